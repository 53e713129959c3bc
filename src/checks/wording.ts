// The sentences of a check: templates with typed slots, so that a missing or mistyped value is a type error.
// `{role}` is a name, `{page}` a path; `{due:date}`, `{file:path}`, `{days:number|day|days}`, `{address:link}`, `{names:list}`, `{cause:phrase}`.

/** What may stand in a slot, by the slot's type. A `phrase` is one of our own words, named by its key in `phrases`. */
interface SlotTypes {
  readonly name: string
  readonly path: string
  readonly date: string
  readonly number: number
  readonly link: string
  readonly list: readonly string[]
  readonly phrase: string
}

type TypeOf<Slot extends string> = Slot extends `${infer Type}|${string}`
  ? TypeOf<Type>
  : Slot extends keyof SlotTypes
    ? SlotTypes[Slot]
    : never

type Slots<Says extends string> = Says extends `${string}{${infer Slot}}${infer Rest}`
  ? (Slot extends `${infer Name}:${infer Type}`
      ? { readonly [K in Name]: TypeOf<Type> }
      : { readonly [K in Slot]: string }) &
      Slots<Rest>
  : unknown

/** The values that a template asks for. */
export type ValuesFor<Says extends string> = string extends Says
  ? Readonly<Record<string, string | number | readonly string[]>>
  : Slots<Says>

/** The words of a check, for every report. */
export interface Wording {
  /** One sentence about the thing that is wrong; names it. */
  readonly says: string
  readonly why: string
  readonly fix: string
  /** Our own words for the `phrase` slots of `says` and `fix`. */
  readonly phrases?: Readonly<Record<string, string>>
}

/** A slot of a template as it is written: its name, the type of its value, and what follows the type. */
export interface Slot {
  readonly name: string
  readonly type: string
  readonly forms: readonly string[]
}

/** Returns a template in pieces: our own words as text, and slots. */
export function piecesOf(template: string): readonly (string | Slot)[] {
  return template.split(/(\{[^{}]+\})/).flatMap((piece): readonly (string | Slot)[] => {
    if (piece === '') return []
    if (!piece.startsWith('{')) return [piece]
    const [name = '', type = name === 'page' ? 'path' : 'name'] = piece.slice(1, -1).split(':')
    const [slot = '', ...forms] = type.split('|')
    return [{ name, type: slot, forms }]
  })
}

const tests: Readonly<Record<string, (value: unknown) => boolean>> = {
  date: (value) => typeof value === 'string' && /^\d{4}-\d{2}(?:-\d{2})?$/.test(value),
  number: (value) => typeof value === 'number' && Number.isFinite(value),
}
const isText = (value: unknown) =>
  typeof value === 'string' || (Array.isArray(value) && value.every((item) => typeof item === 'string'))

/** True when a value is of the type that its slot asks for. */
export function fitsSlot(value: unknown, { type }: Slot): boolean {
  return (tests[type] ?? isText)(value)
}
