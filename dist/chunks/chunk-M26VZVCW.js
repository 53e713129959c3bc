import { createRequire as moothallRequire } from 'node:module'; const require = moothallRequire(import.meta.url);
import {
  choice,
  choiceNamed,
  date,
  duration,
  isCollection,
  languages2 as languages,
  link,
  mentionsIn,
  ownWords,
  plainName,
  plainText,
  readPeriod,
  references,
  text
} from "./chunk-322WMHSJ.js";
import {
  array,
  description,
  integer,
  maxLength,
  maxValue,
  minValue,
  number,
  object,
  optional,
  pipe,
  record,
  regex,
  safeParse,
  strictObject,
  string
} from "./chunk-GV34YH4G.js";

// src/community/recognise.ts
function statedKind(page) {
  const value = page.settings.settings.get("kind")?.value;
  if (typeof value === "string") return value.trim();
  return page.settings.problems.length > 0 ? /^kind:\s*["']?([\w-]{1,40})/m.exec(page.text.slice(0, 4e3))?.[1] : void 0;
}
function recognise(page, kinds, mapped) {
  return bySaying(page, kinds, mapped) ?? byFolder(page, kinds) ?? byName(page, kinds);
}
function bySaying(page, kinds, mapped) {
  const said = [mapped.get(page.path), statedKind(page)].flatMap((name2) => name2 === void 0 ? [] : plainName(name2));
  const kind = said.map((name2) => kinds.find((kind2) => plainName(kind2.kind) === name2)).find((kind2) => kind2 !== void 0);
  if (!kind) return void 0;
  const { folder, name } = partsOf(page.path);
  const rank = mapped.has(page.path) ? 0 : folder === "" ? 1 : 2;
  return { kind: kind.kind, page, rank, inFolder: liesInFolderOf(kind, folder), adds: isAmong(kind.also, name) };
}
function byFolder(page, kinds) {
  const { folder, name } = partsOf(page.path);
  if (!/\.(?:md|markdown)$/i.test(name) || /^(?:readme|index)\./i.test(name)) return void 0;
  const kind = kinds.find((kind2) => liesInFolderOf(kind2, folder.replace(/^docs\//, "")));
  return kind && { kind: kind.kind, page, rank: 3, inFolder: true, adds: false };
}
function byName(page, kinds) {
  const { folder, name } = partsOf(page.path);
  const place = ["", "docs", ".github"].indexOf(folder);
  if (place === -1) return void 0;
  const kind = kinds.find((kind2) => isAmong(kind2.files, name));
  if (kind) return { kind: kind.kind, page, rank: 3 + place, inFolder: false, adds: false };
  const adding = kinds.find((kind2) => isAmong(kind2.also, name));
  return adding && { kind: adding.kind, page, rank: 3 + place, inFolder: false, adds: true };
}
function partsOf(path) {
  const at = path.lastIndexOf("/");
  return { folder: path.slice(0, Math.max(at, 0)).toLowerCase(), name: path.slice(at + 1) };
}
function isAmong(files, name) {
  const plain = plainName(name.replace(/\.(?:markdown|csv)$/i, ".md"));
  return files?.some((file) => plainName(file) === plain) ?? false;
}
function liesInFolderOf(kind, folder) {
  const collection = Object.values(kind.fields).find((part) => isCollection(part) && part.folder !== void 0);
  if (!collection || !isCollection(collection)) return false;
  if (folder === collection.folder) return true;
  const [first, within, ...deeper] = folder.split("/");
  const tells = collection.subfolderTells === void 0 ? void 0 : collection.fields[collection.subfolderTells];
  return first === collection.folder && within !== void 0 && deeper.length === 0 && namesAChoice(tells, within);
}
function namesAChoice(field, word) {
  return field?.of.choices !== void 0 && choiceNamed(field.of.choices, word).value !== void 0;
}

// src/settings/clocks.ts
var clocks = {
  review: { period: { months: 12 }, origin: "CHAOSS DEI statement: reviewed and affirmed every year" },
  plan_review: {
    period: { months: 6 },
    origin: "Foundational Community Building: mid-year review; Carpentries and OLS report every six months"
  },
  notes: { period: { days: 14 }, origin: "Carpentries: notes in a consistent place; the number is ours" },
  departure: { period: { days: 14 }, origin: "ours: leaving is honest work and takes some days" },
  term_notice: {
    period: { days: 60 },
    origin: "ours: two months are enough to ask, to find somebody and to hand over"
  },
  milestone_notice: { period: { days: 30 }, origin: "ours: a month in which something can still be done about it" }
};
var clockNames = Object.keys(clocks);
var defaultClocks = Object.fromEntries(
  Object.entries(clocks).map(([name, { period }]) => [name, period])
);

// src/settings/settings.ts
var day = pipe(string(), regex(/^\d{4}-\d{2}-\d{2}$/));
var short = pipe(string(), regex(/\S/), maxLength(500));
var settingsSchema = {
  edition: pipe(
    number(),
    integer(),
    minValue(1),
    maxValue(1),
    description("The set of checks that this community has chosen; the newest is 1.")
  ),
  documents: pipe(
    record(short, short),
    description("Where pages stand that have another name here: a kind of page, and its path.")
  ),
  leave_out: pipe(
    array(short),
    description("Files and folders that are not part of the community, written as in .gitignore.")
  ),
  not_for_us: pipe(
    array(
      object({
        check: pipe(short, description("The name of the note, as `moothall explain` knows it.")),
        page: optional(short),
        entry: optional(short),
        field: optional(short),
        because: pipe(short, description("Why this is not for us.")),
        until: pipe(day, description("The day after which we look again."))
      })
    ),
    description("Notes that the community has set aside, each with a reason and an end.")
  ),
  clocks: pipe(
    strictObject(
      Object.fromEntries(clockNames.map((name) => [name, optional(short)]))
    ),
    description("Lengths of time that this community has chosen for itself.")
  )
};
function readSettings(path, file) {
  const troubles = [];
  const placed = (at) => {
    const found = file?.placeOf(at) ?? { line: 1, column: 1 };
    return { path, line: found.line, column: found.column };
  };
  const read = (key) => {
    const setting = file?.settings.get(key);
    if (setting === void 0 || setting.value === null) return void 0;
    const parsed = safeParse(
      settingsSchema[key],
      setting.value
    );
    if (parsed.success) return parsed.output;
    const at = (parsed.issues[0].path ?? []).map((item) => item.key);
    troubles.push({ key: [key, ...at].join("."), place: placed([key, ...at]) });
    return void 0;
  };
  const notForUs = file?.settings.get("not_for_us")?.value ?? [];
  const accepted = (Array.isArray(notForUs) ? notForUs : [notForUs]).flatMap((item, index) => {
    const parsed = safeParse(settingsSchema.not_for_us, [item]);
    const place = placed(["not_for_us", index]);
    if (parsed.success) return parsed.output.map((one) => ({ ...one, line: place.line }));
    troubles.push({ key: "not_for_us", place });
    return [];
  });
  const clocks2 = { ...defaultClocks };
  for (const [name, words] of Object.entries(read("clocks") ?? {})) {
    if (words === void 0) continue;
    const period = readPeriod(words);
    if ("problem" in period) troubles.push({ key: `clocks.${name}`, place: placed(["clocks", name]) });
    else clocks2[name] = period;
  }
  return {
    edition: read("edition") ?? 1,
    documents: new Map(
      Object.entries(read("documents") ?? {}).map(([kind, page]) => [page.replace(/^\.?\//, ""), kind])
    ),
    leave_out: read("leave_out") ?? [],
    not_for_us: accepted,
    clocks: clocks2,
    troubles
  };
}

// src/kinds/envelope.ts
var envelope = {
  id: text({ names: { en: "Id" }, help: "A short name for this page that never changes." }),
  status: choice(
    {
      draft: { en: "draft", fr: "brouillon", de: "Entwurf", es: "borrador", it: "bozza" },
      proposed: { en: "proposed", fr: "proposé", de: "vorgeschlagen", es: "propuesto", it: "proposto" },
      adopted: { en: "adopted|agreed", fr: "adopté", de: "beschlossen", es: "adoptado", it: "adottato" },
      retired: { en: "retired", fr: "retiré", de: "zurückgezogen", es: "retirado", it: "ritirato" }
    },
    { names: { en: "Status" }, help: "How far this page is: draft, proposed, adopted or retired." }
  ),
  owner: references(["roles", "people"], {
    names: { en: "Owner|Kept by", fr: "Responsable", de: "Verantwortlich", es: "Responsable", it: "Responsabile" },
    help: "The role that keeps this page up to date; a role lasts longer than a person."
  }),
  language: languages({
    names: { en: "Language", fr: "Langue", de: "Sprache", es: "Idioma", it: "Lingua" },
    help: "The language of this page."
  }),
  adopted: date({ names: { en: "Adopted on" }, help: "The day on which the community agreed to this page." }),
  version: text({ names: { en: "Version" }, help: "The version of this text." }),
  last_reviewed: date({
    names: {
      en: "Last reviewed",
      fr: "Dernière relecture",
      de: "Zuletzt geprüft",
      es: "Última revisión",
      it: "Ultima revisione"
    },
    help: "The day on which somebody last read this page and found it true."
  }),
  review_every: duration({
    names: { en: "Review every", fr: "Relire tous les", de: "Prüfen alle", es: "Revisar cada", it: "Rivedere ogni" },
    help: "How often somebody reads this page again, for example 12 months."
  }),
  license: text({ names: { en: "License|Licence" }, help: "Under which licence the text of this page may be used." }),
  translation_of: link({ names: { en: "Translation of" }, help: "The page that this one translates." }),
  supersedes: link({ names: { en: "Supersedes" }, help: "The page that this one replaces." }),
  source: link({ names: { en: "Source" }, help: "Where this text was adapted from." }),
  canonical: link({
    names: { en: "Canonical" },
    help: "Where the text is really kept, when this page only points there."
  }),
  visibility: choice(
    { public: { en: "public" }, private: { en: "private" } },
    {
      names: { en: "Visibility" },
      help: "Who may read this page; private pages do not belong in a public repository."
    }
  )
};

// src/kinds/stub.ts
var fewWords = 40;
function onlyPointsTo(page) {
  const nodes = page.tree.children.filter((node) => node.type !== "html" && node.type !== "definition");
  const body = nodes[0]?.type === "heading" ? nodes.slice(1) : nodes;
  if (!isShort(body)) return void 0;
  const links = mentionsIn(body, page.definitions).filter((mention) => mention.type === "link");
  const targets = new Set(links.map((link2) => link2.target));
  const [target] = targets;
  return targets.size === 1 && target !== void 0 && !target.startsWith("#") ? target : void 0;
}
function isShort(body) {
  if (body.length === 0 || body.length > 2 || body.some((node) => node.type !== "paragraph")) return false;
  const words = ownWords(body);
  return words === plainText(body).trim() && words.split(/\s+/).length <= fewWords;
}

export {
  envelope,
  statedKind,
  recognise,
  onlyPointsTo,
  settingsSchema,
  readSettings
};
