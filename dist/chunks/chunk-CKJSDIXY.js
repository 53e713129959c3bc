import {
  printableName
} from "./chunk-UAEG2ZNR.js";
import {
  closestTo,
  languages,
  plainName,
  plainText
} from "./chunk-SVNUWQYP.js";
import {
  require_mod
} from "./chunk-UGYMYNFT.js";
import {
  __toESM
} from "./chunk-4225Q4N4.js";

// src/kinds/slips.ts
var import_fastest_levenshtein = __toESM(require_mod(), 1);
function onlyClosestTo(name, candidates, nameOf2) {
  const closest = closestTo(name, candidates, nameOf2);
  if (closest === void 0) return void 0;
  const away = (0, import_fastest_levenshtein.distance)(name, nameOf2(closest));
  const isRival = (other) => nameOf2(other) !== nameOf2(closest) && (0, import_fastest_levenshtein.distance)(name, nameOf2(other)) <= away;
  return candidates.some(isRival) ? void 0 : closest;
}
function onlySlipOf(name, candidates, nameOf2) {
  const closest = onlyClosestTo(name, candidates, nameOf2);
  return closest !== void 0 && isSlip(name, nameOf2(closest)) ? closest : void 0;
}
function isSlip(written, meant) {
  const bare = (text) => text.replace(/[^\p{L}\p{M}\p{N}]/gu, "").toLowerCase();
  const inOrder = (text) => [...bare(text)].toSorted().join("");
  const digits = (text) => text.replace(/\D/g, "");
  if (digits(written) !== digits(meant)) return false;
  if (bare(written) === bare(meant)) return true;
  const [one, other] = [written, meant].map((text) => text.split(/[^\p{L}\p{M}\p{N}]+/u));
  const isLong = (word, at) => word === other?.[at] || Math.min(word.length, other?.[at]?.length ?? 0) >= 3;
  return ((0, import_fastest_levenshtein.distance)(written, meant) === 1 || inOrder(written) === inOrder(meant)) && one?.every(isLong) === true;
}
function isAnotherWord(written, meant) {
  return written.length <= 4 && written.length === meant.length;
}
function spellingMeant(choices, written) {
  const spelt = Object.entries(choices).flatMap(
    ([value, names]) => [value, ...languages.flatMap((language) => names[language]?.split("|") ?? [])].map((spelling) => ({
      value,
      spelling
    }))
  );
  const name = plainName(written);
  const closest = closestTo(name, spelt, ({ spelling }) => plainName(spelling));
  if (closest === void 0) return void 0;
  const away = (0, import_fastest_levenshtein.distance)(name, plainName(closest.spelling));
  const isRival = ({ value, spelling }) => value !== closest.value && (0, import_fastest_levenshtein.distance)(name, plainName(spelling)) <= away;
  if (spelt.some(isRival) || isAnotherWord(name, plainName(closest.spelling))) return void 0;
  const isCapital = new RegExp("^\\p{Lu}", "u").test(written);
  return isCapital ? closest.spelling.replace(new RegExp("^\\p{Ll}", "u"), (letter) => letter.toUpperCase()) : closest.spelling;
}

// src/community/known-files.ts
var settingsOfSites = /(?:^|\/)(?:_config\.ya?ml|_quarto\.ya?ml|mkdocs\.ya?ml|myst\.ya?ml|hugo\.(?:toml|ya?ml|json)|book\.toml|zensical\.toml|conf\.py|\.?eleventy(?:\.config)?\.(?:js|cjs|mjs)|(?:docusaurus|astro|next|gatsby|nuxt|vocs)[.-]config\.(?:js|cjs|mjs|ts)|\.vitepress\/config\.\w+|_toc\.ya?ml)$/;
var settingsOfBooks = /(?:^|\/)(?:conf\.py|myst\.ya?ml|_toc\.ya?ml)$/;
var mostAsked = 300;
var known = /* @__PURE__ */ new WeakMap();
function filesIn(paths) {
  let files = known.get(paths);
  if (!files) {
    files = knownFiles(paths);
    known.set(paths, files);
  }
  return files;
}
function knownFiles(paths) {
  const folders = foldersOf(paths);
  const sites = foldersWith(settingsOfSites, paths);
  const books = foldersWith(settingsOfBooks, paths);
  const has = (path) => paths.has(path) || folders.has(path);
  const byLetters = once(() => new Map([...folders, ...paths].map((path) => [path.toLowerCase(), path])));
  const byName = once(() => grouped(paths, (path) => nameOf(path).toLowerCase()));
  let asked = 0;
  const byFolder = once(() => grouped(paths, folderOf));
  return {
    has: (path) => has(path) || /[^\0-\x7f]/.test(path) && [path.normalize("NFC"), path.normalize("NFD")].some(has),
    isFolder: (path) => folders.has(path),
    liesInAFile: (path) => ancestorsOf(path).some((ancestor) => paths.has(ancestor)),
    inOtherLetters: (path) => byLetters().get(path.toLowerCase()),
    closestTo(path) {
      const name = nameOf(path).toLowerCase();
      const [same, ...others] = byName().get(name) ?? byName().get(`${name}.md`) ?? [];
      if (same !== void 0 && others.length === 0) return same;
      asked += 1;
      if (asked > mostAsked) return void 0;
      return closestTo(name, byFolder().get(folderOf(path)) ?? [], (file) => nameOf(file).toLowerCase());
    },
    meantBy(path) {
      const name = nameOf(path).toLowerCase();
      const [same, ...others] = byName().get(name) ?? [];
      if (same === void 0)
        return onlySlipOf(name, byFolder().get(folderOf(path)) ?? [], (file) => nameOf(file).toLowerCase());
      return others.length === 0 && hasMoved(path, same, folders) ? same : void 0;
    },
    isInSite: (path) => sites.some((site) => liesIn(site, path)),
    namesPlaces: (path) => books.some((book) => liesIn(book, path)),
    filesOf: (folder) => byFolder().get(folder) ?? [],
    pageOf(path) {
      const bare = path.replace(/\.html?$/i, "");
      return [`${bare}.md`, `${bare}.markdown`, `${bare}.qmd`, `${bare}/index.md`, `${bare}/README.md`].find(
        (page) => paths.has(page)
      );
    }
  };
}
var homesOfPages = /^(?:docs?|\.github|about|pages)$/i;
var laidAside = /(?:^|\/)(?:archived?|attic|old|deprecated|obsolete|templates?|examples?)\//i;
function hasMoved(from, to, folders) {
  const [before, now] = [folderOf(from), folderOf(to)];
  const isStep = before === folderOf(now) || now === folderOf(before);
  const isRenamed = folderOf(before) === folderOf(now) && !folders.has(before);
  const isOfItsOwn = /\d/.test(nameOf(to)) || nameOf(to).split(/[-_ ]/).length > 2;
  const isHome = [before, now].some((folder) => homesOfPages.test(nameOf(folder)));
  return (isStep || isRenamed) && (isOfItsOwn || isHome) && !laidAside.test(to);
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
function partsOf(page) {
  let parts = partsByPage.get(page);
  if (!parts) {
    parts = gather(page);
    partsByPage.set(page, parts);
  }
  return parts;
}
function gather(page) {
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
  walk2(page.tree);
  return { links, headings, tables, html };
}

// src/community/links.ts
var ofThePlatform = /^(?:actions|activity|archive|blob|branches|commits?|community|compare|contributors|deployments|discussions|edit|fork|forks|graphs|issues|labels|milestones?|network|new|packages|projects|pulls?|pulse|raw|releases|search|security|settings|stargazers|tags|tree|watchers|wiki)$/;
function destinationOf(target, from, files) {
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
  return arrive(printableName(steps.join("/")), way, from, anchor, filesIn(files));
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
function arrive(path, way, from, anchor, files) {
  if (files.has(path)) return { leads: "there", path, ...anchor };
  if (files.liesInAFile(path)) return { leads: "elsewhere" };
  if (files.isInSite(from)) {
    const page = files.pageOf(path);
    if (page !== void 0) return { leads: "there", path: page, ...anchor };
    if (way.startsWith("/") || !/\.(?!html?$)[a-z\d]+$/i.test(path)) return { leads: "elsewhere" };
  }
  const twin = files.inOtherLetters(path);
  if (twin !== void 0) return { leads: "other-letters", path: twin, ...anchor };
  const closest = files.closestTo(path);
  return { leads: "nowhere", path, ...closest !== void 0 && { closest } };
}
var linksByPage = /* @__PURE__ */ new WeakMap();
function linksIn(page) {
  let links = linksByPage.get(page);
  if (!links) {
    const parts = partsOf(page);
    links = [...parts.links.flatMap((node) => linkOf(node, page) ?? []), ...parts.html.flatMap(linksInHtml)];
    linksByPage.set(page, links);
  }
  return links;
}
function linkOf(node, page) {
  const target = "url" in node ? node.url : page.definitions.get(node.identifier.toLowerCase());
  if (target === void 0 || /^mailto:/i.test(target)) return void 0;
  const { line, column } = node.position?.start ?? { line: 1, column: 1 };
  const isPicture = node.type === "image" || node.type === "imageReference";
  return {
    type: isPicture ? "image" : "link",
    target,
    // Few checks ask for the words, and there are many links.
    get label() {
      return isPicture ? node.alt ?? "" : plainText(node.children);
    },
    line,
    column
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
function destinationsOf(page, files) {
  let places = placesByPage.get(page);
  if (!places) {
    places = linksIn(page).map(({ target }) => destinationOf(target, page.path, files));
    placesByPage.set(page, places);
  }
  return places;
}
function attribute(tag, name) {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, "i").exec(tag);
  return found ? found[1] ?? found[2] ?? found[3] : void 0;
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
function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

export {
  onlyClosestTo,
  onlySlipOf,
  spellingMeant,
  filesIn,
  partsOf,
  destinationOf,
  linksIn,
  destinationsOf,
  withoutComments
};
