import { createRequire as moothallRequire } from 'node:module'; const require = moothallRequire(import.meta.url);
import {
  jsonReport
} from "./chunk-J6HWOS5Q.js";
import "./chunk-FSXOA2WJ.js";
import "./chunk-WVXTOQI2.js";
import "./chunk-2XP2OLLD.js";
import "./chunk-FGMA44MO.js";
import "./chunk-322WMHSJ.js";
import "./chunk-GV34YH4G.js";
import "./chunk-5WIIF5SW.js";
import "./chunk-K7I3IFTK.js";
import "./chunk-YDJVOGFK.js";
import "./chunk-LMKVKGHW.js";
export {
  jsonReport
};
