import {
  draftOfFile,
  draftsIn,
  draftsInCsv,
  isMarkedPrivate,
  onlyPointsTo,
  parseMarkdown,
  readPage,
  readSettings,
  recognise,
  unreadablePage
} from "./chunk-S2YHD77K.js";
import {
  labelled,
  readingOf,
  writtenFields,
  writtenSettings
} from "./chunk-QDPXGWTB.js";
import {
  isBlob
} from "./chunk-Y2ZSRTHQ.js";
import {
  envelope
} from "./chunk-I47VKCSJ.js";
import {
  ownBlocks
} from "./chunk-VP3ELB3F.js";
import {
  closestTo,
  everyKind,
  isCollection,
  isNamed,
  kinds,
  namesIn,
  ownWords,
  plainName,
  sectionsOf,
  shortNamesIn,
  spellings
} from "./chunk-SVNUWQYP.js";
import {
  holdsPersonal,
  isHiddenPath,
  shownPath
} from "./chunk-HUPUXTKO.js";
import {
  require_ignore
} from "./chunk-NWZVLVFX.js";
import {
  __toESM
} from "./chunk-4225Q4N4.js";

// src/settings/leave-out.ts
var import_ignore = __toESM(require_ignore(), 1);
var always = {
  archive: ["archive/", "archived/", "archives/", "attic/", "old/"],
  vendored: ["node_modules/", "vendor/", "third_party/", "third-party/", "_vendor/"],
  generated: ["_site/", "dist/", "build/", "_build/", "public/", "site/", ".jekyll-cache/"],
  changes: ["CHANGELOG.md", "CHANGES.md", "HISTORY.md"],
  form: [
    ".github/ISSUE_TEMPLATE/",
    ".github/PULL_REQUEST_TEMPLATE/",
    "pull_request_template.md",
    "issue_template.md",
    ".gitlab/"
  ],
  template: ["templates/", "_templates/", "template/", "*-template/"],
  translation: ["i18n/", "_i18n/", "translations/", "locale/", "locales/"],
  test: ["test/fixtures/", "tests/fixtures/", "testdata/", "__fixtures__/"]
};
function leaveOut(own) {
  const rules = Object.entries({ ...always, "as-you-asked": own }).map(
    ([reason, patterns]) => [reason, (0, import_ignore.default)({ allowRelativePaths: true }).add([...patterns])]
  );
  return (path) => rules.find(([, rule]) => rule.ignores(path))?.[0];
}

// from-node:node:path?src/kinds/read-entries/merge.ts
var whole = process.getBuiltinModule("node:path");
var posix_ = /* @__PURE__ */ (() => whole.posix)();

// src/kinds/read-entries/merge.ts
function merged(drafts, collection) {
  const files = new Map(drafts.filter((draft) => draft.place.line === 1).map((draft) => [draft.path, draft]));
  const taken = /* @__PURE__ */ new Set();
  const byKey = /* @__PURE__ */ new Map();
  const used = /* @__PURE__ */ new Map();
  for (const row of drafts) {
    if (taken.has(row)) continue;
    const file = linkedFiles(row, collection).map((path) => files.get(path)).find((found2) => found2 !== void 0 && found2 !== row);
    if (file) taken.add(file);
    const draft = file ? { ...row, fields: new Map([...file.fields, ...row.fields]) } : row;
    const label = collection.labelledBy.map((field) => draft.fields.get(field)?.[0]?.text).find((text) => text) ?? "";
    const id = draft.fields.get("id")?.[0]?.text;
    const key = keyFor(id, label);
    const same = byKey.get(key);
    if (same && !collection.definesTerms && (same.id || id !== void 0))
      byKey.set(key, { ...same, fields: together(same.fields, draft.fields) });
    else {
      const free = same ? freeKey(key, byKey, used) : key;
      byKey.set(free, { ...draft, key: free, label, id: id !== void 0 });
    }
  }
  return [...byKey.values()];
}
function together(first, second) {
  const fields = new Map(first);
  for (const [name, written] of second) fields.set(name, [...first.get(name) ?? [], ...written]);
  return fields;
}
function linkedFiles(draft, { fields }) {
  if (draft.place.line === 1) return [];
  return [...draft.fields].flatMap(([name, written]) => /^(?:list|references?)$/.test(fields[name]?.of.type ?? "") ? [] : written).flatMap((written) => written.mentions).filter((mention) => mention.type === "link" && /^[^:?#]+\.(?:md|markdown)$/i.test(mention.target)).map(({ target }) => posix_.join(posix_.dirname(draft.path), target));
}
function keyFor(id, label) {
  return (plainName(id ?? label) || plainName(label) || "entry").replace(/ /g, "-").slice(0, 80);
}
function freeKey(key, taken, used) {
  let number = (used.get(key) ?? 1) + 1;
  while (taken.has(`${key}-${number}`)) number += 1;
  used.set(key, number);
  return `${key}-${number}`;
}

// src/kinds/record.ts
function record({ place, entry, ...facts }) {
  return {
    ...facts,
    path: place.path,
    at: (field) => field === void 0 ? place : facts.readings.get(field)?.written.place ?? place,
    about: (field) => ({
      path: place.path,
      kind: facts.kind,
      ...entry !== void 0 && { entry },
      ...field !== void 0 && { field }
    }),
    has: (field) => facts.readings.has(field)
  };
}
function readAll(written, shape) {
  const readings = /* @__PURE__ */ new Map();
  for (const [name, found2] of written) {
    const reading = readingOf(shape[name], found2);
    if (reading) readings.set(name, reading);
  }
  return readings;
}
function withValues(recorded, shape, readings) {
  const all = { ...recorded };
  for (const [name, part] of Object.entries(shape)) {
    if (isCollection(part)) continue;
    const reading = readings.get(name);
    if (reading && part.of.madeWhenAsked)
      Object.defineProperty(all, name, { get: () => reading.value, enumerable: true, configurable: true });
    else all[name] = reading?.value ?? emptyOf(part);
  }
  return all;
}
function visibilityOf(shape, field) {
  const part = shape[field];
  return part && !isCollection(part) ? part.visibility : void 0;
}
function emptyOf(field) {
  return ["list", "references", "contact", "language"].includes(field.of.type) ? [] : void 0;
}

// src/kinds/read-collection.ts
function readCollection(kind, name, sources, hides) {
  const collection = kind.fields[name];
  const drafts = [
    ...sources.parts.flatMap((part) => draftsIn(part, kind.fields, name)),
    ...collection.folder === void 0 ? [] : sources.files.flatMap((part) => draftOfFile(part, collection) ?? []),
    ...collection.main ? sources.csv.flatMap((page) => draftsInCsv(page, collection)) : []
  ];
  return merged(drafts, collection).map(
    (draft, index) => entryOf(kind, collection, { ...draft, number: index + 1 }, hides)
  );
}
function entryOf(kind, collection, draft, hides) {
  const shape = collection.fields;
  const readings = readAll(draft.fields, shape);
  const nameless = hides(draft.path) || !mayBeNamed(shape, readings) || holdsPersonal(draft.label);
  const recorded = record({
    kind: kind.kind,
    one: collection.one,
    entry: nameless ? `${collection.one}-${draft.number}` : draft.key,
    label: nameless || draft.label === "" ? `${collection.one} in line ${draft.place.line}` : draft.label,
    knownAs: [draft.key, draft.label],
    area: kind.area,
    place: draft.place,
    readings,
    isPrivate: (field) => hides(draft.path, visibilityOf(shape, field))
  });
  return Object.assign(withValues(recorded, shape, readings), { key: draft.key });
}
function mayBeNamed(shape, readings) {
  const consent = Object.keys(shape).find((name) => isConsent(shape, name));
  return consent === void 0 || readings.get(consent)?.value?.given === true;
}
function isConsent(shape, name) {
  const part = shape[name];
  return part !== void 0 && "of" in part && part.of.type === "consent";
}

// src/kinds/read-document.ts
var wordsOfItsOwn = 40;
function readDocument(kind, sources) {
  const shape = { ...kind.fields, ...envelope };
  const [main] = sources.parts;
  const paths = pathsOf(sources);
  const path = paths[0] ?? kind.files[0] ?? `${kind.kind}.md`;
  const readings = readFields(kind, sources.parts);
  const hides = hidesIn(sources, readings);
  const collections = Object.entries(kind.fields).filter(([, part]) => isCollection(part)).map(([name]) => [name, readCollection(kind, name, sources, hides)]);
  const allEntries = collections.flatMap(([, entries]) => entries);
  const recorded = record({
    kind: kind.kind,
    one: kind.title.toLowerCase(),
    label: (hides(path) ? void 0 : main?.page.title) ?? kind.title,
    knownAs: [],
    area: kind.area,
    place: main?.place ?? { path, line: 1, column: 1 },
    readings,
    isPrivate: (field) => hides(path, visibilityOf(shape, field))
  });
  return Object.assign(withValues(recorded, shape, readings), {
    ...Object.fromEntries(collections),
    ...standing(kind, sources, readings, allEntries),
    paths,
    passedOver: sources.passedOver,
    allEntries
  });
}
function standing(kind, { parts }, readings, entries) {
  const [main] = parts;
  const keptElsewhere = readings.get("canonical")?.value ?? (main?.whole ? onlyPointsTo(main.page) : void 0);
  const own = [...readings.keys()].some((name) => name in kind.fields);
  const stands = own || entries.length > 0 || parts.some((part) => part.whole && wordsIn(part) >= wordsOfItsOwn);
  return { stands, waits: !stands && keptElsewhere === void 0 && parts.length > 0, keptElsewhere };
}
function readFields(kind, parts) {
  const found2 = parts.flatMap((part) => [
    ...writtenFields(part, kind.fields, kind.opening),
    ...writtenSettings(part, envelope),
    ...reviewedAtAnEnd(part, kind)
  ]);
  const written = /* @__PURE__ */ new Map();
  for (const [name, list] of found2) written.set(name, [...written.get(name) ?? [], ...list]);
  return readAll(written, { ...kind.fields, ...envelope });
}
function reviewedAtAnEnd(part, kind) {
  const names = spellings(envelope.last_reviewed.names);
  const isOfEntry = Object.values(kind.fields).some(
    (field) => isCollection(field) && Object.values(field.fields).some((one) => [...spellings(one.names)].some((name) => names.has(name)))
  );
  if (!part.whole || isOfEntry) return [];
  const below = part.nodes.findIndex((node, index) => index > 0 && node.type === "heading");
  const ends = [...part.nodes.slice(0, below === -1 ? void 0 : below), ...part.nodes.slice(-1)];
  return labelled(part.page, ends, { last_reviewed: envelope.last_reviewed }).slice(0, 1).map(({ field, written }) => [field, [written]]);
}
function hidesIn({ parts, files }, readings) {
  const pages = [...parts, ...files].map(({ page }) => page);
  const closed = new Set(pages.filter(isMarkedPrivate).map((page) => page.path));
  return (path, visibility = "public") => {
    if (closed.has(path) || visibility === "private") return true;
    return visibility !== "public" && readings.get(visibility.unless.field)?.value !== visibility.unless.is;
  };
}
function pathsOf({ parts, files, csv }) {
  return [...new Set([...[...parts, ...files].map((part) => part.page), ...csv].map((page) => page.path))];
}
function wordsIn(part) {
  return ownWords(part.nodes).split(/\s+/).length;
}

// src/community/references.ts
function resolveReferences(documents, kinds2) {
  const index = indexOf(documents.flatMap((document) => document.allEntries));
  for (const kind of kinds2) {
    const document = documents.find((document2) => document2.kind === kind.kind);
    if (!document) continue;
    resolveIn(document, kind.fields, index);
    for (const [name, part] of Object.entries(kind.fields))
      if (isCollection(part))
        for (const entry of document[name]) resolveIn(entry, part.fields, index);
    if (document.owner) {
      resolve(document.owner, ["roles", "people"], index);
      reunite(document.owner);
    }
  }
}
var mostCandidates = 500;
function indexOf(entries) {
  const byName = /* @__PURE__ */ new Map();
  const byKind = /* @__PURE__ */ new Map();
  for (const entry of entries)
    for (const name of new Set(entry.knownAs.map(plainName))) {
      added(byName, name, entry);
      added(byKind, entry.kind, { name, entry });
    }
  return { byName, byKind };
}
function added(lists, key, item) {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}
function resolveIn(subject, shape, index) {
  for (const [name, part] of Object.entries(shape)) {
    const kinds2 = isCollection(part) ? void 0 : part.of.refersTo;
    if (!kinds2) continue;
    const value = subject.readings.get(name)?.value;
    if (!value) continue;
    resolve(Array.isArray(value) ? value : [value], kinds2, index);
    if (Array.isArray(value)) reunite(value);
  }
}
function reunite(references) {
  const isGoneOn = ({ within, text }, at) => within !== void 0 && text === within && references[at - 1]?.text === text;
  const kept = references.filter((reference, at) => !isGoneOn(reference, at));
  if (kept.length < references.length) references.splice(0, references.length, ...kept);
}
function resolve(references, kinds2, index) {
  for (const reference of references) {
    const text = "text" in reference ? reference.text : reference.type === "name" ? reference.address : void 0;
    if (text === void 0) continue;
    const within = "within" in reference ? reference.within : void 0;
    const whole2 = within === void 0 ? void 0 : found(within, kinds2, index).best;
    const { best, any, name } = found(text, kinds2, index);
    const target = reference;
    if (whole2) target.text = within;
    if (whole2 ?? best) target.to = whole2 ?? best;
    else if ("text" in reference) {
      if (any) target.wrongKind = any;
      const candidates = kinds2.flatMap((kind) => index.byKind.get(kind)?.slice(0, mostCandidates) ?? []);
      const close = closestTo(name, candidates, (candidate) => candidate.name);
      if (close) target.closest = close.entry.label;
    }
  }
}
function found(text, kinds2, index) {
  const name = plainName(text.replace(/^(?:the|la|le|die|der|el|il)\s+/iu, "").replace(/\(.*\)$/, ""));
  const all = [name, name.replace(/s$/, ""), `${name}s`].flatMap((spelling) => index.byName.get(spelling) ?? []);
  const best = kinds2.flatMap((kind) => all.filter((entry) => entry.kind === kind))[0];
  return { name, best, any: all[0] };
}

// src/community/build-community.ts
function buildCommunity(given) {
  const claims = given.pages.flatMap((page) => recognise(page, everyKind, given.mapped) ?? []);
  const documents = everyKind.map((kind) => readDocument(kind, sourcesOf(kind, claims)));
  resolveReferences(documents, everyKind);
  const byKind = Object.fromEntries(Object.entries(kinds).map(([name], index) => [name, documents[index]]));
  return {
    ...byKind,
    pages: given.pages,
    files: given.files,
    documents,
    privatePages: new Set(given.pages.filter(isMarkedPrivate).map((page) => page.path)),
    kindOf: new Map(claims.map((claim) => [claim.page.path, claim.kind]))
  };
}
function sourcesOf(kind, claims) {
  const own = claims.filter((claim) => claim.kind === kind.kind).sort((a, b) => a.rank - b.rank || compare(a.page.path, b.page.path));
  const isCsv = (claim) => /\.csv$/i.test(claim.page.path);
  const [main, ...others] = own.filter((claim) => !claim.inFolder && !claim.adds && !isCsv(claim));
  const adding = own.filter((claim) => claim.adds).map((claim) => wholePage(kind, claim.page));
  const pages = [...main ? [wholePage(kind, main.page)] : [], ...adding];
  const parts = pages.length > 0 ? pages : sectionsFor(kind, claims).slice(0, 1);
  return {
    parts,
    files: own.filter((claim) => claim.inFolder).map((claim) => wholePage(kind, claim.page)),
    csv: own.filter(isCsv).map((claim) => claim.page),
    passedOver: others.map((claim) => claim.page.path)
  };
}
function wholePage(kind, page) {
  const leaves = ({ standsIn }) => standsIn?.kinds.includes(kind.kind) && standsIn.isShared !== true;
  const taken = new Set(
    guestSections(page).flatMap(({ section, guests }) => guests.some(leaves) ? section.nodes : [])
  );
  const all = ownBlocks(page);
  const nodes = taken.size === 0 ? all : all.filter((node) => !taken.has(node));
  return { page, nodes, whole: true, place: { path: page.path, line: 1, column: 1 } };
}
function sectionsFor(kind, claims) {
  if (!kind.standsIn) return [];
  const hosts = claims.filter((claim) => kind.standsIn?.kinds.includes(claim.kind) && !claim.inFolder).sort((a, b) => a.rank - b.rank);
  return hosts.flatMap(
    ({ page }) => guestSections(page).filter(({ guests }) => guests.includes(kind)).map(
      ({ section }) => ({
        page,
        nodes: section.nodes,
        whole: false,
        place: { path: page.path, line: section.line, column: section.column }
      })
    )
  );
}
var guestSectionsOf = /* @__PURE__ */ new WeakMap();
function guestSections(page) {
  const known = guestSectionsOf.get(page);
  if (known) return known;
  const byTitle = /* @__PURE__ */ new Map();
  const found2 = sectionsOf(ownBlocks(page)).flatMap((section) => {
    const guests = byTitle.get(section.title) ?? kindsCalled(section.title);
    byTitle.set(section.title, guests);
    return guests.length === 0 ? [] : [{ section, guests }];
  });
  guestSectionsOf.set(page, found2);
  return found2;
}
function kindsCalled(title) {
  const names = [...namesIn(title).slice(0, 1), ...shortNamesIn(title)];
  return everyKind.filter(({ standsIn }) => standsIn !== void 0 && isNamed(standsIn.names, names));
}
function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

// src/community/read-community.ts
var manyPages = 200;
var settingsFiles = ["community.yml", "community.yaml", ".github/community.yml"];
async function readCommunity(source, { progress, known = /* @__PURE__ */ new Map(), only } = {}) {
  const listed = source.list();
  parseMarkdown("");
  const listing = withShownPaths(await listed);
  const settingsPath = settingsFiles.find((path) => listing.files.some((file) => file.path === path));
  const entries = new Map(listing.files.map((file) => [file.path, file]));
  const read = /* @__PURE__ */ new Map();
  const pagesOf = (paths) => readAll2(source, paths, { entries, known, read });
  const settingsPage = settingsPath === void 0 ? void 0 : (await pagesOf([settingsPath]))[0];
  const settings = readSettings(settingsPath ?? "community.yml", settingsPage?.settings);
  const leftOut = [...listing.leftOut];
  const why = leaveOut(settings.leave_out);
  const wanted = listing.files.filter(({ path }) => isText(path, settings)).filter(({ path }) => {
    const reason = isHiddenPath(path) ? "personal-name" : settings.documents.has(path) ? void 0 : why(path);
    if (reason !== void 0) leftOut.push({ path, reason });
    return reason === void 0 && (only === void 0 || isAmong(path, settings, only));
  });
  const translations = await translationsIn(source, leftOut);
  wanted.push(...listing.files.filter(({ path }) => translations.has(path)));
  if (wanted.length > manyPages) progress?.(`Reading ${wanted.length} pages …`);
  const pages = (await pagesOf(wanted.map((file) => file.path))).filter((page) => isKept(page, settings, leftOut));
  const files = new Set([...listing.files, ...listing.leftOut].map((file) => file.path));
  const all = settingsPage ? [settingsPage, ...pages] : pages;
  const community = buildCommunity({ pages: all, files, mapped: settings.documents });
  return {
    community,
    settings,
    leftOut: leftOut.filter(({ path, reason }) => reason !== "translation" || !translations.has(path)),
    listing,
    read
  };
}
function withShownPaths({ files, leftOut }) {
  const shown = new Map(files.map((file) => [shownPath(file.path), file]));
  return {
    files: [...shown].map(([path, file]) => path === file.path ? file : { ...file, path }),
    leftOut: leftOut.map((file) => ({ ...file, path: shownPath(file.path) }))
  };
}
var mostTranslations = 100;
async function translationsIn(source, leftOut) {
  const pages = leftOut.filter(({ path, reason }) => reason === "translation" && /\.(?:md|markdown)$/i.test(path));
  if (pages.length === 0 || pages.length > mostTranslations) return /* @__PURE__ */ new Set();
  const { files } = await source.read(pages.map(({ path }) => path));
  const says = (bytes) => /^---[\s\S]*?\ntranslation_of:/.test(new TextDecoder().decode(bytes.subarray(0, 4e3)));
  return new Set([...files].flatMap(([path, bytes]) => says(bytes) ? [path] : []));
}
async function readAll2(source, paths, reading) {
  const { entries, known, read } = reading;
  for (const path of paths) {
    const same = known.get(path);
    const blob = entries.get(path)?.blob;
    if (same && blob !== void 0 && isBlob(same.bytes, blob)) read.set(path, same);
  }
  const contents = await source.read(paths.filter((path) => !read.has(path)));
  const unread2 = new Map(contents.leftOut.map(({ path, reason }) => [path, reason]));
  return paths.map((path) => {
    const same = read.get(path);
    if (same) return same.page;
    const bytes = contents.files.get(path);
    if (!bytes) return unreadablePage(path, unread2.get(path) ?? "missing");
    const page = readPage(path, bytes);
    read.set(path, { bytes, page });
    return page;
  });
}
function isKept(page, settings, leftOut) {
  const [problem] = page.problems;
  if (!problem || recognise(page, everyKind, settings.documents)) return true;
  leftOut.push({ path: page.path, reason: problem.problem });
  return page.tree.children.length > 0;
}
var unread = new Uint8Array();
function claimOfPath(path, { documents }) {
  return recognise(readPage(path, unread), everyKind, documents);
}
function isAmong(path, settings, only) {
  const claim = claimOfPath(path, settings);
  return claim !== void 0 && only({ path, kind: claim.kind, inFolder: claim.inFolder });
}
function isText(path, settings) {
  if (/\.(?:md|markdown)$/i.test(path) || settings.documents.has(path)) return true;
  const name = path.replace(/^(?:docs|\.github)\//, "").toLowerCase();
  return name.endsWith(".csv") && everyKind.some((kind) => kind.files.includes(name.replace(/\.csv$/, ".md")));
}

export {
  settingsFiles,
  readCommunity,
  claimOfPath,
  isText
};
