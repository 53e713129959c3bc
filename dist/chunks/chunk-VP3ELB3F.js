// src/documents/marked-parts.ts
var none = { parts: [], problems: [] };
var marker = /^<!--\s*(\/?)\s*moothall:\s*([^\n]*?)\s*-->$/;
var longest = 100;
var known = /* @__PURE__ */ new WeakMap();
function markedPartsOf(page) {
  if (!page.text.includes("moothall:")) return none;
  let found = known.get(page);
  if (!found) {
    found = paired(markersIn(page), page);
    known.set(page, found);
  }
  return found;
}
function markersIn({ tree, settings: { body: text } }) {
  const found = [];
  const walk = (node, isTop) => {
    if (node.type === "html") found.push(...markersOf(node, text, isTop));
    else if ("children" in node) for (const child of node.children) walk(child, false);
  };
  for (const node of tree.children) walk(node, true);
  return found;
}
function markersOf(node, text, isTop) {
  const found = [];
  const { start, end } = node.position ?? {};
  const [from = 0, to = 0] = [start?.offset, end?.offset];
  for (let at = text.indexOf("<!--", from); at >= 0 && at < to; ) {
    const close = text.indexOf("-->", at + 4);
    const after = close < 0 || close + 3 > to ? to : close + 3;
    const [, slash, name = ""] = marker.exec(text.slice(at, after)) ?? [];
    if (slash !== void 0) {
      const lineStart = text.lastIndexOf("\n", at - 1) + 1;
      const lineEnd = lineEndAfter(text, after);
      const isAlone = text.slice(lineStart, at).trim() === "" && text.slice(after, lineEnd).trim() === "";
      const line = (start?.line ?? 1) + text.slice(from, at).split("\n").length - 1;
      const place = { at, end: after, line, column: at - lineStart + 1 };
      found.push({ closes: slash === "/", name: name.slice(0, longest), ...place, isPlaced: isTop && isAlone });
    }
    at = text.indexOf("<!--", after);
  }
  return found;
}
function paired(markers, page) {
  const text = page.settings.body;
  const before = aboveBody(page);
  const parts = [];
  const problems = [];
  let open;
  const inside = /* @__PURE__ */ new Set();
  const tell = (problem, { name, line, column }, other) => problems.push({ problem, name, line, column, ...other !== void 0 && { other } });
  for (const one of markers) {
    if (!one.isPlaced) tell("misplaced", one);
    else if (!one.closes) {
      if (open) {
        tell("nested", one, open.name);
        inside.add(one.name);
      } else open = one;
    } else if (open?.name === one.name) {
      const isSecond = parts.some(({ name }) => name === one.name);
      if (isSecond) tell("twice", open);
      const start = before + lineEndAfter(text, open.end) + 1;
      const end = before + text.lastIndexOf("\n", one.at - 1) + 1;
      parts.push({ name: one.name, line: open.line, start, end, isWhole: !isSecond && inside.size === 0 });
      open = void 0;
      inside.clear();
    } else if (open && inside.has(one.name)) continue;
    else tell("unopened", one);
  }
  if (open) tell("unclosed", open);
  return { parts, problems };
}
function aboveBody({ text, settings }) {
  return text.length - settings.body.length;
}
function lineEndAfter(text, at) {
  const end = text.indexOf("\n", at);
  return end < 0 ? text.length : end;
}
function ownText(page) {
  return markedPartsOf(page).parts.reduce(
    (text, { start, end }) => text.slice(0, start) + text.slice(start, end).replace(/[^\n]/g, " ") + text.slice(end),
    page.text
  );
}
function ownBlocks(page) {
  const { parts } = markedPartsOf(page);
  if (parts.length === 0) return page.tree.children;
  const before = aboveBody(page);
  return page.tree.children.filter(({ position }) => {
    const at = before + (position?.start.offset ?? 0);
    return !parts.some(({ start, end }) => at >= start && at < end);
  });
}

export {
  markedPartsOf,
  ownText,
  ownBlocks
};
