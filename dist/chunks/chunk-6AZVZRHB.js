import {
  GitHubError,
  attempt,
  understood
} from "./chunk-GLWLNV7L.js";
import {
  listingOf
} from "./chunk-6VBNW6JF.js";
import {
  fromFolder
} from "./chunk-HHZUDNKK.js";
import {
  newAllowance
} from "./chunk-AP3DJXZZ.js";
import {
  isBlob
} from "./chunk-Y2ZSRTHQ.js";
import {
  isOddName,
  printableName,
  staysInside
} from "./chunk-UAEG2ZNR.js";
import {
  array,
  boolean,
  literal,
  number,
  object,
  optional,
  string
} from "./chunk-XVEG6K5L.js";

// src/github/commit-source.ts
var errand = "read-pages";
function commitSource(github, at) {
  const allowance = newAllowance();
  let listing;
  const list = () => {
    listing ??= listTree(github, at);
    return listing;
  };
  return {
    name: at.commit,
    list,
    async read(paths) {
      const entries = new Map((await list()).files.map((file) => [file.path, file]));
      const files = /* @__PURE__ */ new Map();
      const leftOut = [];
      for (const path of paths) {
        const file = entries.get(path);
        const refused = file ? allowance.take(file.size) : "missing";
        const bytes = file && !refused ? await readBlob(github, file) : void 0;
        if (bytes) files.set(path, bytes);
        else leftOut.push({ path: printableName(path), reason: refused ?? "unreadable" });
      }
      return { files, leftOut };
    }
  };
}
var treeSchema = object({
  tree: array(
    object({
      path: string(),
      mode: string(),
      sha: string(),
      size: optional(number(), 0)
    })
  ),
  truncated: optional(boolean(), false)
});
async function listTree(github, { commit, folder = "" }) {
  const ask = async (recursive) => {
    const { data } = await github.rest.git.getTree({
      ...github.to(errand),
      tree_sha: commit,
      ...recursive ? { recursive: "true" } : {}
    });
    return understood(errand, treeSchema, data);
  };
  const { tree, truncated } = await ask(true);
  const top = truncated ? (await ask(false)).tree : [];
  const files = /* @__PURE__ */ new Map();
  const leftOut = [];
  for (const { path: whole, mode, sha, size } of [...tree, ...top]) {
    const path = fromFolder(whole, folder);
    if (path === void 0) continue;
    if (mode === "040000") {
      if (truncated && !whole.includes("/")) leftOut.push({ path: printableName(path), reason: "too-many-files" });
    } else if (isOddName(path) || !staysInside(path)) leftOut.push({ path: printableName(path), reason: "odd-name" });
    else if (mode === "120000") leftOut.push({ path, reason: "link" });
    else if (mode === "160000") leftOut.push({ path, reason: "another-repository" });
    else files.set(path, { path, size, blob: sha });
  }
  return listingOf({ files: [...files.values()], leftOut });
}
var blobSchema = object({ content: string(), encoding: literal("base64") });
async function readBlob(github, { blob = "" }) {
  const answer = await attempt(async () => {
    const { data } = await github.rest.git.getBlob({ ...github.to(errand), file_sha: blob });
    return understood(errand, blobSchema, data);
  });
  if (answer instanceof GitHubError) {
    if (answer.trouble === "missing") return void 0;
    throw answer;
  }
  const bytes = Buffer.from(answer.content, "base64");
  return isBlob(bytes, blob) ? bytes : void 0;
}

export {
  commitSource
};
