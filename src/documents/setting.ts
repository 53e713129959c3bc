// What a setting is: its value, what was written, and where.

/** Lines and columns count from 1, columns in UTF-16 units. */
export interface PlaceInText {
  readonly line: number
  readonly column: number
}

/**
 * A setting, or a part of one. The place is that of its key, or of the item of a list. `source` is what is written there:
 * `1.10` where the value is 1.1.
 */
export interface Setting extends PlaceInText {
  readonly key: string
  /** A string, a number, true, false, null, or lists and maps of these. A date is the string that was written. */
  readonly value: unknown
  readonly source?: string | undefined
  readonly parts?: ReadonlyMap<string | number, Setting>
}

/** Something in the settings that could not be read or is not allowed. The values are named where the problem is. */
export interface SettingsProblem extends PlaceInText {
  readonly problem:
    | 'front-matter-unclosed'
    /** `cause` says why, `key` names the setting that is lost. */
    | 'front-matter-unreadable'
    | 'front-matter-not-a-map'
    /** `limit` in lines, `kilobytes`. */
    | 'front-matter-too-large'
    /** `key` and `mark`: `&` or `*`. */
    | 'front-matter-alias'
    /** `key` and `mark`: what begins with `!`. */
    | 'front-matter-tag'
    | 'front-matter-directive'
    /** `key` and `firstLine`, where it stands before; the first one counts. */
    | 'duplicate-key'
    /** `key`. */
    | 'forbidden-key'
    /** `key` and `looksLike`. */
    | 'look-alike-key'
  readonly values: Readonly<Record<string, string | number>>
}
