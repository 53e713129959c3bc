// HTML that stands by itself. Every value is text: no mark-up of anybody's gets through, and a link leads to the web or a mailbox only.
import type { Block, Inline, Item } from '../blocks.ts'
import { shown } from '../untrusted.ts'
import { escaped } from './markup.ts'

export interface HtmlOptions {
  /** The language in which the community writes; our own words are English. */
  readonly language: string
}

/** Letters of a paragraph of somebody's that are written at most. */
const mostSaid = 3000

/** Returns blocks as HTML, one element on a line. */
export function html(blocks: readonly Block[], options: HtmlOptions): string {
  return blocks.map((block) => `${element(block, options)}\n`).join('')
}

/** Returns a stretch of text as HTML. */
export function inlineHtml(inline: readonly Inline[], options: HtmlOptions): string {
  return inline.map((part) => stretch(part, options)).join('')
}

/** Returns a whole page that asks no host for anything and runs nothing. */
export function htmlPage({
  title,
  style,
  body,
}: {
  readonly title: string
  readonly style: string
  /** Already HTML. */
  readonly body: string
}): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(shown(title))}</title>
<style>${style}</style>
</head>
<body>
${body}</body>
</html>
`
}

function lines(name: 'del' | 'ins', all: readonly string[]): string {
  return all.map((line) => `<${name}>${escaped(shown(line, mostSaid))}</${name}>\n`).join('')
}

function element(block: Block, options: HtmlOptions): string {
  const text = (inline: readonly Inline[]) => inlineHtml(inline, options)
  switch (block.type) {
    case 'heading':
      return `<h${block.level}>${text(block.text)}</h${block.level}>`
    case 'paragraph':
      return `<p>${text(block.text)}</p>`
    case 'list': {
      const name = block.ordered ? 'ol' : 'ul'
      return `<${name}>\n${block.items.map((item) => `<li>${itemHtml(item, options)}</li>\n`).join('')}</${name}>`
    }
    case 'table': {
      const row = (cells: readonly (readonly Inline[])[], cell: 'th' | 'td') =>
        `<tr>${cells.map((inline) => `<${cell}>${text(inline)}</${cell}>`).join('')}</tr>`
      return `<table>\n<thead>${row(block.head, 'th')}</thead>\n<tbody>\n${block.rows.map((cells) => `${row(cells, 'td')}\n`).join('')}</tbody>\n</table>`
    }
    case 'fold':
      return `<details>\n<summary>${escaped(block.title)}</summary>\n${html(block.blocks, options)}</details>`
    case 'difference':
      return `<pre>${lines('del', block.before)}${lines('ins', block.after)}</pre>`
    case 'diagram':
    case 'copy':
      return `<pre>${escaped(block.type === 'copy' ? block.text : block.source)}</pre>`
  }
}

function itemHtml({ text, more = [], aside, checked }: Item, options: HtmlOptions): string {
  const box = checked === undefined ? '' : checked ? '☑ ' : '☐ '
  const lines = [text, ...more].map((line) => inlineHtml(line, options))
  return `${box}${[...lines, ...(aside ? [`<small>${inlineHtml(aside, options)}</small>`] : [])].join('<br>')}`
}

function stretch(part: Inline, options: HtmlOptions): string {
  switch (part.type) {
    case 'words':
      return escaped(part.text)
    case 'said':
      return inTheirs(spaced(part.text), options)
    case 'name':
      return `“${inTheirs(shown(part.text), options)}”`
    case 'strong':
      return `<strong>${inlineHtml(part.text, options)}</strong>`
    case 'quiet':
      return `<em>${inlineHtml(part.text, options)}</em>`
    case 'anchor': {
      const text = inlineHtml(part.text, options)
      return /^(?:https?:\/\/|mailto:)/i.test(part.href) ? `<a href="${escaped(part.href)}">${text}</a>` : text
    }
    case 'path':
      return `<code>${escaped(shown(part.text))}</code>`
    case 'link':
      return escaped(shown(part.text))
  }
}

/** A voice that reads aloud needs to know in which language. */
function inTheirs(text: string, { language }: HtmlOptions): string {
  return language === 'en' ? escaped(text) : `<span lang="${escaped(language)}">${escaped(text)}</span>`
}

/** Next to a link the space belongs to the sentence. */
function spaced(text: string): string {
  return `${/^\s/.test(text) ? ' ' : ''}${shown(text, mostSaid)}${/\s$/.test(text) ? ' ' : ''}`
}
