import {
  minutes
} from "./chunk-3X3ZPPSU.js";
import "./chunk-HR62U6R6.js";
import "./chunk-H2UZWYM7.js";
import "./chunk-VSUUFWV7.js";
import {
  words
} from "./chunk-KBJHQ5AH.js";
import "./chunk-WAROTLUF.js";
import "./chunk-UYUEZ2WG.js";
import "./chunk-SRX33H6R.js";
import "./chunk-4225Q4N4.js";

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
