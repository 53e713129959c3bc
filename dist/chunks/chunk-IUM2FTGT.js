import {
  mermaidLabel,
  nameToTell
} from "./chunk-3A4KLF3C.js";
import {
  ratedPeople
} from "./chunk-QKZ64SGS.js";

// src/pictures/quadrant.ts
var unnamed = "a group that is not named here";
function publicRatings(community) {
  const people = new Set(ratedPeople(community).map(({ entry }) => entry.key));
  return community.stakeholders.entries.filter(
    (entry) => entry.power !== void 0 && entry.interest !== void 0 && !entry.isPrivate("power") && !entry.isPrivate("interest") && !people.has(entry.key)
  );
}
var most = 60;
function quadrant(community) {
  const rated = publicRatings(community).slice(0, most);
  if (rated.length === 0) return void 0;
  const quarterOf = ({ power, interest }) => `${power} ${interest}`;
  const points = rated.map((entry) => {
    const quarter = rated.filter((other) => quarterOf(other) === quarterOf(entry));
    const [x, y] = spot(quarter.indexOf(entry), quarter.length);
    return `  "${unique(entry, rated, community)}": [${position(entry.interest, x)}, ${position(entry.power, y)}]`;
  });
  return [
    "quadrantChart",
    '  x-axis "Low interest" --> "High interest"',
    '  y-axis "Low power" --> "High power"',
    '  quadrant-1 "Manage closely"',
    '  quadrant-2 "Keep satisfied"',
    '  quadrant-3 "Monitor and anticipate needs"',
    '  quadrant-4 "Inform regularly"',
    ...points
  ].join("\n");
}
var rows = 8;
function spot(nth, many) {
  const columns = Math.min(Math.ceil(many / rows), 4);
  const inColumn = Math.ceil(many / columns);
  const down = (Math.floor(nth / columns) + 0.5) / inColumn;
  return [(nth % columns + 0.5) / columns, 0.88 - down * 0.8];
}
function position(rating, within) {
  return Math.min(Math.max((rating === "high" ? 0.5 : 0) + within / 2, 0.02), 0.98).toFixed(2);
}
function unique(entry, all, community) {
  const labelOf = (one) => mermaidLabel(ratedName(one, community));
  const label = labelOf(entry);
  const at = all.filter((other) => labelOf(other) === label).indexOf(entry);
  return at > 0 ? `${label} ${at + 1}` : label;
}
function ratedName(entry, community) {
  return nameToTell(entry, community) ?? unnamed;
}

export {
  publicRatings,
  quadrant,
  ratedName
};
