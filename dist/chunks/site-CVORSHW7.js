import {
  pagesIn,
  site,
  siteOf
} from "./chunk-TPXJAF5F.js";
import "./chunk-IUM2FTGT.js";
import "./chunk-PMXJTXLR.js";
import "./chunk-LPZM3BH7.js";
import "./chunk-LPMZYZM3.js";
import "./chunk-IZGZSWIB.js";
import "./chunk-EKND5EOG.js";
import "./chunk-3A4KLF3C.js";
import "./chunk-NACZSD36.js";
import "./chunk-2GLFLFEJ.js";
import "./chunk-DVIAQAKM.js";
import "./chunk-JXK5DFCZ.js";
import "./chunk-2H5BI2OR.js";
import "./chunk-6VBNW6JF.js";
import "./chunk-YW2BDOKD.js";
import "./chunk-O43OEYZF.js";
import "./chunk-HHZUDNKK.js";
import "./chunk-C47UOITN.js";
import "./chunk-GA64Q7TO.js";
import "./chunk-RCMDAZVT.js";
import "./chunk-7UTQBCFN.js";
import "./chunk-JPFPC4QZ.js";
import "./chunk-AWO353BE.js";
import "./chunk-ACBFM3P5.js";
import "./chunk-D5SRIIYB.js";
import "./chunk-3MEWD2EE.js";
import "./chunk-5WXUFRO2.js";
import "./chunk-QKZ64SGS.js";
import "./chunk-VLH3VKHC.js";
import "./chunk-HZFQ676N.js";
import "./chunk-BOHIR6UM.js";
import "./chunk-3VDGUMYY.js";
import "./chunk-S2YHD77K.js";
import "./chunk-AP3DJXZZ.js";
import "./chunk-HUELSWLF.js";
import "./chunk-URVKZCKL.js";
import "./chunk-FQXZLDME.js";
import "./chunk-4IK62YQB.js";
import "./chunk-J4ITV5MZ.js";
import "./chunk-2P4OAWSC.js";
import "./chunk-A74C5HRL.js";
import "./chunk-QDPXGWTB.js";
import "./chunk-CKJSDIXY.js";
import "./chunk-Y2ZSRTHQ.js";
import "./chunk-I47VKCSJ.js";
import "./chunk-UAEG2ZNR.js";
import "./chunk-VP3ELB3F.js";
import "./chunk-SVNUWQYP.js";
import "./chunk-HUPUXTKO.js";
import "./chunk-GRRZFSQF.js";
import "./chunk-J3X53IJA.js";
import "./chunk-XVEG6K5L.js";
import "./chunk-L4N4T67Q.js";
import "./chunk-UYUEZ2WG.js";
import "./chunk-UGYMYNFT.js";
import "./chunk-NWZVLVFX.js";
import "./chunk-4225Q4N4.js";
export {
  pagesIn,
  site,
  siteOf
};
