import { createRequire as moothallRequire } from 'node:module'; const require = moothallRequire(import.meta.url);
import {
  commentReport
} from "./chunk-XWX2TJDV.js";
import "./chunk-7L6JLOWO.js";
import "./chunk-LGRSSDHY.js";
import "./chunk-SFM3XMZ5.js";
import "./chunk-C2356XVJ.js";
import "./chunk-3RBJMZXL.js";
import "./chunk-N564Z7MM.js";
import "./chunk-WVXTOQI2.js";
import "./chunk-5WIIF5SW.js";
import "./chunk-2XP2OLLD.js";
import "./chunk-Z6A3EHAC.js";
import "./chunk-UAX6X4BA.js";
import "./chunk-LMKVKGHW.js";
export {
  commentReport
};
