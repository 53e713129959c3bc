import { createRequire as moothallRequire } from 'node:module'; const require = moothallRequire(import.meta.url);
import {
  amount,
  areaNames,
  editLink,
  folds,
  hasNoPages,
  headline,
  isNew,
  linkTo,
  newPageHref,
  newPageTexts,
  notes,
  recordLink,
  stageNames,
  statusNames,
  stepItems
} from "./chunk-H5U5LLJK.js";
import {
  isResting,
  nextMeetings
} from "./chunk-4ZAIILPR.js";
import {
  formatDate,
  kinds,
  words
} from "./chunk-LO5TFTLZ.js";

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
  healthReport
};
