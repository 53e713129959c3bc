// What a report is made of before a writer writes it: headings, paragraphs, lists, tables, folds, diagrams.
import type { Segment } from './speak.ts'

/** A stretch of text; strong, quiet or linked text holds segments. */
export type Inline =
  | Segment
  | { readonly type: 'strong' | 'quiet'; readonly text: readonly Segment[] }
  | { readonly type: 'anchor'; readonly text: readonly Segment[]; readonly href: string }

/** One item of a list: its line, and lines that belong to it. */
export interface Item {
  readonly text: readonly Inline[]
  readonly more?: readonly (readonly Inline[])[]
  /** What stands below in a quieter voice. */
  readonly aside?: readonly Inline[]
  /** Of something that can be ticked off: whether it is done. */
  readonly checked?: boolean
}

export type Block =
  | { readonly type: 'heading'; readonly level: 1 | 2 | 3; readonly text: readonly Inline[] }
  | { readonly type: 'paragraph'; readonly text: readonly Inline[] }
  | { readonly type: 'list'; readonly ordered: boolean; readonly items: readonly Item[] }
  | {
      readonly type: 'table'
      readonly head: readonly (readonly Inline[])[]
      readonly rows: readonly (readonly (readonly Inline[])[])[]
    }
  | { readonly type: 'fold'; readonly title: string; readonly blocks: readonly Block[] }
  /** A Mermaid diagram; only formats that can draw show it. */
  | { readonly type: 'diagram'; readonly source: string }
  /** Lines that somebody wrote, and those that come in their place. */
  | { readonly type: 'difference'; readonly before: readonly string[]; readonly after: readonly string[] }
  /** Lines to copy as they stand. */
  | { readonly type: 'copy'; readonly text: string }
