import { createRequire as moothallRequire } from 'node:module'; const require = moothallRequire(import.meta.url);
import "./chunk-LMKVKGHW.js";

// src/kinds/translations/fr.ts
var words = {};
var fr_default = words;
export {
  fr_default as default
};
