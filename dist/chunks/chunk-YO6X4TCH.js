import {
  joined,
  separated,
  words
} from "./chunk-7UTQBCFN.js";
import {
  nextMeetings,
  turnsAhead
} from "./chunk-J4ITV5MZ.js";
import {
  comingEvents
} from "./chunk-2P4OAWSC.js";
import {
  nameable
} from "./chunk-A74C5HRL.js";
import {
  formatDate,
  weekdayOf
} from "./chunk-UGYMYNFT.js";

// src/reports/calls.ts
var weekdays = {
  MO: "Monday",
  TU: "Tuesday",
  WE: "Wednesday",
  TH: "Thursday",
  FR: "Friday",
  SA: "Saturday",
  SU: "Sunday"
};
var shown = 3;
function calls({ community, date }) {
  const series = nextMeetings(community, date).filter(({ call, dates }) => dates.length > 0 && !call.isPrivate("when")).map((next) => callItem(next, community, date));
  const events = eventItems(community, date);
  if (series.length + events.length === 0) return [];
  const what = [...series.length > 0 ? ["calls"] : [], ...events.length > 0 ? ["events"] : []].join(" and ");
  return [
    { type: "heading", level: 3, text: [words(`Your ${what}, as we read them`)] },
    { type: "list", ordered: false, items: [...series, ...events] }
  ];
}
function callItem({ call, rhythm, time, zone, dates }, community, now) {
  const clock = [time ? `at ${time}` : "", zone ? `${city(zone)} time` : ""].filter(Boolean).join(", ");
  const turns = turnsAhead(call, community, { now, count: shown });
  return {
    text: [{ type: "name", text: call.label }, words(`: ${rhythm}${clock === "" ? "" : `, ${clock}`}.`)],
    more: [[words(`Next: ${dates.map((one) => dayWithName(one.date)).join(", ")}.`)], ...whoIsFound(turns, community)]
  };
}
function whoIsFound(turns, community) {
  const hasRota = turns.some(({ turn }) => turn !== void 0);
  if (!hasRota && turns.every(({ opens }) => opens.length === 0)) return [];
  const noted = turns.filter(({ asksForNotes }) => asksForNotes);
  return [
    ...taken("Opens", turns, ({ opens }) => opens, community),
    ...taken("Takes notes", noted, ({ notes }) => notes, community),
    ...stillToFind(turns, noted)
  ];
}
function taken(label, turns, refsOf, community) {
  const filled = turns.filter((turn) => refsOf(turn).length > 0);
  const [first] = filled;
  if (!first) return [];
  const nameOf = (turn) => JSON.stringify(who(refsOf(turn), community));
  const isAlways = filled.length === turns.length && filled.every((turn) => nameOf(turn) === nameOf(first));
  const each = filled.map((turn) => [...who(refsOf(turn), community), words(` (${day(turn.day)})`)]);
  const said = isAlways ? who(refsOf(first), community) : separated(each);
  return [[words(`${label}: `), ...said, words(".")]];
}
function stillToFind(turns, noted) {
  const open = [
    ["who opens", turns.filter(({ opens }) => opens.length === 0)],
    ["who takes notes", noted.filter(({ notes }) => notes.length === 0)]
  ];
  const said = open.filter(([, missing]) => missing.length > 0).map(([what, missing]) => `${what} on ${inARow(missing.map((turn) => day(turn.day)))}`);
  return said.length === 0 ? [] : [[words(`Still to find: ${said.join("; ")}.`)]];
}
function who(refs, community) {
  const names = refs.map((ref) => {
    const name = ref.to && nameable(ref.to, community);
    return name === void 0 ? words("a person not named here") : { type: "name", text: name };
  });
  const some = names.filter(({ type }) => type === "words").slice(0, 1);
  return joined([...names.filter(({ type }) => type === "name"), ...some]);
}
function eventItems(community, now) {
  return comingEvents(community, now).filter(({ event }) => !event.isPrivate("start")).slice(0, shown).map(({ event, times, first, last }) => {
    const days = first === last ? dayWithName(first) : `${dayWithName(first)} to ${dayWithName(last)}`;
    const changed = event.status === void 0 ? "" : changes[event.status] ?? "";
    return { text: [{ type: "name", text: event.label }, words(`: ${days}${hours(times)}${changed}.`)] };
  });
}
var changes = { rescheduled: "; the date is new", "moved-online": "; now online" };
function hours({ time, endTime, zone }) {
  if (time === void 0) return "";
  const clock = zone && "zone" in zone.reading ? `, ${city(zone.reading.zone)} time` : "";
  return `, ${endTime === void 0 ? `at ${time}` : `${time} to ${endTime}`}${clock}`;
}
function dayWithName(date) {
  return `${weekdays[weekdayOf(date)]} ${formatDate(date)}`;
}
function day(date) {
  return formatDate(date).replace(/ \d{4}$/, "");
}
function inARow(items) {
  return items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
}
function city(zone) {
  return (zone.split("/").at(-1) ?? zone).replaceAll("_", " ");
}

export {
  weekdays,
  calls,
  city
};
