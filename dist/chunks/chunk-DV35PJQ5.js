import { createRequire as moothallRequire } from 'node:module'; const require = moothallRequire(import.meta.url);
import {
  advise,
  areas,
  kinds,
  severities,
  speak,
  words
} from "./chunk-OOZMNPUJ.js";

// src/reports/phrases.ts
var areaNames = {
  identity: "Identity",
  safety: "Safety and inclusion",
  people: "People and governance",
  participation: "Participation",
  rhythm: "Rhythm",
  plan: "Plan and progress",
  offer: "Offer",
  continuity: "Continuity"
};
var severityNames = {
  stop: "Do not publish",
  error: "Please fix",
  warning: "Worth doing soon",
  advice: "Ideas"
};
var statusNames = {
  missing: "not there yet",
  waiting: "waiting for your words",
  open: "begun",
  written: "written",
  elsewhere: "kept elsewhere"
};
var stageNames = {
  planning: "being planned",
  launching: "being launched",
  active: "active",
  sustaining: "established",
  dormant: "asleep",
  closed: "closed"
};
var reasons = {
  archive: "in an archive",
  vendored: "somebody else’s files",
  generated: "made by a program",
  changes: "a list of changes",
  form: "a form for issues or pull requests",
  template: "a template",
  translation: "a translation",
  test: "material for tests",
  "as-you-asked": "left out as you asked",
  link: "a link to another file",
  "link-out-of-workspace": "a link to something outside",
  "not-a-file": "not an ordinary file",
  "another-repository": "another repository",
  "installed-packages": "installed packages",
  "odd-name": "a name that cannot be shown",
  unreadable: "could not be opened",
  missing: "could not be found",
  "too-many-files": "more than 10,000 files",
  "too-large": "larger than 256 KiB",
  "total-too-large": "more than 50 MiB in all"
};
function reasonFor(file) {
  return reasons[file.reason] ?? "could not be read";
}

// src/reports/headline.ts
function headline(assessment) {
  const { headline: headline2, lines } = openingOf(assessment);
  const name = assessment.name ? [{ type: "name", text: assessment.name }, words(": ")] : [];
  return [
    { type: "heading", level: 2, text: [words(headline2)] },
    { type: "paragraph", text: [...name, words(lines.join(" "))] }
  ];
}
function openingOf(assessment) {
  const { pages, findings, stage } = assessment;
  const count = (severity) => findings.filter((finding) => finding.severity === severity).length;
  const ready = pages.filter((page) => page.status !== "missing");
  if (count("stop") > 0)
    return {
      headline: "Please do not publish this yet.",
      lines: [
        `${amount(count("stop"), "thing", "things")} in these pages should not be public.`,
        "What is deleted later stays in the history, so look at this first."
      ]
    };
  if (hasNoPages(assessment))
    return {
      headline: "There is no page of a community here yet.",
      lines: [
        assessment.community.pages.length === 0 ? "We found no text pages at all." : `We read ${amount(assessment.community.pages.length, "page", "pages")} and found none that says who the community is or how it works.`,
        "Nothing is wrong with that. Below is where most communities begin."
      ]
    };
  if (stage === "dormant" || stage === "closed")
    return {
      headline: stage === "dormant" ? "This community is asleep." : "This community has closed.",
      lines: [
        "We only look for a way to reach somebody, a way to report a concern, and where the papers are kept.",
        open(count)
      ]
    };
  const waiting = ready.filter((page) => page.status === "waiting");
  if (isNew(assessment))
    return {
      headline: "Welcome. Your community has a home.",
      lines: [
        `${amount(ready.length, "page is", "pages are")} ready. ${waiting.length} of them wait for your own words; everyone starts like this.`
      ]
    };
  const missing = pages.length - ready.length;
  if (missing > ready.length)
    return {
      headline: "We found a few of your pages.",
      lines: [
        `${amount(ready.length, "page is", "pages are")} here, and ${missing} that most communities keep ${missing === 1 ? "is" : "are"} not, or under a name that we do not know.`,
        open(count)
      ]
    };
  if (count("error") > 0) return { headline: "A few things need your attention.", lines: [open(count)] };
  if (count("warning") > 0) return { headline: "Your community is in good shape.", lines: [open(count)] };
  return {
    headline: "Your community is in very good shape.",
    lines: ["Nothing needs to be fixed.", open(count)].slice(0, count("advice") > 0 ? 2 : 1)
  };
}
function open(count) {
  const parts = [
    count("error") > 0 ? `${amount(count("error"), "thing", "things")} to fix` : "",
    count("warning") > 0 ? `${amount(count("warning"), "thing", "things")} worth doing soon` : "",
    count("advice") > 0 ? amount(count("advice"), "idea", "ideas") : ""
  ].filter(Boolean);
  if (parts.length === 0) return "Nothing is open.";
  const list = parts.length === 1 ? parts[0] : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
  return `We noticed ${list}.`;
}
function isNew({ pages }) {
  const ready = pages.filter((page) => page.status !== "missing");
  return ready.filter((page) => page.status === "waiting").length > ready.length / 2;
}
function hasNoPages({ pages }) {
  const ready = pages.filter((page) => page.status !== "missing");
  return ready.length < 3 && ready.every((page) => ["waiting", "elsewhere"].includes(page.status));
}
function amount(number, one, many) {
  return `${number} ${number === 1 ? one : many}`;
}

// src/reports/links.ts
function lineLink(home, place) {
  return `${at(home, "blob", place.path)}?plain=1#L${place.line}`;
}
function editLink(home, path) {
  return at(home, "edit", path);
}
function newPageLink(home, path) {
  return `${home.url}/new/${encoded(home.branch)}?filename=${encodeURIComponent(inFolder(home, path))}`;
}
function at(home, what, path) {
  return `${home.url}/${what}/${encoded(home.branch)}/${encoded(inFolder(home, path))}`;
}
function inFolder(home, path) {
  return home.folder === "" ? path : `${home.folder}/${path}`;
}
function encoded(path) {
  return path.split("/").map(encodeURIComponent).join("/");
}

// src/reports/notes.ts
var linesOfOneCheck = 5;
var checksShown = 12;
function notes(assessment, home) {
  return severities.flatMap((severity) => ofSeverity(assessment, severity, home));
}
function ofSeverity(assessment, severity, home) {
  const findings = assessment.findings.filter((finding) => finding.severity === severity);
  if (findings.length === 0) return [];
  const groups = grouped(findings);
  const items = groups.map((group) => noteItem(assessment, group, home));
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
  const line = (finding) => noteLine(assessment, finding, home);
  const shownOthers = others.slice(0, linesOfOneCheck - 1).map(line);
  const hidden = group.length - 1 - shownOthers.length;
  const time = check.minutes === void 0 ? [] : [words(" "), { type: "quiet", text: [words(minutes(check.minutes))] }];
  return {
    text: line(first),
    more: [...shownOthers, ...hidden > 0 ? [[words(`… and ${hidden} more like this.`)]] : []],
    aside: [words(`${check.why} `), ...advise(first, check), ...time]
  };
}
function sentence(assessment, finding) {
  const check = assessment.checks.get(finding.check);
  const waiting = waitingKind(assessment, finding);
  if (waiting)
    return [words("The page "), { type: "strong", text: [words(waiting.title)] }, words(" is waiting for your words.")];
  return check ? speak(finding, check) : [];
}
function waitingKind(assessment, { about }) {
  if (about.entry !== void 0 || about.field !== void 0) return void 0;
  const page = assessment.pages.find((page2) => page2.kind === about.kind);
  return page?.status === "waiting" ? kindNamed(about.kind) : void 0;
}
function noteLine(assessment, finding, home) {
  const says = sentence(assessment, finding);
  const { about, place } = finding;
  const isNamed = says.some((part) => part.type === "path" && part.text === about.path) && place?.path === about.path;
  if (!isNamed) return [...says, words(" "), ...placeOf(assessment, finding, home)];
  const linked = says.flatMap(
    (part) => part.type === "path" && part.text === about.path && home ? linkTo([part], editLink(home, part.text)) : [part]
  );
  if (!place || place.line === 1) return linked;
  return [
    ...linked,
    words(" "),
    ...linkTo([words(`line ${place.line}`)], home && lineLink(home, place)),
    ...second(finding, home)
  ];
}
function placeOf(assessment, finding, home) {
  const { about, place } = finding;
  const page = [{ type: "path", text: about.path }];
  const isMissing = assessment.pages.find((page2) => page2.kind === about.kind)?.status === "missing";
  if (isMissing) return linkTo(page, home && newPageLink(home, about.path));
  if (!place || place.line === 1) return [...linkTo(page, home && editLink(home, about.path)), ...second(finding, home)];
  return [...linkTo(pageAndLine(place), home && lineLink(home, place)), ...second(finding, home)];
}
function second({ also }, home) {
  return also ? [words(" and "), ...linkTo(pageAndLine(also), home && lineLink(home, also))] : [];
}
function pageAndLine(place) {
  return [{ type: "path", text: place.path }, words(`, line ${place.line}`)];
}
function linkTo(text, href) {
  return href === void 0 ? [words("("), ...text, words(")")] : [{ type: "anchor", text, href }];
}
function stepItems(assessment, home) {
  return assessment.nextSteps.map((step) => {
    const time = { type: "quiet", text: [words(minutes(step.minutes))] };
    const { says, how } = stepWords(assessment, step, home);
    return { text: [...says, words(" "), time], aside: how };
  });
}
function stepWords(assessment, step, home) {
  const kind = kindNamed(step.kind);
  if (kind) {
    const href = home && (step.isNew ? newPageLink(home, step.path) : editLink(home, step.path));
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
function kindNamed(name) {
  return Object.values(kinds).find((kind) => kind.kind === name);
}
function minutes(number) {
  if (number < 60) return amount(number, "minute", "minutes");
  return number === 60 ? "an hour" : `${Math.round(number / 30) / 2} hours`;
}

export {
  headline,
  isNew,
  hasNoPages,
  amount,
  areaNames,
  statusNames,
  stageNames,
  reasonFor,
  notes,
  stepItems,
  minutes
};
