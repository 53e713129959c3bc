import {
  json
} from "./chunk-LPMZYZM3.js";
import {
  hasNoPages,
  isNew
} from "./chunk-GL4VEJYU.js";
import {
  stageNames
} from "./chunk-HESS4VCD.js";
import {
  isResting
} from "./chunk-JFM2MCIH.js";

// src/words/writers/markup.ts
var letters = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;"
};
function escaped(text2) {
  return text2.replace(/[&<>"']/g, (letter) => letters[letter] ?? "");
}

// src/pictures/badge.ts
var advances = Object.fromEntries(
  [
    ["ijl", 28],
    [" ", 32],
    ["ft", 39],
    ["r", 42],
    ["s", 52],
    ["ckvxyz", 60],
    ["aeo", 62],
    ["bdghnpqu0123456789", 64],
    ["w", 82],
    ["m", 98]
  ].flatMap(([group, advance]) => [...String(group)].map((letter) => [letter, Number(advance)]))
);
var size = 11;
var padding = 7;
var height = 20;
function badge({ label, message, colour }) {
  const [left, right] = [widthOf(label), widthOf(message)];
  const [start, all] = [left + 2 * padding, left + right + 4 * padding];
  const title = escaped(`${label}: ${message}`);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${all}" height="${height}" viewBox="0 0 ${all} ${height}" role="img" aria-label="${title}">
  <title>${title}</title>
  <clipPath id="corners"><rect width="${all}" height="${height}" rx="4"/></clipPath>
  <g clip-path="url(#corners)">
    <rect width="${start}" height="${height}" fill="#37414d"/>
    <rect x="${start}" width="${all - start}" height="${height}" fill="#${colour}"/>
  </g>
  <rect x=".5" y=".5" width="${all - 1}" height="${height - 1}" rx="3.5" fill="none" stroke="#fff" stroke-opacity=".25"/>
  <g fill="#fff" font-family="DejaVu Sans, Verdana, Geneva, sans-serif" font-size="${size}" aria-hidden="true">
    ${text(label, padding, left)}
    ${text(message, start + padding, right)}
  </g>
</svg>
`;
}
function text(words, x, width) {
  return `<text x="${x}" y="14" textLength="${width}">${escaped(words)}</text>`;
}
function widthOf(words) {
  const widest = 98;
  return Math.round([...words].reduce((sum, letter) => sum + (advances[letter] ?? widest), 0) * (size / 100));
}

// src/reports/badge.ts
var green = "2e7d32";
var blue = "1f6391";
var brown = "8a5300";
var grey = "5a6472";
function badgeReport(reported) {
  return badge(badgeWords(reported));
}
function badgeJsonReport(reported) {
  const { label, message, colour } = badgeWords(reported);
  return json({ schemaVersion: 1, label, message, color: `#${colour}` });
}
function badgeWords(reported) {
  return { label: "community", ...standing(reported) };
}
function standing(reported) {
  const { areas, findings, stage } = reported;
  if (findings.some(({ severity }) => severity === "stop")) return { message: "needs attention", colour: brown };
  if (isResting(stage)) return { message: stageNames[stage], colour: grey };
  if (stage === "planning") return { message: stageNames[stage], colour: blue };
  if (hasNoPages(reported) || isNew(reported)) return { message: "just begun", colour: blue };
  const asked = areas.filter(({ expected }) => expected > 0);
  const good = asked.filter(({ verdict }) => verdict === "in good shape" || verdict === "an example to others");
  if (good.length === asked.length) return { message: "in good shape", colour: green };
  if (good.length === 0)
    return stage === "launching" ? { message: "being launched", colour: blue } : { message: "needs attention", colour: brown };
  return {
    message: `${good.length} of ${asked.length} areas in good shape`,
    colour: good.length * 2 >= asked.length ? green : blue
  };
}

export {
  escaped,
  badgeReport,
  badgeJsonReport,
  standing
};
