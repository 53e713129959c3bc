import {
  sessionPage
} from "./chunk-6ENYPW7Y.js";
import {
  fitting
} from "./chunk-GQTRZ7D2.js";
import {
  markdown
} from "./chunk-WH2IOAWF.js";
import {
  healthReport,
  whatChanged
} from "./chunk-UHYAV5L3.js";
import {
  ratedPeople
} from "./chunk-3E7HM6JL.js";
import {
  isResting
} from "./chunk-H2UZWYM7.js";
import {
  words
} from "./chunk-KBJHQ5AH.js";
import {
  shown
} from "./chunk-GRRZFSQF.js";
import {
  formatDate
} from "./chunk-SRX33H6R.js";

// src/pictures/mermaid-label.ts
var longest = 40;
function mermaidLabel(name) {
  const safe = shown(name.replace(/[^\p{L}\p{N}\p{M} ,.&()'/-]+/gu, " "), longest).replace(/…$/, "").trim();
  return safe === "" || /^[^\p{L}\p{N}]+$/u.test(safe) ? "without a name" : safe;
}

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

// src/pictures/timeline.ts
var most2 = 40;
function publicMilestones(community) {
  return community.roadmap.milestones.filter((milestone) => !milestone.isPrivate("due"));
}
function timeline(community, now) {
  const dated = publicMilestones(community).flatMap(
    (milestone) => milestone.due && milestone.status !== "dropped" ? [{ milestone, ends: milestone.due.end }] : []
  ).toSorted((a, b) => a.ends < b.ends ? -1 : a.ends > b.ends ? 1 : 0).slice(0, most2);
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

// src/reports/markdown.ts
var mostBytes = 900 * 1024;
var shown2 = 12;
function markdownReport(assessment, { home, comparison, remarks = [] } = {}) {
  return fitting(
    { bytes: mostBytes },
    [100, 20, 5, 0],
    (folded) => markdown([
      ...remarks.map((remark) => ({ type: "paragraph", text: [words(remark)] })),
      ...comparison ? whatChanged(assessment, comparison, { home, shown: shown2, folded }) : [],
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
