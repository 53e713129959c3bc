import {
  reportData
} from "./chunk-3PB6JH2C.js";

// src/reports/json.ts
var unseen = /[\u007F-\u009F\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF]/g;
function jsonReport(assessment, extras) {
  return `${JSON.stringify(reportData(assessment, extras), null, 2).replace(
    unseen,
    (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, "0")}`
  )}
`;
}

export {
  jsonReport
};
