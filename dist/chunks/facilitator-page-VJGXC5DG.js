import {
  facilitatorPage,
  facilitatorPages,
  sessionPage
} from "./chunk-6ENYPW7Y.js";
import "./chunk-WH2IOAWF.js";
import "./chunk-7S4WBTZP.js";
import "./chunk-4RPJBIWQ.js";
import "./chunk-KBJHQ5AH.js";
import "./chunk-WAROTLUF.js";
import "./chunk-GRRZFSQF.js";
import "./chunk-SRX33H6R.js";
import "./chunk-4225Q4N4.js";
export {
  facilitatorPage,
  facilitatorPages,
  sessionPage
};
