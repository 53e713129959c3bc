// The principles: for each of the seven principles of open research, one thing that the community does because of it.
import { choiceOrWords, entries, link, prose } from './fields.ts'
import { defineKind } from './kind.ts'
import { openResearchPrinciples } from './open-research-principles.ts'

export default defineKind({
  kind: 'principles',
  title: 'Principles',
  titles: { fr: 'Principes', de: 'Grundsätze', es: 'Principios', it: 'Principi' },
  area: 'identity',
  help: 'The seven principles of open research, and one thing that you do because of each.',
  files: ['principles.md', 'open-research-principles.md', 'open-science-principles.md'],
  standsIn: {
    kinds: ['charter'],
    names: {
      en: 'Open research principles|Open-research principles|Principles of open research|Open science principles|Principles of open science|The seven principles|Seven principles',
      fr: 'Principes de la recherche ouverte|Principes de la science ouverte|Les sept principes',
      de: 'Grundsätze offener Forschung|Grundsätze offener Wissenschaft|Prinzipien offener Forschung|Die sieben Grundsätze',
      es: 'Principios de la investigación abierta|Principios de la ciencia abierta|Los siete principios',
      it: 'Principi della ricerca aperta|Principi della scienza aperta|I sette principi',
    },
  },
  from: 'sustaining',
  expectedOf: { any: 'could', osc: 'should' },
  reviewMonths: 12,
  whenMissing: {
    title: 'The principles of open research are seen in what the community does',
    says: 'Nothing says yet what this community does for each of the seven principles of open research.',
    why: 'Principles are easy to agree with; a practice for each shows what you mean, and where you have nothing yet.',
    fix: 'Write a table with seven rows: the principle, one thing that you do because of it, and where to see it.',
    severity: { launching: 'advice', active: 'advice', sustaining: 'warning' },
    minutes: 30,
    source: 'Foundational Community Building, session 5 (Leonelli 2018)',
  },
  firstStep: {
    title: 'Find one practice for each principle.',
    how: 'Begin with the two that come easily. For the others, write what you could do; that is an answer too.',
    minutes: 30,
  },
  fields: {
    entries: entries({
      main: true,
      one: 'principle',
      labelledBy: ['principle', 'practice'],
      prose: 'practice',
      names: {
        en: 'Principles|Our principles|Open research principles|Open-research principles|The seven principles',
        fr: 'Principes|Nos principes|Les sept principes',
        de: 'Grundsätze|Prinzipien|Unsere Grundsätze|Die sieben Grundsätze',
        es: 'Principios|Nuestros principios|Los siete principios',
        it: 'Principi|I nostri principi|I sette principi',
      },
      help: 'One row for each of the seven.',
      whenMissing: {
        id: 'principles-are-named',
        title: 'The page Principles names at least one principle',
        says: '{page} names none of the seven principles yet.',
        why: 'One practice that can be looked at says more than a page about values.',
        fix: 'Add a row, for example: transparency, we publish the notes of every call, and a link to them.',
        severity: 'advice',
        minutes: 10,
      },
      fields: {
        principle: choiceOrWords(openResearchPrinciples, {
          names: { en: 'Principle', fr: 'Principe', de: 'Grundsatz|Prinzip', es: 'Principio', it: 'Principio' },
          help: 'One of the seven: respect for diversity, collaboration, accountability, transparency, social responsibility and engagement, fairness, impact.',
        }),
        practice: prose({
          names: {
            en: 'What we do|Practice|In practice|What we do because of it',
            fr: 'Ce que nous faisons|Pratique|En pratique',
            de: 'Was wir tun|Praxis|In der Praxis',
            es: 'Qué hacemos|Práctica|En la práctica',
            it: 'Che cosa facciamo|Pratica|In pratica',
          },
          help: 'One thing that you do because of it.',
        }),
        where_to_see_it: link({
          names: {
            en: 'Where to see it|Where it shows|Evidence|Link',
            fr: 'Où le voir|Lien',
            de: 'Wo zu sehen|Wo man es sieht|Link',
            es: 'Dónde verlo|Enlace',
            it: 'Dove vederlo|Collegamento|Link',
          },
          help: 'A link to something that a reader can look at.',
        }),
      },
    }),
  },
})
