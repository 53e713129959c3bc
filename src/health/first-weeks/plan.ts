// What a new community writes in which of its first six weeks. The words follow community-template/first-six-weeks.md,
// and a test holds the two together.
import { peopleBehind, readersOf } from '../../checks/subjects/reporting-contacts.ts'
import type { Community } from '../../community/build-community.ts'
import { withoutPrompts } from '../../documents/written.ts'
import type { Kinds } from '../../kinds/all.ts'
import type { Collection } from '../../kinds/kind.ts'
import type { Names } from '../../kinds/names.ts'
import { documentOf, ownSection } from './places.ts'

type FieldOf<K extends keyof Kinds> = keyof Kinds[K]['fields'] & string
type ColumnOf<K extends keyof Kinds, F> = F extends keyof Kinds[K]['fields']
  ? Kinds[K]['fields'][F] extends Collection<infer C>
    ? keyof C & string
    : never
  : never

/** Where a thing is written: on the page of a kind, in a field of it, or in a section that no field names. */
export interface Spot {
  readonly kind: keyof Kinds
  readonly field?: string
  readonly section?: Names
  /** The kind on whose page the guide puts it, where it has no page of its own. */
  readonly host?: keyof Kinds
}

/** One thing to write. */
export interface Thing {
  readonly says: string
  readonly on: Spot
  /** Entries that are enough, each with these columns filled in. */
  readonly atLeast?: number
  readonly columns?: readonly string[]
  /** Says whether it stands, where a field alone does not. */
  readonly isWritten?: (community: Community) => boolean
}

export interface Week {
  readonly title: string
  readonly things: readonly Thing[]
}

const howACallGoes: Names = {
  en: 'How a call goes|How our calls go|How a meeting goes|How it goes|Format|Running order',
  fr: 'Comment se passe un appel|Comment se passe une réunion|Déroulement|Format',
  de: 'Wie ein Treffen abläuft|So läuft ein Treffen ab|Ablauf',
  es: 'Cómo es una reunión|Cómo va una reunión|Formato',
  it: 'Come si svolge un incontro|Svolgimento|Formato',
}

export const firstWeeks: readonly Week[] = [
  {
    title: 'story and vision',
    things: [
      field('How it began', 'story', 'how_we_began'),
      field('Why others would join', 'story', 'why_others_join'),
      field('Where next', 'story', 'what_next'),
      field('Where open science stands around you', 'landscape', 'state', 'story'),
      field('The name of your community', 'community', 'name'),
      field('One address that two people read', 'community', 'contact'),
      field('A first try at your vision: the future that you want', 'charter', 'vision'),
      field('A first try at your mission: what you do now', 'charter', 'mission'),
    ],
  },
  {
    title: 'stakeholders and channels',
    things: [
      rows('Early adopters, then partners', 'stakeholders', 'entries', { atLeast: 2 }),
      rows('Policies that speak for you', 'landscape', 'policies', { host: 'story' }),
      all('What you do together, what for, and what will be different', 'purpose', 'charter'),
      rows('Two places to talk', 'channels', 'entries', { atLeast: 2 }),
      {
        says: 'The date of your first call',
        on: { kind: 'meetings', field: 'series' },
        isWritten: ({ meetings }) =>
          meetings.series.some((call) => call.has('when') || call.has('start')) ||
          meetings.rota.some((turn) => turn.has('date')),
      },
      {
        says: 'Two people who receive reports; ask them first',
        on: { kind: 'code_of_conduct', field: 'contacts' },
        isWritten: (community) => {
          const { people, hasBody } = peopleBehind(readersOf(community))
          return people.size >= 2 || hasBody
        },
      },
    ],
  },
  {
    title: 'communication and taking part',
    things: [
      all('Who hears what from you, and where', 'communications', 'channels'),
      all('How people take part, step by step', 'engagement', 'stakeholders'),
      {
        says: 'How a call goes',
        on: { kind: 'meetings', section: howACallGoes },
        isWritten: (community) =>
          community.meetings.series.some((call) => call.has('format')) ||
          ownSection(community, 'meetings', howACallGoes),
      },
      {
        says: 'How anyone can help',
        on: { kind: 'contributing' },
        isWritten: ({ contributing, pages }) => {
          const text = pages.find(({ path }) => path === contributing.path)?.text.trim() ?? ''
          return contributing.stands && withoutPrompts(text) === text
        },
      },
      all('How you say thank you', 'recognition', 'charter'),
      field('Who can join, how, and how they leave', 'charter', 'membership'),
    ],
  },
  {
    title: 'working together',
    things: [
      field('What you offer', 'charter', 'offer_and_uniqueness'),
      field('What you do', 'charter', 'scope_in'),
      field('What you do not do', 'charter', 'scope_out'),
      rows('How you stay in touch with one of those who matter', 'stakeholders', 'entries', {
        columns: ['how_we_stay_in_touch'],
      }),
      field('How people hear from you between two calls', 'communications', 'newsletter', 'channels'),
      all('What you share: tools, guides, templates', 'resources', 'channels'),
      rows('After your first call: what people took home', 'notes', 'entries', { columns: ['takeaways'] }),
    ],
  },
  {
    title: 'funding and inclusion',
    things: [
      field('What you have to work with', 'roadmap', 'resources'),
      all('Who pays: your own institution first, then help in kind, then outside grants', 'sustainability', 'roadmap'),
      rows('What could stop you', 'roadmap', 'risks', {}),
      all('Who is not here yet, and whom they can ask', 'inclusion', 'charter'),
      rows('Two roles: who does them, and until when', 'roles', 'entries', {
        atLeast: 2,
        columns: ['holders', 'until'],
      }),
    ],
  },
  {
    title: 'where next',
    things: [
      rows('Three milestones', 'roadmap', 'milestones', { atLeast: 3 }),
      rows('What success looks like in 6, 12 and 24 months', 'story', 'success', { columns: ['hope'] }),
      rows('Your values, and one of them in action', 'charter', 'values', { columns: ['in_action'] }),
      all('How you decide', 'governance', 'charter'),
      all('A network that you belong to, or would like to join', 'network', 'stakeholders'),
      {
        says: '“stage: launching” in place of “stage: planning”, once you have read all pages aloud to each other',
        on: { kind: 'community', field: 'stage' },
        isWritten: ({ community }) => community.stage !== undefined && community.stage !== 'planning',
      },
    ],
  },
]

/** All of a kind: on a page of its own, or under the heading on the page of `host` that stands for it. */
function all(says: string, kind: keyof Kinds, host: keyof Kinds): Thing {
  return { says, on: { kind, host }, isWritten: (community) => documentOf(kind, community).stands }
}

function field<K extends keyof Kinds>(says: string, kind: K, name: FieldOf<K>, host?: keyof Kinds): Thing {
  return { says, on: { kind, field: name, ...(host && { host }) } }
}

function rows<K extends keyof Kinds, F extends FieldOf<K>>(
  says: string,
  kind: K,
  name: F,
  {
    atLeast = 1,
    columns = [],
    host,
  }: { readonly atLeast?: number; readonly columns?: readonly ColumnOf<K, F>[]; readonly host?: keyof Kinds },
): Thing {
  return { says, on: { kind, field: name, ...(host && { host }) }, atLeast, columns }
}
