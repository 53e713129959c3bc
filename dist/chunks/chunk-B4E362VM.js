import { createRequire as moothallRequire } from 'node:module'; const require = moothallRequire(import.meta.url);
import {
  namesOfListed,
  ratedPeople,
  titled
} from "./chunk-UFBEANEN.js";
import {
  checksFromKinds
} from "./chunk-ONDTMSWA.js";
import {
  aboutPerson,
  comingEvents,
  datesBefore,
  datesFrom,
  instantAt,
  nextDates,
  pastEvents,
  personWith,
  rhythmOf,
  saidYes,
  sameCall,
  sessionOf,
  sessionsInOrder,
  turnsAhead,
  turnsOf,
  writtenRhythms
} from "./chunk-FYRASNWR.js";
import {
  kindNamed,
  ownPageDocuments,
  settingsWereRead,
  severityAt
} from "./chunk-P6BUWSDG.js";
import {
  printableName
} from "./chunk-YXXNZNPL.js";
import {
  areVotes,
  columnOf,
  envelope,
  onlyPointsTo,
  reporteds,
  reporters,
  settingsSchema,
  statedKind,
  toldByFolder
} from "./chunk-S56DPFAX.js";
import {
  namedBy,
  writtenSetting
} from "./chunk-JS3EFYGH.js";
import {
  abstentionsAgainst,
  abstentionsCount,
  addPeriod,
  addressesIn,
  closestTo,
  decision_default,
  describeRule,
  holdsPersonal,
  homeAddressWords,
  isCollection,
  isExample,
  isHiddenPath,
  isNoAnswer,
  isTelephoneNumber,
  kinds,
  labelOf,
  mailboxesForPeople,
  mentionsIn,
  namesMailbox,
  openResearchPrinciples,
  ownWords,
  passcodesIn,
  persona_default,
  phaseNamed,
  phasesInOrder,
  plainName,
  plainText,
  readPeriod,
  readRecurrence,
  readTable,
  recognition_default,
  responseTime,
  sectionsOf,
  spellings,
  spokenPasscodesIn,
  telephoneNumbersIn,
  telephoneWords,
  withoutPersonal,
  withoutPrompts
} from "./chunk-U4ITCZNW.js";
import {
  addDays,
  addMonths,
  dayParts,
  formatDate,
  readDate,
  readMonth
} from "./chunk-YDJVOGFK.js";

// src/community/known-files.ts
var settingsOfSites = /(?:^|\/)(?:_config\.ya?ml|_quarto\.ya?ml|mkdocs\.ya?ml|myst\.ya?ml|hugo\.(?:toml|ya?ml|json)|book\.toml|zensical\.toml|conf\.py|\.?eleventy(?:\.config)?\.(?:js|cjs|mjs)|(?:docusaurus|astro|next|gatsby|nuxt|vocs)[.-]config\.(?:js|cjs|mjs|ts)|\.vitepress\/config\.\w+|_toc\.ya?ml)$/;
var settingsOfBooks = /(?:^|\/)(?:conf\.py|myst\.ya?ml|_toc\.ya?ml)$/;
var mostAsked = 300;
var known = /* @__PURE__ */ new WeakMap();
function filesIn(paths) {
  let files4 = known.get(paths);
  if (!files4) {
    files4 = knownFiles(paths);
    known.set(paths, files4);
  }
  return files4;
}
function knownFiles(paths) {
  const folders = foldersOf(paths);
  const sites = foldersWith(settingsOfSites, paths);
  const books = foldersWith(settingsOfBooks, paths);
  const has2 = (path2) => paths.has(path2) || folders.has(path2);
  const byLetters = once(() => new Map([...folders, ...paths].map((path2) => [path2.toLowerCase(), path2])));
  const byName2 = once(() => grouped(paths, (path2) => nameOf(path2).toLowerCase()));
  let asked = 0;
  const byFolder = once(() => grouped(paths, folderOf));
  return {
    has: (path2) => has2(path2) || /[^\0-\x7f]/.test(path2) && [path2.normalize("NFC"), path2.normalize("NFD")].some(has2),
    isFolder: (path2) => folders.has(path2),
    liesInAFile: (path2) => ancestorsOf(path2).some((ancestor) => paths.has(ancestor)),
    inOtherLetters: (path2) => byLetters().get(path2.toLowerCase()),
    closestTo(path2) {
      const name = nameOf(path2).toLowerCase();
      const [same, ...others] = byName2().get(name) ?? byName2().get(`${name}.md`) ?? [];
      if (same !== void 0 && others.length === 0) return same;
      asked += 1;
      if (asked > mostAsked) return void 0;
      return closestTo(name, byFolder().get(folderOf(path2)) ?? [], (file) => nameOf(file).toLowerCase());
    },
    isInSite: (path2) => sites.some((site) => liesIn(site, path2)),
    namesPlaces: (path2) => books.some((book) => liesIn(book, path2)),
    filesOf: (folder) => byFolder().get(folder) ?? [],
    pageOf(path2) {
      const bare = path2.replace(/\.html?$/i, "");
      return [`${bare}.md`, `${bare}.markdown`, `${bare}.qmd`, `${bare}/index.md`, `${bare}/README.md`].find(
        (page21) => paths.has(page21)
      );
    }
  };
}
function liesIn(folder, path2) {
  return folder === "" || path2.startsWith(`${folder}/`);
}
function foldersOf(paths) {
  const folders = /* @__PURE__ */ new Set([""]);
  for (const path2 of paths)
    for (let slash = path2.lastIndexOf("/"); slash > 0; slash = path2.lastIndexOf("/", slash - 1)) {
      const folder = path2.slice(0, slash);
      if (folders.has(folder)) break;
      folders.add(folder);
    }
  return folders;
}
function ancestorsOf(path2) {
  const steps3 = path2.split("/");
  return steps3.slice(1).map((_, index) => steps3.slice(0, index + 1).join("/"));
}
function grouped(paths, keyOf) {
  const groups4 = /* @__PURE__ */ new Map();
  for (const path2 of paths) {
    const key = keyOf(path2);
    const group = groups4.get(key);
    if (group) group.push(path2);
    else groups4.set(key, [path2]);
  }
  return groups4;
}
function foldersWith(settings, paths) {
  return [...paths].filter((path2) => settings.test(path2)).map((path2) => folderOf(path2).replace(/(?:^|\/)\.vitepress$/, ""));
}
function folderOf(path2) {
  return path2.slice(0, Math.max(0, path2.lastIndexOf("/")));
}
function nameOf(path2) {
  return path2.slice(path2.lastIndexOf("/") + 1);
}
function once(make) {
  let made;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

// src/community/page-parts.ts
var partsByPage = /* @__PURE__ */ new WeakMap();
function partsOf(page21) {
  let parts = partsByPage.get(page21);
  if (!parts) {
    parts = gather(page21);
    partsByPage.set(page21, parts);
  }
  return parts;
}
function gather(page21) {
  const links = [];
  const headings = [];
  const tables = [];
  const html = [];
  const walk2 = (node) => {
    switch (node.type) {
      case "html":
        html.push(node);
        return;
      case "link":
      case "linkReference":
      case "image":
      case "imageReference":
        links.push(node);
        break;
      case "heading":
        headings.push(node);
        break;
      case "table":
        tables.push({ table: node, under: headings.at(-1) });
    }
    if ("children" in node) {
      for (const child2 of node.children) if (child2.type !== "text") walk2(child2);
    }
  };
  walk2(page21.tree);
  return { links, headings, tables, html };
}

// src/community/links.ts
var ofThePlatform = /^(?:actions|activity|archive|blob|branches|commits?|community|compare|contributors|deployments|discussions|edit|fork|forks|graphs|issues|labels|milestones?|network|new|packages|projects|pulls?|pulse|raw|releases|search|security|settings|stargazers|tags|tree|watchers|wiki)$/;
function destinationOf(target, from, files4) {
  const written2 = target.trim();
  if (written2.length > 4096 || /^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(written2) || /\{[{%]|<%|\$\{/.test(written2))
    return { leads: "elsewhere" };
  const [beforeAnchor = "", ...anchors] = written2.split("#");
  const anchor = anchors.length > 0 && anchors[0] !== "" ? { anchor: decoded(anchors.join("#")) } : {};
  const way = decoded(beforeAnchor.split("?")[0] ?? "");
  if (way === "")
    return anchors.length > 0 || written2 !== "" ? { leads: "there", path: from, ...anchor } : { leads: "nowhere", path: "" };
  const { steps: steps3, above } = walk(way, from);
  if (above > 0)
    return above === 2 && ofThePlatform.test(steps3[0] ?? "") ? { leads: "elsewhere" } : { leads: "outside" };
  return arrive(printableName(steps3.join("/")), way, from, anchor, filesIn(files4));
}
function walk(way, from) {
  const steps3 = way.startsWith("/") ? [] : from.split("/").slice(0, -1);
  let above = 0;
  for (const step of way.split("/")) {
    if (step === "" || step === ".") continue;
    if (step !== "..") steps3.push(step);
    else if (steps3.length > 0 && above === 0) steps3.pop();
    else above += 1;
  }
  return { steps: steps3, above };
}
function arrive(path2, way, from, anchor, files4) {
  if (files4.has(path2)) return { leads: "there", path: path2, ...anchor };
  if (files4.liesInAFile(path2)) return { leads: "elsewhere" };
  if (files4.isInSite(from)) {
    const page21 = files4.pageOf(path2);
    if (page21 !== void 0) return { leads: "there", path: page21, ...anchor };
    if (way.startsWith("/") || !/\.(?!html?$)[a-z\d]+$/i.test(path2)) return { leads: "elsewhere" };
  }
  const twin = files4.inOtherLetters(path2);
  if (twin !== void 0) return { leads: "other-letters", path: twin, ...anchor };
  const closest = files4.closestTo(path2);
  return { leads: "nowhere", path: path2, ...closest !== void 0 && { closest } };
}
var linksByPage = /* @__PURE__ */ new WeakMap();
function linksIn(page21) {
  let links = linksByPage.get(page21);
  if (!links) {
    const parts = partsOf(page21);
    links = [...parts.links.flatMap((node) => linkOf(node, page21) ?? []), ...parts.html.flatMap(linksInHtml)];
    linksByPage.set(page21, links);
  }
  return links;
}
function linkOf(node, page21) {
  const target = "url" in node ? node.url : page21.definitions.get(node.identifier.toLowerCase());
  if (target === void 0 || /^mailto:/i.test(target)) return void 0;
  const { line, column: column3 } = node.position?.start ?? { line: 1, column: 1 };
  const isPicture = node.type === "image" || node.type === "imageReference";
  return {
    type: isPicture ? "image" : "link",
    target,
    // Few checks ask for the words, and there are many links.
    get label() {
      return isPicture ? node.alt ?? "" : plainText(node.children);
    },
    line,
    column: column3
  };
}
function linksInHtml(node) {
  if (!/<(?:a|img)\s/i.test(node.value)) return [];
  const start = node.position?.start ?? { line: 1, column: 1 };
  let [line, from, at] = [start.line, 1 - start.column, 0];
  return [...withoutComments(node.value).matchAll(/<(a|img)\s[^<>]*>/gi)].flatMap((tag) => {
    for (; at < tag.index; at += 1)
      if (node.value[at] === "\n") {
        line += 1;
        from = at + 1;
      }
    const type = tag[1]?.toLowerCase() === "img" ? "image" : "link";
    const target = attribute(tag[0], type === "image" ? "src" : "href");
    if (target === void 0 || /^mailto:/i.test(target)) return [];
    const alt = attribute(tag[0], "alt");
    return [{ type, target, label: alt ?? "", line, column: tag.index - from + 1, isOrnament: alt === "" }];
  });
}
var placesByPage = /* @__PURE__ */ new WeakMap();
function destinationsOf(page21, files4) {
  let places2 = placesByPage.get(page21);
  if (!places2) {
    places2 = linksIn(page21).map(({ target }) => destinationOf(target, page21.path, files4));
    placesByPage.set(page21, places2);
  }
  return places2;
}
function attribute(tag, name) {
  const found2 = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, "i").exec(tag);
  return found2 ? found2[1] ?? found2[2] ?? found2[3] : void 0;
}
function withoutComments(html) {
  const parts = [];
  let at = 0;
  for (let start = html.indexOf("<!--"); start >= 0; start = html.indexOf("<!--", at)) {
    const close = html.indexOf("-->", start + 4);
    const end = close < 0 ? html.length : close + 3;
    parts.push(html.slice(at, start), html.slice(start, end).replace(/[^\n]/g, " "));
    at = end;
  }
  return at === 0 ? html : parts.join("") + html.slice(at);
}
function decoded(text3) {
  try {
    return decodeURIComponent(text3);
  } catch {
    return text3;
  }
}

// src/community/reach.ts
var targetsByPage = /* @__PURE__ */ new WeakMap();
function pagesOpenedFrom(page21, { files: files4 }) {
  let opened = targetsByPage.get(page21);
  if (!opened) {
    const known6 = filesIn(files4);
    const places2 = destinationsOf(page21, files4);
    const links = linksIn(page21).flatMap(({ type, target }, at) => type === "link" ? [{ target, to: places2[at] }] : []);
    const paths = new Set(links.flatMap(({ target, to }) => targetsOf(target, to, files4)));
    opened = new Set([...paths].flatMap((path2) => known6.isFolder(path2) ? known6.filesOf(path2) : [path2]));
    targetsByPage.set(page21, opened);
  }
  return opened;
}
function targetsOf(target, to, files4) {
  if (to?.leads === "elsewhere") return onTheWeb(target, files4);
  return (to?.leads === "there" || to?.leads === "other-letters") && to.path !== "" ? [to.path] : [];
}
function onTheWeb(target, files4) {
  const way = /^https?:\/\/[^/?#]+\/([^?#]*)/i.exec(target)?.[1];
  if (way === void 0) return [];
  const inBranch = /^[^/]+\/[^/]+\/(?:blob|tree|raw)\/[^/]+\/(.+)$/.exec(way)?.[1];
  const ends = inBranch === void 0 ? tailsOf(way) : [inBranch];
  return ends.flatMap((end) => [end, `${end}.md`].filter((path2) => files4.has(path2)));
}
function tailsOf(way) {
  const steps3 = way.replace(/\/$|\.html?$/i, "").split("/").slice(-4);
  return steps3.map((_, index) => steps3.slice(index).join("/")).filter((end) => end !== "");
}
function canReach(start, goal, community2) {
  const pages = new Map(community2.pages.map((page21) => [page21.path, page21]));
  const reached = /* @__PURE__ */ new Set([start.path]);
  const waiting = [start];
  for (let page21 = waiting.shift(); page21 && !reached.has(goal); page21 = waiting.shift())
    for (const path2 of pagesOpenedFrom(page21, community2)) {
      const next = pages.get(path2);
      if (!next || reached.has(path2)) continue;
      reached.add(path2);
      waiting.push(next);
    }
  return reached.has(goal);
}

// src/checks/check.ts
function defineCheck(definition) {
  return definition;
}

// src/checks/subjects/adopted.ts
function isAdopted(page21) {
  const status = page21.settings.settings.get("status");
  return status !== void 0 && envelope.status.of.read(writtenSetting(page21, status)).value === "adopted";
}

// src/checks/subjects/area-of-page.ts
function areaOfPage(path2, community2) {
  const kind = community2.kindOf.get(path2);
  const document = kind === void 0 ? void 0 : community2.documents.find((document2) => document2.kind === kind);
  return document?.area ?? (isFrontPage(path2) ? "identity" : "continuity");
}
function isFrontPage(path2) {
  return /^readme\.(?:md|markdown)$/i.test(path2);
}
var pagesOf = /* @__PURE__ */ new WeakMap();
function everyPage(community2) {
  let pages = pagesOf.get(community2);
  if (!pages) {
    pages = community2.pages.map((page21) => lookedAt(page21, community2));
    pagesOf.set(community2, pages);
  }
  return pages;
}
function documentPages(community2) {
  return everyPage(community2).filter((page21) => page21.kind !== void 0);
}
function openPages(community2) {
  return everyPage(community2).filter(({ path: path2 }) => !community2.privatePages.has(path2));
}
function ownPages(community2) {
  return openPages(community2).filter((page21) => page21.kind !== void 0 || isFrontPage(page21.path));
}
function lookedAt(page21, community2) {
  const { path: path2 } = page21;
  const kind = community2.kindOf.get(path2);
  const base = { path: path2, ...kind !== void 0 && { kind } };
  return {
    path: path2,
    page: page21,
    area: areaOfPage(path2, community2),
    ...kind !== void 0 && { kind },
    about: (part) => part ? { ...base, ...part } : base,
    at: ({ line, column: column3 }) => ({ path: path2, line, column: column3 })
  };
}

// src/checks/subjects/visible-text.ts
var textByPage = /* @__PURE__ */ new WeakMap();
function visibleText(page21) {
  let text3 = textByPage.get(page21);
  if (!text3) {
    const blocks = [...settingLines(page21)];
    collect(page21.tree, blocks);
    text3 = blocks;
    textByPage.set(page21, text3);
  }
  return text3;
}
function settingLines(page21) {
  const last = page21.tree.children.length > 0 ? page21.settings.endLine : void 0;
  if (last === 0) return [];
  return page21.text.split("\n", last).map((text3, index) => ({ type: "setting", text: text3, line: index + 1, column: 1 }));
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
      const text3 = textOf(node);
      const { line, column: column3 } = node.position?.start ?? { line: 1, column: 1 };
      if (text3.trim() !== "") blocks.push({ type: node.type === "tableCell" ? "cell" : node.type, text: text3, line, column: column3 });
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
  let text3 = "";
  if ("children" in node) for (const child2 of node.children) text3 += textOf(child2);
  return text3;
}

// src/checks/any-page/adopted-page-says-when.ts
var active = { "community.yml": "stage: active\n" };
var charter = (settings, more = "") => `---
status: adopted
${settings}---
# Charter

## Vision

Every result of our region can be read by everyone.
${more}`;
var adopted_page_says_when_default = defineCheck({
  id: "adopted-page-says-when",
  area: (page21) => page21.area,
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
  examples: [
    {
      name: "a page with its day",
      files: { ...active, "charter.md": charter("adopted: 2025-11-20\n") },
      expect: []
    },
    {
      name: "a page without one",
      files: { ...active, "charter.md": charter("") },
      expect: ["charter.md:2 charter.md says that it was adopted, but not when."]
    },
    {
      name: "a sentence that tells it, in French",
      files: { ...active, "charter.md": charter("", "\nAdoptée par l’assemblée du 12 mai 2025.\n") },
      expect: []
    },
    {
      name: "notes of a call that lead to the page",
      files: {
        ...active,
        "charter.md": charter(""),
        "notes/2025-11-20.md": "# Notes\n\n## Decisions\n\nEverybody agreed to [the charter](../charter.md).\n"
      },
      expect: []
    },
    {
      name: "a draft is not asked",
      files: { ...active, "charter.md": charter("").replace("adopted", "draft") },
      expect: []
    }
  ],
  // Decisions and policies have words of their own for the day and for who agreed.
  subjects: ({ community: community2 }) => documentPages(community2).filter(
    ({ path: path2, kind, page: page21 }) => isAdopted(page21) && kind !== "decision" && kind !== "policy" && !community2.privatePages.has(path2)
  ),
  inspect: (subject, { community: community2 }) => {
    if (subject.page.settings.settings.has("adopted") || tellsTheDay(subject) || isDecidedIn(subject, community2))
      return [];
    const place = subject.at(subject.page.settings.settings.get("status") ?? { line: 1, column: 1 });
    return [{ about: subject.about({ field: "adopted" }), place, values: { page: subject.path } }];
  }
});
var day = /(?<!\p{L})(?:adopted|agreed|approved|ratified|adoptée?s?|approuvée?s?|votée?s?|beschlossen|verabschiedet|angenommen|aprobad[oa]s?|adoptad[oa]s?|acordad[oa]s?|adottat[oaie]|approvat[oaie])(?!\p{L})[^.\n]{0,120}\b20\d\d\b|\b20\d\d\b[^.\n]{0,120}(?<!\p{L})(?:beschlossen|verabschiedet|angenommen|adopted|agreed|approved)(?!\p{L})/iu;
function tellsTheDay({ page: page21 }) {
  return visibleText(page21).some(({ type, text: text3 }) => type !== "setting" && day.test(text3));
}
function isDecidedIn({ path: path2 }, community2) {
  return community2.pages.some(
    (page21) => ["decision", "notes"].includes(community2.kindOf.get(page21.path) ?? "") && pagesOpenedFrom(page21, community2).has(path2)
  );
}

// src/checks/any-page/canonical-leads-somewhere.ts
var canonical_leads_somewhere_default = defineCheck({
  id: "canonical-leads-somewhere",
  area: (page21) => page21.area,
  severity: { planning: "advice", launching: "warning" },
  from: "planning",
  since: 1,
  title: "Where a page says that its text is kept elsewhere, it is there",
  says: "{page:path} says that its text is kept at {target}, and nothing is there.",
  why: "The page counts as kept elsewhere, and nobody can read it.",
  fix: "Correct the address or file name after “canonical:”, or bring the text back to this page.",
  minutes: 3,
  examples: [
    {
      name: "a page of this repository",
      files: {
        "CODE_OF_CONDUCT.md": "---\ncanonical: docs/conduct.md\n---\n# Code of conduct\n",
        "docs/conduct.md": "# Conduct\n"
      },
      expect: []
    },
    {
      name: "a page that is not there",
      files: { "CODE_OF_CONDUCT.md": "---\ncanonical: docs/conduct.md\n---\n# Code of conduct\n" },
      expect: [
        "CODE_OF_CONDUCT.md:2 CODE_OF_CONDUCT.md says that its text is kept at “docs/conduct.md”, and nothing is there."
      ]
    },
    {
      name: "a web address, which this report does not open",
      files: { "CODE_OF_CONDUCT.md": "---\ncanonical: https://lindenau.example/conduct\n---\n# Code of conduct\n" },
      expect: []
    }
  ],
  subjects: ({ community: community2 }) => ownPages(community2).filter((page21) => page21.kind !== void 0 && canonicalOf(page21) !== void 0),
  inspect: (subject, { community: community2 }) => {
    const target = canonicalOf(subject) ?? "";
    const { leads } = destinationOf(target, subject.path, community2.files);
    if (leads === "elsewhere") return "unknown";
    if (leads === "there" || leads === "other-letters") return [];
    const place = subject.at(subject.page.settings.settings.get("canonical") ?? { line: 1, column: 1 });
    return [{ about: subject.about({ field: "canonical" }), place, values: { page: subject.path, target } }];
  }
});
function canonicalOf({ page: page21 }) {
  const value = page21.settings.settings.get("canonical")?.value;
  return typeof value === "string" && value.trim() !== "" ? value.trim() : void 0;
}

// src/checks/any-page/charter-is-found-from-the-front-page.ts
var charter2 = "# Charter\n\n## Vision\n\nEvery result of our region can be read by everyone.\n";
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
  examples: [
    {
      name: "a link on the front page",
      files: { "README.md": "# Lindenau\n\nRead our [charter](charter.md).\n", "charter.md": charter2 },
      expect: []
    },
    {
      name: "a link over another page",
      files: {
        "README.md": "# Lindenau\n\n[About us](about.md)\n",
        "about.md": '# About\n\n<a href="charter.md#vision">Vision</a>\n',
        "charter.md": charter2
      },
      expect: []
    },
    {
      name: "no link",
      files: { "README.md": "# Lindenau\n\nWe meet on Wednesdays.\n", "charter.md": charter2 },
      expect: ["charter.md:1 No link leads from README.md to charter.md, not even by way of other pages."]
    },
    {
      name: "a front page that is no Markdown",
      files: { "README.rst": "Lindenau\n========\n", "charter.md": charter2 },
      expect: []
    }
  ],
  subjects: ({ community: community2 }) => frontPageOf(community2) === void 0 ? [] : ownPageDocuments(community2).filter(({ kind }) => kind === "charter"),
  inspect: (document, { community: community2 }) => {
    const front = community2.pages.find((page21) => page21.path === frontPageOf(community2));
    if (!front) return "unknown";
    if (canReach(front, document.path, community2)) return [];
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
function frontPageOf({ files: files4 }) {
  const paths = [...files4];
  return frontPages.flatMap((pattern2) => paths.find((path2) => pattern2.test(path2)) ?? [])[0];
}

// src/checks/subjects/every-reading.ts
var found = /* @__PURE__ */ new WeakMap();
function everyReading(community2) {
  let all = found.get(community2);
  if (!all) {
    all = Object.values(kinds).flatMap((kind) => readingsOf(kind, community2));
    found.set(community2, all);
  }
  return all;
}
function fieldsWith(community2, trouble, ...types) {
  return everyReading(community2).filter(
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
function ofTrouble(found2, trouble, words2) {
  return found2.reading.troubles.filter((one) => one.trouble === trouble).map((one) => ({
    about: found2.of.about(found2.field),
    place: one.place,
    ...one.also && { also: one.also },
    values: words2(one.values)
  }));
}
function has(found2, trouble) {
  return found2.reading.troubles.some((one) => one.trouble === trouble);
}
function readingsOf(kind, community2) {
  const document = community2.documents.find((document2) => document2.kind === kind.kind);
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
    const { names: names4, of: type, visibility, mutual: isMutual = false } = part;
    const publicIf = typeof visibility === "object" ? { publicIf: visibility.unless } : {};
    return [
      {
        ...{ of, field, label: labelOf(names4), type, reading, area: of.area },
        ...{ isPrivate: of.isPrivate(field), isMutual, ...publicIf }
      }
    ];
  });
}

// src/checks/any-page/date-can-be-read.ts
var head = "| Milestone | What will be true | By when |\n|---|---|---|\n";
var date_can_be_read_default = defineCheck({
  id: "date-can-be-read",
  area: (found2) => found2.area,
  severity: { planning: "advice", launching: "warning", active: "error" },
  from: "planning",
  since: 1,
  title: "Every date can be read",
  says: "We cannot read {written} as a date, under {field} of {entry}{hint:phrase}{closest:list}.",
  why: "We cannot say that a date has come when we cannot read it.",
  fix: "Write a day as 2026-03-18, a month as 2026-03, a quarter as 2026-Q1.",
  phrases: { closest: "; it may be ", none: "" },
  minutes: 2,
  source: "ISO 8601; dates of funding in real repositories",
  examples: [
    {
      name: "days, months and quarters",
      files: {
        "roadmap.md": `# Roadmap

${head}| Launch | 40 members | 2026-06 |
| Survey | 20 answers | 2026-Q4 |
`
      },
      expect: []
    },
    {
      name: "a day that no calendar has",
      files: {
        "community.yml": "stage: active\n",
        "roadmap.md": `# Roadmap

${head}| Launch | 40 members | 2026-02-30 |
`
      },
      expect: [
        "roadmap.md:5 We cannot read “2026-02-30” as a date, under “By when” of “Launch”; it may be “2026-02-28”."
      ]
    },
    {
      name: "words that are no date",
      files: { "roadmap.md": `# Roadmap

${head}| Launch | 40 members | when the sun shines |
` },
      expect: ["roadmap.md:5 We cannot read “when the sun shines” as a date, under “By when” of “Launch”."]
    },
    {
      name: "no date yet is not a wrong date",
      files: { "roadmap.md": `# Roadmap

${head}| Launch | 40 members | TBD |
` },
      expect: []
    }
  ],
  subjects: ({ community: community2 }) => fieldsWith(community2, "date-impossible", "date", "month", "term"),
  inspect: (found2) => ofTrouble(found2, "date-impossible", (values) => {
    const closest = listIn(values, "closest");
    return {
      written: textIn(values, "written"),
      field: found2.label,
      entry: found2.of.label,
      hint: closest.length > 0 ? "closest" : "none",
      closest
    };
  })
});

// src/checks/any-page/date-is-iso.ts
var page = (day3) => ({
  "roadmap.md": `---
last_reviewed: ${day3}
---
# Roadmap

## Next steps

We open the doors.
`
});
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
  examples: [
    { name: "the year first", files: { "community.yml": "stage: active\n", ...page("2026-02-18") }, expect: [] },
    {
      name: "a month in words",
      files: { "community.yml": "stage: active\n", ...page("18 February 2026") },
      expect: [
        "roadmap.md:2 The date “18 February 2026”, under “Last reviewed” of “Roadmap”, reads the same everywhere as “2026-02-18”."
      ]
    },
    { name: "not worth a word while a community is starting", files: page("18 February 2026"), expect: [] }
  ],
  subjects: ({ community: community2 }) => fieldsWith(community2, "date-not-iso", "date"),
  inspect: (found2) => ofTrouble(found2, "date-not-iso", (values) => ({
    written: textIn(values, "written"),
    field: found2.label,
    entry: found2.of.label,
    iso: textIn(values, "iso")
  }))
});

// src/checks/any-page/date-is-unambiguous.ts
var page2 = (day3) => ({
  "roadmap.md": `---
last_reviewed: ${day3}
---
# Roadmap

## Next steps

We open the doors.
`
});
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
  examples: [
    { name: "the year first", files: page2("2026-01-04"), expect: [] },
    {
      name: "January or April",
      files: page2("04/01/2026"),
      expect: [
        "roadmap.md:2 The date “04/01/2026”, under “Last reviewed” of “Roadmap”, can mean either of “2026-01-04” and “2026-04-01”."
      ]
    },
    { name: "a day after the twelfth leaves no doubt", files: page2("18/03/2025"), expect: [] }
  ],
  subjects: ({ community: community2 }) => fieldsWith(community2, "date-ambiguous", "date", "month", "term"),
  inspect: (found2) => ofTrouble(found2, "date-ambiguous", (values) => ({
    written: textIn(values, "written"),
    field: found2.label,
    entry: found2.of.label,
    readings: listIn(values, "readings")
  }))
});

// src/checks/any-page/id-is-unique.ts
var charter3 = "---\nid: our-charter\n---\n# Charter\n\n## Vision\n\nEvery result can be read by everyone.\n";
var id_is_unique_default = defineCheck({
  id: "id-is-unique",
  area: (page21) => page21.area,
  severity: { planning: "advice", launching: "warning", active: "error" },
  from: "planning",
  since: 1,
  title: "No two pages have the same short name (“id”)",
  says: "{page:path} has the short name {id} after “id:”, which {other:path} has already.",
  why: "A link to that name could mean either page.",
  fix: "Write another name after “id:” on one of them, or delete the line: a page needs none.",
  minutes: 2,
  source: "rust-lang/team, validate",
  examples: [
    {
      name: "two ids",
      files: { "charter.md": charter3, "roadmap.md": "---\nid: our-plan\n---\n# Roadmap\n" },
      expect: []
    },
    {
      name: "one id twice",
      files: { "charter.md": charter3, "roadmap.md": "---\nid: Our Charter\n---\n# Roadmap\n" },
      expect: ["roadmap.md:2 roadmap.md has the short name “Our Charter” after “id:”, which charter.md has already."]
    },
    {
      name: "a translation shares the id of its page",
      files: {
        "charter.md": charter3,
        "docs/charter.es.md": `---
kind: charter
id: our-charter
translation_of: ../charter.md
---
# Carta
`
      },
      expect: []
    }
  ],
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
function pagesWithId({ community: community2 }) {
  const byId = /* @__PURE__ */ new Map();
  return documentPages(community2).flatMap((page21) => {
    const id = idOf(page21);
    if (id === void 0 || page21.page.settings.settings.has("translation_of")) return [];
    const first = byId.get(plainName(id)) ?? page21;
    byId.set(plainName(id), first);
    return [{ ...page21, id, first }];
  });
}
function placeOfId(page21) {
  return page21.at(page21.page.settings.settings.get("id") ?? { line: 1, column: 1 });
}
function idOf({ page: page21 }) {
  const value = page21.settings.settings.get("id")?.value;
  return typeof value === "string" && value.trim() !== "" ? value.trim() : void 0;
}

// src/checks/any-page/image-has-description.ts
var image_has_description_default = defineCheck({
  id: "image-has-description",
  area: (page21) => page21.area,
  severity: { planning: "advice", launching: "warning" },
  from: "planning",
  since: 1,
  title: "Every picture is described for people who cannot see it",
  says: "The picture {picture} has no description.",
  why: "People who cannot see it hear its description read aloud, and it is shown where the picture does not load.",
  fix: "Say what it shows between the square brackets: ![Six people around a table](table.jpg).",
  minutes: 3,
  source: "The Turing Way, alt text; CHAOSS, event accessibility",
  examples: [
    {
      name: "a picture with its description",
      files: { "README.md": "# Lindenau\n\n![Six people around a table](table.jpg)\n", "table.jpg": "" },
      expect: []
    },
    {
      name: "a picture without one, in both ways of writing",
      files: { "README.md": '# Lindenau\n\n![](table.jpg)\n\n<img src="table.jpg">\n', "table.jpg": "" },
      expect: [
        "README.md:3 The picture “table.jpg” has no description.",
        "README.md:5 The picture “table.jpg” has no description."
      ]
    },
    {
      name: "a picture that is marked as an ornament",
      files: { "README.md": '# Lindenau\n\n<img src="line.png" alt="">\n', "line.png": "" },
      expect: []
    },
    {
      name: "a page that is none of ours is not asked",
      files: { "recipes/soup.md": "# Soup\n\n![](soup.jpg)\n", "recipes/soup.jpg": "" },
      expect: []
    }
  ],
  subjects: ({ community: community2 }) => ownPages(community2).filter(({ page: page21 }) => picturesOf(page21).length > 0),
  inspect: (subject) => picturesOf(subject.page).filter((picture) => picture.label.trim() === "" && picture.isOrnament !== true).map((picture) => ({
    about: subject.about({ entry: picture.target }),
    place: subject.at(picture),
    values: { picture: picture.target }
  }))
});
function picturesOf(page21) {
  return linksIn(page21).filter(({ type }) => type === "image");
}

// src/checks/any-page/kind-is-known.ts
var kind_is_known_default = defineCheck({
  id: "kind-is-known",
  area: (page21) => page21.area,
  severity: ({ kind }) => kind === void 0 ? "error" : "advice",
  from: "always",
  since: 1,
  title: "Every page that names its kind names one that we know",
  says: "{page:path} says that it is a page of the kind {stated}, which we do not know{hint:phrase}{closest:list}.",
  why: "Nothing on the page counts until we know what it is.",
  fix: "Correct the line that begins with “kind:”, or delete it when the page is none of these.",
  phrases: { closest: "; the closest is ", name: "; because of its name we read it as ", none: "" },
  minutes: 2,
  examples: [
    { name: "a kind that exists", files: { "plan.md": "---\nkind: roadmap\n---\n# Our plan\n" }, expect: [] },
    {
      name: "a slip of the pen",
      files: { "plan.md": "---\nkind: raodmap\n---\n# Our plan\n" },
      expect: [
        "plan.md:2 plan.md says that it is a page of the kind “raodmap”, which we do not know; the closest is “roadmap”."
      ]
    },
    {
      name: "a kind of somebody’s own",
      files: { "soup.md": "---\nkind: recipe\n---\n# Soup\n" },
      expect: ["soup.md:2 soup.md says that it is a page of the kind “recipe”, which we do not know."]
    },
    {
      name: "a slip of the pen in a page whose name we know",
      files: { "roadmap.md": "---\nkind: raodmap\n---\n# Roadmap\n" },
      expect: [
        "roadmap.md:2 roadmap.md says that it is a page of the kind “raodmap”, which we do not know; because of its name we read it as “roadmap”."
      ]
    },
    {
      name: "a setting of a site generator",
      files: { "index.md": "---\nlayout: home\nkind: landing\n---\n# Hello\n" },
      expect: []
    },
    { name: "a page that states none", files: { "plan.md": "# Our plan\n\nkind: wonderful\n" }, expect: [] }
  ],
  subjects: ({ community: community2 }) => everyPage(community2).filter(
    ({ page: page21 }) => statedKind(page21) !== void 0 && !isOfAnotherProgram(page21.settings.settings)
  ),
  inspect: (subject) => {
    const stated = statedKind(subject.page) ?? "";
    const all = Object.values(kinds);
    if (all.some(({ kind }) => plainName(kind) === plainName(stated))) return [];
    const closest = subject.kind ?? closestTo(plainName(stated), all, ({ kind }) => plainName(kind))?.kind;
    const hint = subject.kind !== void 0 ? "name" : closest === void 0 ? "none" : "closest";
    const place = subject.at(subject.page.settings.settings.get("kind") ?? { line: 1, column: 1 });
    return [
      {
        about: subject.about({ field: "kind" }),
        place,
        values: { page: subject.path, stated, hint, closest: closest === void 0 ? [] : [closest] }
      }
    ];
  }
});
function isOfAnotherProgram(settings) {
  return settings.has("layout") || settings.has("apiVersion");
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
  examples: [
    {
      name: "codes and names",
      files: { "community.yml": "name: Open Science Lindenau\nlanguages: [de, English, pt-BR]\n" },
      expect: []
    },
    {
      name: "languages among other words",
      files: {
        "events/open-day.md": "# Open day\n\nDate: 2026-05-11\n\nLanguage: English, with small groups in Spanish and French\n"
      },
      expect: []
    },
    {
      name: "a name that is no language",
      files: { "community.yml": "name: Open Science Lindenau\nlanguages: [de, Lindenish]\n" },
      expect: ["community.yml:2 We do not know the language “Lindenish”, under “Languages” of “Community”."]
    },
    { name: "no language at all", files: { "community.yml": "name: Open Science Lindenau\n" }, expect: [] }
  ],
  subjects: ({ community: community2 }) => fieldsWith(community2, "language-unknown", "language"),
  inspect: (found2) => ofTrouble(found2, "language-unknown", (values) => ({
    written: textIn(values, "written"),
    field: found2.label,
    entry: found2.of.label
  }))
});

// src/checks/any-page/length-of-time-can-be-read.ts
var page3 = (every2) => ({
  "roadmap.md": `---
review_every: ${every2}
---
# Roadmap

## Next steps

We open the doors.
`
});
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
  examples: [
    { name: "a number and a unit", files: page3("6 months"), expect: [] },
    { name: "a usual word", files: page3("yearly"), expect: [] },
    {
      name: "words that name no length",
      files: page3("now and then"),
      expect: ["roadmap.md:2 We cannot read “now and then” as a length of time, under “Review every” of “Roadmap”."]
    }
  ],
  subjects: ({ community: community2 }) => fieldsWith(community2, "duration-unreadable", "duration"),
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
  examples: [
    {
      name: "a web address",
      files: { "community.yml": "name: Open Science Lindenau\nurl: https://lindenau.example\n" },
      expect: []
    },
    {
      name: "a page of this repository",
      files: { "community.yml": "name: Open Science Lindenau\nurl: README.md\n", "README.md": "# Hello\n" },
      expect: []
    },
    {
      name: "words",
      files: { "community.yml": "name: Open Science Lindenau\nurl: ask at the library\n" },
      expect: ["community.yml:2 We find no link in “ask at the library”, under “Web site” of “Community”."]
    },
    {
      name: "an address that no browser opens",
      files: { "community.yml": 'name: Open Science Lindenau\nurl: "javascript:alert(1)"\n' },
      expect: ["community.yml:2 We find no link in “javascript:alert(1)”, under “Web site” of “Community”."]
    }
  ],
  subjects: ({ community: community2 }) => fieldsWith(community2, "link-unreadable", "link"),
  inspect: (found2) => ofTrouble(found2, "link-unreadable", (values) => ({
    written: textIn(values, "written"),
    field: found2.label,
    entry: found2.of.label
  }))
});

// src/checks/subjects/links-of-page.ts
var linksByPage2 = /* @__PURE__ */ new WeakMap();
function linksOf(subject, community2) {
  let links = linksByPage2.get(subject);
  if (!links) {
    const places2 = destinationsOf(subject.page, community2.files);
    const inText3 = linksIn(subject.page).flatMap((link, at) => {
      const to = places2[at];
      return to === void 0 || to.leads === "elsewhere" ? [] : [{ link, to }];
    });
    links = [...inSettings(subject, community2), ...inText3];
    linksByPage2.set(subject, links);
  }
  return links;
}
var fieldsByPath = /* @__PURE__ */ new WeakMap();
function inSettings(subject, community2) {
  let fields2 = fieldsByPath.get(community2);
  if (!fields2) {
    const links = everyReading(community2).filter(
      ({ type, field, isPrivate: isPrivate2 }) => type.type === "link" && field !== "canonical" && !isPrivate2
    );
    const byPath = /* @__PURE__ */ new Map();
    for (const link of links) {
      const same = byPath.get(link.of.path);
      if (same) same.push(link);
      else byPath.set(link.of.path, [link]);
    }
    fields2 = byPath;
    fieldsByPath.set(community2, fields2);
  }
  return (fields2.get(subject.path) ?? []).flatMap(({ field, reading: { value, written: written2 } }) => {
    if (typeof value !== "string" || value.includes("@") || written2.mentions.length > 0) return [];
    const to = destinationOf(value, subject.path, community2.files);
    const { line, column: column3 } = written2.place;
    return to.leads === "elsewhere" ? [] : [{ link: { type: "link", target: value, label: value, line, column: column3 }, field, to }];
  });
}

// src/checks/any-page/link-case-matches.ts
var link_case_matches_default = defineCheck({
  id: "link-case-matches",
  area: (page21) => page21.area,
  severity: { planning: "advice", launching: "warning" },
  from: "planning",
  since: 1,
  title: "Links write capital and small letters as the files do",
  says: "The link to {target} works on some computers only: the file is called {file:path}.",
  why: "Many computers take capital and small letters for the same; the web does not.",
  fix: "Write the name in the link as the file has it.",
  minutes: 2,
  examples: [
    {
      name: "the same letters",
      files: { "README.md": "# Lindenau\n\n[Charter](Charter.md)\n", "Charter.md": "# Charter\n" },
      expect: []
    },
    {
      name: "small letters for a capital one",
      files: { "README.md": "# Lindenau\n\n[Charter](charter.md)\n", "Charter.md": "# Charter\n" },
      expect: ["README.md:3 The link to “charter.md” works on some computers only: the file is called Charter.md."]
    },
    {
      name: "both spellings are there",
      files: {
        "README.md": "# Lindenau\n\n[Charter](charter.md)\n",
        "Charter.md": "# Charter\n",
        "charter.md": "# Charter\n"
      },
      expect: []
    }
  ],
  subjects: ({ community: community2 }) => openPages(community2).filter(
    (page21) => linksOf(page21, community2).some(({ to }) => to.leads === "there" || to.leads === "other-letters")
  ),
  inspect: (subject, { community: community2 }) => linksOf(subject, community2).flatMap(
    ({ link, to }) => to.leads === "other-letters" ? [
      {
        about: subject.about({ entry: link.target }),
        place: subject.at(link),
        values: { target: link.target, file: to.path }
      }
    ] : []
  )
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
function anchorsOf(page21) {
  let anchors = anchorsByPage.get(page21);
  if (!anchors) {
    anchors = readAnchors(page21);
    anchorsByPage.set(page21, anchors);
  }
  return anchors;
}
function hasAnchor(page21, anchor) {
  const name = anchor.toLowerCase().replace(/^user-content-/, "");
  return name === "" || name === "top" || name === "readme" || /^(?:l\d+(?:c\d+)?(?:-l\d+(?:c\d+)?)?|:~:.*|fn(?:ref)?(?:\d+|[-:].+))$/.test(name) || anchorsOf(page21).has(name);
}
function hasLooseAnchor(page21, anchor) {
  let loose = looseByPage.get(page21);
  if (!loose) {
    loose = new Set([...anchorsOf(page21)].map(looseName));
    looseByPage.set(page21, loose);
  }
  return loose.has(looseName(anchor));
}
function looseName(anchor) {
  return anchor.toLowerCase().normalize("NFKD").replace(/[^\p{L}\p{N}]/gu, "");
}
function readAnchors(page21) {
  const anchors = /* @__PURE__ */ new Set();
  const bare = new BananaSlug();
  const full = new BananaSlug();
  const addHeading = (words2, pictures) => {
    anchors.add(bare.slug(words2.replace(/:[a-z\d_+-]+:/gi, "").trim()));
    anchors.add(slug(words2.replace(/:[a-z\d_+-]+:/gi, ""))).add(full.slug(pictures));
    const own2 = /\{:?\s{0,9}#([\w:.-]{1,100})[^{}]{0,200}\}\s{0,9}$/.exec(words2.slice(-400))?.[1];
    if (own2 !== void 0) anchors.add(own2.toLowerCase());
  };
  const { headings, html } = partsOf(page21);
  for (const heading of headings) addHeading(textOf2(heading, false), textOf2(heading, true));
  for (const node of html) {
    const text3 = withoutComments(node.value);
    for (const [, name] of text3.matchAll(/<[a-z][^<>]*?\s(?:id|name)\s*=\s*["']?([^"'<>\s]+)/gi))
      anchors.add((name ?? "").toLowerCase());
    for (const [, words2 = ""] of text3.matchAll(/<h[1-6](?:\s[^<>]*)?>([^<]{0,500})/gi))
      addHeading(words2.trim(), words2.trim());
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
  area: (page21) => page21.area,
  severity: "advice",
  from: "launching",
  since: 1,
  title: "Links to a place in a page find that place",
  says: "The link to {target} opens {page:path}, where no heading has the name {anchor}{hint:phrase}{closest:list}.",
  why: "The reader lands at the top of the page and has to search.",
  fix: "After #, write the words of the heading in small letters, with hyphens for spaces and no other marks: meetings.md#next-calls.",
  phrases: { closest: "; the closest is ", none: "" },
  minutes: 3,
  examples: [
    {
      name: "headings of this page, of another page and of a folder",
      files: {
        "README.md": "# Lindenau\n\n## Who & why?\n\n## Talks\n\n## Talks\n\n[a](#who--why) [b](#talks-1) [c](notes/#march) [d](#Talks)\n",
        "notes/README.md": '# Notes\n\n<a id="march"></a>\n'
      },
      expect: []
    },
    {
      name: "a heading that was renamed",
      files: {
        "README.md": "# Lindenau\n\n[Values](charter.md#our-vaules) and [team](#team)\n",
        "charter.md": "# Charter\n\n## Our values\n\nTrust.\n"
      },
      expect: [
        "README.md:3 The link to “charter.md#our-vaules” opens charter.md, where no heading has the name “our-vaules”; the closest is “our-values”.",
        "README.md:3 The link to “#team” opens README.md, where no heading has the name “team”."
      ]
    },
    {
      name: "a line of a file and the top of a page",
      files: { "README.md": "# Lindenau\n\n[Line 3](charter.md?plain=1#L3) [Up](#top)\n", "charter.md": "# Charter\n" },
      expect: []
    }
  ],
  subjects: ({ community: community2 }) => openPages(community2).filter(
    (page21) => linksOf(page21, community2).some((found2) => aim(found2, community2) !== void 0)
  ),
  inspect: (subject, { community: community2 }) => {
    const files4 = filesIn(community2.files);
    if (files4.namesPlaces(subject.path)) return [];
    let suggested = 0;
    return linksOf(subject, community2).flatMap((found2) => {
      const aimed = aim(found2, community2);
      if (!aimed || isFound(aimed, files4.isInSite(subject.path))) return [];
      const { page: page21, anchor } = aimed;
      suggested += 1;
      const closest = suggested > mostSuggested ? void 0 : closestTo(anchor.toLowerCase(), [...anchorsOf(page21)], (own2) => own2);
      const hint = closest === void 0 ? "none" : "closest";
      const values = {
        target: found2.link.target,
        page: page21.path,
        anchor,
        hint,
        closest: closest === void 0 ? [] : [closest]
      };
      return [{ about: subject.about({ entry: found2.link.target }), place: subject.at(found2.link), values }];
    });
  }
});
var mostSuggested = 50;
function isFound({ page: page21, anchor }, onSite) {
  return hasAnchor(page21, anchor) || onSite && hasLooseAnchor(page21, anchor);
}
function aim({ link, to }, community2) {
  if (link.type !== "link" || to.leads !== "there" && to.leads !== "other-letters" || to.anchor === void 0)
    return void 0;
  const page21 = pageAt(to.path, community2);
  return page21 && page21.tree.children.length > 0 ? { page: page21, anchor: to.anchor } : void 0;
}
var pagesByPath = /* @__PURE__ */ new WeakMap();
function pageAt(path2, community2) {
  let pages = pagesByPath.get(community2);
  if (!pages) {
    pages = new Map(community2.pages.map((page21) => [page21.path, page21]));
    pagesByPath.set(community2, pages);
  }
  const inFolder = path2 === "" ? "" : `${path2}/`;
  return pages.get(path2) ?? pages.get(`${inFolder}README.md`);
}

// src/checks/any-page/link-leads-somewhere.ts
import { posix } from "node:path";
var link_leads_somewhere_default = defineCheck({
  id: "link-leads-somewhere",
  area: (page21) => page21.area,
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
  examples: [
    {
      name: "files, folders, web addresses and places in a page",
      files: {
        "README.md": "# Lindenau\n\n[Charter](docs/my%20charter.md?plain=1#vision), [all pages](docs/), [web][1] and [top](#lindenau).\n\n[1]: https://lindenau.example\n",
        "docs/my charter.md": "# Charter\n\n## Vision\n\nOpen. [Back](/README.md)\n"
      },
      expect: []
    },
    {
      name: "a page that has moved",
      files: {
        "README.md": "# Lindenau\n\nRead our [charter](charter.md).\n\n![Our logo](logo.png)\n",
        "docs/charter.md": "# Charter\n"
      },
      expect: [
        "README.md:3 The link to “charter.md” leads to no file that is here; the closest is “docs/charter.md”.",
        "README.md:5 The picture “logo.png” is not here."
      ]
    },
    {
      name: "out of the repository, and nowhere at all",
      files: {
        "README.md": "# Lindenau\n\n[Our drive](../../shared/drive.md)\n\n[Sign up]()\n\n[Ask us](../../issues)\n"
      },
      expect: [
        "README.md:3 The link to “../../shared/drive.md” leads out of this repository.",
        "README.md:5 The link to “Sign up” has no address."
      ]
    },
    {
      name: "links that are shown as code",
      files: { "README.md": "# Lindenau\n\nWrite `[charter](charter.md)`.\n\n```\n[roadmap](roadmap.md)\n```\n" },
      expect: []
    },
    {
      name: "a path in the settings of a page",
      files: {
        "roadmap.md": "---\nsupersedes: plans/2024.md\n---\n# Roadmap\n\n## Next steps\n\nWe open the doors.\n"
      },
      expect: ["roadmap.md:2 The link to “plans/2024.md” leads to no file that is here."]
    }
  ],
  subjects: ({ community: community2 }) => openPages(community2).filter((page21) => linksOf(page21, community2).length > 0),
  inspect: (subject, { community: community2 }) => linksOf(subject, community2).flatMap((found2) => {
    const problem = problemOf(found2, subject.path);
    if (!problem) return [];
    const { link, field } = found2;
    const target = link.target.trim() === "" ? link.label : link.target;
    const about = subject.about({ entry: target, ...field !== void 0 && { field } });
    const what = link.type === "image" ? "picture" : "link";
    return [{ about, place: subject.at(link), values: { what, target, ...problem } }];
  })
});
function problemOf({ link, to }, from) {
  if (to.leads === "outside") return { problem: "outside", closest: [] };
  if (to.leads !== "nowhere") return void 0;
  if (to.path === "") return { problem: "empty", closest: [] };
  const gone = link.type === "image" ? "picture-gone" : "gone";
  return to.closest === void 0 ? { problem: gone, closest: [] } : { problem: `${gone}-closest`, closest: [posix.relative(posix.dirname(from), to.closest)] };
}

// src/checks/any-page/link-text-says-where.ts
var link_text_says_where_default = defineCheck({
  id: "link-text-says-where",
  area: (page21) => page21.area,
  severity: "advice",
  from: "active",
  since: 1,
  title: "The words of every link say where it leads",
  says: "The link {label} does not say where it leads.",
  why: "People who listen to a page often jump from link to link, and hear only these words.",
  fix: "Make the name of what it opens the link: “Read the [charter](charter.md)” instead of “Click [here](charter.md)”.",
  minutes: 2,
  source: "W3C, link purpose",
  examples: [
    {
      name: "a link with the name of its page",
      files: {
        "community.yml": "stage: active\n",
        "README.md": "# Lindenau\n\nRead the [charter](https://lindenau.example/charter).\n"
      },
      expect: []
    },
    {
      name: "“here” in three languages",
      files: {
        "community.yml": "stage: active\n",
        "README.md": "# Lindenau\n\n[Click here](https://lindenau.example/a), [hier](https://lindenau.example/b) or [cliquez ici](https://lindenau.example/c).\n"
      },
      expect: [
        "README.md:3 The link “Click here” does not say where it leads.",
        "README.md:3 The link “hier” does not say where it leads.",
        "README.md:3 The link “cliquez ici” does not say where it leads."
      ]
    },
    {
      name: "“here” within a longer name",
      files: {
        "community.yml": "stage: active\n",
        "README.md": "# Lindenau\n\n[Who is here](https://lindenau.example/people)\n"
      },
      expect: []
    }
  ],
  subjects: ({ community: community2 }) => ownPages(community2).filter(({ page: page21 }) => linksIn(page21).some(({ type }) => type === "link")),
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
var mapped = (kind, page21) => ({
  "community.yml": `name: Open Science Lindenau
documents:
  ${kind}: ${page21}
`
});
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
  examples: [
    {
      name: "a page that is there",
      files: { ...mapped("charter", "about/us.md"), "about/us.md": "# About us\n" },
      expect: []
    },
    {
      name: "a page that has moved",
      files: mapped("charter", "about/us.md"),
      expect: ["community.yml:3 community.yml says that “charter” stands in “about/us.md”, but there is no such file."]
    },
    {
      name: "a kind that does not exist",
      files: { ...mapped("chartre", "about/us.md"), "about/us.md": "# About us\n" },
      expect: [
        "community.yml:3 community.yml says that “chartre” stands in “about/us.md”, but we know no such kind of page; the closest is “charter”."
      ]
    }
  ],
  subjects: ({ settings }) => [...settings.documents].map(([file, kind]) => ({ file, kind })),
  inspect: ({ file, kind }, { community: community2 }) => {
    const all = Object.values(kinds);
    const known6 = all.some((one) => plainName(one.kind) === plainName(kind));
    const closest = known6 ? void 0 : closestTo(plainName(kind), all, (one) => plainName(one.kind));
    const problem = !known6 ? closest ? "kind-closest" : "kind" : !community2.files.has(file) ? "gone" : community2.pages.some(({ path: path3 }) => path3 === file) ? void 0 : "unread";
    if (problem === void 0) return [];
    const path2 = community2.documents.find((document) => document.kind === "community")?.path ?? "community.yml";
    const at = community2.pages.find((page21) => page21.path === path2)?.settings.placeOf(["documents", kind]) ?? {
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
  }
});

// src/checks/any-page/no-placeholder-is-left.ts
var conduct = (contact, status = "draft") => ({
  "CODE_OF_CONDUCT.md": `---
status: ${status}
---
# Code of conduct

## Reporting

Write to ${contact}.
`
});
var no_placeholder_is_left_default = defineCheck({
  id: "no-placeholder-is-left",
  area: (page21) => page21.area,
  severity: ({ page: page21 }) => isAdopted(page21) ? "error" : "warning",
  from: "launching",
  since: 1,
  title: "No text of a template is left where your own belongs",
  says: "Text of a template is still here: {placeholder}.",
  why: "Readers see that nobody has finished the page, and cannot use it.",
  fix: "Replace it with your own words, or delete the sentence.",
  minutes: 10,
  source: "Contributor Covenant and Minimum Viable Governance: their brackets",
  examples: [
    { name: "a text that is finished", files: conduct("conduct@lindenau.example", "adopted"), expect: [] },
    {
      name: "brackets of a template",
      files: conduct("[INSERT CONTACT METHOD]"),
      expect: ["CODE_OF_CONDUCT.md:8 Text of a template is still here: “[INSERT CONTACT METHOD]”."]
    },
    {
      name: "brackets of other templates, in other languages",
      files: {
        "README.md": "# [FIXME] Organization\n\nEscriba a [INSERTE CORREO AQUÍ].\n\nLorem ipsum dolor sit amet.\n\nYours, <your name>\n"
      },
      expect: [
        "README.md:1 Text of a template is still here: “[FIXME]”.",
        "README.md:3 Text of a template is still here: “[INSERTE CORREO AQUÍ]”.",
        "README.md:5 Text of a template is still here: “Lorem ipsum dolor”.",
        "README.md:7 Text of a template is still here: “<your name>”."
      ]
    },
    {
      name: "an organisation called TODO, the Spanish word, a list of tasks, code, our own prompts and examples",
      files: {
        "README.md": "# Lindenau\n\nWe learn from the [TODO](https://todogroup.example) group. ¡Todo es de todos!\n\n- [ ] TODO\n- [x] FIXME: the door\n\nCall `[INSERT NAME]`.\n\n[Write here: INSERT your name]\n\nExample: [INSERT NAME]\n\nPlace: TBD\n"
      },
      expect: []
    }
  ],
  subjects: ({ community: community2 }) => ownPages(community2).filter(({ path: path2, page: page21 }) => page21.tree.children.length > 0 && !/template/i.test(path2)),
  inspect: (subject) => [...inText(subject), ...inHtml(subject)].toSorted((a, b) => a.line - b.line).map(({ placeholder, ...place }) => ({
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
function inText({ page: page21 }) {
  return visibleText(page21).filter(({ type, text: text3 }) => type !== "setting" && /\[|orem ipsum/.test(text3) && !isExample(text3)).flatMap((block) => {
    const lineOf = linesOf(block);
    return [...block.text.matchAll(brackets)].map(({ 0: placeholder, index }) => ({
      placeholder,
      line: lineOf(index),
      column: block.column
    }));
  });
}
var angles = /^<(?:your|insert|name of|add|enter)[\s_-](?:(?:the|your|a)[\s_-])?(?:name|names|community|project|organi[sz]ation|group|team|e-?mail|contact|address|institution|university|city|country|date|title)\b[^<>]{0,60}>$/i;
function inHtml({ page: page21 }) {
  return partsOf(page21).html.filter(({ value }) => angles.test(value.trim())).map((node) => ({ placeholder: node.value.trim(), ...node.position?.start ?? { line: 1, column: 1 } }));
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
  examples: [
    {
      name: "figures",
      files: {
        "roles.md": "# Roles\n\n| Role | What it is for | How many are needed |\n|---|---|---|\n| Host | Opens the call | 2 |\n"
      },
      expect: []
    },
    {
      name: "words",
      files: {
        "roles.md": "# Roles\n\n| Role | What it is for | How many are needed |\n|---|---|---|\n| Host | Opens the call | a handful |\n"
      },
      expect: ["roles.md:5 We cannot read “a handful” as a whole number, under “Minimum” of “Host”."]
    }
  ],
  subjects: ({ community: community2 }) => fieldsWith(community2, "number-unreadable", "number"),
  inspect: (found2) => ofTrouble(found2, "number-unreadable", (values) => ({
    written: textIn(values, "written"),
    field: found2.label,
    entry: found2.of.label
  }))
});

// src/checks/any-page/our-settings-can-be-used.ts
var our_settings_can_be_used_default = defineCheck({
  id: "our-settings-can-be-used",
  area: (page21) => page21.area,
  severity: { planning: "advice", launching: "warning", active: "error" },
  from: "planning",
  since: 1,
  title: "What community.yml asks of this report can be done",
  says: "We cannot use what {setting} says in {page:path}, and go on without it.",
  why: "You chose something, and this report does something else.",
  fix: "Write a length of time as “18 months” and a list as “[drafts/]”. Under “not_for_us”, each note needs “check”, “because” and “until”.",
  minutes: 5,
  examples: [
    {
      name: "settings that can be used",
      files: { "community.yml": "name: Open Science Lindenau\nclocks:\n  review: 18 months\nleave_out: [drafts/]\n" },
      expect: []
    },
    {
      name: "a length of time that is none",
      files: { "community.yml": "name: Open Science Lindenau\nclocks:\n  review: sometimes\n" },
      expect: ["community.yml:3 We cannot use what “clocks.review” says in community.yml, and go on without it."]
    },
    {
      name: "a note that is set aside without a reason",
      files: { "community.yml": "stage: active\nnot_for_us:\n  - check: page-has-owner\n    until: 2027-01-01\n" },
      expect: ["community.yml:3 We cannot use what “not_for_us” says in community.yml, and go on without it."]
    },
    {
      name: "a key that belongs to somebody else",
      files: { "community.yml": "name: Open Science Lindenau\nmascot: owl\n" },
      expect: []
    }
  ],
  subjects: ({ community: community2 }) => documentPages(community2).filter(({ kind }) => kind === "community"),
  inspect: (subject, { settings }) => settings.troubles.filter(({ place }) => place.path === subject.path).map(({ key, place }) => ({
    about: subject.about({ field: key }),
    place,
    values: { setting: key, page: subject.path }
  }))
});

// src/checks/any-page/page-can-be-read.ts
var page_can_be_read_default = defineCheck({
  id: "page-can-be-read",
  area: (page21) => page21.area,
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
  examples: [
    { name: "a page that can be read", files: { "charter.md": "# Charter\n\nWe share what we learn.\n" }, expect: [] },
    {
      name: "quotes inside quotes, three hundred deep",
      files: { "charter.md": `# Charter

${">".repeat(300)} We share what we learn.
` },
      expect: [
        "charter.md:3 charter.md cannot be read: lists or quotes stand inside one another, too many levels deep."
      ]
    },
    {
      name: "a file that is none of our pages is only listed",
      files: { "data/scan.md": `# Scan

${">".repeat(300)} A scan.
` },
      expect: []
    }
  ],
  subjects: ({ community: community2 }) => documentPages(community2),
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

// src/checks/any-page/page-has-owner.ts
var active2 = { "community.yml": "stage: active\n" };
var vision = "# Charter\n\n## Vision\n\nEvery result of our region can be read by everyone.\n";
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
  examples: [
    {
      name: "a page with an owner",
      files: { ...active2, "charter.md": `---
owner: Coordinator
---
${vision}` },
      expect: []
    },
    {
      name: "a page that names nobody",
      files: { ...active2, "charter.md": vision },
      expect: ["charter.md:1 Nobody is named to keep charter.md up to date."]
    },
    {
      name: "a page whose entries have people who look after them",
      files: {
        ...active2,
        "roadmap.md": "# Roadmap\n\n| Milestone | What will be true | Who looks after it |\n|---|---|---|\n| Launch | 40 members | Coordinator |\n"
      },
      expect: []
    },
    { name: "a community that is starting is not asked", files: { "charter.md": vision }, expect: [] }
  ],
  subjects: ({ community: community2 }) => ownPageDocuments(community2).filter((document) => isKept(document) && settingsWereRead(document, community2)),
  inspect: (document, { community: community2 }) => namesSomebody(document, community2) ? [] : [{ about: document.about("owner"), place: document.at(), values: { page: document.path } }]
});
function isKept({ kind }) {
  return kindNamed(kind)?.reviewMonths !== void 0 && !["community", "people", "roles", "code-of-conduct", "notes"].includes(kind);
}
function namesSomebody(document, community2) {
  return everyReading(community2).some(({ of, type, reading }) => {
    if (of.kind !== document.kind || !(type.refersTo ?? []).some((kind) => kind === "roles" || kind === "people"))
      return false;
    const value = reading.value;
    return Array.isArray(value) ? value.length > 0 : value !== void 0;
  });
}

// src/checks/any-page/page-is-reachable.ts
var roadmap = "# Roadmap\n\n## Next steps\n\nWe open the doors in autumn.\n";
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
  examples: [
    {
      name: "a page that the front page leads to",
      files: { "README.md": "# Lindenau\n\n[Where we are going](roadmap.md)\n", "roadmap.md": roadmap },
      expect: []
    },
    {
      name: "a page that nothing leads to",
      files: { "README.md": "# Lindenau\n\nWelcome.\n", "roadmap.md": roadmap },
      expect: ["roadmap.md:1 No other page leads to roadmap.md."]
    },
    {
      name: "a link to its folder is enough",
      files: { "README.md": "# Lindenau\n\n[Our pages](docs/)\n", "docs/roadmap.md": roadmap },
      expect: []
    },
    {
      name: "a page that GitHub itself links to",
      files: {
        "README.md": "# Lindenau\n\nWelcome.\n",
        "CODE_OF_CONDUCT.md": "# Code of conduct\n\n## Scope\n\nIn every space of ours.\n"
      },
      expect: []
    },
    {
      name: "a link from the page to itself does not count",
      files: { "README.md": "# Lindenau\n", "roadmap.md": `${roadmap}
[Here](roadmap.md)
` },
      expect: ["roadmap.md:1 No other page leads to roadmap.md."]
    }
  ],
  subjects: ({ community: community2 }) => ownPageDocuments(community2).filter((document) => !isLinkedAnyway(document, community2)),
  inspect: (document, { community: community2 }) => {
    if (filesIn(community2.files).isInSite(document.path)) return "unknown";
    const isOpened = community2.pages.some(
      (page21) => page21.path !== document.path && pagesOpenedFrom(page21, community2).has(document.path)
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
  return !pages.some((page21) => page21.path !== path2 && page21.tree.children.length > 0);
}

// src/checks/any-page/page-says-when-it-was-reviewed.ts
var active3 = { "community.yml": "stage: active\n" };
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
  examples: [
    {
      name: "a page that says it",
      files: {
        ...active3,
        "roadmap.md": "---\nlast_reviewed: 2026-01-12\n---\n# Roadmap\n\n## Next steps\n\nWe open the doors.\n"
      },
      expect: []
    },
    {
      name: "a page that does not",
      files: { ...active3, "roadmap.md": "# Roadmap\n\n## Next steps\n\nWe open the doors.\n" },
      expect: ["roadmap.md:1 roadmap.md does not say when somebody last read it and found it true."]
    },
    {
      name: "a community that is starting is not asked",
      files: { "roadmap.md": "# Roadmap\n\n## Next steps\n\nWe open the doors.\n" },
      expect: []
    },
    {
      name: "a section of another page is reviewed with it",
      files: {
        ...active3,
        "charter.md": "---\nlast_reviewed: 2026-01-12\n---\n# Charter\n\n## Roadmap\n\n### Next steps\n\nWe open the doors.\n"
      },
      expect: []
    }
  ],
  subjects: ({ community: community2 }) => ownPageDocuments(community2).filter(
    (document) => kindNamed(document.kind)?.reviewMonths !== void 0 && settingsWereRead(document, community2)
  ),
  inspect: (document) => document.has("last_reviewed") ? [] : [{ about: document.about("last_reviewed"), place: document.at(), values: { page: document.path } }]
});

// src/checks/any-page/page-stands-once.ts
var text = "# Charter\n\n## Vision\n\nEvery result of our region can be read by everyone.\n";
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
  examples: [
    { name: "one charter", files: { "charter.md": text }, expect: [] },
    {
      name: "a second one in another folder",
      files: { "charter.md": text, "docs/charter.md": text },
      expect: [
        "docs/charter.md:1 Two pages are taken for “Charter”: charter.md counts, and docs/charter.md is passed over."
      ]
    },
    {
      name: "a page that only points to the one that counts",
      files: { "charter.md": text, "docs/charter.md": "# Charter\n\nOur charter has [moved](../charter.md).\n" },
      expect: []
    }
  ],
  // GitHub shows a short guide for contributors, and a site may well have a longer one of the same name.
  subjects: ({ community: community2 }) => community2.documents.filter(({ kind, stands, waits }) => kind !== "contributing" && (stands || waits)),
  inspect: (document, { community: community2 }) => document.passedOver.filter((path2) => ![path2, document.path].some((one) => onlyPointsElsewhere(one, community2))).map((path2) => ({
    about: { path: path2, kind: document.kind },
    place: { path: path2, line: 1, column: 1 },
    also: document.at(),
    values: { title: kindNamed(document.kind)?.title ?? document.kind, counts: document.path, page: path2 }
  }))
});
function onlyPointsElsewhere(path2, { pages }) {
  const page21 = pages.find((page22) => page22.path === path2);
  return !page21 || page21.settings.settings.has("canonical") || onlyPointsTo(page21) !== void 0;
}

// src/checks/any-page/private-value-can-be-read.ts
var table = (power) => `# Stakeholders

| Contributor | Role | Power |
|---|---|---|
| Library | Host | ${power} |
`;
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
  examples: [
    { name: "a private page that can be read", files: { "stakeholders.md": table("high") }, expect: [] },
    {
      name: "a private value is not repeated",
      files: { "stakeholders.md": table("quite some") },
      expect: ["stakeholders.md:5 We cannot read what stands under “Power” in this line of stakeholders.md."]
    },
    {
      name: "a public value is the business of another note",
      files: { "roadmap.md": "# Roadmap\n\n| Milestone | By when |\n|---|---|\n| Launch | soon |\n" },
      expect: []
    }
  ],
  subjects: ({ community: community2 }) => everyReading(community2).filter((found2) => found2.isPrivate),
  // The entry's name may be private too, so it is no part of what the note is about.
  inspect: ({ of, field, label: label2, reading }) => reading.troubles.filter(({ trouble }) => trouble !== "two-values" && trouble !== "date-not-iso").map(({ place }) => ({
    about: { path: of.path, kind: of.kind, field },
    place,
    values: { field: label2, page: of.path }
  }))
});

// src/checks/subjects/references-in.ts
function refsOf(community2) {
  return everyReading(community2).flatMap((found2) => {
    if (found2.isPrivate || !["reference", "references"].includes(found2.type.type)) return [];
    const value = found2.reading.value;
    const refs = value === void 0 ? [] : Array.isArray(value) ? value : [value];
    return refs.length === 0 ? [] : [{ ...found2, refs }];
  });
}
function someoneCanBeMeant(community2) {
  const listed = new Set(
    community2.documents.filter((document) => document.allEntries.length > 0).map((document) => document.kind)
  );
  return (found2) => (found2.type.refersTo ?? []).some((kind) => listed.has(kind));
}

// src/checks/any-page/reference-leads-somewhere.ts
var roles = "# Roles\n\n| Role | What it is for |\n|---|---|\n| Finance lead | Keeps the books |\n| Host | Opens the call |\n";
var roadmap2 = (owner) => `# Roadmap

| Milestone | What will be true | Who looks after it |
|---|---|---|
| Launch | 40 members | ${owner} |
`;
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
  examples: [
    { name: "a role that is listed", files: { "roles.md": roles, "roadmap.md": roadmap2("Finance lead") }, expect: [] },
    {
      name: "a slip of the pen",
      files: { "community.yml": "stage: active\n", "roles.md": roles, "roadmap.md": roadmap2("Finanse lead and host") },
      expect: [
        "roadmap.md:5 “Launch” names “Finanse lead” under “Who looks after it”, and nothing here has that name; the closest is “Finance lead”."
      ]
    },
    {
      name: "a role that nobody wrote down",
      files: { "roles.md": roles, "roadmap.md": roadmap2("Treasurer") },
      expect: ["roadmap.md:5 “Launch” names “Treasurer” under “Who looks after it”, and nothing here has that name."]
    },
    {
      name: "where no roles and people are listed yet, nothing is asked",
      files: { "roadmap.md": roadmap2("Treasurer") },
      expect: []
    },
    {
      name: "somebody outside, with a link to their page",
      files: { "roles.md": roles, "roadmap.md": roadmap2("[Data Office](https://office.example), Host") },
      expect: []
    },
    {
      name: "a name that holds an “and”",
      files: {
        "roles.md": `${roles}| Welcome and events | Meets everyone who is new |
`,
        "roadmap.md": roadmap2("Welcome and events")
      },
      expect: []
    },
    { name: "everyone in turn", files: { "roles.md": roles, "roadmap.md": roadmap2("everyone, in turn") }, expect: [] }
  ],
  subjects: ({ community: community2 }) => refsOf(community2).filter(someoneCanBeMeant(community2)),
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
  }))
});
function isLinked({ text: text3 }, mentions) {
  return mentions.some(
    ({ type, target, label: label2 }) => type === "link" && /^https?:/i.test(target) && label2.trim() === text3
  );
}
var nobodyInParticular = /^(?:(?:the |all |any |both |our |every )?members?(?: (?:on|of|at|who|present)\b.*)?|general (?:assembly|meeting)|all|all of us|anyone|everybody|everyone|in turn|rotating|the community|volunteers?|whoever\b.*|(?:les |tous les )?membres(?: présents)?|assemblée générale|tous|toutes|tout le monde|à tour de rôle|(?:die |alle )?mitglieder(?:versammlung)?|vollversammlung|alle|reihum|alle reihum|jeder|(?:los |todos los )?miembros|asamblea(?: general)?|todos|todas|todo el mundo|por turnos|(?:i |tutti i )?(?:membri|soci)|assemblea(?: generale)?|tutti|tutte|a turno)$/iu;
function isLost(ref) {
  return !ref.to && !ref.wrongKind && !nobodyInParticular.test(ref.text);
}

// src/checks/any-page/reference-names-the-right-thing.ts
var roadmap3 = (owner) => `# Roadmap

| Milestone | What will be true | Who looks after it |
|---|---|---|
| Launch | 40 members | ${owner} |
`;
var channels = "# Channels\n\n| Channel | What for |\n|---|---|\n| Slack | Questions between calls |\n";
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
  examples: [
    {
      name: "a role looks after it",
      files: {
        "channels.md": channels,
        "roles.md": "# Roles\n\n| Role | What it is for |\n|---|---|\n| Host | Opens the call |\n",
        "roadmap.md": roadmap3("Host")
      },
      expect: []
    },
    {
      name: "a channel cannot look after anything",
      files: { "channels.md": channels, "roadmap.md": roadmap3("Slack") },
      expect: [
        "roadmap.md:5 “Launch” names “Slack” under “Who looks after it”, but “Slack” stands in channels.md and cannot be meant here."
      ]
    },
    {
      name: "a role that has the name of a channel",
      files: {
        "channels.md": channels,
        "roles.md": "# Roles\n\n| Role | What it is for |\n|---|---|\n| Slack | Looks after Slack |\n",
        "roadmap.md": roadmap3("Slack")
      },
      expect: []
    }
  ],
  subjects: ({ community: community2 }) => refsOf(community2),
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
  const steps3 = [];
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
      steps3.pop();
    } else if (before !== void 0) {
      if (circled.has(link.to) || circled.has(link.from)) continue;
      const circle = [...steps3.slice(before), link];
      if (circle.some(({ from }) => circled.has(from))) continue;
      for (const { from } of circle) circled.add(from);
      circles.push(circle);
    } else if (!done.has(link.to)) {
      steps3.push(link);
      enter(link.to);
    }
  }
  return circles;
}

// src/checks/any-page/references-do-not-go-in-circles.ts
var roadmap4 = (rows) => `# Roadmap

| Milestone | What will be true | Depends on |
|---|---|---|
${rows}`;
var references_do_not_go_in_circles_default = defineCheck({
  id: "references-do-not-go-in-circles",
  area: ({ area }) => area,
  severity: { planning: "advice", launching: "warning" },
  from: "planning",
  since: 1,
  title: "Nothing waits for itself, or reports to itself",
  says: "Under {field}, {entry} leads back to itself{hint:phrase}{others:list}.",
  why: "Nobody can tell which of them comes first.",
  fix: "Look at each of them, and take out the link that is not meant.",
  phrases: { through: " through ", none: "" },
  minutes: 5,
  source: "rust-lang/team, validate: subteams",
  examples: [
    {
      name: "one after the other",
      files: {
        "roadmap.md": roadmap4("| Rooms | 3 rooms | |\n| Calls | 10 calls | Rooms |\n| Guide | done | Rooms, Calls |\n")
      },
      expect: []
    },
    {
      name: "two milestones that wait for each other",
      files: { "roadmap.md": roadmap4("| Rooms | 3 rooms | Calls |\n| Calls | 10 calls | Rooms |\n") },
      expect: ["roadmap.md:5 Under “Depends on”, “Rooms” leads back to itself through “Calls”."]
    },
    {
      name: "a circle of three, and one that waits for itself",
      files: {
        "roadmap.md": roadmap4(
          "| Guide | done | Rooms |\n| Rooms | 3 rooms | Calls |\n| Calls | 10 calls | Posters |\n| Posters | up | Rooms |\n| Party | held | Party |\n"
        )
      },
      expect: [
        "roadmap.md:6 Under “Depends on”, “Rooms” leads back to itself through “Calls” and “Posters”.",
        "roadmap.md:9 Under “Depends on”, “Party” leads back to itself."
      ]
    },
    {
      name: "in French",
      files: {
        "roadmap.md": "# Feuille de route\n\n| Jalon | Résultat | Dépend de |\n|---|---|---|\n| Salles | trois salles | Guide |\n| Guide | publié | Salles |\n"
      },
      expect: ["roadmap.md:5 Under “Depends on”, “Salles” leads back to itself through “Guide”."]
    },
    {
      name: "two pages that each say that the text is kept in the other",
      files: {
        "charter.md": "---\ncanonical: docs/charter.md\n---\n# Charter\n",
        "docs/charter.md": "---\ncanonical: ../charter.md\n---\n# Charter\n"
      },
      expect: ["charter.md:2 Under “Canonical”, “charter.md” leads back to itself through “docs/charter.md”."]
    }
  ],
  subjects: ({ community: community2 }) => [...amongEntries(community2), ...amongPages(community2)],
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
function amongEntries(community2) {
  const fields2 = /* @__PURE__ */ new Map();
  for (const { of, field, label: label2, area, isMutual, refs } of refsOf(community2)) {
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
function amongPages(community2) {
  return ["canonical", "supersedes", "translation_of"].flatMap((field) => {
    const pages = openPages(community2).filter(({ page: page21 }) => page21.settings.settings.has(field));
    const links = pages.flatMap((subject) => {
      const setting = subject.page.settings.settings.get(field);
      if (typeof setting?.value !== "string") return [];
      const to = destinationOf(setting.value, subject.path, community2.files);
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
function hopeDay(hope, story2) {
  const from = story2.success_from ?? story2.adopted;
  return hope.by?.end ?? (hope.in && from !== void 0 ? addPeriod(from, hope.in) : void 0);
}

// src/checks/any-page/review-is-not-overdue.ts
var roadmap5 = (settings) => ({
  "roadmap.md": `---
${settings}
---
# Roadmap

## Next steps

We open the doors in autumn.
`
});
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
  examples: [
    { name: "reviewed in time", files: roadmap5("last_reviewed: 2026-01-12"), expect: [] },
    {
      name: "longer ago than the page itself says",
      files: roadmap5("last_reviewed: 2025-10-01\nreview_every: 3 months"),
      expect: [
        "roadmap.md:2 roadmap.md was last reviewed on 1 October 2025, and was to be read again by 1 January 2026."
      ]
    },
    {
      name: "longer ago than plans may wait",
      files: roadmap5("last_reviewed: 2025-08-01"),
      expect: [
        "roadmap.md:2 roadmap.md was last reviewed on 1 August 2025, and was to be read again by 1 February 2026."
      ]
    },
    {
      name: "the community has chosen a longer time for plans",
      files: { "community.yml": "clocks:\n  plan_review: 12 months\n", ...roadmap5("last_reviewed: 2025-08-01") },
      expect: []
    },
    {
      name: "a page that does not say when it was reviewed",
      files: { "roadmap.md": "# Roadmap\n\n## Next steps\n\nWe open the doors in autumn.\n" },
      expect: []
    }
  ],
  subjects: ({ community: community2 }) => community2.documents.filter(
    (document) => document.stands && document.last_reviewed !== void 0 && !document.isPrivate("last_reviewed")
  ),
  inspect: (document, { settings, now }) => {
    const reviewed = document.last_reviewed;
    const due = reviewDay(document, settings.clocks);
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
  area: (page21) => page21.area,
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
  examples: [
    {
      name: "a comma inside quotation marks",
      files: { "roadmap.csv": 'Milestone,By when\n"Launch, with cake",2026-06\n' },
      expect: []
    },
    {
      name: "a comma too many",
      files: { "roadmap.csv": "Milestone,By when\nLaunch, with cake,2026-06\nSite,2026-07\n" },
      expect: ["roadmap.csv:2 A row of roadmap.csv cannot be read: it has more cells than the first row has names."]
    },
    {
      name: "a stray quotation mark",
      files: { "roadmap.csv": 'Milestone,By when\n"Launch" day,2026-06\n' },
      expect: ["roadmap.csv:2 A row of roadmap.csv cannot be read: a quotation mark in it opens or closes nothing."]
    }
  ],
  subjects: ({ community: community2 }) => documentPages(community2).filter(({ path: path2 }) => /\.csv$/i.test(path2)),
  inspect: (subject) => subject.page.problems.filter(({ problem }) => problem.startsWith("csv-")).map(({ problem, place }) => ({
    about: subject.about({ entry: `line-${place.line}` }),
    place,
    values: { page: subject.path, cause: problem }
  }))
});

// src/checks/any-page/setting-is-known.ts
var setting_is_known_default = defineCheck({
  id: "setting-is-known",
  area: (page21) => page21.area,
  severity: { planning: "advice", launching: "warning" },
  from: "planning",
  since: 1,
  title: "No setting is misspelt",
  says: "We do not know the setting {setting} in {page:path}; did you mean {closest}?",
  why: "A setting that we do not know is passed over in silence.",
  fix: "Correct its name to {closest}, or leave it if it is meant for something else.",
  minutes: 1,
  examples: [
    {
      name: "settings that we know",
      files: { "roadmap.md": "---\nperiod: 2026 to 2028\nlast_reviewed: 2026-01-12\n---\n# Roadmap\n" },
      expect: []
    },
    {
      name: "a slip of the pen",
      files: { "roadmap.md": "---\nlast_reveiwed: 2026-01-12\n---\n# Roadmap\n" },
      expect: ["roadmap.md:2 We do not know the setting “last_reveiwed” in roadmap.md; did you mean “last_reviewed”?"]
    },
    {
      name: "a slip of the pen in community.yml",
      files: { "community.yml": "name: Open Science Lindenau\nlangauges: [de]\n" },
      expect: ["community.yml:2 We do not know the setting “langauges” in community.yml; did you mean “languages”?"]
    },
    {
      name: "settings of a site generator",
      files: { "roadmap.md": "---\ntitle: Roadmap\nlayout: page\nnav_order: 3\ndate: 2026-01-12\n---\n# Roadmap\n" },
      expect: []
    }
  ],
  subjects: ({ community: community2 }) => documentPages(community2).filter(({ page: page21 }) => page21.settings.settings.size > 0),
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
  }
});
var forOthers = new Set(
  "aliases|author|authors|category|categories|comments|css|date|description|draft|excerpt|hide|icon|image|keywords|lang|lastmod|layout|menu|nav order|navigation|order|parent|permalink|published|sidebar|slug|subtitle|summary|tag|tags|template|theme|title|toc|type|updated|url|weight".split(
    "|"
  )
);
function settingsOf({ kind }) {
  const found2 = Object.values(kinds).find((known6) => known6.kind === kind);
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
  area: (page21) => page21.area,
  severity: "error",
  from: "always",
  makesUnreadable: true,
  since: 1,
  title: "Every setting of a page is written once",
  says: "The setting {setting} stands twice in {page:path}; only the first one counts.",
  why: "Whoever changes the second one wonders why nothing happens.",
  fix: "Keep the one that is true, and delete the other.",
  minutes: 2,
  examples: [
    {
      name: "each setting once",
      files: { "charter.md": "---\nlast_reviewed: 2026-01-12\nstatus: adopted\n---\n# Charter\n" },
      expect: []
    },
    {
      name: "a setting that stands twice",
      files: {
        "charter.md": "---\nlast_reviewed: 2026-01-12\nstatus: adopted\nlast_reviewed: 2025-01-12\n---\n# Charter\n"
      },
      expect: ["charter.md:4 The setting “last_reviewed” stands twice in charter.md; only the first one counts."]
    },
    {
      name: "the same word in the text",
      files: { "charter.md": "---\nstatus: adopted\n---\n# Charter\n\nstatus: adopted\n" },
      expect: []
    }
  ],
  subjects: ({ community: community2 }) => documentPages(community2),
  inspect: (subject) => subject.page.problems.filter(({ problem }) => problem === "duplicate-key").map(({ place, values }) => ({
    about: subject.about({ field: String(values.key) }),
    place,
    also: subject.at({ line: Number(values.firstLine ?? 1), column: 1 }),
    values: { setting: String(values.key), page: subject.path }
  }))
});

// src/checks/any-page/settings-are-closed.ts
var settings_are_closed_default = defineCheck({
  id: "settings-are-closed",
  area: (page21) => page21.area,
  severity: "error",
  from: "always",
  makesUnreadable: true,
  since: 1,
  title: "The settings at the top of a page end where the text begins",
  says: "The settings at the top of {page:path} begin with --- and never end.",
  why: "Nothing tells where the settings end and the text begins, so the settings do not count.",
  fix: "Put a line with three hyphens, ---, after the last setting.",
  minutes: 2,
  examples: [
    {
      name: "a line of hyphens before and after",
      files: { "charter.md": "---\nlast_reviewed: 2026-01-12\n---\n# Charter\n" },
      expect: []
    },
    {
      name: "no line of hyphens after",
      files: { "charter.md": "---\nlast_reviewed: 2026-01-12\n\n# Charter\n\nWe share what we learn.\n" },
      expect: ["charter.md:1 The settings at the top of charter.md begin with --- and never end."]
    },
    {
      name: "a line across the page",
      files: { "charter.md": "---\n# Charter\n\nWe share what we learn.\n" },
      expect: []
    }
  ],
  subjects: ({ community: community2 }) => documentPages(community2),
  inspect: (subject) => subject.page.problems.filter(({ problem }) => problem === "front-matter-unclosed").map(({ place }) => ({ about: subject.about(), place, values: { page: subject.path } }))
});

// src/checks/any-page/settings-can-be-read.ts
var settings_can_be_read_default = defineCheck({
  id: "settings-can-be-read",
  area: (page21) => page21.area,
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
  examples: [
    {
      name: "settings that can be read",
      files: { "roadmap.md": "---\nlast_reviewed: 2026-01-12\n---\n# Roadmap\n" },
      expect: []
    },
    {
      name: "a colon inside a sentence",
      files: { "roadmap.md": "---\nperiod: three years: 2026 to 2028\n---\n# Roadmap\n" },
      expect: [
        "roadmap.md:2 A line in the settings of roadmap.md cannot be read: a sentence with a colon in it needs quotation marks around it."
      ]
    },
    {
      name: "a quote that is never closed, in the settings of the community",
      files: { "community.yml": 'name: "Open Science Lindenau\nstage: launching\n' },
      expect: [
        "community.yml:1 A line in the settings of community.yml cannot be read: a quotation mark is opened and not closed."
      ]
    },
    {
      name: "a page that is none of ours is not asked",
      files: { "recipes/soup.md": "---\ntitle: soup: hot\n---\n# Soup\n" },
      expect: []
    },
    { name: "a line across the page is no setting", files: { "roadmap.md": "---\n\n# Roadmap\n\n---\n" }, expect: [] }
  ],
  subjects: ({ community: community2 }) => documentPages(community2),
  inspect: (subject) => subject.page.problems.filter(isAboutSettings).map((problem) => {
    const { key } = problem.values;
    return {
      about: subject.about(typeof key === "string" ? { field: key } : void 0),
      place: problem.place,
      values: { page: subject.path, cause: causeOf(problem) }
    };
  })
});
function isAboutSettings({ problem }) {
  return problem.startsWith("front-matter-") && problem !== "front-matter-unclosed" || problem === "forbidden-key" || problem === "look-alike-key";
}
function causeOf({ problem, values }) {
  return problem === "front-matter-unreadable" ? String(values.cause ?? "other") : problem;
}

// src/checks/any-page/settings-say-something.ts
var settings_say_something_default = defineCheck({
  id: "settings-say-something",
  area: (page21) => page21.area,
  severity: "advice",
  from: "planning",
  since: 1,
  title: "Settings at the top of a page say something",
  says: "Nothing stands between the two lines of --- at the top of {page:path}.",
  why: "Whoever edits the page wonders what is missing there.",
  fix: "Delete both lines, or write a setting between them, such as “last_reviewed: 2026-03-18”.",
  minutes: 2,
  examples: [
    { name: "one setting", files: { "charter.md": "---\nstatus: draft\n---\n# Charter\n\nWe share.\n" }, expect: [] },
    {
      name: "two lines with nothing between them",
      files: { "charter.md": "---\n\n---\n# Charter\n\nWe share.\n" },
      expect: ["charter.md:1 Nothing stands between the two lines of --- at the top of charter.md."]
    },
    {
      name: "a hint for those who edit",
      files: { "charter.md": "---\n# last_reviewed: the day of the last reading\n---\n# Charter\n\nWe share.\n" },
      expect: []
    },
    { name: "a page without settings", files: { "charter.md": "# Charter\n\nWe share.\n" }, expect: [] }
  ],
  subjects: ({ community: community2 }) => documentPages(community2).filter(({ path: path2, page: page21 }) => page21.settings.endLine > 0 && /\.(?:md|markdown)$/i.test(path2)),
  inspect: (subject) => {
    const { text: text3, settings, path: path2 } = subject.page;
    const between = text3.split("\n", settings.endLine - 1).slice(1);
    if (between.some((line) => line.trim() !== "")) return [];
    return [{ about: subject.about(), place: { path: path2, line: 1, column: 1 }, values: { page: path2 } }];
  }
});

// src/checks/any-page/stub-says-where-it-is-kept.ts
var stub_says_where_it_is_kept_default = defineCheck({
  id: "stub-says-where-it-is-kept",
  area: (page21) => page21.area,
  severity: "advice",
  from: "planning",
  since: 1,
  title: "A page that only sends its readers elsewhere says so",
  says: "{page:path} only sends its readers to {target:link}.",
  why: "One line tells us that the text is kept there; then we do not ask for it here.",
  fix: "Add a line to the settings at the top of the page, between two lines of ---: the word “canonical:”, a space, and {target:link}.",
  minutes: 3,
  source: "8 of the 24 repositories that were read",
  examples: [
    {
      name: "a page that says where its text is kept",
      files: {
        "CODE_OF_CONDUCT.md": "---\ncanonical: https://lindenau.example/conduct\n---\n# Code of conduct\n\nPlease read [our code of conduct](https://lindenau.example/conduct).\n"
      },
      expect: []
    },
    {
      name: "a page with one sentence and a link",
      files: {
        "CODE_OF_CONDUCT.md": "# Code of conduct\n\nPlease read [our code of conduct](https://lindenau.example/conduct).\n"
      },
      expect: ["CODE_OF_CONDUCT.md:3 CODE_OF_CONDUCT.md only sends its readers to https://lindenau.example/conduct."]
    },
    {
      name: "a page that waits for its words",
      files: {
        "charter.md": "# Charter\n\nThe [guide](https://moothall.example/guide) helps.\n\n## Vision\n\n[Write here: what will be different?]\n"
      },
      expect: []
    },
    {
      name: "a link that leads nowhere is another matter",
      files: { "CODE_OF_CONDUCT.md": "# Code of conduct\n\nIt has [moved](docs/conduct.md).\n" },
      expect: []
    }
  ],
  subjects: ({ community: community2 }) => ownPages(community2).filter(({ kind, page: page21 }) => kind !== void 0 && onlyPointsTo(page21) !== void 0),
  inspect: (subject, { community: community2 }) => {
    const target = onlyPointsTo(subject.page);
    if (target === void 0 || subject.page.settings.settings.has("canonical")) return [];
    const { leads } = destinationOf(target, subject.path, community2.files);
    const link = linksIn(subject.page).find((link2) => link2.target === target);
    if (!link || leads !== "there" && leads !== "elsewhere") return [];
    const about = subject.about({ field: "canonical" });
    return [{ about, place: subject.at(link), values: { page: subject.path, target } }];
  }
});

// src/checks/any-page/time-zone-is-known.ts
var sessions = (zone) => ({
  "programme.md": `# Programme

## Sessions

| Session | Date | Time | Time zone |
|---|---|---|---|
| Welcome | 2026-05-07 | 14:00 | ${zone} |
`
});
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
  examples: [
    { name: "a city", files: sessions("Brussels"), expect: [] },
    {
      name: "a room",
      files: sessions("the library hall"),
      expect: [
        "programme.md:7 “the library hall”, under “Where in the world (time zone)” of “Welcome”, names no clock that we know."
      ]
    },
    {
      name: "letters",
      files: sessions("CET"),
      expect: [
        "programme.md:7 “CET”, under “Where in the world (time zone)” of “Welcome”, holds for one half of the year only, or for several places."
      ]
    },
    {
      name: "calls have notes of their own",
      files: {
        "meetings.md": "# Meetings\n\n| Call | When | Time zone |\n|---|---|---|\n| Open call | every Monday | Poland |\n"
      },
      expect: []
    }
  ],
  // The clocks of calls, and the letters of events, are asked about with a city that would fit.
  subjects: ({ community: community2 }) => fieldsWith(community2, "zone-unknown", "time zone").filter(({ of }) => of.kind !== "meetings"),
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
var spanish = (reviewed) => `---
translation_of: charter.md
${reviewed}---
# Carta

## Visión

Todos pueden leer cada resultado.
`;
var english = "---\nlast_reviewed: 2026-01-12\n---\n# Charter\n\n## Vision\n\nEverybody can read every result.\n";
var translation_is_up_to_date_default = defineCheck({
  id: "translation-is-up-to-date",
  area: (page21) => page21.area,
  severity: { planning: "advice", launching: "warning" },
  from: "launching",
  since: 1,
  title: "Translations are as new as the pages that they translate",
  says: "{page:path} was last reviewed on {reviewed:date}, before {original:path}, which it translates ({changed:date}).",
  why: "Members who read the translation may be told something that no longer holds.",
  fix: "Compare the two pages, bring the translation up to date, and set its “last_reviewed” to today.",
  minutes: 30,
  source: "opensource.guide and Contributor Covenant, translations",
  examples: [
    {
      name: "a translation that is newer",
      files: { "charter.md": english, "carta.md": spanish("last_reviewed: 2026-02-01\n") },
      expect: []
    },
    {
      name: "a translation that is older",
      files: { "charter.md": english, "carta.md": spanish("last_reviewed: 2025-06-01\n") },
      expect: [
        "carta.md:3 carta.md was last reviewed on 1 June 2025, before charter.md, which it translates (12 January 2026)."
      ]
    },
    {
      name: "without both dates nobody can tell",
      files: { "charter.md": english, "carta.md": spanish("") },
      expect: []
    }
  ],
  subjects: ({ community: community2 }) => everyPage(community2).filter(({ page: page21 }) => textOf3(page21, "translation_of") !== void 0),
  inspect: (subject, { community: community2 }) => {
    const to = destinationOf(textOf3(subject.page, "translation_of") ?? "", subject.path, community2.files);
    const original = to.leads === "there" || to.leads === "other-letters" ? community2.pages.find((page21) => page21.path === to.path) : void 0;
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
function textOf3(page21, name) {
  const value = page21.settings.settings.get(name)?.value;
  return typeof value === "string" && value.trim() !== "" ? value.trim() : void 0;
}
function reviewOf(page21) {
  const read = readDate(textOf3(page21, "last_reviewed") ?? "");
  return "date" in read ? read.date : void 0;
}

// src/checks/any-page/two-places-agree.ts
var page4 = (setting) => ({
  "roadmap.md": `---
period: ${setting}
---
# Roadmap

Period: 2026 to 2028

## Period

2026 to 2028
`
});
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
  examples: [
    { name: "both say the same", files: page4("2026 to 2028"), expect: [] },
    {
      name: "the settings and a heading differ",
      files: page4("2025 to 2027"),
      expect: [
        "roadmap.md:2 “Period” of “Roadmap” is written in two places that do not agree; the settings at the top of the page count."
      ]
    },
    { name: "one place only", files: { "roadmap.md": "# Roadmap\n\n## Period\n\n2026 to 2028\n" }, expect: [] }
  ],
  subjects: ({ community: community2 }) => everyReading(community2).filter((found2) => found2.reading.written.from === "setting"),
  inspect: (found2) => ofTrouble(found2, "two-values", () => ({
    field: found2.label,
    entry: found2.isPrivate ? found2.of.path : found2.of.label
  }))
});

// src/checks/any-page/value-is-in-list.ts
var table2 = (status) => ({
  "roadmap.md": `# Roadmap

| Milestone | What will be true | Status |
|---|---|---|
| Launch | 40 members | ${status} |
`
});
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
  examples: [
    { name: "an answer from the list", files: table2("in progress"), expect: [] },
    { name: "an answer from the list in Spanish", files: table2("en curso"), expect: [] },
    {
      name: "a slip of the pen",
      files: { "community.yml": "stage: active\n", ...table2("plannned") },
      expect: [
        "roadmap.md:5 The answer “plannned”, under “Status” of “Launch”, is not one that we know: choose one of “planned”, “in-progress”, “done”, “late” and “dropped”, perhaps “planned”."
      ]
    },
    {
      name: "an answer that is not in the list",
      files: table2("sort of"),
      expect: [
        "roadmap.md:5 The answer “sort of”, under “Status” of “Launch”, is not one that we know: choose one of “planned”, “in-progress”, “done”, “late” and “dropped”."
      ]
    }
  ],
  subjects: ({ community: community2 }) => fieldsWith(community2, "choice-unknown", "choice"),
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
  })
});

// src/checks/subjects/set-aside.ts
function acceptancesIn({ community: community2, settings }) {
  const path2 = community2.documents.find((document) => document.kind === "community")?.path ?? "community.yml";
  return settings.not_for_us.map((acceptance) => ({
    acceptance,
    about: { path: path2, kind: "community", entry: acceptance.check, field: "not_for_us" },
    place: { path: path2, line: acceptance.line, column: 1 }
  }));
}

// src/checks/any-page/what-is-set-aside-exists.ts
var setAside = (check) => ({
  "community.yml": `name: Open Science Lindenau
not_for_us:
  - check: ${check}
    because: We all keep the pages together.
    until: 2027-01-01
`
});
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
  examples: [
    { name: "a note that exists", files: setAside("page-has-owner"), expect: [] },
    {
      name: "a slip of the pen",
      files: setAside("page-has-ownr"),
      expect: [
        "community.yml:3 There is no note with the name “page-has-ownr”, so nothing is set aside by it; the closest name is “page-has-owner”."
      ]
    },
    {
      name: "nothing like it",
      files: setAside("meetings"),
      expect: ["community.yml:3 There is no note with the name “meetings”, so nothing is set aside by it."]
    }
  ],
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
  }
});

// src/checks/any-page/what-is-set-aside-is-looked-at-again.ts
var setAside2 = (until) => ({
  "community.yml": `name: Open Science Lindenau
not_for_us:
  - check: page-has-owner
    because: We all keep the pages together.
    until: ${until}
`
});
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
  examples: [
    { name: "a day that lies ahead", files: setAside2("2027-01-01"), expect: [] },
    {
      name: "a day that has passed",
      files: setAside2("2026-01-01"),
      expect: [
        "community.yml:3 The note “page-has-owner” was set aside until 1 January 2026, and that day has passed."
      ]
    },
    { name: "the last day still counts", files: setAside2("2026-03-01"), expect: [] }
  ],
  subjects: acceptancesIn,
  inspect: ({ acceptance, about, place }, { now }) => acceptance.until < now ? [{ about, place, values: { check: acceptance.check, until: acceptance.until } }] : []
});

// src/checks/continuity/asset-has-two-key-holders.ts
var roles2 = "# Roles\n\n| Role | What it is for | Who | Backup |\n|---|---|---|---|\n| Web keeper | Looks after the pages | Amira | |\n| Coordinators | Plan the year | Amira, Jonas | |\n| List keeper | The list | Jonas | Amira |\n";
var page5 = (keys2, status = "") => ({
  "roles.md": roles2,
  "sustainability.md": `# Sustainability

## What needs a key

| What | Where | Who holds the keys | Status |
|---|---|---|---|
| The web address | With the registrar | ${keys2} | ${status} |
`
});
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
  examples: [
    { name: "two roles", files: page5("Web keeper, List keeper"), expect: [] },
    { name: "one role that two people hold", files: page5("Coordinators"), expect: [] },
    {
      name: "one role that one person holds",
      files: page5("Web keeper"),
      expect: ["sustainability.md:7 One person alone holds the keys to “The web address”."]
    },
    { name: "given up", files: page5("Web keeper", "given up"), expect: [] },
    { name: "a role that somebody stands in for", files: page5("List keeper"), expect: [] },
    { name: "an office that is not on the list", files: page5("Computing Centre"), expect: [] }
  ],
  // Of a name that no page lists, nobody can say how many people it stands for.
  subjects: ({ community: community2 }) => community2.sustainability.assets.filter(
    (asset) => asset.status !== "retired" && asset.who_holds_keys.length > 0 && asset.who_holds_keys.every(({ to }) => to)
  ),
  inspect: (asset, { community: community2 }) => peopleOf(asset.who_holds_keys, community2).size < 2 ? [{ about: asset.about("who_holds_keys"), place: asset.at("who_holds_keys"), values: { asset: asset.label } }] : []
});
function peopleOf(refs, { roles: roles13 }) {
  return new Set(
    refs.flatMap(({ to, text: text3 }) => {
      const role = roles13.entries.find((entry) => isSame(entry, to));
      if (!role) return [to?.kind === "people" ? to.key : `${text3} 1`, ...to?.kind === "people" ? [] : [`${text3} 2`]];
      const held = [...role.holders, ...role.backups].map((holder) => holder.to?.key ?? holder.text);
      return held.length > 0 ? held : [`${role.key} 1`, `${role.key} 2`];
    })
  );
}
function isSame(entry, other) {
  return entry === other;
}

// src/checks/continuity/asset-is-renewed-in-time.ts
var page6 = (paid, status = "") => ({
  "sustainability.md": `# Sustainability

## What needs a key

| What | Who holds the keys | Paid until | Status |
|---|---|---|---|
| The web address | Coordinators | ${paid} | ${status} |
`
});
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
  examples: [
    { name: "paid for two years", files: page6("2028-05-31"), expect: [] },
    {
      name: "in seven weeks",
      files: page6("2026-04-20"),
      expect: ["sustainability.md:7 “The web address” has to be renewed: it runs out on 20 April 2026."]
    },
    {
      name: "too late",
      files: page6("2026-02"),
      expect: ["sustainability.md:7 “The web address” ran out on 28 February 2026."]
    },
    { name: "given up", files: page6("2026-02", "given up"), expect: [] }
  ],
  subjects: ({ community: community2 }) => community2.sustainability.assets.filter(({ renew_by, status }) => renew_by !== void 0 && status !== "retired"),
  inspect: (asset, { settings, now }) => {
    const day3 = asset.renew_by?.end;
    if (day3 === void 0 || day3 > addPeriod(now, settings.clocks.renewal_notice)) return [];
    const runs = day3 < now ? "out" : "soon";
    return [{ about: asset.about("renew_by"), place: asset.at("renew_by"), values: { asset: asset.label, runs, day: day3 } }];
  }
});

// src/checks/continuity/assignment-belongs-to-a-session.ts
var programme = (rows) => ({
  "programme.md": `# Programme

## Sessions

| Session | Title | Date |
|---|---|---|
| 1 | Why | 2026-03-05 |
| 2 | Who | 2026-03-12 |

## Assignments

| Assignment | After session | Pages |
|---|---|---|
${rows}`
});
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
  examples: [
    {
      name: "by number, and by title",
      files: programme("| Your story | session 1 | story |\n| Your map | Who | stakeholders |\n"),
      expect: []
    },
    {
      name: "a session that is not there",
      files: programme("| Your story | 7 | story |\n"),
      expect: ["programme.md:14 The assignment “Your story” is done after “7”, and there is no such session."]
    },
    { name: "it does not say", files: programme("| Your story | | story |\n"), expect: [] }
  ],
  subjects: ({ community: community2 }) => community2.programme.sessions.length === 0 ? [] : community2.programme.assignments.filter((assignment) => assignment.for_session !== void 0),
  inspect: (assignment, { community: community2 }) => sessionOf(assignment, sessionsInOrder(community2)) ? [] : [
    {
      about: assignment.about("for_session"),
      place: assignment.at("for_session"),
      values: { assignment: assignment.label, written: assignment.for_session ?? "" }
    }
  ]
});

// src/checks/continuity/ending-funding-has-a-plan.ts
var page7 = (rows, more = "") => ({
  "funding.md": `# Funding

## Our own institution

| Who gives | What for | From | Until | Status |
|---|---|---|---|---|
${rows}${more}`
});
var ending_funding_has_a_plan_default = defineCheck({
  id: "ending-funding-has-a-plan",
  area: "continuity",
  severity: "warning",
  from: "launching",
  since: 1,
  title: "Before funding ends, it is known what goes on without it",
  says: "What comes from {source} {ends:phrase} on {day:date}, and nothing is written about what goes on without it.",
  why: "Half a year is what a new application takes, and people whose hours end with it need to know.",
  fix: "Add a heading “When funding ends” with three sentences: what goes on, what stops, and who decides. Or write “ended” in the column “Status”.",
  phrases: { ends: "ends", ended: "ended" },
  minutes: 20,
  principles: ["accountability"],
  source: "CIVICA, week 5; OSCARS, sustainability models",
  examples: [
    {
      name: "two years ahead",
      files: page7("| Library | Two hours a week | 2025-01 | 2027-12 | active |\n"),
      expect: []
    },
    {
      name: "in four months",
      files: page7("| Library | Two hours a week | 2025-01 | 2026-06 | active |\n"),
      expect: [
        "funding.md:7 What comes from “Library” ends on 30 June 2026, and nothing is written about what goes on without it."
      ]
    },
    {
      name: "in four months, with a plan",
      files: page7(
        "| Library | Two hours a week | 2025-01 | 2026-06 | active |\n",
        "\n## When funding ends\n\nThe calls go on. The coordinators ask the dean in spring.\n"
      ),
      expect: []
    },
    {
      name: "over, without a word",
      files: page7(
        "| Library | Two hours a week | 2025-01 | 2025-12 | |\n| Foundation | A day | 2023-01 | 2024-12 | ended |\n"
      ),
      expect: [
        "funding.md:7 What comes from “Library” ended on 31 December 2025, and nothing is written about what goes on without it."
      ]
    },
    {
      name: "in German, in a section of the roadmap",
      files: {
        "roadmap.md": "# Fahrplan\n\n## Finanzierung\n\n| Wer gibt | Wofür | Bis |\n|---|---|---|\n| Bibliothek | Zwei Stunden in der Woche | 2026-05 |\n"
      },
      expect: [
        "roadmap.md:7 What comes from “Bibliothek” ends on 31 May 2026, and nothing is written about what goes on without it."
      ]
    }
  ],
  subjects: ({ community: community2 }) => community2.sustainability.sources.filter(
    ({ to, status }) => to !== void 0 && status !== "ended" && status !== "applied"
  ),
  inspect: (source, { community: community2, settings, now }) => {
    const day3 = source.to?.end;
    const { funding_notice } = settings.clocks;
    if (day3 === void 0 || day3 > addPeriod(now, funding_notice)) return [];
    if (community2.sustainability.has("end_of_funding_plan")) return [];
    const ends = day3 < now ? "ended" : "ends";
    return [{ about: source.about("to"), place: source.at("to"), values: { source: source.label, ends, day: day3 } }];
  }
});

// src/checks/continuity/held-session-has-feedback.ts
var session = (more = "") => `# Why

- Week: 1
- Date: 2026-02-12
${more}`;
var held_session_has_feedback_default = defineCheck({
  id: "held-session-has-feedback",
  area: "continuity",
  severity: "advice",
  from: "launching",
  since: 1,
  title: "After each session it is written down what people thought of it",
  says: "Nothing is written down yet of what people thought of the session {session} on {day:date}.",
  why: "What did not work can still be changed before the next one, and only then.",
  fix: "Ask four questions in the last five minutes: what worked, what did not, what would you change, what surprised you? Write the answers under these headings, without names.",
  minutes: 10,
  principles: ["fairness"],
  source: "Foundational Community Building, concluding the session",
  examples: [
    {
      name: "one answer is enough",
      files: { "programme/week-1.md": session("\n## What surprised us\n\nHow long five quiet minutes are.\n") },
      expect: []
    },
    {
      name: "two weeks after the session",
      files: { "programme/week-1.md": session() },
      expect: [
        "programme/week-1.md:4 Nothing is written down yet of what people thought of the session “Why” on 12 February 2026."
      ]
    },
    { name: "on the day after it", on: "2026-02-13", files: { "programme/week-1.md": session() }, expect: [] },
    {
      name: "only the latest is asked about, in Spanish",
      files: {
        "programme/1.md": session(),
        "programme/2.md": "# Quién\n\n- Sesión: 2\n- Fecha: 2026-02-19\n\n## Qué funcionó\n\nEl silencio.\n"
      },
      expect: []
    }
  ],
  // Of sessions longer ago nobody remembers enough.
  subjects: ({ community: community2, settings, now }) => {
    const held = sessionsInOrder(community2).filter(
      ({ logistics: { day: day3 } }) => day3 !== void 0 && addPeriod(day3, settings.clocks.session_feedback) <= now
    );
    return held.slice(-1);
  },
  inspect: ({ session: session2, logistics: { day: day3 = "" } }) => answers.some((field) => session2.has(field)) ? [] : [{ about: session2.about("worked"), place: session2.at("date"), values: { session: session2.label, day: day3 } }]
});
var answers = ["worked", "did_not", "change", "surprised"];

// src/checks/continuity/member-community-was-heard-from.ts
var page8 = (heard, status = "active") => ({
  "network.md": `# Our network

## Member communities

| Community | Contact | Last heard from | Status |
|---|---|---|---|
| Open Science Lindenau | hello@osc-lindenau.example | ${heard} | ${status} |
`
});
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
  examples: [
    { name: "this winter", files: page8("2026-01-12"), expect: [] },
    {
      name: "more than a year ago",
      files: page8("2024-11-20"),
      expect: ["network.md:7 The last word from “Open Science Lindenau” is from 20 November 2024."]
    },
    { name: "one that rests", files: page8("2024-11-20", "resting"), expect: [] }
  ],
  subjects: ({ community: community2 }) => community2.network.members.filter(
    ({ last_heard, status }) => last_heard !== void 0 && status !== "left" && status !== "resting"
  ),
  inspect: (member, { settings, now }) => {
    const day3 = member.last_heard;
    return day3 !== void 0 && addPeriod(day3, settings.clocks.member_silence) < now ? [
      {
        about: member.about("last_heard"),
        place: member.at("last_heard"),
        values: { community: member.label, day: day3 }
      }
    ] : [];
  }
});

// src/checks/continuity/next-session-can-be-joined.ts
var programme2 = (rows, rhythm = "") => ({
  "programme.md": `# Programme

${rhythm}
## Sessions

| Session | Title | Date | Time | Time zone | Link |
|---|---|---|---|---|---|
${rows}`
});
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
  examples: [
    {
      name: "everything is there",
      files: programme2("| 1 | Why | 2026-03-05 | 14:00 | Brussels | https://meet.example/six |\n"),
      expect: []
    },
    {
      name: "said once for all sessions",
      files: programme2(
        "| 1 | Why | 2026-03-05 | | | |\n",
        "- Rhythm: every Thursday, 14:00, Brussels time\n- Where we meet: https://meet.example/six\n"
      ),
      expect: []
    },
    {
      name: "four days before",
      files: programme2("| 1 | Why | 2026-03-05 | 14:00 | | |\n| 2 | Who | 2026-03-12 | | | |\n"),
      expect: [
        "programme.md:8 The session “Why” is on 5 March 2026, and the time zone and how to join are not written down yet."
      ]
    },
    { name: "a session that was held", files: programme2("| 1 | Why | 2026-02-05 | | | |\n"), expect: [] },
    {
      name: "a session that is cancelled",
      files: { "programme/1.md": "# Why\n\n- Week: 1\n- Date: 2026-03-05\n- Status: cancelled\n" },
      expect: []
    },
    {
      name: "in a file of its own, in French",
      files: {
        "programme/seance-1.md": "# Pourquoi\n\n- Séance: 1\n- Date: 2026-03-05\n- Heure: 14 h\n- Lien: https://meet.example/six\n"
      },
      expect: [
        "programme/seance-1.md:4 The session “Pourquoi” is on 5 March 2026, and the time zone is not written down yet."
      ]
    }
  ],
  subjects: ({ community: community2, settings, now }) => sessionsInOrder(community2).filter(
    ({ logistics: { day: day3 } }) => day3 !== void 0 && day3 >= now && day3 <= addPeriod(now, settings.clocks.session_notice)
  ),
  inspect: ({ session: session2, logistics }) => {
    const { day: day3 = "", time, zone, where } = logistics;
    const missing = [
      ...time === void 0 ? ["time"] : [],
      ...zone === void 0 ? ["zone"] : [],
      ...where === void 0 ? ["where"] : []
    ];
    if (missing.length === 0) return [];
    return [
      {
        about: session2.about("join"),
        place: session2.at("date"),
        values: { session: session2.label, day: day3, missing: missing.join("-") }
      }
    ];
  }
});

// src/checks/continuity/policy-is-read-again-in-time.ts
var page9 = (settings) => ({
  "policies/privacy.md": `---
${settings}
---
# What we know about you

Very little, and you can take it back.
`
});
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
  examples: [
    { name: "read this year", files: page9("last_reviewed: 2025-06-12"), expect: [] },
    {
      name: "two years old",
      files: page9("adopted: 2024-02-20"),
      expect: [
        "policies/privacy.md:2 The policy “What we know about you” was last read on 20 February 2024, and was to be read again by 20 February 2025."
      ]
    },
    {
      name: "its own time",
      files: page9("adopted: 2023-02-20\nlast_reviewed: 2025-02-20\nreview_every: 2 years"),
      expect: []
    },
    { name: "one that is retired", files: page9("adopted: 2020-02-20\nstatus: retired"), expect: [] },
    {
      name: "rows of a table",
      files: {
        "policies.md": "# Politiques\n\n| Règle | En bref | Adoptée le |\n|---|---|---|\n| Voyages | Le train d’abord | 2024-09-01 |\n"
      },
      expect: [
        "policies.md:5 The policy “Voyages” was last read on 1 September 2024, and was to be read again by 1 September 2025."
      ]
    },
    { name: "no date at all", files: page9("owner: Coordinators"), expect: [] }
  ],
  subjects: ({ community: community2 }) => community2.policy.entries.filter(
    (policy) => policy.status !== "retired" && policy.status !== "draft" && !policy.isPrivate("last_reviewed") && (policy.last_reviewed ?? policy.adopted) !== void 0
  ),
  inspect: (policy, { settings, now }) => {
    const field = policy.last_reviewed === void 0 ? "adopted" : "last_reviewed";
    const read = policy[field] ?? now;
    const due = addPeriod(read, policy.review_every ?? settings.clocks.review);
    return due < now ? [{ about: policy.about("last_reviewed"), place: policy.at(field), values: { policy: policy.label, read, due } }] : [];
  }
});

// src/checks/continuity/session-discussion-is-not-recorded.ts
var page10 = (line) => ({
  "programme/week-1.md": `# Why

- Week: 1
- Date: 2026-03-05
- ${line}
`
});
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
  examples: [
    { name: "the talk only", files: page10("Recording: presentation only"), expect: [] },
    {
      name: "everything",
      files: page10("Recording: everything"),
      expect: ["programme/week-1.md:5 In the session “Why” the discussion is to be recorded."]
    },
    {
      name: "said of the discussion itself",
      files: page10("Discussion recorded: yes"),
      expect: ["programme/week-1.md:5 In the session “Why” the discussion is to be recorded."]
    },
    { name: "in German", files: page10("Aufzeichnung: nur der Vortrag"), expect: [] }
  ],
  subjects: ({ community: community2 }) => community2.programme.sessions.filter(
    (session2) => session2.status !== "cancelled" && (session2.has("recording") || session2.has("discussion_recorded"))
  ),
  inspect: (session2) => {
    const field = session2.discussion_recorded === "yes" ? "discussion_recorded" : "recording";
    const isRecorded = session2.discussion_recorded === "yes" || session2.recording === "all" && session2.discussion_recorded !== "no";
    return isRecorded ? [{ about: session2.about(field), place: session2.at(field), values: { session: session2.label } }] : [];
  }
});

// src/checks/identity/every-principle-has-a-practice.ts
var head2 = "# Principles\n\n| Principle | What we do |\n|---|---|\n";
var six = "| Respect for diversity | We speak two languages |\n| Collaboration | We write together |\n| Accountability | Every page has an owner |\n| Transparency | Notes are public |\n| Social responsibility | Schools visit us |\n| Fairness | Calls at two hours |\n";
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
  examples: [
    {
      name: "all seven",
      files: { "community.yml": "stage: active\n", "principles.md": `${head2}${six}| Impact | We ask what changed |
` },
      expect: []
    },
    {
      name: "six, and one without an answer yet",
      files: { "community.yml": "stage: active\n", "principles.md": `${head2}${six}| Impact | TBD |
` },
      expect: ["principles.md:5 principles.md names no practice for “impact”."]
    },
    {
      name: "headings in German",
      files: {
        "community.yml": "stage: active\n",
        "principles.md": "# Grundsätze\n\n## Achtung der Vielfalt\n\nWir sprechen zwei Sprachen.\n\n## Zusammenarbeit\n\nWir schreiben gemeinsam.\n\n## Rechenschaft\n\nJede Seite hat jemanden.\n\n## Transparenz\n\nUnsere Notizen sind offen.\n\n## Gesellschaftliche Verantwortung\n\nSchulen besuchen uns.\n"
      },
      expect: ["principles.md:3 principles.md names no practice for “fairness” and “impact”."]
    }
  ],
  subjects: ({ community: { principles } }) => principles.entries.length > 0 ? [principles] : [],
  inspect: (principles) => {
    const missing = Object.entries(openResearchPrinciples).flatMap(
      ([id, names4]) => principles.entries.some(({ principle, practice }) => principle === id && practice !== void 0) ? [] : [labelOf(names4)]
    );
    const place = principles.entries[0]?.at() ?? principles.at();
    return missing.length === 0 ? [] : [{ about: principles.about("entries"), place, values: { page: principles.path, principles: missing } }];
  }
});

// src/checks/identity/one-value-has-an-example.ts
var head3 = "# Charter\n\n## Values\n\n| Value | What it means to us | In action |\n|---|---|---|\n";
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
  examples: [
    {
      name: "one example among three values",
      files: {
        "charter.md": `${head3}| Openness | Others can see our work | Agendas are public a week ahead |
| Care | | |
| Joy | | |
`
      },
      expect: []
    },
    {
      name: "only words",
      files: { "charter.md": `${head3}| Openness | Others can see our work | |
| Care | | TBD |
` },
      expect: ["charter.md:7 No value in charter.md has an example in action."]
    },
    {
      name: "values in a list, which has no column for it, in German",
      files: { "charter.md": "# Charta\n\n## Unsere Werte\n\n- Offenheit: wir teilen früh\n- Sorgfalt\n" },
      expect: ["charter.md:5 No value in charter.md has an example in action."]
    },
    { name: "no values yet", files: { "charter.md": "# Charter\n\n## Vision\n\nOpen by habit.\n" }, expect: [] }
  ],
  subjects: ({ community: { charter: charter8 } }) => charter8.values.length > 0 ? [charter8] : [],
  inspect: (charter8) => charter8.values.some((value) => value.in_action !== void 0) ? [] : [
    {
      about: charter8.about("values"),
      place: charter8.values[0]?.at() ?? charter8.at(),
      values: { page: charter8.path }
    }
  ]
});

// src/checks/identity/outcome-has-milestone.ts
var active4 = { "community.yml": "stage: active\n" };
var roadmap6 = {
  "roadmap.md": "# Roadmap\n\n| Id | Milestone | What will be true |\n|---|---|---|\n| M1 | Ten chapters | The guide has ten chapters |\n"
};
var purpose = (milestones2, project = "First month") => ({
  "purpose.md": `# Purpose and outcomes

| Project | Outcomes | Milestones |
|---|---|---|
| ${project} | Beginners find help in a day | ${milestones2} |
`
});
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
  examples: [
    { name: "a milestone by its number", files: { ...active4, ...roadmap6, ...purpose("M1") }, expect: [] },
    {
      name: "no milestone",
      files: { ...active4, ...roadmap6, ...purpose("") },
      expect: ["purpose.md:5 No milestone leads to the outcome of “First month”."]
    },
    {
      name: "a milestone whose own words name the project",
      files: { ...active4, ...roadmap6, ...purpose("", "The guide") },
      expect: []
    },
    { name: "without a roadmap nothing is asked", files: { ...active4, ...purpose("") }, expect: [] }
  ],
  subjects: ({ community: { purpose: purpose3, roadmap: roadmap9 } }) => roadmap9.milestones.length > 0 ? purpose3.entries.filter((entry) => entry.has("outcomes")) : [],
  inspect: (purpose3, { community: community2 }) => purpose3.milestones.length > 0 || isServed(purpose3, community2) || isNamedInOne(purpose3, community2) ? [] : [{ about: purpose3.about("milestones"), place: purpose3.at(), values: { purpose: purpose3.label } }]
});
function isServed(purpose3, community2) {
  return refsOf(community2).some(
    ({ of, refs }) => of.kind === "roadmap" && refs.some(({ to }) => to?.kind === "purpose" && to.key === purpose3.key)
  );
}
function isNamedInOne({ project }, { roadmap: roadmap9 }) {
  const name = plainName(project ?? "");
  return name !== "" && roadmap9.milestones.some(
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
function countsEvents(text3) {
  return text3.length < 100 && pattern.test(text3.trim().replace(/[.!]$/, ""));
}

// src/checks/subjects/outcomes.ts
function outcomesOf({ purpose: purpose3 }) {
  const ofPurposes = purpose3.entries.map((entry) => ({ of: entry, outcomes: (entry.outcomes ?? "").split(/[;\n]/) }));
  const ofAll = purpose3.readings.get("outcomes")?.written.from === "section" ? purpose3.outcomes : [];
  return [{ of: purpose3, outcomes: ofAll }, ...ofPurposes].map(({ of, outcomes }) => ({ of, outcomes: outcomes.map((outcome) => outcome.trim()).filter(Boolean) })).filter(({ outcomes }) => outcomes.length > 0);
}

// src/checks/identity/outcome-is-a-change.ts
var purpose2 = (outcomes) => `# Purpose and outcomes

| Project | Purpose | Outcomes |
|---|---|---|
| Guide | Answers to first questions | ${outcomes} |
`;
var outcome_is_a_change_default = defineCheck({
  id: "outcome-is-a-change",
  area: "identity",
  severity: "advice",
  from: "launching",
  since: 1,
  title: "Outcomes say what will be different",
  says: "{outcome} counts what you do; what will be different afterwards is not written there.",
  why: "An event can be held without anything changing; people support what changes.",
  fix: "Ask “so that …?” and write the answer, for example “Doctoral researchers know where to put their data”.",
  minutes: 10,
  principles: ["impact"],
  source: "Foundational Community Building, session 2",
  examples: [
    { name: "a change", files: { "purpose.md": purpose2("Doctoral researchers find help in a day") }, expect: [] },
    {
      name: "a count of events and nothing else",
      files: { "purpose.md": purpose2("Hold four webinars") },
      expect: [
        "purpose.md:5 “Hold four webinars” counts what you do; what will be different afterwards is not written there."
      ]
    },
    {
      name: "in German, French, Spanish and Italian",
      files: {
        "purpose.md": "# Zweck\n\n| Projekt | Ergebnisse |\n|---|---|\n| A | Vier Webinare durchführen |\n| B | Organiser 6 ateliers par an |\n| C | Cuatro talleres en línea |\n| D | Tenere tre incontri all’anno |\n"
      },
      expect: [
        "purpose.md:5 “Vier Webinare durchführen” counts what you do; what will be different afterwards is not written there.",
        "purpose.md:6 “Organiser 6 ateliers par an” counts what you do; what will be different afterwards is not written there.",
        "purpose.md:7 “Cuatro talleres en línea” counts what you do; what will be different afterwards is not written there.",
        "purpose.md:8 “Tenere tre incontri all’anno” counts what you do; what will be different afterwards is not written there."
      ]
    },
    {
      name: "a count beside a change, and a sentence that begins with one",
      files: {
        "purpose.md": `${purpose2("Four webinars; beginners dare to ask")}| Calls | Company | Ten calls after which nobody feels alone |
`
      },
      expect: []
    },
    {
      name: "a list under a heading",
      files: { "purpose.md": "# Purpose and outcomes\n\n## Outcomes\n\n- We will run 12 workshops in 2026.\n" },
      expect: [
        "purpose.md:3 “We will run 12 workshops in 2026.” counts what you do; what will be different afterwards is not written there."
      ]
    }
  ],
  subjects: ({ community: community2 }) => outcomesOf(community2),
  inspect: ({ of, outcomes }) => {
    const [first] = outcomes;
    return first !== void 0 && outcomes.every(countsEvents) ? [{ about: of.about("outcomes"), place: of.at("outcomes"), values: { outcome: first } }] : [];
  }
});

// src/checks/identity/signatory-agreed-to-be-named.ts
var charter4 = (rows) => `# Charter

## Signed by

| Name | For | Signed on | May we name you? |
|---|---|---|---|
${rows}`;
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
  examples: [
    {
      name: "somebody who said yes, and a group",
      files: {
        "charter.md": charter4(
          "| Amira Haddou | University Library | 2026-01-12 | yes, 2026-01-12 |\n| | Institute of Physics | 2026-01-12 | |\n"
        )
      },
      expect: []
    },
    {
      name: "somebody who was not asked",
      files: { "charter.md": charter4("| Jonas Weber | Institute of Physics | 2026-01-12 | |\n") },
      expect: [
        "charter.md:7 Somebody is named among those who signed, in line 7, without a yes in “May we name you?”."
      ]
    },
    {
      name: "somebody who said yes on the page of people",
      files: {
        "people.md": "# People\n\n| Name | May we list you? |\n|---|---|\n| Amira Haddou | yes, 2026-01-12 |\n",
        "charter.md": "# Charta\n\n## Unterzeichnet von\n\n- Amira Haddou\n"
      },
      expect: []
    }
  ],
  // In a private repository a list without consents is the community's own business.
  subjects: ({ community: community2, visibility }) => visibility === "private" ? [] : community2.charter.signatories.filter((signatory) => signatory.has("name")),
  inspect: (signatory, { community: community2 }) => {
    const agreed2 = saidYes(signatory, community2) || community2.people.entries.some((person) => person.name === signatory.name && saidYes(person, community2));
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
var story = (rows, written2 = "Written on: 2025-06-01") => `# Story

## What success looks like

${written2}

| In | What we hope for | What happened |
|---|---|---|
${rows}`;
var success_question_is_answered_default = defineCheck({
  id: "success-question-is-answered",
  area: "identity",
  severity: "advice",
  from: "launching",
  since: 1,
  title: "What the community hoped for is looked at again on its day",
  says: "{hope} was the hope for {day:date}; what happened is not written yet.",
  why: "Looking back shows members and hosts what has changed, also where it went another way.",
  fix: "Write one honest sentence in the column “What happened”.",
  minutes: 10,
  source: "Foundational Community Building, session 4",
  examples: [
    {
      name: "the day lies ahead",
      files: { "story.md": story("| 12 months | 40 members | |\n") },
      expect: []
    },
    {
      name: "six months have passed",
      files: { "story.md": story("| 6 months | 40 members | |\n| 12 months | a second site | |\n") },
      expect: ["story.md:9 “40 members” was the hope for 1 December 2025; what happened is not written yet."]
    },
    {
      name: "six months have passed, in German",
      files: {
        "story.md": "# Unsere Geschichte\n\n## Erfolg\n\nGeschrieben am: 1. Juni 2025\n\n| In | Was wir hoffen | Was daraus wurde |\n|---|---|---|\n| sechs Monaten | vierzig Mitglieder | |\n"
      },
      expect: ["story.md:9 “vierzig Mitglieder” was the hope for 1 December 2025; what happened is not written yet."]
    },
    {
      name: "answered",
      files: { "story.md": story("| 6 months | 40 members | 25 came, and stayed |\n") },
      expect: []
    },
    { name: "no day to count from", files: { "story.md": story("| 6 months | 40 members | |\n", "") }, expect: [] }
  ],
  subjects: ({ community: { story: story2 } }) => story2.success.flatMap((hope) => {
    const day3 = hopeDay(hope, story2);
    return hope.hope !== void 0 && day3 !== void 0 ? [{ hope, words: hope.hope, day: day3 }] : [];
  }),
  inspect: ({ hope, words: words2, day: day3 }, { now }) => day3 < now && hope.happened === void 0 ? [{ about: hope.about("happened"), place: hope.at(), values: { hope: words2, day: day3 } }] : []
});

// src/checks/identity/values-are-few.ts
var many = 7;
var table3 = (values) => `# Charter

## Values

| Value | What it means to us |
|---|---|
${values.map((value) => `| ${value} | What we do |
`).join("")}`;
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
  examples: [
    { name: "three values", files: { "charter.md": table3(["Openness", "Care", "Curiosity"]) }, expect: [] },
    {
      name: "eight values",
      files: {
        "charter.md": table3(["Openness", "Care", "Trust", "Rigour", "Joy", "Equity", "Curiosity", "Patience"])
      },
      expect: ["charter.md:7 charter.md names 8 values."]
    },
    {
      name: "an example row is no value",
      files: {
        "charter.md": table3(["Openness", "Care", "Trust", "Rigour", "Joy", "Equity", "Curiosity", "Example: Patience"])
      },
      expect: []
    }
  ],
  subjects: ({ community: { charter: charter8 } }) => charter8.values.length > 0 ? [charter8] : [],
  inspect: (charter8) => charter8.values.length > many ? [
    {
      about: charter8.about("values"),
      place: charter8.values[0]?.at() ?? charter8.at(),
      values: { page: charter8.path, count: charter8.values.length }
    }
  ] : []
});

// src/checks/identity/values-show-on-other-pages.ts
var active5 = { "community.yml": "stage: active\n" };
var charter5 = (rows) => `# Charter

## Values

| Value | What it means to us | Where it shows |
|---|---|---|
${rows}`;
var values_show_on_other_pages_default = defineCheck({
  id: "values-show-on-other-pages",
  area: "identity",
  severity: "advice",
  from: "active",
  since: 1,
  title: "The values show in more than the charter",
  says: "No page but {page:path} shows {values:list}.",
  why: "A value is remembered where it has become a rule, a welcome or a decision.",
  fix: "Write in the column “Where it shows” one page that follows from the value, such as how you welcome people or how you decide.",
  minutes: 15,
  source: "Foundational Community Building, session 4",
  examples: [
    {
      name: "a value with the page where it shows",
      files: {
        ...active5,
        "charter.md": charter5("| Patience | Nobody has to know anything | [Our calls](meetings.md) |\n")
      },
      expect: []
    },
    {
      name: "values that stand in the charter alone",
      files: {
        ...active5,
        "CODE_OF_CONDUCT.md": "# Code of conduct\n\nPlease be kind.\n",
        "charter.md": charter5("| Patience | Nobody has to know anything | |\n| Joy | We laugh | |\n")
      },
      expect: ["charter.md:7 No page but charter.md shows “Patience” and “Joy”."]
    },
    {
      name: "while there is no other page, nothing is asked",
      files: { ...active5, "charter.md": charter5("| Joy | We laugh | |\n") },
      expect: []
    },
    {
      name: "a value that another page speaks of, in French",
      files: {
        ...active5,
        "charter.md": "# Charte\n\n## Nos valeurs\n\n- Bienveillance : nous demandons avant de juger\n",
        "CODE_OF_CONDUCT.md": "# Code de conduite\n\nLa bienveillance vaut dans tous nos espaces.\n"
      },
      expect: []
    }
  ],
  subjects: ({ community: community2 }) => otherPages(community2).length > 0 && community2.charter.values.some((value) => value.has("value")) ? [community2.charter] : [],
  inspect: (charter8, { community: community2 }) => {
    const hidden = charter8.values.filter(({ represented_in }) => represented_in.length === 0);
    const names4 = hidden.flatMap(({ value }) => value ?? []);
    const told2 = names4.length > 0 ? wordsOf(otherPages(community2)) : "";
    const unseen = names4.filter((name) => plainName(name) !== "" && !told2.includes(` ${plainName(name)} `));
    if (unseen.length === 0) return [];
    const place = hidden.find(({ value }) => value === unseen[0])?.at() ?? charter8.at();
    return [{ about: charter8.about("values"), place, values: { page: charter8.path, values: unseen } }];
  }
});
function otherPages(community2) {
  const { paths } = community2.charter;
  return documentPages(community2).filter(
    ({ path: path2, kind }) => kind !== "community" && !paths.includes(path2) && !community2.privatePages.has(path2)
  );
}
function wordsOf(pages) {
  return pages.flatMap(({ page: page21 }) => visibleText(page21).flatMap(({ text: text3 }) => text3.split(/(?<=[.;:!?\n])/))).map((sentence) => ` ${plainName(sentence)} `).join("");
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
  examples: [
    {
      name: "two different sentences",
      files: {
        "charter.md": "# Charter\n\n## Vision\n\nEvery thesis here is open.\n\n## Mission\n\nWe train and advise doctoral researchers.\n"
      },
      expect: []
    },
    {
      name: "the same sentence twice",
      files: {
        "charter.md": "# Charter\n\n## Vision\n\nWe support researchers who work in the open.\n\n## Mission\n\nWe support all researchers who work in the open.\n"
      },
      expect: ["charter.md:7 Vision and mission in charter.md say the same thing."]
    },
    {
      name: "the same sentence twice, in French",
      files: {
        "charter.md": "# Charte\n\n## Notre vision\n\nUne recherche ouverte à toutes et à tous.\n\n## Notre mission\n\nUne recherche ouverte à toutes et tous.\n"
      },
      expect: ["charter.md:7 Vision and mission in charter.md say the same thing."]
    },
    {
      name: "one heading for both",
      files: {
        "charter.md": "# Charter\n\n## Vision and mission\n\nEvery thesis is open; we train those who write them.\n"
      },
      expect: []
    }
  ],
  subjects: ({ community: { charter: charter8 } }) => charter8.has("vision") && charter8.has("mission") && charter8.at("vision").line !== charter8.at("mission").line ? [charter8] : [],
  inspect: (charter8) => share(wordsOf2(charter8.vision ?? ""), wordsOf2(charter8.mission ?? "")) >= alike ? [
    {
      about: charter8.about("mission"),
      place: charter8.at("mission"),
      also: charter8.at("vision"),
      values: { page: charter8.path }
    }
  ] : []
});
function wordsOf2(text3) {
  return new Set(text3.toLowerCase().match(/\p{L}{2,}/gu) ?? []);
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
  examples: [
    { name: "one sentence", files: { "charter.md": "# Charter\n\n## Vision\n\nEvery thesis is open.\n" }, expect: [] },
    {
      name: "a whole page",
      files: { "charter.md": `# Charter

## Vision

${long}
` },
      expect: ["charter.md:3 The vision in charter.md has 88 words."]
    },
    {
      name: "one heading for vision and mission, which needs more words",
      files: { "charter.md": `# Charter

## Vision and mission

${long}
` },
      expect: []
    }
  ],
  subjects: ({ community: { charter: charter8 } }) => charter8.has("vision") && charter8.at("vision").line !== charter8.at("mission").line ? [charter8] : [],
  inspect: (charter8) => {
    const count = (charter8.vision ?? "").split(/\s+/).filter(Boolean).length;
    return count > manyWords ? [{ about: charter8.about("vision"), place: charter8.at("vision"), values: { page: charter8.path, count } }] : [];
  }
});

// src/checks/subjects/skill-holders.ts
var number = /\s*\((\d{1,4})[^()]{0,40}\)\s*$/;
function holdersOf(skill) {
  const held = skill.held_by.map((holder) => ({
    name: plainName(holder.replace(number, "")),
    count: Number(number.exec(holder)?.[1] ?? 1)
  }));
  const counted = held.reduce((sum, { count }) => sum + count, 0);
  return { names: held.map(({ name }) => name), count: Math.max(counted, skill.how_many ?? 0) };
}

// src/checks/offer/competence-has-contact.ts
var matrix = "# Competences\n\n| Competence | Stars | Rivers |\n|---|---|---|\n| Metadata | ✓ | ✓ |\n| Licences | | ✓ |\n| Workflows | ✓ | |\n";
var entryPoints = (rows) => `
## Entry points

| Cluster | Contact |
|---|---|
${rows}
`;
var competence_has_contact_default = defineCheck({
  id: "competence-has-contact",
  area: "offer",
  severity: { launching: "advice", active: "warning" },
  from: "launching",
  since: 1,
  title: "For every skill it is said whom to ask",
  says: "Whom to ask about {what:phrase}{skills:list} is not written down.",
  why: "Expertise that has no address is not asked for.",
  fix: "Write a role, or an address that two people read, in the column “Whom to ask”; or add a heading “Entry points” with one row for each group: group, contact.",
  phrases: { all: "the skills on this page", one: "" },
  minutes: 15,
  source: "OSCARS competence centres: contact points created",
  examples: [
    {
      name: "a contact for each cluster",
      files: {
        "competences.md": matrix + entryPoints("| Stars | stars@centre.example |\n| Rivers | rivers@centre.example |")
      },
      expect: []
    },
    {
      name: "no contact at all",
      files: { "competences.md": matrix },
      expect: ["competences.md:1 Whom to ask about the skills on this page is not written down."]
    },
    {
      name: "a cluster without a contact",
      files: { "competences.md": matrix + entryPoints("| Rivers | rivers@centre.example |\n| Stars | |") },
      expect: ["competences.md:7 Whom to ask about “Workflows” is not written down."]
    },
    {
      name: "a contact for each skill",
      files: {
        "skills.md": "# Skills\n\n| Skill | Held by | Whom to ask |\n|---|---|---|\n| Licences | Library | desk@lindenau.example |\n"
      },
      expect: []
    },
    {
      name: "a skill that nobody has yet",
      files: {
        "skills.md": "# Skills\n\n| Skill | Held by | Gap | Whom to ask |\n|---|---|---|---|\n| Licences | Library | | desk@lindenau.example |\n| Drawing | | yes | |\n"
      },
      expect: []
    }
  ],
  subjects: ({ community: { skills: skills2 } }) => skills2.entries.some((skill) => skill.held_by.length > 0) ? [skills2] : [],
  inspect: (skills2, { community: community2 }) => {
    const held = skills2.entries.filter((skill) => skill.held_by.length > 0);
    const unanswered = held.filter((skill) => !isAnswered(skill, community2));
    if (unanswered.length === held.length)
      return [{ about: skills2.about("contacts"), place: skills2.at(), values: { what: "all", skills: [] } }];
    return unanswered.map((skill) => ({
      about: skill.about("contact"),
      place: skill.at(),
      values: { what: "one", skills: [skill.label] }
    }));
  }
});
function isAnswered(skill, { skills: skills2, roles: roles13, people: people16, channels: channels5 }) {
  if (skill.contact.length > 0) return true;
  const names4 = /* @__PURE__ */ new Set([...holdersOf(skill).names, plainName(skill.skill_area ?? "")]);
  const named3 = (label2) => names4.has(plainName(label2));
  const listed = [...roles13.entries, ...people16.entries, ...channels5.entries];
  return skills2.contacts.some(({ contact, group }) => contact.length > 0 && named3(group ?? "")) || listed.some((entry) => named3(entry.label));
}

// src/checks/subjects/terms.ts
var known3 = /* @__PURE__ */ new WeakMap();
function termsOf(community2) {
  let terms = known3.get(community2);
  if (!terms) {
    const byName2 = /* @__PURE__ */ new Map();
    for (const meaning of community2.glossary.entries) {
      const name = plainName(meaning.term ?? "");
      if (name === "" || meaning.status === "deprecated") continue;
      byName2.set(name, [...byName2.get(name) ?? [], meaning]);
    }
    terms = [...byName2].map(([name, meanings]) => ({ name, label: meanings[0]?.term ?? name, meanings }));
    known3.set(community2, terms);
  }
  return terms;
}

// src/checks/offer/definitions-do-not-go-in-circles.ts
var glossary = (rows) => ({
  "glossary.md": `# Glossary

| Term | Definition |
|---|---|
${rows}
`
});
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
  examples: [
    {
      name: "one term leads to another, which is explained",
      files: glossary(
        "| CCC | See competence centre |\n| Competence centre | People from several institutes who help researchers to share data |"
      ),
      expect: []
    },
    {
      name: "two terms that lead to each other",
      files: glossary(
        "| CCC | A competence centre |\n| Competence centre | See CCC |\n| Cluster | Institutes of one field |"
      ),
      expect: [
        "glossary.md:5 The definitions of “CCC” and “Competence centre” say little more than each other’s names."
      ]
    },
    {
      name: "terms that use each other and say something of their own",
      files: glossary(
        "| Dataset | Data that were collected for one question and are described together |\n| Data | Everything that was measured, said or seen; usually kept in a dataset |"
      ),
      expect: []
    },
    {
      name: "in German, around three corners",
      files: {
        "glossary.md": "# Glossar\n\n- **Zentrum**: siehe Stelle\n- **Stelle**: eine Anlaufstelle\n- **Anlaufstelle**: das Zentrum\n"
      },
      expect: [
        "glossary.md:3 The definitions of “Zentrum”, “Stelle” and “Anlaufstelle” say little more than each other’s names."
      ]
    }
  ],
  subjects: ({ community: community2 }) => community2.glossary.stands ? [termsOf(community2)] : [],
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
  const byName2 = new Map(terms.map((term) => [term.name, term]));
  const next = new Map(terms.map((term) => [term, emptyFor(term, byName2)]));
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
function emptyFor(term, byName2) {
  const ownName = term.name.split(" ");
  let to;
  for (const { definition = "" } of term.meanings) {
    if (definition.length > longestDefinition) return void 0;
    const words2 = plainName(definition).split(" ");
    let own2 = 0;
    for (let at = 0; at < words2.length; ) {
      const found2 = termAt(words2, at, byName2);
      if (found2 && found2.term !== term) to ??= found2.term;
      else if (!small.has(words2[at] ?? "") && !ownName.includes(words2[at] ?? "")) own2 += 1;
      at += found2?.length ?? 1;
    }
    if (to === void 0 || own2 > fewWords) return void 0;
  }
  return to;
}
function termAt(words2, at, byName2) {
  for (let length = longestName; length > 0; length -= 1) {
    const term = at + length <= words2.length ? byName2.get(words2.slice(at, at + length).join(" ")) : void 0;
    if (term) return { term, length };
  }
  return void 0;
}

// src/checks/offer/each-definition-says-whose-it-is.ts
var glossary2 = (rows) => ({
  "community.yml": "stage: active\n",
  "glossary.md": `# Glossary

| Term | Definition | Whose it is | Domain |
|---|---|---|---|
${rows}
`
});
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
  examples: [
    {
      name: "two definitions, each with its cluster",
      files: glossary2("| Dataset | One file | Stars | |\n| Dataset | A bundle of files | Rivers | |"),
      expect: []
    },
    {
      name: "two definitions, one of which belongs to nobody",
      files: glossary2("| Dataset | One file | Stars | |\n| dataset | A bundle of files | | |"),
      expect: ["glossary.md:6 The term “Dataset” has 2 definitions here, and this one does not say whose it is."]
    },
    {
      name: "columns side by side, one for each cluster",
      files: {
        "community.yml": "stage: active\n",
        "glossary.md": "# Glossary\n\n| Term | Stars | Rivers |\n|---|---|---|\n| Dataset | All frames of one night | All readings of one gauge |\n"
      },
      expect: []
    },
    {
      name: "two fields of one word",
      files: glossary2("| Run | An hour at the instrument | | beamtime |\n| Run | A job on the cluster | | computing |"),
      expect: []
    },
    { name: "one definition", files: glossary2("| Dataset | One file | | |"), expect: [] }
  ],
  subjects: ({ community: community2 }) => termsOf(community2).filter((term) => term.meanings.length > 1),
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
function linksToAddress(address, community2, except) {
  return community2.pages.filter((page21) => page21.path !== except && !ofThePast.includes(community2.kindOf.get(page21.path) ?? "")).flatMap((page21) => linksOn(page21, address).slice(0, 1));
}
function linksOn(page21, address) {
  return mentionsIn(page21.tree.children, page21.definitions).filter((mention) => normal(mention.target) === address).map(({ line, column: column3 }) => ({ path: page21.path, line, column: column3 }));
}
function isAddress(text3) {
  return text3 !== void 0 && /^https?:\/\/\S+$/i.test(text3);
}
function normal(address) {
  return address.trim().toLowerCase().replace(/^https?:\/\/(?:www\.)?/, "").replace(/\/+$/, "");
}

// src/checks/offer/retired-service-is-not-linked.ts
var services = (status) => `# Services

| Service | Link | Contact | Status | Works together with |
|---|---|---|---|---|
| Old helper | https://helper.example/ | help@lindenau.example | ${status} | |
| Data clinic | https://clinic.example/ | help@lindenau.example | production | Old helper |
`;
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
  examples: [
    {
      name: "a service in use",
      files: { "services.md": services("beta"), "README.md": "# OSC\n\n[Ask the helper](https://helper.example)\n" },
      expect: []
    },
    {
      name: "a service that has ended, and the front page did not notice",
      files: {
        "services.md": services("retired").replace("| Old helper |\n", "| |\n"),
        "README.md": "# OSC\n\n[Ask the helper](https://helper.example)\n"
      },
      expect: ["README.md:3 The service “Old helper” has ended, but README.md still links to it."]
    },
    {
      name: "another service that counts on it",
      files: { "services.md": services("eingestellt") },
      expect: [
        "services.md:6 The service “Old helper” has ended, but services.md still says that another one works together with it."
      ]
    },
    {
      name: "old notes may link to it",
      files: {
        "services.md": services("retired").replace("| Old helper |\n", "| |\n"),
        "notes/2025-03-18.md": "# Notes\n\nSee [the helper](https://helper.example).\n"
      },
      expect: []
    }
  ],
  subjects: ({ community: community2 }) => community2.services.entries.filter((service) => service.status === "retired"),
  inspect: (service, { community: community2 }) => {
    const address = addressOf(service, ["url", "name", "how_to_request", "description"]);
    const links = address === void 0 ? [] : linksToAddress(address, community2, service.path);
    const counting = community2.services.entries.filter(
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
var services2 = (checked, status = "production") => ({
  "services.md": `# Services

| Service | Contact | Status | Last checked |
|---|---|---|---|
| Data clinic | help@lindenau.example | ${status} | ${checked} |
`
});
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
  examples: [
    { name: "checked last autumn", files: services2("2025-10-01"), expect: [] },
    {
      name: "checked two years ago",
      files: services2("2024-02-01"),
      expect: ["services.md:5 The service “Data clinic” was last checked on 1 February 2024."]
    },
    { name: "a service that has ended", files: services2("2020-02-01", "retired"), expect: [] },
    {
      name: "a community that looks every two years",
      files: { "community.yml": "clocks:\n  service_review: 2 years\n", ...services2("2024-06-01") },
      expect: []
    }
  ],
  subjects: ({ community: community2 }) => community2.services.entries.flatMap(
    (service) => service.last_checked === void 0 || service.status === "retired" ? [] : [{ service, checked: service.last_checked }]
  ),
  inspect: ({ service, checked }, { settings, now }) => addPeriod(checked, settings.clocks.service_review) < now ? [
    {
      about: service.about("last_checked"),
      place: service.at("last_checked"),
      values: { service: service.label, checked }
    }
  ] : []
});

// src/checks/subjects/known-short-forms.ts
var known4 = new Set(
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
  return known4.has(form) || roman.test(form);
}

// src/checks/subjects/short-forms.ts
var shortForm = /(?<![\p{L}\p{N}_./\\@#&'’+=:-])(\p{Lu}{3,8})(?:['’]?s)?(?![\p{L}\p{N}_@&+=-]|['’]\p{L}|[./:\\][\p{L}\p{N}/])/gu;
var passedOver = ["notes", "decision"];
var notOurs = /(?:^|\/)(?:licen[cs]e|copying|notice|changelog|history|attribution|security|citation|authors)(?:\.[^/]*)?$/i;
var ofADay = /(?:^|[/_-])(?:meetings?|minutes|notes|agendas?|réunions?|protokolle?|actas?|verbali)(?:[/_.-]|$)|\d{4}-\d{2}|(?:^|\/)\d{6,8}(?!\d)/i;
function unexplainedShortForms(community2) {
  const uses = usesIn(community2);
  if (uses.size === 0) return [];
  const pages = openPages(community2).map(({ page: page21 }) => page21);
  const explained = /* @__PURE__ */ new Set([...explainedIn(pages, uses), ...namesIn(community2)]);
  const words2 = ordinaryWords(pages);
  return [...uses].filter(([form]) => !explained.has(form) && !words2.has(form.toLowerCase())).map(([form, places2]) => ({ form, places: places2 })).toSorted((a, b) => b.places.length - a.places.length || (a.form < b.form ? -1 : 1));
}
function usesIn(community2) {
  const found2 = /* @__PURE__ */ new Map();
  for (const { page: page21, path: path2, kind } of openPages(community2)) {
    if (passedOver.includes(kind ?? "") || notOurs.test(path2) || kind === void 0 && ofADay.test(path2)) continue;
    for (const [form, place] of firstUses(page21)) found2.set(form, [...found2.get(form) ?? [], place]);
  }
  return new Map([...found2].filter(([, places2]) => places2.length > 1));
}
function firstUses(page21) {
  const found2 = /* @__PURE__ */ new Map();
  for (const block of visibleText(page21)) {
    if (block.type === "setting") continue;
    const lineOf = linesOf(block);
    for (const { 1: form = "", index } of withoutShouting(block).matchAll(shortForm))
      if (!found2.has(form) && !everybodyKnows(form))
        found2.set(form, { path: page21.path, line: lineOf(index), column: block.column });
  }
  return found2;
}
function withoutShouting({ text: text3, type }) {
  if (type === "heading" && /\s/.test(text3.trim()) && text3 === text3.toUpperCase()) return "";
  return text3.replace(
    /(?:(?<!\p{L})\p{Lu}{2,}[!,]?[ \n]+){2,}\p{Lu}{2,}(?!\p{L})/gu,
    (words2) => words2.replace(/\p{L}/gu, " ")
  );
}
function ordinaryWords(pages) {
  return new Set(
    pages.flatMap((page21) => page21.text.match(/(?<![\p{L}\p{N}._/@-])\p{Ll}{2,8}(?![\p{L}\p{N}_@/-])/gu) ?? [])
  );
}
function explainedIn(pages, uses) {
  const explained = /* @__PURE__ */ new Set();
  const add = (text3) => {
    for (const form of text3.match(/\p{Lu}{2,8}/gu) ?? []) if (uses.has(form)) explained.add(form);
  };
  for (const page21 of pages) {
    for (const block of visibleText(page21)) for (const form of explainedBy(block.text)) add(form);
    for (const { type, target, label: label2 } of mentionsIn(page21.tree.children, page21.definitions))
      if (type === "link" && /^https?:/i.test(target)) add(label2);
    for (const { value } of partsOf(page21).html) if (/<abbr\s[^>]*title=/i.test(value)) add(textAfter(page21, value));
  }
  return explained;
}
function textAfter({ text: text3 }, tag) {
  const at = text3.indexOf(tag);
  return at < 0 ? "" : text3.slice(at + tag.length, at + tag.length + 12);
}
var inBrackets = /\(\s*["“„«]?(\p{Lu}{2,8})s?["”“»]?\s*(?:[,;:–—][^()]{0,80})?\)/gu;
var withBrackets = /(?<![\p{L}\p{N}])(\p{Lu}{2,8})s?\s*\(\s*([^()]{6,120})\)/gu;
var saidSo = /(?<![\p{L}\p{N}])(\p{Lu}{2,8})s?["”»]?,?\s+(?:stands for|is short for|means|short for|that is|signifie|c’est-à-dire|steht für|das heißt|bedeutet|significa|es decir|sta per|cioè)(?!\p{L})/gu;
var atTheStart = /(?:^|\n)\s*(\p{Lu}{2,8})s?\s*(?::|=|–|—|\s-)\s+(\p{L}[^\n]{5,})/gu;
var names = /\p{Lu}[\p{L}’'-]+(?:\s+(?:(?:of|for|and|the|in|on|de|des|du|la|le|les|et|pour|für|und|der|die|das|y|del|el|e|di|per)\s+){0,3}\p{Lu}[\p{L}’'-]+){2,9}/gu;
function explainedBy(text3) {
  if (!/\p{Lu}/u.test(text3)) return [];
  const spelled = [...text3.matchAll(names)].flatMap(([name]) => initialsOf(name));
  return [
    ...[...text3.matchAll(inBrackets)].flatMap(
      (match) => hasInitial(text3.slice(0, match.index), match[1]) ? match[1] ?? [] : []
    ),
    ...[...text3.matchAll(withBrackets), ...text3.matchAll(atTheStart)].flatMap(
      ({ 1: form = "", 2: words2 = "" }) => spells(words2, form) ? [form] : []
    ),
    ...[...text3.matchAll(saidSo)].flatMap((match) => match[1] ?? []),
    ...spelled
  ];
}
function hasInitial(before, form = "") {
  const words2 = before.match(/[\p{L}\p{N}]+/gu)?.slice(-12) ?? [];
  return words2.length > 1 && words2.some((word2) => word2[0]?.toUpperCase() === form[0]);
}
function spells(words2, form) {
  let [at, found2] = [0, 0];
  for (const word2 of words2.match(/[\p{L}\p{N}]+/gu) ?? []) {
    const index = form.indexOf(word2[0]?.toUpperCase() ?? "", at);
    if (index < 0 || found2 === 0 && index > 0) continue;
    at = index + 1;
    found2 += 1;
  }
  return found2 > 1;
}
function initialsOf(name) {
  const letters2 = (name.match(/\p{Lu}/gu) ?? []).join("").slice(0, 10);
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
function namesIn(community2) {
  const texts = [];
  const collect2 = (entry) => {
    if (named.has(entry.kind)) texts.push(entry.label);
    if (entry.kind === "glossary") texts.push(...entry.knownAs, ...textsOf(entry, ["term", "synonyms", "id"]));
    else if (/^\p{Lu}{2,8}$/u.test(entry.label)) texts.push(entry.label);
    texts.push(...textsOf(entry, organisations));
  };
  for (const document of community2.documents) {
    collect2(document);
    for (const entry of document.allEntries) collect2(entry);
  }
  const { name, short_name, host } = community2.community;
  texts.push(name ?? "", short_name ?? "", host ?? "");
  return new Set(texts.flatMap((text3) => text3.match(/\p{Lu}{2,8}/gu) ?? []));
}
function textsOf(entry, fields2) {
  return [...fields2].flatMap((field) => entry.isPrivate(field) ? [] : entry.readings.get(field)?.written.text ?? []);
}

// src/checks/offer/short-form-is-explained.ts
var community = (more, terms = "| FAIR | Findable, accessible | |") => ({
  "community.yml": "name: Open Science Community Lindenau\nstage: active\n",
  "glossary.md": `# Glossary

| Term | Definition | Synonyms |
|---|---|---|
${terms}
`,
  ...more
});
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
  examples: [
    {
      name: "a short form that the glossary explains, in the plural and as another name too",
      files: community(
        {
          "README.md": "# OSC Lindenau\n\nWe read DMPs with you, and CCCs help.\n",
          "charter.md": "# Charter\n\n## Vision\n\nEvery DMP is read twice by a CCC.\n"
        },
        "| DMP | A plan for data | |\n| Competence centre | People who help | CCC |"
      ),
      expect: []
    },
    {
      name: "a short form that nobody explains",
      files: community({
        "README.md": "# OSC Lindenau\n\nOur CLOCC helps you.\n",
        "charter.md": "# Charter\n\n## Vision\n\nEvery CLOCC is known.\n",
        "roadmap.md": "# Roadmap\n\n## Next steps\n\nThe CLOCCs meet in June.\n"
      }),
      expect: ["glossary.md:1 “CLOCC” is used on 3 pages and explained on none."]
    },
    {
      name: "written out once, as a name, after a link, or in a sentence",
      files: community({
        "README.md": "# OSC Lindenau\n\nWe ask the Data Stewards’ Office (DSO), [RDA](https://rda.example), the Weiden Institute of Technology and the QX team.\n\nA QX stands for a quick exchange.\n",
        "charter.md": "# Charter\n\n## Vision\n\nDSO, RDA, WIT and QX know each other.\n"
      }),
      expect: []
    },
    {
      name: "Roman numbers, licences, files, milestones, stressed words, code and what is shouted",
      files: community({
        "README.md": "# OUR WORK IN LINDENAU\n\nPart XIV is NOT under CC BY, see README.md, MS1, `XYZ` and the PDF.\n\nDo not be afraid.\n",
        "charter.md": "# Charter\n\n## Vision\n\nPart XIV of README.md, MS1, `XYZ`, NOT a PDF under CC BY.\n"
      }),
      expect: []
    },
    {
      name: "a community without a glossary is not asked",
      files: {
        "community.yml": "stage: active\n",
        "README.md": "# OSC\n\nOur CLOCC helps you.\n",
        "charter.md": "# Charter\n\n## Vision\n\nEvery CLOCC is known.\n"
      },
      expect: []
    }
  ],
  subjects: ({ community: community2 }) => community2.glossary.stands ? [unexplainedShortForms(community2)] : [],
  inspect: (forms, { community: { glossary: glossary5 } }) => forms.slice(0, most2).map(({ form, places: places2 }) => ({
    about: { ...glossary5.about(), entry: form },
    place: glossary5.at(),
    ...places2[0] && { also: places2[0] },
    values: { form, count: places2.length }
  }))
});

// src/checks/offer/skill-has-two-holders.ts
var active6 = { "community.yml": "stage: active\n" };
var skills = (holders, more = "") => ({
  ...active6,
  "skills.md": `# Skills

| Skill | Held by |${more && " How many |"}
|---|---|${more && "---|"}
| Software licences | ${holders} |${more}
| Teaching | Library, Graduate Centre |${more && " |"}
`
});
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
  examples: [
    { name: "two groups", files: skills("Library, Computing Centre"), expect: [] },
    {
      name: "one group",
      files: skills("Library"),
      expect: ["skills.md:5 Only one person or group holds the skill “Software licences”."]
    },
    { name: "one group in which four people can do it", files: skills("Library", " 4 |"), expect: [] },
    {
      name: "a matrix with ticks and numbers",
      files: {
        ...active6,
        "competence-matrix.md": "# Competence matrix\n\n| Competence | Stars | Rivers | Words |\n|---|---|---|---|\n| Metadata | ✓ | ✓ | |\n| Licences | | ✓ | gap |\n| Workflows | 3 | | |\n"
      },
      expect: ["competence-matrix.md:6 Only one person or group holds the skill “Licences”."]
    },
    {
      name: "a page of one group, which is the only one there is",
      files: { ...active6, "skills.md": "# Skills\n\n| Skill | Held by |\n|---|---|\n| Licences | Library |\n" },
      expect: []
    }
  ],
  subjects: ({ community: community2 }) => {
    const skills2 = community2.skills.entries.map((skill) => ({ skill, holders: holdersOf(skill) }));
    const groups4 = new Set(skills2.flatMap(({ holders }) => holders.names));
    return groups4.size > 1 ? skills2.filter(({ holders }) => holders.names.length > 0) : [];
  },
  inspect: ({ skill, holders }) => holders.count > 1 ? [] : [{ about: skill.about("held_by"), place: skill.at("held_by"), values: { skill: skill.label } }]
});

// src/checks/offer/term-has-one-agreed-definition.ts
var glossary3 = (rows) => ({
  "community.yml": "stage: active\n",
  "glossary.md": `# Glossary

| Term | Definition | Whose it is | Domain | Status |
|---|---|---|---|---|
${rows}
`
});
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
  examples: [
    {
      name: "two meanings, one of them agreed",
      files: glossary3(
        "| Dataset | One file | Stars | | agreed |\n| Dataset | A bundle of files | Rivers | | proposed |"
      ),
      expect: []
    },
    {
      name: "two that are agreed for one field",
      files: glossary3(
        "| Dataset | One file | Stars | metadata | agreed |\n| Dataset | A bundle of files | Rivers | Metadata | agreed |"
      ),
      expect: ["glossary.md:6 The term “Dataset” has 2 agreed definitions for the field “metadata”."]
    },
    {
      name: "each cluster has agreed on its own",
      files: glossary3("| Dataset | One file | Stars | | agreed |\n| Dataset | A bundle of files | Rivers | | agreed |"),
      expect: []
    },
    {
      name: "a list of bold words",
      files: {
        "community.yml": "stage: active\n",
        "glossary.md": "# Glossary\n\n**Run**: an hour at the instrument.\nStatus: agreed\n\n**Run**: a job on the cluster.\nStatus: agreed\n"
      },
      expect: ["glossary.md:6 The term “Run” has 2 agreed definitions."]
    }
  ],
  subjects: ({ community: community2 }) => termsOf(community2).filter((term) => term.meanings.length > 1),
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
var glossary4 = (rows, more = "") => ({
  "community.yml": "stage: active\n",
  "glossary.md": `# Glossary

| Term | Definition | Source | Whose it is |
|---|---|---|---|
${rows}
${more}`
});
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
  examples: [
    {
      name: "a link, a name, and whose it is",
      files: glossary4(
        "| FAIR | Findable | [the paper](https://doi.org/10.5072/1) | |\n| Record | A document | ISO 15489 | |\n| Run | A job | | ours |"
      ),
      expect: []
    },
    {
      name: "one definition without",
      files: glossary4("| FAIR | Findable | https://fair.example | |\n| Run | A job that waits in a queue | | |"),
      expect: ["glossary.md:6 Nothing says where the definition of “Run” was taken from."]
    },
    {
      name: "a whole page without",
      files: glossary4("| FAIR | Found again by machines | | |\n| Run | A job that waits in a queue | | |"),
      expect: ["glossary.md:1 Nothing says where any definition on this page was taken from."]
    },
    {
      name: "one heading for the whole page",
      files: glossary4(
        "| Run | A job that waits in a queue | | |",
        "\n## Sources\n\nThe handbook of the computing centre.\n"
      ),
      expect: []
    },
    {
      name: "a short form that is only written out",
      files: glossary4("| FAIR | Findable | https://fair.example | |\n| DMP | Data management plan | | |"),
      expect: []
    }
  ],
  subjects: ({ community: community2 }) => termsOf(community2).length > 0 ? [termsOf(community2)] : [],
  inspect: (terms, { community: { glossary: glossary5 } }) => {
    const meanings = terms.flatMap((term) => term.meanings).filter((meaning) => meaning.has("definition"));
    const without = glossary5.has("sources") ? [] : meanings.filter(isWithoutSource);
    if (without.length > 0 && !meanings.some((meaning) => meaning.has("source") || meaning.has("whose")))
      return [{ about: glossary5.about("sources"), place: glossary5.at(), values: { what: "all", terms: [] } }];
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
  return /^\p{Lu}[\p{Lu}\d-]{1,9}$/u.test(term) && definition.length < 100 && !/[.;:]\s/.test(definition);
}

// src/checks/offer/training-outcome-can-be-seen.ts
var training = (outcomes, more = "") => ({
  "community.yml": "stage: active\n",
  "training.md": `# Training

| Title | Link | What you can do afterwards |${more && " Status |"}
|---|---|---|${more && "---|"}
| Licences | https://learn.example/1 | ${outcomes} |${more}
`
});
var training_outcome_can_be_seen_default = defineCheck({
  id: "training-outcome-can-be-seen",
  area: "offer",
  severity: "advice",
  from: "active",
  since: 1,
  title: "What one can do after a training can be seen",
  says: "In the training {training}, nobody can see whether this is reached: {outcome}.",
  why: "People choose a course by what they can do afterwards, and whoever teaches it can check that.",
  fix: "Begin with something that one can watch: explain, choose, write, find, compare. For example “explain what a licence allows” in place of “understand licences”.",
  minutes: 10,
  source: "Bioschemas TrainingMaterial: teaches; Bloom’s verbs",
  examples: [
    {
      name: "verbs that one can watch",
      files: training("choose a licence; explain what it allows; know how to ask for permission"),
      expect: []
    },
    {
      name: "a verb that nobody can watch",
      files: training("Understand open licences; choose a licence"),
      expect: [
        "training.md:5 In the training “Licences”, nobody can see whether this is reached: “Understand open licences”."
      ]
    },
    {
      name: "in German, where the verb stands at the end, and in French after a few words of introduction",
      files: training("Lizenzen auswählen; die Grundsätze freier Lizenzen verstehen; vous saurez choisir une licence"),
      expect: [
        "training.md:5 In the training “Licences”, nobody can see whether this is reached: “die Grundsätze freier Lizenzen verstehen”."
      ]
    },
    {
      name: "in Spanish and Italian",
      files: training("comprender las licencias; elegir una licencia; conoscere le licenze"),
      expect: [
        "training.md:5 In the training “Licences”, nobody can see whether this is reached: “comprender las licencias”.",
        "training.md:5 In the training “Licences”, nobody can see whether this is reached: “conoscere le licenze”."
      ]
    },
    {
      name: "where something to do follows at once",
      files: training("understand and apply three licences"),
      expect: []
    },
    { name: "an archived training", files: training("understand licences", " archived |"), expect: [] }
  ],
  subjects: ({ community: community2 }) => community2.training.entries.filter(
    (training2) => training2.learning_outcomes.length > 0 && training2.status !== "archived"
  ),
  inspect: (training2) => training2.learning_outcomes.filter(isOutOfSight).map((outcome) => ({
    about: training2.about("learning_outcomes"),
    place: training2.at("learning_outcomes"),
    values: { training: training2.label, outcome }
  }))
});
var introduction = /^(?:(?:by|at) the end[^,]{0,60},\s*)?(?:(?:you|they|we|participants?|learners?|students?|attendees?|trainees?)\s+)?(?:(?:will|can|should|may)\s+)?(?:be able to\s+)?|^(?:à la fin[^,]{0,60},\s*)?(?:(?:vous|les participants?)\s+(?:saurez|serez capables? de|pourrez|savent)\s+)/iu;
var outOfSight = [
  /^(?:(?:better|fully|deeply|really)\s+)?(?:understand(?:ing)?|know(?! how\b)|knowledge|appreciate|grasp|get to know|learn (?:about|more|what|why|that)|familiari[sz]e|(?:be|become|being|get) (?:more )?(?:aware|familiar|conscious)|awareness|(?:gain|have|get|acquire) (?:an? )?(?:\p{L}+ )?(?:understanding|knowledge|insight|overview|awareness))\b/iu,
  /^(?:mieux )?(?:comprendre|connaître|savoir (?:ce|que|pourquoi)|découvrir|appréhender|se familiariser|prendre conscience|être (?:conscient|sensibilisé|familiarisé))(?!\p{L})/iu,
  /(?<!\p{L})(?:verstehen|kennen|kennenlernen|kennen lernen|begreifen)[.!]?$|^(?:verständnis|kenntnis(?:se)?|bewusstsein|wissen über|wissen um)(?!\p{L})/iu,
  /^(?:comprender|entender|conocer|familiarizarse|tomar conciencia|ser consciente|saber (?:qué|que|por qué))(?!\p{L})/iu,
  /^(?:comprendere|capire|conoscere|familiarizzare|acquisire consapevolezza|essere consapevol\p{L}+|sapere (?:che|perché))(?!\p{L})/iu
];
var doneAtOnce = /^\p{L}+\s+(?:and|&|et|und|y|e)\s+\p{L}+/iu;
function isOutOfSight(outcome) {
  const verb = outcome.replace(introduction, "").trim();
  return !doneAtOnce.test(verb) && outOfSight.some((words2) => words2.test(verb));
}

// src/checks/offer/training-was-checked-in-time.ts
var trainings = (checked, status = "active", more = "") => ({
  "training.md": `# Training

| Title | Link | Last checked | Status | Maintenance has ended |
|---|---|---|---|---|
| Choosing a licence | https://learn.example/licence | ${checked} | ${status} | ${more} |
`
});
var training_was_checked_in_time_default = defineCheck({
  id: "training-was-checked-in-time",
  area: "offer",
  severity: (training2, context) => isLate(training2, context) ? severityAt(late, context.stage) : "warning",
  from: "launching",
  since: 1,
  title: "Somebody went through every training within the last year",
  says: "The training {training} was last checked {months:number|month|months} ago.",
  why: "Learners take what is out of date for true, and pass it on.",
  fix: "Go through it and write today’s date in its column “Last checked”; or write “archived” under “Status”, or “yes” under “Maintenance has ended”.",
  minutes: 60,
  principles: ["accountability"],
  source: "OpenAIRE Community of Practice: outdated materials; EOSC: kept current, or marked when that has ended",
  examples: [
    { name: "checked last autumn", files: trainings("2025-10-01"), expect: [] },
    {
      name: "checked nineteen months ago",
      files: trainings("2024-07-20"),
      expect: ["training.md:5 The training “Choosing a licence” was last checked 19 months ago."]
    },
    {
      name: "an active one that missed two reviews",
      files: { "community.yml": "stage: active\n", ...trainings("2023-02-20") },
      expect: ["training.md:5 The training “Choosing a licence” was last checked 36 months ago."]
    },
    { name: "an archived one stays as it is", files: trainings("2020-01-12", "archiviert"), expect: [] },
    {
      name: "one that says honestly that nobody keeps it",
      files: trainings("2020-01-12", "active", "yes"),
      expect: []
    },
    {
      name: "one file for each training",
      files: {
        "training/licences.md": "---\nurl: https://learn.example/licence\nlast_reviewed: 2024-07-20\n---\n# Choosing a licence\n\nThree ways to say yes.\n"
      },
      expect: ["training/licences.md:3 The training “Choosing a licence” was last checked 19 months ago."]
    }
  ],
  subjects: ({ community: community2 }) => community2.training.entries.filter(
    (training2) => training2.last_reviewed !== void 0 && training2.status !== "archived" && training2.maintenance_ended !== "yes"
  ),
  inspect: (training2, { settings, now }) => {
    const checked = training2.last_reviewed ?? now;
    return addPeriod(checked, settings.clocks.training_review) < now ? [
      {
        about: training2.about("last_reviewed"),
        place: training2.at("last_reviewed"),
        values: { training: training2.label, months: monthsBetween(checked, now) }
      }
    ] : [];
  }
});
var late = { launching: "warning", active: "error" };
function isLate(training2, { settings, now }) {
  const { last_reviewed: checked, status } = training2;
  return status === "active" && checked !== void 0 && addPeriod(checked, settings.clocks.training_review_late) < now;
}
function monthsBetween(from, to) {
  const [a, b] = [dayParts(from), dayParts(to)];
  return (b.year - a.year) * 12 + b.month - a.month - (b.day < a.day ? 1 : 0);
}

// src/checks/participation/asks-and-offers-are-filled-in.ts
var page11 = (rows, heading = "Asks", head25 = "Topic | Why") => `# Asks and offers

Write down what you would like to learn.

## ${heading}

| ${head25} |
|---|---|
${rows}`;
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
  examples: [
    {
      name: "a table with an ask",
      files: { "asks-and-offers.md": page11("| Licences | we never know which |\n") },
      expect: []
    },
    {
      name: "only blank rows",
      files: { "asks-and-offers.md": page11("| | |\n| | |\n", "Your Asks") },
      expect: ["asks-and-offers.md:7 The table under “Your Asks” in asks-and-offers.md has only empty rows."]
    },
    {
      name: "in German",
      files: { "recognition.md": page11("| | |\n", "Angebote", "Thema | Von") },
      expect: ["recognition.md:7 The table under “Angebote” in recognition.md has only empty rows."]
    },
    {
      name: "a table that waits for words",
      files: { "recognition.md": page11("| Example: Licences | we never know which |\n| [Write here: a topic] | |\n") },
      expect: []
    },
    {
      name: "a table about something else",
      files: { "recognition.md": page11("| | |\n", "Calendar") },
      expect: []
    }
  ],
  subjects: ({ community: community2 }) => documentPages(community2).filter(({ kind, path: path2 }) => kind === recognition_default.kind && !community2.privatePages.has(path2)).flatMap(exchangeTables),
  inspect: ({ of, table: table6, heading }) => {
    const isBlank = readTable(table6).rows.every(({ cells }) => cells.every(({ text: text3 }) => text3 === ""));
    const { line, column: column3 } = table6.position?.start ?? { line: 1, column: 1 };
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
  return partsOf(of.page).tables.flatMap(({ table: table6, under }) => {
    const heading = under ? plainText([under]).trim() : "";
    return namedBy(heading, recognition_default.fields).some((name) => exchanges.includes(name)) ? [{ of, table: table6, heading }] : [];
  });
}

// src/checks/participation/how-to-help-has-no-gap.ts
var guide = (text3) => ({ "CONTRIBUTING.md": `# How to help

${text3}
` });
var how_to_help_has_no_gap_default = defineCheck({
  id: "how-to-help-has-no-gap",
  // Nobody is praised for a page without gaps.
  area: () => "participation",
  severity: "advice",
  from: "planning",
  since: 1,
  title: "The page about how to help has no gap left",
  says: "{page:path} has {count:number|gap|gaps} left for your own words.",
  why: "Somebody who would like to help today does not know where to write.",
  fix: "Replace each “[Write here: …]” with your own words, or take the sentence out.",
  minutes: 10,
  examples: [
    { name: "a page that is finished", files: guide("Write to hello@lindenau.example."), expect: [] },
    {
      name: "an address that is still missing",
      files: guide("Come to a call.\n\nWrite to [Write here: your address] with an idea."),
      expect: ["CONTRIBUTING.md:5 CONTRIBUTING.md has 1 gap left for your own words."]
    },
    {
      name: "a page that waits for all of its words",
      files: guide("[Write here: how anyone can help]"),
      expect: []
    }
  ],
  subjects: ({ community: { contributing, kindOf, pages } }) => contributing.stands && contributing.keptElsewhere === void 0 && kindOf.get(contributing.path) === "contributing" ? pages.filter(({ path: path2 }) => path2 === contributing.path).map((page21) => ({ page: page21, contributing })) : [],
  inspect: ({ page: page21, contributing }) => {
    const gaps = visibleText(page21).filter(({ text: text3 }) => !isExample(text3) && withoutPrompts(text3) !== text3.trim());
    return gaps.length === 0 ? [] : [
      {
        about: contributing.about(),
        place: { path: page21.path, line: gaps[0]?.line ?? 1, column: gaps[0]?.column ?? 1 },
        values: { page: page21.path, count: gaps.length }
      }
    ];
  }
});

// src/checks/participation/invisible-work-is-recognised.ts
var page12 = (types, heading = "What counts as a contribution") => `# Recognition

## ${heading}

${types.map((type) => `- ${type}
`).join("")}`;
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
  examples: [
    {
      name: "a list with quiet work in it",
      files: { "recognition.md": page12(["Writing a chapter", "Code", "Taking notes on a call"]) },
      expect: []
    },
    {
      name: "only what can be seen",
      files: { "recognition.md": page12(["Code", "Talks", "Papers", "Data sets"]) },
      expect: [
        "recognition.md:3 The list of what counts as a contribution in recognition.md names no work of coordination or care."
      ]
    },
    {
      name: "in Italian",
      files: {
        "recognition.md": page12(["Codice", "Articoli", "Accogliere chi arriva"], "Che cosa conta come contributo")
      },
      expect: []
    },
    {
      name: "in German, without it",
      files: { "recognition.md": page12(["Texte", "Vorträge", "Programme"], "Was als Beitrag zählt") },
      expect: [
        "recognition.md:3 The list of what counts as a contribution in recognition.md names no work of coordination or care."
      ]
    },
    {
      name: "said elsewhere on the page",
      files: {
        "recognition.md": `${page12(["Code", "Talks", "Papers"])}
## How we say thank you

Hosts and those who listen are thanked first.
`
      },
      expect: []
    },
    { name: "a list that has only begun", files: { "recognition.md": page12(["Code"]) }, expect: [] }
  ],
  subjects: ({ community: { recognition } }) => recognition.contribution_types.length >= enough ? [recognition] : [],
  inspect: (recognition) => {
    const told2 = [
      ...recognition.contribution_types,
      recognition.recognition_policy ?? "",
      ...recognition.exchange.flatMap((row) => [row.label, ...row.they_give])
    ];
    return told2.flatMap((text3) => text3.split(/\n|(?<=[.;:!?])\s/)).some((line) => quietWork.test(plainName(line))) ? [] : [
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
var head4 = "# Ways to take part\n\n| Level | What they do | When they move on | Who notices |\n|---|---|---|---|\n";
var level_says_how_people_move_on_default = defineCheck({
  id: "level-says-how-people-move-on",
  area: "participation",
  severity: (level, { stage }) => level.has("moves_up_when") ? "advice" : severityAt({ launching: "advice", active: "warning" }, stage),
  from: "launching",
  since: 1,
  title: "Every level says when somebody is ready for the next one, and who notices",
  says: "At the level {level} it is not written down {missing:phrase}.",
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
  examples: [
    {
      name: "when, and who notices; the last level leads nowhere",
      files: {
        "engagement.md": `${head4}| Guests | listen | have come three times | welcome host |
| Hosts | open a call | | |
`
      },
      expect: []
    },
    {
      name: "neither",
      files: { "engagement.md": `${head4}| Guests | listen | | |
| Hosts | open a call | | |
` },
      expect: [
        "engagement.md:5 At the level “Guests” it is not written down when somebody is ready for the next one, and who notices."
      ]
    },
    {
      name: "when, but not who",
      files: {
        "engagement.md": `${head4}| Leadership | open a call | | |
| Participation | listen | have come three times | |
`
      },
      expect: [
        "engagement.md:6 At the level “Participation” it is not written down who notices that somebody is ready for the next one."
      ]
    },
    {
      name: "told once for all levels",
      files: {
        "engagement.md": `${head4}| Guests | listen | | |
| Hosts | open a call | | |

## Moving between levels

After every third visit the welcome host asks what somebody would like to try.
`
      },
      expect: []
    },
    {
      name: "a single level",
      files: { "engagement.md": `${head4}| Guests | listen | | |
` },
      expect: []
    }
  ],
  subjects: ({ community: community2 }) => withNext(community2.engagement.levels),
  inspect: (level, { community: community2 }) => {
    const missing = missingOf(level, community2);
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
var mountain = (ways) => `# Ways to take part

| Level | What they do | How we reach them |
|---|---|---|
${ways.map((way, at) => `| Level ${at + 1} | something | ${way} |
`).join("")}`;
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
  examples: [
    {
      name: "different ways",
      files: { "engagement.md": mountain(["Posters", "Monthly call", "Monthly call, chat"]) },
      expect: []
    },
    {
      name: "GitHub for everything",
      files: { "engagement.md": mountain(["GitHub", "GitHub issues", "issues and pull requests on GitHub"]) },
      expect: ["engagement.md:5 At every level of engagement.md people are reached in one way only: “GitHub”."]
    },
    {
      name: "one channel, in French",
      files: {
        "engagement.md": "# Façons de participer\n\n| Niveau | Ce qu’ils font | Canaux |\n|---|---|---|\n| Découverte | lisent | La lettre |\n| Participation | écrivent | la lettre |\n| Leadership | choisissent | la lettre |\n"
      },
      expect: ["engagement.md:5 At every level of engagement.md people are reached in one way only: “La lettre”."]
    },
    {
      name: "GitHub, and a word in person",
      files: { "engagement.md": mountain(["GitHub", "GitHub", "GitHub, and a word in person"]) },
      expect: []
    },
    { name: "two levels only", files: { "engagement.md": mountain(["GitHub", "GitHub"]) }, expect: [] }
  ],
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
  const text3 = readings.get("how_we_reach_them")?.written.text ?? "";
  return text3.split(/[,;\n]/).map((part) => part.replace(/^\s*(?:and|et|und|y|e)\s+/i, "").trim()).filter((part) => part !== "").map((part) => tools.exec(part)?.[1] ?? part);
}

// src/checks/participation/levels-follow-one-another.ts
var mountain2 = (levels, head25 = "Level | What they do") => `# Ways to take part

| ${head25} |
|---|---|
${levels.map((level) => `| ${level} | something |
`).join("")}`;
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
  examples: [
    {
      name: "all six phases",
      files: {
        "engagement.md": mountain2([
          "Discovery",
          "First contact",
          "Participation",
          "Sustained participation",
          "Networked participation",
          "Leadership"
        ])
      },
      expect: []
    },
    {
      name: "from a first contact straight to leadership",
      files: { "engagement.md": mountain2(["Discovery", "First contact", "Leadership"]) },
      expect: ["engagement.md:6 Between “First contact” and “Leadership” there is no step."]
    },
    {
      name: "in German",
      files: {
        "engagement.md": "# Wege zum Mitmachen\n\n| Stufe | Was sie tun |\n|---|---|\n| Erster Kontakt | zuhören |\n| Leitung | Treffen eröffnen |\n"
      },
      expect: ["engagement.md:5 Between “Erster Kontakt” and “Leitung” there is no step."]
    },
    {
      name: "a level with a name of its own may well lie in between",
      files: { "engagement.md": mountain2(["Discovery", "Friends of the guide", "Leadership"]) },
      expect: []
    },
    {
      name: "one phase left out",
      files: { "engagement.md": mountain2(["Discovery", "Participation", "Networked participation"]) },
      expect: []
    }
  ],
  subjects: ({ community: community2 }) => community2.engagement.levels.flatMap((from, at, all) => {
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
  examples: [
    {
      name: "a link to the calls",
      files: {
        "README.md": "# OSC Lindenau\n\nCome to [our next call](meetings.md).\n",
        "meetings.md": "# Meetings\n\n| Call | When |\n|---|---|\n| Community call | every Monday |\n"
      },
      expect: []
    },
    {
      name: "an address",
      files: { "README.md": "# OSC Lindenau\n\nWrite to hello@osc-lindenau.example.\n" },
      expect: []
    },
    {
      name: "only a description",
      files: { "README.md": "# OSC Lindenau\n\nWe work in the open. See [the licence](LICENSE).\n" },
      expect: ["README.md:1 README.md does not show how to join."]
    },
    {
      name: "a link in Spanish",
      files: { "README.md": "# OSC Lindenau\n\n[¡Únete!](https://forms.example/osc)\n" },
      expect: []
    },
    { name: "no first page to look at", files: { "charter.md": "# Charter\n" }, expect: [] }
  ],
  subjects: ({ community: community2 }) => ["readme.md", ".github/readme.md", "docs/readme.md"].flatMap((path2) => community2.pages.find((page21) => page21.path.toLowerCase() === path2) ?? []).slice(0, 1),
  inspect: (readme, { community: community2 }) => showsTheWay(readme, community2.kindOf) ? [] : [
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
var steps = "## Steps\n\n| What | Who | When |\n|---|---|---|\n| A letter | Welcome host | first week |\n";
var access = "\n## Accounts and keys\n\n- The shared folder\n";
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
  examples: [
    {
      name: "both",
      files: {
        "onboarding.md": `# Welcome

${steps}${access}
## When somebody leaves

- We thank them on the next call.
- The folder is closed for them.
`
      },
      expect: []
    },
    {
      name: "only how people arrive",
      files: { "onboarding.md": `# Welcome

${steps}${access}` },
      expect: ["onboarding.md:1 onboarding.md says how people arrive, and not how they leave."]
    },
    {
      name: "leaving has a page of its own",
      files: {
        "onboarding.md": `# Welcome

${steps}`,
        "offboarding.md": "# Farewell\n\n## When you leave\n\n- Give back the key.\n"
      },
      expect: []
    },
    {
      name: "a welcome without steps or keys",
      files: { "welcome.md": "# Welcome\n\nCome as you are; the coffee is free.\n" },
      expect: []
    }
  ],
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
var sustaining = { "community.yml": "stage: sustaining\n" };
var steps2 = [
  "Discovery - Rosa sees a poster.",
  "First contact - She writes to us.",
  "Participation - She comes to a call.",
  "Sustained participation - She takes notes.",
  "Networked participation - She brings a colleague.",
  "Leadership - She opens a call."
];
var rosa = (told2) => `# Rosa, a new librarian

Rosa has worked in the library since May.

${told2.map((step) => `- ${step}
`).join("")}`;
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
  examples: [
    { name: "six steps", files: { ...sustaining, "personas/rosa.md": rosa(steps2) }, expect: [] },
    {
      name: "a path that breaks off",
      files: { ...sustaining, "personas/rosa.md": rosa(steps2.slice(0, 4)) },
      expect: [
        "personas/rosa.md:1 The path of “Rosa, a new librarian” says nothing yet about “Networked participation” and “Leadership”."
      ]
    },
    {
      name: "headings in German",
      files: {
        ...sustaining,
        "personas/rosa.md": "# Rosa\n\n## Entdeckung\n\nEin Plakat.\n\n## Erster Kontakt\n\nEine Mail.\n\n## Beteiligung\n\nEin Treffen.\n\n## Regelmäßige Teilnahme\n\nProtokoll.\n\n## Wen sie mitbringt\n\nEine Kollegin.\n"
      },
      expect: ["personas/rosa.md:1 The path of “Rosa” says nothing yet about “Leadership”."]
    },
    {
      name: "a community that is not there yet",
      files: { "community.yml": "stage: active\n", "personas/rosa.md": rosa(steps2.slice(0, 1)) },
      expect: []
    }
  ],
  // A list above them may only give their names.
  subjects: ({ community: community2 }) => community2.persona.entries.filter(({ readings }) => readings.size > 1),
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
var head5 = "# Stakeholders\n\n| Contributor | Role | How we stay in touch | How often | Who looks after it | Quadrant |\n|---|---|---|---|---|---|\n";
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
  examples: [
    {
      name: "a whole plan",
      files: { "stakeholders.md": `${head5}| Library | host | monthly coffee | every month | Coordination | |
` },
      expect: []
    },
    {
      name: "how, but not how often or who",
      files: { "stakeholders.md": `${head5}| Library | host | monthly coffee | | | |
` },
      expect: ["stakeholders.md:5 For “Library” the plan does not say how often you are in touch, and who does it."]
    },
    {
      name: "placed on the map, without a plan",
      files: { "stakeholders.md": `---
ratings: public
---
${head5}| Library | host | | | | Manage closely |
` },
      expect: [
        "stakeholders.md:8 For “Library” the plan does not say how you stay in touch, how often, and who does it."
      ]
    },
    {
      name: "only who they are, which is enough to begin with",
      files: { "stakeholders.md": `${head5}| Library | host | | | | |
` },
      expect: []
    }
  ],
  subjects: ({ community: community2 }) => community2.stakeholders.entries.filter(
    (stakeholder) => [...planned, "quadrant", "power", "interest"].some((field) => stakeholder.has(field))
  ),
  inspect: (stakeholder) => {
    const missing = planned.filter((field) => !stakeholder.has(field)).map((field) => words[field]);
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
var words = { how_we_stay_in_touch: "how", how_often: "often", who_looks_after_it: "who" };

// src/checks/participation/stakeholder-quadrant-fits-ratings.ts
var head6 = "# Stakeholders\n\n| Contributor | Role | Power | Interest | Quadrant |\n|---|---|---|---|---|\n";
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
  examples: [
    {
      name: "both say the same",
      files: { "stakeholders.md": `${head6}| Deans | host | high | low | Keep satisfied |
` },
      expect: []
    },
    {
      name: "high power and low interest, to be watched only",
      files: { "stakeholders.md": `${head6}| Deans | host | high | low | Monitor |
` },
      expect: ["stakeholders.md:5 For “Deans” the column “Quadrant” does not say the same as the ratings."]
    },
    {
      name: "the same in French",
      files: {
        "stakeholders.md": "# Parties prenantes\n\n| Partie prenante | Rôle | Pouvoir | Intérêt | Quadrant |\n|---|---|---|---|---|\n| Facultés | hôte | élevé | faible | Surveiller |\n"
      },
      expect: ["stakeholders.md:5 For “Facultés” the column “Quadrant” does not say the same as the ratings."]
    },
    {
      name: "ratings without a quadrant, which follows by itself",
      files: { "stakeholders.md": `${head6}| Deans | host | high | low | |
` },
      expect: []
    }
  ],
  subjects: ({ community: community2 }) => community2.stakeholders.entries.filter(({ power, interest, quadrant }) => power && interest && quadrant),
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
var map = (rows) => `---
kind: stakeholders
ratings: public
---
# Stakeholders

| Contributor | Role | Quadrant |
|---|---|---|
${rows.map((row) => `| ${row} |
`).join("")}`;
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
  examples: [
    {
      name: "all four corners",
      files: {
        "community.yml": "stage: active\n",
        "stakeholders.md": map([
          "Library | host | Manage closely",
          "Deans | funder | Keep satisfied",
          "Students | user | Inform regularly",
          "Press | other | Monitor",
          "Trainers | member | Manage closely",
          "Publishers | supplier | Monitor"
        ])
      },
      expect: []
    },
    {
      name: "one empty corner",
      files: {
        "community.yml": "stage: active\n",
        "stakeholders.md": map([
          "Library | host | Manage closely",
          "Deans | funder | Keep satisfied",
          "Students | user | Manage closely",
          "Press | other | Monitor",
          "Trainers | member | Manage closely",
          "Publishers | supplier | Monitor"
        ])
      },
      expect: ["stakeholders.md:9 Nobody in stakeholders.md is in the corner “Inform regularly”."]
    },
    {
      name: "a short list",
      files: { "community.yml": "stage: active\n", "stakeholders.md": map(["Library | host | Manage closely"]) },
      expect: []
    }
  ],
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
var map2 = (rows, ratings = "ratings: public\n") => `---
kind: stakeholders
${ratings}---
# Stakeholders

| Contributor | Role | Power | Interest |
|---|---|---|---|
${rows.map((row) => `| ${row} |
`).join("")}`;
var allHigh = [
  "Library | host | high | high",
  "Deans | funder | high | high",
  "Trainers | member | high | high",
  "Students | user | high | high"
];
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
  examples: [
    {
      name: "groups that differ",
      files: {
        "community.yml": "stage: active\n",
        "stakeholders.md": map2([...allHigh, "Neighbours | user | low | high"])
      },
      expect: []
    },
    {
      name: "all alike",
      files: { "community.yml": "stage: active\n", "stakeholders.md": map2(allHigh) },
      expect: ["stakeholders.md:9 Everyone in stakeholders.md has the same power and interest."]
    },
    {
      name: "ratings that are not public are not spoken of",
      files: { "community.yml": "stage: active\n", "stakeholders.md": map2(allHigh, "") },
      expect: []
    },
    {
      name: "three groups only",
      files: { "community.yml": "stage: active\n", "stakeholders.md": map2(allHigh.slice(1)) },
      expect: []
    }
  ],
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
var persona = (blocks) => `# Rosa, a new librarian

Rosa has worked in the library since May.

## Stumbling blocks

${blocks}`;
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
  examples: [
    {
      name: "an obstacle with its answer",
      files: { "personas/rosa.md": persona("- Calls are in the evening → every second one is at noon\n") },
      expect: []
    },
    {
      name: "one without",
      files: {
        "personas/rosa.md": persona(
          "| Stumbling block | What we do about it |\n|---|---|\n| Calls are in the evening | every second one is at noon |\n| Everyone speaks English | |\n"
        )
      },
      expect: [
        "personas/rosa.md:10 What stands in the way of “Rosa, a new librarian” has no answer yet: “Everyone speaks English”."
      ]
    },
    {
      name: "in French, in a table of personas",
      files: {
        "personas.md": "# Profils imaginaires\n\n| Nom | Histoire | Obstacles |\n|---|---|---|\n| Rosa | bibliothécaire | horaires : appels à midi; langue |\n"
      },
      expect: ["personas.md:5 What stands in the way of “Rosa” has no answer yet: “langue”."]
    },
    {
      name: "told in sentences, which tell both",
      files: { "personas/rosa.md": persona("Calls are in the evening, so every second one is at noon.\n") },
      expect: []
    }
  ],
  subjects: ({ community: community2 }) => community2.persona.entries.flatMap((persona3) => persona3.stumbling_blocks.map((block) => ({ persona: persona3, block }))),
  inspect: ({ persona: persona3, block: { block, solution, place } }) => solution === void 0 ? [
    {
      about: persona3.about("stumbling_blocks"),
      place,
      values: { persona: persona3.label, block }
    }
  ] : []
});

// src/checks/participation/value-exchange-goes-both-ways.ts
var head7 = "# Recognition\n\n| Who | What they give | What they receive |\n|---|---|---|\n";
var value_exchange_goes_both_ways_default = defineCheck({
  id: "value-exchange-goes-both-ways",
  area: "participation",
  severity: { launching: "advice", active: "warning" },
  from: "launching",
  since: 1,
  title: "Every group that gives something receives something",
  says: "The group {group} gives something, and what it receives is not written down.",
  why: "Those who only give grow tired, and are seldom the first to say so.",
  fix: "Ask somebody of that group what they get out of it. Write it into the column “What they receive”, or agree on something that you could give.",
  minutes: 10,
  principles: ["fairness"],
  source: "Foundational Community Building, session 3",
  examples: [
    {
      name: "giving and receiving",
      files: { "recognition.md": `${head7}| Speakers | an hour, their experience | questions, new readers |
` },
      expect: []
    },
    {
      name: "only giving",
      files: { "recognition.md": `${head7}| Note-takers | two hours a month | |
` },
      expect: ["recognition.md:5 The group “Note-takers” gives something, and what it receives is not written down."]
    },
    {
      name: "an honest “nothing”, in Spanish",
      files: {
        "recognition.md": "# Reconocimiento\n\n| Grupo | Qué dan | Qué reciben |\n|---|---|---|\n| Quienes toman notas | dos horas al mes | nada |\n"
      },
      expect: [
        "recognition.md:5 The group “Quienes toman notas” gives something, and what it receives is not written down."
      ]
    },
    {
      name: "a group of which only the name stands there yet",
      files: { "recognition.md": `${head7}| Readers | | |
` },
      expect: []
    }
  ],
  subjects: ({ community: community2 }) => community2.recognition.exchange.filter((row) => row.they_give.length > 0),
  inspect: (row) => row.they_receive.some((one) => !nothing.test(plainName(one))) ? [] : [{ about: row.about("they_receive"), place: row.at(), values: { group: row.label } }]
});
var nothing = /^(?:nothing(?: yet)?|none|rien(?: encore)?|nichts|noch nichts|nada|niente|nulla)$/;

// src/checks/participation/way-to-help-needs-no-code.ts
var guide2 = (text3) => ({ "CONTRIBUTING.md": `# Contributing

${text3}
` });
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
  examples: [
    {
      name: "code and more",
      files: guide2("Open a pull request with a test. You can also translate the guide, or answer questions."),
      expect: []
    },
    {
      name: "code only",
      files: guide2("Fork the repository, write a test, and open a pull request. Our code of conduct holds."),
      expect: ["CONTRIBUTING.md:1 CONTRIBUTING.md names no way to help for those who do not write code."]
    },
    {
      name: "code only, in German",
      files: { "CONTRIBUTING.md": "# Mitmachen\n\nEröffne einen Pull Request; die Unit-Tests müssen laufen.\n" },
      expect: ["CONTRIBUTING.md:1 CONTRIBUTING.md names no way to help for those who do not write code."]
    },
    {
      name: "a page that is not about code at all",
      files: guide2("Come to a call, and bring somebody along."),
      expect: []
    },
    {
      name: "a heading of its own",
      files: guide2("Open a pull request.\n\n## Contributing beyond code\n\nWe need bakers."),
      expect: []
    },
    {
      name: "a page that only leads to another",
      files: guide2("See [how to send a pull request](https://lindenau.example/contributing)."),
      expect: []
    }
  ],
  subjects: ({ community: { contributing, kindOf, pages } }) => contributing.stands && contributing.keptElsewhere === void 0 && kindOf.get(contributing.path) === "contributing" ? pages.filter((page21) => page21.path === contributing.path && isAboutCode(page21)).map((page21) => ({ page: page21, contributing })) : [],
  inspect: ({ page: page21, contributing }) => contributing.has("other_ways") || namesAnotherWay(page21) ? [] : [{ about: contributing.about("other_ways"), place: contributing.at(), values: { page: page21.path } }]
});
var code = /\b(?:pull[ -]requests?|merge[ -]requests?|unit[ -]?tests?|test suite|source code|code ?base|lint(?:er|ing)?|commits?|branch(?:es)?)\b/iu;
function isAboutCode(page21) {
  return page21.tree.children.some((node) => node.type === "code") || visibleText(page21).some(({ text: text3 }) => code.test(text3));
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
function namesAnotherWay(page21) {
  return visibleText(page21).some(({ type, text: text3 }) => type !== "setting" && otherWays.test(text3));
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
function departedHolders(role, { community: community2, now }) {
  return role.holders.flatMap(({ to }) => {
    const person = personWith(to?.key, community2);
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
function isInGrace({ since }, { settings, now }) {
  if (since === void 0) return true;
  const { days = 0, months = 0 } = settings.clocks.departure;
  return now <= addDays(addMonths(since, months), days);
}

// src/checks/people/access-ends-with-the-role.ts
var people = (status) => `# People

| Name | May we list you? | Status | Left on |
|---|---|---|---|
| Amira | yes, 2025-01-12 | ${status} |
| Jonas | yes, 2025-01-12 | active | |
`;
var channels2 = (status = "active") => `# Channels

| Channel | What for | Who looks after it | Status |
|---|---|---|---|
| Mailing list | News | Amira, Jonas | ${status} |
`;
var roles3 = (until) => `# Roles

| Role | Who | Until |
|---|---|---|
| Keeper of the list | Amira | ${until} |
| Chair | Jonas | 2027-12-31 |
`;
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
  examples: [
    { name: "both are here", files: { "people.md": people("active | "), "channels.md": channels2() }, expect: [] },
    {
      name: "one has left",
      files: { "people.md": people("emeritus | 2025-12"), "channels.md": channels2() },
      expect: ["channels.md:5 “Mailing list” is looked after by somebody who has left."]
    },
    {
      name: "one left a week ago",
      files: { "people.md": people("emeritus | 2026-02-22"), "channels.md": channels2() },
      expect: []
    },
    {
      name: "the only role has ended",
      files: { "people.md": people("active | "), "roles.md": roles3("2025-12-31"), "channels.md": channels2() },
      expect: ["channels.md:5 “Mailing list” is looked after by somebody who held a role here that has ended."]
    },
    {
      name: "a role that goes on, and a channel that is closed",
      files: {
        "people.md": people("emeritus | 2025-12"),
        "roles.md": roles3("2026-12-31"),
        "channels.md": channels2("closed")
      },
      expect: []
    }
  ],
  subjects: ({ community: community2 }) => refsOf(community2).filter(({ of, field }) => keys.has(field) && !["closed", "read-only", "retired", "ended"].includes(statusOf(of))).filter(({ refs }) => refs.some(({ to }) => to)),
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
  const { community: community2, now } = context;
  if (to?.kind === "roles") return statusOf(to) === "retired" ? "retired" : void 0;
  const person = personWith(to?.key, community2);
  const gone = person && departureOfPerson(person, now);
  if (gone?.how === "left") return isInGrace(gone, context) && gone.since !== void 0 ? void 0 : "left";
  if (to?.kind !== "people" || gone) return void 0;
  const theirs = community2.roles.entries.filter(
    (role) => [...role.holders, ...role.backups].some((holder) => holder.to === to)
  );
  const isOver = (role) => {
    const end = endOfTerm(role, now);
    return role.status === "retired" || end !== void 0 && !isInGrace(end, context);
  };
  return theirs.length > 0 && theirs.every(isOver) ? "ended" : void 0;
}

// src/checks/people/consent-covers-what-is-shown.ts
var people2 = (consent) => `# People

| Name | Works at | May we list you? | Knows about |
|---|---|---|---|
| Amira | Library | ${consent} | copyright |
`;
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
  examples: [
    { name: "a yes without conditions", files: { "people.md": people2("yes, 2026-01-12") }, expect: [] },
    {
      name: "a yes to the name only",
      files: { "people.md": people2("yes, 2026-01-12, name only") },
      expect: [
        "people.md:5 Line 5 shows where somebody works, and the yes beside it does not cover that.",
        "people.md:5 Line 5 shows what somebody knows about, and the yes beside it does not cover that."
      ]
    },
    {
      name: "a yes to all of it, in French",
      files: { "people.md": people2("oui, 2026-01-12 (nom, institution, compétences)") },
      expect: []
    },
    { name: "a yes that came by e-mail", files: { "people.md": people2("yes, by e-mail, 2026-01-12") }, expect: [] }
  ],
  subjects: ({ community: community2 }) => community2.people.entries.filter((person) => person.consent?.given && person.consent.scope !== void 0),
  inspect: (person, { community: community2 }) => {
    const scope = person.consent?.scope ?? [];
    return shown(person).filter(({ detail }) => !scope.includes(detail)).map(({ detail, field }) => {
      const place = person.at(field);
      return { about: aboutPerson(person, { community: community2, field }), place, values: { line: place.line, detail } };
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

// src/checks/subjects/decisions.ts
var numberInName = /(?:^|\/)(\d{4}-\d{1,3}|\d{1,4})(?!-\d)(?=[-_. ][^/]*$)/u;
var numberInTitle = /^(?:decision|resolution|décision|résolution|beschluss|decisión|resolución|decisione|delibera|adr)?\s*(?:no\.?|nr\.?|n[ºo°]\.?|#)?\s*(\d{4}-\d{1,3}|\d{1,4})(?!-\d)\s*[:.–—)-]\s/iu;
function numberOf(decision) {
  if (decision.number !== void 0) return decision.number;
  const inName = decision.at().line === 1 ? numberInName.exec(decision.path)?.[1] : void 0;
  const found2 = inName ?? numberInTitle.exec(decision.label)?.[1];
  return found2 === void 0 || mayBeTime(found2, decision) ? void 0 : found2;
}
function mayBeTime(number2, { date }) {
  if (/^(?:19|20)\d\d$/.test(number2)) return true;
  return /^\d{4}-(?:0?[1-9]|1[0-2])$/.test(number2) && (date === void 0 || date.startsWith(number2));
}
function pagesAffected(decision, community2) {
  return decision.affects.flatMap((ref) => {
    const path2 = pathOf(ref, community2);
    const page21 = community2.pages.find((one) => one.path === path2);
    return page21 ? [{ page: page21, ref }] : [];
  });
}
function pathOf({ text: text3, target, place }, { files: files4, documents }) {
  if (target !== void 0) {
    const tries = [destinationOf(target, place.path, files4), destinationOf(`/${target}`, place.path, files4)];
    return tries.flatMap((to) => to.leads === "there" ? [to.path] : [])[0];
  }
  const name = plainName(text3).replace(/^(?:the|our|la|le|l'|notre|die|der|das|unsere?|el|nuestr[oa]|il|lo) ?/u, "");
  const named3 = documents.filter((document) => document.stands && namesOfKind(document).has(name));
  return named3.length === 1 ? named3[0]?.path : void 0;
}
var names2 = /* @__PURE__ */ new WeakMap();
function namesOfKind({ kind: name, label: label2 }) {
  const kind = kindNamed(name);
  if (!kind) return /* @__PURE__ */ new Set();
  let known6 = names2.get(kind);
  if (!known6) {
    const titles = [kind.title, ...Object.values(kind.titles)].map(plainName);
    known6 = /* @__PURE__ */ new Set([plainName(kind.kind), ...titles, ...kind.standsIn ? spellings(kind.standsIn.names) : []]);
    names2.set(kind, known6);
  }
  return /* @__PURE__ */ new Set([...known6, plainName(label2)]);
}
function ruleOf(decision, community2) {
  const own2 = decision.rule_used;
  if (own2 && isKnown(own2)) return { rule: own2, words: own2.words };
  const rows = community2.governance.decision_rules.filter((row) => row.rule && isKnown(row.rule));
  const words2 = plainName(own2?.words ?? "");
  const fitting = own2 ? rows.filter((row) => plainName(row.what ?? "") === words2) : rows.filter((row) => isForPagesOf(row.what ?? "", decision, community2));
  const [only] = fitting;
  return fitting.length === 1 && only?.rule ? { rule: only.rule, words: only.rule.words } : void 0;
}
function isKnown({ by, people: people16 }) {
  return by !== void 0 || people16 !== void 0;
}
function isForPagesOf(what, decision, community2) {
  const words2 = ` ${plainName(what)} `;
  return pagesAffected(decision, community2).some(({ page: page21 }) => {
    const document = community2.documents.find((one) => one.stands && one.path === page21.path);
    return document !== void 0 && [...namesOfKind(document)].some((name) => name !== "" && words2.includes(` ${name} `));
  });
}
function countOf(rule, votes, abstentions) {
  const { approve: given, decline = 0, abstain = 0, absent } = votes;
  if (given === void 0) return void 0;
  if (rule.people !== void 0) return { given, counted: given + decline + abstain, needed: rule.people };
  if (rule.base === "all" && absent === void 0) return void 0;
  const everyone2 = rule.base === "all" ? abstain + (absent ?? 0) : rule.base === "present" || abstentions ? abstain : 0;
  const counted = given + decline + everyone2;
  const needs = [rule, ...rule.otherwise ?? []].map(
    ({ by, share: share2, more }) => neededOf(by, { share: share2, more: more ?? false, counted, decline })
  );
  if (counted === 0 || needs.some((needed) => needed === void 0)) return void 0;
  return { given, counted, needed: Math.min(...needs.flatMap((needed) => needed ?? [])) };
}
function neededOf(by, {
  share: share2,
  more,
  counted,
  decline
}) {
  if (by === "consensus" || by === "consent" || by === "lazy-consensus") return decline === 0 ? 0 : counted;
  if (by === "simple-majority" && !share2) return Math.floor(counted / 2) + 1;
  if (!share2) return void 0;
  const reached = Math.floor((counted * share2.over + share2.of - 1) / share2.of);
  return more ? Math.floor(counted * share2.over / share2.of) + 1 : reached;
}
function abstentionsAreCounted({ governance: governance2 }) {
  const readings = [governance2, ...governance2.decision_rules].flatMap(({ readings: readings2 }) => [...readings2.values()]);
  return readings.some(({ written: written2 }) => abstentionsAgainst.test(written2.text) || abstentionsCount.test(written2.text));
}

// src/checks/people/decision-has-the-votes-it-needs.ts
var active7 = { "community.yml": "stage: active\n" };
var log = (...rows) => `# Decisions

| Date | Subject | Status | How we decided | Votes | Pages that change |
|---|---|---|---|---|---|
${rows.map((row) => `| 2026-01-21 | ${row} |
`).join("")}`;
var governance = (...sentences) => `# Governance

${sentences.join(" ")}

## Who decides what

| What | How we decide | Who |
|---|---|---|
| Words on a page | Nobody objects | Any member |
| The charter, this page | Two thirds agree | Members on the call |
`;
var charter6 = "# Charter\n\n## Vision\n\nEvery result can be read.\n";
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
  examples: [
    {
      name: "six of nine are two thirds",
      files: { ...active7, "decisions.md": log("A logo | approved | two thirds | 6 for, 3 against | ") },
      expect: []
    },
    {
      name: "three of seven are not three quarters",
      files: { ...active7, "decisions.md": log("A logo | approved | three quarters | 3 for, 4 against | ") },
      expect: [
        "decisions.md:5 “A logo” is marked as approved with 3 of 7 votes in favour; its rule, “three quarters”, asks for 6."
      ]
    },
    {
      name: "half of the votes are no majority, and abstentions are not counted",
      files: {
        ...active7,
        "decisions.md": log(
          "A logo | approved | simple majority | 5 for, 5 against | ",
          "A name | approved | simple majority | 5 for, 4 against, 8 abstained | "
        )
      },
      expect: [
        "decisions.md:5 “A logo” is marked as approved with 5 of 10 votes in favour; its rule, “simple majority”, asks for 6."
      ]
    },
    {
      name: "abstentions count where the governance says so",
      files: {
        ...active7,
        "GOVERNANCE.md": governance("Abstentions count as votes against."),
        "decisions.md": log("A name | approved | simple majority | 5 for, 4 against, 8 abstained | ")
      },
      expect: [
        "decisions.md:5 “A name” is marked as approved with 5 of 17 votes in favour; its rule, “simple majority”, asks for 9."
      ]
    },
    {
      name: "consensus with one vote against",
      files: {
        ...active7,
        "decisions.md": log(
          "A logo | approved | consensus | 8 for, 1 against | ",
          "A name | approved | consensus, else majority | 8 for, 1 against | "
        )
      },
      expect: [
        "decisions.md:5 “A logo” is marked as approved with 8 of 9 votes in favour; its rule, “consensus”, asks for 9."
      ]
    },
    {
      name: "the rule stands in the governance, for the page that changes",
      files: {
        ...active7,
        "charter.md": charter6,
        "GOVERNANCE.md": governance(),
        "decisions.md": log("A new vision | approved | | 5 for, 4 against | [charter](charter.md)")
      },
      expect: [
        "decisions.md:5 “A new vision” is marked as approved with 5 of 9 votes in favour; its rule, “Two thirds agree”, asks for 6."
      ]
    },
    {
      name: "a vote in German, one vote short of two thirds",
      files: {
        ...active7,
        "decisions/logo.md": "# Ein Logo\n\n- Status: beschlossen\n- Regel: Zweidrittelmehrheit\n\n## Abstimmung\n\n5 dafür, 3 dagegen, 2 Enthaltungen\n"
      },
      expect: [
        "decisions/logo.md:6 “Ein Logo” is marked as approved with 5 of 8 votes in favour; its rule, “Zweidrittelmehrheit”, asks for 6."
      ]
    },
    {
      name: "who voted how, two of whom have to agree",
      files: {
        "decisions/logo.md": "# A logo\n\n- Status: approved\n- Rule: two coordinators agree\n\n## Votes\n\n| Role | Vote |\n|---|---|\n| Coordinator | approve |\n| Deputy | approve |\n| Treasurer | abstain |\n"
      },
      expect: []
    },
    {
      name: "without a rule that we can count nothing is said",
      files: {
        ...active7,
        "decisions.md": log(
          "A logo | approved | the chair decides | 1 for, 5 against | ",
          "A name | approved | | 1 for, 5 against | "
        )
      },
      expect: []
    }
  ],
  subjects: ({ community: community2 }) => {
    const abstentions = abstentionsAreCounted(community2);
    return community2.decision.entries.flatMap((decision) => {
      const { status, votes } = decision;
      const found2 = status === "approved" && votes && !votes.unanimous ? ruleOf(decision, community2) : void 0;
      const count = found2 && votes && countOf(found2.rule, votes, abstentions);
      return found2 && count ? [{ decision, words: found2.words, ...count }] : [];
    });
  },
  inspect: ({ decision, words: words2, given, counted, needed }) => given >= needed ? [] : [
    {
      about: decision.about("votes"),
      place: decision.at("votes"),
      values: { decision: decision.label, given, counted, needed, rule: words2 }
    }
  ]
});

// src/checks/people/decision-is-followed-up.ts
var active8 = { "community.yml": "stage: active\n" };
var charter7 = (setting) => `---
${setting}
---
# Charter

## Vision

Every result can be read.
`;
var log2 = (row) => `# Decisions

| Date | Subject | Status | Pages that change |
|---|---|---|---|
| ${row} |
`;
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
  examples: [
    {
      name: "the page was read after the decision",
      files: {
        ...active8,
        "charter.md": charter7("last_reviewed: 2026-01-20"),
        "decisions.md": log2("2026-01-15 | A new vision | approved | [charter](charter.md)")
      },
      expect: []
    },
    {
      name: "the page is older",
      files: {
        ...active8,
        "charter.md": charter7("adopted: 2024-11-20\nlast_reviewed: 2025-11-20"),
        "decisions.md": log2("2026-01-15 | A new vision | approved | [charter](charter.md)")
      },
      expect: [
        "decisions.md:5 “A new vision” of 15 January 2026 changes charter.md, and that page was last looked at on 20 November 2025."
      ]
    },
    {
      name: "a decision of last week, one that was declined, and a page without a date",
      files: {
        ...active8,
        "charter.md": charter7("last_reviewed: 2025-11-20"),
        "roadmap.md": "# Roadmap\n\n## Next steps\n\nWe open the doors.\n",
        "decisions.md": log2(
          "2026-02-20 | A new vision | approved | charter |\n| 2026-01-15 | No vision | declined | charter |\n| 2026-01-15 | A door | approved | roadmap.md"
        )
      },
      expect: []
    },
    {
      name: "the name of the page is enough, and the settings of a file count",
      files: {
        ...active8,
        "charter.md": charter7("last_reviewed: 2025-11-20"),
        "decisions/vision.md": "---\nstatus: approved\ndate: 2026-01-15\naffects: [the charter]\n---\n# A new vision\n\n## Decision\n\nWe wish for more.\n"
      },
      expect: [
        "decisions/vision.md:4 “A new vision” of 15 January 2026 changes charter.md, and that page was last looked at on 20 November 2025."
      ]
    }
  ],
  subjects: ({ community: community2, settings, now }) => community2.decision.entries.flatMap((decision) => {
    const { date, status } = decision;
    if (status !== "approved" || date === void 0 || addPeriod(date, settings.clocks.decision_follow_up) > now)
      return [];
    return pagesAffected(decision, community2).flatMap(({ page: page21, ref }) => {
      const looked = lastLookedAt(page21);
      return looked === void 0 || community2.privatePages.has(page21.path) ? [] : [{ decision, date, page: page21, ref, looked }];
    });
  }),
  inspect: ({ decision, date, page: page21, ref, looked }) => looked >= date ? [] : [
    {
      about: aboutPage(decision, page21.path),
      place: ref.place,
      values: { decision: decision.label, day: date, page: page21.path, looked }
    }
  ]
});
function lastLookedAt({ settings: { settings } }) {
  const days = ["last_reviewed", "adopted"].flatMap((name) => {
    const read = readDate(settings.get(name)?.source ?? "");
    return "date" in read ? [read.date] : [];
  });
  return days.toSorted().at(-1);
}
function aboutPage(decision, path2) {
  const about = decision.about("affects");
  return { ...about, entry: `${about.entry}-${path2}` };
}

// src/checks/people/decision-is-looked-at-again.ts
var active9 = { "community.yml": "stage: active\n" };
var log3 = (row) => `# Decisions

| Date | Subject | Status | Look at it again |
|---|---|---|---|
| 2025-01-15 | ${row} |
`;
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
  examples: [
    {
      name: "it has time",
      files: { ...active9, "decisions.md": log3("Calls in the evening | approved | 2026-06") },
      expect: []
    },
    {
      name: "the day has passed",
      files: { ...active9, "decisions.md": log3("Calls in the evening | approved | 2026-01") },
      expect: ["decisions.md:5 “Calls in the evening” was to be looked at again by 31 January 2026."]
    },
    {
      name: "another decision took its place",
      files: { ...active9, "decisions.md": log3("Calls in the evening | superseded by 2025-04 | 2026-01") },
      expect: []
    }
  ],
  subjects: ({ community: community2 }) => community2.decision.entries.filter(
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
var active10 = { "community.yml": "stage: active\n" };
var log4 = (...rows) => `# Decisions

| Number | Date | Subject |
|---|---|---|
${rows.map((row) => `| ${row} |
`).join("")}`;
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
  examples: [
    {
      name: "two numbers",
      files: {
        ...active10,
        "decisions.md": log4("2026-01 | 2026-01-21 | Meet in the library", "2026-02 | 2026-02-18 | A logo")
      },
      expect: []
    },
    {
      name: "one number twice",
      files: {
        ...active10,
        "decisions.md": log4("2026-01 | 2026-01-21 | Meet in the library", "2026-01 | 2026-02-18 | A logo")
      },
      expect: ["decisions.md:6 The number “2026-01” of “A logo” belongs to “Meet in the library” as well."]
    },
    {
      name: "in the names of files",
      files: {
        ...active10,
        "decisions/0007-logo.md": "# A logo\n\n## Decision\n\nBlue.\n",
        "decisions/0007-name.md": "# A name\n\n## Decision\n\nOSC Lindenau.\n"
      },
      expect: ["decisions/0007-name.md:1 The number “0007” of “A name” belongs to “A logo” as well."]
    },
    {
      name: "files that are named by their month or day",
      files: {
        "decisions/2026-01-logo.md": "# A logo\n\n- Date: 2026-01-12\n",
        "decisions/2026-01-name.md": "# A name\n\n- Date: 2026-01-30\n",
        "decisions/2026-02-03.md": "# Rooms\n\nWe meet in the library.\n",
        "decisions/2026-02-03-tea.md": "# Tea\n\nThere is tea.\n"
      },
      expect: []
    }
  ],
  subjects: ({ community: community2 }) => numbered(community2.decision.entries),
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
var active11 = { "community.yml": "stage: active\n" };
var page13 = (status) => `# Join the network

${status}

## What we decided

We join in June.
`;
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
  examples: [
    {
      name: "both say the same",
      files: { ...active11, "decisions/approved/2026-14.md": page13("Status: approved on 12 May 2026") },
      expect: []
    },
    {
      name: "they differ",
      files: { ...active11, "decisions/approved/2026-14.md": page13("Status: proposed") },
      expect: [
        "decisions/approved/2026-14.md:3 The text of decisions/approved/2026-14.md says “proposed”, and its folder says “approved”."
      ]
    },
    {
      name: "in Spanish",
      files: { ...active11, "decisions/declined/2026-15.md": "# Entrar en la red\n\nEstado: rechazada\n" },
      expect: []
    },
    {
      name: "only the folder says it",
      files: { ...active11, "decisions/approved/2026-14.md": page13("We talked about it in spring.") },
      expect: []
    },
    {
      name: "the list says something else than the folder",
      files: {
        "decisions.md": "# Decisions\n\n| Date | Subject | Status |\n|---|---|---|\n| 2026-05-12 | [Join the network](decisions/proposed/network.md) | approved |\n",
        "decisions/proposed/network.md": page13("We talked about it in spring.")
      },
      expect: ["decisions.md:5 The text of decisions.md says “approved”, and its folder says “proposed”."]
    }
  ],
  subjects: ({ community: community2 }) => community2.decision.entries.flatMap((decision) => {
    const told2 = folderOf2(decision);
    return told2 !== void 0 && decision.status !== void 0 ? [{ decision, told: told2 }] : [];
  }),
  inspect: ({ decision, told: told2 }) => {
    const { status } = decision;
    if (status === void 0 || plainName(told2) === status) return [];
    const place = decision.at("status");
    return [{ about: decision.about("status"), place, values: { page: place.path, written: status, folder: told2 } }];
  }
});
function folderOf2(decision) {
  const paths = [decision.path, ...[...decision.readings.values()].map(({ written: written2 }) => written2.place.path)];
  return paths.map((path2) => toldByFolder(path2, decision_default.fields.entries)?.name).find((name) => name !== void 0);
}

// src/checks/subjects/groups.ts
function groupsAtWork({ groups: groups4 }) {
  return groups4.entries.filter(({ status }) => status === void 0 || status === "active");
}
function openGroups({ groups: groups4 }) {
  return groups4.entries.filter(({ status }) => status !== "closed");
}
function peopleBehind(refs) {
  return new Set(
    refs.flatMap(({ to, text: text3 }) => {
      if (to?.kind === "people") return [to.key];
      if (to?.kind !== "roles") return [plainName(text3)];
      return (to.holders ?? []).map((holder) => holder.to?.key ?? plainName(holder.text));
    })
  );
}
function namesOf({ knownAs }) {
  return [...new Set(knownAs.map(plainName))].filter((name) => name.length > 2);
}
function isIn(words2, name) {
  return ` ${words2} `.includes(` ${name} `);
}
function groupsNamedIn(text3, community2) {
  const lines = text3.split("\n").map(plainName);
  return openGroups(community2).filter((group) => namesOf(group).some((name) => lines.some((line) => isIn(line, name))));
}
function callOf(group, { meetings: meetings8 }) {
  const meets = plainName(group.meets ?? "");
  const named3 = meetings8.series.find((call) => namesOf(call).some((name) => isIn(meets, name)));
  return named3 ?? meetings8.series.find((call) => namesOf(group).some((name) => isIn(plainName(call.label), name)));
}
function monthsBetweenMeetings(group, community2) {
  const call = callOf(group, community2);
  const rule = call && rhythmOf(call).rule;
  if (rule) return monthsOf(rule);
  if (group.meets === void 0) return void 0;
  const period = readPeriod(group.meets);
  if (!("problem" in period)) return period.months;
  const reading = readRecurrence(group.meets);
  return "rule" in reading ? monthsOf(reading.rule) : void 0;
}
function monthsOf({ every: every2, interval, months = [] }) {
  const inAYear = months.length > 0 ? 12 / months.length : void 0;
  if (every2 === "year") return (inAYear ?? 12) * interval;
  return inAYear ?? (every2 === "month" ? interval : 0);
}
function daysSeen(group, community2) {
  const call = callOf(group, community2);
  const names4 = namesOf(group);
  const noted = community2.notes.entries.filter((notes9) => {
    if (call && notes9.series?.to?.key === call.key) return true;
    const words2 = plainName([notes9.series?.text, notes9.title].filter((part) => part !== void 0).join(" "));
    return names4.some((name) => isIn(words2, name));
  });
  const naming = refsOf(community2).filter(
    ({ of, refs }) => ["notes", "event", "decision"].includes(of.kind) && refs.some(({ to }) => to?.kind === "groups" && to.key === group.key)
  ).map(({ of }) => of);
  return [...new Set([...noted, ...naming].flatMap((one) => dayOf(one) ?? []))].toSorted();
}
function dayOf({ readings }) {
  for (const name of ["date", "start", "day", "when"]) {
    const value = readings.get(name)?.value;
    const day3 = typeof value === "string" ? /^\d{4}-\d{2}-\d{2}/.exec(value)?.[0] : void 0;
    if (day3 !== void 0) return day3;
  }
  return void 0;
}
function dayBefore(day3, { months = 0, days = 0, hours = 0, workingDays = 0 }) {
  return addPeriod(day3, { months: -months, days: -days, hours: -hours, workingDays: -workingDays });
}

// src/checks/subjects/named-in.ts
var longest = 6;
var known5 = /* @__PURE__ */ new WeakMap();
function rolesNamedIn(text3, community2) {
  return foundIn(text3, namesOf2(community2).roles);
}
function peopleNamedIn(text3, community2) {
  return foundIn(text3, namesOf2(community2).people);
}
function namesOf2(community2) {
  let names4 = known5.get(community2);
  if (!names4) {
    names4 = { roles: byName(community2.roles.entries), people: byName(community2.people.entries) };
    known5.set(community2, names4);
  }
  return names4;
}
function byName(entries) {
  const found2 = /* @__PURE__ */ new Map();
  for (const entry of entries)
    for (const name of new Set([entry.label, entry.key].map(plainName))) {
      const same = found2.get(name);
      if (same) same.push(entry);
      else if (name.length > 1) found2.set(name, [entry]);
    }
  return found2;
}
function foundIn(text3, names4) {
  if (names4.size === 0) return [];
  const found2 = /* @__PURE__ */ new Set();
  for (const sentence of text3.split(/\n|(?<=[.;:])\s/)) {
    const words2 = plainName(sentence).split(" ");
    const named3 = (name) => name.length > 2 || words2.length < 4 ? names4.get(name) ?? [] : [];
    for (const at of words2.keys())
      for (let length = 1; length <= longest; length += 1)
        for (const entry of named3(words2.slice(at, at + length).join(" "))) found2.add(entry);
  }
  return [...found2];
}

// src/checks/people/governance-seats-are-shared.ts
var files = (cap, ...works) => ({
  "GOVERNANCE.md": `# Governance

## Who decides what

| What | Who |
|---|---|
| The budget | Steering committee |

## Seats of one organisation

${cap}
`,
  "roles.md": `# Roles

| Role | Who |
|---|---|
| Steering committee | ${works.map((_, at) => `Member ${"ABCDEFG"[at]}`).join(", ")} |
`,
  "people.md": `# People

| Name | Works at | May we list you? |
|---|---|---|
${works.map((work, at) => `| Member ${"ABCDEFG"[at]} | ${work} | yes |
`).join("")}`
});
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
  examples: [
    {
      name: "within the share",
      files: files("At most a half of the seats.", "Library", "Physics", "Law", "Library"),
      expect: []
    },
    {
      name: "above the share",
      files: files(
        "No organisation may hold more than a quarter of the seats.",
        "Library",
        "Physics",
        "Law",
        "Library"
      ),
      expect: ["GOVERNANCE.md:9 2 of 4 seats belong to one organisation, more than GOVERNANCE.md allows."]
    },
    {
      name: "above a number",
      files: files("At most 2 seats.", "Library", "Library", "Law", "Library"),
      expect: ["GOVERNANCE.md:9 3 of 4 seats belong to one organisation, more than GOVERNANCE.md allows."]
    },
    {
      name: "a community inside one institution",
      files: {
        "community.yml": "host: University of Lindenau\n",
        ...files("A quarter", "University of Lindenau", "University of Lindenau", "University of Lindenau")
      },
      expect: []
    },
    {
      name: "the seats of a group",
      files: {
        ...files("At most a half of the seats."),
        "roles.md": "# Roles\n\n| Role | Who |\n|---|---|\n| Host | Member A |\n",
        "groups.md": "# Groups\n\n| Group | Members |\n|---|---|\n| Steering committee | Ana, Ben, Cleo |\n",
        "people.md": "# People\n\n| Name | Works at | May we list you? |\n|---|---|---|\n| Ana | Library | yes |\n| Ben | Library | yes |\n| Cleo | Law | yes |\n"
      },
      expect: ["GOVERNANCE.md:9 2 of 3 seats belong to one organisation, more than GOVERNANCE.md allows."]
    },
    { name: "no rule", files: files("", "Library", "Library", "Library"), expect: [] }
  ],
  subjects: ({ community: community2 }) => {
    const rules = community2.governance;
    return rules.stands && capOf(rules.single_org_cap, 1) !== void 0 && seatsOf(community2).length > 1 ? [rules] : [];
  },
  inspect: (rules, { community: community2 }) => {
    const seats = seatsOf(community2);
    const known6 = seats.flatMap((seat) => seat ?? []);
    const host = plainName(community2.community.host ?? "");
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
function seatsOf(community2) {
  const who = community2.governance.decision_rules.map((rule) => rule.who ?? "").join("\n");
  const holders = rolesNamedIn(who, community2).flatMap((role) => [...peopleBehind(role.holders)]);
  const members = groupsNamedIn(who, community2).flatMap((group) => [...peopleBehind(group.members)]);
  return [.../* @__PURE__ */ new Set([...holders, ...members])].map((key) => {
    const affiliation = personWith(key, community2)?.affiliation;
    return affiliation === void 0 ? void 0 : plainName(affiliation);
  });
}
var shares = [
  [/\b(?:quarter|quart|viertel|cuarto|quarto)\b|¼/iu, 1 / 4],
  [/\b(?:third|tiers|drittel|tercio|terzo)\b|⅓/iu, 1 / 3],
  [/\b(?:half|majority|moitié|majorité|hälfte|mehrheit|mitad|mayoría|metà|maggioranza)(?!\p{L})|½/iu, 1 / 2]
];
function capOf(rule, seats) {
  if (rule === void 0) return void 0;
  const percent = /(\d{1,3})\s*%|(\d{1,3}) per ?cent/i.exec(rule);
  if (percent) return Number(percent[1] ?? percent[2]) / 100 * seats;
  const fraction = /\b(\d)\s*\/\s*(\d)\b/.exec(rule);
  if (fraction && Number(fraction[2]) > 0) return Number(fraction[1]) / Number(fraction[2]) * seats;
  const share2 = shares.find(([words2]) => words2.test(rule))?.[1];
  if (share2 !== void 0) return share2 * seats;
  const number2 = /\b(\d{1,2}|one|two|three)\s+(?:seats?|members?|people|sièges?|sitze?|puestos|seggi)/i.exec(rule)?.[1]?.toLowerCase();
  return number2 === void 0 ? void 0 : { one: 1, two: 2, three: 3 }[number2] ?? Number(number2);
}

// src/checks/people/group-has-two-leads.ts
var head8 = "# Groups\n\n| Group | Kind of group | Who leads it | Status |\n|---|---|---|---|\n";
var active12 = { "community.yml": "stage: active\n" };
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
  examples: [
    {
      name: "two people",
      files: { ...active12, "groups.md": `${head8}| Outreach | working group | Ffion and Kaito | active |
` },
      expect: []
    },
    {
      name: "one person",
      files: { ...active12, "groups.md": `${head8}| Outreach | working group | Ffion | active |
` },
      expect: ["groups.md:5 The group “Outreach” is led by one person."]
    },
    {
      name: "a role that two people hold",
      files: {
        ...active12,
        "roles.md": "# Roles\n\n| Role | Who |\n|---|---|\n| Outreach lead | Ffion, Kaito |\n",
        "groups.md": `${head8}| Outreach | working group | Outreach lead | active |
`
      },
      expect: []
    },
    {
      name: "a role that nobody holds yet has a note of its own",
      files: {
        ...active12,
        "roles.md": "# Roles\n\n| Role | What it is for |\n|---|---|\n| Outreach lead | Opens the calls |\n",
        "groups.md": `${head8}| Outreach | working group | Outreach lead | active |
`
      },
      expect: []
    },
    {
      name: "a task force, which is soon over, and a group that rests",
      files: {
        ...active12,
        "groups.md": `${head8}| Open day | task force | Ffion | active |
| Outreach | working group | Kaito | paused |
`
      },
      expect: []
    }
  ],
  subjects: ({ community: community2 }) => groupsAtWork(community2).filter((group) => group.type !== "task-force" && peopleBehind(group.chairs).size > 0),
  inspect: (group) => peopleBehind(group.chairs).size > 1 ? [] : [{ about: group.about("chairs"), place: group.at("chairs"), values: { group: group.label } }]
});

// src/checks/people/group-is-not-past-its-end.ts
var head9 = "# Groups\n\n| Group | Kind of group | Until | Status |\n|---|---|---|---|\n";
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
  examples: [
    {
      name: "it has time",
      files: { "groups.md": `${head9}| Open day | task force | 2026-06-30 | active |
` },
      expect: []
    },
    {
      name: "it is over",
      files: { "groups.md": `${head9}| Open day | task force | June 2025 | active |
` },
      expect: ["groups.md:5 The group “Open day” was to be done by 30 June 2025, and the page still shows it as open."]
    },
    {
      name: "it is closed",
      files: { "groups.md": `${head9}| Open day | task force | 2025-06 | closed |
` },
      expect: []
    },
    { name: "a group that goes on", files: { "groups.md": `${head9}| Outreach | group | standing | |
` }, expect: [] },
    {
      name: "the last day, in French",
      on: "2026-03-31",
      files: {
        "groups.md": "# Groupes de travail\n\n| Groupe | Type | Jusqu’à |\n|---|---|---|\n| Journée | groupe ad hoc | mars 2026 |\n"
      },
      expect: []
    }
  ],
  subjects: ({ community: community2 }) => openGroups(community2).filter((group) => group.until?.ends !== void 0),
  inspect: (group, { now }) => {
    const end = group.until?.ends ?? now;
    return end >= now ? [] : [{ about: group.about("until"), place: group.at("until"), values: { group: group.label, end } }];
  }
});

// src/community/past-calls.ts
var many2 = 6;
function pastCallsOf(call, community2, { now, grace }) {
  const noted = community2.notes.entries.flatMap(
    ({ date, series }) => date !== void 0 && (series?.to === void 0 || series.to.key === call.key) ? [date] : []
  ).toSorted();
  const rhythm = rhythmOf(call);
  const since = rhythm.start ?? noted[0];
  const dates = datesBefore(call, rhythm, community2, { before: dueDay(now, grace), count: many2 }) ?? [];
  const same = sameCall(dates);
  const calls = dates.map(({ date }) => date).filter((day3) => since !== void 0 && day3 >= since).map((day3) => ({ day: day3, hasNotes: noted.some((one) => same(one, day3)) }));
  const lastNotes = noted.at(-1);
  const [first] = calls;
  const isQuiet = lastNotes !== void 0 && first !== void 0 && calls.length >= many2 && lastNotes < first.day;
  return { calls, ...lastNotes !== void 0 && { lastNotes }, isQuiet };
}
function callsWithNotes({ meetings: meetings8, notes: notes9 }) {
  if (notes9.keptElsewhere !== void 0) return [];
  return meetings8.series.filter((call) => {
    const written2 = call.readings.get("notes")?.written;
    const elsewhere2 = written2?.mentions.some((mention) => /^https?:/i.test(mention.target));
    return !elsewhere2 && !/^(?:https?:|(?:no|none|keine|pas|aucune?|sin|ninguna|nessuna?)(?!\p{L}))/iu.test(written2?.text ?? "");
  });
}
function dueDay(now, { months = 0, days = 0, hours = 0, workingDays = 0 }) {
  return addPeriod(now, { months: -months, days: -days, hours: -hours, workingDays: -workingDays });
}

// src/checks/people/group-is-still-heard-of.ts
var groups = (status = "") => `# Groups

| Group | Meets | Status |
|---|---|---|
| Guide circle | Guide evening | ${status} |
`;
var meetings = "# Meetings\n\n| Call | When | Time | Time zone |\n|---|---|---|---|\n| Guide evening | every two months | 18:00 | Berlin |\n";
var notes = (...days) => `# Notes

| Date | Call | Takeaways |
|---|---|---|
${days.map((day3) => `| ${day3} | Guide evening | Two chapters |
`).join("")}`;
var group_is_still_heard_of_default = defineCheck({
  id: "group-is-still-heard-of",
  area: "people",
  severity: { launching: "advice", active: "warning" },
  from: "launching",
  since: 1,
  title: "Groups are still at work, as far as the pages tell",
  says: "The last that was written about the group {group} is of {day:date}. Is it still at work?",
  why: "Somebody who writes to a group that has fallen asleep does not write a second time.",
  fix: "Ask those who lead it. If it is at work, add two lines of notes; if it rests, write “inactive” in its column “Status”, which is fine.",
  minutes: 10,
  principles: ["transparency"],
  source: "R-Ladies, activity of chapters: six months",
  examples: [
    {
      name: "notes of last month",
      files: { "groups.md": groups(), "meetings.md": meetings, "notes.md": notes("2025-06-10", "2026-02-10") },
      expect: []
    },
    {
      name: "nothing for seven months",
      files: { "groups.md": groups(), "meetings.md": meetings, "notes.md": notes("2025-06-10", "2025-08-01") },
      expect: [
        "groups.md:5 The last that was written about the group “Guide circle” is of 1 August 2025. Is it still at work?"
      ]
    },
    {
      name: "six months to the day",
      files: { "groups.md": groups(), "meetings.md": meetings, "notes.md": notes("2025-09-01") },
      expect: []
    },
    {
      name: "a group that rests",
      files: { "groups.md": groups("paused"), "meetings.md": meetings, "notes.md": notes("2025-06-10") },
      expect: []
    },
    { name: "nothing was ever written: nobody can tell", files: { "groups.md": groups() }, expect: [] },
    {
      name: "a decision that it took",
      files: {
        "groups.md": groups(),
        "decisions.md": "# Decisions\n\n| Date | Subject | Who decided |\n|---|---|---|\n| 2025-08-01 | Chapters | Guide circle |\n"
      },
      expect: [
        "groups.md:5 The last that was written about the group “Guide circle” is of 1 August 2025. Is it still at work?"
      ]
    },
    {
      name: "notes that name the group in their title",
      files: {
        "groups.md": groups(),
        "notes/2025-05-10.md": "# Guide circle: a plan\n\n## Takeaways\n\nTwo chapters.\n",
        "notes/2026-01-10.md": "# Guide circle: a look back\n\n## Takeaways\n\nFour chapters.\n"
      },
      expect: []
    }
  ],
  // Of a call without notes for long the page of meetings says it already.
  subjects: (context) => groupsAtWork(context.community).filter((group) => !isToldByCall(group, context)),
  inspect: (group, { community: community2, settings, now }) => {
    const day3 = daysSeen(group, community2).at(-1);
    if (day3 === void 0) return "unknown";
    return day3 >= dayBefore(now, settings.clocks.group_quiet) ? [] : [{ about: group.about("status"), place: group.at(), values: { group: group.label, day: day3 } }];
  }
});
function isToldByCall(group, { community: community2, settings, now }) {
  const call = callOf(group, community2);
  return call !== void 0 && callsWithNotes(community2).includes(call) && pastCallsOf(call, community2, { now, grace: settings.clocks.notes }).isQuiet;
}

// src/checks/people/group-lead-is-member.ts
var head10 = "# Groups\n\n| Group | Who leads it | Members | Status |\n|---|---|---|---|\n";
var active13 = { "community.yml": "stage: active\n" };
var roles4 = "# Roles\n\n| Role | Who |\n|---|---|\n| Outreach lead | Ffion, Kaito |\n";
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
  examples: [
    {
      name: "a lead who is a member",
      files: { ...active13, "groups.md": `${head10}| Outreach | Ffion | Kaito, Ffion and Mateo | active |
` },
      expect: []
    },
    {
      name: "a lead who is not",
      files: { ...active13, "groups.md": `${head10}| Outreach | Ffion | Kaito, Mateo | active |
` },
      expect: ["groups.md:5 Somebody who leads the group “Outreach” is not in its list of members."]
    },
    {
      name: "a role leads it, and those who hold the role are members",
      files: { "roles.md": roles4, "groups.md": `${head10}| Outreach | Outreach lead | Kaito, Ffion, Mateo | active |
` },
      expect: []
    },
    {
      name: "a group that does not list its members",
      files: { "groups.md": `${head10}| Outreach | Ffion | | active |
` },
      expect: []
    },
    {
      name: "a group that is closed",
      files: { "groups.md": `${head10}| Outreach | Ffion | Kaito | closed |
` },
      expect: []
    },
    {
      name: "in German, with a list of members of its own",
      files: {
        "groups.md": "# Arbeitsgruppen\n\n## Öffentlichkeit\n\n- Leitung: Ffion Pryderi\n\n### Mitglieder\n\n| Wer | Seit |\n|---|---|\n| Kaito Moribe | 2026-01 |\n| Ffion Pryderi | 2026-01 |\n"
      },
      expect: []
    }
  ],
  subjects: ({ community: community2 }) => openGroups(community2).filter((group) => group.chairs.length > 0 && group.members.length > 0),
  inspect: (group) => {
    const members = peopleBehind(group.members);
    const named3 = new Set(group.members.map(({ text: text3 }) => text3.toLowerCase()));
    const outside = group.chairs.filter((chair) => {
      if (named3.has(chair.text.toLowerCase())) return false;
      const people16 = [...peopleBehind([chair])];
      return people16.length > 0 && !people16.some((person) => members.has(person));
    });
    return outside.length === 0 ? [] : [{ about: group.about("chairs"), place: group.at("chairs"), values: { group: group.label } }];
  }
});

// src/checks/people/group-meets-often-enough.ts
var groups2 = (meets) => `# Groups

| Group | Meets |
|---|---|
| Training committee | ${meets} |
`;
var active14 = { "community.yml": "stage: active\n" };
var half = 6;
var group_meets_often_enough_default = defineCheck({
  id: "group-meets-often-enough",
  area: "people",
  severity: "advice",
  from: "active",
  since: 1,
  title: "Every group meets at least twice a year",
  says: "The group {group} meets every {months:number|month|months}.",
  why: "After a year nobody remembers what was open, and a new member has nothing to come to.",
  fix: "Agree on one more date, even a short one; or let the group decide in writing and call it closed when its work is done.",
  minutes: 15,
  source: "The Carpentries, committees: two meetings a year",
  examples: [
    { name: "twice a year", files: { ...active14, "groups.md": groups2("twice a year") }, expect: [] },
    {
      name: "once a year",
      files: { ...active14, "groups.md": groups2("once a year") },
      expect: ["groups.md:5 The group “Training committee” meets every 12 months."]
    },
    {
      name: "the rhythm stands on the page of meetings",
      files: {
        ...active14,
        "groups.md": groups2("Training call"),
        "meetings.md": "# Meetings\n\n| Call | When | Time | Time zone |\n|---|---|---|---|\n| Training call | third Wednesday of every month | 14:00 | Brussels |\n"
      },
      expect: []
    },
    {
      name: "in words of its own",
      files: { ...active14, "groups.md": groups2("when there is something to decide") },
      expect: []
    },
    {
      name: "in German",
      files: {
        ...active14,
        "groups.md": "# Arbeitsgruppen\n\n| Gruppe | Trifft sich |\n|---|---|\n| Lehre | jährlich |\n"
      },
      expect: ["groups.md:5 The group “Lehre” meets every 12 months."]
    }
  ],
  subjects: ({ community: community2 }) => groupsAtWork(community2).flatMap((group) => {
    const months = monthsBetweenMeetings(group, community2);
    return months === void 0 ? [] : [{ group, months }];
  }),
  inspect: ({ group, months }) => months <= half ? [] : [{ about: group.about("meets"), place: group.at("meets"), values: { group: group.label, months } }]
});

// src/checks/people/group-says-whom-it-reports-to.ts
var head11 = "# Groups\n\n| Group | Kind of group | Part of | Reports to | Status |\n|---|---|---|---|---|\n";
var active15 = { "community.yml": "stage: active\n" };
var group_says_whom_it_reports_to_default = defineCheck({
  id: "group-says-whom-it-reports-to",
  area: "people",
  severity: { launching: "advice", active: "warning" },
  from: "launching",
  since: 1,
  title: "Where there are several groups, each says whom it reports to",
  says: "To whom the group {group} reports is not written down.",
  why: "What it finds out reaches nobody, and when it is stuck there is nobody to ask.",
  fix: "Write the group above it in its column “Part of”, or in “Reports to” whom it tells what it did: “members, twice a year” is an answer.",
  minutes: 5,
  principles: ["accountability"],
  source: "rust-lang/team, validate_subteam_of_required",
  examples: [
    {
      name: "one reports to the other, and the board to nobody",
      files: {
        ...active15,
        "groups.md": `${head11}| Coordination | board | | | active |
| Outreach | working group | Coordination | | active |
`
      },
      expect: []
    },
    {
      name: "two groups, and one says nothing",
      files: {
        ...active15,
        "groups.md": `${head11}| Training | working group | | members, twice a year | active |
| Outreach | working group | | | active |
`
      },
      expect: ["groups.md:6 To whom the group “Outreach” reports is not written down."]
    },
    {
      name: "the only group that there is",
      files: { ...active15, "groups.md": `${head11}| Outreach | working group | | | active |
` },
      expect: []
    },
    {
      name: "the other one is closed",
      files: {
        ...active15,
        "groups.md": `${head11}| Training | working group | | | closed |
| Outreach | working group | | | active |
`
      },
      expect: []
    }
  ],
  subjects: ({ community: community2 }) => {
    const open = openGroups(community2);
    return open.length < 2 ? [] : open.filter((group) => !isAtTheTop(group, community2));
  },
  inspect: (group) => group.has("parent") || group.has("reports_to") ? [] : [{ about: group.about("parent"), place: group.at(), values: { group: group.label } }]
});
function isAtTheTop(group, { groups: groups4 }) {
  return group.type === "board" || groups4.entries.some(({ parent }) => parent?.to?.key === group.key);
}

// src/checks/people/group-term-begins-before-it-ends.ts
var groups3 = (members) => ({
  "groups.md": `# Groups

| Group | Members |
|---|---|
| Outreach | ${members} |
`
});
var group_term_begins_before_it_ends_default = defineCheck({
  id: "group-term-begins-before-it-ends",
  area: "people",
  severity: "warning",
  from: "launching",
  since: 1,
  title: "Everyone’s time in a group begins before it ends",
  says: "For a member of the group {group} a time is written that begins on {since:date}, after its end on {until:date}.",
  why: "With a wrong date nobody is asked again in time.",
  fix: "Correct one of the two dates.",
  minutes: 2,
  source: "Jupyter governance, lists of members with terms",
  examples: [
    { name: "a time of two years", files: groups3("Ffion (since 2026-01, until 2027-12), Kaito"), expect: [] },
    {
      name: "two years that were mixed up",
      files: groups3("Kaito, Ffion (since 2027-01, until 2026-12)"),
      expect: [
        "groups.md:5 For a member of the group “Outreach” a time is written that begins on 1 January 2027, after its end on 31 December 2026."
      ]
    },
    {
      name: "in a table on a page of its own",
      files: {
        "groups/outreach.md": "# Outreach\n\nWe write letters.\n\n## Members\n\n| Who | Since | Until |\n|---|---|---|\n| Ffion | 2026-05-20 | 2025-05-20 |\n"
      },
      expect: [
        "groups/outreach.md:9 For a member of the group “Outreach” a time is written that begins on 20 May 2026, after its end on 20 May 2025."
      ]
    }
  ],
  subjects: ({ community: community2 }) => community2.groups.entries.flatMap(
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
var roles5 = (...rows) => `# Roles

| Role | Who |
|---|---|
${rows.map((row) => `| ${row} |
`).join("")}`;
var active16 = "stage: active\n";
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
  examples: [
    {
      name: "two people, three roles",
      files: { "community.yml": active16, "roles.md": roles5("Coordinator | Amira", "Deputy | Jonas", "Care | Amira") },
      expect: []
    },
    {
      name: "one person for all three",
      files: { "community.yml": active16, "roles.md": roles5("Coordinator | Amira", "Deputy | Amira", "Care | Amira") },
      expect: ["roles.md:5 The same person holds 3 roles: “Coordinator”, “Deputy” and “Care”."]
    },
    {
      name: "five of six roles",
      files: {
        "community.yml": active16,
        "roles.md": roles5(
          "Coordinator | Amira",
          "Deputy | Amira",
          "Care | Amira",
          "Notes | Jonas",
          "Web | Amira",
          "Events | Amira"
        )
      },
      expect: ["roles.md:5 The same person holds 5 roles: “Coordinator”, “Deputy”, “Care”, “Web” and “Events”."]
    },
    {
      name: "one role that is shared",
      files: {
        "community.yml": active16,
        "roles.md": roles5("Coordinator | Amira", "Deputy | Amira", "Care | Amira, Jonas")
      },
      expect: []
    }
  ],
  subjects: ({ community: community2 }) => current(community2, "").length >= few ? [community2.roles] : [],
  inspect: (_, { community: community2, now }) => {
    const held = current(community2, now);
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
function current({ roles: roles13 }, now) {
  return roles13.entries.filter((role) => role.holders.length > 0 && role.status !== "retired" && !endOfTerm(role, now));
}
function holdersOf2(role) {
  return new Set(role.holders.map((holder) => holder.to?.key ?? plainName(holder.text)));
}

// src/checks/people/orcid-is-valid.ts
var people3 = (orcid) => `# People

| Name | May we list you? | ORCID |
|---|---|---|
| Amira | yes, 2026-01-12 | ${orcid} |
`;
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
  examples: [
    { name: "one that can exist", files: { "people.md": people3("0000-0002-1825-0097") }, expect: [] },
    {
      name: "as a link, ending in X",
      files: { "people.md": people3("<https://orcid.org/0000-0002-1694-233X>") },
      expect: []
    },
    {
      name: "two digits that changed places",
      files: { "people.md": people3("0000-0002-1852-0097") },
      expect: ["people.md:5 The ORCID iD in line 5 has a wrong or missing character."]
    },
    {
      name: "one digit too few",
      files: { "people.md": people3("0000-0002-1825-097") },
      expect: ["people.md:5 The ORCID iD in line 5 has a wrong or missing character."]
    },
    {
      name: "another number among the links",
      files: {
        "people.md": "# People\n\n| Name | May we list you? | Links |\n|---|---|---|\n| Amira | yes, 2026-01-12 | https://git.example/0000-0000 |\n"
      },
      expect: []
    }
  ],
  subjects: ({ community: community2 }) => community2.people.entries.filter((person) => idsOf(person).length > 0),
  inspect: (person, { community: community2 }) => {
    if (idsOf(person).every(isValid)) return [];
    const place = person.at(person.has("orcid") ? "orcid" : "profiles");
    return [{ about: aboutPerson(person, { community: community2, field: "orcid" }), place, values: { line: place.line } }];
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
var people4 = (rows) => `# People

| Name | Works at | May we list you? |
|---|---|---|
${rows}
`;
var person_agreed_to_be_listed_default = defineCheck({
  id: "person-agreed-to-be-listed",
  area: "people",
  severity: "stop",
  from: "always",
  since: 1,
  title: "Everyone who is listed said yes to it",
  says: "Somebody is listed in line {line:number} without a yes in “May we list you?”.",
  why: "This page can be read by anyone, for ever: what was once published stays in older versions and in copies.",
  fix: "Take the line out. Ask the person; if they say yes, add it again with “yes” and the date, for example “yes, 2026-01-12”.",
  minutes: 10,
  principles: ["respect-for-diversity", "accountability"],
  source: "cncf/gitdm#39, root-project/root#3543",
  examples: [
    {
      name: "somebody who said yes",
      files: { "people.md": people4("| Amira Haddou | University Library | yes, 2026-01-12 |") },
      expect: []
    },
    {
      name: "somebody who was not asked",
      files: {
        "people.md": people4(
          "| Amira Haddou | University Library | yes, 2026-01-12 |\n| Jonas Weber | Institute of Physics | |"
        )
      },
      expect: ["people.md:6 Somebody is listed in line 6 without a yes in “May we list you?”."]
    },
    {
      name: "somebody who said no",
      files: { "people.md": people4("| Jonas Weber | Institute of Physics | no |") },
      expect: ["people.md:5 Somebody is listed in line 5 without a yes in “May we list you?”."]
    },
    {
      name: "oui, ja, sí and sì are yes",
      files: {
        "people.md": people4("| Amira | | oui |\n| Jonas | | ja, 2026-01-12 |\n| Inés | | sí |\n| Luca | | sì |")
      },
      expect: []
    },
    {
      name: "a yes with a date, under a heading of one’s own",
      files: {
        "people.md": "# People\n\n| Name | Works at | Asked and agreed |\n|---|---|---|\n| Amira | Library | yes, 2026-01-12 |\n"
      },
      expect: []
    },
    {
      name: "an example row is nobody",
      files: { "people.md": people4("| Example: Amira Haddou | University Library | |") },
      expect: []
    }
  ],
  // In a private repository a list without consents is the community's own business.
  subjects: ({ community: community2, visibility }) => visibility === "private" ? [] : community2.people.entries.filter((person) => person.has("name")),
  inspect: (person, { community: community2 }) => saidYes(person, community2) ? [] : [
    {
      about: aboutPerson(person, { community: community2, field: "consent" }),
      place: person.at(),
      values: { line: person.at().line }
    }
  ]
});

// src/checks/subjects/reporting-contacts.ts
function readersOf(community2) {
  const code9 = community2.code_of_conduct;
  const rows = code9.contacts.flatMap((contact) => {
    const text4 = [contact.who, contact.role].filter((part) => part !== void 0).join(", ");
    const at2 = { about: contact.about("who"), place: contact.at("who"), contact };
    const known7 = namedIn(text4, community2).map((found2) => ({ ...at2, ...found2 }));
    return known7.length > 0 || text4 === "" || isOnlyAddress(text4) ? known7 : [{ ...at2, name: text4 }];
  });
  if (rows.length > 0) return rows;
  const reading = code9.readings.get("contact_routes") ?? code9.readings.get("reporting");
  const at = { about: code9.about("contact_routes"), place: reading?.written.place ?? code9.at() };
  const text3 = reading?.written.text ?? "";
  const known6 = namedIn(text3, community2).map((found2) => ({ ...at, ...found2 }));
  const committee = bodyIn(text3) ?? bodyIn(wherePeopleAreSent(community2));
  return known6.length === 0 && committee !== void 0 ? [{ ...at, name: committee }] : known6;
}
function wherePeopleAreSent({ pages, code_of_conduct: code9 }) {
  const text3 = plainText(pages.find((page21) => page21.path === code9.path)?.tree.children ?? []);
  return [
    ...text3.matchAll(
      /\b(?:contact|kontakt|report|reach|write to|e-?mail|tell|signal|meld|wend|dirig|denunci|segnal)[^.]{0,100}/giu
    )
  ].join("\n");
}
function namedIn(text3, community2) {
  const roles13 = rolesNamedIn(text3, community2);
  const holders = new Set(roles13.flatMap((role) => role.holders.map((holder) => holder.to?.key)));
  const people16 = peopleNamedIn(text3, community2).filter((person) => !holders.has(person.key));
  return [...roles13.map((role) => ({ role })), ...people16.map((person) => ({ person }))];
}
function isOnlyAddress(text3) {
  return /^\S+@\S+$/.test(text3.trim());
}
function peopleBehind2(readers) {
  const people16 = /* @__PURE__ */ new Set();
  let hasBody = false;
  for (const { person, role, name } of readers) {
    if (person) people16.add(person.key);
    else if (role && role.holders.length > 0)
      for (const holder of role.holders) people16.add(holder.to?.key ?? plainName(holder.text));
    else if (isBody(role?.label ?? name ?? "")) hasBody = true;
    else if (name !== void 0) people16.add(plainName(name));
  }
  return { people: people16, hasBody };
}
var body = /(?<!\p{L})(?:committee|board|council|commission|office|ombud\p{L}{0,12}|mediators?|team|panel|helpline|union|comité|bureau|conseil|médiat\p{L}{1,6}|cellule|équipe|comisión|oficina|consejo|defensoría|equipo|comitato|ufficio|commissione|consiglio|sportello)(?!\p{L})|(?:ausschuss|stelle|büro|kommission|vorstand|gremium)(?!\p{L})/iu;
var bodyInProse = /(?<!\p{L})(?:committee|council|commission|ombud\p{L}{0,12}|mediators?|comité|conseil|médiat\p{L}{1,6}|comisión|comitato|commissione)(?!\p{L})|(?:ausschuss|vertrauensstelle|gremium)(?!\p{L})/iu;
function bodyIn(text3) {
  return bodyInProse.exec(text3)?.[0];
}
function isBody(name) {
  return body.test(name);
}

// src/checks/people/person-has-a-role.ts
var people5 = (rows) => `# People

| Name | May we list you? | Knows about |
|---|---|---|
${rows}
`;
var roles6 = "# Roles\n\n| Role | Who |\n|---|---|\n| Coordinator | Amira |\n";
var active17 = "stage: active\n";
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
  examples: [
    {
      name: "everyone does something",
      files: { "community.yml": active17, "people.md": people5("| Amira | yes | |"), "roles.md": roles6 },
      expect: []
    },
    {
      name: "one of them is only a name",
      files: {
        "community.yml": active17,
        "people.md": people5("| Amira | yes | |\n| Jonas | yes | |"),
        "roles.md": roles6
      },
      expect: ["people.md:6 people.md lists 1 person, and no page says what they do here."]
    },
    {
      name: "somebody to ask about something",
      files: {
        "community.yml": active17,
        "people.md": people5("| Amira | yes | |\n| Jonas | yes | statistics |"),
        "roles.md": roles6
      },
      expect: []
    },
    {
      name: "no list of roles yet",
      files: { "community.yml": active17, "people.md": people5("| Amira | yes | |") },
      expect: []
    }
  ],
  // One note for the whole list: a note for each would be a list of idle people.
  subjects: ({ community: community2 }) => community2.people.entries.length > 0 && community2.roles.entries.length > 0 ? [community2.people] : [],
  inspect: (list, { community: community2, now }) => {
    const named3 = namedAnywhere(community2);
    const others = list.entries.filter(
      (person) => !named3.has(person.key) && person.roles.length === 0 && person.expertise.length === 0 && departureOfPerson(person, now) === void 0
    );
    const [first] = others;
    return first ? [{ about: list.about("entries"), place: first.at(), values: { page: list.path, count: others.length } }] : [];
  }
});
function namedAnywhere(community2) {
  const linked = refsOf(community2).flatMap(
    ({ refs }) => refs.flatMap(({ to }) => to?.kind === "people" ? [to.key] : [])
  );
  return /* @__PURE__ */ new Set([...linked, ...peopleBehind2(readersOf(community2)).people]);
}

// src/checks/people/person-is-in-the-list-once.ts
var people6 = (rows) => `# People

| Name | Works at | May we list you? | ORCID |
|---|---|---|---|
${rows}
`;
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
  examples: [
    {
      name: "two people",
      files: {
        "people.md": people6(
          "| Amira Haddou | Library | yes, 2026-01-12 | |\n| Jonas Weber | Physics | yes, 2026-01-12 | |"
        )
      },
      expect: []
    },
    {
      name: "one name twice",
      files: {
        "people.md": people6(
          "| Inés Ortega | Library | yes, 2026-01-12 | |\n| Ines Ortega | University Library | yes, 2026-01-12 | |"
        )
      },
      expect: ["people.md:6 Line 6 and line 5 list the same person."]
    },
    {
      name: "one ORCID iD twice",
      files: {
        "people.md": people6(
          "| Amira Haddou | | yes | 0000-0002-1825-0097 |\n| A. Haddou | | yes | https://orcid.org/0000-0002-1825-0097 |"
        )
      },
      expect: ["people.md:6 Line 6 and line 5 list the same person."]
    },
    {
      name: "two people with one name",
      files: {
        "people.md": "# People\n\n| Id | Name | May we list you? |\n|---|---|---|\n| anna-m | Anna Müller | yes |\n| anna-p | Anna Müller | yes |\n"
      },
      expect: []
    }
  ],
  subjects: ({ community: community2 }) => withEarlierLine(community2.people.entries),
  inspect: ({ person, first }, { community: community2 }) => {
    if (!first) return [];
    const values = { line: person.at().line, first: first.at().line };
    return [{ about: aboutPerson(person, { community: community2 }), place: person.at(), also: first.at(), values }];
  }
});
function withEarlierLine(people16) {
  const seen = /* @__PURE__ */ new Map();
  return people16.map((person) => {
    const names4 = namesOf3(person);
    const first = names4.map((name) => seen.get(name)).find((earlier) => earlier !== void 0);
    for (const name of names4) if (!seen.has(name)) seen.set(name, person);
    return { person, first };
  });
}
function namesOf3(person) {
  const orcid = /(?:\d{4}-?){3}\d{3}[\dX]/i.exec(person.orcid ?? "")?.[0].replace(/-/g, "");
  return [...orcid === void 0 ? [] : [orcid], ...person.id === void 0 ? [plainName(person.label)] : []];
}

// src/checks/people/role-holder-has-not-left.ts
var people7 = (status) => `# People

| Name | May we list you? | Status |
|---|---|---|
| Amira | yes, 2026-01-12 | ${status} |
| Jonas | yes, 2026-01-12 | active |
`;
var roles7 = (who, backup = "") => `# Roles

| Role | Who | Backup |
|---|---|---|
| Treasurer | ${who} | ${backup} |
`;
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
  examples: [
    { name: "somebody who is here", files: { "people.md": people7("active"), "roles.md": roles7("Amira") }, expect: [] },
    {
      name: "somebody who has left",
      files: { "people.md": people7("emeritus"), "roles.md": roles7("Amira") },
      expect: ["roles.md:5 The role “Treasurer” is held by somebody who has left."]
    },
    {
      name: "on leave, and nobody stands in",
      files: { "people.md": people7("on leave"), "roles.md": roles7("Amira") },
      expect: ["roles.md:5 The role “Treasurer” is held by somebody who is on leave, with nobody to stand in."]
    },
    {
      name: "on leave, and somebody stands in",
      files: { "people.md": people7("on leave"), "roles.md": roles7("Amira", "Jonas") },
      expect: []
    }
  ],
  // A role whose term is over, and one that receives reports, have a note of their own.
  subjects: ({ community: community2, now }) => {
    const receiving = new Set(readersOf(community2).map((reader) => reader.role));
    return community2.roles.entries.filter(
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
var roles8 = (since, until) => ({
  "roles.md": `# Roles

| Role | Who | Since | Until |
|---|---|---|---|
| Chair | Samir Adeyemi | ${since} | ${until} |
`
});
var role_term_begins_before_it_ends_default = defineCheck({
  id: "role-term-begins-before-it-ends",
  area: "people",
  severity: "warning",
  from: "launching",
  since: 1,
  title: "Every term begins before it ends",
  says: "The term of the role {role} begins on {since:date}, after its end on {until:date}.",
  why: "With a wrong date nobody is asked again in time.",
  fix: "Correct the date in its column “Since” or “Until”.",
  minutes: 2,
  source: "Jupyter governance, lists of members with terms",
  examples: [
    { name: "a term of two years", files: roles8("2026-01-01", "2027-12-31"), expect: [] },
    {
      name: "two years that were mixed up",
      files: roles8("2027-01-01", "2026-12-31"),
      expect: ["roles.md:5 The term of the role “Chair” begins on 1 January 2027, after its end on 31 December 2026."]
    },
    { name: "a term of one day", files: roles8("2026-01-01", "2026-01-01"), expect: [] },
    { name: "a role that goes with a post", files: roles8("2027-01-01", "goes with the post"), expect: [] }
  ],
  subjects: ({ community: community2 }) => community2.roles.entries.filter((role) => role.since && role.until?.ends),
  // A term may begin and end in one month; whether the days fit then is nobody's worry.
  inspect: (role) => {
    const since = role.since?.end ?? "";
    const until = role.until?.ends ?? since;
    if (since.slice(0, 7) <= until.slice(0, 7)) return [];
    return [{ about: role.about("until"), place: role.at("until"), values: { role: role.label, since, until } }];
  }
});

// src/checks/people/role-term-has-not-ended.ts
var roles9 = (until, status = "") => `# Roles

| Role | Who | Until | Status |
|---|---|---|---|
| Treasurer | Amira | ${until} | ${status} |
`;
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
  examples: [
    { name: "a term that goes on", files: { "roles.md": roles9("2027-12-31") }, expect: [] },
    {
      name: "a term that is over",
      files: { "roles.md": roles9("2025-12-31") },
      expect: ["roles.md:5 The term of the role “Treasurer” ended on 31 December 2025."]
    },
    { name: "a role that goes with somebody’s post", files: { "roles.md": roles9("goes with the post") }, expect: [] },
    { name: "the last day of a term", on: "2025-12-31", files: { "roles.md": roles9("2025-12") }, expect: [] },
    {
      name: "a term of two years that began in 2023",
      files: {
        "roles.md": "# Roles\n\n| Role | Who | Since | Term |\n|---|---|---|---|\n| Treasurer | Amira | 2023-02-01 | 2 years |\n| Chair | Jonas | 2025-02-01 | 2 years |\n"
      },
      expect: ["roles.md:5 The term of the role “Treasurer” ended on 1 February 2025."]
    },
    { name: "a role that is retired", files: { "roles.md": roles9("2025-12-31", "retired") }, expect: [] }
  ],
  // For roles that receive reports the page with the code of conduct says it, and says it louder.
  subjects: ({ community: community2 }) => {
    const receiving = new Set(readersOf(community2).map((reader) => reader.role));
    return community2.roles.entries.filter(
      (role) => lastDayOf(role) !== void 0 && role.status !== "retired" && role.status !== "vacant" && !receiving.has(role)
    );
  },
  inspect: (role, { now }) => {
    const ended = endOfTerm(role, now)?.since;
    return ended === void 0 ? [] : [{ about: role.about("until"), place: role.at("until"), values: { role: role.label, ended } }];
  }
});

// src/checks/people/role-with-keys-has-two-holders.ts
var roles10 = (who, rest, head25 = "Backup | Access") => `# Roles

| Role | Who | ${head25} |
|---|---|---|---|
| Web keeper | ${who} | ${rest} |
`;
var role_with_keys_has_two_holders_default = defineCheck({
  id: "role-with-keys-has-two-holders",
  area: "people",
  severity: "warning",
  from: "launching",
  since: 1,
  title: "No account or key depends on one person",
  says: "{held:number|person|people} can do what the role {role} does, {cause:phrase}.",
  why: "Lost passwords and expired domains have ended communities that were otherwise well.",
  fix: "Give a second person access, and write them in the column “Backup”. Never write a password here.",
  phrases: { keys: "and accounts or keys depend on it", minimum: "and the page itself asks for more" },
  minutes: 30,
  principles: ["accountability"],
  source: "CNCF governance review: survivability; OpenJS continuity policies",
  examples: [
    { name: "somebody stands in", files: { "roles.md": roles10("Amira", "Jonas | the domain") }, expect: [] },
    {
      name: "one person holds the domain",
      files: { "roles.md": roles10("Amira", " | the domain") },
      expect: ["roles.md:5 1 person can do what the role “Web keeper” does, and accounts or keys depend on it."]
    },
    { name: "a role without keys", files: { "roles.md": roles10("Amira", " | ") }, expect: [] },
    {
      name: "a role that needs three",
      files: { "roles.md": roles10("Amira, Jonas", "3 | ", "Minimum | Access") },
      expect: ["roles.md:5 2 people can do what the role “Web keeper” does, and the page itself asks for more."]
    }
  ],
  subjects: ({ community: community2 }) => community2.roles.entries.filter(
    (role) => role.holders.length > 0 && role.status !== "retired" && (role.access.length > 0 || role.min_holders !== void 0)
  ),
  inspect: (role) => {
    const held = new Set([...role.holders, ...role.backups].map((holder) => holder.to?.key ?? holder.text)).size;
    const cause = role.access.length > 0 && held < 2 ? "keys" : held < (role.min_holders ?? 0) ? "minimum" : void 0;
    return cause === void 0 ? [] : [{ about: role.about("holders"), place: role.at("holders"), values: { role: role.label, held, cause } }];
  }
});

// src/checks/people/roles-say-how-they-are-filled.ts
var active18 = { "community.yml": "stage: active\n" };
var roles11 = (how) => `# Roles

| Role | Who | How chosen |
|---|---|---|
| Coordinator | Amira | chosen by members |
| Treasurer | Jonas | ${how} |
`;
var roles_say_how_they_are_filled_default = defineCheck({
  id: "roles-say-how-they-are-filled",
  area: "people",
  severity: "advice",
  from: "active",
  since: 1,
  title: "It is written down how somebody comes into a role",
  says: "How somebody comes into {count:number|role|roles} is not written down, for example {role}.",
  why: "Where nobody knows how one is asked, only those are asked whom somebody knows.",
  fix: "Write one sentence for all of them in your rules, under “How roles are filled”; or write it in the column “How chosen”.",
  minutes: 10,
  principles: ["fairness", "transparency"],
  source: "Kubernetes, community membership; Foundational Community Building, session 2",
  examples: [
    { name: "every role says it", files: { ...active18, "roles.md": roles11("asked by the coordinators") }, expect: [] },
    {
      name: "one does not",
      files: { ...active18, "roles.md": roles11("") },
      expect: ["roles.md:6 How somebody comes into 1 role is not written down, for example “Treasurer”."]
    },
    {
      name: "the rules say it for all",
      files: {
        ...active18,
        "roles.md": roles11(""),
        "GOVERNANCE.md": "# Governance\n\n## How roles are filled\n\nEvery role is announced on the list.\n"
      },
      expect: []
    }
  ],
  subjects: ({ community: community2 }) => community2.roles.entries.some((role) => role.status !== "retired" && role.holders.length > 0) ? [community2.roles] : [],
  inspect: (page21, { community: community2 }) => {
    if (rulesSayIt(community2)) return [];
    const silent = page21.entries.filter(
      (role) => role.status !== "retired" && !role.has("how_chosen") && role.until?.withThePost !== true
    );
    const [first] = silent;
    return first ? [{ about: page21.about("how_chosen"), place: first.at(), values: { count: silent.length, role: first.label } }] : [];
  }
});
function rulesSayIt({ governance: governance2 }) {
  return governance2.has("selection_and_removal") || governance2.has("elections");
}

// src/checks/subjects/figures-of.ts
function figuresOf(indicator, { indicators }) {
  const names4 = [indicator.indicator, indicator.id, indicator.key].flatMap((name) => name ? plainName(name) : []);
  const isOnly = indicators.entries.length === 1;
  const shared2 = indicators.figures.filter(({ of }) => of === void 0 ? isOnly : names4.includes(plainName(of)));
  return [...indicator.values, ...shared2].toSorted((a, b) => a.end < b.end ? -1 : a.end > b.end ? 1 : 0);
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
  return pages.flatMap((page21) => {
    const spots = look(page21).slice(0, mostSpots);
    return spots.length > 0 ? [{ ...page21, spots }] : [];
  });
}
function eachSpot(page21) {
  return page21.spots.map((spot, index) => ({
    about: page21.about({ entry: String(index + 1) }),
    place: { path: page21.path, line: spot.line, column: spot.column },
    values: { page: page21.path }
  }));
}

// src/checks/plan/figures-keep-to-their-smallest-group.ts
var page14 = (figures, smallest = "5") => ({
  "indicators.md": `# Indicators

| Indicator | Question | Smallest group |
|---|---|---|
| Members who need captions | What should we pay for? | ${smallest} |

## Figures

| Date | Members who need captions |
|---|---|
${figures}
`
});
var figures_keep_to_their_smallest_group_default = defineCheck({
  id: "figures-keep-to-their-smallest-group",
  area: "plan",
  severity: "stop",
  from: "always",
  since: 1,
  title: "No figure is smaller than the smallest group that may be shown",
  says: "A figure of {indicator} is smaller than the smallest group that the page itself allows.",
  why: "Where only two or three people are counted, everybody knows who they are.",
  fix: "Write “fewer than 5”, or the number that you chose. Then ask whoever looks after the repository to take the figure out of older versions.",
  minutes: 10,
  principles: ["respect-for-diversity"],
  source: "CHAOSS, demographics: smallest group of five",
  examples: [
    { name: "large enough", files: page14("| 2025-12 | 12 |"), expect: [] },
    {
      name: "a small group",
      files: page14("| 2024-12 | 9 |\n| 2025-12 | 3 |"),
      expect: [
        "indicators.md:12 A figure of “Members who need captions” is smaller than the smallest group that the page itself allows."
      ]
    },
    {
      name: "none at all, and one that is not told",
      files: page14("| 2024-12 | 0 |\n| 2025-12 | fewer than 5 |"),
      expect: []
    },
    { name: "it does not count people", files: page14("| 2025-12 | 3 |", ""), expect: [] }
  ],
  subjects: (context) => isPublic(context) ? context.community.indicators.entries.filter(({ min_cell }) => min_cell !== void 0 && min_cell > 1) : [],
  inspect: (indicator, { community: community2 }) => figuresOf(indicator, community2).filter(({ value }) => isSmall(value, indicator)).map(({ place }) => ({ about: indicator.about("values"), place, values: { indicator: indicator.label } }))
});
function isSmall(value, { min_cell = 0 }) {
  const number2 = /^\d{1,6}$/.exec(value.trim())?.[0];
  return number2 !== void 0 && Number(number2) > 0 && Number(number2) < min_cell;
}

// src/checks/plan/indicator-was-counted-when-due.ts
var page15 = (often2, figures, status = "") => ({
  "indicators.md": `# Indicators

| Indicator | Question | How often | Status |
|---|---|---|---|
| New faces | Do we grow? | ${often2} | ${status} |

## Figures

${figures}
`
});
var table4 = (day3) => `| Date | New faces |
|---|---|
| 2024-12 | 14 |
| ${day3} | 17 |`;
var indicator_was_counted_when_due_default = defineCheck({
  id: "indicator-was-counted-when-due",
  area: "plan",
  severity: "advice",
  from: "launching",
  since: 1,
  title: "Every indicator was counted when it was due",
  says: "The last value of the indicator {indicator} is from {day:date}.",
  why: "A row with a gap cannot be filled in afterwards, and one that nobody counts any more can go.",
  fix: "Count it and add a row, or write “retired” in the column “Status”; both are fine.",
  minutes: 15,
  source: "CHAOSS; Hyperledger, quarterly reports",
  examples: [
    { name: "counted twice a year", files: page15("every 6 months", table4("2025-12")), expect: [] },
    {
      name: "a half-year without a value",
      files: page15("every 6 months", table4("2025-03")),
      expect: ["indicators.md:12 The last value of the indicator “New faces” is from 31 March 2025."]
    },
    { name: "once a year, when nothing is said", files: page15("", table4("2025-03")), expect: [] },
    { name: "one that is retired", files: page15("every month", table4("2025-03"), "retired"), expect: [] },
    {
      name: "a value in each row",
      files: {
        "indicators.md": "# Kennzahlen\n\n| Kennzahl | Wie oft | Werte |\n|---|---|---|\n| Neue Gesichter | alle 3 Monate | 2025-03: 12; 2025-06: 15 |\n"
      },
      expect: ["indicators.md:5 The last value of the indicator “Neue Gesichter” is from 30 June 2025."]
    }
  ],
  subjects: ({ community: community2 }) => community2.indicators.entries.filter(
    (indicator) => indicator.status !== "retired" && !indicator.isPrivate("values") && figuresOf(indicator, community2).length > 0
  ),
  inspect: (indicator, { community: community2, settings, now }) => {
    const last = figuresOf(indicator, community2).at(-1);
    if (!last) return [];
    const written2 = readPeriod(indicator.period ?? "");
    const every2 = "problem" in written2 ? settings.clocks.indicator : written2;
    if (addPeriod(addPeriod(last.end, every2), { months: 1 }) >= now) return [];
    return [
      { about: indicator.about("values"), place: last.place, values: { indicator: indicator.label, day: last.end } }
    ];
  }
});

// src/checks/plan/milestone-is-not-overdue.ts
var head12 = "| Milestone | What will be true | Who looks after it | By when | Status |\n|---|---|---|---|---|\n";
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
  examples: [
    {
      name: "a date that lies ahead",
      files: { "roadmap.md": `# Roadmap

${head12}| Launch | 40 members | | 2026-06 | planned |
` },
      expect: []
    },
    {
      name: "a month that has ended",
      on: "2026-07-01",
      files: { "roadmap.md": `# Roadmap

${head12}| Launch | 40 members | | 2026-06 | planned |
` },
      expect: ["roadmap.md:5 Milestone “Launch” was due on 30 June 2026 and is not marked as done."]
    },
    {
      name: "one that is done",
      on: "2026-07-01",
      files: { "roadmap.md": `# Roadmap

${head12}| Launch | 40 members | | 2026-06 | done |
` },
      expect: []
    }
  ],
  subjects: ({ community: community2 }) => community2.roadmap.milestones.filter((milestone) => milestone.due !== void 0 && milestone.status !== "dropped"),
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
var milestones = "# Roadmap\n\n| Milestone | What will be true | Who looks after it | By when |\n|---|---|---|---|\n| Launch | 40 members | Coordination | 2026-06 |\n";
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
  examples: [
    { name: "a table of milestones", files: { "roadmap.md": milestones }, expect: [] },
    {
      name: "twelve boxes",
      files: { "roadmap.md": `${milestones}
## Now

${tasks}
` },
      expect: ["roadmap.md:9 roadmap.md has 12 boxes to tick: it reads like a task list."]
    },
    {
      name: "a few boxes under a milestone",
      files: { "roadmap.md": `${milestones}
- [x] ask the deans
- [ ] find a room
` },
      expect: []
    },
    {
      name: "boxes on another page",
      files: { "roadmap.md": milestones, "todo.md": `# Todo

${tasks}
` },
      expect: []
    }
  ],
  subjects: ({ community: community2 }) => community2.pages.filter(
    (page21) => community2.kindOf.get(page21.path) === "roadmap" && community2.roadmap.paths.includes(page21.path)
  ),
  inspect: (page21, { community: community2 }) => {
    const boxes = page21.tree.children.flatMap(boxesIn);
    const [first] = boxes;
    return first && boxes.length >= many4 ? [
      {
        about: community2.roadmap.about("milestones"),
        place: { path: page21.path, line: first.line, column: first.column },
        values: { page: page21.path, count: boxes.length }
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
var active19 = { "community.yml": "stage: active\n" };
var roadmap7 = (reviewed, more = "", status = "planned") => ({
  ...active19,
  "roadmap.md": `---
last_reviewed: ${reviewed}
---
# Roadmap

| Milestone | What will be true | Who looks after it | By when | Status |
|---|---|---|---|---|
| Launch | 40 members | Coordination | 2026-12 | ${status} |
${more}`
});
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
  examples: [
    { name: "read again this quarter", files: roadmap7("2026-01-12"), expect: [] },
    {
      name: "four months of silence",
      files: roadmap7("2025-10-20"),
      expect: ["roadmap.md:2 Nothing is written on roadmap.md about what has moved since 20 October 2025."]
    },
    {
      name: "a progress note",
      files: roadmap7("2025-10-20", "\n## Progress\n\n- 2026-02-03: the room is booked; nothing else yet.\n"),
      expect: []
    },
    {
      name: "a progress note in French, with the month in words",
      files: {
        ...active19,
        "roadmap.md": roadmap7("2025-10-20", "\n## Avancement\n\n- 3 novembre 2025 : la salle est réservée.\n")["roadmap.md"].replace("# Roadmap", "# Feuille de route")
      },
      expect: ["roadmap.md:10 Nothing is written on roadmap.md about what has moved since 3 November 2025."]
    },
    { name: "everything is done", files: roadmap7("2025-10-20", "", "done"), expect: [] }
  ],
  // Where the whole page is to be read again, that is said already.
  subjects: ({ community: community2, settings, now }) => {
    const { roadmap: roadmap9 } = community2;
    const isOpen = roadmap9.milestones.some(({ status }) => status !== "done" && status !== "dropped");
    const page21 = community2.documents.find(({ kind }) => kind === roadmap9.kind);
    const review = reviewDay(page21, settings.clocks);
    return roadmap9.stands && isOpen && review !== void 0 && review >= now && !roadmap9.isPrivate("progress") ? [roadmap9] : [];
  },
  inspect: (roadmap9, { settings, now }) => {
    const [day3, field] = lastWord(roadmap9, now);
    if (day3 === void 0 || addPeriod(day3, settings.clocks.plan_progress) >= now) return [];
    return [{ about: roadmap9.about("progress"), place: roadmap9.at(field), values: { page: roadmap9.path, day: day3 } }];
  }
});
function lastWord(roadmap9, now) {
  const days = (roadmap9.progress?.match(someDate) ?? []).flatMap((text3) => {
    const read = readMonth(text3);
    return "end" in read ? [read.end < now ? read.end : now] : [];
  }).toSorted();
  const [noted, reviewed] = [days.at(-1), roadmap9.last_reviewed];
  return noted !== void 0 && noted > (reviewed ?? "") ? [noted, "progress"] : [reviewed, "last_reviewed"];
}
var someDate = /\d{4}-\d{2}(?:-\d{2})?|(?:\d{1,2}\.?\s)?\p{L}{3,12}\s\d{4}/gu;

// src/checks/subjects/tables-of-people.ts
var tablesByPage = /* @__PURE__ */ new WeakMap();
function tablesOf({ page: page21 }) {
  let tables = tablesByPage.get(page21);
  if (!tables) {
    tables = partsOf(page21).tables.map(({ table: table6, under }) => {
      const { header } = readTable({ ...table6, children: table6.children.slice(0, 1) });
      const columns = header.map(({ text: text3 }) => plainName(text3));
      const rows = () => readTable(table6).rows.filter(({ example }) => !example);
      return { columns, header, rows, heading: under ? plainName(plainText([under])) : "" };
    });
    tablesByPage.set(page21, tables);
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
var names3 = "attendees?|attendees list|attendance|list of (?:attendees|participants)|participants?|participants list|present|who (?:was|is) (?:here|there)|who came|roll call|signed in|registered|presents?|participante?s?|participant e s|personnes presentes|inscrits|anwesend|anwesende|teilnehmende|teilnehmer(?:innen|liste|in)?|teilnehmendenliste|dabei|asistentes?|presentes?|inscritos|presenti|partecipanti|iscritti";
var title = new RegExp(`^(?:${names3})$`);
var label = new RegExp(`^(?:${names3})\\s?:`, "i");
var agreed = /\b(?:agreed|consent|said yes|permission|themsel(?:f|ves)|yoursel(?:f|ves)|add your name|their own names?|if you (?:like|wish|want)|optional|voluntar)|d['’]accord|accord|volontaire|si vous (?:le )?(?:voulez|souhaitez)|einverstanden|zugestimmt|selbst|freiwillig|wer (?:mag|möchte)|de acuerdo|consentimiento|si (?:lo )?dese|consenso|se (?:lo )?desiderate/iu;
function attendeesIn(subject, community2) {
  if (subject.kind === "people") return [];
  const known6 = new Set(
    community2.people.entries.filter((person) => saidYes(person, community2)).map(({ label: label2 }) => plainName(label2))
  );
  const isStranger = (text3) => isName(text3) && !known6.has(plainName(text3));
  const found2 = [...underHeadings(subject, isStranger), ...inTables(subject, isStranger)];
  return found2.toSorted((a, b) => a.line - b.line).slice(0, 1);
}
function underHeadings({ page: page21 }, isStranger) {
  const blocks = visibleText(page21);
  return blocks.flatMap((block, at) => {
    const plain = plainName(block.text);
    const isTitle = block.type === "heading" && title.test(plain);
    if (!isTitle && (block.type !== "paragraph" || !label.test(withoutAccents(block.text)))) return [];
    const section = isTitle ? [block, ...blocksUnder(blocks, at)] : [block];
    if (section.some(({ text: text3 }) => agreed.test(text3))) return [];
    const own2 = isTitle ? section.slice(1).map(({ text: text3 }) => text3) : [block.text.slice(block.text.indexOf(":") + 1)];
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
    if (cell === void 0 || header.some(({ text: text3 }) => agreed.test(text3))) return [];
    const listed = rows().filter(({ cells }) => isStranger(cells[at]?.text.trim() ?? ""));
    return listed.length >= fewest ? [{ line: cell.line, column: cell.column }] : [];
  });
}
function partsOf2(text3) {
  return text3.replace(/\([^()]{0,80}\)/g, "").split(/[,;\n•|]|\s(?:and|et|und|y|e|&)\s/u).map((part) => part.replace(/\s[-–—].*$/u, "").trim());
}
var body2 = /universit|institut|librar|biblioth|biblio|depart|centre|center|zentrum|centro|group|gruppe|grupo|gruppo|team|archiv|office|büro|oficina|ufficio|facult|fakult|facolt|school|schule|escuela|scuola|committee|associat|verein|foundation|stiftung|fundaci|fondazione|society|communit|network|netzwerk|project|projekt|council|museum|ministry|laborator|academy|college/iu;
var word = /^(?:\p{Lu}[\p{L}\p{M}.'’-]*|af|al|bin|da|de|del|della|den|der|di|dos|du|el|la|le|van|von|y|zu)$/u;
function isName(text3) {
  const words2 = text3.split(/\s+/);
  return words2.length >= 2 && words2.length <= 5 && !body2.test(text3) && words2.every((one) => word.test(one)) && /^\p{Lu}\p{Ll}/u.test(words2.at(-1) ?? "");
}
function withoutAccents(text3) {
  return text3.slice(0, 60).normalize("NFKD").replace(/\p{M}/gu, "").trim();
}

// src/checks/privacy/attendee-list-stays-out.ts
var notes2 = (present) => ({
  "notes/2026-02-18.md": `# Monthly call

${present}

## Takeaways

Posters help.
`
});
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
  examples: [
    { name: "a number", files: notes2("Present: 23, from four faculties"), expect: [] },
    {
      name: "names after a word",
      files: notes2("Present: Jana Nováková, Ben Okafor, Chi Oyelaran (Medicine) and Dana Vermeulen"),
      expect: [
        "notes/2026-02-18.md:3 notes/2026-02-18.md lists by name people who came, and does not say that they agreed."
      ]
    },
    {
      name: "names in a list, in German",
      files: notes2("## Teilnehmende\n\n- Jana Nováková\n- Ben Okafor, Bibliothek\n- Dana van der Meer"),
      expect: [
        "notes/2026-02-18.md:3 notes/2026-02-18.md lists by name people who came, and does not say that they agreed."
      ]
    },
    {
      name: "everybody wrote their own name",
      files: notes2("## Roll call\n\nAdd your name if you like.\n\n- Jana Nováková\n- Ben Okafor\n- Dana Vermeulen"),
      expect: []
    },
    {
      name: "people who agreed to be listed",
      files: {
        ...notes2("Present: Jana Nováková, Ben Okafor, Dana Vermeulen"),
        "people.md": "# People\n\n| Name | May we list you? |\n|---|---|\n| Jana Nováková | yes, 2026-01-12 |\n| Ben Okafor | yes, 2026-01-12 |\n| Dana Vermeulen | yes, 2026-01-12 |\n"
      },
      expect: []
    },
    {
      name: "organisations that took part",
      files: notes2("## Participants\n\n- Lindenau University\n- City Archive\n- Soil Data Network\n- Museum Weiden"),
      expect: []
    },
    {
      name: "a table from a form, and a file of registrations",
      files: {
        "README.md": "# Lindenau\n",
        "meetings.md": "# Meetings\n\n## Holiday workshop\n\n| Name | Parent or guardian |\n|---|---|\n| Mia | Jana Nováková |\n",
        "events/2026/registrations.xlsx": "x"
      },
      expect: [
        "meetings.md:5 meetings.md lists young people together with their parents.",
        "events/2026/registrations.xlsx:1 events/2026/registrations.xlsx looks like a list of people who came or wanted to come."
      ]
    }
  ],
  subjects: (context) => isPublic(context) ? [...filesOf(context), ...listsOn(context)] : [],
  inspect: ({ path: path2, kind, line, column: column3, what }) => [
    {
      about: { path: path2, ...kind !== void 0 && { kind }, entry: what },
      place: { path: path2, line, column: column3 },
      values: { page: path2, what }
    }
  ]
});
var listOfPeople = /(?:^|\/)(?:attendees?|attendance|(?:attendee|participant)s?[-_]list|registrations?|registrants?|sign[-_]?(?:in|up)s?|teilnehm\p{L}{0,12}|anmeldungen|(?:feuille|liste)[-_](?:de[-_])?presence|inscriptions|asistentes|inscripciones|presenze|iscrizioni)\.(?:csv|tsv|xlsx?|ods)$/iu;
function filesOf({ community: community2 }) {
  return [...community2.files].filter((path2) => listOfPeople.test(path2)).map((path2) => ({ path: path2, area: areaOfPage(path2, community2), line: 1, column: 1, what: "file" }));
}
var guardian = /^(?:(?:legal )?guardians?|parents?(?: or|\/)? guardians?|parents|representants? leg(?:al|aux)|responsables? leg(?:al|aux)|erziehungsberechtigte[r]?|eltern|sorgeberechtigte[r]?|tutor(?:a|es)? legal(?:es)?|padre o madre|genitor[ei]|tutore legale)$/;
var child = /^(?:name|names|child|childs name|first name|student|pupil|nom|prenom|enfant|eleve|kind|vorname|nombre|nino|nina|alumno|alumna|nome|bambino|bambina|alunno|alunna)$/;
function listsOn({ community: community2 }) {
  return documentPages(community2).flatMap((page21) => {
    const { path: path2, kind, area } = page21;
    const on = { path: path2, area, ...kind !== void 0 && { kind } };
    const young = tablesOf(page21).filter(
      ({ columns, rows }) => columns.some((name) => guardian.test(name)) && columns.some((name) => child.test(name)) && rows().length > 0
    ).slice(0, 1).map(({ header }) => ({ ...on, line: header[0]?.line ?? 1, column: header[0]?.column ?? 1, what: "young" }));
    return [...young, ...attendeesIn(page21, community2).map((spot) => ({ ...on, ...spot, what: "came" }))];
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
  examples: [
    {
      name: "totals",
      files: {
        "README.md": "# Lindenau\n",
        "elections/2026/results.md": "# Results\n\n| Candidate | Votes |\n|---|---|\n| Dana Vermeulen | 24 |\n"
      },
      expect: []
    },
    {
      name: "a file of ballots",
      files: { "README.md": "# Lindenau\n", "elections/2026/ballots.csv": "x" },
      expect: [
        "elections/2026/ballots.csv:1 elections/2026/ballots.csv looks like a list of voters or of single votes, and anyone can read it."
      ]
    },
    {
      name: "a table of who voted for what",
      files: {
        "elections/2026/votes.md": "# Votes\n\n| Voter | Vote |\n|---|---|\n| Dana Vermeulen | Amira Haddad |\n"
      },
      expect: [
        "elections/2026/votes.md:5 elections/2026/votes.md looks like a list of voters or of single votes, and anyone can read it."
      ]
    },
    {
      name: "how voters are chosen",
      files: { "elections/voters.md": "# Voters\n\nEvery member can vote.\n" },
      expect: []
    }
  ],
  subjects: (context) => isPublic(context) ? [...filesOf2(context), ...tablesOfVotes(context)] : [],
  inspect: ({ path: path2, kind, line }) => [
    { about: { path: path2, ...kind !== void 0 && { kind } }, place: { path: path2, line, column: 1 }, values: { page: path2 } }
  ]
});
var listOfVotes = /(?:^|\/)(?:ballots?|voters?|voter[-_]?(?:list|roll)|votes[-_]by[-_]voter|electorate)\.(?:csv|tsv|ya?ml|json|xlsx?|ods|txt)$/i;
function filesOf2({ community: community2 }) {
  return [...community2.files].filter((path2) => listOfVotes.test(path2)).map((path2) => ({ path: path2, area: areaOfPage(path2, community2), line: 1 }));
}
function tablesOfVotes({ community: community2 }) {
  return everyPage(community2).flatMap(
    (page21) => tablesOf(page21).filter(({ columns, rows }) => rows().length > 0 && areVotes(columns)).slice(0, 1).map(({ rows }) => ({
      path: page21.path,
      ...page21.kind !== void 0 && { kind: page21.kind },
      area: page21.area,
      line: rows()[0]?.line ?? 1
    }))
  );
}

// src/checks/privacy/bank-details-stay-out.ts
var page16 = (line) => ({ "sustainability.md": `# Sustainability

## Costs

${line}
` });
var bank_details_stay_out_default = defineCheck({
  id: "bank-details-stay-out",
  area: (page21) => page21.area,
  severity: stopInOwnPages,
  from: "always",
  since: 1,
  title: "No bank account stands where anyone can read it",
  says: "{page:path} shows what looks like the number of a bank account, and anyone can read it.",
  why: "A name and an account are enough for a false bill or a withdrawal, and deleting it later does not take it out of older versions.",
  fix: "Delete it, and write who may be asked for it. Then ask whoever looks after the repository to take it out of older versions.",
  minutes: 10,
  source: "Contributor Covenant: publishing private information",
  examples: [
    {
      name: "the account of whoever paid in advance",
      files: page16("Please pay the train tickets back to DE89 3704 0044 0532 0130 00."),
      expect: [
        "sustainability.md:5 sustainability.md shows what looks like the number of a bank account, and anyone can read it."
      ]
    },
    {
      name: "written together, in a table",
      files: page16("| Who | Account |\n|---|---|\n| Room | GB82WEST12345698765432 |"),
      expect: [
        "sustainability.md:7 sustainability.md shows what looks like the number of a bank account, and anyone can read it."
      ]
    },
    {
      name: "an account that is there for donations",
      files: page16("Donations are welcome: DE89 3704 0044 0532 0130 00."),
      expect: []
    },
    {
      name: "other long numbers: grants, identifiers, versions, a number that is no account",
      files: page16("Grant GA101129751, ORCID 0000-0002-1825-0097, commit AB12 34cd, part DE00 3704 0044 0532 0130 00."),
      expect: []
    }
  ],
  subjects: (context) => spottedIn(pagesWithoutCredits(context), accountsIn),
  inspect: eachSpot
});
var shape = /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?: ?[A-Z\d]{4}){2,7}(?: ?[A-Z\d]{1,3})?(?![\p{L}\p{N}])/gu;
var meantForAll = /\b(?:donat|donor|membership fee|sponsor us|don(?:s)?\b|cotisation|spende|mitgliedsbeitrag|donativo|donacion|donación|cuota|donazion|quota)/iu;
var around = 2;
function accountsIn({ page: page21 }) {
  if (!/[A-Z]{2}\d{2}/.test(page21.text)) return [];
  const blocks = visibleText(page21);
  return blocks.flatMap((block, at) => {
    const found2 = [...block.text.matchAll(shape)].filter(([text3]) => isAccount(text3));
    if (found2.length === 0 || isMeantForAll(blocks, at)) return [];
    const lineOf = linesOf(block);
    return found2.map(({ index }) => ({ line: lineOf(index), column: block.column }));
  });
}
function isAccount(text3) {
  const all = text3.replace(/ /g, "");
  if (all.length < 15 || all.length > 34) return false;
  let rest = 0;
  for (const letter of `${all.slice(4)}${all.slice(0, 4)}`)
    for (const digit of /\d/.test(letter) ? letter : String(letter.charCodeAt(0) - 55))
      rest = (rest * 10 + Number(digit)) % 97;
  return rest === 1;
}
function isMeantForAll(blocks, at) {
  return blocks.slice(Math.max(0, at - around), at + around + 1).some(({ text: text3 }) => meantForAll.test(text3));
}

// src/checks/privacy/conduct-case-stays-out.ts
var report = (reporter, reported) => `# Incident 2026-02

Reporter: ${reporter}

Reported person: ${reported}

What happened: see below.
`;
var conduct_case_stays_out_default = defineCheck({
  id: "conduct-case-stays-out",
  area: (page21) => page21.area,
  severity: stopInOwnPages,
  from: "always",
  since: 1,
  title: "No report of behaviour is kept where anyone can read it",
  says: "{page:path} looks like a report about somebody’s behaviour, and anyone can read it.",
  why: "It can hurt the one who reported and the one who was reported, and deleting it later does not take it out of older versions.",
  fix: "Take it out now, and keep it where only those who receive reports can read it. Then ask whoever looks after the repository to take it out of older versions. Tell the people concerned.",
  minutes: 30,
  source: "CHAOSS and Kubernetes, incident procedures: the record is never public",
  examples: [
    {
      name: "a report with names",
      files: { "notes/incident.md": report("Jana Nováková", "Ben Okafor") },
      expect: [
        "notes/incident.md:3 notes/incident.md looks like a report about somebody’s behaviour, and anyone can read it."
      ]
    },
    { name: "an empty form", files: { "notes/form.md": report("", "[name]") }, expect: [] },
    {
      name: "a form that explains itself",
      files: { "notes/form.md": report("your name, if you wish", "who did it?") },
      expect: []
    },
    {
      name: "a procedure",
      files: {
        "conduct.md": "# How we handle reports\n\n## Reporter\n\nThe reporter hears back within two days.\n\n## Reported person\n\nThey are asked, too.\n"
      },
      expect: []
    },
    {
      name: "a broken server",
      files: {
        "notes/outage.md": "# Incident: the mailing list was down\n\nReported by: Dana Vermeulen\n\nFixed by: Amira Haddad\n"
      },
      expect: []
    }
  ],
  subjects: (context) => isPublic(context) ? everyPage(context.community).flatMap((page21) => {
    const line = caseIn(page21);
    return line === void 0 ? [] : [{ ...page21, line }];
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
function namedAfter(labels, { page: page21 }) {
  const labelled2 = new RegExp(`^[ \\t]*(?:${labels})[ \\t]*:[ \\t]*(\\S[^\\n]{0,80})$`, "imu");
  for (const block of visibleText(page21)) {
    const match = labelled2.exec(block.text);
    if (match && isName2(match[1] ?? "")) return linesOf(block)(match.index);
  }
  return void 0;
}
function rowOfCase(subject) {
  for (const table6 of tablesOf(subject)) {
    const [by, about] = [columnOf(reporters, table6.columns), columnOf(reporteds, table6.columns)];
    if (by < 0 || about < 0) continue;
    const row = table6.rows().find(({ cells }) => isName2(cells[by]?.text ?? "") && isName2(cells[about]?.text ?? ""));
    if (row) return row.line;
  }
  return void 0;
}
var nobody = /^(?:any|every|some)(?:one|body)|^(?:an?|the|member|participant|person|people|user|staff|anonymous|yes|no)\b/iu;
var particle = /^(?:af|al|bin|da|de|del|della|den|der|di|do|dos|du|el|la|le|ten|ter|van|von|y|zu)$/u;
function isName2(text3) {
  const written2 = text3.trim();
  const words2 = written2.split(/\s+/);
  if (isNoAnswer(written2) || nobody.test(written2) || /[^\p{L}\p{M}\s.'’-]|\p{Ll}\.$/u.test(written2)) return false;
  return words2.length <= 5 && words2.every((word2) => /^\p{Lu}/u.test(word2) || particle.test(word2));
}

// src/checks/privacy/file-name-tells-nothing-of-people.ts
var file_name_tells_nothing_of_people_default = defineCheck({
  id: "file-name-tells-nothing-of-people",
  area: (file) => file.area,
  severity: ({ path: path2 }) => isAmongOurs(path2) ? "stop" : "warning",
  from: "always",
  since: 1,
  title: "No name of a file holds a telephone number or a private e-mail address",
  says: "The name of a file, shown here as {page:path}, holds what looks like a telephone number or a private e-mail address.",
  why: "The names of files are the first thing that anyone sees here, and we do not read such a file.",
  fix: "Give the file another name. Then ask whoever looks after the repository to take the old one out of older versions.",
  makesUnreadable: true,
  minutes: 10,
  source: "Contributor Covenant: publishing private information",
  examples: [
    {
      name: "a date, a group and a role",
      files: { "notes/2026-02-18.md": "# Call\n\nPosters help.\n", "c++/coordinators@lindenau.md": "# Hello\n" },
      expect: []
    },
    {
      name: "a private mailbox among the notes",
      files: { "notes/jana.novakova@gmail.com.md": "# Call\n\nPosters help.\n" },
      expect: [
        "notes/….md:1 The name of a file, shown here as notes/….md, holds what looks like a telephone number or a private e-mail address."
      ]
    },
    {
      name: "a telephone number in a folder that is not ours",
      files: { "README.md": "# Lindenau\n", "archive/old/Dana +49 341 2345 6789.txt": "x" },
      expect: [
        "archive/old/….txt:1 The name of a file, shown here as archive/old/….txt, holds what looks like a telephone number or a private e-mail address."
      ]
    }
  ],
  subjects: (context) => isPublic(context) ? [...context.community.files].filter(isHiddenPath).map((path2) => ({ path: path2, area: areaOfPage(path2, context.community) })) : [],
  inspect: ({ path: path2 }) => [{ about: { path: path2 }, place: { path: path2, line: 1, column: 1 }, values: { page: path2 } }]
});
var ownFolders = /* @__PURE__ */ new Set([
  ...["", "docs", ".github"],
  ...Object.values(kinds).flatMap(
    ({ fields: fields2 }) => Object.values(fields2).flatMap((part) => isCollection(part) ? part.folder ?? [] : [])
  )
]);
function isAmongOurs(path2) {
  const [first = "", ...deeper] = path2.split("/");
  return ownFolders.has(deeper.length === 0 ? "" : first);
}

// src/checks/privacy/home-address-stays-out.ts
var page17 = (line) => ({ "roadmap.md": `# Roadmap

## Next steps

${line}
` });
var home_address_stays_out_default = defineCheck({
  id: "home-address-stays-out",
  area: (page21) => page21.area,
  severity: stopInOwnPages,
  from: "always",
  since: 1,
  title: "Nobody’s home address stands where anyone can read it",
  says: "{page:path} shows somebody’s home address, and anyone can read it.",
  why: "It tells strangers where a person lives, and deleting it later does not take it out of older versions.",
  fix: "Delete it, and ask whoever looks after the repository to take it out of older versions. The city is enough, and only with the person’s consent.",
  minutes: 10,
  source: "Contributor Covenant: publishing private information",
  examples: [
    {
      name: "a home address",
      files: page17("Home address: Lindenweg 12, 04177 Lindenau"),
      expect: ["roadmap.md:5 roadmap.md shows somebody’s home address, and anyone can read it."]
    },
    {
      name: "a column of home addresses",
      files: { "people.md": "# People\n\n| Name | Privatadresse |\n|---|---|\n| Dana Vermeulen | Lindenweg 12 |\n" },
      expect: ["people.md:5 people.md shows somebody’s home address, and anyone can read it."]
    },
    {
      name: "the address of a house where a community meets",
      files: page17("Address: University library, Lindenweg 12. Nobody needs to tell their home address: 1 is enough."),
      expect: []
    },
    {
      name: "a rule about home addresses",
      files: page17("We never ask for a home address: a city is enough."),
      expect: []
    }
  ],
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
    const at = header.findIndex(({ text: text3 }) => column.test(text3.trim()));
    return at < 0 ? [] : rows().flatMap(
      ({ cells }) => /\d/.test(cells[at]?.text ?? "") ? [{ line: cells[at]?.line ?? 1, column: cells[at]?.column ?? 1 }] : []
    );
  });
  return [...inText3, ...inTables5];
}

// src/checks/privacy/join-link-has-no-passcode.ts
var meetings2 = (openTo) => ({
  "meetings.md": `# Meetings

| Call | When | Where | Open to |
|---|---|---|---|
| Monthly call | third Wednesday of every month | [join](https://zoom.example/j/123?pwd=abc) | ${openTo} |
`
});
var join_link_has_no_passcode_default = defineCheck({
  id: "join-link-has-no-passcode",
  area: (page21) => page21.area,
  severity: (page21) => page21.isOpen || page21.kind === void 0 ? "advice" : "warning",
  from: "always",
  since: 1,
  title: "The passcode of a call is not public",
  says: "{page:path} shows the passcode of a call.",
  why: "Anyone can come in, even those who only want to disturb.",
  fix: "Send link and passcode by e-mail or in the chat, and say here how to ask for it. For a call that is open to anyone, switch on a waiting room.",
  minutes: 10,
  source: "links with a passcode in real repositories",
  examples: [
    {
      name: "a link without one",
      files: { "meetings.md": meetings2("members")["meetings.md"].replace("?pwd=abc", "") },
      expect: []
    },
    {
      name: "a call for members",
      files: meetings2("members"),
      expect: ["meetings.md:5 meetings.md shows the passcode of a call."]
    },
    {
      name: "a call for anyone, as an idea only",
      files: meetings2("anyone"),
      expect: ["meetings.md:5 meetings.md shows the passcode of a call."]
    },
    {
      name: "written without the first part of the address, as people type it",
      files: {
        "meetings.md": "# Meetings\n\nWe meet at zoom.us/j/1?pwd=abc on Wednesdays.\n\nOn Fridays: teams.microsoft.com/meet/3412?p=xyz\n\n[Library](lindenau.webex.com/j.php?MTID=m1&pw=abc)\n"
      },
      expect: [
        "meetings.md:3 meetings.md shows the passcode of a call.",
        "meetings.md:5 meetings.md shows the passcode of a call.",
        "meetings.md:7 meetings.md shows the passcode of a call."
      ]
    },
    {
      name: "an invitation that somebody pasted",
      files: {
        "notes/2026-02-18.md": "# Monthly call\n\nJoin Zoom meeting\nMeeting ID: 812 3456 7890\nPasscode: 483920\n\n## Takeaways\n\nPosters help.\n"
      },
      expect: ["notes/2026-02-18.md:5 notes/2026-02-18.md shows the passcode of a call."]
    },
    {
      name: "how to ask for a passcode",
      files: { "meetings.md": "# Meetings\n\nOnline, on Zoom. Passcode: ask the coordinators (2 people).\n" },
      expect: []
    },
    {
      name: "a page of a list, which has a number and no passcode",
      files: {
        "meetings.md": "# Meetings\n\n[Archive](https://lists.lindenau.example/?p=12), zoom.us/j/1?from=home\n"
      },
      expect: []
    },
    {
      name: "another link that holds the letters",
      files: { "meetings.md": "# Meetings\n\n[Shell](https://lindenau.example/docs?topic=pwd)\n" },
      expect: []
    }
  ],
  subjects: callsWithPasscode,
  inspect: eachSpot
});
function callsWithPasscode(context) {
  if (!isPublic(context)) return [];
  return spottedIn(everyPage(context.community), callsIn).map((page21) => ({
    ...page21,
    isOpen: isOpenToAnyone(page21, context.community)
  }));
}
function callsIn({ page: page21 }) {
  const linked = linksIn(page21).filter(({ type, target }) => type === "link" && passcodesIn(target).length > 0);
  const written2 = mayHoldOne(page21.text) ? visibleText(page21).flatMap(inBlock) : [];
  const spots = [...linked, ...written2].map(({ line, column: column3 }) => ({ line, column: column3 }));
  return spots.filter((spot, at) => spots.findIndex((other) => other.line === spot.line) === at).toSorted((a, b) => a.line - b.line);
}
function mayHoldOne(text3) {
  return passcodesIn(text3).length > 0 || spokenPasscodesIn(text3).length > 0;
}
function inBlock(block, at, blocks) {
  const spoken = spokenPasscodesIn(block.text);
  const lineOf = linesOf(block);
  return [...passcodesIn(block.text), ...spoken.length > 0 && isOfCall(blocks, at) ? spoken : []].toSorted((a, b) => a - b).map((index) => ({ line: lineOf(index), column: block.column }));
}
var aroundCalls = 3;
var ofCall = /zoom|webex|teams|jitsi|bigbluebutton|meeting|\bcall\b|online|réunion|visio|sitzung|treffen|konferenz|reunión|riunione/i;
function isOfCall(blocks, at) {
  return blocks.slice(Math.max(0, at - aroundCalls), at + aroundCalls + 1).some(({ text: text3 }) => ofCall.test(text3));
}
var openToAll = /^(?:any(?:one|body)|every(?:one|body)|all|public|open|tou(?:s|tes)|tout le monde|alle|jede[rn]?|tod[oa]s|tutt[ie])(?!\p{L})/iu;
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
function hasPrivacyNotice(community2) {
  return openPages(community2).some(({ page: page21, kind }) => {
    if (/conduct/.test(kind ?? "")) return false;
    return isNotice(page21) || kind === "people" && wayOut.test(plainText(page21.tree.children)) || linksToNotice(page21);
  });
}
function isNotice(page21) {
  const isNamed = path.test(page21.path) || partsOf(page21).headings.some((heading) => notice.test(plainName(plainText([heading]))));
  return isNamed && ownWords(page21.tree.children) !== "";
}
function linksToNotice(page21) {
  return linksIn(page21).some(
    ({ type, target, label: label2 }) => type === "link" && /^https?:/i.test(target) && notice.test(plainName(label2))
  );
}

// src/checks/privacy/listed-people-can-read-what-is-kept.ts
var people8 = (more = "") => `# People

| Name | May we list you? |
|---|---|
| Dana Vermeulen | yes, 2026-01-12 |
${more}`;
var active20 = { "community.yml": "stage: active\n" };
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
  examples: [
    {
      name: "a page of its own",
      files: {
        ...active20,
        "people.md": people8(),
        "policies/privacy.md": "# What we know about you\n\nVery little, and you can take it back.\n"
      },
      expect: []
    },
    {
      name: "a sentence on the page about people",
      files: { ...active20, "people.md": people8("\nTo be taken off this page, write to hello@lindenau.example.\n") },
      expect: []
    },
    {
      name: "a heading in a French charter, and a link to the notice of an institution",
      files: {
        ...active20,
        "people.md": people8(),
        "charter.md": "# Charte\n\n## Protection des données\n\nNous gardons votre nom tant que vous le voulez.\n",
        "README.md": "# Lindenau\n\n[Privacy policy of the university](https://lindenau.example/dp)\n"
      },
      expect: []
    },
    {
      name: "nothing, and a code of conduct that speaks of the privacy of reports",
      files: {
        ...active20,
        "people.md": people8(),
        "CODE_OF_CONDUCT.md": "# Code of conduct\n\n## Privacy\n\nOnly two people read reports.\n"
      },
      expect: [
        "people.md:1 people.md lists people, and nothing tells them what is kept about them, or how to be taken off."
      ]
    },
    {
      name: "nobody is listed",
      files: { ...active20, "people.md": "# People\n\nAsk us who is here.\n" },
      expect: []
    }
  ],
  subjects: (context) => {
    const { people: people16 } = context.community;
    return isPublic(context) && people16.entries.length > 0 ? [people16] : [];
  },
  inspect: (people16, { community: community2 }) => hasPrivacyNotice(community2) ? [] : [{ about: people16.about(), place: people16.at(), values: { page: people16.path } }]
});

// src/checks/subjects/placed-people.ts
function placedPeople(community2) {
  const listed = namesOfListed(community2);
  const levels = community2.engagement.levels.filter((level) => namesSomebody3([level.name ?? "", ...level.who.map(({ text: text3 }) => text3)], listed)).map(({ path: path2, kind, at, who }) => ({ path: path2, kind, place: at(who.length === 0 ? "name" : "who") }));
  const columns = everyPage(community2).flatMap(columnsOfLevels);
  return [...levels, ...columns].map((found2, index) => ({ ...found2, number: index + 1 }));
}
function namesSomebody3(parts, listed) {
  return parts.map((part) => part.replace(/\(.*\)/, "").trim()).some((part) => part !== "" && (listed.has(plainName(part)) || titled.test(part)));
}
var levelOfPerson = /^(?:engagement|(?:level|phase|stage) of (?:engagement|participation)|(?:engagement|participation) (?:level|phase|stage)|niveau d'(?:engagement)|niveau de participation|phase d'engagement|engagement ?stufe|stufe der beteiligung|beteiligungsstufe|nivel de (?:participacion|compromiso)|fase de participacion|livello di (?:partecipazione|coinvolgimento)|fase di partecipazione)$/;
function columnsOfLevels(page21) {
  if (page21.kind === "engagement") return [];
  return tablesOf(page21).flatMap((table6) => {
    const at = table6.columns.findIndex((column3) => levelOfPerson.test(column3));
    const head25 = table6.header[at];
    if (!head25 || !isOfPeople(table6, page21)) return [];
    const isFilled = table6.rows().some(({ cells }) => !isNoAnswer(cells[at]?.text ?? ""));
    return isFilled ? [{ path: page21.path, ...page21.kind !== void 0 && { kind: page21.kind }, place: page21.at(head25) }] : [];
  });
}

// src/checks/privacy/nobody-is-placed-on-a-level.ts
var people9 = "# People\n\n| Name | Works at | May we list you? |\n|---|---|---|\n| Dana Vermeulen | Library | yes, 2026-01-12 |\n| Will | Physics | yes, 2026-01-12 |\n";
var mountain3 = (who) => `# Ways to take part

| Level | Who is here | What they do |
|---|---|---|
| Participation | ${who} | take notes |
`;
var nobody_is_placed_on_a_level_default = defineCheck({
  id: "nobody-is-placed-on-a-level",
  area: "participation",
  severity: stopInOwnPages,
  from: "always",
  since: 1,
  title: "Nobody is placed on a level of engagement by name",
  says: "{page:path} places a named person on a level of engagement, and anyone can read it.",
  why: "How much somebody takes part is their own affair, and reading it in public can hurt; deleting it later does not take it out of older versions.",
  fix: "Write a group, a persona or a number instead, for example “doctoral researchers who have come twice”. Then ask whoever looks after the repository to take the name out of older versions.",
  minutes: 15,
  source: "Foundational Community Building, session 3",
  examples: [
    {
      name: "a group, and a word that is also somebody’s name",
      files: { "engagement.md": mountain3("Librarians who will come again"), "people.md": people9 },
      expect: []
    },
    {
      name: "somebody who is listed among the people",
      files: { "engagement.md": mountain3("librarians, Dana Vermeulen"), "people.md": people9 },
      expect: ["engagement.md:5 engagement.md places a named person on a level of engagement, and anyone can read it."]
    },
    {
      name: "somebody with a title",
      files: { "engagement.md": mountain3("Prof. Amira Haddad") },
      expect: ["engagement.md:5 engagement.md places a named person on a level of engagement, and anyone can read it."]
    },
    {
      name: "a level beside each person, in German",
      files: {
        "people.md": "# Menschen\n\n| Name | Stufe der Beteiligung | Dürfen wir dich nennen? |\n|---|---|---|\n| Dana Vermeulen | Mitmachen | ja, 2026-01-12 |\n"
      },
      expect: ["people.md:3 people.md places a named person on a level of engagement, and anyone can read it."]
    },
    {
      name: "the role that notices is no level",
      files: {
        "engagement.md": "# Ways to take part\n\n| Level | What they do | Who notices |\n|---|---|---|\n| Participation | take notes | Dana Vermeulen |\n",
        "people.md": people9
      },
      expect: []
    }
  ],
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
var people10 = "# People\n\n| Name | Works at | May we list you? |\n|---|---|---|\n| Amira Haddad | Library | yes, 2026-01-12 |\n";
var persona2 = (title2, settings = "") => `${settings}# ${title2}

Works in a library, and is new here.
`;
var persona_is_nobody_here_default = defineCheck({
  id: "persona-is-nobody-here",
  area: "participation",
  severity: ({ how }) => how === "first" ? "advice" : "stop",
  from: "always",
  since: 1,
  title: "Personas are imaginary, and share their names with nobody here",
  // The name is left out: it is somebody’s.
  says: "A persona in {page:path} {how:phrase}, and anyone can read it.",
  why: "Readers take it for that person, with all that stands there about motives and weak spots.",
  fix: "Give the persona a name that nobody here has, and change what somebody could be recognised by. If it was written about a real person, ask whoever looks after the repository to take it out of older versions.",
  phrases: {
    full: "has the name of somebody who is listed here",
    first: "has the first name of somebody who is listed here",
    said: "is a real person, as the page itself says"
  },
  minutes: 10,
  source: "Mozilla Open Leadership: a persona describes an imaginary user",
  examples: [
    {
      name: "a name that nobody here has",
      files: { "personas/rosa.md": persona2("Rosa, a new librarian"), "people.md": people10 },
      expect: []
    },
    {
      name: "the name of somebody who is listed",
      files: { "personas/amira.md": persona2("Amira Haddad, a new librarian"), "people.md": people10 },
      expect: [
        "personas/amira.md:1 A persona in personas/amira.md has the name of somebody who is listed here, and anyone can read it."
      ]
    },
    {
      name: "the first name only",
      files: { "personas/amira.md": persona2("1. Amira (new librarian)"), "people.md": people10 },
      expect: [
        "personas/amira.md:1 A persona in personas/amira.md has the first name of somebody who is listed here, and anyone can read it."
      ]
    },
    {
      name: "a page that says that it is about a real person",
      files: { "personas/rosa.md": persona2("Rosa", "---\nimaginary: no\n---\n") },
      expect: [
        "personas/rosa.md:1 A persona in personas/rosa.md is a real person, as the page itself says, and anyone can read it."
      ]
    }
  ],
  subjects: (context) => isPublic(context) ? realPersonas(context.community) : [],
  inspect: ({ persona: persona3, number: number2, how }) => [
    {
      about: { path: persona3.path, kind: persona3.kind, entry: String(number2) },
      place: persona3.at(),
      values: { page: persona3.path, how }
    }
  ]
});
function realPersonas(community2) {
  const listed = namesOfListed(community2);
  const first = new Set([...listed].map((name) => name.split(" ")[0] ?? "").filter((name) => name.length > 2));
  return community2.persona.entries.flatMap((persona3, index) => {
    const name = plainName((persona3.name ?? persona3.id ?? "").replace(/\s*(?:[,:(].*|\s[–—-]\s.*)$/s, ""));
    const how = persona3.imaginary === "no" ? "said" : listed.has(name) ? "full" : first.has(name) ? "first" : void 0;
    return how ? [{ persona: persona3, number: index + 1, how }] : [];
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
  ].flatMap((names4) => names4.split("|").map(plainName))
);
function isTrait(name) {
  return traits.has(name);
}

// src/checks/privacy/personal-traits-stay-out.ts
var people11 = (column3, value) => `# People

| Name | ${column3} |
|---|---|
| Dana Vermeulen | ${value} |
`;
var personal_traits_stay_out_default = defineCheck({
  id: "personal-traits-stay-out",
  area: (page21) => page21.area,
  severity: stopInOwnPages,
  from: "always",
  since: 1,
  title: "Nobody’s age, health, gender or belief is written beside a name",
  says: "{page:path} says something very personal about people by name, such as age, health or belief, under {column}.",
  why: "Only the person may tell this, and deleting it later does not take it out of older versions.",
  fix: "Delete {column}, and ask whoever looks after the repository to take it out of older versions. Ask for it privately, and only where it is needed.",
  minutes: 15,
  source: "CHAOSS, demographics",
  examples: [
    {
      name: "work and languages, and pronouns that somebody chose",
      files: { "people.md": people11("Pronouns", "she/her") },
      expect: []
    },
    {
      name: "ages",
      files: { "people.md": people11("Age", "34") },
      expect: [
        "people.md:3 people.md says something very personal about people by name, such as age, health or belief, under “Age”."
      ]
    },
    {
      name: "in German",
      files: {
        "people.md": "# Menschen\n\n| Vorname | Nachname | Religion |\n|---|---|---|\n| Dana | Vermeulen | keine |\n"
      },
      expect: [
        "people.md:3 people.md says something very personal about people by name, such as age, health or belief, under “Religion”."
      ]
    },
    { name: "a column that nobody filled in", files: { "people.md": people11("Age", "") }, expect: [] },
    {
      name: "counts without names",
      files: { "report.md": "# Report\n\n| Gender | Members |\n|---|---|\n| Women | 24 |\n| Men | 21 |\n" },
      expect: []
    }
  ],
  subjects: (context) => spottedIn(isPublic(context) ? everyPage(context.community) : [], (page21) => [
    ...inTables2(page21),
    ...inSettings2(page21)
  ]),
  inspect: (subject) => subject.spots.map((spot) => ({
    about: subject.about({ field: plainName(spot.name) }),
    place: subject.at(spot),
    values: { page: subject.path, column: spot.name }
  }))
});
function inTables2(subject) {
  return tablesOf(subject).filter((table6) => isOfPeople(table6, subject)).flatMap(
    ({ columns, header, rows }) => columns.flatMap((name, at) => {
      const cell = header[at];
      if (!isTrait(name) || !cell) return [];
      const isFilled = rows().some(({ cells }) => !isNoAnswer(cells[at]?.text ?? ""));
      return isFilled ? [{ name: cell.text, line: cell.line, column: cell.column }] : [];
    })
  );
}
function inSettings2({ kind, page: page21 }) {
  if (kind !== "people") return [];
  const found2 = /* @__PURE__ */ new Map();
  const look = (setting) => {
    const { key, line, column: column3, source = "" } = setting;
    if (isTrait(plainName(key)) && !isNoAnswer(source) && !found2.has(key)) found2.set(key, { name: key, line, column: column3 });
    for (const part of setting.parts?.values() ?? []) look(part);
  };
  for (const setting of page21.settings.settings.values()) look(setting);
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
var digits = /\d[\d ()./\u00a0-]{5,22}\d/;
var anyLabel = new RegExp(`(?:${telephoneWords})`, "i");
function mayHoldOne2(text3) {
  if (/\+[1-9]\d{0,2}[ .\-/()\u00a0]{0,2}\d/.test(text3)) return true;
  for (const { index } of text3.matchAll(/\d[\d ()./-]{5,22}\d/g))
    if (anyLabel.test(text3.slice(Math.max(0, index - 30), index))) return true;
  return false;
}
function isOfNobody(blocks, at) {
  return blocks.slice(Math.max(0, at - around2), at + around2 + 1).some(({ text: text3 }) => ofNobody.test(text3));
}
function inTables3(subject) {
  return tablesOf(subject).flatMap(({ header, rows }) => {
    const at = header.findIndex(({ text: text3 }) => column2.test(text3.trim()));
    const cells = at < 0 ? [] : rows().flatMap((row) => row.cells[at] ?? []);
    return cells.filter(({ text: text3 }) => isTelephoneNumber(text3) && !/\p{L}{4,}/u.test(text3)).map(({ line, column: column3 }) => ({ line, column: column3 }));
  });
}

// src/checks/privacy/phone-number-stays-out.ts
var page18 = (line) => ({ "roadmap.md": `# Roadmap

## Next steps

${line}
` });
var phone_number_stays_out_default = defineCheck({
  id: "phone-number-stays-out",
  area: (page21) => page21.area,
  // Where help is offered, somebody may have meant to be called.
  severity: (page21) => /conduct|^event$/.test(page21.kind ?? "") ? "warning" : stopInOwnPages(page21),
  from: "always",
  since: 1,
  title: "No telephone number stands where anyone can read it",
  says: "{page:path} shows what looks like a telephone number, and anyone can read it.",
  why: "Whoever has it can call at any hour, and deleting it later does not take it out of older versions.",
  fix: "Delete it, and give a shared address instead. Then ask whoever looks after the repository to take it out of older versions.",
  minutes: 10,
  source: "Contributor Covenant: publishing private information",
  examples: [
    {
      name: "with the code of a country",
      files: page18("Call Dana: +49 341 2345 6789."),
      expect: ["roadmap.md:5 roadmap.md shows what looks like a telephone number, and anyone can read it."]
    },
    {
      name: "after a word that says so",
      files: page18("**Phone:** 0341 234 567 89"),
      expect: ["roadmap.md:5 roadmap.md shows what looks like a telephone number, and anyone can read it."]
    },
    {
      name: "in a column of its own",
      files: { "people.md": "# People\n\n| Name | Mobile |\n|---|---|\n| Dana Vermeulen | 0176 5432 1098 |\n" },
      expect: ["people.md:5 people.md shows what looks like a telephone number, and anyone can read it."]
    },
    {
      name: "dates, books, articles, identifiers, grants, accounts, versions and time zones",
      files: page18(
        "2026-03-18, 18.03.2026, 978-3-16-148410-0, 10.5281/zenodo.1234567, 0000-0002-1825-0097, grant 101129751, DE89 3704 0044 0532 0130 00, v1.24.3, UTC+2 14:00, +12.5 %, Telephone conference: 2026-03-18"
      ),
      expect: []
    },
    {
      name: "numbers to dial into a call and help lines",
      files: page18("Dial in: +1 669 900 6833, meeting ID 812 3456 7890. Emergency: +32 2 123 45 67"),
      expect: []
    }
  ],
  subjects: (context) => spottedIn(pagesWithoutCredits(context), phoneNumbersIn),
  inspect: eachSpot
});

// src/checks/privacy/place-of-a-person-is-not-exact.ts
var place_of_a_person_is_not_exact_default = defineCheck({
  id: "place-of-a-person-is-not-exact",
  area: (page21) => page21.area,
  severity: stopInOwnPages,
  from: "always",
  since: 1,
  title: "Nobody’s exact place is shown",
  says: "{page:path} shows the exact place of a person, and anyone can read it.",
  why: "Coordinates lead to somebody’s front door, and deleting them later does not take them out of older versions.",
  fix: "Write the city instead. Then ask whoever looks after the repository to take the place out of older versions.",
  minutes: 10,
  source: "coordinates in real lists of people",
  examples: [
    {
      name: "a city",
      files: { "people.md": "# People\n\n| Name | City |\n|---|---|\n| Dana Vermeulen | Lindenau |\n" },
      expect: []
    },
    {
      name: "coordinates of a person",
      files: {
        "people.md": "# People\n\n| Name | Latitude | Longitude |\n|---|---|---|\n| Dana Vermeulen | 51.3397 | 12.3731 |\n"
      },
      expect: ["people.md:5 people.md shows the exact place of a person, and anyone can read it."]
    },
    {
      name: "coordinates in the settings of the page about people",
      files: {
        "people.md": "---\nentries:\n  - name: Dana Vermeulen\n    latitude: 51.3397\n    longitude: 12.3731\n---\n# People\n"
      },
      expect: ["people.md:4 people.md shows the exact place of a person, and anyone can read it."]
    },
    {
      name: "coordinates of buildings",
      files: {
        "buildings.md": "# Where we meet\n\n| Name | Latitude | Longitude |\n|---|---|---|\n| Library | 51.3397 | 12.3731 |\n"
      },
      expect: []
    }
  ],
  subjects: (context) => spottedIn(isPublic(context) ? everyPage(context.community) : [], (page21) => [
    ...inTables4(page21),
    ...inSettings3(page21)
  ]),
  inspect: eachSpot
});
var north = /^(?:lat|latitude|coordinates|coords|gps|geo|breitengrad|breite|koordinaten|coordonnees|latitud|coordenadas|latitudine|coordinate)$/;
function isExact(text3) {
  return /(?<![\d.])-?\d{1,3}[.,]\d{2,}/.test(text3) || /\d{1,3}\s?°\s?\d{1,2}/.test(text3);
}
function inTables4(subject) {
  return tablesOf(subject).filter((table6) => isOfPeople(table6, subject)).flatMap(({ columns, rows }) => {
    const at = columns.findIndex((name) => north.test(name));
    return at < 0 ? [] : rows().flatMap(({ cells, line, column: column3 }) => isExact(cells[at]?.text ?? "") ? [{ line, column: column3 }] : []);
  });
}
function inSettings3({ kind, page: page21 }) {
  if (kind !== "people") return [];
  const look = (setting) => [
    ...north.test(plainName(setting.key)) && isExact(setting.source ?? "") ? [{ line: setting.line, column: setting.column }] : [],
    ...[...setting.parts?.values() ?? []].flatMap(look)
  ];
  return [...page21.settings.settings.values()].flatMap(look);
}

// src/checks/subjects/private-addresses.ts
var forMany = /(?:^|[._+-])(?:abuse|admin|board|bot|chairs?|coc|committee|conduct|contacto?|contatto|coordination|editors?|email|events?|example|first|firstname|foo|ha?llo|hello|help|hi|info|j(?:ane|ohn)?[._-]?doe|kontakt|list|mail|me|media|membership|my|name|news|newsletter|no-?reply|office|ombuds|org|organi[sz]ers?|press|privacy|secretary|security|somebody|someone|support|test|training|user|username|your|yourname|you)(?:$|[._+-])|association|club|collective|commun|conference|consort|event|group|initiative|lab$|librar|meetup|network|noreply|open-?science|organi[sz]|(?:^|[._-])osc|osc(?:$|[._-])|project|science|society|studio|summit|team|workshop|verein|gruppe|grupo|gruppo/i;
function privateAddressesIn({ page: page21, path: path2 }, declared, ownNames) {
  if (!namesMailbox.test(page21.text)) return [];
  const found2 = [...inText2(page21), ...inLinks(page21)].toSorted((a, b) => a.line - b.line || a.column - b.column);
  const seen = new Set(declared);
  return found2.flatMap(({ target, line, column: column3 }) => {
    const address = target.toLowerCase();
    if (seen.has(address) || !isPrivate(address, ownNames, path2)) return [];
    seen.add(address);
    return [{ line, column: column3 }];
  });
}
function inText2(page21) {
  return visibleText(page21).flatMap((block) => {
    const lineOf = linesOf(block);
    return addressesIn(block.text).map(({ text: text3, index }) => ({
      target: text3,
      line: lineOf(index),
      column: block.column
    }));
  });
}
function inLinks(page21) {
  return partsOf(page21).links.flatMap((node) => {
    const target = "url" in node ? node.url : page21.definitions.get(node.identifier.toLowerCase());
    const { line, column: column3 } = node.position?.start ?? { line: 1, column: 1 };
    return target !== void 0 && /^mailto:/i.test(target) ? addressesIn(target.slice(7)).map(({ text: text3 }) => ({ target: text3, line, column: column3 })) : [];
  });
}
function isPrivate(address, ownNames, path2) {
  const name = address.slice(0, address.lastIndexOf("@"));
  if (!mailboxesForPeople.test(address) || forMany.test(name) || ownNames.some((own2) => name.includes(own2)))
    return false;
  const letters2 = name.replace(/[^\p{L}]/gu, "");
  return letters2.length < 6 || !path2.toLowerCase().replace(/[^\p{L}]/gu, "").includes(letters2);
}
function ownNamesOf({ community: community2, pages }) {
  const title2 = pages.find((page21) => isFrontPage(page21.path))?.title;
  return [community2.name, community2.short_name, title2].flatMap((name) => plainName(name ?? "").split(" ")).filter((word2) => word2.length >= 4);
}
function declaredAddresses(community2) {
  const declared = /* @__PURE__ */ new Set();
  for (const { of, type, reading, isPrivate: isPrivate2 } of everyReading(community2)) {
    const consent = of.readings.get("consent")?.value;
    if (isPrivate2 || of.kind === "people" && consent?.given !== true) continue;
    const routes = type.type === "contact" ? (reading.value ?? []).map(({ address }) => address) : [];
    const listed = consent?.given === true ? [
      ...addressesIn(reading.written.text).map(({ text: text3 }) => text3),
      ...reading.written.mentions.map(({ target }) => target)
    ] : [];
    for (const address of [...routes, ...listed]) declared.add(address.toLowerCase());
  }
  return declared;
}

// src/checks/privacy/private-address-has-consent.ts
var people12 = (consent) => `# People

| Name | May we list you? | Public e-mail |
|---|---|---|
| Dana Vermeulen | ${consent} | dana.vermeulen@gmail.com |
`;
var roadmap8 = (line) => `# Roadmap

## Next steps

${line}
`;
var private_address_has_consent_default = defineCheck({
  id: "private-address-has-consent",
  area: (page21) => page21.area,
  severity: stopInOwnPages,
  from: "always",
  since: 1,
  title: "Private e-mail addresses are shown only with consent",
  says: "{page:path} shows what looks like a private e-mail address, and no consent is on record.",
  why: "Spammers collect addresses from public pages, and deleting one later does not take it out of older versions.",
  fix: "Write a shared address or a role instead. Or ask the person, and write “yes” and the date beside their name in “May we list you?”.",
  minutes: 10,
  source: "people who asked real projects to take them out",
  examples: [
    { name: "somebody who said yes", files: { "people.md": people12("yes, 2026-01-12") }, expect: [] },
    {
      name: "somebody who did not",
      files: { "people.md": people12("") },
      expect: ["people.md:5 people.md shows what looks like a private e-mail address, and no consent is on record."]
    },
    {
      name: "in a sentence",
      files: { "roadmap.md": roadmap8("Questions? Write to jana.novakova@gmail.com.") },
      expect: ["roadmap.md:5 roadmap.md shows what looks like a private e-mail address, and no consent is on record."]
    },
    {
      name: "shared addresses, addresses at work, examples, code and the contact of the community",
      files: {
        "community.yml": "name: Open Science Lindenau\ncontact: lindenau.talks@gmail.com\n",
        "roadmap.md": roadmap8(
          "info@gmx.net, osc.riverside@gmail.com, j.novak@uni-lindenau.example, your.name@gmail.com, `jana.novakova@gmail.com`, lindenau.talks@gmail.com"
        )
      },
      expect: []
    },
    {
      name: "a list of authors",
      files: { "AUTHORS.md": "# Authors\n\nJana Nováková <jana.novakova@gmail.com>\n" },
      expect: []
    }
  ],
  subjects: (context) => {
    const declared = declaredAddresses(context.community);
    const names4 = ownNamesOf(context.community);
    return spottedIn(pagesWithoutCredits(context), (page21) => privateAddressesIn(page21, declared, names4));
  },
  inspect: eachSpot
});

// src/checks/privacy/private-field-stays-out.ts
var people13 = (column3) => `# People

| Name | Works at | May we list you? | ${column3} |
|---|---|---|---|
| Dana Vermeulen | Library | yes, 2026-01-12 | often late |
| Amira Haddad | Physics | yes, 2026-01-12 | often early |
`;
var private_field_stays_out_default = defineCheck({
  id: "private-field-stays-out",
  area: (found2) => found2.area,
  severity: "stop",
  from: "always",
  since: 1,
  title: "What is private stays out of pages that anyone can read",
  says: "{page:path} holds {field}, which is private, and anyone can read it.",
  why: "Anyone can read this repository, and deleting a line does not take it out of older versions.",
  fix: "Move {field} to a place that only those who need it can open, and delete it here. Then ask whoever looks after the repository to take it out of older versions.",
  minutes: 20,
  examples: [
    {
      name: "what people agreed to show",
      files: { "people.md": people13("Languages").replaceAll(/often \w+/g, "en") },
      expect: []
    },
    {
      name: "notes on people, said once for the column",
      files: { "people.md": people13("Private notes") },
      expect: ["people.md:5 people.md holds “Private notes”, which is private, and anyone can read it."]
    },
    {
      name: "a column without anything in it",
      files: { "people.md": people13("Private notes").replaceAll(/often \w+/g, "") },
      expect: []
    }
  ],
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
var page19 = (visibility) => `---
visibility: ${visibility}
---
# Roadmap

## Next steps

We talk with the new dean.
`;
var private_page_stays_out_default = defineCheck({
  id: "private-page-stays-out",
  area: (page21) => page21.area,
  severity: stopInOwnPages,
  from: "always",
  since: 1,
  title: "Private pages stay out of a repository that anyone can read",
  says: "{page:path} is marked as private, and anyone can read it.",
  why: "Marking a page as private does not hide it here, and older versions can be read too.",
  fix: "If anyone may read it, delete the line “visibility: private”. If not, move it to a place that only those who need it can open, and ask whoever looks after the repository to take it out of older versions.",
  minutes: 20,
  examples: [
    { name: "a public page", files: { "roadmap.md": page19("public") }, expect: [] },
    {
      name: "a private page",
      files: { "roadmap.md": page19("private") },
      expect: ["roadmap.md:2 roadmap.md is marked as private, and anyone can read it."]
    },
    {
      name: "a page that speaks of private things",
      files: { "roadmap.md": "# Roadmap\n\n## Next steps\n\nVisibility: private talks stay private.\n" },
      expect: []
    }
  ],
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
var map3 = (name, settings = "ratings: public") => `---
${settings}
---
# Stakeholders

| Contributor | Role | Power | Interest |
|---|---|---|---|
| ${name} | Gives rooms | high | low |
`;
var people14 = "# People\n\n| Name | Works at | May we list you? |\n|---|---|---|\n| Dana Vermeulen | Library | yes, 2026-01-12 |\n";
var rating_is_not_of_a_person_default = defineCheck({
  id: "rating-is-not-of-a-person",
  area: "participation",
  severity: "stop",
  from: "always",
  since: 1,
  title: "Nobody is rated by name",
  says: "{page:path} rates a named person, and anyone can read it.",
  why: "Being called weak or uninterested in public hurts, and deleting it later does not take it out of older versions.",
  fix: "Rate the group or organisation instead, or keep the ratings elsewhere and write “Rated elsewhere on 2026-03-18, reviewed by the coordinator”. Then ask whoever looks after the repository to take it out of older versions.",
  minutes: 15,
  source: "Foundational Community Building, session 2",
  examples: [
    { name: "an organisation", files: { "stakeholders.md": map3("University library") }, expect: [] },
    {
      name: "somebody who is listed among the people",
      files: { "stakeholders.md": map3("Dana Vermeulen"), "people.md": people14 },
      expect: ["stakeholders.md:8 stakeholders.md rates a named person, and anyone can read it."]
    },
    {
      name: "somebody with a title",
      files: { "stakeholders.md": map3("Prof. Amira Haddad") },
      expect: ["stakeholders.md:8 stakeholders.md rates a named person, and anyone can read it."]
    },
    {
      name: "a person without a rating",
      files: {
        "stakeholders.md": "# Stakeholders\n\n| Contributor | Role |\n|---|---|\n| Prof. Amira Haddad | Gives rooms |\n"
      },
      expect: []
    }
  ],
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
var map4 = (settings) => `---
${settings}
---
# Stakeholders

| Contributor | Role | Power | Interest |
|---|---|---|---|
| University library | Gives rooms | high | low |
| Faculty board | Pays | high | high |
`;
var ratings_are_published_on_purpose_default = defineCheck({
  id: "ratings-are-published-on-purpose",
  area: (found2) => found2.area,
  severity: "stop",
  from: "always",
  since: 1,
  title: "Ratings of groups are public only where the page says so",
  says: "{page:path} shows ratings of groups under {field}, and does not say that anyone may read them.",
  why: "A group that reads that it has little power, or little interest, may not wish to help any more. What was public once stays in older versions.",
  fix: "Keep the ratings elsewhere, and write here “Rated elsewhere on 2026-03-18, reviewed by the coordinator”. Or, if everybody agrees, add “ratings: public” to the settings at the top of the page.",
  minutes: 15,
  source: "Foundational Community Building, session 2",
  examples: [
    { name: "the page says that they are public", files: { "stakeholders.md": map4("ratings: public") }, expect: [] },
    {
      name: "the page says nothing",
      files: { "stakeholders.md": map4("last_reviewed: 2026-01-12") },
      expect: [
        "stakeholders.md:8 stakeholders.md shows ratings of groups under “Power”, and does not say that anyone may read them.",
        "stakeholders.md:8 stakeholders.md shows ratings of groups under “Interest”, and does not say that anyone may read them."
      ]
    },
    {
      name: "rated elsewhere",
      files: {
        "stakeholders.md": "# Stakeholders\n\nRated elsewhere: on 2026-01-12, reviewed by the coordinator\n\n| Contributor | Role |\n|---|---|\n| University library | Gives rooms |\n"
      },
      expect: []
    }
  ],
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
  const people16 = new Set(ratedPeople(context.community).map(({ entry }) => entry.key));
  const seen = /* @__PURE__ */ new Set();
  return everyReading(context.community).filter(({ of, field, isPrivate: isPrivate2, publicIf }) => {
    const isWhole = context.community.documents.some(
      (document) => document.kind === of.kind && document.readings.get("visibility")?.value === "private"
    );
    if (!isPrivate2 || !publicIf || isWhole || people16.has(of.key ?? "") || seen.has(field)) return false;
    seen.add(field);
    return true;
  });
}

// src/checks/privacy/small-numbers-stay-out.ts
var page20 = (rows, head25 = "Gender | Members") => ({
  "community.yml": "documents:\n  roadmap: report.md\n",
  "report.md": `# Report

| ${head25} |
|---|---|
${rows}
`
});
var small_numbers_stay_out_default = defineCheck({
  id: "small-numbers-stay-out",
  area: (page21) => page21.area,
  severity: stopInOwnPages,
  from: "always",
  since: 1,
  title: "Nobody can be recognised from a count",
  says: "A table about people on {page:path} has a count under five, and anyone can read it.",
  why: "Where only two or three people are counted, everybody knows who they are.",
  fix: "Write “fewer than 5”, or put small groups together. Then ask whoever looks after the repository to take the count out of older versions.",
  minutes: 10,
  source: "CHAOSS, demographics: smallest group of five",
  examples: [
    { name: "large groups", files: page20("| Women | 24 |\n| Men | 21 |"), expect: [] },
    {
      name: "a small group",
      files: page20("| Women | 24 |\n| Another | 2 |"),
      expect: ["report.md:6 A table about people on report.md has a count under five, and anyone can read it."]
    },
    { name: "small groups put together", files: page20("| Women | 24 |\n| Another | fewer than 5 |"), expect: [] },
    {
      name: "a table about something else",
      files: page20("| Outreach | 2 |\n| Training | 3 |", "Group | Members"),
      expect: []
    },
    { name: "shares are no counts", files: page20("| Women | 54 % |\n| Another | 4 % |", "Gender | Share"), expect: [] }
  ],
  subjects: (context) => spottedIn(
    isPublic(context) ? everyPage(context.community) : [],
    (page21) => tablesOf(page21).filter((table6) => !isOfPeople(table6, page21)).flatMap(smallCounts)
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
  return cells.every((text3) => /^(?:\d+(?:\s*\(.*\))?|[<≤]\s?\d+|fewer than \d+|[-–—]?)$/i.test(text3.trim()));
}

// src/community/latest-notes.ts
var howMany = 2;
function latestNotes(community2) {
  const dated = community2.notes.entries.filter((notes9) => notes9.date !== void 0);
  const days = [...new Set(dated.map((notes9) => notes9.date ?? ""))].toSorted().slice(-howMany);
  return days.toReversed().flatMap((day3) => dated.filter((notes9) => notes9.date === day3));
}

// src/checks/rhythm/action-has-name-and-date.ts
var notes3 = (actions) => `# Community call

## Actions

${actions}
`;
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
  examples: [
    {
      name: "a name and a date",
      files: { "notes/2026-02-18.md": notes3("- [ ] Dana: write to the library, by 2026-03-10") },
      expect: []
    },
    {
      name: "neither",
      files: { "notes/2026-02-18.md": notes3("- [ ] write to the library\n- [x] book a room") },
      expect: [
        "notes/2026-02-18.md:5 In the notes “Community call”, a name or a day is missing for “write to the library”."
      ]
    },
    {
      name: "a table in Italian, one row without a name",
      files: {
        "notes/2026-02-18.md": "# Incontro di febbraio\n\n## Azioni\n\n| Che cosa | Chi | Entro quando |\n|---|---|---|\n| scrivere alla biblioteca | | 10 marzo 2026 |\n| prenotare la sala | Dana | 2026-03-12 |\n"
      },
      expect: [
        "notes/2026-02-18.md:7 In the notes “Incontro di febbraio”, a name or a day is missing for “scrivere alla biblioteca”."
      ]
    },
    {
      name: "older notes are left in peace",
      files: {
        "notes/2025-11-19.md": notes3("- write to the library"),
        "notes/2026-01-21.md": notes3("- Dana: thank the speaker, by 2026-03-30"),
        "notes/2026-02-18.md": notes3("- none yet")
      },
      expect: []
    }
  ],
  subjects: ({ community: community2 }) => latestNotes(community2).filter((notes9) => notes9.actions.length > 0),
  inspect: (notes9) => {
    const open = notes9.actions.filter((action) => !action.done && (action.who === void 0 || action.by === void 0));
    const [first] = open;
    return first ? [
      {
        about: notes9.about("actions"),
        place: first.place,
        values: { notes: notes9.label, actions: open.slice(0, 3).map((action) => action.what) }
      }
    ] : [];
  }
});

// src/checks/rhythm/action-is-not-overdue.ts
var notes4 = (actions) => `# Community call

## Actions

${actions}
`;
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
  examples: [
    {
      name: "a day ahead",
      files: { "notes/2026-02-18.md": notes4("- [ ] Dana: write to the library, by 2026-03-10") },
      expect: []
    },
    {
      name: "a day that has passed",
      on: "2026-03-20",
      files: {
        "notes/2026-02-18.md": notes4(
          "- [ ] Dana: write to the library, by 2026-03-10\n- [x] Amira: book a room, by 2026-03-01"
        )
      },
      expect: [
        "notes/2026-02-18.md:5 In the notes “Community call”, the day has passed for “write to the library, by 2026-03-10”."
      ]
    },
    {
      name: "a German sentence whose day has passed",
      on: "2026-03-20",
      files: {
        "notes/2026-02-18.md": "# Treffen\n\n## Aufgaben\n\n- Dana: der Bibliothek schreiben, bis zum 10. März 2026\n"
      },
      expect: [
        "notes/2026-02-18.md:5 In the notes “Treffen”, the day has passed for “der Bibliothek schreiben, bis zum 10. März 2026”."
      ]
    },
    {
      name: "older notes are left in peace",
      files: {
        "notes/2025-11-19.md": notes4("- Dana: write to the library, by 2025-12-01"),
        "notes/2026-01-21.md": notes4("- [x] Dana: thank the speaker, by 2026-01-30"),
        "notes/2026-02-18.md": notes4("- Amira: book a room, by 2026-03-15")
      },
      expect: []
    }
  ],
  subjects: ({ community: community2 }) => latestNotes(community2).filter((notes9) => notes9.actions.length > 0),
  inspect: (notes9, { now }) => {
    const late2 = notes9.actions.filter((action) => !action.done && action.by !== void 0 && action.by < now);
    const [first] = late2;
    return first ? [
      {
        about: notes9.about("actions"),
        place: first.place,
        values: { notes: notes9.label, actions: late2.slice(0, 3).map((action) => action.what) }
      }
    ] : [];
  }
});

// src/checks/rhythm/call-counts-from-a-date.ts
var head13 = "# Meetings\n\n| Call | When | First date | Time | Time zone |\n|---|---|---|---|---|\n";
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
  examples: [
    {
      name: "every two weeks, from a date",
      files: { "meetings.md": `${head13}| Co-working | every two weeks on Monday | 2026-03-02 | 14:00 | Brussels |
` },
      expect: []
    },
    {
      name: "every two weeks, from when?",
      files: { "meetings.md": `${head13}| Co-working | every two weeks on Monday | | 14:00 | Brussels |
` },
      expect: ["meetings.md:5 The call “Co-working” is held “every two weeks on Monday”: counted from which date?"]
    },
    {
      name: "a day that the calendar knows",
      files: { "meetings.md": `${head13}| Community call | last Friday of the month | | 14:00 | Brussels |
` },
      expect: []
    },
    {
      name: "the date stands in the sentence",
      files: {
        "meetings.md": `${head13}| Co-working | every two weeks on Monday, starting 2 March 2026 | | 14:00 | Brussels |
`
      },
      expect: []
    }
  ],
  subjects: ({ community: community2 }) => community2.meetings.series.flatMap((call) => {
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
var head14 = "# Meetings\n\n| Call | When | Time | Time zone | Until |\n|---|---|---|---|---|\n";
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
  examples: [
    {
      name: "a series without an end",
      files: { "meetings.md": `${head14}| Community call | every Monday | 14:00 | Brussels | |
` },
      expect: []
    },
    {
      name: "a series that has ended",
      files: { "meetings.md": `${head14}| Spring sessions | every Monday | 14:00 | Brussels | 2026-02-20 |
` },
      expect: ["meetings.md:5 The call “Spring sessions” has no date ahead: the last one has passed."]
    },
    {
      name: "a series whose end stands in the sentence",
      files: {
        "meetings.md": `${head14}| Spring sessions | every Monday until 20 February 2026 | 14:00 | Brussels | |
`
      },
      expect: ["meetings.md:5 The call “Spring sessions” has no date ahead: the last one has passed."]
    },
    {
      name: "the last date is today",
      on: "2026-03-02",
      files: { "meetings.md": `${head14}| Spring sessions | every Monday | 14:00 | Brussels | 2026-03-02 |
` },
      expect: []
    }
  ],
  subjects: ({ community: community2, now }) => community2.meetings.series.flatMap((call) => {
    const dates = datesFrom(call, rhythmOf(call), community2, { from: now, count: 1 });
    return dates ? [{ call, dates }] : [];
  }),
  inspect: ({ call, dates }) => dates.length > 0 ? [] : [{ about: call.about("until"), place: call.at("until"), values: { call: call.label } }]
});

// src/checks/rhythm/call-has-time-zone.ts
var head15 = "# Meetings\n\n| Call | When | Time | Time zone |\n|---|---|---|---|\n";
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
  examples: [
    {
      name: "a city in its column",
      files: { "meetings.md": `${head15}| Community call | third Wednesday of every month | 14:00 | Brussels |
` },
      expect: []
    },
    {
      name: "a city in the sentence",
      files: {
        "meetings.md": `${head15}| Community call | third Wednesday of every month, 14:00, Brussels time | | |
`
      },
      expect: []
    },
    {
      name: "no city",
      files: { "meetings.md": `${head15}| Community call | third Wednesday of every month | 14:00 | |
` },
      expect: ["meetings.md:5 The call “Community call” begins at “14:00”, but on whose clock?"]
    },
    {
      name: "no city, in German",
      files: {
        "meetings.md": "# Treffen\n\n## Offene Runde\n\nWann: jeden zweiten Dienstag im Monat um 14 Uhr\n\nWer eröffnet: Koordination\n"
      },
      expect: ["meetings.md:3 The call “Offene Runde” begins at “14:00”, but on whose clock?"]
    },
    {
      name: "no hour yet, which is asked first",
      files: { "meetings.md": `${head15}| Community call | third Wednesday of every month | | |
` },
      expect: []
    }
  ],
  subjects: ({ community: community2 }) => community2.meetings.series.map((call) => ({ call, rhythm: rhythmOf(call) })).filter(({ rhythm }) => rhythm.time !== void 0),
  inspect: ({ call, rhythm }) => rhythm.zone ? [] : [{ about: call.about("time_zone"), place: call.at(), values: { call: call.label, time: rhythm.time ?? "" } }]
});

// src/checks/rhythm/call-is-looked-at-again.ts
var meetings3 = (day3) => ({
  "meetings.md": `# Meetings

| Call | When | Time | Time zone | Look at it again by |
|---|---|---|---|---|
| Writing hour | every Thursday | 9:30 | Berlin | ${day3} |
`
});
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
  examples: [
    { name: "a day ahead", files: meetings3("2026-06-30"), expect: [] },
    {
      name: "a day that has passed",
      files: meetings3("2026-01-31"),
      expect: ["meetings.md:5 You wanted to look at the call “Writing hour” again by 31 January 2026."]
    },
    { name: "no such day", files: meetings3(""), expect: [] }
  ],
  subjects: ({ community: community2 }) => community2.meetings.series.flatMap((call) => call.review_by === void 0 ? [] : [{ call, day: call.review_by }]),
  inspect: ({ call, day: day3 }, { now }) => day3 < now ? [{ about: call.about("review_by"), place: call.at("review_by"), values: { call: call.label, day: day3 } }] : []
});

// src/checks/rhythm/call-is-still-held.ts
var meetings4 = "# Meetings\n\n| Call | When | Time | Time zone |\n|---|---|---|---|\n| Community call | third Wednesday of every month | 14:00 | Brussels |\n";
var notes5 = (...days) => `# Notes

| Date | Call | Takeaways |
|---|---|---|
${days.map((day3) => `| ${day3} | Community call | Posters help |
`).join("")}`;
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
  examples: [
    {
      name: "notes of last month",
      files: { "meetings.md": meetings4, "notes.md": notes5("2025-01-15", "2026-02-18") },
      expect: []
    },
    {
      name: "six calls without notes",
      files: { "meetings.md": meetings4, "notes.md": notes5("2025-06-18", "2025-07-16") },
      expect: ["meetings.md:5 The last notes of the call “Community call” are of 16 July 2025. Is it still held?"]
    },
    {
      name: "five calls without notes, which are asked for one by one",
      files: { "meetings.md": meetings4, "notes.md": notes5("2025-08-20", "2025-09-17") },
      expect: []
    },
    { name: "no notes at all", files: { "meetings.md": meetings4 }, expect: [] }
  ],
  subjects: ({ community: community2, settings, now }) => callsWithNotes(community2).flatMap((call) => {
    const { lastNotes, isQuiet } = pastCallsOf(call, community2, { now, grace: settings.clocks.notes });
    return lastNotes === void 0 ? [] : [{ call, lastNotes, isQuiet }];
  }),
  inspect: ({ call, lastNotes, isQuiet }) => isQuiet ? [{ about: call.about("notes"), place: call.at(), values: { call: call.label, day: lastNotes } }] : []
});

// src/checks/rhythm/call-rhythm-can-be-read.ts
var head16 = "# Meetings\n\n| Call | When | Time | Time zone |\n|---|---|---|---|\n";
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
  examples: [
    {
      name: "plain words",
      files: { "meetings.md": `${head16}| Community call | third Wednesday of every month | 14:00 | Brussels |
` },
      expect: []
    },
    {
      name: "plain words in Spanish",
      files: {
        "meetings.md": "# Reuniones\n\n| Reunión | Cuándo | Hora | Zona horaria |\n|---|---|---|---|\n| Abierta | el tercer miércoles de cada mes | 14:00 | Madrid |\n"
      },
      expect: []
    },
    {
      name: "words that give no day",
      files: { "meetings.md": `${head16}| Community call | whenever the moon is full | 14:00 | Brussels |
` },
      expect: [
        "meetings.md:5 We cannot work out the next dates of the call “Community call”: “whenever the moon is full” is not clear to us."
      ]
    },
    {
      name: "not decided yet",
      files: { "meetings.md": `${head16}| Community call | TBD | 14:00 | Brussels |
` },
      expect: []
    }
  ],
  subjects: ({ community: community2 }) => community2.meetings.series.flatMap((call) => {
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
function unclearPart(text3, part = text3) {
  return holdsPersonal(text3) ? text3 : part;
}

// src/checks/rhythm/call-rhythm-has-one-meaning.ts
var head17 = "# Meetings\n\n| Call | When | Time | Time zone |\n|---|---|---|---|\n";
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
  examples: [
    {
      name: "every two weeks",
      files: { "meetings.md": `${head17}| Co-working | every two weeks on Monday | 14:00 | Brussels |
` },
      expect: []
    },
    {
      name: "a word with two meanings",
      files: { "meetings.md": `${head17}| Co-working | biweekly on Monday | 14:00 | Brussels |
` },
      expect: [
        "meetings.md:5 For the call “Co-working”, “biweekly on Monday” can mean “every two weeks on Monday” or “twice a week”."
      ]
    },
    {
      name: "two meanings, of which only one fits the first date",
      files: {
        "meetings.md": "# Meetings\n\n| Call | When | First date | Time | Time zone |\n|---|---|---|---|---|\n| Writing hour | every second Thursday | 2026-09-03 | 9:30 | Berlin |\n"
      },
      expect: []
    },
    {
      name: "twice a month, in plain words",
      files: { "meetings.md": `${head17}| Co-working | first and third Monday of the month | 14:00 | Brussels |
` },
      expect: []
    }
  ],
  subjects: ({ community: community2 }) => writtenRhythms(community2),
  inspect: ({ call, reading, rule }) => {
    if (rule || !("problem" in reading) || reading.problem !== "ambiguous") return [];
    const [one = "", other = ""] = reading.proposals;
    const written2 = call.readings.get("when")?.written.text ?? "";
    return [{ about: call.about("when"), place: call.at("when"), values: { call: call.label, written: written2, one, other } }];
  }
});

// src/checks/rhythm/call-rhythm-names-a-day.ts
var head18 = "# Meetings\n\n| Call | When | Time | Time zone |\n|---|---|---|---|\n";
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
  examples: [
    {
      name: "a day of the month",
      files: { "meetings.md": `${head18}| Community call | third Wednesday of every month | 14:00 | Brussels |
` },
      expect: []
    },
    {
      name: "how often, but not when",
      files: { "meetings.md": `${head18}| Community call | monthly | 14:00 | Brussels |
` },
      expect: [
        "meetings.md:5 The call “Community call” is held “monthly”; on which day, for example “every third Wednesday of the month”?"
      ]
    },
    {
      name: "every two weeks from a Monday on",
      files: {
        "meetings.md": "# Meetings\n\n| Call | When | First date | Time | Time zone |\n|---|---|---|---|---|\n| Co-working | every two weeks | 2026-03-02 | 14:00 | Brussels |\n"
      },
      expect: []
    },
    {
      name: "daily, which needs no day",
      files: { "meetings.md": `${head18}| Morning coffee | every day | 9:00 | Brussels |
` },
      expect: []
    }
  ],
  subjects: ({ community: community2 }) => writtenRhythms(community2),
  inspect: ({ call, reading, rule }) => {
    if (rule || !("problem" in reading) || reading.problem !== "incomplete") return [];
    const written2 = call.readings.get("when")?.written.text ?? "";
    const [example = "third Wednesday of every month"] = reading.proposals;
    return [{ about: call.about("when"), place: call.at("when"), values: { call: call.label, written: written2, example } }];
  }
});

// src/checks/rhythm/call-zone-is-a-city.ts
var head19 = "# Meetings\n\n| Call | When | Time | Time zone |\n|---|---|---|---|\n";
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
  examples: [
    {
      name: "a city",
      files: {
        "meetings.md": `${head19}| Community call | third Wednesday of every month | 14:00 | Europe/Brussels |
`
      },
      expect: []
    },
    {
      name: "letters that name winter time",
      files: { "meetings.md": `${head19}| Community call | every 3rd Wednesday of the month | 14:00 | CET |
` },
      expect: [
        "meetings.md:5 The call “Community call” is held in “CET”. Do you mean the clock of “Brussels”, all year?"
      ]
    },
    {
      name: "the same in one sentence, as it stands in an invitation",
      files: {
        "meetings.md": "# Meetings\n\n## Community call\n\nMeetings are held online every 3rd Wednesday of the month at 14:00 CET. Open to all.\n\nOpen to: everyone\n"
      },
      expect: [
        "meetings.md:3 The call “Community call” is held in “CET”. Do you mean the clock of “Brussels”, all year?"
      ]
    },
    {
      name: "letters that name several places in summer and in winter",
      files: { "meetings.md": `${head19}| Community call | every Tuesday | 9:00 | PT (Pacific Time) |
` },
      expect: [
        "meetings.md:5 The call “Community call” is held in “PT (Pacific Time)”. Do you mean the clock of “Los Angeles”, all year?"
      ]
    },
    {
      name: "universal time, which never changes",
      files: { "meetings.md": `${head19}| Community call | every Monday | 14:00 | UTC |
` },
      expect: []
    }
  ],
  subjects: ({ community: community2 }) => community2.meetings.series.flatMap((call) => {
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
var head20 = "# Meetings\n\n| Call | When | Time | Time zone |\n|---|---|---|---|\n";
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
  examples: [
    {
      name: "a city",
      files: { "meetings.md": `${head20}| Community call | every Monday | 14:00 | Warsaw |
` },
      expect: []
    },
    {
      name: "a slip of the pen",
      files: { "meetings.md": `${head20}| Community call | every Monday | 14:00 | Brusels |
` },
      expect: [
        "meetings.md:5 In the call “Community call”, the place “Brusels” has no clock that we know; the closest name is “Europe/Brussels”."
      ]
    },
    {
      name: "a place that no clock is named after",
      files: { "meetings.md": `${head20}| Community call | every Monday | 14:00 | the library hall |
` },
      expect: ["meetings.md:5 In the call “Community call”, the place “the library hall” has no clock that we know."]
    },
    {
      name: "not decided yet",
      files: { "meetings.md": `${head20}| Community call | every Monday | 14:00 | TBD |
` },
      expect: []
    }
  ],
  subjects: ({ community: community2 }) => community2.meetings.series.flatMap((call) => {
    const { zone } = rhythmOf(call);
    return zone ? [{ call, zone }] : [];
  }),
  inspect: ({ call, zone: { words: words2, reading } }) => {
    if (!("problem" in reading) || reading.problem !== "unknown") return [];
    const closest = reading.closest === void 0 ? [] : [reading.closest];
    return [
      {
        about: call.about("time_zone"),
        place: call.at(call.has("time_zone") ? "time_zone" : void 0),
        values: {
          call: call.label,
          written: words2,
          nearest: closest.length > 0 ? "closest" : "none",
          names: closest
        }
      }
    ];
  }
});

// src/checks/rhythm/channel-has-two-admins.ts
var head21 = "# Channels\n\n| Channel | What for | How to join | Who looks after it | Status |\n|---|---|---|---|---|\n";
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
  examples: [
    {
      name: "two people",
      files: { "channels.md": `${head21}| Mailing list | news | write to us | Dana and Amira | active |
` },
      expect: []
    },
    {
      name: "one person",
      files: { "channels.md": `${head21}| Mailing list | news | write to us | Dana | active |
` },
      expect: ["channels.md:5 Only one person looks after the channel “Mailing list”."]
    },
    {
      name: "a channel that is closed",
      files: { "channels.md": `${head21}| Old chat | news | | Dana | closed |
` },
      expect: []
    },
    {
      name: "a role that two people hold",
      files: {
        "channels.md": `${head21}| Mailing list | news | write to us | Coordination | active |
`,
        "roles.md": "# Roles\n\n| Role | What it is for | Who |\n|---|---|---|\n| Coordination | keeps things going | Dana, Amira |\n"
      },
      expect: []
    },
    {
      name: "a role that one person holds",
      files: {
        "channels.md": `${head21}| Mailing list | news | write to us | Coordination | active |
`,
        "roles.md": "# Roles\n\n| Role | What it is for | Who |\n|---|---|---|\n| Coordination | keeps things going | Dana |\n"
      },
      expect: ["channels.md:5 Only one person looks after the channel “Mailing list”."]
    }
  ],
  subjects: ({ community: community2 }) => community2.channels.entries.filter(
    (channel) => channel.admins.length > 0 && channel.status !== "closed" && channel.status !== "read-only"
  ),
  inspect: (channel) => peopleBehind3(channel.admins) === 1 ? [{ about: channel.about("admins"), place: channel.at("admins"), values: { channel: channel.label } }] : []
});
function peopleBehind3(admins) {
  const names4 = admins.flatMap((admin) => {
    if (admin.to?.kind !== "roles") return [admin.to?.key ?? admin.text.toLowerCase()];
    const holders = ["holders", "backups"].flatMap((field) => admin.to?.[field] ?? []);
    return holders.length > 0 ? holders.map((holder) => holder.to?.key ?? holder.text.toLowerCase()) : ["", admin.to.key];
  });
  return new Set(names4).size;
}

// src/checks/rhythm/closed-channel-is-not-linked.ts
var channels3 = (status) => `# Channels

| Channel | Link | Status |
|---|---|---|
| Old chat | https://chat.example/osc/ | ${status} |
`;
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
  examples: [
    {
      name: "a channel in use",
      files: { "channels.md": channels3("active"), "README.md": "# OSC\n\n[Chat](https://chat.example/osc)\n" },
      expect: []
    },
    {
      name: "a closed channel on the first page",
      files: {
        "channels.md": channels3("closed"),
        "README.md": "# OSC\n\nCome to [our chat](https://chat.example/osc)!\n"
      },
      expect: ["README.md:3 The channel “Old chat” is closed, but README.md still links to it."]
    },
    {
      name: "a closed channel whose address stands in the words on how to join",
      files: {
        "channels.md": "# Channels\n\n| Channel | How to join | Status |\n|---|---|---|\n| Old chat | [Join](https://chat.example/osc) | closed |\n",
        "README.md": "# OSC\n\n<https://chat.example/osc>\n"
      },
      expect: ["README.md:3 The channel “Old chat” is closed, but README.md still links to it."]
    },
    {
      name: "a closed channel that only old notes link to",
      files: {
        "channels.md": channels3("fermé"),
        "notes/2025-03-18.md": "# Notes\n\nSee [the chat](https://chat.example/osc).\n"
      },
      expect: []
    }
  ],
  subjects: ({ community: community2 }) => community2.channels.entries.flatMap((channel) => {
    const address = channel.status === "closed" ? addressOf(channel, whereAddressesStand) : void 0;
    return address === void 0 ? [] : [{ channel, address }];
  }),
  inspect: ({ channel, address }, { community: community2 }) => linksToAddress(address, community2, channel.path).slice(0, most3).map((place) => ({
    about: { path: place.path, kind: channel.kind, entry: channel.key },
    place,
    also: channel.at("status"),
    values: { channel: channel.label, page: place.path }
  }))
});
var whereAddressesStand = ["url", "name", "how_to_join", "purpose"];

// src/checks/subjects/coming-events.ts
var lookedAt2 = 3;
function nextEvents({ community: community2, settings, now }) {
  const near = addPeriod(now, settings.clocks.event_notice);
  return comingEvents(community2, now).slice(0, lookedAt2).map(({ event: event5, times, first }) => ({ event: event5, times, isNear: first <= near }));
}
function byNearness({ isNear }, { stage }) {
  return isNear ? severityAt({ launching: "advice", active: "warning" }, stage) : "advice";
}
function isSmall2({ event: event5, times: { first, last, minutes } }) {
  const isOnline = event5.mode === "online" || event5.status === "moved-online";
  return isOnline && first === last && (minutes === void 0 || minutes <= 90);
}

// src/checks/rhythm/coming-event-leaves-nothing-open.ts
var active21 = { "community.yml": "stage: active\n" };
var head22 = "# Events\n\n| Event | When | Where | Speaker |\n|---|---|---|---|\n";
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
  examples: [
    {
      name: "all is known",
      files: { ...active21, "events.md": `${head22}| Open day | 2026-03-20 | Hall 2 | Ana |
` },
      expect: []
    },
    {
      name: "a room that is still open, two weeks before",
      files: {
        ...active21,
        "events.md": `${head22}| Open day | 2026-03-20 | TBA | Ana |
| Fair | 2026-03-25 | Room TBC | |
`
      },
      expect: [
        "events.md:5 “Open day” begins on 20 March 2026, and the page still says “TBA”.",
        "events.md:6 “Fair” begins on 25 March 2026, and the page still says “Room TBC”."
      ]
    },
    {
      name: "an empty slot in a programme, in a file of its own",
      files: {
        ...active21,
        "events/open-day.md": "# Open day\n\nWhen: 2026-03-20\n\nWhere: noch offen\n\n| Hour | Talk |\n|---|---|\n| 10:00 | Data |\n| 11:00 | [Empty slot] |\n"
      },
      expect: [
        "events/open-day.md:5 “Open day” begins on 20 March 2026, and the page still says “noch offen”.",
        "events/open-day.md:10 “Open day” begins on 20 March 2026, and the page still says “[Empty slot]”."
      ]
    },
    {
      name: "months ahead, in minutes, and a group that is called TBA",
      files: {
        ...active21,
        "events.md": `${head22}| Open day | 2026-09-20 | TBA | |
| Meeting of the TBA group on data | 2026-03-20 | Hall 2 | |
`,
        "notes/2026-02-18.md": "# Call\n\nRoom: TBA\n"
      },
      expect: []
    }
  ],
  subjects: (context) => nextEvents(context).filter(({ isNear }) => isNear).map(({ event: event5, times }) => ({ event: event5, day: times.first ?? "" })),
  inspect: ({ event: event5, day: day3 }, { community: community2 }) => openIn(event5, community2).slice(0, 3).map(({ text: text3, line, column: column3 }) => ({
    about: { ...event5.about(), field: text3 },
    place: { path: event5.path, line, column: column3 },
    values: { event: event5.label, day: day3, open: text3 }
  }))
});
var phrases = /^(?:to be (?:announced|confirmed|decided|determined|defined)|coming soon|à (?:confirmer|déterminer|préciser|définir)|noch offen|wird noch (?:bekannt ?gegeben|bekanntgegeben|festgelegt)|folgt|por (?:confirmar|determinar|anunciar|definir)|da (?:definire|confermare|annunciare))[.!]?$/iu;
var letters = /^(?:[\p{L}\d.]+ ){0,2}\(?(?:TBA|TBC|TBD)\)?[.!]?$/u;
var slots = /\[\s*(?:empty|open|free) slot\s*\]|\[\s*(?:créneau libre|freier platz|hueco libre|posto libero)\s*\]/iu;
function openIn(event5, community2) {
  const page21 = community2.pages.find((page22) => page22.path === event5.path);
  if (!page21) return [];
  const holds = linesAbout(event5, community2);
  return visibleText(page21).filter((block) => block.type !== "heading" && holds(block.line)).flatMap((block) => gapsIn(block).filter(({ line }) => holds(line)));
}
function linesAbout(event5, { event: { entries } }) {
  const { line } = event5.at();
  const isRow = [...event5.readings.values()].some(
    ({ written: { from, place } }) => from === "cell" && place.line === line
  );
  const next = entries.map((other) => other.path === event5.path ? other.at().line : 0).filter((other) => other > line);
  const end = isRow ? line + 1 : Math.min(...next, Number.POSITIVE_INFINITY);
  return (asked) => asked >= line && asked < end;
}
function gapsIn(block) {
  const lineOf = linesOf(block);
  let at = 0;
  return block.text.split("\n").flatMap((text3) => {
    const line = lineOf(at);
    at += text3.length + 1;
    if (isExample(text3)) return [];
    const slot = slots.exec(text3)?.[0];
    const value = text3.slice(text3.indexOf(":") + 1).trim();
    const open = slot ?? (phrases.test(value) || letters.test(value) ? value : void 0);
    return open === void 0 ? [] : [{ text: open, line, column: block.column }];
  });
}

// src/checks/rhythm/coming-event-says-where.ts
var events2 = (row) => ({
  "community.yml": "stage: active\n",
  "events.md": `# Events

| Event | When | Where | Link |
|---|---|---|---|
${row}
`
});
var coming_event_says_where_default = defineCheck({
  id: "coming-event-says-where",
  area: "rhythm",
  severity: byNearness,
  from: "launching",
  since: 1,
  title: "Coming events say where they take place",
  says: "Where {event} takes place is not written down.",
  why: "People decide by the way they have to go, and some need to know about the stairs.",
  fix: "Write the place, or the link by which people join.",
  minutes: 2,
  source: "schema.org, Event",
  examples: [
    { name: "a place", files: events2("| Open day | 2026-03-20 | Hall 2 | |"), expect: [] },
    { name: "a link", files: events2("| Talk | 2026-03-20 | | https://meet.example/talk |"), expect: [] },
    { name: "a place beside the day", files: events2("| Open day | 20 March 2026, in Lindenau | | |"), expect: [] },
    {
      name: "neither",
      files: events2("| Open day | 2026-03-20 | | |"),
      expect: ["events.md:5 Where “Open day” takes place is not written down."]
    },
    { name: "an event that is over", files: events2("| Open day | 2025-03-20 | | |"), expect: [] }
  ],
  subjects: nextEvents,
  inspect: (coming) => hasPlace(coming) ? [] : [
    {
      about: coming.event.about("where"),
      place: coming.event.at(),
      values: { event: coming.event.label }
    }
  ]
});
var placeBesideDay = /(?<!\p{L})(?:in|at|à|en|a|bei|im)\s+(?:the |der |la )?\p{Lu}/u;
function hasPlace({ event: event5 }) {
  return ["where", "url", "registration"].some((field) => event5.has(field)) || placeBesideDay.test(event5.readings.get("start")?.written.text ?? "");
}

// src/checks/rhythm/coming-event-says-who-is-on-duty.ts
var event = (more) => ({
  "events/open-day.md": `# Open day

When: 2026-03-20, 10:00 to 17:00

Where: Hall 2

${more}
`
});
var coming_event_says_who_is_on_duty_default = defineCheck({
  id: "coming-event-says-who-is-on-duty",
  area: "rhythm",
  severity: byNearness,
  from: "active",
  since: 1,
  title: "Coming events say who is there for people who feel uncomfortable",
  says: "Who is there for people who feel uncomfortable at {event} is not written down.",
  why: "On the day nobody looks up an address; they look for a face.",
  fix: "Ask somebody who receives reports, and write “On duty for the code of conduct:” with their role and how to find them.",
  minutes: 10,
  principles: ["respect-for-diversity", "accountability"],
  source: "CHAOSS, code of conduct at events",
  examples: [
    {
      name: "somebody with a green scarf",
      files: {
        "community.yml": "stage: active\n",
        ...event("On duty for the code of conduct: a conduct contact, with a green scarf")
      },
      expect: []
    },
    {
      name: "nobody yet",
      files: { "community.yml": "stage: active\n", ...event("Everybody may come.") },
      expect: [
        "events/open-day.md:1 Who is there for people who feel uncomfortable at “Open day” is not written down."
      ]
    },
    {
      name: "a talk of an hour online, one that is over, and one that is cancelled",
      files: {
        "community.yml": "stage: active\n",
        "events.md": "# Events\n\n| Event | When | How we meet | Status |\n|---|---|---|---|\n| Talk | 2026-03-20, 14:00 to 15:00 | online | |\n| Open day | 2025-03-20 | in person | held |\n| Fair | 2026-04-20 | in person | cancelled |\n"
      },
      expect: []
    },
    {
      name: "two days online, in a table in German",
      files: {
        "community.yml": "stage: active\n",
        "events.md": "# Veranstaltungen\n\n| Veranstaltung | Wann | Wie wir uns treffen |\n|---|---|---|\n| Jahrestreffen | 18.–20. März 2026 | online |\n"
      },
      expect: ["events.md:5 Who is there for people who feel uncomfortable at “Jahrestreffen” is not written down."]
    }
  ],
  subjects: (context) => nextEvents(context).filter((coming) => !isSmall2(coming)),
  inspect: ({ event: event5 }) => event5.has("on_duty") ? [] : [{ about: event5.about("on_duty"), place: event5.at(), values: { event: event5.label } }]
});

// src/checks/rhythm/coming-event-tells-of-access.ts
var event2 = (more) => ({
  "community.yml": "stage: active\n",
  "events/open-day.md": `# Open day

When: 2026-03-20, 10:00 to 17:00

Where: Hall 2

${more}
`
});
var coming_event_tells_of_access_default = defineCheck({
  id: "coming-event-tells-of-access",
  area: "rhythm",
  severity: "advice",
  from: "active",
  since: 1,
  title: "Coming events say what helps people to take part",
  says: "What helps people to take part in {event} is not written down.",
  why: "Somebody who cannot climb stairs, or hear well, stays at home rather than ask.",
  fix: "Add a heading “So that everyone can take part”: steps, captions, food, children, and whom to ask for more.",
  minutes: 10,
  principles: ["respect-for-diversity", "fairness"],
  source: "CHAOSS, accessibility of events",
  examples: [
    {
      name: "a line about steps and captions",
      files: event2("## So that everyone can take part\n\nNo steps; captions on every screen. Write to us for more."),
      expect: []
    },
    {
      name: "nothing yet",
      files: event2("Everybody may come."),
      expect: ["events/open-day.md:1 What helps people to take part in “Open day” is not written down."]
    },
    {
      name: "a talk of an hour online",
      files: {
        "community.yml": "stage: active\n",
        "events.md": "# Events\n\n| Event | When | How we meet |\n|---|---|---|\n| Talk | 2026-03-20, 14:00 to 15:00 | online |\n"
      },
      expect: []
    }
  ],
  subjects: (context) => nextEvents(context).filter((coming) => !isSmall2(coming)),
  inspect: ({ event: event5 }) => event5.has("access") ? [] : [{ about: event5.about("access"), place: event5.at(), values: { event: event5.label } }]
});

// src/checks/rhythm/discussion-of-a-call-is-not-recorded.ts
var meetings5 = (recording) => ({
  "meetings.md": `# Meetings

| Call | When | Time | Time zone | Recording |
|---|---|---|---|---|
| Community call | every Monday | 14:00 | Brussels | ${recording} |
`
});
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
  examples: [
    { name: "talks only", files: meetings5("talks only"), expect: [] },
    {
      name: "everything",
      files: meetings5("everything"),
      expect: ["meetings.md:5 The whole of the call “Community call” is recorded, what people say afterwards too."]
    },
    { name: "other words", files: meetings5("if the speaker agrees"), expect: [] }
  ],
  subjects: ({ community: community2 }) => community2.meetings.series.filter((call) => call.recording !== void 0),
  inspect: (call) => call.recording === "all" ? [{ about: call.about("recording"), place: call.at("recording"), values: { call: call.label } }] : []
});

// src/checks/rhythm/event-ends-after-it-begins.ts
var event3 = (begin, end) => ({
  "community.yml": "stage: active\n",
  "events/school.md": `---
start: ${begin}
end: ${end}
---
# Summer school

Three days by the river.
`
});
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
  examples: [
    { name: "three days", files: event3("2026-06-10", "2026-06-12"), expect: [] },
    { name: "one day", files: event3("2026-06-10", "2026-06-10"), expect: [] },
    {
      name: "an end in the month before",
      files: event3("2026-06-10", "2026-05-12"),
      expect: [
        "events/school.md:3 “Summer school” begins on “10 June 2026” and ends on “12 May 2026”: the end comes first."
      ]
    },
    {
      name: "hours of one day the wrong way round",
      files: event3("2026-06-10T14:00", "2026-06-10T12:00"),
      expect: [
        "events/school.md:3 “Summer school” begins on “10 June 2026, 14:00” and ends on “10 June 2026, 12:00”: the end comes first."
      ]
    },
    { name: "an end that only names its hour", files: event3("2026-06-10, 14:00", '"18:00"'), expect: [] }
  ],
  subjects: ({ community: community2 }) => community2.event.entries.flatMap(
    (event5) => event5.start?.date !== void 0 && event5.end?.date !== void 0 ? [{ event: event5, start: event5.start, end: event5.end }] : []
  ),
  inspect: ({ event: event5, start, end }) => written(end, "24:00") < written(start, "00:00") ? [
    {
      about: event5.about("end"),
      place: event5.at("end"),
      also: event5.at("start"),
      values: { event: event5.label, begin: inWords(start), end: inWords(end) }
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
var active22 = { "community.yml": "stage: active\n" };
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
  examples: [
    {
      name: "a city",
      files: {
        ...active22,
        "events.md": "# Events\n\n| Event | When |\n|---|---|\n| Talk | 2026-12-10, 14:00 Stockholm time |\n"
      },
      expect: []
    },
    {
      name: "summer time above a date in December",
      files: {
        ...active22,
        "events.md": "# Events\n\n| Event | When (CEST) |\n|---|---|\n| Talk | 2026-12-10 14:00 |\n| Fair | 2025-12-10 14:00 |\n"
      },
      expect: ["events.md:5 “Talk” is announced in “CEST”. Do you mean the clock of “Brussels”?"]
    },
    {
      name: "letters behind the hour, in a file of its own",
      files: { ...active22, "events/talk.md": "# Talk\n\nWhen: 2026-12-10, 9:00 PT\n" },
      expect: ["events/talk.md:3 “Talk” is announced in “PT”. Do you mean the clock of “Los Angeles”?"]
    },
    {
      name: "universal time",
      files: { ...active22, "events/talk.md": "# Talk\n\nWhen: 2026-12-10, 9:00 UTC\n" },
      expect: []
    }
  ],
  subjects: ({ community: community2, now }) => comingEvents(community2, now).flatMap(({ event: event5, times: { zone } }) => zone ? [{ event: event5, zone }] : []),
  inspect: ({ event: event5, zone: { words: words2, reading, field } }) => "problem" in reading && reading.problem === "abbreviation" ? [
    {
      about: event5.about("time_zone"),
      place: event5.at(field),
      values: { event: event5.label, written: words2, city: cityOf2(reading.proposals[0]) }
    }
  ] : []
});
function cityOf2(zone = "Europe/Brussels") {
  return zone.slice(zone.lastIndexOf("/") + 1).replaceAll("_", " ");
}

// src/checks/rhythm/every-audience-hears-something.ts
var plan = (rows) => ({
  "community.yml": "stage: sustaining\n",
  "communications.md": `# Communication plan

Audiences: members, deans, new doctoral researchers

## Messages

| For whom | What they should hear | Who sends it |
|---|---|---|
${rows}`
});
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
  examples: [
    {
      name: "a message for each",
      files: plan(
        "| Members | what is next | Coordinators |\n| Deans, new doctoral researchers | one story each term | Coordinators |\n"
      ),
      expect: []
    },
    {
      name: "nothing for the deans",
      files: plan("| Members | what is next | Coordinators |\n| New doctoral researchers | a welcome | Host |\n"),
      expect: ["communications.md:3 By your plan, nobody tells “deans” anything yet."]
    },
    {
      name: "one message for everyone",
      files: plan("| everyone | what is next | Coordinators |\n"),
      expect: []
    },
    { name: "no message yet, which is asked first", files: plan(""), expect: [] }
  ],
  subjects: ({ community: { communications: plan3 } }) => plan3.messages.length === 0 ? [] : plan3.audiences.map((audience) => ({ plan: plan3, audience })),
  inspect: ({ plan: plan3, audience }) => plan3.messages.some((message) => message.audience.some((one) => isFor(one, audience))) ? [] : [
    {
      about: { ...plan3.about("audiences"), entry: plainName(withoutPersonal(audience.text)) },
      place: audience.place,
      values: { audience: audience.text }
    }
  ]
});
var everyone = /^(?:all|everyone|everybody|anyone|tou(?:s|tes)|tout le monde|alle|tod[oa]s|tutt[ie])(?!\p{L})/iu;
function isFor(one, audience) {
  if (everyone.test(one.text) || one.to !== void 0 && one.to === audience.to) return true;
  const [named3, wanted] = [plainName(one.text), plainName(audience.text)];
  return named3.includes(wanted) || wanted.includes(named3);
}

// src/checks/rhythm/internal-notes-stay-out.ts
var notes6 = (sharing) => ({
  "notes/2026-02-18.md": `# Planning meeting

Sharing: ${sharing}

## Takeaways

We ask the library first.
`
});
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
  examples: [
    { name: "public notes", files: notes6("public"), expect: [] },
    {
      name: "notes for the group",
      files: notes6("members only"),
      expect: [
        "notes/2026-02-18.md:3 The notes “Planning meeting” are for the group only, and anyone can read them here."
      ]
    },
    { name: "notes that do not say", files: { "notes/2026-02-18.md": "# Call\n\n## Takeaways\n\nTea.\n" }, expect: [] }
  ],
  subjects: (context) => isPublic(context) ? context.community.notes.entries.filter((notes9) => notes9.sharing !== void 0) : [],
  inspect: (notes9) => notes9.sharing === "internal" ? [{ about: notes9.about("sharing"), place: notes9.at("sharing"), values: { notes: notes9.label } }] : []
});

// src/checks/rhythm/moved-notes-say-where.ts
var notes7 = (text3) => ({ "notes/2026-02-18.md": `# Community call

${text3}
` });
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
  examples: [
    { name: "a link to the pad", files: notes7("Moved to [a shared pad](https://pad.example/1)."), expect: [] },
    {
      name: "moved, but where?",
      files: notes7("moved to Google Doc"),
      expect: ["notes/2026-02-18.md:1 The notes “Community call” only say that they are elsewhere, without a link."]
    },
    {
      name: "the same in French",
      files: notes7("Déplacé vers le bloc-notes partagé."),
      expect: ["notes/2026-02-18.md:1 The notes “Community call” only say that they are elsewhere, without a link."]
    },
    {
      name: "notes that speak of a move",
      files: notes7("We moved to a larger room.\n\n## Takeaways\n\nIt is warmer there."),
      expect: []
    },
    { name: "a call that was not held", files: notes7("Cancelled: nobody had time."), expect: [] }
  ],
  subjects: ({ community: community2 }) => shortNotes(community2),
  inspect: ({ notes: notes9, words: words2, isLinked: isLinked2 }) => !isLinked2 && elsewhere.test(words2) ? [{ about: notes9.about("link"), place: notes9.at(), values: { notes: notes9.label } }] : []
});
var fewWords2 = 12;
var elsewhere = /^(?:(?:these|the|this|our) )?(?:notes? |minutes |document |page )?(?:(?:is|are|was|were|has|have) )?(?:been )?(?:now )?(?:moved|kept|see|in|at)\s+(?:to|in|on|at|the|our|here|google|hackmd|hedgedoc|etherpad|pad|drive|doc)|^(?:déplacé|voir|verschoben|umgezogen|siehe|movido|trasladado|véase|spostato|vedi)(?!\p{L})/iu;
function shortNotes({ pages, notes: { entries } }) {
  return entries.flatMap((notes9) => {
    const page21 = notes9.at().line === 1 ? pages.find((page22) => page22.path === notes9.path) : void 0;
    const nodes = page21?.tree.children ?? [];
    const words2 = ownWords(nodes);
    if (!page21 || words2 === "" || words2.split(/\s+/).length > fewWords2) return [];
    return [{ notes: notes9, words: words2, isLinked: mentionsIn(nodes, page21.definitions).length > 0 }];
  });
}

// src/checks/rhythm/newsletter-comes-as-planned.ts
var plan2 = (last) => ({
  "community.yml": "type: network\nstage: sustaining\n",
  "communications.md": `# Communication plan

## Newsletter

- How often it comes: every month
- Who writes it: Coordinators
- Last issue: ${last}
`
});
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
  examples: [
    { name: "last month", files: plan2("2026-02-06"), expect: [] },
    { name: "one that was left out", files: plan2("2026-01-06"), expect: [] },
    {
      name: "two that were left out",
      files: plan2("2025-12-20"),
      expect: [
        "communications.md:7 The last newsletter is of 20 December 2025; by your plan, two more were to come since."
      ]
    },
    {
      name: "in German, four times a year",
      files: {
        "community.yml": "stage: sustaining\n",
        "kommunikation.md": "---\nkind: communications\n---\n# Kommunikationsplan\n\n## Rundbrief\n\nErscheint: alle drei Monate\n\nLetzte Ausgabe: 2025-08-01\n"
      },
      expect: [
        "kommunikation.md:10 The last newsletter is of 1 August 2025; by your plan, two more were to come since."
      ]
    }
  ],
  subjects: ({ community: { communications: plan3 } }) => plan3.last_issue === void 0 || plan3.newsletter_cadence === void 0 ? [] : [{ plan: plan3, last: plan3.last_issue, every: plan3.newsletter_cadence }],
  inspect: ({ plan: plan3, last, every: every2 }, { now }) => addPeriod(last, twice(every2)) < now ? [{ about: plan3.about("last_issue"), place: plan3.at("last_issue"), values: { last } }] : []
});
function twice({ months = 0, days = 0, hours = 0, workingDays = 0 }) {
  return { months: months * 2, days: days * 2, hours: hours * 2, workingDays: workingDays * 2 };
}

// src/checks/rhythm/next-calls-have-a-host.ts
var meetings6 = (rows) => `# Meetings

| Call | When | Time | Time zone |
|---|---|---|---|
| Community call | third Wednesday of every month | 14:00 | Brussels |

## Rota

| Date | Who opens | Who takes notes | Cancelled |
|---|---|---|---|
${rows}`;
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
  examples: [
    {
      name: "the next three calls are taken",
      files: {
        "meetings.md": meetings6(
          "| 2026-03-18 | Dana | Amira | |\n| 2026-04-15 | Amira | Ben | |\n| 2026-05-20 | Ben | Dana | |\n"
        )
      },
      expect: []
    },
    {
      name: "one call is open, one has no note-taker, one is not in the rota yet",
      files: { "meetings.md": meetings6("| 2026-03-18 | Dana | | |\n| 2026-04-15 | | Amira | |\n") },
      expect: [
        "meetings.md:11 Nobody takes notes in the call “Community call” on 18 March 2026 yet.",
        "meetings.md:12 Nobody opens the call “Community call” on 15 April 2026 yet.",
        "meetings.md:5 Nobody opens or takes notes in the call “Community call” on 20 May 2026 yet."
      ]
    },
    {
      name: "a call that is not held is passed over",
      files: {
        "meetings.md": meetings6(
          "| 2026-03-18 | Dana | Amira | |\n| 2026-04-15 | | | yes, Easter |\n| 2026-05-20 | Ben | Dana | |\n| 2026-06-17 | Amira | Ben | |\n"
        )
      },
      expect: []
    },
    {
      name: "no rota, because a role opens every call",
      files: {
        "meetings.md": "# Meetings\n\n| Call | When | Who opens it |\n|---|---|---|\n| Community call | third Wednesday of every month | Coordination |\n"
      },
      expect: []
    }
  ],
  subjects: ({ community: community2, now }) => community2.meetings.series.filter((call) => turnsOf(call, community2).length > 0).flatMap((call) => turnsAhead(call, community2, { now, count: ahead })).toSorted((a, b) => a.day < b.day ? -1 : a.day > b.day ? 1 : 0).slice(0, ahead),
  inspect: ({ call, day: day3, turn, opens, notes: notes9, asksForNotes }) => {
    const isOpened = opens.length > 0;
    const isNoted = !asksForNotes || notes9.length > 0;
    if (isOpened && isNoted) return [];
    const does = isOpened ? "notes" : isNoted ? "opens" : "both";
    const about = turn ? turn.about("who_opens") : { ...call.about("host"), entry: `${call.key}-${day3}` };
    return [{ about, place: turn?.at() ?? call.at(), values: { does, call: call.label, day: day3 } }];
  }
});

// src/checks/rhythm/notes-are-named-alike.ts
var text2 = "# Community call\n\n## Takeaways\n\nPosters help.\n";
var files2 = (...names4) => ({
  "community.yml": "stage: active\n",
  ...Object.fromEntries(names4.map((name) => [`notes/${name}.md`, text2]))
});
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
  examples: [
    { name: "one way", files: files2("2026-01-21", "2026-02-18-community-call"), expect: [] },
    {
      name: "three ways in one folder",
      files: files2("04-01-2024", "1-04-2024", "Apr-10", "2024-05-08"),
      expect: [
        "notes/04-01-2024.md The names of the notes write the day in 3 ways: “04-01-2024”, “2024-05-08” and “Apr-10”."
      ]
    },
    {
      name: "two months in one name, beside days",
      files: files2("2023-11,12-council", "2024-01-10-council"),
      expect: [
        "notes/2023-11,12-council.md The names of the notes write the day in 2 ways: “2023-11,12-council” and “2024-01-10-council”."
      ]
    },
    { name: "names without a day", files: files2("first-call", "2026-01-21", "budget-2026"), expect: [] }
  ],
  subjects: ({ community: community2 }) => {
    const named3 = namesOf4(community2);
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
function namesOf4({ pages, kindOf }) {
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
    return beside && /^\p{L}{3,}$/u.test(part) && "month" in readMonth(`${part} 2026`);
  });
}

// src/checks/rhythm/online-event-has-time-zone.ts
var events3 = (row) => ({
  "community.yml": "stage: active\n",
  "events.md": `# Events

| Event | When | How we meet | Where | Time zone |
|---|---|---|---|---|
${row}
`
});
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
  examples: [
    { name: "a city", files: events3("| Talk | 2026-03-20, 14:00 | online | | Brussels |"), expect: [] },
    {
      name: "a city behind the hour",
      files: events3("| Talk | 2026-03-20, 14:00 Brussels time | online | | |"),
      expect: []
    },
    {
      name: "no city",
      files: events3("| Talk | 2026-03-20, 14:00 | online | https://meet.example/talk | |"),
      expect: ["events.md:5 “Talk” begins at “14:00”, but on whose clock?"]
    },
    {
      name: "in a hall, the clock on its wall counts",
      files: events3("| Open day | 2026-03-20, 14:00 | | Hall 2 | |"),
      expect: []
    },
    {
      name: "the letters in the heading of the column are asked about elsewhere",
      files: {
        "community.yml": "stage: active\n",
        "events.md": "# Events\n\n| What | When (CEST) | How we meet |\n|---|---|---|\n| Talk | 2026-03-20 14:00 | online |\n"
      },
      expect: []
    }
  ],
  subjects: (context) => nextEvents(context).filter(
    ({ event: event5, times }) => times.time !== void 0 && (event5.mode === "online" || event5.mode === "hybrid" || event5.status === "moved-online")
  ),
  inspect: ({ event: event5, times: { time = "", zone } }) => zone ? [] : [{ about: event5.about("time_zone"), place: event5.at("start"), values: { event: event5.label, time } }]
});

// src/checks/rhythm/past-calls-have-notes.ts
var head23 = "# Meetings\n\n| Call | When | First date | Time | Time zone | Except |\n|---|---|---|---|---|---|\n";
var monthly = `${head23}| Community call | third Wednesday of every month | 2025-11-19 | 14:00 | Brussels | |
`;
var notes8 = (...days) => `# Notes

| Date | Call | Notes |
|---|---|---|
${days.map((day3) => `| ${day3} | Community call | [pad](https://pad.example/${day3}) |
`).join("")}`;
var lookedAt3 = 2;
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
  examples: [
    {
      name: "notes of every call",
      on: "2026-03-10",
      files: { "meetings.md": monthly, "notes.md": notes8("2025-12-17", "2026-01-21", "2026-02-18") },
      expect: []
    },
    {
      name: "one is missing",
      on: "2026-03-10",
      files: { "meetings.md": monthly, "notes.md": notes8("2025-12-17", "2026-02-18") },
      expect: ["meetings.md:5 The call “Community call” of 21 January 2026 has no notes."]
    },
    {
      name: "a call of last week, moved by a day, and one that was not held",
      on: "2026-03-10",
      files: {
        "meetings.md": monthly.replace("Brussels | |", "Brussels | 2026-01-21 |"),
        "notes/2025-12-18.md": "# Community call\n\n## Takeaways\n\nPosters help.\n",
        "notes/2026-02-18.md": "# Community call\n\n## Takeaways\n\nShort talks help.\n",
        "notes/2025-11-19.md": "# Community call\n\n## Takeaways\n\nThirty came.\n"
      },
      expect: []
    },
    {
      name: "the first call lies ahead",
      on: "2026-03-10",
      files: {
        "meetings.md": `${head23}| Community call | third Wednesday of every month | 2026-03-18 | 14:00 | Brussels | |
`
      },
      expect: []
    },
    {
      name: "nobody knows since when there are calls",
      on: "2026-03-10",
      files: { "meetings.md": `${head23}| Community call | third Wednesday of every month | | 14:00 | Brussels | |
` },
      expect: []
    }
  ],
  subjects: ({ community: community2, settings, now }) => callsWithNotes(community2).flatMap((call) => {
    const { calls, isQuiet } = pastCallsOf(call, community2, { now, grace: settings.clocks.notes });
    return isQuiet ? [] : calls.slice(-lookedAt3).map((past) => ({ call, ...past }));
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
var head24 = "# Events\n\n| Event | When | Status | What came of it |\n|---|---|---|---|\n";
var active23 = { "community.yml": "stage: active\n" };
var lookedAt4 = 2;
var past_event_says_what_came_of_it_default = defineCheck({
  id: "past-event-says-what-came-of-it",
  area: "rhythm",
  severity: ({ event: event5 }, { stage }) => isPlanned(event5) ? severityAt({ launching: "advice", active: "warning" }, stage) : "advice",
  from: "launching",
  since: 1,
  title: "The latest events say what came of them",
  says: "{event} was on {day:date}{state:phrase}.",
  why: "One line about what came of it is what you show a dean, a funder, and those who could not come.",
  fix: "Write “held” as its status, and one line under “What came of it”: how many came, and what changed.",
  phrases: {
    planned: " and is still marked as to come",
    open: ", and what came of it is not written down"
  },
  minutes: 10,
  source: "OSC Uppsala, list of events; CHAOSS, metrics of events",
  examples: [
    {
      name: "a line about what came of it",
      files: { ...active23, "events.md": `${head24}| Open day | 2026-01-20 | held | Forty came |
` },
      expect: []
    },
    {
      name: "still to come, a month after",
      files: { ...active23, "events.md": `${head24}| Open day | 2026-01-20 | scheduled | |
` },
      expect: ["events.md:5 “Open day” was on 20 January 2026 and is still marked as to come."]
    },
    {
      name: "over, and nothing is told; older ones are left in peace",
      files: {
        ...active23,
        "events.md": "# Événements\n\n| Événement | Quand |\n|---|---|\n| Atelier | 20 janvier 2026 |\n| Fête | du 3 au 5 octobre 2025 |\n| Rencontre | 2024-10-20 |\n"
      },
      expect: [
        "events.md:5 “Atelier” was on 20 January 2026, and what came of it is not written down.",
        "events.md:6 “Fête” was on 5 October 2025, and what came of it is not written down."
      ]
    },
    {
      name: "last week",
      files: { ...active23, "events.md": `${head24}| Open day | 2026-02-22 | scheduled | |
` },
      expect: []
    },
    {
      name: "cancelled",
      files: { ...active23, "events.md": `${head24}| Open day | 2026-01-20 | cancelled | |
` },
      expect: []
    },
    {
      name: "slides that remain",
      files: {
        ...active23,
        "events.md": "# Past events\n\n| Event | Date | Slides |\n|---|---|---|\n| Talk | 2026-01-20 | [slides](https://slides.example/1) |\n"
      },
      expect: []
    }
  ],
  subjects: ({ community: community2, settings, now }) => pastEvents(community2, addPeriod(now, backwards(settings.clocks.event_outcome))).slice(0, lookedAt4),
  inspect: ({ event: event5, last }) => {
    const planned2 = isPlanned(event5);
    if (!planned2 && tellsSomething(event5)) return [];
    return [
      {
        about: event5.about(planned2 ? "status" : "outcome"),
        place: event5.at(planned2 ? "status" : void 0),
        values: { event: event5.label, day: last, state: planned2 ? "planned" : "open" }
      }
    ];
  }
});
function isPlanned({ status }) {
  return status !== void 0 && status !== "held";
}
function tellsSomething(event5) {
  return ["outcome", "attendance", "feedback", "materials", "recording", "url"].some((field) => event5.has(field));
}
function backwards({ months = 0, days = 0, hours = 0, workingDays = 0 }) {
  return { months: -months, days: -days, hours: -hours, workingDays: -workingDays };
}

// src/checks/rhythm/speaker-agreed-to-be-named.ts
var event4 = (rows) => ({
  "events/talk.md": `# Talk

When: 2026-03-20

## Speakers

| Speaker | Talk | May we name you? |
|---|---|---|
${rows}`
});
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
  examples: [
    { name: "a yes with its date", files: event4("| Ana | Data | yes, 2026-02-12 |\n"), expect: [] },
    {
      name: "a column that nobody has filled",
      files: event4("| Ana | Data | |\n| Ben | Code | no |\n"),
      expect: ["events/talk.md:5 At “Talk”, 2 speakers are named without a yes."]
    },
    {
      name: "a page that does not ask",
      files: { "events/talk.md": "# Talk\n\nWhen: 2026-03-20\n\nSpeakers: Ana, Ben\n" },
      expect: []
    }
  ],
  subjects: ({ community: community2 }) => community2.event.entries.filter((event5) => event5.speakers.length > 0),
  inspect: (event5) => {
    const people16 = event5.speakers.filter(({ agreed: agreed2 }) => agreed2 === false).length;
    return people16 === 0 ? [] : [{ about: event5.about("speakers"), place: event5.at("speakers"), values: { event: event5.label, people: people16 } }];
  }
});

// src/checks/rhythm/way-into-a-channel-lasts.ts
var channels4 = (join, status = "active") => ({
  "channels.md": `# Channels

| Channel | What for | How to join | Status |
|---|---|---|---|
| Chat | questions | ${join} | ${status} |
`
});
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
  examples: [
    { name: "an address to ask", files: channels4("write to hello@osc-lindenau.example"), expect: [] },
    {
      name: "an invitation link",
      files: channels4("[join us](https://join.slack.com/t/osc/shared_invite/zt-1abc)"),
      expect: [
        "channels.md:5 The way into the channel “Chat” is an invitation link, and such links end by themselves."
      ]
    },
    {
      name: "an invitation to a channel that is closed",
      files: channels4("https://chat.whatsapp.com/AbCdEf", "closed"),
      expect: []
    }
  ],
  subjects: ({ community: community2 }) => community2.channels.entries.filter((channel) => channel.status !== "closed" && channel.status !== "read-only"),
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
var meetings7 = (...calls) => `# Meetings

| Call | When | Time | Time zone |
|---|---|---|---|
${calls.map((call) => `| ${call} |
`).join("")}`;
var inclusion = "# Inclusion\n\n## Time zones\n\nOur calls rotate, so that nobody always sits up at night.\n";
var afternoon = "Community call | third Wednesday of every month | 14:00 | Brussels";
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
  examples: [
    {
      name: "two hours in turn",
      files: {
        "inclusion.md": inclusion,
        "community.yml": "stage: active\n",
        "meetings.md": meetings7(afternoon, "Morning call | first Wednesday of every month | 8:00 | Brussels")
      },
      expect: []
    },
    {
      name: "one hour, though others are promised",
      files: {
        "inclusion.md": inclusion,
        "community.yml": "stage: active\n",
        "meetings.md": meetings7(afternoon, "Writing hour | every Thursday | 13:00 | London")
      },
      expect: [
        "meetings.md:5 All calls on meetings.md begin at about the same hour, though you promise hours that change."
      ]
    },
    {
      name: "calls on one page for people in one country",
      files: {
        "community.yml": "stage: active\n",
        "inclusion.md": "# Inclusion\n\n## Time zones\n\nAll of us live in one; hours do not rotate.\n",
        "meetings.md": meetings7(afternoon)
      },
      expect: []
    },
    {
      name: "one of them says no hour that we can read",
      files: {
        "community.yml": "stage: active\n",
        "inclusion.md": inclusion,
        "meetings.md": meetings7(afternoon, "Other call | first Monday of every month | agreed each time | ")
      },
      expect: []
    }
  ],
  subjects: ({ community: community2, now }) => {
    const reason = reasonToRotate(community2);
    const hours = reason === void 0 ? void 0 : hoursOf(community2, now);
    return reason === void 0 || hours === void 0 || hours.length === 0 ? [] : [{ reason, hours }];
  },
  inspect: ({ reason, hours }, { community: { meetings: meetings8 } }) => widestGap(hours) <= day2 - aPartOfTheDay ? [] : [
    {
      about: meetings8.about("series"),
      place: meetings8.series[0]?.at() ?? meetings8.at(),
      values: { page: meetings8.path, reason }
    }
  ]
});
var day2 = 24 * 60;
var aPartOfTheDay = 6 * 60;
var everywhere = /\b(?:world ?wide|global(?:ly)?|international(?:ly)?|the world|several continents|all continents|monde entier|mondial\p{L}*|weltweit|mundial|todo el mundo|mondiale|tutto il mondo)(?!\p{L})/iu;
var turns = /\b(?:rotat|alternat|take turns|in turn\b|second slot|two slots|altern[eoa]|à tour de rôle|abwechselnd|wechseln|reihum|por turnos|a turno)/iu;
var not = /\b(?:not|no|never|don['’]t|pas|jamais|nicht|kein\p{L}{0,2}|nie|non|mai|nunca)\b/iu;
function reasonToRotate({ inclusion: inclusion2, community: community2 }) {
  const sentences = (inclusion2.time_zone_rotation ?? "").split(/[.!?;\n]/);
  if (sentences.some((sentence) => turns.test(sentence) && !not.test(sentence))) return "promised";
  const area = community2.readings.get("area_served")?.written.text ?? "";
  return everywhere.test(area) ? "worldwide" : void 0;
}
function hoursOf({ meetings: meetings8 }, now) {
  const hours = [];
  for (const call of meetings8.series) {
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
function promisedAnswer(text3) {
  for (const line of text3.split("\n"))
    for (const sentence of responseTime) {
      const promised = sentence.exec(line)?.[1];
      if (promised !== void 0) return promised;
    }
  return /^[^.\n]{1,40}$/.test(text3.trim()) ? text3.trim() : void 0;
}
function daysIn({ months = 0, days = 0, hours = 0, workingDays = 0 }) {
  return months * 30 + days + hours / 24 + workingDays;
}

// src/checks/safety/code-of-conduct-answers-soon.ts
var code2 = (promise) => ({
  "CODE_OF_CONDUCT.md": `# Code of conduct

## When you hear back

${promise}
`
});
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
  examples: [
    {
      name: "two working days, and a week for the decision",
      files: code2("A person answers within two working days. Within three weeks we tell you what we decided."),
      expect: []
    },
    { name: "three working days", files: code2("You hear from us within 3 business days."), expect: [] },
    {
      name: "a month",
      files: { "community.yml": "stage: active\n", ...code2("We respond to every report within one month.") },
      expect: ["CODE_OF_CONDUCT.md:3 CODE_OF_CONDUCT.md promises somebody who reports an answer within “one month”."]
    },
    {
      name: "in German",
      files: {
        "community.yml": "stage: active\n",
        "CODE_OF_CONDUCT.md": "# Verhaltenskodex\n\n## Wann Sie von uns hören\n\nWir antworten innerhalb von 14 Tagen.\n"
      },
      expect: ["CODE_OF_CONDUCT.md:3 CODE_OF_CONDUCT.md promises somebody who reports an answer within “14 Tagen”."]
    },
    {
      name: "a community that agreed on a week",
      files: {
        "community.yml": "stage: active\nclocks:\n  conduct_answer: 7 days\n",
        ...code2("A person answers within one week.")
      },
      expect: []
    },
    {
      name: "as soon as possible, which no clock can read",
      files: { "community.yml": "stage: active\n", ...code2("We answer as soon as we can.") },
      expect: []
    }
  ],
  subjects: ({ community: community2 }) => [community2.code_of_conduct, community2.conduct_procedure].flatMap((document) => promiseIn(document)).slice(0, 1),
  inspect: ({ document, promised, days }, { settings }) => (
    // A weekend may lie between.
    days <= daysIn(settings.clocks.conduct_answer) + 1 ? [] : [
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
var code3 = "# Code of conduct\n\n## Who receives reports\n\n| Who | How to reach them |\n|---|---|\n| Amira | conduct@lindenau.example |\n| Jonas | jonas@lindenau.example |\n";
var people15 = (status, left = "") => `# People

| Name | May we list you? | Status | Left on |
|---|---|---|---|
| Amira | yes, 2026-01-12 | active | |
| Jonas | yes, 2026-01-12 | ${status} | ${left} |
`;
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
  examples: [
    { name: "both are here", files: { "CODE_OF_CONDUCT.md": code3, "people.md": people15("active") }, expect: [] },
    {
      name: "one has left",
      files: { "CODE_OF_CONDUCT.md": code3, "people.md": people15("retired", "2026-01-31") },
      expect: ["CODE_OF_CONDUCT.md:8 Somebody who is named here to receive reports has left."]
    },
    {
      name: "a role whose term is over",
      files: {
        "CODE_OF_CONDUCT.md": "# Code of conduct\n\n## Enforcement\n\nWrite to conduct@lindenau.example, which the chair reads.\n",
        "roles.md": "# Roles\n\n| Role | Who | Until |\n|---|---|---|\n| Chair | Amira | 2025-12-31 |\n"
      },
      expect: [
        "CODE_OF_CONDUCT.md:3 Somebody who is named here to receive reports agreed to it until a day that has passed."
      ]
    },
    {
      name: "a role that goes with somebody’s post",
      files: {
        "CODE_OF_CONDUCT.md": "# Code of conduct\n\n## Enforcement\n\nWrite to conduct@lindenau.example, which the chair reads.\n",
        "roles.md": "# Roles\n\n| Role | Who | Until |\n|---|---|---|\n| Chair | Amira | goes with the post |\n"
      },
      expect: []
    },
    {
      name: "somebody who will leave later",
      files: { "CODE_OF_CONDUCT.md": code3, "people.md": people15("active", "2026-06-30") },
      expect: []
    }
  ],
  subjects: ({ community: community2 }) => community2.code_of_conduct.stands ? readersOf(community2).filter((reader) => reader.contact || reader.person || reader.role) : [],
  inspect: (reader, context) => {
    const departure = departureOfReader(reader, context);
    return departure ? [{ about: reader.about, place: reader.place, values: { how: departure.how } }] : [];
  }
});

// src/checks/safety/code-of-conduct-contacts-are-independent.ts
var files3 = (works, independent = "") => ({
  "CODE_OF_CONDUCT.md": `# Code of conduct

## Who receives reports

| Who | How to reach them | Independent of |
|---|---|---|
| Amira | conduct@lindenau.example | ${independent} |
| Jonas | jonas@lindenau.example | |
`,
  "people.md": `# People

| Name | Works at | May we list you? |
|---|---|---|
| Amira | University Library | yes, 2026-01-12 |
| Jonas | ${works} | yes, 2026-01-12 |
`
});
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
  examples: [
    { name: "two places of work", files: files3("Institute of Physics"), expect: [] },
    {
      name: "one place of work",
      files: files3("University library"),
      expect: [
        "CODE_OF_CONDUCT.md:7 Everyone who receives reports works in the same place, so a report about a colleague there has nowhere to go."
      ]
    },
    {
      name: "the same place, and it is said of whom they are independent",
      files: files3("University Library", "nobody here reports to her"),
      expect: []
    },
    { name: "no place of work known for one of them", files: files3(""), expect: [] }
  ],
  subjects: ({ community: community2 }) => {
    const { code_of_conduct: code9 } = community2;
    return code9.stands && peopleBehind2(readersOf(community2)).people.size >= 2 ? [code9] : [];
  },
  inspect: (code9, { community: community2 }) => {
    const readers = readersOf(community2);
    const { people: people16, hasBody } = peopleBehind2(readers);
    const works = [...people16].map((key) => placeOfWork(key, community2));
    const isAnswered2 = hasBody || code9.contacts.some((contact) => contact.has("independent_of"));
    if (isAnswered2 || works[0] === void 0 || works.some((place) => place !== works[0])) return [];
    return [{ about: code9.about("contacts"), place: readers[0]?.place ?? code9.at(), values: {} }];
  }
});
function placeOfWork(key, community2) {
  const affiliation = personWith(key, community2)?.affiliation;
  return affiliation === void 0 ? void 0 : plainName(affiliation);
}

// src/checks/subjects/reporting-routes.ts
function routesOf({ code_of_conduct: code9 }) {
  const ofThePage = code9.about("contact_routes");
  const written2 = [
    ...code9.contacts.flatMap((contact) => contact.route.map((route) => ({ ...route, about: contact.about("route") }))),
    ...code9.contact_routes.map((route) => ({ ...route, about: ofThePage }))
  ].filter(leadsSomewhere);
  const handles = handlesIn(code9.readings.get("contact_routes")?.written.text ?? "").map(
    (address) => ({ type: "name", address, place: code9.at("contact_routes"), about: ofThePage })
  );
  const seen = /* @__PURE__ */ new Set();
  return [...written2, ...handles].filter(({ address }) => {
    const known6 = seen.has(address.toLowerCase());
    seen.add(address.toLowerCase());
    return !known6;
  });
}
function leadsSomewhere(route) {
  return route.type !== "link" || /^https?:\/\//i.test(route.address) && !/contributor-covenant\.org/i.test(route.address);
}
function handlesIn(text3) {
  return [...text3.matchAll(/(?:^|\s)(@[\p{L}\d][\p{L}\d._:-]{2,})/gu)].flatMap((match) => match[1] ?? []);
}
function cannotReceive(route) {
  if (route.type !== "email") return void 0;
  const [local = "", domain = ""] = route.address.toLowerCase().split("@");
  if (/no-?_?\.?reply|donot-?reply|do-not-reply|ne-?pas-?r[eé]pondre|nicht-?antworten|no-?responder|non-?rispondere/u.test(
    local
  ))
    return "noreply";
  if (domain.endsWith("noreply.github.com")) return "noreply";
  if (/(?:^|\.)example\.(?:com|org|net|edu)$|\.(?:invalid|test)$|^(?:your|my)[-.]?\w*\.\w+$|^domain\.\w+$/.test(domain))
    return "example";
  return void 0;
}
var shared = /conduct|report|ombud|trust|board|committee|council|contact|hello|hallo|office|admin|support|communit|moderat|mediat|inclusi|diversity|equity|verhalten|melde|vertrauen|beschwerde|conduite|signal|conducta|denuncia|condotta|segnala|gruppe|groupe|grupo|gruppo|(?:^|[._+-])(?:coc|code|safe|safety|care|team|hola|ciao|info|help|open|list|lists)(?:$|[._+-])/;
function isPersonal(route) {
  return route.type === "email" && !shared.test((route.address.split("@")[0] ?? "").toLowerCase());
}
var webmail = /^(?:gmail|googlemail|outlook|hotmail|live|msn|yahoo|ymail|rocketmail|icloud|me|mac|aol|gmx|web|t-online|freenet|posteo|mailbox|proton|protonmail|pm|tutanota|tuta|orange|free|laposte|wanadoo|sfr|libero|virgilio|tiscali|alice|fastmail|zoho|yandex|mail)\.(?:com|de|fr|es|it|net|org|me|ch|at|co\.uk|io|be|nl|ru|eu)$/;
function isPrivateMailbox(route) {
  return isPersonal(route) && webmail.test((route.address.split("@")[1] ?? "").toLowerCase());
}

// src/checks/safety/code-of-conduct-contacts-can-answer.ts
var code4 = (address) => `# Code of conduct

## How to report

Tell Amira or Jonas, in any language.
Their address is ${address}.
`;
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
  examples: [
    { name: "an address that works", files: { "CODE_OF_CONDUCT.md": code4("conduct@lindenau.example") }, expect: [] },
    {
      name: "a no-reply address",
      files: { "CODE_OF_CONDUCT.md": code4("no-reply@lindenau.example") },
      expect: [
        "CODE_OF_CONDUCT.md:6 An address for reports in CODE_OF_CONDUCT.md takes no replies, so no report can arrive there."
      ]
    },
    {
      name: "an example that was left in",
      files: { "CODE_OF_CONDUCT.md": code4("conduct@example.org") },
      expect: ["CODE_OF_CONDUCT.md:6 An address for reports in CODE_OF_CONDUCT.md is only an example."]
    },
    {
      name: "somebody whose name begins like “no”",
      files: { "CODE_OF_CONDUCT.md": code4("nora.reply@lindenau.example") },
      expect: []
    }
  ],
  subjects: ({ community: community2 }) => community2.code_of_conduct.stands ? routesOf(community2).filter((route) => route.type === "email") : [],
  inspect: (route) => {
    const cause = cannotReceive(route);
    return cause === void 0 ? [] : [{ about: route.about, place: route.place, values: { page: route.place.path, cause } }];
  }
});

// src/checks/safety/code-of-conduct-credits-its-source.ts
var covenant = (last) => `# Code of conduct

## Our Pledge

Everybody is welcome.

## Our Standards

Be kind.

## Enforcement Responsibilities

The team looks after it.

## Enforcement

Write to conduct@lindenau.example.
${last}`;
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
  examples: [
    {
      name: "with a credit",
      files: {
        "CODE_OF_CONDUCT.md": covenant("\n## Attribution\n\nAdapted from the Contributor Covenant, version 2.1.\n")
      },
      expect: []
    },
    {
      name: "its headings, and no credit",
      files: { "CODE_OF_CONDUCT.md": covenant("") },
      expect: ["CODE_OF_CONDUCT.md:1 CODE_OF_CONDUCT.md uses a text that others wrote, and does not say whose it is."]
    },
    {
      name: "its headings over words of one’s own",
      files: { "CODE_OF_CONDUCT.md": `---
based_on: own
---

${covenant("")}` },
      expect: []
    },
    {
      name: "headings of one’s own",
      files: {
        "CODE_OF_CONDUCT.md": "# Code of conduct\n\n## Our pledge\n\nWe listen.\n\n## What we encourage\n\nQuestions.\n"
      },
      expect: []
    }
  ],
  subjects: ({ community: community2 }) => {
    const code9 = community2.code_of_conduct;
    return code9.stands && code9.keptElsewhere === void 0 ? [code9] : [];
  },
  inspect: (code9, context) => {
    const page21 = context.community.pages.find((page22) => page22.path === code9.path);
    if (!page21 || code9.has("attribution") || creditsTheCovenant(page21) || !isAdapted(code9, page21)) return [];
    return [{ about: code9.about("attribution"), place: code9.at(), values: { page: code9.path } }];
  }
});
function isAdapted(code9, page21) {
  const { written: written2 } = code9.readings.get("based_on") ?? {};
  if (written2?.from === "setting") return code9.based_on !== void 0 && code9.based_on !== "own";
  if (/contributor\s+covenant/iu.test(page21.title ?? "")) return true;
  const titles = sectionsOf(page21.tree.children).map((section) => plainName(section.title));
  return covenantHeadings.some((headings) => headings.every((heading) => titles.includes(heading)));
}
function creditsTheCovenant(page21) {
  const body3 = plainText(page21.tree.children.filter((node) => node.type !== "heading"));
  return /contributor[\s-]+covenant/iu.test(body3) || [...page21.definitions.values()].some((target) => /contributor-covenant\.org/i.test(target));
}

// src/checks/safety/code-of-conduct-has-shared-address.ts
var code5 = (first, second) => `# Code of conduct

## Who receives reports

| Who | How to reach them |
|---|---|
| Amira | ${first} |
| Jonas | ${second} |
`;
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
  examples: [
    { name: "a shared address", files: { "CODE_OF_CONDUCT.md": code5("conduct@lindenau.example", "") }, expect: [] },
    {
      name: "two readers and one private mailbox",
      files: { "CODE_OF_CONDUCT.md": code5("amira.haddou@gmail.com", "") },
      expect: ["CODE_OF_CONDUCT.md:7 Reports in CODE_OF_CONDUCT.md go to the private mailbox of one person."]
    },
    {
      name: "an address for each",
      files: { "CODE_OF_CONDUCT.md": code5("amira.haddou@gmail.com", "jonas.weber@gmx.de") },
      expect: []
    },
    {
      name: "a shared mailbox at the same provider",
      files: { "CODE_OF_CONDUCT.md": code5("lindenau.conduct@gmail.com", "") },
      expect: []
    }
  ],
  // With one reader, “two contacts are needed” already says it.
  subjects: ({ community: community2 }) => {
    const { people: people16, hasBody } = peopleBehind2(readersOf(community2));
    return community2.code_of_conduct.stands && (people16.size >= 2 || hasBody) ? [community2.code_of_conduct] : [];
  },
  inspect: (code9, { community: community2 }) => {
    const [only, ...others] = routesOf(community2);
    if (!only || others.length > 0 || !isPrivateMailbox(only)) return [];
    return [{ about: code9.about("contact_routes"), place: only.place, values: { page: code9.path } }];
  }
});

// src/checks/safety/code-of-conduct-has-two-contacts.ts
var code6 = (contacts) => `# Code of conduct

## Who receives reports

${contacts}
`;
var table5 = (rows) => code6(`| Who | How to reach them |
|---|---|
${rows}`);
var roles12 = "# Roles\n\n| Role | Who |\n|---|---|\n| Chair | Amira |\n| Deputy | Amira |\n| Care lead | Jonas |\n";
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
  examples: [
    {
      name: "two people",
      files: {
        "CODE_OF_CONDUCT.md": table5("| Amira | conduct@lindenau.example |\n| Jonas | jonas@lindenau.example |")
      },
      expect: []
    },
    {
      name: "one person",
      files: { "CODE_OF_CONDUCT.md": table5("| Amira | conduct@lindenau.example |") },
      expect: [
        "CODE_OF_CONDUCT.md:7 CODE_OF_CONDUCT.md names one person who receives reports; reports need two readers."
      ]
    },
    {
      name: "a shared address without readers",
      files: { "CODE_OF_CONDUCT.md": "# Code of conduct\n\n## Enforcement\n\nWrite to conduct@lindenau.example.\n" },
      expect: [
        "CODE_OF_CONDUCT.md:3 CODE_OF_CONDUCT.md names an address, but nobody who reads it; reports need two readers."
      ]
    },
    {
      name: "two roles that one person holds",
      files: { "CODE_OF_CONDUCT.md": table5("| Chair | conduct@lindenau.example |\n| Deputy | |"), "roles.md": roles12 },
      expect: [
        "CODE_OF_CONDUCT.md:7 CODE_OF_CONDUCT.md names several contacts who are all the same person; reports need two readers."
      ]
    },
    {
      name: "a shared address, and the roles that read it",
      files: {
        "CODE_OF_CONDUCT.md": "# Code of conduct\n\n## Reporting an Issue\n\nWrite to conduct@lindenau.example. The chair and the care lead read it.\n",
        "roles.md": roles12
      },
      expect: []
    },
    {
      name: "an office outside",
      files: { "CODE_OF_CONDUCT.md": table5("| Ombuds office of the university | https://ombuds.lindenau.example |") },
      expect: []
    }
  ],
  subjects: ({ community: community2 }) => {
    const code9 = community2.code_of_conduct;
    const says = code9.contacts.length > 0 || routesOf(community2).some((route) => cannotReceive(route) === void 0);
    return code9.stands && code9.keptElsewhere === void 0 && says ? [code9] : [];
  },
  inspect: (code9, { community: community2 }) => {
    const readers = readersOf(community2);
    const { people: people16, hasBody } = peopleBehind2(readers);
    const mailboxes = readers.length > 0 ? [] : routesOf(community2).filter((route) => isPersonal(route) && cannotReceive(route) === void 0);
    const known6 = people16.size + mailboxes.length;
    if (hasBody || known6 >= 2) return [];
    const place = code9.contacts[0]?.at() ?? code9.at("contact_routes");
    return [
      {
        about: code9.about("contacts"),
        place,
        values: { page: code9.path, readers: known6 === 0 && readers.length === 0 ? "nobody" : shortage(readers, known6) }
      }
    ];
  }
});
function shortage(readers, known6) {
  if (readers.length < 2) return known6 === 0 ? "vacant" : "one";
  if (known6 === 0) return "vacant";
  return readers.every((reader) => peopleBehind2([reader]).people.size > 0) ? "same" : "half";
}

// src/checks/safety/code-of-conduct-is-linked.ts
var code7 = "# Code of conduct\n\n## Scope\n\nEverywhere.\n";
var active24 = "stage: active\n";
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
  examples: [
    {
      name: "a guide that links to it",
      files: { "CODE_OF_CONDUCT.md": code7, "CONTRIBUTING.md": "# Take part\n\nSee our [rules](CODE_OF_CONDUCT.md).\n" },
      expect: []
    },
    {
      name: "a guide that does not",
      files: {
        "community.yml": active24,
        "CODE_OF_CONDUCT.md": code7,
        "CONTRIBUTING.md": "# Take part\n\nWe have a code of conduct.\n"
      },
      expect: ["CONTRIBUTING.md:1 CONTRIBUTING.md has no link to the code of conduct."]
    },
    {
      name: "a link to the copy on a web site",
      files: {
        "CODE_OF_CONDUCT.md": code7,
        "README.md": "# Lindenau\n\nMind our [Verhaltenskodex](https://lindenau.example/regeln/).\n"
      },
      expect: []
    },
    {
      name: "a guide under another name",
      files: {
        "community.yml": `${active24}documents:
  contributing: pages/mitmachen.md
`,
        "CODE_OF_CONDUCT.md": code7,
        "pages/mitmachen.md": "# Mitmachen\n\nSchreib uns.\n"
      },
      expect: ["pages/mitmachen.md:1 pages/mitmachen.md has no link to the code of conduct."]
    },
    {
      name: "a guide that is kept elsewhere",
      files: {
        "community.yml": active24,
        "CODE_OF_CONDUCT.md": code7,
        "CONTRIBUTING.md": "# Contributing\n\nSee [our guide](https://docs.lindenau.example/help).\n"
      },
      expect: []
    },
    { name: "no code of conduct yet", files: { "CONTRIBUTING.md": "# Take part\n\nWrite to us.\n" }, expect: [] }
  ],
  subjects: ({ community: community2 }) => community2.code_of_conduct.stands ? firstPages(community2) : [],
  inspect: ({ page: page21, kind }, { community: community2 }) => {
    if (linksIn(page21).some((link) => leadsToCode(link, page21.path, community2))) return [];
    return [
      {
        about: { path: page21.path, ...kind !== void 0 && { kind } },
        place: { path: page21.path, line: 1, column: 1 },
        values: { page: page21.path }
      }
    ];
  }
});
function firstPages({ pages, kindOf, documents, code_of_conduct: code9 }) {
  const wanted = pages.map((page21) => ({ page: page21, kind: kindOf.get(page21.path) })).filter(
    ({ page: page21, kind }) => /^(?:docs\/|\.github\/)?(?:readme|contributing)\.md$/i.test(page21.path) || ["channels", "contributing", "meetings", "onboarding"].includes(kind ?? "")
  ).filter(({ page: page21 }) => page21.path !== code9.path && page21.tree.children.length > 0).filter(
    ({ page: page21 }) => !documents.some(
      (document) => (document.waits || document.keptElsewhere !== void 0) && document.path === page21.path
    )
  );
  const nameOf2 = ({ page: page21 }) => (page21.path.split("/").at(-1) ?? "").toLowerCase();
  return wanted.filter((subject, index) => wanted.findIndex((other) => nameOf2(other) === nameOf2(subject)) === index);
}
function isGuide({ page: page21, kind }) {
  return kind === "contributing" || /(?:^|\/)contributing\.md$/i.test(page21.path);
}
var named2 = /code of conduct|participation guidelines|code de conduite|verhaltenskodex|verhaltensregeln|codigo de conducta|codice di (?:condotta|comportamento)|^coc$/;
function leadsToCode({ target, label: label2 }, from, { code_of_conduct: code9, files: files4 }) {
  const to = destinationOf(target, from, files4);
  return "path" in to && code9.paths.includes(to.path) || named2.test(plainName(target)) || named2.test(plainName(label2));
}

// src/checks/safety/code-of-conduct-version-is-current.ts
var code8 = (credit) => `# Code of conduct

## Scope

Everywhere.

## Attribution

${credit}
`;
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
  examples: [
    {
      name: "version 1.4",
      files: {
        "community.yml": "stage: active\n",
        "CODE_OF_CONDUCT.md": code8(
          "This text is adapted from the [Contributor Covenant](https://www.contributor-covenant.org), version 1.4."
        )
      },
      expect: ["CODE_OF_CONDUCT.md:9 CODE_OF_CONDUCT.md uses version 1.4 of the Contributor Covenant."]
    },
    {
      name: "version 2.1",
      files: {
        "community.yml": "stage: active\n",
        "CODE_OF_CONDUCT.md": code8("Adapted from the Contributor Covenant, version 2.1.")
      },
      expect: []
    },
    {
      name: "a text of one’s own",
      files: { "community.yml": "stage: active\n", "CODE_OF_CONDUCT.md": code8("Written by us.") },
      expect: []
    },
    {
      name: "version 1.4 named as what it is not based on",
      files: {
        "community.yml": "stage: active\n",
        "CODE_OF_CONDUCT.md": `---
based_on: contributor-covenant-3.0
---

${code8("Until 2025 we used the Contributor Covenant, version 1.4.")}`
      },
      expect: []
    }
  ],
  subjects: ({ community: community2 }) => {
    const code9 = community2.code_of_conduct;
    return code9.stands && code9.based_on?.startsWith("contributor-covenant") ? [code9] : [];
  },
  inspect: (code9) => code9.based_on === "contributor-covenant-1.4" ? [{ about: code9.about("based_on"), place: code9.at("based_on"), values: { page: code9.path } }] : []
});

// src/checks/safety/conduct-summary-is-not-late.ts
var procedure = (every2, last) => ({
  "conduct-procedure.md": `# How we handle reports

## What we publish

How many reports there were, if at least five, and what we learnt.

Summary every: ${every2}

Last summary: ${last}
`
});
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
  examples: [
    { name: "half a year has not passed", files: procedure("6 months", "2025-12-15"), expect: [] },
    {
      name: "half a year has passed",
      files: procedure("6 months", "2025-06-30"),
      expect: [
        "conduct-procedure.md:9 conduct-procedure.md promises a summary on reports, and the one for 30 December 2025 is not there yet."
      ]
    },
    {
      name: "promised in a sentence of the code of conduct",
      files: {
        "CODE_OF_CONDUCT.md": "# Code of conduct\n\n## How we handle reports\n\nOnce a year members hear a short summary.\n\nLast summary: 2024-11-20\n"
      },
      expect: [
        "CODE_OF_CONDUCT.md:7 CODE_OF_CONDUCT.md promises a summary on reports, and the one for 20 November 2025 is not there yet."
      ]
    },
    { name: "no date of a last one", files: procedure("6 months", ""), expect: [] }
  ],
  subjects: ({ community: community2 }) => {
    const { conduct_procedure: procedure2 } = community2;
    const { summary_every: every2, last_summary: last } = procedure2;
    return procedure2.stands && every2 && last !== void 0 ? [{ procedure: procedure2, due: addPeriod(last, every2) }] : [];
  },
  inspect: ({ procedure: procedure2, due }, { now }) => due >= now ? [] : [
    {
      about: procedure2.about("last_summary"),
      place: procedure2.at("last_summary"),
      values: { page: procedure2.path, due }
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
  our_settings_can_be_used_default,
  page_can_be_read_default,
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
  slug,
  reviewDay,
  hopeDay,
  review_is_not_overdue_default,
  success_question_is_answered_default,
  lastDayOf,
  readersOf,
  peopleBehind2 as peopleBehind,
  role_term_has_not_ended_default,
  milestone_is_not_overdue_default,
  code_of_conduct_contacts_are_active_default,
  everyCheck
};
