import {
  shown
} from "./chunk-GRRZFSQF.js";

// src/words/writers/plain.ts
function plain(segments) {
  return segments.map(
    (segment) => segment.type === "words" ? segment.text : segment.type === "name" ? `“${shown(segment.text)}”` : shown(segment.text)
  ).join("");
}

export {
  plain
};
