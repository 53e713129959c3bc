import {
  correctionsOf
} from "./chunk-CCCJAVTG.js";
import {
  asked
} from "./chunk-DVIAQAKM.js";
import {
  readCommunity
} from "./chunk-3VDGUMYY.js";
import {
  lookOf
} from "./chunk-S2YHD77K.js";
import {
  closestTo,
  isCollection,
  kindNamed,
  plainName,
  spellings
} from "./chunk-SVNUWQYP.js";

// src/adopt/hidden-lines.ts
function hiddenLines(outcomes, { community }) {
  const stops = new Set(
    outcomes.flatMap(({ findings }) => findings).filter(({ severity }) => severity === "stop").flatMap(({ about, place, also }) => [place ?? { path: about.path, line: 0 }, ...also ? [also] : []]).map(({ path, line }) => `${line} ${path}`)
  );
  const nameAt = (path, line) => {
    const text = community.pages.find((page) => page.path === path)?.text.split("\n")[line - 1] ?? "";
    const written = /^[ \t]*(?:- )?["']?([^"':]{1,100})["']?[ \t]*:/.exec(text)?.[1];
    return written === void 0 ? void 0 : plainName(lookOf(written) ?? written);
  };
  return (path, line) => {
    if (community.privatePages.has(path) || stops.has(`${line} ${path}`) || stops.has(`0 ${path}`)) return true;
    const name = nameAt(path, line);
    return name !== void 0 && closestTo(name, privateNames(community.kindOf.get(path)), (one) => one) !== void 0;
  };
}
function privateNames(kind) {
  const known = kindNamed(kind);
  return Object.entries(known?.fields ?? {}).flatMap(
    ([name, part]) => isCollection(part) ? Object.entries(part.fields) : [[name, part]]
  ).filter(([, { visibility = "public" }]) => visibility !== "public").flatMap(([name, { names }]) => [plainName(name), ...spellings(names)]);
}

// src/tasks/corrections.ts
async function findCorrections(source, options, isWhole = true) {
  const read = await readCommunity(source, options);
  const all = await asked(source, read, options);
  const able = all.checks.filter(({ correctsFromOthers }) => isWhole || !correctsFromOthers);
  const corrections = [...correctionsOf(all.outcomes, able, all.context)];
  return { ...all, read, corrections };
}

export {
  hiddenLines,
  findCorrections
};
