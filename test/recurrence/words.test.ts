import { describe, expect, it } from 'vitest'
import { describeRule } from '../../src/recurrence/describe.ts'
import { toRRule } from '../../src/recurrence/rrule.ts'
import { readRecurrence } from '../../src/recurrence/words.ts'

function ruleOf(words: string): string {
  const reading = readRecurrence(words)
  return 'rule' in reading ? toRRule(reading.rule) : reading.problem
}

const english: readonly (readonly [string, string])[] = [
  ['third Wednesday of every month', 'FREQ=MONTHLY;BYDAY=3WE'],
  ['every 3rd Wednesday of the month', 'FREQ=MONTHLY;BYDAY=3WE'],
  ['Every 3rd Wed. of the month', 'FREQ=MONTHLY;BYDAY=3WE'],
  ['every third Wednesday', 'FREQ=MONTHLY;BYDAY=3WE'],
  ['monthly, on the third Wednesday', 'FREQ=MONTHLY;BYDAY=3WE'],
  ['once a month on the third Wednesday', 'FREQ=MONTHLY;BYDAY=3WE'],
  ['weekly on Tuesdays', 'FREQ=WEEKLY;BYDAY=TU'],
  ['every Tuesday', 'FREQ=WEEKLY;BYDAY=TU'],
  ['Tuesdays', 'FREQ=WEEKLY;BYDAY=TU'],
  ['every Tuesday and every Thursday', 'FREQ=WEEKLY;BYDAY=TU,TH'],
  ['Mon, Wed & Fri', 'FREQ=WEEKLY;BYDAY=MO,WE,FR'],
  ['every two weeks on Monday', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO'],
  ['every other Thursday', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH'],
  ['fortnightly on Mondays', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO'],
  ['once every two weeks on Monday', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO'],
  ['every fourth week on Friday', 'FREQ=WEEKLY;INTERVAL=4;BYDAY=FR'],
  ['first and third Monday of the month', 'FREQ=MONTHLY;BYDAY=1MO,3MO'],
  ['twice a month, first and third Monday', 'FREQ=MONTHLY;BYDAY=1MO,3MO'],
  ['every 2nd and 4th Tuesday', 'FREQ=MONTHLY;BYDAY=2TU,4TU'],
  ['first Monday and third Thursday of the month', 'FREQ=MONTHLY;BYDAY=1MO,3TH'],
  ['last Friday of the month', 'FREQ=MONTHLY;BYDAY=-1FR'],
  ['second last Thursday of the month', 'FREQ=MONTHLY;BYDAY=-2TH'],
  ['fifth Friday of the month', 'FREQ=MONTHLY;BYDAY=5FR'],
  ['every second Tuesday of the month', 'FREQ=MONTHLY;BYDAY=2TU'],
  ['monthly on the 15th', 'FREQ=MONTHLY;BYMONTHDAY=15'],
  ['every 5th of the month', 'FREQ=MONTHLY;BYMONTHDAY=5'],
  ['1st and 15th of the month', 'FREQ=MONTHLY;BYMONTHDAY=1,15'],
  ['last day of the month', 'FREQ=MONTHLY;BYMONTHDAY=-1'],
  ['last working day of the month', 'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1'],
  ['every year on 29 February', 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29'],
  ['March 15 and September 15', 'FREQ=YEARLY;BYMONTH=3,9;BYMONTHDAY=15'],
  ['last Friday of November', 'FREQ=YEARLY;BYMONTH=11;BYDAY=-1FR'],
  ['daily', 'FREQ=DAILY'],
  ['every second day', 'FREQ=DAILY;INTERVAL=2'],
  ['every weekday', 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR'],
  ['Monday to Friday', 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR'],
  ['every weekend', 'FREQ=WEEKLY;BYDAY=SA,SU'],
  ['every three months on the first Tuesday', 'FREQ=MONTHLY;INTERVAL=3;BYDAY=1TU'],
  ['quarterly on the first Tuesday', 'FREQ=MONTHLY;INTERVAL=3;BYDAY=1TU'],
  ['first Tuesday of the quarter', 'FREQ=MONTHLY;BYMONTH=1,4,7,10;BYDAY=1TU'],
  ['last Tuesday of every quarter', 'FREQ=MONTHLY;BYMONTH=3,6,9,12;BYDAY=-1TU'],
  [
    'every three months (January, April, July, October) on the first Tuesday',
    'FREQ=MONTHLY;BYMONTH=1,4,7,10;BYDAY=1TU',
  ],
  ['every Tuesday, except in August', 'FREQ=WEEKLY;BYMONTH=1,2,3,4,5,6,7,9,10,11,12;BYDAY=TU'],
  ['monthly, September to June, second Thursday', 'FREQ=MONTHLY;BYMONTH=1,2,3,4,5,6,9,10,11,12;BYDAY=2TH'],
  ['every Tuesday, 10 times', 'FREQ=WEEKLY;BYDAY=TU;COUNT=10'],
  ['every Tuesday until 30 June 2027', 'FREQ=WEEKLY;BYDAY=TU;UNTIL=20270630'],
  ['every Tuesday until June 2027', 'FREQ=WEEKLY;BYDAY=TU;UNTIL=20270630'],
]

const french: typeof english = [
  ['troisième mercredi du mois', 'FREQ=MONTHLY;BYDAY=3WE'],
  ['le 3e mercredi de chaque mois', 'FREQ=MONTHLY;BYDAY=3WE'],
  ['une fois par mois, le 3ème mercredi', 'FREQ=MONTHLY;BYDAY=3WE'],
  ['tous les mardis', 'FREQ=WEEKLY;BYDAY=TU'],
  ['chaque mardi', 'FREQ=WEEKLY;BYDAY=TU'],
  ['toutes les deux semaines le mercredi', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=WE'],
  ['tous les quinze jours, le jeudi', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH'],
  ['un mardi sur deux', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU'],
  ['une semaine sur deux le mardi', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU'],
  ['les premier et troisième lundis du mois', 'FREQ=MONTHLY;BYDAY=1MO,3MO'],
  ['le dernier vendredi du mois', 'FREQ=MONTHLY;BYDAY=-1FR'],
  ['le 15 de chaque mois', 'FREQ=MONTHLY;BYMONTHDAY=15'],
  ['le 1er de chaque mois', 'FREQ=MONTHLY;BYMONTHDAY=1'],
  ['tous les ans le 29 février', 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29'],
  ['tous les 2 mois, le premier lundi', 'FREQ=MONTHLY;INTERVAL=2;BYDAY=1MO'],
  ['tous les jours', 'FREQ=DAILY'],
  ['chaque jour ouvré', 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR'],
  ['du lundi au vendredi', 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR'],
  ['tous les mardis sauf en août', 'FREQ=WEEKLY;BYMONTH=1,2,3,4,5,6,7,9,10,11,12;BYDAY=TU'],
]

const german: typeof english = [
  ['jeden dritten Mittwoch im Monat', 'FREQ=MONTHLY;BYDAY=3WE'],
  ['am 3. Mittwoch jedes Monats', 'FREQ=MONTHLY;BYDAY=3WE'],
  ['einmal im Monat am dritten Mittwoch', 'FREQ=MONTHLY;BYDAY=3WE'],
  ['jeden Dienstag', 'FREQ=WEEKLY;BYDAY=TU'],
  ['dienstags', 'FREQ=WEEKLY;BYDAY=TU'],
  ['wöchentlich am Dienstag', 'FREQ=WEEKLY;BYDAY=TU'],
  ['alle zwei Wochen montags', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO'],
  ['alle 14 Tage dienstags', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU'],
  ['14-tägig donnerstags', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH'],
  ['jeden 1. und 3. Montag im Monat', 'FREQ=MONTHLY;BYDAY=1MO,3MO'],
  ['am letzten Freitag des Monats', 'FREQ=MONTHLY;BYDAY=-1FR'],
  ['am 15. jeden Monats', 'FREQ=MONTHLY;BYMONTHDAY=15'],
  ['monatlich am 15.', 'FREQ=MONTHLY;BYMONTHDAY=15'],
  ['jährlich am 29. Februar', 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29'],
  ['alle drei Monate am ersten Dienstag', 'FREQ=MONTHLY;INTERVAL=3;BYDAY=1TU'],
  ['täglich', 'FREQ=DAILY'],
  ['werktags', 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR'],
  ['Mo-Fr', 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR'],
  ['jeden Dienstag außer im August', 'FREQ=WEEKLY;BYMONTH=1,2,3,4,5,6,7,9,10,11,12;BYDAY=TU'],
]

const spanish: typeof english = [
  ['tercer miércoles de cada mes', 'FREQ=MONTHLY;BYDAY=3WE'],
  ['una vez al mes, el tercer miércoles', 'FREQ=MONTHLY;BYDAY=3WE'],
  ['cada martes', 'FREQ=WEEKLY;BYDAY=TU'],
  ['todos los martes', 'FREQ=WEEKLY;BYDAY=TU'],
  ['cada dos semanas los lunes', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO'],
  ['cada quince días, los jueves', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH'],
  ['el primer y tercer lunes de cada mes', 'FREQ=MONTHLY;BYDAY=1MO,3MO'],
  ['último viernes del mes', 'FREQ=MONTHLY;BYDAY=-1FR'],
  ['el día 15 de cada mes', 'FREQ=MONTHLY;BYMONTHDAY=15'],
  ['el 29 de febrero', 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29'],
  ['todos los días', 'FREQ=DAILY'],
  ['de lunes a viernes', 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR'],
]

const italian: typeof english = [
  ['terzo mercoledì del mese', 'FREQ=MONTHLY;BYDAY=3WE'],
  ['il terzo mercoledì di ogni mese', 'FREQ=MONTHLY;BYDAY=3WE'],
  ['ogni martedì', 'FREQ=WEEKLY;BYDAY=TU'],
  ['tutti i martedì', 'FREQ=WEEKLY;BYDAY=TU'],
  ['ogni due settimane, il giovedì', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH'],
  ['un martedì sì e uno no', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU'],
  ['il primo e il terzo lunedì del mese', 'FREQ=MONTHLY;BYDAY=1MO,3MO'],
  ["l'ultimo venerdì del mese", 'FREQ=MONTHLY;BYDAY=-1FR'],
  ['il 15 di ogni mese', 'FREQ=MONTHLY;BYMONTHDAY=15'],
  ['ogni giorno', 'FREQ=DAILY'],
  ['dal lunedì al venerdì', 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR'],
  ['tutti i martedì tranne ad agosto', 'FREQ=WEEKLY;BYMONTH=1,2,3,4,5,6,7,9,10,11,12;BYDAY=TU'],
]

describe.each([
  ['English', english],
  ['French', french],
  ['German', german],
  ['Spanish', spanish],
  ['Italian', italian],
])('words in %s', (_, table) => {
  it.each(table)('%s', (words, rule) => {
    expect(ruleOf(words)).toBe(rule)
    expect(ruleOf(words.toUpperCase())).toBe(rule)
    expect(ruleOf(words.normalize('NFD'))).toBe(rule)
  })

  it.each(table)('%s is said back in words that mean the same', (words, rule) => {
    const reading = readRecurrence(words)
    expect('rule' in reading && ruleOf(describeRule(reading.rule))).toBe(rule)
  })
})

describe('time, zone and length in the same sentence', () => {
  it.each([
    ['third Wednesday of every month, 14:00, Brussels time', { time: '14:00', zoneWords: 'Brussels time' }],
    ['every 3rd Wednesday of the month at 14:00 CET', { time: '14:00', zoneWords: 'CET' }],
    ['14:00 CET every 3rd Wednesday of the month', { time: '14:00', zoneWords: 'CET' }],
    ['Weekly on Tuesdays at 9PM PT (Pacific Time)', { time: '21:00', zoneWords: 'PT (Pacific Time)' }],
    ['Tuesdays 11:00 GMT/BST', { time: '11:00', zoneWords: 'GMT/BST' }],
    ['every Tuesday 16:00 UTC+1', { time: '16:00', zoneWords: 'UTC+1' }],
    ['every Tuesday 16:00 Europe/Brussels', { time: '16:00', zoneWords: 'Europe/Brussels' }],
    ['every Tuesday at 17:00 São Paulo', { time: '17:00', zoneWords: 'São Paulo' }],
    ['every Tuesday at 14:00 Brusels', { time: '14:00', zoneWords: 'Brusels' }],
    ['every Tuesday 14h', { time: '14:00' }],
    ['every Tuesday 14h30', { time: '14:30' }],
    ['every Tuesday at 2 pm', { time: '14:00' }],
    ['every Tuesday at 2 p.m.', { time: '14:00' }],
    ['every Tuesday at 12 pm', { time: '12:00' }],
    ['every Tuesday at 12 am', { time: '00:00' }],
    ['every Tuesday at noon', { time: '12:00' }],
    ['every Tuesday at 9:30 am', { time: '09:30' }],
    ['every Tuesday 1400h', { time: '14:00' }],
    ['every Tuesday 14:00-15:00', { time: '14:00', minutes: 60 }],
    ['every Tuesday 14:00 – 15:30', { time: '14:00', minutes: 90 }],
    ['every Tuesday from 14:00 to 15:00', { time: '14:00', minutes: 60 }],
    ['every Tuesday between 14:00 and 15:00', { time: '14:00', minutes: 60 }],
    ['every Tuesday 2-3pm', { time: '14:00', minutes: 60 }],
    ['every Tuesday 11am-12pm', { time: '11:00', minutes: 60 }],
    ['every Tuesday 11-12 pm', { time: '11:00', minutes: 60 }],
    ['every Tuesday 23:30-00:30', { time: '23:30', minutes: 60 }],
    ['every Tuesday at 14:00 for 60 minutes', { time: '14:00', minutes: 60 }],
    ['every Tuesday at 14:00 (1 hour)', { time: '14:00', minutes: 60 }],
    ['tous les mardis à 14h30, heure de Paris', { time: '14:30', zoneWords: 'heure de Paris' }],
    ['tous les mardis de 14h à 15h30', { time: '14:00', minutes: 90 }],
    ['tous les mardis à 14 heures pendant 1h30', { time: '14:00', minutes: 90 }],
    ['jeden Dienstag um 14 Uhr', { time: '14:00' }],
    ['jeden Dienstag um 14:30 Uhr, Berliner Zeit', { time: '14:30', zoneWords: 'Berliner Zeit' }],
    ['jeden Dienstag von 14 bis 15 Uhr', { time: '14:00', minutes: 60 }],
    ['cada martes a las 14:00, hora de Madrid', { time: '14:00', zoneWords: 'hora de Madrid' }],
    ['todos los martes a las 4 de la tarde', { time: '16:00' }],
    ['ogni martedì alle 14:00', { time: '14:00' }],
    ['ogni martedì dalle 14 alle 15, ora di Roma', { time: '14:00', minutes: 60, zoneWords: 'ora di Roma' }],
  ])('%s', (words, told) => {
    const { rule, ...rest } = readRecurrence(words) as { rule: unknown }
    expect(rule).toBeDefined()
    expect(rest).toEqual(told)
  })

  it.each([
    ['every Tuesday at 9', 'at 9'],
    ['Tuesdays 9', '9'],
    ['cada martes a las 9', 'a las 9'],
  ])('%s leaves morning or evening open', (words, timeWords) => {
    const reading = readRecurrence(words)
    expect(reading).toMatchObject({ timeWords })
    expect(reading).not.toHaveProperty('time')
  })

  it('takes the first and the last date', () => {
    expect(readRecurrence('every two weeks on Thursday, starting 5 November 2026, until 30 June 2027')).toEqual({
      rule: { every: 'week', interval: 2, days: [{ weekday: 'TH' }], until: '2027-06-30' },
      start: '2026-11-05',
    })
    expect(readRecurrence('du 15 septembre 2026 au 30 juin 2027, tous les mardis')).toMatchObject({
      start: '2026-09-15',
      rule: { until: '2027-06-30' },
    })
  })
})

describe('words with two meanings are asked back', () => {
  it.each([
    ['biweekly', ['every two weeks', 'twice a week']],
    ['Bi-weekly on Tuesday', ['every two weeks on Tuesday', 'twice a week']],
    ['biweekly on Tuesday and Thursday', ['every two weeks on Tuesday and Thursday', 'every Tuesday and Thursday']],
    ['bimonthly', ['every two months', 'twice a month']],
    ['every second Tuesday', ['every two weeks on Tuesday', 'every second Tuesday of the month']],
    ['jeden zweiten Donnerstag', ['every two weeks on Thursday', 'every second Thursday of the month']],
    ['chaque deuxième mardi', ['every two weeks on Tuesday', 'every second Tuesday of the month']],
  ])('%s', (words, proposals) => {
    expect(readRecurrence(words)).toEqual({ problem: 'ambiguous', proposals })
  })

  it('keeps the time and zone that stand beside', () => {
    expect(readRecurrence('biweekly on Tuesday, 14:00 CET')).toMatchObject({ time: '14:00', zoneWords: 'CET' })
  })
})

describe('words that do not say on which day', () => {
  it.each([
    ['once a month', { every: 'month', interval: 1 }],
    ['monthly', { every: 'month', interval: 1 }],
    ['quarterly', { every: 'month', interval: 3 }],
    ['weekly', { every: 'week', interval: 1 }],
    ['every other week', { every: 'week', interval: 2 }],
    ['twice a month', { every: 'month', interval: 1 }],
    ['twice a year', { every: 'year', interval: 1 }],
    ['monthly on Tuesday', { every: 'month', interval: 1 }],
    ['every year on the 15th', { every: 'year', interval: 1 }],
    ['zweimal im Monat', { every: 'month', interval: 1 }],
    ['une fois par trimestre', { every: 'month', interval: 3 }],
  ])('%s', (words, rhythm) => {
    expect(readRecurrence(words)).toMatchObject({ problem: 'incomplete', rhythm })
  })

  it('proposes only words that are complete', () => {
    for (const words of [
      'once a month',
      'quarterly',
      'weekly',
      'twice a month',
      'twice a week',
      'monthly on Tuesday',
      'twice a year',
      'every January',
    ]) {
      const reading = readRecurrence(words)
      const proposals = 'proposals' in reading ? reading.proposals : []
      expect(proposals.length, words).toBeGreaterThan(0)
      for (const proposal of proposals) expect(readRecurrence(proposal), proposal).toHaveProperty('rule')
    }
  })
})

describe('words that are no rule', () => {
  it.each([
    ['TBA', undefined],
    ['', undefined],
    ['see the calendar', undefined],
    ['30 February every year', undefined],
    ['every day on the first Monday', undefined],
    ['every two weeks on the first Monday of the month', undefined],
    ['18 November 2026', undefined],
    ['1 March and 15 September', undefined],
    ['every 0 weeks on Monday', undefined],
    ['monthly - Wednesday, after the fourth Tuesday', 'after'],
    ['third Wednesday of every month unless it is a holiday', 'unless it is a holiday'],
    ['every Wednesday in term time', 'term time'],
    ['every Tuesday 14:00 online', 'online'],
    ['Every Tuesday at 14:00 CET / 8:00 EST', '8:00'],
    ['every Tuesday except the last', undefined],
  ])('%s', (words, part) => {
    const reading = readRecurrence(words)
    expect(reading).toMatchObject({ problem: 'unreadable' })
    expect('part' in reading ? reading.part : undefined).toBe(part)
  })
})
