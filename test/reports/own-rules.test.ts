// What a pull request is told of the community's own rules: one page that a person can open and read aloud.
import { expect, test } from 'vitest'
import { ownRules } from '../../src/reports/comment/rules.ts'
import { verdictOn } from '../../src/reports/decision.ts'
import { markdown } from '../../src/words/writers/markdown.ts'
import { decided, governance, type Proposal, review } from '../decisions/lindenau.ts'

const two = { rule: 'Two coordinators agree', notice: '7 days' }
const vote = { rule: 'Two thirds agree', who: 'Steering circle', notice: '7 days', quorum: '4 people' }
const over = '2026-11-26T09:30:00Z'
const notes = (line: string) => ({ 'notes/2026-11-18.md': `# Call of 18 November\n\n## Decisions\n\n- ${line}\n` })
const charter = (rule: string) => ({ 'charter.md': `# Charter\n\n## How this charter changes\n\n${rule}\n` })

const proposals: Readonly<Record<string, Proposal>> = {
  'One of two coordinators agrees, and the time to object still runs': { rule: two, reviews: [review('amira')] },
  'Both agree, and nobody objected in time': { rule: two, reviews: [review('amira'), review('dana')], now: over },
  'One of them objects': { rule: two, reviews: [review('amira'), review('dana', 'objects')], now: over },
  'The charter says so itself': {
    base: charter('Two coordinators agree, and members have seven days to object.'),
    reviews: [review('amira')],
  },
  'A change of the rule itself': {
    rule: { what: 'This page', rule: 'Two coordinators agree' },
    change: { files: [{ path: 'GOVERNANCE.md', how: 'changed' }] },
  },
  'Somebody agreed to an earlier version, somebody is gone, and somebody does not decide': {
    rule: two,
    reviews: [review('amira', 'agrees', { commit: 'b'.repeat(40) }), review(undefined), review('jonas')],
  },
  'Agreement in a meeting, whose notes come with the change': {
    rule: { rule: 'Two coordinators agree' },
    brings: notes('Amira and Dana agree to #12.'),
  },
  'Nobody objects': { rule: { rule: 'Nobody objects', who: 'Any member', notice: '7 days' } },
  'A newer version begins the time anew': {
    rule: { rule: 'Nobody objects', who: 'Any member', notice: '7 days' },
    change: { newestAt: '2026-11-20T08:15:00Z' },
  },
  'Nobody objects, but nobody says until when': { rule: { rule: 'Nobody objects', who: 'Any member' } },
  'A vote that runs': { rule: vote, reviews: [review('amira'), review('dana'), review('emil', 'objects')] },
  'A vote that nobody has begun': { rule: vote },
  'A vote on a call': { rule: { rule: 'Two thirds agree', who: 'Members on the call', quorum: '10 members' } },
  'A rule that nobody can meet': { rule: { rule: 'Four coordinators agree' }, reviews: [review('amira')] },
  'A rule about people whom no page names': { rule: { rule: 'Simple majority', who: 'The senate' } },
  'A rule that we do not understand': { rule: { rule: 'As the moon has it', who: 'Coordinators' } },
  'Two of one organisation': {
    rule: { rule: 'Two coordinators agree' },
    more: '## Seats of one organisation\n\nAt most a half of the votes.\n',
    reviews: [review('amira'), review('dana')],
  },
  'Somebody stepped out of the decision': {
    rule: { rule: 'Two coordinators agree' },
    brings: notes('Amira agrees to #12; Dana stepped out.'),
    reviews: [review('dana')],
  },
  'The decision has to be written down': {
    rule: { rule: 'Two coordinators agree', record: 'Notes of the next call' },
    reviews: [review('amira'), review('dana')],
  },
  'Whoever does it decides': { rule: { rule: 'Whoever does it decides', who: 'Any member' } },
  'No rule about the charter': {},
  'No rule about a page of notes': { change: { files: [{ path: 'story.md', how: 'changed' }] } },
}

test('the community’s own rules, in every way that they may stand', async () => {
  const parts = []
  for (const [title, proposal] of Object.entries(proposals)) {
    const decisions = await decided(proposal)
    const { state, description } = verdictOn([decisions])
    const told = markdown(ownRules(decisions)).trim() || '*(nothing)*'
    parts.push(`## ${title}\n\n${told}\n\nBeside the change: ${state}, “${description}”\n`)
  }
  await expect(`# The community's own rules, as a pull request is told\n\n${parts.join('\n')}`).toMatchFileSnapshot(
    '../expected/own-rules.md',
  )
})

test('what stands beside a change is never longer than GitHub takes', async () => {
  for (const proposal of Object.values(proposals)) {
    const { description } = verdictOn([await decided(proposal)])
    expect(description.length).toBeLessThanOrEqual(140)
  }
})

test('a rule on a page that is marked as private is followed, and not quoted', async () => {
  const secret = governance({ rule: 'Two coordinators agree' }).replace(
    '# Governance',
    '---\nvisibility: private\n---\n\n# Governance',
  )
  const decisions = await decided({ base: { 'GOVERNANCE.md': secret }, reviews: [review('amira')] })
  const text = markdown(ownRules(decisions))
  expect(text).toContain('is on a page that is not for everyone')
  expect(text).toContain('So far 1 of 2 agree')
  expect(text).not.toContain('coordinators')
})

test('whoever has not said yes to being named counts, and has no name', async () => {
  const people =
    '# People\n\n| Name | May we list you? |\n|---|---|\n| Amira Benhallou | yes, 2026-01-12 |\n| Dana Okafor | |\n'
  const proposal = { rule: { rule: 'Two coordinators agree' }, brings: notes('Amira and Dana agree to #12.') }
  const text = markdown(ownRules(await decided({ ...proposal, base: { 'people.md': people } })))
  expect(text).toContain('It is met. 2 of 2 agree: `Amira Benhallou` and somebody.')
})

test('nothing of somebody’s is more than a name: no mention, no link, no address', async () => {
  const sly =
    'Two coordinators agree @everyone [click](https://evil.example) <b>now</b> or write to ben.okafor@gmail.com'
  const text = markdown(
    ownRules(await decided({ rule: { ...two, rule: sly, who: '@mallory' }, reviews: [review('x`@all`')] })),
  )
  expect(text.replace(/(`+)[\s\S]*?\1/g, '')).not.toMatch(/@|evil|<b>/)
  expect(text).not.toContain('ben.okafor')
})
