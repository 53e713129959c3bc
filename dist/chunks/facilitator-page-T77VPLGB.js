import {
  facilitatorPage,
  facilitatorPages
} from "./chunk-FMT46KWZ.js";
import "./chunk-OK3W3CPQ.js";
import "./chunk-JIFZLIVI.js";
import "./chunk-GALEMF4S.js";
import "./chunk-6RNZDMJ4.js";
import "./chunk-NXWGIHXT.js";
import "./chunk-B76PUHTO.js";
import "./chunk-6PRJEC2T.js";
import "./chunk-QCHGJPQO.js";
import "./chunk-QDZT2JIL.js";
import "./chunk-GRRZFSQF.js";
import "./chunk-WWSN7HSH.js";
import "./chunk-4225Q4N4.js";
export {
  facilitatorPage,
  facilitatorPages
};
