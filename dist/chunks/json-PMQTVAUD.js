import { createRequire as moothallRequire } from 'node:module'; const require = moothallRequire(import.meta.url);
import {
  reportData
} from "./chunk-WCZ7BPPX.js";
import "./chunk-WVXTOQI2.js";
import "./chunk-QSLGAVXU.js";
import "./chunk-5WIIF5SW.js";
import "./chunk-JYCFPCP7.js";
import "./chunk-LMKVKGHW.js";

// src/reports/json.ts
function jsonReport(assessment, extras) {
  return `${JSON.stringify(reportData(assessment, extras), null, 2)}
`;
}
export {
  jsonReport
};
