import { createRequire as moothallRequire } from 'node:module'; const require = moothallRequire(import.meta.url);
import {
  notForUs
} from "./chunk-OWBUC57T.js";
import {
  areaNames,
  minutes,
  stageNames
} from "./chunk-JLCP2J2G.js";
import "./chunk-SA3L53KR.js";
import {
  everyCheck
} from "./chunk-B4E362VM.js";
import "./chunk-UFBEANEN.js";
import {
  pageCheckId
} from "./chunk-ONDTMSWA.js";
import "./chunk-FYRASNWR.js";
import "./chunk-P6BUWSDG.js";
import "./chunk-EYLV4FPW.js";
import "./chunk-YXXNZNPL.js";
import {
  words
} from "./chunk-FGMA44MO.js";
import "./chunk-K7I3IFTK.js";
import "./chunk-S56DPFAX.js";
import "./chunk-JS3EFYGH.js";
import {
  closestTo,
  isCollection,
  kinds,
  labelOf
} from "./chunk-U4ITCZNW.js";
import "./chunk-GV34YH4G.js";
import {
  formatDate
} from "./chunk-YDJVOGFK.js";
import "./chunk-LMKVKGHW.js";

// src/reports/explain.ts
function explain(name) {
  const checks = everyCheck();
  const all = Object.values(kinds);
  const check = checks.find((check2) => check2.id === name);
  if (check) return { blocks: explainCheck(check) };
  const kind = all.find((kind2) => kind2.kind === name);
  if (kind) return { blocks: explainKind(kind, checks) };
  const close = closestTo(name, [...checks.map((check2) => check2.id), ...all.map((kind2) => kind2.kind)], (known) => known);
  return {
    sentence: close ? `There is no note or page called “${name}”. Did you mean “${close}”?` : `There is no note or page called “${name}”. Pages: ${all.map((kind2) => kind2.kind).join(", ")}.`
  };
}
var longestExample = 600;
function explainCheck(check) {
  const when = check.from === "always" ? "It is asked of every community." : `It is asked once a community is ${stageNames[check.from]}.`;
  const time = check.minutes === void 0 ? "" : ` It may take ${minutes(check.minutes)}.`;
  const area = typeof check.area === "function" ? "any page" : areaNames[check.area];
  return [
    { type: "heading", level: 2, text: [words(`${check.title}.`)] },
    { type: "paragraph", text: [words(`The note says: ${example(check)}`)] },
    {
      type: "list",
      ordered: false,
      items: [
        { text: [{ type: "strong", text: [words("Why: ")] }, words(check.why)] },
        { text: [{ type: "strong", text: [words("What to do: ")] }, words(`${example(check, check.fix)}${time}`)] },
        { text: [{ type: "strong", text: [words("When: ")] }, words(when)] },
        { text: [{ type: "strong", text: [words("Area: ")] }, words(area)] },
        ...check.source ? [{ text: [{ type: "strong", text: [words("From: ")] }, words(check.source)] }] : []
      ]
    },
    ...shownExample(check),
    ...check.from === "always" ? [] : setAside(check)
  ];
}
function setAside(check) {
  return [
    { type: "paragraph", text: [words("If this is not for you, add these lines to community.yml:")] },
    { type: "copy", text: notForUs(check.id) }
  ];
}
function shownExample(check) {
  const speaking = check.examples.filter(({ files, expect }) => expect.length > 0 && Object.keys(files).length === 1);
  const short = speaking.find(({ files }) => Object.values(files).join("\n").length <= longestExample);
  const [file] = Object.entries(short?.files ?? {});
  if (!short || !file) return [];
  const said = short.expect.map((line) => line.replace(/^\S+ /, "")).join(" ");
  const day = short.on === void 0 ? "" : `on ${formatDate(short.on)} and `;
  return [
    { type: "paragraph", text: [words(`For example, ${day}with this in ${file[0]}:`)] },
    { type: "copy", text: file[1].trim() },
    { type: "paragraph", text: [words(`it says: ${said}`)] }
  ];
}
function example(check, template = check.says) {
  return template.replace(/\{[^}]*\}/g, "…");
}
function explainKind(kind, checks) {
  const parts = Object.entries(kind.fields);
  const asked = checks.filter((check) => check.id === pageCheckId(kind));
  return [
    { type: "heading", level: 2, text: [words(kind.title)] },
    { type: "paragraph", text: [words(`${kind.help} It usually stands in ${kind.files[0]}.`)] },
    ...asked.map((check) => ({ type: "paragraph", text: [words(check.why)] })),
    { type: "heading", level: 3, text: [words("What belongs on it")] },
    {
      type: "list",
      ordered: false,
      items: parts.flatMap(([name, part]) => [partItem(name, part), ...isCollection(part) ? columns(part) : []])
    }
  ];
}
function partItem(name, part) {
  const label = labelOf(part.names);
  const key = isCollection(part) ? [words(" (a table)")] : [words(` (${name})`)];
  return { text: [{ type: "strong", text: [words(label)] }, ...key, words(`: ${part.help}`)] };
}
function columns(collection) {
  return Object.values(collection.fields).map((field) => ({
    text: [words(`${labelOf(field.names)}: ${field.help}`)]
  }));
}
export {
  explain
};
