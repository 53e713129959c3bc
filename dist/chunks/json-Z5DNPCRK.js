import {
  jsonReport
} from "./chunk-ELMWFVQE.js";
import "./chunk-LPMZYZM3.js";
import "./chunk-RVZZGSPH.js";
import "./chunk-II2T6K7Y.js";
import "./chunk-O5LJRCBD.js";
import "./chunk-BGJUMZPH.js";
import "./chunk-AAFLBZRB.js";
import "./chunk-PQCIEU42.js";
import "./chunk-JXK5DFCZ.js";
import "./chunk-HZFQ676N.js";
import "./chunk-HZGWJ2AQ.js";
import "./chunk-O5CQWG2I.js";
import "./chunk-RE4AYH2Y.js";
import "./chunk-YW2BDOKD.js";
import "./chunk-HHZUDNKK.js";
import "./chunk-US43QN7L.js";
import "./chunk-C47UOITN.js";
import "./chunk-AVBFOLFX.js";
import "./chunk-7UTQBCFN.js";
import "./chunk-PXGRIHQG.js";
import "./chunk-JPFPC4QZ.js";
import "./chunk-QIXBZSYL.js";
import "./chunk-FVLMPJUM.js";
import "./chunk-HUPUXTKO.js";
import "./chunk-FULEP74H.js";
import "./chunk-XVEG6K5L.js";
import "./chunk-UYUEZ2WG.js";
import "./chunk-UGYMYNFT.js";
import "./chunk-GRRZFSQF.js";
import "./chunk-4225Q4N4.js";
export {
  jsonReport
};
