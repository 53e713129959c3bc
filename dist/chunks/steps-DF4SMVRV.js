import {
  stepsBetween
} from "./chunk-YH2RDBGO.js";
import "./chunk-EJIS5YCR.js";
import "./chunk-32KHSVSI.js";
import "./chunk-2H5BI2OR.js";
import "./chunk-6VBNW6JF.js";
import "./chunk-AP3DJXZZ.js";
import "./chunk-UAEG2ZNR.js";
import "./chunk-L4N4T67Q.js";
import "./chunk-4225Q4N4.js";
export {
  stepsBetween
};
