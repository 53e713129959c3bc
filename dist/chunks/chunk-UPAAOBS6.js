import {
  paragraph
} from "./chunk-PQCIEU42.js";
import {
  separated,
  words
} from "./chunk-7UTQBCFN.js";
import {
  withoutPersonal
} from "./chunk-HUPUXTKO.js";

// src/reports/corrections.ts
function proposedCorrections(files, isHidden) {
  return files.flatMap(({ path, changes }) => [
    { type: "heading", level: 3, text: [{ type: "path", text: path }] },
    ...changes.flatMap(({ first, last, says, before, after }) => {
      const hides = lines(first, last).some((line) => isHidden(path, line)) || [...before, ...after].some(isPersonal);
      return [
        ...says.map((sentence) => paragraph(words(`Line ${first}: `), ...sentence)),
        hides ? paragraph(words("We do not show this line here, because something private stands in it.")) : { type: "difference", ...excerpt(before, after) }
      ];
    })
  ]);
}
function isPersonal(line) {
  return withoutPersonal(line) !== line;
}
function lines(first, last) {
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}
var around = { before: 40, after: 120 };
function excerpt(before, after) {
  const [one, other] = [before[0] ?? "", after[0] ?? ""];
  if (before.length !== 1 || after.length !== 1) return { before, after };
  let same = 0;
  while (same < one.length && one[same] === other[same]) same += 1;
  const start = same > around.before + 20 ? same - around.before : 0;
  const cut = (line) => {
    const end = line.length > same + around.after + 20 ? same + around.after : line.length;
    return `${start > 0 ? "…" : ""}${line.slice(start, end)}${end < line.length ? "…" : ""}`;
  };
  return { before: [cut(one)], after: [cut(other)] };
}
function theseCorrections(files) {
  const count = files.reduce((sum, { changes }) => sum + changes.length, 0);
  return count === 1 ? "this correction" : `these ${count} corrections`;
}
var reasons = {
  changed: "has changed meanwhile",
  "leads-out": "is a link, or lies in a folder that is one",
  taken: "is there by now"
};
function writtenCorrections(files, left) {
  const written = files.filter(({ path }) => !left.some((one) => one.path === path));
  const paths = written.map(({ path }) => [{ type: "path", text: path }]);
  return [
    ...written.length > 0 ? [paragraph(words("Written: "), ...separated(paths), words("."))] : [],
    ...left.map(
      ({ path, reason }) => paragraph({ type: "path", text: path }, words(` ${reasons[reason]}, so we left it as it is.`))
    )
  ];
}

export {
  proposedCorrections,
  excerpt,
  theseCorrections,
  writtenCorrections
};
