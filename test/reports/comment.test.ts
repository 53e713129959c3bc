// The comment on a pull request. Look at them in test/expected/comments/; `npx vitest run comment -u` writes them anew.
import { describe, expect, test } from 'vitest'
import { commentReport, type PullRequest } from '../../src/reports/comment.ts'
import { visibleLines } from '../../src/reports/size.ts'
import { commentOn, compared, decisionsOf, pullOf, type Scenario, scenarios } from '../support/pull-requests.ts'

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
    const pull = { ...pullOf(scenario, comparison), decisions: await decisionsOf(scenario, comparison) }
    expect(commentReport({ reported: assessment, comparison }, pull)).toBe(text)
  })

  test('begins with what it is about, in three lines without pictures', () => {
    const [first, ...rest] = text.split('\n').filter((line) => line !== '')
    expect(first).toMatch(/^### .+\.$/)
    expect(rest.slice(0, 2).join('\n')).toContain('**This pull request')
    expect(text).not.toContain('```')
  })
})

describe('what is said', () => {
  const named = (name: string): Scenario => {
    const scenario = scenarios.find((one) => one.name === name)
    if (!scenario) throw new Error(`There is no ${name}.`)
    return scenario
  }
  const said = async (name: string, more: Partial<PullRequest> = {}, isCompared = true): Promise<string> => {
    const scenario = named(name)
    const { assessment, comparison } = await compared(scenario)
    const pull = { ...pullOf(scenario, comparison), ...more }
    return commentReport({ reported: assessment, ...(isCompared && { comparison }) }, pull)
  }

  test('somebody new is thanked first, and hears nothing of what was open before', async () => {
    const text = await said('healthy-late-milestone', { isFirst: true })
    expect(text).toMatch(/^### Thank you for your first contribution here\./)
    expect(text).not.toContain('open before')
    const fresh = await said('template-untouched', { isFirst: true })
    expect(fresh).not.toMatch(/Good first steps|wait for your own words|Where you are/)
  })

  test('where nothing could be compared it says so; somebody new then hears only of what cannot wait', async () => {
    const text = await said('healthy-late-milestone', {}, false)
    expect(text).toContain('We could not see what stood before')
    expect(text).toContain('Milestone `It counts` has no date.')
    expect(await said('healthy-late-milestone', { isFirst: true }, false)).not.toContain('has no date')
    expect(await said('healthy-phone-number', { isFirst: true }, false)).toContain('telephone number')
  })

  test('a pull request that cannot be listed whole may change its own checks, and is not called safe', async () => {
    const text = await said('healthy-another-contact', { filesAreAll: false })
    expect(text).toContain('may change its own checks:** we could not list')
    expect(text).not.toContain('safely')
    expect(await said('healthy-another-contact', { filesAreAll: false, files: [] })).toContain('could not list')
  })

  test('what changes how Git writes files is announced too', async () => {
    const files = [{ path: 'notes/.gitattributes', how: 'added' as const }]
    expect(await said('healthy-another-contact', { files })).toContain(
      'changes its own checks:** `notes/.gitattributes`',
    )
  })

  test('pages are those in the folder of the community', async () => {
    const files = [
      { path: 'about/us/roadmap.md', how: 'changed' as const },
      { path: 'logo.svg', how: 'added' as const },
    ]
    const inFolder = await said('healthy-late-milestone', { files, folder: 'about/us' }, false)
    expect(inFolder).toContain('adds `logo.svg` and changes `about/us/roadmap.md`')
    expect(inFolder).toContain('Milestone `It counts` has no date.')
    expect(await said('healthy-late-milestone', { files, folder: 'about' }, false)).not.toContain('has no date')
    const settings = [{ path: 'about/us/community.yml', how: 'changed' as const }]
    expect(await said('healthy-another-contact', { files: settings, folder: 'about/us' })).toContain('its own checks')
  })

  test('links lead to the branch of the pull request, and nowhere when that is gone', async () => {
    expect(await said('healthy-late-milestone')).toContain('/edit/spring-cleaning/roadmap.md#L31')
    expect(await said('healthy-late-milestone', { home: undefined })).not.toMatch(/community\/(?:edit|blob)\//)
  })
})
