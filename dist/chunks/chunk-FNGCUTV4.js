import {
  fromTop
} from "./chunk-HHZUDNKK.js";
import {
  words
} from "./chunk-7UTQBCFN.js";
import {
  newPage
} from "./chunk-PRISNCWY.js";
import {
  kindNamed,
  kinds
} from "./chunk-TX43HIX4.js";

// src/reports/links.ts
var longestAddress = 8e3;
function pageLink(home, path, anchor) {
  return `${at(home, "blob", path)}${anchor === void 0 ? "" : `#${encoded(anchor)}`}`;
}
function lineLink(home, place) {
  return `${at(home, "blob", place.path)}?plain=1#L${place.line}`;
}
function editLink(home, path, line) {
  return `${at(home, "edit", path)}${line === void 0 ? "" : `#L${line}`}`;
}
function newPageLink(home, path, text) {
  const empty = `${home.url}/new/${encodedPath(home.branch)}?filename=${encoded(fromTop(path, home.folder))}`;
  const filled = text === void 0 ? empty : `${empty}&value=${encoded(text)}`;
  return `${home.url}/login?return_to=${encoded(filled)}`.length <= longestAddress ? filled : empty;
}
function carriesText(home, path, text) {
  return newPageLink(home, path, text) !== newPageLink(home, path);
}
function at(home, what, path) {
  return `${home.url}/${what}/${encodedPath(home.branch)}/${encodedPath(fromTop(path, home.folder))}`;
}
function encodedPath(path) {
  return path.split("/").filter((part) => !/^\.{0,2}$/.test(part)).map(encoded).join("/");
}
function encoded(text) {
  return encodeURIComponent(text.toWellFormed()).replace(
    /[!'()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`
  );
}

// src/reports/new-pages.ts
function missingPage({ pages }, kind, path) {
  return pages.find((page) => page.kind === kind && page.path === path && page.status === "missing");
}
function newPageHref(reported, page, home) {
  const kind = kindNamed(page.kind);
  if (!home || isTaken(reported, page)) return void 0;
  return newPageLink(home, page.path, kind && !home.sparing ? newPage(kind, reported.language) : void 0);
}
function newPageTexts(reported, home) {
  return reported.pages.flatMap((page) => {
    const kind = kindNamed(page.kind);
    if (!kind || !home || page.status !== "missing" || isTaken(reported, page)) return [];
    const text = newPage(kind, reported.language);
    if (carriesText(home, page.path, text)) return [];
    const how = [
      words("Copy these lines, open "),
      { type: "anchor", text: [words("a new page")], href: newPageLink(home, page.path) },
      words(", and paste them there. Its name is "),
      { type: "path", text: page.path },
      words(".")
    ];
    return [
      {
        type: "fold",
        title: `Text for the page ${kind.title}`,
        blocks: [
          { type: "paragraph", text: how },
          { type: "copy", text: text.trimEnd() }
        ]
      }
    ];
  });
}
function recordLink(reported, home) {
  const { kind, title, files } = kinds.community;
  const path = files[0] ?? "";
  const page = reported.pages.find((page2) => page2.kind === kind) ?? { kind, title, path, status: "missing", notes: 0 };
  const href = page.status === "missing" ? newPageHref(reported, page, home) : home && editLink(home, page.path);
  const name = { type: "path", text: page.path };
  return href === void 0 ? name : { type: "anchor", text: [name], href };
}
function isTaken({ leftOut, pages, ...notes }, { kind, path }) {
  const isHere = (other) => other.toLowerCase() === path.toLowerCase();
  const findings = [...notes.findings, ...notes.later, ...notes.accepted.map(({ finding }) => finding)];
  return leftOut.some((file) => isHere(file.path)) || pages.some((page) => page.status !== "missing" && isHere(page.path)) || findings.some(({ about }) => about.kind !== kind && isHere(about.path));
}

export {
  pageLink,
  lineLink,
  editLink,
  newPageLink,
  missingPage,
  newPageHref,
  newPageTexts,
  recordLink
};
