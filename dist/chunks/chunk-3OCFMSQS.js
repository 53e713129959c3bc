import {
  isOddName,
  printableName,
  staysInside
} from "./chunk-3ADX3XWD.js";
import {
  SourceError
} from "./chunk-L4N4T67Q.js";
import {
  __commonJS,
  __toESM
} from "./chunk-4225Q4N4.js";

// from-node:node:child_process?src/sources/git.ts
var require_node_child_process = __commonJS({
  "from-node:node:child_process?src/sources/git.ts"(exports, module) {
    module.exports = process.getBuiltinModule("node:child_process");
  }
});

// from-node:node:fs?src/sources/git.ts
var require_node_fs = __commonJS({
  "from-node:node:fs?src/sources/git.ts"(exports, module) {
    module.exports = process.getBuiltinModule("node:fs");
  }
});

// from-node:node:path?src/sources/git.ts
var require_node_path = __commonJS({
  "from-node:node:path?src/sources/git.ts"(exports, module) {
    module.exports = process.getBuiltinModule("node:path");
  }
});

// from-node:node:fs?src/sources/folder.ts
var require_node_fs2 = __commonJS({
  "from-node:node:fs?src/sources/folder.ts"(exports, module) {
    module.exports = process.getBuiltinModule("node:fs");
  }
});

// from-node:node:path?src/sources/folder.ts
var require_node_path2 = __commonJS({
  "from-node:node:path?src/sources/folder.ts"(exports, module) {
    module.exports = process.getBuiltinModule("node:path");
  }
});

// from-node:node:fs?src/sources/regular-file.ts
var require_node_fs3 = __commonJS({
  "from-node:node:fs?src/sources/regular-file.ts"(exports, module) {
    module.exports = process.getBuiltinModule("node:fs");
  }
});

// from-node:node:path?src/sources/regular-file.ts
var require_node_path3 = __commonJS({
  "from-node:node:path?src/sources/regular-file.ts"(exports, module) {
    module.exports = process.getBuiltinModule("node:path");
  }
});

// from-node:node:fs?src/sources/walk.ts
var require_node_fs4 = __commonJS({
  "from-node:node:fs?src/sources/walk.ts"(exports, module) {
    module.exports = process.getBuiltinModule("node:fs");
  }
});

// from-node:node:path?src/sources/walk.ts
var require_node_path4 = __commonJS({
  "from-node:node:path?src/sources/walk.ts"(exports, module) {
    module.exports = process.getBuiltinModule("node:path");
  }
});

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

// src/sources/git.ts
var import_node_child_process = __toESM(require_node_child_process(), 1);
var import_node_fs = __toESM(require_node_fs(), 1);
var import_node_path = __toESM(require_node_path(), 1);
var pointsElsewhere = [
  "GIT_DIR",
  "GIT_WORK_TREE",
  "GIT_INDEX_FILE",
  "GIT_COMMON_DIR",
  "GIT_OBJECT_DIRECTORY",
  "GIT_ALTERNATE_OBJECT_DIRECTORIES",
  "GIT_NAMESPACE",
  "GIT_PREFIX",
  "GIT_GRAFT_FILE",
  "GIT_SHALLOW_FILE",
  "GIT_REPLACE_REF_BASE",
  "GIT_LITERAL_PATHSPECS",
  "GIT_GLOB_PATHSPECS",
  "GIT_NOGLOB_PATHSPECS",
  "GIT_ICASE_PATHSPECS"
];
var harmless = [
  "--no-pager",
  "--no-replace-objects",
  "-c",
  "core.fsmonitor=",
  "-c",
  "safe.bareRepository=explicit",
  "-c",
  "protocol.allow=never"
];
var largestAnswer = 256 * 1024 * 1024;
async function askGit(question) {
  const git = findGit();
  if (!git) return void 0;
  const args = [...harmless, "-C", question.folder, ...question.args];
  return new Promise((answer) => {
    const options = {
      encoding: "buffer",
      maxBuffer: largestAnswer,
      env: quietEnvironment(),
      windowsHide: true
    };
    const child = (0, import_node_child_process.execFile)(git, args, options, (error, output, complaint) => {
      const code = !error ? 0 : typeof error.code === "number" ? error.code : -1;
      answer({ code, output, complaint: complaint.toString("utf8") });
    });
    child.stdin?.on("error", () => {
    });
    child.stdin?.end(question.input ?? "");
  });
}
function insideWorkTree(folder2) {
  for (let at = (0, import_node_path.resolve)(folder2); ; at = (0, import_node_path.dirname)(at)) {
    if ((0, import_node_fs.existsSync)((0, import_node_path.join)(at, ".git"))) return true;
    if ((0, import_node_path.dirname)(at) === at) return false;
  }
}
function findGit() {
  const program = process.platform === "win32" ? "git.exe" : "git";
  const folders = (process.env.PATH ?? process.env.Path ?? "").split(import_node_path.delimiter);
  return folders.filter((folder2) => (0, import_node_path.isAbsolute)(folder2)).map((folder2) => (0, import_node_path.join)(folder2, program)).find((path) => (0, import_node_fs.existsSync)(path));
}
function quietEnvironment() {
  const kept = Object.entries(process.env).filter(([name]) => !pointsElsewhere.includes(name));
  return { ...Object.fromEntries(kept), LC_ALL: "C", GIT_OPTIONAL_LOCKS: "0", GIT_TERMINAL_PROMPT: "0" };
}

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

// src/sources/folder.ts
var import_node_fs4 = __toESM(require_node_fs2(), 1);
var import_node_path4 = __toESM(require_node_path2(), 1);

// src/sources/regular-file.ts
var import_node_fs2 = __toESM(require_node_fs3(), 1);
var import_node_path2 = __toESM(require_node_path3(), 1);
function newLook(root) {
  const plain = /* @__PURE__ */ new Map();
  const isPlainFolder = (path) => {
    const known = plain.get(path);
    if (known !== void 0) return known;
    const parent = path.lastIndexOf("/");
    const answer = (parent < 0 || isPlainFolder(path.slice(0, parent))) && (0, import_node_fs2.lstatSync)((0, import_node_path2.join)(root, path), { throwIfNoEntry: false })?.isSymbolicLink() !== true;
    plain.set(path, answer);
    return answer;
  };
  return (path) => {
    if (isOddName(path)) return "odd-name";
    if (path.endsWith("/")) return "another-repository";
    if (!staysInside(path)) return "missing";
    const parent = path.lastIndexOf("/");
    try {
      if (parent > 0 && !isPlainFolder(path.slice(0, parent))) return "link";
      return lookAt(root, path);
    } catch (error) {
      return reasonOf(error);
    }
  };
}
function lookAt(root, path) {
  const stats = (0, import_node_fs2.lstatSync)((0, import_node_path2.join)(root, path), { throwIfNoEntry: false });
  if (!stats) return "missing";
  if (stats.isFile()) return stats.size;
  if (stats.isSymbolicLink()) return leaves(root, (0, import_node_path2.join)(root, path)) ? "link-out-of-workspace" : "link";
  return stats.isDirectory() ? "another-repository" : "not-a-file";
}
function leaves(root, link) {
  const inside = (target) => target === root || target.startsWith(root.endsWith(import_node_path2.sep) ? root : root + import_node_path2.sep);
  try {
    return !inside((0, import_node_fs2.realpathSync)(link));
  } catch {
    return !inside((0, import_node_path2.resolve)((0, import_node_path2.dirname)(link), (0, import_node_fs2.readlinkSync)(link)));
  }
}
function readWithin(path, allowance) {
  let file;
  try {
    file = (0, import_node_fs2.openSync)(path, import_node_fs2.constants.O_RDONLY | (import_node_fs2.constants.O_NOFOLLOW ?? 0) | (import_node_fs2.constants.O_NONBLOCK ?? 0));
    const stats = (0, import_node_fs2.fstatSync)(file);
    if (!stats.isFile()) return "not-a-file";
    const refused = allowance.take(stats.size);
    if (refused) return refused;
    const bytes = new Uint8Array(stats.size);
    let length = 0;
    for (let read = -1; read !== 0 && length < bytes.length; length += read) {
      read = (0, import_node_fs2.readSync)(file, bytes, length, bytes.length - length, null);
    }
    return length === bytes.length ? bytes : bytes.subarray(0, length);
  } catch (error) {
    return reasonOf(error);
  } finally {
    if (file !== void 0) (0, import_node_fs2.closeSync)(file);
  }
}
function reasonOf(error) {
  const code = error instanceof Error && "code" in error ? error.code : void 0;
  if (code === "ENOENT" || code === "ENOTDIR") return "missing";
  return code === "ELOOP" ? "link" : "unreadable";
}

// src/sources/walk.ts
var import_node_fs3 = __toESM(require_node_fs4(), 1);
var import_node_path3 = __toESM(require_node_path4(), 1);
async function walk(root) {
  const isIgnored = await ignoredBy(root);
  const paths = [];
  const leftOut = [];
  const waiting = [""];
  for (let at = waiting.pop(); at !== void 0; at = waiting.pop()) {
    const { entries, reason } = entriesOf(root, at);
    if (reason) leftOut.push({ path: at.slice(0, -1), reason });
    for (const entry of entries) {
      const path = at + entry.name;
      const isFolder = entry.isDirectory();
      if (entry.name === ".git") continue;
      if (isOddName(entry.name)) leftOut.push({ path: printableName(path), reason: "odd-name" });
      else if (isIgnored(isFolder ? `${path}/` : path)) continue;
      else if (isFolder && entry.name === "node_modules") leftOut.push({ path, reason: "installed-packages" });
      else if (isFolder) waiting.push(`${path}/`);
      else paths.push(path);
    }
  }
  return { paths, leftOut };
}
function entriesOf(root, at) {
  try {
    const entries = (0, import_node_fs3.readdirSync)((0, import_node_path3.join)(root, at), { withFileTypes: true });
    const isRepository = at !== "" && entries.some(({ name }) => name === ".git");
    return isRepository ? { entries: [], reason: "another-repository" } : { entries };
  } catch {
    return { entries: [], reason: "unreadable" };
  }
}
async function ignoredBy(root) {
  const bytes = readWithin((0, import_node_path3.join)(root, ".gitignore"), newAllowance());
  if (typeof bytes === "string") return () => false;
  const { default: ignore } = await import("./ignore-HV4SD4IR.js");
  const lines = new TextDecoder().decode(bytes).split(/\r?\n/).filter((line) => line.split("*").length <= 6);
  const rules = ignore().add(lines);
  return (path) => rules.ignores(path);
}

// src/sources/folder.ts
function folder(dir) {
  const allowance = newAllowance();
  let listing;
  return {
    name: dir,
    // Git needs its time, so whoever asks early has the answer when it is wanted.
    list: () => listing ??= listFolder(dir),
    async read(paths) {
      const root = openFolder(dir);
      const look = newLook(root);
      const files = /* @__PURE__ */ new Map();
      const leftOut = [];
      for (const path of paths) {
        const seen = look(path);
        const bytes = typeof seen === "number" ? readWithin((0, import_node_path4.join)(root, path), allowance) : seen;
        if (typeof bytes === "string") leftOut.push({ path: printableName(path), reason: bytes });
        else files.set(path, bytes);
      }
      return { files, leftOut };
    }
  };
}
async function listFolder(dir) {
  const root = openFolder(dir);
  const found = await keptByGit(root) ?? await walk(root);
  const look = newLook(root);
  const files = [];
  const leftOut = [...found.leftOut];
  for (const path of found.paths) {
    const seen = look(path);
    if (typeof seen === "number") files.push({ path, size: seen });
    else if (seen !== "missing") leftOut.push({ path: printableName(path.replace(/\/$/, "")), reason: seen });
  }
  return listingOf({ files, leftOut });
}
function openFolder(dir) {
  const shown = printableName(dir);
  try {
    const root = (0, import_node_fs4.realpathSync)(dir);
    if (!(0, import_node_fs4.statSync)(root).isDirectory()) throw new SourceError("not-a-folder", `“${shown}” is not a folder.`);
    (0, import_node_fs4.accessSync)(root, import_node_fs4.constants.R_OK | import_node_fs4.constants.X_OK);
    return root;
  } catch (error) {
    if (error instanceof SourceError) throw error;
    const code = error instanceof Error && "code" in error ? error.code : void 0;
    if (code === "ENOTDIR") throw new SourceError("not-a-folder", `“${shown}” is not a folder.`);
    if (code === "EACCES" || code === "EPERM") {
      throw new SourceError("no-permission", `You have no permission to read the folder “${shown}”.`);
    }
    throw new SourceError("missing", `There is no folder “${shown}”.`);
  }
}
async function keptByGit(root) {
  if (!insideWorkTree(root)) return void 0;
  const args = ["ls-files", "-z", "--cached", "--others", "--exclude-standard"];
  const answer = await askGit({ folder: root, args });
  if (answer?.code !== 0) return void 0;
  const paths = new Set(answer.output.toString("utf8").split("\0").slice(0, -1));
  return paths.size > 0 ? { paths: [...paths], leftOut: [] } : void 0;
}

export {
  limits,
  newAllowance,
  askGit,
  listingOf,
  folder,
  openFolder
};
