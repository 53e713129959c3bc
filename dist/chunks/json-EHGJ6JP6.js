import {
  jsonReport
} from "./chunk-HQO4W25D.js";
import "./chunk-3PB6JH2C.js";
import "./chunk-JXK5DFCZ.js";
import "./chunk-HZFQ676N.js";
import "./chunk-KBJHQ5AH.js";
import "./chunk-WAROTLUF.js";
import "./chunk-R3BT3UFO.js";
import "./chunk-UYUEZ2WG.js";
import "./chunk-GRRZFSQF.js";
import "./chunk-SRX33H6R.js";
import "./chunk-4225Q4N4.js";
export {
  jsonReport
};
