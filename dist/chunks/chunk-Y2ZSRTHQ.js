// src/sources/blob.ts
function blobOf(bytes, letters = 40) {
  const { createHash } = process.getBuiltinModule("node:crypto");
  const digest = createHash(letters === 64 ? "sha256" : "sha1");
  return digest.update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}
function isBlob(bytes, id) {
  return blobOf(bytes, id.length === 64 ? 64 : 40) === id;
}

export {
  blobOf,
  isBlob
};
