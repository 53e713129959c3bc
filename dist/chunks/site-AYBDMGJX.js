import {
  pagesIn,
  site,
  siteOf
} from "./chunk-TMQBY7WZ.js";
import "./chunk-XCD73UPU.js";
import "./chunk-2PRDP4JZ.js";
import "./chunk-QCRRLX74.js";
import "./chunk-RNVLDUB2.js";
import "./chunk-LPMZYZM3.js";
import "./chunk-TMHEMGWJ.js";
import "./chunk-IZGZSWIB.js";
import "./chunk-EKND5EOG.js";
import "./chunk-27ZGFOFL.js";
import "./chunk-2GLFLFEJ.js";
import "./chunk-6CL7DRPB.js";
import "./chunk-SBKZV2LW.js";
import "./chunk-AWO353BE.js";
import "./chunk-UARQELTS.js";
import "./chunk-D5SRIIYB.js";
import "./chunk-D5WOAI5L.js";
import "./chunk-PNC5AOFH.js";
import "./chunk-522YBLZD.js";
import "./chunk-C5CIO7MG.js";
import "./chunk-F6J2QEDM.js";
import "./chunk-JV2XNOB3.js";
import "./chunk-JXK5DFCZ.js";
import "./chunk-HZFQ676N.js";
import "./chunk-VLS62J43.js";
import "./chunk-T4URHBGS.js";
import "./chunk-Y2ZSRTHQ.js";
import "./chunk-HZGWJ2AQ.js";
import "./chunk-2H5BI2OR.js";
import "./chunk-6VBNW6JF.js";
import "./chunk-AP3DJXZZ.js";
import "./chunk-UAEG2ZNR.js";
import "./chunk-YW2BDOKD.js";
import "./chunk-HHZUDNKK.js";
import "./chunk-US43QN7L.js";
import "./chunk-C47UOITN.js";
import "./chunk-AVBFOLFX.js";
import "./chunk-EJCI26IP.js";
import "./chunk-GPVVCIH3.js";
import "./chunk-H4QV2KWZ.js";
import "./chunk-FQXZLDME.js";
import "./chunk-GYZCJJI5.js";
import "./chunk-MACIWAIP.js";
import "./chunk-A74C5HRL.js";
import "./chunk-ZYDKUH3R.js";
import "./chunk-VP3ELB3F.js";
import "./chunk-7UTQBCFN.js";
import "./chunk-JPFPC4QZ.js";
import "./chunk-QIXBZSYL.js";
import "./chunk-FVLMPJUM.js";
import "./chunk-C3BMGWG6.js";
import "./chunk-5HO7JECX.js";
import "./chunk-HUPUXTKO.js";
import "./chunk-FULEP74H.js";
import "./chunk-J3X53IJA.js";
import "./chunk-XVEG6K5L.js";
import "./chunk-L4N4T67Q.js";
import "./chunk-UYUEZ2WG.js";
import "./chunk-UGYMYNFT.js";
import "./chunk-GRRZFSQF.js";
import "./chunk-NWZVLVFX.js";
import "./chunk-4225Q4N4.js";
export {
  pagesIn,
  site,
  siteOf
};
