import {
  callOf
} from "./chunk-EJCI26IP.js";
import {
  isCancelled,
  sameCall,
  turnsOf
} from "./chunk-C3BMGWG6.js";
import {
  instantAt,
  nextDates,
  offsetAt,
  rhythmOf,
  timesOf
} from "./chunk-5HO7JECX.js";
import {
  holdsPersonal,
  isHiddenPath,
  shownPath
} from "./chunk-HUPUXTKO.js";
import {
  toRRule
} from "./chunk-FULEP74H.js";
import {
  addDays,
  addMonths,
  dayNumber,
  dayParts,
  daysInMonth,
  weekdayOf
} from "./chunk-UGYMYNFT.js";

// src/words/writers/ics.ts
function ics(component2) {
  return linesOf(component2).map((line) => `${folded(line)}\r
`).join("");
}
var stripped = /[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069\uFEFF]/gu;
function icsText(text) {
  const lines = text.replace(/\r\n?|[\u0085\u2028\u2029]/g, "\n").replaceAll("	", " ");
  return lines.split("\n").map((line) => line.replace(stripped, "")).join("\n");
}
function linesOf({ name, properties, components = [] }) {
  return [
    `BEGIN:${name}`,
    ...properties.flatMap((property) => lineOf(property)),
    ...components.flatMap(linesOf),
    `END:${name}`
  ];
}
function lineOf(property) {
  const value = written(property);
  if (value === void 0) return [];
  const params = Object.entries(property.params ?? {}).map(([name, param]) => `;${name}=${parameter(param)}`);
  return [`${property.name}${params.join("")}:${value}`];
}
function written(value) {
  if ("text" in value) return escaped(value.text);
  if ("uri" in value) return address(value.uri);
  return value.value.replace(stripped, "");
}
function escaped(text) {
  return icsText(text).replace(/[\\;,]/g, "\\$&").replaceAll("\n", "\\n");
}
function address(uri) {
  if (!/^https?:\/\//i.test(uri) || !URL.canParse(uri)) return void 0;
  return new URL(uri).href;
}
function parameter(text) {
  const clean = text.replace(stripped, "").replaceAll('"', "");
  return /[:;,]/.test(clean) ? `"${clean}"` : clean;
}
var longest = 75;
function folded(line) {
  const lines = [];
  let current = "";
  let octets = 0;
  for (const letter of line) {
    const size = sizeOf(letter.codePointAt(0) ?? 0);
    if (octets + size > longest) {
      lines.push(current);
      current = " ";
      octets = 1;
    }
    current += letter;
    octets += size;
  }
  return [...lines, current].join("\r\n");
}
function sizeOf(code) {
  return code < 128 ? 1 : code < 2048 ? 2 : code < 65536 ? 3 : 4;
}

// src/calendar/appointment.ts
function monthOf(now) {
  return `${now.slice(0, 7)}-01`;
}

// src/calendar/event-components.ts
function eventComponents(appointment, filing) {
  const { day, rule, except, moved, extra } = appointment;
  const main = component(appointment, filing, [
    ...startAndEnd(appointment, day),
    ...rule ? [{ name: "RRULE", value: ruleText(rule, appointment) }] : [],
    ...extra.length > 0 ? [dated("RDATE", appointment, extra)] : [],
    ...except.length > 0 ? [dated("EXDATE", appointment, except)] : []
  ]);
  const others = moved.map(
    ({ from, to }) => component(appointment, filing, [dated("RECURRENCE-ID", appointment, [from]), ...startAndEnd(appointment, to)])
  );
  return [main, ...others];
}
function component(appointment, filing, when) {
  const { what, key, title, place, link, status } = appointment;
  const about = aboutOf(appointment);
  const said = status === "cancelled" ? `Cancelled: ${title}` : status === "postponed" ? `Postponed: ${title}` : title;
  return {
    name: "VEVENT",
    properties: [
      { name: "UID", text: `${what}.${key}@${filing.home}` },
      { name: "DTSTAMP", value: `${compact(filing.stamp)}T000000Z` },
      ...when,
      { name: "SUMMARY", text: said },
      ...about === "" ? [] : [{ name: "DESCRIPTION", text: about }],
      ...place === void 0 ? [] : [{ name: "LOCATION", text: place.replace(/\s+/g, " ") }],
      ...link === void 0 ? [] : [{ name: "URL", uri: link }],
      { name: "STATUS", value: status === "cancelled" || status === "postponed" ? "CANCELLED" : "CONFIRMED" },
      ...isTimed(appointment) ? [] : [{ name: "TRANSP", value: "TRANSPARENT" }]
    ]
  };
}
function isTimed({ time, lastDay, endTime }) {
  return time !== void 0 && (lastDay === void 0 || endTime !== void 0);
}
function aboutOf(appointment) {
  const { about, time, status } = appointment;
  const lines = [
    status === "moved-online" ? "Now online." : status === "rescheduled" ? "The date is new." : "",
    time !== void 0 && !isTimed(appointment) ? `Begins at ${time} on the first day.` : "",
    about ?? ""
  ];
  return lines.filter((line) => line !== "").join("\n\n");
}
function startAndEnd(appointment, day) {
  const { lastDay, endTime, minutes } = appointment;
  const start = dated("DTSTART", appointment, [day]);
  if (!isTimed(appointment))
    return [start, { name: "DTEND", params: { VALUE: "DATE" }, value: compact(addDays(lastDay ?? day, 1)) }];
  if (lastDay !== void 0 && endTime !== void 0)
    return [start, dated("DTEND", { ...appointment, time: endTime }, [lastDay])];
  return minutes === void 0 || minutes < 1 ? [start] : [start, { name: "DURATION", value: lengthOf(minutes) }];
}
function lengthOf(minutes) {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return `PT${hours > 0 ? `${hours}H` : ""}${rest > 0 ? `${rest}M` : ""}`;
}
function dated(name, appointment, days) {
  const { time = "", zone } = appointment;
  if (!isTimed(appointment)) return { name, params: { VALUE: "DATE" }, value: days.map(compact).join() };
  const end = zone === "UTC" ? "Z" : "";
  const value = days.map((day) => `${compact(day)}T${time.replace(":", "")}00${end}`).join();
  return { name, ...zone !== void 0 && zone !== "UTC" && { params: { TZID: zone } }, value };
}
function ruleText(rule, appointment) {
  const { until, count } = rule;
  if (until === void 0) return toRRule(rule);
  if (count !== void 0) return toRRule(counted(rule, appointment.day));
  if (!isTimed(appointment)) return toRRule(rule);
  const { zone } = appointment;
  const untilInstant = zone === void 0 ? `${until}T23:59:00` : instantAt({ date: until, time: "23:59", zone }).instant;
  return toRRule(rule, { untilInstant });
}
function counted(rule, start) {
  const dates = nextDates({ rule, start, from: start, count: rule.count ?? 0 });
  const { until: _, ...rest } = rule;
  return "problem" in dates ? rest : { ...rest, count: dates.length };
}
function compact(date) {
  return date.replaceAll("-", "");
}

// src/calendar/public-words.ts
var most = 2e3;
function publicText(by, field, community) {
  const written2 = by.readings.get(field)?.written;
  if (!written2 || !isPublic(by, field, community)) return void 0;
  const text = written2.text.trim();
  if (text === "" || holdsPersonal(text)) return void 0;
  return text.length > most ? `${text.slice(0, most).replace(/\s*\S*$/u, "")}…` : text;
}
function isPublic(by, field, { privatePages }) {
  const path = by.readings.get(field)?.written.place.path;
  return !by.isPrivate(field) && !privatePages.has(by.path) && (path === void 0 || !privatePages.has(path));
}
function publicName(by, fields, community) {
  const isTold = fields.every((field) => !by.has(field) || isPublic(by, field, community));
  const told = [by.label, ...fields.map((field) => by.readings.get(field)?.written.text ?? "")];
  if (!isTold || community.privatePages.has(by.path) || told.some(holdsPersonal)) return void 0;
  if (isHiddenPath(shownPath(by.path)) || by.label.trim() === "") return void 0;
  return by.label;
}
function publicLink(by, field, community) {
  const text = publicText(by, field, community);
  if (text === void 0) return void 0;
  const mentioned = by.readings.get(field)?.written.mentions.find(({ target }) => isWeb(target))?.target;
  const link = mentioned ?? /https?:\/\/[^\s<>()"]*[^\s<>()".,;:]/i.exec(text)?.[0];
  return link !== void 0 && isWeb(link) && !holdsPersonal(link) ? link : void 0;
}
function isWeb(target) {
  return /^https?:\/\//i.test(target) && URL.canParse(target);
}

// src/calendar/calls.ts
function callAppointments(community, since) {
  return community.meetings.series.flatMap((call) => {
    const title = publicName(call, ["title", "purpose", "id"], community);
    const isTold = ["when", "start", "time", "time_zone", "duration", "except", "until"].every(
      (field) => isPublic(call, field, community)
    );
    const dates = title !== void 0 && isTold ? datesOf(call, community, since) : void 0;
    return dates && title !== void 0 ? [{ ...dates, ...factsOf(call, title, community) }] : [];
  });
}
function factsOf(call, title, community) {
  const { time, minutes, zone } = rhythmOf(call);
  const about = publicText(call, "purpose", community);
  const place = publicText(call, "where", community);
  const link = publicLink(call, "where", community);
  return {
    what: "call",
    key: call.key,
    path: call.path,
    title,
    ...time !== void 0 && { time },
    ...minutes !== void 0 && { minutes },
    ...zone && "zone" in zone.reading && { zone: zone.reading.zone },
    ...about !== void 0 && about !== title && { about },
    ...place !== void 0 && { place },
    ...link !== void 0 && { link },
    series: [call.key],
    groups: groupsOf(call, community)
  };
}
function groupsOf(call, community) {
  const hosts = isPublic(call, "host", community) ? call.host : [];
  const opens = (key) => hosts.some(({ to }) => to?.kind === "groups" && to.key === key);
  return community.groups.entries.filter((group) => opens(group.key) || isPublic(group, "meets", community) && callOf(group, community) === call).map(({ key }) => key);
}
function datesOf(call, community, since) {
  const rhythm = rhythmOf(call);
  const all = turnsOf(call, community).flatMap(
    (turn) => turn.date !== void 0 && isPublic(turn, "date", community) ? [{ turn, date: turn.date }] : []
  );
  const isOff = (date) => all.some((one) => one.date === date && isCancelled(one.turn));
  const days = [...new Set(all.map(({ date }) => date))].toSorted();
  const held = days.filter((date) => !isOff(date) && !rhythm.except.includes(date));
  const next = daysFrom(rhythm, rhythm.start ?? since, 1);
  if (!rhythm.rule || !next) return held[0] === void 0 ? void 0 : { day: held[0], ...none, extra: held.slice(1) };
  const [first] = next;
  if (!first) return void 0;
  const day = first.date;
  const isDay = (date) => date >= day && daysFrom(rhythm, date, 1)?.[0]?.date === date;
  const { moved, extra } = besideRule(
    held.filter((date) => date >= day),
    rhythm,
    (date) => isDay(date) && !days.includes(date) && !rhythm.except.includes(date)
  );
  const cancelled = days.filter((date) => isOff(date) && isDay(date) && !rhythm.except.includes(date));
  const except = [.../* @__PURE__ */ new Set([...rhythm.except.filter(isDay), ...cancelled])].toSorted();
  return { day, rule: ended(rhythm.rule, rhythm.until), except, cancelled, moved, extra };
}
var none = { except: [], cancelled: [], moved: [], extra: [] };
function besideRule(held, rhythm, isFree) {
  const moved = [];
  const extra = [];
  for (const to of held) {
    const near = daysFrom(rhythm, addDays(to, -14), 40) ?? [];
    if (near.some(({ date }) => date === to)) continue;
    const same = sameCall(near);
    const from = near.map(({ date }) => date).find((date) => same(date, to) && isFree(date));
    if (from === void 0 || moved.some((one) => one.from === from)) extra.push(to);
    else moved.push({ from, to });
  }
  return { moved, extra };
}
function daysFrom({ rule, start, until }, from, count) {
  if (!rule) return void 0;
  const dates = nextDates({
    rule,
    ...start !== void 0 && { start },
    ...until !== void 0 && { until },
    from,
    count
  });
  return "problem" in dates ? void 0 : dates;
}
function ended(rule, until) {
  const end = [rule.until, until].filter((date) => date !== void 0).toSorted()[0];
  return end === void 0 ? rule : { ...rule, until: end };
}

// src/calendar/events.ts
function eventAppointments(community, since) {
  const oldest = addMonths(since, -12);
  return community.event.entries.flatMap((event) => {
    const title = publicName(event, ["title", "id"], community);
    const isTold = ["start", "end", "time", "time_zone", "duration", "status"].every(
      (field) => isPublic(event, field, community)
    );
    const when = title !== void 0 && isTold ? whenOf(event, community) : void 0;
    if (!when || title === void 0 || (when.lastDay ?? when.day) < oldest) return [];
    return [{ ...when, ...factsOf2(event, title, community) }];
  });
}
function whenOf(event, community) {
  const { first, last, time, endTime, minutes, zone } = timesOf(event, community);
  if (first === void 0) return void 0;
  const lastDay = last !== void 0 && last > first ? last : void 0;
  return {
    day: first,
    ...lastDay !== void 0 && { lastDay },
    ...time !== void 0 && { time },
    ...time !== void 0 && lastDay !== void 0 && endTime !== void 0 && { endTime },
    ...time !== void 0 && lastDay === void 0 && minutes !== void 0 && { minutes },
    ...zone && "zone" in zone.reading && { zone: zone.reading.zone }
  };
}
function factsOf2(event, title, community) {
  const about = publicText(event, "summary", community);
  const place = publicText(event, "where", community);
  const link = publicLink(event, "url", community) ?? publicLink(event, "where", community);
  const { status } = event;
  const leadingTo = (field, kind) => isPublic(event, field, community) ? keysOf(event[field], kind) : [];
  return {
    what: "event",
    key: event.key,
    path: event.path,
    title,
    except: [],
    cancelled: [],
    moved: [],
    extra: [],
    ...about !== void 0 && { about },
    ...place !== void 0 && { place },
    ...link !== void 0 && { link },
    ...status !== void 0 && status !== "scheduled" && status !== "held" && { status },
    ...status === "held" && { isHeld: true },
    series: leadingTo("series", "meetings"),
    groups: leadingTo("organisers", "groups")
  };
}
function keysOf(refs, kind) {
  return refs.flatMap(({ to }) => to?.kind === kind ? [to.key] : []);
}

// src/calendar/shelves.ts
var most2 = 200;
function shelvesOf(community, now) {
  const since = monthOf(now);
  const calls = callAppointments(community, since);
  const events = eventAppointments(community, since);
  const all = [...calls, ...events];
  if (all.length === 0) return [];
  const taken = /* @__PURE__ */ new Set(["calendar.ics"]);
  const nameFor = (slug, other) => {
    const names = [slug, `${slug}-${other}`, ...Array.from({ length: most2 }, (_, at) => `${slug}-${other}-${at + 2}`)];
    const name = names.map((one) => `calendar-${one}.ics`).find((one) => !taken.has(one)) ?? "calendar.ics";
    taken.add(name);
    return name;
  };
  return [
    { name: "calendar.ics", of: "all", appointments: all },
    ...events.length > 0 ? [{ name: nameFor("events", "all"), of: "events", appointments: events }] : [],
    ...calls.slice(0, most2).map(({ key, title }) => ({
      name: nameFor(slugOf(key, "call"), "call"),
      of: "series",
      key,
      title,
      appointments: all.filter(({ series }) => series.includes(key))
    })),
    ...groupsOf2(community, all).map((group) => ({ name: nameFor(slugOf(group.key, "group"), "group"), ...group }))
  ];
}
function groupsOf2(community, all) {
  return community.groups.entries.flatMap((group) => {
    const title = publicName(group, ["name", "id"], community);
    const appointments = all.filter(({ groups }) => groups.includes(group.key));
    if (title === void 0 || appointments.length === 0) return [];
    return [{ of: "group", key: group.key, title, appointments }];
  }).slice(0, most2);
}
function slugOf(key, other) {
  const slug = key.normalize("NFKD").toLowerCase().replace(/[\u0300-\u036f]/g, "").replace(/[^a-z\d]+/g, "-").replace(/^-+|-+$/g, "");
  return slug === "" ? other : slug.slice(0, 60);
}

// src/calendar/zone-changes.ts
var dayLength = 1440;
var week = 7 * dayLength;
var yearsAhead = 12;
var pattern = 5;
function zoneDescription(zone, { from, until }) {
  const begin = `${dayParts(from).year - 1}-01-01`;
  const last = Math.min(dayParts(until).year + yearsAhead, 9998);
  const changes = clockChanges(zone, begin, `${last}-12-31`);
  const first = offsetAt(dayNumber(begin) * dayLength, zone);
  const pairs = [...new Set(changes.map(pairOf))];
  return {
    name: "VTIMEZONE",
    properties: [{ name: "TZID", value: zone }],
    components: [
      observance("STANDARD", { before: first, after: first }, [{ name: "DTSTART", value: `${compact2(begin)}T000000` }]),
      ...pairs.flatMap(
        (pair) => observances(
          changes.filter((change) => pairOf(change) === pair),
          last
        )
      )
    ]
  };
}
function pairOf({ before, after }) {
  return `${before} ${after}`;
}
function clockChanges(zone, from, to) {
  const found = [];
  const end = dayNumber(to) * dayLength;
  let start = dayNumber(from) * dayLength;
  let before = offsetAt(start, zone);
  while (start < end) {
    const next = start + week;
    const after = offsetAt(next, zone);
    if (after !== before) found.push(changeBetween(zone, start, next));
    start = next;
    before = after;
  }
  return found;
}
function changeBetween(zone, from, to) {
  const before = offsetAt(from, zone);
  let [low, high] = [from, to];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offsetAt(middle, zone) === before) low = middle;
    else high = middle;
  }
  const local = high + before;
  const days = Math.floor(local / dayLength);
  const minutes = local - days * dayLength;
  return { date: addDays("1970-01-01", days), time: clock(minutes), before, after: offsetAt(high, zone) };
}
function observances(changes, last) {
  const { rule, count } = lastingRule(changes, last);
  const listed = changes.slice(0, changes.length - count);
  const [one] = listed;
  const [first] = rule === void 0 ? [] : changes.slice(-count);
  const dates = listed.length > 1 ? listed.map((change) => ({ name: "RDATE", value: onset(change) })) : [];
  return [
    ...one ? [observanceFrom(one, dates)] : [],
    ...first && rule !== void 0 ? [observanceFrom(first, [{ name: "RRULE", value: rule }])] : []
  ];
}
function lastingRule(changes, last) {
  const latest = changes.at(-1);
  if (!latest || dayParts(latest.date).year !== last) return { count: 0 };
  const { month } = dayParts(latest.date);
  const weekday = weekdayOf(latest.date);
  let nths = nthsOf(latest.date);
  let count = 0;
  for (const [at, change] of [...changes].reverse().entries()) {
    const { year, month: own } = dayParts(change.date);
    const isAlike = year === last - at && own === month && change.time === latest.time && weekdayOf(change.date) === weekday;
    const still = isAlike ? nths.filter((nth) => nthsOf(change.date).includes(nth)) : [];
    if (still.length === 0) break;
    nths = still;
    count += 1;
  }
  return count < pattern ? { count: 0 } : { rule: `FREQ=YEARLY;BYMONTH=${month};BYDAY=${nths[0]}${weekday}`, count };
}
function nthsOf(date) {
  const { year, month, day } = dayParts(date);
  return [...day + 7 > daysInMonth(year, month) ? [-1] : [], Math.floor((day - 1) / 7) + 1];
}
function observanceFrom(change, more) {
  const name = change.after > change.before ? "DAYLIGHT" : "STANDARD";
  return observance(name, change, [{ name: "DTSTART", value: onset(change) }, ...more]);
}
function observance(name, { before, after }, when) {
  const offsets = [
    { name: "TZOFFSETFROM", value: offset(before) },
    { name: "TZOFFSETTO", value: offset(after) }
  ];
  return { name, properties: [...when, ...offsets] };
}
function onset({ date, time }) {
  return `${compact2(date)}T${time}00`;
}
function compact2(date) {
  return date.replaceAll("-", "");
}
function offset(minutes) {
  return `${minutes < 0 ? "-" : "+"}${clock(Math.abs(minutes))}`;
}
function clock(minutes) {
  return `${String(Math.floor(minutes / 60)).padStart(2, "0")}${String(minutes % 60).padStart(2, "0")}`;
}

// src/calendar/calendars.ts
function calendarsOf(community, options) {
  const name = options.name ?? publicText(community.community, "name", community)?.replace(/\s+/g, " ");
  const filing = { home: homeOf(options.url, name), stamp: monthOf(options.now) };
  const descriptions = /* @__PURE__ */ new Map();
  const shelves = shelvesOf(community, options.now);
  const zones = spansOf(shelves[0]?.appointments ?? []);
  for (const [zone, span] of zones) descriptions.set(zone, zoneDescription(zone, span));
  return shelves.map((shelf) => {
    const title = titleOf(shelf, name);
    const used = [...spansOf(shelf.appointments).keys()].toSorted();
    const text = ics({
      name: "VCALENDAR",
      properties: [
        { name: "VERSION", value: "2.0" },
        { name: "PRODID", value: "-//Moothall//Calendar//EN" },
        { name: "CALSCALE", value: "GREGORIAN" },
        { name: "NAME", text: title },
        { name: "X-WR-CALNAME", text: title },
        ...options.url === void 0 ? [] : [{ name: "URL", uri: options.url }],
        { name: "REFRESH-INTERVAL", params: { VALUE: "DURATION" }, value: "P1D" },
        { name: "X-PUBLISHED-TTL", value: "P1D" }
      ],
      components: [
        ...used.flatMap((zone) => descriptions.get(zone) ?? []),
        ...shelf.appointments.flatMap((appointment) => eventComponents(appointment, filing))
      ]
    });
    return { name: shelf.name, title, text, of: shelf.of, ...shelf.key !== void 0 && { key: shelf.key } };
  });
}
function titleOf({ of, title }, name) {
  const own = of === "events" ? "Events" : of === "all" ? "Calls and events" : title;
  return [own, name].filter((part) => part !== void 0).join(" – ");
}
function homeOf(url, name) {
  if (url !== void 0 && URL.canParse(url)) {
    const { host, pathname } = new URL(url);
    return `${host}${pathname.replace(/\/+$/, "")}`;
  }
  return slugOf(name ?? "", "community");
}
function spansOf(appointments) {
  const spans = /* @__PURE__ */ new Map();
  for (const one of appointments) {
    const { zone, day, lastDay, extra, moved, rule } = one;
    if (zone === void 0 || zone === "UTC" || !isTimed(one)) continue;
    const days = [day, lastDay, rule?.until, ...extra, ...moved.map(({ to }) => to)].filter((one2) => one2 !== void 0);
    const known = spans.get(zone);
    const all = [...days, ...known ? [known.from, known.until] : []].toSorted();
    spans.set(zone, { from: all[0] ?? day, until: all.at(-1) ?? day });
  }
  return spans;
}

export {
  isTimed,
  shelvesOf,
  calendarsOf
};
