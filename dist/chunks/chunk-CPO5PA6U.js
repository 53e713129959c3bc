import {
  fitting
} from "./chunk-GQTRZ7D2.js";
import {
  publicRatings,
  quadrant
} from "./chunk-IUM2FTGT.js";
import {
  whatChanged
} from "./chunk-HVFWG5N3.js";
import {
  sessionPage
} from "./chunk-UXOVKXJX.js";
import {
  markdown
} from "./chunk-F5K36PER.js";
import {
  publicMilestones,
  timeline
} from "./chunk-3A4KLF3C.js";
import {
  healthReport
} from "./chunk-MJW76XJQ.js";
import {
  words
} from "./chunk-7UTQBCFN.js";
import {
  isResting
} from "./chunk-HUELSWLF.js";
import {
  formatDate
} from "./chunk-UGYMYNFT.js";

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
  const rows = publicMilestones(community).slice(0, mostRows).map((milestone) => [
    [{ type: "name", text: milestone.label }],
    milestone.due ? [words(formatDate(milestone.due.end))] : [],
    [words(milestone.status?.replace("-", " ") ?? "")]
  ]);
  return [
    { type: "heading", level: 3, text: [words("Your roadmap")] },
    { type: "table", head: [[words("Milestone")], [words("By")], [words("Status")]], rows },
    { type: "diagram", source }
  ];
}
function stakeholderPicture({ community }) {
  const source = quadrant(community);
  if (source === void 0) return [];
  const rows = publicRatings(community).slice(0, mostRows).map((entry) => [
    [{ type: "name", text: entry.label }],
    [words(entry.power)],
    [words(entry.interest)]
  ]);
  return [
    { type: "heading", level: 3, text: [words("Your stakeholders")] },
    { type: "table", head: [[words("Who")], [words("Power")], [words("Interest")]], rows },
    { type: "diagram", source }
  ];
}

export {
  markdownReport,
  pictures
};
