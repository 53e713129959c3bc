// What people wrote, as plain text: prompts, examples and comments are not content.
import type { Nodes } from 'mdast'

const prompt = /\[\s*(?:write here|écrivez ici|hier schreiben|escriba aquí|scrivete qui)\s*:[^\]]{0,2000}\]/giu
const example = /^\s*(?:example|exemple|beispiel|ejemplo|esempio)\s*:/iu

/** True for a row, item or paragraph that is only an example ("Example: …"). */
export function isExample(text: string): boolean {
  return example.test(text)
}

/** Returns the text of nodes as a reader sees it, blocks apart by a blank line; HTML and its comments are left out. */
export function plainText(nodes: readonly Nodes[]): string {
  return nodes.map(textOf).join('')
}

function textOf(node: Nodes): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
    case 'code':
      return node.type === 'code' ? `${node.value}\n\n` : node.value
    case 'html':
      return /^<br\s*\/?>$/i.test(node.value.trim()) ? '\n' : ''
    case 'break':
      return '\n'
    case 'image':
    case 'imageReference':
      return node.alt ?? ''
    case 'paragraph':
      return `${plainText(node.children)}\n\n`
    case 'tableCell':
      return `${plainText(node.children)}\t`
    case 'listItem':
    case 'tableRow':
      return `${plainText(node.children).trim()}\n`
    case 'list':
    case 'blockquote':
    case 'table':
      return `${plainText(node.children).trim()}\n\n`
    case 'heading':
      return `${plainText(node.children)}\n`
    default:
      return 'children' in node ? plainText(node.children) : ''
  }
}

/** Returns only what people wrote themselves: no prompts ("[Write here: …]"), no examples, no comments, no headings. */
export function ownWords(nodes: readonly Nodes[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'heading') return ''
      if (node.type === 'list')
        return node.children.map((item) => dropExample(`${plainText([item]).trim()}\n`)).join('')
      if (node.type === 'table')
        return node.children
          .slice(1)
          .map((row) => dropExample(`${plainText([row]).trim()}\n`))
          .join('')
      return dropExample(textOf(node))
    })
    .join('')
    .replace(prompt, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

function dropExample(text: string): string {
  return isExample(text) ? '' : text
}

const nothing =
  /^(?:[-–—?.…_\s]*|n\/?a|none yet|tbd|tba|tbc|to be (?:decided|defined|confirmed|announced)|vacan(?:t|cy)|nobody(?: yet)?|personne|à pourvoir|unbesetzt|vakant|niemand|vacante|nadie|nessuno)$/iu

/** Returns nodes without their examples: paragraphs, list items and rows that begin with "Example:". */
export function withoutExamples(nodes: readonly Nodes[]): readonly Nodes[] {
  return nodes.flatMap((node): readonly Nodes[] => {
    if (node.type === 'list') return node.children.filter((item) => !isExample(plainText([item])))
    if (node.type === 'table') return node.children.filter((row) => !isExample(plainText([row])))
    return isExample(plainText([node])) ? [] : [node]
  })
}

/** True when a cell or label holds no answer yet: empty, a dash, "n/a", "TBD". */
export function isNoAnswer(text: string): boolean {
  return nothing.test(text.replace(prompt, '').trim())
}

/** Returns a short value (a cell, a label, a setting) without prompts. */
export function withoutPrompts(text: string): string {
  return text.replace(prompt, '').trim()
}
