// Which files are not part of the community: archives, vendored and generated trees, and what community.yml names.
import ignore from 'ignore'

/** Patterns as in .gitignore, by the reason that reports give. */
const always: Readonly<Record<string, readonly string[]>> = {
  archive: ['archive/', 'archived/', 'archives/', 'attic/', 'old/'],
  vendored: ['node_modules/', 'vendor/', 'third_party/', 'third-party/', '_vendor/'],
  generated: ['_site/', 'dist/', 'build/', '_build/', 'public/', 'site/', '.jekyll-cache/'],
  changes: ['CHANGELOG.md', 'CHANGES.md', 'HISTORY.md'],
  form: [
    '.github/ISSUE_TEMPLATE/',
    '.github/PULL_REQUEST_TEMPLATE/',
    'pull_request_template.md',
    'issue_template.md',
    '.gitlab/',
  ],
  template: ['templates/', '_templates/', 'template/', '*-template/'],
  translation: ['i18n/', '_i18n/', 'translations/', 'locale/', 'locales/'],
  test: ['test/fixtures/', 'tests/fixtures/', 'testdata/', '__fixtures__/'],
}

/** Returns a function that says why a path is left out, or nothing when it is read. */
export function leaveOut(own: readonly string[]): (path: string) => string | undefined {
  const rules = Object.entries({ ...always, 'as-you-asked': own }).map(
    ([reason, patterns]) => [reason, ignore({ allowRelativePaths: true }).add([...patterns])] as const,
  )
  return (path) => rules.find(([, rule]) => rule.ignores(path))?.[0]
}
