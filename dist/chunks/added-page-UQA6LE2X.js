import { createRequire as moothallRequire } from 'node:module'; const require = moothallRequire(import.meta.url);
import {
  minutes
} from "./chunk-JLCP2J2G.js";
import "./chunk-SA3L53KR.js";
import "./chunk-P6BUWSDG.js";
import "./chunk-EYLV4FPW.js";
import {
  words
} from "./chunk-FGMA44MO.js";
import "./chunk-K7I3IFTK.js";
import "./chunk-JS3EFYGH.js";
import "./chunk-U4ITCZNW.js";
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
