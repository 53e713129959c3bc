import {
  isCollection,
  isExample,
  isNoAnswer,
  mentionsIn,
  namesIn,
  ownWords,
  plainName,
  plainText,
  sectionsOf,
  shortNamesIn,
  spellings,
  textOfData,
  withoutExamples,
  withoutPrompts,
  withoutSections
} from "./chunk-SVNUWQYP.js";

// src/kinds/read-fields.ts
var indexes = /* @__PURE__ */ new WeakMap();
function fieldsByName(shape) {
  let index = indexes.get(shape);
  if (!index) {
    const made = /* @__PURE__ */ new Map();
    for (const [field, part] of Object.entries(shape))
      for (const name of /* @__PURE__ */ new Set([...spellings(part.names), plainName(field)]))
        made.set(name, [...made.get(name) ?? [], field]);
    index = made;
    indexes.set(shape, index);
  }
  return index;
}
function namedBy(title, shape) {
  const index = fieldsByName(shape);
  const exact = index.get(plainName(title)) ?? index.get(plainName(title.replace(/\s*\([^()]*\)\s*$/, "")));
  if (exact) return exact;
  for (const name of shortNamesIn(title)) {
    const fields = index.get(name)?.filter((field) => !isCollection(shape[field]));
    if (fields !== void 0 && fields.length > 0) return fields;
  }
  return [
    ...new Set(
      namesIn(title).slice(1).flatMap((name) => index.get(name) ?? [])
    )
  ];
}
function writtenFields(part, shape, opening) {
  const found = new Map(writtenSettings(part, shape));
  const all = sectionsOf(part.nodes).map((section) => [section, namedBy(section.title, shape)]);
  const sections = [...all.filter(([section]) => !isTitle(section, part)), ...all.filter(([one]) => isTitle(one, part))];
  for (const [section, names] of sections)
    for (const name of names)
      if (!isCollection(shape[name]))
        add(found, name, writtenSection(part.page, section, names, shape));
  for (const { field, written } of labelled(part.page, part.nodes, shape))
    if (!found.has(field)) add(found, field, written);
  if (opening !== void 0 && !found.has(opening) && !sections.some(([, names]) => names.includes(opening))) {
    const before = openingOf(part.nodes, shape).filter((node) => labelled(part.page, [node], shape).length === 0);
    add(found, opening, proseOf(part.page, before, part.place, "section"));
  }
  for (const [name, field] of fieldsOf(shape))
    if (field.spotted && !found.has(name))
      for (const written of spottedIn(part.page, part.nodes, field)) add(found, name, written);
  return found;
}
function isTitle({ depth, line }, { whole, nodes }) {
  return whole && depth === 1 && nodes[0]?.type === "heading" && nodes[0].position?.start.line === line;
}
function writtenSettings(part, shape) {
  const found = /* @__PURE__ */ new Map();
  if (!part.whole) return found;
  for (const [name, setting] of part.page.settings.settings) {
    const field = fieldsOf(shape).find(([field2]) => plainName(field2) === plainName(name))?.[0];
    if (field !== void 0) add(found, field, writtenSetting(part.page, setting));
  }
  return found;
}
function fieldsOf(shape) {
  return Object.entries(shape).filter((entry) => !isCollection(entry[1]));
}
function add(found, field, written) {
  if (written.text.trim() === "" && written.mentions.length === 0) return;
  const list = found.get(field);
  if (list) list.push(written);
  else found.set(field, [written]);
}
function readingOf(field, written) {
  const [top] = written;
  if (!top) return void 0;
  if (field.of.madeWhenAsked) return readingWhenAsked(field, top, contradictions(top, written));
  let first = top;
  let read = field.of.read(first);
  for (const one of written.slice(1)) {
    if (!isEmptyList(read.value)) break;
    const next = field.of.read(one);
    if (!isEmptyList(next.value)) [first, read] = [one, next];
  }
  const { value, trouble } = read;
  const own = trouble ? [{ ...trouble, place: first.place }] : [];
  return { written: first, value, troubles: [...own, ...contradictions(first, written)] };
}
function readingWhenAsked(field, written, troubles) {
  let read;
  return {
    written,
    get value() {
      read ??= field.of.read(written);
      return read.value;
    },
    troubles
  };
}
function contradictions(first, written) {
  const other = written.find((other2) => other2 !== first && contradicts(first, other2));
  return other ? [{ trouble: "two-values", values: {}, place: first.place, also: other.place }] : [];
}
function contradicts(first, other) {
  const isShort = ({ from }) => from === "cell" || from === "label";
  return (first.from === "setting" || isShort(first) && isShort(other)) && plainName(first.text) !== plainName(other.text);
}
function isEmptyList(value) {
  return Array.isArray(value) && value.length === 0;
}
function writtenSetting(page, setting) {
  const text = textOfData(setting.value, setting.source);
  const place = { path: page.path, line: setting.line, column: setting.column };
  return {
    from: "setting",
    text: isNoAnswer(text) || isExample(text) ? "" : withoutPrompts(text),
    data: setting.value,
    nodes: [],
    mentions: [],
    place
  };
}
function writtenSection(page, section, names, shape) {
  const own = withoutSections(section.nodes, (title) => namedBy(title, shape).some((name) => !names.includes(name)));
  return proseOf(page, own, { path: page.path, line: section.line, column: section.column }, "section");
}
function proseOf(page, nodes, fallback, from) {
  const text = ownWords(nodes);
  const mentions = text === "" ? [] : mentionsIn(withoutExamples(nodes), page.definitions);
  return { from, text, nodes, mentions, place: fallback };
}
function openingOf(nodes, shape) {
  const end = nodes.findIndex(
    (node, index) => node.type === "heading" && index > 0 && namedBy(plainText([node]), shape).length > 0
  );
  return (end === -1 ? nodes : nodes.slice(0, end)).filter((node) => node.type !== "table");
}
function labelled(page, nodes, shape) {
  return nodes.flatMap((node) => {
    if (node.type === "list") return node.children.flatMap((item) => [...labelled(page, item.children, shape)]);
    return node.type === "paragraph" ? labelLines(page, node, shape) : [];
  });
}
function fieldCalled(label, shape) {
  return fieldsByName(shape).get(plainName(label))?.find((field) => !isCollection(shape[field]));
}
function labelLines(page, paragraph, shape) {
  const text = plainText([paragraph]).trim();
  if (!/[:?]/.test(text) || isExample(text)) return [];
  const mentions = mentionsIn([paragraph], page.definitions);
  const start = paragraph.position?.start ?? { line: 1, column: 1 };
  return text.split("\n").flatMap(
    (whole, index) => atBoldLabels(whole, paragraph).flatMap((line) => {
      const colon = line.search(/:|\?\s/);
      if (colon < 1 || colon > 60) return [];
      const field = fieldCalled(line.slice(0, colon), shape);
      const value = withoutPrompts(line.slice(colon + 1).replace(/^\s*:/, ""));
      const place = { path: page.path, line: start.line + index, column: start.column };
      const own = mentions.filter(
        (mention) => mention.line === place.line && (line === whole || line.includes(mention.label))
      );
      const written = { from: "label", text: value, nodes: [paragraph], mentions: own, place };
      return field === void 0 || !answers(written, shape[field]) ? [] : [{ field, written }];
    })
  );
}
function atBoldLabels(line, { children }) {
  const labels = children.filter((node) => node.type === "strong").map((node) => plainText([node])).filter((label) => /:\s*$/.test(label));
  const cuts = labels.map((label) => line.indexOf(label)).filter((at) => at > 0);
  if (cuts.length === 0) return [line];
  const ends = [...cuts, line.length].toSorted((a, b) => a - b);
  return ends.map((end, index) => line.slice(ends[index - 1] ?? 0, end).trim());
}
function answers(written, part) {
  if (!isNoAnswer(written.text)) return true;
  return part !== void 0 && !isCollection(part) && !!part.of.choices && part.of.read(written).value !== void 0;
}
function sentenceAround(text, index) {
  const before = Math.max(...[".", "!", "?", "\n"].map((end2) => text.lastIndexOf(end2, index - 1))) + 1;
  const after = /[.!?](?=\s|$)/.exec(text.slice(index));
  const end = after ? index + after.index + 1 : text.length;
  return text.slice(Math.max(before, index - 200), Math.min(end, index + 200)).trim().slice(0, 300);
}
function spottedIn(page, nodes, field) {
  for (const node of flattened(nodes)) {
    const text = ownWords([node]);
    const match = text === "" ? void 0 : firstMatch(field.spotted ?? [], text);
    if (!match) continue;
    const start = node.position?.start ?? { line: 1, column: 1 };
    const place = { path: page.path, line: start.line, column: start.column };
    return [
      {
        from: "sentence",
        text: match[1] ?? (field.of.type === "prose" ? sentenceAround(text, match.index) : match[0]),
        nodes: [node],
        mentions: mentionsIn([node], page.definitions),
        place
      }
    ];
  }
  return [];
}
function firstMatch(patterns, text) {
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    if (match) return match;
  }
  return void 0;
}
function flattened(nodes) {
  return nodes.flatMap((node) => {
    if (node.type === "list" || node.type === "listItem" || node.type === "blockquote") return flattened(node.children);
    return node.type === "paragraph" ? [node] : [];
  });
}

export {
  namedBy,
  writtenFields,
  writtenSettings,
  readingOf,
  writtenSetting,
  proseOf,
  labelled,
  answers,
  spottedIn
};
