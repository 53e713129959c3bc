import {
  __commonJS,
  __toESM
} from "./chunk-4225Q4N4.js";

// from-node:node:fs?src/sources/repository-home.ts
var require_node_fs = __commonJS({
  "from-node:node:fs?src/sources/repository-home.ts"(exports, module) {
    module.exports = process.getBuiltinModule("node:fs");
  }
});

// from-node:node:path?src/sources/repository-home.ts
var require_node_path = __commonJS({
  "from-node:node:path?src/sources/repository-home.ts"(exports, module) {
    module.exports = process.getBuiltinModule("node:path");
  }
});

// src/sources/repository-home.ts
var import_node_fs = __toESM(require_node_fs(), 1);
var import_node_path = __toESM(require_node_path(), 1);
function repositoryHome(folder) {
  const start = (0, import_node_path.resolve)(folder);
  for (let at = start; ; at = (0, import_node_path.dirname)(at)) {
    const config = textOf((0, import_node_path.join)(at, ".git", "config"));
    if (config !== void 0) {
      const url = webAddress(/\[remote "origin"\][^[]*?\burl\s*=\s*(\S+)/.exec(config)?.[1]);
      const branch = /^ref: refs\/heads\/(\S+)/.exec(textOf((0, import_node_path.join)(at, ".git", "HEAD")) ?? "")?.[1];
      return url && branch ? { url, branch, folder: (0, import_node_path.relative)(at, start).replaceAll("\\", "/") } : void 0;
    }
    if ((0, import_node_path.dirname)(at) === at) return void 0;
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
    return (0, import_node_fs.readFileSync)(file, "utf8");
  } catch {
    return void 0;
  }
}
export {
  repositoryHome
};
