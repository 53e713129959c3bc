// The reference in docs/ hangs together: every link leads to a page and a heading that are there, every kind and check has its page.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import GithubSlugger from 'github-slugger'
import type { Nodes } from 'mdast'
import { remark } from 'remark'
import remarkGfm from 'remark-gfm'
import { describe, expect, test } from 'vitest'
import { everyCheck } from '../../src/checks/every-check.ts'
import { kinds } from '../../src/kinds/all.ts'
import { clockNames } from '../../src/settings/clocks.ts'

const read = (path: string) => remark().use(remarkGfm).parse(readFileSync(path, 'utf8'))
const pages = readdirSync('docs', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.md'))
  .map((path) => join('docs', path))

function found<T>(node: Nodes, take: (node: Nodes) => readonly T[]): readonly T[] {
  return [...take(node), ...('children' in node ? node.children.flatMap((child) => [...found(child, take)]) : [])]
}

const textOf = (node: Nodes): string =>
  found(node, (one) => ('value' in one && one.type !== 'html' ? [one.value] : [])).join('')

function anchorsOf(path: string): ReadonlySet<string> {
  const slugger = new GithubSlugger()
  return new Set(
    found(read(path), (node) => (node.type === 'heading' ? [textOf(node)] : [])).map((title) => slugger.slug(title)),
  )
}

describe('the reference', () => {
  test('has only links that lead somewhere', () => {
    const broken = [...pages, 'README.md', 'CONTRIBUTING.md'].flatMap((page) =>
      found(read(page), (node) => (node.type === 'link' || node.type === 'image' ? [node.url] : []))
        .filter((url) => !/^[a-z]+:/i.test(url))
        .filter((url) => {
          const [path = '', anchor] = url.split('#')
          const target = path === '' ? page : normalize(join(dirname(page), decodeURIComponent(path)))
          if (!existsSync(target)) return true
          return anchor !== undefined && statSync(target).isFile() && !anchorsOf(target).has(anchor)
        })
        .map((url) => `${page} → ${url}`),
    )
    expect(broken).toEqual([])
  })

  test('has a page for every kind and every check, and its index leads to it', () => {
    const linksOf = (index: string) => new Set(found(read(index), (node) => (node.type === 'link' ? [node.url] : [])))
    const kindLinks = linksOf('docs/kinds/README.md')
    const checkLinks = linksOf('docs/checks/README.md')
    expect(Object.values(kinds).filter(({ kind }) => !kindLinks.has(`${kind}.md`))).toEqual([])
    expect(everyCheck().filter(({ id }) => !checkLinks.has(`${id}.md`))).toEqual([])
  })

  test('names every clock with where it comes from', () => {
    const settings = readFileSync('docs/settings.md', 'utf8')
    for (const name of clockNames) expect(settings).toMatch(new RegExp(`\\| \`${name}\` \\| \\d+ \\w+ \\| .{10,}`))
  })
})
