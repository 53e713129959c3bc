import {
  facilitatorPage,
  facilitatorPages,
  sessionPage
} from "./chunk-KNCB5I6T.js";
import "./chunk-BGA7SLDJ.js";
import "./chunk-OGDREET3.js";
import "./chunk-PQCIEU42.js";
import "./chunk-7UTQBCFN.js";
import "./chunk-DBXVG5CV.js";
import "./chunk-66QYSTOG.js";
import "./chunk-6EWJ44ZP.js";
import "./chunk-TX43HIX4.js";
import "./chunk-HUPUXTKO.js";
import "./chunk-GRRZFSQF.js";
import "./chunk-UGYMYNFT.js";
import "./chunk-4225Q4N4.js";
export {
  facilitatorPage,
  facilitatorPages,
  sessionPage
};
