// src/kinds/translations.ts
var files = {
  fr: () => import("./fr-T2MTP5ZT.js"),
  de: () => import("./de-QCTZ6ZXI.js"),
  es: () => import("./es-TFNJX7KU.js"),
  it: () => import("./it-ZAZVNRBI.js")
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
