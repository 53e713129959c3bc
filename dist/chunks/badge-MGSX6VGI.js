import {
  badgeJsonReport,
  badgeReport,
  standing
} from "./chunk-7WDQY2SI.js";
import "./chunk-LPMZYZM3.js";
import "./chunk-ISS5GWWI.js";
import "./chunk-HESS4VCD.js";
import "./chunk-PIKZPN6F.js";
import "./chunk-SEFCWX7J.js";
import "./chunk-HWWOGJZD.js";
import "./chunk-UGYMYNFT.js";
import "./chunk-4225Q4N4.js";
export {
  badgeJsonReport,
  badgeReport,
  standing
};
