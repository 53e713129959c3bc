import {
  inLanguage
} from "./chunk-JPFPC4QZ.js";
import {
  namedBy
} from "./chunk-QDPXGWTB.js";
import {
  isCollection,
  labelOf
} from "./chunk-SVNUWQYP.js";

// src/kinds/new-page.ts
var mostColumns = 9;
var mostFacts = 14;
var mostSections = 6;
var mostChoices = 8;
var scaffold = {
  en: {
    prompt: "Write here:",
    oneOf: "One of",
    months: "months",
    how: "Write after the colons; leave empty what you do not know yet.",
    more: "You can also tell:"
  },
  fr: {
    prompt: "Écrivez ici :",
    oneOf: "Au choix :",
    months: "mois",
    how: "Écrivez après les deux-points ; laissez vide ce que vous ne savez pas encore.",
    more: "Vous pouvez aussi indiquer :"
  },
  de: {
    prompt: "Hier schreiben:",
    oneOf: "Zur Wahl:",
    months: "Monate",
    how: "Schreiben Sie hinter die Doppelpunkte; was Sie noch nicht wissen, bleibt leer.",
    more: "Sie können auch angeben:"
  },
  es: {
    prompt: "Escriba aquí:",
    oneOf: "A elegir:",
    months: "meses",
    how: "Escriba después de los dos puntos; deje vacío lo que aún no sepa.",
    more: "También puede indicar:"
  },
  it: {
    prompt: "Scrivete qui:",
    oneOf: "A scelta:",
    months: "mesi",
    how: "Scrivete dopo i due punti; lasciate vuoto ciò che non sapete ancora.",
    more: "Potete anche indicare:"
  }
};
function newPage(kind, language = "en") {
  const lines = /\.ya?ml$/.test(kind.files[0] ?? "") ? shortRecord(kind, language) : page(kind, language);
  return `${lines.join("\n").trimEnd()}
`;
}
function newEntryPage(kind, name, language = "en") {
  const collection = Object.values(kind.fields).find((part) => isCollection(part) && part.folder !== void 0);
  if (!collection || !isCollection(collection)) return void 0;
  const fields = openFields(collection).filter((field) => field !== collection.fields[collection.labelledBy[0] ?? ""]);
  const isShort = ({ of }) => fitsOnALine.has(of.type) || shortToo.has(of.type);
  const facts = fields.filter(isShort).slice(0, mostFacts);
  const sections = fields.filter((field) => !isShort(field)).slice(0, mostSections);
  const lines = [
    ...["---", `kind: ${kind.kind}`, "---", "", `# ${name}`, ""],
    ...facts.map((fact) => `- ${labelOf(fact.names, language)}: ${prompt(fact, language)}`),
    ...facts.length > 0 ? [""] : [],
    ...sections.flatMap((part) => section(part, kind, language))
  ];
  return `${lines.join("\n").trimEnd()}
`;
}
function shortRecord(kind, language) {
  const fields = fieldsOf(kind).flatMap(([name, part]) => isCollection(part) ? [] : [{ name, part }]);
  const isAsked = ({ part }) => part.of.choices !== void 0 || part.whenMissing !== void 0 && !part.whenMissing.when;
  const others = fields.filter((field) => !isAsked(field)).map(({ name }) => name);
  const { how, more } = scaffold[language];
  return [
    ...[`# ${inLanguage(kind.help, language)}`, `# ${how}`],
    ...fields.filter(isAsked).flatMap(({ name, part }) => ["", `# ${hint(part, language)}`, `${name}:`]),
    ...["", `# ${more} ${others.join(", ")}.`]
  ];
}
function page(kind, language) {
  const { months } = scaffold[language];
  const review = kind.reviewMonths === void 0 ? [] : ["last_reviewed:", `review_every: ${kind.reviewMonths} ${months}`];
  const parts = fieldsOf(kind).map(([, part]) => part);
  const first = parts.findIndex((part) => isCollection(part) || !fitsOnALine.has(part.of.type));
  const facts = parts.slice(0, first === -1 ? void 0 : first);
  const sections = parts.slice(facts.length).toSorted((a, b) => Number(isMain(b)) - Number(isMain(a)));
  return [
    ...["---", `kind: ${kind.kind}`, ...review, "---", ""],
    ...[`# ${titleOf(kind, language)}`, "", inLanguage(kind.help, language), ""],
    ...facts.map((fact) => `- ${labelOf(fact.names, language)}: ${prompt(fact, language)}`),
    ...facts.length > 0 ? [""] : [],
    ...sections.flatMap((part) => section(part, kind, language))
  ];
}
function titleOf({ title, titles }, language) {
  return language === "en" ? title : titles[language];
}
var fitsOnALine = /* @__PURE__ */ new Set(["text", "list", "choice", "date", "month", "link", "language", "number"]);
var shortToo = /* @__PURE__ */ new Set([
  "moment",
  "reference",
  "references",
  "time zone",
  "minutes",
  "duration",
  "term",
  "recurrence"
]);
function isMain(part) {
  return isCollection(part) && part.main === true;
}
function section(part, kind, language) {
  const label = labelOf(part.names, language);
  const heading = label === titleOf(kind, language) ? [] : [`## ${label}`, ""];
  if (isCollection(part)) return [...heading, ...table(part, language), ""];
  return [...heading, part.of.type === "list" ? `- ${prompt(part, language)}` : prompt(part, language), ""];
}
function table(collection, language) {
  const columns = columnsOf(collection);
  const [first] = columns;
  const labels = columns.map((column) => labelOf(column.names, language));
  const hints = columns.map((column, at) => `     ${labels[at]}: ${within(hint(column, language), language)}`);
  return [
    ...[`<!-- ${inLanguage(collection.help, language)}`, ...hints.slice(0, -1), `${hints.at(-1)} -->`, ""],
    `| ${labels.join(" | ")} |`,
    `|${"---|".repeat(columns.length)}`,
    `| ${first ? prompt(first, language) : ""} |${" |".repeat(columns.length - 1)}`
  ];
}
function columnsOf(collection) {
  const { fields, labelledBy } = collection;
  const open = Object.entries(fields).filter(
    ([, field]) => openFields(collection).includes(field)
  );
  const label = labelledBy.find((by) => open.some(([name]) => name === by));
  const rank = ([name, field]) => name === label || field.whenMissing ? 0 : field.of.refersTo?.every((kind) => ofPeople.has(kind)) ? 2 : 1;
  const chosen = open.toSorted((a, b) => rank(a) - rank(b)).slice(0, mostColumns);
  return open.filter((one) => chosen.includes(one)).toSorted(([a], [b]) => Number(b === label) - Number(a === label)).map(([, field]) => field);
}
function openFields({ fields }) {
  const all = Object.entries(fields);
  const hidden = all.findIndex(([, { visibility = "public" }]) => visibility !== "public");
  return all.slice(0, hidden === -1 ? void 0 : hidden).flatMap(([name, field]) => name === "id" ? [] : field);
}
var ofPeople = /* @__PURE__ */ new Set(["people", "roles", "groups"]);
function fieldsOf({ fields }) {
  const parts = Object.entries(fields);
  const visibilities = parts.flatMap(
    ([, part]) => isCollection(part) ? Object.values(part.fields).map(({ visibility }) => visibility) : part.visibility
  );
  const opening = visibilities.flatMap((visibility) => typeof visibility === "object" ? visibility.unless.field : []);
  const told = /* @__PURE__ */ new Set();
  return parts.filter(([name, part]) => {
    if (told.has(name) || opening.includes(name) || isPrivate(part)) return false;
    for (const other of namedBy(labelOf(part.names), fields)) told.add(other);
    return true;
  });
}
function isPrivate(part) {
  return !isCollection(part) && (part.visibility ?? "public") !== "public";
}
function prompt(field, language) {
  return `[${scaffold[language].prompt} ${within(hint(field, language), language).replace(/\.$/, "")}]`;
}
function hint({ help, of }, language) {
  const choices = Object.entries(of.choices ?? {});
  const said = inLanguage(help, language);
  const says = (name) => said.toLowerCase().includes(name.replaceAll("-", " ").toLowerCase());
  const isNamed = ([choice, names]) => says(choice) || (names[language] ?? names.en).split("|").some(says);
  const isYesOrNo = choices.length === 2 && choices.every(([choice]) => ["yes", "no"].includes(choice));
  if (choices.length > mostChoices || isYesOrNo || choices.every(isNamed)) return said;
  return `${said} ${scaffold[language].oneOf} ${choices.map(([, names]) => labelOf(names, language)).join(", ")}.`;
}
function within(text, language) {
  if (language === "de") return text;
  return new RegExp("^\\p{Lu}(?!\\p{Lu})", "u").test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

export {
  newPage,
  newEntryPage,
  titleOf
};
