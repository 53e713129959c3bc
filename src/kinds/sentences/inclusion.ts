// Sentences about inclusion that answer a question wherever they stand, in five languages.

/** "If you need captions, write to …" */
export const whomToAsk: readonly RegExp[] = [
  /\b(?:captions?|interpreter|accessib|access needs?|accommodation|adjustment|step-free|large print|screen reader|another format)[^\n]{0,200}(?:@|\bwrite to\b|\bcontact\b|\bask\b|\btell\b|\be-?mail\b)/i,
  /(?:@|\bwrite to\b|\bcontact\b|\bask\b|\btell\b|\be-?mail\b)[^\n]{0,200}\b(?:captions?|interpreter|accessib|access needs?|accommodation|adjustment|step-free|large print|another format)/i,
  /(?:sous-titr|interprète|accessib|adaptation)[^\n]{0,200}(?:@|écri[rv]|contact|demand)/iu,
  /(?:untertitel|dolmetsch|barrierefrei|zugänglich)\p{L}{0,6}[^\n]{0,200}(?:@|schreib|kontakt|frag|meld)/iu,
  /(?:subtítul|intérprete|accesib|adaptaci)[^\n]{0,200}(?:@|escrib|contact|pregunt|pid)/iu,
  /(?:sottotitol|interprete|accessib|adattament)[^\n]{0,200}(?:@|scriv|contatt|chied)/iu,
]

/** "The depot has no lift yet." */
export const gaps: readonly RegExp[] = [
  /\b(?:not (?:yet )?(?:good enough|accessible|where we want)|fall(?:s)? short|known (?:gaps?|limitations?)|room for improvement|we (?:still )?lack|still missing)\b/i,
  /pas encore (?:accessible|assez)|il nous manque|reste à faire/iu,
  /noch nicht (?:barrierefrei|zugänglich|gut genug)|uns fehlt/iu,
  /todavía no (?:es|está|son)|aún no (?:es|está|son)|nos falta/iu,
  /non (?:è|sono) ancora|ci manca/iu,
]
