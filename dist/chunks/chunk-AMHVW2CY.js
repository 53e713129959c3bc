import {
  severities
} from "./chunk-UYUEZ2WG.js";

// src/health/makes-red.ts
function makesRed(findings, { stage, checks, failOn, ofChange, passed = 0 }) {
  if (failOn === "never") return false;
  if (passed > 0) return true;
  const gently = ofChange && (stage === "planning" || stage === "launching");
  return findings.some(
    (finding) => checks.get(finding.check)?.followsByItself !== true && severities.indexOf(finding.severity) <= severities.indexOf(failOn) && (!gently || cannotWait(finding, checks))
  );
}
function cannotWait({ check, severity }, checks) {
  if (severity === "stop") return true;
  const asked = checks.get(check);
  return severity === "error" && asked?.makesUnreadable === true;
}

export {
  makesRed,
  cannotWait
};
