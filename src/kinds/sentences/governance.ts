// Sentences in a page on governance that answer a question wherever they stand, in five languages.
// Each pattern reads at most a few hundred characters from where it begins, so that no text can make it slow.

/** "If consensus cannot be reached, the committee votes." */
export const fallback: readonly RegExp[] = [
  /\b(?:if|when|where|should|absence of|without|unless|fails? to)\b[^.]{0,120}\b(?:consensus|agreement|agree)\b[^.]{0,160}\b(?:vote|voting|majority|decides?|decision|escalat|committee|chair|coordinators?|mediat)/i,
  /\bconsensus\b[\s\S]{0,300}?\b(?:votes?|voting|majority)\b/i,
  /\b(?:disagree|conflicts?(?! of interest)|disputes?|deadlocks?)[^.]{0,160}\b(?:vote|voting|majority|decides?|final|escalat|mediat|casting vote)/i,
  /(?:pas de|faute de|sans|aucun) consensus/iu,
  /keinen? Konsens|keine Einigung|ohne Konsens/iu,
  /no hay consenso|sin consenso|no se alcanza (?:el|un) consenso/iu,
  /mancanza di consenso|senza consenso|non si raggiunge (?:il|un) consenso/iu,
]

/** "Members with a conflict of interest do not vote." */
export const stepsAside: readonly RegExp[] = [
  /\bconflicts? of interest\b|\brecus(?:e|al|ing)/i,
  /conflits? d['’]intérêts?/iu,
  /Interessenkonflikt|Befangenheit/u,
  /conflictos? de inter[eé]s/iu,
  /conflitt[oi] d[i'’] ?interess/iu,
]

/** "Anyone may step down at any time." */
export const leaving: readonly RegExp[] = [
  /\b(?:may|can) (?:step down|resign|be removed)\b/i,
  /\b(?:unresponsive|unreachable|inactive)\b[^.]{0,120}\b(?:months?|weeks?)\b/i,
  /(?:peut|peuvent) démissionner|peut être révoqué/iu,
  /zurücktreten|abberufen werden/iu,
  /pueden? renunciar|puede ser destituid/iu,
  /(?:può|possono) dimettersi|può essere revocat/iu,
]

/** "Decisions may be appealed." */
export const appeal: readonly RegExp[] = [/\b(?:may|can) be appealed\b/i]
