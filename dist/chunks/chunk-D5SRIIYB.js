import {
  personalIn
} from "./chunk-HUPUXTKO.js";

// src/comparison/identity.ts
function isAboutSame(a, b) {
  return a.path === b.path && a.kind === b.kind && a.entry === b.entry && a.field === b.field;
}
function nameOf({ check, about }, path = about.path, values) {
  return JSON.stringify([check, path, about.entry, about.field, values]);
}
function tracesIn({ community }) {
  const lines = /* @__PURE__ */ new Map();
  const entries = new Map(
    community.documents.flatMap(({ allEntries }) => allEntries).map((entry) => [entryName(entry.about()), entry.knownAs.join("\n")])
  );
  return ({ about, place }) => {
    const { path, line } = place ?? { path: about.path, line: 1 };
    if (!lines.has(path)) lines.set(path, community.pages.find((page) => page.path === path)?.text.split("\n") ?? []);
    const text = lines.get(path)?.[line - 1] ?? path;
    return personalIn(text) || (entries.get(entryName(about)) ?? text.trim());
  };
}
function linesIn({ community }) {
  const lines = /* @__PURE__ */ new Map();
  return ({ about: { entry }, place }) => {
    if (entry === void 0 || place === void 0) return void 0;
    const { path, line } = place;
    if (!lines.has(path)) lines.set(path, community.pages.find((page) => page.path === path)?.text.split("\n") ?? []);
    return `${entry.replace(/-\d+$/, "")}
${lines.get(path)?.[line - 1]?.trim()}`;
  };
}
function entriesOf({ community }) {
  return new Set(community.documents.flatMap(({ allEntries }) => allEntries.map((entry) => entryName(entry.about()))));
}
function entryName({ path, entry }, on = path) {
  return `${on}#${entry}`;
}

export {
  isAboutSame,
  nameOf,
  tracesIn,
  linesIn,
  entriesOf,
  entryName
};
