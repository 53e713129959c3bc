import { createRequire as moothallRequire } from 'node:module'; const require = moothallRequire(import.meta.url);
import {
  isResting,
  nextMeetings
} from "./chunk-A4JS5DYJ.js";
import {
  advise,
  areas,
  formatDate,
  kinds,
  severities,
  speak,
  words
} from "./chunk-LO5TFTLZ.js";

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
  "too-large": "larger than 256 kilobytes",
  "total-too-large": "more than 50 megabytes in all"
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
  return { headline: "Nothing needs to be fixed.", lines: [open(count)] };
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
function waitingKind(assessment, finding) {
  const asked = assessment.checks.get(finding.check)?.asksForPage;
  const page = assessment.pages.find((page2) => page2.kind === asked);
  return page?.status === "waiting" ? kindNamed(asked) : void 0;
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
function second({ also, place }, home) {
  if (!also) return [];
  const where = also.path === place?.path ? [words(`line ${also.line}`)] : pageAndLine(also);
  return [words(" and "), ...linkTo(where, home && lineLink(home, also))];
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

// src/reports/calls.ts
var weekdays = {
  MO: "Monday",
  TU: "Tuesday",
  WE: "Wednesday",
  TH: "Thursday",
  FR: "Friday",
  SA: "Saturday",
  SU: "Sunday"
};
function calls({ community, date }) {
  const items = nextMeetings(community, date).filter(({ call, dates }) => dates.length > 0 && !call.isPrivate("when")).map(({ call, rhythm, time, zone, dates }) => {
    const clock = [time ? `at ${time}` : "", zone ? `${city(zone)} time` : ""].filter(Boolean).join(", ");
    const next = dates.map((one) => `${weekdays[one.weekday]} ${formatDate(one.date)}`).join(", ");
    return {
      text: [{ type: "name", text: call.label }, words(`: ${rhythm}${clock === "" ? "" : `, ${clock}`}.`)],
      more: [[words(`Next: ${next}.`)]]
    };
  });
  if (items.length === 0) return [];
  return [
    { type: "heading", level: 3, text: [words("Your calls, as we read them")] },
    { type: "list", ordered: false, items }
  ];
}
function city(zone) {
  return (zone.split("/").at(-1) ?? zone).replaceAll("_", " ");
}

// src/reports/health-report.ts
function healthReport(assessment, options, pictures = []) {
  return [
    ...headline(assessment),
    ...steps(assessment, options),
    ...isNew(assessment) ? [everyoneReads] : [],
    ...hasNoPages(assessment) ? beginning(assessment, options.home) : [...standing(assessment), ...notes(assessment, options.home)],
    ...calls(assessment),
    ...pictures,
    ...doneWell(assessment),
    ...later(assessment, options),
    ...setAside(assessment, options),
    ...notForYou(assessment, options),
    ...untold(assessment, options),
    ...leftOut(assessment, options),
    ...footer(assessment)
  ];
}
function beginning(assessment, home) {
  const missing = assessment.pages.filter((page) => ["missing", "waiting"].includes(page.status));
  const items = missing.flatMap(({ kind, title, path }) => {
    const help = Object.values(kinds).find((known) => known.kind === kind)?.help;
    return help === void 0 ? [] : [
      {
        text: [
          { type: "strong", text: [words(title)] },
          words(" ("),
          { type: "path", text: path },
          words(`): ${help}`)
        ]
      }
    ];
  });
  const others = assessment.findings.filter((finding) => !missing.some((page) => page.kind === finding.about.kind));
  return [
    { type: "heading", level: 3, text: [words("What communities write down")] },
    { type: "list", ordered: false, items },
    {
      type: "paragraph",
      text: [
        words(
          "Do you keep one of these pages under another name? Say so in community.yml, for example “documents:” and below it “  charter: about/mission.md”."
        )
      ]
    },
    ...notes({ ...assessment, findings: others }, home)
  ];
}
var everyoneReads = {
  type: "paragraph",
  text: [
    { type: "strong", text: [words("Anyone can read a public repository, also later.")] },
    words(" Please leave out phone numbers, opinions about people, and reports of behaviour.")
  ]
};
function steps(assessment, { home }) {
  const items = stepItems(assessment, home);
  if (items.length === 0) return [];
  const title = items.length === 1 ? "One good next step" : `${items.length === 2 ? "Two" : "Three"} good next steps`;
  return [
    { type: "heading", level: 3, text: [words(title)] },
    { type: "list", ordered: true, items }
  ];
}
function standing(assessment) {
  const shown = assessment.areas.filter(({ expected }) => expected > 0 || !isResting(assessment.stage));
  const rows = shown.map(({ area, verdict, met, expected }) => {
    const asked = Object.values(kinds).some((kind) => kind.area === area);
    const pages = assessment.pages.filter(
      (page) => Object.values(kinds).some((kind) => kind.kind === page.kind && kind.area === area)
    );
    return [
      [words(areaNames[area])],
      [words(asked ? verdict : "later")],
      [words(asked && expected > 0 && verdict !== "not started" ? `${met} of ${expected}` : "")],
      [words(pageSummary(pages))]
    ];
  });
  return [
    { type: "heading", level: 3, text: [words("Where you are")] },
    { type: "table", head: ["Area", "How it stands", "Done", "Pages"].map((title) => [words(title)]), rows }
  ];
}
function pageSummary(pages) {
  const groups = /* @__PURE__ */ new Map();
  for (const page of pages)
    groups.set(statusNames[page.status], [...groups.get(statusNames[page.status]) ?? [], page.title.toLowerCase()]);
  return [...groups].map(([status, titles]) => `${titles.join(", ")}: ${status}`).join("; ");
}
var praised = 6;
function doneWell(assessment) {
  const titles = assessment.wellDone.flatMap((id) => assessment.checks.get(id)?.title ?? []);
  if (titles.length === 0) return [];
  const items = titles.slice(0, praised).map((title) => ({ text: [words(`${title}.`)] }));
  const more = titles.length - items.length;
  return [
    { type: "heading", level: 3, text: [words("Done well")] },
    {
      type: "list",
      ordered: false,
      items: more > 0 ? [...items, { text: [words(`And ${amount(more, "more thing", "more things")}.`)] }] : items
    }
  ];
}
function later(assessment, { folded }) {
  const titles = [...new Set(assessment.later.flatMap((finding) => assessment.checks.get(finding.check)?.title ?? []))];
  return fold(
    `Later (${titles.length})`,
    titles.map((title) => [words(`${title}.`)]),
    folded,
    "These things can wait. We will mention them when it is time."
  );
}
function setAside(assessment, { folded }) {
  const lines = assessment.accepted.map(({ finding, by }) => {
    const check = assessment.checks.get(finding.check);
    return [
      ...check ? speak(finding, check) : [],
      words(" Not for us, because "),
      { type: "name", text: by.because },
      words(`, until ${formatDate(by.until)}.`)
    ];
  });
  return fold(
    `Not for us (${lines.length})`,
    lines,
    folded,
    "You decided that these notes are not for you. We will ask again after the day that you chose."
  );
}
function notForYou(assessment, { folded }) {
  const ids = new Set(assessment.findings.map(({ check }) => check));
  const open2 = [...ids].filter((id) => assessment.checks.get(id)?.from !== "always");
  const [first] = open2;
  if (first === void 0 || isNew(assessment) || hasNoPages(assessment)) return [];
  const lines = open2.map((id) => [
    { type: "name", text: id },
    words(`: ${assessment.checks.get(id)?.title ?? ""}.`)
  ]);
  const intro = "Write its name, a reason and a day into community.yml, as below. We will ask again after that day.";
  const example = { type: "copy", text: notForUs(first) };
  const [list] = fold("Is a note not for you?", lines, folded, intro);
  return list?.type === "fold" ? [{ ...list, blocks: [...list.blocks, example] }] : [];
}
function notForUs(check) {
  return `not_for_us:
  - check: ${check}
    because: (your reason)
    until: (a day, such as 2027-06-30)`;
}
function untold(assessment, { folded }) {
  const lines = assessment.unknown.flatMap(
    (id) => assessment.checks.get(id) ? [[words(`${assessment.checks.get(id)?.title}.`)]] : []
  );
  return fold(
    `Could not be checked (${lines.length})`,
    lines,
    folded,
    "We could not find out whether these things hold, so we do not count them as done."
  );
}
function leftOut(assessment, { folded }) {
  const lines = byFolder(assessment.leftOut).map(({ path, count, reason }) => [
    { type: "path", text: path },
    words(count > 1 ? ` (${count} files): ${reason}` : `: ${reason}`)
  ]);
  return fold(`Left out (${lines.length})`, lines, folded, "We did not read these files.");
}
function byFolder(files) {
  const groups = /* @__PURE__ */ new Map();
  for (const file of files) {
    const reason = reasonFor(file);
    const slash = file.path.indexOf("/");
    const key = slash === -1 ? file.path : `${file.path.slice(0, slash + 1)} ${reason}`;
    const group = groups.get(key);
    if (group) groups.set(key, { path: file.path.slice(0, slash + 1), count: group.count + 1, reason });
    else groups.set(key, { path: file.path, count: 1, reason });
  }
  return [...groups.values()];
}
function fold(title, lines, most, intro, after = []) {
  if (lines.length === 0) return [];
  const shown = lines.slice(0, most);
  const rest = lines.length - shown.length;
  const items = shown.map((text) => ({ text }));
  return [
    {
      type: "fold",
      title,
      blocks: [
        { type: "paragraph", text: [words(intro)] },
        {
          type: "list",
          ordered: false,
          items: rest > 0 ? [...items, { text: [words(`… and ${rest} more.`)] }] : items
        },
        ...after
      ]
    }
  ];
}
function footer(assessment) {
  const stage = assessment.stageStated ? `We asked what fits a community that is ${stageNames[assessment.stage]}.` : "No stage is given, so we asked what fits a community that is being launched; the line “stage:” in community.yml changes that.";
  const text = `${stage} The counts are for you; they are not for comparing communities. As of ${formatDate(assessment.date)}.`;
  return [{ type: "paragraph", text: [{ type: "quiet", text: [words(text)] }] }];
}

export {
  areaNames,
  stageNames,
  minutes,
  healthReport,
  notForUs
};
