import { defineCheck } from '../check.ts'
import { abstentionsAreCounted, countOf, ruleOf } from '../subjects/decisions.ts'

const active = { 'community.yml': 'stage: active\n' }
const log = (...rows: readonly string[]) =>
  `# Decisions\n\n| Date | Subject | Status | How we decided | Votes | Pages that change |\n|---|---|---|---|---|---|\n${rows.map((row) => `| 2026-01-21 | ${row} |\n`).join('')}`
const governance = (...sentences: readonly string[]) =>
  `# Governance\n\n${sentences.join(' ')}\n\n## Who decides what\n\n| What | How we decide | Who |\n|---|---|---|\n| Words on a page | Nobody objects | Any member |\n| The charter, this page | Two thirds agree | Members on the call |\n`
const charter = '# Charter\n\n## Vision\n\nEvery result can be read.\n'

export default defineCheck({
  id: 'decision-has-the-votes-it-needs',
  area: 'people',
  severity: { launching: 'warning', active: 'error' },
  from: 'launching',
  since: 1,
  title: 'What counts as approved had the votes that its rule asks for',
  says: '{decision} is marked as approved with {given:number} of {counted:number|vote|votes} in favour; its rule, {rule}, asks for {needed:number}.',
  why: 'Whoever was outvoted can rightly say that it does not hold, and then nothing holds.',
  fix: 'Correct the numbers, the rule or the word “approved”. If all three are right, bring it to the next call again.',
  minutes: 15,
  principles: ['accountability', 'fairness'],
  source: 'Minimum Viable Governance, 2.2',
  examples: [
    {
      name: 'six of nine are two thirds',
      files: { ...active, 'decisions.md': log('A logo | approved | two thirds | 6 for, 3 against | ') },
      expect: [],
    },
    {
      name: 'three of seven are not three quarters',
      files: { ...active, 'decisions.md': log('A logo | approved | three quarters | 3 for, 4 against | ') },
      expect: [
        'decisions.md:5 “A logo” is marked as approved with 3 of 7 votes in favour; its rule, “three quarters”, asks for 6.',
      ],
    },
    {
      name: 'half of the votes are no majority, and abstentions are not counted',
      files: {
        ...active,
        'decisions.md': log(
          'A logo | approved | simple majority | 5 for, 5 against | ',
          'A name | approved | simple majority | 5 for, 4 against, 8 abstained | ',
        ),
      },
      expect: [
        'decisions.md:5 “A logo” is marked as approved with 5 of 10 votes in favour; its rule, “simple majority”, asks for 6.',
      ],
    },
    {
      name: 'abstentions count where the governance says so',
      files: {
        ...active,
        'GOVERNANCE.md': governance('Abstentions count as votes against.'),
        'decisions.md': log('A name | approved | simple majority | 5 for, 4 against, 8 abstained | '),
      },
      expect: [
        'decisions.md:5 “A name” is marked as approved with 5 of 17 votes in favour; its rule, “simple majority”, asks for 9.',
      ],
    },
    {
      name: 'consensus with one vote against',
      files: {
        ...active,
        'decisions.md': log(
          'A logo | approved | consensus | 8 for, 1 against | ',
          'A name | approved | consensus, else majority | 8 for, 1 against | ',
        ),
      },
      expect: [
        'decisions.md:5 “A logo” is marked as approved with 8 of 9 votes in favour; its rule, “consensus”, asks for 9.',
      ],
    },
    {
      name: 'the rule stands in the governance, for the page that changes',
      files: {
        ...active,
        'charter.md': charter,
        'GOVERNANCE.md': governance(),
        'decisions.md': log('A new vision | approved | | 5 for, 4 against | [charter](charter.md)'),
      },
      expect: [
        'decisions.md:5 “A new vision” is marked as approved with 5 of 9 votes in favour; its rule, “Two thirds agree”, asks for 6.',
      ],
    },
    {
      name: 'a vote in German, one vote short of two thirds',
      files: {
        ...active,
        'decisions/logo.md':
          '# Ein Logo\n\n- Status: beschlossen\n- Regel: Zweidrittelmehrheit\n\n## Abstimmung\n\n5 dafür, 3 dagegen, 2 Enthaltungen\n',
      },
      expect: [
        'decisions/logo.md:6 “Ein Logo” is marked as approved with 5 of 8 votes in favour; its rule, “Zweidrittelmehrheit”, asks for 6.',
      ],
    },
    {
      name: 'who voted how, two of whom have to agree',
      files: {
        'decisions/logo.md':
          '# A logo\n\n- Status: approved\n- Rule: two coordinators agree\n\n## Votes\n\n| Role | Vote |\n|---|---|\n| Coordinator | approve |\n| Deputy | approve |\n| Treasurer | abstain |\n',
      },
      expect: [],
    },
    {
      name: 'without a rule that we can count nothing is said',
      files: {
        ...active,
        'decisions.md': log(
          'A logo | approved | the chair decides | 1 for, 5 against | ',
          'A name | approved | | 1 for, 5 against | ',
        ),
      },
      expect: [],
    },
  ],

  subjects: ({ community }) => {
    const voted = community.decision.entries.flatMap((decision) => {
      const votes = decision.status === 'approved' ? decision.votes : undefined
      return votes && !votes.unanimous ? [{ decision, votes }] : []
    })
    if (voted.length === 0) return []
    const abstentions = abstentionsAreCounted(community)
    return voted.flatMap(({ decision, votes }) => {
      const found = ruleOf(decision, community)
      const count = found && countOf(found.rule, votes, abstentions)
      return found && count ? [{ decision, words: found.words, ...count }] : []
    })
  },

  inspect: ({ decision, words, given, counted, needed }) =>
    given >= needed
      ? []
      : [
          {
            about: decision.about('votes'),
            place: decision.at('votes'),
            values: { decision: decision.label, given, counted, needed, rule: words },
          },
        ],
})
