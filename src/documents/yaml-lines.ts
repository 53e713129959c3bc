// Looks at YAML line by line, before and beside the real reader: where documents end, and where each setting begins.

/** The lines of the first document, and the lines where a directive or a second document stood. */
export interface OneDocument {
  readonly text: string
  readonly directives: readonly number[]
  readonly second?: number
}

const isEmpty = (line: string) => /^[ \t]*(?:#.*)?$/.test(line)

/** Returns the first document alone; what is left out before it becomes blank, so that places hold. Lines count from 1. */
export function oneDocument(text: string): OneDocument {
  if (!/^(?:%|---|\.\.\.)/m.test(text)) return { text, directives: [] }
  const lines = text.split('\n')
  const directives: number[] = []
  let begun = false
  for (const [at, line] of lines.entries()) {
    if (isEmpty(line)) continue
    if (!begun && line.startsWith('%')) {
      directives.push(at + 1)
      lines[at] = ''
    } else if (/^(?:---|\.\.\.)(?:[ \t]|$)/.test(line)) {
      if (begun || line.startsWith('.')) {
        const rest = lines.slice(at).findIndex((later) => !isEmpty(later.replace(/^(?:---|\.\.\.)(?=[ \t]|$)/, '')))
        return { text: lines.slice(0, at).join('\n'), directives, ...(rest < 0 ? {} : { second: at + rest + 1 }) }
      }
      lines[at] = `   ${line.slice(3)}`
      begun = true
    } else {
      begun = true
    }
  }
  return { text: lines.join('\n'), directives }
}

/** The lines of one setting: `line` is the first of them, counted from 1. */
export interface SettingLines {
  readonly text: string
  readonly line: number
}

/** Returns the text of each setting by itself: a setting runs from a line that begins at the margin to the next such line. */
export function settingLines(text: string): readonly SettingLines[] {
  const lines = text.split('\n')
  const starts = lines.flatMap((line, at) => (beginsSetting(line) ? [at] : []))
  if (starts[0] !== 0) starts.unshift(0)
  return starts
    .map((start, at) => ({ text: lines.slice(start, starts[at + 1]).join('\n'), line: start + 1 }))
    .filter((part) => !part.text.split('\n').every(isEmpty))
}

// A list may stand at the margin, and people close brackets there.
function beginsSetting(line: string): boolean {
  return /^[^\s#\-[\]{},]/.test(line)
}
