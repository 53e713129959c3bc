import { createRequire as moothallRequire } from 'node:module'; const require = moothallRequire(import.meta.url);
import {
  jsonReport
} from "./chunk-VSH6S3EW.js";
import "./chunk-4ZL3DHKU.js";
import "./chunk-WVXTOQI2.js";
import "./chunk-5WIIF5SW.js";
import "./chunk-2XP2OLLD.js";
import "./chunk-TZRUT6ML.js";
import "./chunk-GV34YH4G.js";
import "./chunk-UAX6X4BA.js";
import "./chunk-LMKVKGHW.js";
export {
  jsonReport
};
