import { createRequire as moothallRequire } from 'node:module'; const require = moothallRequire(import.meta.url);
import {
  jsonReport
} from "./chunk-XEN72GCY.js";
import "./chunk-BMBDBBYL.js";
import "./chunk-WVXTOQI2.js";
import "./chunk-FGMA44MO.js";
import "./chunk-5WIIF5SW.js";
import "./chunk-K7I3IFTK.js";
import "./chunk-U4ITCZNW.js";
import "./chunk-GV34YH4G.js";
import "./chunk-YDJVOGFK.js";
import "./chunk-LMKVKGHW.js";
export {
  jsonReport
};
