// src/sources/limits.ts
var limits = { fileBytes: 256 * 1024, files: 1e4, totalBytes: 50 * 1024 * 1024 };
function newAllowance() {
  let files = limits.files;
  let bytes = limits.totalBytes;
  return {
    take(size) {
      if (size > limits.fileBytes) return "too-large";
      if (size > bytes) return "total-too-large";
      if (files === 0) return "too-many-files";
      files -= 1;
      bytes -= size;
      return void 0;
    }
  };
}

export {
  limits,
  newAllowance
};
