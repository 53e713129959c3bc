import { createRequire as moothallRequire } from 'node:module'; const require = moothallRequire(import.meta.url);
import {
  markdownReport,
  pictures
} from "./chunk-4KHRLTGU.js";
import "./chunk-7L6JLOWO.js";
import "./chunk-F26JHKDI.js";
import "./chunk-CLUMU4EU.js";
import "./chunk-54EJJ6XC.js";
import "./chunk-5WIIF5SW.js";
import "./chunk-SDHT46JB.js";
import "./chunk-UAX6X4BA.js";
import "./chunk-LMKVKGHW.js";
export {
  markdownReport,
  pictures
};
