import {
  require_ignore
} from "./chunk-NWZVLVFX.js";
import "./chunk-4225Q4N4.js";
export default require_ignore();
