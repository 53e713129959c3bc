import {
  gitRevision
} from "./chunk-TSLJKO7M.js";
import {
  askGit
} from "./chunk-S5EBD6YQ.js";
import {
  isOddName,
  staysInside
} from "./chunk-3ADX3XWD.js";

// src/sources/steps.ts
var mostSteps = 200;
async function stepsBetween({
  folder,
  base,
  head
}) {
  if ([base, head].some((name) => name === "" || /^[-^]/.test(name) || isOddName(name))) return void 0;
  const args = ["rev-list", "--parents", "--topo-order", `--max-count=${mostSteps + 1}`, head, `^${base}`, "--"];
  const answer = await askGit({ folder, args });
  if (answer?.code !== 0) return void 0;
  const lines = answer.output.toString("latin1").split("\n").filter(Boolean);
  const commits = lines.map((line) => line.split(" "));
  const mayGoOn = commits.length > mostSteps || commits.some(({ length }) => length === 1);
  if (mayGoOn && await isShallow(folder)) return void 0;
  const looked = commits.slice(0, mostSteps);
  const touched = await touchedBy(
    folder,
    looked.flatMap(([id = ""]) => id)
  );
  if (!touched) return void 0;
  const version = (revision) => gitRevision({ folder, revision });
  const steps = looked.map(([id = "", ...parents]) => {
    const files = touched.get(id) ?? [];
    return {
      id,
      source: version(id),
      parents: parents.map(version),
      wrote: files.flatMap(({ path, blob }) => blob === void 0 ? [] : { path, blob }),
      replaced: files.filter(({ isNew }) => !isNew).map(({ path }) => path)
    };
  });
  return { steps, areAll: commits.length === looked.length };
}
async function isShallow(folder) {
  const answer = await askGit({ folder, args: ["rev-parse", "--is-shallow-repository"] });
  return answer?.code !== 0 || answer.output.toString("latin1").trim() !== "false";
}
async function touchedBy(folder, ids) {
  const found = /* @__PURE__ */ new Map();
  if (ids.length === 0) return found;
  const args = [
    "diff-tree",
    "--stdin",
    "-r",
    "-c",
    "--raw",
    "-z",
    "--root",
    "--no-renames",
    "--no-abbrev",
    "--relative"
  ];
  const answer = await askGit({ folder, args, input: `${ids.join("\n")}
` });
  if (answer?.code !== 0) return void 0;
  let files = [];
  let record;
  for (const part of answer.output.toString("utf8").split("\0")) {
    if (record !== void 0) {
      const file = fileIn(record, part);
      if (file) files.push(file);
      record = void 0;
    } else if (part.startsWith(":")) record = part;
    else {
      files = [];
      found.set(part, files);
    }
  }
  return found;
}
function fileIn(record, path) {
  if (isOddName(path) || !staysInside(path)) return void 0;
  const parents = /^:+/.exec(record)?.[0].length ?? 1;
  const fields = record.slice(parents).split(" ");
  const mode = fields[parents] ?? "";
  return {
    path,
    blob: mode.startsWith("100") ? fields[2 * parents + 1] : void 0,
    isNew: fields.slice(0, parents).every((before) => before === "000000")
  };
}

export {
  stepsBetween
};
