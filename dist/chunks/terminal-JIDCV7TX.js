import { createRequire as moothallRequire } from 'node:module'; const require = moothallRequire(import.meta.url);
import {
  healthReport
} from "./chunk-BKHO72CL.js";
import "./chunk-UUV2PLOY.js";
import {
  terminal
} from "./chunk-DXZCUXWA.js";
import "./chunk-3WFNG3BS.js";
import "./chunk-L3SGYMRS.js";
import "./chunk-5WIIF5SW.js";
import "./chunk-4OB3D4WL.js";
import "./chunk-3YB3QGJB.js";
import "./chunk-LMKVKGHW.js";

// src/reports/terminal.ts
var folded = 8;
function terminalReport(assessment, options) {
  return terminal(healthReport(assessment, { folded }), options);
}
export {
  terminalReport
};
