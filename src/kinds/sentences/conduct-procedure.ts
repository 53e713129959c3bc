// Sentences about how reports are handled that answer a question wherever they stand, in five languages.

/** "Both of us have to agree": who decides, and how. */
export const decides: readonly RegExp[] = [
  /\b(?:committee|team|members?|responders?|we|both|facilitators?)\b[^.\n]{0,120}\b(?:decid(?:e|es|ing)|votes?|consensus|majority|have to agree)\b/i,
  /\b(?:comité|équipe|membres|nous)\b[^.\n]{0,120}(?:décid|vote|consensus|majorité)/iu,
  /\b(?:ausschuss|team|mitglieder|wir)\b[^.\n]{0,120}(?:entscheide|stimmen ab|konsens|mehrheit)/iu,
  /\b(?:comité|equipo|miembros)\b[^.\n]{0,120}(?:decid|vot[ao]|consenso|mayoría)/iu,
  /\b(?:comitato|gruppo|membri)\b[^.\n]{0,120}(?:decid|vot[ao]|consenso|maggioranza)/iu,
]

/** "Our notes are kept where only these people can open them, and deleted after two years." */
export const records: readonly RegExp[] = [
  /\b(?:notes?|records?|reports?|files?|documents?|e-?mails?)\b[^.\n]{0,160}\b(?:delet|destroy|eras|shred|kept for|keep (?:them |it )?for|stored for|retain)/i,
  /\b(?:delet|destroy|eras|shred)\p{L}{0,4}\b[^.\n]{0,160}\b(?:after|notes?|records?|reports?)\b/iu,
  /(?:notes?|signalements?|dossiers?|documents?)[^.\n]{0,160}(?:effac|détrui|supprim|conserv)/iu,
  /(?:notizen|meldung|unterlagen|akten|aufzeichnung)\p{L}{0,6}[^.\n]{0,160}(?:gelöscht|vernichte|aufbewahr|löschen)/iu,
  /(?:notas|avisos|denuncias|documentos|expedientes)[^.\n]{0,160}(?:borra|destru|elimin|conserva)/iu,
  /(?:appunti|note|segnalazioni|documenti)[^.\n]{0,160}(?:cancell|distrugg|distrutt|elimin|conserva)/iu,
]

/** "Every six months we publish a summary." */
export const summaryEvery: readonly RegExp[] = [
  /^(?=[\s\S]*\b(?:summary|summaries|transparency report|how many reports)\b)[\s\S]*?\b(every (?:\w{1,10} )?(?:months?|years?|quarters?)|once (?:a|each|every) year|twice a year|yearly|annually|half-yearly|quarterly)\b/i,
  /^(?=[\s\S]*(?:bilan|synthèse|résumé|rapport de transparence))[\s\S]*?(tous les (?:\p{L}{1,10} )?(?:mois|ans)|chaque année|une fois par an|deux fois par an)/iu,
  /^(?=[\s\S]*(?:zusammenfassung|transparenzbericht|wie viele meldungen))[\s\S]*?(alle (?:\p{L}{1,10} )?(?:Monate|Jahre)|jedes Jahr|einmal im Jahr|zweimal im Jahr|jährlich|halbjährlich)/iu,
  /^(?=[\s\S]*(?:resumen|informe de transparencia))[\s\S]*?(cada (?:\p{L}{1,10} )?(?:mes|meses|año|años)|una vez al año|dos veces al año)/iu,
  /^(?=[\s\S]*(?:riepilogo|sintesi|rapporto di trasparenza))[\s\S]*?(ogni (?:\p{L}{1,10} )?(?:mese|mesi|anno|anni)|una volta all['’]anno|due volte all['’]anno)/iu,
]
