import {
  limits
} from "./chunk-AP3DJXZZ.js";

// src/sources/listing.ts
function listingOf(found) {
  const leftOut = new Map(found.leftOut.map((item) => [item.path, item]));
  const files = [];
  for (const file of found.files) {
    const packages = packagesFolder(file.path);
    if (packages === void 0) files.push(file);
    else leftOut.set(packages, { path: packages, reason: "installed-packages" });
  }
  files.sort(byPath);
  const over = files.length > limits.files ? nearestFirst(files).slice(limits.files) : [];
  for (const { path } of over) leftOut.set(path, { path, reason: "too-many-files" });
  return {
    files: over.length === 0 ? files : files.filter((file) => !leftOut.has(file.path)),
    leftOut: [...leftOut.values()].sort(byPath)
  };
}
function packagesFolder(path) {
  if (!path.includes("node_modules/")) return void 0;
  return /^(?:.*?\/)?node_modules(?=\/)/.exec(path)?.[0];
}
function nearestFirst(files) {
  return files.map((file) => ({ file, depth: file.path.split("/").length })).sort((a, b) => a.depth - b.depth).map(({ file }) => file);
}
function byPath(a, b) {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}

export {
  listingOf
};
