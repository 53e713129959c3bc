import {
  html,
  htmlPage
} from "./chunk-H2AMKFMT.js";
import {
  lineOf,
  proseOf,
  tellings
} from "./chunk-PMXJTXLR.js";
import {
  standing
} from "./chunk-LPZM3BH7.js";
import "./chunk-LPMZYZM3.js";
import "./chunk-2GLFLFEJ.js";
import {
  list,
  paragraph
} from "./chunk-PQCIEU42.js";
import {
  newPageHref
} from "./chunk-UU44NZQO.js";
import {
  editLink
} from "./chunk-YW2BDOKD.js";
import {
  amount
} from "./chunk-O43OEYZF.js";
import "./chunk-HHZUDNKK.js";
import {
  stageNames,
  typeName
} from "./chunk-C47UOITN.js";
import {
  speak,
  words
} from "./chunk-7UTQBCFN.js";
import "./chunk-NQ346LYM.js";
import "./chunk-JPFPC4QZ.js";
import {
  isResting
} from "./chunk-HUELSWLF.js";
import "./chunk-A74C5HRL.js";
import "./chunk-QDPXGWTB.js";
import {
  kindNamed,
  outsideQuestions
} from "./chunk-SVNUWQYP.js";
import "./chunk-HUPUXTKO.js";
import "./chunk-GRRZFSQF.js";
import {
  formatDate
} from "./chunk-UGYMYNFT.js";
import "./chunk-4225Q4N4.js";

// src/reports/one-page/group.ts
function group(under, items, room) {
  return items.length === 0 ? [] : [{ type: "heading", level: 3, text: [words(under)] }, limited(items, room)];
}
function limited(items, { lines }) {
  const rest = items.length - lines;
  const more = { type: "quiet", text: [words(`(and ${rest} more)`)] };
  const withRest = (item, at) => rest > 0 && at === lines - 1 ? { ...item, text: [...item.text, words(" "), more] } : item;
  return list(items.slice(0, lines).map(withRest));
}

// src/reports/one-page/from-notes.ts
function fromNotes(assessment, told, room) {
  const { findings } = assessment;
  const stops = findings.filter(({ severity }) => severity === "stop").length;
  const isTold = ({ about }) => about.entry !== void 0 && told.some(({ by }) => by.about().path === about.path && by.about().entry === about.entry);
  const errors = findings.filter((finding) => finding.severity === "error" && !isTold(finding));
  const items = firstOfEachCheck(errors).flatMap((finding) => itemOf(sentence(assessment, finding)));
  const warning = `${amount(stops, "thing", "things")} in the pages should not be public. Those who keep the pages see which.`;
  return [...stops > 0 ? [paragraph(words(warning))] : [], ...group("To be put right", items, room)];
}
function firstOfEachCheck(findings) {
  return findings.filter((finding, at) => findings.findIndex(({ check }) => check === finding.check) === at);
}
function stepsBeside(assessment, room) {
  const steps = assessment.nextSteps.filter(({ finding }) => !["stop", "error"].includes(finding?.severity ?? ""));
  const items = steps.flatMap(({ kind, finding }) => {
    const title = kindNamed(kind)?.firstStep.title;
    return itemOf(title === void 0 ? sentence(assessment, finding) : [words(title)]);
  });
  return group("For those who keep the pages", items, room);
}
function sentence({ checks }, finding) {
  const check = finding && checks.get(finding.check);
  return finding && check ? speak(finding, check) : [];
}
function itemOf(text) {
  return text.length === 0 ? [] : [{ text }];
}

// src/reports/one-page/answers.ts
var questions = Object.keys(outsideQuestions);
var mostProse = 2;
function answersOf(assessment, home) {
  const { community, date, findings, stage } = assessment;
  const stops = findings.flatMap(({ severity, about }) => severity === "stop" ? [about] : []);
  const isOver = (question) => isResting(stage) && (question === "risk" || question === "next");
  const told = questions.map(
    (question) => (isOver(question) ? [] : tellings(question, community, date)).filter(
      ({ by }) => !stops.some((about) => covers(about, by.about()))
    )
  );
  return (room) => {
    const answers = questions.map((question, at) => {
      const own = told[at] ?? [];
      const blocks = [
        ...question === "risk" ? fromNotes(assessment, own, room) : [],
        ...inFull(own, room),
        ...inLines(own, assessment, room),
        ...question === "next" ? stepsBeside(assessment, room) : []
      ];
      const { title } = outsideQuestions[question];
      return [question, { title, blocks: blocks.length > 0 ? blocks : silence(question, assessment, home) }];
    });
    return Object.fromEntries(answers);
  };
}
function covers(stop, about) {
  return stop.path === about.path && (stop.entry === void 0 || stop.entry === about.entry);
}
function inFull(told, room) {
  const texts = told.filter(({ field, telling }) => field !== void 0 && telling.under === void 0).map((one) => proseOf(one, room));
  return differing(texts).slice(0, mostProse).map((lines) => asBlock(lines, room));
}
function asBlock(lines, room) {
  const [first = [], ...rest] = lines;
  return rest.length === 0 ? paragraph(...first) : limited(
    lines.map((text) => ({ text })),
    room
  );
}
function differing(texts) {
  const all = texts.map((text) => JSON.stringify(text));
  return texts.filter((_, at) => all.indexOf(all[at] ?? "") === at);
}
function inLines(told, { community }, room) {
  const groups = /* @__PURE__ */ new Map([["", []]]);
  const prose = /* @__PURE__ */ new Map();
  for (const one of told) {
    const { under = "" } = one.telling;
    if (one.field === void 0) {
      const line = lineOf(one, community, room);
      if (line.length > 0) groups.set(under, [...groups.get(under) ?? [], line]);
    } else if (under !== "") prose.set(under, asBlock(proseOf(one, room), room));
  }
  const [[, sentences] = ["", []], ...others] = groups;
  return [
    ...sentences.map((text) => paragraph(...text, ...fullStop(text))),
    ...others.flatMap(
      ([under, lines]) => group(
        under,
        lines.map((text) => ({ text })),
        room
      )
    ),
    ...[...prose].flatMap(([under, block]) => [
      { type: "heading", level: 3, text: [words(under)] },
      block
    ])
  ];
}
function fullStop(text) {
  return /[.…]$/.test(text.at(-1)?.text ?? "") ? [] : [words(".")];
}
function silence(question, assessment, home) {
  if (question === "what") return [];
  if (question === "risk")
    return [paragraph(words("As far as the pages tell, nothing is late, ends within a year or has to be put right."))];
  const kind = kindNamed(outsideQuestions[question].keptOn[0]);
  const page = kind && pageFor(kind, assessment);
  const nothing = { type: "quiet", text: [words("Nothing is written about this yet.")] };
  if (!page) return [paragraph(nothing)];
  const href = page.status === "missing" ? newPageHref(assessment, page, home) : home && editLink(home, page.path);
  const name = { type: "path", text: page.path };
  return [
    paragraph(
      nothing,
      words(" It has its place on the page "),
      href === void 0 ? name : { type: "anchor", text: [name], href },
      words(".")
    )
  ];
}
function pageFor(kind, { pages, community }) {
  const document = community.documents.find((one) => one.kind === kind.kind);
  const isThere = document !== void 0 && (document.waits || document.stands);
  const path = (isThere ? document.path : kind.files[0]) ?? "";
  const status = isThere ? "waiting" : "missing";
  return pages.find((page) => page.kind === kind.kind) ?? { kind: kind.kind, title: kind.title, path, status, notes: 0 };
}

// src/reports/one-page/sheet.ts
var columns = {
  wide: ["why"],
  left: ["who", "happened", "impact"],
  right: ["risk", "cost", "next"]
};
var linesOfSheet = 60;
var letters = { wide: 108, left: 50, right: 50 };
var rooms = [
  { lines: 1, letters: 60, isBrief: true },
  { lines: 1, letters: 80 },
  { lines: 1, letters: 110 },
  { lines: 2, letters: 110 },
  { lines: 3, letters: 120 },
  { lines: 4, letters: 140 },
  { lines: 5, letters: 160 },
  { lines: 6, letters: 180 },
  { lines: 8, letters: 200 }
];
var roomOnTop = { lines: 3, letters: 120 };
function fullestOnOneSheet(make) {
  const top = make(roomOnTop);
  const above = [top.what, ...columns.wide.map((question) => top[question])];
  const most = linesOfSheet - above.reduce((sum, answer) => sum + heightOf(answer, letters.wide), 0);
  const made = rooms.map(make);
  return {
    ...top,
    ...fullest(columns.left, made, { most, wide: letters.left }),
    ...fullest(columns.right, made, { most, wide: letters.right })
  };
}
var dearest = ["cost", "impact", "next", "happened", "risk", "who"];
function fullest(questions2, made, { most, wide }) {
  const levels = new Map(questions2.map((question) => [question, 0]));
  const answer = (question, level = 0) => made[level]?.[question] ?? { title: "", blocks: [] };
  const height = () => [...levels].reduce((sum, [question, level]) => sum + heightOf(answer(question, level), wide), 0);
  for (const [level] of made.entries())
    for (const question of dearest.filter((one) => questions2.includes(one))) {
      const before = levels.get(question) ?? 0;
      levels.set(question, level);
      if (height() > most) levels.set(question, before);
    }
  return Object.fromEntries([...levels].map(([question, level]) => [question, answer(question, level)]));
}
function heightOf({ blocks }, wide) {
  return blocks.reduce((sum, block) => sum + linesOf(block, wide), 1.95);
}
function linesOf(block, wide) {
  switch (block.type) {
    case "heading":
      return 1.25;
    case "list":
      return block.items.reduce((sum, { text }) => sum + rows(text, wide - 2) + 0.08, 0);
    case "paragraph":
      return rows(block.text, wide) + 0.27;
    default:
      return 1;
  }
}
function rows(text, wide) {
  return Math.max(1, Math.ceil(lettersIn(text) / wide));
}
function lettersIn(text) {
  return text.reduce((sum, { text: inner }) => sum + (typeof inner === "string" ? inner.length : lettersIn(inner)), 0);
}

// src/reports/one-page/style.ts
var style = `
:root{color-scheme:light dark;--ink:#1d2630;--quiet:#55616e;--line:#c9d1d9;--accent:#1f5c7a;--paper:#fff}
@media screen and (prefers-color-scheme:dark){:root{--ink:#e6edf3;--quiet:#a0abb7;--line:#3d444d;--accent:#7cc4e8;--paper:#12171d}}
*{box-sizing:border-box}
body{margin:0 auto;padding:2rem 1.5rem;max-width:62rem;background:var(--paper);color:var(--ink);font:15px/1.45 "Segoe UI",system-ui,Roboto,"Helvetica Neue","DejaVu Sans",sans-serif;overflow-wrap:anywhere}
header{border-bottom:2px solid var(--accent);padding-bottom:.5em;margin-bottom:.9em}
h1{font-size:1.65em;line-height:1.2;margin:0 0 .15em}
header p{margin:0}
footer p{margin:0;color:var(--quiet)}
main{display:grid;grid-template-columns:1fr 1fr;gap:0 2.2em}
.wide{grid-column:1/-1}
section{margin:0 0 .95em}
h2{font-size:1.06em;margin:0 0 .2em;color:var(--accent);break-after:avoid}
h3{font-size:.9em;margin:.45em 0 .05em;color:var(--quiet);font-weight:600;break-after:avoid}
p{margin:0 0 .35em}
ul{margin:0;padding-left:1.3em}
li{margin:.05em 0;break-inside:avoid}
em{color:var(--quiet)}
code{font-size:.95em}
a{color:var(--accent)}
footer{margin-top:.4em;border-top:1px solid var(--line);padding-top:.5em;font-size:.86em}
@media screen and (max-width:44rem){main{grid-template-columns:1fr}}
@page{margin:12mm 14mm}
@media print{:root{color-scheme:light}body{padding:0;max-width:none;font-size:8.6pt;line-height:1.34}a{color:inherit;text-decoration:none}}
`;

// src/reports/one-page.ts
function onePageReport(assessment, { home } = {}) {
  const { name, language } = assessment;
  const told = fullestOnOneSheet(answersOf(assessment, home && { ...home, sparing: true }));
  const write = (blocks) => html(blocks, { language });
  const column = (questions2, how = "") => `<div${how}>
${questions2.map((question) => section(told[question], write)).join("")}</div>
`;
  const title = name === void 0 ? words("Our community") : { type: "said", text: name };
  return htmlPage({
    title: `${name ?? "Our community"}, on one page`,
    style,
    body: [
      `<header>
${write([{ type: "heading", level: 1, text: [title] }, ...told.what.blocks, introduction(assessment)])}</header>
`,
      `<main>
${column(columns.wide, ' class="wide"')}${column(columns.left)}${column(columns.right)}</main>
`,
      `<footer>
${write([{ type: "paragraph", text: [words(origin)] }])}</footer>
`
    ].join("")
  });
}
function section({ title, blocks }, write) {
  return `<section>
${write([{ type: "heading", level: 2, text: [words(title)] }, ...blocks])}</section>
`;
}
var origin = "Every line is taken from the community’s own public pages, and shortened where it was long. How it is doing is said for the community itself: it is no grade, and not made for comparing communities.";
function introduction(assessment) {
  const { type, stage, stageStated, date } = assessment;
  const what = type === void 0 ? "A community" : typeName[type];
  const how = standing(assessment).message;
  const stageSaid = stageStated && how !== stageNames[stage] ? `, ${stageNames[stage]}` : "";
  const text = words(`${what}${stageSaid}. As of ${formatDate(date)}: ${how}.`);
  return { type: "paragraph", text: [{ type: "quiet", text: [text] }] };
}
export {
  onePageReport
};
