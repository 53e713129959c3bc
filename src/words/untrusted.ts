// Makes a value that somebody wrote safe to show on one line: no controls, no hidden marks, no endless length.

/** Letters of a value that are shown at most. */
export const shownLetters = 120

// Controls, line separators, bidirectional overrides, zero-width and tag characters, lone surrogates.
const hidden =
  /(?:[\p{Cc}\p{Cs}\u00AD\u061C\u115F\u1160\u180E\u200B-\u200F\u2028-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0\uFFF0-\uFFFB\u{1BCA0}-\u{1BCA3}\u{1D173}-\u{1D17A}\u{E0000}-\u{E0FFF}]|\u034F|\u17B4|\u17B5|[\u180B-\u180D\u180F]|[\uFE00-\uFE0F])+/gu

/** Returns `text` on one line, without what cannot be seen, and no longer than `most` letters. */
export function shown(text: string, most: number = shownLetters): string {
  const line = text
    .slice(0, most * 8)
    .replace(hidden, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  const letters = [...line]
  return letters.length > most
    ? `${letters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`
    : line
}
