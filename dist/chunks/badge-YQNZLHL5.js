import {
  badgeJsonReport,
  badgeReport,
  standing
} from "./chunk-UPJIJFDU.js";
import "./chunk-LPMZYZM3.js";
import "./chunk-GL4VEJYU.js";
import "./chunk-HESS4VCD.js";
import "./chunk-7UTQBCFN.js";
import "./chunk-JFM2MCIH.js";
import "./chunk-TX43HIX4.js";
import "./chunk-UGYMYNFT.js";
import "./chunk-4225Q4N4.js";
export {
  badgeJsonReport,
  badgeReport,
  standing
};
