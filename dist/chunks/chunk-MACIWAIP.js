import {
  datesFrom,
  isCancelled,
  sameCall,
  turnsOf
} from "./chunk-C3BMGWG6.js";
import {
  rhythmOf
} from "./chunk-5HO7JECX.js";

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
  turnsAhead
};
