import { expect, test } from 'vitest'
import { everyPage } from '../../src/checks/subjects/area-of-page.ts'
import { declaredAddresses, ownNamesOf, privateAddressesIn } from '../../src/checks/subjects/private-addresses.ts'
import { readCommunity } from '../../src/community/read-community.ts'
import { memory } from '../../src/sources/memory.ts'

const lines = async (text: string, path = 'page.md') => {
  const { community } = await readCommunity(memory({ 'community.yml': 'name: Open Science Lindenau\n', [path]: text }))
  const [declared, names] = [declaredAddresses(community), ownNamesOf(community)]
  return everyPage(community).flatMap((page) => privateAddressesIn(page, declared, names).map(({ line }) => line))
}

test.each([
  'Write to jana.novakova@gmail.com.',
  'Ask <JanaNovakova@GMail.com>.',
  '[Jana](mailto:jana.novakova@gmx.net?subject=Hello)',
  '[Jana][1]\n\n[1]: mailto:jana.novakova@proton.me',
  '| Name | E-mail |\n|---|---|\n| Jana | jana.novakova@yahoo.co.uk |',
  '---\nauthor: jana.novakova@web.de\n---\n# Page\n',
])('a private address is seen in: %s', async (text) => {
  expect(await lines(text)).toHaveLength(1)
})

test.each([
  'info@gmail.com, hello@gmx.net, conduct@outlook.com, osc-team@proton.me, noreply@live.com',
  'openscience.riverside@gmail.com, lindenau@gmail.com, the.lindenau.talks@gmail.com',
  'jana.novakova@uni-lindenau.example, jana@gmail.com.example',
  'your.name@gmail.com, user@gmail.com, jane.doe@gmail.com, someone@hotmail.com, firstname.lastname@yahoo.com',
  '`jana.novakova@gmail.com`',
  '```\ngit config user.email jana.novakova@gmail.com\n```',
  '<!-- jana.novakova@gmail.com -->',
])('no private address is seen in: %s', async (text) => {
  expect(await lines(text)).toEqual([])
})

test('the mailbox of a group that the path names belongs to the group', async () => {
  expect(await lines('Write to riversidereaders@gmail.com.', 'riverside-readers/links.md')).toEqual([])
})

test('an address is one matter, however often it stands on a page', async () => {
  expect(await lines('jana.novakova@gmail.com\n\njana.novakova@gmail.com\n\nb.okafor@gmail.com')).toEqual([1, 5])
})
