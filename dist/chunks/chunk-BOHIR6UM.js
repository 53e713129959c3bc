import {
  everyKind,
  plainName,
  readRecurrence,
  readZone
} from "./chunk-SVNUWQYP.js";

// src/community/programme-sessions.ts
function sessionsInOrder({ programme }) {
  const open = programme.sessions.filter((session) => session.status !== "cancelled" && !session.isPrivate("title"));
  const sorted = open.every((session) => session.date !== void 0) ? open.toSorted((a, b) => compare(a.date ?? "", b.date ?? "")) : open;
  const numbered = sorted.map((session, index) => ({ session, number: numberOf(session) ?? index + 1 })).toSorted((a, b) => a.number - b.number);
  const after = numbered.map(
    ({ session, number }) => programme.assignments.filter((assignment) => isAfter(assignment, session, number))
  );
  return numbered.map((one, index) => ({
    ...one,
    logistics: logisticsOf(one.session, programme),
    assignments: after[index] ?? [],
    before: after[index - 1] ?? [],
    ...previousOf(numbered[index - 1]?.session)
  }));
}
function previousOf(previous) {
  return previous === void 0 ? {} : { previous };
}
function sessionOf(assignment, sessions) {
  return sessions.find(({ session, number }) => isAfter(assignment, session, number))?.session;
}
function pagesOf({ produces }) {
  return produces.flatMap((part) => part.split(/\s+(?:and|et|und|y|e)\s+/iu)).map((part) => part.replace(/[.*`]+$|^[*`]+/g, "").trim()).filter((part) => part !== "").map((part) => kindCalled(part) ?? part);
}
function kindCalled(words) {
  const name = plainName(
    words.replace(/\.(?:md|markdown|ya?ml)$/i, "").replace(/^(?:the|our|la|le|die|der|das|el|il)\s+/i, "")
  );
  const isCalled = (kind) => [
    kind.kind,
    kind.title,
    ...Object.values(kind.titles),
    ...kind.files.map((file) => file.replace(/\.\w+$/, ""))
  ].some((called) => plainName(called) === name || plainName(called) === `${name}s`);
  return everyKind.find(isCalled);
}
function numberOf(session) {
  const written = session.n ?? new RegExp("^\\p{L}+\\s+(\\d{1,2})\\b", "u").exec(session.title ?? "")?.[1];
  const digits = /\d{1,3}/.exec(written ?? "")?.[0];
  return digits === void 0 ? void 0 : Number(digits);
}
function isAfter(assignment, session, number) {
  const named = session.assignment === void 0 ? void 0 : plainName(session.assignment);
  if (named !== void 0 && [assignment.key, assignment.title, assignment.id].some((name) => name && plainName(name) === named))
    return true;
  const words = assignment.for_session;
  if (words === void 0) return false;
  const digits = /^\D{0,20}(\d{1,3})\b/.exec(words)?.[1];
  return digits === void 0 ? plainName(words) === plainName(session.title ?? "") : Number(digits) === number;
}
function logisticsOf(session, programme) {
  const usual = programme.cadence === void 0 ? void 0 : readRecurrence(programme.cadence);
  const own = session.time === void 0 ? void 0 : hourIn(session.time);
  const time = own?.time ?? usual?.time;
  const zone = session.time_zone ?? own?.zoneWords ?? usual?.zoneWords;
  const read = zone === void 0 ? void 0 : readZone(zone);
  const minutes = session.duration ?? own?.minutes ?? usual?.minutes;
  const where = session.has("join") ? "session" : programme.has("usual_link") ? "programme" : void 0;
  return {
    ...session.date !== void 0 && { day: session.date },
    ...time !== void 0 && { time },
    ...zone !== void 0 && { zone: read && "zone" in read ? read.zone : zone },
    ...where && { where },
    ...minutes !== void 0 && { minutes }
  };
}
function hourIn(words) {
  const readings = ["every day at", "chaque jour à", "jeden Tag um", "cada día a las", "ogni giorno alle"].map(
    (begin) => readRecurrence(`${begin} ${words}`)
  );
  return readings.find(({ time }) => time !== void 0);
}
function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

export {
  sessionsInOrder,
  sessionOf,
  pagesOf
};
