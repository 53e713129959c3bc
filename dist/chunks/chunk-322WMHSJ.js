import { createRequire as moothallRequire } from 'node:module'; const require = moothallRequire(import.meta.url);
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
} from "./chunk-YDJVOGFK.js";
import {
  __toESM
} from "./chunk-LMKVKGHW.js";

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
var numbering = /^\s*\d+(?:\.\d+)*(?:[.)]\s*|(?<=\.\d+)\s+)(?=\p{L})/u;
var longest = 300;
var marks = /\p{M}/gu;
var simple = /^[A-Za-z]+(?:[ _-][A-Za-z]+)*$/;
var between = /[^\p{L}\p{N}' ]+/gu;
function plainName(text2) {
  if (text2.length <= longest && simple.test(text2)) return text2.toLowerCase().replace(/[_-]/g, " ");
  return text2.slice(0, longest).replace(numbering, "").normalize("NFKD").replace(marks, "").toLowerCase().replace(/[’‘`´]/g, "'").replace(/[_-]/g, " ").replace(between, " ").replace(/\s+/g, " ").trim();
}
var joins = /\s+(?:and|et|und|y|e|or|ou|oder|o)\s+|\s*[&/,+]\s*/iu;
function namesIn(title) {
  const short2 = title.slice(0, 300);
  return [...new Set([short2, ...short2.split(joins)].map(plainName))].filter((name) => name !== "");
}

// src/kinds/names.ts
var languages2 = ["en", "fr", "de", "es", "it"];
function labelOf(names2, language = "en") {
  const all = names2[language] ?? names2.en;
  return all.split("|")[0] ?? all;
}
var known = /* @__PURE__ */ new WeakMap();
function spellings(names2) {
  let found = known.get(names2);
  if (!found) {
    found = new Set(
      [names2.en, names2.fr, names2.de, names2.es, names2.it].flatMap((list2) => list2?.split("|") ?? []).map(plainName).filter((name) => name !== "")
    );
    known.set(names2, found);
  }
  return found;
}
function isNamed(names2, written2) {
  const all = spellings(names2);
  return written2.some((name) => all.has(name));
}

// src/kinds/choices.ts
var import_fastest_levenshtein = __toESM(require_mod(), 1);
function choiceNamed(choices, written2) {
  const name = plainName(written2);
  const all = Object.entries(choices);
  const exact = all.find(([value, names2]) => plainName(value) === name || spellings(names2).has(name));
  if (exact) return { value: exact[0] };
  const close = closestTo(
    name,
    all.flatMap(([value, names2]) => [plainName(value), ...spellings(names2)].map((spelling) => ({ value, spelling }))),
    ({ spelling }) => spelling
  );
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
function oneLine(words) {
  return words.replace(/\s+/g, " ").trim();
}
function partsOf(written2) {
  if (Array.isArray(written2.data))
    return written2.data.map((item) => oneLine(textOfData(item))).filter((part) => part !== "");
  const lines = written2.text.split("\n").map(oneLine).filter(Boolean);
  const separator = written2.text.includes(";") ? ";" : ",";
  const parts = lines.length > 1 || written2.from === "section" ? lines : written2.text.split(separator).map(oneLine);
  return parts.filter((part) => !isNoAnswer(part));
}
function textOfData(value, source) {
  if (Array.isArray(value)) return value.map((item) => textOfData(item)).join(", ");
  if (value === null || value === void 0) return "";
  if (typeof value === "object")
    return Object.values(value).map((item) => textOfData(item)).join(", ");
  return source ?? String(value);
}

// src/kinds/fields/choice.ts
var choice = (choices, options) => {
  const all = Object.keys(choices);
  return field(
    {
      type: "choice",
      expects: `one of ${all.join(", ")}`,
      schema: { enum: all },
      choices,
      read: (written2) => {
        const chosen = choiceNamed(choices, written2.text);
        if (chosen.value !== void 0) return { value: chosen.value };
        const values = { written: written2.text, choices: all, closest: chosen.closest ?? "" };
        return trouble("choice-unknown", values);
      }
    },
    options
  );
};
var yesNo = (options) => choice(
  {
    yes: { en: "yes|y|x|true|✓|✔", fr: "oui|vrai", de: "ja|wahr", es: "sí|si|verdadero", it: "sì|vero" },
    no: { en: "no|n|false", fr: "non|faux", de: "nein|falsch", es: "no|falso", it: "no|falso" }
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
function amountsAt(words, at, lexis) {
  const first2 = amountAt(words, at, lexis);
  if (!first2) return void 0;
  const joint = lexis.find("and", words, first2.next)?.next ?? first2.next;
  const rest = amountsAt(words, joint, lexis);
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
function amountAt(words, at, lexis) {
  const named = lexis.find("amount", words, at);
  if (named) return { amounts: amountOf(named.value), next: named.next };
  const number = numberAt(words, at, lexis);
  if (!number) return void 0;
  const hyphen = words[number.next]?.text === "-" && touch(words[at], words[number.next]);
  const unit = lexis.find("unit", words, hyphen ? number.next + 1 : number.next);
  if (!unit) return void 0;
  const amounts = amountOf(unit.value, number.value);
  const minutes2 = unit.value === "1 hour" ? bareMinutes(words, unit.next, lexis) : void 0;
  if (minutes2 === void 0) return { amounts, next: unit.next };
  return { amounts: sum(amounts, { ...none, minutes: minutes2 }), next: unit.next + 1 };
}
function bareMinutes(words, at, lexis) {
  const value = digits(words[at]);
  if (value === void 0 || value > 59 || words[at]?.text.length !== 2) return void 0;
  return lexis.find("unit", words, at + 1) ? void 0 : value;
}
function numberAt(words, at, lexis) {
  const whole2 = digits(words[at]);
  if (whole2 === void 0) {
    const word = lexis.find("number", words, at);
    return word && { value: Number(word.value), next: word.next };
  }
  const [sign, part] = [words[at + 1], words[at + 2]];
  const joined = touch(words[at], sign) && touch(sign, part) && [".", ",", ":", "-"].includes(sign?.text ?? "");
  const fraction = joined ? digits(part) : void 0;
  if (fraction === void 0) return { value: whole2, next: at + 1 };
  if (sign?.text === "-" || sign?.text === ":" && fraction > 59) return void 0;
  return {
    value: sign?.text === ":" ? whole2 + fraction / 60 : Number(`${whole2}.${part?.text}`),
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
  const words = short(text2);
  for (const language of languages) {
    const lexis = lexicon(language);
    const unclear = lexis.find("unclear", words, 0);
    if (unclear?.next === words.length)
      return {
        problem: "ambiguous",
        proposals: unclearMeanings[unclear.value] ?? []
      };
    const amounts = rhythmOf(words, lexis);
    if (amounts) return periodOf(amounts);
  }
  return { problem: "unreadable" };
}
function addPeriod(date2, period) {
  const moved = addDays(addMonths(date2, period.months ?? 0), (period.days ?? 0) + Math.ceil((period.hours ?? 0) / 24));
  return addWorkingDays(moved, period.workingDays ?? 0);
}
function addWorkingDays(date2, days) {
  const step2 = Math.sign(days);
  let day = date2;
  for (let left = Math.min(Math.abs(days), 1e4); left > 0; ) {
    day = addDays(day, step2);
    if (!["SA", "SU"].includes(weekdayOf(day))) left -= 1;
  }
  return day;
}
function readIso(text2) {
  const parts = /^P(?!$)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?=\d)(?:(\d+)H)?(?:(\d+)M)?)?$/i.exec(
    text2.trim()
  );
  if (!parts || text2.length > 40) return void 0;
  const [years = 0, months = 0, weeks = 0, days = 0, hours = 0, minutes2 = 0] = parts.slice(1).map((part) => Number(part ?? 0));
  return {
    months: years * 12 + months,
    days: weeks * 7 + days,
    minutes: hours * 60 + minutes2,
    workingDays: 0
  };
}
function readAmounts(text2) {
  const words = short(text2);
  for (const language of languages) {
    const lexis = lexicon(language);
    const begin = skip(words, 0, lexis, ["lasting", "within"]);
    const found = amountsAt(words, begin, lexis);
    if (found && skip(words, found.next, lexis, ["lasting"]) === words.length) return found.amounts;
  }
  return void 0;
}
function rhythmOf(words, lexis) {
  const at = skip(words, 0, lexis, ["within"]);
  const times = lexis.find("times", words, at);
  const begin = times ? skip(words, times.next, lexis, ["filler", "every"]) : at;
  const found = amountsFrom(words, begin, lexis);
  if (!found || found.next !== words.length) return void 0;
  const share = Number(times?.value ?? 1);
  const { amounts } = found;
  if (share === 1) return amounts;
  return amounts.months > 0 && amounts.months % share === 0 && !amounts.days ? { ...amounts, months: amounts.months / share } : void 0;
}
function amountsFrom(words, at, lexis) {
  const rhythm = lexis.find("rhythm", words, at);
  if (rhythm) return { amounts: amountOf(rhythm.value), next: rhythm.next };
  const other = lexis.find("alternate", words, at);
  const every = lexis.find("every", words, at);
  const begin = other?.next ?? every?.next ?? at;
  const ordinal2 = every && !other ? lexis.find("ordinal", words, begin) : void 0;
  const unit = lexis.find("unit", words, ordinal2?.next ?? begin);
  const amounts = amountsAt(words, begin, lexis);
  if (amounts && !ordinal2) return amounts;
  if (!unit) return void 0;
  const times = other ? 2 : Number(ordinal2?.value ?? 1);
  return times > 0 ? { amounts: amountOf(unit.value, times), next: unit.next } : void 0;
}
function skip(words, from, lexis, senses2) {
  let at = from;
  for (; ; ) {
    const next = senses2.map((sense) => lexis.find(sense, words, at)?.next).find((found) => found !== void 0);
    if (next === void 0 && ![".", ",", ":", "(", ")"].includes(words[at]?.text ?? "")) return at;
    at = next ?? at + 1;
  }
}
function periodOf({ months, days, minutes: minutes2, workingDays }) {
  if (minutes2 % 60 !== 0 || ![months, days, minutes2, workingDays].every(Number.isInteger))
    return { problem: "unreadable" };
  const hours = minutes2 / 60;
  const period = {
    ...months && { months },
    ...days && { days },
    ...hours && { hours },
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
var month = (options) => field(
  {
    type: "month",
    expects: "a month such as 2026-06, or a quarter such as 2026-Q2",
    schema: { type: "string", pattern: "^\\d{4}-(0[1-9]|1[0-2]|Q[1-4])(-\\d{2})?$" },
    read: (written2) => {
      const read = readMonth(written2.text);
      return "end" in read ? { value: { month: read.month, end: read.end } } : dateTrouble(written2, read);
    }
  },
  options
);
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
    read: (written2) => {
      if (post.test(written2.text)) return { value: { withThePost: true } };
      const read = readMonth(written2.text);
      return "end" in read ? { value: { ends: read.end, withThePost: false } } : dateTrouble(written2, read);
    }
  },
  options
);
var consent = (options) => field(
  {
    type: "consent",
    expects: "yes and the date, for example “yes, 2026-01-12”",
    schema: string,
    read: (written2) => {
      const given = /^(?:yes|oui|ja|sí|si|sì|y|✓|✔|x)(?![\p{L}])/iu.test(written2.text.trim());
      const day = /\d{4}-\d{2}-\d{2}/.exec(written2.text)?.[0];
      const read = day ? readDate(day) : void 0;
      return { value: { given, ...read && "date" in read && { date: read.date } } };
    }
  },
  options
);
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
    schema: { anyOf: [string, strings] },
    read: (written2) => {
      const codes2 = partsOf(written2).map((part) => [part, languageCode(part)]);
      const unknown2 = codes2.find(([, code]) => code === void 0);
      const value = codes2.flatMap(([, code]) => code ?? []);
      return unknown2 ? { value, trouble: { trouble: "language-unknown", values: { written: unknown2[0] } } } : { value };
    }
  },
  options
);
var codes = new Set(
  "aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu".split(" ")
);
function languageCode(written2) {
  const code = written2.trim();
  const [language = ""] = code.toLowerCase().split("-");
  if (/^[a-z]{2}(?:-[a-z\d]{2,8})*$/i.test(code) && codes.has(language)) return canonical(code);
  return codeNamed(plainName(written2)) ?? (/^[a-z]{3}$/i.test(code) ? canonical(code) : void 0);
}
function canonical(code) {
  try {
    const [known4] = Intl.getCanonicalLocales(code);
    return known4 !== void 0 && (known4.length !== 3 || englishName(known4) !== void 0) ? known4 : void 0;
  } catch {
    return void 0;
  }
}
var common;
function codeNamed(name) {
  common ??= new Map(
    Object.entries(languageNames).flatMap(([code, names2]) => names2.split("|").map((one) => [one, code]))
  );
  return common.get(name) ?? [...codes].find((code) => plainName(englishName(code) ?? "") === name);
}
var display;
function englishName(code) {
  display ??= new Intl.DisplayNames("en", { type: "language", fallback: "none" });
  return display.of(code);
}

// src/documents/mentions.ts
var email = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63})+/gu;
function definitionsOf(tree) {
  const found = /* @__PURE__ */ new Map();
  walk(tree, (node) => {
    if (node.type !== "definition") return;
    const name = node.identifier.toLowerCase();
    if (!found.has(name)) found.set(name, node.url);
  });
  return found;
}
function mentionsIn(nodes, definitions) {
  const found = [];
  const linked = (node, target, label, type) => {
    if (target === void 0) return;
    const mail = /^mailto:/i.test(target);
    found.push({
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
          found.push({ type: "email", target: address.text, label: address.text, ...startOf(node, address.index) });
    });
  return found;
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
    schema: { anyOf: [string, strings] },
    refersTo: kinds2,
    read: (written2) => ({ value: refsIn(written2) })
  },
  options
);
var contact = (options) => field(
  {
    type: "contact",
    expects: "an address that keeps working when people change",
    schema: { anyOf: [string, strings] },
    refersTo: ["roles", "people"],
    read: (written2) => ({ value: routesIn(written2) })
  },
  options
);
function oneWord(words) {
  const trimmed = words.trim();
  return trimmed !== "" && !/\s/.test(trimmed) ? trimmed : void 0;
}
function refsIn(written2) {
  const lines = Array.isArray(written2.data) ? written2.data.map((item) => textOfData(item)) : written2.text.split(/[\n;,]/);
  return lines.flatMap((part) => part.split(/\s+(?:and|et|und|y|&)\s+/iu)).map((part) => oneLine(part).replace(/^[-*•]\s+|[.:]$/g, "")).filter((part) => !isNoAnswer(part)).slice(0, 200).map((part) => ({ text: part, place: written2.place }));
}
function routesIn(written2) {
  const path = written2.place.path;
  const mentioned = written2.mentions.filter((mention) => mention.type !== "image").map(
    (mention) => ({
      type: mention.type === "email" ? "email" : "link",
      address: mention.target,
      place: { path, line: mention.line, column: mention.column }
    })
  );
  const typed = addressesIn(written2.text).filter((found2) => !mentioned.some((route) => route.address === found2.text)).map((found2) => ({ type: "email", address: found2.text, place: written2.place }));
  const web = /\bhttps?:\/\/[^\s<>()]+/.exec(written2.text)?.[0];
  const linked = web && mentioned.length === 0 ? [{ type: "link", address: web, place: written2.place }] : [];
  const found = [...mentioned, ...typed, ...linked];
  return found.length > 0 || written2.from === "section" || written2.from === "sentence" ? found : refsIn(written2).map((ref) => ({ type: "name", address: ref.text, place: ref.place }));
}

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
  if (dates && monthDays.every((day) => day > 0)) {
    return `every ${units(rule)} on ${listed(dates.flatMap((month2) => monthDays.map((day) => `${day} ${monthName(month2)}`)))}`;
  }
  const days = listed(monthDays.map((day) => day > 0 ? numeral(day) : `${ordinal(day)} day`));
  const of = dates ? ` of ${monthList(dates)}` : "";
  const only = rule.days ? `, when it is a ${dayList(rule.days, "or")}` : "";
  return `every ${units(rule)} on the ${days}${of}${only}`;
}
function nthDays(days) {
  const groups = /* @__PURE__ */ new Map();
  for (const weekday of weekdays) {
    const same = days.filter((day) => day.weekday === weekday);
    const numbers = same.map((day) => day.nth).join();
    if (same.length > 0) groups.set(numbers, [...groups.get(numbers) ?? [], ...same]);
  }
  return listed(
    [...groups.values()].map((group) => {
      const numbers = [...new Set(group.map((day) => day.nth ?? 1))];
      return `${listed(numbers.map(ordinal))} ${dayList(group)}`;
    })
  );
}
function oneOfThem({ every, days = [], monthDays = [], months = [] }) {
  const inFebruary = months.length === 1 && months[0] === 2;
  if (inFebruary && monthDays.includes(29)) return ", in leap years";
  const fifth = days.length > 0 && days.every((day) => Math.abs(day.nth ?? 0) === 5);
  const lateDay = every === "month" && monthDays.length > 0 && monthDays.every((day) => Math.abs(day) > 28);
  const rare = fifth || lateDay;
  return rare ? ", in months that have one" : "";
}
function monthLimit({ every, days = [], monthDays = [], months }) {
  if (!months || every === "year" && days.length + monthDays.length > 0) return "";
  const without = Array.from({ length: 12 }, (_, index) => index + 1).filter((month2) => !months.includes(month2));
  return without.length < 6 ? `except in ${monthList(without)}` : `in ${monthList(months)}`;
}
function end({ count: count2, until }) {
  return [count2 === void 0 ? "" : `${count2} times`, until ? `until ${formatDate(until)}` : ""].filter((part) => part !== "").join(", ");
}
function units({ every, interval }) {
  if (interval === 1) return every;
  return `${first(numberNames[interval] ?? String(interval))} ${every}s`;
}
function dayList(days, joint = "and") {
  const present = weekdays.filter((weekday) => days.some((day) => day.weekday === weekday));
  return listed(present.map(weekdayName), joint);
}
function weekdayName(weekday) {
  return first(english.weekday[weekday]);
}
function monthList(months) {
  return listed(months.map((month2) => monthName(month2) ?? ""));
}
function ordinal(number) {
  const name = english.ordinal[number];
  if (name !== void 0) return first(name);
  return number > 0 ? numeral(number) : `${numeral(-number)} last`;
}
function numeral(number) {
  const teen = number % 100 >= 11 && number % 100 <= 13;
  const suffix = teen ? "th" : { 1: "st", 2: "nd", 3: "rd" }[number % 10] ?? "th";
  return `${number}${suffix}`;
}
function listed(parts, joint = "and") {
  return parts.length < 2 ? parts[0] ?? "" : `${parts.slice(0, -1).join(", ")} ${joint} ${parts.at(-1)}`;
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
  const numbered = days.filter((day) => day.nth !== void 0);
  if (parts.monthDays.length > 0) return days.length > 0 ? unreadable : onMonthDays2(parts, pace);
  if (parts.position.length > 0) return isWorkingWeek(days) ? onNumbered(parts, pace, days, parts.position) : unreadable;
  if (numbered.length > 0) return numbered.length < days.length ? unreadable : onNumbered(parts, pace, days);
  return days.length > 0 ? onWeekdays2(parts, pace, days) : withoutDay(parts, pace);
}
function sorted(days) {
  const rank2 = ({ nth = 0 }) => nth < 0 ? 100 + nth : nth;
  const order = [...days].sort((a, b) => weekdays.indexOf(a.weekday) - weekdays.indexOf(b.weekday) || rank2(a) - rank2(b));
  return order.filter((day, index) => day.weekday !== order[index - 1]?.weekday || day.nth !== order[index - 1]?.nth);
}
function monthsOf({ months, monthsWithout }) {
  if (months.length + monthsWithout.length === 0) return void 0;
  const wanted = Array.from({ length: 12 }, (_, index) => index + 1).filter(
    (month2) => (months.length === 0 || months.includes(month2)) && !monthsWithout.includes(month2)
  );
  return wanted;
}
function onNumbered(parts, pace, days, position) {
  const numbers = position ?? days.map((day) => day.nth ?? 0);
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
    (day) => (months ?? [1]).some((month2) => day !== 0 && Math.abs(day) <= daysInMonth(2024, month2))
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
  const numbered = [1, 2, 3, -1].map((nth) => days.map((day) => ({ weekday: day.weekday, nth })));
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
  const days = { week: ["MO", "TH", "WE", "TU"].slice(0, times).map((weekday) => ({ weekday })) };
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
  const plain2 = days.map(({ weekday }) => ({ weekday }));
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
  const fits = unit === "week" ? days.every((day) => day.nth === void 0) : days.every((day) => day.nth !== void 0);
  if (days.length === 0 || !fits || unit === "year") return { problem: "ambiguous", proposals: [everySecond, twice] };
  const second = describeRule({ every, interval: 2, days: sorted(days) });
  const each = days.length > 1 ? describeRule({ every, interval: 1, days: sorted(days) }) : twice;
  return { problem: "ambiguous", proposals: [second, each] };
}
var noParts = { months: [], monthsWithout: [] };

// src/recurrence/rrule.ts
var units2 = { DAILY: "day", WEEKLY: "week", MONTHLY: "month", YEARLY: "year" };
var known2 = /* @__PURE__ */ new Set(["FREQ", "INTERVAL", "BYDAY", "BYMONTHDAY", "BYMONTH", "BYSETPOS", "COUNT", "UNTIL", "WKST"]);
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
    if (!known2.has(name) || value === "" || more !== void 0 || fields.has(name)) return unreadable2(part);
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
  const weekStart = weekdays.find((weekday) => weekday === fields.get("WKST"));
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
function whole(value, least, most) {
  const number = /^[+-]?\d{1,4}$/.test(value) ? Number(value) : 0;
  return number !== 0 && number >= least && number <= most ? number : void 0;
}
function dayOf(value, every) {
  const parts = /^([+-]?\d{1,2})?([A-Z]{2})$/.exec(value);
  const weekday = weekdays.find((name) => name === parts?.[2]);
  if (!weekday) return void 0;
  if (parts?.[1] === void 0) return { weekday };
  const nth = whole(parts[1], every === "year" ? -53 : -5, every === "year" ? 53 : 5);
  return nth === void 0 || every === "day" || every === "week" ? void 0 : { weekday, nth };
}
function untilOf(value) {
  const parts = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})\d{2}(Z)?)?$/.exec(value);
  const day = { year: Number(parts?.[1]), month: Number(parts?.[2]), day: Number(parts?.[3]) };
  if (!exists(day)) return void 0;
  const endOfDay = parts?.[6] !== void 0 && parts[5] === "59" && Number(parts[4]) < 12;
  return endOfDay ? addDays(isoDate(day), -1) : isoDate(day);
}
function usual(rule) {
  const { every, interval, days, monthDays, position, months } = rule;
  if (monthDays && !monthDays.some((day) => (months ?? [1]).some((month2) => Math.abs(day) <= daysInMonth(2024, month2))))
    return void 0;
  if (position) return positioned(rule);
  const numbered = days?.some((day) => day.nth !== void 0) ?? false;
  if (numbered && days?.some((day) => day.nth === void 0)) return void 0;
  if (monthDays) {
    if (every === "week" || numbered || every === "day" && interval > 1) return void 0;
    if (every === "year" && months && !days) return rule;
    if (every === "month") return rule;
    return interval === 1 ? { ...rule, every: "month" } : void 0;
  }
  if (every === "year" && months && numbered)
    return days?.every((day) => Math.abs(day.nth ?? 0) <= 5) ? rule : void 0;
  if (!days || numbered || every === "week") return rule;
  return interval === 1 ? { ...rule, every: "week" } : void 0;
}
function positioned(rule) {
  const { position = [], days = [], ...rest } = rule;
  const [day] = days;
  const inMonth = rule.every === "month" || rule.every === "year" && rule.months?.length === 1;
  if (rule.monthDays || !inMonth || !day || days.some((other) => other.nth !== void 0)) return void 0;
  if (days.length > 1) return rule;
  if (position.some((nth) => Math.abs(nth) > 5)) return void 0;
  return { ...rest, days: position.map((nth) => ({ weekday: day.weekday, nth })) };
}
function readStart(line, text2) {
  const parts = /^DTSTART(?:;VALUE=DATE)?(?:;TZID=([^:;]+))?(?:;VALUE=DATE-TIME)?:(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})\d{2}(Z)?)?$/.exec(
    line
  );
  if (!parts) return void 0;
  const day = { year: Number(parts[2]), month: Number(parts[3]), day: Number(parts[4]) };
  if (!exists(day) || Number(parts[5] ?? 0) > 23 || Number(parts[6] ?? 0) > 59) return void 0;
  const zone = parts[7] ? "UTC" : /TZID=([^:;]+)/i.exec(text2)?.[1];
  return { start: isoDate(day), ...parts[5] && { time: `${parts[5]}:${parts[6]}` }, ...zone && { zoneWords: zone } };
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
  const found = [first2];
  for (; ; ) {
    const range = peek(cursor, ["filler"])?.is === "to";
    const next = peek(cursor, joints);
    if (next?.is !== "weekday") return [...new Set(found)];
    pass(cursor, joints);
    const last = weekdays.indexOf(found.at(-1));
    const day = weekdays.indexOf(next.value);
    const between2 = ((day - last) % 7 + 7) % 7;
    for (let step2 = 1; range && step2 < between2; step2 += 1) found.push(weekdays[(last + step2) % 7]);
    found.push(next.value);
  }
}
function monthsFrom(cursor, first2) {
  const found = [first2];
  for (; ; ) {
    const range = peek(cursor, ["filler"])?.is === "to";
    const next = peek(cursor, joints);
    if (next?.is !== "month") return found;
    pass(cursor, joints);
    const last = found.at(-1);
    const between2 = (next.value - last + 12) % 12;
    for (let step2 = 1; range && step2 < between2; step2 += 1) found.push((last + step2 - 1) % 12 + 1);
    found.push(next.value);
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
  const after = cursor.items[cursor.items.indexOf(next, cursor.at) + 1];
  if (next?.is === "unit") {
    pass(cursor);
    parts.claims.push(claimOf(next.value, 1, true));
  } else if (next?.is === "number" && after?.is === "unit") {
    pass(cursor);
    pass(cursor);
    parts.claims.push(claimOf(after.value, next.value, true));
  } else if (next?.is === "number" && after?.is === "weekday" && next.value > 1) {
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
    parts.days.push(...days.flatMap((weekday) => numbers.map((nth) => ({ weekday, nth }))));
    parts.everySecond ||= every && numbers.length === 1 && first2 === 2;
  } else if (next?.is === "group" && next.value === "weekday") {
    pass(cursor);
    parts.days.push(...workingWeek.map((weekday) => ({ weekday })));
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
  parts.days.push(...weekdaysFrom(cursor, first2).map((weekday) => ({ weekday })));
}
function gatherGroup(parts, value) {
  const group = value === "weekend" ? ["SA", "SU"] : workingWeek;
  parts.days.push(...group.map((weekday) => ({ weekday })));
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

// src/recurrence/clock.ts
function timeAt(words, at, lexis) {
  const between2 = lexis.find("between", words, at);
  const from = lexis.find("from", words, at);
  const led = between2 ?? from ?? lexis.find("at", words, at);
  const first2 = clockAt(words, led?.next ?? at, lexis, led !== void 0);
  if (!first2) return void 0;
  return rangeFrom(words, first2, lexis, between2 !== void 0, led !== void 0) ?? single(words, first2, lexis, led !== void 0);
}
function single(words, clock, lexis, led) {
  if (!clock.sure && counts(words, clock.next, lexis)) return void 0;
  if (clock.sure || led && clock.hour >= 13) return { time: written(clock), next: clock.next };
  return led ? { next: clock.next } : void 0;
}
function counts(words, at, lexis) {
  const suffix = touch(words[at - 1], words[at]) && lexis.find("ordinalSuffix", words, at);
  return Boolean(suffix) || ["month", "unit", "weekday"].some((sense) => lexis.find(sense, words, at));
}
function rangeFrom(words, first2, lexis, between2, led) {
  const to = words[first2.next]?.text === "-" ? first2.next + 1 : lexis.find("to", words, first2.next)?.next;
  const joint = to ?? (between2 ? lexis.find("and", words, first2.next)?.next : void 0);
  if (joint === void 0) return void 0;
  const lead = lexis.find("at", words, joint);
  const second = clockAt(words, lead?.next ?? joint, lexis, true);
  if (!second) return void 0;
  const late = led && first2.hour >= 13 && second.hour >= 13;
  if (!first2.sure && !second.sure && !late) return led ? { next: second.next } : void 0;
  const start = first2.sure || !second.half ? first2 : inHalf(first2, second);
  const minutes2 = ((second.hour - start.hour) * 60 + second.minute - start.minute + 1439) % 1440 + 1;
  return minutes2 > 12 * 60 ? void 0 : { time: written(start), minutes: minutes2, next: second.next };
}
function inHalf(first2, second) {
  const later = { ...first2, hour: first2.hour % 12 + (second.half === "pm" ? 12 : 0) };
  return later.hour * 60 + later.minute < second.hour * 60 + second.minute ? later : { ...first2, hour: first2.hour % 12 };
}
function clockAt(words, at, lexis, led) {
  const noon = lexis.find("noon", words, at);
  if (noon) return { hour: 12, minute: 0, sure: true, next: noon.next };
  const face = faceAt(words, at, lexis, led);
  if (!face || face.hour > 23 || face.minute > 59) return void 0;
  const half = halfAt(words, face.next, lexis);
  if (!half) return face;
  if (face.hour > 12 || face.hour === 0) return { ...face, sure: true, next: half.next };
  const hour = face.hour % 12 + (half.half === "pm" ? 12 : 0);
  return { ...face, hour, half: half.half, sure: true, next: half.next };
}
function halfAt(words, at, lexis) {
  const am = lexis.find("am", words, at);
  const pm = lexis.find("pm", words, at);
  if (!am && !pm) return void 0;
  const next = (pm ?? am)?.next ?? at;
  const dotted = words[next]?.text === "." && words[next - 2]?.text === ".";
  return { half: pm ? "pm" : "am", next: dotted ? next + 1 : next };
}
function faceAt(words, at, lexis, led) {
  const hour = digits(words[at]);
  if (hour === void 0) return void 0;
  const oclock = lexis.find("oclock", words, at + 1);
  const length = words[at]?.text.length ?? 0;
  if (length === 4) {
    const end2 = oclock ?? (lexis.find("unit", words, at + 1)?.value === "1 hour" ? { next: at + 2 } : void 0);
    return end2 && { hour: Math.floor(hour / 100), minute: hour % 100, sure: true, next: end2.next };
  }
  if (length > 2) return void 0;
  const minute = minutesAt(words, at + 1, lexis, led);
  const isAmount = lexis.find("unit", words, at + 1)?.value === "1 hour" && hour < 8 && !led;
  if (isAmount) return void 0;
  if (minute) return { hour, minute: minute.value, sure: true, next: minute.next };
  if (!oclock) return { hour, minute: 0, sure: false, next: at + 1 };
  return { hour, minute: 0, sure: true, next: oclock.next };
}
function minutesAt(words, at, lexis, led) {
  const sign = words[at];
  const value = words[at + 1]?.text.length === 2 ? digits(words[at + 1]) : void 0;
  if (value === void 0 || !sign) return void 0;
  const after = afterHours(words, at + 2, lexis);
  if (sign.text === ":" && touch(words[at - 1], sign) && touch(sign, words[at + 1])) return { value, next: after };
  if (sign.text === "." && touch(words[at - 1], sign) && touch(sign, words[at + 1])) {
    return led || after > at + 2 || halfAt(words, at + 2, lexis) ? { value, next: after } : void 0;
  }
  return lexis.find("oclock", words, at) && !lexis.find("unit", words, at + 2) ? { value, next: at + 2 } : void 0;
}
function afterHours(words, at, lexis) {
  const hours = lexis.find("unit", words, at);
  return lexis.find("oclock", words, at)?.next ?? (hours?.value === "1 hour" ? hours.next : at);
}
function written({ hour, minute }) {
  return `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
}

// src/recurrence/beside.ts
function besideAt(reading, at) {
  return limitAt(reading, at) ?? lengthOrTimeAt(reading, at);
}
function limitAt(reading, at) {
  const { words, lexis, beside } = reading;
  for (const sense of ["start", "until"]) {
    const lead = lexis.find(sense, words, at);
    if (!lead || beside[sense] !== void 0) continue;
    const found = dateFrom(reading, lead.next, dateOf) ?? (sense === "until" ? dateFrom(reading, lead.next, endOfMonth) : void 0);
    if (!found) continue;
    beside[sense] = found.date;
    return found;
  }
  return void 0;
}
function dateFrom({ text: text2, words }, from, read) {
  for (let next = from + 1; next <= Math.min(words.length, from + 7); next += 1) {
    if (digits(words[next - 1]) === void 0) continue;
    const date2 = read(slice(text2, words[from], words[next - 1]));
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
  const { text: text2, words, lexis, beside } = reading;
  const lasting = lexis.find("lasting", words, at);
  const length = lengthAt(words, lasting ? skipSigns(words, lasting.next) : at, lexis);
  if (length && (lasting || beside.time !== void 0 && beside.minutes === void 0))
    return takeLength(reading, at, length);
  const found = timeAt(words, at, lexis);
  if (!found) return length && takeLength(reading, at, length);
  const said = slice(text2, words[at], words[found.next - 1]);
  if (beside.time !== void 0 || beside.timeWords !== void 0) beside.clash ??= said;
  else if (found.time === void 0) beside.timeWords = said;
  else beside.time = found.time;
  if (found.minutes !== void 0) beside.minutes = found.minutes;
  beside.afterTime = found.next;
  return found;
}
function takeLength({ text: text2, words, beside }, at, length) {
  if (beside.minutes !== void 0 && beside.minutes !== length.minutes) {
    beside.clash ??= slice(text2, words[at], words[length.next - 1]);
  }
  beside.minutes = length.minutes;
  return { next: length.next };
}
function lengthAt(words, at, lexis) {
  const found = amountsAt(words, at, lexis);
  if (!found) return void 0;
  const { minutes: minutes2, days, months, workingDays } = found.amounts;
  if (minutes2 <= 0 || days + months + workingDays > 0) return void 0;
  return { minutes: Math.round(minutes2), next: found.next };
}
function skipSigns(words, from) {
  let at = from;
  while (at < words.length && !/[\p{L}\d]/u.test(words[at]?.text ?? "")) at += 1;
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
function readZone(words) {
  const text2 = words.normalize("NFC").trim();
  if (text2 === "" || text2.length > 100) return { problem: "unknown" };
  return zoneNamed(text2) ?? unknown(text2, knownNames());
}
function zoneNamed(text2) {
  if (text2.length > 100) return void 0;
  const names2 = knownNames();
  const exact = names2.zones.get(spelled(text2)) ?? (areas.test(text2) ? resolved(text2) : void 0);
  if (exact && text2.includes("/")) return { zone: exact };
  return fromOffset(text2) ?? fromChunks(text2, names2);
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
function fromChunks(text2, names2) {
  const chunks = text2.replace(areas, "").split(/[,;()[\]/]/).filter((chunk) => chunk.trim() !== "");
  const zones = [
    ...new Set(chunks.map((chunk) => lookUp(chunk, names2.zones, names2)).filter((zone2) => zone2 !== void 0))
  ];
  const vague = [
    ...new Set(chunks.map((chunk) => lookUp(chunk, names2.vague, names2)).filter((name2) => name2 !== void 0))
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
function lookUp(chunk, found, names2) {
  const words = tokens(chunk).map((token) => token.text);
  if (words.length > 12) return void 0;
  const idle2 = (word) => names2.strip.has(word) || names2.vague.has(word);
  for (let length = words.length; length > 0; length -= 1) {
    for (let from = 0; from + length <= words.length; from += 1) {
      const [before, inside, after] = [
        words.slice(0, from),
        words.slice(from, from + length),
        words.slice(from + length)
      ];
      if (![...before, ...after].every(idle2)) continue;
      const name = inside.join(" ");
      const hit = found.get(name) ?? (words.includes("zeit") ? found.get(name.replace(/er$/, "")) : void 0);
      if (hit !== void 0) return hit;
    }
  }
  return void 0;
}
function unknown(text2, names2) {
  const words = tokens(text2).map((token) => token.text);
  const wanted = /* @__PURE__ */ new Set([spelled(text2), words.filter((word) => !names2.strip.has(word)).join(" ")]);
  let best;
  for (const [name, zone] of names2.zones) {
    const most = Math.min(Math.max(1, Math.floor(name.length / 4)), (best?.steps ?? 4) - 1);
    for (const said of wanted) {
      if (name.length < 4 || Math.abs(name.length - said.length) > most) continue;
      const steps2 = (0, import_fastest_levenshtein2.distance)(name, said);
      if (steps2 <= most && steps2 < (best?.steps ?? 4)) best = { zone, steps: steps2 };
    }
  }
  return best ? { problem: "unknown", closest: best.zone } : { problem: "unknown" };
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
  const found = itemAt(scan, at);
  if (!found) return mark(scan, at, at + 1, "strange");
  scan.items.push(found.item);
  return mark(scan, at, found.next, idleItems.has(found.item.is) ? "idle" : "used");
}
function mark(scan, from, to, role) {
  for (let at = from; at < to; at += 1) scan.roles[at] = role;
  return to;
}
function offsetEnd(words, at) {
  const [first2, sign, hours, colon, minutes2] = words.slice(at, at + 5);
  if (!["utc", "gmt"].includes(first2?.text ?? "") || !["+", "-"].includes(sign?.text ?? "")) return void 0;
  if (digits(hours) === void 0) return void 0;
  return colon?.text === ":" && digits(minutes2) !== void 0 ? at + 5 : at + 3;
}
function itemAt({ words, lexis }, at) {
  let best;
  for (const sense of senses) {
    const found = lexis.find(sense, words, at);
    const ofDay = found && /hour|minute/.test(found.value);
    if (found && !ofDay && found.next > (best?.next ?? at)) best = { sense, ...found };
  }
  const counted = countAt(words, at, lexis);
  if (counted && counted.next >= (best?.next ?? at)) return counted;
  if (best) return { item: itemOf(best.sense, best.value), next: best.next };
  const sign = words[at]?.text ?? "";
  if (/[\p{L}\d]/u.test(sign)) return void 0;
  return { item: { is: sign === "&" ? "and" : sign === "-" ? "to" : "gap" }, next: at + 1 };
}
function countAt(words, at, lexis) {
  const value = digits(words[at]);
  const word = value === void 0 ? lexis.find("number", words, at) : { value: String(value), next: at + 1 };
  if (!word) return void 0;
  const noun = lexis.find("timesNoun", words, word.next);
  if (noun) return { item: { is: "times", value: Number(word.value) }, next: noun.next };
  if (value === void 0) return void 0;
  const suffix = touch(words[at], words[word.next]) ? lexis.find("ordinalSuffix", words, word.next) : void 0;
  const isStop = words[word.next]?.text === "." && word.next + 1 >= words.length;
  if (suffix && !isStop) return { item: { is: "ordinal", value, digits: true }, next: suffix.next };
  return { item: { is: "number", value }, next: word.next };
}
function itemOf(is, value) {
  if (is === "ordinal" || is === "number" || is === "month" || is === "times") return { is, value: Number(value) };
  if (is === "weekday" || is === "group" || is === "rhythm" || is === "unclear" || is === "unit") return { is, value };
  return { is };
}
function takeZone(scan) {
  let unread;
  for (const [from, to] of strangeRuns(scan)) {
    const said = wholeBrackets(scan, from, to);
    if (scan.beside.zoneWords === void 0 && namesZone(scan, from, to, said)) scan.beside.zoneWords = said;
    else unread ??= said;
  }
  return unread;
}
function wholeBrackets({ text: text2, words }, from, to) {
  const said = slice(text2, words[from], words[to - 1]);
  return said.includes("(") && words[to]?.text === ")" ? slice(text2, words[from], words[to]) : said;
}
function namesZone({ words, lexis, beside }, from, to, said) {
  if (zoneNamed(said)) return true;
  const { afterTime = words.length } = beside;
  const follows = from >= afterTime && words.slice(afterTime, from).every((word) => !/[\p{L}\d]/u.test(word.text));
  const calledZone = words.slice(from, to).some((_, index) => lexis.find("zoneWord", words, from + index));
  if (follows && calledZone) return true;
  return (follows || calledZone) && "closest" in readZone(said);
}
function strangeRuns({ text: text2, words, roles }) {
  const runs = [];
  let open = false;
  for (let at = 0; at < words.length; at += 1) {
    if (roles[at] === "used") open = false;
    if (roles[at] !== "strange") continue;
    const last = runs.at(-1);
    if (open && last) last[1] = at + 1;
    else runs.push([startOfName(text2, words, roles, at), at + 1]);
    open = true;
  }
  return runs;
}
function startOfName(text2, words, roles, at) {
  const before = slice(text2, words[at - 1], words[at - 1]);
  return roles[at - 1] === "idle" && /^\p{Lu}/u.test(before) && /^\p{Lu}/u.test(slice(text2, words[at], words[at])) ? at - 1 : at;
}

// src/recurrence/words.ts
function readRecurrence(words) {
  if (looksLikeRRule(words)) return readRRule(words);
  const text2 = words.normalize("NFC").trim();
  if (text2 === "" || text2.length > 200) return { problem: "unreadable" };
  let best;
  for (const language of languages) {
    const next = readIn(text2, language);
    if (!best || rank(next) < rank(best)) best = next;
    if (rank(best) <= certain) break;
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
  const told = particulars(beside, resolved2);
  if ("problem" in resolved2) return { reading: { ...told, ...resolved2 }, unread: 0 };
  if (resolved2.openNumber !== void 0 && !told.timeWords) {
    const part = String(resolved2.openNumber);
    return { reading: { problem: "unreadable", part }, unread: part.length };
  }
  const { rule } = resolved2;
  const withEnd = beside.until && rule.count === void 0 ? { ...rule, until: beside.until } : rule;
  return { reading: { ...told, rule: withEnd }, unread: 0 };
}
function particulars({ time, minutes: minutes2, zoneWords, start, timeWords }, resolved2) {
  const hour = "openNumber" in resolved2 && time === void 0 && (resolved2.openNumber ?? 24) < 24 ? String(resolved2.openNumber) : void 0;
  const open = timeWords ?? hour;
  return {
    ...time !== void 0 && { time },
    ...minutes2 !== void 0 && { minutes: minutes2 },
    ...zoneWords !== void 0 && { zoneWords },
    ...start !== void 0 && { start },
    ...open !== void 0 && { timeWords: open }
  };
}
function rank({ reading, unread }) {
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

// src/kinds/fields/text.ts
var text = (options) => field(
  { type: "text", expects: "a few words", schema: string, read: (written2) => ({ value: oneLine(written2.text) }) },
  options
);
var prose = (options) => field(
  { type: "prose", expects: "a sentence or more", schema: string, read: (written2) => ({ value: written2.text }) },
  options
);
var texts = (options) => field({ type: "list", expects: "a list", schema: strings, read: (written2) => ({ value: partsOf(written2) }) }, options);
var count = (options) => field(
  {
    type: "number",
    expects: "a whole number",
    schema: { type: "integer", minimum: 0 },
    read: (written2) => /^\d{1,9}$/.test(written2.text.trim()) ? { value: Number(written2.text) } : trouble("number-unreadable", { written: written2.text })
  },
  options
);

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
    kinds: ["charter", "meetings"],
    names: {
      en: "Channels|Communication channels|Where we talk",
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
    says: "It is not written down where this community talks, or how to get in.",
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
            says: "What the channel {entry} is for is not written down.",
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
        audience: text({
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
            says: "How to join the channel {entry} is not written down.",
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
  files: ["charter.md", "community-charter.md", "community-statement.md"],
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
        })
      }
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
        says: "{page} does not say how it can be changed, and by whom.",
        why: "A charter that cannot be changed is either ignored or fought over.",
        fix: "Add a heading “How this charter changes” with a sentence such as “Two coordinators agree, and members have two weeks to object”.",
        severity: { launching: "advice", active: "warning" },
        minutes: 10,
        source: "Minimum Viable Governance, charter"
      }
    })
  }
});

// src/kinds/sentences/code-of-conduct.ts
var basedOn = [
  /contributor[\s-]covenant[^.]{0,80}?\bvers\p{L}{1,6}\s([123](?:\.[014])?)(?!\d)/iu,
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
var someHours = String.raw`((?:\d{1,3}|an?|one|two|three|four|five|six|seven|ten|fourteen|twenty[- ]four|forty[- ]eight|seventy[- ]two)(?:\s\([^)]{1,12}\))?[\s-]?(?:working |business )?(?:hours?|days?|weeks?))`;
var responseTime = [
  new RegExp(
    String.raw`^(?=[\s\S]*\b(?:respon|acknowledg|repl(?:y|ies)|answer|hears?\b|heard\b|get back|confirm|reach out|contacts? (?:you|the reporter)))[\s\S]*?\b(?:within|in less than|no later than|not later than|in)\s(?:the (?:first|next) )?${someHours}`,
    "i"
  ),
  /^(?=[\s\S]*(?:répon|accus|contact))[\s\S]*?(?:sous|dans (?:les|un délai de)|en moins de)\s((?:\d{1,3}|deux|trois|sept|une|un)\s(?:heures?|jours?|semaines?)(?: ouvrés| ouvrables)?)/iu,
  /^(?=[\s\S]*(?:antwort|meld|bestätig))[\s\S]*?(?:innerhalb von|binnen|innerhalb|spätestens nach)\s((?:\d{1,3}|zwei|drei|sieben|einer|eines)\s(?:Stunden?|Arbeits|Werk|Tag|Woche)\p{L}{0,8})/iu,
  /^(?=[\s\S]*(?:respon|contest|respuesta|acus))[\s\S]*?(?:en un plazo de|dentro de|en menos de|en)\s((?:\d{1,3}|dos|tres|siete|una?)\s(?:horas?|días?|semanas?)(?: laborables| hábiles)?)/iu,
  /^(?=[\s\S]*(?:rispon|rispost|conferm))[\s\S]*?entro\s((?:\d{1,3}|due|tre|sette|una?)\s(?:ore|ora|giorn\p{L}|settiman\p{L})(?: lavorativi)?)/iu
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
var confidentiality = [/\bconfidential|\b(?:respect|protect) the privacy\b/i];
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
      help: "What is welcome here, in words that show what people do."
    }),
    unacceptable: prose({
      names: {
        en: "What we do not accept|Restricted behaviors|Restricted behaviours|Other restrictions|Unacceptable behavior|Unacceptable behaviour|Unacceptable behaviors|Unacceptable behaviours|Our standards|Standards",
        fr: "Ce que nous n’acceptons pas|Comportements inacceptables|Comportements restreints|Comportements interdits|Autres restrictions|Nos critères|Nos standards|Nos normes",
        de: "Was wir nicht hinnehmen|Was wir nicht akzeptieren|Unerwünschtes Verhalten|Inakzeptables Verhalten|Weitere Einschränkungen|Unsere Standards|Unsere Maßstäbe",
        es: "Qué no aceptamos|Comportamientos restringidos|Comportamiento inaceptable|Comportamientos inaceptables|Otras restricciones|Nuestros estándares",
        it: "Che cosa non accettiamo|Comportamenti limitati|Comportamenti inaccettabili|Altre restrizioni|I nostri standard"
      },
      help: "What is not accepted here."
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
      fields: {
        route: contact({
          names: {
            en: "How to reach them|How to reach|Contact|E-mail|Email|Address|Route|Reach",
            fr: "Comment les joindre|Contact|Courriel|Adresse|E-mail",
            de: "Wie erreichbar|So erreichbar|Kontakt|E-Mail|Adresse",
            es: "Cómo contactar|Contacto|Correo|Correo electrónico|Dirección",
            it: "Come raggiungerli|Contatto|E-mail|Indirizzo|Posta elettronica"
          },
          help: "An address, a form or a chat name. Say who else reads it."
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
      spotted: confidentiality
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
        says: "{page} does not say whether a decision can be questioned.",
        why: "Mistakes happen, and a second look keeps the trust of both sides.",
        fix: "Add a heading “Questioning a decision” and say to whom one can write, and until when.",
        severity: "advice",
        from: "active",
        minutes: 10,
        source: "15 of 18 codes of conduct that we read say nothing about it"
      }
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
function namesContacts(code) {
  return code.contacts.length > 0;
}
function namesHandle(code) {
  return /(?:^|\s)(?:@[\p{L}\d][\p{L}\d._:-]{2,}|\+\d[\d ()-]{7,}\d)/u.test(
    code.readings.get("contact_routes")?.written.text ?? ""
  );
}

// src/kinds/community.ts
var community_default = defineKind({
  kind: "community",
  title: "Community",
  titles: { fr: "Communauté", de: "Community", es: "Comunidad", it: "Comunità" },
  area: "identity",
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
    short_name: text({ names: { en: "Short name" }, help: "A short form of the name." }),
    summary: prose({
      names: { en: "Summary", fr: "Résumé", de: "Kurz gesagt", es: "Resumen", it: "In breve" },
      help: "What the community is, in one or two sentences (300 letters at most).",
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
        osc: { en: "open science community|open-science community|osc" },
        cop: { en: "community of practice|cop" },
        "competence-centre": { en: "competence centre|competence center" },
        software: { en: "software|open source|research software" },
        "research-project": { en: "research project|project" },
        network: { en: "network" },
        programme: { en: "programme|program|cohort" }
      },
      { names: { en: "Type" }, help: "What kind of community this is; it decides which pages are asked for." }
    ),
    stage: choice(
      {
        planning: { en: "planning|idea" },
        launching: { en: "launching|starting" },
        active: { en: "active|running" },
        sustaining: { en: "sustaining|established|mature" },
        dormant: { en: "dormant|sleeping|paused" },
        closed: { en: "closed|ended|archived" }
      },
      { names: { en: "Stage" }, help: "How far the community is; it decides how much is asked for." }
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
        help: "The month in which you read all pages again, for example November; in it, the report begins with a list of them."
      }
    ),
    founded: month({ names: { en: "Founded|Since" }, help: "When the community began." }),
    host: text({
      names: { en: "Host|Legal body" },
      help: "The organisation that carries the community; “not a legal entity of its own” is an answer."
    }),
    contact: contact({
      names: { en: "Contact", fr: "Contact", de: "Kontakt", es: "Contacto", it: "Contatto" },
      help: "One address that keeps working when people change.",
      whenMissing: {
        title: "There is an address at which to reach the community",
        says: "{page} gives no address at which to reach the community.",
        why: "People who want to join need one way in that keeps working when people change.",
        fix: "Add a line such as “contact: hello@osc-lindenau.example”, with an address that two people read.",
        severity: { planning: "advice", launching: "warning", active: "error" },
        from: "always",
        minutes: 5,
        source: "OSCARS entry points; The Turing Way, new community guide"
      }
    }),
    url: link({ names: { en: "Web site|URL|Website|Homepage" }, help: "The web site of the community." }),
    languages: languages3({
      names: { en: "Languages|Language" },
      help: "The languages in which the community works; the one of these pages first."
    }),
    license: text({ names: { en: "Licence|License" }, help: "The licence of the texts, for example CC-BY-4.0." }),
    topics: texts({ names: { en: "Topics" }, help: "What the community is about." }),
    networks: references(["network"], {
      names: { en: "Networks|Part of" },
      help: "Networks that the community belongs to."
    }),
    kept_at: link({
      names: { en: "Kept at" },
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
  titles: { fr: "Comment nous décidons", de: "Wie wir entscheiden", es: "Cómo decidimos", it: "Come decidiamo" },
  area: "people",
  help: "Who decides what, how, and what happens when people do not agree.",
  files: ["GOVERNANCE.md"],
  standsIn: {
    kinds: ["charter"],
    names: {
      en: "How we decide|Governance|Decision making|Decisions",
      fr: "Comment nous décidons|Gouvernance|Prise de décision|Décisions",
      de: "Wie wir entscheiden|Entscheidungen|Entscheidungsfindung|Governance",
      es: "Cómo decidimos|Gobernanza|Toma de decisiones|Decisiones",
      it: "Come decidiamo|Governance|Processo decisionale|Decisioni"
    }
  },
  opening: "model",
  from: "active",
  expectedOf: { osc: "should", cop: "could", "research-project": "could", programme: "could" },
  reviewMonths: 12,
  whenMissing: {
    title: "It is written down who decides what",
    says: "It is not written down who decides what.",
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
      names: {
        en: "Who decides what|Decision rules|Rules",
        fr: "Qui décide quoi|Règles de décision|Règles",
        de: "Wer entscheidet was|Entscheidungsregeln|Regeln",
        es: "Quién decide qué|Reglas de decisión|Reglas",
        it: "Chi decide che cosa|Regole di decisione|Regole"
      },
      help: "One row for each sort of decision.",
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
        // Not a closed list: communities write rules such as “two coordinators agree”, and mean them.
        rule: text({
          names: {
            en: "How we decide|How|Rule",
            fr: "Comment nous décidons|Comment|Règle",
            de: "Wie wir entscheiden|Wie|Regel",
            es: "Cómo decidimos|Cómo|Regla",
            it: "Come decidiamo|Come|Regola"
          },
          help: "Nobody objects, consensus, a majority, two thirds, or one role alone."
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
        quorum: text({
          names: { en: "Quorum|How many", fr: "Quorum", de: "Quorum|Beschlussfähigkeit", es: "Quórum", it: "Quorum" },
          help: "How many have to take part."
        }),
        notice: text({
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
      help: "Who may propose a change to these rules, and who agrees to it."
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

// src/kinds/meetings.ts
var rhythmIn = (begin, weekday) => new RegExp(
  `(?<!\\p{L})((?:${begin})\\s+(?:[\\p{L}\\d.]{1,12}\\s+){0,3}(?:${weekday})(?!\\p{L})[^\\n]{0,160}?)(?=[.!?](?:\\s|$)|$)`,
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
          spotted: rhythmSentences,
          whenMissing: {
            id: "call-says-when",
            title: "Every call has its day",
            says: "When the call {entry} takes place is not written down.",
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
          whenMissing: {
            id: "call-says-at-what-hour",
            title: "Every call has its hour",
            says: "At what hour the call {entry} begins is not written down.",
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
          help: "A city whose clock counts, for example Brussels."
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
            says: "Who opens the call {entry} is not written down.",
            why: "A newcomer who waits alone in an empty call does not come back.",
            fix: "Write a role from your list in the column “Who opens it”.",
            severity: { launching: "advice", active: "warning" },
            minutes: 5,
            source: "The Carpentries, session hosts"
          }
        }),
        open_to: text({
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
        recording: text({
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
        })
      }
    }),
    rota: entries({
      one: "turn",
      labelledBy: ["date", "call"],
      names: {
        en: "Rota|Rotation|Who opens when|Turns",
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
var columns = {
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
  const blocks = written2.from === "section" ? written2.nodes.filter((node) => node.type === "list" || node.type === "table") : [];
  if (blocks.length > 0)
    return blocks.flatMap(
      (block) => block.type === "table" ? inTable(block, written2.place.path) : inList(block, written2.place.path)
    );
  const lines = Array.isArray(written2.data) ? written2.data.map((item) => textOfData(item)) : written2.text.split(/[\n;]/);
  return written2.from === "section" ? [] : lines.flatMap((line) => inLine(line, false, written2.place));
}
function inTable(table, path) {
  const { header, rows } = readTable(table);
  const find = (names2) => header.findIndex((cell) => isNamed(names2, [plainName(cell.text)]));
  const [who, by, done] = [find(columns.who), find(columns.by), find(columns.done)];
  const what = header.findIndex((_, at) => ![who, by, done].includes(at));
  return rows.flatMap((row) => {
    const cell = (at) => withoutPrompts(row.cells[at]?.text ?? "");
    if (row.example || isNoAnswer(cell(what))) return [];
    return [
      {
        what: cell(what),
        ...!isNoAnswer(cell(who)) && { who: cell(who) },
        ...dayIn(cell(by)),
        done: isDone(cell(done)),
        place: { path, line: row.line, column: row.column }
      }
    ];
  });
}
function inList(list2, path) {
  return list2.children.flatMap((item) => {
    const start = item.position?.start ?? { line: 1, column: 1 };
    const [first2] = item.children;
    const text2 = first2 ? plainText([first2]).trim().split("\n")[0] ?? "" : "";
    const struck = first2?.type === "paragraph" && first2.children.every((node) => node.type === "delete");
    return inLine(text2, item.checked === true || struck, { path, line: start.line, column: start.column });
  });
}
var tick = /^[✓✔✅]|[(\s–—-][(]?(?:done|fait|terminé|erledigt|hecho|fatto|✓|✔|✅)\)?[.!]?$/iu;
function inLine(line, isTicked, place) {
  const text2 = withoutPrompts(line).replace(/^[-*•]\s+/, "");
  if (isNoAnswer(text2) || isExample(text2)) return [];
  const { who, what } = nameIn(text2.replace(tick, "").trim());
  return [{ what, ...who !== void 0 && { who }, ...dayIn(text2), done: isTicked || tick.test(text2), place }];
}
var names = [
  /^([^:,.]{2,40}):\s+/u,
  /(?<![\p{L}\d])@([\p{L}\d-]+)\s*/u,
  /\s*\(\s*(\p{L}[^()\d,;]{1,40})[^()]*\)/u,
  /\s[–—-]\s+(\p{Lu}[^–—\d,;]{1,40})[^–—]*$/u
];
function nameIn(text2) {
  for (const pattern of names) {
    const who = pattern.exec(text2)?.[1]?.trim();
    const what = text2.replace(pattern, "").trim();
    if (who !== void 0 && what !== "") return { who, what };
  }
  return { what: text2 };
}
var deadline = /(?<!\p{L})(?:by|until|before|due|bis(?: zum)?|avant le|pour le|d[’']ici au|antes del|para el|hasta el|entro il|entro)\s+([^,;()]{4,30})/giu;
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
  return /^(?:x|✓|✔|✅|yes|done|oui|fait|ja|erledigt|sí|hecho|sì|fatto)(?!\p{L})/iu.test(text2);
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
  fields: {
    coordinators: contact({
      names: {
        en: "How to reach the coordinators|How to reach us|Contact",
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
      fields: {
        date: date({
          names: { en: "Date|When|Day", fr: "Date|Quand", de: "Datum|Wann", es: "Fecha|Cuándo", it: "Data|Quando" },
          help: "The day of the call, for example 2026-03-18."
        }),
        series: reference(["meetings"], {
          names: {
            en: "Call|Meeting|Series",
            fr: "Réunion|Appel",
            de: "Treffen|Sitzung|Call",
            es: "Reunión|Llamada",
            it: "Riunione|Incontro"
          },
          help: "Which call it was."
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
          help: "The notes themselves, or a link to the shared pad."
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
        sharing: text({
          names: {
            en: "Sharing|Who may read this",
            fr: "Partage",
            de: "Weitergabe",
            es: "Difusión",
            it: "Condivisione"
          },
          help: "Public, or for the group only (then keep it out of a public repository)."
        }),
        roll_call_question: text({
          names: {
            en: "Roll-call question|Roll call|Icebreaker",
            fr: "Question brise-glace|Tour de table",
            de: "Einstiegsfrage|Eisbrecher",
            es: "Pregunta para romper el hielo|Pregunta inicial",
            it: "Domanda rompighiaccio|Domanda iniziale"
          },
          help: "The question with which everyone began."
        }),
        worked: prose({
          names: {
            en: "What worked|Pluses",
            fr: "Ce qui a marché|Ce qui a fonctionné",
            de: "Was gut war|Was funktioniert hat",
            es: "Qué funcionó",
            it: "Che cosa ha funzionato"
          },
          help: "What people liked."
        }),
        did_not: prose({
          names: {
            en: "What did not work|What didn’t work|Deltas",
            fr: "Ce qui n’a pas marché",
            de: "Was nicht gut war|Was nicht funktioniert hat",
            es: "Qué no funcionó",
            it: "Che cosa non ha funzionato"
          },
          help: "What did not go well."
        }),
        change: prose({
          names: {
            en: "What we would change|What to change",
            fr: "Ce que nous changerions",
            de: "Was wir ändern würden",
            es: "Qué cambiaríamos",
            it: "Che cosa cambieremmo"
          },
          help: "What to do differently next time."
        }),
        surprised: prose({
          names: {
            en: "What surprised us|What surprised",
            fr: "Ce qui nous a surpris",
            de: "Was uns überrascht hat",
            es: "Qué nos sorprendió",
            it: "Che cosa ci ha sorpreso"
          },
          help: "What nobody expected."
        })
      }
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
          help: "Yes and the date on which they said so, for example “yes, 2026-01-12”."
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
            help: "Active, emeritus, on leave or retired."
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
          help: "The day or month in which they stepped back; nobody needs to know why."
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
    impact_so_far: prose({
      names: {
        en: "Impact so far|What we have reached",
        fr: "Résultats obtenus",
        de: "Bisher erreicht",
        es: "Impacto hasta ahora",
        it: "Risultati finora"
      },
      help: "What has changed for people because of the community."
    }),
    next_steps: prose({
      names: {
        en: "Next steps",
        fr: "Prochaines étapes",
        de: "Nächste Schritte",
        es: "Próximos pasos",
        it: "Prossimi passi"
      },
      help: "What comes next, in a few lines."
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
      names: { en: "Milestones", fr: "Jalons|Étapes", de: "Meilensteine", es: "Hitos", it: "Traguardi|Tappe" },
      help: "Each milestone is something that will be true, with a date and a role that looks after it.",
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
            en: "By when|Due|Date|When",
            fr: "Échéance|Pour quand|Date|Quand",
            de: "Bis wann|Fällig|Termin|Wann",
            es: "Para cuándo|Fecha|Cuándo",
            it: "Entro quando|Scadenza|Data|Quando"
          },
          help: "The month or quarter in which it will be reached.",
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
        })
      }
    }),
    risks: entries({
      one: "risk",
      labelledBy: ["risk"],
      names: { en: "Risks|What could stop us", fr: "Risques", de: "Risiken", es: "Riesgos", it: "Rischi" },
      help: "What could stop the community, and what it would do then.",
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
            says: "What the role {entry} is for is not written down.",
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
          help: "A date on which you ask again, or “goes with the post”.",
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
            says: "Who takes over the role {entry} is not written down.",
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
var ratings = { unless: { field: "ratings", is: "public" } };
var stakeholders_default = defineKind({
  kind: "stakeholders",
  title: "Stakeholders",
  titles: { fr: "Parties prenantes", de: "Beteiligte", es: "Partes interesadas", it: "Portatori di interesse" },
  area: "participation",
  help: "The groups and organisations that matter to the community, and how each takes part.",
  files: ["stakeholders.md", "stakeholder-map.md", "contributors-map.md"],
  from: "active",
  expectedOf: { cop: "should", software: "could", "research-project": "could", programme: "could" },
  reviewMonths: 6,
  whenMissing: {
    title: "The groups that matter to the community are written down",
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
        en: "Stakeholders|Contributors|Stakeholder map|Who matters to us",
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
            says: "The role of {entry} is not written down.",
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
            fr: "Nature de la participation|Comment ils participent|Participation",
            de: "Art der Beteiligung|Wie sie sich beteiligen|Beteiligung",
            es: "Naturaleza de la participación|Cómo participan|Participación",
            it: "Natura della partecipazione|Come partecipano|Partecipazione"
          },
          help: "How they take part, in a few words.",
          whenMissing: {
            id: "stakeholder-says-how-they-take-part",
            title: "Every stakeholder has a way to take part",
            says: "How {entry} takes part is not written down.",
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
        kind_of: text({
          names: { en: "Kind|Type", fr: "Type", de: "Art|Typ", es: "Tipo", it: "Tipo" },
          help: "Internal, member, partner, funder, institution, policy, user, supplier or other."
        }),
        current_relationship: text({
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
  titles: { fr: "Notre histoire", de: "Unsere Geschichte", es: "Nuestra historia", it: "La nostra storia" },
  area: "identity",
  help: "How the community began, why people join it, and where it goes next.",
  files: ["story.md", "our-story.md", "history.md"],
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
      help: "The month in which it began, for example 2025-09."
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
        en: "How we began|How it began|How it started|Our story|Our history|Origin|Background|Community background",
        fr: "Comment tout a commencé|Nos débuts|Notre histoire|Origine",
        de: "Wie wir begonnen haben|Wie alles begann|Unsere Geschichte|Hintergrund",
        es: "Cómo empezamos|Nuestra historia|Origen",
        it: "Come abbiamo iniziato|La nostra storia|Origine"
      },
      help: "What happened first, who met whom, and what they wanted to change."
    }),
    why_project_needs_community: prose({
      names: {
        en: "Why this community|Why a community|Why does the project need a community|Purpose",
        fr: "Pourquoi cette communauté|Pourquoi une communauté",
        de: "Warum diese Community|Warum diese Gemeinschaft|Wozu eine Community",
        es: "Por qué esta comunidad|Por qué una comunidad",
        it: "Perché questa comunità|Perché una comunità"
      },
      help: "What a group of people can do here that nobody can do alone.",
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
        en: "Why we do this|Why we care|Our motivation",
        fr: "Pourquoi nous le faisons|Notre motivation",
        de: "Warum wir das tun|Warum wir das machen|Unsere Motivation",
        es: "Por qué lo hacemos|Nuestra motivación",
        it: "Perché lo facciamo|La nostra motivazione"
      },
      help: "What moves the people who look after the community."
    }),
    why_others_join: prose({
      names: {
        en: "Why others join|Why join|Why join us|Why should I join|Why people join",
        fr: "Pourquoi nous rejoindre|Pourquoi rejoindre la communauté|Pourquoi participer",
        de: "Warum andere mitmachen|Warum mitmachen|Warum beitreten",
        es: "Por qué unirse|Por qué se unen otros|Por qué participar",
        it: "Perché unirsi|Perché altri si uniscono|Perché partecipare"
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
        en: "What members should feel|How members should feel|The experience we want",
        fr: "Ce que les membres devraient ressentir",
        de: "Wie sich Mitglieder fühlen sollen",
        es: "Qué deberían sentir los miembros",
        it: "Che cosa dovrebbero provare i membri"
      },
      help: "The experience that somebody should have after an hour with you."
    }),
    how_purposes_align: prose({
      names: {
        en: "How our reasons fit together|How our purposes align",
        fr: "Comment nos raisons se rejoignent",
        de: "Wie unsere Gründe zusammenpassen",
        es: "Cómo encajan nuestras razones",
        it: "Come si uniscono le nostre ragioni"
      },
      help: "How the reasons of members, founders and the host organisation meet."
    }),
    what_next: prose({
      names: {
        en: "Where next|What next|What comes next|Next steps",
        fr: "Et ensuite|La suite|Prochaines étapes",
        de: "Wohin als Nächstes|Wie es weitergeht|Nächste Schritte",
        es: "Hacia dónde vamos|Y ahora|Próximos pasos",
        it: "Dove andiamo|E adesso|Prossimi passi"
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
        en: "What we need|Resources needed|Resources we need",
        fr: "Ce dont nous avons besoin|Moyens nécessaires",
        de: "Was wir brauchen|Was wir dafür brauchen",
        es: "Qué necesitamos|Lo que necesitamos",
        it: "Di che cosa abbiamo bisogno|Che cosa ci serve"
      },
      help: "Time, people, money or rooms that the next step needs."
    }),
    knowledge_holders: texts({
      names: {
        en: "Who remembers|Whom to ask about our history",
        fr: "Qui se souvient",
        de: "Wer sich erinnert",
        es: "Quién lo recuerda",
        it: "Chi ricorda"
      },
      help: "Roles or people (who agreed to be named) that know how it began."
    }),
    skills_have: texts({
      names: {
        en: "Skills we have",
        fr: "Nos compétences|Compétences que nous avons",
        de: "Was wir können",
        es: "Competencias que tenemos|Lo que sabemos hacer",
        it: "Competenze che abbiamo"
      },
      help: "What people here are good at."
    }),
    skills_need: texts({
      names: {
        en: "Skills we need|Skills we lack",
        fr: "Compétences qui nous manquent",
        de: "Was uns fehlt",
        es: "Competencias que nos faltan",
        it: "Competenze che ci mancano"
      },
      help: "What nobody here can do yet."
    }),
    skills_learn: texts({
      names: {
        en: "What we want to learn|Skills to learn",
        fr: "Ce que nous voulons apprendre",
        de: "Was wir lernen wollen",
        es: "Qué queremos aprender",
        it: "Che cosa vogliamo imparare"
      },
      help: "What members would like to learn."
    }),
    skills_invite: texts({
      names: {
        en: "Whom we want to invite|Who we want to invite",
        fr: "Qui nous voulons inviter",
        de: "Wen wir einladen wollen",
        es: "A quién queremos invitar",
        it: "Chi vogliamo invitare"
      },
      help: "Groups from outside who could fill the gaps."
    }),
    goals_first: prose({
      names: {
        en: "Which goals come first|Goals that come first",
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
      names: {
        en: "What success looks like|Success|What success would look like",
        fr: "À quoi ressemble la réussite|Réussite|Ce que serait une réussite",
        de: "Woran wir Erfolg erkennen|Wie Erfolg aussieht|Erfolg",
        es: "Cómo se ve el éxito|Qué es el éxito|Éxito",
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

// src/kinds/all.ts
var kinds = {
  community: community_default,
  story: story_default,
  charter: charter_default,
  code_of_conduct: code_of_conduct_default,
  people: people_default,
  roles: roles_default,
  governance: governance_default,
  stakeholders: stakeholders_default,
  channels: channels_default,
  meetings: meetings_default,
  notes: notes_default,
  roadmap: roadmap_default
};

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
  languages2 as languages,
  labelOf,
  spellings,
  isNamed,
  choiceNamed,
  closestTo,
  textOfData,
  choice,
  readPeriod,
  addPeriod,
  date,
  duration,
  languages3 as languages2,
  definitionsOf,
  mentionsIn,
  addressesIn,
  link,
  references,
  describeRule,
  readZone,
  readRecurrence,
  text,
  stages,
  communityTypes,
  isCollection,
  readTable,
  kinds
};
