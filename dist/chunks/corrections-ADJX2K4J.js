import {
  excerpt,
  proposedCorrections,
  theseCorrections,
  writtenCorrections
} from "./chunk-O6UHQUJZ.js";
import "./chunk-6PRJEC2T.js";
import "./chunk-QDZT2JIL.js";
import "./chunk-WWSN7HSH.js";
import "./chunk-4225Q4N4.js";
export {
  excerpt,
  proposedCorrections,
  theseCorrections,
  writtenCorrections
};
