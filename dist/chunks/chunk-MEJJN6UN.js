import {
  fitting
} from "./chunk-GQTRZ7D2.js";
import {
  whatChanged
} from "./chunk-4VBC3254.js";
import {
  sessionPage
} from "./chunk-KNCB5I6T.js";
import {
  markdown
} from "./chunk-BGA7SLDJ.js";
import {
  mermaidLabel,
  publicMilestones,
  timeline
} from "./chunk-65LLQNGQ.js";
import {
  healthReport
} from "./chunk-UFOJNIKS.js";
import {
  words
} from "./chunk-7UTQBCFN.js";
import {
  ratedPeople
} from "./chunk-RQXU7ECI.js";
import {
  isResting
} from "./chunk-JFM2MCIH.js";
import {
  formatDate
} from "./chunk-UGYMYNFT.js";

// src/pictures/quadrant.ts
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
    return `  "${unique(entry, rated)}": [${position(entry.interest, x)}, ${position(entry.power, y)}]`;
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
function unique(entry, all) {
  const label = mermaidLabel(entry.label);
  const at = all.filter((other) => mermaidLabel(other.label) === label).indexOf(entry);
  return at > 0 ? `${label} ${at + 1}` : label;
}

// src/reports/markdown.ts
var mostBytes = 900 * 1024;
var shown = 12;
function markdownReport(assessment, { home, comparison, remarks = [] } = {}) {
  return fitting(
    { bytes: mostBytes },
    [100, 20, 5, 0],
    (folded) => markdown([
      ...remarks.map((remark) => ({ type: "paragraph", text: [words(remark)] })),
      ...comparison ? whatChanged(assessment, comparison, { home, shown, folded }) : [],
      ...healthReport(assessment, { home, folded, sessionPage: home && sessionPage }, pictures(assessment))
    ])
  );
}
var mostRows = 200;
function pictures(assessment) {
  if (isResting(assessment.stage)) return [];
  return [...roadmapPicture(assessment), ...stakeholderPicture(assessment)];
}
function roadmapPicture({ community, date }) {
  const source = timeline(community, date);
  if (source === void 0) return [];
  const rows2 = publicMilestones(community).slice(0, mostRows).map((milestone) => [
    [{ type: "name", text: milestone.label }],
    milestone.due ? [words(formatDate(milestone.due.end))] : [],
    [words(milestone.status?.replace("-", " ") ?? "")]
  ]);
  return [
    { type: "heading", level: 3, text: [words("Your roadmap")] },
    { type: "table", head: [[words("Milestone")], [words("By")], [words("Status")]], rows: rows2 },
    { type: "diagram", source }
  ];
}
function stakeholderPicture({ community }) {
  const source = quadrant(community);
  if (source === void 0) return [];
  const rows2 = publicRatings(community).slice(0, mostRows).map((entry) => [
    [{ type: "name", text: entry.label }],
    [words(entry.power)],
    [words(entry.interest)]
  ]);
  return [
    { type: "heading", level: 3, text: [words("Your stakeholders")] },
    { type: "table", head: [[words("Who")], [words("Power")], [words("Interest")]], rows: rows2 },
    { type: "diagram", source }
  ];
}

export {
  markdownReport,
  pictures
};
