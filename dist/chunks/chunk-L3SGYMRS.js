import { createRequire as moothallRequire } from 'node:module'; const require = moothallRequire(import.meta.url);
import {
  formatDate
} from "./chunk-4OB3D4WL.js";

// src/words/speak.ts
function speak(finding, check) {
  return fill(check.says, finding.values, check.phrases);
}
function advise(finding, check) {
  return fill(check.fix, finding.values, check.phrases);
}
function fill(template, values, phrases = {}) {
  return template.split(/(\{[^{}]+\})/).flatMap((piece) => {
    if (piece === "") return [];
    if (!piece.startsWith("{")) return [words(piece)];
    const [name = "", type = name === "page" ? "path" : "name"] = piece.slice(1, -1).split(":");
    const value = values[name];
    return value === void 0 ? [] : segmentsOf(value, type, phrases);
  });
}
function segmentsOf(value, type, phrases) {
  const [slot, one, many] = type.split("|");
  if (typeof value === "object") return joined(value.map((text) => ({ type: "name", text })));
  switch (slot) {
    case "date":
      return [words(formatDate(String(value)))];
    case "number":
      return [words(one === void 0 ? String(value) : `${value} ${value === 1 ? one : many}`)];
    case "phrase":
      return [words(phrases[String(value)] ?? "")];
    case "path":
    case "link":
      return [{ type: slot, text: String(value) }];
    default:
      return [{ type: "name", text: String(value) }];
  }
}
function joined(items, join = "and") {
  return items.flatMap((item, index) => {
    if (index === 0) return [item];
    return [words(index === items.length - 1 ? ` ${join} ` : ", "), item];
  });
}
function words(text) {
  return { type: "words", text };
}

export {
  speak,
  advise,
  words
};
