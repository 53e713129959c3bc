import {
  folds
} from "./chunk-GCBPYE2M.js";
import {
  calls
} from "./chunk-YO6X4TCH.js";
import {
  linkTo,
  notes,
  stepItems
} from "./chunk-3POTN5T5.js";
import {
  newPageHref,
  newPageTexts,
  recordLink
} from "./chunk-UU44NZQO.js";
import {
  editLink
} from "./chunk-YW2BDOKD.js";
import {
  amount,
  hasNoPages,
  headline,
  isNew
} from "./chunk-O43OEYZF.js";
import {
  areaNames,
  stageNames,
  statusNames
} from "./chunk-C47UOITN.js";
import {
  words
} from "./chunk-7UTQBCFN.js";
import {
  sessionsInOrder
} from "./chunk-BOHIR6UM.js";
import {
  isResting
} from "./chunk-HUELSWLF.js";
import {
  everyKind,
  kindNamed,
  kinds,
  labelOf,
  openResearchPrinciples
} from "./chunk-SVNUWQYP.js";
import {
  withoutPersonal
} from "./chunk-HUPUXTKO.js";
import {
  formatDate
} from "./chunk-UGYMYNFT.js";

// src/health/lenses/inclusion.ts
var sections = [
  "project_access",
  "communication_transparency",
  "newcomer_experiences",
  "inclusive_leadership"
];
function inclusionParts({ inclusion }) {
  return sections.map((section) => ({
    title: labelOf(kinds.inclusion.fields[section].names),
    isWritten: inclusion.has(section) || inclusion.keptElsewhere !== void 0
  }));
}

// src/health/lenses/masterplan.ts
var parts = [
  { title: "Community identity", kinds: ["story", "landscape", "purpose", "charter", "principles"] },
  { title: "Community engagement", kinds: ["engagement", "recognition", "persona", "onboarding", "meetings", "event"] },
  { title: "Communication strategy", kinds: ["channels", "communications"] },
  { title: "Stakeholder engagement", kinds: ["stakeholders"] },
  { title: "Monitoring", kinds: ["roadmap", "indicators"] },
  {
    title: "Governance and sustainability",
    kinds: ["roles", "governance", "decision", "code_of_conduct", "inclusion", "sustainability"]
  },
  { title: "Connecting with other communities", kinds: ["network"] }
];
function masterplan({ documents }) {
  return parts.map(({ title, kinds: names }) => {
    const stands = (kind) => documents.some((one) => one.kind === kind.kind && (one.stands || one.keptElsewhere !== void 0));
    const all = names.map((name) => kinds[name]);
    return { title, filledBy: all.filter(stands), notYet: all.filter((kind) => !stands(kind)) };
  });
}

// src/health/lenses/principles.ts
function principlesNow(assessment) {
  return Object.keys(openResearchPrinciples).map((principle) => {
    const practice = practiceOf(principle, assessment.community);
    const results = assessment.outcomes.filter(
      ({ check, result }) => (result === "met" || result === "open") && assessment.checks.get(check)?.principles?.includes(principle)
    );
    return {
      title: labelOf(openResearchPrinciples[principle]),
      ...practice !== void 0 && { practice },
      asked: results.length,
      met: results.filter(({ result }) => result === "met").length
    };
  });
}
function practiceOf(principle, { principles }) {
  const entry = principles.entries.find((one) => one.principle === principle && one.practice !== void 0);
  return entry?.practice === void 0 || entry.isPrivate("practice") ? void 0 : withoutPersonal(entry.practice);
}

// src/reports/lenses.ts
function lenses(assessment) {
  const { stage, community } = assessment;
  if (isNew(assessment) || hasNoPages(assessment) || isResting(stage)) return [];
  const isUnderWay = stage === "active" || stage === "sustaining";
  return [
    ...isUnderWay || community.principles.stands ? [principlesFold(assessment)] : [],
    ...followsMasterplan(assessment) ? [masterplanFold(assessment)] : [],
    ...isUnderWay || community.inclusion.stands ? [inclusionFold(assessment)] : []
  ];
}
function principlesFold(assessment) {
  const now = principlesNow(assessment);
  const written = now.filter(({ practice }) => practice !== void 0).length;
  const items = now.map(({ title, practice, asked, met }) => {
    const said = practice === void 0 ? [words("nobody has written one yet.")] : [{ type: "name", text: firstLine(practice) }];
    const serving = asked === 0 ? [] : [[words(`Done: ${met} of ${asked} things that serve it.`)]];
    return { text: [strong(`${capital(title)}:`), words(" "), ...said], more: serving };
  });
  return fold(
    `The seven principles of open research (${written} of 7 with a practice)`,
    "What you do because of each, in your own words; and how many of the things that we look at serve it.",
    { type: "list", ordered: false, items }
  );
}
function followsMasterplan({ type }) {
  return type === "osc" || type === "programme";
}
function masterplanFold({ community }) {
  const parts2 = masterplan(community);
  const filled = parts2.filter(({ filledBy }) => filledBy.length > 0).length;
  const titles = (kinds2) => [
    words(kinds2.map(({ title }) => title.toLowerCase()).join(", "))
  ];
  return fold(
    `Your masterplan (${filled} of 7 parts begun)`,
    "The masterplan of an open science community has seven parts. You need not write it: these pages are it.",
    {
      type: "table",
      head: ["Part", "Filled by", "Could be added"].map((title) => [words(title)]),
      rows: parts2.map(({ title, filledBy, notYet }) => [[words(title)], titles(filledBy), titles(notYet)])
    }
  );
}
function inclusionFold({ community }) {
  const parts2 = inclusionParts(community);
  const written = parts2.filter(({ isWritten }) => isWritten).length;
  const items = parts2.map(
    ({ title, isWritten }) => ({
      text: [strong(`${title}:`), words(isWritten ? " written." : " nobody has written about it yet.")]
    })
  );
  return fold(
    `Inclusion in four parts (${written} of 4 written)`,
    "A page can only say what you do. Whether people feel it, only they can tell: ask them now and then.",
    { type: "list", ordered: false, items }
  );
}
function fold(title, intro, block) {
  return { type: "fold", title, blocks: [{ type: "paragraph", text: [words(intro)] }, block] };
}
var longestLine = 160;
function firstLine(text) {
  const [line = ""] = text.split(/(?<=[.!?])\s|\n/);
  return line.length > longestLine ? `${line.slice(0, longestLine).trimEnd()} …` : line;
}
function strong(text) {
  return { type: "strong", text: [words(text)] };
}
function capital(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

// src/reports/next-session.ts
function nextSession({ community, date }, page) {
  const sessions = sessionsInOrder(community);
  const next = sessions.find(({ logistics }) => logistics.day !== void 0 && logistics.day >= date);
  if (!next || next.session.isPrivate("date")) return [];
  return [
    { type: "heading", level: 3, text: [words("Your next session")] },
    { type: "paragraph", text: [...whichAndWhen(next, sessions.length), ...page ? [] : command(next)] },
    ...page ? [pageToCopy(page(next, community))] : []
  ];
}
function whichAndWhen({ session, number, logistics }, of) {
  const day = logistics.day === void 0 ? "" : formatDate(logistics.day);
  const hour = logistics.time === void 0 ? "" : `, ${logistics.time}`;
  return [words(`${number} of ${of}: `), { type: "name", text: session.label }, words(`, ${day}${hour}.`)];
}
function command({ number }) {
  return [words(" A page for those who lead it: "), { type: "name", text: `moothall facilitate --session ${number}` }];
}
function pageToCopy(text) {
  const how = "Running order, questions, assignment and what to say first. Copy it into your shared notes, and change what you like.";
  return {
    type: "fold",
    title: "The page for those who lead it",
    blocks: [
      { type: "paragraph", text: [words(how)] },
      { type: "copy", text }
    ]
  };
}

// src/reports/health-report.ts
function healthReport(assessment, options, pictures = []) {
  const parts2 = healthParts(assessment, options);
  return [
    ...parts2.headline,
    ...parts2.steps,
    ...isNew(assessment) ? [everyoneReads] : [],
    ...parts2.standing,
    ...parts2.notes,
    ...parts2.calls,
    ...pictures,
    ...parts2.doneWell,
    ...parts2.folds,
    ...parts2.footer
  ];
}
function healthParts(assessment, options) {
  const { home, sessionPage } = options;
  const begins = hasNoPages(assessment);
  const toBegin = begins ? pagesToBegin(assessment) : [];
  const told = assessment.findings.filter(({ about }) => !toBegin.some((page) => page.kind === about.kind));
  return {
    headline: headline(assessment),
    steps: steps(assessment, options),
    standing: begins ? beginning(assessment, toBegin, home) : standing(assessment),
    notes: notes({ ...assessment, findings: told }, home),
    calls: [...calls(assessment), ...nextSession(assessment, sessionPage)],
    doneWell: doneWell(assessment),
    folds: [...lenses(assessment), ...folds(assessment, options)],
    footer: footer(assessment)
  };
}
function pagesToBegin({ pages }) {
  return pages.filter((page) => ["missing", "waiting"].includes(page.status));
}
function beginning(assessment, pages, home) {
  const items = pages.flatMap((page) => {
    const help = kindNamed(page.kind)?.help;
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
    const pages = assessment.pages.filter(
      (page) => everyKind.some((kind) => kind.kind === page.kind && kind.area === area)
    );
    const shown2 = verdict === "not started" ? pages.filter(isNoBeginning) : pages;
    const asked = verdict !== "not started" || expected > 0 && shown2.length > 0;
    return [
      [words(areaNames[area])],
      [words(asked ? verdict : "later")],
      [words(asked && expected > 0 && verdict !== "not started" ? `${met} of ${expected}` : "")],
      [words(pageSummary(shown2))]
    ];
  });
  return [
    { type: "heading", level: 3, text: [words("Where you are")] },
    { type: "table", head: ["Area", "How it stands", "Done", "Pages"].map((title) => [words(title)]), rows }
  ];
}
function isNoBeginning({ kind, status }) {
  return ["missing", "waiting"].includes(status) || kindNamed(kind)?.tellsOfArea !== false;
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
  healthReport,
  healthParts,
  everyoneReads
};
