import {
  badgeJsonReport,
  badgeReport,
  standing
} from "./chunk-L3WBGG23.js";
import "./chunk-LPMZYZM3.js";
import "./chunk-EPOYNXAG.js";
import "./chunk-HESS4VCD.js";
import "./chunk-PIKZPN6F.js";
import "./chunk-VRU7LG3L.js";
import "./chunk-2GRZEAIZ.js";
import "./chunk-ABO4H2LP.js";
import "./chunk-UGYMYNFT.js";
import "./chunk-4225Q4N4.js";
export {
  badgeJsonReport,
  badgeReport,
  standing
};
