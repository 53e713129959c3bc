import { withoutPersonal } from '../../documents/personal.ts'
import { plainName } from '../../documents/sections.ts'
import type { Ref } from '../../kinds/fields.ts'
import { defineCheck } from '../check.ts'

const plan = (rows: string) => ({
  'community.yml': 'stage: sustaining\n',
  'communications.md': `# Communication plan\n\nAudiences: members, deans, new doctoral researchers\n\n## Messages\n\n| For whom | What they should hear | Who sends it |\n|---|---|---|\n${rows}`,
})

export default defineCheck({
  id: 'every-audience-hears-something',
  area: 'rhythm',
  severity: 'advice',
  from: 'active',
  since: 1,
  title: 'Every group that should hear from the community does',
  says: 'By your plan, nobody tells {audience} anything yet.',
  why: 'You named this group because it matters; silence is also a message.',
  fix: 'Add a row under “Messages”: what they should hear, where, how often, who sends it. Or take the group out.',
  minutes: 10,
  source: 'CIVICA open science communities, week 3',
  examples: [
    {
      name: 'a message for each',
      files: plan(
        '| Members | what is next | Coordinators |\n| Deans, new doctoral researchers | one story each term | Coordinators |\n',
      ),
      expect: [],
    },
    {
      name: 'nothing for the deans',
      files: plan('| Members | what is next | Coordinators |\n| New doctoral researchers | a welcome | Host |\n'),
      expect: ['communications.md:3 By your plan, nobody tells “deans” anything yet.'],
    },
    {
      name: 'one message for everyone',
      files: plan('| everyone | what is next | Coordinators |\n'),
      expect: [],
    },
    { name: 'no message yet, which is asked first', files: plan(''), expect: [] },
  ],

  subjects: ({ community: { communications: plan } }) =>
    plan.messages.length === 0 ? [] : plan.audiences.map((audience) => ({ plan, audience })),

  inspect: ({ plan, audience }) =>
    plan.messages.some((message) => message.audience.some((one) => isFor(one, audience)))
      ? []
      : [
          {
            about: { ...plan.about('audiences'), entry: plainName(withoutPersonal(audience.text)) },
            place: audience.place,
            values: { audience: audience.text },
          },
        ],
})

const everyone = /^(?:all|everyone|everybody|anyone|tou(?:s|tes)|tout le monde|alle|tod[oa]s|tutt[ie])(?!\p{L})/iu

function isFor(one: Ref, audience: Ref): boolean {
  if (everyone.test(one.text) || (one.to !== undefined && one.to === audience.to)) return true
  const [named, wanted] = [plainName(one.text), plainName(audience.text)]
  return named.includes(wanted) || wanted.includes(named)
}
