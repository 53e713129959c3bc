// What an entry tells machines: public values by the name of the field, ready to be put under a name of schema.org.
import type { Community } from '../../community/build-community.ts'
import type { AnyField, Fields, Recorded } from '../../kinds/kind.ts'
import { type PublicValue, publicValue } from '../data/public-value.ts'

export type Told<F> = (field: keyof F & string) => PublicValue | undefined

/** Returns the public values of an entry or document, by field. */
export function toldBy<F extends Fields>(recorded: Recorded, fields: F, community: Community): Told<F> {
  return (field) => publicValue(recorded, [field, fields[field] as AnyField], community)
}

/** Returns an object without the properties that nobody wrote anything for. */
export function written(properties: Readonly<Record<string, unknown>>): object {
  const isSilent = (value: unknown) => value === undefined || (Array.isArray(value) && value.length === 0)
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => !isSilent(value)))
}

/** Returns a web address, or nothing where it is none. */
export function webAddress(value: PublicValue | undefined): string | undefined {
  return typeof value === 'string' && /^https?:\/\//i.test(value) ? value : undefined
}
