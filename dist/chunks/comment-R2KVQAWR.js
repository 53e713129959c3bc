import { createRequire as moothallRequire } from 'node:module'; const require = moothallRequire(import.meta.url);
import {
  commentReport
} from "./chunk-FUFCG3WD.js";
import "./chunk-7L6JLOWO.js";
import "./chunk-LGRSSDHY.js";
import "./chunk-PGSOVTYM.js";
import "./chunk-C2356XVJ.js";
import "./chunk-K5AH7C7F.js";
import "./chunk-NIWJKMRS.js";
import "./chunk-WVXTOQI2.js";
import "./chunk-5WIIF5SW.js";
import "./chunk-2XP2OLLD.js";
import "./chunk-TZRUT6ML.js";
import "./chunk-UAX6X4BA.js";
import "./chunk-LMKVKGHW.js";
export {
  commentReport
};
