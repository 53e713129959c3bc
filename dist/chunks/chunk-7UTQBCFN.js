import {
  formatDate
} from "./chunk-UGYMYNFT.js";

// src/checks/wording.ts
function piecesOf(template) {
  return template.split(/(\{[^{}]+\})/).flatMap((piece) => {
    if (piece === "") return [];
    if (!piece.startsWith("{")) return [piece];
    const [name = "", type = name === "page" ? "path" : "name"] = piece.slice(1, -1).split(":");
    const [slot = "", ...forms] = type.split("|");
    return [{ name, type: slot, forms }];
  });
}
var tests = {
  date: (value) => typeof value === "string" && /^\d{4}-\d{2}(?:-\d{2})?$/.test(value),
  number: (value) => typeof value === "number" && Number.isFinite(value)
};
var isText = (value) => typeof value === "string" || Array.isArray(value) && value.every((item) => typeof item === "string");
function fitsSlot(value, { type }) {
  return (tests[type] ?? isText)(value);
}

// src/words/speak.ts
function speak(finding, check) {
  return fill(check.says, finding.values, check.phrases);
}
function advise(finding, check) {
  return fill(check.fix, finding.values, check.phrases);
}
function fill(template, values, phrases = {}) {
  return piecesOf(template).flatMap((piece) => {
    if (typeof piece === "string") return [words(piece)];
    const value = values[piece.name];
    return value === void 0 ? [] : segmentsOf(value, piece, phrases);
  });
}
function segmentsOf(value, slot, phrases) {
  if (typeof value === "object") return joined(value.map((text) => ({ type: "name", text })));
  if (!fitsSlot(value, slot)) return [{ type: "name", text: String(value) }];
  const [one, many] = slot.forms;
  switch (slot.type) {
    case "date":
      return [words(formatDate(String(value)))];
    case "number":
      return [words(one === void 0 ? String(value) : `${value} ${value === 1 ? one : many}`)];
    case "phrase":
      return [words(Object.hasOwn(phrases, value) ? phrases[value] ?? "" : "")];
    case "path":
    case "link":
      return [{ type: slot.type, text: String(value) }];
    default:
      return [{ type: "name", text: String(value) }];
  }
}
function joined(items, join = "and") {
  return inSentence(
    items.map((item) => [item]),
    join
  );
}
function inSentence(parts, join = "and") {
  const [last = []] = parts.slice(-1);
  return parts.length < 2 ? last : [...separated(parts.slice(0, -1)), words(` ${join} `), ...last];
}
function separated(parts, between = ", ") {
  return parts.flatMap((part, at) => at === 0 ? part : [words(between), ...part]);
}
function words(text) {
  return { type: "words", text };
}

export {
  piecesOf,
  fitsSlot,
  speak,
  advise,
  fill,
  joined,
  inSentence,
  separated,
  words
};
