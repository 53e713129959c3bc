import {
  shown
} from "./chunk-GRRZFSQF.js";

// src/pictures/mermaid-label.ts
var longest = 40;
function mermaidLabel(name) {
  const safe = shown(name.replace(/[^\p{L}\p{N}\p{M} ,.&()'/-]+/gu, " "), longest).replace(/…$/, "").trim();
  return safe === "" || /^[^\p{L}\p{N}]+$/u.test(safe) ? "without a name" : safe;
}

// src/pictures/timeline.ts
var most = 40;
function publicMilestones(community) {
  return community.roadmap.milestones.filter((milestone) => !milestone.isPrivate("due"));
}
function timeline(community, now) {
  const dated = publicMilestones(community).flatMap(
    (milestone) => milestone.due && milestone.status !== "dropped" ? [{ milestone, ends: milestone.due.end }] : []
  ).toSorted((a, b) => a.ends < b.ends ? -1 : a.ends > b.ends ? 1 : 0).slice(0, most);
  if (dated.length === 0) return void 0;
  const state = ({ milestone, ends }) => milestone.status === "done" ? "done, " : ends < now ? "crit, " : "";
  const years = [...new Set(dated.map(({ ends }) => ends.slice(0, 4)))];
  const lines = years.flatMap((year) => [
    `  section ${year}`,
    ...dated.filter(({ ends }) => ends.startsWith(year)).map((one) => `  ${ganttLabel(one.milestone.label)} :${state(one)}milestone, ${one.ends}, 0d`)
  ]);
  return ["gantt", "  dateFormat YYYY-MM-DD", "  axisFormat %b %Y", ...lines].join("\n");
}
function ganttLabel(name) {
  const label = mermaidLabel(name);
  return /^(?:section|title|dateFormat|axisFormat|tickInterval|todayMarker|excludes|includes|gantt|click|call|href|weekday|weekend|acc|inclusive|topAxis)/i.test(
    label
  ) ? `“${label}”` : label;
}

export {
  mermaidLabel,
  publicMilestones,
  timeline
};
