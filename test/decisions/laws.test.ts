// What holds of every rule and every set of reviews, whatever they are.
import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import type { Review } from '../../src/decisions/change.ts'
import { ownRules } from '../../src/reports/comment/rules.ts'
import { verdictOn } from '../../src/reports/decision.ts'
import { markdown } from '../../src/words/writers/markdown.ts'
import { decided, outcomeOf, review } from './lindenau.ts'

vi.setConfig({ testTimeout: 60_000 })

const rules = fc.record({
  rule: fc.constantFrom(
    'Two coordinators agree',
    'Nobody objects',
    'Consent',
    'Consensus',
    'Unanimous consensus',
    'Simple majority',
    'Two thirds agree',
    'More than two thirds agree',
    'The lead decides',
    'Whoever does it decides',
    'As the moon has it',
  ),
  who: fc.constantFrom('Coordinators', 'Steering circle', 'Any member', 'The senate'),
  quorum: fc.constantFrom('', 'none', '3 people', 'half of the circle'),
  notice: fc.constantFrom('', '7 days'),
})
const accounts = ['amira', 'dana', 'emil', 'ffion', 'jonas', 'kaito', 'nia'] as const
const reviews = fc.array(
  fc.record({
    account: fc.constantFrom(...accounts, undefined),
    says: fc.constantFrom<Review['says']>('agrees', 'objects', 'comments', 'taken-back'),
    minute: fc.integer({ min: 0, max: 59 }),
  }),
  { maxLength: 8 },
)
const sent = (all: readonly { account: string | undefined; says: Review['says']; minute: number }[]) =>
  all.map(({ account, says, minute }, at) =>
    review(account, says, { at: `2026-11-20T10:${String(minute).padStart(2, '0')}:${String(at).padStart(2, '0')}Z` }),
  )
const moments = fc.constantFrom('2026-11-20T12:00:00Z', '2026-12-20T12:00:00Z')

test('the order in which reviews are listed makes no difference', async () => {
  await fc.assert(
    fc.asyncProperty(rules, reviews, moments, async (rule, given, now) => {
      const inOrder = await outcomeOf({ rule, reviews: sent(given), now })
      const turned = await outcomeOf({ rule, reviews: sent(given).toReversed(), now })
      expect(turned.stands).toBe(inOrder.stands)
    }),
    { numRuns: 40 },
  )
})

test('a rule that is met is still met when one more of those who decide agrees', async () => {
  await fc.assert(
    fc.asyncProperty(
      rules,
      reviews,
      moments,
      fc.constantFrom(...accounts.slice(0, 6)),
      async (rule, given, now, who) => {
        const before = await outcomeOf({ rule, reviews: sent(given), now })
        fc.pre(before.stands === 'met')
        const yes = review(who, 'agrees', { at: '2026-11-20T11:59:00Z' })
        expect((await outcomeOf({ rule, reviews: [...sent(given), yes], now })).stands).toBe('met')
      },
    ),
    { numRuns: 30 },
  )
})

test('whatever is written, something short is said, and nobody is called', async () => {
  const words = fc.string({ unit: 'grapheme', maxLength: 200 }).map((text) => text.replace(/[|\r\n]/g, ' '))
  await fc.assert(
    fc.asyncProperty(words, words, words, words, async (rule, who, quorum, notice) => {
      const decisions = await decided({ rule: { rule: `x ${rule}`, who, quorum, notice }, reviews: [review('amira')] })
      expect(verdictOn([decisions]).description.length).toBeLessThanOrEqual(140)
      expect(markdown(ownRules(decisions)).replace(/(`+)[\s\S]*?\1(?!`)/g, '')).not.toMatch(/(?<!\w)@\w/)
    }),
    { numRuns: 40 },
  )
})
