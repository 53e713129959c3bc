import {
  touchedBy
} from "./chunk-EJIS5YCR.js";
import {
  readBlobs
} from "./chunk-32KHSVSI.js";
import {
  askGit
} from "./chunk-2H5BI2OR.js";
import "./chunk-6VBNW6JF.js";
import "./chunk-AP3DJXZZ.js";
import {
  isOddName
} from "./chunk-UAEG2ZNR.js";
import "./chunk-L4N4T67Q.js";
import "./chunk-4225Q4N4.js";

// from-node:node:fs?src/sources/git-log.ts
var whole = process.getBuiltinModule("node:fs");
var readFileSync_ = /* @__PURE__ */ (() => whole.readFileSync)();

// from-node:node:path?src/sources/git-log.ts
var whole2 = process.getBuiltinModule("node:path");
var resolve_ = /* @__PURE__ */ (() => whole2.resolve)();

// src/sources/git-log.ts
var mostCommits = 200;
var mostNames = 5;
function gitLog({ folder, revision }) {
  let cut;
  return {
    async of(path) {
      cut ??= commitsAtTheCut(folder);
      const ends = await cut;
      const now = ends && await standingNow({ folder, revision, path });
      const past = now === void 0 ? void 0 : await pastOf({ folder, revision, path }, ends ?? /* @__PURE__ */ new Set());
      return past && now !== void 0 ? { ...past, now } : void 0;
    },
    async standing(commit, paths) {
      const args = ["--literal-pathspecs", "ls-tree", "-z", "--full-tree", commit, "--", ...paths];
      const answer = await askGit({ folder, args });
      if (answer?.code !== 0) return void 0;
      const found = /* @__PURE__ */ new Map();
      for (const record of answer.output.toString("utf8").split("\0").slice(0, -1)) {
        const [, type, blob = ""] = record.slice(0, record.indexOf("	")).split(" ");
        if (type === "blob") found.set(record.slice(record.indexOf("	") + 1), blob);
      }
      return paths.map((path) => found.get(path)).find((blob) => blob !== void 0);
    },
    async texts(blobs) {
      const wanted = [...new Set(blobs)].map((blob) => ({ path: blob, size: 0, blob }));
      const contents = await readBlobs(folder, wanted);
      return new Map([...contents].map(([blob, bytes]) => [blob, new TextDecoder().decode(bytes)]));
    }
  };
}
async function pastOf({ folder, revision, path }, cut) {
  const commits = [];
  let from = revision;
  let at = path;
  for (let name = 0; name < mostNames; name += 1) {
    const found = await commitsThatTouched({ folder, revision: from, path: name === 0 ? at : `:/${at}` });
    if (!found) return void 0;
    const known = found.filter(({ id }) => !cut.has(id));
    commits.push(...known);
    if (known.length < found.length || commits.length > mostCommits) {
      return { commits: commits.slice(0, mostCommits), isWhole: false };
    }
    const first = known.at(-1);
    const older = first && await olderName(folder, first);
    if (!first || !older) return { commits, isWhole: first !== void 0 };
    commits[commits.length - 1] = { ...first, before: [older.blob] };
    from = `${first.id}^`;
    at = older.path;
  }
  return { commits, isWhole: false };
}
async function standingNow({ folder, revision, path }) {
  const answer = await askGit({ folder, args: ["rev-parse", "--verify", "--quiet", `${revision}:./${path}`] });
  return answer?.code === 0 ? answer.output.toString("latin1").trim() : void 0;
}
async function commitsThatTouched({ folder, revision, path }) {
  if (isOddName(path) || revision.startsWith("-")) return void 0;
  const top = path.startsWith(":/");
  const args = [
    ...top ? [] : ["--literal-pathspecs"],
    "rev-list",
    "--timestamp",
    "--topo-order",
    `--max-count=${mostCommits + 1}`,
    revision,
    "--",
    top ? `:(top,literal)${path.slice(2)}` : path
  ];
  const answer = await askGit({ folder, args });
  if (answer?.code !== 0) return void 0;
  const listed = answer.output.toString("latin1").split("\n").filter(Boolean);
  const days = new Map(listed.map((line) => [line.split(" ")[1] ?? "", dayOf(Number(line.split(" ")[0]))]));
  const touched = await touchedBy(folder, [...days.keys()], {
    only: top ? `:(top,literal)${path.slice(2)}` : `:(literal)${path}`
  });
  if (!touched) return void 0;
  return [...days].flatMap(
    ([id, day]) => (touched.get(id) ?? []).map((file) => ({ id, day, path: file.path, before: file.before, after: file.blob }))
  );
}
async function olderName(folder, { id, path, before }) {
  if (before.length > 0) return void 0;
  const args = ["diff-tree", "-r", "-z", "--raw", "--no-abbrev", "-M", "--diff-filter=R", "--no-commit-id", id];
  const answer = await askGit({ folder, args });
  const parts = answer?.code === 0 ? answer.output.toString("utf8").split("\0") : [];
  for (let at = 0; at + 2 < parts.length; at += 3)
    if (parts[at + 2] === path) return { path: parts[at + 1] ?? "", blob: parts[at]?.split(" ")[2] ?? "" };
  return void 0;
}
async function commitsAtTheCut(folder) {
  const answer = await askGit({ folder, args: ["rev-parse", "--is-shallow-repository", "--git-path", "shallow"] });
  if (answer?.code !== 0) return void 0;
  const [isShallow, file = ""] = answer.output.toString("utf8").split("\n");
  if (isShallow === "false") return /* @__PURE__ */ new Set();
  try {
    return new Set(readFileSync_(resolve_(folder, file), "latin1").split("\n").filter(Boolean));
  } catch {
    return void 0;
  }
}
function dayOf(seconds) {
  return new Date(seconds * 1e3).toISOString().slice(0, 10);
}
export {
  gitLog
};
