import {
  gitRevision
} from "./chunk-TSLJKO7M.js";
import "./chunk-S5EBD6YQ.js";
import "./chunk-VYLFQIIE.js";
import "./chunk-3ADX3XWD.js";
import "./chunk-L4N4T67Q.js";
import "./chunk-4225Q4N4.js";
export {
  gitRevision
};
