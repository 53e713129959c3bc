// The web site of a folder, made as the command makes it.
import { assess } from '../../src/assess.ts'
import { buildSite, type Site } from '../../src/site/build-site.ts'
import { picturesIn } from '../../src/site/text/pictures.ts'
import { folder } from '../../src/sources/folder.ts'
import { memory } from '../../src/sources/memory.ts'

/** Communities whose sites are looked at whole. */
export const lookedAt = [
  'test/communities/healthy',
  'test/communities/competence-centre',
  'test/communities/community-of-practice',
  'test/communities/six-week-programme',
  'test/communities/in-french',
  'community-template',
] as const

/** Returns the site of a folder, or of files by their paths. */
export async function siteOf(
  files: string | Readonly<Record<string, string | Uint8Array>>,
  options: Parameters<typeof buildSite>[1] = {},
  now = '2026-11-20',
): Promise<Omit<Site, 'pages'> & { readonly pages: ReadonlyMap<string, string> }> {
  const source = typeof files === 'string' ? folder(files) : memory(files)
  const assessment = await assess(source, { now, visibility: 'unknown' })
  const { files: pictures } = await source.read(picturesIn(assessment.community))
  const site = buildSite(assessment, {
    url: 'https://community.example',
    home: { url: 'https://github.com/lindenau/community', branch: 'main', folder: '' },
    pictures,
    ...options,
  })
  const pages = [...site.files]
    .filter(([path]) => path.endsWith('.html'))
    .map(([path, text]) => [path, String(text)] as const)
  return { ...site, pages: new Map(pages) }
}
