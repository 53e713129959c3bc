import {
  writeNew
} from "./chunk-MJSMIVXI.js";
import {
  folder,
  openFolder
} from "./chunk-2H5BI2OR.js";
import "./chunk-6VBNW6JF.js";
import {
  languageOf
} from "./chunk-RCMDAZVT.js";
import {
  newEntryPage,
  newPage
} from "./chunk-NQ346LYM.js";
import {
  loadLanguage
} from "./chunk-JPFPC4QZ.js";
import {
  readCommunity
} from "./chunk-3VDGUMYY.js";
import "./chunk-S2YHD77K.js";
import "./chunk-AP3DJXZZ.js";
import "./chunk-QDPXGWTB.js";
import "./chunk-Y2ZSRTHQ.js";
import "./chunk-I47VKCSJ.js";
import "./chunk-UAEG2ZNR.js";
import "./chunk-VP3ELB3F.js";
import {
  closestTo,
  everyKind,
  isCollection,
  plainName
} from "./chunk-SVNUWQYP.js";
import {
  holdsPersonal
} from "./chunk-HUPUXTKO.js";
import {
  shown
} from "./chunk-GRRZFSQF.js";
import "./chunk-J3X53IJA.js";
import "./chunk-XVEG6K5L.js";
import "./chunk-L4N4T67Q.js";
import "./chunk-UGYMYNFT.js";
import "./chunk-NWZVLVFX.js";
import "./chunk-4225Q4N4.js";

// src/adopt/add-page.ts
async function pageToAdd(community, wish) {
  const kind = everyKind.find((kind2) => isCalled(kind2, wish.kind));
  if (!kind) return { sentence: unknownKind(wish.kind) };
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
  const title = shown(entry, mostOfTitle);
  const name = fileName(title);
  const text = newEntryPage(kind, title, language);
  if (!collection || text === void 0)
    return { sentence: `On the page ${kind.title} every entry is a row; none has a page of its own.` };
  if (name === "") return { sentence: "Say with --entry what it is called, with at least one letter." };
  if (holdsPersonal(entry))
    return {
      sentence: "What you wrote after --entry looks like something private, such as a telephone number. It would be the name of a page that anyone can read, so nothing was written."
    };
  const path = `${collection.folder}/${ofWindows.test(name) ? `${kind.kind}-${name}` : name}.md`;
  const taken = fileNamed(path, community);
  if (taken !== void 0) return { sentence: `${taken} is there already, so nothing was written.` };
  return { path, text, firstStep: kind.firstStep };
}
var ofWindows = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;
var mostOfTitle = 200;
function isCalled(kind, name) {
  const wanted = plainName(name);
  return [kind.kind, kind.title, ...Object.values(kind.titles)].some((one) => plainName(one) === wanted);
}
function unknownKind(name) {
  const close = closestTo(plainName(name), everyKind, (kind) => plainName(kind.kind));
  if (close) return `There is no kind of page called “${name}”. Did you mean “${close.kind}”?`;
  return `There is no kind of page called “${name}”. There are: ${everyKind.map(({ kind }) => kind).join(", ")}.`;
}
function folderOf(kind) {
  return Object.values(kind.fields).filter(isCollection).find((part) => part.folder !== void 0);
}
function fileNamed(path, { files }) {
  return [...files].find((file) => file.toLowerCase() === path.toLowerCase());
}
var mostLetters = 60;
function fileName(words) {
  const name = words.normalize("NFKD").toLowerCase().replace(new RegExp("(?<=\\p{Script=Latin}\\p{M}*)\\p{M}", "gu"), "").normalize("NFC").replace(/[^\p{L}\p{M}\p{N}]+/gu, "-").replace(/^[-\p{M}]+|-+$/gu, "");
  return [...name].slice(0, mostLetters).join("").replace(/-+$/, "");
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
