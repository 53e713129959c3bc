import {
  facilitatorPage,
  facilitatorPages
} from "./chunk-XIAZEAIW.js";
import "./chunk-56O6FAHY.js";
import "./chunk-DUATK5Y7.js";
import "./chunk-MEJ6SBLN.js";
import "./chunk-GRRZFSQF.js";
import "./chunk-FSKJLKYN.js";
import "./chunk-4225Q4N4.js";
export {
  facilitatorPage,
  facilitatorPages
};
