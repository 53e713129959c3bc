import type { Area } from '../../finding.ts'
import { type Context, defineCheck } from '../check.ts'
import { areaOfPage, documentPages } from '../subjects/area-of-page.ts'
import { isPublic, type Spot } from '../subjects/in-public.ts'
import { attendeesIn } from '../subjects/lists-of-attendees.ts'
import { tablesOf } from '../subjects/tables-of-people.ts'

interface List extends Spot {
  readonly path: string
  readonly kind?: string
  readonly area: Area
  readonly what: 'came' | 'young' | 'file'
}

const notes = (present: string) => ({
  'notes/2026-02-18.md': `# Monthly call\n\n${present}\n\n## Takeaways\n\nPosters help.\n`,
})

export default defineCheck({
  id: 'attendee-list-stays-out',
  area: (list: List) => list.area,
  severity: ({ kind }) => (kind === undefined ? 'advice' : 'warning'),
  from: 'always',
  since: 1,
  title: 'Who came to a call or event is a number, not a list',
  says: '{page:path} {what:phrase}.',
  why: 'Not everyone wants strangers to know where they were on a Wednesday, and deleting it later does not take it out of older versions.',
  fix: 'Write a number instead, for example “23 people came”. Where everybody agreed, or added their own name, say so in a line above the list.',
  phrases: {
    came: 'lists by name people who came, and does not say that they agreed',
    young: 'lists young people together with their parents',
    file: 'looks like a list of people who came or wanted to come',
  },
  minutes: 5,
  source: 'Foundational Community Building, roll call; General Data Protection Regulation',
  examples: [
    { name: 'a number', files: notes('Present: 23, from four faculties'), expect: [] },
    {
      name: 'names after a word',
      files: notes('Present: Jana Nováková, Ben Okafor, Chi Oyelaran (Medicine) and Dana Vermeulen'),
      expect: [
        'notes/2026-02-18.md:3 notes/2026-02-18.md lists by name people who came, and does not say that they agreed.',
      ],
    },
    {
      name: 'names in a list, in German',
      files: notes('## Teilnehmende\n\n- Jana Nováková\n- Ben Okafor, Bibliothek\n- Dana van der Meer'),
      expect: [
        'notes/2026-02-18.md:3 notes/2026-02-18.md lists by name people who came, and does not say that they agreed.',
      ],
    },
    {
      name: 'everybody wrote their own name',
      files: notes('## Roll call\n\nAdd your name if you like.\n\n- Jana Nováková\n- Ben Okafor\n- Dana Vermeulen'),
      expect: [],
    },
    {
      name: 'people who agreed to be listed',
      files: {
        ...notes('Present: Jana Nováková, Ben Okafor, Dana Vermeulen'),
        'people.md':
          '# People\n\n| Name | May we list you? |\n|---|---|\n| Jana Nováková | yes, 2026-01-12 |\n| Ben Okafor | yes, 2026-01-12 |\n| Dana Vermeulen | yes, 2026-01-12 |\n',
      },
      expect: [],
    },
    {
      name: 'organisations that took part',
      files: notes('## Participants\n\n- Lindenau University\n- City Archive\n- Soil Data Network\n- Museum Weiden'),
      expect: [],
    },
    {
      name: 'a table from a form, and a file of registrations',
      files: {
        'README.md': '# Lindenau\n',
        'meetings.md':
          '# Meetings\n\n## Holiday workshop\n\n| Name | Parent or guardian |\n|---|---|\n| Mia | Jana Nováková |\n',
        'events/2026/registrations.xlsx': 'x',
      },
      expect: [
        'meetings.md:5 meetings.md lists young people together with their parents.',
        'events/2026/registrations.xlsx:1 events/2026/registrations.xlsx looks like a list of people who came or wanted to come.',
      ],
    },
  ],

  subjects: (context) => (isPublic(context) ? [...filesOf(context), ...listsOn(context)] : []),

  inspect: ({ path, kind, line, column, what }) => [
    {
      about: { path, ...(kind !== undefined && { kind }), entry: what },
      place: { path, line, column },
      values: { page: path, what },
    },
  ],
})

const sheet = /\.(?:csv|tsv|xlsx?|ods)$/i
const listOfPeople =
  /(?:^|\/)(?:attendees?|attendance|(?:attendee|participant)s?[-_]list|registrations?|registrants?|sign[-_]?(?:in|up)s?|teilnehm\p{L}{0,12}|anmeldungen|(?:feuille|liste)[-_](?:de[-_])?presence|inscriptions|asistentes|inscripciones|presenze|iscrizioni)\.(?:csv|tsv|xlsx?|ods)$/iu

function filesOf({ community }: Context): readonly List[] {
  return [...community.files]
    .filter((path) => sheet.test(path) && listOfPeople.test(path))
    .map((path) => ({ path, area: areaOfPage(path, community), line: 1, column: 1, what: 'file' }))
}

const guardian =
  /^(?:(?:legal )?guardians?|parents?(?: or|\/)? guardians?|parents|representants? leg(?:al|aux)|responsables? leg(?:al|aux)|erziehungsberechtigte[r]?|eltern|sorgeberechtigte[r]?|tutor(?:a|es)? legal(?:es)?|padre o madre|genitor[ei]|tutore legale)$/
const child =
  /^(?:name|names|child|childs name|first name|student|pupil|nom|prenom|enfant|eleve|kind|vorname|nombre|nino|nina|alumno|alumna|nome|bambino|bambina|alunno|alunna)$/

function listsOn({ community }: Context): readonly List[] {
  // Among pages that are none of the community's own are those of bodies whose members are known to everyone.
  return documentPages(community).flatMap((page): readonly List[] => {
    const { path, kind, area } = page
    const on = { path, area, ...(kind !== undefined && { kind }) }
    const young = tablesOf(page)
      .filter(
        ({ columns, rows }) =>
          columns.some((name) => guardian.test(name)) && columns.some((name) => child.test(name)) && rows().length > 0,
      )
      .slice(0, 1)
      .map(({ header }): List => ({ ...on, line: header[0]?.line ?? 1, column: header[0]?.column ?? 1, what: 'young' }))
    return [...young, ...attendeesIn(page, community).map((spot): List => ({ ...on, ...spot, what: 'came' }))]
  })
}
