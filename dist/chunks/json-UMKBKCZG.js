import {
  jsonReport
} from "./chunk-LX6NKKKW.js";
import "./chunk-QAK6GZTL.js";
import "./chunk-JXK5DFCZ.js";
import "./chunk-HZFQ676N.js";
import "./chunk-DUATK5Y7.js";
import "./chunk-CRYFXLJV.js";
import "./chunk-OBY2PKZU.js";
import "./chunk-UYUEZ2WG.js";
import "./chunk-GRRZFSQF.js";
import "./chunk-FSKJLKYN.js";
import "./chunk-4225Q4N4.js";
export {
  jsonReport
};
