import {
  excerpt,
  proposedCorrections,
  theseCorrections,
  writtenCorrections
} from "./chunk-YO62KVPV.js";
import "./chunk-PIKZPN6F.js";
import "./chunk-HUPUXTKO.js";
import "./chunk-UGYMYNFT.js";
import "./chunk-4225Q4N4.js";
export {
  excerpt,
  proposedCorrections,
  theseCorrections,
  writtenCorrections
};
