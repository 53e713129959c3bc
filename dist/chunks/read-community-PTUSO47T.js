import { createRequire as moothallRequire } from 'node:module'; const require = moothallRequire(import.meta.url);
import {
  readCommunity
} from "./chunk-BGPHVSEB.js";
import "./chunk-C7UUVLSQ.js";
import "./chunk-M3IEJDMI.js";
import "./chunk-OZYU6OSO.js";
import "./chunk-N3DXOW26.js";
import "./chunk-GV34YH4G.js";
import "./chunk-YDJVOGFK.js";
import "./chunk-IGFIKWJA.js";
import "./chunk-LMKVKGHW.js";
export {
  readCommunity
};
