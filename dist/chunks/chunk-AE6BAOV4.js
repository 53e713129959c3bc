import {
  json
} from "./chunk-LPMZYZM3.js";
import {
  reportData
} from "./chunk-FX7P4MP5.js";

// src/reports/json.ts
function jsonReport(assessment, extras) {
  return json(reportData(assessment, extras));
}

export {
  jsonReport
};
