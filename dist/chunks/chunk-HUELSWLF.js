import {
  stages
} from "./chunk-SVNUWQYP.js";

// src/checks/stage.ts
function isExpected(from, stage) {
  if (from === "always") return true;
  if (isResting(stage)) return from === stage;
  return stages.indexOf(from) <= stages.indexOf(stage);
}
function isBrought(trigger, { documents }) {
  return trigger?.holds((kind) => documents.find((document) => document.kind === kind)) ?? false;
}
function isResting(stage) {
  return stage === "dormant" || stage === "closed";
}
function severityAt(rule, stage) {
  if (typeof rule === "string") return rule;
  for (let at = stages.indexOf(stage); at >= 0; at -= 1) {
    const severity = rule[stages[at]];
    if (severity) return severity;
  }
  return "advice";
}

export {
  isExpected,
  isBrought,
  isResting,
  severityAt
};
