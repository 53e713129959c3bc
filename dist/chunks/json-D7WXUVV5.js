import {
  jsonReport
} from "./chunk-AE6BAOV4.js";
import "./chunk-LPMZYZM3.js";
import "./chunk-FX7P4MP5.js";
import "./chunk-JJ3YRY6Q.js";
import "./chunk-II2T6K7Y.js";
import "./chunk-PQCIEU42.js";
import "./chunk-O5LJRCBD.js";
import "./chunk-AAFLBZRB.js";
import "./chunk-JXK5DFCZ.js";
import "./chunk-3POTN5T5.js";
import "./chunk-UU44NZQO.js";
import "./chunk-YW2BDOKD.js";
import "./chunk-O43OEYZF.js";
import "./chunk-HHZUDNKK.js";
import "./chunk-C47UOITN.js";
import "./chunk-7UTQBCFN.js";
import "./chunk-NQ346LYM.js";
import "./chunk-JPFPC4QZ.js";
import "./chunk-HZFQ676N.js";
import "./chunk-HUELSWLF.js";
import "./chunk-QDPXGWTB.js";
import "./chunk-I47VKCSJ.js";
import "./chunk-SVNUWQYP.js";
import "./chunk-HUPUXTKO.js";
import "./chunk-GRRZFSQF.js";
import "./chunk-XVEG6K5L.js";
import "./chunk-UYUEZ2WG.js";
import "./chunk-UGYMYNFT.js";
import "./chunk-4225Q4N4.js";
export {
  jsonReport
};
