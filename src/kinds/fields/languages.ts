// Languages, by code or by name.
import { plainName } from '../../documents/sections.ts'
import type { Field, FieldOptions } from '../kind.ts'
import { field, partsOf, string, strings } from './field.ts'
import { languageNames } from './language-names.ts'

/** Languages as BCP 47 codes; their names in five languages and in their own are understood too. */
export const languages = (options: FieldOptions): Field<readonly string[]> =>
  field(
    {
      type: 'language',
      expects: 'a language code such as en or fr',
      schema: { anyOf: [string, strings] },
      read: (written) => {
        const codes = partsOf(written).map((part) => [part, languageCode(part)] as const)
        const unknown = codes.find(([, code]) => code === undefined)
        const value = codes.flatMap(([, code]) => code ?? [])
        return unknown
          ? { value, trouble: { trouble: 'language-unknown', values: { written: unknown[0] } } }
          : { value }
      },
    },
    options,
  )

// ISO 639-1; looking a code up in the list is far cheaper than asking the platform for its name.
const codes = new Set(
  (
    'aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en ' +
    'eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ' +
    'ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ' +
    'ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st ' +
    'su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu'
  ).split(' '),
)

function languageCode(written: string): string | undefined {
  const code = written.trim()
  const [language = ''] = code.toLowerCase().split('-')
  if (/^[a-z]{2}(?:-[a-z\d]{2,8})*$/i.test(code) && codes.has(language)) return canonical(code)
  return codeNamed(plainName(written)) ?? (/^[a-z]{3}$/i.test(code) ? canonical(code) : undefined)
}

function canonical(code: string): string | undefined {
  try {
    const [known] = Intl.getCanonicalLocales(code)
    return known !== undefined && (known.length !== 3 || englishName(known) !== undefined) ? known : undefined
  } catch {
    return undefined
  }
}

let common: ReadonlyMap<string, string> | undefined

/** The code of a language called `name`: one that is named often, else one that the platform knows by an English name. */
function codeNamed(name: string): string | undefined {
  common ??= new Map(
    Object.entries(languageNames).flatMap(([code, names]) => names.split('|').map((one) => [one, code] as const)),
  )
  return common.get(name) ?? codesByEnglishName().get(name)
}

let byEnglishName: ReadonlyMap<string, string> | undefined

function codesByEnglishName(): ReadonlyMap<string, string> {
  byEnglishName ??= new Map([...codes].reverse().map((code) => [plainName(englishName(code) ?? ''), code] as const))
  return byEnglishName
}

let display: Intl.DisplayNames | undefined

/** Asking the platform costs ten milliseconds once, so it comes last. */
function englishName(code: string): string | undefined {
  display ??= new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })
  return display.of(code)
}
