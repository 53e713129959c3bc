import type { Mention } from '../../documents/mentions.ts'
import { plainName } from '../../documents/sections.ts'
import type { Ref } from '../../kinds/fields.ts'
import { onlySlipOf } from '../../kinds/slips.ts'
import { defineCheck } from '../check.ts'
import { rewrittenAt } from '../subjects/corrected.ts'
import type { FoundField } from '../subjects/every-reading.ts'
import { refsOf, someoneCanBeMeant } from '../subjects/references-in.ts'

const roles =
  '# Roles\n\n| Role | What it is for |\n|---|---|\n| Finance lead | Keeps the books |\n| Host | Opens the call |\n'
const roadmap = (owner: string) =>
  `# Roadmap\n\n| Milestone | What will be true | Who looks after it |\n|---|---|---|\n| Launch | 40 members | ${owner} |\n`

export default defineCheck({
  id: 'reference-leads-somewhere',
  area: (found: FoundField) => found.area,
  severity: { planning: 'advice', launching: 'warning', active: 'error' },
  from: 'planning',
  since: 1,
  title: 'Every role, person and channel that a page names is listed',
  says: '{entry} names {name} under {field}, and nothing here has that name{hint:phrase}{closest:list}.',
  why: 'A reader who wants to ask somebody ends at a name that leads nowhere.',
  fix: 'Write the name as it stands on its own page, or add it there.',
  phrases: { closest: '; the closest is ', none: '' },
  minutes: 5,
  source: 'rust-lang/team, validate',
  examples: [
    { name: 'a role that is listed', files: { 'roles.md': roles, 'roadmap.md': roadmap('Finance lead') }, expect: [] },
    {
      name: 'a slip of the pen',
      files: { 'community.yml': 'stage: active\n', 'roles.md': roles, 'roadmap.md': roadmap('Finanse lead and host') },
      expect: [
        'roadmap.md:5 “Launch” names “Finanse lead” under “Who looks after it”, and nothing here has that name; the closest is “Finance lead”.',
      ],
      fixed: { 'roadmap.md': roadmap('Finance lead and host') },
    },
    {
      name: 'a role that is not the one that is listed',
      files: {
        'roles.md': '# Roles\n\n| Role | What it is for |\n|---|---|\n| Lead of group A | Keeps it going |\n',
        'roadmap.md': roadmap('Lead of group B'),
      },
      expect: [
        'roadmap.md:5 “Launch” names “Lead of group B” under “Who looks after it”, and nothing here has that name; the closest is “Lead of group A”.',
      ],
    },
    {
      name: 'a role that nobody wrote down',
      files: { 'roles.md': roles, 'roadmap.md': roadmap('Treasurer') },
      expect: ['roadmap.md:5 “Launch” names “Treasurer” under “Who looks after it”, and nothing here has that name.'],
    },
    {
      name: 'where no roles and people are listed yet, nothing is asked',
      files: { 'roadmap.md': roadmap('Treasurer') },
      expect: [],
    },
    {
      name: 'somebody outside, with a link to their page',
      files: { 'roles.md': roles, 'roadmap.md': roadmap('[Data Office](https://office.example), Host') },
      expect: [],
    },
    {
      name: 'a name that holds an “and”',
      files: {
        'roles.md': `${roles}| Welcome and events | Meets everyone who is new |\n`,
        'roadmap.md': roadmap('Welcome and events'),
      },
      expect: [],
    },
    { name: 'everyone in turn', files: { 'roles.md': roles, 'roadmap.md': roadmap('everyone, in turn') }, expect: [] },
  ],

  subjects: ({ community }) => refsOf(community).filter(someoneCanBeMeant(community)),

  inspect: ({ of, field, label, refs, reading }) =>
    refs
      .filter((ref) => isLost(ref) && !isLinked(ref, reading.written.mentions))
      .map((ref) => ({
        about: of.about(field),
        place: ref.place,
        values: {
          entry: of.label,
          name: ref.text,
          field: label,
          hint: ref.closest === undefined ? 'none' : 'closest',
          closest: ref.closest === undefined ? [] : [ref.closest],
        },
      })),

  correctsFromOthers: true,

  // A name that is almost that of a person may be that of somebody else.
  correct({ place, values }, { type: { refersTo = [] } }, context) {
    const written = String(values.name)
    const entries = context.community.documents
      .filter(({ kind }) => refersTo.includes(kind))
      .flatMap(({ allEntries }) => allEntries)
    const names = entries.flatMap((entry) => entry.knownAs.map((name) => ({ entry, name: plainName(name) })))
    const meant = onlySlipOf(plainName(written), names, ({ name }) => name)?.entry
    return meant === undefined || meant.kind === 'people' || written.length < 6
      ? undefined
      : rewrittenAt(place, { written, instead: meant.label }, context)
  },
})

/** A name with a link to the web leads somewhere, though not to a page of ours. */
function isLinked({ text }: Ref, mentions: readonly Mention[]): boolean {
  return mentions.some(
    ({ type, target, label }) => type === 'link' && /^https?:/i.test(target) && label.trim() === text,
  )
}

const nobodyInParticular =
  /^(?:(?:the |all |any |both |our |every )?members?(?: (?:on|of|at|who|present)\b.*)?|general (?:assembly|meeting)|all|all of us|anyone|everybody|everyone|in turn|rotating|the community|volunteers?|whoever\b.*|(?:les |tous les )?membres(?: présents)?|assemblée générale|tous|toutes|tout le monde|à tour de rôle|(?:die |alle )?mitglieder(?:versammlung)?|vollversammlung|alle|reihum|alle reihum|jeder|(?:los |todos los )?miembros|asamblea(?: general)?|todos|todas|todo el mundo|por turnos|(?:i |tutti i )?(?:membri|soci)|assemblea(?: generale)?|tutti|tutte|a turno)$/iu

function isLost(ref: Ref): boolean {
  return !ref.to && !ref.wrongKind && !nobodyInParticular.test(ref.text)
}
