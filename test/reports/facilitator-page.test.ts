// The pages for those who lead a session. Look at them in test/expected/facilitator/; `npx vitest run facilitator -u` writes them anew.
import { describe, expect, test } from 'vitest'
import { readCommunity } from '../../src/community/read-community.ts'
import { facilitatorPages } from '../../src/reports/facilitator-page.ts'
import { folder } from '../../src/sources/folder.ts'
import { memory } from '../../src/sources/memory.ts'

const pageOf = async (files: Record<string, string>, number?: number) => {
  const { community } = await readCommunity(memory(files))
  const pages = facilitatorPages(community, number)
  return 'text' in pages ? pages.text : pages.sentence
}

describe('a whole programme', async () => {
  const { community } = await readCommunity(folder('test/communities/six-week-programme'))

  test.each([1, 2, 3, 4, 5, 6])('session %i', async (number) => {
    const pages = facilitatorPages(community, number)
    await expect('text' in pages ? pages.text : pages.sentence).toMatchFileSnapshot(
      `../expected/facilitator/session-${number}.md`,
    )
  })

  test('all of them, when none is named', () => {
    const pages = facilitatorPages(community)
    expect('text' in pages && pages.text.match(/^# Session \d/gm)).toHaveLength(6)
  })
})

describe('a programme in one table', () => {
  const programme = `# Course\n\n- Rhythm: every Thursday, 14:00, Brussels time\n\n## Sessions\n\n| Session | Title | Date |\n|---|---|---|\n| 1 | Why | 2026-03-05 |\n| 2 | Who | 2026-03-12 |\n\n## Assignments\n\n| Assignment | After session | Pages |\n|---|---|---|\n| Your story | 1 | story and charter.md, a poster |\n`

  test('has an hour, and what goes beyond it', async () => {
    const page = await pageOf({ 'programme.md': programme }, 1)
    expect(page).toContain('Thursday 5 March 2026, 14:00, Brussels time.')
    expect(page).toContain('| 14:55 | 5       | Assignment and feedback |')
    expect(page).toContain('It ends up in `story.md`, `charter.md` and a poster.')
  })

  test('leaves ten minutes for what people found out', async () => {
    const page = await pageOf({ 'programme.md': programme }, 2)
    expect(page).toContain('| 14:10 | 10      | Insights from the last assignment |')
    expect(page).toContain('10 minutes. Whoever likes tells what they found out')
    expect(page).not.toContain('Until next time')
  })

  test('records nothing that nobody asked for, and has everybody know whom to tell', async () => {
    const page = await pageOf({ 'programme.md': programme }, 1)
    expect(page).toContain('Nothing is recorded today.')
    expect(page).toContain('Agree on one person before you begin.')
    const code = '# Code of conduct\n\n## Scope\n\nIt applies in all our calls and on the list.\n'
    expect(await pageOf({ 'programme.md': programme, 'CODE_OF_CONDUCT.md': code }, 1)).toContain(
      '[`CODE_OF_CONDUCT.md`](CODE_OF_CONDUCT.md)',
    )
  })

  test('says in a sentence which sessions there are', async () => {
    expect(await pageOf({ 'programme.md': programme }, 7)).toBe('There is no session 7; there are sessions 1 and 2.')
    expect(await pageOf({ 'README.md': '# Hello\n' })).toContain('There is no session here to prepare.')
  })
})

describe('what somebody wrote stays text', () => {
  const session = (more: string) => ({ 'programme/1.md': `# Why\n\n- Week: 1\n- Date: 2026-03-05\n${more}` })

  test('marks and tags are letters', async () => {
    const page = await pageOf(
      session('\n## Roll call\n\nWhat is \\<script>alert(1)\\</script> and \\[a\\](javascript:x)?\n'),
    )
    expect(page).not.toMatch(/(?<!\\)<script|(?<!\\)\[a\]\(/)
  })

  test('links lead where they led, and nowhere else', async () => {
    const page = await pageOf(
      session(
        '- Link: [the room](https://meet.example/a)\n\n## Reading\n\n- [our charter](../charter.md)\n- [odd](javascript:alert)\n',
      ),
    )
    expect(page).toContain('[the room](https://meet.example/a)')
    expect(page).toContain('[our charter](charter.md)')
    expect(page).not.toContain('javascript:')
  })

  test('a telephone number, a private mailbox or a passcode is not passed on', async () => {
    const page = await pageOf(
      session(
        '- Link: [room](https://zoom.us/j/812345?pwd=secret12)\n\n## Who to tell in private\n\nCall +49 341 2345 6789.\n\n## Reading\n\nAsk jana.novakova@gmail.com for it.\n',
      ),
    )
    expect(page).not.toMatch(/secret12|2345 6789|gmail/)
  })

  test('a session on a private page is not written', async () => {
    const page = await pageOf({
      'programme/1.md': '---\nvisibility: private\n---\n# Why\n\n- Week: 1\n- Date: 2026-03-05\n',
    })
    expect(page).toContain('There is no session here to prepare.')
  })
})

describe('who is named', () => {
  const programme = (who: string) =>
    `# Course\n\n- Facilitators: ${who}\n\n## Sessions\n\n| Session | Title | Date |\n|---|---|---|\n| 1 | Why | 2026-03-05 |\n`
  const people =
    '# People\n\n| Name | May we list you? |\n|---|---|\n| Ana Silva | no |\n| Ben Adeyemi | |\n| Dana Vermeulen | yes, 2026-01-01 |\n| Kofi Mensah | withdrawn 2026-02-01 |\n'

  test('only those who agreed, and those whom no page lists', async () => {
    const everybody = 'Ana Silva, Ben Adeyemi, Dana Vermeulen, Kofi Mensah, Session hosts'
    const page = await pageOf({ 'people.md': people, 'programme.md': programme(everybody) }, 1)
    expect(page).toContain('**Who leads:** Dana Vermeulen, Session hosts and somebody else\n')
    expect(page).not.toMatch(/Silva|Adeyemi|Mensah/)
  })

  test('nobody, when nobody agreed', async () => {
    const page = await pageOf({ 'people.md': people, 'programme.md': programme('Ana Silva and Ben Adeyemi') }, 1)
    expect(page).toContain('**Who leads:** somebody\n')
  })
})

test('calls nobody who is mentioned, wherever it is pasted', async () => {
  const page = await pageOf(
    {
      'programme/1.md':
        '# Why @octo-cat\n\n- Week: 1\n- Date: 2026-03-05\n- Link: [@octo-org/team](https://meet.example/a)\n\n## Roll call\n\nAsk (@octo-cat) or .@octo-cat, or write to hello@osc-lindenau.example.\n',
    },
    1,
  )
  expect(page).toContain('# Session 1: Why `@octo-cat`\n')
  expect(page).toContain('[`@octo-org/team`](https://meet.example/a)')
  expect(page).toContain('Ask (`@octo-cat`) or .`@octo-cat`, or write to <hello@')
})
