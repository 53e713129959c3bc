import { createRequire as moothallRequire } from 'node:module'; const require = moothallRequire(import.meta.url);
import {
  facilitatorPage,
  facilitatorPages
} from "./chunk-A5VQKO6T.js";
import "./chunk-FYRASNWR.js";
import "./chunk-FGMA44MO.js";
import "./chunk-5WIIF5SW.js";
import "./chunk-U4ITCZNW.js";
import "./chunk-YDJVOGFK.js";
import "./chunk-LMKVKGHW.js";
export {
  facilitatorPage,
  facilitatorPages
};
