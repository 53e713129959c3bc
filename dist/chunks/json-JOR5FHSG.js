import {
  jsonReport
} from "./chunk-JAJKJOKK.js";
import "./chunk-LPMZYZM3.js";
import "./chunk-7AEEWLV5.js";
import "./chunk-TFPBGXZN.js";
import "./chunk-II2T6K7Y.js";
import "./chunk-PQCIEU42.js";
import "./chunk-O5LJRCBD.js";
import "./chunk-AAFLBZRB.js";
import "./chunk-JXK5DFCZ.js";
import "./chunk-AC3MZXPC.js";
import "./chunk-FNGCUTV4.js";
import "./chunk-GL4VEJYU.js";
import "./chunk-HHZUDNKK.js";
import "./chunk-HESS4VCD.js";
import "./chunk-7UTQBCFN.js";
import "./chunk-PRISNCWY.js";
import "./chunk-JPFPC4QZ.js";
import "./chunk-HZFQ676N.js";
import "./chunk-JFM2MCIH.js";
import "./chunk-SB75C3YS.js";
import "./chunk-BLJSCYZH.js";
import "./chunk-TX43HIX4.js";
import "./chunk-HUPUXTKO.js";
import "./chunk-GRRZFSQF.js";
import "./chunk-R3BT3UFO.js";
import "./chunk-UYUEZ2WG.js";
import "./chunk-UGYMYNFT.js";
import "./chunk-4225Q4N4.js";
export {
  jsonReport
};
