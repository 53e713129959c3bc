import {
  answered,
  changeNotes,
  movesTable,
  whatChanged
} from "./chunk-WKXPAJ4M.js";
import "./chunk-RSLRMHNQ.js";
import "./chunk-DFGTSR73.js";
import "./chunk-Y74P77BT.js";
import "./chunk-YY2QILHP.js";
import "./chunk-ISS5GWWI.js";
import "./chunk-HHZUDNKK.js";
import "./chunk-HESS4VCD.js";
import "./chunk-PIKZPN6F.js";
import "./chunk-WDGKNF74.js";
import "./chunk-JPFPC4QZ.js";
import "./chunk-SEFCWX7J.js";
import "./chunk-HHJKX5N5.js";
import "./chunk-UU5OBBDH.js";
import "./chunk-HWWOGJZD.js";
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
