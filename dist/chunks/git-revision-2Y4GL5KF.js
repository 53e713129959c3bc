import {
  gitRevision
} from "./chunk-YSKB6FQJ.js";
import "./chunk-WU6VLQ6B.js";
import "./chunk-3ADX3XWD.js";
import "./chunk-L4N4T67Q.js";
import "./chunk-4225Q4N4.js";
export {
  gitRevision
};
