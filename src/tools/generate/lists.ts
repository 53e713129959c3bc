// The lists of kinds, checks and marked parts, made from the files of their folders.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../..')

/** The kinds in the order of their chapters: a new one goes where its chapter is, else to the end. */
const order = [
  'community',
  'story',
  'landscape',
  'purpose',
  'charter',
  'principles',
  'code-of-conduct',
  'conduct-procedure',
  'inclusion',
  'people',
  'roles',
  'groups',
  'governance',
  'decision',
  'stakeholders',
  'engagement',
  'recognition',
  'persona',
  'onboarding',
  'contributing',
  'channels',
  'resources',
  'meetings',
  'event',
  'notes',
  'communications',
  'roadmap',
  'indicators',
  'skills',
  'services',
  'training',
  'glossary',
  'sustainability',
  'policy',
  'network',
  'programme',
]

/** Returns the generated lists: path from the repository's root → text. */
export function lists(): ReadonlyMap<string, string> {
  return new Map([
    ['src/kinds/all.ts', kindList()],
    ['src/checks/all.ts', checkList()],
    ['src/adopt/parts/all.ts', partList()],
    ['src/site/pages/all.ts', sitePageList()],
    ['src/site/data/all.ts', siteDataList()],
  ])
}

function kindList(): string {
  const place = (name: string) => (order.includes(name) ? order.indexOf(name) : order.length)
  const names = filesIn(join(root, 'kinds'))
    .filter(holdsKind)
    .sort((a, b) => place(a) - place(b) || (a < b ? -1 : 1))
  const imports = names.toSorted().map((name) => `import ${camel(name)} from './${name}.ts'`)
  const members = names.map((name) =>
    snake(name) === camel(name) ? `  ${camel(name)},` : `  ${snake(name)}: ${camel(name)},`,
  )
  return `${header('the files of this folder')}\n${imports.join('\n')}\n\n/** Every kind, in the order of the chapters. */\nexport const kinds = {\n${members.join('\n')}\n} as const\nexport type Kinds = typeof kinds\n`
}

/** The other files of the folder are about how kinds work. */
function holdsKind(name: string): boolean {
  return readFileSync(join(root, 'kinds', `${name}.ts`), 'utf8').includes('export default defineKind(')
}

/** One folder for each area; `subjects` is what several checks look at. */
function checkList(): string {
  const folder = join(root, 'checks')
  const files = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'subjects')
    .flatMap((entry) => filesIn(join(folder, entry.name)).map((name) => ({ name, path: `${entry.name}/${name}` })))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
  const imports = [...files.map(({ name, path }) => [path, camel(name)]), ['check', 'type { Check }']]
    .sort(([a = ''], [b = '']) => (a < b ? -1 : 1))
    .map(([path, name]) => `import ${name} from './${path}.ts'`)
  const members = files.map(({ name }) => `  ${camel(name)},`)
  return `${header('the folders beside this file')}\n${imports.join('\n')}\n\n/** Every check that has a file of its own. */\nexport const checks: readonly Check[] = [\n${members.join('\n')}\n]\n`
}

/** The other files of the folder are about how parts are written. */
function partList(): string {
  const folder = join(root, 'adopt/parts')
  const names = filesIn(folder).filter((name) =>
    readFileSync(join(folder, `${name}.ts`), 'utf8').includes('export default definePart('),
  )
  const imports = [...names.map((name) => [name, camel(name)]), ['part', 'type { Part }']]
    .sort(([a = ''], [b = '']) => (a < b ? -1 : 1))
    .map(([path, name]) => `import ${name} from './${path}.ts'`)
  return `${header('the files of this folder')}\n${imports.join('\n')}\n\n/** Every part that can be marked on a page. */\nexport const parts: readonly Part[] = [${names.map(camel).join(', ')}]\n`
}

/** `written.ts` makes every page that no other file makes. */
function sitePageList(): string {
  const names = filesThat('site/pages', 'export default definePage(').filter((name) => name !== 'written')
  return `${header('the files of this folder')}\nimport type { PageFile } from '../page.ts'\n${importsOf(names)}\n\n/** Every page that is more than a text as it is written. */\n${listOf('export const pageFiles: readonly PageFile[] =', names)}`
}

function siteDataList(): string {
  const names = filesThat('site/data', 'export default defineData(')
  return `${header('the files of this folder')}\n${importsOf([...names, 'data-file'])}\n\n/** Every file for machines. */\n${listOf('export const dataFiles: readonly DataFile[] =', names)}`.replace(
    'import dataFile from',
    'import type { DataFile } from',
  )
}

/** On one line where it fits, as the formatter wants it. */
function listOf(start: string, names: readonly string[]): string {
  const line = `${start} [${names.map(camel).join(', ')}]\n`
  return line.length <= 121 ? line : `${start} [\n${names.map((name) => `  ${camel(name)},\n`).join('')}]\n`
}

/** The other files of a folder are about how its own are made. */
function filesThat(folder: string, say: string): readonly string[] {
  return filesIn(join(root, folder)).filter((name) =>
    readFileSync(join(root, folder, `${name}.ts`), 'utf8').includes(say),
  )
}

function importsOf(names: readonly string[]): string {
  return names
    .toSorted()
    .map((name) => `import ${camel(name)} from './${name}.ts'`)
    .join('\n')
}

function header(from: string): string {
  return `// Generated by \`npm run generate\` from ${from}.`
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.slice(0, -3))
    .sort()
}

function camel(name: string): string {
  return name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())
}

function snake(name: string): string {
  return name.replace(/-/g, '_')
}
