import { createRequire as moothallRequire } from 'node:module'; const require = moothallRequire(import.meta.url);
import {
  envelope,
  onlyPointsTo,
  settingsSchema,
  statedKind
} from "./chunk-M26VZVCW.js";
import {
  printableName
} from "./chunk-YXXNZNPL.js";
import {
  ratedPeople
} from "./chunk-GCO4MLWY.js";
import {
  isTelephoneNumber,
  mailboxesForPeople,
  namesMailbox,
  telephoneNumbersIn,
  telephoneWords
} from "./chunk-2XP2OLLD.js";
import {
  checksFromKinds,
  datesBefore,
  datesFrom,
  isCancelled,
  nextDates,
  rhythmOf,
  sameCall,
  turnsOf,
  writtenRhythms
} from "./chunk-4VDZXWJ5.js";
import {
  kindNamed,
  ownPageDocuments,
  settingsWereRead,
  severityAt
} from "./chunk-JI3NTBYR.js";
import {
  addPeriod,
  addressesIn,
  closestTo,
  describeRule,
  isCollection,
  isExample,
  isNoAnswer,
  kinds,
  labelOf,
  mentionsIn,
  plainName,
  plainText,
  readTable,
  sectionsOf
} from "./chunk-322WMHSJ.js";
import {
  addDays,
  addMonths,
  readDate
} from "./chunk-YDJVOGFK.js";

// src/community/known-files.ts
var settingsOfSites = /(?:^|\/)(?:_config\.ya?ml|_quarto\.ya?ml|mkdocs\.ya?ml|myst\.ya?ml|hugo\.(?:toml|ya?ml|json)|book\.toml|zensical\.toml|conf\.py|\.?eleventy(?:\.config)?\.(?:js|cjs|mjs)|(?:docusaurus|astro|next|gatsby|nuxt|vocs)[.-]config\.(?:js|cjs|mjs|ts)|\.vitepress\/config\.\w+|_toc\.ya?ml)$/;
var settingsOfBooks = /(?:^|\/)(?:conf\.py|myst\.ya?ml|_toc\.ya?ml)$/;
var mostAsked = 300;
var known = /* @__PURE__ */ new WeakMap();
function filesIn(paths) {
  let files3 = known.get(paths);
  if (!files3) {
    files3 = knownFiles(paths);
    known.set(paths, files3);
  }
  return files3;
}
function knownFiles(paths) {
  const folders = foldersOf(paths);
  const sites = foldersWith(settingsOfSites, paths);
  const books = foldersWith(settingsOfBooks, paths);
  const has2 = (path) => paths.has(path) || folders.has(path);
  const byLetters = once(() => new Map([...folders, ...paths].map((path) => [path.toLowerCase(), path])));
  const byName2 = once(() => grouped(paths, (path) => nameOf(path).toLowerCase()));
  let asked = 0;
  const byFolder = once(() => grouped(paths, folderOf));
  return {
    has: (path) => has2(path) || /[^\0-\x7f]/.test(path) && [path.normalize("NFC"), path.normalize("NFD")].some(has2),
    isFolder: (path) => folders.has(path),
    liesInAFile: (path) => ancestorsOf(path).some((ancestor) => paths.has(ancestor)),
    inOtherLetters: (path) => byLetters().get(path.toLowerCase()),
    closestTo(path) {
      const name = nameOf(path).toLowerCase();
      const [same, ...others] = byName2().get(name) ?? byName2().get(`${name}.md`) ?? [];
      if (same !== void 0 && others.length === 0) return same;
      asked += 1;
      if (asked > mostAsked) return void 0;
      return closestTo(name, byFolder().get(folderOf(path)) ?? [], (file) => nameOf(file).toLowerCase());
    },
    isInSite: (path) => sites.some((site) => liesIn(site, path)),
    namesPlaces: (path) => books.some((book) => liesIn(book, path)),
    filesOf: (folder) => byFolder().get(folder) ?? [],
    pageOf(path) {
      const bare = path.replace(/\.html?$/i, "");
      return [`${bare}.md`, `${bare}.markdown`, `${bare}.qmd`, `${bare}/index.md`, `${bare}/README.md`].find(
        (page9) => paths.has(page9)
      );
    }
  };
}
function liesIn(folder, path) {
  return folder === "" || path.startsWith(`${folder}/`);
}
function foldersOf(paths) {
  const folders = /* @__PURE__ */ new Set([""]);
  for (const path of paths)
    for (let slash = path.lastIndexOf("/"); slash > 0; slash = path.lastIndexOf("/", slash - 1)) {
      const folder = path.slice(0, slash);
      if (folders.has(folder)) break;
      folders.add(folder);
    }
  return folders;
}
function ancestorsOf(path) {
  const steps = path.split("/");
  return steps.slice(1).map((_, index) => steps.slice(0, index + 1).join("/"));
}
function grouped(paths, keyOf) {
  const groups = /* @__PURE__ */ new Map();
  for (const path of paths) {
    const key = keyOf(path);
    const group = groups.get(key);
    if (group) group.push(path);
    else groups.set(key, [path]);
  }
  return groups;
}
function foldersWith(settings, paths) {
  return [...paths].filter((path) => settings.test(path)).map((path) => folderOf(path).replace(/(?:^|\/)\.vitepress$/, ""));
}
function folderOf(path) {
  return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}
function nameOf(path) {
  return path.slice(path.lastIndexOf("/") + 1);
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
function partsOf(page9) {
  let parts = partsByPage.get(page9);
  if (!parts) {
    parts = gather(page9);
    partsByPage.set(page9, parts);
  }
  return parts;
}
function gather(page9) {
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
      for (const child of node.children) if (child.type !== "text") walk2(child);
    }
  };
  walk2(page9.tree);
  return { links, headings, tables, html };
}

// src/community/links.ts
var ofThePlatform = /^(?:actions|activity|archive|blob|branches|commits?|community|compare|contributors|deployments|discussions|edit|fork|forks|graphs|issues|labels|milestones?|network|new|packages|projects|pulls?|pulse|raw|releases|search|security|settings|stargazers|tags|tree|watchers|wiki)$/;
function destinationOf(target, from, files3) {
  const written = target.trim();
  if (written.length > 4096 || /^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(written) || /\{[{%]|<%|\$\{/.test(written))
    return { leads: "elsewhere" };
  const [beforeAnchor = "", ...anchors] = written.split("#");
  const anchor = anchors.length > 0 && anchors[0] !== "" ? { anchor: decoded(anchors.join("#")) } : {};
  const way = decoded(beforeAnchor.split("?")[0] ?? "");
  if (way === "")
    return anchors.length > 0 || written !== "" ? { leads: "there", path: from, ...anchor } : { leads: "nowhere", path: "" };
  const { steps, above } = walk(way, from);
  if (above > 0)
    return above === 2 && ofThePlatform.test(steps[0] ?? "") ? { leads: "elsewhere" } : { leads: "outside" };
  return arrive(printableName(steps.join("/")), way, from, anchor, filesIn(files3));
}
function walk(way, from) {
  const steps = way.startsWith("/") ? [] : from.split("/").slice(0, -1);
  let above = 0;
  for (const step of way.split("/")) {
    if (step === "" || step === ".") continue;
    if (step !== "..") steps.push(step);
    else if (steps.length > 0 && above === 0) steps.pop();
    else above += 1;
  }
  return { steps, above };
}
function arrive(path, way, from, anchor, files3) {
  if (files3.has(path)) return { leads: "there", path, ...anchor };
  if (files3.liesInAFile(path)) return { leads: "elsewhere" };
  if (files3.isInSite(from)) {
    const page9 = files3.pageOf(path);
    if (page9 !== void 0) return { leads: "there", path: page9, ...anchor };
    if (way.startsWith("/") || !/\.(?!html?$)[a-z\d]+$/i.test(path)) return { leads: "elsewhere" };
  }
  const twin = files3.inOtherLetters(path);
  if (twin !== void 0) return { leads: "other-letters", path: twin, ...anchor };
  const closest = files3.closestTo(path);
  return { leads: "nowhere", path, ...closest !== void 0 && { closest } };
}
var linksByPage = /* @__PURE__ */ new WeakMap();
function linksIn(page9) {
  let links = linksByPage.get(page9);
  if (!links) {
    const parts = partsOf(page9);
    links = [...parts.links.flatMap((node) => linkOf(node, page9) ?? []), ...parts.html.flatMap(linksInHtml)];
    linksByPage.set(page9, links);
  }
  return links;
}
function linkOf(node, page9) {
  const target = "url" in node ? node.url : page9.definitions.get(node.identifier.toLowerCase());
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
function destinationsOf(page9, files3) {
  let places2 = placesByPage.get(page9);
  if (!places2) {
    places2 = linksIn(page9).map(({ target }) => destinationOf(target, page9.path, files3));
    placesByPage.set(page9, places2);
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
function decoded(text2) {
  try {
    return decodeURIComponent(text2);
  } catch {
    return text2;
  }
}

// src/checks/check.ts
function defineCheck(definition) {
  return definition;
}

// src/checks/subjects/area-of-page.ts
function areaOfPage(path, community) {
  const kind = community.kindOf.get(path);
  const document = kind === void 0 ? void 0 : community.documents.find((document2) => document2.kind === kind);
  return document?.area ?? (isFrontPage(path) ? "identity" : "continuity");
}
function isFrontPage(path) {
  return /^readme\.(?:md|markdown)$/i.test(path);
}
var pagesOf = /* @__PURE__ */ new WeakMap();
function everyPage(community) {
  let pages = pagesOf.get(community);
  if (!pages) {
    pages = community.pages.map((page9) => lookedAt(page9, community));
    pagesOf.set(community, pages);
  }
  return pages;
}
function documentPages(community) {
  return everyPage(community).filter((page9) => page9.kind !== void 0);
}
function openPages(community) {
  return everyPage(community).filter(({ path }) => !community.privatePages.has(path));
}
function ownPages(community) {
  return openPages(community).filter((page9) => page9.kind !== void 0 || isFrontPage(page9.path));
}
function lookedAt(page9, community) {
  const { path } = page9;
  const kind = community.kindOf.get(path);
  const base = { path, ...kind !== void 0 && { kind } };
  return {
    path,
    page: page9,
    area: areaOfPage(path, community),
    ...kind !== void 0 && { kind },
    about: (part) => part ? { ...base, ...part } : base,
    at: ({ line, column: column3 }) => ({ path, line, column: column3 })
  };
}

// src/checks/any-page/canonical-leads-somewhere.ts
var canonical_leads_somewhere_default = defineCheck({
  id: "canonical-leads-somewhere",
  area: (page9) => page9.area,
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
  subjects: ({ community }) => ownPages(community).filter((page9) => page9.kind !== void 0 && canonicalOf(page9) !== void 0),
  inspect: (subject, { community }) => {
    const target = canonicalOf(subject) ?? "";
    const { leads } = destinationOf(target, subject.path, community.files);
    if (leads === "elsewhere") return "unknown";
    if (leads === "there" || leads === "other-letters") return [];
    const place = subject.at(subject.page.settings.settings.get("canonical") ?? { line: 1, column: 1 });
    return [{ about: subject.about({ field: "canonical" }), place, values: { page: subject.path, target } }];
  }
});
function canonicalOf({ page: page9 }) {
  const value = page9.settings.settings.get("canonical")?.value;
  return typeof value === "string" && value.trim() !== "" ? value.trim() : void 0;
}

// src/community/reach.ts
var targetsByPage = /* @__PURE__ */ new WeakMap();
function pagesOpenedFrom(page9, { files: files3 }) {
  let opened = targetsByPage.get(page9);
  if (!opened) {
    const known5 = filesIn(files3);
    const places2 = destinationsOf(page9, files3);
    const links = linksIn(page9).flatMap(({ type, target }, at) => type === "link" ? [{ target, to: places2[at] }] : []);
    const paths = new Set(links.flatMap(({ target, to }) => targetsOf(target, to, files3)));
    opened = new Set([...paths].flatMap((path) => known5.isFolder(path) ? known5.filesOf(path) : [path]));
    targetsByPage.set(page9, opened);
  }
  return opened;
}
function targetsOf(target, to, files3) {
  if (to?.leads === "elsewhere") return onTheWeb(target, files3);
  return (to?.leads === "there" || to?.leads === "other-letters") && to.path !== "" ? [to.path] : [];
}
function onTheWeb(target, files3) {
  const way = /^https?:\/\/[^/?#]+\/([^?#]*)/i.exec(target)?.[1];
  if (way === void 0) return [];
  const inBranch = /^[^/]+\/[^/]+\/(?:blob|tree|raw)\/[^/]+\/(.+)$/.exec(way)?.[1];
  const ends = inBranch === void 0 ? tailsOf(way) : [inBranch];
  return ends.flatMap((end) => [end, `${end}.md`].filter((path) => files3.has(path)));
}
function tailsOf(way) {
  const steps = way.replace(/\/$|\.html?$/i, "").split("/").slice(-4);
  return steps.map((_, index) => steps.slice(index).join("/")).filter((end) => end !== "");
}
function canReach(start, goal, community) {
  const pages = new Map(community.pages.map((page9) => [page9.path, page9]));
  const reached = /* @__PURE__ */ new Set([start.path]);
  const waiting = [start];
  for (let page9 = waiting.shift(); page9 && !reached.has(goal); page9 = waiting.shift())
    for (const path of pagesOpenedFrom(page9, community)) {
      const next = pages.get(path);
      if (!next || reached.has(path)) continue;
      reached.add(path);
      waiting.push(next);
    }
  return reached.has(goal);
}

// src/checks/any-page/charter-is-found-from-the-front-page.ts
var charter = "# Charter\n\n## Vision\n\nEvery result of our region can be read by everyone.\n";
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
      files: { "README.md": "# Lindenau\n\nRead our [charter](charter.md).\n", "charter.md": charter },
      expect: []
    },
    {
      name: "a link over another page",
      files: {
        "README.md": "# Lindenau\n\n[About us](about.md)\n",
        "about.md": '# About\n\n<a href="charter.md#vision">Vision</a>\n',
        "charter.md": charter
      },
      expect: []
    },
    {
      name: "no link",
      files: { "README.md": "# Lindenau\n\nWe meet on Wednesdays.\n", "charter.md": charter },
      expect: ["charter.md:1 No link leads from README.md to charter.md, not even by way of other pages."]
    },
    {
      name: "a front page that is no Markdown",
      files: { "README.rst": "Lindenau\n========\n", "charter.md": charter },
      expect: []
    }
  ],
  subjects: ({ community }) => frontPageOf(community) === void 0 ? [] : ownPageDocuments(community).filter(({ kind }) => kind === "charter"),
  inspect: (document, { community }) => {
    const front = community.pages.find((page9) => page9.path === frontPageOf(community));
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
function frontPageOf({ files: files3 }) {
  const paths = [...files3];
  return frontPages.flatMap((pattern) => paths.find((path) => pattern.test(path)) ?? [])[0];
}

// src/checks/subjects/every-reading.ts
var found = /* @__PURE__ */ new WeakMap();
function everyReading(community) {
  let all = found.get(community);
  if (!all) {
    all = Object.values(kinds).flatMap((kind) => readingsOf(kind, community));
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
function readingsOf(kind, community) {
  const document = community.documents.find((document2) => document2.kind === kind.kind);
  if (!document) return [];
  const ofEntries = Object.entries(kind.fields).flatMap(
    ([name, part]) => isCollection(part) ? document[name].flatMap((entry) => fieldsOf(entry, part.fields)) : []
  );
  return [...fieldsOf(document, { ...kind.fields, ...envelope }), ...ofEntries];
}
function fieldsOf(of, shape) {
  return [...of.readings].flatMap(([field, reading]) => {
    const part = shape[field];
    if (!part || isCollection(part)) return [];
    const { names: names2, of: type, visibility } = part;
    const publicIf = typeof visibility === "object" ? { publicIf: visibility.unless } : {};
    return [
      { of, field, label: labelOf(names2), type, reading, area: of.area, isPrivate: of.isPrivate(field), ...publicIf }
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
  })
});

// src/checks/any-page/date-is-iso.ts
var page = (day) => ({
  "roadmap.md": `---
last_reviewed: ${day}
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
  subjects: ({ community }) => fieldsWith(community, "date-not-iso", "date"),
  inspect: (found2) => ofTrouble(found2, "date-not-iso", (values) => ({
    written: textIn(values, "written"),
    field: found2.label,
    entry: found2.of.label,
    iso: textIn(values, "iso")
  }))
});

// src/checks/any-page/date-is-unambiguous.ts
var page2 = (day) => ({
  "roadmap.md": `---
last_reviewed: ${day}
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
  subjects: ({ community }) => fieldsWith(community, "date-ambiguous", "date", "month", "term"),
  inspect: (found2) => ofTrouble(found2, "date-ambiguous", (values) => ({
    written: textIn(values, "written"),
    field: found2.label,
    entry: found2.of.label,
    readings: listIn(values, "readings")
  }))
});

// src/checks/any-page/id-is-unique.ts
var charter2 = "---\nid: our-charter\n---\n# Charter\n\n## Vision\n\nEvery result can be read by everyone.\n";
var id_is_unique_default = defineCheck({
  id: "id-is-unique",
  area: (page9) => page9.area,
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
      files: { "charter.md": charter2, "roadmap.md": "---\nid: our-plan\n---\n# Roadmap\n" },
      expect: []
    },
    {
      name: "one id twice",
      files: { "charter.md": charter2, "roadmap.md": "---\nid: Our Charter\n---\n# Roadmap\n" },
      expect: ["roadmap.md:2 roadmap.md has the short name “Our Charter” after “id:”, which charter.md has already."]
    },
    {
      name: "a translation shares the id of its page",
      files: {
        "charter.md": charter2,
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
function pagesWithId({ community }) {
  const byId = /* @__PURE__ */ new Map();
  return documentPages(community).flatMap((page9) => {
    const id = idOf(page9);
    if (id === void 0 || page9.page.settings.settings.has("translation_of")) return [];
    const first = byId.get(plainName(id)) ?? page9;
    byId.set(plainName(id), first);
    return [{ ...page9, id, first }];
  });
}
function placeOfId(page9) {
  return page9.at(page9.page.settings.settings.get("id") ?? { line: 1, column: 1 });
}
function idOf({ page: page9 }) {
  const value = page9.settings.settings.get("id")?.value;
  return typeof value === "string" && value.trim() !== "" ? value.trim() : void 0;
}

// src/checks/any-page/image-has-description.ts
var image_has_description_default = defineCheck({
  id: "image-has-description",
  area: (page9) => page9.area,
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
  subjects: ({ community }) => ownPages(community).filter(({ page: page9 }) => picturesOf(page9).length > 0),
  inspect: (subject) => picturesOf(subject.page).filter((picture) => picture.label.trim() === "" && picture.isOrnament !== true).map((picture) => ({
    about: subject.about({ entry: picture.target }),
    place: subject.at(picture),
    values: { picture: picture.target }
  }))
});
function picturesOf(page9) {
  return linksIn(page9).filter(({ type }) => type === "image");
}

// src/checks/any-page/kind-is-known.ts
var kind_is_known_default = defineCheck({
  id: "kind-is-known",
  area: (page9) => page9.area,
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
  subjects: ({ community }) => everyPage(community).filter(
    ({ page: page9 }) => statedKind(page9) !== void 0 && !isOfAnotherProgram(page9.settings.settings)
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
      name: "a name that is no language",
      files: { "community.yml": "name: Open Science Lindenau\nlanguages: [de, Lindenish]\n" },
      expect: ["community.yml:2 We do not know the language “Lindenish”, under “Languages” of “Community”."]
    },
    { name: "no language at all", files: { "community.yml": "name: Open Science Lindenau\n" }, expect: [] }
  ],
  subjects: ({ community }) => fieldsWith(community, "language-unknown", "language"),
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
  subjects: ({ community }) => fieldsWith(community, "link-unreadable", "link"),
  inspect: (found2) => ofTrouble(found2, "link-unreadable", (values) => ({
    written: textIn(values, "written"),
    field: found2.label,
    entry: found2.of.label
  }))
});

// src/checks/subjects/links-of-page.ts
var linksByPage2 = /* @__PURE__ */ new WeakMap();
function linksOf(subject, community) {
  let links = linksByPage2.get(subject);
  if (!links) {
    const places2 = destinationsOf(subject.page, community.files);
    const inText3 = linksIn(subject.page).flatMap((link, at) => {
      const to = places2[at];
      return to === void 0 || to.leads === "elsewhere" ? [] : [{ link, to }];
    });
    links = [...inSettings(subject, community), ...inText3];
    linksByPage2.set(subject, links);
  }
  return links;
}
var fieldsByPath = /* @__PURE__ */ new WeakMap();
function inSettings(subject, community) {
  let fields = fieldsByPath.get(community);
  if (!fields) {
    const links = everyReading(community).filter(
      ({ type, field, isPrivate: isPrivate2 }) => type.type === "link" && field !== "canonical" && !isPrivate2
    );
    const byPath = /* @__PURE__ */ new Map();
    for (const link of links) {
      const same = byPath.get(link.of.path);
      if (same) same.push(link);
      else byPath.set(link.of.path, [link]);
    }
    fields = byPath;
    fieldsByPath.set(community, fields);
  }
  return (fields.get(subject.path) ?? []).flatMap(({ field, reading: { value, written } }) => {
    if (typeof value !== "string" || value.includes("@") || written.mentions.length > 0) return [];
    const to = destinationOf(value, subject.path, community.files);
    const { line, column: column3 } = written.place;
    return to.leads === "elsewhere" ? [] : [{ link: { type: "link", target: value, label: value, line, column: column3 }, field, to }];
  });
}

// src/checks/any-page/link-case-matches.ts
var link_case_matches_default = defineCheck({
  id: "link-case-matches",
  area: (page9) => page9.area,
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
  subjects: ({ community }) => openPages(community).filter(
    (page9) => linksOf(page9, community).some(({ to }) => to.leads === "there" || to.leads === "other-letters")
  ),
  inspect: (subject, { community }) => linksOf(subject, community).flatMap(
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
function anchorsOf(page9) {
  let anchors = anchorsByPage.get(page9);
  if (!anchors) {
    anchors = readAnchors(page9);
    anchorsByPage.set(page9, anchors);
  }
  return anchors;
}
function hasAnchor(page9, anchor) {
  const name = anchor.toLowerCase().replace(/^user-content-/, "");
  return name === "" || name === "top" || name === "readme" || /^(?:l\d+(?:c\d+)?(?:-l\d+(?:c\d+)?)?|:~:.*|fn(?:ref)?(?:\d+|[-:].+))$/.test(name) || anchorsOf(page9).has(name);
}
function hasLooseAnchor(page9, anchor) {
  let loose = looseByPage.get(page9);
  if (!loose) {
    loose = new Set([...anchorsOf(page9)].map(looseName));
    looseByPage.set(page9, loose);
  }
  return loose.has(looseName(anchor));
}
function looseName(anchor) {
  return anchor.toLowerCase().normalize("NFKD").replace(/[^\p{L}\p{N}]/gu, "");
}
function readAnchors(page9) {
  const anchors = /* @__PURE__ */ new Set();
  const bare = new BananaSlug();
  const full = new BananaSlug();
  const addHeading = (words2, pictures) => {
    anchors.add(bare.slug(words2.replace(/:[a-z\d_+-]+:/gi, "").trim()));
    anchors.add(slug(words2.replace(/:[a-z\d_+-]+:/gi, ""))).add(full.slug(pictures));
    const own2 = /\{:?\s{0,9}#([\w:.-]{1,100})[^{}]{0,200}\}\s{0,9}$/.exec(words2.slice(-400))?.[1];
    if (own2 !== void 0) anchors.add(own2.toLowerCase());
  };
  const { headings, html } = partsOf(page9);
  for (const heading of headings) addHeading(textOf(heading, false), textOf(heading, true));
  for (const node of html) {
    const text2 = withoutComments(node.value);
    for (const [, name] of text2.matchAll(/<[a-z][^<>]*?\s(?:id|name)\s*=\s*["']?([^"'<>\s]+)/gi))
      anchors.add((name ?? "").toLowerCase());
    for (const [, words2 = ""] of text2.matchAll(/<h[1-6](?:\s[^<>]*)?>([^<]{0,500})/gi))
      addHeading(words2.trim(), words2.trim());
  }
  return anchors;
}
function textOf(node, withPictures) {
  if (node.type === "text" || node.type === "inlineCode") return node.value;
  if (node.type === "image" || node.type === "imageReference") return withPictures ? node.alt ?? "" : "";
  return "children" in node ? node.children.map((child) => textOf(child, withPictures)).join("") : "";
}

// src/checks/any-page/link-finds-its-heading.ts
var link_finds_its_heading_default = defineCheck({
  id: "link-finds-its-heading",
  area: (page9) => page9.area,
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
  subjects: ({ community }) => openPages(community).filter(
    (page9) => linksOf(page9, community).some((found2) => aim(found2, community) !== void 0)
  ),
  inspect: (subject, { community }) => {
    const files3 = filesIn(community.files);
    if (files3.namesPlaces(subject.path)) return [];
    let suggested = 0;
    return linksOf(subject, community).flatMap((found2) => {
      const aimed = aim(found2, community);
      if (!aimed || isFound(aimed, files3.isInSite(subject.path))) return [];
      const { page: page9, anchor } = aimed;
      suggested += 1;
      const closest = suggested > mostSuggested ? void 0 : closestTo(anchor.toLowerCase(), [...anchorsOf(page9)], (own2) => own2);
      const hint = closest === void 0 ? "none" : "closest";
      const values = {
        target: found2.link.target,
        page: page9.path,
        anchor,
        hint,
        closest: closest === void 0 ? [] : [closest]
      };
      return [{ about: subject.about({ entry: found2.link.target }), place: subject.at(found2.link), values }];
    });
  }
});
var mostSuggested = 50;
function isFound({ page: page9, anchor }, onSite) {
  return hasAnchor(page9, anchor) || onSite && hasLooseAnchor(page9, anchor);
}
function aim({ link, to }, community) {
  if (link.type !== "link" || to.leads !== "there" && to.leads !== "other-letters" || to.anchor === void 0)
    return void 0;
  const page9 = pageAt(to.path, community);
  return page9 && page9.tree.children.length > 0 ? { page: page9, anchor: to.anchor } : void 0;
}
var pagesByPath = /* @__PURE__ */ new WeakMap();
function pageAt(path, community) {
  let pages = pagesByPath.get(community);
  if (!pages) {
    pages = new Map(community.pages.map((page9) => [page9.path, page9]));
    pagesByPath.set(community, pages);
  }
  const inFolder = path === "" ? "" : `${path}/`;
  return pages.get(path) ?? pages.get(`${inFolder}README.md`);
}

// src/checks/any-page/link-leads-somewhere.ts
import { posix } from "node:path";
var link_leads_somewhere_default = defineCheck({
  id: "link-leads-somewhere",
  area: (page9) => page9.area,
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
  subjects: ({ community }) => openPages(community).filter((page9) => linksOf(page9, community).length > 0),
  inspect: (subject, { community }) => linksOf(subject, community).flatMap((found2) => {
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
  area: (page9) => page9.area,
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
  subjects: ({ community }) => ownPages(community).filter(({ page: page9 }) => linksIn(page9).some(({ type }) => type === "link")),
  inspect: (subject) => linksIn(subject.page).filter(({ type, label }) => type === "link" && vague.has(plainName(label))).map((link) => ({
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
var mapped = (kind, page9) => ({
  "community.yml": `name: Open Science Lindenau
documents:
  ${kind}: ${page9}
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
  inspect: ({ file, kind }, { community }) => {
    const all = Object.values(kinds);
    const known5 = all.some((one) => plainName(one.kind) === plainName(kind));
    const closest = known5 ? void 0 : closestTo(plainName(kind), all, (one) => plainName(one.kind));
    const problem = !known5 ? closest ? "kind-closest" : "kind" : !community.files.has(file) ? "gone" : community.pages.some(({ path: path2 }) => path2 === file) ? void 0 : "unread";
    if (problem === void 0) return [];
    const path = community.documents.find((document) => document.kind === "community")?.path ?? "community.yml";
    const at = community.pages.find((page9) => page9.path === path)?.settings.placeOf(["documents", kind]) ?? {
      line: 1,
      column: 1
    };
    return [
      {
        about: { path, kind: "community", field: "documents", entry: kind },
        place: { path, line: at.line, column: at.column },
        values: { kind, file, problem, closest: closest ? [closest.kind] : [] }
      }
    ];
  }
});

// src/checks/subjects/visible-text.ts
var textByPage = /* @__PURE__ */ new WeakMap();
function visibleText(page9) {
  let text2 = textByPage.get(page9);
  if (!text2) {
    const blocks = [...settingLines(page9)];
    collect(page9.tree, blocks);
    text2 = blocks;
    textByPage.set(page9, text2);
  }
  return text2;
}
function settingLines(page9) {
  const last = page9.tree.children.length > 0 ? page9.settings.endLine : void 0;
  if (last === 0) return [];
  return page9.text.split("\n", last).map((text2, index) => ({ type: "setting", text: text2, line: index + 1, column: 1 }));
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
      const text2 = textOf2(node);
      const { line, column: column3 } = node.position?.start ?? { line: 1, column: 1 };
      if (text2.trim() !== "") blocks.push({ type: node.type === "tableCell" ? "cell" : node.type, text: text2, line, column: column3 });
      return;
    }
    default:
      if ("children" in node) for (const child of node.children) collect(child, blocks);
  }
}
function textOf2(node) {
  if (node.type === "text") return node.value;
  if (node.type === "inlineCode") return ` ␣${"\n".repeat(node.value.split("\n").length - 1)} `;
  if (node.type === "break") return "\n";
  let text2 = "";
  if ("children" in node) for (const child of node.children) text2 += textOf2(child);
  return text2;
}

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
  area: (page9) => page9.area,
  severity: ({ page: page9 }) => isAdopted(page9.settings.settings.get("status")?.value) ? "error" : "warning",
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
  subjects: ({ community }) => ownPages(community).filter(({ path, page: page9 }) => page9.tree.children.length > 0 && !/template/i.test(path)),
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
  ].map((pattern) => pattern.source).join("|"),
  "gu"
);
function inText({ page: page9 }) {
  return visibleText(page9).filter(({ type, text: text2 }) => type !== "setting" && /\[|orem ipsum/.test(text2) && !isExample(text2)).flatMap((block) => {
    const lineOf = linesOf(block);
    return [...block.text.matchAll(brackets)].map(({ 0: placeholder, index }) => ({
      placeholder,
      line: lineOf(index),
      column: block.column
    }));
  });
}
var angles = /^<(?:your|insert|name of|add|enter)[\s_-](?:(?:the|your|a)[\s_-])?(?:name|names|community|project|organi[sz]ation|group|team|e-?mail|contact|address|institution|university|city|country|date|title)\b[^<>]{0,60}>$/i;
function inHtml({ page: page9 }) {
  return partsOf(page9).html.filter(({ value }) => angles.test(value.trim())).map((node) => ({ placeholder: node.value.trim(), ...node.position?.start ?? { line: 1, column: 1 } }));
}
function isAdopted(status) {
  return typeof status === "string" && /^(?:adopted|agreed|adopté|beschlossen|adoptado|adottato)$/i.test(status.trim());
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
  subjects: ({ community }) => fieldsWith(community, "number-unreadable", "number"),
  inspect: (found2) => ofTrouble(found2, "number-unreadable", (values) => ({
    written: textIn(values, "written"),
    field: found2.label,
    entry: found2.of.label
  }))
});

// src/checks/any-page/our-settings-can-be-used.ts
var our_settings_can_be_used_default = defineCheck({
  id: "our-settings-can-be-used",
  area: (page9) => page9.area,
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
  subjects: ({ community }) => documentPages(community).filter(({ kind }) => kind === "community"),
  inspect: (subject, { settings }) => settings.troubles.filter(({ place }) => place.path === subject.path).map(({ key, place }) => ({
    about: subject.about({ field: key }),
    place,
    values: { setting: key, page: subject.path }
  }))
});

// src/checks/any-page/page-can-be-read.ts
var page_can_be_read_default = defineCheck({
  id: "page-can-be-read",
  area: (page9) => page9.area,
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

// src/checks/any-page/page-has-owner.ts
var active = { "community.yml": "stage: active\n" };
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
      files: { ...active, "charter.md": `---
owner: Coordinator
---
${vision}` },
      expect: []
    },
    {
      name: "a page that names nobody",
      files: { ...active, "charter.md": vision },
      expect: ["charter.md:1 Nobody is named to keep charter.md up to date."]
    },
    {
      name: "a page whose entries have people who look after them",
      files: {
        ...active,
        "roadmap.md": "# Roadmap\n\n| Milestone | What will be true | Who looks after it |\n|---|---|---|\n| Launch | 40 members | Coordinator |\n"
      },
      expect: []
    },
    { name: "a community that is starting is not asked", files: { "charter.md": vision }, expect: [] }
  ],
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
  subjects: ({ community }) => ownPageDocuments(community).filter((document) => !isLinkedAnyway(document, community)),
  inspect: (document, { community }) => {
    if (filesIn(community.files).isInSite(document.path)) return "unknown";
    const isOpened = community.pages.some(
      (page9) => page9.path !== document.path && pagesOpenedFrom(page9, community).has(document.path)
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
function isLinkedAnyway({ kind, path }, { pages }) {
  if (["community", "charter", "code-of-conduct", "contributing"].includes(kind)) return true;
  if (/^(?:\.github\/|docs\/)?(?:readme|security|support)\.md$/i.test(path)) return true;
  return !pages.some((page9) => page9.path !== path && page9.tree.children.length > 0);
}

// src/checks/any-page/page-says-when-it-was-reviewed.ts
var active2 = { "community.yml": "stage: active\n" };
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
        ...active2,
        "roadmap.md": "---\nlast_reviewed: 2026-01-12\n---\n# Roadmap\n\n## Next steps\n\nWe open the doors.\n"
      },
      expect: []
    },
    {
      name: "a page that does not",
      files: { ...active2, "roadmap.md": "# Roadmap\n\n## Next steps\n\nWe open the doors.\n" },
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
        ...active2,
        "charter.md": "---\nlast_reviewed: 2026-01-12\n---\n# Charter\n\n## Roadmap\n\n### Next steps\n\nWe open the doors.\n"
      },
      expect: []
    }
  ],
  subjects: ({ community }) => ownPageDocuments(community).filter(
    (document) => kindNamed(document.kind)?.reviewMonths !== void 0 && settingsWereRead(document, community)
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
  subjects: ({ community }) => community.documents.filter((document) => document.stands || document.waits),
  inspect: (document, { community }) => document.passedOver.filter((path) => ![path, document.path].some((one) => onlyPointsElsewhere(one, community))).map((path) => ({
    about: { path, kind: document.kind },
    place: { path, line: 1, column: 1 },
    also: document.at(),
    values: { title: kindNamed(document.kind)?.title ?? document.kind, counts: document.path, page: path }
  }))
});
function onlyPointsElsewhere(path, { pages }) {
  const page9 = pages.find((page10) => page10.path === path);
  return !page9 || page9.settings.settings.has("canonical") || onlyPointsTo(page9) !== void 0;
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
  subjects: ({ community }) => everyReading(community).filter((found2) => found2.isPrivate),
  // The entry's name may be private too, so it is no part of what the note is about.
  inspect: ({ of, field, label, reading }) => reading.troubles.filter(({ trouble }) => trouble !== "two-values" && trouble !== "date-not-iso").map(({ place }) => ({
    about: { path: of.path, kind: of.kind, field },
    place,
    values: { field: label, page: of.path }
  }))
});

// src/checks/subjects/references-in.ts
function refsOf(community) {
  return everyReading(community).flatMap((found2) => {
    if (found2.isPrivate || !["reference", "references"].includes(found2.type.type)) return [];
    const value = found2.reading.value;
    const refs = value === void 0 ? [] : Array.isArray(value) ? value : [value];
    return refs.length === 0 ? [] : [{ ...found2, refs }];
  });
}
function someoneCanBeMeant(community) {
  const listed2 = new Set(
    community.documents.filter((document) => document.allEntries.length > 0).map((document) => document.kind)
  );
  return (found2) => (found2.type.refersTo ?? []).some((kind) => listed2.has(kind));
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
    { name: "everyone in turn", files: { "roles.md": roles, "roadmap.md": roadmap2("everyone, in turn") }, expect: [] }
  ],
  subjects: ({ community }) => refsOf(community).filter(someoneCanBeMeant(community)),
  inspect: ({ of, field, label, refs }) => refs.filter(isLost).map((ref) => ({
    about: of.about(field),
    place: ref.place,
    values: {
      entry: of.label,
      name: ref.text,
      field: label,
      hint: ref.closest === void 0 ? "none" : "closest",
      closest: ref.closest === void 0 ? [] : [ref.closest]
    }
  }))
});
var nobodyInParticular = /^(?:all|all members|all of us|anyone|everybody|everyone|in turn|rotating|the community|volunteers?|whoever\b.*|tous|toutes|tout le monde|à tour de rôle|alle|reihum|alle reihum|jeder|todos|todas|todo el mundo|por turnos|tutti|tutte|a turno)$/iu;
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
  subjects: ({ community }) => refsOf(community),
  inspect: ({ of, field, label, refs }) => refs.flatMap(
    (ref) => ref.to || !ref.wrongKind ? [] : [
      {
        about: of.about(field),
        place: ref.place,
        also: ref.wrongKind.at(),
        values: { entry: of.label, name: ref.text, field: label, page: ref.wrongKind.path }
      }
    ]
  )
});

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
var roadmap4 = (settings) => ({
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
    { name: "reviewed in time", files: roadmap4("last_reviewed: 2026-01-12"), expect: [] },
    {
      name: "longer ago than the page itself says",
      files: roadmap4("last_reviewed: 2025-10-01\nreview_every: 3 months"),
      expect: [
        "roadmap.md:2 roadmap.md was last reviewed on 1 October 2025, and was to be read again by 1 January 2026."
      ]
    },
    {
      name: "longer ago than plans may wait",
      files: roadmap4("last_reviewed: 2025-08-01"),
      expect: [
        "roadmap.md:2 roadmap.md was last reviewed on 1 August 2025, and was to be read again by 1 February 2026."
      ]
    },
    {
      name: "the community has chosen a longer time for plans",
      files: { "community.yml": "clocks:\n  plan_review: 12 months\n", ...roadmap4("last_reviewed: 2025-08-01") },
      expect: []
    },
    {
      name: "a page that does not say when it was reviewed",
      files: { "roadmap.md": "# Roadmap\n\n## Next steps\n\nWe open the doors in autumn.\n" },
      expect: []
    }
  ],
  subjects: ({ community }) => community.documents.filter(
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
  area: (page9) => page9.area,
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
  subjects: ({ community }) => documentPages(community).filter(({ path }) => /\.csv$/i.test(path)),
  inspect: (subject) => subject.page.problems.filter(({ problem }) => problem.startsWith("csv-")).map(({ problem, place }) => ({
    about: subject.about({ entry: `line-${place.line}` }),
    place,
    values: { page: subject.path, cause: problem }
  }))
});

// src/checks/any-page/setting-is-known.ts
var setting_is_known_default = defineCheck({
  id: "setting-is-known",
  area: (page9) => page9.area,
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
  subjects: ({ community }) => documentPages(community).filter(({ page: page9 }) => page9.settings.settings.size > 0),
  inspect: (subject) => {
    const known5 = settingsOf(subject);
    return [...subject.page.settings.settings.values()].flatMap((setting) => {
      const name = plainName(setting.key);
      if (forOthers.has(name) || known5.some((key) => plainName(key) === name)) return [];
      const closest = closestTo(name, known5, plainName);
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
  const found2 = Object.values(kinds).find((known5) => known5.kind === kind);
  const shape = found2?.fields ?? {};
  const ofEntries = Object.values(shape).flatMap(
    (part) => isCollection(part) && part.folder !== void 0 ? Object.keys(part.fields) : []
  );
  return [
    "kind",
    ...Object.keys(shape),
    ...ofEntries,
    ...Object.keys(envelope),
    ...kind === "community" ? Object.keys(settingsSchema) : []
  ];
}

// src/checks/any-page/setting-is-written-once.ts
var setting_is_written_once_default = defineCheck({
  id: "setting-is-written-once",
  area: (page9) => page9.area,
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
  subjects: ({ community }) => documentPages(community),
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
  area: (page9) => page9.area,
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
  subjects: ({ community }) => documentPages(community),
  inspect: (subject) => subject.page.problems.filter(({ problem }) => problem === "front-matter-unclosed").map(({ place }) => ({ about: subject.about(), place, values: { page: subject.path } }))
});

// src/checks/any-page/settings-can-be-read.ts
var settings_can_be_read_default = defineCheck({
  id: "settings-can-be-read",
  area: (page9) => page9.area,
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
  subjects: ({ community }) => documentPages(community),
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
  area: (page9) => page9.area,
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
  subjects: ({ community }) => documentPages(community).filter(({ path, page: page9 }) => page9.settings.endLine > 0 && /\.(?:md|markdown)$/i.test(path)),
  inspect: (subject) => {
    const { text: text2, settings, path } = subject.page;
    const between = text2.split("\n", settings.endLine - 1).slice(1);
    if (between.some((line) => line.trim() !== "")) return [];
    return [{ about: subject.about(), place: { path, line: 1, column: 1 }, values: { page: path } }];
  }
});

// src/checks/any-page/stub-says-where-it-is-kept.ts
var stub_says_where_it_is_kept_default = defineCheck({
  id: "stub-says-where-it-is-kept",
  area: (page9) => page9.area,
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
  subjects: ({ community }) => ownPages(community).filter(({ kind, page: page9 }) => kind !== void 0 && onlyPointsTo(page9) !== void 0),
  inspect: (subject, { community }) => {
    const target = onlyPointsTo(subject.page);
    if (target === void 0 || subject.page.settings.settings.has("canonical")) return [];
    const { leads } = destinationOf(target, subject.path, community.files);
    const link = linksIn(subject.page).find((link2) => link2.target === target);
    if (!link || leads !== "there" && leads !== "elsewhere") return [];
    const about = subject.about({ field: "canonical" });
    return [{ about, place: subject.at(link), values: { page: subject.path, target } }];
  }
});

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
  area: (page9) => page9.area,
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
  subjects: ({ community }) => everyPage(community).filter(({ page: page9 }) => textOf3(page9, "translation_of") !== void 0),
  inspect: (subject, { community }) => {
    const to = destinationOf(textOf3(subject.page, "translation_of") ?? "", subject.path, community.files);
    const original = to.leads === "there" || to.leads === "other-letters" ? community.pages.find((page9) => page9.path === to.path) : void 0;
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
function textOf3(page9, name) {
  const value = page9.settings.settings.get(name)?.value;
  return typeof value === "string" && value.trim() !== "" ? value.trim() : void 0;
}
function reviewOf(page9) {
  const read = readDate(textOf3(page9, "last_reviewed") ?? "");
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
  subjects: ({ community }) => everyReading(community).filter((found2) => found2.reading.written.from === "setting"),
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
  })
});

// src/checks/subjects/set-aside.ts
function acceptancesIn({ community, settings }) {
  const path = community.documents.find((document) => document.kind === "community")?.path ?? "community.yml";
  return settings.not_for_us.map((acceptance) => ({
    acceptance,
    about: { path, kind: "community", entry: acceptance.check, field: "not_for_us" },
    place: { path, line: acceptance.line, column: 1 }
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
  inspect: ({ acceptance, about, place }, { known: known5 }) => {
    if (known5.has(acceptance.check)) return [];
    const closest = closestTo(acceptance.check, [...known5], (id) => id);
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

// src/checks/identity/one-value-has-an-example.ts
var head2 = "# Charter\n\n## Values\n\n| Value | What it means to us | In action |\n|---|---|---|\n";
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
        "charter.md": `${head2}| Openness | Others can see our work | Agendas are public a week ahead |
| Care | | |
| Joy | | |
`
      },
      expect: []
    },
    {
      name: "only words",
      files: { "charter.md": `${head2}| Openness | Others can see our work | |
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
  subjects: ({ community: { charter: charter3 } }) => charter3.values.length > 0 ? [charter3] : [],
  inspect: (charter3) => charter3.values.some((value) => value.in_action !== void 0) ? [] : [
    {
      about: charter3.about("values"),
      place: charter3.values[0]?.at() ?? charter3.at(),
      values: { page: charter3.path }
    }
  ]
});

// src/checks/identity/success-question-is-answered.ts
var story = (rows, written = "Written on: 2025-06-01") => `# Story

## What success looks like

${written}

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
    const day = hopeDay(hope, story2);
    return hope.hope !== void 0 && day !== void 0 ? [{ hope, words: hope.hope, day }] : [];
  }),
  inspect: ({ hope, words: words2, day }, { now }) => day < now && hope.happened === void 0 ? [{ about: hope.about("happened"), place: hope.at(), values: { hope: words2, day } }] : []
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
  subjects: ({ community: { charter: charter3 } }) => charter3.values.length > 0 ? [charter3] : [],
  inspect: (charter3) => charter3.values.length > many ? [
    {
      about: charter3.about("values"),
      place: charter3.values[0]?.at() ?? charter3.at(),
      values: { page: charter3.path, count: charter3.values.length }
    }
  ] : []
});

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
  subjects: ({ community: { charter: charter3 } }) => charter3.has("vision") && charter3.has("mission") && charter3.at("vision").line !== charter3.at("mission").line ? [charter3] : [],
  inspect: (charter3) => share(wordsOf(charter3.vision ?? ""), wordsOf(charter3.mission ?? "")) >= alike ? [
    {
      about: charter3.about("mission"),
      place: charter3.at("mission"),
      also: charter3.at("vision"),
      values: { page: charter3.path }
    }
  ] : []
});
function wordsOf(text2) {
  return new Set(text2.toLowerCase().match(/\p{L}{2,}/gu) ?? []);
}
function share(one, other) {
  const common = [...one].filter((word) => other.has(word)).length;
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
  subjects: ({ community: { charter: charter3 } }) => charter3.has("vision") && charter3.at("vision").line !== charter3.at("mission").line ? [charter3] : [],
  inspect: (charter3) => {
    const count = (charter3.vision ?? "").split(/\s+/).filter(Boolean).length;
    return count > manyWords ? [{ about: charter3.about("vision"), place: charter3.at("vision"), values: { page: charter3.path, count } }] : [];
  }
});

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
  subjects: ({ community }) => ["readme.md", ".github/readme.md", "docs/readme.md"].flatMap((path) => community.pages.find((page9) => page9.path.toLowerCase() === path) ?? []).slice(0, 1),
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
    const path = mention.target.split("#")[0]?.replace(/^(?:\.\.?\/)+/, "") ?? "";
    const kind = kindOf.get(path) ?? kindOf.get(`docs/${path}`);
    return waysIn.includes(kind ?? "") || /(?:^|\/)contributing\.md$/i.test(path);
  });
}

// src/checks/participation/stakeholder-contact-is-planned.ts
var head3 = "# Stakeholders\n\n| Contributor | Role | How we stay in touch | How often | Who looks after it | Quadrant |\n|---|---|---|---|---|---|\n";
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
      files: { "stakeholders.md": `${head3}| Library | host | monthly coffee | every month | Coordination | |
` },
      expect: []
    },
    {
      name: "how, but not how often or who",
      files: { "stakeholders.md": `${head3}| Library | host | monthly coffee | | | |
` },
      expect: ["stakeholders.md:5 For “Library” the plan does not say how often you are in touch, and who does it."]
    },
    {
      name: "placed on the map, without a plan",
      files: { "stakeholders.md": `---
ratings: public
---
${head3}| Library | host | | | | Manage closely |
` },
      expect: [
        "stakeholders.md:8 For “Library” the plan does not say how you stay in touch, how often, and who does it."
      ]
    },
    {
      name: "only who they are, which is enough to begin with",
      files: { "stakeholders.md": `${head3}| Library | host | | | | |
` },
      expect: []
    }
  ],
  subjects: ({ community }) => community.stakeholders.entries.filter(
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
var head4 = "# Stakeholders\n\n| Contributor | Role | Power | Interest | Quadrant |\n|---|---|---|---|---|\n";
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
      files: { "stakeholders.md": `${head4}| Deans | host | high | low | Keep satisfied |
` },
      expect: []
    },
    {
      name: "high power and low interest, to be watched only",
      files: { "stakeholders.md": `${head4}| Deans | host | high | low | Monitor |
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
      files: { "stakeholders.md": `${head4}| Deans | host | high | low | |
` },
      expect: []
    }
  ],
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
var map = (rows) => `---
kind: stakeholders
ratings: public
---
# Stakeholders

| Contributor | Role | Quadrant |
|---|---|---|
${rows.map((row) => `| ${row} |
`).join("")}`;
var enough = 6;
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
      const shown = !["power", "interest", "quadrant"].some((field) => entry.isPrivate(field));
      const quadrant = entry.quadrant ?? fromRatings(entry.power, entry.interest);
      return shown && quadrant ? [{ entry, quadrant }] : [];
    });
    return placed.length >= enough ? [{ stakeholders, placed }] : [];
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
var enough2 = 4;
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
    return rated.length >= enough2 ? [{ stakeholders, rated }] : [];
  },
  inspect: ({ stakeholders, rated }) => new Set(rated.map(({ power, interest }) => `${power} ${interest}`)).size === 1 ? [
    {
      about: stakeholders.about("entries"),
      place: rated[0]?.at() ?? stakeholders.at(),
      values: { page: stakeholders.path }
    }
  ] : []
});

// src/checks/subjects/listed-people.ts
var known3 = /* @__PURE__ */ new WeakMap();
function listed(community) {
  let people11 = known3.get(community);
  if (!people11) {
    const { entries } = community.people;
    people11 = {
      byKey: new Map(entries.map((person) => [person.key, person])),
      row: new Map(entries.map((person, index) => [person, index + 1])),
      lines: /* @__PURE__ */ new Map()
    };
    known3.set(community, people11);
  }
  return people11;
}
function personWith(key, community) {
  return key === void 0 ? void 0 : listed(community).byKey.get(key);
}
var yesAndDate = /(?:^|[|;,"\t])\s*(?:yes|oui|ja|sí|si|sì)\s*[,:;]?\s+\d{4}-\d{2}-\d{2}/iu;
function saidYes(person, community) {
  if (person.has("consent")) return person.consent?.given === true;
  const { path, line } = person.at();
  return yesAndDate.test(linesOf2(path, community)[line - 1] ?? "");
}
function linesOf2(path, community) {
  const { lines } = listed(community);
  let found2 = lines.get(path);
  if (!found2) {
    found2 = community.pages.find((page9) => page9.path === path)?.text.split("\n") ?? [];
    lines.set(path, found2);
  }
  return found2;
}
function aboutPerson(person, { community, field }) {
  const about = person.about(field);
  if (saidYes(person, community)) return about;
  return { ...about, entry: `person-${listed(community).row.get(person) ?? 0}` };
}

// src/checks/subjects/named-in.ts
var longest = 6;
var known4 = /* @__PURE__ */ new WeakMap();
function rolesNamedIn(text2, community) {
  return foundIn(text2, namesOf(community).roles);
}
function peopleNamedIn(text2, community) {
  return foundIn(text2, namesOf(community).people);
}
function namesOf(community) {
  let names2 = known4.get(community);
  if (!names2) {
    names2 = { roles: byName(community.roles.entries), people: byName(community.people.entries) };
    known4.set(community, names2);
  }
  return names2;
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
function foundIn(text2, names2) {
  if (names2.size === 0) return [];
  const found2 = /* @__PURE__ */ new Set();
  for (const sentence of text2.split(/\n|(?<=[.;:])\s/)) {
    const words2 = plainName(sentence).split(" ");
    const named2 = (name) => name.length > 2 || words2.length < 4 ? names2.get(name) ?? [] : [];
    for (const at of words2.keys())
      for (let length = 1; length <= longest; length += 1)
        for (const entry of named2(words2.slice(at, at + length).join(" "))) found2.add(entry);
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
    { name: "no rule", files: files("", "Library", "Library", "Library"), expect: [] }
  ],
  subjects: ({ community }) => {
    const rules = community.governance;
    return rules.stands && capOf(rules.single_org_cap, 1) !== void 0 && seatsOf(community).length > 1 ? [rules] : [];
  },
  inspect: (rules, { community }) => {
    const seats = seatsOf(community);
    const known5 = seats.flatMap((seat) => seat ?? []);
    const host = plainName(community.community.host ?? "");
    if (known5.every((organisation) => organisation === host)) return [];
    const counts = /* @__PURE__ */ new Map();
    for (const organisation of known5) counts.set(organisation, (counts.get(organisation) ?? 0) + 1);
    const held = [...counts.values()].reduce((most2, count) => Math.max(most2, count), 0);
    if (held > (capOf(rules.single_org_cap, seats.length) ?? seats.length))
      return [
        {
          about: rules.about("single_org_cap"),
          place: rules.at("single_org_cap"),
          values: { held, seats: seats.length, page: rules.path }
        }
      ];
    return known5.length < seats.length ? "unknown" : [];
  }
});
function seatsOf(community) {
  const deciding = rolesNamedIn(community.governance.decision_rules.map((rule) => rule.who ?? "").join("\n"), community);
  const holders = deciding.flatMap((role) => role.holders.map((holder) => holder.to?.key ?? holder.text));
  return [...new Set(holders)].map((key) => {
    const affiliation = personWith(key, community)?.affiliation;
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
  const number = /\b(\d{1,2}|one|two|three)\s+(?:seats?|members?|people|sièges?|sitze?|puestos|seggi)/i.exec(rule)?.[1]?.toLowerCase();
  return number === void 0 ? void 0 : { one: 1, two: 2, three: 3 }[number] ?? Number(number);
}

// src/checks/subjects/departures.ts
function departureOfPerson(person, now) {
  const left = person.left?.end;
  const since = left === void 0 ? {} : { since: left };
  if (person.status === "on-leave") return { how: "leave", ...since };
  if (person.status === "retired" || person.status === "emeritus") return { how: "left", ...since };
  return left !== void 0 && left < now ? { how: "left", ...since } : void 0;
}
function endOfTerm(role, now) {
  const ends = role.until?.ends;
  return ends !== void 0 && ends < now ? { how: "ended", since: ends } : void 0;
}
function departedHolders(role, { community, now }) {
  return role.holders.flatMap(({ to }) => {
    const person = personWith(to?.key, community);
    return (person && departureOfPerson(person, now)) ?? [];
  });
}
function departureOfReader({ contact, person, role }, context) {
  const agreed = contact && endOfTerm(contact, context.now);
  if (agreed) return agreed;
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

// src/checks/people/one-person-does-not-hold-everything.ts
var roles2 = (...rows) => `# Roles

| Role | Who |
|---|---|
${rows.map((row) => `| ${row} |
`).join("")}`;
var active3 = "stage: active\n";
var many2 = 5;
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
      files: { "community.yml": active3, "roles.md": roles2("Coordinator | Amira", "Deputy | Jonas", "Care | Amira") },
      expect: []
    },
    {
      name: "one person for all three",
      files: { "community.yml": active3, "roles.md": roles2("Coordinator | Amira", "Deputy | Amira", "Care | Amira") },
      expect: ["roles.md:5 The same person holds 3 roles: “Coordinator”, “Deputy” and “Care”."]
    },
    {
      name: "five of six roles",
      files: {
        "community.yml": active3,
        "roles.md": roles2(
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
        "community.yml": active3,
        "roles.md": roles2("Coordinator | Amira", "Deputy | Amira", "Care | Amira, Jonas")
      },
      expect: []
    }
  ],
  subjects: ({ community }) => current(community, "").length >= few ? [community.roles] : [],
  inspect: (_, { community, now }) => {
    const held = current(community, now);
    const holders = /* @__PURE__ */ new Map();
    for (const role of held) for (const key of holdersOf(role)) holders.set(key, [...holders.get(key) ?? [], role]);
    return [...holders.values()].flatMap((theirs) => {
      const [first] = theirs;
      const everything = theirs.length === held.length && held.every((role) => holdersOf(role).size === 1);
      if (!first || theirs.length < many2 && !(everything && theirs.length >= few)) return [];
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
function current({ roles: roles9 }, now) {
  return roles9.entries.filter((role) => role.holders.length > 0 && role.status !== "retired" && !endOfTerm(role, now));
}
function holdersOf(role) {
  return new Set(role.holders.map((holder) => holder.to?.key ?? plainName(holder.text)));
}

// src/checks/people/orcid-is-valid.ts
var people = (orcid) => `# People

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
    { name: "one that can exist", files: { "people.md": people("0000-0002-1825-0097") }, expect: [] },
    {
      name: "as a link, ending in X",
      files: { "people.md": people("<https://orcid.org/0000-0002-1694-233X>") },
      expect: []
    },
    {
      name: "two digits that changed places",
      files: { "people.md": people("0000-0002-1852-0097") },
      expect: ["people.md:5 The ORCID iD in line 5 has a wrong or missing character."]
    },
    {
      name: "one digit too few",
      files: { "people.md": people("0000-0002-1825-097") },
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
  const written = person.readings.get(field)?.written;
  return written ? [...written.mentions.map((mention) => mention.target), ...written.text.split(/[\s,;]+/)] : [];
}
function isValid(id) {
  const characters = id.trim().replace(/^orcid:?\s*/i, "").replace(/[-\s‐‑–]/g, "").toUpperCase();
  if (!/^\d{15}[\dX]$/.test(characters)) return false;
  const total = [...characters.slice(0, 15)].reduce((sum, digit) => (sum + Number(digit)) * 2, 0);
  const check = (12 - total % 11) % 11;
  return characters[15] === (check === 10 ? "X" : String(check));
}

// src/checks/people/person-agreed-to-be-listed.ts
var people2 = (rows) => `# People

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
      files: { "people.md": people2("| Amira Haddou | University Library | yes, 2026-01-12 |") },
      expect: []
    },
    {
      name: "somebody who was not asked",
      files: {
        "people.md": people2(
          "| Amira Haddou | University Library | yes, 2026-01-12 |\n| Jonas Weber | Institute of Physics | |"
        )
      },
      expect: ["people.md:6 Somebody is listed in line 6 without a yes in “May we list you?”."]
    },
    {
      name: "somebody who said no",
      files: { "people.md": people2("| Jonas Weber | Institute of Physics | no |") },
      expect: ["people.md:5 Somebody is listed in line 5 without a yes in “May we list you?”."]
    },
    {
      name: "oui, ja, sí and sì are yes",
      files: {
        "people.md": people2("| Amira | | oui |\n| Jonas | | ja, 2026-01-12 |\n| Inés | | sí |\n| Luca | | sì |")
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
      files: { "people.md": people2("| Example: Amira Haddou | University Library | |") },
      expect: []
    }
  ],
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

// src/checks/subjects/reporting-contacts.ts
function readersOf(community) {
  const code7 = community.code_of_conduct;
  const rows = code7.contacts.flatMap((contact) => {
    const text3 = [contact.who, contact.role].filter((part) => part !== void 0).join(", ");
    const at2 = { about: contact.about("who"), place: contact.at("who"), contact };
    const known6 = namedIn(text3, community).map((found2) => ({ ...at2, ...found2 }));
    return known6.length > 0 || text3 === "" || isOnlyAddress(text3) ? known6 : [{ ...at2, name: text3 }];
  });
  if (rows.length > 0) return rows;
  const reading = code7.readings.get("contact_routes") ?? code7.readings.get("reporting");
  const at = { about: code7.about("contact_routes"), place: reading?.written.place ?? code7.at() };
  const text2 = reading?.written.text ?? "";
  const known5 = namedIn(text2, community).map((found2) => ({ ...at, ...found2 }));
  const committee = bodyIn(text2) ?? bodyIn(wherePeopleAreSent(community));
  return known5.length === 0 && committee !== void 0 ? [{ ...at, name: committee }] : known5;
}
function wherePeopleAreSent({ pages, code_of_conduct: code7 }) {
  const text2 = plainText(pages.find((page9) => page9.path === code7.path)?.tree.children ?? []);
  return [
    ...text2.matchAll(
      /\b(?:contact|kontakt|report|reach|write to|e-?mail|tell|signal|meld|wend|dirig|denunci|segnal)[^.]{0,100}/giu
    )
  ].join("\n");
}
function namedIn(text2, community) {
  const roles9 = rolesNamedIn(text2, community);
  const holders = new Set(roles9.flatMap((role) => role.holders.map((holder) => holder.to?.key)));
  const people11 = peopleNamedIn(text2, community).filter((person) => !holders.has(person.key));
  return [...roles9.map((role) => ({ role })), ...people11.map((person) => ({ person }))];
}
function isOnlyAddress(text2) {
  return /^\S+@\S+$/.test(text2.trim());
}
function peopleBehind(readers) {
  const people11 = /* @__PURE__ */ new Set();
  let hasBody = false;
  for (const { person, role, name } of readers) {
    if (person) people11.add(person.key);
    else if (role && role.holders.length > 0)
      for (const holder of role.holders) people11.add(holder.to?.key ?? plainName(holder.text));
    else if (isBody(role?.label ?? name ?? "")) hasBody = true;
    else if (name !== void 0) people11.add(plainName(name));
  }
  return { people: people11, hasBody };
}
var body = /(?<!\p{L})(?:committee|board|council|commission|office|ombud\p{L}{0,12}|mediators?|team|panel|helpline|union|comité|bureau|conseil|médiat\p{L}{1,6}|cellule|équipe|comisión|oficina|consejo|defensoría|equipo|comitato|ufficio|commissione|consiglio|sportello)(?!\p{L})|(?:ausschuss|stelle|büro|kommission|vorstand|gremium)(?!\p{L})/iu;
var bodyInProse = /(?<!\p{L})(?:committee|council|commission|ombud\p{L}{0,12}|mediators?|comité|conseil|médiat\p{L}{1,6}|comisión|comitato|commissione)(?!\p{L})|(?:ausschuss|vertrauensstelle|gremium)(?!\p{L})/iu;
function bodyIn(text2) {
  return bodyInProse.exec(text2)?.[0];
}
function isBody(name) {
  return body.test(name);
}

// src/checks/people/person-has-a-role.ts
var people3 = (rows) => `# People

| Name | May we list you? | Knows about |
|---|---|---|
${rows}
`;
var roles3 = "# Roles\n\n| Role | Who |\n|---|---|\n| Coordinator | Amira |\n";
var active4 = "stage: active\n";
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
      files: { "community.yml": active4, "people.md": people3("| Amira | yes | |"), "roles.md": roles3 },
      expect: []
    },
    {
      name: "one of them is only a name",
      files: {
        "community.yml": active4,
        "people.md": people3("| Amira | yes | |\n| Jonas | yes | |"),
        "roles.md": roles3
      },
      expect: ["people.md:6 people.md lists 1 person, and no page says what they do here."]
    },
    {
      name: "somebody to ask about something",
      files: {
        "community.yml": active4,
        "people.md": people3("| Amira | yes | |\n| Jonas | yes | statistics |"),
        "roles.md": roles3
      },
      expect: []
    },
    {
      name: "no list of roles yet",
      files: { "community.yml": active4, "people.md": people3("| Amira | yes | |") },
      expect: []
    }
  ],
  // One note for the whole list: a note for each would be a list of idle people.
  subjects: ({ community }) => community.people.entries.length > 0 && community.roles.entries.length > 0 ? [community.people] : [],
  inspect: (list, { community, now }) => {
    const named2 = namedAnywhere(community);
    const others = list.entries.filter(
      (person) => !named2.has(person.key) && person.roles.length === 0 && person.expertise.length === 0 && departureOfPerson(person, now) === void 0
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
var people4 = (rows) => `# People

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
        "people.md": people4(
          "| Amira Haddou | Library | yes, 2026-01-12 | |\n| Jonas Weber | Physics | yes, 2026-01-12 | |"
        )
      },
      expect: []
    },
    {
      name: "one name twice",
      files: {
        "people.md": people4(
          "| Inés Ortega | Library | yes, 2026-01-12 | |\n| Ines Ortega | University Library | yes, 2026-01-12 | |"
        )
      },
      expect: ["people.md:6 Line 6 and line 5 list the same person."]
    },
    {
      name: "one ORCID iD twice",
      files: {
        "people.md": people4(
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
  subjects: ({ community }) => withEarlierLine(community.people.entries),
  inspect: ({ person, first }, { community }) => {
    if (!first) return [];
    const values = { line: person.at().line, first: first.at().line };
    return [{ about: aboutPerson(person, { community }), place: person.at(), also: first.at(), values }];
  }
});
function withEarlierLine(people11) {
  const seen = /* @__PURE__ */ new Map();
  return people11.map((person) => {
    const names2 = namesOf2(person);
    const first = names2.map((name) => seen.get(name)).find((earlier) => earlier !== void 0);
    for (const name of names2) if (!seen.has(name)) seen.set(name, person);
    return { person, first };
  });
}
function namesOf2(person) {
  const orcid = /(?:\d{4}-?){3}\d{3}[\dX]/i.exec(person.orcid ?? "")?.[0].replace(/-/g, "");
  return [...orcid === void 0 ? [] : [orcid], ...person.id === void 0 ? [plainName(person.label)] : []];
}

// src/checks/people/role-holder-has-not-left.ts
var people5 = (status) => `# People

| Name | May we list you? | Status |
|---|---|---|
| Amira | yes, 2026-01-12 | ${status} |
| Jonas | yes, 2026-01-12 | active |
`;
var roles4 = (who, backup = "") => `# Roles

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
    { name: "somebody who is here", files: { "people.md": people5("active"), "roles.md": roles4("Amira") }, expect: [] },
    {
      name: "somebody who has left",
      files: { "people.md": people5("emeritus"), "roles.md": roles4("Amira") },
      expect: ["roles.md:5 The role “Treasurer” is held by somebody who has left."]
    },
    {
      name: "on leave, and nobody stands in",
      files: { "people.md": people5("on leave"), "roles.md": roles4("Amira") },
      expect: ["roles.md:5 The role “Treasurer” is held by somebody who is on leave, with nobody to stand in."]
    },
    {
      name: "on leave, and somebody stands in",
      files: { "people.md": people5("on leave"), "roles.md": roles4("Amira", "Jonas") },
      expect: []
    }
  ],
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
var roles5 = (since, until) => ({
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
    { name: "a term of two years", files: roles5("2026-01-01", "2027-12-31"), expect: [] },
    {
      name: "two years that were mixed up",
      files: roles5("2027-01-01", "2026-12-31"),
      expect: ["roles.md:5 The term of the role “Chair” begins on 1 January 2027, after its end on 31 December 2026."]
    },
    { name: "a term of one day", files: roles5("2026-01-01", "2026-01-01"), expect: [] },
    { name: "a role that goes with a post", files: roles5("2027-01-01", "goes with the post"), expect: [] }
  ],
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
var roles6 = (until, status = "") => `# Roles

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
    { name: "a term that goes on", files: { "roles.md": roles6("2027-12-31") }, expect: [] },
    {
      name: "a term that is over",
      files: { "roles.md": roles6("2025-12-31") },
      expect: ["roles.md:5 The term of the role “Treasurer” ended on 31 December 2025."]
    },
    { name: "a role that goes with somebody’s post", files: { "roles.md": roles6("goes with the post") }, expect: [] },
    { name: "the last day of a term", on: "2025-12-31", files: { "roles.md": roles6("2025-12") }, expect: [] },
    { name: "a role that is retired", files: { "roles.md": roles6("2025-12-31", "retired") }, expect: [] }
  ],
  // For roles that receive reports the page with the code of conduct says it, and says it louder.
  subjects: ({ community }) => {
    const receiving = new Set(readersOf(community).map((reader) => reader.role));
    return community.roles.entries.filter(
      (role) => role.until?.ends !== void 0 && role.status !== "retired" && role.status !== "vacant" && !receiving.has(role)
    );
  },
  inspect: (role, { now }) => {
    const ended = endOfTerm(role, now)?.since;
    return ended === void 0 ? [] : [{ about: role.about("until"), place: role.at("until"), values: { role: role.label, ended } }];
  }
});

// src/checks/people/role-with-keys-has-two-holders.ts
var roles7 = (who, rest, head16 = "Backup | Access") => `# Roles

| Role | Who | ${head16} |
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
    { name: "somebody stands in", files: { "roles.md": roles7("Amira", "Jonas | the domain") }, expect: [] },
    {
      name: "one person holds the domain",
      files: { "roles.md": roles7("Amira", " | the domain") },
      expect: ["roles.md:5 1 person can do what the role “Web keeper” does, and accounts or keys depend on it."]
    },
    { name: "a role without keys", files: { "roles.md": roles7("Amira", " | ") }, expect: [] },
    {
      name: "a role that needs three",
      files: { "roles.md": roles7("Amira, Jonas", "3 | ", "Minimum | Access") },
      expect: ["roles.md:5 2 people can do what the role “Web keeper” does, and the page itself asks for more."]
    }
  ],
  subjects: ({ community }) => community.roles.entries.filter(
    (role) => role.holders.length > 0 && role.status !== "retired" && (role.access.length > 0 || role.min_holders !== void 0)
  ),
  inspect: (role) => {
    const held = new Set([...role.holders, ...role.backups].map((holder) => holder.to?.key ?? holder.text)).size;
    const cause = role.access.length > 0 && held < 2 ? "keys" : held < (role.min_holders ?? 0) ? "minimum" : void 0;
    return cause === void 0 ? [] : [{ about: role.about("holders"), place: role.at("holders"), values: { role: role.label, held, cause } }];
  }
});

// src/checks/plan/milestone-is-not-overdue.ts
var head5 = "| Milestone | What will be true | Who looks after it | By when | Status |\n|---|---|---|---|---|\n";
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

${head5}| Launch | 40 members | | 2026-06 | planned |
` },
      expect: []
    },
    {
      name: "a month that has ended",
      on: "2026-07-01",
      files: { "roadmap.md": `# Roadmap

${head5}| Launch | 40 members | | 2026-06 | planned |
` },
      expect: ["roadmap.md:5 Milestone “Launch” was due on 30 June 2026 and is not marked as done."]
    },
    {
      name: "one that is done",
      on: "2026-07-01",
      files: { "roadmap.md": `# Roadmap

${head5}| Launch | 40 members | | 2026-06 | done |
` },
      expect: []
    }
  ],
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
var many3 = 10;
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
  subjects: ({ community }) => community.pages.filter(
    (page9) => community.kindOf.get(page9.path) === "roadmap" && community.roadmap.paths.includes(page9.path)
  ),
  inspect: (page9, { community }) => {
    const boxes = page9.tree.children.flatMap(boxesIn);
    const [first] = boxes;
    return first && boxes.length >= many3 ? [
      {
        about: community.roadmap.about("milestones"),
        place: { path: page9.path, line: first.line, column: first.column },
        values: { page: page9.path, count: boxes.length }
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

// src/checks/subjects/in-public.ts
function isPublic({ visibility }) {
  return visibility !== "private";
}
function stopInOwnPages({ kind }) {
  return kind === void 0 ? "warning" : "stop";
}
var listsOfCredit = /(?:^|\/)(?:\.github\/|(?:authors?|changelog|citation|codeowners|contributors?|copying|credits|history|licen[cs]es?|maintainers?|notice|owners|owners_aliases|releases?|thanks)(?:[._-][^/]*)?$)/i;
function pagesWithoutCredits(context) {
  return isPublic(context) ? everyPage(context.community).filter(({ path }) => !listsOfCredit.test(path)) : [];
}
var mostSpots = 20;
function spottedIn(pages, look) {
  return pages.flatMap((page9) => {
    const spots = look(page9).slice(0, mostSpots);
    return spots.length > 0 ? [{ ...page9, spots }] : [];
  });
}
function eachSpot(page9) {
  return page9.spots.map((spot, index) => ({
    about: page9.about({ entry: String(index + 1) }),
    place: { path: page9.path, line: spot.line, column: spot.column },
    values: { page: page9.path }
  }));
}

// src/checks/subjects/tables-of-people.ts
var tablesByPage = /* @__PURE__ */ new WeakMap();
function tablesOf({ page: page9 }) {
  let tables = tablesByPage.get(page9);
  if (!tables) {
    tables = partsOf(page9).tables.map(({ table: table5, under }) => {
      const { header } = readTable({ ...table5, children: table5.children.slice(0, 1) });
      const columns = header.map(({ text: text2 }) => plainName(text2));
      const rows = () => readTable(table5).rows.filter(({ example }) => !example);
      return { columns, header, rows, heading: under ? plainName(plainText([under])) : "" };
    });
    tablesByPage.set(page9, tables);
  }
  return tables;
}
var marksPeople = /^(?:first name|given name|last name|family name|surname|full name|pronouns|orcid(?: id)?|prenom|nom de famille|pronoms|vorname|nachname|familienname|pronomen|apellidos?|nombre completo|pronombres|cognome|nome completo|pronomi)$/;
var namesSomebody2 = /^(?:name|names|person|people|member|participant|attendee|speaker|applicant|volunteer|nom|personne|membre|mitglied|teilnehmer(?:in)?|nombre|persona|miembro|nome|membro)$/;
function isOfPeople({ columns }, { kind, path }) {
  if (kind === "persona" || kind === "personas" || /persona/i.test(path)) return false;
  return columns.some((name) => marksPeople.test(name)) || kind !== void 0 && columns.some((name) => namesSomebody2.test(name));
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
  subjects: (context) => isPublic(context) ? [...filesOf(context), ...tablesOfVotes(context)] : [],
  inspect: ({ path, kind, line }) => [
    { about: { path, ...kind !== void 0 && { kind } }, place: { path, line, column: 1 }, values: { page: path } }
  ]
});
var listOfVotes = /(?:^|\/)(?:ballots?|voters?|voter[-_]?(?:list|roll)|votes[-_]by[-_]voter|electorate)\.(?:csv|tsv|ya?ml|json|xlsx?|ods|txt)$/i;
function filesOf({ community }) {
  return [...community.files].filter((path) => listOfVotes.test(path)).map((path) => ({ path, area: areaOfPage(path, community), line: 1 }));
}
var voter = /^(?:voter|voters|voted by|votant|votante|wahler|wahlerin|wahlende|elettore)$/;
var vote = /^(?:vote|votes|ballot|choice|voted for|first choice|bulletin|stimme|voto|papeleta|scheda)$/;
function tablesOfVotes({ community }) {
  return everyPage(community).flatMap(
    (page9) => tablesOf(page9).filter(
      ({ columns, rows }) => rows().length > 0 && columns.some((name) => voter.test(name)) && columns.some((name) => vote.test(name))
    ).slice(0, 1).map(({ rows }) => ({
      path: page9.path,
      ...page9.kind !== void 0 && { kind: page9.kind },
      area: page9.area,
      line: rows()[0]?.line ?? 1
    }))
  );
}

// src/checks/privacy/conduct-case-stays-out.ts
var report = (reporter, reported) => `# Incident 2026-02

Reporter: ${reporter}

Reported person: ${reported}

What happened: see below.
`;
var conduct_case_stays_out_default = defineCheck({
  id: "conduct-case-stays-out",
  area: (page9) => page9.area,
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
  subjects: (context) => isPublic(context) ? everyPage(context.community).flatMap((page9) => {
    const line = caseIn(page9);
    return line === void 0 ? [] : [{ ...page9, line }];
  }) : [],
  inspect: (subject) => [
    { about: subject.about(), place: subject.at({ line: subject.line, column: 1 }), values: { page: subject.path } }
  ]
});
var reporters = "reporter|reported by|reporting person|complainant|victim|signalé par|plaignant|plaignante|victime|gemeldet von|meldende person|beschwerdeführer|beschwerdeführerin|betroffene person|opfer|denunciante|informado por|víctima|segnalato da|segnalante|vittima";
var reporteds = "reported person|reported individual|person reported|accused|accused person|respondent|alleged offender|offender|harasser|personne signalée|personne mise en cause|accusé|accusée|gemeldete person|beschuldigte|beschuldigter|beschuldigte person|persona denunciada|acusado|acusada|denunciado|persona segnalata|accusato|accusata";
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
function namedAfter(labels, { page: page9 }) {
  const labelled2 = new RegExp(`^[ \\t]*(?:${labels})[ \\t]*:[ \\t]*(\\S[^\\n]{0,80})$`, "imu");
  for (const block of visibleText(page9)) {
    const match = labelled2.exec(block.text);
    if (match && isName(match[1] ?? "")) return linesOf(block)(match.index);
  }
  return void 0;
}
var columnOf = (labels) => {
  const names2 = new Set(labels.split("|").map(plainName));
  return ({ columns }) => columns.findIndex((name) => names2.has(name));
};
var reporterColumn = columnOf(reporters);
var reportedColumn = columnOf(reporteds);
function rowOfCase(subject) {
  for (const table5 of tablesOf(subject)) {
    const [by, about] = [reporterColumn(table5), reportedColumn(table5)];
    if (by < 0 || about < 0) continue;
    const row = table5.rows().find(({ cells }) => isName(cells[by]?.text ?? "") && isName(cells[about]?.text ?? ""));
    if (row) return row.line;
  }
  return void 0;
}
var nobody = /^(?:any|every|some)(?:one|body)|^(?:an?|the|member|participant|person|people|user|staff|anonymous|yes|no)\b/iu;
var particle = /^(?:af|al|bin|da|de|del|della|den|der|di|do|dos|du|el|la|le|ten|ter|van|von|y|zu)$/u;
function isName(text2) {
  const written = text2.trim();
  const words2 = written.split(/\s+/);
  if (isNoAnswer(written) || nobody.test(written) || /[^\p{L}\p{M}\s.'’-]|\p{Ll}\.$/u.test(written)) return false;
  return words2.length <= 5 && words2.every((word) => /^\p{Lu}/u.test(word) || particle.test(word));
}

// src/checks/privacy/home-address-stays-out.ts
var page5 = (line) => ({ "roadmap.md": `# Roadmap

## Next steps

${line}
` });
var home_address_stays_out_default = defineCheck({
  id: "home-address-stays-out",
  area: (page9) => page9.area,
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
      files: page5("Home address: Lindenweg 12, 04177 Lindenau"),
      expect: ["roadmap.md:5 roadmap.md shows somebody’s home address, and anyone can read it."]
    },
    {
      name: "a column of home addresses",
      files: { "people.md": "# People\n\n| Name | Privatadresse |\n|---|---|\n| Dana Vermeulen | Lindenweg 12 |\n" },
      expect: ["people.md:5 people.md shows somebody’s home address, and anyone can read it."]
    },
    {
      name: "the address of a house where a community meets",
      files: page5("Address: University library, Lindenweg 12. Nobody needs to tell their home address: 1 is enough."),
      expect: []
    },
    {
      name: "a rule about home addresses",
      files: page5("We never ask for a home address: a city is enough."),
      expect: []
    }
  ],
  subjects: (context) => spottedIn(isPublic(context) ? everyPage(context.community) : [], homeAddressesIn),
  inspect: eachSpot
});
var names = "home address|private address|residential address|adresse personnelle|adresse privée|adresse du domicile|privatadresse|privatanschrift|wohnadresse|wohnanschrift|dirección particular|dirección privada|domicilio particular|indirizzo di casa|indirizzo privato|indirizzo personale";
var quickLook2 = new RegExp(names.replaceAll(" ", "\\s"), "i");
var labelled = new RegExp(`^[ \\t]*(?:${names})\\s?:[ \\t]*\\S[^\\n]{0,80}\\d`, "gimu");
var column = new RegExp(`^(?:${names})$`, "iu");
function homeAddressesIn(subject) {
  if (!quickLook2.test(subject.page.text)) return [];
  const inText3 = visibleText(subject.page).flatMap((block) => {
    const lineOf = linesOf(block);
    return [...block.text.matchAll(labelled)].map(({ index }) => ({ line: lineOf(index), column: block.column }));
  });
  const inTables4 = tablesOf(subject).flatMap(({ header, rows }) => {
    const at = header.findIndex(({ text: text2 }) => column.test(text2.trim()));
    return at < 0 ? [] : rows().flatMap(
      ({ cells }) => /\d/.test(cells[at]?.text ?? "") ? [{ line: cells[at]?.line ?? 1, column: cells[at]?.column ?? 1 }] : []
    );
  });
  return [...inText3, ...inTables4];
}

// src/checks/privacy/join-link-has-no-passcode.ts
var meetings = (openTo) => ({
  "meetings.md": `# Meetings

| Call | When | Where | Open to |
|---|---|---|---|
| Monthly call | third Wednesday of every month | [join](https://zoom.example/j/123?pwd=abc) | ${openTo} |
`
});
var join_link_has_no_passcode_default = defineCheck({
  id: "join-link-has-no-passcode",
  area: (page9) => page9.area,
  severity: (page9) => page9.isOpen || page9.kind === void 0 ? "advice" : "warning",
  from: "always",
  since: 1,
  title: "The passcode of a call is not public",
  says: "{page:path} shows a link to a call with its passcode.",
  why: "Anyone can come in, even those who only want to disturb.",
  fix: "Send the link by e-mail or in the chat, and say here how to ask for it. For a call that is open to anyone, switch on a waiting room.",
  minutes: 10,
  source: "links with a passcode in real repositories",
  examples: [
    {
      name: "a link without one",
      files: { "meetings.md": meetings("members")["meetings.md"].replace("?pwd=abc", "") },
      expect: []
    },
    {
      name: "a call for members",
      files: meetings("members"),
      expect: ["meetings.md:5 meetings.md shows a link to a call with its passcode."]
    },
    {
      name: "a call for anyone, as an idea only",
      files: meetings("anyone"),
      expect: ["meetings.md:5 meetings.md shows a link to a call with its passcode."]
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
  return spottedIn(everyPage(context.community), passcodesIn).map((page9) => ({
    ...page9,
    isOpen: isOpenToAnyone(page9, context.community)
  }));
}
var passcode = /[?&#](?:pwd|passcode|password)=[^&\s]/i;
function passcodesIn({ page: page9 }) {
  if (!/(?:pwd|passcode|password)=/.test(page9.text)) return [];
  const linked = linksIn(page9).filter(
    ({ type, target }) => type === "link" && /^https?:/i.test(target) && passcode.test(target)
  );
  const written = settingLines(page9).filter(({ text: text2 }) => /https?:\/\//i.test(text2) && passcode.test(text2));
  return [...linked, ...written].map(({ line, column: column3 }) => ({ line, column: column3 }));
}
var openToAll = /^(?:any(?:one|body)|every(?:one|body)|all|public|open|tou(?:s|tes)|tout le monde|alle|jede[rn]?|tod[oa]s|tutt[ie])(?!\p{L})/iu;
function isOpenToAnyone({ path }, { documents }) {
  const calls = documents.filter(({ kind }) => kind === "meetings").flatMap(({ allEntries }) => allEntries.filter((entry) => entry.path === path && entry.has("open_to")));
  return calls.length > 0 && calls.every((call) => openToAll.test(call.readings.get("open_to")?.written.text ?? ""));
}

// src/checks/subjects/traits.ts
var traits = new Set(
  [
    "age|age group|age range|date of birth|birth date|birthday|born|gender|gender identity|sex|health|health condition|illness|medical conditions|disability|disabilities|access needs|allergies|dietary needs|dietary requirements|religion|faith|belief|ethnicity|ethnic origin|ethnic group|race|sexual orientation|sexuality|marital status|political party|political views|trade union|salary",
    "âge|tranche d’âge|date de naissance|genre|sexe|santé|maladie|handicap|besoins d’accès|religion|croyance|origine ethnique|orientation sexuelle|situation de famille|parti politique|syndicat|salaire",
    "Alter|Altersgruppe|Geburtsdatum|Geburtstag|Geschlecht|Gesundheit|Krankheit|Behinderung|Behinderungen|Religion|Konfession|Glaube|Ethnie|Herkunft|sexuelle Orientierung|Familienstand|Partei|Gewerkschaft|Gehalt",
    "edad|grupo de edad|fecha de nacimiento|género|sexo|salud|enfermedad|discapacidad|religión|creencia|etnia|origen étnico|orientación sexual|estado civil|partido político|sindicato|salario",
    "età|fascia d’età|data di nascita|genere|sesso|salute|malattia|disabilità|religione|credo|etnia|origine etnica|orientamento sessuale|stato civile|partito politico|sindacato|stipendio"
  ].flatMap((names2) => names2.split("|").map(plainName))
);
function isTrait(name) {
  return traits.has(name);
}

// src/checks/privacy/personal-traits-stay-out.ts
var people6 = (column3, value) => `# People

| Name | ${column3} |
|---|---|
| Dana Vermeulen | ${value} |
`;
var personal_traits_stay_out_default = defineCheck({
  id: "personal-traits-stay-out",
  area: (page9) => page9.area,
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
      files: { "people.md": people6("Pronouns", "she/her") },
      expect: []
    },
    {
      name: "ages",
      files: { "people.md": people6("Age", "34") },
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
    { name: "a column that nobody filled in", files: { "people.md": people6("Age", "") }, expect: [] },
    {
      name: "counts without names",
      files: { "report.md": "# Report\n\n| Gender | Members |\n|---|---|\n| Women | 24 |\n| Men | 21 |\n" },
      expect: []
    }
  ],
  subjects: (context) => spottedIn(isPublic(context) ? everyPage(context.community) : [], (page9) => [
    ...inTables(page9),
    ...inSettings2(page9)
  ]),
  inspect: (subject) => subject.spots.map((spot) => ({
    about: subject.about({ field: plainName(spot.name) }),
    place: subject.at(spot),
    values: { page: subject.path, column: spot.name }
  }))
});
function inTables(subject) {
  return tablesOf(subject).filter((table5) => isOfPeople(table5, subject)).flatMap(
    ({ columns, header, rows }) => columns.flatMap((name, at) => {
      const cell = header[at];
      if (!isTrait(name) || !cell) return [];
      const isFilled = rows().some(({ cells }) => !isNoAnswer(cells[at]?.text ?? ""));
      return isFilled ? [{ name: cell.text, line: cell.line, column: cell.column }] : [];
    })
  );
}
function inSettings2({ kind, page: page9 }) {
  if (kind !== "people") return [];
  const found2 = /* @__PURE__ */ new Map();
  const look = (setting) => {
    const { key, line, column: column3, source = "" } = setting;
    if (isTrait(plainName(key)) && !isNoAnswer(source) && !found2.has(key)) found2.set(key, { name: key, line, column: column3 });
    for (const part of setting.parts?.values() ?? []) look(part);
  };
  for (const setting of page9.settings.settings.values()) look(setting);
  return [...found2.values()];
}

// src/checks/subjects/phone-numbers.ts
var column2 = new RegExp(`^(?:${telephoneWords})(?:\\s?(?:no|nr|number))?\\.?$`, "iu");
var ofNobody = /\b(?:dial|call-in|one tap|meeting id|webinar|conference (?:id|bridge)|zoom|webex|toll|hotline|helpline|help line|lifeline|emergency|crisis|police|ambulance|notruf|urgences|emergencias|emergenza|local number)\b/iu;
var around = 3;
function phoneNumbersIn(subject) {
  const tables = inTables2(subject);
  if (!mayHoldOne(subject.page.text)) return tables;
  const blocks = visibleText(subject.page);
  const inText3 = blocks.flatMap((block, at) => {
    if (!digits.test(block.text)) return [];
    const found2 = telephoneNumbersIn(block.text);
    if (found2.length === 0 || isOfNobody(blocks, at)) return [];
    return [...new Set(found2.map(linesOf(block)))].map((line) => ({ line, column: block.column }));
  });
  const known5 = new Set(inText3.map(({ line }) => line));
  return [...inText3, ...tables.filter(({ line }) => !known5.has(line))];
}
var digits = /\d[\d ()./\u00a0-]{5,22}\d/;
var anyLabel = new RegExp(`(?:${telephoneWords})`, "i");
function mayHoldOne(text2) {
  if (/\+[1-9]\d{0,2}[ .\-/()\u00a0]{0,2}\d/.test(text2)) return true;
  for (const { index } of text2.matchAll(/\d[\d ()./-]{5,22}\d/g))
    if (anyLabel.test(text2.slice(Math.max(0, index - 30), index))) return true;
  return false;
}
function isOfNobody(blocks, at) {
  return blocks.slice(Math.max(0, at - around), at + around + 1).some(({ text: text2 }) => ofNobody.test(text2));
}
function inTables2(subject) {
  return tablesOf(subject).flatMap(({ header, rows }) => {
    const at = header.findIndex(({ text: text2 }) => column2.test(text2.trim()));
    const cells = at < 0 ? [] : rows().flatMap((row) => row.cells[at] ?? []);
    return cells.filter(({ text: text2 }) => isTelephoneNumber(text2) && !/\p{L}{4,}/u.test(text2)).map(({ line, column: column3 }) => ({ line, column: column3 }));
  });
}

// src/checks/privacy/phone-number-stays-out.ts
var page6 = (line) => ({ "roadmap.md": `# Roadmap

## Next steps

${line}
` });
var phone_number_stays_out_default = defineCheck({
  id: "phone-number-stays-out",
  area: (page9) => page9.area,
  // Where help is offered, somebody may have meant to be called.
  severity: (page9) => /conduct|^event$/.test(page9.kind ?? "") ? "warning" : stopInOwnPages(page9),
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
      files: page6("Call Dana: +49 341 2345 6789."),
      expect: ["roadmap.md:5 roadmap.md shows what looks like a telephone number, and anyone can read it."]
    },
    {
      name: "after a word that says so",
      files: page6("**Phone:** 0341 234 567 89"),
      expect: ["roadmap.md:5 roadmap.md shows what looks like a telephone number, and anyone can read it."]
    },
    {
      name: "in a column of its own",
      files: { "people.md": "# People\n\n| Name | Mobile |\n|---|---|\n| Dana Vermeulen | 0176 5432 1098 |\n" },
      expect: ["people.md:5 people.md shows what looks like a telephone number, and anyone can read it."]
    },
    {
      name: "dates, books, articles, identifiers, grants, accounts, versions and time zones",
      files: page6(
        "2026-03-18, 18.03.2026, 978-3-16-148410-0, 10.5281/zenodo.1234567, 0000-0002-1825-0097, grant 101129751, DE89 3704 0044 0532 0130 00, v1.24.3, UTC+2 14:00, +12.5 %, Telephone conference: 2026-03-18"
      ),
      expect: []
    },
    {
      name: "numbers to dial into a call and help lines",
      files: page6("Dial in: +1 669 900 6833, meeting ID 812 3456 7890. Emergency: +32 2 123 45 67"),
      expect: []
    }
  ],
  subjects: (context) => spottedIn(pagesWithoutCredits(context), phoneNumbersIn),
  inspect: eachSpot
});

// src/checks/privacy/place-of-a-person-is-not-exact.ts
var place_of_a_person_is_not_exact_default = defineCheck({
  id: "place-of-a-person-is-not-exact",
  area: (page9) => page9.area,
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
  subjects: (context) => spottedIn(isPublic(context) ? everyPage(context.community) : [], (page9) => [
    ...inTables3(page9),
    ...inSettings3(page9)
  ]),
  inspect: eachSpot
});
var north = /^(?:lat|latitude|coordinates|coords|gps|geo|breitengrad|breite|koordinaten|coordonnees|latitud|coordenadas|latitudine|coordinate)$/;
function isExact(text2) {
  return /(?<![\d.])-?\d{1,3}[.,]\d{2,}/.test(text2) || /\d{1,3}\s?°\s?\d{1,2}/.test(text2);
}
function inTables3(subject) {
  return tablesOf(subject).filter((table5) => isOfPeople(table5, subject)).flatMap(({ columns, rows }) => {
    const at = columns.findIndex((name) => north.test(name));
    return at < 0 ? [] : rows().flatMap(({ cells, line, column: column3 }) => isExact(cells[at]?.text ?? "") ? [{ line, column: column3 }] : []);
  });
}
function inSettings3({ kind, page: page9 }) {
  if (kind !== "people") return [];
  const look = (setting) => [
    ...north.test(plainName(setting.key)) && isExact(setting.source ?? "") ? [{ line: setting.line, column: setting.column }] : [],
    ...[...setting.parts?.values() ?? []].flatMap(look)
  ];
  return [...page9.settings.settings.values()].flatMap(look);
}

// src/checks/subjects/private-addresses.ts
var forMany = /(?:^|[._+-])(?:abuse|admin|board|bot|chairs?|coc|committee|conduct|contacto?|contatto|coordination|editors?|email|events?|example|first|firstname|foo|ha?llo|hello|help|hi|info|j(?:ane|ohn)?[._-]?doe|kontakt|list|mail|me|media|membership|my|name|news|newsletter|no-?reply|office|ombuds|org|organi[sz]ers?|press|privacy|secretary|security|somebody|someone|support|test|training|user|username|your|yourname|you)(?:$|[._+-])|association|club|collective|commun|conference|consort|event|group|initiative|lab$|librar|meetup|network|noreply|open-?science|organi[sz]|(?:^|[._-])osc|osc(?:$|[._-])|project|science|society|studio|summit|team|workshop|verein|gruppe|grupo|gruppo/i;
function privateAddressesIn({ page: page9, path }, declared, ownNames) {
  if (!namesMailbox.test(page9.text)) return [];
  const found2 = [...inText2(page9), ...inLinks(page9)].toSorted((a, b) => a.line - b.line || a.column - b.column);
  const seen = new Set(declared);
  return found2.flatMap(({ target, line, column: column3 }) => {
    const address = target.toLowerCase();
    if (seen.has(address) || !isPrivate(address, ownNames, path)) return [];
    seen.add(address);
    return [{ line, column: column3 }];
  });
}
function inText2(page9) {
  return visibleText(page9).flatMap((block) => {
    const lineOf = linesOf(block);
    return addressesIn(block.text).map(({ text: text2, index }) => ({
      target: text2,
      line: lineOf(index),
      column: block.column
    }));
  });
}
function inLinks(page9) {
  return partsOf(page9).links.flatMap((node) => {
    const target = "url" in node ? node.url : page9.definitions.get(node.identifier.toLowerCase());
    const { line, column: column3 } = node.position?.start ?? { line: 1, column: 1 };
    return target !== void 0 && /^mailto:/i.test(target) ? addressesIn(target.slice(7)).map(({ text: text2 }) => ({ target: text2, line, column: column3 })) : [];
  });
}
function isPrivate(address, ownNames, path) {
  const name = address.slice(0, address.lastIndexOf("@"));
  if (!mailboxesForPeople.test(address) || forMany.test(name) || ownNames.some((own2) => name.includes(own2)))
    return false;
  const letters = name.replace(/[^\p{L}]/gu, "");
  return letters.length < 6 || !path.toLowerCase().replace(/[^\p{L}]/gu, "").includes(letters);
}
function ownNamesOf({ community, pages }) {
  const title = pages.find((page9) => isFrontPage(page9.path))?.title;
  return [community.name, community.short_name, title].flatMap((name) => plainName(name ?? "").split(" ")).filter((word) => word.length >= 4);
}
function declaredAddresses(community) {
  const declared = /* @__PURE__ */ new Set();
  for (const { of, type, reading, isPrivate: isPrivate2 } of everyReading(community)) {
    const consent = of.readings.get("consent")?.value;
    if (isPrivate2 || of.kind === "people" && consent?.given !== true) continue;
    const routes = type.type === "contact" ? (reading.value ?? []).map(({ address }) => address) : [];
    const listed2 = consent?.given === true ? [
      ...addressesIn(reading.written.text).map(({ text: text2 }) => text2),
      ...reading.written.mentions.map(({ target }) => target)
    ] : [];
    for (const address of [...routes, ...listed2]) declared.add(address.toLowerCase());
  }
  return declared;
}

// src/checks/privacy/private-address-has-consent.ts
var people7 = (consent) => `# People

| Name | May we list you? | Public e-mail |
|---|---|---|
| Dana Vermeulen | ${consent} | dana.vermeulen@gmail.com |
`;
var roadmap5 = (line) => `# Roadmap

## Next steps

${line}
`;
var private_address_has_consent_default = defineCheck({
  id: "private-address-has-consent",
  area: (page9) => page9.area,
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
    { name: "somebody who said yes", files: { "people.md": people7("yes, 2026-01-12") }, expect: [] },
    {
      name: "somebody who did not",
      files: { "people.md": people7("") },
      expect: ["people.md:5 people.md shows what looks like a private e-mail address, and no consent is on record."]
    },
    {
      name: "in a sentence",
      files: { "roadmap.md": roadmap5("Questions? Write to jana.novakova@gmail.com.") },
      expect: ["roadmap.md:5 roadmap.md shows what looks like a private e-mail address, and no consent is on record."]
    },
    {
      name: "shared addresses, addresses at work, examples, code and the contact of the community",
      files: {
        "community.yml": "name: Open Science Lindenau\ncontact: lindenau.talks@gmail.com\n",
        "roadmap.md": roadmap5(
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
    const names2 = ownNamesOf(context.community);
    return spottedIn(pagesWithoutCredits(context), (page9) => privateAddressesIn(page9, declared, names2));
  },
  inspect: eachSpot
});

// src/checks/privacy/private-field-stays-out.ts
var people8 = (column3) => `# People

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
      files: { "people.md": people8("Languages").replaceAll(/often \w+/g, "en") },
      expect: []
    },
    {
      name: "notes on people, said once for the column",
      files: { "people.md": people8("Private notes") },
      expect: ["people.md:5 people.md holds “Private notes”, which is private, and anyone can read it."]
    },
    {
      name: "a column without anything in it",
      files: { "people.md": people8("Private notes").replaceAll(/often \w+/g, "") },
      expect: []
    }
  ],
  subjects: privateFields,
  inspect: ({ of, field, label, reading }) => [
    {
      about: { path: of.path, kind: of.kind, field },
      place: reading.written.place,
      values: { page: of.path, field: label }
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
var page7 = (visibility) => `---
visibility: ${visibility}
---
# Roadmap

## Next steps

We talk with the new dean.
`;
var private_page_stays_out_default = defineCheck({
  id: "private-page-stays-out",
  area: (page9) => page9.area,
  severity: stopInOwnPages,
  from: "always",
  since: 1,
  title: "Private pages stay out of a repository that anyone can read",
  says: "{page:path} is marked as private, and anyone can read it.",
  why: "Marking a page as private does not hide it here, and older versions can be read too.",
  fix: "If anyone may read it, delete the line “visibility: private”. If not, move it to a place that only those who need it can open, and ask whoever looks after the repository to take it out of older versions.",
  minutes: 20,
  examples: [
    { name: "a public page", files: { "roadmap.md": page7("public") }, expect: [] },
    {
      name: "a private page",
      files: { "roadmap.md": page7("private") },
      expect: ["roadmap.md:2 roadmap.md is marked as private, and anyone can read it."]
    },
    {
      name: "a page that speaks of private things",
      files: { "roadmap.md": "# Roadmap\n\n## Next steps\n\nVisibility: private talks stay private.\n" },
      expect: []
    }
  ],
  subjects: (context) => isPublic(context) ? everyPage(context.community).filter(({ path }) => context.community.privatePages.has(path)) : [],
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
var people9 = "# People\n\n| Name | Works at | May we list you? |\n|---|---|---|\n| Dana Vermeulen | Library | yes, 2026-01-12 |\n";
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
      files: { "stakeholders.md": map3("Dana Vermeulen"), "people.md": people9 },
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
  inspect: ({ entry, number }) => [
    {
      about: { path: entry.path, kind: entry.kind, entry: String(number) },
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
  inspect: ({ of, field, label, reading }) => [
    {
      about: { path: of.path, kind: of.kind, field },
      place: reading.written.place,
      values: { page: of.path, field: label }
    }
  ]
});
function ratedGroups(context) {
  if (!isPublic(context)) return [];
  const people11 = new Set(ratedPeople(context.community).map(({ entry }) => entry.key));
  const seen = /* @__PURE__ */ new Set();
  return everyReading(context.community).filter(({ of, field, isPrivate: isPrivate2, publicIf }) => {
    const isWhole = context.community.documents.some(
      (document) => document.kind === of.kind && document.readings.get("visibility")?.value === "private"
    );
    if (!isPrivate2 || !publicIf || isWhole || people11.has(of.key ?? "") || seen.has(field)) return false;
    seen.add(field);
    return true;
  });
}

// src/checks/privacy/small-numbers-stay-out.ts
var page8 = (rows, head16 = "Gender | Members") => ({
  "community.yml": "documents:\n  roadmap: report.md\n",
  "report.md": `# Report

| ${head16} |
|---|---|
${rows}
`
});
var small_numbers_stay_out_default = defineCheck({
  id: "small-numbers-stay-out",
  area: (page9) => page9.area,
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
    { name: "large groups", files: page8("| Women | 24 |\n| Men | 21 |"), expect: [] },
    {
      name: "a small group",
      files: page8("| Women | 24 |\n| Another | 2 |"),
      expect: ["report.md:6 A table about people on report.md has a count under five, and anyone can read it."]
    },
    { name: "small groups put together", files: page8("| Women | 24 |\n| Another | fewer than 5 |"), expect: [] },
    {
      name: "a table about something else",
      files: page8("| Outreach | 2 |\n| Training | 3 |", "Group | Members"),
      expect: []
    },
    { name: "shares are no counts", files: page8("| Women | 54 % |\n| Another | 4 % |", "Gender | Share"), expect: [] }
  ],
  subjects: (context) => spottedIn(
    isPublic(context) ? everyPage(context.community) : [],
    (page9) => tablesOf(page9).filter((table5) => !isOfPeople(table5, page9)).flatMap(smallCounts)
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
    const small = counts.map((at) => cells[at]).find((cell) => cell && /^[1-4](?:\s*\(.*\))?$/.test(cell.text.trim()));
    return small ? [{ line: small.line, column: small.column }] : [];
  });
}
function isCounted(cells) {
  return cells.every((text2) => /^(?:\d+(?:\s*\(.*\))?|[<≤]\s?\d+|fewer than \d+|[-–—]?)$/i.test(text2.trim()));
}

// src/community/latest-notes.ts
var howMany = 2;
function latestNotes(community) {
  const dated = community.notes.entries.filter((notes5) => notes5.date !== void 0);
  const days = [...new Set(dated.map((notes5) => notes5.date ?? ""))].toSorted().slice(-howMany);
  return days.toReversed().flatMap((day) => dated.filter((notes5) => notes5.date === day));
}

// src/checks/rhythm/action-has-name-and-date.ts
var notes = (actions) => `# Community call

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
      files: { "notes/2026-02-18.md": notes("- [ ] Dana: write to the library, by 2026-03-10") },
      expect: []
    },
    {
      name: "neither",
      files: { "notes/2026-02-18.md": notes("- [ ] write to the library\n- [x] book a room") },
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
        "notes/2025-11-19.md": notes("- write to the library"),
        "notes/2026-01-21.md": notes("- Dana: thank the speaker, by 2026-03-30"),
        "notes/2026-02-18.md": notes("- none yet")
      },
      expect: []
    }
  ],
  subjects: ({ community }) => latestNotes(community).filter((notes5) => notes5.actions.length > 0),
  inspect: (notes5) => {
    const open = notes5.actions.filter((action) => !action.done && (action.who === void 0 || action.by === void 0));
    const [first] = open;
    return first ? [
      {
        about: notes5.about("actions"),
        place: first.place,
        values: { notes: notes5.label, actions: open.slice(0, 3).map((action) => action.what) }
      }
    ] : [];
  }
});

// src/checks/rhythm/action-is-not-overdue.ts
var notes2 = (actions) => `# Community call

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
      files: { "notes/2026-02-18.md": notes2("- [ ] Dana: write to the library, by 2026-03-10") },
      expect: []
    },
    {
      name: "a day that has passed",
      on: "2026-03-20",
      files: {
        "notes/2026-02-18.md": notes2(
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
        "notes/2025-11-19.md": notes2("- Dana: write to the library, by 2025-12-01"),
        "notes/2026-01-21.md": notes2("- [x] Dana: thank the speaker, by 2026-01-30"),
        "notes/2026-02-18.md": notes2("- Amira: book a room, by 2026-03-15")
      },
      expect: []
    }
  ],
  subjects: ({ community }) => latestNotes(community).filter((notes5) => notes5.actions.length > 0),
  inspect: (notes5, { now }) => {
    const late = notes5.actions.filter((action) => !action.done && action.by !== void 0 && action.by < now);
    const [first] = late;
    return first ? [
      {
        about: notes5.about("actions"),
        place: first.place,
        values: { notes: notes5.label, actions: late.slice(0, 3).map((action) => action.what) }
      }
    ] : [];
  }
});

// src/checks/rhythm/call-counts-from-a-date.ts
var head6 = "# Meetings\n\n| Call | When | First date | Time | Time zone |\n|---|---|---|---|---|\n";
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
      files: { "meetings.md": `${head6}| Co-working | every two weeks on Monday | 2026-03-02 | 14:00 | Brussels |
` },
      expect: []
    },
    {
      name: "every two weeks, from when?",
      files: { "meetings.md": `${head6}| Co-working | every two weeks on Monday | | 14:00 | Brussels |
` },
      expect: ["meetings.md:5 The call “Co-working” is held “every two weeks on Monday”: counted from which date?"]
    },
    {
      name: "a day that the calendar knows",
      files: { "meetings.md": `${head6}| Community call | last Friday of the month | | 14:00 | Brussels |
` },
      expect: []
    },
    {
      name: "the date stands in the sentence",
      files: {
        "meetings.md": `${head6}| Co-working | every two weeks on Monday, starting 2 March 2026 | | 14:00 | Brussels |
`
      },
      expect: []
    }
  ],
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
var head7 = "# Meetings\n\n| Call | When | Time | Time zone | Until |\n|---|---|---|---|---|\n";
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
      files: { "meetings.md": `${head7}| Community call | every Monday | 14:00 | Brussels | |
` },
      expect: []
    },
    {
      name: "a series that has ended",
      files: { "meetings.md": `${head7}| Spring sessions | every Monday | 14:00 | Brussels | 2026-02-20 |
` },
      expect: ["meetings.md:5 The call “Spring sessions” has no date ahead: the last one has passed."]
    },
    {
      name: "a series whose end stands in the sentence",
      files: {
        "meetings.md": `${head7}| Spring sessions | every Monday until 20 February 2026 | 14:00 | Brussels | |
`
      },
      expect: ["meetings.md:5 The call “Spring sessions” has no date ahead: the last one has passed."]
    },
    {
      name: "the last date is today",
      on: "2026-03-02",
      files: { "meetings.md": `${head7}| Spring sessions | every Monday | 14:00 | Brussels | 2026-03-02 |
` },
      expect: []
    }
  ],
  subjects: ({ community, now }) => community.meetings.series.flatMap((call) => {
    const dates = datesFrom(call, rhythmOf(call), community, { from: now, count: 1 });
    return dates ? [{ call, dates }] : [];
  }),
  inspect: ({ call, dates }) => dates.length > 0 ? [] : [{ about: call.about("until"), place: call.at("until"), values: { call: call.label } }]
});

// src/checks/rhythm/call-has-time-zone.ts
var head8 = "# Meetings\n\n| Call | When | Time | Time zone |\n|---|---|---|---|\n";
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
      files: { "meetings.md": `${head8}| Community call | third Wednesday of every month | 14:00 | Brussels |
` },
      expect: []
    },
    {
      name: "a city in the sentence",
      files: {
        "meetings.md": `${head8}| Community call | third Wednesday of every month, 14:00, Brussels time | | |
`
      },
      expect: []
    },
    {
      name: "no city",
      files: { "meetings.md": `${head8}| Community call | third Wednesday of every month | 14:00 | |
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
      files: { "meetings.md": `${head8}| Community call | third Wednesday of every month | | |
` },
      expect: []
    }
  ],
  subjects: ({ community }) => community.meetings.series.map((call) => ({ call, rhythm: rhythmOf(call) })).filter(({ rhythm }) => rhythm.time !== void 0),
  inspect: ({ call, rhythm }) => rhythm.zone ? [] : [{ about: call.about("time_zone"), place: call.at(), values: { call: call.label, time: rhythm.time ?? "" } }]
});

// src/community/past-calls.ts
var many4 = 6;
function pastCallsOf(call, community, { now, grace }) {
  const noted = community.notes.entries.flatMap(
    ({ date, series }) => date !== void 0 && (series?.to === void 0 || series.to.key === call.key) ? [date] : []
  ).toSorted();
  const rhythm = rhythmOf(call);
  const since = rhythm.start ?? noted[0];
  const dates = datesBefore(call, rhythm, community, { before: dueDay(now, grace), count: many4 }) ?? [];
  const same = sameCall(dates);
  const calls = dates.map(({ date }) => date).filter((day) => since !== void 0 && day >= since).map((day) => ({ day, hasNotes: noted.some((one) => same(one, day)) }));
  const lastNotes = noted.at(-1);
  const [first] = calls;
  const isQuiet = lastNotes !== void 0 && first !== void 0 && calls.length >= many4 && lastNotes < first.day;
  return { calls, ...lastNotes !== void 0 && { lastNotes }, isQuiet };
}
function callsWithNotes({ meetings: meetings4, notes: notes5 }) {
  if (notes5.keptElsewhere !== void 0) return [];
  return meetings4.series.filter((call) => {
    const written = call.readings.get("notes")?.written;
    const elsewhere = written?.mentions.some((mention) => /^https?:/i.test(mention.target));
    return !elsewhere && !/^(?:https?:|(?:no|none|keine|pas|aucune?|sin|ninguna|nessuna?)(?!\p{L}))/iu.test(written?.text ?? "");
  });
}
function dueDay(now, { months = 0, days = 0, hours = 0, workingDays = 0 }) {
  return addPeriod(now, { months: -months, days: -days, hours: -hours, workingDays: -workingDays });
}

// src/checks/rhythm/call-is-still-held.ts
var meetings2 = "# Meetings\n\n| Call | When | Time | Time zone |\n|---|---|---|---|\n| Community call | third Wednesday of every month | 14:00 | Brussels |\n";
var notes3 = (...days) => `# Notes

| Date | Call | Takeaways |
|---|---|---|
${days.map((day) => `| ${day} | Community call | Posters help |
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
      files: { "meetings.md": meetings2, "notes.md": notes3("2025-01-15", "2026-02-18") },
      expect: []
    },
    {
      name: "six calls without notes",
      files: { "meetings.md": meetings2, "notes.md": notes3("2025-06-18", "2025-07-16") },
      expect: ["meetings.md:5 The last notes of the call “Community call” are of 16 July 2025. Is it still held?"]
    },
    {
      name: "five calls without notes, which are asked for one by one",
      files: { "meetings.md": meetings2, "notes.md": notes3("2025-08-20", "2025-09-17") },
      expect: []
    },
    { name: "no notes at all", files: { "meetings.md": meetings2 }, expect: [] }
  ],
  subjects: ({ community, settings, now }) => callsWithNotes(community).flatMap((call) => {
    const { lastNotes, isQuiet } = pastCallsOf(call, community, { now, grace: settings.clocks.notes });
    return lastNotes === void 0 ? [] : [{ call, lastNotes, isQuiet }];
  }),
  inspect: ({ call, lastNotes, isQuiet }) => isQuiet ? [{ about: call.about("notes"), place: call.at(), values: { call: call.label, day: lastNotes } }] : []
});

// src/checks/rhythm/call-rhythm-can-be-read.ts
var head9 = "# Meetings\n\n| Call | When | Time | Time zone |\n|---|---|---|---|\n";
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
      files: { "meetings.md": `${head9}| Community call | third Wednesday of every month | 14:00 | Brussels |
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
      files: { "meetings.md": `${head9}| Community call | whenever the moon is full | 14:00 | Brussels |
` },
      expect: [
        "meetings.md:5 We cannot work out the next dates of the call “Community call”: “whenever the moon is full” is not clear to us."
      ]
    },
    {
      name: "not decided yet",
      files: { "meetings.md": `${head9}| Community call | TBD | 14:00 | Brussels |
` },
      expect: []
    }
  ],
  subjects: ({ community }) => community.meetings.series.flatMap((call) => {
    const { reading } = rhythmOf(call);
    return reading ? [{ call, reading }] : [];
  }),
  inspect: ({ call, reading }) => "problem" in reading && reading.problem === "unreadable" ? [
    {
      about: call.about("when"),
      place: call.at("when"),
      values: { call: call.label, part: reading.part ?? call.readings.get("when")?.written.text ?? "" }
    }
  ] : []
});

// src/checks/rhythm/call-rhythm-has-one-meaning.ts
var head10 = "# Meetings\n\n| Call | When | Time | Time zone |\n|---|---|---|---|\n";
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
      files: { "meetings.md": `${head10}| Co-working | every two weeks on Monday | 14:00 | Brussels |
` },
      expect: []
    },
    {
      name: "a word with two meanings",
      files: { "meetings.md": `${head10}| Co-working | biweekly on Monday | 14:00 | Brussels |
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
      files: { "meetings.md": `${head10}| Co-working | first and third Monday of the month | 14:00 | Brussels |
` },
      expect: []
    }
  ],
  subjects: ({ community }) => writtenRhythms(community),
  inspect: ({ call, reading, rule }) => {
    if (rule || !("problem" in reading) || reading.problem !== "ambiguous") return [];
    const [one = "", other = ""] = reading.proposals;
    const written = call.readings.get("when")?.written.text ?? "";
    return [{ about: call.about("when"), place: call.at("when"), values: { call: call.label, written, one, other } }];
  }
});

// src/checks/rhythm/call-rhythm-names-a-day.ts
var head11 = "# Meetings\n\n| Call | When | Time | Time zone |\n|---|---|---|---|\n";
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
      files: { "meetings.md": `${head11}| Community call | third Wednesday of every month | 14:00 | Brussels |
` },
      expect: []
    },
    {
      name: "how often, but not when",
      files: { "meetings.md": `${head11}| Community call | monthly | 14:00 | Brussels |
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
      files: { "meetings.md": `${head11}| Morning coffee | every day | 9:00 | Brussels |
` },
      expect: []
    }
  ],
  subjects: ({ community }) => writtenRhythms(community),
  inspect: ({ call, reading, rule }) => {
    if (rule || !("problem" in reading) || reading.problem !== "incomplete") return [];
    const written = call.readings.get("when")?.written.text ?? "";
    const [example = "third Wednesday of every month"] = reading.proposals;
    return [{ about: call.about("when"), place: call.at("when"), values: { call: call.label, written, example } }];
  }
});

// src/checks/rhythm/call-zone-is-a-city.ts
var head12 = "# Meetings\n\n| Call | When | Time | Time zone |\n|---|---|---|---|\n";
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
        "meetings.md": `${head12}| Community call | third Wednesday of every month | 14:00 | Europe/Brussels |
`
      },
      expect: []
    },
    {
      name: "letters that name winter time",
      files: { "meetings.md": `${head12}| Community call | every 3rd Wednesday of the month | 14:00 | CET |
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
      name: "universal time, which never changes",
      files: { "meetings.md": `${head12}| Community call | every Monday | 14:00 | UTC |
` },
      expect: []
    }
  ],
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
var head13 = "# Meetings\n\n| Call | When | Time | Time zone |\n|---|---|---|---|\n";
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
      files: { "meetings.md": `${head13}| Community call | every Monday | 14:00 | Warsaw |
` },
      expect: []
    },
    {
      name: "a slip of the pen",
      files: { "meetings.md": `${head13}| Community call | every Monday | 14:00 | Brusels |
` },
      expect: [
        "meetings.md:5 In the call “Community call”, the place “Brusels” has no clock that we know; the closest name is “Europe/Brussels”."
      ]
    },
    {
      name: "a place that no clock is named after",
      files: { "meetings.md": `${head13}| Community call | every Monday | 14:00 | the library hall |
` },
      expect: ["meetings.md:5 In the call “Community call”, the place “the library hall” has no clock that we know."]
    },
    {
      name: "not decided yet",
      files: { "meetings.md": `${head13}| Community call | every Monday | 14:00 | TBD |
` },
      expect: []
    }
  ],
  subjects: ({ community }) => community.meetings.series.flatMap((call) => {
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
var head14 = "# Channels\n\n| Channel | What for | How to join | Who looks after it | Status |\n|---|---|---|---|---|\n";
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
      files: { "channels.md": `${head14}| Mailing list | news | write to us | Dana and Amira | active |
` },
      expect: []
    },
    {
      name: "one person",
      files: { "channels.md": `${head14}| Mailing list | news | write to us | Dana | active |
` },
      expect: ["channels.md:5 Only one person looks after the channel “Mailing list”."]
    },
    {
      name: "a channel that is closed",
      files: { "channels.md": `${head14}| Old chat | news | | Dana | closed |
` },
      expect: []
    },
    {
      name: "a role that two people hold",
      files: {
        "channels.md": `${head14}| Mailing list | news | write to us | Coordination | active |
`,
        "roles.md": "# Roles\n\n| Role | What it is for | Who |\n|---|---|---|\n| Coordination | keeps things going | Dana, Amira |\n"
      },
      expect: []
    },
    {
      name: "a role that one person holds",
      files: {
        "channels.md": `${head14}| Mailing list | news | write to us | Coordination | active |
`,
        "roles.md": "# Roles\n\n| Role | What it is for | Who |\n|---|---|---|\n| Coordination | keeps things going | Dana |\n"
      },
      expect: ["channels.md:5 Only one person looks after the channel “Mailing list”."]
    }
  ],
  subjects: ({ community }) => community.channels.entries.filter(
    (channel) => channel.admins.length > 0 && channel.status !== "closed" && channel.status !== "read-only"
  ),
  inspect: (channel) => peopleBehind2(channel.admins) === 1 ? [{ about: channel.about("admins"), place: channel.at("admins"), values: { channel: channel.label } }] : []
});
function peopleBehind2(admins) {
  const names2 = admins.flatMap((admin) => {
    if (admin.to?.kind !== "roles") return [admin.to?.key ?? admin.text.toLowerCase()];
    const holders = ["holders", "backups"].flatMap((field) => admin.to?.[field] ?? []);
    return holders.length > 0 ? holders.map((holder) => holder.to?.key ?? holder.text.toLowerCase()) : ["", admin.to.key];
  });
  return new Set(names2).size;
}

// src/checks/rhythm/closed-channel-is-not-linked.ts
var channels2 = (status) => `# Channels

| Channel | Link | Status |
|---|---|---|
| Old chat | https://chat.example/osc/ | ${status} |
`;
var most = 3;
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
      files: { "channels.md": channels2("active"), "README.md": "# OSC\n\n[Chat](https://chat.example/osc)\n" },
      expect: []
    },
    {
      name: "a closed channel on the first page",
      files: {
        "channels.md": channels2("closed"),
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
        "channels.md": channels2("fermé"),
        "notes/2025-03-18.md": "# Notes\n\nSee [the chat](https://chat.example/osc).\n"
      },
      expect: []
    }
  ],
  subjects: ({ community }) => community.channels.entries.flatMap((channel) => {
    const address = channel.status === "closed" ? addressOf(channel) : void 0;
    return address === void 0 ? [] : [{ channel, address }];
  }),
  inspect: ({ channel, address }, { community }) => community.pages.filter(
    (page9) => page9.path !== channel.path && !["notes", "decision"].includes(community.kindOf.get(page9.path) ?? "")
  ).flatMap((page9) => linkTo(address, page9).slice(0, 1)).slice(0, most).map((place) => ({
    about: { path: place.path, kind: channel.kind, entry: channel.key },
    place,
    also: channel.at("status"),
    values: { channel: channel.label, page: place.path }
  }))
});
function addressOf(channel) {
  const found2 = ["url", "name", "how_to_join", "purpose"].flatMap((field) => channel.readings.get(field)?.written.mentions ?? []).find((mention) => /^https?:/i.test(mention.target))?.target;
  const written = found2 ?? channel.readings.get("url")?.written.text;
  return written !== void 0 && /^https?:/i.test(written) ? normal(written) : void 0;
}
function linkTo(address, page9) {
  return mentionsIn(page9.tree.children, page9.definitions).filter((mention) => normal(mention.target) === address).map(({ line, column: column3 }) => ({ path: page9.path, line, column: column3 }));
}
function normal(address) {
  return address.trim().toLowerCase().replace(/^https?:\/\/(?:www\.)?/, "").replace(/\/+$/, "");
}

// src/checks/rhythm/next-calls-have-a-host.ts
var meetings3 = (rows) => `# Meetings

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
        "meetings.md": meetings3(
          "| 2026-03-18 | Dana | Amira | |\n| 2026-04-15 | Amira | Ben | |\n| 2026-05-20 | Ben | Dana | |\n"
        )
      },
      expect: []
    },
    {
      name: "one call is open, one has no note-taker, one is not in the rota yet",
      files: { "meetings.md": meetings3("| 2026-03-18 | Dana | | |\n| 2026-04-15 | | Amira | |\n") },
      expect: [
        "meetings.md:11 Nobody takes notes in the call “Community call” on 18 March 2026 yet.",
        "meetings.md:12 Nobody opens the call “Community call” on 15 April 2026 yet.",
        "meetings.md:5 Nobody opens or takes notes in the call “Community call” on 20 May 2026 yet."
      ]
    },
    {
      name: "a call that is not held is passed over",
      files: {
        "meetings.md": meetings3(
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
  subjects: (context) => context.community.meetings.series.flatMap((call) => nextTurns(call, context)).toSorted((a, b) => a.day < b.day ? -1 : a.day > b.day ? 1 : 0).slice(0, ahead),
  inspect: ({ call, day, turn, opens, notes: notes5 }) => {
    if (opens && notes5) return [];
    const does = opens ? "notes" : notes5 ? "opens" : "both";
    const about = turn ? turn.about("who_opens") : { ...call.about("host"), entry: `${call.key}-${day}` };
    return [{ about, place: turn?.at() ?? call.at(), values: { does, call: call.label, day } }];
  }
});
function nextTurns(call, { community, now }) {
  const turns = turnsOf(call, community);
  if (turns.length === 0) return [];
  const asksForNotes = turns.some((turn) => turn.has("who_takes_notes"));
  const dates = datesFrom(call, rhythmOf(call), community, { from: now, count: ahead }) ?? [];
  const same = sameCall(dates);
  const rows = turns.flatMap(
    (turn) => turn.date !== void 0 && turn.date >= now && !isCancelled(turn) ? [{ day: turn.date, turn }] : []
  );
  const bare = dates.map(({ date }) => date).filter((date) => !turns.some((turn) => turn.date && same(turn.date, date)));
  return [...rows, ...bare.map((day) => ({ day, turn: void 0 }))].map(({ day, turn }) => ({
    call,
    day,
    turn,
    opens: turn ? turn.who_opens.length > 0 : call.host.length > 0,
    notes: !asksForNotes || (turn?.who_takes_notes.length ?? 0) > 0
  }));
}

// src/checks/rhythm/past-calls-have-notes.ts
var head15 = "# Meetings\n\n| Call | When | First date | Time | Time zone | Except |\n|---|---|---|---|---|---|\n";
var monthly = `${head15}| Community call | third Wednesday of every month | 2025-11-19 | 14:00 | Brussels | |
`;
var notes4 = (...days) => `# Notes

| Date | Call | Notes |
|---|---|---|
${days.map((day) => `| ${day} | Community call | [pad](https://pad.example/${day}) |
`).join("")}`;
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
  examples: [
    {
      name: "notes of every call",
      on: "2026-03-10",
      files: { "meetings.md": monthly, "notes.md": notes4("2025-12-17", "2026-01-21", "2026-02-18") },
      expect: []
    },
    {
      name: "one is missing",
      on: "2026-03-10",
      files: { "meetings.md": monthly, "notes.md": notes4("2025-12-17", "2026-02-18") },
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
        "meetings.md": `${head15}| Community call | third Wednesday of every month | 2026-03-18 | 14:00 | Brussels | |
`
      },
      expect: []
    },
    {
      name: "nobody knows since when there are calls",
      on: "2026-03-10",
      files: { "meetings.md": `${head15}| Community call | third Wednesday of every month | | 14:00 | Brussels | |
` },
      expect: []
    }
  ],
  subjects: ({ community, settings, now }) => callsWithNotes(community).flatMap((call) => {
    const { calls, isQuiet } = pastCallsOf(call, community, { now, grace: settings.clocks.notes });
    return isQuiet ? [] : calls.slice(-lookedAt2).map((past) => ({ call, ...past }));
  }),
  inspect: ({ call, day, hasNotes }) => hasNotes ? [] : [
    {
      about: { ...call.about("notes"), entry: `${call.key}-${day}` },
      place: call.at(),
      values: { call: call.label, day }
    }
  ]
});

// src/checks/safety/code-of-conduct-contacts-are-active.ts
var code = "# Code of conduct\n\n## Who receives reports\n\n| Who | How to reach them |\n|---|---|\n| Amira | conduct@lindenau.example |\n| Jonas | jonas@lindenau.example |\n";
var people10 = (status, left = "") => `# People

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
    { name: "both are here", files: { "CODE_OF_CONDUCT.md": code, "people.md": people10("active") }, expect: [] },
    {
      name: "one has left",
      files: { "CODE_OF_CONDUCT.md": code, "people.md": people10("retired", "2026-01-31") },
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
      files: { "CODE_OF_CONDUCT.md": code, "people.md": people10("active", "2026-06-30") },
      expect: []
    }
  ],
  subjects: ({ community }) => community.code_of_conduct.stands ? readersOf(community).filter((reader) => reader.contact || reader.person || reader.role) : [],
  inspect: (reader, context) => {
    const departure = departureOfReader(reader, context);
    return departure ? [{ about: reader.about, place: reader.place, values: { how: departure.how } }] : [];
  }
});

// src/checks/safety/code-of-conduct-contacts-are-independent.ts
var files2 = (works, independent = "") => ({
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
    { name: "two places of work", files: files2("Institute of Physics"), expect: [] },
    {
      name: "one place of work",
      files: files2("University library"),
      expect: [
        "CODE_OF_CONDUCT.md:7 Everyone who receives reports works in the same place, so a report about a colleague there has nowhere to go."
      ]
    },
    {
      name: "the same place, and it is said of whom they are independent",
      files: files2("University Library", "nobody here reports to her"),
      expect: []
    },
    { name: "no place of work known for one of them", files: files2(""), expect: [] }
  ],
  subjects: ({ community }) => {
    const { code_of_conduct: code7 } = community;
    return code7.stands && peopleBehind(readersOf(community)).people.size >= 2 ? [code7] : [];
  },
  inspect: (code7, { community }) => {
    const readers = readersOf(community);
    const { people: people11, hasBody } = peopleBehind(readers);
    const works = [...people11].map((key) => placeOfWork(key, community));
    const isAnswered = hasBody || code7.contacts.some((contact) => contact.has("independent_of"));
    if (isAnswered || works[0] === void 0 || works.some((place) => place !== works[0])) return [];
    return [{ about: code7.about("contacts"), place: readers[0]?.place ?? code7.at(), values: {} }];
  }
});
function placeOfWork(key, community) {
  const affiliation = personWith(key, community)?.affiliation;
  return affiliation === void 0 ? void 0 : plainName(affiliation);
}

// src/checks/subjects/reporting-routes.ts
function routesOf({ code_of_conduct: code7 }) {
  const ofThePage = code7.about("contact_routes");
  const written = [
    ...code7.contacts.flatMap((contact) => contact.route.map((route) => ({ ...route, about: contact.about("route") }))),
    ...code7.contact_routes.map((route) => ({ ...route, about: ofThePage }))
  ].filter(leadsSomewhere);
  const handles = handlesIn(code7.readings.get("contact_routes")?.written.text ?? "").map(
    (address) => ({ type: "name", address, place: code7.at("contact_routes"), about: ofThePage })
  );
  const seen = /* @__PURE__ */ new Set();
  return [...written, ...handles].filter(({ address }) => {
    const known5 = seen.has(address.toLowerCase());
    seen.add(address.toLowerCase());
    return !known5;
  });
}
function leadsSomewhere(route) {
  return route.type !== "link" || /^https?:\/\//i.test(route.address) && !/contributor-covenant\.org/i.test(route.address);
}
function handlesIn(text2) {
  return [...text2.matchAll(/(?:^|\s)(@[\p{L}\d][\p{L}\d._:-]{2,})/gu)].flatMap((match) => match[1] ?? []);
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
var code2 = (address) => `# Code of conduct

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
    { name: "an address that works", files: { "CODE_OF_CONDUCT.md": code2("conduct@lindenau.example") }, expect: [] },
    {
      name: "a no-reply address",
      files: { "CODE_OF_CONDUCT.md": code2("no-reply@lindenau.example") },
      expect: [
        "CODE_OF_CONDUCT.md:6 An address for reports in CODE_OF_CONDUCT.md takes no replies, so no report can arrive there."
      ]
    },
    {
      name: "an example that was left in",
      files: { "CODE_OF_CONDUCT.md": code2("conduct@example.org") },
      expect: ["CODE_OF_CONDUCT.md:6 An address for reports in CODE_OF_CONDUCT.md is only an example."]
    },
    {
      name: "somebody whose name begins like “no”",
      files: { "CODE_OF_CONDUCT.md": code2("nora.reply@lindenau.example") },
      expect: []
    }
  ],
  subjects: ({ community }) => community.code_of_conduct.stands ? routesOf(community).filter((route) => route.type === "email") : [],
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
  subjects: ({ community }) => {
    const code7 = community.code_of_conduct;
    return code7.stands && code7.keptElsewhere === void 0 ? [code7] : [];
  },
  inspect: (code7, context) => {
    const page9 = context.community.pages.find((page10) => page10.path === code7.path);
    if (!page9 || code7.has("attribution") || creditsTheCovenant(page9) || !isAdapted(code7, page9)) return [];
    return [{ about: code7.about("attribution"), place: code7.at(), values: { page: code7.path } }];
  }
});
function isAdapted(code7, page9) {
  const { written } = code7.readings.get("based_on") ?? {};
  if (written?.from === "setting") return code7.based_on !== void 0 && code7.based_on !== "own";
  if (/contributor\s+covenant/iu.test(page9.title ?? "")) return true;
  const titles = sectionsOf(page9.tree.children).map((section) => plainName(section.title));
  return covenantHeadings.some((headings) => headings.every((heading) => titles.includes(heading)));
}
function creditsTheCovenant(page9) {
  const body2 = plainText(page9.tree.children.filter((node) => node.type !== "heading"));
  return /contributor[\s-]+covenant/iu.test(body2) || [...page9.definitions.values()].some((target) => /contributor-covenant\.org/i.test(target));
}

// src/checks/safety/code-of-conduct-has-shared-address.ts
var code3 = (first, second) => `# Code of conduct

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
    { name: "a shared address", files: { "CODE_OF_CONDUCT.md": code3("conduct@lindenau.example", "") }, expect: [] },
    {
      name: "two readers and one private mailbox",
      files: { "CODE_OF_CONDUCT.md": code3("amira.haddou@gmail.com", "") },
      expect: ["CODE_OF_CONDUCT.md:7 Reports in CODE_OF_CONDUCT.md go to the private mailbox of one person."]
    },
    {
      name: "an address for each",
      files: { "CODE_OF_CONDUCT.md": code3("amira.haddou@gmail.com", "jonas.weber@gmx.de") },
      expect: []
    },
    {
      name: "a shared mailbox at the same provider",
      files: { "CODE_OF_CONDUCT.md": code3("lindenau.conduct@gmail.com", "") },
      expect: []
    }
  ],
  // With one reader, “two contacts are needed” already says it.
  subjects: ({ community }) => {
    const { people: people11, hasBody } = peopleBehind(readersOf(community));
    return community.code_of_conduct.stands && (people11.size >= 2 || hasBody) ? [community.code_of_conduct] : [];
  },
  inspect: (code7, { community }) => {
    const [only, ...others] = routesOf(community);
    if (!only || others.length > 0 || !isPrivateMailbox(only)) return [];
    return [{ about: code7.about("contact_routes"), place: only.place, values: { page: code7.path } }];
  }
});

// src/checks/safety/code-of-conduct-has-two-contacts.ts
var code4 = (contacts) => `# Code of conduct

## Who receives reports

${contacts}
`;
var table4 = (rows) => code4(`| Who | How to reach them |
|---|---|
${rows}`);
var roles8 = "# Roles\n\n| Role | Who |\n|---|---|\n| Chair | Amira |\n| Deputy | Amira |\n| Care lead | Jonas |\n";
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
        "CODE_OF_CONDUCT.md": table4("| Amira | conduct@lindenau.example |\n| Jonas | jonas@lindenau.example |")
      },
      expect: []
    },
    {
      name: "one person",
      files: { "CODE_OF_CONDUCT.md": table4("| Amira | conduct@lindenau.example |") },
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
      files: { "CODE_OF_CONDUCT.md": table4("| Chair | conduct@lindenau.example |\n| Deputy | |"), "roles.md": roles8 },
      expect: [
        "CODE_OF_CONDUCT.md:7 CODE_OF_CONDUCT.md names several contacts who are all the same person; reports need two readers."
      ]
    },
    {
      name: "a shared address, and the roles that read it",
      files: {
        "CODE_OF_CONDUCT.md": "# Code of conduct\n\n## Reporting an Issue\n\nWrite to conduct@lindenau.example. The chair and the care lead read it.\n",
        "roles.md": roles8
      },
      expect: []
    },
    {
      name: "an office outside",
      files: { "CODE_OF_CONDUCT.md": table4("| Ombuds office of the university | https://ombuds.lindenau.example |") },
      expect: []
    }
  ],
  subjects: ({ community }) => {
    const code7 = community.code_of_conduct;
    const says = code7.contacts.length > 0 || routesOf(community).some((route) => cannotReceive(route) === void 0);
    return code7.stands && code7.keptElsewhere === void 0 && says ? [code7] : [];
  },
  inspect: (code7, { community }) => {
    const readers = readersOf(community);
    const { people: people11, hasBody } = peopleBehind(readers);
    const mailboxes = readers.length > 0 ? [] : routesOf(community).filter((route) => isPersonal(route) && cannotReceive(route) === void 0);
    const known5 = people11.size + mailboxes.length;
    if (hasBody || known5 >= 2) return [];
    const place = code7.contacts[0]?.at() ?? code7.at("contact_routes");
    return [
      {
        about: code7.about("contacts"),
        place,
        values: { page: code7.path, readers: known5 === 0 && readers.length === 0 ? "nobody" : shortage(readers, known5) }
      }
    ];
  }
});
function shortage(readers, known5) {
  if (readers.length < 2) return known5 === 0 ? "vacant" : "one";
  if (known5 === 0) return "vacant";
  return readers.every((reader) => peopleBehind([reader]).people.size > 0) ? "same" : "half";
}

// src/checks/safety/code-of-conduct-is-linked.ts
var code5 = "# Code of conduct\n\n## Scope\n\nEverywhere.\n";
var active5 = "stage: active\n";
var code_of_conduct_is_linked_default = defineCheck({
  id: "code-of-conduct-is-linked",
  area: "safety",
  severity: ({ page: page9 }, { stage }) => isGuide(page9) ? severityAt({ launching: "warning", active: "error" }, stage) : "advice",
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
      files: { "CODE_OF_CONDUCT.md": code5, "CONTRIBUTING.md": "# Take part\n\nSee our [rules](CODE_OF_CONDUCT.md).\n" },
      expect: []
    },
    {
      name: "a guide that does not",
      files: {
        "community.yml": active5,
        "CODE_OF_CONDUCT.md": code5,
        "CONTRIBUTING.md": "# Take part\n\nWe have a code of conduct.\n"
      },
      expect: ["CONTRIBUTING.md:1 CONTRIBUTING.md has no link to the code of conduct."]
    },
    {
      name: "a link to the copy on a web site",
      files: {
        "CODE_OF_CONDUCT.md": code5,
        "README.md": "# Lindenau\n\nMind our [Verhaltenskodex](https://lindenau.example/regeln/).\n"
      },
      expect: []
    },
    { name: "no code of conduct yet", files: { "CONTRIBUTING.md": "# Take part\n\nWrite to us.\n" }, expect: [] }
  ],
  subjects: ({ community }) => community.code_of_conduct.stands ? firstPages(community) : [],
  inspect: ({ page: page9, kind }, { community }) => {
    if (linksIn(page9).some((link) => leadsToCode(link, page9.path, community))) return [];
    return [
      {
        about: { path: page9.path, ...kind !== void 0 && { kind } },
        place: { path: page9.path, line: 1, column: 1 },
        values: { page: page9.path }
      }
    ];
  }
});
function firstPages({ pages, kindOf, documents, code_of_conduct: code7 }) {
  const wanted = pages.map((page9) => ({ page: page9, kind: kindOf.get(page9.path) })).filter(
    ({ page: page9, kind }) => /^(?:docs\/|\.github\/)?(?:readme|contributing)\.md$/i.test(page9.path) || kind === "channels" || kind === "meetings"
  ).filter(({ page: page9 }) => page9.path !== code7.path && page9.tree.children.length > 0).filter(({ page: page9 }) => !documents.some((document) => document.waits && document.path === page9.path));
  const nameOf2 = ({ page: page9 }) => (page9.path.split("/").at(-1) ?? "").toLowerCase();
  return wanted.filter((subject, index) => wanted.findIndex((other) => nameOf2(other) === nameOf2(subject)) === index);
}
function isGuide(page9) {
  return /(?:^|\/)contributing\.md$/i.test(page9.path);
}
var named = /code of conduct|participation guidelines|code de conduite|verhaltenskodex|verhaltensregeln|codigo de conducta|codice di (?:condotta|comportamento)|^coc$/;
function leadsToCode({ target, label }, from, { code_of_conduct: code7, files: files3 }) {
  const to = destinationOf(target, from, files3);
  return "path" in to && code7.paths.includes(to.path) || named.test(plainName(target)) || named.test(plainName(label));
}

// src/checks/safety/code-of-conduct-version-is-current.ts
var code6 = (credit) => `# Code of conduct

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
        "CODE_OF_CONDUCT.md": code6(
          "This text is adapted from the [Contributor Covenant](https://www.contributor-covenant.org), version 1.4."
        )
      },
      expect: ["CODE_OF_CONDUCT.md:9 CODE_OF_CONDUCT.md uses version 1.4 of the Contributor Covenant."]
    },
    {
      name: "version 2.1",
      files: {
        "community.yml": "stage: active\n",
        "CODE_OF_CONDUCT.md": code6("Adapted from the Contributor Covenant, version 2.1.")
      },
      expect: []
    },
    {
      name: "a text of one’s own",
      files: { "community.yml": "stage: active\n", "CODE_OF_CONDUCT.md": code6("Written by us.") },
      expect: []
    },
    {
      name: "version 1.4 named as what it is not based on",
      files: {
        "community.yml": "stage: active\n",
        "CODE_OF_CONDUCT.md": `---
based_on: contributor-covenant-3.0
---

${code6("Until 2025 we used the Contributor Covenant, version 1.4.")}`
      },
      expect: []
    }
  ],
  subjects: ({ community }) => {
    const code7 = community.code_of_conduct;
    return code7.stands && code7.based_on?.startsWith("contributor-covenant") ? [code7] : [];
  },
  inspect: (code7) => code7.based_on === "contributor-covenant-1.4" ? [{ about: code7.about("based_on"), place: code7.at("based_on"), values: { page: code7.path } }] : []
});

// src/checks/all.ts
var checks = [
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
  review_is_not_overdue_default,
  row_can_be_read_default,
  setting_is_known_default,
  setting_is_written_once_default,
  settings_are_closed_default,
  settings_can_be_read_default,
  settings_say_something_default,
  stub_says_where_it_is_kept_default,
  translation_is_up_to_date_default,
  two_places_agree_default,
  value_is_in_list_default,
  what_is_set_aside_exists_default,
  what_is_set_aside_is_looked_at_again_default,
  one_value_has_an_example_default,
  success_question_is_answered_default,
  values_are_few_default,
  vision_and_mission_differ_default,
  vision_is_short_default,
  newcomers_see_how_to_join_default,
  stakeholder_contact_is_planned_default,
  stakeholder_quadrant_fits_ratings_default,
  stakeholder_quadrants_are_all_used_default,
  stakeholder_ratings_differ_default,
  governance_seats_are_shared_default,
  one_person_does_not_hold_everything_default,
  orcid_is_valid_default,
  person_agreed_to_be_listed_default,
  person_has_a_role_default,
  person_is_in_the_list_once_default,
  role_holder_has_not_left_default,
  role_term_begins_before_it_ends_default,
  role_term_has_not_ended_default,
  role_with_keys_has_two_holders_default,
  milestone_is_not_overdue_default,
  roadmap_is_not_a_task_list_default,
  ballots_stay_out_default,
  conduct_case_stays_out_default,
  home_address_stays_out_default,
  join_link_has_no_passcode_default,
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
  call_is_still_held_default,
  call_rhythm_can_be_read_default,
  call_rhythm_has_one_meaning_default,
  call_rhythm_names_a_day_default,
  call_zone_is_a_city_default,
  call_zone_is_known_default,
  channel_has_two_admins_default,
  closed_channel_is_not_linked_default,
  next_calls_have_a_host_default,
  past_calls_have_notes_default,
  code_of_conduct_contacts_are_active_default,
  code_of_conduct_contacts_are_independent_default,
  code_of_conduct_contacts_can_answer_default,
  code_of_conduct_credits_its_source_default,
  code_of_conduct_has_shared_address_default,
  code_of_conduct_has_two_contacts_default,
  code_of_conduct_is_linked_default,
  code_of_conduct_version_is_current_default
];

// src/checks/every-check.ts
var every;
function everyCheck() {
  every ??= [...checksFromKinds(), ...checks];
  return every;
}

export {
  slug,
  hasAnchor,
  reviewDay,
  hopeDay,
  review_is_not_overdue_default,
  success_question_is_answered_default,
  personWith,
  readersOf,
  peopleBehind,
  role_term_has_not_ended_default,
  milestone_is_not_overdue_default,
  code_of_conduct_contacts_are_active_default,
  everyCheck
};
