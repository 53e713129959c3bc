import { createRequire as moothallRequire } from 'node:module'; const require = moothallRequire(import.meta.url);

// src/kinds/translations.ts
var files = {
  fr: () => import("./fr-AL26SXUP.js"),
  de: () => import("./de-EP23EJSN.js"),
  es: () => import("./es-KJTMAUOS.js"),
  it: () => import("./it-Z24JBM2K.js")
};
var loaded = /* @__PURE__ */ new Map();
async function loadLanguage(language) {
  if (language !== "en" && !loaded.has(language)) loaded.set(language, (await files[language]()).default);
}
function inLanguage(sentence, language) {
  return loaded.get(language)?.[sentence] ?? sentence;
}

export {
  loadLanguage,
  inLanguage
};
