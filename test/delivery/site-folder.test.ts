// A site goes into its folder as a whole, and nothing that is not ours is touched.
import { execFileSync, spawn } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, test } from 'vitest'
import { writeSite } from '../../src/delivery/site-folder.ts'
import { obstacleSentence } from '../../src/delivery/site-obstacles.ts'
import { folder } from '../../src/sources/folder.ts'
import { siteMark } from '../../src/sources/listing.ts'
import { folderWith } from '../support/run.ts'

const first = new Map<string, string | Uint8Array>([
  ['index.html', '<h1>Lindenau</h1>'],
  ['decisions/2026-05.html', '<h1>We share our slides</h1>'],
  ['pictures/map.png', new Uint8Array([1, 2, 3])],
])
const second = new Map([...first, ['index.html', '<h1>Lindenau and around</h1>'], ['roadmap.html', '<h1>Roadmap</h1>']])
second.delete('decisions/2026-05.html')

const room = () => {
  const around = folderWith({ 'pages/charter.md': '# Charter\n' })
  return { around, place: join(around, 'site'), pages: join(around, 'pages') }
}
const held = (place: string) =>
  readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(place.length + 1))
    .toSorted()
/** The number of a process that has ended. */
const ended = () => Number(execFileSync('sh', ['-c', 'echo $$'], { encoding: 'utf8' }))

describe('a site in its folder', () => {
  test('is exactly the files, open to read, and the next one takes its place', () => {
    const { around, place, pages } = room()
    expect(writeSite({ place, pages }, first)).toBeUndefined()
    expect(held(place)).toEqual([siteMark, ...first.keys()].toSorted())
    expect(statSync(place).mode & 0o777).toBe(0o777 & ~process.umask())
    expect(writeSite({ place, pages }, second)).toBeUndefined()
    expect(held(place)).toEqual([siteMark, ...second.keys()].toSorted())
    expect(readFileSync(join(place, 'index.html'), 'utf8')).toBe('<h1>Lindenau and around</h1>')
    expect(readdirSync(around).toSorted()).toEqual(['pages', 'site'])
  })

  test('keeps a file that is the same as it is, and the rights of the folder', () => {
    const { place, pages } = room()
    writeSite({ place, pages }, first)
    chmodSync(place, 0o750)
    const seen = (path: string) => statSync(join(place, path))
    const [map, index] = [seen('pictures/map.png'), seen('index.html')]
    writeSite({ place, pages }, second)
    expect([seen('pictures/map.png').ino, seen('pictures/map.png').mtimeMs]).toEqual([map.ino, map.mtimeMs])
    expect(seen('index.html').ino).not.toBe(index.ino)
    expect(statSync(place).mode & 0o777).toBe(0o750)
  })

  test('may be a link to a folder, which stays a link', () => {
    const { around, place, pages } = room()
    mkdirSync(join(around, 'elsewhere'))
    symlinkSync(join(around, 'elsewhere'), place)
    expect(writeSite({ place, pages }, first)).toBeUndefined()
    expect(held(join(around, 'elsewhere'))).toContain('index.html')
    expect(
      readdirSync(around, { withFileTypes: true })
        .find(({ name }) => name === 'site')
        ?.isSymbolicLink(),
    ).toBe(true)
  })

  test('is no part of the community that it was made from', async () => {
    const { pages } = room()
    writeSite({ place: join(pages, 'our-site'), pages }, new Map([...first, ['people.csv', 'name\nAmira\n']]))
    expect(await folder(pages).list()).toEqual({
      files: [{ path: 'charter.md', size: 10 }],
      leftOut: [{ path: 'our-site', reason: 'our-site' }],
    })
  })
})

describe('what a killed run leaves behind', () => {
  test('between the two renames the old site waits, and the next run puts it back and takes its place', () => {
    const { around, place, pages } = room()
    writeSite({ place, pages }, first)
    const run = ended()
    renameSync(place, join(around, `.site.moothall-old-${run}`))
    mkdirSync(join(around, `.site.moothall-new-${run}`))
    writeFileSync(join(around, `.site.moothall-new-${run}`, siteMark), 'half')
    expect(writeSite({ place, pages }, second)).toBeUndefined()
    expect(readdirSync(around).toSorted()).toEqual(['pages', 'site'])
    expect(held(place)).toContain('roadmap.html')
  })

  test('goes back even where the new site cannot be put', () => {
    const { around, place, pages } = room()
    writeSite({ place, pages }, first)
    writeFileSync(join(place, 'CNAME'), 'lindenau.example')
    renameSync(place, join(around, `.site.moothall-old-${ended()}`))
    expect(writeSite({ place, pages }, second)).toEqual({ name: 'not-ours', file: 'CNAME' })
    expect(held(place)).toContain('CNAME')
  })

  test('of a run that is still going is left to it', () => {
    const { around, place, pages } = room()
    mkdirSync(join(around, `.site.moothall-new-${process.ppid}`))
    writeSite({ place, pages }, first)
    expect(readdirSync(around)).toContain(`.site.moothall-new-${process.ppid}`)
  })

  test('is never half a site, whenever it is killed', async () => {
    const { place, pages } = room()
    const files = (text: string) => new Map(Array.from({ length: 300 }, (_, at) => [`page-${at}.html`, text]))
    writeSite({ place, pages }, files('old'))
    const module = pathToFileURL(resolve('src/delivery/site-folder.ts')).href
    const script = `import { writeSite } from '${module}'
      const files = new Map(Array.from({ length: 300 }, (_, at) => ['page-' + at + '.html', 'new']))
      process.stdout.write('ready')
      writeSite(${JSON.stringify({ place, pages })}, files)`
    for (const wait of [0, 2, 5, 9, 14, 20, 30, 45]) {
      const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
        stdio: ['ignore', 'pipe', 'ignore'],
      })
      const gone = new Promise((done) => child.once('exit', done))
      await new Promise((ready) => child.stdout.once('data', ready))
      await new Promise((later) => setTimeout(later, wait))
      child.kill('SIGKILL')
      await gone
      const there = existsSync(place)
      const texts = there
        ? new Set(
            held(place)
              .filter((path) => path !== siteMark)
              .map((path) => readFileSync(join(place, path), 'utf8')),
          )
        : new Set(['nothing'])
      expect(texts.size).toBe(1)
      expect(there ? held(place).length : 301).toBe(301)
      expect(writeSite({ place, pages }, files('old'))).toBeUndefined()
      expect(readdirSync(dirname(place)).toSorted()).toEqual(['pages', 'site'])
    }
  })
})

describe('a folder that is not to be replaced', () => {
  test.each([
    ['holds something else', { 'letters.txt': 'Dear all' }, 'letters.txt'],
    ['holds a mark that says nothing', { [siteMark]: '', 'thesis.md': 'Years of work' }, 'thesis.md'],
    ['is a repository', { [siteMark]: '', '.git/HEAD': 'ref: refs/heads/pages' }, '.git/HEAD'],
  ])('%s', (_, files, file) => {
    const { around, pages } = room()
    const place = folderWith(files)
    expect(writeSite({ place, pages }, first)).toEqual({ name: 'not-ours', file })
    expect(held(place)).toEqual(Object.keys(files).toSorted())
    expect(readdirSync(around)).toEqual(['pages'])
  })

  test('is a site with something of somebody’s own in it', () => {
    const { place, pages } = room()
    writeSite({ place, pages }, first)
    mkdirSync(join(place, 'drafts'))
    expect(writeSite({ place, pages }, second)).toEqual({ name: 'not-ours', file: 'drafts/' })
    rmSync(join(place, 'drafts'), { recursive: true })
    expect(writeSite({ place, pages }, second)).toBeUndefined()
  })

  test('holds the pages, is a file, or is a link to nothing', () => {
    const { around, place, pages } = room()
    expect(writeSite({ place: pages, pages }, first)).toEqual({ name: 'holds-pages' })
    expect(writeSite({ place: around, pages }, first)).toEqual({ name: 'holds-pages' })
    symlinkSync(join(around, 'nowhere'), place)
    expect(writeSite({ place, pages }, first)).toEqual({ name: 'not-a-folder' })
    expect(writeSite({ place: join(pages, 'charter.md'), pages }, first)).toEqual({ name: 'not-a-folder' })
    expect(writeSite({ place: join(pages, 'charter.md/site'), pages }, first)).toEqual({ name: 'not-a-folder' })
  })

  test('is where somebody stands', () => {
    const { place, pages } = room()
    writeSite({ place, pages }, first)
    const module = pathToFileURL(resolve('src/delivery/site-folder.ts')).href
    const script = `import { writeSite } from '${module}'
      console.log(JSON.stringify(writeSite({ place: '.', pages: ${JSON.stringify(pages)} }, new Map())))`
    const said = execFileSync(process.execPath, ['--input-type=module', '-e', script], { cwd: place, encoding: 'utf8' })
    expect(JSON.parse(said)).toEqual({ name: 'stands-in-it' })
  })

  test.runIf(existsSync('/dev/shm'))('is a disk of its own', () => {
    expect(writeSite({ place: '/dev/shm', pages: room().pages }, first)).toEqual({ name: 'own-disk' })
  })

  test('each is told in a sentence with what to do, on one line', () => {
    const said = obstacleSentence({ name: 'not-ours', file: 'a\nb' }, '../si\u202Ete')
    expect(said).toBe(
      'The folder “../si te” holds “a b”, which is not part of a site that we made, so we left it as it is. Name a new or an empty folder.',
    )
  })
})
