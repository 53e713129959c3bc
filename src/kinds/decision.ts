// The decisions: what was decided, when, by whom and why, in one log or with one file for each.
import { choiceAndMore, date, decisionRule, entries, month, pages, prose, references, text, votes } from './fields.ts'
import { defineKind, type Recorded } from './kind.ts'
import { isOneOf } from './telling.ts'

export default defineKind({
  kind: 'decision',
  title: 'Decisions',
  titles: { fr: 'Décisions', de: 'Beschlüsse', es: 'Decisiones', it: 'Decisioni' },
  area: 'people',
  help: 'What was decided, when, by whom and why. Votes in totals; nothing about the behaviour, health or job of a person.',
  files: ['decisions.md', 'decision-log.md'],
  standsIn: {
    kinds: ['governance'],
    names: {
      en: 'Decision log|Log of decisions|Decisions so far|Decisions taken',
      fr: 'Registre des décisions|Décisions prises',
      de: 'Beschlussliste|Bisherige Beschlüsse|Gefasste Beschlüsse',
      es: 'Registro de decisiones|Decisiones tomadas',
      it: 'Registro delle decisioni|Decisioni prese',
    },
  },
  from: 'active',
  expectedOf: { any: 'could', osc: 'should', 'competence-centre': 'must', software: 'must', network: 'must' },
  whenMissing: {
    title: 'Decisions can be found again',
    principles: ['transparency'],
    says: 'There is no place yet where decisions can be found again.',
    why: 'What was agreed and cannot be found is decided a second time, or forgotten.',
    fix: 'Write one row for the last decision that mattered: the date, what was decided, who decided, and why.',
    severity: { launching: 'advice', active: 'advice', sustaining: 'warning' },
    minutes: 10,
    source: 'TODO Group, resolutions; Minimum Viable Governance, 3.1',
  },
  firstStep: {
    title: 'Write down your last decision.',
    how: 'One row: the date, what you decided, who decided it, and why. Numbers and votes can wait.',
    minutes: 10,
  },
  isRecord: true,
  fields: {
    entries: entries({
      main: true,
      one: 'decision',
      labelledBy: ['subject', 'decision', 'number'],
      prose: 'decision',
      folder: 'decisions',
      subfolderTells: 'status',
      names: {
        en: 'Decisions|Decision log|Log of decisions|Decisions so far|Decisions taken|Resolutions',
        fr: 'Décisions|Registre des décisions|Décisions prises|Résolutions',
        de: 'Beschlüsse|Entscheidungen|Beschlussliste|Bisherige Beschlüsse|Gefasste Beschlüsse',
        es: 'Decisiones|Registro de decisiones|Decisiones tomadas|Acuerdos|Resoluciones',
        it: 'Decisioni|Registro delle decisioni|Decisioni prese|Delibere',
      },
      help: 'One row, or one file, for each decision.',
      tells: [
        {
          answers: 'happened',
          says: '{entry} ({date})',
          under: 'Decided',
          day: { of: 'date', is: 'in the last year' },
          when: isOneOf('status', 'approved'),
        },
      ],
      fields: {
        number: text({
          names: { en: 'Number|No|Nr|Id', fr: 'Numéro|Nº', de: 'Nummer', es: 'Número|Núm', it: 'Numero|N' },
          help: 'For example 2026-03, the third of the year.',
        }),
        date: date({
          names: {
            en: 'Date|When|Decided on|Day',
            fr: 'Date|Quand|Décidé le',
            de: 'Datum|Wann|Beschlossen am',
            es: 'Fecha|Cuándo|Decidido el',
            it: 'Data|Quando|Deciso il',
          },
          help: 'The day of the decision, for example 2026-05-20.',
          whenMissing: {
            title: 'Every decision has a date',
            says: 'Nothing says when {entry} was decided.',
            why: 'Of two decisions the later one counts.',
            fix: 'Write the day in its column “Date”, for example 2026-05-20.',
            severity: { launching: 'advice', active: 'warning' },
            minutes: 2,
            when: (decision) => isDecided(decision) && !/\d{4}-\d{2}/.test(decision.label),
            source: 'TODO Group, resolutions',
          },
        }),
        subject: text({
          names: {
            en: 'Subject|Title|Topic|Matter|What about',
            fr: 'Sujet|Titre|Objet',
            de: 'Thema|Titel|Betreff|Gegenstand',
            es: 'Asunto|Título|Tema',
            it: 'Oggetto|Titolo|Tema|Argomento',
          },
          help: 'What it is about, in a few words.',
        }),
        status: choiceAndMore(
          {
            proposed: {
              en: 'proposed|open|draft|pending|under discussion|in discussion|waiting for objections',
              fr: 'proposé|proposée|en discussion|ouvert|ouverte|brouillon',
              de: 'vorgeschlagen|offen|in Diskussion|Entwurf',
              es: 'propuesto|propuesta|en discusión|abierta|borrador',
              it: 'proposto|proposta|in discussione|aperta|bozza',
            },
            approved: {
              en: 'approved|accepted|adopted|agreed|passed|carried|decided|in force|ratified|implemented|done|final|active',
              fr: 'approuvé|approuvée|accepté|acceptée|adopté|adoptée|décidé|décidée',
              de: 'angenommen|beschlossen|genehmigt|zugestimmt|gilt',
              es: 'aprobado|aprobada|aceptado|aceptada|adoptado|adoptada|acordado|acordada',
              it: 'approvato|approvata|accettato|accettata|adottato|adottata|deciso|decisa',
            },
            declined: {
              en: 'declined|rejected|not agreed|turned down|not passed|failed',
              fr: 'refusé|refusée|rejeté|rejetée',
              de: 'abgelehnt|verworfen|nicht angenommen',
              es: 'rechazado|rechazada|denegado|denegada',
              it: 'respinto|respinta|rifiutato|rifiutata',
            },
            withdrawn: {
              en: 'withdrawn|retracted|taken back',
              fr: 'retiré|retirée',
              de: 'zurückgezogen',
              es: 'retirado|retirada',
              it: 'ritirato|ritirata',
            },
            superseded: {
              en: 'superseded|replaced|overtaken|deprecated|no longer in force',
              fr: 'remplacé|remplacée|abrogé|abrogée',
              de: 'ersetzt|überholt|aufgehoben|abgelöst',
              es: 'sustituido|sustituida|reemplazado|reemplazada|derogado|derogada',
              it: 'sostituito|sostituita|superato|superata|abrogato|abrogata',
            },
          },
          {
            names: {
              en: 'Status|Outcome|Result',
              fr: 'État|Statut|Résultat',
              de: 'Stand|Status|Ergebnis',
              es: 'Estado|Resultado',
              it: 'Stato|Esito',
            },
            help: 'Proposed, approved, declined, withdrawn or superseded.',
            whenMissing: {
              title: 'Every decision says how it came out',
              says: 'Nothing says whether {entry} was agreed.',
              why: 'A reader cannot tell a proposal from a decision.',
              fix: 'Write “approved”, “declined” or “proposed” in its column “Status”.',
              severity: 'advice',
              from: 'active',
              minutes: 2,
              // A row of a log that says what was decided was decided.
              when: (decision) => isOwnPage(decision),
              source: 'TODO Group, resolutions',
            },
          },
        ),
        context: prose({
          names: {
            en: 'Why it came up|Context|Background|Context and problem statement|Problem',
            fr: 'Pourquoi la question s’est posée|Contexte',
            de: 'Worum es ging|Kontext|Hintergrund|Anlass',
            es: 'Por qué surgió|Contexto|Antecedentes',
            it: 'Perché è sorta|Contesto|Antefatti',
          },
          help: 'Why the question came up.',
        }),
        decision: prose({
          names: {
            en: 'What we decided|Decision|Decision outcome|Resolution|Resolved|Decided',
            fr: 'Ce que nous avons décidé|Décision|Résolution',
            de: 'Was wir beschlossen haben|Beschluss|Entscheidung',
            es: 'Qué decidimos|Decisión|Acuerdo|Resolución',
            it: 'Che cosa abbiamo deciso|Decisione|Delibera',
          },
          help: 'What was decided, so that somebody who was not there can follow it.',
          whenMissing: {
            id: 'decision-says-what-was-decided',
            title: 'Every decision says what was decided',
            says: 'Nothing says what was decided about {entry}.',
            why: 'A year later those who were there remember different things.',
            fix: 'Add a heading “What we decided” with two or three sentences.',
            severity: { launching: 'advice', active: 'warning' },
            minutes: 10,
            // In a log the subject often says it: “Meet every month”.
            when: (decision) => isDecided(decision) && isOwnPage(decision),
            source: 'Minimum Viable Governance, 3.1',
          },
        }),
        rationale: prose({
          names: {
            en: 'Why|Rationale|Reasons|Because|Reasoning',
            fr: 'Pourquoi|Raisons|Motifs',
            de: 'Warum|Begründung|Gründe',
            es: 'Por qué|Razones|Motivos',
            it: 'Perché|Ragioni|Motivi|Motivazione',
          },
          help: 'Why you decided so, and what spoke against it.',
          whenMissing: {
            id: 'decision-says-why',
            title: 'Every decision says why',
            principles: ['transparency'],
            says: 'Nothing says why {entry} was decided so.',
            why: 'Those who come later can tell whether the reasons still hold.',
            fix: 'Add a heading “Why” with the two reasons that weighed most.',
            severity: 'advice',
            from: 'active',
            minutes: 5,
            when: (decision) => isOwnPage(decision) && decision.has('decision') && !decision.has('context'),
            source: 'TODO Group, resolutions',
          },
        }),
        rule_used: decisionRule({
          names: {
            en: 'How we decided|Rule|Rule used|How|Decided how',
            fr: 'Comment nous avons décidé|Règle|Comment',
            de: 'Wie wir entschieden haben|Regel|Wie',
            es: 'Cómo decidimos|Regla|Cómo',
            it: 'Come abbiamo deciso|Regola|Come',
          },
          help: 'Nobody objected, consensus, a simple majority, two thirds, or one role alone.',
        }),
        votes: votes({
          names: {
            en: 'Votes|Vote|Voting|Result of the vote|Votes cast',
            fr: 'Votes|Vote|Voix|Résultat du vote',
            de: 'Stimmen|Abstimmung|Ergebnis der Abstimmung',
            es: 'Votos|Votación|Resultado de la votación',
            it: 'Voti|Votazione|Esito del voto',
          },
          help: 'Totals: 5 for, 1 against, 2 abstained. Never who voted how in a secret vote.',
        }),
        decided_by: references(['groups', 'roles', 'people'], {
          names: {
            en: 'Who decided|Decided by|Deciders|Decision makers|Body|Who|Group',
            fr: 'Qui a décidé|Décidé par|Instance|Qui',
            de: 'Wer entschieden hat|Beschlossen von|Entschieden von|Gremium|Wer',
            es: 'Quién decidió|Decidido por|Órgano|Quién',
            it: 'Chi ha deciso|Deciso da|Organo|Chi',
          },
          help: 'The group or role that decided; “members on the call” is an answer.',
          whenMissing: {
            id: 'decision-names-deciders',
            title: 'Every decision says who decided',
            says: 'Nothing says who decided on {entry}.',
            why: 'Whoever has a question, or sees it otherwise, does not know whom to ask.',
            fix: 'Write the group, the role, or “members on the call” in its column “Who decided”.',
            severity: 'advice',
            from: 'active',
            minutes: 2,
            when: (decision) => isDecided(decision) && !decision.has('rule_used') && !decision.has('votes'),
            source: 'Minimum Viable Governance, 3.1',
          },
        }),
        in_meeting: pages({
          names: {
            en: 'In which meeting|Meeting|Call|Notes|Minutes',
            fr: 'Lors de quelle réunion|Réunion|Compte rendu',
            de: 'In welchem Treffen|Treffen|Sitzung|Protokoll',
            es: 'En qué reunión|Reunión|Acta',
            it: 'In quale riunione|Riunione|Verbale',
          },
          help: 'A link to the notes of the call on which it was decided.',
        }),
        affects: pages({
          names: {
            en: 'Pages that change|Affects|Changes|Affected pages|What changes',
            fr: 'Pages qui changent|Concerne|Modifie',
            de: 'Seiten, die sich ändern|Betrifft|Ändert',
            es: 'Páginas que cambian|Afecta a|Cambia',
            it: 'Pagine che cambiano|Riguarda|Modifica',
          },
          help: 'Links to the pages that have to say something else from now on.',
        }),
        review_by: month({
          names: {
            en: 'Look at it again|Review by|Review on|Look again on|Expires',
            fr: 'À revoir le|À revoir|Réexaminer le',
            de: 'Wieder ansehen|Überprüfen bis|Erneut prüfen am',
            es: 'Revisar el|Volver a mirar|Revisar antes de',
            it: 'Da rivedere entro|Rivedere entro|Riesaminare il',
          },
          help: 'The day or month in which you ask whether it was right.',
        }),
        supersedes: pages({
          names: {
            en: 'Replaces|Supersedes|Instead of',
            fr: 'Remplace|Abroge',
            de: 'Ersetzt|Löst ab',
            es: 'Sustituye|Reemplaza',
            it: 'Sostituisce|Abroga',
          },
          help: 'A link to the earlier decision that no longer counts, or its number.',
        }),
      },
    }),
  },
})

function isDecided(decision: Recorded): boolean {
  const status = decision.readings.get('status')?.value
  return status !== 'proposed' && status !== 'withdrawn'
}

/** A file of its own; a row of a log is short on purpose. */
function isOwnPage(decision: Recorded): boolean {
  return decision.at().line === 1
}
