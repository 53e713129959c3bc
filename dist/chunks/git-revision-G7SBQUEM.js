import { createRequire as moothallRequire } from 'node:module'; const require = moothallRequire(import.meta.url);
import {
  gitRevision
} from "./chunk-WNKJTFJ4.js";
import "./chunk-LZILMQQ7.js";
import "./chunk-YXXNZNPL.js";
import "./chunk-LYQQKBRT.js";
import "./chunk-OZYU6OSO.js";
import "./chunk-LMKVKGHW.js";
export {
  gitRevision
};
