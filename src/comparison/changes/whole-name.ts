// Finds a name as a whole: “Ben”, and not the beginning of “Benches”.

/** Returns a pattern for any of these names where no letter or digit stands before or behind; the longest first. */
export function wholeName(names: readonly string[], flags = 'u'): RegExp {
  const all = names.toSorted((a, b) => b.length - a.length).map((name) => name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${all.join('|')})(?![\\p{L}\\p{N}])`, flags)
}
