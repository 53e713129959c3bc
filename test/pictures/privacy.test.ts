// What pictures never show: ratings that are not public, people without a yes, private pages, and what is personal.
import { toHtml } from 'hast-util-to-html'
import { expect, test } from 'vitest'
import { assess } from '../../src/assess.ts'
import { competenceMatrix } from '../../src/pictures/competence-matrix.ts'
import { engagementMountain } from '../../src/pictures/engagement-mountain.ts'
import type { Picture } from '../../src/pictures/picture.ts'
import { roadmapTimeline } from '../../src/pictures/roadmap-timeline.ts'
import { stakeholderQuadrant } from '../../src/pictures/stakeholder-quadrant.ts'
import { termTimeline } from '../../src/pictures/term-timeline.ts'
import { memory } from '../../src/sources/memory.ts'
import { everyPicture } from '../support/every-picture.ts'
import { invented, now } from './invented.ts'

const communityOf = async (files: Readonly<Record<string, string>>) =>
  (await assess(memory(files), { now, visibility: 'unknown' })).community
const all = (picture: Picture | undefined) =>
  picture === undefined
    ? ''
    : `${toHtml(picture.svg)}\n${JSON.stringify(picture.table)}\n${picture.mermaid ?? ''}\n${picture.description}`

const rated = (rows: string, ratings: string) =>
  `---\nratings: ${ratings}\n---\n# Stakeholders\n\n| Contributor | Role | Nature of participation | Power | Interest |\n|---|---|---|---|---|\n${rows}\n`
const people =
  '# People\n\n| Name | May we list you? |\n|---|---|\n| Amira Benhallou | yes, 2026-01-12 |\n| Ben Ostrowski | |\n'

test('ratings that are kept elsewhere are not drawn', async () => {
  const files = { 'stakeholders.md': rated('| Library | host | room | high | low |', 'elsewhere') }
  expect(stakeholderQuadrant(await communityOf(files))).toBeUndefined()
})

test('people are never in the quadrant, whether they said yes or not', async () => {
  const rows = ['Amira Benhallou', 'Ben Ostrowski', 'Dr Chidinma Oyelaran', 'Library'].map(
    (name) => `| ${name} | x | y | high | high |`,
  )
  const files = { 'people.md': people, 'stakeholders.md': rated(rows.join('\n'), 'public') }
  const drawn = all(stakeholderQuadrant(await communityOf(files)))
  expect(drawn).toContain('Library')
  expect(drawn).not.toMatch(/Amira|Ben |Chidinma/)
})

test('roles name those who said yes, and count the others', async () => {
  const files = {
    'people.md': people,
    'roles.md':
      '# Roles\n\n| Role | Who | Until |\n|---|---|---|\n| Coordinator | Amira Benhallou, Ben Ostrowski | 2027-06-30 |\n| Keeper of notes | Ben Ostrowski, Somebody Else | 2027-06-30 |\n',
  }
  const drawn = all(termTimeline(await communityOf(files), { now }))
  expect(drawn).toContain('Amira Benhallou, a person not named here')
  expect(drawn).toContain('2 people not named here')
  expect(drawn).not.toMatch(/Ben |Somebody/)
})

test('names and sentences that name people without a yes are left out', async () => {
  const files = {
    'people.md': people,
    'roadmap.md':
      '# Roadmap\n\n| Milestone | What will be true | By when |\n|---|---|---|\n| Ben Ostrowski opens a call | x | 2027-03 |\n',
    'engagement.md':
      '# Engagement\n\n| Phase | Name | What they do |\n|---|---|---|\n| discovery | Hears of us | Talk to Ben Ostrowski |\n',
    'skills.md': '# Skills\n\n| Skill | Held by |\n|---|---|\n| Licences | Ben Ostrowski, Library |\n',
  }
  const community = await communityOf(files)
  const drawn = [roadmapTimeline(community, { now }), engagementMountain(community), competenceMatrix(community)].map(
    all,
  )
  expect(drawn.join()).not.toContain('Ostrowski')
  expect(drawn[0]).toContain('a milestone that is not named here')
  expect(drawn[1]).toContain('Hears of us')
  expect(drawn[2]).toContain('a person not named here')
})

test('nothing of private pages is drawn', async () => {
  const files = Object.entries(invented(5)).map(([path, text]) => [
    path,
    text.startsWith('---\n')
      ? text.replace('---\n', '---\nvisibility: private\n')
      : `---\nvisibility: private\n---\n${text}`,
  ])
  expect(everyPicture(await communityOf(Object.fromEntries(files)), now)).toEqual([])
})

test('telephone numbers and private mailboxes are not drawn', async () => {
  const files = invented(5, (_, at) =>
    at % 2 === 0 ? `Ask +32 470 12 34 5${at}` : `Write to someone.private${at}@gmail.com`,
  )
  for (const picture of everyPicture(await communityOf(files), now)) expect(all(picture)).not.toMatch(/470 12|gmail/)
})
