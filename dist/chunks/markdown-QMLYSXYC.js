import { createRequire as moothallRequire } from 'node:module'; const require = moothallRequire(import.meta.url);
import {
  markdownReport,
  pictures
} from "./chunk-AXNG36Z6.js";
import "./chunk-ORZDFQBW.js";
import "./chunk-QEQ7C4CJ.js";
import "./chunk-6RWPLSYN.js";
import "./chunk-TP2ATHTQ.js";
import "./chunk-4D4ECFQS.js";
import "./chunk-UQ2PUHRM.js";
import "./chunk-Z44TVK6G.js";
import "./chunk-FYMHBKMI.js";
import "./chunk-4GSUU6CT.js";
import "./chunk-ELHCJ5BZ.js";
import "./chunk-QID5AIHM.js";
import "./chunk-AUPXSKNT.js";
import "./chunk-FGMA44MO.js";
import "./chunk-K7I3IFTK.js";
import "./chunk-5WIIF5SW.js";
import "./chunk-AIW74X45.js";
import "./chunk-IC6LFJGT.js";
import "./chunk-YDJVOGFK.js";
import "./chunk-LMKVKGHW.js";
export {
  markdownReport,
  pictures
};
