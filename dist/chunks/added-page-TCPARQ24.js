import {
  minutes
} from "./chunk-O5CQWG2I.js";
import "./chunk-RE4AYH2Y.js";
import "./chunk-YW2BDOKD.js";
import "./chunk-HHZUDNKK.js";
import "./chunk-US43QN7L.js";
import "./chunk-C47UOITN.js";
import "./chunk-AVBFOLFX.js";
import {
  words
} from "./chunk-7UTQBCFN.js";
import "./chunk-PXGRIHQG.js";
import "./chunk-JPFPC4QZ.js";
import "./chunk-QIXBZSYL.js";
import "./chunk-FVLMPJUM.js";
import "./chunk-HUPUXTKO.js";
import "./chunk-FULEP74H.js";
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
