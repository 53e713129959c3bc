import { createRequire as moothallRequire } from 'node:module'; const require = moothallRequire(import.meta.url);
import {
  folds
} from "./chunk-6X7QFO42.js";
import {
  amount,
  areaNames,
  causeNames,
  editLink,
  hasNoPages,
  headline,
  isNew,
  linkTo,
  newPageHref,
  newPageTexts,
  noteItems,
  notes,
  recordLink,
  severityNames,
  stageNames,
  statusNames,
  stepItems
} from "./chunk-VUFMBMKR.js";
import {
  nextMeetings
} from "./chunk-4VDZXWJ5.js";
import {
  isResting
} from "./chunk-JI3NTBYR.js";
import {
  speak,
  words
} from "./chunk-FGMA44MO.js";
import {
  kinds
} from "./chunk-322WMHSJ.js";
import {
  severities
} from "./chunk-K7I3IFTK.js";
import {
  formatDate
} from "./chunk-YDJVOGFK.js";

// src/reports/change.ts
function whatChanged(reported, comparison, options) {
  const { new: fresh, remaining, touched } = comparison;
  const done = answered(reported, comparison);
  const files = touched.length === 0 ? "No file is different" : `${amount(touched.length, "file is", "files are")} different`;
  const notes2 = fresh.length === 0 ? "no new notes" : amount(fresh.length, "new note", "new notes");
  const counts = `${files}: ${notes2}, ${done.length} done, ${remaining.length} as before.`;
  return [
    { type: "heading", level: 2, text: [words("What this changes")] },
    { type: "paragraph", text: [words(counts)] },
    ...changeNotes(reported, fresh, options),
    ...done.length === 0 ? [] : [
      { type: "paragraph", text: [{ type: "strong", text: [words("Done")] }] },
      { type: "list", ordered: false, items: done }
    ],
    ...movesTable(comparison)
  ];
}
function changeNotes(reported, findings, { home, shown, folded }) {
  const items = severities.flatMap(
    (severity) => noteItems(
      reported,
      findings.filter((finding) => finding.severity === severity),
      home
    ).map((item) => ({ severity, item }))
  );
  const rest = items.slice(shown);
  return [
    ...severities.flatMap((severity) => ofSeverity(severity, items.slice(0, shown))),
    ...rest.length === 0 ? [] : [theRest(rest, folded)]
  ];
}
function ofSeverity(severity, weighed) {
  const items = weighed.filter((one) => one.severity === severity).map(({ item }) => item);
  if (items.length === 0) return [];
  return [
    { type: "paragraph", text: [{ type: "strong", text: [words(severityNames[severity])] }] },
    { type: "list", ordered: false, items }
  ];
}
function theRest(rest, folded) {
  const written = rest.slice(0, folded);
  const hidden = rest.length - written.length;
  const more = hidden === 0 ? [] : [{ type: "paragraph", text: [words(`… and ${hidden} more.`)] }];
  return {
    type: "fold",
    title: amount(rest.length, "more note", "more notes"),
    blocks: [...severities.flatMap((severity) => ofSeverity(severity, written)), ...more]
  };
}
function answered(reported, { fixed }) {
  const open = new Set(reported.findings.map(({ check }) => check));
  const lines = /* @__PURE__ */ new Map();
  for (const finding of fixed) {
    const check = reported.checks.get(finding.check);
    if (!check) continue;
    const line = open.has(finding.check) ? [words("No longer so: "), ...speak(finding, check)] : [words(`${check.title}.`)];
    lines.set(JSON.stringify(line), line);
  }
  return [...lines.values()].map((text) => ({ text }));
}
function movesTable({ moves }) {
  if (moves.length === 0) return [];
  return [
    { type: "paragraph", text: [{ type: "strong", text: [words("How you stand")] }] },
    {
      type: "table",
      head: ["Area", "Before", "Now", "Why"].map((title) => [words(title)]),
      rows: moves.map(
        ({ area, before, after, cause }) => [areaNames[area], before, after, causeNames[cause]].map((text) => [words(text)])
      )
    }
  ];
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
  const parts = healthParts(assessment, options);
  return [
    ...parts.headline,
    ...parts.steps,
    ...isNew(assessment) ? [everyoneReads] : [],
    ...parts.standing,
    ...parts.notes,
    ...parts.calls,
    ...pictures,
    ...parts.doneWell,
    ...parts.folds,
    ...parts.footer
  ];
}
function healthParts(assessment, options) {
  const { home } = options;
  const begins = hasNoPages(assessment);
  const toBegin = begins ? pagesToBegin(assessment) : [];
  const told = assessment.findings.filter(({ about }) => !toBegin.some((page) => page.kind === about.kind));
  return {
    headline: headline(assessment),
    steps: steps(assessment, options),
    standing: begins ? beginning(assessment, toBegin, home) : standing(assessment),
    notes: notes({ ...assessment, findings: told }, home),
    calls: calls(assessment),
    doneWell: doneWell(assessment),
    folds: folds(assessment, options),
    footer: footer(assessment)
  };
}
function pagesToBegin({ pages }) {
  return pages.filter((page) => ["missing", "waiting"].includes(page.status));
}
function beginning(assessment, pages, home) {
  const items = pages.flatMap((page) => {
    const help = Object.values(kinds).find((known) => known.kind === page.kind)?.help;
    const href = page.status === "missing" ? newPageHref(assessment, page, home) : home && editLink(home, page.path);
    const title = { type: "strong", text: [words(page.title)] };
    const path = linkTo([{ type: "path", text: page.path }], href);
    return help === void 0 ? [] : [{ text: [title, words(" "), ...path, words(`: ${help}`)] }];
  });
  return [
    { type: "heading", level: 3, text: [words("What communities write down")] },
    { type: "list", ordered: false, items },
    {
      type: "paragraph",
      text: [
        words("Do you keep one of these pages under another name? Say so in "),
        recordLink(assessment, home),
        words(", for example “documents:” and below it “  charter: about/mission.md”.")
      ]
    }
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
    { type: "list", ordered: true, items },
    ...home ? [howLinksWork] : [],
    ...newPageTexts(assessment, home)
  ];
}
var howLinksWork = {
  type: "paragraph",
  text: [
    {
      type: "quiet",
      text: [words("The name of a page opens it, ready to edit; the number of a line shows you that line.")]
    }
  ]
};
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
function footer(assessment) {
  const stage = assessment.stageStated ? `We asked what fits a community that is ${stageNames[assessment.stage]}.` : "No stage is given, so we asked what fits a community that is being launched; the line “stage:” in community.yml changes that.";
  const text = `${stage} The counts are for you; they are not for comparing communities. As of ${formatDate(assessment.date)}.`;
  return [{ type: "paragraph", text: [{ type: "quiet", text: [words(text)] }] }];
}

export {
  whatChanged,
  changeNotes,
  answered,
  movesTable,
  healthReport,
  healthParts,
  everyoneReads
};
