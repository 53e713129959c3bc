import { createRequire as moothallRequire } from 'node:module'; const require = moothallRequire(import.meta.url);
import {
  describeRule,
  isCollection,
  isExample,
  isNoAnswer,
  kinds,
  mentionsIn,
  namesIn,
  ownWords,
  plainName,
  plainText,
  readRecurrence,
  readZone,
  sectionsOf,
  spellings,
  stages,
  textOfData,
  withoutExamples,
  withoutPrompts,
  withoutSections
} from "./chunk-TZRUT6ML.js";
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
} from "./chunk-UAX6X4BA.js";

// src/checks/stage.ts
function isExpected(from, stage) {
  if (from === "always") return true;
  if (isResting(stage)) return from === stage;
  return stages.indexOf(from) <= stages.indexOf(stage);
}
function isBrought(trigger, { documents }) {
  return trigger?.holds((kind) => documents.find((document) => document.kind === kind)) ?? false;
}
function isResting(stage) {
  return stage === "dormant" || stage === "closed";
}
function severityAt(rule, stage) {
  if (typeof rule === "string") return rule;
  for (let at = stages.indexOf(stage); at >= 0; at -= 1) {
    const severity = rule[stages[at]];
    if (severity) return severity;
  }
  return "advice";
}

// src/checks/subjects/page-of-document.ts
function kindNamed(name) {
  return Object.values(kinds).find((kind) => kind.kind === name);
}
function ownPageDocuments({ documents, kindOf }) {
  return documents.filter(
    (document) => document.stands && document.keptElsewhere === void 0 && kindOf.get(document.path) === document.kind && /\.(?:md|markdown)$/i.test(document.path) && !foldersOf(document.kind).some((folder) => `/${document.path}`.includes(`/${folder}/`))
  );
}
function settingsWereRead({ path }, { pages }) {
  return pages.every((page) => page.path !== path || page.problems.length === 0);
}
function foldersOf(kind) {
  return Object.values(kindNamed(kind)?.fields ?? {}).flatMap(
    (part) => isCollection(part) ? part.folder ?? [] : []
  );
}

// src/recurrence/instants.ts
var minute = 6e4;
var day = 1440;
var formats = /* @__PURE__ */ new Map();
function instantAt({ date, time, zone }) {
  const wanted = dayNumber(date) * day + minutesOf(time);
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
function minutesOf(time) {
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
var known = /* @__PURE__ */ new WeakMap();
function rhythmOf(call) {
  let rhythm = known.get(call);
  if (!rhythm) {
    rhythm = readRhythm(call);
    known.set(call, rhythm);
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

// src/kinds/read-fields.ts
var indexes = /* @__PURE__ */ new WeakMap();
function fieldsByName(shape) {
  let index = indexes.get(shape);
  if (!index) {
    const made = /* @__PURE__ */ new Map();
    for (const [field, part] of Object.entries(shape))
      for (const name of /* @__PURE__ */ new Set([...spellings(part.names), plainName(field)]))
        made.set(name, [...made.get(name) ?? [], field]);
    index = made;
    indexes.set(shape, index);
  }
  return index;
}
function namedBy(title, shape) {
  const index = fieldsByName(shape);
  const exact = index.get(plainName(title));
  if (exact) return exact;
  return [
    ...new Set(
      namesIn(title).slice(1).flatMap((name) => index.get(name) ?? [])
    )
  ];
}
function writtenFields(part, shape, opening) {
  const found = new Map(writtenSettings(part, shape));
  const sections = sectionsOf(part.nodes).map((section) => [section, namedBy(section.title, shape)]);
  for (const [section, names] of sections)
    for (const name of names)
      if (!isCollection(shape[name]))
        add(found, name, writtenSection(part.page, section, names, shape));
  for (const { field, written: written2 } of labelled(part.page, part.nodes, shape))
    if (!found.has(field)) add(found, field, written2);
  if (opening !== void 0 && !found.has(opening) && !sections.some(([, names]) => names.includes(opening))) {
    const before = openingOf(part.nodes, shape).filter((node) => labelled(part.page, [node], shape).length === 0);
    add(found, opening, proseOf(part.page, before, part.place, "section"));
  }
  for (const [name, field] of fieldsOf(shape))
    if (field.spotted && !found.has(name))
      for (const written2 of spottedIn(part.page, part.nodes, field)) add(found, name, written2);
  return found;
}
function writtenSettings(part, shape) {
  const found = /* @__PURE__ */ new Map();
  if (!part.whole) return found;
  for (const [name, setting] of part.page.settings.settings) {
    const field = fieldsOf(shape).find(([field2]) => plainName(field2) === plainName(name))?.[0];
    if (field !== void 0) add(found, field, writtenSetting(part.page, setting));
  }
  return found;
}
function fieldsOf(shape) {
  return Object.entries(shape).filter((entry) => !isCollection(entry[1]));
}
function add(found, field, written2) {
  if (written2.text.trim() === "" && written2.mentions.length === 0) return;
  const list = found.get(field);
  if (list) list.push(written2);
  else found.set(field, [written2]);
}
function readingOf(field, written2) {
  const [top] = written2;
  if (!top) return void 0;
  let first = top;
  let read = field.of.read(first);
  for (const one of written2.slice(1)) {
    if (!isEmptyList(read.value)) break;
    const next = field.of.read(one);
    if (!isEmptyList(next.value)) [first, read] = [one, next];
  }
  const others = written2.filter((one) => one !== first);
  const { value, trouble } = read;
  const troubles = trouble ? [{ ...trouble, place: first.place }] : [];
  const other = others.find((other2) => contradicts(first, other2));
  if (other) troubles.push({ trouble: "two-values", values: {}, place: first.place, also: other.place });
  return { written: first, value, troubles };
}
function contradicts(first, other) {
  const isShort = ({ from }) => from === "cell" || from === "label";
  return (first.from === "setting" || isShort(first) && isShort(other)) && plainName(first.text) !== plainName(other.text);
}
function isEmptyList(value) {
  return Array.isArray(value) && value.length === 0;
}
function writtenSetting(page, setting) {
  const text = textOfData(setting.value, setting.source);
  const place = { path: page.path, line: setting.line, column: setting.column };
  return {
    from: "setting",
    text: isNoAnswer(text) || isExample(text) ? "" : withoutPrompts(text),
    data: setting.value,
    nodes: [],
    mentions: [],
    place
  };
}
function writtenSection(page, section, names, shape) {
  const own = withoutSections(section.nodes, (title) => namedBy(title, shape).some((name) => !names.includes(name)));
  return proseOf(page, own, { path: page.path, line: section.line, column: section.column }, "section");
}
function proseOf(page, nodes, fallback, from) {
  const text = ownWords(nodes);
  const mentions = text === "" ? [] : mentionsIn(withoutExamples(nodes), page.definitions);
  return { from, text, nodes, mentions, place: fallback };
}
function openingOf(nodes, shape) {
  const end = nodes.findIndex(
    (node, index) => node.type === "heading" && index > 0 && namedBy(plainText([node]), shape).length > 0
  );
  return (end === -1 ? nodes : nodes.slice(0, end)).filter((node) => node.type !== "table");
}
function labelled(page, nodes, shape) {
  return nodes.flatMap((node) => {
    if (node.type === "list") return node.children.flatMap((item) => [...labelled(page, item.children, shape)]);
    return node.type === "paragraph" ? labelLines(page, node, shape) : [];
  });
}
function fieldCalled(label, shape) {
  return fieldsByName(shape).get(plainName(label))?.find((field) => !isCollection(shape[field]));
}
function labelLines(page, paragraph, shape) {
  const text = plainText([paragraph]).trim();
  if (!text.includes(":") || isExample(text)) return [];
  const mentions = mentionsIn([paragraph], page.definitions);
  const start = paragraph.position?.start ?? { line: 1, column: 1 };
  return text.split("\n").flatMap((line, index) => {
    const colon = line.indexOf(":");
    if (colon < 1 || colon > 60) return [];
    const field = fieldCalled(line.slice(0, colon), shape);
    const value = withoutPrompts(line.slice(colon + 1));
    const place = { path: page.path, line: start.line + index, column: start.column };
    const own = mentions.filter((mention) => mention.line === place.line);
    const written2 = { from: "label", text: value, nodes: [paragraph], mentions: own, place };
    return field === void 0 || !answers(written2, shape[field]) ? [] : [{ field, written: written2 }];
  });
}
function answers(written2, part) {
  if (!isNoAnswer(written2.text)) return true;
  return part !== void 0 && !isCollection(part) && !!part.of.choices && part.of.read(written2).value !== void 0;
}
function sentenceAround(text, index) {
  const before = Math.max(...[".", "!", "?", "\n"].map((end2) => text.lastIndexOf(end2, index - 1))) + 1;
  const after = /[.!?](?=\s|$)/.exec(text.slice(index));
  const end = after ? index + after.index + 1 : text.length;
  return text.slice(Math.max(before, index - 200), Math.min(end, index + 200)).trim().slice(0, 300);
}
function spottedIn(page, nodes, field) {
  for (const node of flattened(nodes)) {
    const text = ownWords([node]);
    const match = text === "" ? void 0 : firstMatch(field.spotted ?? [], text);
    if (!match) continue;
    const start = node.position?.start ?? { line: 1, column: 1 };
    const place = { path: page.path, line: start.line, column: start.column };
    return [
      {
        from: "sentence",
        text: match[1] ?? (field.of.type === "prose" ? sentenceAround(text, match.index) : match[0]),
        nodes: [node],
        mentions: mentionsIn([node], page.definitions),
        place
      }
    ];
  }
  return [];
}
function firstMatch(patterns, text) {
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    if (match) return match;
  }
  return void 0;
}
function flattened(nodes) {
  return nodes.flatMap((node) => {
    if (node.type === "list" || node.type === "listItem" || node.type === "blockquote") return flattened(node.children);
    return node.type === "paragraph" ? [node] : [];
  });
}

export {
  kindNamed,
  ownPageDocuments,
  settingsWereRead,
  nextDates,
  rhythmOf,
  writtenRhythms,
  nextMeetings,
  datesFrom2 as datesFrom,
  datesBefore2 as datesBefore,
  turnsOf,
  isCancelled,
  sameCall,
  isExpected,
  isBrought,
  isResting,
  severityAt,
  namedBy,
  writtenFields,
  writtenSettings,
  readingOf,
  writtenSetting,
  proseOf,
  labelled,
  answers,
  spottedIn
};
