import {
  nextDates,
  previousDates,
  rhythmOf
} from "./chunk-2P4OAWSC.js";
import {
  describeRule
} from "./chunk-SVNUWQYP.js";
import {
  daysBetween
} from "./chunk-UGYMYNFT.js";

// src/community/meeting-dates.ts
var shown = 3;
function nextMeetings(community, now) {
  return community.meetings.series.flatMap((call) => {
    const rhythm = rhythmOf(call);
    const dates = datesFrom(call, rhythm, community, { from: now, count: shown });
    if (!rhythm.rule || !dates) return [];
    const zone = rhythm.zone && "zone" in rhythm.zone.reading ? rhythm.zone.reading.zone : void 0;
    const words = describeRule(rhythm.rule);
    return [
      { call, rhythm: words, ...rhythm.time && { time: rhythm.time }, ...zone !== void 0 && { zone }, dates }
    ];
  });
}
function datesFrom(call, rhythm, community, { from, count }) {
  const series = seriesOf(call, rhythm, community);
  const dates = series && nextDates({ ...series, from, count });
  return dates && "problem" in dates ? void 0 : dates;
}
function datesBefore(call, rhythm, community, { before, count }) {
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
  const dates = datesFrom(call, rhythmOf(call), community, { from: now, count }) ?? [];
  const same = sameCall(dates);
  const rows = turns.flatMap(
    (turn) => turn.date !== void 0 && turn.date >= now && !isCancelled(turn) ? [{ call, day: turn.date, turn, opens: turn.who_opens, notes: turn.who_takes_notes, asksForNotes }] : []
  );
  const kept = rows.flatMap((row, index) => {
    if (rows.findIndex(({ day }) => day === row.day) !== index) return [];
    const onThisDay = rows.filter(({ day }) => day === row.day);
    return [
      {
        ...row,
        opens: onThisDay.flatMap(({ opens }) => opens),
        notes: onThisDay.flatMap(({ notes }) => notes)
      }
    ];
  });
  const bare = dates.map(({ date }) => date).filter((date) => !turns.some((turn) => turn.date && same(turn.date, date))).map((day) => ({ call, day, opens: call.host, notes: [], asksForNotes }));
  return [...kept, ...bare].toSorted((a, b) => a.day < b.day ? -1 : a.day > b.day ? 1 : 0).slice(0, count);
}

export {
  nextMeetings,
  datesFrom,
  datesBefore,
  turnsOf,
  sameCall,
  turnsAhead
};
