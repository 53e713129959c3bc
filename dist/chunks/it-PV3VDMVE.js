import { createRequire as moothallRequire } from 'node:module'; const require = moothallRequire(import.meta.url);
import "./chunk-LMKVKGHW.js";

// src/kinds/translations/it.ts
var words = {};
var it_default = words;
export {
  it_default as default
};
