import {
  gitRevision
} from "./chunk-2DZ3SFXV.js";
import "./chunk-3OCFMSQS.js";
import "./chunk-3ADX3XWD.js";
import "./chunk-L4N4T67Q.js";
import "./chunk-4225Q4N4.js";
export {
  gitRevision
};
