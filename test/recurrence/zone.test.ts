import { describe, expect, it } from 'vitest'
import { readZone } from '../../src/recurrence/zone.ts'
import { offsetProposals, places, renamed, vagueNames } from '../../src/recurrence/zone-names.ts'

describe('a place says the zone', () => {
  it.each([
    ['Europe/Brussels', 'Europe/Brussels'],
    ['europe/brussels', 'Europe/Brussels'],
    [' America/New York ', 'America/New_York'],
    ['Brussels', 'Europe/Brussels'],
    ['Brussels time', 'Europe/Brussels'],
    ['time in Brussels', 'Europe/Brussels'],
    ['Brussels, Belgium', 'Europe/Brussels'],
    ['Bruxelles', 'Europe/Brussels'],
    ['heure locale de Bruxelles', 'Europe/Brussels'],
    ['Heure de Paris', 'Europe/Paris'],
    ['Berliner Zeit', 'Europe/Berlin'],
    ['Münchner Zeit', 'Europe/Berlin'],
    ['Zürcher Zeit', 'Europe/Zurich'],
    ['Ortszeit Wien', 'Europe/Vienna'],
    ['hora de Madrid', 'Europe/Madrid'],
    ['ora di Roma', 'Europe/Rome'],
    ['Geneva', 'Europe/Zurich'],
    ['Munich', 'Europe/Berlin'],
    ['Milan', 'Europe/Rome'],
    ['Barcelona', 'Europe/Madrid'],
    ['Lyon', 'Europe/Paris'],
    ['Edinburgh', 'Europe/London'],
    ['Leiden', 'Europe/Amsterdam'],
    ['Leuven', 'Europe/Brussels'],
    ['Kyoto', 'Asia/Tokyo'],
    ['Bangalore', 'Asia/Kolkata'],
    ['San Francisco', 'America/Los_Angeles'],
    ['Washington, D.C.', 'America/New_York'],
    ['São Paulo', 'America/Sao_Paulo'],
    ['St. Petersburg', 'Europe/Moscow'],
    ['Poland', 'Europe/Warsaw'],
    ['US/Pacific', 'America/Los_Angeles'],
    ['Asia/Calcutta', 'Asia/Kolkata'],
    ['Asia/Kolkata', 'Asia/Kolkata'],
    ['Europe/Kiev', 'Europe/Kyiv'],
    ['Australia/Lord_Howe', 'Australia/Lord_Howe'],
    ['UTC', 'UTC'],
    ['GMT', 'UTC'],
    ['Etc/UTC', 'UTC'],
    ['UTC+0', 'UTC'],
    ['Brussels (CET)', 'Europe/Brussels'],
    ['CET, Paris', 'Europe/Paris'],
  ])('%s', (words, zone) => {
    expect(readZone(words)).toEqual({ zone })
  })
})

describe('an abbreviation is asked back, although the runtime would take some as zones', () => {
  it.each([
    ['CET', 'winter-time', 'Europe/Brussels'],
    ['CEST', 'summer-time', 'Europe/Brussels'],
    ['CET/CEST', 'region', 'Europe/Brussels'],
    ['Central European Time', 'region', 'Europe/Brussels'],
    ['EST', 'winter-time', 'America/New_York'],
    ['EDT', 'summer-time', 'America/New_York'],
    ['EST5EDT', 'region', 'America/New_York'],
    ['PT', 'region', 'America/Los_Angeles'],
    ['PT (Pacific Time)', 'region', 'America/Los_Angeles'],
    ['PST', 'winter-time', 'America/Los_Angeles'],
    ['BST', 'summer-time', 'Europe/London'],
    ['GMT/BST', 'region', 'Europe/London'],
    ['UTC+1', 'offset', 'Europe/Brussels'],
    ['+05:30', 'offset', 'Asia/Kolkata'],
    ['Spain', 'several', 'Europe/Madrid'],
    ['Cambridge', 'several', 'Europe/London'],
    ['Córdoba', 'several', 'Europe/Madrid'],
    ['Brussels / London', 'several', 'Europe/Brussels'],
  ])('%s', (words, means, first) => {
    const reading = readZone(words)
    expect(reading).toMatchObject({ problem: 'abbreviation', abbreviation: words, means })
    expect('proposals' in reading && reading.proposals[0]).toBe(first)
  })

  it('names all three places that IST stands for', () => {
    expect(readZone('IST')).toMatchObject({ proposals: ['Asia/Kolkata', 'Europe/Dublin', 'Asia/Jerusalem'] })
  })
})

describe('words that name no zone', () => {
  it.each([
    ['Brusels', 'Europe/Brussels'],
    ['Europe/Brusels', 'Europe/Brussels'],
    ['Amsterdm time', 'Europe/Amsterdam'],
  ])('%s is close to %s', (words, closest) => {
    expect(readZone(words)).toEqual({ problem: 'unknown', closest, isOnly: true })
  })

  it.each([
    '',
    'local time',
    'online',
    'in the library',
    '14:00',
    '__proto__',
    'constructor',
    'Etc/GMT+5',
    'x'.repeat(5000),
  ])('%s', (words) => {
    expect(readZone(words)).toEqual({ problem: 'unknown' })
  })
})

describe('the tables', () => {
  it('hold only zones that the runtime knows', () => {
    const zones = [
      ...Object.keys(places),
      ...Object.values(renamed),
      ...vagueNames.flatMap((name) => name.proposals),
      ...Object.values(offsetProposals).flat(),
    ]
    for (const zone of zones) {
      expect(() => new Intl.DateTimeFormat('en', { timeZone: zone }), zone).not.toThrow()
      expect(readZone(zone), zone).toEqual({ zone })
    }
  })

  it('read every zone of the runtime as itself or as its new name', () => {
    for (const zone of Intl.supportedValuesOf('timeZone').filter(
      (name) => name.includes('/') && !name.startsWith('Etc/'),
    )) {
      expect(readZone(zone), zone).toEqual({ zone: renamed[zone] ?? zone })
    }
  })

  it('name no place twice, unless one stands for several zones', () => {
    const names = Object.values(places).flatMap((list) => list.split(',').map((name) => name.trim()))
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  })
})
