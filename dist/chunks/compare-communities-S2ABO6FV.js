import {
  collectionsOf,
  entriesIn,
  everyEntry,
  holdsWhatIsPrivate,
  isNamed,
  wholeName
} from "./chunk-NACZSD36.js";
import {
  changeSorts
} from "./chunk-O5LJRCBD.js";
import {
  itemsOf,
  meansSame,
  sameItems,
  weights,
  without,
  withoutBreaks
} from "./chunk-AAFLBZRB.js";
import {
  movesIn
} from "./chunk-AWO353BE.js";
import {
  destinationOf
} from "./chunk-CKJSDIXY.js";
import "./chunk-Y2ZSRTHQ.js";
import {
  envelope
} from "./chunk-I47VKCSJ.js";
import "./chunk-UAEG2ZNR.js";
import {
  ownText
} from "./chunk-VP3ELB3F.js";
import {
  everyKind,
  isCollection,
  isExample,
  kindNamed,
  mentionsIn,
  ownWords,
  plainName,
  plainText,
  withoutPrompts
} from "./chunk-SVNUWQYP.js";
import {
  holdsPersonal,
  withoutPersonal
} from "./chunk-HUPUXTKO.js";
import {
  areas
} from "./chunk-UYUEZ2WG.js";
import "./chunk-UGYMYNFT.js";
import "./chunk-4225Q4N4.js";

// src/comparison/changes/lines-read.ts
function newLinesRead({ documents, pages }) {
  let known;
  const found = /* @__PURE__ */ new Map();
  return (path) => {
    known ??= linesOf(documents);
    const ready = found.get(path);
    if (ready) return ready;
    let texts;
    const textOf2 = (line) => {
      texts ??= pages.find((page) => page.path === path)?.text.split("\n") ?? [];
      return texts[line - 1] ?? "";
    };
    const lines = {
      ofEntries: known.get(path)?.ofEntries ?? /* @__PURE__ */ new Set(),
      all: known.get(path)?.all ?? /* @__PURE__ */ new Set(),
      isPersonal: (line) => holdsPersonal(textOf2(line))
    };
    found.set(path, lines);
    return lines;
  };
}
function linesOf(documents) {
  const pages = /* @__PURE__ */ new Map();
  const linesOn = (path) => {
    const lines = pages.get(path) ?? { ofEntries: /* @__PURE__ */ new Set(), all: /* @__PURE__ */ new Set() };
    pages.set(path, lines);
    return lines;
  };
  for (const document of documents) {
    for (const { written } of document.readings.values()) addLines(linesOn(written.place.path).all, written);
    for (const entry of document.allEntries) {
      linesOn(entry.path).ofEntries.add(entry.at().line);
      for (const { written } of entry.readings.values()) addLines(linesOn(written.place.path).ofEntries, written);
    }
  }
  for (const { ofEntries, all } of pages.values()) for (const line of ofEntries) all.add(line);
  return pages;
}
function addLines(lines, { from, place, nodes }) {
  if (from === "sentence" || from === "setting") return;
  lines.add(place.line);
  for (const node of nodes) for (const line of linesOfNode(node)) lines.add(line);
}
function linesOfNode({ position }) {
  if (!position) return [];
  return Array.from({ length: position.end.line - position.start.line + 1 }, (_, at) => position.start.line + at);
}
function standsOn(node, lines) {
  return linesOfNode(node).some((line) => lines.has(line));
}

// src/comparison/changes/paragraphs.ts
function paragraphsOf(nodes) {
  return nodes.flatMap(paragraphsIn).map(withoutBreaks).filter((text) => text !== "");
}
function paragraphsIn(node) {
  if (node.type === "blockquote") return node.children.flatMap(paragraphsIn);
  if (node.type === "list")
    return node.children.flatMap((item) => item.children.flatMap((child) => paragraphsIn(child)));
  if (node.type === "table")
    return node.children.filter((row) => !isExample(plainText([row]))).map(
      (row) => row.children.map((cell) => withoutPrompts(plainText([cell]))).toSorted().join(" ")
    );
  if (node.type === "html") return [node.value.replace(/<!--[\s\S]*?(?:-->|$)|<[^>]*>/g, " ")];
  return [ownWords([node])];
}

// src/comparison/changes/rewritten.ts
var mostQuoted = 120;
function rewriting(before, after) {
  const [old, now] = [wordsIn(before), wordsIn(after)];
  const most = Math.max(old.length, now.length, 1);
  const kept = now.length - without(now, old).length;
  const share = Math.round(100 * (most - kept) / most);
  const rewritten = kept === most ? 0 : Math.min(kept === 0 ? 100 : 99, Math.max(1, share));
  const passage = onePassage(before, after);
  return { rewritten, ...passage && { passage } };
}
function onePassage(before, after) {
  const [old, now] = [sentencesIn(before), sentencesIn(after)];
  const [gone, come] = [without(old, now), without(now, old)];
  if (gone.length > 1 || come.length > 1 || gone.length + come.length === 0) return void 0;
  const passage = { before: gone[0] ?? "", after: come[0] ?? "" };
  const isShort = ({ before: was, after: is }) => Math.max(was.length, is.length) <= mostQuoted;
  const isAtHand = passage.before === "" || passage.after === "" || passage.after.length <= mostAtHand;
  const cut = isAtHand && isShort(passage) ? passage : aroundTheDifference(passage);
  return isShort(cut) ? cut : void 0;
}
var mostAtHand = 70;
var wordsAround = 4;
function aroundTheDifference(passage) {
  const [old, now] = [passage.before.split(" "), passage.after.split(" ")];
  const most = Math.min(old.length, now.length);
  let [start, end] = [0, 0];
  while (start < most && old[start] === now[start]) start += 1;
  while (end < most - start && old.at(-1 - end) === now.at(-1 - end)) end += 1;
  const cut = (all) => {
    const [from, to] = [Math.max(0, start - wordsAround), all.length - Math.max(0, end - wordsAround)];
    return `${from > 0 ? "… " : ""}${all.slice(from, to).join(" ")}${to < all.length ? " …" : ""}`;
  };
  return { before: cut(old), after: cut(now) };
}
function sentencesIn(text) {
  return text.split(/(?<=[.!?…])\s+|\n{2,}/u).map((sentence) => sentence.replace(/\s+/g, " ").trim()).filter((sentence) => sentence !== "");
}
function wordsIn(text) {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}’'@._/-]*/gu) ?? [];
}

// src/comparison/changes/compare-fields.ts
function changedFields(compared) {
  const { before, after, shape, weight } = compared;
  const changes = [];
  let isSomethingPrivate = false;
  for (const [name, field] of Object.entries(shape)) {
    const [old, now] = [before.readings.get(name), after.readings.get(name)];
    if (isCollection(field) || !old && !now || isTextAround(old, now)) continue;
    const [was, is] = [saidIn(old, field, compared.linesBefore), saidIn(now, field, compared.linesAfter)];
    if (sameItems(was, is) || !isLong(field, was, is) && meansSame(old, now, field)) continue;
    if (before.isPrivate(name) || after.isPrivate(name)) isSomethingPrivate = true;
    else if (!isToldByEntries(old, now, field, compared))
      changes.push(changeOf({ name, field, was, is, old, now }, compared));
  }
  if (isSomethingPrivate) changes.push(privateChange(after, weight, compared.collection));
  return withoutEchoes(changes);
}
function privateChange(record, weight, collection) {
  return {
    what: "private",
    about: record.about(),
    place: record.at(),
    weight,
    ...collection !== void 0 && { collection },
    before: [],
    after: [],
    alsoNamed: []
  };
}
function changeOf({ name, field, was, is, old, now }, compared) {
  const { after, weight, collection, mayRepeat } = compared;
  const text = isLong(field, was, is) ? rewriting(was[0] ?? "", is[0] ?? "") : void 0;
  const { passage } = text ?? {};
  return {
    what: "field",
    about: after.about(name),
    ...now && { place: now.written.place },
    weight: field.changes?.matters ?? weight,
    ...collection !== void 0 && { collection },
    ...compared.name !== void 0 && { name: compared.name },
    before: repeated(was, old, compared.linesBefore, mayRepeat),
    after: repeated(is, now, compared.linesAfter, mayRepeat),
    ...text && { rewritten: text.rewritten },
    ...passage && { passage: { before: mayRepeat(passage.before), after: mayRepeat(passage.after) } },
    alsoNamed: []
  };
}
function repeated(items, reading, linesRead, mayRepeat) {
  const { from, place } = reading?.written ?? {};
  const isParted = from === "label" && place !== void 0 && linesRead(place.path).isPersonal(place.line);
  return isParted ? items.map(() => "…") : items.map(mayRepeat);
}
function isLong(field, was, is) {
  const [old = "", now = ""] = [was[0], is[0]];
  return field.of.type === "prose" && old !== "" && now !== "" && Math.max(old.length, now.length) > mostQuoted;
}
function saidIn(reading, field, linesRead) {
  if (!reading || field.of.type !== "prose") return itemsOf(reading, field);
  const { written } = reading;
  if (written.from !== "section") return written.text.trim() === "" ? [] : [withoutBreaks(written.text)];
  const { ofEntries } = linesRead(written.place.path);
  const paragraphs = paragraphsOf(written.nodes.filter((node) => !standsOn(node, ofEntries)));
  return paragraphs.length === 0 ? [] : [paragraphs.join("\n\n")];
}
function isTextAround(old, now) {
  return [old, now].every((reading) => !reading || reading.written.from === "sentence");
}
function isToldByEntries(old, now, field, { before, after, linesBefore, linesAfter }) {
  if (field.of.type === "prose" || before.key !== void 0 || after.key !== void 0) return false;
  const holds = (reading, linesRead) => reading?.written.from === "section" && reading.written.nodes.some((node) => standsOn(node, linesRead(reading.written.place.path).ofEntries));
  return holds(old, linesBefore) || holds(now, linesAfter);
}
function withoutEchoes(changes) {
  const told = /* @__PURE__ */ new Set();
  return changes.filter(({ place, before, after, what }) => {
    const echo = JSON.stringify([what, place?.path, place?.line, before, after]);
    if (what !== "field" || place === void 0 || !told.has(echo)) {
      told.add(echo);
      return true;
    }
    return false;
  });
}

// src/comparison/changes/pair-entries.ts
var mostByLikeness = 2500;
var alikeEnough = 0.6;
function pairEntries(before, after, collection) {
  const naming = /* @__PURE__ */ new Set([...collection.labelledBy, "id"]);
  const likeness = (old, now) => likenessOf(old, now, collection, naming);
  const found = /* @__PURE__ */ new Map();
  const free = new Set(before);
  const settle = (candidates) => {
    for (const { before: old, after: now } of candidates.toSorted((a, b) => b.score - a.score))
      if (free.has(old) && !found.has(now)) {
        found.set(now, old);
        free.delete(old);
      }
  };
  settle(
    namesakes(before, after).map(([old, now]) => {
      const sameKey = old.key === now.key ? 0.3 : 0;
      const sameName = nameOf(old) === nameOf(now) ? 0.3 : 0;
      return { before: old, after: now, score: likeness(old, now) + sameKey + sameName };
    })
  );
  const rest = after.filter((entry) => !found.has(entry));
  if (rest.length * free.size <= mostByLikeness)
    settle(
      [...free].flatMap(
        (old) => rest.flatMap((now) => {
          const score = likeness(old, now);
          return score >= alikeEnough ? [{ before: old, after: now, score }] : [];
        })
      )
    );
  return {
    pairs: after.flatMap((now) => {
      const old = found.get(now);
      return old ? [[old, now]] : [];
    }),
    removed: before.filter((entry) => free.has(entry)),
    added: after.filter((entry) => !found.has(entry))
  };
}
function namesakes(before, after) {
  const byKey = new Map(before.map((entry) => [entry.key, entry]));
  const byName = /* @__PURE__ */ new Map();
  for (const entry of before) {
    const name = nameOf(entry);
    if (name !== "") byName.set(name, [...byName.get(name) ?? [], entry].slice(0, 20));
  }
  return after.flatMap((now) => {
    const sameKey = byKey.get(now.key);
    const others = (byName.get(nameOf(now)) ?? []).filter((entry) => entry !== sameKey);
    return [...sameKey ? [sameKey] : [], ...others].map((old) => [old, now]);
  });
}
function nameOf(entry) {
  return plainName(entry.knownAs[1] ?? "");
}
function likenessOf(before, after, { fields }, naming) {
  const told = [.../* @__PURE__ */ new Set([...before.readings.keys(), ...after.readings.keys()])].filter((field) => !naming.has(field));
  const same = told.filter((name) => {
    const field = fields[name];
    const both = before.readings.has(name) && after.readings.has(name);
    return field !== void 0 && both && meansSame(before.readings.get(name), after.readings.get(name), field);
  });
  return same.length < 2 && told.length > 1 ? same.length / told.length * 0.5 : same.length / Math.max(told.length, 1);
}

// src/comparison/changes/compare-entries.ts
var mostStaying = 3;
function changedEntries(compared) {
  const { collection } = compared;
  const { pairs, removed, added } = pairEntries(compared.before, compared.after, collection);
  const staying = pairs.map(([, after]) => after).filter(isNamed);
  const stays = pairs.length === staying.length && staying.length > 0 && staying.length <= mostStaying ? staying.map(({ label }) => label) : [];
  return [
    ...comingAndGoing(compared, removed, added).map((change) => ({
      ...change,
      ...collection.changes?.replaced && stays.length > 0 && { stays }
    })),
    ...pairs.flatMap(([before, after]) => changedEntry(before, after, compared))
  ];
}
function comingAndGoing(compared, removed, added) {
  const [gone, come] = [removed[0], added[0]];
  if (compared.collection.changes?.replaced && gone && come && removed.length === 1 && added.length === 1) {
    const now = wholeEntry("entry-replaced", come, compared);
    const was = isNamed(gone) && !isPrivate(gone) ? { was: compared.mayRepeat(gone.label) } : {};
    return isPrivate(gone) ? [now] : [{ ...now, ...was, from: gone.key, alsoNamed: compared.stillNamed(gone) }];
  }
  return [
    ...removed.map((entry) => wholeEntry("entry-removed", entry, compared)),
    ...added.map((entry) => wholeEntry("entry-added", entry, compared))
  ];
}
function isPrivate(entry) {
  return entry.isPrivate("");
}
function wholeEntry(what, entry, compared) {
  const { name, collection, weight, mayRepeat, stillNamed } = compared;
  const matters = collection.changes?.matters ?? weight;
  if (isPrivate(entry)) return privateChange(entry, matters, name);
  const fields = isNamed(entry) ? fieldsOf(entry, compared, what === "entry-removed" ? compared.linesBefore : compared.linesAfter) : {};
  return {
    what,
    about: entry.about(),
    ...what !== "entry-removed" && { place: entry.at() },
    weight: matters,
    collection: name,
    ...isNamed(entry) && { name: mayRepeat(entry.label) },
    before: [],
    after: [],
    fields,
    alsoNamed: what === "entry-removed" ? stillNamed(entry) : []
  };
}
function fieldsOf(entry, { collection: { fields }, mayRepeat }, linesRead) {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, field]) => {
      const reading = entry.readings.get(name);
      const items = entry.isPrivate(name) ? [] : repeated(itemsOf(reading, field), reading, linesRead, mayRepeat);
      return items.length === 0 ? [] : [[name, items]];
    })
  );
}
function changedEntry(before, after, compared) {
  const { name: collectionName, collection, mayRepeat } = compared;
  const weight = collection.changes?.matters ?? compared.weight;
  const changes = changedFields({
    before,
    after,
    shape: collection.fields,
    weight,
    collection: collectionName,
    ...isNamed(after) && { name: mayRepeat(after.label) },
    mayRepeat,
    linesBefore: compared.linesBefore,
    linesAfter: compared.linesAfter
  });
  const from = before.key === after.key ? {} : { from: before.key };
  if (!isNamed(after)) return ofSomebody(changes, after, weight, compared).map((change) => ({ ...change, ...from }));
  return changes.flatMap((change) => {
    if (!isItsName(change, collection)) return [{ ...change, ...from }];
    if (!isNamed(before)) return [];
    const renamed = { was: mayRepeat(before.label), alsoNamed: compared.stillNamed(before) };
    return [{ ...change, ...from, ...before.label === after.label ? {} : renamed }];
  });
}
function ofSomebody(changes, entry, weight, { name, collection }) {
  const answers = changes.filter(({ about }) => isConsent(collection, about.field));
  return answers.length < changes.length ? [...answers, privateChange(entry, weight, name)] : answers;
}
function isConsent({ fields }, name) {
  const field = name === void 0 ? void 0 : fields[name];
  return field?.of.type === "consent";
}
function isItsName({ what, about }, { labelledBy }) {
  return what === "field" && about.field !== void 0 && labelledBy.includes(about.field);
}

// src/comparison/changes/compare-pages.ts
function mainPathOf({
  paths,
  path,
  allEntries,
  at,
  stands,
  waits,
  keptElsewhere
}) {
  const isThere = paths.length > 0 && (stands || waits || keptElsewhere !== void 0);
  const isFile = allEntries.some((entry) => entry.path === path && entry.at().line === 1);
  return isThere && !isFile && at().line === 1 ? path : void 0;
}
function changedPage(kind, before, after, versions) {
  const [old, now] = [mainPathOf(before), mainPathOf(after)];
  const change = (what, path, more = {}) => [
    {
      what,
      about: { path, kind: kind.kind },
      ...what !== "page-removed" && { place: { path, line: 1, column: 1 } },
      weight: kind.changes?.matters ?? "other",
      before: [],
      after: [],
      alsoNamed: [],
      ...more
    }
  ];
  if (now === void 0)
    return old === void 0 ? [] : change(versions.after.files.has(old) ? "page-retired" : "page-removed", old);
  if (after.keptElsewhere !== void 0 && before.keptElsewhere === void 0)
    return change("page-elsewhere", now, { after: [withoutPersonal(after.keptElsewhere)] });
  if (retires(after) && !retires(before)) return change("page-retired", now);
  if (old !== now) {
    if (old !== void 0 && !versions.after.files.has(old)) return change("page-moved", now, { was: old });
    const wasThere = versions.before.files.has(now) && versions.before.kindOf.get(now) !== kind.kind;
    return change(wasThere ? "page-adopted" : "page-added", now);
  }
  return after.stands && !before.stands ? change("page-begun", now) : [];
}
function retires({ status }) {
  return status === "retired";
}

// src/comparison/changes/grouped.ts
function grouped(items, nameOf2) {
  const groups = /* @__PURE__ */ new Map();
  for (const item of items) {
    const name = nameOf2(item);
    const group = groups.get(name);
    if (group) group.push(item);
    else groups.set(name, [item]);
  }
  return groups;
}

// src/comparison/changes/compare-text.ts
function changedSections({ before, after, kind, weight, mayRepeat }) {
  const [old, now] = [stretchesOf(before), stretchesOf(after)];
  const partners = partnersOf(old, now);
  const change = (was, is) => {
    const isThere = was && is && was.text !== "" && is.text !== "";
    const text = isThere && was.text !== is.text ? rewriting(was.text, is.text) : void 0;
    const renamed = was && is && plainName(was.title) !== plainName(is.title) ? { was: mayRepeat(was.title) } : {};
    return {
      what: "section",
      about: { path: after.page.path, ...kind !== void 0 && { kind } },
      ...is && { place: is.place },
      weight,
      name: (is ?? was)?.title === "" ? "" : mayRepeat((is ?? was)?.title ?? ""),
      ...renamed,
      before: was ? [mayRepeat(was.text)] : [],
      after: is ? [mayRepeat(is.text)] : [],
      ...text && { rewritten: text.rewritten },
      ...text?.passage && {
        passage: { before: mayRepeat(text.passage.before), after: mayRepeat(text.passage.after) }
      },
      alsoNamed: []
    };
  };
  const isOther = (was, is) => was === void 0 ? is.text !== "" : was.text !== is.text || plainName(was.title) !== plainName(is.title);
  const taken = new Set(partners.values());
  return [
    ...now.filter((is) => isOther(partners.get(is), is)).map((is) => change(partners.get(is), is)),
    ...old.filter((was) => !taken.has(was) && was.text !== "").map((was) => change(was, void 0))
  ];
}
function partnersOf(old, now) {
  const free = new Set(old);
  const partners = /* @__PURE__ */ new Map();
  const namings = [({ title }) => plainName(title), ({ text }) => text];
  for (const naming of namings) {
    const waiting = grouped(free, naming);
    for (const is of now) {
      const name = naming(is);
      const was = partners.has(is) || name === "" ? void 0 : waiting.get(name)?.shift();
      if (was === void 0) continue;
      partners.set(is, was);
      free.delete(was);
    }
  }
  const [first, begun] = [old[0], now[0]];
  if (first && begun && free.has(first) && !partners.has(begun)) partners.set(begun, first);
  return partners;
}
function stretchesOf({ page, read }) {
  const parts = [
    { title: "", place: { path: page.path, line: 1, column: 1 }, nodes: [] }
  ];
  for (const node of page.tree.children) {
    if (node.type === "heading") parts.push({ title: plainText([node]).trim(), place: placeOf(page, node), nodes: [] });
    else if (!standsOn(node, read)) parts.at(-1)?.nodes.push(node);
  }
  return parts.map(({ title, place, nodes }) => ({ title, place, text: paragraphsOf(nodes).join("\n\n") }));
}
function placeOf({ path }, { position }) {
  return { path, line: position?.start.line ?? 1, column: position?.start.column ?? 1 };
}
function changedLinks({ before, after, kind, weight, nowAt, mayRepeat }) {
  const waiting = grouped(linksOf(before, nowAt), ({ label }) => label);
  const changes = [];
  for (const [label, now] of grouped(linksOf(after), (link) => link.label)) {
    const old = waiting.get(label) ?? [];
    const [targetsBefore, targetsNow] = [old.map(({ target }) => target), now.map(({ target }) => target)];
    if (old.length !== now.length || sameItems(targetsBefore, targetsNow)) continue;
    for (const [at, link] of now.entries()) {
      const was = old[at];
      if (!was || was.target === link.target || was.written === link.written) continue;
      changes.push({
        what: "link",
        about: { path: after.page.path, ...kind !== void 0 && { kind } },
        place: link.place,
        weight,
        name: mayRepeat(label),
        before: [mayRepeat(was.target)],
        after: [mayRepeat(link.target)],
        alsoNamed: []
      });
    }
  }
  return changes;
}
function linksOf({ page, files }, nowAt = (path) => path) {
  return mentionsIn(page.tree.children, page.definitions).flatMap((mention) => {
    const label = mention.label.replace(/\s+/g, " ").trim();
    if (mention.type !== "link" || label === "" || label === mention.target) return [];
    const led = destinationOf(mention.target, page.path, files);
    const anchor = "anchor" in led && led.anchor !== void 0 ? `#${led.anchor}` : "";
    const target = "path" in led && led.path !== "" ? `${nowAt(led.path)}${anchor}` : mention.target.trim();
    return [
      {
        label,
        written: mention.target,
        target,
        place: { path: page.path, line: mention.line, column: mention.column }
      }
    ];
  });
}

// src/comparison/changes/compare-texts.ts
function changedTexts(compared) {
  return pagesInBoth(compared).flatMap(([before, after]) => {
    const kind = compared.after.kindOf.get(after.path);
    const known = kindNamed(kind);
    const text = {
      before: { page: before, read: compared.linesBefore(before.path).all, files: compared.before.files },
      after: { page: after, read: compared.linesAfter(after.path).all, files: compared.after.files },
      kind,
      weight: known?.changes?.matters ?? "other",
      nowAt: (path) => compared.moved.get(path) ?? path,
      // A row that lost its table may hold anything: what cannot be read as an entry is not repeated there.
      mayRepeat: holdsWhatIsPrivate(known) ? () => "…" : compared.mayRepeat
    };
    return [...changedSections(text), ...changedLinks(text)];
  });
}
function onlyLookDifferent(compared, changes) {
  const told = new Set(changes.flatMap(({ about, place }) => [about.path, ...place ? [place.path] : []]));
  return pagesInBoth(compared).filter(([before, after]) => before.path === after.path && !told.has(after.path) && saysSame(before, after)).map(([, after]) => after.path);
}
function saysSame(before, after) {
  return sameItems(wordsIn(textOf(before)), wordsIn(textOf(after))) && sameSettings(before, after);
}
function textOf({ path, tree, text }) {
  return /\.csv$/i.test(path) ? text : plainText(tree.children);
}
function sameSettings(before, after) {
  const told = ({ settings }) => [...settings.settings].map(([name, { value }]) => JSON.stringify([name, value]));
  return sameItems(told(before), told(after));
}
function pagesInBoth({ before, after, touched, unread, moved }) {
  const from = new Map([...moved].map(([old2, now2]) => [now2, old2]));
  const [old, now] = [before, after].map(({ pages }) => new Map(pages.map((page) => [page.path, page])));
  return touched.flatMap(({ path }) => {
    const was = old?.get(from.get(path) ?? path);
    const is = now?.get(path);
    if (!was || !is || unread.has(path) || was.problems.length + is.problems.length > 0) return [];
    return before.privatePages.has(was.path) || after.privatePages.has(path) ? [] : [[was, is]];
  });
}

// src/comparison/changes/may-repeat.ts
function newMayRepeat(before, after) {
  const [old, now] = [peopleIn(before), peopleIn(after)];
  const named = /* @__PURE__ */ new Set([...now.agreed, ...[...old.agreed].filter((name) => !now.others.has(name))]);
  const hidden = [...old.others.values(), ...now.others.values()].filter((name) => !named.has(plainName(name)));
  const names = [...new Set(hidden)];
  if (names.length === 0) return withoutPersonal;
  const pattern = wholeName(names, "gu");
  return (text) => withoutPersonal(text).replace(pattern, "…");
}
function peopleIn(community) {
  const agreed = /* @__PURE__ */ new Set();
  const others = /* @__PURE__ */ new Map();
  for (const { entry, collection } of everyEntry(community)) {
    const asking = Object.entries(collection.fields).find(([, field]) => field.of.type === "consent");
    const written = entry.knownAs[1]?.trim() ?? "";
    if (!asking || written.length < 3) continue;
    const answer = entry.readings.get(asking[0])?.value;
    if (answer?.given === true) agreed.add(plainName(written));
    else others.set(plainName(written), written);
  }
  for (const name of agreed) others.delete(name);
  return { agreed, others };
}

// src/comparison/changes/named-elsewhere.ts
var mostPlaces = 12;
var mostEntries = 40;
function newStillNamed(after) {
  const records = new Set(everyKind.filter(({ isRecord }) => isRecord).map(({ kind }) => kind));
  const pages = after.pages.filter(({ path }) => !records.has(after.kindOf.get(path) ?? "") && !after.privatePages.has(path)).map((page) => ({ path: page.path, text: ownText(page) })).filter(({ text }) => text !== "");
  let asked = 0;
  let right;
  return (entry) => {
    const name = entry.knownAs[1]?.trim() ?? "";
    if (!isNamed(entry) || name.length < 3 || name.length > 80 || asked >= mostEntries) return [];
    asked += 1;
    right ??= namedRightly(after);
    const known = right.get(plainName(name));
    const pattern = wholeName([name]);
    const places = [];
    for (const { path, text } of pages) {
      if (!text.includes(name)) continue;
      for (const [at, line] of text.split("\n").entries()) {
        const found = pattern.exec(line);
        if (!found || known?.has(`${path}:${at + 1}`)) continue;
        places.push({ path, line: at + 1, column: found.index + 1 });
        if (places.length === mostPlaces) return places;
      }
    }
    return places;
  };
}
function namedRightly({ documents }) {
  const lines = /* @__PURE__ */ new Map();
  const add = (name, { path, line }) => {
    const all = lines.get(plainName(name)) ?? /* @__PURE__ */ new Set();
    lines.set(plainName(name), all.add(`${path}:${line}`));
  };
  for (const document of documents)
    for (const record of [document, ...document.allEntries]) {
      for (const name of record.knownAs) if (name !== "") add(name, record.at());
      for (const { value } of record.readings.values())
        for (const item of Array.isArray(value) ? value : [value])
          if (item?.to && item.place) for (const name of item.to.knownAs) add(name, item.place);
    }
  return lines;
}

// src/comparison/changes/unread.ts
function unreadChanges({ before, after, touched }) {
  const [brokenBefore, brokenNow] = [brokenIn(before), brokenIn(after)];
  if (brokenBefore.size + brokenNow.size === 0) return [];
  return touched.flatMap(({ path, from = path, how }) => {
    const isNow = brokenNow.has(path);
    if (!isNow && (!brokenBefore.has(from) || how === "removed")) return [];
    const kind = after.kindOf.get(path) ?? before.kindOf.get(from);
    return [
      {
        what: isNow ? "unread-now" : "unread-before",
        about: { path, ...kind !== void 0 && { kind } },
        place: { path, line: 1, column: 1 },
        weight: kindNamed(kind)?.changes?.matters ?? "other",
        before: [],
        after: [],
        alsoNamed: []
      }
    ];
  });
}
function brokenIn({ pages }) {
  return new Set(pages.filter(({ problems }) => problems.length > 0).map(({ path }) => path));
}

// src/comparison/compare-communities.ts
function compareCommunities(versions) {
  if (versions.touched.length === 0) return { changes: [], reformatted: [] };
  const compared = newCompared(versions);
  const unread = unreadChanges(versions);
  const told = [...unread, ...everyKind.flatMap((kind, at) => changedDocument(kind, at, compared, pathsOf(unread)))];
  const pages = { ...versions, unread: pathsOf(unread), moved: movesAmong(versions.touched, told), ...compared };
  const all = [...told, ...changedTexts(pages)];
  return {
    changes: inOrder(all),
    reformatted: onlyLookDifferent(pages, all)
  };
}
function newCompared(versions) {
  const { before, after, touched } = versions;
  return {
    ...versions,
    paths: new Set(touched.flatMap(({ path, from }) => [path, ...from === void 0 ? [] : [from]])),
    mayRepeat: newMayRepeat(before, after),
    linesBefore: newLinesRead(before),
    linesAfter: newLinesRead(after),
    stillNamed: newStillNamed(after)
  };
}
function changedDocument(kind, at, compared, unread) {
  const [before, after] = [compared.before.documents[at], compared.after.documents[at]];
  if (!before || !after || !isTouched(before, after, compared)) return [];
  const weight = kind.changes?.matters ?? "other";
  const isUnread = [mainPathOf(before), mainPathOf(after)].some((path) => path !== void 0 && unread.has(path));
  const page = isUnread ? [] : changedPage(kind, before, after, compared);
  const isRead = (entry) => !unread.has(entry.path);
  const records = { weight, ...compared };
  const entries = collectionsOf(kind).flatMap(
    ([name, collection]) => changedEntries({
      ...records,
      before: entriesIn(before, name).filter(isRead),
      after: entriesIn(after, name).filter(isRead),
      name,
      collection
    })
  );
  if (isUnread) return entries;
  if (before.isPrivate("") || after.isPrivate("")) return [...page, privateChange(after, weight), ...entries];
  const shape = { ...kind.fields, ...envelope };
  const fields = changedFields({ ...records, before, after, shape });
  const isRetirement = page.some(({ what }) => what === "page-retired");
  return [...page, ...fields.filter(({ about }) => !isRetirement || about.field !== "status"), ...entries];
}
function isTouched(before, after, { paths }) {
  const all = [...before.paths, ...after.paths];
  return all.some((path) => paths.has(path)) || before.paths.join("\n") !== after.paths.join("\n");
}
function pathsOf(changes) {
  return new Set(changes.map(({ about }) => about.path));
}
function movesAmong(touched, changes) {
  const moves = new Map(movesIn(touched));
  for (const { what, was, about } of changes) if (what === "page-moved" && was !== void 0) moves.set(was, about.path);
  return moves;
}
function inOrder(changes) {
  const kindsInOrder = new Map(
    everyKind.map(({ kind, area }, at) => [kind, areas.indexOf(area) * everyKind.length + at])
  );
  const last = areas.length * everyKind.length;
  const ranked = changes.map((change) => {
    const { weight, about, what } = change;
    const kind = kindsInOrder.get(about.kind ?? "") ?? last;
    return [
      change,
      (weights.indexOf(weight) * (last + 1) + kind) * changeSorts.length + changeSorts.indexOf(what)
    ];
  });
  return ranked.toSorted(([, a], [, b]) => a - b).map(([change]) => change);
}
export {
  compareCommunities
};
