// Every way in which a report may not reach its place, in words for people.
import { describe, expect, test } from 'vitest'
import { failureSentence, noReportSentences } from '../../src/delivery/failure.ts'
import { type Errand, GitHubError, type Trouble } from '../../src/github/trouble.ts'

const errands: readonly Errand[] = ['find-pull-request', 'fetch-report', 'list-files', 'write-comment', 'write-issue']
const troubles: readonly Trouble[] = [
  ...(['token', 'forbidden', 'locked', 'archived', 'limit', 'missing', 'conflict', 'gone'] as const),
  ...(['refused', 'down', 'lost', 'slow', 'odd', 'other-name', 'too-many'] as const),
]
const sentence = (errand: Errand, trouble: Trouble) => failureSentence(new GitHubError(errand, trouble))

describe('what people read', () => {
  test.each([
    [
      'write-comment',
      'forbidden',
      'We could not write the comment, because the workflow may not write to pull requests. Add “pull-requests: write” under “permissions” in .github/workflows/comment.yml.',
    ],
    [
      'fetch-report',
      'forbidden',
      'We could not fetch the report of the check, because the workflow may not read what other workflows leave behind. Add “actions: read” under “permissions” in .github/workflows/comment.yml.',
    ],
    [
      'write-issue',
      'forbidden',
      'We could not write the issue “How our community is doing”, because the workflow may not write issues. Add “issues: write” under “permissions” in .github/workflows/standing.yml.',
    ],
    [
      'write-issue',
      'gone',
      'There is no place for “How our community is doing”, because issues are switched off. To have it, open Settings, General, Features, and choose “Issues”.',
    ],
    [
      'write-comment',
      'limit',
      'We could not write the comment, because GitHub asked us to slow down. To try again, open this run under “Actions” and press “Re-run all jobs”.',
    ],
    ['fetch-report', 'gone', 'The report of the check is no longer kept, so there is no comment. Run the check again.'],
  ] as const)('%s, %s', (errand, trouble, expected) => {
    expect(sentence(errand, trouble)).toBe(expected)
  })

  const all = [
    ...errands.flatMap((errand) => troubles.map((trouble) => sentence(errand, trouble))),
    ...Object.values(noReportSentences),
  ]

  test.each(all)('%s', (text) => {
    expect(text).toMatch(/^[A-Z][^<>`*@#|\n]*\.$/)
    expect(text).not.toMatch(
      /undefined|artifact|edition|schema|annotation|front matter|delivery|HTTP|error|\b[45]\d\d\b/i,
    )
    expect(text.length).toBeLessThan(300)
  })
})
