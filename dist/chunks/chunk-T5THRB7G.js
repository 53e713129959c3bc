import {
  folds
} from "./chunk-PF35FRPW.js";
import {
  calls
} from "./chunk-WC6UXLBI.js";
import {
  afterSlip,
  changeSentence,
  collectionOf,
  fieldOf,
  fillChange,
  happeningOf,
  holdsStop,
  passedStops,
  valueWords,
  wordsFor
} from "./chunk-SFSRILAB.js";
import {
  sessionsInOrder
} from "./chunk-FTQNLTO3.js";
import {
  linkTo,
  noteItems,
  notes,
  stepItems
} from "./chunk-7V5NZIZG.js";
import {
  editLink,
  lineLink,
  newPageHref,
  newPageTexts,
  recordLink
} from "./chunk-GEAZSKFU.js";
import {
  amount,
  hasNoPages,
  headline,
  isNew
} from "./chunk-XYJC4QC3.js";
import {
  isResting
} from "./chunk-VRU7LG3L.js";
import {
  kindNamed
} from "./chunk-2GRZEAIZ.js";
import {
  areaNames,
  causeNames,
  severityNames,
  stageNames,
  statusNames
} from "./chunk-HESS4VCD.js";
import {
  joined,
  speak,
  words
} from "./chunk-PIKZPN6F.js";
import {
  weights
} from "./chunk-DFGTSR73.js";
import {
  kinds,
  labelOf,
  openResearchPrinciples
} from "./chunk-ABO4H2LP.js";
import {
  withoutPersonal
} from "./chunk-HUPUXTKO.js";
import {
  severities
} from "./chunk-UYUEZ2WG.js";
import {
  formatDate
} from "./chunk-UGYMYNFT.js";

// src/reports/changes.ts
var manyAlike = 4;
var mostPlaces = 4;
function changeList(changes, { home, shown, folded }) {
  const items = changeItems(changes, home);
  if (items.length === 0) return [];
  const open = items.length === shown + 1 ? items.length : shown;
  const rest = items.slice(open);
  const hidden = rest.length - folded;
  return [
    ...open === 0 ? [] : [{ type: "list", ordered: false, items: items.slice(0, open) }],
    ...rest.length === 0 ? [] : [
      {
        type: "fold",
        title: amount(rest.length, "more change", "more changes"),
        blocks: [
          { type: "list", ordered: false, items: rest.slice(0, folded) },
          ...hidden > 0 ? [{ type: "paragraph", text: [words(`… and ${hidden} more.`)] }] : []
        ]
      }
    ]
  ];
}
function changeItems(changes, home) {
  const groups = /* @__PURE__ */ new Map();
  for (const change of withoutWhatPagesTell(changes)) {
    const key = JSON.stringify([
      change.what,
      change.about.kind,
      change.collection,
      change.collection && change.about.field,
      change.collection === void 0 && [change.about, change.name, change.place]
    ]);
    const group = groups.get(key);
    if (group) group.push(change);
    else groups.set(key, [change]);
  }
  const told = /* @__PURE__ */ new Set();
  return [...groups.values()].flatMap(
    (group) => group.length < manyAlike ? group.map((change) => itemOf(change, changes, home, told)) : [together(group)]
  );
}
function withoutWhatPagesTell(changes) {
  const of = (...sorts) => new Set(changes.flatMap(({ what, about }) => sorts.includes(what) ? [about.kind] : []));
  const begun = new Set(
    changes.flatMap(({ what, about }) => /^page-(?:added|begun|adopted)$/.test(what) ? [about.path] : [])
  );
  const [come, gone] = [of("page-added", "page-begun", "page-adopted"), of("page-removed", "page-elsewhere")];
  return changes.filter((change) => {
    if (change.what === "section" && begun.has(change.about.path)) return false;
    if (!/^(?:entry|field|section)/.test(change.what)) return true;
    const happening = happeningOf(change);
    return !(happening === "added" && come.has(change.about.kind)) && !(happening === "removed" && gone.has(change.about.kind));
  });
}
function itemOf(change, all, home, told) {
  const stays = change.stays ?? [];
  const staying = stays.length === 0 ? [] : [
    words(" "),
    ...joined(stays.map((text) => ({ type: "name", text }))),
    words(stays.length === 1 ? " stays." : " stay.")
  ];
  const old = change.was ?? change.name ?? "";
  const named = told.has(old) ? [] : stillNamed(change, home);
  if (named.length > 0) told.add(old);
  return {
    text: [...changeSentence(change), ...staying, ...nothingElse(change, all)],
    ...named.length > 0 && { more: [named] }
  };
}
function nothingElse({ weight, about }, all) {
  const isAlone = all.filter((other) => other.about.path === about.path).length === 1;
  const isWorthAWord = weight === weights[0] || weight !== "other" && all.length === 1;
  return isWorthAWord && about.kind !== void 0 && isAlone && !isPage(about, all) ? [words(" Everything else on the page stays as it is.")] : [];
}
function isPage({ path }, all) {
  return all.some(({ what, about }) => about.path === path && /^(?:page|unread|private)/.test(what));
}
function stillNamed({ alsoNamed, was, name }, home) {
  const old = was ?? name;
  if (alsoNamed.length === 0 || old === void 0) return [];
  const shown = alsoNamed.slice(0, mostPlaces);
  const more = alsoNamed.length - shown.length;
  const places = shown.map(({ path, line, column }, at) => {
    const isSamePage = at > 0 && shown[at - 1]?.path === path;
    const text = isSamePage ? [words(`line ${line}`)] : [{ type: "path", text: path }, words(`, line ${line}`)];
    return home ? linkTo(text, lineLink(home, { path, line, column })) : text;
  });
  const all = more > 0 ? [...places, [words(`${more} more`)]] : places;
  const separated = all.flatMap(
    (place, at) => at === 0 ? place : [words(at === all.length - 1 ? " and " : ", "), ...place]
  );
  return [{ type: "name", text: old }, words(" is still named in "), ...separated, words(".")];
}
function together(group) {
  const [first] = group;
  const names = group.flatMap(({ name }) => name === void 0 ? [] : [name]);
  const collection = collectionOf(first);
  const under = `“${collection ? labelOf(collection.names) : kindNamed(first.about.kind)?.title ?? ""}”`;
  const unnamed = group.length - names.length;
  const list = [
    ...valueWords(names, void 0),
    ...unnamed > 0 ? [words(`${names.length > 0 ? ", and " : ""}${unnamed} not named here`)] : [],
    words(".")
  ];
  const field = fieldOf(first);
  const what = field ? `“${labelOf(field.names)}” is different for ${group.length} under ${under}: ` : first.what === "entry-added" ? `${group.length} are new under ${under}: ` : first.what === "entry-removed" ? `${group.length} are no longer under ${under}: ` : `${group.length} are different under ${under}: `;
  return { text: [words(what), ...list] };
}
function onlyPeopleCan(changes) {
  const asked = /* @__PURE__ */ new Map();
  for (const change of changes)
    for (const sentence of wordsFor(change)?.onlyPeople?.[happeningOf(change)] ?? []) {
      const key = /\{(?:old|new)\}/.test(sentence) ? JSON.stringify([sentence, change.name, change.after]) : sentence;
      asked.set(key, [...asked.get(key) ?? [], change]);
    }
  const items = [...asked].flatMap(([key, of]) => {
    const [first] = of;
    if (!first) return [];
    const sentence = key.startsWith("[") ? JSON.parse(key)[0] : key;
    const names = [...new Set(of.flatMap(({ name }) => name === void 0 ? [] : [name]))];
    const said = fillChange(sentence, first, names);
    return said ? [said] : [];
  });
  return items.map((text) => ({ text }));
}
function changeHeadline(changes) {
  const [first] = changes;
  if (!first || changes.some(({ about, what }) => about.kind !== first.about.kind || /^(?:page|unread)/.test(what)))
    return void 0;
  const headlines = new Set(changes.map((change) => wordsFor(change)?.headline));
  const [only] = headlines;
  const headline2 = headlines.size === 1 && only !== void 0 ? only : kindNamed(first.about.kind)?.changes?.headline;
  return headline2 === void 0 ? void 0 : `${headline2}.`;
}
function onlyLooks({ changes, reformatted, touched }) {
  const same = new Set(reformatted);
  if (changes.length > 0 || touched.length === 0 || !touched.every(({ path }) => same.has(path))) return void 0;
  return reformatted.length === 1 ? "nothing. The page only looks different, and says the same as before." : `nothing. ${reformatted.length} pages only look different, and say the same as before.`;
}

// src/reports/change.ts
function whatChanged(reported, comparison, options) {
  const { new: fresh, remaining, touched } = comparison;
  const done = answered(reported, comparison);
  const files = touched.length === 0 ? "No file is different" : `${amount(touched.length, "file is", "files are")} different`;
  const notes2 = fresh.length === 0 ? "no new notes" : amount(fresh.length, "new note", "new notes");
  const slips = { home: options.home, of: "change", shown: options.shown };
  const looks = onlyLooks(comparison);
  const counts = `${files}: ${notes2}, ${done.length} done, ${remaining.length} as before.`;
  return [
    { type: "heading", level: 2, text: [words("What this changes")] },
    { type: "paragraph", text: [words(counts)] },
    ...looks === void 0 ? [] : [{ type: "paragraph", text: [words(`For the community: ${looks}`)] }],
    ...changeList(comparison.changes, options),
    ...toCheck(comparison),
    ...changeNotes(reported, fresh, options),
    ...passedStops(reported, comparison, slips),
    ...holdsStop(fresh, comparison) ? afterSlip(reported, slips) : [],
    ...done.length === 0 ? [] : [
      { type: "paragraph", text: [{ type: "strong", text: [words("Done")] }] },
      { type: "list", ordered: false, items: done }
    ],
    ...movesTable(comparison)
  ];
}
function toCheck({ changes }) {
  const items = onlyPeopleCan(changes);
  if (items.length === 0) return [];
  return [
    { type: "paragraph", text: [{ type: "strong", text: [words("Only people can check this")] }] },
    { type: "list", ordered: false, items }
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
    const pages = assessment.pages.filter(
      (page) => Object.values(kinds).some((kind) => kind.kind === page.kind && kind.area === area)
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
  changeList,
  changeItems,
  onlyPeopleCan,
  changeHeadline,
  onlyLooks,
  whatChanged,
  changeNotes,
  answered,
  movesTable,
  healthReport,
  healthParts,
  everyoneReads
};
