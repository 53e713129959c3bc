import {
  json
} from "./chunk-LPMZYZM3.js";
import {
  eastAsianWidth
} from "./chunk-2GLFLFEJ.js";
import {
  hasNoPages,
  isNew
} from "./chunk-O43OEYZF.js";
import {
  stageNames
} from "./chunk-C47UOITN.js";
import {
  isResting
} from "./chunk-HUELSWLF.js";

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

// src/pictures/text-width.ts
var advances = Object.fromEntries(
  [
    ["ijl'", 28],
    ["IJ", 30],
    [" .,·’‘", 32],
    ["/:;\\|", 34],
    ["ft-", 39],
    ["()[]!r", 42],
    ['"', 46],
    ["*_`–", 50],
    ["s“”", 52],
    ["?L", 56],
    ["F", 58],
    ["ckvxyzP", 60],
    ["aeoTYß", 62],
    ["bdghnpqu0123456789$ES{}€", 64],
    ["ABKVXZ", 69],
    ["CR", 70],
    ["NU", 75],
    ["DGHOQ&", 79],
    ["w", 82],
    ["M#+<=>^~", 87],
    ["%m", 98],
    ["W—…@", 100],
    ["‰", 136]
  ].flatMap(([group, advance]) => [...String(group)].map((letter) => [letter, Number(advance)]))
);
var otherwise = { badge: 98, letter: 110, arabic: 122, wide: 126, ligature: 730, sign: 900 };
var boldness = 1.15;
function widthOf(words, { size: size2, isBold = false }) {
  const sum = [...words].reduce((all, letter) => all + advanceOf(letter), 0);
  return sum * size2 * (isBold ? boldness : 1) / 100;
}
function advanceOf(letter) {
  const [base = letter] = letter.normalize("NFD");
  const known = advances[letter] ?? advances[base];
  if (known !== void 0) return known;
  if (new RegExp("\\p{M}", "u").test(letter)) return 0;
  const point = letter.codePointAt(0) ?? 0;
  if (point < 128) return otherwise.badge;
  if (new RegExp("\\p{Script=Arabic}", "u").test(letter))
    return point >= 64768 && point < 65024 ? otherwise.ligature : otherwise.arabic;
  if (new RegExp("\\p{Script=Cuneiform}", "u").test(letter)) return otherwise.sign;
  if (new RegExp("\\p{Emoji_Presentation}", "u").test(letter) || eastAsianWidth(point) === 2) return otherwise.wide;
  return point < 1280 ? otherwise.letter : otherwise.wide;
}
function cut(words, width, letters2) {
  if (widthOf(words, letters2) <= width) return words;
  let room = width - widthOf("…", letters2);
  let kept = "";
  for (const letter of words) {
    room -= widthOf(letter, letters2);
    if (room < 0) break;
    kept += letter;
  }
  return `${kept.trimEnd()}…`;
}
function wrapped(words, { width, lines, ...letters2 }) {
  const all = words.split(" ");
  const made = [];
  let line = all[0] ?? "";
  for (const [at, word] of all.slice(1).entries()) {
    const longer = `${line} ${word}`;
    if (widthOf(longer, letters2) <= width) line = longer;
    else if (made.length === lines - 1) return [...made, cut([line, ...all.slice(at + 1)].join(" "), width, letters2)];
    else {
      made.push(cut(line, width, letters2));
      line = word;
    }
  }
  return [...made, cut(line, width, letters2)];
}

// src/pictures/badge.ts
var size = 11;
var padding = 7;
var height = 20;
function badge({ label, message, colour }) {
  const [left, right] = [label, message].map((words) => Math.round(widthOf(words, { size })));
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
  widthOf,
  cut,
  wrapped,
  badgeReport,
  badgeJsonReport,
  standing
};
