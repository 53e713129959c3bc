// Which of the stakeholders that are rated are people: they may never be rated in public.
import type { Community } from '../../community/build-community.ts'
import { plainName } from '../../documents/sections.ts'
import type { Entry } from '../../kinds/kind.ts'

const ratings = ['power', 'interest', 'quadrant']

/** Returns those who are rated and are people, numbered: the number stands for the name. */
export function ratedPeople(community: Community): readonly { readonly entry: Entry; readonly number: number }[] {
  const listed = namesOfListed(community)
  const stakeholders = community.documents.find(({ kind }) => kind === 'stakeholders')?.allEntries ?? []
  return stakeholders
    .filter((entry) => ratings.some((rating) => entry.has(rating)) && isPerson(entry, listed))
    .map((entry, index) => ({ entry, number: index + 1 }))
}

/** Returns the names of everyone on the page about people, as `plainName` gives them. */
export function namesOfListed(community: Community): ReadonlySet<string> {
  const people = community.documents.find(({ kind }) => kind === 'people')?.allEntries ?? []
  return new Set(people.flatMap(({ knownAs }) => knownAs.map(plainName)).filter((name) => name !== ''))
}

/** The beginning of a name with a title. */
export const titled = /^(?:(?:Dr|Prof|Mrs?|Ms|Mx|Frau|Herr|Mme|Mlle|Sra?|Dott)\.?\s|(?:M|Pr|Sig)\.\s?)\p{Lu}/u

function isPerson(entry: Entry, listed: ReadonlySet<string>): boolean {
  const names = [entry.label, entry.label.replace(/\(.*\)|,.*$/g, '')].map(plainName)
  const kind = entry.readings.get('kind_of')?.written.text ?? ''
  return (
    entry.readings.get('is_person')?.value === 'yes' ||
    names.some((name) => listed.has(name)) ||
    titled.test(entry.label) ||
    /^(?:person|individual|personne|einzelperson|persona)$/i.test(kind.trim())
  )
}
