import {
  carriesText,
  editLink,
  newPageLink
} from "./chunk-YW2BDOKD.js";
import {
  words
} from "./chunk-7UTQBCFN.js";
import {
  newPage
} from "./chunk-NQ346LYM.js";
import {
  kindNamed,
  kinds
} from "./chunk-SVNUWQYP.js";

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
  missingPage,
  newPageHref,
  newPageTexts,
  recordLink
};
