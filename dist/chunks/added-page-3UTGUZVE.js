import { createRequire as moothallRequire } from 'node:module'; const require = moothallRequire(import.meta.url);
import {
  minutes
} from "./chunk-4D4ECFQS.js";
import "./chunk-UQ2PUHRM.js";
import "./chunk-ELHCJ5BZ.js";
import "./chunk-QID5AIHM.js";
import {
  words
} from "./chunk-FGMA44MO.js";
import "./chunk-K7I3IFTK.js";
import "./chunk-AIW74X45.js";
import "./chunk-IC6LFJGT.js";
import "./chunk-YDJVOGFK.js";
import "./chunk-LMKVKGHW.js";

// src/reports/added-page.ts
function addedPage({ path, firstStep }) {
  return [
    {
      type: "paragraph",
      text: [
        words("Here is your new page: "),
        { type: "path", text: path },
        words(
          ". Replace what stands in square brackets with your own words, or leave it for later; until then it is not published."
        )
      ]
    },
    {
      type: "paragraph",
      text: [
        { type: "strong", text: [words(firstStep.title)] },
        words(` ${firstStep.how} (${minutes(firstStep.minutes)})`)
      ]
    },
    {
      type: "paragraph",
      text: [words("Then add a link to it on a page that people read, such as README.md, so that it is found.")]
    }
  ];
}
export {
  addedPage
};
