// Who is behind an account: somebody on the page of people who names it, or whose own name it is.

import type { Community } from '../community/build-community.ts'
import { saidYes } from '../community/nameable.ts'
import { plainName } from '../documents/sections.ts'
import type { Review } from './change.ts'

type Listed = Community['people']['entries'][number]

/** Somebody whose word may count. */
export interface Voter {
  /** Their key on the page of people, or `@` and the account of somebody who is not on it; never shown. */
  readonly key: string
  /** The account or the name under which they may be shown; empty for those who have not said yes to being named. */
  readonly shown: string
  readonly organisation?: string | undefined
}

/** Returns who is behind an account, as far as the community's pages tell. */
export function voterBehind(
  { account, isOurs }: Pick<Review, 'account' | 'isOurs'>,
  community: Community,
): Voter | undefined {
  if (account === undefined) return undefined
  const people = community.people.entries
  const named = people.filter((person) => accountsOf(person).includes(account.toLowerCase()))
  // Anybody can open an account under somebody else's name, so that a name alone counts only where they were let in.
  const alike = isOurs && named.length === 0 ? people.filter((person) => isCalled(person, account)) : []
  const [found, ...others] = [...named, ...alike]
  if (!found || others.length > 0) return { key: `@${account.toLowerCase()}`, shown: account }
  return { ...voterOf(found, community), shown: account }
}

/** Returns somebody on the page of people as one whose word may count; whoever has not said yes to being named has no name. */
export function voterOf(person: Listed, community: Community): Voter {
  const { affiliation, key, label, path } = person
  const mayBeNamed = saidYes(person, community) && !community.privatePages.has(path)
  return {
    key,
    shown: mayBeNamed ? label : '',
    ...(affiliation !== undefined && { organisation: plainName(affiliation) }),
  }
}

/** False for those who have left. */
export function isHere({ status }: Listed): boolean {
  return status !== 'retired' && status !== 'emeritus'
}

const account = /^(?:(?:https?:\/\/)?(?:www\.)?github\.com\/|@)([a-z\d](?:[a-z\d-]{0,38}))\/?$/i

function accountsOf(person: Listed): readonly string[] {
  const written = person.readings.get('profiles')?.written
  const links = written?.mentions.flatMap((mention) => (mention.type === 'link' ? mention.target : [])) ?? []
  return [...links, ...person.profiles].flatMap((text) => account.exec(text.trim())?.[1]?.toLowerCase() ?? [])
}

function isCalled(person: Listed, login: string): boolean {
  const together = (text: string) => plainName(text).replaceAll(' ', '')
  return person.knownAs.some((name) => together(name) === together(login))
}
