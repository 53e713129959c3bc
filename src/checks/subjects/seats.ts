// How many seats or votes one organisation may have, in the words of a community.
const shares: readonly (readonly [RegExp, number])[] = [
  [/\b(?:quarter|quart|viertel|cuarto|quarto)\b|¼/iu, 1 / 4],
  [/\b(?:third|tiers|drittel|tercio|terzo)\b|⅓/iu, 1 / 3],
  [/\b(?:half|majority|moitié|majorité|hälfte|mehrheit|mitad|mayoría|metà|maggioranza)(?!\p{L})|½/iu, 1 / 2],
]

/** Returns how many of `seats` one organisation may hold; nothing when the rule is not one that we can count. */
export function capOf(rule: string | undefined, seats: number): number | undefined {
  if (rule === undefined) return undefined
  const percent = /(\d{1,3})\s*%|(\d{1,3}) per ?cent/i.exec(rule)
  if (percent) return (Number(percent[1] ?? percent[2]) / 100) * seats
  const fraction = /\b(\d)\s*\/\s*(\d)\b/.exec(rule)
  if (fraction && Number(fraction[2]) > 0) return (Number(fraction[1]) / Number(fraction[2])) * seats
  const share = shares.find(([words]) => words.test(rule))?.[1]
  if (share !== undefined) return share * seats
  const number = /\b(\d{1,2}|one|two|three)\s+(?:seats?|members?|people|sièges?|sitze?|puestos|seggi)/i
    .exec(rule)?.[1]
    ?.toLowerCase()
  return number === undefined ? undefined : ({ one: 1, two: 2, three: 3 }[number] ?? Number(number))
}
