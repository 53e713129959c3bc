import {
  excerpt
} from "./chunk-UPAAOBS6.js";
import {
  fitting
} from "./chunk-GQTRZ7D2.js";
import {
  answered,
  changeHeadline,
  changeItems,
  changeList,
  changeNotes,
  movesTable,
  onlyLooks,
  onlyPeopleCan
} from "./chunk-HVFWG5N3.js";
import {
  markdown
} from "./chunk-F5K36PER.js";
import {
  cannotWait
} from "./chunk-AMHVW2CY.js";
import {
  everyoneReads
} from "./chunk-MJW76XJQ.js";
import {
  weekdays
} from "./chunk-YO6X4TCH.js";
import {
  afterSlip,
  holdsStop,
  passedStops
} from "./chunk-JJ3YRY6Q.js";
import {
  paragraph,
  titled
} from "./chunk-PQCIEU42.js";
import {
  verdicts
} from "./chunk-JXK5DFCZ.js";
import {
  stepItems
} from "./chunk-3POTN5T5.js";
import {
  newPageTexts
} from "./chunk-UU44NZQO.js";
import {
  amount,
  isNew,
  readyPages
} from "./chunk-O43OEYZF.js";
import {
  fromFolder
} from "./chunk-HHZUDNKK.js";
import {
  statusNames
} from "./chunk-C47UOITN.js";
import {
  inSentence,
  joined,
  separated,
  words
} from "./chunk-7UTQBCFN.js";
import {
  isAboutSame
} from "./chunk-D5SRIIYB.js";
import {
  withoutPersonal
} from "./chunk-HUPUXTKO.js";
import {
  severities
} from "./chunk-UYUEZ2WG.js";
import {
  formatDate,
  weekdayOf
} from "./chunk-UGYMYNFT.js";

// src/reports/comment/changes.ts
var mostOpen = 6;
var leastOpen = 2;
var mostToCheck = 8;
function whatChanges(comparison, options) {
  if (!comparison) return [];
  const { changes } = comparison;
  const title2 = { type: "strong", text: [words("What changes:")] };
  const [only, ...others] = changeItems(changes, options.home);
  if (only && others.length === 0)
    return [
      paragraph(title2, words(" "), ...only.text),
      ...(only.more ?? []).map((text) => paragraph(...text)),
      ...beforeMerging(comparison)
    ];
  if (!only) {
    const looks = onlyLooks(comparison);
    return looks === void 0 ? [] : [paragraph(title2, words(` ${looks}`))];
  }
  const shown2 = Math.max(leastOpen, Math.min(options.shown, mostOpen));
  return [paragraph(title2), ...changeList(changes, { ...options, shown: shown2 }), ...beforeMerging(comparison)];
}
function beforeMerging({ changes }) {
  return titled("Only people can check this before merging", onlyPeopleCan(changes).slice(0, mostToCheck));
}

// src/reports/comment/corrections.ts
function corrections(suggestions) {
  if (suggestions.length === 0) return [];
  return [
    {
      type: "fold",
      title: "We could not offer these corrections as buttons; here is what to write",
      blocks: suggestions.flatMap(({ path, first, before, after, says }) => [
        {
          type: "paragraph",
          text: [{ type: "path", text: path }, words(`, line ${first}: `), ...separated(says, " ")]
        },
        { type: "difference", ...excerpt(before, after) }
      ])
    }
  ];
}

// src/reports/comment/first-steps.ts
function firstSteps(reported, { home }, told) {
  const isNewHere = ({ finding }) => !told.some(({ check, about }) => finding?.check === check && isAboutSame(about, finding.about));
  const steps = stepItems({ ...reported, nextSteps: reported.nextSteps.filter(isNewHere) }, home);
  const order = ["written", "elsewhere", "open", "waiting", "missing"];
  return [
    {
      type: "paragraph",
      text: [
        { type: "strong", text: [words(steps.length === 3 ? "Three good first steps" : "Good first steps")] },
        ...home ? [words(" (each link opens the page, ready to edit)")] : []
      ]
    },
    { type: "list", ordered: true, items: steps },
    { type: "paragraph", text: [{ type: "strong", text: [words("Where you are")] }] },
    {
      type: "table",
      head: [[words("Pages")], [words("Now")]],
      rows: order.flatMap((status) => {
        const titles = reported.pages.filter((page) => page.status === status).map(({ title: title2 }) => title2);
        return titles.length > 0 ? [[[words(titles.join(", "))], [words(statusNames[status])]]] : [];
      })
    },
    { type: "paragraph", text: [words("The rest can wait. We will mention it when it is time.")] },
    everyoneReads
  ];
}

// src/reports/comment/pull-request.ts
function pagesAmong({ files, folder }) {
  return new Set(files.flatMap(({ path }) => fromFolder(path, folder) ?? []));
}
function steeringAmong(files) {
  return files.flatMap(({ path, from }) => [path, ...from === void 0 ? [] : [from]]).filter((path) => /(?:^|\/)(?:\.github\/|\.gitattributes$|community\.ya?ml$)/i.test(path));
}

// src/reports/comment/opening.ts
function opening(reported, comparison, pull, { told, isBeginning }) {
  const { files } = pull;
  const steering = steeringAmong(files);
  const changesChecks = steering.length > 0 || !pull.filesAreAll;
  const passed = comparison?.inBetween?.stops.length ?? 0;
  const count = (severity) => told.filter((finding) => finding.severity === severity).length + (severity === "stop" ? passed : 0);
  const announcement = ownChecks(steering, pull);
  const rules = pull.decisions?.outcomes ?? [];
  const waits = rules.some(({ stands }) => stands === "waiting" || stands === "cannot");
  const isClear = !changesChecks && rules.every(({ stands }) => stands === "met");
  const sentence = [
    announcement.length > 0 ? words("It") : { type: "strong", text: [words("This pull request")] },
    words(" "),
    ...whatItDoes(files, pull.filesAreAll),
    words(
      `. ${advice(reported, told, { comparison, passed, waits, isHarmless: isClear && isHarmless(files, comparison) })}`
    )
  ];
  const aside = comparison ? [] : [words(`${cannotCompare} `)];
  return [
    { type: "heading", level: 3, text: [words(title(reported, comparison, { ...pull, changesChecks, waits, count }))] },
    ...announcement,
    { type: "paragraph", text: sentence },
    {
      type: "paragraph",
      text: [
        ...aside,
        ...isBeginning ? [words(readyPages(reported))] : comparison || told.length > 0 ? noticed(count) : []
      ]
    }
  ];
}
var counted = {
  stop: ["thing that must not be public", "things that must not be public"],
  error: ["thing to fix", "things to fix"],
  warning: ["thing worth doing soon", "things worth doing soon"],
  advice: ["idea", "ideas"]
};
function noticed(count) {
  const parts = severities.flatMap(
    (severity) => count(severity) > 0 ? [[words(amount(count(severity), ...counted[severity]))]] : []
  );
  if (parts.length === 0) return [words("We have no notes on it.")];
  return [words("We noticed "), ...inSentence(parts), words(" in it.")];
}
var cannotCompare = "We could not see what stood before, so these notes may be older than this pull request; the report of the check says how to change that.";
function title(reported, comparison, { isFirst, changesChecks, waits, count }) {
  if (count("stop") > 0) return "Please do not publish this yet.";
  if (isFirst) return "Thank you for your first contribution here.";
  if (isNew(reported)) return "Welcome. Your community has a home.";
  if (count("error") > 0) return "Something needs another look.";
  if (changesChecks) return "This changes what is checked.";
  const headline = comparison && changeHeadline(comparison.changes);
  if (headline !== void 0) return headline;
  if (waits) return "Your own rule is not met yet.";
  if (count("warning") > 0) return "Ready to merge, with something to do soon.";
  if (count("advice") > 0) return "Ready to merge, with an idea or two.";
  const answers = comparison ? answered(reported, comparison).length : 0;
  return answers > 0 ? "This answers what was still open." : "Nothing needs to be fixed.";
}
function advice({ checks }, told, { comparison, passed, waits, isHarmless: isHarmless2 }) {
  if (told.some(({ severity }) => severity === "stop"))
    return "What was public once can be read in older versions for ever, so please take it out first.";
  if (passed > 0) return "Something was taken out of it again and is still in its history, so please do not merge it.";
  if (told.some((finding) => cannotWait(finding, checks)))
    return "Something in it cannot be read, so please correct it before you merge.";
  if (told.some(({ severity }) => severity === "error")) return "Please have a look before you merge it.";
  const asksPeople = comparison !== void 0 && onlyPeopleCan(comparison.changes).length > 0;
  if (asksPeople && waits)
    return "Before you merge it, somebody has to check what only people can, and your own rule has to be met; see below.";
  if (asksPeople) return "Before you merge it, somebody has to check what only people can.";
  if (waits) return "Nothing that we read speaks against it; your own rules come first, see below.";
  return isHarmless2 ? "You can merge it safely." : "Nothing that we read speaks against merging it.";
}
function isHarmless(files, comparison) {
  const isPage = ({ path, how }) => how !== "removed" && /\.(?:md|markdown)$/i.test(path);
  const falls = ({ before, after }) => verdicts.indexOf(after) < verdicts.indexOf(before);
  const isWeighty = ({ weight }) => weight !== "other";
  if (comparison?.changes.some(isWeighty)) return false;
  return files.every(isPage) && comparison !== void 0 && !comparison.moves.some(falls);
}
var verbs = [
  ["added", "adds"],
  ["changed", "changes"],
  ["moved", "moves"],
  ["removed", "takes away"]
];
var named = 3;
function whatItDoes(files, areAll) {
  if (files.length === 0) return [words(areAll ? "changes no file" : "changes files that we could not list")];
  const parts = verbs.flatMap(([how, verb]) => {
    const ofThis = files.filter((file) => file.how === how);
    if (ofThis.length === 0) return [];
    const rest = ofThis.length - named;
    const shown2 = (rest > 1 ? ofThis.slice(0, named) : ofThis).map(nameOf);
    return [[words(`${verb} `), ...inSentence(rest > 1 ? [...shown2, [words(`${rest} more files`)]] : shown2)]];
  });
  return areAll ? inSentence(parts) : [...inSentence(parts), words(", and more files")];
}
function nameOf({ path, from }) {
  const to = { type: "path", text: path };
  return from === void 0 ? [to] : [{ type: "path", text: from }, words(" to "), to];
}
function ownChecks(steering, { filesAreAll }) {
  if (steering.length === 0 && filesAreAll) return [];
  const paths = steering.slice(0, named).map((path) => ({ type: "path", text: path }));
  const isRecord = filesAreAll && steering.every((path) => /community\.ya?ml$/i.test(path));
  const changes = isRecord || steering.length === 0 ? "may change" : "changes";
  const which = steering.length === 0 ? [words("we could not list all its files.")] : [...joined(paths), words(isRecord ? " also says what we look at." : ".")];
  const says = [
    { type: "strong", text: [words(`This pull request ${changes} its own checks:`)] },
    words(" "),
    ...which
  ];
  const look = " Please read these changes yourself, under “Files changed”, before you rely on the rest.";
  return [{ type: "paragraph", text: [...says, words(look)] }];
}

// src/reports/comment/requirement.ts
var longest = 160;
var named2 = 5;
function progress(requirement, { rule }) {
  switch (requirement.asks) {
    case "agreement":
      return agreement(requirement);
    case "no-objection":
      if (requirement.objecting.length === 0) return [words("Nobody has objected.")];
      return [...people(requirement.objecting), words(requirement.objecting.length === 1 ? " objects." : " object.")];
    case "time": {
      if (!requirement.time) return [words("The page does not say how long others may object.")];
      const { from, ends, isOver } = requirement.time;
      const counted2 = from === "newest-version" ? ", counted from its newest version" : "";
      return [words(`The time to object ${isOver ? "ended" : "ends"} on ${dayInWords(ends)}${counted2}.`)];
    }
    case "share": {
      const { given, counted: counted2, needed } = requirement;
      return [
        words(
          counted2 === 0 ? "Nobody has voted yet." : `${given} of ${counted2} votes are in favour; ${needed} are needed.`
        )
      ];
    }
    case "quorum":
      if (requirement.needed === void 0) return [words("We cannot count how many have to take part.")];
      return [words(`${requirement.there} took part; ${requirement.needed} have to.`)];
    case "meeting":
      return [
        words(
          "This is decided in a meeting. Afterwards, add its notes or a decision record with the votes to this change."
        )
      ];
    case "record":
      return [
        words(
          requirement.found ? "The decision is written down." : "The decision has to be written down: add the notes or a decision record that names this change."
        )
      ];
    case "words":
      return [words("We do not understand from its words what it asks for.")];
    case "circle":
      return rule.isPrivate ? [words("We do not find on your pages who decides.")] : [words("We do not find on your pages who "), quoted(rule.who), words(" are.")];
    case "end":
      return [words("It does not say when a vote is over.")];
  }
}
function agreement({
  needed,
  agreed,
  overCap,
  among,
  stands
}) {
  if (stands === "cannot")
    return [
      words(
        `It asks for ${needed} to agree, and ${among === 0 ? "nobody" : `only ${among}`} of those who decide can. Name more people on your pages, or change the rule first.`
      )
    ];
  const enough = agreed.length >= needed;
  const who = agreed.length === 0 ? [] : [words(": "), ...people(agreed)];
  const over = overCap.length === 0 ? [] : [
    words(". One organisation may not decide alone, so "),
    ...people(overCap),
    words(overCap.length === 1 ? " is not counted" : " are not counted")
  ];
  return [
    words(`${enough ? "" : "So far "}${agreed.length} of ${needed} ${needed === 1 ? "agrees" : "agree"}`),
    ...who,
    ...over,
    words(".")
  ];
}
function people(voters) {
  const all = voters.map(({ shown: shown2 }) => shown2 === "" ? words("somebody") : { type: "name", text: shown2 });
  const more = all.length - named2;
  return joined(more > 0 ? [...all.slice(0, named2), words(`${more} more`)] : all);
}
function quoted(text) {
  const short = text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
  return { type: "name", text: withoutPersonal(short) };
}
function dayInWords(moment) {
  const day = moment.slice(0, 10);
  return `${weekdays[weekdayOf(day)]} ${formatDate(day)}, ${moment.slice(11, 16)} UTC`;
}

// src/reports/comment/rules.ts
var shown = 3;
var named3 = 5;
function ownRules({ outcomes, isWithoutRule }) {
  if (isWithoutRule) return [paragraph(words(noRule))];
  const rest = outcomes.length - shown;
  return [
    ...outcomes.slice(0, shown).flatMap(ruleBlocks),
    ...rest > 0 ? [paragraph(words(`${rest} more of your own rules ${rest === 1 ? "is" : "are"} about this, too.`))] : []
  ];
}
var noRule = "Your pages do not say yet who agrees to a change like this one. A sentence is enough, such as “Two coordinators agree, and members have two weeks to object”.";
function ruleBlocks(outcome) {
  const { rule, requirements, uncounted, agreements } = outcome;
  const sentences = [
    standing(outcome),
    ...requirements.map((requirement) => progress(requirement, outcome)),
    fromRecords(outcome),
    // Reviews are no votes where people vote in a meeting.
    requirements.some(({ asks }) => asks === "meeting") ? [] : notCounted(uncounted),
    rule.isRewritten ? [words("This change touches the page with the rule; what counts is the rule as it stands today.")] : [],
    requirements.some(({ asks, stands }) => asks === "agreement" && stands === "waiting") && agreements.length === 0 ? [words("Agreement in a meeting counts: add its notes to this change, or link to notes that name it.")] : []
  ];
  const told = sentences.filter(({ length }) => length > 0);
  return [paragraph(...theRule(outcome)), paragraph(...separated(told, " "))];
}
function theRule({ rule }) {
  const { what, how, who, notice, page, isPrivate } = rule;
  const source = page === "charter" ? "your charter as it stands today" : "your rules as they stand today";
  const title2 = { type: "strong", text: [words("Your own rule")] };
  if (isPrivate) return [title2, words(` is on a page that is not for everyone, so we do not repeat it here.`)];
  const isRow = what !== void 0;
  return [
    title2,
    ...isRow ? [words(" for "), quoted(what)] : [],
    words(` (from ${source}): `),
    quoted(how.words.replace(/\.$/, "")),
    ...isRow && who !== "" && who !== how.words ? [words("; who decides: "), quoted(who)] : [],
    ...isRow && notice ? [words(`; ${periodInWords(notice)} to object`)] : [],
    words(".")
  ];
}
function periodInWords({ months = 0, days = 0, hours = 0, workingDays = 0 }) {
  const parts = [
    [months, "month", "months"],
    [days, "day", "days"],
    [workingDays, "working day", "working days"],
    [hours, "hour", "hours"]
  ];
  return parts.flatMap(([count, one, many]) => count > 0 ? amount(count, one, many) : []).join(" and ");
}
function standing({ stands }) {
  const says = {
    met: "It is met.",
    waiting: "It is not met yet.",
    cannot: "It cannot be met as your pages stand.",
    unclear: "We cannot tell whether it is met; you can."
  };
  return [words(says[stands])];
}
function fromRecords({ agreements, unvouched }) {
  const [first] = agreements;
  const [waiting] = unvouched;
  if (!first && waiting)
    return [
      { type: "path", text: waiting.place.path },
      words(", which this change itself brings, counts once somebody who may write here has approved the change.")
    ];
  if (!first) return [];
  const from = first.isInChange ? "comes with this change" : "already stands on your pages";
  return [{ type: "path", text: first.place.path }, words(`, which ${from}, says what was agreed in a meeting.`)];
}
var reasons = {
  "account-gone": "an account that no longer exists",
  "earlier-version": "agreed to an earlier version",
  "taken-back": "taken back",
  "stepped-aside": "stepped out of this decision",
  author: "brings the change",
  "not-among": "not among those who decide",
  "not-listed": "no account of this name on your page of people"
};
function notCounted(uncounted) {
  if (uncounted.length === 0) return [];
  const told = uncounted.slice(0, named3).map(({ who, why }) => [
    ...who ? [...people([who]), words(` (${reasons[why]})`)] : [words(reasons[why])]
  ]);
  const more = uncounted.length - told.length;
  const all = more > 0 ? [...told, [words(`${more} more`)]] : told;
  return [words("Not counted: "), ...separated(all), words(".")];
}

// src/reports/comment.ts
var mostBytes = 6e4;
var mostLines = 40;
var sizes = [
  ...[8, 6, 5, 4, 3, 2, 1, 0].flatMap(
    (shown2) => [100, 20, 5, 0].flatMap((folded) => [false, true].map((sparing) => ({ shown: shown2, folded, sparing, bare: false })))
  ),
  { shown: 0, folded: 0, sparing: true, bare: true }
];
function commentReport(report, pull) {
  const write = ({ sparing, bare, ...size }) => markdown(comment(report, { ...pull, home: pull.home && { ...pull.home, sparing } }, size, bare));
  return fitting({ bytes: mostBytes, lines: mostLines }, sizes, write);
}
function comment({ reported, comparison }, pull, size, bare) {
  const brought = comparison?.new ?? onPages(reported, pull);
  const told = isNew(reported) ? brought.filter((finding) => !asksForPage(reported, finding)) : brought;
  const isSlip = holdsStop(told, comparison);
  const isBeginning = isNew(reported) && !pull.isFirst && !isSlip;
  const slips = { home: pull.home, of: "pull request", shown: size.shown };
  const first = opening(reported, comparison, pull, { told, isBeginning });
  if (bare) return [...first, ...footer(reported, comparison, pull)];
  const changes = whatChanges(comparison, { home: pull.home, ...size });
  const notes = changeNotes(reported, told, { home: pull.home, ...size });
  const passed = comparison ? passedStops(reported, comparison, slips) : [];
  return [
    ...first,
    ...isSlip ? [...notes, ...passed, ...afterSlip(reported, slips), ...changes] : [...changes, ...notes],
    ...done(reported, comparison),
    ...comparison && !isBeginning ? movesTable(comparison) : [],
    ...isBeginning ? firstSteps(reported, pull, told) : [],
    ...newPageTexts(reported, pull.home),
    ...corrections(pull.untaken ?? []),
    ...pull.decisions ? ownRules(pull.decisions) : [],
    ...footer(reported, comparison, pull)
  ];
}
function onPages({ findings, checks }, pull) {
  const touched = pagesAmong(pull);
  return findings.filter((finding) => touched.has(finding.about.path) && (!pull.isFirst || cannotWait(finding, checks)));
}
function asksForPage({ checks }, { check }) {
  return checks.get(check)?.asksForPage !== void 0;
}
function done(reported, comparison) {
  if (!comparison) return [];
  const items = answered(reported, comparison);
  const shown2 = items.slice(0, 4);
  const more = items.length - shown2.length;
  const counted2 = more > 0 ? [{ text: [words(`And ${amount(more, "more thing", "more things")}.`)] }] : [];
  return titled("Done with this change", [...shown2, ...counted2]);
}
var explanation = "https://github.com/moothall/moothall/blob/main/docs/guide/on-github.md#the-comment-and-the-issue";
function footer(reported, comparison, pull) {
  const before = comparison?.remaining.length ?? 0;
  const older = pull.isFirst || pull.standingUrl === void 0 || isNew(reported) || before === 0 ? [] : [
    words("What was open before is no part of this: "),
    { type: "anchor", text: [words("how our community is doing")], href: pull.standingUrl },
    words(". ")
  ];
  return [
    {
      type: "paragraph",
      text: [
        ...older,
        words("This comment updates itself without sending e-mail; come back to this page. "),
        { type: "anchor", text: [words("What is this?")], href: explanation }
      ]
    }
  ];
}

export {
  commentReport
};
