import {
  isFrontPage
} from "./chunk-HZFQ676N.js";

// src/health/verdicts.ts
var verdicts = ["not started", "begun", "needs attention", "in good shape", "an example to others"];
var adviceTaken = 0.8;
var enoughToJudge = 3;
function areaHealth(area, outcomes, stands, stage) {
  const counted = outcomes.filter((outcome) => outcome.area === area && counts(outcome));
  const met = counted.filter((outcome) => outcome.result === "met").length;
  return { area, verdict: stands ? verdictOf(counted, stage) : "not started", met, expected: counted.length };
}
function counts(outcome) {
  if (outcome.worst === "stop") return false;
  if (outcome.ofWriting) return outcome.result === "open" && outcome.findings.some(isOfArea);
  return ["open", "met", "unknown"].includes(outcome.result);
}
function verdictOf(counted, stage) {
  const met = counted.filter((outcome) => outcome.result === "met").length;
  if (stage === "planning" && met <= counted.length / 2) return "begun";
  const errors = counted.filter((outcome) => says(outcome, "error"));
  const canBeErrors = counted.filter((outcome) => outcome.worst === "error" && !outcome.ofWriting);
  if (errors.filter((outcome) => !outcome.ofWriting).length > canBeErrors.length / 2) return "begun";
  if (errors.length > 0) return "needs attention";
  const advice = counted.filter((outcome) => outcome.worst === "advice" && outcome.result !== "unknown");
  const taken = advice.filter((outcome) => outcome.result === "met").length;
  const exemplary = counted.length >= enoughToJudge && !counted.some((outcome) => says(outcome, "warning")) && taken >= advice.length * adviceTaken;
  return exemplary ? "an example to others" : "in good shape";
}
function says(outcome, severity) {
  const findings = outcome.ofWriting ? outcome.findings.filter(isOfArea) : outcome.findings;
  return outcome.result === "open" && findings.some((finding) => finding.severity === severity);
}
function isOfArea({ about }) {
  return about.kind !== void 0 || isFrontPage(about.path);
}

export {
  verdicts,
  areaHealth
};
