// How we decide: as it is written; rules that stand in sentences are shown side by side as well.
import governance from '../../kinds/governance.ts'
import type { AnyEntry, AnyField } from '../../kinds/kind.ts'
import { labelOf } from '../../kinds/names.ts'
import { definePage } from '../page.ts'
import { pageOfKind } from '../parts/document-page.ts'
import { tableOf } from '../parts/picture.ts'
import { shownValue } from '../parts/value.ts'

export default definePage({
  pages: (building) => {
    const { community, language } = building
    const rules = community.governance.decision_rules as unknown as readonly AnyEntry[]
    const page = community.pages.find(({ path }) => path === community.governance.path)
    const tables = page?.tree.children.filter(({ type }) => type === 'table') ?? []
    const isInTable = ({ line }: { readonly line: number }) =>
      tables.some(({ position }) => position && position.start.line <= line && line <= position.end.line)
    if (rules.length < 2 || rules.some((rule) => isInTable(rule.at()))) return []
    const fields = Object.entries(governance.fields.decision_rules.fields as Readonly<Record<string, AnyField>>)
    const used = fields.filter((field) => rules.some((rule) => shownValue(rule, field, building)))
    const heads = used.map(([, { names }]) => labelOf(names, language))
    const rows = rules.map((rule) => used.map((field) => shownValue(rule, field, building) ?? []))
    return pageOfKind('governance', building, { above: used.length > 1 ? [tableOf(heads, rows)] : [] })
  },
})
