import {
  isCollection,
  kinds
} from "./chunk-ABO4H2LP.js";

// src/checks/subjects/page-of-document.ts
function kindNamed(name) {
  return Object.values(kinds).find((kind) => kind.kind === name);
}
function ownPageDocuments({ documents, kindOf }) {
  return documents.filter(
    (document) => document.stands && document.keptElsewhere === void 0 && kindOf.get(document.path) === document.kind && /\.(?:md|markdown)$/i.test(document.path) && !foldersOf(document.kind).some((folder) => `/${document.path}`.includes(`/${folder}/`))
  );
}
function settingsWereRead({ path }, { pages }) {
  return pages.every((page) => page.path !== path || page.problems.length === 0);
}
function foldersOf(kind) {
  return Object.values(kindNamed(kind)?.fields ?? {}).flatMap(
    (part) => isCollection(part) ? part.folder ?? [] : []
  );
}

export {
  kindNamed,
  ownPageDocuments,
  settingsWereRead
};
