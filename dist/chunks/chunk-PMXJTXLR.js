import {
  fill,
  joined,
  words
} from "./chunk-7UTQBCFN.js";
import {
  nameable
} from "./chunk-A74C5HRL.js";
import {
  everyKind,
  isCollection,
  outsideQuestions
} from "./chunk-SVNUWQYP.js";
import {
  withoutPersonal
} from "./chunk-HUPUXTKO.js";
import {
  addMonths
} from "./chunk-UGYMYNFT.js";

// src/community/tellings.ts
function tellings(question, community, now) {
  const first = outsideQuestions[question].keptOn;
  const rank = ({ by }) => first.includes(by.kind) ? first.indexOf(by.kind) : first.length;
  return allTellings(community, now).filter(({ telling }) => telling.answers === question).toSorted((a, b) => rank(a) - rank(b));
}
function allTellings(community, now) {
  return everyKind.flatMap((kind) => {
    const document = community.documents.find((one) => one.kind === kind.kind);
    if (!document || community.privatePages.has(document.path)) return [];
    return Object.entries(kind.fields).flatMap(
      ([name, part]) => isCollection(part) ? (part.tells ?? []).flatMap((telling) => ofEntries(telling, { document, name, part, community, now })) : ofField(name, part, document)
    );
  });
}
function ofField(name, part, document) {
  const { tells: telling } = part;
  if (!telling || !document.has(name) || document.isPrivate(name)) return [];
  return [{ telling, by: document, fields: { [name]: part }, ...telling.says === void 0 && { field: name } }];
}
function ofEntries(telling, { document, name, part, community, now }) {
  const fields = part.fields;
  const told = document[name].filter((entry) => !community.privatePages.has(entry.path) && (telling.when?.(entry) ?? true)).flatMap((entry) => {
    if (!telling.day) return [{ telling, by: entry, fields }];
    const day = dayOf(entry, telling.day, fields);
    return day !== void 0 && lies(day, telling.day.is, now) ? [{ telling, by: entry, fields, day }] : [];
  });
  if (telling.counted) return told.length === 0 ? [] : [{ telling, by: document, fields, count: told.length }];
  const sooner = telling.day?.is === "in the last year" ? -1 : 1;
  return told.toSorted((a, b) => sooner * compare(a.day ?? "", b.day ?? ""));
}
function dayOf(entry, { of, since }, fields) {
  const written = (name) => entry.isPrivate(name) ? void 0 : entry.readings.get(name)?.value;
  const day = (name, from) => {
    const value = written(name);
    return value === void 0 ? void 0 : fields[name]?.of.day?.(value, from);
  };
  return day(of, since === void 0 ? void 0 : day(since));
}
function lies(day, is, now) {
  switch (is) {
    case "in the last year":
      return day <= now && day > addMonths(now, -12);
    case "behind us":
      return day < now;
    case "within a year":
      return day >= now && day <= addMonths(now, 12);
    case "ahead":
      return day >= now;
  }
}
function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

// src/reports/one-page/lines.ts
function lineOf({ telling, by, fields, count }, community, room) {
  const { says = "" } = telling;
  if (count !== void 0) return fill(says, { count });
  const parts = says.split(/\[([^\]]*)\]/).map((template, at) => room.isBrief && at % 2 === 1 ? [] : filled(template, by, { fields, community, room }));
  if (parts.some((part, at) => part === void 0 && at % 2 === 0)) return [];
  return parts.flatMap((part) => part ?? []);
}
function filled(template, by, filling) {
  const parts = template.split(/\{(\w+)\}/).map((piece, at) => {
    if (at % 2 === 0) return piece === "" ? [] : [words(piece)];
    if (piece === "entry") return [said(by.label, filling.room)];
    const field = filling.fields[piece];
    return field && inWords(by, [piece, field], filling);
  });
  return parts.every((part) => part !== void 0) ? parts.flat() : void 0;
}
function inWords(by, [name, { of }], { community, room }) {
  const reading = by.readings.get(name);
  if (!reading || by.isPrivate(name)) return void 0;
  if (of.refersTo && Array.isArray(reading.value)) return named(reading.value, community);
  const told = reading.value === void 0 ? [] : of.told?.(reading.value) ?? [];
  const text = told.length > 0 ? told.join(", ") : reading.written.text;
  return text.trim() === "" ? void 0 : [said(text, room)];
}
function named(refs, community) {
  const names = refs.map(({ to }) => to && nameable(to, community));
  const known = names.flatMap((name) => name === void 0 ? [] : [{ type: "said", text: name }]);
  const others = known.length === 0 ? "somebody who is not named here" : "somebody else";
  return refs.length === 0 ? void 0 : joined([...known, ...known.length < refs.length ? [words(others)] : []]);
}
function proseOf({ by, field = "", fields }, { letters }) {
  const reading = by.readings.get(field);
  const told = reading?.value === void 0 ? void 0 : fields[field]?.of.told?.(reading.value);
  if (told) return told.map((line) => [said(line, { letters })]);
  const text = reading?.written.text ?? "";
  const [first = ""] = text.split(/\n{2,}/).filter((part) => part.trim() !== "");
  const items = first.split("\n").filter((line) => line.trim() !== "");
  const isList = items.length > 1;
  return items.map((line) => [said(line, { letters: letters * (isList ? 1.4 : 3) })]);
}
function said(text, { letters }) {
  const whole = withoutPersonal(text).replace(/\s+/g, " ").trim();
  return { type: "said", text: whole.length <= letters ? whole : cut(whole, letters) };
}
function cut(text, letters) {
  const start = text.slice(0, letters);
  const sentence = start.search(/[.!?…](?=\s[^.!?]*$)/);
  if (sentence > letters * 0.4) return start.slice(0, sentence + 1);
  return `${start.replace(/\s*\S*$/, "").replace(/[\s,;:–—-]+$/, "") || start}…`;
}

export {
  tellings,
  lineOf,
  proseOf
};
