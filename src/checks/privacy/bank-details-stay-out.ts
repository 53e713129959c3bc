import { defineCheck } from '../check.ts'
import type { LookedAt } from '../subjects/area-of-page.ts'
import { eachSpot, pagesWithoutCredits, type Spot, spottedIn, stopInOwnPages } from '../subjects/in-public.ts'
import { type Block, linesOf, visibleText } from '../subjects/visible-text.ts'

const page = (line: string) => ({ 'sustainability.md': `# Sustainability\n\n## Costs\n\n${line}\n` })

export default defineCheck({
  id: 'bank-details-stay-out',
  area: (page: LookedAt) => page.area,
  severity: stopInOwnPages,
  from: 'always',
  since: 1,
  title: 'No bank account stands where anyone can read it',
  says: '{page:path} shows what looks like the number of a bank account, and anyone can read it.',
  exposes: 'What looks like the number of a bank account',
  why: 'A name and an account are enough for a false bill or a withdrawal, and deleting it later does not take it out of older versions.',
  fix: 'Delete it, and write who may be asked for it. Then ask whoever looks after the repository to take it out of older versions.',
  minutes: 10,
  source: 'Contributor Covenant: publishing private information',
  examples: [
    {
      name: 'the account of whoever paid in advance',
      files: page('Please pay the train tickets back to DE89 3704 0044 0532 0130 00.'),
      expect: [
        'sustainability.md:5 sustainability.md shows what looks like the number of a bank account, and anyone can read it.',
      ],
    },
    {
      name: 'written together, in a table',
      files: page('| Who | Account |\n|---|---|\n| Room | GB82WEST12345698765432 |'),
      expect: [
        'sustainability.md:7 sustainability.md shows what looks like the number of a bank account, and anyone can read it.',
      ],
    },
    {
      name: 'an account that is there for donations',
      files: page('Donations are welcome: DE89 3704 0044 0532 0130 00.'),
      expect: [],
    },
    {
      name: 'other long numbers: grants, identifiers, versions, a number that is no account',
      files: page('Grant GA101129751, ORCID 0000-0002-1825-0097, commit AB12 34cd, part DE00 3704 0044 0532 0130 00.'),
      expect: [],
    },
  ],

  subjects: (context) => spottedIn(pagesWithoutCredits(context), accountsIn),

  inspect: eachSpot,
})

const shape = /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?: ?[A-Z\d]{4}){2,7}(?: ?[A-Z\d]{1,3})?(?![\p{L}\p{N}])/gu

/** Around such words an account is meant to be read by everyone. */
const meantForAll =
  /\b(?:donat|donor|membership fee|sponsor us|don(?:s)?\b|cotisation|spende|mitgliedsbeitrag|donativo|donacion|donación|cuota|donazion|quota)/iu
const around = 2

function accountsIn({ page }: LookedAt): readonly Spot[] {
  if (!/[A-Z]{2}\d{2}/.test(page.text)) return []
  const blocks = visibleText(page)
  return blocks.flatMap((block, at) => {
    const found = [...block.text.matchAll(shape)].filter(([text]) => isAccount(text))
    if (found.length === 0 || isMeantForAll(blocks, at)) return []
    const lineOf = linesOf(block)
    return found.map(({ index }) => ({ line: lineOf(index), column: block.column }))
  })
}

/** The two digits after the country check the rest (ISO 13616). */
function isAccount(text: string): boolean {
  const all = text.replace(/ /g, '')
  if (all.length < 15 || all.length > 34) return false
  let rest = 0
  for (const letter of `${all.slice(4)}${all.slice(0, 4)}`)
    for (const digit of /\d/.test(letter) ? letter : String(letter.charCodeAt(0) - 55))
      rest = (rest * 10 + Number(digit)) % 97
  return rest === 1
}

function isMeantForAll(blocks: readonly Block[], at: number): boolean {
  return blocks.slice(Math.max(0, at - around), at + around + 1).some(({ text }) => meantForAll.test(text))
}
