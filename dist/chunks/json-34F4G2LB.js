import {
  jsonReport
} from "./chunk-7K2ZNP5H.js";
import "./chunk-UQ5LXQNY.js";
import "./chunk-JXK5DFCZ.js";
import "./chunk-HZFQ676N.js";
import "./chunk-DUATK5Y7.js";
import "./chunk-MEJ6SBLN.js";
import "./chunk-OBY2PKZU.js";
import "./chunk-UYUEZ2WG.js";
import "./chunk-GRRZFSQF.js";
import "./chunk-FSKJLKYN.js";
import "./chunk-4225Q4N4.js";
export {
  jsonReport
};
