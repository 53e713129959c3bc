import {
  words
} from "./chunk-PIKZPN6F.js";

// src/reports/facilitator/pieces.ts
function section(title, ...blocks) {
  return [{ type: "heading", level: 2, text: [words(title)] }, ...blocks];
}
function paragraph(...text) {
  return { type: "paragraph", text };
}
function list(items) {
  return { type: "list", ordered: false, items };
}

export {
  section,
  paragraph,
  list
};
