import { createRequire as moothallRequire } from 'node:module'; const require = moothallRequire(import.meta.url);
import {
  commentReport
} from "./chunk-M7BA5RLR.js";
import "./chunk-ORZDFQBW.js";
import "./chunk-QEQ7C4CJ.js";
import "./chunk-GEUAQLH3.js";
import "./chunk-T3UDHGQH.js";
import "./chunk-NJDWNYEJ.js";
import "./chunk-CBMPCJB2.js";
import "./chunk-SPASDORE.js";
import "./chunk-T5GXLN7G.js";
import "./chunk-BMMILPXS.js";
import "./chunk-SEWJL23G.js";
import "./chunk-WHFMLAKA.js";
import "./chunk-CY6RXOZZ.js";
import "./chunk-UKJFN3HN.js";
import "./chunk-WVXTOQI2.js";
import "./chunk-FGMA44MO.js";
import "./chunk-K7I3IFTK.js";
import "./chunk-5WIIF5SW.js";
import "./chunk-M3IEJDMI.js";
import "./chunk-N3DXOW26.js";
import "./chunk-YDJVOGFK.js";
import "./chunk-LMKVKGHW.js";
export {
  commentReport
};
