import {
  addDays,
  addMonths,
  daysInMonth,
  digits,
  english,
  exists,
  formatDate,
  isWorkingWeek,
  isoDate,
  languages,
  lexicon,
  monthEnd,
  monthName,
  plain,
  readDate,
  readMonth,
  require_mod,
  slice,
  tokens,
  touch,
  weekdayOf,
  weekdays,
  workingWeek
} from "./chunk-UGYMYNFT.js";
import {
  __toESM
} from "./chunk-4225Q4N4.js";

// src/documents/written.ts
var prompt = /\[\s*(?:write here|écrivez ici|hier schreiben|escriba aquí|scrivete qui)\s*:[^\]]{0,2000}\]/giu;
var example = /^\s*(?:example|exemple|beispiel|ejemplo|esempio)\s*:/iu;
function isExample(text2) {
  return example.test(text2);
}
function plainText(nodes) {
  return nodes.map(textOf).join("");
}
function textOf(node) {
  switch (node.type) {
    case "text":
    case "inlineCode":
    case "code":
      return node.type === "code" ? `${node.value}

` : node.value;
    case "html":
      return /^<br\s*\/?>$/i.test(node.value.trim()) ? "\n" : "";
    case "break":
      return "\n";
    case "image":
    case "imageReference":
      return node.alt ?? "";
    case "paragraph":
      return `${plainText(node.children)}

`;
    case "tableCell":
      return `${plainText(node.children)}	`;
    case "listItem":
    case "tableRow":
      return `${plainText(node.children).trim()}
`;
    case "list":
    case "blockquote":
    case "table":
      return `${plainText(node.children).trim()}

`;
    case "heading":
      return `${plainText(node.children)}
`;
    default:
      return "children" in node ? plainText(node.children) : "";
  }
}
function ownWords(nodes) {
  return nodes.map((node) => {
    if (node.type === "heading") return "";
    if (node.type === "list")
      return node.children.map((item) => dropExample(`${plainText([item]).trim()}
`)).join("");
    if (node.type === "table")
      return node.children.slice(1).map((row) => dropExample(`${plainText([row]).trim()}
`)).join("");
    return dropExample(textOf(node));
  }).join("").replace(prompt, "").replace(/\n{3,}/g, "\n\n").trim();
}
function dropExample(text2) {
  return isExample(text2) ? "" : text2;
}
var nothing = /^(?:[-–—?.…_\s]*|n\/?a|none yet|tbd|tba|tbc|to be (?:decided|defined|confirmed|announced)|vacan(?:t|cy)|nobody(?: yet)?|personne|à pourvoir|unbesetzt|vakant|niemand|vacante|nadie|nessuno)$/iu;
function withoutExamples(nodes) {
  return nodes.flatMap((node) => {
    if (node.type === "list") return node.children.filter((item) => !isExample(plainText([item])));
    if (node.type === "table") return node.children.filter((row) => !isExample(plainText([row])));
    return isExample(plainText([node])) ? [] : [node];
  });
}
function isNoAnswer(text2) {
  return nothing.test(text2.replace(prompt, "").trim());
}
function withoutPrompts(text2) {
  return text2.replace(prompt, "").trim();
}

// src/documents/sections.ts
function sectionsOf(nodes) {
  return nodes.flatMap((node, index) => {
    if (node.type !== "heading") return [];
    const start = node.position?.start ?? { line: 1, column: 1 };
    const title = plainText([node]).trim();
    return [{ title, depth: node.depth, line: start.line, column: start.column, nodes: nodesUnder(nodes, index) }];
  });
}
function nodesUnder(nodes, index) {
  const heading = nodes[index];
  if (heading?.type !== "heading") return [];
  let end2 = index + 1;
  for (let node = nodes[end2]; node && !(node.type === "heading" && node.depth <= heading.depth); node = nodes[end2])
    end2 += 1;
  return nodes.slice(index + 1, end2);
}
function titleOf(tree) {
  const heading = tree.children.find((node) => node.type === "heading");
  return heading && plainText([heading]).trim();
}
function withoutSections(nodes, leave) {
  const kept = [];
  let leavingFrom;
  for (const node of nodes) {
    if (node.type === "heading") {
      if (leavingFrom !== void 0 && node.depth <= leavingFrom) leavingFrom = void 0;
      if (leavingFrom === void 0 && leave(plainText([node]).trim(), node.depth)) leavingFrom = node.depth;
    }
    if (leavingFrom === void 0) kept.push(node);
  }
  return kept;
}
var numbering = new RegExp("^\\s*\\d+(?:\\.\\d+)*(?:[.)]\\s*|(?<=\\.\\d+)\\s+)(?=\\p{L})", "u");
var longest = 300;
var marks = new RegExp("\\p{M}", "gu");
var simple = /^[A-Za-z]+(?:[ _-][A-Za-z]+)*$/;
var between = /[^\p{L}\p{N}']+/gu;
var ascii = /^[\0-\x7f]*$/;
var betweenAscii = /[^a-z\d']+/g;
function plainName(text2) {
  if (text2.length <= longest && simple.test(text2)) return text2.toLowerCase().replace(/[_-]/g, " ");
  const short2 = text2.slice(0, longest).replace(numbering, "");
  if (ascii.test(short2)) return short2.toLowerCase().replaceAll("`", "'").replace(betweenAscii, " ").trim();
  return short2.normalize("NFKD").replace(marks, "").toLowerCase().replace(/[’‘`´]/g, "'").replace(between, " ").trim();
}
var joins = /\s+(?:and|et|und|y|e|or|ou|oder|o)\s+|\s*[&/,+]\s*(?:(?:and|et|und|y|e|or|ou|oder|o)\s+)?/iu;
function namesIn(title) {
  const short2 = title.slice(0, 300);
  return [...new Set([short2, ...short2.split(joins)].map(plainName))].filter((name) => name !== "");
}
var telling = /^(.{2,60}?)(?::\s|\s[–—-]\s|\?\s)/u;
var owner = /^(?:l'|(?:our|your|my|the|a|notre|nos|votre|vos|le|la|les|unsere[rsnm]?|ihre?|die|der|das|eine?|nuestr[oa]s?|su|el|los|las|(?:il|la|i|le|gli) (?:nostr[oaie]|vostr[oaie])|il|lo|gli) )/u;
function shortNamesIn(title) {
  const short2 = title.slice(0, longest);
  const head = telling.exec(short2.replace(numbering, ""))?.[1];
  const plain2 = [short2, ...head === void 0 ? [] : [head]].map(plainName);
  const names3 = [...plain2.slice(1), ...plain2.map((name) => name.replace(owner, ""))];
  return [...new Set(names3)].filter((name) => name !== "" && name !== plain2[0]);
}

// src/kinds/names.ts
var languages2 = ["en", "fr", "de", "es", "it"];
function labelOf(names3, language = "en") {
  const all2 = names3[language] ?? names3.en;
  return all2.split("|")[0] ?? all2;
}
var known = /* @__PURE__ */ new WeakMap();
function spellings(names3) {
  let found2 = known.get(names3);
  if (!found2) {
    found2 = new Set(
      [names3.en, names3.fr, names3.de, names3.es, names3.it].flatMap((list2) => list2?.split("|") ?? []).map(plainName).filter((name) => name !== "")
    );
    known.set(names3, found2);
  }
  return found2;
}
function isNamed(names3, written2) {
  const all2 = spellings(names3);
  return written2.some((name) => all2.has(name));
}

// src/kinds/choices.ts
var import_fastest_levenshtein = __toESM(require_mod(), 1);
var known2 = /* @__PURE__ */ new WeakMap();
function spellingsOf(choices) {
  let made = known2.get(choices);
  if (!made) {
    const list2 = Object.entries(choices).flatMap(
      ([value, names3]) => [plainName(value), ...spellings(names3)].map((spelling) => ({ value, spelling }))
    );
    made = { list: list2, values: new Map(list2.toReversed().map(({ value, spelling }) => [spelling, value])) };
    known2.set(choices, made);
  }
  return made;
}
function choiceNamed(choices, written2) {
  const name = plainName(written2);
  const { list: list2, values } = spellingsOf(choices);
  const exact = values.get(name);
  if (exact !== void 0) return { value: exact };
  const close = closestTo(name, list2, ({ spelling }) => spelling);
  return close ? { closest: close.value } : {};
}
function closestTo(name, candidates, nameOf) {
  if (name.length > 100) return void 0;
  let best;
  for (const candidate of candidates) {
    const other = nameOf(candidate);
    if (Math.abs(other.length - name.length) > 2) continue;
    const away = (0, import_fastest_levenshtein.distance)(name, other);
    if (away <= (Math.min(name.length, other.length) <= 4 ? 1 : 2) && (!best || away < best.away))
      best = { candidate, away };
  }
  return best?.candidate;
}

// src/kinds/kind.ts
var stages = ["planning", "launching", "active", "sustaining", "dormant", "closed"];
var communityTypes = [
  "osc",
  "cop",
  "competence-centre",
  "software",
  "research-project",
  "network",
  "programme"
];
function defineKind(kind) {
  return kind;
}
function isCollection(part) {
  return "collection" in part;
}

// src/kinds/fields/field.ts
function field(of, options) {
  return { ...options, of };
}
function trouble(name, values = {}) {
  return { trouble: { trouble: name, values } };
}
var string = { type: "string" };
var strings = { type: "array", items: string };
var stringOrStrings = { anyOf: [string, strings] };
function oneLine(words2) {
  return words2.replace(/\s+/g, " ").trim();
}
function partsOf(written2) {
  if (Array.isArray(written2.data))
    return written2.data.map((item) => oneLine(textOfData(item))).filter((part) => part !== "");
  const lines = written2.text.split("\n").map(oneLine).filter(Boolean);
  const separator = written2.text.includes(";") ? ";" : ",";
  const parts = lines.length > 1 || written2.from === "section" ? lines : written2.text.split(separator).map(oneLine);
  return parts.filter((part) => !isNoAnswer(part));
}
function blocksOf({ from, nodes }) {
  return from === "section" ? nodes.filter((node) => node.type === "list" || node.type === "table") : [];
}
function linesOf({ data, text: text2 }) {
  return Array.isArray(data) ? data.map((item) => textOfData(item)) : text2.split(/[\n;]/);
}
function textOfData(value, source2) {
  if (Array.isArray(value)) return value.map((item) => textOfData(item)).join(", ");
  if (value === null || value === void 0) return "";
  if (typeof value === "object")
    return Object.values(value).map((item) => textOfData(item)).join(", ");
  return source2 ?? String(value);
}

// src/kinds/fields/about-count.ts
var about = new RegExp("^(?:about|around|some|roughly|environ|ca\\.?|etwa|rund|unos|unas|circa|~|≈)?\\s*(\\d{1,6})\\s*\\+?(?:\\s+\\p{L}[^\\n]{0,40})?\\.?$", "iu");
var aboutCount = (options) => field(
  {
    type: "number",
    expects: "a whole number",
    schema: { type: "integer", minimum: 0 },
    read: (written2) => {
      const number2 = about.exec(written2.text.trim())?.[1];
      return number2 === void 0 ? trouble("number-unreadable", { written: written2.text }) : { value: Number(number2) };
    }
  },
  options
);

// src/kinds/fields/choice.ts
var choice = (choices, options) => {
  const all2 = Object.keys(choices);
  return field(
    {
      type: "choice",
      expects: `one of ${all2.join(", ")}`,
      schema: { enum: all2 },
      choices,
      read: (written2) => {
        const chosen = choiceNamed(choices, written2.text);
        if (chosen.value !== void 0) return { value: chosen.value };
        const values = { written: written2.text, choices: all2, closest: chosen.closest ?? "" };
        return trouble("choice-unknown", values);
      }
    },
    options
  );
};
var choiceAndMore = (choices, options) => {
  const whole2 = choice(choices, options);
  return {
    ...whole2,
    of: {
      ...whole2.of,
      read: (written2) => {
        const read = whole2.of.read(written2);
        const [first2 = ""] = written2.text.trim().split(tail, 1);
        return read.value === void 0 && first2 !== "" && choiceNamed(choices, first2).value !== void 0 ? whole2.of.read({ ...written2, text: first2 }) : read;
      }
    }
  };
};
var tail = /\s*[,;:(–—.\n]|\s(?:by|on|in|at|with|par|le|en|am|durch|von|mit|por|el|da|il|con)\s/iu;
var yesNo = (options) => choice(
  {
    yes: { en: "yes|y|x|true|✓|✔", fr: "oui|vrai", de: "ja|wahr", es: "sí|si|verdadero", it: "sì|vero" },
    no: { en: "no|n|false", fr: "non|faux", de: "nein|falsch", es: "no|falso", it: "no|falso" }
  },
  options
);

// src/kinds/fields/choice-or-words.ts
var choiceOrWords = (choices, options) => field(
  {
    type: "text",
    expects: `${Object.keys(choices).join(", ")}, or a few words`,
    schema: string,
    choices,
    read: (written2) => {
      const { value, closest } = choiceNamed(choices, written2.text);
      if (value !== void 0) return { value };
      if (closest === void 0) return {};
      return trouble("choice-unknown", { written: written2.text, choices: Object.keys(choices), closest });
    }
  },
  options
);

// src/kinds/fields/consent.ts
var yes = new RegExp("^(?:yes|oui|ja|sí|si|sì|y|x|✓|✔|✅)(?!\\p{L})", "iu");
function saysYes(text2) {
  return yes.test(text2.trim());
}
var details = {
  name: new RegExp("(?<!\\p{L})(?:name|nom|nombre|nome)(?!\\p{L})", "iu"),
  affiliation: new RegExp("affiliation|employer|institution|works? at|workplace|organi[sz]ation|établissement|einrichtung|arbeitsplatz|afiliación|institución|affiliazione|istituzione|ente(?!\\p{L})", "iu"),
  photo: /photo|picture|foto|bild/iu,
  email: /e-?mail|courriel|correo|posta/iu,
  location: new RegExp("(?<!\\p{L})(?:location|city|town|place|ville|lieu|ort|stadt|ciudad|lugar|città|luogo)(?!\\p{L})", "iu"),
  expertise: /expertise|knows about|skills|topics|compétences|kompetenzen|competencias|competenze/iu
};
var onlyThis = new RegExp("(?<!\\p{L})(?:only|just|seulement|uniquement|nur|solo|sólo|solamente|soltanto)(?!\\p{L})", "iu");
function scopeIn(text2) {
  const told2 = Object.keys(details).filter((detail) => details[detail].test(text2));
  return told2.includes("name") || told2.length > 0 && onlyThis.test(text2) ? told2 : void 0;
}
var consent = (options) => field(
  {
    type: "consent",
    expects: "yes and the date, for example “yes, 2026-01-12”",
    schema: string,
    read: (written2) => {
      const given = saysYes(written2.text);
      const day3 = /\d{4}-\d{2}-\d{2}/.exec(written2.text)?.[0];
      const read = day3 ? readDate(day3) : void 0;
      const scope2 = given ? scopeIn(written2.text) : void 0;
      return { value: { given, ...read && "date" in read && { date: read.date }, ...scope2 && { scope: scope2 } } };
    },
    shows: ({ given, date: date2, scope: scope2 = [] }) => [
      [given ? "yes" : "no", ...date2 === void 0 ? [] : [date2], ...scope2].join(", ")
    ]
  },
  options
);

// src/recurrence/amounts.ts
var perUnit = {
  minute: { minutes: 1 },
  hour: { minutes: 60 },
  day: { days: 1 },
  "working-day": { workingDays: 1 },
  week: { days: 7 },
  month: { months: 1 },
  year: { months: 12 }
};
var none = { minutes: 0, days: 0, workingDays: 0, months: 0 };
function amountsAt(words2, at, lexis) {
  const first2 = amountAt(words2, at, lexis);
  if (!first2) return void 0;
  const joint2 = lexis.find("and", words2, first2.next)?.next ?? first2.next;
  const rest = amountsAt(words2, joint2, lexis);
  return rest ? { amounts: sum(first2.amounts, rest.amounts), next: rest.next } : first2;
}
function amountOf(key, times = 1) {
  const [size, unit] = key.split(" ");
  const factor = Number(size) * times;
  const parts = perUnit[unit ?? ""] ?? {};
  return {
    minutes: (parts.minutes ?? 0) * factor,
    days: (parts.days ?? 0) * factor,
    workingDays: (parts.workingDays ?? 0) * factor,
    months: (parts.months ?? 0) * factor
  };
}
function amountAt(words2, at, lexis) {
  const named = lexis.find("amount", words2, at);
  if (named) return { amounts: amountOf(named.value), next: named.next };
  const number2 = numberAt(words2, at, lexis);
  if (!number2) return void 0;
  const hyphen = words2[number2.next]?.text === "-" && touch(words2[at], words2[number2.next]);
  const unit = lexis.find("unit", words2, hyphen ? number2.next + 1 : number2.next);
  if (!unit) return void 0;
  const amounts = amountOf(unit.value, number2.value);
  const minutes2 = unit.value === "1 hour" ? bareMinutes(words2, unit.next, lexis) : void 0;
  if (minutes2 === void 0) return { amounts, next: unit.next };
  return { amounts: sum(amounts, { ...none, minutes: minutes2 }), next: unit.next + 1 };
}
function bareMinutes(words2, at, lexis) {
  const value = digits(words2[at]);
  if (value === void 0 || value > 59 || words2[at]?.text.length !== 2) return void 0;
  return lexis.find("unit", words2, at + 1) ? void 0 : value;
}
function numberAt(words2, at, lexis) {
  const whole2 = digits(words2[at]);
  if (whole2 === void 0) {
    const word2 = lexis.find("number", words2, at);
    return word2 && { value: Number(word2.value), next: word2.next };
  }
  const [sign, part] = [words2[at + 1], words2[at + 2]];
  const joined = touch(words2[at], sign) && touch(sign, part) && [".", ",", ":", "-"].includes(sign?.text ?? "");
  const fraction2 = joined ? digits(part) : void 0;
  if (fraction2 === void 0) return { value: whole2, next: at + 1 };
  if (sign?.text === "-" || sign?.text === ":" && fraction2 > 59) return void 0;
  return {
    value: sign?.text === ":" ? whole2 + fraction2 / 60 : Number(`${whole2}.${part?.text}`),
    next: at + 3
  };
}
function sum(a, b) {
  return {
    minutes: a.minutes + b.minutes,
    days: a.days + b.days,
    workingDays: a.workingDays + b.workingDays,
    months: a.months + b.months
  };
}

// src/recurrence/time.ts
var unclearMeanings = {
  week: ["every two weeks", "twice a week"],
  month: ["every two months", "twice a month"],
  year: ["every two years", "every six months"]
};
function readDuration(text2) {
  const amounts = readIso(text2) ?? readAmounts(text2);
  const minutes2 = amounts && !amounts.months && !amounts.workingDays ? amounts.minutes + amounts.days * 1440 : 0;
  return minutes2 > 0 ? { minutes: Math.round(minutes2) } : { problem: "unreadable" };
}
function readPeriod(text2) {
  const iso = readIso(text2);
  if (iso) return periodOf(iso);
  const words2 = short(text2);
  for (const language of languages) {
    const lexis = lexicon(language);
    const unclear = lexis.find("unclear", words2, 0);
    if (unclear?.next === words2.length)
      return {
        problem: "ambiguous",
        proposals: unclearMeanings[unclear.value] ?? []
      };
    const amounts = rhythmOf(words2, lexis);
    if (amounts) return periodOf(amounts);
  }
  return { problem: "unreadable" };
}
function addPeriod(date2, period) {
  const moved = addDays(addMonths(date2, period.months ?? 0), (period.days ?? 0) + Math.ceil((period.hours ?? 0) / 24));
  return addWorkingDays(moved, period.workingDays ?? 0);
}
function addWorkingDays(date2, days) {
  const step4 = Math.sign(days);
  let day3 = date2;
  for (let left = Math.min(Math.abs(days), 1e4); left > 0; ) {
    day3 = addDays(day3, step4);
    if (!["SA", "SU"].includes(weekdayOf(day3))) left -= 1;
  }
  return day3;
}
function readIso(text2) {
  const parts = /^P(?!$)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?=\d)(?:(\d+)H)?(?:(\d+)M)?)?$/i.exec(
    text2.trim()
  );
  if (!parts || text2.length > 40) return void 0;
  const [years = 0, months = 0, weeks = 0, days = 0, hours2 = 0, minutes2 = 0] = parts.slice(1).map((part) => Number(part ?? 0));
  return {
    months: years * 12 + months,
    days: weeks * 7 + days,
    minutes: hours2 * 60 + minutes2,
    workingDays: 0
  };
}
function readAmounts(text2) {
  const words2 = short(text2);
  for (const language of languages) {
    const lexis = lexicon(language);
    const begin = skip(words2, 0, lexis, ["lasting", "within"]);
    const found2 = amountsAt(words2, begin, lexis);
    if (found2 && skip(words2, found2.next, lexis, ["lasting"]) === words2.length) return found2.amounts;
  }
  return void 0;
}
function rhythmOf(words2, lexis) {
  const at = skip(words2, 0, lexis, ["within"]);
  const times = lexis.find("times", words2, at);
  const begin = times ? skip(words2, times.next, lexis, ["filler", "every"]) : at;
  const found2 = amountsFrom(words2, begin, lexis);
  if (!found2 || found2.next !== words2.length) return void 0;
  const share = Number(times?.value ?? 1);
  const { amounts } = found2;
  if (share === 1) return amounts;
  return amounts.months > 0 && amounts.months % share === 0 && !amounts.days ? { ...amounts, months: amounts.months / share } : void 0;
}
function amountsFrom(words2, at, lexis) {
  const rhythm = lexis.find("rhythm", words2, at);
  if (rhythm) return { amounts: amountOf(rhythm.value), next: rhythm.next };
  const other = lexis.find("alternate", words2, at);
  const every = lexis.find("every", words2, at);
  const begin = other?.next ?? every?.next ?? at;
  const ordinal2 = every && !other ? lexis.find("ordinal", words2, begin) : void 0;
  const unit = lexis.find("unit", words2, ordinal2?.next ?? begin);
  const amounts = amountsAt(words2, begin, lexis);
  if (amounts && !ordinal2) return amounts;
  if (!unit) return void 0;
  const times = other ? 2 : Number(ordinal2?.value ?? 1);
  return times > 0 ? { amounts: amountOf(unit.value, times), next: unit.next } : void 0;
}
function skip(words2, from, lexis, senses2) {
  let at = from;
  for (; ; ) {
    const next = senses2.map((sense) => lexis.find(sense, words2, at)?.next).find((found2) => found2 !== void 0);
    if (next === void 0 && ![".", ",", ":", "(", ")"].includes(words2[at]?.text ?? "")) return at;
    at = next ?? at + 1;
  }
}
function periodOf({ months, days, minutes: minutes2, workingDays }) {
  if (minutes2 % 60 !== 0 || ![months, days, minutes2, workingDays].every(Number.isInteger))
    return { problem: "unreadable" };
  const hours2 = minutes2 / 60;
  const period = {
    ...months && { months },
    ...days && { days },
    ...hours2 && { hours: hours2 },
    ...workingDays && { workingDays }
  };
  return Object.keys(period).length > 0 ? period : { problem: "unreadable" };
}
function short(text2) {
  return text2.length > 120 ? [] : tokens(text2);
}

// src/kinds/fields/dates.ts
var date = (options) => field(
  {
    type: "date",
    expects: "a date such as 2026-03-18",
    schema: { type: "string", format: "date" },
    told: (day3) => [formatDate(day3)],
    day: (day3) => day3,
    read: (written2) => {
      const read = readDate(written2.text);
      if ("date" in read)
        return read.written === "iso" ? { value: read.date } : {
          value: read.date,
          trouble: { trouble: "date-not-iso", values: { written: written2.text, iso: read.date } }
        };
      return dateTrouble(written2, read);
    }
  },
  options
);
var pastDate = (options) => {
  const day3 = date(options);
  const read = (written2) => {
    const found2 = day3.of.read(written2);
    const since = found2.value === void 0 ? readMonth(written2.text) : void 0;
    return since && "end" in since && /^\d{4}-\d{2}$/.test(since.month) ? { value: `${since.month}-01` } : found2;
  };
  return { ...day3, of: { ...day3.of, read } };
};
var month = (options) => field(
  {
    type: "month",
    expects: "a month such as 2026-06, or a quarter such as 2026-Q2",
    schema: { type: "string", pattern: "^\\d{4}-(0[1-9]|1[0-2]|Q[1-4])(-\\d{2})?$" },
    // A day within a month is that day; a month alone is itself.
    shows: ({ month: month2, end: end2 }) => [end2.startsWith(month2) && end2 === monthEnd(month2) ? month2 : end2],
    told: ({ month: month2 }) => [formatDate(month2)],
    day: ({ end: end2 }) => end2,
    read: (written2) => {
      const read = readMonth(written2.text);
      return "end" in read ? { value: { month: read.month, end: read.end } } : dateTrouble(written2, read);
    }
  },
  options
);
var monthAtEnd = (end2, options) => {
  const whole2 = month(options);
  const read = (written2) => {
    const sides = /^(.*?\d)\s*(?:[–—]|\s-\s|\s(?:to|until|bis|à|au|a|hasta|al)\s|(?<=\b\d{4})-(?=\d{4}\b))\s*(.+)$/iu.exec(
      written2.text.trim()
    );
    const side = (sides?.[end2 === "first" ? 1 : 2] ?? written2.text).trim();
    const text2 = /^\d{4}$/.test(side) ? `${side}-${end2 === "first" ? "01" : "12"}` : side;
    return whole2.of.read({ ...written2, text: text2 });
  };
  return { ...whole2, of: { ...whole2.of, read } };
};
var duration = (options) => field(
  {
    type: "duration",
    expects: "a length of time such as 12 months",
    schema: string,
    read: (written2) => {
      const period = readPeriod(written2.text);
      if (!("problem" in period)) return { value: period };
      const proposals = "proposals" in period ? period.proposals : [];
      return trouble("duration-unreadable", { written: written2.text, proposals });
    }
  },
  options
);
var minutes = (options) => field(
  {
    type: "minutes",
    expects: "a length such as 60 minutes",
    schema: string,
    read: (written2) => {
      const read = readDuration(written2.text);
      return "minutes" in read ? { value: read.minutes } : trouble("duration-unreadable", { written: written2.text });
    }
  },
  options
);
var post = /\b(?:goes with the post|with the post|ex officio|par fonction|lié au poste|mit der stelle|von amts wegen|con el puesto|con la carica)\b/iu;
var term = (options) => field(
  {
    type: "term",
    expects: "a date such as 2027-06-30, or “goes with the post”",
    schema: string,
    told: ({ ends: ends2 }) => ends2 === void 0 ? [] : [formatDate(ends2)],
    day: ({ ends: ends2, lasts }, since) => ends2 ?? (lasts && since !== void 0 ? addPeriod(since, lasts) : void 0),
    read: (written2) => {
      if (post.test(written2.text)) return { value: { withThePost: true } };
      const read = endIn(written2);
      return "value" in read ? { value: { ...read.value, withThePost: false } } : read;
    }
  },
  options
);
var forGood = new RegExp("(?<!\\p{L})(?:standing|permanent|open[- ]ended|no end(?: date)?|ongoing|indefinite|always|sans fin|illimitée?|permanente?|ständig|dauerhaft|unbefristet|ohne ende|indefinid[oa]|sin fin|sin fecha|senza (?:fine|scadenza)|stabile)(?!\\p{L})", "iu");
var lasting = (options) => field(
  {
    type: "duration or date",
    expects: "a date such as 2027-06-30, or “standing”",
    schema: string,
    read: (written2) => {
      if (forGood.test(written2.text)) return { value: { standing: true } };
      const read = endIn(written2);
      return "value" in read ? { value: { ...read.value, standing: false } } : read;
    }
  },
  options
);
function endIn(written2) {
  const text2 = written2.text.trim().replace(/^(?:until|jusqu[’']à|jusqu[’']au|bis|hasta|fino (?:al|a))\s+/iu, "");
  const read = readMonth(text2);
  if ("end" in read) return { value: { ends: read.end } };
  const lasts = readPeriod(text2);
  return "problem" in lasts ? dateTrouble(written2, read) : { value: { lasts } };
}
function dateTrouble(written2, read) {
  if (read.proposals) return trouble("date-ambiguous", { written: written2.text, readings: read.proposals });
  return trouble("date-impossible", { written: written2.text, closest: read.closest ?? "" });
}

// src/kinds/fields/language-names.ts
var languageNames = {
  bg: "bulgarian|bulgare|bulgarisch|bulgaro|български",
  ca: "catalan|katalanisch|catalano|catala",
  cs: "czech|tcheque|tschechisch|checo|ceco|cestina",
  da: "danish|danois|danisch|danes|danese|dansk",
  de: "german|allemand|deutsch|aleman|tedesco",
  el: "greek|grec|griechisch|griego|greco|ελληνικα",
  en: "english|anglais|englisch|ingles|inglese",
  es: "spanish|espagnol|spanisch|espanol|spagnolo",
  et: "estonian|estonien|estnisch|estonio|estone|eesti",
  eu: "basque|baskisch|euskera|basco|euskara",
  fi: "finnish|finnois|finnisch|fines|finlandese|suomi",
  fr: "french|francais|franzosisch|frances|francese",
  ga: "irish|irlandais|irisch|irlandes|irlandese|gaeilge",
  gl: "galician|galicien|galicisch|gallego|galiziano|galego",
  hr: "croatian|croate|kroatisch|croata|croato|hrvatski",
  hu: "hungarian|hongrois|ungarisch|hungaro|ungherese|magyar",
  is: "icelandic|islandais|islandisch|islandes|islandese|islenska",
  it: "italian|italien|italienisch|italiano",
  lt: "lithuanian|lituanien|litauisch|lituano|lietuviu",
  lv: "latvian|letton|lettisch|leton|lettone|latviesu",
  mt: "maltese|maltais|maltesisch|maltes|malti",
  nl: "dutch|neerlandais|niederlandisch|neerlandes|olandese|nederlands",
  no: "norwegian|norvegien|norwegisch|noruego|norvegese|norsk",
  pl: "polish|polonais|polnisch|polaco|polacco|polski",
  pt: "portuguese|portugais|portugiesisch|portugues|portoghese",
  ro: "romanian|roumain|rumanisch|rumano|rumeno|romana",
  ru: "russian|russe|russisch|ruso|russo|русскии",
  sk: "slovak|slovaque|slowakisch|eslovaco|slovacco|slovencina",
  sl: "slovenian|slovene|slowenisch|esloveno|sloveno|slovenscina",
  sr: "serbian|serbe|serbisch|serbio|serbo|српски",
  sv: "swedish|suedois|schwedisch|sueco|svedese|svenska",
  tr: "turkish|turc|turkisch|turco|turkce",
  uk: "ukrainian|ukrainien|ukrainisch|ucraniano|ucraino|украінська",
  ar: "arabic|arabe|arabisch|arabo|العربية",
  zh: "chinese|chinois|chinesisch|chino|cinese|中文",
  ja: "japanese|japonais|japanisch|japones|giapponese|日本語",
  ko: "korean|coreen|koreanisch|coreano|한국어",
  hi: "hindi|हनद",
  bn: "bangla|bengali|bengalisch|bengalese",
  fa: "persian|persan|persisch|persa|persiano",
  vi: "vietnamese|vietnamien|vietnamesisch|vietnamita",
  he: "hebrew|hebreu|hebraisch|hebreo|ebraico",
  ur: "urdu|ourdou",
  ta: "tamil|tamoul",
  te: "telugu|telougou",
  sw: "swahili|suaheli|suajili",
  cy: "welsh|gallois|walisisch|gales|gallese",
  nb: "norwegian bokmal|norvegien bokmal|norwegisch  bokmal|noruego bokmal|norvegese bokmal",
  nn: "norwegian nynorsk|norvegien nynorsk|norwegisch  nynorsk|noruego nynorsk|norvegese nynorsk",
  ny: "chichewa|chewa|nyanja|chinyanja",
  th: "thai|thailandisch|tailandes|thailandese",
  id: "indonesian|indonesien|indonesisch|indonesio|indonesiano",
  ms: "malay|malais|malaiisch|malayo|malese",
  be: "belarusian|bielorusse|belarussisch|bielorruso|bielorusso",
  bs: "bosnian|bosniaque|bosnisch|bosnio|bosniaco",
  br: "breton|bretonisch|bretone",
  eo: "esperanto",
  gd: "scottish gaelic|gaelique ecossais|galisch  schottland|gaelico escoces|gaelico scozzese",
  lb: "luxembourgish|luxembourgeois|luxemburgisch|luxemburgues|lussemburghese",
  mk: "macedonian|macedonien|mazedonisch|macedonio|macedone",
  sq: "albanian|albanais|albanisch|albanes|albanese",
  ka: "georgian|georgien|georgisch|georgiano",
  hy: "armenian|armenien|armenisch|armenio|armeno",
  az: "azerbaijani|azerbaidjanais|aserbaidschanisch|azerbaiyano|azerbaigiano",
  kk: "kazakh|kasachisch|kazajo|kazako",
  mn: "mongolian|mongol|mongolisch|mongolo",
  ne: "nepali|nepalais|nepalesisch|nepalese",
  ml: "malayalam",
  mr: "marathi|marati",
  gu: "gujarati|goudjarati|guyarati",
  pa: "punjabi|pendjabi|punyabi",
  si: "sinhala|cingalais|singhalesisch|cingales|singalese",
  am: "amharic|amharique|amharisch|amarico",
  so: "somali|somalo",
  yo: "yoruba",
  zu: "zulu|zoulou",
  xh: "xhosa",
  af: "afrikaans",
  mi: "maori",
  tl: "filipino|filippino",
  fy: "western frisian|frison occidental|westfriesisch|frisone occidentale",
  oc: "occitan|okzitanisch|occitano",
  co: "corsican|corse|korsisch|corso",
  rm: "romansh|romanche|ratoromanisch|romancio"
};

// src/kinds/fields/languages.ts
var languages3 = (options) => field(
  {
    type: "language",
    expects: "a language code such as en or fr",
    schema: stringOrStrings,
    read: (written2) => {
      const codes2 = partsOf(written2).map((part) => [part, codesIn(part)]);
      const unknown2 = codes2.find(([, found2]) => found2.length === 0);
      const value = [...new Set(codes2.flatMap(([, found2]) => found2))];
      return unknown2 ? { value, trouble: { trouble: "language-unknown", values: { written: unknown2[0] } } } : { value };
    }
  },
  options
);
var codes = new Set(
  "aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu".split(" ")
);
function codesIn(part) {
  const code = languageCode(part);
  if (code !== void 0) return [code];
  const words2 = part.split(/[^\p{L}]+/u);
  return words2.length < 2 ? [] : words2.flatMap((word2) => commonNames().get(plainName(word2)) ?? []);
}
function languageCode(written2) {
  const code = written2.trim();
  const [language = ""] = code.toLowerCase().split("-");
  if (/^[a-z]{2}(?:-[a-z\d]{2,8})*$/i.test(code) && codes.has(language)) return canonical(code);
  return codeNamed(plainName(written2)) ?? (/^[a-z]{3}$/i.test(code) ? canonical(code) : void 0);
}
function canonical(code) {
  try {
    const [known5] = Intl.getCanonicalLocales(code);
    return known5 !== void 0 && (known5.length !== 3 || englishName(known5) !== void 0) ? known5 : void 0;
  } catch {
    return void 0;
  }
}
var common;
function commonNames() {
  common ??= new Map(
    Object.entries(languageNames).flatMap(([code, names3]) => names3.split("|").map((one2) => [one2, code]))
  );
  return common;
}
function codeNamed(name) {
  return commonNames().get(name) ?? englishNames().get(name);
}
var english2;
function englishNames() {
  english2 ??= new Map(
    [...codes].toReversed().flatMap((code) => {
      const name = plainName(englishName(code) ?? "");
      return name === "" ? [] : [[name, code]];
    })
  );
  return english2;
}
var display;
function englishName(code) {
  display ??= new Intl.DisplayNames("en", { type: "language", fallback: "none" });
  return display.of(code);
}

// src/documents/mentions.ts
var email = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63})+/gu;
function definitionsOf(tree) {
  const found2 = /* @__PURE__ */ new Map();
  walk(tree, (node) => {
    if (node.type !== "definition") return;
    const name = node.identifier.toLowerCase();
    if (!found2.has(name)) found2.set(name, node.url);
  });
  return found2;
}
function mentionsIn(nodes, definitions) {
  const found2 = [];
  const linked = (node, target, label, type) => {
    if (target === void 0) return;
    const mail = /^mailto:/i.test(target);
    found2.push({
      type: mail ? "email" : type,
      target: mail ? decoded(target.slice(7).split("?")[0] ?? "") : target,
      label,
      ...startOf(node)
    });
  };
  for (const top of nodes)
    walk(top, (node, parent) => {
      if (node.type === "link") linked(node, node.url, plainText(node.children), "link");
      else if (node.type === "linkReference")
        linked(node, definitions.get(node.identifier.toLowerCase()), plainText(node.children), "link");
      else if (node.type === "image") linked(node, node.url, node.alt ?? "", "image");
      else if (node.type === "imageReference")
        linked(node, definitions.get(node.identifier.toLowerCase()), node.alt ?? "", "image");
      else if (node.type === "text" && parent?.type !== "link")
        for (const address of addressesIn(node.value))
          found2.push({ type: "email", target: address.text, label: address.text, ...startOf(node, address.index) });
    });
  return found2;
}
function addressesIn(text2) {
  if (!text2.includes("@")) return [];
  return [...text2.matchAll(email)].map((match) => ({ text: match[0], index: match.index }));
}
function startOf(node, offset = 0) {
  const start = node.position?.start;
  const before = node.type === "text" && offset > 0 ? node.value.slice(0, offset) : "";
  const newlines = before.split("\n").length - 1;
  return {
    line: (start?.line ?? 1) + newlines,
    column: newlines > 0 ? before.length - before.lastIndexOf("\n") : (start?.column ?? 1) + before.length
  };
}
function decoded(text2) {
  try {
    return decodeURIComponent(text2);
  } catch {
    return text2;
  }
}
function walk(node, visit, parent) {
  visit(node, parent);
  if ("children" in node) for (const child of node.children) walk(child, visit, node);
}

// src/kinds/fields/links.ts
var namesOfKinds = {
  channels: { one: "a channel", many: "channels" },
  decision: { one: "a decision", many: "decisions" },
  engagement: { one: "a level of engagement", many: "levels of engagement" },
  event: { one: "an event", many: "events" },
  glossary: { one: "a term", many: "terms" },
  groups: { one: "a group", many: "groups" },
  indicators: { one: "an indicator", many: "indicators" },
  meetings: { one: "a call", many: "calls" },
  network: { one: "a network", many: "networks" },
  notes: { one: "the notes of a call", many: "notes of calls" },
  people: { one: "a person", many: "people" },
  persona: { one: "a persona", many: "personas" },
  policy: { one: "a policy", many: "policies" },
  programme: { one: "a session", many: "sessions" },
  purpose: { one: "a purpose", many: "purposes" },
  resources: { one: "a resource", many: "resources" },
  roadmap: { one: "a milestone", many: "milestones" },
  roles: { one: "a role", many: "roles" },
  services: { one: "a service", many: "services" },
  skills: { one: "a skill", many: "skills" },
  stakeholders: { one: "a stakeholder", many: "stakeholders" },
  training: { one: "a training", many: "trainings" }
};
var link = (options) => field(
  {
    type: "link",
    expects: "a link",
    schema: string,
    read: (written2) => {
      const target = written2.mentions.find((mention) => mention.type === "link")?.target ?? oneWord(written2.text);
      if (target === void 0) return trouble("link-unreadable", { written: written2.text });
      const scheme = /^([a-z][a-z\d+.-]*):/i.exec(target)?.[1]?.toLowerCase();
      return scheme === void 0 || scheme === "https" || scheme === "http" || scheme === "mailto" ? { value: target } : trouble("link-unreadable", { written: written2.text });
    }
  },
  options
);
var reference = (kinds2, options) => field(
  {
    type: "reference",
    expects: `the name of ${kinds2.map((kind) => namesOfKinds[kind]?.one ?? "an entry").join(" or ")}`,
    schema: string,
    refersTo: kinds2,
    read: (written2) => {
      const first2 = refsIn(written2)[0];
      return first2 ? { value: first2 } : {};
    }
  },
  options
);
var references = (kinds2, options) => field(
  {
    type: "references",
    expects: `names of ${kinds2.map((kind) => namesOfKinds[kind]?.many ?? kind).join(" or ")}, separated by commas`,
    schema: stringOrStrings,
    refersTo: kinds2,
    read: (written2) => ({ value: refsIn(written2) })
  },
  options
);
var contact = (options) => field(
  {
    type: "contact",
    expects: "an address that keeps working when people change",
    schema: stringOrStrings,
    refersTo: ["roles", "people"],
    read: (written2) => ({ value: routesIn(written2) })
  },
  options
);
function oneWord(words2) {
  const trimmed = words2.trim();
  return trimmed !== "" && !/\s/.test(trimmed) ? trimmed : void 0;
}
function refsIn(written2) {
  const lines = Array.isArray(written2.data) ? written2.data.map((item) => textOfData(item)) : written2.text.split(/[\n;,]/);
  return lines.flatMap((line) => {
    const within = bare(line);
    const parts = line.split(/\s+(?:and|et|und|y|&)\s+/iu).map(bare);
    return parts.length > 1 ? parts.map((text2) => ({ text: text2, within })) : [{ text: within }];
  }).filter(({ text: text2 }) => !isNoAnswer(text2)).slice(0, 200).map((part) => ({ ...part, place: written2.place }));
}
function bare(name) {
  return oneLine(name).replace(/^[-*•]\s+|[.:]$/g, "");
}
function routesIn(written2) {
  const path = written2.place.path;
  const mentioned2 = written2.mentions.filter((mention) => mention.type !== "image").map(
    (mention) => ({
      type: mention.type === "email" ? "email" : "link",
      address: mention.target,
      place: { path, line: mention.line, column: mention.column }
    })
  );
  const typed = addressesIn(written2.text).filter((found3) => !mentioned2.some((route) => route.address === found3.text)).map((found3) => ({ type: "email", address: found3.text, place: written2.place }));
  const web = /\bhttps?:\/\/[^\s<>()]+/.exec(written2.text)?.[0];
  const linked = web && mentioned2.length === 0 ? [{ type: "link", address: web, place: written2.place }] : [];
  const found2 = [...mentioned2, ...typed, ...linked];
  return found2.length > 0 || written2.from === "section" || written2.from === "sentence" ? found2 : refsIn(written2).map((ref) => ({ type: "name", address: ref.text, place: ref.place }));
}

// src/documents/tables.ts
var maxColumns = 100;
function readTable(table) {
  const [head, ...body] = table.children;
  const rows = body.map((row) => {
    const cells = row.children.slice(0, maxColumns).map(cellOf);
    return { cells, ...startOf2(row), example: isExample(cells.find((cell) => cell.text !== "")?.text ?? "") };
  });
  return { header: (head?.children ?? []).slice(0, maxColumns).map(cellOf), rows };
}
function cellOf(node) {
  return { text: plainText(node.children).trim(), nodes: node.children, ...startOf2(node.children[0] ?? node) };
}
function startOf2(node) {
  return { line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
}

// src/kinds/fields/members.ts
var members = (kinds2, options) => field(
  {
    type: "references",
    expects: "names of people, separated by commas",
    schema: stringOrStrings,
    refersTo: kinds2,
    read: (written2) => ({ value: membersIn(written2).slice(0, most) })
  },
  options
);
var most = 200;
var columns = {
  who: {
    en: "Who|Name|Person|Member|Members",
    fr: "Qui|Nom|Personne|Membre",
    de: "Wer|Name|Person|Mitglied",
    es: "Quién|Nombre|Persona|Miembro",
    it: "Chi|Nome|Persona|Membro"
  },
  since: { en: "Since|From|Joined", fr: "Depuis", de: "Seit", es: "Desde", it: "Dal|Da" },
  until: { en: "Until|To|Left", fr: "Jusqu’à|Jusqu’au", de: "Bis", es: "Hasta", it: "Fino a|Fino al" }
};
function membersIn(written2) {
  const { place } = written2;
  if (written2.from !== "section") return linesOf2(written2).flatMap((line) => inLine(line, place));
  return written2.nodes.flatMap((node) => {
    if (node.type === "table") return inTable(node, place.path);
    if (node.type === "list")
      return node.children.flatMap((item) => {
        const start = item.position?.start ?? place;
        return inLine(ownWords(item.children.slice(0, 1)), { path: place.path, line: start.line, column: start.column });
      });
    if (node.type !== "paragraph") return [];
    const text2 = ownWords([node]);
    return /[.!?]$/.test(text2.trim()) && text2.split(/\s+/).length > 12 ? [] : inLine(text2, place);
  });
}
function linesOf2(written2) {
  return Array.isArray(written2.data) ? written2.data.map((item) => textOfData(item)) : written2.text.split("\n");
}
function inTable(table, path) {
  const { header, rows } = readTable(table);
  const find = (names3) => header.findIndex((cell) => isNamed(names3, [plainName(cell.text)]));
  const [who2, since, until] = [find(columns.who), find(columns.since), find(columns.until)];
  return rows.flatMap((row) => {
    const cell = (at) => withoutPrompts(row.cells[at]?.text ?? "");
    const text2 = oneLine(cell(Math.max(who2, 0)));
    if (row.example || isNoAnswer(text2)) return [];
    const place = { path, line: row.line, column: row.column };
    return [{ text: text2, place, ...day("since", cell(since)), ...day("until", cell(until)) }];
  });
}
function inLine(line, place) {
  return line.slice(0, 4e3).split(/[,;\n](?![^()]{0,80}\))|\s(?:and|et|und|y|&)\s(?![^()]{0,80}\))/iu).flatMap((part) => {
    const whole2 = oneLine(part).replace(/^[-*•]\s+|[.:]$/g, "");
    const text2 = oneLine(whole2.replace(/\([^()]{0,80}\)/g, ""));
    if (isNoAnswer(text2) || isExample(text2)) return [];
    const brackets = /\(([^()]{0,80})\)/.exec(whole2)?.[1] ?? "";
    return [
      { text: text2, place, ...day("since", after(brackets, sinceWords)), ...day("until", after(brackets, untilWords)) }
    ];
  });
}
var sinceWords = /(?:^|[\s,])(?:since|from|depuis|seit|desde|dal|da)\s+([^,;]{4,30})/iu;
var untilWords = /(?:^|[\s,])(?:until|till|to|jusqu[’']à|jusqu[’']en|bis|hasta|fino (?:al|a))\s+([^,;]{4,30})/iu;
function after(text2, words2) {
  return (words2.exec(text2)?.[1] ?? "").replace(/\s+(?:until|till|to|jusqu[’'].*|bis|hasta|fino)\s.*$/iu, "").trim();
}
function day(name, text2) {
  const read = text2 === "" ? void 0 : readMonth(text2);
  if (!read || !("end" in read)) return {};
  return {
    [name]: name === "since" && read.end.slice(0, 7) === read.month && !/^\d{4}-\d{2}-\d{2}$/.test(text2) ? `${read.month}-01` : read.end
  };
}

// src/kinds/fields/mentioned.ts
var mentioned = (kinds2, options) => field(
  {
    type: "list",
    expects: "names, separated by commas",
    schema: stringOrStrings,
    refersTo: kinds2,
    read: (written2) => ({ value: refsIn(written2) })
  },
  options
);

// src/recurrence/clock.ts
function timeAt(words2, at, lexis) {
  const between2 = lexis.find("between", words2, at);
  const from = lexis.find("from", words2, at);
  const led2 = between2 ?? from ?? lexis.find("at", words2, at);
  const first2 = clockAt(words2, led2?.next ?? at, lexis, led2 !== void 0);
  if (!first2) return void 0;
  return rangeFrom(words2, first2, lexis, between2 !== void 0, led2 !== void 0) ?? single(words2, first2, lexis, led2 !== void 0);
}
function single(words2, clock, lexis, led2) {
  if (!clock.sure && counts(words2, clock.next, lexis)) return void 0;
  if (clock.sure || led2 && clock.hour >= 13) return { time: written(clock), next: clock.next };
  return led2 ? { next: clock.next } : void 0;
}
function counts(words2, at, lexis) {
  const suffix = touch(words2[at - 1], words2[at]) && lexis.find("ordinalSuffix", words2, at);
  return Boolean(suffix) || ["month", "unit", "weekday"].some((sense) => lexis.find(sense, words2, at));
}
function rangeFrom(words2, first2, lexis, between2, led2) {
  const to = words2[first2.next]?.text === "-" ? first2.next + 1 : lexis.find("to", words2, first2.next)?.next;
  const joint2 = to ?? (between2 ? lexis.find("and", words2, first2.next)?.next : void 0);
  if (joint2 === void 0) return void 0;
  const lead = lexis.find("at", words2, joint2);
  const second = clockAt(words2, lead?.next ?? joint2, lexis, true);
  if (!second) return void 0;
  const late = led2 && first2.hour >= 13 && second.hour >= 13;
  if (!first2.sure && !second.sure && !late) return led2 ? { next: second.next } : void 0;
  const start = first2.sure || !second.half ? first2 : inHalf(first2, second);
  const minutes2 = ((second.hour - start.hour) * 60 + second.minute - start.minute + 1439) % 1440 + 1;
  return minutes2 > 12 * 60 ? void 0 : { time: written(start), minutes: minutes2, next: second.next };
}
function inHalf(first2, second) {
  const later = { ...first2, hour: first2.hour % 12 + (second.half === "pm" ? 12 : 0) };
  return later.hour * 60 + later.minute < second.hour * 60 + second.minute ? later : { ...first2, hour: first2.hour % 12 };
}
function clockAt(words2, at, lexis, led2) {
  const noon = lexis.find("noon", words2, at);
  if (noon) return { hour: 12, minute: 0, sure: true, next: noon.next };
  const face = faceAt(words2, at, lexis, led2);
  if (!face || face.hour > 23 || face.minute > 59) return void 0;
  const half = halfAt(words2, face.next, lexis);
  if (!half) return face;
  if (face.hour > 12 || face.hour === 0) return { ...face, sure: true, next: half.next };
  const hour2 = face.hour % 12 + (half.half === "pm" ? 12 : 0);
  return { ...face, hour: hour2, half: half.half, sure: true, next: half.next };
}
function halfAt(words2, at, lexis) {
  const am = lexis.find("am", words2, at);
  const pm = lexis.find("pm", words2, at);
  if (!am && !pm) return void 0;
  const next = (pm ?? am)?.next ?? at;
  const dotted = words2[next]?.text === "." && words2[next - 2]?.text === ".";
  return { half: pm ? "pm" : "am", next: dotted ? next + 1 : next };
}
function faceAt(words2, at, lexis, led2) {
  const hour2 = digits(words2[at]);
  if (hour2 === void 0) return void 0;
  const oclock = lexis.find("oclock", words2, at + 1);
  const length = words2[at]?.text.length ?? 0;
  if (length === 4) {
    const end2 = oclock ?? (lexis.find("unit", words2, at + 1)?.value === "1 hour" ? { next: at + 2 } : void 0);
    return end2 && { hour: Math.floor(hour2 / 100), minute: hour2 % 100, sure: true, next: end2.next };
  }
  if (length > 2) return void 0;
  const minute = minutesAt(words2, at + 1, lexis, led2);
  const isAmount = lexis.find("unit", words2, at + 1)?.value === "1 hour" && hour2 < 8 && !led2;
  if (isAmount) return void 0;
  if (minute) return { hour: hour2, minute: minute.value, sure: true, next: minute.next };
  if (!oclock) return { hour: hour2, minute: 0, sure: false, next: at + 1 };
  return { hour: hour2, minute: 0, sure: true, next: oclock.next };
}
function minutesAt(words2, at, lexis, led2) {
  const sign = words2[at];
  const value = words2[at + 1]?.text.length === 2 ? digits(words2[at + 1]) : void 0;
  if (value === void 0 || !sign) return void 0;
  const after2 = afterHours(words2, at + 2, lexis);
  if (sign.text === ":" && touch(words2[at - 1], sign) && touch(sign, words2[at + 1])) return { value, next: after2 };
  if (sign.text === "." && touch(words2[at - 1], sign) && touch(sign, words2[at + 1])) {
    return led2 || after2 > at + 2 || halfAt(words2, at + 2, lexis) ? { value, next: after2 } : void 0;
  }
  return lexis.find("oclock", words2, at) && !lexis.find("unit", words2, at + 2) ? { value, next: at + 2 } : void 0;
}
function afterHours(words2, at, lexis) {
  const hours2 = lexis.find("unit", words2, at);
  return lexis.find("oclock", words2, at)?.next ?? (hours2?.value === "1 hour" ? hours2.next : at);
}
function written({ hour: hour2, minute }) {
  return `${String(hour2).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
}

// src/recurrence/beside.ts
function besideAt(reading, at) {
  return limitAt(reading, at) ?? lengthOrTimeAt(reading, at);
}
function limitAt(reading, at) {
  const { words: words2, lexis, beside } = reading;
  for (const sense of ["start", "until"]) {
    const lead = lexis.find(sense, words2, at);
    if (!lead || beside[sense] !== void 0) continue;
    const found2 = dateFrom(reading, lead.next, dateOf) ?? (sense === "until" ? dateFrom(reading, lead.next, endOfMonth) : void 0);
    if (!found2) continue;
    beside[sense] = found2.date;
    return found2;
  }
  return void 0;
}
function dateFrom({ text: text2, words: words2 }, from, read) {
  for (let next = from + 1; next <= Math.min(words2.length, from + 7); next += 1) {
    if (digits(words2[next - 1]) === void 0) continue;
    const date2 = read(slice(text2, words2[from], words2[next - 1]));
    if (date2 !== void 0) return { date: date2, next };
  }
  return void 0;
}
function hasOneYear(text2) {
  return text2.match(/\d{4}/g)?.length === 1;
}
function dateOf(text2) {
  const date2 = hasOneYear(text2) && /(?<!\d)\d{1,2}(?!\d)/.test(text2) ? readDate(text2) : void 0;
  return date2 && "date" in date2 ? date2.date : void 0;
}
function endOfMonth(text2) {
  const month2 = hasOneYear(text2) ? readMonth(text2) : void 0;
  return month2 && "end" in month2 ? month2.end : void 0;
}
function lengthOrTimeAt(reading, at) {
  const { text: text2, words: words2, lexis, beside } = reading;
  const lasting2 = lexis.find("lasting", words2, at);
  const length = lengthAt(words2, lasting2 ? skipSigns(words2, lasting2.next) : at, lexis);
  if (length && (lasting2 || beside.time !== void 0 && beside.minutes === void 0))
    return takeLength(reading, at, length);
  const found2 = timeAt(words2, at, lexis);
  if (!found2) return length && takeLength(reading, at, length);
  const said = slice(text2, words2[at], words2[found2.next - 1]);
  if (beside.time !== void 0 || beside.timeWords !== void 0) beside.clash ??= said;
  else if (found2.time === void 0) beside.timeWords = said;
  else beside.time = found2.time;
  if (found2.minutes !== void 0) beside.minutes = found2.minutes;
  beside.afterTime = found2.next;
  return found2;
}
function takeLength({ text: text2, words: words2, beside }, at, length) {
  if (beside.minutes !== void 0 && beside.minutes !== length.minutes) {
    beside.clash ??= slice(text2, words2[at], words2[length.next - 1]);
  }
  beside.minutes = length.minutes;
  return { next: length.next };
}
function lengthAt(words2, at, lexis) {
  const found2 = amountsAt(words2, at, lexis);
  if (!found2) return void 0;
  const { minutes: minutes2, days, months, workingDays } = found2.amounts;
  if (minutes2 <= 0 || days + months + workingDays > 0) return void 0;
  return { minutes: Math.round(minutes2), next: found2.next };
}
function skipSigns(words2, from) {
  let at = from;
  while (at < words2.length && !/[\p{L}\d]/u.test(words2[at]?.text ?? "")) at += 1;
  return at;
}

// src/recurrence/zone.ts
var import_fastest_levenshtein2 = __toESM(require_mod(), 1);

// src/recurrence/zone-names.ts
var renamed = {
  "Africa/Asmera": "Africa/Asmara",
  "America/Buenos_Aires": "America/Argentina/Buenos_Aires",
  "America/Catamarca": "America/Argentina/Catamarca",
  "America/Coral_Harbour": "America/Atikokan",
  "America/Cordoba": "America/Argentina/Cordoba",
  "America/Godthab": "America/Nuuk",
  "America/Indianapolis": "America/Indiana/Indianapolis",
  "America/Jujuy": "America/Argentina/Jujuy",
  "America/Louisville": "America/Kentucky/Louisville",
  "America/Mendoza": "America/Argentina/Mendoza",
  "Asia/Calcutta": "Asia/Kolkata",
  "Asia/Katmandu": "Asia/Kathmandu",
  "Asia/Rangoon": "Asia/Yangon",
  "Asia/Saigon": "Asia/Ho_Chi_Minh",
  "Atlantic/Faeroe": "Atlantic/Faroe",
  "Europe/Kiev": "Europe/Kyiv",
  "Pacific/Enderbury": "Pacific/Kanton",
  "Pacific/Ponape": "Pacific/Pohnpei",
  "Pacific/Truk": "Pacific/Chuuk"
};
var places = {
  "Africa/Cairo": "Egypt, Le Caire, Kairo, El Cairo, Alexandria",
  "Africa/Casablanca": "Morocco, Maroc, Rabat, Marrakesh",
  "Africa/Johannesburg": "South Africa, Cape Town, Pretoria, Durban, Stellenbosch",
  "Africa/Lagos": "Nigeria, Abuja, Ibadan",
  "Africa/Nairobi": "Kenya",
  "Africa/Accra": "Ghana, Kumasi",
  "Africa/Addis_Ababa": "Ethiopia",
  "Africa/Kampala": "Uganda",
  "Africa/Tunis": "Tunisia, Tunisie",
  "America/Argentina/Buenos_Aires": "Buenos Aires, Argentina, Rosario, La Plata",
  "America/Bogota": "Colombia, Medellín, Cali",
  "America/Chicago": "Austin, Dallas, Houston, Minneapolis, Madison, New Orleans, St. Louis, Champaign, Nashville",
  "America/Denver": "Salt Lake City, Boulder, Albuquerque",
  "America/Edmonton": "Calgary, Banff",
  "America/Lima": "Peru, Perú",
  "America/Los_Angeles": "San Francisco, Seattle, Berkeley, San Diego, Portland Oregon, Stanford, Oakland, Las Vegas, California",
  "America/Mexico_City": "Ciudad de México, Mexiko-Stadt, Città del Messico, CDMX, Mexico",
  "America/Montevideo": "Uruguay",
  "America/New_York": "NYC, Boston, Washington, Washington DC, Philadelphia, Atlanta, Miami, Baltimore, Pittsburgh, Princeton, Ann Arbor, New Haven, Raleigh",
  "America/Sao_Paulo": "Rio de Janeiro, Rio, Brasilia, Brasília, Campinas, Belo Horizonte, Curitiba",
  "America/Toronto": "Ottawa, Montreal, Montréal, Québec, Quebec",
  "America/Vancouver": "Victoria BC, British Columbia",
  "America/Halifax": "Nova Scotia",
  "Asia/Bangkok": "Thailand",
  "Asia/Colombo": "Sri Lanka",
  "Asia/Dhaka": "Bangladesh",
  "Asia/Dubai": "Abu Dhabi, UAE, United Arab Emirates",
  "Asia/Ho_Chi_Minh": "Hanoi, Vietnam, Saigon",
  "Asia/Hong_Kong": "HK",
  "Asia/Jakarta": "Bandung, Yogyakarta",
  "Asia/Jerusalem": "Tel Aviv, Haifa, Israel",
  "Asia/Kathmandu": "Nepal, Katmandu",
  "Asia/Karachi": "Pakistan, Lahore, Islamabad",
  "Asia/Kolkata": "India, Indian, India Standard, Indian Standard, Calcutta, Mumbai, Bombay, Delhi, New Delhi, Bangalore, Bengaluru, Chennai, Hyderabad, Pune, Ahmedabad",
  "Asia/Kuala_Lumpur": "Malaysia, Penang",
  "Asia/Manila": "Philippines, Quezon City",
  "Asia/Riyadh": "Saudi Arabia, Jeddah",
  "Asia/Seoul": "South Korea, Korea, Daejeon, Busan",
  "Asia/Shanghai": "China, Beijing, Peking, Pékin, Pekín, Pechino, Shenzhen, Guangzhou, Hangzhou, Nanjing, Wuhan",
  "Asia/Singapore": "Singapour, Singapur",
  "Asia/Taipei": "Taiwan",
  "Asia/Tehran": "Iran, Téhéran",
  "Asia/Tokyo": "Japan, Kyoto, Osaka, Tsukuba, Nagoya, Sapporo, Fukuoka, Tokio",
  "Asia/Yangon": "Myanmar, Rangoon",
  "Atlantic/Reykjavik": "Iceland, Islande, Island",
  "Australia/Melbourne": "Geelong, Victoria Australia",
  "Australia/Sydney": "Canberra, Wollongong, Newcastle NSW",
  "Europe/Amsterdam": "Netherlands, The Netherlands, Nederland, Holland, Dutch, Pays-Bas, Niederlande, Países Bajos, Paesi Bassi, Leiden, Delft, Utrecht, Rotterdam, Den Haag, The Hague, La Haye, Groningen, Nijmegen, Eindhoven, Maastricht, Tilburg, Wageningen, Enschede",
  "Europe/Athens": "Greece, Grèce, Griechenland, Athènes, Athen, Atenas, Atene, Thessaloniki, Heraklion, Crete",
  "Europe/Belgrade": "Serbia, Serbie, Serbien, Belgrad, Novi Sad, Beograd",
  "Europe/Berlin": "Germany, Allemagne, Deutschland, Alemania, Germania, German, Deutsche, Munich, München, Münchner, Monaco di Baviera, Hamburg, Cologne, Köln, Kölner, Colonia, Frankfurt, Stuttgart, Heidelberg, Göttingen, Leipzig, Dresden, Jena, Bonn, Karlsruhe, Freiburg, Mannheim, Potsdam, Bremen, Hannover, Hanover, Tübingen, Konstanz, Münster, Mainz, Aachen, Jülich, Berlino, Berlín",
  "Europe/Bratislava": "Slovakia, Slovaquie",
  "Europe/Brussels": "Belgium, Belgique, België, Belgien, Bélgica, Belgio, Belgian, belge, Bruxelles, Brussel, Brüssel, Bruselas, Bruxelas, Leuven, Louvain, Louvain-la-Neuve, Löwen, Ghent, Gent, Gand, Antwerp, Antwerpen, Anvers, Liège, Namur, Bruges, Brugge, Hasselt, Mons",
  "Europe/Bucharest": "Romania, Roumanie, Rumänien, Bucarest, Bukarest, Bucureşti, Cluj, Timişoara, Iaşi",
  "Europe/Budapest": "Hungary, Hongrie, Ungarn, Szeged, Debrecen, Pécs",
  "Europe/Copenhagen": "Denmark, Danemark, Dänemark, Dinamarca, Danimarca, København, Kopenhagen, Copenhague, Aarhus, Odense, Aalborg, Roskilde, Lyngby",
  "Europe/Dublin": "Ireland, Irlande, Irland, Irlanda, Cork, Galway, Limerick, Maynooth, Dublino, Dublín",
  "Europe/Helsinki": "Finland, Finlande, Finnland, Espoo, Tampere, Turku, Oulu, Jyväskylä",
  "Europe/Istanbul": "Turkey, Türkiye, Turquie, Türkei, Ankara, Izmir",
  "Europe/Kyiv": "Ukraine, Kiev, Lviv, Kharkiv, Kiew",
  "Europe/Lisbon": "Lisboa, Lissabon, Lisbonne, Lisbona, Porto, Coimbra, Braga, Aveiro, Minho",
  "Europe/Ljubljana": "Slovenia, Slovénie, Slowenien, Maribor",
  "Europe/London": "UK, United Kingdom, Britain, British, England, Scotland, Wales, Londres, Londra, Edinburgh, Édimbourg, Edinburg, Edimburgo, Oxford, Manchester, Glasgow, Bristol, Leeds, Sheffield, Southampton, Cardiff, Belfast, Liverpool, Nottingham, York, Aberdeen, St Andrews, Exeter",
  "Europe/Luxembourg": "Luxemburg, Luxemburgo, Lussemburgo, Belval, Esch",
  "Europe/Madrid": "Barcelona, Barcelone, Valencia, Sevilla, Seville, Bilbao, Granada, Zaragoza, Salamanca, Málaga, Girona, Tarragona, Murcia, Santiago de Compostela",
  "Europe/Moscow": "Moscou, Moskau, Moscú, Mosca, St. Petersburg, Saint Petersburg",
  "Europe/Oslo": "Norway, Norvège, Norwegen, Noruega, Norvegia, Bergen, Trondheim, Tromsø, Stavanger",
  "Europe/Paris": "France, Frankreich, Francia, French, française, Parigi, París, Lyon, Marseille, Toulouse, Bordeaux, Lille, Nantes, Strasbourg, Strassburg, Straßburg, Grenoble, Montpellier, Rennes, Nice, Nizza, Nancy, Saclay, Orsay, Dijon, Clermont-Ferrand",
  "Europe/Prague": "Czechia, Czech Republic, Prag, Praga, Praha, Brno, Olomouc, Ostrava",
  "Europe/Riga": "Latvia, Lettonie, Lettland",
  "Europe/Rome": "Italy, Italie, Italien, Italia, italiana, Italian, Roma, Rom, Milan, Milano, Mailand, Milán, Turin, Torino, Florence, Firenze, Florenz, Bologna, Naples, Napoli, Pisa, Padua, Padova, Trento, Trieste, Venice, Venezia, Venedig, Genoa, Genova, Catania, Palermo, Bari, Pavia, Siena, Perugia, Cagliari, Bolzano",
  "Europe/Sofia": "Bulgaria, Bulgarie, Bulgarien, Plovdiv",
  "Europe/Stockholm": "Sweden, Suède, Schweden, Suecia, Svezia, Uppsala, Lund, Gothenburg, Göteborg, Umeå, Linköping, Malmö, Estocolmo, Stoccolma",
  "Europe/Tallinn": "Estonia, Estonie, Estland, Tartu",
  "Europe/Vienna": "Austria, Autriche, Österreich, Wien, Vienne, Viena, Graz, Innsbruck, Salzburg, Linz, Klagenfurt, Krems, Leoben",
  "Europe/Vilnius": "Lithuania, Lituanie, Litauen, Kaunas",
  "Europe/Warsaw": "Poland, Pologne, Polen, Polonia, Warszawa, Varsovie, Warschau, Varsovia, Varsavia, Kraków, Krakow, Cracow, Gdańsk, Wrocław, Poznań, Łódź, Toruń",
  "Europe/Zagreb": "Croatia, Croatie, Kroatien, Croacia, Croazia, Rijeka, Split",
  "Europe/Zurich": "Switzerland, Suisse, Schweiz, Suiza, Svizzera, Swiss, Zürich, Zürcher, Zurigo, Geneva, Genève, Genf, Ginebra, Ginevra, Basel, Bâle, Bern, Berne, Berner, Lausanne, Lugano, Lucerne, Luzern, St. Gallen, Fribourg, Neuchâtel, CERN",
  "Pacific/Auckland": "New Zealand, Aotearoa, Wellington, Christchurch, Dunedin, Otago"
};
var centralEurope = [
  "Europe/Brussels",
  "Europe/Berlin",
  "Europe/Paris",
  "Europe/Madrid",
  "Europe/Rome",
  "Europe/Warsaw"
];
var easternEurope = ["Europe/Athens", "Europe/Helsinki", "Europe/Bucharest", "Europe/Kyiv"];
var westernEurope = ["Europe/Lisbon", "Atlantic/Canary"];
var eastern = ["America/New_York", "America/Toronto"];
var central = ["America/Chicago", "America/Winnipeg"];
var mountain = ["America/Denver", "America/Edmonton"];
var pacific = ["America/Los_Angeles", "America/Vancouver"];
var eastAustralia = ["Australia/Sydney", "Australia/Melbourne", "Australia/Brisbane"];
var vagueNames = [
  {
    names: "CET, MEZ, MET, Central European Standard",
    means: "winter-time",
    proposals: centralEurope
  },
  {
    names: "CEST, MESZ, MEST, Central European Summer",
    means: "summer-time",
    proposals: centralEurope
  },
  {
    names: "Central European, Central Europe, Mitteleuropäische, Europe centrale, Europa central, Europa centrale, Europe, Europa",
    means: "region",
    proposals: centralEurope
  },
  { names: "EET, OEZ", means: "winter-time", proposals: easternEurope },
  { names: "EEST, OESZ", means: "summer-time", proposals: easternEurope },
  {
    names: "Eastern European, Eastern Europe",
    means: "region",
    proposals: easternEurope
  },
  { names: "WET, WEZ", means: "winter-time", proposals: westernEurope },
  { names: "WEST, WESZ", means: "summer-time", proposals: westernEurope },
  { names: "Western European", means: "region", proposals: westernEurope },
  {
    names: "BST",
    means: "summer-time",
    proposals: ["Europe/London", "Asia/Dhaka"]
  },
  {
    names: "British Summer",
    means: "summer-time",
    proposals: ["Europe/London"]
  },
  {
    names: "Irish Standard",
    means: "summer-time",
    proposals: ["Europe/Dublin"]
  },
  {
    names: "IST",
    means: "several",
    proposals: ["Asia/Kolkata", "Europe/Dublin", "Asia/Jerusalem"]
  },
  {
    names: "EST, Eastern Standard, HNE",
    means: "winter-time",
    proposals: eastern
  },
  {
    names: "EDT, Eastern Daylight, HAE",
    means: "summer-time",
    proposals: eastern
  },
  {
    names: "ET, Eastern, US Eastern, EST5EDT",
    means: "region",
    proposals: eastern
  },
  {
    names: "CST",
    means: "several",
    proposals: ["America/Chicago", "Asia/Shanghai", "America/Mexico_City"]
  },
  { names: "Central Standard", means: "winter-time", proposals: central },
  { names: "CDT, Central Daylight", means: "summer-time", proposals: central },
  {
    names: "CT, Central, US Central, CST6CDT",
    means: "region",
    proposals: central
  },
  {
    names: "MST, Mountain Standard",
    means: "winter-time",
    proposals: [...mountain, "America/Phoenix"]
  },
  {
    names: "MDT, Mountain Daylight",
    means: "summer-time",
    proposals: mountain
  },
  {
    names: "MT, Mountain, US Mountain, MST7MDT",
    means: "region",
    proposals: [...mountain, "America/Phoenix"]
  },
  { names: "PST, Pacific Standard", means: "winter-time", proposals: pacific },
  { names: "PDT, Pacific Daylight", means: "summer-time", proposals: pacific },
  {
    names: "PT, Pacific, US Pacific, PST8PDT",
    means: "region",
    proposals: pacific
  },
  { names: "AKST", means: "winter-time", proposals: ["America/Anchorage"] },
  { names: "AKDT", means: "summer-time", proposals: ["America/Anchorage"] },
  { names: "AKT, Alaska", means: "region", proposals: ["America/Anchorage"] },
  { names: "HST, Hawaii", means: "region", proposals: ["Pacific/Honolulu"] },
  {
    names: "AST",
    means: "several",
    proposals: ["America/Halifax", "America/Puerto_Rico", "Asia/Riyadh"]
  },
  { names: "ADT", means: "summer-time", proposals: ["America/Halifax"] },
  { names: "NST", means: "winter-time", proposals: ["America/St_Johns"] },
  { names: "NDT", means: "summer-time", proposals: ["America/St_Johns"] },
  { names: "BRT", means: "region", proposals: ["America/Sao_Paulo"] },
  {
    names: "ART",
    means: "region",
    proposals: ["America/Argentina/Buenos_Aires"]
  },
  { names: "CLT", means: "winter-time", proposals: ["America/Santiago"] },
  { names: "CLST", means: "summer-time", proposals: ["America/Santiago"] },
  { names: "COT", means: "region", proposals: ["America/Bogota"] },
  { names: "PET", means: "region", proposals: ["America/Lima"] },
  { names: "SAST", means: "region", proposals: ["Africa/Johannesburg"] },
  {
    names: "EAT",
    means: "region",
    proposals: ["Africa/Nairobi", "Africa/Addis_Ababa", "Africa/Kampala"]
  },
  {
    names: "CAT",
    means: "region",
    proposals: ["Africa/Harare", "Africa/Maputo", "Africa/Lusaka"]
  },
  {
    names: "WAT",
    means: "region",
    proposals: ["Africa/Lagos", "Africa/Kinshasa"]
  },
  { names: "MSK", means: "region", proposals: ["Europe/Moscow"] },
  { names: "TRT", means: "region", proposals: ["Europe/Istanbul"] },
  { names: "GST", means: "region", proposals: ["Asia/Dubai"] },
  { names: "IRST", means: "region", proposals: ["Asia/Tehran"] },
  { names: "PKT", means: "region", proposals: ["Asia/Karachi"] },
  { names: "NPT", means: "region", proposals: ["Asia/Kathmandu"] },
  {
    names: "ICT",
    means: "region",
    proposals: ["Asia/Bangkok", "Asia/Ho_Chi_Minh"]
  },
  { names: "WIB", means: "region", proposals: ["Asia/Jakarta"] },
  { names: "HKT", means: "region", proposals: ["Asia/Hong_Kong"] },
  { names: "SGT", means: "region", proposals: ["Asia/Singapore"] },
  { names: "PHT", means: "region", proposals: ["Asia/Manila"] },
  { names: "JST", means: "region", proposals: ["Asia/Tokyo"] },
  { names: "KST", means: "region", proposals: ["Asia/Seoul"] },
  { names: "AWST", means: "region", proposals: ["Australia/Perth"] },
  {
    names: "ACST",
    means: "winter-time",
    proposals: ["Australia/Adelaide", "Australia/Darwin"]
  },
  { names: "ACDT", means: "summer-time", proposals: ["Australia/Adelaide"] },
  { names: "AEST", means: "winter-time", proposals: eastAustralia },
  {
    names: "AEDT",
    means: "summer-time",
    proposals: ["Australia/Sydney", "Australia/Melbourne"]
  },
  { names: "AET", means: "region", proposals: eastAustralia },
  { names: "NZST", means: "winter-time", proposals: ["Pacific/Auckland"] },
  { names: "NZDT", means: "summer-time", proposals: ["Pacific/Auckland"] },
  { names: "NZT", means: "region", proposals: ["Pacific/Auckland"] },
  {
    names: "Spain, España, Espagne, Spanien, Spagna, Spanish",
    means: "several",
    proposals: ["Europe/Madrid", "Atlantic/Canary"]
  },
  {
    names: "Portugal, Portogallo, Portuguese",
    means: "several",
    proposals: ["Europe/Lisbon", "Atlantic/Azores"]
  },
  {
    names: "USA, US, United States",
    means: "several",
    proposals: [...eastern.slice(0, 1), "America/Chicago", "America/Denver", "America/Los_Angeles"]
  },
  {
    names: "Canada, Kanada",
    means: "several",
    proposals: ["America/Toronto", "America/Winnipeg", "America/Edmonton", "America/Vancouver"]
  },
  {
    names: "Australia, Australie, Australien",
    means: "several",
    proposals: ["Australia/Sydney", "Australia/Adelaide", "Australia/Perth"]
  },
  {
    names: "Brazil, Brasil, Brésil, Brasilien, Brasile",
    means: "several",
    proposals: ["America/Sao_Paulo", "America/Manaus"]
  },
  {
    names: "Chile, Chili, Cile",
    means: "several",
    proposals: ["America/Santiago", "America/Punta_Arenas"]
  },
  {
    names: "Cambridge, Birmingham",
    means: "several",
    proposals: ["Europe/London", "America/New_York", "America/Chicago"]
  },
  {
    names: "Newcastle",
    means: "several",
    proposals: ["Europe/London", "Australia/Sydney"]
  },
  {
    names: "Waterloo",
    means: "several",
    proposals: ["Europe/Brussels", "America/Toronto"]
  },
  {
    names: "Portland",
    means: "several",
    proposals: ["America/Los_Angeles", "America/New_York"]
  },
  {
    names: "Davis",
    means: "several",
    proposals: ["America/Los_Angeles", "Antarctica/Davis"]
  },
  {
    names: "Cordoba",
    means: "several",
    proposals: ["Europe/Madrid", "America/Argentina/Cordoba"]
  },
  {
    names: "San Juan",
    means: "several",
    proposals: ["America/Puerto_Rico", "America/Argentina/San_Juan"]
  },
  {
    names: "Vincennes",
    means: "several",
    proposals: ["Europe/Paris", "America/Indiana/Vincennes"]
  },
  {
    names: "Indonesia",
    means: "several",
    proposals: ["Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura"]
  }
];
var offsetProposals = {
  [-480]: pacific,
  [-420]: [...mountain, ...pacific],
  [-360]: [...central, ...mountain],
  [-300]: [...eastern, "America/Bogota", "America/Lima"],
  [-240]: [...eastern, "America/Halifax"],
  [-180]: ["America/Sao_Paulo", "America/Argentina/Buenos_Aires"],
  60: [...centralEurope, "Europe/London"],
  120: [...centralEurope.slice(0, 3), ...easternEurope, "Africa/Johannesburg"],
  180: ["Europe/Istanbul", "Africa/Nairobi", "Europe/Athens"],
  330: ["Asia/Kolkata", "Asia/Colombo"],
  345: ["Asia/Kathmandu"],
  480: ["Asia/Singapore", "Asia/Shanghai", "Australia/Perth"],
  540: ["Asia/Tokyo", "Asia/Seoul"],
  570: ["Australia/Adelaide", "Australia/Darwin"],
  600: eastAustralia,
  660: eastAustralia.slice(0, 2),
  720: ["Pacific/Auckland"]
};

// src/recurrence/zone.ts
var areas = /^(?:africa|america|antarctica|arctic|asia|atlantic|australia|europe|indian|pacific|etc|us)\//i;
var universal = ["utc", "gmt", "z", "zulu", "universal", "coordinated universal", "greenwich", "greenwich mean"];
function readZone(words2) {
  const text2 = words2.normalize("NFC").trim();
  if (text2 === "" || text2.length > 100) return { problem: "unknown" };
  return zoneNamed(text2) ?? unknown(text2, knownNames());
}
function zoneNamed(text2) {
  if (text2.length > 100) return void 0;
  const names3 = knownNames();
  const exact = names3.zones.get(spelled(text2)) ?? (areas.test(text2) ? resolved(text2) : void 0);
  if (exact && text2.includes("/")) return { zone: exact };
  return fromOffset(text2) ?? fromChunks(text2, names3);
}
function fromOffset(text2) {
  const parts = /^(?:utc|gmt)?\s*([+-])\s*(\d{1,2})(?::?([0-5]\d))?$/.exec(plain(text2));
  if (!parts) return void 0;
  const minutes2 = (Number(parts[2]) * 60 + Number(parts[3] ?? 0)) * (parts[1] === "-" ? -1 : 1);
  if (minutes2 === 0) return { zone: "UTC" };
  return {
    problem: "abbreviation",
    abbreviation: text2,
    means: "offset",
    proposals: offsetProposals[minutes2] ?? []
  };
}
function fromChunks(text2, names3) {
  const chunks = text2.replace(areas, "").split(/[,;()[\]/]/).filter((chunk) => chunk.trim() !== "");
  const zones = [
    ...new Set(chunks.map((chunk) => lookUp(chunk, names3.zones, names3)).filter((zone2) => zone2 !== void 0))
  ];
  const vague = [
    ...new Set(chunks.map((chunk) => lookUp(chunk, names3.vague, names3)).filter((name2) => name2 !== void 0))
  ];
  const [zone] = zones;
  if (zone && zones.length === 1 && (zone !== "UTC" || vague.length === 0)) return { zone };
  const [name] = vague;
  if (zones.length > 1)
    return {
      problem: "abbreviation",
      abbreviation: text2,
      means: "several",
      proposals: zones
    };
  if (!name) return void 0;
  const means = vague.length > 1 || zone ? "region" : name.means;
  return {
    problem: "abbreviation",
    abbreviation: text2,
    means,
    proposals: name.proposals
  };
}
function lookUp(chunk, found2, names3) {
  const words2 = tokens(chunk).map((token) => token.text);
  if (words2.length > 12) return void 0;
  const idle2 = (word2) => names3.strip.has(word2) || names3.vague.has(word2);
  for (let length = words2.length; length > 0; length -= 1) {
    for (let from = 0; from + length <= words2.length; from += 1) {
      const [before, inside, after2] = [
        words2.slice(0, from),
        words2.slice(from, from + length),
        words2.slice(from + length)
      ];
      if (![...before, ...after2].every(idle2)) continue;
      const name = inside.join(" ");
      const hit = found2.get(name) ?? (words2.includes("zeit") ? found2.get(name.replace(/er$/, "")) : void 0);
      if (hit !== void 0) return hit;
    }
  }
  return void 0;
}
function unknown(text2, names3) {
  const words2 = tokens(text2).map((token) => token.text);
  const wanted = /* @__PURE__ */ new Set([spelled(text2), words2.filter((word2) => !names3.strip.has(word2)).join(" ")]);
  let best;
  for (const [name, zone] of names3.zones) {
    const most2 = Math.min(Math.max(1, Math.floor(name.length / 4)), best?.steps ?? 3);
    for (const said of wanted) {
      if (name.length < 4 || Math.abs(name.length - said.length) > most2) continue;
      const steps2 = (0, import_fastest_levenshtein2.distance)(name, said);
      if (steps2 > most2) continue;
      if (!best || steps2 < best.steps) best = { zone, steps: steps2, isOnly: true };
      else if (zone !== best.zone) best.isOnly = false;
    }
  }
  return best ? { problem: "unknown", closest: best.zone, isOnly: best.isOnly } : { problem: "unknown" };
}
function resolved(name) {
  try {
    const zone = new Intl.DateTimeFormat("en", {
      timeZone: name
    }).resolvedOptions().timeZone;
    return zone.includes("/") && !zone.startsWith("Etc/") ? renamed[zone] ?? zone : void 0;
  } catch {
    return void 0;
  }
}
var known3;
function knownNames() {
  known3 ??= gatherNames();
  return known3;
}
function gatherNames() {
  const zones = /* @__PURE__ */ new Map();
  for (const listed2 of Intl.supportedValuesOf("timeZone")) {
    const zone = renamed[listed2] ?? listed2;
    const name = zone.toLowerCase().replaceAll("_", " ");
    const city = name.lastIndexOf("/") + 1;
    if (city === 0 || name.startsWith("etc/")) continue;
    zones.set(name, zone);
    zones.set(name.slice(city).replaceAll("-", " - "), zone);
    if (zone !== listed2) zones.set(spelled(listed2), zone);
  }
  for (const [zone, list2] of Object.entries(places)) for (const place of spoken(list2)) zones.set(place, zone);
  for (const name of universal) zones.set(name, "UTC");
  const vague = /* @__PURE__ */ new Map();
  for (const name of vagueNames) {
    for (const spelling of spoken(name.names)) {
      vague.set(spelling, name);
      zones.delete(spelling);
    }
  }
  const idle2 = languages.flatMap((language) => plain(`${language.filler},${language.zoneWord}`).split(/[^a-z]+/));
  return { zones, vague, strip: /* @__PURE__ */ new Set([...idle2, "summer", "winter", "standard", "city", "based", ".", "-", "'"]) };
}
function spelled(name) {
  return plain(name).replace(/\s*\/\s*/g, "/").replace(/[\s_]+/g, " ");
}
function spoken(list2) {
  return plain(list2).replace(/[-.']|\d+/g, " $& ").split(",").map((name) => name.trim().replace(/ {2,}/g, " "));
}

// src/recurrence/sentence.ts
var senses = [
  "unclear",
  "rhythm",
  "except",
  "alternate",
  "group",
  "times",
  "every",
  "ordinal",
  "weekday",
  "month",
  "unit",
  "and",
  "to",
  "filler",
  "number"
];
var idleItems = /* @__PURE__ */ new Set(["and", "to", "filler", "gap"]);
function takeApart(text2, lexis) {
  const scan = { text: text2, words: tokens(text2), lexis, items: [], beside: {}, roles: [] };
  for (let at = 0; at < scan.words.length; ) at = step(scan, at);
  const clash = scan.beside.clash;
  const unread = clash ?? takeZone(scan);
  return { items: scan.items, beside: scan.beside, ...unread !== void 0 && { unread } };
}
function step(scan, at) {
  const offset = offsetEnd(scan.words, at);
  if (offset !== void 0) return mark(scan, at, offset, "strange");
  const beside = besideAt(scan, at);
  if (beside) {
    scan.items.push({ is: "gap" });
    return mark(scan, at, beside.next, "used");
  }
  const found2 = itemAt(scan, at);
  if (!found2) return mark(scan, at, at + 1, "strange");
  scan.items.push(found2.item);
  return mark(scan, at, found2.next, idleItems.has(found2.item.is) ? "idle" : "used");
}
function mark(scan, from, to, role) {
  for (let at = from; at < to; at += 1) scan.roles[at] = role;
  return to;
}
function offsetEnd(words2, at) {
  const [first2, sign, hours2, colon, minutes2] = words2.slice(at, at + 5);
  if (!["utc", "gmt"].includes(first2?.text ?? "") || !["+", "-"].includes(sign?.text ?? "")) return void 0;
  if (digits(hours2) === void 0) return void 0;
  return colon?.text === ":" && digits(minutes2) !== void 0 ? at + 5 : at + 3;
}
function itemAt({ words: words2, lexis }, at) {
  let best;
  for (const sense of senses) {
    const found2 = lexis.find(sense, words2, at);
    const ofDay = found2 && /hour|minute/.test(found2.value);
    if (found2 && !ofDay && found2.next > (best?.next ?? at)) best = { sense, ...found2 };
  }
  const counted = countAt(words2, at, lexis);
  if (counted && counted.next >= (best?.next ?? at)) return counted;
  if (best) return { item: itemOf(best.sense, best.value), next: best.next };
  const sign = words2[at]?.text ?? "";
  if (/[\p{L}\d]/u.test(sign)) return void 0;
  return { item: { is: sign === "&" ? "and" : sign === "-" ? "to" : "gap" }, next: at + 1 };
}
function countAt(words2, at, lexis) {
  const value = digits(words2[at]);
  const word2 = value === void 0 ? lexis.find("number", words2, at) : { value: String(value), next: at + 1 };
  if (!word2) return void 0;
  const noun = lexis.find("timesNoun", words2, word2.next);
  if (noun) return { item: { is: "times", value: Number(word2.value) }, next: noun.next };
  if (value === void 0) return void 0;
  const suffix = touch(words2[at], words2[word2.next]) ? lexis.find("ordinalSuffix", words2, word2.next) : void 0;
  const isStop = words2[word2.next]?.text === "." && word2.next + 1 >= words2.length;
  if (suffix && !isStop) return { item: { is: "ordinal", value, digits: true }, next: suffix.next };
  return { item: { is: "number", value }, next: word2.next };
}
function itemOf(is, value) {
  if (is === "ordinal" || is === "number" || is === "month" || is === "times") return { is, value: Number(value) };
  if (is === "weekday" || is === "group" || is === "rhythm" || is === "unclear" || is === "unit") return { is, value };
  return { is };
}
function takeZone(scan) {
  let unread;
  for (const [from, to] of strangeRuns(scan).map((run) => withoutHow(scan, run))) {
    const said = wholeBrackets(scan, from, to);
    if (scan.beside.zoneWords === void 0 && namesZone(scan, from, to, said)) scan.beside.zoneWords = said;
    else unread ??= said;
  }
  return unread;
}
var isOnline = /^(?:online|virtual(?:ly)?|virtuell|en ligne|en línea|(?:on|via|auf|sur|por|su) zoom|zoom)$/iu;
function withoutHow({ text: text2, words: words2 }, [from, to]) {
  const close = words2.findIndex((word2, at) => at > from && at < to - 1 && word2.text === ")");
  const opened = words2.slice(from, Math.max(close, from)).some((word2) => word2.text === "(");
  if (close === -1 || opened || !isOnline.test(slice(text2, words2[close + 1], words2[to - 1]))) return [from, to];
  return [from, close];
}
function wholeBrackets({ text: text2, words: words2 }, from, to) {
  const said = slice(text2, words2[from], words2[to - 1]);
  return said.includes("(") && words2[to]?.text === ")" ? slice(text2, words2[from], words2[to]) : said;
}
function namesZone({ words: words2, lexis, beside }, from, to, said) {
  if (zoneNamed(said)) return true;
  const { afterTime = words2.length } = beside;
  const follows = from >= afterTime && words2.slice(afterTime, from).every((word2) => !/[\p{L}\d]/u.test(word2.text));
  const calledZone = words2.slice(from, to).some((_, index) => lexis.find("zoneWord", words2, from + index));
  if (follows && calledZone) return true;
  return (follows || calledZone) && "closest" in readZone(said);
}
function strangeRuns({ text: text2, words: words2, roles }) {
  const runs = [];
  let open = false;
  for (let at = 0; at < words2.length; at += 1) {
    if (roles[at] === "used") open = false;
    if (roles[at] !== "strange") continue;
    const last = runs.at(-1);
    if (open && last) last[1] = at + 1;
    else runs.push([startOfName(text2, words2, roles, at), at + 1]);
    open = true;
  }
  return runs;
}
function startOfName(text2, words2, roles, at) {
  const before = slice(text2, words2[at - 1], words2[at - 1]);
  return roles[at - 1] === "idle" && new RegExp("^\\p{Lu}", "u").test(before) && new RegExp("^\\p{Lu}", "u").test(slice(text2, words2[at], words2[at])) ? at - 1 : at;
}

// src/recurrence/moment.ts
var longest2 = 300;
var halfADay = 720;
function readMoment(words2) {
  const text2 = words2.normalize("NFC").trim().slice(0, longest2);
  const days = daysIn(text2);
  if ("problem" in days) return days;
  const clock = clockIn(without(days, text2));
  const [first2] = days;
  if (!first2) return { ...monthOf(text2), ...clock };
  const last = days.at(-1) ?? first2;
  return { date: first2.date, ...last.date > first2.date && { until: last.date }, ...clock };
}
function monthOf(text2) {
  for (const part of [text2, ...text2.split(/[;,(]/)]) {
    const month2 = readMonth(part);
    if ("month" in month2) return { month: month2.month };
  }
  return {};
}
function daysIn(text2) {
  const iso = [...text2.matchAll(/(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/g)];
  if (iso.length > 0) return readAll(iso, text2);
  const numbers = [...text2.matchAll(/(?<![\d.])\d{1,2}([./-])\d{1,2}\1\d{4}(?!\d)/g)];
  if (numbers.length > 0) return readAll(numbers, text2);
  return inWords(text2);
}
function readAll(matches, text2) {
  const days = [];
  for (const { 0: written2, index } of matches) {
    const read = readDate(written2);
    if (!("date" in read)) return read.problem === "not-a-date" ? [] : read;
    const day3 = { date: read.date, from: index, to: index + written2.length };
    const before = beginBefore(text2.slice(days.at(-1)?.to ?? 0, index), day3.date);
    if (before !== void 0) days.push({ date: before, from: index, to: index });
    days.push(day3);
    const last = lastAfter(text2.slice(day3.to), day3.date);
    if (last) days.push({ date: last.date, from: day3.to, to: day3.to + last.length });
  }
  return days;
}
function lastAfter(after2, date2) {
  const [written2, day3] = /^[/–-](\d{2})(?![\d:.h])/.exec(after2) ?? [];
  if (written2 === void 0 || day3 === void 0 || Number(day3) <= Number(date2.slice(8))) return void 0;
  return exists2(date2, Number(day3)) ? { date: date2.slice(0, 8) + day3, length: written2.length } : void 0;
}
function inWords(text2) {
  const days = [];
  let doubt;
  for (const year of text2.matchAll(/(?<!\d)(?:19|20)\d{2}(?!\d)/g)) {
    const from = days.at(-1)?.to ?? 0;
    const to = year.index + 4;
    const ending = endingWithDay(text2.slice(from, to));
    if ("problem" in ending) {
      if (ending.problem !== "none") doubt ??= ending;
      continue;
    }
    const day3 = { date: ending.date, from: from + ending.from, to };
    const before = beginBefore(text2.slice(from, day3.from), day3.date);
    if (before !== void 0) days.push({ date: before, from, to: day3.from });
    days.push(day3);
  }
  return days.length === 0 && doubt ? doubt : days;
}
function endingWithDay(text2) {
  let doubt;
  for (const { from, text: word2 } of wordsAtEnd(text2, 8)) {
    if (joining.test(word2)) continue;
    const read = readDate(text2.slice(from));
    if ("date" in read) return { date: read.date, from };
    if (read.problem !== "not-a-date") doubt = read;
  }
  return doubt ?? { problem: "none" };
}
function wordsAtEnd(text2, count2) {
  return tokens(text2).filter((token) => /[\p{L}\d]/u.test(token.text)).slice(-count2);
}
var joining = /^(?:to|until|till|and|bis|und|au|et|hasta|al|a|y|e)$/;
var joint = new RegExp("\\s*(?:[-–—/&+]|(?<!\\p{L})(?:to|until|till|and|bis|und|jusqu['’]au|au|et|hasta|al|a|y|fino al|e)(?!\\p{L}))\\s*(?:(?:zum|den|dem|le|el|il|the)\\s+)?$", "iu");
function beginBefore(text2, end2) {
  const found2 = joint.exec(text2);
  if (!found2) return void 0;
  const left = text2.slice(0, found2.index);
  const words2 = wordsAtEnd(left, 4);
  for (const { from } of words2) {
    const written2 = left.slice(from).replace(/[.,]$/, "");
    for (const year of [Number(end2.slice(0, 4)), Number(end2.slice(0, 4)) - 1]) {
      const read = readDate(`${written2}${/\d\.\d/.test(written2) ? "." : " "}${year}`);
      if ("date" in read && read.date < end2) return read.date;
    }
  }
  const day3 = /(?<![\d:.])(\d{1,2})(?:\.|st|nd|rd|th|er|º)?$/iu.exec(left.trimEnd())?.[1];
  if (day3 === void 0 || Number(day3) < 1 || Number(day3) >= Number(end2.slice(8))) return void 0;
  return exists2(end2, Number(day3)) ? end2.slice(0, 8) + day3.padStart(2, "0") : void 0;
}
function exists2(date2, day3) {
  return day3 <= daysInMonth(Number(date2.slice(0, 4)), Number(date2.slice(5, 7)));
}
function without(days, text2) {
  let rest = "";
  let at = 0;
  for (const { from, to } of days) {
    rest += `${text2.slice(at, Math.max(at, from))} , `;
    at = Math.max(at, to);
  }
  return (rest + text2.slice(at)).replace(/(?<=^|[\s,])T(\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?/g, " $1 ").replace(/(?<=\d\s*)Z(?![\p{L}\d])/gu, " UTC ");
}
function clockIn(text2) {
  if (!/\d/.test(text2)) return {};
  let best;
  for (const language of languages) {
    const sentence = takeApart(text2, lexicon(language));
    if (sentence.beside.time === void 0 || best && rank(best) <= rank(sentence)) continue;
    best = sentence;
    if (rank(best) === 0) break;
  }
  if (!best) return {};
  const { time, minutes: minutes2, zoneWords } = best.beside;
  return {
    ...time !== void 0 && { time },
    ...minutes2 !== void 0 && { minutes: minutes2 },
    ...zoneWords !== void 0 && { zoneWords }
  };
}
function rank({ beside: { minutes: minutes2 = 0 }, unread = "" }) {
  return (minutes2 > 0 && minutes2 <= halfADay ? 0 : longest2) + unread.length;
}

// src/kinds/fields/moment.ts
var moment = (options) => field(
  {
    type: "moment",
    expects: "a day such as 2027-03-11, with the hour if you know it",
    schema: string,
    told: ({ date: date2, until, month: month2 }) => {
      const days = [date2 ?? month2, until].filter((day3) => day3 !== void 0 && day3 !== "");
      return days.length === 0 ? [] : [days.map((day3) => formatDate(day3 ?? "")).join(" to ")];
    },
    day: ({ date: date2, until, month: month2 = "" }) => until ?? date2 ?? monthEnd(month2),
    read: (written2) => {
      const read = readMoment(written2.text);
      if (!("problem" in read)) return { value: read };
      return read.problem === "ambiguous" ? trouble("date-ambiguous", { written: written2.text, readings: read.proposals }) : trouble("date-impossible", { written: written2.text, closest: read.closest ?? "" });
    }
  },
  options
);

// src/kinds/fields/open-to.ts
var anyone = new RegExp("^(?:(?:open|offen|ouvert|abiert|apert)\\p{L}* (?:to|für|à|a|per) )?(?:any(?:one|body)|every(?:one|body)|all|public|open|tou(?:s|tes)|tout le monde|publique?|ouvert|alle|jede[rnm]?|öffentlich|offen|todo el mundo|tod[oa]s|público|abiert[oa]|tutt[ie]|pubblico|apert[oa])(?!\\p{L})", "iu");
var members2 = new RegExp("^(?:(?:our|all our|nur|nos|nuestros|i nostri) )?(?:members?|mitglieder|membres|adhérents|miembros|soci[ao]?s?|membri)(?!\\p{L})", "iu");
var openTo = (options) => field(
  {
    type: "audience",
    expects: "anyone, members, or the name of a group",
    schema: string,
    read: ({ text: text2 }) => {
      const words2 = text2.trim();
      return { value: members2.test(words2) ? "members" : anyone.test(words2) ? "anyone" : "group" };
    }
  },
  options
);

// src/kinds/fields/pages.ts
var pages = (options) => field(
  {
    type: "list",
    expects: "links to pages, such as [charter](charter.md)",
    schema: strings,
    read: (written2) => ({ value: pagesIn(written2) })
  },
  options
);
function pagesIn(written2) {
  const { path } = written2.place;
  const links = written2.mentions.filter((mention) => mention.type === "link");
  if (links.length > 0)
    return links.map(({ label, target, line, column }) => ({
      text: oneLine(label),
      target,
      place: { path, line, column }
    }));
  return partsOf(written2).flatMap((part) => {
    const text2 = part.replace(/^[-*•]\s+|\.$/g, "");
    if (isNoAnswer(text2)) return [];
    const isAddress = /^\S+\.(?:md|markdown|ya?ml)(?:#\S*)?$|^https?:/i.test(text2);
    return [{ text: text2, ...isAddress && { target: text2 }, place: written2.place }];
  });
}

// src/kinds/fields/recorded.ts
var talks = new RegExp("(?:talks?|presentations?|vortr[äa]ge?|exposés?|présentations?|charlas?|presentaci(?:ón|ones)|interventi|presentazion[ei])(?!\\p{L})", "iu");
var notRecorded = /(?:\b(?:not|never)\s(?:be\s)?recorded|\bnicht\s(?:aufgezeichnet|mitgeschnitten)|\bpas\s(?:été\s)?enregistr|\bno\sse\sgraban?\b|\bnon\s(?:viene|vengono|sarà|saranno|è|sono)?\s?(?:registrat|si registra))/iu;
var discussions = /discussions?|diskussion|gespräch|échanges?|debates?|conversa|dibattit|discussion[ei]/iu;
var none2 = new RegExp("^(?:none|never|no|not|nein|keine?|nicht|non|pas|aucun|nunca|ningun[ao]?|nessun[ao]?|mai)(?!\\p{L})", "iu");
var all = new RegExp("^(?:all|everything|yes|the whole|alles|ja|ganz|tout|oui|todo|sí|tutto|sì)(?!\\p{L})", "iu");
function recordedIn(text2) {
  const words2 = text2.trim();
  if (notRecorded.test(words2) && !discussions.test(words2)) return "none";
  if (talks.test(words2)) return "talks-only";
  if (none2.test(words2)) return "none";
  return all.test(words2) ? "all" : void 0;
}
var recorded = (options) => field(
  {
    type: "recording",
    expects: "none, talks only, or all",
    schema: string,
    read: ({ text: text2 }) => {
      const value = recordedIn(text2);
      return value === void 0 ? {} : { value };
    }
  },
  options
);

// src/recurrence/describe.ts
var numberNames = english.number;
function describeRule(rule) {
  return [`${core(rule)}${oneOfThem(rule)}`, monthLimit(rule), end(rule)].filter((part) => part !== "").join(", ");
}
function core(rule) {
  const { days = [], monthDays = [] } = rule;
  if (monthDays.length > 0) return onMonthDays(rule, monthDays);
  if (days.length === 0) return `every ${units(rule)}`;
  if (rule.every === "week") return onWeekdays(rule, days);
  const ordinals = rule.position ? `${listed(rule.position.map(ordinal))} ${isWorkingWeek(days) ? "weekday" : dayList(days)}` : nthDays(days);
  if (rule.every === "year")
    return `every ${units(rule)} on the ${ordinals} of ${rule.months ? monthList(rule.months) : "the year"}`;
  return rule.interval === 1 ? `every ${ordinals} of the month` : `every ${units(rule)} on the ${ordinals}`;
}
function onWeekdays(rule, days) {
  const named = isWorkingWeek(days) ? "weekday" : dayList(days);
  if (rule.interval === 1) return `every ${named}`;
  return `every ${units(rule)} on ${isWorkingWeek(days) ? "weekdays" : named}`;
}
function onMonthDays(rule, monthDays) {
  const dates = rule.every === "year" && rule.months;
  if (dates && monthDays.every((day3) => day3 > 0)) {
    return `every ${units(rule)} on ${listed(dates.flatMap((month2) => monthDays.map((day3) => `${day3} ${monthName(month2)}`)))}`;
  }
  const days = listed(monthDays.map((day3) => day3 > 0 ? numeral(day3) : `${ordinal(day3)} day`));
  const of = dates ? ` of ${monthList(dates)}` : "";
  const only = rule.days ? `, when it is a ${dayList(rule.days, "or")}` : "";
  return `every ${units(rule)} on the ${days}${of}${only}`;
}
function nthDays(days) {
  const groups = /* @__PURE__ */ new Map();
  for (const weekday2 of weekdays) {
    const same = days.filter((day3) => day3.weekday === weekday2);
    const numbers = same.map((day3) => day3.nth).join();
    if (same.length > 0) groups.set(numbers, [...groups.get(numbers) ?? [], ...same]);
  }
  return listed(
    [...groups.values()].map((group) => {
      const numbers = [...new Set(group.map((day3) => day3.nth ?? 1))];
      return `${listed(numbers.map(ordinal))} ${dayList(group)}`;
    })
  );
}
function oneOfThem({ every, days = [], monthDays = [], months = [] }) {
  const inFebruary = months.length === 1 && months[0] === 2;
  if (inFebruary && monthDays.includes(29)) return ", in leap years";
  const fifth = days.length > 0 && days.every((day3) => Math.abs(day3.nth ?? 0) === 5);
  const lateDay = every === "month" && monthDays.length > 0 && monthDays.every((day3) => Math.abs(day3) > 28);
  const rare = fifth || lateDay;
  return rare ? ", in months that have one" : "";
}
function monthLimit({ every, days = [], monthDays = [], months }) {
  if (!months || every === "year" && days.length + monthDays.length > 0) return "";
  const without2 = Array.from({ length: 12 }, (_, index) => index + 1).filter((month2) => !months.includes(month2));
  return without2.length < 6 ? `except in ${monthList(without2)}` : `in ${monthList(months)}`;
}
function end({ count: count2, until }) {
  return [count2 === void 0 ? "" : `${count2} times`, until ? `until ${formatDate(until)}` : ""].filter((part) => part !== "").join(", ");
}
function units({ every, interval }) {
  if (interval === 1) return every;
  return `${first(numberNames[interval] ?? String(interval))} ${every}s`;
}
function dayList(days, joint2 = "and") {
  const present = weekdays.filter((weekday2) => days.some((day3) => day3.weekday === weekday2));
  return listed(present.map(weekdayName), joint2);
}
function weekdayName(weekday2) {
  return first(english.weekday[weekday2]);
}
function monthList(months) {
  return listed(months.map((month2) => monthName(month2) ?? ""));
}
function ordinal(number2) {
  const name = english.ordinal[number2];
  if (name !== void 0) return first(name);
  return number2 > 0 ? numeral(number2) : `${numeral(-number2)} last`;
}
function numeral(number2) {
  const teen = number2 % 100 >= 11 && number2 % 100 <= 13;
  const suffix = teen ? "th" : { 1: "st", 2: "nd", 3: "rd" }[number2 % 10] ?? "th";
  return `${number2}${suffix}`;
}
function listed(parts, joint2 = "and") {
  return parts.length < 2 ? parts[0] ?? "" : `${parts.slice(0, -1).join(", ")} ${joint2} ${parts.at(-1)}`;
}
function first(list2) {
  return list2.split(",")[0];
}

// src/recurrence/pace.ts
function paceOf({ claims, alternate, days }) {
  const firm = distinct(claims.filter((claim2) => claim2.firm));
  const scopes = distinct(claims.filter((claim2) => !claim2.firm));
  if (firm.length > 1 || firm.length === 0 && scopes.length > 1) return void 0;
  const [claim] = firm.length > 0 ? firm : scopes;
  if (alternate) return alternatePace(claim, days.length > 0);
  if (!claim) return { interval: 1, calendarQuarter: false };
  if (firm.length > 0 && !scopes.every((scope2) => agrees(scope2, claim))) return void 0;
  return paceOfClaim(claim, days.length > 0);
}
function distinct(claims) {
  return claims.filter(
    ({ unit, size }, index) => claims.findIndex((other) => other.unit === unit && other.size === size) === index
  );
}
function agrees(scope2, claim) {
  return scope2.unit === claim.unit && (scope2.size === 1 || scope2.size === claim.size) || scope2.unit === "month" && claim.unit === "year";
}
function alternatePace(claim, hasDays) {
  if (claim?.firm) return void 0;
  if (claim)
    return hasDays && claim.unit !== "week" ? void 0 : paceOfClaim({ ...claim, size: claim.size * 2 }, hasDays);
  return hasDays ? { every: "week", interval: 2, calendarQuarter: false } : void 0;
}
function paceOfClaim({ unit, size, calendarQuarter }, hasDays) {
  const inWeeks = unit === "day" && hasDays && size > 1 && size % 7 === 0;
  if (inWeeks) return { every: "week", interval: size / 7, calendarQuarter: false };
  if (unit !== "day" && unit !== "week" && unit !== "month" && unit !== "year") return void 0;
  return { every: unit, interval: size, calendarQuarter: calendarQuarter ?? false };
}

// src/recurrence/resolve.ts
var unreadable = { problem: "unreadable" };
function resolve(parts) {
  if (parts.broken) return unreadable;
  if (parts.unclear) return askUnclear(parts, parts.unclear);
  const pace = paceOf(parts);
  if (!pace) return unreadable;
  if (parts.everySecond && pace.every === void 0 && parts.months.length === 0) return askSecond(parts);
  const { monthDays, open } = numbersOf(parts, pace);
  if (open.length > 1) return unreadable;
  const resolved2 = ruleFrom({ ...parts, monthDays }, pace);
  if (!("rule" in resolved2)) return resolved2;
  const { rule } = resolved2;
  if (rule.interval < 1 || rule.interval > 60) return unreadable;
  const [openNumber] = open;
  return {
    rule: parts.count === void 0 ? rule : { ...rule, count: Math.min(parts.count, 1e3) },
    ...openNumber !== void 0 && { openNumber }
  };
}
function numbersOf({ numbers, monthDays, days, months }, { every }) {
  const isDay = days.length === 0 && (every === "month" || every === "year" || months.length > 0);
  return isDay ? { monthDays: [...monthDays, ...numbers], open: [] } : { monthDays, open: numbers };
}
function ruleFrom(parts, pace) {
  const days = sorted(parts.days);
  const numbered = days.filter((day3) => day3.nth !== void 0);
  if (parts.monthDays.length > 0) return days.length > 0 ? unreadable : onMonthDays2(parts, pace);
  if (parts.position.length > 0) return isWorkingWeek(days) ? onNumbered(parts, pace, days, parts.position) : unreadable;
  if (numbered.length > 0) return numbered.length < days.length ? unreadable : onNumbered(parts, pace, days);
  return days.length > 0 ? onWeekdays2(parts, pace, days) : withoutDay(parts, pace);
}
function sorted(days) {
  const rank3 = ({ nth = 0 }) => nth < 0 ? 100 + nth : nth;
  const order = [...days].sort((a, b) => weekdays.indexOf(a.weekday) - weekdays.indexOf(b.weekday) || rank3(a) - rank3(b));
  return order.filter((day3, index) => day3.weekday !== order[index - 1]?.weekday || day3.nth !== order[index - 1]?.nth);
}
function monthsOf({ months, monthsWithout }) {
  if (months.length + monthsWithout.length === 0) return void 0;
  const wanted = Array.from({ length: 12 }, (_, index) => index + 1).filter(
    (month2) => (months.length === 0 || months.includes(month2)) && !monthsWithout.includes(month2)
  );
  return wanted;
}
function onNumbered(parts, pace, days, position) {
  const numbers = position ?? days.map((day3) => day3.nth ?? 0);
  const months = monthsOf(parts);
  const { every = parts.months.length > 0 ? "year" : "month" } = pace;
  if (every === "day" || every === "week" || months?.length === 0) return unreadable;
  if (numbers.some((nth) => Math.abs(nth) > (position ? 23 : every === "year" && !months ? 53 : 5))) return unreadable;
  if (position && every === "year" && months?.length !== 1) return unreadable;
  const shape = { days, ...position && { position: [...new Set(position)] } };
  if (pace.calendarQuarter) return inQuarter(shape, numbers, months);
  return { rule: { every, ...stride(pace, months), ...shape } };
}
function inQuarter(shape, numbers, months) {
  const fromStart = numbers.every((nth) => nth > 0 && (shape.monthDays || nth < 5));
  const fromEnd = numbers.every((nth) => nth < 0 && nth > -5);
  if (months || !(fromStart || fromEnd)) return unreadable;
  return { rule: { every: "month", interval: 1, ...shape, months: fromStart ? [1, 4, 7, 10] : [3, 6, 9, 12] } };
}
function stride({ every, interval }, months) {
  if (!months) return { interval };
  const even = months.every((month2, index) => index === 0 || month2 - (months[index - 1] ?? 0) === interval);
  return { interval: every === "month" && even && months.length * interval === 12 ? 1 : interval, months };
}
function onMonthDays2(parts, pace) {
  const months = monthsOf(parts);
  const monthDays = [...new Set(parts.monthDays)].sort((a, b) => a - b);
  const { every = parts.months.length > 0 ? "year" : "month" } = pace;
  const possible = monthDays.every(
    (day3) => (months ?? [1]).some((month2) => day3 !== 0 && Math.abs(day3) <= daysInMonth(2024, month2))
  );
  if (!possible || every !== "month" && every !== "year") return unreadable;
  if (monthDays.length > 1 && parts.months.length > 1 && every === "year") return unreadable;
  if (every === "year" && !months) return incomplete({ every, interval: pace.interval });
  if (pace.calendarQuarter) return inQuarter({ monthDays }, monthDays, months);
  return { rule: { every, ...stride(pace, months), monthDays } };
}
function onWeekdays2(parts, pace, days) {
  const months = monthsOf(parts);
  const { every = "week" } = pace;
  const daily = every === "day" && pace.interval === 1;
  if (every === "month" || every === "year") return whichOne(pace, every, days);
  if (months?.length === 0 || every === "day" && !daily) return unreadable;
  if (parts.times !== void 0 && parts.times !== days.length) return unreadable;
  return { rule: { every: "week", interval: pace.interval, days, ...months && { months } } };
}
function whichOne({ interval }, every, days) {
  const numbered = [1, 2, 3, -1].map((nth) => days.map((day3) => ({ weekday: day3.weekday, nth })));
  const proposals = numbered.map(
    (some) => describeRule({ every: "month", interval: every === "month" ? interval : 12, days: some })
  );
  return { problem: "incomplete", rhythm: { every, interval }, proposals };
}
function withoutDay(parts, { every, interval }) {
  const months = monthsOf(parts);
  if (every === void 0)
    return parts.months.length > 0 ? incomplete({ every: "year", interval: 1, ...months && { months } }) : unreadable;
  const rhythm = { every, interval, ...months && { months } };
  if (parts.times !== void 0 && parts.times > 1) return askTimes(parts.times, rhythm);
  return every === "day" ? { rule: rhythm } : incomplete(rhythm);
}
function incomplete(rhythm) {
  const examples = {
    day: [],
    week: [{ ...rhythm, days: [{ weekday: "TU" }] }],
    month: [{ ...rhythm, days: [{ weekday: "WE", nth: 3 }] }, { ...rhythm, monthDays: [15] }],
    year: [
      { ...rhythm, months: rhythm.months ?? [3], monthDays: [15] },
      { ...rhythm, months: rhythm.months ?? [3], days: [{ weekday: "WE", nth: 3 }] }
    ]
  }[rhythm.every];
  return { problem: "incomplete", rhythm, proposals: examples.map(describeRule) };
}
function askTimes(times, rhythm) {
  const numbers = times === 2 ? [1, 3] : [1, 2, 3, 4].slice(0, times);
  const days = { week: ["MO", "TH", "WE", "TU"].slice(0, times).map((weekday2) => ({ weekday: weekday2 })) };
  const inMonth = numbers.map((nth) => ({ weekday: "MO", nth }));
  if (rhythm.every === "week")
    return { problem: "incomplete", rhythm, proposals: [describeRule({ ...rhythm, days: days.week })] };
  if (rhythm.every === "month")
    return { problem: "incomplete", rhythm, proposals: [describeRule({ ...rhythm, days: inMonth })] };
  const inYear = { every: "month", interval: Math.round(12 / times), days: [{ weekday: "MO", nth: 1 }] };
  return { problem: "incomplete", rhythm, proposals: 12 % times === 0 ? [describeRule(inYear)] : [] };
}
function askSecond({ days, monthsWithout }) {
  const months = monthsWithout.length > 0 ? { months: monthsOf({ ...noParts, monthsWithout }) ?? [] } : {};
  const plain2 = days.map(({ weekday: weekday2 }) => ({ weekday: weekday2 }));
  return {
    problem: "ambiguous",
    proposals: [
      describeRule({ every: "week", interval: 2, days: plain2, ...months }),
      describeRule({ every: "month", interval: 1, days, ...months })
    ]
  };
}
function askUnclear({ days }, unit) {
  const [everySecond = "", twice = ""] = unclearMeanings[unit] ?? [];
  const every = unit === "week" || unit === "month" || unit === "year" ? unit : "week";
  const fits = unit === "week" ? days.every((day3) => day3.nth === void 0) : days.every((day3) => day3.nth !== void 0);
  if (days.length === 0 || !fits || unit === "year") return { problem: "ambiguous", proposals: [everySecond, twice] };
  const second = describeRule({ every, interval: 2, days: sorted(days) });
  const each = days.length > 1 ? describeRule({ every, interval: 1, days: sorted(days) }) : twice;
  return { problem: "ambiguous", proposals: [second, each] };
}
var noParts = { months: [], monthsWithout: [] };

// src/recurrence/rrule.ts
var units2 = { DAILY: "day", WEEKLY: "week", MONTHLY: "month", YEARLY: "year" };
var known4 = /* @__PURE__ */ new Set(["FREQ", "INTERVAL", "BYDAY", "BYMONTHDAY", "BYMONTH", "BYSETPOS", "COUNT", "UNTIL", "WKST"]);
function looksLikeRRule(text2) {
  return /^\s*(?:RRULE\s*:|DTSTART[;:]|FREQ\s*=)/i.test(text2);
}
function readRRule(text2) {
  const lines = text2.trim().toUpperCase().split(/\s*\n\s*/);
  const start = lines.find((line) => line.startsWith("DTSTART"));
  const rules = lines.filter((line) => line !== start);
  const [only = ""] = rules;
  if (rules.length !== 1 || only.length > 300) return unreadable2(rules[1] ?? text2.trim().slice(0, 60));
  const fields = /* @__PURE__ */ new Map();
  for (const part of only.replace(/^RRULE\s*:/, "").split(";").map((piece) => piece.trim())) {
    const [name = "", value = "", more] = part.split("=").map((piece) => piece.trim());
    if (part === "") continue;
    if (!known4.has(name) || value === "" || more !== void 0 || fields.has(name)) return unreadable2(part);
    fields.set(name, value);
  }
  const rule = fromFields(fields);
  if ("problem" in rule) return rule;
  const first2 = start === void 0 ? {} : readStart(start, text2);
  return first2 ? { rule, ...first2 } : unreadable2(start ?? "");
}
function unreadable2(part) {
  return { problem: "unreadable", part };
}
function fromFields(fields) {
  const wrong = (name) => unreadable2(`${name}=${fields.get(name) ?? ""}`);
  const every = units2[fields.get("FREQ") ?? ""];
  if (!every) return wrong("FREQ");
  const interval = whole(fields.get("INTERVAL") ?? "1", 1, 60);
  if (interval === void 0) return wrong("INTERVAL");
  const days = list(fields, "BYDAY", (value) => dayOf(value, every));
  if (days === "wrong") return wrong("BYDAY");
  const monthDays = list(fields, "BYMONTHDAY", (value) => whole(value, -31, 31));
  if (monthDays === "wrong") return wrong("BYMONTHDAY");
  const months = list(fields, "BYMONTH", (value) => whole(value, 1, 12));
  if (months === "wrong") return wrong("BYMONTH");
  const position = list(fields, "BYSETPOS", (value) => whole(value, -31, 31));
  if (position === "wrong") return wrong("BYSETPOS");
  const count2 = fields.has("COUNT") ? whole(fields.get("COUNT") ?? "", 1, 1e3) : void 0;
  if (fields.has("COUNT") && (count2 === void 0 || fields.has("UNTIL"))) return wrong("COUNT");
  const until = fields.has("UNTIL") ? untilOf(fields.get("UNTIL") ?? "") : void 0;
  if (fields.has("UNTIL") && !until) return wrong("UNTIL");
  const weekStart = weekdays.find((weekday2) => weekday2 === fields.get("WKST"));
  if (fields.has("WKST") && !weekStart) return wrong("WKST");
  const rule = usual({
    every,
    interval,
    ...days && { days },
    ...monthDays && { monthDays },
    ...months && { months: [...months].sort((a, b) => a - b) },
    ...position && { position },
    ...count2 !== void 0 && { count: count2 },
    ...until && { until },
    ...weekStart && weekStart !== "MO" && { weekStart }
  });
  return rule ?? unreadable2([...fields].map(([name, value]) => `${name}=${value}`).join(";"));
}
function list(fields, name, read) {
  const values = fields.get(name)?.split(",").map((value) => read(value.trim()));
  if (values?.some((value) => value === void 0)) return "wrong";
  return values;
}
function whole(value, least, most2) {
  const number2 = /^[+-]?\d{1,4}$/.test(value) ? Number(value) : 0;
  return number2 !== 0 && number2 >= least && number2 <= most2 ? number2 : void 0;
}
function dayOf(value, every) {
  const parts = /^([+-]?\d{1,2})?([A-Z]{2})$/.exec(value);
  const weekday2 = weekdays.find((name) => name === parts?.[2]);
  if (!weekday2) return void 0;
  if (parts?.[1] === void 0) return { weekday: weekday2 };
  const nth = whole(parts[1], every === "year" ? -53 : -5, every === "year" ? 53 : 5);
  return nth === void 0 || every === "day" || every === "week" ? void 0 : { weekday: weekday2, nth };
}
function untilOf(value) {
  const parts = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})\d{2}(Z)?)?$/.exec(value);
  const day3 = { year: Number(parts?.[1]), month: Number(parts?.[2]), day: Number(parts?.[3]) };
  if (!exists(day3)) return void 0;
  const endOfDay = parts?.[6] !== void 0 && parts[5] === "59" && Number(parts[4]) < 12;
  return endOfDay ? addDays(isoDate(day3), -1) : isoDate(day3);
}
function usual(rule) {
  const { every, interval, days, monthDays, position, months } = rule;
  if (monthDays && !monthDays.some((day3) => (months ?? [1]).some((month2) => Math.abs(day3) <= daysInMonth(2024, month2))))
    return void 0;
  if (position) return positioned(rule);
  const numbered = days?.some((day3) => day3.nth !== void 0) ?? false;
  if (numbered && days?.some((day3) => day3.nth === void 0)) return void 0;
  if (monthDays) {
    if (every === "week" || numbered || every === "day" && interval > 1) return void 0;
    if (every === "year" && months && !days) return rule;
    if (every === "month") return rule;
    return interval === 1 ? { ...rule, every: "month" } : void 0;
  }
  if (every === "year" && months && numbered)
    return days?.every((day3) => Math.abs(day3.nth ?? 0) <= 5) ? rule : void 0;
  if (!days || numbered || every === "week") return rule;
  return interval === 1 ? { ...rule, every: "week" } : void 0;
}
function positioned(rule) {
  const { position = [], days = [], ...rest } = rule;
  const [day3] = days;
  const inMonth = rule.every === "month" || rule.every === "year" && rule.months?.length === 1;
  if (rule.monthDays || !inMonth || !day3 || days.some((other) => other.nth !== void 0)) return void 0;
  if (days.length > 1) return rule;
  if (position.some((nth) => Math.abs(nth) > 5)) return void 0;
  return { ...rest, days: position.map((nth) => ({ weekday: day3.weekday, nth })) };
}
function readStart(line, text2) {
  const parts = /^DTSTART(?:;VALUE=DATE)?(?:;TZID=([^:;]+))?(?:;VALUE=DATE-TIME)?:(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})\d{2}(Z)?)?$/.exec(
    line
  );
  if (!parts) return void 0;
  const day3 = { year: Number(parts[2]), month: Number(parts[3]), day: Number(parts[4]) };
  if (!exists(day3) || Number(parts[5] ?? 0) > 23 || Number(parts[6] ?? 0) > 59) return void 0;
  const zone = parts[7] ? "UTC" : /TZID=([^:;]+)/i.exec(text2)?.[1];
  return { start: isoDate(day3), ...parts[5] && { time: `${parts[5]}:${parts[6]}` }, ...zone && { zoneWords: zone } };
}

// src/recurrence/cursor.ts
var idle = ["filler", "to"];
var joints = ["filler", "to", "and", "gap"];
function peek(cursor, skipped = idle) {
  return cursor.items.slice(cursor.at).find((item) => !skipped.includes(item.is));
}
function pass(cursor, skipped = idle) {
  while (skipped.includes(cursor.items[cursor.at]?.is)) cursor.at += 1;
  cursor.at += 1;
}
function weekdaysFrom(cursor, first2) {
  const found2 = [first2];
  for (; ; ) {
    const range = peek(cursor, ["filler"])?.is === "to";
    const next = peek(cursor, joints);
    if (next?.is !== "weekday") return [...new Set(found2)];
    pass(cursor, joints);
    const last = weekdays.indexOf(found2.at(-1));
    const day3 = weekdays.indexOf(next.value);
    const between2 = ((day3 - last) % 7 + 7) % 7;
    for (let step4 = 1; range && step4 < between2; step4 += 1) found2.push(weekdays[(last + step4) % 7]);
    found2.push(next.value);
  }
}
function monthsFrom(cursor, first2) {
  const found2 = [first2];
  for (; ; ) {
    const range = peek(cursor, ["filler"])?.is === "to";
    const next = peek(cursor, joints);
    if (next?.is !== "month") return found2;
    pass(cursor, joints);
    const last = found2.at(-1);
    const between2 = (next.value - last + 12) % 12;
    for (let step4 = 1; range && step4 < between2; step4 += 1) found2.push((last + step4 - 1) % 12 + 1);
    found2.push(next.value);
  }
}

// src/recurrence/rule-parts.ts
function partsOf2(sentence) {
  const cursor = { items: sentence, at: 0 };
  const parts = {
    claims: [],
    days: [],
    monthDays: [],
    months: [],
    monthsWithout: [],
    position: [],
    alternate: false,
    everySecond: false,
    numbers: [],
    broken: false
  };
  while (cursor.at < cursor.items.length) gather(cursor, parts);
  return parts;
}
function gather(cursor, parts) {
  const item = cursor.items[cursor.at];
  cursor.at += 1;
  if (item.is === "every") gatherEvery(cursor, parts);
  else if (item.is === "ordinal") gatherOrdinals(cursor, parts, item.value, false);
  else if (item.is === "weekday") gatherDays(cursor, parts, item.value);
  else if (item.is === "group") gatherGroup(parts, item.value);
  else if (item.is === "number") gatherNumber(cursor, parts, item.value);
  else if (item.is === "month") parts.months.push(...monthsFrom(cursor, item.value));
  else if (item.is === "except") gatherExcept(cursor, parts);
  else if (item.is === "unit") gatherScope(cursor, parts, item.value);
  else if (item.is === "rhythm") parts.claims.push({ ...claimOf(item.value, 1, true), calendarQuarter: false });
  else if (item.is === "unclear") parts.unclear = item.value;
  else if (item.is === "alternate") gatherAlternate(cursor, parts);
  else if (item.is === "times") gatherTimes(cursor, parts, item.value);
}
function claimOf(key, times, firm) {
  const [size, unit = ""] = key.split(" ");
  return { unit, size: Number(size) * times, firm, ...key === "3 month" && times === 1 && { calendarQuarter: true } };
}
function gatherEvery(cursor, parts) {
  const next = peek(cursor);
  const after2 = cursor.items[cursor.items.indexOf(next, cursor.at) + 1];
  if (next?.is === "unit") {
    pass(cursor);
    parts.claims.push(claimOf(next.value, 1, true));
  } else if (next?.is === "number" && after2?.is === "unit") {
    pass(cursor);
    pass(cursor);
    parts.claims.push(claimOf(after2.value, next.value, true));
  } else if (next?.is === "number" && after2?.is === "weekday" && next.value > 1) {
    pass(cursor);
    parts.claims.push(claimOf("1 week", next.value, true));
  } else if (next?.is === "ordinal") {
    pass(cursor);
    gatherOrdinals(cursor, parts, next.value, true);
  }
}
function gatherOrdinals(cursor, parts, first2, every) {
  const numbers = [first2];
  for (let next2 = peek(cursor, joints); next2?.is === "ordinal"; next2 = peek(cursor, joints)) {
    pass(cursor, joints);
    numbers.push(next2.value);
  }
  const next = peek(cursor);
  if (next?.is === "weekday") {
    pass(cursor);
    const days = weekdaysFrom(cursor, next.value);
    parts.days.push(...days.flatMap((weekday2) => numbers.map((nth) => ({ weekday: weekday2, nth }))));
    parts.everySecond ||= every && numbers.length === 1 && first2 === 2;
  } else if (next?.is === "group" && next.value === "weekday") {
    pass(cursor);
    parts.days.push(...workingWeek.map((weekday2) => ({ weekday: weekday2 })));
    parts.position.push(...numbers);
  } else if (next?.is === "unit") {
    const apart = cursor.items[cursor.at] !== next;
    pass(cursor);
    gatherOrdinalUnit(cursor, parts, numbers, next.value, every && !apart);
  } else {
    parts.monthDays.push(...numbers);
  }
}
function gatherOrdinalUnit(cursor, parts, numbers, unit, every) {
  const scope2 = peek(cursor, ["filler", "to", "every"]);
  const ofMonth = unit === "1 day" && (scope2?.is === "unit" || parts.claims.some((claim) => claim.unit === "month"));
  if (ofMonth) parts.monthDays.push(...numbers);
  else if (unit !== "1 day" && !every) {
    parts.monthDays.push(...numbers);
    parts.claims.push(claimOf(unit, 1, false));
  } else if (numbers.length === 1 && numbers[0] > 0)
    parts.claims.push(claimOf(unit, numbers[0], true));
  else parts.broken = true;
}
function gatherDays(cursor, parts, first2) {
  parts.days.push(...weekdaysFrom(cursor, first2).map((weekday2) => ({ weekday: weekday2 })));
}
function gatherGroup(parts, value) {
  const group = value === "weekend" ? ["SA", "SU"] : workingWeek;
  parts.days.push(...group.map((weekday2) => ({ weekday: weekday2 })));
}
function gatherNumber(cursor, parts, value) {
  const next = cursor.items[cursor.at];
  if (next?.is === "weekday" && value === 1) return;
  if (next?.is === "unit") {
    cursor.at += 1;
    if (value === 1) parts.claims.push(claimOf(next.value, 1, false));
    else parts.broken = true;
    return;
  }
  parts.numbers.push(value);
}
function gatherExcept(cursor, parts) {
  const next = peek(cursor);
  if (next?.is !== "month") {
    parts.broken = true;
    return;
  }
  pass(cursor);
  parts.monthsWithout.push(...monthsFrom(cursor, next.value));
}
function gatherScope(cursor, parts, unit) {
  if (unit === "1 day" && ["number", "ordinal"].includes(peek(cursor)?.is ?? "")) return;
  parts.claims.push(claimOf(unit, 1, false));
}
function gatherAlternate(cursor, parts) {
  const next = peek(cursor);
  if (next?.is === "unit") {
    pass(cursor);
    parts.claims.push(claimOf(next.value, 2, true));
  } else parts.alternate = true;
}
function gatherTimes(cursor, parts, value) {
  const next = peek(cursor);
  if (next?.is === "unit" || next?.is === "every" || value === 1) parts.times = value;
  else parts.count = value;
}

// src/recurrence/words.ts
function readRecurrence(words2) {
  if (looksLikeRRule(words2)) return readRRule(words2);
  const text2 = words2.normalize("NFC").trim();
  if (text2 === "" || text2.length > 200) return { problem: "unreadable" };
  let best;
  for (const language of languages) {
    const next = readIn(text2, language);
    if (!best || rank2(next) < rank2(best)) best = next;
    if (rank2(best) <= certain) break;
  }
  return best?.reading ?? { problem: "unreadable" };
}
var certain = 3;
function readIn(text2, language) {
  const { items, beside, unread } = takeApart(text2, lexicon(language));
  if (unread !== void 0) {
    return { reading: { problem: "unreadable", ...unread !== text2 && { part: unread } }, unread: unread.length };
  }
  const resolved2 = resolve(partsOf2(items));
  const told2 = particulars(beside, resolved2);
  if ("problem" in resolved2) return { reading: { ...told2, ...resolved2 }, unread: 0 };
  if (resolved2.openNumber !== void 0 && !told2.timeWords) {
    const part = String(resolved2.openNumber);
    return { reading: { problem: "unreadable", part }, unread: part.length };
  }
  const { rule } = resolved2;
  const withEnd = beside.until && rule.count === void 0 ? { ...rule, until: beside.until } : rule;
  return { reading: { ...told2, rule: withEnd }, unread: 0 };
}
function particulars({ time, minutes: minutes2, zoneWords, start, timeWords }, resolved2) {
  const hour2 = "openNumber" in resolved2 && time === void 0 && (resolved2.openNumber ?? 24) < 24 ? String(resolved2.openNumber) : void 0;
  const open = timeWords ?? hour2;
  return {
    ...time !== void 0 && { time },
    ...minutes2 !== void 0 && { minutes: minutes2 },
    ...zoneWords !== void 0 && { zoneWords },
    ...start !== void 0 && { start },
    ...open !== void 0 && { timeWords: open }
  };
}
function rank2({ reading, unread }) {
  if ("rule" in reading) return 0;
  if (reading.problem === "ambiguous") return 1;
  if (reading.problem === "incomplete") return 2;
  return certain + unread;
}

// src/kinds/fields/rhythm.ts
var recurrence = (options) => field(
  {
    type: "recurrence",
    expects: "a rhythm such as “third Wednesday of every month”",
    schema: string,
    read: (written2) => {
      const read = readRecurrence(written2.text);
      if (!("problem" in read)) return { value: read };
      return read.problem === "unreadable" ? trouble("recurrence-unreadable", { written: written2.text }) : trouble("recurrence-ambiguous", { written: written2.text, proposals: read.proposals });
    }
  },
  options
);
var timeZone = (options) => field(
  {
    type: "time zone",
    expects: "a city, for example Europe/Brussels",
    schema: string,
    read: (written2) => {
      const read = readZone(written2.text);
      if ("zone" in read) return { value: read.zone };
      return read.problem === "abbreviation" ? trouble("zone-abbreviation", { written: written2.text, proposals: read.proposals }) : trouble("zone-unknown", { written: written2.text });
    }
  },
  options
);

// src/kinds/sentences/rules.ts
var shares = [
  [/(?:two|2)[\s-]thirds?|⅔|deux[\s-]tiers|zwei[\s-]?drittel|dos tercios|due terzi/iu, { over: 2, of: 3 }],
  [
    /three[\s-](?:quarters?|fourths?)|¾|trois[\s-]quarts|drei[\s-]?viertel|tres cuartos|tre quarti/iu,
    { over: 3, of: 4 }
  ],
  [/three[\s-]fifths|trois cinquièmes|drei ?fünftel|tres quintos|tre quinti/iu, { over: 3, of: 5 }],
  [/four[\s-]fifths|quatre cinquièmes|vier ?fünftel|cuatro quintos|quattro quinti/iu, { over: 4, of: 5 }],
  [new RegExp("(?<!\\p{L})(?:half|moitié|hälfte|mitad|metà)(?!\\p{L})|½", "iu"), { over: 1, of: 2 }]
];
var fraction = /(?<![\d/.-])(\d{1,2})\s?\/\s?(\d{1,2})(?![\d/])/u;
var percent = /(?<!\d)(\d{1,3}(?:[.,]\d{1,3})?)\s?(?:%|per ?cent|pour cent|prozent|por ciento|per cento)/iu;
var twoThirdsInPercent = /^66[.,]6\d*$|^66[.,]7$/;
var moreThan = /(?:more than|over|above|plus d[e’']|plus que|mehr als|über|más de|più d(?:i|ella)|oltre)\s*(?:(?:the|la|die|der|den|el|a|una?)\s|l[’'])?$/iu;
var namedRules = {
  "single-transferable-vote": new RegExp("single[- ]transferable[- ]vote|(?<!\\p{L})STV(?!\\p{L})|ranked[- ]choice|vote unique transférable|übertragbare einzelstimm|voto único transferible|voto singolo trasferibile", "iu"),
  "lazy-consensus": new RegExp("lazy[- ]consensus|(?:nobody|no ?one|no member)\\s(?:\\p{L}+\\s){0,4}?objects?|(?:unless|until) (?:some(?:one|body)|any(?:one|body)|a member) objects?|(?:no|without(?: an?y?)?) objections?|silence (?:is|means|counts)|consensus (?:paresseux|tacite)|personne ne s[’']oppose|(?:sans|aucune) objection|niemand (?:widerspricht|etwas dagegen)|(?:ohne|kein(?:e|en)?) (?:einw[aä]nde?|widerspruch)|stillschweigend|nadie (?:se opone|objeta)|(?:sin|ninguna) objeci(?:ón|ones)|consenso tácito|nessuno (?:si oppone|obietta)|(?:senza|nessuna) obiezion[ei]|silenzio assenso|consenso tacito", "iu"),
  consent: new RegExp("(?<!\\p{L})consent(?!\\p{L}| forms?)|no (?:reasoned|paramount|serious) objections?|consentement|(?<!\\p{L})konsent(?!\\p{L})|consentimiento", "iu"),
  consensus: new RegExp("(?<!(?<!\\p{L})(?:no|not|without|failing|absent|sans|de|keinen?|ohne|sin|hay|senza)\\s)consensus|unanim|(?:everyone|everybody|we all|(?<!of )all (?:\\p{L}+\\s){0,3}?(?:must |have to |need to )?)\\s?agrees?(?!\\p{L})|tous d[’']accord|(?<!\\p{L}|(?<!\\p{L})(?:keinen?|ohne)\\s)konsens|einstimmig|einvernehm|alle (?:\\p{L}+\\s)?(?:sind )?einverstanden|alle stimmen zu|(?<!(?<!\\p{L})(?:sin|hay|senza|di)\\s)consenso|unánim|todos? (?:están )?de acuerdo|tutti d[’']accordo", "iu"),
  "lead-decides": new RegExp("(?<!\\p{L})(?:lead|chair|maintainer|coordinator|director|owner|founder|bdfl|responsable|président|coordinateur|leitung|vorsitz\\p{L}{0,6}|coordinador|responsabile|coordinatore)[\\s-](?:alone )?(?:decides?|décide|entscheidet|decide)(?!\\p{L})|benevolent dictator|one (?:role|person) alone", "iu"),
  delegated: /delegat|whoever does|(?:the person|those) who do(?:es)? it|do-?ocracy|délégu|celui qui (?:le )?fait|qui fait décide|delegier|wer es (?:macht|tut)|delegad|quien lo hace|chi lo fa/iu
};
var majority = /majorit(?:y|é)|mehrheit|mayoría|maggioranza|most (?:votes|of (?:us|them|the))|more (?:votes )?for than against/iu;
var largeMajority = /super[\s-]?majority|qualified majority|special majority|majorité qualifiée|qualifizierte mehrheit|mayoría cualificada|maggioranza qualificata/iu;
var another = new RegExp("[;.,]|(?<!\\p{L})(?:or|else|then|otherwise|ou|sinon|oder|sonst|si no|altrimenti|o)(?!\\p{L})", "iu");
var ofAll = new RegExp("of (?:all|the (?:full|whole|entire|total))(?!\\p{L})|of the (?:membership|seats)|(?:full|whole|entire) (?:membership|committee|board|council)|de tous les|de l[’']ensemble des|aller (?:mitglieder|stimmberechtigten)|de todos los|de la totalidad|di tutti (?:i|gli)", "iu");
var ofPresent = new RegExp("of (?:those|the members|members|everyone)\\s(?:who (?:are |is )?)?(?:present|there|on the call|who come)|(?<!\\p{L})(?:présents|anwesenden|presentes|presenti)(?!\\p{L})", "iu");
var sayYes = "agree|agrees|approve|approves|say yes|says yes|sign off|consent|support it|in favou?r|d[’']accord|approuvent|acceptent|valident|pour|stimmen zu|zustimmen|einverstanden|dafür|de acuerdo|aprueban|a favor|approvano|a favore|favorevoli";
var approvals = String.raw`\+1s?|approvals?|approving reviews?|zustimmungen|approbations|aprobaciones|approvazioni`;
var approvedBy = String.raw`(?:\+1s?|approvals?|approved|approving reviews?|agreement|zustimmung|accord|aprobación|approvazione)\s(?:from|by|of|de|von|di|da)\s(?:at least |au moins |mindestens |al menos |almeno )?`;
var none3 = new RegExp("^(?:none|no|no quorum|zero|aucun|pas de quorum|kein(?:e|es)?|ninguno|sin quórum|nessuno)(?!\\p{L})", "iu");
var abstentionsAgainst = new RegExp("abstentions?\\s(?:\\p{L}+\\s){0,2}?(?:count(?:ed)?|treated)\\s(?:as|like)\\s(?:a\\s)?(?:no\\b|against|votes? against)|abstentions? comptent comme (?:un )?(?:non|contre)|enthaltungen (?:zählen|gelten) als (?:nein|gegen)|abstenciones cuentan como (?:no|en contra)|astensioni contano come (?:no|contrari)", "iu");
var abstentionsCount = new RegExp("abstentions? (?:do |are |is )?(?:count(?:ed)?)(?! as)(?!\\p{L})|abstentions? comptent(?! comme)|enthaltungen zählen(?! nicht| als)|abstenciones cuentan(?! como)|astensioni contano(?! come)", "iu");
var anybody = new RegExp("(?<!\\p{L})(?:members?|any(?:one|body)|every(?:one|body)|the community|whoever|all of us|contributors?|membres?|tous|toutes|la communauté|mitglied(?:er|ern)?|alle|jeder?|die gemeinschaft|miembros?|tod[oa]s|cualquiera|la comunidad|membr[oi]|tutt[ie]|chiunque|la comunità)(?!\\p{L})", "iu");
var inMeeting = new RegExp("(?<!\\p{L})(?:(?:on|at|in) (?:the|a|our|the next) (?:\\p{L}+ )?(?:call|meeting|assembly)|present|en réunion|lors de la réunion|présents|im treffen|auf der sitzung|anwesend\\p{L}{0,2}|en la reunión|presentes|in riunione|alla riunione|presenti)(?!\\p{L})", "iu");
var everythingElse = new RegExp("(?<!\\p{L})(?:(?:every|any)thing else|all (?:the )?(?:other|rest)|the rest|(?:words on |changes? to |any (?:other )?)(?:a )?(?:pages?)|other (?:changes|pages|decisions)|tout le reste|le reste|alles andere|alles übrige|todo lo demás|lo demás|tutto il resto|il resto)(?!\\p{L})", "iu");
var thisPage = new RegExp("(?<!\\p{L})(?:this page|these rules|this (?:document|governance)|cette page|ces règles|diese seite|diese regeln|esta página|estas reglas|questa pagina|queste regole)(?!\\p{L})", "iu");
var withoutAuthor = new RegExp("(?:other than|besides|except|apart from|not|without) (?:the |its |their )?(?:author|proposer|person who proposes?)|(?:two|three|one) others?(?!\\p{L})|(?:own|their own) (?:proposals?|changes?|pull requests?)|(?:autre que|sauf) (?:l[’']auteur\\p{L}{0,2}|la personne qui propose)|(?:außer|ohne) (?:dem?r? )?(?:autor(?:in)?|verfasser(?:in)?)|eigenen? (?:vorschl[aä]ge?|änderung(?:en)?)|(?:salvo|excepto|aparte de) (?:el autor|la autora|quien propone)|(?:tranne|escluso|oltre a) (?:l[’']autore|l[’']autrice|chi propone)", "iu");
var steppedAside = /step(?:s|ped)? (?:out|aside)|recused?|abstain(?:s|ed)? because|s[’']est retirée?|hält sich heraus|hielt sich heraus|befangen|se apartó|se aparta|si è fatt[oa] da parte|si astiene per/iu;
var allOfThem = new RegExp("unanim|einstimmig|unánim|(?:everyone|everybody|we all|(?<!of )all (?:\\p{L}+\\s){0,3}?(?:must |have to |need to )?)\\s?agrees?(?!\\p{L})|tous d[’']accord|alle stimmen zu|todos? (?:están )?de acuerdo|tutti d[’']accordo", "iu");
var agreeing = new RegExp("(?<!\\p{L})(?:agreed?s?|approved?s?|said yes|in favou?r|support(?:s|ed)?|sont? d[’']accord|approuv\\p{L}{1,4}|stimmt?e?n? zu|zugestimmt|einverstanden|de acuerdo|aprueban?|aprobaron|d[’']accordo|approvan?o?)(?!\\p{L})", "iu");
var disagreeing = new RegExp("(?<!\\p{L})(?:disagree\\w*|(?:not|nobody|didn[’']t|n[’']est pas|nicht|kein\\p{L}{0,2}|sin|non) (?:\\p{L}+\\s){0,2}?(?:agreed?|approved?|d[’']accord|einverstanden|zugestimmt|acuerdo|d[’']accordo)|object(?:s|ed)|against it)(?!\\p{L})", "iu");
var record = new RegExp("(?<!\\p{L})(?:notes?|minutes|decisions?|log|records?|registers?|compte rendu|registre|relevé|protokoll|beschlussliste|beschlüsse|notizen|actas?|registro|verbal[ei])(?!\\p{L})", "iu");

// src/kinds/fields/numbers.ts
var articles = /* @__PURE__ */ new Set(["a", "an", "un", "une", "una", "uno", "un'", "ein", "eine", "einen", "einem", "einer"]);
var words = [
  ...languages.flatMap(
    ({ number: number2 }) => Object.entries(number2).flatMap(
      ([value, list2]) => list2.split(/,\s*/).map((word2) => [word2, Number(value)])
    )
  ),
  // Where all there are is two.
  ...["both", "les deux", "beide", "ambos", "ambas", "entrambi", "entrambe"].map((word2) => [word2, 2])
];
var byWord = new Map(words.map(([word2, value]) => [plain(word2), value]));
var pattern = (list2) => String.raw`\d{1,4}|${list2.toSorted((a, b) => b.length - a.length).join("|")}`;
var aNumber = pattern(words.map(([word2]) => word2).filter((word2) => !articles.has(word2)));
var aNumberOrArticle = pattern(words.map(([word2]) => word2));
function numberOf(text2) {
  return /^\d+$/.test(text2) ? Number(text2) : byWord.get(plain(text2));
}

// src/kinds/fields/rules.ts
var decisionRule = (options) => field(
  {
    type: "decision rule",
    madeWhenAsked: true,
    expects: "a rule such as “nobody objects within 7 days” or “two thirds agree”",
    schema: string,
    read: (written2) => ({ value: ruleIn(written2.text) })
  },
  options
);
var quorum = (options) => field(
  {
    type: "quorum",
    madeWhenAsked: true,
    expects: "a number of people, or a share of them",
    schema: string,
    read: (written2) => ({ value: quorumIn(written2.text) })
  },
  options
);
var notice = (options) => field(
  {
    type: "notice",
    madeWhenAsked: true,
    expects: "a length of time such as 7 days",
    schema: string,
    read: (written2) => {
      const period = periodIn(written2.text);
      return { value: { words: oneLine(written2.text), ...period && { period } } };
    }
  },
  options
);
var longest3 = 600;
function ruleIn(text2) {
  const words2 = oneLine(text2.slice(0, longest3));
  const [first2, ...others] = waysIn(words2);
  const people = peopleIn(words2);
  const base = ofAll.test(words2) ? "all" : ofPresent.test(words2) ? "present" : void 0;
  const period = periodIn(words2);
  return {
    words: words2,
    ...first2,
    ...people !== void 0 && { people },
    ...base && { base },
    ...period && { notice: period },
    ...others.length > 0 && { otherwise: others }
  };
}
function quorumIn(text2) {
  const words2 = oneLine(text2.slice(0, longest3));
  if (none3.test(words2)) return { words: words2, people: 0 };
  const share = shareIn(words2)?.share;
  if (share) return { words: words2, share };
  const people = numberOf(new RegExp(`(?<![\\p{L}\\d])(${aNumber})(?![\\p{L}\\d])`, "iu").exec(words2)?.[1] ?? "");
  return people === void 0 ? { words: words2 } : { words: words2, people };
}
var units3 = "hours?|(?:working |business )?days?|weeks?|months?|heures?|jours?|semaines?|mois|stunden?|werktagen?|tagen?|wochen?|monaten?|horas?|d[ií]as?|semanas?|mes(?:es)?|or[ea]|giorn[oi]|settiman[ea]|mes[ei]";
var lengthOfTime = new RegExp(
  `(?<![\\p{L}\\d])(?:${aNumber})\\s(?:${units3})(?!\\p{L})|(?<!\\p{L})(?:a|one) week(?!\\p{L})`,
  "iu"
);
function periodIn(text2) {
  const found2 = lengthOfTime.exec(oneLine(text2.slice(0, longest3)))?.[0];
  const period = found2 === void 0 ? void 0 : readPeriod(found2);
  return period && !("problem" in period) ? period : void 0;
}
function waysIn(words2) {
  if (/consensus (?:minus|except|moins|menos|meno)/iu.test(words2)) return [];
  const named = Object.entries(namedRules).flatMap(
    ([by, pattern2]) => found(words2, pattern2, { by })
  );
  const share = shareIn(words2);
  const ofShare = share ? [{ way: wayOf(share), from: share.from, to: share.to }] : found(words2, largeMajority, { by: "supermajority" });
  const plain2 = found(words2, majority, { by: "simple-majority" }).filter(
    (majority2) => !ofShare.some((one2) => belongTogether(one2, majority2, words2))
  );
  const all2 = [...named, ...ofShare, ...plain2].filter(
    (one2, at, list2) => !list2.some((other, rank3) => hides(other, rank3, one2, at))
  );
  return all2.toSorted((a, b) => a.from - b.from).map(({ way }) => way);
}
function found(words2, pattern2, way) {
  const match = pattern2.exec(words2);
  return match ? [{ way, from: match.index, to: match.index + match[0].length }] : [];
}
function hides(other, rank3, one2, at) {
  return rank3 < at && other.from < one2.to && one2.from < other.to;
}
function belongTogether(share, majority2, words2) {
  const [first2, second] = share.from < majority2.from ? [share, majority2] : [majority2, share];
  const between2 = words2.slice(first2.to, second.from);
  return between2.length <= 25 && !another.test(between2);
}
function shareIn(words2) {
  const all2 = [
    ...shares.flatMap(([pattern2, share]) => inPlace(words2, pattern2, () => share)),
    ...inPlace(words2, fraction, (match) => fractionOf(Number(match[1]), Number(match[2]))),
    ...inPlace(words2, percent, (match) => percentOf(match[1] ?? ""))
  ];
  return all2.filter(({ share }) => share.over * 2 >= share.of).toSorted((a, b) => a.from - b.from)[0];
}
function inPlace(words2, pattern2, shareOf) {
  const match = pattern2.exec(words2);
  const share = match ? shareOf(match) : void 0;
  if (!match || !share) return [];
  const more = moreThan.test(words2.slice(0, match.index)) || /^\s?\+\s?1(?!\d)/.test(words2.slice(match.index + match[0].length));
  return [{ share, more, from: match.index, to: match.index + match[0].length }];
}
function fractionOf(over, of) {
  return of >= 2 && over >= 1 && over <= of ? { over, of } : void 0;
}
function percentOf(written2) {
  if (twoThirdsInPercent.test(written2)) return { over: 2, of: 3 };
  const [whole2 = "", decimals = ""] = written2.split(/[.,]/);
  const of = 100 * 10 ** decimals.length;
  const over = Number(`${whole2}${decimals}`);
  return over <= of ? { over, of } : void 0;
}
function wayOf({ share, more }) {
  if (share.over * 2 !== share.of) return { by: "supermajority", share, ...more && { more } };
  return more ? { by: "simple-majority" } : { by: "simple-majority", share };
}
var sharesOfPeople = /thirds?|quarters?|fourths?|fifths?|tiers|quarts|cinquièmes|drittel|viertel|fünftel|tercios|cuartos|quintos|terzi|quarti|quinti/iu;
var yes2 = [
  new RegExp(`(?<![\\p{L}\\d/])(${aNumber})((?:\\s\\p{L}+){0,6}?)\\s(?:${sayYes})(?!\\p{L})`, "giu"),
  new RegExp(`(?<![\\p{L}\\d/])(${aNumber})(\\s(?:\\p{L}+\\s){0,1}?)(?:${approvals})(?!\\p{L})`, "giu"),
  new RegExp(`(?:${approvedBy})(${aNumber})((?:\\s\\p{L}+)?)(?!\\p{L})`, "giu")
];
function peopleIn(words2) {
  const matches = yes2.flatMap((pattern2) => [...words2.matchAll(pattern2)]);
  const [first2] = matches.filter((match) => !sharesOfPeople.test(match[2] ?? "")).toSorted((a, b) => a.index - b.index);
  return first2 && numberOf(first2[1] ?? "");
}

// src/kinds/fields/speakers.ts
var speakers = (options) => field(
  {
    type: "list",
    expects: "names, each with “agreed” where the speaker may be named",
    schema: strings,
    read: (written2) => ({ value: speakersIn(written2) }),
    shows: (speakers2) => speakers2.map(({ name, agreed: agreed3 }) => agreed3 === true ? name : "…")
  },
  options
);
var columns2 = {
  name: {
    en: "Speaker|Speakers|Name|Who",
    fr: "Intervenant|Intervenante|Nom|Qui",
    de: "Vortragende|Name|Wer",
    es: "Ponente|Ponentes|Nombre|Quién",
    it: "Relatore|Relatrice|Nome|Chi"
  },
  agreed: {
    en: "May we name you|May we list you|Agreed|Consent",
    fr: "Pouvons-nous vous nommer|Accord|Consentement",
    de: "Dürfen wir Sie nennen|Dürfen wir dich nennen|Einverstanden|Einwilligung",
    es: "Podemos nombrarle|De acuerdo|Consentimiento",
    it: "Possiamo nominarla|D’accordo|Consenso"
  }
};
function speakersIn(written2) {
  const blocks = blocksOf(written2);
  if (blocks.length > 0) return blocks.flatMap((block) => block.type === "table" ? inTable2(block) : inList(block));
  return written2.from === "section" ? [] : partsOf(written2).flatMap(inLine2);
}
function inTable2(table) {
  const { header, rows } = readTable(table);
  const find = (names3) => header.findIndex((cell) => isNamed(names3, [plainName(cell.text)]));
  const agreed3 = find(columns2.agreed);
  const name = Math.max(find(columns2.name), 0);
  return rows.flatMap((row) => {
    const text2 = withoutPrompts(row.cells[name]?.text ?? "");
    if (row.example || isNoAnswer(text2)) return [];
    const answer = row.cells[agreed3]?.text ?? "";
    return [{ name: text2, ...agreed3 !== -1 && { agreed: saysYes(answer) } }];
  });
}
function inList(list2) {
  return list2.children.flatMap((item) => inLine2(plainText([item]).trim().split("\n")[0] ?? ""));
}
var agreement = /\b(?:agreed|d’accord|einverstanden|de acuerdo|d’accordo)\b/iu;
function inLine2(line) {
  const text2 = withoutPrompts(line);
  if (isNoAnswer(text2) || isExample(text2)) return [];
  const [name = text2] = text2.split(/\s*[,:(]\s*|\s+[–—-]\s+/u);
  return [{ name, ...agreement.test(text2) && { agreed: true } }];
}

// src/kinds/fields/stumbling-blocks.ts
var stumblingBlocks = (options) => field(
  {
    type: "list",
    expects: "lines such as “calls are in the evening → every second one is at noon”",
    schema: strings,
    read: (written2) => ({ value: blocksIn(written2) })
  },
  options
);
var solutions = {
  en: "Solution|Solutions|Answer|What we do|What we do about it|What helps|Our answer",
  fr: "Solution|Solutions|Réponse|Ce que nous faisons|Ce qui aide",
  de: "Lösung|Lösungen|Antwort|Was wir tun|Was wir dagegen tun|Was hilft",
  es: "Solución|Soluciones|Respuesta|Qué hacemos|Qué ayuda",
  it: "Soluzione|Soluzioni|Risposta|Che cosa facciamo|Che cosa aiuta"
};
function blocksIn(written2) {
  const { from, place } = written2;
  const parts = blocksOf(written2);
  if (parts.length > 0)
    return parts.flatMap((part) => part.type === "table" ? inTable3(part, place.path) : inList2(part, place.path));
  if (from === "section") return [{ block: written2.text, solution: written2.text, place }];
  if (!Array.isArray(written2.data)) return linesOf(written2).flatMap((line) => inLine3(line, place));
  return written2.data.flatMap(
    (item) => typeof item === "object" && item !== null ? inMap(Object.values(item), place) : inLine3(textOfData(item), place)
  );
}
function inTable3(table, path) {
  const { header, rows } = readTable(table);
  const at = header.findIndex((cell) => isNamed(solutions, [plainName(cell.text)]));
  const block = header.findIndex((_, index) => index !== at);
  return rows.filter((row) => !row.example).flatMap(({ cells, line, column }) => one(cells[block]?.text, cells[at]?.text, { path, line, column }));
}
function inList2(list2, path) {
  return list2.children.flatMap((item) => {
    const { line, column } = item.position?.start ?? { line: 1, column: 1 };
    const [first2, ...more] = item.children;
    const below = oneLine(ownWords(more));
    const text2 = first2 ? oneLine(plainText([first2])) : "";
    return below === "" ? inLine3(text2, { path, line, column }) : one(text2, below, { path, line, column });
  });
}
function inLine3(line, place) {
  const text2 = withoutPrompts(line).replace(/^\s*[-*•]\s+/, "");
  const [, block = text2, solution] = /^(.+?)(?:\s*(?:→|⇒|->|=>)\s*|\s*:\s+|\s+[–—-]\s+)(.+)$/su.exec(text2) ?? [];
  return one(block, solution, place);
}
function inMap([block, solution], place) {
  return one(textOfData(block), textOfData(solution), place);
}
function one(block, solution, place) {
  const [what, answer] = [withoutPrompts(block ?? ""), withoutPrompts(solution ?? "")].map(oneLine);
  if (what === void 0 || isNoAnswer(what) || isExample(what)) return [];
  return [{ block: what, ...answer !== void 0 && !isNoAnswer(answer) && { solution: answer }, place }];
}

// src/kinds/fields/suggestion.ts
var suggestion = (suggestions2, options) => field(
  {
    type: "text",
    expects: `a few words, for example ${Object.keys(suggestions2).slice(0, 3).join(", ")}`,
    schema: { ...string, examples: Object.keys(suggestions2) },
    read: (written2) => ({ value: namedIn(suggestions2, oneLine(written2.text)) })
  },
  options
);
var suggestions = (known5, options) => field(
  {
    type: "list",
    expects: `a list, for example ${Object.keys(known5).slice(0, 3).join(", ")}`,
    schema: { ...strings, examples: [Object.keys(known5)] },
    read: (written2) => ({ value: partsOf(written2).map((part) => namedIn(known5, part)) })
  },
  options
);
function namedIn(known5, words2) {
  return choiceNamed(known5, words2).value ?? words2;
}

// src/kinds/fields/text.ts
var text = (options) => field(
  { type: "text", expects: "a few words", schema: string, read: (written2) => ({ value: oneLine(written2.text) }) },
  options
);
var prose = (options) => field(
  { type: "prose", expects: "a sentence or more", schema: string, read: (written2) => ({ value: written2.text }) },
  options
);
var texts = (options) => field(
  { type: "list", expects: "a list", schema: stringOrStrings, read: (written2) => ({ value: partsOf(written2) }) },
  options
);
var count = (options) => field(
  {
    type: "number",
    expects: "a whole number",
    schema: { type: "integer", minimum: 0 },
    read: (written2) => /^\d{1,9}$/.test(written2.text.trim()) ? { value: Number(written2.text) } : trouble("number-unreadable", { written: written2.text })
  },
  options
);

// src/kinds/fields/votes.ts
var votes = (options) => field(
  {
    type: "votes",
    madeWhenAsked: true,
    expects: "totals such as “5 for, 1 against, 2 abstained”",
    schema: { anyOf: [{ type: "string" }, strings] },
    read: (written2) => {
      const value = votesIn(written2);
      return value ? { value } : {};
    }
  },
  options
);
var names = {
  approve: {
    en: "for|in favour|in favor|yes|yea|aye|ayes|approve|approves|approved|agree|agreed|support|+1|in support",
    fr: "pour|oui|favorable|favorables|approuve|d’accord",
    de: "dafür|ja|ja-stimmen|zustimmung|zugestimmt|stimmt zu|für",
    es: "a favor|sí|si|aprueba|de acuerdo",
    it: "a favore|sì|si|favorevole|favorevoli|approva"
  },
  decline: {
    en: "against|no|nay|nays|decline|declined|oppose|opposed|reject|rejected|objection|objections|-1|disagree",
    fr: "contre|non|défavorable|opposé|opposés",
    de: "dagegen|nein|nein-stimmen|ablehnung|abgelehnt|lehnt ab|gegen",
    es: "en contra|no|rechaza",
    it: "contro|contrario|contrari|no|contraria"
  },
  abstain: {
    en: "abstain|abstains|abstained|abstention|abstentions|abstaining|0",
    fr: "abstention|abstentions|s’abstient|s’abstiennent|abstenus",
    de: "enthaltung|enthaltungen|enthalten|enthält sich",
    es: "abstención|abstenciones|se abstiene|se abstienen",
    it: "astensione|astensioni|astenuto|astenuti|si astiene"
  },
  absent: {
    en: "absent|not present|did not vote|away",
    fr: "absent|absente|absents",
    de: "abwesend|nicht da",
    es: "ausente|ausentes",
    it: "assente|assenti"
  }
};
var who = {
  en: "Who|Name|Member|Role|Organisation|Organization|Voter",
  fr: "Qui|Nom|Membre|Rôle",
  de: "Wer|Name|Mitglied|Rolle",
  es: "Quién|Nombre|Miembro|Rol",
  it: "Chi|Nome|Membro|Ruolo"
};
var number = {
  en: "Number|Votes|Count|How many|Total",
  fr: "Nombre|Voix",
  de: "Anzahl|Stimmen",
  es: "Número|Votos",
  it: "Numero|Voti"
};
var allVotes = Object.keys(names);
var noOne = "none|no ?one|nobody|no|zero|nil|nul|aucune?|personne|pas de|keine?r?|niemand|ningun[oa]?|ningún|nadie|nessun[oa]?";
var wordsFor = (vote) => [...spellingsAsWritten(names[vote])].toSorted((a, b) => b.length - a.length).join("|");
var word = allVotes.map((vote) => `(?<${vote}>${wordsFor(vote)})`).join("|");
var numberFirst = () => new RegExp(
  `(?<![\\p{L}\\d])(?<count>${aNumberOrArticle}|${noOne})\\s(?:\\p{L}+\\s){0,2}?(?:${word})(?![\\p{L}\\d])`,
  "giu"
);
var wordFirst = () => new RegExp(`(?<![\\p{L}\\d])(?:${word})\\s?[:=]?\\s?(?<count>\\d{1,4})(?!\\d)`, "giu");
var beginsWithWord = new RegExp(`^(?:${allVotes.map(wordsFor).join("|")})\\s?[:=]?\\s?\\d`, "iu");
var ofOneMind = /unanim|einstimmig|all in favou?r|everyone in favou?r/iu;
function votesIn(written2) {
  const { path } = written2.place;
  const cast = [];
  const totals = {};
  for (const block of blocksOf(written2))
    if (block.type === "table") readTableInto(block, path, cast, totals);
    else readListInto(block, path, cast, totals);
  if (cast.length === 0 && Object.keys(totals).length === 0)
    for (const line of linesOf({ ...written2, text: written2.text.slice(0, longest4) }))
      readLineInto(line, written2.place, cast, totals);
  for (const { vote } of cast.filter(({ vote: vote2 }) => !(vote2 in totals)))
    totals[vote] = cast.filter((one2) => one2.vote === vote).length;
  const unanimous = ofOneMind.test(written2.text.slice(0, longest4));
  return unanimous || cast.length > 0 || Object.keys(totals).length > 0 ? { ...totals, unanimous, cast } : void 0;
}
function votesInLine(text2) {
  const cast = [];
  const totals = {};
  readLineInto(text2, { path: "", line: 1, column: 1 }, cast, totals);
  const unanimous = ofOneMind.test(text2);
  return unanimous || totals.approve !== void 0 || totals.decline !== void 0 ? { ...totals, unanimous, cast } : void 0;
}
var longest4 = 4e3;
function readTableInto(table, path, cast, totals) {
  const { header, rows } = readTable(table);
  const titles = header.map((cell) => cell.text);
  const voter = titles.findIndex((title) => isNamed(who, [plainName(title)]));
  const count2 = titles.findIndex((title) => isNamed(number, [plainName(title)]));
  const columns5 = titles.map((title) => voteNamed(title));
  for (const row of rows) {
    if (row.example) continue;
    const cells = row.cells.map((cell) => withoutPrompts(cell.text));
    const place = { path, line: row.line, column: row.column };
    columns5.forEach((vote2, at) => {
      const value = /^\d{1,4}$/.exec(cells[at] ?? "");
      if (vote2 && value) totals[vote2] = (totals[vote2] ?? 0) + Number(value[0]);
    });
    if (columns5.some((vote2) => vote2 !== void 0)) continue;
    const vote = cells.map((cell) => voteNamed(cell)).find((found2) => found2 !== void 0);
    const name = cells[voter] ?? "";
    if (vote && voter !== -1 && !isNoAnswer(name)) cast.push({ who: name, vote, place });
    else if (vote && /^\d{1,4}$/.test(cells[count2] ?? "")) totals[vote] = Number(cells[count2]);
  }
}
function readListInto(list2, path, cast, totals) {
  for (const item of list2.children) {
    const start = item.position?.start ?? { line: 1, column: 1 };
    const text2 = withoutPrompts(plainText(item.children.slice(0, 1)).trim());
    if (!isExample(text2)) readLineInto(text2, { path, line: start.line, column: start.column }, cast, totals);
  }
}
function readLineInto(text2, place, cast, totals) {
  const line = oneLine(text2.slice(0, longest4)).replace(/^[-*•]\s+/, "");
  const [, label = "", value = ""] = /^([^:]{1,80}):\s*(.+)$/u.exec(line) ?? [];
  const named = voteNamed(label);
  const given = voteNamed(value);
  if (!named && label !== "" && given) {
    cast.push({ who: label, vote: given, place });
    return;
  }
  if (named && !/\d/.test(value)) {
    const people = value.split(/,|\s(?:and|et|und|y|e|&)\s/u).map(oneLine).filter((name) => !isNoAnswer(name));
    if (new RegExp(`^(?:${noOne})$`, "iu").test(value)) totals[named] ??= 0;
    else for (const name of people) cast.push({ who: name, vote: named, place });
    return;
  }
  for (const { groups } of line.matchAll(beginsWithWord.test(line) ? wordFirst() : numberFirst())) {
    const vote = allVotes.find((one2) => groups?.[one2] !== void 0);
    if (vote) totals[vote] ??= numberOf(groups?.count ?? "") ?? 0;
  }
}
function voteNamed(text2) {
  const trimmed = text2.trim();
  const sign = allVotes.find((vote) => names[vote].en.split("|").includes(trimmed.toLowerCase()));
  return sign ?? (plainName(trimmed) === "" || /^\d+$/.test(trimmed) ? void 0 : choiceNamed(names, trimmed).value);
}
function spellingsAsWritten(all2) {
  const words2 = [all2.en, all2.fr, all2.de, all2.es, all2.it].flatMap((list2) => list2?.split("|") ?? []);
  const letters = words2.filter((one2) => new RegExp("^\\p{L}", "u").test(one2)).map((one2) => one2.replace(/[’-]/g, (sign) => sign === "-" ? "[- ]?" : "[’']"));
  return /* @__PURE__ */ new Set([...letters, ...[...spellings(all2)].filter((one2) => new RegExp("^\\p{L}{3,}$", "u").test(one2))]);
}

// src/kinds/fields.ts
var entries = (collection) => ({
  collection: true,
  ...collection
});

// src/kinds/channels.ts
var channels_default = defineKind({
  kind: "channels",
  title: "Channels",
  titles: { fr: "Canaux", de: "Kanäle", es: "Canales", it: "Canali" },
  area: "rhythm",
  help: "Where the community talks: mailing list, chat, web site, repository; and how to get in.",
  files: ["channels.md", "communication-channels.md", "contact.md"],
  standsIn: {
    kinds: ["charter", "meetings", "purpose", "stakeholders"],
    names: {
      en: "Channels|Communication channels|Where we talk|Types of engagement|Engagement platforms|Communication platforms|Engagement and communication platforms|How to get connected|Stay in touch",
      fr: "Canaux|Canaux de communication",
      de: "Kanäle|Kommunikationskanäle|Wo wir sprechen",
      es: "Canales|Canales de comunicación",
      it: "Canali|Canali di comunicazione"
    }
  },
  expectedOf: { software: "should", "research-project": "should" },
  reviewMonths: 12,
  whenMissing: {
    title: "The community says where it talks",
    principles: ["collaboration"],
    says: "No page says yet where this community talks, or how to get in.",
    why: "A newcomer needs one place to write the first message.",
    fix: "Write a table with one row for each place: channel, what for, how to join, who looks after it.",
    severity: { launching: "advice", active: "warning" },
    minutes: 15,
    source: "Foundational Community Building, session 2; The Turing Way, new community guide"
  },
  firstStep: {
    title: "Name one place where people can reach you.",
    how: "A mailing list or a chat: what it is for, how to join, and the two people who let others in.",
    minutes: 15
  },
  fields: {
    entries: entries({
      main: true,
      one: "channel",
      labelledBy: ["name", "tool", "id"],
      prose: "purpose",
      names: {
        en: "Channels|Communication channels|Where we talk",
        fr: "Canaux|Canaux de communication",
        de: "Kanäle|Kommunikationskanäle",
        es: "Canales|Canales de comunicación",
        it: "Canali|Canali di comunicazione"
      },
      help: "One row for each place where you talk.",
      whenMissing: {
        id: "channels-are-named",
        title: "The page Channels names at least one channel",
        says: "{page} names no channel yet.",
        why: "A newcomer needs one place to write the first message.",
        fix: "Add one row: the channel, what it is for, and how to join.",
        severity: { launching: "advice", active: "warning" },
        minutes: 10
      },
      fields: {
        id: text({ names: { en: "Id" }, help: "A short name, for example list." }),
        name: text({
          names: {
            en: "Channel|Name|Platform",
            fr: "Canal|Nom|Plateforme",
            de: "Kanal|Name|Plattform",
            es: "Canal|Nombre|Plataforma",
            it: "Canale|Nome|Piattaforma"
          },
          help: "What people call it: mailing list, chat, web site."
        }),
        purpose: prose({
          names: {
            en: "What for|Purpose|What it is for|Use it for",
            fr: "Pour quoi|Usage|À quoi ça sert",
            de: "Wofür|Zweck|Wozu",
            es: "Para qué|Uso|Propósito",
            it: "A che cosa serve|Per che cosa|Scopo"
          },
          help: "What people do there.",
          whenMissing: {
            id: "channel-says-what-it-is-for",
            title: "Every channel says what it is for",
            says: "Nothing says what the channel {entry} is for.",
            why: "People who do not know where to ask do not ask.",
            fix: "Write a few words in the column “What for”, for example “questions, and news once a month”.",
            severity: "advice",
            minutes: 2,
            when: isOpen,
            source: "Foundational Community Building, session 2"
          }
        }),
        type: choice(
          {
            primary: {
              en: "primary|main|web site|website|repository|GitHub",
              fr: "principal",
              de: "wichtigster|Hauptkanal",
              es: "principal",
              it: "principale"
            },
            asynchronous: {
              en: "asynchronous|async|mailing list|list|newsletter|chat|forum|documentation",
              fr: "asynchrone|liste de diffusion|messagerie",
              de: "asynchron|zeitversetzt|Mailingliste",
              es: "asíncrono|asincrónico|lista de correo",
              it: "asincrono|mailing list|lista"
            },
            synchronous: {
              en: "synchronous|live|call|video call|meeting|in person",
              fr: "synchrone|visioconférence|réunion",
              de: "synchron|live|Videoanruf|Treffen",
              es: "síncrono|sincrónico|videollamada|reunión",
              it: "sincrono|videochiamata|incontro"
            }
          },
          {
            names: { en: "Kind|Type", fr: "Type|Genre", de: "Art|Typ", es: "Tipo", it: "Tipo" },
            help: "The main one (primary), read at any time (asynchronous), or everyone at once (synchronous)."
          }
        ),
        tool: text({
          names: {
            en: "Tool|Software",
            fr: "Outil|Logiciel",
            de: "Werkzeug|Software",
            es: "Herramienta",
            it: "Strumento"
          },
          help: "The software behind it."
        }),
        audience: openTo({
          names: {
            en: "Open to|Audience|Who can join",
            fr: "Ouvert à|Public",
            de: "Offen für|Für wen",
            es: "Abierto a|Público",
            it: "Aperto a|Pubblico"
          },
          help: "Everyone, members, or one group."
        }),
        url: link({
          names: {
            en: "Link|URL|Address|Where",
            fr: "Lien|Adresse|Où",
            de: "Link|Adresse|Wo",
            es: "Enlace|Dirección|Dónde",
            it: "Link|Indirizzo|Dove"
          },
          help: "Where it is; no private invitation links."
        }),
        how_to_join: prose({
          names: {
            en: "How to join|Join|How to get in",
            fr: "Comment rejoindre|Comment s’inscrire|Inscription",
            de: "Wie man dazukommt|Beitreten|Mitmachen|Anmeldung",
            es: "Cómo unirse|Cómo entrar|Inscripción",
            it: "Come unirsi|Come entrare|Iscrizione"
          },
          help: "What a newcomer does to get in.",
          whenMissing: {
            id: "channel-says-how-to-join",
            title: "Every channel says how to join",
            principles: ["social-responsibility-and-engagement"],
            says: "Nothing says how to join the channel {entry}.",
            why: "A newcomer cannot ask for an invitation in a place that is closed to them.",
            fix: "Write one line in the column “How to join”, for example “write to hello@osc-lindenau.example”, or add a link.",
            severity: { launching: "advice", active: "warning" },
            minutes: 5,
            when: (channel) => isOpen(channel) && !hasLink(channel),
            source: "The Turing Way, new community guide"
          }
        }),
        admins: references(["roles", "people", "groups"], {
          names: {
            en: "Who looks after it|Admins|Admin|Administrators|Moderators|Owner",
            fr: "Responsables|Responsable|Administrateurs|Modérateurs|Qui s’en occupe",
            de: "Wer kümmert sich|Verantwortlich|Admins|Moderation",
            es: "Quién se ocupa|Responsables|Responsable|Administradores|Moderadores",
            it: "Chi se ne occupa|Responsabili|Responsabile|Amministratori|Moderatori"
          },
          help: "Two people, or a role that two people hold.",
          whenMissing: {
            id: "channel-has-admins",
            title: "Somebody looks after every channel",
            says: "Nobody is named to look after the channel {entry}.",
            why: "Somebody has to let newcomers in and remove spam.",
            fix: "Write two names, or a role that two people hold, in the column “Who looks after it”.",
            severity: { launching: "advice", active: "warning" },
            minutes: 5,
            when: isOpen,
            source: "Kubernetes, moderators of channels"
          }
        }),
        response_expectation: text({
          names: {
            en: "Answers within|Response time|How soon",
            fr: "Réponse sous|Délai de réponse",
            de: "Antwort innerhalb von|Antwortzeit",
            es: "Respuesta en|Tiempo de respuesta",
            it: "Risposta entro|Tempo di risposta"
          },
          help: "How soon somebody answers: two working days, for example."
        }),
        moderation: prose({
          names: {
            en: "Rules|Moderation|House rules",
            fr: "Règles|Modération",
            de: "Regeln|Moderationsregeln",
            es: "Reglas|Moderación",
            it: "Regole|Moderazione"
          },
          help: "The rules that hold there, or a link to them."
        }),
        low_barrier: yesNo({
          names: {
            en: "Works without an account|No account needed|Low barrier",
            fr: "Sans compte|Accès facile",
            de: "Ohne Konto|Niedrige Schwelle",
            es: "Sin cuenta|Acceso fácil",
            it: "Senza account|Accesso facile"
          },
          help: "Yes, when people can take part without an account, a fee or a new program."
        }),
        archive: prose({
          names: { en: "Archive|Where old messages are", fr: "Archives", de: "Archiv", es: "Archivo", it: "Archivio" },
          help: "Where old messages can be read, and by whom."
        }),
        status: choice(
          {
            active: {
              en: "active|open|in use",
              fr: "actif|ouvert",
              de: "aktiv|offen|in Gebrauch",
              es: "activo|abierto|en uso",
              it: "attivo|aperto|in uso"
            },
            "read-only": {
              en: "read-only|read only|archived",
              fr: "lecture seule|archivé",
              de: "nur lesen|archiviert",
              es: "solo lectura|archivado",
              it: "sola lettura|archiviato"
            },
            closed: {
              en: "closed|gone|left|retired",
              fr: "fermé",
              de: "geschlossen|aufgegeben",
              es: "cerrado",
              it: "chiuso"
            }
          },
          {
            names: { en: "Status|State", fr: "État|Statut", de: "Stand|Status|Zustand", es: "Estado", it: "Stato" },
            help: "Active, read-only or closed."
          }
        ),
        replaces: reference(["channels"], {
          names: { en: "Replaces|Instead of", fr: "Remplace", de: "Ersetzt", es: "Sustituye a", it: "Sostituisce" },
          help: "The channel that this one replaces."
        })
      }
    })
  }
});
function isOpen(channel) {
  const status = channel.readings.get("status")?.value;
  return status !== "closed" && status !== "read-only";
}
function hasLink(channel) {
  return ["url", "name", "purpose"].some((field2) => (channel.readings.get(field2)?.written.mentions.length ?? 0) > 0);
}

// src/kinds/charter.ts
var training = "Foundational Community Building, session 4";
var charter_default = defineKind({
  kind: "charter",
  title: "Charter",
  titles: { fr: "Charte", de: "Charta", es: "Carta", it: "Carta" },
  area: "identity",
  help: "The public agreement: vision, mission, values, what you do and do not do, and who can join.",
  files: [
    "charter.md",
    "community-charter.md",
    "community-statement.md",
    "masterplan.md",
    "master-plan.md",
    "osc-masterplan.md"
  ],
  also: ["vision.md", "mission.md", "values.md", "membership.md"],
  from: "planning",
  reviewMonths: 12,
  whenMissing: {
    title: "The community has a charter",
    says: "There is no charter yet: nobody can read what this community stands for.",
    why: "It tells newcomers whether they belong here, and your institution whether it can support you.",
    fix: "Write a vision (the future you want) and a mission (what you do now), one sentence each; the rest can follow.",
    severity: { planning: "advice", launching: "warning", active: "error" },
    minutes: 30,
    source: training
  },
  firstStep: {
    title: "Say what you want to change.",
    how: "One sentence for the vision (the future you want), one for the mission (what you do now). Values can follow.",
    minutes: 30
  },
  changes: { matters: "charter", headline: "The charter changes" },
  fields: {
    vision: prose({
      names: {
        en: "Vision|Our vision|Vision statement",
        fr: "Vision|Notre vision",
        de: "Vision|Unsere Vision|Leitbild",
        es: "Visión|Nuestra visión",
        it: "Visione|La nostra visione"
      },
      help: "The future that you want, in one short paragraph.",
      tells: { answers: "why" },
      whenMissing: {
        title: "The charter has a vision",
        says: "{page} has no vision: the future that you want.",
        why: "People join for where you are going, more than for what you do today.",
        fix: "Add a heading “Vision” with one sentence: what will be different, and for whom.",
        severity: { planning: "advice", launching: "warning", active: "error" },
        minutes: 15,
        source: training
      }
    }),
    mission: prose({
      names: {
        en: "Mission|Our mission|Mission statement",
        fr: "Mission|Notre mission",
        de: "Mission|Auftrag|Unser Auftrag",
        es: "Misión|Nuestra misión",
        it: "Missione|La nostra missione"
      },
      help: "What you do now, for whom, and what makes it different.",
      tells: { answers: "why" },
      whenMissing: {
        title: "The charter has a mission",
        says: "{page} has no mission: what you do now, and for whom.",
        why: "The mission tells people what they can do with you this year.",
        fix: "Add a heading “Mission” with one sentence: what you do, and for whom.",
        severity: { planning: "advice", launching: "warning", active: "error" },
        minutes: 15,
        source: training
      }
    }),
    objectives: texts({
      names: {
        en: "Objectives|Our objectives|Goals|Our goals|Aims",
        fr: "Objectifs|Nos objectifs",
        de: "Ziele|Unsere Ziele",
        es: "Objetivos|Nuestros objetivos",
        it: "Obiettivi|I nostri obiettivi"
      },
      help: "Three to five goals, one line each.",
      whenMissing: {
        title: "The charter names its objectives",
        says: "{page} names no objectives.",
        why: "A few goals show what the mission means in practice.",
        fix: "Add a heading “Objectives” with a list of three goals.",
        severity: "advice",
        from: "active",
        minutes: 15,
        source: training
      }
    }),
    offer_and_uniqueness: prose({
      names: {
        en: "What we offer|What we offer and what makes us different|What makes us different",
        fr: "Ce que nous offrons|Ce que nous proposons",
        de: "Was wir bieten|Was uns ausmacht|Unser Angebot",
        es: "Qué ofrecemos|Lo que ofrecemos",
        it: "Che cosa offriamo|Cosa offriamo"
      },
      help: "What people find here, and what makes it different from others."
    }),
    who_for: prose({
      names: {
        en: "Who it is for|Who we are for|Who is it for|Audience|Who is this for",
        fr: "Pour qui|À qui s’adresse la communauté|Public",
        de: "Für wen|Für wen wir da sind|Zielgruppe",
        es: "Para quién|A quién se dirige|Público",
        it: "Per chi|A chi si rivolge|Pubblico"
      },
      help: "The people whom you want to reach.",
      whenMissing: {
        id: "charter-says-who-it-is-for",
        title: "The charter says who the community is for",
        principles: ["social-responsibility-and-engagement"],
        says: "{page} does not say who this community is for.",
        why: "Readers want to know whether they are meant.",
        fix: "Add a heading “Who it is for” and name the groups: for example doctoral researchers, librarians, data stewards.",
        severity: { launching: "advice", active: "warning" },
        minutes: 5,
        source: training
      }
    }),
    scope_in: texts({
      names: {
        en: "What we do|In scope|Scope|Activities|What we work on",
        fr: "Ce que nous faisons|Périmètre|Activités",
        de: "Was wir tun|Was wir machen|Aufgaben|Umfang",
        es: "Qué hacemos|Lo que hacemos|Alcance|Actividades",
        it: "Che cosa facciamo|Cosa facciamo|Ambito|Attività"
      },
      help: "What the community does, one line each.",
      whenMissing: {
        id: "charter-says-what-we-do",
        title: "The charter says what the community does",
        says: "{page} does not say what the community does.",
        why: "People plan their time by it.",
        fix: "Add a heading “What we do” with a list of three things.",
        severity: { launching: "advice", active: "warning" },
        minutes: 10,
        source: "Kubernetes and Rust group charters"
      }
    }),
    scope_out: texts({
      names: {
        en: "What we do not do|What we don’t do|Out of scope|Non-goals|Not in scope",
        fr: "Ce que nous ne faisons pas|Hors périmètre",
        de: "Was wir nicht tun|Was wir nicht machen|Nicht unsere Aufgabe",
        es: "Qué no hacemos|Lo que no hacemos|Fuera de alcance",
        it: "Che cosa non facciamo|Cosa non facciamo|Fuori ambito"
      },
      help: "One or two things that people might expect, and that you leave to others.",
      whenMissing: {
        id: "charter-says-what-we-leave-to-others",
        title: "The charter says what the community leaves to others",
        says: "{page} does not say what you leave to others.",
        why: "One or two things that you will not do prevent disputes later.",
        fix: "Add a heading “What we do not do” with one line, for example “We do not review papers”.",
        severity: "advice",
        from: "active",
        minutes: 5,
        source: "Rust Leadership Council, Kubernetes, CNCF group charters"
      }
    }),
    values: entries({
      one: "value",
      labelledBy: ["value", "meaning"],
      prose: "meaning",
      names: {
        en: "Values|Our values|Core values|Principles",
        fr: "Valeurs|Nos valeurs",
        de: "Werte|Unsere Werte",
        es: "Valores|Nuestros valores",
        it: "Valori|I nostri valori"
      },
      help: "Three values; say what each means, and give one example in action.",
      whenMissing: {
        title: "The charter names its values",
        says: "{page} names no values yet.",
        why: "Values help when no rule fits, and they tell people how it feels to be here.",
        fix: "Add a heading “Values” and a table with three rows: the value, what it means to you, one example in action.",
        severity: { launching: "advice", active: "warning" },
        minutes: 20,
        source: training
      },
      fields: {
        value: text({
          names: { en: "Value|Name|Principle", fr: "Valeur", de: "Wert", es: "Valor", it: "Valore" },
          help: "One word or a few."
        }),
        meaning: prose({
          names: {
            en: "What it means to us|Meaning|What it means",
            fr: "Ce qu’elle signifie pour nous|Signification|Sens",
            de: "Was er für uns bedeutet|Was das für uns heißt|Bedeutung",
            es: "Qué significa para nosotros|Significado",
            it: "Che cosa significa per noi|Significato"
          },
          help: "What you mean by it, in a sentence."
        }),
        in_action: prose({
          names: {
            en: "In action|Example|Example in action|In practice",
            fr: "En action|Exemple|En pratique",
            de: "In der Praxis|Beispiel|Im Alltag",
            es: "En la práctica|En acción|Ejemplo",
            it: "In pratica|In azione|Esempio"
          },
          help: "One thing that somebody did, or would do, because of it."
        }),
        represented_in: texts({
          names: {
            en: "Where it shows|Represented in|Where to find it",
            fr: "Où elle se voit|Où la trouver",
            de: "Wo er sich zeigt|Wo man es merkt|Wo zu finden",
            es: "Dónde se ve|Dónde se nota",
            it: "Dove si vede|Dove si trova"
          },
          help: "A rule, a welcome page or a decision that follows from it, best with a link."
        })
      }
    }),
    values_created_how: prose({
      names: {
        en: "How we chose our values|How these values came about",
        fr: "Comment nous avons choisi nos valeurs",
        de: "Wie wir unsere Werte gefunden haben",
        es: "Cómo elegimos nuestros valores",
        it: "Come abbiamo scelto i nostri valori"
      },
      help: "Who was asked, and how you came to agree on them."
    }),
    membership: prose({
      names: {
        en: "Joining and leaving|Membership|Who can join|How to join|Joining",
        fr: "Rejoindre et quitter|Adhésion|Comment nous rejoindre",
        de: "Mitmachen und gehen|Mitgliedschaft|Mitglied werden|Mitmachen",
        es: "Unirse y salir|Membresía|Cómo unirse",
        it: "Entrare e uscire|Adesione|Come unirsi"
      },
      help: "Who can join, how, what is expected, and how to leave.",
      whenMissing: {
        id: "charter-says-who-can-join",
        title: "The charter says who can join, how, and how to leave",
        principles: ["social-responsibility-and-engagement"],
        says: "{page} does not say who can join, how, and how to leave.",
        why: "Without it people wait to be invited.",
        fix: "Add a heading “Joining and leaving” with one sentence for each: who, how, and how to leave.",
        severity: { launching: "advice", active: "warning" },
        minutes: 10,
        source: "Community Canvas: selection and transition"
      }
    }),
    ways_of_working: prose({
      names: {
        en: "Ways of working|How we work|How we work together|Working together",
        fr: "Notre façon de travailler|Comment nous travaillons|Fonctionnement",
        de: "Wie wir arbeiten|Arbeitsweise|Wie wir zusammenarbeiten",
        es: "Cómo trabajamos|Formas de trabajo",
        it: "Come lavoriamo|Modo di lavorare"
      },
      help: "How you work together from day to day: calls, channels, language, credit."
    }),
    amendment_rule: prose({
      names: {
        en: "How this charter changes|Changing this charter|Amendments|Amendment|Changes to this charter",
        fr: "Comment cette charte change|Modification de la charte|Modifications",
        de: "Wie sich diese Charta ändert|Änderungen|Änderung der Charta",
        es: "Cómo cambia esta carta|Modificaciones|Cambios de esta carta",
        it: "Come cambia questa carta|Modifiche|Modifica della carta"
      },
      help: "How this charter can be changed, and by whom.",
      whenMissing: {
        id: "charter-says-how-it-changes",
        title: "The charter says how it can be changed",
        principles: ["transparency"],
        says: "{page} does not say how it can be changed, and by whom.",
        why: "A charter that cannot be changed is either ignored or fought over.",
        fix: "Add a heading “How this charter changes” with a sentence such as “Two coordinators agree, and members have two weeks to object”.",
        severity: { launching: "advice", active: "warning" },
        minutes: 10,
        source: "Minimum Viable Governance, charter"
      }
    }),
    signatories: entries({
      one: "signatory",
      labelledBy: ["name", "on_behalf_of"],
      names: {
        en: "Signed by|Signatories|Who signed",
        fr: "Signataires|Signée par",
        de: "Unterzeichnet von|Unterzeichnende",
        es: "Firmantes|Firmada por",
        it: "Firmatari|Firmata da"
      },
      help: "Who put their name to this charter, if they wish to be named.",
      fields: {
        name: text({
          names: { en: "Name|Person|Who", fr: "Nom|Qui", de: "Name|Wer", es: "Nombre|Quién", it: "Nome|Chi" },
          help: "Somebody who agreed to be named here."
        }),
        on_behalf_of: text({
          names: {
            en: "For|On behalf of|Organisation|Organization",
            fr: "Pour|Au nom de|Organisation",
            de: "Für|Im Namen von|Organisation",
            es: "Por|En nombre de|Organización",
            it: "Per|A nome di|Organizzazione"
          },
          help: "The group or organisation, where somebody signs for one."
        }),
        signed: date({
          names: {
            en: "Signed on|Date",
            fr: "Signée le|Date",
            de: "Unterzeichnet am|Datum",
            es: "Firmada el|Fecha",
            it: "Firmata il|Data"
          },
          help: "The day on which they signed."
        }),
        consent: consent({
          names: {
            en: "May we name you|May we list you|Consent|Agreed to be named",
            fr: "Pouvons-nous vous nommer|Pouvons-nous vous citer|Accord",
            de: "Dürfen wir Sie nennen|Dürfen wir dich nennen|Einverstanden",
            es: "Podemos nombrarle|Podemos nombrarte|Consentimiento",
            it: "Possiamo nominarla|Possiamo nominarti|Consenso"
          },
          help: "Yes and the date, for example “yes, 2026-01-12”."
        })
      }
    })
  }
});

// src/kinds/sentences/code-of-conduct.ts
var basedOn = [
  new RegExp("contributor[\\s-]covenant[^.]{0,80}?\\bvers\\p{L}{1,6}\\s([123](?:\\.[014])?)(?!\\d)", "iu"),
  /contributor[\s-]covenant\sv?(1\.4|2\.[01]|3\.0)(?!\d)/iu
];
var scope = [
  /\bappl(?:y|ies)\b[^.]{0,300}\b(?:spaces?|events?|channels?|mailing lists?|chat|meetings?|online|in[- ]person)\b/i,
  /s['’]appliquent?[^.]{0,300}(?:espaces?|événements?|réunions?|en ligne)/iu,
  /\bgilt\b[^.]{0,300}(?:räume|kanäle|veranstaltung|treffen|online|bereich)/iu,
  /\baplican?\b[^.]{0,300}(?:espacios|eventos|reuniones|en línea)/iu,
  /\bsi applica(?:no)?\b[^.]{0,300}(?:spazi|eventi|riunioni|online)/iu
];
var routes = [
  /\b(?:report(?:s|ed|ing)?|complaints?|incidents?|concerns?|violations?)\b[^\n]{0,200}(?:@|\bcontact|\be-?mail|\bwrit|\bform\b)/i,
  /\b(?:contact|e-?mail|write to)\b[^\n]{0,200}(?:report|complain|incident|concern|violat|harass)/i,
  /\b(?:signal|plainte|meld|beschwerde|vorf[aä]ll|denunci|queja|segnal)[^\n]{0,200}@/iu
];
var someHours = String.raw`((?:\d{1,3}|an?|one|two|three|four|five|six|seven|ten|fourteen|twenty[- ]four|forty[- ]eight|seventy[- ]two)(?:\s\([^)]{1,12}\))?[\s-]?(?:working |business )?(?:hours?|days?|weeks?|months?))`;
var responseTime = [
  new RegExp(
    String.raw`^(?=[\s\S]*\b(?:respon|acknowledg|repl(?:y|ies)|answer|hears?\b|heard\b|get back|confirm|reach out|contacts? (?:you|the reporter)))[\s\S]*?\b(?:within|in less than|no later than|not later than|in)\s(?:the (?:first|next) )?${someHours}`,
    "i"
  ),
  /^(?=[\s\S]*(?:répon|accus|contact))[\s\S]*?(?:sous|dans (?:les|un délai de)|en moins de)\s((?:\d{1,3}|deux|trois|sept|une|un)\s(?:heures?|jours?|semaines?|mois)(?: ouvrés| ouvrables)?)/iu,
  new RegExp("^(?=[\\s\\S]*(?:antwort|meld|bestätig))[\\s\\S]*?(?:innerhalb von|binnen|innerhalb|spätestens nach)\\s((?:\\d{1,3}|zwei|drei|sieben|einer|eines)\\s(?:Stunden?|Arbeits|Werk|Tag|Woche|Monat)\\p{L}{0,8})", "iu"),
  /^(?=[\s\S]*(?:respon|contest|respuesta|acus))[\s\S]*?(?:en un plazo de|dentro de|en menos de|en)\s((?:\d{1,3}|dos|tres|siete|una?)\s(?:horas?|días?|semanas?|mes(?:es)?)(?: laborables| hábiles)?)/iu,
  new RegExp("^(?=[\\s\\S]*(?:rispon|rispost|conferm))[\\s\\S]*?entro\\s((?:\\d{1,3}|due|tre|sette|una?)\\s(?:ore|ora|giorn\\p{L}|settiman\\p{L}|mes[ei])(?: lavorativi)?)", "iu")
];
var steps = [
  /\b(?:may|can|will)\b[^.]{0,80}\b(?:warn(?:ed|ings?)?|bann?(?:ed|s)?|remov(?:ed|al)|expel(?:led)?|expulsion|suspen(?:ded|sion)|exclu(?:ded|sion))\b/i,
  /\b(?:ban|suspen[ds]|expel|exclu[ds])[^.]{0,60}\b(?:temporar|permanent)/i,
  /\b(?:temporar|permanent)[^.]{0,40}\b(?:ban|suspen|expulsion|exclusion)/i,
  /\b(?:bannir|bannissement|exclure|exclusion)[^.]{0,60}(?:temporaire|définitiv|permanent)/iu,
  /(?:vorübergehend|zeitweise|dauerhaft|permanent)[^.]{0,60}(?:sperr|ausschl|verbann|auszuschließen|ausgeschlossen)/iu,
  /\b(?:expuls|prohib|exclu|vetar)[^.]{0,60}(?:temporal|permanente)/iu,
  /\b(?:bandire|espulsione|escludere|allontanare)[^.]{0,60}(?:temporane|permanente)/iu
];
var confidentiality = [
  /\bconfidential|\b(?:respect|protect)(?:ing)? the privacy\b/i,
  /confidenti(?:el|alité)|respecter la vie privée/iu,
  /vertraulich|Privatsphäre/iu,
  /confidencial|respetar la privacidad/iu,
  /riservatezza|riservat[ei]\b|confidenzial|rispettare la privacy/iu
];
var stepsAside = [
  /\brecus(?:e|al|ing)|\bconflicts? of interest\b/i,
  /\b(?:report|complaint|incident)s? (?:(?:is|are|was) )?(?:about|against|concern(?:s|ing)?|involv(?:es|ing)) (?:one of (?:us|them|the)|an? (?:\w{1,20} ){0,3}(?:member|contact|moderator|organi[sz]er|maintainer|coordinator))\b/i,
  /conflits? d['’]intérêts?|se récuse/iu,
  /Interessenkonflikt|[Bb]efangen/u,
  /conflictos? de inter[eé]s|se abstien/iu,
  /conflitt[oi] d[i'’] ?interess|si astien/iu
];
var appeal = [
  /\b(?:may|can|to) (?:be )?appeal(?:ed)?\b/i,
  /\bappeals? (?:process|against|may|can|will|should|are|is|of (?:the|a|this))\b/i,
  /faire appel|contester (?:la|une) décision/iu,
  /(?:Widerspruch|Einspruch) (?:einlegen|gegen|kann)/iu,
  /(?:apelar|recurrir) (?:la|una|esta|contra)/iu,
  /fare ricorso|presentare ricorso|ricorso contro/iu
];
var encouraged = [
  /\b(?:respect|welcom|be (?:kind|nice|friendly|patient|polite|considerate|excellent)|kindness|empath|courte|inclusive|listen)/i,
  /respect|bienveillan|accueill|courtois|écout/iu,
  /respekt|willkommen|freundlich|wertschätz|rücksicht|höflich|zuhör/iu,
  /respet|amable|acoge|bienvenid|cortes|escuch/iu,
  /rispett|accogli|gentil|benvenut|cortes|ascolt/iu
];
var unacceptable = [
  /\b(?:harass|insult|discriminat|threat|bully|abus(?:e|ive)\b|unacceptable|inappropriate|offensive|not (?:be )?(?:accept|tolerat)|zero[- ]tolerance)/i,
  /harcèle|insult|discrimin|menac|inacceptable|intolér/iu,
  /belästig|beleidig|diskrimin|bedroh|drohung|inakzeptabel|respektlos|nicht (?:geduldet|akzeptier|tolerier)/iu,
  /acos[oa]|insult|discrimin|amenaz|inaceptable|no (?:se )?toler/iu,
  new RegExp("molest|insult|discrimin|minacc|inaccettabil|non (?:\\p{L}{1,10} )?toller", "iu")
];
var anonymous = [
  /\banonymous(?:ly)?\b/i,
  /\b(?:leave out|without (?:giving|telling)|not (?:to )?give|rather not give)(?: us)? your name\b/i,
  /anonyme(?:ment)?\b|sans (?:donner|dire) (?:votre|ton) nom/iu,
  /\banonym|ohne (?:Ihren|deinen) Namen/iu,
  /anónim|sin (?:dar|decir) (?:su|tu) nombre/iu,
  /\banonim|senza (?:dare|dire) il (?:suo |tuo |vostro )?nome/iu
];
var danger = [
  /\bin (?:immediate )?danger\b|\bemergency (?:services?|number)\b|\b(?:call|dial) (?:112|911|999|110|000)\b/i,
  /en danger|numéro d['’]urgence|services? d['’]urgence/iu,
  /in Gefahr|Notruf|Rufnummer 1(?:12|10)/iu,
  /en peligro|servicios? de emergencia|número de emergencia/iu,
  /in pericolo|numero di emergenza|servizi di emergenza/iu
];
var restorative = [
  /\brestorative\b|\brepair(?:s|ing|ed)? (?:of )?(?:the |any )?harm\b|\bput(?:s|ting)? (?:it|things) right\b|\bmak(?:e|ing) amends\b/i,
  /réparer (?:le|les|un|du) (?:tort|préjudice|mal)|justice réparatrice|pratiques? restauratives?/iu,
  /wieder ?gut ?(?:zu)?mach/iu,
  /reparar el daño|restaurativ/iu,
  /riparare (?:il|i|un) dann|giustizia riparativa/iu
];
var agreed = "{new} agreed to receive reports and to be named here.";
var arrived = "A test message arrived at every address that is given.";
var handedOver = "Open reports were handed over in private. Never mention them here.";
var told = "Members and those who host events will be told.";
var toCheckOfContacts = {
  added: [agreed, "{new} can read whatever address is shared.", arrived, told],
  removed: ["{entry} can no longer read a shared address.", handedOver, told],
  replaced: [agreed, "{new} can read whatever address is shared, and {old} no longer can.", arrived, handedOver, told]
};
var toCheckOfRoutes = {
  added: [arrived],
  changed: [arrived, "Somebody still looks into the old address, and everybody knows who reads the new one."]
};

// src/kinds/code-of-conduct.ts
var code_of_conduct_default = defineKind({
  kind: "code-of-conduct",
  title: "Code of conduct",
  titles: { fr: "Code de conduite", de: "Verhaltenskodex", es: "Código de conducta", it: "Codice di condotta" },
  area: "safety",
  help: "How people treat one another here, whom to tell when something goes wrong, and what happens then.",
  files: [
    "CODE_OF_CONDUCT.md",
    "conduct.md",
    "participation-guidelines.md",
    "community-participation-guidelines.md",
    "code-de-conduite.md",
    "verhaltenskodex.md",
    "codigo-de-conducta.md",
    "codice-di-condotta.md"
  ],
  from: "always",
  reviewMonths: 12,
  whenMissing: {
    title: "There is a code of conduct",
    principles: ["respect-for-diversity"],
    says: "There is no code of conduct yet.",
    why: "People need to know what is expected of them, and whom to ask for help, before they meet for the first time.",
    fix: "Start from a text that others use, such as the Contributor Covenant, and name two people who receive reports.",
    severity: { planning: "advice", launching: "warning", active: "error", dormant: "advice" },
    minutes: 60,
    source: "The Turing Way, new community guide, step 3; OSC-NL Toolkit, launch checklist"
  },
  firstStep: {
    title: "Find two people who receive reports.",
    how: "Ask two people who do not work for each other, and write down how to reach them. The rest of the text can follow.",
    minutes: 30
  },
  changes: { matters: "safety", headline: "The code of conduct changes" },
  fields: {
    based_on: choice(
      {
        "contributor-covenant-3.0": { en: "Contributor Covenant 3.0|Contributor Covenant 3|3.0|3" },
        "contributor-covenant-2.1": { en: "Contributor Covenant 2.1|2.1" },
        "contributor-covenant-2.0": { en: "Contributor Covenant 2.0|Contributor Covenant 2|2.0|2" },
        "contributor-covenant-1.4": { en: "Contributor Covenant 1.4|Contributor Covenant 1|1.4|1" },
        other: { en: "other|another code", fr: "autre", de: "anderer", es: "otro", it: "altro" },
        own: { en: "own|our own|own text", fr: "propre", de: "eigener|eigen", es: "propio", it: "proprio" }
      },
      {
        names: { en: "Based on", fr: "Basé sur", de: "Beruht auf|Basiert auf", es: "Basado en", it: "Basato su" },
        help: "The text that this code was adapted from, or “own”.",
        spotted: basedOn
      }
    ),
    pledge: prose({
      names: {
        en: "Our pledge|Pledge|Our commitment|Purpose",
        fr: "Notre engagement|Engagement",
        de: "Unsere Verpflichtung|Unser Versprechen|Unser Versprechen an alle",
        es: "Nuestro compromiso|Compromiso",
        it: "Il nostro impegno|Impegno"
      },
      help: "What everyone here promises to one another."
    }),
    scope: prose({
      names: {
        en: "Where it applies|Scope|Where this applies|Where and when it applies|When and where this applies|Who and where it applies",
        fr: "Où il s’applique|Portée|Portée d’application|Champ d’application|Objectifs",
        de: "Wo er gilt|Geltungsbereich|Wo das gilt|Anwendungsbereich",
        es: "Dónde se aplica|Alcance|Ámbito de aplicación",
        it: "Dove si applica|Ambito|Ambito di applicazione|Scopo"
      },
      help: "Where and when the code applies: calls, chat, events, and when somebody speaks for the community.",
      spotted: scope,
      whenMissing: {
        title: "The code of conduct says where it applies",
        says: "{page} does not say where the code of conduct applies.",
        why: "People ask first whether a message in private, or a dinner after an event, is covered.",
        fix: "Add a heading “Where it applies” and a sentence: calls, chat, e-mail, events, and wherever somebody speaks for us.",
        severity: { launching: "warning", active: "error" },
        minutes: 5,
        source: "Contributor Covenant, Scope"
      }
    }),
    encouraged: prose({
      names: {
        en: "What we encourage|Encouraged behaviors|Encouraged behaviours|Encouraged behavior|Encouraged behaviour|Expected behavior|Expected behaviour|Our standards|Standards|What we expect",
        fr: "Ce que nous encourageons|Comportements encouragés|Comportements attendus|Nos critères|Nos standards|Nos normes",
        de: "Wozu wir ermutigen|Was wir uns wünschen|Erwünschtes Verhalten|Unsere Standards|Unsere Maßstäbe",
        es: "Qué fomentamos|Comportamientos alentados|Comportamiento esperado|Nuestros estándares",
        it: "Che cosa incoraggiamo|Comportamenti incoraggiati|I nostri standard"
      },
      help: "What is welcome here, in words that show what people do.",
      spotted: encouraged,
      whenMissing: {
        id: "code-of-conduct-says-what-is-welcome",
        title: "The code of conduct says what is welcome",
        principles: ["respect-for-diversity"],
        says: "{page} does not say what is welcome here.",
        why: "A list of what is forbidden tells nobody how to be a good neighbour.",
        fix: "Add a heading “What we encourage” with three lines, for example: listen, leave room for others, say whose idea it was.",
        severity: "advice",
        minutes: 15,
        source: "Contributor Covenant 3.0, Encouraged Behaviors"
      }
    }),
    unacceptable: prose({
      names: {
        en: "What we do not accept|Restricted behaviors|Restricted behaviours|Other restrictions|Unacceptable behavior|Unacceptable behaviour|Unacceptable behaviors|Unacceptable behaviours|Our standards|Standards",
        fr: "Ce que nous n’acceptons pas|Comportements inacceptables|Comportements restreints|Comportements interdits|Autres restrictions|Nos critères|Nos standards|Nos normes",
        de: "Was wir nicht hinnehmen|Was wir nicht akzeptieren|Unerwünschtes Verhalten|Inakzeptables Verhalten|Weitere Einschränkungen|Unsere Standards|Unsere Maßstäbe",
        es: "Qué no aceptamos|Comportamientos restringidos|Comportamiento inaceptable|Comportamientos inaceptables|Otras restricciones|Nuestros estándares",
        it: "Che cosa non accettiamo|Comportamenti limitati|Comportamenti inaccettabili|Altre restrizioni|I nostri standard"
      },
      help: "What is not accepted here.",
      spotted: unacceptable,
      whenMissing: {
        id: "code-of-conduct-says-what-is-not-accepted",
        title: "The code of conduct says what is not accepted",
        says: "{page} does not say what is not accepted here.",
        why: "Somebody who was hurt wonders whether it was bad enough to tell; a list answers that.",
        fix: "Add a heading “What we do not accept” with a short list, for example: insults, threats, sexual attention that nobody asked for.",
        severity: { launching: "advice", active: "warning" },
        minutes: 15,
        source: "Contributor Covenant 3.0, Restricted Behaviors"
      }
    }),
    reporting: prose({
      names: {
        en: "How to report|Reporting an issue|Reporting|Reporting issues|Reporting guidelines|Reporting violations|Enforcement|Report an issue|How to get help",
        fr: "Comment signaler|Signaler un problème|Signalement|Signalements|Application",
        de: "Wie man etwas meldet|So melden Sie etwas|Ein Problem melden|Meldung|Meldungen|Melden|Durchsetzung|Umsetzung",
        es: "Cómo informar|Cómo denunciar|Informar de un problema|Reportar un problema|Denuncias|Aplicación",
        it: "Come segnalare|Segnalare un problema|Segnalazione|Segnalazioni|Applicazione"
      },
      help: "How somebody tells you that something went wrong, and what they may leave out."
    }),
    contacts: entries({
      one: "contact",
      labelledBy: ["who", "role"],
      prose: "route",
      names: {
        en: "Who receives reports|Contacts|Contact|Who to contact|Whom to contact|Reporting contacts|Who reads reports|Conduct contacts|Code of conduct committee|Code of conduct team",
        fr: "Qui reçoit les signalements|Contacts|Contact|Personnes de contact|Qui contacter",
        de: "Wer Meldungen erhält|Kontakt|Kontakte|Ansprechpersonen|Kontaktpersonen|Vertrauenspersonen",
        es: "Quién recibe los avisos|Quién recibe las denuncias|Contacto|Contactos|Personas de contacto",
        it: "Chi riceve le segnalazioni|Contatti|Contatto|Persone di contatto|Chi contattare"
      },
      help: "The people, roles or outside bodies that receive reports, and how to reach each.",
      changes: {
        headline: "The people who receive reports change",
        added: ["Reports will also reach {entry}."],
        removed: ["Reports will no longer reach {entry}."],
        replaced: ["Reports will reach {new} instead of {old}."],
        onlyPeople: toCheckOfContacts
      },
      fields: {
        route: contact({
          names: {
            en: "How to reach them|How to reach|Contact|E-mail|Email|Address|Route|Reach",
            fr: "Comment les joindre|Contact|Courriel|Adresse|E-mail",
            de: "Wie erreichbar|So erreichbar|Kontakt|E-Mail|Adresse",
            es: "Cómo contactar|Contacto|Correo|Correo electrónico|Dirección",
            it: "Come raggiungerli|Contatto|E-mail|Indirizzo|Posta elettronica"
          },
          help: "An address, a form or a chat name. Say who else reads it.",
          changes: {
            headline: "The way to report something changes",
            changed: ["Reports to {entry} go to {new} now, and no longer to {old}."],
            onlyPeople: toCheckOfRoutes
          }
        }),
        who: text({
          names: {
            en: "Who|Name|Contact person|Person",
            fr: "Qui|Nom|Personne",
            de: "Wer|Name|Person|Ansprechperson",
            es: "Quién|Nombre|Persona",
            it: "Chi|Nome|Persona"
          },
          help: "A role, a person who has agreed to it, or an office outside the community."
        }),
        role: text({
          names: {
            en: "Role|Position|Function",
            fr: "Rôle|Fonction",
            de: "Rolle|Funktion|Aufgabe",
            es: "Papel|Rol|Función|Cargo",
            it: "Ruolo|Funzione"
          },
          help: "The role of this person, where a name stands in the first column."
        }),
        independent_of: text({
          names: {
            en: "Independent of|Independence",
            fr: "Indépendant de|Indépendance",
            de: "Unabhängig von",
            es: "Independiente de",
            it: "Indipendente da"
          },
          help: "Whom this contact does not work for, so that a reporter can choose."
        }),
        languages: text({
          names: { en: "Languages|Language", fr: "Langues", de: "Sprachen", es: "Idiomas", it: "Lingue" },
          help: "The languages in which somebody can report."
        }),
        until: term({
          names: {
            en: "Until|Ask again on|Ask again",
            fr: "Jusqu’à|Jusqu’au|Redemander le",
            de: "Bis|Wieder fragen am",
            es: "Hasta|Volver a preguntar",
            it: "Fino a|Fino al|Chiedere di nuovo"
          },
          help: "Until when they have agreed to receive reports."
        })
      }
    }),
    contact_routes: contact({
      names: {
        en: "Contact routes|How to report|Reporting an issue|Reporting|Reporting issues|Reporting guidelines|Reporting violations|Enforcement|Report an issue|How to get help|Who receives reports|Contacts|Contact|Who to contact|Whom to contact|Reporting contacts",
        fr: "Comment signaler|Signaler un problème|Signalement|Signalements|Application|Qui reçoit les signalements|Contact|Qui contacter",
        de: "Wie man etwas meldet|So melden Sie etwas|Ein Problem melden|Meldung|Meldungen|Melden|Durchsetzung|Umsetzung|Wer Meldungen erhält|Kontakt|Ansprechpersonen|Vertrauenspersonen",
        es: "Cómo informar|Cómo denunciar|Informar de un problema|Reportar un problema|Denuncias|Aplicación|Quién recibe los avisos|Contacto",
        it: "Come segnalare|Segnalare un problema|Segnalazione|Segnalazioni|Applicazione|Chi riceve le segnalazioni|Contatti|Contatto"
      },
      help: "Addresses, forms and chat names at which a report arrives.",
      spotted: routes,
      whenMissing: {
        id: "code-of-conduct-says-where-to-report",
        title: "The code of conduct says where a report can be sent",
        says: "{page} does not say where a report can be sent.",
        why: "Somebody who was hurt should not have to search for a person to tell.",
        fix: "Under “Who receives reports” name two people, each with an address that somebody reads. Example addresses do not count.",
        severity: { planning: "advice", launching: "error" },
        from: "always",
        minutes: 15,
        isFirstStep: true,
        when: (code) => !namesContacts(code) && !namesHandle(code),
        source: "Contributor Covenant 3.0, Reporting an Issue"
      }
    }),
    response_time: text({
      names: {
        en: "When you hear back|Response time|When we answer|What happens next|Response",
        fr: "Quand vous aurez une réponse|Délai de réponse",
        de: "Wann Sie von uns hören|Wann du von uns hörst|Antwortzeit",
        es: "Cuándo tendrá respuesta|Plazo de respuesta|Tiempo de respuesta",
        it: "Quando avrete una risposta|Tempi di risposta"
      },
      help: "How soon somebody who reports hears from a person.",
      spotted: responseTime,
      whenMissing: {
        title: "Whoever reports knows how soon they hear back",
        says: "{page} does not say how soon somebody who reports will hear back.",
        why: "Silence after a report feels like a no; a promised day helps people to wait, and you to keep to it.",
        fix: "Add a heading “When you hear back” with a promise that you can keep, for example “A person answers within three working days.”",
        severity: "warning",
        minutes: 5,
        when: (_, documentOf) => !procedureSays("response_time", documentOf),
        source: "CHAOSS: 48 hours; CNCF and Kubernetes: three business days"
      }
    }),
    enforcement_steps: prose({
      names: {
        en: "What may happen|Enforcement guidelines|Addressing and repairing harm|Consequences|Consequences of unacceptable behavior|Consequences of unacceptable behaviour|What happens after a report|Enforcement ladder|Enforcement manual|Sanctions",
        fr: "Ce qui peut suivre|Directives d’application|Conséquences|Réparer les torts|Traiter et réparer les préjudices",
        de: "Was folgen kann|Durchsetzungsrichtlinien|Folgen|Konsequenzen|Schaden ansprechen und wiedergutmachen",
        es: "Qué puede pasar|Guías de aplicación|Pautas de aplicación|Consecuencias|Abordar y reparar el daño",
        it: "Che cosa può succedere|Linee guida all’applicazione|Linee guida per l’applicazione|Conseguenze|Affrontare e riparare il danno"
      },
      help: "The steps that may follow a report, from a word in private to having to leave.",
      spotted: steps,
      whenMissing: {
        title: "The code of conduct says what may happen after a report",
        says: "{page} does not say what may happen after a report.",
        why: "Without steps that were agreed beforehand, each case is decided in the heat of the moment.",
        fix: "Add a heading “What may happen” and a short list: a word in private, a warning, a pause, having to leave.",
        severity: { launching: "warning", active: "error" },
        minutes: 20,
        when: (_, documentOf) => !procedureSays("outcomes", documentOf),
        source: "Contributor Covenant 3.0, Addressing and Repairing Harm"
      }
    }),
    confidentiality: prose({
      names: {
        en: "Confidentiality|Privacy",
        fr: "Confidentialité",
        de: "Vertraulichkeit",
        es: "Confidencialidad",
        it: "Riservatezza"
      },
      help: "Who reads a report, and where notes on it are kept (never on these pages).",
      spotted: confidentiality,
      whenMissing: {
        id: "code-of-conduct-says-who-reads-reports",
        title: "Whoever reports knows who will read it",
        says: "{page} does not say who will read a report.",
        why: "People tell more, and sooner, when they know that it stays with two people.",
        fix: "Add a heading “Confidentiality” and two sentences: only the people named here read reports, and they ask you before they tell anyone else.",
        severity: { launching: "advice", active: "warning" },
        minutes: 5,
        when: (_, documentOf) => !procedureSays("who_sees_it", documentOf),
        source: "Contributor Covenant, Enforcement; CHAOSS incident response"
      }
    }),
    conflict_of_interest: prose({
      names: {
        en: "When a report is about one of us|Conflicts of interest|Conflict of interest|Recusal|Conflicts",
        fr: "Quand un signalement concerne l’un de nous|Conflits d’intérêts|Conflit d’intérêts|Récusation",
        de: "Wenn eine Meldung jemanden von uns betrifft|Interessenkonflikte|Interessenkonflikt|Befangenheit",
        es: "Cuando el aviso es sobre una de nosotras|Conflictos de interés|Conflicto de interés|Conflicto de intereses|Recusación",
        it: "Quando la segnalazione riguarda una di noi|Conflitti di interesse|Conflitto di interessi|Astensione"
      },
      help: "What happens when a report is about somebody who receives reports.",
      spotted: stepsAside,
      whenMissing: {
        id: "code-of-conduct-says-who-steps-aside",
        title: "The code of conduct says what happens when a report is about somebody who receives reports",
        says: "{page} does not say what happens when a report is about somebody who receives reports.",
        why: "People stay silent when their report would land on the desk of the person it is about.",
        fix: "Add a heading “When a report is about one of us” and a sentence: that person does not read it, and the other one decides.",
        severity: "warning",
        minutes: 5,
        when: (_, documentOf) => !procedureSays("recusal", documentOf),
        source: "Kubernetes code of conduct committee, Recusal"
      }
    }),
    appeal: prose({
      names: {
        en: "Questioning a decision|Appeal|Appeals|Appealing a decision|Appeal process",
        fr: "Contester une décision|Recours|Appel",
        de: "Eine Entscheidung hinterfragen|Widerspruch|Einspruch|Beschwerde gegen eine Entscheidung",
        es: "Cuestionar una decisión|Apelación|Apelaciones|Recurso",
        it: "Mettere in discussione una decisione|Ricorso|Appello"
      },
      help: "How somebody can ask for a second look at a decision.",
      spotted: appeal,
      whenMissing: {
        title: "A decision about a report can be questioned",
        principles: ["fairness"],
        says: "{page} does not say whether a decision can be questioned.",
        why: "Mistakes happen, and a second look keeps the trust of both sides.",
        fix: "Add a heading “Questioning a decision” and say to whom one can write, and until when.",
        severity: "advice",
        from: "active",
        minutes: 10,
        source: "15 of 18 codes of conduct that we read say nothing about it"
      }
    }),
    anonymous_route: prose({
      names: {
        en: "Without giving your name|Anonymous reports|Anonymous reporting|Reporting anonymously|Anonymous route|Anonymity",
        fr: "Sans donner votre nom|Signalement anonyme|Signaler anonymement|Anonymat",
        de: "Ohne Namen melden|Anonyme Meldung|Anonym melden|Anonymität",
        es: "Sin dar su nombre|Aviso anónimo|Denuncia anónima|Anonimato",
        it: "Senza dare il nome|Segnalazione anonima|Segnalare in forma anonima|Anonimato"
      },
      help: "How somebody can report without giving a name, or that this is not possible here.",
      spotted: anonymous
    }),
    imminent_danger: prose({
      names: {
        en: "When somebody is in danger|In an emergency|Emergencies|Imminent danger|Immediate danger",
        fr: "Quand quelqu’un est en danger|En cas d’urgence|Urgences|Danger immédiat",
        de: "Wenn jemand in Gefahr ist|Im Notfall|Notfälle|Unmittelbare Gefahr",
        es: "Cuando alguien está en peligro|En caso de emergencia|Emergencias|Peligro inmediato",
        it: "Quando qualcuno è in pericolo|In caso di emergenza|Emergenze|Pericolo immediato"
      },
      help: "Whom to call first when somebody is in danger now.",
      spotted: danger
    }),
    at_events: prose({
      names: {
        en: "At events and in person|At events|During events|In person",
        fr: "Lors des événements|En personne|Pendant les événements",
        de: "Bei Veranstaltungen|Bei Veranstaltungen und vor Ort|Vor Ort",
        es: "En eventos y en persona|En eventos|En persona",
        it: "Agli eventi e di persona|Agli eventi|Di persona"
      },
      help: "Whom to speak to on the day."
    }),
    anti_retaliation: prose({
      names: {
        en: "No retaliation|Retaliation",
        fr: "Représailles",
        de: "Keine Vergeltung",
        es: "Represalias",
        it: "Ritorsioni"
      },
      help: "That nobody suffers for having reported."
    }),
    restorative_practice: prose({
      names: {
        en: "Putting things right|Restorative practice|Restorative practice statement and principles|Restorative justice|Repairing harm",
        fr: "Réparer|Pratique restaurative|Pratiques restauratives|Justice réparatrice",
        de: "Wiedergutmachung|Etwas wieder gutmachen|Restorative Praxis",
        es: "Reparar|Práctica restaurativa|Prácticas restaurativas|Justicia restaurativa",
        it: "Rimediare|Pratica riparativa|Pratiche riparative|Giustizia riparativa"
      },
      help: "What can put it right, when the person who was hurt would like that.",
      spotted: restorative
    }),
    attribution: prose({
      names: {
        en: "Attribution|Attributions|Credits|Acknowledgements|Acknowledgments|License and attribution|Licence and attribution",
        fr: "Attribution|Attributions|Crédits|Remerciements",
        de: "Bezug|Quellen|Namensnennung|Quellenangabe|Attribution|Danksagung",
        es: "Atribución|Créditos|Agradecimientos",
        it: "Attribuzione|Crediti|Ringraziamenti"
      },
      help: "Whose text this is, and under which licence."
    })
  }
});
function procedureSays(field2, documentOf) {
  return documentOf("conduct-procedure")?.has(field2) ?? false;
}
function namesContacts(code) {
  return code.contacts.length > 0;
}
function namesHandle(code) {
  return /(?:^|\s)(?:@[\p{L}\d][\p{L}\d._:-]{2,}|\+\d[\d ()-]{7,}\d)/u.test(
    code.readings.get("contact_routes")?.written.text ?? ""
  );
}

// src/kinds/communications.ts
var communications_default = defineKind({
  kind: "communications",
  title: "Communication plan",
  titles: {
    fr: "Plan de communication",
    de: "Kommunikationsplan",
    es: "Plan de comunicación",
    it: "Piano di comunicazione"
  },
  area: "rhythm",
  help: "Who should hear what, where, how often, and who sends it.",
  files: ["communications.md", "communication-plan.md", "communications-plan.md", "comms-plan.md", "communication.md"],
  standsIn: {
    kinds: ["channels", "charter"],
    names: {
      en: "Who hears what|What we tell whom|Communication strategy|Communications strategy|Communications plan|Communication plan|Communication strategies",
      fr: "Qui apprend quoi|Ce que nous disons à qui|Stratégie de communication|Plan de communication",
      de: "Wer was erfährt|Was wir wem sagen|Kommunikationsstrategie|Kommunikationsplan",
      es: "Quién se entera de qué|Qué decimos a quién|Estrategia de comunicación|Plan de comunicación",
      it: "Chi viene a sapere che cosa|Che cosa diciamo a chi|Strategia di comunicazione|Piano di comunicazione"
    }
  },
  from: "sustaining",
  expectedOf: { any: "could", osc: "must", "competence-centre": "must", network: "must", cop: "should" },
  reviewMonths: 12,
  whenMissing: {
    title: "The community knows whom it tells what",
    principles: ["social-responsibility-and-engagement"],
    says: "No page says yet whom this community tells what, and how often.",
    why: "Without a plan the same few people hear everything, and deans and newcomers hear nothing.",
    fix: "Write a table with one row for each group: for whom, what they should hear, where, how often, who sends it.",
    severity: { launching: "advice", active: "advice", sustaining: "warning" },
    minutes: 30,
    source: "CIVICA open science communities, week 3; OSC Incubator, communication strategy"
  },
  firstStep: {
    title: "Name three groups that should hear from you.",
    how: "What would each like to know, where do they read, how often, and which of your roles writes to them?",
    minutes: 30
  },
  fields: {
    audiences: mentioned(["stakeholders", "persona"], {
      names: {
        en: "Audiences|Whom we want to reach|Target groups",
        fr: "Publics|Qui nous voulons atteindre|Publics cibles",
        de: "Zielgruppen|Wen wir erreichen wollen",
        es: "Públicos|A quién queremos llegar|Destinatarios",
        it: "Destinatari|Chi vogliamo raggiungere|Pubblici"
      },
      help: "The groups that should hear from you."
    }),
    messages: entries({
      main: true,
      one: "message",
      labelledBy: ["message", "audience"],
      prose: "message",
      names: {
        en: "Messages|What we tell whom|Who hears what",
        fr: "Messages|Ce que nous disons à qui",
        de: "Botschaften|Was wir wem sagen|Nachrichten",
        es: "Mensajes|Qué decimos a quién",
        it: "Messaggi|Che cosa diciamo a chi"
      },
      help: "One row for each group and message.",
      whenMissing: {
        id: "plan-names-a-message",
        title: "The communication plan names at least one message",
        says: "{page} does not say yet what you tell whom.",
        why: "A plan helps on the Monday on which somebody asks: who writes to whom this week?",
        fix: "Add one row: for whom, what they should hear, where, how often, who sends it.",
        severity: { active: "advice", sustaining: "warning" },
        from: "active",
        minutes: 15
      },
      fields: {
        audience: mentioned(["stakeholders", "persona"], {
          names: {
            en: "For whom|Audience|Who hears it|Target group",
            fr: "Pour qui|Public|Destinataires",
            de: "Für wen|Zielgruppe|An wen",
            es: "Para quién|Público|Destinatarios",
            it: "Per chi|Pubblico|Destinatari"
          },
          help: "The group that should hear it.",
          whenMissing: {
            id: "message-says-for-whom",
            title: "Every message is for somebody",
            says: "Nothing says for whom {entry} is meant.",
            why: "What is written for everyone is read by few.",
            fix: "Write a group in the column “For whom”, for example “new doctoral researchers”.",
            severity: "advice",
            from: "active",
            minutes: 2,
            source: "CIVICA open science communities, week 3"
          }
        }),
        message: prose({
          names: {
            en: "Message|What they should hear|What|Content",
            fr: "Message|Ce qu’ils doivent entendre|Contenu",
            de: "Botschaft|Was sie hören sollen|Inhalt|Nachricht",
            es: "Mensaje|Qué deben oír|Contenido",
            it: "Messaggio|Che cosa devono sentire|Contenuto"
          },
          help: "What they should know, feel or do."
        }),
        channel: mentioned(["channels"], {
          names: {
            en: "Where|Channel|Channels|How",
            fr: "Où|Canal|Comment",
            de: "Wo|Kanal|Wie",
            es: "Dónde|Canal|Cómo",
            it: "Dove|Canale|Come"
          },
          help: "One of your channels, or a place of theirs."
        }),
        cadence: text({
          names: {
            en: "How often|Cadence|When|Frequency",
            fr: "À quelle fréquence|Fréquence|Quand",
            de: "Wie oft|Wann|Häufigkeit",
            es: "Con qué frecuencia|Frecuencia|Cuándo",
            it: "Ogni quanto|Frequenza|Quando"
          },
          help: "Every month, twice a year, a week before each call."
        }),
        owner: references(["roles", "people", "groups"], {
          names: {
            en: "Who sends it|Owner|Who|Who looks after it|Responsible",
            fr: "Qui l’envoie|Responsable|Qui",
            de: "Wer schickt es|Wer sendet|Verantwortlich|Wer",
            es: "Quién lo envía|Responsable|Quién",
            it: "Chi lo invia|Responsabile|Chi"
          },
          help: "The role that sends it.",
          whenMissing: {
            id: "message-has-a-sender",
            title: "Somebody sends every message",
            says: "Nothing says who sends {entry}.",
            why: "A letter that everyone could write is written by nobody.",
            fix: "Write a role from your list in the column “Who sends it”.",
            severity: { active: "advice", sustaining: "warning" },
            from: "active",
            minutes: 5,
            source: "Kubernetes community, communication"
          }
        }),
        language: languages3({
          names: { en: "Language", fr: "Langue", de: "Sprache", es: "Idioma", it: "Lingua" },
          help: "The language in which it is written."
        })
      }
    }),
    newsletter: prose({
      names: {
        en: "Newsletter|Our newsletter|The letter",
        fr: "Lettre d’information|Infolettre",
        de: "Rundbrief|Newsletter",
        es: "Boletín",
        it: "Bollettino|Newsletter"
      },
      help: "What stands in it, and how people get it."
    }),
    newsletter_cadence: duration({
      names: {
        en: "How often it comes|Newsletter comes|Cadence",
        fr: "Parution|Périodicité",
        de: "Erscheint|Wie oft er kommt",
        es: "Cada cuánto sale|Periodicidad",
        it: "Ogni quanto esce|Periodicità"
      },
      help: "How often it comes, for example every month."
    }),
    newsletter_owner: references(["roles", "people", "groups"], {
      names: {
        en: "Who writes it|Who sends the newsletter|Newsletter by",
        fr: "Qui l’écrit",
        de: "Wer ihn schreibt",
        es: "Quién lo escribe",
        it: "Chi lo scrive"
      },
      help: "The role that writes it.",
      whenMissing: {
        id: "newsletter-has-a-writer",
        title: "Somebody writes the newsletter",
        says: "{page} does not say who writes the newsletter.",
        why: "A letter that everyone could write is written by nobody.",
        fix: "Write a line “Who writes it:” with a role from your list.",
        severity: { active: "advice", sustaining: "warning" },
        from: "active",
        minutes: 2,
        when: (plan) => plan.has("newsletter") || plan.has("newsletter_cadence"),
        source: "Kubernetes community, communication"
      }
    }),
    last_issue: date({
      names: {
        en: "Last issue|Latest issue|Last letter",
        fr: "Dernier numéro",
        de: "Letzte Ausgabe",
        es: "Último número",
        it: "Ultimo numero"
      },
      help: "The day of the last one, for example 2026-11-06."
    }),
    style: prose({
      names: {
        en: "How we write|Style|Style and brand|Logo and colours|Brand",
        fr: "Comment nous écrivons|Style|Charte graphique|Logo",
        de: "Wie wir schreiben|Stil|Logo und Farben",
        es: "Cómo escribimos|Estilo|Logo y colores",
        it: "Come scriviamo|Stile|Logo e colori"
      },
      help: "The tone, the name, the logo: what should look and sound the same."
    }),
    brand: link({
      names: {
        en: "Where the logo is|Logo files",
        fr: "Où est le logo",
        de: "Wo das Logo liegt",
        es: "Dónde está el logo",
        it: "Dove si trova il logo"
      },
      help: "Where the logo and the templates are kept."
    }),
    launch: prose({
      names: {
        en: "Launch|How we launch|The first announcement",
        fr: "Lancement",
        de: "Start|Auftakt",
        es: "Lanzamiento",
        it: "Lancio"
      },
      help: "Who hears of it first, on which day, and from whom."
    }),
    sensitive_comms: prose({
      names: {
        en: "When something goes wrong|Sensitive communications|Difficult news|Who speaks when it is difficult",
        fr: "Quand quelque chose va mal|Communications sensibles",
        de: "Wenn etwas schiefgeht|Schwierige Nachrichten",
        es: "Cuando algo va mal|Comunicaciones delicadas",
        it: "Quando qualcosa va storto|Comunicazioni delicate"
      },
      help: "Who speaks, who is asked first, and what is never announced."
    }),
    measures: mentioned(["indicators"], {
      names: {
        en: "How we see that it works|Measures|How we know",
        fr: "Comment nous voyons que cela marche|Mesures",
        de: "Woran wir sehen, dass es wirkt|Messgrößen",
        es: "Cómo vemos que funciona|Medidas",
        it: "Come vediamo che funziona|Misure"
      },
      help: "What you look at: answers, newcomers, questions asked."
    })
  }
});

// src/kinds/community.ts
var community_default = defineKind({
  kind: "community",
  title: "Community",
  titles: { fr: "Communauté", de: "Community", es: "Comunidad", it: "Comunità" },
  area: "identity",
  tellsOfArea: false,
  help: "Name, type, stage and contact of the community, in a few lines.",
  files: ["community.yml", "community.yaml"],
  from: "planning",
  firstStep: {
    title: "Name your community.",
    how: "Its name, what it is for, and one address that keeps working when people change.",
    minutes: 5
  },
  fields: {
    name: text({
      names: { en: "Name", fr: "Nom", de: "Name", es: "Nombre", it: "Nome" },
      help: "The name of the community.",
      whenMissing: {
        title: "The community has a name",
        says: "{page} does not say what the community is called.",
        why: "The name stands on every page and in every report.",
        fix: "Add a line such as “name: Open Science Community Lindenau”.",
        severity: { planning: "advice", launching: "warning", active: "error" },
        from: "planning",
        minutes: 2
      }
    }),
    short_name: text({
      names: { en: "Short name", fr: "Nom court", de: "Kurzname", es: "Nombre corto", it: "Nome breve" },
      help: "A short form of the name."
    }),
    summary: prose({
      names: { en: "Summary", fr: "Résumé", de: "Kurz gesagt", es: "Resumen", it: "In breve" },
      help: "What the community is, in one or two sentences (300 letters at most).",
      tells: { answers: "what" },
      whenMissing: {
        title: "The community says in a sentence what it is for",
        says: "{page} does not say in a sentence what the community is for.",
        why: "It is the first thing that a newcomer reads.",
        fix: "Add a line such as “summary: Researchers and librarians who help each other to work in the open.”",
        severity: "advice",
        minutes: 10
      }
    }),
    type: choice(
      {
        osc: {
          en: "open science community|open-science community|osc",
          fr: "communauté de science ouverte|communauté science ouverte",
          de: "Open-Science-Community|Gemeinschaft für offene Wissenschaft",
          es: "comunidad de ciencia abierta",
          it: "comunità di scienza aperta"
        },
        cop: {
          en: "community of practice|cop",
          fr: "communauté de pratique",
          de: "Praxisgemeinschaft",
          es: "comunidad de práctica",
          it: "comunità di pratica"
        },
        "competence-centre": {
          en: "competence centre|competence center",
          fr: "centre de compétences|centre de compétence",
          de: "Kompetenzzentrum",
          es: "centro de competencia|centro de competencias",
          it: "centro di competenza|centro di competenze"
        },
        software: {
          en: "software|open source|research software",
          fr: "logiciel|logiciel de recherche|logiciel libre",
          de: "Software|Forschungssoftware",
          es: "software|software de investigación|software libre",
          it: "software|software di ricerca|software libero"
        },
        "research-project": {
          en: "research project|project",
          fr: "projet de recherche|projet",
          de: "Forschungsprojekt|Projekt",
          es: "proyecto de investigación|proyecto",
          it: "progetto di ricerca|progetto"
        },
        network: { en: "network", fr: "réseau", de: "Netzwerk", es: "red", it: "rete" },
        programme: { en: "programme|program|cohort", fr: "programme", de: "Programm", es: "programa", it: "programma" }
      },
      {
        names: { en: "Type", fr: "Type", de: "Art|Typ", es: "Tipo", it: "Tipo" },
        help: "What kind of community this is; it decides which pages are asked for.",
        whenMissing: {
          title: "It is known what sort of community this is",
          says: "{page} does not say what sort of community this is.",
          why: "A community of practice needs other pages than a piece of software; we ask for those that fit.",
          fix: "Add a line such as “type: osc” for an open science community, or “type: cop” for a community of practice.",
          severity: "advice",
          minutes: 2
        }
      }
    ),
    stage: choice(
      {
        planning: {
          en: "planning|idea",
          fr: "en projet|idée|en préparation",
          de: "in Planung|Planung|Idee",
          es: "en preparación|idea",
          it: "in preparazione|idea"
        },
        launching: {
          en: "launching|starting",
          fr: "en lancement|lancement",
          de: "im Aufbau|Gründung|Start",
          es: "en lanzamiento|lanzamiento",
          it: "in avvio|avvio"
        },
        active: { en: "active|running", fr: "active|actif", de: "aktiv", es: "activa|activo", it: "attiva|attivo" },
        sustaining: {
          en: "sustaining|established|mature",
          fr: "établie|pérenne",
          de: "etabliert",
          es: "consolidada|establecida",
          it: "consolidata"
        },
        dormant: {
          en: "dormant|sleeping|paused",
          fr: "en sommeil|en pause",
          de: "ruhend|pausiert",
          es: "en pausa|dormida",
          it: "in pausa|dormiente"
        },
        closed: {
          en: "closed|ended|archived",
          fr: "fermée|terminée",
          de: "geschlossen|beendet",
          es: "cerrada|terminada",
          it: "chiusa|terminata"
        }
      },
      {
        names: { en: "Stage", fr: "Étape", de: "Phase", es: "Etapa", it: "Fase" },
        help: "How far the community is; it decides how much is asked for."
      }
    ),
    annual_review: choice(
      {
        january: { en: "January|Jan|1|01", fr: "janvier", de: "Januar|Jänner", es: "enero", it: "gennaio" },
        february: { en: "February|Feb|2|02", fr: "février", de: "Februar|Feber", es: "febrero", it: "febbraio" },
        march: { en: "March|Mar|3|03", fr: "mars", de: "März", es: "marzo", it: "marzo" },
        april: { en: "April|Apr|4|04", fr: "avril", de: "April", es: "abril", it: "aprile" },
        may: { en: "May|5|05", fr: "mai", de: "Mai", es: "mayo", it: "maggio" },
        june: { en: "June|Jun|6|06", fr: "juin", de: "Juni", es: "junio", it: "giugno" },
        july: { en: "July|Jul|7|07", fr: "juillet", de: "Juli", es: "julio", it: "luglio" },
        august: { en: "August|Aug|8|08", fr: "août", de: "August", es: "agosto", it: "agosto" },
        september: {
          en: "September|Sep|Sept|9|09",
          fr: "septembre",
          de: "September",
          es: "septiembre",
          it: "settembre"
        },
        october: { en: "October|Oct|10", fr: "octobre", de: "Oktober", es: "octubre", it: "ottobre" },
        november: { en: "November|Nov|11", fr: "novembre", de: "November", es: "noviembre", it: "novembre" },
        december: { en: "December|Dec|12", fr: "décembre", de: "Dezember", es: "diciembre", it: "dicembre" }
      },
      {
        names: {
          en: "Annual review|Review month",
          fr: "Bilan annuel",
          de: "Jahresrückblick",
          es: "Revisión anual",
          it: "Revisione annuale"
        },
        help: "The month in which you read all pages again, for example november; in it, the report begins with a list of them."
      }
    ),
    founded: month({
      names: {
        en: "Founded|Since",
        fr: "Fondée en|Depuis",
        de: "Gegründet|Seit",
        es: "Fundada en|Desde",
        it: "Fondata nel|Dal"
      },
      help: "When the community began.",
      tells: { answers: "who", says: "Together since {founded}" }
    }),
    host: text({
      names: {
        en: "Host|Legal body",
        fr: "Établissement d’accueil|Hôte",
        de: "Trägerin|Träger",
        es: "Entidad anfitriona|Anfitrión",
        it: "Ente ospitante"
      },
      help: "The organisation that carries the community; “not a legal entity of its own” is an answer.",
      tells: { answers: "who", says: "Carried by {host}" }
    }),
    contact: contact({
      names: { en: "Contact", fr: "Contact", de: "Kontakt", es: "Contacto", it: "Contatto" },
      help: "One address that keeps working when people change.",
      whenMissing: {
        title: "There is an address at which to reach the community",
        principles: ["social-responsibility-and-engagement"],
        says: "{page} gives no address at which to reach the community.",
        why: "People who want to join need one way in that keeps working when people change.",
        fix: "Add a line such as “contact: hello@osc-lindenau.example”, with an address that two people read.",
        severity: { planning: "advice", launching: "warning", active: "error" },
        from: "always",
        minutes: 5,
        source: "OSCARS entry points; The Turing Way, new community guide"
      }
    }),
    url: link({
      names: {
        en: "Web site|URL|Website|Homepage",
        fr: "Site web|Site",
        de: "Webseite|Homepage",
        es: "Sitio web|Web",
        it: "Sito web|Sito"
      },
      help: "The web site of the community."
    }),
    languages: languages3({
      names: {
        en: "Languages|Language",
        fr: "Langues|Langue",
        de: "Sprachen|Sprache",
        es: "Idiomas|Idioma",
        it: "Lingue|Lingua"
      },
      help: "The languages in which the community works; the one of these pages first.",
      whenMissing: {
        title: "The community says in which languages it works",
        principles: ["respect-for-diversity"],
        says: "{page} does not say in which languages the community works.",
        why: "Some stay away because they think that they would not be understood.",
        fix: "Add a line such as “languages: [en, fr]”.",
        severity: "advice",
        from: "active",
        minutes: 2
      }
    }),
    license: text({
      names: { en: "Licence|License", fr: "Licence", de: "Lizenz", es: "Licencia", it: "Licenza" },
      help: "The licence of the texts, for example CC-BY-4.0.",
      whenMissing: {
        title: "It is known under which licence the texts may be used",
        principles: ["transparency"],
        says: "{page} does not say under which licence your texts may be used.",
        why: "Without a licence nobody may translate or reuse what you have written.",
        fix: "Add a line such as “license: CC-BY-4.0”.",
        severity: "advice",
        from: "active",
        minutes: 5
      }
    }),
    topics: texts({
      names: { en: "Topics", fr: "Thèmes", de: "Themen", es: "Temas", it: "Temi" },
      help: "What the community is about."
    }),
    area_served: texts({
      names: {
        en: "Area served|Where we work",
        fr: "Zone couverte",
        de: "Wo wir wirken|Gebiet",
        es: "Zona de actividad",
        it: "Area di attività"
      },
      help: "The town, region, field or institutions that the community is there for."
    }),
    logo: link({
      names: { en: "Logo", fr: "Logo", de: "Logo", es: "Logo", it: "Logo" },
      help: "The picture that people know you by, for example pictures/logo.svg."
    }),
    logo_alt: text({
      names: {
        en: "Logo in words",
        fr: "Description du logo",
        de: "Das Logo in Worten",
        es: "Descripción del logo",
        it: "Descrizione del logo"
      },
      help: "What the logo shows, for people who cannot see it.",
      whenMissing: {
        id: "logo-has-description",
        title: "The logo is described for people who cannot see it",
        says: "{page} names a logo, but does not say what it shows.",
        why: "Somebody who listens to your pages hears a file name in its place.",
        fix: "Add a line such as “logo_alt: An open door with a lamp above it”.",
        severity: { launching: "advice", active: "warning" },
        minutes: 2,
        when: (community) => community.has("logo"),
        source: "The Turing Way, alt text"
      }
    }),
    same_as: texts({
      names: {
        en: "Same as|Also found at",
        fr: "Aussi présente sur",
        de: "Auch zu finden unter",
        es: "También en",
        it: "Anche su"
      },
      help: "Addresses of other pages about this same community, such as a register of communities."
    }),
    parent: text({
      names: { en: "Parent|Part of", fr: "Fait partie de", de: "Teil von", es: "Parte de", it: "Parte di" },
      help: "The community, project or network of which this one is a part."
    }),
    networks: references(["network"], {
      names: { en: "Networks", fr: "Réseaux", de: "Netzwerke", es: "Redes", it: "Reti" },
      help: "Networks that the community belongs to."
    }),
    kept_at: link({
      names: { en: "Kept at", fr: "Conservé à", de: "Aufbewahrt unter", es: "Se conserva en", it: "Conservato in" },
      help: "Where the community keeps its papers after it has gone to sleep or closed.",
      whenMissing: {
        id: "closed-community-says-where-things-are-kept",
        title: "It is known where the papers of the community are kept",
        says: "{page} does not say where the papers of this community are kept.",
        why: "People look for them long after a community has gone quiet.",
        fix: "Add a line such as “kept_at: https://archive.example/osc-lindenau”.",
        severity: "warning",
        from: "always",
        minutes: 5,
        when: (community) => ["dormant", "closed"].includes(String(community.readings.get("stage")?.value))
      }
    })
  }
});

// src/kinds/sentences/conduct-procedure.ts
var decides = [
  /\b(?:committee|team|members?|responders?|we|both|facilitators?)\b[^.\n]{0,120}\b(?:decid(?:e|es|ing)|votes?|consensus|majority|have to agree)\b/i,
  /\b(?:comité|équipe|membres|nous)\b[^.\n]{0,120}(?:décid|vote|consensus|majorité)/iu,
  /\b(?:ausschuss|team|mitglieder|wir)\b[^.\n]{0,120}(?:entscheide|stimmen ab|konsens|mehrheit)/iu,
  /\b(?:comité|equipo|miembros)\b[^.\n]{0,120}(?:decid|vot[ao]|consenso|mayoría)/iu,
  /\b(?:comitato|gruppo|membri)\b[^.\n]{0,120}(?:decid|vot[ao]|consenso|maggioranza)/iu
];
var records = [
  /\b(?:notes?|records?|reports?|files?|documents?|e-?mails?)\b[^.\n]{0,160}\b(?:delet|destroy|eras|shred|kept for|keep (?:them |it )?for|stored for|retain)/i,
  new RegExp("\\b(?:delet|destroy|eras|shred)\\p{L}{0,4}\\b[^.\\n]{0,160}\\b(?:after|notes?|records?|reports?)\\b", "iu"),
  /(?:notes?|signalements?|dossiers?|documents?)[^.\n]{0,160}(?:effac|détrui|supprim|conserv)/iu,
  new RegExp("(?:notizen|meldung|unterlagen|akten|aufzeichnung)\\p{L}{0,6}[^.\\n]{0,160}(?:gelöscht|vernichte|aufbewahr|löschen)", "iu"),
  /(?:notas|avisos|denuncias|documentos|expedientes)[^.\n]{0,160}(?:borra|destru|elimin|conserva)/iu,
  /(?:appunti|note|segnalazioni|documenti)[^.\n]{0,160}(?:cancell|distrugg|distrutt|elimin|conserva)/iu
];
var summaryEvery = [
  /^(?=[\s\S]*\b(?:summary|summaries|transparency report|how many reports)\b)[\s\S]*?\b(every (?:\w{1,10} )?(?:months?|years?|quarters?)|once (?:a|each|every) year|twice a year|yearly|annually|half-yearly|quarterly)\b/i,
  new RegExp("^(?=[\\s\\S]*(?:bilan|synthèse|résumé|rapport de transparence))[\\s\\S]*?(tous les (?:\\p{L}{1,10} )?(?:mois|ans)|chaque année|une fois par an|deux fois par an)", "iu"),
  new RegExp("^(?=[\\s\\S]*(?:zusammenfassung|transparenzbericht|wie viele meldungen))[\\s\\S]*?(alle (?:\\p{L}{1,10} )?(?:Monate|Jahre)|jedes Jahr|einmal im Jahr|zweimal im Jahr|jährlich|halbjährlich)", "iu"),
  new RegExp("^(?=[\\s\\S]*(?:resumen|informe de transparencia))[\\s\\S]*?(cada (?:\\p{L}{1,10} )?(?:mes|meses|año|años)|una vez al año|dos veces al año)", "iu"),
  new RegExp("^(?=[\\s\\S]*(?:riepilogo|sintesi|rapporto di trasparenza))[\\s\\S]*?(ogni (?:\\p{L}{1,10} )?(?:mese|mesi|anno|anni)|una volta all['’]anno|due volte all['’]anno)", "iu")
];

// src/kinds/conduct-procedure.ts
var conduct_procedure_default = defineKind({
  kind: "conduct-procedure",
  title: "Conduct procedure",
  titles: {
    fr: "Traitement des signalements",
    de: "Umgang mit Meldungen",
    es: "Tratamiento de los avisos",
    it: "Gestione delle segnalazioni"
  },
  area: "safety",
  help: "What those who receive reports of behaviour do with them, step by step; never about a single case.",
  files: [
    "conduct-procedure.md",
    "conduct-reporting.md",
    "conduct-incident-response.md",
    "code-of-conduct-procedure.md",
    "code-of-conduct-reporting.md",
    "code-of-conduct-enforcement.md",
    "code-of-conduct-incident-response.md",
    "code-of-conduct-incident-response-plan.md",
    "coc-procedure.md",
    "coc-reporting.md",
    "coc-enforcement.md",
    "coc-incident-response.md",
    "coc-incident-resolution-procedures.md"
  ],
  standsIn: {
    kinds: ["code-of-conduct"],
    isShared: true,
    names: {
      en: "How reports are handled|How we handle reports|How we handle a report|How a report is handled|Handling reports|Handling of reports|What we do with a report|What we do with reports|Incident response|Incident handling|Report handling",
      fr: "Comment les signalements sont traités|Comment nous traitons les signalements|Traitement des signalements",
      de: "Wie Meldungen bearbeitet werden|Wie wir mit Meldungen umgehen|Umgang mit Meldungen|Bearbeitung von Meldungen",
      es: "Cómo se tratan los avisos|Cómo tratamos los avisos|Tratamiento de los avisos|Cómo se tramitan las denuncias|Gestión de denuncias",
      it: "Come vengono gestite le segnalazioni|Come gestiamo le segnalazioni|Gestione delle segnalazioni"
    }
  },
  opening: "process",
  from: "sustaining",
  broughtBy: {
    says: "your first event",
    holds: (documentOf) => (documentOf("event")?.allEntries.length ?? 0) > 0
  },
  reviewMonths: 12,
  whenMissing: {
    title: "It is agreed what happens when a report comes in",
    says: "No page says yet what happens when a report of somebody’s behaviour comes in.",
    why: "On the day of the first report there is no time to invent the steps, and two people have to act as one.",
    fix: "Write down who answers, who decides, where notes are kept, and until when: on this page, or under “How reports are handled” in your code of conduct.",
    severity: { launching: "advice", active: "warning" },
    minutes: 45,
    source: "CHAOSS, incident response; Kubernetes, incident process; The Carpentries"
  },
  firstStep: {
    title: "Agree what you do on the day a report arrives.",
    how: "Sit down with the others who receive reports: who answers, who decides, where are notes kept, and until when?",
    minutes: 45
  },
  changes: { matters: "safety", headline: "What happens to reports changes" },
  fields: {
    process: prose({
      names: {
        en: "Step by step|Process|The process|The steps|What we do|Investigation|Investigating a report|Assessing a report",
        fr: "Pas à pas|Déroulement|Les étapes|Ce que nous faisons",
        de: "Schritt für Schritt|Ablauf|Die Schritte|Was wir tun",
        es: "Paso a paso|Proceso|Los pasos|Qué hacemos",
        it: "Passo per passo|Procedura|I passi|Che cosa facciamo"
      },
      help: "What happens from the first message to the end, in five or six steps."
    }),
    how_to_report: prose({
      names: {
        en: "How a report reaches us|How to report|How to make a report|How to submit a report|Making a report|Reporting|Reporting methods|Receiving a report|Taking a report",
        fr: "Comment un signalement nous parvient|Comment signaler|Recevoir un signalement|Signaler",
        de: "Wie uns eine Meldung erreicht|Wie man etwas meldet|Eine Meldung annehmen|Melden",
        es: "Cómo nos llega un aviso|Cómo avisar|Recibir un aviso|Cómo denunciar",
        it: "Come ci arriva una segnalazione|Come segnalare|Ricevere una segnalazione"
      },
      help: "The ways in which a report may come: the address, in person, by a friend, without a name."
    }),
    what_to_include: texts({
      names: {
        en: "What we ask|What to include|What to include in a report|What a report needs|Information to include|What information to include in your report",
        fr: "Ce que nous demandons|Que dire dans un signalement|Informations utiles",
        de: "Was wir fragen|Was eine Meldung enthält|Angaben",
        es: "Qué preguntamos|Qué incluir|Qué decir en un aviso",
        it: "Che cosa chiediamo|Che cosa includere|Che cosa dire"
      },
      help: "What is good to know (what, where, when, is it still going on), and that none of it is a must."
    }),
    response_time: text({
      names: {
        en: "How soon we answer|When we answer|When they hear back|Response time|Response times|Timeline|Deadlines",
        fr: "Quand nous répondons|Délai de réponse|Délais",
        de: "Wann wir antworten|Antwortzeit|Fristen",
        es: "Cuándo respondemos|Plazo de respuesta|Plazos",
        it: "Quando rispondiamo|Tempi di risposta|Tempi"
      },
      help: "When the first answer comes, and when the decision.",
      spotted: responseTime
    }),
    who_sees_it: prose({
      names: {
        en: "Who reads reports|Who sees a report|Who sees it|Who reads it|Who has access to reports|Who will have access to reports|Confidentiality|Confidentiality policy|Privacy|How is the privacy of a report protected|Access to reports",
        fr: "Qui lit les signalements|Qui voit un signalement|Confidentialité",
        de: "Wer Meldungen liest|Wer eine Meldung sieht|Vertraulichkeit",
        es: "Quién lee los avisos|Quién ve un aviso|Confidencialidad",
        it: "Chi legge le segnalazioni|Chi vede una segnalazione|Riservatezza"
      },
      help: "Who reads a report, and when anyone else is told."
    }),
    rota: prose({
      names: {
        en: "Who is on duty|On duty|Rota|Triage|Triage rota",
        fr: "Qui est de garde|Permanence|Tour de rôle",
        de: "Wer Dienst hat|Bereitschaft|Dienstplan",
        es: "Quién está de guardia|Guardia|Turnos",
        it: "Chi è di turno|Turni|Reperibilità"
      },
      help: "Who looks at new reports, also in the holidays: two people at least."
    }),
    who_leads: prose({
      names: {
        en: "Who looks after a report|Who leads|Owners|Case owner|Case owners|Responsibility",
        fr: "Qui suit un signalement|Qui s’en occupe|Responsables",
        de: "Wer sich um eine Meldung kümmert|Wer sie betreut|Zuständigkeit",
        es: "Quién se ocupa de un aviso|Quién lo lleva|Responsables",
        it: "Chi segue una segnalazione|Chi se ne occupa|Responsabili"
      },
      help: "One who looks after each report, and one who stands beside; by role, not by name."
    }),
    recusal: prose({
      names: {
        en: "When it is about one of us|When a report is about one of us|Recusal|Conflict of interest|Conflicts of interest|Stepping aside",
        fr: "Quand cela concerne l’un de nous|Quand un signalement concerne l’un de nous|Récusation|Conflit d’intérêts|Conflits d’intérêts",
        de: "Wenn es jemanden von uns betrifft|Wenn eine Meldung jemanden von uns betrifft|Befangenheit|Interessenkonflikt|Interessenkonflikte",
        es: "Cuando es sobre una de nosotras|Recusación|Conflicto de interés|Conflicto de intereses|Conflictos de interés",
        it: "Quando riguarda una di noi|Astensione|Conflitto di interessi|Conflitti di interesse"
      },
      help: "Who steps aside, and who takes over then."
    }),
    decision_rule: prose({
      names: {
        en: "Who decides|How we decide|How it is decided|Deciding|Deciding on a course of action|Decision|Decisions|Decision making|Making a decision|Resolution",
        fr: "Qui décide|Comment nous décidons|Décision|Décisions",
        de: "Wer entscheidet|Wie wir entscheiden|Entscheidung|Entscheidungen",
        es: "Quién decide|Cómo decidimos|Decisión|Decisiones",
        it: "Chi decide|Come decidiamo|Decisione|Decisioni"
      },
      help: "Who decides on the steps, how many have to agree, and what happens when they do not.",
      spotted: decides,
      whenMissing: {
        id: "conduct-procedure-says-who-decides",
        title: "It is agreed who decides about a report",
        says: "{page} does not say who decides about a report.",
        why: "Two people who trust each other still need to know what to do when they disagree.",
        fix: "Add a heading “Who decides” and a sentence, for example: both of us agree; if we cannot, we ask the ombudsperson.",
        severity: { launching: "advice", active: "warning" },
        minutes: 10,
        source: "CHAOSS, incident response; Mozilla, open leadership training"
      }
    }),
    outcomes: prose({
      names: {
        en: "What may follow|What may happen|Possible outcomes|Outcomes|Potential consequences|Possible consequences|Remedies|Examples of remedies|Consequences|Enforcement guidelines|Enforcement",
        fr: "Ce qui peut suivre|Conséquences|Suites possibles",
        de: "Was folgen kann|Folgen|Konsequenzen",
        es: "Qué puede pasar|Consecuencias",
        it: "Che cosa può succedere|Conseguenze"
      },
      help: "The steps from which you choose; where they stand in the code of conduct, a link is enough.",
      spotted: steps
    }),
    records: prose({
      names: {
        en: "Where notes are kept|Records|Record keeping|Keeping records|Where records are kept|Retention|Data retention|Notes on reports",
        fr: "Où les notes sont conservées|Conservation|Archives|Dossiers",
        de: "Wo Notizen aufbewahrt werden|Aufbewahrung|Unterlagen|Akten",
        es: "Dónde se guardan las notas|Conservación|Archivo|Registros",
        it: "Dove si conservano gli appunti|Conservazione|Archivio|Registri"
      },
      help: "Where notes on reports are kept (never on these pages), who can open them, and when they are destroyed.",
      spotted: records,
      whenMissing: {
        id: "conduct-records-have-a-place-and-an-end",
        title: "It is known where notes on reports are kept, and for how long",
        says: "{page} does not say where notes on reports are kept, and for how long.",
        why: "Notes that lie in somebody’s mailbox for years can hurt people long after it was settled.",
        fix: "Add a heading “Where notes are kept” and a sentence, for example: in a folder that only the two of us can open; we delete them after two years.",
        severity: { launching: "advice", active: "warning" },
        minutes: 10,
        when: (_, documentOf) => !codeSaysWhereNotesAre(documentOf),
        source: "CHAOSS, incident response; Kubernetes, incident process"
      }
    }),
    law_enforcement: prose({
      names: {
        en: "Police and the law|Law enforcement|When we call the police|Legal duties",
        fr: "La police et la loi|Obligations légales|Quand nous appelons la police",
        de: "Polizei und Recht|Strafverfolgung|Wann wir die Polizei rufen",
        es: "La policía y la ley|Obligaciones legales",
        it: "La polizia e la legge|Obblighi di legge"
      },
      help: "When somebody outside has to be told, and that otherwise the person who was hurt decides."
    }),
    summary: prose({
      names: {
        en: "What we publish|Transparency report|Transparency reports|Transparency|Summary for members",
        fr: "Ce que nous publions|Rapport de transparence|Transparence",
        de: "Was wir veröffentlichen|Transparenzbericht|Transparenz",
        es: "Qué publicamos|Informe de transparencia|Transparencia",
        it: "Che cosa pubblichiamo|Rapporto di trasparenza|Trasparenza"
      },
      help: "What members hear: how many reports, if there were at least five, and what you learnt; never about whom."
    }),
    summary_every: duration({
      names: {
        en: "How often members hear a summary|Summary every|We publish a summary every|Transparency report every",
        fr: "Bilan tous les|Rapport de transparence tous les",
        de: "Zusammenfassung alle|Transparenzbericht alle",
        es: "Resumen cada|Informe de transparencia cada",
        it: "Riepilogo ogni|Rapporto di trasparenza ogni"
      },
      help: "How often members hear it, for example every 12 months.",
      spotted: summaryEvery
    }),
    last_summary: date({
      names: {
        en: "Last summary|Last transparency report|Latest summary",
        fr: "Dernier bilan|Dernier rapport de transparence",
        de: "Letzte Zusammenfassung|Letzter Transparenzbericht",
        es: "Último resumen|Último informe de transparencia",
        it: "Ultimo riepilogo|Ultimo rapporto di trasparenza"
      },
      help: "The day of the last one, for example 2026-03-18."
    })
  }
});
function codeSaysWhereNotesAre(documentOf) {
  const text2 = documentOf("code-of-conduct")?.readings.get("confidentiality")?.written.text ?? "";
  return records.some((sentence) => sentence.test(text2));
}

// src/kinds/contributing.ts
var contributing_default = defineKind({
  kind: "contributing",
  title: "How to help",
  titles: { fr: "Comment aider", de: "Wie man helfen kann", es: "Cómo ayudar", it: "Come aiutare" },
  area: "participation",
  tellsOfArea: false,
  help: "What anyone could do here, large and small, and how to go about it.",
  files: [
    "CONTRIBUTING.md",
    "how-to-help.md",
    "how-to-contribute.md",
    "contribuer.md",
    "mitmachen.md",
    "contribuir.md",
    "contribuire.md"
  ],
  standsIn: {
    kinds: ["charter"],
    names: {
      en: "How to help|How to contribute|Contributing",
      fr: "Comment aider|Comment contribuer|Contribuer",
      de: "Wie man helfen kann|Wie man beitragen kann|Mithelfen",
      es: "Cómo ayudar|Cómo contribuir|Contribuir",
      it: "Come aiutare|Come contribuire|Contribuire"
    }
  },
  from: "launching",
  expectedOf: { any: "should", software: "must" },
  opening: "welcome",
  whenMissing: {
    title: "Anyone can read how to help",
    principles: ["social-responsibility-and-engagement"],
    says: "There is no page yet that says how anyone can help.",
    why: "People who would like to help wait until somebody tells them what is wanted.",
    fix: "Write three things that somebody could do this week, one of them without any tool, and an address to write to.",
    severity: { launching: "advice", active: "advice" },
    minutes: 20,
    source: "Mozilla Open Leadership, contributor guidelines"
  },
  firstStep: {
    title: "Say how anyone can help.",
    how: "Three things that somebody could do this week, one of them without any tool, and an address to write to.",
    minutes: 20
  },
  fields: {
    welcome: prose({
      names: {
        en: "Welcome|Thank you|Thanks",
        fr: "Bienvenue|Merci",
        de: "Willkommen|Danke",
        es: "Bienvenida|Gracias",
        it: "Benvenuto|Grazie"
      },
      help: "A few words of welcome: you are glad that somebody wants to help."
    }),
    vision: prose({
      names: {
        en: "What this is about|About this project|About us|Vision",
        fr: "De quoi il s’agit|À propos|Vision",
        de: "Worum es geht|Über uns|Vision",
        es: "De qué se trata|Acerca de|Visión",
        it: "Di che cosa si tratta|Chi siamo|Visione"
      },
      help: "What you want to change, in one sentence."
    }),
    code_of_conduct: prose({
      names: {
        en: "Code of conduct|Participation guidelines|What we ask of you|Conduct",
        fr: "Code de conduite|Ce que nous vous demandons",
        de: "Verhaltenskodex|Worum wir bitten",
        es: "Código de conducta|Qué le pedimos",
        it: "Codice di condotta|Che cosa vi chiediamo"
      },
      help: "One sentence with a link to the code of conduct."
    }),
    other_ways: prose({
      names: {
        en: "Other ways to help|Ways to help|Ways to contribute|Without code|Non-code contributions|Contributing beyond code|By e-mail|By e-mail, if you prefer",
        fr: "Autres façons d’aider|Façons d’aider|Sans code|Par courriel",
        de: "Andere Wege zu helfen|Wie man noch helfen kann|Ohne Code|Per E-Mail",
        es: "Otras formas de ayudar|Formas de ayudar|Sin código|Por correo",
        it: "Altri modi di aiutare|Modi di aiutare|Senza codice|Per e-mail"
      },
      help: "What somebody can do who does not write code: read, translate, take notes, bring a friend."
    }),
    good_first_tasks: prose({
      names: {
        en: "Things that we could use today|First tasks|Good first tasks|Good first issues|Your first contribution|Where to start|Find an issue|Finding an issue",
        fr: "Par où commencer|Premières tâches|Première contribution",
        de: "Womit anfangen|Erste Aufgaben|Der erste Beitrag",
        es: "Por dónde empezar|Primeras tareas|Primera contribución",
        it: "Da dove cominciare|Primi compiti|Primo contributo"
      },
      help: "Small things that help now, for somebody who is new."
    }),
    how_to_submit: prose({
      names: {
        en: "How to propose a change|In your browser|How to submit changes|Submitting changes|Submitting a pull request|Pull requests|Pull request process|Opening a pull request|How to contribute|Contributing code|Contribution workflow|Workflow|Making changes|Development workflow",
        fr: "Proposer un changement|Dans le navigateur|Comment contribuer|Pull requests",
        de: "Eine Änderung vorschlagen|Im Browser|Wie man beiträgt|Pull Requests",
        es: "Proponer un cambio|En el navegador|Cómo contribuir|Pull requests",
        it: "Proporre una modifica|Nel browser|Come contribuire|Pull request"
      },
      help: "The steps from an idea to a change, also for those who have never done it."
    }),
    report_a_problem: prose({
      names: {
        en: "How to report a problem|Reporting bugs|Report a bug|How to report bugs|Reporting issues|Bug reports|Found a bug|Issues|Opening issues|Suggestions|Feature requests",
        fr: "Signaler un problème|Signaler un bug|Suggestions",
        de: "Ein Problem melden|Fehler melden|Vorschläge",
        es: "Informar de un problema|Informar de un error|Sugerencias",
        it: "Segnalare un problema|Segnalare un errore|Suggerimenti"
      },
      help: "Where to say that something is wrong, missing or hard to understand."
    }),
    resources: prose({
      names: {
        en: "Good to know|Resources|Where to find things|Useful links|Guides|Documentation|What we’re working on",
        fr: "Ressources|Bon à savoir|Liens utiles",
        de: "Gut zu wissen|Materialien|Nützliche Links",
        es: "Recursos|Conviene saber|Enlaces útiles",
        it: "Risorse|Da sapere|Collegamenti utili"
      },
      help: "The pages to read first: front page, roadmap, guide."
    }),
    channels: prose({
      names: {
        en: "Where we talk|Communication channels|Channels|Communication|Join the conversation|Come to meetings",
        fr: "Où nous parlons|Canaux|Communication",
        de: "Wo wir sprechen|Kanäle|Kommunikation",
        es: "Dónde hablamos|Canales|Comunicación",
        it: "Dove parliamo|Canali|Comunicazione"
      },
      help: "The list, the chat, the calls, and how to get in."
    }),
    where_to_get_help: prose({
      names: {
        en: "Whom to ask|Where to get help|Getting help|Ask for help|Help|Questions|Questions about contributing|Support|Contact|Maintainers",
        fr: "À qui demander|Aide|Questions|Contact",
        de: "Wen man fragen kann|Hilfe|Fragen|Kontakt",
        es: "A quién preguntar|Ayuda|Preguntas|Contacto",
        it: "A chi chiedere|Aiuto|Domande|Contatti"
      },
      help: "Where somebody gets an answer who is stuck."
    }),
    recognition: prose({
      names: {
        en: "How we say thank you|Recognition|Credit|Acknowledgements|Acknowledgments|Contributors",
        fr: "Comment nous remercions|Reconnaissance|Remerciements",
        de: "Wie wir Danke sagen|Anerkennung|Dank",
        es: "Cómo damos las gracias|Reconocimiento|Agradecimientos",
        it: "Come diciamo grazie|Riconoscimento|Ringraziamenti"
      },
      help: "How those who helped are named and thanked, if they wish."
    })
  }
});

// src/kinds/telling.ts
var outsideQuestions = {
  what: { title: "What", keptOn: ["community"] },
  why: { title: "Why", keptOn: ["charter", "purpose", "story"] },
  who: { title: "Who", keptOn: ["roles", "groups"] },
  happened: { title: "What happened in the last twelve months", keptOn: ["event", "roadmap", "notes", "decision"] },
  impact: { title: "Impact so far", keptOn: ["roadmap", "indicators"] },
  risk: { title: "At risk", keptOn: ["roadmap", "sustainability", "roles"] },
  cost: { title: "What it costs, and who gives it", keptOn: ["sustainability", "roles"] },
  next: { title: "What comes next", keptOn: ["roadmap", "event"] }
};
function isOneOf(field2, ...choices) {
  return ({ readings }) => choices.includes(String(readings.get(field2)?.value ?? ""));
}
function isNoneOf(field2, ...choices) {
  const is = isOneOf(field2, ...choices);
  return (recorded2) => !is(recorded2);
}

// src/kinds/decision.ts
var decision_default = defineKind({
  kind: "decision",
  title: "Decisions",
  titles: { fr: "Décisions", de: "Beschlüsse", es: "Decisiones", it: "Decisioni" },
  area: "people",
  help: "What was decided, when, by whom and why. Votes in totals; nothing about the behaviour, health or job of a person.",
  files: ["decisions.md", "decision-log.md"],
  standsIn: {
    kinds: ["governance"],
    names: {
      en: "Decision log|Log of decisions|Decisions so far|Decisions taken",
      fr: "Registre des décisions|Décisions prises",
      de: "Beschlussliste|Bisherige Beschlüsse|Gefasste Beschlüsse",
      es: "Registro de decisiones|Decisiones tomadas",
      it: "Registro delle decisioni|Decisioni prese"
    }
  },
  from: "active",
  expectedOf: { any: "could", osc: "should", "competence-centre": "must", software: "must", network: "must" },
  whenMissing: {
    title: "Decisions can be found again",
    principles: ["transparency"],
    says: "There is no place yet where decisions can be found again.",
    why: "What was agreed and cannot be found is decided a second time, or forgotten.",
    fix: "Write one row for the last decision that mattered: the date, what was decided, who decided, and why.",
    severity: { launching: "advice", active: "advice", sustaining: "warning" },
    minutes: 10,
    source: "TODO Group, resolutions; Minimum Viable Governance, 3.1"
  },
  firstStep: {
    title: "Write down your last decision.",
    how: "One row: the date, what you decided, who decided it, and why. Numbers and votes can wait.",
    minutes: 10
  },
  isRecord: true,
  fields: {
    entries: entries({
      main: true,
      one: "decision",
      labelledBy: ["subject", "decision", "number"],
      prose: "decision",
      folder: "decisions",
      subfolderTells: "status",
      names: {
        en: "Decisions|Decision log|Log of decisions|Decisions so far|Decisions taken|Resolutions",
        fr: "Décisions|Registre des décisions|Décisions prises|Résolutions",
        de: "Beschlüsse|Entscheidungen|Beschlussliste|Bisherige Beschlüsse|Gefasste Beschlüsse",
        es: "Decisiones|Registro de decisiones|Decisiones tomadas|Acuerdos|Resoluciones",
        it: "Decisioni|Registro delle decisioni|Decisioni prese|Delibere"
      },
      help: "One row, or one file, for each decision.",
      tells: [
        {
          answers: "happened",
          says: "{entry} ({date})",
          under: "Decided",
          day: { of: "date", is: "in the last year" },
          when: isOneOf("status", "approved")
        }
      ],
      fields: {
        number: text({
          names: { en: "Number|No|Nr|Id", fr: "Numéro|Nº", de: "Nummer", es: "Número|Núm", it: "Numero|N" },
          help: "For example 2026-03, the third of the year."
        }),
        date: date({
          names: {
            en: "Date|When|Decided on|Day",
            fr: "Date|Quand|Décidé le",
            de: "Datum|Wann|Beschlossen am",
            es: "Fecha|Cuándo|Decidido el",
            it: "Data|Quando|Deciso il"
          },
          help: "The day of the decision, for example 2026-05-20.",
          whenMissing: {
            title: "Every decision has a date",
            says: "Nothing says when {entry} was decided.",
            why: "Of two decisions the later one counts.",
            fix: "Write the day in its column “Date”, for example 2026-05-20.",
            severity: { launching: "advice", active: "warning" },
            minutes: 2,
            when: (decision) => isDecided(decision) && !/\d{4}-\d{2}/.test(decision.label),
            source: "TODO Group, resolutions"
          }
        }),
        subject: text({
          names: {
            en: "Subject|Title|Topic|Matter|What about",
            fr: "Sujet|Titre|Objet",
            de: "Thema|Titel|Betreff|Gegenstand",
            es: "Asunto|Título|Tema",
            it: "Oggetto|Titolo|Tema|Argomento"
          },
          help: "What it is about, in a few words."
        }),
        status: choiceAndMore(
          {
            proposed: {
              en: "proposed|open|draft|pending|under discussion|in discussion|waiting for objections",
              fr: "proposé|proposée|en discussion|ouvert|ouverte|brouillon",
              de: "vorgeschlagen|offen|in Diskussion|Entwurf",
              es: "propuesto|propuesta|en discusión|abierta|borrador",
              it: "proposto|proposta|in discussione|aperta|bozza"
            },
            approved: {
              en: "approved|accepted|adopted|agreed|passed|carried|decided|in force|ratified|implemented|done|final|active",
              fr: "approuvé|approuvée|accepté|acceptée|adopté|adoptée|décidé|décidée",
              de: "angenommen|beschlossen|genehmigt|zugestimmt|gilt",
              es: "aprobado|aprobada|aceptado|aceptada|adoptado|adoptada|acordado|acordada",
              it: "approvato|approvata|accettato|accettata|adottato|adottata|deciso|decisa"
            },
            declined: {
              en: "declined|rejected|not agreed|turned down|not passed|failed",
              fr: "refusé|refusée|rejeté|rejetée",
              de: "abgelehnt|verworfen|nicht angenommen",
              es: "rechazado|rechazada|denegado|denegada",
              it: "respinto|respinta|rifiutato|rifiutata"
            },
            withdrawn: {
              en: "withdrawn|retracted|taken back",
              fr: "retiré|retirée",
              de: "zurückgezogen",
              es: "retirado|retirada",
              it: "ritirato|ritirata"
            },
            superseded: {
              en: "superseded|replaced|overtaken|deprecated|no longer in force",
              fr: "remplacé|remplacée|abrogé|abrogée",
              de: "ersetzt|überholt|aufgehoben|abgelöst",
              es: "sustituido|sustituida|reemplazado|reemplazada|derogado|derogada",
              it: "sostituito|sostituita|superato|superata|abrogato|abrogata"
            }
          },
          {
            names: {
              en: "Status|Outcome|Result",
              fr: "État|Statut|Résultat",
              de: "Stand|Status|Ergebnis",
              es: "Estado|Resultado",
              it: "Stato|Esito"
            },
            help: "Proposed, approved, declined, withdrawn or superseded.",
            whenMissing: {
              title: "Every decision says how it came out",
              says: "Nothing says whether {entry} was agreed.",
              why: "A reader cannot tell a proposal from a decision.",
              fix: "Write “approved”, “declined” or “proposed” in its column “Status”.",
              severity: "advice",
              from: "active",
              minutes: 2,
              // A row of a log that says what was decided was decided.
              when: (decision) => isOwnPage(decision),
              source: "TODO Group, resolutions"
            }
          }
        ),
        context: prose({
          names: {
            en: "Why it came up|Context|Background|Context and problem statement|Problem",
            fr: "Pourquoi la question s’est posée|Contexte",
            de: "Worum es ging|Kontext|Hintergrund|Anlass",
            es: "Por qué surgió|Contexto|Antecedentes",
            it: "Perché è sorta|Contesto|Antefatti"
          },
          help: "Why the question came up."
        }),
        decision: prose({
          names: {
            en: "What we decided|Decision|Decision outcome|Resolution|Resolved|Decided",
            fr: "Ce que nous avons décidé|Décision|Résolution",
            de: "Was wir beschlossen haben|Beschluss|Entscheidung",
            es: "Qué decidimos|Decisión|Acuerdo|Resolución",
            it: "Che cosa abbiamo deciso|Decisione|Delibera"
          },
          help: "What was decided, so that somebody who was not there can follow it.",
          whenMissing: {
            id: "decision-says-what-was-decided",
            title: "Every decision says what was decided",
            says: "Nothing says what was decided about {entry}.",
            why: "A year later those who were there remember different things.",
            fix: "Add a heading “What we decided” with two or three sentences.",
            severity: { launching: "advice", active: "warning" },
            minutes: 10,
            // In a log the subject often says it: “Meet every month”.
            when: (decision) => isDecided(decision) && isOwnPage(decision),
            source: "Minimum Viable Governance, 3.1"
          }
        }),
        rationale: prose({
          names: {
            en: "Why|Rationale|Reasons|Because|Reasoning",
            fr: "Pourquoi|Raisons|Motifs",
            de: "Warum|Begründung|Gründe",
            es: "Por qué|Razones|Motivos",
            it: "Perché|Ragioni|Motivi|Motivazione"
          },
          help: "Why you decided so, and what spoke against it.",
          whenMissing: {
            id: "decision-says-why",
            title: "Every decision says why",
            principles: ["transparency"],
            says: "Nothing says why {entry} was decided so.",
            why: "Those who come later can tell whether the reasons still hold.",
            fix: "Add a heading “Why” with the two reasons that weighed most.",
            severity: "advice",
            from: "active",
            minutes: 5,
            when: (decision) => isOwnPage(decision) && decision.has("decision") && !decision.has("context"),
            source: "TODO Group, resolutions"
          }
        }),
        rule_used: decisionRule({
          names: {
            en: "How we decided|Rule|Rule used|How|Decided how",
            fr: "Comment nous avons décidé|Règle|Comment",
            de: "Wie wir entschieden haben|Regel|Wie",
            es: "Cómo decidimos|Regla|Cómo",
            it: "Come abbiamo deciso|Regola|Come"
          },
          help: "Nobody objected, consensus, a simple majority, two thirds, or one role alone."
        }),
        votes: votes({
          names: {
            en: "Votes|Vote|Voting|Result of the vote|Votes cast",
            fr: "Votes|Vote|Voix|Résultat du vote",
            de: "Stimmen|Abstimmung|Ergebnis der Abstimmung",
            es: "Votos|Votación|Resultado de la votación",
            it: "Voti|Votazione|Esito del voto"
          },
          help: "Totals: 5 for, 1 against, 2 abstained. Never who voted how in a secret vote."
        }),
        decided_by: references(["groups", "roles", "people"], {
          names: {
            en: "Who decided|Decided by|Deciders|Decision makers|Body|Who|Group",
            fr: "Qui a décidé|Décidé par|Instance|Qui",
            de: "Wer entschieden hat|Beschlossen von|Entschieden von|Gremium|Wer",
            es: "Quién decidió|Decidido por|Órgano|Quién",
            it: "Chi ha deciso|Deciso da|Organo|Chi"
          },
          help: "The group or role that decided; “members on the call” is an answer.",
          whenMissing: {
            id: "decision-names-deciders",
            title: "Every decision says who decided",
            says: "Nothing says who decided on {entry}.",
            why: "Whoever has a question, or sees it otherwise, does not know whom to ask.",
            fix: "Write the group, the role, or “members on the call” in its column “Who decided”.",
            severity: "advice",
            from: "active",
            minutes: 2,
            when: (decision) => isDecided(decision) && !decision.has("rule_used") && !decision.has("votes"),
            source: "Minimum Viable Governance, 3.1"
          }
        }),
        in_meeting: pages({
          names: {
            en: "In which meeting|Meeting|Call|Notes|Minutes",
            fr: "Lors de quelle réunion|Réunion|Compte rendu",
            de: "In welchem Treffen|Treffen|Sitzung|Protokoll",
            es: "En qué reunión|Reunión|Acta",
            it: "In quale riunione|Riunione|Verbale"
          },
          help: "A link to the notes of the call on which it was decided."
        }),
        affects: pages({
          names: {
            en: "Pages that change|Affects|Changes|Affected pages|What changes",
            fr: "Pages qui changent|Concerne|Modifie",
            de: "Seiten, die sich ändern|Betrifft|Ändert",
            es: "Páginas que cambian|Afecta a|Cambia",
            it: "Pagine che cambiano|Riguarda|Modifica"
          },
          help: "Links to the pages that have to say something else from now on."
        }),
        review_by: month({
          names: {
            en: "Look at it again|Review by|Review on|Look again on|Expires",
            fr: "À revoir le|À revoir|Réexaminer le",
            de: "Wieder ansehen|Überprüfen bis|Erneut prüfen am",
            es: "Revisar el|Volver a mirar|Revisar antes de",
            it: "Da rivedere entro|Rivedere entro|Riesaminare il"
          },
          help: "The day or month in which you ask whether it was right."
        }),
        supersedes: pages({
          names: {
            en: "Replaces|Supersedes|Instead of",
            fr: "Remplace|Abroge",
            de: "Ersetzt|Löst ab",
            es: "Sustituye|Reemplaza",
            it: "Sostituisce|Abroga"
          },
          help: "A link to the earlier decision that no longer counts, or its number."
        })
      }
    })
  }
});
function isDecided(decision) {
  const status = decision.readings.get("status")?.value;
  return status !== "proposed" && status !== "withdrawn";
}
function isOwnPage(decision) {
  return decision.at().line === 1;
}

// src/kinds/phases.ts
var phases = {
  discovery: {
    en: "discovery|discover|awareness|finding out",
    fr: "découverte|découvrir",
    de: "Entdeckung|entdecken|aufmerksam werden",
    es: "descubrimiento|descubrir",
    it: "scoperta|scoprire"
  },
  "first-contact": {
    en: "first contact",
    fr: "premier contact",
    de: "erster Kontakt|Erstkontakt",
    es: "primer contacto",
    it: "primo contatto"
  },
  participation: {
    en: "participation|first participation|taking part",
    fr: "participation|première participation",
    de: "Beteiligung|Teilnahme|Mitmachen",
    es: "participación|primera participación",
    it: "partecipazione|prima partecipazione"
  },
  "sustained-participation": {
    en: "sustained participation|regular participation|ongoing participation",
    fr: "participation durable|participation régulière|participation soutenue",
    de: "dauerhafte Beteiligung|regelmäßige Beteiligung|anhaltende Beteiligung|dauerhafte Teilnahme|regelmäßige Teilnahme",
    es: "participación sostenida|participación continuada|participación regular",
    it: "partecipazione continua|partecipazione costante|partecipazione regolare|partecipazione sostenuta"
  },
  "networked-participation": {
    en: "networked participation",
    fr: "participation en réseau",
    de: "vernetzte Beteiligung|vernetzte Teilnahme",
    es: "participación en red",
    it: "partecipazione in rete"
  },
  leadership: {
    en: "leadership|leading|leaders",
    fr: "leadership|responsabilité|prise de responsabilité",
    de: "Leitung|Führung|Verantwortung",
    es: "liderazgo|responsabilidad",
    it: "leadership|guida|responsabilità"
  }
};
var phasesInOrder = Object.keys(phases);
function phaseNamed(name) {
  const short2 = name.split(/\s*[:(]|\s+[–—-]\s+/u)[0] ?? name;
  return choiceNamed(phases, name).value ?? choiceNamed(phases, short2).value;
}

// src/kinds/engagement.ts
var training2 = "Foundational Community Building, session 3";
var engagement_default = defineKind({
  kind: "engagement",
  title: "Levels of taking part",
  titles: {
    fr: "Niveaux de participation",
    de: "Stufen der Beteiligung",
    es: "Niveles de participación",
    it: "Livelli di partecipazione"
  },
  area: "participation",
  help: "The levels at which people take part, from hearing of you to leading something, and what each of them needs.",
  files: ["engagement.md", "mountain-of-engagement.md", "pathways.md"],
  standsIn: {
    kinds: ["stakeholders", "charter"],
    names: {
      en: "How people take part|Ways to take part|Levels of taking part|Mountain of engagement|Levels of engagement|Engagement pathway|Contributor ladder|Community engagement|Matrix of engagement",
      fr: "Comment on participe|Façons de participer|Montagne de l’engagement|Niveaux d’engagement|Niveaux de participation",
      de: "Wie man mitmacht|Wege zum Mitmachen|Engagement-Berg|Berg des Engagements|Stufen der Beteiligung",
      es: "Cómo se participa|Formas de participar|Montaña de participación|Niveles de participación",
      it: "Come si partecipa|Modi di partecipare|Montagna della partecipazione|Livelli di partecipazione"
    }
  },
  from: "active",
  expectedOf: { any: "could", osc: "must", cop: "should", "competence-centre": "should", software: "should" },
  reviewMonths: 6,
  whenMissing: {
    title: "It is written down how people take part, from the first visit to leading something",
    says: "No page says yet how people come from a first visit to leading something.",
    why: "Without a path people stay where they entered, and the same few carry everything.",
    fix: "Write a table with one row for each level: what people do there, how you reach them, what you provide, what they get, and when they move on. Three rows are enough to begin with.",
    severity: { launching: "advice", active: "advice", sustaining: "warning" },
    minutes: 45,
    source: training2
  },
  firstStep: {
    title: "Write down three levels.",
    how: "What do people do who have just heard of you, who come regularly, and who lead something? What does each of them get?",
    minutes: 45
  },
  fields: {
    levels: entries({
      main: true,
      one: "level",
      labelledBy: ["name", "phase"],
      prose: "what_they_do",
      names: {
        en: "Levels|Levels of engagement|Mountain of engagement|The mountain|How people take part|Ways to take part|Engagement|Pathways|Pathway",
        fr: "Niveaux|Niveaux d’engagement|Montagne de l’engagement|Comment on participe|Façons de participer|Parcours",
        de: "Stufen|Stufen der Beteiligung|Engagement-Berg|Berg des Engagements|Wie man mitmacht|Wege zum Mitmachen",
        es: "Niveles|Niveles de participación|Montaña de participación|Cómo se participa|Formas de participar",
        it: "Livelli|Livelli di partecipazione|Montagna della partecipazione|Come si partecipa|Modi di partecipare"
      },
      help: "One row for each level; groups and numbers, never names of people.",
      whenMissing: {
        title: "The page about ways to take part names its levels",
        says: "{page} names no level yet.",
        why: "Only when levels are told apart can you see what is missing between two of them.",
        fix: "Add a row for each level: what people do there, how you reach them, what you provide, what they get.",
        severity: "advice",
        minutes: 30,
        source: training2
      },
      fields: {
        phase: suggestion(phases, {
          names: { en: "Phase|Phase of engagement", fr: "Phase", de: "Phase", es: "Fase", it: "Fase" },
          help: "Discovery, first contact, participation, sustained participation, networked participation or leadership; or your own word."
        }),
        name: text({
          names: {
            en: "Level|Name|Step|Band|Level of engagement|Stage|Levels|Type of engagement",
            fr: "Niveau|Nom|Étape|Palier",
            de: "Stufe|Name|Ebene|Schritt",
            es: "Nivel|Nombre|Paso|Peldaño|Etapa",
            it: "Livello|Nome|Passo|Gradino|Fase di coinvolgimento"
          },
          help: "What you call this level."
        }),
        who: mentioned(["persona", "stakeholders"], {
          names: {
            en: "Who is here|Who|For whom|People|Members|Who are they|Who is at this level|Who is in this band",
            fr: "Qui est ici|Qui|Pour qui|Personnes|Membres|Qui sont-ils|Qui sont-elles",
            de: "Wer hier ist|Wer|Für wen|Personen|Mitglieder|Wer sind sie",
            es: "Quién está aquí|Quién|Quiénes|Para quién|Personas|Miembros|Quiénes son",
            it: "Chi è qui|Chi|Per chi|Persone|Membri|Chi sono"
          },
          help: "Groups or personas, such as “doctoral researchers in their first year”; no names of people."
        }),
        what_they_do: prose({
          names: {
            en: "What they do|What people do|What people do here|Activities|How do they interact with us|How they interact|How they interact with us|How do people interact|What do they do|Interactions|What it looks like",
            fr: "Ce qu’ils font|Ce qu’elles font|Ce qu’on y fait|Activités|Que font-ils|Comment ils participent",
            de: "Was sie tun|Was man hier tut|Aktivitäten|Was tun sie|Wie sie mitmachen",
            es: "Qué hacen|Lo que hacen|Actividades",
            it: "Che cosa fanno|Cosa fanno|Attività"
          },
          help: "What people at this level do.",
          whenMissing: {
            id: "level-says-what-people-do",
            title: "Every level says what people do there",
            says: "Nothing says what people do at the level {entry}.",
            why: "Somebody who wants to take part looks for something to do.",
            fix: "Write a few words in its column “What they do”, for example “come to a call and listen”.",
            severity: { launching: "advice", active: "warning" },
            minutes: 3,
            source: training2
          }
        }),
        how_we_reach_them: mentioned(["channels", "meetings"], {
          names: {
            en: "How we reach them|Where we meet them|Channels|Channel|How do we reach them|Where do we meet them|Platforms|Communication platforms",
            fr: "Comment nous les joignons|Où nous les rencontrons|Canaux|Canal",
            de: "Wie wir sie erreichen|Wo wir sie treffen|Kanäle|Kanal",
            es: "Cómo llegamos a ellas|Cómo llegamos a ellos|Dónde nos encontramos|Canales|Canal",
            it: "Come li raggiungiamo|Dove li incontriamo|Canali|Canale"
          },
          help: "The channels and calls in which you meet them.",
          whenMissing: {
            id: "level-says-how-we-reach-people",
            title: "Every level says how people there are reached",
            says: "Nothing says how you reach people at the level {entry}.",
            why: "Those who have just heard of you are seldom where those are who lead something.",
            fix: "Write a channel or a call in its column “How we reach them”, for example “monthly call, newsletter”.",
            severity: "advice",
            minutes: 3,
            source: "Mozilla Open Leadership, personas and pathways"
          }
        }),
        what_we_provide: prose({
          names: {
            en: "What we provide|What we offer|What we offer them|Our support|What support do we give|What support do we provide|How we support them|How do we support them|How we facilitate this|How do we facilitate that|Support|What do we provide",
            fr: "Ce que nous offrons|Ce que nous proposons|Notre soutien",
            de: "Was wir bieten|Was wir geben|Unsere Unterstützung",
            es: "Qué ofrecemos|Lo que ofrecemos|Nuestro apoyo",
            it: "Che cosa offriamo|Cosa offriamo|Il nostro sostegno"
          },
          help: "What the community does for people at this level.",
          whenMissing: {
            id: "level-says-what-we-provide",
            title: "Every level says what the community provides there",
            says: "Nothing says what you provide at the level {entry}.",
            why: "A level without support is a wish: people get there by luck.",
            fix: "Write a few words in its column “What we provide”, for example “a letter from a person in the first week”.",
            severity: "advice",
            minutes: 3,
            source: training2
          }
        }),
        what_they_get: prose({
          names: {
            en: "What they get|What they receive|What they get back|What is in it for them|Value|Value exchange|Value for them|What value do they get|What do they get|Incentives|Incentive|Benefits|Support and acknowledgement",
            fr: "Ce qu’ils reçoivent|Ce qu’elles reçoivent|Ce qu’on y gagne|Bénéfices|Ce qu’ils y gagnent",
            de: "Was sie davon haben|Was sie bekommen|Was man davon hat|Nutzen|Anreize",
            es: "Qué reciben|Lo que reciben|Qué ganan|Beneficios|Incentivos",
            it: "Che cosa ricevono|Cosa ricevono|Che cosa ne ricavano|Benefici|Incentivi"
          },
          help: "What people get back: answers, company, credit, skills.",
          whenMissing: {
            id: "level-says-what-people-get",
            title: "Every level says what people get back",
            principles: ["fairness"],
            says: "Nothing says what people get back at the level {entry}.",
            why: "People stay where giving and receiving are in balance.",
            fix: "Write a few words in its column “What they get”, for example “an answer within three days” or “their name in the guide”.",
            severity: "advice",
            minutes: 3,
            source: training2
          }
        }),
        moves_up_when: prose({
          names: {
            en: "When they move on|Moves up when|When somebody moves on|When they are ready|Next step|When do they move on|When do we recognise that they can move up|When can someone move up|When someone can move up|When to move up|Moving to the next level|How do they move on|How they move on|How they move to the next level",
            fr: "Quand passer au suivant|Quand on passe au niveau suivant|Étape suivante|Comment passer au niveau suivant|Quand passer au niveau suivant",
            de: "Wann es weitergeht|Wann jemand weitergeht|Nächster Schritt|Wann geht es weiter|Wann jemand aufsteigt",
            es: "Cuándo se avanza|Cuándo pasan al siguiente|Siguiente paso|Cuándo pasan al siguiente nivel|Cómo pasan al siguiente nivel",
            it: "Quando si va avanti|Quando si passa al successivo|Passo successivo|Quando passano al livello successivo"
          },
          help: "How one can tell that somebody is ready for the next level."
        }),
        moved_by: references(["roles", "people", "groups"], {
          names: {
            en: "Who notices|Moved by|Who invites them",
            fr: "Qui le remarque|Qui les invite",
            de: "Wer es merkt|Wer sie einlädt",
            es: "Quién se da cuenta|Quién invita",
            it: "Chi se ne accorge|Chi invita"
          },
          help: "The role that notices, and asks."
        }),
        barriers: texts({
          names: {
            en: "What stands in the way|Barriers|Obstacles",
            fr: "Ce qui empêche|Obstacles|Freins",
            de: "Was im Weg steht|Hürden|Hindernisse",
            es: "Qué lo impide|Barreras|Obstáculos",
            it: "Che cosa lo impedisce|Barriere|Ostacoli"
          },
          help: "What keeps people from taking part here: time, language, tools, courage."
        }),
        scaffolding: prose({
          names: {
            en: "What helps|Scaffolding|What helps them on",
            fr: "Ce qui aide|Coups de pouce",
            de: "Was hilft|Hilfen",
            es: "Qué ayuda|Apoyos",
            it: "Che cosa aiuta|Appoggi"
          },
          help: "What makes the next step easier: a template, a partner, a first small task."
        }),
        may_step_back_how: prose({
          names: {
            en: "How they step back|How to step back|May step back",
            fr: "Comment se retirer|Comment faire une pause",
            de: "Wie man kürzertritt|Wie man zurücktritt",
            es: "Cómo dar un paso atrás|Cómo descansar",
            it: "Come fare un passo indietro|Come fare una pausa"
          },
          help: "How somebody does less for a while, without having to explain."
        }),
        modes: suggestions(
          {
            "convey-consume": {
              en: "convey/consume|convey|consume|listen|read",
              fr: "recevoir|informer",
              de: "aufnehmen|mitteilen",
              es: "recibir|informar",
              it: "ricevere|informare"
            },
            contribute: { en: "contribute", fr: "contribuer", de: "beitragen", es: "contribuir", it: "contribuire" },
            collaborate: {
              en: "collaborate",
              fr: "collaborer",
              de: "zusammenarbeiten",
              es: "colaborar",
              it: "collaborare"
            },
            "co-create": { en: "co-create", fr: "cocréer", de: "gemeinsam gestalten", es: "cocrear", it: "co-creare" },
            champion: {
              en: "champion|advocate",
              fr: "porter la communauté",
              de: "vorangehen",
              es: "impulsar",
              it: "promuovere"
            }
          },
          {
            names: {
              en: "How they take part|Modes|Mode|Modes of participation",
              fr: "Comment ils participent|Modes",
              de: "Wie sie sich beteiligen|Formen",
              es: "Cómo participan|Modos",
              it: "Come partecipano|Modalità"
            },
            help: "Convey/consume, contribute, collaborate, co-create or champion; or your own words."
          }
        ),
        information_flow: suggestion(
          {
            transmissive: {
              en: "transmissive|one way|from us to them",
              fr: "dans un sens|de nous à eux",
              de: "in eine Richtung|von uns zu ihnen",
              es: "en un sentido|de nosotros a ellos",
              it: "in un senso|da noi a loro"
            },
            transactional: {
              en: "transactional|both ways|to and fro",
              fr: "dans les deux sens",
              de: "hin und her|in beide Richtungen",
              es: "en ambos sentidos",
              it: "in entrambi i sensi"
            },
            transformational: {
              en: "transformational|among everyone|many to many",
              fr: "entre tous",
              de: "unter allen",
              es: "entre todos",
              it: "tra tutti"
            }
          },
          {
            names: {
              en: "How information flows|Information flow",
              fr: "Comment circule l’information",
              de: "Wie Wissen fließt|Informationsfluss",
              es: "Cómo fluye la información",
              it: "Come circola l’informazione"
            },
            help: "One way (transmissive), both ways (transactional) or among everyone (transformational); or your own words."
          }
        ),
        count: aboutCount({
          names: {
            en: "How many|Number of people|Count",
            fr: "Combien|Nombre de personnes",
            de: "Wie viele|Anzahl",
            es: "Cuántas personas|Cuántos|Número",
            it: "Quante persone|Quanti|Numero"
          },
          help: "How many people are about here, as one number; never who."
        })
      }
    }),
    how_people_move: prose({
      names: {
        en: "Moving between levels|How people move between levels|How people move up|Moving up|How do we move from one level to another|How do people move between levels|How people move from one level to another",
        fr: "Passer d’un niveau à l’autre|Comment on avance",
        de: "Von Stufe zu Stufe|Wie man weiterkommt",
        es: "Pasar de un nivel a otro|Cómo se avanza",
        it: "Passare da un livello all’altro|Come si avanza"
      },
      help: "How you notice that somebody could do more, and who asks them."
    }),
    stepping_back: prose({
      names: {
        en: "Stepping back and coming back|Stepping back|Doing less for a while",
        fr: "Se retirer et revenir|Faire une pause",
        de: "Kürzertreten und wiederkommen|Kürzertreten",
        es: "Dar un paso atrás y volver|Hacer una pausa",
        it: "Fare un passo indietro e tornare|Fare una pausa"
      },
      help: "How anyone does less for a while, and comes back."
    }),
    not_here_yet: prose({
      names: {
        en: "Who is not here yet|Who is missing",
        fr: "Qui n’est pas encore là|Qui manque",
        de: "Wer noch nicht da ist|Wer fehlt",
        es: "Quién falta todavía|Quién falta",
        it: "Chi non c’è ancora|Chi manca"
      },
      help: "Groups that the path does not reach today, and what keeps them away."
    })
  }
});

// src/kinds/modes.ts
var modes = {
  online: {
    en: "online|virtual|remote|video call|OnlineEventAttendanceMode",
    fr: "en ligne|à distance|visioconférence",
    de: "online|virtuell|Videokonferenz",
    es: "en línea|virtual|a distancia",
    it: "online|a distanza|virtuale"
  },
  "in-person": {
    en: "in person|on site|onsite|face to face|offline|OfflineEventAttendanceMode",
    fr: "en personne|sur place|en présentiel|présentiel",
    de: "vor Ort|in Präsenz|Präsenz",
    es: "presencial|en persona",
    it: "in presenza|di persona"
  },
  hybrid: {
    en: "hybrid|mixed|both|in person and online|online and in person|MixedEventAttendanceMode",
    fr: "hybride|mixte",
    de: "hybrid|gemischt",
    es: "híbrido|híbrida|mixto",
    it: "ibrido|ibrida|misto"
  }
};

// src/kinds/event.ts
var event_default = defineKind({
  kind: "event",
  title: "Events",
  titles: { fr: "Événements", de: "Veranstaltungen", es: "Eventos", it: "Eventi" },
  area: "rhythm",
  help: "What takes place once: a launch, a workshop, an open day. One row here, or one file in the folder events.",
  files: ["events.md", "upcoming-events.md", "past-events.md"],
  from: "active",
  expectedOf: { any: "could" },
  whenMissing: {
    title: "The page of events names an event",
    says: "{page} is there, but it names no event yet.",
    why: "An empty list looks as if nothing ever happened.",
    fix: "Add one row: what it is, on which day, and where. A past event counts too.",
    severity: "advice",
    minutes: 10,
    source: "OSCARS, roadmap of events"
  },
  firstStep: {
    title: "Write down one event.",
    how: "What it is, on which day and at what hour, where, and who is there for people who feel uncomfortable.",
    minutes: 10
  },
  fields: {
    entries: entries({
      main: true,
      one: "event",
      folder: "events",
      labelledBy: ["title", "start", "id"],
      prose: "summary",
      names: {
        en: "Events|Upcoming events|Coming up|Upcoming|Next events|Past events|Looking back",
        fr: "Événements|Prochains événements|À venir|Événements passés",
        de: "Veranstaltungen|Nächste Veranstaltungen|Kommende Veranstaltungen|Vergangene Veranstaltungen|Rückblick",
        es: "Eventos|Próximos eventos|Eventos pasados",
        it: "Eventi|Prossimi eventi|Eventi passati"
      },
      help: "One row, or one file, for each event.",
      tells: [
        {
          answers: "happened",
          says: "{entry} ({start})[: {outcome}]",
          under: "Events",
          day: { of: "start", is: "in the last year" },
          when: isNoneOf("status", "cancelled", "postponed")
        },
        {
          answers: "next",
          says: "{entry} ({start})",
          under: "Events",
          day: { of: "start", is: "ahead" },
          when: isNoneOf("status", "cancelled", "postponed", "held")
        }
      ],
      fields: {
        id: text({ names: { en: "Id" }, help: "A short name, for example open-day-2027." }),
        title: text({
          names: {
            en: "Event|Title|Name|What",
            fr: "Événement|Titre|Nom|Quoi",
            de: "Veranstaltung|Titel|Name|Was",
            es: "Evento|Título|Nombre|Qué",
            it: "Evento|Titolo|Nome|Che cosa"
          },
          help: "What people call it."
        }),
        start: moment({
          names: {
            en: "When|Date|Day|Starts|Start|Start date|Begins",
            fr: "Quand|Date|Jour|Début|Commence le",
            de: "Wann|Datum|Tag|Beginn|Beginnt am",
            es: "Cuándo|Fecha|Día|Inicio|Empieza el",
            it: "Quando|Data|Giorno|Inizio|Inizia il"
          },
          help: "The day, or the first and the last, and the hours: 2027-03-11, 10:00 to 17:00.",
          whenMissing: {
            id: "event-has-a-day",
            title: "Every event has its day",
            says: "Nothing says when {entry} takes place.",
            why: "Nobody can keep a day free that they do not know.",
            fix: "Write “When: 2027-03-11”, or only the month if the day is not fixed yet.",
            severity: { launching: "advice", active: "warning" },
            minutes: 2,
            when: (event) => !isOff(event),
            source: "OSC Uppsala, list of events"
          }
        }),
        time_zone: timeZone({
          names: {
            en: "Where in the world (time zone)|Time zone|Timezone|Where in the world|Zone",
            fr: "Où dans le monde (fuseau horaire)|Fuseau horaire|Fuseau|Où dans le monde",
            de: "Wo auf der Welt (Zeitzone)|Zeitzone|Wo auf der Welt",
            es: "Dónde en el mundo (huso horario)|Huso horario|Zona horaria|Dónde en el mundo",
            it: "Dove nel mondo (fuso orario)|Fuso orario|Dove nel mondo"
          },
          help: "The city whose clock counts, for example Brussels; an online event needs it most."
        }),
        mode: choiceOrWords(modes, {
          names: {
            en: "How we meet|Mode|Format",
            fr: "Comment nous nous retrouvons|Mode|Format",
            de: "Wie wir uns treffen|Format",
            es: "Cómo nos reunimos|Modalidad|Formato",
            it: "Come ci incontriamo|Modalità|Formato"
          },
          help: "Online, in person, or both (hybrid)."
        }),
        where: prose({
          names: {
            en: "Where|Place|Venue|Location|Room",
            fr: "Où|Lieu|Salle",
            de: "Wo|Ort|Raum",
            es: "Dónde|Lugar|Sala",
            it: "Dove|Luogo|Sala"
          },
          help: "The place, or the link by which people join; leave passcodes out."
        }),
        url: link({
          names: {
            en: "Link|Web page|Website|URL",
            fr: "Lien|Page web|Site",
            de: "Link|Webseite",
            es: "Enlace|Página web",
            it: "Link|Pagina web|Sito"
          },
          help: "Where more is written, or where people join."
        }),
        on_duty: prose({
          names: {
            en: "On duty for the code of conduct|On duty|On duty for concerns|Who is on duty|Contact on the day|Whom to talk to on the day",
            fr: "Présent pour le code de conduite|Contact sur place|À qui parler sur place",
            de: "Ansprechbar für den Verhaltenskodex|Ansprechperson am Tag|Ansprechperson|Wer ist ansprechbar",
            es: "De guardia para el código de conducta|Contacto en el evento|Con quién hablar ese día",
            it: "Di turno per il codice di condotta|Contatto sul posto|Con chi parlare quel giorno"
          },
          help: "Who is there for people who feel uncomfortable, and how to find them."
        }),
        access: prose({
          names: {
            en: "So that everyone can take part|Access|Accessibility",
            fr: "Pour que chacun puisse participer|Accessibilité|Accès",
            de: "Damit alle teilnehmen können|Barrierefreiheit|Zugänglichkeit",
            es: "Para que todos puedan participar|Accesibilidad|Acceso",
            it: "Perché tutti possano partecipare|Accessibilità|Accesso"
          },
          help: "Steps, captions, interpreters, food, children: what is there, and whom to ask."
        }),
        status: choice(
          {
            scheduled: {
              en: "scheduled|planned|confirmed|upcoming|open|tentative|draft|proposed|adopted|published|active|EventScheduled",
              fr: "prévu|confirmé|à venir",
              de: "geplant|bestätigt|findet statt",
              es: "previsto|confirmado|programado",
              it: "previsto|confermato|in programma"
            },
            postponed: {
              en: "postponed|EventPostponed",
              fr: "reporté",
              de: "verschoben",
              es: "aplazado",
              it: "rinviato"
            },
            rescheduled: {
              en: "rescheduled|new date|moved to a new date|EventRescheduled",
              fr: "nouvelle date",
              de: "neuer Termin|verlegt",
              es: "nueva fecha|reprogramado",
              it: "nuova data|riprogrammato"
            },
            "moved-online": {
              en: "moved online|EventMovedOnline",
              fr: "passé en ligne|déplacé en ligne",
              de: "jetzt online|nach online verlegt",
              es: "pasa a ser en línea|trasladado en línea",
              it: "spostato online"
            },
            cancelled: {
              en: "cancelled|canceled|EventCancelled",
              fr: "annulé",
              de: "abgesagt|fällt aus",
              es: "cancelado",
              it: "annullato"
            },
            held: {
              en: "held|done|over|past|took place|completed|finished|closed|archived|retired",
              fr: "passé|a eu lieu|fait",
              de: "vorbei|hat stattgefunden|erledigt",
              es: "celebrado|pasado|hecho",
              it: "svolto|passato|fatto"
            }
          },
          {
            names: { en: "Status|State", fr: "État|Statut", de: "Stand|Status", es: "Estado", it: "Stato" },
            help: "Scheduled, postponed, rescheduled, moved online, cancelled or held."
          }
        ),
        end: moment({
          names: {
            en: "Ends|End|End date|Last day|Until",
            fr: "Fin|Dernier jour|Jusqu’au",
            de: "Ende|Endet|Letzter Tag|Bis",
            es: "Fin|Último día|Hasta",
            it: "Fine|Ultimo giorno|Fino al"
          },
          help: "The last day or the hour at which it ends, where that is not said beside its beginning."
        }),
        time: text({
          names: {
            en: "Time|At|Hours",
            fr: "Heure|Horaire|Heures|À",
            de: "Uhrzeit|Zeit|Um",
            es: "Hora|Horario|A las",
            it: "Ora|Orario|Alle"
          },
          help: "From when to when, where that stands in a column of its own."
        }),
        duration: minutes({
          names: {
            en: "How long|Duration|Length",
            fr: "Durée|Combien de temps",
            de: "Wie lange|Dauer",
            es: "Cuánto dura|Duración",
            it: "Quanto dura|Durata"
          },
          help: "For example 90 minutes."
        }),
        organisers: mentioned(["roles", "people", "groups", "stakeholders"], {
          names: {
            en: "Organisers|Organizers|Organised by|Organized by|Hosts|Who organises it",
            fr: "Organisation|Organisé par|Qui l’organise",
            de: "Organisation|Veranstaltet von|Wer organisiert",
            es: "Organización|Organizado por|Quién lo organiza",
            it: "Organizzazione|Organizzato da|Chi lo organizza"
          },
          help: "The roles, groups or organisations behind it."
        }),
        speakers: speakers({
          names: {
            en: "Speakers|Speaker|Who speaks|With",
            fr: "Intervenants|Intervenantes|Intervenant|Avec",
            de: "Vortragende|Referenten|Referentin|Es sprechen|Mit",
            es: "Ponentes|Ponente|Quién habla|Con",
            it: "Relatori|Relatrici|Relatore|Con"
          },
          help: "Who speaks; names only of those who agreed, and write “agreed” behind them."
        }),
        audience: text({
          names: {
            en: "For whom|Audience|Open to|Who it is for",
            fr: "Pour qui|Public|Ouvert à",
            de: "Für wen|Publikum|Offen für",
            es: "Para quién|Público|Abierto a",
            it: "Per chi|Pubblico|Aperto a"
          },
          help: "Whom you hope to see there."
        }),
        registration: prose({
          names: {
            en: "Registration|How to register|Sign up|Register",
            fr: "Inscription|Comment s’inscrire",
            de: "Anmeldung|Wie man sich anmeldet",
            es: "Inscripción|Cómo inscribirse",
            it: "Iscrizione|Come iscriversi"
          },
          help: "How to sign up and until when, or that nobody has to."
        }),
        cost: text({
          names: {
            en: "What it costs|Cost|Price|Fee",
            fr: "Prix|Coût|Tarif",
            de: "Was es kostet|Kosten|Preis",
            es: "Cuánto cuesta|Coste|Precio",
            it: "Quanto costa|Costo|Prezzo"
          },
          help: "Free, or how much and for whom less."
        }),
        language: languages3({
          names: {
            en: "Language|Languages",
            fr: "Langue|Langues",
            de: "Sprache|Sprachen",
            es: "Idioma|Idiomas",
            it: "Lingua|Lingue"
          },
          help: "The languages that are spoken."
        }),
        code_of_conduct: prose({
          names: {
            en: "Code of conduct|How we treat one another",
            fr: "Code de conduite",
            de: "Verhaltenskodex|Wie wir miteinander umgehen",
            es: "Código de conducta",
            it: "Codice di condotta"
          },
          help: "A link to the code of conduct that holds there."
        }),
        recording: recorded({
          names: {
            en: "Recording|Recorded|Pictures and recordings|Pictures",
            fr: "Enregistrement|Photos",
            de: "Aufzeichnung|Bilder|Aufnahmen",
            es: "Grabación|Fotos",
            it: "Registrazione|Fotografie"
          },
          help: "None, or talks only: discussions are better left out."
        }),
        materials: mentioned(["training", "resources"], {
          names: {
            en: "Materials|Slides|What remains|Recordings and slides",
            fr: "Supports|Diapositives|Documents",
            de: "Unterlagen|Folien|Materialien",
            es: "Materiales|Diapositivas",
            it: "Materiali|Diapositive"
          },
          help: "Where slides and notes can be found afterwards."
        }),
        series: mentioned(["meetings", "programme"], {
          names: {
            en: "Series|Part of",
            fr: "Série",
            de: "Reihe|Teil von",
            es: "Serie|Parte de",
            it: "Serie|Parte di"
          },
          help: "The regular call or programme that it belongs to."
        }),
        summary: prose({
          names: {
            en: "What it is|What it was for|Description|Summary|About",
            fr: "De quoi il s’agit|Description|Résumé|Présentation",
            de: "Worum es geht|Beschreibung|Zusammenfassung",
            es: "De qué se trata|Descripción|Resumen",
            it: "Di che cosa si tratta|Descrizione|Riassunto"
          },
          help: "What people can do there, in a few sentences."
        }),
        attendance: aboutCount({
          names: {
            en: "How many came|Attendance|Number of participants",
            fr: "Combien sont venus|Nombre de participants",
            de: "Wie viele kamen|Zahl der Teilnehmenden",
            es: "Cuántos vinieron|Número de participantes",
            it: "Quanti sono venuti|Numero di partecipanti"
          },
          help: "A number, and no list of names."
        }),
        outcome: prose({
          names: {
            en: "What came of it|Outcome|Results|Looking back",
            fr: "Ce qui en est sorti|Bilan|Résultats",
            de: "Was daraus wurde|Ergebnis|Rückblick",
            es: "Qué salió de ahí|Resultado|Resultados",
            it: "Che cosa ne è venuto|Risultati|Esito"
          },
          help: "What changed because of it, in a line or two."
        }),
        feedback: prose({
          names: {
            en: "Feedback|What people said|What we would do differently",
            fr: "Retours|Ce que nous ferions autrement",
            de: "Rückmeldungen|Was wir anders machen würden",
            es: "Opiniones|Qué haríamos de otro modo",
            it: "Riscontri|Che cosa faremmo diversamente"
          },
          help: "What worked, what did not, what you would change."
        })
      }
    })
  }
});
function isOff(event) {
  return ["cancelled", "postponed"].includes(String(event.readings.get("status")?.value));
}

// src/kinds/glossary.ts
var glossary_default = defineKind({
  kind: "glossary",
  title: "Glossary",
  titles: { fr: "Glossaire", de: "Glossar", es: "Glosario", it: "Glossario" },
  area: "offer",
  help: "What words and short forms mean here. One word may mean several things: then say whose each meaning is.",
  files: ["glossary.md", "terminology.md", "abbreviations.md", "acronyms.md"],
  from: "active",
  expectedOf: { any: "could", cop: "should", "competence-centre": "must", network: "should", programme: "should" },
  reviewMonths: 12,
  whenMissing: {
    title: "The words that people use here are explained",
    says: "The words and short forms that people use here are not explained anywhere yet.",
    why: "Every field has its own words, and newcomers rarely ask what one means.",
    fix: "Write a table with three columns: term, definition, source. Begin with the five short forms that you use most.",
    severity: { launching: "advice", active: "warning" },
    minutes: 30,
    source: "OSCARS competence centres: Glossary Task Force"
  },
  firstStep: {
    title: "Explain the five short forms that you use most.",
    how: "One row each: the term, one sentence, and where the sentence comes from.",
    minutes: 20
  },
  fields: {
    about_this_page: prose({
      names: {
        en: "About this glossary|About this page|How to use this glossary|How we use it|Introduction|How to read this page",
        fr: "À propos de ce glossaire|À propos de cette page|Introduction|Comment lire cette page",
        de: "Über dieses Glossar|Über diese Seite|Einleitung|Wie man diese Seite liest",
        es: "Sobre este glosario|Sobre esta página|Introducción|Cómo leer esta página",
        it: "Su questo glossario|Su questa pagina|Introduzione|Come leggere questa pagina"
      },
      help: "For whom these words are explained, and what the columns mean."
    }),
    how_agreed: prose({
      names: {
        en: "How a term is agreed|How terms are agreed|How we agree on a term|How to add a term|Adding a term|How we keep this up to date",
        fr: "Comment un terme est convenu|Comment ajouter un terme|Ajouter un terme|Mise à jour",
        de: "Wie wir uns auf einen Begriff einigen|Wie man einen Begriff hinzufügt|Neue Begriffe|Pflege dieser Seite",
        es: "Cómo se acuerda un término|Cómo añadir un término|Añadir un término|Cómo lo actualizamos",
        it: "Come si concorda un termine|Come aggiungere un termine|Aggiungere un termine|Come lo aggiorniamo"
      },
      help: "Who may propose a term, and when a definition counts as agreed."
    }),
    sources: prose({
      names: {
        en: "Sources|References|Further reading|Where definitions come from",
        fr: "Sources|Références|Pour aller plus loin",
        de: "Quellen|Literatur|Zum Weiterlesen",
        es: "Fuentes|Referencias|Para saber más",
        it: "Fonti|Riferimenti|Per approfondire"
      },
      help: "Vocabularies and glossaries from which definitions were taken."
    }),
    entries: entries({
      main: true,
      definesTerms: true,
      one: "term",
      labelledBy: ["term", "id"],
      prose: "definition",
      sideBySide: { text: "definition", by: "whose" },
      names: {
        en: "Glossary|Terms|Terminology|Definitions|Words that we use|Abbreviations|Acronyms|Short forms",
        fr: "Glossaire|Termes|Terminologie|Définitions|Abréviations|Sigles|Acronymes",
        de: "Glossar|Begriffe|Terminologie|Definitionen|Abkürzungen|Kurzformen",
        es: "Glosario|Términos|Terminología|Definiciones|Abreviaturas|Siglas|Acrónimos",
        it: "Glossario|Termini|Terminologia|Definizioni|Abbreviazioni|Sigle|Acronimi"
      },
      help: "One row for each meaning: the term, one sentence first, and where the sentence comes from.",
      whenMissing: {
        id: "glossary-explains-a-term",
        title: "The glossary explains at least one term",
        says: "{page} explains no term yet.",
        why: "A glossary without terms sends a reader away with the question.",
        fix: "Add one row: a term, one sentence, and where the sentence comes from.",
        severity: "advice",
        from: "active",
        minutes: 5
      },
      fields: {
        id: text({
          names: { en: "Id|Code|Term code" },
          help: "A short name that never changes, for example competence-centre."
        }),
        term: text({
          names: {
            en: "Term|Word|Abbreviation|Acronym|Short form|Name|Concept",
            fr: "Terme|Mot|Abréviation|Sigle|Acronyme|Notion",
            de: "Begriff|Wort|Abkürzung|Kurzform|Name",
            es: "Término|Palabra|Abreviatura|Sigla|Acrónimo|Concepto",
            it: "Termine|Parola|Abbreviazione|Sigla|Acronimo|Concetto"
          },
          help: "The word or short form."
        }),
        definition: prose({
          names: {
            en: "Definition|Meaning|What it means|What we mean by it|Explanation|Stands for|Description",
            fr: "Définition|Sens|Signification|Ce que cela veut dire|Explication",
            de: "Definition|Bedeutung|Was es heißt|Erklärung|Steht für",
            es: "Definición|Significado|Qué significa|Explicación",
            it: "Definizione|Significato|Che cosa vuol dire|Spiegazione"
          },
          help: "What it means; one sentence first, more if you like.",
          whenMissing: {
            title: "Every term has a definition",
            says: "The term {entry} has no definition.",
            why: "A word on the list without a meaning raises the question and does not answer it.",
            fix: "Write one sentence in its column “Definition”, or take the row away.",
            severity: { launching: "advice", active: "warning" },
            minutes: 10,
            when: (term2) => !isSetAside(term2) && !term2.has("see_also"),
            source: "schema.org DefinedTerm: description"
          }
        }),
        source: prose({
          names: {
            en: "Source|From|Taken from|Where it comes from|Reference",
            fr: "Source|Tiré de|Référence",
            de: "Quelle|Aus|Entnommen aus",
            es: "Fuente|Tomado de|Referencia",
            it: "Fonte|Tratto da|Riferimento"
          },
          help: "Where the definition was taken from: a link, or a book or standard by its name."
        }),
        whose: text({
          names: {
            en: "Whose it is|Whose definition|Used by|Who says so|Cluster|Community",
            fr: "De qui|Utilisé par|Cluster|Communauté",
            de: "Von wem|Verwendet von|Wessen Definition|Cluster|Gemeinschaft",
            es: "De quién|Usado por|Clúster|Comunidad",
            it: "Di chi|Usato da|Cluster|Comunità"
          },
          help: "Whose meaning it is, where others use the word differently: a cluster, a group, us."
        }),
        status: choice(
          {
            proposed: {
              en: "proposed|draft|open|under discussion",
              fr: "proposé|brouillon|en discussion",
              de: "vorgeschlagen|Entwurf|offen",
              es: "propuesto|borrador|en debate",
              it: "proposto|bozza|in discussione"
            },
            agreed: {
              en: "agreed|adopted|approved|accepted",
              fr: "convenu|adopté|accepté",
              de: "vereinbart|beschlossen|angenommen",
              es: "acordado|aprobado|aceptado",
              it: "concordato|adottato|approvato"
            },
            deprecated: {
              en: "deprecated|retired|no longer used|obsolete",
              fr: "abandonné|obsolète",
              de: "veraltet|nicht mehr verwendet",
              es: "obsoleto|en desuso",
              it: "obsoleto|in disuso"
            }
          },
          {
            names: { en: "Status|Now", fr: "État|Statut", de: "Stand|Status", es: "Estado", it: "Stato" },
            help: "Proposed, agreed or deprecated."
          }
        ),
        domain: text({
          names: {
            en: "Domain|Field|Area|Topic",
            fr: "Domaine|Sujet",
            de: "Bereich|Fachgebiet|Gebiet",
            es: "Ámbito|Dominio|Tema",
            it: "Ambito|Dominio|Tema"
          },
          help: "The field in which it has this meaning."
        }),
        synonyms: texts({
          names: {
            en: "Synonyms|Also called|Same as|Other names|Long form|In full",
            fr: "Synonymes|Aussi appelé|Autres noms|Forme longue",
            de: "Synonyme|Auch genannt|Andere Namen|Langform",
            es: "Sinónimos|También llamado|Otros nombres|Forma larga",
            it: "Sinonimi|Detto anche|Altri nomi|Forma estesa"
          },
          help: "Other words for the same thing, and the long form of a short one."
        }),
        translations: texts({
          names: {
            en: "Translations|In other languages",
            fr: "Traductions|Dans d’autres langues",
            de: "Übersetzungen|In anderen Sprachen",
            es: "Traducciones|En otros idiomas",
            it: "Traduzioni|In altre lingue"
          },
          help: "The word in other languages, for example “fr: centre de compétences”."
        }),
        replaced_by: reference(["glossary"], {
          names: {
            en: "Replaced by|Now called|Use instead",
            fr: "Remplacé par|Maintenant appelé",
            de: "Ersetzt durch|Heißt jetzt",
            es: "Sustituido por|Ahora llamado",
            it: "Sostituito da|Ora detto"
          },
          help: "The word that you use now, for one that you no longer use."
        }),
        see_also: references(["glossary"], {
          names: {
            en: "See also|See|Related terms|Related",
            fr: "Voir aussi|Voir|Termes liés",
            de: "Siehe auch|Siehe|Verwandte Begriffe",
            es: "Véase también|Véase|Términos relacionados",
            it: "Vedi anche|Vedi|Termini collegati"
          },
          help: "Other terms of this glossary that belong to it.",
          mutual: true
        })
      }
    })
  }
});
function isSetAside(term2) {
  return term2.readings.get("status")?.value === "deprecated" || term2.has("replaced_by");
}

// src/kinds/sentences/governance.ts
var fallback = [
  /\b(?:if|when|where|should|absence of|without|unless|fails? to)\b[^.]{0,120}\b(?:consensus|agreement|agree)\b[^.]{0,160}\b(?:vote|voting|majority|decides?|decision|escalat|committee|chair|coordinators?|mediat)/i,
  /\bconsensus\b[\s\S]{0,300}?\b(?:votes?|voting|majority)\b/i,
  /\b(?:disagree|conflicts?(?! of interest)|disputes?|deadlocks?)[^.]{0,160}\b(?:vote|voting|majority|decides?|final|escalat|mediat|casting vote)/i,
  /(?:pas de|faute de|sans|aucun) consensus/iu,
  /keinen? Konsens|keine Einigung|ohne Konsens/iu,
  /no hay consenso|sin consenso|no se alcanza (?:el|un) consenso/iu,
  /mancanza di consenso|senza consenso|non si raggiunge (?:il|un) consenso/iu
];
var stepsAside2 = [
  /\bconflicts? of interest\b|\brecus(?:e|al|ing)/i,
  /conflits? d['’]intérêts?/iu,
  /Interessenkonflikt|Befangenheit/u,
  /conflictos? de inter[eé]s/iu,
  /conflitt[oi] d[i'’] ?interess/iu
];
var leaving = [
  /\b(?:may|can) (?:step down|resign|be removed)\b/i,
  /\b(?:unresponsive|unreachable|inactive)\b[^.]{0,120}\b(?:months?|weeks?)\b/i,
  /(?:peut|peuvent) démissionner|peut être révoqué/iu,
  /zurücktreten|abberufen werden/iu,
  /pueden? renunciar|puede ser destituid/iu,
  /(?:può|possono) dimettersi|può essere revocat/iu
];
var appeal2 = [/\b(?:may|can) be appealed\b/i];

// src/kinds/governance.ts
var governance_default = defineKind({
  kind: "governance",
  title: "Governance",
  titles: { fr: "Gouvernance", de: "Governance", es: "Gobernanza", it: "Governance" },
  area: "people",
  help: "Who decides what, how, and what happens when people do not agree.",
  files: ["GOVERNANCE.md"],
  standsIn: {
    kinds: ["charter"],
    names: {
      en: "How we decide|Governance|Decision making|Decisions|Governance and sustainability|Governance & sustainability|Decision-making",
      fr: "Comment nous décidons|Gouvernance|Prise de décision|Décisions|Gouvernance et pérennité",
      de: "Wie wir entscheiden|Entscheidungen|Entscheidungsfindung|Governance|Governance und Nachhaltigkeit",
      es: "Cómo decidimos|Gobernanza|Toma de decisiones|Decisiones|Gobernanza y sostenibilidad",
      it: "Come decidiamo|Governance|Processo decisionale|Decisioni|Governance e sostenibilità"
    }
  },
  opening: "model",
  from: "active",
  expectedOf: { osc: "should", cop: "could", "research-project": "could", programme: "could" },
  broughtBy: {
    says: "your second group, or your first dispute",
    holds: (documentOf) => openGroups(documentOf("groups")) >= 2
  },
  reviewMonths: 12,
  whenMissing: {
    title: "It is written down who decides what",
    principles: ["accountability"],
    says: "No page says yet who decides what.",
    why: "Without a rule, whoever is loudest decides, or nobody does.",
    fix: "Add a heading “How we decide” to your charter: who decides small things, who decides large ones, and how long others may object.",
    severity: { launching: "advice", active: "warning" },
    minutes: 30,
    source: "Minimum Viable Governance; CNCF governance review"
  },
  firstStep: {
    title: "Say who decides what.",
    how: "Three rows: a small thing, a large thing, a change to these rules. Who decides each, and how long may others object?",
    minutes: 30
  },
  changes: { matters: "power", headline: "How you decide changes" },
  fields: {
    model: prose({
      names: {
        en: "How we decide|Model|Governance model|Decision making|Decisions|Decision process|Making decisions|Voting|Principles",
        fr: "Comment nous décidons|Modèle|Modèle de gouvernance|Prise de décision|Décisions|Vote|Votes|Principes",
        de: "Wie wir entscheiden|Modell|Entscheidungsfindung|Entscheidungen|Abstimmung|Abstimmungen|Grundsätze",
        es: "Cómo decidimos|Modelo|Modelo de gobernanza|Toma de decisiones|Decisiones|Votación|Votaciones|Principios",
        it: "Come decidiamo|Modello|Modello di governance|Processo decisionale|Decisioni|Votazione|Votazioni|Principi"
      },
      help: "How decisions are made here, in a few sentences."
    }),
    bodies: prose({
      names: {
        en: "Who does what|Roles|Bodies|Maintainers|Steering committee|Committees|Community groups|Groups|Core team|Board|Council",
        fr: "Qui fait quoi|Rôles|Instances|Comité de pilotage|Comités|Groupes|Bureau|Conseil",
        de: "Wer macht was|Rollen|Gremien|Lenkungskreis|Lenkungsausschuss|Ausschüsse|Gruppen|Vorstand|Rat",
        es: "Quién hace qué|Roles|Órganos|Comité directivo|Comités|Grupos|Junta|Consejo",
        it: "Chi fa che cosa|Ruoli|Organi|Comitato direttivo|Comitati|Gruppi|Consiglio"
      },
      help: "The groups and roles that decide, and what each is for."
    }),
    decision_rules: entries({
      one: "decision rule",
      labelledBy: ["what"],
      tablesWith: ["what", "rule"],
      names: {
        en: "Who decides what|Decision rules|Rules",
        fr: "Qui décide quoi|Règles de décision|Règles",
        de: "Wer entscheidet was|Entscheidungsregeln|Regeln",
        es: "Quién decide qué|Reglas de decisión|Reglas",
        it: "Chi decide che cosa|Regole di decisione|Regole"
      },
      help: "One row for each sort of decision.",
      changes: {
        headline: "How you decide changes",
        added: ["A new rule for decisions about {entry}: {rule}.", "A new rule for decisions about {entry}."],
        removed: ["There is no rule any more for decisions about {entry}."]
      },
      whenMissing: {
        id: "governance-has-a-table-of-rules",
        title: "A table says who decides what",
        says: "{page} has no table of who decides what.",
        why: "Somebody with a question finds their row, instead of reading everything and asking all the same.",
        fix: "Add a heading “Who decides what” and a table with three rows: a small thing, a large thing, a change to these rules. The columns are “What”, “How we decide”, “Who” and “Time to object”.",
        severity: "advice",
        from: "active",
        minutes: 20,
        source: "Minimum Viable Governance, 3"
      },
      fields: {
        what: text({
          names: {
            en: "What|Decision|Topic|Matter",
            fr: "Quoi|Décision|Sujet",
            de: "Was|Entscheidung|Thema",
            es: "Qué|Decisión|Asunto",
            it: "Che cosa|Decisione|Tema"
          },
          help: "What is decided, for example a new page or a change to the charter."
        }),
        rule: decisionRule({
          names: {
            en: "How we decide|How|Rule|Decision rule|Needs",
            fr: "Comment nous décidons|Comment|Règle|Règle de décision",
            de: "Wie wir entscheiden|Wie|Regel|Entscheidungsregel",
            es: "Cómo decidimos|Cómo|Regla|Regla de decisión",
            it: "Come decidiamo|Come|Regola|Regola di decisione"
          },
          help: "Nobody objects, consensus, a majority, two thirds, or one role alone.",
          changes: {
            headline: "How you decide changes",
            changed: ["{entry} is decided in another way: {new}. It was: {old}."]
          }
        }),
        who: text({
          names: {
            en: "Who|Who decides|Decided by",
            fr: "Qui|Qui décide",
            de: "Wer|Wer entscheidet",
            es: "Quién|Quién decide",
            it: "Chi|Chi decide"
          },
          help: "The roles or the group that decide; “any member” is an answer."
        }),
        quorum: quorum({
          names: { en: "Quorum|How many", fr: "Quorum", de: "Quorum|Beschlussfähigkeit", es: "Quórum", it: "Quorum" },
          help: "How many have to take part."
        }),
        notice: notice({
          names: {
            en: "Time to object|Notice|Notice period|How long",
            fr: "Délai pour s’opposer|Délai|Préavis",
            de: "Zeit für Einwände|Frist",
            es: "Tiempo para objetar|Plazo",
            it: "Tempo per obiettare|Preavviso|Termine"
          },
          help: "How long others may object, for example 7 days."
        }),
        record: text({
          names: {
            en: "Where it is written down|Record|Recorded in",
            fr: "Où c’est noté|Trace",
            de: "Wo es steht|Wo es festgehalten wird",
            es: "Dónde se anota|Registro",
            it: "Dove è scritto|Registro"
          },
          help: "Where a reader finds the decision afterwards."
        })
      }
    }),
    fallback_when_no_consensus: prose({
      names: {
        en: "When we cannot agree|No consensus|Resolving disagreements|Conflict resolution|Dispute resolution|Tie-breaking|Escalation|Deadlock",
        fr: "Quand nous ne sommes pas d’accord|En cas de désaccord|Résolution des conflits",
        de: "Wenn wir uns nicht einig werden|Bei Uneinigkeit|Konfliktlösung|Streitschlichtung",
        es: "Cuando no nos ponemos de acuerdo|En caso de desacuerdo|Resolución de conflictos",
        it: "Quando non siamo d’accordo|In caso di disaccordo|Risoluzione dei conflitti"
      },
      help: "What happens when people do not agree.",
      spotted: fallback,
      whenMissing: {
        id: "governance-has-fallback",
        title: "It is written down what happens when people cannot agree",
        says: "{page} does not say what happens when people cannot agree.",
        why: "One lasting disagreement can stop everything if nobody knows who decides then.",
        fix: "Add a heading “When we cannot agree” and a sentence: who is asked, and who decides in the end.",
        severity: { launching: "advice", active: "warning" },
        minutes: 10,
        source: "Minimum Viable Governance, 3.1"
      }
    }),
    conflict_of_interest: prose({
      names: {
        en: "When to step out of a decision|Conflicts of interest|Conflict of interest|Conflict of interest policy|Recusal",
        fr: "Quand se retirer d’une décision|Conflits d’intérêts|Conflit d’intérêts",
        de: "Wann man sich heraushält|Wann man nicht mitentscheidet|Interessenkonflikte|Interessenkonflikt|Befangenheit",
        es: "Cuándo apartarse de una decisión|Conflictos de interés|Conflicto de interés|Conflicto de intereses",
        it: "Quando farsi da parte|Conflitti di interesse|Conflitto di interessi"
      },
      help: "When somebody leaves a decision to the others: their own money, job, friend.",
      spotted: stepsAside2,
      whenMissing: {
        id: "governance-says-when-to-step-aside",
        title: "It is written down when somebody steps out of a decision",
        says: "{page} does not say when somebody should step out of a decision.",
        why: "It protects the decision, and the person who would otherwise be accused afterwards.",
        fix: "Add a heading “When to step out of a decision” and a sentence: when it is about one’s own money, job or friend.",
        severity: { launching: "advice", active: "warning" },
        minutes: 5,
        source: "CNCF governance review"
      }
    }),
    selection_and_removal: prose({
      names: {
        en: "How people leave a role|How roles are filled|Leaving a role|Stepping down|Stepping down emeritus process|Removal|Inactivity|Removing a maintainer|Removing maintainers|Removal of maintainers|Involuntary removal or demotion|Termination of membership|Resignation|Vacancies|Emeritus|Terms",
        fr: "Comment on quitte un rôle|Comment les rôles sont pourvus|Quitter un rôle|Départ|Démission|Révocation|Inactivité|Mandats",
        de: "Wie man eine Rolle abgibt|Wie Rollen besetzt werden|Eine Rolle abgeben|Ausscheiden|Rücktritt|Abberufung|Inaktivität|Amtszeiten",
        es: "Cómo se deja un papel|Cómo se deja un rol|Cómo se cubren los roles|Dejar un rol|Renuncia|Destitución|Inactividad|Mandatos",
        it: "Come si lascia un ruolo|Come si assegnano i ruoli|Lasciare un ruolo|Dimissioni|Revoca|Inattività|Mandati"
      },
      help: "How somebody takes up a role and leaves it, and that they are asked first.",
      spotted: leaving,
      whenMissing: {
        id: "governance-says-how-people-leave-a-role",
        title: "It is written down how people leave a role",
        says: "{page} does not say how people leave a role.",
        why: "Without a rule people stay out of duty, or are dropped without a word.",
        fix: "Add a heading “How people leave a role” and say when, how, and that they are asked first.",
        severity: { launching: "advice", active: "warning" },
        minutes: 10,
        source: "Minimum Viable Governance, 4"
      }
    }),
    elections: prose({
      names: {
        en: "Elections|Election procedure|Becoming a maintainer|Composition|Becoming a member|Membership",
        fr: "Élections|Composition|Devenir membre",
        de: "Wahlen|Zusammensetzung|Mitglied werden",
        es: "Elecciones|Composición|Hacerse miembro",
        it: "Elezioni|Composizione|Diventare membro"
      },
      help: "Who votes, how, and who counts."
    }),
    amendment: prose({
      names: {
        en: "How these rules change|Amendments|Amendment|Changes to the charter|Changes to this document|Modifying this charter|Changing this document|Modifications",
        fr: "Comment ces règles changent|Modifications|Amendements|Révision",
        de: "Wie sich diese Regeln ändern|Änderungen|Änderung dieser Regeln",
        es: "Cómo cambian estas reglas|Modificaciones|Enmiendas",
        it: "Come cambiano queste regole|Modifiche|Emendamenti"
      },
      help: "Who may propose a change to these rules, who agrees to it, and how long it is announced before.",
      whenMissing: {
        id: "governance-says-how-it-changes",
        title: "It is written down how the rules change",
        says: "{page} does not say how these rules can be changed, and by whom.",
        why: "Rules that nobody can change are left behind one day, and rules that anybody can change protect nobody.",
        fix: "Add a heading “How these rules change” and a sentence: who may propose it, how long it is announced, and who agrees.",
        severity: "advice",
        from: "active",
        minutes: 10,
        // A charter that holds these rules says for both how they change.
        when: ({ kind, path }) => kind === "governance" && !/charter/i.test(path),
        source: "Minimum Viable Governance, 9"
      }
    }),
    emergency_decisions: prose({
      names: {
        en: "When it is urgent|Emergency decisions|Urgent decisions|Emergencies|When there is no time",
        fr: "En cas d’urgence|Décisions urgentes|Urgences",
        de: "Wenn es eilt|Eilentscheidungen|Dringende Entscheidungen|Notfälle",
        es: "Cuando es urgente|Decisiones urgentes|Emergencias",
        it: "Quando è urgente|Decisioni urgenti|Emergenze"
      },
      help: "Who may decide at once when something cannot wait, and who hears of it afterwards."
    }),
    appeal: prose({
      names: {
        en: "Appeal|Appeals|Appeal process|Questioning a decision",
        fr: "Recours|Appel|Contester une décision",
        de: "Widerspruch|Einspruch|Eine Entscheidung hinterfragen",
        es: "Apelación|Recurso|Cuestionar una decisión",
        it: "Ricorso|Appello|Mettere in discussione una decisione"
      },
      help: "How somebody can ask for a second look at a decision.",
      spotted: appeal2
    }),
    openness: prose({
      names: {
        en: "Openness|Transparency|Who can take part|Community membership|Participation|Meetings|Committee meetings",
        fr: "Ouverture|Transparence|Qui peut participer|Participation|Réunions",
        de: "Offenheit|Transparenz|Wer mitmachen kann|Mitwirkung|Sitzungen",
        es: "Apertura|Transparencia|Quién puede participar|Participación|Reuniones",
        it: "Apertura|Trasparenza|Chi può partecipare|Partecipazione|Riunioni"
      },
      help: "Who may listen, read and take part."
    }),
    single_org_cap: text({
      names: {
        en: "Seats of one organisation|Single organisation cap|Limitations on company representation|Company representation|Employer limit|Organisational diversity|Organizational diversity",
        fr: "Sièges d’une même organisation|Représentation des organisations",
        de: "Sitze einer Organisation|Höchstzahl je Organisation",
        es: "Puestos de una misma organización|Representación de las organizaciones",
        it: "Seggi di una stessa organizzazione|Rappresentanza delle organizzazioni"
      },
      help: "The share of seats that one organisation may hold at most, for example “a quarter”."
    })
  }
});
function openGroups(groups) {
  return groups?.allEntries.filter((group) => group.readings.get("status")?.value !== "closed").length ?? 0;
}

// src/kinds/groups.ts
var led = "Whoever is to lead {entry} agreed to it, and its members know.";
var groups_default = defineKind({
  kind: "groups",
  title: "Groups",
  titles: { fr: "Groupes", de: "Gruppen", es: "Grupos", it: "Gruppi" },
  area: "people",
  help: "The committees, working groups and task forces: what each is for, who leads it, and how to join.",
  files: ["groups.md", "working-groups.md", "committees.md"],
  standsIn: {
    kinds: ["people", "roles"],
    names: {
      en: "Groups|Working groups|Committees|Our groups|Task forces|Committees and working groups",
      fr: "Groupes|Groupes de travail|Comités|Nos groupes|Commissions",
      de: "Gruppen|Arbeitsgruppen|Ausschüsse|Unsere Gruppen|Arbeitskreise",
      es: "Grupos|Grupos de trabajo|Comités|Nuestros grupos|Comisiones",
      it: "Gruppi|Gruppi di lavoro|Comitati|I nostri gruppi|Commissioni"
    }
  },
  from: "sustaining",
  expectedOf: { any: "could", network: "should", software: "should" },
  reviewMonths: 12,
  whenMissing: {
    title: "The groups of the community are written down",
    says: "Nothing says yet which groups there are.",
    why: "Somebody who would like to help with one thing finds the people who do it.",
    fix: "Write one row for each group: its name, what it is for, who leads it, and how to join.",
    severity: { launching: "advice", active: "advice", sustaining: "warning" },
    minutes: 20,
    source: "Kubernetes, list of groups; The Carpentries, committees"
  },
  firstStep: {
    title: "Write down your groups.",
    how: "One row each, also for a group of three: what is it for, who leads it, and how does somebody join?",
    minutes: 20
  },
  changes: { matters: "power", headline: "The groups change" },
  fields: {
    entries: entries({
      main: true,
      one: "group",
      labelledBy: ["name", "id"],
      prose: "mission",
      folder: "groups",
      names: {
        en: "Groups|Working groups|Committees|Our groups|Task forces|Teams|Chapters",
        fr: "Groupes|Groupes de travail|Comités|Nos groupes|Commissions|Équipes",
        de: "Gruppen|Arbeitsgruppen|Ausschüsse|Unsere Gruppen|Arbeitskreise|Teams",
        es: "Grupos|Grupos de trabajo|Comités|Nuestros grupos|Comisiones|Equipos",
        it: "Gruppi|Gruppi di lavoro|Comitati|I nostri gruppi|Commissioni|Squadre"
      },
      help: "One row, or one file, for each group.",
      tells: [{ answers: "who", says: "{entry}[: {mission}]", under: "Groups", when: isOpen2 }],
      fields: {
        id: text({ names: { en: "Id" }, help: "A short name, for example outreach." }),
        name: text({
          names: {
            en: "Group|Name|Working group|Committee|Team|Task force|Chapter",
            fr: "Groupe|Nom|Groupe de travail|Comité|Équipe|Commission",
            de: "Gruppe|Name|Arbeitsgruppe|Ausschuss|Arbeitskreis|Team",
            es: "Grupo|Nombre|Grupo de trabajo|Comité|Equipo|Comisión",
            it: "Gruppo|Nome|Gruppo di lavoro|Comitato|Squadra|Commissione"
          },
          help: "What the group is called."
        }),
        type: choice(
          {
            committee: {
              en: "committee|standing committee|commission|subcommittee|sub-committee|panel|team",
              fr: "comité|commission|sous-comité|équipe|comité permanent",
              de: "Ausschuss|Kommission|ständiger Ausschuss|Gremium|Team",
              es: "comité|comisión|subcomité|equipo|comité permanente",
              it: "comitato|commissione|sottocomitato|squadra|comitato permanente"
            },
            "working-group": {
              en: "working group|WG|group|interest group|special interest group|SIG|subgroup|circle|study group|reading group|subproject|project",
              fr: "groupe de travail|GT|groupe|groupe d’intérêt|cercle|sous-groupe",
              de: "Arbeitsgruppe|AG|Gruppe|Arbeitskreis|AK|Kreis|Interessengruppe|Untergruppe",
              es: "grupo de trabajo|GT|grupo|grupo de interés|círculo|subgrupo",
              it: "gruppo di lavoro|GdL|gruppo|gruppo di interesse|cerchio|sottogruppo"
            },
            "task-force": {
              en: "task force|task group|taskforce|for a time|time-limited|temporary|ad hoc|ad hoc group",
              fr: "groupe ad hoc|temporaire|mission|groupe de projet",
              de: "Projektgruppe|auf Zeit|Taskforce|befristet",
              es: "grupo temporal|temporal|equipo de tarea|fuerza de tarea",
              it: "gruppo temporaneo|temporaneo|unità operativa"
            },
            chapter: {
              en: "chapter|node|local group|regional group|hub|branch|local chapter",
              fr: "antenne|nœud|groupe local|section|section locale",
              de: "Ortsgruppe|Regionalgruppe|Knoten|Ableger|Sektion",
              es: "capítulo|nodo|grupo local|sección",
              it: "sezione|nodo|gruppo locale|capitolo"
            },
            board: {
              en: "board|council|steering committee|steering group|core team|coordination|coordination group|advisory board|executive committee",
              fr: "conseil|bureau|comité de pilotage|coordination|conseil d’administration",
              de: "Vorstand|Rat|Beirat|Lenkungskreis|Lenkungsausschuss|Koordination|Kernteam|Steuerungsgruppe",
              es: "junta|consejo|comité directivo|coordinación|núcleo coordinador",
              it: "consiglio|direttivo|comitato direttivo|coordinamento|cabina di regia"
            },
            "cluster-competence-centre": {
              en: "cluster competence centre|competence centre|competence center|CLOCC|CCC|centre of competence",
              fr: "centre de compétences",
              de: "Kompetenzzentrum",
              es: "centro de competencias",
              it: "centro di competenza"
            }
          },
          {
            names: {
              en: "Kind of group|Kind|Type",
              fr: "Type de groupe|Type|Sorte",
              de: "Art der Gruppe|Art|Typ",
              es: "Tipo de grupo|Tipo",
              it: "Tipo di gruppo|Tipo"
            },
            help: "Committee, working group, task force (for a time), chapter, board, or cluster competence centre."
          }
        ),
        mission: prose({
          names: {
            en: "What it is for|Mission|Purpose|About|Description|Charge|Mandate",
            fr: "À quoi il sert|Mission|But|Description|Mandat",
            de: "Wofür sie da ist|Wofür|Auftrag|Zweck|Beschreibung",
            es: "Para qué sirve|Misión|Propósito|Descripción|Mandato",
            it: "A che cosa serve|Missione|Scopo|Descrizione|Mandato"
          },
          help: "What the group is for, in one sentence.",
          whenMissing: {
            title: "Every group says what it is for",
            says: "Nothing says what the group {entry} is for.",
            why: "People join a group when they can tell what it does, and two groups do not do the same work.",
            fix: "Write one sentence in its column “What it is for”.",
            severity: { launching: "advice", active: "warning" },
            minutes: 5,
            when: (group) => isOpen2(group) && !group.has("goals"),
            source: "Rust leadership council, template for committees"
          }
        }),
        goals: texts({
          names: {
            en: "Goals|Objectives|Tasks|What we work on|Deliverables",
            fr: "Objectifs|Tâches",
            de: "Ziele|Aufgaben",
            es: "Objetivos|Tareas|Metas",
            it: "Obiettivi|Compiti"
          },
          help: "What the group wants to reach."
        }),
        non_goals: texts({
          names: {
            en: "What it leaves to others|Non-goals|Out of scope|Not our task",
            fr: "Ce qu’il laisse à d’autres|Hors périmètre",
            de: "Was sie anderen überlässt|Nicht-Ziele|Nicht unsere Aufgabe",
            es: "Lo que deja a otros|Fuera de alcance",
            it: "Che cosa lascia ad altri|Fuori ambito"
          },
          help: "What people might expect of it, and others do."
        }),
        delegated_authority: prose({
          names: {
            en: "May decide|Decides|What it may decide|Delegated authority|Authority|Powers",
            fr: "Peut décider|Décide|Ce qu’il peut décider|Pouvoirs",
            de: "Darf entscheiden|Entscheidet|Was sie entscheiden darf|Befugnisse",
            es: "Puede decidir|Decide|Lo que puede decidir|Facultades",
            it: "Può decidere|Decide|Che cosa può decidere|Poteri"
          },
          help: "What the group may decide without asking anyone."
        }),
        chairs: references(["people", "roles"], {
          names: {
            en: "Who leads it|Chair|Chairs|Co-chairs|Lead|Leads|Led by|Convenor|Convenors|Coordinator|Coordinators|Facilitator|Facilitators",
            fr: "Qui l’anime|Animation|Présidence|Responsable|Responsables|Coordination|Animatrice|Animateur",
            de: "Wer leitet|Leitung|Vorsitz|Sprecher|Sprecherin|Sprecherinnen|Koordination",
            es: "Quién lo dirige|Coordina|Coordinación|Presidencia|Responsable|Responsables",
            it: "Chi lo guida|Coordinamento|Presidenza|Responsabile|Responsabili|Guida"
          },
          help: "Two people, or a role that two people hold.",
          changes: {
            changed: ["{entry} is led by {new} now; it was led by {old}."],
            joined: ["{entry} is also led by {new} now."],
            left: ["{entry} is no longer led by {old}."],
            onlyPeople: { joined: [led], changed: [led] }
          },
          whenMissing: {
            id: "group-has-lead",
            title: "Every group has somebody who leads it",
            says: "Nothing says who leads the group {entry}.",
            why: "Readers do not know whom to ask, and nobody calls the next meeting.",
            fix: "Write two names, or a role, in its column “Who leads it”.",
            severity: { launching: "advice", active: "warning" },
            minutes: 10,
            when: isOpen2,
            source: "rust-lang/team; Kubernetes, list of groups"
          }
        }),
        liaison: references(["people", "roles"], {
          names: {
            en: "Link to the others|Liaison|Contact in the board|Sponsor",
            fr: "Lien avec les autres|Liaison|Référent|Référente",
            de: "Verbindung zu den anderen|Verbindungsperson|Ansprechperson im Vorstand",
            es: "Enlace con los demás|Enlace",
            it: "Collegamento con gli altri|Referente"
          },
          help: "Who carries news between this group and the one above it."
        }),
        members: members(["people", "roles"], {
          names: {
            en: "Members|Who is in it|Participants|Membership|Who belongs to it",
            fr: "Membres|Qui en fait partie|Participants",
            de: "Mitglieder|Wer ist dabei|Wer dazugehört|Beteiligte",
            es: "Miembros|Quién forma parte|Integrantes",
            it: "Membri|Chi ne fa parte|Componenti"
          },
          help: "People who agreed to be listed; since and until in brackets, where you like."
        }),
        alumni: references(["people"], {
          names: {
            en: "Alumni|Past members|Former members|Emeritus|Emeriti",
            fr: "Anciens membres|Anciens|Anciennes",
            de: "Ehemalige|Frühere Mitglieder",
            es: "Antiguos miembros|Miembros anteriores",
            it: "Ex membri|Membri passati"
          },
          help: "Those who were in it before, and are glad to be named."
        }),
        parent: reference(["groups"], {
          names: {
            en: "Part of|Parent|Parent group|Belongs to",
            fr: "Fait partie de|Groupe parent|Rattaché à",
            de: "Teil von|Gehört zu|Übergeordnete Gruppe",
            es: "Parte de|Pertenece a|Grupo superior",
            it: "Parte di|Appartiene a|Gruppo superiore"
          },
          help: "The group above it, where there is one."
        }),
        reports_to: text({
          names: {
            en: "Reports to|Reports|Accountable to|How it reports|Tells",
            fr: "Rend compte à|Rend compte|Compte rendu à",
            de: "Berichtet an|Berichtet",
            es: "Rinde cuentas a|Informa a",
            it: "Risponde a|Riferisce a"
          },
          help: "Whom it tells what it did, and how often; “members, twice a year” is an answer."
        }),
        meets: text({
          names: {
            en: "Meets|Meetings|When it meets|How often it meets|Calls",
            fr: "Se réunit|Réunions|Quand il se réunit",
            de: "Trifft sich|Treffen|Wann sie sich trifft",
            es: "Se reúne|Reuniones|Cuándo se reúne",
            it: "Si riunisce|Riunioni|Quando si riunisce"
          },
          help: "The call from your page of meetings, or how often: for example every two months.",
          whenMissing: {
            id: "group-says-when-it-meets",
            title: "Every group says when it meets",
            says: "Nothing says when the group {entry} meets.",
            why: "Somebody who would like to join does not know when to come.",
            fix: "Write the name of its call, or how often it meets, in its column “Meets”.",
            severity: "advice",
            from: "active",
            minutes: 5,
            when: isOpen2,
            source: "The Carpentries, committees"
          }
        }),
        workspace: texts({
          names: {
            en: "Where it works|Workspace|Channel|Channels|Mailing list|Chat|Where we work",
            fr: "Où il travaille|Espace de travail|Canal|Canaux|Liste",
            de: "Wo sie arbeitet|Kanal|Kanäle|Arbeitsort|Mailingliste",
            es: "Dónde trabaja|Espacio de trabajo|Canal|Canales",
            it: "Dove lavora|Spazio di lavoro|Canale|Canali"
          },
          help: "The channels, folders or lists in which it works."
        }),
        how_to_join: prose({
          names: {
            en: "How to join|Joining|Join|How to take part|Who can join",
            fr: "Comment le rejoindre|Comment participer|Rejoindre",
            de: "Wie man mitmacht|Mitmachen|Beitreten",
            es: "Cómo unirse|Cómo participar|Unirse",
            it: "Come partecipare|Come unirsi|Partecipare"
          },
          help: "What somebody does who would like to be part of it.",
          whenMissing: {
            id: "group-says-how-to-join",
            title: "Every group says how to join",
            principles: ["collaboration"],
            says: "Nothing says how to join the group {entry}.",
            why: "A group that does not say it looks closed, and the same people do all the work.",
            fix: "Write it in its column “How to join”: “come to the next call”, or “chosen by members each spring”.",
            severity: "advice",
            from: "active",
            minutes: 5,
            when: isOpen2,
            source: "Rust leadership council, template for committees"
          }
        }),
        until: lasting({
          names: {
            en: "Until|How long|Duration|Ends|End date|Finishes",
            fr: "Jusqu’à|Durée|Fin|Jusqu’au",
            de: "Bis|Dauer|Wie lange|Ende",
            es: "Hasta|Duración|Fin",
            it: "Fino a|Durata|Fine|Fino al"
          },
          help: "A date such as 2027-06-30, or “standing” for a group that goes on.",
          whenMissing: {
            id: "task-force-has-an-end",
            title: "Every task force has an end",
            says: "Nothing says by when the task force {entry} wants to be done.",
            why: "People say yes to something that ends.",
            fix: "Write a date in its column “Until”, or call it a working group when it is to go on.",
            severity: { launching: "advice", active: "warning" },
            minutes: 5,
            when: (group) => isOpen2(group) && group.readings.get("type")?.value === "task-force",
            source: "The Carpentries, task forces"
          }
        }),
        status: choice(
          {
            unbegun: {
              en: "not begun|unbegun|planned|forming|new|starting|proposed",
              fr: "pas commencé|prévu|en formation|nouveau",
              de: "noch nicht begonnen|geplant|im Aufbau|neu",
              es: "no iniciado|previsto|en formación|nuevo",
              it: "non iniziato|previsto|in formazione|nuovo"
            },
            active: {
              en: "active|current|running|open",
              fr: "actif|en cours|ouvert",
              de: "aktiv|läuft|offen",
              es: "activo|en curso|abierto",
              it: "attivo|in corso|aperto"
            },
            inactive: {
              en: "inactive|paused|resting|dormant|on hold",
              fr: "inactif|en pause|en sommeil",
              de: "inaktiv|pausiert|ruht",
              es: "inactivo|en pausa",
              it: "inattivo|in pausa|sospeso"
            },
            closed: {
              en: "closed|done|finished|ended|retired|dissolved|complete|completed|archived",
              fr: "clos|terminé|fini|dissous|archivé",
              de: "geschlossen|beendet|fertig|aufgelöst|abgeschlossen",
              es: "cerrado|terminado|disuelto|archivado|finalizado",
              it: "chiuso|finito|terminato|sciolto|archiviato"
            }
          },
          {
            names: { en: "Status|Now", fr: "État|Statut", de: "Stand|Status", es: "Estado", it: "Stato" },
            help: "Not begun (“unbegun”), active, inactive or closed."
          }
        ),
        contact: contact({
          names: {
            en: "Contact|Contact point|Entry point|Whom to ask|E-mail|Email|Website|Web site",
            fr: "Contact|Point de contact|Point d’entrée",
            de: "Kontakt|Kontaktstelle|Anlaufstelle",
            es: "Contacto|Punto de contacto|Punto de entrada",
            it: "Contatto|Punto di contatto|Punto di accesso"
          },
          help: "Where somebody writes or begins: a shared address, or a page."
        })
      }
    })
  }
});
function isOpen2(group) {
  const status = group.readings.get("status")?.value;
  return status !== "closed" && status !== "inactive";
}

// src/kinds/sentences/inclusion.ts
var whomToAsk = [
  /\b(?:captions?|interpreter|accessib|access needs?|accommodation|adjustment|step-free|large print|screen reader|another format)[^\n]{0,200}(?:@|\bwrite to\b|\bcontact\b|\bask\b|\btell\b|\be-?mail\b)/i,
  /(?:@|\bwrite to\b|\bcontact\b|\bask\b|\btell\b|\be-?mail\b)[^\n]{0,200}\b(?:captions?|interpreter|accessib|access needs?|accommodation|adjustment|step-free|large print|another format)/i,
  /(?:sous-titr|interprète|accessib|adaptation)[^\n]{0,200}(?:@|écri[rv]|contact|demand)/iu,
  new RegExp("(?:untertitel|dolmetsch|barrierefrei|zugänglich)\\p{L}{0,6}[^\\n]{0,200}(?:@|schreib|kontakt|frag|meld)", "iu"),
  /(?:subtítul|intérprete|accesib|adaptaci)[^\n]{0,200}(?:@|escrib|contact|pregunt|pid)/iu,
  /(?:sottotitol|interprete|accessib|adattament)[^\n]{0,200}(?:@|scriv|contatt|chied)/iu
];
var gaps = [
  /\b(?:not (?:yet )?(?:good enough|accessible|where we want)|fall(?:s)? short|known (?:gaps?|limitations?)|room for improvement|we (?:still )?lack|still missing)\b/i,
  /pas encore (?:accessible|assez)|il nous manque|reste à faire/iu,
  /noch nicht (?:barrierefrei|zugänglich|gut genug)|uns fehlt/iu,
  /todavía no (?:es|está|son)|aún no (?:es|está|son)|nos falta/iu,
  /non (?:è|sono) ancora|ci manca/iu
];

// src/kinds/inclusion.ts
var source = "CHAOSS, DEI.md";
var severity = { launching: "advice", active: "advice", sustaining: "warning" };
var inclusion_default = defineKind({
  kind: "inclusion",
  title: "Inclusion",
  titles: { fr: "Inclusion", de: "Inklusion", es: "Inclusión", it: "Inclusione" },
  area: "safety",
  help: "What you do so that everyone can take part, whom to ask, and what still stands in the way; never counts of people.",
  files: [
    "inclusion.md",
    "DEI.md",
    "dei-statement.md",
    "diversity.md",
    "diversity-statement.md",
    "diversity-and-inclusion.md",
    "diversity-equity-and-inclusion.md",
    "inklusion.md",
    "inclusione.md"
  ],
  also: [
    "accessibility.md",
    "accessibility-statement.md",
    "accessibilite.md",
    "barrierefreiheit.md",
    "accesibilidad.md",
    "accessibilita.md"
  ],
  standsIn: {
    kinds: ["charter"],
    names: {
      en: "Inclusion|Diversity and inclusion|Diversity, equity and inclusion|DEI|Accessibility|Accessibility and inclusion",
      fr: "Inclusion|Diversité et inclusion|Accessibilité",
      de: "Inklusion|Vielfalt und Inklusion|Barrierefreiheit",
      es: "Inclusión|Diversidad e inclusión|Accesibilidad",
      it: "Inclusione|Diversità e inclusione|Accessibilità"
    }
  },
  from: "active",
  expectedOf: {
    any: "should",
    osc: "must",
    software: "must",
    programme: "must",
    cop: "should",
    "competence-centre": "should"
  },
  reviewMonths: 12,
  whenMissing: {
    title: "It is written down what the community does so that everyone can take part",
    principles: ["respect-for-diversity"],
    says: "No page says yet what this community does so that everyone can take part.",
    why: "Most people who need captions, a lift or another hour do not ask; they stay away.",
    fix: "Write a page with three lines: how you make calls and events accessible, whom to ask for something else, and what is not good enough yet.",
    severity,
    minutes: 30,
    source: "CHAOSS, DEI.md; CIVICA, week 5"
  },
  firstStep: {
    title: "Say whom people can ask.",
    how: "One address for captions, a room without steps or another format, and how long before you need to know. The rest can follow.",
    minutes: 10
  },
  fields: {
    access_contact: contact({
      names: {
        en: "Whom to ask|Who to ask|Access requests|Accessibility contact|Asking for what you need|If you need something|Contact",
        fr: "À qui demander|Demandes d’accessibilité|Si vous avez besoin de quelque chose|Contact",
        de: "Wen man fragen kann|Wen Sie fragen können|Ansprechpartner für Barrierefreiheit|Wenn du etwas brauchst|Wenn Sie etwas brauchen|Kontakt",
        es: "A quién preguntar|Peticiones de accesibilidad|Si necesita algo|Contacto",
        it: "A chi chiedere|Richieste di accessibilità|Se ha bisogno di qualcosa|Contatto"
      },
      help: "An address for captions, a room without steps or another format, and how long before you need to know.",
      spotted: whomToAsk,
      whenMissing: {
        id: "inclusion-says-whom-to-ask",
        title: "People know whom to ask for captions, a room without steps or another format",
        principles: ["respect-for-diversity"],
        says: "{page} does not say whom to ask for captions, a room without steps or another format.",
        why: "Asking is hard enough; looking for the person to ask is what makes people give up.",
        fix: "Add a heading “Whom to ask” with one address, and how many days before a call or event you need to know.",
        severity: { launching: "advice", active: "warning" },
        minutes: 5,
        // A role without an address can be asked as well.
        when: (page) => !page.has("access_contact"),
        source: "CHAOSS, event accessibility"
      }
    }),
    event_access: prose({
      names: {
        en: "At calls and events|At events|At our events|Calls and events|Event access|Access at events|Accessible events|Event accessibility|Events",
        fr: "Lors des réunions et des événements|Accès aux événements|Accessibilité des événements|Événements",
        de: "Bei Treffen und Veranstaltungen|Zugang zu Veranstaltungen|Barrierefreie Veranstaltungen|Veranstaltungen",
        es: "En reuniones y eventos|Acceso a los eventos|Accesibilidad de los eventos|Eventos",
        it: "Agli incontri e agli eventi|Accesso agli eventi|Accessibilità degli eventi|Eventi"
      },
      help: "What people find there: captions, transcripts, a quiet room, cameras off, no steps, children, help with costs."
    }),
    time_zone_rotation: prose({
      names: {
        en: "Hours and time zones|Time zones|Time zone rotation|Time zone inclusion|Hours of our calls",
        fr: "Horaires et fuseaux|Fuseaux horaires|Horaires",
        de: "Uhrzeiten und Zeitzonen|Zeitzonen|Uhrzeiten",
        es: "Horas y husos horarios|Husos horarios|Zonas horarias|Horarios",
        it: "Orari e fusi orari|Fusi orari|Orari"
      },
      help: "Where members live far apart: how calls change their hour, or what those do who cannot come."
    }),
    documentation_access: prose({
      names: {
        en: "Our pages and documents|Documentation access|Accessible documents|Accessible documentation|Documentation|Documents",
        fr: "Nos pages et documents|Accès à la documentation|Documents accessibles|Documentation",
        de: "Unsere Seiten und Dokumente|Zugang zu Dokumenten|Barrierefreie Dokumente|Dokumente",
        es: "Nuestras páginas y documentos|Acceso a la documentación|Documentos accesibles|Documentación",
        it: "Le nostre pagine e i documenti|Accesso alla documentazione|Documenti accessibili|Documentazione"
      },
      help: "Described pictures, plain words, formats that everyone can open, enough contrast."
    }),
    languages_offered: prose({
      names: {
        en: "Languages|Languages offered|Languages we offer|Our languages|Translation",
        fr: "Langues|Langues proposées|Nos langues|Traduction",
        de: "Sprachen|Angebotene Sprachen|Unsere Sprachen|Übersetzung",
        es: "Idiomas|Idiomas ofrecidos|Nuestros idiomas|Traducción",
        it: "Lingue|Lingue offerte|Le nostre lingue|Traduzione"
      },
      help: "In which languages people can read, speak and ask, and who translates."
    }),
    project_access: prose({
      names: {
        en: "Finding us and taking part|Project access|Access to the project|Community access|Taking part",
        fr: "Nous trouver et participer|Accès au projet|Accès à la communauté|Participer",
        de: "Uns finden und mitmachen|Zugang zum Projekt|Zugang zur Community|Mitmachen",
        es: "Encontrarnos y participar|Acceso al proyecto|Acceso a la comunidad|Participar",
        it: "Trovarci e partecipare|Accesso al progetto|Accesso alla comunità|Partecipare"
      },
      help: "How people find you and take part, whatever they can see, hear, pay for or install.",
      whenMissing: {
        id: "inclusion-says-how-to-take-part",
        title: "It is written down how people with different means and abilities can take part",
        says: "{page} does not say how people with different means and abilities can take part.",
        why: "A tool that somebody cannot see, pay for or install keeps that person out, and nobody notices.",
        fix: "Add a heading “Finding us and taking part” with two lines: which tools one needs, and what to do without them.",
        severity,
        from: "active",
        minutes: 15,
        source
      }
    }),
    communication_transparency: prose({
      names: {
        en: "How we speak and write|Communication transparency|Transparent communication|Open communication|How we communicate|Communication",
        fr: "Comment nous parlons et écrivons|Transparence de la communication|Communication transparente|Communication",
        de: "Wie wir sprechen und schreiben|Transparente Kommunikation|Offene Kommunikation|Kommunikation",
        es: "Cómo hablamos y escribimos|Transparencia de la comunicación|Comunicación transparente|Comunicación",
        it: "Come parliamo e scriviamo|Trasparenza della comunicazione|Comunicazione trasparente|Comunicazione"
      },
      help: "How everyone can follow what is said and decided: plain words, notes, one place for decisions.",
      whenMissing: {
        id: "inclusion-says-how-we-communicate",
        title: "It is written down how everyone can follow what is said and decided",
        says: "{page} does not say how everyone can follow what is said and decided.",
        why: "People who missed a call, or who read in a second language, otherwise hear of it last.",
        fix: "Add a heading “How we speak and write” with two lines, for example on plain words, and on notes after each call.",
        severity,
        from: "active",
        minutes: 15,
        source
      }
    }),
    newcomer_experiences: prose({
      names: {
        en: "Newcomers|Newcomer experiences|Newcomer experience|New members|Welcoming newcomers|How we welcome newcomers",
        fr: "Nouveaux venus|Accueil des nouveaux|Accueil des nouveaux membres|Nouveaux membres",
        de: "Neue|Neue Mitglieder|Wie wir Neue aufnehmen|Neulinge",
        es: "Recién llegados|Personas nuevas|Acogida|Nuevos miembros",
        it: "Nuovi arrivati|Chi è nuovo|Accoglienza|Nuovi membri"
      },
      help: "What somebody new meets in the first weeks, and whom they can ask.",
      whenMissing: {
        id: "inclusion-says-what-newcomers-meet",
        title: "It is written down what newcomers meet in their first weeks",
        principles: ["respect-for-diversity"],
        says: "{page} does not say what somebody new meets in the first weeks.",
        why: "The first weeks decide who stays, and those who feel different from the rest notice most.",
        fix: "Add a heading “Newcomers” with two lines: who greets them, and whom they can ask what they do not dare to ask.",
        severity,
        from: "active",
        minutes: 15,
        source
      }
    }),
    inclusive_leadership: prose({
      names: {
        en: "Who leads|Inclusive leadership|Leadership|How people come to lead",
        fr: "Qui anime|Direction inclusive|Leadership inclusif|Responsabilités",
        de: "Wer leitet|Inklusive Leitung|Leitung",
        es: "Quién lidera|Liderazgo inclusivo|Liderazgo",
        it: "Chi guida|Leadership inclusiva|Guida"
      },
      help: "How people of every background come to lead; nothing about single people, and no counts.",
      whenMissing: {
        id: "inclusion-says-how-people-come-to-lead",
        title: "It is written down how people of every background come to lead",
        principles: ["respect-for-diversity"],
        says: "{page} does not say how people of every background come to lead here.",
        why: "Where nobody is asked, the same sort of people put themselves forward every time.",
        fix: "Add a heading “Who leads” with two lines: how you tell everyone that a role is free, and what helps people to say yes.",
        severity,
        from: "active",
        minutes: 15,
        source
      }
    }),
    known_gaps: prose({
      names: {
        en: "What is not good enough yet|Known gaps|Gaps|Where we fall short|What we still have to do|Areas for improvement|Limitations",
        fr: "Ce qui n’est pas encore assez bien|Lacunes|Ce qu’il reste à faire",
        de: "Was noch nicht gut genug ist|Bekannte Lücken|Lücken|Was noch fehlt",
        es: "Lo que aún no está bien|Carencias|Lo que falta",
        it: "Che cosa non va ancora bene|Lacune|Che cosa manca"
      },
      help: "One or two things that you know of and have not mended, so that people can plan around them.",
      spotted: gaps,
      whenMissing: {
        id: "inclusion-names-a-gap",
        title: "The page on inclusion names something that is not good enough yet",
        says: "{page} names nothing that is not good enough yet.",
        why: "People who need it find out anyway; it is kinder to read it at home than at the foot of the stairs.",
        fix: "Add a heading “What is not good enough yet” with one honest line, for example: the room on the second floor has no lift.",
        severity: "advice",
        from: "active",
        minutes: 5,
        source: "CHAOSS, DEI.md, closing paragraph"
      }
    })
  }
});

// src/kinds/fields/figures.ts
var figures = (options) => field(
  {
    type: "list",
    expects: "a table with a column for the date and one for each value",
    schema: strings,
    read: (written2) => ({ value: figuresIn(written2) }),
    told: latest
  },
  options
);
function latest(all2) {
  const last = /* @__PURE__ */ new Map();
  for (const figure of all2) if ((last.get(figure.of)?.end ?? "") <= figure.end) last.set(figure.of, figure);
  return [...last.values()].map(
    ({ of, end: end2, value }) => `${of === void 0 ? "" : `${of}: `}${value} (${formatDate(end2.slice(0, 7))})`
  );
}
var columns3 = {
  date: {
    en: "Date|When|Month|Quarter|Year|Period",
    fr: "Date|Quand|Mois|Trimestre|Année|Période",
    de: "Datum|Wann|Monat|Quartal|Jahr|Zeitraum",
    es: "Fecha|Cuándo|Mes|Trimestre|Año|Periodo",
    it: "Data|Quando|Mese|Trimestre|Anno|Periodo"
  },
  of: {
    en: "Indicator|What we count|Measure",
    fr: "Indicateur|Ce que nous comptons",
    de: "Kennzahl|Indikator|Was wir zählen",
    es: "Indicador|Qué contamos",
    it: "Indicatore|Che cosa contiamo"
  },
  value: {
    en: "Value|Figure|Number|Count|Result",
    fr: "Valeur|Chiffre|Nombre|Résultat",
    de: "Wert|Zahl|Anzahl|Ergebnis",
    es: "Valor|Cifra|Número|Resultado",
    it: "Valore|Cifra|Numero|Risultato"
  }
};
function figuresIn(written2) {
  const tables = written2.nodes.filter((node) => node.type === "table");
  if (tables.length > 0) return tables.flatMap((table) => inTable4(table, written2.place.path));
  return linesOf(written2).flatMap((line) => inLine4(line, written2.place));
}
function inTable4(table, path) {
  const { header, rows } = readTable(table);
  const find = (names3) => header.findIndex((cell) => isNamed(names3, [plainName(cell.text)]));
  const day3 = Math.max(0, find(columns3.date));
  const named = find(columns3.of);
  const value = find(columns3.value);
  return rows.filter((row) => !row.example).flatMap((row) => {
    const end2 = endOf(row.cells[day3]?.text ?? "");
    if (end2 === void 0) return [];
    return row.cells.flatMap((cell, at) => {
      if (at === day3 || at === named || isNoAnswer(cell.text) || named >= 0 && value >= 0 && at !== value) return [];
      const of = named >= 0 ? row.cells[named]?.text : at === value ? void 0 : header[at]?.text;
      return [{ ...of && { of }, end: end2, value: cell.text, place: placeOf(cell, path) }];
    });
  });
}
function inLine4(line, place) {
  const [, day3 = "", value = ""] = /^\s*(?:[-*•]\s+)?([^:]{4,40}):\s*(\S.*)$/u.exec(line) ?? [];
  const end2 = isExample(line) ? void 0 : endOf(day3);
  return end2 === void 0 || isNoAnswer(value) ? [] : [{ end: end2, value: value.trim(), place }];
}
function endOf(text2) {
  const written2 = text2.trim();
  if (/^(?:19|20)\d\d$/.test(written2)) return `${written2}-12-31`;
  const read = readMonth(written2);
  return "end" in read ? read.end : void 0;
}
function placeOf({ line, column }, path) {
  return { path, line, column };
}

// src/kinds/indicators.ts
var indicators_default = defineKind({
  kind: "indicators",
  title: "Indicators",
  titles: { fr: "Indicateurs", de: "Kennzahlen", es: "Indicadores", it: "Indicatori" },
  area: "plan",
  help: "What you look at to see how the community is doing, each with the question that it answers. Counts, never people.",
  files: ["indicators.md", "community-health.md"],
  standsIn: {
    kinds: ["roadmap", "charter"],
    names: {
      en: "Indicators|How we see that it works|Monitoring|Monitoring and evaluation|Community health",
      fr: "Indicateurs|Suivi|Suivi et évaluation",
      de: "Kennzahlen|Indikatoren|Monitoring|Erfolgskontrolle",
      es: "Indicadores|Seguimiento|Seguimiento y evaluación",
      it: "Indicatori|Monitoraggio|Monitoraggio e valutazione"
    }
  },
  from: "sustaining",
  expectedOf: { osc: "should", "competence-centre": "should", network: "should", any: "could" },
  reviewMonths: 12,
  whenMissing: {
    title: "It is written down how the community sees that it works",
    principles: ["impact"],
    says: "No page says yet how this community sees whether it works.",
    why: "Two or three numbers and a story are what funders and successors ask for first, and they cannot be gathered afterwards.",
    fix: "Write down one question that you would like to be able to answer in a year, and what you would count for it.",
    severity: { sustaining: "advice" },
    minutes: 20,
    source: "OSC Incubator, monitoring; CHAOSS"
  },
  firstStep: {
    title: "Choose one thing to count.",
    how: "Which question would you like to answer in a year? What would you count for it, how often, and who does it?",
    minutes: 20
  },
  fields: {
    what_we_see: prose({
      names: {
        en: "What the figures tell us|What we see|How we are doing",
        fr: "Ce que les chiffres nous disent",
        de: "Was die Zahlen uns sagen",
        es: "Qué nos dicen las cifras",
        it: "Che cosa ci dicono le cifre"
      },
      help: "What you make of the figures, and what you will do differently because of them."
    }),
    figures: figures({
      names: {
        en: "Figures|Figures over time|What we counted",
        fr: "Chiffres|Chiffres dans le temps|Ce que nous avons compté",
        de: "Zahlen|Zahlen im Verlauf|Was wir gezählt haben",
        es: "Cifras|Cifras en el tiempo|Qué hemos contado",
        it: "Cifre|Cifre nel tempo|Che cosa abbiamo contato"
      },
      help: "A table with one row for each date, and one column for each indicator.",
      tells: { answers: "impact", under: "Counted" }
    }),
    entries: entries({
      main: true,
      one: "indicator",
      labelledBy: ["indicator", "question", "id"],
      prose: "definition",
      names: {
        en: "Indicators|What we look at",
        fr: "Indicateurs|Ce que nous regardons",
        de: "Kennzahlen|Indikatoren|Worauf wir schauen",
        es: "Indicadores|En qué nos fijamos",
        it: "Indicatori|A che cosa guardiamo"
      },
      help: "One row for each indicator; three are plenty.",
      tells: [
        { answers: "impact", says: "{indicator}: {values}", under: "Counted", when: isNoneOf("status", "retired") }
      ],
      fields: {
        id: text({ names: { en: "Id" }, help: "A short name, for example new-faces." }),
        indicator: text({
          names: {
            en: "Indicator|What we count|Measure|Name",
            fr: "Indicateur|Ce que nous comptons",
            de: "Kennzahl|Indikator|Was wir zählen",
            es: "Indicador|Qué contamos",
            it: "Indicatore|Che cosa contiamo"
          },
          help: "What you count, in a few words."
        }),
        question: text({
          names: {
            en: "Question|The question it answers|What it tells us|Why",
            fr: "Question|À quelle question il répond",
            de: "Frage|Welche Frage sie beantwortet",
            es: "Pregunta|A qué pregunta responde",
            it: "Domanda|A quale domanda risponde"
          },
          help: "The question that it answers, for example “Do newcomers come back?”.",
          whenMissing: {
            id: "indicator-answers-a-question",
            title: "Every indicator answers a question",
            says: "Nothing says which question the indicator {entry} answers.",
            why: "A number without a question is collected for years and read by nobody.",
            fix: "Write it in the column “Question”, for example “Do newcomers come back?”.",
            severity: "advice",
            minutes: 5,
            when: isInUse,
            source: "OSC Incubator, monitoring"
          }
        }),
        definition: prose({
          names: {
            en: "Definition|How we count|What counts",
            fr: "Définition|Comment nous comptons",
            de: "Definition|Wie wir zählen|Was zählt",
            es: "Definición|Cómo contamos",
            it: "Definizione|Come contiamo"
          },
          help: "How it is counted, so that somebody else would get the same number."
        }),
        source: text({
          names: {
            en: "Source|Where it comes from|From where",
            fr: "Source|D’où il vient",
            de: "Quelle|Woher sie kommt",
            es: "Fuente|De dónde viene",
            it: "Fonte|Da dove viene"
          },
          help: "Where the number comes from, for example the notes of the calls."
        }),
        period: text({
          names: {
            en: "How often|Period|Counted",
            fr: "À quelle fréquence|Période",
            de: "Wie oft|Zeitraum",
            es: "Con qué frecuencia|Periodo",
            it: "Ogni quanto|Periodo"
          },
          help: "How often you count, for example every 6 months."
        }),
        values: figures({
          names: {
            en: "Values|Values over time|Values so far",
            fr: "Valeurs|Valeurs dans le temps",
            de: "Werte|Werte im Verlauf",
            es: "Valores|Valores en el tiempo",
            it: "Valori|Valori nel tempo"
          },
          help: "What you counted and when, for example “2026-03: 12; 2026-09: 15”; a table of figures does as well."
        }),
        target: text({
          names: {
            en: "Target|What we hope for|Aim",
            fr: "Cible|Ce que nous espérons",
            de: "Ziel|Was wir hoffen",
            es: "Meta|Qué esperamos",
            it: "Obiettivo|Che cosa speriamo"
          },
          help: "What you hope for, where there is such a number."
        }),
        min_cell: count({
          names: {
            en: "Smallest group",
            fr: "Plus petit groupe",
            de: "Kleinste Gruppe",
            es: "Grupo más pequeño",
            it: "Gruppo più piccolo"
          },
          help: "The smallest number that you publish of it, where it counts people."
        }),
        owner: references(["roles", "people", "groups"], {
          names: {
            en: "Who counts|Who looks after it|Owner|Who",
            fr: "Qui compte|Responsable|Qui",
            de: "Wer zählt|Wer kümmert sich|Verantwortlich|Wer",
            es: "Quién cuenta|Quién se ocupa|Responsable|Quién",
            it: "Chi conta|Chi se ne occupa|Responsabile|Chi"
          },
          help: "The role that counts.",
          whenMissing: {
            title: "Somebody counts every indicator",
            principles: ["accountability"],
            says: "Nobody is named to count {entry}.",
            why: "What nobody counts is missing on the day on which it is needed.",
            fix: "Write a role from your list in the column “Who counts”, or take the indicator out.",
            severity: { launching: "advice", active: "warning" },
            minutes: 5,
            when: isInUse,
            source: "OSC Incubator, monitoring"
          }
        }),
        status: choice(
          {
            "in-use": {
              en: "in use|active",
              fr: "utilisé|actif",
              de: "in Gebrauch|aktiv",
              es: "en uso|activo",
              it: "in uso|attivo"
            },
            retired: { en: "retired|dropped", fr: "abandonné", de: "aufgegeben", es: "retirado", it: "abbandonato" }
          },
          {
            names: { en: "Status", fr: "État", de: "Stand|Status", es: "Estado", it: "Stato" },
            help: "In use, or retired."
          }
        )
      }
    })
  }
});
function isInUse(indicator) {
  return indicator.readings.get("status")?.value !== "retired";
}

// src/kinds/landscape.ts
var programme = "CIVICA Open Science Communities";
var landscape_default = defineKind({
  kind: "landscape",
  title: "Landscape",
  titles: { fr: "État des lieux", de: "Umfeld", es: "Entorno", it: "Contesto" },
  area: "identity",
  help: "Where open science stands at your place: rules, early adopters, what is in the way, and what your host hopes for.",
  files: ["landscape.md", "state-of-open-science.md", "open-science-landscape.md"],
  standsIn: {
    kinds: ["story"],
    names: {
      en: "Where open science stands here|State of open science here|State of open science|Current state of open science|Open science at our institution|Our landscape",
      fr: "La science ouverte chez nous|Où en est la science ouverte",
      de: "Wo offene Wissenschaft bei uns steht|Open Science bei uns",
      es: "La ciencia abierta aquí|Situación de la ciencia abierta",
      it: "La scienza aperta da noi|A che punto è la scienza aperta"
    }
  },
  opening: "state",
  from: "active",
  expectedOf: { any: "could", osc: "should", "competence-centre": "could", network: "could" },
  reviewMonths: 12,
  whenMissing: {
    title: "It is written down where open science stands around the community",
    principles: ["social-responsibility-and-engagement"],
    says: "Nothing says yet where open science stands at your institution.",
    why: "Knowing the rules, the allies and the obstacles around you shows where a small step goes far.",
    fix: "Write a few lines on each: what is usual, which policies apply, who works openly already, what is in the way and what you do about it.",
    severity: { launching: "advice", active: "advice", sustaining: "warning" },
    minutes: 40,
    source: `${programme}, weeks 1 and 2`
  },
  firstStep: {
    title: "Look around you.",
    how: "Which rules apply at your place, who works in the open already, and what holds the others back?",
    minutes: 40
  },
  fields: {
    state: prose({
      names: {
        en: "Where open science stands here|State of open science|State of open science here|Open science here|Current state|Where we stand|Current state of open science|Current state of open science at our institution|State of open science at our institution|Open science at our institution|Open science at our university",
        fr: "La science ouverte chez nous|État de la science ouverte|Où en est la science ouverte|État actuel de la science ouverte|La science ouverte dans notre établissement",
        de: "Wo offene Wissenschaft bei uns steht|Stand der offenen Wissenschaft|Stand von Open Science|Open Science bei uns|Stand von Open Science an unserer Einrichtung|Aktueller Stand",
        es: "La ciencia abierta aquí|Estado de la ciencia abierta|Situación de la ciencia abierta|Estado actual de la ciencia abierta|La ciencia abierta en nuestra institución",
        it: "La scienza aperta da noi|Stato della scienza aperta|A che punto è la scienza aperta|Stato attuale della scienza aperta|La scienza aperta nel nostro ateneo"
      },
      help: "What is usual at your institution today, and what is rare: sharing data, open access, open teaching.",
      whenMissing: {
        id: "landscape-says-where-open-science-stands",
        title: "The landscape says what is usual today",
        says: "{page} does not say where open science stands at your place today.",
        why: "In two years you will want to know where you began.",
        fix: "Add a heading “Where open science stands here” with three sentences: what is usual, what is rare, what has changed lately.",
        severity: "advice",
        minutes: 15,
        source: `${programme}, week 1`
      }
    }),
    policies: entries({
      one: "policy that applies",
      labelledBy: ["policy", "what_it_means"],
      prose: "what_it_means",
      names: {
        en: "Policies that apply here|Policies|National and institutional policies|Institutional and national policies|Institutional policies|National policies|Rules that apply here|National open science policies|National open science policy|Open science policies|Institutional open science policies|National policy|Institutional policy|Policy landscape",
        fr: "Politiques en vigueur|Politiques|Politiques nationales et institutionnelles|Politiques nationales|Politiques nationales de science ouverte|Politiques de science ouverte",
        de: "Geltende Richtlinien|Richtlinien|Leitlinien|Nationale und eigene Richtlinien|Nationale Open-Science-Richtlinien|Open-Science-Richtlinien|Nationale Richtlinien",
        es: "Políticas vigentes|Políticas|Políticas nacionales e institucionales|Políticas nacionales|Políticas nacionales de ciencia abierta|Políticas de ciencia abierta",
        it: "Politiche in vigore|Politiche|Politiche nazionali e istituzionali|Politiche nazionali|Politiche nazionali di scienza aperta|Politiche di scienza aperta"
      },
      help: "What your institution, your country and your funders ask for.",
      fields: {
        policy: text({
          names: {
            en: "Policy|Rule|Name",
            fr: "Politique|Règle|Nom",
            de: "Richtlinie|Leitlinie|Regel|Name",
            es: "Política|Norma|Nombre",
            it: "Politica|Regola|Nome"
          },
          help: "What it is called."
        }),
        whose: choice(
          {
            institution: {
              en: "institution|university|institutional|host",
              fr: "établissement|université|institution",
              de: "Einrichtung|Universität|Hochschule|Institution",
              es: "institución|universidad",
              it: "istituzione|università|ateneo"
            },
            national: {
              en: "national|country|state|government|region",
              fr: "national|nationale|pays|État|région",
              de: "national|Land|Staat|Bund",
              es: "nacional|país|Estado|región",
              it: "nazionale|paese|Stato|regione"
            },
            european: {
              en: "European|EU|European Union",
              fr: "européenne|européen|UE",
              de: "europäisch|EU",
              es: "europea|UE",
              it: "europea|UE"
            },
            funder: {
              en: "funder|funders|grant",
              fr: "financeur|bailleur",
              de: "Förderer|Mittelgeber",
              es: "financiador|entidad financiadora",
              it: "finanziatore|ente finanziatore"
            },
            other: { en: "other", fr: "autre", de: "andere|sonstige", es: "otra|otro", it: "altro|altra" }
          },
          {
            names: { en: "Whose it is|Whose|From", fr: "De qui", de: "Von wem", es: "De quién", it: "Di chi" },
            help: "The institution’s, national, European, of a funder, or other."
          }
        ),
        what_it_means: prose({
          names: {
            en: "What it means for us|What it asks|What it says|Meaning",
            fr: "Ce qu’elle signifie pour nous|Ce qu’elle demande",
            de: "Was sie für uns bedeutet|Was sie verlangt",
            es: "Qué significa para nosotros|Qué pide",
            it: "Che cosa significa per noi|Che cosa chiede"
          },
          help: "What it asks of people here, and where it leaves room."
        }),
        link: link({
          names: {
            en: "Link|Where to read it|Source",
            fr: "Lien|Où la lire",
            de: "Link|Wo zu lesen",
            es: "Enlace|Dónde leerla",
            it: "Link|Dove leggerla"
          },
          help: "Where to read it."
        })
      }
    }),
    early_adopters: entries({
      one: "early adopter",
      labelledBy: ["who", "what_they_do"],
      prose: "what_they_do",
      names: {
        en: "Early adopters|Who works in the open already|Who is already open",
        fr: "Pionniers|Qui travaille déjà de façon ouverte|Premiers convaincus",
        de: "Wer schon offen arbeitet|Vorreiter",
        es: "Pioneros|Quién ya trabaja en abierto",
        it: "Pionieri|Chi lavora già in modo aperto"
      },
      help: "Groups that work in the open already; names of people only on the page People.",
      fields: {
        who: text({
          names: {
            en: "Who|Group|Early adopter",
            fr: "Qui|Groupe",
            de: "Wer|Gruppe",
            es: "Quién|Grupo",
            it: "Chi|Gruppo"
          },
          help: "A group, an office or a course."
        }),
        what_they_do: prose({
          names: {
            en: "What they do already|What they do|What they share",
            fr: "Ce qu’ils font déjà|Ce qu’ils partagent",
            de: "Was sie schon tun|Was sie teilen",
            es: "Qué hacen ya|Qué comparten",
            it: "Che cosa fanno già|Che cosa condividono"
          },
          help: "What they do that others could learn from."
        })
      }
    }),
    barriers: entries({
      one: "obstacle",
      labelledBy: ["barrier", "response"],
      prose: "response",
      names: {
        en: "What is in the way|Barriers|Barriers and responses|Obstacles|Challenges|Challenges and barriers|Barriers and challenges|Common challenges|Institutional barriers|Barriers and how we overcome them|Challenges and barriers and how we overcome them",
        fr: "Obstacles|Freins|Obstacles et réponses",
        de: "Was im Weg steht|Hürden|Hindernisse",
        es: "Obstáculos|Barreras|Barreras y respuestas",
        it: "Ostacoli|Barriere|Che cosa ostacola"
      },
      help: "What holds people back, and what you do about it.",
      fields: {
        barrier: text({
          names: {
            en: "Obstacle|Barrier|What is in the way|Challenge",
            fr: "Obstacle|Frein",
            de: "Hürde|Hindernis|Was im Weg steht",
            es: "Obstáculo|Barrera",
            it: "Ostacolo|Barriera"
          },
          help: "What holds people back."
        }),
        response: prose({
          names: {
            en: "What we do about it|Response|Answer|How we might overcome it|How to overcome it|How we overcome it|Approach|Approaches",
            fr: "Ce que nous faisons|Réponse",
            de: "Was wir tun|Antwort",
            es: "Qué hacemos|Respuesta",
            it: "Che cosa facciamo|Risposta"
          },
          help: "What you do about it, or would like to try.",
          whenMissing: {
            id: "obstacle-has-response",
            title: "For everything that is in the way there is an idea",
            says: "Nothing says what you do about {entry}.",
            why: "An obstacle with one small idea beside it is something that a newcomer can help with.",
            fix: "Write in its column “What we do about it” one thing that you do, or would like to try.",
            severity: "advice",
            from: "active",
            minutes: 10,
            source: `${programme}, weeks 2 and 3`
          }
        })
      }
    }),
    host_motivation: prose({
      names: {
        en: "What our host hopes for|What motivates our host|What moves our host|Why our institution supports this|Motivation of the host",
        fr: "Ce que notre établissement espère|Motivation de l’établissement",
        de: "Was unsere Einrichtung sich erhofft|Warum unsere Einrichtung das unterstützt",
        es: "Qué espera nuestra institución|Motivación de la institución",
        it: "Che cosa spera la nostra istituzione|Motivazione dell’istituzione"
      },
      help: "Why the organisation that carries you does so, and where its reasons differ from yours.",
      whenMissing: {
        id: "landscape-says-what-the-host-hopes-for",
        title: "The landscape says what the host organisation hopes for",
        says: "{page} does not say what your host organisation hopes for.",
        why: "Support lasts longer where both sides know why it is given.",
        fix: "Ask somebody in your institution, and write two sentences under a heading “What our host hopes for”.",
        severity: "advice",
        from: "active",
        minutes: 15,
        source: "Foundational Community Building, session 1"
      }
    })
  }
});

// src/kinds/meetings.ts
var rhythmIn = (begin, weekday2) => new RegExp(
  `(?<!\\p{L})((?:${begin})\\s+(?:[\\p{L}\\d.]{1,12}\\s+){0,3}(?:${weekday2})(?!\\p{L})[^\\n]{0,160}?)(?=[.!?](?:\\s|$)|$)`,
  "imu"
);
var rhythmSentences = [
  rhythmIn(
    "every|each|(?:on )?the (?:first|second|third|fourth|last)|first|second|third|fourth|last|[1-5](?:st|nd|rd|th)|weekly on|fortnightly on",
    "(?:mon|tues|wednes|thurs|fri|satur|sun)days?"
  ),
  rhythmIn(
    "chaque|tous les|toutes les|le|un",
    "(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)s?(?= du mois| de chaque|[^\\n]*\\d)"
  ),
  rhythmIn("jede[nrsm]?|alle|am|immer", "(?:mon|diens|donners|frei|sams|sonn)tage?s?|mittwochs?"),
  rhythmIn("cada|todos los|el", "lunes|martes|miércoles|jueves|viernes|sábados?|domingos?"),
  rhythmIn("ogni|tutti i|tutte le|il", "lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica")
];
var anotherTime = {
  headline: "The time of a call changes",
  onlyPeople: {
    changed: [
      "Those who come to {entry} were asked or told, where you usually remind them, and their calendars have the new time.",
      "Whoever opens {entry}, and the room or the link, are free then."
    ]
  }
};
var meetings_default = defineKind({
  kind: "meetings",
  title: "Meetings",
  titles: { fr: "Réunions", de: "Treffen", es: "Reuniones", it: "Riunioni" },
  area: "rhythm",
  help: "The regular calls: when, in which time zone, where, and who opens them.",
  files: ["meetings.md", "community-calls.md", "calls.md"],
  standsIn: {
    kinds: ["charter", "channels"],
    names: {
      en: "Meetings|Our meetings|Our calls|Community calls",
      fr: "Réunions|Nos réunions",
      de: "Treffen|Unsere Treffen",
      es: "Reuniones|Nuestras reuniones",
      it: "Riunioni|I nostri incontri"
    }
  },
  expectedOf: { software: "should", "research-project": "should" },
  reviewMonths: 12,
  whenMissing: {
    title: "The community has a regular call",
    principles: ["collaboration"],
    says: "There is no regular call that people can find.",
    why: "A fixed hour is the easiest way to meet a community for the first time.",
    fix: "Write one line, for example “third Wednesday of every month, 14:00, Brussels time”.",
    severity: { launching: "warning", active: "warning" },
    minutes: 5,
    source: "OpenAIRE, community of practice for training coordinators"
  },
  firstStep: {
    title: "Set your first call.",
    how: "For example “third Wednesday of every month, 14:00, Brussels time”. We answer with the next three dates.",
    minutes: 5
  },
  fields: {
    format: prose({
      names: {
        en: "How a call goes|How our calls go|How an hour goes|Running order",
        fr: "Comment se passe une réunion|Déroulement d’une réunion",
        de: "Wie ein Treffen abläuft|Ablauf eines Treffens",
        es: "Cómo es una reunión|Desarrollo de una reunión",
        it: "Come si svolge un incontro|Svolgimento di un incontro"
      },
      help: "How an hour goes: a short talk, quiet work, sharing; what is recorded; what helps people to take part."
    }),
    series: entries({
      main: true,
      one: "call",
      labelledBy: ["title", "purpose", "id"],
      prose: "purpose",
      names: {
        en: "Calls|Our calls|Meetings|Community calls|Regular calls|Series",
        fr: "Réunions|Appels|Rendez-vous",
        de: "Treffen|Termine|Sitzungen|Calls",
        es: "Reuniones|Llamadas|Encuentros",
        it: "Riunioni|Incontri|Chiamate"
      },
      help: "One row for each regular call.",
      whenMissing: {
        id: "meetings-name-a-call",
        title: "The page Meetings names at least one call",
        says: "{page} names no call yet.",
        why: "A fixed hour is the easiest way to meet a community for the first time.",
        fix: "Add a row, for example: Community call, third Wednesday of every month, 14:00, Brussels time.",
        severity: { launching: "advice", active: "warning" },
        minutes: 5
      },
      fields: {
        id: text({ names: { en: "Id" }, help: "A short name, for example community-call." }),
        title: text({
          names: {
            en: "Call|Meeting|Title|Name|Series",
            fr: "Réunion|Appel|Titre|Nom|Rendez-vous",
            de: "Treffen|Titel|Name|Termin|Sitzung|Call",
            es: "Reunión|Llamada|Título|Nombre|Encuentro",
            it: "Riunione|Incontro|Titolo|Nome|Chiamata"
          },
          help: "What people call it."
        }),
        purpose: prose({
          names: {
            en: "Purpose|What for|What it is for|About",
            fr: "Objet|Pour quoi|But",
            de: "Zweck|Wofür|Worum es geht",
            es: "Para qué|Propósito|Tema",
            it: "Scopo|A che cosa serve|Tema"
          },
          help: "What happens there, in a sentence."
        }),
        when: recurrence({
          names: {
            en: "When|Rhythm|Day|How often|Schedule|Frequency",
            fr: "Quand|Jour|Fréquence|Rythme",
            de: "Wann|Tag|Rhythmus|Wie oft",
            es: "Cuándo|Día|Frecuencia|Ritmo",
            it: "Quando|Giorno|Frequenza|Ritmo"
          },
          help: "The rhythm in plain words: third Wednesday of every month.",
          changes: { ...anotherTime, changed: ["{entry} takes place {new} now; it was {old}."] },
          spotted: rhythmSentences,
          whenMissing: {
            id: "call-says-when",
            title: "Every call has its day",
            says: "Nothing says when the call {entry} takes place.",
            why: "Nobody can come to a call without a day.",
            fix: "Write the rhythm in the column “When”, for example “third Wednesday of every month”.",
            severity: { launching: "warning", active: "error" },
            minutes: 5,
            source: "OpenAIRE, community of practice for training coordinators"
          }
        }),
        start: date({
          names: {
            en: "First date|First call|Starts on|Starts|Start date",
            fr: "Première date|Première réunion|À partir du",
            de: "Erster Termin|Erstes Treffen|Beginnt am",
            es: "Primera fecha|Primera reunión|A partir del",
            it: "Prima data|Primo incontro|A partire dal"
          },
          help: "The first date; “every two weeks” counts from here."
        }),
        time: text({
          names: {
            en: "Time|At|Hour|Start time",
            fr: "Heure|Horaire|À",
            de: "Uhrzeit|Zeit|Um",
            es: "Hora|A las",
            it: "Ora|Orario|Alle"
          },
          help: "The hour on the clock there, for example 14:00.",
          changes: { ...anotherTime, changed: ["{entry} begins at {new} now; it was {old}."] },
          whenMissing: {
            id: "call-says-at-what-hour",
            title: "Every call has its hour",
            says: "Nothing says at what hour the call {entry} begins.",
            why: "People plan their day around it.",
            fix: "Write the hour in the column “Time”, for example 14:00.",
            severity: { launching: "advice", active: "warning" },
            minutes: 2,
            when: (call) => isRhythmWithoutHour(call),
            source: "Kubernetes community, sigs.yaml: two meetings at “9PM”"
          }
        }),
        time_zone: timeZone({
          names: {
            en: "Where in the world (time zone)|Time zone|Timezone|Where in the world|Zone",
            fr: "Où dans le monde (fuseau horaire)|Fuseau horaire|Fuseau|Où dans le monde",
            de: "Wo auf der Welt (Zeitzone)|Zeitzone|Wo auf der Welt",
            es: "Dónde en el mundo (huso horario)|Huso horario|Zona horaria|Dónde en el mundo",
            it: "Dove nel mondo (fuso orario)|Fuso orario|Dove nel mondo"
          },
          help: "A city whose clock counts, for example Brussels.",
          changes: { ...anotherTime, changed: ["The clock for {entry} is that of {new} now; it was {old}."] }
        }),
        duration: minutes({
          names: {
            en: "How long|Duration|Length",
            fr: "Durée|Combien de temps",
            de: "Wie lange|Dauer",
            es: "Cuánto dura|Duración",
            it: "Quanto dura|Durata"
          },
          help: "For example 60 minutes."
        }),
        where: prose({
          names: {
            en: "Where|Place|Link|Join|How to join",
            fr: "Où|Lieu|Lien",
            de: "Wo|Ort|Link",
            es: "Dónde|Lugar|Enlace",
            it: "Dove|Luogo|Link"
          },
          help: "A place or a link; leave passcodes out."
        }),
        mode: choiceOrWords(modes, {
          names: {
            en: "How we meet|Mode",
            fr: "Comment nous nous retrouvons|Mode",
            de: "Wie wir uns treffen",
            es: "Cómo nos reunimos|Modalidad",
            it: "Come ci incontriamo|Modalità"
          },
          help: "Online, in person, or both (hybrid)."
        }),
        host: references(["roles", "people", "groups"], {
          names: {
            en: "Who opens it|Host|Hosts|Facilitator|Chair|Who",
            fr: "Qui ouvre la réunion|Animation|Animateur|Qui",
            de: "Wer eröffnet|Moderation|Leitung|Gastgeber|Wer",
            es: "Quién la abre|Anfitrión|Modera|Quién",
            it: "Chi la apre|Chi conduce|Conduzione|Chi"
          },
          help: "The role that opens the call.",
          whenMissing: {
            title: "Somebody opens every call",
            says: "Nothing says who opens the call {entry}.",
            why: "A newcomer who waits alone in an empty call does not come back.",
            fix: "Write a role from your list in the column “Who opens it”.",
            severity: { launching: "advice", active: "warning" },
            minutes: 5,
            source: "The Carpentries, session hosts"
          }
        }),
        open_to: openTo({
          names: {
            en: "Open to|Audience|Who can come",
            fr: "Ouvert à|Public",
            de: "Offen für|Für wen",
            es: "Abierta a|Abierto a|Público",
            it: "Aperta a|Aperto a|Pubblico"
          },
          help: "Everyone, members, or one group."
        }),
        agenda: prose({
          names: {
            en: "Agenda",
            fr: "Ordre du jour",
            de: "Tagesordnung|Agenda",
            es: "Orden del día|Agenda",
            it: "Ordine del giorno|Agenda"
          },
          help: "Where the agenda is written."
        }),
        notes: prose({
          names: {
            en: "Notes|Minutes",
            fr: "Notes|Compte rendu|Comptes rendus",
            de: "Notizen|Protokoll|Protokolle",
            es: "Notas|Actas",
            it: "Note|Verbali|Appunti"
          },
          help: "Where the notes are kept."
        }),
        recording: recorded({
          names: {
            en: "Recording|Recorded",
            fr: "Enregistrement",
            de: "Aufzeichnung",
            es: "Grabación",
            it: "Registrazione"
          },
          help: "None, or talks only: discussions are better left out."
        }),
        format: prose({
          names: {
            en: "Format|How it goes",
            fr: "Format|Déroulement",
            de: "Format|Ablauf",
            es: "Formato",
            it: "Formato|Svolgimento"
          },
          help: "How the hour goes: short talk, quiet work, sharing."
        }),
        access: prose({
          names: {
            en: "Access|Accessibility",
            fr: "Accessibilité",
            de: "Barrierefreiheit|Zugänglichkeit",
            es: "Accesibilidad",
            it: "Accessibilità"
          },
          help: "Captions, cameras off, step-free room: what helps people to take part."
        }),
        except: texts({
          names: {
            en: "Except|Not on|No call on|Dates not held",
            fr: "Sauf|Pas de réunion le",
            de: "Außer|Nicht am|Entfällt am",
            es: "Excepto|No hay reunión el",
            it: "Eccetto|Tranne|Salta il"
          },
          help: "Dates on which it is not held."
        }),
        until: date({
          names: {
            en: "Until|Last date|Ends on",
            fr: "Jusqu’au|Dernière date",
            de: "Bis|Letzter Termin",
            es: "Hasta|Última fecha",
            it: "Fino al|Ultima data"
          },
          help: "The last date, where there is one."
        }),
        review_by: date({
          names: {
            en: "Look at it again by|Review by|Ask again on",
            fr: "À revoir avant le|À revoir le",
            de: "Wieder ansehen bis|Prüfen bis",
            es: "Revisar antes del|Revisar el",
            it: "Da rivedere entro il|Da rivedere il"
          },
          help: "The day by which you ask whether people still want it."
        }),
        reminder_channel: mentioned(["channels"], {
          names: {
            en: "Reminder|Where we remind people|Announced in",
            fr: "Rappel|Annoncé sur",
            de: "Erinnerung|Angekündigt in",
            es: "Recordatorio|Se anuncia en",
            it: "Promemoria|Annunciato su"
          },
          help: "The channel in which people are reminded, and how long before."
        })
      }
    }),
    rota: entries({
      one: "turn",
      labelledBy: ["date", "call"],
      names: {
        en: "Rota|Rotation|Who opens when|Turns|Lightning talks|Upcoming calls|Next calls|Call schedule|Hosting rota",
        fr: "Tour de rôle|Roulement|Planning",
        de: "Dienstplan|Wer wann eröffnet|Reihum",
        es: "Turnos|Rotación",
        it: "Turni|Rotazione"
      },
      help: "Who opens and who takes notes, for the next few dates.",
      fields: {
        date: date({
          names: {
            en: "Date|When|Day",
            fr: "Date|Quand|Jour",
            de: "Datum|Wann|Tag",
            es: "Fecha|Cuándo|Día",
            it: "Data|Quando|Giorno"
          },
          help: "The day of the call, for example 2026-04-15."
        }),
        call: reference(["meetings"], {
          names: {
            en: "Call|Meeting|Series",
            fr: "Réunion|Appel",
            de: "Treffen|Sitzung|Call",
            es: "Reunión|Llamada",
            it: "Riunione|Incontro"
          },
          help: "Which call, where there are several."
        }),
        who_opens: references(["people", "roles"], {
          names: {
            en: "Who opens|Who opens it|Host|Facilitator|Chair",
            fr: "Qui ouvre|Animation",
            de: "Wer eröffnet|Moderation|Leitung",
            es: "Quién abre|Anfitrión|Modera",
            it: "Chi apre|Chi conduce"
          },
          help: "A role, or somebody who agreed to be named."
        }),
        who_takes_notes: references(["people", "roles"], {
          names: {
            en: "Who takes notes|Note-taker|Notes|Scribe",
            fr: "Qui prend les notes|Notes|Secrétaire",
            de: "Wer schreibt mit|Protokoll|Notizen",
            es: "Quién toma notas|Notas",
            it: "Chi prende appunti|Appunti|Verbale"
          },
          help: "A role, or somebody who agreed to be named."
        }),
        lightning_talk: text({
          names: {
            en: "Lightning talk|Lightning talks|Talk|Topic",
            fr: "Présentation éclair|Sujet",
            de: "Kurzvortrag|Thema",
            es: "Charla relámpago|Tema",
            it: "Intervento breve|Tema"
          },
          help: "Who shows something, and what."
        }),
        cancelled: text({
          names: {
            en: "Cancelled|Canceled|Not held",
            fr: "Annulé|Annulée",
            de: "Fällt aus|Abgesagt",
            es: "Cancelada|Cancelado",
            it: "Annullata|Annullato"
          },
          help: "Yes, when it is not held."
        })
      }
    })
  }
});
function isRhythmWithoutHour(call) {
  const rhythm = call.readings.get("when")?.value;
  return rhythm !== void 0 && rhythm.time === void 0 && rhythm.timeWords === void 0;
}

// src/kinds/network.ts
var network_default = defineKind({
  kind: "network",
  title: "Networks",
  titles: { fr: "Réseaux", de: "Netzwerke", es: "Redes", it: "Reti" },
  area: "continuity",
  help: "The networks that you belong to and who speaks for you there; for a network, the communities that belong to it.",
  files: ["network.md", "networks.md"],
  standsIn: {
    kinds: ["charter", "stakeholders"],
    names: {
      en: "Our networks|Networks that we belong to|Networks we belong to|Our memberships|Connecting with other OSCs|Connecting with other communities|Connecting with other open science communities|Connections with other communities",
      fr: "Nos réseaux|Réseaux dont nous faisons partie",
      de: "Unsere Netzwerke|Netzwerke, zu denen wir gehören",
      es: "Nuestras redes|Redes a las que pertenecemos",
      it: "Le nostre reti|Reti di cui facciamo parte"
    }
  },
  from: "sustaining",
  expectedOf: { osc: "should", "competence-centre": "must", network: "must", any: "could" },
  reviewMonths: 12,
  whenMissing: {
    title: "The networks that the community belongs to are written down",
    principles: ["collaboration"],
    says: "No page says yet to which networks this community belongs.",
    why: "Others have solved most of what lies ahead of you, and a network is how one hears of it.",
    fix: "Write one row: the network, who speaks for you there, what you give and what you get. “None yet; we would like to join …” is an answer.",
    severity: { sustaining: "warning" },
    minutes: 15,
    source: "OSC Incubator, connecting with other communities; CIVICA, week 6"
  },
  firstStep: {
    title: "Name one network.",
    how: "Which one do you belong to, or would you like to join? Who speaks for you there, and what do you bring home?",
    minutes: 15
  },
  opening: "introduction",
  fields: {
    introduction: prose({
      names: {
        en: "About our networks|Why we belong",
        fr: "Pourquoi nous en faisons partie",
        de: "Warum wir dazugehören",
        es: "Por qué formamos parte",
        it: "Perché ne facciamo parte"
      },
      help: "What you look for in other communities, in a sentence or two."
    }),
    memberships: entries({
      main: true,
      one: "network",
      labelledBy: ["name", "id"],
      prose: "what_we_get",
      names: {
        en: "Our networks|Networks|Memberships|Networks that we belong to",
        fr: "Nos réseaux|Réseaux|Adhésions",
        de: "Unsere Netzwerke|Netzwerke|Mitgliedschaften",
        es: "Nuestras redes|Redes|Membresías",
        it: "Le nostre reti|Reti|Adesioni"
      },
      help: "One row for each network that you belong to, or would like to join.",
      fields: {
        id: text({ names: { en: "Id" }, help: "A short name of the network." }),
        name: text({
          names: {
            en: "Network|Name|Organisation|Alliance",
            fr: "Réseau|Nom|Alliance",
            de: "Netzwerk|Name|Bund",
            es: "Red|Nombre|Alianza",
            it: "Rete|Nome|Alleanza"
          },
          help: "The network."
        }),
        relation: choice(
          {
            member: { en: "member", fr: "membre", de: "Mitglied", es: "miembro", it: "membro" },
            node: {
              en: "node|chapter",
              fr: "nœud|section",
              de: "Knoten|Ortsgruppe",
              es: "nodo|capítulo",
              it: "nodo|sezione"
            },
            partner: { en: "partner", fr: "partenaire", de: "Partner", es: "socio|socia", it: "partner" },
            host: { en: "host", fr: "hôte", de: "Gastgeber", es: "anfitrión", it: "ospite" },
            applicant: {
              en: "applicant|would like to join|applied|not yet",
              fr: "candidat|pas encore",
              de: "beworben|noch nicht",
              es: "candidato|aún no",
              it: "candidato|non ancora"
            },
            left: {
              en: "left|former member|ended",
              fr: "parti|ancien membre",
              de: "ausgetreten|ehemalig",
              es: "salió|antiguo miembro",
              it: "uscito|ex membro"
            }
          },
          {
            names: {
              en: "We are|Relation|Our part|Status",
              fr: "Nous sommes|Relation",
              de: "Wir sind|Beziehung",
              es: "Somos|Relación",
              it: "Siamo|Relazione"
            },
            help: "Member, node, partner, host, applicant or left."
          }
        ),
        since: month({
          names: { en: "Since", fr: "Depuis", de: "Seit", es: "Desde", it: "Dal" },
          help: "The month in which you joined, for example 2025-04."
        }),
        our_representative: references(["roles", "people", "groups"], {
          names: {
            en: "Who speaks for us|Our representative|Representative|Who goes there",
            fr: "Qui parle pour nous|Notre représentant|Représentant",
            de: "Wer für uns spricht|Unsere Vertretung|Vertretung",
            es: "Quién habla por nosotros|Nuestro representante|Representante",
            it: "Chi parla per noi|Il nostro rappresentante|Rappresentante"
          },
          help: "The role that speaks for you there.",
          whenMissing: {
            id: "network-has-representative",
            title: "Somebody speaks for the community in each of its networks",
            principles: ["collaboration"],
            says: "Nobody is named who speaks for you in the network {entry}.",
            why: "News from there reaches you only through somebody who goes.",
            fix: "Write a role from your list in the column “Who speaks for us”.",
            severity: { launching: "advice", active: "warning" },
            minutes: 5,
            when: belongs,
            source: "CIVICA: at least one representative from each university"
          }
        }),
        what_we_give: prose({
          names: {
            en: "What we give|We give|What we bring",
            fr: "Ce que nous apportons",
            de: "Was wir geben|Was wir einbringen",
            es: "Qué damos|Qué aportamos",
            it: "Che cosa diamo|Che cosa portiamo"
          },
          help: "What you bring: a speaker a year, a fee, an afternoon."
        }),
        what_we_get: prose({
          names: {
            en: "What we get|We get",
            fr: "Ce que nous recevons",
            de: "Was wir bekommen",
            es: "Qué recibimos",
            it: "Che cosa riceviamo"
          },
          help: "What you take home from it."
        }),
        obligations: prose({
          names: {
            en: "What we promised|Obligations|What it asks of us",
            fr: "Nos engagements|Obligations",
            de: "Was wir zugesagt haben|Pflichten",
            es: "Qué hemos prometido|Obligaciones",
            it: "Che cosa abbiamo promesso|Obblighi"
          },
          help: "What you promised when you joined, for example one report a year."
        }),
        principles_accepted: prose({
          names: {
            en: "Principles accepted|We accepted its principles|Its principles",
            fr: "Principes acceptés",
            de: "Grundsätze angenommen|Seine Grundsätze",
            es: "Principios aceptados",
            it: "Principi accettati"
          },
          help: "When you agreed to its principles and code of conduct, with a link to them; “it has none” is an answer.",
          whenMissing: {
            id: "network-principles-are-accepted",
            title: "The principles of each network were read and accepted",
            says: "Nothing says whether you agreed to the principles of {entry}.",
            why: "Members can only keep to what they have read.",
            fix: "Read them together on a call, and write the date and a link in the column “Principles accepted”; “it has none” is an answer.",
            severity: { active: "advice", sustaining: "warning" },
            from: "active",
            minutes: 20,
            when: belongs,
            source: "OSC-NL Toolkit, step 8; INOSC guiding principles"
          }
        }),
        url: link({
          names: {
            en: "Link|Web site|Website|URL",
            fr: "Lien|Site",
            de: "Link|Webseite",
            es: "Enlace|Sitio",
            it: "Link|Sito"
          },
          help: "Its web site."
        })
      }
    }),
    members: entries({
      one: "member community",
      labelledBy: ["name", "id"],
      tablesWith: ["name", "last_heard"],
      names: {
        en: "Member communities|Members|Our members|Communities|Nodes|Chapters",
        fr: "Communautés membres|Membres|Communautés",
        de: "Mitglieder|Mitgliedsgemeinschaften|Communities",
        es: "Comunidades miembro|Miembros|Comunidades",
        it: "Comunità associate|Membri|Comunità"
      },
      help: "For a network: one row for each community that belongs to it.",
      fields: {
        id: text({ names: { en: "Id" }, help: "A short name of the community." }),
        name: text({
          names: {
            en: "Community|Member|Name|Node|Chapter|University|Institution",
            fr: "Communauté|Membre|Nom|Université|Établissement",
            de: "Community|Gemeinschaft|Mitglied|Name|Universität|Einrichtung",
            es: "Comunidad|Miembro|Nombre|Universidad|Institución",
            it: "Comunità|Membro|Nome|Università|Istituzione"
          },
          help: "The community."
        }),
        url: link({
          names: {
            en: "Link|Web site|Website|URL|Pages",
            fr: "Lien|Site",
            de: "Link|Webseite",
            es: "Enlace|Sitio",
            it: "Link|Sito"
          },
          help: "Its pages."
        }),
        contact: contact({
          names: {
            en: "Contact|Address|How to reach it",
            fr: "Contact",
            de: "Kontakt",
            es: "Contacto",
            it: "Contatto"
          },
          help: "An address that keeps working when people change."
        }),
        status: choice(
          {
            active: { en: "active", fr: "active|actif", de: "aktiv", es: "activa|activo", it: "attiva|attivo" },
            starting: {
              en: "starting|launching|new",
              fr: "en création",
              de: "im Aufbau|neu",
              es: "empezando|nueva",
              it: "in avvio|nuova"
            },
            resting: { en: "resting|dormant|paused", fr: "en pause", de: "ruht", es: "en pausa", it: "in pausa" },
            left: {
              en: "left|closed|former",
              fr: "partie",
              de: "ausgetreten|geschlossen",
              es: "salió|cerrada",
              it: "uscita|chiusa"
            }
          },
          {
            names: { en: "Status|Now", fr: "État", de: "Stand|Status", es: "Estado", it: "Stato" },
            help: "Active, starting, resting or left."
          }
        ),
        last_heard: pastDate({
          names: {
            en: "Last heard from|Last heard of|Last heard|Last news|Last contact",
            fr: "Dernières nouvelles",
            de: "Zuletzt gehört|Letzte Nachricht",
            es: "Últimas noticias",
            it: "Ultime notizie"
          },
          help: "The day on which you last heard from it, for example 2026-03-18."
        })
      }
    })
  }
});
function belongs(network) {
  return !["applicant", "left"].includes(String(network.readings.get("relation")?.value));
}

// src/kinds/feedback.ts
var feedback = {
  worked: prose({
    names: {
      en: "What worked|Pluses|What worked well|Plus",
      fr: "Ce qui a marché|Ce qui a fonctionné",
      de: "Was gut war|Was funktioniert hat",
      es: "Qué funcionó",
      it: "Che cosa ha funzionato"
    },
    help: "What people liked."
  }),
  did_not: prose({
    names: {
      en: "What did not work|What didn’t work|Deltas|Delta|What could be better",
      fr: "Ce qui n’a pas marché",
      de: "Was nicht gut war|Was nicht funktioniert hat",
      es: "Qué no funcionó",
      it: "Che cosa non ha funzionato"
    },
    help: "What did not go well."
  }),
  change: prose({
    names: {
      en: "What we would change|What to change|What would you change|What would we change",
      fr: "Ce que nous changerions",
      de: "Was wir ändern würden",
      es: "Qué cambiaríamos",
      it: "Che cosa cambieremmo"
    },
    help: "What to do differently next time."
  }),
  surprised: prose({
    names: {
      en: "What surprised us|What surprised|What surprised you",
      fr: "Ce qui nous a surpris",
      de: "Was uns überrascht hat",
      es: "Qué nos sorprendió",
      it: "Che cosa ci ha sorpreso"
    },
    help: "What nobody expected."
  })
};

// src/kinds/fields/actions.ts
var actions = (options) => field(
  {
    type: "list",
    expects: "a line such as “Dana: write to the library, by 2026-04-01”",
    schema: strings,
    read: (written2) => ({ value: actionsIn(written2) })
  },
  options
);
var columns4 = {
  who: {
    en: "Who|Owner|Name",
    fr: "Qui|Responsable",
    de: "Wer|Verantwortlich",
    es: "Quién|Responsable",
    it: "Chi|Responsabile"
  },
  by: {
    en: "By when|By|When|Due|Date",
    fr: "Pour quand|Quand|Échéance|Date",
    de: "Bis wann|Bis|Wann|Termin",
    es: "Para cuándo|Cuándo|Fecha",
    it: "Entro quando|Entro|Quando|Data"
  },
  done: { en: "Done|Status", fr: "Fait|État", de: "Erledigt|Stand|Status", es: "Hecho|Estado", it: "Fatto|Stato" }
};
function actionsIn(written2) {
  const blocks = blocksOf(written2);
  if (blocks.length > 0)
    return blocks.flatMap(
      (block) => block.type === "table" ? inTable5(block, written2.place.path) : inList3(block, written2.place.path)
    );
  return written2.from === "section" ? [] : linesOf(written2).flatMap((line) => inLine5(line, false, written2.place));
}
function inTable5(table, path) {
  const { header, rows } = readTable(table);
  const find = (names3) => header.findIndex((cell) => isNamed(names3, [plainName(cell.text)]));
  const [who2, by, done] = [find(columns4.who), find(columns4.by), find(columns4.done)];
  const what = header.findIndex((_, at) => ![who2, by, done].includes(at));
  return rows.flatMap((row) => {
    const cell = (at) => withoutPrompts(row.cells[at]?.text ?? "");
    if (row.example || isNoAnswer(cell(what))) return [];
    return [
      {
        what: cell(what),
        ...!isNoAnswer(cell(who2)) && { who: cell(who2) },
        ...dayIn(cell(by)),
        done: isDone(cell(done)),
        place: { path, line: row.line, column: row.column }
      }
    ];
  });
}
function inList3(list2, path) {
  return list2.children.flatMap((item) => {
    const start = item.position?.start ?? { line: 1, column: 1 };
    const [first2] = item.children;
    const text2 = first2 ? plainText([first2]).trim().split("\n")[0] ?? "" : "";
    const struck = first2?.type === "paragraph" && first2.children.every((node) => node.type === "delete");
    return inLine5(text2, item.checked === true || struck, { path, line: start.line, column: start.column });
  });
}
var tick = /^[✓✔✅]|[(\s–—-][(]?(?:done|fait|terminé|erledigt|hecho|fatto|✓|✔|✅)\)?[.!]?$/iu;
function inLine5(line, isTicked, place) {
  const text2 = withoutPrompts(line).replace(/^[-*•]\s+/, "");
  if (isNoAnswer(text2) || isExample(text2)) return [];
  const { who: who2, what } = nameIn(text2.replace(tick, "").trim());
  return [{ what, ...who2 !== void 0 && { who: who2 }, ...dayIn(text2), done: isTicked || tick.test(text2), place }];
}
var names2 = [
  /^([^:,.]{2,40}):\s+/u,
  /(?<![\p{L}\d])@([\p{L}\d-]+)\s*/u,
  new RegExp("\\s*\\(\\s*(\\p{L}[^()\\d,;]{1,40})[^()]*\\)", "u"),
  new RegExp("\\s[–—-]\\s+(\\p{Lu}[^–—\\d,;]{1,40})[^–—]*$", "u")
];
function nameIn(text2) {
  for (const pattern2 of names2) {
    const who2 = pattern2.exec(text2)?.[1]?.trim();
    const what = text2.replace(pattern2, "").trim();
    if (who2 !== void 0 && what !== "") return { who: who2, what };
  }
  return { what: text2 };
}
var deadline = new RegExp("(?<!\\p{L})(?:by|until|before|due|bis(?: zum)?|avant le|pour le|d[’']ici au|antes del|para el|hasta el|entro il|entro)\\s+([^,;()]{4,30})", "giu");
function dayIn(text2) {
  const iso = /\d{4}-\d{2}-\d{2}/.exec(text2)?.[0];
  const worded = [...text2.matchAll(deadline)].map((match) => match[1]?.replace(/[.!]\s*$/, "") ?? "");
  for (const candidate of [iso ?? "", text2.trim(), ...worded]) {
    const read = readDate(candidate);
    if ("date" in read) return { by: read.date };
  }
  return {};
}
function isDone(text2) {
  return new RegExp("^(?:x|✓|✔|✅|yes|done|oui|fait|ja|erledigt|sí|hecho|sì|fatto)(?!\\p{L})", "iu").test(text2);
}

// src/kinds/notes.ts
var notes_default = defineKind({
  kind: "notes",
  title: "Notes",
  titles: { fr: "Comptes rendus", de: "Protokolle", es: "Actas", it: "Verbali" },
  area: "rhythm",
  help: "What was said and agreed in each call: a table with links to shared pads, or one file for each call.",
  files: ["notes.md", "meeting-notes.md", "minutes.md"],
  from: "active",
  expectedOf: { software: "should", "research-project": "should", programme: "should" },
  whenMissing: {
    title: "The community keeps notes of its calls",
    principles: ["transparency"],
    says: "There are no notes of any call yet.",
    why: "Those who could not come can read what they missed, and decisions can be found again.",
    fix: "Add a row for the last call: its date, a link to the notes, and one thing that people took away.",
    severity: { launching: "advice", active: "warning" },
    minutes: 10,
    source: "The Carpentries, committees post their notes"
  },
  firstStep: {
    title: "Keep the notes of your last call.",
    how: "The date, a link to the shared notes, and one thing that people took away. No names are needed.",
    minutes: 10
  },
  isRecord: true,
  fields: {
    coordinators: contact({
      names: {
        en: "How to reach the coordinators|How to reach us|Contact|Coordinators|CoP coordinators|Community coordinators|Your coordinators|Reach the coordinators",
        fr: "Comment joindre la coordination|Contact",
        de: "Wie man die Koordination erreicht|Kontakt",
        es: "Cómo contactar con la coordinación|Contacto",
        it: "Come contattare il coordinamento|Contatto"
      },
      help: "Where the coordinators can be reached, on the page that everyone opens after a call.",
      whenMissing: {
        id: "notes-say-how-to-reach-the-coordinators",
        title: "The notes say how to reach the coordinators",
        says: "{page} does not say how to reach the coordinators.",
        why: "Somebody who read the notes is one message away from joining.",
        fix: "Add a heading “How to reach the coordinators” with one shared address.",
        severity: "advice",
        from: "active",
        minutes: 2,
        when: (notes) => notes.paths?.some((path) => !/(?:^|\/)notes\//i.test(path)) ?? true,
        source: "OpenAIRE, community of practice for training coordinators"
      }
    }),
    entries: entries({
      main: true,
      one: "notes",
      folder: "notes",
      changes: { added: ["New notes: {entry}."], removed: ["The notes {entry} are no longer there."] },
      labelledBy: ["title", "date", "series", "link"],
      prose: "notes",
      names: {
        en: "Notes|Meeting notes|Minutes|Past calls",
        fr: "Notes|Comptes rendus",
        de: "Notizen|Protokolle",
        es: "Notas|Actas",
        it: "Note|Verbali|Appunti"
      },
      help: "One row, or one file, for each call.",
      tells: [
        {
          answers: "happened",
          says: "{count:number|call has|calls have} notes",
          day: { of: "date", is: "in the last year" },
          counted: true
        }
      ],
      fields: {
        date: date({
          names: { en: "Date|When|Day", fr: "Date|Quand", de: "Datum|Wann", es: "Fecha|Cuándo", it: "Data|Quando" },
          help: "The day of the call, for example 2026-03-18.",
          whenMissing: {
            id: "notes-have-a-day",
            title: "All notes say of which day they are",
            says: "We find no day for the notes {entry}.",
            why: "Notes without a day cannot be found again, and nobody knows which call is still without any.",
            fix: "Write “Date: 2026-03-18” below the title, or let the name of the file begin with the day, the year first: 2026-03-18.md. Two calls have two files.",
            severity: { launching: "advice", active: "warning" },
            minutes: 2,
            source: "TODO Group, ospology; Python Steering Council: names of notes"
          }
        }),
        series: reference(["meetings", "groups"], {
          names: {
            en: "Call|Meeting|Series|Group|Working group",
            fr: "Réunion|Appel|Groupe",
            de: "Treffen|Sitzung|Call|Gruppe|Arbeitsgruppe",
            es: "Reunión|Llamada|Grupo",
            it: "Riunione|Incontro|Gruppo"
          },
          help: "Which call it was, or which group met."
        }),
        title: text({
          names: { en: "Title|Topic", fr: "Titre|Sujet", de: "Titel|Thema", es: "Título|Tema", it: "Titolo|Tema" },
          help: "What the notes are called."
        }),
        notes: prose({
          names: {
            en: "Notes|Minutes|Summary|Discussion",
            fr: "Notes|Compte rendu|Résumé",
            de: "Notizen|Protokoll|Zusammenfassung",
            es: "Notas|Acta|Resumen",
            it: "Note|Verbale|Appunti|Riassunto"
          },
          help: "The notes themselves, or a link to the shared pad.",
          whenMissing: {
            id: "notes-say-what-happened",
            title: "Notes hold at least one line",
            says: "Nothing is written in the notes {entry} yet.",
            why: "Those who could not come look here first.",
            fix: "Add a link to the shared pad, or one line that people took away.",
            severity: "advice",
            minutes: 5,
            when: (notes) => !saysSomething(notes),
            source: "The Carpentries, committees post their notes"
          }
        }),
        link: link({
          names: {
            en: "Link|Pad|Shared pad|Where to read them",
            fr: "Lien|Bloc-notes partagé",
            de: "Link|Pad",
            es: "Enlace|Bloc compartido",
            it: "Link|Blocco condiviso"
          },
          help: "Where the notes are kept, when not here."
        }),
        chair: references(["roles", "people"], {
          names: {
            en: "Chair|Host|Facilitator|Who opened",
            fr: "Animation|Animateur|Présidence",
            de: "Moderation|Leitung",
            es: "Modera|Anfitrión",
            it: "Conduzione|Chi ha condotto"
          },
          help: "Who opened the call."
        }),
        note_taker: references(["roles", "people"], {
          names: {
            en: "Note-taker|Notes by|Scribe|Who took notes",
            fr: "Notes prises par|Secrétaire",
            de: "Protokoll von|Mitschrift",
            es: "Notas de|Toma notas",
            it: "Appunti di|Verbalizza"
          },
          help: "Who took the notes."
        }),
        present: texts({
          names: {
            en: "Present|Participants|Attendees|Attendance",
            fr: "Présents|Participants",
            de: "Anwesend|Teilnehmende",
            es: "Presentes|Participantes|Asistentes",
            it: "Presenti|Partecipanti"
          },
          help: "How many came; names only of those who agreed."
        }),
        takeaways: prose({
          names: {
            en: "Takeaways|Key takeaways|Highlights",
            fr: "À retenir|Points clés",
            de: "Was wir mitnehmen|Wichtigstes",
            es: "Ideas clave|Para llevar",
            it: "Da ricordare|Punti chiave"
          },
          help: "What people took away, in a few lines."
        }),
        decisions: texts({
          names: {
            en: "Decisions|Agreed|What we agreed|Decided",
            fr: "Décisions|Ce que nous avons décidé",
            de: "Beschlüsse|Entscheidungen|Beschlossen",
            es: "Decisiones|Acuerdos",
            it: "Decisioni"
          },
          help: "What was agreed, one line each."
        }),
        actions: actions({
          names: {
            en: "Actions|Action items|To do|Who does what|Next steps",
            fr: "Actions|À faire|Qui fait quoi",
            de: "Aufgaben|Zu erledigen|Wer macht was",
            es: "Tareas|Acciones|Quién hace qué",
            it: "Azioni|Da fare|Chi fa che cosa"
          },
          help: "Who does what, by when: one line or row each."
        }),
        apologies: texts({
          names: {
            en: "Apologies|Could not come|Regrets",
            fr: "Excusés|Absents excusés",
            de: "Entschuldigt",
            es: "Disculpas|Se excusaron",
            it: "Assenti giustificati|Scusati"
          },
          help: "How many could not come; names only of those who agreed."
        }),
        agenda: prose({
          names: {
            en: "Agenda|Topics",
            fr: "Ordre du jour|Sujets",
            de: "Tagesordnung|Themen|Agenda",
            es: "Orden del día|Temas",
            it: "Ordine del giorno|Temi"
          },
          help: "What you wanted to talk about."
        }),
        sharing: choiceOrWords(
          {
            public: {
              en: "public|anyone|everyone|open",
              fr: "public|tout le monde|ouvert",
              de: "öffentlich|alle|offen",
              es: "público|todos|abierto",
              it: "pubblico|tutti|aperto"
            },
            internal: {
              en: "internal|members|members only|group|the group only|confidential|not public",
              fr: "interne|membres|confidentiel",
              de: "intern|Mitglieder|vertraulich|nur für die Gruppe",
              es: "interno|miembros|confidencial",
              it: "interno|membri|riservato"
            }
          },
          {
            names: {
              en: "Sharing|Who may read this",
              fr: "Partage|Qui peut lire ceci",
              de: "Weitergabe|Wer das lesen darf",
              es: "Difusión|Quién puede leer esto",
              it: "Condivisione|Chi può leggere"
            },
            help: "Public, or internal (then keep it out of a public repository)."
          }
        ),
        roll_call_question: text({
          names: {
            en: "Roll-call question|Roll call|Icebreaker|Icebreaker question",
            fr: "Question brise-glace|Tour de table",
            de: "Einstiegsfrage|Eisbrecher",
            es: "Pregunta para romper el hielo|Pregunta inicial",
            it: "Domanda rompighiaccio|Domanda iniziale"
          },
          help: "The question with which everyone began."
        }),
        ...feedback
      }
    })
  }
});
function saysSomething(notes) {
  return ["link", "agenda", "takeaways", "decisions", "actions", ...Object.keys(feedback)].some(
    (field2) => notes.has(field2)
  );
}

// src/kinds/onboarding.ts
var onboarding_default = defineKind({
  kind: "onboarding",
  title: "Welcome and farewell",
  titles: {
    fr: "Accueil et départ",
    de: "Willkommen und Abschied",
    es: "Bienvenida y despedida",
    it: "Benvenuto e congedo"
  },
  area: "participation",
  help: "What happens when somebody joins or takes something on, and what happens when they leave.",
  files: ["onboarding.md", "onboarding-and-offboarding.md"],
  also: ["welcome.md", "offboarding.md"],
  from: "sustaining",
  expectedOf: { any: "could", osc: "should" },
  reviewMonths: 12,
  opening: "greeting",
  whenMissing: {
    title: "It is written down how people are welcomed, and how they leave",
    says: "No page says yet how people are welcomed, and how they leave.",
    why: "Where it is only in somebody’s head, every second newcomer is forgotten.",
    fix: "Write five lines: what happens in the first week, who does it, whom to ask, a first small task, and what happens when somebody leaves.",
    severity: { launching: "advice", active: "advice", sustaining: "warning" },
    minutes: 30,
    source: "2i2c and The Carpentries, pairs of pages for arriving and leaving"
  },
  firstStep: {
    title: "Write down what happens in somebody’s first week.",
    how: "Who writes to them, what do they get to see, whom may they ask, what could they do first? And when they leave?",
    minutes: 30
  },
  fields: {
    for_role: mentioned(["roles", "groups"], {
      names: {
        en: "For whom|Role|For",
        fr: "Pour qui|Rôle",
        de: "Für wen|Rolle",
        es: "Para quién|Papel|Rol",
        it: "Per chi|Ruolo"
      },
      help: "Whom this page is for: new members, or those who take on a certain role."
    }),
    greeting: prose({
      names: {
        en: "A word of welcome|Hello|Before you begin",
        fr: "Un mot de bienvenue|Avant de commencer",
        de: "Ein Wort zum Willkommen|Bevor es losgeht",
        es: "Unas palabras de bienvenida|Antes de empezar",
        it: "Due parole di benvenuto|Prima di cominciare"
      },
      help: "A few friendly words: what to expect, and what nobody expects."
    }),
    steps: entries({
      main: true,
      one: "step",
      labelledBy: ["what"],
      names: {
        en: "Steps|First steps|Checklist|Your first week|Your first weeks|Your first month|When somebody joins|When you join|Arriving",
        fr: "Étapes|Premiers pas|Liste|La première semaine|À l’arrivée",
        de: "Schritte|Erste Schritte|Checkliste|Die erste Woche|Ankommen|Wenn jemand dazukommt",
        es: "Pasos|Primeros pasos|Lista|La primera semana|Al llegar",
        it: "Passi|Primi passi|Lista|La prima settimana|All’arrivo"
      },
      help: "What happens, who does it, and when.",
      whenMissing: {
        id: "onboarding-names-its-steps",
        title: "The page about welcoming people names its steps",
        says: "{page} names no step yet.",
        why: "With a list nobody is forgotten, and anyone can take over.",
        fix: "Add a heading “Steps” and a table with three columns: what, who, when.",
        severity: "advice",
        minutes: 15,
        source: "The Turing Way team, template for new members"
      },
      fields: {
        what: text({
          names: {
            en: "What|Step|What happens|Task",
            fr: "Quoi|Étape|Ce qui se passe|Tâche",
            de: "Was|Schritt|Was geschieht|Aufgabe",
            es: "Qué|Paso|Qué pasa|Tarea",
            it: "Che cosa|Passo|Che cosa succede|Compito"
          },
          help: "What happens."
        }),
        who: mentioned(["roles", "people", "groups"], {
          names: {
            en: "Who|Who does it",
            fr: "Qui|Qui le fait",
            de: "Wer|Wer es tut",
            es: "Quién|Quién lo hace",
            it: "Chi|Chi lo fa"
          },
          help: "The role that does it, or the newcomer."
        }),
        by_when: text({
          names: {
            en: "When|By when",
            fr: "Quand|Pour quand",
            de: "Wann|Bis wann",
            es: "Cuándo|Para cuándo",
            it: "Quando|Entro quando"
          },
          help: "For example: within a week."
        })
      }
    }),
    contact: contact({
      names: {
        en: "Whom to ask|Who to ask|Contact|Questions|Your contact",
        fr: "À qui demander|Contact|Questions",
        de: "Wen du fragen kannst|Wen Sie fragen können|Kontakt|Fragen",
        es: "A quién preguntar|Contacto|Preguntas",
        it: "A chi chiedere|Contatto|Domande"
      },
      help: "The role or address that answers a newcomer’s questions.",
      spotted: [/[\p{L}\d._%+-]+@[\p{L}\d-]+\.[\p{L}\d.-]+/u],
      whenMissing: {
        id: "onboarding-says-whom-to-ask",
        title: "Newcomers know whom they can ask",
        says: "{page} does not say whom a newcomer can ask.",
        why: "The small question in the first week decides whether there is a second one.",
        fix: "Add a line “Whom to ask:” with a role from your list, or an address that two people read.",
        severity: "advice",
        minutes: 5,
        source: "CHAOSS DEI statement, newcomer experiences"
      }
    }),
    first_tasks: texts({
      names: {
        en: "First tasks|Good first tasks|Small things to begin with|A first small task",
        fr: "Premières tâches|Petites choses pour commencer",
        de: "Erste Aufgaben|Kleine Aufgaben zum Anfang",
        es: "Primeras tareas|Pequeñas cosas para empezar",
        it: "Primi compiti|Piccole cose per cominciare"
      },
      help: "Small things with which somebody can begin."
    }),
    access_granted: texts({
      names: {
        en: "What you get access to|Access|Access granted|Accounts|Accounts and keys",
        fr: "Ce à quoi vous avez accès|Accès|Comptes",
        de: "Wozu du Zugang bekommst|Zugänge|Konten|Zugang",
        es: "A qué tendrá acceso|Accesos|Cuentas",
        it: "A che cosa si ha accesso|Accessi|Account"
      },
      help: "Lists, folders and accounts that somebody gets; no passwords."
    }),
    offboarding_steps: texts({
      names: {
        en: "When somebody leaves|When you leave|Leaving|Offboarding|Saying goodbye|If this is not for you",
        fr: "Quand quelqu’un part|Au départ",
        de: "Wenn jemand geht|Beim Gehen",
        es: "Cuando alguien se va|Al irse",
        it: "Quando qualcuno se ne va|Alla partenza"
      },
      help: "What happens when somebody leaves: thanks, keys handed over, names corrected."
    })
  }
});

// src/kinds/people.ts
var people_default = defineKind({
  kind: "people",
  title: "People",
  titles: { fr: "Personnes", de: "Personen", es: "Personas", it: "Persone" },
  area: "people",
  help: "Who is here, as far as they agreed to be listed. Name, place of work and languages are enough.",
  files: ["people.md", "people-and-roles.md"],
  from: "launching",
  reviewMonths: 12,
  whenMissing: {
    title: "Newcomers can see who is here",
    says: "Nobody is listed yet: a newcomer cannot see who is here.",
    why: "People join people. A name or two, with their consent, makes a community real.",
    fix: "Ask two people whether you may list them, and write their names with “yes” and the date in “May we list you?”.",
    severity: { launching: "advice", active: "warning" },
    minutes: 15,
    source: "OSC-NL Toolkit, launch checklist: core team"
  },
  firstStep: {
    title: "List two people who said yes.",
    how: "Ask them first. Name, place of work and languages are enough; the date of their yes goes beside the name.",
    minutes: 15
  },
  fields: {
    entries: entries({
      main: true,
      one: "person",
      labelledBy: ["name", "id"],
      names: {
        en: "People|Members|Team|Core team|Our team|Who we are|Who is here",
        fr: "Personnes|Membres|Équipe|Qui nous sommes",
        de: "Personen|Mitglieder|Team|Menschen|Wer wir sind",
        es: "Personas|Miembros|Equipo|Quiénes somos",
        it: "Persone|Membri|Squadra|Gruppo|Chi siamo"
      },
      help: "One row for each person who agreed to be listed.",
      changes: {
        added: ["{entry} is listed under the people."],
        removed: ["{entry} is no longer listed under the people."],
        onlyPeople: {
          added: ["{entry} agreed to be listed, with what stands there."],
          removed: [
            "If {entry} has left: everything open was handed over, and keys, passwords and access were taken back.",
            "If {entry} no longer wishes to be listed: the name goes everywhere else as well."
          ]
        }
      },
      tells: [
        {
          answers: "who",
          says: "{count:number|person has|people have} agreed to be named in public",
          counted: true,
          when: ({ readings }) => readings.get("consent")?.value?.given === true
        }
      ],
      fields: {
        id: text({ names: { en: "Id" }, help: "A short name of their own choice; it need not be an account." }),
        name: text({
          names: {
            en: "Name|Person|Who",
            fr: "Nom|Personne|Qui",
            de: "Name|Person|Wer",
            es: "Nombre|Persona|Quién",
            it: "Nome|Persona|Chi"
          },
          help: "The name under which they wish to be listed."
        }),
        pronouns: text({
          names: { en: "Pronouns", fr: "Pronoms", de: "Pronomen", es: "Pronombres", it: "Pronomi" },
          help: "Only where the person wishes it."
        }),
        affiliation: text({
          names: {
            en: "Works at|Affiliation|Organisation|Organization|Institution|Company|Employer",
            fr: "Travaille à|Affiliation|Organisation|Institution|Établissement",
            de: "Arbeitet bei|Einrichtung|Organisation|Institution|Zugehörigkeit",
            es: "Trabaja en|Afiliación|Organización|Institución",
            it: "Lavora presso|Affiliazione|Organizzazione|Istituzione|Ente"
          },
          help: "The organisation in which they work."
        }),
        roles: texts({
          names: {
            en: "Role|Roles|Function",
            fr: "Rôle|Rôles|Fonction",
            de: "Rolle|Rollen|Aufgabe|Funktion",
            es: "Papel|Rol|Roles|Función|Cargo",
            it: "Ruolo|Ruoli|Funzione"
          },
          help: "What they do here, in small communities without a list of roles."
        }),
        consent: consent({
          names: {
            en: "May we list you|Listed|Consent|Agreed to be listed|Agreed|Permission",
            fr: "Pouvons-nous vous citer|Pouvons-nous te citer|Peut-on vous citer|Accord|Accord pour figurer ici|Consentement",
            de: "Dürfen wir dich nennen|Dürfen wir Sie nennen|Dürfen wir dich auflisten|Einverstanden|Einwilligung|Zustimmung",
            es: "Podemos mencionarle|Podemos mencionarte|Podemos incluirle|Podemos incluirte|Consentimiento|Acuerdo",
            it: "Possiamo elencarvi|Possiamo elencarti|Possiamo citarvi|Possiamo citarti|Consenso|Accordo"
          },
          help: "Yes and the date on which they said so, for example “yes, 2026-01-12”; add “name only” where that is all."
        }),
        languages: languages3({
          names: {
            en: "Languages|Language|Speaks",
            fr: "Langues|Langue",
            de: "Sprachen|Sprache",
            es: "Idiomas|Idioma",
            it: "Lingue|Lingua"
          },
          help: "The languages in which somebody can write to them."
        }),
        expertise: texts({
          names: {
            en: "Knows about|Expertise|Skills|Topics|Ask me about",
            fr: "S’y connaît en|Expertise|Compétences|Domaines",
            de: "Kennt sich aus mit|Expertise|Kompetenzen|Themen",
            es: "Sabe de|Experiencia|Competencias|Temas",
            it: "Si intende di|Competenze|Esperienza|Temi"
          },
          help: "What others may ask them about."
        }),
        profiles: texts({
          names: {
            en: "Links|Profiles|Profile|GitHub|Website|Web",
            fr: "Liens|Profils",
            de: "Links|Profile",
            es: "Enlaces|Perfiles",
            it: "Link|Collegamenti|Profili"
          },
          help: "Public pages about their work."
        }),
        orcid: text({ names: { en: "ORCID|ORCID iD" }, help: "Their ORCID iD, sixteen characters in four groups." }),
        public_email: contact({
          names: {
            en: "Public e-mail|E-mail|Email",
            fr: "Courriel|E-mail",
            de: "E-Mail",
            es: "Correo|Correo electrónico",
            it: "E-mail|Posta elettronica"
          },
          help: "Only an address that they want everyone to see."
        }),
        status: choice(
          {
            active: {
              en: "active|current|member",
              fr: "actif|active",
              de: "aktiv",
              es: "activo|activa",
              it: "attivo|attiva"
            },
            emeritus: {
              en: "emeritus|emerita|alumni|alumnus|alumna|past|former",
              fr: "émérite|ancien|ancienne",
              de: "emeritiert|ehemalig|ehemals",
              es: "emérito|emérita|anterior",
              it: "emerito|emerita|ex"
            },
            "on-leave": {
              en: "on leave|away|sabbatical",
              fr: "en congé|absent|absente",
              de: "beurlaubt|in Elternzeit|abwesend",
              es: "de permiso|de licencia|ausente",
              it: "in congedo|assente"
            },
            retired: {
              en: "retired|left|gone|stepped down",
              fr: "parti|partie|retraité|retraitée",
              de: "ausgeschieden|gegangen|im Ruhestand",
              es: "retirado|retirada|se fue",
              it: "ritirato|ritirata|andato via|andata via"
            }
          },
          {
            names: { en: "Status|Membership", fr: "Statut|État", de: "Status|Stand", es: "Estado", it: "Stato" },
            help: "Active, emeritus, on leave or retired.",
            changes: {
              becomes: ["emeritus", "retired"],
              onlyPeople: {
                added: ["What {entry} looked after was handed over, and keys, passwords and access were taken back."],
                changed: ["What {entry} looked after was handed over, and keys, passwords and access were taken back."]
              }
            }
          }
        ),
        left: month({
          names: {
            en: "Left on|Left|Away since|Member until",
            fr: "Parti le|Absent depuis|Membre jusqu’au",
            de: "Ausgeschieden am|Abwesend seit|Mitglied bis",
            es: "Se fue el|Ausente desde|Miembro hasta",
            it: "Uscita il|Assente dal|Membro fino al"
          },
          help: "The day or month in which they stepped back; nobody needs to know why.",
          changes: {
            added: ["{entry} has stepped back: {new}."],
            onlyPeople: {
              added: ["What {entry} looked after was handed over, and keys, passwords and access were taken back."]
            }
          }
        }),
        notes: prose({
          names: {
            en: "Private notes",
            fr: "Notes privées",
            de: "Private Notizen",
            es: "Notas privadas",
            it: "Note private"
          },
          help: "Notes on a person do not belong in a public repository.",
          visibility: "private"
        }),
        consent_record: prose({
          names: {
            en: "Consent record|How consent was given",
            fr: "Preuve du consentement",
            de: "Nachweis der Einwilligung",
            es: "Registro del consentimiento",
            it: "Registro del consenso"
          },
          help: "Where the person’s own message is kept; not in a public repository.",
          visibility: "private"
        })
      }
    })
  }
});

// src/kinds/persona.ts
var mozilla = "Mozilla Open Leadership, personas and pathways";
var stepOf = (names3) => {
  const all2 = languages2.flatMap((language) => names3[language]?.split("|").slice(0, 1) ?? []);
  return [new RegExp(`^(?:${all2.join("|")})\\s*[:.–—-]\\s+(.+)$`, "isu")];
};
var step2 = (names3, help) => prose({ names: names3, help, spotted: stepOf(names3) });
var persona_default = defineKind({
  kind: "persona",
  title: "Personas",
  titles: {
    fr: "Profils imaginaires",
    de: "Personas",
    es: "Perfiles imaginarios",
    it: "Profili immaginari"
  },
  area: "participation",
  help: "Imaginary people who stand for those whom you want to reach: what moves them, and what stands in their way.",
  files: ["personas.md", "persona.md"],
  from: "sustaining",
  expectedOf: { any: "could" },
  reviewMonths: 12,
  whenMissing: {
    title: "There are personas: imaginary people for whom the community plans",
    says: "There are no personas yet: imaginary people for whom you plan.",
    why: "With a person in mind it is easier to see what stands in the way.",
    fix: "Invent one person who is not here yet. Write down their story, why they would come, and what stands in their way.",
    severity: { launching: "advice", active: "advice", sustaining: "warning" },
    minutes: 30,
    source: mozilla
  },
  firstStep: {
    title: "Invent one person who is not here yet.",
    how: "Give them a name that nobody here has, a day at work, a reason to come, and one thing that stands in their way.",
    minutes: 30
  },
  fields: {
    entries: entries({
      main: true,
      one: "persona",
      labelledBy: ["name", "id"],
      folder: "personas",
      prose: "story",
      names: {
        en: "Personas|Our personas|Contributor personas|Imaginary people",
        fr: "Personas|Nos personas|Profils imaginaires",
        de: "Personas|Unsere Personas|Erfundene Menschen",
        es: "Personas imaginarias|Perfiles imaginarios",
        it: "Personas|Profili immaginari|Persone immaginarie"
      },
      help: "One row, heading or page for each imaginary person; nobody who could be recognised.",
      fields: {
        id: text({ names: { en: "Id" }, help: "A short name, for example new-librarian." }),
        name: text({
          names: {
            en: "Name|Persona|Who",
            fr: "Nom|Persona|Qui",
            de: "Name|Persona|Wer",
            es: "Nombre|Perfil|Quién",
            it: "Nome|Profilo|Chi"
          },
          help: "An invented name that nobody here has."
        }),
        imaginary: yesNo({
          names: {
            en: "Imaginary|Invented",
            fr: "Imaginaire|Inventé",
            de: "Erfunden",
            es: "Imaginaria|Inventada|Imaginario",
            it: "Immaginaria|Inventata|Immaginario"
          },
          help: "Yes: personas are never real people."
        }),
        story: prose({
          names: {
            en: "Story|Who this is|About|Background",
            fr: "Histoire|Qui est-ce|À propos",
            de: "Geschichte|Wer das ist|Hintergrund",
            es: "Historia|Quién es|Contexto",
            it: "Storia|Chi è|Contesto"
          },
          help: "A short life story: work, day, place.",
          whenMissing: {
            title: "Every persona has a story",
            says: "The story of the persona {entry} is not written yet.",
            why: "A list of traits is soon forgotten; a person with a day at work is not.",
            fix: "Write two or three sentences: what this person does, what a day looks like, and how they might hear of you.",
            severity: "advice",
            minutes: 10,
            when: hasBegun,
            source: mozilla
          }
        }),
        skills: texts({
          names: {
            en: "Skills|What they can do|What they know",
            fr: "Compétences|Ce que la personne sait faire",
            de: "Fähigkeiten|Kompetenzen|Was sie kann|Was er kann",
            es: "Competencias|Habilidades|Qué sabe hacer",
            it: "Competenze|Che cosa sa fare"
          },
          help: "What this person can do, and cannot do yet.",
          whenMissing: {
            id: "persona-says-what-they-can-do",
            title: "Every persona says what they can do",
            says: "Nothing says what the persona {entry} can do.",
            why: "It shows whether the first thing that you ask of newcomers is something that this person could do.",
            fix: "Add a line “Skills:” with two or three things, for example “teaches; has never used a terminal”.",
            severity: "advice",
            from: "sustaining",
            minutes: 5,
            when: hasBegun,
            source: mozilla
          }
        }),
        motivations: texts({
          names: {
            en: "Motivations|Motivation|Why they come|What draws them",
            fr: "Motivations|Motivation|Pourquoi venir",
            de: "Motivation|Beweggründe|Warum sie kommt|Warum er kommt",
            es: "Motivaciones|Motivación|Por qué viene",
            it: "Motivazioni|Motivazione|Perché viene"
          },
          help: "What draws this person to you.",
          whenMissing: {
            id: "persona-says-why-they-come",
            title: "Every persona says why they would come",
            says: "Nothing says why the persona {entry} would come.",
            why: "People come for their own reasons, and those are seldom yours.",
            fix: "Add a line “Motivations:” with one or two reasons, for example “wants somebody to read a data plan”.",
            severity: "advice",
            minutes: 5,
            when: hasBegun,
            source: mozilla
          }
        }),
        needs: texts({
          names: {
            en: "Needs|What they need",
            fr: "Besoins|Ce dont la personne a besoin",
            de: "Bedürfnisse|Bedarf|Was sie braucht|Was er braucht",
            es: "Necesidades|Qué necesita",
            it: "Bisogni|Di che cosa ha bisogno"
          },
          help: "What this person needs to stay.",
          whenMissing: {
            id: "persona-says-what-they-need",
            title: "Every persona says what they need",
            says: "Nothing says what the persona {entry} needs.",
            why: "What somebody needs to stay is where you can do something.",
            fix: "Add a line “Needs:” with one or two things, for example “an answer within a week, words without jargon”.",
            severity: "advice",
            minutes: 5,
            when: hasBegun,
            source: mozilla
          }
        }),
        constraints: texts({
          names: {
            en: "Constraints|Limits|What is not possible",
            fr: "Contraintes|Limites",
            de: "Einschränkungen|Grenzen|Was nicht geht",
            es: "Limitaciones|Límites",
            it: "Vincoli|Limiti"
          },
          help: "Time, language, tools, money: what is given."
        }),
        discovery: step2(
          {
            en: "Discovery|How they hear of us",
            fr: "Découverte|Comment on entend parler de nous",
            de: "Entdeckung|Wie sie von uns hört",
            es: "Descubrimiento|Cómo nos conoce",
            it: "Scoperta|Come ci scopre"
          },
          "How this person first hears of you."
        ),
        first_contact: step2(
          {
            en: "First contact|How they first meet us",
            fr: "Premier contact",
            de: "Erster Kontakt",
            es: "Primer contacto",
            it: "Primo contatto"
          },
          "How this person first meets you."
        ),
        participation: step2(
          {
            en: "Participation|What they first do",
            fr: "Participation",
            de: "Beteiligung|Teilnahme",
            es: "Participación",
            it: "Partecipazione"
          },
          "What this person does first."
        ),
        sustained_participation: step2(
          {
            en: "Sustained participation|Why they keep coming",
            fr: "Participation durable|Participation régulière",
            de: "Dauerhafte Beteiligung|Regelmäßige Teilnahme",
            es: "Participación sostenida|Participación continuada",
            it: "Partecipazione continua|Partecipazione costante"
          },
          "How it goes on, and why this person stays."
        ),
        networked_participation: step2(
          {
            en: "Networked participation|Whom they bring",
            fr: "Participation en réseau",
            de: "Vernetzte Beteiligung|Wen sie mitbringt",
            es: "Participación en red",
            it: "Partecipazione in rete"
          },
          "Whom this person brings or connects."
        ),
        leadership: step2(
          {
            en: "Leadership|What they come to lead",
            fr: "Leadership|Prise de responsabilité",
            de: "Leitung|Verantwortung",
            es: "Liderazgo",
            it: "Leadership|Guida"
          },
          "What this person might lead one day."
        ),
        stumbling_blocks: stumblingBlocks({
          names: {
            en: "Stumbling blocks|What stands in the way|Obstacles|Barriers",
            fr: "Obstacles|Ce qui empêche|Freins",
            de: "Stolpersteine|Hindernisse|Hürden|Was im Weg steht",
            es: "Obstáculos|Barreras|Qué lo impide",
            it: "Ostacoli|Barriere|Che cosa lo impedisce"
          },
          help: "What stands in the way, and what you do about it: one line for each, “calls are in the evening → every second one is at noon”.",
          whenMissing: {
            id: "persona-names-a-stumbling-block",
            title: "Every persona names something that stands in the way",
            says: "Nothing says what stands in the way of the persona {entry}.",
            why: "This is what personas are for: to find a stone on the way before somebody falls over it.",
            fix: "Add a heading “Stumbling blocks” and a line such as “calls are in the evening → every second one is at noon”.",
            severity: "advice",
            minutes: 10,
            when: hasBegun,
            source: mozilla
          }
        }),
        based_on: prose({
          names: {
            en: "Based on|Where this comes from",
            fr: "Inspiré de|D’où cela vient",
            de: "Beruht auf|Woher wir das wissen",
            es: "Basado en|De dónde viene",
            it: "Basato su|Da dove viene"
          },
          help: "What you know this from: a survey, ten conversations; never one person."
        })
      }
    })
  }
});
function hasBegun({ readings }) {
  return readings.size > 1;
}

// src/kinds/policy.ts
var agreed2 = /(?:^|[.!?]\s)((?:this (?:page|policy) was )?(?:agreed|adopted|approved|décidé|adopté|approuvé|beschlossen|vereinbart|angenommen|acordad[oa]|aprobad[oa]|approvat[oa]|deciso)\s[^.\n]{0,80}\d{4})/imu;
var policy_default = defineKind({
  kind: "policy",
  title: "Policies",
  titles: { fr: "Règles", de: "Regeln", es: "Políticas", it: "Regole" },
  area: "continuity",
  help: "Rules that need a page of their own, such as privacy, money, travel or the use of AI: one file for each, or one table.",
  files: ["policies.md"],
  expectedOf: { any: "could" },
  whenMissing: {
    title: "Rules that need a page of their own have one",
    says: "There is no page with the rules of this community yet.",
    why: "What is agreed once and written down need not be argued about again.",
    fix: "Write down one rule that you have had to explain twice: what it is for, what holds, and when you agreed to it.",
    severity: "advice",
    minutes: 20,
    source: "GitHub Minimum Viable Governance; The Carpentries, policies"
  },
  firstStep: {
    title: "Write down one rule.",
    how: "Which one have you had to explain twice? What holds, for whom, and when did you agree to it?",
    minutes: 20
  },
  fields: {
    entries: entries({
      main: true,
      one: "policy",
      folder: "policies",
      labelledBy: ["title", "id"],
      prose: "rules",
      names: {
        en: "Policies|Our policies|Rules",
        fr: "Règles|Nos règles|Politiques",
        de: "Regeln|Unsere Regeln|Richtlinien",
        es: "Políticas|Nuestras políticas|Reglas",
        it: "Regole|Le nostre regole|Politiche"
      },
      help: "One row, or one file in the folder “policies”, for each.",
      fields: {
        id: text({ names: { en: "Id" }, help: "A short name, for example privacy." }),
        title: text({
          names: {
            en: "Policy|Title|Name|Rule",
            fr: "Règle|Titre|Nom|Politique",
            de: "Regel|Titel|Name|Richtlinie",
            es: "Política|Título|Nombre|Regla",
            it: "Regola|Titolo|Nome|Politica"
          },
          help: "What the policy is about."
        }),
        summary: prose({
          names: {
            en: "Summary|In short|Short version|What it says",
            fr: "Résumé|En bref",
            de: "Kurz gesagt|Zusammenfassung",
            es: "Resumen|En breve",
            it: "In breve|Riassunto"
          },
          help: "What it says, in one sentence."
        }),
        applies_to: text({
          names: {
            en: "Applies to|For whom|Who it is for",
            fr: "S’applique à|Pour qui",
            de: "Gilt für|Für wen",
            es: "Se aplica a|Para quién",
            it: "Vale per|Per chi"
          },
          help: "For whom it holds: members, speakers, everyone on a call."
        }),
        rules: prose({
          names: {
            en: "Rules|What holds|The rules",
            fr: "Règles|Ce qui s’applique",
            de: "Regeln|Was gilt",
            es: "Reglas|Qué se aplica",
            it: "Regole|Che cosa vale"
          },
          help: "What holds."
        }),
        owner: references(["roles", "people", "groups"], {
          names: {
            en: "Owner|Kept by|Who looks after it",
            fr: "Responsable|Tenu par",
            de: "Verantwortlich|Wer kümmert sich",
            es: "Responsable|Quién se ocupa",
            it: "Responsabile|Chi se ne occupa"
          },
          help: "The role that keeps it up to date."
        }),
        contact: contact({
          names: {
            en: "Contact|Questions|Whom to ask",
            fr: "Contact|Questions|À qui s’adresser",
            de: "Kontakt|Fragen|Wen man fragt",
            es: "Contacto|Preguntas|A quién preguntar",
            it: "Contatto|Domande|A chi chiedere"
          },
          help: "Whom to ask about it."
        }),
        adopted: date({
          names: {
            en: "Adopted|Adopted on|Agreed on",
            fr: "Adoptée le|Adopté le",
            de: "Beschlossen am",
            es: "Adoptada el|Adoptado el",
            it: "Adottata il|Adottato il"
          },
          help: "The day on which you agreed to it."
        }),
        approved_by: text({
          names: {
            en: "Approved by|Agreed by|Decision",
            fr: "Approuvée par|Décision",
            de: "Beschlossen von|Beschluss",
            es: "Aprobada por|Decisión",
            it: "Approvata da|Decisione"
          },
          help: "Who agreed to it, or the decision in which that is recorded.",
          spotted: [agreed2],
          whenMissing: {
            id: "policy-was-agreed",
            title: "It is known who agreed to each policy",
            says: "Nothing says who agreed to the policy {entry}, and when.",
            why: "People keep to a rule more gladly when they can see that it was theirs.",
            fix: "Add a line “Agreed on the call of …”, or “status: draft” to the settings at the top while you still talk about it.",
            severity: "advice",
            from: "active",
            minutes: 5,
            when: (policy) => !policy.has("adopted") && !["draft", "retired"].includes(statusOf(policy)),
            source: "GitHub Minimum Viable Governance; The Carpentries, update logs"
          }
        }),
        last_reviewed: date({
          names: {
            en: "Last reviewed|Reviewed",
            fr: "Dernière relecture|Relue le",
            de: "Zuletzt geprüft|Geprüft am",
            es: "Última revisión|Revisada el",
            it: "Ultima revisione|Rivista il"
          },
          help: "The day on which somebody last read it and found it true."
        }),
        review_every: duration({
          names: {
            en: "Review every|Read again every",
            fr: "Relire tous les|À relire tous les",
            de: "Prüfen alle",
            es: "Revisar cada",
            it: "Rivedere ogni"
          },
          help: "How often it is read again, for example 12 months."
        }),
        status: choice(
          {
            draft: {
              en: "draft|proposed",
              fr: "brouillon|proposé",
              de: "Entwurf|vorgeschlagen",
              es: "borrador|propuesta",
              it: "bozza|proposta"
            },
            adopted: {
              en: "adopted|agreed|in force",
              fr: "adoptée|adopté|en vigueur",
              de: "beschlossen|gültig",
              es: "adoptada|vigente",
              it: "adottata|in vigore"
            },
            retired: {
              en: "retired|withdrawn|replaced",
              fr: "retirée|retiré",
              de: "zurückgezogen",
              es: "retirada",
              it: "ritirata"
            }
          },
          {
            names: { en: "Status", fr: "État|Statut", de: "Stand|Status", es: "Estado", it: "Stato" },
            help: "Draft, adopted or retired."
          }
        ),
        url: link({
          names: {
            en: "Link|Where to read it|Text",
            fr: "Lien|Où la lire",
            de: "Link|Wo sie steht",
            es: "Enlace|Dónde leerla",
            it: "Link|Dove leggerla"
          },
          help: "Where its text stands, when not here."
        })
      }
    })
  }
});
function statusOf(policy) {
  return String(policy.readings.get("status")?.value);
}

// src/kinds/open-research-principles.ts
var openResearchPrinciples = {
  "respect-for-diversity": {
    en: "respect for diversity|diversity",
    fr: "respect de la diversité|diversité",
    de: "Achtung der Vielfalt|Respekt vor Vielfalt|Respekt für Vielfalt|Vielfalt",
    es: "respeto por la diversidad|respeto a la diversidad|diversidad",
    it: "rispetto della diversità|rispetto per la diversità|diversità"
  },
  collaboration: {
    en: "collaboration|working together",
    fr: "collaboration",
    de: "Zusammenarbeit",
    es: "colaboración",
    it: "collaborazione"
  },
  accountability: {
    en: "accountability",
    fr: "redevabilité|responsabilité",
    de: "Rechenschaft|Verantwortlichkeit|Verantwortung|Rechenschaftspflicht",
    es: "rendición de cuentas|responsabilidad",
    it: "responsabilità|rendere conto"
  },
  transparency: {
    en: "transparency",
    fr: "transparence",
    de: "Transparenz",
    es: "transparencia",
    it: "trasparenza"
  },
  "social-responsibility-and-engagement": {
    en: "social responsibility and engagement|social responsibility|social responsibility & engagement",
    fr: "responsabilité sociale et engagement|responsabilité sociale",
    de: "gesellschaftliche Verantwortung und Beteiligung|gesellschaftliche Verantwortung|soziale Verantwortung",
    es: "responsabilidad social y participación|responsabilidad social",
    it: "responsabilità sociale e impegno|responsabilità sociale e coinvolgimento|responsabilità sociale"
  },
  fairness: { en: "fairness|equity", fr: "équité", de: "Fairness|Gerechtigkeit", es: "equidad|justicia", it: "equità" },
  impact: { en: "impact", fr: "impact|effet", de: "Wirkung", es: "impacto", it: "impatto" }
};

// src/kinds/principles.ts
var principles_default = defineKind({
  kind: "principles",
  title: "Principles",
  titles: { fr: "Principes", de: "Grundsätze", es: "Principios", it: "Principi" },
  area: "identity",
  help: "The seven principles of open research, and one thing that you do because of each.",
  files: ["principles.md", "open-research-principles.md", "open-science-principles.md"],
  standsIn: {
    kinds: ["charter"],
    names: {
      en: "Open research principles|Open-research principles|Principles of open research|Open science principles|Principles of open science|The seven principles|Seven principles",
      fr: "Principes de la recherche ouverte|Principes de la science ouverte|Les sept principes",
      de: "Grundsätze offener Forschung|Grundsätze offener Wissenschaft|Prinzipien offener Forschung|Die sieben Grundsätze",
      es: "Principios de la investigación abierta|Principios de la ciencia abierta|Los siete principios",
      it: "Principi della ricerca aperta|Principi della scienza aperta|I sette principi"
    }
  },
  from: "sustaining",
  expectedOf: { any: "could", osc: "should" },
  reviewMonths: 12,
  whenMissing: {
    title: "The principles of open research are seen in what the community does",
    says: "Nothing says yet what this community does for each of the seven principles of open research.",
    why: "Principles are easy to agree with; a practice for each shows what you mean, and where you have nothing yet.",
    fix: "Write a table with seven rows: the principle, one thing that you do because of it, and where to see it.",
    severity: { launching: "advice", active: "advice", sustaining: "warning" },
    minutes: 30,
    source: "Foundational Community Building, session 5 (Leonelli 2018)"
  },
  firstStep: {
    title: "Find one practice for each principle.",
    how: "Begin with the two that come easily. For the others, write what you could do; that is an answer too.",
    minutes: 30
  },
  fields: {
    entries: entries({
      main: true,
      one: "principle",
      labelledBy: ["principle", "practice"],
      prose: "practice",
      names: {
        en: "Principles|Our principles|Open research principles|Open-research principles|The seven principles",
        fr: "Principes|Nos principes|Les sept principes",
        de: "Grundsätze|Prinzipien|Unsere Grundsätze|Die sieben Grundsätze",
        es: "Principios|Nuestros principios|Los siete principios",
        it: "Principi|I nostri principi|I sette principi"
      },
      help: "One row for each of the seven.",
      whenMissing: {
        id: "principles-are-named",
        title: "The page Principles names at least one principle",
        says: "{page} names none of the seven principles yet.",
        why: "One practice that can be looked at says more than a page about values.",
        fix: "Add a row, for example: transparency, we publish the notes of every call, and a link to them.",
        severity: "advice",
        minutes: 10
      },
      fields: {
        principle: choiceOrWords(openResearchPrinciples, {
          names: { en: "Principle", fr: "Principe", de: "Grundsatz|Prinzip", es: "Principio", it: "Principio" },
          help: "One of the seven: respect for diversity, collaboration, accountability, transparency, social responsibility and engagement, fairness, impact."
        }),
        practice: prose({
          names: {
            en: "What we do|Practice|In practice|What we do because of it",
            fr: "Ce que nous faisons|Pratique|En pratique",
            de: "Was wir tun|Praxis|In der Praxis",
            es: "Qué hacemos|Práctica|En la práctica",
            it: "Che cosa facciamo|Pratica|In pratica"
          },
          help: "One thing that you do because of it."
        }),
        where_to_see_it: link({
          names: {
            en: "Where to see it|Where it shows|Evidence|Link",
            fr: "Où le voir|Lien",
            de: "Wo zu sehen|Wo man es sieht|Link",
            es: "Dónde verlo|Enlace",
            it: "Dove vederlo|Collegamento|Link"
          },
          help: "A link to something that a reader can look at."
        })
      }
    })
  }
});

// src/kinds/fields/running-order.ts
var runningOrder = (options) => field(
  {
    type: "list",
    expects: "lines such as “Short talk: 15 minutes”",
    schema: strings,
    read: (written2) => ({ value: stepsIn(written2) })
  },
  options
);
function stepsIn(written2) {
  const blocks = blocksOf(written2);
  if (blocks.length > 0)
    return withMinutes(blocks.flatMap((block) => block.type === "table" ? inTable6(block) : inList4(block)));
  return withMinutes(linesOf(written2).flatMap((line) => inLine6(line)));
}
function withMinutes(parts) {
  return parts.map(({ step: step4, begins: begins2, ends: ends2 }, index) => {
    const end2 = ends2 ?? parts[index + 1]?.begins;
    const minutes2 = begins2 === void 0 || end2 === void 0 ? 0 : end2 - begins2;
    return step4.minutes === void 0 && minutes2 > 0 ? { ...step4, minutes: minutes2 } : step4;
  });
}
function inTable6(table) {
  return readTable(table).rows.flatMap((row) => {
    const cells = row.cells.map((cell) => withoutPrompts(cell.text));
    const at = cells.findIndex((cell) => onlyMinutes.test(cell));
    const [what = "", ...how] = cells.filter((cell, index) => index !== at && !isNoAnswer(cell) && !isOClock(cell));
    if (row.example || what === "") return [];
    return [{ step: step3(what, how.join(". "), minutesIn(cells[at] ?? "")), ...hoursIn(cells.find(isOClock) ?? "") }];
  });
}
function inList4(list2) {
  return list2.children.flatMap((item) => inLine6(plainText([item]).trim()));
}
var amount = /\(?(?<![\d:–-])(\d{1,3})\s*(?:′|'|min(?:utes?|uten|utos?|uti|uto|\.)?(?![\p{L}]))\)?/iu;
var onlyMinutes = new RegExp("^\\d{1,3}\\s*(?:′|'|min\\p{L}*\\.?)?$", "iu");
function inLine6(line) {
  const whole2 = oneLine(withoutPrompts(line));
  if (isNoAnswer(whole2) || isExample(whole2)) return [];
  const [hours2 = ""] = atBegin.exec(whole2) ?? [];
  const text2 = whole2.slice(hours2.length);
  const found2 = amount.exec(text2);
  const rest = found2 ? `${text2.slice(0, found2.index)}
${text2.slice(found2.index + found2[0].length)}` : text2;
  const [what = "", ...how] = rest.split("\n").map((part) => part.replace(/^[\s:,.;–—-]+|[\s:,;–—-]+$/g, "")).filter((part) => part !== "");
  if (what === "") return [];
  return [{ step: step3(what, how.join(" "), found2 ? Number(found2[1]) : void 0), ...hoursIn(hours2) }];
}
function step3(what, how, minutes2) {
  return { what, ...how !== "" && { how }, ...minutes2 !== void 0 && { minutes: minutes2 } };
}
function minutesIn(text2) {
  const found2 = /\d{1,3}/.exec(text2);
  return found2 ? Number(found2[0]) : void 0;
}
var oneHour = String.raw`(\d{1,2})\s?[:.h]\s?(\d{2})(?:\s?(?:h|Uhr))?`;
var hours = String.raw`${oneHour}(?:\s*(?:–|-|to|à|bis|a)\s*${oneHour})?`;
var atBegin = new RegExp(String.raw`^\(?${hours}\)?(?=[\s:,–—-])`, "u");
var onlyHours = new RegExp(String.raw`^\(?${hours}\)?`, "u");
function isOClock(text2) {
  return onlyHours.exec(text2)?.[0] === text2;
}
function hoursIn(text2) {
  const [, hour2, minute, endHour, endMinute] = onlyHours.exec(text2) ?? [];
  if (hour2 === void 0) return {};
  const begins2 = Number(hour2) * 60 + Number(minute);
  return { begins: begins2, ...endHour !== void 0 && { ends: Number(endHour) * 60 + Number(endMinute) } };
}

// src/kinds/sentences/programme.ts
var weekday = String.raw`^(?:\p{L}{2,12}\.?,?\s+(?:(?:den|le|el)\s+)?)?`;
var day2 = String.raw`\d{4}-\d{2}-\d{2}|\d{1,2}(?:\.|er|st|nd|rd|th)?\s+(?:de\s+)?\p{L}{3,10}\.?(?:\s+de)?\s+\d{4}|\p{L}{3,10}\s+\d{1,2},\s+\d{4}`;
var hour = String.raw`\d{1,2}[:.h]\d{2}(?:\s*(?:–|-|to|à|bis|a|alle)\s*\d{1,2}[:.h]\d{2})?`;
var dayFirst = new RegExp(`${weekday}(${day2})(?!\\p{L})`, "u");
var hourAfterDay = new RegExp(String.raw`${weekday}(?:${day2}),?\s+(?:\p{L}{1,4}\s+(?:las\s+)?)?(${hour})`, "u");
var zoneAfterDay = new RegExp(
  String.raw`${weekday}(?:${day2}),?\s+(?:\p{L}{1,4}\s+(?:las\s+)?)?${hour}(?:\s?(?:h|Uhr))?\s*[(,]?\s*(\p{L}[\p{L}/_ ]{1,30}?)(?:\s+(?:local\s+)?time)?(?:[).,;]|$)`,
  "u"
);

// src/kinds/programme.ts
var recordings = {
  none: {
    en: "none|no|nothing",
    fr: "aucun|aucune|non",
    de: "keine|nein|nichts",
    es: "ninguna|no|nada",
    it: "nessuna|no|niente"
  },
  "presentation-only": {
    en: "presentation only|talk only|talks only|the talk|yes, the talk|presentation",
    fr: "présentation seulement|la présentation|exposé seulement",
    de: "nur der Vortrag|nur Vortrag|Vortrag",
    es: "solo la presentación|solo la charla|presentación",
    it: "solo la presentazione|solo l’intervento|presentazione"
  },
  all: { en: "all|everything|whole session", fr: "tout", de: "alles", es: "todo", it: "tutto" }
};
var programme_default = defineKind({
  kind: "programme",
  title: "Programme",
  titles: { fr: "Programme", de: "Programm", es: "Programa", it: "Programma" },
  area: "continuity",
  help: "A cohort that meets a few times: its sessions, and assignments that end up as pages of each participant’s community.",
  files: ["programme.md", "program.md", "cohort.md"],
  expectedOf: { programme: "must", any: "could" },
  whenMissing: {
    title: "The programme is written down",
    says: "No page says yet what happens in this programme, and when.",
    why: "Participants plan their weeks around it, and those who ask for their time want to see it.",
    fix: "Write a table with one row for each session: number, title, date. Times, links and assignments can follow.",
    severity: { launching: "advice", active: "warning" },
    minutes: 30,
    source: "CIVICA; Foundational Community Building, logistics"
  },
  firstStep: {
    title: "Write down the sessions.",
    how: "One row each: number, title, date. What should people be able to do afterwards, and what do they try out at home?",
    minutes: 30
  },
  opening: "introduction",
  fields: {
    cohort: text({
      names: {
        en: "Cohort",
        fr: "Promotion|Cohorte",
        de: "Jahrgang|Kohorte",
        es: "Cohorte|Edición",
        it: "Coorte|Edizione"
      },
      help: "Which round this is, for example spring 2027."
    }),
    start: date({
      names: {
        en: "Starts|Start|First day|Begins",
        fr: "Début|Commence le",
        de: "Beginn|Beginnt am",
        es: "Inicio|Empieza el",
        it: "Inizio|Comincia il"
      },
      help: "The first day, for example 2027-02-04."
    }),
    end: date({
      names: {
        en: "Ends|End|Last day",
        fr: "Fin|Se termine le",
        de: "Ende|Endet am",
        es: "Fin|Termina el",
        it: "Fine|Finisce il"
      },
      help: "The last day."
    }),
    cadence: text({
      names: {
        en: "Rhythm|Cadence|We meet|When we meet",
        fr: "Rythme|Nous nous réunissons",
        de: "Rhythmus|Wir treffen uns",
        es: "Ritmo|Nos reunimos",
        it: "Ritmo|Ci incontriamo"
      },
      help: "When you meet, for example: every Thursday, 14:00, Brussels time. It holds for every session that says nothing else."
    }),
    participants: text({
      names: {
        en: "Participants|Who takes part",
        fr: "Participants|Qui participe",
        de: "Teilnehmende|Wer teilnimmt",
        es: "Participantes|Quién participa",
        it: "Partecipanti|Chi partecipa"
      },
      help: "How many, from how many organisations. Numbers only; names stay out."
    }),
    expected_time: text({
      names: {
        en: "Time it takes|Expected time|How much time",
        fr: "Temps à prévoir",
        de: "Zeitaufwand|Wie viel Zeit es braucht",
        es: "Tiempo necesario|Cuánto tiempo lleva",
        it: "Tempo richiesto|Quanto tempo richiede"
      },
      help: "The hours that participants should keep free, for example 90 minutes a week and an hour at home."
    }),
    application_opens: date({
      names: {
        en: "Applications open",
        fr: "Ouverture des candidatures",
        de: "Bewerbung ab",
        es: "Inscripción desde",
        it: "Candidature dal"
      },
      help: "From when people can apply."
    }),
    application_closes: date({
      names: {
        en: "Applications close|Apply by",
        fr: "Clôture des candidatures",
        de: "Bewerbung bis",
        es: "Inscripción hasta",
        it: "Candidature entro il"
      },
      help: "Until when people can apply."
    }),
    application_decided: date({
      names: {
        en: "Places announced|Applications decided",
        fr: "Réponses le",
        de: "Zusagen am",
        es: "Respuestas el",
        it: "Risposte il"
      },
      help: "When applicants hear back."
    }),
    introduction: prose({
      names: {
        en: "About|About the programme|What this is",
        fr: "À propos|À propos du programme",
        de: "Über das Programm|Worum es geht",
        es: "Sobre el programa|De qué se trata",
        it: "Il programma|Di che cosa si tratta"
      },
      help: "For whom the programme is, and what they have at the end."
    }),
    usual_link: prose({
      names: {
        en: "Where we meet|Usual link|Usual place",
        fr: "Où nous nous réunissons|Lien habituel",
        de: "Wo wir uns treffen|Üblicher Link",
        es: "Dónde nos reunimos|Enlace habitual",
        it: "Dove ci incontriamo|Link abituale"
      },
      help: "The place or link of every session that names no other; leave passcodes out."
    }),
    facilitators: references(["roles", "groups", "people"], {
      names: {
        en: "Facilitators|Facilitated by|Trainers|Presenters|Presented by|Speakers|Instructors|Hosts",
        fr: "Animation|Animé par|Intervenants|Intervenantes",
        de: "Leitung|Moderation|Vortragende|Referentinnen und Referenten|Moderiert von",
        es: "Facilitan|Facilitación|Ponentes|Presentado por",
        it: "Conducono|Facilitazione|Relatori|Presentato da"
      },
      help: "The roles that lead the sessions."
    }),
    mentors: references(["roles", "groups", "people"], {
      names: {
        en: "Mentors",
        fr: "Mentors|Mentorat",
        de: "Mentoring|Mentorinnen und Mentoren",
        es: "Mentores|Mentoría",
        it: "Mentori"
      },
      help: "The roles that accompany participants between the sessions."
    }),
    outputs: texts({
      names: {
        en: "What comes out|Outputs|What you take home",
        fr: "Ce qui en sort|Résultats",
        de: "Was herauskommt|Ergebnisse",
        es: "Qué resulta|Resultados",
        it: "Che cosa ne esce|Risultati"
      },
      help: "What participants have in their hands at the end."
    }),
    usual_running_order: runningOrder({
      names: {
        en: "How a session goes|Usual running order",
        fr: "Comment se passe une séance|Déroulement habituel",
        de: "Wie ein Termin abläuft|Üblicher Ablauf",
        es: "Cómo es una sesión|Orden habitual",
        it: "Come si svolge un incontro|Scaletta abituale"
      },
      help: "The parts of a session with their minutes, for example “Short talk: 15 minutes”; one line each."
    }),
    ground_rules: prose({
      names: {
        en: "How we are with one another|Ground rules|How we take part",
        fr: "Comment nous nous comportons|Règles de participation",
        de: "Wie wir miteinander umgehen|Spielregeln",
        es: "Cómo nos tratamos|Reglas de participación",
        it: "Come stiamo insieme|Regole di partecipazione"
      },
      help: "How people take part: taking and giving space, silence, coming and going."
    }),
    who_to_tell: prose({
      names: {
        en: "Who to tell in private|Whom to tell in private|Who to tell",
        fr: "À qui le dire en privé",
        de: "Wem man es unter vier Augen sagt|Wem man es sagen kann",
        es: "A quién decirlo en privado",
        it: "A chi dirlo in privato"
      },
      help: "Whom people can tell in private when something in a session is uncomfortable, and how.",
      whenMissing: {
        id: "programme-says-whom-to-tell-in-private",
        title: "Participants know whom to tell in private",
        says: "{page} does not say whom participants can tell in private when something is uncomfortable.",
        why: "In a cohort everybody sees everybody again next week, so people say nothing unless there is one person to turn to.",
        fix: "Add a heading “Who to tell in private” with a role and an address; the one in your code of conduct will do.",
        severity: "advice",
        minutes: 5,
        source: "Foundational Community Building, participation guidelines"
      }
    }),
    sessions: entries({
      main: true,
      one: "session",
      folder: "programme",
      alsoFolders: ["sessions", "weeks", "program"],
      labelledBy: ["title", "n", "date"],
      prose: "part",
      names: {
        en: "Sessions|The sessions|Weeks|Schedule",
        fr: "Séances|Les séances|Semaines|Calendrier",
        de: "Termine|Die Termine|Wochen|Ablaufplan",
        es: "Sesiones|Las sesiones|Semanas|Calendario",
        it: "Incontri|Gli incontri|Settimane|Calendario"
      },
      help: "One row, or one file in the folder “programme”, for each.",
      whenMissing: {
        id: "programme-has-sessions",
        title: "The programme names its sessions",
        says: "{page} names no session yet.",
        why: "Participants plan their weeks around them.",
        fix: "Add a row for each session: number, title, date.",
        severity: { launching: "advice", active: "warning" },
        minutes: 15
      },
      fields: {
        n: text({
          names: {
            en: "Session|Week|No|Number|Nr",
            fr: "Séance|Semaine|Numéro",
            de: "Termin|Woche|Nummer",
            es: "Sesión|Semana|Número",
            it: "Incontro|Settimana|Numero"
          },
          help: "The number of the session, for example 2."
        }),
        title: text({
          names: {
            en: "Title|Topic|Name",
            fr: "Titre|Sujet|Nom",
            de: "Titel|Thema|Name",
            es: "Título|Tema|Nombre",
            it: "Titolo|Tema|Nome"
          },
          help: "What the session is about."
        }),
        date: date({
          names: {
            en: "Date|When|Day",
            fr: "Date|Quand|Jour",
            de: "Datum|Wann|Tag",
            es: "Fecha|Cuándo|Día",
            it: "Data|Quando|Giorno"
          },
          help: "The day, for example 2027-02-04.",
          spotted: [dayFirst],
          whenMissing: {
            id: "session-has-date",
            title: "Every session has a date",
            says: "The session {entry} has no date yet.",
            why: "People keep an hour free only when they know which.",
            fix: "Write the day in the column “Date”, or a line “Date: 2027-02-04”.",
            severity: { launching: "advice", active: "warning" },
            minutes: 2,
            when: isSession,
            source: "Foundational Community Building, logistics"
          }
        }),
        time: text({
          names: {
            en: "Time|At|Hour|Start time",
            fr: "Heure|Horaire|À",
            de: "Uhrzeit|Zeit|Um",
            es: "Hora|A las",
            it: "Ora|Orario|Alle"
          },
          help: "The hour on the clock there, for example 14:00.",
          spotted: [hourAfterDay]
        }),
        time_zone: timeZone({
          names: {
            en: "Where in the world (time zone)|Time zone|Timezone|Where in the world",
            fr: "Fuseau horaire|Fuseau",
            de: "Zeitzone",
            es: "Huso horario|Zona horaria",
            it: "Fuso orario"
          },
          help: "A city whose clock counts, for example Brussels.",
          spotted: [zoneAfterDay]
        }),
        join: prose({
          names: {
            en: "Where|Link|Join|How to join|Joining link|Link to join",
            fr: "Où|Lien|Lien de connexion",
            de: "Wo|Link|Einwahl",
            es: "Dónde|Enlace",
            it: "Dove|Link|Collegamento"
          },
          help: "A place or a link; “sent by e-mail” is an answer. Leave passcodes out."
        }),
        duration: minutes({
          names: {
            en: "How long|Duration|Length",
            fr: "Durée",
            de: "Dauer|Wie lange",
            es: "Duración|Cuánto dura",
            it: "Durata|Quanto dura"
          },
          help: "For example 90 minutes."
        }),
        facilitators: references(["roles", "groups", "people"], {
          names: {
            en: "Facilitators|Who opens it|Led by|Host|Facilitator",
            fr: "Animation|Qui anime",
            de: "Leitung|Moderation|Wer leitet",
            es: "Facilita|Quién facilita",
            it: "Conduce|Chi conduce"
          },
          help: "The roles that lead this session, where they differ."
        }),
        learning_goals: texts({
          names: {
            en: "Learning goals|Goals|Key lessons|What you learn|By the end|Learning objectives|Learning outcomes|Objectives|Key lesson",
            fr: "Objectifs|Objectifs d’apprentissage|Ce que vous apprenez",
            de: "Lernziele|Ziele|Was man lernt",
            es: "Objetivos|Objetivos de aprendizaje|Qué se aprende",
            it: "Obiettivi|Obiettivi di apprendimento|Che cosa si impara"
          },
          help: "What participants can do afterwards; two or three lines.",
          whenMissing: {
            id: "session-says-what-people-learn",
            title: "Every session says what people learn in it",
            says: "Nothing says what people learn in the session {entry}.",
            why: "It helps them to decide whether to come, and you to leave things out.",
            fix: "Add a heading “Learning goals” to the page of the session, or a column of that name, with two or three short lines.",
            severity: "advice",
            minutes: 10,
            when: isSession,
            source: "Foundational Community Building, key lessons"
          }
        }),
        part: prose({
          names: {
            en: "What happens|Part|The talk|Short talk|Content|About",
            fr: "Contenu|Ce qui se passe|L’exposé",
            de: "Inhalt|Was passiert|Der Vortrag",
            es: "Contenido|Qué pasa|La charla",
            it: "Contenuto|Che cosa succede|L’intervento"
          },
          help: "What the short talk is about, and what people do."
        }),
        running_order: runningOrder({
          names: {
            en: "Running order|Order of the session|Minutes",
            fr: "Déroulement",
            de: "Ablauf",
            es: "Orden|Desarrollo",
            it: "Scaletta|Svolgimento"
          },
          help: "The parts with their minutes, where they differ from the usual ones."
        }),
        roll_call: prose({
          names: {
            en: "Roll call|Roll-call question|Icebreaker|Opening question|Icebreaker question|Roll call question|Roll call and icebreaker|Session icebreaker question",
            fr: "Tour de table|Question brise-glace",
            de: "Einstiegsfrage|Eisbrecher|Begrüßungsrunde",
            es: "Pregunta inicial|Pregunta para romper el hielo",
            it: "Domanda iniziale|Domanda rompighiaccio"
          },
          help: "One question that everyone answers in a line."
        }),
        prompts: texts({
          names: {
            en: "Quiet prompts|Prompts|Quiet questions|Silent notes|To think about|Silent note-taking|Silent note-taking using prompts|Silent note-taking prompts|Quiet note-taking|Silent reflection|Silent reflections|Quiet reflection|Discussion|Open discussions|Open discussion|Discussion questions|Questions for discussion|Reflection questions",
            fr: "Questions en silence|Questions à écrire|Prise de notes silencieuse|Discussion|Questions pour la discussion",
            de: "Stille Fragen|Fragen zum Nachdenken|Stille Notizen|Diskussion|Fragen zur Diskussion",
            es: "Preguntas en silencio|Para pensar|Notas en silencio|Debate|Preguntas para el debate",
            it: "Domande in silenzio|Per pensare|Appunti in silenzio|Discussione|Domande per la discussione"
          },
          help: "Questions that everyone answers in writing, in silence."
        }),
        reading: prose({
          names: {
            en: "Reading|To read|Further reading|Reading recommendation|Reading recommendations|Recommended reading",
            fr: "À lire|Lectures",
            de: "Zum Lesen|Lektüre",
            es: "Para leer|Lecturas",
            it: "Da leggere|Letture"
          },
          help: "One or two things to read, with links."
        }),
        materials: prose({
          names: {
            en: "Materials|Slides|Material",
            fr: "Supports|Matériel",
            de: "Material|Folien",
            es: "Materiales|Diapositivas",
            it: "Materiali|Diapositive"
          },
          help: "Slides, sheets and the shared notes, with links."
        }),
        recording: inSentences(recordings, {
          names: {
            en: "Recording|Recorded",
            fr: "Enregistrement",
            de: "Aufzeichnung",
            es: "Grabación",
            it: "Registrazione"
          },
          help: "None, or presentation only: the discussion is not recorded."
        }),
        discussion_recorded: yesNo({
          names: {
            en: "Discussion recorded",
            fr: "Discussion enregistrée",
            de: "Gespräch aufgezeichnet",
            es: "Debate grabado",
            it: "Discussione registrata"
          },
          help: "No: people speak more freely."
        }),
        assignment: text({
          names: {
            en: "Assignment|Homework|At home",
            fr: "Devoir|À la maison|Exercice",
            de: "Aufgabe|Hausaufgabe|Zu Hause",
            es: "Tarea|En casa",
            it: "Compito|A casa"
          },
          help: "The assignment that goes with it, by its name."
        }),
        takeaways: texts({
          names: {
            en: "Takeaways|Key takeaways|What people took home",
            fr: "À retenir|Points clés",
            de: "Was wir mitnehmen|Wichtigstes",
            es: "Ideas clave|Para llevar",
            it: "Da ricordare|Punti chiave"
          },
          help: "What people took home, in a few lines, without names."
        }),
        ...feedback,
        who_to_tell: prose({
          names: {
            en: "Who to tell in private|Whom to tell in private",
            fr: "À qui le dire en privé",
            de: "Wem man es unter vier Augen sagt",
            es: "A quién decirlo en privado",
            it: "A chi dirlo in privato"
          },
          help: "Whom people can tell in private on this day, where it is somebody else."
        }),
        notes: prose({
          names: {
            en: "Notes|Shared notes|Pad",
            fr: "Notes|Bloc-notes",
            de: "Notizen|Pad",
            es: "Notas",
            it: "Appunti"
          },
          help: "A link to the shared notes."
        }),
        status: choice(
          {
            planned: {
              en: "planned",
              fr: "prévue|prévu",
              de: "geplant",
              es: "prevista|previsto",
              it: "previsto|prevista"
            },
            held: {
              en: "held|done",
              fr: "tenue|fait",
              de: "gehalten|erledigt",
              es: "celebrada|hecho",
              it: "tenuto|fatto"
            },
            cancelled: {
              en: "cancelled|canceled",
              fr: "annulée|annulé",
              de: "abgesagt|fällt aus",
              es: "cancelada|cancelado",
              it: "annullato|annullata"
            }
          },
          {
            names: { en: "Status", fr: "État", de: "Stand|Status", es: "Estado", it: "Stato" },
            help: "Planned, held or cancelled."
          }
        )
      }
    }),
    assignments: entries({
      one: "assignment",
      labelledBy: ["title", "id"],
      prose: "what",
      names: {
        en: "Assignments|Homework|At home",
        fr: "Devoirs|Exercices|À la maison",
        de: "Aufgaben|Hausaufgaben|Zu Hause",
        es: "Tareas|En casa",
        it: "Compiti|A casa"
      },
      help: "What participants write between two sessions, and which pages come of it.",
      fields: {
        id: text({ names: { en: "Id|No|Nr" }, help: "A short name, for example a1." }),
        title: text({
          names: {
            en: "Assignment|Title|Name",
            fr: "Devoir|Exercice|Titre",
            de: "Aufgabe|Titel|Name",
            es: "Tarea|Título|Nombre",
            it: "Compito|Titolo|Nome"
          },
          help: "What the assignment is called."
        }),
        for_session: text({
          names: {
            en: "After session|After week|For session|Session|Week|After",
            fr: "Après la séance|Après la semaine|Séance|Semaine",
            de: "Nach Termin|Nach Woche|Termin|Woche",
            es: "Después de la sesión|Después de la semana|Sesión|Semana",
            it: "Dopo l’incontro|Dopo la settimana|Incontro|Settimana"
          },
          help: "The session after which people do it, by its number."
        }),
        what: prose({
          names: {
            en: "What to do|Task|What",
            fr: "Quoi faire|Consigne",
            de: "Was zu tun ist|Auftrag",
            es: "Qué hacer|Consigna",
            it: "Che cosa fare|Consegna"
          },
          help: "What to do, in two or three sentences."
        }),
        produces: texts({
          names: {
            en: "Pages|Page|Produces|Which page it fills|Which pages it fills",
            fr: "Pages|Page|Produit|Quelles pages il remplit",
            de: "Seiten|Seite|Ergibt|Welche Seiten sie füllt",
            es: "Páginas|Página|Produce|Qué páginas llena",
            it: "Pagine|Pagina|Produce|Quali pagine riempie"
          },
          help: "The pages that come of it, for example: story, or stakeholders and channels.",
          whenMissing: {
            id: "assignment-says-which-page-it-fills",
            title: "Every assignment ends up as a page",
            says: "Nothing says which page comes of the assignment {entry}.",
            why: "Homework that becomes a page is still there when the programme is over.",
            fix: "Write one or several pages in the column “Pages”, for example story, stakeholders or channels.",
            severity: "advice",
            minutes: 5,
            source: "OSC Incubator: together the assignments form the master plan"
          }
        }),
        optional: yesNo({
          names: {
            en: "Optional|Voluntary",
            fr: "Facultatif",
            de: "Freiwillig",
            es: "Opcional|Voluntaria",
            it: "Facoltativo"
          },
          help: "Yes, where nobody has to do it."
        }),
        due: month({
          names: {
            en: "By when|Due|By",
            fr: "Pour quand|Échéance",
            de: "Bis wann|Bis",
            es: "Para cuándo|Fecha",
            it: "Entro quando|Scadenza"
          },
          help: "By when, for example 2027-02-11."
        }),
        insight_time: minutes({
          names: {
            en: "Time for insights|Minutes in the next session",
            fr: "Temps de partage",
            de: "Zeit zum Erzählen",
            es: "Tiempo para compartir",
            it: "Tempo per raccontare"
          },
          help: "How long people tell of it in the next session; ten minutes, when nothing is written."
        })
      }
    })
  }
});
function inSentences(choices, options) {
  const field2 = choice(choices, options);
  const read = (written2) => {
    const chosen = field2.of.read(written2);
    const told2 = chosen.value === void 0 ? recordedIn(written2.text) : void 0;
    if (told2 === void 0) return chosen;
    return { value: told2 === "talks-only" ? "presentation-only" : told2 };
  };
  return { ...field2, of: { ...field2.of, read } };
}
function isSession(session) {
  const tells = ["n", "date", "time", "join", "learning_goals", "running_order", "roll_call", "prompts", "assignment"];
  const isOff2 = session.readings.get("status")?.value === "cancelled";
  return !isOff2 && tells.some((field2) => session.has(field2));
}

// src/kinds/purpose.ts
var training3 = "Foundational Community Building, session 2";
var purpose_default = defineKind({
  kind: "purpose",
  title: "Purpose and outcomes",
  titles: {
    fr: "Raison d’être et résultats",
    de: "Zweck und Ergebnisse",
    es: "Propósito y resultados",
    it: "Scopo e risultati"
  },
  area: "identity",
  help: "What each project is for, and what will be different because of it.",
  files: ["purpose.md", "purpose-and-outcomes.md", "outcomes.md", "cop-basics.md", "community-of-practice-basics.md"],
  standsIn: {
    kinds: ["charter", "story"],
    names: {
      en: "Purpose and outcomes|Purposes and outcomes|Purpose & outcomes|Projects and outcomes",
      fr: "Raison d’être et résultats|Buts et résultats|But et résultats",
      de: "Zweck und Ergebnisse|Zweck und Wirkung",
      es: "Propósito y resultados|Propósitos y resultados",
      it: "Scopo e risultati|Scopi e risultati"
    }
  },
  from: "active",
  expectedOf: { any: "could", osc: "must", cop: "should", "competence-centre": "should", network: "should" },
  reviewMonths: 12,
  whenMissing: {
    title: "It is written down what the community wants to change",
    principles: ["impact"],
    says: "Nothing says yet what will be different because of this community.",
    why: "It helps you to say no, and it lets hosts and funders see what they support.",
    fix: "Write a table with three columns: project, purpose, outcomes. One row is enough to begin.",
    severity: { launching: "advice", active: "advice", sustaining: "warning" },
    minutes: 20,
    source: training3
  },
  firstStep: {
    title: "Say what will be different.",
    how: "For each project one row: what is it for, and what can people do afterwards that they cannot do today?",
    minutes: 20
  },
  fields: {
    entries: entries({
      main: true,
      one: "purpose",
      labelledBy: ["project", "purpose", "id"],
      prose: "purpose",
      names: {
        en: "Projects|Projects and subprojects|Purposes|Purpose|Our purpose|Why we are here|Purpose and outcomes|Purposes and outcomes|Projects and outcomes",
        fr: "Projets|Projets et sous-projets|Raison d’être|Notre raison d’être|But|Buts|Raison d’être et résultats|But et résultats|Buts et résultats",
        de: "Projekte|Projekte und Teilprojekte|Zweck|Unser Zweck|Wofür wir da sind|Zweck und Ergebnisse|Zweck und Wirkung",
        es: "Proyectos|Proyectos y subproyectos|Propósito|Nuestro propósito|Propósitos|Propósito y resultados|Propósitos y resultados",
        it: "Progetti|Progetti e sottoprogetti|Scopo|Il nostro scopo|Scopi|Scopo e risultati|Scopi e risultati"
      },
      help: "One row for each project or part of one; a community with one purpose needs one row.",
      whenMissing: {
        id: "purpose-is-named",
        title: "The page Purpose and outcomes names at least one purpose",
        says: "{page} names no project with its purpose and outcomes yet.",
        why: "A purpose that is written in a line can be compared with what came of it.",
        fix: "Add a row to the table: the project, what it is for, what will be different.",
        severity: { launching: "advice", active: "advice", sustaining: "warning" },
        minutes: 15,
        when: (page) => !page.has("outcomes"),
        source: training3
      },
      fields: {
        id: text({ names: { en: "Id" }, help: "A short name, for example guide." }),
        project: text({
          names: {
            en: "Project|Subproject|Project/subproject|Project or subproject|Project/subproject name|Project/subproject names|Project name|Name",
            fr: "Projet|Sous-projet|Projet ou sous-projet|Nom",
            de: "Projekt|Teilprojekt|Projekt oder Teilprojekt|Name",
            es: "Proyecto|Subproyecto|Proyecto o subproyecto|Nombre",
            it: "Progetto|Sottoprogetto|Progetto o sottoprogetto|Nome"
          },
          help: "What people call it; for a community with one purpose, its own name."
        }),
        purpose: prose({
          names: {
            en: "Purpose|What it is for|Aim|Why",
            fr: "Raison d’être|But|Pourquoi",
            de: "Zweck|Wofür|Wozu",
            es: "Propósito|Para qué|Por qué",
            it: "Scopo|A che cosa serve|Perché"
          },
          help: "What it is for, in a sentence.",
          whenMissing: {
            id: "project-has-purpose",
            title: "Every project says what it is for",
            says: "Nothing says what {entry} is for.",
            why: "People give their time to a purpose, not to a name.",
            fix: "Write one sentence in its column “Purpose”.",
            severity: "advice",
            minutes: 5,
            when: (purpose) => purpose.has("project"),
            source: training3
          }
        }),
        outcomes: prose({
          names: {
            en: "Outcomes|Outcome|What will be different|Expected outcomes|Results",
            fr: "Résultats|Résultat|Résultats attendus|Ce qui changera",
            de: "Ergebnisse|Ergebnis|Wirkung|Was anders wird",
            es: "Resultados|Resultado|Resultados esperados|Qué cambiará",
            it: "Risultati|Risultato|Risultati attesi|Che cosa cambierà"
          },
          help: "What will be different for people; several are parted by semicolons.",
          whenMissing: {
            title: "Every purpose says what will be different",
            principles: ["impact"],
            says: "Nothing says what will be different because of {entry}.",
            why: "Without it nobody can tell later whether the work was worth it.",
            fix: "Write one sentence in its column “Outcomes”, for example “Doctoral researchers know where to put their data”.",
            severity: { launching: "advice", active: "warning" },
            minutes: 10,
            source: training3
          }
        }),
        indicator: text({
          names: {
            en: "How we will see it|Indicator|Indicators|Measure|How we know",
            fr: "Comment nous le verrons|Indicateur|Indicateurs",
            de: "Woran wir es sehen|Woran wir es merken|Indikator|Indikatoren",
            es: "Cómo lo veremos|Indicador|Indicadores",
            it: "Come lo vedremo|Indicatore|Indicatori"
          },
          help: "A sign that it happened: something that you can count, or that somebody can tell.",
          whenMissing: {
            id: "outcome-has-indicator",
            title: "For every outcome it is known how to see that it happened",
            principles: ["impact"],
            says: "Nothing says how you will notice that {entry} has made a difference.",
            why: "A sign that you chose beforehand tells you more than one that you find afterwards.",
            fix: "Write in its column “How we will see it” one thing that you can count, or that somebody can tell.",
            severity: { active: "advice", sustaining: "warning" },
            from: "active",
            minutes: 10,
            when: (purpose) => purpose.has("outcomes"),
            source: "OSC Incubator, monitoring"
          }
        }),
        by: month({
          names: {
            en: "By when|By|When|Date",
            fr: "Pour quand|Échéance|Date",
            de: "Bis wann|Bis|Wann|Termin",
            es: "Para cuándo|Cuándo|Fecha",
            it: "Entro quando|Quando|Data"
          },
          help: "The month or quarter by which it should be so."
        }),
        milestones: references(["roadmap"], {
          names: {
            en: "Milestones|Milestone|What leads there",
            fr: "Jalons|Jalon",
            de: "Meilensteine|Meilenstein",
            es: "Hitos|Hito",
            it: "Traguardi|Traguardo|Tappe"
          },
          help: "The milestones of your roadmap that lead there, by name or number."
        })
      }
    }),
    purpose: prose({
      names: {
        en: "Purpose|Our purpose|Why we are here",
        fr: "Raison d’être|But|Notre raison d’être",
        de: "Zweck|Unser Zweck|Wofür wir da sind",
        es: "Propósito|Nuestro propósito",
        it: "Scopo|Il nostro scopo"
      },
      help: "What all projects together are for, where one sentence says it.",
      tells: { answers: "why" }
    }),
    outcomes: texts({
      names: {
        en: "Outcomes|Our outcomes|Expected outcomes|What will be different",
        fr: "Résultats|Résultats attendus|Ce qui changera",
        de: "Ergebnisse|Wirkung|Was anders wird",
        es: "Resultados|Resultados esperados|Qué cambiará",
        it: "Risultati|Risultati attesi|Che cosa cambierà"
      },
      help: "What will be different because of all of them, one line each."
    })
  }
});

// src/kinds/recognition.ts
var training4 = "Foundational Community Building, session 3";
var recognition_default = defineKind({
  kind: "recognition",
  title: "Recognition",
  titles: { fr: "Reconnaissance", de: "Anerkennung", es: "Reconocimiento", it: "Riconoscimento" },
  area: "participation",
  help: "What people give here, what they receive, and how they are thanked for it.",
  files: ["recognition.md", "value-exchange.md", "credit.md"],
  also: ["asks-and-offers.md"],
  standsIn: {
    kinds: ["engagement", "charter"],
    names: {
      en: "Recognition|How we say thank you|Value exchange|Giving and receiving",
      fr: "Reconnaissance|Comment nous remercions|Donner et recevoir",
      de: "Anerkennung|Wie wir Danke sagen|Geben und Nehmen",
      es: "Reconocimiento|Cómo damos las gracias|Dar y recibir",
      it: "Riconoscimento|Come diciamo grazie|Dare e ricevere"
    }
  },
  opening: "recognition_policy",
  from: "sustaining",
  expectedOf: { any: "could", osc: "must", cop: "should", "competence-centre": "should", software: "should" },
  reviewMonths: 12,
  whenMissing: {
    title: "It is written down what people give and receive, and how they are thanked",
    principles: ["fairness"],
    says: "No page says yet what people give here, what they receive, and how they are thanked.",
    why: "Work that nobody sees is done by the same few, until they stop.",
    fix: "Write a table with one row for each group of members: what they give, what they receive, how you acknowledge it.",
    severity: { launching: "advice", active: "advice", sustaining: "warning" },
    minutes: 30,
    source: training4
  },
  firstStep: {
    title: "Name one group that gives, and what it gets back.",
    how: "Who gave the most this year? What did they receive? How did anybody else hear of it? One row is enough.",
    minutes: 15
  },
  fields: {
    recognition_policy: prose({
      names: {
        en: "How we say thank you|Recognition policy|How we recognise contributions|How we recognize contributions",
        fr: "Comment nous remercions|Comment nous reconnaissons les contributions",
        de: "Wie wir Danke sagen|Wie wir Beiträge anerkennen",
        es: "Cómo damos las gracias|Cómo reconocemos las contribuciones",
        it: "Come diciamo grazie|Come riconosciamo i contributi"
      },
      help: "How and where you thank people, and who sees to it.",
      whenMissing: {
        id: "recognition-says-how-we-thank",
        title: "The page about recognition says how people are thanked",
        says: "{page} does not say how people are thanked.",
        why: "Thanks that depend on who happens to notice reach the loud ones first.",
        fix: "Add a heading “How we say thank you” with two sentences: where people are named if they wish, and who sees to it.",
        severity: "advice",
        minutes: 10,
        source: "Mozilla Open Leadership, contributor guidelines"
      }
    }),
    contribution_types: texts({
      names: {
        en: "What counts as a contribution|What counts|Contribution types|Types of contributions|Kinds of contributions",
        fr: "Ce qui compte comme contribution|Types de contributions",
        de: "Was als Beitrag zählt|Was zählt|Arten von Beiträgen",
        es: "Qué cuenta como contribución|Tipos de contribuciones",
        it: "Che cosa conta come contributo|Tipi di contributi"
      },
      help: "A list of everything that you thank people for, the quiet work too: welcoming, taking notes, listening."
    }),
    authorship_rule: prose({
      names: {
        en: "Who is named as an author|Authorship|Authorship rule",
        fr: "Qui est cité comme auteur|Auteurs|Signature des textes",
        de: "Wer als Autorin oder Autor genannt wird|Autorschaft",
        es: "Quién figura como autor|Autoría",
        it: "Chi figura come autore|Autorialità"
      },
      help: "When somebody is named as an author of what you publish together."
    }),
    paid_work_policy: prose({
      names: {
        en: "Paid and unpaid work|Paid work|What we pay for",
        fr: "Travail payé et bénévole|Travail rémunéré",
        de: "Bezahlte und unbezahlte Arbeit|Bezahlte Arbeit",
        es: "Trabajo pagado y voluntario|Trabajo remunerado",
        it: "Lavoro pagato e volontario|Lavoro retribuito"
      },
      help: "Which work is paid, which is not, and why; no amounts of single people."
    }),
    opt_out: prose({
      names: {
        en: "If you would rather not be named|Not being named|Opting out",
        fr: "Si vous préférez ne pas être cité|Ne pas être cité",
        de: "Wenn du lieber nicht genannt wirst|Nicht genannt werden",
        es: "Si prefiere no aparecer|No aparecer",
        it: "Se preferisci non essere citato|Non essere citati"
      },
      help: "How somebody stays off every list, or is taken off."
    }),
    exchange: entries({
      main: true,
      one: "row",
      labelledBy: ["member_group"],
      names: {
        en: "What people give and receive|Value exchange|Giving and receiving",
        fr: "Ce que l’on donne et reçoit|Donner et recevoir|Échange de valeur",
        de: "Was Menschen geben und bekommen|Geben und Nehmen|Geben und Bekommen",
        es: "Qué se da y qué se recibe|Dar y recibir|Intercambio de valor",
        it: "Che cosa si dà e si riceve|Dare e ricevere|Scambio di valore"
      },
      help: "One row for each group of members; groups, not names of people.",
      fields: {
        member_group: text({
          names: {
            en: "Who|Group|Group of members|Member group|Members|Contributors",
            fr: "Qui|Groupe|Groupe de membres|Membres",
            de: "Wer|Gruppe|Mitglieder",
            es: "Quién|Quiénes|Grupo|Grupo de miembros|Miembros",
            it: "Chi|Gruppo|Gruppo di membri|Membri"
          },
          help: "A group, such as speakers, note-takers, or readers of the newsletter."
        }),
        they_give: texts({
          names: {
            en: "What they give|They give|Give|What they bring",
            fr: "Ce qu’ils donnent|Ce qu’elles donnent|Donnent",
            de: "Was sie geben|Sie geben|Was sie einbringen",
            es: "Qué dan|Lo que dan|Dan",
            it: "Che cosa danno|Cosa danno|Danno"
          },
          help: "Time, knowledge, care, data, a room.",
          whenMissing: {
            id: "exchange-says-what-people-give",
            title: "Every group that receives something is shown with what it gives",
            says: "Nothing says what the group {entry} gives.",
            why: "What people bring is easily taken for granted, by themselves too.",
            fix: "Write a few words in its column “What they give”, for example “an hour a month, fresh eyes”.",
            severity: "advice",
            minutes: 3,
            source: training4
          }
        }),
        they_receive: texts({
          names: {
            en: "What they receive|They receive|Receive|What they get",
            fr: "Ce qu’ils reçoivent|Ce qu’elles reçoivent|Reçoivent",
            de: "Was sie bekommen|Sie bekommen|Was sie davon haben",
            es: "Qué reciben|Lo que reciben|Reciben",
            it: "Che cosa ricevono|Cosa ricevono|Ricevono"
          },
          help: "What comes back to them: answers, credit, company, a skill."
        }),
        how_we_acknowledge: prose({
          names: {
            en: "How we acknowledge it|How we thank them|How we say thank you|Acknowledgement|Acknowledgment|Thanks",
            fr: "Comment nous le reconnaissons|Comment nous les remercions|Remerciement",
            de: "Wie wir es anerkennen|Wie wir danken|Dank",
            es: "Cómo lo reconocemos|Cómo lo agradecemos|Agradecimiento",
            it: "Come lo riconosciamo|Come ringraziamo|Ringraziamento"
          },
          help: "How others hear of it: named in the notes, a letter to their team, a badge.",
          whenMissing: {
            id: "exchange-says-how-we-acknowledge",
            title: "For every group it is said how its work is acknowledged",
            principles: ["fairness"],
            says: "Nothing says how you thank {entry} for what they give.",
            why: "People can show others only what somebody has confirmed.",
            fix: "Write a few words in the column “How we acknowledge it”, for example “named in the notes, a letter in December”.",
            severity: "advice",
            minutes: 3,
            source: training4
          }
        }),
        who_checks_fairness: references(["roles", "people", "groups"], {
          names: {
            en: "Who looks whether it is fair|Who checks fairness|Fairness",
            fr: "Qui veille à l’équité|Équité",
            de: "Wer auf Fairness achtet|Fairness",
            es: "Quién vela por que sea justo|Equidad",
            it: "Chi controlla che sia equo|Equità"
          },
          help: "The role that asks once a year whether giving and receiving are in balance."
        })
      }
    }),
    badges: entries({
      one: "badge",
      labelledBy: ["badge"],
      prose: "what_for",
      names: {
        en: "Badges|Digital badges|Certificates",
        fr: "Badges|Badges numériques|Certificats",
        de: "Abzeichen|Digitale Abzeichen|Badges|Zertifikate",
        es: "Insignias|Insignias digitales|Certificados",
        it: "Badge|Badge digitali|Certificati"
      },
      help: "Digital badges or certificates, and what each is given for; not who has one.",
      fields: {
        badge: text({
          names: {
            en: "Badge|Name|Certificate",
            fr: "Badge|Nom|Certificat",
            de: "Abzeichen|Name|Badge|Zertifikat",
            es: "Insignia|Nombre|Certificado",
            it: "Badge|Nome|Certificato"
          },
          help: "What it is called."
        }),
        what_for: prose({
          names: {
            en: "What for|Given for|Criteria",
            fr: "Pour quoi|Critères",
            de: "Wofür|Kriterien",
            es: "Para qué|Por qué|Criterios",
            it: "Per che cosa|Criteri"
          },
          help: "What somebody has done who gets it."
        }),
        who_awards: references(["roles", "groups", "people"], {
          names: {
            en: "Who awards it|Awarded by",
            fr: "Qui le décerne",
            de: "Wer es vergibt",
            es: "Quién la otorga",
            it: "Chi lo assegna"
          },
          help: "The role that gives it."
        }),
        where: link({
          names: {
            en: "Where to see it|Link",
            fr: "Où le voir|Lien",
            de: "Wo zu sehen|Link",
            es: "Dónde verla|Enlace",
            it: "Dove vederlo|Link"
          },
          help: "A page that says what it stands for."
        })
      }
    }),
    asks: entries({
      one: "ask",
      labelledBy: ["topic"],
      prose: "why",
      names: {
        en: "Asks|Your asks|Our asks|What we would like to learn|We ask for|Requests",
        fr: "Demandes|Vos demandes|Ce que nous cherchons",
        de: "Gesuche|Was wir suchen|Was wir lernen möchten",
        es: "Peticiones|Qué buscamos|Qué nos gustaría aprender",
        it: "Richieste|Che cosa cerchiamo|Che cosa vorremmo imparare"
      },
      help: "What members would like to learn or find.",
      fields: {
        topic: text({
          names: {
            en: "Topic|What|Ask",
            fr: "Sujet|Quoi|Demande",
            de: "Thema|Was|Gesuch",
            es: "Tema|Qué|Petición",
            it: "Tema|Che cosa|Richiesta"
          },
          help: "What somebody is looking for."
        }),
        why: prose({
          names: {
            en: "Why|Why it matters|Why is this topic important to discuss",
            fr: "Pourquoi",
            de: "Warum|Wozu",
            es: "Por qué",
            it: "Perché"
          },
          help: "What it would make possible."
        }),
        status: suggestion(
          {
            open: { en: "open|wanted", fr: "ouvert|ouverte", de: "offen", es: "abierta|abierto", it: "aperta|aperto" },
            answered: {
              en: "answered|found|done",
              fr: "trouvé|trouvée",
              de: "gefunden|beantwortet",
              es: "respondida|encontrado",
              it: "trovata|risposta"
            }
          },
          {
            names: { en: "Status|Now", fr: "État|Statut", de: "Stand|Status", es: "Estado", it: "Stato" },
            help: "Open or answered."
          }
        )
      }
    }),
    offers: entries({
      one: "offer",
      labelledBy: ["topic"],
      prose: "why",
      names: {
        en: "Offers|Your offers|Our offers|What we can share|We offer",
        fr: "Offres|Vos offres|Ce que nous pouvons partager",
        de: "Angebote|Was wir anbieten|Was wir weitergeben können",
        es: "Ofertas|Qué ofrecemos|Qué podemos compartir",
        it: "Offerte|Che cosa offriamo|Che cosa possiamo condividere"
      },
      help: "What members can show or teach others.",
      fields: {
        topic: text({
          names: {
            en: "Topic|What|Offer",
            fr: "Sujet|Quoi|Offre",
            de: "Thema|Was|Angebot",
            es: "Tema|Qué|Oferta",
            it: "Tema|Che cosa|Offerta"
          },
          help: "What somebody can show or teach."
        }),
        why: prose({
          names: {
            en: "Why|Why it matters|Why is this topic important to discuss",
            fr: "Pourquoi",
            de: "Warum|Wozu",
            es: "Por qué",
            it: "Perché"
          },
          help: "Whom it helps."
        }),
        by: mentioned(["roles", "people", "groups", "stakeholders"], {
          names: { en: "By|Who|Offered by", fr: "Par|Qui", de: "Von|Wer", es: "Por|Quién|De", it: "Da|Chi" },
          help: "A group, a role, or somebody who wishes to be named."
        })
      }
    }),
    lightning_talks: entries({
      one: "talk",
      labelledBy: ["topic"],
      names: {
        en: "Lightning talks|Lightning talk offers|Short talks on offer",
        fr: "Présentations éclair|Présentations éclair proposées",
        de: "Kurzvorträge|Angebotene Kurzvorträge|Blitzvorträge",
        es: "Charlas relámpago|Charlas relámpago ofrecidas",
        it: "Interventi brevi|Interventi brevi offerti"
      },
      help: "Short talks that members offer and that have no date yet; once they have one, they stand in the rota.",
      fields: {
        topic: text({
          names: {
            en: "Topic|Talk|Title",
            fr: "Sujet|Titre",
            de: "Thema|Titel|Vortrag",
            es: "Tema|Título|Charla",
            it: "Tema|Titolo|Intervento"
          },
          help: "What it is about."
        }),
        by: mentioned(["roles", "people", "groups", "stakeholders"], {
          names: { en: "By|Who|Offered by", fr: "Par|Qui", de: "Von|Wer", es: "Por|Quién|De", it: "Da|Chi" },
          help: "A group, a role, or somebody who wishes to be named."
        }),
        when: text({
          names: { en: "When|From when", fr: "Quand", de: "Wann", es: "Cuándo", it: "Quando" },
          help: "From when it could be given."
        })
      }
    })
  }
});

// src/kinds/resources.ts
var resources_default = defineKind({
  kind: "resources",
  title: "Resources",
  titles: { fr: "Ressources", de: "Arbeitsmittel", es: "Recursos", it: "Risorse" },
  area: "rhythm",
  help: "What the community works with: tools, documentation, infrastructure, events; and how things are done here.",
  files: ["resources.md", "tools.md", "infrastructure.md"],
  standsIn: {
    kinds: ["channels", "purpose", "stakeholders"],
    names: {
      en: "Resources and infrastructure|Tools and resources|Resources",
      fr: "Ressources et outils|Ressources",
      de: "Arbeitsmittel|Werkzeuge und Unterlagen",
      es: "Recursos y herramientas|Recursos",
      it: "Risorse e strumenti|Risorse"
    }
  },
  from: "sustaining",
  expectedOf: { any: "could", osc: "should" },
  reviewMonths: 12,
  whenMissing: {
    title: "What the community works with is written down",
    principles: ["collaboration"],
    says: "The tools, pages and events that this community works with are not in one list yet.",
    why: "Whoever takes over finds in one place what there is, and whom to ask about it.",
    fix: "Write a table with one row for each: what it is, what for, where, who looks after it.",
    severity: { launching: "advice", active: "advice", sustaining: "warning" },
    minutes: 20,
    source: "Foundational Community Building, session 2"
  },
  firstStep: {
    title: "List what you work with.",
    how: "Tools, documentation, infrastructure, events: one row each, with what it is for and who looks after it.",
    minutes: 20
  },
  fields: {
    entries: entries({
      main: true,
      one: "resource",
      labelledBy: ["name", "id"],
      prose: "what_for",
      names: {
        en: "Resources|Tools|Documentation|Infrastructure|What we work with|Tools and platforms|Resources and infrastructure",
        fr: "Ressources|Outils|Documentation|Infrastructure",
        de: "Arbeitsmittel|Werkzeuge|Dokumentation|Infrastruktur|Unterlagen",
        es: "Recursos|Herramientas|Documentación|Infraestructura",
        it: "Risorse|Strumenti|Documentazione|Infrastruttura"
      },
      help: "One row for each tool, page, service or event.",
      whenMissing: {
        id: "resources-are-named",
        title: "The page of resources names at least one",
        says: "{page} names nothing that you work with yet.",
        why: "Whoever takes over looks here first.",
        fix: "Add one row: what it is, what for, where, who looks after it.",
        severity: "advice",
        minutes: 10
      },
      fields: {
        id: text({ names: { en: "Id" }, help: "A short name, for example folder." }),
        name: text({
          names: {
            en: "Resource|Name|What|Tool",
            fr: "Ressource|Nom|Quoi|Outil",
            de: "Arbeitsmittel|Name|Was|Werkzeug",
            es: "Recurso|Nombre|Qué|Herramienta",
            it: "Risorsa|Nome|Che cosa|Strumento"
          },
          help: "What people call it."
        }),
        type: choiceOrWords(
          {
            tool: {
              en: "tool|platform|software|tools|platforms|tools/platforms|tools and platforms",
              fr: "outil|plateforme|logiciel",
              de: "Werkzeug|Plattform|Software",
              es: "herramienta|plataforma",
              it: "strumento|piattaforma"
            },
            documentation: {
              en: "documentation|guide|page|template|text",
              fr: "documentation|guide|modèle",
              de: "Dokumentation|Anleitung|Vorlage|Unterlage",
              es: "documentación|guía|plantilla",
              it: "documentazione|guida|modello"
            },
            infrastructure: {
              en: "infrastructure|server|service|domain|room|account",
              fr: "infrastructure|serveur|service|salle",
              de: "Infrastruktur|Server|Dienst|Raum",
              es: "infraestructura|servidor|servicio|sala",
              it: "infrastruttura|server|servizio|sala"
            },
            event: {
              en: "event|events|call|calls",
              fr: "événement|réunion",
              de: "Veranstaltung|Treffen",
              es: "evento|reunión",
              it: "evento|incontro"
            },
            other: { en: "other|anything else", fr: "autre", de: "anderes", es: "otro", it: "altro" }
          },
          {
            names: { en: "Kind|Type", fr: "Type|Genre", de: "Art|Typ", es: "Tipo", it: "Tipo" },
            help: "Tool, documentation, infrastructure, event or other."
          }
        ),
        what_for: prose({
          names: {
            en: "What for|What it is for|Purpose|Use",
            fr: "Pour quoi|Usage|À quoi ça sert",
            de: "Wofür|Zweck|Wozu",
            es: "Para qué|Uso|Propósito",
            it: "A che cosa serve|Per che cosa|Scopo"
          },
          help: "What people do with it.",
          whenMissing: {
            id: "resource-says-what-it-is-for",
            title: "Every resource says what it is for",
            says: "Nothing says what {entry} is for.",
            why: "A tool whose use nobody knows is paid for, and not used.",
            fix: "Write a few words in the column “What for”.",
            severity: "advice",
            minutes: 2,
            when: isInUse2,
            source: "Foundational Community Building, session 2"
          }
        }),
        where: prose({
          names: {
            en: "Where|Link|URL|Address",
            fr: "Où|Lien|Adresse",
            de: "Wo|Link|Adresse",
            es: "Dónde|Enlace|Dirección",
            it: "Dove|Link|Indirizzo"
          },
          help: "A link or a place; no passwords and no private invitation links."
        }),
        access: prose({
          names: {
            en: "How to get in|Access|Who can use it",
            fr: "Comment y accéder|Accès|Qui peut l’utiliser",
            de: "Wie man hineinkommt|Zugang|Wer es nutzen kann",
            es: "Cómo entrar|Acceso|Quién puede usarlo",
            it: "Come entrare|Accesso|Chi può usarlo"
          },
          help: "Who may use it, and whom to ask."
        }),
        who_looks_after_it: references(["roles", "people", "groups"], {
          names: {
            en: "Who looks after it|Responsible|Owner|Contact",
            fr: "Qui s’en occupe|Responsable",
            de: "Wer kümmert sich|Verantwortlich",
            es: "Quién se ocupa|Responsable",
            it: "Chi se ne occupa|Responsabile"
          },
          help: "The role that looks after it.",
          whenMissing: {
            id: "resource-has-somebody",
            title: "Somebody looks after every resource",
            says: "Nobody is named to look after {entry}.",
            why: "When it stops working, somebody has to notice.",
            fix: "Write a role from your list in the column “Who looks after it”.",
            severity: { active: "advice", sustaining: "warning" },
            from: "active",
            minutes: 5,
            when: isInUse2,
            source: "Foundational Community Building, session 2"
          }
        }),
        status: choice(
          {
            "in-use": {
              en: "in use|active|current",
              fr: "utilisé|actif|en service",
              de: "in Gebrauch|aktiv",
              es: "en uso|activo",
              it: "in uso|attivo"
            },
            missing: {
              en: "missing|needed|wanted",
              fr: "manque|manquant|souhaité",
              de: "fehlt|gewünscht",
              es: "falta|necesario",
              it: "manca|desiderato"
            },
            retired: {
              en: "retired|no longer used|closed",
              fr: "retiré|abandonné",
              de: "außer Gebrauch|aufgegeben",
              es: "retirado|abandonado",
              it: "dismesso|abbandonato"
            }
          },
          {
            names: { en: "Status|State", fr: "État|Statut", de: "Stand|Status", es: "Estado", it: "Stato" },
            help: "In use, missing or retired."
          }
        )
      }
    }),
    processes: entries({
      one: "process",
      labelledBy: ["name"],
      prose: "how_it_goes",
      names: {
        en: "Processes|How we do things|How things are done here",
        fr: "Processus|Comment nous faisons",
        de: "Abläufe|Wie wir Dinge tun|Prozesse",
        es: "Procesos|Cómo hacemos las cosas",
        it: "Processi|Come facciamo le cose"
      },
      help: "One row for each way of doing things: which work, and which could be better.",
      fields: {
        name: text({
          names: {
            en: "Process|Name|What",
            fr: "Processus|Nom|Quoi",
            de: "Ablauf|Prozess|Name|Was",
            es: "Proceso|Nombre|Qué",
            it: "Processo|Nome|Che cosa"
          },
          help: "What is done: welcoming somebody new, choosing a topic, publishing notes."
        }),
        how_it_goes: prose({
          names: {
            en: "How it goes|Steps|How",
            fr: "Comment cela se passe|Étapes|Comment",
            de: "Wie es geht|Schritte|Wie",
            es: "Cómo se hace|Pasos|Cómo",
            it: "Come si fa|Passi|Come"
          },
          help: "In a line or two, or a link to where it is described."
        }),
        works: prose({
          names: {
            en: "What works|Works well|Does it work",
            fr: "Ce qui fonctionne|Fonctionne",
            de: "Was gut geht|Funktioniert",
            es: "Qué funciona|Funciona",
            it: "Che cosa funziona|Funziona"
          },
          help: "What goes well about it."
        }),
        could_be_better: prose({
          names: {
            en: "What could be better|Could be better|To improve",
            fr: "Ce qui pourrait être mieux|À améliorer",
            de: "Was besser sein könnte|Zu verbessern",
            es: "Qué podría ser mejor|Por mejorar",
            it: "Che cosa potrebbe essere migliore|Da migliorare"
          },
          help: "What you would like to change."
        }),
        who_looks_after_it: references(["roles", "people", "groups"], {
          names: {
            en: "Who looks after it|Responsible|Owner",
            fr: "Qui s’en occupe|Responsable",
            de: "Wer kümmert sich|Verantwortlich",
            es: "Quién se ocupa|Responsable",
            it: "Chi se ne occupa|Responsabile"
          },
          help: "The role that looks after it."
        })
      }
    })
  }
});
function isInUse2(resource) {
  return !["retired", "missing"].includes(String(resource.readings.get("status")?.value));
}

// src/kinds/roadmap.ts
var roadmap_default = defineKind({
  kind: "roadmap",
  title: "Roadmap",
  titles: { fr: "Feuille de route", de: "Fahrplan", es: "Hoja de ruta", it: "Tabella di marcia" },
  area: "plan",
  help: "What will be true, by when, and who looks after it. Tasks belong elsewhere.",
  files: ["roadmap.md"],
  standsIn: {
    kinds: ["charter"],
    names: {
      en: "Roadmap",
      fr: "Feuille de route",
      de: "Fahrplan|Roadmap",
      es: "Hoja de ruta",
      it: "Tabella di marcia|Roadmap"
    }
  },
  from: "planning",
  expectedOf: { cop: "should", programme: "should" },
  reviewMonths: 6,
  whenMissing: {
    title: "There is a roadmap",
    principles: ["transparency"],
    says: "There is no roadmap yet: nobody can see where the community is going.",
    why: "People join where they can see the next step, and funders ask for it.",
    fix: "Write down three milestones: what will be true, who looks after it, and by when.",
    severity: { planning: "advice", launching: "warning", active: "error" },
    minutes: 30,
    source: "Foundational Community Building, session 4"
  },
  firstStep: {
    title: "Name three milestones.",
    how: "What will be true in 6, 12 and 24 months that is not true today? Who looks after each?",
    minutes: 30
  },
  fields: {
    period: text({
      names: { en: "Period", fr: "Période", de: "Zeitraum", es: "Periodo", it: "Periodo" },
      help: "The time that this roadmap covers, for example 2026 to 2028."
    }),
    scope: prose({
      names: { en: "Scope|What this covers", fr: "Périmètre", de: "Umfang", es: "Alcance", it: "Ambito" },
      help: "What this roadmap is about, and what it leaves to others."
    }),
    resources: prose({
      names: {
        en: "Resources|What we have to work with",
        fr: "Ressources|Moyens",
        de: "Mittel|Ressourcen",
        es: "Recursos",
        it: "Risorse"
      },
      help: "The time, people and money that the community can count on."
    }),
    ways_of_working: prose({
      names: {
        en: "Ways of working|How we work on it",
        fr: "Façon de travailler|Modes de travail",
        de: "Arbeitsweise|Wie wir arbeiten",
        es: "Forma de trabajar|Cómo trabajamos",
        it: "Modo di lavorare|Come lavoriamo"
      },
      help: "How the work on it is shared and talked about; a link to the charter is enough."
    }),
    impact_so_far: prose({
      names: {
        en: "Impact so far|What we have reached|Impact|Achievements|Results so far",
        fr: "Résultats obtenus|Impact",
        de: "Bisher erreicht|Wirkung bisher|Wirkung",
        es: "Impacto hasta ahora|Impacto|Logros",
        it: "Risultati finora|Impatto finora|Impatto"
      },
      help: "What has changed for people because of the community.",
      tells: { answers: "impact" }
    }),
    progress: prose({
      names: {
        en: "Progress|Progress notes|What has moved|Progress so far",
        fr: "Avancement|Ce qui a avancé",
        de: "Fortschritt|Was sich bewegt hat",
        es: "Avances|Qué ha avanzado",
        it: "Avanzamento|Che cosa si è mosso"
      },
      help: "A dated line every few months: what has moved, or why nothing has."
    }),
    next_steps: prose({
      names: {
        en: "Next steps|What comes next|What is next",
        fr: "Prochaines étapes",
        de: "Nächste Schritte",
        es: "Próximos pasos",
        it: "Prossimi passi"
      },
      help: "What comes next, in a few lines.",
      tells: { answers: "next" }
    }),
    how_kept_up_to_date: prose({
      names: {
        en: "How we keep this up to date|Keeping this up to date",
        fr: "Mise à jour",
        de: "Pflege dieser Seite",
        es: "Cómo lo actualizamos",
        it: "Come lo aggiorniamo"
      },
      help: "Who looks at this page, and when.",
      whenMissing: {
        title: "The roadmap says how it is kept up to date",
        principles: ["accountability"],
        says: "{page} does not say how it is kept up to date.",
        why: "A roadmap that is out of date confuses more than it helps.",
        fix: "Add a heading “How we keep this up to date” with one sentence: who looks at it, and when.",
        severity: "advice",
        from: "active",
        minutes: 5,
        source: "The Turing Way, project roadmapping"
      }
    }),
    milestones: entries({
      main: true,
      one: "milestone",
      labelledBy: ["title", "outcome", "id"],
      prose: "outcome",
      names: { en: "Milestones", fr: "Jalons|Étapes", de: "Meilensteine", es: "Hitos", it: "Traguardi|Tappe" },
      help: "Each milestone is something that will be true, with a date and a role that looks after it.",
      changes: {
        added: ["A new milestone, {entry}, for {due}.", "A new milestone, {entry}; no date yet."],
        removed: ["The milestone {entry} is no longer on the roadmap."]
      },
      tells: [
        {
          answers: "happened",
          says: "{entry}[: {outcome}]",
          under: "Reached",
          day: { of: "due", is: "in the last year" },
          when: isOneOf("status", "done")
        },
        {
          answers: "risk",
          says: "{entry} (planned for {due})",
          under: "Late",
          day: { of: "due", is: "behind us" },
          when: isNoneOf("status", "done", "dropped")
        },
        {
          answers: "next",
          says: "{entry} ({due})[: {outcome}]",
          under: "Milestones",
          day: { of: "due", is: "ahead" },
          when: isNoneOf("status", "done", "dropped")
        }
      ],
      whenMissing: {
        title: "The roadmap has milestones",
        says: "{page} has no milestone yet.",
        why: "A roadmap without milestones cannot be followed.",
        fix: "Add a row for each milestone: what will be true, who looks after it, and by when.",
        severity: { launching: "warning", active: "error" },
        minutes: 30
      },
      fields: {
        id: text({ names: { en: "Id|No|Nr|Number" }, help: "A short name, for example MS1." }),
        title: text({
          names: {
            en: "Milestone|Title|Goal",
            fr: "Jalon|Étape|Objectif",
            de: "Meilenstein|Ziel",
            es: "Hito|Meta",
            it: "Traguardo|Obiettivo"
          },
          help: "What the milestone is called."
        }),
        outcome: prose({
          names: {
            en: "What will be true|Outcome|Result",
            fr: "Résultat attendu|Résultat|Ce qui sera vrai",
            de: "Was dann gilt|Ergebnis",
            es: "Qué será verdad|Resultado",
            it: "Che cosa sarà vero|Risultato"
          },
          help: "What will be true when it is reached.",
          whenMissing: {
            title: "Every milestone says what will be true",
            principles: ["impact"],
            says: "Milestone {entry} does not say what will be true when it is reached.",
            why: "Without it nobody can tell whether the milestone is done.",
            fix: "Write one sentence in its column “What will be true”.",
            severity: { launching: "warning", active: "error" },
            minutes: 5,
            when: (milestone) => !isDropped(milestone),
            source: "Foundational Community Building, session 4"
          }
        }),
        owner: references(["roles", "people", "groups"], {
          names: {
            en: "Who looks after it|Owner|Who|Lead",
            fr: "Responsable|Qui",
            de: "Wer kümmert sich|Verantwortlich|Wer",
            es: "Quién se ocupa|Responsable|Quién",
            it: "Chi se ne occupa|Responsabile|Chi"
          },
          help: "The role that looks after it.",
          whenMissing: {
            title: "Every milestone has somebody who looks after it",
            principles: ["accountability"],
            says: "Nobody is named to look after the milestone {entry}.",
            why: "A milestone that belongs to everyone is done by no one.",
            fix: "Write a role from your list in its column “Who looks after it”.",
            severity: { launching: "warning", active: "error" },
            minutes: 5,
            when: (milestone) => !isDropped(milestone),
            source: "Foundational Community Building, session 4"
          }
        }),
        due: month({
          names: {
            en: "By when|Due|Date|When|Timeline|Deadline|Target date|Due date",
            fr: "Échéance|Pour quand|Date|Quand|Calendrier|Délai",
            de: "Bis wann|Fällig|Termin|Wann|Zeitplan|Frist|Datum",
            es: "Para cuándo|Fecha|Cuándo|Plazo|Calendario",
            it: "Entro quando|Scadenza|Data|Quando|Tempi"
          },
          help: "The month or quarter in which it will be reached.",
          changes: { changed: ["Milestone {entry} moves from {old} to {new}."] },
          whenMissing: {
            id: "milestone-has-date",
            title: "Every milestone has a date",
            says: "Milestone {entry} has no date.",
            why: "Without a date nobody knows when to look.",
            fix: "Write a month in its column “By when”, for example 2027-03.",
            severity: { launching: "warning", active: "error" },
            minutes: 5,
            when: (milestone) => !isDropped(milestone),
            source: "Foundational Community Building, session 4"
          }
        }),
        status: choice(
          {
            planned: {
              en: "planned|open",
              fr: "prévu",
              de: "geplant|offen",
              es: "previsto|planeado",
              it: "previsto|pianificato"
            },
            "in-progress": {
              en: "in progress|under way|started|ongoing",
              fr: "en cours",
              de: "in Arbeit|läuft",
              es: "en curso",
              it: "in corso"
            },
            done: {
              en: "done|reached|finished|complete|completed",
              fr: "fait|atteint|terminé",
              de: "erledigt|erreicht|fertig",
              es: "hecho|logrado|terminado",
              it: "fatto|raggiunto|finito"
            },
            late: { en: "late|delayed", fr: "en retard", de: "verspätet", es: "con retraso", it: "in ritardo" },
            dropped: {
              en: "dropped|cancelled|abandoned",
              fr: "abandonné",
              de: "aufgegeben",
              es: "abandonado",
              it: "abbandonato"
            }
          },
          {
            names: {
              en: "Status|Now|Where it stands",
              fr: "État|Statut",
              de: "Stand|Status",
              es: "Estado",
              it: "Stato"
            },
            help: "Planned, in progress, done, late or dropped."
          }
        ),
        evidence: link({
          names: {
            en: "Evidence|Where to see it",
            fr: "Preuve|Où le voir",
            de: "Nachweis|Wo zu sehen",
            es: "Evidencia|Dónde verlo",
            it: "Prova|Dove vederlo"
          },
          help: "A link to something that a reader can look at.",
          whenMissing: {
            id: "milestone-done-has-evidence",
            title: "What is done can be looked at",
            principles: ["transparency"],
            says: "Milestone {entry} is done, but no link shows what was reached.",
            why: "A link lets members and funders see it for themselves.",
            fix: "Add a link in its column “Where to see it”.",
            severity: "warning",
            minutes: 5,
            when: (milestone) => milestone.readings.get("status")?.value === "done",
            source: "OSCARS competence centres, MS1"
          }
        }),
        depends_on: references(["roadmap"], {
          names: { en: "Depends on|After", fr: "Dépend de", de: "Hängt ab von", es: "Depende de", it: "Dipende da" },
          help: "Milestones that have to be reached first."
        }),
        serves: text({
          names: {
            en: "Serves|Works towards|What it serves",
            fr: "Sert à|Contribue à",
            de: "Dient|Trägt bei zu|Wozu",
            es: "Sirve a|Contribuye a",
            it: "Serve a|Contribuisce a"
          },
          help: "The purpose or objective that it works towards, in the words in which that is written down."
        })
      }
    }),
    risks: entries({
      one: "risk",
      labelledBy: ["risk"],
      names: { en: "Risks|What could stop us", fr: "Risques", de: "Risiken", es: "Riesgos", it: "Rischi" },
      help: "What could stop the community, and what it would do then.",
      tells: [{ answers: "risk", says: "{risk}[: {mitigation}]", under: "What could stop us" }],
      whenMissing: {
        id: "roadmap-names-a-risk",
        title: "The roadmap names what could stop the community",
        says: "{page} names nothing that could stop you.",
        why: "A risk that is written down early can still be answered.",
        fix: "Add a heading “Risks” and a table with one row: what could happen, and what you would do then.",
        severity: "advice",
        from: "active",
        minutes: 10,
        source: "Foundational Community Building, session 4"
      },
      fields: {
        risk: text({
          names: { en: "Risk|What could happen", fr: "Risque", de: "Risiko", es: "Riesgo", it: "Rischio" },
          help: "What could stop you."
        }),
        mitigation: prose({
          names: {
            en: "What we do about it|Mitigation|Answer",
            fr: "Que faire|Réponse",
            de: "Was wir tun",
            es: "Qué hacemos",
            it: "Che cosa facciamo"
          },
          help: "What you would do then."
        }),
        owner: reference(["roles", "people"], {
          names: {
            en: "Who looks after it|Owner|Who",
            fr: "Responsable|Qui",
            de: "Verantwortlich|Wer",
            es: "Responsable|Quién",
            it: "Responsabile|Chi"
          },
          help: "The role that keeps an eye on it."
        })
      }
    })
  }
});
function isDropped(milestone) {
  return milestone.readings.get("status")?.value === "dropped";
}

// src/kinds/roles.ts
var begins = "Whoever is new in {entry} agreed to it, and has what it needs: keys, accounts, what is open.";
var ends = "Whoever leaves {entry} has handed over what is open, and no longer has its keys.";
var roles_default = defineKind({
  kind: "roles",
  title: "Roles",
  titles: { fr: "Rôles", de: "Rollen", es: "Roles", it: "Ruoli" },
  area: "people",
  help: "What there is to do, who does it until when, and who takes over. A role lasts longer than a person.",
  files: ["roles.md", "roles-and-responsibilities.md"],
  standsIn: {
    kinds: ["people"],
    names: {
      en: "Roles|Roles and responsibilities|Who does what",
      fr: "Rôles|Rôles et responsabilités|Qui fait quoi",
      de: "Rollen|Rollen und Aufgaben|Rollen und Verantwortlichkeiten|Wer macht was",
      es: "Roles|Papeles|Roles y responsabilidades|Quién hace qué",
      it: "Ruoli|Ruoli e responsabilità|Chi fa che cosa"
    }
  },
  from: "planning",
  reviewMonths: 12,
  whenMissing: {
    title: "The roles are written down",
    principles: ["accountability"],
    says: "No roles are written down yet.",
    why: "Where nobody is named, the same person does everything until they cannot.",
    fix: "Write two rows, one for a role that coordinates and one for a role that can step in: what each is for, and who does it.",
    severity: { planning: "advice", launching: "warning" },
    minutes: 20,
    source: "Foundational Community Building, session 2"
  },
  firstStep: {
    title: "Name two roles.",
    how: "One who coordinates and one who can step in. What is each for, and who does it for now?",
    minutes: 20
  },
  changes: { matters: "power", headline: "Who does what changes" },
  fields: {
    entries: entries({
      main: true,
      one: "role",
      labelledBy: ["name", "id"],
      prose: "purpose",
      names: {
        en: "Roles|Roles and responsibilities|Who does what",
        fr: "Rôles|Rôles et responsabilités|Qui fait quoi",
        de: "Rollen|Rollen und Aufgaben|Rollen und Verantwortlichkeiten|Wer macht was",
        es: "Roles|Papeles|Roles y responsabilidades|Quién hace qué",
        it: "Ruoli|Ruoli e responsabilità|Chi fa che cosa"
      },
      help: "One row for each role.",
      changes: {
        added: ["A new role, {entry}, held by {holders}.", "A new role, {entry}; nobody holds it yet."],
        removed: ["The role {entry} is no longer there."],
        onlyPeople: {
          removed: ["Somebody else does what belonged to {entry}, or nobody needs it any more."]
        }
      },
      tells: [
        { answers: "who", says: "{entry}: {holders}", under: "Roles", when: isNoneOf("status", "vacant", "retired") },
        {
          answers: "risk",
          says: "{entry}",
          under: "Roles that nobody holds now",
          when: isOneOf("status", "vacant")
        },
        {
          answers: "risk",
          says: "{entry}: until {until}",
          under: "Terms that end",
          day: { of: "until", is: "within a year", since: "since" },
          when: isNoneOf("status", "vacant", "retired")
        },
        {
          answers: "cost",
          says: "{entry}: {time_commitment}",
          under: "Time",
          when: isNoneOf("status", "vacant", "retired")
        }
      ],
      fields: {
        id: text({ names: { en: "Id" }, help: "A short name, for example coordinator." }),
        name: text({
          names: {
            en: "Role|Title|Position",
            fr: "Rôle|Fonction",
            de: "Rolle|Funktion",
            es: "Papel|Rol|Cargo",
            it: "Ruolo|Funzione"
          },
          help: "What the role is called."
        }),
        purpose: prose({
          names: {
            en: "What it is for|Purpose|Description",
            fr: "À quoi il sert|But|Description",
            de: "Wofür sie da ist|Wozu|Zweck|Beschreibung",
            es: "Para qué sirve|Propósito|Descripción",
            it: "A che cosa serve|Scopo|Descrizione"
          },
          help: "What the role decides or does, in one sentence.",
          whenMissing: {
            title: "Every role says what it is for",
            says: "Nothing says what the role {entry} is for.",
            why: "People say yes to a task that they can picture.",
            fix: "Write one sentence in its column “What it is for”: what this role does or decides.",
            severity: "advice",
            minutes: 5,
            when: (role) => isFilled(role) && !role.has("responsibilities") && !role.has("decides"),
            source: "Foundational Community Building, session 2"
          }
        }),
        responsibilities: texts({
          names: {
            en: "Responsibilities|Tasks|Duties|What they do",
            fr: "Responsabilités|Tâches",
            de: "Aufgaben|Verantwortung|Verantwortlichkeiten",
            es: "Responsabilidades|Tareas",
            it: "Responsabilità|Compiti"
          },
          help: "What the role does."
        }),
        decides: texts({
          names: {
            en: "Decides|Decides on",
            fr: "Décide",
            de: "Entscheidet|Entscheidet über",
            es: "Decide",
            it: "Decide"
          },
          help: "What the role may decide alone."
        }),
        accountable_to: references(["roles", "groups"], {
          names: {
            en: "Accountable to|Reports to",
            fr: "Rend compte à",
            de: "Berichtet an|Rechenschaft gegenüber",
            es: "Rinde cuentas a",
            it: "Risponde a"
          },
          help: "The role or group to which it reports."
        }),
        time_commitment: text({
          names: {
            en: "Time commitment|Time|Hours",
            fr: "Temps|Temps nécessaire",
            de: "Zeit|Zeitaufwand",
            es: "Tiempo|Dedicación",
            it: "Tempo|Impegno"
          },
          help: "How much time it takes, for example 2 hours a week."
        }),
        skills: texts({
          names: {
            en: "Skills|Requirements",
            fr: "Compétences",
            de: "Kompetenzen|Voraussetzungen",
            es: "Competencias|Requisitos",
            it: "Competenze|Requisiti"
          },
          help: "What helps to do it well."
        }),
        how_chosen: prose({
          names: {
            en: "How chosen|How it is filled|Chosen by",
            fr: "Comment choisi",
            de: "Wie besetzt|Wie gewählt",
            es: "Cómo se elige",
            it: "Come si sceglie"
          },
          help: "How somebody comes into this role."
        }),
        holders: references(["people"], {
          names: {
            en: "Who|Holder|Holders|Held by|Who holds it|Who does it|Person|People",
            fr: "Qui|Titulaire|Titulaires|Personne|Personnes",
            de: "Wer|Inhaber|Inhaberin|Inne|Person|Personen|Besetzt mit",
            es: "Quién|Titular|Titulares|Persona|Personas",
            it: "Chi|Titolare|Titolari|Persona|Persone"
          },
          help: "Who does it now; people who agreed to be listed.",
          changes: {
            added: ["The role {entry} is held by {new} now; nobody held it before."],
            removed: ["Nobody holds the role {entry} now; it was {old}."],
            changed: ["The role {entry} is held by {new} now; it was {old}."],
            joined: ["{new} joins the role {entry}."],
            left: ["{old} leaves the role {entry}."],
            onlyPeople: { added: [begins], removed: [ends], changed: [begins, ends], joined: [begins], left: [ends] }
          },
          whenMissing: {
            id: "role-has-holder",
            title: "Every role is held by somebody",
            says: "Nobody is named as holder of the role {entry}.",
            why: "Readers do not know whom to ask, or that somebody is wanted.",
            fix: "Write a name in its column “Who”, write “vacant” in “Status” while you look for somebody, or take the role out.",
            severity: "warning",
            minutes: 10,
            when: isFilled,
            source: "CNCF governance review"
          }
        }),
        backups: references(["people"], {
          names: {
            en: "Backup|Backups|Deputy|Deputies|Stands in|Who stands in",
            fr: "Suppléant|Suppléante|Suppléants",
            de: "Vertretung|Stellvertretung",
            es: "Suplente|Suplentes",
            it: "Sostituto|Sostituta|Sostituti"
          },
          help: "Who stands in when the holder is away."
        }),
        since: month({
          names: { en: "Since|From|Start", fr: "Depuis", de: "Seit", es: "Desde", it: "Dal|Da" },
          help: "Since when."
        }),
        until: term({
          names: {
            en: "Until|Term ends|End of term|Term|Ask again|Ask again on",
            fr: "Jusqu’à|Jusqu’au|Fin de mandat|Mandat",
            de: "Bis|Ende der Amtszeit|Amtszeit",
            es: "Hasta|Fin del mandato|Mandato",
            it: "Fino a|Fino al|Fine del mandato|Mandato"
          },
          help: "A date on which you ask again, a length such as 2 years, or “goes with the post”.",
          whenMissing: {
            id: "role-has-term",
            title: "Every role has a date on which its holder is asked again",
            says: "The role {entry} has no end date.",
            why: "A date to ask again lets people go on gladly, or stop without having to resign.",
            fix: "Write a date in its column “Until”, or “goes with the post” where it belongs to somebody’s job.",
            severity: "warning",
            from: "active",
            minutes: 5,
            when: isHeld,
            source: "Rust leadership council: roles do not go on by default"
          }
        }),
        successor: prose({
          names: {
            en: "Who takes over|Successor|Handover|Succession",
            fr: "Qui prend la suite|Succession|Relève",
            de: "Wer übernimmt|Nachfolge|Übergabe",
            es: "Quién toma el relevo|Sucesión|Relevo",
            it: "Chi subentra|Successione|Passaggio di consegne"
          },
          help: "Who takes over, and what they need to be handed.",
          whenMissing: {
            title: "Every role says who takes over",
            says: "Nothing says who takes over the role {entry}.",
            why: "Sometimes somebody has to stop at short notice.",
            fix: "Write in its column “Who takes over” who it would be, and what they need to be handed.",
            severity: "warning",
            from: "active",
            minutes: 10,
            when: (role) => isHeld(role) && !role.has("backups"),
            source: "The Carpentries, succession plans"
          }
        }),
        access: texts({
          names: {
            en: "Access|Accounts|Keys|Accounts and keys",
            fr: "Accès|Comptes|Clés",
            de: "Zugänge|Konten|Schlüssel",
            es: "Acceso|Accesos|Cuentas|Claves",
            it: "Accessi|Account|Chiavi"
          },
          help: "The accounts and keys that go with it: never a password."
        }),
        term_limit: count({
          names: {
            en: "Most terms|Term limit|Terms in a row",
            fr: "Nombre de mandats|Mandats au plus",
            de: "Höchstzahl der Amtszeiten|Amtszeiten höchstens",
            es: "Mandatos como máximo|Límite de mandatos",
            it: "Mandati al massimo|Limite di mandati"
          },
          help: "How many terms somebody may hold it, one after the other."
        }),
        recognition: text({
          names: {
            en: "Recognition|Thanks|What they get",
            fr: "Reconnaissance|Remerciement",
            de: "Anerkennung|Dank",
            es: "Reconocimiento",
            it: "Riconoscimento"
          },
          help: "How you thank those who do it: a certificate, a line in the yearly report, a letter to their boss."
        }),
        paid: yesNo({
          names: {
            en: "Paid|Is it paid",
            fr: "Rémunéré|Payé",
            de: "Bezahlt",
            es: "Remunerado|Pagado",
            it: "Retribuito|Pagato"
          },
          help: "Whether somebody is paid for it, yes or no; never how much."
        }),
        min_holders: count({
          names: {
            en: "Minimum|How many are needed|Min holders",
            fr: "Minimum",
            de: "Mindestens|Mindestzahl",
            es: "Mínimo",
            it: "Minimo"
          },
          help: "How many people this role needs."
        }),
        status: choice(
          {
            active: {
              en: "active|filled|current",
              fr: "actif|pourvu",
              de: "aktiv|besetzt",
              es: "activo|cubierto",
              it: "attivo|coperto"
            },
            vacant: {
              en: "vacant|open|looking for somebody",
              fr: "vacant|à pourvoir",
              de: "unbesetzt|offen|vakant",
              es: "vacante|libre",
              it: "vacante|scoperto"
            },
            retired: {
              en: "retired|emeritus|ended|closed|past",
              fr: "supprimé|terminé",
              de: "abgeschafft|beendet",
              es: "retirado|terminado",
              it: "ritirato|terminato"
            }
          },
          {
            names: { en: "Status", fr: "Statut|État", de: "Status|Stand", es: "Estado", it: "Stato" },
            help: "Active, vacant or retired."
          }
        )
      }
    })
  }
});
function isFilled(role) {
  const status = role.readings.get("status")?.value;
  return status !== "vacant" && status !== "retired";
}
function isHeld(role) {
  return isFilled(role) && role.has("holders");
}

// src/kinds/services.ts
var services_default = defineKind({
  kind: "services",
  title: "Services",
  titles: { fr: "Services", de: "Angebote", es: "Servicios", it: "Servizi" },
  area: "offer",
  help: "What somebody can get here: what it does, how to ask for it, and who answers.",
  files: ["services.md", "service-catalogue.md", "service-catalog.md"],
  from: "active",
  expectedOf: { any: "could", cop: "should", "competence-centre": "must", network: "should", programme: "should" },
  reviewMonths: 12,
  whenMissing: {
    title: "It is written down what one can get here",
    says: "No page says yet what somebody can get here, and how to ask for it.",
    why: "A service that is not on a list is used by those who know somebody.",
    fix: "Write a table with one row for each service: its name, what it does, how to ask for it, and whom.",
    severity: { launching: "advice", active: "warning" },
    minutes: 45,
    source: "OSCARS competence centres: service catalogues"
  },
  firstStep: {
    title: "Name three things that somebody can ask you for.",
    how: "One row each: what it does, how to ask for it, and an address that two people read.",
    minutes: 30
  },
  fields: {
    how_kept_up_to_date: prose({
      names: {
        en: "How we keep this up to date|Keeping this up to date",
        fr: "Mise à jour|Comment nous la tenons à jour",
        de: "Pflege dieser Seite|Wie wir diese Seite pflegen",
        es: "Cómo lo actualizamos|Actualización de esta página",
        it: "Come lo aggiorniamo|Aggiornamento di questa pagina"
      },
      help: "Who looks at these services, and when."
    }),
    entries: entries({
      main: true,
      one: "service",
      labelledBy: ["name", "id"],
      prose: "description",
      names: {
        en: "Services|Our services|Service catalogue|Service catalog|What you can get here|What we offer",
        fr: "Services|Nos services|Catalogue de services|Ce que nous proposons",
        de: "Angebote|Dienste|Unsere Angebote|Dienstekatalog|Was es hier gibt",
        es: "Servicios|Nuestros servicios|Catálogo de servicios|Qué ofrecemos",
        it: "Servizi|I nostri servizi|Catalogo dei servizi|Che cosa offriamo"
      },
      help: "One row for each service.",
      whenMissing: {
        id: "services-are-named",
        title: "The page Services names at least one service",
        says: "{page} names no service yet.",
        why: "Nobody can ask for something that is not on the list.",
        fix: "Add one row: what it is called, what it does, how to ask for it, and whom.",
        severity: { launching: "advice", active: "warning" },
        minutes: 10
      },
      fields: {
        id: text({ names: { en: "Id|No|Nr" }, help: "A short name, for example helpdesk." }),
        name: text({
          names: {
            en: "Service|Name|What",
            fr: "Service|Nom|Quoi",
            de: "Angebot|Dienst|Name|Was",
            es: "Servicio|Nombre|Qué",
            it: "Servizio|Nome|Che cosa"
          },
          help: "What the service is called."
        }),
        tagline: text({
          names: {
            en: "Tagline|In one line|In short",
            fr: "Accroche|En une ligne|En bref",
            de: "Kurz gesagt|In einem Satz",
            es: "Lema|En una línea|En breve",
            it: "Slogan|In una riga|In breve"
          },
          help: "The service in one line, as you would say it in a corridor."
        }),
        description: prose({
          names: {
            en: "What it does|Description|What you get",
            fr: "Ce qu’il fait|Description|Ce que vous obtenez",
            de: "Was es tut|Beschreibung|Was man bekommt",
            es: "Qué hace|Descripción|Qué se obtiene",
            it: "Che cosa fa|Descrizione|Che cosa si ottiene"
          },
          help: "What somebody gets, in a sentence without special words.",
          whenMissing: {
            title: "Every service says what it does",
            says: "Nothing says what the service {entry} does.",
            why: "A name alone tells only those who know it already.",
            fix: "Write one sentence in its column “What it does”: what does somebody have afterwards?",
            severity: { launching: "advice", active: "warning" },
            minutes: 5,
            when: (service) => isOffered(service) && !service.has("tagline"),
            source: "EOSC Service Profile 5.0: description"
          }
        }),
        contact: contact({
          names: {
            en: "Contact|Whom to ask|Who answers|Helpdesk|Help desk",
            fr: "Contact|À qui demander|Qui répond|Assistance",
            de: "Kontakt|Wen fragen|Wer antwortet|Ansprechstelle",
            es: "Contacto|A quién preguntar|Quién responde",
            it: "Contatto|A chi chiedere|Chi risponde"
          },
          help: "A role, or an address that more than one person reads.",
          whenMissing: {
            title: "Every service has a contact",
            says: "Nobody is named to answer questions about the service {entry}.",
            why: "A researcher who does not know whom to ask does not ask.",
            fix: "Write a role, or an address that two people read, in its column “Contact”.",
            severity: { launching: "warning", active: "error" },
            minutes: 5,
            when: isOffered,
            source: "OSCARS competence centres: contact points; EOSC Service Profile 5.0: helpdesk"
          }
        }),
        how_to_request: prose({
          names: {
            en: "How to ask for it|How to request it|How to request|How to get it|How to order|Access it",
            fr: "Comment le demander|Comment l’obtenir|Demande",
            de: "Wie man es bekommt|Wie man danach fragt|Anfrage",
            es: "Cómo pedirlo|Cómo solicitarlo|Solicitud",
            it: "Come chiederlo|Come richiederlo|Richiesta"
          },
          help: "A link, a form, a channel: what somebody does to get it.",
          whenMissing: {
            id: "service-says-how-to-ask",
            title: "Every service says how to ask for it",
            says: "Nothing says how to ask for the service {entry}.",
            why: "Without it the service is for those who know somebody.",
            fix: "Write a link, or one sentence such as “write to us with two lines about your data”, in its column “How to ask for it”.",
            severity: { launching: "advice", active: "warning" },
            minutes: 5,
            when: isOffered,
            source: "EOSC Service Profile 5.0: order"
          }
        }),
        status: choice(
          {
            planned: {
              en: "planned|coming|in preparation",
              fr: "prévu|en préparation",
              de: "geplant|in Vorbereitung",
              es: "previsto|planeado|en preparación",
              it: "previsto|pianificato|in preparazione"
            },
            beta: {
              en: "beta|pilot|trial|testing",
              fr: "bêta|pilote|à l’essai",
              de: "Beta|Pilot|im Test|Probe",
              es: "beta|piloto|a prueba",
              it: "beta|pilota|in prova"
            },
            production: {
              en: "production|in production|running|live|active|available|in use|operational",
              fr: "en production|en service|actif|disponible",
              de: "in Betrieb|Produktion|aktiv|verfügbar",
              es: "en producción|activo|disponible|en servicio",
              it: "in produzione|attivo|disponibile|in servizio"
            },
            retired: {
              en: "retired|ended|closed|discontinued|withdrawn",
              fr: "retiré|terminé|fermé|arrêté",
              de: "eingestellt|beendet|geschlossen",
              es: "retirado|terminado|cerrado",
              it: "ritirato|terminato|chiuso|dismesso"
            }
          },
          {
            names: {
              en: "Status|Now|How far it is",
              fr: "État|Statut",
              de: "Stand|Status",
              es: "Estado",
              it: "Stato"
            },
            help: "Planned, beta, production or retired.",
            whenMissing: {
              id: "service-says-how-far-it-is",
              title: "Every service says whether it can be used today",
              says: "Nothing says whether the service {entry} can be used today.",
              why: "Planned, on trial or in use: a researcher with a deadline has to know.",
              fix: "Write planned, beta, production or retired in its column “Status”.",
              severity: "advice",
              from: "active",
              minutes: 2,
              source: "EOSC Service Profile 5.0: life cycle status"
            }
          }
        ),
        last_checked: pastDate({
          names: {
            en: "Last checked|Checked|Checked on|Last reviewed",
            fr: "Dernière vérification|Vérifié le",
            de: "Zuletzt geprüft|Geprüft am",
            es: "Última comprobación|Revisado el|Comprobado el",
            it: "Ultimo controllo|Controllato il"
          },
          help: "The day on which somebody last tried it and found this row true.",
          whenMissing: {
            id: "service-says-when-it-was-checked",
            title: "Every service says when it was last checked",
            says: "Nothing says when somebody last tried the service {entry}.",
            why: "Lists of services grow old quietly, and one dead link costs trust in all of them.",
            fix: "Try it, then write today’s date in its column “Last checked”.",
            severity: { launching: "advice", active: "warning" },
            minutes: 5,
            when: (service) => isOffered(service) && service.readings.get("status")?.value !== "planned",
            source: "EOSC onboarding: providers keep their entries current"
          }
        }),
        provider: text({
          names: {
            en: "Provider|Provided by|Who runs it|Organisation|Organization|Cluster",
            fr: "Fournisseur|Proposé par|Organisation|Cluster",
            de: "Anbieter|Angeboten von|Wer betreibt es|Organisation|Cluster",
            es: "Proveedor|Ofrecido por|Organización|Clúster",
            it: "Fornitore|Offerto da|Organizzazione|Cluster"
          },
          help: "The organisation or group that runs it.",
          whenMissing: {
            title: "Every service says who runs it",
            says: "Nothing says who runs the service {entry}.",
            why: "It tells a researcher whose rules hold, and who decides whether it goes on.",
            fix: "Write the organisation or group in its column “Provider”.",
            severity: "advice",
            from: "sustaining",
            minutes: 3,
            when: isOffered,
            source: "EOSC Service Profile 5.0: resource organisation"
          }
        }),
        audience: texts({
          names: {
            en: "For whom|Audience|Who it is for|Target users",
            fr: "Pour qui|Public",
            de: "Für wen|Zielgruppe",
            es: "Para quién|Público",
            it: "Per chi|Destinatari"
          },
          help: "Who can use it: everyone, doctoral researchers, one cluster.",
          whenMissing: {
            title: "Every service says whom it is for",
            says: "Nothing says whom the service {entry} is for.",
            why: "People who are not sure whether they may ask usually do not.",
            fix: "Write a few words in its column “For whom”.",
            severity: "advice",
            from: "sustaining",
            minutes: 3,
            when: isOffered,
            source: "EOSC Service Profile 5.0: target users"
          }
        }),
        access: choice(
          {
            open: {
              en: "open|anyone|free access|open to all",
              fr: "ouvert|libre|ouvert à tous",
              de: "offen|frei|für alle",
              es: "abierto|libre|abierto a todos",
              it: "aperto|libero|aperto a tutti"
            },
            "on-request": {
              en: "on request|by request|apply|by application",
              fr: "sur demande|sur candidature",
              de: "auf Anfrage|auf Antrag",
              es: "previa solicitud|a petición|bajo solicitud",
              it: "su richiesta|su domanda"
            },
            members: {
              en: "members|members only|restricted",
              fr: "membres|réservé aux membres",
              de: "Mitglieder|nur Mitglieder",
              es: "miembros|solo miembros",
              it: "membri|solo membri|soci"
            }
          },
          {
            names: {
              en: "Access|Open to",
              fr: "Accès|Ouvert à",
              de: "Zugang|Offen für",
              es: "Acceso|Abierto a",
              it: "Accesso|Aperto a"
            },
            help: "Open, on request, or members.",
            whenMissing: {
              title: "Every service says who may use it",
              says: "Nothing says whether the service {entry} is open, on request or for members.",
              why: "A researcher from elsewhere cannot tell whether to try.",
              fix: "Write open, on request or members in its column “Access”.",
              severity: "advice",
              from: "sustaining",
              minutes: 2,
              when: isOffered,
              source: "EOSC Service Profile 5.0: access and order type"
            }
          }
        ),
        url: link({
          names: {
            en: "Link|Website|Web site|Web page|Page",
            fr: "Lien|Site|Page",
            de: "Link|Website|Seite",
            es: "Enlace|Sitio|Página",
            it: "Collegamento|Link|Sito|Pagina"
          },
          help: "The page of the service itself."
        }),
        cost: text({
          names: {
            en: "Cost|Costs|Price",
            fr: "Coût|Prix",
            de: "Kosten|Preis",
            es: "Coste|Costo|Precio",
            it: "Costo|Prezzo"
          },
          help: "What it costs, or “nothing”."
        }),
        terms: prose({
          names: {
            en: "Terms|Terms of use|Conditions",
            fr: "Conditions|Conditions d’utilisation",
            de: "Bedingungen|Nutzungsbedingungen",
            es: "Condiciones|Condiciones de uso",
            it: "Condizioni|Condizioni d’uso"
          },
          help: "What somebody agrees to who uses it, or a link to that."
        }),
        trl: text({
          names: {
            en: "TRL|Technology readiness|Technology readiness level",
            fr: "Niveau de maturité",
            de: "Technologie-Reifegrad|Reifegrad",
            es: "Nivel de madurez",
            it: "Livello di maturità"
          },
          help: "The technology readiness level, where a funder asks for it: 1 to 9."
        }),
        domain: texts({
          names: {
            en: "Domain|Domains|Field of research|Scientific domain",
            fr: "Discipline|Disciplines|Domaine scientifique",
            de: "Fachgebiet|Fachgebiete|Disziplin",
            es: "Disciplina|Disciplinas|Dominio científico",
            it: "Disciplina|Discipline|Dominio scientifico"
          },
          help: "The domains of research that it serves."
        }),
        related_training: references(["training"], {
          names: {
            en: "Related training|Training|Learn how to use it",
            fr: "Formation associée|Formation",
            de: "Schulung dazu|Schulung",
            es: "Formación relacionada|Formación",
            it: "Formazione collegata|Formazione"
          },
          help: "Trainings that show how to use it."
        }),
        composes_with: references(["services"], {
          names: {
            en: "Works together with|Composes with|Builds on|Combines with",
            fr: "Se combine avec|Fonctionne avec",
            de: "Arbeitet zusammen mit|Baut auf",
            es: "Se combina con|Funciona con",
            it: "Si combina con|Funziona con"
          },
          help: "Services that it can be combined with; link those that are not on this page.",
          mutual: true
        })
      }
    })
  }
});
function isOffered(service) {
  return service.readings.get("status")?.value !== "retired";
}

// src/kinds/skills.ts
var areas2 = {
  engagement: {
    en: "engagement|community engagement",
    fr: "engagement|animation",
    de: "Engagement|Miteinander",
    es: "participación",
    it: "coinvolgimento"
  },
  content: { en: "content", fr: "contenu|contenus", de: "Inhalt|Inhalte", es: "contenido|contenidos", it: "contenuti" },
  technical: {
    en: "technical|technology",
    fr: "technique",
    de: "Technik|technisch",
    es: "técnica|técnico",
    it: "tecnica"
  },
  business: { en: "business|administration", fr: "gestion", de: "Verwaltung|Betrieb", es: "gestión", it: "gestione" },
  strategic: { en: "strategic|strategy", fr: "stratégie", de: "Strategie", es: "estrategia", it: "strategia" }
};
var skills_default = defineKind({
  kind: "skills",
  title: "Skills",
  titles: { fr: "Compétences", de: "Kompetenzen", es: "Competencias", it: "Competenze" },
  area: "offer",
  help: "What people here can do together, which group holds it, and where something is missing. Nobody gets marks.",
  files: ["skills.md", "competences.md", "competence-matrix.md", "competencies.md", "competency-matrix.md"],
  from: "active",
  expectedOf: { any: "could", cop: "should", "competence-centre": "must", network: "should", programme: "should" },
  reviewMonths: 12,
  whenMissing: {
    title: "It is written down what people here can do",
    says: "No page says yet what people here can do, and whom to ask about it.",
    why: "Expertise that nobody can find is not used, and a gap that nobody has named is not closed.",
    fix: "Write a table with one row for each skill: what it is, who holds it, and what you do about a gap. Or give each group a column, and tick what it has.",
    severity: { launching: "advice", active: "warning" },
    minutes: 45,
    source: "OSCARS competence centres: competences and services mapped"
  },
  firstStep: {
    title: "Name five things that people here can do.",
    how: "One row each: the skill, and the groups or roles that hold it. Then one thing that nobody can do yet.",
    minutes: 30
  },
  fields: {
    level_scale: prose({
      names: {
        en: "How to read this page|How to read the table|What the marks mean|Levels|Level scale|Legend|Key",
        fr: "Comment lire cette page|Comment lire le tableau|Niveaux|Légende",
        de: "Wie man diese Seite liest|Wie man die Tabelle liest|Stufen|Legende",
        es: "Cómo leer esta página|Cómo leer la tabla|Niveles|Leyenda",
        it: "Come leggere questa pagina|Come leggere la tabella|Livelli|Legenda"
      },
      help: "What a tick, a number or a level on this page means."
    }),
    how_kept_up_to_date: prose({
      names: {
        en: "How we keep this up to date|Keeping this up to date|How this was mapped",
        fr: "Mise à jour|Comment nous la tenons à jour",
        de: "Pflege dieser Seite|Wie wir diese Seite pflegen",
        es: "Cómo lo actualizamos|Actualización de esta página",
        it: "Come lo aggiorniamo|Aggiornamento di questa pagina"
      },
      help: "How you found out what people can do, and when you ask again."
    }),
    entries: entries({
      main: true,
      one: "skill",
      labelledBy: ["name", "id"],
      prose: "definition",
      matrix: {
        has: "held_by",
        lacks: "missing_in",
        group: {
          en: "Cluster|Clusters|Group|Groups|Site|Node|Organisation|Organization|Faculty|Institution|Team|Member",
          fr: "Cluster|Pôle|Groupe|Site|Nœud|Organisation|Faculté|Institution|Équipe",
          de: "Cluster|Gruppe|Standort|Knoten|Organisation|Fakultät|Einrichtung|Team",
          es: "Clúster|Grupo|Sede|Nodo|Organización|Facultad|Institución|Equipo",
          it: "Cluster|Gruppo|Sede|Nodo|Organizzazione|Facoltà|Istituzione|Squadra"
        }
      },
      names: {
        en: "Skills|Competences|Competencies|Competence matrix|Competency matrix|Expertise|Skills matrix|What we can do|What we know",
        fr: "Compétences|Matrice des compétences|Expertise|Ce que nous savons faire",
        de: "Kompetenzen|Kompetenzmatrix|Fähigkeiten|Was wir können",
        es: "Competencias|Matriz de competencias|Habilidades|Qué sabemos hacer",
        it: "Competenze|Matrice delle competenze|Abilità|Che cosa sappiamo fare"
      },
      help: "One row for each skill; groups may have columns of their own, with a tick, a number, or “gap”.",
      whenMissing: {
        id: "skills-are-named",
        title: "The page Skills names at least one skill",
        says: "{page} names no skill yet.",
        why: "Nobody can ask for something that is not on the list.",
        fix: "Add one row: a skill, and the groups or roles that hold it.",
        severity: { launching: "advice", active: "warning" },
        minutes: 10
      },
      fields: {
        id: text({ names: { en: "Id|No|Nr" }, help: "A short name, for example fair-assessment." }),
        name: text({
          names: {
            en: "Skill|Competence|Competency|Expertise|Topic|Name|What",
            fr: "Compétence|Expertise|Sujet|Thème|Nom|Quoi",
            de: "Kompetenz|Fähigkeit|Thema|Name|Was",
            es: "Competencia|Habilidad|Tema|Nombre|Qué",
            it: "Competenza|Abilità|Tema|Nome|Che cosa"
          },
          help: "What somebody can do, for example assess how FAIR a data set is."
        }),
        definition: prose({
          names: {
            en: "Definition|What it means|Description|In words",
            fr: "Définition|Description",
            de: "Definition|Beschreibung|Was es heißt",
            es: "Definición|Descripción",
            it: "Definizione|Descrizione"
          },
          help: "What it means, in a sentence, or a link to the glossary."
        }),
        held_by: texts({
          names: {
            en: "Held by|Who has it|Who can do it|Who holds it|Where|We have it in",
            fr: "Détenue par|Qui l’a|Qui sait le faire|Où",
            de: "Wer kann es|Wer hat es|Vorhanden bei|Wo",
            es: "Quién la tiene|Quién sabe hacerlo|Dónde",
            it: "Chi ce l’ha|Chi lo sa fare|Dove"
          },
          help: "Roles, groups or organisations; people only if they wish, and never how good they are.",
          whenMissing: {
            id: "skill-has-holder",
            title: "Every skill says who has it",
            says: "Nothing says who has the skill {entry}.",
            why: "Somebody who needs it would not know where to turn.",
            fix: "Write a role, a group or an organisation in its column “Held by”, or “yes” under “Gap” if nobody has it yet.",
            severity: "advice",
            from: "active",
            minutes: 3,
            when: (skill) => !isGap(skill) && !skill.has("how_many"),
            source: "OSCARS competence centres: competence inventories"
          }
        }),
        gap: text({
          names: {
            en: "Gap|Is it a gap|Missing",
            fr: "Lacune|Manque",
            de: "Lücke|Fehlt",
            es: "Brecha|Carencia|Falta",
            it: "Lacuna|Manca"
          },
          help: "Yes, or a few words, when you need it and do not have enough of it."
        }),
        plan: prose({
          names: {
            en: "Plan|What we do about it|Next step",
            fr: "Plan|Que faisons-nous|Prochaine étape",
            de: "Plan|Was wir tun|Nächster Schritt",
            es: "Plan|Qué hacemos|Próximo paso",
            it: "Piano|Che cosa facciamo|Prossimo passo"
          },
          help: "What happens about a gap: a training, somebody to invite, or “we leave it to others”.",
          whenMissing: {
            id: "skill-gap-has-plan",
            title: "Every gap comes with a plan",
            says: "There is a gap in {entry}, and nothing says what happens about it.",
            why: "A gap with a plan is a next step; a gap without one stays a gap.",
            fix: "Write one line in its column “Plan”: a training, somebody to invite, a neighbour who has it, or “we leave it to others”.",
            severity: "advice",
            from: "active",
            minutes: 10,
            when: isGap,
            source: "Foundational Community Building, session 1: gaps, and whom to invite; OSCARS competence inventories"
          }
        }),
        contact: contact({
          names: {
            en: "Whom to ask|Contact|Ask",
            fr: "À qui demander|Contact",
            de: "Wen fragen|Kontakt|Ansprechstelle",
            es: "A quién preguntar|Contacto",
            it: "A chi chiedere|Contatto"
          },
          help: "A role, or an address that more than one person reads."
        }),
        skill_area: suggestion(areas2, {
          names: {
            en: "Area|Domain|Field|Category",
            fr: "Domaine|Catégorie",
            de: "Bereich|Gebiet|Kategorie",
            es: "Área|Ámbito|Categoría",
            it: "Area|Ambito|Categoria"
          },
          help: "Engagement, content, technical, business or strategic; or a domain of research."
        }),
        how_many: count({
          names: {
            en: "How many|How many people|Number of people",
            fr: "Combien|Combien de personnes",
            de: "Wie viele|Anzahl Personen",
            es: "Cuántas|Cuántas personas|Número de personas",
            it: "Quante|Quante persone|Numero di persone"
          },
          help: "How many people have it, where you prefer a number to names."
        }),
        missing_in: texts({
          names: {
            en: "Missing in|Where it is missing|Gap in|Gaps",
            fr: "Manque à|Où elle manque|Lacunes",
            de: "Fehlt bei|Wo es fehlt|Lücken",
            es: "Falta en|Dónde falta|Brechas",
            it: "Manca a|Dove manca|Lacune"
          },
          help: "Groups that need it and do not have it."
        }),
        level: text({
          names: {
            en: "Level|Depth",
            fr: "Niveau",
            de: "Stufe|Niveau",
            es: "Nivel",
            it: "Livello"
          },
          help: "How far the groups go with it, in your own words; never a mark for one person."
        }),
        framework: link({
          names: {
            en: "Framework|Role profile|Reference",
            fr: "Référentiel|Cadre",
            de: "Rahmen|Kompetenzrahmen|Profil",
            es: "Marco|Perfil",
            it: "Quadro|Profilo"
          },
          help: "A link to a role profile or framework that describes it."
        })
      }
    }),
    contacts: entries({
      one: "cluster",
      labelledBy: ["group"],
      names: {
        en: "Entry points|Entry points and contacts|Contacts|Whom to ask|Where to ask|Contact points|Clusters",
        fr: "Points d’entrée|Contacts|À qui demander|Points de contact",
        de: "Anlaufstellen|Ansprechstellen|Kontakte|Wen fragen",
        es: "Puntos de entrada|Contactos|A quién preguntar|Puntos de contacto",
        it: "Punti di accesso|Contatti|A chi chiedere|Punti di contatto"
      },
      help: "For each group or cluster, where to begin and whom to ask.",
      fields: {
        group: text({
          names: {
            en: "Cluster|Group|Area|Domain|Name|Site|Node|Organisation|Organization",
            fr: "Cluster|Pôle|Groupe|Domaine|Nom|Organisation",
            de: "Cluster|Gruppe|Bereich|Name|Organisation",
            es: "Clúster|Grupo|Área|Nombre|Organización",
            it: "Cluster|Gruppo|Area|Nome|Organizzazione"
          },
          help: "The group or cluster."
        }),
        covers: prose({
          names: {
            en: "Covers|What for|Domain of research|Communities",
            fr: "Couvre|Pour quoi|Communautés",
            de: "Umfasst|Wofür|Fachgebiet",
            es: "Abarca|Para qué|Comunidades",
            it: "Comprende|Per che cosa|Comunità"
          },
          help: "For whom it is, in a few words."
        }),
        entry_point: link({
          names: {
            en: "Entry point|Where to begin|Website|Web site|Page|Link",
            fr: "Point d’entrée|Site|Page|Lien",
            de: "Einstieg|Anlaufstelle|Website|Seite|Link",
            es: "Punto de entrada|Sitio|Página|Enlace",
            it: "Punto di accesso|Sito|Pagina|Collegamento"
          },
          help: "The page on which a researcher begins.",
          whenMissing: {
            id: "cluster-has-entry-point",
            title: "Every cluster has an entry point",
            says: "There is no link to the place where a researcher begins with {entry}.",
            why: "A centre exists for those who find the door.",
            fix: "Add a link in its column “Entry point”: a page is enough.",
            severity: "advice",
            from: "active",
            minutes: 5,
            source: "OSCARS competence centres: operational entry points"
          }
        }),
        contact: contact({
          names: {
            en: "Contact|Whom to ask|Contact point|Address|E-mail|Email",
            fr: "Contact|À qui demander|Adresse|Courriel",
            de: "Kontakt|Wen fragen|Adresse|E-Mail",
            es: "Contacto|A quién preguntar|Dirección|Correo",
            it: "Contatto|A chi chiedere|Indirizzo|E-mail"
          },
          help: "A role, or an address that more than one person reads.",
          whenMissing: {
            id: "cluster-has-contact",
            title: "Every cluster has a contact",
            says: "Nobody is named to answer for {entry}.",
            why: "A question that has no address is not asked.",
            fix: "Write a role, or an address that two people read, in its column “Contact”.",
            severity: { launching: "advice", active: "warning" },
            minutes: 10,
            source: "OSCARS competence centres: contact points created"
          }
        })
      }
    })
  }
});
function isGap(skill) {
  const gap = skill.readings.get("gap")?.written.text ?? "";
  return gap !== "" && !none4.test(gap) || skill.readings.get("how_many")?.value === 0 || skill.has("missing_in");
}
var none4 = /^(?:no|non|nein|none|keine?|aucune?|ninguna|nessuna|0|n)\.?$/iu;

// src/kinds/stakeholders.ts
var highLow = {
  high: {
    en: "high|strong|much",
    fr: "élevé|élevée|fort|forte|haut",
    de: "hoch|groß|stark",
    es: "alto|alta",
    it: "alto|alta"
  },
  low: { en: "low|weak|little", fr: "faible|bas|peu", de: "niedrig|gering|klein", es: "bajo|baja", it: "basso|bassa" }
};
var sorts = {
  internal: {
    en: "internal|in-house|our own organisation",
    fr: "interne",
    de: "intern|innerhalb",
    es: "interno|interna",
    it: "interno|interna"
  },
  member: {
    en: "member|members",
    fr: "membre|membres",
    de: "Mitglied|Mitglieder",
    es: "miembro|miembros",
    it: "membro|membri"
  },
  partner: {
    en: "partner|partners",
    fr: "partenaire",
    de: "Partner|Partnerin",
    es: "socio|socia|aliado",
    it: "partner"
  },
  funder: {
    en: "funder|sponsor|donor",
    fr: "financeur|bailleur|mécène",
    de: "Geldgeber|Förderer|Fördereinrichtung",
    es: "financiador|financiadora|patrocinador",
    it: "finanziatore|finanziatrice|sponsor"
  },
  institution: {
    en: "institution|host|university|library",
    fr: "institution|établissement|université|bibliothèque",
    de: "Institution|Einrichtung|Hochschule|Universität|Bibliothek",
    es: "institución|universidad|biblioteca",
    it: "istituzione|ente|università|biblioteca"
  },
  policy: {
    en: "policy|policy maker|policy-maker|government|regulator",
    fr: "politique|décideur|administration",
    de: "Politik|Behörde|Verwaltung",
    es: "política|administración",
    it: "politica|amministrazione"
  },
  user: {
    en: "user|users|reader|readers",
    fr: "utilisateur|utilisatrice|usager",
    de: "Nutzer|Nutzerin|Nutzende|Anwender",
    es: "usuario|usuaria",
    it: "utente|utenti"
  },
  supplier: {
    en: "supplier|provider|vendor",
    fr: "fournisseur|prestataire",
    de: "Lieferant|Anbieter|Dienstleister",
    es: "proveedor|proveedora",
    it: "fornitore|fornitrice"
  },
  other: { en: "other", fr: "autre", de: "andere|anderes|sonstige", es: "otro|otra", it: "altro|altra" }
};
var relationships = {
  unaware: {
    en: "unaware|does not know us",
    fr: "ne nous connaît pas",
    de: "kennt uns nicht",
    es: "no nos conoce",
    it: "non ci conosce"
  },
  aware: { en: "aware|knows us", fr: "nous connaît", de: "kennt uns", es: "nos conoce", it: "ci conosce" },
  supportive: {
    en: "supportive|supports us",
    fr: "nous soutient",
    de: "unterstützt uns",
    es: "nos apoya",
    it: "ci sostiene"
  },
  partner: { en: "partner|works with us", fr: "partenaire", de: "Partner", es: "socio|aliado", it: "partner" }
};
var ratings = { unless: { field: "ratings", is: "public" } };
var stakeholders_default = defineKind({
  kind: "stakeholders",
  title: "Stakeholders",
  titles: { fr: "Parties prenantes", de: "Beteiligte", es: "Partes interesadas", it: "Portatori di interesse" },
  area: "participation",
  help: "The groups and organisations that matter to the community, and how each takes part.",
  files: ["stakeholders.md", "stakeholder-map.md", "contributors-map.md"],
  standsIn: {
    kinds: ["purpose", "charter"],
    names: {
      en: "Stakeholders|Stakeholder map|Identifying stakeholders|Stakeholder engagement|Stakeholders and their roles",
      fr: "Parties prenantes|Carte des parties prenantes",
      de: "Stakeholder|Beteiligte|Interessengruppen",
      es: "Partes interesadas|Mapa de partes interesadas",
      it: "Portatori di interesse|Parti interessate"
    }
  },
  from: "active",
  expectedOf: { cop: "should", software: "could", "research-project": "could", programme: "could" },
  reviewMonths: 6,
  whenMissing: {
    title: "The groups that matter to the community are written down",
    principles: ["collaboration"],
    says: "The groups that matter to this community are not written down yet.",
    why: "Those whom nobody has written down are forgotten when it counts: the library, the ethics office, the early-career researchers.",
    fix: "Write a table with three columns: contributor (a group or organisation), role, nature of participation.",
    severity: { launching: "advice", active: "warning" },
    minutes: 30,
    source: "Foundational Community Building, session 2"
  },
  firstStep: {
    title: "Name five groups that matter to you.",
    how: "Who contributes, who uses it, who pays, who could stop it? One row each: who, their role, how they take part.",
    minutes: 30
  },
  fields: {
    ratings: choice(
      {
        public: {
          en: "public",
          fr: "publiques|public",
          de: "öffentlich",
          es: "públicas|público",
          it: "pubbliche|pubblico"
        },
        elsewhere: { en: "elsewhere|private", fr: "ailleurs", de: "anderswo", es: "en otro lugar", it: "altrove" }
      },
      {
        names: { en: "Ratings", fr: "Évaluations", de: "Bewertungen", es: "Valoraciones", it: "Valutazioni" },
        help: "Whether power and interest of groups may be read by everyone (public) or are kept elsewhere."
      }
    ),
    rated_elsewhere: prose({
      names: {
        en: "Rated elsewhere|Ratings kept elsewhere",
        fr: "Évalué ailleurs",
        de: "Anderswo bewertet",
        es: "Valorado en otro lugar",
        it: "Valutato altrove"
      },
      help: "When the groups were rated in a private place, and which role looked at it again.",
      spotted: [/\brated elsewhere on \d{4}-\d{2}-\d{2}[^.\n]*/i]
    }),
    entries: entries({
      main: true,
      one: "stakeholder",
      labelledBy: ["name", "id"],
      prose: "nature_of_participation",
      names: {
        en: "Stakeholders|Contributors|Stakeholder map|Who matters to us|Identifying stakeholders|Mapping stakeholders|Our stakeholders|Stakeholder engagement|Who are your stakeholders and what are their roles|Who are our stakeholders and what are their roles|Who are our stakeholders|Prioritising stakeholders|Prioritizing stakeholders",
        fr: "Parties prenantes|Contributeurs",
        de: "Beteiligte|Stakeholder|Interessengruppen",
        es: "Partes interesadas|Grupos de interés|Colaboradores",
        it: "Portatori di interesse|Parti interessate"
      },
      help: "One row for each group or organisation; no names of people.",
      whenMissing: {
        id: "stakeholders-are-named",
        title: "The stakeholder page names at least one group",
        says: "{page} names no group yet.",
        why: "A map without groups cannot help you choose whom to talk to.",
        fix: "Add one row for each group or organisation: who it is, their role, how they take part.",
        severity: { launching: "advice", active: "warning" },
        minutes: 20
      },
      fields: {
        id: text({ names: { en: "Id" }, help: "A short name, for example library." }),
        name: text({
          names: {
            en: "Contributor|Contributors|Stakeholder|Name|Group|Organisation|Organization|Who",
            fr: "Contributeur|Partie prenante|Groupe|Organisation|Qui",
            de: "Beteiligte|Gruppe|Stakeholder|Organisation|Wer",
            es: "Colaborador|Parte interesada|Grupo|Organización|Quién",
            it: "Portatore di interesse|Parte interessata|Gruppo|Organizzazione|Chi"
          },
          help: "A group or organisation."
        }),
        role: text({
          names: { en: "Role|Their role", fr: "Rôle", de: "Rolle", es: "Papel|Rol", it: "Ruolo" },
          help: "What they are for the community: user, funder, host, contributor.",
          whenMissing: {
            title: "Every stakeholder has a role",
            says: "Nothing says what part {entry} plays.",
            why: "Knowing what a group is for you shows what to ask of it.",
            fix: "Write one or two words in the column “Role”, for example funder, user, or host.",
            severity: { launching: "advice", active: "warning" },
            minutes: 2,
            source: "Foundational Community Building, session 2"
          }
        }),
        nature_of_participation: prose({
          names: {
            en: "Nature of participation|How they take part|Participation",
            fr: "Nature de la participation|Comment ils participent|Participation|Nature de leur participation",
            de: "Art der Beteiligung|Wie sie sich beteiligen|Beteiligung|Art der Mitwirkung",
            es: "Naturaleza de la participación|Cómo participan|Participación|Forma de participación|Naturaleza de su participación",
            it: "Natura della partecipazione|Come partecipano|Partecipazione|Forma di partecipazione"
          },
          help: "How they take part, in a few words.",
          whenMissing: {
            id: "stakeholder-says-how-they-take-part",
            title: "Every stakeholder has a way to take part",
            principles: ["collaboration"],
            says: "Nothing says how {entry} takes part.",
            why: "It shows what you can offer them, and what they bring.",
            fix: "Write a few words in the column “Nature of participation”, for example “lends rooms, sends two trainers”.",
            severity: "advice",
            minutes: 2,
            when: (stakeholder) => stakeholder.has("role"),
            source: "Foundational Community Building, session 2"
          }
        }),
        what_they_need: prose({
          names: {
            en: "What they need|Needs|Their needs",
            fr: "Leurs besoins|Besoins",
            de: "Was sie brauchen|Bedarf",
            es: "Qué necesitan|Necesidades",
            it: "Di che cosa hanno bisogno|Bisogni"
          },
          help: "What they hope to get from you."
        }),
        what_they_bring: prose({
          names: {
            en: "What they bring|What they give",
            fr: "Ce qu’ils apportent|Apports",
            de: "Was sie einbringen|Was sie mitbringen",
            es: "Qué aportan|Aportes",
            it: "Che cosa portano|Contributi"
          },
          help: "What they could give: time, rooms, money, knowledge."
        }),
        how_we_stay_in_touch: prose({
          names: {
            en: "How we stay in touch|How|How we engage",
            fr: "Comment nous restons en contact|Comment|Contact",
            de: "Wie wir in Kontakt bleiben|Wie|Kontakt",
            es: "Cómo mantenemos el contacto|Cómo|Contacto",
            it: "Come restiamo in contatto|Come|Contatto"
          },
          help: "The channel or call in which you meet them."
        }),
        how_often: text({
          names: {
            en: "How often|Frequency",
            fr: "À quelle fréquence|Fréquence",
            de: "Wie oft|Häufigkeit",
            es: "Con qué frecuencia|Frecuencia",
            it: "Ogni quanto|Frequenza"
          },
          help: "How often: every month, twice a year."
        }),
        who_looks_after_it: references(["roles", "people", "groups"], {
          names: {
            en: "Who looks after it|Who keeps in touch|Responsible|Contact person",
            fr: "Responsable|Qui s’en occupe",
            de: "Wer kümmert sich|Verantwortlich",
            es: "Quién se ocupa|Responsable",
            it: "Chi se ne occupa|Responsabile"
          },
          help: "The role that stays in touch."
        }),
        power: choice(highLow, {
          names: {
            en: "Power|Influence",
            fr: "Pouvoir|Influence",
            de: "Einfluss|Macht",
            es: "Poder|Influencia",
            it: "Potere|Influenza"
          },
          help: "High or low. Private unless the page says ratings: public.",
          visibility: ratings
        }),
        interest: choice(highLow, {
          names: { en: "Interest", fr: "Intérêt", de: "Interesse", es: "Interés", it: "Interesse" },
          help: "High or low. Private unless the page says ratings: public.",
          visibility: ratings
        }),
        quadrant: choice(
          {
            "manage-closely": {
              en: "manage closely|engage closely",
              fr: "gérer de près|collaborer étroitement",
              de: "eng einbinden|eng betreuen",
              es: "gestionar de cerca|gestionar atentamente",
              it: "gestire da vicino|coinvolgere da vicino"
            },
            "keep-satisfied": {
              en: "keep satisfied",
              fr: "garder satisfait|satisfaire",
              de: "zufriedenstellen|zufrieden stellen",
              es: "mantener satisfechos|mantener satisfecho",
              it: "mantenere soddisfatti|mantenere soddisfatto"
            },
            "inform-regularly": {
              en: "inform regularly|keep informed",
              fr: "informer régulièrement|tenir informé",
              de: "regelmäßig informieren|informiert halten",
              es: "informar regularmente|mantener informados",
              it: "informare regolarmente|tenere informati"
            },
            monitor: {
              en: "monitor|monitor and anticipate needs",
              fr: "surveiller|suivre",
              de: "beobachten",
              es: "monitorear|observar|seguir",
              it: "monitorare|osservare"
            }
          },
          {
            names: { en: "Quadrant", fr: "Quadrant", de: "Quadrant|Feld", es: "Cuadrante", it: "Quadrante" },
            help: "Follows from power and interest; write it only if you keep no ratings.",
            visibility: ratings
          }
        ),
        is_person: yesNo({
          names: {
            en: "Is a person|Person",
            fr: "Est une personne",
            de: "Ist eine Person",
            es: "Es una persona",
            it: "È una persona"
          },
          help: "Yes only when this is one named person; ratings of people are never published."
        }),
        kind_of: suggestion(sorts, {
          names: { en: "Kind|Type", fr: "Type", de: "Art|Typ", es: "Tipo", it: "Tipo" },
          help: "Internal, member, partner, funder, institution, policy, user, supplier or other."
        }),
        current_relationship: suggestion(relationships, {
          names: {
            en: "Current relationship|Relationship|Now",
            fr: "Relation actuelle",
            de: "Beziehung heute|Beziehung",
            es: "Relación actual",
            it: "Relazione attuale"
          },
          help: "How well they know you today: unaware, aware, supportive, partner."
        })
      }
    })
  }
});

// src/kinds/story.ts
var story_default = defineKind({
  kind: "story",
  title: "Story",
  titles: { fr: "Histoire", de: "Geschichte", es: "Historia", it: "Storia" },
  area: "identity",
  help: "How the community began, why people join it, and where it goes next.",
  files: ["story.md", "our-story.md", "history.md", "community-background.md", "background.md", "narrative.md"],
  from: "planning",
  expectedOf: {
    cop: "should",
    "competence-centre": "should",
    software: "could",
    "research-project": "could",
    network: "should",
    programme: "could"
  },
  reviewMonths: 12,
  opening: "how_we_began",
  whenMissing: {
    title: "The community has told its story",
    says: "The story of this community is not written yet.",
    why: "People join a community whose reasons they can read in a minute.",
    fix: "Write three sentences: who started this and why, why others would join, and what comes next.",
    severity: { planning: "advice", launching: "advice", active: "warning" },
    minutes: 20,
    source: "Foundational Community Building, session 1"
  },
  firstStep: {
    title: "Say why you exist.",
    how: "Who started this, and why? Why would others join? Where next? Three sentences are enough.",
    minutes: 20
  },
  fields: {
    started: month({
      names: {
        en: "Started|Founded|Began",
        fr: "Début|Créée en|Fondée en",
        de: "Begonnen|Gegründet|Beginn",
        es: "Inicio|Fundada en",
        it: "Inizio|Fondata nel"
      },
      help: "The month in which it began, for example 2025-09.",
      whenMissing: {
        id: "story-says-when-it-began",
        title: "The story says when the community began",
        says: "{page} does not say when the community began.",
        why: "Members like to mark a birthday, and funders ask how long you have been there.",
        fix: "Add a line such as “Started: 2025-09” below the title.",
        severity: "advice",
        from: "active",
        minutes: 2,
        source: "Foundational Community Building, session 1"
      }
    }),
    started_by: texts({
      names: {
        en: "Started by|Founded by",
        fr: "Lancée par|Fondée par",
        de: "Begonnen von|Gegründet von",
        es: "Iniciada por|Fundada por",
        it: "Avviata da|Fondata da"
      },
      help: "Who began it: groups or roles, and people only when they agreed to be named."
    }),
    how_we_began: prose({
      names: {
        en: "How we began|How it began|How it started|Our story|Our history|Origin|Origins|Origin story|Background|Community background|Who started it|Who started this|Who started it and why|What is your community project’s story, who started it|What is our story, who started it|What is our story",
        fr: "Comment tout a commencé|Nos débuts|Notre histoire|Origine|Origines|Qui a lancé la communauté|Qui l’a lancée|Historique",
        de: "Wie wir begonnen haben|Wie alles begann|Unsere Geschichte|Hintergrund|Entstehung|Entstehungsgeschichte|Wer hat es begonnen|Wer hat angefangen",
        es: "Cómo empezamos|Nuestra historia|Origen|Orígenes|Cómo empezó|Quién la inició|Quién empezó",
        it: "Come abbiamo iniziato|La nostra storia|Origine|Origini|Come è nata|Chi l’ha avviata"
      },
      help: "What happened first, who met whom, and what they wanted to change."
    }),
    why_project_needs_community: prose({
      names: {
        en: "Why this community|Why a community|Why does the project need a community|Why does our project need a community|Why do we need a community|Why the project needs a community|Why is it important to build this community|Why is it important to build this community? What is the purpose|What is the purpose|Purpose",
        fr: "Pourquoi cette communauté|Pourquoi une communauté|Pourquoi le projet a-t-il besoin d’une communauté|Pourquoi avons-nous besoin d’une communauté|Raison d’être",
        de: "Warum diese Community|Warum diese Gemeinschaft|Wozu eine Community|Warum eine Community|Warum braucht das Projekt eine Community|Warum braucht das Projekt eine Gemeinschaft|Warum brauchen wir eine Community|Wozu gibt es uns|Warum es uns gibt|Zweck",
        es: "Por qué esta comunidad|Por qué una comunidad|Por qué necesita el proyecto una comunidad|Por qué el proyecto necesita una comunidad|Por qué necesitamos una comunidad|Propósito",
        it: "Perché questa comunità|Perché una comunità|Perché il progetto ha bisogno di una comunità|Perché abbiamo bisogno di una comunità|Scopo"
      },
      help: "What a group of people can do here that nobody can do alone.",
      tells: { answers: "why" },
      whenMissing: {
        id: "story-says-why-a-community",
        title: "The story says why there is a community",
        says: "{page} does not say why there is a community.",
        why: "It is the question that every newcomer, dean and funder asks first.",
        fix: "Add a heading “Why this community” with two sentences: what is hard alone, and what gets easier together.",
        severity: { launching: "advice", active: "warning" },
        minutes: 10,
        source: "Foundational Community Building, session 1"
      }
    }),
    why_we_do_this: prose({
      names: {
        en: "Why we do this|Why we care|Our motivation|Why did you take on this community role|Why did I take on this role|Why I took on this role|Why did we take on this role|Why do we care|Why do you or those who started the project care about community",
        fr: "Pourquoi nous le faisons|Notre motivation|Pourquoi avez-vous accepté ce rôle|Pourquoi j’ai accepté ce rôle",
        de: "Warum wir das tun|Warum wir das machen|Unsere Motivation|Warum haben Sie diese Rolle übernommen|Warum ich diese Rolle übernommen habe|Warum tun wir das|Warum machen wir das",
        es: "Por qué lo hacemos|Nuestra motivación|Por qué asumió este papel|Por qué asumí este papel",
        it: "Perché lo facciamo|La nostra motivazione|Perché ha assunto questo ruolo|Perché ho assunto questo ruolo"
      },
      help: "What moves the people who look after the community."
    }),
    why_others_join: prose({
      names: {
        en: "Why others join|Why join|Why join us|Why should I join|Why people join|Why would others join this community|Why would others join|Why would people join|Why should you join|Why join this community|Why join the community|Why join the CoP|Why become a member",
        fr: "Pourquoi nous rejoindre|Pourquoi rejoindre la communauté|Pourquoi participer|Pourquoi d’autres nous rejoindraient|Pourquoi d’autres rejoindraient cette communauté",
        de: "Warum andere mitmachen|Warum mitmachen|Warum beitreten|Warum sollten andere mitmachen|Warum würden andere mitmachen|Warum dabei sein",
        es: "Por qué unirse|Por qué se unen otros|Por qué participar|Por qué se unirían otros|Por qué se unirían otras personas|Por qué unirse a la comunidad",
        it: "Perché unirsi|Perché altri si uniscono|Perché partecipare|Perché altri dovrebbero unirsi|Perché altri si unirebbero"
      },
      help: "What others get from being part of it.",
      whenMissing: {
        id: "story-says-why-others-join",
        title: "The story says why others join",
        says: "{page} does not say why others would join.",
        why: "Your own reasons bring you here; theirs bring them.",
        fix: "Add a heading “Why others join” and finish the sentence “With us, you will …”.",
        severity: { launching: "advice", active: "warning" },
        minutes: 10,
        source: "Foundational Community Building, session 1"
      }
    }),
    what_members_feel: prose({
      names: {
        en: "What members should feel|How members should feel|The experience we want|What experience do you want them to have|What experience do we want them to have|What experience should members have",
        fr: "Ce que les membres devraient ressentir",
        de: "Wie sich Mitglieder fühlen sollen",
        es: "Qué deberían sentir los miembros",
        it: "Che cosa dovrebbero provare i membri"
      },
      help: "The experience that somebody should have after an hour with you."
    }),
    how_purposes_align: prose({
      names: {
        en: "How our reasons fit together|How our purposes align|How do these different sets of purpose align|How do these different sets of ‘purpose’ align|How do these purposes align|How do our purposes align",
        fr: "Comment nos raisons se rejoignent",
        de: "Wie unsere Gründe zusammenpassen",
        es: "Cómo encajan nuestras razones",
        it: "Come si uniscono le nostre ragioni"
      },
      help: "How the reasons of members, founders and the host organisation meet."
    }),
    what_next: prose({
      names: {
        en: "Where next|What next|What comes next|Next steps|Next step|What is the next step|Where do we go next|Where do we want to go next|Where next do you want to take your community|Where next do we want to take our community|Where do we want to take the community|Where do we want to take it",
        fr: "Et ensuite|La suite|Prochaines étapes|Prochaine étape|Où voulons-nous aller|Quelle est la prochaine étape",
        de: "Wohin als Nächstes|Wie es weitergeht|Nächste Schritte|Wie geht es weiter|Wohin wollen wir|Was ist der nächste Schritt|Nächster Schritt",
        es: "Hacia dónde vamos|Y ahora|Próximos pasos|Próximo paso|Cuál es el próximo paso|Adónde queremos llegar",
        it: "Dove andiamo|E adesso|Prossimi passi|Prossimo passo|Qual è il prossimo passo|Dove vogliamo arrivare"
      },
      help: "The next step for the community, in one or two sentences.",
      whenMissing: {
        id: "story-says-where-next",
        title: "The story says where the community goes next",
        says: "{page} does not say where the community goes next.",
        why: "People who want to help look for the next step.",
        fix: "Add a heading “Where next” with one sentence about the coming year.",
        severity: "advice",
        minutes: 10,
        source: "Foundational Community Building, session 1"
      }
    }),
    resources_needed: prose({
      names: {
        en: "What we need|Resources needed|Resources we need|What resources do you need to make that happen|What resources do we need",
        fr: "Ce dont nous avons besoin|Moyens nécessaires",
        de: "Was wir brauchen|Was wir dafür brauchen",
        es: "Qué necesitamos|Lo que necesitamos",
        it: "Di che cosa abbiamo bisogno|Che cosa ci serve"
      },
      help: "Time, people, money or rooms that the next step needs."
    }),
    knowledge_holders: texts({
      names: {
        en: "Who remembers|Whom to ask about our history|Who holds historical knowledge|People with historical knowledge",
        fr: "Qui se souvient",
        de: "Wer sich erinnert",
        es: "Quién lo recuerda",
        it: "Chi ricorda"
      },
      help: "Roles or people (who agreed to be named) that know how it began."
    }),
    what_they_remember: prose({
      names: {
        en: "What they remember|What they told us|What those who remember told us|Interviews",
        fr: "Ce dont ils se souviennent|Ce qu’ils nous ont raconté|Entretiens",
        de: "Woran sie sich erinnern|Was sie uns erzählt haben|Gespräche",
        es: "Qué recuerdan|Lo que nos contaron|Entrevistas",
        it: "Che cosa ricordano|Che cosa ci hanno raccontato|Interviste"
      },
      help: "What they answered when you asked: what was missing before, who came first, what was hard, what do you hope stays?"
    }),
    skills_have: texts({
      names: {
        en: "Skills we have|What we are good at|Skills and resources we have|What skills and resources does your community have|What skills and resources does our community have|What skills and resources do we have",
        fr: "Nos compétences|Compétences que nous avons",
        de: "Was wir können",
        es: "Competencias que tenemos|Lo que sabemos hacer",
        it: "Competenze che abbiamo"
      },
      help: "What people here are good at."
    }),
    skills_need: texts({
      names: {
        en: "Skills we need|Skills we lack|Gaps|Skills gaps|What gaps exist|Which gaps exist|What skills are missing",
        fr: "Compétences qui nous manquent",
        de: "Was uns fehlt",
        es: "Competencias que nos faltan",
        it: "Competenze che ci mancano"
      },
      help: "What nobody here can do yet."
    }),
    skills_learn: texts({
      names: {
        en: "What we want to learn|Skills to learn|Up-skilling|Upskilling|What up-skilling is needed|What up-skilling will be needed|Up-skilling needed",
        fr: "Ce que nous voulons apprendre",
        de: "Was wir lernen wollen",
        es: "Qué queremos aprender",
        it: "Che cosa vogliamo imparare"
      },
      help: "What members would like to learn."
    }),
    skills_invite: texts({
      names: {
        en: "Whom we want to invite|Who we want to invite|Whom to invite|Who to invite|Who from outside should be invited|Who from outside your community should be invited to fill those gaps|Who from outside should be invited to fill those gaps|Who should be invited to fill those gaps",
        fr: "Qui nous voulons inviter",
        de: "Wen wir einladen wollen",
        es: "A quién queremos invitar",
        it: "Chi vogliamo invitare"
      },
      help: "Groups from outside who could fill the gaps."
    }),
    goals_first: prose({
      names: {
        en: "Which goals come first|Goals that come first|Which goals do we prioritise|What goals will you prioritise|What goals in your project will you prioritise|What goals in your projects will you prioritise|What goals will we prioritise|Priorities|Our priorities",
        fr: "Nos priorités|Quels objectifs d’abord",
        de: "Welche Ziele zuerst kommen|Was zuerst kommt",
        es: "Qué objetivos van primero",
        it: "Quali obiettivi vengono prima"
      },
      help: "The goals that you put first, knowing all this."
    }),
    success_from: date({
      names: {
        en: "Written on|Looked ahead on",
        fr: "Écrit le",
        de: "Geschrieben am",
        es: "Escrito el",
        it: "Scritto il"
      },
      help: "The day on which you wrote what success looks like; the months count from here.",
      whenMissing: {
        id: "success-has-a-day-to-count-from",
        title: "What the community hopes for has a day to count from",
        says: "{page} says what you hope for, but not from which day the months count.",
        why: "With a day, the questions come back to you when it is time to answer them.",
        fix: "Add a line such as “Written on: 2026-03-18” above the table “What success looks like”.",
        severity: "advice",
        minutes: 2,
        when: (story) => hasUndatedHopes(story),
        source: "Foundational Community Building, session 4"
      }
    }),
    success: entries({
      one: "hope",
      labelledBy: ["in", "by", "hope"],
      prose: "hope",
      names: {
        en: "What success looks like|Success|What success would look like|What does success look like|Definition of success|What is success for us",
        fr: "À quoi ressemble la réussite|Réussite|Ce que serait une réussite|Succès|À quoi ressemblerait le succès",
        de: "Woran wir Erfolg erkennen|Wie Erfolg aussieht|Erfolg|Wie sieht Erfolg aus|Was ist Erfolg für uns|Was Erfolg für uns heißt",
        es: "Cómo se ve el éxito|Qué es el éxito|Éxito|Qué es el éxito para nosotros",
        it: "Come si riconosce il successo|Che cosa è il successo|Successo"
      },
      help: "What you hope for in 6, 12 and 24 months; on the day you are asked what happened.",
      fields: {
        in: duration({
          names: { en: "In|After|Within", fr: "Dans|Après", de: "In|Nach", es: "En|Dentro de", it: "Tra|Fra" },
          help: "In how many months: 6, 12 or 24 months."
        }),
        by: month({
          names: {
            en: "By|By when",
            fr: "Pour quand|Échéance",
            de: "Bis|Bis wann",
            es: "Para cuándo",
            it: "Entro quando|Entro"
          },
          help: "The month, where you would rather write one."
        }),
        hope: prose({
          names: {
            en: "What we hope for|Hope|Success",
            fr: "Ce que nous espérons",
            de: "Was wir hoffen|Was wir uns wünschen",
            es: "Qué esperamos|Lo que esperamos",
            it: "Che cosa speriamo"
          },
          help: "What will be different for people."
        }),
        happened: prose({
          names: {
            en: "What happened|How it went",
            fr: "Ce qui s’est passé",
            de: "Was daraus wurde|Was geschah",
            es: "Qué pasó|Lo que pasó",
            it: "Che cosa è successo|Com’è andata"
          },
          help: "What really happened; one honest sentence."
        })
      }
    })
  }
});
function hasUndatedHopes(story) {
  const { success = [], adopted } = story;
  return adopted === void 0 && success.some((hope) => hope.in !== void 0);
}

// src/kinds/sustainability.ts
var tried = "Whoever is to hold the keys to {entry} has tried them.";
var returned = "Whoever gave up the keys to {entry} no longer has them, and passwords were changed.";
var sustainability_default = defineKind({
  kind: "sustainability",
  title: "Sustainability",
  titles: { fr: "Pérennité", de: "Nachhaltigkeit", es: "Sostenibilidad", it: "Sostenibilità" },
  area: "continuity",
  help: "What keeps you going: your own institution first, then help in kind, then outside grants; and what you own that needs a key.",
  files: ["sustainability.md", "funding.md"],
  standsIn: {
    kinds: ["roadmap", "charter"],
    names: {
      en: "Funding|Sustainability|What keeps us going|Governance and sustainability|Governance & sustainability|Funding and sustainability|Sustainability and funding|Funding strategy|Funding strategies",
      fr: "Financement|Pérennité|Ce qui nous fait durer",
      de: "Finanzierung|Nachhaltigkeit|Was uns trägt",
      es: "Financiación|Sostenibilidad|Qué nos sostiene",
      it: "Finanziamento|Sostenibilità|Che cosa ci sostiene"
    }
  },
  from: "active",
  expectedOf: {
    osc: "must",
    "competence-centre": "must",
    network: "must",
    cop: "should",
    software: "should",
    programme: "should",
    any: "could"
  },
  reviewMonths: 12,
  whenMissing: {
    title: "It is written down what keeps the community going",
    says: "No page says yet what keeps this community going: hours, rooms, money, and who pays for them.",
    why: "Communities rarely end in a quarrel; they end when a contract or a domain does, and nobody had seen it coming.",
    fix: "Begin with your own institution: whose hours are paid, and until when? Then help in kind, such as a room. Outside grants come last.",
    severity: { active: "advice", sustaining: "warning" },
    minutes: 30,
    source: "CIVICA, week 5; OSC Incubator, governance and sustainability"
  },
  firstStep: {
    title: "Write down what keeps you going.",
    how: "Whose hours are paid, by whom, and until when? What do you get for nothing, such as a room? Who holds the key to the web address?",
    minutes: 30
  },
  opening: "overview",
  fields: {
    overview: prose({
      names: {
        en: "Overview|How we keep going",
        fr: "Vue d’ensemble|Comment nous tenons",
        de: "Überblick|Wovon wir leben",
        es: "Panorama|Cómo nos sostenemos",
        it: "In breve|Come andiamo avanti"
      },
      help: "What keeps you going, in two or three sentences."
    }),
    sources: entries({
      main: true,
      one: "source of funding",
      labelledBy: ["funder", "purpose", "id"],
      prose: "purpose",
      names: {
        en: "Funding sources|Sources|Our own institution|Own institution|Outside grants|Grants|Outside funding|Who pays",
        fr: "Sources de financement|Notre établissement|Subventions|Financements extérieurs",
        de: "Geldquellen|Eigene Einrichtung|Unsere Einrichtung|Fördermittel|Drittmittel",
        es: "Fuentes de financiación|Nuestra institución|Subvenciones|Financiación externa",
        it: "Fonti di finanziamento|La nostra istituzione|Sovvenzioni|Finanziamenti esterni"
      },
      help: "One row for each: your own institution first, outside grants last.",
      tells: [
        {
          answers: "cost",
          says: "{entry}[: {purpose}][, {amount}][ {currency}][, until {to}]",
          under: "Given by",
          when: isNoneOf("status", "applied", "ended")
        },
        {
          answers: "cost",
          says: "{entry}[: {purpose}][, {amount}][ {currency}]",
          under: "Applied for",
          when: isOneOf("status", "applied")
        },
        {
          answers: "risk",
          says: "{entry}[: {purpose}], until {to}",
          under: "Funding that ends",
          day: { of: "to", is: "within a year" },
          when: isNoneOf("status", "applied", "ended")
        }
      ],
      fields: {
        id: text({ names: { en: "Id|Grant number" }, help: "A short name or the number of the grant." }),
        funder: text({
          names: {
            en: "Who gives|Funder|Source|From whom|Who pays",
            fr: "Qui donne|Financeur|Source",
            de: "Wer gibt|Geldgeber|Quelle|Förderer",
            es: "Quién da|Financiador|Fuente",
            it: "Chi dà|Finanziatore|Fonte"
          },
          help: "The organisation or fund."
        }),
        sort: choice(
          {
            "own-institution": {
              en: "own institution|our own institution|institution|host",
              fr: "établissement|notre établissement",
              de: "eigene Einrichtung|Einrichtung",
              es: "institución propia|institución",
              it: "istituzione propria|istituzione"
            },
            fees: {
              en: "fees|membership fees|own income",
              fr: "cotisations",
              de: "Beiträge",
              es: "cuotas",
              it: "quote"
            },
            donation: {
              en: "donation|donations|sponsor",
              fr: "don|dons",
              de: "Spende|Spenden",
              es: "donación",
              it: "donazione"
            },
            grant: {
              en: "grant|outside grant|project",
              fr: "subvention|projet",
              de: "Förderung|Projekt",
              es: "subvención|proyecto",
              it: "sovvenzione|progetto"
            }
          },
          {
            names: { en: "Kind|Sort", fr: "Type", de: "Art", es: "Tipo", it: "Tipo" },
            help: "Own institution, fees, donation or grant."
          }
        ),
        purpose: prose({
          names: {
            en: "What for|Purpose|For what|What it pays for",
            fr: "Pour quoi|Objet",
            de: "Wofür|Zweck",
            es: "Para qué|Propósito",
            it: "Per che cosa|Scopo"
          },
          help: "What it pays for."
        }),
        amount: text({
          names: {
            en: "Amount|How much",
            fr: "Montant|Combien",
            de: "Betrag|Wie viel",
            es: "Importe|Cuánto",
            it: "Importo|Quanto"
          },
          help: "How much, if it may be known; never what one person earns."
        }),
        currency: text({
          names: { en: "Currency", fr: "Devise", de: "Währung", es: "Moneda", it: "Valuta" },
          help: "The currency, where the amount does not say it."
        }),
        from: monthAtEnd("first", {
          names: {
            en: "From|Since|Start|Period",
            fr: "De|Depuis|Début|Période",
            de: "Von|Seit|Beginn|Zeitraum|Laufzeit",
            es: "Desde|Inicio|Periodo",
            it: "Dal|Inizio|Periodo"
          },
          help: "The month in which it begins, for example 2026-01."
        }),
        to: monthAtEnd("last", {
          names: {
            en: "Until|To|Ends|End|Period",
            fr: "Jusqu’à|À|Fin|Période",
            de: "Bis|Ende|Zeitraum|Laufzeit",
            es: "Hasta|Fin|Periodo",
            it: "Fino a|Fine|Periodo"
          },
          help: "The month in which it ends, for example 2027-12."
        }),
        status: choice(
          {
            applied: {
              en: "applied|asked|applied for",
              fr: "demandé",
              de: "beantragt",
              es: "solicitado|solicitada",
              it: "richiesto|richiesta"
            },
            active: {
              en: "active|running|granted",
              fr: "en cours|accordé",
              de: "läuft|bewilligt",
              es: "en curso|concedido",
              it: "in corso|concesso"
            },
            ended: {
              en: "ended|declined|finished",
              fr: "terminé|refusé",
              de: "beendet|abgelehnt",
              es: "terminado|rechazado",
              it: "finito|rifiutato"
            }
          },
          {
            names: { en: "Status|Now", fr: "État|Statut", de: "Stand|Status", es: "Estado", it: "Stato" },
            help: "Applied, active or ended."
          }
        ),
        acknowledgement: prose({
          names: {
            en: "How we thank them|Acknowledgement|Thanks",
            fr: "Remerciements|Mention",
            de: "Dank|Wie wir danken",
            es: "Agradecimiento|Cómo lo agradecemos",
            it: "Ringraziamenti|Come ringraziamo"
          },
          help: "The sentence or logo that they asked for."
        }),
        url: link({
          names: { en: "Link|More", fr: "Lien", de: "Link", es: "Enlace", it: "Link" },
          help: "Where to read more about it."
        })
      }
    }),
    in_kind: entries({
      one: "help in kind",
      labelledBy: ["who", "what"],
      prose: "what",
      names: {
        en: "In kind|Help in kind|What we get for nothing",
        fr: "En nature|Aide en nature",
        de: "Sachleistungen|Was wir umsonst bekommen|Unterstützung ohne Geld",
        es: "En especie|Ayuda en especie",
        it: "In natura|Aiuto in natura"
      },
      help: "A room, a server, somebody’s afternoon: what you get without money.",
      tells: [{ answers: "cost", says: "{who}: {what}", under: "In kind" }],
      fields: {
        who: text({
          names: {
            en: "Who|Who gives|From whom",
            fr: "Qui|Qui donne",
            de: "Wer|Wer gibt",
            es: "Quién|Quién da",
            it: "Chi|Chi dà"
          },
          help: "The organisation that gives it."
        }),
        what: prose({
          names: {
            en: "What|What we get",
            fr: "Quoi|Ce que nous recevons",
            de: "Was|Was wir bekommen",
            es: "Qué|Qué recibimos",
            it: "Che cosa|Che cosa riceviamo"
          },
          help: "What you get."
        }),
        until: text({
          names: { en: "Until|Ends", fr: "Jusqu’à|Fin", de: "Bis|Ende", es: "Hasta|Fin", it: "Fino a|Fine" },
          help: "Until when it is promised, if anyone said so."
        })
      }
    }),
    costs: entries({
      one: "cost",
      labelledBy: ["what"],
      names: {
        en: "Costs|What it costs",
        fr: "Coûts|Ce que cela coûte",
        de: "Kosten|Was es kostet",
        es: "Costes|Qué cuesta",
        it: "Costi|Che cosa costa"
      },
      help: "What you need in a year; hours count as well.",
      tells: [{ answers: "cost", says: "{what}: {per_year}", under: "Needed in a year" }],
      fields: {
        what: text({
          names: {
            en: "What|Cost|For what",
            fr: "Quoi|Poste",
            de: "Was|Wofür",
            es: "Qué|Concepto",
            it: "Che cosa|Voce"
          },
          help: "What it is for, for example captions."
        }),
        per_year: text({
          names: {
            en: "Per year|A year|Each year|Amount",
            fr: "Par an|Montant",
            de: "Im Jahr|Pro Jahr|Betrag",
            es: "Al año|Importe",
            it: "All’anno|Importo"
          },
          help: "How much in a year; hours are an answer."
        }),
        paid_by: text({
          names: { en: "Who pays|Paid by", fr: "Qui paie", de: "Wer zahlt", es: "Quién paga", it: "Chi paga" },
          help: "Which of your sources pays for it."
        })
      }
    }),
    paid_roles: references(["roles", "groups"], {
      names: {
        en: "Paid roles|Roles that are paid|Who is paid",
        fr: "Rôles payés|Rôles rémunérés",
        de: "Bezahlte Rollen",
        es: "Roles pagados|Papeles pagados",
        it: "Ruoli pagati|Ruoli retribuiti"
      },
      help: "Roles for which somebody is paid; never how much."
    }),
    options_considered: prose({
      names: {
        en: "Options|What we have thought of|Options considered|Where we could ask",
        fr: "Options|Pistes",
        de: "Möglichkeiten|Woran wir gedacht haben",
        es: "Opciones|Posibilidades",
        it: "Opzioni|Possibilità"
      },
      help: "Where you could ask, in this order: your own institution, help in kind, outside grants."
    }),
    end_of_funding_plan: prose({
      names: {
        en: "When funding ends|When the funding ends|When the money ends|When the fund ends",
        fr: "Quand le financement se termine|À la fin du financement",
        de: "Wenn das Geld ausläuft|Wenn die Förderung endet",
        es: "Cuando termine la financiación|Cuando se acabe el dinero",
        it: "Quando finisce il finanziamento|Quando finiscono i fondi"
      },
      help: "What goes on without it, what stops, and who decides about that.",
      tells: { answers: "risk", under: "When funding ends" }
    }),
    if_everyone_left: prose({
      names: {
        en: "If everyone left|If we all left|Succession|If those who carry it left",
        fr: "Si tout le monde partait|Relève",
        de: "Wenn alle gingen|Nachfolge",
        es: "Si todos se fueran|Relevo",
        it: "Se tutti se ne andassero|Successione"
      },
      help: "Who would find the keys, the list and the pages if those who carry it were gone tomorrow.",
      whenMissing: {
        id: "sustainability-says-what-if-everyone-left",
        title: "It is known what would happen if those who carry it left",
        says: "{page} does not say what would happen if those who carry the community left.",
        why: "It has happened to many, usually within one summer.",
        fix: "Add a heading “If everyone left” with two sentences: who would find the keys and the list, and who would tell members.",
        severity: "advice",
        from: "active",
        minutes: 10,
        source: "CNCF governance review: survivability"
      }
    }),
    assets: entries({
      one: "asset",
      labelledBy: ["asset", "where"],
      names: {
        en: "Assets|Asset register|What we own|What needs a key|Accounts and domains|Keys",
        fr: "Biens|Registre des biens|Ce que nous possédons|Comptes et domaines",
        de: "Besitz|Was wir besitzen|Was einen Schlüssel braucht|Konten und Domains",
        es: "Bienes|Registro de bienes|Qué tenemos|Cuentas y dominios",
        it: "Beni|Registro dei beni|Che cosa possediamo|Account e domini"
      },
      help: "Each thing that needs a key or is paid for again: web address, mailbox, list, accounts. Never a password.",
      whenMissing: {
        id: "sustainability-lists-what-needs-a-key",
        title: "What needs a key or is paid for again is listed",
        says: "{page} lists nothing that needs a key or has to be renewed.",
        why: "A web address that nobody renews takes the mailbox and the invitations with it.",
        fix: "Add a heading “What needs a key” and a table: what it is, where, who holds the keys, renew by. Never write a password.",
        severity: "advice",
        from: "active",
        minutes: 20,
        source: "OpenJS continuity policies"
      },
      fields: {
        asset: text({
          names: {
            en: "Asset|What|Thing|Account",
            fr: "Bien|Quoi|Compte",
            de: "Was|Ding|Konto",
            es: "Bien|Qué|Cuenta",
            it: "Bene|Che cosa|Account"
          },
          help: "For example the web address."
        }),
        where: text({
          names: {
            en: "Where|Kept at|With whom",
            fr: "Où|Chez qui",
            de: "Wo|Bei wem",
            es: "Dónde|Con quién",
            it: "Dove|Presso chi"
          },
          help: "Where it is kept, for example the name of the registrar."
        }),
        who_holds_keys: references(["roles", "people", "groups"], {
          names: {
            en: "Who holds the keys|Keys|Key holders|Who has access",
            fr: "Qui a les clés|Clés|Qui y a accès",
            de: "Wer hat die Schlüssel|Schlüssel|Wer hat Zugang",
            es: "Quién tiene las llaves|Llaves|Quién tiene acceso",
            it: "Chi ha le chiavi|Chiavi|Chi ha accesso"
          },
          help: "The roles that can get in; two people at least.",
          changes: {
            matters: "power",
            added: ["The keys to {entry} are held by {new} now."],
            changed: ["The keys to {entry} are held by {new} now; they were held by {old}."],
            joined: ["The keys to {entry} are also held by {new} now."],
            left: ["The keys to {entry} are no longer held by {old}."],
            onlyPeople: { added: [tried], changed: [tried, returned], joined: [tried], left: [returned] }
          },
          whenMissing: {
            title: "It is known who holds the keys to everything the community owns",
            says: "Nothing says who holds the keys to {entry}.",
            why: "Accounts whose keys nobody can find are lost with everything in them.",
            fix: "Write a role in the column “Who holds the keys”; two people should be able to get in. Never write a password.",
            severity: { launching: "advice", active: "warning" },
            minutes: 5,
            when: isKept,
            source: "OpenJS continuity policies"
          }
        }),
        renew_by: month({
          names: {
            en: "Renew by|Paid until|Renewal|Expires",
            fr: "À renouveler avant|Payé jusqu’à|Échéance",
            de: "Verlängern bis|Bezahlt bis|Läuft ab",
            es: "Renovar antes de|Pagado hasta|Caduca",
            it: "Rinnovare entro|Pagato fino a|Scade"
          },
          help: "By when it has to be paid or renewed, for example 2027-05-31."
        }),
        status: choice(
          {
            "in-use": {
              en: "in use|active",
              fr: "utilisé|actif",
              de: "in Gebrauch|aktiv",
              es: "en uso|activo",
              it: "in uso|attivo"
            },
            retired: {
              en: "retired|given up|closed",
              fr: "abandonné|fermé",
              de: "aufgegeben|geschlossen",
              es: "retirado|cerrado",
              it: "dismesso|chiuso"
            }
          },
          {
            names: { en: "Status", fr: "État", de: "Stand|Status", es: "Estado", it: "Stato" },
            help: "In use, or given up."
          }
        )
      }
    })
  }
});
function isKept(asset) {
  return asset.readings.get("status")?.value !== "retired";
}

// src/kinds/training.ts
var rda = "RDA minimal metadata for learning resources (doi 10.15497/RDA00073)";
var eosc = "EOSC Training Resource Profile 5.0";
var bioschemas = "Bioschemas TrainingMaterial 1.0";
var training_default = defineKind({
  kind: "training",
  title: "Training",
  titles: { fr: "Formations", de: "Schulungen", es: "Formación", it: "Formazione" },
  area: "offer",
  help: "What somebody can learn here: where it is, who keeps it, and when somebody last looked whether it still holds.",
  files: ["training.md", "trainings.md", "training-catalogue.md", "training-materials.md"],
  from: "active",
  expectedOf: { any: "could", cop: "should", "competence-centre": "must", network: "should", programme: "should" },
  reviewMonths: 12,
  whenMissing: {
    title: "It is written down what one can learn here",
    says: "No page says yet what somebody can learn here.",
    why: "Good material that nobody finds is made again by the next person.",
    fix: "Write a table with one row for each training: its title, a link, who keeps it, and when it was last checked.",
    severity: { launching: "advice", active: "warning" },
    minutes: 30,
    source: "OSCARS competence centres: training catalogues; OpenAIRE Community of Practice: outdated materials"
  },
  firstStep: {
    title: "Name three things that somebody can learn from you.",
    how: "One row each: title, link, who keeps it, and the day on which somebody last looked at it. Nothing more for now.",
    minutes: 20
  },
  fields: {
    how_kept_up_to_date: prose({
      names: {
        en: "How we keep this up to date|Keeping this up to date|How we review",
        fr: "Mise à jour|Comment nous la tenons à jour",
        de: "Pflege dieser Seite|Wie wir diese Seite pflegen",
        es: "Cómo lo actualizamos|Actualización de esta página",
        it: "Come lo aggiorniamo|Aggiornamento di questa pagina"
      },
      help: "Who looks at the trainings again, and when."
    }),
    entries: entries({
      main: true,
      folder: "training",
      one: "training",
      labelledBy: ["title", "id"],
      prose: "abstract",
      names: {
        en: "Training|Trainings|Courses|Lessons|Training catalogue|Training catalog|Training materials|Learning resources|What you can learn here",
        fr: "Formations|Formation|Cours|Catalogue de formations|Ressources pédagogiques",
        de: "Schulungen|Schulung|Kurse|Schulungskatalog|Schulungsmaterial|Lernmaterialien",
        es: "Formación|Formaciones|Cursos|Catálogo de formación|Materiales de formación",
        it: "Formazione|Corsi|Catalogo dei corsi|Materiali didattici|Risorse didattiche"
      },
      help: "One row for each training; or one file for each in the folder training.",
      whenMissing: {
        id: "trainings-are-named",
        title: "The page Training names at least one training",
        says: "{page} names no training yet.",
        why: "Material that is not on the list is made again by the next person.",
        fix: "Add one row: its title, a link, who keeps it, and when it was last checked.",
        severity: "advice",
        from: "active",
        minutes: 10
      },
      fields: {
        id: text({ names: { en: "Id|No|Nr" }, help: "A short name, for example licences-1." }),
        title: text({
          names: {
            en: "Title|Training|Course|Lesson|Module|Name|What|Resource|Learning resource|Material|Training material",
            fr: "Titre|Formation|Cours|Leçon|Module|Nom|Ressource|Support",
            de: "Titel|Schulung|Kurs|Lektion|Modul|Name|Material|Lernmaterial",
            es: "Título|Formación|Curso|Lección|Módulo|Nombre|Recurso|Material",
            it: "Titolo|Formazione|Corso|Lezione|Modulo|Nome|Risorsa|Materiale"
          },
          help: "What the training is called."
        }),
        url: link({
          names: {
            en: "Link|Where to find it|Where|URL|URL to resource|Material",
            fr: "Lien|Où la trouver|Où|Support",
            de: "Link|Wo zu finden|Wo|Material",
            es: "Enlace|Dónde encontrarlo|Dónde|Material",
            it: "Collegamento|Link|Dove trovarlo|Dove|Materiale"
          },
          help: "Where somebody finds it; best an address that stays, such as a DOI.",
          whenMissing: {
            id: "training-has-link",
            title: "Every training has a link",
            says: "There is no link to the training {entry}.",
            why: "Who reads about it wants to open it.",
            fix: "Add the address in its column “Link”: the page of the course, or a DOI.",
            severity: { launching: "warning", active: "error" },
            minutes: 3,
            when: isOffered2,
            source: `${rda}: URL to resource; ${eosc}: url, mandatory`
          }
        }),
        maintainer: contact({
          names: {
            en: "Who keeps it|Kept by|Maintainer|Maintained by|Who looks after it|Contact|Owner",
            fr: "Qui la tient à jour|Responsable|Contact|Tenue à jour par",
            de: "Wer pflegt es|Gepflegt von|Verantwortlich|Kontakt",
            es: "Quién la mantiene|Responsable|Contacto|Mantenida por",
            it: "Chi lo aggiorna|Responsabile|Contatto|Curato da"
          },
          help: "The role, group or address that keeps it up to date.",
          whenMissing: {
            id: "training-says-who-keeps-it",
            title: "Every training has somebody who keeps it",
            says: "Nobody is named who keeps the training {entry} up to date.",
            why: "Material without a keeper is out of date within two years, and nobody hears of it.",
            fix: "Write a role or a group in its column “Who keeps it”. If nobody does any more, write “yes” under “Maintenance has ended”.",
            severity: { launching: "advice", active: "warning" },
            minutes: 5,
            when: isKept2,
            source: "OpenAIRE Community of Practice: outdated materials"
          }
        }),
        last_reviewed: pastDate({
          names: {
            en: "Last checked|Last reviewed|Checked|Checked on|Reviewed",
            fr: "Dernière vérification|Dernière relecture|Vérifiée le",
            de: "Zuletzt geprüft|Geprüft am|Letzte Prüfung",
            es: "Última revisión|Revisada el|Última comprobación",
            it: "Ultimo controllo|Ultima revisione|Controllato il"
          },
          help: "The day on which somebody last went through it and found it true.",
          whenMissing: {
            id: "training-says-when-it-was-checked",
            title: "Every training says when it was last checked",
            says: "Nothing says when somebody last checked the training {entry}.",
            why: "A learner cannot tell whether it still holds.",
            fix: "Go through it once, then write today’s date in its column “Last checked”.",
            severity: { launching: "advice", active: "warning" },
            minutes: 30,
            when: isCurrent,
            source: "EOSC onboarding of training resources: kept current, or marked when that has ended"
          }
        }),
        license: text({
          names: {
            en: "Licence|License|Reuse",
            fr: "Licence|Réutilisation",
            de: "Lizenz|Nachnutzung",
            es: "Licencia|Reutilización",
            it: "Licenza|Riuso"
          },
          help: "Under which licence others may use it, for example CC BY 4.0.",
          whenMissing: {
            title: "Every training has a licence",
            says: "The training {entry} has no licence.",
            why: "Without one nobody may translate, change or even copy it.",
            fix: "Ask its authors, and write for example “CC BY 4.0” in its column “Licence”.",
            severity: "warning",
            from: "active",
            minutes: 10,
            when: isOffered2,
            source: `${rda}: license; ${eosc}: license, mandatory; ${bioschemas}: recommended`
          }
        }),
        primary_language: languages3({
          names: {
            en: "Language|Languages|Primary language",
            fr: "Langue|Langues",
            de: "Sprache|Sprachen",
            es: "Idioma|Idiomas",
            it: "Lingua|Lingue"
          },
          help: "The language in which it is taught or written, for example en.",
          whenMissing: {
            id: "training-has-language",
            title: "Every training says in which language it is",
            says: "Nothing says in which language the training {entry} is.",
            why: "People look for a course that they can follow.",
            fix: "Write the language in its column “Language”, for example English.",
            severity: "warning",
            from: "active",
            minutes: 1,
            when: isCurrent,
            source: `${rda}: primary language; ${eosc}: languages, mandatory`
          }
        }),
        expertise_level: choice(
          {
            beginner: {
              en: "beginner|beginners|basic|introductory|novice",
              fr: "débutant|débutants|initiation|bases",
              de: "Einsteiger|Anfänger|Grundlagen|Anfang",
              es: "principiante|principiantes|básico|inicial",
              it: "principiante|principianti|base|iniziale"
            },
            intermediate: {
              en: "intermediate|medium",
              fr: "intermédiaire|moyen",
              de: "mittel|Fortgeschrittene|fortgeschritten",
              es: "intermedio|medio",
              it: "intermedio|medio"
            },
            advanced: {
              en: "advanced|expert",
              fr: "avancé|expert",
              de: "Experten|Profi|sehr fortgeschritten",
              es: "avanzado|experto",
              it: "avanzato|esperto"
            },
            all: {
              en: "all|any|everyone|all levels|any level",
              fr: "tous|tous niveaux|tous les niveaux",
              de: "alle|alle Stufen",
              es: "todos|todos los niveles",
              it: "tutti|tutti i livelli"
            }
          },
          {
            names: {
              en: "Level|Expertise level|Skill level|Difficulty",
              fr: "Niveau|Difficulté",
              de: "Stufe|Niveau|Schwierigkeit",
              es: "Nivel|Dificultad",
              it: "Livello|Difficoltà"
            },
            help: "Beginner, intermediate, advanced, or all.",
            whenMissing: {
              id: "training-has-level",
              title: "Every training says for which level it is",
              says: "Nothing says which level the training {entry} has.",
              why: "A beginner in an advanced course does not come again.",
              fix: "Write beginner, intermediate, advanced or all in its column “Level”.",
              severity: "warning",
              from: "active",
              minutes: 1,
              when: isCurrent,
              source: `${rda}: expertise level; ${eosc}: expertiseLevel, mandatory`
            }
          }
        ),
        learning_outcomes: texts({
          names: {
            en: "What you can do afterwards|Learning outcomes|Outcomes|You will be able to|Learning objectives",
            fr: "Ce que vous saurez faire|Acquis d’apprentissage|Objectifs pédagogiques|Objectifs",
            de: "Was man danach kann|Lernergebnisse|Lernziele",
            es: "Qué sabrá hacer|Resultados de aprendizaje|Objetivos de aprendizaje",
            it: "Che cosa saprai fare|Risultati di apprendimento|Obiettivi formativi"
          },
          help: "What somebody can do afterwards; begin with a verb, for example “choose a licence for a data set”.",
          whenMissing: {
            id: "training-says-what-one-can-do-afterwards",
            title: "Every training says what one can do afterwards",
            principles: ["impact"],
            says: "Nothing says what somebody can do after the training {entry}.",
            why: "People choose a course by what they can do with it.",
            fix: "Write one to three lines in its column “What you can do afterwards”, each with a verb: choose, explain, write.",
            severity: "warning",
            from: "active",
            minutes: 15,
            when: isCurrent,
            source: `${rda}: learning outcome; ${eosc}: learningOutcomes, mandatory; ${bioschemas}: teaches`
          }
        }),
        abstract: prose({
          names: {
            en: "Abstract|Description|What it is about|Summary|About",
            fr: "Résumé|Description|De quoi il s’agit",
            de: "Zusammenfassung|Beschreibung|Worum es geht|Inhalt",
            es: "Resumen|Descripción|De qué trata",
            it: "Riassunto|Descrizione|Di che cosa tratta"
          },
          help: "What it is about, in two or three sentences.",
          whenMissing: {
            title: "Every training says what it is about",
            says: "Nothing says what the training {entry} is about.",
            why: "It is the first thing that a catalogue shows of it.",
            fix: "Write two sentences in its column “Abstract”.",
            severity: "advice",
            from: "sustaining",
            minutes: 10,
            when: isCurrent,
            source: `${rda}: abstract; ${bioschemas}: description, minimum`
          }
        }),
        authors: texts({
          names: {
            en: "Authors|Author|Made by|By",
            fr: "Auteurs|Auteur|Autrices|Autrice|Réalisé par",
            de: "Autorinnen und Autoren|Autoren|Autorinnen|Von",
            es: "Autores|Autoras|Autoría|Realizado por",
            it: "Autori|Autrici|Realizzato da"
          },
          help: "The people or organisations who made it, as they wish to be named.",
          whenMissing: {
            title: "Every training says who made it",
            says: "Nothing says who made the training {entry}.",
            why: "Making material is work, and others who use it have to name somebody.",
            fix: "Write the people or organisations in its column “Authors”, as they wish to be named.",
            severity: "advice",
            from: "sustaining",
            minutes: 5,
            when: isCurrent,
            source: `${rda}: authors; ${eosc}: authors, mandatory; ${bioschemas}: author, recommended`
          }
        }),
        keywords: texts({
          names: {
            en: "Keywords|Tags|Topics",
            fr: "Mots-clés|Sujets",
            de: "Schlagwörter|Themen",
            es: "Palabras clave|Temas",
            it: "Parole chiave|Temi"
          },
          help: "A few words under which somebody would look for it.",
          whenMissing: {
            title: "Every training has keywords",
            says: "The training {entry} has no keywords.",
            why: "Catalogues find it by them.",
            fix: "Write three to five words in its column “Keywords”.",
            severity: "advice",
            from: "sustaining",
            minutes: 3,
            when: isCurrent,
            source: `${rda}: keywords; ${bioschemas}: keywords, minimum`
          }
        }),
        target_group: texts({
          names: {
            en: "For whom|Target group|Target groups|Audience",
            fr: "Pour qui|Public visé|Public",
            de: "Für wen|Zielgruppe|Zielgruppen",
            es: "Para quién|Público destinatario|Público",
            it: "Per chi|Destinatari|Pubblico"
          },
          help: "For whom it was made: doctoral researchers, data stewards, librarians.",
          whenMissing: {
            title: "Every training says for whom it is",
            says: "Nothing says for whom the training {entry} was made.",
            why: "A data steward and a first-year student look for different things.",
            fix: "Write one or two groups in its column “For whom”.",
            severity: "advice",
            from: "sustaining",
            minutes: 3,
            when: isCurrent,
            source: `${rda}: target group; ${eosc}: targetGroups, mandatory`
          }
        }),
        version_date: date({
          names: {
            en: "Version date|Version of|Date of the version|Updated",
            fr: "Date de version|Mise à jour le",
            de: "Stand vom|Datum der Fassung|Aktualisiert am",
            es: "Fecha de la versión|Actualizada el",
            it: "Data della versione|Aggiornato il"
          },
          help: "The day of the version that the link leads to.",
          whenMissing: {
            title: "Every training says how old its version is",
            says: "Nothing says when the training {entry} was last changed.",
            why: "Who reuses it can see whether theirs is older.",
            fix: "Write the day of its last version in its column “Version date”.",
            severity: "advice",
            from: "sustaining",
            minutes: 3,
            when: isCurrent,
            source: `${rda}: version date; ${eosc}: versionDate, mandatory`
          }
        }),
        learning_resource_type: text({
          names: {
            en: "Kind|Type|Resource type|Learning resource type|Format",
            fr: "Type|Format|Type de ressource",
            de: "Art|Format|Art des Materials",
            es: "Tipo|Formato|Tipo de recurso",
            it: "Tipo|Formato|Tipo di risorsa"
          },
          help: "What it is: a course, slides, a video, an exercise, a handbook.",
          whenMissing: {
            title: "Every training says what kind of material it is",
            says: "Nothing says what kind of material the training {entry} is.",
            why: "Slides, a video or three days with a teacher: that decides whether somebody has time for it.",
            fix: "Write one or two words in its column “Kind”, for example slides or video.",
            severity: "advice",
            from: "sustaining",
            minutes: 2,
            when: isCurrent,
            source: `${rda}: learning resource type; ${bioschemas}: learningResourceType, recommended`
          }
        }),
        access_cost: choice(
          {
            yes: {
              en: "yes|paid|a fee|with costs",
              fr: "oui|payant",
              de: "ja|kostenpflichtig",
              es: "sí|de pago",
              it: "sì|a pagamento"
            },
            no: {
              en: "no|free|none|nothing|free of charge",
              fr: "non|gratuit|aucun",
              de: "nein|kostenlos|keine|nichts|kostenfrei",
              es: "no|gratuito|gratis|ninguno",
              it: "no|gratuito|gratis|nessuno"
            },
            maybe: {
              en: "maybe|sometimes|depends|it depends",
              fr: "peut-être|parfois|selon le cas",
              de: "vielleicht|manchmal|je nachdem",
              es: "quizás|a veces|depende",
              it: "forse|a volte|dipende"
            }
          },
          {
            names: {
              en: "Does it cost|Access cost|Cost|Fee",
              fr: "Payant|Coût|Frais",
              de: "Kostet es|Kosten|Gebühr",
              es: "Tiene coste|Coste|Precio",
              it: "A pagamento|Costo|Prezzo"
            },
            help: "Whether it costs something: yes, no or maybe.",
            whenMissing: {
              id: "training-says-whether-it-costs",
              title: "Every training says whether it costs something",
              says: "Nothing says whether the training {entry} costs something.",
              why: "People without a budget stop reading where they have to guess.",
              fix: "Write yes, no or maybe in its column “Does it cost”.",
              severity: "advice",
              from: "sustaining",
              minutes: 1,
              when: (training5) => isCurrent(training5) && training5.readings.get("access")?.value !== "paid",
              source: `${rda}: access cost`
            }
          }
        ),
        access: choice(
          {
            open: {
              en: "open|open access|anyone",
              fr: "ouvert|libre",
              de: "offen|frei",
              es: "abierto|libre",
              it: "aperto|libero"
            },
            restricted: {
              en: "restricted|members|on request|registration",
              fr: "restreint|membres|sur demande",
              de: "eingeschränkt|Mitglieder|auf Anfrage",
              es: "restringido|miembros|a petición",
              it: "riservato|membri|su richiesta"
            },
            paid: {
              en: "paid|for a fee",
              fr: "payant",
              de: "kostenpflichtig|bezahlt",
              es: "de pago",
              it: "a pagamento"
            }
          },
          {
            names: {
              en: "Access|Access rights|Open to",
              fr: "Accès|Droits d’accès|Ouvert à",
              de: "Zugang|Zugangsrechte|Offen für",
              es: "Acceso|Derechos de acceso|Abierto a",
              it: "Accesso|Diritti di accesso|Aperto a"
            },
            help: "Open, restricted or paid.",
            whenMissing: {
              title: "Every training says who can get at it",
              says: "Nothing says whether the training {entry} is open, restricted or paid.",
              why: "A link that ends at a login costs a learner the evening.",
              fix: "Write open, restricted or paid in its column “Access”.",
              severity: "advice",
              from: "sustaining",
              minutes: 1,
              when: isCurrent,
              source: `${eosc}: accessRights, mandatory`
            }
          }
        ),
        organisation: text({
          names: {
            en: "Organisation|Organization|Provider|Cluster|Offered by",
            fr: "Organisation|Fournisseur|Proposé par|Cluster",
            de: "Organisation|Anbieter|Angeboten von|Cluster",
            es: "Organización|Proveedor|Ofrecido por|Clúster",
            it: "Organizzazione|Fornitore|Offerto da|Cluster"
          },
          help: "The organisation that offers it, where it is not you.",
          whenMissing: {
            title: "Every training says who offers it",
            says: "Nothing says which organisation offers the training {entry}.",
            why: "Catalogues of several organisations list it under that name.",
            fix: "Write the organisation in its column “Organisation”.",
            severity: "advice",
            from: "sustaining",
            minutes: 2,
            when: isCurrent,
            source: `${eosc}: resourceOrganisation, mandatory`
          }
        }),
        status: choice(
          {
            active: {
              en: "active|stable|in use|current",
              fr: "actif|active|stable",
              de: "aktiv|stabil|in Gebrauch",
              es: "activo|activa|estable",
              it: "attivo|attiva|stabile"
            },
            "under-development": {
              en: "under development|in development|draft|planned|pre-alpha|alpha|beta",
              fr: "en préparation|en développement|brouillon|prévu",
              de: "in Arbeit|in Entwicklung|Entwurf|geplant",
              es: "en desarrollo|en preparación|borrador|previsto",
              it: "in sviluppo|in preparazione|bozza|previsto"
            },
            archived: {
              en: "archived|retired|outdated|obsolete",
              fr: "archivé|archivée|retiré|obsolète",
              de: "archiviert|zurückgezogen|veraltet",
              es: "archivado|archivada|retirado|obsoleto",
              it: "archiviato|archiviata|ritirato|obsoleto"
            }
          },
          {
            names: {
              en: "Status|Now|How far it is",
              fr: "État|Statut",
              de: "Stand|Status",
              es: "Estado",
              it: "Stato"
            },
            help: "Active, under development, or archived."
          }
        ),
        maintenance_ended: yesNo({
          names: {
            en: "Maintenance has ended|Maintenance ended|No longer kept up to date|No longer maintained",
            fr: "Mise à jour terminée|N’est plus tenue à jour",
            de: "Pflege beendet|Wird nicht mehr gepflegt",
            es: "Mantenimiento terminado|Ya no se mantiene",
            it: "Manutenzione terminata|Non più aggiornato"
          },
          help: "Yes, when it may still be useful but nobody keeps it up to date any more."
        }),
        url_type: text({
          names: {
            en: "Kind of address|URL type|Resource URL type",
            fr: "Type d’adresse",
            de: "Art der Adresse",
            es: "Tipo de dirección",
            it: "Tipo di indirizzo"
          },
          help: "What kind of address the link is: web address, DOI, Handle."
        }),
        identifier: text({
          names: {
            en: "Identifier|DOI",
            fr: "Identifiant|DOI",
            de: "Kennung|DOI",
            es: "Identificador|DOI",
            it: "Identificativo|DOI"
          },
          help: "A DOI or another name that stays, where it has one."
        }),
        version: text({
          names: { en: "Version", fr: "Version", de: "Fassung|Version", es: "Versión", it: "Versione" },
          help: "The number of the version."
        }),
        prerequisites: texts({
          names: {
            en: "What you need before|Prerequisites|Requirements|Competency required",
            fr: "Prérequis",
            de: "Voraussetzungen|Was man vorher braucht",
            es: "Requisitos previos|Requisitos",
            it: "Prerequisiti|Requisiti"
          },
          help: "What somebody should be able to do before, or “nothing”."
        }),
        duration: text({
          names: {
            en: "How long|Duration|Time needed",
            fr: "Durée",
            de: "Dauer|Wie lange",
            es: "Duración",
            it: "Durata"
          },
          help: "How long it usually takes, for example 3 hours."
        }),
        skills: references(["skills"], {
          names: {
            en: "Skills|Competences|Skill",
            fr: "Compétences",
            de: "Kompetenzen",
            es: "Competencias",
            it: "Competenze"
          },
          help: "The skills from your list that it builds."
        }),
        domains: texts({
          names: {
            en: "Domain|Domains|Scientific domain|Field of research",
            fr: "Discipline|Disciplines|Domaine scientifique",
            de: "Fachgebiet|Fachgebiete|Disziplin",
            es: "Disciplina|Disciplinas",
            it: "Disciplina|Discipline"
          },
          help: "The domains of research for which it was made."
        }),
        related_services: references(["services"], {
          names: {
            en: "Related services|Services|Service",
            fr: "Services associés",
            de: "Zugehörige Angebote",
            es: "Servicios relacionados",
            it: "Servizi collegati"
          },
          help: "Services that it shows how to use."
        }),
        providers: texts({
          names: {
            en: "Other providers|Resource providers|Together with",
            fr: "Autres fournisseurs|Avec",
            de: "Weitere Anbieter|Gemeinsam mit",
            es: "Otros proveedores|Junto con",
            it: "Altri fornitori|Insieme a"
          },
          help: "Who offers it together with that organisation."
        }),
        translations: texts({
          names: {
            en: "Translations|Also in|Translated into",
            fr: "Traductions|Aussi en",
            de: "Übersetzungen|Auch auf",
            es: "Traducciones|También en",
            it: "Traduzioni|Anche in"
          },
          help: "The languages into which it was translated, each with a link."
        }),
        accessibility_summary: prose({
          names: {
            en: "Accessibility|Accessibility summary",
            fr: "Accessibilité",
            de: "Barrierefreiheit|Zugänglichkeit",
            es: "Accesibilidad",
            it: "Accessibilità"
          },
          help: "What helps people who see, hear or read differently: captions, described pictures, plain words.",
          whenMissing: {
            id: "training-says-how-accessible-it-is",
            title: "Every training says how accessible it is",
            says: "Nothing says whether everyone can use the training {entry}.",
            why: "Captions and described pictures exist for many trainings, and those who need them do not know.",
            fix: "Write one line in its column “Accessibility”, for example “captions in English; two pictures are not described yet”.",
            severity: "advice",
            from: "sustaining",
            minutes: 10,
            when: isCurrent,
            source: `${bioschemas}: accessibilitySummary`
          }
        }),
        part_of: references(["training"], {
          names: {
            en: "Part of|Belongs to|Is part of",
            fr: "Fait partie de",
            de: "Teil von|Gehört zu",
            es: "Forma parte de|Parte de",
            it: "Fa parte di|Parte di"
          },
          help: "The longer training of which it is a part."
        }),
        recorded_at: reference(["event"], {
          names: {
            en: "Recorded at|Given at|Event",
            fr: "Enregistrée à|Donnée à",
            de: "Aufgenommen bei|Gegeben bei",
            es: "Grabada en|Impartida en",
            it: "Registrato a|Tenuto a"
          },
          help: "The event at which it was given."
        }),
        contributors: texts({
          names: {
            en: "Contributors|With help from|Reviewed by",
            fr: "Contributeurs|Avec l’aide de",
            de: "Mitwirkende|Mit Hilfe von",
            es: "Contribuyentes|Con ayuda de",
            it: "Contributori|Con l’aiuto di"
          },
          help: "Who helped in another way than writing: read it, tried it, translated it."
        }),
        tools: texts({
          names: {
            en: "Tools|Uses|Data and tools",
            fr: "Outils|Utilise",
            de: "Werkzeuge|Verwendet",
            es: "Herramientas|Utiliza",
            it: "Strumenti|Utilizza"
          },
          help: "Tools and data that it works with."
        }),
        where_available: texts({
          names: {
            en: "Available in|Countries|Where it can be taken",
            fr: "Disponible en|Pays",
            de: "Verfügbar in|Länder",
            es: "Disponible en|Países",
            it: "Disponibile in|Paesi"
          },
          help: "Countries or places, where it is not for everyone everywhere."
        }),
        badge: text({
          names: {
            en: "Badge|Digital badge|Certificate|Qualification",
            fr: "Badge|Badge numérique|Attestation",
            de: "Abzeichen|Digitales Abzeichen|Bescheinigung|Zertifikat",
            es: "Insignia|Insignia digital|Certificado",
            it: "Distintivo|Badge digitale|Attestato"
          },
          help: "What somebody gets to show that they took part, where there is something."
        })
      }
    })
  }
});
function isOffered2(training5) {
  const status = training5.readings.get("status")?.value;
  return status !== "archived" && status !== "under-development";
}
function isKept2(training5) {
  return training5.readings.get("status")?.value !== "archived" && training5.readings.get("maintenance_ended")?.value !== "yes";
}
function isCurrent(training5) {
  return isOffered2(training5) && isKept2(training5);
}

// src/kinds/all.ts
var kinds = {
  community: community_default,
  story: story_default,
  landscape: landscape_default,
  purpose: purpose_default,
  charter: charter_default,
  principles: principles_default,
  code_of_conduct: code_of_conduct_default,
  conduct_procedure: conduct_procedure_default,
  inclusion: inclusion_default,
  people: people_default,
  roles: roles_default,
  groups: groups_default,
  governance: governance_default,
  decision: decision_default,
  stakeholders: stakeholders_default,
  engagement: engagement_default,
  recognition: recognition_default,
  persona: persona_default,
  onboarding: onboarding_default,
  contributing: contributing_default,
  channels: channels_default,
  resources: resources_default,
  meetings: meetings_default,
  event: event_default,
  notes: notes_default,
  communications: communications_default,
  roadmap: roadmap_default,
  indicators: indicators_default,
  skills: skills_default,
  services: services_default,
  training: training_default,
  glossary: glossary_default,
  sustainability: sustainability_default,
  policy: policy_default,
  network: network_default,
  programme: programme_default
};

// src/kinds/every-kind.ts
var everyKind = Object.values(kinds);
function kindNamed(name) {
  return everyKind.find((kind) => kind.kind === name);
}

export {
  isExample,
  plainText,
  ownWords,
  withoutExamples,
  isNoAnswer,
  withoutPrompts,
  sectionsOf,
  nodesUnder,
  titleOf,
  withoutSections,
  plainName,
  namesIn,
  shortNamesIn,
  languages2 as languages,
  labelOf,
  spellings,
  isNamed,
  choiceNamed,
  closestTo,
  textOfData,
  choice,
  saysYes,
  readDuration,
  readPeriod,
  addPeriod,
  date,
  pastDate,
  duration,
  languageNames,
  languages3 as languages2,
  definitionsOf,
  mentionsIn,
  addressesIn,
  link,
  references,
  readTable,
  readZone,
  readMoment,
  describeRule,
  readRecurrence,
  abstentionsAgainst,
  abstentionsCount,
  anybody,
  inMeeting,
  everythingElse,
  thisPage,
  withoutAuthor,
  steppedAside,
  allOfThem,
  agreeing,
  disagreeing,
  record,
  ruleIn,
  quorumIn,
  periodIn,
  text,
  votesInLine,
  stages,
  communityTypes,
  isCollection,
  charter_default,
  responseTime,
  code_of_conduct_default,
  community_default,
  outsideQuestions,
  decision_default,
  phasesInOrder,
  phaseNamed,
  event_default,
  glossary_default,
  governance_default,
  groups_default,
  indicators_default,
  meetings_default,
  people_default,
  persona_default,
  openResearchPrinciples,
  recognition_default,
  roadmap_default,
  roles_default,
  isGap,
  training_default,
  kinds,
  everyKind,
  kindNamed
};
