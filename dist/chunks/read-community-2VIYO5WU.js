import { createRequire as moothallRequire } from 'node:module'; const require = moothallRequire(import.meta.url);
import {
  readCommunity
} from "./chunk-3F2BC4X6.js";
import "./chunk-5OGG6ABK.js";
import "./chunk-AIW74X45.js";
import "./chunk-OZYU6OSO.js";
import "./chunk-IC6LFJGT.js";
import "./chunk-GV34YH4G.js";
import "./chunk-YDJVOGFK.js";
import "./chunk-IGFIKWJA.js";
import "./chunk-LMKVKGHW.js";
export {
  readCommunity
};
