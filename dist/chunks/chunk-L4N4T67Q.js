// src/sources/source.ts
var SourceError = class extends Error {
  reason;
  constructor(reason, sentence) {
    super(sentence);
    this.name = "SourceError";
    this.reason = reason;
  }
};

export {
  SourceError
};
