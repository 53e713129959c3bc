import {
  minutes
} from "./chunk-Y74P77BT.js";
import "./chunk-YY2QILHP.js";
import "./chunk-ISS5GWWI.js";
import "./chunk-HHZUDNKK.js";
import "./chunk-HESS4VCD.js";
import {
  words
} from "./chunk-PIKZPN6F.js";
import "./chunk-WDGKNF74.js";
import "./chunk-JPFPC4QZ.js";
import "./chunk-SEFCWX7J.js";
import "./chunk-HHJKX5N5.js";
import "./chunk-HWWOGJZD.js";
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
