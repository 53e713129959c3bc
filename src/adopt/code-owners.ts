// The lines of CODEOWNERS that say who is asked about a change to which page: made from the owners that pages name.
// People's own lines stay; ours stand between `# moothall:owners` and `# /moothall:owners`.

import type { Community } from '../community/build-community.ts'
import { saidYes } from '../community/nameable.ts'
import type { Edit } from '../documents/edit.ts'
import { foldersOf } from '../kinds/entry-folders.ts'
import { kindNamed } from '../kinds/every-kind.ts'
import type { Ref } from '../kinds/fields.ts'
import type { AnyDocument } from '../kinds/kind.ts'

type Person = Community['people']['entries'][number]

/** Where GitHub looks, in this order; the first one counts. */
const places = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS']
const [usual = ''] = places

/** Returns where the file stands, or would be begun. */
export function ownersPath(files: ReadonlySet<string>): string {
  return places.find((path) => files.has(path)) ?? usual
}

/** The file as it stands; nothing where there is none. `isAsked` is what community.yml says. */
export interface OwnersFile {
  readonly text: string | undefined
  readonly isAsked: boolean
}

const opens = /^#[ \t]*moothall:owners[ \t]*$/gm
const closes = /^#[ \t]*\/moothall:owners[ \t]*$/gm

/** True for a text in which our lines begin. */
export function holdsOwners(text: string): boolean {
  return text.search(opens) >= 0
}

/** Returns what is to be written, with the line where ours begin; nothing where they are in step, or nobody asked for them. */
export function staleOwners(
  community: Community,
  { text = '', isAsked }: OwnersFile,
): { readonly line: number; readonly edit: Edit } | undefined {
  const path = ownersPath(community.files)
  const [open, ...otherOpens] = text.matchAll(opens)
  const [close, ...otherCloses] = text.matchAll(closes)
  const isOdd =
    otherOpens.length + otherCloses.length > 0 || (open && close ? close.index < open.index : open !== close)
  // A page that cannot be read names no owner; whoever is asked about it must not change by that.
  if (isOdd || !community.pages.every((page) => page.problems.length === 0 || !community.kindOf.has(page.path)))
    return undefined
  const rules = rulesOf(community)
  const lines = ['# moothall:owners', ...(rules.length > 0 ? [explanation] : []), ...rules, '# /moothall:owners']
  const wanted = lines.join('\n')
  if (open && close) {
    const edit = { path, start: open.index, end: close.index + close[0].length, text: wanted }
    const line = text.slice(0, open.index).split('\n').length
    return text.slice(edit.start, edit.end) === wanted ? undefined : { line, edit }
  }
  if (!isAsked || rules.length === 0) return undefined
  // The last line that fits counts, so that ours stand first: nothing that people wrote means something else by them.
  return { line: 1, edit: { path, start: 0, end: 0, text: `${wanted}\n${text === '' ? '' : '\n'}` } }
}

const explanation = '# Made from the pages of this community. What stands outside of these two lines stays as it is.'

/** One line for each page that names an owner of whom a handle is known, by path. */
function rulesOf(community: Community): readonly string[] {
  const rules = new Map<string, ReadonlySet<string>>()
  for (const document of community.documents) {
    const owners = document.owner as readonly Ref[]
    const handles = new Set(owners.flatMap((ref) => handlesBehind(ref, community)))
    if (!document.stands || handles.size === 0) continue
    for (const path of document.paths) {
      const pattern = community.kindOf.get(path) === document.kind ? patternOf(path, document) : undefined
      if (pattern !== undefined) rules.set(pattern, new Set([...(rules.get(pattern) ?? []), ...handles]))
    }
  }
  return [...rules]
    .map(([pattern, handles]) => `${pattern} ${[...handles].map((one) => `@${one}`).join(' ')}`)
    .toSorted()
}

/** Signs that mean something in such a pattern, or that end it. A blank can be escaped; these cannot, or not everywhere. */
const unsafe = /[*?[\]!#\\\p{Cc}]/u

/** A folder with one entry in each file is looked after as a whole, so that a new file needs no new line. */
function patternOf(path: string, { kind }: AnyDocument): string | undefined {
  const [, folder = ''] = /^(.*\/)?[^/]*$/.exec(path) ?? []
  const isFolderOfKind = foldersOf(kindNamed(kind)).some(
    (name) => folder === `${name}/` || folder.endsWith(`/${name}/`),
  )
  const covered = isFolderOfKind ? folder : path
  return unsafe.test(covered) ? undefined : `/${covered.replaceAll(' ', '\\ ')}`
}

function handlesBehind({ to }: Ref, community: Community): readonly string[] {
  if (to?.kind === 'people') {
    const person = community.people.entries.find(({ key }) => key === to.key)
    return person ? handleOf(person, community) : []
  }
  const holders = to?.kind === 'roles' ? community.roles.entries.find(({ key }) => key === to.key)?.holders : undefined
  return (holders ?? []).flatMap((holder) => (holder.to?.kind === 'people' ? handlesBehind(holder, community) : []))
}

const handle = String.raw`([a-z\d](?:-?[a-z\d]){0,38})(?![\w.-])`
const inAddress = new RegExp(String.raw`^(?:https?:\/\/)?(?:www\.)?github\.com\/${handle}\/?$`, 'i')
const inWords = new RegExp(
  String.raw`(?:(?<![\w.-])(?:www\.)?github\.com\/|(?<!\w)github\s*:?\s*@)${handle}(?!\/\w)`,
  'i',
)

/** The account of somebody who agreed to be listed, without conditions, and is still here. */
function handleOf(person: Person, community: Community): readonly string[] {
  const isGone = person.status === 'emeritus' || person.status === 'retired'
  const isOpen = saidYes(person, community) && person.consent?.scope === undefined
  if (isGone || !isOpen || person.isPrivate('profiles') || community.privatePages.has(person.path)) return []
  const written = person.readings.get('profiles')?.written
  const linked = written?.mentions.flatMap(({ target }) => inAddress.exec(target)?.[1] ?? []) ?? []
  return linked.length > 0 ? linked.slice(0, 1) : [inWords.exec(written?.text ?? '')?.[1] ?? []].flat()
}
