import {
  askGit,
  openFolder
} from "./chunk-2H5BI2OR.js";
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

// src/sources/git-revision.ts
function gitRevision(at) {
  const allowance = newAllowance();
  let listing;
  const list = () => {
    listing ??= listTree(at);
    return listing;
  };
  return {
    name: at.revision,
    list,
    log: () => import("./git-log-XQ7MQGEK.js").then(({ gitLog }) => gitLog(at)),
    async read(paths) {
      const entries = new Map((await list()).files.map((file) => [file.path, file]));
      const wanted = [];
      const leftOut = [];
      for (const path of paths) {
        const file = entries.get(path);
        const reason = file ? allowance.take(file.size) : "missing";
        if (file && !reason) wanted.push(file);
        else leftOut.push({ path: printableName(path), reason: reason ?? "missing" });
      }
      const files = await readBlobs(at.folder, wanted);
      for (const { path } of wanted) if (!files.has(path)) leftOut.push({ path, reason: "unreadable" });
      return { files, leftOut };
    }
  };
}
async function listTree({
  folder,
  revision
}) {
  const root = openFolder(folder);
  if (revision === "" || revision.startsWith("-") || isOddName(revision)) throw unknownRevision(revision);
  const answer = await askGit({ folder: root, args: ["ls-tree", "-r", "-z", "-l", revision] });
  const tree = understood(answer, folder, revision);
  const files = [];
  const leftOut = [];
  for (const record of tree.toString("utf8").split("\0").slice(0, -1)) {
    const tab = record.indexOf("	");
    const [mode = "", , blob = "", size = ""] = record.slice(0, tab).split(/ +/);
    const path = record.slice(tab + 1);
    if (isOddName(path) || !staysInside(path)) leftOut.push({ path: printableName(path), reason: "odd-name" });
    else if (mode === "120000") leftOut.push({ path, reason: "link" });
    else if (mode === "160000") leftOut.push({ path, reason: "another-repository" });
    else files.push({ path, size: Number(size), blob });
  }
  return listingOf({ files, leftOut });
}
function understood(answer, folder, revision) {
  const shown = printableName(folder);
  if (!answer) throw new SourceError("no-git", "Git is needed to read an earlier version, and it is not installed.");
  if (answer.code === 0) return answer.output;
  if (answer.complaint.includes("dubious ownership")) {
    const sentence = `Git does not trust the folder “${shown}”, because it belongs to another user.`;
    throw new SourceError("no-permission", `${sentence} Git's setting safe.directory can allow it.`);
  }
  if (answer.complaint.includes("not a git repository")) {
    throw new SourceError("not-a-repository", `The folder “${shown}” is not in a Git repository.`);
  }
  throw unknownRevision(revision);
}
function unknownRevision(revision) {
  const sentence = `There is no version “${printableName(revision)}” in this repository.`;
  return new SourceError(
    "unknown-revision",
    `${sentence} Name a branch or an earlier version that is there, such as main.`
  );
}
async function readBlobs(folder, files) {
  const contents = /* @__PURE__ */ new Map();
  if (files.length === 0) return contents;
  const input = files.map(({ blob }) => `${blob}
`).join("");
  const answer = await askGit({ folder: openFolder(folder), args: ["cat-file", "--batch"], input });
  const output = answer?.output ?? Buffer.alloc(0);
  let at = 0;
  for (const { path } of files) {
    const end = output.indexOf(10, at);
    if (end < 0) break;
    const [, type, size] = output.toString("latin1", at, end).split(" ");
    at = end + 1;
    if (type !== "blob") continue;
    contents.set(path, output.subarray(at, at + Number(size)));
    at += Number(size) + 1;
  }
  return contents;
}

export {
  gitRevision,
  readBlobs
};
