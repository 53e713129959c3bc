import {
  everyKind,
  isCollection
} from "./chunk-SVNUWQYP.js";

// src/comparison/changes/collections.ts
function collectionsOf(kind) {
  return Object.entries(kind.fields).flatMap(
    ([name, part]) => isCollection(part) ? [[name, part]] : []
  );
}
function entriesIn(document, name) {
  return document[name];
}
function everyEntry({
  documents
}) {
  return everyKind.flatMap((kind, at) => {
    const document = documents[at];
    if (!document) return [];
    return collectionsOf(kind).flatMap(
      ([name, collection]) => entriesIn(document, name).map((entry) => ({ entry, collection }))
    );
  });
}
function isNamed(entry) {
  return entry.about().entry === entry.key;
}
function holdsWhatIsPrivate(kind) {
  const fields = Object.values(kind?.fields ?? {}).flatMap(
    (part) => isCollection(part) ? Object.values(part.fields) : [part]
  );
  return fields.some(({ of, visibility = "public" }) => of.type === "consent" || visibility !== "public");
}

// src/comparison/changes/whole-name.ts
function wholeName(names, flags = "u") {
  const all = names.toSorted((a, b) => b.length - a.length).map((name) => name.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&"));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${all.join("|")})(?![\\p{L}\\p{N}])`, flags);
}

export {
  collectionsOf,
  entriesIn,
  everyEntry,
  isNamed,
  holdsWhatIsPrivate,
  wholeName
};
