import { defineCheck } from '../check.ts'
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
    { name: 'no language at all', files: { 'community.yml': 'name: Open Science Lindenau\n' }, expect: [] },
  ],

  subjects: ({ community }) => fieldsWith(community, 'language-unknown', 'language'),

  inspect: (found) =>
    ofTrouble(found, 'language-unknown', (values) => ({
      written: textIn(values, 'written'),
      field: found.label,
      entry: found.of.label,
    })),
})
