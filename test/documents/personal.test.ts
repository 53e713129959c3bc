import { expect, test } from 'vitest'
import { holdsPersonal } from '../../src/documents/personal.ts'

test.each([
  'Call Jana on +49 341 2345 6789',
  'Tél. : 03 41 23 45 67 89',
  'GSM: 0470 12 34 56',
  'Mob.: 0470 12 34 56',
  '+32\u202f470\u202f12\u202f34\u202f56',
  '+32\u2009470 12 34 56',
  '+32\u2011470\u201112\u201134\u201156',
  '+32\u200b470\u200b123456',
  '\uff0b32 470 12 34 56',
  'jana.novakova@gmail.com',
  'zoom.example/j/1?tk=x&amp;pwd=abc',
  'Passcode：483920',
  'zoom.example/j/1?pwd=abc',
  'https://zoom.example/j/1#password=abc',
  'Passcode: 483920',
  'Kenncode: tulpe7',
  'Home address: 12 Lime Lane',
  'Wohnanschrift: Am Lindenhof 3',
  '51.3397, 12.3731',
  '51,33970',
  'lat=51.3397',
  'Coordinates: 51.3397 / 12.3731',
  'We meet at 51.3397° N, 12.3731° E',
  '51° 20′ 23″ N',
])('what is not repeated: %s', (text) => {
  expect(holdsPersonal(text)).toBe(true)
})

test.each([
  'hello@osc-lindenau.example',
  'third Wednesday of every month, 14:00',
  'https://doi.org/10.5281/zenodo.1234567',
  '10.5281/zenodo.1234567',
  'ISBN 978-3-16-148410-0',
  'Version 1.20.3 of 2026-03-18',
  'about 3.5 hours, 1,500 euros a year',
  'Bring your own password',
  'How to ask for the passcode',
  'No home address, please',
  'Room 2.14, 20 °C',
  'GSM: 900/1800',
  'Passcode: 8–12 letters and digits',
  'Kenncode: 4-stellig, steht in der Einladung',
  'a score of +4.123456789',
  'from +1 000–2 000 members to 9 000',
  'p = 0.0001, so the accuracy of 0.9531 holds',
  'Pi is about 3.14159.',
  '100.0000 EUR a year',
])('what may be repeated: %s', (text) => {
  expect(holdsPersonal(text)).toBe(false)
})
