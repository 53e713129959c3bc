// Mermaid itself reads our pictures, whatever the names in them.
import fc from 'fast-check'
import { JSDOM } from 'jsdom'
import { beforeAll, describe, expect, test } from 'vitest'
import { assess } from '../../src/assess.ts'
import { mermaidLabel } from '../../src/pictures/mermaid-label.ts'
import { quadrant } from '../../src/pictures/quadrant.ts'
import { timeline } from '../../src/pictures/timeline.ts'
import { memory } from '../../src/sources/memory.ts'
import { everyPicture } from '../support/every-picture.ts'
import { hostile, invented } from './invented.ts'

let parse: (source: string) => Promise<unknown>
beforeAll(async () => {
  const { window } = new JSDOM('')
  Object.assign(globalThis, { window, document: window.document })
  const { default: mermaid } = await import('mermaid')
  parse = (source) => mermaid.parse(source)
}, 60_000)

const communityOf = async (files: Record<string, string>) =>
  (await assess(memory(files), { now: '2026-11-20', visibility: 'unknown' })).community
const cell = (text: string) => text.replace(/[\r\n|\\]/g, ' ')
const roadmap = (names: readonly string[]) =>
  `# Roadmap\n\n| Milestone | What will be true | By when | Status |\n|---|---|---|---|\n${names.map((name, at) => `| ${cell(name)} | x | 20${26 + (at % 3)}-0${1 + (at % 9)} | ${['planned', 'done', 'in progress'][at % 3]} |`).join('\n')}\n`
const stakeholders = (names: readonly string[], ratings = 'public') =>
  `---\nratings: ${ratings}\n---\n# Stakeholders\n\n| Contributor | Role | Nature of participation | Power | Interest |\n|---|---|---|---|---|\n${names.map((name, at) => `| ${cell(name)} | x | y | ${at % 2 ? 'high' : 'low'} | ${at % 3 ? 'high' : 'low'} |`).join('\n')}\n`
const names = [
  'Launch',
  'section',
  'title x',
  '%%{init}%%',
  '"',
  ': ; #',
  'click me',
  '日本',
  '```',
  '<b>',
  '@everyone',
  'done, crit',
  'Ω '.repeat(60),
  '…',
  'end',
  'x[0.1, 0.2]',
]

describe('roadmap', () => {
  test.each(names.map((name) => [name]))('with a milestone called %j', async (name) => {
    const source = timeline(await communityOf({ 'roadmap.md': roadmap([name, name]) }), '2026-11-20')
    await expect(parse(source ?? '')).resolves.toBeTruthy()
  })

  test('with any name', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: 'grapheme', minLength: 1 }), { minLength: 1, maxLength: 5 }),
        async (any) => {
          const source = timeline(
            await communityOf({ 'roadmap.md': roadmap(any.map((name) => `a${name}`)) }),
            '2026-11-20',
          )
          await expect(parse(source ?? '')).resolves.toBeTruthy()
        },
      ),
      { numRuns: 50 },
    )
  })

  test('is not drawn when no milestone has a date', async () => {
    expect(timeline(await communityOf({ 'roadmap.md': '# Roadmap\n\nSoon.' }), '2026-11-20')).toBeUndefined()
  })
})

describe('stakeholders', () => {
  test.each([1, 5, 60, 200])('%i of them', async (many) => {
    const source =
      quadrant(
        await communityOf({ 'stakeholders.md': stakeholders(Array.from({ length: many }, (_, at) => `Group ${at}`)) }),
      ) ?? ''
    await expect(parse(source)).resolves.toBeTruthy()
    const points = [...source.matchAll(/\[(\d\.\d\d), (\d\.\d\d)\]/g)]
    expect(points).toHaveLength(Math.min(many, 60))
    for (const [, x, y] of points) for (const at of [Number(x), Number(y)]) expect(at >= 0.02 && at <= 0.98).toBe(true)
  })

  test.each(names.map((name) => [name]))('called %j', async (name) => {
    await expect(
      parse(quadrant(await communityOf({ 'stakeholders.md': stakeholders([name, name]) })) ?? ''),
    ).resolves.toBeTruthy()
  })

  test('are never drawn from private ratings', async () => {
    expect(quadrant(await communityOf({ 'stakeholders.md': stakeholders(['Library'], 'elsewhere') }))).toBeUndefined()
  })
})

test('a label is never empty', () => {
  for (const name of ['', '…', '%%', '"""', '\u202E']) expect(mermaidLabel(name)).toBe('without a name')
})

describe('every picture that has a Mermaid twin', () => {
  const sets = [1, 5, 60, 200].flatMap((many) => [
    [`${many} entries`, invented(many)] as const,
    [`${many} hostile names`, invented(many, (_, at) => `${hostile[at % hostile.length]}`)] as const,
    [`${many} words that Mermaid knows`, invented(many, (_, at) => `${names[at % names.length]}`)] as const,
  ])
  test.each(sets)('with %s', async (_, files) => {
    const sources = everyPicture(await communityOf(files), '2026-11-20').flatMap(({ mermaid }) => mermaid ?? [])
    expect(sources.length).toBeGreaterThan(2)
    for (const source of sources) await expect(parse(source), source.slice(0, 300)).resolves.toBeTruthy()
  })
})
