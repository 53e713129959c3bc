import { createRequire as moothallRequire } from 'node:module'; const require = moothallRequire(import.meta.url);
import {
  jsonReport
} from "./chunk-62AGQ7KA.js";
import "./chunk-LEOELQAW.js";
import "./chunk-WVXTOQI2.js";
import "./chunk-5WIIF5SW.js";
import "./chunk-Z6A3EHAC.js";
import "./chunk-GV34YH4G.js";
import "./chunk-UAX6X4BA.js";
import "./chunk-LMKVKGHW.js";
export {
  jsonReport
};
