import {
  peopleNamedIn,
  rolesNamedIn
} from "./chunk-4IK62YQB.js";
import {
  plainName,
  plainText
} from "./chunk-SVNUWQYP.js";

// src/checks/subjects/reporting-contacts.ts
function readersOf(community) {
  const code = community.code_of_conduct;
  const rows = code.contacts.flatMap((contact) => {
    const text2 = [contact.who, contact.role].filter((part) => part !== void 0).join(", ");
    const at2 = { about: contact.about("who"), place: contact.at("who"), contact };
    const known2 = namedIn(text2, community).map((found) => ({ ...at2, ...found }));
    return known2.length > 0 || text2 === "" || isOnlyAddress(text2) ? known2 : [{ ...at2, name: text2 }];
  });
  if (rows.length > 0) return rows;
  const reading = code.readings.get("contact_routes") ?? code.readings.get("reporting");
  const at = { about: code.about("contact_routes"), place: reading?.written.place ?? code.at() };
  const text = reading?.written.text ?? "";
  const known = namedIn(text, community).map((found) => ({ ...at, ...found }));
  const committee = bodyIn(text) ?? bodyIn(wherePeopleAreSent(community));
  return known.length === 0 && committee !== void 0 ? [{ ...at, name: committee }] : known;
}
function wherePeopleAreSent({ pages, code_of_conduct: code }) {
  const text = plainText(pages.find((page) => page.path === code.path)?.tree.children ?? []);
  return [
    ...text.matchAll(
      /\b(?:contact|kontakt|report|reach|write to|e-?mail|tell|signal|meld|wend|dirig|denunci|segnal)[^.]{0,100}/giu
    )
  ].join("\n");
}
function namedIn(text, community) {
  const roles = rolesNamedIn(text, community);
  const holders = new Set(roles.flatMap((role) => role.holders.map((holder) => holder.to?.key)));
  const people = peopleNamedIn(text, community).filter((person) => !holders.has(person.key));
  return [...roles.map((role) => ({ role })), ...people.map((person) => ({ person }))];
}
function isOnlyAddress(text) {
  return /^\S+@\S+$/.test(text.trim());
}
function peopleBehind(readers) {
  const people = /* @__PURE__ */ new Set();
  let hasBody = false;
  for (const { person, role, name } of readers) {
    if (person) people.add(person.key);
    else if (role && role.holders.length > 0)
      for (const holder of role.holders) people.add(holder.to?.key ?? plainName(holder.text));
    else if (isBody(role?.label ?? name ?? "")) hasBody = true;
    else if (name !== void 0) people.add(plainName(name));
  }
  return { people, hasBody };
}
var body = new RegExp("(?<!\\p{L})(?:committee|board|council|commission|office|ombud\\p{L}{0,12}|mediators?|team|panel|helpline|union|comité|bureau|conseil|médiat\\p{L}{1,6}|cellule|équipe|comisión|oficina|consejo|defensoría|equipo|comitato|ufficio|commissione|consiglio|sportello)(?!\\p{L})|(?:ausschuss|stelle|büro|kommission|vorstand|gremium)(?!\\p{L})", "iu");
var bodyInProse = new RegExp("(?<!\\p{L})(?:committee|council|commission|ombud\\p{L}{0,12}|mediators?|comité|conseil|médiat\\p{L}{1,6}|comisión|comitato|commissione)(?!\\p{L})|(?:ausschuss|vertrauensstelle|gremium)(?!\\p{L})", "iu");
function bodyIn(text) {
  return bodyInProse.exec(text)?.[0];
}
function isBody(name) {
  return body.test(name);
}

// src/checks/subjects/reporting-routes.ts
function routesOf({ code_of_conduct: code }) {
  const ofThePage = code.about("contact_routes");
  const written = [
    ...code.contacts.flatMap((contact) => contact.route.map((route) => ({ ...route, about: contact.about("route") }))),
    ...code.contact_routes.map((route) => ({ ...route, about: ofThePage }))
  ].filter(leadsSomewhere);
  const handles = handlesIn(code.readings.get("contact_routes")?.written.text ?? "").map(
    (address) => ({ type: "name", address, place: code.at("contact_routes"), about: ofThePage })
  );
  const seen = /* @__PURE__ */ new Set();
  return [...written, ...handles].filter(({ address }) => {
    const known = seen.has(address.toLowerCase());
    seen.add(address.toLowerCase());
    return !known;
  });
}
function leadsSomewhere(route) {
  return route.type !== "link" || /^https?:\/\//i.test(route.address) && !/contributor-covenant\.org/i.test(route.address);
}
function handlesIn(text) {
  return [...text.matchAll(/(?:^|\s)(@[\p{L}\d][\p{L}\d._:-]{2,})/gu)].flatMap((match) => match[1] ?? []);
}
function cannotReceive(route) {
  if (route.type !== "email") return void 0;
  const [local = "", domain = ""] = route.address.toLowerCase().split("@");
  if (/no-?_?\.?reply|donot-?reply|do-not-reply|ne-?pas-?r[eé]pondre|nicht-?antworten|no-?responder|non-?rispondere/u.test(
    local
  ))
    return "noreply";
  if (domain.endsWith("noreply.github.com")) return "noreply";
  if (/(?:^|\.)example\.(?:com|org|net|edu)$|\.(?:invalid|test)$|^(?:your|my)[-.]?\w*\.\w+$|^domain\.\w+$/.test(domain))
    return "example";
  return void 0;
}
var shared = /conduct|report|ombud|trust|board|committee|council|contact|hello|hallo|office|admin|support|communit|moderat|mediat|inclusi|diversity|equity|verhalten|melde|vertrauen|beschwerde|conduite|signal|conducta|denuncia|condotta|segnala|gruppe|groupe|grupo|gruppo|(?:^|[._+-])(?:coc|code|safe|safety|care|team|hola|ciao|info|help|open|list|lists)(?:$|[._+-])/;
function isPersonal(route) {
  return route.type === "email" && !shared.test((route.address.split("@")[0] ?? "").toLowerCase());
}
var webmail = /^(?:gmail|googlemail|outlook|hotmail|live|msn|yahoo|ymail|rocketmail|icloud|me|mac|aol|gmx|web|t-online|freenet|posteo|mailbox|proton|protonmail|pm|tutanota|tuta|orange|free|laposte|wanadoo|sfr|libero|virgilio|tiscali|alice|fastmail|zoho|yandex|mail)\.(?:com|de|fr|es|it|net|org|me|ch|at|co\.uk|io|be|nl|ru|eu)$/;
function isPrivateMailbox(route) {
  return isPersonal(route) && webmail.test((route.address.split("@")[1] ?? "").toLowerCase());
}

export {
  readersOf,
  peopleBehind,
  routesOf,
  cannotReceive,
  isPersonal,
  isPrivateMailbox
};
