import {
  commentReport
} from "./chunk-MCZJHA5V.js";
import "./chunk-GQTRZ7D2.js";
import "./chunk-UPAAOBS6.js";
import "./chunk-PNVPOLTQ.js";
import "./chunk-F5K36PER.js";
import "./chunk-IZGZSWIB.js";
import "./chunk-AMHVW2CY.js";
import "./chunk-ZAPNDJPL.js";
import "./chunk-WDM2W6AR.js";
import "./chunk-6CL7DRPB.js";
import "./chunk-BGJUMZPH.js";
import "./chunk-AAFLBZRB.js";
import "./chunk-PQCIEU42.js";
import "./chunk-D5SRIIYB.js";
import "./chunk-C5CIO7MG.js";
import "./chunk-F6J2QEDM.js";
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
import "./chunk-MACIWAIP.js";
import "./chunk-A74C5HRL.js";
import "./chunk-7UTQBCFN.js";
import "./chunk-PXGRIHQG.js";
import "./chunk-JPFPC4QZ.js";
import "./chunk-QIXBZSYL.js";
import "./chunk-FVLMPJUM.js";
import "./chunk-C3BMGWG6.js";
import "./chunk-5HO7JECX.js";
import "./chunk-HUPUXTKO.js";
import "./chunk-FULEP74H.js";
import "./chunk-UYUEZ2WG.js";
import "./chunk-UGYMYNFT.js";
import "./chunk-GRRZFSQF.js";
import "./chunk-4225Q4N4.js";
export {
  commentReport
};
