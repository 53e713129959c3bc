import {
  rhythmOf,
  timesOf
} from "./chunk-5HO7JECX.js";
import {
  addPeriod,
  plainName,
  readPeriod,
  readRecurrence
} from "./chunk-FULEP74H.js";

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
  const names = namesOf(group);
  const isMeant = ({ to }) => to?.kind === "groups" && to.key === group.key;
  const noted = community.notes.entries.filter((notes) => {
    if (notes.series && (isMeant(notes.series) || call && notes.series.to?.key === call.key)) return true;
    const words = plainName([notes.series?.text, notes.title].filter((part) => part !== void 0).join(" "));
    return names.some((name) => isIn(words, name));
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

export {
  groupsAtWork,
  openGroups,
  peopleBehind,
  groupsNamedIn,
  callOf,
  monthsBetweenMeetings,
  daysSeen,
  dayBefore
};
