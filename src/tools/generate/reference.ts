// The reference in docs/: a page for each kind and each check, the report's format, and schemas for editors' tools.
import { toJsonSchema } from '@valibot/to-json-schema'
import { everyCheck } from '../../checks/every-check.ts'
import { kinds } from '../../kinds/all.ts'
import type { AnyKind } from '../../kinds/kind.ts'
import { reportSchema } from '../../reports/report-data.ts'
import { checkPage, checksIndex } from './check-pages.ts'
import { kindPage, kindsIndex } from './kind-pages.ts'
import { kindSchema } from './kind-schemas.ts'
import { settingsPage } from './settings-page.ts'

/** Returns the generated reference: path from the repository's root → text. */
export function reference(): ReadonlyMap<string, string> {
  const all: readonly AnyKind[] = Object.values(kinds)
  const checks = everyCheck()
  const schema = { $id: 'community-report.schema.json', title: 'Report of Moothall', ...toJsonSchema(reportSchema) }
  return new Map([
    ['docs/kinds/README.md', kindsIndex(all)],
    ...all.map((kind) => [`docs/kinds/${kind.kind}.md`, kindPage(kind)] as const),
    ['docs/settings.md', settingsPage()],
    ['docs/checks/README.md', checksIndex(checks)],
    ...checks.map((check) => [`docs/checks/${check.id}.md`, checkPage(check)] as const),
    ...all.map((kind) => [`docs/schemas/${kind.kind}.schema.json`, json(kindSchema(kind))] as const),
    ['docs/schemas/community-report.schema.json', json(schema)],
  ])
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
