import {
  minutes
} from "./chunk-AC3MZXPC.js";
import "./chunk-FNGCUTV4.js";
import "./chunk-GL4VEJYU.js";
import "./chunk-HHZUDNKK.js";
import "./chunk-HESS4VCD.js";
import {
  words
} from "./chunk-7UTQBCFN.js";
import "./chunk-PRISNCWY.js";
import "./chunk-JPFPC4QZ.js";
import "./chunk-JFM2MCIH.js";
import "./chunk-SB75C3YS.js";
import "./chunk-TX43HIX4.js";
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
