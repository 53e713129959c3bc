import {
  missingPage,
  newPageHref
} from "./chunk-UU44NZQO.js";
import {
  editLink,
  lineLink
} from "./chunk-YW2BDOKD.js";
import {
  amount
} from "./chunk-O43OEYZF.js";
import {
  severityNames
} from "./chunk-C47UOITN.js";
import {
  advise,
  fill,
  inSentence,
  piecesOf,
  speak,
  words
} from "./chunk-7UTQBCFN.js";
import {
  kindNamed
} from "./chunk-SVNUWQYP.js";
import {
  isHiddenPath
} from "./chunk-HUPUXTKO.js";
import {
  areas,
  severities
} from "./chunk-UYUEZ2WG.js";

// src/reports/alike.ts
function alikeBut(first, others, check) {
  if (check.asksForPage !== void 0 || first.also) return void 0;
  const slots = piecesOf(check.says).flatMap((piece) => typeof piece === "string" ? [] : [piece]);
  const names = (finding) => new Set(
    slots.filter(({ name }) => JSON.stringify(finding.values[name]) !== JSON.stringify(first.values[name])).map(({ name }) => name)
  );
  const candidates = slots.filter(({ type }) => ["name", "path", "date"].includes(type)).map((slot) => {
    const findings = others.filter((finding) => {
      const differing = names(finding);
      return differing.size === 1 && differing.has(slot.name) && !finding.also;
    });
    return { slot, findings };
  });
  const [most] = candidates.toSorted((a, b) => b.findings.length - a.findings.length);
  return most && most.findings.length > 0 ? most : void 0;
}

// src/reports/notes.ts
var linesOfOneCheck = 5;
var namesOfOneCheck = 12;
var checksShown = 12;
function notes(assessment, home) {
  return severities.flatMap((severity) => ofSeverity(assessment, severity, home));
}
function ofSeverity(assessment, severity, home) {
  const findings = assessment.findings.filter((finding) => finding.severity === severity);
  if (findings.length === 0) return [];
  const items = noteItems(assessment, findings, home);
  const rest = items.slice(checksShown);
  return [
    { type: "heading", level: 3, text: [words(severityNames[severity])] },
    { type: "list", ordered: false, items: items.slice(0, checksShown) },
    ...rest.length > 0 ? [
      {
        type: "fold",
        title: `${amount(rest.length, "more note", "more notes")} of this sort`,
        blocks: [{ type: "list", ordered: false, items: rest }]
      }
    ] : []
  ];
}
function noteItems(assessment, findings, home) {
  return grouped(findings).map((group) => noteItem(assessment, group, home));
}
function grouped(findings) {
  const groups = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    const group = groups.get(finding.check);
    if (group) group.push(finding);
    else groups.set(finding.check, [finding]);
  }
  return [...groups.values()].toSorted(
    (a, b) => areas.indexOf(a[0]?.area ?? "identity") - areas.indexOf(b[0]?.area ?? "identity")
  );
}
function noteItem(assessment, group, home) {
  const [first, ...others] = group;
  const check = assessment.checks.get(first.check);
  if (!check) return { text: [] };
  const alike = alikeBut(first, others, check);
  const unlike = others.filter((finding) => !alike?.findings.includes(finding));
  const shownOthers = unlike.slice(0, linesOfOneCheck - 1);
  const lines = [
    noteLine(assessment, first, home),
    ...alike ? [sameFor(assessment, first, alike, home)] : [],
    ...shownOthers.map((finding) => noteLine(assessment, finding, home))
  ];
  const hidden = unlike.length - shownOthers.length;
  const time = check.minutes === void 0 ? [] : [words(" "), { type: "quiet", text: [words(minutes(check.minutes))] }];
  return {
    text: lines[0] ?? [],
    more: [...lines.slice(1), ...hidden > 0 ? [[words(`… and ${hidden} more like this.`)]] : []],
    aside: [words(`${check.why} `), ...advise(first, check), ...time]
  };
}
function sameFor(assessment, first, { slot, findings }, home) {
  const template = `{${slot.name}:${[slot.type, ...slot.forms].join("|")}}`;
  const shown = findings.slice(0, namesOfOneCheck);
  const hidden = findings.length - shown.length;
  const names = shown.map((finding) => {
    const name = fill(template, finding.values);
    if (slot.type === "path") return pathLine(assessment, finding, name, home);
    const line = lineOf(assessment, finding);
    if (line?.path === first.place?.path && line?.line === first.place?.line) return name;
    const isThere = line !== void 0 && line.path === first.place?.path;
    const place = isThere ? lineTo(line, home) : where(assessment, finding, home);
    return [...name, words(" "), ...home ? [words("("), ...place, words(")")] : place];
  });
  const more = hidden > 0 ? [[words(`${hidden} more`)]] : [];
  return [words("The same for "), ...inSentence([...names, ...more]), words(".")];
}
function sentence(assessment, finding) {
  const check = assessment.checks.get(finding.check);
  const waiting = waitingKind(assessment, finding);
  if (waiting)
    return [words("The page "), { type: "strong", text: [words(waiting.title)] }, words(" is waiting for your words.")];
  return check ? speak(finding, check) : [];
}
function waitingKind(assessment, finding) {
  const asked = assessment.checks.get(finding.check)?.asksForPage;
  const page = assessment.pages.find((page2) => page2.kind === asked);
  return page?.status === "waiting" ? kindNamed(asked) : void 0;
}
function noteLine(assessment, finding, home) {
  return pathLine(assessment, finding, sentence(assessment, finding), home);
}
function pathLine(assessment, finding, says, home) {
  const { about, place } = finding;
  const isItsPage = (part) => part.type === "path" && part.text === about.path && place?.path === about.path;
  if (!says.some(isItsPage)) return [...says, words(" "), ...where(assessment, finding, home)];
  const href = hrefOf(assessment, finding, home);
  const linked = says.flatMap(
    (part) => part.type === "path" && isItsPage(part) && href !== void 0 ? linkTo([part], href) : [part]
  );
  const line = lineOf(assessment, finding);
  return line === void 0 ? linked : [...linked, words(" "), ...withSecond(lineTo(line, home), finding, home)];
}
function where(assessment, finding, home) {
  const line = lineOf(assessment, finding);
  const page = { type: "path", text: finding.about.path };
  const main = line ? pageAndLine(line, home) : linkTo([page], hrefOf(assessment, finding, home));
  return withSecond(main, finding, home);
}
function lineOf(assessment, { about, place }) {
  return place && place.line > 1 && !missingPage(assessment, about.kind, about.path) ? place : void 0;
}
function hrefOf(assessment, finding, home) {
  const { about } = finding;
  if (isHiddenPath(about.path)) return void 0;
  const missing = missingPage(assessment, about.kind, about.path);
  if (missing) return newPageHref(assessment, missing, home);
  return home && editLink(home, about.path, lineOf(assessment, finding)?.line);
}
function withSecond(main, { also, place }, home) {
  if (!also) return main;
  const isSamePage = also.path === place?.path;
  if (home) return [...main, words(" and "), ...isSamePage ? lineTo(also, home) : pageAndLine(also, home)];
  const other = isSamePage ? [words(`line ${also.line}`)] : [{ type: "path", text: also.path }, words(`, line ${also.line}`)];
  return [...main.slice(0, -1), words("; see also "), ...other, words(")")];
}
function pageAndLine(place, home) {
  const page = { type: "path", text: place.path };
  if (!home) return linkTo([page, words(`, line ${place.line}`)], void 0);
  return [...linkTo([page], editLink(home, place.path, place.line)), words(", "), ...lineTo(place, home)];
}
function lineTo(place, home) {
  return linkTo([words(`line ${place.line}`)], home && lineLink(home, place));
}
function linkTo(text, href) {
  return href === void 0 ? [words("("), ...text, words(")")] : [{ type: "anchor", text, href }];
}
function stepItems(assessment, home) {
  return assessment.nextSteps.map((step) => {
    const time = { type: "quiet", text: [words(minutes(step.minutes))] };
    const { says, how } = stepWords(assessment, step, home && { ...home, sparing: false });
    return { text: [...says, words(" "), time], aside: how };
  });
}
function stepWords(assessment, step, home) {
  const kind = kindNamed(step.kind);
  if (kind) {
    const missing = missingPage(assessment, kind.kind, step.path);
    const href = missing ? newPageHref(assessment, missing, home) : home && editLink(home, step.path, beginningOf(assessment, step));
    const title = { type: "strong", text: [words(kind.firstStep.title)] };
    return {
      says: [title, words(" "), ...linkTo([{ type: "path", text: step.path }], href)],
      how: [words(kind.firstStep.how)]
    };
  }
  const check = step.finding && assessment.checks.get(step.finding.check);
  if (!step.finding || !check) return { says: [], how: [] };
  return { says: noteLine(assessment, step.finding, home), how: advise(step.finding, check) };
}
function beginningOf({ findings, checks }, { kind, path }) {
  const asking = findings.find(({ check, about }) => about.path === path && checks.get(check)?.asksForPage === kind);
  const line = asking?.place?.line ?? 1;
  return line > 1 ? line : void 0;
}
function minutes(number) {
  if (number < 60) return amount(number, "minute", "minutes");
  return number === 60 ? "an hour" : `${Math.round(number / 30) / 2} hours`;
}

export {
  notes,
  noteItems,
  linkTo,
  stepItems,
  minutes
};
