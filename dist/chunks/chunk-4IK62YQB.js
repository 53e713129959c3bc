import {
  plainName
} from "./chunk-SVNUWQYP.js";

// src/checks/subjects/named-in.ts
var longest = 6;
var known = /* @__PURE__ */ new WeakMap();
function rolesNamedIn(text, community) {
  return foundIn(text, namesOf(community).roles);
}
function peopleNamedIn(text, community) {
  return foundIn(text, namesOf(community).people);
}
function namesOf(community) {
  let names = known.get(community);
  if (!names) {
    names = { roles: byName(community.roles.entries), people: byName(community.people.entries) };
    known.set(community, names);
  }
  return names;
}
function byName(entries) {
  const found = /* @__PURE__ */ new Map();
  for (const entry of entries)
    for (const name of new Set([entry.label, entry.key].map(plainName))) {
      const same = found.get(name);
      if (same) same.push(entry);
      else if (name.length > 1) found.set(name, [entry]);
    }
  return found;
}
function foundIn(text, names) {
  if (names.size === 0) return [];
  const found = /* @__PURE__ */ new Set();
  for (const sentence of text.split(/\n|(?<=[.;:])\s/)) {
    const words = plainName(sentence).split(" ");
    const named = (name) => name.length > 2 || words.length < 4 ? names.get(name) ?? [] : [];
    for (const at of words.keys())
      for (let length = 1; length <= longest; length += 1)
        for (const entry of named(words.slice(at, at + length).join(" "))) found.add(entry);
  }
  return [...found];
}

export {
  rolesNamedIn,
  peopleNamedIn
};
