import {
  calendarsOf
} from "./chunk-TMHEMGWJ.js";
import "./chunk-EJCI26IP.js";
import "./chunk-C3BMGWG6.js";
import "./chunk-5HO7JECX.js";
import "./chunk-HUPUXTKO.js";
import "./chunk-FULEP74H.js";
import "./chunk-UGYMYNFT.js";
import "./chunk-4225Q4N4.js";
export {
  calendarsOf
};
