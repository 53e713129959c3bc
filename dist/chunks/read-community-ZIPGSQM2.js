import { createRequire as moothallRequire } from 'node:module'; const require = moothallRequire(import.meta.url);
import {
  readCommunity
} from "./chunk-RND2DTPR.js";
import "./chunk-S56DPFAX.js";
import "./chunk-JS3EFYGH.js";
import "./chunk-OZYU6OSO.js";
import "./chunk-U4ITCZNW.js";
import "./chunk-GV34YH4G.js";
import "./chunk-YDJVOGFK.js";
import "./chunk-IGFIKWJA.js";
import "./chunk-LMKVKGHW.js";
export {
  readCommunity
};
