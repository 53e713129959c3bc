import {
  minutes
} from "./chunk-HPOR7Z5M.js";
import "./chunk-BKZTL3YF.js";
import "./chunk-KTXZDJLB.js";
import "./chunk-OZ2I7YW7.js";
import "./chunk-SXRT4XPW.js";
import "./chunk-HESS4VCD.js";
import "./chunk-YLJ2HTSP.js";
import "./chunk-JPFPC4QZ.js";
import "./chunk-UOTVHS62.js";
import {
  words
} from "./chunk-6PRJEC2T.js";
import "./chunk-QCHGJPQO.js";
import "./chunk-QDZT2JIL.js";
import "./chunk-UYUEZ2WG.js";
import "./chunk-WWSN7HSH.js";
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
