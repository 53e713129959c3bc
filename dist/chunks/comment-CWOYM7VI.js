import {
  commentReport
} from "./chunk-OMNGPWOW.js";
import "./chunk-GQTRZ7D2.js";
import "./chunk-O6UHQUJZ.js";
import "./chunk-CUC3C2UG.js";
import "./chunk-4XHJGIQT.js";
import "./chunk-XLF7I7QA.js";
import "./chunk-FMT46KWZ.js";
import "./chunk-OK3W3CPQ.js";
import "./chunk-JIFZLIVI.js";
import "./chunk-GALEMF4S.js";
import "./chunk-JPBXMY4Y.js";
import "./chunk-ZNYJPAXD.js";
import "./chunk-6RNZDMJ4.js";
import "./chunk-NXWGIHXT.js";
import "./chunk-B76PUHTO.js";
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
import "./chunk-UYUEZ2WG.js";
import "./chunk-GRRZFSQF.js";
import "./chunk-WWSN7HSH.js";
import "./chunk-4225Q4N4.js";
export {
  commentReport
};
