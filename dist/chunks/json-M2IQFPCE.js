import { createRequire as moothallRequire } from 'node:module'; const require = moothallRequire(import.meta.url);
import {
  jsonReport
} from "./chunk-7AGDGFWM.js";
import "./chunk-2SSCXAAH.js";
import "./chunk-WVXTOQI2.js";
import "./chunk-5WIIF5SW.js";
import "./chunk-SDHT46JB.js";
import "./chunk-GV34YH4G.js";
import "./chunk-UAX6X4BA.js";
import "./chunk-LMKVKGHW.js";
export {
  jsonReport
};
