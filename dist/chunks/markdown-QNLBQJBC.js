import { createRequire as moothallRequire } from 'node:module'; const require = moothallRequire(import.meta.url);
import {
  markdownReport,
  pictures
} from "./chunk-HUVKXSQG.js";
import "./chunk-ORZDFQBW.js";
import "./chunk-7XPUKCQG.js";
import "./chunk-A5VQKO6T.js";
import "./chunk-OWBUC57T.js";
import "./chunk-JLCP2J2G.js";
import "./chunk-SA3L53KR.js";
import "./chunk-UFBEANEN.js";
import "./chunk-ONDTMSWA.js";
import "./chunk-FYRASNWR.js";
import "./chunk-P6BUWSDG.js";
import "./chunk-EYLV4FPW.js";
import "./chunk-FGMA44MO.js";
import "./chunk-5WIIF5SW.js";
import "./chunk-K7I3IFTK.js";
import "./chunk-JS3EFYGH.js";
import "./chunk-U4ITCZNW.js";
import "./chunk-YDJVOGFK.js";
import "./chunk-LMKVKGHW.js";
export {
  markdownReport,
  pictures
};
