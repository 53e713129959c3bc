// Pages as people write them who have never seen ours: the questions of a training as headings, lists, one page for much.
import { describe, expect, test } from 'vitest'
import { assess } from '../../src/assess.ts'
import { memory } from '../../src/sources/memory.ts'

const assessed = (files: Record<string, string>) => assess(memory(files), { now: '2026-11-20', visibility: 'unknown' })
const communityOf = async (files: Record<string, string>) => (await assessed(files)).community

test('the questions of a first assignment are headings of the story', async () => {
  const { story } = await communityOf({
    'story.md': [
      '# Community background',
      '## 1. Why does the project need a community?\n\nAlone it takes too long.',
      '### What is your community project’s story, who started it?\n\nTwo stewards met.',
      '### What is the next step, and what resources do you need to make that happen?\n\nA room on Thursdays.',
      "## How do these different sets of 'purpose' align?\n\nBoth want fewer tickets.",
      '## What does success look like?\n\n- In 6 months: ten people come\n- In 2 years: a paid post',
    ].join('\n\n'),
  })
  expect(story).toMatchObject({
    why_project_needs_community: 'Alone it takes too long.',
    how_we_began: 'Two stewards met.',
    what_next: 'A room on Thursdays.',
    resources_needed: 'A room on Thursdays.',
    how_purposes_align: 'Both want fewer tickets.',
  })
  expect(story.success.map((hope) => [hope.in, hope.hope])).toEqual([
    [{ months: 6 }, 'ten people come'],
    [{ months: 24 }, 'a paid post'],
  ])
})

test.each([
  ['Vision: our big ideas for the future', 'Mission – where we are right now'],
  ['Our community vision?', 'Notre mission'],
  ['Unsere Vision', 'Our mission: what we do'],
])('“%s” and “%s” name a vision and a mission', async (vision, mission) => {
  const { charter } = await communityOf({
    'charter.md': `# Charter\n\n## ${vision.replace('community ', '')}\n\nAll share.\n\n## ${mission}\n\nWe meet.\n`,
  })
  expect(charter).toMatchObject({ vision: 'All share.', mission: 'We meet.' })
})

test('a heading that tells more is no heading for all of a page’s entries', async () => {
  const { training } = await communityOf({
    'training.md': '# Training\n\n## Training: how to share data\n\n- Language: English\n',
  })
  expect(training.entries.map(({ label }) => label)).toEqual(['Training: how to share data'])
})

test('one page holds purpose, stakeholders, resources and channels', async () => {
  const { purpose, stakeholders, resources, channels } = await communityOf({
    'community-of-practice-basics.md': [
      '# Community of practice basics',
      '## 2.1 Purpose and outcomes\n\n| Project/subproject Names | Purpose | Outcomes |\n|---|---|---|\n| Guides | help | ten groups publish |',
      '## 2.2 Identifying Stakeholders\n\n| Contributors | Role | Nature of participation |\n|---|---|---|\n| Library | host | monthly |',
      '### Resources and infrastructure\n\n- Tools/platforms: GitHub, HackMD\n- Infrastructure: web server',
      '### Types of engagement\n\n- Primary: GitHub\n- Asynchronous: Newsletter, Slack',
    ].join('\n\n'),
  })
  expect(purpose.entries.map(({ project }) => project)).toEqual(['Guides'])
  expect(stakeholders.entries.map(({ name, nature_of_participation: how }) => [name, how])).toEqual([
    ['Library', 'monthly'],
  ])
  expect(resources.entries.map(({ name, type }) => [name, type])).toEqual([
    ['GitHub', 'tool'],
    ['HackMD', 'tool'],
    ['web server', 'infrastructure'],
  ])
  expect(channels.entries.map(({ name, type }) => [name, type])).toEqual([
    ['GitHub', 'primary'],
    ['Newsletter', 'asynchronous'],
    ['Slack', 'asynchronous'],
  ])
})

test('a masterplan fills the pages of its parts', async () => {
  const { documents } = await communityOf({
    'masterplan.md': [
      '# Masterplan',
      '## Community identity\n\n### Vision\n\nAll share.',
      '## Stakeholder engagement\n\n| Stakeholder | Role |\n|---|---|\n| Library | host |',
      '## Governance and sustainability\n\nTwo coordinators decide. The library pays.',
      '## Connecting with other OSCs\n\nWe belong to a network of such communities.',
    ].join('\n\n'),
  })
  expect(documents.filter(({ stands }) => stands).map(({ kind }) => kind)).toEqual(
    expect.arrayContaining(['charter', 'stakeholders', 'governance', 'sustainability', 'network']),
  )
})

test('a milestone in a list has its month in brackets', async () => {
  const { roadmap } = await communityOf({
    'roadmap.md': '# Roadmap\n\n## Milestones\n\n- MS1 (Nov 2024): All five centres are established\n',
  })
  expect(roadmap.milestones.map(({ title, due, outcome }) => [title, due?.month, outcome])).toEqual([
    ['MS1', '2024-11', 'All five centres are established'],
  ])
})

test('a list of bold names below the title holds the entries of a page', async () => {
  const { channels } = await communityOf({
    'channels.md': '# How to get connected\n\n- **Mailing list**: ask to be added\n- **Slack**: quick questions\n',
  })
  expect(channels.entries.map(({ name, purpose }) => [name, purpose])).toEqual([
    ['Mailing list', 'ask to be added'],
    ['Slack', 'quick questions'],
  ])
})

describe('a table', () => {
  test('of materials with a column of links', async () => {
    const { training } = await communityOf({
      'training.md':
        '# Training\n\n| Material | Link | Last checked |\n|---|---|---|\n| FAIR | https://fair.example | May 2024 |\n',
    })
    expect(training.entries.map(({ title, url, last_reviewed: when }) => [title, url, when])).toEqual([
      ['FAIR', 'https://fair.example', '2024-05-01'],
    ])
  })

  test('of funders with one column for the period', async () => {
    const { sustainability } = await communityOf({
      'sustainability.md':
        '# Sustainability\n\n## Funding\n\n| Funder | Period |\n|---|---|\n| Union | 2024-01 to 2027-12 |\n| Bank | 2024–2025 |\n',
    })
    expect(sustainability.sources.map(({ from, to }) => [from?.month, to?.end])).toEqual([
      ['2024-01', '2027-12-31'],
      ['2024-01', '2025-12-31'],
    ])
  })

  test('of lightning talks beside a rota: one date is one call', async () => {
    const { findings } = await assessed({
      'community.yml': 'name: Circle\nstage: active\n',
      'meetings.md': [
        '# Monthly call\n\nEvery third Wednesday of the month at 14:00, Brussels time.',
        '## Lightning talks\n\n| Date | Who | Topic |\n|---|---|---|\n| 2026-12-16 | | Badges |',
        '## Rota\n\n| Date | Host |\n|---|---|\n| 2026-12-16 | Coordinator |',
      ].join('\n\n'),
    })
    const unfilled = findings.filter(({ check }) => check === 'next-calls-have-a-host')
    expect(unfilled.map(({ values }) => JSON.stringify(values)).join()).not.toMatch(/2026-12-16|16 December/)
    expect(unfilled).not.toEqual([])
  })
})

test('a question with its answer in one line is read', async () => {
  const { notes } = await communityOf({
    'notes/2026-10-21.md':
      '# Call\n\n## Feedback\n\n- What worked? The short talks\n- What surprised you? How many came\n',
  })
  expect(notes.entries[0]).toMatchObject({ worked: 'The short talks', surprised: 'How many came' })
})

test('a last line may say when a page was reviewed', async () => {
  const { inclusion } = await communityOf({
    'DEI.md': '# Inclusion\n\n## Project access\n\nThe list is open.\n\nLast Reviewed: January 9, 2026\n',
  })
  expect(inclusion.last_reviewed).toBe('2026-01-09')
})

test.each([
  'Wir treffen uns jeden dritten Mittwoch im Monat um 14 Uhr (Berlin) online.',
  'Every third Wednesday of the month at 14:00 (Berlin) online',
])('the zone in brackets ends where they do: %s', async (line) => {
  const { meetings } = await communityOf({ 'meetings.md': `# Meetings\n\n${line}\n` })
  expect(meetings.series.map(({ when }) => [when?.time, when?.zoneWords])).toEqual([['14:00', 'Berlin']])
})
