import {
  commentReport
} from "./chunk-TY4LP7AN.js";
import "./chunk-YO62KVPV.js";
import "./chunk-GQTRZ7D2.js";
import "./chunk-2LA2M6EY.js";
import "./chunk-BGA7SLDJ.js";
import "./chunk-AMHVW2CY.js";
import "./chunk-XOQG57NQ.js";
import "./chunk-DQOHB5HO.js";
import "./chunk-6PN2PCHX.js";
import "./chunk-55PMF2CI.js";
import "./chunk-DFGTSR73.js";
import "./chunk-JXK5DFCZ.js";
import "./chunk-6LGYCZQA.js";
import "./chunk-3UQAP7HL.js";
import "./chunk-EPOYNXAG.js";
import "./chunk-HESS4VCD.js";
import "./chunk-PIKZPN6F.js";
import "./chunk-4EDR2P3N.js";
import "./chunk-JPFPC4QZ.js";
import "./chunk-D5SRIIYB.js";
import "./chunk-JWZZFMTB.js";
import "./chunk-HZFQ676N.js";
import "./chunk-FTQNLTO3.js";
import "./chunk-VRU7LG3L.js";
import "./chunk-2GRZEAIZ.js";
import "./chunk-ZAO762KL.js";
import "./chunk-5JPCZPUK.js";
import "./chunk-2E3J3G7Q.js";
import "./chunk-O3XB3C2Q.js";
import "./chunk-ABO4H2LP.js";
import "./chunk-HUPUXTKO.js";
import "./chunk-GRRZFSQF.js";
import "./chunk-UYUEZ2WG.js";
import "./chunk-UGYMYNFT.js";
import "./chunk-4225Q4N4.js";
export {
  commentReport
};
