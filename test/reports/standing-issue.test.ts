// The standing issue: what it shows, what it remembers, and when it says a word. Look at it in test/expected/standing/.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assess } from '../../src/assess.ts'
import type { Assessment } from '../../src/health/assessment.ts'
import { addDays } from '../../src/recurrence/calendar-date.ts'
import { visibleLines } from '../../src/reports/size.ts'
import { readState, type StandingReport, type State, standingReport } from '../../src/reports/standing-issue.ts'
import { folder } from '../../src/sources/folder.ts'
import { memory } from '../../src/sources/memory.ts'

type Files = Readonly<Record<string, string>>
const now = '2026-11-20'
const home = { url: 'https://github.com/osc-lindenau/community', branch: 'main', folder: '' }
const visibility = 'public' as const
const on = (files: Files, day: string) => assess(memory(files), { now: day, visibility })
const report = (assessment: Assessment, previous?: State, then?: Assessment) =>
  standingReport({ assessment, visibility, home, previous, backThen: then })
const first = (assessment: Assessment) => report(assessment)
const filesOf = (dir: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(dir, { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.\w+$/.test(path))
      .map((path) => [path.replaceAll('\\', '/'), readFileSync(join(dir, path), 'utf8')]),
  )

/** What is said of `after` on a later day, when the report before was of `before`. */
const next = async (before: Files, day: string, after: Files, later: string): Promise<StandingReport> => {
  const previous = readState(first(await on(before, day)).body)
  return report(await on(after, later), previous, await on(after, day))
}

describe('each small community', () => {
  const communities = readdirSync('test/communities').map((name) => `test/communities/${name}`)

  test.each(['community-template', ...communities])('%s', async (dir) => {
    const { body, comment } = first(await assess(folder(dir), { now, visibility: 'unknown' }))
    await expect(body).toMatchFileSnapshot(`../expected/standing/${dir.split('/').at(-1)}.md`)
    expect(comment).toBeUndefined()
    expect(body).not.toMatch(/\b(?:edition|schema|annotation|artifact|front matter|entity|delivery)\b(?=[^"]*$)/i)
  })

  test('the healthy one in the month of its annual review', async () => {
    const files = filesOf('test/communities/healthy')
    const record = `${files['community.yml']}annual_review: November\n`
    const { body } = first(await on({ ...files, 'community.yml': record }, now))
    await expect(body).toMatchFileSnapshot('../expected/standing/healthy-annual-review.md')
  })
})

const charter = '# Charter\n\n## Vision\n\nOpen to all.\n'
const roadmap = (rows: string) =>
  `# Roadmap\n\n| Milestone | What will be true | Who looks after it | By when | Status |\n|---|---|---|---|---|\n${rows}`
const roles = (rows: string) => `# Roles\n\n| Role | What it is for | Who | Until |\n|---|---|---|---|\n${rows}`
const code = (until = '') =>
  `# Code of conduct\n\n## Who receives reports\n\n| Who | How to reach them | Until |\n|---|---|---|\n| Ana Prado | conduct@lindenau.example | ${until} |\n| Ben Ode | help@lindenau.example | |\n`
const circle: Files = {
  'community.yml': 'name: Circle\ntype: osc\nstage: active\ncontact: hello@circle.example\n',
  'charter.md': charter,
  'roadmap.md': roadmap('| Launch | Ten people have met | Host | 2027-12 | planned |\n'),
  'roles.md': roles('| Host | opens the call | | 2028-12-31 |\n'),
  'CODE_OF_CONDUCT.md': code(),
}

describe('a comment is made', () => {
  test('never with the first report, however much is wrong', async () => {
    expect(first(await on({ 'people.md': '# People\n\nCall +49 171 2345678\n' }, now)).comment).toBeUndefined()
  })

  test('not when nothing got worse, on the same day or the next', async () => {
    expect((await next(circle, now, circle, now)).comment).toBeUndefined()
    expect((await next(circle, now, circle, addDays(now, 1))).comment).toBeUndefined()
  })

  test('not when something got better', async () => {
    const before = { ...circle, 'roadmap.md': roadmap('| Launch | | | 2027-12 | planned |\n') }
    expect((await next(before, now, circle, now)).comment).toBeUndefined()
  })

  test('not when a line moved, or a page that cannot be read comes back', async () => {
    const before = { ...circle, 'roadmap.md': roadmap('| Launch | | | 2027-12 | planned |\n') }
    const moved = { ...before, 'roadmap.md': before['roadmap.md'].replace('# Roadmap', '# Roadmap\n\n\n') }
    expect((await next(before, now, moved, now)).comment).toBeUndefined()
  })

  test('when a change brings something to fix', async () => {
    const after = { ...circle, 'roadmap.md': roadmap('| Launch | Ten people have met | | 2027-12 | planned |\n') }
    const { comment } = await next(circle, now, after, addDays(now, 1))
    expect(comment).toContain('**Please fix:** Nobody is named to look after the milestone `Launch`.')
    expect(comment).toContain('*Something was changed.*')
    expect(comment).toContain('New since 20 November 2026:')
  })

  test('and a second slip of the same sort is news again', async () => {
    const one = { ...circle, 'people.md': '# People\n\nCall +49 171 2345678\n' }
    const two = { ...circle, 'people.md': '# People\n\nCall +49 171 2345678\n\nOr +49 171 9876543\n' }
    expect((await next(one, now, one, now)).comment).toBeUndefined()
    expect((await next(one, now, two, now)).comment).toContain('**Do not publish:**')
  })

  test('when time alone brings something to fix', async () => {
    const files = { ...circle, 'CODE_OF_CONDUCT.md': code('2026-11-05') }
    const { comment } = await next(files, '2026-11-19', files, '2026-11-20')
    expect(comment).toContain('**Please fix:** Somebody who is named here to receive reports agreed to it until a day')
    expect(comment).toContain('*Only time has passed.*')
  })

  test('when a change makes an area fall', async () => {
    const files = filesOf('test/communities/healthy')
    const after = { ...files, 'charter.md': files['charter.md']?.replace('## Values', '## Things') ?? '' }
    const { comment } = await next(files, now, after, now)
    expect(comment).toMatch(/\*\*Identity\*\* was “an example to others” and is now “.*”\. \*Something was changed\.\*/)
  })

  test('when time makes an area fall, with what it brought', async () => {
    const files = filesOf('test/communities/healthy')
    const { comment } = await next(files, now, files, '2026-12-10')
    expect(comment).toMatch(
      /\*\*Rhythm\*\* was “an example to others” and is now “in good shape”. \*Only time has passed.\*/,
    )
    expect(comment).toContain('The call `Monthly call` of 18 November 2026 has no notes.')
  })

  test('when our questions changed, whoever changed them', async () => {
    const bad = { ...circle, 'roadmap.md': roadmap('| Launch | Ten people have met | | 2027-12 | planned |\n') }
    const assessment = await on(bad, now)
    const previous = readState(first(assessment).body) as State
    const told = (remembered: State, today = assessment) => report(today, remembered, assessment).comment
    // The program: the same pages, and yet it is new.
    expect(told({ ...previous, error: '' })).toContain('We ask about this only now; your pages did not')
    // The community: it has chosen the next set of questions, which is a change of its pages as well.
    const newer = new Map([...assessment.checks].map(([id, check]) => [id, { ...check, since: 2 }]))
    const chosen = { ...assessment, edition: 2, checks: newer }
    expect(told({ ...previous, error: '', seen: 'AAAAAA' }, chosen)).toContain('We ask about this only now')
  })

  test('when the stage asks for more, without blame', async () => {
    const before = { ...circle, 'community.yml': 'name: Circle\nstage: launching\ncontact: hello@circle.example\n' }
    const bad = roadmap('| Launch | Ten people have met | | 2027-12 | planned |\n')
    const { comment } = await next({ ...before, 'roadmap.md': bad }, now, { ...circle, 'roadmap.md': bad }, now)
    expect(comment).toContain('### A little more is asked of you now.')
    expect(comment).toContain('*Your community is now active, so a little more is asked of it.*')
  })

  test('when a repository that was private can be read by all', async () => {
    const files = { ...circle, 'people.md': '# People\n\nCall +49 171 2345678\n' }
    const before = await assess(memory(files), { now, visibility: 'private' })
    const { body } = standingReport({
      assessment: before,
      visibility: 'private',
      home,
      previous: undefined,
      backThen: undefined,
    })
    const previous = readState(body)
    const assessment = await on(files, now)
    const { comment } = report(assessment, previous, assessment)
    expect(comment).toContain('### Something here should not be public.')
    expect(comment).toContain('*Something was changed.*')
  })
})

describe('a comment is short', () => {
  test('“do not publish” stands first, and the rest is counted', async () => {
    const rows = Array.from(
      { length: 40 },
      (_, at) => `| Milestone ${at} | | | 2026-12-${10 + (at % 20)} | planned |\n`,
    )
    const after = {
      ...circle,
      'roadmap.md': roadmap(rows.join('')),
      'people.md': '# People\n\nCall +49 171 2345678\n',
      'roles.md': roles('| Host | opens the call | Nobody Known | 2026-12-31 |\n'),
      'CODE_OF_CONDUCT.md': '# Code of conduct\n\nBe kind.\n',
    }
    const { comment } = await next(circle, now, after, now)
    await expect(comment).toMatchFileSnapshot('../expected/standing/a-comment-on-everything.md')
    expect(visibleLines(comment ?? '')).toBeLessThanOrEqual(20)
    expect(comment).toMatch(/^### Something here should not be public\./)
    expect(comment?.indexOf('Do not publish')).toBeLessThan(comment?.indexOf('Please fix') ?? 0)
    expect(comment).toMatch(/… and \d+ more/)
  })
})

describe('each date is told once', () => {
  const files: Files = {
    'community.yml': 'name: Circle\nstage: active\nannual_review: March\n',
    'roles.md': roles('| Treasurer | counts | | 2027-06-15 |\n| Host | opens the call | | goes with the post |\n'),
    'roadmap.md': roadmap('| Launch | Ten people have met | Host | 2027-04 | planned |\n'),
    'charter.md': `---\nlast_reviewed: 2026-09-10\n---\n${charter}`,
    'story.md':
      '# Story\n\n## What success looks like\n\nWritten on: 2026-12-15\n\n| In | What we hope for | What happened |\n|---|---|---|\n| 6 months | Ten people come | |\n| 12 months | Two hosts | |\n',
    'CODE_OF_CONDUCT.md': code('2027-08-31'),
  }
  const sorts: Readonly<Record<string, RegExp>> = {
    'the term': /The term of the role `Treasurer`/,
    'who receives reports': /Somebody who receives reports agreed/,
    'the milestone that comes near': /Milestone `Launch` is due on/,
    'the milestone on its day': /Milestone `Launch` (?:is due today|was due)/,
    'the review': /`charter\.md`\S* (?:is|was) to be read again/,
    'the hope after 6 months': /hoped: `Ten people come`/,
    'the hope after 12 months': /hoped: `Two hosts`/,
    'the annual review': /March is the month of your annual review/,
  }

  /** Reports on these days, each of which finds the text of the one before. */
  const year = async (days: readonly string[]) => {
    const said: { day: string; comment: string }[] = []
    let body = ''
    let then: Assessment | undefined
    for (const day of days) {
      const assessment = then?.date === day ? then : await on(files, day)
      const made = report(assessment, readState(body), then)
      if (made.comment) said.push({ day, comment: made.comment })
      ;({ body } = made)
      then = assessment
    }
    return (sort: string) => said.filter(({ comment }) => sorts[sort]?.test(comment)).map(({ day }) => day)
  }
  const days = Array.from({ length: 395 }, (_, at) => addDays(now, at))

  test('with a run every day, on some days two', async () => {
    const told = await year(days.slice(90).flatMap((day, at) => (at % 3 === 0 ? [day, day] : [day])))
    expect(Object.fromEntries(Object.keys(sorts).map((sort) => [sort, told(sort)]))).toEqual({
      'the term': ['2027-04-16'],
      'who receives reports': ['2027-07-02'],
      'the milestone that comes near': ['2027-03-31'],
      'the milestone on its day': ['2027-04-30'],
      'the review': ['2027-09-10'],
      'the hope after 6 months': ['2027-06-15'],
      'the hope after 12 months': ['2027-12-15'],
      'the annual review': ['2027-03-01'],
    })
  }, 300_000)

  test('with a run on the third of each month', async () => {
    const told = await year(['2026-11-20', ...days.filter((day) => day.endsWith('-03')), '2028-01-03'])
    expect(Object.fromEntries(Object.keys(sorts).map((sort) => [sort, told(sort)]))).toEqual({
      'the term': ['2027-05-03'],
      'who receives reports': ['2027-07-03'],
      'the milestone that comes near': ['2027-04-03'],
      'the milestone on its day': ['2027-05-03'],
      'the review': ['2027-10-03'],
      'the hope after 6 months': ['2027-07-03'],
      'the hope after 12 months': ['2028-01-03'],
      'the annual review': ['2027-03-03'],
    })
  })

  test('also when its page cannot be read for a day', async () => {
    const known = await on(files, '2027-04-16')
    const told = report(known, readState(first(await on(files, now)).body))
    expect(told.comment).toMatch(sorts['the term'] as RegExp)
    const without: Files = Object.fromEntries(Object.entries(files).filter(([path]) => path !== 'roles.md'))
    const gone = report(await on(without, '2027-04-17'), readState(told.body))
    const back = report(await on(files, '2027-04-18'), readState(gone.body))
    expect(back.comment ?? '').not.toMatch(sorts['the term'] as RegExp)
  })

  test('a date that is written when it is already near is told, one that is past is not', async () => {
    const ending = (until: string) => ({ ...files, 'roles.md': roles(`| Treasurer | counts | | ${until} |\n`) })
    expect((await next(files, now, ending('2026-12-01'), now)).comment).toMatch(sorts['the term'] as RegExp)
    expect((await next(files, now, ending('2026-11-01'), now)).comment ?? '').not.toMatch(sorts['the term'] as RegExp)
  })

  test('an area that falls by nothing else is no further news', async () => {
    const healthy = filesOf('test/communities/healthy')
    expect((await next(healthy, '2027-09-15', healthy, '2027-09-17')).comment).toMatch(/`story\.md`\S* was to be read/)
    expect((await next(healthy, '2027-09-15', healthy, '2027-09-17')).comment).not.toContain('Identity')
  })
})

describe('a community at rest', () => {
  const asleep = { ...circle, 'community.yml': 'name: Circle\nstage: dormant\ncontact: hello@circle.example\n' }

  test('hears nothing of terms, milestones and pages to be read again', async () => {
    expect((await next(asleep, now, asleep, '2029-01-01')).comment).toBeUndefined()
  })

  test('is not told that it fell when it went to sleep', async () => {
    expect((await next(circle, now, asleep, now)).comment).toBeUndefined()
  })

  test('hears of what is asked of it', async () => {
    const mute = { ...asleep, 'people.md': '# People\n\nCall +49 171 2345678\n' }
    expect((await next(asleep, now, mute, now)).comment).toContain('**Do not publish:**')
  })
})

describe('the state', () => {
  const word = fc.string({ unit: 'grapheme', maxLength: 40 })
  const nasty = fc.oneof(
    word,
    fc.constantFrom('-->', '--!>', '<!-- moothall:standing {} -->', '@everyone', '"}', '\\u0000', '</details>'),
  )
  const cell = nasty.map((text) => text.replace(/[|\r\n]/g, ' '))

  test('is read back as it was written, whatever stands in the pages', async () => {
    await fc.assert(
      fc.asyncProperty(cell, cell, cell, async (name, milestone, role) => {
        const files = {
          'community.yml': `name: ${JSON.stringify(name)}\nstage: active\n`,
          'roadmap.md': roadmap(`| ${milestone} | | | 2026-12 | planned |\n`),
          'roles.md': roles(`| ${role} | x | | 2026-12-31 |\n`),
        }
        const assessment = await on(files, now)
        const { body } = first(assessment)
        const state = readState(body)
        expect(state?.date).toBe(now)
        expect(readState(body.replaceAll('\n', '\r\n'))).toEqual(state)
        const again = report(assessment, state, assessment)
        expect(again).toEqual({ body, comment: undefined })
      }),
      { numRuns: 60 },
    )
  }, 60_000)

  test('is read back with a term that ends in the year 9999, and a notice as long', async () => {
    const files = {
      'community.yml': 'name: Circle\nstage: active\nclocks:\n  term_notice: 9000 years\n',
      'roles.md': roles('| Host | opens the call | | 9999-12-31 |\n'),
    }
    const state = readState(first(await on(files, now)).body)
    expect(Object.values(state?.told ?? {})).toEqual(['9999-12-31'])
    expect(report(await on(files, addDays(now, 1)), state, await on(files, now)).comment).toBeUndefined()
  })

  test('holds no name, no path and no address', async () => {
    const { body } = first(await assess(folder('test/communities/abandoned'), { now, visibility }))
    const line = body.split('\n')[0] ?? ''
    expect(line).not.toMatch(/\.md|@|champion|Coordinator/i)
  })

  const good = async () => first(await on(circle, now)).body

  test.each([
    ['an empty text', () => ''],
    ['the text of somebody else', () => 'Hello'],
    ['a marker further down', (body: string) => `\n${body}`],
    ['a marker without its end', (body: string) => body.replace(' -->', '')],
    ['another version', (body: string) => body.replace('"version":1', '"version":2')],
    ['a day that does not exist', (body: string) => body.replace(`"date":"${now}"`, '"date":"2026-02-30"')],
    ['a verdict of its own', (body: string) => body.replace('"not started"', '"wonderful"')],
    ['a key that is not ours', (body: string) => body.replace('{"version"', '{"more":1,"version"')],
    ['half a hash', (body: string) => body.replace('"stop":""', '"stop":"abc"')],
    ['a day of long ago', (body: string) => body.replace(`"date":"${now}"`, '"date":"0001-01-01"')],
    ['a list', () => '<!-- moothall:standing [] -->'],
    ['no JSON', () => '<!-- moothall:standing {version:1} -->'],
  ])('is not believed: %s', async (_, edit) => {
    expect(readState(edit(await good()))).toBeUndefined()
  })

  test('makes no report fail, whatever somebody writes into it', { timeout: 60_000 }, async () => {
    const body = await good()
    const line = body.split('\n')[0] ?? ''
    const assessment = await on(circle, now)
    fc.assert(
      fc.property(fc.nat(line.length - 1), fc.nat(5), fc.string({ unit: 'binary', maxLength: 5 }), (at, cut, put) => {
        const previous = readState(`${line.slice(0, at)}${put}${line.slice(at + cut)}\n`)
        const made = report(assessment, previous, previous && assessment)
        expect(made.body.split('\n').slice(1)).toEqual(body.split('\n').slice(1))
      }),
    )
  })

  test('of a day that has not come yet counts as none', async () => {
    const previous = { ...(readState(await good()) as State), date: '2099-01-01', error: '', stop: '' }
    const bad = await on({ ...circle, 'people.md': '# People\n\nCall +49 171 2345678\n' }, now)
    expect(report(bad, previous).comment).toBeUndefined()
  })
})

describe('nothing private is told', () => {
  const secret = 'xq7secret'
  const top = '---\nvisibility: private\nlast_reviewed: 2026-01-01\n---\n'
  const hidden: Files = {
    'community.yml': 'name: Circle\nstage: active\nannual_review: November\n',
    'roadmap.md': `${top}${roadmap(`| ${secret} | ${secret} | ${secret} | 2026-12 | planned |\n`)}`,
    'roles.md': roles(`| Host | opens the call | Imke ${secret} | 2026-12-31 |\n`),
    'people.md': `# People\n\n| Name | May we list you? | Works at |\n|---|---|---|\n| Imke ${secret} | no | ${secret} |\n`,
    'story.md': `${top}# Story\n\n## What success looks like\n\nWritten on: 2026-05-20\n\n| In | What we hope for |\n|---|---|\n| 6 months | ${secret} |\n`,
    'notes/2026-11-18.md': `---\nvisibility: private\n---\n# ${secret}\n\n## Takeaways\n\n${secret}\n`,
    'CODE_OF_CONDUCT.md': `# Code of conduct\n\n## Who receives reports\n\n| Who | How to reach them | Until |\n|---|---|---|\n| Imke ${secret} | conduct@lindenau.example | 2026-12-31 |\n`,
    'stakeholders.md': `# Stakeholders\n\n| Contributor | Role | Power | Interest |\n|---|---|---|---|\n| Library | host | high | low |\n`,
  }

  test('in the text or in a comment', async () => {
    const { body } = first(await on(hidden, now))
    const later = await next(circle, '2026-11-19', hidden, now)
    expect(later.comment).toBeDefined()
    for (const text of [body, later.body, later.comment ?? '']) expect(text).not.toContain(secret)
  })

  test('nor a date of a private page', async () => {
    const files = { ...circle, 'roadmap.md': `${top}${roadmap('| Fair | x | Host | 2026-12 | planned |\n')}` }
    const { body, comment } = await next(files, now, files, '2026-12-31')
    expect(`${body}${comment}`).not.toMatch(/\bFair\b|31 December 2026 .*roadmap|due today/)
  })
})

describe('it fits', () => {
  const bytes = (text: string) => new TextEncoder().encode(text).length

  test('with 3,000 things to fix', async () => {
    const rows = Array.from(
      { length: 3000 },
      (_, at) => `| Milestone ${at} | | | 2026-12-${10 + (at % 20)} | planned |\n`,
    )
    const files: Files = { ...circle, 'roadmap.md': roadmap(rows.join('')) }
    const assessment = await on(files, now)
    expect(assessment.findings.filter(({ severity }) => severity === 'error').length).toBeGreaterThan(3000)
    const { body } = first(assessment)
    expect(bytes(body)).toBeLessThanOrEqual(60_000)
    const previous = readState(body) as State
    expect(previous).toBeDefined()
    const again = report(assessment, previous, assessment)
    expect(again.comment).toBeUndefined()
    const later = await on(files, '2026-12-20')
    const told = report(later, previous, assessment)
    expect(bytes(told.comment ?? '')).toBeLessThan(8000)
  }, 60_000)

  test('with long names everywhere and notes of every sort', async () => {
    const name = '🦉'.repeat(60)
    const rows = Array.from(
      { length: 200 },
      (_, at) => `| ${name}${at} | | ${name} | 2026-12-${10 + (at % 20)} | done |\n`,
    )
    const abandoned = filesOf('test/communities/abandoned')
    const files: Record<string, string> = { ...abandoned, 'roadmap.md': roadmap(rows.join('')) }
    for (let at = 0; at < 300; at += 1)
      files[`guides/${name}-${at}.md`] = `# Guide\n\n[there](${name}.md)\n\n![](x.png)\n`
    const { body } = first(await on(files, now))
    expect(bytes(body)).toBeLessThanOrEqual(60_000)
    expect(body).toContain('some parts are left out here: ')
    expect(body).toContain('“Your roadmap”')
    expect(body).toContain('### Three good next steps')
    expect(body).toContain('close this issue: we keep it up to date and stay silent')
    expect(body.match(/<details>/g)?.length ?? 0).toBe(body.match(/<\/details>/g)?.length ?? 0)
  }, 60_000)
})

test('the first three lines stand alone', async () => {
  const { body } = first(await assess(folder('test/communities/healthy'), { now, visibility }))
  const [heading, line] = body.split('\n').filter((text) => text !== '' && !text.startsWith('<!--'))
  expect(heading).toBe('## Nothing needs to be fixed.')
  expect(line).toBe('`Open Science Community Lindenau`: We have no notes for you today.')
})
