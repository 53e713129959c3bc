// Words in which communities say how they decide, in five languages.
// Each pattern reads at most a few dozen characters from where it begins, so that no text can make it slow.

/** Votes of which a rule asks a share, such as two of three. */
export interface Share {
  readonly over: number
  readonly of: number
}

/** Shares that have a name. */
export const shares: readonly (readonly [RegExp, Share])[] = [
  [/(?:two|2)[\s-]thirds?|⅔|deux[\s-]tiers|zwei[\s-]?drittel|dos tercios|due terzi/iu, { over: 2, of: 3 }],
  [
    /three[\s-](?:quarters?|fourths?)|¾|trois[\s-]quarts|drei[\s-]?viertel|tres cuartos|tre quarti/iu,
    { over: 3, of: 4 },
  ],
  [/three[\s-]fifths|trois cinquièmes|drei ?fünftel|tres quintos|tre quinti/iu, { over: 3, of: 5 }],
  [/four[\s-]fifths|quatre cinquièmes|vier ?fünftel|cuatro quintos|quattro quinti/iu, { over: 4, of: 5 }],
  [/(?<!\p{L})(?:half|moitié|hälfte|mitad|metà)(?!\p{L})|½/iu, { over: 1, of: 2 }],
]

/** A share in digits: "2/3", "75 %". */
export const fraction = /(?<![\d/.-])(\d{1,2})\s?\/\s?(\d{1,2})(?![\d/])/u
export const percent = /(?<!\d)(\d{1,3}(?:[.,]\d{1,3})?)\s?(?:%|per ?cent|pour cent|prozent|por ciento|per cento)/iu

/** A third has no end in decimals: what stands for two of them is taken as that. */
export const twoThirdsInPercent = /^66[.,]6\d*$|^66[.,]7$/

/** Before a share: that it has to be passed and not only reached. */
export const moreThan =
  /(?:more than|over|above|plus d[e’']|plus que|mehr als|über|más de|più d(?:i|ella)|oltre)\s*(?:(?:the|la|die|der|den|el|a|una?)\s|l[’'])?$/iu

/** Names of rules that need no number. `simple-majority` is looked for by itself. */
export const namedRules = {
  'single-transferable-vote':
    /single[- ]transferable[- ]vote|(?<!\p{L})STV(?!\p{L})|ranked[- ]choice|vote unique transférable|übertragbare einzelstimm|voto único transferible|voto singolo trasferibile/iu,
  'lazy-consensus':
    /lazy[- ]consensus|(?:nobody|no ?one|no member)\s(?:\p{L}+\s){0,4}?objects?|(?:unless|until) (?:some(?:one|body)|any(?:one|body)|a member) objects?|(?:no|without(?: an?y?)?) objections?|silence (?:is|means|counts)|consensus (?:paresseux|tacite)|personne ne s[’']oppose|(?:sans|aucune) objection|niemand (?:widerspricht|etwas dagegen)|(?:ohne|kein(?:e|en)?) (?:einw[aä]nde?|widerspruch)|stillschweigend|nadie (?:se opone|objeta)|(?:sin|ninguna) objeci(?:ón|ones)|consenso tácito|nessuno (?:si oppone|obietta)|(?:senza|nessuna) obiezion[ei]|silenzio assenso|consenso tacito/iu,
  consent:
    /(?<!\p{L})consent(?!\p{L}| forms?)|no (?:reasoned|paramount|serious) objections?|consentement|(?<!\p{L})konsent(?!\p{L})|consentimiento/iu,
  consensus:
    /(?<!(?<!\p{L})(?:no|not|without|failing|absent|sans|de|keinen?|ohne|sin|hay|senza)\s)consensus|unanim|(?:everyone|everybody|we all|(?<!of )all (?:\p{L}+\s){0,3}?(?:must |have to |need to )?)\s?agrees?(?!\p{L})|tous d[’']accord|(?<!\p{L}|(?<!\p{L})(?:keinen?|ohne)\s)konsens|einstimmig|einvernehm|alle (?:\p{L}+\s)?(?:sind )?einverstanden|alle stimmen zu|(?<!(?<!\p{L})(?:sin|hay|senza|di)\s)consenso|unánim|todos? (?:están )?de acuerdo|tutti d[’']accordo/iu,
  'lead-decides':
    /(?<!\p{L})(?:lead|chair|maintainer|coordinator|director|owner|founder|bdfl|responsable|président|coordinateur|leitung|vorsitz\p{L}{0,6}|coordinador|responsabile|coordinatore)[\s-](?:alone )?(?:decides?|décide|entscheidet|decide)(?!\p{L})|benevolent dictator|one (?:role|person) alone/iu,
  delegated:
    /delegat|whoever does|(?:the person|those) who do(?:es)? it|do-?ocracy|délégu|celui qui (?:le )?fait|qui fait décide|delegier|wer es (?:macht|tut)|delegad|quien lo hace|chi lo fa/iu,
} as const

/** More votes for than against. */
export const majority =
  /majorit(?:y|é)|mehrheit|mayoría|maggioranza|most (?:votes|of (?:us|them|the))|more (?:votes )?for than against/iu

/** A majority whose share is said elsewhere, or is not said at all. */
export const largeMajority =
  /super[\s-]?majority|qualified majority|special majority|majorité qualifiée|qualifizierte mehrheit|mayoría cualificada|maggioranza qualificata/iu

/** Between a majority and its share stand no words like these. */
export const another = /[;.,]|(?<!\p{L})(?:or|else|then|otherwise|ou|sinon|oder|sonst|si no|altrimenti|o)(?!\p{L})/iu

/** Whose votes count: everyone who is there, or all members, there or not. */
export const ofAll =
  /of (?:all|the (?:full|whole|entire|total))(?!\p{L})|of the (?:membership|seats)|(?:full|whole|entire) (?:membership|committee|board|council)|de tous les|de l[’']ensemble des|aller (?:mitglieder|stimmberechtigten)|de todos los|de la totalidad|di tutti (?:i|gli)/iu
export const ofPresent =
  /of (?:those|the members|members|everyone)\s(?:who (?:are |is )?)?(?:present|there|on the call|who come)|(?<!\p{L})(?:présents|anwesenden|presentes|presenti)(?!\p{L})/iu

/** After a number of people: that they say yes. */
export const sayYes =
  "agree|agrees|approve|approves|say yes|says yes|sign off|consent|support it|in favou?r|d[’']accord|approuvent|acceptent|valident|pour|stimmen zu|zustimmen|einverstanden|dafür|de acuerdo|aprueban|a favor|approvano|a favore|favorevoli"
export const approvals = String.raw`\+1s?|approvals?|approving reviews?|zustimmungen|approbations|aprobaciones|approvazioni`
export const approvedBy = String.raw`(?:\+1s?|approvals?|approved|approving reviews?|agreement|zustimmung|accord|aprobación|approvazione)\s(?:from|by|of|de|von|di|da)\s(?:at least |au moins |mindestens |al menos |almeno )?`

/** No quorum. */
export const none =
  /^(?:none|no|no quorum|zero|aucun|pas de quorum|kein(?:e|es)?|ninguno|sin quórum|nessuno)(?!\p{L})/iu

/** How abstentions count, where a page says so. */
export const abstentionsAgainst =
  /abstentions?\s(?:\p{L}+\s){0,2}?(?:count(?:ed)?|treated)\s(?:as|like)\s(?:a\s)?(?:no\b|against|votes? against)|abstentions? comptent comme (?:un )?(?:non|contre)|enthaltungen (?:zählen|gelten) als (?:nein|gegen)|abstenciones cuentan como (?:no|en contra)|astensioni contano come (?:no|contrari)/iu
export const abstentionsCount =
  /abstentions? (?:do |are |is )?(?:count(?:ed)?)(?! as)(?!\p{L})|abstentions? comptent(?! comme)|enthaltungen zählen(?! nicht| als)|abstenciones cuentan(?! como)|astensioni contano(?! come)/iu

/** Everyone who belongs to the community, on a list or not. */
export const anybody =
  /(?<!\p{L})(?:members?|any(?:one|body)|every(?:one|body)|the community|whoever|all of us|contributors?|membres?|tous|toutes|la communauté|mitglied(?:er|ern)?|alle|jeder?|die gemeinschaft|miembros?|tod[oa]s|cualquiera|la comunidad|membr[oi]|tutt[ie]|chiunque|la comunità)(?!\p{L})/iu

/** What is decided while people sit together, and not below a proposed change. */
export const inMeeting =
  /(?<!\p{L})(?:(?:on|at|in) (?:the|a|our|the next) (?:\p{L}+ )?(?:call|meeting|assembly)|present|en réunion|lors de la réunion|présents|im treffen|auf der sitzung|anwesend\p{L}{0,2}|en la reunión|presentes|in riunione|alla riunione|presenti)(?!\p{L})/iu

/** A rule for all that no other rule is about. */
export const everythingElse =
  /(?<!\p{L})(?:(?:every|any)thing else|all (?:the )?(?:other|rest)|the rest|(?:words on |changes? to |any (?:other )?)(?:a )?(?:pages?)|other (?:changes|pages|decisions)|tout le reste|le reste|alles andere|alles übrige|todo lo demás|lo demás|tutto il resto|il resto)(?!\p{L})/iu

/** The page on which the rule stands. */
export const thisPage =
  /(?<!\p{L})(?:this page|these rules|this (?:document|governance)|cette page|ces règles|diese seite|diese regeln|esta página|estas reglas|questa pagina|queste regole)(?!\p{L})/iu

/** Whoever brings a change has no vote on it. */
export const withoutAuthor =
  /(?:other than|besides|except|apart from|not|without) (?:the |its |their )?(?:author|proposer|person who proposes?)|(?:two|three|one) others?(?!\p{L})|(?:own|their own) (?:proposals?|changes?|pull requests?)|(?:autre que|sauf) (?:l[’']auteur\p{L}{0,2}|la personne qui propose)|(?:außer|ohne) (?:dem?r? )?(?:autor(?:in)?|verfasser(?:in)?)|eigenen? (?:vorschl[aä]ge?|änderung(?:en)?)|(?:salvo|excepto|aparte de) (?:el autor|la autora|quien propone)|(?:tranne|escluso|oltre a) (?:l[’']autore|l[’']autrice|chi propone)/iu

/** Somebody who left a decision to the others. */
export const steppedAside =
  /step(?:s|ped)? (?:out|aside)|recused?|abstain(?:s|ed)? because|s[’']est retirée?|hält sich heraus|hielt sich heraus|befangen|se apartó|se aparta|si è fatt[oa] da parte|si astiene per/iu

/** All of those who decide have to say yes. */
export const allOfThem =
  /unanim|einstimmig|unánim|(?:everyone|everybody|we all|(?<!of )all (?:\p{L}+\s){0,3}?(?:must |have to |need to )?)\s?agrees?(?!\p{L})|tous d[’']accord|alle stimmen zu|todos? (?:están )?de acuerdo|tutti d[’']accordo/iu

/** Somebody says yes, or does not, in the notes of a meeting. */
export const agreeing =
  /(?<!\p{L})(?:agreed?s?|approved?s?|said yes|in favou?r|support(?:s|ed)?|sont? d[’']accord|approuv\p{L}{1,4}|stimmt?e?n? zu|zugestimmt|einverstanden|de acuerdo|aprueban?|aprobaron|d[’']accordo|approvan?o?)(?!\p{L})/iu
export const disagreeing =
  /(?<!\p{L})(?:disagree\w*|(?:not|nobody|didn[’']t|n[’']est pas|nicht|kein\p{L}{0,2}|sin|non) (?:\p{L}+\s){0,2}?(?:agreed?|approved?|d[’']accord|einverstanden|zugestimmt|acuerdo|d[’']accordo)|object(?:s|ed)|against it)(?!\p{L})/iu

/** A page beside the one that changes, on which a decision is written down. */
export const record =
  /(?<!\p{L})(?:notes?|minutes|decisions?|log|records?|registers?|compte rendu|registre|relevé|protokoll|beschlussliste|beschlüsse|notizen|actas?|registro|verbal[ei])(?!\p{L})/iu
