import { createRequire as moothallRequire } from 'node:module'; const require = moothallRequire(import.meta.url);
import "./chunk-LMKVKGHW.js";

// src/kinds/translations/de.ts
var words = {};
var de_default = words;
export {
  de_default as default
};
