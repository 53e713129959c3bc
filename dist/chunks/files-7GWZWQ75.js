import {
  writeInto,
  writeNew,
  writeOver,
  writeWhole
} from "./chunk-N7B566KA.js";
import "./chunk-4225Q4N4.js";
export {
  writeInto,
  writeNew,
  writeOver,
  writeWhole
};
