import {
  paragraph,
  titled
} from "./chunk-PQCIEU42.js";
import {
  without
} from "./chunk-AAFLBZRB.js";
import {
  linkTo
} from "./chunk-3POTN5T5.js";
import {
  pageLink
} from "./chunk-YW2BDOKD.js";
import {
  amount
} from "./chunk-O43OEYZF.js";
import {
  joined,
  piecesOf,
  words
} from "./chunk-7UTQBCFN.js";
import {
  envelope
} from "./chunk-I47VKCSJ.js";
import {
  isCollection,
  kindNamed,
  labelOf
} from "./chunk-SVNUWQYP.js";
import {
  formatDate
} from "./chunk-UGYMYNFT.js";

// src/reports/slips.ts
function passedStops({ checks }, { inBetween }, { of, shown }) {
  if (!inBetween) return [];
  const { stops, isWhole } = inBetween;
  const items = stops.slice(0, shown).map((stop) => ({ text: passedStop(stop, checks, of) }));
  const more = stops.length - items.length;
  const counted = more > 0 ? [{ text: [words(`And ${amount(more, "more thing", "more things")}.`)] }] : [];
  const long = `This ${of} has a long history, and we looked only at its newest versions for what was taken out again.`;
  return [
    ...titled(`Still in the history of this ${of}`, [...items, ...counted]),
    ...isWhole ? [] : [paragraph(words(long))]
  ];
}
function passedStop({ check, path, commit }, checks, of) {
  const what = checks.get(check)?.exposes ?? "Something that must not be public";
  return [
    words(`${what} stood in an earlier version of `),
    { type: "path", text: path },
    words(
      ` in this ${of} and was taken out again. It can still be read in ${of === "change" ? "the history" : "the branch’s history"} (version `
    ),
    { type: "name", text: commit },
    words(").")
  ];
}
function holdsStop(told, comparison) {
  return told.some(({ severity }) => severity === "stop") || (comparison?.inBetween?.stops.length ?? 0) > 0;
}
var support = "https://support.github.com/request";
function afterSlip({ privacyPage }, { home, of }) {
  const closing = of === "change" ? "A new version without it does not erase the older ones." : "Closing this pull request does not erase its branch, and a new version without it does not erase the older ones.";
  const page = privacyPage === void 0 ? [] : [{ type: "path", text: privacyPage }];
  const help = privacyPage === void 0 ? [] : [words(" Whom to ask here: "), ...linkTo(page, home && pageLink(home, privacyPage)), words(".")];
  const items = [
    { text: [words(`Treat it as published, and tell the people whom it is about. ${closing}`)] },
    {
      text: [
        words("Begin a new branch that never held it, and propose the change from there. "),
        words(of === "change" ? "Then delete the old branch." : "Then close this pull request and delete its branch.")
      ]
    },
    {
      text: [
        { type: "anchor", text: [words("GitHub’s support")], href: support },
        words(" can remove what is still shown of the old versions."),
        ...help
      ]
    }
  ];
  return titled("What to do now", items);
}

// src/reports/change-values.ts
var mostItems = 5;
var unsaid = "…";
function valueWords(items, field) {
  const shown = items.slice(0, mostItems).map((item) => itemWords(item, field));
  const more = items.length - shown.length;
  return joined(more > 0 ? [...shown, words(`${more} more`)] : shown);
}
var dated = /* @__PURE__ */ new Set(["date", "month", "term", "duration or date"]);
function itemWords(item, field) {
  if (item.trim() === unsaid) return words("something that we do not repeat");
  const choice = field?.of.choices?.[item];
  if (choice) return words(`“${labelOf(choice)}”`);
  const isDay = field !== void 0 && dated.has(field.of.type);
  return isDay && /^\d{4}-\d{2}(?:-\d{2})?$/.test(item) ? words(formatDate(item)) : { type: "name", text: item };
}
function collectionOf({ about, collection }) {
  const part = collection === void 0 ? void 0 : kindNamed(about.kind)?.fields?.[collection];
  return part && isCollection(part) ? part : void 0;
}
function fieldOf(change, name = change.about.field) {
  if (name === void 0) return void 0;
  const collection = collectionOf(change);
  const shape = collection ? collection.fields : { ...kindNamed(change.about.kind)?.fields, ...envelope };
  const part = Object.hasOwn(shape, name) ? shape[name] : void 0;
  return part && !isCollection(part) ? part : void 0;
}
function called(name) {
  return name === void 0 || name.trim() === unsaid ? [] : [{ type: "name", text: name }];
}

// src/reports/change-in-any-words.ts
function inAnyWords(change) {
  const { what, about, name, was = "", before, after } = change;
  const page = { type: "path", text: about.path };
  const title = kindNamed(about.kind)?.title ?? "page";
  const one = collectionOf(change)?.one ?? "entry";
  switch (what) {
    case "page-added":
      return [words(`A new page, ${title}: `), page, words(".")];
    case "page-begun":
      return [words(`The page ${title} has its first words: `), page, words(".")];
    case "page-adopted":
      return [page, words(` is the page ${title} now.`)];
    case "page-moved":
      return [words(`The page ${title} moves from `), { type: "path", text: was }, words(" to "), page, words(".")];
    case "page-removed":
      return [words(`The page ${title} goes: `), page, words(".")];
    case "page-retired":
      return [words(`The page ${title} retires: `), page, words(".")];
    case "page-elsewhere":
      return [
        words(`The page ${title} is kept elsewhere now: `),
        ...after.map((text) => ({ type: "link", text })),
        words(".")
      ];
    case "entry-added":
      return name === void 0 ? [words(`A new ${one} on `), page, words(", not named here.")] : [words(`A new ${one}: `), ...called(name), words(".")];
    case "entry-removed":
      return name === void 0 ? [words(`${anyOne(one)}, not named here, is no longer on `), page, words(".")] : [words(`The ${one} `), ...called(name), words(" is no longer there.")];
    case "entry-replaced":
      return [
        words(`The ${one} `),
        ...orSomebody(change.was),
        words(" goes, and "),
        ...orSomebody(name),
        words(" comes.")
      ];
    case "field":
      return fieldSentence(change);
    case "section":
      return sectionSentence(change);
    case "link":
      if (name === void 0 || name === unsaid) return [page, words(": a link leads elsewhere now.")];
      return [
        page,
        words(": the link "),
        ...called(name),
        words(" leads to "),
        ...linkTo2(after),
        words(" now; it led to "),
        ...linkTo2(before),
        words(".")
      ];
    case "private":
      return about.entry === void 0 || collectionOf(change) === void 0 ? [page, words(": something that is not public is different. We do not repeat it.")] : [
        page,
        words(
          `: something about ${anyOne(one).toLowerCase()} is different. We do not repeat it, as it is private or nobody wrote that it may be named.`
        )
      ];
    case "unread-now":
      return [page, words(" cannot be read as it stands now, so we cannot say what changes on it.")];
    case "unread-before":
      return [page, words(" could not be read before and can be read now, so we cannot say what changes on it.")];
  }
}
function anyOne(one) {
  return `${/^[aeiou]/.test(one) ? "An" : "A"} ${one}`;
}
function orSomebody(name) {
  return name === void 0 ? [words("somebody who is not named here")] : called(name);
}
function linkTo2(items) {
  return items.map(
    (text) => text === unsaid ? words("an address that we do not repeat") : { type: "link", text }
  );
}
function subject(change) {
  const one = collectionOf(change)?.one;
  if (one === void 0) return [{ type: "path", text: change.about.path }, words(": ")];
  const capital = one.charAt(0).toUpperCase() + one.slice(1);
  return change.name === void 0 ? [words(`${anyOne(one)}, not named here: `)] : [words(`${capital} `), ...called(change.name), words(": ")];
}
function fieldSentence(change) {
  const { before, after, was, name } = change;
  const field = fieldOf(change);
  const one = collectionOf(change)?.one;
  if (was !== void 0 && name !== void 0 && one !== void 0)
    return [words(`The ${one} `), ...called(was), words(" is called "), ...called(name), words(" now.")];
  const label = `“${field ? labelOf(field.names) : change.about.field ?? ""}”`;
  const start = [...subject(change), words(label)];
  if ([...before, ...after].includes(unsaid)) return [...start, words(" is different. We do not repeat it here.")];
  if (change.rewritten !== void 0) return [...start, ...rewrittenWords(change)];
  if (before.length === 0) return ended([...start, words(" is new: "), ...valueWords(after, field)]);
  if (after.length === 0) return ended([...start, words(" is empty now; it was "), ...valueWords(before, field)]);
  if (before.length + after.length === 2)
    return ended([
      ...start,
      words(" is "),
      ...valueWords(after, field),
      words(" now; it was "),
      ...valueWords(before, field)
    ]);
  const [gone, come] = [without(before, after), without(after, before)];
  if (gone.length === before.length)
    return ended([
      ...start,
      words(" is now "),
      ...valueWords(after, field),
      words("; it was "),
      ...valueWords(before, field)
    ]);
  const gains = come.length > 0 ? [words(" gains "), ...valueWords(come, field)] : [];
  const loses = gone.length > 0 ? [words(come.length > 0 ? " and loses " : " loses "), ...valueWords(gone, field)] : [];
  return ended([...start, ...gains, ...loses]);
}
function sectionSentence(change) {
  const { about, name = "", was, before, after } = change;
  const page = { type: "path", text: about.path };
  const heading = name === "" ? [words("the text at its beginning")] : name === unsaid ? [words("a part of it")] : called(name);
  if (before.length === 0) return [page, words(": "), ...heading, words(" is new.")];
  if (after.length === 0) return [page, words(": "), ...heading, words(" goes.")];
  if (was !== void 0 && was !== unsaid) {
    const says = change.rewritten === void 0 ? [words(".")] : [words(", and"), ...rewrittenWords(change)];
    return [page, words(": "), ...called(was), words(" is called "), ...heading, words(" now"), ...says];
  }
  return [
    page,
    words(": "),
    ...heading,
    ...change.rewritten === void 0 ? [words(" is different.")] : rewrittenWords(change)
  ];
}
function rewrittenWords({ rewritten = 0, passage }) {
  if (passage && [passage.before, passage.after].includes(unsaid)) return [words(" is different.")];
  if (passage?.after === "") return [words(" no longer says "), ...quotedAtEnd(passage.before)];
  if (passage?.before === "") return [words(" also says "), ...quotedAtEnd(passage.after)];
  if (passage)
    return [words(" said "), ...quoted(passage.before), words(" and says "), ...quoted(passage.after), words(" now.")];
  if (rewritten === 0) return [words(" says the same in another order.")];
  if (rewritten < 10) return [words(" is different in a few words.")];
  const share = `about ${Math.round(rewritten / 5) * 5} % of its words are new`;
  return [words(rewritten >= 95 ? " is written anew." : ` is rewritten: ${share}.`)];
}
function quotedAtEnd(text) {
  return ended(quoted(text));
}
function ended(said) {
  const last = said.at(-1);
  return last?.type === "name" && /[.!?]$/.test(last.text) ? said : [...said, words(".")];
}
function quoted(text) {
  return [text === unsaid ? words("something that we do not repeat") : { type: "name", text }];
}

// src/reports/change-sentences.ts
var sentences = /* @__PURE__ */ new WeakMap();
function changeSentence(change) {
  const said = sentences.get(change) ?? inWordsOfKind(change) ?? inAnyWords(change);
  sentences.set(change, said);
  return said;
}
function wordsFor(change) {
  const { what, after } = change;
  const own = what === "field" ? fieldOf(change)?.changes : what.startsWith("entry") ? collectionOf(change)?.changes : void 0;
  const fits = own?.becomes === void 0 || after.some((item) => own.becomes?.includes(item));
  return fits ? own : void 0;
}
function happeningOf({ what, before, after }) {
  if (what === "entry-added") return "added";
  if (what === "entry-removed") return "removed";
  if (what === "entry-replaced") return "replaced";
  if (before.length === 0 || after.length === 0) return before.length === 0 ? "added" : "removed";
  const [gone, come] = [without(before, after), without(after, before)];
  return gone.length === 0 ? "joined" : come.length === 0 ? "left" : "changed";
}
function inWordsOfKind(change) {
  for (const sentence of wordsFor(change)?.[happeningOf(change)] ?? []) {
    const said = fillChange(sentence, change);
    if (said) return said;
  }
  return void 0;
}
function fillChange(sentence, change, names = []) {
  const pieces = piecesOf(sentence).map(
    (piece) => typeof piece === "string" ? [words(piece)] : slot(piece.name, change, names)
  );
  return pieces.some((piece) => piece.length === 0) ? void 0 : pieces.flat();
}
function slot(name, change, names) {
  const partly = (as, items, others) => happeningOf(change) === as ? without(items, others) : items;
  const isWhole = change.what !== "field";
  switch (name) {
    case "page":
      return [{ type: "path", text: change.about.path }];
    case "entry":
      return names.length > 1 ? valueWords(names, void 0) : called(change.name);
    case "new":
      return isWhole ? called(change.name) : valueWords(partly("joined", change.after, change.before), fieldOf(change));
    case "old":
      return isWhole ? called(change.was) : valueWords(partly("left", change.before, change.after), fieldOf(change));
    default:
      return valueWords(change.fields?.[name] ?? [], fieldOf(change, name));
  }
}

export {
  valueWords,
  collectionOf,
  fieldOf,
  changeSentence,
  wordsFor,
  happeningOf,
  fillChange,
  passedStops,
  passedStop,
  holdsStop,
  afterSlip
};
