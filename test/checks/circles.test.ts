// Circles among links: each once, however many there are, and however long the way.
import { expect, test } from 'vitest'
import { circlesIn } from '../../src/checks/subjects/circles.ts'

const circles = (...links: readonly string[]) =>
  circlesIn(links.map((link) => ({ from: link[0] ?? '', to: link[1] ?? '' }))).map((circle) =>
    circle.map(({ from }) => from).join(''),
  )

test('finds no circle in a way that splits and meets again', () => {
  expect(circles('ab', 'ac', 'bd', 'cd', 'de')).toEqual([])
})

test('finds each circle once', () => {
  expect(circles('ab', 'bc', 'cb', 'dd', 'ef', 'fe')).toEqual(['bc', 'd', 'ef'])
})

test('tells of circles that share something only once', () => {
  expect(circles('ab', 'ba', 'bc', 'cb')).toEqual(['ab'])
})

test('walks along ten thousand milestones that all lead back', () => {
  const links = Array.from({ length: 10_000 }, (_, at) => [
    { from: at, to: (at + 1) % 10_000 },
    { from: at, to: at >> 1 },
  ]).flat()
  const before = performance.now()
  expect(circlesIn(links).length).toBeGreaterThan(0)
  expect(performance.now() - before).toBeLessThan(1000)
})
