// Invented communities with as many entries as a test asks for, in every page from which a picture is drawn.

/** The day on which all pictures of the tests are drawn. */
export const now = '2026-11-20'

const groups = [
  'University library',
  'Data Stewards’ Office',
  'Graduate Centre',
  'Regional fund',
  'Early-career researchers',
  'Ethics office',
  'Computing Centre',
  'City archive of Lindenau and the villages',
  'Press office',
  'Works council',
]
const milestones = [
  'A guide from every faculty',
  'The town comes in',
  'Two pairs of hands',
  'The first month',
  'It counts',
]
const levels = ['Hears of us', 'Listens in', 'Asks and answers', 'Brings something', 'Holds a role']
const phases = [
  'discovery',
  'first contact',
  'participation',
  'sustained participation',
  'networked participation',
  'leadership',
]
const roles = [
  'Coordinator',
  'Keeper of notes',
  'Welcome host',
  'Conduct contact',
  'Keeper of the pages and of everything that needs a key',
]
const skills = [
  'Licences of software',
  'Interviews and consent',
  'Long series of measurements',
  'Opening a call',
  'Code that others can run',
]

/** Returns what a table keeps of a name: one line, no bars. */
export const cell = (text: string): string => text.replace(/[\r\n|\\]/g, ' ')
const two = (number: number) => String(number).padStart(2, '0')
const table = (head: string, rows: readonly string[]) =>
  `| ${head} |\n|${'---|'.repeat(head.split('|').length)}\n${rows.map((row) => `| ${row} |`).join('\n')}\n`

/** Returns the pages of a community with `many` entries on each; `name` gives each of them its name. */
export function invented(
  many: number,
  name: (kind: readonly string[], at: number) => string = (kind, at) =>
    `${kind[at % kind.length]}${at < kind.length ? '' : ` ${Math.floor(at / kind.length) + 1}`}`,
): Readonly<Record<string, string>> {
  const each = (count: number, row: (at: number) => string) => Array.from({ length: count }, (_, at) => row(at))
  const named = (kind: readonly string[], at: number) => cell(name(kind, at))
  return {
    'stakeholders.md': `---\nratings: public\n---\n# Stakeholders\n\n${table(
      'Contributor | Role | Nature of participation | Power | Interest',
      each(
        many,
        (at) =>
          `${named(groups, at)} | user | reads | ${(at * 7) % 3 ? 'high' : 'low'} | ${(at * 5) % 4 > 1 ? 'high' : 'low'}`,
      ),
    )}`,
    'roadmap.md': `# Roadmap\n\n## Milestones\n\n${table(
      'Milestone | What will be true | By when | Status',
      each(
        many,
        (at) =>
          `${named(milestones, at)} | x | ${2026 + ((at * 7) % 3)}-${two(1 + ((at * 5) % 12))}${at % 2 ? '' : `-${two(1 + ((at * 11) % 28))}`} | ${['planned', 'done', 'in progress', 'late'][at % 4]}`,
      ),
    )}`,
    'engagement.md': `# Engagement\n\n## Levels\n\n${table(
      'Phase | Name | What they do | What they get',
      each(
        many,
        (at) =>
          `${phases[Math.floor((at * 6) / many)]} | ${named(levels, at)} | Come to the call, talk in threes, correct a page, and write a chapter of the guide for everybody | company`,
      ),
    )}`,
    'people.md': `# People\n\n${table('Name | May we list you?', [
      'Amira Benhallou | yes, 2026-01-12',
      'Ben Ostrowski |',
    ])}`,
    'roles.md': `# Roles\n\n${table(
      'Role | What it is for | Who | Since | Until',
      each(
        many,
        (at) =>
          `${named(roles, at)} | x | ${['Amira Benhallou', 'Ben Ostrowski', 'Amira Benhallou, Ben Ostrowski'][at % 3]} | ${2024 + (at % 3)}-${two(1 + (at % 9))} | ${at % 7 === 6 ? 'goes with the post' : `${2026 + (at % 4)}-${two(1 + ((at * 5) % 12))}`}`,
      ),
    )}`,
    'sustainability.md': `# Sustainability\n\n## Funding sources\n\n${table(
      'Who gives | What for | From | Until | Status',
      each(
        Math.ceil(many / 4),
        (at) =>
          `${named(groups, at)} | x | ${2025 + (at % 3)}-01 | ${2026 + (at % 4)}-12 | ${['active', 'applied'][at % 2]}`,
      ),
    )}\n## What needs a key\n\n${table(
      'What | Where | Who holds the keys | Renew by',
      each(
        Math.ceil(many / 6),
        (at) => `${named(['The web address', 'The mailbox'], at)} | x | y | ${2026 + (at % 3)}-${two(1 + (at % 9))}-15`,
      ),
    )}`,
    'skills.md': `# Skills\n\n${table(
      'Skill | What it means | Area | Held by | How many | Missing in | Gap',
      each(
        many,
        (at) =>
          `${named(skills, at)} | x | ${['content', 'technical', 'engagement'][at % 3]} | ${each(1 + (at % 3), (more) => named(groups, (at * 3 + more * 2) % Math.min(many + 2, 25)).replaceAll(',', ' ') + (more === 1 ? ' (3)' : '')).join(', ')} | ${at % 5} | ${at % 6 === 5 ? groups[at % 8] : ''} | ${at % 9 === 8 ? 'yes' : ''}`,
      ),
    )}`,
  }
}

/** Names that try to be more than names. */
export const hostile: readonly string[] = [
  '"&gt;&lt;script>alert(1)&lt;/script>',
  'a & b < c > d "e" \'f\'',
  'W'.repeat(300),
  'An endless name that goes on and on '.repeat(9),
  '\u202Edrowkcab\u202C and \u0007 controls \u2028 here',
  '開かれた科学のための共同体とその仲間たちの会',
  '🦔🌳📚'.repeat(20),
  'جماعة العلم المفتوح في ليندناو وما حولها',
  `Z${'\u0300\u0301\u0302'.repeat(60)}algo`,
  '&lt;svg onload=alert(1)>&lt;foreignObject href="javascript:alert(1)">',
  'style="color:red" class=x',
  'ﷺﷻ﷽',
  '𒐫𒈙𒌄',
  '.',
]
