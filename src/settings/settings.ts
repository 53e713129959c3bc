// The keys of community.yml that steer Moothall itself, and all their defaults.
import * as v from 'valibot'
import type { FrontMatter } from '../documents/front-matter.ts'
import { withoutPersonal } from '../documents/personal.ts'
import type { Place } from '../finding.ts'
import { readPeriod } from '../recurrence/time.ts'
import { type Clocks, clockNames, defaultClocks } from './clocks.ts'

const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/))
const short = v.pipe(v.string(), v.regex(/\S/), v.maxLength(500))

/** The shape of each key as people write it; unknown keys belong to somebody else. */
export const settingsSchema = {
  edition: v.pipe(
    v.number(),
    v.integer(),
    v.minValue(1),
    v.maxValue(1),
    v.description('The set of checks that this community has chosen; the newest is 1.'),
  ),
  documents: v.pipe(
    v.record(short, short),
    v.description('Where pages stand that have another name here: a kind of page, and its path.'),
  ),
  leave_out: v.pipe(
    v.array(short),
    v.description('Files and folders that are not part of the community, written as in .gitignore.'),
  ),
  not_for_us: v.pipe(
    v.array(
      v.object({
        check: v.pipe(short, v.description('The name of the note, as `moothall explain` knows it.')),
        page: v.optional(short),
        entry: v.optional(short),
        field: v.optional(short),
        because: v.pipe(short, v.description('Why this is not for us.')),
        until: v.pipe(day, v.description('The day after which we look again.')),
      }),
    ),
    v.description('Notes that the community has set aside, each with a reason and an end.'),
  ),
  rules: v.pipe(
    v.picklist(['advice', 'status']),
    v.description(
      'What becomes of your own rules on a proposed change: “advice” tells how far they are met, “status” also says so beside the change, where it can be asked for before merging. Without it, “advice”.',
    ),
  ),
  codeowners: v.pipe(
    v.boolean(),
    v.description('Whether lines of CODEOWNERS are kept in step with the owners that pages name.'),
  ),
  site: v.pipe(
    v.object({
      public: v.optional(
        v.pipe(
          v.boolean(),
          v.description('Whether the web site of a private repository may be published, where everyone can read it.'),
        ),
      ),
    }),
    v.description('What the web site of the community is like.'),
  ),
  clocks: v.pipe(
    v.strictObject(
      Object.fromEntries(clockNames.map((name) => [name, v.optional(short)])) as Record<
        keyof Clocks,
        v.OptionalSchema<typeof short, undefined>
      >,
    ),
    v.description('Lengths of time that this community has chosen for itself.'),
  ),
}

/** One entry of `not_for_us`; without page, entry or field it covers all that the check says. */
export interface Acceptance {
  readonly check: string
  readonly page?: string | undefined
  readonly entry?: string | undefined
  readonly field?: string | undefined
  readonly because: string
  /** The last day on which it holds. */
  readonly until: string
  readonly line: number
}

export interface Settings {
  readonly edition: number
  /** Path of a page → the kind that it is. */
  readonly documents: ReadonlyMap<string, string>
  readonly leave_out: readonly string[]
  readonly not_for_us: readonly Acceptance[]
  /** Whether the community's own rules only advise, or also set a status beside a change. */
  readonly rules: 'advice' | 'status'
  /** True when the community asks for lines of CODEOWNERS. */
  readonly codeowners: boolean
  readonly site: {
    /** True when a site may be published for everyone although its repository is private. */
    readonly public: boolean
  }
  readonly clocks: Clocks
  /** Keys whose value could not be used; the default stands in for them. */
  readonly troubles: readonly { readonly key: string; readonly place: Place }[]
}

/** Returns the settings in `community.yml`; what cannot be used is named in `troubles` and costs nothing else. */
export function readSettings(path: string, file: FrontMatter | undefined): Settings {
  const troubles: { key: string; place: Place }[] = []
  const placed = (at: readonly (string | number)[]): Place => {
    const found = file?.placeOf(at) ?? { line: 1, column: 1 }
    return { path, line: found.line, column: found.column }
  }
  const read = <K extends keyof typeof settingsSchema>(
    key: K,
  ): v.InferOutput<(typeof settingsSchema)[K]> | undefined => {
    const setting = file?.settings.get(key)
    if (setting === undefined || setting.value === null) return undefined
    const parsed = v.safeParse(
      settingsSchema[key] as v.GenericSchema<unknown, v.InferOutput<(typeof settingsSchema)[K]>>,
      setting.value,
    )
    if (parsed.success) return parsed.output
    const at = (parsed.issues[0].path ?? []).map((item) => item.key as string | number)
    troubles.push({
      key: [key, ...at.map((part) => withoutPersonal(String(part)))].join('.'),
      place: placed([key, ...at]),
    })
    return undefined
  }
  const notForUs = (file?.settings.get('not_for_us')?.value ?? []) as unknown
  const accepted = (Array.isArray(notForUs) ? notForUs : [notForUs]).flatMap((item: unknown, index) => {
    const parsed = v.safeParse(settingsSchema.not_for_us, [item])
    const place = placed(['not_for_us', index])
    if (parsed.success) return parsed.output.map((one) => ({ ...one, line: place.line }))
    troubles.push({ key: 'not_for_us', place })
    return []
  })
  const clocks: { -readonly [K in keyof Clocks]: Clocks[K] } = { ...defaultClocks }
  for (const [name, words] of Object.entries(read('clocks') ?? {})) {
    if (words === undefined) continue
    const period = readPeriod(words)
    if ('problem' in period) troubles.push({ key: `clocks.${name}`, place: placed(['clocks', name]) })
    else clocks[name as keyof Clocks] = period
  }
  return {
    edition: read('edition') ?? 1,
    documents: new Map(
      Object.entries(read('documents') ?? {}).map(([kind, page]) => [page.replace(/^\.?\//, ''), kind]),
    ),
    leave_out: read('leave_out') ?? [],
    not_for_us: accepted,
    rules: read('rules') ?? 'advice',
    codeowners: read('codeowners') ?? false,
    site: { public: read('site')?.public ?? false },
    clocks,
    troubles,
  }
}
