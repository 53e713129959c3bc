// What the name of a file tells: whether it is safe to carry through reports and links, and whether it is that of a page.

// Control characters, line and paragraph separators, direction overrides, bytes that were not UTF-8, backslashes.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const odd = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffd\\]/
const everyOdd = new RegExp(odd, 'g')

/** Says whether a name holds a character that could break a line, hide text, or mean another path elsewhere. */
export function isOddName(path: string): boolean {
  return odd.test(path)
}

/** Returns the name with each such character shown as U+FFFD. */
export function printableName(path: string): string {
  return path.replace(everyOdd, '\ufffd')
}

/** Says whether a path stays inside its source: relative, forward slashes, no empty, `.` or `..` step. */
export function staysInside(path: string): boolean {
  return path !== '' && path.split('/').every((step) => step !== '' && step !== '.' && step !== '..')
}

/** Says whether a name is that of a page: Markdown, or a table with one entry in each row. */
export function isPageName(path: string): boolean {
  return /\.(?:md|markdown|csv)$/i.test(path)
}
