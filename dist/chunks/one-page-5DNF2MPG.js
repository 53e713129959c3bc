import {
  escaped,
  standing
} from "./chunk-UPJIJFDU.js";
import "./chunk-LPMZYZM3.js";
import {
  nameable
} from "./chunk-OGDREET3.js";
import {
  list,
  paragraph
} from "./chunk-PQCIEU42.js";
import {
  editLink,
  newPageHref
} from "./chunk-FNGCUTV4.js";
import {
  amount
} from "./chunk-GL4VEJYU.js";
import "./chunk-HHZUDNKK.js";
import {
  stageNames,
  typeName
} from "./chunk-HESS4VCD.js";
import {
  fill,
  joined,
  speak,
  words
} from "./chunk-7UTQBCFN.js";
import "./chunk-PRISNCWY.js";
import "./chunk-JPFPC4QZ.js";
import {
  isResting
} from "./chunk-JFM2MCIH.js";
import "./chunk-66QYSTOG.js";
import "./chunk-6EWJ44ZP.js";
import "./chunk-SB75C3YS.js";
import {
  everyKind,
  isCollection,
  kindNamed,
  outsideQuestions
} from "./chunk-TX43HIX4.js";
import {
  withoutPersonal
} from "./chunk-HUPUXTKO.js";
import {
  shown
} from "./chunk-GRRZFSQF.js";
import {
  addMonths,
  formatDate
} from "./chunk-UGYMYNFT.js";
import "./chunk-4225Q4N4.js";

// src/words/writers/html.ts
var mostSaid = 3e3;
function html(blocks, options) {
  return blocks.map((block) => `${element(block, options)}
`).join("");
}
function inlineHtml(inline, options) {
  return inline.map((part) => stretch(part, options)).join("");
}
function htmlPage({
  title,
  style: style2,
  body
}) {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(shown(title))}</title>
<style>${style2}</style>
</head>
<body>
${body}</body>
</html>
`;
}
function lines(name, all) {
  return all.map((line) => `<${name}>${escaped(shown(line, mostSaid))}</${name}>
`).join("");
}
function element(block, options) {
  const text = (inline) => inlineHtml(inline, options);
  switch (block.type) {
    case "heading":
      return `<h${block.level}>${text(block.text)}</h${block.level}>`;
    case "paragraph":
      return `<p>${text(block.text)}</p>`;
    case "list": {
      const name = block.ordered ? "ol" : "ul";
      return `<${name}>
${block.items.map((item) => `<li>${itemHtml(item, options)}</li>
`).join("")}</${name}>`;
    }
    case "table": {
      const row = (cells, cell) => `<tr>${cells.map((inline) => `<${cell}>${text(inline)}</${cell}>`).join("")}</tr>`;
      return `<table>
<thead>${row(block.head, "th")}</thead>
<tbody>
${block.rows.map((cells) => `${row(cells, "td")}
`).join("")}</tbody>
</table>`;
    }
    case "fold":
      return `<details>
<summary>${escaped(block.title)}</summary>
${html(block.blocks, options)}</details>`;
    case "difference":
      return `<pre>${lines("del", block.before)}${lines("ins", block.after)}</pre>`;
    case "diagram":
    case "copy":
      return `<pre>${escaped(block.type === "copy" ? block.text : block.source)}</pre>`;
  }
}
function itemHtml({ text, more = [], aside, checked }, options) {
  const box = checked === void 0 ? "" : checked ? "☑ " : "☐ ";
  const lines2 = [text, ...more].map((line) => inlineHtml(line, options));
  return `${box}${[...lines2, ...aside ? [`<small>${inlineHtml(aside, options)}</small>`] : []].join("<br>")}`;
}
function stretch(part, options) {
  switch (part.type) {
    case "words":
      return escaped(part.text);
    case "said":
      return inTheirs(spaced(part.text), options);
    case "name":
      return `“${inTheirs(shown(part.text), options)}”`;
    case "strong":
      return `<strong>${inlineHtml(part.text, options)}</strong>`;
    case "quiet":
      return `<em>${inlineHtml(part.text, options)}</em>`;
    case "anchor": {
      const text = inlineHtml(part.text, options);
      return /^(?:https?:\/\/|mailto:)/i.test(part.href) ? `<a href="${escaped(part.href)}">${text}</a>` : text;
    }
    case "path":
      return `<code>${escaped(shown(part.text))}</code>`;
    case "link":
      return escaped(shown(part.text));
  }
}
function inTheirs(text, { language }) {
  return language === "en" ? escaped(text) : `<span lang="${escaped(language)}">${escaped(text)}</span>`;
}
function spaced(text) {
  return `${/^\s/.test(text) ? " " : ""}${shown(text, mostSaid)}${/\s$/.test(text) ? " " : ""}`;
}

// src/community/tellings.ts
function tellings(question, community, now) {
  const first = outsideQuestions[question].keptOn;
  const rank = ({ by }) => first.includes(by.kind) ? first.indexOf(by.kind) : first.length;
  return allTellings(community, now).filter(({ telling }) => telling.answers === question).toSorted((a, b) => rank(a) - rank(b));
}
function allTellings(community, now) {
  return everyKind.flatMap((kind) => {
    const document = community.documents.find((one) => one.kind === kind.kind);
    if (!document || community.privatePages.has(document.path)) return [];
    return Object.entries(kind.fields).flatMap(
      ([name, part]) => isCollection(part) ? (part.tells ?? []).flatMap((telling) => ofEntries(telling, { document, name, part, community, now })) : ofField(name, part, document)
    );
  });
}
function ofField(name, part, document) {
  const { tells: telling } = part;
  if (!telling || !document.has(name) || document.isPrivate(name)) return [];
  return [{ telling, by: document, fields: { [name]: part }, ...telling.says === void 0 && { field: name } }];
}
function ofEntries(telling, { document, name, part, community, now }) {
  const fields = part.fields;
  const told = document[name].filter((entry) => !community.privatePages.has(entry.path) && (telling.when?.(entry) ?? true)).flatMap((entry) => {
    if (!telling.day) return [{ telling, by: entry, fields }];
    const day = dayOf(entry, telling.day, fields);
    return day !== void 0 && lies(day, telling.day.is, now) ? [{ telling, by: entry, fields, day }] : [];
  });
  if (telling.counted) return told.length === 0 ? [] : [{ telling, by: document, fields, count: told.length }];
  const sooner = telling.day?.is === "in the last year" ? -1 : 1;
  return told.toSorted((a, b) => sooner * compare(a.day ?? "", b.day ?? ""));
}
function dayOf(entry, { of, since }, fields) {
  const written = (name) => entry.isPrivate(name) ? void 0 : entry.readings.get(name)?.value;
  const day = (name, from) => {
    const value = written(name);
    return value === void 0 ? void 0 : fields[name]?.of.day?.(value, from);
  };
  return day(of, since === void 0 ? void 0 : day(since));
}
function lies(day, is, now) {
  switch (is) {
    case "in the last year":
      return day <= now && day > addMonths(now, -12);
    case "behind us":
      return day < now;
    case "within a year":
      return day >= now && day <= addMonths(now, 12);
    case "ahead":
      return day >= now;
  }
}
function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

// src/reports/one-page/group.ts
function group(under, items, room) {
  return items.length === 0 ? [] : [{ type: "heading", level: 3, text: [words(under)] }, limited(items, room)];
}
function limited(items, { lines: lines2 }) {
  const rest = items.length - lines2;
  const more = { type: "quiet", text: [words(`(and ${rest} more)`)] };
  const withRest = (item, at) => rest > 0 && at === lines2 - 1 ? { ...item, text: [...item.text, words(" "), more] } : item;
  return list(items.slice(0, lines2).map(withRest));
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

// src/reports/one-page/lines.ts
function lineOf({ telling, by, fields, count }, community, room) {
  const { says = "" } = telling;
  if (count !== void 0) return fill(says, { count });
  const parts = says.split(/\[([^\]]*)\]/).map((template, at) => room.isBrief && at % 2 === 1 ? [] : filled(template, by, { fields, community, room }));
  if (parts.some((part, at) => part === void 0 && at % 2 === 0)) return [];
  return parts.flatMap((part) => part ?? []);
}
function filled(template, by, filling) {
  const parts = template.split(/\{(\w+)\}/).map((piece, at) => {
    if (at % 2 === 0) return piece === "" ? [] : [words(piece)];
    if (piece === "entry") return [said(by.label, filling.room)];
    const field = filling.fields[piece];
    return field && inWords(by, [piece, field], filling);
  });
  return parts.every((part) => part !== void 0) ? parts.flat() : void 0;
}
function inWords(by, [name, { of }], { community, room }) {
  const reading = by.readings.get(name);
  if (!reading || by.isPrivate(name)) return void 0;
  if (of.refersTo && Array.isArray(reading.value)) return named(reading.value, community);
  const told = reading.value === void 0 ? [] : of.told?.(reading.value) ?? [];
  const text = told.length > 0 ? told.join(", ") : reading.written.text;
  return text.trim() === "" ? void 0 : [said(text, room)];
}
function named(refs, community) {
  const names = refs.map(({ to }) => to && nameable(to, community));
  const known = names.flatMap((name) => name === void 0 ? [] : [{ type: "said", text: name }]);
  const others = known.length === 0 ? "somebody who is not named here" : "somebody else";
  return refs.length === 0 ? void 0 : joined([...known, ...known.length < refs.length ? [words(others)] : []]);
}
function proseOf({ by, field = "", fields }, { letters: letters2 }) {
  const reading = by.readings.get(field);
  const told = reading?.value === void 0 ? void 0 : fields[field]?.of.told?.(reading.value);
  if (told) return told.map((line) => [said(line, { letters: letters2 })]);
  const text = reading?.written.text ?? "";
  const [first = ""] = text.split(/\n{2,}/).filter((part) => part.trim() !== "");
  const items = first.split("\n").filter((line) => line.trim() !== "");
  const isList = items.length > 1;
  return items.map((line) => [said(line, { letters: letters2 * (isList ? 1.4 : 3) })]);
}
function said(text, { letters: letters2 }) {
  const whole = withoutPersonal(text).replace(/\s+/g, " ").trim();
  return { type: "said", text: whole.length <= letters2 ? whole : cut(whole, letters2) };
}
function cut(text, letters2) {
  const start = text.slice(0, letters2);
  const sentence2 = start.search(/[.!?…](?=\s[^.!?]*$)/);
  if (sentence2 > letters2 * 0.4) return start.slice(0, sentence2 + 1);
  return `${start.replace(/\s*\S*$/, "").replace(/[\s,;:–—-]+$/, "") || start}…`;
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
  return differing(texts).slice(0, mostProse).map((lines2) => asBlock(lines2, room));
}
function asBlock(lines2, room) {
  const [first = [], ...rest] = lines2;
  return rest.length === 0 ? paragraph(...first) : limited(
    lines2.map((text) => ({ text })),
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
      ([under, lines2]) => group(
        under,
        lines2.map((text) => ({ text })),
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
