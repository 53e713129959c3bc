import {
  askGit
} from "./chunk-2H5BI2OR.js";
import {
  isOddName,
  staysInside
} from "./chunk-UAEG2ZNR.js";

// src/sources/touched-by.ts
async function touchedBy(folder, ids, { only } = {}) {
  const found = /* @__PURE__ */ new Map();
  if (ids.length === 0) return found;
  const args = ["diff-tree", "--stdin", "-r", "-c", "--raw", "-z", "--root", "--no-renames", "--no-abbrev"];
  const where = only === void 0 ? ["--relative"] : ["--", only];
  const answer = await askGit({ folder, args: [...args, ...where], input: `${ids.join("\n")}
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
  const isFile = (mode) => mode?.startsWith("100") === true;
  return {
    path,
    blob: isFile(fields[parents]) ? fields[2 * parents + 1] : void 0,
    before: fields.slice(parents + 1, 2 * parents + 1).filter((_, at) => isFile(fields[at]))
  };
}

export {
  touchedBy
};
