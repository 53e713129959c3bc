import {
  rhythmOf,
  timesOf
} from "./chunk-2P4OAWSC.js";
import {
  destinationOf
} from "./chunk-CKJSDIXY.js";
import {
  abstentionsAgainst,
  abstentionsCount,
  addPeriod,
  kindNamed,
  plainName,
  readPeriod,
  readRecurrence,
  spellings
} from "./chunk-SVNUWQYP.js";

// src/checks/subjects/decisions.ts
var numberInName = /(?:^|\/)(\d{4}-\d{1,3}|\d{1,4})(?!-\d)(?=[-_. ][^/]*$)/u;
var numberInTitle = /^(?:decision|resolution|décision|résolution|beschluss|decisión|resolución|decisione|delibera|adr)?\s*(?:no\.?|nr\.?|n[ºo°]\.?|#)?\s*(\d{4}-\d{1,3}|\d{1,4})(?!-\d)\s*[:.–—)-]\s/iu;
function numberOf(decision) {
  if (decision.number !== void 0) return decision.number;
  const inName = decision.at().line === 1 ? numberInName.exec(decision.path)?.[1] : void 0;
  const found = inName ?? numberInTitle.exec(decision.label)?.[1];
  return found === void 0 || mayBeTime(found, decision) ? void 0 : found;
}
function mayBeTime(number, { date }) {
  if (/^(?:19|20)\d\d$/.test(number)) return true;
  return /^\d{4}-(?:0?[1-9]|1[0-2])$/.test(number) && (date === void 0 || date.startsWith(number));
}
function pagesAffected(decision, community) {
  return decision.affects.flatMap((ref) => {
    const path = pathOf(ref, community);
    const page = community.pages.find((one) => one.path === path);
    return page ? [{ page, ref }] : [];
  });
}
function pathOf({ text, target, place }, { files, documents }) {
  if (target !== void 0) {
    const tries = [destinationOf(target, place.path, files), destinationOf(`/${target}`, place.path, files)];
    return tries.flatMap((to) => to.leads === "there" ? [to.path] : [])[0];
  }
  const name = plainName(text).replace(/^(?:the|our|la|le|l'|notre|die|der|das|unsere?|el|nuestr[oa]|il|lo) ?/u, "");
  const named = documents.filter((document) => document.stands && namesOfKind(document).has(name));
  return named.length === 1 ? named[0]?.path : void 0;
}
var names = /* @__PURE__ */ new WeakMap();
function namesOfKind({ kind: name, label }) {
  const kind = kindNamed(name);
  if (!kind) return /* @__PURE__ */ new Set();
  let known = names.get(kind);
  if (!known) {
    const titles = [kind.title, ...Object.values(kind.titles)].map(plainName);
    known = /* @__PURE__ */ new Set([plainName(kind.kind), ...titles, ...kind.standsIn ? spellings(kind.standsIn.names) : []]);
    names.set(kind, known);
  }
  return /* @__PURE__ */ new Set([...known, plainName(label)]);
}
function ruleOf(decision, community) {
  const own = decision.rule_used;
  if (own && isKnown(own)) return { rule: own, words: own.words };
  const rows = community.governance.decision_rules.filter((row) => row.rule && isKnown(row.rule));
  const words = plainName(own?.words ?? "");
  const fitting = own ? rows.filter((row) => plainName(row.what ?? "") === words) : rows.filter((row) => isForPagesOf(row.what ?? "", decision, community));
  const [only] = fitting;
  return fitting.length === 1 && only?.rule ? { rule: only.rule, words: only.rule.words } : void 0;
}
function isKnown({ by, people }) {
  return by !== void 0 || people !== void 0;
}
function isForPagesOf(what, decision, community) {
  const words = ` ${plainName(what)} `;
  return pagesAffected(decision, community).some(({ page }) => {
    const document = community.documents.find((one) => one.stands && one.path === page.path);
    return document !== void 0 && [...namesOfKind(document)].some((name) => name !== "" && words.includes(` ${name} `));
  });
}
function countOf(rule, votes, abstentions) {
  const { approve: given, decline = 0, abstain = 0, absent } = votes;
  if (given === void 0) return void 0;
  if (rule.people !== void 0) return { given, counted: given + decline + abstain, needed: rule.people };
  if (rule.base === "all" && absent === void 0) return void 0;
  const everyone = rule.base === "all" ? abstain + (absent ?? 0) : rule.base === "present" || abstentions ? abstain : 0;
  const counted = given + decline + everyone;
  const needs = [rule, ...rule.otherwise ?? []].map(
    ({ by, share, more }) => neededOf(by, { share, more: more ?? false, counted, decline })
  );
  if (counted === 0 || needs.some((needed) => needed === void 0)) return void 0;
  return { given, counted, needed: Math.min(...needs.flatMap((needed) => needed ?? [])) };
}
function neededOf(by, {
  share,
  more,
  counted,
  decline
}) {
  if (by === "consensus" || by === "consent" || by === "lazy-consensus") return decline === 0 ? 0 : counted;
  if (by === "simple-majority" && !share) return Math.floor(counted / 2) + 1;
  if (!share) return void 0;
  const reached = Math.floor((counted * share.over + share.of - 1) / share.of);
  return more ? Math.floor(counted * share.over / share.of) + 1 : reached;
}
function abstentionsAreCounted({ governance }) {
  const readings = [governance, ...governance.decision_rules].flatMap(({ readings: readings2 }) => [...readings2.values()]);
  return readings.some(({ written }) => abstentionsAgainst.test(written.text) || abstentionsCount.test(written.text));
}

// src/checks/subjects/groups.ts
function groupsAtWork({ groups }) {
  return groups.entries.filter(({ status }) => status === void 0 || status === "active");
}
function openGroups({ groups }) {
  return groups.entries.filter(({ status }) => status !== "closed");
}
function peopleBehind(refs) {
  return new Set(
    refs.flatMap(({ to, text }) => {
      if (to?.kind === "people") return [to.key];
      if (to?.kind !== "roles") return [plainName(text)];
      return (to.holders ?? []).map((holder) => holder.to?.key ?? plainName(holder.text));
    })
  );
}
function namesOf({ knownAs }) {
  return [...new Set(knownAs.map(plainName))].filter((name) => name.length > 2);
}
function isIn(words, name) {
  return ` ${words} `.includes(` ${name} `);
}
function groupsNamedIn(text, community) {
  const lines = text.split("\n").map(plainName);
  return openGroups(community).filter((group) => namesOf(group).some((name) => lines.some((line) => isIn(line, name))));
}
function callOf(group, { meetings }) {
  const meets = plainName(group.meets ?? "");
  const named = meetings.series.find((call) => namesOf(call).some((name) => isIn(meets, name)));
  return named ?? meetings.series.find((call) => namesOf(group).some((name) => isIn(plainName(call.label), name)));
}
function monthsBetweenMeetings(group, community) {
  const call = callOf(group, community);
  const rule = call && rhythmOf(call).rule;
  if (rule) return monthsOf(rule);
  if (group.meets === void 0) return void 0;
  const period = readPeriod(group.meets);
  if (!("problem" in period)) return period.months;
  const reading = readRecurrence(group.meets);
  return "rule" in reading ? monthsOf(reading.rule) : void 0;
}
function monthsOf({ every, interval, months = [] }) {
  const inAYear = months.length > 0 ? 12 / months.length : void 0;
  if (every === "year") return (inAYear ?? 12) * interval;
  return inAYear ?? (every === "month" ? interval : 0);
}
function daysSeen(group, community) {
  const call = callOf(group, community);
  const names2 = namesOf(group);
  const isMeant = ({ to }) => to?.kind === "groups" && to.key === group.key;
  const noted = community.notes.entries.filter((notes) => {
    if (notes.series && (isMeant(notes.series) || call && notes.series.to?.key === call.key)) return true;
    const words = plainName([notes.series?.text, notes.title].filter((part) => part !== void 0).join(" "));
    return names2.some((name) => isIn(words, name));
  });
  const days = [...noted.map(({ date }) => date), ...daysByGroup(community).get(group.key) ?? []];
  return [...new Set(days.filter((day) => day !== void 0))].toSorted();
}
var byGroup = /* @__PURE__ */ new WeakMap();
function daysByGroup(community) {
  const known = byGroup.get(community);
  if (known) return known;
  const dated = [
    ...community.decision.entries.map(({ decided_by, date }) => ({ refs: decided_by, day: date })),
    ...community.event.entries.map((event) => ({ refs: event.organisers, day: timesOf(event, community).first }))
  ];
  const days = /* @__PURE__ */ new Map();
  for (const { refs, day } of dated)
    for (const { to } of refs)
      if (to?.kind === "groups" && day !== void 0) days.set(to.key, [...days.get(to.key) ?? [], day]);
  byGroup.set(community, days);
  return days;
}
function dayBefore(day, { months = 0, days = 0, hours = 0, workingDays = 0 }) {
  return addPeriod(day, { months: -months, days: -days, hours: -hours, workingDays: -workingDays });
}

// src/checks/subjects/seats.ts
var shares = [
  [/\b(?:quarter|quart|viertel|cuarto|quarto)\b|¼/iu, 1 / 4],
  [/\b(?:third|tiers|drittel|tercio|terzo)\b|⅓/iu, 1 / 3],
  [new RegExp("\\b(?:half|majority|moitié|majorité|hälfte|mehrheit|mitad|mayoría|metà|maggioranza)(?!\\p{L})|½", "iu"), 1 / 2]
];
function capOf(rule, seats) {
  if (rule === void 0) return void 0;
  const percent = /(\d{1,3})\s*%|(\d{1,3}) per ?cent/i.exec(rule);
  if (percent) return Number(percent[1] ?? percent[2]) / 100 * seats;
  const fraction = /\b(\d)\s*\/\s*(\d)\b/.exec(rule);
  if (fraction && Number(fraction[2]) > 0) return Number(fraction[1]) / Number(fraction[2]) * seats;
  const share = shares.find(([words]) => words.test(rule))?.[1];
  if (share !== void 0) return share * seats;
  const number = /\b(\d{1,2}|one|two|three)\s+(?:seats?|members?|people|sièges?|sitze?|puestos|seggi)/i.exec(rule)?.[1]?.toLowerCase();
  return number === void 0 ? void 0 : { one: 1, two: 2, three: 3 }[number] ?? Number(number);
}

export {
  numberOf,
  pagesAffected,
  namesOfKind,
  ruleOf,
  countOf,
  abstentionsAreCounted,
  groupsAtWork,
  openGroups,
  peopleBehind,
  groupsNamedIn,
  callOf,
  monthsBetweenMeetings,
  daysSeen,
  dayBefore,
  capOf
};
