// The community itself: the one short record from which every report starts (schema.org Organization).
import { choice, contact, languages, link, month, prose, references, text, texts } from './fields.ts'
import { defineKind } from './kind.ts'

export default defineKind({
  kind: 'community',
  title: 'Community',
  area: 'identity',
  help: 'Name, type, stage and contact of the community, in a few lines.',
  files: ['community.yml', 'community.yaml'],
  from: 'planning',
  firstStep: {
    title: 'Name your community.',
    how: 'Its name, what it is for, and one address that keeps working when people change.',
    minutes: 5,
  },
  fields: {
    name: text({
      names: { en: 'Name', fr: 'Nom', de: 'Name', es: 'Nombre', it: 'Nome' },
      help: 'The name of the community.',
      whenMissing: {
        title: 'The community has a name',
        says: '{page} does not say what the community is called.',
        why: 'The name stands on every page and in every report.',
        fix: 'Add a line such as “name: Open Science Community Lindenau”.',
        severity: { planning: 'advice', launching: 'warning', active: 'error' },
        from: 'planning',
        minutes: 2,
      },
    }),
    short_name: text({ names: { en: 'Short name' }, help: 'A short form of the name.' }),
    summary: prose({
      names: { en: 'Summary', fr: 'Résumé', de: 'Kurz gesagt', es: 'Resumen', it: 'In breve' },
      help: 'What the community is, in one or two sentences (300 letters at most).',
      whenMissing: {
        title: 'The community says in a sentence what it is for',
        says: '{page} does not say in a sentence what the community is for.',
        why: 'It is the first thing that a newcomer reads.',
        fix: 'Add a line such as “summary: Researchers and librarians who help each other to work in the open.”',
        severity: 'advice',
        minutes: 10,
      },
    }),
    type: choice(
      {
        osc: { en: 'open science community|open-science community|osc' },
        cop: { en: 'community of practice|cop' },
        'competence-centre': { en: 'competence centre|competence center' },
        software: { en: 'software|open source|research software' },
        'research-project': { en: 'research project|project' },
        network: { en: 'network' },
        programme: { en: 'programme|program|cohort' },
      },
      { names: { en: 'Type' }, help: 'What kind of community this is; it decides which pages are asked for.' },
    ),
    stage: choice(
      {
        planning: { en: 'planning|idea' },
        launching: { en: 'launching|starting' },
        active: { en: 'active|running' },
        sustaining: { en: 'sustaining|established|mature' },
        dormant: { en: 'dormant|sleeping|paused' },
        closed: { en: 'closed|ended|archived' },
      },
      { names: { en: 'Stage' }, help: 'How far the community is; it decides how much is asked for.' },
    ),
    founded: month({ names: { en: 'Founded|Since' }, help: 'When the community began.' }),
    host: text({
      names: { en: 'Host|Legal body' },
      help: 'The organisation that carries the community; “not a legal entity of its own” is an answer.',
    }),
    contact: contact({
      names: { en: 'Contact', fr: 'Contact', de: 'Kontakt', es: 'Contacto', it: 'Contatto' },
      help: 'One address that keeps working when people change.',
      whenMissing: {
        title: 'There is an address at which to reach the community',
        says: '{page} gives no address at which to reach the community.',
        why: 'People who want to join need one way in that keeps working when people change.',
        fix: 'Add a line such as “contact: hello@osc-lindenau.example”, with an address that two people read.',
        severity: { planning: 'advice', launching: 'warning', active: 'error' },
        from: 'always',
        minutes: 5,
        source: 'OSCARS entry points; The Turing Way, new community guide',
      },
    }),
    url: link({ names: { en: 'Web site|URL|Website|Homepage' }, help: 'The web site of the community.' }),
    languages: languages({ names: { en: 'Languages|Language' }, help: 'The languages in which the community works.' }),
    license: text({ names: { en: 'Licence|License' }, help: 'The licence of the texts, for example CC-BY-4.0.' }),
    topics: texts({ names: { en: 'Topics' }, help: 'What the community is about.' }),
    networks: references(['network'], {
      names: { en: 'Networks|Part of' },
      help: 'Networks that the community belongs to.',
    }),
    kept_at: link({
      names: { en: 'Kept at' },
      help: 'Where the community keeps its papers after it has gone to sleep or closed.',
      whenMissing: {
        id: 'closed-community-says-where-things-are-kept',
        title: 'It is known where the papers of the community are kept',
        says: '{page} does not say where the papers of this community are kept.',
        why: 'People look for them long after a community has gone quiet.',
        fix: 'Add a line such as “kept_at: https://archive.example/osc-lindenau”.',
        severity: 'warning',
        from: 'always',
        minutes: 5,
        when: (community) => ['dormant', 'closed'].includes(String(community.readings.get('stage')?.value)),
      },
    }),
  },
})
