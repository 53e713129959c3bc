import { createRequire as moothallRequire } from 'node:module'; const require = moothallRequire(import.meta.url);
import {
  jsonReport
} from "./chunk-B32ZBGFW.js";
import "./chunk-6N2Y2RQP.js";
import "./chunk-WVXTOQI2.js";
import "./chunk-5WIIF5SW.js";
import "./chunk-2XP2OLLD.js";
import "./chunk-Z6A3EHAC.js";
import "./chunk-GV34YH4G.js";
import "./chunk-UAX6X4BA.js";
import "./chunk-LMKVKGHW.js";
export {
  jsonReport
};
