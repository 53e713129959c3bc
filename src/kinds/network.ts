// The networks: those that the community belongs to, and for a network the communities that belong to it.
import { choice, contact, entries, link, month, pastDate, prose, references, text } from './fields.ts'
import { defineKind, type Recorded } from './kind.ts'

export default defineKind({
  kind: 'network',
  title: 'Networks',
  titles: { fr: 'Réseaux', de: 'Netzwerke', es: 'Redes', it: 'Reti' },
  area: 'continuity',
  help: 'The networks that you belong to and who speaks for you there; for a network, the communities that belong to it.',
  files: ['network.md', 'networks.md'],
  standsIn: {
    kinds: ['charter', 'stakeholders'],
    names: {
      en: 'Our networks|Networks that we belong to|Networks we belong to|Our memberships|Connecting with other OSCs|Connecting with other communities|Connecting with other open science communities|Connections with other communities',
      fr: 'Nos réseaux|Réseaux dont nous faisons partie',
      de: 'Unsere Netzwerke|Netzwerke, zu denen wir gehören',
      es: 'Nuestras redes|Redes a las que pertenecemos',
      it: 'Le nostre reti|Reti di cui facciamo parte',
    },
  },
  from: 'sustaining',
  expectedOf: { osc: 'should', 'competence-centre': 'must', network: 'must', any: 'could' },
  reviewMonths: 12,
  whenMissing: {
    title: 'The networks that the community belongs to are written down',
    principles: ['collaboration'],
    says: 'No page says yet to which networks this community belongs.',
    why: 'Others have solved most of what lies ahead of you, and a network is how one hears of it.',
    fix: 'Write one row: the network, who speaks for you there, what you give and what you get. “None yet; we would like to join …” is an answer.',
    severity: { sustaining: 'warning' },
    minutes: 15,
    source: 'OSC Incubator, connecting with other communities; CIVICA, week 6',
  },
  firstStep: {
    title: 'Name one network.',
    how: 'Which one do you belong to, or would you like to join? Who speaks for you there, and what do you bring home?',
    minutes: 15,
  },
  opening: 'introduction',
  fields: {
    introduction: prose({
      names: {
        en: 'About our networks|Why we belong',
        fr: 'Pourquoi nous en faisons partie',
        de: 'Warum wir dazugehören',
        es: 'Por qué formamos parte',
        it: 'Perché ne facciamo parte',
      },
      help: 'What you look for in other communities, in a sentence or two.',
    }),
    memberships: entries({
      main: true,
      one: 'network',
      labelledBy: ['name', 'id'],
      prose: 'what_we_get',
      names: {
        en: 'Our networks|Networks|Memberships|Networks that we belong to',
        fr: 'Nos réseaux|Réseaux|Adhésions',
        de: 'Unsere Netzwerke|Netzwerke|Mitgliedschaften',
        es: 'Nuestras redes|Redes|Membresías',
        it: 'Le nostre reti|Reti|Adesioni',
      },
      help: 'One row for each network that you belong to, or would like to join.',
      fields: {
        id: text({ names: { en: 'Id' }, help: 'A short name of the network.' }),
        name: text({
          names: {
            en: 'Network|Name|Organisation|Alliance',
            fr: 'Réseau|Nom|Alliance',
            de: 'Netzwerk|Name|Bund',
            es: 'Red|Nombre|Alianza',
            it: 'Rete|Nome|Alleanza',
          },
          help: 'The network.',
        }),
        relation: choice(
          {
            member: { en: 'member', fr: 'membre', de: 'Mitglied', es: 'miembro', it: 'membro' },
            node: {
              en: 'node|chapter',
              fr: 'nœud|section',
              de: 'Knoten|Ortsgruppe',
              es: 'nodo|capítulo',
              it: 'nodo|sezione',
            },
            partner: { en: 'partner', fr: 'partenaire', de: 'Partner', es: 'socio|socia', it: 'partner' },
            host: { en: 'host', fr: 'hôte', de: 'Gastgeber', es: 'anfitrión', it: 'ospite' },
            applicant: {
              en: 'applicant|would like to join|applied|not yet',
              fr: 'candidat|pas encore',
              de: 'beworben|noch nicht',
              es: 'candidato|aún no',
              it: 'candidato|non ancora',
            },
            left: {
              en: 'left|former member|ended',
              fr: 'parti|ancien membre',
              de: 'ausgetreten|ehemalig',
              es: 'salió|antiguo miembro',
              it: 'uscito|ex membro',
            },
          },
          {
            names: {
              en: 'We are|Relation|Our part|Status',
              fr: 'Nous sommes|Relation',
              de: 'Wir sind|Beziehung',
              es: 'Somos|Relación',
              it: 'Siamo|Relazione',
            },
            help: 'Member, node, partner, host, applicant or left.',
          },
        ),
        since: month({
          names: { en: 'Since', fr: 'Depuis', de: 'Seit', es: 'Desde', it: 'Dal' },
          help: 'The month in which you joined, for example 2025-04.',
        }),
        our_representative: references(['roles', 'people', 'groups'], {
          names: {
            en: 'Who speaks for us|Our representative|Representative|Who goes there',
            fr: 'Qui parle pour nous|Notre représentant|Représentant',
            de: 'Wer für uns spricht|Unsere Vertretung|Vertretung',
            es: 'Quién habla por nosotros|Nuestro representante|Representante',
            it: 'Chi parla per noi|Il nostro rappresentante|Rappresentante',
          },
          help: 'The role that speaks for you there.',
          whenMissing: {
            id: 'network-has-representative',
            title: 'Somebody speaks for the community in each of its networks',
            principles: ['collaboration'],
            says: 'Nobody is named who speaks for you in the network {entry}.',
            why: 'News from there reaches you only through somebody who goes.',
            fix: 'Write a role from your list in the column “Who speaks for us”.',
            severity: { launching: 'advice', active: 'warning' },
            minutes: 5,
            when: belongs,
            source: 'CIVICA: at least one representative from each university',
          },
        }),
        what_we_give: prose({
          names: {
            en: 'What we give|We give|What we bring',
            fr: 'Ce que nous apportons',
            de: 'Was wir geben|Was wir einbringen',
            es: 'Qué damos|Qué aportamos',
            it: 'Che cosa diamo|Che cosa portiamo',
          },
          help: 'What you bring: a speaker a year, a fee, an afternoon.',
        }),
        what_we_get: prose({
          names: {
            en: 'What we get|We get',
            fr: 'Ce que nous recevons',
            de: 'Was wir bekommen',
            es: 'Qué recibimos',
            it: 'Che cosa riceviamo',
          },
          help: 'What you take home from it.',
        }),
        obligations: prose({
          names: {
            en: 'What we promised|Obligations|What it asks of us',
            fr: 'Nos engagements|Obligations',
            de: 'Was wir zugesagt haben|Pflichten',
            es: 'Qué hemos prometido|Obligaciones',
            it: 'Che cosa abbiamo promesso|Obblighi',
          },
          help: 'What you promised when you joined, for example one report a year.',
        }),
        principles_accepted: prose({
          names: {
            en: 'Principles accepted|We accepted its principles|Its principles',
            fr: 'Principes acceptés',
            de: 'Grundsätze angenommen|Seine Grundsätze',
            es: 'Principios aceptados',
            it: 'Principi accettati',
          },
          help: 'When you agreed to its principles and code of conduct, with a link to them; “it has none” is an answer.',
          whenMissing: {
            id: 'network-principles-are-accepted',
            title: 'The principles of each network were read and accepted',
            says: 'Nothing says whether you agreed to the principles of {entry}.',
            why: 'Members can only keep to what they have read.',
            fix: 'Read them together on a call, and write the date and a link in the column “Principles accepted”; “it has none” is an answer.',
            severity: { active: 'advice', sustaining: 'warning' },
            from: 'active',
            minutes: 20,
            when: belongs,
            source: 'OSC-NL Toolkit, step 8; INOSC guiding principles',
          },
        }),
        url: link({
          names: {
            en: 'Link|Web site|Website|URL',
            fr: 'Lien|Site',
            de: 'Link|Webseite',
            es: 'Enlace|Sitio',
            it: 'Link|Sito',
          },
          help: 'Its web site.',
        }),
      },
    }),
    members: entries({
      one: 'member community',
      labelledBy: ['name', 'id'],
      tablesWith: ['name', 'last_heard'],
      names: {
        en: 'Member communities|Members|Our members|Communities|Nodes|Chapters',
        fr: 'Communautés membres|Membres|Communautés',
        de: 'Mitglieder|Mitgliedsgemeinschaften|Communities',
        es: 'Comunidades miembro|Miembros|Comunidades',
        it: 'Comunità associate|Membri|Comunità',
      },
      help: 'For a network: one row for each community that belongs to it.',
      fields: {
        id: text({ names: { en: 'Id' }, help: 'A short name of the community.' }),
        name: text({
          names: {
            en: 'Community|Member|Name|Node|Chapter|University|Institution',
            fr: 'Communauté|Membre|Nom|Université|Établissement',
            de: 'Community|Gemeinschaft|Mitglied|Name|Universität|Einrichtung',
            es: 'Comunidad|Miembro|Nombre|Universidad|Institución',
            it: 'Comunità|Membro|Nome|Università|Istituzione',
          },
          help: 'The community.',
        }),
        url: link({
          names: {
            en: 'Link|Web site|Website|URL|Pages',
            fr: 'Lien|Site',
            de: 'Link|Webseite',
            es: 'Enlace|Sitio',
            it: 'Link|Sito',
          },
          help: 'Its pages.',
        }),
        contact: contact({
          names: {
            en: 'Contact|Address|How to reach it',
            fr: 'Contact',
            de: 'Kontakt',
            es: 'Contacto',
            it: 'Contatto',
          },
          help: 'An address that keeps working when people change.',
        }),
        status: choice(
          {
            active: { en: 'active', fr: 'active|actif', de: 'aktiv', es: 'activa|activo', it: 'attiva|attivo' },
            starting: {
              en: 'starting|launching|new',
              fr: 'en création',
              de: 'im Aufbau|neu',
              es: 'empezando|nueva',
              it: 'in avvio|nuova',
            },
            resting: { en: 'resting|dormant|paused', fr: 'en pause', de: 'ruht', es: 'en pausa', it: 'in pausa' },
            left: {
              en: 'left|closed|former',
              fr: 'partie',
              de: 'ausgetreten|geschlossen',
              es: 'salió|cerrada',
              it: 'uscita|chiusa',
            },
          },
          {
            names: { en: 'Status|Now', fr: 'État', de: 'Stand|Status', es: 'Estado', it: 'Stato' },
            help: 'Active, starting, resting or left.',
          },
        ),
        last_heard: pastDate({
          names: {
            en: 'Last heard from|Last heard of|Last heard|Last news|Last contact',
            fr: 'Dernières nouvelles',
            de: 'Zuletzt gehört|Letzte Nachricht',
            es: 'Últimas noticias',
            it: 'Ultime notizie',
          },
          help: 'The day on which you last heard from it, for example 2026-03-18.',
        }),
      },
    }),
  },
})

function belongs(network: Recorded): boolean {
  return !['applicant', 'left'].includes(String(network.readings.get('relation')?.value))
}
