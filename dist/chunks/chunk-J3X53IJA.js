// from-node:node:v8?src/v8-flags.ts
var whole = process.getBuiltinModule("node:v8");
var setFlagsFromString_ = /* @__PURE__ */ (() => whole.setFlagsFromString)();

// src/v8-flags.ts
function setV8Flags(flags) {
  const major = Number(process.versions.node.split(".")[0]);
  if (major >= 20 && major <= 26) for (const flag of flags) setFlagsFromString_(flag);
}
function compileRegularExpressionsOnce() {
  setV8Flags(["--no-regexp-tier-up"]);
}

export {
  setV8Flags,
  compileRegularExpressionsOnce
};
