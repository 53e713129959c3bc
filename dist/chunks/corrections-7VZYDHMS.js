import {
  excerpt,
  proposedCorrections,
  theseCorrections,
  writtenCorrections
} from "./chunk-UPAAOBS6.js";
import "./chunk-PQCIEU42.js";
import "./chunk-7UTQBCFN.js";
import "./chunk-HUPUXTKO.js";
import "./chunk-UGYMYNFT.js";
import "./chunk-4225Q4N4.js";
export {
  excerpt,
  proposedCorrections,
  theseCorrections,
  writtenCorrections
};
