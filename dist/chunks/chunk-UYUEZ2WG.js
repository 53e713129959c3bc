// src/finding.ts
var areas = ["identity", "safety", "people", "participation", "rhythm", "plan", "offer", "continuity"];
var severities = ["stop", "error", "warning", "advice"];

export {
  areas,
  severities
};
