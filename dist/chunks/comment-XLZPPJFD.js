import {
  commentReport
} from "./chunk-GXXISCO5.js";
import "./chunk-GQTRZ7D2.js";
import "./chunk-VNFPJN4H.js";
import "./chunk-ED4NZBJP.js";
import "./chunk-XNLHV24G.js";
import "./chunk-RFLASYBE.js";
import "./chunk-HIAXDXQP.js";
import "./chunk-XIAZEAIW.js";
import "./chunk-ZYDKQLML.js";
import "./chunk-JXK5DFCZ.js";
import "./chunk-HZFQ676N.js";
import "./chunk-I2B6TJAV.js";
import "./chunk-WT6FHO4A.js";
import "./chunk-FDFVIWJV.js";
import "./chunk-56O6FAHY.js";
import "./chunk-DUATK5Y7.js";
import "./chunk-MEJ6SBLN.js";
import "./chunk-UYUEZ2WG.js";
import "./chunk-GRRZFSQF.js";
import "./chunk-FSKJLKYN.js";
import "./chunk-4225Q4N4.js";
export {
  commentReport
};
