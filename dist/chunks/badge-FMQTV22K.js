import {
  badgeJsonReport,
  badgeReport,
  standing
} from "./chunk-HL7XILA7.js";
import "./chunk-LPMZYZM3.js";
import "./chunk-KTXZDJLB.js";
import "./chunk-OZ2I7YW7.js";
import "./chunk-SXRT4XPW.js";
import "./chunk-HESS4VCD.js";
import "./chunk-6PRJEC2T.js";
import "./chunk-QCHGJPQO.js";
import "./chunk-WWSN7HSH.js";
import "./chunk-4225Q4N4.js";
export {
  badgeJsonReport,
  badgeReport,
  standing
};
