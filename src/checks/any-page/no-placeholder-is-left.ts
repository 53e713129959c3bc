import { partsOf } from '../../community/page-parts.ts'
import { isExample } from '../../documents/written.ts'
import { defineCheck } from '../check.ts'
import { isAdopted } from '../subjects/adopted.ts'
import { type LookedAt, ownPages } from '../subjects/area-of-page.ts'
import { linesOf, visibleText } from '../subjects/visible-text.ts'

const conduct = (contact: string, status = 'draft') => ({
  'CODE_OF_CONDUCT.md': `---\nstatus: ${status}\n---\n# Code of conduct\n\n## Reporting\n\nWrite to ${contact}.\n`,
})

export default defineCheck({
  id: 'no-placeholder-is-left',
  area: (page: LookedAt) => page.area,
  severity: ({ page }) => (isAdopted(page) ? 'error' : 'warning'),
  from: 'launching',
  since: 1,
  title: 'No text of a template is left where your own belongs',
  says: 'Text of a template is still here: {placeholder}.',
  why: 'Readers see that nobody has finished the page, and cannot use it.',
  fix: 'Replace it with your own words, or delete the sentence.',
  minutes: 10,
  source: 'Contributor Covenant and Minimum Viable Governance: their brackets',
  examples: [
    { name: 'a text that is finished', files: conduct('conduct@lindenau.example', 'adopted'), expect: [] },
    {
      name: 'brackets of a template',
      files: conduct('[INSERT CONTACT METHOD]'),
      expect: ['CODE_OF_CONDUCT.md:8 Text of a template is still here: “[INSERT CONTACT METHOD]”.'],
    },
    {
      name: 'brackets of other templates, in other languages',
      files: {
        'README.md':
          '# [FIXME] Organization\n\nEscriba a [INSERTE CORREO AQUÍ].\n\nLorem ipsum dolor sit amet.\n\nYours, <your name>\n',
      },
      expect: [
        'README.md:1 Text of a template is still here: “[FIXME]”.',
        'README.md:3 Text of a template is still here: “[INSERTE CORREO AQUÍ]”.',
        'README.md:5 Text of a template is still here: “Lorem ipsum dolor”.',
        'README.md:7 Text of a template is still here: “<your name>”.',
      ],
    },
    {
      name: 'an organisation called TODO, the Spanish word, a list of tasks, code, our own prompts and examples',
      files: {
        'README.md':
          '# Lindenau\n\nWe learn from the [TODO](https://todogroup.example) group. ¡Todo es de todos!\n\n- [ ] TODO\n- [x] FIXME: the door\n\nCall `[INSERT NAME]`.\n\n[Write here: INSERT your name]\n\nExample: [INSERT NAME]\n\nPlace: TBD\n',
      },
      expect: [],
    },
  ],

  subjects: ({ community }) =>
    ownPages(community).filter(({ path, page }) => page.tree.children.length > 0 && !/template/i.test(path)),

  inspect: (subject) =>
    [...inText(subject), ...inHtml(subject)]
      .toSorted((a, b) => a.line - b.line)
      .map(({ placeholder, ...place }) => ({
        about: subject.about({ entry: placeholder }),
        place: subject.at(place),
        values: { placeholder },
      })),
})

interface Left {
  readonly placeholder: string
  readonly line: number
  readonly column: number
}

// Capital letters, or words that only a template puts in brackets: [INSERT …], [Your community], [Please request …].
const brackets = new RegExp(
  [
    /\[(?:INSERT|INSERTE|INSERTAR|INSERTA|INSÉREZ|INSÉRER|INSERER|INSERIRE|INSERISCI|INSERIR|INSIRA|ADD|ENTER|REPLACE|DESCRIBE|FILL IN|LINK TO|NAME OF|YOUR)\s[^[\]]{0,120}\]/,
    /\[[^[\]]{0,80}\s(?:EINFÜGEN|EINSETZEN|HERE|AQUÍ|ICI|QUI)\]/,
    /\[(?:FIXME|TODO)(?:\s*:[^[\]]{0,120})?\]/,
    /\[[Ii]nsert (?:your|the|a|an|here|link|name|date|email|e-mail|contact)\b[^[\]]{0,80}\]/,
    /\[[Pp]lease (?:request|provide|add|insert|describe|fill|complete|write|replace|specify|include)\b[^[\]]{0,300}\]/,
    /\[(?:[Yy]our|[Nn]ame of (?:the|your)) (?:name|community|project|organi[sz]ation|group|team|email|e-mail|address|institution|university|event)\b[^[\]]{0,60}\]/,
    /\[(?:[Pp]roject|[Cc]ommunity|[Oo]rgani[sz]ation|[Gg]roup|[Ee]vent) (?:[Nn]ame|[Ee]mail|[Cc]ontact)\]/,
    /\[NOTE: (?:[Dd]escribe|[Tt]he remedies|[Rr]eplace|[Aa]dd|[Ii]nsert|[Ee]dit|[Ff]ill)\b[^[\]]{0,400}\]/,
    /\b[Ll]orem ipsum dolor\b/,
  ]
    .map((pattern) => pattern.source)
    .join('|'),
  'gu',
)

function inText({ page }: LookedAt): readonly Left[] {
  return visibleText(page)
    .filter(({ type, text }) => type !== 'setting' && /\[|orem ipsum/.test(text) && !isExample(text))
    .flatMap((block) => {
      const lineOf = linesOf(block)
      return [...block.text.matchAll(brackets)].map(({ 0: placeholder, index }) => ({
        placeholder,
        line: lineOf(index),
        column: block.column,
      }))
    })
}

const angles =
  /^<(?:your|insert|name of|add|enter)[\s_-](?:(?:the|your|a)[\s_-])?(?:name|names|community|project|organi[sz]ation|group|team|e-?mail|contact|address|institution|university|city|country|date|title)\b[^<>]{0,60}>$/i

/** A browser takes <your name> for a tag and shows nothing. */
function inHtml({ page }: LookedAt): readonly Left[] {
  return partsOf(page)
    .html.filter(({ value }) => angles.test(value.trim()))
    .map((node) => ({ placeholder: node.value.trim(), ...(node.position?.start ?? { line: 1, column: 1 }) }))
}
