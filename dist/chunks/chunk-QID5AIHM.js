import { createRequire as moothallRequire } from 'node:module'; const require = moothallRequire(import.meta.url);

// src/kinds/translations.ts
var files = {
  fr: () => import("./fr-PDFPGT4W.js"),
  de: () => import("./de-LKK7XUYO.js"),
  es: () => import("./es-RF4C2CRY.js"),
  it: () => import("./it-PV3VDMVE.js")
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
