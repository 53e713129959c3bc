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
    pages = community.pages.map((page) => lookedAt(page, community));
    pagesOf.set(community, pages);
  }
  return pages;
}
function documentPages(community) {
  return everyPage(community).filter((page) => page.kind !== void 0);
}
function openPages(community) {
  return everyPage(community).filter(({ path }) => !community.privatePages.has(path));
}
function ownPages(community) {
  return openPages(community).filter((page) => page.kind !== void 0 || isFrontPage(page.path));
}
function lookedAt(page, community) {
  const { path } = page;
  const kind = community.kindOf.get(path);
  const base = { path, ...kind !== void 0 && { kind } };
  return {
    path,
    page,
    area: areaOfPage(path, community),
    ...kind !== void 0 && { kind },
    about: (part) => part ? { ...base, ...part } : base,
    at: ({ line, column }) => ({ path, line, column })
  };
}

export {
  areaOfPage,
  isFrontPage,
  everyPage,
  documentPages,
  openPages,
  ownPages
};
