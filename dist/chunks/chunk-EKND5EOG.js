import {
  english,
  french,
  german,
  italian,
  spanish,
  weekdayOf
} from "./chunk-UGYMYNFT.js";

// src/recurrence/say-day.ts
var plainly = {
  day: (day, month, year) => `${day} ${month} ${year}`,
  month: (month, year) => `${month} ${year}`,
  withWeekday: (weekday, day) => `${weekday} ${day}`
};
var manners = {
  en: { ...plainly, words: english, quarter: "Q" },
  fr: {
    ...plainly,
    words: french,
    day: (day, month, year) => `${day === 1 ? "1er" : day} ${month} ${year}`,
    quarter: "T"
  },
  de: {
    ...plainly,
    words: german,
    day: (day, month, year) => `${day}. ${month} ${year}`,
    withWeekday: (weekday, day) => `${weekday}, ${day}`,
    quarter: "Q"
  },
  es: {
    words: spanish,
    day: (day, month, year) => `${day} de ${month} de ${year}`,
    month: (month, year) => `${month} de ${year}`,
    withWeekday: (weekday, day) => `${weekday} ${day}`,
    quarter: "T"
  },
  it: { ...plainly, words: italian, quarter: "T" }
};
function sayDay(date, language) {
  const { words, day, withWeekday } = manners[language];
  const [year = 0, month = 0, number = 0] = date.split("-").map(Number);
  return withWeekday(first(words.weekday[weekdayOf(date)]), day(number, first(words.month[month - 1]), year));
}
function sayMonth(month, language) {
  const { words, quarter, ...manner } = manners[language];
  const [, year = "", number, one, day] = /^(\d{4})-(?:Q(\d)|(\d{2})(?:-(\d{2}))?)$/.exec(month) ?? [];
  if (number !== void 0) return `${quarter}${number} ${year}`;
  if (one === void 0) return month;
  const name = first(words.month[Number(one) - 1]);
  return day === void 0 ? manner.month(name, Number(year)) : manner.day(Number(day), name, Number(year));
}
function first(names = "") {
  return names.split(",")[0] ?? names;
}

export {
  sayDay,
  sayMonth
};
