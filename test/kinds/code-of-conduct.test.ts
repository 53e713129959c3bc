// How real codes of conduct are understood: the headings that people use, in five languages, over words of our own.
import { describe, expect, test } from 'vitest'
import { assess } from '../../src/assess.ts'
import { memory } from '../../src/sources/memory.ts'

const assessed = (text: string, more: Record<string, string> = {}) =>
  assess(memory({ 'community.yml': 'stage: active\n', 'CODE_OF_CONDUCT.md': text, ...more }), {
    now: '2026-03-01',
    visibility: 'unknown',
  })
const codeOf = async (text: string, more?: Record<string, string>) =>
  (await assessed(text, more)).community.code_of_conduct
const found = async (text: string, more?: Record<string, string>) =>
  (await assessed(text, more)).findings
    .filter(({ about }) => about.kind === 'code-of-conduct')
    .map(({ check }) => check)

/** A page with each heading and a sentence under it. */
const page = (title: string, sections: readonly (readonly [string, string])[]) =>
  `# ${title}\n\n${sections.map(([heading, words]) => `${heading.startsWith('#') ? '' : '## '}${heading}\n\n${words}\n`).join('\n')}`

const address = 'conduct@lindenau.example'

describe('the Contributor Covenant, version 1.4', () => {
  test.each([
    ['English', 'Our Pledge', 'Our Standards', 'Scope', 'Enforcement', 'Attribution'],
    ['French', 'Notre engagement', 'Nos critères', 'Objectifs', 'Application', 'Attribution'],
    ['German', 'Unsere Verpflichtung', 'Unsere Standards', 'Geltungsbereich', 'Umsetzung', 'Bezug'],
    ['Spanish', 'Nuestro compromiso', 'Nuestros estándares', 'Alcance', 'Aplicación', 'Atribución'],
    ['Italian', 'Il Nostro Impegno', 'I nostri Standard', 'Scopo', 'Applicazione', 'Attribuzione'],
  ])('is understood in %s', async (_, pledge, standards, scope, enforcement, attribution) => {
    const code = await codeOf(
      page('Code', [
        [pledge, 'Words on the pledge.'],
        [standards, 'Words on standards.'],
        [scope, 'Words on where.'],
        [enforcement, `Words on reports: ${address}.`],
        [attribution, 'Contributor Covenant, version 1.4'],
      ]),
    )
    expect(code).toMatchObject({
      pledge: 'Words on the pledge.',
      encouraged: 'Words on standards.',
      unacceptable: 'Words on standards.',
      scope: 'Words on where.',
      reporting: `Words on reports: ${address}.`,
      attribution: 'Contributor Covenant, version 1.4',
      based_on: 'contributor-covenant-1.4',
    })
    expect(code.contact_routes).toMatchObject([{ type: 'email', address }])
  })
})

describe('the Contributor Covenant, version 2.1', () => {
  test.each([
    ['English', 'Scope', 'Enforcement', 'Enforcement Guidelines', 'version 2.1'],
    ['French', 'Portée d’application', 'Application', "Directives d'application", 'version 2.1'],
    ['German', 'Geltungsbereich', 'Durchsetzung', 'Durchsetzungsrichtlinien', 'Version 2.1'],
    ['Spanish', 'Alcance', 'Aplicación', 'Guías de Aplicación', 'versión 2.1'],
    ['Italian', 'Scopo', 'Applicazione', "Linee guida all'applicazione", 'versione 2.1'],
  ])('is understood in %s', async (_, scope, enforcement, guidelines, version) => {
    const code = await codeOf(
      page('Code', [
        [scope, 'Words on where.'],
        [enforcement, `Words on reports: ${address}.`],
        [guidelines, 'Words on steps.'],
        ['### 1. Correction', 'Words on a correction.'],
        ['### 2. Warning', 'Words on a warning.'],
        [
          'Thanks',
          `Adapted from the [Contributor Covenant][home],\n${version}.\n\n[home]: https://www.contributor-covenant.org`,
        ],
      ]),
    )
    expect(code.scope).toBe('Words on where.')
    expect(code.enforcement_steps).toContain('Words on a warning.')
    expect(code.contact_routes).toHaveLength(1)
    expect(code.based_on).toBe('contributor-covenant-2.1')
  })
})

test('the Contributor Covenant, version 3.0, is understood', async () => {
  const code = await codeOf(
    page('Code', [
      ['Our Pledge', 'Words on the pledge.'],
      ['Encouraged Behaviors', '1. Words on kindness.'],
      ['Restricted Behaviors', '1. Words on threats.'],
      ['### Other Restrictions', '1. Words on pretending.'],
      ['Reporting an Issue', `Words on reports: ${address}.`],
      ['Addressing and Repairing Harm', 'Words on repair.'],
      ['Scope', 'Words on where.'],
      ['Attribution', 'Adapted from the Contributor Covenant, version 3.0.'],
    ]),
  )
  expect(code).toMatchObject({
    based_on: 'contributor-covenant-3.0',
    encouraged: 'Words on kindness.',
    enforcement_steps: 'Words on repair.',
    reporting: `Words on reports: ${address}.`,
    scope: 'Words on where.',
  })
  expect(code.unacceptable).toContain('Words on threats.')
})

describe('how soon somebody hears back is found in a sentence', () => {
  test.each([
    ['We acknowledge every report within 48 hours.', '48 hours'],
    ['You will hear from a person within three working days.', 'three working days'],
    ['The committee responds in less than 3 (three) business days.', '3 (three) business days'],
    ['Nous vous répondons sous 48 heures.', '48 heures'],
    ['Wir antworten innerhalb von drei Tagen.', 'drei Tagen'],
    ['Wir melden uns innerhalb von zwei Arbeitstagen.', 'zwei Arbeitstagen'],
    ['Respondemos en un plazo de 72 horas.', '72 horas'],
    ['Rispondiamo entro due giorni.', 'due giorni'],
  ])('%s', async (sentence, time) => {
    const { response_time } = await codeOf(page('Code', [['Enforcement', `Write to ${address}.\n\n${sentence}`]]))
    expect(response_time).toBe(time)
  })

  test('but not in one about something else', async () => {
    const { response_time } = await codeOf(page('Code', [['Appeal', 'Questions are welcome within 30 days.']]))
    expect(response_time).toBeUndefined()
  })
})

describe('the people who receive reports are found', () => {
  const table =
    '| Who | How to reach them | Independent of |\n|---|---|---|\n| Amira, data librarian | amira@lindenau.example | the institutes |\n| Jonas | jonas@lindenau.example | |\n'

  test.each([
    ['in a table', `## Who receives reports\n\n${table}`],
    ['in a list', '## Contacts\n\n- Amira: amira@lindenau.example\n- Jonas: <jonas@lindenau.example>\n'],
    [
      'in a French table',
      '## Qui reçoit les signalements\n\n| Qui | Comment les joindre |\n|---|---|\n| Amira | amira@lindenau.example |\n| Jonas | jonas@lindenau.example |\n',
    ],
    ['in a German list', '## Ansprechpersonen\n\n- Amira – amira@lindenau.example\n- Jonas – jonas@lindenau.example\n'],
  ])('%s', async (_, text) => {
    const { contacts } = await codeOf(`# Code\n\n${text}`)
    expect(contacts.map(({ route }) => route.map(({ address }) => address))).toEqual([
      ['amira@lindenau.example'],
      ['jonas@lindenau.example'],
    ])
    expect(await found(`# Code\n\n${text}`)).not.toContain('code-of-conduct-has-two-contacts')
  })

  test('a form on the web and a chat name are ways to report', async () => {
    for (const way of ['[our form](https://forms.lindenau.example/report)', 'a message to @care:lindenau.example'])
      expect(await found(page('Code', [['How to report', `Use ${way}.`]]))).not.toContain(
        'code-of-conduct-says-where-to-report',
      )
  })

  test('the rows of the untouched template are nobody', async () => {
    const example = '| Who | How to reach them |\n|---|---|\n| Example: Amira | conduct@example.org |\n'
    const code = page('Code', [
      ['Scope', 'Everywhere.'],
      ['Who receives reports', example],
    ])
    expect(await found(code)).toContain('code-of-conduct-says-where-to-report')
    expect(await found(code)).not.toContain('code-of-conduct-contacts-can-answer')
  })

  test('a committee counts as more than one reader', async () => {
    const code = page('Code', [['Enforcement', `Contact the Conduct Committee at ${address}.`]])
    expect(await found(code)).not.toContain('code-of-conduct-has-two-contacts')
  })
})

describe('somebody who receives reports and leaves', () => {
  const code = page('Code', [
    [
      'Who receives reports',
      `| Who | How to reach them |\n|---|---|\n| Amira | ${address} |\n| Jonas | jonas@lindenau.example |\n`,
    ],
  ])
  const people = (left: string) =>
    `# People\n\n| Name | May we list you? | Status | Left on |\n|---|---|---|---|\n| Amira | yes | active | |\n| Jonas | yes | retired | ${left} |\n`
  const severityOn = async (now: string, left: string) => {
    const files = { 'community.yml': 'stage: active\n', 'CODE_OF_CONDUCT.md': code, 'people.md': people(left) }
    const { findings } = await assess(memory(files), { now, visibility: 'unknown' })
    return findings.find(({ check }) => check === 'code-of-conduct-contacts-are-active')?.severity
  }

  test('has fourteen days of grace', async () => {
    expect(await severityOn('2026-03-15', '2026-03-01')).toBe('warning')
    expect(await severityOn('2026-03-16', '2026-03-01')).toBe('error')
  })

  test('is never an error because somebody wrote it down without a date', async () => {
    expect(await severityOn('2027-03-01', '')).toBe('warning')
  })
})
