import {
  everyPage
} from "./chunk-XDNFSURW.js";
import {
  understood
} from "./chunk-GLWLNV7L.js";
import {
  pictures
} from "./chunk-CPO5PA6U.js";
import {
  sessionPage
} from "./chunk-UXOVKXJX.js";
import {
  markdown
} from "./chunk-F5K36PER.js";
import {
  everyoneReads,
  healthParts
} from "./chunk-MJW76XJQ.js";
import {
  titled
} from "./chunk-PQCIEU42.js";
import {
  verdicts
} from "./chunk-JXK5DFCZ.js";
import {
  linkTo,
  noteItems,
  notes
} from "./chunk-3POTN5T5.js";
import {
  editLink,
  newPageLink,
  pageLink
} from "./chunk-YW2BDOKD.js";
import {
  amount,
  hasNoPages,
  isNew
} from "./chunk-O43OEYZF.js";
import {
  areaNames,
  severityNames,
  stageNames
} from "./chunk-C47UOITN.js";
import {
  languageOf
} from "./chunk-RCMDAZVT.js";
import {
  joined,
  words
} from "./chunk-7UTQBCFN.js";
import {
  newPage
} from "./chunk-NQ346LYM.js";
import {
  acceptanceOf
} from "./chunk-ACBFM3P5.js";
import {
  isAboutSame,
  nameOf
} from "./chunk-D5SRIIYB.js";
import {
  code_of_conduct_contacts_are_active_default,
  hopeDay,
  lastDayOf,
  milestone_is_not_overdue_default,
  ownPageDocuments,
  reviewDay,
  review_is_not_overdue_default,
  role_term_has_not_ended_default,
  slug,
  success_question_is_answered_default
} from "./chunk-3MEWD2EE.js";
import {
  isExpected,
  isResting,
  severityAt
} from "./chunk-HUELSWLF.js";
import {
  peopleBehind,
  readersOf
} from "./chunk-URVKZCKL.js";
import {
  personWith
} from "./chunk-FQXZLDME.js";
import {
  namedBy
} from "./chunk-QDPXGWTB.js";
import {
  addPeriod,
  isNamed,
  kindNamed,
  kinds,
  namesIn,
  ownWords,
  sectionsOf,
  stages,
  withoutPrompts
} from "./chunk-SVNUWQYP.js";
import {
  withoutPersonal
} from "./chunk-HUPUXTKO.js";
import {
  check,
  integer,
  literal,
  maxLength,
  minValue,
  nullish,
  number,
  object,
  picklist,
  pipe,
  record,
  regex,
  safeParse,
  strictObject,
  string,
  transform
} from "./chunk-XVEG6K5L.js";
import {
  areas,
  severities
} from "./chunk-UYUEZ2WG.js";
import {
  addDays,
  addMonths,
  daysBetween,
  formatDate,
  monthEnd,
  monthName,
  readDate
} from "./chunk-UGYMYNFT.js";

// src/github/comments.ts
var commentSchema = pipe(
  object({
    id: number(),
    user: nullish(object({ login: string() })),
    body: nullish(string(), ""),
    html_url: string()
  }),
  transform(({ id, user, body, html_url }) => ({ id, author: user?.login, body, url: html_url }))
);
function conversation(github, number2, errand) {
  const { issues } = github.rest;
  const here = { ...github.to(errand), issue_number: number2 };
  return {
    list: (from = 1) => everyPage({ errand, from }, commentSchema, (page) => issues.listComments({ ...here, ...page })),
    async create(body) {
      const { data } = await issues.createComment({ ...here, body });
      return understood(errand, commentSchema, data);
    },
    async edit(id, body) {
      await issues.updateComment({ ...github.to(errand), comment_id: id, body });
    },
    async remove(id) {
      await issues.deleteComment({ ...github.to(errand), comment_id: id });
    }
  };
}

// from-node:node:crypto?src/comparison/memory.ts
var whole = process.getBuiltinModule("node:crypto");
var createHash_ = /* @__PURE__ */ (() => whole.createHash)();

// src/comparison/memory.ts
var letters = 6;
var most = 1e3;
var mostTold = 300;
var day = pipe(
  string(),
  regex(/^\d{4}-\d{2}-\d{2}$/),
  check((text) => "date" in readDate(text))
);
var hashes = pipe(string(), maxLength(letters * most), regex(/^(?:[A-Za-z0-9+/]{6})*$/));
var memorySchema = strictObject({
  version: literal(1),
  date: day,
  edition: pipe(number(), integer(), minValue(1)),
  stage: picklist(stages),
  /** Of the pages and of who can read them. */
  seen: pipe(string(), regex(/^[A-Za-z0-9+/]{6}$/)),
  areas: strictObject(
    Object.fromEntries(areas.map((area) => [area, picklist(verdicts)]))
  ),
  stop: hashes,
  error: hashes,
  /** The dates that people were told of, and the day until which that matters. */
  told: pipe(
    record(pipe(string(), regex(/^[A-Za-z0-9+/]{6}$/)), day),
    check((told) => Object.keys(told).length <= mostTold)
  )
});
function memoryOf(assessment, { seen, told }) {
  const { date, edition, stage } = assessment;
  const named = hashesOf(assessment.findings);
  const open = (severity) => packed(assessment.findings.flatMap((one) => one.severity === severity ? named.get(one) ?? [] : []));
  return {
    version: 1,
    date,
    edition,
    stage,
    seen,
    areas: Object.fromEntries(assessment.areas.map(({ area, verdict }) => [area, verdict])),
    stop: open("stop"),
    error: open("error"),
    told: Object.fromEntries(
      Object.entries(told).toSorted(([a], [b]) => a < b ? -1 : 1).slice(0, mostTold)
    )
  };
}
function heldIn(kept) {
  const known = new Set(kept.match(/.{6}/g));
  const last = kept.slice(-letters);
  return (hash2) => known.has(hash2) || known.size >= most && hash2 > last;
}
function wasTold(told, hash2) {
  const known = Object.keys(told);
  return Object.hasOwn(told, hash2) || known.length >= mostTold && known.every((other) => other < hash2);
}
function hashesOf(findings) {
  const counts = /* @__PURE__ */ new Map();
  return new Map(
    findings.map((finding) => {
      const name = nameOf(finding);
      const count = counts.get(name) ?? 0;
      counts.set(name, count + 1);
      return [finding, hash(`${name} ${count}`)];
    })
  );
}
function hashOfNotice({ what, day: day2, about }, notice) {
  return hash(JSON.stringify([what, day2, about.path, about.kind, about.entry, about.field, notice]));
}
function hashOfPages({ community }, visibility) {
  const made = createHash_("sha256").update(visibility);
  for (const { path, text } of [...community.pages].sort((a, b) => a.path < b.path ? -1 : 1))
    made.update(`\0${path}\0${text}`);
  for (const path of [...community.files].sort()) made.update(`\0${path}`);
  return made.digest("base64").slice(0, letters);
}
function hash(text) {
  return createHash_("sha256").update(text).digest("base64").slice(0, letters);
}
function packed(hashes2) {
  return [...new Set(hashes2)].sort().slice(0, most).join("");
}

// src/reports/standing/marker.ts
var begins = "<!-- moothall:standing ";
var ends = " -->";
var longest = 6e4;
function markerLine(memory) {
  return `${begins}${JSON.stringify(memory)}${ends}`;
}
function readState(body) {
  if (!body.startsWith(begins)) return void 0;
  const line = body.slice(0, longest).split("\n", 1)[0]?.trimEnd() ?? "";
  if (!line.endsWith(ends)) return void 0;
  try {
    const parsed = safeParse(memorySchema, JSON.parse(line.slice(begins.length, -ends.length)));
    return parsed.success ? parsed.output : void 0;
  } catch {
    return void 0;
  }
}

// src/comparison/dates-to-tell.ts
function datesToTell(dates, now, previous) {
  const isTold = (hash2) => wasTold(previous?.told ?? {}, hash2);
  const notices = dates.flatMap(
    (date) => date.notices.map(({ from, until }, index) => {
      const isOpen = from <= now && (now <= until || previous !== void 0 && from > previous.date);
      return { date, until, hash: hashOfNotice(date, index), isOpen };
    })
  );
  const open = notices.filter(({ isOpen }) => isOpen);
  const untold = [...new Set(open.filter(({ hash: hash2 }) => !isTold(hash2)).map(({ date }) => date))];
  const known = /* @__PURE__ */ new Set([...untold, ...notices.filter(({ hash: hash2 }) => isTold(hash2)).map(({ date }) => date)]);
  const kept = Object.entries(previous?.told ?? {}).filter(([, until]) => until >= now);
  return {
    untold,
    known: [...known].map(({ about }) => about),
    told: Object.fromEntries([...kept, ...open.map(({ hash: hash2, until }) => [hash2, until])])
  };
}

// src/comparison/worse.ts
function worseSince(since) {
  return { notes: newNotes(since), areas: fallenAreas(since) };
}
function newNotes(since) {
  const { previous, assessment, backThen } = since;
  const now = hashesOf(assessment.findings);
  const wasThere = inThePast(backThen);
  const [isStop, isError] = [heldIn(previous.stop), heldIn(previous.error)];
  const isKnown = (severity, hash2) => isStop(hash2) || severity === "error" && isError(hash2);
  return assessment.findings.filter((finding) => isSerious(finding.severity) && !isKnown(finding.severity, now.get(finding) ?? "")).map((finding) => {
    const passed = backThen ? !wasThere(finding, now.get(finding) ?? "") : isUntouched(since);
    return { finding, because: passed ? "time" : whoAsked(finding, since) };
  });
}
function isSerious(severity) {
  return severity === "stop" || severity === "error";
}
function inThePast(backThen) {
  const rank2 = /* @__PURE__ */ new Map();
  if (backThen)
    for (const [{ severity }, hash2] of hashesOf(backThen.findings)) rank2.set(hash2, severities.indexOf(severity));
  return ({ severity }, hash2) => (rank2.get(hash2) ?? severities.length) <= severities.indexOf(severity);
}
function whoAsked(finding, since) {
  const { previous, assessment } = since;
  const check2 = assessment.checks.get(finding.check);
  if (check2 && previous.edition !== assessment.edition && check2.since > previous.edition) return "edition";
  if (isUntouched(since)) return "edition";
  if (!check2 || previous.stage === assessment.stage) return "change";
  const { from, severity } = check2;
  if (typeof severity === "function") return "stage";
  return isExpected(from, previous.stage) && isSerious(severityAt(severity, previous.stage)) ? "change" : "stage";
}
function isUntouched({ previous, seen }) {
  return previous.seen === seen;
}
function fallenAreas(since) {
  const { previous, assessment, backThen } = since;
  if (isResting(previous.stage) !== isResting(assessment.stage)) return [];
  return assessment.areas.flatMap(({ area, verdict, expected }) => {
    const before = previous.areas[area];
    const isAsked = expected > 0 || !isResting(assessment.stage);
    if (!isAsked || rank(verdict) >= rank(before)) return [];
    const back = backThen?.areas.find((one) => one.area === area)?.verdict;
    const passed = back === void 0 ? isUntouched(since) : rank(back) >= rank(before);
    if (!passed) return [{ area, before, after: verdict, because: whyFallen(area, since) }];
    if (!backThen) return [{ area, before, after: verdict, because: "time" }];
    const brought = broughtByTime(since, backThen, area);
    const [example] = brought.filter(({ about }) => !since.told.some((other) => isAboutSame(about, other)));
    if (brought.length > 0 && !example) return [];
    return [{ area, before, after: verdict, because: "time", ...example && { example } }];
  });
}
function broughtByTime({ assessment }, backThen, area) {
  const known = new Set(hashesOf(backThen.findings).values());
  return [...hashesOf(assessment.findings)].flatMap(
    ([finding, hash2]) => finding.area === area && !known.has(hash2) ? [finding] : []
  );
}
function whyFallen(area, since) {
  const { previous, assessment } = since;
  if (isUntouched(since)) return "edition";
  const ofNewQuestions = assessment.findings.some(
    (one) => one.area === area && (assessment.checks.get(one.check)?.since ?? 1) > previous.edition
  );
  if (previous.edition !== assessment.edition && ofNewQuestions) return "edition";
  return previous.stage === assessment.stage ? "change" : "stage";
}
function rank(verdict) {
  return verdicts.indexOf(verdict);
}

// src/health/dates-ahead.ts
var checks = { term: role_term_has_not_ended_default, contact: code_of_conduct_contacts_are_active_default, review: review_is_not_overdue_default, milestone: milestone_is_not_overdue_default, hope: success_question_is_answered_default };
function datesAhead(community, { settings, stage, now }) {
  const { clocks } = settings;
  const dates = [
    ...terms(community, clocks.term_notice),
    ...contacts(community, clocks.term_notice),
    ...reviews(community, settings),
    ...milestones(community, clocks.milestone_notice),
    ...hopes(community),
    ...annualReviews(community, now)
  ];
  return dates.filter(({ what }) => !isResting(stage) || isExpected(checks[what]?.from ?? "active", stage)).filter(({ what, about, day: day2 }) => !isSetAside(checks[what], about, settings, day2)).toSorted((a, b) => a.day < b.day ? -1 : a.day > b.day ? 1 : 0);
}
function terms({ roles }, notice) {
  return roles.entries.filter((role) => role.status !== "retired" && role.status !== "vacant").flatMap((role) => dateOf("term", role, "until", { day: lastDayOf(role), label: role.label, notice }));
}
function contacts({ code_of_conduct: code }, notice) {
  return code.contacts.flatMap((one) => dateOf("contact", one, "until", { day: one.until?.ends, label: "", notice }));
}
function reviews({ documents }, { clocks }) {
  return documents.filter((document) => document.stands).flatMap(
    (document) => dateOf("review", document, "last_reviewed", { day: reviewDay(document, clocks), label: document.path })
  );
}
function milestones({ roadmap }, notice) {
  return roadmap.milestones.filter((one) => one.status !== "done" && one.status !== "dropped").flatMap((one) => dateOf("milestone", one, "due", { day: one.due?.end, label: one.label, notice, onItsDay: true }));
}
function hopes({ story }) {
  return story.success.filter((one) => one.happened === void 0 && !one.isPrivate("hope")).flatMap(
    (one) => dateOf("hope", one, "happened", { day: hopeDay(one, story), label: withoutPersonal(one.hope ?? "") })
  );
}
var months = Array.from({ length: 12 }, (_, index) => monthName(index + 1)?.toLowerCase());
function annualReviews({ community }, now) {
  const month = months.indexOf(community.annual_review ?? "january") + 1;
  if (community.annual_review === void 0 || community.isPrivate("annual_review")) return [];
  const thisYear = `${now.slice(0, 4)}-${String(month).padStart(2, "0")}-01`;
  const day2 = thisYear.slice(0, 7) < now.slice(0, 7) ? addMonths(thisYear, 12) : thisYear;
  const about = community.about("annual_review");
  const notices = [{ from: day2, until: monthEnd(day2) ?? day2 }];
  return [{ what: "annual", day: day2, notices, about, place: community.at("annual_review"), label: monthName(month) ?? "" }];
}
function dateOf(what, recorded, field2, { day: day2, label, notice, onItsDay = notice === void 0 }) {
  if (day2 === void 0 || recorded.isPrivate(field2) || what === "hope" && label === "") return [];
  const before = notice ? [{ from: addPeriod(day2, backwards(notice)), until: day2 }] : [];
  const notices = [...before, ...onItsDay ? [{ from: day2, until: day2 }] : []];
  return [{ what, day: day2, notices, about: recorded.about(field2), place: recorded.at(field2), label }];
}
function backwards({ months: months2 = 0, days = 0, hours = 0, workingDays = 0 }) {
  return { months: -months2, days: -days, hours: -hours, workingDays: -workingDays };
}
function isSetAside(check2, about, { not_for_us }, day2) {
  return check2 !== void 0 && acceptanceOf({ check: check2.id, about }, not_for_us, day2) !== void 0;
}

// src/health/annual-review.ts
function reviewMonth({ community }, date) {
  const isNow = monthName(Number(date.slice(5, 7)))?.toLowerCase() === community.annual_review;
  return isNow && !community.isPrivate("annual_review") ? `${date.slice(0, 7)}-01` : void 0;
}
function annualReview(community, date) {
  const begins2 = reviewMonth(community, date);
  if (begins2 === void 0) return void 0;
  return {
    month: monthName(Number(date.slice(5, 7))) ?? "",
    pages: pagesToRead(community, begins2),
    roles: rolesToAsk(community),
    hopes: hopesToAnswer(community)
  };
}
function isReviewed(document) {
  return document.has("last_reviewed") || kindNamed(document.kind)?.reviewMonths !== void 0;
}
function pagesToRead(community, begins2) {
  return ownPageDocuments(community).filter((document) => !document.isPrivate("last_reviewed") && isReviewed(document)).map((document) => {
    const reviewed = document.last_reviewed;
    return {
      title: document.label,
      place: document.at("last_reviewed"),
      ...reviewed !== void 0 && { reviewed },
      isDone: reviewed !== void 0 && reviewed >= addMonths(begins2, -1)
    };
  }).toSorted((a, b) => compare(a.reviewed ?? "", b.reviewed ?? ""));
}
function rolesToAsk(community) {
  return community.roles.entries.filter((role) => role.status !== "retired" && !role.isPrivate("holders")).map((role) => {
    const holders = role.holders.flatMap(({ to }) => {
      const person = personWith(to?.key, community);
      return person?.consent?.given === true && !person.isPrivate("name") ? [person.label] : [];
    });
    return {
      label: role.label,
      place: role.at("until"),
      holders,
      others: role.holders.length - holders.length,
      ...role.until && { until: { ...role.until, ...ends2(lastDayOf(role)) } }
    };
  }).toSorted((a, b) => compare(a.until?.ends ?? "9999", b.until?.ends ?? "9999"));
}
function ends2(day2) {
  return day2 === void 0 ? {} : { ends: day2 };
}
function hopesToAnswer({ story }) {
  if (story.isPrivate("success")) return [];
  return story.success.flatMap((one) => {
    if (one.hope === void 0 || one.isPrivate("hope")) return [];
    const day2 = hopeDay(one, story);
    return [
      {
        hope: withoutPersonal(one.hope),
        place: one.at("happened"),
        ...day2 !== void 0 && { day: day2 },
        ...one.happened !== void 0 && { happened: withoutPersonal(one.happened) }
      }
    ];
  });
}
function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

// src/health/first-weeks/places.ts
function documentOf(kind, { documents }) {
  return documents.find((document) => document.kind === kinds[kind].kind);
}
function pageOf(document, { pages, documents }) {
  const own = pages.find(({ path }) => path === document.path);
  const guest = kindNamed(document.kind)?.standsIn;
  const hosts = documents.filter(({ kind, paths }) => guest?.kinds.includes(kind) && paths.length > 0);
  const host = pages.find(
    (page) => hosts.some(({ path }) => path === page.path) && guest && sectionNamed(guest.names, page)
  );
  return own ?? host;
}
function lineOf(field2, document, page) {
  if (field2 !== void 0 && document.has(field2)) return document.at(field2).line;
  const kind = kindNamed(document.kind);
  const shape = kind?.fields ?? {};
  const heading = sectionsOf(page.tree.children).find(
    ({ title, depth }) => field2 !== void 0 && depth > 1 && namedBy(title, shape).includes(field2)
  );
  const guest = page.path === document.path || !kind?.standsIn ? void 0 : sectionNamed(kind.standsIn.names, page);
  return heading?.line ?? guest?.line ?? document.at(field2).line;
}
function sectionNamed(names, page) {
  return sectionsOf(page?.tree.children ?? []).find(({ title }) => isNamed(names, namesIn(title)));
}
function ownSection(community, kind, names) {
  const page = pageOf(documentOf(kind, community), community);
  return ownWords(sectionNamed(names, page)?.nodes ?? []) !== "";
}

// src/health/first-weeks/plan.ts
var howACallGoes = {
  en: "How a call goes|How our calls go|How a meeting goes|How it goes|Format|Running order",
  fr: "Comment se passe un appel|Comment se passe une réunion|Déroulement|Format",
  de: "Wie ein Treffen abläuft|So läuft ein Treffen ab|Ablauf",
  es: "Cómo es una reunión|Cómo va una reunión|Formato",
  it: "Come si svolge un incontro|Svolgimento|Formato"
};
var firstWeeks = [
  {
    title: "story and vision",
    things: [
      field("How it began", "story", "how_we_began"),
      field("Why others would join", "story", "why_others_join"),
      field("Where next", "story", "what_next"),
      field("Where open science stands around you", "landscape", "state", "story"),
      field("The name of your community", "community", "name"),
      field("One address that two people read", "community", "contact"),
      field("A first try at your vision: the future that you want", "charter", "vision"),
      field("A first try at your mission: what you do now", "charter", "mission")
    ]
  },
  {
    title: "stakeholders and channels",
    things: [
      rows("Early adopters, then partners", "stakeholders", "entries", { atLeast: 2 }),
      rows("Policies that speak for you", "landscape", "policies", { host: "story" }),
      all("What you do together, what for, and what will be different", "purpose", "charter"),
      rows("Two places to talk", "channels", "entries", { atLeast: 2 }),
      {
        says: "The date of your first call",
        on: { kind: "meetings", field: "series" },
        isWritten: ({ meetings }) => meetings.series.some((call) => call.has("when") || call.has("start")) || meetings.rota.some((turn) => turn.has("date"))
      },
      {
        says: "Two people who receive reports; ask them first",
        on: { kind: "code_of_conduct", field: "contacts" },
        isWritten: (community) => {
          const { people, hasBody } = peopleBehind(readersOf(community));
          return people.size >= 2 || hasBody;
        }
      }
    ]
  },
  {
    title: "communication and taking part",
    things: [
      all("Who hears what from you, and where", "communications", "channels"),
      all("How people take part, step by step", "engagement", "stakeholders"),
      {
        says: "How a call goes",
        on: { kind: "meetings", section: howACallGoes },
        isWritten: (community) => community.meetings.series.some((call) => call.has("format")) || ownSection(community, "meetings", howACallGoes)
      },
      {
        says: "How anyone can help",
        on: { kind: "contributing" },
        isWritten: ({ contributing, pages }) => {
          const text = pages.find(({ path }) => path === contributing.path)?.text.trim() ?? "";
          return contributing.stands && withoutPrompts(text) === text;
        }
      },
      all("How you say thank you", "recognition", "charter"),
      field("Who can join, how, and how they leave", "charter", "membership")
    ]
  },
  {
    title: "working together",
    things: [
      field("What you offer", "charter", "offer_and_uniqueness"),
      field("What you do", "charter", "scope_in"),
      field("What you do not do", "charter", "scope_out"),
      rows("How you stay in touch with one of those who matter", "stakeholders", "entries", {
        columns: ["how_we_stay_in_touch"]
      }),
      field("How people hear from you between two calls", "communications", "newsletter", "channels"),
      all("What you share: tools, guides, templates", "resources", "channels"),
      rows("After your first call: what people took home", "notes", "entries", { columns: ["takeaways"] })
    ]
  },
  {
    title: "funding and inclusion",
    things: [
      field("What you have to work with", "roadmap", "resources"),
      all("Who pays: your own institution first, then help in kind, then outside grants", "sustainability", "roadmap"),
      rows("What could stop you", "roadmap", "risks", {}),
      all("Who is not here yet, and whom they can ask", "inclusion", "charter"),
      rows("Two roles: who does them, and until when", "roles", "entries", {
        atLeast: 2,
        columns: ["holders", "until"]
      })
    ]
  },
  {
    title: "where next",
    things: [
      rows("Three milestones", "roadmap", "milestones", { atLeast: 3 }),
      rows("What success looks like in 6, 12 and 24 months", "story", "success", { columns: ["hope"] }),
      rows("Your values, and one of them in action", "charter", "values", { columns: ["in_action"] }),
      all("How you decide", "governance", "charter"),
      all("A network that you belong to, or would like to join", "network", "stakeholders"),
      {
        says: "“stage: launching” in place of “stage: planning”, once you have read all pages aloud to each other",
        on: { kind: "community", field: "stage" },
        isWritten: ({ community }) => community.stage !== void 0 && community.stage !== "planning"
      }
    ]
  }
];
function all(says, kind, host) {
  return { says, on: { kind, host }, isWritten: (community) => documentOf(kind, community).stands };
}
function field(says, kind, name, host) {
  return { says, on: { kind, field: name, ...host && { host } } };
}
function rows(says, kind, name, {
  atLeast = 1,
  columns = [],
  host
}) {
  return { says, on: { kind, field: name, ...host && { host } }, atLeast, columns };
}

// src/health/first-weeks/progress.ts
function firstWeeksOf(community) {
  return firstWeeks.map(({ title, things }, index) => {
    const now = things.map((thing) => thingNow(thing, community));
    return { number: index + 1, title, things: now, done: now.every(({ done }) => done) };
  });
}
function thingNow(thing, community) {
  const { says, on: on2 } = thing;
  const document = documentOf(on2.kind, community);
  const done = document.keptElsewhere !== void 0 || isWritten(thing, document, community);
  const page = pageOf(document, community) ?? (on2.host && pageOf(documentOf(on2.host, community), community));
  if (!page) return { says, kind: on2.kind, path: document.path, isNew: true, done };
  const line = on2.section ? sectionNamed(on2.section, page)?.line ?? 1 : lineOf(on2.field, document, page);
  return { says, kind: on2.kind, path: page.path, ...line > 1 && { line }, isNew: false, done };
}
function isWritten(thing, document, community) {
  if (thing.isWritten) return thing.isWritten(community);
  const field2 = thing.on.field ?? "";
  const { atLeast, columns = [] } = thing;
  if (atLeast === void 0) return document.has(field2);
  const entries = document[field2];
  return entries.filter((entry) => columns.every((column) => entry.has(column))).length >= atLeast;
}

// src/reports/standing/dates.ts
var ahead = 60;
var most2 = 15;
function whatComesNear(dates, now, home) {
  const last = addDays(now, ahead);
  const near = dates.filter(
    ({ day: day2, notices }) => day2 >= now && (day2 <= last || notices.some(({ from }) => from <= now))
  );
  if (near.length === 0) return [];
  const items = near.slice(0, most2).map((date) => ({ text: dateLine(date, now, home) }));
  const more = near.length - items.length;
  return [
    { type: "heading", level: 3, text: [words("What comes near")] },
    {
      type: "list",
      ordered: false,
      items: more > 0 ? [...items, { text: [words(`… and ${more} more.`)] }] : items
    }
  ];
}
function dateLine(date, now, home) {
  const says = sentence(date, now);
  if (date.what === "review")
    return [...linkTo([{ type: "path", text: date.label }], home && editAt(date.place, home)), ...says];
  return date.what === "annual" ? says : [...says, words(" "), ...lineInEditor(date.place, home)];
}
function lineInEditor(place, home) {
  const page = { type: "path", text: place.path };
  return linkTo(place.line > 1 ? [page, words(`, line ${place.line}`)] : [page], home && editAt(place, home));
}
function editAt({ path, line }, home) {
  return editLink(home, path, line > 1 ? line : void 0);
}
function sentence({ what, day: day2, label }, now) {
  const name = { type: "name", text: label };
  const date = formatDate(day2);
  const due = day2 === now ? "today" : day2 > now ? `${date}, ${distance(day2, now)}` : date;
  const isOver = day2 < now;
  switch (what) {
    case "term":
      return [words("The term of the role "), name, words(isOver ? ` ended on ${due}.` : ` ends ${on(day2, now)}.`)];
    case "contact":
      return [words(`Somebody who receives reports agreed to it until ${due}.`)];
    case "review":
      return [words(isOver ? ` was to be read again by ${due}.` : ` is to be read again by ${due}.`)];
    case "milestone":
      return [words("Milestone "), name, words(isOver ? ` was due on ${due}.` : ` is due ${on(day2, now)}.`)];
    case "annual":
      if (day2 > now) return [words(`The month of your annual review begins ${on(day2, now)}.`)];
      return [words(`${label} is the month of your annual review; the list stands at the top of this page.`)];
    case "hope":
      if (day2 > now) return [words(`On ${due}, you look back at a hope: `), name, words(".")];
      return [words(`For ${day2 === now ? "today" : due} you hoped: `), name, words(". What happened?")];
  }
}
function on(day2, now) {
  return day2 === now ? "today" : `on ${formatDate(day2)}, ${distance(day2, now)}`;
}
function distance(day2, now) {
  const days = daysBetween(now, day2);
  return days === 1 ? "tomorrow" : `in ${days} days`;
}
var whatToDo = {
  term: "Ask the holder. To go on, write a new date in “Until”; to hand over, write the new name when it is time.",
  contact: "Ask whether they go on, and write a new date in “Until”; or find somebody else in good time.",
  review: "Read, still true? Then change the date in “last_reviewed”, even if nothing else changes.",
  milestone: "Reached? Write “done” in “Status”. Otherwise a new date, or a line on what happened; both are fine.",
  annual: "Take an hour together, and go through the pages, the roles and what you hoped for.",
  hope: "Write one honest sentence in the column “What happened”."
};

// src/reports/standing/annual-review.ts
var most3 = 30;
function reviewBlocks(review, date, home) {
  const intro = `${review.month} is your month to look back. Take an hour together, and go through this list.`;
  return [
    { type: "heading", level: 3, text: [words("Your annual review")] },
    { type: "paragraph", text: [words(intro)] },
    ...listed(
      "Pages: read each one. Still true? Write today’s date after “last_reviewed” at its top, and the box ticks itself.",
      review.pages.map((page) => pageItem(page, home))
    ),
    ...listed(
      "Roles: does everyone go on, and gladly?",
      review.roles.map((role) => roleItem(role, date, home))
    ),
    ...listed(
      "What you hoped for: what happened?",
      review.hopes.map((hope) => hopeItem(hope, date, home))
    )
  ];
}
function listed(title, items) {
  const more = items.length - most3;
  const rest = more > 0 ? [{ text: [words(`… and ${more} more.`)] }] : [];
  return titled(title, [...items.slice(0, most3), ...rest]);
}
function pageItem({ place, reviewed, isDone }, home) {
  const when = reviewed === void 0 ? ": no date yet." : `: last read on ${formatDate(reviewed)}.`;
  return { text: [...linked({ type: "path", text: place.path }, place, home), words(when)], checked: isDone };
}
function roleItem({ label, place, holders, others, until }, date, home) {
  const role = linked({ type: "name", text: label }, place, home);
  return { text: [...role, words(": "), ...heldBy(holders, others), words(termOf(until, date))] };
}
function linked(text, place, home) {
  return home ? [{ type: "anchor", text: [text], href: editAt(place, home) }] : [text];
}
function heldBy(holders, others) {
  if (holders.length + others === 0) return [words("nobody is named")];
  const named = holders.map((text) => ({ type: "name", text }));
  if (named.length === 0) return [words(amount(others, "holder", "holders"))];
  return joined(others === 0 ? named : [...named, words(amount(others, "other", "others"))]);
}
function termOf(until, date) {
  if (until?.withThePost) return ", goes with the post.";
  if (until?.ends === void 0) return ", no end date.";
  return until.ends < date ? `; the term ended on ${formatDate(until.ends)}.` : `, until ${formatDate(until.ends)}.`;
}
function hopeItem({ hope, place, day: day2, happened }, date, home) {
  const when = day2 === void 0 ? "" : day2 > date ? `Until ${formatDate(day2)}: ` : `By ${formatDate(day2)}: `;
  const says = [words(when), { type: "name", text: hope }];
  if (happened !== void 0)
    return { text: says, more: [[words("What happened: "), { type: "name", text: happened }]], checked: true };
  if (day2 === void 0 || day2 > date) return { text: says };
  return { text: [...says, words(" "), ...linked(words("What happened?"), place, home)], checked: false };
}

// src/reports/standing/fit.ts
function fitParts(parts, bytes) {
  const written = parts.filter(({ blocks }) => blocks.length > 0).map(({ title, blocks }) => ({ title, text: markdown(blocks) }));
  const left = [];
  const text = () => [...written.map(({ text: text2 }) => text2), ...left.length > 0 ? [sentenceOn(left)] : []].join("\n");
  while (!fits(text(), bytes)) {
    const at = written.findLastIndex(({ title }) => title !== void 0);
    if (at === -1) break;
    left.unshift(...written.splice(at, 1).map(({ title }) => title ?? ""));
  }
  return text();
}
function fits(text, bytes) {
  return new TextEncoder().encode(text).length <= bytes;
}
function partsAt(blocks) {
  const parts = [];
  let heading = "";
  for (const block of blocks) {
    const last = parts.at(-1);
    if (block.type === "heading") {
      heading = block.text.map((part) => part.type === "words" ? part.text : "").join("");
      parts.push({ title: heading, blocks: [block] });
    } else if (block.type === "fold") parts.push({ title: block.title, blocks: [block] });
    else if (last && last.blocks.at(-1)?.type !== "fold") last.blocks.push(block);
    else parts.push({ title: heading, blocks: [block] });
  }
  return parts;
}
function sentenceOn(titles) {
  const list = titles.map((title) => `“${title}”`).join(", ");
  const says = `This page would be too long for GitHub, so some parts are left out here: ${list}. They stand in the summary of the latest check, under “Actions”.`;
  return markdown([{ type: "paragraph", text: [words(says)] }]);
}

// src/reports/standing/welcome.ts
function firstWeeksBlocks(weeks, community, home) {
  const things = weeks.flatMap((week) => week.things);
  const done = things.filter((thing) => thing.done).length;
  const current = weeks.find((week) => !week.done);
  const count = done === 0 ? "Nothing of this has to be ready soon." : `${done} of ${things.length} things are written.`;
  const intro = `${count} The boxes tick themselves when the words stand in your pages; take each week at your own pace.`;
  const linking = { home, linked: /* @__PURE__ */ new Set(), language: languageOf(community) };
  return [
    { type: "heading", level: 3, text: [words("Your first six weeks")] },
    { type: "paragraph", text: [words(intro)] },
    ...current ? openWeek({ week: current, of: weeks.length }, community, linking) : [],
    ...weeks.filter((week) => week !== current).map((week) => foldedWeek(week, linking))
  ];
}
function openWeek({ week, of }, community, linking) {
  const title = words(`Week ${week.number} of ${of}: ${week.title}`);
  return [
    { type: "paragraph", text: [{ type: "strong", text: [title] }, ...guide(week, community, linking)] },
    checklist(week, linking)
  ];
}
function foldedWeek(week, linking) {
  const done = week.things.filter((thing) => thing.done).length;
  const state = week.done ? "done" : `${done} of ${week.things.length}`;
  return { type: "fold", title: `${titleOf(week)} (${state})`, blocks: [checklist(week, linking)] };
}
function titleOf({ number: number2, title }) {
  return `Week ${number2}: ${title}`;
}
function checklist({ things }, linking) {
  return {
    type: "list",
    ordered: false,
    items: things.map(
      (thing) => ({ text: [words(`${thing.says} `), ...pageOf2(thing, linking)], checked: thing.done })
    )
  };
}
function pageOf2({ path, kind, line, isNew: isNew2 }, { home, linked: linked2, language }) {
  const page = { type: "path", text: path };
  if (!home || !isNew2) return linkTo([page], home && editLink(home, path, line));
  if (linked2.has(path)) return linkTo([page], void 0);
  linked2.add(path);
  return linkTo([page], newPageLink(home, path, kind && !home.sparing ? newPage(kinds[kind], language) : void 0));
}
var guidePage = "first-six-weeks.md";
function guide(week, { pages }, { home }) {
  const page = pages.find(({ path }) => path === guidePage);
  const title = sectionsOf(page?.tree.children ?? []).find(
    ({ title: title2 }) => title2.startsWith(`Week ${week.number}:`)
  )?.title;
  if (!home || !page || title === void 0) return [];
  const anchor = slug(title);
  const link = { type: "anchor", text: [words("the guide")], href: pageLink(home, guidePage, anchor) };
  return [words(". What to talk about, and one small thing to do: see "), link, words(".")];
}
var stumbles = [
  [
    "Anyone can read a public repository, also later.",
    "Please leave out phone numbers, opinions about people, and reports of behaviour."
  ],
  ["“Commit changes” means save.", "Press the pencil at the top right of a page to write, then this button."],
  [
    "The first pull request of somebody new waits for you.",
    "One of you presses “Approve workflows to run” (in some places “Approve and run”) on its page; until then nothing is checked."
  ],
  [
    "Without a change for 60 days, the monthly look at your pages stops.",
    "Under “Actions”, choose “Community overview, once a month” and press “Enable workflow”."
  ],
  ["This list goes by itself", "once all of it is written, or once you change “stage:” in community.yml to “active”."]
];
function goodToKnow(isOpen) {
  const title = "Good to know";
  const list = {
    type: "list",
    ordered: false,
    items: stumbles.map(([what, how]) => ({ text: [{ type: "strong", text: [words(what)] }, words(` ${how}`)] }))
  };
  if (!isOpen) return [{ type: "fold", title, blocks: [list] }];
  return [{ type: "heading", level: 3, text: [words(title)] }, list];
}

// src/reports/standing/body.ts
function standingBody(assessment, { home, dates, bytes }) {
  for (const laterLinks of [true, false]) {
    const parts = partsOf(assessment, { home, dates, folded: 100, laterLinks });
    const full = markdown(parts.flatMap(({ blocks }) => blocks));
    if (fits(full, bytes)) return full;
  }
  const sparing = home && { ...home, sparing: true };
  return fitParts(partsOf(assessment, { home: sparing, dates, folded: 20 }), bytes);
}
function partsOf(assessment, { home, dates, ...sizes }) {
  const { community, date } = assessment;
  const parts = healthParts(assessment, { home, sessionPage: home && sessionPage, ...sizes });
  const rests = isResting(assessment.stage);
  const review = rests ? void 0 : annualReview(community, date);
  const begins2 = firstWeeks2(assessment, home);
  return [
    { blocks: parts.headline },
    ...review ? partsAt(reviewBlocks(review, date, home)) : [],
    { blocks: parts.steps },
    ...begins2 ? [{ blocks: begins2 }] : isNew(assessment) ? [{ blocks: [everyoneReads] }] : [],
    { blocks: parts.standing },
    ...partsAt([...rests ? [] : parts.calls, ...whatComesNear(dates, date, home)]),
    ...partsAt(begins2 ? gentleNotes(assessment, home) : parts.notes),
    ...partsAt([...rests ? [] : pictures(assessment), ...parts.doneWell, ...parts.folds]),
    { blocks: [...parts.footer, howItWorks] }
  ];
}
function firstWeeks2(assessment, home) {
  const { community, stage, stageStated } = assessment;
  const isBeginning = (stage === "planning" || stage === "launching") && (stageStated || isNew(assessment));
  if (!isBeginning || hasNoPages(assessment)) return void 0;
  const weeks = firstWeeksOf(community);
  if (weeks.every((week) => week.done)) return void 0;
  return [...firstWeeksBlocks(weeks, community, home), ...goodToKnow(isNew(assessment))];
}
function gentleNotes(assessment, home) {
  const isUrgent = ({ severity }) => severity === "stop" || severity === "error";
  const urgent = assessment.findings.filter(isUrgent);
  const others = assessment.findings.filter((finding) => !isUrgent(finding));
  const fold = {
    type: "fold",
    title: `Everything else we noticed (${new Set(others.map(({ check: check2 }) => check2)).size})`,
    blocks: notes({ ...assessment, findings: others }, home)
  };
  return [...notes({ ...assessment, findings: urgent }, home), ...others.length > 0 ? [fold] : []];
}
var howItWorks = {
  type: "paragraph",
  text: [
    {
      type: "quiet",
      text: [
        words(
          "This text is written anew when your pages change, and once a month; nobody gets an e-mail for that. Please do not write into it: write a comment instead, comments stay. We add one ourselves only when something got worse or a date comes near. To stop that, close this issue: we keep it up to date and stay silent."
        )
      ]
    }
  ]
};

// src/reports/standing/comment.ts
var lines = 8;
var forAreas = 2;
var forDates = 3;
function standingComment(assessment, news, home) {
  const { worse, dates } = news;
  const notes2 = grouped(worse.notes);
  const areas2 = worse.areas;
  if (notes2.length + areas2.length + dates.length === 0) return void 0;
  const shownNotes = lines - Math.min(areas2.length, forAreas) - Math.min(dates.length, forDates);
  const shownAreas = lines - Math.min(notes2.length, shownNotes) - Math.min(dates.length, forDates);
  const shownDates = lines - Math.min(notes2.length, shownNotes) - Math.min(areas2.length, shownAreas);
  const worst = [
    ...limited(
      notes2.map((group) => noteItem(assessment, group, home)),
      shownNotes
    ),
    ...limited(
      areas2.map((area) => areaItem(assessment, area, home)),
      shownAreas
    )
  ];
  return markdown([
    ...opening(news),
    ...worst.length > 0 ? [{ type: "list", ordered: false, items: worst }] : [],
    ...nearDates(assessment, news, { home, shown: shownDates }),
    ...closing
  ]);
}
function opening(news) {
  const { worse, since } = news;
  const heading = { type: "heading", level: 3, text: [words(titleOf2(news))] };
  if (worse.notes.length + worse.areas.length === 0) return [heading];
  const first = hasStop(worse) ? "What is deleted later can still be read in older versions, so please look at this first. " : "";
  return [heading, { type: "paragraph", text: [words(`${first}New since ${formatDate(since)}:`)] }];
}
function titleOf2({ worse, dates }) {
  const { notes: notes2, areas: areas2 } = worse;
  if (hasStop(worse)) return "Something here should not be public.";
  const worst = [...notes2, ...areas2];
  if (worst.length > 0 && worst.every(({ because }) => because === "stage")) return "A little more is asked of you now.";
  if (notes2.length > 0)
    return notes2.length === 1 ? "Something needs your attention." : "A few things need your attention.";
  if (areas2.length > 0) return "Something does not stand as well as it did.";
  return dates.length === 1 ? "There is a date to keep in mind." : "There are some dates to keep in mind.";
}
function hasStop({ notes: notes2 }) {
  return notes2.some(({ finding }) => finding.severity === "stop");
}
function grouped(notes2) {
  const groups = /* @__PURE__ */ new Map();
  for (const note of notes2) {
    const name = `${note.finding.severity} ${note.because} ${note.finding.check}`;
    groups.set(name, [...groups.get(name) ?? [], note]);
  }
  return [...groups.values()];
}
function noteItem(assessment, group, home) {
  const [{ finding, because }] = group;
  const [item] = noteItems(assessment, [finding], home);
  const more = group.length > 1 ? [words(` … and ${group.length - 1} more like this.`)] : [];
  const label = { type: "strong", text: [words(`${severityNames[finding.severity]}:`)] };
  return { text: [label, words(" "), ...item?.text ?? [], ...more, words(" "), reason(because, assessment)] };
}
function areaItem(assessment, fallen, home) {
  const { area, before, after, because, example } = fallen;
  const says = [
    { type: "strong", text: [words(areaNames[area])] },
    words(` was “${before}” and is now “${after}”. `),
    reason(because, assessment)
  ];
  const [item] = example ? noteItems(assessment, [example], home) : [];
  return item ? { text: says, more: [item.text] } : { text: says };
}
function reason(because, { stage }) {
  const reasons = {
    change: "Something was changed.",
    time: "Only time has passed.",
    edition: "We ask about this only now; your pages did not get worse.",
    stage: `Your community is now ${stageNames[stage]}, so a little more is asked of it.`
  };
  return { type: "quiet", text: [words(reasons[because])] };
}
function nearDates({ date }, { worse, dates }, { home, shown }) {
  if (dates.length === 0) return [];
  const hasOthers = worse.notes.length + worse.areas.length > 0;
  const title = { type: "paragraph", text: [{ type: "strong", text: [words("Dates to keep in mind")] }] };
  const bySort = dates.slice(0, shown).toSorted((a, b) => sorts.indexOf(a.what) - sorts.indexOf(b.what));
  const items = bySort.map((one, at) => {
    const text = dateLine(one, date, home);
    return bySort[at + 1]?.what === one.what ? { text } : { text, aside: [words(whatToDo[one.what])] };
  });
  const list = { type: "list", ordered: false, items: [...items, ...hidden(dates.length - shown)] };
  return [...hasOthers ? [title] : [], list];
}
var sorts = Object.keys(whatToDo);
function limited(items, shown) {
  return items.length <= shown + 1 ? items : [...items.slice(0, shown), ...hidden(items.length - shown)];
}
function hidden(number2) {
  return number2 > 0 ? [{ text: [words(`… and ${number2} more, in the text above.`)] }] : [];
}
var closing = [
  {
    type: "paragraph",
    text: [
      {
        type: "quiet",
        text: [
          words(
            "The whole stands at the top of this page. To stop these comments, close this issue; it is kept up to date all the same."
          )
        ]
      }
    ]
  }
];

// src/reports/standing-issue.ts
var standingTitle = "How our community is doing";
var mostBytes = 6e4;
function standingReport({ assessment, visibility, home, previous, backThen }) {
  const { community, settings, stage, date } = assessment;
  const seen = hashOfPages(assessment, visibility);
  const since = previous && previous.date <= date ? previous : void 0;
  const dates = datesAhead(community, { settings, stage, now: date });
  const { untold, known, told } = datesToTell(dates, date, since);
  const marker = markerLine(memoryOf(assessment, { seen, told }));
  const news = since && {
    worse: worseSince({ previous: since, assessment, backThen, seen, told: known }),
    dates: untold,
    since: since.date
  };
  return {
    body: `${marker}

${standingBody(assessment, { home, dates, bytes: mostBytes - sizeOf(marker) - 2 })}`,
    comment: news && standingComment(assessment, news, home)
  };
}
function sizeOf(text) {
  return new TextEncoder().encode(text).length;
}

export {
  conversation,
  readState,
  standingTitle,
  standingReport
};
