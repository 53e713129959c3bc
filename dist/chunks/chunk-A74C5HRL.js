// src/community/nameable.ts
function nameable(to, community) {
  if (community.privatePages.has(to.path)) return void 0;
  if (to.kind !== "people") return to.label;
  const person = community.people.entries.find((one) => one.key === to.key);
  return person && saidYes(person, community) ? person.label : void 0;
}
var yesAndDate = /(?:^|[|;,"\t])\s*(?:yes|oui|ja|sí|si|sì)\s*[,:;]?\s+\d{4}-\d{2}-\d{2}/iu;
function saidYes(person, community) {
  if (person.has("consent")) return person.consent?.given === true;
  const { path, line } = person.at();
  return yesAndDate.test(linesOf(path, community)[line - 1] ?? "");
}
var linesByPath = /* @__PURE__ */ new WeakMap();
function linesOf(path, community) {
  const known = linesByPath.get(community) ?? /* @__PURE__ */ new Map();
  linesByPath.set(community, known);
  const found = known.get(path) ?? community.pages.find((page) => page.path === path)?.text.split("\n") ?? [];
  known.set(path, found);
  return found;
}

export {
  nameable,
  saidYes
};
