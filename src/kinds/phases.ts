// The six phases in which somebody comes closer to a community, from hearing of it to leading something.
import { choiceNamed } from './choices.ts'
import type { Names } from './names.ts'

export const phases = {
  discovery: {
    en: 'discovery|discover|awareness|finding out',
    fr: 'découverte|découvrir',
    de: 'Entdeckung|entdecken|aufmerksam werden',
    es: 'descubrimiento|descubrir',
    it: 'scoperta|scoprire',
  },
  'first-contact': {
    en: 'first contact',
    fr: 'premier contact',
    de: 'erster Kontakt|Erstkontakt',
    es: 'primer contacto',
    it: 'primo contatto',
  },
  participation: {
    en: 'participation|first participation|taking part',
    fr: 'participation|première participation',
    de: 'Beteiligung|Teilnahme|Mitmachen',
    es: 'participación|primera participación',
    it: 'partecipazione|prima partecipazione',
  },
  'sustained-participation': {
    en: 'sustained participation|regular participation|ongoing participation',
    fr: 'participation durable|participation régulière|participation soutenue',
    de: 'dauerhafte Beteiligung|regelmäßige Beteiligung|anhaltende Beteiligung|dauerhafte Teilnahme|regelmäßige Teilnahme',
    es: 'participación sostenida|participación continuada|participación regular',
    it: 'partecipazione continua|partecipazione costante|partecipazione regolare|partecipazione sostenuta',
  },
  'networked-participation': {
    en: 'networked participation',
    fr: 'participation en réseau',
    de: 'vernetzte Beteiligung|vernetzte Teilnahme',
    es: 'participación en red',
    it: 'partecipazione in rete',
  },
  leadership: {
    en: 'leadership|leading|leaders',
    fr: 'leadership|responsabilité|prise de responsabilité',
    de: 'Leitung|Führung|Verantwortung',
    es: 'liderazgo|responsabilidad',
    it: 'leadership|guida|responsabilità',
  },
} as const satisfies Readonly<Record<string, Names>>

export type Phase = keyof typeof phases

/** The phases in the order in which people go through them. */
export const phasesInOrder = Object.keys(phases) as readonly Phase[]

/** Returns the phase that a name gives: all of it, or what stands before a colon, dash or bracket. */
export function phaseNamed(name: string): Phase | undefined {
  const short = name.split(/\s*[:(]|\s+[–—-]\s+/u)[0] ?? name
  return choiceNamed(phases, name).value ?? choiceNamed(phases, short).value
}
