import { createRequire as moothallRequire } from 'node:module'; const require = moothallRequire(import.meta.url);
import {
  gitRevision
} from "./chunk-75AOLLFX.js";
import "./chunk-THEYDUKS.js";
import "./chunk-YXXNZNPL.js";
import "./chunk-LYQQKBRT.js";
import "./chunk-LMKVKGHW.js";
export {
  gitRevision
};
