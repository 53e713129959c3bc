import { defineCheck } from '../check.ts'
import { everyoneBehind } from '../subjects/people-behind.ts'

const roles =
  '# Roles\n\n| Role | What it is for | Who | Backup |\n|---|---|---|---|\n| Web keeper | Looks after the pages | Amira | |\n| Coordinators | Plan the year | Amira, Jonas | |\n| List keeper | The list | Jonas | Amira |\n'
const page = (keys: string, status = '') => ({
  'roles.md': roles,
  'sustainability.md': `# Sustainability\n\n## What needs a key\n\n| What | Where | Who holds the keys | Status |\n|---|---|---|---|\n| The web address | With the registrar | ${keys} | ${status} |\n`,
})

export default defineCheck({
  id: 'asset-has-two-key-holders',
  area: 'continuity',
  severity: 'warning',
  from: 'launching',
  since: 1,
  title: 'Two people can get into everything that the community owns',
  says: 'One person alone holds the keys to {asset}.',
  why: 'Illness, a new job or a lost telephone is enough, and nobody can get in any more.',
  fix: 'Give a second person access, and write them or their role in the column “Who holds the keys”. Never write a password here.',
  minutes: 30,
  principles: ['accountability'],
  source: 'OpenJS continuity policies',
  examples: [
    { name: 'two roles', files: page('Web keeper, List keeper'), expect: [] },
    { name: 'one role that two people hold', files: page('Coordinators'), expect: [] },
    {
      name: 'one role that one person holds',
      files: page('Web keeper'),
      expect: ['sustainability.md:7 One person alone holds the keys to “The web address”.'],
    },
    { name: 'given up', files: page('Web keeper', 'given up'), expect: [] },
    { name: 'a role that somebody stands in for', files: page('List keeper'), expect: [] },
    { name: 'an office that is not on the list', files: page('Computing Centre'), expect: [] },
  ],

  // Of a name that no page lists, nobody can say how many people it stands for.
  subjects: ({ community }) =>
    community.sustainability.assets.filter(
      (asset) =>
        asset.status !== 'retired' && asset.who_holds_keys.length > 0 && asset.who_holds_keys.every(({ to }) => to),
    ),

  inspect: (asset) =>
    everyoneBehind(asset.who_holds_keys).size < 2
      ? [{ about: asset.about('who_holds_keys'), place: asset.at('who_holds_keys'), values: { asset: asset.label } }]
      : [],
})
