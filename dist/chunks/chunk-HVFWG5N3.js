import {
  afterSlip,
  changeSentence,
  collectionOf,
  fieldOf,
  fillChange,
  happeningOf,
  holdsStop,
  passedStops,
  valueWords,
  wordsFor
} from "./chunk-JJ3YRY6Q.js";
import {
  list,
  paragraph,
  title,
  titled
} from "./chunk-PQCIEU42.js";
import {
  weights
} from "./chunk-AAFLBZRB.js";
import {
  linkTo,
  noteItems
} from "./chunk-3POTN5T5.js";
import {
  lineLink
} from "./chunk-YW2BDOKD.js";
import {
  amount
} from "./chunk-O43OEYZF.js";
import {
  areaNames,
  causeNames,
  severityNames
} from "./chunk-C47UOITN.js";
import {
  inSentence,
  joined,
  speak,
  words
} from "./chunk-7UTQBCFN.js";
import {
  kindNamed,
  labelOf
} from "./chunk-SVNUWQYP.js";
import {
  severities
} from "./chunk-UYUEZ2WG.js";

// src/reports/changes.ts
var manyAlike = 4;
var mostPlaces = 4;
function changeList(changes, { home, shown, folded }) {
  const items = changeItems(changes, home);
  if (items.length === 0) return [];
  const open = items.length === shown + 1 ? items.length : shown;
  const rest = items.slice(open);
  const hidden = rest.length - folded;
  return [
    ...open === 0 ? [] : [list(items.slice(0, open))],
    ...rest.length === 0 ? [] : [
      {
        type: "fold",
        title: amount(rest.length, "more change", "more changes"),
        blocks: [list(rest.slice(0, folded)), ...hidden > 0 ? [paragraph(words(`… and ${hidden} more.`))] : []]
      }
    ]
  ];
}
function changeItems(changes, home) {
  const groups = /* @__PURE__ */ new Map();
  for (const change of withoutWhatPagesTell(changes)) {
    const key = JSON.stringify([
      change.what,
      change.about.kind,
      change.collection,
      change.collection && change.about.field,
      change.collection === void 0 && [change.about, change.name, change.place]
    ]);
    const group = groups.get(key);
    if (group) group.push(change);
    else groups.set(key, [change]);
  }
  const told = /* @__PURE__ */ new Set();
  return [...groups.values()].flatMap(
    (group) => group.length < manyAlike ? group.map((change) => itemOf(change, changes, home, told)) : [together(group)]
  );
}
function withoutWhatPagesTell(changes) {
  const of = (...sorts) => new Set(changes.flatMap(({ what, about }) => sorts.includes(what) ? [about.kind] : []));
  const begun = new Set(
    changes.flatMap(({ what, about }) => /^page-(?:added|begun|adopted)$/.test(what) ? [about.path] : [])
  );
  const [come, gone] = [of("page-added", "page-begun", "page-adopted"), of("page-removed", "page-elsewhere")];
  return changes.filter((change) => {
    if (change.what === "section" && begun.has(change.about.path)) return false;
    if (!/^(?:entry|field|section)/.test(change.what)) return true;
    const happening = happeningOf(change);
    return !(happening === "added" && come.has(change.about.kind)) && !(happening === "removed" && gone.has(change.about.kind));
  });
}
function itemOf(change, all, home, told) {
  const stays = change.stays ?? [];
  const staying = stays.length === 0 ? [] : [
    words(" "),
    ...joined(stays.map((text) => ({ type: "name", text }))),
    words(stays.length === 1 ? " stays." : " stay.")
  ];
  const old = change.was ?? change.name ?? "";
  const named = told.has(old) ? [] : stillNamed(change, home);
  if (named.length > 0) told.add(old);
  return {
    text: [...changeSentence(change), ...staying, ...nothingElse(change, all)],
    ...named.length > 0 && { more: [named] }
  };
}
function nothingElse({ weight, about }, all) {
  const isAlone = all.filter((other) => other.about.path === about.path).length === 1;
  const isWorthAWord = weight === weights[0] || weight !== "other" && all.length === 1;
  return isWorthAWord && about.kind !== void 0 && isAlone && !isPage(about, all) ? [words(" Everything else on the page stays as it is.")] : [];
}
function isPage({ path }, all) {
  return all.some(({ what, about }) => about.path === path && /^(?:page|unread|private)/.test(what));
}
function stillNamed({ alsoNamed, was, name }, home) {
  const old = was ?? name;
  if (alsoNamed.length === 0 || old === void 0) return [];
  const shown = alsoNamed.slice(0, mostPlaces);
  const more = alsoNamed.length - shown.length;
  const places = shown.map(({ path, line, column }, at) => {
    const isSamePage = at > 0 && shown[at - 1]?.path === path;
    const text = isSamePage ? [words(`line ${line}`)] : [{ type: "path", text: path }, words(`, line ${line}`)];
    return home ? linkTo(text, lineLink(home, { path, line, column })) : text;
  });
  const all = more > 0 ? [...places, [words(`${more} more`)]] : places;
  return [{ type: "name", text: old }, words(" is still named in "), ...inSentence(all), words(".")];
}
function together(group) {
  const [first] = group;
  const names = group.flatMap(({ name }) => name === void 0 ? [] : [name]);
  const collection = collectionOf(first);
  const under = `“${collection ? labelOf(collection.names) : kindNamed(first.about.kind)?.title ?? ""}”`;
  const unnamed = group.length - names.length;
  const told = [
    ...valueWords(names, void 0),
    ...unnamed > 0 ? [words(`${names.length > 0 ? ", and " : ""}${unnamed} not named here`)] : [],
    words(".")
  ];
  const field = fieldOf(first);
  const what = field ? `“${labelOf(field.names)}” is different for ${group.length} under ${under}: ` : first.what === "entry-added" ? `${group.length} are new under ${under}: ` : first.what === "entry-removed" ? `${group.length} are no longer under ${under}: ` : `${group.length} are different under ${under}: `;
  return { text: [words(what), ...told] };
}
function onlyPeopleCan(changes) {
  const asked = /* @__PURE__ */ new Map();
  for (const change of changes)
    for (const sentence of wordsFor(change)?.onlyPeople?.[happeningOf(change)] ?? []) {
      const key = /\{(?:old|new)\}/.test(sentence) ? JSON.stringify([sentence, change.name, change.after]) : sentence;
      asked.set(key, [...asked.get(key) ?? [], change]);
    }
  const items = [...asked].flatMap(([key, of]) => {
    const [first] = of;
    if (!first) return [];
    const sentence = key.startsWith("[") ? JSON.parse(key)[0] : key;
    const names = [...new Set(of.flatMap(({ name }) => name === void 0 ? [] : [name]))];
    const said = fillChange(sentence, first, names);
    return said ? [said] : [];
  });
  return items.map((text) => ({ text }));
}
function changeHeadline(changes) {
  const [first] = changes;
  if (!first || changes.some(({ about, what }) => about.kind !== first.about.kind || /^(?:page|unread)/.test(what)))
    return void 0;
  const headlines = new Set(changes.map((change) => wordsFor(change)?.headline));
  const [only] = headlines;
  const headline = headlines.size === 1 && only !== void 0 ? only : kindNamed(first.about.kind)?.changes?.headline;
  return headline === void 0 ? void 0 : `${headline}.`;
}
function onlyLooks({ changes, reformatted, touched }) {
  const same = new Set(reformatted);
  if (changes.length > 0 || touched.length === 0 || !touched.every(({ path }) => same.has(path))) return void 0;
  return reformatted.length === 1 ? "nothing. The page only looks different, and says the same as before." : `nothing. ${reformatted.length} pages only look different, and say the same as before.`;
}

// src/reports/change.ts
function whatChanged(reported, comparison, options) {
  const { new: fresh, remaining, touched } = comparison;
  const done = answered(reported, comparison);
  const files = touched.length === 0 ? "No file is different" : `${amount(touched.length, "file is", "files are")} different`;
  const notes = fresh.length === 0 ? "no new notes" : amount(fresh.length, "new note", "new notes");
  const slips = { home: options.home, of: "change", shown: options.shown };
  const looks = onlyLooks(comparison);
  const counts = `${files}: ${notes}, ${done.length} done, ${remaining.length} as before.`;
  return [
    { type: "heading", level: 2, text: [words("What this changes")] },
    paragraph(words(counts)),
    ...looks === void 0 ? [] : [paragraph(words(`For the community: ${looks}`))],
    ...changeList(comparison.changes, options),
    ...titled("Only people can check this", onlyPeopleCan(comparison.changes)),
    ...changeNotes(reported, fresh, options),
    ...passedStops(reported, comparison, slips),
    ...holdsStop(fresh, comparison) ? afterSlip(reported, slips) : [],
    ...titled("Done", done),
    ...movesTable(comparison)
  ];
}
function changeNotes(reported, findings, { home, shown, folded }) {
  const items = severities.flatMap(
    (severity) => noteItems(
      reported,
      findings.filter((finding) => finding.severity === severity),
      home
    ).map((item) => ({ severity, item }))
  );
  const rest = items.slice(shown);
  return [
    ...severities.flatMap((severity) => ofSeverity(severity, items.slice(0, shown))),
    ...rest.length === 0 ? [] : [theRest(rest, folded)]
  ];
}
function ofSeverity(severity, weighed) {
  const items = weighed.filter((one) => one.severity === severity).map(({ item }) => item);
  return titled(severityNames[severity], items);
}
function theRest(rest, folded) {
  const written = rest.slice(0, folded);
  const hidden = rest.length - written.length;
  const more = hidden === 0 ? [] : [paragraph(words(`… and ${hidden} more.`))];
  return {
    type: "fold",
    title: amount(rest.length, "more note", "more notes"),
    blocks: [...severities.flatMap((severity) => ofSeverity(severity, written)), ...more]
  };
}
function answered(reported, { fixed }) {
  const open = new Set(reported.findings.map(({ check }) => check));
  const lines = /* @__PURE__ */ new Map();
  for (const finding of fixed) {
    const check = reported.checks.get(finding.check);
    if (!check) continue;
    const line = open.has(finding.check) ? [words("No longer so: "), ...speak(finding, check)] : [words(`${check.title}.`)];
    lines.set(JSON.stringify(line), line);
  }
  return [...lines.values()].map((text) => ({ text }));
}
function movesTable({ moves }) {
  if (moves.length === 0) return [];
  return [
    title("How you stand"),
    {
      type: "table",
      head: ["Area", "Before", "Now", "Why"].map((column) => [words(column)]),
      rows: moves.map(
        ({ area, before, after, cause }) => [areaNames[area], before, after, causeNames[cause]].map((text) => [words(text)])
      )
    }
  ];
}

export {
  changeList,
  changeItems,
  onlyPeopleCan,
  changeHeadline,
  onlyLooks,
  whatChanged,
  changeNotes,
  answered,
  movesTable
};
