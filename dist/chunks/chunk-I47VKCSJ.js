import {
  choice,
  date,
  duration,
  languages2 as languages,
  link,
  pastDate,
  references,
  text
} from "./chunk-SVNUWQYP.js";

// src/kinds/envelope.ts
var envelope = {
  id: text({ names: { en: "Id" }, help: "A short name for this page that never changes." }),
  status: choice(
    {
      draft: { en: "draft", fr: "brouillon", de: "Entwurf", es: "borrador", it: "bozza" },
      proposed: {
        en: "proposed",
        fr: "proposé|proposée",
        de: "vorgeschlagen",
        es: "propuesto|propuesta",
        it: "proposto|proposta"
      },
      adopted: {
        en: "adopted|agreed",
        fr: "adopté|adoptée",
        de: "beschlossen",
        es: "adoptado|adoptada",
        it: "adottato|adottata"
      },
      retired: {
        en: "retired",
        fr: "retiré|retirée",
        de: "zurückgezogen",
        es: "retirado|retirada",
        it: "ritirato|ritirata"
      }
    },
    { names: { en: "Status" }, help: "How far this page is: draft, proposed, adopted or retired." }
  ),
  owner: references(["roles", "people"], {
    names: { en: "Owner|Kept by", fr: "Responsable", de: "Verantwortlich", es: "Responsable", it: "Responsabile" },
    help: "The role that keeps this page up to date; a role lasts longer than a person."
  }),
  language: languages({
    names: { en: "Language", fr: "Langue", de: "Sprache", es: "Idioma", it: "Lingua" },
    help: "The language of this page."
  }),
  adopted: date({ names: { en: "Adopted on" }, help: "The day on which the community agreed to this page." }),
  version: text({ names: { en: "Version" }, help: "The version of this text." }),
  last_reviewed: pastDate({
    names: {
      en: "Last reviewed|Last reviewed on|Last checked|Reviewed on",
      fr: "Dernière relecture|Dernière révision|Relu le",
      de: "Zuletzt geprüft|Zuletzt geprüft am|Zuletzt überprüft",
      es: "Última revisión|Revisado el",
      it: "Ultima revisione|Rivisto il"
    },
    help: "The day on which somebody last read this page and found it true."
  }),
  review_every: duration({
    names: { en: "Review every", fr: "Relire tous les", de: "Prüfen alle", es: "Revisar cada", it: "Rivedere ogni" },
    help: "How often somebody reads this page again, for example 12 months."
  }),
  license: text({ names: { en: "License|Licence" }, help: "Under which licence the text of this page may be used." }),
  translation_of: link({ names: { en: "Translation of" }, help: "The page that this one translates." }),
  supersedes: link({ names: { en: "Supersedes" }, help: "The page that this one replaces." }),
  source: link({ names: { en: "Source|Adapted from" }, help: "Where this text was adapted from." }),
  canonical: link({
    names: { en: "Canonical" },
    help: "Where the text is really kept, when this page only points there."
  }),
  visibility: choice(
    { public: { en: "public" }, private: { en: "private" } },
    {
      names: { en: "Visibility" },
      help: "Who may read this page; private pages do not belong in a public repository."
    }
  )
};

export {
  envelope
};
