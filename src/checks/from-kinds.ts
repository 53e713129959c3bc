// The checks that every kind brings with it: its page stands, and each needed field is written.
import type { Community } from '../community/build-community.ts'
import { everyKind } from '../kinds/every-kind.ts'
import {
  type AnyCollection,
  type AnyDocument,
  type AnyField,
  type AnyKind,
  type CommunityType,
  type Expectation,
  isCollection,
  type Recorded,
  type Shape,
  type WhenMissing,
} from '../kinds/kind.ts'
import type { Check, Context } from './check.ts'
import { isBrought, severityAt } from './stage.ts'

/** Returns one check for each `whenMissing` of each kind. */
export function checksFromKinds(): readonly Check[] {
  return everyKind.flatMap((kind) => [
    ...(kind.whenMissing ? [pageCheck(kind, kind.whenMissing)] : []),
    ...fieldChecks(kind),
  ])
}

function fieldChecks(kind: AnyKind): readonly Check[] {
  return Object.entries(kind.fields as Shape).flatMap(([name, part]): readonly Check[] => {
    const ofPage = (community: Community) =>
      [documentOf(community, kind)].filter((document) => document.stands && document.keptElsewhere === undefined)
    const own = part.whenMissing ? [fieldCheck(kind, [name, part], part.whenMissing, ofPage, kind.kind)] : []
    if (!isCollection(part)) return own
    const ofEntries = (community: Community) => documentOf(community, kind)[name] as readonly Recorded[]
    const fields = Object.entries(part.fields as Shape)
    return [
      ...own,
      ...fields.flatMap(([field, one]) =>
        one.whenMissing ? [fieldCheck(kind, [field, one], one.whenMissing, ofEntries, part.one)] : [],
      ),
    ]
  })
}

/** Returns the id of the check that asks for a page of a kind. */
export function pageCheckId({ kind, whenMissing }: AnyKind): string {
  return whenMissing?.id ?? `community-has-${kind}`
}

/** Returns the id of the check that asks for a field; `one` is the kind, or what one entry is called. */
export function fieldCheckId(one: string, field: string, { id }: WhenMissing): string {
  return id ?? `${one}-has-${field}`.replace(/[_ ]/g, '-')
}

/** "The community has a roadmap": met when a page of the kind holds own words, or says where they are kept. */
function pageCheck(kind: AnyKind, words: WhenMissing): Check {
  return {
    id: pageCheckId(kind),
    area: kind.area,
    asksForPage: kind.kind,
    severity: (_, context) => pageSeverity(kind, words, context),
    from: words.from ?? kind.from ?? 'launching',
    ...(kind.broughtBy && { broughtBy: kind.broughtBy }),
    since: 1,
    ...wordsOf(words),
    examples: [],
    subjects: ({ community }) => (isAsked(kind, community) ? [documentOf(community, kind)] : []),
    inspect: (subject) => {
      const document = subject as AnyDocument
      if (document.stands || document.keptElsewhere !== undefined) return []
      return [
        {
          about: document.about(),
          ...(document.waits && { place: document.at() }),
          values: { entry: document.label, page: document.path },
        },
      ]
    },
  }
}

function fieldCheck(
  kind: AnyKind,
  [field, part]: readonly [string, AnyField | AnyCollection],
  words: WhenMissing,
  subjectsOf: (community: Community) => readonly Recorded[],
  one: string,
): Check {
  return {
    id: fieldCheckId(one, field, words),
    area: kind.area,
    severity: words.severity,
    from: words.from ?? 'launching',
    since: 1,
    ...wordsOf(words),
    ...(words.isFirstStep && { firstStepOf: kind.kind }),
    examples: [],
    subjects: ({ community }) => {
      const documentOf = (name: string) => community.documents.find((document) => document.kind === name)
      return subjectsOf(community).filter((subject) => words.when?.(subject, documentOf) ?? true)
    },
    inspect: (subject) => {
      const recorded = subject as AnyDocument
      if (isWritten(recorded, field, part)) return []
      return [
        {
          about: recorded.about(field),
          place: recorded.at(),
          values: { entry: recorded.label, page: recorded.path },
        },
      ]
    },
  }
}

/** A value that could not be read was written all the same; that is another check's business. */
function isWritten(recorded: AnyDocument, field: string, part: AnyField | AnyCollection): boolean {
  if (!isCollection(part) && part.of.madeWhenAsked) return recorded.has(field)
  const value = recorded[field]
  if (Array.isArray(value)) return value.length > 0 || (recorded.readings.get(field)?.troubles.length ?? 0) > 0
  return recorded.has(field)
}

function wordsOf(
  words: WhenMissing,
): Pick<Check, 'title' | 'says' | 'why' | 'fix' | 'minutes' | 'source' | 'principles'> {
  const { title, says, why, fix, minutes, source, principles } = words
  return {
    ...{ title, says, why, fix },
    ...(minutes !== undefined && { minutes }),
    ...(source !== undefined && { source }),
    ...(principles && { principles }),
  }
}

function documentOf(community: Community, kind: AnyKind): AnyDocument {
  return community.documents.find((document) => document.kind === kind.kind) as AnyDocument
}

/** A page that a type of community only could have is not asked for, unless something brings it; one that it should have is an idea. */
function isAsked(kind: AnyKind, community: Community): boolean {
  return (
    expectation(kind, community) !== 'could' ||
    documentOf(community, kind).waits ||
    isBrought(kind.broughtBy, community)
  )
}

function pageSeverity(kind: AnyKind, words: WhenMissing, { community, stage }: Context) {
  return expectation(kind, community) === 'must' ? severityAt(words.severity, stage) : 'advice'
}

/** Returns how far a page of a kind is expected of a community of this type; `any` is one that has not said what it is. */
export function expectationOf({ expectedOf }: AnyKind, type: CommunityType | 'any'): Expectation {
  return expectedOf?.[type] ?? expectedOf?.any ?? 'must'
}

function expectation(kind: AnyKind, { community }: Community): Expectation {
  return expectationOf(kind, community.type ?? 'any')
}
