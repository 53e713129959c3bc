import { expect, test } from 'vitest'
import { holdsPersonal } from '../../src/documents/personal.ts'

test.each([
  'Call Jana on +49 341 2345 6789',
  'Tél. : 03 41 23 45 67 89',
  'jana.novakova@gmail.com',
  'zoom.example/j/1?pwd=abc',
  'https://zoom.example/j/1#password=abc',
  'Passcode: 483920',
  'Kenncode: tulpe7',
  'Home address: 12 Lime Lane',
  'Wohnanschrift: Am Lindenhof 3',
  '51.3397, 12.3731',
  '51,33970',
  'lat=51.3397',
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
])('what may be repeated: %s', (text) => {
  expect(holdsPersonal(text)).toBe(false)
})
