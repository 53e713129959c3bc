import { createRequire as moothallRequire } from 'node:module'; const require = moothallRequire(import.meta.url);
import {
  reportData
} from "./chunk-BMBDBBYL.js";

// src/reports/json.ts
function jsonReport(assessment, extras) {
  return `${JSON.stringify(reportData(assessment, extras), null, 2)}
`;
}

export {
  jsonReport
};
