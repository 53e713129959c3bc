import type { Community } from '../../community/build-community.ts'
import { plainName } from '../../documents/sections.ts'
import { defineCheck } from '../check.ts'
import { isPublic } from '../subjects/in-public.ts'
import { namesOfListed } from '../subjects/rated-people.ts'

const people =
  '# People\n\n| Name | Works at | May we list you? |\n|---|---|---|\n| Amira Haddad | Library | yes, 2026-01-12 |\n'
const persona = (title: string, settings = '') => `${settings}# ${title}\n\nWorks in a library, and is new here.\n`

export default defineCheck({
  id: 'persona-is-nobody-here',
  area: 'participation',
  severity: ({ how }: RealPersona) => (how === 'first' ? 'advice' : 'stop'),
  from: 'always',
  since: 1,
  title: 'Personas are imaginary, and share their names with nobody here',
  // The name is left out: it is somebody’s.
  says: 'A persona in {page:path} {how:phrase}, and anyone can read it.',
  exposes: 'A persona that can be taken for a real person',
  why: 'Readers take it for that person, with all that stands there about motives and weak spots.',
  fix: 'Give the persona a name that nobody here has, and change what somebody could be recognised by. If it was written about a real person, ask whoever looks after the repository to take it out of older versions.',
  phrases: {
    full: 'has the name of somebody who is listed here',
    first: 'has the first name of somebody who is listed here',
    said: 'is a real person, as the page itself says',
  },
  minutes: 10,
  source: 'Mozilla Open Leadership: a persona describes an imaginary user',
  examples: [
    {
      name: 'a name that nobody here has',
      files: { 'personas/rosa.md': persona('Rosa, a new librarian'), 'people.md': people },
      expect: [],
    },
    {
      name: 'the name of somebody who is listed',
      files: { 'personas/amira.md': persona('Amira Haddad, a new librarian'), 'people.md': people },
      expect: [
        'personas/amira.md:1 A persona in personas/amira.md has the name of somebody who is listed here, and anyone can read it.',
      ],
    },
    {
      name: 'the first name only',
      files: { 'personas/amira.md': persona('1. Amira (new librarian)'), 'people.md': people },
      expect: [
        'personas/amira.md:1 A persona in personas/amira.md has the first name of somebody who is listed here, and anyone can read it.',
      ],
    },
    {
      name: 'a page that says that it is about a real person',
      files: { 'personas/rosa.md': persona('Rosa', '---\nimaginary: no\n---\n') },
      expect: [
        'personas/rosa.md:1 A persona in personas/rosa.md is a real person, as the page itself says, and anyone can read it.',
      ],
    },
  ],

  subjects: (context) => (isPublic(context) ? realPersonas(context.community) : []),

  inspect: ({ persona, number, how }) => [
    {
      about: { path: persona.path, kind: persona.kind, entry: String(number) },
      place: persona.at(),
      values: { page: persona.path, how },
    },
  ],
})

interface RealPersona {
  readonly persona: Community['persona']['entries'][number]
  readonly number: number
  readonly how: 'full' | 'first' | 'said'
}

/** Returns the personas that are somebody here, numbered: the number stands for the name. */
function realPersonas(community: Community): readonly RealPersona[] {
  const listed = namesOfListed(community)
  const first = new Set([...listed].map((name) => name.split(' ')[0] ?? '').filter((name) => name.length > 2))
  return community.persona.entries.flatMap((persona, index): readonly RealPersona[] => {
    const name = plainName((persona.name ?? persona.id ?? '').replace(/\s*(?:[,:(].*|\s[–—-]\s.*)$/s, ''))
    const how = persona.imaginary === 'no' ? 'said' : listed.has(name) ? 'full' : first.has(name) ? 'first' : undefined
    return how ? [{ persona, number: index + 1, how }] : []
  })
}
