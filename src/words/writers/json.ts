// JSON for programs, in which no mark stands as itself that a terminal obeys or that turns the direction of what follows.

const unseen = /[\u007F-\u009F\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF]/g

/** Returns a value as JSON, two spaces deep; marks that nobody sees are numbers. Ends with a line break. */
export function json(value: unknown): string {
  const numbered = (mark: string) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`
  return `${JSON.stringify(value, null, 2).replace(unseen, numbered)}\n`
}
