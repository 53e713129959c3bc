// The roadmap: what the community wants to reach, by when, and who looks after it. No task lists.
import { choice, entries, link, month, prose, reference, references, text } from './fields.ts'
import { defineKind } from './kind.ts'

export default defineKind({
  kind: 'roadmap',
  title: 'Roadmap',
  titles: { fr: 'Feuille de route', de: 'Fahrplan', es: 'Hoja de ruta', it: 'Tabella di marcia' },
  area: 'plan',
  help: 'What will be true, by when, and who looks after it. Tasks belong elsewhere.',
  files: ['roadmap.md'],
  standsIn: {
    kinds: ['charter'],
    names: {
      en: 'Roadmap',
      fr: 'Feuille de route',
      de: 'Fahrplan|Roadmap',
      es: 'Hoja de ruta',
      it: 'Tabella di marcia|Roadmap',
    },
  },
  from: 'planning',
  expectedOf: { cop: 'should', programme: 'should' },
  reviewMonths: 6,
  whenMissing: {
    title: 'There is a roadmap',
    says: 'There is no roadmap yet: nobody can see where the community is going.',
    why: 'People join where they can see the next step, and funders ask for it.',
    fix: 'Write down three milestones: what will be true, who looks after it, and by when.',
    severity: { planning: 'advice', launching: 'warning', active: 'error' },
    minutes: 30,
    source: 'Foundational Community Building, session 4',
  },
  firstStep: {
    title: 'Name three milestones.',
    how: 'What will be true in 6, 12 and 24 months that is not true today? Who looks after each?',
    minutes: 30,
  },
  fields: {
    period: text({
      names: { en: 'Period', fr: 'Période', de: 'Zeitraum', es: 'Periodo', it: 'Periodo' },
      help: 'The time that this roadmap covers, for example 2026 to 2028.',
    }),
    scope: prose({
      names: { en: 'Scope|What this covers', fr: 'Périmètre', de: 'Umfang', es: 'Alcance', it: 'Ambito' },
      help: 'What this roadmap is about, and what it leaves to others.',
    }),
    resources: prose({
      names: {
        en: 'Resources|What we have to work with',
        fr: 'Ressources|Moyens',
        de: 'Mittel|Ressourcen',
        es: 'Recursos',
        it: 'Risorse',
      },
      help: 'The time, people and money that the community can count on.',
    }),
    ways_of_working: prose({
      names: {
        en: 'Ways of working|How we work on it',
        fr: 'Façon de travailler|Modes de travail',
        de: 'Arbeitsweise|Wie wir arbeiten',
        es: 'Forma de trabajar|Cómo trabajamos',
        it: 'Modo di lavorare|Come lavoriamo',
      },
      help: 'How the work on it is shared and talked about; a link to the charter is enough.',
    }),
    impact_so_far: prose({
      names: {
        en: 'Impact so far|What we have reached',
        fr: 'Résultats obtenus',
        de: 'Bisher erreicht',
        es: 'Impacto hasta ahora',
        it: 'Risultati finora',
      },
      help: 'What has changed for people because of the community.',
    }),
    progress: prose({
      names: {
        en: 'Progress|Progress notes|What has moved|Progress so far',
        fr: 'Avancement|Ce qui a avancé',
        de: 'Fortschritt|Was sich bewegt hat',
        es: 'Avances|Qué ha avanzado',
        it: 'Avanzamento|Che cosa si è mosso',
      },
      help: 'A dated line every few months: what has moved, or why nothing has.',
    }),
    next_steps: prose({
      names: {
        en: 'Next steps',
        fr: 'Prochaines étapes',
        de: 'Nächste Schritte',
        es: 'Próximos pasos',
        it: 'Prossimi passi',
      },
      help: 'What comes next, in a few lines.',
    }),
    how_kept_up_to_date: prose({
      names: {
        en: 'How we keep this up to date|Keeping this up to date',
        fr: 'Mise à jour',
        de: 'Pflege dieser Seite',
        es: 'Cómo lo actualizamos',
        it: 'Come lo aggiorniamo',
      },
      help: 'Who looks at this page, and when.',
      whenMissing: {
        title: 'The roadmap says how it is kept up to date',
        says: '{page} does not say how it is kept up to date.',
        why: 'A roadmap that is out of date confuses more than it helps.',
        fix: 'Add a heading “How we keep this up to date” with one sentence: who looks at it, and when.',
        severity: 'advice',
        from: 'active',
        minutes: 5,
        source: 'The Turing Way, project roadmapping',
      },
    }),
    milestones: entries({
      main: true,
      one: 'milestone',
      labelledBy: ['title', 'outcome', 'id'],
      names: { en: 'Milestones', fr: 'Jalons|Étapes', de: 'Meilensteine', es: 'Hitos', it: 'Traguardi|Tappe' },
      help: 'Each milestone is something that will be true, with a date and a role that looks after it.',
      whenMissing: {
        title: 'The roadmap has milestones',
        says: '{page} has no milestone yet.',
        why: 'A roadmap without milestones cannot be followed.',
        fix: 'Add a row for each milestone: what will be true, who looks after it, and by when.',
        severity: { launching: 'warning', active: 'error' },
        minutes: 30,
      },
      fields: {
        id: text({ names: { en: 'Id|No|Nr|Number' }, help: 'A short name, for example MS1.' }),
        title: text({
          names: {
            en: 'Milestone|Title|Goal',
            fr: 'Jalon|Étape|Objectif',
            de: 'Meilenstein|Ziel',
            es: 'Hito|Meta',
            it: 'Traguardo|Obiettivo',
          },
          help: 'What the milestone is called.',
        }),
        outcome: prose({
          names: {
            en: 'What will be true|Outcome|Result',
            fr: 'Résultat attendu|Résultat|Ce qui sera vrai',
            de: 'Was dann gilt|Ergebnis',
            es: 'Qué será verdad|Resultado',
            it: 'Che cosa sarà vero|Risultato',
          },
          help: 'What will be true when it is reached.',
          whenMissing: {
            title: 'Every milestone says what will be true',
            says: 'Milestone {entry} does not say what will be true when it is reached.',
            why: 'Without it nobody can tell whether the milestone is done.',
            fix: 'Write one sentence in its column “What will be true”.',
            severity: { launching: 'warning', active: 'error' },
            minutes: 5,
            when: (milestone) => !isDropped(milestone),
            source: 'Foundational Community Building, session 4',
          },
        }),
        owner: references(['roles', 'people', 'groups'], {
          names: {
            en: 'Who looks after it|Owner|Who|Lead',
            fr: 'Responsable|Qui',
            de: 'Wer kümmert sich|Verantwortlich|Wer',
            es: 'Quién se ocupa|Responsable|Quién',
            it: 'Chi se ne occupa|Responsabile|Chi',
          },
          help: 'The role that looks after it.',
          whenMissing: {
            title: 'Every milestone has somebody who looks after it',
            says: 'Nobody is named to look after the milestone {entry}.',
            why: 'A milestone that belongs to everyone is done by no one.',
            fix: 'Write a role from your list in its column “Who looks after it”.',
            severity: { launching: 'warning', active: 'error' },
            minutes: 5,
            when: (milestone) => !isDropped(milestone),
            source: 'Foundational Community Building, session 4',
          },
        }),
        due: month({
          names: {
            en: 'By when|Due|Date|When',
            fr: 'Échéance|Pour quand|Date|Quand',
            de: 'Bis wann|Fällig|Termin|Wann',
            es: 'Para cuándo|Fecha|Cuándo',
            it: 'Entro quando|Scadenza|Data|Quando',
          },
          help: 'The month or quarter in which it will be reached.',
          whenMissing: {
            id: 'milestone-has-date',
            title: 'Every milestone has a date',
            says: 'Milestone {entry} has no date.',
            why: 'Without a date nobody knows when to look.',
            fix: 'Write a month in its column “By when”, for example 2027-03.',
            severity: { launching: 'warning', active: 'error' },
            minutes: 5,
            when: (milestone) => !isDropped(milestone),
            source: 'Foundational Community Building, session 4',
          },
        }),
        status: choice(
          {
            planned: {
              en: 'planned|open',
              fr: 'prévu',
              de: 'geplant|offen',
              es: 'previsto|planeado',
              it: 'previsto|pianificato',
            },
            'in-progress': {
              en: 'in progress|under way|started|ongoing',
              fr: 'en cours',
              de: 'in Arbeit|läuft',
              es: 'en curso',
              it: 'in corso',
            },
            done: {
              en: 'done|reached|finished|complete|completed',
              fr: 'fait|atteint|terminé',
              de: 'erledigt|erreicht|fertig',
              es: 'hecho|logrado|terminado',
              it: 'fatto|raggiunto|finito',
            },
            late: { en: 'late|delayed', fr: 'en retard', de: 'verspätet', es: 'con retraso', it: 'in ritardo' },
            dropped: {
              en: 'dropped|cancelled|abandoned',
              fr: 'abandonné',
              de: 'aufgegeben',
              es: 'abandonado',
              it: 'abbandonato',
            },
          },
          {
            names: {
              en: 'Status|Now|Where it stands',
              fr: 'État|Statut',
              de: 'Stand|Status',
              es: 'Estado',
              it: 'Stato',
            },
            help: 'Planned, in progress, done, late or dropped.',
          },
        ),
        evidence: link({
          names: {
            en: 'Evidence|Where to see it',
            fr: 'Preuve|Où le voir',
            de: 'Nachweis|Wo zu sehen',
            es: 'Evidencia|Dónde verlo',
            it: 'Prova|Dove vederlo',
          },
          help: 'A link to something that a reader can look at.',
          whenMissing: {
            id: 'milestone-done-has-evidence',
            title: 'What is done can be looked at',
            says: 'Milestone {entry} is done, but no link shows what was reached.',
            why: 'A link lets members and funders see it for themselves.',
            fix: 'Add a link in its column “Where to see it”.',
            severity: 'warning',
            minutes: 5,
            when: (milestone) => milestone.readings.get('status')?.value === 'done',
            source: 'OSCARS competence centres, MS1',
          },
        }),
        depends_on: references(['roadmap'], {
          names: { en: 'Depends on|After', fr: 'Dépend de', de: 'Hängt ab von', es: 'Depende de', it: 'Dipende da' },
          help: 'Milestones that have to be reached first.',
        }),
        serves: text({
          names: {
            en: 'Serves|Works towards|What it serves',
            fr: 'Sert à|Contribue à',
            de: 'Dient|Trägt bei zu|Wozu',
            es: 'Sirve a|Contribuye a',
            it: 'Serve a|Contribuisce a',
          },
          help: 'The purpose or objective that it works towards, in the words in which that is written down.',
        }),
      },
    }),
    risks: entries({
      one: 'risk',
      labelledBy: ['risk'],
      names: { en: 'Risks|What could stop us', fr: 'Risques', de: 'Risiken', es: 'Riesgos', it: 'Rischi' },
      help: 'What could stop the community, and what it would do then.',
      whenMissing: {
        id: 'roadmap-names-a-risk',
        title: 'The roadmap names what could stop the community',
        says: '{page} names nothing that could stop you.',
        why: 'A risk that is written down early can still be answered.',
        fix: 'Add a heading “Risks” and a table with one row: what could happen, and what you would do then.',
        severity: 'advice',
        from: 'active',
        minutes: 10,
        source: 'Foundational Community Building, session 4',
      },
      fields: {
        risk: text({
          names: { en: 'Risk|What could happen', fr: 'Risque', de: 'Risiko', es: 'Riesgo', it: 'Rischio' },
          help: 'What could stop you.',
        }),
        mitigation: prose({
          names: {
            en: 'What we do about it|Mitigation|Answer',
            fr: 'Que faire|Réponse',
            de: 'Was wir tun',
            es: 'Qué hacemos',
            it: 'Che cosa facciamo',
          },
          help: 'What you would do then.',
        }),
        owner: reference(['roles', 'people'], {
          names: {
            en: 'Who looks after it|Owner|Who',
            fr: 'Responsable|Qui',
            de: 'Verantwortlich|Wer',
            es: 'Responsable|Quién',
            it: 'Responsabile|Chi',
          },
          help: 'The role that keeps an eye on it.',
        }),
      },
    }),
  },
})

function isDropped(milestone: { readings: ReadonlyMap<string, { value?: unknown }> }): boolean {
  return milestone.readings.get('status')?.value === 'dropped'
}
