// Stakeholders and channels, as communities really write them; ratings stay inside.
import { describe, expect, test } from 'vitest'
import { assess } from '../../src/assess.ts'
import { memory } from '../../src/sources/memory.ts'

const assessed = (files: Record<string, string>) => assess(memory(files), { now: '2026-03-01', visibility: 'unknown' })
const stakeholdersOf = async (text: string, path = 'stakeholders.md') =>
  (await assessed({ [path]: text })).community.stakeholders
const rows = async (text: string, path?: string) =>
  (await stakeholdersOf(text, path)).entries.map(({ name, role, nature_of_participation }) => [
    name,
    role,
    nature_of_participation,
  ])

const library = ['Library', 'host', 'lends rooms']

describe('a stakeholder is the same', () => {
  test.each([
    [
      'a table with the three columns of the training',
      '# Stakeholders\n\n| Contributors | Role | Nature of participation |\n|---|---|---|\n| Library | host | lends rooms |\n',
    ],
    [
      'a table in another order, with columns of its own',
      '# Stakeholders\n\n| Since | Nature of participation | Stakeholder | Role |\n|---|---|---|---|\n| 2024 | lends rooms | Library | host |\n',
    ],
    [
      'headings with labelled lines',
      '# Stakeholders\n\n## Library\n\n- Role: host\n- How they take part: lends rooms\n',
    ],
    [
      'a list of settings',
      '---\nkind: stakeholders\nentries:\n  - name: Library\n    role: host\n    nature_of_participation: lends rooms\n---\n# Stakeholders\n',
    ],
    [
      'French',
      '# Parties prenantes\n\n| Partie prenante | Rôle | Nature de la participation |\n|---|---|---|\n| Library | host | lends rooms |\n',
    ],
    [
      'German',
      '# Beteiligte\n\n| Gruppe | Rolle | Art der Beteiligung |\n|---|---|---|\n| Library | host | lends rooms |\n',
    ],
    [
      'Spanish',
      '# Partes interesadas\n\n| Grupo | Papel | Cómo participan |\n|---|---|---|\n| Library | host | lends rooms |\n',
    ],
    [
      'Italian',
      '# Portatori di interesse\n\n| Gruppo | Ruolo | Come partecipano |\n|---|---|---|\n| Library | host | lends rooms |\n',
    ],
  ])('in %s', async (_, text) => {
    expect(await rows(text)).toEqual([library])
  })

  test('in a CSV file', async () => {
    expect(
      await rows('Role,Contributor,"Nature of participation"\nhost,Library,"lends rooms"\n', 'stakeholders.csv'),
    ).toEqual([library])
  })
})

describe('ratings', () => {
  const rated = (setting: string, rows: string) =>
    `---\nkind: stakeholders\n${setting}---\n# Stakeholders\n\n| Contributor | Role | Power | Interest | Quadrant |\n|---|---|---|---|---|\n${rows}`

  test('are private, the place on the map too, unless the page says that they are public', async () => {
    const closed = await stakeholdersOf(rated('', '| Deans | host | high | low | Keep satisfied |\n'))
    const open = await stakeholdersOf(
      rated('ratings: public\n', '| Deans | host | élevé | gering | Keep satisfied |\n'),
    )
    for (const field of ['power', 'interest', 'quadrant']) {
      expect(closed.entries[0]?.isPrivate(field)).toBe(true)
      expect(open.entries[0]?.isPrivate(field)).toBe(false)
    }
    expect([open.entries[0]?.power, open.entries[0]?.interest, open.entries[0]?.quadrant]).toEqual([
      'high',
      'low',
      'keep-satisfied',
    ])
  })

  test('never stand in what a report says about them', async () => {
    const { findings } = await assessed({
      'community.yml': 'stage: active\n',
      'stakeholders.md': rated('', '| Deans | host | high | low | Monitor |\n'.repeat(8)),
    })
    const said = JSON.stringify(findings.filter((finding) => finding.check.startsWith('stakeholder')))
    expect(said).toContain('stakeholder-quadrant-fits-ratings')
    expect(said).not.toMatch(/high|low|monitor|keep-satisfied/i)
  })

  test('may be kept elsewhere', async () => {
    const page = await stakeholdersOf(
      '# Stakeholders\n\nRated elsewhere on 2026-01-12, reviewed by the coordination.\n\n| Contributor | Role |\n|---|---|\n| Library | host |\n',
    )
    expect(page.rated_elsewhere).toBe('Rated elsewhere on 2026-01-12, reviewed by the coordination.')
  })
})

describe('channels', () => {
  const channelsOf = async (text: string) => (await assessed({ 'channels.md': text })).community.channels.entries
  const open = async (text: string) =>
    (await assessed({ 'channels.md': text })).findings.map((finding) => finding.check)

  test('are read from a table, a list, or headings', async () => {
    const list = { name: 'Mailing list', url: 'https://lists.example/osc' }
    const texts = [
      '# Channels\n\n| What for | Channel | Link |\n|---|---|---|\n| news | Mailing list | https://lists.example/osc |\n',
      '# Where we talk\n\n- **Mailing list**: news, at [lists.example](https://lists.example/osc)\n',
      '# Channels\n\n## Mailing list\n\nWhat for: news\n\nLink: <https://lists.example/osc>\n',
    ]
    for (const text of texts) expect(await channelsOf(text)).toMatchObject([list])
  })

  test('say what kind they are in the words that people use', async () => {
    const table = (kinds: readonly string[]) =>
      `# Kanäle\n\n| Kanal | Art | Stand |\n|---|---|---|\n${kinds.map((kind, at) => `| K${at} | ${kind} |\n`).join('')}`
    const found = await channelsOf(
      table(['Mailingliste | aktiv', 'live | nur lesen', 'primary | geschlossen', 'liste de diffusion | fermé']),
    )
    expect(found.map(({ type, status }) => [type, status])).toEqual([
      ['asynchronous', 'active'],
      ['synchronous', 'read-only'],
      ['primary', 'closed'],
      ['asynchronous', 'closed'],
    ])
  })

  test('that are closed are asked for nothing; those in use are asked who looks after them and how to join', async () => {
    const row = (status: string) =>
      `# Channels\n\n| Channel | What for | Status |\n|---|---|---|\n| Chat | talk | ${status} |\n`
    expect((await open(row('closed'))).filter((check) => check.startsWith('channel'))).toEqual([])
    expect((await open(row('active'))).filter((check) => check.startsWith('channel')).sort()).toEqual([
      'channel-has-admins',
      'channel-says-how-to-join',
    ])
  })
})
