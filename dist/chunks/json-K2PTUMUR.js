import { createRequire as moothallRequire } from 'node:module'; const require = moothallRequire(import.meta.url);
import {
  jsonReport
} from "./chunk-W7AFJ6JA.js";
import "./chunk-YO2NSUDY.js";
import "./chunk-WVXTOQI2.js";
import "./chunk-FGMA44MO.js";
import "./chunk-K7I3IFTK.js";
import "./chunk-5WIIF5SW.js";
import "./chunk-N3DXOW26.js";
import "./chunk-GV34YH4G.js";
import "./chunk-YDJVOGFK.js";
import "./chunk-LMKVKGHW.js";
export {
  jsonReport
};
