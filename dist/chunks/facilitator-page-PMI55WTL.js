import {
  facilitatorPage,
  facilitatorPages,
  sessionPage
} from "./chunk-YW2P73CA.js";
import "./chunk-F5K36PER.js";
import "./chunk-IZGZSWIB.js";
import "./chunk-6CL7DRPB.js";
import "./chunk-PQCIEU42.js";
import "./chunk-F6J2QEDM.js";
import "./chunk-MACIWAIP.js";
import "./chunk-A74C5HRL.js";
import "./chunk-7UTQBCFN.js";
import "./chunk-FVLMPJUM.js";
import "./chunk-C3BMGWG6.js";
import "./chunk-5HO7JECX.js";
import "./chunk-HUPUXTKO.js";
import "./chunk-FULEP74H.js";
import "./chunk-UGYMYNFT.js";
import "./chunk-GRRZFSQF.js";
import "./chunk-4225Q4N4.js";
export {
  facilitatorPage,
  facilitatorPages,
  sessionPage
};
