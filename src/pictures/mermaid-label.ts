// Makes a name safe inside a Mermaid diagram, whatever is in it.
import { shown } from '../words/untrusted.ts'

const longest = 40

/** Returns a label that Mermaid reads as plain text: no quotes, no marks with a meaning, never empty, at most 40 letters. */
export function mermaidLabel(name: string): string {
  const safe = shown(name.replace(/[^\p{L}\p{N}\p{M} ,.&()'/-]+/gu, ' '), longest)
    .replace(/…$/, '')
    .trim()
  return safe === '' || /^[^\p{L}\p{N}]+$/u.test(safe) ? 'without a name' : safe
}

/** Returns the name of a task in a gantt chart, where some words begin a statement. */
export function ganttLabel(name: string): string {
  const label = mermaidLabel(name)
  return /^(?:section|title|dateFormat|axisFormat|tickInterval|todayMarker|excludes|includes|gantt|click|call|href|weekday|weekend|acc|inclusive|topAxis)/i.test(
    label,
  )
    ? `“${label}”`
    : label
}
