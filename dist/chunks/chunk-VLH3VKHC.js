import {
  isBrought,
  severityAt
} from "./chunk-HUELSWLF.js";
import {
  everyKind,
  isCollection
} from "./chunk-SVNUWQYP.js";

// src/checks/from-kinds.ts
function checksFromKinds() {
  return everyKind.flatMap((kind) => [
    ...kind.whenMissing ? [pageCheck(kind, kind.whenMissing)] : [],
    ...fieldChecks(kind)
  ]);
}
function fieldChecks(kind) {
  return Object.entries(kind.fields).flatMap(([name, part]) => {
    const ofPage = (community) => [documentOf(community, kind)].filter((document) => document.stands && document.keptElsewhere === void 0);
    const own = part.whenMissing ? [fieldCheck(kind, [name, part], part.whenMissing, ofPage, kind.kind)] : [];
    if (!isCollection(part)) return own;
    const ofEntries = (community) => documentOf(community, kind)[name];
    const fields = Object.entries(part.fields);
    return [
      ...own,
      ...fields.flatMap(
        ([field, one]) => one.whenMissing ? [fieldCheck(kind, [field, one], one.whenMissing, ofEntries, part.one)] : []
      )
    ];
  });
}
function pageCheckId({ kind, whenMissing }) {
  return whenMissing?.id ?? `community-has-${kind}`;
}
function fieldCheckId(one, field, { id }) {
  return id ?? `${one}-has-${field}`.replace(/[_ ]/g, "-");
}
function pageCheck(kind, words) {
  return {
    id: pageCheckId(kind),
    area: kind.area,
    asksForPage: kind.kind,
    severity: (_, context) => pageSeverity(kind, words, context),
    from: words.from ?? kind.from ?? "launching",
    ...kind.broughtBy && { broughtBy: kind.broughtBy },
    since: 1,
    ...wordsOf(words),
    examples: [],
    subjects: ({ community }) => isAsked(kind, community) ? [documentOf(community, kind)] : [],
    inspect: (subject) => {
      const document = subject;
      if (document.stands || document.keptElsewhere !== void 0) return [];
      return [
        {
          about: document.about(),
          ...document.waits && { place: document.at() },
          values: { entry: document.label, page: document.path }
        }
      ];
    }
  };
}
function fieldCheck(kind, [field, part], words, subjectsOf, one) {
  return {
    id: fieldCheckId(one, field, words),
    area: kind.area,
    severity: words.severity,
    from: words.from ?? "launching",
    since: 1,
    ...wordsOf(words),
    ...words.isFirstStep && { firstStepOf: kind.kind },
    examples: [],
    subjects: ({ community }) => {
      const documentOf2 = (name) => community.documents.find((document) => document.kind === name);
      return subjectsOf(community).filter((subject) => words.when?.(subject, documentOf2) ?? true);
    },
    inspect: (subject) => {
      const recorded = subject;
      if (isWritten(recorded, field, part)) return [];
      return [
        {
          about: recorded.about(field),
          place: recorded.at(),
          values: { entry: recorded.label, page: recorded.path }
        }
      ];
    }
  };
}
function isWritten(recorded, field, part) {
  if (!isCollection(part) && part.of.madeWhenAsked) return recorded.has(field);
  const value = recorded[field];
  if (Array.isArray(value)) return value.length > 0 || (recorded.readings.get(field)?.troubles.length ?? 0) > 0;
  return recorded.has(field);
}
function wordsOf(words) {
  const { title, says, why, fix, minutes, source, principles } = words;
  return {
    ...{ title, says, why, fix },
    ...minutes !== void 0 && { minutes },
    ...source !== void 0 && { source },
    ...principles && { principles }
  };
}
function documentOf(community, kind) {
  return community.documents.find((document) => document.kind === kind.kind);
}
function isAsked(kind, community) {
  return expectation(kind, community) !== "could" || documentOf(community, kind).waits || isBrought(kind.broughtBy, community);
}
function pageSeverity(kind, words, { community, stage }) {
  return expectation(kind, community) === "must" ? severityAt(words.severity, stage) : "advice";
}
function expectationOf({ expectedOf }, type) {
  return expectedOf?.[type] ?? expectedOf?.any ?? "must";
}
function expectation(kind, { community }) {
  return expectationOf(kind, community.type ?? "any");
}

export {
  checksFromKinds,
  pageCheckId,
  expectationOf
};
