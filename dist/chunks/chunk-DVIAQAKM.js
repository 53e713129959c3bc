import {
  areaHealth,
  verdicts
} from "./chunk-JXK5DFCZ.js";
import {
  holdsOwners,
  ownersPath
} from "./chunk-GA64Q7TO.js";
import {
  languageOf
} from "./chunk-RCMDAZVT.js";
import {
  loadLanguage
} from "./chunk-JPFPC4QZ.js";
import {
  movesIn,
  touchedFiles
} from "./chunk-AWO353BE.js";
import {
  runChecks
} from "./chunk-ACBFM3P5.js";
import {
  entriesOf,
  entryName,
  linesIn,
  nameOf,
  tracesIn
} from "./chunk-D5SRIIYB.js";
import {
  everyCheck,
  historyOf,
  noParts,
  privacyPage,
  withOriginal
} from "./chunk-3MEWD2EE.js";
import {
  readCommunity
} from "./chunk-3VDGUMYY.js";
import {
  readText
} from "./chunk-S2YHD77K.js";
import {
  isResting
} from "./chunk-HUELSWLF.js";
import {
  isPageName
} from "./chunk-UAEG2ZNR.js";
import {
  markedPartsOf
} from "./chunk-VP3ELB3F.js";
import {
  everyKind,
  kindNamed
} from "./chunk-SVNUWQYP.js";
import {
  withoutPersonal
} from "./chunk-HUPUXTKO.js";
import {
  areas,
  severities
} from "./chunk-UYUEZ2WG.js";

// src/adopt/parts-in-pages.ts
async function lookAtParts(source, read, now) {
  const { community } = read;
  const found = await ownersFileOf(source, read);
  const isMarked = community.pages.some((page) => {
    const { parts, problems } = markedPartsOf(page);
    return parts.length + problems.length > 0;
  });
  if (!isMarked && !found) return { parts: noParts };
  const { partNames, staleParts } = await import("./stale-parts-EUPTEC5X.js");
  const stale = isWhole(read) ? await staleParts(community, { now, ...found && { owners: found.file } }) : [];
  return { parts: { names: partNames(), stale }, ...found && { owners: found } };
}
function isWhole({ listing }) {
  return listing.leftOut.every(({ path, reason }) => reason !== "too-many-files" || !isPageName(path));
}
async function ownersFileOf(source, { community, settings: { codeowners: isAsked } }) {
  const path = ownersPath(community.files);
  if (!community.files.has(path))
    return isAsked ? { path, bytes: void 0, file: { text: void 0, isAsked } } : void 0;
  const bytes = (await source.read([path])).files.get(path);
  const read = bytes && readText(bytes);
  if (!read || !("text" in read)) return void 0;
  return isAsked || holdsOwners(read.text) ? { path, bytes, file: { text: read.text, isAsked } } : void 0;
}

// src/comparison/compare-findings.ts
function compareFindings({ before, after, touched }) {
  const pairing = newPairing({ before, after, touched });
  const known = [...before.findings, ...before.later, ...before.accepted.map(({ finding }) => finding)];
  const pairs = pairing(known, after.findings);
  const fresh = after.findings.filter((finding) => !pairs.has(finding));
  const quiet = [...after.later, ...after.accepted.map(({ finding }) => finding)];
  const stillThere = /* @__PURE__ */ new Set([...pairs.values(), ...pairing(before.findings, quiet).values()]);
  const isUnseen = unseenIn(after, touched);
  const isNowStop = stopsIn(after);
  return {
    touched,
    new: fresh,
    fixed: before.findings.filter((finding) => !stillThere.has(finding) && !isUnseen(finding) && !isNowStop(finding)),
    remaining: [...pairs.keys()],
    moves: after.areas.flatMap(({ area, verdict }) => {
      const was = before.areas.find((other) => other.area === area)?.verdict;
      if (was === void 0 || was === verdict) return [];
      const rises = verdicts.indexOf(verdict) > verdicts.indexOf(was);
      if (rises && before.findings.some((finding) => finding.area === area && isUnseen(finding))) return [];
      const cause = bringsNewQuestions({ before, after }, area, fresh) ? "edition" : "change";
      return [{ area, before: was, after: verdict, cause }];
    })
  };
}
function stopsIn({ findings }) {
  const name = ({ check, about }) => `${check} ${about.path}`;
  const stops = new Set(findings.filter(({ severity }) => severity === "stop").map(name));
  return (finding) => stops.has(name(finding));
}
function unseenIn({ community }, touched) {
  const moved = movesIn(touched);
  const hidden = new Set(
    community.pages.filter(({ path, problems }) => problems.length > 0 || community.privatePages.has(path)).map(({ path }) => path)
  );
  const removed = new Set(touched.filter(({ how }) => how === "removed").map(({ path }) => path));
  return ({ about }) => {
    const path = moved.get(about.path) ?? about.path;
    return removed.has(path) || hidden.has(path);
  };
}
function bringsNewQuestions({ before, after }, area, fresh) {
  if (before.edition === after.edition) return false;
  const ofArea = fresh.filter((finding) => finding.area === area);
  return ofArea.length > 0 && ofArea.every(({ check }) => (after.checks.get(check)?.since ?? 1) > before.edition);
}
function newPairing({
  before,
  after,
  touched
}) {
  const ways = waysToBeAlike({ before, after, touched });
  return (known, now) => {
    const pairs = /* @__PURE__ */ new Map();
    const free = new Set(known);
    for (const [nameBefore, nameNow] of ways) {
      const waiting = /* @__PURE__ */ new Map();
      for (const finding of free) {
        const name = nameBefore(finding);
        const others = name === void 0 ? void 0 : waiting.get(name);
        if (others) others.push(finding);
        else if (name !== void 0) waiting.set(name, [finding]);
      }
      for (const finding of now) {
        const name = pairs.has(finding) ? void 0 : nameNow(finding);
        const partner = name === void 0 ? void 0 : waiting.get(name)?.shift();
        if (!partner) continue;
        pairs.set(finding, partner);
        free.delete(partner);
      }
    }
    return pairs;
  };
}
function waysToBeAlike({ before, after, touched }) {
  const moved = movesIn(touched);
  const gone = new Set(touched.filter(({ how }) => how === "removed").map(({ path }) => path));
  const arrived = new Set(touched.filter(({ how }) => how === "added").map(({ path }) => path));
  const pathOf = ({ about }) => moved.get(about.path) ?? about.path;
  const [traceBefore, traceNow] = [tracesIn(before), tracesIn(after)];
  const [lineBefore, lineNow] = [linesIn(before), linesIn(after)];
  const [entriesBefore, entriesNow] = [entriesOf(before), entriesOf(after)];
  const open = (naming) => (finding) => finding.severity === "stop" ? void 0 : naming(finding);
  const stop = (trace) => (finding) => finding.severity === "stop" ? JSON.stringify([finding.check, trace(finding)]) : void 0;
  const onNewPage = (pages) => (finding) => pages.has(finding.about.path) ? nameOf(finding, "", finding.about.kind === void 0 ? finding.values : void 0) : void 0;
  const onLine = (lineOf, path) => (finding) => {
    const line = lineOf(finding);
    return line && JSON.stringify([finding.check, path(finding), finding.about.field, line]);
  };
  const renamed = (path, finding) => nameOf({ ...finding, about: { ...finding.about, entry: "renamed" } }, path);
  return [
    [stop(traceBefore), stop(traceNow)],
    // Of several of one name the number that tells them apart changes with their order.
    [open(onLine(lineBefore, pathOf)), open(onLine(lineNow, ({ about }) => about.path))],
    [
      open((finding) => nameOf(finding, pathOf(finding), finding.values)),
      open((finding) => nameOf(finding, finding.about.path, finding.values))
    ],
    [open((finding) => nameOf(finding, pathOf(finding))), open((finding) => nameOf(finding))],
    // A page that moved and was changed.
    [open(onNewPage(gone)), open(onNewPage(arrived))],
    // An entry whose name was corrected: the old one is gone, and a new one has come.
    [
      open(
        (finding) => finding.about.entry !== void 0 && !entriesNow.has(entryName(finding.about, pathOf(finding))) ? renamed(pathOf(finding), finding) : void 0
      ),
      open(
        (finding) => finding.about.entry !== void 0 && entriesNow.has(entryName(finding.about)) && !entriesBefore.has(entryName(finding.about)) ? renamed(finding.about.path, finding) : void 0
      )
    ]
  ];
}

// src/health/next-steps.ts
var defaultMinutes = 10;
var howMany = 3;
function nextSteps(findings, pages, checks) {
  const chosen = [];
  for (const severity of severities) {
    const ofThis = findings.filter(
      ({ check, severity: own }) => own === severity && checks.get(check)?.followsByItself !== true
    );
    const candidates = firstOfEachPage(ofThis, checks);
    const ofNewAreas = candidates.filter((one, at) => candidates.findIndex((other) => other.area === one.area) === at);
    for (const finding of /* @__PURE__ */ new Set([...ofNewAreas, ...candidates]))
      if (!chosen.some((other) => other.about.path === finding.about.path)) chosen.push(finding);
  }
  return chosen.slice(0, howMany).map((finding) => stepFor(finding, pages, checks));
}
function firstOfEachPage(findings, checks) {
  const isGap = (finding) => Number(checks.get(finding.check)?.asksForPage === void 0);
  const ordered = findings.toSorted((a, b) => areas.indexOf(a.area) - areas.indexOf(b.area) || isGap(a) - isGap(b));
  return ordered.filter((one, at) => ordered.findIndex((other) => other.about.path === one.about.path) === at);
}
function stepFor(finding, pages, checks) {
  const check = checks.get(finding.check);
  const kind = kindNamed(check?.asksForPage ?? check?.firstStepOf);
  return {
    path: finding.about.path,
    isNew: pages.find((page) => page.kind === finding.about.kind)?.status === "missing",
    ...finding.place && { place: finding.place },
    minutes: kind?.firstStep.minutes ?? check?.minutes ?? defaultMinutes,
    ...kind ? { kind: kind.kind } : { finding }
  };
}
function inOrder(findings) {
  const kindsInOrder = everyKind.map((kind) => kind.kind);
  const rank = (finding) => [
    severities.indexOf(finding.severity),
    areas.indexOf(finding.area),
    kindsInOrder.indexOf(finding.about.kind ?? "")
  ];
  return findings.toSorted((a, b) => {
    const [severityA, areaA, kindA] = rank(a);
    const [severityB, areaB, kindB] = rank(b);
    return severityA - severityB || areaA - areaB || kindA - kindB || compare(a.about.path, b.about.path) || (a.place?.line ?? 0) - (b.place?.line ?? 0) || compare(a.check, b.check);
  });
}
function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

// src/health/pages.ts
function pageStates(community, findings, stage) {
  return everyKind.flatMap((kind) => {
    const document = community.documents.find((document2) => document2.kind === kind.kind);
    if (!document) return [];
    const notes = findings.filter((finding) => finding.about.kind === kind.kind);
    const status = document.keptElsewhere !== void 0 ? "elsewhere" : document.waits ? "waiting" : !document.stands ? "missing" : notes.some((note) => note.severity !== "advice" || stage === "planning") ? "open" : "written";
    const isGuest = status === "waiting" && community.kindOf.get(document.path) !== kind.kind;
    return (status === "missing" || isGuest) && notes.length === 0 ? [] : [{ kind: kind.kind, title: kind.title, path: document.path, status, notes: notes.length }];
  });
}

// src/health/judge.ts
function judge(context, checks, outcomes, leftOut) {
  const { community, settings, stage, now } = context;
  const byId = new Map(checks.map((check) => [check.id, check]));
  const open = inOrder(findingsOf(outcomes, "open"));
  const pages = pageStates(community, open, stage);
  const asked2 = new Set(open.map(({ check }) => byId.get(check)?.asksForPage));
  return {
    date: now,
    edition: settings.edition,
    name: nameOf2(community),
    type: community.community.type,
    stage,
    stageStated: community.community.stage !== void 0,
    language: languageOf(community),
    pages,
    privacyPage: privacyPage(community),
    areas: areas.map((area) => areaHealth(area, outcomes, stands(community, area, stage, asked2), stage)),
    outcomes,
    findings: open,
    accepted: outcomes.flatMap((outcome) => outcome.accepted).map(({ finding, by }) => ({ finding, by: { ...by, because: withoutPersonal(by.because) } })),
    later: isResting(stage) ? [] : inOrder(findingsOf(outcomes, "later")),
    unknown: [...new Set(outcomes.filter((outcome) => outcome.result === "unknown").map((outcome) => outcome.check))],
    leftOut,
    nextSteps: nextSteps(open, pages, byId),
    wellDone: wellDone(outcomes),
    checks: byId,
    community,
    settings
  };
}
function nameOf2({ community }) {
  return community.isPrivate("name") || community.name === void 0 ? void 0 : withoutPersonal(community.name);
}
function findingsOf(outcomes, result) {
  return outcomes.filter((outcome) => outcome.result === result).flatMap((outcome) => outcome.findings);
}
function stands(community, area, stage, asked2) {
  const documents = community.documents.filter((document) => document.area === area);
  const standing = documents.filter((document) => document.stands || document.keptElsewhere !== void 0);
  if (isResting(stage) || standing.some(({ kind }) => kindNamed(kind)?.tellsOfArea !== false))
    return standing.length > 0;
  return standing.length > 0 && !documents.some(({ kind, waits }) => waits || asked2.has(kind));
}
function wellDone(outcomes) {
  const met = outcomes.filter((outcome) => outcome.result === "met" && !outcome.ofWriting && outcome.worst !== "stop");
  const weight = (outcome) => ["error", "warning", "advice"].indexOf(outcome.worst);
  const byArea = areas.map(
    (area) => met.filter((outcome) => outcome.area === area).toSorted((a, b) => weight(a) - weight(b))
  );
  const rounds = Math.max(0, ...byArea.map((list) => list.length));
  const turns = Array.from({ length: rounds }, (_, round) => byArea.flatMap((list) => list[round]?.check ?? []));
  return [...new Set(turns.flat())];
}

// src/assess.ts
async function assess(source, options) {
  return (await assessAndKeep(source, options)).assessment;
}
async function assessAndKeep(source, options) {
  const read = await readCommunity(source, options);
  await loadLanguage(languageOf(read.community));
  return { assessment: await assessed(source, read, options), read: read.read };
}
async function assessChange({ head, base, steps }, options) {
  base.list().catch(() => {
  });
  const after = await readCommunity(head, options);
  await loadLanguage(languageOf(after.community));
  const before = await readCommunity(base, { ...options, known: after.read });
  const assessment = await assessed(head, after, options);
  const earlier = await assessed(base, before, options);
  const touched = touchedFiles(before, after);
  const { compareCommunities } = await import("./compare-communities-S2ABO6FV.js");
  const comparison = {
    ...compareFindings({ before: earlier, after: assessment, touched }),
    ...compareCommunities({ before: before.community, after: after.community, touched })
  };
  const way = await steps;
  if (!way) return { assessment, comparison };
  const told = { before: earlier.findings, after: assessment.findings };
  const { stopsInBetween } = await import("./in-between-WV5BMJOX.js");
  const inBetween = await stopsInBetween(way, { before, after, told }, options);
  return { assessment, comparison: { ...comparison, inBetween } };
}
async function assessed(source, read, options) {
  const { context, checks, outcomes } = await asked(source, read, options);
  return judge(context, checks, outcomes, read.leftOut);
}
async function asked(source, read, { now, visibility }) {
  const { community, settings } = read;
  const checks = everyCheck();
  const stage = community.community.stage ?? "launching";
  const known = new Set(checks.map((check) => check.id));
  const [history, { parts, owners }] = await Promise.all([pastOf(read, source), lookAtParts(source, read, now)]);
  const context = { community, settings, stage, now, visibility, known, parts, history };
  const bytesOf = (path) => path === owners?.path ? owners.bytes : read.read.get(path)?.bytes;
  return { context, checks, outcomes: runChecks(checks, context), bytesOf };
}
async function pastOf({ community }, source) {
  const pairs = withOriginal(community).map(({ made, original }) => ({ page: made.page, original: original.page }));
  return pairs.length === 0 || !source.log ? void 0 : historyOf(pairs, await source.log());
}

export {
  assess,
  assessAndKeep,
  assessChange,
  asked
};
