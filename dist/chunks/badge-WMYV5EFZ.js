import {
  badgeJsonReport,
  badgeReport,
  standing
} from "./chunk-LPZM3BH7.js";
import "./chunk-LPMZYZM3.js";
import "./chunk-2GLFLFEJ.js";
import "./chunk-O43OEYZF.js";
import "./chunk-C47UOITN.js";
import "./chunk-7UTQBCFN.js";
import "./chunk-HUELSWLF.js";
import "./chunk-SVNUWQYP.js";
import "./chunk-UGYMYNFT.js";
import "./chunk-4225Q4N4.js";
export {
  badgeJsonReport,
  badgeReport,
  standing
};
