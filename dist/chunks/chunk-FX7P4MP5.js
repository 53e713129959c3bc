import {
  changeSentence,
  passedStop
} from "./chunk-JJ3YRY6Q.js";
import {
  plain
} from "./chunk-II2T6K7Y.js";
import {
  changeSorts
} from "./chunk-O5LJRCBD.js";
import {
  weights
} from "./chunk-AAFLBZRB.js";
import {
  verdicts
} from "./chunk-JXK5DFCZ.js";
import {
  speak
} from "./chunk-7UTQBCFN.js";
import {
  communityTypes,
  kindNamed,
  languages,
  stages
} from "./chunk-SVNUWQYP.js";
import {
  withoutPersonal
} from "./chunk-HUPUXTKO.js";
import {
  shown
} from "./chunk-GRRZFSQF.js";
import {
  array,
  boolean,
  description,
  integer,
  isoDate,
  literal,
  maxValue,
  minValue,
  number,
  object,
  optional,
  picklist,
  pipe,
  record,
  regex,
  safeParse,
  string,
  union
} from "./chunk-XVEG6K5L.js";
import {
  areas,
  severities
} from "./chunk-UYUEZ2WG.js";

// src/reports/change-data.ts
var mostChanges = 1e3;
var mostItems = 50;
var place = object({
  path: string(),
  line: pipe(number(), integer(), minValue(1)),
  column: pipe(number(), integer(), minValue(1))
});
var items = array(string());
var changeSchema = object({
  what: picklist(changeSorts),
  about: object({
    path: string(),
    kind: optional(string()),
    entry: optional(string()),
    field: optional(string())
  }),
  place: optional(place),
  weight: pipe(picklist(weights), description("What it is about for people; the first is most important.")),
  collection: optional(string()),
  name: pipe(optional(string()), description("The entry, the heading of a section or the words of a link.")),
  was: pipe(optional(string()), description("The name, or the path of a page, before.")),
  before: items,
  after: items,
  rewritten: pipe(
    optional(pipe(number(), minValue(0), maxValue(100))),
    description("How much of a longer text is new, in percent of its words.")
  ),
  passage: optional(object({ before: string(), after: string() })),
  fields: pipe(optional(record(string(), items)), description("What an entry says that comes or goes.")),
  stays: optional(items),
  alsoNamed: pipe(array(place), description("Where the old name still stands.")),
  message: pipe(string(), description("The change as one sentence of plain text."))
});
function changeData(change) {
  const { about: about2, name, was, before, after, passage, fields, stays, alsoNamed, place: place2, from, ...rest } = change;
  return {
    ...rest,
    about: { ...about2, ...about2.entry !== void 0 && { entry: withoutPersonal(about2.entry) } },
    ...place2 && { place: { ...place2 } },
    ...name !== void 0 && { name: shown(name) },
    ...was !== void 0 && { was: change.what === "page-moved" ? was : shown(was) },
    before: lines(before),
    after: lines(after),
    ...passage && { passage: { before: shown(passage.before), after: shown(passage.after) } },
    ...fields && { fields: Object.fromEntries(Object.entries(fields).map(([field, all]) => [field, lines(all)])) },
    ...stays && { stays: lines(stays) },
    alsoNamed: alsoNamed.map((one) => ({ ...one })),
    message: plain(changeSentence(change))
  };
}
function lines(texts) {
  return texts.slice(0, mostItems).map((text) => shown(text));
}

// src/reports/report-data.ts
var reportVersion = 1;
var about = object({
  path: string(),
  kind: optional(string()),
  entry: optional(string()),
  field: optional(string())
});
var counted = pipe(number(), integer(), minValue(1));
var finding = object({
  check: string(),
  about,
  severity: picklist(severities),
  area: picklist(areas),
  path: string(),
  line: optional(counted),
  column: optional(counted),
  also: pipe(
    optional(object({ path: string(), line: counted, column: counted })),
    description("The second place, where two things conflict.")
  ),
  values: record(string(), union([string(), number(), array(string())])),
  message: pipe(string(), description("The note as one sentence of plain text."))
});
var comparison = object({
  touched: pipe(
    array(
      object({
        path: string(),
        how: picklist(["added", "changed", "removed", "moved"]),
        from: optional(string())
      })
    ),
    description("The files that the change touches.")
  ),
  new: pipe(array(finding), description("Notes that the change brings.")),
  fixed: pipe(array(finding), description("Notes of before that are answered.")),
  remaining: pipe(array(finding), description("Notes of before that are still open.")),
  moves: array(
    object({
      area: picklist(areas),
      before: picklist(verdicts),
      after: picklist(verdicts),
      cause: pipe(
        picklist(["change", "time", "edition"]),
        description("Somebody changed the pages, a day came, or other questions were asked.")
      )
    })
  ),
  changes: pipe(
    optional(array(changeSchema), []),
    description("What is different in the community’s own terms, most important first.")
  ),
  reformatted: pipe(
    optional(array(string()), []),
    description("Pages that only look different, and say the same.")
  ),
  inBetween: pipe(
    optional(
      object({
        stops: array(
          object({
            check: string(),
            path: string(),
            commit: pipe(string(), regex(/^[0-9a-f]{7,64}$/), description("The first version that held it.")),
            message: string()
          })
        ),
        isWhole: pipe(boolean(), description("False when there were more versions than are looked at."))
      })
    ),
    description(
      "What must not be public, was added and taken out again, and can still be read in the history of the change."
    )
  )
});
var reportSchema = object({
  version: literal(reportVersion),
  edition: number(),
  date: pipe(string(), isoDate()),
  community: object({
    name: optional(string()),
    type: optional(picklist(communityTypes)),
    stage: picklist(stages),
    stageStated: boolean(),
    language: pipe(optional(picklist(languages)), description("The language in which new pages begin."))
  }),
  areas: array(
    object({ area: picklist(areas), verdict: picklist(verdicts), met: number(), expected: number() })
  ),
  pages: array(
    object({
      kind: string(),
      path: string(),
      status: picklist(["missing", "waiting", "open", "written", "elsewhere"])
    })
  ),
  privacyPage: pipe(optional(string()), description("The page that says what is kept about people.")),
  findings: array(finding),
  accepted: array(object({ ...finding.entries, because: string(), until: string() })),
  later: array(finding),
  unknown: array(string()),
  leftOut: array(object({ path: string(), reason: string() })),
  nextSteps: array(
    object({
      path: string(),
      isNew: boolean(),
      minutes: number(),
      check: optional(string()),
      kind: optional(string()),
      message: string()
    })
  ),
  comparison: pipe(optional(comparison), description("What is different from an earlier version.")),
  pullRequest: pipe(optional(counted), description("The number of the pull request that was checked."))
});
function reportData(assessment, { comparison: comparison2, pullRequest } = {}) {
  const { name, type, stage, stageStated, language } = assessment;
  const data = (one) => findingData(assessment, one);
  return {
    version: reportVersion,
    edition: assessment.edition,
    date: assessment.date,
    community: {
      ...name !== void 0 && { name: shown(name) },
      ...type !== void 0 && { type },
      stage,
      stageStated,
      ...language !== "en" && { language }
    },
    areas: assessment.areas.map(({ area, verdict, met, expected }) => ({ area, verdict, met, expected })),
    pages: assessment.pages.map(({ kind, path, status }) => ({ kind, path, status })),
    ...assessment.privacyPage !== void 0 && { privacyPage: assessment.privacyPage },
    findings: assessment.findings.map(data),
    accepted: assessment.accepted.map(({ finding: finding2, by }) => ({
      ...data(finding2),
      because: shown(by.because),
      until: by.until
    })),
    later: assessment.later.map(data),
    unknown: [...assessment.unknown],
    leftOut: assessment.leftOut.map(({ path, reason }) => ({ path, reason })),
    nextSteps: assessment.nextSteps.map((step) => ({
      path: step.path,
      isNew: step.isNew,
      minutes: step.minutes,
      ...step.kind !== void 0 && { kind: step.kind },
      ...step.finding && { check: step.finding.check },
      message: step.finding ? message(assessment, step.finding) : firstStep(step.kind)
    })),
    ...comparison2 && {
      comparison: {
        touched: comparison2.touched.map((file) => ({ ...file })),
        new: comparison2.new.map(data),
        fixed: comparison2.fixed.map(data),
        remaining: comparison2.remaining.map(data),
        moves: comparison2.moves.map((move) => ({ ...move })),
        changes: comparison2.changes.slice(0, mostChanges).map(changeData),
        reformatted: [...comparison2.reformatted],
        ...comparison2.inBetween && {
          inBetween: {
            stops: comparison2.inBetween.stops.map((stop) => ({
              ...stop,
              message: plain(passedStop(stop, assessment.checks, "change"))
            })),
            isWhole: comparison2.inBetween.isWhole
          }
        }
      }
    },
    ...pullRequest !== void 0 && { pullRequest }
  };
}
function readReport(data) {
  const parsed = safeParse(reportSchema, data);
  return parsed.success ? parsed.output : void 0;
}
function findingData(assessment, finding2) {
  const { check, about: about2, severity, area, place: place2, also, values } = finding2;
  return {
    check,
    about: {
      ...about2,
      ...about2.entry !== void 0 && { entry: withoutPersonal(about2.entry) },
      ...about2.field !== void 0 && { field: withoutPersonal(about2.field) }
    },
    severity,
    area,
    path: place2?.path ?? about2.path,
    ...place2 && { line: place2.line, column: place2.column },
    ...also && { also: { ...also } },
    values: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, shortened(value)])),
    message: message(assessment, finding2)
  };
}
function shortened(value) {
  if (typeof value === "number") return value;
  return typeof value === "string" ? shown(value) : value.map((item) => shown(item));
}
function message(assessment, finding2) {
  const check = assessment.checks.get(finding2.check);
  return check ? plain(speak(finding2, check)) : finding2.check;
}
function firstStep(kind) {
  return kindNamed(kind)?.firstStep.title ?? "";
}

export {
  mostChanges,
  lines,
  reportData,
  readReport
};
