import { createRequire as moothallRequire } from 'node:module'; const require = moothallRequire(import.meta.url);
import {
  writeNew
} from "./chunk-2MXEAEMA.js";
import {
  newEntryPage,
  newPage
} from "./chunk-SA3L53KR.js";
import {
  languageOf
} from "./chunk-AQ6LRZFZ.js";
import {
  loadLanguage
} from "./chunk-EYLV4FPW.js";
import {
  folder,
  openFolder
} from "./chunk-LZILMQQ7.js";
import "./chunk-YXXNZNPL.js";
import "./chunk-LYQQKBRT.js";
import {
  readCommunity
} from "./chunk-RND2DTPR.js";
import "./chunk-S56DPFAX.js";
import "./chunk-JS3EFYGH.js";
import "./chunk-OZYU6OSO.js";
import {
  closestTo,
  isCollection,
  kinds,
  plainName
} from "./chunk-U4ITCZNW.js";
import "./chunk-GV34YH4G.js";
import "./chunk-YDJVOGFK.js";
import "./chunk-IGFIKWJA.js";
import "./chunk-LMKVKGHW.js";

// src/adopt/add-page.ts
async function pageToAdd(community, wish) {
  const all = Object.values(kinds);
  const kind = all.find((kind2) => isCalled(kind2, wish.kind));
  if (!kind) return { sentence: unknownKind(wish.kind, all) };
  const language = wish.language ?? languageOf(community);
  await loadLanguage(language);
  return wish.entry === void 0 ? wholePage(community, kind, language) : entryPage(community, kind, wish.entry, language);
}
function wholePage(community, kind, language) {
  const document = community.documents.find((one) => one.kind === kind.kind);
  const [stands] = document?.paths ?? [];
  const path = kind.files[0] ?? `${kind.kind}.md`;
  const taken = stands ?? fileNamed(path, community);
  if (taken !== void 0) {
    const own = folderOf(kind);
    const hint = own ? ` To begin a page for one ${own.one}, add --entry and its name.` : "";
    return { sentence: `${taken} is there already, so nothing was written.${hint}` };
  }
  return { path, text: newPage(kind, language), firstStep: kind.firstStep };
}
function entryPage(community, kind, entry, language) {
  const collection = folderOf(kind);
  const name = fileName(entry);
  const text = newEntryPage(kind, entry.replace(/\s+/g, " ").trim(), language);
  if (!collection || text === void 0)
    return { sentence: `On the page ${kind.title} every entry is a row; none has a page of its own.` };
  if (name === "") return { sentence: "Say with --entry what it is called, with at least one letter." };
  const path = `${collection.folder}/${name}.md`;
  const taken = fileNamed(path, community);
  if (taken !== void 0) return { sentence: `${taken} is there already, so nothing was written.` };
  return { path, text, firstStep: kind.firstStep };
}
function isCalled(kind, name) {
  const wanted = plainName(name);
  return [kind.kind, kind.title, ...Object.values(kind.titles)].some((one) => plainName(one) === wanted);
}
function unknownKind(name, all) {
  const close = closestTo(plainName(name), all, (kind) => plainName(kind.kind));
  if (close) return `There is no kind of page called “${name}”. Did you mean “${close.kind}”?`;
  return `There is no kind of page called “${name}”. There are: ${all.map(({ kind }) => kind).join(", ")}.`;
}
function folderOf(kind) {
  return Object.values(kind.fields).filter(isCollection).find((part) => part.folder !== void 0);
}
function fileNamed(path, { files }) {
  return [...files].find((file) => file.toLowerCase() === path.toLowerCase());
}
function fileName(words) {
  return words.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-+|-+$/g, "").slice(0, 60);
}

// src/tasks/add.ts
async function add(dir, wish, { write }) {
  const { community } = await readCommunity(folder(dir));
  const page = await pageToAdd(community, wish);
  if ("sentence" in page || !write) return page;
  const problem = writeNew(openFolder(dir), page.path, page.text);
  if (problem === "taken") return { sentence: `${page.path} is there already, so nothing was written.` };
  if (problem === "leads-out")
    return { sentence: `A folder on the way to ${page.path} is a link, so nothing was written.` };
  return page;
}
export {
  add
};
