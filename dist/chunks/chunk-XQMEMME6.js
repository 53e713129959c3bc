import {
  fitting
} from "./chunk-GQTRZ7D2.js";
import {
  markdown
} from "./chunk-WH2IOAWF.js";
import {
  cannotWait
} from "./chunk-VNFPJN4H.js";
import {
  answered,
  changeNotes,
  everyoneReads,
  movesTable
} from "./chunk-UHYAV5L3.js";
import {
  amount,
  isNew,
  newPageTexts,
  readyPages,
  statusNames,
  stepItems
} from "./chunk-3X3ZPPSU.js";
import {
  isAboutSame
} from "./chunk-LULY6QWJ.js";
import {
  verdicts
} from "./chunk-JXK5DFCZ.js";
import {
  joined,
  words
} from "./chunk-KBJHQ5AH.js";
import {
  severities
} from "./chunk-UYUEZ2WG.js";

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
  const start = folder === "" ? "" : `${folder}/`;
  return new Set(files.flatMap(({ path }) => path.startsWith(start) ? [path.slice(start.length)] : []));
}
function steeringAmong(files) {
  return files.flatMap(({ path, from }) => [path, ...from === void 0 ? [] : [from]]).filter((path) => /(?:^|\/)(?:\.github\/|\.gitattributes$|community\.ya?ml$)/i.test(path));
}

// src/reports/comment/opening.ts
function opening(reported, comparison, pull, { told, isBeginning }) {
  const { files } = pull;
  const steering = steeringAmong(files);
  const changesChecks = steering.length > 0 || !pull.filesAreAll;
  const count = (severity) => told.filter((finding) => finding.severity === severity).length;
  const announcement = ownChecks(steering, pull);
  const sentence = [
    announcement.length > 0 ? words("It") : { type: "strong", text: [words("This pull request")] },
    words(" "),
    ...whatItDoes(files, pull.filesAreAll),
    words(`. ${advice(reported, told, !changesChecks && isHarmless(files, comparison))}`)
  ];
  const aside = comparison ? [] : [words(`${cannotCompare} `)];
  return [
    { type: "heading", level: 3, text: [words(title(reported, comparison, { ...pull, changesChecks, count }))] },
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
function title(reported, comparison, { isFirst, changesChecks, count }) {
  if (count("stop") > 0) return "Please do not publish this yet.";
  if (isFirst) return "Thank you for your first contribution here.";
  if (isNew(reported)) return "Welcome. Your community has a home.";
  if (count("error") > 0) return "Something needs another look.";
  if (changesChecks) return "This changes what is checked.";
  if (count("warning") > 0) return "Ready to merge, with something to do soon.";
  if (count("advice") > 0) return "Ready to merge, with an idea or two.";
  const answers = comparison ? answered(reported, comparison).length : 0;
  return answers > 0 ? "This answers what was still open." : "Nothing needs to be fixed.";
}
function advice({ checks }, told, harmless) {
  if (told.some(({ severity }) => severity === "stop"))
    return "What was public once can be read in older versions for ever, so please take it out first.";
  if (told.some((finding) => cannotWait(finding, checks)))
    return "Something in it cannot be read, so please correct it before you merge.";
  if (told.some(({ severity }) => severity === "error")) return "Please have a look before you merge it.";
  return harmless ? "You can merge it safely." : "Nothing that we read speaks against merging it.";
}
function isHarmless(files, comparison) {
  const isPage = ({ path, how }) => how !== "removed" && /\.(?:md|markdown)$/i.test(path);
  const falls = ({ before, after }) => verdicts.indexOf(after) < verdicts.indexOf(before);
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
    const shown = (rest > 1 ? ofThis.slice(0, named) : ofThis).map(nameOf);
    return [[words(`${verb} `), ...inSentence(rest > 1 ? [...shown, [words(`${rest} more files`)]] : shown)]];
  });
  return areAll ? inSentence(parts) : [...inSentence(parts), words(", and more files")];
}
function nameOf({ path, from }) {
  const to = { type: "path", text: path };
  return from === void 0 ? [to] : [{ type: "path", text: from }, words(" to "), to];
}
function inSentence(parts) {
  return parts.flatMap((part, at) => at === 0 ? part : [words(at === parts.length - 1 ? " and " : ", "), ...part]);
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

// src/reports/comment.ts
var mostBytes = 6e4;
var mostLines = 40;
var sizes = [
  ...[8, 6, 5, 4, 3, 2, 1, 0].flatMap(
    (shown) => [100, 20, 5, 0].flatMap((folded) => [false, true].map((sparing) => ({ shown, folded, sparing, bare: false })))
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
  const isBeginning = isNew(reported) && !pull.isFirst && told.every(({ severity }) => severity !== "stop");
  const first = opening(reported, comparison, pull, { told, isBeginning });
  if (bare) return [...first, ...footer(reported, comparison, pull)];
  return [
    ...first,
    ...changeNotes(reported, told, { home: pull.home, ...size }),
    ...done(reported, comparison),
    ...comparison && !isBeginning ? movesTable(comparison) : [],
    ...isBeginning ? firstSteps(reported, pull, told) : [],
    ...newPageTexts(reported, pull.home),
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
  const shown = items.slice(0, 4);
  const more = items.length - shown.length;
  if (items.length === 0) return [];
  const counted2 = more > 0 ? [{ text: [words(`And ${amount(more, "more thing", "more things")}.`)] }] : [];
  return [
    { type: "paragraph", text: [{ type: "strong", text: [words("Done with this change")] }] },
    { type: "list", ordered: false, items: [...shown, ...counted2] }
  ];
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
