import {
  markdownReport,
  pictures
} from "./chunk-MFTBC3QV.js";
import "./chunk-6ENYPW7Y.js";
import "./chunk-GQTRZ7D2.js";
import "./chunk-WH2IOAWF.js";
import "./chunk-UHYAV5L3.js";
import "./chunk-OBAXAWPW.js";
import "./chunk-3X3ZPPSU.js";
import "./chunk-HR62U6R6.js";
import "./chunk-7S4WBTZP.js";
import "./chunk-3E7HM6JL.js";
import "./chunk-KVKRIL26.js";
import "./chunk-H2UZWYM7.js";
import "./chunk-VSUUFWV7.js";
import "./chunk-4RPJBIWQ.js";
import "./chunk-KBJHQ5AH.js";
import "./chunk-WAROTLUF.js";
import "./chunk-UYUEZ2WG.js";
import "./chunk-GRRZFSQF.js";
import "./chunk-SRX33H6R.js";
import "./chunk-4225Q4N4.js";
export {
  markdownReport,
  pictures
};
