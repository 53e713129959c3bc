import { plainName } from '../../documents/sections.ts'
import { languageNames } from '../../kinds/fields/language-names.ts'
import { onlyClosestTo } from '../../kinds/slips.ts'
import { defineCheck } from '../check.ts'
import { rewrittenAt } from '../subjects/corrected.ts'
import { type FoundField, fieldsWith, ofTrouble, textIn } from '../subjects/every-reading.ts'

export default defineCheck({
  id: 'language-is-known',
  area: (found: FoundField) => found.area,
  severity: { planning: 'advice', launching: 'warning' },
  from: 'planning',
  since: 1,
  title: 'Every language is one that we know',
  says: 'We do not know the language {written}, under {field} of {entry}.',
  why: 'Readers look for pages and calls in a language of theirs.',
  fix: 'Write its English name or its code, for example French or fr.',
  minutes: 2,
  source: 'BCP 47',
  examples: [
    {
      name: 'codes and names',
      files: { 'community.yml': 'name: Open Science Lindenau\nlanguages: [de, English, pt-BR]\n' },
      expect: [],
    },
    {
      name: 'languages among other words',
      files: {
        'events/open-day.md':
          '# Open day\n\nDate: 2026-05-11\n\nLanguage: English, with small groups in Spanish and French\n',
      },
      expect: [],
    },
    {
      name: 'a name that is no language',
      files: { 'community.yml': 'name: Open Science Lindenau\nlanguages: [de, Lindenish]\n' },
      expect: ['community.yml:2 We do not know the language “Lindenish”, under “Languages” of “Community”.'],
    },
    {
      name: 'slips of the pen',
      files: {
        'community.yml': 'name: Open Science Lindenau\nlanguages: [Frensh]\n',
        'README.md': '# Lindenau\n',
      },
      expect: ['community.yml:2 We do not know the language “Frensh”, under “Languages” of “Community”.'],
      fixed: { 'community.yml': 'name: Open Science Lindenau\nlanguages: [French]\n' },
    },
    { name: 'no language at all', files: { 'community.yml': 'name: Open Science Lindenau\n' }, expect: [] },
  ],

  subjects: ({ community }) => fieldsWith(community, 'language-unknown', 'language'),

  inspect: (found) =>
    ofTrouble(found, 'language-unknown', (values) => ({
      written: textIn(values, 'written'),
      field: found.label,
      entry: found.of.label,
    })),

  correct: ({ place, values }, _, context) => {
    const written = textIn(values, 'written')
    const meant = languageMeant(written)
    return meant === undefined ? undefined : rewrittenAt(place, { written, instead: meant }, context)
  },
})

/** An English name is written out; for a name in another language its code stands. */
function languageMeant(written: string): string | undefined {
  const all = Object.entries(languageNames).flatMap(([code, names]) =>
    names
      .split('|')
      .map((name, at) => ({ name, meant: at === 0 ? `${name.charAt(0).toUpperCase()}${name.slice(1)}` : code })),
  )
  return written.length < 5 ? undefined : onlyClosestTo(plainName(written), all, ({ name }) => name)?.meant
}
