import {
  describeRule,
  kinds,
  plainName,
  readMoment,
  readRecurrence,
  readTable,
  readZone
} from "./chunk-WAROTLUF.js";
import {
  addDays,
  addMonths,
  dayNumber,
  dayParts,
  daysBetween,
  daysInMonth,
  exists,
  isoDate,
  readDate,
  weekdayOf,
  weekdays
} from "./chunk-SRX33H6R.js";

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
var all = Object.values(kinds);
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
  return all.find(isCalled);
}
function numberOf(session) {
  const written2 = session.n ?? new RegExp("^\\p{L}+\\s+(\\d{1,2})\\b", "u").exec(session.title ?? "")?.[1];
  const digits = /\d{1,3}/.exec(written2 ?? "")?.[0];
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

// src/checks/subjects/listed-people.ts
var known = /* @__PURE__ */ new WeakMap();
function listed(community) {
  let people = known.get(community);
  if (!people) {
    const { entries } = community.people;
    people = {
      byKey: new Map(entries.map((person) => [person.key, person])),
      row: new Map(entries.map((person, index) => [person, index + 1])),
      lines: /* @__PURE__ */ new Map()
    };
    known.set(community, people);
  }
  return people;
}
function personWith(key, community) {
  return key === void 0 ? void 0 : listed(community).byKey.get(key);
}
var yesAndDate = /(?:^|[|;,"\t])\s*(?:yes|oui|ja|sí|si|sì)\s*[,:;]?\s+\d{4}-\d{2}-\d{2}/iu;
function saidYes(person, community) {
  if (person.has("consent")) return person.consent?.given === true;
  const { path, line } = person.at();
  return yesAndDate.test(linesOf(path, community)[line - 1] ?? "");
}
function linesOf(path, community) {
  const { lines } = listed(community);
  let found = lines.get(path);
  if (!found) {
    found = community.pages.find((page) => page.path === path)?.text.split("\n") ?? [];
    lines.set(path, found);
  }
  return found;
}
function aboutPerson(person, { community, field }) {
  const about = person.about(field);
  if (saidYes(person, community)) return about;
  return { ...about, entry: `person-${listed(community).row.get(person) ?? 0}` };
}

// src/community/events.ts
var known2 = /* @__PURE__ */ new WeakMap();
function timesOf(event, community) {
  let times = known2.get(event);
  if (!times) {
    times = readTimes(event, community);
    known2.set(event, times);
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
  const all2 = (minutesOf(time) + minutes) % 1440;
  return `${String(Math.floor(all2 / 60)).padStart(2, "0")}:${String(all2 % 60).padStart(2, "0")}`;
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
    const all2 = [...datesFrom(rule, start, start)];
    yield* all2.filter((date) => date < before).reverse();
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
  const all2 = Array.from({ length }, (_, index) => index + 1);
  const monthDays = rule.monthDays ?? (rule.days ? void 0 : [dayParts(start).day]);
  const fitting = all2.filter(
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
  const all2 = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return all2.filter((day2) => days.some((wanted) => isDay(wanted, day2, day2 - first, last - day2))).flatMap((day2) => dateOf(day2) ?? []);
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
var known3 = /* @__PURE__ */ new WeakMap();
function rhythmOf(call) {
  let rhythm = known3.get(call);
  if (!rhythm) {
    rhythm = readRhythm(call);
    known3.set(call, rhythm);
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

// src/community/meeting-dates.ts
var shown = 3;
function nextMeetings(community, now) {
  return community.meetings.series.flatMap((call) => {
    const rhythm = rhythmOf(call);
    const dates = datesFrom2(call, rhythm, community, { from: now, count: shown });
    if (!rhythm.rule || !dates) return [];
    const zone = rhythm.zone && "zone" in rhythm.zone.reading ? rhythm.zone.reading.zone : void 0;
    const words = describeRule(rhythm.rule);
    return [
      { call, rhythm: words, ...rhythm.time && { time: rhythm.time }, ...zone !== void 0 && { zone }, dates }
    ];
  });
}
function datesFrom2(call, rhythm, community, { from, count }) {
  const series = seriesOf(call, rhythm, community);
  const dates = series && nextDates({ ...series, from, count });
  return dates && "problem" in dates ? void 0 : dates;
}
function datesBefore2(call, rhythm, community, { before, count }) {
  const series = seriesOf(call, rhythm, community);
  const dates = series && previousDates({ ...series, before, count });
  return dates && "problem" in dates ? void 0 : dates;
}
function turnsOf(call, { meetings }) {
  return meetings.rota.filter((turn) => turn.call ? isFor(turn.call, call) : meetings.series.length === 1);
}
function isCancelled(turn) {
  return turn.cancelled !== void 0 && !/^(?:no|non|nein|n|held)$/i.test(turn.cancelled.trim());
}
function sameCall(dates) {
  const gaps = dates.slice(1).map(({ date }, index) => daysBetween(dates[index]?.date ?? date, date));
  const moved = gaps.some((gap) => gap < 7) ? 0 : 3;
  return (one, other) => Math.abs(daysBetween(one, other)) <= moved;
}
function isFor(reference, call) {
  return reference.to?.key === call.key;
}
function seriesOf(call, { rule, start, until, except }, community) {
  if (!rule) return void 0;
  const cancelled = turnsOf(call, community).flatMap((turn) => turn.date && isCancelled(turn) ? [turn.date] : []);
  return {
    rule,
    except: [...except, ...cancelled],
    ...start !== void 0 && { start },
    ...until !== void 0 && { until }
  };
}

// src/community/rota.ts
function turnsAhead(call, community, { now, count }) {
  const turns = turnsOf(call, community);
  const asksForNotes = turns.some((turn) => turn.has("who_takes_notes"));
  const dates = datesFrom2(call, rhythmOf(call), community, { from: now, count }) ?? [];
  const same = sameCall(dates);
  const rows = turns.flatMap(
    (turn) => turn.date !== void 0 && turn.date >= now && !isCancelled(turn) ? [{ call, day: turn.date, turn, opens: turn.who_opens, notes: turn.who_takes_notes, asksForNotes }] : []
  );
  const kept = rows.flatMap((row, index) => {
    if (rows.findIndex(({ day: day2 }) => day2 === row.day) !== index) return [];
    const onThisDay = rows.filter(({ day: day2 }) => day2 === row.day);
    return [
      {
        ...row,
        opens: onThisDay.flatMap(({ opens }) => opens),
        notes: onThisDay.flatMap(({ notes }) => notes)
      }
    ];
  });
  const bare = dates.map(({ date }) => date).filter((date) => !turns.some((turn) => turn.date && same(turn.date, date))).map((day2) => ({ call, day: day2, opens: call.host, notes: [], asksForNotes }));
  return [...kept, ...bare].toSorted((a, b) => a.day < b.day ? -1 : a.day > b.day ? 1 : 0).slice(0, count);
}

export {
  sessionsInOrder,
  sessionOf,
  pagesOf,
  personWith,
  saidYes,
  aboutPerson,
  timesOf,
  comingEvents,
  pastEvents,
  instantAt,
  nextDates,
  rhythmOf,
  writtenRhythms,
  nextMeetings,
  datesFrom2 as datesFrom,
  datesBefore2 as datesBefore,
  turnsOf,
  sameCall,
  turnsAhead
};
