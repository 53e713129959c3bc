// Pictures of the repository that pages show: which are wanted, which are safe, and where they are on the site.
import type { Community } from '../../community/build-community.ts'
import { destinationOf, linksIn } from '../../community/links.ts'
import { sizeOf } from './picture-size.ts'

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
  const paths = named.flatMap(({ target, from }) => pathOf(target, from, community) ?? [])
  return [...new Set(paths)].filter((path) => formats.test(path)).sort()
}

function pathOf(target: string, from: string, community: Community): string | undefined {
  const to = destinationOf(target, from, community.files)
  return to.leads === 'there' || to.leads === 'other-letters' ? to.path : undefined
}

export interface ShownPicture {
  readonly src: string
  readonly width?: number
  readonly height?: number
}

export interface Pictures {
  /** Returns the address and the size of a picture that a page names. */
  readonly of: (target: string, from: string) => ShownPicture | undefined
  /** The files that the site holds for them. */
  readonly files: ReadonlyMap<string, Uint8Array>
}

/** Returns the pictures that are shown; what is left out is told. */
export function picturesOf(
  community: Community,
  bytes: ReadonlyMap<string, Uint8Array>,
  tell: (sentence: string) => void,
): Pictures {
  const shown = new Map<string, ShownPicture>()
  const files = new Map<string, Uint8Array>()
  for (const [path, picture] of bytes) {
    const fault = faultOf(path, picture)
    if (fault === undefined) {
      const address = `files/${path}`
      shown.set(path, { src: `/${address}`, ...sizeOf(picture) })
      files.set(address, picture)
    } else tell(`The picture ${path} is not shown, because ${fault}.`)
  }
  return {
    of: (target, from) => {
      const path = pathOf(target, from, community)
      return path === undefined ? undefined : shown.get(path)
    },
    files,
  }
}

function faultOf(path: string, bytes: Uint8Array): string | undefined {
  if (bytes.length > largest) return 'it is larger than two megabytes'
  if (/\.svg$/i.test(path))
    return isQuiet(new TextDecoder().decode(bytes))
      ? undefined
      : 'it may run something or ask another host for something'
  return isPicture(bytes) ? undefined : 'it is not the picture that its name promises'
}

/** True for an SVG that only draws: somebody may open the file by itself, and then a browser would run what is in it. */
export function isQuiet(svg: string): boolean {
  const text = svg.replace(/<!--[\s\S]*?-->/g, '')
  return (
    /<svg[\s>]/i.test(text) &&
    !/<!DOCTYPE|<!ENTITY|<\?xml-stylesheet|<\s*(?:[\w-]+:)?(?:script|foreignObject|iframe|object|embed|audio|video|animate|set|handler|listener|style)\b/i.test(
      text,
    ) &&
    !/\son[a-z]+\s*=/i.test(text) &&
    ![...text.matchAll(/(?:href|src)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/gi)].some(
      ([, a, b, c]) => !/^(?:#|data:image\/(?:png|jpeg|gif|webp);)/i.test((a ?? b ?? c ?? '').trim()),
    ) &&
    !/url\(\s*["']?(?!["']?#)|@import|&#/i.test(text)
  )
}

/** The first bytes tell what a picture is. */
function isPicture(bytes: Uint8Array): boolean {
  const start = String.fromCharCode(...bytes.subarray(0, 12))
  return /^(?:\x89PNG\r\n|\xff\xd8\xff|GIF8[79]a|RIFF[\s\S]{4}WEBP|[\s\S]{4}ftypavi[fs])/.test(start)
}
