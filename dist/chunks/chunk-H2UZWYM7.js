import {
  isCollection,
  kinds,
  stages
} from "./chunk-WAROTLUF.js";

// src/checks/stage.ts
function isExpected(from, stage) {
  if (from === "always") return true;
  if (isResting(stage)) return from === stage;
  return stages.indexOf(from) <= stages.indexOf(stage);
}
function isBrought(trigger, { documents }) {
  return trigger?.holds((kind) => documents.find((document) => document.kind === kind)) ?? false;
}
function isResting(stage) {
  return stage === "dormant" || stage === "closed";
}
function severityAt(rule, stage) {
  if (typeof rule === "string") return rule;
  for (let at = stages.indexOf(stage); at >= 0; at -= 1) {
    const severity = rule[stages[at]];
    if (severity) return severity;
  }
  return "advice";
}

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
  settingsWereRead,
  isExpected,
  isBrought,
  isResting,
  severityAt
};
