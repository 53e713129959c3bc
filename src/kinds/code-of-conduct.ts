// The code of conduct: what is welcome here, what is not, whom to tell, and what happens then.
import { choice, contact, entries, prose, term, text } from './fields.ts'
import { type DocumentOfKind, defineKind, type Recorded } from './kind.ts'
import * as said from './sentences/code-of-conduct.ts'

export default defineKind({
  kind: 'code-of-conduct',
  title: 'Code of conduct',
  titles: { fr: 'Code de conduite', de: 'Verhaltenskodex', es: 'Código de conducta', it: 'Codice di condotta' },
  area: 'safety',
  help: 'How people treat one another here, whom to tell when something goes wrong, and what happens then.',
  files: [
    'CODE_OF_CONDUCT.md',
    'conduct.md',
    'participation-guidelines.md',
    'community-participation-guidelines.md',
    'code-de-conduite.md',
    'verhaltenskodex.md',
    'codigo-de-conducta.md',
    'codice-di-condotta.md',
  ],
  from: 'always',
  reviewMonths: 12,
  whenMissing: {
    title: 'There is a code of conduct',
    principles: ['respect-for-diversity'],
    says: 'There is no code of conduct yet.',
    why: 'People need to know what is expected of them, and whom to ask for help, before they meet for the first time.',
    fix: 'Start from a text that others use, such as the Contributor Covenant, and name two people who receive reports.',
    severity: { planning: 'advice', launching: 'warning', active: 'error', dormant: 'advice' },
    minutes: 60,
    source: 'The Turing Way, new community guide, step 3; OSC-NL Toolkit, launch checklist',
  },
  firstStep: {
    title: 'Find two people who receive reports.',
    how: 'Ask two people who do not work for each other, and write down how to reach them. The rest of the text can follow.',
    minutes: 30,
  },
  changes: { matters: 'safety', headline: 'The code of conduct changes' },
  fields: {
    based_on: choice(
      {
        'contributor-covenant-3.0': { en: 'Contributor Covenant 3.0|Contributor Covenant 3|3.0|3' },
        'contributor-covenant-2.1': { en: 'Contributor Covenant 2.1|2.1' },
        'contributor-covenant-2.0': { en: 'Contributor Covenant 2.0|Contributor Covenant 2|2.0|2' },
        'contributor-covenant-1.4': { en: 'Contributor Covenant 1.4|Contributor Covenant 1|1.4|1' },
        other: { en: 'other|another code', fr: 'autre', de: 'anderer', es: 'otro', it: 'altro' },
        own: { en: 'own|our own|own text', fr: 'propre', de: 'eigener|eigen', es: 'propio', it: 'proprio' },
      },
      {
        names: { en: 'Based on', fr: 'Basé sur', de: 'Beruht auf|Basiert auf', es: 'Basado en', it: 'Basato su' },
        help: 'The text that this code was adapted from, or “own”.',
        spotted: said.basedOn,
      },
    ),
    pledge: prose({
      names: {
        en: 'Our pledge|Pledge|Our commitment|Purpose',
        fr: 'Notre engagement|Engagement',
        de: 'Unsere Verpflichtung|Unser Versprechen|Unser Versprechen an alle',
        es: 'Nuestro compromiso|Compromiso',
        it: 'Il nostro impegno|Impegno',
      },
      help: 'What everyone here promises to one another.',
    }),
    scope: prose({
      names: {
        en: 'Where it applies|Scope|Where this applies|Where and when it applies|When and where this applies|Who and where it applies',
        fr: 'Où il s’applique|Portée|Portée d’application|Champ d’application|Objectifs',
        de: 'Wo er gilt|Geltungsbereich|Wo das gilt|Anwendungsbereich',
        es: 'Dónde se aplica|Alcance|Ámbito de aplicación',
        it: 'Dove si applica|Ambito|Ambito di applicazione|Scopo',
      },
      help: 'Where and when the code applies: calls, chat, events, and when somebody speaks for the community.',
      spotted: said.scope,
      whenMissing: {
        title: 'The code of conduct says where it applies',
        says: '{page} does not say where the code of conduct applies.',
        why: 'People ask first whether a message in private, or a dinner after an event, is covered.',
        fix: 'Add a heading “Where it applies” and a sentence: calls, chat, e-mail, events, and wherever somebody speaks for us.',
        severity: { launching: 'warning', active: 'error' },
        minutes: 5,
        source: 'Contributor Covenant, Scope',
      },
    }),
    encouraged: prose({
      names: {
        en: 'What we encourage|Encouraged behaviors|Encouraged behaviours|Encouraged behavior|Encouraged behaviour|Expected behavior|Expected behaviour|Our standards|Standards|What we expect',
        fr: 'Ce que nous encourageons|Comportements encouragés|Comportements attendus|Nos critères|Nos standards|Nos normes',
        de: 'Wozu wir ermutigen|Was wir uns wünschen|Erwünschtes Verhalten|Unsere Standards|Unsere Maßstäbe',
        es: 'Qué fomentamos|Comportamientos alentados|Comportamiento esperado|Nuestros estándares',
        it: 'Che cosa incoraggiamo|Comportamenti incoraggiati|I nostri standard',
      },
      help: 'What is welcome here, in words that show what people do.',
      spotted: said.encouraged,
      whenMissing: {
        id: 'code-of-conduct-says-what-is-welcome',
        title: 'The code of conduct says what is welcome',
        principles: ['respect-for-diversity'],
        says: '{page} does not say what is welcome here.',
        why: 'A list of what is forbidden tells nobody how to be a good neighbour.',
        fix: 'Add a heading “What we encourage” with three lines, for example: listen, leave room for others, say whose idea it was.',
        severity: 'advice',
        minutes: 15,
        source: 'Contributor Covenant 3.0, Encouraged Behaviors',
      },
    }),
    unacceptable: prose({
      names: {
        en: 'What we do not accept|Restricted behaviors|Restricted behaviours|Other restrictions|Unacceptable behavior|Unacceptable behaviour|Unacceptable behaviors|Unacceptable behaviours|Our standards|Standards',
        fr: 'Ce que nous n’acceptons pas|Comportements inacceptables|Comportements restreints|Comportements interdits|Autres restrictions|Nos critères|Nos standards|Nos normes',
        de: 'Was wir nicht hinnehmen|Was wir nicht akzeptieren|Unerwünschtes Verhalten|Inakzeptables Verhalten|Weitere Einschränkungen|Unsere Standards|Unsere Maßstäbe',
        es: 'Qué no aceptamos|Comportamientos restringidos|Comportamiento inaceptable|Comportamientos inaceptables|Otras restricciones|Nuestros estándares',
        it: 'Che cosa non accettiamo|Comportamenti limitati|Comportamenti inaccettabili|Altre restrizioni|I nostri standard',
      },
      help: 'What is not accepted here.',
      spotted: said.unacceptable,
      whenMissing: {
        id: 'code-of-conduct-says-what-is-not-accepted',
        title: 'The code of conduct says what is not accepted',
        says: '{page} does not say what is not accepted here.',
        why: 'Somebody who was hurt wonders whether it was bad enough to tell; a list answers that.',
        fix: 'Add a heading “What we do not accept” with a short list, for example: insults, threats, sexual attention that nobody asked for.',
        severity: { launching: 'advice', active: 'warning' },
        minutes: 15,
        source: 'Contributor Covenant 3.0, Restricted Behaviors',
      },
    }),
    reporting: prose({
      names: {
        en: 'How to report|Reporting an issue|Reporting|Reporting issues|Reporting guidelines|Reporting violations|Enforcement|Report an issue|How to get help',
        fr: 'Comment signaler|Signaler un problème|Signalement|Signalements|Application',
        de: 'Wie man etwas meldet|So melden Sie etwas|Ein Problem melden|Meldung|Meldungen|Melden|Durchsetzung|Umsetzung',
        es: 'Cómo informar|Cómo denunciar|Informar de un problema|Reportar un problema|Denuncias|Aplicación',
        it: 'Come segnalare|Segnalare un problema|Segnalazione|Segnalazioni|Applicazione',
      },
      help: 'How somebody tells you that something went wrong, and what they may leave out.',
    }),
    contacts: entries({
      one: 'contact',
      labelledBy: ['who', 'role'],
      prose: 'route',
      names: {
        en: 'Who receives reports|Contacts|Contact|Who to contact|Whom to contact|Reporting contacts|Who reads reports|Conduct contacts|Code of conduct committee|Code of conduct team',
        fr: 'Qui reçoit les signalements|Contacts|Contact|Personnes de contact|Qui contacter',
        de: 'Wer Meldungen erhält|Kontakt|Kontakte|Ansprechpersonen|Kontaktpersonen|Vertrauenspersonen',
        es: 'Quién recibe los avisos|Quién recibe las denuncias|Contacto|Contactos|Personas de contacto',
        it: 'Chi riceve le segnalazioni|Contatti|Contatto|Persone di contatto|Chi contattare',
      },
      help: 'The people, roles or outside bodies that receive reports, and how to reach each.',
      changes: {
        headline: 'The people who receive reports change',
        added: ['Reports will also reach {entry}.'],
        removed: ['Reports will no longer reach {entry}.'],
        replaced: ['Reports will reach {new} instead of {old}.'],
        onlyPeople: said.toCheckOfContacts,
      },
      fields: {
        route: contact({
          names: {
            en: 'How to reach them|How to reach|Contact|E-mail|Email|Address|Route|Reach',
            fr: 'Comment les joindre|Contact|Courriel|Adresse|E-mail',
            de: 'Wie erreichbar|So erreichbar|Kontakt|E-Mail|Adresse',
            es: 'Cómo contactar|Contacto|Correo|Correo electrónico|Dirección',
            it: 'Come raggiungerli|Contatto|E-mail|Indirizzo|Posta elettronica',
          },
          help: 'An address, a form or a chat name. Say who else reads it.',
          changes: {
            headline: 'The way to report something changes',
            changed: ['Reports to {entry} go to {new} now, and no longer to {old}.'],
            onlyPeople: said.toCheckOfRoutes,
          },
        }),
        who: text({
          names: {
            en: 'Who|Name|Contact person|Person',
            fr: 'Qui|Nom|Personne',
            de: 'Wer|Name|Person|Ansprechperson',
            es: 'Quién|Nombre|Persona',
            it: 'Chi|Nome|Persona',
          },
          help: 'A role, a person who has agreed to it, or an office outside the community.',
        }),
        role: text({
          names: {
            en: 'Role|Position|Function',
            fr: 'Rôle|Fonction',
            de: 'Rolle|Funktion|Aufgabe',
            es: 'Papel|Rol|Función|Cargo',
            it: 'Ruolo|Funzione',
          },
          help: 'The role of this person, where a name stands in the first column.',
        }),
        independent_of: text({
          names: {
            en: 'Independent of|Independence',
            fr: 'Indépendant de|Indépendance',
            de: 'Unabhängig von',
            es: 'Independiente de',
            it: 'Indipendente da',
          },
          help: 'Whom this contact does not work for, so that a reporter can choose.',
        }),
        languages: text({
          names: { en: 'Languages|Language', fr: 'Langues', de: 'Sprachen', es: 'Idiomas', it: 'Lingue' },
          help: 'The languages in which somebody can report.',
        }),
        until: term({
          names: {
            en: 'Until|Ask again on|Ask again',
            fr: 'Jusqu’à|Jusqu’au|Redemander le',
            de: 'Bis|Wieder fragen am',
            es: 'Hasta|Volver a preguntar',
            it: 'Fino a|Fino al|Chiedere di nuovo',
          },
          help: 'Until when they have agreed to receive reports.',
        }),
      },
    }),
    contact_routes: contact({
      names: {
        en: 'Contact routes|How to report|Reporting an issue|Reporting|Reporting issues|Reporting guidelines|Reporting violations|Enforcement|Report an issue|How to get help|Who receives reports|Contacts|Contact|Who to contact|Whom to contact|Reporting contacts',
        fr: 'Comment signaler|Signaler un problème|Signalement|Signalements|Application|Qui reçoit les signalements|Contact|Qui contacter',
        de: 'Wie man etwas meldet|So melden Sie etwas|Ein Problem melden|Meldung|Meldungen|Melden|Durchsetzung|Umsetzung|Wer Meldungen erhält|Kontakt|Ansprechpersonen|Vertrauenspersonen',
        es: 'Cómo informar|Cómo denunciar|Informar de un problema|Reportar un problema|Denuncias|Aplicación|Quién recibe los avisos|Contacto',
        it: 'Come segnalare|Segnalare un problema|Segnalazione|Segnalazioni|Applicazione|Chi riceve le segnalazioni|Contatti|Contatto',
      },
      help: 'Addresses, forms and chat names at which a report arrives.',
      spotted: said.routes,
      whenMissing: {
        id: 'code-of-conduct-says-where-to-report',
        title: 'The code of conduct says where a report can be sent',
        says: '{page} does not say where a report can be sent.',
        why: 'Somebody who was hurt should not have to search for a person to tell.',
        fix: 'Under “Who receives reports” name two people, each with an address that somebody reads. Example addresses do not count.',
        severity: { planning: 'advice', launching: 'error' },
        from: 'always',
        minutes: 15,
        isFirstStep: true,
        when: (code) => !namesContacts(code) && !namesHandle(code),
        source: 'Contributor Covenant 3.0, Reporting an Issue',
      },
    }),
    response_time: text({
      names: {
        en: 'When you hear back|Response time|When we answer|What happens next|Response',
        fr: 'Quand vous aurez une réponse|Délai de réponse',
        de: 'Wann Sie von uns hören|Wann du von uns hörst|Antwortzeit',
        es: 'Cuándo tendrá respuesta|Plazo de respuesta|Tiempo de respuesta',
        it: 'Quando avrete una risposta|Tempi di risposta',
      },
      help: 'How soon somebody who reports hears from a person.',
      spotted: said.responseTime,
      whenMissing: {
        title: 'Whoever reports knows how soon they hear back',
        says: '{page} does not say how soon somebody who reports will hear back.',
        why: 'Silence after a report feels like a no; a promised day helps people to wait, and you to keep to it.',
        fix: 'Add a heading “When you hear back” with a promise that you can keep, for example “A person answers within three working days.”',
        severity: 'warning',
        minutes: 5,
        when: (_, documentOf) => !procedureSays('response_time', documentOf),
        source: 'CHAOSS: 48 hours; CNCF and Kubernetes: three business days',
      },
    }),
    enforcement_steps: prose({
      names: {
        en: 'What may happen|Enforcement guidelines|Addressing and repairing harm|Consequences|Consequences of unacceptable behavior|Consequences of unacceptable behaviour|What happens after a report|Enforcement ladder|Enforcement manual|Sanctions',
        fr: 'Ce qui peut suivre|Directives d’application|Conséquences|Réparer les torts|Traiter et réparer les préjudices',
        de: 'Was folgen kann|Durchsetzungsrichtlinien|Folgen|Konsequenzen|Schaden ansprechen und wiedergutmachen',
        es: 'Qué puede pasar|Guías de aplicación|Pautas de aplicación|Consecuencias|Abordar y reparar el daño',
        it: 'Che cosa può succedere|Linee guida all’applicazione|Linee guida per l’applicazione|Conseguenze|Affrontare e riparare il danno',
      },
      help: 'The steps that may follow a report, from a word in private to having to leave.',
      spotted: said.steps,
      whenMissing: {
        title: 'The code of conduct says what may happen after a report',
        says: '{page} does not say what may happen after a report.',
        why: 'Without steps that were agreed beforehand, each case is decided in the heat of the moment.',
        fix: 'Add a heading “What may happen” and a short list: a word in private, a warning, a pause, having to leave.',
        severity: { launching: 'warning', active: 'error' },
        minutes: 20,
        when: (_, documentOf) => !procedureSays('outcomes', documentOf),
        source: 'Contributor Covenant 3.0, Addressing and Repairing Harm',
      },
    }),
    confidentiality: prose({
      names: {
        en: 'Confidentiality|Privacy',
        fr: 'Confidentialité',
        de: 'Vertraulichkeit',
        es: 'Confidencialidad',
        it: 'Riservatezza',
      },
      help: 'Who reads a report, and where notes on it are kept (never on these pages).',
      spotted: said.confidentiality,
      whenMissing: {
        id: 'code-of-conduct-says-who-reads-reports',
        title: 'Whoever reports knows who will read it',
        says: '{page} does not say who will read a report.',
        why: 'People tell more, and sooner, when they know that it stays with two people.',
        fix: 'Add a heading “Confidentiality” and two sentences: only the people named here read reports, and they ask you before they tell anyone else.',
        severity: { launching: 'advice', active: 'warning' },
        minutes: 5,
        when: (_, documentOf) => !procedureSays('who_sees_it', documentOf),
        source: 'Contributor Covenant, Enforcement; CHAOSS incident response',
      },
    }),
    conflict_of_interest: prose({
      names: {
        en: 'When a report is about one of us|Conflicts of interest|Conflict of interest|Recusal|Conflicts',
        fr: 'Quand un signalement concerne l’un de nous|Conflits d’intérêts|Conflit d’intérêts|Récusation',
        de: 'Wenn eine Meldung jemanden von uns betrifft|Interessenkonflikte|Interessenkonflikt|Befangenheit',
        es: 'Cuando el aviso es sobre una de nosotras|Conflictos de interés|Conflicto de interés|Conflicto de intereses|Recusación',
        it: 'Quando la segnalazione riguarda una di noi|Conflitti di interesse|Conflitto di interessi|Astensione',
      },
      help: 'What happens when a report is about somebody who receives reports.',
      spotted: said.stepsAside,
      whenMissing: {
        id: 'code-of-conduct-says-who-steps-aside',
        title: 'The code of conduct says what happens when a report is about somebody who receives reports',
        says: '{page} does not say what happens when a report is about somebody who receives reports.',
        why: 'People stay silent when their report would land on the desk of the person it is about.',
        fix: 'Add a heading “When a report is about one of us” and a sentence: that person does not read it, and the other one decides.',
        severity: 'warning',
        minutes: 5,
        when: (_, documentOf) => !procedureSays('recusal', documentOf),
        source: 'Kubernetes code of conduct committee, Recusal',
      },
    }),
    appeal: prose({
      names: {
        en: 'Questioning a decision|Appeal|Appeals|Appealing a decision|Appeal process',
        fr: 'Contester une décision|Recours|Appel',
        de: 'Eine Entscheidung hinterfragen|Widerspruch|Einspruch|Beschwerde gegen eine Entscheidung',
        es: 'Cuestionar una decisión|Apelación|Apelaciones|Recurso',
        it: 'Mettere in discussione una decisione|Ricorso|Appello',
      },
      help: 'How somebody can ask for a second look at a decision.',
      spotted: said.appeal,
      whenMissing: {
        title: 'A decision about a report can be questioned',
        principles: ['fairness'],
        says: '{page} does not say whether a decision can be questioned.',
        why: 'Mistakes happen, and a second look keeps the trust of both sides.',
        fix: 'Add a heading “Questioning a decision” and say to whom one can write, and until when.',
        severity: 'advice',
        from: 'active',
        minutes: 10,
        source: '15 of 18 codes of conduct that we read say nothing about it',
      },
    }),
    anonymous_route: prose({
      names: {
        en: 'Without giving your name|Anonymous reports|Anonymous reporting|Reporting anonymously|Anonymous route|Anonymity',
        fr: 'Sans donner votre nom|Signalement anonyme|Signaler anonymement|Anonymat',
        de: 'Ohne Namen melden|Anonyme Meldung|Anonym melden|Anonymität',
        es: 'Sin dar su nombre|Aviso anónimo|Denuncia anónima|Anonimato',
        it: 'Senza dare il nome|Segnalazione anonima|Segnalare in forma anonima|Anonimato',
      },
      help: 'How somebody can report without giving a name, or that this is not possible here.',
      spotted: said.anonymous,
    }),
    imminent_danger: prose({
      names: {
        en: 'When somebody is in danger|In an emergency|Emergencies|Imminent danger|Immediate danger',
        fr: 'Quand quelqu’un est en danger|En cas d’urgence|Urgences|Danger immédiat',
        de: 'Wenn jemand in Gefahr ist|Im Notfall|Notfälle|Unmittelbare Gefahr',
        es: 'Cuando alguien está en peligro|En caso de emergencia|Emergencias|Peligro inmediato',
        it: 'Quando qualcuno è in pericolo|In caso di emergenza|Emergenze|Pericolo immediato',
      },
      help: 'Whom to call first when somebody is in danger now.',
      spotted: said.danger,
    }),
    at_events: prose({
      names: {
        en: 'At events and in person|At events|During events|In person',
        fr: 'Lors des événements|En personne|Pendant les événements',
        de: 'Bei Veranstaltungen|Bei Veranstaltungen und vor Ort|Vor Ort',
        es: 'En eventos y en persona|En eventos|En persona',
        it: 'Agli eventi e di persona|Agli eventi|Di persona',
      },
      help: 'Whom to speak to on the day.',
    }),
    anti_retaliation: prose({
      names: {
        en: 'No retaliation|Retaliation',
        fr: 'Représailles',
        de: 'Keine Vergeltung',
        es: 'Represalias',
        it: 'Ritorsioni',
      },
      help: 'That nobody suffers for having reported.',
    }),
    restorative_practice: prose({
      names: {
        en: 'Putting things right|Restorative practice|Restorative practice statement and principles|Restorative justice|Repairing harm',
        fr: 'Réparer|Pratique restaurative|Pratiques restauratives|Justice réparatrice',
        de: 'Wiedergutmachung|Etwas wieder gutmachen|Restorative Praxis',
        es: 'Reparar|Práctica restaurativa|Prácticas restaurativas|Justicia restaurativa',
        it: 'Rimediare|Pratica riparativa|Pratiche riparative|Giustizia riparativa',
      },
      help: 'What can put it right, when the person who was hurt would like that.',
      spotted: said.restorative,
    }),
    attribution: prose({
      names: {
        en: 'Attribution|Attributions|Credits|Acknowledgements|Acknowledgments|License and attribution|Licence and attribution',
        fr: 'Attribution|Attributions|Crédits|Remerciements',
        de: 'Bezug|Quellen|Namensnennung|Quellenangabe|Attribution|Danksagung',
        es: 'Atribución|Créditos|Agradecimientos',
        it: 'Attribuzione|Crediti|Ringraziamenti',
      },
      help: 'Whose text this is, and under which licence.',
    }),
  },
})

/** What those who receive reports wrote down for themselves can be read by everyone, and answers as well. */
function procedureSays(field: string, documentOf: DocumentOfKind): boolean {
  return documentOf('conduct-procedure')?.has(field) ?? false
}

function namesContacts(code: Recorded): boolean {
  return (code as Recorded & { readonly contacts: readonly unknown[] }).contacts.length > 0
}

/** A chat name or a telephone is a way to report as well; neither is a link. */
function namesHandle(code: Recorded): boolean {
  return /(?:^|\s)(?:@[\p{L}\d][\p{L}\d._:-]{2,}|\+\d[\d ()-]{7,}\d)/u.test(
    code.readings.get('contact_routes')?.written.text ?? '',
  )
}
