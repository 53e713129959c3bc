import { createRequire as moothallRequire } from 'node:module'; const require = moothallRequire(import.meta.url);
import {
  markdownReport,
  pictures
} from "./chunk-LUR2643D.js";
import "./chunk-7L6JLOWO.js";
import "./chunk-PGSOVTYM.js";
import "./chunk-K5AH7C7F.js";
import "./chunk-LACXXRBZ.js";
import "./chunk-NIWJKMRS.js";
import "./chunk-5WIIF5SW.js";
import "./chunk-TZRUT6ML.js";
import "./chunk-UAX6X4BA.js";
import "./chunk-LMKVKGHW.js";
export {
  markdownReport,
  pictures
};
