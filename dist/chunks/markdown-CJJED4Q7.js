import { createRequire as moothallRequire } from 'node:module'; const require = moothallRequire(import.meta.url);
import {
  markdownReport,
  pictures
} from "./chunk-W7OPFN63.js";
import "./chunk-7L6JLOWO.js";
import "./chunk-SFM3XMZ5.js";
import "./chunk-3RBJMZXL.js";
import "./chunk-I547GX5D.js";
import "./chunk-N564Z7MM.js";
import "./chunk-5WIIF5SW.js";
import "./chunk-Z6A3EHAC.js";
import "./chunk-UAX6X4BA.js";
import "./chunk-LMKVKGHW.js";
export {
  markdownReport,
  pictures
};
