import {
  jsonReport
} from "./chunk-NRG6PXYU.js";
import "./chunk-LPMZYZM3.js";
import "./chunk-ZICKDQWB.js";
import "./chunk-II2T6K7Y.js";
import "./chunk-O5LJRCBD.js";
import "./chunk-JXK5DFCZ.js";
import "./chunk-H62HHB6G.js";
import "./chunk-HZFQ676N.js";
import "./chunk-HPOR7Z5M.js";
import "./chunk-BKZTL3YF.js";
import "./chunk-KTXZDJLB.js";
import "./chunk-OZ2I7YW7.js";
import "./chunk-SXRT4XPW.js";
import "./chunk-HESS4VCD.js";
import "./chunk-YLJ2HTSP.js";
import "./chunk-JPFPC4QZ.js";
import "./chunk-UOTVHS62.js";
import "./chunk-DFGTSR73.js";
import "./chunk-424VV6II.js";
import "./chunk-6PRJEC2T.js";
import "./chunk-QCHGJPQO.js";
import "./chunk-QDZT2JIL.js";
import "./chunk-OBY2PKZU.js";
import "./chunk-UYUEZ2WG.js";
import "./chunk-GRRZFSQF.js";
import "./chunk-WWSN7HSH.js";
import "./chunk-4225Q4N4.js";
export {
  jsonReport
};
