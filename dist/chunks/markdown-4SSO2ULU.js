import {
  markdown
} from "./chunk-BGA7SLDJ.js";
import "./chunk-GRRZFSQF.js";
import "./chunk-4225Q4N4.js";
export {
  markdown
};
