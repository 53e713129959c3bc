import { createRequire as moothallRequire } from 'node:module'; const require = moothallRequire(import.meta.url);
import {
  minutes
} from "./chunk-CBMPCJB2.js";
import "./chunk-SPASDORE.js";
import "./chunk-WHFMLAKA.js";
import "./chunk-CY6RXOZZ.js";
import {
  words
} from "./chunk-FGMA44MO.js";
import "./chunk-K7I3IFTK.js";
import "./chunk-M3IEJDMI.js";
import "./chunk-N3DXOW26.js";
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
