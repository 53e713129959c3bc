// Where people are when they meet: the words of five languages, and those of schema.org.

export const modes = {
  online: {
    en: 'online|virtual|remote|video call|OnlineEventAttendanceMode',
    fr: 'en ligne|à distance|visioconférence',
    de: 'online|virtuell|Videokonferenz',
    es: 'en línea|virtual|a distancia',
    it: 'online|a distanza|virtuale',
  },
  'in-person': {
    en: 'in person|on site|onsite|face to face|offline|OfflineEventAttendanceMode',
    fr: 'en personne|sur place|en présentiel|présentiel',
    de: 'vor Ort|in Präsenz|Präsenz',
    es: 'presencial|en persona',
    it: 'in presenza|di persona',
  },
  hybrid: {
    en: 'hybrid|mixed|both|in person and online|online and in person|MixedEventAttendanceMode',
    fr: 'hybride|mixte',
    de: 'hybrid|gemischt',
    es: 'híbrido|híbrida|mixto',
    it: 'ibrido|ibrida|misto',
  },
} as const
