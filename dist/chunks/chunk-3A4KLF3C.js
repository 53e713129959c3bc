import {
  personWith
} from "./chunk-FQXZLDME.js";
import {
  peopleNamedIn
} from "./chunk-4IK62YQB.js";
import {
  saidYes
} from "./chunk-A74C5HRL.js";
import {
  holdsPersonal
} from "./chunk-HUPUXTKO.js";
import {
  shown
} from "./chunk-GRRZFSQF.js";

// src/checks/subjects/may-be-told.ts
function mayBeTold(text, community) {
  return !holdsPersonal(text) && peopleNamedIn(text, community).every((person) => saidYes(person, community));
}
function nameToTell(entry, community) {
  if (community.privatePages.has(entry.path) || !entry.knownAs.includes(entry.label)) return void 0;
  const person = entry.kind === "people" ? personWith(entry.key, community) : void 0;
  const isTold = (person === void 0 || saidYes(person, community)) && entry.label.trim() !== "";
  return isTold && mayBeTold(entry.label, community) ? entry.label : void 0;
}

// src/pictures/mermaid-label.ts
var longest = 40;
function mermaidLabel(name) {
  const safe = shown(name.replace(/[^\p{L}\p{N}\p{M} ,.&()'/-]+/gu, " "), longest).replace(/…$/, "").trim();
  return safe === "" || /^[^\p{L}\p{N}]+$/u.test(safe) ? "without a name" : safe;
}
function ganttLabel(name) {
  const label = mermaidLabel(name);
  return /^(?:section|title|dateFormat|axisFormat|tickInterval|todayMarker|excludes|includes|gantt|click|call|href|weekday|weekend|acc|inclusive|topAxis)/i.test(
    label
  ) ? `“${label}”` : label;
}

// src/pictures/timeline.ts
var unnamed = "a milestone that is not named here";
function publicMilestones(community) {
  return community.roadmap.milestones.filter((milestone) => !milestone.isPrivate("due"));
}
function datedMilestones(community) {
  return publicMilestones(community).flatMap((milestone) => {
    const { due, status } = milestone;
    if (!due || status === "dropped") return [];
    return [{ name: nameToTell(milestone, community) ?? unnamed, due, status }];
  }).toSorted((a, b) => compare(a.due.end, b.due.end));
}
var most = 40;
function timeline(community, now) {
  const dated = datedMilestones(community).slice(0, most);
  if (dated.length === 0) return void 0;
  const state = ({ status, due }) => status === "done" ? "done, " : due.end < now ? "crit, " : "";
  const years = [...new Set(dated.map(({ due }) => due.end.slice(0, 4)))];
  const lines = years.flatMap((year) => [
    `  section ${year}`,
    ...dated.filter(({ due }) => due.end.startsWith(year)).map((one) => `  ${ganttLabel(one.name)} :${state(one)}milestone, ${one.due.end}, 0d`)
  ]);
  return ["gantt", "  dateFormat YYYY-MM-DD", "  axisFormat %b %Y", ...lines].join("\n");
}
function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

export {
  mayBeTold,
  nameToTell,
  mermaidLabel,
  ganttLabel,
  publicMilestones,
  datedMilestones,
  timeline
};
