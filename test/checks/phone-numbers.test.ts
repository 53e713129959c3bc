import { expect, test } from 'vitest'
import { everyPage } from '../../src/checks/subjects/area-of-page.ts'
import { phoneNumbersIn } from '../../src/checks/subjects/phone-numbers.ts'
import { readCommunity } from '../../src/community/read-community.ts'
import { memory } from '../../src/sources/memory.ts'

const lines = async (text: string) => {
  const { community } = await readCommunity(memory({ 'page.md': text }))
  return everyPage(community).flatMap((page) => phoneNumbersIn(page).map(({ line }) => line))
}

test.each([
  'Dana: +49 341 2345 6789',
  'Ring +32-2-123.45.67 any time',
  'Write or call (+44 131 496 0123)',
  '**Phone:** 0341 234 567 89',
  'Tel. 030 1234567',
  'Mobile no: (0176) 5432 1098',
  'Téléphone : 01 23 45 67 89',
  'Handynummer: 0176/54321098',
  'Teléfono: 612 345 678',
  '- Dana Vermeulen, library\n- WhatsApp: +34612345678',
  '| Name | Mobile |\n|---|---|\n| Dana | 0176 5432 1098 |',
])('a telephone number is seen in: %s', async (text) => {
  expect(await lines(text)).toHaveLength(1)
})

test.each([
  'On 2026-03-18, 18.03.2026 and 03/18/2026 at 14:00',
  'ISBN 978-3-16-148410-0, ISSN 2049-3630',
  'doi 10.5281/zenodo.12345678 and https://doi.org/10.15497/RDA00073',
  'ORCID 0000-0002-1825-0097',
  'Grant 101129751, project HORIZON-INFRA-2023-EOSC-01-02',
  'IBAN DE89 3704 0044 0532 0130 00',
  'Version 1.24.3-rc.12, 20260318121500',
  'UTC+2 14:00, GMT+01:00, +12.5 %, +1 2026-03-18',
  '+1, +100000000 lines, 1+23456789012',
  'telephone conference: 2026-03-18',
  'Tel Aviv: 20 people, hotel. 12345678',
  'Phone: to be announced',
  'Phone: +00 000 0000',
  'Dial in: +1 669 900 6833 US (San Jose)\n\nMeeting ID: 812 3456 7890',
  'Help line: +32 2 123 45 67',
  'Emergency: call 112, or +32 2 123 45 67',
  'Toll free 1-800-273-8255',
  'Example: +1 202 555 0143',
  '`+49 341 2345 6789`',
  '```\nPhone: 0341 234 567 89\n```',
  '<!-- Phone: 0341 234 567 89 -->',
  '[map](https://map.example/?q=+4934123456789)',
  '| Cell | Size |\n|---|---|\n| A4 neuron | 12345678 nm |',
])('no telephone number is seen in: %s', async (text) => {
  expect(await lines(text)).toEqual([])
})
