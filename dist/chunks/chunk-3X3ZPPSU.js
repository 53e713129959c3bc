import {
  newPage
} from "./chunk-HR62U6R6.js";
import {
  isResting,
  kindNamed
} from "./chunk-H2UZWYM7.js";
import {
  advise,
  fill,
  piecesOf,
  speak,
  words
} from "./chunk-KBJHQ5AH.js";
import {
  isHiddenPath,
  kinds
} from "./chunk-WAROTLUF.js";
import {
  areas,
  severities
} from "./chunk-UYUEZ2WG.js";

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
  const notes2 = (severity) => new Set(findings.flatMap((finding) => finding.severity === severity ? [finding.check] : [])).size;
  const ready = pages.filter((page) => page.status !== "missing" && !isAnybodys(page.kind));
  if (count("stop") > 0)
    return {
      headline: "Please do not publish this yet.",
      lines: [
        `${amount(count("stop"), "thing", "things")} in these pages should not be public.`,
        "What is deleted later can still be read in older versions, so look at this first."
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
  if (isResting(stage))
    return {
      headline: stage === "dormant" ? "This community is asleep." : "This community has closed.",
      lines: [
        "We only look for a way to reach somebody, a way to report a concern, and where the papers are kept.",
        open(notes2)
      ]
    };
  if (isNew(assessment))
    return {
      headline: "Welcome. Your community has a home.",
      lines: [readyPages(assessment)]
    };
  const missing = pages.length - ready.length;
  if (missing > ready.length)
    return {
      headline: "We found a few of your pages.",
      lines: [
        `${amount(ready.length, "page is", "pages are")} here, and ${missing} that most communities keep ${missing === 1 ? "is" : "are"} not, or under a name that we do not know.`,
        open(notes2)
      ]
    };
  if (count("error") > 0) return { headline: "A few things need your attention.", lines: [open(notes2)] };
  if (count("warning") > 0) return { headline: "Your community is in good shape.", lines: [open(notes2)] };
  return { headline: "Nothing needs to be fixed.", lines: [open(notes2)] };
}
function open(count) {
  const parts = [
    count("error") > 0 ? `${amount(count("error"), "thing", "things")} to fix` : "",
    count("warning") > 0 ? `${amount(count("warning"), "thing", "things")} worth doing soon` : ""
  ].filter(Boolean);
  const noticed = parts.length > 0 ? `We noticed ${parts.join(" and ")}.` : "";
  const ideas = count("advice") > 0 ? `We have ${amount(count("advice"), "idea", "ideas")} for you.` : "";
  return [noticed, ideas].filter(Boolean).join(" ") || "We have no notes for you today.";
}
function readyPages({ pages }) {
  const paths = (chosen) => new Set(chosen.map(({ path }) => path));
  const begun = paths(pages.filter(({ status }) => status !== "missing" && status !== "waiting"));
  const waiting = [...paths(pages.filter(({ status }) => status === "waiting"))].filter((path) => !begun.has(path));
  const ready = begun.size + waiting.length;
  return `${amount(ready, "page is", "pages are")} ready. ${waiting.length} of them wait for your own words; everyone starts like this.`;
}
function isNew({ pages }) {
  const ready = pages.filter((page) => page.status !== "missing");
  return ready.filter((page) => page.status === "waiting").length > ready.length / 2;
}
function hasNoPages({ pages }) {
  const ready = pages.filter((page) => page.status !== "missing");
  return ready.length < 3 && ready.every((page) => ["waiting", "elsewhere"].includes(page.status));
}
function isAnybodys(kind) {
  return kind !== kinds.community.kind && kindNamed(kind)?.tellsOfArea === false;
}
function amount(number, one, many) {
  return `${number} ${number === 1 ? one : many}`;
}

// src/reports/links.ts
var longestAddress = 8e3;
function pageLink(home, path, anchor) {
  return `${at(home, "blob", path)}${anchor === void 0 ? "" : `#${encoded(anchor)}`}`;
}
function lineLink(home, place) {
  return `${at(home, "blob", place.path)}?plain=1#L${place.line}`;
}
function editLink(home, path, line) {
  return `${at(home, "edit", path)}${line === void 0 ? "" : `#L${line}`}`;
}
function newPageLink(home, path, text) {
  const empty = `${home.url}/new/${encodedPath(home.branch)}?filename=${encoded(inFolder(home, path))}`;
  const filled = text === void 0 ? empty : `${empty}&value=${encoded(text)}`;
  return `${home.url}/login?return_to=${encoded(filled)}`.length <= longestAddress ? filled : empty;
}
function carriesText(home, path, text) {
  return newPageLink(home, path, text) !== newPageLink(home, path);
}
function at(home, what, path) {
  return `${home.url}/${what}/${encodedPath(home.branch)}/${encodedPath(inFolder(home, path))}`;
}
function inFolder(home, path) {
  return home.folder === "" ? path : `${home.folder}/${path}`;
}
function encodedPath(path) {
  return path.split("/").filter((part) => !/^\.{0,2}$/.test(part)).map(encoded).join("/");
}
function encoded(text) {
  return encodeURIComponent(text.toWellFormed()).replace(
    /[!'()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`
  );
}

// src/reports/new-pages.ts
function missingPage({ pages }, kind, path) {
  return pages.find((page) => page.kind === kind && page.path === path && page.status === "missing");
}
function newPageHref(reported, page, home) {
  const kind = kindNamed(page.kind);
  if (!home || isTaken(reported, page)) return void 0;
  return newPageLink(home, page.path, kind && !home.sparing ? newPage(kind, reported.language) : void 0);
}
function newPageTexts(reported, home) {
  return reported.pages.flatMap((page) => {
    const kind = kindNamed(page.kind);
    if (!kind || !home || page.status !== "missing" || isTaken(reported, page)) return [];
    const text = newPage(kind, reported.language);
    if (carriesText(home, page.path, text)) return [];
    const how = [
      words("Copy these lines, open "),
      { type: "anchor", text: [words("a new page")], href: newPageLink(home, page.path) },
      words(", and paste them there. Its name is "),
      { type: "path", text: page.path },
      words(".")
    ];
    return [
      {
        type: "fold",
        title: `Text for the page ${kind.title}`,
        blocks: [
          { type: "paragraph", text: how },
          { type: "copy", text: text.trimEnd() }
        ]
      }
    ];
  });
}
function recordLink(reported, home) {
  const { kind, title, files } = kinds.community;
  const path = files[0] ?? "";
  const page = reported.pages.find((page2) => page2.kind === kind) ?? { kind, title, path, status: "missing", notes: 0 };
  const href = page.status === "missing" ? newPageHref(reported, page, home) : home && editLink(home, page.path);
  const name = { type: "path", text: page.path };
  return href === void 0 ? name : { type: "anchor", text: [name], href };
}
function isTaken({ leftOut, pages, ...notes2 }, { kind, path }) {
  const isHere = (other) => other.toLowerCase() === path.toLowerCase();
  const findings = [...notes2.findings, ...notes2.later, ...notes2.accepted.map(({ finding }) => finding)];
  return leftOut.some((file) => isHere(file.path)) || pages.some((page) => page.status !== "missing" && isHere(page.path)) || findings.some(({ about }) => about.kind !== kind && isHere(about.path));
}

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
var causeNames = {
  change: "these changes",
  time: "time passed",
  edition: "we ask about other things now"
};
var stageNames = {
  planning: "being planned",
  launching: "being launched",
  active: "active",
  sustaining: "established",
  dormant: "asleep",
  closed: "closed"
};
var typeNames = {
  osc: "open science communities",
  cop: "communities of practice",
  "competence-centre": "competence centres",
  software: "software projects",
  "research-project": "research projects",
  network: "networks",
  programme: "programmes"
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
  "personal-name": "a name that tells something about a person",
  unreadable: "could not be opened",
  missing: "could not be found",
  "too-many-files": "more than 10,000 files",
  "too-large": "larger than 256 kilobytes",
  "total-too-large": "more than 50 megabytes in all"
};
function reasonFor(file) {
  return reasons[file.reason] ?? "could not be read";
}

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
  return [words("The same for "), ...inARow([...names, ...more]), words(".")];
}
function inARow(items) {
  return items.flatMap((item, at2) => at2 === 0 ? item : [words(at2 === items.length - 1 ? " and " : ", "), ...item]);
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
  headline,
  readyPages,
  isNew,
  hasNoPages,
  amount,
  pageLink,
  editLink,
  newPageLink,
  newPageHref,
  newPageTexts,
  recordLink,
  areaNames,
  severityNames,
  statusNames,
  causeNames,
  stageNames,
  typeNames,
  reasonFor,
  notes,
  noteItems,
  linkTo,
  stepItems,
  minutes
};
