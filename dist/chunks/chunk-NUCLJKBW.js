import {
  json
} from "./chunk-LPMZYZM3.js";
import {
  reportData
} from "./chunk-SQDJKS7Q.js";

// src/reports/json.ts
function jsonReport(assessment, extras) {
  return json(reportData(assessment, extras));
}

export {
  jsonReport
};
