import "./chunk-4225Q4N4.js";

// from-node:node:fs?src/sources/repository-home.ts
var whole = process.getBuiltinModule("node:fs");
var readFileSync_ = /* @__PURE__ */ (() => whole.readFileSync)();

// from-node:node:path?src/sources/repository-home.ts
var whole2 = process.getBuiltinModule("node:path");
var resolve_ = /* @__PURE__ */ (() => whole2.resolve)();
var join_ = /* @__PURE__ */ (() => whole2.join)();
var relative_ = /* @__PURE__ */ (() => whole2.relative)();
var dirname_ = /* @__PURE__ */ (() => whole2.dirname)();

// src/sources/repository-home.ts
function repositoryHome(folder) {
  const start = resolve_(folder);
  for (let at = start; ; at = dirname_(at)) {
    const config = textOf(join_(at, ".git", "config"));
    if (config !== void 0) {
      const url = webAddress(/\[remote "origin"\][^[]*?\burl\s*=\s*(\S+)/.exec(config)?.[1]);
      const branch = /^ref: refs\/heads\/(\S+)/.exec(textOf(join_(at, ".git", "HEAD")) ?? "")?.[1];
      return url && branch ? { url, branch, folder: relative_(at, start).replaceAll("\\", "/") } : void 0;
    }
    if (dirname_(at) === at) return void 0;
  }
}
function webAddress(remote) {
  const parts = /^(?:https:\/\/(?:[^@/]+@)?|ssh:\/\/git@|git@)([\w.-]+)[:/]([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(
    remote ?? ""
  );
  return parts ? `https://${parts[1]}/${parts[2]}` : void 0;
}
function textOf(file) {
  try {
    return readFileSync_(file, "utf8");
  } catch {
    return void 0;
  }
}
export {
  repositoryHome
};
