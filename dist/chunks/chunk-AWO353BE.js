import {
  blobOf,
  isBlob
} from "./chunk-Y2ZSRTHQ.js";

// src/comparison/touched.ts
function touchedFiles(before, after) {
  const old = filesOf(before);
  const now = filesOf(after);
  const gone = new Set([...old.keys()].filter((path) => !now.has(path)));
  const takeMoved = movedFrom([...old.values()].filter(({ path }) => gone.has(path)));
  const touched = [];
  for (const [path, file] of now) {
    const was = old.get(path);
    if (was && !isSame(was, file)) touched.push({ path, how: "changed" });
    if (was) continue;
    const from = takeMoved(file);
    if (from !== void 0) gone.delete(from);
    touched.push(from === void 0 ? { path, how: "added" } : { path, how: "moved", from });
  }
  touched.push(...[...gone].map((path) => ({ path, how: "removed" })));
  return touched.toSorted((a, b) => a.path < b.path ? -1 : a.path > b.path ? 1 : 0);
}
function movesIn(touched) {
  return new Map(touched.flatMap(({ from, path }) => from === void 0 ? [] : [[from, path]]));
}
function filesOf({ listing, read }) {
  return new Map(listing.files.map((file) => [file.path, { ...file, bytes: read.get(file.path)?.bytes }]));
}
function isSame(was, is) {
  return was.size === is.size && (sameContents(was, is) ?? true);
}
function movedFrom(gone) {
  const letters = gone.some(({ blob }) => blob?.length === 64) ? 64 : 40;
  const sizes = new Set(gone.map(({ size }) => size));
  const nameOf = ({ blob, bytes }) => blob ?? (bytes && blobOf(bytes, letters));
  const waiting = /* @__PURE__ */ new Map();
  for (const file of gone) {
    const name = file.size > 0 ? nameOf(file) : void 0;
    const others = name === void 0 ? void 0 : waiting.get(name);
    if (others) others.push(file.path);
    else if (name !== void 0) waiting.set(name, [file.path]);
  }
  return (file) => file.size > 0 && sizes.has(file.size) ? waiting.get(nameOf(file) ?? "")?.shift() : void 0;
}
function sameContents(was, is) {
  if (was.bytes && is.bytes) return was.bytes === is.bytes || Buffer.compare(was.bytes, is.bytes) === 0;
  if (was.blob !== void 0 && is.bytes) return isBlob(is.bytes, was.blob);
  return was.blob !== void 0 && is.blob !== void 0 ? was.blob === is.blob : void 0;
}

export {
  touchedFiles,
  movesIn
};
