// The policies: rules that need more room than a line in the charter, each with its day and somebody who keeps it up to date.
import { choice, contact, date, duration, entries, link, prose, references, text } from './fields.ts'
import { defineKind, type Recorded } from './kind.ts'

/** "Agreed on the call of 20 May 2026", wherever it stands on the page. */
const agreed =
  /(?:^|[.!?]\s)((?:this (?:page|policy) was )?(?:agreed|adopted|approved|décidé|adopté|approuvé|beschlossen|vereinbart|angenommen|acordad[oa]|aprobad[oa]|approvat[oa]|deciso)\s[^.\n]{0,80}\d{4})/imu

export default defineKind({
  kind: 'policy',
  title: 'Policies',
  titles: { fr: 'Règles', de: 'Regeln', es: 'Políticas', it: 'Regole' },
  area: 'continuity',
  help: 'Rules that need a page of their own, such as privacy, money, travel or the use of AI: one file for each, or one table.',
  files: ['policies.md'],
  expectedOf: { any: 'could' },
  whenMissing: {
    title: 'Rules that need a page of their own have one',
    says: 'There is no page with the rules of this community yet.',
    why: 'What is agreed once and written down need not be argued about again.',
    fix: 'Write down one rule that you have had to explain twice: what it is for, what holds, and when you agreed to it.',
    severity: 'advice',
    minutes: 20,
    source: 'GitHub Minimum Viable Governance; The Carpentries, policies',
  },
  firstStep: {
    title: 'Write down one rule.',
    how: 'Which one have you had to explain twice? What holds, for whom, and when did you agree to it?',
    minutes: 20,
  },
  fields: {
    entries: entries({
      main: true,
      one: 'policy',
      folder: 'policies',
      labelledBy: ['title', 'id'],
      prose: 'rules',
      names: {
        en: 'Policies|Our policies|Rules',
        fr: 'Règles|Nos règles|Politiques',
        de: 'Regeln|Unsere Regeln|Richtlinien',
        es: 'Políticas|Nuestras políticas|Reglas',
        it: 'Regole|Le nostre regole|Politiche',
      },
      help: 'One row, or one file in the folder “policies”, for each.',
      fields: {
        id: text({ names: { en: 'Id' }, help: 'A short name, for example privacy.' }),
        title: text({
          names: {
            en: 'Policy|Title|Name|Rule',
            fr: 'Règle|Titre|Nom|Politique',
            de: 'Regel|Titel|Name|Richtlinie',
            es: 'Política|Título|Nombre|Regla',
            it: 'Regola|Titolo|Nome|Politica',
          },
          help: 'What the policy is about.',
        }),
        summary: prose({
          names: {
            en: 'Summary|In short|Short version|What it says',
            fr: 'Résumé|En bref',
            de: 'Kurz gesagt|Zusammenfassung',
            es: 'Resumen|En breve',
            it: 'In breve|Riassunto',
          },
          help: 'What it says, in one sentence.',
        }),
        applies_to: text({
          names: {
            en: 'Applies to|For whom|Who it is for',
            fr: 'S’applique à|Pour qui',
            de: 'Gilt für|Für wen',
            es: 'Se aplica a|Para quién',
            it: 'Vale per|Per chi',
          },
          help: 'For whom it holds: members, speakers, everyone on a call.',
        }),
        rules: prose({
          names: {
            en: 'Rules|What holds|The rules',
            fr: 'Règles|Ce qui s’applique',
            de: 'Regeln|Was gilt',
            es: 'Reglas|Qué se aplica',
            it: 'Regole|Che cosa vale',
          },
          help: 'What holds.',
        }),
        owner: references(['roles', 'people', 'groups'], {
          names: {
            en: 'Owner|Kept by|Who looks after it',
            fr: 'Responsable|Tenu par',
            de: 'Verantwortlich|Wer kümmert sich',
            es: 'Responsable|Quién se ocupa',
            it: 'Responsabile|Chi se ne occupa',
          },
          help: 'The role that keeps it up to date.',
        }),
        contact: contact({
          names: {
            en: 'Contact|Questions|Whom to ask',
            fr: 'Contact|Questions|À qui s’adresser',
            de: 'Kontakt|Fragen|Wen man fragt',
            es: 'Contacto|Preguntas|A quién preguntar',
            it: 'Contatto|Domande|A chi chiedere',
          },
          help: 'Whom to ask about it.',
        }),
        adopted: date({
          names: {
            en: 'Adopted|Adopted on|Agreed on',
            fr: 'Adoptée le|Adopté le',
            de: 'Beschlossen am',
            es: 'Adoptada el|Adoptado el',
            it: 'Adottata il|Adottato il',
          },
          help: 'The day on which you agreed to it.',
        }),
        approved_by: text({
          names: {
            en: 'Approved by|Agreed by|Decision',
            fr: 'Approuvée par|Décision',
            de: 'Beschlossen von|Beschluss',
            es: 'Aprobada por|Decisión',
            it: 'Approvata da|Decisione',
          },
          help: 'Who agreed to it, or the decision in which that is recorded.',
          spotted: [agreed],
          whenMissing: {
            id: 'policy-was-agreed',
            title: 'It is known who agreed to each policy',
            says: 'Nothing says who agreed to the policy {entry}, and when.',
            why: 'People keep to a rule more gladly when they can see that it was theirs.',
            fix: 'Add a line “Agreed on the call of …”, or “status: draft” to the settings at the top while you still talk about it.',
            severity: 'advice',
            from: 'active',
            minutes: 5,
            when: (policy) => !policy.has('adopted') && !['draft', 'retired'].includes(statusOf(policy)),
            source: 'GitHub Minimum Viable Governance; The Carpentries, update logs',
          },
        }),
        last_reviewed: date({
          names: {
            en: 'Last reviewed|Reviewed',
            fr: 'Dernière relecture|Relue le',
            de: 'Zuletzt geprüft|Geprüft am',
            es: 'Última revisión|Revisada el',
            it: 'Ultima revisione|Rivista il',
          },
          help: 'The day on which somebody last read it and found it true.',
        }),
        review_every: duration({
          names: {
            en: 'Review every|Read again every',
            fr: 'Relire tous les|À relire tous les',
            de: 'Prüfen alle',
            es: 'Revisar cada',
            it: 'Rivedere ogni',
          },
          help: 'How often it is read again, for example 12 months.',
        }),
        status: choice(
          {
            draft: {
              en: 'draft|proposed',
              fr: 'brouillon|proposé',
              de: 'Entwurf|vorgeschlagen',
              es: 'borrador|propuesta',
              it: 'bozza|proposta',
            },
            adopted: {
              en: 'adopted|agreed|in force',
              fr: 'adoptée|adopté|en vigueur',
              de: 'beschlossen|gültig',
              es: 'adoptada|vigente',
              it: 'adottata|in vigore',
            },
            retired: {
              en: 'retired|withdrawn|replaced',
              fr: 'retirée|retiré',
              de: 'zurückgezogen',
              es: 'retirada',
              it: 'ritirata',
            },
          },
          {
            names: { en: 'Status', fr: 'État|Statut', de: 'Stand|Status', es: 'Estado', it: 'Stato' },
            help: 'Draft, adopted or retired.',
          },
        ),
        url: link({
          names: {
            en: 'Link|Where to read it|Text',
            fr: 'Lien|Où la lire',
            de: 'Link|Wo sie steht',
            es: 'Enlace|Dónde leerla',
            it: 'Link|Dove leggerla',
          },
          help: 'Where its text stands, when not here.',
        }),
      },
    }),
  },
})

function statusOf(policy: Recorded): string {
  return String(policy.readings.get('status')?.value)
}
