import {
  touchedBy
} from "./chunk-EJIS5YCR.js";
import {
  gitRevision
} from "./chunk-32KHSVSI.js";
import {
  askGit
} from "./chunk-2H5BI2OR.js";
import {
  isOddName
} from "./chunk-UAEG2ZNR.js";

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
  const ids = looked.flatMap(([id = ""]) => id);
  const touched = await touchedBy(folder, ids);
  if (!touched) return void 0;
  const version = (revision) => gitRevision({ folder, revision });
  const steps = looked.map(([id = "", ...parents]) => {
    const files = touched.get(id) ?? [];
    return {
      id,
      source: version(id),
      parents: parents.map(version),
      wrote: files.flatMap(({ path, blob }) => blob === void 0 ? [] : { path, blob }),
      replaced: files.filter(({ before }) => before.length > 0).map(({ path }) => path)
    };
  });
  return { steps, areAll: commits.length === looked.length };
}
async function isShallow(folder) {
  const answer = await askGit({ folder, args: ["rev-parse", "--is-shallow-repository"] });
  return answer?.code !== 0 || answer.output.toString("latin1").trim() !== "false";
}

export {
  stepsBetween
};
