import {
  jsonReport
} from "./chunk-MYX3KZCK.js";
import "./chunk-LPMZYZM3.js";
import "./chunk-2QFVSJOC.js";
import "./chunk-55PMF2CI.js";
import "./chunk-II2T6K7Y.js";
import "./chunk-O5LJRCBD.js";
import "./chunk-DFGTSR73.js";
import "./chunk-JXK5DFCZ.js";
import "./chunk-6LGYCZQA.js";
import "./chunk-3UQAP7HL.js";
import "./chunk-EPOYNXAG.js";
import "./chunk-HESS4VCD.js";
import "./chunk-PIKZPN6F.js";
import "./chunk-4EDR2P3N.js";
import "./chunk-JPFPC4QZ.js";
import "./chunk-HZFQ676N.js";
import "./chunk-VRU7LG3L.js";
import "./chunk-2GRZEAIZ.js";
import "./chunk-2E3J3G7Q.js";
import "./chunk-O3XB3C2Q.js";
import "./chunk-ABO4H2LP.js";
import "./chunk-HUPUXTKO.js";
import "./chunk-GRRZFSQF.js";
import "./chunk-R3BT3UFO.js";
import "./chunk-UYUEZ2WG.js";
import "./chunk-UGYMYNFT.js";
import "./chunk-4225Q4N4.js";
export {
  jsonReport
};
