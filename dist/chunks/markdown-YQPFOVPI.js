import {
  markdownReport,
  pictures
} from "./chunk-EXZKW5RZ.js";
import "./chunk-GQTRZ7D2.js";
import "./chunk-KE6RN2VW.js";
import "./chunk-KNOR3ZAU.js";
import "./chunk-4IWPPJRH.js";
import "./chunk-QXUDDC63.js";
import "./chunk-TN2VTMTA.js";
import "./chunk-RJYB3BAO.js";
import "./chunk-PTEOG3GV.js";
import "./chunk-UX66QJ22.js";
import "./chunk-EWRSFC4Y.js";
import "./chunk-QDUO7MLA.js";
import "./chunk-DUATK5Y7.js";
import "./chunk-OABOWOZ3.js";
import "./chunk-UYUEZ2WG.js";
import "./chunk-GRRZFSQF.js";
import "./chunk-FSKJLKYN.js";
import "./chunk-4225Q4N4.js";
export {
  markdownReport,
  pictures
};
