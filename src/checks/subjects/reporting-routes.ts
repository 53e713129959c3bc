// The ways to report that a code of conduct gives, and whether a report can arrive there.
import type { Community } from '../../community/build-community.ts'
import type { About } from '../../finding.ts'
import type { Route } from '../../kinds/fields.ts'

/** A way to report, with the contact or page that gives it. */
export interface ReportingRoute extends Route {
  readonly about: About
}

/** Returns every way to report that the code of conduct gives; addresses that cannot receive a report are among them. */
export function routesOf({ code_of_conduct: code }: Community): readonly ReportingRoute[] {
  const ofThePage = code.about('contact_routes')
  const written = [
    ...code.contacts.flatMap((contact) => contact.route.map((route) => ({ ...route, about: contact.about('route') }))),
    ...code.contact_routes.map((route) => ({ ...route, about: ofThePage })),
  ].filter(leadsSomewhere)
  const handles = handlesIn(code.readings.get('contact_routes')?.written.text ?? '').map(
    (address): ReportingRoute => ({ type: 'name', address, place: code.at('contact_routes'), about: ofThePage }),
  )
  const seen = new Set<string>()
  return [...written, ...handles].filter(({ address }) => {
    const known = seen.has(address.toLowerCase())
    seen.add(address.toLowerCase())
    return !known
  })
}

/** A page of this repository or the home of a licensed text receives no report. */
function leadsSomewhere(route: Route): boolean {
  return (
    route.type !== 'link' || (/^https?:\/\//i.test(route.address) && !/contributor-covenant\.org/i.test(route.address))
  )
}

function handlesIn(text: string): readonly string[] {
  return [...text.matchAll(/(?:^|\s)(@[\p{L}\d][\p{L}\d._:-]{2,})/gu)].flatMap((match) => match[1] ?? [])
}

/** Why no report arrives at an address: nobody can answer from it, or it is only an example. */
export function cannotReceive(route: Route): 'noreply' | 'example' | undefined {
  if (route.type !== 'email') return undefined
  const [local = '', domain = ''] = route.address.toLowerCase().split('@')
  if (
    /no-?_?\.?reply|donot-?reply|do-not-reply|ne-?pas-?r[eé]pondre|nicht-?antworten|no-?responder|non-?rispondere/u.test(
      local,
    )
  )
    return 'noreply'
  if (domain.endsWith('noreply.github.com')) return 'noreply'
  if (/(?:^|\.)example\.(?:com|org|net|edu)$|\.(?:invalid|test)$|^(?:your|my)[-.]?\w*\.\w+$|^domain\.\w+$/.test(domain))
    return 'example'
  return undefined
}

/** Words that stand in the addresses of groups; short ones only where they are a whole part of it. */
const shared =
  /conduct|report|ombud|trust|board|committee|council|contact|hello|hallo|office|admin|support|communit|moderat|mediat|inclusi|diversity|equity|verhalten|melde|vertrauen|beschwerde|conduite|signal|conducta|denuncia|condotta|segnala|gruppe|groupe|grupo|gruppo|(?:^|[._+-])(?:coc|code|safe|safety|care|team|hola|ciao|info|help|open|list|lists)(?:$|[._+-])/

/** True when an address seems to belong to one person rather than to a group. */
export function isPersonal(route: Route): boolean {
  return route.type === 'email' && !shared.test((route.address.split('@')[0] ?? '').toLowerCase())
}

const webmail =
  /^(?:gmail|googlemail|outlook|hotmail|live|msn|yahoo|ymail|rocketmail|icloud|me|mac|aol|gmx|web|t-online|freenet|posteo|mailbox|proton|protonmail|pm|tutanota|tuta|orange|free|laposte|wanadoo|sfr|libero|virgilio|tiscali|alice|fastmail|zoho|yandex|mail)\.(?:com|de|fr|es|it|net|org|me|ch|at|co\.uk|io|be|nl|ru|eu)$/

/** True for the mailbox of one person at a provider for private mail. */
export function isPrivateMailbox(route: Route): boolean {
  return isPersonal(route) && webmail.test((route.address.split('@')[1] ?? '').toLowerCase())
}
