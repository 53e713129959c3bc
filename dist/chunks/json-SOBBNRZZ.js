import { createRequire as moothallRequire } from 'node:module'; const require = moothallRequire(import.meta.url);
import {
  reportData
} from "./chunk-D3XMFZYH.js";
import "./chunk-WVXTOQI2.js";
import "./chunk-KHS3ABLN.js";
import "./chunk-5WIIF5SW.js";
import "./chunk-3Q35EQWM.js";
import "./chunk-LMKVKGHW.js";

// src/reports/json.ts
function jsonReport(assessment) {
  return `${JSON.stringify(reportData(assessment), null, 2)}
`;
}
export {
  jsonReport
};
