// Who may come in: everyone, members, or a group that is described in its own words.
import type { Field, FieldOptions } from '../kind.ts'
import { field, string } from './field.ts'

type OpenTo = 'anyone' | 'members' | 'group'

const anyone =
  /^(?:(?:open|offen|ouvert|abiert|apert)\p{L}* (?:to|für|à|a|per) )?(?:any(?:one|body)|every(?:one|body)|all|public|open|tou(?:s|tes)|tout le monde|publique?|ouvert|alle|jede[rnm]?|öffentlich|offen|todo el mundo|tod[oa]s|público|abiert[oa]|tutt[ie]|pubblico|apert[oa])(?!\p{L})/iu
const members =
  /^(?:(?:our|all our|nur|nos|nuestros|i nostri) )?(?:members?|mitglieder|membres|adhérents|miembros|soci[ao]?s?|membri)(?!\p{L})/iu

/** Who may come in; words that are neither “anyone” nor “members” describe a group. */
export const openTo = (options: FieldOptions): Field<OpenTo> =>
  field(
    {
      type: 'audience',
      expects: 'anyone, members, or the name of a group',
      schema: string,
      read: ({ text }) => {
        const words = text.trim()
        return { value: members.test(words) ? 'members' : anyone.test(words) ? 'anyone' : 'group' }
      },
    },
    options,
  )
