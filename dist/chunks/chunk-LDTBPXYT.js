import { createRequire as moothallRequire } from 'node:module'; const require = moothallRequire(import.meta.url);
import {
  fitting,
  markdown
} from "./chunk-7L6JLOWO.js";
import {
  cannotWait
} from "./chunk-5RZ7T4T4.js";
import {
  answered,
  changeNotes,
  everyoneReads,
  movesTable
} from "./chunk-VVAS72HT.js";
import {
  amount,
  isNew,
  newPageTexts,
  readyPages,
  statusNames,
  stepItems
} from "./chunk-6GYS5DGO.js";
import {
  joined,
  words
} from "./chunk-SDHT46JB.js";
import {
  severities
} from "./chunk-UAX6X4BA.js";

// src/reports/comment/first-steps.ts
function firstSteps(reported, { home }, told) {
  const isNewHere = ({ finding }) => !told.some((one) => isAlike(one, finding));
  const steps = stepItems({ ...reported, nextSteps: reported.nextSteps.filter(isNewHere) }, home);
  const order = ["written", "elsewhere", "open", "waiting", "missing"];
  return [
    {
      type: "paragraph",
      text: [
        { type: "strong", text: [words("Good first steps")] },
        words(" (each link opens the page, ready to edit)")
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
    everyoneReads
  ];
}
function isAlike(one, other) {
  return one.check === other?.check && JSON.stringify(one.about) === JSON.stringify(other.about);
}

// src/reports/comment/pull-request.ts
function filesOf({ files, folder }) {
  const within = (path) => folder !== "" && path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : path;
  return files.map((file) => ({
    ...file,
    path: within(file.path),
    ...file.from !== void 0 && { from: within(file.from) }
  }));
}
function steeringAmong(files) {
  return files.flatMap(({ path, from }) => [path, ...from === void 0 ? [] : [from]]).filter((path) => /(?:^|\/)(?:\.github\/|community\.ya?ml$)/i.test(path));
}

// src/reports/comment/opening.ts
function opening(reported, comparison, pull, { files, told, isBeginning }) {
  const steering = steeringAmong(files);
  const changesChecks = steering.length > 0 || !pull.filesAreAll;
  const count = (severity) => told.filter((finding) => finding.severity === severity).length;
  const sentence = [
    { type: "strong", text: [words("This pull request")] },
    words(" "),
    ...whatItDoes(files, pull.filesAreAll),
    words(`. ${advice(reported, told, changesChecks)}`)
  ];
  const aside = comparison ? [] : [words(`${cannotCompare} `)];
  return [
    { type: "heading", level: 3, text: [words(title(reported, comparison, { ...pull, changesChecks, count }))] },
    ...ownChecks(steering, pull),
    { type: "paragraph", text: sentence },
    {
      type: "paragraph",
      text: [...aside, ...isBeginning ? [words(readyPages(reported))] : noticed(count)]
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
function advice({ checks }, told, changesChecks) {
  if (told.some(({ severity }) => severity === "stop"))
    return "What is merged can be read in older versions for ever, so please look at this first.";
  if (told.some((finding) => cannotWait(finding, checks)))
    return "A page can no longer be read, so please wait with merging.";
  if (told.some(({ severity }) => severity === "error")) return "Please have a look before you merge it.";
  return changesChecks ? "You can merge it once you have looked at that." : "You can merge it safely.";
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
  const says = steering.length === 0 ? [
    {
      type: "strong",
      text: [words("We could not list all files of this pull request: it may change its own checks.")]
    }
  ] : [
    { type: "strong", text: [words("This pull request changes its own checks")] },
    words(" ("),
    ...joined(paths),
    words(").")
  ];
  return [
    {
      type: "paragraph",
      text: [...says, words(" Look at its changes yourself before you rely on what follows.")]
    }
  ];
}

// src/reports/comment.ts
var mostBytes = 6e4;
var mostLines = 40;
var sizes = [8, 6, 5, 4, 3, 2, 1, 0].flatMap(
  (shown) => [100, 20, 5, 0].flatMap((folded) => [false, true].map((sparing) => ({ shown, folded, sparing })))
);
function commentReport(report, pull) {
  return fitting(
    { bytes: mostBytes, lines: mostLines },
    sizes,
    ({ sparing, ...size }) => markdown(comment(report, { ...pull, home: pull.home && { ...pull.home, sparing } }, size))
  );
}
function comment({ reported, comparison }, pull, size) {
  const files = filesOf(pull);
  const brought = comparison?.new ?? onPages(reported, files, pull.isFirst);
  const told = isNew(reported) ? brought.filter((finding) => !asksForPage(reported, finding)) : brought;
  const isBeginning = isNew(reported) && !pull.isFirst && told.every(({ severity }) => severity !== "stop");
  return [
    ...opening(reported, comparison, pull, { files, told, isBeginning }),
    ...changeNotes(reported, told, { home: pull.home, ...size }),
    ...done(reported, comparison),
    ...isBeginning ? firstSteps(reported, pull, told) : [],
    ...newPageTexts(reported, pull.home),
    ...footer(reported, comparison, pull)
  ];
}
function onPages({ findings, checks }, files, isFirst) {
  const touched = new Set(files.map(({ path }) => path));
  return findings.filter((finding) => touched.has(finding.about.path) && (!isFirst || cannotWait(finding, checks)));
}
function asksForPage({ checks }, { check }) {
  return checks.get(check)?.asksForPage !== void 0;
}
function done(reported, comparison) {
  if (!comparison) return [];
  const items = answered(reported, comparison);
  const shown = items.slice(0, 4);
  const more = items.length - shown.length;
  const list = items.length === 0 ? [] : [
    { type: "paragraph", text: [{ type: "strong", text: [words("Done with this change")] }] },
    {
      type: "list",
      ordered: false,
      items: more > 0 ? [...shown, { text: [words(`And ${amount(more, "more thing", "more things")}.`)] }] : shown
    }
  ];
  return [...list, ...movesTable(comparison)];
}
var explanation = "https://github.com/moothall/moothall#on-github";
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
