import {
  markdownReport,
  pictures
} from "./chunk-CPO5PA6U.js";
import "./chunk-GQTRZ7D2.js";
import "./chunk-IUM2FTGT.js";
import "./chunk-HVFWG5N3.js";
import "./chunk-UXOVKXJX.js";
import "./chunk-F5K36PER.js";
import "./chunk-IZGZSWIB.js";
import "./chunk-3A4KLF3C.js";
import "./chunk-MJW76XJQ.js";
import "./chunk-GCBPYE2M.js";
import "./chunk-YO6X4TCH.js";
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
import "./chunk-QKZ64SGS.js";
import "./chunk-VLH3VKHC.js";
import "./chunk-BOHIR6UM.js";
import "./chunk-HUELSWLF.js";
import "./chunk-FQXZLDME.js";
import "./chunk-4IK62YQB.js";
import "./chunk-J4ITV5MZ.js";
import "./chunk-2P4OAWSC.js";
import "./chunk-A74C5HRL.js";
import "./chunk-QDPXGWTB.js";
import "./chunk-I47VKCSJ.js";
import "./chunk-SVNUWQYP.js";
import "./chunk-HUPUXTKO.js";
import "./chunk-GRRZFSQF.js";
import "./chunk-UYUEZ2WG.js";
import "./chunk-UGYMYNFT.js";
import "./chunk-4225Q4N4.js";
export {
  markdownReport,
  pictures
};
