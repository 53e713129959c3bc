// Pictures of the repository that pages show: which are wanted, which are safe, and where they are on the site.
import type { Community } from '../../community/build-community.ts'
import { destinationOf, linksIn } from '../../community/links.ts'
import { shownPath } from '../../documents/personal.ts'
import { sizeOf } from './picture-size.ts'
import { isQuiet } from './quiet-svg.ts'

/** Bytes of the largest picture that is shown. */
const largest = 2_000_000

const formats = /\.(?:png|jpe?g|gif|webp|avif|svg)$/i

/** Returns the paths of the pictures that pages of the community show, and its logo: files of the repository, of a format that browsers draw. */
export function picturesIn(community: Community): readonly string[] {
  const logo = community.community.logo
  const named = [
    ...(logo === undefined ? [] : [{ target: logo, from: community.community.path }]),
    ...community.pages.flatMap((page) =>
      community.privatePages.has(page.path)
        ? []
        : linksIn(page).flatMap(({ type, target }) => (type === 'image' ? [{ target, from: page.path }] : [])),
    ),
  ]
  return [...new Set(named.flatMap(({ target, from }) => pathOf(target, from, community) ?? []))].sort()
}

function pathOf(target: string, from: string, community: Community): string | undefined {
  const to = destinationOf(target, from, community.files)
  return (to.leads === 'there' || to.leads === 'other-letters') && formats.test(to.path) ? to.path : undefined
}

export interface ShownPicture {
  readonly src: string
  readonly alt: string
  readonly width?: number
  readonly height?: number
}

export interface Pictures {
  /** Returns a picture that a page names. Without words of its own it is called by its file. */
  readonly of: (target: string, from: string, alt: string | undefined) => ShownPicture | undefined
  /** The files that the site holds for the pictures that were asked for. */
  readonly files: ReadonlyMap<string, Uint8Array>
}

/** Returns the pictures that are shown; what is left out is told. */
export function picturesOf(
  community: Community,
  bytes: ReadonlyMap<string, Uint8Array>,
  tell: (sentence: string) => void,
): Pictures {
  const shown = new Map<string, Omit<ShownPicture, 'alt'> | undefined>()
  const files = new Map<string, Uint8Array>()
  const make = (path: string) => {
    const picture = bytes.get(path)
    if (!picture || shownPath(path) !== path) return undefined
    const fault = faultOf(path, picture)
    if (fault !== undefined) {
      tell(`The picture ${path} is not shown, because ${fault}.`)
      return undefined
    }
    files.set(`files/${path}`, picture)
    return { src: `/files/${path}`, ...sizeOf(picture) }
  }
  return {
    of: (target, from, alt) => {
      const path = pathOf(target, from, community)
      if (path === undefined) return undefined
      if (!shown.has(path)) shown.set(path, make(path))
      const found = shown.get(path)
      if (!found) return undefined
      if (alt === undefined)
        tell(
          `The picture ${path} on ${shownPath(from)} has no words for those who cannot see it: it is called by its file.`,
        )
      return { ...found, alt: alt ?? nameOf(path) }
    },
    files,
  }
}

/** `img/summer-school_2026.png` → “summer school 2026” */
function nameOf(path: string): string {
  const name = path.split('/').at(-1)?.replace(formats, '') ?? ''
  return name.replace(/[-_.\s]+/g, ' ').trim() || name
}

function faultOf(path: string, bytes: Uint8Array): string | undefined {
  if (bytes.length > largest) return 'it is larger than two megabytes'
  if (/\.svg$/i.test(path)) return isQuiet(bytes) ? undefined : 'it may run something or ask another host for something'
  return isPicture(bytes) ? undefined : 'it is not the picture that its name promises'
}

/** The first bytes tell what a picture is. */
function isPicture(bytes: Uint8Array): boolean {
  const start = String.fromCharCode(...bytes.subarray(0, 12))
  return /^(?:\x89PNG\r\n|\xff\xd8\xff|GIF8[79]a|RIFF[\s\S]{4}WEBP|[\s\S]{4}ftypavi[fs])/.test(start)
}
