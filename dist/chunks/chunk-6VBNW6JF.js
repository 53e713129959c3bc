import {
  limits
} from "./chunk-AP3DJXZZ.js";

// src/sources/listing.ts
var siteMark = ".moothall-site";
function listingOf(found) {
  const leftOut = new Map(found.leftOut.map((item) => [item.path, item]));
  const files = [];
  const siteOf = sitesAmong(found.files);
  for (const file of found.files) {
    const packages = packagesFolder(file.path);
    const site = siteOf(file.path);
    if (packages !== void 0) leftOut.set(packages, { path: packages, reason: "installed-packages" });
    else if (site !== void 0) leftOut.set(site, { path: site, reason: "our-site" });
    else files.push(file);
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
function sitesAmong(files) {
  const marks = files.filter(({ path }) => path.endsWith(`/${siteMark}`));
  const folders = marks.map(({ path }) => path.slice(0, -siteMark.length));
  return (path) => folders.find((folder) => path.startsWith(folder))?.slice(0, -1);
}
function nearestFirst(files) {
  return files.map((file) => ({ file, depth: file.path.split("/").length })).sort((a, b) => a.depth - b.depth).map(({ file }) => file);
}
function byPath(a, b) {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}

export {
  siteMark,
  listingOf
};
