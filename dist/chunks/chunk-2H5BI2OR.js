import {
  listingOf
} from "./chunk-6VBNW6JF.js";
import {
  newAllowance
} from "./chunk-AP3DJXZZ.js";
import {
  isOddName,
  printableName,
  staysInside
} from "./chunk-UAEG2ZNR.js";
import {
  SourceError
} from "./chunk-L4N4T67Q.js";

// from-node:node:child_process?src/sources/git.ts
var whole = process.getBuiltinModule("node:child_process");
var execFile_ = /* @__PURE__ */ (() => whole.execFile)();

// from-node:node:fs?src/sources/git.ts
var whole2 = process.getBuiltinModule("node:fs");
var existsSync_ = /* @__PURE__ */ (() => whole2.existsSync)();

// from-node:node:path?src/sources/git.ts
var whole3 = process.getBuiltinModule("node:path");
var resolve_ = /* @__PURE__ */ (() => whole3.resolve)();
var isAbsolute_ = /* @__PURE__ */ (() => whole3.isAbsolute)();
var join_ = /* @__PURE__ */ (() => whole3.join)();
var dirname_ = /* @__PURE__ */ (() => whole3.dirname)();
var delimiter_ = /* @__PURE__ */ (() => whole3.delimiter)();

// src/sources/git.ts
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
    const child = execFile_(git, args, options, (error, output, complaint) => {
      const code = !error ? 0 : typeof error.code === "number" ? error.code : -1;
      answer({ code, output, complaint: complaint.toString("utf8") });
    });
    child.stdin?.on("error", () => {
    });
    child.stdin?.end(question.input ?? "");
  });
}
function insideWorkTree(folder2) {
  for (let at = resolve_(folder2); ; at = dirname_(at)) {
    if (existsSync_(join_(at, ".git"))) return true;
    if (dirname_(at) === at) return false;
  }
}
function findGit() {
  const program = process.platform === "win32" ? "git.exe" : "git";
  const folders = (process.env.PATH ?? process.env.Path ?? "").split(delimiter_);
  return folders.filter((folder2) => isAbsolute_(folder2)).map((folder2) => join_(folder2, program)).find((path) => existsSync_(path));
}
function quietEnvironment() {
  const kept = Object.entries(process.env).filter(([name]) => !pointsElsewhere.includes(name));
  return { ...Object.fromEntries(kept), LC_ALL: "C", GIT_OPTIONAL_LOCKS: "0", GIT_TERMINAL_PROMPT: "0" };
}

// from-node:node:fs?src/sources/folder.ts
var whole4 = process.getBuiltinModule("node:fs");
var accessSync_ = /* @__PURE__ */ (() => whole4.accessSync)();
var realpathSync_ = /* @__PURE__ */ (() => whole4.realpathSync)();
var statSync_ = /* @__PURE__ */ (() => whole4.statSync)();
var constants_ = /* @__PURE__ */ (() => whole4.constants)();

// from-node:node:path?src/sources/folder.ts
var whole5 = process.getBuiltinModule("node:path");
var join_2 = /* @__PURE__ */ (() => whole5.join)();

// from-node:node:fs?src/sources/regular-file.ts
var whole6 = process.getBuiltinModule("node:fs");
var closeSync_ = /* @__PURE__ */ (() => whole6.closeSync)();
var fstatSync_ = /* @__PURE__ */ (() => whole6.fstatSync)();
var lstatSync_ = /* @__PURE__ */ (() => whole6.lstatSync)();
var openSync_ = /* @__PURE__ */ (() => whole6.openSync)();
var readSync_ = /* @__PURE__ */ (() => whole6.readSync)();
var readlinkSync_ = /* @__PURE__ */ (() => whole6.readlinkSync)();
var realpathSync_2 = /* @__PURE__ */ (() => whole6.realpathSync)();
var constants_2 = /* @__PURE__ */ (() => whole6.constants)();

// from-node:node:path?src/sources/regular-file.ts
var whole7 = process.getBuiltinModule("node:path");
var resolve_2 = /* @__PURE__ */ (() => whole7.resolve)();
var join_3 = /* @__PURE__ */ (() => whole7.join)();
var dirname_2 = /* @__PURE__ */ (() => whole7.dirname)();
var sep_ = /* @__PURE__ */ (() => whole7.sep)();

// src/sources/regular-file.ts
function newLook(root) {
  const plain = /* @__PURE__ */ new Map();
  const isPlainFolder = (path) => {
    const known = plain.get(path);
    if (known !== void 0) return known;
    const parent = path.lastIndexOf("/");
    const answer = (parent < 0 || isPlainFolder(path.slice(0, parent))) && lstatSync_(join_3(root, path), { throwIfNoEntry: false })?.isSymbolicLink() !== true;
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
  const stats = lstatSync_(join_3(root, path), { throwIfNoEntry: false });
  if (!stats) return "missing";
  if (stats.isFile()) return stats.size;
  if (stats.isSymbolicLink()) return leaves(root, join_3(root, path)) ? "link-out-of-workspace" : "link";
  return stats.isDirectory() ? "another-repository" : "not-a-file";
}
function leaves(root, link) {
  const inside = (target) => target === root || target.startsWith(root.endsWith(sep_) ? root : root + sep_);
  try {
    return !inside(realpathSync_2(link));
  } catch {
    return !inside(resolve_2(dirname_2(link), readlinkSync_(link)));
  }
}
function readWithin(path, allowance) {
  let file;
  try {
    file = openSync_(path, constants_2.O_RDONLY | (constants_2.O_NOFOLLOW ?? 0) | (constants_2.O_NONBLOCK ?? 0));
    const stats = fstatSync_(file);
    if (!stats.isFile()) return "not-a-file";
    const refused = allowance.take(stats.size);
    if (refused) return refused;
    const bytes = new Uint8Array(stats.size);
    let length = 0;
    for (let read = -1; read !== 0 && length < bytes.length; length += read) {
      read = readSync_(file, bytes, length, bytes.length - length, null);
    }
    return length === bytes.length ? bytes : bytes.subarray(0, length);
  } catch (error) {
    return reasonOf(error);
  } finally {
    if (file !== void 0) closeSync_(file);
  }
}
function reasonOf(error) {
  const code = error instanceof Error && "code" in error ? error.code : void 0;
  if (code === "ENOENT" || code === "ENOTDIR") return "missing";
  return code === "ELOOP" ? "link" : "unreadable";
}

// from-node:node:fs?src/sources/walk.ts
var whole8 = process.getBuiltinModule("node:fs");
var readdirSync_ = /* @__PURE__ */ (() => whole8.readdirSync)();

// from-node:node:path?src/sources/walk.ts
var whole9 = process.getBuiltinModule("node:path");
var join_4 = /* @__PURE__ */ (() => whole9.join)();

// src/sources/walk.ts
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
    const entries = readdirSync_(join_4(root, at), { withFileTypes: true });
    const isRepository = at !== "" && entries.some(({ name }) => name === ".git");
    return isRepository ? { entries: [], reason: "another-repository" } : { entries };
  } catch {
    return { entries: [], reason: "unreadable" };
  }
}
async function ignoredBy(root) {
  const bytes = readWithin(join_4(root, ".gitignore"), newAllowance());
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
    log: () => import("./git-log-XQ7MQGEK.js").then(({ gitLog }) => gitLog({ folder: dir, revision: "HEAD" })),
    async read(paths) {
      const root = openFolder(dir);
      const look = newLook(root);
      const files = /* @__PURE__ */ new Map();
      const leftOut = [];
      for (const path of paths) {
        const seen = look(path);
        const bytes = typeof seen === "number" ? readWithin(join_2(root, path), allowance) : seen;
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
    const root = realpathSync_(dir);
    if (!statSync_(root).isDirectory()) throw new SourceError("not-a-folder", `“${shown}” is not a folder.`);
    accessSync_(root, constants_.R_OK | constants_.X_OK);
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
  askGit,
  folder,
  openFolder
};
