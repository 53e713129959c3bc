// The plan for communication, the resources, and the words for who may come in and what is recorded.
import { describe, expect, test } from 'vitest'
import { assess } from '../../src/assess.ts'
import { memory } from '../../src/sources/memory.ts'

const communityOf = async (files: Record<string, string>) =>
  (await assess(memory(files), { now: '2026-03-01', visibility: 'public' })).community

describe('a plan', () => {
  const stakeholders = '# Stakeholders\n\n| Contributor | Role |\n|---|---|\n| Deans | Sponsors |\n'
  const channels = '# Channels\n\n| Channel | What for |\n|---|---|\n| Mailing list | News |\n'

  test.each([
    [
      'in English',
      'comms-plan.md',
      '# Communication plan\n\nAudiences: deans, members\n\n| Audience | Message | Channel | How often | Who sends it |\n|---|---|---|---|---|\n| Deans | a story | Mailing list, a letter | twice a year | Coordination |\n\n## Newsletter\n\nShort.\n\nHow often it comes: every two weeks\nLast issue: 2026-02-20\n',
    ],
    [
      'in German',
      'docs/communication-plan.md',
      '# Kommunikationsplan\n\nZielgruppen: deans, members\n\n| Für wen | Botschaft | Wo | Wie oft | Wer schickt es |\n|---|---|---|---|---|\n| Deans | a story | Mailing list, a letter | zweimal im Jahr | Coordination |\n\n## Rundbrief\n\nShort.\n\nErscheint: alle zwei Wochen\nLetzte Ausgabe: 2026-02-20\n',
    ],
  ])('%s', async (_, path, text) => {
    const { communications: plan } = await communityOf({
      [path]: text,
      'stakeholders.md': stakeholders,
      'channels.md': channels,
    })
    const [message] = plan.messages
    expect(plan.audiences.map((one) => [one.text, one.to?.kind])).toEqual([
      ['deans', 'stakeholders'],
      ['members', undefined],
    ])
    expect(message?.audience.map((one) => one.to?.label)).toEqual(['Deans'])
    expect(message?.channel.map((one) => one.to?.kind)).toEqual(['channels', undefined])
    expect(message?.owner.map((one) => one.text)).toEqual(['Coordination'])
    expect([plan.newsletter_cadence, plan.last_issue]).toEqual([{ days: 14 }, '2026-02-20'])
  })

  test('may tell of paper letters and posters without a mistake', async () => {
    const { findings } = await assess(
      memory({
        'community.yml': 'stage: active\n',
        'channels.md': channels,
        'stakeholders.md': stakeholders,
        'communications.md':
          '# Communication plan\n\n| For whom | Message | Where |\n|---|---|---|\n| Cooks | hello | posters |\n',
      }),
      { now: '2026-03-01', visibility: 'public' },
    )
    expect(findings.filter(({ check }) => check === 'reference-leads-somewhere')).toEqual([])
  })
})

test('resources stand under several headings, processes in a table of their own', async () => {
  const { resources } = await communityOf({
    'resources.md':
      '# Resources\n\n## Tools\n\n| Tool | What for | Who looks after it |\n|---|---|---|\n| Pad | notes | Host |\n\n## Infrastructure\n\n- **Server**: keeps the site\n\n## Processes\n\n| Process | What works | What could be better |\n|---|---|---|\n| Welcome | they come again | two are not enough |\n',
  })
  expect(resources.entries.map(({ label, what_for }) => [label, what_for])).toEqual([
    ['Pad', 'notes'],
    ['Server', 'keeps the site'],
  ])
  expect(resources.processes.map(({ label, works, could_be_better }) => [label, works, could_be_better])).toEqual([
    ['Welcome', 'they come again', 'two are not enough'],
  ])
})

describe('words that are chosen freely', () => {
  const call = async (openTo: string, recording: string) => {
    const { meetings } = await communityOf({
      'meetings.md': `# Meetings\n\n| Call | When | Open to | Recording |\n|---|---|---|---|\n| Call | every Monday | ${openTo} | ${recording} |\n`,
    })
    return [meetings.series[0]?.open_to, meetings.series[0]?.recording]
  }

  test.each([
    ['anyone', 'none', 'anyone', 'none'],
    ['Everyone who is curious', 'talks only', 'anyone', 'talks-only'],
    ['our members', 'no, never', 'members', 'none'],
    ['doctoral students of biology', 'everything', 'group', 'all'],
    ['tout le monde', 'les exposés seulement', 'anyone', 'talks-only'],
    ['Mitglieder', 'nur die Vorträge', 'members', 'talks-only'],
    ['all', 'if the speaker agrees', 'anyone', undefined],
  ])('%s, %s', async (openTo, recording, who, what) => {
    expect(await call(openTo, recording)).toEqual([who, what])
  })
})
