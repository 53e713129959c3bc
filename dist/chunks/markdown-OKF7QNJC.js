import {
  markdownReport,
  pictures
} from "./chunk-QSANR56X.js";
import "./chunk-GQTRZ7D2.js";
import "./chunk-A7WSJNLF.js";
import "./chunk-NOG4GAXS.js";
import "./chunk-VWGFMGCN.js";
import "./chunk-QVEAPOUK.js";
import "./chunk-S7OMC5TF.js";
import "./chunk-4P74VMOR.js";
import "./chunk-HF5VAEQY.js";
import "./chunk-BU7YYJWJ.js";
import "./chunk-Y2FCR3SO.js";
import "./chunk-7QM3GYHO.js";
import "./chunk-DUATK5Y7.js";
import "./chunk-CRYFXLJV.js";
import "./chunk-UYUEZ2WG.js";
import "./chunk-GRRZFSQF.js";
import "./chunk-FSKJLKYN.js";
import "./chunk-4225Q4N4.js";
export {
  markdownReport,
  pictures
};
