// The four questions after a call or a session: what worked, what did not, what to change, what surprised.
import { prose } from './fields.ts'

export const feedback = {
  worked: prose({
    names: {
      en: 'What worked|Pluses|What worked well|Plus',
      fr: 'Ce qui a marché|Ce qui a fonctionné',
      de: 'Was gut war|Was funktioniert hat',
      es: 'Qué funcionó',
      it: 'Che cosa ha funzionato',
    },
    help: 'What people liked.',
  }),
  did_not: prose({
    names: {
      en: 'What did not work|What didn’t work|Deltas|Delta|What could be better',
      fr: 'Ce qui n’a pas marché',
      de: 'Was nicht gut war|Was nicht funktioniert hat',
      es: 'Qué no funcionó',
      it: 'Che cosa non ha funzionato',
    },
    help: 'What did not go well.',
  }),
  change: prose({
    names: {
      en: 'What we would change|What to change|What would you change|What would we change',
      fr: 'Ce que nous changerions',
      de: 'Was wir ändern würden',
      es: 'Qué cambiaríamos',
      it: 'Che cosa cambieremmo',
    },
    help: 'What to do differently next time.',
  }),
  surprised: prose({
    names: {
      en: 'What surprised us|What surprised|What surprised you',
      fr: 'Ce qui nous a surpris',
      de: 'Was uns überrascht hat',
      es: 'Qué nos sorprendió',
      it: 'Che cosa ci ha sorpreso',
    },
    help: 'What nobody expected.',
  }),
}
