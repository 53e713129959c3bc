import {
  gitRevision,
  readBlobs
} from "./chunk-3OU5J64D.js";
import "./chunk-IE7ZVWMZ.js";
import "./chunk-QSVYEFUG.js";
import "./chunk-AP3DJXZZ.js";
import "./chunk-3ADX3XWD.js";
import "./chunk-L4N4T67Q.js";
import "./chunk-4225Q4N4.js";
export {
  gitRevision,
  readBlobs
};
