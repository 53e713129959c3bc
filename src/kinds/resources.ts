// The resources: tools, documentation, infrastructure and events that the community works with, and its processes.
import { choice, choiceOrWords, entries, prose, references, text } from './fields.ts'
import { defineKind, type Recorded } from './kind.ts'

export default defineKind({
  kind: 'resources',
  title: 'Resources',
  titles: { fr: 'Ressources', de: 'Arbeitsmittel', es: 'Recursos', it: 'Risorse' },
  area: 'rhythm',
  help: 'What the community works with: tools, documentation, infrastructure, events; and how things are done here.',
  files: ['resources.md', 'tools.md', 'infrastructure.md'],
  standsIn: {
    kinds: ['channels', 'purpose', 'stakeholders'],
    names: {
      en: 'Resources and infrastructure|Tools and resources|Resources',
      fr: 'Ressources et outils|Ressources',
      de: 'Arbeitsmittel|Werkzeuge und Unterlagen',
      es: 'Recursos y herramientas|Recursos',
      it: 'Risorse e strumenti|Risorse',
    },
  },
  from: 'sustaining',
  expectedOf: { any: 'could', osc: 'should' },
  reviewMonths: 12,
  whenMissing: {
    title: 'What the community works with is written down',
    principles: ['collaboration'],
    says: 'The tools, pages and events that this community works with are not in one list yet.',
    why: 'Whoever takes over finds in one place what there is, and whom to ask about it.',
    fix: 'Write a table with one row for each: what it is, what for, where, who looks after it.',
    severity: { launching: 'advice', active: 'advice', sustaining: 'warning' },
    minutes: 20,
    source: 'Foundational Community Building, session 2',
  },
  firstStep: {
    title: 'List what you work with.',
    how: 'Tools, documentation, infrastructure, events: one row each, with what it is for and who looks after it.',
    minutes: 20,
  },
  fields: {
    entries: entries({
      main: true,
      one: 'resource',
      labelledBy: ['name', 'id'],
      prose: 'what_for',
      names: {
        en: 'Resources|Tools|Documentation|Infrastructure|What we work with|Tools and platforms|Resources and infrastructure',
        fr: 'Ressources|Outils|Documentation|Infrastructure',
        de: 'Arbeitsmittel|Werkzeuge|Dokumentation|Infrastruktur|Unterlagen',
        es: 'Recursos|Herramientas|Documentación|Infraestructura',
        it: 'Risorse|Strumenti|Documentazione|Infrastruttura',
      },
      help: 'One row for each tool, page, service or event.',
      whenMissing: {
        id: 'resources-are-named',
        title: 'The page of resources names at least one',
        says: '{page} names nothing that you work with yet.',
        why: 'Whoever takes over looks here first.',
        fix: 'Add one row: what it is, what for, where, who looks after it.',
        severity: 'advice',
        minutes: 10,
      },
      fields: {
        id: text({ names: { en: 'Id' }, help: 'A short name, for example folder.' }),
        name: text({
          names: {
            en: 'Resource|Name|What|Tool',
            fr: 'Ressource|Nom|Quoi|Outil',
            de: 'Arbeitsmittel|Name|Was|Werkzeug',
            es: 'Recurso|Nombre|Qué|Herramienta',
            it: 'Risorsa|Nome|Che cosa|Strumento',
          },
          help: 'What people call it.',
        }),
        type: choiceOrWords(
          {
            tool: {
              en: 'tool|platform|software|tools|platforms|tools/platforms|tools and platforms',
              fr: 'outil|plateforme|logiciel',
              de: 'Werkzeug|Plattform|Software',
              es: 'herramienta|plataforma',
              it: 'strumento|piattaforma',
            },
            documentation: {
              en: 'documentation|guide|page|template|text',
              fr: 'documentation|guide|modèle',
              de: 'Dokumentation|Anleitung|Vorlage|Unterlage',
              es: 'documentación|guía|plantilla',
              it: 'documentazione|guida|modello',
            },
            infrastructure: {
              en: 'infrastructure|server|service|domain|room|account',
              fr: 'infrastructure|serveur|service|salle',
              de: 'Infrastruktur|Server|Dienst|Raum',
              es: 'infraestructura|servidor|servicio|sala',
              it: 'infrastruttura|server|servizio|sala',
            },
            event: {
              en: 'event|events|call|calls',
              fr: 'événement|réunion',
              de: 'Veranstaltung|Treffen',
              es: 'evento|reunión',
              it: 'evento|incontro',
            },
            other: { en: 'other|anything else', fr: 'autre', de: 'anderes', es: 'otro', it: 'altro' },
          },
          {
            names: { en: 'Kind|Type', fr: 'Type|Genre', de: 'Art|Typ', es: 'Tipo', it: 'Tipo' },
            help: 'Tool, documentation, infrastructure, event or other.',
          },
        ),
        what_for: prose({
          names: {
            en: 'What for|What it is for|Purpose|Use',
            fr: 'Pour quoi|Usage|À quoi ça sert',
            de: 'Wofür|Zweck|Wozu',
            es: 'Para qué|Uso|Propósito',
            it: 'A che cosa serve|Per che cosa|Scopo',
          },
          help: 'What people do with it.',
          whenMissing: {
            id: 'resource-says-what-it-is-for',
            title: 'Every resource says what it is for',
            says: 'Nothing says what {entry} is for.',
            why: 'A tool whose use nobody knows is paid for, and not used.',
            fix: 'Write a few words in the column “What for”.',
            severity: 'advice',
            minutes: 2,
            when: isInUse,
            source: 'Foundational Community Building, session 2',
          },
        }),
        where: prose({
          names: {
            en: 'Where|Link|URL|Address',
            fr: 'Où|Lien|Adresse',
            de: 'Wo|Link|Adresse',
            es: 'Dónde|Enlace|Dirección',
            it: 'Dove|Link|Indirizzo',
          },
          help: 'A link or a place; no passwords and no private invitation links.',
        }),
        access: prose({
          names: {
            en: 'How to get in|Access|Who can use it',
            fr: 'Comment y accéder|Accès|Qui peut l’utiliser',
            de: 'Wie man hineinkommt|Zugang|Wer es nutzen kann',
            es: 'Cómo entrar|Acceso|Quién puede usarlo',
            it: 'Come entrare|Accesso|Chi può usarlo',
          },
          help: 'Who may use it, and whom to ask.',
        }),
        who_looks_after_it: references(['roles', 'people', 'groups'], {
          names: {
            en: 'Who looks after it|Responsible|Owner|Contact',
            fr: 'Qui s’en occupe|Responsable',
            de: 'Wer kümmert sich|Verantwortlich',
            es: 'Quién se ocupa|Responsable',
            it: 'Chi se ne occupa|Responsabile',
          },
          help: 'The role that looks after it.',
          whenMissing: {
            id: 'resource-has-somebody',
            title: 'Somebody looks after every resource',
            says: 'Nobody is named to look after {entry}.',
            why: 'When it stops working, somebody has to notice.',
            fix: 'Write a role from your list in the column “Who looks after it”.',
            severity: { active: 'advice', sustaining: 'warning' },
            from: 'active',
            minutes: 5,
            when: isInUse,
            source: 'Foundational Community Building, session 2',
          },
        }),
        status: choice(
          {
            'in-use': {
              en: 'in use|active|current',
              fr: 'utilisé|actif|en service',
              de: 'in Gebrauch|aktiv',
              es: 'en uso|activo',
              it: 'in uso|attivo',
            },
            missing: {
              en: 'missing|needed|wanted',
              fr: 'manque|manquant|souhaité',
              de: 'fehlt|gewünscht',
              es: 'falta|necesario',
              it: 'manca|desiderato',
            },
            retired: {
              en: 'retired|no longer used|closed',
              fr: 'retiré|abandonné',
              de: 'außer Gebrauch|aufgegeben',
              es: 'retirado|abandonado',
              it: 'dismesso|abbandonato',
            },
          },
          {
            names: { en: 'Status|State', fr: 'État|Statut', de: 'Stand|Status', es: 'Estado', it: 'Stato' },
            help: 'In use, missing or retired.',
          },
        ),
      },
    }),
    processes: entries({
      one: 'process',
      labelledBy: ['name'],
      prose: 'how_it_goes',
      names: {
        en: 'Processes|How we do things|How things are done here',
        fr: 'Processus|Comment nous faisons',
        de: 'Abläufe|Wie wir Dinge tun|Prozesse',
        es: 'Procesos|Cómo hacemos las cosas',
        it: 'Processi|Come facciamo le cose',
      },
      help: 'One row for each way of doing things: which work, and which could be better.',
      fields: {
        name: text({
          names: {
            en: 'Process|Name|What',
            fr: 'Processus|Nom|Quoi',
            de: 'Ablauf|Prozess|Name|Was',
            es: 'Proceso|Nombre|Qué',
            it: 'Processo|Nome|Che cosa',
          },
          help: 'What is done: welcoming somebody new, choosing a topic, publishing notes.',
        }),
        how_it_goes: prose({
          names: {
            en: 'How it goes|Steps|How',
            fr: 'Comment cela se passe|Étapes|Comment',
            de: 'Wie es geht|Schritte|Wie',
            es: 'Cómo se hace|Pasos|Cómo',
            it: 'Come si fa|Passi|Come',
          },
          help: 'In a line or two, or a link to where it is described.',
        }),
        works: prose({
          names: {
            en: 'What works|Works well|Does it work',
            fr: 'Ce qui fonctionne|Fonctionne',
            de: 'Was gut geht|Funktioniert',
            es: 'Qué funciona|Funciona',
            it: 'Che cosa funziona|Funziona',
          },
          help: 'What goes well about it.',
        }),
        could_be_better: prose({
          names: {
            en: 'What could be better|Could be better|To improve',
            fr: 'Ce qui pourrait être mieux|À améliorer',
            de: 'Was besser sein könnte|Zu verbessern',
            es: 'Qué podría ser mejor|Por mejorar',
            it: 'Che cosa potrebbe essere migliore|Da migliorare',
          },
          help: 'What you would like to change.',
        }),
        who_looks_after_it: references(['roles', 'people', 'groups'], {
          names: {
            en: 'Who looks after it|Responsible|Owner',
            fr: 'Qui s’en occupe|Responsable',
            de: 'Wer kümmert sich|Verantwortlich',
            es: 'Quién se ocupa|Responsable',
            it: 'Chi se ne occupa|Responsabile',
          },
          help: 'The role that looks after it.',
        }),
      },
    }),
  },
})

function isInUse(resource: Recorded): boolean {
  return !['retired', 'missing'].includes(String(resource.readings.get('status')?.value))
}
