import {
  words
} from "./chunk-7UTQBCFN.js";

// src/reports/pieces.ts
function section(title2, ...blocks) {
  return [{ type: "heading", level: 2, text: [words(title2)] }, ...blocks];
}
function paragraph(...text) {
  return { type: "paragraph", text };
}
function title(text) {
  return paragraph({ type: "strong", text: [words(text)] });
}
function list(items) {
  return { type: "list", ordered: false, items };
}
function titled(text, items) {
  return items.length === 0 ? [] : [title(text), list(items)];
}

export {
  section,
  paragraph,
  title,
  list,
  titled
};
