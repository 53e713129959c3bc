import {
  saidYes
} from "./chunk-A74C5HRL.js";
import {
  isCollection,
  kindNamed
} from "./chunk-SVNUWQYP.js";

// src/adopt/code-owners.ts
var places = [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"];
var [usual = ""] = places;
function ownersPath(files) {
  return places.find((path) => files.has(path)) ?? usual;
}
var opens = /^#[ \t]*moothall:owners[ \t]*$/gm;
var closes = /^#[ \t]*\/moothall:owners[ \t]*$/gm;
function holdsOwners(text) {
  return text.search(opens) >= 0;
}
function staleOwners(community, { text = "", isAsked }) {
  const path = ownersPath(community.files);
  const [open, ...otherOpens] = text.matchAll(opens);
  const [close, ...otherCloses] = text.matchAll(closes);
  const isOdd = otherOpens.length + otherCloses.length > 0 || (open && close ? close.index < open.index : open !== close);
  if (isOdd || !community.pages.every((page) => page.problems.length === 0 || !community.kindOf.has(page.path)))
    return void 0;
  const rules = rulesOf(community);
  const lines = ["# moothall:owners", ...rules.length > 0 ? [explanation] : [], ...rules, "# /moothall:owners"];
  const wanted = lines.join("\n");
  if (open && close) {
    const edit = { path, start: open.index, end: close.index + close[0].length, text: wanted };
    const line = text.slice(0, open.index).split("\n").length;
    return text.slice(edit.start, edit.end) === wanted ? void 0 : { line, edit };
  }
  if (!isAsked || rules.length === 0) return void 0;
  return { line: 1, edit: { path, start: 0, end: 0, text: `${wanted}
${text === "" ? "" : "\n"}` } };
}
var explanation = "# Made from the pages of this community. What stands outside of these two lines stays as it is.";
function rulesOf(community) {
  const rules = /* @__PURE__ */ new Map();
  for (const document of community.documents) {
    const owners = document.owner;
    const handles = new Set(owners.flatMap((ref) => handlesBehind(ref, community)));
    if (!document.stands || handles.size === 0) continue;
    for (const path of document.paths) {
      const pattern = community.kindOf.get(path) === document.kind ? patternOf(path, document) : void 0;
      if (pattern !== void 0) rules.set(pattern, /* @__PURE__ */ new Set([...rules.get(pattern) ?? [], ...handles]));
    }
  }
  return [...rules].map(([pattern, handles]) => `${pattern} ${[...handles].map((one) => `@${one}`).join(" ")}`).toSorted();
}
var unsafe = /[*?[\]!#\\\p{Cc}]/u;
function patternOf(path, { kind }) {
  const [, folder = ""] = /^(.*\/)?[^/]*$/.exec(path) ?? [];
  const isFolderOfKind = foldersOf(kind).some((name) => folder === `${name}/` || folder.endsWith(`/${name}/`));
  const covered = isFolderOfKind ? folder : path;
  return unsafe.test(covered) ? void 0 : `/${covered.replaceAll(" ", "\\ ")}`;
}
function foldersOf(name) {
  const kind = kindNamed(name);
  return Object.values(kind?.fields ?? {}).flatMap(
    (part) => isCollection(part) && part.folder !== void 0 ? [part.folder, ...part.alsoFolders ?? []] : []
  );
}
function handlesBehind({ to }, community) {
  if (to?.kind === "people") {
    const person = community.people.entries.find(({ key }) => key === to.key);
    return person ? handleOf(person, community) : [];
  }
  const holders = to?.kind === "roles" ? community.roles.entries.find(({ key }) => key === to.key)?.holders : void 0;
  return (holders ?? []).flatMap((holder) => holder.to?.kind === "people" ? handlesBehind(holder, community) : []);
}
var handle = String.raw`([a-z\d](?:-?[a-z\d]){0,38})(?![\w.-])`;
var inAddress = new RegExp(String.raw`^(?:https?:\/\/)?(?:www\.)?github\.com\/${handle}\/?$`, "i");
var inWords = new RegExp(
  String.raw`(?:(?<![\w.-])(?:www\.)?github\.com\/|(?<!\w)github\s*:?\s*@)${handle}(?!\/\w)`,
  "i"
);
function handleOf(person, community) {
  const isGone = person.status === "emeritus" || person.status === "retired";
  const isOpen = saidYes(person, community) && person.consent?.scope === void 0;
  if (isGone || !isOpen || person.isPrivate("profiles") || community.privatePages.has(person.path)) return [];
  const written = person.readings.get("profiles")?.written;
  const linked = written?.mentions.flatMap(({ target }) => inAddress.exec(target)?.[1] ?? []) ?? [];
  return linked.length > 0 ? linked.slice(0, 1) : [inWords.exec(written?.text ?? "")?.[1] ?? []].flat();
}

export {
  ownersPath,
  holdsOwners,
  staleOwners
};
