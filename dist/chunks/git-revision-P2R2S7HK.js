import { createRequire as moothallRequire } from 'node:module'; const require = moothallRequire(import.meta.url);
import {
  gitRevision
} from "./chunk-GFAPWIMU.js";
import "./chunk-A75HUTFV.js";
import "./chunk-YXXNZNPL.js";
import "./chunk-LMKVKGHW.js";
export {
  gitRevision
};
