import {
  facilitatorPage,
  facilitatorPages,
  sessionPage
} from "./chunk-ETXU6X2X.js";
import "./chunk-2XCUORJP.js";
import "./chunk-BGA7SLDJ.js";
import "./chunk-BJXAQLLX.js";
import "./chunk-PIKZPN6F.js";
import "./chunk-O2DMDPVT.js";
import "./chunk-4WQY5KXB.js";
import "./chunk-TAHZ2KX2.js";
import "./chunk-HWWOGJZD.js";
import "./chunk-HUPUXTKO.js";
import "./chunk-GRRZFSQF.js";
import "./chunk-UGYMYNFT.js";
import "./chunk-4225Q4N4.js";
export {
  facilitatorPage,
  facilitatorPages,
  sessionPage
};
