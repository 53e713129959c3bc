// The comment on a pull request. Look at them in test/expected/comments/; `npx vitest run comment -u` writes them anew.
import { describe, expect, test } from 'vitest'
import { commentReport } from '../../src/reports/comment.ts'
import { visibleLines } from '../../src/reports/size.ts'
import { commentOn, compared, pullOf, scenarios } from '../support/pull-requests.ts'

describe.each(scenarios)('$name', async (scenario) => {
  const text = await commentOn(scenario)

  test('reads as expected', async () => {
    await expect(text).toMatchFileSnapshot(`../expected/comments/${scenario.name}.md`)
  })

  test('is no longer than a screen', () => {
    expect(visibleLines(text)).toBeLessThanOrEqual(40)
  })

  test('says the same from the assessment as from the report that was read back', async () => {
    const { assessment, comparison } = await compared(scenario)
    expect(commentReport({ reported: assessment, comparison }, pullOf(scenario, comparison))).toBe(text)
  })

  test('begins with what it is about, in three lines without pictures', () => {
    const [first, ...rest] = text.split('\n').filter((line) => line !== '')
    expect(first).toMatch(/^### .+\.$/)
    expect(rest.slice(0, 2).join('\n')).toContain('**This pull request')
    expect(text).not.toContain('```')
  })
})
