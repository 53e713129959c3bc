import {
  answered,
  changeNotes,
  movesTable,
  whatChanged
} from "./chunk-4VBC3254.js";
import "./chunk-TFPBGXZN.js";
import "./chunk-PQCIEU42.js";
import "./chunk-AAFLBZRB.js";
import "./chunk-AC3MZXPC.js";
import "./chunk-FNGCUTV4.js";
import "./chunk-GL4VEJYU.js";
import "./chunk-HHZUDNKK.js";
import "./chunk-HESS4VCD.js";
import "./chunk-7UTQBCFN.js";
import "./chunk-PRISNCWY.js";
import "./chunk-JPFPC4QZ.js";
import "./chunk-JFM2MCIH.js";
import "./chunk-SB75C3YS.js";
import "./chunk-BLJSCYZH.js";
import "./chunk-TX43HIX4.js";
import "./chunk-HUPUXTKO.js";
import "./chunk-UYUEZ2WG.js";
import "./chunk-UGYMYNFT.js";
import "./chunk-4225Q4N4.js";
export {
  answered,
  changeNotes,
  movesTable,
  whatChanged
};
