import { createRequire as moothallRequire } from 'node:module'; const require = moothallRequire(import.meta.url);
import {
  commentReport
} from "./chunk-ZHXRS34X.js";
import "./chunk-7L6JLOWO.js";
import "./chunk-GEUAQLH3.js";
import "./chunk-7SAO2PEP.js";
import "./chunk-6X7QFO42.js";
import "./chunk-VUFMBMKR.js";
import "./chunk-SAS6FE6I.js";
import "./chunk-C2356XVJ.js";
import "./chunk-WVXTOQI2.js";
import "./chunk-2XP2OLLD.js";
import "./chunk-4VDZXWJ5.js";
import "./chunk-JI3NTBYR.js";
import "./chunk-6FV623VX.js";
import "./chunk-FGMA44MO.js";
import "./chunk-322WMHSJ.js";
import "./chunk-5WIIF5SW.js";
import "./chunk-K7I3IFTK.js";
import "./chunk-YDJVOGFK.js";
import "./chunk-LMKVKGHW.js";
export {
  commentReport
};
