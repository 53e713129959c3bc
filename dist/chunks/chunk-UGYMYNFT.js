import {
  __commonJS,
  __toESM
} from "./chunk-4225Q4N4.js";

// node_modules/fastest-levenshtein/mod.js
var require_mod = __commonJS({
  "node_modules/fastest-levenshtein/mod.js"(exports) {
    "use strict";
    exports.__esModule = true;
    exports.distance = exports.closest = void 0;
    var peq = new Uint32Array(65536);
    var myers_32 = function(a, b) {
      var n = a.length;
      var m = b.length;
      var lst = 1 << n - 1;
      var pv = -1;
      var mv = 0;
      var sc = n;
      var i = n;
      while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
      }
      for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= (eq & pv) + pv ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
          sc++;
        }
        if (pv & lst) {
          sc--;
        }
        mv = mv << 1 | 1;
        pv = pv << 1 | ~(xv | mv);
        mv &= xv;
      }
      i = n;
      while (i--) {
        peq[a.charCodeAt(i)] = 0;
      }
      return sc;
    };
    var myers_x = function(b, a) {
      var n = a.length;
      var m = b.length;
      var mhc = [];
      var phc = [];
      var hsize = Math.ceil(n / 32);
      var vsize = Math.ceil(m / 32);
      for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
      }
      var j = 0;
      for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
          peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
          var eq = peq[a.charCodeAt(i)];
          var pb = phc[i / 32 | 0] >>> i & 1;
          var mb = mhc[i / 32 | 0] >>> i & 1;
          var xv = eq | mv_1;
          var xh = ((eq | mb) & pv_1) + pv_1 ^ pv_1 | eq | mb;
          var ph = mv_1 | ~(xh | pv_1);
          var mh = pv_1 & xh;
          if (ph >>> 31 ^ pb) {
            phc[i / 32 | 0] ^= 1 << i;
          }
          if (mh >>> 31 ^ mb) {
            mhc[i / 32 | 0] ^= 1 << i;
          }
          ph = ph << 1 | pb;
          mh = mh << 1 | mb;
          pv_1 = mh | ~(xv | ph);
          mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
          peq[b.charCodeAt(k)] = 0;
        }
      }
      var mv = 0;
      var pv = -1;
      var start = j * 32;
      var vlen = Math.min(32, m - start) + start;
      for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
      }
      var score = m;
      for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = phc[i / 32 | 0] >>> i & 1;
        var mb = mhc[i / 32 | 0] >>> i & 1;
        var xv = eq | mv;
        var xh = ((eq | mb) & pv) + pv ^ pv | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += ph >>> m - 1 & 1;
        score -= mh >>> m - 1 & 1;
        if (ph >>> 31 ^ pb) {
          phc[i / 32 | 0] ^= 1 << i;
        }
        if (mh >>> 31 ^ mb) {
          mhc[i / 32 | 0] ^= 1 << i;
        }
        ph = ph << 1 | pb;
        mh = mh << 1 | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
      }
      for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
      }
      return score;
    };
    var distance2 = function(a, b) {
      if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
      }
      if (b.length === 0) {
        return a.length;
      }
      if (a.length <= 32) {
        return myers_32(a, b);
      }
      return myers_x(a, b);
    };
    exports.distance = distance2;
    var closest = function(str, arr) {
      var min_distance = Infinity;
      var min_index = 0;
      for (var i = 0; i < arr.length; i++) {
        var dist = distance2(str, arr[i]);
        if (dist < min_distance) {
          min_distance = dist;
          min_index = i;
        }
      }
      return arr[min_index];
    };
    exports.closest = closest;
  }
});

// src/recurrence/rule.ts
var weekdays = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];
var workingWeek = ["MO", "TU", "WE", "TH", "FR"];
function isWorkingWeek(days = []) {
  const plain2 = days.filter((day) => day.nth === void 0).map((day) => day.weekday);
  return days.length === workingWeek.length && workingWeek.every((weekday) => plain2.includes(weekday));
}

// src/recurrence/calendar.ts
var dayLength = 864e5;
function daysInMonth(year, month) {
  if (month === 2) return year % 4 === 0 && year % 100 !== 0 || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
function exists({ year, month, day }) {
  return year >= 1e3 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}
function isoDate({ year, month, day }) {
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
function dayParts(date) {
  const parts2 = /^(\d{4})-(\d{2})-(\d{2})/.exec(date);
  const found = {
    year: Number(parts2?.[1]),
    month: Number(parts2?.[2]),
    day: Number(parts2?.[3])
  };
  if (!exists(found)) throw new RangeError("not a date of the form YYYY-MM-DD");
  return found;
}
function dayNumber(date) {
  const { year, month, day } = dayParts(date);
  return Date.UTC(year, month - 1, day) / dayLength;
}
var firstDay = "1000-01-01";
var lastDay = "9999-12-31";
function dateOfNumber(number) {
  const within = Math.min(Math.max(number, dayNumber(firstDay)), dayNumber(lastDay));
  return new Date(within * dayLength).toISOString().slice(0, 10);
}
function addDays(date, days) {
  return dateOfNumber(dayNumber(date) + days);
}
function addMonths(date, months) {
  const { year, month, day } = dayParts(date);
  const count = year * 12 + month - 1 + months;
  const target = {
    year: Math.floor(count / 12),
    month: (count % 12 + 12) % 12 + 1
  };
  if (target.year > 9999) return lastDay;
  if (target.year < 1e3) return firstDay;
  return isoDate({
    ...target,
    day: Math.min(day, daysInMonth(target.year, target.month))
  });
}
function daysBetween(a, b) {
  return dayNumber(b) - dayNumber(a);
}
function weekdayOf(date) {
  return weekdays[((dayNumber(date) + 3) % 7 + 7) % 7];
}

// src/recurrence/date-words.ts
var import_fastest_levenshtein = __toESM(require_mod(), 1);

// src/recurrence/languages/de.ts
var german = {
  weekday: {
    MO: "Montag, montags, Montage, Montagen, Mo",
    TU: "Dienstag, dienstags, Dienstage, Dienstagen, Di",
    WE: "Mittwoch, mittwochs, Mittwoche, Mittwochen, Mi",
    TH: "Donnerstag, donnerstags, Donnerstage, Donnerstagen, Do",
    FR: "Freitag, freitags, Freitage, Freitagen, Fr",
    SA: "Samstag, samstags, Samstage, Samstagen, Sonnabend, sonnabends, Sa",
    SU: "Sonntag, sonntags, Sonntage, Sonntagen, So"
  },
  month: [
    "Januar, Jänner, Jan",
    "Februar, Feber, Feb",
    "März, Maerz, Mär, Mrz",
    "April, Apr",
    "Mai",
    "Juni, Jun",
    "Juli, Jul",
    "August, Aug",
    "September, Sept, Sep",
    "Oktober, Okt",
    "November, Nov",
    "Dezember, Dez"
  ],
  ordinal: {
    1: "erste, ersten, erster, erstes, erstem",
    2: "zweite, zweiten, zweiter, zweites, zweitem",
    3: "dritte, dritten, dritter, drittes, drittem",
    4: "vierte, vierten, vierter, viertes, viertem",
    5: "fünfte, fünften, fünfter, fünftes, fünftem",
    [-1]: "letzte, letzten, letzter, letztes, letztem",
    [-2]: "vorletzte, vorletzten, vorletzter, vorletztes, vorletztem"
  },
  ordinalSuffix: "., ten, te, er",
  number: {
    1: "ein, eine, einen, einem, einer, eins",
    2: "zwei",
    3: "drei",
    4: "vier",
    5: "fünf",
    6: "sechs",
    7: "sieben",
    8: "acht",
    9: "neun",
    10: "zehn",
    11: "elf",
    12: "zwölf",
    14: "vierzehn",
    15: "fünfzehn",
    18: "achtzehn",
    20: "zwanzig",
    24: "vierundzwanzig",
    30: "dreißig",
    45: "fünfundvierzig",
    60: "sechzig",
    90: "neunzig"
  },
  unit: {
    "1 minute": "Minute, Minuten, Min",
    "1 hour": "Stunde, Stunden, Std, h",
    "1 day": "Tag, Tage, Tagen, Tages",
    "1 working-day": "Werktag, Werktage, Werktagen, Arbeitstag, Arbeitstage, Arbeitstagen",
    "1 week": "Woche, Wochen",
    "1 month": "Monat, Monate, Monats, Monaten",
    "3 month": "Quartal, Quartale, Quartals, Quartalen, Vierteljahr, Vierteljahre, Vierteljahres",
    "6 month": "Halbjahr, Halbjahre, Halbjahres, Semester, Semesters, halbes Jahr, halben Jahr, halbe Jahr",
    "1 year": "Jahr, Jahre, Jahres, Jahren"
  },
  amount: {
    "15 minute": "Viertelstunde, eine Viertelstunde",
    "30 minute": "halbe Stunde, eine halbe Stunde",
    "45 minute": "Dreiviertelstunde, eine Dreiviertelstunde, drei Viertelstunden",
    "90 minute": "anderthalb Stunden, eineinhalb Stunden, einundeinhalb Stunden",
    "150 minute": "zweieinhalb Stunden",
    "18 month": "anderthalb Jahre, eineinhalb Jahre"
  },
  rhythm: {
    "1 day": "täglich",
    "1 week": "wöchentlich",
    "2 week": "zweiwöchentlich, zweiwöchig, vierzehntägig, vierzehntäglich, 14-tägig, 14-täglich, 14tägig, 2-wöchentlich",
    "1 month": "monatlich",
    "2 month": "zweimonatlich, 2-monatlich",
    "3 month": "vierteljährlich, quartalsweise, dreimonatlich",
    "6 month": "halbjährlich",
    "1 year": "jährlich, alljährlich",
    "2 year": "zweijährlich"
  },
  unclear: {},
  group: {
    weekday: "Werktag, Werktage, Werktagen, werktags, Arbeitstag, Arbeitstage, Arbeitstagen, Wochentag, Wochentage, Wochentagen, wochentags",
    weekend: "Wochenende, Wochenenden"
  },
  every: "jeder, jede, jeden, jedes, jedem, alle, aller",
  alternate: "",
  times: { 1: "einmal", 2: "zweimal", 3: "dreimal", 4: "viermal" },
  timesNoun: "mal, male",
  and: "und, sowie",
  at: "um",
  from: "von, ab",
  between: "zwischen",
  to: "bis, bis um",
  oclock: "Uhr, h",
  am: "morgens, vormittags, am Vormittag, am Morgen",
  pm: "mittags, nachmittags, abends, am Nachmittag, am Abend",
  noon: "zwölf Uhr mittags",
  lasting: "für, Dauer, dauert, lang",
  start: "vom, ab, ab dem, seit, seit dem, beginnend am, beginnend mit dem, erstmals am, Beginn",
  until: "bis, bis zum, bis einschließlich, bis Ende",
  except: "außer im, ausser im, außer, ausser, nicht im, ohne, kein Treffen im",
  within: "innerhalb von, binnen, in, nach, mindestens, spätestens, innerhalb, etwa, ca, circa, rund",
  quarter: "Q, Quartal",
  zoneWord: "Zeit, Ortszeit, Zeitzone",
  filler: "der, die, das, den, dem, des, am, an, im, in, pro, je, jeweils, immer, um, von, Treffen, Termin, mit"
};

// src/recurrence/languages/en.ts
var english = {
  weekday: {
    MO: "Monday, Mondays, Mon",
    TU: "Tuesday, Tuesdays, Tue, Tues",
    WE: "Wednesday, Wednesdays, Wed, Weds",
    TH: "Thursday, Thursdays, Thu, Thur, Thurs",
    FR: "Friday, Fridays, Fri",
    SA: "Saturday, Saturdays, Sat",
    SU: "Sunday, Sundays, Sun"
  },
  month: [
    "January, Jan",
    "February, Feb",
    "March, Mar",
    "April, Apr",
    "May",
    "June, Jun",
    "July, Jul",
    "August, Aug",
    "September, Sept, Sep",
    "October, Oct",
    "November, Nov",
    "December, Dec"
  ],
  ordinal: {
    1: "first",
    2: "second",
    3: "third",
    4: "fourth",
    5: "fifth",
    [-1]: "last, final",
    [-2]: "second last, second to last, next to last, last but one, penultimate",
    [-3]: "third last, third to last",
    [-4]: "fourth last, fourth to last",
    [-5]: "fifth last, fifth to last"
  },
  ordinalSuffix: "st, nd, rd, th",
  number: {
    1: "one, a, an",
    2: "two",
    3: "three",
    4: "four",
    5: "five",
    6: "six",
    7: "seven",
    8: "eight",
    9: "nine",
    10: "ten",
    11: "eleven",
    12: "twelve",
    14: "fourteen",
    15: "fifteen",
    18: "eighteen",
    20: "twenty",
    24: "twenty-four",
    30: "thirty",
    45: "forty-five",
    60: "sixty",
    90: "ninety"
  },
  unit: {
    "1 minute": "minute, minutes, min, mins",
    "1 hour": "hour, hours, hr, hrs, h",
    "1 day": "day, days",
    "1 working-day": "working day, working days, business day, business days, workday, workdays",
    "1 week": "week, weeks",
    "2 week": "fortnight, fortnights",
    "1 month": "month, months",
    "3 month": "quarter, quarters",
    "6 month": "half year, half-year, half years, semester, semesters",
    "1 year": "year, years"
  },
  amount: {
    "15 minute": "quarter of an hour, a quarter of an hour",
    "30 minute": "half an hour, half hour, a half hour, half-hour",
    "45 minute": "three quarters of an hour",
    "90 minute": "an hour and a half, one hour and a half, one and a half hours, hour and a half",
    "150 minute": "two and a half hours, two hours and a half",
    "6 month": "half a year",
    "18 month": "a year and a half, one and a half years, one year and a half"
  },
  rhythm: {
    "1 day": "daily",
    "1 week": "weekly",
    "2 week": "fortnightly",
    "1 month": "monthly",
    "3 month": "quarterly",
    "6 month": "half-yearly, semiannually, semi-annually, semiannual, semi-annual",
    "1 year": "yearly, annually, annual"
  },
  unclear: {
    week: "biweekly, bi-weekly, bi weekly",
    month: "bimonthly, bi-monthly, bi monthly",
    year: "biannually, bi-annually, biannual, bi-annual, biyearly, bi-yearly"
  },
  group: {
    weekday: "weekday, weekdays, working day, working days, business day, business days, workday, workdays",
    weekend: "weekend, weekends"
  },
  every: "every, each, all",
  alternate: "every other, each other, alternate, alternating, other",
  times: { 1: "once", 2: "twice" },
  timesNoun: "times",
  and: "and, as well as",
  at: "at",
  from: "from",
  between: "between",
  to: "to, till, until, through",
  oclock: "h, hrs",
  am: "am, a.m, in the morning",
  pm: "pm, p.m, in the afternoon, in the evening",
  noon: "noon, midday, 12 noon",
  lasting: "for, lasting, lasts, duration, length",
  start: "starting, starting on, starting from, beginning, beginning on, from, since, as of, first on",
  until: "to, until, till, ending, ending on, up to, through",
  except: "except in, except for, except, excluding, but not in, not in, no meeting in, no call in, no meetings in, no calls in",
  within: "within, in, at least, at most, after, for, no later than, up to, about, around, roughly, approximately",
  quarter: "Q, quarter",
  zoneWord: "time, time zone, timezone, local time",
  filler: "of, the, on, in, a, an, per, at, day of, we meet, we, meet, meets, meeting, meetings, held, call, calls, falling, in months that have one, only in months that have one, in months that have it, in leap years, only in leap years"
};

// src/recurrence/languages/es.ts
var spanish = {
  weekday: {
    MO: "lunes, lun",
    TU: "martes, mar",
    WE: "miércoles, mié, mier",
    TH: "jueves, jue",
    FR: "viernes, vie",
    SA: "sábado, sábados, sáb",
    SU: "domingo, domingos, dom"
  },
  month: [
    "enero, ene",
    "febrero, feb",
    "marzo, mar",
    "abril, abr",
    "mayo, may",
    "junio, jun",
    "julio, jul",
    "agosto, ago",
    "septiembre, setiembre, sept, sep",
    "octubre, oct",
    "noviembre, nov",
    "diciembre, dic"
  ],
  ordinal: {
    1: "primer, primero, primera, primeros, primeras",
    2: "segundo, segunda, segundos, segundas",
    3: "tercer, tercero, tercera, terceros, terceras",
    4: "cuarto, cuarta, cuartos, cuartas",
    5: "quinto, quinta, quintos, quintas",
    [-1]: "último, última, últimos, últimas",
    [-2]: "penúltimo, penúltima, penúltimos, penúltimas"
  },
  ordinalSuffix: "o, a, er, ro, do, to",
  number: {
    1: "un, una, uno",
    2: "dos",
    3: "tres",
    4: "cuatro",
    5: "cinco",
    6: "seis",
    7: "siete",
    8: "ocho",
    9: "nueve",
    10: "diez",
    11: "once",
    12: "doce",
    14: "catorce",
    15: "quince",
    18: "dieciocho",
    20: "veinte",
    24: "veinticuatro",
    30: "treinta",
    45: "cuarenta y cinco",
    60: "sesenta",
    90: "noventa"
  },
  unit: {
    "1 minute": "minuto, minutos, min, '",
    "1 hour": "hora, horas, h",
    "1 day": "día, días",
    "1 working-day": "día hábil, días hábiles, día laborable, días laborables",
    "1 week": "semana, semanas",
    "2 week": "quincena",
    "1 month": "mes, meses",
    "3 month": "trimestre, trimestres",
    "6 month": "semestre, semestres",
    "1 year": "año, años"
  },
  amount: {
    "15 minute": "cuarto de hora, un cuarto de hora",
    "30 minute": "media hora",
    "45 minute": "tres cuartos de hora",
    "90 minute": "hora y media, una hora y media",
    "150 minute": "dos horas y media",
    "18 month": "año y medio, un año y medio"
  },
  rhythm: {
    "1 day": "diario, diaria, diariamente, a diario",
    "1 week": "semanal, semanalmente",
    "2 week": "quincenal, quincenalmente, cada quince días, cada 15 días",
    "1 month": "mensual, mensualmente",
    "2 month": "bimestral, bimestralmente",
    "3 month": "trimestral, trimestralmente",
    "6 month": "semestral, semestralmente",
    "1 year": "anual, anualmente",
    "2 year": "bienal"
  },
  unclear: { week: "bisemanal", month: "bimensual", year: "bianual" },
  group: {
    weekday: "día hábil, días hábiles, día laborable, días laborables, entre semana",
    weekend: "fin de semana, fines de semana"
  },
  every: "cada, todos los, todas las, todos, todas",
  alternate: "alternos, alternas, alterno, alterna, sí y otro no, sí y uno no, sí y otra no",
  times: { 1: "una vez", 2: "dos veces", 3: "tres veces" },
  timesNoun: "vez, veces",
  and: "y, e",
  at: "a las, a la",
  from: "de, desde, desde las, de las",
  between: "entre, entre las",
  to: "a, al, a las, hasta, hasta las",
  oclock: "h, horas, hs, hrs",
  am: "de la mañana, am, a.m, a. m",
  pm: "de la tarde, de la noche, pm, p.m, p. m",
  noon: "mediodía, al mediodía",
  lasting: "durante, duración, duración de, por",
  start: "del, a partir del, a partir de, a partir, desde el, desde, empezando el, comenzando el",
  until: "al, hasta el, hasta, hasta finales de",
  except: "excepto en, excepto, salvo en, salvo, menos en, no en",
  within: "en, dentro de, al menos, como máximo, a los, aproximadamente, unos, unas",
  quarter: "T, trimestre",
  zoneWord: "hora, hora local, zona horaria, huso horario",
  filler: "el, la, los, las, de, del, al, a, en, por, un, una, reunión, llamada"
};

// src/recurrence/languages/fr.ts
var french = {
  weekday: {
    MO: "lundi, lundis, lun",
    TU: "mardi, mardis, mar",
    WE: "mercredi, mercredis, mer",
    TH: "jeudi, jeudis, jeu",
    FR: "vendredi, vendredis, ven",
    SA: "samedi, samedis, sam",
    SU: "dimanche, dimanches, dim"
  },
  month: [
    "janvier, janv",
    "février, févr, fév",
    "mars",
    "avril, avr",
    "mai",
    "juin",
    "juillet, juil",
    "août",
    "septembre, sept",
    "octobre, oct",
    "novembre, nov",
    "décembre, déc"
  ],
  ordinal: {
    1: "premier, première, premiers, premières",
    2: "deuxième, deuxièmes, second, seconde, seconds, secondes",
    3: "troisième, troisièmes",
    4: "quatrième, quatrièmes",
    5: "cinquième, cinquièmes",
    [-1]: "dernier, dernière, derniers, dernières",
    [-2]: "avant-dernier, avant dernier, avant-dernière, avant-derniers"
  },
  ordinalSuffix: "er, ers, ère, e, es, ème, èmes, ième, ièmes, nd, nde",
  number: {
    1: "un, une",
    2: "deux",
    3: "trois",
    4: "quatre",
    5: "cinq",
    6: "six",
    7: "sept",
    8: "huit",
    9: "neuf",
    10: "dix",
    11: "onze",
    12: "douze",
    14: "quatorze",
    15: "quinze",
    18: "dix-huit",
    20: "vingt",
    24: "vingt-quatre",
    30: "trente",
    45: "quarante-cinq",
    60: "soixante",
    90: "quatre-vingt-dix"
  },
  unit: {
    "1 minute": "minute, minutes, min, mn, '",
    "1 hour": "heure, heures, h",
    "1 day": "jour, jours, journée, journées",
    "1 working-day": "jour ouvré, jours ouvrés, jour ouvrable, jours ouvrables",
    "1 week": "semaine, semaines",
    "2 week": "quinzaine",
    "1 month": "mois",
    "3 month": "trimestre, trimestres",
    "6 month": "semestre, semestres",
    "1 year": "an, ans, année, années"
  },
  amount: {
    "15 minute": "quart d'heure, un quart d'heure",
    "30 minute": "demi-heure, une demi-heure, demi heure",
    "45 minute": "trois quarts d'heure",
    "90 minute": "une heure et demie, une heure et demi, heure et demie",
    "150 minute": "deux heures et demie",
    "18 month": "un an et demi"
  },
  rhythm: {
    "1 day": "quotidien, quotidienne, quotidiennement",
    "1 week": "hebdomadaire, hebdomadairement, hebdo",
    "2 week": "tous les quinze jours, tous les 15 jours",
    "1 month": "mensuel, mensuelle, mensuellement",
    "2 month": "bimestriel, bimestrielle",
    "3 month": "trimestriel, trimestrielle, trimestriellement",
    "6 month": "semestriel, semestrielle, semestriellement",
    "1 year": "annuel, annuelle, annuellement"
  },
  unclear: {
    week: "bihebdomadaire, bi-hebdomadaire",
    month: "bimensuel, bimensuelle, bi-mensuel, bi-mensuelle",
    year: "biannuel, biannuelle, bi-annuel, bi-annuelle, bisannuel, bisannuelle"
  },
  group: {
    weekday: "jour ouvré, jours ouvrés, jour ouvrable, jours ouvrables, jour de semaine, jours de semaine, jours de la semaine, en semaine",
    weekend: "week-end, week-ends, weekend, weekends"
  },
  every: "tous les, toutes les, tout les, chaque, tous, toutes",
  alternate: "sur deux, sur 2",
  times: { 1: "une fois", 2: "deux fois", 3: "trois fois" },
  timesNoun: "fois",
  and: "et, ainsi que",
  at: "à",
  from: "de, dès, à partir de",
  between: "entre",
  to: "à, au, jusqu'à",
  oclock: "h, heures, heure",
  am: "du matin, am",
  pm: "de l'après-midi, du soir, pm",
  noon: "midi",
  lasting: "pendant, durée, durée de, durant, pour",
  start: "du, à partir du, à partir de, à partir, à compter du, à compter de, dès le, dès, depuis le, depuis",
  until: "au, jusqu'au, jusqu'à, jusqu'en, jusqu'à fin, jusque",
  except: "sauf en, sauf au mois de, sauf, hors, excepté en, excepté, pas en, pas d'appel en, pas de réunion en",
  within: "sous, dans les, dans, en, au moins, au plus tard, après, dans un délai de, environ",
  quarter: "T, trimestre",
  zoneWord: "heure, heure locale, fuseau, fuseau horaire",
  filler: "le, la, les, l, d, ', du, de, des, un, une, au, aux, à, en, par, pour, réunion, appel"
};

// src/recurrence/languages/it.ts
var italian = {
  weekday: {
    MO: "lunedì, lun",
    TU: "martedì, mar",
    WE: "mercoledì, mer",
    TH: "giovedì, gio",
    FR: "venerdì, ven",
    SA: "sabato, sabati, sab",
    SU: "domenica, domeniche, dom"
  },
  month: [
    "gennaio, gen",
    "febbraio, feb",
    "marzo, mar",
    "aprile, apr",
    "maggio, mag",
    "giugno, giu",
    "luglio, lug",
    "agosto, ago",
    "settembre, sett, set",
    "ottobre, ott",
    "novembre, nov",
    "dicembre, dic"
  ],
  ordinal: {
    1: "primo, prima, primi, prime",
    2: "secondo, seconda, secondi, seconde",
    3: "terzo, terza, terzi, terze",
    4: "quarto, quarta, quarti, quarte",
    5: "quinto, quinta, quinti, quinte",
    [-1]: "ultimo, ultima, ultimi, ultime",
    [-2]: "penultimo, penultima, penultimi, penultime"
  },
  ordinalSuffix: "o, a",
  number: {
    1: "un, una, uno, un'",
    2: "due",
    3: "tre",
    4: "quattro",
    5: "cinque",
    6: "sei",
    7: "sette",
    8: "otto",
    9: "nove",
    10: "dieci",
    11: "undici",
    12: "dodici",
    14: "quattordici",
    15: "quindici",
    18: "diciotto",
    20: "venti",
    24: "ventiquattro",
    30: "trenta",
    45: "quarantacinque",
    60: "sessanta",
    90: "novanta"
  },
  unit: {
    "1 minute": "minuto, minuti, min, '",
    "1 hour": "ora, ore, h",
    "1 day": "giorno, giorni",
    "1 working-day": "giorno lavorativo, giorni lavorativi, giorno feriale, giorni feriali",
    "1 week": "settimana, settimane",
    "1 month": "mese, mesi",
    "3 month": "trimestre, trimestri",
    "6 month": "semestre, semestri",
    "1 year": "anno, anni"
  },
  amount: {
    "15 minute": "quarto d'ora, un quarto d'ora",
    "30 minute": "mezz'ora, mezzora, una mezz'ora",
    "45 minute": "tre quarti d'ora",
    "90 minute": "un'ora e mezza, un'ora e mezzo, ora e mezza",
    "150 minute": "due ore e mezza, due ore e mezzo",
    "18 month": "un anno e mezzo"
  },
  rhythm: {
    "1 day": "quotidiano, quotidiana, quotidianamente, giornaliero, giornaliera, giornalmente",
    "1 week": "settimanale, settimanalmente",
    "2 week": "quindicinale, quindicinalmente, ogni quindici giorni, ogni 15 giorni, a settimane alterne",
    "1 month": "mensile, mensilmente",
    "2 month": "bimestrale, bimestralmente",
    "3 month": "trimestrale, trimestralmente",
    "6 month": "semestrale, semestralmente",
    "1 year": "annuale, annualmente",
    "2 year": "biennale"
  },
  unclear: { week: "bisettimanale", month: "bimensile", year: "biannuale" },
  group: {
    weekday: "giorno feriale, giorni feriali, giorno lavorativo, giorni lavorativi",
    weekend: "fine settimana, weekend, week-end"
  },
  every: "ogni, tutti i, tutte le, tutti gli, tutti, tutte, ciascun",
  alternate: "alterni, alterne, sì e uno no, sì e una no",
  times: { 1: "una volta", 2: "due volte", 3: "tre volte" },
  timesNoun: "volta, volte",
  and: "e, ed",
  at: "alle, alle ore, ore",
  from: "dalle, dalle ore",
  between: "tra le, fra le",
  to: "alle, alle ore, al, fino alle, e le, a",
  oclock: "h",
  am: "di mattina, del mattino, am",
  pm: "del pomeriggio, di sera, della sera, pm",
  noon: "mezzogiorno, a mezzogiorno",
  lasting: "per, durata, durata di, durata di circa",
  start: "a partire dal, a partire da, dal, da",
  until: "al, fino al, fino a, fino a fine",
  except: "tranne ad, tranne a, tranne in, tranne, eccetto ad, eccetto a, eccetto in, eccetto, escluso, salvo",
  within: "entro, in, dopo, almeno, al massimo, circa",
  quarter: "T, trimestre",
  zoneWord: "ora, ora locale, fuso orario, fuso",
  filler: "il, lo, la, i, gli, le, l, ', di, del, della, dell, dei, al, alla, nel, a, ad, in, per, un, una, riunione, incontro, dal"
};

// src/recurrence/languages/all.ts
var languages = [english, french, german, spanish, italian];

// src/recurrence/tokens.ts
var bareLetters = {
  ß: "s",
  œ: "o",
  æ: "a",
  ø: "o",
  ł: "l",
  đ: "d",
  ı: "i",
  º: "o",
  "°": "o",
  ª: "a",
  "’": "'",
  ʼ: "'",
  "–": "-",
  "—": "-",
  "‑": "-",
  "−": "-"
};
var marks = new RegExp("\\p{M}", "gu");
function plain(text) {
  if (isAscii(text)) return text.toLowerCase();
  return text.normalize("NFC").replace(/[A-Z]|[^\0-\x7f]/gu, (letter) => {
    const lower = letter.toLowerCase();
    const bare = bareLetters[lower] ?? lower.normalize("NFD").replace(marks, "");
    return bare.length === letter.length ? bare : letter;
  });
}
function isAscii(text) {
  return /^[\0-\x7f]*$/.test(text);
}
var parts = new RegExp("\\p{L}+|\\d+|[^\\s\\p{L}\\d]", "gu");
var partsOfAscii = /[a-z]+|\d+|[^\sa-z\d]/g;
function tokens(text) {
  const found = [];
  const letters = plain(text);
  for (const match of letters.matchAll(isAscii(letters) ? partsOfAscii : parts)) {
    found.push({
      text: match[0],
      from: match.index,
      to: match.index + match[0].length
    });
  }
  return found;
}
function slice(text, first, last) {
  return first && last ? text.normalize("NFC").slice(first.from, last.to) : "";
}
function touch(first, second) {
  return first !== void 0 && second !== void 0 && first.to === second.from;
}
function digits(token) {
  return token && /^\d{1,4}$/.test(token.text) ? Number(token.text) : void 0;
}

// src/recurrence/lexicon.ts
var built = /* @__PURE__ */ new Map();
function lexicon(language) {
  const known = built.get(language);
  if (known) return known;
  const fresh = build(language);
  built.set(language, fresh);
  return fresh;
}
function build(language) {
  const phrases = /* @__PURE__ */ new Map();
  const longest = /* @__PURE__ */ new Map();
  for (const [sense, value, list] of entries(language)) {
    for (const phrase of plain(list).split(",")) {
      const parts2 = wordsOf(phrase);
      const [first] = parts2;
      if (first === void 0) continue;
      const spelling = parts2.join(" ");
      const senses = phrases.get(spelling) ?? /* @__PURE__ */ new Map();
      if (!senses.has(sense)) senses.set(sense, value);
      phrases.set(spelling, senses);
      longest.set(first, Math.max(longest.get(first) ?? 0, parts2.length));
    }
  }
  const sentences = /* @__PURE__ */ new WeakMap();
  return {
    find(sense, sentence, at) {
      const word = sentence[at];
      if (!word) return void 0;
      const known = sentences.get(sentence) ?? [];
      if (known.length === 0) sentences.set(sentence, known);
      known[at] ??= phrasesAt(phrases, longest.get(word.text) ?? 0, sentence, at);
      return known[at].get(sense);
    },
    spellings: (sense) => [...phrases].flatMap(([text, senses]) => {
      const value = senses.get(sense);
      return value === void 0 ? [] : [{ text, value }];
    })
  };
}
function phrasesAt(phrases, most, sentence, at) {
  const found = /* @__PURE__ */ new Map();
  let spelling = "";
  for (let next = at + 1; next <= Math.min(at + most, sentence.length); next += 1) {
    const word = sentence[next - 1];
    spelling = next === at + 1 ? word.text : `${spelling} ${word.text}`;
    for (const [sense, value] of phrases.get(spelling) ?? []) found.set(sense, { value, next });
  }
  return found;
}
function entries(language) {
  return Object.keys(language).flatMap(
    (sense) => listed(language[sense]).map(([value, list]) => [sense, value, list])
  );
}
function listed(words) {
  if (typeof words === "string") return [["", words]];
  if (Array.isArray(words)) return words.map((list, index) => [String(index + 1), list]);
  return Object.entries(words);
}
function wordsOf(phrase) {
  const text = phrase.trim();
  if (/^[a-z]+$/.test(text)) return [text];
  return text === "" ? [] : tokens(text).map((token) => token.text);
}

// src/recurrence/date-words.ts
var signs = /* @__PURE__ */ new Set([",", ".", "-", "/", "'", "(", ")", "+"]);
function dateWords(text) {
  const words = tokens(text);
  if (words.length > 12) return void 0;
  let misspelt;
  for (const language of languages) {
    const reading = read(words, language);
    if (reading && !reading.misspelt) return reading;
    misspelt ??= reading;
  }
  return misspelt;
}
function read(words, language) {
  const lexis = lexicon(language);
  const parts2 = {};
  for (let at = 0; at < words.length; ) {
    const next = take(parts2, words, at, lexis);
    if (next === void 0) return void 0;
    at = next;
  }
  return parts2;
}
function take(parts2, words, at, lexis) {
  const token = words[at];
  const value = digits(token);
  if (value !== void 0) return takeNumber(parts2, words, at, lexis);
  const month = parts2.month === void 0 ? lexis.find("month", words, at) : void 0;
  if (month) {
    parts2.month = Number(month.value);
    return month.next;
  }
  const weekday = parts2.weekday === void 0 ? lexis.find("weekday", words, at) : void 0;
  if (weekday) {
    parts2.weekday = weekday.value;
    return weekday.next;
  }
  const quarter = parts2.quarter ? void 0 : lexis.find("quarter", words, at);
  if (quarter) {
    parts2.quarter = true;
    return quarter.next;
  }
  const ordinal = parts2.number === void 0 ? lexis.find("ordinal", words, at) : void 0;
  if (ordinal && Number(ordinal.value) > 0) {
    parts2.number = Number(ordinal.value);
    return ordinal.next;
  }
  const filler = lexis.find("filler", words, at);
  if (filler) return filler.next;
  if (signs.has(token.text)) return at + 1;
  return takeMisspelt(parts2, token, at, lexis);
}
function takeNumber(parts2, words, at, lexis) {
  const token = words[at];
  const value = Number(token.text);
  if (token.text.length === 4 && parts2.year === void 0) {
    parts2.year = value;
    return at + 1;
  }
  if (token.text.length > 2 || parts2.number !== void 0) return void 0;
  parts2.number = value;
  const suffix = touch(token, words[at + 1]) ? lexis.find("ordinalSuffix", words, at + 1) : void 0;
  return suffix?.next ?? at + 1;
}
function takeMisspelt(parts2, token, at, lexis) {
  if (parts2.month !== void 0 || token.text.length < 4) return void 0;
  const near = lexis.spellings("month").filter(({ text }) => text.length >= 4).map(({ text, value }) => ({ value, steps: (0, import_fastest_levenshtein.distance)(text, token.text) })).sort((a, b) => a.steps - b.steps)[0];
  if (!near || near.steps > 2) return void 0;
  parts2.month = Number(near.value);
  parts2.misspelt = true;
  return at + 1;
}

// src/recurrence/calendar-date.ts
function readDate(text) {
  const written = text.trim();
  if (written.length > 60) return { problem: "not-a-date" };
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(written);
  if (iso) return inOrder(partsOf(iso[1], iso[2], iso[3]), "iso");
  const numbers = /^(\d{1,4})\s?([-/.])\s?(\d{1,2})\s?\2\s?(\d{1,4})\.?$/.exec(written);
  if (numbers) return fromNumbers(numbers[1], numbers[3], numbers[4]);
  const words = dateWords(written);
  return words ? fromWords(words) : { problem: "not-a-date" };
}
function readMonth(text) {
  const written = text.trim();
  const reading = readDate(written);
  if ("date" in reading)
    return {
      month: reading.date.slice(0, 7),
      end: reading.date,
      written: reading.written
    };
  if (reading.problem !== "not-a-date") return reading;
  const iso = /^(\d{4})-(?:(\d{2})|Q(\d))$/.exec(written);
  if (iso) return fromMonth(iso[3] ? `${iso[1]}-Q${iso[3]}` : `${iso[1]}-${iso[2]}`, "iso");
  const numbers = /^(?:(\d{1,2})\s?[-/.]\s?(\d{4})|(\d{4})\s?[-/.]\s?(\d{1,2}))$/.exec(written);
  if (numbers)
    return fromMonth(`${numbers[2] ?? numbers[3]}-${(numbers[1] ?? numbers[4])?.padStart(2, "0")}`, "numbers");
  return reading.month ? fromMonth(reading.month, "long") : { problem: "not-a-month" };
}
function monthEnd(month) {
  const parts2 = /^(\d{4})-(?:Q([1-4])|(\d{2})(?:-\d{2})?)$/.exec(month);
  if (!parts2) return void 0;
  const last = {
    year: Number(parts2[1]),
    month: parts2[2] ? Number(parts2[2]) * 3 : Number(parts2[3])
  };
  if (!exists({ ...last, day: 1 })) return void 0;
  return isoDate({ ...last, day: daysInMonth(last.year, last.month) });
}
function formatDate(date) {
  const parts2 = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(date);
  const name = monthName(Number(parts2?.[2]));
  if (!parts2 || !name) return date;
  return [parts2[3] && Number(parts2[3]), name, Number(parts2[1])].filter((part) => part !== void 0).join(" ");
}
function dayOf(moment) {
  const parts2 = [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()];
  return parts2.map((part) => String(part).padStart(2, "0")).join("-");
}
function monthName(month) {
  return english.month[month - 1]?.split(",")[0];
}
function partsOf(year = "", month = "", day = "") {
  return { year: Number(year), month: Number(month), day: Number(day) };
}
function inOrder(parts2, written) {
  return exists(parts2) ? { date: isoDate(parts2), written } : impossible(parts2);
}
function impossible({ year, month, day }) {
  const near = [
    {
      year,
      month,
      day: Math.min(day, month >= 1 && month <= 12 ? daysInMonth(year, month) : 31)
    },
    { year, month: day, day: month }
  ].find(exists);
  return { problem: "impossible", ...near && { closest: isoDate(near) } };
}
function fromNumbers(first, second, third) {
  if (first.length === 4)
    return third.length > 2 ? { problem: "not-a-date" } : inOrder(partsOf(first, second, third), "numbers");
  if (first.length === 3 || third.length === 3 || third.length === 1) return { problem: "not-a-date" };
  const year = third.length === 4 ? third : `20${third}`;
  const orders = [partsOf(year, second, first), partsOf(year, first, second)];
  if (third.length === 2) orders.push(partsOf(`20${first}`, second, third));
  const dates = [...new Set(orders.filter(exists).map(isoDate))].sort();
  const [only] = dates;
  if (only === void 0) return impossible(orders[0]);
  if (dates.length === 1 && third.length === 4) return { date: only, written: "numbers" };
  return { problem: "ambiguous", proposals: dates };
}
function fromWords({ year, month, number, weekday, quarter, misspelt }) {
  if (year === void 0) return { problem: "not-a-date" };
  if (quarter) {
    if (month !== void 0 || number === void 0) return { problem: "not-a-date" };
    return { problem: "not-a-date", month: `${year}-Q${number}` };
  }
  if (month === void 0) return { problem: "not-a-date" };
  if (number === void 0) {
    const named = `${year}-${String(month).padStart(2, "0")}`;
    return misspelt ? { problem: "impossible", closest: named } : { problem: "not-a-date", month: named };
  }
  const reading = inOrder({ year, month, day: number }, "long");
  if (!("date" in reading)) return reading;
  const doubtful = misspelt || weekday !== void 0 && weekday !== weekdayOf(reading.date);
  return doubtful ? { problem: "impossible", closest: reading.date } : reading;
}
function fromMonth(month, written) {
  const end = monthEnd(month);
  return end ? { month, end, written } : { problem: "impossible" };
}

export {
  require_mod,
  weekdays,
  workingWeek,
  isWorkingWeek,
  daysInMonth,
  exists,
  isoDate,
  dayParts,
  dayNumber,
  addDays,
  addMonths,
  daysBetween,
  weekdayOf,
  german,
  english,
  spanish,
  french,
  italian,
  languages,
  plain,
  tokens,
  slice,
  touch,
  digits,
  lexicon,
  readDate,
  readMonth,
  monthEnd,
  formatDate,
  dayOf,
  monthName
};
