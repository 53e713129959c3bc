// `moothall fix` with somebody at the terminal, and without.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Command } from 'commander'
import { describe, expect, test } from 'vitest'
import type { Door } from '../../src/commands/door.ts'
import { fixCommand } from '../../src/commands/fix.ts'
import { folderWith } from '../support/run.ts'

const roadmap = '---\nlast_reviewed: 18 February 2026\n---\n# Roadmap\n\n## Next steps\n\nWe open the doors.\n'
const community = () => folderWith({ 'community.yml': 'stage: active\n', 'roadmap.md': roadmap })

/** Returns what is said, asked and written when the command is called in a folder; `answer` is what somebody types. */
async function fix(dir: string, options: readonly string[], answer?: boolean) {
  let [said, code, asked] = ['', -1, '']
  const ask = async (text: string) => {
    asked = text
    return answer === true
  }
  const door: Door = {
    today: '2026-03-01',
    screen: { width: 80, colour: false },
    isInWorkflow: false,
    tell: () => {},
    elapsed: () => 0,
    untilInterrupted: async () => {},
    progress: () => {},
    ...(answer !== undefined && { ask }),
    finish: (text, ending) => {
      said = text
      code = ending
    },
  }
  const moothall = new Command('moothall')
  fixCommand(moothall, door)
  await moothall.parseAsync(['fix', ...options, dir], { from: 'user' })
  return { said, code, asked, page: readFileSync(join(dir, 'roadmap.md'), 'utf8') }
}

describe('moothall fix', () => {
  test('without anybody to ask shows what it would write, and how', async () => {
    const { said, code, page } = await fix(community(), [])
    expect([code, page]).toEqual([1, roadmap])
    expect(said).toContain('+ last_reviewed: 2026-02-18')
    expect(said).toMatch(/Nothing is written yet\. To write this correction, run this again with --yes\.\n$/)
  })

  test('asks, and writes after a yes', async () => {
    const { said, code, asked, page } = await fix(community(), [], true)
    expect([code, page]).toEqual([0, roadmap.replace('18 February 2026', '2026-02-18')])
    expect(asked).toMatch(/\+ last_reviewed: 2026-02-18\n\nWrite this correction\? \(y\/n\) $/)
    expect(said).toBe('Written: roadmap.md.\n')
  })

  test('writes nothing after a no', async () => {
    expect(await fix(community(), [], false)).toMatchObject({ code: 1, said: 'Nothing was written.\n', page: roadmap })
  })

  test('asks nobody where --yes is said, and has nothing to do the second time', async () => {
    const dir = community()
    expect(await fix(dir, ['--yes'], false)).toMatchObject({ code: 0, asked: '' })
    expect(await fix(dir, ['--yes'])).toMatchObject({
      code: 0,
      said: 'There is nothing here that we could correct for you.\n',
    })
  })
})
