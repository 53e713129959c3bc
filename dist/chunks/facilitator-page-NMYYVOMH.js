import {
  facilitatorPage,
  facilitatorPages,
  sessionPage
} from "./chunk-DKKWLAJZ.js";
import "./chunk-2XCUORJP.js";
import "./chunk-BGA7SLDJ.js";
import "./chunk-6PN2PCHX.js";
import "./chunk-PIKZPN6F.js";
import "./chunk-FTQNLTO3.js";
import "./chunk-ZAO762KL.js";
import "./chunk-5JPCZPUK.js";
import "./chunk-ABO4H2LP.js";
import "./chunk-HUPUXTKO.js";
import "./chunk-GRRZFSQF.js";
import "./chunk-UGYMYNFT.js";
import "./chunk-4225Q4N4.js";
export {
  facilitatorPage,
  facilitatorPages,
  sessionPage
};
