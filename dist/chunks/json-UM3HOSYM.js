import { createRequire as moothallRequire } from 'node:module'; const require = moothallRequire(import.meta.url);
import {
  jsonReport
} from "./chunk-ZXUMP7MJ.js";
import "./chunk-YU7F5DFR.js";
import "./chunk-WVXTOQI2.js";
import "./chunk-FGMA44MO.js";
import "./chunk-K7I3IFTK.js";
import "./chunk-5WIIF5SW.js";
import "./chunk-IC6LFJGT.js";
import "./chunk-GV34YH4G.js";
import "./chunk-YDJVOGFK.js";
import "./chunk-LMKVKGHW.js";
export {
  jsonReport
};
