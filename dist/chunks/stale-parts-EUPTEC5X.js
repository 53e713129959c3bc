import {
  sayDay,
  sayMonth
} from "./chunk-EKND5EOG.js";
import {
  mayBeTold,
  nameToTell,
  publicMilestones
} from "./chunk-3A4KLF3C.js";
import {
  city
} from "./chunk-YO6X4TCH.js";
import {
  staleOwners
} from "./chunk-GA64Q7TO.js";
import {
  languageOf
} from "./chunk-RCMDAZVT.js";
import {
  separated,
  words
} from "./chunk-7UTQBCFN.js";
import {
  titleOf
} from "./chunk-NQ346LYM.js";
import "./chunk-JPFPC4QZ.js";
import {
  cannotReceive,
  peopleBehind,
  readersOf,
  routesOf
} from "./chunk-URVKZCKL.js";
import "./chunk-FQXZLDME.js";
import "./chunk-4IK62YQB.js";
import {
  turnsAhead
} from "./chunk-J4ITV5MZ.js";
import {
  comingEvents,
  rhythmOf
} from "./chunk-2P4OAWSC.js";
import {
  nameable
} from "./chunk-A74C5HRL.js";
import "./chunk-QDPXGWTB.js";
import {
  markedPartsOf
} from "./chunk-VP3ELB3F.js";
import {
  code_of_conduct_default,
  community_default,
  kindNamed,
  labelOf,
  languages,
  roadmap_default,
  roles_default
} from "./chunk-SVNUWQYP.js";
import {
  holdsPersonal
} from "./chunk-HUPUXTKO.js";
import "./chunk-GRRZFSQF.js";
import {
  monthEnd
} from "./chunk-UGYMYNFT.js";
import "./chunk-4225Q4N4.js";

// from-node:node:path?src/adopt/parts/part.ts
var whole = process.getBuiltinModule("node:path");
var posix_ = /* @__PURE__ */ (() => whole.posix)();

// src/adopt/parts/phrases.ts
var phrases = {
  /** The name of the page stands at the dots. */
  moreIn: {
    en: "More in ….",
    fr: "Plus dans ….",
    de: "Mehr unter ….",
    es: "Más en ….",
    it: "Altro in …."
  },
  unnamed: {
    en: "a person not named here",
    fr: "une personne non nommée ici",
    de: "eine hier nicht genannte Person",
    es: "una persona no nombrada aquí",
    it: "una persona non nominata qui"
  },
  /** The city of the time zone stands at the dots. */
  localTime: {
    en: "… time",
    fr: "heure de …",
    de: "Ortszeit …",
    es: "hora de …",
    it: "ora di …"
  }
};

// src/adopt/parts/part.ts
function definePart(part) {
  return part;
}
function tellable(text, community) {
  return text !== void 0 && text.trim() !== "" && mayBeTold(text, community) ? { type: "said", text } : void 0;
}
function namesOf(refs, { community, language }) {
  const names = refs.map(({ to }) => to && nameable(to, community));
  const known = names.flatMap((name2) => {
    const shown = tellable(name2, community);
    return shown ? [shown] : [];
  });
  const all = known.length < names.length ? [...known, words(phrases.unnamed[language])] : known;
  return separated(all.map((one) => [one]));
}
function wayTo(path, from) {
  const way = posix_.relative(posix_.dirname(from), path);
  return way.split("/").map((step) => encodeURIComponent(step).replace(/[()'!*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)).join("/");
}
function moreIn(document, given) {
  const { community, language, page } = given;
  if (!community.files.has(document.path) || document.path === page || community.privatePages.has(document.path))
    return [];
  const [before = "", after = ""] = phrases.moreIn[language].split("…");
  return [{ type: "paragraph", text: [words(before), linkTo(document, given), words(after)] }];
}
function linkTo(document, { community, language, page }) {
  const kind = kindNamed(document.kind);
  const own = community.pages.find(({ path }) => path === document.path)?.title;
  const title2 = own !== void 0 && tellable(own, community) ? own : kind ? titleOf(kind, language) : document.label;
  return { type: "anchor", text: [{ type: "said", text: title2 }], href: wayTo(document.path, page) };
}
function nameIn(entry, community) {
  const text = nameToTell(entry, community);
  return text === void 0 ? void 0 : { type: "said", text };
}

// src/adopt/parts/contacts.ts
var contacts_default = definePart({
  name: "contacts",
  from: ["community", "channels", "code-of-conduct", "roles", "people"],
  write(given) {
    const items = [...ofCommunity(given), ...ofChannels(given), ...ofReports(given)];
    return items.length === 0 ? [] : [{ type: "list", ordered: false, items }, ...moreIn(given.community.channels, given)];
  }
});
function ofCommunity({ community, language }) {
  const { community: record } = community;
  const ways = record.isPrivate("contact") ? [] : addresses(record.contact);
  return ways.length === 0 ? [] : [item(words(labelOf(community_default.fields.contact.names, language)), listed(ways))];
}
function ofChannels({ community }) {
  return community.channels.entries.flatMap((channel) => {
    const label = nameIn(channel, community);
    const isOpen = channel.status === void 0 || channel.status === "active";
    if (!label || !isOpen) return [];
    const use = channel.isPrivate("purpose") ? void 0 : tellable(channel.purpose, community);
    const { url } = channel;
    const isWeb = url !== void 0 && /^https?:/i.test(url) && !channel.isPrivate("url") && !holdsPersonal(url);
    const name2 = isWeb ? { type: "anchor", text: [label], href: url } : label;
    return [use ? item(name2, [use]) : { text: bold(name2) }];
  });
}
function ofReports(given) {
  const { community, language } = given;
  const code = community.code_of_conduct;
  if (!code.stands || community.privatePages.has(code.path)) return [];
  const readers = readersOf(community);
  const named = readers.flatMap((reader) => {
    const name2 = nameOf(reader, given);
    if (!name2) return [];
    const ways2 = addresses(reader.contact?.route ?? []);
    return [[name2, ...ways2.length > 0 ? [words(" ("), ...listed(ways2), words(")")] : []]];
  });
  const ways = readers.length > 0 ? [] : addresses(routesOf(community)).map((way) => [way]);
  const all = [...named, ...ways, ...code.path === given.page ? [] : [[linkTo(code, given)]]];
  if (all.length === 0) return [];
  const label = words(labelOf(code_of_conduct_default.fields.contacts.names, language));
  return [item(label, separated(all, "; "))];
}
function nameOf({ person, role, name: name2, ...reader }, { community }) {
  const known = person ?? role;
  if (known) return nameIn(known, community);
  const isBody = name2 !== void 0 && peopleBehind([{ ...reader, name: name2 }]).hasBody;
  return isBody ? tellable(name2, community) : void 0;
}
function addresses(routes) {
  return routes.flatMap((route) => {
    const { type, address } = route;
    if (holdsPersonal(address) || cannotReceive(route) !== void 0) return [];
    if (type === "email")
      return [{ type: "anchor", text: [{ type: "said", text: address }], href: `mailto:${address}` }];
    return type === "link" && /^https?:/i.test(address) ? [{ type: "anchor", text: [{ type: "said", text: address }], href: address }] : [];
  });
}
function listed(all) {
  return separated(all.map((one) => [one]));
}
function item(name2, text) {
  return { text: [...bold(name2), words(": "), ...text] };
}
function bold(name2) {
  return [name2.type === "anchor" ? name2 : { type: "strong", text: [name2] }];
}

// src/adopt/parts/milestones.ts
var { title, due, owner } = roadmap_default.fields.milestones.fields;
var most = 5;
var milestones_default = definePart({
  name: "milestones",
  from: ["roadmap", "roles", "people", "groups"],
  write(given) {
    const { community, language } = given;
    const rows = publicMilestones(community).filter((one) => one.status !== "done" && one.status !== "dropped").toSorted((a, b) => compare(a.due?.end ?? "z", b.due?.end ?? "z")).flatMap((milestone) => {
      const label = nameIn(milestone, community);
      return label ? [[[label], [words(when(milestone.due))], namesOf(milestone.owner, given)]] : [];
    }).slice(0, most);
    if (rows.length === 0) return [];
    const head = [title, due, owner].map((field) => [words(labelOf(field.names, language))]);
    return [{ type: "table", head, rows }, ...moreIn(community.roadmap, given)];
    function when(day) {
      if (!day) return "";
      return sayMonth(day.end === monthEnd(day.month) ? day.month : day.end, language);
    }
  }
});
function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

// src/adopt/parts/next-dates.ts
var most2 = 3;
var next_dates_default = definePart({
  name: "next-dates",
  from: ["meetings", "event"],
  write(given) {
    const { community } = given;
    const dated = [...community.meetings.series.flatMap((call) => ofCall(call, given)), ...ofEvents(given)];
    if (dated.length === 0) return [];
    const items = dated.toSorted((a, b) => a.first < b.first ? -1 : a.first > b.first ? 1 : 0).map(({ item: item2 }) => item2);
    const document = community.meetings.series.length > 0 ? community.meetings : community.event;
    return [{ type: "list", ordered: false, items }, ...moreIn(document, given)];
  }
});
function ofCall(call, given) {
  const { community, now } = given;
  const label = nameIn(call, community);
  if (!label || call.isPrivate("when")) return [];
  const days = turnsAhead(call, community, { now, count: most2 }).map(({ day }) => day);
  const [first] = days;
  if (first === void 0) return [];
  const { time, zone } = rhythmOf(call);
  const hours = time === void 0 ? [] : [clock(time, zone?.reading, given)];
  return [{ first, item: { text: [{ type: "strong", text: [label] }, ...told(days, hours, given)] } }];
}
function ofEvents(given) {
  const { community, now, page } = given;
  return comingEvents(community, now).filter(({ event }) => !event.isPrivate("start")).slice(0, most2).flatMap(({ event, times, first, last }) => {
    const label = nameIn(event, community);
    if (!label) return [];
    const end = times.endTime === void 0 ? "" : `–${times.endTime}`;
    const hours = times.time === void 0 ? [] : [clock(`${times.time}${end}`, times.zone?.reading, given)];
    const name2 = event.path === page ? { type: "strong", text: [label] } : { type: "anchor", text: [label], href: wayTo(event.path, page) };
    return [{ first, item: { text: [name2, ...told(first === last ? [first] : [first, last], hours, given, " – ")] } }];
  });
}
function told(days, hours, { language }, between = " · ") {
  const dates = days.map((day) => sayDay(day, language)).join(between);
  return [words(`: ${[dates, ...hours].join(", ")}`)];
}
function clock(time, zone, { language }) {
  return zone && "zone" in zone ? `${time} (${phrases.localTime[language].replace("…", city(zone.zone))})` : time;
}

// src/adopt/parts/roles.ts
var { name, purpose, holders, status } = roles_default.fields.entries.fields;
var roles_default2 = definePart({
  name: "roles",
  from: ["roles", "people"],
  write(given) {
    const { community, language } = given;
    const rows = community.roles.entries.flatMap((role) => {
      const label = nameIn(role, community);
      if (role.status === "retired" || !label) return [];
      const use = role.isPrivate("purpose") ? void 0 : tellable(role.purpose, community);
      const isVacant = role.status === "vacant" || role.holders.length === 0;
      const vacant = labelOf(status.of.choices?.vacant ?? { en: "vacant" }, language);
      const who = isVacant ? [words(vacant)] : namesOf(role.holders, given);
      return [{ label, use, who }];
    });
    if (rows.length === 0) return [];
    const tellsUse = rows.some(({ use }) => use !== void 0);
    const head = [name, ...tellsUse ? [purpose] : [], holders].map((field) => [words(labelOf(field.names, language))]);
    const cells = rows.map(({ label, use, who }) => [[label], ...tellsUse ? [use ? [use] : []] : [], who]);
    return [{ type: "table", head, rows: cells }, ...moreIn(community.roles, given)];
  }
});

// src/adopt/parts/all.ts
var parts = [contacts_default, milestones_default, next_dates_default, roles_default2];

// src/adopt/stale-parts.ts
async function staleParts(community, { now, owners }) {
  const stale2 = owners && staleOwners(community, owners);
  return [...await inPages(community, now), ...stale2 ? [{ name: "owners", ...stale2 }] : []];
}
function partNames() {
  return parts.map(({ name: name2 }) => name2);
}
async function inPages(community, now) {
  const all = community.pages.flatMap(
    (page) => markedPartsOf(page).parts.flatMap((marked) => {
      const part = parts.find(({ name: name2 }) => name2 === marked.name);
      if (!part || !marked.isWhole || !canBeWritten(part, community)) return [];
      const blocks = part.write({ community, now, language: languageIn(page, community), page: page.path });
      return [{ page, marked, blocks }];
    })
  );
  if (all.every(({ blocks }) => blocks.length === 0)) return all.flatMap((one) => staleIn(one, ""));
  const { markdown } = await import("./markdown-R773GP4Y.js");
  return all.flatMap((one) => staleIn(one, one.blocks.length === 0 ? "" : markdown(one.blocks)));
}
function staleIn({ page, marked }, text) {
  return saysTheSame(page.text.slice(marked.start, marked.end), text) ? [] : [stale(marked, page, text)];
}
function stale({ name: name2, line, start, end }, { path }, text) {
  return { name: name2, line, edit: { path, start, end, text: `
${text}${text === "" ? "" : "\n"}` } };
}
function canBeWritten({ from }, { pages, kindOf }) {
  return pages.every(({ path, problems }) => problems.length === 0 || !from.includes(kindOf.get(path) ?? ""));
}
function languageIn({ settings }, community) {
  const own = settings.settings.get("language")?.value;
  const code = typeof own === "string" ? own.trim().toLowerCase().split("-")[0] : void 0;
  return languages.find((known) => known === code) ?? languageOf(community);
}
function saysTheSame(one, other) {
  const plain = (text) => text.split("\n").map(
    (line) => line.trim().replace(/\s+/g, " ").replace(/ ?\| ?/g, "|").replace(/-{3,}/g, "---").replace(/^[*+] /, "- ")
  ).filter((line) => line !== "").join("\n");
  return plain(one) === plain(other);
}
export {
  partNames,
  staleParts
};
