// The purpose: for each project what it is for, and what will be different for people because of it.
import { entries, month, prose, references, text, texts } from './fields.ts'
import { defineKind } from './kind.ts'

const training = 'Foundational Community Building, session 2'

export default defineKind({
  kind: 'purpose',
  title: 'Purpose and outcomes',
  titles: {
    fr: 'Raison d’être et résultats',
    de: 'Zweck und Ergebnisse',
    es: 'Propósito y resultados',
    it: 'Scopo e risultati',
  },
  area: 'identity',
  help: 'What each project is for, and what will be different because of it.',
  files: ['purpose.md', 'purpose-and-outcomes.md', 'outcomes.md'],
  standsIn: {
    kinds: ['charter', 'story'],
    names: {
      en: 'Purpose and outcomes|Purposes and outcomes|Purpose & outcomes|Projects and outcomes',
      fr: 'Raison d’être et résultats|Buts et résultats|But et résultats',
      de: 'Zweck und Ergebnisse|Zweck und Wirkung',
      es: 'Propósito y resultados|Propósitos y resultados',
      it: 'Scopo e risultati|Scopi e risultati',
    },
  },
  from: 'active',
  expectedOf: { any: 'could', osc: 'must', cop: 'should', 'competence-centre': 'should', network: 'should' },
  reviewMonths: 12,
  whenMissing: {
    title: 'It is written down what the community wants to change',
    says: 'What will be different because of this community is not written down yet.',
    why: 'It helps you to say no, and it lets hosts and funders see what they support.',
    fix: 'Write a table with three columns: project, purpose, outcomes. One row is enough to begin.',
    severity: { launching: 'advice', active: 'advice', sustaining: 'warning' },
    minutes: 20,
    source: training,
  },
  firstStep: {
    title: 'Say what will be different.',
    how: 'For each project one row: what is it for, and what can people do afterwards that they cannot do today?',
    minutes: 20,
  },
  fields: {
    entries: entries({
      main: true,
      one: 'purpose',
      labelledBy: ['project', 'purpose', 'id'],
      prose: 'purpose',
      names: {
        en: 'Projects|Projects and subprojects|Purposes|Purpose|Our purpose|Why we are here|Purpose and outcomes|Purposes and outcomes|Projects and outcomes',
        fr: 'Projets|Projets et sous-projets|Raison d’être|Notre raison d’être|But|Buts|Raison d’être et résultats|But et résultats|Buts et résultats',
        de: 'Projekte|Projekte und Teilprojekte|Zweck|Unser Zweck|Wofür wir da sind|Zweck und Ergebnisse|Zweck und Wirkung',
        es: 'Proyectos|Proyectos y subproyectos|Propósito|Nuestro propósito|Propósitos|Propósito y resultados|Propósitos y resultados',
        it: 'Progetti|Progetti e sottoprogetti|Scopo|Il nostro scopo|Scopi|Scopo e risultati|Scopi e risultati',
      },
      help: 'One row for each project or part of one; a community with one purpose needs one row.',
      whenMissing: {
        id: 'purpose-is-named',
        title: 'The page Purpose and outcomes names at least one purpose',
        says: '{page} names no project with its purpose and outcomes yet.',
        why: 'A purpose that is written in a line can be compared with what came of it.',
        fix: 'Add a row to the table: the project, what it is for, what will be different.',
        severity: { launching: 'advice', active: 'advice', sustaining: 'warning' },
        minutes: 15,
        when: (page) => !page.has('outcomes'),
        source: training,
      },
      fields: {
        id: text({ names: { en: 'Id' }, help: 'A short name, for example guide.' }),
        project: text({
          names: {
            en: 'Project|Subproject|Project/subproject|Project or subproject|Project/subproject name|Project/subproject names|Project name|Name',
            fr: 'Projet|Sous-projet|Projet ou sous-projet|Nom',
            de: 'Projekt|Teilprojekt|Projekt oder Teilprojekt|Name',
            es: 'Proyecto|Subproyecto|Proyecto o subproyecto|Nombre',
            it: 'Progetto|Sottoprogetto|Progetto o sottoprogetto|Nome',
          },
          help: 'What people call it; for a community with one purpose, its own name.',
        }),
        purpose: prose({
          names: {
            en: 'Purpose|What it is for|Aim|Why',
            fr: 'Raison d’être|But|Pourquoi',
            de: 'Zweck|Wofür|Wozu',
            es: 'Propósito|Para qué|Por qué',
            it: 'Scopo|A che cosa serve|Perché',
          },
          help: 'What it is for, in a sentence.',
          whenMissing: {
            id: 'project-has-purpose',
            title: 'Every project says what it is for',
            says: 'What {entry} is for is not written down.',
            why: 'People give their time to a purpose, not to a name.',
            fix: 'Write one sentence in its column “Purpose”.',
            severity: 'advice',
            minutes: 5,
            when: (purpose) => purpose.has('project'),
            source: training,
          },
        }),
        outcomes: prose({
          names: {
            en: 'Outcomes|Outcome|What will be different|Expected outcomes|Results',
            fr: 'Résultats|Résultat|Résultats attendus|Ce qui changera',
            de: 'Ergebnisse|Ergebnis|Wirkung|Was anders wird',
            es: 'Resultados|Resultado|Resultados esperados|Qué cambiará',
            it: 'Risultati|Risultato|Risultati attesi|Che cosa cambierà',
          },
          help: 'What will be different for people; several are parted by semicolons.',
          whenMissing: {
            title: 'Every purpose says what will be different',
            says: 'What will be different because of {entry} is not written down.',
            why: 'Without it nobody can tell later whether the work was worth it.',
            fix: 'Write one sentence in its column “Outcomes”, for example “Doctoral researchers know where to put their data”.',
            severity: { launching: 'advice', active: 'warning' },
            minutes: 10,
            source: training,
          },
        }),
        indicator: text({
          names: {
            en: 'How we will see it|Indicator|Indicators|Measure|How we know',
            fr: 'Comment nous le verrons|Indicateur|Indicateurs',
            de: 'Woran wir es sehen|Woran wir es merken|Indikator|Indikatoren',
            es: 'Cómo lo veremos|Indicador|Indicadores',
            it: 'Come lo vedremo|Indicatore|Indicatori',
          },
          help: 'A sign that it happened: something that you can count, or that somebody can tell.',
          whenMissing: {
            id: 'outcome-has-indicator',
            title: 'For every outcome it is known how to see that it happened',
            says: 'How you will see what {entry} has changed is not written down.',
            why: 'A sign that you chose beforehand tells you more than one that you find afterwards.',
            fix: 'Write in its column “How we will see it” one thing that you can count, or that somebody can tell.',
            severity: { active: 'advice', sustaining: 'warning' },
            from: 'active',
            minutes: 10,
            when: (purpose) => purpose.has('outcomes'),
            source: 'OSC Incubator, monitoring',
          },
        }),
        by: month({
          names: {
            en: 'By when|By|When|Date',
            fr: 'Pour quand|Échéance|Date',
            de: 'Bis wann|Bis|Wann|Termin',
            es: 'Para cuándo|Cuándo|Fecha',
            it: 'Entro quando|Quando|Data',
          },
          help: 'The month or quarter by which it should be so.',
        }),
        milestones: references(['roadmap'], {
          names: {
            en: 'Milestones|Milestone|What leads there',
            fr: 'Jalons|Jalon',
            de: 'Meilensteine|Meilenstein',
            es: 'Hitos|Hito',
            it: 'Traguardi|Traguardo|Tappe',
          },
          help: 'The milestones of your roadmap that lead there, by name or number.',
        }),
      },
    }),
    purpose: prose({
      names: {
        en: 'Purpose|Our purpose|Why we are here',
        fr: 'Raison d’être|But|Notre raison d’être',
        de: 'Zweck|Unser Zweck|Wofür wir da sind',
        es: 'Propósito|Nuestro propósito',
        it: 'Scopo|Il nostro scopo',
      },
      help: 'What all projects together are for, where one sentence says it.',
    }),
    outcomes: texts({
      names: {
        en: 'Outcomes|Our outcomes|Expected outcomes|What will be different',
        fr: 'Résultats|Résultats attendus|Ce qui changera',
        de: 'Ergebnisse|Wirkung|Was anders wird',
        es: 'Resultados|Resultados esperados|Qué cambiará',
        it: 'Risultati|Risultati attesi|Che cosa cambierà',
      },
      help: 'What will be different because of all of them, one line each.',
    }),
  },
})
