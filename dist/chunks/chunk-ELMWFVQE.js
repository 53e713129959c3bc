import {
  json
} from "./chunk-LPMZYZM3.js";
import {
  reportData
} from "./chunk-RVZZGSPH.js";

// src/reports/json.ts
function jsonReport(assessment, extras) {
  return json(reportData(assessment, extras));
}

export {
  jsonReport
};
