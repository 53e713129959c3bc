import { createRequire as moothallRequire } from 'node:module'; const require = moothallRequire(import.meta.url);
import {
  languages
} from "./chunk-U4ITCZNW.js";

// src/health/language.ts
function languageOf({ community }) {
  const [code = "en"] = (community.languages[0] ?? "en").split("-");
  return community.isPrivate("languages") ? "en" : languages.find((known) => known === code) ?? "en";
}

export {
  languageOf
};
