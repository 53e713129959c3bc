// The seven principles of open research, with the words that people use for each.

/** The seven principles of open research (S. Leonelli, Mutual Learning Exercise on Open Science, report 4, 2018). */
export const openResearchPrinciples = {
  'respect-for-diversity': {
    en: 'respect for diversity|diversity',
    fr: 'respect de la diversité|diversité',
    de: 'Achtung der Vielfalt|Respekt vor Vielfalt|Respekt für Vielfalt|Vielfalt',
    es: 'respeto por la diversidad|respeto a la diversidad|diversidad',
    it: 'rispetto della diversità|rispetto per la diversità|diversità',
  },
  collaboration: {
    en: 'collaboration|working together',
    fr: 'collaboration',
    de: 'Zusammenarbeit',
    es: 'colaboración',
    it: 'collaborazione',
  },
  accountability: {
    en: 'accountability',
    fr: 'redevabilité|responsabilité',
    de: 'Rechenschaft|Verantwortlichkeit|Verantwortung|Rechenschaftspflicht',
    es: 'rendición de cuentas|responsabilidad',
    it: 'responsabilità|rendere conto',
  },
  transparency: {
    en: 'transparency',
    fr: 'transparence',
    de: 'Transparenz',
    es: 'transparencia',
    it: 'trasparenza',
  },
  'social-responsibility-and-engagement': {
    en: 'social responsibility and engagement|social responsibility|social responsibility & engagement',
    fr: 'responsabilité sociale et engagement|responsabilité sociale',
    de: 'gesellschaftliche Verantwortung und Beteiligung|gesellschaftliche Verantwortung|soziale Verantwortung',
    es: 'responsabilidad social y participación|responsabilidad social',
    it: 'responsabilità sociale e impegno|responsabilità sociale e coinvolgimento|responsabilità sociale',
  },
  fairness: { en: 'fairness|equity', fr: 'équité', de: 'Fairness|Gerechtigkeit', es: 'equidad|justicia', it: 'equità' },
  impact: { en: 'impact', fr: 'impact|effet', de: 'Wirkung', es: 'impacto', it: 'impatto' },
} as const

export type Principle = keyof typeof openResearchPrinciples
