// The reference in docs/: a page for each kind and each check, the report's format, and schemas for editors' tools.
import { toJsonSchema } from '@valibot/to-json-schema'
import { everyCheck } from '../../checks/every-check.ts'
import { everyKind } from '../../kinds/every-kind.ts'
import { reportSchema } from '../../reports/report-data.ts'
import { communityDataSchema } from '../../site/data/community-data.ts'
import { checkPage, checksIndex } from './check-pages.ts'
import { kindPage, kindsIndex } from './kind-pages.ts'
import { kindSchema } from './kind-schemas.ts'
import { generated } from './markdown-text.ts'
import { settingsPage } from './settings-page.ts'
import { vocabulariesPage } from './vocabularies.ts'

/** Returns the generated reference: path from the repository's root → text. */
export function reference(): ReadonlyMap<string, string> {
  const checks = everyCheck()
  const schema = { $id: 'community-report.schema.json', title: 'Report of Moothall', ...toJsonSchema(reportSchema) }
  const publicCommunity = {
    $id: 'public-community.schema.json',
    title: 'community.json of a web site',
    ...toJsonSchema(communityDataSchema),
  }
  return new Map([
    ['docs/kinds/README.md', kindsIndex(everyKind)],
    ...everyKind.map((kind) => [`docs/kinds/${kind.kind}.md`, kindPage(kind)] as const),
    ['docs/README.md', referenceIndex()],
    ['docs/settings.md', settingsPage()],
    ['docs/vocabularies.md', vocabulariesPage(everyKind)],
    ['docs/checks/README.md', checksIndex(checks)],
    ...checks.map((check) => [`docs/checks/${check.id}.md`, checkPage(check, everyKind)] as const),
    ...everyKind.map((kind) => [`docs/schemas/${kind.kind}.schema.json`, json(kindSchema(kind))] as const),
    ['docs/schemas/community-report.schema.json', json(schema)],
    ['docs/schemas/public-community.schema.json', json(publicCommunity)],
  ])
}

function referenceIndex(): string {
  return [
    '# Reference',
    generated,
    'For people who keep a community, and for those who help them:',
    [
      '- [Kinds of page](kinds/README.md): what belongs on each page, and a text to begin it with',
      '- [Checks](checks/README.md): every note that a report can have, why, and what to do',
      '- [Vocabularies](vocabularies.md): the words that are understood where an answer is chosen from a list',
      '- [Settings](settings.md): what community.yml can say to Moothall, and all lengths of time with their origin',
      '- [On GitHub](guide/on-github.md): the guide to the issue, the comment and the workflows',
    ].join('\n'),
    'For programs: [schemas](schemas/) of the [report](schemas/community-report.schema.json), of [community.json](schemas/public-community.schema.json) on a web site, of [community.yml](schemas/community.schema.json) and of the settings at the top of each kind of page.',
  ]
    .join('\n\n')
    .concat('\n')
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
