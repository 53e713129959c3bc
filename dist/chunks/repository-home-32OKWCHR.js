import { createRequire as moothallRequire } from 'node:module'; const require = moothallRequire(import.meta.url);
import "./chunk-LMKVKGHW.js";

// src/sources/repository-home.ts
import { readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
function repositoryHome(folder) {
  const start = resolve(folder);
  for (let at = start; ; at = dirname(at)) {
    const config = textOf(join(at, ".git", "config"));
    if (config !== void 0) {
      const url = webAddress(/\[remote "origin"\][^[]*?\burl\s*=\s*(\S+)/.exec(config)?.[1]);
      const branch = /^ref: refs\/heads\/(\S+)/.exec(textOf(join(at, ".git", "HEAD")) ?? "")?.[1];
      return url && branch ? { url, branch, folder: relative(at, start).replaceAll("\\", "/") } : void 0;
    }
    if (dirname(at) === at) return void 0;
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
    return readFileSync(file, "utf8");
  } catch {
    return void 0;
  }
}
export {
  repositoryHome
};
