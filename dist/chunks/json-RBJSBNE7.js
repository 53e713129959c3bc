import {
  jsonReport
} from "./chunk-YBCX356Z.js";
import "./chunk-LPMZYZM3.js";
import "./chunk-BWKR47JG.js";
import "./chunk-II2T6K7Y.js";
import "./chunk-O5LJRCBD.js";
import "./chunk-JXK5DFCZ.js";
import "./chunk-HZFQ676N.js";
import "./chunk-SFSRILAB.js";
import "./chunk-7V5NZIZG.js";
import "./chunk-GEAZSKFU.js";
import "./chunk-XYJC4QC3.js";
import "./chunk-VRU7LG3L.js";
import "./chunk-2GRZEAIZ.js";
import "./chunk-HESS4VCD.js";
import "./chunk-PIKZPN6F.js";
import "./chunk-4EDR2P3N.js";
import "./chunk-JPFPC4QZ.js";
import "./chunk-2E3J3G7Q.js";
import "./chunk-DFGTSR73.js";
import "./chunk-O3XB3C2Q.js";
import "./chunk-ABO4H2LP.js";
import "./chunk-HUPUXTKO.js";
import "./chunk-R3BT3UFO.js";
import "./chunk-GRRZFSQF.js";
import "./chunk-UYUEZ2WG.js";
import "./chunk-UGYMYNFT.js";
import "./chunk-4225Q4N4.js";
export {
  jsonReport
};
