import {
  languages
} from "./chunk-SVNUWQYP.js";

// src/health/language.ts
function languageOf({ community }) {
  const [code = "en"] = (community.languages[0] ?? "en").split("-");
  return community.isPrivate("languages") ? "en" : languages.find((known) => known === code) ?? "en";
}

export {
  languageOf
};
