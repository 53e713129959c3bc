import { createRequire as moothallRequire } from 'node:module'; const require = moothallRequire(import.meta.url);
import "./chunk-LMKVKGHW.js";

// src/kinds/translations/es.ts
var words = {};
var es_default = words;
export {
  es_default as default
};
