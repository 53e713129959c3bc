import {
  minutes
} from "./chunk-3POTN5T5.js";
import "./chunk-UU44NZQO.js";
import "./chunk-YW2BDOKD.js";
import "./chunk-O43OEYZF.js";
import "./chunk-HHZUDNKK.js";
import "./chunk-C47UOITN.js";
import {
  words
} from "./chunk-7UTQBCFN.js";
import "./chunk-NQ346LYM.js";
import "./chunk-JPFPC4QZ.js";
import "./chunk-HUELSWLF.js";
import "./chunk-QDPXGWTB.js";
import "./chunk-SVNUWQYP.js";
import "./chunk-HUPUXTKO.js";
import "./chunk-UYUEZ2WG.js";
import "./chunk-UGYMYNFT.js";
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
