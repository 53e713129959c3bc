import {
  markdown
} from "./chunk-F5K36PER.js";
import "./chunk-IZGZSWIB.js";
import "./chunk-GRRZFSQF.js";
import "./chunk-4225Q4N4.js";
export {
  markdown
};
