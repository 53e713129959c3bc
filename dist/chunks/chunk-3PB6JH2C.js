import {
  verdicts
} from "./chunk-JXK5DFCZ.js";
import {
  speak
} from "./chunk-KBJHQ5AH.js";
import {
  communityTypes,
  kinds,
  languages,
  stages,
  withoutPersonal
} from "./chunk-WAROTLUF.js";
import {
  array,
  boolean,
  description,
  integer,
  isoDate,
  literal,
  minValue,
  number,
  object,
  optional,
  picklist,
  pipe,
  record,
  safeParse,
  string,
  union
} from "./chunk-R3BT3UFO.js";
import {
  areas,
  severities
} from "./chunk-UYUEZ2WG.js";
import {
  shown
} from "./chunk-GRRZFSQF.js";

// src/words/writers/plain.ts
function plain(segments) {
  return segments.map(
    (segment) => segment.type === "words" ? segment.text : segment.type === "name" ? `“${shown(segment.text)}”` : shown(segment.text)
  ).join("");
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
        moves: comparison2.moves.map((move) => ({ ...move }))
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
  const { check, about: about2, severity, area, place, also, values } = finding2;
  return {
    check,
    about: {
      ...about2,
      ...about2.entry !== void 0 && { entry: withoutPersonal(about2.entry) },
      ...about2.field !== void 0 && { field: withoutPersonal(about2.field) }
    },
    severity,
    area,
    path: place?.path ?? about2.path,
    ...place && { line: place.line, column: place.column },
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
  return Object.values(kinds).find((known) => known.kind === kind)?.firstStep.title ?? "";
}

export {
  plain,
  reportData,
  readReport
};
