import { createRequire as moothallRequire } from 'node:module'; const require = moothallRequire(import.meta.url);
import {
  areas,
  severities
} from "./chunk-3YB3QGJB.js";
import "./chunk-LMKVKGHW.js";
export {
  areas,
  severities
};
