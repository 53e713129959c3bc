// Files that mean harm: each is legal to write, as large as wished, and hard on one part of what reads it.

export interface HostileFile {
  readonly name: string
  readonly path: string
  /** Returns the text with at most so many bytes. */
  readonly text: (bytes: number) => string
}

/** One short text again and again: what nests, what never closes, what must be looked up in all that came before. */
const repeated: Readonly<Record<string, string>> = {
  'quotes in quotes': '> ',
  'quotes in quotes, closely': '>',
  'lists in lists': '- ',
  'numbered lists in lists': '1. ',
  stars: '*',
  'emphasis that opens': '*a ',
  'emphasis of all kinds': '*a_ __b** ',
  'brackets that open': '[',
  'pictures that open': '![',
  'links that open': '[a](',
  'links in links': '[a](<b',
  'character references': '&amp;',
  'tags that open': '<a ',
  'comments that open': '<!-- ',
  'addresses of the web': 'www.example.org ',
  'addresses of e-mail': 'a@example.org ',
  'struck out': '~~a ',
  words: 'word ',
  'no space at all': 'a',
  'wide letters': '👩‍🔬',
  'lines that carry on': 'a\\\n',
  paragraphs: 'a\n\n',
  'line ends of two kinds': 'a\r\n\rb\n',
  headings: '# A\n\n',
  'headings, underlined': 'a\n-\n',
  'headings of a field': '## Vision\n\nOpen.\n\n',
  rules: '---\n',
  definitions: '[a]: b\n',
  footnotes: '[^a]: b[^a]\n\n',
  'links to headings': '[a](#a)\n',
  'links to pages': '[a](../../a/../b.md#c)\n',
  'rows of a table': '| a | b |\n|---|---|\n',
  'one row of a table': '|a',
  tasks: '- [ ] a\n',
  labels: '- Owner: a\n',
  prompts: '[Write here: ',
  mentions: '@a-b ',
  rhythms: 'Every first and third Wednesday of every month at 14:00 ',
  dates: '2026-02-31 31 February 2026 ',
  spaces: ' ',
  'spaces that end no line': 'a             ',
  'empty lines': '\n',
  examples: '- Example: a\n',
  'names and more names': 'Ana, Ben and ',
  'pictures of pages': '![a](a.png)\n',
  'HTML in lines': '<b>a</b> ',
}

const repeat = (part: string, bytes: number) => part.repeat(Math.floor(bytes / Buffer.byteLength(part)))

/** Lines of which each says its number, between a beginning and an end. */
function lines(bytes: number, line: (at: number) => string, start = ''): string {
  const all = [start]
  for (let left = bytes - start.length, at = 1; ; at += 1) {
    const next = line(at)
    left -= Buffer.byteLength(next)
    if (left < 0) return all.join('')
    all.push(next)
  }
}

const built: readonly HostileFile[] = [
  {
    name: 'code that opens ever wider',
    path: 'charter.md',
    text: (bytes) => lines(bytes, (at) => `${'`'.repeat(at)} `),
  },
  {
    name: 'a table as wide as it is long',
    path: 'roadmap.md',
    text: (bytes) => {
      const wide = Math.floor(bytes / 12)
      const head = `# Roadmap\n\n## Milestones\n\n|${'a|'.repeat(wide)}\n|${'-|'.repeat(wide)}\n`
      return head + repeat('|a|\n', bytes - head.length)
    },
  },
  {
    name: 'milestones that nobody on the list looks after',
    path: 'roadmap.md',
    text: (bytes) =>
      lines(
        bytes,
        (at) => `| M${at} | Person ${at * 7919} | 2026-02 |\n`,
        '# Roadmap\n\n## Milestones\n\n| Milestone | Who looks after it | By when |\n|---|---|---|\n',
      ),
  },
  {
    name: 'people of nearly the same name',
    path: 'people.md',
    text: (bytes) => lines(bytes, (at) => `| Ana ${at} |\n`, '# People\n\n| Name |\n|---|\n'),
  },
  {
    name: 'people of one name',
    path: 'people.csv',
    text: (bytes) => `Name\n${repeat('Ana Silva\n', bytes - 5)}`,
  },
  {
    name: 'stakeholders',
    path: 'stakeholders.md',
    text: (bytes) =>
      lines(
        bytes,
        (at) => `| Group ${at} | high | low |\n`,
        '# Stakeholders\n\n| Who | Power | Interest |\n|---|---|---|\n',
      ),
  },
  { name: 'quotes in a list of people', path: 'people.csv', text: (bytes) => `Name\n${repeat('"a""', bytes - 5)}` },
  {
    name: 'settings with many names',
    path: 'charter.md',
    text: (bytes) => `${lines(bytes - 4, (at) => `a${at}: b\n`, '---\n')}---\n`,
  },
  { name: 'settings in settings', path: 'charter.md', text: (bytes) => `---\na: ${repeat('[', bytes - 20)}\n---\n` },
  { name: 'settings that never end', path: 'charter.md', text: (bytes) => `---\n${repeat('a: b\n', bytes - 4)}` },
  { name: 'names in community.yml', path: 'community.yml', text: (bytes) => lines(bytes, (at) => `a${at}: b\n`) },
  { name: 'lists in community.yml', path: 'community.yml', text: (bytes) => `a: ${repeat('{b: ', bytes - 3)}` },
  {
    name: 'rhythms in a page of meetings',
    path: 'meetings.md',
    text: (bytes) => repeat('Every first and third Wednesday of ', bytes),
  },
  {
    name: 'calls and their dates',
    path: 'meetings.md',
    text: (bytes) =>
      lines(
        bytes,
        (at) => `| Call ${at} | every second Tuesday, 14:00 | Europe/Brussels |\n`,
        '# When we meet\n\n| Call | When | Time zone |\n|---|---|---|\n',
      ),
  },
  {
    name: 'a call with an endless rhythm',
    path: 'meetings.md',
    text: (bytes) => {
      const head = '# When we meet\n\n| Call | When |\n|---|---|\n| All | '
      return `${head}${repeat('every second Tuesday and ', bytes - head.length - 3)} |\n`
    },
  },
  {
    name: 'groups that report to nobody',
    path: 'groups.md',
    text: (bytes) => lines(bytes, (at) => `| Group ${at * 7919} |\n`, '# Groups\n\n| Group |\n|---|\n'),
  },
  {
    name: 'languages that nobody speaks',
    path: 'events/2027-03-open-science-day.md',
    text: (bytes) => `# Open day\n\nLanguages: ${repeat('Xyzish, ', bytes - 24)}`,
  },
  {
    name: 'rules in a rule',
    path: 'GOVERNANCE.md',
    text: (bytes) => {
      const head = '# Governance\n\n## Who decides what\n\n| What | Rule |\n|---|---|\n| Money | '
      return `${head}${repeat('two thirds of the members agree, else ', bytes - head.length - 3)} |\n`
    },
  },
  {
    name: 'decisions with votes',
    path: 'decisions.md',
    text: (bytes) =>
      lines(
        bytes,
        (at) => `| Logo ${at} | approved | two thirds | 5 for, 3 against |\n`,
        '# Decisions\n\n| Decision | Status | Rule | Votes |\n|---|---|---|---|\n',
      ),
  },
  {
    name: 'terms of a glossary',
    path: 'glossary.md',
    text: (bytes) => lines(bytes, (at) => `**Term ${at * 7919}**: a word\n\n`, '# Glossary\n\n'),
  },
  {
    name: 'skills that all groups have',
    path: 'skills.md',
    text: (bytes) => {
      const wide = Math.floor(bytes / 20)
      const head = `# Skills\n\n| Skill |${'a|'.repeat(wide)}\n|${'-|'.repeat(wide + 1)}\n`
      return head + lines(bytes - head.length, (at) => `| S${at} |${' x |'.repeat(40)}\n`)
    },
  },
]

/** Every kind of file that means harm. */
export const hostileFiles: readonly HostileFile[] = [
  ...Object.entries(repeated).map(([name, part]) => ({
    name,
    path: 'charter.md',
    text: (bytes: number) => repeat(part, bytes),
  })),
  ...built,
]
