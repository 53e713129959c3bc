import {
  facilitatorPage,
  facilitatorPages
} from "./chunk-S7OMC5TF.js";
import "./chunk-7QM3GYHO.js";
import "./chunk-DUATK5Y7.js";
import "./chunk-CRYFXLJV.js";
import "./chunk-GRRZFSQF.js";
import "./chunk-FSKJLKYN.js";
import "./chunk-4225Q4N4.js";
export {
  facilitatorPage,
  facilitatorPages
};
