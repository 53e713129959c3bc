import {
  facilitatorPage,
  facilitatorPages
} from "./chunk-TN2VTMTA.js";
import "./chunk-QDUO7MLA.js";
import "./chunk-DUATK5Y7.js";
import "./chunk-OABOWOZ3.js";
import "./chunk-GRRZFSQF.js";
import "./chunk-FSKJLKYN.js";
import "./chunk-4225Q4N4.js";
export {
  facilitatorPage,
  facilitatorPages
};
