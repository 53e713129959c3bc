import { createRequire as moothallRequire } from 'node:module'; const require = moothallRequire(import.meta.url);
import {
  reportData
} from "./chunk-KGFBFFQU.js";
import "./chunk-WVXTOQI2.js";
import "./chunk-QSLGAVXU.js";
import "./chunk-5WIIF5SW.js";
import "./chunk-LO5TFTLZ.js";
import "./chunk-LMKVKGHW.js";

// src/reports/json.ts
function jsonReport(assessment) {
  return `${JSON.stringify(reportData(assessment), null, 2)}
`;
}
export {
  jsonReport
};
