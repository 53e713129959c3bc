import {
  badgeJsonReport,
  badgeReport,
  standing
} from "./chunk-RNVLDUB2.js";
import "./chunk-LPMZYZM3.js";
import "./chunk-2GLFLFEJ.js";
import "./chunk-US43QN7L.js";
import "./chunk-C47UOITN.js";
import "./chunk-AVBFOLFX.js";
import "./chunk-7UTQBCFN.js";
import "./chunk-FVLMPJUM.js";
import "./chunk-FULEP74H.js";
import "./chunk-UGYMYNFT.js";
import "./chunk-4225Q4N4.js";
export {
  badgeJsonReport,
  badgeReport,
  standing
};
