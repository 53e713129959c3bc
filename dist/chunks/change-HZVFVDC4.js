import {
  answered,
  changeNotes,
  movesTable,
  whatChanged
} from "./chunk-HVFWG5N3.js";
import "./chunk-JJ3YRY6Q.js";
import "./chunk-PQCIEU42.js";
import "./chunk-AAFLBZRB.js";
import "./chunk-3POTN5T5.js";
import "./chunk-UU44NZQO.js";
import "./chunk-YW2BDOKD.js";
import "./chunk-O43OEYZF.js";
import "./chunk-HHZUDNKK.js";
import "./chunk-C47UOITN.js";
import "./chunk-7UTQBCFN.js";
import "./chunk-NQ346LYM.js";
import "./chunk-JPFPC4QZ.js";
import "./chunk-HUELSWLF.js";
import "./chunk-QDPXGWTB.js";
import "./chunk-I47VKCSJ.js";
import "./chunk-SVNUWQYP.js";
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
