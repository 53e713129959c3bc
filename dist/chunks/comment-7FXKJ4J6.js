import { createRequire as moothallRequire } from 'node:module'; const require = moothallRequire(import.meta.url);
import {
  commentReport
} from "./chunk-LDTBPXYT.js";
import "./chunk-7L6JLOWO.js";
import "./chunk-5RZ7T4T4.js";
import "./chunk-VVAS72HT.js";
import "./chunk-6GYS5DGO.js";
import "./chunk-54EJJ6XC.js";
import "./chunk-5WIIF5SW.js";
import "./chunk-SDHT46JB.js";
import "./chunk-UAX6X4BA.js";
import "./chunk-LMKVKGHW.js";
export {
  commentReport
};
