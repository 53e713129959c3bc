import { createRequire as moothallRequire } from 'node:module'; const require = moothallRequire(import.meta.url);
import {
  terminal,
  terminalLines
} from "./chunk-DXZCUXWA.js";
import "./chunk-5WIIF5SW.js";
import "./chunk-LMKVKGHW.js";
export {
  terminal,
  terminalLines
};
