import {
  abstentionsAreCounted,
  callOf,
  capOf,
  countOf,
  dayBefore,
  daysSeen,
  groupsAtWork,
  groupsNamedIn,
  monthsBetweenMeetings,
  numberOf,
  openGroups,
  pagesAffected,
  peopleBehind as peopleBehind2,
  ruleOf
} from "./chunk-5WXUFRO2.js";
import {
  namesOfListed,
  ratedPeople,
  titled
} from "./chunk-QKZ64SGS.js";
import {
  checksFromKinds
} from "./chunk-VLH3VKHC.js";
import {
  areaOfPage,
  documentPages,
  everyPage,
  isFrontPage,
  openPages,
  ownPages
} from "./chunk-HZFQ676N.js";
import {
  sessionOf,
  sessionsInOrder
} from "./chunk-BOHIR6UM.js";
import {
  areVotes,
  columnOf,
  isTranslation,
  onlyPointsTo,
  readFrontMatter,
  readPage,
  reporteds,
  reporters,
  settingsSchema,
  statedKind,
  toldByFolder
} from "./chunk-S2YHD77K.js";
import {
  severityAt
} from "./chunk-HUELSWLF.js";
import {
  cannotReceive,
  isPersonal,
  isPrivateMailbox,
  peopleBehind,
  readersOf,
  routesOf
} from "./chunk-URVKZCKL.js";
import {
  aboutPerson,
  personWith
} from "./chunk-FQXZLDME.js";
import {
  rolesNamedIn
} from "./chunk-4IK62YQB.js";
import {
  datesBefore,
  datesFrom,
  sameCall,
  turnsAhead,
  turnsOf
} from "./chunk-J4ITV5MZ.js";
import {
  comingEvents,
  instantAt,
  nextDates,
  pastEvents,
  rhythmOf,
  writtenRhythms
} from "./chunk-2P4OAWSC.js";
import {
  saidYes
} from "./chunk-A74C5HRL.js";
import {
  namedBy,
  writtenSetting
} from "./chunk-QDPXGWTB.js";
import {
  destinationOf,
  destinationsOf,
  filesIn,
  linksIn,
  onlyClosestTo,
  onlySlipOf,
  partsOf,
  spellingMeant,
  withoutComments
} from "./chunk-CKJSDIXY.js";
import {
  envelope
} from "./chunk-I47VKCSJ.js";
import {
  markedPartsOf
} from "./chunk-VP3ELB3F.js";
import {
  addPeriod,
  addressesIn,
  closestTo,
  decision_default,
  describeRule,
  everyKind,
  isCollection,
  isExample,
  isNoAnswer,
  kindNamed,
  labelOf,
  languageNames,
  mentionsIn,
  openResearchPrinciples,
  ownWords,
  persona_default,
  phaseNamed,
  phasesInOrder,
  plainName,
  plainText,
  readPeriod,
  readTable,
  recognition_default,
  responseTime,
  sectionsOf,
  withoutPrompts
} from "./chunk-SVNUWQYP.js";
import {
  between,
  holdsPersonal,
  homeAddressWords,
  isHiddenPath,
  isTelephoneNumber,
  mailboxesForPeople,
  namesMailbox,
  passcodesIn,
  spokenPasscodesIn,
  telephoneNumbersIn,
  telephoneWords,
  withoutPersonal
} from "./chunk-HUPUXTKO.js";
import {
  addDays,
  addMonths,
  dayParts,
  formatDate,
  readDate,
  readMonth
} from "./chunk-UGYMYNFT.js";

// src/checks/check.ts
var noParts = { names: [], stale: [] };
function defineCheck(definition) {
  return definition;
}

// src/checks/subjects/marked-parts.ts
function markedPages({ community }) {
  return openPages(community).flatMap((page) => {
    const marked = markedPartsOf(page.page);
    return marked.parts.length + marked.problems.length > 0 ? [{ ...page, marked }] : [];
  });
}

// src/checks/any-page/generated-part-is-in-step.ts
var generated_part_is_in_step_default = defineCheck({
  id: "generated-part-is-in-step",
  area: (part) => part.area,
  severity: "advice",
  from: "planning",
  since: 1,
  title: "Every marked part says what the other pages say",
  says: "In {page}, the part {part} does not say what the other pages say now.",
  why: "Readers meet an old date, or the name of somebody who has handed over.",
  fix: "Nothing has to be written by hand: the workflow “Marked parts” proposes the new text, or the command “moothall fix” writes it.",
  followsByItself: true,
  minutes: 1,
  examples: [],
  subjects: (context) => {
    const { community, parts } = context;
    const inPages = markedPages(context).flatMap(
      ({ path: path2, area, marked }) => marked.parts.filter(({ name, isWhole }) => isWhole && parts.names.includes(name)).map(({ name, line }) => {
        const stale = parts.stale.find((one) => one.edit.path === path2 && one.name === name);
        return { path: path2, name, line, area, stale };
      })
    );
    const elsewhere2 = parts.stale.filter(({ edit: { path: path2 } }) => !community.pages.some((page) => page.path === path2)).map((stale) => {
      const { path: path2 } = stale.edit;
      return { path: path2, name: stale.name, line: stale.line, area: areaOfPage(path2, community), stale };
    });
    return [...inPages, ...elsewhere2];
  },
  inspect: ({ path: path2, name, line, stale }, { community }) => {
    const kind = community.kindOf.get(path2);
    const about = { path: path2, ...kind !== void 0 && { kind }, entry: name };
    return stale ? [{ about, place: { path: path2, line, column: 1 }, values: { page: path2, part: name } }] : [];
  },
  correct: (_, { stale }) => stale?.edit,
  correctsFromOthers: true
});

// src/community/reach.ts
var targetsByPage = /* @__PURE__ */ new WeakMap();
function pagesOpenedFrom(page, { files }) {
  let opened = targetsByPage.get(page);
  if (!opened) {
    const known6 = filesIn(files);
    const places2 = destinationsOf(page, files);
    const links = linksIn(page).flatMap(({ type, target }, at) => type === "link" ? [{ target, to: places2[at] }] : []);
    const paths = new Set(links.flatMap(({ target, to }) => targetsOf(target, to, files)));
    opened = new Set([...paths].flatMap((path2) => known6.isFolder(path2) ? known6.filesOf(path2) : [path2]));
    targetsByPage.set(page, opened);
  }
  return opened;
}
function targetsOf(target, to, files) {
  if (to?.leads === "elsewhere") return onTheWeb(target, files);
  return (to?.leads === "there" || to?.leads === "other-letters") && to.path !== "" ? [to.path] : [];
}
function onTheWeb(target, files) {
  const way = /^https?:\/\/[^/?#]+\/([^?#]*)/i.exec(target)?.[1];
  if (way === void 0) return [];
  const inBranch = /^[^/]+\/[^/]+\/(?:blob|tree|raw)\/[^/]+\/(.+)$/.exec(way)?.[1];
  const ends = inBranch === void 0 ? tailsOf(way) : [inBranch];
  return ends.flatMap((end) => [end, `${end}.md`].filter((path2) => files.has(path2)));
}
function tailsOf(way) {
  const steps = way.replace(/\/$|\.html?$/i, "").split("/").slice(-4);
  return steps.map((_, index) => steps.slice(index).join("/")).filter((end) => end !== "");
}
function canReach(start, goal, community) {
  const pages = new Map(community.pages.map((page) => [page.path, page]));
  const reached = /* @__PURE__ */ new Set([start.path]);
  const waiting = [start];
  for (let page = waiting.shift(); page && !reached.has(goal); page = waiting.shift())
    for (const path2 of pagesOpenedFrom(page, community)) {
      const next = pages.get(path2);
      if (!next || reached.has(path2)) continue;
      reached.add(path2);
      waiting.push(next);
    }
  return reached.has(goal);
}

// src/checks/subjects/adopted.ts
function isAdopted(page) {
  const status = page.settings.settings.get("status");
  return status !== void 0 && envelope.status.of.read(writtenSetting(page, status)).value === "adopted";
}

// src/checks/subjects/visible-text.ts
var textByPage = /* @__PURE__ */ new WeakMap();
function visibleText(page) {
  let text = textByPage.get(page);
  if (!text) {
    const blocks = [...settingLines(page)];
    collect(page.tree, blocks);
    text = blocks;
    textByPage.set(page, text);
  }
  return text;
}
function settingLines(page) {
  const last = page.tree.children.length > 0 ? page.settings.endLine : void 0;
  if (last === 0) return [];
  return page.text.split("\n", last).map((text, index) => ({ type: "setting", text, line: index + 1, column: 1 }));
}
function linesOf(block) {
  let [line, at] = [block.line, 0];
  return (index) => {
    for (; at < index; at += 1) if (block.text[at] === "\n") line += 1;
    return line;
  };
}
function collect(node, blocks) {
  switch (node.type) {
    case "paragraph":
    case "heading":
    case "tableCell": {
      const text = textOf(node);
      const { line, column: column3 } = node.position?.start ?? { line: 1, column: 1 };
      if (text.trim() !== "") blocks.push({ type: node.type === "tableCell" ? "cell" : node.type, text, line, column: column3 });
      return;
    }
    default:
      if ("children" in node) for (const child2 of node.children) collect(child2, blocks);
  }
}
function textOf(node) {
  if (node.type === "text") return node.value;
  if (node.type === "inlineCode") return ` ␣${"\n".repeat(node.value.split("\n").length - 1)} `;
  if (node.type === "break") return "\n";
  let text = "";
  if ("children" in node) for (const child2 of node.children) text += textOf(child2);
  return text;
}

// src/checks/any-page/adopted-page-says-when.ts
var adopted_page_says_when_default = defineCheck({
  id: "adopted-page-says-when",
  area: (page) => page.area,
  severity: "advice",
  from: "active",
  since: 1,
  title: "A page that was adopted says when",
  says: "{page:path} says that it was adopted, but not when.",
  why: "Members who were not there can then read who agreed to it, and what was said.",
  fix: "Add a line such as “adopted: 2026-03-18” to the settings at the top, or link to the page where the decision is written down.",
  minutes: 5,
  principles: ["transparency", "accountability"],
  source: "The Carpentries, update logs with the minutes that approved each change",
  examples: [],
  // Decisions and policies have words of their own for the day and for who agreed.
  subjects: ({ community }) => documentPages(community).filter(
    ({ path: path2, kind, page }) => isAdopted(page) && kind !== "decision" && kind !== "policy" && !community.privatePages.has(path2)
  ),
  inspect: (subject, { community }) => {
    if (subject.page.settings.settings.has("adopted") || tellsTheDay(subject) || isDecidedIn(subject, community))
      return [];
    const place = subject.at(subject.page.settings.settings.get("status") ?? { line: 1, column: 1 });
    return [{ about: subject.about({ field: "adopted" }), place, values: { page: subject.path } }];
  }
});
var day = new RegExp("(?<!\\p{L})(?:adopted|agreed|approved|ratified|adoptée?s?|approuvée?s?|votée?s?|beschlossen|verabschiedet|angenommen|aprobad[oa]s?|adoptad[oa]s?|acordad[oa]s?|adottat[oaie]|approvat[oaie])(?!\\p{L})[^.\\n]{0,120}\\b20\\d\\d\\b|\\b20\\d\\d\\b[^.\\n]{0,120}(?<!\\p{L})(?:beschlossen|verabschiedet|angenommen|adopted|agreed|approved)(?!\\p{L})", "iu");
function tellsTheDay({ page }) {
  return visibleText(page).some(({ type, text }) => type !== "setting" && day.test(text));
}
function isDecidedIn({ path: path2 }, community) {
  return community.pages.some(
    (page) => ["decision", "notes"].includes(community.kindOf.get(page.path) ?? "") && pagesOpenedFrom(page, community).has(path2)
  );
}

// from-node:node:path?src/checks/any-page/canonical-leads-somewhere.ts
var whole = process.getBuiltinModule("node:path");
var posix_ = /* @__PURE__ */ (() => whole.posix)();

// src/documents/rewrite.ts
function offsetOf(text, { line, column: column3 }) {
  let start = 0;
  for (let at = 1; at < line; at += 1) {
    const end = text.indexOf("\n", start);
    if (end < 0) return text.length;
    start = end + 1;
  }
  return Math.min(start + column3 - 1, text.length);
}
function rewritten(page, place, { written: written2, instead }) {
  const { text } = page;
  if (written2 === "" || !/^[\p{L}\p{N}][\p{L}\p{N} _./’()-]*$/u.test(instead)) return void 0;
  const window = windowOf(page, place);
  const found2 = occurrences(text, written2, window);
  const [first, ...others] = found2;
  const isCertain = first === window.start || window.ofSetting || others.length === 0;
  return first !== void 0 && isCertain ? inCell(page, first, { written: written2, instead }) : void 0;
}
function renamedSetting(page, place, { written: written2, instead }) {
  const at = offsetOf(page.text, place);
  const start = /["']/.test(page.text[at] ?? "") ? at + 1 : at;
  const end = start + written2.length;
  if (!page.text.startsWith(written2, start) || !/^["']?[ \t]*:/.test(page.text.slice(end, end + 20))) return void 0;
  return { path: page.path, start, end, text: instead };
}
function windowOf({ path: path2, text, settings: settings2 }, place) {
  const start = offsetOf(text, place);
  const line = text.slice(start, endOfLine(text, start));
  const isSetting = place.line <= settings2.endLine || /\.ya?ml$/i.test(path2);
  if (isSetting) {
    const name = /^["']?[^"':\n]*["']?[ \t]*:/.exec(line)?.[0] ?? "";
    const next2 = /\n(?=[^\s#-])/.exec(text.slice(start));
    return { start: start + name.length, end: next2 ? start + next2.index : text.length, ofSetting: true };
  }
  if (!/^#{1,6}[ \t]/.test(line)) return { start, end: start + line.length, ofSetting: false };
  const next = /\n#{1,6}[ \t]/.exec(text.slice(start + 1));
  return { start: start + line.length, end: next ? start + 1 + next.index : text.length, ofSetting: false };
}
function endOfLine(text, from) {
  const end = text.indexOf("\n", from);
  return end < 0 ? text.length : end;
}
function occurrences(text, written2, { start, end }) {
  const found2 = [];
  const isLetter = (letter) => letter !== void 0 && /[\p{L}\p{N}_]/u.test(letter);
  for (let at = text.indexOf(written2, start); at >= 0 && at + written2.length <= end; ) {
    const isPart = isLetter(text[at - 1]) && isLetter(written2[0]) || isLetter(text[at + written2.length]) && isLetter(written2.at(-1));
    if (!isPart) found2.push(at);
    at = text.indexOf(written2, at + 1);
  }
  return found2;
}
function inCell({ path: path2, text }, start, { written: written2, instead }) {
  const plain = { path: path2, start, end: start + written2.length, text: instead };
  const lineStart = text.lastIndexOf("\n", start - 1) + 1;
  const line = text.slice(lineStart, endOfLine(text, start));
  const rest = /^((?:\\\||[^|])*?)([ \t]*)\|/.exec(line.slice(start - lineStart + written2.length));
  if (!rest || !line.trimStart().startsWith("|")) return plain;
  const [whole4, after2 = "", blanks = ""] = rest;
  const bar = start - lineStart + written2.length + whole4.length - 1;
  if (!isBelowAnother(text, lineStart, bar)) return plain;
  const room = Math.max(1, blanks.length + [...written2].length - [...instead].length);
  const end = plain.end + whole4.length - 1;
  return { ...plain, end, text: `${instead}${after2}${" ".repeat(room)}` };
}
function isBelowAnother(text, lineStart, column3) {
  const before = lineStart === 0 ? "" : text.slice(text.lastIndexOf("\n", lineStart - 2) + 1, lineStart - 1);
  const next = endOfLine(text, lineStart) + 1;
  const after2 = next > text.length ? "" : text.slice(next, endOfLine(text, next));
  return before[column3] === "|" || after2[column3] === "|";
}

// src/checks/subjects/corrected.ts
function pageAt(path2, { community }) {
  return community.pages.find((page) => page.path === path2);
}
function rewrittenAt(place, rewrite, context) {
  const page = place && pageAt(place.path, context);
  return page && rewritten(page, place, rewrite);
}

// src/checks/any-page/canonical-leads-somewhere.ts
var canonical_leads_somewhere_default = defineCheck({
  id: "canonical-leads-somewhere",
  area: (page) => page.area,
  severity: { planning: "advice", launching: "warning" },
  from: "planning",
  since: 1,
  title: "Where a page says that its text is kept elsewhere, it is there",
  says: "{page:path} says that its text is kept at {target}, and nothing is there.",
  why: "The page counts as kept elsewhere, and nobody can read it.",
  fix: "Correct the address or file name after “canonical:”, or bring the text back to this page.",
  minutes: 3,
  examples: [],
  subjects: ({ community }) => ownPages(community).filter((page) => page.kind !== void 0 && canonicalOf(page) !== void 0),
  inspect: (subject, { community }) => {
    const target = canonicalOf(subject) ?? "";
    const { leads } = destinationOf(target, subject.path, community.files);
    if (leads === "elsewhere") return "unknown";
    if (leads === "there" || leads === "other-letters") return [];
    const place = subject.at(subject.page.settings.settings.get("canonical") ?? { line: 1, column: 1 });
    return [{ about: subject.about({ field: "canonical" }), place, values: { page: subject.path, target } }];
  },
  correct({ place, values }, { path: path2 }, context) {
    const { files } = context.community;
    const written2 = String(values.target);
    const to = destinationOf(written2, path2, files);
    const file = to.leads === "nowhere" ? filesIn(files).meantBy(to.path) : void 0;
    return file === void 0 || file === path2 ? void 0 : rewrittenAt(place, { written: written2, instead: posix_.relative(posix_.dirname(path2), file) }, context);
  }
});
function canonicalOf({ page }) {
  const value = page.settings.settings.get("canonical")?.value;
  return typeof value === "string" && value.trim() !== "" ? value.trim() : void 0;
}

// src/checks/subjects/page-of-document.ts
function ownPageDocuments({ documents, kindOf }) {
  return documents.filter(
    (document) => document.stands && document.keptElsewhere === void 0 && kindOf.get(document.path) === document.kind && /\.(?:md|markdown)$/i.test(document.path) && !foldersOf(document.kind).some((folder) => `/${document.path}`.includes(`/${folder}/`))
  );
}
function settingsWereRead({ path: path2 }, { pages }) {
  return pages.every((page) => page.path !== path2 || page.problems.length === 0);
}
function foldersOf(kind) {
  return Object.values(kindNamed(kind)?.fields ?? {}).flatMap(
    (part) => isCollection(part) ? part.folder ?? [] : []
  );
}

// src/checks/any-page/charter-is-found-from-the-front-page.ts
var charter_is_found_from_the_front_page_default = defineCheck({
  id: "charter-is-found-from-the-front-page",
  area: "identity",
  severity: { planning: "advice", launching: "warning" },
  from: "launching",
  since: 1,
  title: "A newcomer finds the charter from the front page",
  says: "No link leads from {front:path} to {page:path}, not even by way of other pages.",
  why: "Newcomers begin at the front page, and do not know that there is a charter.",
  fix: "Add a line to the front page that links to {page:path}, such as “Read our charter”.",
  minutes: 3,
  source: "CNCF, governance review: discoverable from the README",
  examples: [],
  subjects: ({ community }) => frontPageOf(community) === void 0 ? [] : ownPageDocuments(community).filter(({ kind }) => kind === "charter"),
  inspect: (document, { community }) => {
    const front = community.pages.find((page) => page.path === frontPageOf(community));
    if (!front) return "unknown";
    if (canReach(front, document.path, community)) return [];
    return [
      {
        about: document.about(),
        place: { path: document.path, line: 1, column: 1 },
        values: { front: front.path, page: document.path }
      }
    ];
  }
});
var frontPages = [
  /^\.github\/readme(?:\.\w+)?$/i,
  /^readme(?:\.\w+)?$/i,
  /^docs\/readme(?:\.\w+)?$/i,
  /^index\.(?:md|markdown)$/i
];
function frontPageOf({ files }) {
  const paths = [...files];
  return frontPages.flatMap((pattern2) => paths.find((path2) => pattern2.test(path2)) ?? [])[0];
}

// src/checks/subjects/every-reading.ts
var found = /* @__PURE__ */ new WeakMap();
function everyReading(community) {
  let all = found.get(community);
  if (!all) {
    all = everyKind.flatMap((kind) => readingsOf(kind, community));
    found.set(community, all);
  }
  return all;
}
function fieldsWith(community, trouble, ...types) {
  return everyReading(community).filter(
    (found2) => !found2.isPrivate && (types.includes(found2.type.type) || has(found2, trouble))
  );
}
function textIn(values, name) {
  const value = values[name];
  return typeof value === "string" ? value : "";
}
function listIn(values, name) {
  const value = values[name];
  return typeof value === "object" ? value : typeof value === "string" && value !== "" ? [value] : [];
}
function ofTrouble(found2, trouble, words3) {
  return found2.reading.troubles.filter((one) => one.trouble === trouble).map((one) => ({
    about: found2.of.about(found2.field),
    place: one.place,
    ...one.also && { also: one.also },
    values: words3(one.values)
  }));
}
function has(found2, trouble) {
  return found2.reading.troubles.some((one) => one.trouble === trouble);
}
function readingsOf(kind, community) {
  const document = community.documents.find((document2) => document2.kind === kind.kind);
  if (!document) return [];
  const ofEntries = Object.entries(kind.fields).flatMap(
    ([name, part]) => isCollection(part) ? document[name].flatMap((entry) => fieldsOf(entry, part.fields)) : []
  );
  return [...fieldsOf(document, { ...kind.fields, ...envelope }), ...ofEntries];
}
function fieldsOf(of, shape2) {
  return [...of.readings].flatMap(([field, reading]) => {
    const part = shape2[field];
    if (!part || isCollection(part)) return [];
    const { names: names3, of: type, visibility, mutual: isMutual = false } = part;
    const publicIf = typeof visibility === "object" ? { publicIf: visibility.unless } : {};
    return [
      {
        ...{ of, field, label: labelOf(names3), type, reading, area: of.area },
        ...{ isPrivate: of.isPrivate(field), isMutual, ...publicIf }
      }
    ];
  });
}

// src/checks/any-page/date-can-be-read.ts
var date_can_be_read_default = defineCheck({
  id: "date-can-be-read",
  area: (found2) => found2.area,
  severity: { planning: "advice", launching: "warning", active: "error" },
  from: "planning",
  since: 1,
  title: "Every date can be read",
  says: "We cannot read {written} as a date, under {field} of {entry}{hint:phrase}{closest:list}.",
  why: "We remind you when a date comes, and can only do so when we can read it.",
  fix: "Write a day as 2026-03-18, a month as 2026-03, a quarter as 2026-Q1.",
  phrases: { closest: "; it may be ", none: "" },
  minutes: 2,
  source: "ISO 8601; dates of funding in real repositories",
  examples: [],
  subjects: ({ community }) => fieldsWith(community, "date-impossible", "date", "month", "term"),
  inspect: (found2) => ofTrouble(found2, "date-impossible", (values) => {
    const closest = listIn(values, "closest");
    return {
      written: textIn(values, "written"),
      field: found2.label,
      entry: found2.of.label,
      hint: closest.length > 0 ? "closest" : "none",
      closest
    };
  }),
  correct: ({ place, values }, _, context) => {
    const written2 = textIn(values, "written");
    const [closest] = listIn(values, "closest");
    return closest !== void 0 && isMisspelt(written2, closest) ? rewrittenAt(place, { written: written2, instead: closest }, context) : void 0;
  }
});
function isMisspelt(written2, closest) {
  const [, year, , day3] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(closest) ?? [];
  const digits2 = written2.match(/\d+/g)?.map(Number) ?? [];
  const same = [year, day3].flatMap((part) => part === void 0 ? [] : [Number(part)]);
  return new RegExp("\\p{L}{6,}", "u").test(written2) && digits2.length === same.length && same.every((part) => digits2.includes(part));
}

// src/checks/any-page/date-is-iso.ts
var date_is_iso_default = defineCheck({
  id: "date-is-iso",
  area: (found2) => found2.area,
  severity: "advice",
  from: "active",
  since: 1,
  title: "Dates are written with the year first",
  says: "The date {written}, under {field} of {entry}, reads the same everywhere as {iso}.",
  why: "We understood it, but a member who writes dates in another way may not.",
  fix: "Write it as {iso}.",
  minutes: 1,
  source: "ISO 8601",
  examples: [],
  subjects: ({ community }) => fieldsWith(community, "date-not-iso", "date"),
  inspect: (found2) => ofTrouble(found2, "date-not-iso", (values) => ({
    written: textIn(values, "written"),
    field: found2.label,
    entry: found2.of.label,
    iso: textIn(values, "iso")
  })),
  correct: ({ place, values }, _, context) => rewrittenAt(place, { written: textIn(values, "written"), instead: textIn(values, "iso") }, context)
});

// src/checks/any-page/date-is-unambiguous.ts
var date_is_unambiguous_default = defineCheck({
  id: "date-is-unambiguous",
  area: (found2) => found2.area,
  severity: { planning: "advice", launching: "warning", active: "error" },
  from: "planning",
  since: 1,
  title: "No date can be read in two ways",
  says: "The date {written}, under {field} of {entry}, can mean either of {readings:list}.",
  why: "Some readers put the day first and some the month, and each is sure.",
  fix: "Write the year first, then the month, then the day: 2026-03-18.",
  minutes: 2,
  source: "ISO 8601; dates in three styles in one folder",
  examples: [],
  subjects: ({ community }) => fieldsWith(community, "date-ambiguous", "date", "month", "term"),
  inspect: (found2) => ofTrouble(found2, "date-ambiguous", (values) => ({
    written: textIn(values, "written"),
    field: found2.label,
    entry: found2.of.label,
    readings: listIn(values, "readings")
  }))
});

// src/checks/any-page/generated-part-is-closed.ts
var generated_part_is_closed_default = defineCheck({
  id: "generated-part-is-closed",
  area: (page) => page.area,
  severity: "advice",
  from: "always",
  since: 1,
  title: "Every marked part has one beginning and one end",
  says: "In {page}, the mark {mark} {problem:phrase}{other:list}.",
  why: "We write only between two marks that belong together, so that your own words stay as they are.",
  fix: "Each part has two marks, each on a line of its own: <!-- moothall:roles --> above it and <!-- /moothall:roles --> below. One page has each part once.",
  phrases: {
    unclosed: "begins a part that has no end",
    unopened: "ends a part that has no beginning",
    nested: "stands within the part ",
    twice: "begins a part that the page has already",
    misplaced: "does not stand on a line of its own, outside of lists and quotes"
  },
  minutes: 3,
  examples: [],
  subjects: markedPages,
  inspect: (page) => page.marked.problems.map(({ problem, name, line, column: column3, other }, index) => ({
    about: page.about({ entry: `${name || "mark"} ${index + 1}` }),
    place: page.at({ line, column: column3 }),
    values: { page: page.path, mark: name, problem, other: other === void 0 ? [] : [other] }
  }))
});

// src/checks/any-page/generated-part-is-known.ts
var generated_part_is_known_default = defineCheck({
  id: "generated-part-is-known",
  area: (page) => page.area,
  severity: "advice",
  from: "always",
  since: 1,
  title: "Every marked part has a name that we know",
  says: "In {page}, a part is marked as {part}, which we do not know{hint:phrase}{names:list}.",
  why: "Nothing is written into a part whose name we do not know, and what stands there is not read as your words.",
  fix: "Correct the name in both of its marks, or take them out.",
  phrases: { closest: "; the closest is ", all: "; there are " },
  minutes: 2,
  examples: [],
  subjects: (context) => markedPages(context).filter(({ marked }) => marked.parts.length > 0),
  inspect: (page, { parts: { names: names3 } }) => page.marked.parts.filter(({ name }) => !names3.includes(name)).map(({ name, line }) => {
    const closest = closestTo(plainName(name), names3, plainName);
    return {
      about: page.about({ entry: name }),
      place: page.at({ line, column: 1 }),
      values: {
        page: page.path,
        part: name,
        hint: closest === void 0 ? "all" : "closest",
        names: closest === void 0 ? names3 : [closest]
      }
    };
  })
});

// src/checks/any-page/id-is-unique.ts
var id_is_unique_default = defineCheck({
  id: "id-is-unique",
  area: (page) => page.area,
  severity: { planning: "advice", launching: "warning", active: "error" },
  from: "planning",
  since: 1,
  title: "No two pages have the same short name (“id”)",
  says: "{page:path} has the short name {id} after “id:”, which {other:path} has already.",
  why: "A link to that name could mean either page.",
  fix: "Write another name after “id:” on one of them, or delete the line: a page needs none.",
  minutes: 2,
  source: "rust-lang/team, validate",
  examples: [],
  subjects: pagesWithId,
  inspect: ({ id, first, ...subject }) => {
    if (first.path === subject.path) return [];
    const about = subject.about({ field: "id" });
    return [
      {
        about,
        place: placeOfId(subject),
        also: placeOfId(first),
        values: { page: subject.path, id, other: first.path }
      }
    ];
  }
});
function pagesWithId({ community }) {
  const byId = /* @__PURE__ */ new Map();
  return documentPages(community).flatMap((page) => {
    const id = idOf(page);
    if (id === void 0 || page.page.settings.settings.has("translation_of")) return [];
    const first = byId.get(plainName(id)) ?? page;
    byId.set(plainName(id), first);
    return [{ ...page, id, first }];
  });
}
function placeOfId(page) {
  return page.at(page.page.settings.settings.get("id") ?? { line: 1, column: 1 });
}
function idOf({ page }) {
  const value = page.settings.settings.get("id")?.value;
  return typeof value === "string" && value.trim() !== "" ? value.trim() : void 0;
}

// src/checks/any-page/image-has-description.ts
var image_has_description_default = defineCheck({
  id: "image-has-description",
  area: (page) => page.area,
  severity: { planning: "advice", launching: "warning" },
  from: "planning",
  since: 1,
  title: "Every picture is described for people who cannot see it",
  says: "The picture {picture} has no description.",
  why: "People who cannot see it hear its description read aloud, and it is shown where the picture does not load.",
  fix: "Say what it shows between the square brackets: ![Six people around a table](table.jpg).",
  minutes: 3,
  source: "The Turing Way, alt text; CHAOSS, event accessibility",
  examples: [],
  subjects: ({ community }) => ownPages(community).filter(({ page }) => picturesOf(page).length > 0),
  inspect: (subject) => picturesOf(subject.page).filter((picture) => picture.label.trim() === "" && picture.isOrnament !== true).map((picture) => ({
    about: subject.about({ entry: picture.target }),
    place: subject.at(picture),
    values: { picture: picture.target }
  }))
});
function picturesOf(page) {
  return linksIn(page).filter(({ type }) => type === "image");
}

// src/checks/any-page/kind-is-known.ts
var kind_is_known_default = defineCheck({
  id: "kind-is-known",
  area: (page) => page.area,
  severity: ({ kind }) => kind === void 0 ? "error" : "advice",
  from: "always",
  since: 1,
  title: "Every page that names its kind names one that we know",
  says: "{page:path} says that it is a page of the kind {stated}, which we do not know{hint:phrase}{closest:list}.",
  why: "Nothing on the page counts until we know what it is.",
  fix: "Correct the line that begins with “kind:”, or delete it when the page is none of these.",
  phrases: { closest: "; the closest is ", name: "; because of its name we read it as ", none: "" },
  minutes: 2,
  examples: [],
  subjects: ({ community }) => everyPage(community).filter(
    ({ page }) => statedKind(page) !== void 0 && !isOfAnotherProgram(page.settings.settings)
  ),
  inspect: (subject) => {
    const stated = statedKind(subject.page) ?? "";
    if (everyKind.some(({ kind }) => plainName(kind) === plainName(stated))) return [];
    const closest = subject.kind ?? closestTo(plainName(stated), everyKind, ({ kind }) => plainName(kind))?.kind;
    const hint = subject.kind !== void 0 ? "name" : closest === void 0 ? "none" : "closest";
    const place = subject.at(subject.page.settings.settings.get("kind") ?? { line: 1, column: 1 });
    return [
      {
        about: subject.about({ field: "kind" }),
        place,
        values: { page: subject.path, stated, hint, closest: closest === void 0 ? [] : [closest] }
      }
    ];
  },
  correct: ({ place }, { page, kind }, context) => {
    const written2 = statedKind(page) ?? "";
    const meant2 = onlyClosestTo(plainName(written2), everyKind, (one) => plainName(one.kind))?.kind;
    return meant2 === void 0 || kind !== void 0 && kind !== meant2 ? void 0 : rewrittenAt(place, { written: written2, instead: meant2 }, context);
  }
});
function isOfAnotherProgram(settings2) {
  return settings2.has("layout") || settings2.has("apiVersion");
}

// src/checks/any-page/language-is-known.ts
var language_is_known_default = defineCheck({
  id: "language-is-known",
  area: (found2) => found2.area,
  severity: { planning: "advice", launching: "warning" },
  from: "planning",
  since: 1,
  title: "Every language is one that we know",
  says: "We do not know the language {written}, under {field} of {entry}.",
  why: "Readers look for pages and calls in a language of theirs.",
  fix: "Write its English name or its code, for example French or fr.",
  minutes: 2,
  source: "BCP 47",
  examples: [],
  subjects: ({ community }) => fieldsWith(community, "language-unknown", "language"),
  inspect: (found2) => ofTrouble(found2, "language-unknown", (values) => ({
    written: textIn(values, "written"),
    field: found2.label,
    entry: found2.of.label
  })),
  correct: ({ place, values }, _, context) => {
    const written2 = textIn(values, "written");
    const meant2 = languageMeant(written2);
    return meant2 === void 0 ? void 0 : rewrittenAt(place, { written: written2, instead: meant2 }, context);
  }
});
function languageMeant(written2) {
  const all = Object.entries(languageNames).flatMap(
    ([code2, names3]) => names3.split("|").map((name, at) => ({ name, meant: at === 0 ? `${name.charAt(0).toUpperCase()}${name.slice(1)}` : code2 }))
  );
  return written2.length < 5 ? void 0 : onlyClosestTo(plainName(written2), all, ({ name }) => name)?.meant;
}

// src/checks/any-page/length-of-time-can-be-read.ts
var length_of_time_can_be_read_default = defineCheck({
  id: "length-of-time-can-be-read",
  area: (found2) => found2.area,
  severity: { planning: "advice", launching: "warning" },
  from: "planning",
  since: 1,
  title: "Every length of time can be read",
  says: "We cannot read {written} as a length of time, under {field} of {entry}{hint:phrase}{proposals:list}.",
  why: "We count from it when to remind somebody, and cannot count from words that we do not understand.",
  fix: "Write a number and a unit, for example 12 months, 6 weeks or 48 hours.",
  phrases: { doubtful: "; it can mean ", none: "" },
  minutes: 2,
  examples: [],
  subjects: ({ community }) => fieldsWith(community, "duration-unreadable", "duration"),
  inspect: (found2) => ofTrouble(found2, "duration-unreadable", (values) => {
    const proposals = listIn(values, "proposals");
    return {
      written: textIn(values, "written"),
      field: found2.label,
      entry: found2.of.label,
      hint: proposals.length > 0 ? "doubtful" : "none",
      proposals
    };
  })
});

// src/checks/any-page/link-can-be-read.ts
var link_can_be_read_default = defineCheck({
  id: "link-can-be-read",
  area: (found2) => found2.area,
  severity: { planning: "advice", launching: "warning" },
  from: "planning",
  since: 1,
  title: "Where a link is asked for, there is one",
  says: "We find no link in {written}, under {field} of {entry}.",
  why: "Readers want to open it, and words alone cannot be opened.",
  fix: "Write an address that begins with https://, or the file name of a page here, for example charter.md.",
  minutes: 2,
  examples: [],
  subjects: ({ community }) => fieldsWith(community, "link-unreadable", "link"),
  inspect: (found2) => ofTrouble(found2, "link-unreadable", (values) => ({
    written: textIn(values, "written"),
    field: found2.label,
    entry: found2.of.label
  }))
});

// from-node:node:path?src/checks/any-page/link-case-matches.ts
var whole2 = process.getBuiltinModule("node:path");
var posix_2 = /* @__PURE__ */ (() => whole2.posix)();

// src/community/link-edit.ts
function redirected(page, { place, target, instead }) {
  const span = target === "" ? void 0 : inMarkdown(page, place, target) ?? inHtml(page, place, target);
  return span === void 0 || span < 0 ? void 0 : { path: page.path, start: span, end: span + target.length, text: instead };
}
function asAddress(path2) {
  return encodeURI(path2).replace(/[()?#]/g, (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`);
}
function afterPath(target) {
  return /[?#].*$/s.exec(target)?.[0] ?? "";
}
function inMarkdown(page, place, target) {
  const node = partsOf(page).links.find(
    ({ position: position2 }) => position2?.start.line === place.line && position2.start.column === place.column
  );
  if (!node?.position) return void 0;
  const named3 = "identifier" in node ? definitionOf(page, node.identifier) : void 0;
  const position = named3?.position ?? node.position;
  const [start, end] = [offsetOf(page.text, position.start), offsetOf(page.text, position.end)];
  const source = page.text.slice(start, end);
  const opening = named3 ? /^\[[^\]]*\]:\s*<?/.exec(source) : lastOpening(source);
  const at = opening ? opening.index + opening[0].length : -1;
  return opening && source.startsWith(target, at) && /^[\s>)]|^$/.test(source.slice(at + target.length)) ? start + at : void 0;
}
function lastOpening(source) {
  return [...source.matchAll(/\]\(\s*<?/g)].at(-1);
}
function definitionOf(page, identifier) {
  return page.tree.children.find(
    (node) => node.type === "definition" && node.identifier.toLowerCase() === identifier.toLowerCase()
  );
}
function inHtml({ text, settings: settings2 }, place, target) {
  const start = offsetOf(text, place);
  if (place.line <= settings2.endLine || text[start] !== "<") return void 0;
  const tag = /^<[^<>]*>/.exec(text.slice(start))?.[0] ?? "";
  const found2 = [...tag.matchAll(/\s(?:href|src)\s*=\s*["']?/gi)].find(
    (one) => tag.startsWith(target, one.index + one[0].length)
  );
  return found2 ? start + found2.index + found2[0].length : void 0;
}

// src/checks/subjects/links-of-page.ts
var linksByPage = /* @__PURE__ */ new WeakMap();
function linksOf(subject, community) {
  let links = linksByPage.get(subject);
  if (!links) {
    const places2 = destinationsOf(subject.page, community.files);
    const inText3 = linksIn(subject.page).flatMap((link, at) => {
      const to = places2[at];
      return to === void 0 || to.leads === "elsewhere" ? [] : [{ link, to }];
    });
    links = [...inSettings(subject, community), ...inText3];
    linksByPage.set(subject, links);
  }
  return links;
}
var fieldsByPath = /* @__PURE__ */ new WeakMap();
function inSettings(subject, community) {
  let fields2 = fieldsByPath.get(community);
  if (!fields2) {
    const links = everyReading(community).filter(
      ({ type, field, isPrivate: isPrivate2 }) => type.type === "link" && field !== "canonical" && !isPrivate2
    );
    const byPath = /* @__PURE__ */ new Map();
    for (const link of links) {
      const same = byPath.get(link.of.path);
      if (same) same.push(link);
      else byPath.set(link.of.path, [link]);
    }
    fields2 = byPath;
    fieldsByPath.set(community, fields2);
  }
  return (fields2.get(subject.path) ?? []).flatMap(({ field, reading: { value, written: written2 } }) => {
    if (typeof value !== "string" || value.includes("@") || written2.mentions.length > 0) return [];
    const to = destinationOf(value, subject.path, community.files);
    const { line, column: column3 } = written2.place;
    return to.leads === "elsewhere" ? [] : [{ link: { type: "link", target: value, label: value, line, column: column3 }, field, to }];
  });
}

// src/checks/any-page/link-case-matches.ts
var link_case_matches_default = defineCheck({
  id: "link-case-matches",
  area: (page) => page.area,
  severity: { planning: "advice", launching: "warning" },
  from: "planning",
  since: 1,
  title: "Links write capital and small letters as the files do",
  says: "The link to {target} works on some computers only: the file is called {file:path}.",
  why: "Many computers take capital and small letters for the same; the web does not.",
  fix: "Write the name in the link as the file has it.",
  minutes: 2,
  examples: [],
  subjects: ({ community }) => openPages(community).filter(
    (page) => linksOf(page, community).some(({ to }) => to.leads === "there" || to.leads === "other-letters")
  ),
  inspect: (subject, { community }) => linksOf(subject, community).flatMap(
    ({ link, to }) => to.leads === "other-letters" ? [
      {
        about: subject.about({ entry: link.target }),
        place: subject.at(link),
        values: { target: link.target, file: to.path }
      }
    ] : []
  ),
  correct({ place, values }, { page, path: path2 }) {
    const target = String(values.target);
    const instead = asAddress(posix_2.relative(posix_2.dirname(path2), String(values.file)));
    const address = target.startsWith("/") ? asAddress(`/${values.file}`) : instead;
    const folder = /\/(?:[?#].*)?$/s.test(target) ? "/" : "";
    return place && redirected(page, { place, target, instead: `${address}${folder}${afterPath(target)}` });
  }
});

// node_modules/github-slugger/regex.js
var regex = /[\0-\x1F!-,\.\/:-@\[-\^`\{-\xA9\xAB-\xB4\xB6-\xB9\xBB-\xBF\xD7\xF7\u02C2-\u02C5\u02D2-\u02DF\u02E5-\u02EB\u02ED\u02EF-\u02FF\u0375\u0378\u0379\u037E\u0380-\u0385\u0387\u038B\u038D\u03A2\u03F6\u0482\u0530\u0557\u0558\u055A-\u055F\u0589-\u0590\u05BE\u05C0\u05C3\u05C6\u05C8-\u05CF\u05EB-\u05EE\u05F3-\u060F\u061B-\u061F\u066A-\u066D\u06D4\u06DD\u06DE\u06E9\u06FD\u06FE\u0700-\u070F\u074B\u074C\u07B2-\u07BF\u07F6-\u07F9\u07FB\u07FC\u07FE\u07FF\u082E-\u083F\u085C-\u085F\u086B-\u089F\u08B5\u08C8-\u08D2\u08E2\u0964\u0965\u0970\u0984\u098D\u098E\u0991\u0992\u09A9\u09B1\u09B3-\u09B5\u09BA\u09BB\u09C5\u09C6\u09C9\u09CA\u09CF-\u09D6\u09D8-\u09DB\u09DE\u09E4\u09E5\u09F2-\u09FB\u09FD\u09FF\u0A00\u0A04\u0A0B-\u0A0E\u0A11\u0A12\u0A29\u0A31\u0A34\u0A37\u0A3A\u0A3B\u0A3D\u0A43-\u0A46\u0A49\u0A4A\u0A4E-\u0A50\u0A52-\u0A58\u0A5D\u0A5F-\u0A65\u0A76-\u0A80\u0A84\u0A8E\u0A92\u0AA9\u0AB1\u0AB4\u0ABA\u0ABB\u0AC6\u0ACA\u0ACE\u0ACF\u0AD1-\u0ADF\u0AE4\u0AE5\u0AF0-\u0AF8\u0B00\u0B04\u0B0D\u0B0E\u0B11\u0B12\u0B29\u0B31\u0B34\u0B3A\u0B3B\u0B45\u0B46\u0B49\u0B4A\u0B4E-\u0B54\u0B58-\u0B5B\u0B5E\u0B64\u0B65\u0B70\u0B72-\u0B81\u0B84\u0B8B-\u0B8D\u0B91\u0B96-\u0B98\u0B9B\u0B9D\u0BA0-\u0BA2\u0BA5-\u0BA7\u0BAB-\u0BAD\u0BBA-\u0BBD\u0BC3-\u0BC5\u0BC9\u0BCE\u0BCF\u0BD1-\u0BD6\u0BD8-\u0BE5\u0BF0-\u0BFF\u0C0D\u0C11\u0C29\u0C3A-\u0C3C\u0C45\u0C49\u0C4E-\u0C54\u0C57\u0C5B-\u0C5F\u0C64\u0C65\u0C70-\u0C7F\u0C84\u0C8D\u0C91\u0CA9\u0CB4\u0CBA\u0CBB\u0CC5\u0CC9\u0CCE-\u0CD4\u0CD7-\u0CDD\u0CDF\u0CE4\u0CE5\u0CF0\u0CF3-\u0CFF\u0D0D\u0D11\u0D45\u0D49\u0D4F-\u0D53\u0D58-\u0D5E\u0D64\u0D65\u0D70-\u0D79\u0D80\u0D84\u0D97-\u0D99\u0DB2\u0DBC\u0DBE\u0DBF\u0DC7-\u0DC9\u0DCB-\u0DCE\u0DD5\u0DD7\u0DE0-\u0DE5\u0DF0\u0DF1\u0DF4-\u0E00\u0E3B-\u0E3F\u0E4F\u0E5A-\u0E80\u0E83\u0E85\u0E8B\u0EA4\u0EA6\u0EBE\u0EBF\u0EC5\u0EC7\u0ECE\u0ECF\u0EDA\u0EDB\u0EE0-\u0EFF\u0F01-\u0F17\u0F1A-\u0F1F\u0F2A-\u0F34\u0F36\u0F38\u0F3A-\u0F3D\u0F48\u0F6D-\u0F70\u0F85\u0F98\u0FBD-\u0FC5\u0FC7-\u0FFF\u104A-\u104F\u109E\u109F\u10C6\u10C8-\u10CC\u10CE\u10CF\u10FB\u1249\u124E\u124F\u1257\u1259\u125E\u125F\u1289\u128E\u128F\u12B1\u12B6\u12B7\u12BF\u12C1\u12C6\u12C7\u12D7\u1311\u1316\u1317\u135B\u135C\u1360-\u137F\u1390-\u139F\u13F6\u13F7\u13FE-\u1400\u166D\u166E\u1680\u169B-\u169F\u16EB-\u16ED\u16F9-\u16FF\u170D\u1715-\u171F\u1735-\u173F\u1754-\u175F\u176D\u1771\u1774-\u177F\u17D4-\u17D6\u17D8-\u17DB\u17DE\u17DF\u17EA-\u180A\u180E\u180F\u181A-\u181F\u1879-\u187F\u18AB-\u18AF\u18F6-\u18FF\u191F\u192C-\u192F\u193C-\u1945\u196E\u196F\u1975-\u197F\u19AC-\u19AF\u19CA-\u19CF\u19DA-\u19FF\u1A1C-\u1A1F\u1A5F\u1A7D\u1A7E\u1A8A-\u1A8F\u1A9A-\u1AA6\u1AA8-\u1AAF\u1AC1-\u1AFF\u1B4C-\u1B4F\u1B5A-\u1B6A\u1B74-\u1B7F\u1BF4-\u1BFF\u1C38-\u1C3F\u1C4A-\u1C4C\u1C7E\u1C7F\u1C89-\u1C8F\u1CBB\u1CBC\u1CC0-\u1CCF\u1CD3\u1CFB-\u1CFF\u1DFA\u1F16\u1F17\u1F1E\u1F1F\u1F46\u1F47\u1F4E\u1F4F\u1F58\u1F5A\u1F5C\u1F5E\u1F7E\u1F7F\u1FB5\u1FBD\u1FBF-\u1FC1\u1FC5\u1FCD-\u1FCF\u1FD4\u1FD5\u1FDC-\u1FDF\u1FED-\u1FF1\u1FF5\u1FFD-\u203E\u2041-\u2053\u2055-\u2070\u2072-\u207E\u2080-\u208F\u209D-\u20CF\u20F1-\u2101\u2103-\u2106\u2108\u2109\u2114\u2116-\u2118\u211E-\u2123\u2125\u2127\u2129\u212E\u213A\u213B\u2140-\u2144\u214A-\u214D\u214F-\u215F\u2189-\u24B5\u24EA-\u2BFF\u2C2F\u2C5F\u2CE5-\u2CEA\u2CF4-\u2CFF\u2D26\u2D28-\u2D2C\u2D2E\u2D2F\u2D68-\u2D6E\u2D70-\u2D7E\u2D97-\u2D9F\u2DA7\u2DAF\u2DB7\u2DBF\u2DC7\u2DCF\u2DD7\u2DDF\u2E00-\u2E2E\u2E30-\u3004\u3008-\u3020\u3030\u3036\u3037\u303D-\u3040\u3097\u3098\u309B\u309C\u30A0\u30FB\u3100-\u3104\u3130\u318F-\u319F\u31C0-\u31EF\u3200-\u33FF\u4DC0-\u4DFF\u9FFD-\u9FFF\uA48D-\uA4CF\uA4FE\uA4FF\uA60D-\uA60F\uA62C-\uA63F\uA673\uA67E\uA6F2-\uA716\uA720\uA721\uA789\uA78A\uA7C0\uA7C1\uA7CB-\uA7F4\uA828-\uA82B\uA82D-\uA83F\uA874-\uA87F\uA8C6-\uA8CF\uA8DA-\uA8DF\uA8F8-\uA8FA\uA8FC\uA92E\uA92F\uA954-\uA95F\uA97D-\uA97F\uA9C1-\uA9CE\uA9DA-\uA9DF\uA9FF\uAA37-\uAA3F\uAA4E\uAA4F\uAA5A-\uAA5F\uAA77-\uAA79\uAAC3-\uAADA\uAADE\uAADF\uAAF0\uAAF1\uAAF7-\uAB00\uAB07\uAB08\uAB0F\uAB10\uAB17-\uAB1F\uAB27\uAB2F\uAB5B\uAB6A-\uAB6F\uABEB\uABEE\uABEF\uABFA-\uABFF\uD7A4-\uD7AF\uD7C7-\uD7CA\uD7FC-\uD7FF\uE000-\uF8FF\uFA6E\uFA6F\uFADA-\uFAFF\uFB07-\uFB12\uFB18-\uFB1C\uFB29\uFB37\uFB3D\uFB3F\uFB42\uFB45\uFBB2-\uFBD2\uFD3E-\uFD4F\uFD90\uFD91\uFDC8-\uFDEF\uFDFC-\uFDFF\uFE10-\uFE1F\uFE30-\uFE32\uFE35-\uFE4C\uFE50-\uFE6F\uFE75\uFEFD-\uFF0F\uFF1A-\uFF20\uFF3B-\uFF3E\uFF40\uFF5B-\uFF65\uFFBF-\uFFC1\uFFC8\uFFC9\uFFD0\uFFD1\uFFD8\uFFD9\uFFDD-\uFFFF]|\uD800[\uDC0C\uDC27\uDC3B\uDC3E\uDC4E\uDC4F\uDC5E-\uDC7F\uDCFB-\uDD3F\uDD75-\uDDFC\uDDFE-\uDE7F\uDE9D-\uDE9F\uDED1-\uDEDF\uDEE1-\uDEFF\uDF20-\uDF2C\uDF4B-\uDF4F\uDF7B-\uDF7F\uDF9E\uDF9F\uDFC4-\uDFC7\uDFD0\uDFD6-\uDFFF]|\uD801[\uDC9E\uDC9F\uDCAA-\uDCAF\uDCD4-\uDCD7\uDCFC-\uDCFF\uDD28-\uDD2F\uDD64-\uDDFF\uDF37-\uDF3F\uDF56-\uDF5F\uDF68-\uDFFF]|\uD802[\uDC06\uDC07\uDC09\uDC36\uDC39-\uDC3B\uDC3D\uDC3E\uDC56-\uDC5F\uDC77-\uDC7F\uDC9F-\uDCDF\uDCF3\uDCF6-\uDCFF\uDD16-\uDD1F\uDD3A-\uDD7F\uDDB8-\uDDBD\uDDC0-\uDDFF\uDE04\uDE07-\uDE0B\uDE14\uDE18\uDE36\uDE37\uDE3B-\uDE3E\uDE40-\uDE5F\uDE7D-\uDE7F\uDE9D-\uDEBF\uDEC8\uDEE7-\uDEFF\uDF36-\uDF3F\uDF56-\uDF5F\uDF73-\uDF7F\uDF92-\uDFFF]|\uD803[\uDC49-\uDC7F\uDCB3-\uDCBF\uDCF3-\uDCFF\uDD28-\uDD2F\uDD3A-\uDE7F\uDEAA\uDEAD-\uDEAF\uDEB2-\uDEFF\uDF1D-\uDF26\uDF28-\uDF2F\uDF51-\uDFAF\uDFC5-\uDFDF\uDFF7-\uDFFF]|\uD804[\uDC47-\uDC65\uDC70-\uDC7E\uDCBB-\uDCCF\uDCE9-\uDCEF\uDCFA-\uDCFF\uDD35\uDD40-\uDD43\uDD48-\uDD4F\uDD74\uDD75\uDD77-\uDD7F\uDDC5-\uDDC8\uDDCD\uDDDB\uDDDD-\uDDFF\uDE12\uDE38-\uDE3D\uDE3F-\uDE7F\uDE87\uDE89\uDE8E\uDE9E\uDEA9-\uDEAF\uDEEB-\uDEEF\uDEFA-\uDEFF\uDF04\uDF0D\uDF0E\uDF11\uDF12\uDF29\uDF31\uDF34\uDF3A\uDF45\uDF46\uDF49\uDF4A\uDF4E\uDF4F\uDF51-\uDF56\uDF58-\uDF5C\uDF64\uDF65\uDF6D-\uDF6F\uDF75-\uDFFF]|\uD805[\uDC4B-\uDC4F\uDC5A-\uDC5D\uDC62-\uDC7F\uDCC6\uDCC8-\uDCCF\uDCDA-\uDD7F\uDDB6\uDDB7\uDDC1-\uDDD7\uDDDE-\uDDFF\uDE41-\uDE43\uDE45-\uDE4F\uDE5A-\uDE7F\uDEB9-\uDEBF\uDECA-\uDEFF\uDF1B\uDF1C\uDF2C-\uDF2F\uDF3A-\uDFFF]|\uD806[\uDC3B-\uDC9F\uDCEA-\uDCFE\uDD07\uDD08\uDD0A\uDD0B\uDD14\uDD17\uDD36\uDD39\uDD3A\uDD44-\uDD4F\uDD5A-\uDD9F\uDDA8\uDDA9\uDDD8\uDDD9\uDDE2\uDDE5-\uDDFF\uDE3F-\uDE46\uDE48-\uDE4F\uDE9A-\uDE9C\uDE9E-\uDEBF\uDEF9-\uDFFF]|\uD807[\uDC09\uDC37\uDC41-\uDC4F\uDC5A-\uDC71\uDC90\uDC91\uDCA8\uDCB7-\uDCFF\uDD07\uDD0A\uDD37-\uDD39\uDD3B\uDD3E\uDD48-\uDD4F\uDD5A-\uDD5F\uDD66\uDD69\uDD8F\uDD92\uDD99-\uDD9F\uDDAA-\uDEDF\uDEF7-\uDFAF\uDFB1-\uDFFF]|\uD808[\uDF9A-\uDFFF]|\uD809[\uDC6F-\uDC7F\uDD44-\uDFFF]|[\uD80A\uD80B\uD80E-\uD810\uD812-\uD819\uD824-\uD82B\uD82D\uD82E\uD830-\uD833\uD837\uD839\uD83D\uD83F\uD87B-\uD87D\uD87F\uD885-\uDB3F\uDB41-\uDBFF][\uDC00-\uDFFF]|\uD80D[\uDC2F-\uDFFF]|\uD811[\uDE47-\uDFFF]|\uD81A[\uDE39-\uDE3F\uDE5F\uDE6A-\uDECF\uDEEE\uDEEF\uDEF5-\uDEFF\uDF37-\uDF3F\uDF44-\uDF4F\uDF5A-\uDF62\uDF78-\uDF7C\uDF90-\uDFFF]|\uD81B[\uDC00-\uDE3F\uDE80-\uDEFF\uDF4B-\uDF4E\uDF88-\uDF8E\uDFA0-\uDFDF\uDFE2\uDFE5-\uDFEF\uDFF2-\uDFFF]|\uD821[\uDFF8-\uDFFF]|\uD823[\uDCD6-\uDCFF\uDD09-\uDFFF]|\uD82C[\uDD1F-\uDD4F\uDD53-\uDD63\uDD68-\uDD6F\uDEFC-\uDFFF]|\uD82F[\uDC6B-\uDC6F\uDC7D-\uDC7F\uDC89-\uDC8F\uDC9A-\uDC9C\uDC9F-\uDFFF]|\uD834[\uDC00-\uDD64\uDD6A-\uDD6C\uDD73-\uDD7A\uDD83\uDD84\uDD8C-\uDDA9\uDDAE-\uDE41\uDE45-\uDFFF]|\uD835[\uDC55\uDC9D\uDCA0\uDCA1\uDCA3\uDCA4\uDCA7\uDCA8\uDCAD\uDCBA\uDCBC\uDCC4\uDD06\uDD0B\uDD0C\uDD15\uDD1D\uDD3A\uDD3F\uDD45\uDD47-\uDD49\uDD51\uDEA6\uDEA7\uDEC1\uDEDB\uDEFB\uDF15\uDF35\uDF4F\uDF6F\uDF89\uDFA9\uDFC3\uDFCC\uDFCD]|\uD836[\uDC00-\uDDFF\uDE37-\uDE3A\uDE6D-\uDE74\uDE76-\uDE83\uDE85-\uDE9A\uDEA0\uDEB0-\uDFFF]|\uD838[\uDC07\uDC19\uDC1A\uDC22\uDC25\uDC2B-\uDCFF\uDD2D-\uDD2F\uDD3E\uDD3F\uDD4A-\uDD4D\uDD4F-\uDEBF\uDEFA-\uDFFF]|\uD83A[\uDCC5-\uDCCF\uDCD7-\uDCFF\uDD4C-\uDD4F\uDD5A-\uDFFF]|\uD83B[\uDC00-\uDDFF\uDE04\uDE20\uDE23\uDE25\uDE26\uDE28\uDE33\uDE38\uDE3A\uDE3C-\uDE41\uDE43-\uDE46\uDE48\uDE4A\uDE4C\uDE50\uDE53\uDE55\uDE56\uDE58\uDE5A\uDE5C\uDE5E\uDE60\uDE63\uDE65\uDE66\uDE6B\uDE73\uDE78\uDE7D\uDE7F\uDE8A\uDE9C-\uDEA0\uDEA4\uDEAA\uDEBC-\uDFFF]|\uD83C[\uDC00-\uDD2F\uDD4A-\uDD4F\uDD6A-\uDD6F\uDD8A-\uDFFF]|\uD83E[\uDC00-\uDFEF\uDFFA-\uDFFF]|\uD869[\uDEDE-\uDEFF]|\uD86D[\uDF35-\uDF3F]|\uD86E[\uDC1E\uDC1F]|\uD873[\uDEA2-\uDEAF]|\uD87A[\uDFE1-\uDFFF]|\uD87E[\uDE1E-\uDFFF]|\uD884[\uDF4B-\uDFFF]|\uDB40[\uDC00-\uDCFF\uDDF0-\uDFFF]/g;

// node_modules/github-slugger/index.js
var own = Object.hasOwnProperty;
var BananaSlug = class {
  /**
   * Create a new slug class.
   */
  constructor() {
    this.occurrences;
    this.reset();
  }
  /**
   * Generate a unique slug.
  *
  * Tracks previously generated slugs: repeated calls with the same value
  * will result in different slugs.
  * Use the `slug` function to get same slugs.
   *
   * @param  {string} value
   *   String of text to slugify
   * @param  {boolean} [maintainCase=false]
   *   Keep the current case, otherwise make all lowercase
   * @return {string}
   *   A unique slug string
   */
  slug(value, maintainCase) {
    const self = this;
    let result = slug(value, maintainCase === true);
    const originalSlug = result;
    while (own.call(self.occurrences, result)) {
      self.occurrences[originalSlug]++;
      result = originalSlug + "-" + self.occurrences[originalSlug];
    }
    self.occurrences[result] = 0;
    return result;
  }
  /**
   * Reset - Forget all previous slugs
   *
   * @return void
   */
  reset() {
    this.occurrences = /* @__PURE__ */ Object.create(null);
  }
};
function slug(value, maintainCase) {
  if (typeof value !== "string") return "";
  if (!maintainCase) value = value.toLowerCase();
  return value.replace(regex, "").replace(/ /g, "-");
}

// src/community/anchors.ts
var anchorsByPage = /* @__PURE__ */ new WeakMap();
var looseByPage = /* @__PURE__ */ new WeakMap();
function anchorsOf(page) {
  let anchors = anchorsByPage.get(page);
  if (!anchors) {
    anchors = readAnchors(page);
    anchorsByPage.set(page, anchors);
  }
  return anchors;
}
function hasAnchor(page, anchor) {
  const name = anchor.toLowerCase().replace(/^user-content-/, "");
  return name === "" || name === "top" || name === "readme" || /^(?:l\d+(?:c\d+)?(?:-l\d+(?:c\d+)?)?|:~:.*|fn(?:ref)?(?:\d+|[-:].+))$/.test(name) || anchorsOf(page).has(name);
}
function hasLooseAnchor(page, anchor) {
  let loose = looseByPage.get(page);
  if (!loose) {
    loose = new Set([...anchorsOf(page)].map(looseName));
    looseByPage.set(page, loose);
  }
  return loose.has(looseName(anchor));
}
function looseName(anchor) {
  return anchor.toLowerCase().normalize("NFKD").replace(/[^\p{L}\p{N}]/gu, "");
}
function readAnchors(page) {
  const anchors = /* @__PURE__ */ new Set();
  const bare = new BananaSlug();
  const full = new BananaSlug();
  const addHeading = (words3, pictures) => {
    anchors.add(bare.slug(words3.replace(/:[a-z\d_+-]+:/gi, "").trim()));
    anchors.add(slug(words3.replace(/:[a-z\d_+-]+:/gi, ""))).add(full.slug(pictures));
    const own2 = /\{:?\s{0,9}#([\w:.-]{1,100})[^{}]{0,200}\}\s{0,9}$/.exec(words3.slice(-400))?.[1];
    if (own2 !== void 0) anchors.add(own2.toLowerCase());
  };
  const { headings, html } = partsOf(page);
  for (const heading of headings) addHeading(textOf2(heading, false), textOf2(heading, true));
  for (const node of html) {
    const text = withoutComments(node.value);
    for (const [, name] of text.matchAll(/<[a-z][^<>]*?\s(?:id|name)\s*=\s*["']?([^"'<>\s]+)/gi))
      anchors.add((name ?? "").toLowerCase());
    for (const [, words3 = ""] of text.matchAll(/<h[1-6](?:\s[^<>]*)?>([^<]{0,500})/gi))
      addHeading(words3.trim(), words3.trim());
  }
  return anchors;
}
function textOf2(node, withPictures) {
  if (node.type === "text" || node.type === "inlineCode") return node.value;
  if (node.type === "image" || node.type === "imageReference") return withPictures ? node.alt ?? "" : "";
  return "children" in node ? node.children.map((child2) => textOf2(child2, withPictures)).join("") : "";
}

// src/checks/any-page/link-finds-its-heading.ts
var link_finds_its_heading_default = defineCheck({
  id: "link-finds-its-heading",
  area: (page) => page.area,
  severity: "advice",
  from: "launching",
  since: 1,
  title: "Links to a place in a page find that place",
  says: "The link to {target} opens {page:path}, where no heading has the name {anchor}{hint:phrase}{closest:list}.",
  why: "The reader lands at the top of the page and has to search.",
  fix: "After #, write the words of the heading in small letters, with hyphens for spaces and no other marks: meetings.md#next-calls.",
  phrases: { closest: "; the closest is ", none: "" },
  minutes: 3,
  examples: [],
  subjects: ({ community }) => openPages(community).filter(
    (page) => linksOf(page, community).some((found2) => aim(found2, community) !== void 0)
  ),
  inspect: (subject, { community }) => {
    const files = filesIn(community.files);
    if (files.namesPlaces(subject.path)) return [];
    let suggested = 0;
    return linksOf(subject, community).flatMap((found2) => {
      const aimed = aim(found2, community);
      if (!aimed || isFound(aimed, files.isInSite(subject.path))) return [];
      const { page, anchor } = aimed;
      suggested += 1;
      const closest = suggested > mostSuggested ? void 0 : closestTo(anchor.toLowerCase(), [...anchorsOf(page)], (own2) => own2);
      const hint = closest === void 0 ? "none" : "closest";
      const values = {
        target: found2.link.target,
        page: page.path,
        anchor,
        hint,
        closest: closest === void 0 ? [] : [closest]
      };
      return [{ about: subject.about({ entry: found2.link.target }), place: subject.at(found2.link), values }];
    });
  },
  correct({ place, values }, subject, { community }) {
    const [target, anchor] = [String(values.target), String(values.anchor)];
    const page = pageAt2(String(values.page), community);
    const meant2 = page && onlySlipOf(anchor.toLowerCase(), [...anchorsOf(page)], (own2) => own2);
    const instead = `${target.slice(0, target.indexOf("#"))}#${meant2}`;
    return place && meant2 !== void 0 ? redirected(subject.page, { place, target, instead }) : void 0;
  }
});
var mostSuggested = 50;
function isFound({ page, anchor }, onSite) {
  return hasAnchor(page, anchor) || onSite && hasLooseAnchor(page, anchor);
}
function aim({ link, to }, community) {
  if (link.type !== "link" || to.leads !== "there" && to.leads !== "other-letters" || to.anchor === void 0)
    return void 0;
  const page = pageAt2(to.path, community);
  return page && page.tree.children.length > 0 ? { page, anchor: to.anchor } : void 0;
}
var pagesByPath = /* @__PURE__ */ new WeakMap();
function pageAt2(path2, community) {
  let pages = pagesByPath.get(community);
  if (!pages) {
    pages = new Map(community.pages.map((page) => [page.path, page]));
    pagesByPath.set(community, pages);
  }
  const inFolder = path2 === "" ? "" : `${path2}/`;
  return pages.get(path2) ?? pages.get(`${inFolder}README.md`);
}

// from-node:node:path?src/checks/any-page/link-leads-somewhere.ts
var whole3 = process.getBuiltinModule("node:path");
var posix_3 = /* @__PURE__ */ (() => whole3.posix)();

// src/checks/any-page/link-leads-somewhere.ts
var link_leads_somewhere_default = defineCheck({
  id: "link-leads-somewhere",
  area: (page) => page.area,
  severity: { planning: "advice", launching: "warning" },
  from: "planning",
  since: 1,
  title: "Every link to a page or picture of this repository leads to one",
  says: "{what:phrase} {target} {problem:phrase}{closest:list}.",
  why: "A reader who follows it ends at an error page.",
  fix: "Correct the file name and its folder, or delete the link. A web address begins with https://, an e-mail address with mailto:.",
  phrases: {
    link: "The link to",
    picture: "The picture",
    gone: "leads to no file that is here",
    "gone-closest": "leads to no file that is here; the closest is ",
    "picture-gone": "is not here",
    "picture-gone-closest": "is not here; the closest is ",
    outside: "leads out of this repository",
    empty: "has no address"
  },
  minutes: 3,
  source: "some hundred broken links in each of three large repositories",
  examples: [],
  subjects: ({ community }) => openPages(community).filter((page) => linksOf(page, community).length > 0),
  inspect: (subject, { community }) => linksOf(subject, community).flatMap((found2) => {
    const problem = problemOf(found2, subject.path);
    if (!problem) return [];
    const { link, field } = found2;
    const target = link.target.trim() === "" ? link.label : link.target;
    const about = subject.about({ entry: target, ...field !== void 0 && { field } });
    const what = link.type === "image" ? "picture" : "link";
    return [{ about, place: subject.at(link), values: { what, target, ...problem } }];
  }),
  correct({ place, about, values }, { page, path: path2 }, context) {
    const target = String(values.target);
    const instead = meant(target, path2, context);
    if (!place || instead === void 0) return void 0;
    return about.field === void 0 ? redirected(page, { place, target, instead }) : rewrittenAt(place, { written: target, instead }, context);
  }
});
function meant(target, from, { community: { files } }) {
  if (/^www\.[a-z\d-]+(?:\.[a-z\d-]+)+(?:[/?#]\S*)?$/i.test(target)) return `https://${target}`;
  if (/^[a-z\d._%+-]+@[a-z\d-]+(?:\.[a-z\d-]+)+$/i.test(target)) return `mailto:${target}`;
  const to = destinationOf(target, from, files);
  const file = to.leads === "nowhere" && to.path !== "" ? filesIn(files).meantBy(to.path) : void 0;
  if (file === void 0) return void 0;
  const address = target.startsWith("/") ? `/${file}` : posix_3.relative(posix_3.dirname(from), file);
  return `${asAddress(address)}${afterPath(target)}`;
}
function problemOf({ link, to }, from) {
  if (to.leads === "outside") return { problem: "outside", closest: [] };
  if (to.leads !== "nowhere") return void 0;
  if (to.path === "") return { problem: "empty", closest: [] };
  const gone = link.type === "image" ? "picture-gone" : "gone";
  return to.closest === void 0 ? { problem: gone, closest: [] } : { problem: `${gone}-closest`, closest: [posix_3.relative(posix_3.dirname(from), to.closest)] };
}

// src/checks/any-page/link-text-says-where.ts
var link_text_says_where_default = defineCheck({
  id: "link-text-says-where",
  area: (page) => page.area,
  severity: "advice",
  from: "active",
  since: 1,
  title: "The words of every link say where it leads",
  says: "The link {label} does not say where it leads.",
  why: "People who listen to a page often jump from link to link, and hear only these words.",
  fix: "Make the name of what it opens the link: “Read the [charter](charter.md)” instead of “Click [here](charter.md)”.",
  minutes: 2,
  source: "W3C, link purpose",
  examples: [],
  subjects: ({ community }) => ownPages(community).filter(({ page }) => linksIn(page).some(({ type }) => type === "link")),
  inspect: (subject) => linksIn(subject.page).filter(({ type, label: label2 }) => type === "link" && vague.has(plainName(label2))).map((link) => ({
    about: subject.about({ entry: link.target }),
    place: subject.at(link),
    values: { label: link.label }
  }))
});
var vague = new Set(
  "here|click|click here|this|this link|this page|link|the link|more|read more|learn more|see more|see here|ici|cliquez ici|cliquer ici|ce lien|lien|lire la suite|en savoir plus|hier|hier klicken|klicken sie hier|dieser link|mehr|weiterlesen|mehr erfahren|aqui|haz clic aqui|haga clic aqui|este enlace|enlace|leer mas|mas|qui|clicca qui|questo link|leggi di piu|di piu|altro".split(
    "|"
  )
);

// src/checks/any-page/mapped-page-is-there.ts
var mapped_page_is_there_default = defineCheck({
  id: "mapped-page-is-there",
  area: "identity",
  severity: { planning: "advice", launching: "warning", active: "error" },
  from: "planning",
  since: 1,
  title: "Every page that community.yml names is there",
  says: "community.yml says that {kind} stands in {file}, but {problem:phrase}{closest:list}.",
  why: "The page counts as missing.",
  fix: "Correct the line under “documents”: the kind of page, a colon, and the file, for example “charter: about/mission.md”.",
  phrases: {
    gone: "there is no such file",
    unread: "that is no page that we can read",
    kind: "we know no such kind of page",
    "kind-closest": "we know no such kind of page; the closest is "
  },
  minutes: 3,
  examples: [],
  subjects: ({ settings: settings2 }) => [...settings2.documents].map(([file, kind]) => ({ file, kind })),
  inspect: ({ file, kind }, { community }) => {
    const known6 = everyKind.some((one) => plainName(one.kind) === plainName(kind));
    const closest = known6 ? void 0 : closestTo(plainName(kind), everyKind, (one) => plainName(one.kind));
    const problem = !known6 ? closest ? "kind-closest" : "kind" : !community.files.has(file) ? "gone" : community.pages.some(({ path: path3 }) => path3 === file) ? void 0 : "unread";
    if (problem === void 0) return [];
    const path2 = community.documents.find((document) => document.kind === "community")?.path ?? "community.yml";
    const at = community.pages.find((page) => page.path === path2)?.settings.placeOf(["documents", kind]) ?? {
      line: 1,
      column: 1
    };
    return [
      {
        about: { path: path2, kind: "community", field: "documents", entry: kind },
        place: { path: path2, line: at.line, column: at.column },
        values: { kind, file, problem, closest: closest ? [closest.kind] : [] }
      }
    ];
  },
  correct({ place, values }, { file, kind }, context) {
    const page = place && pageAt(place.path, context);
    if (!page) return void 0;
    if (values.problem === "gone") {
      const moved = filesIn(context.community.files).meantBy(file);
      return moved === void 0 ? void 0 : rewrittenAt(place, { written: file, instead: moved }, context);
    }
    const meant2 = onlyClosestTo(plainName(kind), everyKind, (one) => plainName(one.kind))?.kind;
    const isThere = meant2 !== void 0 && page.settings.placeOf(["documents", meant2]) !== void 0;
    return meant2 === void 0 || isThere ? void 0 : renamedSetting(page, place, { written: kind, instead: meant2 });
  }
});

// src/checks/any-page/no-placeholder-is-left.ts
var no_placeholder_is_left_default = defineCheck({
  id: "no-placeholder-is-left",
  area: (page) => page.area,
  severity: ({ page }) => isAdopted(page) ? "error" : "warning",
  from: "launching",
  since: 1,
  title: "No text of a template is left where your own belongs",
  says: "Text of a template is still here: {placeholder}.",
  why: "Readers see that nobody has finished the page, and cannot use it.",
  fix: "Replace it with your own words, or delete the sentence.",
  minutes: 10,
  source: "Contributor Covenant and Minimum Viable Governance: their brackets",
  examples: [],
  subjects: ({ community }) => ownPages(community).filter(({ path: path2, page }) => page.tree.children.length > 0 && !/template/i.test(path2)),
  inspect: (subject) => [...inText(subject), ...inHtml2(subject)].toSorted((a, b) => a.line - b.line).map(({ placeholder, ...place }) => ({
    about: subject.about({ entry: placeholder }),
    place: subject.at(place),
    values: { placeholder }
  }))
});
var brackets = new RegExp(
  [
    /\[(?:INSERT|INSERTE|INSERTAR|INSERTA|INSÉREZ|INSÉRER|INSERER|INSERIRE|INSERISCI|INSERIR|INSIRA|ADD|ENTER|REPLACE|DESCRIBE|FILL IN|LINK TO|NAME OF|YOUR)\s[^[\]]{0,120}\]/,
    /\[[^[\]]{0,80}\s(?:EINFÜGEN|EINSETZEN|HERE|AQUÍ|ICI|QUI)\]/,
    /\[(?:FIXME|TODO)(?:\s*:[^[\]]{0,120})?\]/,
    /\[[Ii]nsert (?:your|the|a|an|here|link|name|date|email|e-mail|contact)\b[^[\]]{0,80}\]/,
    /\[[Pp]lease (?:request|provide|add|insert|describe|fill|complete|write|replace|specify|include)\b[^[\]]{0,300}\]/,
    /\[(?:[Yy]our|[Nn]ame of (?:the|your)) (?:name|community|project|organi[sz]ation|group|team|email|e-mail|address|institution|university|event)\b[^[\]]{0,60}\]/,
    /\[(?:[Pp]roject|[Cc]ommunity|[Oo]rgani[sz]ation|[Gg]roup|[Ee]vent) (?:[Nn]ame|[Ee]mail|[Cc]ontact)\]/,
    /\[NOTE: (?:[Dd]escribe|[Tt]he remedies|[Rr]eplace|[Aa]dd|[Ii]nsert|[Ee]dit|[Ff]ill)\b[^[\]]{0,400}\]/,
    /\b[Ll]orem ipsum dolor\b/
  ].map((pattern2) => pattern2.source).join("|"),
  "gu"
);
function inText({ page }) {
  return visibleText(page).filter(({ type, text }) => type !== "setting" && /\[|orem ipsum/.test(text) && !isExample(text)).flatMap((block) => {
    const lineOf = linesOf(block);
    return [...block.text.matchAll(brackets)].map(({ 0: placeholder, index }) => ({
      placeholder,
      line: lineOf(index),
      column: block.column
    }));
  });
}
var angles = /^<(?:your|insert|name of|add|enter)[\s_-](?:(?:the|your|a)[\s_-])?(?:name|names|community|project|organi[sz]ation|group|team|e-?mail|contact|address|institution|university|city|country|date|title)\b[^<>]{0,60}>$/i;
function inHtml2({ page }) {
  return partsOf(page).html.filter(({ value }) => angles.test(value.trim())).map((node) => ({ placeholder: node.value.trim(), ...node.position?.start ?? { line: 1, column: 1 } }));
}

// src/checks/any-page/number-can-be-read.ts
var number_can_be_read_default = defineCheck({
  id: "number-can-be-read",
  area: (found2) => found2.area,
  severity: { planning: "advice", launching: "warning" },
  from: "planning",
  since: 1,
  title: "Every number can be read",
  says: "We cannot read {written} as a whole number, under {field} of {entry}.",
  why: "We count with these numbers, and cannot count with words.",
  fix: "Write figures only, for example 12.",
  minutes: 2,
  examples: [],
  subjects: ({ community }) => fieldsWith(community, "number-unreadable", "number"),
  inspect: (found2) => ofTrouble(found2, "number-unreadable", (values) => ({
    written: textIn(values, "written"),
    field: found2.label,
    entry: found2.of.label
  }))
});

// src/checks/subjects/made-from.ts
var known = /* @__PURE__ */ new WeakMap();
function madeFrom(community) {
  let pages = known.get(community);
  if (!pages) {
    pages = openPages(community).flatMap((page) => saidAtTheTop(page, community) ?? saidInWords(page, community) ?? []);
    known.set(community, pages);
  }
  return pages;
}
function withOriginal(community) {
  const pages = madeFrom(community);
  if (pages.length === 0) return [];
  const byPath = new Map(openPages(community).map((page) => [page.path, page]));
  return pages.flatMap((made) => {
    const { to } = made;
    const original = to.leads === "there" || to.leads === "other-letters" ? byPath.get(to.path) : void 0;
    return original && original.path !== made.path ? [{ made, original }] : [];
  });
}
var settings = [
  ["translation_of", "translated"],
  ["adapted_from", "adapted"],
  ["source", "adapted"]
];
function saidAtTheTop(page, { files }) {
  for (const [name, how] of settings) {
    const setting = page.page.settings.settings.get(name);
    const target = typeof setting?.value === "string" ? setting.value.trim() : "";
    if (!setting || target === "") continue;
    const to = destinationOf(target, page.path, files);
    if (how === "adapted" && to.leads !== "there" && to.leads !== "other-letters") continue;
    return { ...page, how, target, to, place: page.at(setting) };
  }
  return void 0;
}
var words = /^(?:this (?:page|text|charter|document) (?:is|was) )?(?:adapted from|based on)\b|^(?:(?:cette page|ce texte) (?:est|a ete) )?adaptee? (?:de|d'apres)\b|^(?:diese seite|dieser text) (?:beruht|basiert) auf\b|^(?:bearbeitet|angepasst) nach\b|^(?:(?:esta pagina|este texto) (?:esta|fue) )?adaptad[oa] de\b|^(?:(?:questa pagina|questo testo) e )?adattat[oa] da\b/;
var mayBeAdapted = /adapt|based on|beruht auf|basiert auf|bearbeitet|angepasst/i;
var nearAnEnd = 1500;
function saidInWords(page, { files }) {
  const { text } = page.page;
  if (!mayBeAdapted.test(text.slice(0, nearAnEnd)) && !mayBeAdapted.test(text.slice(-nearAnEnd))) return void 0;
  for (const node of page.page.tree.children) {
    if (node.type !== "paragraph" || !words.test(plainName(plainText([node]).slice(0, 120)))) continue;
    const target = firstLink(node);
    const to = target === void 0 ? void 0 : destinationOf(target, page.path, files);
    if (target === void 0 || to?.leads !== "there" && to?.leads !== "other-letters") continue;
    const place = page.at(node.position?.start ?? { line: 1, column: 1 });
    return { ...page, how: "adapted", target, to, place };
  }
  return void 0;
}
function firstLink({ children }) {
  const within = (node) => {
    if (node.type === "link") return node.url;
    return "children" in node ? node.children.map(within).find((url) => url !== void 0) : void 0;
  };
  return children.map(within).find((url) => url !== void 0);
}

// src/checks/any-page/original-is-no-translation.ts
var original_is_no_translation_default = defineCheck({
  id: "original-is-no-translation",
  area: ({ made }) => made.area,
  severity: "advice",
  from: "launching",
  since: 1,
  title: "A page is translated from the one that counts, not from a translation of it",
  says: "{page:path} translates {between:path}, which is itself a translation of {original:path}.",
  why: "What changes in the page that counts arrives late, or never, where it has to pass through another language.",
  fix: "Compare {page:path} with {original:path}, and name that one after “translation_of:”.",
  minutes: 15,
  examples: [],
  subjects: ({ community }) => withOriginal(community).filter(({ made }) => made.how === "translated"),
  inspect: ({ made, original }, { community }) => {
    const next = withOriginal(community).find(
      (pair) => pair.made.path === original.path && pair.made.how === "translated"
    );
    if (!next || next.original.path === made.path) return [];
    return [
      {
        about: made.about({ field: "translation_of" }),
        place: made.place,
        values: { page: made.path, between: original.path, original: next.original.path }
      }
    ];
  }
});

// src/checks/any-page/original-is-there.ts
var original_is_there_default = defineCheck({
  id: "original-is-there",
  area: (made) => made.area,
  severity: { planning: "advice", launching: "warning" },
  from: "planning",
  since: 1,
  title: "Where a page says that it translates another, that page is there",
  says: "{page:path} says that it translates “{target:path}”, and nothing is there{hint:phrase}{closest:list}.",
  why: "Nobody can tell which page counts, or whether this one still says the same.",
  fix: "Write the name of the page that counts after “translation_of:”.",
  phrases: { meant: "; perhaps it is ", none: "" },
  minutes: 3,
  examples: [],
  subjects: ({ community }) => madeFrom(community).filter(({ how }) => how === "translated"),
  inspect: (made) => {
    const { to, target } = made;
    if (to.leads === "elsewhere") return "unknown";
    if (to.leads === "there" || to.leads === "other-letters") return [];
    const closest = to.leads === "nowhere" && to.closest !== void 0 ? [to.closest] : [];
    return [
      {
        about: made.about({ field: "translation_of" }),
        place: made.place,
        values: { page: made.path, target, hint: closest.length > 0 ? "meant" : "none", closest }
      }
    ];
  }
});

// src/checks/any-page/our-settings-can-be-used.ts
var our_settings_can_be_used_default = defineCheck({
  id: "our-settings-can-be-used",
  area: (page) => page.area,
  severity: { planning: "advice", launching: "warning", active: "error" },
  from: "planning",
  since: 1,
  title: "What community.yml asks of this report can be done",
  says: "We cannot use what {setting} says in {page:path}, and go on without it.",
  why: "You chose something, and this report does something else.",
  fix: "Write a length of time as “18 months” and a list as “[drafts/]”. Under “not_for_us”, each note needs “check”, “because” and “until”.",
  minutes: 5,
  examples: [],
  subjects: ({ community }) => documentPages(community).filter(({ kind }) => kind === "community"),
  inspect: (subject, { settings: settings2 }) => settings2.troubles.filter(({ place }) => place.path === subject.path).map(({ key, place }) => ({
    about: subject.about({ field: key }),
    place,
    values: { setting: key, page: subject.path }
  }))
});

// src/checks/any-page/page-can-be-read.ts
var page_can_be_read_default = defineCheck({
  id: "page-can-be-read",
  area: (page) => page.area,
  severity: "error",
  from: "always",
  makesUnreadable: true,
  since: 1,
  title: "Every page can be read",
  says: "{page:path} cannot be read: {cause:phrase}.",
  why: "Nothing that it says counts until we can read it.",
  fix: "Open it in an editor and save it again as plain text; where you are asked for an encoding, choose UTF-8. If it is very long, split it.",
  phrases: {
    "too-large": "it is larger than 256 kilobytes",
    "utf-16": "it was saved as UTF-16, which many programs cannot read",
    "not-utf8": "some of its letters were saved in an old way that only some computers read",
    "has-nul": "it holds characters that no text has; it may be damaged, or be something other than text",
    "too-deep": "lists or quotes stand inside one another, too many levels deep",
    "too-complex": "a part of it is so tangled that reading it would take too long",
    "parser-failed": "something in it defeats our reader, which is our mistake and not yours",
    unreadable: "the file cannot be opened",
    missing: "the file cannot be opened",
    link: "it is a link to another file, and links are not followed",
    "link-out-of-workspace": "it is a link to a file outside this repository",
    "not-a-file": "it is not a plain file",
    "odd-name": "its name holds characters that cannot be shown",
    "too-many-files": "there are more than 10,000 files here, and it comes after them",
    "total-too-large": "the pages before it are larger than 50 megabytes together",
    other: "something in it is not as a page should be"
  },
  minutes: 10,
  examples: [],
  subjects: ({ community }) => documentPages(community),
  inspect: (subject) => subject.page.problems.filter(({ problem }) => !/^(?:front-matter|csv)-|-key$/.test(problem)).slice(0, 1).map(({ problem, place }) => ({
    about: subject.about(),
    place,
    values: { page: subject.path, cause: known2.has(problem) ? problem : "other" }
  }))
});
var known2 = /* @__PURE__ */ new Set([
  "too-large",
  "utf-16",
  "not-utf8",
  "has-nul",
  "too-deep",
  "too-complex",
  "parser-failed",
  "unreadable",
  "missing",
  "link",
  "link-out-of-workspace",
  "not-a-file",
  "odd-name",
  "too-many-files",
  "total-too-large"
]);

// src/activity/since-then.ts
async function historyOf(pairs, log) {
  const found2 = await Promise.all(pairs.map(({ page, original }) => sinceThen(page, original, log)));
  return new Map(found2.flatMap((one) => one ? [[one.page, one]] : []));
}
async function sinceThen(page, original, log) {
  const [ofPage, ofOriginal] = await Promise.all([log.of(page.path), log.of(original.path)]);
  if (!ofPage || !ofOriginal) return void 0;
  const texts = await log.texts([...blobsOf(ofPage), ...blobsOf(ofOriginal)]);
  const text = (blob) => blob === void 0 ? void 0 : texts.get(blob);
  const isNews = (words3) => {
    const wordsOf3 = (blob) => words3(text(blob) ?? "");
    return ({ before, after: after2 }) => after2 !== void 0 && before.every((blob) => wordsOf3(blob) !== wordsOf3(after2));
  };
  const now = text(ofPage.now);
  const saved = text(ofOriginal.now);
  if (now === void 0 || saved === void 0 || everyWord(now) !== everyWord(page.text)) return void 0;
  const touch = ofPage.commits.find(isNews(everyWord));
  const since = touch ? await changesAfter(touch, ofOriginal, log) : allThatIsKnown(ofOriginal);
  const then = since && (text(since.blob) ?? (await log.texts([since.blob])).get(since.blob));
  if (!since || then === void 0) return void 0;
  const days = since.commits.filter(isNews(wordsBelow)).map(({ day: day3 }) => day3);
  return { page: page.path, original: original.path, then, saved, days, isWhole: since.isWhole };
}
async function changesAfter({ id }, { commits, now, isWhole }, log) {
  if (commits.length === 0) return { commits, blob: now, isWhole: true };
  const blob = await log.standing(id, [...new Set(commits.map(({ path: path2 }) => path2))]);
  if (blob === void 0) return void 0;
  const at = commits.findIndex(({ after: after2 }) => after2 === blob);
  if (at >= 0) return { commits: commits.slice(0, at), blob, isWhole: true };
  const next = commits.findLastIndex(({ before }) => before.includes(blob));
  return { commits: commits.slice(0, next < 0 ? commits.length : next + 1), blob, isWhole: next >= 0 || isWhole };
}
function allThatIsKnown({ commits }) {
  const blob = commits.at(-1)?.before[0];
  return blob === void 0 ? void 0 : { commits, blob, isWhole: false };
}
function blobsOf({ commits, now }) {
  return [now, ...commits.flatMap(({ before, after: after2 }) => after2 === void 0 ? before : [...before, after2])];
}
function everyWord(text) {
  return text.replace(/\s+/g, " ").trim();
}
function wordsBelow(text) {
  return everyWord(readFrontMatter(text.replace(/\r\n?/g, "\n")).body);
}

// src/documents/changed-sections.ts
function titlesOfChangedSections(before, after2) {
  const [old, now] = [ownWordsBySection(before), ownWordsBySection(after2)];
  const changed = [...now].filter(([key, { words: words3 }]) => old.get(key)?.words !== words3).map(([, { title: title2, words: words3 }]) => ({ title: title2, words: words3 }));
  const gone = [...old].filter(([key]) => !now.has(key)).map(([, section]) => section);
  const left = gone.filter(({ words: words3 }) => words3 === "" || !changed.some((section) => section.words === words3));
  return [...changed, ...left].map(({ title: title2 }) => title2).filter((title2) => title2 !== "");
}
function ownWordsBySection({ tree }) {
  const found2 = /* @__PURE__ */ new Map([["", { title: "", words: wordsOf(untilHeading(tree.children)) }]]);
  for (const { title: title2, nodes } of sectionsOf(tree.children)) {
    const name = plainName(title2);
    let key = name;
    for (let again = 2; found2.has(key); again += 1) key = `${name} ${again}`;
    found2.set(key, { title: title2, words: wordsOf(untilHeading(nodes)) });
  }
  return found2;
}
function untilHeading(nodes) {
  const end = nodes.findIndex(({ type }) => type === "heading");
  return end < 0 ? nodes : nodes.slice(0, end);
}
function wordsOf(nodes) {
  return plainText(nodes).replace(/\s+/g, " ").trim();
}

// src/checks/any-page/page-follows-its-original.ts
var mostNamed = 5;
var page_follows_its_original_default = defineCheck({
  id: "page-follows-its-original",
  area: ({ made }) => made.area,
  severity: ({ made }, { stage }) => made.how === "adapted" || stage === "planning" ? "advice" : "warning",
  from: "launching",
  since: 1,
  title: "Translations say what their originals say today",
  says: "{page:path} is behind {original:path}: {least:phrase}{count:number|change|changes} since {since:date}{where:phrase}{sections:list}.",
  why: "Whoever reads this page may rely on something that no longer holds, and the original is what counts.",
  fix: "Read there what changed, say the same in {page:path}, and save it. If nothing has to change, set its “last_reviewed” to today.",
  phrases: { exactly: "", least: "at least ", in: ", in ", among: ", among other places in ", nowhere: "" },
  minutes: 30,
  source: "opensource.guide and Contributor Covenant, translations",
  examples: [],
  subjects: ({ community }) => withOriginal(community),
  inspect: ({ made, original }, { history, now }) => {
    const since = history?.get(made.path);
    if (!since || since.original !== original.path) return "unknown";
    const { page } = original;
    const isBeingWritten = wordsBelow(since.saved) !== wordsBelow(page.text);
    const count = since.days.length + (isBeingWritten ? 1 : 0);
    const then = readPage(original.path, new TextEncoder().encode(since.then));
    if (count === 0 || wordsBelow(since.then) === wordsBelow(page.text)) return [];
    const sections = titlesOfChangedSections(then, page);
    const where = sections.length === 0 ? "nowhere" : sections.length > mostNamed ? "among" : "in";
    return [
      {
        about: made.about({ field: "translation_of" }),
        place: made.at({ line: 1, column: 1 }),
        values: {
          page: made.path,
          original: original.path,
          least: since.isWhole ? "exactly" : "least",
          count,
          since: since.days.at(-1) ?? now,
          where,
          sections: sections.slice(0, mostNamed)
        }
      }
    ];
  }
});

// src/checks/any-page/page-has-owner.ts
var page_has_owner_default = defineCheck({
  id: "page-has-owner",
  area: (document) => document.area,
  severity: "advice",
  from: "active",
  since: 1,
  title: "Somebody keeps every page up to date",
  says: "Nobody is named to keep {page:path} up to date.",
  why: "A page that belongs to everyone is kept by no one.",
  fix: "Add a line such as “owner: Coordinator” to the settings at the top of the page; a role lasts longer than a person.",
  minutes: 5,
  source: "OpenAIRE community of practice, outdated materials",
  examples: [],
  subjects: ({ community }) => ownPageDocuments(community).filter((document) => isKept(document) && settingsWereRead(document, community)),
  inspect: (document, { community }) => namesSomebody(document, community) ? [] : [{ about: document.about("owner"), place: document.at(), values: { page: document.path } }]
});
function isKept({ kind }) {
  return kindNamed(kind)?.reviewMonths !== void 0 && !["community", "people", "roles", "code-of-conduct", "notes"].includes(kind);
}
function namesSomebody(document, community) {
  return everyReading(community).some(({ of, type, reading }) => {
    if (of.kind !== document.kind || !(type.refersTo ?? []).some((kind) => kind === "roles" || kind === "people"))
      return false;
    const value = reading.value;
    return Array.isArray(value) ? value.length > 0 : value !== void 0;
  });
}

// src/checks/any-page/page-is-reachable.ts
var page_is_reachable_default = defineCheck({
  id: "page-is-reachable",
  area: (document) => document.area,
  severity: "advice",
  from: "launching",
  since: 1,
  title: "Every page can be reached from another page",
  says: "No other page leads to {page:path}.",
  why: "Only those who look through the list of files will find it.",
  fix: "Where a reader would want it, for example on the front page, add a link such as “[Where we are going](roadmap.md)”.",
  minutes: 3,
  source: "CNCF, governance review",
  examples: [],
  subjects: ({ community }) => ownPageDocuments(community).filter((document) => !isLinkedAnyway(document, community)),
  inspect: (document, { community }) => {
    if (filesIn(community.files).isInSite(document.path)) return "unknown";
    const isOpened = community.pages.some(
      (page) => page.path !== document.path && pagesOpenedFrom(page, community).has(document.path)
    );
    return isOpened ? [] : [
      {
        about: document.about(),
        place: { path: document.path, line: 1, column: 1 },
        values: { page: document.path }
      }
    ];
  }
});
function isLinkedAnyway({ kind, path: path2 }, { pages }) {
  if (["community", "charter", "code-of-conduct", "contributing"].includes(kind)) return true;
  if (/^(?:\.github\/|docs\/)?(?:readme|security|support)\.md$/i.test(path2)) return true;
  return !pages.some((page) => page.path !== path2 && page.tree.children.length > 0);
}

// src/checks/any-page/page-says-when-it-was-reviewed.ts
var page_says_when_it_was_reviewed_default = defineCheck({
  id: "page-says-when-it-was-reviewed",
  area: (document) => document.area,
  severity: "advice",
  from: "active",
  since: 1,
  title: "Every page says when it was last reviewed",
  says: "{page:path} does not say when somebody last read it and found it true.",
  why: "A reader cannot tell whether it still holds, and nobody is reminded.",
  fix: "Read it, then add “last_reviewed: 2026-03-18” with today’s date to the settings at the top of the page, between two lines of ---.",
  minutes: 10,
  source: "CHAOSS DEI statement",
  examples: [],
  subjects: ({ community }) => ownPageDocuments(community).filter(
    (document) => kindNamed(document.kind)?.reviewMonths !== void 0 && settingsWereRead(document, community)
  ),
  inspect: (document) => document.has("last_reviewed") ? [] : [{ about: document.about("last_reviewed"), place: document.at(), values: { page: document.path } }]
});

// src/checks/any-page/page-stands-once.ts
var page_stands_once_default = defineCheck({
  id: "page-stands-once",
  area: (document) => document.area,
  severity: { planning: "advice", launching: "warning" },
  from: "planning",
  since: 1,
  title: "No page stands twice",
  says: "Two pages are taken for {title}: {counts:path} counts, and {page:path} is passed over.",
  why: "Somebody will correct the one that does not count.",
  fix: "Move what is missing to the page that counts. Then delete the other, or add a line such as “canonical: charter.md” to its settings.",
  minutes: 15,
  examples: [],
  // GitHub shows a short guide for contributors, and a site may well have a longer one of the same name.
  subjects: ({ community }) => community.documents.filter(({ kind, stands, waits }) => kind !== "contributing" && (stands || waits)),
  inspect: (document, { community }) => document.passedOver.filter((path2) => ![path2, document.path].some((one) => onlyPointsElsewhere(one, community))).map((path2) => ({
    about: { path: path2, kind: document.kind },
    place: { path: path2, line: 1, column: 1 },
    also: document.at(),
    values: { title: kindNamed(document.kind)?.title ?? document.kind, counts: document.path, page: path2 }
  }))
});
function onlyPointsElsewhere(path2, { pages }) {
  const page = pages.find((page2) => page2.path === path2);
  return !page || page.settings.settings.has("canonical") || isTranslation(page) || onlyPointsTo(page) !== void 0;
}

// src/checks/any-page/private-value-can-be-read.ts
var private_value_can_be_read_default = defineCheck({
  id: "private-value-can-be-read",
  area: (found2) => found2.area,
  severity: { planning: "advice", launching: "warning" },
  from: "planning",
  since: 1,
  title: "Private answers are written so that we can read them",
  says: "We cannot read what stands under {field} in this line of {page:path}.",
  why: "It is private, so we do not repeat it here; but we cannot count with it either.",
  fix: "Write a date as 2026-03-18, a length of time as 12 months, or one of the answers that the page offers.",
  minutes: 5,
  examples: [],
  subjects: ({ community }) => everyReading(community).filter((found2) => found2.isPrivate),
  // The entry's name may be private too, so it is no part of what the note is about.
  inspect: ({ of, field, label: label2, reading }) => reading.troubles.filter(({ trouble }) => trouble !== "two-values" && trouble !== "date-not-iso").map(({ place }) => ({
    about: { path: of.path, kind: of.kind, field },
    place,
    values: { field: label2, page: of.path }
  }))
});

// src/checks/subjects/references-in.ts
var known3 = /* @__PURE__ */ new WeakMap();
function refsOf(community) {
  const refs = known3.get(community) ?? refsIn(community);
  known3.set(community, refs);
  return refs;
}
function refsIn(community) {
  return everyReading(community).flatMap((found2) => {
    if (found2.isPrivate || !["reference", "references"].includes(found2.type.type)) return [];
    const value = found2.reading.value;
    const refs = value === void 0 ? [] : Array.isArray(value) ? value : [value];
    return refs.length === 0 ? [] : [{ ...found2, refs }];
  });
}
function someoneCanBeMeant(community) {
  const listed = new Set(
    community.documents.filter((document) => document.allEntries.length > 0).map((document) => document.kind)
  );
  return (found2) => (found2.type.refersTo ?? []).some((kind) => listed.has(kind));
}

// src/checks/any-page/reference-leads-somewhere.ts
var reference_leads_somewhere_default = defineCheck({
  id: "reference-leads-somewhere",
  area: (found2) => found2.area,
  severity: { planning: "advice", launching: "warning", active: "error" },
  from: "planning",
  since: 1,
  title: "Every role, person and channel that a page names is listed",
  says: "{entry} names {name} under {field}, and nothing here has that name{hint:phrase}{closest:list}.",
  why: "A reader who wants to ask somebody ends at a name that leads nowhere.",
  fix: "Write the name as it stands on its own page, or add it there.",
  phrases: { closest: "; the closest is ", none: "" },
  minutes: 5,
  source: "rust-lang/team, validate",
  examples: [],
  subjects: ({ community }) => refsOf(community).filter(someoneCanBeMeant(community)),
  inspect: ({ of, field, label: label2, refs, reading }) => refs.filter((ref) => isLost(ref) && !isLinked(ref, reading.written.mentions)).map((ref) => ({
    about: of.about(field),
    place: ref.place,
    values: {
      entry: of.label,
      name: ref.text,
      field: label2,
      hint: ref.closest === void 0 ? "none" : "closest",
      closest: ref.closest === void 0 ? [] : [ref.closest]
    }
  })),
  correctsFromOthers: true,
  // A name that is almost that of a person may be that of somebody else.
  correct({ place, values }, { type: { refersTo = [] } }, context) {
    const written2 = String(values.name);
    const entries = context.community.documents.filter(({ kind }) => refersTo.includes(kind)).flatMap(({ allEntries }) => allEntries);
    const names3 = entries.flatMap((entry) => entry.knownAs.map((name) => ({ entry, name: plainName(name) })));
    const meant2 = onlySlipOf(plainName(written2), names3, ({ name }) => name)?.entry;
    return meant2 === void 0 || meant2.kind === "people" || written2.length < 6 ? void 0 : rewrittenAt(place, { written: written2, instead: meant2.label }, context);
  }
});
function isLinked({ text }, mentions) {
  return mentions.some(
    ({ type, target, label: label2 }) => type === "link" && /^https?:/i.test(target) && label2.trim() === text
  );
}
var nobodyInParticular = /^(?:(?:the |all |any |both |our |every )?members?(?: (?:on|of|at|who|present)\b.*)?|general (?:assembly|meeting)|all|all of us|anyone|everybody|everyone|in turn|rotating|the community|volunteers?|whoever\b.*|(?:les |tous les )?membres(?: présents)?|assemblée générale|tous|toutes|tout le monde|à tour de rôle|(?:die |alle )?mitglieder(?:versammlung)?|vollversammlung|alle|reihum|alle reihum|jeder|(?:los |todos los )?miembros|asamblea(?: general)?|todos|todas|todo el mundo|por turnos|(?:i |tutti i )?(?:membri|soci)|assemblea(?: generale)?|tutti|tutte|a turno)$/iu;
function isLost(ref) {
  return !ref.to && !ref.wrongKind && !nobodyInParticular.test(ref.text);
}

// src/checks/any-page/reference-names-the-right-thing.ts
var reference_names_the_right_thing_default = defineCheck({
  id: "reference-names-the-right-thing",
  area: (found2) => found2.area,
  severity: { planning: "advice", launching: "warning", active: "error" },
  from: "planning",
  since: 1,
  title: "Where a role or person is asked for, one is named",
  says: "{entry} names {name} under {field}, but {name} stands in {page:path} and cannot be meant here.",
  why: "Nobody can be asked there.",
  fix: "Write the role or person that you mean, as their name stands in your lists.",
  minutes: 2,
  source: "rust-lang/team, validate",
  examples: [],
  subjects: ({ community }) => refsOf(community),
  inspect: ({ of, field, label: label2, refs }) => refs.flatMap(
    (ref) => ref.to || !ref.wrongKind ? [] : [
      {
        about: of.about(field),
        place: ref.place,
        also: ref.wrongKind.at(),
        values: { entry: of.label, name: ref.text, field: label2, page: ref.wrongKind.path }
      }
    ]
  )
});

// src/checks/subjects/circles.ts
function circlesIn(links) {
  const following = /* @__PURE__ */ new Map();
  for (const link of links) {
    const others = following.get(link.from);
    if (others) others.push(link);
    else following.set(link.from, [link]);
  }
  const done = /* @__PURE__ */ new Set();
  const circled = /* @__PURE__ */ new Set();
  return [...following.keys()].flatMap((start) => circlesFrom(start, { following, done, circled }));
}
function circlesFrom(start, { following, done, circled }) {
  const circles = [];
  const way = [];
  const steps = [];
  const step = /* @__PURE__ */ new Map();
  const enter = (at) => {
    step.set(at, way.length);
    way.push({ at, rest: (following.get(at) ?? []).values() });
  };
  if (!done.has(start)) enter(start);
  for (let here = way.at(-1); here; here = way.at(-1)) {
    const { value: link } = here.rest.next();
    const before = link && step.get(link.to);
    if (!link) {
      done.add(here.at);
      step.delete(here.at);
      way.pop();
      steps.pop();
    } else if (before !== void 0) {
      if (circled.has(link.to) || circled.has(link.from)) continue;
      const circle = [...steps.slice(before), link];
      if (circle.some(({ from }) => circled.has(from))) continue;
      for (const { from } of circle) circled.add(from);
      circles.push(circle);
    } else if (!done.has(link.to)) {
      steps.push(link);
      enter(link.to);
    }
  }
  return circles;
}

// src/checks/any-page/references-do-not-go-in-circles.ts
var references_do_not_go_in_circles_default = defineCheck({
  id: "references-do-not-go-in-circles",
  area: ({ area }) => area,
  severity: { planning: "advice", launching: "warning" },
  from: "planning",
  since: 1,
  title: "Nothing waits for itself, or reports to itself",
  says: "The links under {field} lead from {entry} back to {entry}{hint:phrase}{others:list}.",
  why: "Nobody can tell which of them comes first.",
  fix: "Look at each of them, and take out the link that is not meant.",
  phrases: { through: ", by way of ", none: "" },
  minutes: 5,
  source: "rust-lang/team, validate: subteams",
  examples: [],
  subjects: ({ community }) => [...amongEntries(community), ...amongPages(community)],
  inspect: ({ field, links }) => circlesIn(links).flatMap(
    ([first, ...others]) => first ? [
      {
        about: first.about,
        place: first.place,
        values: {
          field,
          entry: first.label,
          hint: others.length > 0 ? "through" : "none",
          others: others.map(({ label: label2 }) => label2)
        }
      }
    ] : []
  )
});
function amongEntries(community) {
  const fields2 = /* @__PURE__ */ new Map();
  for (const { of, field, label: label2, area, isMutual, refs } of refsOf(community)) {
    const same = isMutual ? [] : refs.filter((ref) => ref.to?.kind === of.kind && ref.to.one === of.one);
    if (same.length === 0) continue;
    const key = `${of.kind} ${of.one} ${field}`;
    const links = same.map(
      (ref) => ({ from: of, to: ref.to, label: of.label, about: of.about(field), place: ref.place })
    );
    const known6 = fields2.get(key);
    if (known6) known6.links.push(...links);
    else fields2.set(key, { field: label2, area, links });
  }
  return [...fields2.values()];
}
function amongPages(community) {
  return ["canonical", "supersedes", "translation_of"].flatMap((field) => {
    const pages = openPages(community).filter(({ page }) => page.settings.settings.has(field));
    const links = pages.flatMap((subject) => {
      const setting = subject.page.settings.settings.get(field);
      if (typeof setting?.value !== "string") return [];
      const to = destinationOf(setting.value, subject.path, community.files);
      if (to.leads !== "there") return [];
      const about = subject.about({ field });
      return [{ from: subject.path, to: to.path, label: subject.path, about, place: subject.at(setting) }];
    });
    const [first] = pages;
    return first && links.length > 0 ? [{ field: labelOf(envelope[field].names), area: first.area, links }] : [];
  });
}

// src/checks/subjects/due-days.ts
function reviewDay(document, clocks) {
  const reviewed = document.last_reviewed;
  const every2 = document.review_every;
  return reviewed === void 0 ? void 0 : addPeriod(reviewed, every2 ?? usualTime(document.kind, clocks));
}
function usualTime(kind, clocks) {
  const months = kindNamed(kind)?.reviewMonths;
  return months !== void 0 && months < 12 ? clocks.plan_review : clocks.review;
}
function hopeDay(hope, story) {
  const from = story.success_from ?? story.adopted;
  return hope.by?.end ?? (hope.in && from !== void 0 ? addPeriod(from, hope.in) : void 0);
}

// src/checks/any-page/review-is-not-overdue.ts
var review_is_not_overdue_default = defineCheck({
  id: "review-is-not-overdue",
  area: (document) => document.area,
  severity: "warning",
  from: "launching",
  since: 1,
  title: "Every page was read again when it was due",
  says: "{page:path} was last reviewed on {reviewed:date}, and was to be read again by {due:date}.",
  why: "A page that nobody has looked at for long is believed, true or not.",
  fix: "Read it again and correct what has changed; then set “last_reviewed” to today, even if nothing else changes.",
  minutes: 15,
  source: "CHAOSS DEI statement; Foundational Community Building, mid-year and annual review",
  examples: [],
  subjects: ({ community }) => community.documents.filter(
    (document) => document.stands && document.last_reviewed !== void 0 && !document.isPrivate("last_reviewed")
  ),
  inspect: (document, { settings: settings2, now }) => {
    const reviewed = document.last_reviewed;
    const due = reviewDay(document, settings2.clocks);
    return due !== void 0 && due < now ? [
      {
        about: document.about("last_reviewed"),
        place: document.at("last_reviewed"),
        values: { page: document.path, reviewed, due }
      }
    ] : [];
  }
});

// src/checks/any-page/row-can-be-read.ts
var row_can_be_read_default = defineCheck({
  id: "row-can-be-read",
  area: (page) => page.area,
  severity: "warning",
  from: "planning",
  since: 1,
  title: "Every row of a table kept as a file of its own can be read",
  says: "A row of {page:path} cannot be read: {cause:phrase}.",
  why: "One comma too many could move words into the wrong column, so we leave the row out.",
  fix: "Open the file in a spreadsheet program, correct the row, and save it as CSV. Or put double quotation marks around a cell that holds a comma.",
  phrases: {
    "csv-quote": "a quotation mark in it opens or closes nothing",
    "csv-extra-cells": "it has more cells than the first row has names",
    "csv-too-long": "the table is longer than we read, 5,000 rows and 100 columns"
  },
  minutes: 5,
  examples: [],
  subjects: ({ community }) => documentPages(community).filter(({ path: path2 }) => /\.csv$/i.test(path2)),
  inspect: (subject) => subject.page.problems.filter(({ problem }) => problem.startsWith("csv-")).map(({ problem, place }) => ({
    about: subject.about({ entry: `line-${place.line}` }),
    place,
    values: { page: subject.path, cause: problem }
  }))
});

// src/checks/any-page/setting-is-known.ts
var setting_is_known_default = defineCheck({
  id: "setting-is-known",
  area: (page) => page.area,
  severity: { planning: "advice", launching: "warning" },
  from: "planning",
  since: 1,
  title: "No setting is misspelt",
  says: "We do not know the setting {setting} in {page:path}; did you mean {closest}?",
  why: "A setting that we do not know is passed over in silence.",
  fix: "Correct its name to {closest}, or leave it if it is meant for something else.",
  minutes: 1,
  examples: [],
  subjects: ({ community }) => documentPages(community).filter(({ page }) => page.settings.settings.size > 0),
  inspect: (subject) => {
    const known6 = settingsOf(subject);
    return [...subject.page.settings.settings.values()].flatMap((setting) => {
      const name = plainName(setting.key);
      if (forOthers.has(name) || known6.some((key) => plainName(key) === name)) return [];
      const closest = closestTo(name, known6, plainName);
      if (closest === void 0) return [];
      return [
        {
          about: subject.about({ field: setting.key }),
          place: subject.at(setting),
          values: { setting: setting.key, page: subject.path, closest }
        }
      ];
    });
  },
  correct: ({ place, about: { field = "" } }, subject) => {
    const { page } = subject;
    const meant2 = onlyClosestTo(plainName(field), settingsOf(subject), plainName);
    const isThere = [...page.settings.settings.keys()].some((key) => plainName(key) === plainName(meant2 ?? ""));
    return place && meant2 !== void 0 && !isThere ? renamedSetting(page, place, { written: field, instead: meant2 }) : void 0;
  }
});
var forOthers = new Set(
  "aliases|author|authors|category|categories|comments|css|date|description|draft|excerpt|hide|icon|image|keywords|lang|lastmod|layout|menu|nav order|navigation|order|parent|permalink|published|sidebar|slug|subtitle|summary|tag|tags|template|theme|title|toc|type|updated|url|weight".split(
    "|"
  )
);
function settingsOf({ kind }) {
  const found2 = kindNamed(kind);
  const shape2 = found2?.fields ?? {};
  const ofEntries = Object.values(shape2).flatMap(
    (part) => isCollection(part) && part.folder !== void 0 ? Object.keys(part.fields) : []
  );
  return [
    "kind",
    ...Object.keys(shape2),
    ...ofEntries,
    ...Object.keys(envelope),
    ...kind === "community" ? Object.keys(settingsSchema) : []
  ];
}

// src/checks/any-page/setting-is-written-once.ts
var setting_is_written_once_default = defineCheck({
  id: "setting-is-written-once",
  area: (page) => page.area,
  severity: "error",
  from: "always",
  makesUnreadable: true,
  since: 1,
  title: "Every setting of a page is written once",
  says: "The setting {setting} stands twice in {page:path}; only the first one counts.",
  why: "Whoever changes the second one wonders why nothing happens.",
  fix: "Keep the one that is true, and delete the other.",
  minutes: 2,
  examples: [],
  subjects: ({ community }) => documentPages(community),
  inspect: (subject) => subject.page.problems.filter(({ problem }) => problem === "duplicate-key").map(({ place, values }) => ({
    about: subject.about({ field: String(values.key) }),
    place,
    also: subject.at({ line: Number(values.firstLine ?? 1), column: 1 }),
    values: { setting: String(values.key), page: subject.path }
  })),
  // Of two that differ, people know which one is true.
  correct({ place, also }, { page: { path: path2, text } }) {
    if (!place || !also) return void 0;
    const lines = text.split("\n");
    const [first, second, next = ""] = [lines[also.line - 1], lines[place.line - 1], lines[place.line]];
    const isWhole = second !== void 0 && /^[^\s:#]+:[ \t]*[^\s|>]/.test(second) && !/^(?:[ \t]|- )/.test(next);
    if (first !== second || !isWhole || place.line >= lines.length) return void 0;
    const start = offsetOf(text, { line: place.line, column: 1 });
    return { path: path2, start, end: start + second.length + 1, text: "" };
  }
});

// src/checks/any-page/settings-are-closed.ts
var settings_are_closed_default = defineCheck({
  id: "settings-are-closed",
  area: (page) => page.area,
  severity: "error",
  from: "always",
  makesUnreadable: true,
  since: 1,
  title: "The settings at the top of a page end where the text begins",
  says: "The settings at the top of {page:path} begin with --- and never end.",
  why: "Nothing tells where the settings end and the text begins, so the settings do not count.",
  fix: "Put a line with three hyphens, ---, after the last setting.",
  minutes: 2,
  examples: [],
  subjects: ({ community }) => documentPages(community),
  inspect: (subject) => subject.page.problems.filter(({ problem }) => problem === "front-matter-unclosed").map(({ place }) => ({ about: subject.about(), place, values: { page: subject.path } })),
  correct({ place }, { page: { path: path2, text } }) {
    if (place?.line !== 1) return void 0;
    const start = text.indexOf("\n") + 1;
    const settings2 = /^(?:[a-z][a-z\d_-]*:(?:[ \t].*)?\n|[ \t]+\S.*\n|- .*\n)+(?=\n|#{1,6} )/.exec(
      text.slice(start)
    )?.[0];
    const end = start + (settings2?.length ?? 0);
    return settings2 === void 0 ? void 0 : { path: path2, start: end, end, text: "---\n" };
  }
});

// src/checks/any-page/settings-can-be-read.ts
var settings_can_be_read_default = defineCheck({
  id: "settings-can-be-read",
  area: (page) => page.area,
  severity: "error",
  from: "always",
  makesUnreadable: true,
  since: 1,
  title: "The settings of every page can be read",
  says: "A line in the settings of {page:path} cannot be read: {cause:phrase}.",
  why: "What that line says does not count.",
  fix: "Write each setting on a line of its own, as “name: value”, between two lines of three hyphens, ---. When in doubt, put the value in single quotation marks.",
  phrases: {
    colon: "a sentence with a colon in it needs quotation marks around it",
    tab: "it begins with a tab, and only spaces are understood there",
    quote: "a quotation mark is opened and not closed",
    "first-character": "its value begins with a character that has a meaning of its own, and needs quotation marks around it",
    space: "a space is missing after the colon",
    "no-colon": "there is no colon between the name and the value",
    indentation: "it does not begin as far to the right as the lines around it",
    bracket: "a bracket is opened and not closed, or closed and not opened",
    backslash: "a backslash means something else between double quotation marks; use single ones",
    braces: "curly brackets mean something else here; put quotation marks around them",
    "too-deep": "lists stand inside lists, too many levels deep",
    "several-documents": "a second block of settings begins here, and only the first counts",
    language: "something stands after the three hyphens in the first line",
    "front-matter-not-a-map": "it is not of the form “name: value”",
    "front-matter-too-large": "there are more than 2,000 lines or 64 kilobytes of settings",
    "front-matter-alias": "it begins with & or *, which mean something else here; put quotation marks around it",
    "front-matter-tag": "it begins with an exclamation mark, which means something else here; put quotation marks around it",
    "front-matter-directive": "it begins with a percent sign, which means something else here",
    "forbidden-key": "a setting cannot have this name",
    "look-alike-key": "its name holds a letter that only looks like the one that is meant; type the name again",
    other: "it is not written as a setting"
  },
  minutes: 5,
  source: "three of the real repositories that were read fail in this way",
  examples: [],
  subjects: ({ community }) => documentPages(community),
  inspect: (subject) => subject.page.problems.filter(isAboutSettings).map((problem) => {
    const { key } = problem.values;
    return {
      about: subject.about(typeof key === "string" ? { field: key } : void 0),
      place: problem.place,
      values: { page: subject.path, cause: causeOf(problem) }
    };
  }),
  correct({ place, values }, { page }) {
    if (!place) return void 0;
    const cause = String(values.cause);
    const start = offsetOf(page.text, { line: place.line, column: 1 });
    const [line = "", next = ""] = page.text.slice(start).split("\n", 2);
    if (cause === "look-alike-key") return typedAgain(page, place);
    if (/^[ \t]+\S/.test(next)) return void 0;
    const text = cause === "space" ? withSpace(line) : quotable.has(cause) ? withQuotes(line) : void 0;
    return text === void 0 ? void 0 : { path: page.path, start, end: start + line.length, text };
  }
});
var quotable = /* @__PURE__ */ new Set([
  "colon",
  "first-character",
  "braces",
  "front-matter-alias",
  "front-matter-tag"
]);
function withSpace(line) {
  return /^[\w-]+:[^\s:]+$/.test(line) ? line.replace(":", ": ") : void 0;
}
function withQuotes(line) {
  const [, name = "", value = ""] = /^([\w-]+:[ \t]+)([^\s"'[|>][^#]*?)[ \t]*$/.exec(line) ?? [];
  return value === "" ? void 0 : `${name}'${value.replaceAll("'", "''")}'`;
}
function typedAgain(page, place) {
  const problem = page.problems.find((one) => one.problem === "look-alike-key" && one.place.line === place.line);
  const { key, looksLike } = problem?.values ?? {};
  return typeof key === "string" && typeof looksLike === "string" ? renamedSetting(page, place, { written: key, instead: looksLike }) : void 0;
}
function isAboutSettings({ problem }) {
  return problem.startsWith("front-matter-") && problem !== "front-matter-unclosed" || problem === "forbidden-key" || problem === "look-alike-key";
}
function causeOf({ problem, values }) {
  return problem === "front-matter-unreadable" ? String(values.cause ?? "other") : problem;
}

// src/checks/any-page/settings-say-something.ts
var settings_say_something_default = defineCheck({
  id: "settings-say-something",
  area: (page) => page.area,
  severity: "advice",
  from: "planning",
  since: 1,
  title: "Settings at the top of a page say something",
  says: "Nothing stands between the two lines of --- at the top of {page:path}.",
  why: "Whoever edits the page wonders what is missing there.",
  fix: "Delete both lines, or write a setting between them, such as “last_reviewed: 2026-03-18”.",
  minutes: 2,
  examples: [],
  subjects: ({ community }) => documentPages(community).filter(({ path: path2, page }) => page.settings.endLine > 0 && /\.(?:md|markdown)$/i.test(path2)),
  inspect: (subject) => {
    const { text, settings: settings2, path: path2 } = subject.page;
    const between2 = text.split("\n", settings2.endLine - 1).slice(1);
    if (between2.some((line) => line.trim() !== "")) return [];
    return [{ about: subject.about(), place: { path: path2, line: 1, column: 1 }, values: { page: path2 } }];
  }
});

// src/checks/any-page/stub-says-where-it-is-kept.ts
var stub_says_where_it_is_kept_default = defineCheck({
  id: "stub-says-where-it-is-kept",
  area: (page) => page.area,
  severity: "advice",
  from: "planning",
  since: 1,
  title: "A page that only sends its readers elsewhere says so",
  says: "{page:path} only sends its readers to {target:link}.",
  why: "One line tells us that the text is kept there; then we do not ask for it here.",
  fix: "Add a line to the settings at the top of the page, between two lines of ---: the word “canonical:”, a space, and {target:link}.",
  minutes: 3,
  source: "8 of the 24 repositories that were read",
  examples: [],
  subjects: ({ community }) => ownPages(community).filter(({ kind, page }) => kind !== void 0 && onlyPointsTo(page) !== void 0),
  inspect: (subject, { community }) => {
    const target = onlyPointsTo(subject.page);
    if (target === void 0 || subject.page.settings.settings.has("canonical")) return [];
    const { leads } = destinationOf(target, subject.path, community.files);
    const link = linksIn(subject.page).find((link2) => link2.target === target);
    if (!link || leads !== "there" && leads !== "elsewhere") return [];
    const about = subject.about({ field: "canonical" });
    return [{ about, place: subject.at(link), values: { page: subject.path, target } }];
  },
  correct({ values }, { page: { path: path2, text, settings: settings2 } }) {
    const target = String(values.target);
    if (!/^[\w.][^\s"'#]*[\w/]$/.test(target) || settings2.problems.length > 0) return void 0;
    const line = `canonical: ${target}
`;
    if (settings2.endLine === 0) return { path: path2, start: 0, end: 0, text: `---
${line}---

` };
    const end = offsetOf(text, { line: settings2.endLine, column: 1 });
    return text.startsWith("---\n") ? { path: path2, start: end, end, text: line } : void 0;
  }
});

// src/checks/any-page/time-zone-is-known.ts
var time_zone_is_known_default = defineCheck({
  id: "time-zone-is-known",
  area: (found2) => found2.area,
  severity: { planning: "advice", launching: "warning" },
  from: "planning",
  since: 1,
  title: "Every time zone is the clock of a city",
  says: "{written}, under {field} of {entry}, {cause:phrase}.",
  why: "People elsewhere need to know whose clock it is to find their own hour.",
  fix: "Write the nearest large city, for example Brussels.",
  phrases: {
    unknown: "names no clock that we know",
    letters: "holds for one half of the year only, or for several places"
  },
  minutes: 2,
  source: "Kubernetes community, sigs.yaml: meetings in “Poland”",
  examples: [],
  // The clocks of calls, and the letters of events, are asked about with a city that would fit.
  subjects: ({ community }) => fieldsWith(community, "zone-unknown", "time zone").filter(({ of }) => of.kind !== "meetings"),
  inspect: (found2) => [
    ...told(found2, "zone-unknown", "unknown"),
    ...found2.of.kind === "event" ? [] : told(found2, "zone-abbreviation", "letters")
  ]
});
function told(found2, trouble, cause) {
  return ofTrouble(found2, trouble, (values) => ({
    written: textIn(values, "written"),
    field: found2.label,
    entry: found2.of.label,
    cause
  }));
}

// src/checks/any-page/translation-is-up-to-date.ts
var translation_is_up_to_date_default = defineCheck({
  id: "translation-is-up-to-date",
  area: (page) => page.area,
  severity: { planning: "advice", launching: "warning" },
  from: "launching",
  since: 1,
  title: "Translations are as new as the pages that they translate",
  says: "{page:path} was last reviewed on {reviewed:date}, before {original:path}, which it translates ({changed:date}).",
  why: "Members who read the translation may be told something that no longer holds.",
  fix: "Compare the two pages, bring the translation up to date, and set its “last_reviewed” to today.",
  minutes: 30,
  source: "opensource.guide and Contributor Covenant, translations",
  examples: [],
  // Where the past is known, it tells more than two dates that somebody has to remember.
  subjects: ({ community, history }) => everyPage(community).filter(
    ({ page, path: path2 }) => textOf3(page, "translation_of") !== void 0 && history?.has(path2) !== true
  ),
  inspect: (subject, { community }) => {
    const to = destinationOf(textOf3(subject.page, "translation_of") ?? "", subject.path, community.files);
    const original = to.leads === "there" || to.leads === "other-letters" ? community.pages.find((page) => page.path === to.path) : void 0;
    const reviewed = reviewOf(subject.page);
    const changed = original && reviewOf(original);
    if (!original || reviewed === void 0 || changed === void 0) return "unknown";
    if (reviewed >= changed) return [];
    const place = subject.at(subject.page.settings.settings.get("last_reviewed") ?? { line: 1, column: 1 });
    return [
      {
        about: subject.about({ field: "last_reviewed" }),
        place,
        values: { page: subject.path, reviewed, original: original.path, changed }
      }
    ];
  }
});
function textOf3(page, name) {
  const value = page.settings.settings.get(name)?.value;
  return typeof value === "string" && value.trim() !== "" ? value.trim() : void 0;
}
function reviewOf(page) {
  const read = readDate(textOf3(page, "last_reviewed") ?? "");
  return "date" in read ? read.date : void 0;
}

// src/checks/any-page/two-places-agree.ts
var two_places_agree_default = defineCheck({
  id: "two-places-agree",
  area: (found2) => found2.area,
  severity: { planning: "advice", launching: "warning" },
  from: "planning",
  since: 1,
  title: "What is written twice says the same",
  says: "{field} of {entry} is written in two places that do not agree; the settings at the top of the page count.",
  why: "A reader believes whichever place they see first.",
  fix: "Keep the one that is true, and delete the other.",
  minutes: 2,
  examples: [],
  subjects: ({ community }) => everyReading(community).filter((found2) => found2.reading.written.from === "setting"),
  inspect: (found2) => ofTrouble(found2, "two-values", () => ({
    field: found2.label,
    entry: found2.isPrivate ? found2.of.path : found2.of.label
  }))
});

// src/checks/any-page/value-is-in-list.ts
var value_is_in_list_default = defineCheck({
  id: "value-is-in-list",
  area: (found2) => found2.area,
  severity: { planning: "advice", launching: "warning", active: "error" },
  from: "planning",
  since: 1,
  title: "Where a page offers a list of answers, one of them is chosen",
  says: "The answer {written}, under {field} of {entry}, is not one that we know: choose one of {choices:list}{hint:phrase}{closest:list}.",
  why: "We go by these answers, and an answer that we do not know does not count.",
  fix: "Choose one of the answers in the list.",
  phrases: { closest: ", perhaps ", none: "" },
  minutes: 2,
  source: "22 spellings of a frequency in one repository",
  examples: [],
  subjects: ({ community }) => fieldsWith(community, "choice-unknown", "choice"),
  inspect: (found2) => ofTrouble(found2, "choice-unknown", (values) => {
    const closest = listIn(values, "closest");
    const hint = closest.length > 0 ? "closest" : "none";
    return {
      written: textIn(values, "written"),
      field: found2.label,
      entry: found2.of.label,
      choices: listIn(values, "choices"),
      hint,
      closest
    };
  }),
  // Whether somebody said yes or no is for them to write.
  correct: ({ place, values }, { type }, context) => {
    const written2 = textIn(values, "written");
    const { choices } = type;
    const meant2 = choices && !("yes" in choices) ? spellingMeant(choices, written2) : void 0;
    return meant2 === void 0 ? void 0 : rewrittenAt(place, { written: written2, instead: meant2 }, context);
  }
});

// src/checks/subjects/set-aside.ts
function acceptancesIn({ community, settings: settings2 }) {
  const path2 = community.documents.find((document) => document.kind === "community")?.path ?? "community.yml";
  return settings2.not_for_us.map((acceptance) => ({
    acceptance,
    about: { path: path2, kind: "community", entry: acceptance.check, field: "not_for_us" },
    place: { path: path2, line: acceptance.line, column: 1 }
  }));
}

// src/checks/any-page/what-is-set-aside-exists.ts
var what_is_set_aside_exists_default = defineCheck({
  id: "what-is-set-aside-exists",
  area: "identity",
  severity: { planning: "advice", launching: "warning" },
  from: "planning",
  since: 1,
  title: "What was set aside is a note that exists",
  says: "There is no note with the name {check}, so nothing is set aside by it{hint:phrase}{closest:list}.",
  why: "The note that was meant is still shown.",
  fix: "Correct its name after “check:” in community.yml, or delete its lines under “not_for_us”.",
  phrases: { closest: "; the closest name is ", none: "" },
  minutes: 2,
  examples: [],
  subjects: acceptancesIn,
  inspect: ({ acceptance, about, place }, { known: known6 }) => {
    if (known6.has(acceptance.check)) return [];
    const closest = closestTo(acceptance.check, [...known6], (id) => id);
    return [
      {
        about,
        place,
        values: {
          check: acceptance.check,
          hint: closest === void 0 ? "none" : "closest",
          closest: closest === void 0 ? [] : [closest]
        }
      }
    ];
  },
  correct: ({ place }, { acceptance: { check: written2 } }, context) => {
    const meant2 = onlyClosestTo(written2, [...context.known], (id) => id);
    const notes = place && pageAt(place.path, context)?.settings.settings.get("not_for_us")?.parts?.values();
    const names3 = [...notes ?? []].flatMap(({ parts }) => parts?.get("check") ?? []);
    const [name, ...others] = names3.filter(({ value }) => value === written2);
    return place && name && others.length === 0 && meant2 !== void 0 ? rewrittenAt({ ...place, line: name.line, column: name.column }, { written: written2, instead: meant2 }, context) : void 0;
  }
});

// src/checks/any-page/what-is-set-aside-is-looked-at-again.ts
var what_is_set_aside_is_looked_at_again_default = defineCheck({
  id: "what-is-set-aside-is-looked-at-again",
  area: "identity",
  severity: "advice",
  from: "planning",
  since: 1,
  title: "What was set aside is looked at again",
  says: "The note {check} was set aside until {until:date}, and that day has passed.",
  why: "What was not for you last year may be worth a thought today.",
  fix: "Delete its lines under “not_for_us”, or write a new day if it is still not for you.",
  minutes: 5,
  examples: [],
  subjects: acceptancesIn,
  inspect: ({ acceptance, about, place }, { now }) => acceptance.until < now ? [{ about, place, values: { check: acceptance.check, until: acceptance.until } }] : []
});

// src/checks/subjects/people-behind.ts
var whoTheyAre = ["holders", "backups", "chairs", "members"];
function everyoneBehind(refs) {
  return new Set(
    refs.flatMap(({ to, text }) => {
      if (to?.kind !== "roles" && to?.kind !== "groups") return [to?.key ?? plainName(text)];
      const people = whoTheyAre.flatMap((field) => to[field] ?? []);
      if (people.length === 0) return [`${to.key} 1`, `${to.key} 2`];
      return people.map((person) => person.to?.key ?? plainName(person.text));
    })
  );
}

// src/checks/continuity/asset-has-two-key-holders.ts
var asset_has_two_key_holders_default = defineCheck({
  id: "asset-has-two-key-holders",
  area: "continuity",
  severity: "warning",
  from: "launching",
  since: 1,
  title: "Two people can get into everything that the community owns",
  says: "One person alone holds the keys to {asset}.",
  why: "Illness, a new job or a lost telephone is enough, and nobody can get in any more.",
  fix: "Give a second person access, and write them or their role in the column “Who holds the keys”. Never write a password here.",
  minutes: 30,
  principles: ["accountability"],
  source: "OpenJS continuity policies",
  examples: [],
  // Of a name that no page lists, nobody can say how many people it stands for.
  subjects: ({ community }) => community.sustainability.assets.filter(
    (asset) => asset.status !== "retired" && asset.who_holds_keys.length > 0 && asset.who_holds_keys.every(({ to }) => to)
  ),
  inspect: (asset) => everyoneBehind(asset.who_holds_keys).size < 2 ? [{ about: asset.about("who_holds_keys"), place: asset.at("who_holds_keys"), values: { asset: asset.label } }] : []
});

// src/checks/continuity/asset-is-renewed-in-time.ts
var asset_is_renewed_in_time_default = defineCheck({
  id: "asset-is-renewed-in-time",
  area: "continuity",
  severity: "warning",
  from: "always",
  since: 1,
  title: "What is paid for a time is renewed before it runs out",
  says: "{asset} {runs:phrase} on {day:date}.",
  why: "A web address that runs out takes the mailbox and every printed invitation with it, and others may buy it.",
  fix: "Renew it, and write the new date in the column “Renew by”; or write “given up” in “Status”, if that is what you decided.",
  phrases: { out: "ran out", soon: "has to be renewed: it runs out" },
  minutes: 15,
  source: "OpenJS continuity policies",
  examples: [],
  subjects: ({ community }) => community.sustainability.assets.filter(({ renew_by, status }) => renew_by !== void 0 && status !== "retired"),
  inspect: (asset, { settings: settings2, now }) => {
    const day3 = asset.renew_by?.end;
    if (day3 === void 0 || day3 > addPeriod(now, settings2.clocks.renewal_notice)) return [];
    const runs = day3 < now ? "out" : "soon";
    return [{ about: asset.about("renew_by"), place: asset.at("renew_by"), values: { asset: asset.label, runs, day: day3 } }];
  }
});

// src/checks/continuity/assignment-belongs-to-a-session.ts
var assignment_belongs_to_a_session_default = defineCheck({
  id: "assignment-belongs-to-a-session",
  area: "continuity",
  severity: "advice",
  from: "launching",
  since: 1,
  title: "It is clear after which session each assignment is done",
  says: "The assignment {assignment} is done after {written}, and there is no such session.",
  why: "The page of the next session leaves ten minutes for what people found out, and has to know from what.",
  fix: "Write the number of the session in the column “After session”, for example 2.",
  minutes: 2,
  source: "Foundational Community Building, participation guidelines",
  examples: [],
  subjects: ({ community }) => community.programme.sessions.length === 0 ? [] : community.programme.assignments.filter((assignment) => assignment.for_session !== void 0),
  inspect: (assignment, { community }) => sessionOf(assignment, sessionsInOrder(community)) ? [] : [
    {
      about: assignment.about("for_session"),
      place: assignment.at("for_session"),
      values: { assignment: assignment.label, written: assignment.for_session ?? "" }
    }
  ]
});

// src/checks/continuity/ending-funding-has-a-plan.ts
var ending_funding_has_a_plan_default = defineCheck({
  id: "ending-funding-has-a-plan",
  area: "continuity",
  severity: "warning",
  from: "launching",
  since: 1,
  title: "Before funding ends, it is known what goes on without it",
  says: "What comes from {source} {ends:phrase} on {day:date}, and nothing says what goes on without it.",
  why: "Half a year is what a new application takes, and people whose hours end with it need to know.",
  fix: "Add a heading “When funding ends” with three sentences: what goes on, what stops, and who decides. Or write “ended” in the column “Status”.",
  phrases: { ends: "ends", ended: "ended" },
  minutes: 20,
  principles: ["accountability"],
  source: "CIVICA, week 5; OSCARS, sustainability models",
  examples: [],
  subjects: ({ community }) => community.sustainability.sources.filter(
    ({ to, status }) => to !== void 0 && status !== "ended" && status !== "applied"
  ),
  inspect: (source, { community, settings: settings2, now }) => {
    const day3 = source.to?.end;
    const { funding_notice } = settings2.clocks;
    if (day3 === void 0 || day3 > addPeriod(now, funding_notice)) return [];
    if (community.sustainability.has("end_of_funding_plan")) return [];
    const ends = day3 < now ? "ended" : "ends";
    return [{ about: source.about("to"), place: source.at("to"), values: { source: source.label, ends, day: day3 } }];
  }
});

// src/checks/continuity/held-session-has-feedback.ts
var held_session_has_feedback_default = defineCheck({
  id: "held-session-has-feedback",
  area: "continuity",
  severity: "advice",
  from: "launching",
  since: 1,
  title: "After each session it is written down what people thought of it",
  says: "Nothing says yet what people thought of the session {session} on {day:date}.",
  why: "What did not work can still be changed before the next one, and only then.",
  fix: "Ask four questions in the last five minutes: what worked, what did not, what would you change, what surprised you? Write the answers under these headings, without names.",
  minutes: 10,
  principles: ["fairness"],
  source: "Foundational Community Building, concluding the session",
  examples: [],
  // Of sessions longer ago nobody remembers enough.
  subjects: ({ community, settings: settings2, now }) => {
    const held = sessionsInOrder(community).filter(
      ({ logistics: { day: day3 } }) => day3 !== void 0 && addPeriod(day3, settings2.clocks.session_feedback) <= now
    );
    return held.slice(-1);
  },
  inspect: ({ session, logistics: { day: day3 = "" } }) => answers.some((field) => session.has(field)) ? [] : [{ about: session.about("worked"), place: session.at("date"), values: { session: session.label, day: day3 } }]
});
var answers = ["worked", "did_not", "change", "surprised"];

// src/checks/continuity/member-community-was-heard-from.ts
var member_community_was_heard_from_default = defineCheck({
  id: "member-community-was-heard-from",
  area: "continuity",
  severity: "advice",
  from: "launching",
  since: 1,
  title: "Every member community was heard from within a year",
  says: "The last word from {community} is from {day:date}.",
  why: "A community that has gone quiet is often one person who could do with a call.",
  fix: "Write to them and ask how they are. Then write today in “Last heard from”, or “resting” or “left” in “Status”.",
  minutes: 10,
  source: "R-Ladies, monitoring of chapters",
  examples: [],
  subjects: ({ community }) => community.network.members.filter(
    ({ last_heard, status }) => last_heard !== void 0 && status !== "left" && status !== "resting"
  ),
  inspect: (member, { settings: settings2, now }) => {
    const day3 = member.last_heard;
    return day3 !== void 0 && addPeriod(day3, settings2.clocks.member_silence) < now ? [
      {
        about: member.about("last_heard"),
        place: member.at("last_heard"),
        values: { community: member.label, day: day3 }
      }
    ] : [];
  }
});

// src/checks/continuity/next-session-can-be-joined.ts
var next_session_can_be_joined_default = defineCheck({
  id: "next-session-can-be-joined",
  area: "continuity",
  severity: "warning",
  from: "launching",
  since: 1,
  title: "Before each session, people know the hour, the time zone and how to join",
  says: "The session {session} is on {day:date}, and {missing:phrase} not written down yet.",
  why: "Those who have to ask on the day usually do not come.",
  fix: "Write it in the row or on the page of the session; what is the same every week can stand once, as “Rhythm” and “Where we meet”. “Sent by e-mail” is an answer.",
  phrases: {
    time: "the hour is",
    zone: "the time zone is",
    where: "how to join is",
    "time-zone": "the hour and the time zone are",
    "time-where": "the hour and how to join are",
    "zone-where": "the time zone and how to join are",
    "time-zone-where": "the hour, the time zone and how to join are"
  },
  minutes: 5,
  source: "Foundational Community Building, logistics",
  examples: [],
  subjects: ({ community, settings: settings2, now }) => sessionsInOrder(community).filter(
    ({ logistics: { day: day3 } }) => day3 !== void 0 && day3 >= now && day3 <= addPeriod(now, settings2.clocks.session_notice)
  ),
  inspect: ({ session, logistics }) => {
    const { day: day3 = "", time, zone, where } = logistics;
    const missing = [
      ...time === void 0 ? ["time"] : [],
      ...zone === void 0 ? ["zone"] : [],
      ...where === void 0 ? ["where"] : []
    ];
    if (missing.length === 0) return [];
    return [
      {
        about: session.about("join"),
        place: session.at("date"),
        values: { session: session.label, day: day3, missing: missing.join("-") }
      }
    ];
  }
});

// src/checks/continuity/policy-is-read-again-in-time.ts
var policy_is_read_again_in_time_default = defineCheck({
  id: "policy-is-read-again-in-time",
  area: "continuity",
  severity: "warning",
  from: "launching",
  since: 1,
  title: "Every policy was read again when it was due",
  says: "The policy {policy} was last read on {read:date}, and was to be read again by {due:date}.",
  why: "A rule that no longer fits is either broken every day or stands in the way of somebody.",
  fix: "Read it together and correct what has changed; then set “last_reviewed” to today. If nobody needs it any more, write “status: retired”.",
  minutes: 15,
  source: "The Carpentries, policies; GitHub Minimum Viable Governance",
  examples: [],
  subjects: ({ community }) => community.policy.entries.filter(
    (policy) => policy.status !== "retired" && policy.status !== "draft" && !policy.isPrivate("last_reviewed") && (policy.last_reviewed ?? policy.adopted) !== void 0
  ),
  inspect: (policy, { settings: settings2, now }) => {
    const field = policy.last_reviewed === void 0 ? "adopted" : "last_reviewed";
    const read = policy[field] ?? now;
    const due = addPeriod(read, policy.review_every ?? settings2.clocks.review);
    return due < now ? [{ about: policy.about("last_reviewed"), place: policy.at(field), values: { policy: policy.label, read, due } }] : [];
  }
});

// src/checks/continuity/session-discussion-is-not-recorded.ts
var session_discussion_is_not_recorded_default = defineCheck({
  id: "session-discussion-is-not-recorded",
  area: "continuity",
  severity: "warning",
  from: "launching",
  since: 1,
  title: "Of a session only the talk is recorded, not the discussion",
  says: "In the session {session} the discussion is to be recorded.",
  why: "People ask the question that matters only where nobody can play it back.",
  fix: "Write “presentation only” or “none” under “Recording”, and say so before you begin. What came out of the discussion fits into the notes, without names.",
  minutes: 2,
  principles: ["respect-for-diversity"],
  source: "Foundational Community Building, joining the call",
  examples: [],
  subjects: ({ community }) => community.programme.sessions.filter(
    (session) => session.status !== "cancelled" && (session.has("recording") || session.has("discussion_recorded"))
  ),
  inspect: (session) => {
    const field = session.discussion_recorded === "yes" ? "discussion_recorded" : "recording";
    const isRecorded = session.discussion_recorded === "yes" || session.recording === "all" && session.discussion_recorded !== "no";
    return isRecorded ? [{ about: session.about(field), place: session.at(field), values: { session: session.label } }] : [];
  }
});

// src/checks/identity/every-principle-has-a-practice.ts
var every_principle_has_a_practice_default = defineCheck({
  id: "every-principle-has-a-practice",
  area: "identity",
  severity: "advice",
  from: "active",
  since: 1,
  title: "Each of the seven principles has a practice",
  says: "{page:path} names no practice for {principles:list}.",
  why: "What you do shows others how a principle can be lived; a gap shows you what to try next.",
  fix: "Write one thing that you do, or would like to try, beside each principle.",
  minutes: 20,
  principles: ["transparency"],
  source: "Foundational Community Building, session 5 (Leonelli 2018)",
  examples: [],
  subjects: ({ community: { principles } }) => principles.entries.length > 0 ? [principles] : [],
  inspect: (principles) => {
    const missing = Object.entries(openResearchPrinciples).flatMap(
      ([id, names3]) => principles.entries.some(({ principle, practice }) => principle === id && practice !== void 0) ? [] : [labelOf(names3)]
    );
    const place = principles.entries[0]?.at() ?? principles.at();
    return missing.length === 0 ? [] : [{ about: principles.about("entries"), place, values: { page: principles.path, principles: missing } }];
  }
});

// src/checks/identity/one-value-has-an-example.ts
var one_value_has_an_example_default = defineCheck({
  id: "one-value-has-an-example",
  area: "identity",
  severity: { launching: "advice", active: "warning" },
  from: "launching",
  since: 1,
  title: "At least one value has an example in action",
  says: "No value in {page:path} has an example in action.",
  why: "A word such as “openness” means something different to everyone until they see it done.",
  fix: "Choose one value and write in its column “In action” one thing that somebody did, or would do, because of it.",
  minutes: 10,
  source: "Foundational Community Building, session 4",
  examples: [],
  subjects: ({ community: { charter } }) => charter.values.length > 0 ? [charter] : [],
  inspect: (charter) => charter.values.some((value) => value.in_action !== void 0) ? [] : [
    {
      about: charter.about("values"),
      place: charter.values[0]?.at() ?? charter.at(),
      values: { page: charter.path }
    }
  ]
});

// src/checks/identity/outcome-has-milestone.ts
var outcome_has_milestone_default = defineCheck({
  id: "outcome-has-milestone",
  area: "identity",
  severity: "advice",
  from: "active",
  since: 1,
  title: "A milestone leads to every outcome",
  says: "No milestone leads to the outcome of {purpose}.",
  why: "What no milestone leads to is easily put off for ever.",
  fix: "Write the name of a milestone in its column “Milestones”, or add one to your roadmap.",
  minutes: 10,
  source: "Foundational Community Building, session 4",
  examples: [],
  subjects: ({ community: { purpose, roadmap } }) => roadmap.milestones.length > 0 ? purpose.entries.filter((entry) => entry.has("outcomes")) : [],
  inspect: (purpose, { community }) => purpose.milestones.length > 0 || isServed(purpose, community) || isNamedInOne(purpose, community) ? [] : [{ about: purpose.about("milestones"), place: purpose.at(), values: { purpose: purpose.label } }]
});
function isServed(purpose, community) {
  return refsOf(community).some(
    ({ of, refs }) => of.kind === "roadmap" && refs.some(({ to }) => to?.kind === "purpose" && to.key === purpose.key)
  );
}
function isNamedInOne({ project }, { roadmap }) {
  const name = plainName(project ?? "");
  return name !== "" && roadmap.milestones.some(
    ({ title: title2, outcome }) => ` ${plainName(`${title2 ?? ""} ${outcome ?? ""}`)} `.includes(` ${name} `)
  );
}

// src/checks/subjects/counted-events.ts
var numbers = [
  "\\d{1,4}",
  "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|a dozen",
  "deux|trois|quatre|cinq|sept|huit|neuf|dix|onze|douze|vingt",
  "zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|zwanzig",
  "dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|veinte",
  "due|tre|quattro|cinque|sei|sette|otto|nove|dieci|undici|dodici|venti"
].join("|");
var verbs = [
  "(?:we )?(?:will |want to |to )?(?:hold|run|host|give|deliver|offer|organi[sz]e|plan)",
  "(?:nous )?(?:organis(?:er|ons)|anim(?:er|ons)|propos(?:er|ons)|tenir|tenons|donner)",
  "(?:wir )?(?:halten|veranstalten|organisieren|bieten|planen)",
  "(?:queremos )?(?:organizar|organizamos|celebrar|celebramos|ofrecer|ofrecemos|realizar|impartir|hacer)",
  "(?:vogliamo )?(?:organizzare|organizziamo|tenere|teniamo|offrire|offriamo|svolgere|fare)"
].join("|");
var events = [
  "webinars?|workshops?|trainings?|training sessions?|events?|meetings?|calls?|courses?|seminars?|talks?|lectures?|sessions?|conferences?|hackathons?|newsletters?|meet-?ups?",
  "webinaires?|ateliers?|formations?|événements?|réunions?|cours|séminaires?|conférences?|rencontres?",
  "webinare?|schulungen|veranstaltungen|treffen|kurse|seminare|vorträge|sitzungen|konferenzen",
  "webinarios?|seminarios?(?: web)?|talleres|cursos|formaciones|eventos|reuniones|charlas|conferencias|boletines|sesiones|encuentros",
  "webinar|laboratori|corsi|eventi|riunioni|incontri|seminari|conferenze|sessioni"
].join("|");
var after = "halten|durchführen|veranstalten|organisieren|anbieten|abhalten";
var online = "online|en ligne|en línea|in rete";
var often = "(?:(?:a|per|each|every|this|next|in|by|until|par|pro|jedes|im|bis|al|por|cada|en|ogni|nel|entro)\\s+|(?:all|dell|d)[’']\\s*)(?:year|month|quarter|week|term|semester|an|année|mois|trimestre|semaine|semestre|jahr|monat|quartal|woche|semester|año|mes|semana|anno|mese|settimana|20\\d\\d)";
var pattern = new RegExp(
  `^(?:(?:${verbs})\\s+)?(?:${numbers})\\s+(?:(?:${online})\\s+)?(?:${events})(?:\\s+(?:${online}|${often}|${after}))*$`,
  "iu"
);
function countsEvents(text) {
  return text.length < 100 && pattern.test(text.trim().replace(/[.!]$/, ""));
}

// src/checks/subjects/outcomes.ts
function outcomesOf({ purpose }) {
  const ofPurposes = purpose.entries.map((entry) => ({ of: entry, outcomes: (entry.outcomes ?? "").split(/[;\n]/) }));
  const ofAll = purpose.readings.get("outcomes")?.written.from === "section" ? purpose.outcomes : [];
  return [{ of: purpose, outcomes: ofAll }, ...ofPurposes].map(({ of, outcomes }) => ({ of, outcomes: outcomes.map((outcome) => outcome.trim()).filter(Boolean) })).filter(({ outcomes }) => outcomes.length > 0);
}

// src/checks/identity/outcome-is-a-change.ts
var outcome_is_a_change_default = defineCheck({
  id: "outcome-is-a-change",
  area: "identity",
  severity: "advice",
  from: "launching",
  since: 1,
  title: "Outcomes say what will be different",
  says: "{outcome} counts what you do, and does not say what will be different afterwards.",
  why: "An event can be held without anything changing; people support what changes.",
  fix: "Ask “so that …?” and write the answer, for example “Doctoral researchers know where to put their data”.",
  minutes: 10,
  principles: ["impact"],
  source: "Foundational Community Building, session 2",
  examples: [],
  subjects: ({ community }) => outcomesOf(community),
  inspect: ({ of, outcomes }) => {
    const [first] = outcomes;
    return first !== void 0 && outcomes.every(countsEvents) ? [{ about: of.about("outcomes"), place: of.at("outcomes"), values: { outcome: first } }] : [];
  }
});

// src/checks/identity/signatory-agreed-to-be-named.ts
var signatory_agreed_to_be_named_default = defineCheck({
  id: "signatory-agreed-to-be-named",
  area: "identity",
  severity: "warning",
  from: "always",
  since: 1,
  title: "Everyone who is named under the charter said yes to it",
  says: "Somebody is named among those who signed, in line {line:number}, without a yes in “May we name you?”.",
  why: "To agree to a charter is one thing; to stand on a public page with one’s name is another, and it lasts.",
  fix: "Ask the person and write “yes” and the date in that column, or put the name of the group in its place.",
  minutes: 5,
  principles: ["respect-for-diversity"],
  source: "OSC-NL Toolkit, community statement; our own rule that consent is asked",
  examples: [],
  // In a private repository a list without consents is the community's own business.
  subjects: ({ community, visibility }) => visibility === "private" ? [] : community.charter.signatories.filter((signatory) => signatory.has("name")),
  inspect: (signatory, { community }) => {
    const agreed2 = saidYes(signatory, community) || community.people.entries.some((person) => person.name === signatory.name && saidYes(person, community));
    return agreed2 ? [] : [
      {
        about: signatory.about("consent"),
        place: signatory.at(),
        values: { line: signatory.at().line }
      }
    ];
  }
});

// src/checks/identity/success-question-is-answered.ts
var success_question_is_answered_default = defineCheck({
  id: "success-question-is-answered",
  area: "identity",
  severity: "advice",
  from: "launching",
  since: 1,
  title: "What the community hoped for is looked at again on its day",
  says: "{hope} was the hope for {day:date}; nothing says yet what happened.",
  why: "Looking back shows members and hosts what has changed, also where it went another way.",
  fix: "Write one honest sentence in the column “What happened”.",
  minutes: 10,
  source: "Foundational Community Building, session 4",
  examples: [],
  subjects: ({ community: { story } }) => story.success.flatMap((hope) => {
    const day3 = hopeDay(hope, story);
    return hope.hope !== void 0 && day3 !== void 0 ? [{ hope, words: hope.hope, day: day3 }] : [];
  }),
  inspect: ({ hope, words: words3, day: day3 }, { now }) => day3 < now && hope.happened === void 0 ? [{ about: hope.about("happened"), place: hope.at(), values: { hope: words3, day: day3 } }] : []
});

// src/checks/identity/values-are-few.ts
var many = 7;
var values_are_few_default = defineCheck({
  id: "values-are-few",
  area: "identity",
  severity: "advice",
  from: "launching",
  since: 1,
  title: "The values are few enough to remember",
  says: "{page:path} names {count:number|value|values}.",
  why: "Three values that everyone knows help more than a long list that nobody remembers.",
  fix: "Choose the three that you would miss most, and let the others be examples of them.",
  minutes: 20,
  source: "Foundational Community Building, session 4: pick three",
  examples: [],
  subjects: ({ community: { charter } }) => charter.values.length > 0 ? [charter] : [],
  inspect: (charter) => charter.values.length > many ? [
    {
      about: charter.about("values"),
      place: charter.values[0]?.at() ?? charter.at(),
      values: { page: charter.path, count: charter.values.length }
    }
  ] : []
});

// src/checks/identity/values-show-on-other-pages.ts
var values_show_on_other_pages_default = defineCheck({
  id: "values-show-on-other-pages",
  area: "identity",
  severity: "advice",
  from: "active",
  since: 1,
  title: "The values show in more than the charter",
  says: "Only {page:path} speaks of {values:list}.",
  why: "A value is remembered where it has become a rule, a welcome or a decision.",
  fix: "Write in the column “Where it shows” one page that follows from the value, such as how you welcome people or how you decide.",
  minutes: 15,
  source: "Foundational Community Building, session 4",
  examples: [],
  subjects: ({ community }) => otherPages(community).length > 0 && community.charter.values.some((value) => value.has("value")) ? [community.charter] : [],
  inspect: (charter, { community }) => {
    const hidden = charter.values.filter(({ represented_in }) => represented_in.length === 0);
    const names3 = hidden.flatMap(({ value }) => value ?? []);
    const unseen = unseenIn(otherPages(community), names3);
    if (unseen.length === 0) return [];
    const place = hidden.find(({ value }) => value === unseen[0])?.at() ?? charter.at();
    return [{ about: charter.about("values"), place, values: { page: charter.path, values: unseen } }];
  }
});
function otherPages(community) {
  const { paths } = community.charter;
  return documentPages(community).filter(
    ({ path: path2, kind }) => kind !== "community" && !paths.includes(path2) && !community.privatePages.has(path2)
  );
}
function unseenIn(pages, names3) {
  let unseen = names3.map((name) => ({ name, plain: plainName(name) })).filter(({ plain }) => plain !== "");
  for (const { page } of pages)
    for (const { text } of visibleText(page))
      for (const sentence of unseen.length > 0 ? text.split(/(?<=[.;:!?\n])/) : []) {
        const words3 = ` ${plainName(sentence)} `;
        unseen = unseen.filter(({ plain }) => !words3.includes(` ${plain} `));
      }
  return unseen.map(({ name }) => name);
}

// src/checks/identity/vision-and-mission-differ.ts
var alike = 0.8;
var vision_and_mission_differ_default = defineCheck({
  id: "vision-and-mission-differ",
  area: "identity",
  severity: { launching: "advice", active: "warning" },
  from: "launching",
  since: 1,
  title: "Vision and mission say different things",
  says: "Vision and mission in {page:path} say the same thing.",
  why: "The vision is the future that you want; the mission is what you do now. Readers need both.",
  fix: "Keep the one that fits. Write the other in one sentence: what will be different one day, or what you do this year.",
  minutes: 15,
  source: "Foundational Community Building, session 4",
  examples: [],
  subjects: ({ community: { charter } }) => charter.has("vision") && charter.has("mission") && charter.at("vision").line !== charter.at("mission").line ? [charter] : [],
  inspect: (charter) => share(wordsOf2(charter.vision ?? ""), wordsOf2(charter.mission ?? "")) >= alike ? [
    {
      about: charter.about("mission"),
      place: charter.at("mission"),
      also: charter.at("vision"),
      values: { page: charter.path }
    }
  ] : []
});
function wordsOf2(text) {
  return new Set(text.toLowerCase().match(new RegExp("\\p{L}{2,}", "gu")) ?? []);
}
function share(one, other) {
  const common = [...one].filter((word2) => other.has(word2)).length;
  return common / Math.max(1, one.size + other.size - common);
}

// src/checks/identity/vision-is-short.ts
var manyWords = 80;
var long = "We want research that everyone can read, check and use again. ".repeat(8).trim();
var vision_is_short_default = defineCheck({
  id: "vision-is-short",
  area: "identity",
  severity: "advice",
  from: "launching",
  since: 1,
  title: "The vision is short enough to remember",
  says: "The vision in {page:path} has {count:number|word|words}.",
  why: "A vision of about 60 words or fewer is one that members can tell others.",
  fix: "Keep the one or two sentences that matter most here, and move the rest under the next heading.",
  minutes: 20,
  source: "Foundational Community Building, session 4: short and succinct",
  examples: [],
  subjects: ({ community: { charter } }) => charter.has("vision") && charter.at("vision").line !== charter.at("mission").line ? [charter] : [],
  inspect: (charter) => {
    const count = (charter.vision ?? "").split(/\s+/).filter(Boolean).length;
    return count > manyWords ? [{ about: charter.about("vision"), place: charter.at("vision"), values: { page: charter.path, count } }] : [];
  }
});

// src/checks/subjects/skill-holders.ts
var number = /\s*\((\d{1,4})[^()]{0,40}\)\s*$/;
function holdersOf(skill) {
  const held = skill.held_by.map((holder) => {
    const written2 = holder.replace(number, "");
    const beside = number.exec(holder)?.[1];
    return { name: plainName(written2), written: written2, people: beside === void 0 ? void 0 : Number(beside) };
  });
  const counted = held.reduce((sum, { people = 1 }) => sum + people, 0);
  return { names: held.map(({ name }) => name), held, count: Math.max(counted, skill.how_many ?? 0) };
}

// src/checks/offer/competence-has-contact.ts
var competence_has_contact_default = defineCheck({
  id: "competence-has-contact",
  area: "offer",
  severity: { launching: "advice", active: "warning" },
  from: "launching",
  since: 1,
  title: "For every skill it is said whom to ask",
  says: "Nothing says whom to ask about {what:phrase}{skills:list}.",
  why: "Expertise that has no address is not asked for.",
  fix: "Write a role, or an address that two people read, in the column “Whom to ask”; or add a heading “Entry points” with one row for each group: group, contact.",
  phrases: { all: "the skills on this page", one: "" },
  minutes: 15,
  source: "OSCARS competence centres: contact points created",
  examples: [],
  subjects: ({ community: { skills } }) => skills.entries.some((skill) => skill.held_by.length > 0) ? [skills] : [],
  inspect: (skills, { community }) => {
    const held = skills.entries.filter((skill) => skill.held_by.length > 0);
    const unanswered = held.filter((skill) => !isAnswered(skill, community));
    if (unanswered.length === held.length)
      return [{ about: skills.about("contacts"), place: skills.at(), values: { what: "all", skills: [] } }];
    return unanswered.map((skill) => ({
      about: skill.about("contact"),
      place: skill.at(),
      values: { what: "one", skills: [skill.label] }
    }));
  }
});
function isAnswered(skill, { skills, roles, people, channels }) {
  if (skill.contact.length > 0) return true;
  const names3 = /* @__PURE__ */ new Set([...holdersOf(skill).names, plainName(skill.skill_area ?? "")]);
  const named3 = (label2) => names3.has(plainName(label2));
  const listed = [...roles.entries, ...people.entries, ...channels.entries];
  return skills.contacts.some(({ contact, group }) => contact.length > 0 && named3(group ?? "")) || listed.some((entry) => named3(entry.label));
}

// src/checks/subjects/terms.ts
var known4 = /* @__PURE__ */ new WeakMap();
function termsOf(community) {
  let terms = known4.get(community);
  if (!terms) {
    const byName = /* @__PURE__ */ new Map();
    for (const meaning of community.glossary.entries) {
      const name = plainName(meaning.term ?? "");
      if (name === "" || meaning.status === "deprecated") continue;
      byName.set(name, [...byName.get(name) ?? [], meaning]);
    }
    terms = [...byName].map(([name, meanings]) => ({ name, label: meanings[0]?.term ?? name, meanings }));
    known4.set(community, terms);
  }
  return terms;
}

// src/checks/offer/definitions-do-not-go-in-circles.ts
var definitions_do_not_go_in_circles_default = defineCheck({
  id: "definitions-do-not-go-in-circles",
  area: "offer",
  severity: "warning",
  from: "launching",
  since: 1,
  title: "No definitions lead only to each other",
  says: "The definitions of {terms:list} say little more than each other’s names.",
  why: "A reader who knows none of these words ends where they began.",
  fix: "Explain one of them in words that are no terms of this page; the others may lead to it.",
  minutes: 10,
  source: "OSCARS competence centres: Glossary Task Force",
  examples: [],
  subjects: ({ community }) => community.glossary.stands ? [termsOf(community)] : [],
  inspect: (terms) => circlesIn2(terms).flatMap((circle) => {
    const [first, second] = circle.map((term) => term.meanings[0]);
    if (!first || !second) return [];
    const values = { terms: circle.map((term) => term.label) };
    return [{ about: first.about("definition"), place: first.at(), also: second.at(), values }];
  })
});
var fewWords = 2;
var small = new Set(
  "a an and any are as at be by for from in into is it its of on one or our same see so that the their this to used we which who with also another term word voir aussi un une le la les l de du des d et ou est c ce qui que pour dans siehe auch ein eine einer eines der die das den dem und oder ist für von im in zu wie véase también uno una el los las y o es para en del vedi anche il lo gli i e è per nel della di".split(
    " "
  )
);
function circlesIn2(terms) {
  const byName = new Map(terms.map((term) => [term.name, term]));
  const next = new Map(terms.map((term) => [term, emptyFor(term, byName)]));
  const found2 = [];
  const told2 = /* @__PURE__ */ new Set();
  for (const start of terms) {
    const path2 = [];
    let at = start;
    while (at && !path2.includes(at)) {
      path2.push(at);
      at = next.get(at);
    }
    const circle = at ? path2.slice(path2.indexOf(at)) : [];
    if (circle.length > 1 && !circle.some((term) => told2.has(term))) found2.push(circle);
    for (const term of circle) told2.add(term);
  }
  return found2;
}
var longestName = 6;
var longestDefinition = 200;
function emptyFor(term, byName) {
  const ownName = term.name.split(" ");
  let to;
  for (const { definition = "" } of term.meanings) {
    if (definition.length > longestDefinition) return void 0;
    const words3 = plainName(definition).split(" ");
    let own2 = 0;
    for (let at = 0; at < words3.length; ) {
      const found2 = termAt(words3, at, byName);
      if (found2 && found2.term !== term) to ??= found2.term;
      else if (!small.has(words3[at] ?? "") && !ownName.includes(words3[at] ?? "")) own2 += 1;
      at += found2?.length ?? 1;
    }
    if (to === void 0 || own2 > fewWords) return void 0;
  }
  return to;
}
function termAt(words3, at, byName) {
  for (let length = longestName; length > 0; length -= 1) {
    const term = at + length <= words3.length ? byName.get(words3.slice(at, at + length).join(" ")) : void 0;
    if (term) return { term, length };
  }
  return void 0;
}

// src/checks/offer/each-definition-says-whose-it-is.ts
var each_definition_says_whose_it_is_default = defineCheck({
  id: "each-definition-says-whose-it-is",
  area: "offer",
  severity: "advice",
  from: "active",
  since: 1,
  title: "Where a term has several definitions, each says whose it is",
  says: "The term {term} has {count:number|definition|definitions} here, and this one does not say whose it is.",
  why: "Several meanings side by side are welcome; a reader has to know which one is meant by whom.",
  fix: "Write the group or cluster in its column “Whose it is”, or keep only one of them.",
  minutes: 5,
  source: "OSCARS competence centres: the clusters differ, and so do their words",
  examples: [],
  subjects: ({ community }) => termsOf(community).filter((term) => term.meanings.length > 1),
  inspect: (term) => term.meanings.filter((meaning) => meaning.whose === void 0 && meaning.domain === void 0).map((meaning) => ({
    about: meaning.about("whose"),
    place: meaning.at(),
    values: { term: term.label, count: term.meanings.length }
  }))
});

// src/checks/subjects/address-links.ts
var ofThePast = ["notes", "decision"];
function addressOf(entry, fields2) {
  const found2 = fields2.flatMap((field) => entry.readings.get(field)?.written.mentions ?? []).find((mention) => /^https?:/i.test(mention.target))?.target;
  const written2 = found2 ?? fields2.map((field) => entry.readings.get(field)?.written.text).find(isAddress);
  return written2 === void 0 ? void 0 : normal(written2);
}
function linksToAddress(address, community, except) {
  return community.pages.filter((page) => page.path !== except && !ofThePast.includes(community.kindOf.get(page.path) ?? "")).flatMap((page) => linksOn(page, address).slice(0, 1));
}
function linksOn(page, address) {
  return mentionsIn(page.tree.children, page.definitions).filter((mention) => normal(mention.target) === address).map(({ line, column: column3 }) => ({ path: page.path, line, column: column3 }));
}
function isAddress(text) {
  return text !== void 0 && /^https?:\/\/\S+$/i.test(text);
}
function normal(address) {
  return address.trim().toLowerCase().replace(/^https?:\/\/(?:www\.)?/, "").replace(/\/+$/, "");
}

// src/checks/offer/retired-service-is-not-linked.ts
var most = 3;
var retired_service_is_not_linked_default = defineCheck({
  id: "retired-service-is-not-linked",
  area: "offer",
  severity: "warning",
  from: "launching",
  since: 1,
  title: "Services that have ended are no longer shown as a way to get help",
  says: "The service {service} has ended, but {page:path} still {how:phrase}.",
  why: "A researcher who meets a closed door rarely tries the next one.",
  fix: "Take the link away, or replace it with the service that does this now.",
  phrases: { links: "links to it", counts: "says that another one works together with it" },
  minutes: 5,
  source: "OSCARS competence centres: service catalogues",
  examples: [],
  subjects: ({ community }) => community.services.entries.filter((service) => service.status === "retired"),
  inspect: (service, { community }) => {
    const address = addressOf(service, ["url", "name", "how_to_request", "description"]);
    const links = address === void 0 ? [] : linksToAddress(address, community, service.path);
    const counting = community.services.entries.filter(
      (other) => other.status !== "retired" && other.composes_with.some(({ to }) => to?.key === service.key)
    );
    const places2 = [
      ...links.map((place) => ({ place, how: "links" })),
      ...counting.map((other) => ({ place: other.at("composes_with"), how: "counts" }))
    ];
    return places2.slice(0, most).map(({ place, how }) => ({
      about: { path: place.path, kind: service.kind, entry: service.key },
      place,
      also: service.at("status"),
      values: { service: service.label, page: place.path, how }
    }));
  }
});

// src/checks/offer/service-was-checked-in-time.ts
var service_was_checked_in_time_default = defineCheck({
  id: "service-was-checked-in-time",
  area: "offer",
  severity: "warning",
  from: "launching",
  since: 1,
  title: "Somebody tried every service within the last year",
  says: "The service {service} was last checked on {checked:date}.",
  why: "Forms move, people change, and nobody tells the list.",
  fix: "Try it as a stranger would, then write today’s date in its column “Last checked”; or write “retired” under “Status”.",
  minutes: 10,
  principles: ["accountability"],
  source: "EOSC onboarding: providers update their entries periodically",
  examples: [],
  subjects: ({ community }) => community.services.entries.flatMap(
    (service) => service.last_checked === void 0 || service.status === "retired" ? [] : [{ service, checked: service.last_checked }]
  ),
  inspect: ({ service, checked }, { settings: settings2, now }) => addPeriod(checked, settings2.clocks.service_review) < now ? [
    {
      about: service.about("last_checked"),
      place: service.at("last_checked"),
      values: { service: service.label, checked }
    }
  ] : []
});

// src/checks/subjects/known-short-forms.ts
var known5 = new Set(
  [
    // Files, formats and the web
    "PDF PDFS URL URLS URI URIS HTML HTTP HTTPS CSS CSV TSV XML JSON YAML SQL RSS PNG JPG JPEG GIF SVG TIFF ZIP DOCX XLSX PPT PPTX ODT ODS EPUB USB CD DVD PC PCS TV GPS SMS PIN WLAN WIFI API APIS CLI SSH FTP DNS IP VPN UI UX ID IDS QR FAQ FAQS IT CPU GPU RAM PR PRS CI AI KI IA WWW ASCII UTF BOM LAN MAC",
    // Everyday words
    "OK DIY RSVP ASAP AKA BTW FYI TBA TBC TBD NB PS IE EG VS ETC AM PM AD BC CE HR CV CEO VAT NGO NGOS GMBH AG EV LTD INC PO BOX VIP SOS UFO DNA RNA COVID LGBT LGBTQ STEM MINT GDPR DSGVO RGPD BA MA BSC MSC MBA PHD DR NR VOL PP ED EDS",
    // Licences and names that stay
    "CC BY SA NC ND MIT GPL LGPL AGPL BSD EUPL MPL SPDX DOI DOIS ORCID ISBN ISSN ISO DIN",
    // Organisations and places that are known by their letters
    "EU UE UN UNO ONU UK US USA EEA UNESCO UNICEF NASA CERN ESA WHO OMS OECD OCDE NATO IEEE IETF ACM BBC IBM NIH NSF CNRS DFG BMBF ETH EPFL TU LMU ERC COST DAAD",
    // Money, clocks, languages and countries
    "EUR USD GBP CHF UTC GMT CET CEST EST EDT CST CDT MST MDT PST PDT BST WET WEST EET EEST IST MEZ MESZ HEC HNEC EN FR DE ES IT NL PT PL CZ AT CH BE SE NO DK FI GR IE HU RO BG SI SK LT LV EE JP CN BR CA AU NZ ZA",
    // Words that people stress, and files that everyone has
    "NOT AND OR ALL ANY ONLY NEVER ALWAYS MUST SHOULD MAY DO DONT NO YES NEW NOW HERE THIS THAT PLEASE STOP WARNING NOTE READ FIRST FREE OPEN WE YOU HOW WHAT WHY WHEN WHERE END START NON OUI ET OU PAS TOUS TOUT NICHT UND ODER NUR ALLE NEIN JA BITTE NEU SOLO TODO TODOS TODAS SI TUTTI TUTTE README LICENSE LICENCE FIXME NOTICE CODE CHANGES AUTHORS ROADMAP CHARTER DRAFT COC"
  ].join(" ").split(" ")
);
var roman = /^(?=[MDCLXVI])M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;
function everybodyKnows(form) {
  return known5.has(form) || roman.test(form);
}

// src/checks/subjects/short-forms.ts
var shortForm = new RegExp("(?<![\\p{L}\\p{N}_./\\\\@#&'’+=:-])(\\p{Lu}{3,8})(?:['’]?s)?(?![\\p{L}\\p{N}_@&+=-]|['’]\\p{L}|[./:\\\\][\\p{L}\\p{N}/])", "gu");
var passedOver = ["notes", "decision"];
var notOurs = /(?:^|\/)(?:licen[cs]e|copying|notice|changelog|history|attribution|security|citation|authors)(?:\.[^/]*)?$/i;
var ofADay = /(?:^|[/_-])(?:meetings?|minutes|notes|agendas?|réunions?|protokolle?|actas?|verbali)(?:[/_.-]|$)|\d{4}-\d{2}|(?:^|\/)\d{6,8}(?!\d)/i;
function unexplainedShortForms(community) {
  const uses = usesIn(community);
  if (uses.size === 0) return [];
  const pages = openPages(community).map(({ page }) => page);
  const explained = /* @__PURE__ */ new Set([...explainedIn(pages, uses), ...namesIn(community)]);
  const words3 = ordinaryWords(pages);
  return [...uses].filter(([form]) => !explained.has(form) && !words3.has(form.toLowerCase())).map(([form, places2]) => ({ form, places: places2 })).toSorted((a, b) => b.places.length - a.places.length || (a.form < b.form ? -1 : 1));
}
function usesIn(community) {
  const found2 = /* @__PURE__ */ new Map();
  for (const { page, path: path2, kind } of openPages(community)) {
    if (passedOver.includes(kind ?? "") || notOurs.test(path2) || kind === void 0 && ofADay.test(path2)) continue;
    for (const [form, place] of firstUses(page)) found2.set(form, [...found2.get(form) ?? [], place]);
  }
  return new Map([...found2].filter(([, places2]) => places2.length > 1));
}
function firstUses(page) {
  const found2 = /* @__PURE__ */ new Map();
  for (const block of visibleText(page)) {
    if (block.type === "setting") continue;
    const lineOf = linesOf(block);
    for (const { 1: form = "", index } of withoutShouting(block).matchAll(shortForm))
      if (!found2.has(form) && !everybodyKnows(form))
        found2.set(form, { path: page.path, line: lineOf(index), column: block.column });
  }
  return found2;
}
function withoutShouting({ text, type }) {
  if (type === "heading" && /\s/.test(text.trim()) && text === text.toUpperCase()) return "";
  return text.replace(
    new RegExp("(?:(?<!\\p{L})\\p{Lu}{2,}[!,]?[ \\n]+){2,}\\p{Lu}{2,}(?!\\p{L})", "gu"),
    (words3) => words3.replace(new RegExp("\\p{L}", "gu"), " ")
  );
}
function ordinaryWords(pages) {
  return new Set(
    pages.flatMap((page) => page.text.match(new RegExp("(?<![\\p{L}\\p{N}._/@-])\\p{Ll}{2,8}(?![\\p{L}\\p{N}_@/-])", "gu")) ?? [])
  );
}
function explainedIn(pages, uses) {
  const explained = /* @__PURE__ */ new Set();
  const add = (text) => {
    for (const form of text.match(new RegExp("\\p{Lu}{2,8}", "gu")) ?? []) if (uses.has(form)) explained.add(form);
  };
  for (const page of pages) {
    for (const block of visibleText(page)) for (const form of explainedBy(block.text)) add(form);
    for (const { type, target, label: label2 } of mentionsIn(page.tree.children, page.definitions))
      if (type === "link" && /^https?:/i.test(target)) add(label2);
    for (const { value } of partsOf(page).html) if (/<abbr\s[^>]*title=/i.test(value)) add(textAfter(page, value));
  }
  return explained;
}
function textAfter({ text }, tag) {
  const at = text.indexOf(tag);
  return at < 0 ? "" : text.slice(at + tag.length, at + tag.length + 12);
}
var inBrackets = new RegExp('\\(\\s*["“„«]?(\\p{Lu}{2,8})s?["”“»]?\\s*(?:[,;:–—][^()]{0,80})?\\)', "gu");
var withBrackets = new RegExp("(?<![\\p{L}\\p{N}])(\\p{Lu}{2,8})s?\\s*\\(\\s*([^()]{6,120})\\)", "gu");
var saidSo = new RegExp('(?<![\\p{L}\\p{N}])(\\p{Lu}{2,8})s?["”»]?,?\\s+(?:stands for|is short for|means|short for|that is|signifie|c’est-à-dire|steht für|das heißt|bedeutet|significa|es decir|sta per|cioè)(?!\\p{L})', "gu");
var atTheStart = new RegExp("(?:^|\\n)\\s*(\\p{Lu}{2,8})s?\\s*(?::|=|–|—|\\s-)\\s+(\\p{L}[^\\n]{5,})", "gu");
var names = new RegExp("\\p{Lu}[\\p{L}’'-]+(?:\\s+(?:(?:of|for|and|the|in|on|de|des|du|la|le|les|et|pour|für|und|der|die|das|y|del|el|e|di|per)\\s+){0,3}\\p{Lu}[\\p{L}’'-]+){2,9}", "gu");
function explainedBy(text) {
  if (!new RegExp("\\p{Lu}", "u").test(text)) return [];
  const spelled = [...text.matchAll(names)].flatMap(([name]) => initialsOf(name));
  return [
    ...[...text.matchAll(inBrackets)].flatMap(
      (match) => hasInitial(text.slice(0, match.index), match[1]) ? match[1] ?? [] : []
    ),
    ...[...text.matchAll(withBrackets), ...text.matchAll(atTheStart)].flatMap(
      ({ 1: form = "", 2: words3 = "" }) => spells(words3, form) ? [form] : []
    ),
    ...[...text.matchAll(saidSo)].flatMap((match) => match[1] ?? []),
    ...spelled
  ];
}
function hasInitial(before, form = "") {
  const words3 = before.match(/[\p{L}\p{N}]+/gu)?.slice(-12) ?? [];
  return words3.length > 1 && words3.some((word2) => word2[0]?.toUpperCase() === form[0]);
}
function spells(words3, form) {
  let [at, found2] = [0, 0];
  for (const word2 of words3.match(/[\p{L}\p{N}]+/gu) ?? []) {
    const index = form.indexOf(word2[0]?.toUpperCase() ?? "", at);
    if (index < 0 || found2 === 0 && index > 0) continue;
    at = index + 1;
    found2 += 1;
  }
  return found2 > 1;
}
function initialsOf(name) {
  const letters2 = (name.match(new RegExp("\\p{Lu}", "gu")) ?? []).join("").slice(0, 10);
  const found2 = [];
  for (let from = 0; from < letters2.length; from += 1)
    for (let length = 3; from + length <= letters2.length; length += 1) found2.push(letters2.slice(from, from + length));
  return found2;
}
var organisations = /* @__PURE__ */ new Set([
  "affiliation",
  "organisation",
  "provider",
  "host",
  "funder",
  "network",
  "whose",
  "group",
  "held_by"
]);
var named = /* @__PURE__ */ new Set(["stakeholders", "channels", "network", "groups", "people", "resources", "sustainability"]);
function namesIn(community) {
  const texts = [];
  const collect2 = (entry) => {
    if (named.has(entry.kind)) texts.push(entry.label);
    if (entry.kind === "glossary") texts.push(...entry.knownAs, ...textsOf(entry, ["term", "synonyms", "id"]));
    else if (new RegExp("^\\p{Lu}{2,8}$", "u").test(entry.label)) texts.push(entry.label);
    texts.push(...textsOf(entry, organisations));
  };
  for (const document of community.documents) {
    collect2(document);
    for (const entry of document.allEntries) collect2(entry);
  }
  const { name, short_name, host } = community.community;
  texts.push(name ?? "", short_name ?? "", host ?? "");
  return new Set(texts.flatMap((text) => text.match(new RegExp("\\p{Lu}{2,8}", "gu")) ?? []));
}
function textsOf(entry, fields2) {
  return [...fields2].flatMap((field) => entry.isPrivate(field) ? [] : entry.readings.get(field)?.written.text ?? []);
}

// src/checks/offer/short-form-is-explained.ts
var most2 = 5;
var short_form_is_explained_default = defineCheck({
  id: "short-form-is-explained",
  area: "offer",
  severity: "advice",
  from: "active",
  since: 1,
  title: "Short forms that several pages use are explained somewhere",
  says: "{form} is used on {count:number|page|pages} and explained on none.",
  why: "Those who know it do not see it any more, and those who are new do not like to ask.",
  fix: "Add a row to your glossary with one sentence; or write it out once, with the short form in brackets.",
  minutes: 5,
  principles: ["respect-for-diversity"],
  source: "OSCARS competence centres: Glossary Task Force",
  examples: [],
  subjects: ({ community }) => community.glossary.stands ? [unexplainedShortForms(community)] : [],
  inspect: (forms, { community: { glossary } }) => forms.slice(0, most2).map(({ form, places: places2 }) => ({
    about: { ...glossary.about(), entry: form },
    place: glossary.at(),
    ...places2[0] && { also: places2[0] },
    values: { form, count: places2.length }
  }))
});

// src/checks/offer/skill-has-two-holders.ts
var skill_has_two_holders_default = defineCheck({
  id: "skill-has-two-holders",
  area: "offer",
  severity: "advice",
  from: "active",
  since: 1,
  title: "No skill hangs on one person or one group",
  says: "Only one person or group holds the skill {skill}.",
  why: "When they are ill, on leave or gone, nobody can help.",
  fix: "Ask who would like to learn it from them, or name a neighbour who has it too.",
  minutes: 20,
  source: "OSCARS competence centres: competence inventories",
  examples: [],
  subjects: ({ community }) => {
    const skills = community.skills.entries.map((skill) => ({ skill, holders: holdersOf(skill) }));
    const groups = new Set(skills.flatMap(({ holders }) => holders.names));
    return groups.size > 1 ? skills.filter(({ holders }) => holders.names.length > 0) : [];
  },
  inspect: ({ skill, holders }) => holders.count > 1 ? [] : [{ about: skill.about("held_by"), place: skill.at("held_by"), values: { skill: skill.label } }]
});

// src/checks/offer/term-has-one-agreed-definition.ts
var term_has_one_agreed_definition_default = defineCheck({
  id: "term-has-one-agreed-definition",
  area: "offer",
  severity: "advice",
  from: "active",
  since: 1,
  title: "No term has two agreed definitions for one field",
  says: "The term {term} has {count:number|agreed definition|agreed definitions}{where:phrase}{domain:list}.",
  why: "Agreed means that one of them counts; with two, everyone picks their own.",
  fix: "Leave “agreed” with one of them and write “proposed” beside the others; or say for which field each one holds, in its column “Domain”.",
  phrases: { here: "", domain: " for the field " },
  minutes: 15,
  source: "OSCARS competence centres: Glossary Task Force",
  examples: [],
  subjects: ({ community }) => termsOf(community).filter((term) => term.meanings.length > 1),
  inspect: (term) => byField(term).flatMap(({ domain, meanings }) => {
    const [first, second] = meanings;
    if (!first || !second) return [];
    const values = {
      term: term.label,
      count: meanings.length,
      where: domain === void 0 ? "here" : "domain",
      domain: domain === void 0 ? [] : [domain]
    };
    return [{ about: second.about("status"), place: second.at(), also: first.at(), values }];
  })
});
function byField({ meanings }) {
  const fields2 = /* @__PURE__ */ new Map();
  for (const meaning of meanings.filter(({ status }) => status === "agreed")) {
    const field = plainName(meaning.domain ?? meaning.whose ?? "");
    fields2.set(field, [...fields2.get(field) ?? [], meaning]);
  }
  return [...fields2.values()].map((same) => ({ domain: same[0]?.domain, meanings: same }));
}

// src/checks/offer/term-has-source.ts
var term_has_source_default = defineCheck({
  id: "term-has-source",
  area: "offer",
  severity: "advice",
  from: "active",
  since: 1,
  title: "Definitions say where they come from",
  says: "Nothing says where {what:phrase}{terms:list} was taken from.",
  why: "A reader can judge a definition better, and you find it again when its source changes.",
  fix: "Add a link in its column “Source”; if you wrote it yourselves, write “ours” under “Whose it is”. One heading “Sources” for the whole page is enough too.",
  phrases: { all: "any definition on this page", one: "the definition of " },
  minutes: 10,
  source: "OSCARS competence centres: Glossary Task Force",
  examples: [],
  subjects: ({ community }) => termsOf(community).length > 0 ? [termsOf(community)] : [],
  inspect: (terms, { community: { glossary } }) => {
    const meanings = terms.flatMap((term) => term.meanings).filter((meaning) => meaning.has("definition"));
    const without = glossary.has("sources") ? [] : meanings.filter(isWithoutSource);
    if (without.length > 0 && !meanings.some((meaning) => meaning.has("source") || meaning.has("whose")))
      return [{ about: glossary.about("sources"), place: glossary.at(), values: { what: "all", terms: [] } }];
    return without.map((meaning) => ({
      about: meaning.about("source"),
      place: meaning.at(),
      values: { what: "one", terms: [meaning.label] }
    }));
  }
});
function isWithoutSource(meaning) {
  return !meaning.has("source") && !meaning.has("whose") && !isOnlyWrittenOut(meaning);
}
function isOnlyWrittenOut({ term = "", definition = "" }) {
  return new RegExp("^\\p{Lu}[\\p{Lu}\\d-]{1,9}$", "u").test(term) && definition.length < 100 && !/[.;:]\s/.test(definition);
}

// src/checks/offer/training-outcome-can-be-seen.ts
var training_outcome_can_be_seen_default = defineCheck({
  id: "training-outcome-can-be-seen",
  area: "offer",
  severity: "advice",
  from: "active",
  since: 1,
  title: "What one can do after a training can be seen",
  says: "After the training {training}, nobody can tell whether somebody has learnt this: {outcome}.",
  why: "People choose a course by what they can do afterwards, and whoever teaches it can check that.",
  fix: "Begin with something that one can watch: explain, choose, write, find, compare. For example “explain what a licence allows” in place of “understand licences”.",
  minutes: 10,
  source: "Bioschemas TrainingMaterial: teaches; Bloom’s verbs",
  examples: [],
  subjects: ({ community }) => community.training.entries.filter(
    (training) => training.learning_outcomes.length > 0 && training.status !== "archived"
  ),
  inspect: (training) => training.learning_outcomes.filter(isOutOfSight).map((outcome) => ({
    about: training.about("learning_outcomes"),
    place: training.at("learning_outcomes"),
    values: { training: training.label, outcome }
  }))
});
var introduction = /^(?:(?:by|at) the end[^,]{0,60},\s*)?(?:(?:you|they|we|participants?|learners?|students?|attendees?|trainees?)\s+)?(?:(?:will|can|should|may)\s+)?(?:be able to\s+)?|^(?:à la fin[^,]{0,60},\s*)?(?:(?:vous|les participants?)\s+(?:saurez|serez capables? de|pourrez|savent)\s+)/iu;
var outOfSight = [
  new RegExp("^(?:(?:better|fully|deeply|really)\\s+)?(?:understand(?:ing)?|know(?! how\\b)|knowledge|appreciate|grasp|get to know|learn (?:about|more|what|why|that)|familiari[sz]e|(?:be|become|being|get) (?:more )?(?:aware|familiar|conscious)|awareness|(?:gain|have|get|acquire) (?:an? )?(?:\\p{L}+ )?(?:understanding|knowledge|insight|overview|awareness))\\b", "iu"),
  new RegExp("^(?:mieux )?(?:comprendre|connaître|savoir (?:ce|que|pourquoi)|découvrir|appréhender|se familiariser|prendre conscience|être (?:conscient|sensibilisé|familiarisé))(?!\\p{L})", "iu"),
  new RegExp("(?<!\\p{L})(?:verstehen|kennen|kennenlernen|kennen lernen|begreifen)[.!]?$|^(?:verständnis|kenntnis(?:se)?|bewusstsein|wissen über|wissen um)(?!\\p{L})", "iu"),
  new RegExp("^(?:comprender|entender|conocer|familiarizarse|tomar conciencia|ser consciente|saber (?:qué|que|por qué))(?!\\p{L})", "iu"),
  new RegExp("^(?:comprendere|capire|conoscere|familiarizzare|acquisire consapevolezza|essere consapevol\\p{L}+|sapere (?:che|perché))(?!\\p{L})", "iu")
];
var doneAtOnce = new RegExp("^\\p{L}+\\s+(?:and|&|et|und|y|e)\\s+\\p{L}+", "iu");
function isOutOfSight(outcome) {
  const verb = outcome.replace(introduction, "").trim();
  return !doneAtOnce.test(verb) && outOfSight.some((words3) => words3.test(verb));
}

// src/checks/offer/training-was-checked-in-time.ts
var training_was_checked_in_time_default = defineCheck({
  id: "training-was-checked-in-time",
  area: "offer",
  severity: (training, context) => isLate(training, context) ? severityAt(late, context.stage) : "warning",
  from: "launching",
  since: 1,
  title: "Somebody went through every training within the last year",
  says: "The training {training} was last checked {months:number|month|months} ago.",
  why: "Learners take what is out of date for true, and pass it on.",
  fix: "Go through it and write today’s date in its column “Last checked”; or write “archived” under “Status”, or “yes” under “Maintenance has ended”.",
  minutes: 60,
  principles: ["accountability"],
  source: "OpenAIRE Community of Practice: outdated materials; EOSC: kept current, or marked when that has ended",
  examples: [],
  subjects: ({ community }) => community.training.entries.filter(
    (training) => training.last_reviewed !== void 0 && training.status !== "archived" && training.maintenance_ended !== "yes"
  ),
  inspect: (training, { settings: settings2, now }) => {
    const checked = training.last_reviewed ?? now;
    return addPeriod(checked, settings2.clocks.training_review) < now ? [
      {
        about: training.about("last_reviewed"),
        place: training.at("last_reviewed"),
        values: { training: training.label, months: monthsBetween(checked, now) }
      }
    ] : [];
  }
});
var late = { launching: "warning", active: "error" };
function isLate(training, { settings: settings2, now }) {
  const { last_reviewed: checked, status } = training;
  return status === "active" && checked !== void 0 && addPeriod(checked, settings2.clocks.training_review_late) < now;
}
function monthsBetween(from, to) {
  const [a, b] = [dayParts(from), dayParts(to)];
  return (b.year - a.year) * 12 + b.month - a.month - (b.day < a.day ? 1 : 0);
}

// src/checks/participation/asks-and-offers-are-filled-in.ts
var asks_and_offers_are_filled_in_default = defineCheck({
  id: "asks-and-offers-are-filled-in",
  area: "participation",
  severity: "advice",
  from: "launching",
  since: 1,
  title: "Tables of asks and offers have at least one row with words in it",
  says: "The table under {heading} in {page:path} has only empty rows.",
  why: "Nobody likes to be the first; an empty table tells people that nobody asks here.",
  fix: "Write the first row yourself, small and honest: one thing that you would like to learn, or one that you could show.",
  minutes: 5,
  source: "An open-community-building repository: eight blank rows",
  examples: [],
  subjects: ({ community }) => documentPages(community).filter(({ kind, path: path2 }) => kind === recognition_default.kind && !community.privatePages.has(path2)).flatMap(exchangeTables),
  inspect: ({ of, table, heading }) => {
    const isBlank = readTable(table).rows.every(({ cells }) => cells.every(({ text }) => text === ""));
    const { line, column: column3 } = table.position?.start ?? { line: 1, column: 1 };
    return isBlank ? [
      {
        about: of.about({ field: plainName(heading) }),
        place: of.at({ line, column: column3 }),
        values: { page: of.path, heading }
      }
    ] : [];
  }
});
var exchanges = ["asks", "offers", "lightning_talks"];
function exchangeTables(of) {
  return partsOf(of.page).tables.flatMap(({ table, under }) => {
    const heading = under ? plainText([under]).trim() : "";
    return namedBy(heading, recognition_default.fields).some((name) => exchanges.includes(name)) ? [{ of, table, heading }] : [];
  });
}

// src/checks/participation/how-to-help-has-no-gap.ts
var how_to_help_has_no_gap_default = defineCheck({
  id: "how-to-help-has-no-gap",
  // Nobody is praised for a page without gaps.
  area: () => "participation",
  severity: "advice",
  from: "planning",
  since: 1,
  title: "The page about how to help has no gap left",
  says: "{page:path} still has {count:number|gap|gaps} to fill in.",
  why: "Somebody who would like to help today does not know where to write.",
  fix: "Replace each “[Write here: …]” with your own words, or take the sentence out.",
  minutes: 10,
  examples: [],
  subjects: ({ community: { contributing, kindOf, pages } }) => contributing.stands && contributing.keptElsewhere === void 0 && kindOf.get(contributing.path) === "contributing" ? pages.filter(({ path: path2 }) => path2 === contributing.path).map((page) => ({ page, contributing })) : [],
  inspect: ({ page, contributing }) => {
    const gaps = visibleText(page).filter(({ text }) => !isExample(text) && withoutPrompts(text) !== text.trim());
    return gaps.length === 0 ? [] : [
      {
        about: contributing.about(),
        place: { path: page.path, line: gaps[0]?.line ?? 1, column: gaps[0]?.column ?? 1 },
        values: { page: page.path, count: gaps.length }
      }
    ];
  }
});

// src/checks/participation/invisible-work-is-recognised.ts
var enough = 3;
var invisible_work_is_recognised_default = defineCheck({
  id: "invisible-work-is-recognised",
  area: "participation",
  severity: "advice",
  from: "launching",
  since: 1,
  title: "What counts as a contribution includes the work that nobody sees",
  says: "The list of what counts as a contribution in {page:path} names no work of coordination or care.",
  why: "Welcoming, taking notes, listening and keeping things together hold a community up, and are easily overlooked.",
  fix: "Add a line or two to the list, for example “welcoming newcomers” or “taking notes and chairing calls”.",
  minutes: 5,
  principles: ["fairness", "respect-for-diversity"],
  source: "Foundational Community Building: invisible responsibilities in the community",
  examples: [],
  subjects: ({ community: { recognition } }) => recognition.contribution_types.length >= enough ? [recognition] : [],
  inspect: (recognition) => {
    const told2 = [
      ...recognition.contribution_types,
      recognition.recognition_policy ?? "",
      ...recognition.exchange.flatMap((row) => [row.label, ...row.they_give])
    ];
    return told2.flatMap((text) => text.split(/\n|(?<=[.;:!?])\s/)).some((line) => quietWork.test(plainName(line))) ? [] : [
      {
        about: recognition.about("contribution_types"),
        place: recognition.at("contribution_types"),
        values: { page: recognition.path }
      }
    ];
  }
});
var quietWork = new RegExp(
  `\\b(?:${[
    "co ?ordin|organi[sz]|facilit|moderat|mediat|mentor|welcom|onboard|car(?:e|ing)\\b|listen|not(?:e|es) ?tak|tak(?:e|ing) (?:the )?(?:notes|minutes)|minutes\\b|host|chair|support|answer|encourag|introduc|(?:community|project) ?manag|maint|admin|translat|interpret|cater|cook|cake|invisible|behind the scenes",
    "anim(?:er|ation|atrice|ateur)|accueil|accompagn|ecout|soin|soutien|compte rendu|prise de notes|prendre des notes|coulisses|entretien",
    "koordin|betreu|begru(?:ss|ß)|willkommen|zuhor|protokoll|mitschr|fursorge|kummer|pflege|unterstutz|gastgeb|ubersetz|unsichtbar|im hintergrund",
    "acog|bienvenid|cuid|escuch|actas?\\b|tomar notas|acompan|apoy|traduc|anfitri",
    "accogl|benvenut|cura\\b|curare|ascolt|verbal|appunti|accompagn|sosten|tradu|conduzione|invisibil"
  ].join("|")})`
);

// src/checks/subjects/levels.ts
function phaseOf(level) {
  return (level.phase === void 0 ? void 0 : phaseNamed(level.phase)) ?? phaseNamed(level.label);
}

// src/checks/participation/level-says-how-people-move-on.ts
var level_says_how_people_move_on_default = defineCheck({
  id: "level-says-how-people-move-on",
  area: "participation",
  severity: (level, { stage }) => level.has("moves_up_when") ? "advice" : severityAt({ launching: "advice", active: "warning" }, stage),
  from: "launching",
  since: 1,
  title: "Every level says when somebody is ready for the next one, and who notices",
  says: "The level {level} does not say {missing:phrase}.",
  why: "Most people do more only when somebody sees that they could, and asks them.",
  fix: "Fill the columns “When they move on” and “Who notices”, for example “has come three times” and “welcome host”. Nobody has to move on.",
  phrases: {
    when: "when somebody is ready for the next one",
    who: "who notices that somebody is ready for the next one",
    "when who": "when somebody is ready for the next one, and who notices"
  },
  minutes: 5,
  principles: ["fairness"],
  source: "Foundational Community Building, session 3",
  examples: [],
  subjects: ({ community }) => withNext(community.engagement.levels),
  inspect: (level, { community }) => {
    const missing = missingOf(level, community);
    return missing === "" ? [] : [{ about: level.about("moves_up_when"), place: level.at(), values: { level: level.label, missing } }];
  }
});
function withNext(levels) {
  const hasTop = levels.some((level) => phaseOf(level) === "leadership");
  return levels.filter((level, at) => hasTop ? phaseOf(level) !== "leadership" : at < levels.length - 1);
}
function missingOf(level, { engagement }) {
  if (engagement.has("how_people_move")) return "";
  return [level.has("moves_up_when") ? "" : "when", level.has("moved_by") ? "" : "who"].join(" ").trim();
}

// src/checks/participation/levels-are-reached-in-several-ways.ts
var enough2 = 3;
var levels_are_reached_in_several_ways_default = defineCheck({
  id: "levels-are-reached-in-several-ways",
  area: "participation",
  severity: "advice",
  from: "launching",
  since: 1,
  title: "Nobody needs one certain tool to take part",
  says: "At every level of {page:path} people are reached in one way only: {tool}.",
  why: "Some people cannot use a tool, or may not: because of their employer, a screen reader, or a language.",
  fix: "Name a second way for one level at least, for example a call, a letter or a coffee.",
  minutes: 10,
  principles: ["respect-for-diversity", "fairness"],
  source: "The Turing Way, AutSPACES: many contributors cannot use GitHub",
  examples: [],
  subjects: ({ community: { engagement } }) => {
    const reached = engagement.levels.filter((level) => level.has("how_we_reach_them"));
    return reached.length >= enough2 ? [{ engagement, reached }] : [];
  },
  inspect: ({ engagement, reached }) => {
    const ways = reached.flatMap(waysOf);
    const [first] = ways;
    return first !== void 0 && ways.every((way) => plainName(way) === plainName(first)) ? [
      {
        about: engagement.about("levels"),
        place: reached[0]?.at() ?? engagement.at(),
        values: { page: engagement.path, tool: first }
      }
    ] : [];
  }
});
var tools = /\b(GitHub|GitLab|Codeberg|Slack|Discord|Zulip|Mattermost|Rocket\.Chat|Matrix|Microsoft Teams|Teams|WhatsApp|Telegram|Signal)\b/i;
function waysOf({ readings }) {
  const text = readings.get("how_we_reach_them")?.written.text ?? "";
  return text.split(/[,;\n]/).map((part) => part.replace(/^\s*(?:and|et|und|y|e)\s+/i, "").trim()).filter((part) => part !== "").map((part) => tools.exec(part)?.[1] ?? part);
}

// src/checks/participation/levels-follow-one-another.ts
var leap = 3;
var levels_follow_one_another_default = defineCheck({
  id: "levels-follow-one-another",
  area: "participation",
  severity: { launching: "advice", active: "warning" },
  from: "launching",
  since: 1,
  title: "Between two levels nobody has to leap",
  says: "Between {from} and {to} there is no step.",
  why: "Hardly anyone leaps: who has come once may gladly take notes, and is not yet ready to lead.",
  fix: "Add a level in between, for example “Participation”: something small that somebody could say yes to after a first visit.",
  minutes: 15,
  source: "Mozilla Open Leadership, personas and pathways; The Turing Way",
  examples: [],
  subjects: ({ community }) => community.engagement.levels.flatMap((from, at, all) => {
    const to = all[at + 1];
    return to && phaseOf(from) && phaseOf(to) ? [{ from, to }] : [];
  }),
  inspect: ({ from, to }) => distanceOf(from, to) >= leap ? [
    {
      about: from.about("phase"),
      place: from.at(),
      also: to.at(),
      values: { from: from.label, to: to.label }
    }
  ] : []
});
function distanceOf(...levels) {
  const [low, high] = levels.map(phaseOf).map((phase) => phase ? phasesInOrder.indexOf(phase) : 0);
  return Math.abs((high ?? 0) - (low ?? 0));
}

// src/checks/participation/newcomers-see-how-to-join.ts
var leadsIn = /\b(?:join|get involved|take part|contribute|participate|sign up|subscribe|contact|rejoindre|participer|inscription|inscrire|mitmachen|beitreten|anmelden|kontakt|unirse|unete|participa|inscripcion|contacto|partecipa|partecipare|unisciti|iscriviti|contatto|contatti)\b/;
var waysIn = ["channels", "meetings", "charter", "contributing", "onboarding"];
var newcomers_see_how_to_join_default = defineCheck({
  id: "newcomers-see-how-to-join",
  area: "participation",
  severity: { launching: "advice", active: "warning" },
  from: "launching",
  since: 1,
  title: "The front page shows newcomers how to join",
  says: "{page:path} does not show how to join.",
  why: "It is the page that everyone sees first; most people look once.",
  fix: "Add one line with a link, for example “Come to our next call: [meetings](meetings.md)”, or one address to write to.",
  minutes: 5,
  source: "OSCARS competence centres, entry points; OSC-NL Toolkit, launch checklist",
  examples: [],
  subjects: ({ community }) => ["readme.md", ".github/readme.md", "docs/readme.md"].flatMap((path2) => community.pages.find((page) => page.path.toLowerCase() === path2) ?? []).slice(0, 1),
  inspect: (readme, { community }) => showsTheWay(readme, community.kindOf) ? [] : [
    {
      about: { path: readme.path },
      place: { path: readme.path, line: 1, column: 1 },
      values: { page: readme.path }
    }
  ]
});
function showsTheWay(readme, kindOf) {
  return mentionsIn(readme.tree.children, readme.definitions).some((mention) => {
    if (mention.type === "image") return false;
    if (mention.type === "email" || leadsIn.test(plainName(mention.label))) return true;
    const path2 = mention.target.split("#")[0]?.replace(/^(?:\.\.?\/)+/, "") ?? "";
    const kind = kindOf.get(path2) ?? kindOf.get(`docs/${path2}`);
    return waysIn.includes(kind ?? "") || /(?:^|\/)contributing\.md$/i.test(path2);
  });
}

// src/checks/participation/onboarding-says-how-people-leave.ts
var onboarding_says_how_people_leave_default = defineCheck({
  id: "onboarding-says-how-people-leave",
  area: "participation",
  severity: ({ access_granted }, { stage }) => access_granted.length > 0 ? severityAt({ launching: "advice", active: "warning" }, stage) : "advice",
  from: "launching",
  since: 1,
  title: "Where it is written down how people arrive, it is written down how they leave",
  says: "{page:path} says how people arrive, and not how they leave.",
  why: "Whoever leaves deserves a thank-you, and keys that nobody takes back open doors for years.",
  fix: "Add a heading “When somebody leaves” with a short list: say thank you, hand over what is open, take back keys and accounts, correct the pages that name them.",
  minutes: 10,
  principles: ["accountability"],
  source: "2i2c and The Carpentries, pairs of pages for arriving and leaving",
  examples: [],
  subjects: ({ community: { onboarding } }) => onboarding.steps.length > 0 || onboarding.access_granted.length > 0 ? [onboarding] : [],
  inspect: (onboarding) => onboarding.has("offboarding_steps") ? [] : [
    {
      about: onboarding.about("offboarding_steps"),
      place: onboarding.at(),
      values: { page: onboarding.path }
    }
  ]
});

// src/checks/participation/persona-has-a-whole-path.ts
var persona_has_a_whole_path_default = defineCheck({
  id: "persona-has-a-whole-path",
  area: "participation",
  severity: "advice",
  from: "sustaining",
  since: 1,
  title: "The path of every persona leads from discovery to leadership",
  says: "The path of {persona} says nothing yet about {phases:list}.",
  why: "Where you cannot imagine the next step, a real person will not find it either.",
  fix: "Write one sentence for each, for example “Participation: she takes notes on one call”.",
  minutes: 15,
  source: "Mozilla Open Leadership, personas and pathways",
  examples: [],
  // A list above them may only give their names.
  subjects: ({ community }) => community.persona.entries.filter(({ readings }) => readings.size > 1),
  inspect: (one) => {
    const phases = missingIn(one);
    return phases.length === 0 ? [] : [{ about: one.about(), place: one.at(), values: { persona: one.label, phases } }];
  }
});
var { fields } = persona_default.fields.entries;
function missingIn(one) {
  return phasesInOrder.map((phase) => phase.replace("-", "_")).filter((field) => !one.has(field)).map((field) => labelOf(fields[field].names));
}

// src/checks/participation/stakeholder-contact-is-planned.ts
var stakeholder_contact_is_planned_default = defineCheck({
  id: "stakeholder-contact-is-planned",
  area: "participation",
  severity: { launching: "advice", active: "warning" },
  from: "launching",
  since: 1,
  title: "Where staying in touch is planned, the plan says how, how often and who",
  says: "For {stakeholder} the plan does not say {missing:phrase}.",
  why: "A map changes nothing until somebody calls, and knows when to call again.",
  fix: "Fill the columns “How we stay in touch”, “How often” and “Who looks after it”, a few words each.",
  phrases: {
    how: "how you stay in touch",
    often: "how often you are in touch",
    who: "who stays in touch",
    "how often": "how, and how often, you stay in touch",
    "how who": "how you stay in touch, and who does it",
    "often who": "how often you are in touch, and who does it",
    "how often who": "how you stay in touch, how often, and who does it"
  },
  minutes: 5,
  source: "Foundational Community Building, session 2",
  examples: [],
  subjects: ({ community }) => community.stakeholders.entries.filter(
    (stakeholder) => [...planned, "quadrant", "power", "interest"].some((field) => stakeholder.has(field))
  ),
  inspect: (stakeholder) => {
    const missing = planned.filter((field) => !stakeholder.has(field)).map((field) => words2[field]);
    return missing.length > 0 ? [
      {
        about: stakeholder.about("how_we_stay_in_touch"),
        place: stakeholder.at(),
        values: { stakeholder: stakeholder.label, missing: missing.join(" ") }
      }
    ] : [];
  }
});
var planned = ["how_we_stay_in_touch", "how_often", "who_looks_after_it"];
var words2 = { how_we_stay_in_touch: "how", how_often: "often", who_looks_after_it: "who" };

// src/checks/participation/stakeholder-quadrant-fits-ratings.ts
var places = {
  "high high": "manage-closely",
  "high low": "keep-satisfied",
  "low high": "inform-regularly",
  "low low": "monitor"
};
var stakeholder_quadrant_fits_ratings_default = defineCheck({
  id: "stakeholder-quadrant-fits-ratings",
  area: "participation",
  severity: { launching: "advice", active: "warning" },
  from: "launching",
  since: 1,
  title: "A stakeholder’s place on the map fits its ratings",
  // What the ratings are is left out: they may be private.
  says: "For {stakeholder} the column “Quadrant” does not say the same as the ratings.",
  why: "Some will go by the one, and some by the other.",
  fix: "High power and high interest is “Manage closely”; high and low “Keep satisfied”; low and high “Inform regularly”; low and low “Monitor”. Or leave the column out.",
  minutes: 5,
  source: "Foundational Community Building, session 2",
  examples: [],
  subjects: ({ community }) => community.stakeholders.entries.filter(({ power, interest, quadrant }) => power && interest && quadrant),
  inspect: (stakeholder) => {
    const { power, interest, quadrant } = stakeholder;
    return power && interest && places[`${power} ${interest}`] !== quadrant ? [
      {
        about: stakeholder.about("quadrant"),
        place: stakeholder.at("quadrant"),
        values: { stakeholder: stakeholder.label }
      }
    ] : [];
  }
});

// src/checks/participation/stakeholder-quadrants-are-all-used.ts
var enough3 = 6;
var stakeholder_quadrants_are_all_used_default = defineCheck({
  id: "stakeholder-quadrants-are-all-used",
  area: "participation",
  severity: "advice",
  from: "active",
  since: 1,
  title: "No corner of the stakeholder map is empty",
  says: "Nobody in {page:path} is in the corner “{quadrant:phrase}”.",
  why: "An empty corner is often a group that nobody has thought of yet.",
  fix: "Ask once: who belongs there? If the answer is nobody, set this note aside under “not_for_us” in community.yml.",
  phrases: {
    "manage-closely": "Manage closely",
    "keep-satisfied": "Keep satisfied",
    "inform-regularly": "Inform regularly",
    monitor: "Monitor and anticipate needs"
  },
  minutes: 10,
  source: "Foundational Community Building, session 2",
  examples: [],
  subjects: ({ community: { stakeholders } }) => {
    const placed = stakeholders.entries.flatMap((entry) => {
      const shown2 = !["power", "interest", "quadrant"].some((field) => entry.isPrivate(field));
      const quadrant = entry.quadrant ?? fromRatings(entry.power, entry.interest);
      return shown2 && quadrant ? [{ entry, quadrant }] : [];
    });
    return placed.length >= enough3 ? [{ stakeholders, placed }] : [];
  },
  inspect: ({ stakeholders, placed }) => quadrants.filter((quadrant) => placed.every((one) => one.quadrant !== quadrant)).slice(0, 1).map((quadrant) => ({
    about: stakeholders.about("entries"),
    place: placed[0]?.entry.at() ?? stakeholders.at(),
    values: { page: stakeholders.path, quadrant }
  }))
});
var quadrants = ["manage-closely", "keep-satisfied", "inform-regularly", "monitor"];
function fromRatings(power, interest) {
  if (!power || !interest) return void 0;
  if (power === "high") return interest === "high" ? "manage-closely" : "keep-satisfied";
  return interest === "high" ? "inform-regularly" : "monitor";
}

// src/checks/participation/stakeholder-ratings-differ.ts
var enough4 = 4;
var stakeholder_ratings_differ_default = defineCheck({
  id: "stakeholder-ratings-differ",
  area: "participation",
  severity: "advice",
  from: "active",
  since: 1,
  title: "The stakeholder map tells groups apart",
  says: "Everyone in {page:path} has the same power and interest.",
  why: "The map helps you choose where your few hours go; it cannot when all are alike.",
  fix: "Compare two groups at a time: which of the two could more easily stop or carry what you plan this year?",
  minutes: 15,
  source: "Foundational Community Building, session 2",
  examples: [],
  subjects: ({ community: { stakeholders } }) => {
    const rated = stakeholders.entries.filter(
      (entry) => entry.power && entry.interest && !entry.isPrivate("power") && !entry.isPrivate("interest")
    );
    return rated.length >= enough4 ? [{ stakeholders, rated }] : [];
  },
  inspect: ({ stakeholders, rated }) => new Set(rated.map(({ power, interest }) => `${power} ${interest}`)).size === 1 ? [
    {
      about: stakeholders.about("entries"),
      place: rated[0]?.at() ?? stakeholders.at(),
      values: { page: stakeholders.path }
    }
  ] : []
});

// src/checks/participation/stumbling-block-has-an-answer.ts
var stumbling_block_has_an_answer_default = defineCheck({
  id: "stumbling-block-has-an-answer",
  area: "participation",
  severity: { launching: "advice", active: "warning" },
  from: "launching",
  since: 1,
  title: "For everything that stands in a persona’s way there is an answer",
  says: "What stands in the way of {persona} has no answer yet: {block}.",
  why: "Looking at a stone together is the first half; the second is to take it away.",
  fix: "Write beside it what you do about it, for example “calls are in the evening → every second one is at noon”. “We do not know yet; we ask in March” is an answer too.",
  minutes: 10,
  principles: ["fairness"],
  source: "Mozilla Open Leadership, personas and pathways",
  examples: [],
  subjects: ({ community }) => community.persona.entries.flatMap((persona) => persona.stumbling_blocks.map((block) => ({ persona, block }))),
  inspect: ({ persona, block: { block, solution, place } }) => solution === void 0 ? [
    {
      about: persona.about("stumbling_blocks"),
      place,
      values: { persona: persona.label, block }
    }
  ] : []
});

// src/checks/participation/value-exchange-goes-both-ways.ts
var value_exchange_goes_both_ways_default = defineCheck({
  id: "value-exchange-goes-both-ways",
  area: "participation",
  severity: { launching: "advice", active: "warning" },
  from: "launching",
  since: 1,
  title: "Every group that gives something receives something",
  says: "The group {group} gives something, and nothing says what it receives.",
  why: "Those who only give grow tired, and are seldom the first to say so.",
  fix: "Ask somebody of that group what they get out of it. Write it into the column “What they receive”, or agree on something that you could give.",
  minutes: 10,
  principles: ["fairness"],
  source: "Foundational Community Building, session 3",
  examples: [],
  subjects: ({ community }) => community.recognition.exchange.filter((row) => row.they_give.length > 0),
  inspect: (row) => row.they_receive.some((one) => !nothing.test(plainName(one))) ? [] : [{ about: row.about("they_receive"), place: row.at(), values: { group: row.label } }]
});
var nothing = /^(?:nothing(?: yet)?|none|rien(?: encore)?|nichts|noch nichts|nada|niente|nulla)$/;

// src/checks/participation/way-to-help-needs-no-code.ts
var way_to_help_needs_no_code_default = defineCheck({
  id: "way-to-help-needs-no-code",
  area: "participation",
  severity: "advice",
  from: "launching",
  since: 1,
  title: "There is a way to help that needs no code",
  says: "{page:path} names no way to help for those who do not write code.",
  why: "Many would gladly help who do not programme: they read, translate, test, teach, and bring others.",
  fix: "Add a heading “Other ways to help” with two or three lines, for example “Tell us where you got lost in the guide” or “Translate a page”.",
  minutes: 10,
  principles: ["respect-for-diversity"],
  source: "The Turing Way, contributing guidelines",
  examples: [],
  subjects: ({ community: { contributing, kindOf, pages } }) => contributing.stands && contributing.keptElsewhere === void 0 && kindOf.get(contributing.path) === "contributing" ? pages.filter((page) => page.path === contributing.path && isAboutCode(page)).map((page) => ({ page, contributing })) : [],
  inspect: ({ page, contributing }) => contributing.has("other_ways") || namesAnotherWay(page) ? [] : [{ about: contributing.about("other_ways"), place: contributing.at(), values: { page: page.path } }]
});
var code = /\b(?:pull[ -]requests?|merge[ -]requests?|unit[ -]?tests?|test suite|source code|code ?base|lint(?:er|ing)?|commits?|branch(?:es)?)\b/iu;
function isAboutCode(page) {
  return page.tree.children.some((node) => node.type === "code") || visibleText(page).some(({ text }) => code.test(text));
}
var otherWays = new RegExp(
  `(?<!\\p{L})(?:${[
    "document|docs\\b|translat|proof-?read|typos?\\b|tutorials?\\b|teach|train(?:ing|er)|blog|talks?\\b|spread the word|design(?:er|s)?\\b|artwork|illustrat|mentor|organi[sz]e (?:a|an|the|our)|meet-?ups?\\b|(?:community|monthly|weekly) (?:call|meeting)s?|come to (?:a|our|the) (?:call|meeting)|tak(?:e|ing) notes|answer(?:ing)? (?:other |people[’']s |users[’'] )?questions|help(?:ing)? (?:other )?(?:users|people|newcomers)|user research|accessibility|non-code|beyond code|without code|by e-?mail|bring (?:a|some)|tell (?:us|others|a)",
    "tradui|traduction|relire|relecture|tutoriel|enseign|parlez?-en|sans code|compte rendu|par courriel",
    "dokument|übersetz|korrekturles|schreibfehler|vortr[aä]g|lehr(?:en|material)|weitersag|ohne code|per e-?mail",
    "traduc|traducir|revisar textos|charlas?\\b|enseñ|difund|sin código|por correo",
    "traduz|tradur|rilegg|insegn|raccontare|senza codice|per e-?mail"
  ].join("|")})`,
  "iu"
);
function namesAnotherWay(page) {
  return visibleText(page).some(({ type, text }) => type !== "setting" && otherWays.test(text));
}

// src/checks/subjects/departures.ts
function departureOfPerson(person, now) {
  const left = person.left?.end;
  const since = left === void 0 ? {} : { since: left };
  if (person.status === "on-leave") return { how: "leave", ...since };
  if (person.status === "retired" || person.status === "emeritus") return { how: "left", ...since };
  return left !== void 0 && left < now ? { how: "left", ...since } : void 0;
}
function lastDayOf({ until, since }) {
  return until?.ends ?? (until?.lasts && since ? addPeriod(since.end, until.lasts) : void 0);
}
function endOfTerm(role, now) {
  const ends = lastDayOf(role);
  return ends !== void 0 && ends < now ? { how: "ended", since: ends } : void 0;
}
function departedHolders(role, { community, now }) {
  return role.holders.flatMap(({ to }) => {
    const person = personWith(to?.key, community);
    return (person && departureOfPerson(person, now)) ?? [];
  });
}
function departureOfReader({ contact, person, role }, context) {
  const agreed2 = contact && endOfTerm(contact, context.now);
  if (agreed2) return agreed2;
  if (person) return departureOfPerson(person, context.now);
  if (!role) return void 0;
  if (role.status === "retired") return { how: "left" };
  const gone = departedHolders(role, context);
  return endOfTerm(role, context.now) ?? (gone.length > 0 && gone.length === role.holders.length ? gone[0] : void 0);
}
function isInGrace({ since }, { settings: settings2, now }) {
  if (since === void 0) return true;
  const { days = 0, months = 0 } = settings2.clocks.departure;
  return now <= addDays(addMonths(since, months), days);
}

// src/checks/people/access-ends-with-the-role.ts
var access_ends_with_the_role_default = defineCheck({
  id: "access-ends-with-the-role",
  area: "people",
  severity: "warning",
  from: "launching",
  since: 1,
  title: "Accounts and keys are held by people who are still at it",
  says: "{what} is looked after by somebody who {how:phrase}.",
  why: "An account that nobody watches is the easiest way in for somebody else; and it is a burden to have keys for what one no longer does.",
  fix: "Thank them, let somebody else take over the account or key, close their access, and change the name here. If they go on, write that on the page of people or roles.",
  phrases: {
    left: "has left",
    retired: "held a role for it that no longer exists",
    ended: "held a role here that has ended"
  },
  minutes: 15,
  principles: ["accountability"],
  source: "CNCF governance review: ownership matches roles",
  examples: [],
  subjects: ({ community }) => refsOf(community).filter(({ of, field }) => keys.has(field) && !["closed", "read-only", "retired", "ended"].includes(statusOf(of))).filter(({ refs }) => refs.some(({ to }) => to)),
  inspect: ({ of, field, refs }, context) => {
    const [how] = refs.flatMap(({ to }) => howGone(to, context) ?? []);
    return how === void 0 ? [] : [{ about: of.about(field), place: of.at(field), values: { what: of.label, how } }];
  }
});
var keys = /* @__PURE__ */ new Set(["admins", "who_holds_keys", "key_holders", "keys"]);
function statusOf({ readings }) {
  const status = readings.get("status")?.value;
  return typeof status === "string" ? status : "";
}
function howGone(to, context) {
  const { community, now } = context;
  if (to?.kind === "roles") return statusOf(to) === "retired" ? "retired" : void 0;
  const person = personWith(to?.key, community);
  const gone = person && departureOfPerson(person, now);
  if (gone?.how === "left") return isInGrace(gone, context) && gone.since !== void 0 ? void 0 : "left";
  if (to?.kind !== "people" || gone) return void 0;
  const theirs = community.roles.entries.filter(
    (role) => [...role.holders, ...role.backups].some((holder) => holder.to === to)
  );
  const isOver = (role) => {
    const end = endOfTerm(role, now);
    return role.status === "retired" || end !== void 0 && !isInGrace(end, context);
  };
  return theirs.length > 0 && theirs.every(isOver) ? "ended" : void 0;
}

// src/checks/people/consent-covers-what-is-shown.ts
var consent_covers_what_is_shown_default = defineCheck({
  id: "consent-covers-what-is-shown",
  area: "people",
  severity: "warning",
  from: "launching",
  since: 1,
  title: "Of everyone who is listed only that is shown to which they said yes",
  says: "Line {line:number} shows {detail:phrase}, and the yes beside it does not cover that.",
  why: "Somebody who said yes to their name may have a reason to keep the rest to themselves.",
  fix: "Take it out, or ask the person and write it into “May we list you?”.",
  phrases: {
    affiliation: "where somebody works",
    email: "an e-mail address",
    expertise: "what somebody knows about"
  },
  minutes: 5,
  principles: ["respect-for-diversity"],
  source: "rust-lang/team: an address is shown only to whom it is not refused",
  examples: [],
  subjects: ({ community }) => community.people.entries.filter((person) => person.consent?.given && person.consent.scope !== void 0),
  inspect: (person, { community }) => {
    const scope = person.consent?.scope ?? [];
    return shown(person).filter(({ detail }) => !scope.includes(detail)).map(({ detail, field }) => {
      const place = person.at(field);
      return { about: aboutPerson(person, { community, field }), place, values: { line: place.line, detail } };
    });
  }
});
function shown(person) {
  const all = [
    { detail: "affiliation", field: "affiliation" },
    { detail: "email", field: "public_email" },
    { detail: "expertise", field: "expertise" }
  ];
  return all.filter(({ field }) => person.has(field));
}

// src/checks/people/decision-has-the-votes-it-needs.ts
var decision_has_the_votes_it_needs_default = defineCheck({
  id: "decision-has-the-votes-it-needs",
  area: "people",
  severity: { launching: "warning", active: "error" },
  from: "launching",
  since: 1,
  title: "What counts as approved had the votes that its rule asks for",
  says: "{decision} is marked as approved with {given:number} of {counted:number|vote|votes} in favour; its rule, {rule}, asks for {needed:number}.",
  why: "Whoever was outvoted can rightly say that it does not hold, and then nothing holds.",
  fix: "Correct the numbers, the rule or the word “approved”. If all three are right, bring it to the next call again.",
  minutes: 15,
  principles: ["accountability", "fairness"],
  source: "Minimum Viable Governance, 2.2",
  examples: [],
  subjects: ({ community }) => {
    const voted = community.decision.entries.flatMap((decision) => {
      const votes = decision.status === "approved" ? decision.votes : void 0;
      return votes && !votes.unanimous ? [{ decision, votes }] : [];
    });
    if (voted.length === 0) return [];
    const abstentions = abstentionsAreCounted(community);
    return voted.flatMap(({ decision, votes }) => {
      const found2 = ruleOf(decision, community);
      const count = found2 && countOf(found2.rule, votes, abstentions);
      return found2 && count ? [{ decision, words: found2.words, ...count }] : [];
    });
  },
  inspect: ({ decision, words: words3, given, counted, needed }) => given >= needed ? [] : [
    {
      about: decision.about("votes"),
      place: decision.at("votes"),
      values: { decision: decision.label, given, counted, needed, rule: words3 }
    }
  ]
});

// src/checks/people/decision-is-followed-up.ts
var decision_is_followed_up_default = defineCheck({
  id: "decision-is-followed-up",
  area: "people",
  severity: "advice",
  from: "active",
  since: 1,
  title: "Pages that a decision changes have been read since",
  says: "{decision} of {day:date} changes {page:path}, and that page was last looked at on {looked:date}.",
  why: "Readers go by the page; a decision that has not arrived there holds for nobody.",
  fix: "Change what the decision says, and write today’s date after “last_reviewed” at the top of that page. If it says so already, the date is enough.",
  minutes: 15,
  principles: ["accountability", "transparency"],
  source: "CNCF governance review: accuracy",
  examples: [],
  subjects: ({ community, settings: settings2, now }) => community.decision.entries.flatMap((decision) => {
    const { date, status } = decision;
    if (status !== "approved" || date === void 0 || addPeriod(date, settings2.clocks.decision_follow_up) > now)
      return [];
    return pagesAffected(decision, community).flatMap(({ page, ref }) => {
      const looked = lastLookedAt(page);
      return looked === void 0 || community.privatePages.has(page.path) ? [] : [{ decision, date, page, ref, looked }];
    });
  }),
  inspect: ({ decision, date, page, ref, looked }) => looked >= date ? [] : [
    {
      about: aboutPage(decision, page.path),
      place: ref.place,
      values: { decision: decision.label, day: date, page: page.path, looked }
    }
  ]
});
function lastLookedAt({ settings: { settings: settings2 } }) {
  const days = ["last_reviewed", "adopted"].flatMap((name) => {
    const read = readDate(settings2.get(name)?.source ?? "");
    return "date" in read ? [read.date] : [];
  });
  return days.toSorted().at(-1);
}
function aboutPage(decision, path2) {
  const about = decision.about("affects");
  return { ...about, entry: `${about.entry}-${path2}` };
}

// src/checks/people/decision-is-looked-at-again.ts
var decision_is_looked_at_again_default = defineCheck({
  id: "decision-is-looked-at-again",
  area: "people",
  severity: "advice",
  from: "active",
  since: 1,
  title: "Decisions are looked at again when they said they would be",
  says: "{decision} was to be looked at again by {day:date}.",
  why: "Some agreed because it was for a time, and nobody wants to be the one who asks.",
  fix: "Put it on the agenda of the next call. If it holds, write a later date or take the date out; if not, mark it as superseded.",
  minutes: 10,
  source: "TODO Group, resolutions; sociocracy: a decision has an end date",
  examples: [],
  subjects: ({ community }) => community.decision.entries.filter(
    ({ review_by, status }) => review_by && (status === void 0 || status === "approved")
  ),
  inspect: (decision, { now }) => {
    const day3 = decision.review_by?.end ?? now;
    return day3 >= now ? [] : [
      {
        about: decision.about("review_by"),
        place: decision.at("review_by"),
        values: { decision: decision.label, day: day3 }
      }
    ];
  }
});

// src/checks/people/decision-number-is-unique.ts
var decision_number_is_unique_default = defineCheck({
  id: "decision-number-is-unique",
  area: "people",
  severity: { launching: "warning", active: "error" },
  from: "launching",
  since: 1,
  title: "No two decisions have the same number",
  says: "The number {number} of {decision} belongs to {other} as well.",
  why: "Whoever writes “as agreed in {number}” may mean either.",
  fix: "Give the later one the next free number, and look where it is named.",
  minutes: 5,
  source: "TODO Group: two schemes of numbers in one folder",
  examples: [],
  subjects: ({ community }) => numbered(community.decision.entries),
  inspect: ({ decision, number: number2, first }) => first === void 0 ? [] : [
    {
      about: decision.about("number"),
      place: decision.at("number"),
      also: first.at("number"),
      values: { number: number2, decision: decision.label, other: first.label }
    }
  ]
});
function numbered(decisions) {
  const taken = /* @__PURE__ */ new Map();
  return decisions.flatMap((decision) => {
    const number2 = numberOf(decision);
    if (number2 === void 0) return [];
    const first = taken.get(plainName(number2));
    if (!first) taken.set(plainName(number2), decision);
    return [{ decision, number: number2, first }];
  });
}

// src/checks/people/decision-status-fits-folder.ts
var decision_status_fits_folder_default = defineCheck({
  id: "decision-status-fits-folder",
  area: "people",
  severity: { launching: "warning", active: "error" },
  from: "launching",
  since: 1,
  title: "A decision and the folder in which it stands say the same",
  says: "The text of {page:path} says {written}, and its folder says {folder}.",
  why: "A reader believes whichever they see first, and somebody acts on a decision that was never taken.",
  fix: "Correct the word in the text, or move the file to the folder that fits.",
  minutes: 2,
  principles: ["transparency"],
  source: "TODO Group, folders of resolutions",
  examples: [],
  subjects: ({ community }) => community.decision.entries.flatMap((decision) => {
    const told2 = folderOf(decision);
    return told2 !== void 0 && decision.status !== void 0 ? [{ decision, told: told2 }] : [];
  }),
  inspect: ({ decision, told: told2 }) => {
    const { status } = decision;
    if (status === void 0 || plainName(told2) === status) return [];
    const place = decision.at("status");
    return [{ about: decision.about("status"), place, values: { page: place.path, written: status, folder: told2 } }];
  }
});
function folderOf(decision) {
  const paths = [decision.path, ...[...decision.readings.values()].map(({ written: written2 }) => written2.place.path)];
  return paths.map((path2) => toldByFolder(path2, decision_default.fields.entries)?.name).find((name) => name !== void 0);
}

// src/checks/people/governance-seats-are-shared.ts
var governance_seats_are_shared_default = defineCheck({
  id: "governance-seats-are-shared",
  area: "people",
  severity: "warning",
  from: "launching",
  since: 1,
  title: "No organisation holds more seats than the community agreed",
  says: "{held:number} of {seats:number} seats belong to one organisation, more than {page} allows.",
  why: "Where one employer decides, the others are guests.",
  fix: "Ask somebody from elsewhere to join, or change the rule together.",
  minutes: 60,
  principles: ["fairness"],
  source: "Node.js TSC charter: a quarter; Kubernetes steering committee; CNCF: two organisations",
  examples: [],
  subjects: ({ community }) => {
    const rules = community.governance;
    return rules.stands && capOf(rules.single_org_cap, 1) !== void 0 && seatsOf(community).length > 1 ? [rules] : [];
  },
  inspect: (rules, { community }) => {
    const seats = seatsOf(community);
    const known6 = seats.flatMap((seat) => seat ?? []);
    const host = plainName(community.community.host ?? "");
    if (known6.every((organisation) => organisation === host)) return [];
    const counts = /* @__PURE__ */ new Map();
    for (const organisation of known6) counts.set(organisation, (counts.get(organisation) ?? 0) + 1);
    const held = [...counts.values()].reduce((most4, count) => Math.max(most4, count), 0);
    if (held > (capOf(rules.single_org_cap, seats.length) ?? seats.length))
      return [
        {
          about: rules.about("single_org_cap"),
          place: rules.at("single_org_cap"),
          values: { held, seats: seats.length, page: rules.path }
        }
      ];
    return known6.length < seats.length ? "unknown" : [];
  }
});
function seatsOf(community) {
  const who = community.governance.decision_rules.map((rule) => rule.who ?? "").join("\n");
  const holders = rolesNamedIn(who, community).flatMap((role) => [...peopleBehind2(role.holders)]);
  const members = groupsNamedIn(who, community).flatMap((group) => [...peopleBehind2(group.members)]);
  return [.../* @__PURE__ */ new Set([...holders, ...members])].map((key) => {
    const affiliation = personWith(key, community)?.affiliation;
    return affiliation === void 0 ? void 0 : plainName(affiliation);
  });
}

// src/checks/people/group-has-two-leads.ts
var group_has_two_leads_default = defineCheck({
  id: "group-has-two-leads",
  area: "people",
  severity: "advice",
  from: "active",
  since: 1,
  title: "Two people lead each group",
  says: "The group {group} is led by one person.",
  why: "Two share the work, one can be ill or on holiday, and the next lead has somebody to learn from.",
  fix: "Ask a second person to lead it together, and add the name in the column “Who leads it”.",
  minutes: 30,
  principles: ["fairness"],
  source: "CHAOSS, inclusive leadership: ideally two; Kubernetes: none of 35 groups has fewer",
  examples: [],
  subjects: ({ community }) => groupsAtWork(community).filter((group) => group.type !== "task-force" && peopleBehind2(group.chairs).size > 0),
  inspect: (group) => peopleBehind2(group.chairs).size > 1 ? [] : [{ about: group.about("chairs"), place: group.at("chairs"), values: { group: group.label } }]
});

// src/checks/people/group-is-not-past-its-end.ts
var group_is_not_past_its_end_default = defineCheck({
  id: "group-is-not-past-its-end",
  area: "people",
  severity: "warning",
  from: "launching",
  since: 1,
  title: "Groups that were to end by now have ended, or go on on purpose",
  says: "The group {group} was to be done by {end:date}, and the page still shows it as open.",
  why: "People said yes for a time; and a newcomer knocks at a door behind which nobody is.",
  fix: "Write “closed” in its column “Status” and tell members, with a word of thanks, what came of it. Or write a later date in “Until”.",
  minutes: 10,
  principles: ["transparency"],
  source: "The Carpentries, task forces",
  examples: [],
  subjects: ({ community }) => openGroups(community).filter((group) => group.until?.ends !== void 0),
  inspect: (group, { now }) => {
    const end = group.until?.ends ?? now;
    return end >= now ? [] : [{ about: group.about("until"), place: group.at("until"), values: { group: group.label, end } }];
  }
});

// src/community/past-calls.ts
var many2 = 6;
function pastCallsOf(call, community, { now, grace }) {
  const noted = community.notes.entries.flatMap(
    ({ date, series }) => date !== void 0 && (series?.to === void 0 || series.to.key === call.key) ? [date] : []
  ).toSorted();
  const rhythm = rhythmOf(call);
  const since = rhythm.start ?? noted[0];
  const dates = datesBefore(call, rhythm, community, { before: dueDay(now, grace), count: many2 }) ?? [];
  const same = sameCall(dates);
  const calls = dates.map(({ date }) => date).filter((day3) => since !== void 0 && day3 >= since).map((day3) => ({ day: day3, hasNotes: noted.some((one) => same(one, day3)) }));
  const lastNotes = noted.at(-1);
  const [first] = calls;
  const isQuiet = lastNotes !== void 0 && first !== void 0 && calls.length >= many2 && lastNotes < first.day;
  return { calls, ...lastNotes !== void 0 && { lastNotes }, isQuiet };
}
function callsWithNotes({ meetings, notes }) {
  if (notes.keptElsewhere !== void 0) return [];
  return meetings.series.filter((call) => {
    const written2 = call.readings.get("notes")?.written;
    const elsewhere2 = written2?.mentions.some((mention) => /^https?:/i.test(mention.target));
    return !elsewhere2 && !new RegExp("^(?:https?:|(?:no|none|keine|pas|aucune?|sin|ninguna|nessuna?)(?!\\p{L}))", "iu").test(written2?.text ?? "");
  });
}
function dueDay(now, { months = 0, days = 0, hours = 0, workingDays = 0 }) {
  return addPeriod(now, { months: -months, days: -days, hours: -hours, workingDays: -workingDays });
}

// src/checks/people/group-is-still-heard-of.ts
var group_is_still_heard_of_default = defineCheck({
  id: "group-is-still-heard-of",
  area: "people",
  severity: { launching: "advice", active: "warning" },
  from: "launching",
  since: 1,
  title: "Groups are still at work, as far as the pages tell",
  says: "We found nothing about the group {group} since {day:date}. Is it still at work?",
  why: "Somebody who writes to a group that has fallen asleep does not write a second time.",
  fix: "Ask those who lead it. If it is at work, add two lines of notes; if it rests, write “inactive” in its column “Status”, which is fine.",
  minutes: 10,
  principles: ["transparency"],
  source: "R-Ladies, activity of chapters: six months",
  examples: [],
  // Of a call without notes for long the page of meetings says it already.
  subjects: (context) => groupsAtWork(context.community).filter((group) => !isToldByCall(group, context)),
  inspect: (group, { community, settings: settings2, now }) => {
    const day3 = daysSeen(group, community).at(-1);
    if (day3 === void 0) return "unknown";
    return day3 >= dayBefore(now, settings2.clocks.group_quiet) ? [] : [{ about: group.about("status"), place: group.at(), values: { group: group.label, day: day3 } }];
  }
});
function isToldByCall(group, { community, settings: settings2, now }) {
  const call = callOf(group, community);
  return call !== void 0 && callsWithNotes(community).includes(call) && pastCallsOf(call, community, { now, grace: settings2.clocks.notes }).isQuiet;
}

// src/checks/people/group-lead-is-member.ts
var group_lead_is_member_default = defineCheck({
  id: "group-lead-is-member",
  area: "people",
  severity: { launching: "warning", active: "error" },
  from: "launching",
  since: 1,
  title: "Everyone who leads a group is a member of it",
  says: "Somebody who leads the group {group} is not in its list of members.",
  why: "Readers look for the lead among the members, and where members decide it is unclear who has a say.",
  fix: "Add the name to the column “Members”, or correct the column “Who leads it”.",
  minutes: 2,
  principles: ["accountability"],
  source: "rust-lang/team, validate_team_leads",
  examples: [],
  subjects: ({ community }) => openGroups(community).filter((group) => group.chairs.length > 0 && group.members.length > 0),
  inspect: (group) => {
    const members = peopleBehind2(group.members);
    const named3 = new Set(group.members.map(({ text }) => text.toLowerCase()));
    const outside = group.chairs.filter((chair) => {
      if (named3.has(chair.text.toLowerCase())) return false;
      const people = [...peopleBehind2([chair])];
      return people.length > 0 && !people.some((person) => members.has(person));
    });
    return outside.length === 0 ? [] : [{ about: group.about("chairs"), place: group.at("chairs"), values: { group: group.label } }];
  }
});

// src/checks/people/group-meets-often-enough.ts
var daysInAMonth = 30;
var group_meets_often_enough_default = defineCheck({
  id: "group-meets-often-enough",
  area: "people",
  severity: "advice",
  from: "active",
  since: 1,
  title: "Every group meets often enough to stay together",
  says: "The group {group} meets every {months:number|month|months}.",
  why: "After a year nobody remembers what was open, and a new member has nothing to come to.",
  fix: "Agree on one more date, even a short one; or let the group decide in writing and call it closed when its work is done.",
  minutes: 15,
  source: "The Carpentries, committees: two meetings a year",
  examples: [],
  subjects: ({ community }) => groupsAtWork(community).flatMap((group) => {
    const months = monthsBetweenMeetings(group, community);
    return months === void 0 ? [] : [{ group, months }];
  }),
  inspect: ({ group, months }, { settings: settings2 }) => {
    const { months: most4 = 0, days = 0 } = settings2.clocks.group_meets;
    if (months <= most4 + days / daysInAMonth) return [];
    return [{ about: group.about("meets"), place: group.at("meets"), values: { group: group.label, months } }];
  }
});

// src/checks/people/group-says-whom-it-reports-to.ts
var group_says_whom_it_reports_to_default = defineCheck({
  id: "group-says-whom-it-reports-to",
  area: "people",
  severity: { launching: "advice", active: "warning" },
  from: "launching",
  since: 1,
  title: "Where there are several groups, each says whom it reports to",
  says: "Nothing says whom the group {group} reports to.",
  why: "What it finds out reaches nobody, and when it is stuck there is nobody to ask.",
  fix: "Write the group above it in its column “Part of”, or in “Reports to” whom it tells what it did: “members, twice a year” is an answer.",
  minutes: 5,
  principles: ["accountability"],
  source: "rust-lang/team, validate_subteam_of_required",
  examples: [],
  subjects: ({ community }) => {
    const open = openGroups(community);
    const above = new Set(community.groups.entries.map(({ parent }) => parent?.to?.key));
    return open.length < 2 ? [] : open.filter(({ type, key }) => type !== "board" && !above.has(key));
  },
  inspect: (group) => group.has("parent") || group.has("reports_to") ? [] : [{ about: group.about("parent"), place: group.at(), values: { group: group.label } }]
});

// src/checks/people/group-term-begins-before-it-ends.ts
var group_term_begins_before_it_ends_default = defineCheck({
  id: "group-term-begins-before-it-ends",
  area: "people",
  severity: "warning",
  from: "launching",
  since: 1,
  title: "Everyone’s time in a group begins before it ends",
  says: "Somebody’s time in the group {group} begins on {since:date} and ends on {until:date}: the end comes first.",
  why: "With a wrong date nobody is asked again in time.",
  fix: "Correct one of the two dates.",
  minutes: 2,
  source: "Jupyter governance, lists of members with terms",
  examples: [],
  subjects: ({ community }) => community.groups.entries.flatMap(
    (group) => group.members.flatMap(
      ({ since, until, place }, at) => since === void 0 || until === void 0 ? [] : [{ group, since, until, place, at }]
    )
  ),
  // The number of the row tells two members apart without a name.
  inspect: ({ group, since, until, place, at }) => {
    if (since <= until) return [];
    const about = group.about("members");
    return [
      { about: { ...about, entry: `${about.entry}-${at + 1}` }, place, values: { group: group.label, since, until } }
    ];
  }
});

// src/checks/people/one-person-does-not-hold-everything.ts
var many3 = 5;
var few = 3;
var one_person_does_not_hold_everything_default = defineCheck({
  id: "one-person-does-not-hold-everything",
  area: "people",
  severity: "advice",
  from: "active",
  since: 1,
  title: "The roles are spread over several people",
  says: "The same person holds {count:number} roles: {roles:list}.",
  why: "When that person falls ill or changes jobs, all of it stops on one day.",
  fix: "Ask them which role they would gladly give away first, and ask somebody to share it for a few months.",
  minutes: 30,
  principles: ["fairness", "accountability"],
  source: "CNCF governance review: survivability",
  examples: [],
  subjects: ({ community }) => current(community, "").length >= few ? [community.roles] : [],
  inspect: (_, { community, now }) => {
    const held = current(community, now);
    const holders = /* @__PURE__ */ new Map();
    for (const role of held) for (const key of holdersOf2(role)) holders.set(key, [...holders.get(key) ?? [], role]);
    return [...holders.values()].flatMap((theirs) => {
      const [first] = theirs;
      const everything = theirs.length === held.length && held.every((role) => holdersOf2(role).size === 1);
      if (!first || theirs.length < many3 && !(everything && theirs.length >= few)) return [];
      return [
        {
          about: first.about("holders"),
          place: first.at("holders"),
          values: { count: theirs.length, roles: theirs.map((role) => role.label) }
        }
      ];
    });
  }
});
function current({ roles }, now) {
  return roles.entries.filter((role) => role.holders.length > 0 && role.status !== "retired" && !endOfTerm(role, now));
}
function holdersOf2(role) {
  return new Set(role.holders.map((holder) => holder.to?.key ?? plainName(holder.text)));
}

// src/checks/people/orcid-is-valid.ts
var orcid_is_valid_default = defineCheck({
  id: "orcid-is-valid",
  area: "people",
  severity: { launching: "warning", active: "error" },
  from: "launching",
  since: 1,
  title: "Every ORCID iD is one that can exist",
  says: "The ORCID iD in line {line:number} has a wrong or missing character.",
  why: "It leads to nobody, or to somebody else’s work.",
  fix: "Copy it from the person’s own page at https://orcid.org: four groups of four, for example 0000-0002-1825-0097.",
  minutes: 2,
  source: "ORCID: ISO 7064, MOD 11-2",
  examples: [],
  subjects: ({ community }) => community.people.entries.filter((person) => idsOf(person).length > 0),
  inspect: (person, { community }) => {
    if (idsOf(person).every(isValid)) return [];
    const place = person.at(person.has("orcid") ? "orcid" : "profiles");
    return [{ about: aboutPerson(person, { community, field: "orcid" }), place, values: { line: place.line } }];
  }
});
function idsOf(person) {
  const own2 = person.orcid === void 0 ? [] : [person.orcid.replace(/^.*orcid\.org\//i, "")];
  return [...own2, ...linksOf2(person, "profiles").flatMap((link) => /orcid\.org\/([^\s/?#]+)/i.exec(link)?.[1] ?? [])];
}
function linksOf2(person, field) {
  const written2 = person.readings.get(field)?.written;
  return written2 ? [...written2.mentions.map((mention) => mention.target), ...written2.text.split(/[\s,;]+/)] : [];
}
function isValid(id) {
  const characters = id.trim().replace(/^orcid:?\s*/i, "").replace(/[-\s‐‑–]/g, "").toUpperCase();
  if (!/^\d{15}[\dX]$/.test(characters)) return false;
  const total = [...characters.slice(0, 15)].reduce((sum, digit) => (sum + Number(digit)) * 2, 0);
  const check = (12 - total % 11) % 11;
  return characters[15] === (check === 10 ? "X" : String(check));
}

// src/checks/people/person-agreed-to-be-listed.ts
var person_agreed_to_be_listed_default = defineCheck({
  id: "person-agreed-to-be-listed",
  area: "people",
  severity: "stop",
  from: "always",
  since: 1,
  title: "Everyone who is listed said yes to it",
  says: "Somebody is listed in line {line:number} without a yes in “May we list you?”.",
  exposes: "The name of somebody who had not said yes",
  why: "This page can be read by anyone, for ever: what was once published stays in older versions and in copies.",
  fix: "Take the line out. Ask the person; if they say yes, add it again with “yes” and the date, for example “yes, 2026-01-12”.",
  minutes: 10,
  principles: ["respect-for-diversity", "accountability"],
  source: "cncf/gitdm#39, root-project/root#3543",
  examples: [],
  // In a private repository a list without consents is the community's own business.
  subjects: ({ community, visibility }) => visibility === "private" ? [] : community.people.entries.filter((person) => person.has("name")),
  inspect: (person, { community }) => saidYes(person, community) ? [] : [
    {
      about: aboutPerson(person, { community, field: "consent" }),
      place: person.at(),
      values: { line: person.at().line }
    }
  ]
});

// src/checks/people/person-has-a-role.ts
var person_has_a_role_default = defineCheck({
  id: "person-has-a-role",
  area: "people",
  severity: "advice",
  from: "active",
  since: 1,
  title: "Readers can see what everyone in the list does here",
  says: "{page} lists {count:number|person|people}, and no page says what they do here.",
  why: "A list helps readers to find the right person to ask; a name alone does not tell them.",
  fix: "Write a role for them, or what they know about; or ask whether they still wish to be listed.",
  minutes: 15,
  source: "rust-lang/team: everyone is in at least one team",
  examples: [],
  // One note for the whole list: a note for each would be a list of idle people.
  subjects: ({ community }) => community.people.entries.length > 0 && community.roles.entries.length > 0 ? [community.people] : [],
  inspect: (list, { community, now }) => {
    const named3 = namedAnywhere(community);
    const others = list.entries.filter(
      (person) => !named3.has(person.key) && person.roles.length === 0 && person.expertise.length === 0 && departureOfPerson(person, now) === void 0
    );
    const [first] = others;
    return first ? [{ about: list.about("entries"), place: first.at(), values: { page: list.path, count: others.length } }] : [];
  }
});
function namedAnywhere(community) {
  const linked = refsOf(community).flatMap(
    ({ refs }) => refs.flatMap(({ to }) => to?.kind === "people" ? [to.key] : [])
  );
  return /* @__PURE__ */ new Set([...linked, ...peopleBehind(readersOf(community)).people]);
}

// src/checks/people/person-is-in-the-list-once.ts
var person_is_in_the_list_once_default = defineCheck({
  id: "person-is-in-the-list-once",
  area: "people",
  severity: "warning",
  from: "launching",
  since: 1,
  title: "Everyone is in the list of people once",
  says: "Line {line:number} and line {first:number} list the same person.",
  why: "When something changes, one line is forgotten. Whoever asks to be taken out has to be taken out twice.",
  fix: "Keep one line with everything in it. If these are two people with one name, give each a short name of their own in a column “Id”.",
  minutes: 5,
  source: "rust-lang/team, validate_duplicate",
  examples: [],
  subjects: ({ community }) => withEarlierLine(community.people.entries),
  inspect: ({ person, first }, { community }) => {
    if (!first) return [];
    const values = { line: person.at().line, first: first.at().line };
    return [{ about: aboutPerson(person, { community }), place: person.at(), also: first.at(), values }];
  }
});
function withEarlierLine(people) {
  const seen = /* @__PURE__ */ new Map();
  return people.map((person) => {
    const names3 = namesOf(person);
    const first = names3.map((name) => seen.get(name)).find((earlier) => earlier !== void 0);
    for (const name of names3) if (!seen.has(name)) seen.set(name, person);
    return { person, first };
  });
}
function namesOf(person) {
  const orcid = /(?:\d{4}-?){3}\d{3}[\dX]/i.exec(person.orcid ?? "")?.[0].replace(/-/g, "");
  return [...orcid === void 0 ? [] : [orcid], ...person.id === void 0 ? [plainName(person.label)] : []];
}

// src/checks/people/role-holder-has-not-left.ts
var role_holder_has_not_left_default = defineCheck({
  id: "role-holder-has-not-left",
  area: "people",
  severity: "warning",
  from: "launching",
  since: 1,
  title: "Roles are held by people who are here",
  says: "The role {role} is held by somebody who {how:phrase}.",
  why: "Questions go to somebody who no longer answers, and nobody notices that the work is not done.",
  fix: "Write who does it now, or “vacant” in its column “Status”. Then look at the other pages with the old name, the mailbox, the accounts and the keys. Tell members, with a word of thanks.",
  phrases: { left: "has left", leave: "is on leave, with nobody to stand in", ended: "has left" },
  minutes: 15,
  principles: ["accountability"],
  source: "falcosecurity/falco#2115",
  examples: [],
  // A role whose term is over, and one that receives reports, have a note of their own.
  subjects: ({ community, now }) => {
    const receiving = new Set(readersOf(community).map((reader) => reader.role));
    return community.roles.entries.filter(
      (role) => role.holders.some((holder) => holder.to) && role.status !== "retired" && role.status !== "vacant" && !endOfTerm(role, now) && !receiving.has(role)
    );
  },
  inspect: (role, context) => {
    const stoodInFor = role.backups.length > 0 || role.holders.length > 1;
    const [gone] = departedHolders(role, context).filter(({ how }) => how !== "leave" || !stoodInFor);
    return gone ? [{ about: role.about("holders"), place: role.at("holders"), values: { role: role.label, how: gone.how } }] : [];
  }
});

// src/checks/people/role-term-begins-before-it-ends.ts
var role_term_begins_before_it_ends_default = defineCheck({
  id: "role-term-begins-before-it-ends",
  area: "people",
  severity: "warning",
  from: "launching",
  since: 1,
  title: "Every term begins before it ends",
  says: "The term of the role {role} begins on {since:date} and ends on {until:date}: the end comes first.",
  why: "With a wrong date nobody is asked again in time.",
  fix: "Correct the date in its column “Since” or “Until”.",
  minutes: 2,
  source: "Jupyter governance, lists of members with terms",
  examples: [],
  subjects: ({ community }) => community.roles.entries.filter((role) => role.since && role.until?.ends),
  // A term may begin and end in one month; whether the days fit then is nobody's worry.
  inspect: (role) => {
    const since = role.since?.end ?? "";
    const until = role.until?.ends ?? since;
    if (since.slice(0, 7) <= until.slice(0, 7)) return [];
    return [{ about: role.about("until"), place: role.at("until"), values: { role: role.label, since, until } }];
  }
});

// src/checks/people/role-term-has-not-ended.ts
var role_term_has_not_ended_default = defineCheck({
  id: "role-term-has-not-ended",
  area: "people",
  severity: "warning",
  from: "launching",
  since: 1,
  title: "Nobody holds a role past its term without being asked again",
  says: "The term of the role {role} ended on {ended:date}.",
  why: "People go on out of duty, and others do not ask because the seat looks taken.",
  fix: "Ask the holder. To go on, write a new date in “Until”. To hand over, write the new name; then look at the other pages with the old name, the mailbox, the accounts and the keys. Tell members, with a word of thanks.",
  minutes: 15,
  principles: ["fairness"],
  source: "jupyter/governance: 39 of 88 memberships without a term",
  examples: [],
  // For roles that receive reports the page with the code of conduct says it, and says it louder.
  subjects: ({ community }) => {
    const receiving = new Set(readersOf(community).map((reader) => reader.role));
    return community.roles.entries.filter(
      (role) => lastDayOf(role) !== void 0 && role.status !== "retired" && role.status !== "vacant" && !receiving.has(role)
    );
  },
  inspect: (role, { now }) => {
    const ended = endOfTerm(role, now)?.since;
    return ended === void 0 ? [] : [{ about: role.about("until"), place: role.at("until"), values: { role: role.label, ended } }];
  }
});

// src/checks/people/role-with-keys-has-two-holders.ts
var role_with_keys_has_two_holders_default = defineCheck({
  id: "role-with-keys-has-two-holders",
  area: "people",
  severity: "warning",
  from: "launching",
  since: 1,
  title: "No account or key depends on one person",
  says: "Only {held:number|person|people} can do what the role {role} does, {cause:phrase}.",
  why: "Lost passwords and expired domains have ended communities that were otherwise well.",
  fix: "Give a second person access, and write them in the column “Backup”. Never write a password here.",
  phrases: { keys: "and accounts or keys depend on it", minimum: "and the page itself asks for more" },
  minutes: 30,
  principles: ["accountability"],
  source: "CNCF governance review: survivability; OpenJS continuity policies",
  examples: [],
  subjects: ({ community }) => community.roles.entries.filter(
    (role) => role.holders.length > 0 && role.status !== "retired" && (role.access.length > 0 || role.min_holders !== void 0)
  ),
  inspect: (role) => {
    const held = new Set([...role.holders, ...role.backups].map((holder) => holder.to?.key ?? holder.text)).size;
    const cause = role.access.length > 0 && held < 2 ? "keys" : held < (role.min_holders ?? 0) ? "minimum" : void 0;
    return cause === void 0 ? [] : [{ about: role.about("holders"), place: role.at("holders"), values: { role: role.label, held, cause } }];
  }
});

// src/checks/people/roles-say-how-they-are-filled.ts
var roles_say_how_they_are_filled_default = defineCheck({
  id: "roles-say-how-they-are-filled",
  area: "people",
  severity: "advice",
  from: "active",
  since: 1,
  title: "It is written down how somebody comes into a role",
  says: "Nothing says how somebody comes into {count:number|role|roles}, for example {role}.",
  why: "Where nobody knows how one is asked, only those are asked whom somebody knows.",
  fix: "Write one sentence for all of them in your rules, under “How roles are filled”; or write it in the column “How chosen”.",
  minutes: 10,
  principles: ["fairness", "transparency"],
  source: "Kubernetes, community membership; Foundational Community Building, session 2",
  examples: [],
  subjects: ({ community }) => community.roles.entries.some((role) => role.status !== "retired" && role.holders.length > 0) ? [community.roles] : [],
  inspect: (page, { community }) => {
    if (rulesSayIt(community)) return [];
    const silent = page.entries.filter(
      (role) => role.status !== "retired" && !role.has("how_chosen") && role.until?.withThePost !== true
    );
    const [first] = silent;
    return first ? [{ about: page.about("how_chosen"), place: first.at(), values: { count: silent.length, role: first.label } }] : [];
  }
});
function rulesSayIt({ governance }) {
  return governance.has("selection_and_removal") || governance.has("elections");
}

// src/checks/subjects/figures-of.ts
function figuresOf(indicator, { indicators }) {
  const names3 = [indicator.indicator, indicator.id, indicator.key].flatMap((name) => name ? plainName(name) : []);
  const isOnly = indicators.entries.length === 1;
  const shared = indicators.figures.filter(({ of }) => of === void 0 ? isOnly : names3.includes(plainName(of)));
  return [...indicator.values, ...shared].toSorted((a, b) => a.end < b.end ? -1 : a.end > b.end ? 1 : 0);
}

// src/checks/subjects/in-public.ts
function isPublic({ visibility }) {
  return visibility !== "private";
}
function stopInOwnPages({ kind }) {
  return kind === void 0 ? "warning" : "stop";
}
var listsOfCredit = /(?:^|\/)(?:\.github\/|(?:authors?|changelog|citation|codeowners|contributors?|copying|credits|history|licen[cs]es?|maintainers?|notice|owners|owners_aliases|releases?|thanks)(?:[._-][^/]*)?$)/i;
function pagesWithoutCredits(context) {
  return isPublic(context) ? everyPage(context.community).filter(({ path: path2 }) => !listsOfCredit.test(path2)) : [];
}
var mostSpots = 20;
function spottedIn(pages, look) {
  return pages.flatMap((page) => {
    const spots = look(page).slice(0, mostSpots);
    return spots.length > 0 ? [{ ...page, spots }] : [];
  });
}
function eachSpot(page) {
  return page.spots.map((spot, index) => ({
    about: page.about({ entry: String(index + 1) }),
    place: { path: page.path, line: spot.line, column: spot.column },
    values: { page: page.path }
  }));
}

// src/checks/plan/figures-keep-to-their-smallest-group.ts
var figures_keep_to_their_smallest_group_default = defineCheck({
  id: "figures-keep-to-their-smallest-group",
  area: "plan",
  severity: "stop",
  from: "always",
  since: 1,
  title: "No figure is smaller than the smallest group that may be shown",
  says: "{indicator} shows a number smaller than the page itself allows.",
  exposes: "A number that is too small to hide who is meant",
  why: "Where only two or three people are counted, everybody knows who they are.",
  fix: "Write “fewer than 5”, or the number that you chose. Then ask whoever looks after the repository to take the figure out of older versions.",
  minutes: 10,
  principles: ["respect-for-diversity"],
  source: "CHAOSS, demographics: smallest group of five",
  examples: [],
  subjects: (context) => isPublic(context) ? context.community.indicators.entries.filter(({ min_cell }) => min_cell !== void 0 && min_cell > 1) : [],
  inspect: (indicator, { community }) => figuresOf(indicator, community).filter(({ value }) => isSmall(value, indicator)).map(({ place }) => ({ about: indicator.about("values"), place, values: { indicator: indicator.label } }))
});
function isSmall(value, { min_cell = 0 }) {
  const number2 = /^\d{1,6}$/.exec(value.trim())?.[0];
  return number2 !== void 0 && Number(number2) > 0 && Number(number2) < min_cell;
}

// src/checks/plan/indicator-was-counted-when-due.ts
var indicator_was_counted_when_due_default = defineCheck({
  id: "indicator-was-counted-when-due",
  area: "plan",
  severity: "advice",
  from: "launching",
  since: 1,
  title: "Every indicator was counted when it was due",
  says: "The indicator {indicator} was last counted for {day:date}, and the next number is due.",
  why: "What was not counted at the time is hard to count later; and a number that nobody needs can go.",
  fix: "Count it and add a row, or write “retired” in the column “Status”; both are fine.",
  minutes: 15,
  source: "CHAOSS; Hyperledger, quarterly reports",
  examples: [],
  subjects: ({ community }) => community.indicators.entries.filter(
    (indicator) => indicator.status !== "retired" && !indicator.isPrivate("values") && figuresOf(indicator, community).length > 0
  ),
  inspect: (indicator, { community, settings: settings2, now }) => {
    const last = figuresOf(indicator, community).at(-1);
    if (!last) return [];
    const written2 = readPeriod(indicator.period ?? "");
    const every2 = "problem" in written2 ? settings2.clocks.indicator : written2;
    if (addPeriod(addPeriod(last.end, every2), { months: 1 }) >= now) return [];
    return [
      { about: indicator.about("values"), place: last.place, values: { indicator: indicator.label, day: last.end } }
    ];
  }
});

// src/checks/plan/milestone-is-not-overdue.ts
var milestone_is_not_overdue_default = defineCheck({
  id: "milestone-is-not-overdue",
  area: "plan",
  severity: "warning",
  from: "launching",
  since: 1,
  title: "Milestones whose date has passed are done, or have a new date",
  says: "Milestone {milestone} was due on {due:date} and is not marked as done.",
  why: "A roadmap that is out of date confuses more than it helps.",
  fix: "Write “done” in its column “Status”, a new date in “By when”, or a line on what happened.",
  minutes: 5,
  source: "The Turing Way, AutSPACES roadmap",
  examples: [],
  subjects: ({ community }) => community.roadmap.milestones.filter((milestone) => milestone.due !== void 0 && milestone.status !== "dropped"),
  inspect: (milestone, { now }) => milestone.due && milestone.due.end < now && milestone.status !== "done" ? [
    {
      about: milestone.about("due"),
      place: milestone.at("due"),
      values: { milestone: milestone.label, due: milestone.due.end }
    }
  ] : []
});

// src/checks/plan/roadmap-is-not-a-task-list.ts
var many4 = 10;
var tasks = Array.from({ length: 12 }, (_, index) => `- [ ] task number ${index + 1}`).join("\n");
var roadmap_is_not_a_task_list_default = defineCheck({
  id: "roadmap-is-not-a-task-list",
  area: "plan",
  severity: "advice",
  from: "launching",
  since: 1,
  title: "The roadmap holds milestones, not tasks",
  says: "{page:path} has {count:number|box|boxes} to tick: it reads like a task list.",
  why: "A roadmap shows where you are going; tasks change every week and hide it.",
  fix: "Keep here what will be true, and by when. Move the tasks to the notes of a call, or to a list of their own.",
  minutes: 20,
  source: "Foundational Community Building, session 4",
  examples: [],
  subjects: ({ community }) => community.pages.filter(
    (page) => community.roadmap.stands && community.kindOf.get(page.path) === "roadmap" && community.roadmap.paths.includes(page.path)
  ),
  inspect: (page, { community }) => {
    const boxes = page.tree.children.flatMap(boxesIn);
    const [first] = boxes;
    return first && boxes.length >= many4 ? [
      {
        about: community.roadmap.about("milestones"),
        place: { path: page.path, line: first.line, column: first.column },
        values: { page: page.path, count: boxes.length }
      }
    ] : [];
  }
});
function boxesIn(node) {
  const inside = "children" in node ? node.children.flatMap(boxesIn) : [];
  if (node.type !== "listItem" || typeof node.checked !== "boolean") return inside;
  const { line, column: column3 } = node.position?.start ?? { line: 1, column: 1 };
  return [{ line, column: column3 }, ...inside];
}

// src/checks/plan/roadmap-tells-what-has-moved.ts
var roadmap_tells_what_has_moved_default = defineCheck({
  id: "roadmap-tells-what-has-moved",
  area: "plan",
  severity: "advice",
  from: "active",
  since: 1,
  title: "The roadmap tells every few months what has moved",
  says: "Nothing is written on {page:path} about what has moved since {day:date}.",
  why: "People who wait for something like to hear that it is late; silence they take for an end.",
  fix: "Add a heading “Progress” with a line for today: what has moved, or “nothing yet, because …”. Or read the page and set “last_reviewed” to today.",
  minutes: 5,
  principles: ["transparency"],
  source: "The Turing Way, AutSPACES roadmap; Hyperledger, quarterly reports",
  examples: [],
  // Where the whole page is to be read again, that is said already.
  subjects: ({ community, settings: settings2, now }) => {
    const { roadmap } = community;
    const isOpen = roadmap.milestones.some(({ status }) => status !== "done" && status !== "dropped");
    const page = community.documents.find(({ kind }) => kind === roadmap.kind);
    const review = reviewDay(page, settings2.clocks);
    return roadmap.stands && isOpen && review !== void 0 && review >= now && !roadmap.isPrivate("progress") ? [roadmap] : [];
  },
  inspect: (roadmap, { settings: settings2, now }) => {
    const [day3, field] = lastWord(roadmap, now);
    if (day3 === void 0 || addPeriod(day3, settings2.clocks.plan_progress) >= now) return [];
    return [{ about: roadmap.about("progress"), place: roadmap.at(field), values: { page: roadmap.path, day: day3 } }];
  }
});
function lastWord(roadmap, now) {
  const days = (roadmap.progress?.match(someDate) ?? []).flatMap((text) => {
    const read = readMonth(text);
    return "end" in read ? [read.end < now ? read.end : now] : [];
  }).toSorted();
  const [noted, reviewed] = [days.at(-1), roadmap.last_reviewed];
  return noted !== void 0 && noted > (reviewed ?? "") ? [noted, "progress"] : [reviewed, "last_reviewed"];
}
var someDate = new RegExp("\\d{4}-\\d{2}(?:-\\d{2})?|(?:\\d{1,2}\\.?\\s)?\\p{L}{3,12}\\s\\d{4}", "gu");

// src/checks/subjects/tables-of-people.ts
var tablesByPage = /* @__PURE__ */ new WeakMap();
function tablesOf({ page }) {
  let tables = tablesByPage.get(page);
  if (!tables) {
    tables = partsOf(page).tables.map(({ table, under }) => {
      const { header } = readTable({ ...table, children: table.children.slice(0, 1) });
      const columns = header.map(({ text }) => plainName(text));
      const rows = () => readTable(table).rows.filter(({ example }) => !example);
      return { columns, header, rows, heading: under ? plainName(plainText([under])) : "" };
    });
    tablesByPage.set(page, tables);
  }
  return tables;
}
var marksPeople = /^(?:first name|given name|last name|family name|surname|full name|pronouns|orcid(?: id)?|prenom|nom de famille|pronoms|vorname|nachname|familienname|pronomen|apellidos?|nombre completo|pronombres|cognome|nome completo|pronomi)$/;
var namesSomebody2 = /^(?:name|names|person|people|member|participant|attendee|speaker|applicant|volunteer|nom|personne|membre|mitglied|teilnehmer(?:in)?|nombre|persona|miembro|nome|membro)$/;
function isOfPeople({ columns }, { kind, path: path2 }) {
  if (kind === "persona" || kind === "personas" || /persona/i.test(path2)) return false;
  return columns.some((name) => marksPeople.test(name)) || kind !== void 0 && columns.some((name) => namesSomebody2.test(name));
}

// src/checks/subjects/lists-of-attendees.ts
var fewest = 3;
var names2 = "attendees?|attendees list|attendance|list of (?:attendees|participants)|participants?|participants list|present|who (?:was|is) (?:here|there)|who came|roll call|signed in|registered|presents?|participante?s?|participant e s|personnes presentes|inscrits|anwesend|anwesende|teilnehmende|teilnehmer(?:innen|liste|in)?|teilnehmendenliste|dabei|asistentes?|presentes?|inscritos|presenti|partecipanti|iscritti";
var title = new RegExp(`^(?:${names2})$`);
var label = new RegExp(`^(?:${names2})\\s?:`, "i");
var agreed = /\b(?:agreed|consent|said yes|permission|themsel(?:f|ves)|yoursel(?:f|ves)|add your name|their own names?|if you (?:like|wish|want)|optional|voluntar)|d['’]accord|accord|volontaire|si vous (?:le )?(?:voulez|souhaitez)|einverstanden|zugestimmt|selbst|freiwillig|wer (?:mag|möchte)|de acuerdo|consentimiento|si (?:lo )?dese|consenso|se (?:lo )?desiderate/iu;
function attendeesIn(subject, community) {
  if (subject.kind === "people") return [];
  const known6 = new Set(
    community.people.entries.filter((person) => saidYes(person, community)).map(({ label: label2 }) => plainName(label2))
  );
  const isStranger = (text) => isName(text) && !known6.has(plainName(text));
  const found2 = [...underHeadings(subject, isStranger), ...inTables(subject, isStranger)];
  return found2.toSorted((a, b) => a.line - b.line).slice(0, 1);
}
function underHeadings({ page }, isStranger) {
  const blocks = visibleText(page);
  return blocks.flatMap((block, at) => {
    const isTitle = block.type === "heading" && title.test(plainName(block.text));
    if (!isTitle && (block.type !== "paragraph" || !isLabelled(block.text))) return [];
    const section = isTitle ? [block, ...blocksUnder(blocks, at)] : [block];
    if (section.some(({ text }) => agreed.test(text))) return [];
    const own2 = isTitle ? section.slice(1).map(({ text }) => text) : [block.text.slice(block.text.indexOf(":") + 1)];
    return own2.flatMap(partsOf2).filter(isStranger).length >= fewest ? [{ line: block.line, column: block.column }] : [];
  });
}
function blocksUnder(blocks, at) {
  const rest = blocks.slice(at + 1);
  const end = rest.findIndex(({ type }) => type === "heading");
  return end === -1 ? rest : rest.slice(0, end);
}
function inTables(subject, isStranger) {
  return tablesOf(subject).flatMap(({ columns, header, rows }) => {
    const at = columns.findIndex((name) => title.test(name));
    const cell = header[at];
    if (cell === void 0 || header.some(({ text }) => agreed.test(text))) return [];
    const listed = rows().filter(({ cells }) => isStranger(cells[at]?.text.trim() ?? ""));
    return listed.length >= fewest ? [{ line: cell.line, column: cell.column }] : [];
  });
}
function partsOf2(text) {
  return text.replace(/\([^()]{0,80}\)/g, "").split(/[,;\n•|]|\s(?:and|et|und|y|e|&)\s/u).map((part) => part.replace(/\s[-–—].*$/u, "").trim());
}
var body = /universit|institut|librar|biblioth|biblio|depart|centre|center|zentrum|centro|group|gruppe|grupo|gruppo|team|archiv|office|büro|oficina|ufficio|facult|fakult|facolt|school|schule|escuela|scuola|committee|associat|verein|foundation|stiftung|fundaci|fondazione|society|communit|network|netzwerk|project|projekt|council|museum|ministry|laborator|academy|college/iu;
var word = new RegExp("^(?:\\p{Lu}[\\p{L}\\p{M}.'’-]*|af|al|bin|da|de|del|della|den|der|di|dos|du|el|la|le|van|von|y|zu)$", "u");
function isName(text) {
  const words3 = text.split(/\s+/);
  return words3.length >= 2 && words3.length <= 5 && !body.test(text) && words3.every((one) => word.test(one)) && new RegExp("^\\p{Lu}\\p{Ll}", "u").test(words3.at(-1) ?? "");
}
function isLabelled(text) {
  const start = text.slice(0, 60).normalize("NFKD");
  return start.includes(":") && label.test(start.replace(new RegExp("\\p{M}", "gu"), "").trim());
}

// src/checks/privacy/attendee-list-stays-out.ts
var attendee_list_stays_out_default = defineCheck({
  id: "attendee-list-stays-out",
  area: (list) => list.area,
  severity: ({ kind }) => kind === void 0 ? "advice" : "warning",
  from: "always",
  since: 1,
  title: "Who came to a call or event is a number, not a list",
  says: "{page:path} {what:phrase}.",
  why: "Not everyone wants strangers to know where they were on a Wednesday, and deleting it later does not take it out of older versions.",
  fix: "Write a number instead, for example “23 people came”. Where everybody agreed, or added their own name, say so in a line above the list.",
  phrases: {
    came: "lists by name people who came, and does not say that they agreed",
    young: "lists young people together with their parents",
    file: "looks like a list of people who came or wanted to come"
  },
  minutes: 5,
  source: "Foundational Community Building, roll call; General Data Protection Regulation",
  examples: [],
  subjects: (context) => isPublic(context) ? [...filesOf(context), ...listsOn(context)] : [],
  inspect: ({ path: path2, kind, line, column: column3, what }) => [
    {
      about: { path: path2, ...kind !== void 0 && { kind }, entry: what },
      place: { path: path2, line, column: column3 },
      values: { page: path2, what }
    }
  ]
});
var sheet = /\.(?:csv|tsv|xlsx?|ods)$/i;
var listOfPeople = new RegExp("(?:^|\\/)(?:attendees?|attendance|(?:attendee|participant)s?[-_]list|registrations?|registrants?|sign[-_]?(?:in|up)s?|teilnehm\\p{L}{0,12}|anmeldungen|(?:feuille|liste)[-_](?:de[-_])?presence|inscriptions|asistentes|inscripciones|presenze|iscrizioni)\\.(?:csv|tsv|xlsx?|ods)$", "iu");
function filesOf({ community }) {
  return [...community.files].filter((path2) => sheet.test(path2) && listOfPeople.test(path2)).map((path2) => ({ path: path2, area: areaOfPage(path2, community), line: 1, column: 1, what: "file" }));
}
var guardian = /^(?:(?:legal )?guardians?|parents?(?: or|\/)? guardians?|parents|representants? leg(?:al|aux)|responsables? leg(?:al|aux)|erziehungsberechtigte[r]?|eltern|sorgeberechtigte[r]?|tutor(?:a|es)? legal(?:es)?|padre o madre|genitor[ei]|tutore legale)$/;
var child = /^(?:name|names|child|childs name|first name|student|pupil|nom|prenom|enfant|eleve|kind|vorname|nombre|nino|nina|alumno|alumna|nome|bambino|bambina|alunno|alunna)$/;
function listsOn({ community }) {
  return documentPages(community).flatMap((page) => {
    const { path: path2, kind, area } = page;
    const on = { path: path2, area, ...kind !== void 0 && { kind } };
    const young = tablesOf(page).filter(
      ({ columns, rows }) => columns.some((name) => guardian.test(name)) && columns.some((name) => child.test(name)) && rows().length > 0
    ).slice(0, 1).map(({ header }) => ({ ...on, line: header[0]?.line ?? 1, column: header[0]?.column ?? 1, what: "young" }));
    return [...young, ...attendeesIn(page, community).map((spot) => ({ ...on, ...spot, what: "came" }))];
  });
}

// src/checks/privacy/ballots-stay-out.ts
var ballots_stay_out_default = defineCheck({
  id: "ballots-stay-out",
  area: (votes) => votes.area,
  severity: "warning",
  from: "always",
  since: 1,
  title: "Single votes and lists of voters are not public",
  says: "{page:path} looks like a list of voters or of single votes, and anyone can read it.",
  why: "A vote is free only when nobody can see who cast it.",
  fix: "Publish the totals and keep the list where only those who count the votes can open it.",
  minutes: 15,
  source: "CHAOSS and Kubernetes, elections",
  examples: [],
  subjects: (context) => isPublic(context) ? [...filesOf2(context), ...tablesOfVotes(context)] : [],
  inspect: ({ path: path2, kind, line }) => [
    { about: { path: path2, ...kind !== void 0 && { kind } }, place: { path: path2, line, column: 1 }, values: { page: path2 } }
  ]
});
var listOfVotes = /(?:^|\/)(?:ballots?|voters?|voter[-_]?(?:list|roll)|votes[-_]by[-_]voter|electorate)\.(?:csv|tsv|ya?ml|json|xlsx?|ods|txt)$/i;
function filesOf2({ community }) {
  return [...community.files].filter((path2) => listOfVotes.test(path2)).map((path2) => ({ path: path2, area: areaOfPage(path2, community), line: 1 }));
}
function tablesOfVotes({ community }) {
  return everyPage(community).flatMap(
    (page) => tablesOf(page).filter(({ columns, rows }) => rows().length > 0 && areVotes(columns)).slice(0, 1).map(({ rows }) => ({
      path: page.path,
      ...page.kind !== void 0 && { kind: page.kind },
      area: page.area,
      line: rows()[0]?.line ?? 1
    }))
  );
}

// src/checks/privacy/bank-details-stay-out.ts
var bank_details_stay_out_default = defineCheck({
  id: "bank-details-stay-out",
  area: (page) => page.area,
  severity: stopInOwnPages,
  from: "always",
  since: 1,
  title: "No bank account stands where anyone can read it",
  says: "{page:path} shows what looks like the number of a bank account, and anyone can read it.",
  exposes: "What looks like the number of a bank account",
  why: "A name and an account are enough for a false bill or a withdrawal, and deleting it later does not take it out of older versions.",
  fix: "Delete it, and write who may be asked for it. Then ask whoever looks after the repository to take it out of older versions.",
  minutes: 10,
  source: "Contributor Covenant: publishing private information",
  examples: [],
  subjects: (context) => spottedIn(pagesWithoutCredits(context), accountsIn),
  inspect: eachSpot
});
var shape = /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?: ?[A-Z\d]{4}){2,7}(?: ?[A-Z\d]{1,3})?(?![\p{L}\p{N}])/gu;
var meantForAll = /\b(?:donat|donor|membership fee|sponsor us|don(?:s)?\b|cotisation|spende|mitgliedsbeitrag|donativo|donacion|donación|cuota|donazion|quota)/iu;
var around = 2;
function accountsIn({ page }) {
  if (!/[A-Z]{2}\d{2}/.test(page.text)) return [];
  const blocks = visibleText(page);
  return blocks.flatMap((block, at) => {
    const found2 = [...block.text.matchAll(shape)].filter(([text]) => isAccount(text));
    if (found2.length === 0 || isMeantForAll(blocks, at)) return [];
    const lineOf = linesOf(block);
    return found2.map(({ index }) => ({ line: lineOf(index), column: block.column }));
  });
}
function isAccount(text) {
  const all = text.replace(/ /g, "");
  if (all.length < 15 || all.length > 34) return false;
  let rest = 0;
  for (const letter of `${all.slice(4)}${all.slice(0, 4)}`)
    for (const digit of /\d/.test(letter) ? letter : String(letter.charCodeAt(0) - 55))
      rest = (rest * 10 + Number(digit)) % 97;
  return rest === 1;
}
function isMeantForAll(blocks, at) {
  return blocks.slice(Math.max(0, at - around), at + around + 1).some(({ text }) => meantForAll.test(text));
}

// src/checks/privacy/conduct-case-stays-out.ts
var conduct_case_stays_out_default = defineCheck({
  id: "conduct-case-stays-out",
  area: (page) => page.area,
  severity: stopInOwnPages,
  from: "always",
  since: 1,
  title: "No report of behaviour is kept where anyone can read it",
  says: "{page:path} looks like a report about somebody’s behaviour, and anyone can read it.",
  exposes: "What looks like a report about somebody’s behaviour",
  why: "It can hurt the one who reported and the one who was reported, and deleting it later does not take it out of older versions.",
  fix: "Take it out now, and keep it where only those who receive reports can read it. Then ask whoever looks after the repository to take it out of older versions. Tell the people concerned.",
  minutes: 30,
  source: "CHAOSS and Kubernetes, incident procedures: the record is never public",
  examples: [],
  subjects: (context) => isPublic(context) ? everyPage(context.community).flatMap((page) => {
    const line = caseIn(page);
    return line === void 0 ? [] : [{ ...page, line }];
  }) : [],
  inspect: (subject) => [
    { about: subject.about(), place: subject.at({ line: subject.line, column: 1 }), values: { page: subject.path } }
  ]
});
var aboutConduct = /conduct|harass|complaint|misconduct|grievance|harcelement|plainte|verhalten|belastigung|beschwerde|conducta|acoso|queja|comportamento|molesti|reclamo/;
var quickLook = new RegExp(`\\n[ \\t>*_-]{0,8}(?:${reporters})[*_ \\t]{0,4}:`, "i");
function caseIn(subject) {
  const inTable = rowOfCase(subject);
  if (inTable !== void 0 || !quickLook.test(`
${subject.page.text}`)) return inTable;
  const reporter = namedAfter(reporters, subject);
  const isAboutConduct = aboutConduct.test(plainName(`${subject.path} ${subject.page.title ?? ""}`));
  return isAboutConduct || namedAfter(reporteds, subject) !== void 0 ? reporter : void 0;
}
function namedAfter(labels, { page }) {
  const labelled2 = new RegExp(`^[ \\t]*(?:${labels})[ \\t]*:[ \\t]*(\\S[^\\n]{0,80})$`, "imu");
  for (const block of visibleText(page)) {
    const match = labelled2.exec(block.text);
    if (match && isName2(match[1] ?? "")) return linesOf(block)(match.index);
  }
  return void 0;
}
function rowOfCase(subject) {
  for (const table of tablesOf(subject)) {
    const [by, about] = [columnOf(reporters, table.columns), columnOf(reporteds, table.columns)];
    if (by < 0 || about < 0) continue;
    const row = table.rows().find(({ cells }) => isName2(cells[by]?.text ?? "") && isName2(cells[about]?.text ?? ""));
    if (row) return row.line;
  }
  return void 0;
}
var nobody = /^(?:any|every|some)(?:one|body)|^(?:an?|the|member|participant|person|people|user|staff|anonymous|yes|no)\b/iu;
var particle = /^(?:af|al|bin|da|de|del|della|den|der|di|do|dos|du|el|la|le|ten|ter|van|von|y|zu)$/u;
function isName2(text) {
  const written2 = text.trim();
  const words3 = written2.split(/\s+/);
  if (isNoAnswer(written2) || nobody.test(written2) || new RegExp("[^\\p{L}\\p{M}\\s.'’-]|\\p{Ll}\\.$", "u").test(written2)) return false;
  return words3.length <= 5 && words3.every((word2) => new RegExp("^\\p{Lu}", "u").test(word2) || particle.test(word2));
}

// src/checks/privacy/file-name-tells-nothing-of-people.ts
var file_name_tells_nothing_of_people_default = defineCheck({
  id: "file-name-tells-nothing-of-people",
  area: (file) => file.area,
  severity: ({ path: path2 }) => isAmongOurs(path2) ? "stop" : "warning",
  from: "always",
  since: 1,
  title: "No name of a file holds a telephone number or a private e-mail address",
  says: "A file has a name with what looks like a telephone number or a private e-mail address.",
  exposes: "A file whose name holds a telephone number or a private e-mail address",
  why: "The names of files are the first thing that anyone sees here, and we do not read such a file.",
  fix: "Give the file another name; where we name it, “…” stands for what should not be read. Then ask whoever looks after the repository to take the old one out of older versions.",
  makesUnreadable: true,
  minutes: 10,
  source: "Contributor Covenant: publishing private information",
  examples: [],
  subjects: (context) => isPublic(context) ? [...context.community.files].filter(isHiddenPath).map((path2) => ({ path: path2, area: areaOfPage(path2, context.community) })) : [],
  inspect: ({ path: path2 }) => [{ about: { path: path2 }, place: { path: path2, line: 1, column: 1 }, values: {} }]
});
var ownFolders = /* @__PURE__ */ new Set([
  ...["", "docs", ".github"],
  ...everyKind.flatMap(
    ({ fields: fields2 }) => Object.values(fields2).flatMap((part) => isCollection(part) ? part.folder ?? [] : [])
  )
]);
function isAmongOurs(path2) {
  const [first = "", ...deeper] = path2.split("/");
  return ownFolders.has(deeper.length === 0 ? "" : first);
}

// src/checks/privacy/home-address-stays-out.ts
var home_address_stays_out_default = defineCheck({
  id: "home-address-stays-out",
  area: (page) => page.area,
  severity: stopInOwnPages,
  from: "always",
  since: 1,
  title: "Nobody’s home address stands where anyone can read it",
  says: "{page:path} shows somebody’s home address, and anyone can read it.",
  exposes: "Somebody’s home address",
  why: "It tells strangers where a person lives, and deleting it later does not take it out of older versions.",
  fix: "Delete it, and ask whoever looks after the repository to take it out of older versions. The city is enough, and only with the person’s consent.",
  minutes: 10,
  source: "Contributor Covenant: publishing private information",
  examples: [],
  subjects: (context) => spottedIn(isPublic(context) ? everyPage(context.community) : [], homeAddressesIn),
  inspect: eachSpot
});
var quickLook2 = new RegExp(homeAddressWords.replaceAll(" ", "\\s"), "i");
var labelled = new RegExp(`^[ \\t]*(?:${homeAddressWords})\\s?:[ \\t]*\\S[^\\n]{0,80}\\d`, "gimu");
var column = new RegExp(`^(?:${homeAddressWords})$`, "iu");
function homeAddressesIn(subject) {
  if (!quickLook2.test(subject.page.text)) return [];
  const inText3 = visibleText(subject.page).flatMap((block) => {
    const lineOf = linesOf(block);
    return [...block.text.matchAll(labelled)].map(({ index }) => ({ line: lineOf(index), column: block.column }));
  });
  const inTables5 = tablesOf(subject).flatMap(({ header, rows }) => {
    const at = header.findIndex(({ text }) => column.test(text.trim()));
    return at < 0 ? [] : rows().flatMap(
      ({ cells }) => /\d/.test(cells[at]?.text ?? "") ? [{ line: cells[at]?.line ?? 1, column: cells[at]?.column ?? 1 }] : []
    );
  });
  return [...inText3, ...inTables5];
}

// src/checks/privacy/join-link-has-no-passcode.ts
var join_link_has_no_passcode_default = defineCheck({
  id: "join-link-has-no-passcode",
  area: (page) => page.area,
  severity: (page) => page.isOpen || page.kind === void 0 ? "advice" : "warning",
  from: "always",
  since: 1,
  title: "The passcode of a call is not public",
  says: "{page:path} shows the passcode of a call.",
  why: "Anyone can come in, even those who only want to disturb.",
  fix: "Send link and passcode by e-mail or in the chat, and say here how to ask for it. For a call that is open to anyone, switch on a waiting room.",
  minutes: 10,
  source: "links with a passcode in real repositories",
  examples: [],
  subjects: callsWithPasscode,
  inspect: eachSpot
});
function callsWithPasscode(context) {
  if (!isPublic(context)) return [];
  return spottedIn(everyPage(context.community), callsIn).map((page) => ({
    ...page,
    isOpen: isOpenToAnyone(page, context.community)
  }));
}
function callsIn({ page }) {
  const linked = linksIn(page).filter(({ type, target }) => type === "link" && passcodesIn(target).length > 0);
  const written2 = mayHoldOne(page.text) ? visibleText(page).flatMap(inBlock) : [];
  const spots = [...linked, ...written2].map(({ line, column: column3 }) => ({ line, column: column3 }));
  return spots.filter((spot, at) => spots.findIndex((other) => other.line === spot.line) === at).toSorted((a, b) => a.line - b.line);
}
function mayHoldOne(text) {
  return passcodesIn(text).length > 0 || spokenPasscodesIn(text).length > 0;
}
function inBlock(block, at, blocks) {
  const spoken = spokenPasscodesIn(block.text);
  const lineOf = linesOf(block);
  return [...passcodesIn(block.text), ...spoken.length > 0 && isOfCall(blocks, at) ? spoken : []].toSorted((a, b) => a - b).map((index) => ({ line: lineOf(index), column: block.column }));
}
var aroundCalls = 3;
var ofCall = /zoom|webex|teams|jitsi|bigbluebutton|meeting|\bcall\b|online|réunion|visio|sitzung|treffen|konferenz|reunión|riunione/i;
function isOfCall(blocks, at) {
  return blocks.slice(Math.max(0, at - aroundCalls), at + aroundCalls + 1).some(({ text }) => ofCall.test(text));
}
var openToAll = new RegExp("^(?:any(?:one|body)|every(?:one|body)|all|public|open|tou(?:s|tes)|tout le monde|alle|jede[rn]?|tod[oa]s|tutt[ie])(?!\\p{L})", "iu");
function isOpenToAnyone({ path: path2 }, { documents }) {
  const calls = documents.filter(({ kind }) => kind === "meetings").flatMap(({ allEntries }) => allEntries.filter((entry) => entry.path === path2 && entry.has("open_to")));
  return calls.length > 0 && calls.every((call) => openToAll.test(call.readings.get("open_to")?.written.text ?? ""));
}

// src/checks/subjects/privacy-notice.ts
var notice = new RegExp(
  `^(?:${[
    "privacy$|privacy (?:notice|policy|statement|information|rules)|data protection|personal data|gdpr|your (?:personal )?data|what we (?:know|keep|store|hold|collect|do with)(?: \\w+)? about you|how we (?:handle|use|protect) (?:your |personal )+data",
    "vie privee|protection des donnees|donnees personnelles|politique de confidentialite|rgpd|vos donnees|ce que nous (?:savons|gardons|conservons) (?:de|sur) vous",
    "datenschutz|personenbezogene daten|dsgvo|(?:deine|ihre|eure) daten|was wir uber (?:dich|sie|euch) (?:wissen|speichern|aufheben)",
    "privacidad|aviso de privacidad|politica de privacidad|proteccion de datos|datos personales|(?:sus|tus) datos|que (?:sabemos|guardamos) (?:de|sobre) (?:usted|ti)",
    "informativa (?:sulla )?privacy|protezione dei dati|dati personali|i (?:vostri|tuoi) dati|che cosa (?:sappiamo|conserviamo) (?:di|su) (?:voi|te)"
  ].join("|")})`
);
var path = /(?:^|\/)(?:privacy|data[-_]protection|gdpr|datenschutz|rgpd|vie[-_]privee|protection[-_]des[-_]donnees|privacidad|proteccion[-_]de[-_]datos|protezione[-_]dei[-_]dati)[^/]*\.(?:md|markdown)$/i;
var wayOut = /\b(?:taken? (?:you |your name |me )?off|taken down|remov(?:e|ed|al)|delet(?:e|ed)|unlisted)\b|retir(?:é|er|ons)|effac(?:é|er|ons)|supprim(?:é|er|ons)|gelöscht|löschen|entfern(?:t|en)|nehmen (?:dich|Sie|wir)|quit(?:ar|amos)|elimin(?:ar|amos|are|iamo)|borr(?:ar|amos)|tolt[oie]|togliere|togliamo|cancell(?:are|iamo)/iu;
function hasPrivacyNotice(community) {
  return openPages(community).some(({ page, kind }) => {
    if (/conduct/.test(kind ?? "")) return false;
    return isNotice(page) || kind === "people" && wayOut.test(plainText(page.tree.children)) || linksToNotice(page);
  });
}
function privacyPage(community) {
  const notices = openPages(community).filter(({ page, kind }) => !/conduct/.test(kind ?? "") && isNotice(page));
  return (notices.find((notice2) => path.test(notice2.path)) ?? notices[0])?.path;
}
function isNotice(page) {
  const isNamed = path.test(page.path) || partsOf(page).headings.some((heading) => notice.test(plainName(plainText([heading]))));
  return isNamed && ownWords(page.tree.children) !== "";
}
function linksToNotice(page) {
  return linksIn(page).some(
    ({ type, target, label: label2 }) => type === "link" && /^https?:/i.test(target) && notice.test(plainName(label2))
  );
}

// src/checks/privacy/listed-people-can-read-what-is-kept.ts
var listed_people_can_read_what_is_kept_default = defineCheck({
  id: "listed-people-can-read-what-is-kept",
  area: "people",
  severity: { launching: "advice", active: "warning" },
  from: "launching",
  since: 1,
  title: "Where people are listed, they can read what is kept about them and how to take it back",
  says: "{page:path} lists people, and nothing tells them what is kept about them, or how to be taken off.",
  why: "A yes is only free when it is easy to say no later.",
  fix: "Add a heading “What we keep about you” to {page:path} with three lines: what is shown and to whom, for how long, and whom to write to. If your institution has a privacy notice, link to it.",
  minutes: 15,
  principles: ["accountability", "transparency"],
  source: "General Data Protection Regulation, article 13",
  examples: [],
  subjects: (context) => {
    const { people } = context.community;
    return isPublic(context) && people.entries.length > 0 ? [people] : [];
  },
  inspect: (people, { community }) => hasPrivacyNotice(community) ? [] : [{ about: people.about(), place: people.at(), values: { page: people.path } }]
});

// src/checks/subjects/placed-people.ts
function placedPeople(community) {
  const listed = namesOfListed(community);
  const levels = community.engagement.levels.filter((level) => namesSomebody3([level.name ?? "", ...level.who.map(({ text }) => text)], listed)).map(({ path: path2, kind, at, who }) => ({ path: path2, kind, place: at(who.length === 0 ? "name" : "who") }));
  const columns = everyPage(community).flatMap(columnsOfLevels);
  return [...levels, ...columns].map((found2, index) => ({ ...found2, number: index + 1 }));
}
function namesSomebody3(parts, listed) {
  return parts.map((part) => part.replace(/\(.*\)/, "").trim()).some((part) => part !== "" && (listed.has(plainName(part)) || titled.test(part)));
}
var levelOfPerson = /^(?:engagement|(?:level|phase|stage) of (?:engagement|participation)|(?:engagement|participation) (?:level|phase|stage)|niveau d'(?:engagement)|niveau de participation|phase d'engagement|engagement ?stufe|stufe der beteiligung|beteiligungsstufe|nivel de (?:participacion|compromiso)|fase de participacion|livello di (?:partecipazione|coinvolgimento)|fase di partecipazione)$/;
function columnsOfLevels(page) {
  if (page.kind === "engagement") return [];
  return tablesOf(page).flatMap((table) => {
    const at = table.columns.findIndex((column3) => levelOfPerson.test(column3));
    const head2 = table.header[at];
    if (!head2 || !isOfPeople(table, page)) return [];
    const isFilled = table.rows().some(({ cells }) => !isNoAnswer(cells[at]?.text ?? ""));
    return isFilled ? [{ path: page.path, ...page.kind !== void 0 && { kind: page.kind }, place: page.at(head2) }] : [];
  });
}

// src/checks/privacy/nobody-is-placed-on-a-level.ts
var nobody_is_placed_on_a_level_default = defineCheck({
  id: "nobody-is-placed-on-a-level",
  area: "participation",
  severity: stopInOwnPages,
  from: "always",
  since: 1,
  title: "Nobody is placed on a level of engagement by name",
  says: "{page:path} places a named person on a level of engagement, and anyone can read it.",
  exposes: "A named person’s level of engagement",
  why: "How much somebody takes part is their own affair, and reading it in public can hurt; deleting it later does not take it out of older versions.",
  fix: "Write a group, a persona or a number instead, for example “doctoral researchers who have come twice”. Then ask whoever looks after the repository to take the name out of older versions.",
  minutes: 15,
  source: "Foundational Community Building, session 3",
  examples: [],
  subjects: (context) => isPublic(context) ? placedPeople(context.community) : [],
  inspect: ({ path: path2, kind, place, number: number2 }) => [
    {
      about: { path: path2, ...kind !== void 0 && { kind }, entry: String(number2) },
      place,
      values: { page: path2 }
    }
  ]
});

// src/checks/privacy/persona-is-nobody-here.ts
var persona_is_nobody_here_default = defineCheck({
  id: "persona-is-nobody-here",
  area: "participation",
  severity: ({ how }) => how === "first" ? "advice" : "stop",
  from: "always",
  since: 1,
  title: "Personas are imaginary, and share their names with nobody here",
  // The name is left out: it is somebody’s.
  says: "A persona in {page:path} {how:phrase}, and anyone can read it.",
  exposes: "A persona that can be taken for a real person",
  why: "Readers take it for that person, with all that stands there about motives and weak spots.",
  fix: "Give the persona a name that nobody here has, and change what somebody could be recognised by. If it was written about a real person, ask whoever looks after the repository to take it out of older versions.",
  phrases: {
    full: "has the name of somebody who is listed here",
    first: "has the first name of somebody who is listed here",
    said: "is a real person, as the page itself says"
  },
  minutes: 10,
  source: "Mozilla Open Leadership: a persona describes an imaginary user",
  examples: [],
  subjects: (context) => isPublic(context) ? realPersonas(context.community) : [],
  inspect: ({ persona, number: number2, how }) => [
    {
      about: { path: persona.path, kind: persona.kind, entry: String(number2) },
      place: persona.at(),
      values: { page: persona.path, how }
    }
  ]
});
function realPersonas(community) {
  const listed = namesOfListed(community);
  const first = new Set([...listed].map((name) => name.split(" ")[0] ?? "").filter((name) => name.length > 2));
  return community.persona.entries.flatMap((persona, index) => {
    const name = plainName((persona.name ?? persona.id ?? "").replace(/\s*(?:[,:(].*|\s[–—-]\s.*)$/s, ""));
    const how = persona.imaginary === "no" ? "said" : listed.has(name) ? "full" : first.has(name) ? "first" : void 0;
    return how ? [{ persona, number: index + 1, how }] : [];
  });
}

// src/checks/subjects/traits.ts
var traits = new Set(
  [
    "age|age group|age range|date of birth|birth date|birthday|born|gender|gender identity|sex|health|health condition|illness|medical conditions|disability|disabilities|access needs|allergies|dietary needs|dietary requirements|religion|faith|belief|ethnicity|ethnic origin|ethnic group|race|sexual orientation|sexuality|marital status|political party|political views|trade union|salary",
    "âge|tranche d’âge|date de naissance|genre|sexe|santé|maladie|handicap|besoins d’accès|religion|croyance|origine ethnique|orientation sexuelle|situation de famille|parti politique|syndicat|salaire",
    "Alter|Altersgruppe|Geburtsdatum|Geburtstag|Geschlecht|Gesundheit|Krankheit|Behinderung|Behinderungen|Religion|Konfession|Glaube|Ethnie|Herkunft|sexuelle Orientierung|Familienstand|Partei|Gewerkschaft|Gehalt",
    "edad|grupo de edad|fecha de nacimiento|género|sexo|salud|enfermedad|discapacidad|religión|creencia|etnia|origen étnico|orientación sexual|estado civil|partido político|sindicato|salario",
    "età|fascia d’età|data di nascita|genere|sesso|salute|malattia|disabilità|religione|credo|etnia|origine etnica|orientamento sessuale|stato civile|partito politico|sindacato|stipendio"
  ].flatMap((names3) => names3.split("|").map(plainName))
);
function isTrait(name) {
  return traits.has(name);
}

// src/checks/privacy/personal-traits-stay-out.ts
var personal_traits_stay_out_default = defineCheck({
  id: "personal-traits-stay-out",
  area: (page) => page.area,
  severity: stopInOwnPages,
  from: "always",
  since: 1,
  title: "Nobody’s age, health, gender or belief is written beside a name",
  says: "{page:path} says something very personal about people by name, such as age, health or belief, under {column}.",
  exposes: "Something very personal about people",
  why: "Only the person may tell this, and deleting it later does not take it out of older versions.",
  fix: "Delete {column}, and ask whoever looks after the repository to take it out of older versions. Ask for it privately, and only where it is needed.",
  minutes: 15,
  source: "CHAOSS, demographics",
  examples: [],
  subjects: (context) => spottedIn(isPublic(context) ? everyPage(context.community) : [], (page) => [
    ...inTables2(page),
    ...inSettings2(page)
  ]),
  inspect: (subject) => subject.spots.map((spot) => ({
    about: subject.about({ field: plainName(spot.name) }),
    place: subject.at(spot),
    values: { page: subject.path, column: spot.name }
  }))
});
function inTables2(subject) {
  return tablesOf(subject).filter((table) => isOfPeople(table, subject)).flatMap(
    ({ columns, header, rows }) => columns.flatMap((name, at) => {
      const cell = header[at];
      if (!isTrait(name) || !cell) return [];
      const isFilled = rows().some(({ cells }) => !isNoAnswer(cells[at]?.text ?? ""));
      return isFilled ? [{ name: cell.text, line: cell.line, column: cell.column }] : [];
    })
  );
}
function inSettings2({ kind, page }) {
  if (kind !== "people") return [];
  const found2 = /* @__PURE__ */ new Map();
  const look = (setting) => {
    const { key, line, column: column3, source = "" } = setting;
    if (isTrait(plainName(key)) && !isNoAnswer(source) && !found2.has(key)) found2.set(key, { name: key, line, column: column3 });
    for (const part of setting.parts?.values() ?? []) look(part);
  };
  for (const setting of page.settings.settings.values()) look(setting);
  return [...found2.values()];
}

// src/checks/subjects/phone-numbers.ts
var column2 = new RegExp(`^(?:${telephoneWords})(?:\\s?(?:no|nr|number))?\\.?$`, "iu");
var ofNobody = /\b(?:dial|call-in|one tap|meeting id|webinar|conference (?:id|bridge)|zoom|webex|toll|hotline|helpline|help line|lifeline|emergency|crisis|police|ambulance|notruf|urgences|emergencias|emergenza|local number)\b/iu;
var around2 = 3;
function phoneNumbersIn(subject) {
  const tables = inTables3(subject);
  if (!mayHoldOne2(subject.page.text)) return tables;
  const blocks = visibleText(subject.page);
  const inText3 = blocks.flatMap((block, at) => {
    if (!digits.test(block.text)) return [];
    const found2 = telephoneNumbersIn(block.text);
    if (found2.length === 0 || isOfNobody(blocks, at)) return [];
    return [...new Set(found2.map(linesOf(block)))].map((line) => ({ line, column: block.column }));
  });
  const known6 = new Set(inText3.map(({ line }) => line));
  return [...inText3, ...tables.filter(({ line }) => !known6.has(line))];
}
var digits = new RegExp(`\\d[\\d${between}]{5,22}\\d`);
var everyDigits = new RegExp(digits, "g");
var withCode = new RegExp(`[+＋][1-9]\\d{0,2}[${between}]{0,3}\\d`);
var anyLabel = new RegExp(`(?:${telephoneWords})`, "i");
function mayHoldOne2(text) {
  if (withCode.test(text)) return true;
  for (const { index } of text.matchAll(everyDigits))
    if (anyLabel.test(text.slice(Math.max(0, index - 30), index))) return true;
  return false;
}
function isOfNobody(blocks, at) {
  return blocks.slice(Math.max(0, at - around2), at + around2 + 1).some(({ text }) => ofNobody.test(text));
}
function inTables3(subject) {
  return tablesOf(subject).flatMap(({ header, rows }) => {
    const at = header.findIndex(({ text }) => column2.test(text.trim()));
    const cells = at < 0 ? [] : rows().flatMap((row) => row.cells[at] ?? []);
    return cells.filter(({ text }) => isTelephoneNumber(text) && !new RegExp("\\p{L}{4,}", "u").test(text)).map(({ line, column: column3 }) => ({ line, column: column3 }));
  });
}

// src/checks/privacy/phone-number-stays-out.ts
var phone_number_stays_out_default = defineCheck({
  id: "phone-number-stays-out",
  area: (page) => page.area,
  // Where help is offered, somebody may have meant to be called.
  severity: (page) => /conduct|^event$/.test(page.kind ?? "") ? "warning" : stopInOwnPages(page),
  from: "always",
  since: 1,
  title: "No telephone number stands where anyone can read it",
  says: "{page:path} shows what looks like a telephone number, and anyone can read it.",
  exposes: "What looks like a telephone number",
  why: "Whoever has it can call at any hour, and deleting it later does not take it out of older versions.",
  fix: "Delete it, and give a shared address instead. Then ask whoever looks after the repository to take it out of older versions.",
  minutes: 10,
  source: "Contributor Covenant: publishing private information",
  examples: [],
  subjects: (context) => spottedIn(pagesWithoutCredits(context), phoneNumbersIn),
  inspect: eachSpot
});

// src/checks/privacy/place-of-a-person-is-not-exact.ts
var place_of_a_person_is_not_exact_default = defineCheck({
  id: "place-of-a-person-is-not-exact",
  area: (page) => page.area,
  severity: stopInOwnPages,
  from: "always",
  since: 1,
  title: "Nobody’s exact place is shown",
  says: "{page:path} shows the exact place of a person, and anyone can read it.",
  exposes: "The exact place of a person",
  why: "Coordinates lead to somebody’s front door, and deleting them later does not take them out of older versions.",
  fix: "Write the city instead. Then ask whoever looks after the repository to take the place out of older versions.",
  minutes: 10,
  source: "coordinates in real lists of people",
  examples: [],
  subjects: (context) => spottedIn(isPublic(context) ? everyPage(context.community) : [], (page) => [
    ...inTables4(page),
    ...inSettings3(page)
  ]),
  inspect: eachSpot
});
var north = /^(?:lat|latitude|coordinates|coords|gps|geo|breitengrad|breite|koordinaten|coordonnees|latitud|coordenadas|latitudine|coordinate)$/;
function isExact(text) {
  return /(?<![\d.])-?\d{1,3}[.,]\d{2,}/.test(text) || /\d{1,3}\s?°\s?\d{1,2}/.test(text);
}
function inTables4(subject) {
  return tablesOf(subject).filter((table) => isOfPeople(table, subject)).flatMap(({ columns, rows }) => {
    const at = columns.findIndex((name) => north.test(name));
    return at < 0 ? [] : rows().flatMap(({ cells, line, column: column3 }) => isExact(cells[at]?.text ?? "") ? [{ line, column: column3 }] : []);
  });
}
function inSettings3({ kind, page }) {
  if (kind !== "people") return [];
  const look = (setting) => [
    ...north.test(plainName(setting.key)) && isExact(setting.source ?? "") ? [{ line: setting.line, column: setting.column }] : [],
    ...[...setting.parts?.values() ?? []].flatMap(look)
  ];
  return [...page.settings.settings.values()].flatMap(look);
}

// src/checks/subjects/private-addresses.ts
var forMany = /(?:^|[._+-])(?:abuse|admin|board|bot|chairs?|coc|committee|conduct|contacto?|contatto|coordination|editors?|email|events?|example|first|firstname|foo|ha?llo|hello|help|hi|info|j(?:ane|ohn)?[._-]?doe|kontakt|list|mail|me|media|membership|my|name|news|newsletter|no-?reply|office|ombuds|org|organi[sz]ers?|press|privacy|secretary|security|somebody|someone|support|test|training|user|username|your|yourname|you)(?:$|[._+-])|association|club|collective|commun|conference|consort|event|group|initiative|lab$|librar|meetup|network|noreply|open-?science|organi[sz]|(?:^|[._-])osc|osc(?:$|[._-])|project|science|society|studio|summit|team|workshop|verein|gruppe|grupo|gruppo/i;
function privateAddressesIn({ page, path: path2 }, declared, ownNames) {
  if (!namesMailbox.test(page.text)) return [];
  const found2 = [...inText2(page), ...inLinks(page)].toSorted((a, b) => a.line - b.line || a.column - b.column);
  const seen = new Set(declared);
  return found2.flatMap(({ target, line, column: column3 }) => {
    const address = target.toLowerCase();
    if (seen.has(address) || !isPrivate(address, ownNames, path2)) return [];
    seen.add(address);
    return [{ line, column: column3 }];
  });
}
function inText2(page) {
  return visibleText(page).flatMap((block) => {
    const lineOf = linesOf(block);
    return addressesIn(block.text).map(({ text, index }) => ({
      target: text,
      line: lineOf(index),
      column: block.column
    }));
  });
}
function inLinks(page) {
  return partsOf(page).links.flatMap((node) => {
    const target = "url" in node ? node.url : page.definitions.get(node.identifier.toLowerCase());
    const { line, column: column3 } = node.position?.start ?? { line: 1, column: 1 };
    return target !== void 0 && /^mailto:/i.test(target) ? addressesIn(target.slice(7)).map(({ text }) => ({ target: text, line, column: column3 })) : [];
  });
}
function isPrivate(address, ownNames, path2) {
  const name = address.slice(0, address.lastIndexOf("@"));
  if (!mailboxesForPeople.test(address) || forMany.test(name) || ownNames.some((own2) => name.includes(own2)))
    return false;
  const letters2 = name.replace(/[^\p{L}]/gu, "");
  return letters2.length < 6 || !path2.toLowerCase().replace(/[^\p{L}]/gu, "").includes(letters2);
}
function ownNamesOf({ community, pages }) {
  const title2 = pages.find((page) => isFrontPage(page.path))?.title;
  return [community.name, community.short_name, title2].flatMap((name) => plainName(name ?? "").split(" ")).filter((word2) => word2.length >= 4);
}
function declaredAddresses(community) {
  const declared = /* @__PURE__ */ new Set();
  for (const { of, type, reading, isPrivate: isPrivate2 } of everyReading(community)) {
    const consent = of.readings.get("consent")?.value;
    if (isPrivate2 || of.kind === "people" && consent?.given !== true) continue;
    const routes = type.type === "contact" ? (reading.value ?? []).map(({ address }) => address) : [];
    const listed = consent?.given === true ? [
      ...addressesIn(reading.written.text).map(({ text }) => text),
      ...reading.written.mentions.map(({ target }) => target)
    ] : [];
    for (const address of [...routes, ...listed]) declared.add(address.toLowerCase());
  }
  return declared;
}

// src/checks/privacy/private-address-has-consent.ts
var private_address_has_consent_default = defineCheck({
  id: "private-address-has-consent",
  area: (page) => page.area,
  severity: stopInOwnPages,
  from: "always",
  since: 1,
  title: "Private e-mail addresses are shown only with consent",
  says: "{page:path} shows what looks like a private e-mail address, and no consent is on record.",
  exposes: "What looks like a private e-mail address",
  why: "Spammers collect addresses from public pages, and deleting one later does not take it out of older versions.",
  fix: "Write a shared address or a role instead. Or ask the person, and write “yes” and the date beside their name in “May we list you?”.",
  minutes: 10,
  source: "people who asked real projects to take them out",
  examples: [],
  subjects: (context) => {
    const declared = declaredAddresses(context.community);
    const names3 = ownNamesOf(context.community);
    return spottedIn(pagesWithoutCredits(context), (page) => privateAddressesIn(page, declared, names3));
  },
  inspect: eachSpot
});

// src/checks/privacy/private-field-stays-out.ts
var private_field_stays_out_default = defineCheck({
  id: "private-field-stays-out",
  area: (found2) => found2.area,
  severity: "stop",
  from: "always",
  since: 1,
  title: "What is private stays out of pages that anyone can read",
  says: "{page:path} holds {field}, which is private, and anyone can read it.",
  exposes: "Something private about people",
  why: "Anyone can read this repository, and deleting a line does not take it out of older versions.",
  fix: "Move {field} to a place that only those who need it can open, and delete it here. Then ask whoever looks after the repository to take it out of older versions.",
  minutes: 20,
  examples: [],
  subjects: privateFields,
  inspect: ({ of, field, label: label2, reading }) => [
    {
      about: { path: of.path, kind: of.kind, field },
      place: reading.written.place,
      values: { page: of.path, field: label2 }
    }
  ]
});
function privateFields(context) {
  if (!isPublic(context)) return [];
  const seen = /* @__PURE__ */ new Set();
  return everyReading(context.community).filter(({ of, field, isPrivate: isPrivate2, publicIf }) => {
    const place = `${of.path}
${field}`;
    const isWhole = context.community.documents.some(
      (document) => document.kind === of.kind && document.readings.get("visibility")?.value === "private"
    );
    if (!isPrivate2 || publicIf || isWhole || seen.has(place)) return false;
    seen.add(place);
    return true;
  });
}

// src/checks/privacy/private-page-stays-out.ts
var private_page_stays_out_default = defineCheck({
  id: "private-page-stays-out",
  area: (page) => page.area,
  severity: stopInOwnPages,
  from: "always",
  since: 1,
  title: "Private pages stay out of a repository that anyone can read",
  says: "{page:path} is marked as private, and anyone can read it.",
  exposes: "A page that is marked as private",
  why: "Marking a page as private does not hide it here, and older versions can be read too.",
  fix: "If anyone may read it, delete the line “visibility: private”. If not, move it to a place that only those who need it can open, and ask whoever looks after the repository to take it out of older versions.",
  minutes: 20,
  examples: [],
  subjects: (context) => isPublic(context) ? everyPage(context.community).filter(({ path: path2 }) => context.community.privatePages.has(path2)) : [],
  inspect: (subject) => [
    {
      about: subject.about({ field: "visibility" }),
      place: subject.at(subject.page.settings.settings.get("visibility") ?? { line: 1, column: 1 }),
      values: { page: subject.path }
    }
  ]
});

// src/checks/privacy/rating-is-not-of-a-person.ts
var rating_is_not_of_a_person_default = defineCheck({
  id: "rating-is-not-of-a-person",
  area: "participation",
  severity: "stop",
  from: "always",
  since: 1,
  title: "Nobody is rated by name",
  says: "{page:path} rates a named person, and anyone can read it.",
  exposes: "A rating of a named person",
  why: "Being called weak or uninterested in public hurts, and deleting it later does not take it out of older versions.",
  fix: "Rate the group or organisation instead, or keep the ratings elsewhere and write “Rated elsewhere on 2026-03-18, reviewed by the coordinator”. Then ask whoever looks after the repository to take it out of older versions.",
  minutes: 15,
  source: "Foundational Community Building, session 2",
  examples: [],
  subjects: (context) => isPublic(context) ? ratedPeople(context.community) : [],
  inspect: ({ entry, number: number2 }) => [
    {
      about: { path: entry.path, kind: entry.kind, entry: String(number2) },
      place: entry.at(),
      values: { page: entry.path }
    }
  ]
});

// src/checks/privacy/ratings-are-published-on-purpose.ts
var ratings_are_published_on_purpose_default = defineCheck({
  id: "ratings-are-published-on-purpose",
  area: (found2) => found2.area,
  severity: "stop",
  from: "always",
  since: 1,
  title: "Ratings of groups are public only where the page says so",
  says: "{page:path} shows ratings of groups under {field}, and does not say that anyone may read them.",
  exposes: "A rating of a group",
  why: "A group that reads that it has little power, or little interest, may not wish to help any more. What was public once stays in older versions.",
  fix: "Keep the ratings elsewhere, and write here “Rated elsewhere on 2026-03-18, reviewed by the coordinator”. Or, if everybody agrees, add “ratings: public” to the settings at the top of the page.",
  minutes: 15,
  source: "Foundational Community Building, session 2",
  examples: [],
  subjects: ratedGroups,
  inspect: ({ of, field, label: label2, reading }) => [
    {
      about: { path: of.path, kind: of.kind, field },
      place: reading.written.place,
      values: { page: of.path, field: label2 }
    }
  ]
});
function ratedGroups(context) {
  if (!isPublic(context)) return [];
  const people = new Set(ratedPeople(context.community).map(({ entry }) => entry.key));
  const seen = /* @__PURE__ */ new Set();
  return everyReading(context.community).filter(({ of, field, isPrivate: isPrivate2, publicIf }) => {
    const isWhole = context.community.documents.some(
      (document) => document.kind === of.kind && document.readings.get("visibility")?.value === "private"
    );
    if (!isPrivate2 || !publicIf || isWhole || people.has(of.key ?? "") || seen.has(field)) return false;
    seen.add(field);
    return true;
  });
}

// src/checks/privacy/small-numbers-stay-out.ts
var small_numbers_stay_out_default = defineCheck({
  id: "small-numbers-stay-out",
  area: (page) => page.area,
  severity: stopInOwnPages,
  from: "always",
  since: 1,
  title: "Nobody can be recognised from a count",
  says: "A table about people on {page:path} has a count under five, and anyone can read it.",
  exposes: "A count of people that is too small to hide who is meant",
  why: "Where only two or three people are counted, everybody knows who they are.",
  fix: "Write “fewer than 5”, or put small groups together. Then ask whoever looks after the repository to take the count out of older versions.",
  minutes: 10,
  source: "CHAOSS, demographics: smallest group of five",
  examples: [],
  subjects: (context) => spottedIn(
    isPublic(context) ? everyPage(context.community) : [],
    (page) => tablesOf(page).filter((table) => !isOfPeople(table, page)).flatMap(smallCounts)
  ),
  inspect: eachSpot
});
var noCount = /year|date|month|share|percent|score|level|rank|average|mean|median|goal|target|^id$|^no$|^n[ro]$|annee|jahr|ano|anno|anteil|part|%/;
function smallCounts({ columns, header, heading, rows }) {
  if (!isTrait(columns[0] ?? "") && !isTrait(heading)) return [];
  const all = rows();
  const isCount = (name, at) => !noCount.test(name) && !/%/.test(header[at]?.text ?? "") && isCounted(all.map(({ cells }) => cells[at]?.text ?? ""));
  const counts = columns.flatMap((name, at) => at > 0 && isCount(name, at) ? [at] : []);
  return all.flatMap(({ cells }) => {
    const small2 = counts.map((at) => cells[at]).find((cell) => cell && /^[1-4](?:\s*\(.*\))?$/.test(cell.text.trim()));
    return small2 ? [{ line: small2.line, column: small2.column }] : [];
  });
}
function isCounted(cells) {
  return cells.every((text) => /^(?:\d+(?:\s*\(.*\))?|[<≤]\s?\d+|fewer than \d+|[-–—]?)$/i.test(text.trim()));
}

// src/community/latest-notes.ts
var howMany = 2;
function latestNotes(community) {
  const dated = community.notes.entries.filter((notes) => notes.date !== void 0);
  const days = [...new Set(dated.map((notes) => notes.date ?? ""))].toSorted().slice(-howMany);
  return days.toReversed().flatMap((day3) => dated.filter((notes) => notes.date === day3));
}

// src/checks/rhythm/action-has-name-and-date.ts
var action_has_name_and_date_default = defineCheck({
  id: "action-has-name-and-date",
  area: "rhythm",
  severity: "advice",
  from: "launching",
  since: 1,
  title: "Actions in the latest notes say who and by when",
  says: "In the notes {notes}, a name or a day is missing for {actions:list}.",
  why: "What everyone agreed to do, without a name and a day, is done by no one.",
  fix: "Write each as “name: what, by date”, for example “Dana: write to the library, by 2026-04-01”.",
  minutes: 5,
  source: "Open Life Science and The Carpentries, meeting templates",
  examples: [],
  subjects: ({ community }) => latestNotes(community).filter((notes) => notes.actions.length > 0),
  inspect: (notes) => {
    const open = notes.actions.filter((action) => !action.done && (action.who === void 0 || action.by === void 0));
    const [first] = open;
    return first ? [
      {
        about: notes.about("actions"),
        place: first.place,
        values: { notes: notes.label, actions: open.slice(0, 3).map((action) => action.what) }
      }
    ] : [];
  }
});

// src/checks/rhythm/action-is-not-overdue.ts
var action_is_not_overdue_default = defineCheck({
  id: "action-is-not-overdue",
  area: "rhythm",
  severity: "advice",
  from: "launching",
  since: 1,
  title: "Actions in the latest notes are done by their day, or have a new one",
  says: "In the notes {notes}, the day has passed for {actions:list}.",
  why: "An open promise that nobody speaks of weighs on the one who made it.",
  fix: "Tick it off, give it a new date, or let it go with a line that says so.",
  minutes: 5,
  source: "Open Life Science and The Carpentries, meeting templates",
  examples: [],
  subjects: ({ community }) => latestNotes(community).filter((notes) => notes.actions.length > 0),
  inspect: (notes, { now }) => {
    const late2 = notes.actions.filter((action) => !action.done && action.by !== void 0 && action.by < now);
    const [first] = late2;
    return first ? [
      {
        about: notes.about("actions"),
        place: first.place,
        values: { notes: notes.label, actions: late2.slice(0, 3).map((action) => action.what) }
      }
    ] : [];
  }
});

// src/checks/rhythm/call-counts-from-a-date.ts
var call_counts_from_a_date_default = defineCheck({
  id: "call-counts-from-a-date",
  area: "rhythm",
  severity: { launching: "advice", active: "warning" },
  from: "launching",
  since: 1,
  title: "Calls that skip weeks or months say from which date they count",
  says: "The call {call} is held {rhythm}: counted from which date?",
  why: "Without one date nobody can tell this week from the next.",
  fix: "Write any date on which it takes place in the column “First date”, for example 2026-04-08.",
  minutes: 2,
  source: "RFC 5545, where every series has a first date",
  examples: [],
  subjects: ({ community }) => community.meetings.series.flatMap((call) => {
    const { rule, start } = rhythmOf(call);
    return rule ? [{ call, rule, start }] : [];
  }),
  inspect: ({ call, rule, start }, { now }) => "problem" in nextDates({ rule, ...start !== void 0 && { start }, from: now, count: 1 }) ? [
    {
      about: call.about("start"),
      place: call.at("when"),
      values: { call: call.label, rhythm: describeRule(rule) }
    }
  ] : []
});

// src/checks/rhythm/call-has-a-date-ahead.ts
var call_has_a_date_ahead_default = defineCheck({
  id: "call-has-a-date-ahead",
  area: "rhythm",
  severity: "warning",
  from: "launching",
  since: 1,
  title: "Every call on the page has a date that lies ahead",
  says: "The call {call} has no date ahead: the last one has passed.",
  why: "Somebody who finds it waits for a call that does not come.",
  fix: "Write a later date in the column “Until”, or take the call off this page and say where its notes are.",
  minutes: 5,
  source: "Content of old community pages, where ended series stay listed",
  examples: [],
  subjects: ({ community, now }) => community.meetings.series.flatMap((call) => {
    const dates = datesFrom(call, rhythmOf(call), community, { from: now, count: 1 });
    return dates ? [{ call, dates }] : [];
  }),
  inspect: ({ call, dates }) => dates.length > 0 ? [] : [{ about: call.about("until"), place: call.at("until"), values: { call: call.label } }]
});

// src/checks/rhythm/call-has-time-zone.ts
var call_has_time_zone_default = defineCheck({
  id: "call-has-time-zone",
  area: "rhythm",
  severity: { launching: "warning", active: "error" },
  from: "launching",
  since: 1,
  title: "Every call says whose clock counts",
  says: "The call {call} begins at {time}, but on whose clock?",
  why: "Members travel, clocks change twice a year, and somebody always joins an hour late.",
  fix: "Write a city in the column “Where in the world (time zone)”, for example Brussels.",
  minutes: 2,
  source: "OpenAIRE, community of practice for training coordinators; Kubernetes community, sigs.yaml",
  examples: [],
  subjects: ({ community }) => community.meetings.series.map((call) => ({ call, rhythm: rhythmOf(call) })).filter(({ rhythm }) => rhythm.time !== void 0),
  inspect: ({ call, rhythm }) => rhythm.zone ? [] : [{ about: call.about("time_zone"), place: call.at(), values: { call: call.label, time: rhythm.time ?? "" } }]
});

// src/checks/rhythm/call-is-looked-at-again.ts
var call_is_looked_at_again_default = defineCheck({
  id: "call-is-looked-at-again",
  area: "rhythm",
  severity: "advice",
  from: "launching",
  since: 1,
  title: "Calls are looked at again on the day that was set for it",
  says: "You wanted to look at the call {call} again by {day:date}.",
  why: "A call that was tried for half a year goes on for ever unless somebody asks.",
  fix: "Ask those who come whether they still want it. Then write a new day, or its last date.",
  minutes: 10,
  source: "Rust leadership council: avoid the default being to continue indefinitely",
  examples: [],
  subjects: ({ community }) => community.meetings.series.flatMap((call) => call.review_by === void 0 ? [] : [{ call, day: call.review_by }]),
  inspect: ({ call, day: day3 }, { now }) => day3 < now ? [{ about: call.about("review_by"), place: call.at("review_by"), values: { call: call.label, day: day3 } }] : []
});

// src/checks/rhythm/call-is-still-held.ts
var call_is_still_held_default = defineCheck({
  id: "call-is-still-held",
  area: "rhythm",
  severity: { launching: "advice", active: "warning" },
  from: "launching",
  since: 1,
  title: "Calls on the page are still held, as far as notes tell",
  says: "The last notes of the call {call} are of {day:date}. Is it still held?",
  why: "Somebody who comes to an empty call does not come a second time.",
  fix: "If it is, add the notes of the last call. If not, write its last date in the column “Until”; pausing is fine.",
  minutes: 5,
  source: "R-Ladies, activity of chapters: six months",
  examples: [],
  subjects: ({ community, settings: settings2, now }) => callsWithNotes(community).flatMap((call) => {
    const { lastNotes, isQuiet } = pastCallsOf(call, community, { now, grace: settings2.clocks.notes });
    return lastNotes === void 0 ? [] : [{ call, lastNotes, isQuiet }];
  }),
  inspect: ({ call, lastNotes, isQuiet }) => isQuiet ? [{ about: call.about("notes"), place: call.at(), values: { call: call.label, day: lastNotes } }] : []
});

// src/checks/rhythm/call-rhythm-can-be-read.ts
var call_rhythm_can_be_read_default = defineCheck({
  id: "call-rhythm-can-be-read",
  area: "rhythm",
  severity: { launching: "warning", active: "error" },
  from: "launching",
  since: 1,
  title: "The rhythm of every call gives dates",
  says: "We cannot work out the next dates of the call {call}: {part} is not clear to us.",
  why: "From a rhythm in plain words we work out the next dates and show them here.",
  fix: "Write only the rhythm in the column “When”, for example “third Wednesday of every month” or “every two weeks on Monday”. Everything else has a column of its own.",
  minutes: 5,
  source: "Kubernetes community, sigs.yaml: 22 spellings of how often",
  examples: [],
  subjects: ({ community }) => community.meetings.series.flatMap((call) => {
    const { reading } = rhythmOf(call);
    return reading ? [{ call, reading }] : [];
  }),
  inspect: ({ call, reading }) => "problem" in reading && reading.problem === "unreadable" ? [
    {
      about: call.about("when"),
      place: call.at("when"),
      values: {
        call: call.label,
        part: unclearPart(call.readings.get("when")?.written.text ?? "", reading.part)
      }
    }
  ] : []
});
function unclearPart(text, part = text) {
  return holdsPersonal(text) ? text : part;
}

// src/checks/rhythm/call-rhythm-has-one-meaning.ts
var call_rhythm_has_one_meaning_default = defineCheck({
  id: "call-rhythm-has-one-meaning",
  area: "rhythm",
  severity: { launching: "warning", active: "error" },
  from: "launching",
  since: 1,
  title: "The rhythm of every call can be read in one way only",
  says: "For the call {call}, {written} can mean {one} or {other}.",
  why: "Half of the members may come on the wrong day.",
  fix: "Write the one that you mean in the column “When”.",
  minutes: 2,
  source: "Kubernetes community, sigs.yaml: “biweekly”",
  examples: [],
  subjects: ({ community }) => writtenRhythms(community),
  inspect: ({ call, reading, rule }) => {
    if (rule || !("problem" in reading) || reading.problem !== "ambiguous") return [];
    const [one = "", other = ""] = reading.proposals;
    const written2 = call.readings.get("when")?.written.text ?? "";
    return [{ about: call.about("when"), place: call.at("when"), values: { call: call.label, written: written2, one, other } }];
  }
});

// src/checks/rhythm/call-rhythm-names-a-day.ts
var call_rhythm_names_a_day_default = defineCheck({
  id: "call-rhythm-names-a-day",
  area: "rhythm",
  severity: { launching: "advice", active: "warning" },
  from: "launching",
  since: 1,
  title: "The rhythm of every call says on which day",
  says: "The call {call} is held {written}; on which day, for example {example}?",
  why: "People can keep a day free only when they know which.",
  fix: "Add the day in the column “When”, for example {example}.",
  minutes: 2,
  source: "OpenAIRE, community of practice for training coordinators",
  examples: [],
  subjects: ({ community }) => writtenRhythms(community),
  inspect: ({ call, reading, rule }) => {
    if (rule || !("problem" in reading) || reading.problem !== "incomplete") return [];
    const written2 = call.readings.get("when")?.written.text ?? "";
    const [example = "third Wednesday of every month"] = reading.proposals;
    return [{ about: call.about("when"), place: call.at("when"), values: { call: call.label, written: written2, example } }];
  }
});

// src/checks/rhythm/call-zone-is-a-city.ts
var call_zone_is_a_city_default = defineCheck({
  id: "call-zone-is-a-city",
  area: "rhythm",
  severity: { launching: "advice", active: "warning" },
  from: "launching",
  since: 1,
  title: "The clock of a call is that of a city, in summer and in winter",
  says: "The call {call} is held in {written}. Do you mean the clock of {city}, all year?",
  why: "Letters such as CET hold for one half of the year only, or for several places. After a clock change, some members come late.",
  fix: "Write the city, for example {city}, in the column “Where in the world (time zone)”.",
  minutes: 2,
  source: "OpenAIRE, community of practice for training coordinators: “14:00 CET”, all year",
  examples: [],
  subjects: ({ community }) => community.meetings.series.flatMap((call) => {
    const { zone } = rhythmOf(call);
    return zone ? [{ call, zone }] : [];
  }),
  inspect: ({ call, zone }) => "problem" in zone.reading && zone.reading.problem === "abbreviation" ? [
    {
      about: call.about("time_zone"),
      place: call.at(call.has("time_zone") ? "time_zone" : void 0),
      values: { call: call.label, written: zone.words, city: cityOf(zone.reading.proposals[0]) }
    }
  ] : []
});
function cityOf(zone = "Europe/Brussels") {
  return zone.slice(zone.lastIndexOf("/") + 1).replaceAll("_", " ");
}

// src/checks/rhythm/call-zone-is-known.ts
var call_zone_is_known_default = defineCheck({
  id: "call-zone-is-known",
  area: "rhythm",
  severity: { launching: "advice", active: "warning" },
  from: "launching",
  since: 1,
  title: "The time zone of every call is one that we know",
  says: "In the call {call}, the place {written} has no clock that we know{nearest:phrase}{names:list}.",
  why: "Members elsewhere need to know whose clock it is to find their own hour.",
  fix: "Write the nearest large city in the column “Where in the world (time zone)”, for example Brussels.",
  phrases: { closest: "; the closest name is ", none: "" },
  minutes: 2,
  source: "Kubernetes community, sigs.yaml: meetings in “Poland”",
  examples: [],
  subjects: ({ community }) => community.meetings.series.flatMap((call) => {
    const { zone } = rhythmOf(call);
    return zone ? [{ call, zone }] : [];
  }),
  inspect: ({ call, zone: { words: words3, reading } }) => {
    if (!("problem" in reading) || reading.problem !== "unknown") return [];
    const closest = reading.closest === void 0 ? [] : [reading.closest];
    return [
      {
        about: call.about("time_zone"),
        place: call.at(call.has("time_zone") ? "time_zone" : void 0),
        values: {
          call: call.label,
          written: words3,
          nearest: closest.length > 0 ? "closest" : "none",
          names: closest
        }
      }
    ];
  },
  correct({ place }, { call, zone: { words: written2, reading } }, context) {
    if (!("isOnly" in reading) || reading.closest === void 0 || !call.has("time_zone")) return void 0;
    const city = reading.closest.slice(reading.closest.lastIndexOf("/") + 1).replaceAll("_", " ");
    const instead = written2.includes("/") ? reading.closest : city;
    return reading.isOnly ? rewrittenAt(place, { written: written2, instead }, context) : void 0;
  }
});

// src/checks/rhythm/channel-has-two-admins.ts
var channel_has_two_admins_default = defineCheck({
  id: "channel-has-two-admins",
  area: "rhythm",
  severity: { launching: "advice", active: "warning" },
  from: "launching",
  since: 1,
  title: "Two people can let others into each channel",
  says: "Only one person looks after the channel {channel}.",
  why: "When they are ill or gone, nobody can let members in or remove spam.",
  fix: "Ask a second person to look after it too, and add their name; or name a role that two people hold.",
  minutes: 15,
  source: "Kubernetes, moderators of channels",
  examples: [],
  subjects: ({ community }) => community.channels.entries.filter(
    (channel) => channel.admins.length > 0 && channel.status !== "closed" && channel.status !== "read-only"
  ),
  inspect: (channel) => everyoneBehind(channel.admins).size === 1 ? [{ about: channel.about("admins"), place: channel.at("admins"), values: { channel: channel.label } }] : []
});

// src/checks/rhythm/closed-channel-is-not-linked.ts
var most3 = 3;
var closed_channel_is_not_linked_default = defineCheck({
  id: "closed-channel-is-not-linked",
  area: "rhythm",
  severity: "warning",
  from: "launching",
  since: 1,
  title: "Closed channels are no longer shown as ways in",
  says: "The channel {channel} is closed, but {page:path} still links to it.",
  why: "A newcomer who writes to an empty place rarely tries a second one.",
  fix: "Remove the link, or replace it with the channel that you use now.",
  minutes: 5,
  source: "Foundational Community Building, where a network is linked that its author has left",
  examples: [],
  subjects: ({ community }) => community.channels.entries.flatMap((channel) => {
    const address = channel.status === "closed" ? addressOf(channel, whereAddressesStand) : void 0;
    return address === void 0 ? [] : [{ channel, address }];
  }),
  inspect: ({ channel, address }, { community }) => linksToAddress(address, community, channel.path).slice(0, most3).map((place) => ({
    about: { path: place.path, kind: channel.kind, entry: channel.key },
    place,
    also: channel.at("status"),
    values: { channel: channel.label, page: place.path }
  }))
});
var whereAddressesStand = ["url", "name", "how_to_join", "purpose"];

// src/checks/subjects/coming-events.ts
var lookedAt = 3;
function nextEvents({ community, settings: settings2, now }) {
  const near = addPeriod(now, settings2.clocks.event_notice);
  return comingEvents(community, now).slice(0, lookedAt).map(({ event, times, first }) => ({ event, times, isNear: first <= near }));
}
function byNearness({ isNear }, { stage }) {
  return isNear ? severityAt({ launching: "advice", active: "warning" }, stage) : "advice";
}
function isSmall2({ event, times: { first, last, minutes } }) {
  const isOnline = event.mode === "online" || event.status === "moved-online";
  return isOnline && first === last && (minutes === void 0 || minutes <= 90);
}

// src/checks/rhythm/coming-event-leaves-nothing-open.ts
var coming_event_leaves_nothing_open_default = defineCheck({
  id: "coming-event-leaves-nothing-open",
  area: "rhythm",
  severity: { launching: "advice", active: "warning" },
  from: "launching",
  since: 1,
  title: "An event of the next weeks has no gaps left in it",
  says: "{event} begins on {day:date}, and the page still says {open}.",
  why: "People decide now whether to come, and cannot plan with a gap.",
  fix: "Write what is known by now, or take the line out until you know.",
  minutes: 5,
  source: "OSC Uppsala, list of events",
  examples: [],
  subjects: (context) => nextEvents(context).filter(({ isNear }) => isNear).map(({ event, times }) => ({ event, day: times.first ?? "" })),
  inspect: ({ event, day: day3 }, { community }) => openIn(event, community).slice(0, 3).map(({ text, line, column: column3 }) => ({
    about: { ...event.about(), field: text },
    place: { path: event.path, line, column: column3 },
    values: { event: event.label, day: day3, open: text }
  }))
});
var phrases = /^(?:to be (?:announced|confirmed|decided|determined|defined)|coming soon|à (?:confirmer|déterminer|préciser|définir)|noch offen|wird noch (?:bekannt ?gegeben|bekanntgegeben|festgelegt)|folgt|por (?:confirmar|determinar|anunciar|definir)|da (?:definire|confermare|annunciare))[.!]?$/iu;
var letters = /^(?:[\p{L}\d.]+ ){0,2}\(?(?:TBA|TBC|TBD)\)?[.!]?$/u;
var slots = /\[\s*(?:empty|open|free) slot\s*\]|\[\s*(?:créneau libre|freier platz|hueco libre|posto libero)\s*\]/iu;
function openIn(event, community) {
  const page = community.pages.find((page2) => page2.path === event.path);
  if (!page) return [];
  const holds = linesAbout(event, community);
  return visibleText(page).filter((block) => block.type !== "heading" && holds(block.line)).flatMap((block) => gapsIn(block).filter(({ line }) => holds(line)));
}
function linesAbout(event, { event: { entries } }) {
  const { line } = event.at();
  const isRow = [...event.readings.values()].some(
    ({ written: { from, place } }) => from === "cell" && place.line === line
  );
  const next = entries.map((other) => other.path === event.path ? other.at().line : 0).filter((other) => other > line);
  const end = isRow ? line + 1 : Math.min(...next, Number.POSITIVE_INFINITY);
  return (asked) => asked >= line && asked < end;
}
function gapsIn(block) {
  const lineOf = linesOf(block);
  let at = 0;
  return block.text.split("\n").flatMap((text) => {
    const line = lineOf(at);
    at += text.length + 1;
    if (isExample(text)) return [];
    const slot = slots.exec(text)?.[0];
    const value = text.slice(text.indexOf(":") + 1).trim();
    const open = slot ?? (phrases.test(value) || letters.test(value) ? value : void 0);
    return open === void 0 ? [] : [{ text: open, line, column: block.column }];
  });
}

// src/checks/rhythm/coming-event-says-where.ts
var coming_event_says_where_default = defineCheck({
  id: "coming-event-says-where",
  area: "rhythm",
  severity: byNearness,
  from: "launching",
  since: 1,
  title: "Coming events say where they take place",
  says: "Nothing says where {event} takes place.",
  why: "People decide by the way they have to go, and some need to know about the stairs.",
  fix: "Write the place, or the link by which people join.",
  minutes: 2,
  source: "schema.org, Event",
  examples: [],
  subjects: nextEvents,
  inspect: (coming) => hasPlace(coming) ? [] : [
    {
      about: coming.event.about("where"),
      place: coming.event.at(),
      values: { event: coming.event.label }
    }
  ]
});
var placeBesideDay = new RegExp("(?<!\\p{L})(?:in|at|à|en|a|bei|im)\\s+(?:the |der |la )?\\p{Lu}", "u");
function hasPlace({ event }) {
  return ["where", "url", "registration"].some((field) => event.has(field)) || placeBesideDay.test(event.readings.get("start")?.written.text ?? "");
}

// src/checks/rhythm/coming-event-says-who-is-on-duty.ts
var coming_event_says_who_is_on_duty_default = defineCheck({
  id: "coming-event-says-who-is-on-duty",
  area: "rhythm",
  severity: byNearness,
  from: "active",
  since: 1,
  title: "Coming events say who is there for people who feel uncomfortable",
  says: "Nothing says who is there for people who feel uncomfortable at {event}.",
  why: "On the day nobody looks up an address; they look for a face.",
  fix: "Ask somebody who receives reports, and write “On duty for the code of conduct:” with their role and how to find them.",
  minutes: 10,
  principles: ["respect-for-diversity", "accountability"],
  source: "CHAOSS, code of conduct at events",
  examples: [],
  subjects: (context) => nextEvents(context).filter((coming) => !isSmall2(coming)),
  inspect: ({ event }) => event.has("on_duty") ? [] : [{ about: event.about("on_duty"), place: event.at(), values: { event: event.label } }]
});

// src/checks/rhythm/coming-event-tells-of-access.ts
var coming_event_tells_of_access_default = defineCheck({
  id: "coming-event-tells-of-access",
  area: "rhythm",
  severity: "advice",
  from: "active",
  since: 1,
  title: "Coming events say what helps people to take part",
  says: "Nothing says what helps people to take part in {event}.",
  why: "Somebody who cannot climb stairs, or hear well, stays at home rather than ask.",
  fix: "Add a heading “So that everyone can take part”: steps, captions, food, children, and whom to ask for more.",
  minutes: 10,
  principles: ["respect-for-diversity", "fairness"],
  source: "CHAOSS, accessibility of events",
  examples: [],
  subjects: (context) => nextEvents(context).filter((coming) => !isSmall2(coming)),
  inspect: ({ event }) => event.has("access") ? [] : [{ about: event.about("access"), place: event.at(), values: { event: event.label } }]
});

// src/checks/rhythm/discussion-of-a-call-is-not-recorded.ts
var discussion_of_a_call_is_not_recorded_default = defineCheck({
  id: "discussion-of-a-call-is-not-recorded",
  area: "rhythm",
  severity: "advice",
  from: "launching",
  since: 1,
  title: "Talks may be recorded; what is said afterwards is not",
  says: "The whole of the call {call} is recorded, what people say afterwards too.",
  why: "People ask what they really want to know when nobody keeps it.",
  fix: "Record the talk only, and say so before you begin. Then write “talks only” in the column “Recording”.",
  minutes: 5,
  principles: ["respect-for-diversity"],
  source: "Foundational Community Building, joining the call",
  examples: [],
  subjects: ({ community }) => community.meetings.series.filter((call) => call.recording !== void 0),
  inspect: (call) => call.recording === "all" ? [{ about: call.about("recording"), place: call.at("recording"), values: { call: call.label } }] : []
});

// src/checks/rhythm/event-ends-after-it-begins.ts
var event_ends_after_it_begins_default = defineCheck({
  id: "event-ends-after-it-begins",
  area: "rhythm",
  severity: { launching: "warning", active: "error" },
  from: "launching",
  since: 1,
  title: "Every event ends after it begins",
  says: "{event} begins on {begin} and ends on {end}: the end comes first.",
  why: "A calendar that reads this shows nothing at all.",
  fix: "Look at both days, and change the one that is wrong.",
  minutes: 2,
  source: "schema.org, Event; RFC 5545",
  examples: [],
  subjects: ({ community }) => community.event.entries.flatMap(
    (event) => event.start?.date !== void 0 && event.end?.date !== void 0 ? [{ event, start: event.start, end: event.end }] : []
  ),
  inspect: ({ event, start, end }) => written(end, "24:00") < written(start, "00:00") ? [
    {
      about: event.about("end"),
      place: event.at("end"),
      also: event.at("start"),
      values: { event: event.label, begin: inWords(start), end: inWords(end) }
    }
  ] : []
});
function written({ date = "", time }, otherwise) {
  return `${date}T${time ?? otherwise}`;
}
function inWords({ date = "", time }) {
  return time === void 0 ? formatDate(date) : `${formatDate(date)}, ${time}`;
}

// src/checks/rhythm/event-zone-is-a-city.ts
var event_zone_is_a_city_default = defineCheck({
  id: "event-zone-is-a-city",
  area: "rhythm",
  severity: { launching: "advice", active: "warning" },
  from: "launching",
  since: 1,
  title: "The clock of a coming event is that of a city",
  says: "{event} is announced in {written}. Do you mean the clock of {city}?",
  why: "Letters such as CEST hold for one half of the year only. In December they send people to the wrong hour.",
  fix: "Write the city, for example “14:00, {city} time”.",
  minutes: 2,
  source: "OSC Uppsala: CEST above dates in December",
  examples: [],
  subjects: ({ community, now }) => comingEvents(community, now).flatMap(({ event, times: { zone } }) => zone ? [{ event, zone }] : []),
  inspect: ({ event, zone: { words: words3, reading, field } }) => "problem" in reading && reading.problem === "abbreviation" ? [
    {
      about: event.about("time_zone"),
      place: event.at(field),
      values: { event: event.label, written: words3, city: cityOf2(reading.proposals[0]) }
    }
  ] : []
});
function cityOf2(zone = "Europe/Brussels") {
  return zone.slice(zone.lastIndexOf("/") + 1).replaceAll("_", " ");
}

// src/checks/rhythm/every-audience-hears-something.ts
var every_audience_hears_something_default = defineCheck({
  id: "every-audience-hears-something",
  area: "rhythm",
  severity: "advice",
  from: "active",
  since: 1,
  title: "Every group that should hear from the community does",
  says: "By your plan, nobody tells {audience} anything yet.",
  why: "You named this group because it matters; silence is also a message.",
  fix: "Add a row under “Messages”: what they should hear, where, how often, who sends it. Or take the group out.",
  minutes: 10,
  source: "CIVICA open science communities, week 3",
  examples: [],
  subjects: ({ community: { communications: plan } }) => plan.messages.length === 0 ? [] : plan.audiences.map((audience) => ({ plan, audience })),
  inspect: ({ plan, audience }) => plan.messages.some((message) => message.audience.some((one) => isFor(one, audience))) ? [] : [
    {
      about: { ...plan.about("audiences"), entry: plainName(withoutPersonal(audience.text)) },
      place: audience.place,
      values: { audience: audience.text }
    }
  ]
});
var everyone = new RegExp("^(?:all|everyone|everybody|anyone|tou(?:s|tes)|tout le monde|alle|tod[oa]s|tutt[ie])(?!\\p{L})", "iu");
function isFor(one, audience) {
  if (everyone.test(one.text) || one.to !== void 0 && one.to === audience.to) return true;
  const [named3, wanted] = [plainName(one.text), plainName(audience.text)];
  return named3.includes(wanted) || wanted.includes(named3);
}

// src/checks/rhythm/internal-notes-stay-out.ts
var internal_notes_stay_out_default = defineCheck({
  id: "internal-notes-stay-out",
  area: "rhythm",
  severity: "warning",
  from: "launching",
  since: 1,
  title: "Notes that are for the group only stay out of a repository that anyone can read",
  says: "The notes {notes} are for the group only, and anyone can read them here.",
  why: "People spoke freely because they thought that only the group would read it.",
  fix: "If everyone agrees, write “Sharing: public”. If not, keep them where only the group can read, and leave a line here that says so.",
  minutes: 15,
  principles: ["respect-for-diversity"],
  source: "Foundational Community Building: discussions are not recorded",
  examples: [],
  subjects: (context) => isPublic(context) ? context.community.notes.entries.filter((notes) => notes.sharing !== void 0) : [],
  inspect: (notes) => notes.sharing === "internal" ? [{ about: notes.about("sharing"), place: notes.at("sharing"), values: { notes: notes.label } }] : []
});

// src/checks/rhythm/moved-notes-say-where.ts
var moved_notes_say_where_default = defineCheck({
  id: "moved-notes-say-where",
  area: "rhythm",
  severity: { launching: "advice", active: "warning" },
  from: "launching",
  since: 1,
  title: "Notes that are kept elsewhere say where",
  says: "The notes {notes} only say that they are elsewhere, without a link.",
  why: "In a year nobody will know which document was meant.",
  fix: "Add the link. If only a few people can open it, copy the notes here and leave out what is not for everyone.",
  minutes: 5,
  source: "Node.js technical steering committee: files of 31 letters",
  examples: [],
  subjects: ({ community }) => shortNotes(community),
  inspect: ({ notes, words: words3, isLinked: isLinked2 }) => !isLinked2 && elsewhere.test(words3) ? [{ about: notes.about("link"), place: notes.at(), values: { notes: notes.label } }] : []
});
var fewWords2 = 12;
var elsewhere = new RegExp("^(?:(?:these|the|this|our) )?(?:notes? |minutes |document |page )?(?:(?:is|are|was|were|has|have) )?(?:been )?(?:now )?(?:moved|kept|see|in|at)\\s+(?:to|in|on|at|the|our|here|google|hackmd|hedgedoc|etherpad|pad|drive|doc)|^(?:déplacé|voir|verschoben|umgezogen|siehe|movido|trasladado|véase|spostato|vedi)(?!\\p{L})", "iu");
function shortNotes({ pages, notes: { entries } }) {
  return entries.flatMap((notes) => {
    const page = notes.at().line === 1 ? pages.find((page2) => page2.path === notes.path) : void 0;
    const nodes = page?.tree.children ?? [];
    const words3 = ownWords(nodes);
    if (!page || words3 === "" || words3.split(/\s+/).length > fewWords2) return [];
    return [{ notes, words: words3, isLinked: mentionsIn(nodes, page.definitions).length > 0 }];
  });
}

// src/checks/rhythm/newsletter-comes-as-planned.ts
var newsletter_comes_as_planned_default = defineCheck({
  id: "newsletter-comes-as-planned",
  area: "rhythm",
  severity: { launching: "advice", active: "warning" },
  from: "active",
  since: 1,
  title: "The newsletter comes about as often as planned",
  says: "The last newsletter is of {last:date}; by your plan, two more were to come since.",
  why: "People who no longer hear from you think that you have stopped.",
  fix: "Send a short one, or write down how often it really comes; four times a year is fine. Then change the day of the last issue.",
  minutes: 30,
  source: "CIVICA open science communities, week 4; content of old newsletters",
  examples: [],
  subjects: ({ community: { communications: plan } }) => plan.last_issue === void 0 || plan.newsletter_cadence === void 0 ? [] : [{ plan, last: plan.last_issue, every: plan.newsletter_cadence }],
  inspect: ({ plan, last, every: every2 }, { now }) => addPeriod(last, twice(every2)) < now ? [{ about: plan.about("last_issue"), place: plan.at("last_issue"), values: { last } }] : []
});
function twice({ months = 0, days = 0, hours = 0, workingDays = 0 }) {
  return { months: months * 2, days: days * 2, hours: hours * 2, workingDays: workingDays * 2 };
}

// src/checks/rhythm/next-calls-have-a-host.ts
var ahead = 3;
var next_calls_have_a_host_default = defineCheck({
  id: "next-calls-have-a-host",
  area: "rhythm",
  severity: "advice",
  from: "launching",
  since: 1,
  title: "Somebody opens each of the next calls, and somebody takes notes",
  says: "Nobody {does:phrase} the call {call} on {day:date} yet.",
  why: "It is easier to say yes to one date a month ahead than to all of them at once.",
  fix: "Ask in the next call who would like to. Then write a role, or the name of somebody who agreed, in the table “Rota”.",
  phrases: { opens: "opens", notes: "takes notes in", both: "opens or takes notes in" },
  minutes: 5,
  source: "The Carpentries, session hosts; OpenAIRE, community of practice for training coordinators",
  examples: [],
  subjects: ({ community, now }) => community.meetings.series.filter((call) => turnsOf(call, community).length > 0).flatMap((call) => turnsAhead(call, community, { now, count: ahead })).toSorted((a, b) => a.day < b.day ? -1 : a.day > b.day ? 1 : 0).slice(0, ahead),
  inspect: ({ call, day: day3, turn, opens, notes, asksForNotes }) => {
    const isOpened = opens.length > 0;
    const isNoted = !asksForNotes || notes.length > 0;
    if (isOpened && isNoted) return [];
    const does = isOpened ? "notes" : isNoted ? "opens" : "both";
    const about = turn ? turn.about("who_opens") : { ...call.about("host"), entry: `${call.key}-${day3}` };
    return [{ about, place: turn?.at() ?? call.at(), values: { does, call: call.label, day: day3 } }];
  }
});

// src/checks/rhythm/notes-are-named-alike.ts
var notes_are_named_alike_default = defineCheck({
  id: "notes-are-named-alike",
  area: "rhythm",
  severity: "advice",
  from: "active",
  since: 1,
  title: "The names of all notes write the day in one way",
  says: "The names of the notes write the day in {ways:number|way|ways}: {names:list}.",
  why: "In a list, files stand in the order of their names. Nobody finds the last call, and 04-01 is January or April.",
  fix: "Let each name begin with the day, the year first, for example 2026-03-18.md.",
  minutes: 10,
  source: "TODO Group, ospology: three styles in one folder",
  examples: [],
  subjects: ({ community }) => {
    const named3 = namesOf2(community);
    return named3.length < 2 ? [] : [named3];
  },
  inspect: (named3) => {
    const ways = /* @__PURE__ */ new Map();
    for (const { path: path2, name, way } of named3) if (!ways.has(way)) ways.set(way, { path: path2, name });
    const [odd] = [...ways].filter(([way]) => way !== "year first").map(([, one]) => one);
    if (ways.size < 2 || odd === void 0) return [];
    return [
      {
        about: { path: odd.path, kind: "notes" },
        values: { ways: ways.size, names: [...ways.values()].map(({ name }) => name).slice(0, 4) }
      }
    ];
  }
});
function namesOf2({ pages, kindOf }) {
  return pages.filter(({ path: path2 }) => kindOf.get(path2) === "notes" && /(?:^|\/)notes\/[^/]+$/i.test(path2)).map(({ path: path2 }) => ({ path: path2, name: (path2.split("/").at(-1) ?? "").replace(/\.[^.]+$/, "") })).flatMap(({ path: path2, name }) => {
    const way = wayOf(name);
    return way === void 0 ? [] : [{ path: path2, name, way }];
  }).toSorted((a, b) => a.path < b.path ? -1 : 1);
}
function wayOf(name) {
  if (/^(?:.*\D)?\d{4}-\d{2}-\d{2}(?!\d)/.test(name)) return "year first";
  if (/(?<!\d)20\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?!\d)/.test(name)) return "no signs";
  if (/(?<!\d)\d{4}[._]\d{1,2}[._]\d{1,2}(?!\d)/.test(name)) return "other signs";
  if (/(?<!\d)\d{1,2}[-._]\d{1,2}[-._](?:\d{4}|\d{2})(?!\d)/.test(name)) return "year last";
  if (/(?<!\d)20\d{2}-(?:0[1-9]|1[0-2])(?!\d)/.test(name)) return "month";
  return namesMonth(name) ? "words" : void 0;
}
function namesMonth(name) {
  const parts = plainName(name).split(" ");
  return parts.some((part, at) => {
    const beside = [parts[at - 1], parts[at + 1]].some((other) => /^\d{1,4}$/.test(other ?? ""));
    return beside && new RegExp("^\\p{L}{3,}$", "u").test(part) && "month" in readMonth(`${part} 2026`);
  });
}

// src/checks/rhythm/online-event-has-time-zone.ts
var online_event_has_time_zone_default = defineCheck({
  id: "online-event-has-time-zone",
  area: "rhythm",
  severity: byNearness,
  from: "launching",
  since: 1,
  title: "Events online say whose clock counts",
  says: "{event} begins at {time}, but on whose clock?",
  why: "Online, people come from everywhere, and somebody always joins an hour late.",
  fix: "Write a city behind the hour, for example “14:00, Brussels time”, or in a column “Time zone”.",
  minutes: 2,
  source: "schema.org, Event; OSC Uppsala, list of events",
  examples: [],
  subjects: (context) => nextEvents(context).filter(
    ({ event, times }) => times.time !== void 0 && (event.mode === "online" || event.mode === "hybrid" || event.status === "moved-online")
  ),
  inspect: ({ event, times: { time = "", zone } }) => zone ? [] : [{ about: event.about("time_zone"), place: event.at("start"), values: { event: event.label, time } }]
});

// src/checks/rhythm/past-calls-have-notes.ts
var head = "# Meetings\n\n| Call | When | First date | Time | Time zone | Except |\n|---|---|---|---|---|---|\n";
var monthly = `${head}| Community call | third Wednesday of every month | 2025-11-19 | 14:00 | Brussels | |
`;
var lookedAt2 = 2;
var past_calls_have_notes_default = defineCheck({
  id: "past-calls-have-notes",
  area: "rhythm",
  severity: { launching: "advice", active: "warning" },
  from: "launching",
  since: 1,
  title: "The latest calls have notes",
  says: "The call {call} of {day:date} has no notes.",
  why: "Those who could not come read what they missed, and what was agreed can be found again.",
  fix: "Add a row to the page of notes: the date, and a link or two lines. Was it not held? Write the date in the column “Except”.",
  minutes: 10,
  source: "The Carpentries, committees post their notes in one place",
  examples: [],
  subjects: ({ community, settings: settings2, now }) => callsWithNotes(community).flatMap((call) => {
    const { calls, isQuiet } = pastCallsOf(call, community, { now, grace: settings2.clocks.notes });
    return isQuiet ? [] : calls.slice(-lookedAt2).map((past) => ({ call, ...past }));
  }),
  inspect: ({ call, day: day3, hasNotes }) => hasNotes ? [] : [
    {
      about: { ...call.about("notes"), entry: `${call.key}-${day3}` },
      place: call.at(),
      values: { call: call.label, day: day3 }
    }
  ]
});

// src/checks/rhythm/past-event-says-what-came-of-it.ts
var lookedAt3 = 2;
var past_event_says_what_came_of_it_default = defineCheck({
  id: "past-event-says-what-came-of-it",
  area: "rhythm",
  severity: ({ event }, { stage }) => isPlanned(event) ? severityAt({ launching: "advice", active: "warning" }, stage) : "advice",
  from: "launching",
  since: 1,
  title: "The latest events say what came of them",
  says: "{event} was on {day:date}{state:phrase}.",
  why: "One line about what came of it is what you show a dean, a funder, and those who could not come.",
  fix: "Write “held” as its status, and one line under “What came of it”: how many came, and what changed.",
  phrases: {
    planned: " and is still marked as to come",
    open: ", and nothing says what came of it"
  },
  minutes: 10,
  source: "OSC Uppsala, list of events; CHAOSS, metrics of events",
  examples: [],
  subjects: ({ community, settings: settings2, now }) => pastEvents(community, addPeriod(now, backwards(settings2.clocks.event_outcome))).slice(0, lookedAt3),
  inspect: ({ event, last }) => {
    const planned2 = isPlanned(event);
    if (!planned2 && tellsSomething(event)) return [];
    return [
      {
        about: event.about(planned2 ? "status" : "outcome"),
        place: event.at(planned2 ? "status" : void 0),
        values: { event: event.label, day: last, state: planned2 ? "planned" : "open" }
      }
    ];
  }
});
function isPlanned({ status }) {
  return status !== void 0 && status !== "held";
}
function tellsSomething(event) {
  return ["outcome", "attendance", "feedback", "materials", "recording", "url"].some((field) => event.has(field));
}
function backwards({ months = 0, days = 0, hours = 0, workingDays = 0 }) {
  return { months: -months, days: -days, hours: -hours, workingDays: -workingDays };
}

// src/checks/rhythm/speaker-agreed-to-be-named.ts
var speaker_agreed_to_be_named_default = defineCheck({
  id: "speaker-agreed-to-be-named",
  area: "rhythm",
  severity: "warning",
  from: "launching",
  since: 1,
  title: "Speakers who are named have said yes",
  says: "At {event}, {people:number|speaker is|speakers are} named without a yes.",
  why: "Anyone can read this page, and what was once here can be found again.",
  fix: "Ask, and write “yes” with the date; until then write “a guest” instead of the name.",
  minutes: 10,
  principles: ["respect-for-diversity"],
  source: "schema.org, Event; all-contributors, opting out",
  examples: [],
  subjects: ({ community }) => community.event.entries.filter((event) => event.speakers.length > 0),
  inspect: (event) => {
    const people = event.speakers.filter(({ agreed: agreed2 }) => agreed2 === false).length;
    return people === 0 ? [] : [{ about: event.about("speakers"), place: event.at("speakers"), values: { event: event.label, people } }];
  }
});

// src/checks/rhythm/way-into-a-channel-lasts.ts
var way_into_a_channel_lasts_default = defineCheck({
  id: "way-into-a-channel-lasts",
  area: "rhythm",
  severity: "advice",
  from: "launching",
  since: 1,
  title: "The way into every channel lasts",
  says: "The way into the channel {channel} is an invitation link, and such links end by themselves.",
  why: "A newcomer who finds a dead link takes it for a closed door, and whoever finds one that works can walk in.",
  fix: "Say whom to ask instead, for example “write to hello@osc-lindenau.example, and we let you in”.",
  minutes: 5,
  source: "Kubernetes community, chat; old pages whose invitations have ended",
  examples: [],
  subjects: ({ community }) => community.channels.entries.filter((channel) => channel.status !== "closed" && channel.status !== "read-only"),
  inspect: (channel) => {
    const field = ["how_to_join", "url", "name"].find((name) => isInvitation(channel, name));
    return field === void 0 ? [] : [{ about: channel.about(field), place: channel.at(field), values: { channel: channel.label } }];
  }
});
var invitation = /^https?:\/\/(?:[\w-]+\.)*(?:slack\.com\/\S*shared_invite|discord\.gg\/|discord(?:app)?\.com\/invite\/|chat\.whatsapp\.com\/|signal\.group\/|t\.me\/(?:joinchat\/|\+))/i;
function isInvitation(channel, field) {
  const written2 = channel.readings.get(field)?.written;
  const targets = [...(written2?.mentions ?? []).map(({ target }) => target), written2?.text.trim() ?? ""];
  return targets.some((target) => invitation.test(target));
}

// src/checks/safety/calls-suit-more-than-one-region.ts
var calls_suit_more_than_one_region_default = defineCheck({
  id: "calls-suit-more-than-one-region",
  area: "safety",
  severity: "advice",
  from: "active",
  since: 1,
  title: "Where members live far apart, calls begin at hours that suit more than one region",
  says: "All calls on {page} begin at about the same hour, {reason:phrase}.",
  why: "For some people it is the middle of the night, every time.",
  fix: "Hold every other call at another hour, for example 9:00 and 17:00 in turn, or add a second call. Notes and a recording of the talk help those who cannot come.",
  phrases: {
    promised: "though you promise hours that change",
    worldwide: "though people from several parts of the world belong here"
  },
  minutes: 20,
  principles: ["fairness", "respect-for-diversity"],
  source: "CHAOSS, time inclusion for virtual events",
  examples: [],
  subjects: ({ community, now }) => {
    const reason = reasonToRotate(community);
    const hours = reason === void 0 ? void 0 : hoursOf(community, now);
    return reason === void 0 || hours === void 0 || hours.length === 0 ? [] : [{ reason, hours }];
  },
  inspect: ({ reason, hours }, { community: { meetings } }) => widestGap(hours) <= day2 - aPartOfTheDay ? [] : [
    {
      about: meetings.about("series"),
      place: meetings.series[0]?.at() ?? meetings.at(),
      values: { page: meetings.path, reason }
    }
  ]
});
var day2 = 24 * 60;
var aPartOfTheDay = 6 * 60;
var everywhere = new RegExp("\\b(?:world ?wide|global(?:ly)?|international(?:ly)?|the world|several continents|all continents|monde entier|mondial\\p{L}*|weltweit|mundial|todo el mundo|mondiale|tutto il mondo)(?!\\p{L})", "iu");
var turns = /\b(?:rotat|alternat|take turns|in turn\b|second slot|two slots|altern[eoa]|à tour de rôle|abwechselnd|wechseln|reihum|por turnos|a turno)/iu;
var not = new RegExp("\\b(?:not|no|never|don['’]t|pas|jamais|nicht|kein\\p{L}{0,2}|nie|non|mai|nunca)\\b", "iu");
function reasonToRotate({ inclusion, community }) {
  const sentences = (inclusion.time_zone_rotation ?? "").split(/[.!?;\n]/);
  if (sentences.some((sentence) => turns.test(sentence) && !not.test(sentence))) return "promised";
  const area = community.readings.get("area_served")?.written.text ?? "";
  return everywhere.test(area) ? "worldwide" : void 0;
}
function hoursOf({ meetings }, now) {
  const hours = [];
  for (const call of meetings.series) {
    const { time, zone, until } = rhythmOf(call);
    if (until !== void 0 && until < now) continue;
    if (time === void 0 || zone === void 0 || !("zone" in zone.reading)) return void 0;
    const { instant } = instantAt({ date: now, time, zone: zone.reading.zone });
    hours.push(Number(instant.slice(11, 13)) * 60 + Number(instant.slice(14, 16)));
  }
  return hours;
}
function widestGap(hours) {
  const sorted = hours.toSorted((a, b) => a - b);
  return Math.max(...sorted.map((hour, at) => (sorted[at + 1] ?? (sorted[0] ?? 0) + day2) - hour));
}

// src/checks/subjects/promised-answer.ts
function promisedAnswer(text) {
  for (const line of text.split("\n"))
    for (const sentence of responseTime) {
      const promised = sentence.exec(line)?.[1];
      if (promised !== void 0) return promised;
    }
  return /^[^.\n]{1,40}$/.test(text.trim()) ? text.trim() : void 0;
}
function daysIn({ months = 0, days = 0, hours = 0, workingDays = 0 }) {
  return months * 30 + days + hours / 24 + workingDays;
}

// src/checks/safety/code-of-conduct-answers-soon.ts
var code_of_conduct_answers_soon_default = defineCheck({
  id: "code-of-conduct-answers-soon",
  area: "safety",
  severity: "advice",
  from: "active",
  since: 1,
  title: "Whoever reports hears from a person within a few days",
  says: "{page} promises somebody who reports an answer within {promised}.",
  why: "The first days are the longest ones; a short “we have read it” costs little and helps much.",
  fix: "Promise a first answer within two or three working days: that it arrived, and who looks after it. The decision may take longer, and can have a sentence of its own.",
  minutes: 5,
  principles: ["accountability"],
  source: "CHAOSS: 48 hours; CNCF and Kubernetes: three business days",
  examples: [],
  subjects: ({ community }) => [community.code_of_conduct, community.conduct_procedure].flatMap((document) => promiseIn(document)).slice(0, 1),
  inspect: ({ document, promised, days }, { settings: settings2 }) => (
    // A weekend may lie between.
    days <= daysIn(settings2.clocks.conduct_answer) + 1 ? [] : [
      {
        about: document.about("response_time"),
        place: document.at("response_time"),
        values: { page: document.path, promised }
      }
    ]
  )
});
function promiseIn(document) {
  const promised = promisedAnswer(document.readings.get("response_time")?.written.text ?? "");
  const period = promised === void 0 ? void 0 : readPeriod(promised);
  return promised === void 0 || period === void 0 || "problem" in period ? [] : [{ document, promised, days: daysIn(period) }];
}

// src/checks/safety/code-of-conduct-contacts-are-active.ts
var code_of_conduct_contacts_are_active_default = defineCheck({
  id: "code-of-conduct-contacts-are-active",
  area: "safety",
  severity: (reader, context) => {
    const departure = departureOfReader(reader, context);
    return departure && isInGrace(departure, context) ? "warning" : "error";
  },
  from: "always",
  since: 1,
  title: "Everyone who receives reports is still here",
  says: "Somebody who is named here to receive reports {how:phrase}.",
  why: "A report that nobody reads is worse than no address: the person waits, and believes that nobody cares.",
  fix: "Ask somebody else to receive reports, and write them in. In private: change the password of the shared mailbox, send a test message, hand over open reports. In public: correct every other page with the old name, and tell members and event hosts.",
  phrases: { left: "has left", leave: "is on leave", ended: "agreed to it until a day that has passed" },
  minutes: 30,
  principles: ["accountability"],
  source: "metallb/metallb#675",
  examples: [],
  subjects: ({ community }) => community.code_of_conduct.stands ? readersOf(community).filter((reader) => reader.contact || reader.person || reader.role) : [],
  inspect: (reader, context) => {
    const departure = departureOfReader(reader, context);
    return departure ? [{ about: reader.about, place: reader.place, values: { how: departure.how } }] : [];
  }
});

// src/checks/safety/code-of-conduct-contacts-are-independent.ts
var code_of_conduct_contacts_are_independent_default = defineCheck({
  id: "code-of-conduct-contacts-are-independent",
  area: "safety",
  severity: "warning",
  from: "launching",
  since: 1,
  title: "Those who receive reports do not all work in the same place",
  says: "Everyone who receives reports works in the same place, so a report about a colleague there has nowhere to go.",
  why: "People do not report somebody to that person’s own colleagues.",
  fix: "Add a contact who works elsewhere, or an office outside; or write in the column “Independent of” whom each contact does not work for.",
  minutes: 30,
  principles: ["fairness"],
  source: "Kubernetes: a body of its own; CHAOSS: conflicts of interest",
  examples: [],
  subjects: ({ community }) => {
    const { code_of_conduct: code2 } = community;
    return code2.stands && peopleBehind(readersOf(community)).people.size >= 2 ? [code2] : [];
  },
  inspect: (code2, { community }) => {
    const readers = readersOf(community);
    const { people, hasBody } = peopleBehind(readers);
    const works = [...people].map((key) => placeOfWork(key, community));
    const isAnswered2 = hasBody || code2.contacts.some((contact) => contact.has("independent_of"));
    if (isAnswered2 || works[0] === void 0 || works.some((place) => place !== works[0])) return [];
    return [{ about: code2.about("contacts"), place: readers[0]?.place ?? code2.at(), values: {} }];
  }
});
function placeOfWork(key, community) {
  const affiliation = personWith(key, community)?.affiliation;
  return affiliation === void 0 ? void 0 : plainName(affiliation);
}

// src/checks/safety/code-of-conduct-contacts-can-answer.ts
var code_of_conduct_contacts_can_answer_default = defineCheck({
  id: "code-of-conduct-contacts-can-answer",
  area: "safety",
  severity: "error",
  from: "launching",
  since: 1,
  title: "Reports go to addresses that somebody can read and answer",
  says: "An address for reports in {page} {cause:phrase}.",
  why: "Somebody will write to it on a bad day, and believe that the message arrived.",
  fix: "Write an address that two people read, send it a message, and wait for the answer before you publish it.",
  phrases: { noreply: "takes no replies, so no report can arrive there", example: "is only an example" },
  minutes: 10,
  principles: ["accountability"],
  source: "Contributor Covenant 3.0, guide for adopters",
  examples: [],
  subjects: ({ community }) => community.code_of_conduct.stands ? routesOf(community).filter((route) => route.type === "email") : [],
  inspect: (route) => {
    const cause = cannotReceive(route);
    return cause === void 0 ? [] : [{ about: route.about, place: route.place, values: { page: route.place.path, cause } }];
  }
});

// src/checks/safety/code-of-conduct-credits-its-source.ts
var covenantHeadings = [
  ["our pledge", "our standards", "enforcement responsibilities"],
  ["our pledge", "our standards", "our responsibilities", "enforcement"],
  ["our pledge", "encouraged behaviors", "restricted behaviors", "addressing and repairing harm"],
  ["notre engagement", "nos criteres", "application"],
  ["unsere verpflichtung", "unsere standards", "geltungsbereich"],
  ["nuestro compromiso", "nuestros estandares", "aplicacion"],
  ["il nostro impegno", "i nostri standard", "applicazione"]
];
var code_of_conduct_credits_its_source_default = defineCheck({
  id: "code-of-conduct-credits-its-source",
  area: "safety",
  severity: { launching: "warning", active: "error" },
  from: "launching",
  since: 1,
  title: "A code of conduct that others wrote says whose it is",
  says: "{page} uses a text that others wrote, and does not say whose it is.",
  why: "Its licence asks for credit, and readers find translations and answers where the text comes from.",
  fix: "Add a heading “Attribution” and the line “Adapted from the Contributor Covenant, version 3.0, https://www.contributor-covenant.org”, with your version. If the words are your own, add “based_on: own” to the settings at the top of the page.",
  minutes: 2,
  principles: ["fairness"],
  source: "Contributor Covenant: CC BY 4.0 (2.x), CC BY-SA 4.0 (3.0)",
  examples: [],
  subjects: ({ community }) => {
    const code2 = community.code_of_conduct;
    return code2.stands && code2.keptElsewhere === void 0 ? [code2] : [];
  },
  inspect: (code2, context) => {
    const page = context.community.pages.find((page2) => page2.path === code2.path);
    if (!page || code2.has("attribution") || creditsTheCovenant(page) || !isAdapted(code2, page)) return [];
    return [{ about: code2.about("attribution"), place: code2.at(), values: { page: code2.path } }];
  }
});
function isAdapted(code2, page) {
  const { written: written2 } = code2.readings.get("based_on") ?? {};
  if (written2?.from === "setting") return code2.based_on !== void 0 && code2.based_on !== "own";
  if (/contributor\s+covenant/iu.test(page.title ?? "")) return true;
  const titles = sectionsOf(page.tree.children).map((section) => plainName(section.title));
  return covenantHeadings.some((headings) => headings.every((heading) => titles.includes(heading)));
}
function creditsTheCovenant(page) {
  const body2 = plainText(page.tree.children.filter((node) => node.type !== "heading"));
  return /contributor[\s-]+covenant/iu.test(body2) || [...page.definitions.values()].some((target) => /contributor-covenant\.org/i.test(target));
}

// src/checks/safety/code-of-conduct-has-shared-address.ts
var code_of_conduct_has_shared_address_default = defineCheck({
  id: "code-of-conduct-has-shared-address",
  area: "safety",
  severity: "warning",
  from: "launching",
  since: 1,
  title: "Reports do not depend on the private mailbox of one person",
  says: "Reports in {page} go to the private mailbox of one person.",
  why: "The second reader never sees them, and the address leaves with its owner.",
  fix: "Ask your institution for a shared address that both contacts read, for example conduct@osc-lindenau.example. Or give each contact an address of their own.",
  minutes: 30,
  source: "an open science community whose only contact was one private mailbox",
  examples: [],
  // With one reader, “two contacts are needed” already says it.
  subjects: ({ community }) => {
    const { people, hasBody } = peopleBehind(readersOf(community));
    return community.code_of_conduct.stands && (people.size >= 2 || hasBody) ? [community.code_of_conduct] : [];
  },
  inspect: (code2, { community }) => {
    const [only, ...others] = routesOf(community);
    if (!only || others.length > 0 || !isPrivateMailbox(only)) return [];
    return [{ about: code2.about("contact_routes"), place: only.place, values: { page: code2.path } }];
  }
});

// src/checks/safety/code-of-conduct-has-two-contacts.ts
var code_of_conduct_has_two_contacts_default = defineCheck({
  id: "code-of-conduct-has-two-contacts",
  area: "safety",
  severity: { launching: "warning", active: "error" },
  from: "launching",
  since: 1,
  title: "Two people receive reports, or an office outside the community",
  says: "{page} names {readers:phrase}; reports need two readers.",
  why: "With one reader there is nobody left to tell when that person is away, or is the one whom the report is about.",
  fix: "Add a second row under “Who receives reports”: another person or role, held by somebody else, or an office outside. A shared address counts when the page says who reads it.",
  phrases: {
    nobody: "an address, but nobody who reads it",
    one: "one person who receives reports",
    same: "several contacts who are all the same person",
    vacant: "contacts whose roles nobody holds",
    half: "only one contact that reaches a person"
  },
  minutes: 30,
  principles: ["accountability", "fairness"],
  source: "9 of 18 codes of conduct that we read name exactly one contact",
  examples: [],
  subjects: ({ community }) => {
    const code2 = community.code_of_conduct;
    const says = code2.contacts.length > 0 || routesOf(community).some((route) => cannotReceive(route) === void 0);
    return code2.stands && code2.keptElsewhere === void 0 && says ? [code2] : [];
  },
  inspect: (code2, { community }) => {
    const readers = readersOf(community);
    const { people, hasBody } = peopleBehind(readers);
    const mailboxes = readers.length > 0 ? [] : routesOf(community).filter((route) => isPersonal(route) && cannotReceive(route) === void 0);
    const known6 = people.size + mailboxes.length;
    if (hasBody || known6 >= 2) return [];
    const place = code2.contacts[0]?.at() ?? code2.at("contact_routes");
    return [
      {
        about: code2.about("contacts"),
        place,
        values: { page: code2.path, readers: known6 === 0 && readers.length === 0 ? "nobody" : shortage(readers, known6) }
      }
    ];
  }
});
function shortage(readers, known6) {
  if (readers.length < 2) return known6 === 0 ? "vacant" : "one";
  if (known6 === 0) return "vacant";
  return readers.every((reader) => peopleBehind([reader]).people.size > 0) ? "same" : "half";
}

// src/checks/safety/code-of-conduct-is-linked.ts
var code_of_conduct_is_linked_default = defineCheck({
  id: "code-of-conduct-is-linked",
  area: "safety",
  severity: (subject, { stage }) => isGuide(subject) ? severityAt({ launching: "warning", active: "error" }, stage) : "advice",
  from: "launching",
  since: 1,
  title: "Pages that newcomers read first lead to the code of conduct",
  says: "{page} has no link to the code of conduct.",
  why: "Newcomers should meet it before they take part, not after something has happened.",
  fix: "Add a sentence such as “Our [code of conduct](CODE_OF_CONDUCT.md) applies here.”",
  minutes: 2,
  principles: ["transparency"],
  source: "CNCF governance review: cross-linked",
  examples: [],
  subjects: ({ community }) => community.code_of_conduct.stands ? firstPages(community) : [],
  inspect: ({ page, kind }, { community }) => {
    if (linksIn(page).some((link) => leadsToCode(link, page.path, community))) return [];
    return [
      {
        about: { path: page.path, ...kind !== void 0 && { kind } },
        place: { path: page.path, line: 1, column: 1 },
        values: { page: page.path }
      }
    ];
  }
});
function firstPages({ pages, kindOf, documents, code_of_conduct: code2 }) {
  const wanted = pages.map((page) => ({ page, kind: kindOf.get(page.path) })).filter(
    ({ page, kind }) => /^(?:docs\/|\.github\/)?(?:readme|contributing)\.md$/i.test(page.path) || ["channels", "contributing", "meetings", "onboarding"].includes(kind ?? "")
  ).filter(({ page }) => page.path !== code2.path && page.tree.children.length > 0).filter(
    ({ page }) => !documents.some(
      (document) => (document.waits || document.keptElsewhere !== void 0) && document.path === page.path
    )
  );
  const nameOf = ({ page }) => (page.path.split("/").at(-1) ?? "").toLowerCase();
  return wanted.filter((subject, index) => wanted.findIndex((other) => nameOf(other) === nameOf(subject)) === index);
}
function isGuide({ page, kind }) {
  return kind === "contributing" || /(?:^|\/)contributing\.md$/i.test(page.path);
}
var named2 = /code of conduct|participation guidelines|code de conduite|verhaltenskodex|verhaltensregeln|codigo de conducta|codice di (?:condotta|comportamento)|^coc$/;
function leadsToCode({ target, label: label2 }, from, { code_of_conduct: code2, files }) {
  const to = destinationOf(target, from, files);
  return "path" in to && code2.paths.includes(to.path) || named2.test(plainName(target)) || named2.test(plainName(label2));
}

// src/checks/safety/code-of-conduct-version-is-current.ts
var code_of_conduct_version_is_current_default = defineCheck({
  id: "code-of-conduct-version-is-current",
  area: "safety",
  severity: "advice",
  from: "active",
  since: 1,
  title: "The code of conduct builds on a version that says how harm is repaired",
  says: "{page} uses version 1.4 of the Contributor Covenant.",
  why: "Version 1.4 of 2016 names no steps after a report; 2.1 has four, and 3.0 also says how harm is repaired.",
  fix: "Read https://www.contributor-covenant.org/version/3/0/ at your next yearly look at this page, and decide together whether to change.",
  minutes: 60,
  source: "Contributor Covenant 3.0",
  examples: [],
  subjects: ({ community }) => {
    const code2 = community.code_of_conduct;
    return code2.stands && code2.based_on?.startsWith("contributor-covenant") ? [code2] : [];
  },
  inspect: (code2) => code2.based_on === "contributor-covenant-1.4" ? [{ about: code2.about("based_on"), place: code2.at("based_on"), values: { page: code2.path } }] : []
});

// src/checks/safety/conduct-summary-is-not-late.ts
var conduct_summary_is_not_late_default = defineCheck({
  id: "conduct-summary-is-not-late",
  area: "safety",
  severity: "advice",
  from: "launching",
  since: 1,
  title: "The summary on reports comes as often as it was promised",
  says: "{page} promises a summary on reports, and the one for {due:date} is not there yet.",
  why: "Members trust a way to report when they see, now and then, that it is looked after.",
  fix: "Tell members how many reports there were if there were at least five, and what you learnt, never about whom; then change the date of the last summary. “Fewer than five” is a summary too.",
  minutes: 20,
  principles: ["transparency", "accountability"],
  source: "Kubernetes code of conduct committee: half-yearly reports",
  examples: [],
  subjects: ({ community }) => {
    const { conduct_procedure: procedure } = community;
    const { summary_every: every2, last_summary: last } = procedure;
    return procedure.stands && every2 && last !== void 0 ? [{ procedure, due: addPeriod(last, every2) }] : [];
  },
  inspect: ({ procedure, due }, { now }) => due >= now ? [] : [
    {
      about: procedure.about("last_summary"),
      place: procedure.at("last_summary"),
      values: { page: procedure.path, due }
    }
  ]
});

// src/checks/all.ts
var checks = [
  adopted_page_says_when_default,
  canonical_leads_somewhere_default,
  charter_is_found_from_the_front_page_default,
  date_can_be_read_default,
  date_is_iso_default,
  date_is_unambiguous_default,
  generated_part_is_closed_default,
  generated_part_is_in_step_default,
  generated_part_is_known_default,
  id_is_unique_default,
  image_has_description_default,
  kind_is_known_default,
  language_is_known_default,
  length_of_time_can_be_read_default,
  link_can_be_read_default,
  link_case_matches_default,
  link_finds_its_heading_default,
  link_leads_somewhere_default,
  link_text_says_where_default,
  mapped_page_is_there_default,
  no_placeholder_is_left_default,
  number_can_be_read_default,
  original_is_no_translation_default,
  original_is_there_default,
  our_settings_can_be_used_default,
  page_can_be_read_default,
  page_follows_its_original_default,
  page_has_owner_default,
  page_is_reachable_default,
  page_says_when_it_was_reviewed_default,
  page_stands_once_default,
  private_value_can_be_read_default,
  reference_leads_somewhere_default,
  reference_names_the_right_thing_default,
  references_do_not_go_in_circles_default,
  review_is_not_overdue_default,
  row_can_be_read_default,
  setting_is_known_default,
  setting_is_written_once_default,
  settings_are_closed_default,
  settings_can_be_read_default,
  settings_say_something_default,
  stub_says_where_it_is_kept_default,
  time_zone_is_known_default,
  translation_is_up_to_date_default,
  two_places_agree_default,
  value_is_in_list_default,
  what_is_set_aside_exists_default,
  what_is_set_aside_is_looked_at_again_default,
  asset_has_two_key_holders_default,
  asset_is_renewed_in_time_default,
  assignment_belongs_to_a_session_default,
  ending_funding_has_a_plan_default,
  held_session_has_feedback_default,
  member_community_was_heard_from_default,
  next_session_can_be_joined_default,
  policy_is_read_again_in_time_default,
  session_discussion_is_not_recorded_default,
  every_principle_has_a_practice_default,
  one_value_has_an_example_default,
  outcome_has_milestone_default,
  outcome_is_a_change_default,
  signatory_agreed_to_be_named_default,
  success_question_is_answered_default,
  values_are_few_default,
  values_show_on_other_pages_default,
  vision_and_mission_differ_default,
  vision_is_short_default,
  competence_has_contact_default,
  definitions_do_not_go_in_circles_default,
  each_definition_says_whose_it_is_default,
  retired_service_is_not_linked_default,
  service_was_checked_in_time_default,
  short_form_is_explained_default,
  skill_has_two_holders_default,
  term_has_one_agreed_definition_default,
  term_has_source_default,
  training_outcome_can_be_seen_default,
  training_was_checked_in_time_default,
  asks_and_offers_are_filled_in_default,
  how_to_help_has_no_gap_default,
  invisible_work_is_recognised_default,
  level_says_how_people_move_on_default,
  levels_are_reached_in_several_ways_default,
  levels_follow_one_another_default,
  newcomers_see_how_to_join_default,
  onboarding_says_how_people_leave_default,
  persona_has_a_whole_path_default,
  stakeholder_contact_is_planned_default,
  stakeholder_quadrant_fits_ratings_default,
  stakeholder_quadrants_are_all_used_default,
  stakeholder_ratings_differ_default,
  stumbling_block_has_an_answer_default,
  value_exchange_goes_both_ways_default,
  way_to_help_needs_no_code_default,
  access_ends_with_the_role_default,
  consent_covers_what_is_shown_default,
  decision_has_the_votes_it_needs_default,
  decision_is_followed_up_default,
  decision_is_looked_at_again_default,
  decision_number_is_unique_default,
  decision_status_fits_folder_default,
  governance_seats_are_shared_default,
  group_has_two_leads_default,
  group_is_not_past_its_end_default,
  group_is_still_heard_of_default,
  group_lead_is_member_default,
  group_meets_often_enough_default,
  group_says_whom_it_reports_to_default,
  group_term_begins_before_it_ends_default,
  one_person_does_not_hold_everything_default,
  orcid_is_valid_default,
  person_agreed_to_be_listed_default,
  person_has_a_role_default,
  person_is_in_the_list_once_default,
  role_holder_has_not_left_default,
  role_term_begins_before_it_ends_default,
  role_term_has_not_ended_default,
  role_with_keys_has_two_holders_default,
  roles_say_how_they_are_filled_default,
  figures_keep_to_their_smallest_group_default,
  indicator_was_counted_when_due_default,
  milestone_is_not_overdue_default,
  roadmap_is_not_a_task_list_default,
  roadmap_tells_what_has_moved_default,
  attendee_list_stays_out_default,
  ballots_stay_out_default,
  bank_details_stay_out_default,
  conduct_case_stays_out_default,
  file_name_tells_nothing_of_people_default,
  home_address_stays_out_default,
  join_link_has_no_passcode_default,
  listed_people_can_read_what_is_kept_default,
  nobody_is_placed_on_a_level_default,
  persona_is_nobody_here_default,
  personal_traits_stay_out_default,
  phone_number_stays_out_default,
  place_of_a_person_is_not_exact_default,
  private_address_has_consent_default,
  private_field_stays_out_default,
  private_page_stays_out_default,
  rating_is_not_of_a_person_default,
  ratings_are_published_on_purpose_default,
  small_numbers_stay_out_default,
  action_has_name_and_date_default,
  action_is_not_overdue_default,
  call_counts_from_a_date_default,
  call_has_a_date_ahead_default,
  call_has_time_zone_default,
  call_is_looked_at_again_default,
  call_is_still_held_default,
  call_rhythm_can_be_read_default,
  call_rhythm_has_one_meaning_default,
  call_rhythm_names_a_day_default,
  call_zone_is_a_city_default,
  call_zone_is_known_default,
  channel_has_two_admins_default,
  closed_channel_is_not_linked_default,
  coming_event_leaves_nothing_open_default,
  coming_event_says_where_default,
  coming_event_says_who_is_on_duty_default,
  coming_event_tells_of_access_default,
  discussion_of_a_call_is_not_recorded_default,
  event_ends_after_it_begins_default,
  event_zone_is_a_city_default,
  every_audience_hears_something_default,
  internal_notes_stay_out_default,
  moved_notes_say_where_default,
  newsletter_comes_as_planned_default,
  next_calls_have_a_host_default,
  notes_are_named_alike_default,
  online_event_has_time_zone_default,
  past_calls_have_notes_default,
  past_event_says_what_came_of_it_default,
  speaker_agreed_to_be_named_default,
  way_into_a_channel_lasts_default,
  calls_suit_more_than_one_region_default,
  code_of_conduct_answers_soon_default,
  code_of_conduct_contacts_are_active_default,
  code_of_conduct_contacts_are_independent_default,
  code_of_conduct_contacts_can_answer_default,
  code_of_conduct_credits_its_source_default,
  code_of_conduct_has_shared_address_default,
  code_of_conduct_has_two_contacts_default,
  code_of_conduct_is_linked_default,
  code_of_conduct_version_is_current_default,
  conduct_summary_is_not_late_default
];

// src/checks/every-check.ts
var every;
function everyCheck() {
  every ??= [...checksFromKinds(), ...checks];
  return every;
}

export {
  historyOf,
  noParts,
  ownPageDocuments,
  generated_part_is_in_step_default,
  slug,
  anchorsOf,
  hasAnchor,
  withOriginal,
  reviewDay,
  hopeDay,
  review_is_not_overdue_default,
  success_question_is_answered_default,
  holdersOf,
  phaseOf,
  lastDayOf,
  role_term_has_not_ended_default,
  milestone_is_not_overdue_default,
  privacyPage,
  code_of_conduct_contacts_are_active_default,
  everyCheck
};
