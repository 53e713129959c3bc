import { createRequire as moothallRequire } from 'node:module'; const require = moothallRequire(import.meta.url);
import {
  amount,
  areaNames,
  hasNoPages,
  headline,
  isNew,
  notes,
  reasonFor,
  stageNames,
  statusNames,
  stepItems
} from "./chunk-DV35PJQ5.js";
import {
  nextMeetings
} from "./chunk-P3F7IY3P.js";
import {
  formatDate,
  kinds,
  speak,
  words
} from "./chunk-OOZMNPUJ.js";

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
  const items = nextMeetings(community, date).filter(({ dates }) => dates.length > 0).map(({ call, rhythm, time, zone, dates }) => {
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
  const rows = assessment.areas.map(({ area, verdict, met, expected }) => {
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
function untold(assessment, { folded }) {
  const lines = assessment.unknown.flatMap(
    (id) => assessment.checks.get(id) ? [[words(`${assessment.checks.get(id)?.title}.`)]] : []
  );
  return fold(
    `Could not be told (${lines.length})`,
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
function fold(title, lines, most, intro) {
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
        }
      ]
    }
  ];
}
function footer(assessment) {
  const stage = assessment.stageStated ? `We asked what fits a community that is ${stageNames[assessment.stage]}.` : "No stage is given, so we asked what fits a community that is being launched; `stage:` in `community.yml` changes that.";
  const text = `${stage} The counts are for you; they are not for comparing communities. As of ${formatDate(assessment.date)}.`;
  return [{ type: "paragraph", text: [{ type: "quiet", text: [words(text.replace(/`/g, ""))] }] }];
}

export {
  healthReport
};
