import { createRequire as moothallRequire } from 'node:module'; const require = moothallRequire(import.meta.url);
import {
  require_ignore
} from "./chunk-IGFIKWJA.js";
import "./chunk-LMKVKGHW.js";
export default require_ignore();
