import {
  commentReport
} from "./chunk-4T5YI4L4.js";
import "./chunk-YO62KVPV.js";
import "./chunk-GQTRZ7D2.js";
import "./chunk-WKXPAJ4M.js";
import "./chunk-BGA7SLDJ.js";
import "./chunk-AMHVW2CY.js";
import "./chunk-VT46QZAP.js";
import "./chunk-K3NL3WNO.js";
import "./chunk-BJXAQLLX.js";
import "./chunk-RSLRMHNQ.js";
import "./chunk-DFGTSR73.js";
import "./chunk-JXK5DFCZ.js";
import "./chunk-Y74P77BT.js";
import "./chunk-YY2QILHP.js";
import "./chunk-ISS5GWWI.js";
import "./chunk-HHZUDNKK.js";
import "./chunk-HESS4VCD.js";
import "./chunk-PIKZPN6F.js";
import "./chunk-WDGKNF74.js";
import "./chunk-JPFPC4QZ.js";
import "./chunk-D5SRIIYB.js";
import "./chunk-WUK3SWHE.js";
import "./chunk-HZFQ676N.js";
import "./chunk-O2DMDPVT.js";
import "./chunk-SEFCWX7J.js";
import "./chunk-4WQY5KXB.js";
import "./chunk-TAHZ2KX2.js";
import "./chunk-HHJKX5N5.js";
import "./chunk-UU5OBBDH.js";
import "./chunk-HWWOGJZD.js";
import "./chunk-HUPUXTKO.js";
import "./chunk-GRRZFSQF.js";
import "./chunk-UYUEZ2WG.js";
import "./chunk-UGYMYNFT.js";
import "./chunk-4225Q4N4.js";
export {
  commentReport
};
