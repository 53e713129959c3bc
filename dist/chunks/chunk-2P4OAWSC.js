import {
  readMoment,
  readRecurrence,
  readTable,
  readZone
} from "./chunk-SVNUWQYP.js";
import {
  addDays,
  addMonths,
  dayNumber,
  dayParts,
  daysInMonth,
  exists,
  isoDate,
  readDate,
  weekdayOf,
  weekdays
} from "./chunk-UGYMYNFT.js";

// src/community/events.ts
var known = /* @__PURE__ */ new WeakMap();
function timesOf(event, community) {
  let times = known.get(event);
  if (!times) {
    times = readTimes(event, community);
    known.set(event, times);
  }
  return times;
}
function readTimes(event, community) {
  const begins = event.start ?? {};
  const hours = event.time === void 0 ? {} : momentIn(event.time);
  const first = begins.date;
  const last = event.end?.date ?? event.end?.until ?? begins.until ?? first;
  const time = begins.time ?? hours.time;
  const said = begins.minutes ?? hours.minutes ?? event.duration;
  const endTime = event.end?.time ?? (time !== void 0 && said !== void 0 ? later(time, said) : void 0);
  const minutes = first === last ? said ?? between(time, event.end?.time) : void 0;
  const zone = zoneOf(event, begins.zoneWords ?? hours.zoneWords ?? event.end?.zoneWords, community);
  return {
    ...first !== void 0 && { first },
    ...last !== void 0 && { last },
    ...begins.month !== void 0 && { month: begins.month },
    ...time !== void 0 && { time },
    ...endTime !== void 0 && { endTime },
    ...minutes !== void 0 && { minutes },
    ...zone && { zone }
  };
}
function comingEvents(community, now) {
  return datedEvents(community).filter(({ event, last }) => last >= now && !isOff(event) && event.status !== "held").toSorted((a, b) => a.first < b.first ? -1 : a.first > b.first ? 1 : 0);
}
function pastEvents(community, day2) {
  return datedEvents(community).filter(({ event, last }) => last < day2 && !isOff(event)).toSorted((a, b) => a.last < b.last ? 1 : a.last > b.last ? -1 : 0);
}
function datedEvents(community) {
  return community.event.entries.flatMap((event) => {
    const times = timesOf(event, community);
    const { first, last } = times;
    return first === void 0 || last === void 0 ? [] : [{ event, times, first, last }];
  });
}
function isOff({ status }) {
  return status === "cancelled" || status === "postponed";
}
function momentIn(text) {
  const read = readMoment(text);
  return "problem" in read ? {} : read;
}
function zoneOf(event, beside, community) {
  const own = event.readings.get("time_zone")?.written.text.trim();
  if (own !== void 0 && own !== "") return { words: own, reading: readZone(own), field: "time_zone" };
  const words = beside ?? zoneInHeading(event, community);
  return words === void 0 ? void 0 : { words, reading: readZone(words), field: "start" };
}
function zoneInHeading(event, { pages }) {
  const cells = ["time", "start"].flatMap((field) => event.readings.get(field)?.written ?? []).filter(({ from }) => from === "cell");
  if (cells.length === 0) return void 0;
  const page = pages.find((page2) => page2.path === event.path);
  const zones = page && zonesIn(page);
  return cells.map(({ place }) => zones?.get(`${place.line}:${place.column}`)).find((words) => words !== void 0);
}
var zonesByPage = /* @__PURE__ */ new WeakMap();
function zonesIn(page) {
  let zones = zonesByPage.get(page);
  if (!zones) {
    const found = /* @__PURE__ */ new Map();
    for (const table of page.tree.children) {
      if (table.type !== "table") continue;
      const { header, rows } = readTable(table);
      for (const [at, { text }] of header.entries()) {
        const bracket = /\(([^()]{2,40})\)\s*$/.exec(text)?.[1];
        if (bracket === void 0 || !isZone(readZone(bracket))) continue;
        for (const { cells } of rows) if (cells[at]) found.set(`${cells[at].line}:${cells[at].column}`, bracket);
      }
    }
    zones = found;
    zonesByPage.set(page, zones);
  }
  return zones;
}
function isZone(reading) {
  return "zone" in reading || reading.problem === "abbreviation";
}
function later(time, minutes) {
  const all = (minutesOf(time) + minutes) % 1440;
  return `${String(Math.floor(all / 60)).padStart(2, "0")}:${String(all % 60).padStart(2, "0")}`;
}
function between(from, to) {
  if (from === void 0 || to === void 0) return void 0;
  const minutes = minutesOf(to) - minutesOf(from);
  return minutes > 0 ? minutes : void 0;
}
function minutesOf(time) {
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  return hours * 60 + minutes;
}

// src/recurrence/instants.ts
var minute = 6e4;
var day = 1440;
var formats = /* @__PURE__ */ new Map();
function instantAt({ date, time, zone }) {
  const wanted = dayNumber(date) * day + minutesOf2(time);
  const before = offsetAt(wanted - day, zone);
  const after = offsetAt(wanted + day, zone);
  const fits = [before, after].filter((offset2) => offsetAt(wanted - offset2, zone) === offset2).sort((a, b) => b - a);
  const utc = wanted - (fits[0] ?? before);
  const offset = offsetAt(utc, zone);
  return { ...localTime(utc + offset), utcOffset: written(offset), instant: isoInstant(utc) };
}
function offsetAt(utc, zone) {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat("en-US", { timeZone: zone, timeZoneName: "longOffset" });
    formats.set(zone, format);
  }
  const parts = /GMT(?:([+-])(\d{2}):(\d{2}))?/.exec(format.format(utc * minute));
  const size = Number(parts?.[2] ?? 0) * 60 + Number(parts?.[3] ?? 0);
  return parts?.[1] === "-" ? -size : size;
}
function minutesOf2(time) {
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  return hours * 60 + minutes;
}
function localTime(minutes) {
  const days = Math.floor(minutes / day);
  return { date: addDays("1970-01-01", days), time: clock(minutes - days * day) };
}
function clock(minutes) {
  return `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
}
function written(offset) {
  return `${offset < 0 ? "-" : "+"}${clock(Math.abs(offset))}`;
}
function isoInstant(utc) {
  const { date, time } = localTime(utc);
  return `${date}T${time}:00Z`;
}

// src/recurrence/occurrences.ts
var patience = 3e3;
function* datesFrom(rule, start, from) {
  const counted = rule.count !== void 0;
  const begin = counted || from < start ? start : from;
  let number = 0;
  for (const date of forward(rule, start, begin)) {
    number += 1;
    if (counted && number > (rule.count ?? 0)) return;
    if (rule.until !== void 0 && date > rule.until) return;
    if (date >= from) yield date;
  }
}
function* datesBefore(rule, start, before) {
  if (rule.count !== void 0) {
    const all = [...datesFrom(rule, start, start)];
    yield* all.filter((date) => date < before).reverse();
    return;
  }
  const first = periodOf(rule, start);
  let idle = 0;
  for (let step = stepTo(rule, first, before); step >= 0 && idle < patience; step -= 1) {
    const dates = datesIn(rule, first + step * rule.interval, start);
    const wanted = dates.filter(
      (date) => date >= start && date < before && (rule.until === void 0 || date <= rule.until)
    );
    idle = wanted.length > 0 ? 0 : idle + 1;
    yield* wanted.reverse();
  }
}
function* forward(rule, start, from) {
  const first = periodOf(rule, start);
  let idle = 0;
  for (let step = Math.max(0, stepTo(rule, first, from)); idle < patience; step += 1) {
    const dates = datesIn(rule, first + step * rule.interval, start);
    idle = dates.length > 0 ? 0 : idle + 1;
    for (const date of dates) if (date >= start && date >= from) yield date;
  }
}
function stepTo(rule, first, date) {
  return Math.floor((periodOf(rule, date) - first) / rule.interval);
}
function periodOf({ every, weekStart = "MO" }, date) {
  const { year, month } = dayParts(date);
  if (every === "year") return year;
  if (every === "month") return year * 12 + month - 1;
  if (every === "day") return dayNumber(date);
  return Math.floor((dayNumber(date) - firstMonday - weekdays.indexOf(weekStart)) / 7);
}
var firstMonday = 4;
function datesIn(rule, period, start) {
  if (rule.every === "day") return inMonths(rule, [period]);
  if (rule.every === "week") return inWeek(rule, period, start);
  if (rule.every === "month") return inMonth(rule, Math.floor(period / 12), period % 12 + 1, start);
  if (rule.months === void 0 && rule.days !== void 0) return inYear(rule.days, period);
  const months = rule.months ?? [dayParts(start).month];
  return months.flatMap((month) => inMonth(rule, period, month, start));
}
function inWeek(rule, week, start) {
  const begin = weekdays.indexOf(rule.weekStart ?? "MO");
  const monday = firstMonday + begin + week * 7;
  const days = rule.days?.map((day2) => weekdays.indexOf(day2.weekday)) ?? [((dayNumber(start) + 3) % 7 + 7) % 7];
  return inMonths(
    rule,
    days.map((day2) => monday + (day2 - begin + 7) % 7).sort((a, b) => a - b)
  );
}
function inMonths({ months }, days) {
  return days.flatMap((day2) => {
    const date = dateOf(day2);
    return date !== void 0 && (months === void 0 || months.includes(dayParts(date).month)) ? [date] : [];
  });
}
function dateOf(day2) {
  const instant = new Date(day2 * 864e5);
  const date = { year: instant.getUTCFullYear(), month: instant.getUTCMonth() + 1, day: instant.getUTCDate() };
  return exists(date) ? isoDate(date) : void 0;
}
function inMonth(rule, year, month, start) {
  if (!exists({ year, month, day: 1 }) || rule.months && !rule.months.includes(month)) return [];
  const length = daysInMonth(year, month);
  const first = dayNumber(isoDate({ year, month, day: 1 }));
  const all = Array.from({ length }, (_, index) => index + 1);
  const monthDays = rule.monthDays ?? (rule.days ? void 0 : [dayParts(start).day]);
  const fitting = all.filter(
    (day2) => (monthDays === void 0 || monthDays.includes(day2) || monthDays.includes(day2 - length - 1)) && (rule.days === void 0 || rule.days.some((wanted) => isDay(wanted, first + day2 - 1, day2 - 1, length - day2)))
  );
  const chosen = rule.position ? fitting.filter(
    (_, index) => rule.position?.includes(index + 1) || rule.position?.includes(index - fitting.length)
  ) : fitting;
  return chosen.map((day2) => isoDate({ year, month, day: day2 }));
}
function inYear(days, year) {
  if (!exists({ year, month: 1, day: 1 })) return [];
  const first = dayNumber(isoDate({ year, month: 1, day: 1 }));
  const last = dayNumber(isoDate({ year, month: 12, day: 31 }));
  const all = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return all.filter((day2) => days.some((wanted) => isDay(wanted, day2, day2 - first, last - day2))).flatMap((day2) => dateOf(day2) ?? []);
}
function isDay({ weekday, nth }, day2, before, after) {
  if (weekdays[((day2 + 3) % 7 + 7) % 7] !== weekday) return false;
  return nth === void 0 || nth === Math.floor(before / 7) + 1 || nth === -Math.floor(after / 7) - 1;
}

// src/recurrence/dates.ts
var most = 1e3;
function nextDates(series) {
  if (needsStart(series)) return { problem: "needs-start" };
  const first = addDays(series.from, isInstant(series.from) ? -1 : 0);
  const dates = datesFrom(ruleOf(series), series.start ?? first, first);
  return take(dates, series, (occurrence) => !isBefore(occurrence, series.from));
}
function previousDates(series) {
  if (needsStart(series)) return { problem: "needs-start" };
  const last = addDays(series.before, isInstant(series.before) ? 2 : 0);
  const dates = datesBefore(ruleOf(series), series.start ?? addMonths(last, -60 * 12), last);
  return [...take(dates, series, (occurrence) => isBefore(occurrence, series.before))].reverse();
}
function take(dates, series, wanted) {
  const found = [];
  const count = Math.min(series.count, most);
  if (count < 1) return found;
  for (const date of dates) {
    const occurrence = occurrenceOn(date, series);
    if (!series.except?.includes(date) && wanted(occurrence)) found.push(occurrence);
    if (found.length >= count) break;
  }
  return found;
}
function ruleOf({ rule, until }) {
  const end = [rule.until, until].filter((date) => date !== void 0).sort()[0];
  return end === void 0 ? rule : { ...rule, until: end };
}
function needsStart({ rule, start }) {
  if (start !== void 0) return false;
  const named = (rule.days?.length ?? 0) > 0 || (rule.monthDays?.length ?? 0) > 0;
  const yearly = rule.every === "year" && rule.monthDays !== void 0 && rule.months === void 0;
  return rule.interval > 1 || rule.count !== void 0 || rule.every !== "day" && !named || yearly;
}
function occurrenceOn(date, { time, zone }) {
  const found = time !== void 0 && zone !== void 0 ? instantAt({ date, time, zone }) : { date, ...time && { time } };
  return { ...found, weekday: weekdayOf(found.date) };
}
function isBefore(occurrence, moment) {
  if (isInstant(moment) && occurrence.instant) return Date.parse(occurrence.instant) < Date.parse(moment);
  return occurrence.date < moment.slice(0, 10);
}
function isInstant(moment) {
  return moment.includes("T");
}

// src/community/rhythm.ts
var known2 = /* @__PURE__ */ new WeakMap();
function rhythmOf(call) {
  let rhythm = known2.get(call);
  if (!rhythm) {
    rhythm = readRhythm(call);
    known2.set(call, rhythm);
  }
  return rhythm;
}
function writtenRhythms({ meetings }) {
  return meetings.series.flatMap((call) => {
    const { reading, rule } = rhythmOf(call);
    return reading ? [{ call, reading, rule }] : [];
  });
}
function readRhythm(call) {
  const words = wordsOf(call, "when");
  const hour = wordsOf(call, "time");
  const reading = words === void 0 ? void 0 : readTogether(words, hour);
  const time = reading?.time ?? (hour === void 0 ? void 0 : readRecurrence(`every day at ${hour}`).time);
  const zoneWords = wordsOf(call, "time_zone") ?? reading?.zoneWords;
  const start = call.start ?? reading?.start;
  const minutes = call.duration ?? reading?.minutes;
  const rule = reading && ruleIn(reading, start);
  return {
    ...reading && { reading },
    ...rule && { rule },
    ...time !== void 0 && { time },
    ...zoneWords !== void 0 && { zone: { words: zoneWords, reading: readZone(zoneWords) } },
    ...start !== void 0 && { start },
    ...call.until !== void 0 && { until: call.until },
    except: call.except.flatMap((day2) => dayIn(day2)),
    ...minutes !== void 0 && { minutes }
  };
}
function ruleIn(reading, start) {
  if ("rule" in reading) return reading.rule;
  if (start === void 0 || reading.problem === "unreadable") return void 0;
  if (reading.problem === "incomplete") return reading.rhythm.every === "week" ? reading.rhythm : void 0;
  const meanings = reading.proposals.map((proposal) => readRecurrence(proposal));
  const fitting = meanings.filter((meaning) => "rule" in meaning && isDate(start, meaning.rule));
  const [only] = fitting;
  return fitting.length === 1 && only && "rule" in only ? only.rule : void 0;
}
function isDate(day2, rule) {
  const dates = nextDates({ rule, start: day2, from: day2, count: 1 });
  return !("problem" in dates) && dates[0]?.date === day2;
}
function readTogether(words, hour) {
  const alone = readRecurrence(words);
  if (hour === void 0 || !("rule" in alone)) return alone;
  const both = readRecurrence(`${words}, ${hour}`);
  return "rule" in both ? both : alone;
}
function wordsOf(call, field) {
  const text = call.readings.get(field)?.written.text.trim();
  return text === "" ? void 0 : text;
}
function dayIn(text) {
  const read = readDate(text);
  return "date" in read ? [read.date] : [];
}

export {
  timesOf,
  comingEvents,
  pastEvents,
  instantAt,
  nextDates,
  previousDates,
  rhythmOf,
  writtenRhythms
};
