// src/reports/size.ts
var wide = 120;
function fitting(room, sizes, write) {
  let text = "";
  for (const size of sizes) {
    text = write(size);
    if (fits(text, room)) return text;
  }
  return text;
}
function fits(text, { bytes, lines = Number.POSITIVE_INFINITY }) {
  return new TextEncoder().encode(text).length <= bytes && visibleLines(text) <= lines;
}
function visibleLines(text) {
  const open = text.replace(/<details>\n<summary>([\s\S]*?)<\/summary>[\s\S]*?<\/details>/g, "$1");
  return open.split("\n").filter((line) => line.trim() !== "" && !/^\|[ :|-]*\|$/.test(line) && !line.startsWith("```")).reduce((sum, line) => sum + Math.max(1, Math.ceil(readable(line).length / wide)), 0);
}
function readable(line) {
  return line.replace(/\]\([^)\s]*\)/g, "]");
}

export {
  fitting
};
