import { createRequire as moothallRequire } from 'node:module'; const require = moothallRequire(import.meta.url);
import {
  gitRevision
} from "./chunk-5UNXZXEX.js";
import "./chunk-4CENBHC7.js";
import "./chunk-LYQQKBRT.js";
import "./chunk-YXXNZNPL.js";
import "./chunk-LMKVKGHW.js";
export {
  gitRevision
};
