import {
  isBrought,
  isExpected,
  isResting,
  severityAt
} from "./chunk-HUELSWLF.js";
import {
  withoutPersonal
} from "./chunk-HUPUXTKO.js";
import {
  areas
} from "./chunk-UYUEZ2WG.js";

// src/checks/accepted.ts
function acceptanceOf(finding, all, now) {
  const { path, entry, field } = finding.about;
  return all.find(
    (accepted) => accepted.check === finding.check && accepted.until >= now && (accepted.page === void 0 || accepted.page === path) && (accepted.entry === void 0 || accepted.entry === entry) && (accepted.field === void 0 || accepted.field === field)
  );
}

// src/checks/run-checks.ts
function runChecks(checks, context) {
  return checks.flatMap((check) => runCheck(check, context));
}
function runCheck(check, context) {
  const byArea = /* @__PURE__ */ new Map();
  for (const subject of check.subjects(context)) {
    const area = typeof check.area === "function" ? check.area(subject) : check.area;
    const severity = typeof check.severity === "function" ? check.severity(subject, context) : severityAt(check.severity, context.stage);
    const gathered = byArea.get(area) ?? { findings: [], unknown: false, worst: "advice" };
    byArea.set(area, gathered);
    gathered.worst = moreSerious(gathered.worst, severity);
    const answer = check.inspect(subject, context);
    const found = answer === "unknown" ? [] : answer.map((one) => findingOf(check.id, area, severity, one));
    const told = found.filter((finding) => maySpeakOf(finding, check, context));
    gathered.findings.push(...told);
    if (answer === "unknown" || told.length < found.length) gathered.unknown = true;
  }
  return areas.flatMap((area) => {
    const gathered = byArea.get(area);
    return gathered ? [outcomeOf(check, area, gathered, context)] : [];
  });
}
function outcomeOf(check, area, gathered, context) {
  const findings = [];
  const accepted = [];
  for (const finding of gathered.findings) {
    const by = finding.severity === "stop" ? void 0 : acceptanceOf(finding, context.settings.not_for_us, context.now);
    if (by) accepted.push({ finding, by });
    else findings.push(finding);
  }
  const result = !isAskedNow(check, context) ? "later" : findings.length > 0 ? "open" : gathered.unknown ? "unknown" : accepted.length > 0 ? "accepted" : "met";
  return {
    check: check.id,
    area,
    ofWriting: typeof check.area === "function",
    result,
    worst: gathered.worst,
    findings,
    accepted
  };
}
function isAskedNow({ from, broughtBy }, { stage, community }) {
  return isExpected(from, stage) || !isResting(stage) && isBrought(broughtBy, community);
}
function findingOf(check, area, severity, observation) {
  return { check, area, severity, ...observation, values: repeatable(observation.values) };
}
function repeatable(values) {
  const entries = Object.entries(values).map(([name, value]) => {
    if (typeof value === "number") return [name, value];
    return [name, typeof value === "string" ? withoutPersonal(value) : value.map(withoutPersonal)];
  });
  return Object.fromEntries(entries);
}
function maySpeakOf({ about, severity }, check, { community }) {
  return severity === "stop" || check.from === "always" || !community.privatePages.has(about.path);
}
var order = ["advice", "warning", "error", "stop"];
function moreSerious(a, b) {
  return order.indexOf(b) > order.indexOf(a) ? b : a;
}

export {
  acceptanceOf,
  runChecks
};
