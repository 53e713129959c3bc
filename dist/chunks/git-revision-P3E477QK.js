import {
  gitRevision,
  readBlobs
} from "./chunk-QYL6VYCH.js";
import "./chunk-B3LEJAFJ.js";
import "./chunk-QSVYEFUG.js";
import "./chunk-AP3DJXZZ.js";
import "./chunk-UAEG2ZNR.js";
import "./chunk-L4N4T67Q.js";
import "./chunk-4225Q4N4.js";
export {
  gitRevision,
  readBlobs
};
