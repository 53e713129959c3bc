import {
  notForUs
} from "./chunk-GCBPYE2M.js";
import {
  minutes
} from "./chunk-3POTN5T5.js";
import "./chunk-UU44NZQO.js";
import "./chunk-YW2BDOKD.js";
import "./chunk-O43OEYZF.js";
import "./chunk-HHZUDNKK.js";
import {
  areaNames,
  stageNames
} from "./chunk-C47UOITN.js";
import {
  words
} from "./chunk-7UTQBCFN.js";
import "./chunk-NQ346LYM.js";
import "./chunk-JPFPC4QZ.js";
import {
  everyCheck
} from "./chunk-3MEWD2EE.js";
import "./chunk-5WXUFRO2.js";
import "./chunk-QKZ64SGS.js";
import {
  pageCheckId
} from "./chunk-VLH3VKHC.js";
import "./chunk-HZFQ676N.js";
import "./chunk-BOHIR6UM.js";
import {
  reporters
} from "./chunk-S2YHD77K.js";
import "./chunk-AP3DJXZZ.js";
import "./chunk-HUELSWLF.js";
import "./chunk-URVKZCKL.js";
import "./chunk-FQXZLDME.js";
import "./chunk-4IK62YQB.js";
import "./chunk-J4ITV5MZ.js";
import "./chunk-2P4OAWSC.js";
import "./chunk-A74C5HRL.js";
import "./chunk-QDPXGWTB.js";
import "./chunk-CKJSDIXY.js";
import "./chunk-I47VKCSJ.js";
import "./chunk-UAEG2ZNR.js";
import "./chunk-VP3ELB3F.js";
import {
  closestTo,
  everyKind,
  isCollection,
  kindNamed,
  labelOf,
  persona_default
} from "./chunk-SVNUWQYP.js";
import {
  homeAddressWords
} from "./chunk-HUPUXTKO.js";
import "./chunk-J3X53IJA.js";
import "./chunk-XVEG6K5L.js";
import "./chunk-UYUEZ2WG.js";
import {
  formatDate
} from "./chunk-UGYMYNFT.js";
import "./chunk-4225Q4N4.js";

// src/checks/any-page/adopted-page-says-when.ts?examples
var active = { "community.yml": "stage: active\n" };
var charter = (settings, more = "") => `---
status: adopted
${settings}---
# Charter

## Vision

Every result of our region can be read by everyone.
${more}`;
var adopted_page_says_when_default = { id: "adopted-page-says-when", examples: [
  {
    name: "a page with its day",
    files: { ...active, "charter.md": charter("adopted: 2025-11-20\n") },
    expect: []
  },
  {
    name: "a page without one",
    files: { ...active, "charter.md": charter("") },
    expect: ["charter.md:2 charter.md says that it was adopted, but not when."]
  },
  {
    name: "a sentence that tells it, in French",
    files: { ...active, "charter.md": charter("", "\nAdoptée par l’assemblée du 12 mai 2025.\n") },
    expect: []
  },
  {
    name: "notes of a call that lead to the page",
    files: {
      ...active,
      "charter.md": charter(""),
      "notes/2025-11-20.md": "# Notes\n\n## Decisions\n\nEverybody agreed to [the charter](../charter.md).\n"
    },
    expect: []
  },
  {
    name: "a draft is not asked",
    files: { ...active, "charter.md": charter("").replace("adopted", "draft") },
    expect: []
  }
] };
var day = new RegExp("(?<!\\p{L})(?:adopted|agreed|approved|ratified|adoptée?s?|approuvée?s?|votée?s?|beschlossen|verabschiedet|angenommen|aprobad[oa]s?|adoptad[oa]s?|acordad[oa]s?|adottat[oaie]|approvat[oaie])(?!\\p{L})[^.\\n]{0,120}\\b20\\d\\d\\b|\\b20\\d\\d\\b[^.\\n]{0,120}(?<!\\p{L})(?:beschlossen|verabschiedet|angenommen|adopted|agreed|approved)(?!\\p{L})", "iu");

// src/checks/any-page/canonical-leads-somewhere.ts?examples
var canonical_leads_somewhere_default = { id: "canonical-leads-somewhere", examples: [
  {
    name: "a page of this repository",
    files: {
      "CODE_OF_CONDUCT.md": "---\ncanonical: docs/conduct.md\n---\n# Code of conduct\n",
      "docs/conduct.md": "# Conduct\n"
    },
    expect: []
  },
  {
    name: "a page that is not there",
    files: { "CODE_OF_CONDUCT.md": "---\ncanonical: docs/conduct.md\n---\n# Code of conduct\n" },
    expect: [
      "CODE_OF_CONDUCT.md:2 CODE_OF_CONDUCT.md says that its text is kept at “docs/conduct.md”, and nothing is there."
    ]
  },
  {
    name: "a page that has moved",
    files: {
      "CODE_OF_CONDUCT.md": "---\ncanonical: docs/conduct.md\n---\n# Code of conduct\n",
      "about/conduct.md": "# Conduct\n"
    },
    expect: [
      "CODE_OF_CONDUCT.md:2 CODE_OF_CONDUCT.md says that its text is kept at “docs/conduct.md”, and nothing is there."
    ],
    fixed: { "CODE_OF_CONDUCT.md": "---\ncanonical: about/conduct.md\n---\n# Code of conduct\n" }
  },
  {
    name: "a web address, which this report does not open",
    files: { "CODE_OF_CONDUCT.md": "---\ncanonical: https://lindenau.example/conduct\n---\n# Code of conduct\n" },
    expect: []
  }
] };

// src/checks/any-page/charter-is-found-from-the-front-page.ts?examples
var charter2 = "# Charter\n\n## Vision\n\nEvery result of our region can be read by everyone.\n";
var charter_is_found_from_the_front_page_default = { id: "charter-is-found-from-the-front-page", examples: [
  {
    name: "a link on the front page",
    files: { "README.md": "# Lindenau\n\nRead our [charter](charter.md).\n", "charter.md": charter2 },
    expect: []
  },
  {
    name: "a link over another page",
    files: {
      "README.md": "# Lindenau\n\n[About us](about.md)\n",
      "about.md": '# About\n\n<a href="charter.md#vision">Vision</a>\n',
      "charter.md": charter2
    },
    expect: []
  },
  {
    name: "no link",
    files: { "README.md": "# Lindenau\n\nWe meet on Wednesdays.\n", "charter.md": charter2 },
    expect: ["charter.md:1 No link leads from README.md to charter.md, not even by way of other pages."]
  },
  {
    name: "a front page that is no Markdown",
    files: { "README.rst": "Lindenau\n========\n", "charter.md": charter2 },
    expect: []
  }
] };

// src/checks/any-page/date-can-be-read.ts?examples
var head = "| Milestone | What will be true | By when |\n|---|---|---|\n";
var date_can_be_read_default = { id: "date-can-be-read", examples: [
  {
    name: "days, months and quarters",
    files: {
      "roadmap.md": `# Roadmap

${head}| Launch | 40 members | 2026-06 |
| Survey | 20 answers | 2026-Q4 |
`
    },
    expect: []
  },
  {
    name: "a day that no calendar has",
    files: {
      "community.yml": "stage: active\n",
      "roadmap.md": `# Roadmap

${head}| Launch | 40 members | 2026-02-30 |
`
    },
    expect: [
      "roadmap.md:5 We cannot read “2026-02-30” as a date, under “By when” of “Launch”; it may be “2026-02-28”."
    ]
  },
  {
    name: "a month that is misspelt",
    files: { "roadmap.md": `# Roadmap

${head}| Launch | 40 members | 18 Ocotber 2026 |
` },
    expect: [
      "roadmap.md:5 We cannot read “18 Ocotber 2026” as a date, under “By when” of “Launch”; it may be “2026-10-18”."
    ],
    fixed: { "roadmap.md": `# Roadmap

${head}| Launch | 40 members | 2026-10-18 |
` }
  },
  {
    name: "words that are no date",
    files: { "roadmap.md": `# Roadmap

${head}| Launch | 40 members | when the sun shines |
` },
    expect: ["roadmap.md:5 We cannot read “when the sun shines” as a date, under “By when” of “Launch”."]
  },
  {
    name: "no date yet is not a wrong date",
    files: { "roadmap.md": `# Roadmap

${head}| Launch | 40 members | TBD |
` },
    expect: []
  }
] };

// src/checks/any-page/date-is-iso.ts?examples
var page = (day3) => ({
  "roadmap.md": `---
last_reviewed: ${day3}
---
# Roadmap

## Next steps

We open the doors.
`
});
var date_is_iso_default = { id: "date-is-iso", examples: [
  { name: "the year first", files: { "community.yml": "stage: active\n", ...page("2026-02-18") }, expect: [] },
  {
    name: "a month in words",
    files: { "community.yml": "stage: active\n", ...page("18 February 2026") },
    expect: [
      "roadmap.md:2 The date “18 February 2026”, under “Last reviewed” of “Roadmap”, reads the same everywhere as “2026-02-18”."
    ],
    fixed: page("2026-02-18")
  },
  { name: "not worth a word while a community is starting", files: page("18 February 2026"), expect: [] }
] };

// src/checks/any-page/date-is-unambiguous.ts?examples
var page2 = (day3) => ({
  "roadmap.md": `---
last_reviewed: ${day3}
---
# Roadmap

## Next steps

We open the doors.
`
});
var date_is_unambiguous_default = { id: "date-is-unambiguous", examples: [
  { name: "the year first", files: page2("2026-01-04"), expect: [] },
  {
    name: "January or April",
    files: page2("04/01/2026"),
    expect: [
      "roadmap.md:2 The date “04/01/2026”, under “Last reviewed” of “Roadmap”, can mean either of “2026-01-04” and “2026-04-01”."
    ]
  },
  { name: "a day after the twelfth leaves no doubt", files: page2("18/03/2025"), expect: [] }
] };

// src/checks/any-page/generated-part-is-closed.ts?examples
var roles = "| Role | Who |\n|---|---|\n| Host | |\n";
var begins = "<!-- moothall:roles -->";
var ends = "<!-- /moothall:roles -->";
var generated_part_is_closed_default = { id: "generated-part-is-closed", examples: [
  {
    name: "two marks, and marks that are only shown",
    files: {
      "README.md": `# Lindenau

${begins}

${ends}

Write this:

\`\`\`
${begins}
\`\`\`

or \`${ends}\`.
`
    },
    expect: []
  },
  {
    name: "a part without an end, and an end without a part",
    files: {
      "README.md": `# Lindenau

${begins}

${roles}`,
      "roles.md": `# Roles

${roles}
<!-- /moothall:contacts -->
`
    },
    expect: [
      "README.md:3 In README.md, the mark “roles” begins a part that has no end.",
      "roles.md:7 In roles.md, the mark “contacts” ends a part that has no beginning."
    ]
  },
  {
    name: "a part within a part",
    files: {
      "README.md": `# Lindenau

${begins}

<!-- moothall:contacts -->

<!-- /moothall:contacts -->

${ends}
`
    },
    expect: ["README.md:5 In README.md, the mark “contacts” stands within the part “roles”."]
  },
  {
    name: "a part that a page has twice",
    files: { "README.md": `# Lindenau

${begins}

${ends}

${begins}

${ends}
` },
    expect: ["README.md:7 In README.md, the mark “roles” begins a part that the page has already."]
  },
  {
    name: "marks in a sentence and in a list",
    files: { "README.md": `# Lindenau

Roles: ${begins} none ${ends}

- ${begins}
` },
    expect: [
      "README.md:3 In README.md, the mark “roles” does not stand on a line of its own, outside of lists and quotes.",
      "README.md:3 In README.md, the mark “roles” does not stand on a line of its own, outside of lists and quotes.",
      "README.md:5 In README.md, the mark “roles” does not stand on a line of its own, outside of lists and quotes."
    ]
  }
] };

// src/checks/any-page/generated-part-is-in-step.ts?examples
var roles2 = "# Roles\n\n| Role | What it is for | Who |\n|---|---|---|\n| Welcome host | Writes to everyone who is new | |\n";
var readme = (text3) => `# Lindenau

<!-- moothall:roles -->

${text3}
<!-- /moothall:roles -->
`;
var written = "| Role         | What it is for                | Who    |\n| ------------ | ----------------------------- | ------ |\n| Welcome host | Writes to everyone who is new | vacant |\n\nMore in [Roles](roles.md).\n";
var inStep = "| Role         | What it is for                | Who    |\n| --- | --- | --- |\n| Welcome host | Writes to everyone who is new | vacant |\n\nMore in [Roles](roles.md).\n";
var generated_part_is_in_step_default = { id: "generated-part-is-in-step", examples: [
  {
    name: "a part that says what the page says, tidied by another program",
    files: { "README.md": readme(inStep), "roles.md": roles2 },
    expect: []
  },
  {
    name: "a part that nobody has filled in yet",
    files: { "README.md": readme(""), "roles.md": roles2 },
    expect: ["README.md:3 In README.md, the part “roles” does not say what the other pages say now."],
    fixed: { "README.md": readme(written) }
  },
  { name: "a part of which nothing is written anywhere", files: { "README.md": readme("") }, expect: [] },
  {
    name: "a page that cannot be read says nothing else",
    files: { "README.md": readme(inStep), "roles.md": `---
kind: roles
owner: [
---
${roles2}` },
    expect: []
  }
] };

// src/checks/any-page/generated-part-is-known.ts?examples
var part = (name) => `<!-- moothall:${name} -->

<!-- /moothall:${name} -->
`;
var generated_part_is_known_default = { id: "generated-part-is-known", examples: [
  { name: "a part that we know", files: { "README.md": `# Lindenau

${part("roles")}` }, expect: [] },
  {
    name: "a slip of the pen, and a name of somebody’s own",
    files: { "README.md": `# Lindenau

${part("next-date")}
${part("weather")}` },
    expect: [
      "README.md:3 In README.md, a part is marked as “next-date”, which we do not know; the closest is “next-dates”.",
      "README.md:7 In README.md, a part is marked as “weather”, which we do not know; there are “contacts”, “milestones”, “next-dates” and “roles”."
    ]
  }
] };

// src/checks/any-page/id-is-unique.ts?examples
var charter3 = "---\nid: our-charter\n---\n# Charter\n\n## Vision\n\nEvery result can be read by everyone.\n";
var id_is_unique_default = { id: "id-is-unique", examples: [
  {
    name: "two ids",
    files: { "charter.md": charter3, "roadmap.md": "---\nid: our-plan\n---\n# Roadmap\n" },
    expect: []
  },
  {
    name: "one id twice",
    files: { "charter.md": charter3, "roadmap.md": "---\nid: Our Charter\n---\n# Roadmap\n" },
    expect: ["roadmap.md:2 roadmap.md has the short name “Our Charter” after “id:”, which charter.md has already."]
  },
  {
    name: "a translation shares the id of its page",
    files: {
      "charter.md": charter3,
      "docs/charter.es.md": `---
kind: charter
id: our-charter
translation_of: ../charter.md
---
# Carta
`
    },
    expect: []
  }
] };

// src/checks/any-page/image-has-description.ts?examples
var image_has_description_default = { id: "image-has-description", examples: [
  {
    name: "a picture with its description",
    files: { "README.md": "# Lindenau\n\n![Six people around a table](table.jpg)\n", "table.jpg": "" },
    expect: []
  },
  {
    name: "a picture without one, in both ways of writing",
    files: { "README.md": '# Lindenau\n\n![](table.jpg)\n\n<img src="table.jpg">\n', "table.jpg": "" },
    expect: [
      "README.md:3 The picture “table.jpg” has no description.",
      "README.md:5 The picture “table.jpg” has no description."
    ]
  },
  {
    name: "a picture that is marked as an ornament",
    files: { "README.md": '# Lindenau\n\n<img src="line.png" alt="">\n', "line.png": "" },
    expect: []
  },
  {
    name: "a page that is none of ours is not asked",
    files: { "recipes/soup.md": "# Soup\n\n![](soup.jpg)\n", "recipes/soup.jpg": "" },
    expect: []
  }
] };

// src/checks/any-page/kind-is-known.ts?examples
var kind_is_known_default = { id: "kind-is-known", examples: [
  { name: "a kind that exists", files: { "plan.md": "---\nkind: roadmap\n---\n# Our plan\n" }, expect: [] },
  {
    name: "a slip of the pen",
    files: { "plan.md": "---\nkind: raodmap\n---\n# Our plan\n\n## Next steps\n\nWe open the doors.\n" },
    expect: [
      "plan.md:2 plan.md says that it is a page of the kind “raodmap”, which we do not know; the closest is “roadmap”."
    ],
    fixed: { "plan.md": "---\nkind: roadmap\n---\n# Our plan\n\n## Next steps\n\nWe open the doors.\n" }
  },
  {
    name: "a kind of somebody’s own",
    files: { "soup.md": "---\nkind: recipe\n---\n# Soup\n" },
    expect: ["soup.md:2 soup.md says that it is a page of the kind “recipe”, which we do not know."]
  },
  {
    name: "a slip of the pen in a page whose name we know",
    files: { "roadmap.md": "---\nkind: raodmap\n---\n# Roadmap\n" },
    expect: [
      "roadmap.md:2 roadmap.md says that it is a page of the kind “raodmap”, which we do not know; because of its name we read it as “roadmap”."
    ],
    fixed: { "roadmap.md": "---\nkind: roadmap\n---\n# Roadmap\n" }
  },
  {
    name: "a setting of a site generator",
    files: { "index.md": "---\nlayout: home\nkind: landing\n---\n# Hello\n" },
    expect: []
  },
  { name: "a page that states none", files: { "plan.md": "# Our plan\n\nkind: wonderful\n" }, expect: [] }
] };

// src/checks/any-page/language-is-known.ts?examples
var language_is_known_default = { id: "language-is-known", examples: [
  {
    name: "codes and names",
    files: { "community.yml": "name: Open Science Lindenau\nlanguages: [de, English, pt-BR]\n" },
    expect: []
  },
  {
    name: "languages among other words",
    files: {
      "events/open-day.md": "# Open day\n\nDate: 2026-05-11\n\nLanguage: English, with small groups in Spanish and French\n"
    },
    expect: []
  },
  {
    name: "a name that is no language",
    files: { "community.yml": "name: Open Science Lindenau\nlanguages: [de, Lindenish]\n" },
    expect: ["community.yml:2 We do not know the language “Lindenish”, under “Languages” of “Community”."]
  },
  {
    name: "slips of the pen",
    files: {
      "community.yml": "name: Open Science Lindenau\nlanguages: [Frensh]\n",
      "README.md": "# Lindenau\n"
    },
    expect: ["community.yml:2 We do not know the language “Frensh”, under “Languages” of “Community”."],
    fixed: { "community.yml": "name: Open Science Lindenau\nlanguages: [French]\n" }
  },
  { name: "no language at all", files: { "community.yml": "name: Open Science Lindenau\n" }, expect: [] }
] };

// src/checks/any-page/length-of-time-can-be-read.ts?examples
var page3 = (every) => ({
  "roadmap.md": `---
review_every: ${every}
---
# Roadmap

## Next steps

We open the doors.
`
});
var length_of_time_can_be_read_default = { id: "length-of-time-can-be-read", examples: [
  { name: "a number and a unit", files: page3("6 months"), expect: [] },
  { name: "a usual word", files: page3("yearly"), expect: [] },
  {
    name: "words that name no length",
    files: page3("now and then"),
    expect: ["roadmap.md:2 We cannot read “now and then” as a length of time, under “Review every” of “Roadmap”."]
  }
] };

// src/checks/any-page/link-can-be-read.ts?examples
var link_can_be_read_default = { id: "link-can-be-read", examples: [
  {
    name: "a web address",
    files: { "community.yml": "name: Open Science Lindenau\nurl: https://lindenau.example\n" },
    expect: []
  },
  {
    name: "a page of this repository",
    files: { "community.yml": "name: Open Science Lindenau\nurl: README.md\n", "README.md": "# Hello\n" },
    expect: []
  },
  {
    name: "words",
    files: { "community.yml": "name: Open Science Lindenau\nurl: ask at the library\n" },
    expect: ["community.yml:2 We find no link in “ask at the library”, under “Web site” of “Community”."]
  },
  {
    name: "an address that no browser opens",
    files: { "community.yml": 'name: Open Science Lindenau\nurl: "javascript:alert(1)"\n' },
    expect: ["community.yml:2 We find no link in “javascript:alert(1)”, under “Web site” of “Community”."]
  }
] };

// src/checks/any-page/link-case-matches.ts?examples
var link_case_matches_default = { id: "link-case-matches", examples: [
  {
    name: "the same letters",
    files: { "README.md": "# Lindenau\n\n[Charter](Charter.md)\n", "Charter.md": "# Charter\n" },
    expect: []
  },
  {
    name: "small letters for a capital one",
    files: { "README.md": "# Lindenau\n\n[Charter](charter.md)\n", "Charter.md": "# Charter\n" },
    expect: ["README.md:3 The link to “charter.md” works on some computers only: the file is called Charter.md."],
    fixed: { "README.md": "# Lindenau\n\n[Charter](Charter.md)\n" }
  },
  {
    name: "by way of other folders, to a heading",
    files: {
      "guides/first-day.md": '# First day\n\nSix of us met, agreed on the day of the open house, and read our [vision](../About%20Us/charter.md#vision "charter.md") again.\n',
      "about us/Charter.md": "# Charter\n\n## Vision\n\nOpen.\n",
      "README.md": "# Lindenau\n\n[First day](guides/first-day.md)\n"
    },
    expect: [
      "guides/first-day.md:3 The link to “../About%20Us/charter.md#vision” works on some computers only: the file is called about us/Charter.md."
    ],
    fixed: {
      "guides/first-day.md": '# First day\n\nSix of us met, agreed on the day of the open house, and read our [vision](../about%20us/Charter.md#vision "charter.md") again.\n'
    }
  },
  {
    name: "both spellings are there",
    files: {
      "README.md": "# Lindenau\n\n[Charter](charter.md)\n",
      "Charter.md": "# Charter\n",
      "charter.md": "# Charter\n"
    },
    expect: []
  }
] };

// src/checks/any-page/link-finds-its-heading.ts?examples
var link_finds_its_heading_default = { id: "link-finds-its-heading", examples: [
  {
    name: "headings of this page, of another page and of a folder",
    files: {
      "README.md": "# Lindenau\n\n## Who & why?\n\n## Talks\n\n## Talks\n\n[a](#who--why) [b](#talks-1) [c](notes/#march) [d](#Talks)\n",
      "notes/README.md": '# Notes\n\n<a id="march"></a>\n'
    },
    expect: []
  },
  {
    name: "a heading that was renamed",
    files: {
      "README.md": "# Lindenau\n\n[Values](charter.md#our-vaules) and [team](#team)\n",
      "charter.md": "# Charter\n\n## Our values\n\nTrust.\n"
    },
    expect: [
      "README.md:3 The link to “charter.md#our-vaules” opens charter.md, where no heading has the name “our-vaules”; the closest is “our-values”.",
      "README.md:3 The link to “#team” opens README.md, where no heading has the name “team”."
    ],
    fixed: { "README.md": "# Lindenau\n\n[Values](charter.md#our-values) and [team](#team)\n" }
  },
  {
    name: "a line of a file and the top of a page",
    files: { "README.md": "# Lindenau\n\n[Line 3](charter.md?plain=1#L3) [Up](#top)\n", "charter.md": "# Charter\n" },
    expect: []
  }
] };

// src/checks/any-page/link-leads-somewhere.ts?examples
var link_leads_somewhere_default = { id: "link-leads-somewhere", examples: [
  {
    name: "files, folders, web addresses and places in a page",
    files: {
      "README.md": "# Lindenau\n\n[Charter](docs/my%20charter.md?plain=1#vision), [all pages](docs/), [web][1] and [top](#lindenau).\n\n[1]: https://lindenau.example\n",
      "docs/my charter.md": "# Charter\n\n## Vision\n\nOpen. [Back](/README.md)\n"
    },
    expect: []
  },
  {
    name: "a page that has moved",
    files: {
      "README.md": "# Lindenau\n\nRead our [charter](charter.md).\n\n![Our logo](logo.png)\n",
      "docs/charter.md": "# Charter\n"
    },
    expect: [
      "README.md:3 The link to “charter.md” leads to no file that is here; the closest is “docs/charter.md”.",
      "README.md:5 The picture “logo.png” is not here."
    ],
    fixed: {
      "README.md": "# Lindenau\n\nRead our [charter](docs/charter.md).\n\n![Our logo](logo.png)\n"
    }
  },
  {
    name: "addresses without their beginning, one of them in HTML",
    files: {
      "README.md": '# Lindenau\n\n[Our site](www.lindenau.example "open"), <a href="www.lindenau.example">again</a>, and [write to us](hello@osc-lindenau.example).\n'
    },
    expect: [
      "README.md:3 The link to “www.lindenau.example” leads to no file that is here.",
      "README.md:3 The link to “hello@osc-lindenau.example” leads to no file that is here.",
      "README.md:3 The link to “www.lindenau.example” leads to no file that is here."
    ],
    fixed: {
      "README.md": '# Lindenau\n\n[Our site](https://www.lindenau.example "open"), <a href="https://www.lindenau.example">again</a>, and [write to us](mailto:hello@osc-lindenau.example).\n'
    }
  },
  {
    name: "a page that has moved, named once for several links",
    files: {
      "README.md": "# Lindenau\n\nRead our [charter][1], [all of it][1].\n\n[1]: charter.md?plain=1#vision\n",
      "docs/charter.md": "# Charter\n\n## Vision\n\nOpen.\n"
    },
    expect: [
      "README.md:3 The link to “charter.md?plain=1#vision” leads to no file that is here; the closest is “docs/charter.md”.",
      "README.md:3 The link to “charter.md?plain=1#vision” leads to no file that is here; the closest is “docs/charter.md”."
    ],
    fixed: {
      "README.md": "# Lindenau\n\nRead our [charter][1], [all of it][1].\n\n[1]: docs/charter.md?plain=1#vision\n"
    }
  },
  {
    name: "a page that is not there, beside others like it",
    files: {
      "README.md": "# Lindenau\n\n[March](notes/2026-03.md), [our way](governance.md), [a slip](chartre.md)\n",
      "notes/2026-04.md": "# April\n",
      "archive/governance.md": "# Governance\n",
      "charter.md": "# Charter\n"
    },
    expect: [
      "README.md:3 The link to “notes/2026-03.md” leads to no file that is here; the closest is “notes/2026-04.md”.",
      "README.md:3 The link to “governance.md” leads to no file that is here; the closest is “archive/governance.md”.",
      "README.md:3 The link to “chartre.md” leads to no file that is here; the closest is “charter.md”."
    ],
    fixed: {
      "README.md": "# Lindenau\n\n[March](notes/2026-03.md), [our way](governance.md), [a slip](charter.md)\n"
    }
  },
  {
    name: "out of the repository, and nowhere at all",
    files: {
      "README.md": "# Lindenau\n\n[Our drive](../../shared/drive.md)\n\n[Sign up]()\n\n[Ask us](../../issues)\n"
    },
    expect: [
      "README.md:3 The link to “../../shared/drive.md” leads out of this repository.",
      "README.md:5 The link to “Sign up” has no address."
    ]
  },
  {
    name: "links that are shown as code",
    files: { "README.md": "# Lindenau\n\nWrite `[charter](charter.md)`.\n\n```\n[roadmap](roadmap.md)\n```\n" },
    expect: []
  },
  {
    name: "a path in the settings of a page",
    files: {
      "roadmap.md": "---\nsupersedes: plans/2024.md\n---\n# Roadmap\n\n## Next steps\n\nWe open the doors.\n"
    },
    expect: ["roadmap.md:2 The link to “plans/2024.md” leads to no file that is here."]
  }
] };

// src/checks/any-page/link-text-says-where.ts?examples
var link_text_says_where_default = { id: "link-text-says-where", examples: [
  {
    name: "a link with the name of its page",
    files: {
      "community.yml": "stage: active\n",
      "README.md": "# Lindenau\n\nRead the [charter](https://lindenau.example/charter).\n"
    },
    expect: []
  },
  {
    name: "“here” in three languages",
    files: {
      "community.yml": "stage: active\n",
      "README.md": "# Lindenau\n\n[Click here](https://lindenau.example/a), [hier](https://lindenau.example/b) or [cliquez ici](https://lindenau.example/c).\n"
    },
    expect: [
      "README.md:3 The link “Click here” does not say where it leads.",
      "README.md:3 The link “hier” does not say where it leads.",
      "README.md:3 The link “cliquez ici” does not say where it leads."
    ]
  },
  {
    name: "“here” within a longer name",
    files: {
      "community.yml": "stage: active\n",
      "README.md": "# Lindenau\n\n[Who is here](https://lindenau.example/people)\n"
    },
    expect: []
  }
] };
var vague = new Set(
  "here|click|click here|this|this link|this page|link|the link|more|read more|learn more|see more|see here|ici|cliquez ici|cliquer ici|ce lien|lien|lire la suite|en savoir plus|hier|hier klicken|klicken sie hier|dieser link|mehr|weiterlesen|mehr erfahren|aqui|haz clic aqui|haga clic aqui|este enlace|enlace|leer mas|mas|qui|clicca qui|questo link|leggi di piu|di piu|altro".split(
    "|"
  )
);

// src/checks/any-page/mapped-page-is-there.ts?examples
var mapped = (kind, page22) => ({
  "community.yml": `name: Open Science Lindenau
documents:
  ${kind}: ${page22}
`
});
var plan = "# Our plan\n\n## Next steps\n\nWe open the doors.\n";
var mapped_page_is_there_default = { id: "mapped-page-is-there", examples: [
  {
    name: "a page that is there",
    files: { ...mapped("charter", "about/us.md"), "about/us.md": "# About us\n" },
    expect: []
  },
  {
    name: "a page that has moved",
    files: mapped("charter", "about/us.md"),
    expect: ["community.yml:3 community.yml says that “charter” stands in “about/us.md”, but there is no such file."]
  },
  {
    name: "a page that has moved, to where we find it",
    files: { ...mapped("roadmap", "about/plan.md"), "who/plan.md": plan },
    expect: [
      "community.yml:3 community.yml says that “roadmap” stands in “about/plan.md”, but there is no such file."
    ],
    fixed: mapped("roadmap", "who/plan.md")
  },
  {
    name: "a kind that does not exist",
    files: { ...mapped("raodmap", "about/plan.md"), "about/plan.md": plan },
    expect: [
      "community.yml:3 community.yml says that “raodmap” stands in “about/plan.md”, but we know no such kind of page; the closest is “roadmap”."
    ],
    fixed: mapped("roadmap", "about/plan.md")
  }
] };

// src/checks/any-page/no-placeholder-is-left.ts?examples
var conduct = (contact, status = "draft") => ({
  "CODE_OF_CONDUCT.md": `---
status: ${status}
---
# Code of conduct

## Reporting

Write to ${contact}.
`
});
var no_placeholder_is_left_default = { id: "no-placeholder-is-left", examples: [
  { name: "a text that is finished", files: conduct("conduct@lindenau.example", "adopted"), expect: [] },
  {
    name: "brackets of a template",
    files: conduct("[INSERT CONTACT METHOD]"),
    expect: ["CODE_OF_CONDUCT.md:8 Text of a template is still here: “[INSERT CONTACT METHOD]”."]
  },
  {
    name: "brackets of other templates, in other languages",
    files: {
      "README.md": "# [FIXME] Organization\n\nEscriba a [INSERTE CORREO AQUÍ].\n\nLorem ipsum dolor sit amet.\n\nYours, <your name>\n"
    },
    expect: [
      "README.md:1 Text of a template is still here: “[FIXME]”.",
      "README.md:3 Text of a template is still here: “[INSERTE CORREO AQUÍ]”.",
      "README.md:5 Text of a template is still here: “Lorem ipsum dolor”.",
      "README.md:7 Text of a template is still here: “<your name>”."
    ]
  },
  {
    name: "an organisation called TODO, the Spanish word, a list of tasks, code, our own prompts and examples",
    files: {
      "README.md": "# Lindenau\n\nWe learn from the [TODO](https://todogroup.example) group. ¡Todo es de todos!\n\n- [ ] TODO\n- [x] FIXME: the door\n\nCall `[INSERT NAME]`.\n\n[Write here: INSERT your name]\n\nExample: [INSERT NAME]\n\nPlace: TBD\n"
    },
    expect: []
  }
] };
var brackets = new RegExp(
  [
    /\[(?:INSERT|INSERTE|INSERTAR|INSERTA|INSÉREZ|INSÉRER|INSERER|INSERIRE|INSERISCI|INSERIR|INSIRA|ADD|ENTER|REPLACE|DESCRIBE|FILL IN|LINK TO|NAME OF|YOUR)\s[^[\]]{0,120}\]/,
    /\[[^[\]]{0,80}\s(?:EINFÜGEN|EINSETZEN|HERE|AQUÍ|ICI|QUI)\]/,
    /\[(?:FIXME|TODO)(?:\s*:[^[\]]{0,120})?\]/,
    /\[[Ii]nsert (?:your|the|a|an|here|link|name|date|email|e-mail|contact)\b[^[\]]{0,80}\]/,
    /\[[Pp]lease (?:request|provide|add|insert|describe|fill|complete|write|replace|specify|include)\b[^[\]]{0,300}\]/,
    /\[(?:[Yy]our|[Nn]ame of (?:the|your)) (?:name|community|project|organi[sz]ation|group|team|email|e-mail|address|institution|university|event)\b[^[\]]{0,60}\]/,
    /\[(?:[Pp]roject|[Cc]ommunity|[Oo]rgani[sz]ation|[Gg]roup|[Ee]vent) (?:[Nn]ame|[Ee]mail|[Cc]ontact)\]/,
    /\[NOTE: (?:[Dd]escribe|[Tt]he remedies|[Rr]eplace|[Aa]dd|[Ii]nsert|[Ee]dit|[Ff]ill)\b[^[\]]{0,400}\]/,
    /\b[Ll]orem ipsum dolor\b/
  ].map((pattern) => pattern.source).join("|"),
  "gu"
);

// src/checks/any-page/number-can-be-read.ts?examples
var number_can_be_read_default = { id: "number-can-be-read", examples: [
  {
    name: "figures",
    files: {
      "roles.md": "# Roles\n\n| Role | What it is for | How many are needed |\n|---|---|---|\n| Host | Opens the call | 2 |\n"
    },
    expect: []
  },
  {
    name: "words",
    files: {
      "roles.md": "# Roles\n\n| Role | What it is for | How many are needed |\n|---|---|---|\n| Host | Opens the call | a handful |\n"
    },
    expect: ["roles.md:5 We cannot read “a handful” as a whole number, under “Minimum” of “Host”."]
  }
] };

// src/checks/any-page/original-is-no-translation.ts?examples
var page4 = (original) => `${original === void 0 ? "" : `---
translation_of: ${original}
---
`}# Carta
`;
var original_is_no_translation_default = { id: "original-is-no-translation", examples: [
  {
    name: "two translations of one page",
    files: { "charter.md": page4(), "carta.md": page4("charter.md"), "charte.md": page4("charter.md") },
    expect: []
  },
  {
    name: "a translation of a translation",
    files: { "charter.md": page4(), "carta.md": page4("charter.md"), "charte.md": page4("carta.md") },
    expect: ["charte.md:2 charte.md translates carta.md, which is itself a translation of charter.md."]
  },
  {
    name: "two pages that translate each other, which is told by itself",
    files: { "carta.md": page4("charte.md"), "charte.md": page4("carta.md") },
    expect: []
  }
] };

// src/checks/any-page/original-is-there.ts?examples
var carta = (original) => `---
translation_of: ${original}
---
# Carta

## Alcance

Todas las personas.
`;
var original_is_there_default = { id: "original-is-there", examples: [
  {
    name: "a page that is there",
    files: { "charter.md": "# Charter\n", "es/carta.md": carta("../charter.md") },
    expect: []
  },
  {
    name: "a page of that name in another folder",
    files: { "charter.md": "# Charter\n", "es/carta.md": carta("charter.md") },
    expect: [
      "es/carta.md:2 es/carta.md says that it translates “charter.md”, and nothing is there; perhaps it is “charter.md”."
    ]
  },
  {
    name: "a page of another repository, which this report does not open",
    files: { "es/carta.md": carta("https://lindenau.example/charter") },
    expect: []
  }
] };

// src/checks/any-page/our-settings-can-be-used.ts?examples
var our_settings_can_be_used_default = { id: "our-settings-can-be-used", examples: [
  {
    name: "settings that can be used",
    files: { "community.yml": "name: Open Science Lindenau\nclocks:\n  review: 18 months\nleave_out: [drafts/]\n" },
    expect: []
  },
  {
    name: "a length of time that is none",
    files: { "community.yml": "name: Open Science Lindenau\nclocks:\n  review: sometimes\n" },
    expect: ["community.yml:3 We cannot use what “clocks.review” says in community.yml, and go on without it."]
  },
  {
    name: "a note that is set aside without a reason",
    files: { "community.yml": "stage: active\nnot_for_us:\n  - check: page-has-owner\n    until: 2027-01-01\n" },
    expect: ["community.yml:3 We cannot use what “not_for_us” says in community.yml, and go on without it."]
  },
  {
    name: "a key that belongs to somebody else",
    files: { "community.yml": "name: Open Science Lindenau\nmascot: owl\n" },
    expect: []
  }
] };

// src/checks/any-page/page-can-be-read.ts?examples
var page_can_be_read_default = { id: "page-can-be-read", examples: [
  { name: "a page that can be read", files: { "charter.md": "# Charter\n\nWe share what we learn.\n" }, expect: [] },
  {
    name: "quotes inside quotes, three hundred deep",
    files: { "charter.md": `# Charter

${">".repeat(300)} We share what we learn.
` },
    expect: [
      "charter.md:3 charter.md cannot be read: lists or quotes stand inside one another, too many levels deep."
    ]
  },
  {
    name: "a file that is none of our pages is only listed",
    files: { "data/scan.md": `# Scan

${">".repeat(300)} A scan.
` },
    expect: []
  }
] };

// src/checks/any-page/page-follows-its-original.ts?examples
var charter4 = (scope, how) => `# Charter

## Scope

${scope}

## How we decide

${how}
`;
var carta2 = "---\ntranslation_of: charter.md\n---\n# Carta\n\n## Alcance\n\nTodas las personas.\n";
var page_follows_its_original_default = { id: "page-follows-its-original", examples: [
  {
    name: "an original that was changed since, twice",
    files: { "charter.md": charter4("Everybody.", "By consent."), "carta.md": carta2 },
    earlier: [
      { on: "2025-11-20", files: { "charter.md": charter4("Researchers.", "By vote.") } },
      { on: "2025-12-01", files: { "charter.md": charter4("Researchers.", "By vote."), "carta.md": carta2 } },
      { on: "2026-01-12", files: { "charter.md": charter4("Everybody.", "By vote."), "carta.md": carta2 } },
      { on: "2026-02-18", files: { "charter.md": charter4("Everybody.", "By consent."), "carta.md": carta2 } }
    ],
    expect: [
      "carta.md:1 carta.md is behind charter.md: 2 changes since 12 January 2026, in “Scope” and “How we decide”."
    ]
  },
  {
    name: "a translation that was changed with it",
    files: { "charter.md": charter4("Everybody.", "By vote."), "carta.md": `${carta2}Y sus amistades.
` },
    earlier: [
      { on: "2025-11-20", files: { "charter.md": charter4("Researchers.", "By vote."), "carta.md": carta2 } },
      {
        on: "2026-01-12",
        files: { "charter.md": charter4("Everybody.", "By vote."), "carta.md": `${carta2}Y sus amistades.
` }
      }
    ],
    expect: []
  },
  {
    name: "what became of a page in earlier versions is not always known",
    files: { "charter.md": charter4("Everybody.", "By vote."), "carta.md": carta2 },
    expect: []
  }
] };

// src/checks/any-page/page-has-owner.ts?examples
var active2 = { "community.yml": "stage: active\n" };
var vision = "# Charter\n\n## Vision\n\nEvery result of our region can be read by everyone.\n";
var page_has_owner_default = { id: "page-has-owner", examples: [
  {
    name: "a page with an owner",
    files: { ...active2, "charter.md": `---
owner: Coordinator
---
${vision}` },
    expect: []
  },
  {
    name: "a page that names nobody",
    files: { ...active2, "charter.md": vision },
    expect: ["charter.md:1 Nobody is named to keep charter.md up to date."]
  },
  {
    name: "a page whose entries have people who look after them",
    files: {
      ...active2,
      "roadmap.md": "# Roadmap\n\n| Milestone | What will be true | Who looks after it |\n|---|---|---|\n| Launch | 40 members | Coordinator |\n"
    },
    expect: []
  },
  { name: "a community that is starting is not asked", files: { "charter.md": vision }, expect: [] }
] };

// src/checks/any-page/page-is-reachable.ts?examples
var roadmap = "# Roadmap\n\n## Next steps\n\nWe open the doors in autumn.\n";
var page_is_reachable_default = { id: "page-is-reachable", examples: [
  {
    name: "a page that the front page leads to",
    files: { "README.md": "# Lindenau\n\n[Where we are going](roadmap.md)\n", "roadmap.md": roadmap },
    expect: []
  },
  {
    name: "a page that nothing leads to",
    files: { "README.md": "# Lindenau\n\nWelcome.\n", "roadmap.md": roadmap },
    expect: ["roadmap.md:1 No other page leads to roadmap.md."]
  },
  {
    name: "a link to its folder is enough",
    files: { "README.md": "# Lindenau\n\n[Our pages](docs/)\n", "docs/roadmap.md": roadmap },
    expect: []
  },
  {
    name: "a page that GitHub itself links to",
    files: {
      "README.md": "# Lindenau\n\nWelcome.\n",
      "CODE_OF_CONDUCT.md": "# Code of conduct\n\n## Scope\n\nIn every space of ours.\n"
    },
    expect: []
  },
  {
    name: "a link from the page to itself does not count",
    files: { "README.md": "# Lindenau\n", "roadmap.md": `${roadmap}
[Here](roadmap.md)
` },
    expect: ["roadmap.md:1 No other page leads to roadmap.md."]
  }
] };

// src/checks/any-page/page-says-when-it-was-reviewed.ts?examples
var active3 = { "community.yml": "stage: active\n" };
var page_says_when_it_was_reviewed_default = { id: "page-says-when-it-was-reviewed", examples: [
  {
    name: "a page that says it",
    files: {
      ...active3,
      "roadmap.md": "---\nlast_reviewed: 2026-01-12\n---\n# Roadmap\n\n## Next steps\n\nWe open the doors.\n"
    },
    expect: []
  },
  {
    name: "a page that does not",
    files: { ...active3, "roadmap.md": "# Roadmap\n\n## Next steps\n\nWe open the doors.\n" },
    expect: ["roadmap.md:1 roadmap.md does not say when somebody last read it and found it true."]
  },
  {
    name: "a community that is starting is not asked",
    files: { "roadmap.md": "# Roadmap\n\n## Next steps\n\nWe open the doors.\n" },
    expect: []
  },
  {
    name: "a section of another page is reviewed with it",
    files: {
      ...active3,
      "charter.md": "---\nlast_reviewed: 2026-01-12\n---\n# Charter\n\n## Roadmap\n\n### Next steps\n\nWe open the doors.\n"
    },
    expect: []
  }
] };

// src/checks/any-page/page-stands-once.ts?examples
var text = "# Charter\n\n## Vision\n\nEvery result of our region can be read by everyone.\n";
var page_stands_once_default = { id: "page-stands-once", examples: [
  { name: "one charter", files: { "charter.md": text }, expect: [] },
  {
    name: "a second one in another folder",
    files: { "charter.md": text, "docs/charter.md": text },
    expect: [
      "docs/charter.md:1 Two pages are taken for “Charter”: charter.md counts, and docs/charter.md is passed over."
    ]
  },
  {
    name: "a page that only points to the one that counts",
    files: { "charter.md": text, "docs/charter.md": "# Charter\n\nOur charter has [moved](../charter.md).\n" },
    expect: []
  },
  {
    name: "a translation, which never counts before its original",
    files: { "charter.md": text, "charte.md": `---
kind: charter
translation_of: charter.md
---
${text}` },
    expect: []
  }
] };

// src/checks/any-page/private-value-can-be-read.ts?examples
var table = (power) => `# Stakeholders

| Contributor | Role | Power |
|---|---|---|
| Library | Host | ${power} |
`;
var private_value_can_be_read_default = { id: "private-value-can-be-read", examples: [
  { name: "a private page that can be read", files: { "stakeholders.md": table("high") }, expect: [] },
  {
    name: "a private value is not repeated",
    files: { "stakeholders.md": table("quite some") },
    expect: ["stakeholders.md:5 We cannot read what stands under “Power” in this line of stakeholders.md."]
  },
  {
    name: "a public value is the business of another note",
    files: { "roadmap.md": "# Roadmap\n\n| Milestone | By when |\n|---|---|\n| Launch | soon |\n" },
    expect: []
  }
] };

// src/checks/any-page/reference-leads-somewhere.ts?examples
var roles3 = "# Roles\n\n| Role | What it is for |\n|---|---|\n| Finance lead | Keeps the books |\n| Host | Opens the call |\n";
var roadmap2 = (owner) => `# Roadmap

| Milestone | What will be true | Who looks after it |
|---|---|---|
| Launch | 40 members | ${owner} |
`;
var reference_leads_somewhere_default = { id: "reference-leads-somewhere", examples: [
  { name: "a role that is listed", files: { "roles.md": roles3, "roadmap.md": roadmap2("Finance lead") }, expect: [] },
  {
    name: "a slip of the pen",
    files: { "community.yml": "stage: active\n", "roles.md": roles3, "roadmap.md": roadmap2("Finanse lead and host") },
    expect: [
      "roadmap.md:5 “Launch” names “Finanse lead” under “Who looks after it”, and nothing here has that name; the closest is “Finance lead”."
    ],
    fixed: { "roadmap.md": roadmap2("Finance lead and host") }
  },
  {
    name: "a role that is not the one that is listed",
    files: {
      "roles.md": "# Roles\n\n| Role | What it is for |\n|---|---|\n| Lead of group A | Keeps it going |\n",
      "roadmap.md": roadmap2("Lead of group B")
    },
    expect: [
      "roadmap.md:5 “Launch” names “Lead of group B” under “Who looks after it”, and nothing here has that name; the closest is “Lead of group A”."
    ]
  },
  {
    name: "a role that nobody wrote down",
    files: { "roles.md": roles3, "roadmap.md": roadmap2("Treasurer") },
    expect: ["roadmap.md:5 “Launch” names “Treasurer” under “Who looks after it”, and nothing here has that name."]
  },
  {
    name: "where no roles and people are listed yet, nothing is asked",
    files: { "roadmap.md": roadmap2("Treasurer") },
    expect: []
  },
  {
    name: "somebody outside, with a link to their page",
    files: { "roles.md": roles3, "roadmap.md": roadmap2("[Data Office](https://office.example), Host") },
    expect: []
  },
  {
    name: "a name that holds an “and”",
    files: {
      "roles.md": `${roles3}| Welcome and events | Meets everyone who is new |
`,
      "roadmap.md": roadmap2("Welcome and events")
    },
    expect: []
  },
  { name: "everyone in turn", files: { "roles.md": roles3, "roadmap.md": roadmap2("everyone, in turn") }, expect: [] }
] };

// src/checks/any-page/reference-names-the-right-thing.ts?examples
var roadmap3 = (owner) => `# Roadmap

| Milestone | What will be true | Who looks after it |
|---|---|---|
| Launch | 40 members | ${owner} |
`;
var channels = "# Channels\n\n| Channel | What for |\n|---|---|\n| Slack | Questions between calls |\n";
var reference_names_the_right_thing_default = { id: "reference-names-the-right-thing", examples: [
  {
    name: "a role looks after it",
    files: {
      "channels.md": channels,
      "roles.md": "# Roles\n\n| Role | What it is for |\n|---|---|\n| Host | Opens the call |\n",
      "roadmap.md": roadmap3("Host")
    },
    expect: []
  },
  {
    name: "a channel cannot look after anything",
    files: { "channels.md": channels, "roadmap.md": roadmap3("Slack") },
    expect: [
      "roadmap.md:5 “Launch” names “Slack” under “Who looks after it”, but “Slack” stands in channels.md and cannot be meant here."
    ]
  },
  {
    name: "a role that has the name of a channel",
    files: {
      "channels.md": channels,
      "roles.md": "# Roles\n\n| Role | What it is for |\n|---|---|\n| Slack | Looks after Slack |\n",
      "roadmap.md": roadmap3("Slack")
    },
    expect: []
  }
] };

// src/checks/any-page/references-do-not-go-in-circles.ts?examples
var roadmap4 = (rows) => `# Roadmap

| Milestone | What will be true | Depends on |
|---|---|---|
${rows}`;
var references_do_not_go_in_circles_default = { id: "references-do-not-go-in-circles", examples: [
  {
    name: "one after the other",
    files: {
      "roadmap.md": roadmap4("| Rooms | 3 rooms | |\n| Calls | 10 calls | Rooms |\n| Guide | done | Rooms, Calls |\n")
    },
    expect: []
  },
  {
    name: "two milestones that wait for each other",
    files: { "roadmap.md": roadmap4("| Rooms | 3 rooms | Calls |\n| Calls | 10 calls | Rooms |\n") },
    expect: ["roadmap.md:5 The links under “Depends on” lead from “Rooms” back to “Rooms”, by way of “Calls”."]
  },
  {
    name: "a circle of three, and one that waits for itself",
    files: {
      "roadmap.md": roadmap4(
        "| Guide | done | Rooms |\n| Rooms | 3 rooms | Calls |\n| Calls | 10 calls | Posters |\n| Posters | up | Rooms |\n| Party | held | Party |\n"
      )
    },
    expect: [
      "roadmap.md:6 The links under “Depends on” lead from “Rooms” back to “Rooms”, by way of “Calls” and “Posters”.",
      "roadmap.md:9 The links under “Depends on” lead from “Party” back to “Party”."
    ]
  },
  {
    name: "in French",
    files: {
      "roadmap.md": "# Feuille de route\n\n| Jalon | Résultat | Dépend de |\n|---|---|---|\n| Salles | trois salles | Guide |\n| Guide | publié | Salles |\n"
    },
    expect: ["roadmap.md:5 The links under “Depends on” lead from “Salles” back to “Salles”, by way of “Guide”."]
  },
  {
    name: "two pages that each say that the text is kept in the other",
    files: {
      "charter.md": "---\ncanonical: docs/charter.md\n---\n# Charter\n",
      "docs/charter.md": "---\ncanonical: ../charter.md\n---\n# Charter\n"
    },
    expect: [
      "charter.md:2 The links under “Canonical” lead from “charter.md” back to “charter.md”, by way of “docs/charter.md”."
    ]
  }
] };

// src/checks/any-page/review-is-not-overdue.ts?examples
var roadmap5 = (settings) => ({
  "roadmap.md": `---
${settings}
---
# Roadmap

## Next steps

We open the doors in autumn.
`
});
var review_is_not_overdue_default = { id: "review-is-not-overdue", examples: [
  { name: "reviewed in time", files: roadmap5("last_reviewed: 2026-01-12"), expect: [] },
  {
    name: "longer ago than the page itself says",
    files: roadmap5("last_reviewed: 2025-10-01\nreview_every: 3 months"),
    expect: [
      "roadmap.md:2 roadmap.md was last reviewed on 1 October 2025, and was to be read again by 1 January 2026."
    ]
  },
  {
    name: "longer ago than plans may wait",
    files: roadmap5("last_reviewed: 2025-08-01"),
    expect: [
      "roadmap.md:2 roadmap.md was last reviewed on 1 August 2025, and was to be read again by 1 February 2026."
    ]
  },
  {
    name: "the community has chosen a longer time for plans",
    files: { "community.yml": "clocks:\n  plan_review: 12 months\n", ...roadmap5("last_reviewed: 2025-08-01") },
    expect: []
  },
  {
    name: "a page that does not say when it was reviewed",
    files: { "roadmap.md": "# Roadmap\n\n## Next steps\n\nWe open the doors in autumn.\n" },
    expect: []
  }
] };

// src/checks/any-page/row-can-be-read.ts?examples
var row_can_be_read_default = { id: "row-can-be-read", examples: [
  {
    name: "a comma inside quotation marks",
    files: { "roadmap.csv": 'Milestone,By when\n"Launch, with cake",2026-06\n' },
    expect: []
  },
  {
    name: "a comma too many",
    files: { "roadmap.csv": "Milestone,By when\nLaunch, with cake,2026-06\nSite,2026-07\n" },
    expect: ["roadmap.csv:2 A row of roadmap.csv cannot be read: it has more cells than the first row has names."]
  },
  {
    name: "a stray quotation mark",
    files: { "roadmap.csv": 'Milestone,By when\n"Launch" day,2026-06\n' },
    expect: ["roadmap.csv:2 A row of roadmap.csv cannot be read: a quotation mark in it opens or closes nothing."]
  }
] };

// src/checks/any-page/setting-is-known.ts?examples
var setting_is_known_default = { id: "setting-is-known", examples: [
  {
    name: "settings that we know",
    files: { "roadmap.md": "---\nperiod: 2026 to 2028\nlast_reviewed: 2026-01-12\n---\n# Roadmap\n" },
    expect: []
  },
  {
    name: "a slip of the pen",
    files: { "roadmap.md": "---\nlast_reveiwed: 2026-01-12\n---\n# Roadmap\n" },
    expect: ["roadmap.md:2 We do not know the setting “last_reveiwed” in roadmap.md; did you mean “last_reviewed”?"],
    fixed: { "roadmap.md": "---\nlast_reviewed: 2026-01-12\n---\n# Roadmap\n" }
  },
  {
    name: "a slip of the pen in community.yml",
    files: { "community.yml": "name: Open Science Lindenau\nlangauges: [de]\n" },
    expect: ["community.yml:2 We do not know the setting “langauges” in community.yml; did you mean “languages”?"],
    fixed: { "community.yml": "name: Open Science Lindenau\nlanguages: [de]\n" }
  },
  {
    name: "settings of a site generator",
    files: { "roadmap.md": "---\ntitle: Roadmap\nlayout: page\nnav_order: 3\ndate: 2026-01-12\n---\n# Roadmap\n" },
    expect: []
  }
] };
var forOthers = new Set(
  "aliases|author|authors|category|categories|comments|css|date|description|draft|excerpt|hide|icon|image|keywords|lang|lastmod|layout|menu|nav order|navigation|order|parent|permalink|published|sidebar|slug|subtitle|summary|tag|tags|template|theme|title|toc|type|updated|url|weight".split(
    "|"
  )
);

// src/checks/any-page/setting-is-written-once.ts?examples
var setting_is_written_once_default = { id: "setting-is-written-once", examples: [
  {
    name: "each setting once",
    files: { "charter.md": "---\nlast_reviewed: 2026-01-12\nstatus: adopted\n---\n# Charter\n" },
    expect: []
  },
  {
    name: "a setting that stands twice",
    files: {
      "charter.md": "---\nlast_reviewed: 2026-01-12\nstatus: adopted\nlast_reviewed: 2025-01-12\n---\n# Charter\n"
    },
    expect: ["charter.md:4 The setting “last_reviewed” stands twice in charter.md; only the first one counts."]
  },
  {
    name: "a setting that stands twice and says the same",
    files: {
      "charter.md": "---\nstatus: adopted\nlast_reviewed: 2026-01-12\nstatus: adopted\n---\n# Charter\n"
    },
    expect: ["charter.md:4 The setting “status” stands twice in charter.md; only the first one counts."],
    fixed: { "charter.md": "---\nstatus: adopted\nlast_reviewed: 2026-01-12\n---\n# Charter\n" }
  },
  {
    name: "the same word in the text",
    files: { "charter.md": "---\nstatus: adopted\n---\n# Charter\n\nstatus: adopted\n" },
    expect: []
  }
] };

// src/checks/any-page/settings-are-closed.ts?examples
var settings_are_closed_default = { id: "settings-are-closed", examples: [
  {
    name: "a line of hyphens before and after",
    files: { "charter.md": "---\nlast_reviewed: 2026-01-12\n---\n# Charter\n" },
    expect: []
  },
  {
    name: "no line of hyphens after",
    files: { "charter.md": "---\nlast_reviewed: 2026-01-12\n\n# Charter\n\nWe share what we learn.\n" },
    expect: ["charter.md:1 The settings at the top of charter.md begin with --- and never end."],
    fixed: { "charter.md": "---\nlast_reviewed: 2026-01-12\n---\n\n# Charter\n\nWe share what we learn.\n" }
  },
  {
    name: "where they end is not clear",
    files: { "charter.md": "---\nlast_reviewed: 2026-01-12\nWe share what we learn.\n\n# Charter\n" },
    expect: ["charter.md:1 The settings at the top of charter.md begin with --- and never end."]
  },
  {
    name: "a line across the page",
    files: { "charter.md": "---\n# Charter\n\nWe share what we learn.\n" },
    expect: []
  }
] };

// src/checks/any-page/settings-can-be-read.ts?examples
var settings_can_be_read_default = { id: "settings-can-be-read", examples: [
  {
    name: "settings that can be read",
    files: { "roadmap.md": "---\nlast_reviewed: 2026-01-12\n---\n# Roadmap\n" },
    expect: []
  },
  {
    name: "a colon inside a sentence",
    files: { "roadmap.md": "---\nperiod: three years: 2026 to 2028\n---\n# Roadmap\n" },
    expect: [
      "roadmap.md:2 A line in the settings of roadmap.md cannot be read: a sentence with a colon in it needs quotation marks around it."
    ],
    fixed: { "roadmap.md": "---\nperiod: 'three years: 2026 to 2028'\n---\n# Roadmap\n" }
  },
  {
    name: "a space that is missing",
    files: { "roadmap.md": "---\nlast_reviewed:2026-01-12\nperiod: 2026 to 2028\n---\n# Roadmap\n" },
    expect: ["roadmap.md:2 A line in the settings of roadmap.md cannot be read: a space is missing after the colon."],
    fixed: { "roadmap.md": "---\nlast_reviewed: 2026-01-12\nperiod: 2026 to 2028\n---\n# Roadmap\n" }
  },
  {
    name: "a quote that is never closed, in the settings of the community",
    files: { "community.yml": 'name: "Open Science Lindenau\nstage: launching\n' },
    expect: [
      "community.yml:1 A line in the settings of community.yml cannot be read: a quotation mark is opened and not closed."
    ]
  },
  {
    name: "a page that is none of ours is not asked",
    files: { "recipes/soup.md": "---\ntitle: soup: hot\n---\n# Soup\n" },
    expect: []
  },
  { name: "a line across the page is no setting", files: { "roadmap.md": "---\n\n# Roadmap\n\n---\n" }, expect: [] }
] };

// src/checks/any-page/settings-say-something.ts?examples
var settings_say_something_default = { id: "settings-say-something", examples: [
  { name: "one setting", files: { "charter.md": "---\nstatus: draft\n---\n# Charter\n\nWe share.\n" }, expect: [] },
  {
    name: "two lines with nothing between them",
    files: { "charter.md": "---\n\n---\n# Charter\n\nWe share.\n" },
    expect: ["charter.md:1 Nothing stands between the two lines of --- at the top of charter.md."]
  },
  {
    name: "a hint for those who edit",
    files: { "charter.md": "---\n# last_reviewed: the day of the last reading\n---\n# Charter\n\nWe share.\n" },
    expect: []
  },
  { name: "a page without settings", files: { "charter.md": "# Charter\n\nWe share.\n" }, expect: [] }
] };

// src/checks/any-page/stub-says-where-it-is-kept.ts?examples
var stub_says_where_it_is_kept_default = { id: "stub-says-where-it-is-kept", examples: [
  {
    name: "a page that says where its text is kept",
    files: {
      "CODE_OF_CONDUCT.md": "---\ncanonical: https://lindenau.example/conduct\n---\n# Code of conduct\n\nPlease read [our code of conduct](https://lindenau.example/conduct).\n"
    },
    expect: []
  },
  {
    name: "a page with one sentence and a link",
    files: {
      "CODE_OF_CONDUCT.md": "# Code of conduct\n\nPlease read [our code of conduct](https://lindenau.example/conduct).\n"
    },
    expect: ["CODE_OF_CONDUCT.md:3 CODE_OF_CONDUCT.md only sends its readers to https://lindenau.example/conduct."],
    fixed: {
      "CODE_OF_CONDUCT.md": "---\ncanonical: https://lindenau.example/conduct\n---\n\n# Code of conduct\n\nPlease read [our code of conduct](https://lindenau.example/conduct).\n"
    }
  },
  {
    name: "the same on a page with settings",
    files: {
      "CODE_OF_CONDUCT.md": "---\nstatus: adopted\n---\n# Code of conduct\n\nPlease read [our code of conduct](https://lindenau.example/conduct).\n"
    },
    expect: ["CODE_OF_CONDUCT.md:6 CODE_OF_CONDUCT.md only sends its readers to https://lindenau.example/conduct."],
    fixed: {
      "CODE_OF_CONDUCT.md": "---\nstatus: adopted\ncanonical: https://lindenau.example/conduct\n---\n# Code of conduct\n\nPlease read [our code of conduct](https://lindenau.example/conduct).\n"
    }
  },
  {
    name: "a page that waits for its words",
    files: {
      "charter.md": "# Charter\n\nThe [guide](https://moothall.example/guide) helps.\n\n## Vision\n\n[Write here: what will be different?]\n"
    },
    expect: []
  },
  {
    name: "a link that leads nowhere is another matter",
    files: { "CODE_OF_CONDUCT.md": "# Code of conduct\n\nIt has [moved](docs/conduct.md).\n" },
    expect: []
  }
] };

// src/checks/any-page/time-zone-is-known.ts?examples
var sessions = (zone) => ({
  "programme.md": `# Programme

## Sessions

| Session | Date | Time | Time zone |
|---|---|---|---|
| Welcome | 2026-05-07 | 14:00 | ${zone} |
`
});
var time_zone_is_known_default = { id: "time-zone-is-known", examples: [
  { name: "a city", files: sessions("Brussels"), expect: [] },
  {
    name: "a room",
    files: sessions("the library hall"),
    expect: [
      "programme.md:7 “the library hall”, under “Where in the world (time zone)” of “Welcome”, names no clock that we know."
    ]
  },
  {
    name: "letters",
    files: sessions("CET"),
    expect: [
      "programme.md:7 “CET”, under “Where in the world (time zone)” of “Welcome”, holds for one half of the year only, or for several places."
    ]
  },
  {
    name: "calls have notes of their own",
    files: {
      "meetings.md": "# Meetings\n\n| Call | When | Time zone |\n|---|---|---|\n| Open call | every Monday | Poland |\n"
    },
    expect: []
  }
] };

// src/checks/any-page/translation-is-up-to-date.ts?examples
var spanish = (reviewed) => `---
translation_of: charter.md
${reviewed}---
# Carta

## Visión

Todos pueden leer cada resultado.
`;
var english = "---\nlast_reviewed: 2026-01-12\n---\n# Charter\n\n## Vision\n\nEverybody can read every result.\n";
var translation_is_up_to_date_default = { id: "translation-is-up-to-date", examples: [
  {
    name: "a translation that is newer",
    files: { "charter.md": english, "carta.md": spanish("last_reviewed: 2026-02-01\n") },
    expect: []
  },
  {
    name: "a translation that is older",
    files: { "charter.md": english, "carta.md": spanish("last_reviewed: 2025-06-01\n") },
    expect: [
      "carta.md:3 carta.md was last reviewed on 1 June 2025, before charter.md, which it translates (12 January 2026)."
    ]
  },
  {
    name: "without both dates nobody can tell",
    files: { "charter.md": english, "carta.md": spanish("") },
    expect: []
  }
] };

// src/checks/any-page/two-places-agree.ts?examples
var page5 = (setting) => ({
  "roadmap.md": `---
period: ${setting}
---
# Roadmap

Period: 2026 to 2028

## Period

2026 to 2028
`
});
var two_places_agree_default = { id: "two-places-agree", examples: [
  { name: "both say the same", files: page5("2026 to 2028"), expect: [] },
  {
    name: "the settings and a heading differ",
    files: page5("2025 to 2027"),
    expect: [
      "roadmap.md:2 “Period” of “Roadmap” is written in two places that do not agree; the settings at the top of the page count."
    ]
  },
  { name: "one place only", files: { "roadmap.md": "# Roadmap\n\n## Period\n\n2026 to 2028\n" }, expect: [] }
] };

// src/checks/any-page/value-is-in-list.ts?examples
var table2 = (status) => ({
  "roadmap.md": `# Roadmap

| Milestone | What will be true | Status |
|---|---|---|
| Launch | 40 members | ${status} |
`
});
var value_is_in_list_default = { id: "value-is-in-list", examples: [
  { name: "an answer from the list", files: table2("in progress"), expect: [] },
  { name: "an answer from the list in Spanish", files: table2("en curso"), expect: [] },
  {
    name: "a slip of the pen",
    files: { "community.yml": "stage: active\n", ...table2("plannned") },
    expect: [
      "roadmap.md:5 The answer “plannned”, under “Status” of “Launch”, is not one that we know: choose one of “planned”, “in-progress”, “done”, “late” and “dropped”, perhaps “planned”."
    ],
    fixed: table2("planned")
  },
  {
    name: "a slip of the pen in German, in columns that stand below one another",
    files: {
      "roadmap.md": "# Fahrplan\n\n| Meilenstein | Stand     | Bis wann |\n|-------------|-----------|----------|\n| Start       | Gplant    | 2026-06  |\n"
    },
    expect: [
      "roadmap.md:5 The answer “Gplant”, under “Status” of “Start”, is not one that we know: choose one of “planned”, “in-progress”, “done”, “late” and “dropped”, perhaps “planned”."
    ],
    fixed: {
      "roadmap.md": "# Fahrplan\n\n| Meilenstein | Stand     | Bis wann |\n|-------------|-----------|----------|\n| Start       | Geplant   | 2026-06  |\n"
    }
  },
  {
    name: "another word that is nearly an answer",
    files: table2("gone"),
    expect: [
      "roadmap.md:5 The answer “gone”, under “Status” of “Launch”, is not one that we know: choose one of “planned”, “in-progress”, “done”, “late” and “dropped”, perhaps “done”."
    ]
  },
  {
    name: "an answer that is not in the list",
    files: table2("sort of"),
    expect: [
      "roadmap.md:5 The answer “sort of”, under “Status” of “Launch”, is not one that we know: choose one of “planned”, “in-progress”, “done”, “late” and “dropped”."
    ]
  }
] };

// src/checks/any-page/what-is-set-aside-exists.ts?examples
var setAside = (check) => ({
  "community.yml": `name: Open Science Lindenau
not_for_us:
  - check: ${check}
    because: We all keep the pages together.
    until: 2027-01-01
`
});
var what_is_set_aside_exists_default = { id: "what-is-set-aside-exists", examples: [
  { name: "a note that exists", files: setAside("page-has-owner"), expect: [] },
  {
    name: "a slip of the pen",
    files: setAside("page-has-ownr"),
    expect: [
      "community.yml:3 There is no note with the name “page-has-ownr”, so nothing is set aside by it; the closest name is “page-has-owner”."
    ],
    fixed: setAside("page-has-owner")
  },
  {
    name: "nothing like it",
    files: setAside("meetings"),
    expect: ["community.yml:3 There is no note with the name “meetings”, so nothing is set aside by it."]
  }
] };

// src/checks/any-page/what-is-set-aside-is-looked-at-again.ts?examples
var setAside2 = (until) => ({
  "community.yml": `name: Open Science Lindenau
not_for_us:
  - check: page-has-owner
    because: We all keep the pages together.
    until: ${until}
`
});
var what_is_set_aside_is_looked_at_again_default = { id: "what-is-set-aside-is-looked-at-again", examples: [
  { name: "a day that lies ahead", files: setAside2("2027-01-01"), expect: [] },
  {
    name: "a day that has passed",
    files: setAside2("2026-01-01"),
    expect: [
      "community.yml:3 The note “page-has-owner” was set aside until 1 January 2026, and that day has passed."
    ]
  },
  { name: "the last day still counts", files: setAside2("2026-03-01"), expect: [] }
] };

// src/checks/continuity/asset-has-two-key-holders.ts?examples
var roles4 = "# Roles\n\n| Role | What it is for | Who | Backup |\n|---|---|---|---|\n| Web keeper | Looks after the pages | Amira | |\n| Coordinators | Plan the year | Amira, Jonas | |\n| List keeper | The list | Jonas | Amira |\n";
var page6 = (keys, status = "") => ({
  "roles.md": roles4,
  "sustainability.md": `# Sustainability

## What needs a key

| What | Where | Who holds the keys | Status |
|---|---|---|---|
| The web address | With the registrar | ${keys} | ${status} |
`
});
var asset_has_two_key_holders_default = { id: "asset-has-two-key-holders", examples: [
  { name: "two roles", files: page6("Web keeper, List keeper"), expect: [] },
  { name: "one role that two people hold", files: page6("Coordinators"), expect: [] },
  {
    name: "one role that one person holds",
    files: page6("Web keeper"),
    expect: ["sustainability.md:7 One person alone holds the keys to “The web address”."]
  },
  { name: "given up", files: page6("Web keeper", "given up"), expect: [] },
  { name: "a role that somebody stands in for", files: page6("List keeper"), expect: [] },
  { name: "an office that is not on the list", files: page6("Computing Centre"), expect: [] }
] };

// src/checks/continuity/asset-is-renewed-in-time.ts?examples
var page7 = (paid, status = "") => ({
  "sustainability.md": `# Sustainability

## What needs a key

| What | Who holds the keys | Paid until | Status |
|---|---|---|---|
| The web address | Coordinators | ${paid} | ${status} |
`
});
var asset_is_renewed_in_time_default = { id: "asset-is-renewed-in-time", examples: [
  { name: "paid for two years", files: page7("2028-05-31"), expect: [] },
  {
    name: "in seven weeks",
    files: page7("2026-04-20"),
    expect: ["sustainability.md:7 “The web address” has to be renewed: it runs out on 20 April 2026."]
  },
  {
    name: "too late",
    files: page7("2026-02"),
    expect: ["sustainability.md:7 “The web address” ran out on 28 February 2026."]
  },
  { name: "given up", files: page7("2026-02", "given up"), expect: [] }
] };

// src/checks/continuity/assignment-belongs-to-a-session.ts?examples
var programme = (rows) => ({
  "programme.md": `# Programme

## Sessions

| Session | Title | Date |
|---|---|---|
| 1 | Why | 2026-03-05 |
| 2 | Who | 2026-03-12 |

## Assignments

| Assignment | After session | Pages |
|---|---|---|
${rows}`
});
var assignment_belongs_to_a_session_default = { id: "assignment-belongs-to-a-session", examples: [
  {
    name: "by number, and by title",
    files: programme("| Your story | session 1 | story |\n| Your map | Who | stakeholders |\n"),
    expect: []
  },
  {
    name: "a session that is not there",
    files: programme("| Your story | 7 | story |\n"),
    expect: ["programme.md:14 The assignment “Your story” is done after “7”, and there is no such session."]
  },
  { name: "it does not say", files: programme("| Your story | | story |\n"), expect: [] }
] };

// src/checks/continuity/ending-funding-has-a-plan.ts?examples
var page8 = (rows, more = "") => ({
  "funding.md": `# Funding

## Our own institution

| Who gives | What for | From | Until | Status |
|---|---|---|---|---|
${rows}${more}`
});
var ending_funding_has_a_plan_default = { id: "ending-funding-has-a-plan", examples: [
  {
    name: "two years ahead",
    files: page8("| Library | Two hours a week | 2025-01 | 2027-12 | active |\n"),
    expect: []
  },
  {
    name: "in four months",
    files: page8("| Library | Two hours a week | 2025-01 | 2026-06 | active |\n"),
    expect: [
      "funding.md:7 What comes from “Library” ends on 30 June 2026, and nothing says what goes on without it."
    ]
  },
  {
    name: "in four months, with a plan",
    files: page8(
      "| Library | Two hours a week | 2025-01 | 2026-06 | active |\n",
      "\n## When funding ends\n\nThe calls go on. The coordinators ask the dean in spring.\n"
    ),
    expect: []
  },
  {
    name: "over, without a word",
    files: page8(
      "| Library | Two hours a week | 2025-01 | 2025-12 | |\n| Foundation | A day | 2023-01 | 2024-12 | ended |\n"
    ),
    expect: [
      "funding.md:7 What comes from “Library” ended on 31 December 2025, and nothing says what goes on without it."
    ]
  },
  {
    name: "in German, in a section of the roadmap",
    files: {
      "roadmap.md": "# Fahrplan\n\n## Finanzierung\n\n| Wer gibt | Wofür | Bis |\n|---|---|---|\n| Bibliothek | Zwei Stunden in der Woche | 2026-05 |\n"
    },
    expect: [
      "roadmap.md:7 What comes from “Bibliothek” ends on 31 May 2026, and nothing says what goes on without it."
    ]
  }
] };

// src/checks/continuity/held-session-has-feedback.ts?examples
var session = (more = "") => `# Why

- Week: 1
- Date: 2026-02-12
${more}`;
var held_session_has_feedback_default = { id: "held-session-has-feedback", examples: [
  {
    name: "one answer is enough",
    files: { "programme/week-1.md": session("\n## What surprised us\n\nHow long five quiet minutes are.\n") },
    expect: []
  },
  {
    name: "two weeks after the session",
    files: { "programme/week-1.md": session() },
    expect: ["programme/week-1.md:4 Nothing says yet what people thought of the session “Why” on 12 February 2026."]
  },
  { name: "on the day after it", on: "2026-02-13", files: { "programme/week-1.md": session() }, expect: [] },
  {
    name: "only the latest is asked about, in Spanish",
    files: {
      "programme/1.md": session(),
      "programme/2.md": "# Quién\n\n- Sesión: 2\n- Fecha: 2026-02-19\n\n## Qué funcionó\n\nEl silencio.\n"
    },
    expect: []
  }
] };

// src/checks/continuity/member-community-was-heard-from.ts?examples
var page9 = (heard, status = "active") => ({
  "network.md": `# Our network

## Member communities

| Community | Contact | Last heard from | Status |
|---|---|---|---|
| Open Science Lindenau | hello@osc-lindenau.example | ${heard} | ${status} |
`
});
var member_community_was_heard_from_default = { id: "member-community-was-heard-from", examples: [
  { name: "this winter", files: page9("2026-01-12"), expect: [] },
  {
    name: "more than a year ago",
    files: page9("2024-11-20"),
    expect: ["network.md:7 The last word from “Open Science Lindenau” is from 20 November 2024."]
  },
  { name: "one that rests", files: page9("2024-11-20", "resting"), expect: [] }
] };

// src/checks/continuity/next-session-can-be-joined.ts?examples
var programme2 = (rows, rhythm = "") => ({
  "programme.md": `# Programme

${rhythm}
## Sessions

| Session | Title | Date | Time | Time zone | Link |
|---|---|---|---|---|---|
${rows}`
});
var next_session_can_be_joined_default = { id: "next-session-can-be-joined", examples: [
  {
    name: "everything is there",
    files: programme2("| 1 | Why | 2026-03-05 | 14:00 | Brussels | https://meet.example/six |\n"),
    expect: []
  },
  {
    name: "said once for all sessions",
    files: programme2(
      "| 1 | Why | 2026-03-05 | | | |\n",
      "- Rhythm: every Thursday, 14:00, Brussels time\n- Where we meet: https://meet.example/six\n"
    ),
    expect: []
  },
  {
    name: "four days before",
    files: programme2("| 1 | Why | 2026-03-05 | 14:00 | | |\n| 2 | Who | 2026-03-12 | | | |\n"),
    expect: [
      "programme.md:8 The session “Why” is on 5 March 2026, and the time zone and how to join are not written down yet."
    ]
  },
  { name: "a session that was held", files: programme2("| 1 | Why | 2026-02-05 | | | |\n"), expect: [] },
  {
    name: "a session that is cancelled",
    files: { "programme/1.md": "# Why\n\n- Week: 1\n- Date: 2026-03-05\n- Status: cancelled\n" },
    expect: []
  },
  {
    name: "in a file of its own, in French",
    files: {
      "programme/seance-1.md": "# Pourquoi\n\n- Séance: 1\n- Date: 2026-03-05\n- Heure: 14 h\n- Lien: https://meet.example/six\n"
    },
    expect: [
      "programme/seance-1.md:4 The session “Pourquoi” is on 5 March 2026, and the time zone is not written down yet."
    ]
  }
] };

// src/checks/continuity/policy-is-read-again-in-time.ts?examples
var page10 = (settings) => ({
  "policies/privacy.md": `---
${settings}
---
# What we know about you

Very little, and you can take it back.
`
});
var policy_is_read_again_in_time_default = { id: "policy-is-read-again-in-time", examples: [
  { name: "read this year", files: page10("last_reviewed: 2025-06-12"), expect: [] },
  {
    name: "two years old",
    files: page10("adopted: 2024-02-20"),
    expect: [
      "policies/privacy.md:2 The policy “What we know about you” was last read on 20 February 2024, and was to be read again by 20 February 2025."
    ]
  },
  {
    name: "its own time",
    files: page10("adopted: 2023-02-20\nlast_reviewed: 2025-02-20\nreview_every: 2 years"),
    expect: []
  },
  { name: "one that is retired", files: page10("adopted: 2020-02-20\nstatus: retired"), expect: [] },
  {
    name: "rows of a table",
    files: {
      "policies.md": "# Politiques\n\n| Règle | En bref | Adoptée le |\n|---|---|---|\n| Voyages | Le train d’abord | 2024-09-01 |\n"
    },
    expect: [
      "policies.md:5 The policy “Voyages” was last read on 1 September 2024, and was to be read again by 1 September 2025."
    ]
  },
  { name: "no date at all", files: page10("owner: Coordinators"), expect: [] }
] };

// src/checks/continuity/session-discussion-is-not-recorded.ts?examples
var page11 = (line) => ({
  "programme/week-1.md": `# Why

- Week: 1
- Date: 2026-03-05
- ${line}
`
});
var session_discussion_is_not_recorded_default = { id: "session-discussion-is-not-recorded", examples: [
  { name: "the talk only", files: page11("Recording: presentation only"), expect: [] },
  {
    name: "everything",
    files: page11("Recording: everything"),
    expect: ["programme/week-1.md:5 In the session “Why” the discussion is to be recorded."]
  },
  {
    name: "said of the discussion itself",
    files: page11("Discussion recorded: yes"),
    expect: ["programme/week-1.md:5 In the session “Why” the discussion is to be recorded."]
  },
  { name: "in German", files: page11("Aufzeichnung: nur der Vortrag"), expect: [] }
] };

// src/checks/identity/every-principle-has-a-practice.ts?examples
var head2 = "# Principles\n\n| Principle | What we do |\n|---|---|\n";
var six = "| Respect for diversity | We speak two languages |\n| Collaboration | We write together |\n| Accountability | Every page has an owner |\n| Transparency | Notes are public |\n| Social responsibility | Schools visit us |\n| Fairness | Calls at two hours |\n";
var every_principle_has_a_practice_default = { id: "every-principle-has-a-practice", examples: [
  {
    name: "all seven",
    files: { "community.yml": "stage: active\n", "principles.md": `${head2}${six}| Impact | We ask what changed |
` },
    expect: []
  },
  {
    name: "six, and one without an answer yet",
    files: { "community.yml": "stage: active\n", "principles.md": `${head2}${six}| Impact | TBD |
` },
    expect: ["principles.md:5 principles.md names no practice for “impact”."]
  },
  {
    name: "headings in German",
    files: {
      "community.yml": "stage: active\n",
      "principles.md": "# Grundsätze\n\n## Achtung der Vielfalt\n\nWir sprechen zwei Sprachen.\n\n## Zusammenarbeit\n\nWir schreiben gemeinsam.\n\n## Rechenschaft\n\nJede Seite hat jemanden.\n\n## Transparenz\n\nUnsere Notizen sind offen.\n\n## Gesellschaftliche Verantwortung\n\nSchulen besuchen uns.\n"
    },
    expect: ["principles.md:3 principles.md names no practice for “fairness” and “impact”."]
  }
] };

// src/checks/identity/one-value-has-an-example.ts?examples
var head3 = "# Charter\n\n## Values\n\n| Value | What it means to us | In action |\n|---|---|---|\n";
var one_value_has_an_example_default = { id: "one-value-has-an-example", examples: [
  {
    name: "one example among three values",
    files: {
      "charter.md": `${head3}| Openness | Others can see our work | Agendas are public a week ahead |
| Care | | |
| Joy | | |
`
    },
    expect: []
  },
  {
    name: "only words",
    files: { "charter.md": `${head3}| Openness | Others can see our work | |
| Care | | TBD |
` },
    expect: ["charter.md:7 No value in charter.md has an example in action."]
  },
  {
    name: "values in a list, which has no column for it, in German",
    files: { "charter.md": "# Charta\n\n## Unsere Werte\n\n- Offenheit: wir teilen früh\n- Sorgfalt\n" },
    expect: ["charter.md:5 No value in charter.md has an example in action."]
  },
  { name: "no values yet", files: { "charter.md": "# Charter\n\n## Vision\n\nOpen by habit.\n" }, expect: [] }
] };

// src/checks/identity/outcome-has-milestone.ts?examples
var active4 = { "community.yml": "stage: active\n" };
var roadmap6 = {
  "roadmap.md": "# Roadmap\n\n| Id | Milestone | What will be true |\n|---|---|---|\n| M1 | Ten chapters | The guide has ten chapters |\n"
};
var purpose = (milestones2, project = "First month") => ({
  "purpose.md": `# Purpose and outcomes

| Project | Outcomes | Milestones |
|---|---|---|
| ${project} | Beginners find help in a day | ${milestones2} |
`
});
var outcome_has_milestone_default = { id: "outcome-has-milestone", examples: [
  { name: "a milestone by its number", files: { ...active4, ...roadmap6, ...purpose("M1") }, expect: [] },
  {
    name: "no milestone",
    files: { ...active4, ...roadmap6, ...purpose("") },
    expect: ["purpose.md:5 No milestone leads to the outcome of “First month”."]
  },
  {
    name: "a milestone whose own words name the project",
    files: { ...active4, ...roadmap6, ...purpose("", "The guide") },
    expect: []
  },
  { name: "without a roadmap nothing is asked", files: { ...active4, ...purpose("") }, expect: [] }
] };

// src/checks/identity/outcome-is-a-change.ts?examples
var purpose2 = (outcomes) => `# Purpose and outcomes

| Project | Purpose | Outcomes |
|---|---|---|
| Guide | Answers to first questions | ${outcomes} |
`;
var outcome_is_a_change_default = { id: "outcome-is-a-change", examples: [
  { name: "a change", files: { "purpose.md": purpose2("Doctoral researchers find help in a day") }, expect: [] },
  {
    name: "a count of events and nothing else",
    files: { "purpose.md": purpose2("Hold four webinars") },
    expect: [
      "purpose.md:5 “Hold four webinars” counts what you do, and does not say what will be different afterwards."
    ]
  },
  {
    name: "in German, French, Spanish and Italian",
    files: {
      "purpose.md": "# Zweck\n\n| Projekt | Ergebnisse |\n|---|---|\n| A | Vier Webinare durchführen |\n| B | Organiser 6 ateliers par an |\n| C | Cuatro talleres en línea |\n| D | Tenere tre incontri all’anno |\n"
    },
    expect: [
      "purpose.md:5 “Vier Webinare durchführen” counts what you do, and does not say what will be different afterwards.",
      "purpose.md:6 “Organiser 6 ateliers par an” counts what you do, and does not say what will be different afterwards.",
      "purpose.md:7 “Cuatro talleres en línea” counts what you do, and does not say what will be different afterwards.",
      "purpose.md:8 “Tenere tre incontri all’anno” counts what you do, and does not say what will be different afterwards."
    ]
  },
  {
    name: "a count beside a change, and a sentence that begins with one",
    files: {
      "purpose.md": `${purpose2("Four webinars; beginners dare to ask")}| Calls | Company | Ten calls after which nobody feels alone |
`
    },
    expect: []
  },
  {
    name: "a list under a heading",
    files: { "purpose.md": "# Purpose and outcomes\n\n## Outcomes\n\n- We will run 12 workshops in 2026.\n" },
    expect: [
      "purpose.md:3 “We will run 12 workshops in 2026.” counts what you do, and does not say what will be different afterwards."
    ]
  }
] };

// src/checks/identity/signatory-agreed-to-be-named.ts?examples
var charter5 = (rows) => `# Charter

## Signed by

| Name | For | Signed on | May we name you? |
|---|---|---|---|
${rows}`;
var signatory_agreed_to_be_named_default = { id: "signatory-agreed-to-be-named", examples: [
  {
    name: "somebody who said yes, and a group",
    files: {
      "charter.md": charter5(
        "| Amira Haddou | University Library | 2026-01-12 | yes, 2026-01-12 |\n| | Institute of Physics | 2026-01-12 | |\n"
      )
    },
    expect: []
  },
  {
    name: "somebody who was not asked",
    files: { "charter.md": charter5("| Jonas Weber | Institute of Physics | 2026-01-12 | |\n") },
    expect: [
      "charter.md:7 Somebody is named among those who signed, in line 7, without a yes in “May we name you?”."
    ]
  },
  {
    name: "somebody who said yes on the page of people",
    files: {
      "people.md": "# People\n\n| Name | May we list you? |\n|---|---|\n| Amira Haddou | yes, 2026-01-12 |\n",
      "charter.md": "# Charta\n\n## Unterzeichnet von\n\n- Amira Haddou\n"
    },
    expect: []
  }
] };

// src/checks/identity/success-question-is-answered.ts?examples
var story = (rows, written2 = "Written on: 2025-06-01") => `# Story

## What success looks like

${written2}

| In | What we hope for | What happened |
|---|---|---|
${rows}`;
var success_question_is_answered_default = { id: "success-question-is-answered", examples: [
  {
    name: "the day lies ahead",
    files: { "story.md": story("| 12 months | 40 members | |\n") },
    expect: []
  },
  {
    name: "six months have passed",
    files: { "story.md": story("| 6 months | 40 members | |\n| 12 months | a second site | |\n") },
    expect: ["story.md:9 “40 members” was the hope for 1 December 2025; nothing says yet what happened."]
  },
  {
    name: "six months have passed, in German",
    files: {
      "story.md": "# Unsere Geschichte\n\n## Erfolg\n\nGeschrieben am: 1. Juni 2025\n\n| In | Was wir hoffen | Was daraus wurde |\n|---|---|---|\n| sechs Monaten | vierzig Mitglieder | |\n"
    },
    expect: ["story.md:9 “vierzig Mitglieder” was the hope for 1 December 2025; nothing says yet what happened."]
  },
  {
    name: "answered",
    files: { "story.md": story("| 6 months | 40 members | 25 came, and stayed |\n") },
    expect: []
  },
  { name: "no day to count from", files: { "story.md": story("| 6 months | 40 members | |\n", "") }, expect: [] }
] };

// src/checks/identity/values-are-few.ts?examples
var table3 = (values) => `# Charter

## Values

| Value | What it means to us |
|---|---|
${values.map((value) => `| ${value} | What we do |
`).join("")}`;
var values_are_few_default = { id: "values-are-few", examples: [
  { name: "three values", files: { "charter.md": table3(["Openness", "Care", "Curiosity"]) }, expect: [] },
  {
    name: "eight values",
    files: {
      "charter.md": table3(["Openness", "Care", "Trust", "Rigour", "Joy", "Equity", "Curiosity", "Patience"])
    },
    expect: ["charter.md:7 charter.md names 8 values."]
  },
  {
    name: "an example row is no value",
    files: {
      "charter.md": table3(["Openness", "Care", "Trust", "Rigour", "Joy", "Equity", "Curiosity", "Example: Patience"])
    },
    expect: []
  }
] };

// src/checks/identity/values-show-on-other-pages.ts?examples
var active5 = { "community.yml": "stage: active\n" };
var charter6 = (rows) => `# Charter

## Values

| Value | What it means to us | Where it shows |
|---|---|---|
${rows}`;
var values_show_on_other_pages_default = { id: "values-show-on-other-pages", examples: [
  {
    name: "a value with the page where it shows",
    files: {
      ...active5,
      "charter.md": charter6("| Patience | Nobody has to know anything | [Our calls](meetings.md) |\n")
    },
    expect: []
  },
  {
    name: "values that stand in the charter alone",
    files: {
      ...active5,
      "CODE_OF_CONDUCT.md": "# Code of conduct\n\nPlease be kind.\n",
      "charter.md": charter6("| Patience | Nobody has to know anything | |\n| Joy | We laugh | |\n")
    },
    expect: ["charter.md:7 Only charter.md speaks of “Patience” and “Joy”."]
  },
  {
    name: "while there is no other page, nothing is asked",
    files: { ...active5, "charter.md": charter6("| Joy | We laugh | |\n") },
    expect: []
  },
  {
    name: "a value that another page speaks of, in French",
    files: {
      ...active5,
      "charter.md": "# Charte\n\n## Nos valeurs\n\n- Bienveillance : nous demandons avant de juger\n",
      "CODE_OF_CONDUCT.md": "# Code de conduite\n\nLa bienveillance vaut dans tous nos espaces.\n"
    },
    expect: []
  }
] };

// src/checks/identity/vision-and-mission-differ.ts?examples
var vision_and_mission_differ_default = { id: "vision-and-mission-differ", examples: [
  {
    name: "two different sentences",
    files: {
      "charter.md": "# Charter\n\n## Vision\n\nEvery thesis here is open.\n\n## Mission\n\nWe train and advise doctoral researchers.\n"
    },
    expect: []
  },
  {
    name: "the same sentence twice",
    files: {
      "charter.md": "# Charter\n\n## Vision\n\nWe support researchers who work in the open.\n\n## Mission\n\nWe support all researchers who work in the open.\n"
    },
    expect: ["charter.md:7 Vision and mission in charter.md say the same thing."]
  },
  {
    name: "the same sentence twice, in French",
    files: {
      "charter.md": "# Charte\n\n## Notre vision\n\nUne recherche ouverte à toutes et à tous.\n\n## Notre mission\n\nUne recherche ouverte à toutes et tous.\n"
    },
    expect: ["charter.md:7 Vision and mission in charter.md say the same thing."]
  },
  {
    name: "one heading for both",
    files: {
      "charter.md": "# Charter\n\n## Vision and mission\n\nEvery thesis is open; we train those who write them.\n"
    },
    expect: []
  }
] };

// src/checks/identity/vision-is-short.ts?examples
var long = "We want research that everyone can read, check and use again. ".repeat(8).trim();
var vision_is_short_default = { id: "vision-is-short", examples: [
  { name: "one sentence", files: { "charter.md": "# Charter\n\n## Vision\n\nEvery thesis is open.\n" }, expect: [] },
  {
    name: "a whole page",
    files: { "charter.md": `# Charter

## Vision

${long}
` },
    expect: ["charter.md:3 The vision in charter.md has 88 words."]
  },
  {
    name: "one heading for vision and mission, which needs more words",
    files: { "charter.md": `# Charter

## Vision and mission

${long}
` },
    expect: []
  }
] };

// src/checks/offer/competence-has-contact.ts?examples
var matrix = "# Competences\n\n| Competence | Stars | Rivers |\n|---|---|---|\n| Metadata | ✓ | ✓ |\n| Licences | | ✓ |\n| Workflows | ✓ | |\n";
var entryPoints = (rows) => `
## Entry points

| Cluster | Contact |
|---|---|
${rows}
`;
var competence_has_contact_default = { id: "competence-has-contact", examples: [
  {
    name: "a contact for each cluster",
    files: {
      "competences.md": matrix + entryPoints("| Stars | stars@centre.example |\n| Rivers | rivers@centre.example |")
    },
    expect: []
  },
  {
    name: "no contact at all",
    files: { "competences.md": matrix },
    expect: ["competences.md:1 Nothing says whom to ask about the skills on this page."]
  },
  {
    name: "a cluster without a contact",
    files: { "competences.md": matrix + entryPoints("| Rivers | rivers@centre.example |\n| Stars | |") },
    expect: ["competences.md:7 Nothing says whom to ask about “Workflows”."]
  },
  {
    name: "a contact for each skill",
    files: {
      "skills.md": "# Skills\n\n| Skill | Held by | Whom to ask |\n|---|---|---|\n| Licences | Library | desk@lindenau.example |\n"
    },
    expect: []
  },
  {
    name: "a skill that nobody has yet",
    files: {
      "skills.md": "# Skills\n\n| Skill | Held by | Gap | Whom to ask |\n|---|---|---|---|\n| Licences | Library | | desk@lindenau.example |\n| Drawing | | yes | |\n"
    },
    expect: []
  }
] };

// src/checks/offer/definitions-do-not-go-in-circles.ts?examples
var glossary = (rows) => ({
  "glossary.md": `# Glossary

| Term | Definition |
|---|---|
${rows}
`
});
var definitions_do_not_go_in_circles_default = { id: "definitions-do-not-go-in-circles", examples: [
  {
    name: "one term leads to another, which is explained",
    files: glossary(
      "| CCC | See competence centre |\n| Competence centre | People from several institutes who help researchers to share data |"
    ),
    expect: []
  },
  {
    name: "two terms that lead to each other",
    files: glossary(
      "| CCC | A competence centre |\n| Competence centre | See CCC |\n| Cluster | Institutes of one field |"
    ),
    expect: [
      "glossary.md:5 The definitions of “CCC” and “Competence centre” say little more than each other’s names."
    ]
  },
  {
    name: "terms that use each other and say something of their own",
    files: glossary(
      "| Dataset | Data that were collected for one question and are described together |\n| Data | Everything that was measured, said or seen; usually kept in a dataset |"
    ),
    expect: []
  },
  {
    name: "in German, around three corners",
    files: {
      "glossary.md": "# Glossar\n\n- **Zentrum**: siehe Stelle\n- **Stelle**: eine Anlaufstelle\n- **Anlaufstelle**: das Zentrum\n"
    },
    expect: [
      "glossary.md:3 The definitions of “Zentrum”, “Stelle” and “Anlaufstelle” say little more than each other’s names."
    ]
  }
] };
var small = new Set(
  "a an and any are as at be by for from in into is it its of on one or our same see so that the their this to used we which who with also another term word voir aussi un une le la les l de du des d et ou est c ce qui que pour dans siehe auch ein eine einer eines der die das den dem und oder ist für von im in zu wie véase también uno una el los las y o es para en del vedi anche il lo gli i e è per nel della di".split(
    " "
  )
);

// src/checks/offer/each-definition-says-whose-it-is.ts?examples
var glossary2 = (rows) => ({
  "community.yml": "stage: active\n",
  "glossary.md": `# Glossary

| Term | Definition | Whose it is | Domain |
|---|---|---|---|
${rows}
`
});
var each_definition_says_whose_it_is_default = { id: "each-definition-says-whose-it-is", examples: [
  {
    name: "two definitions, each with its cluster",
    files: glossary2("| Dataset | One file | Stars | |\n| Dataset | A bundle of files | Rivers | |"),
    expect: []
  },
  {
    name: "two definitions, one of which belongs to nobody",
    files: glossary2("| Dataset | One file | Stars | |\n| dataset | A bundle of files | | |"),
    expect: ["glossary.md:6 The term “Dataset” has 2 definitions here, and this one does not say whose it is."]
  },
  {
    name: "columns side by side, one for each cluster",
    files: {
      "community.yml": "stage: active\n",
      "glossary.md": "# Glossary\n\n| Term | Stars | Rivers |\n|---|---|---|\n| Dataset | All frames of one night | All readings of one gauge |\n"
    },
    expect: []
  },
  {
    name: "two fields of one word",
    files: glossary2("| Run | An hour at the instrument | | beamtime |\n| Run | A job on the cluster | | computing |"),
    expect: []
  },
  { name: "one definition", files: glossary2("| Dataset | One file | | |"), expect: [] }
] };

// src/checks/offer/retired-service-is-not-linked.ts?examples
var services = (status) => `# Services

| Service | Link | Contact | Status | Works together with |
|---|---|---|---|---|
| Old helper | https://helper.example/ | help@lindenau.example | ${status} | |
| Data clinic | https://clinic.example/ | help@lindenau.example | production | Old helper |
`;
var retired_service_is_not_linked_default = { id: "retired-service-is-not-linked", examples: [
  {
    name: "a service in use",
    files: { "services.md": services("beta"), "README.md": "# OSC\n\n[Ask the helper](https://helper.example)\n" },
    expect: []
  },
  {
    name: "a service that has ended, and the front page did not notice",
    files: {
      "services.md": services("retired").replace("| Old helper |\n", "| |\n"),
      "README.md": "# OSC\n\n[Ask the helper](https://helper.example)\n"
    },
    expect: ["README.md:3 The service “Old helper” has ended, but README.md still links to it."]
  },
  {
    name: "another service that counts on it",
    files: { "services.md": services("eingestellt") },
    expect: [
      "services.md:6 The service “Old helper” has ended, but services.md still says that another one works together with it."
    ]
  },
  {
    name: "old notes may link to it",
    files: {
      "services.md": services("retired").replace("| Old helper |\n", "| |\n"),
      "notes/2025-03-18.md": "# Notes\n\nSee [the helper](https://helper.example).\n"
    },
    expect: []
  }
] };

// src/checks/offer/service-was-checked-in-time.ts?examples
var services2 = (checked, status = "production") => ({
  "services.md": `# Services

| Service | Contact | Status | Last checked |
|---|---|---|---|
| Data clinic | help@lindenau.example | ${status} | ${checked} |
`
});
var service_was_checked_in_time_default = { id: "service-was-checked-in-time", examples: [
  { name: "checked last autumn", files: services2("2025-10-01"), expect: [] },
  {
    name: "checked two years ago",
    files: services2("2024-02-01"),
    expect: ["services.md:5 The service “Data clinic” was last checked on 1 February 2024."]
  },
  { name: "a service that has ended", files: services2("2020-02-01", "retired"), expect: [] },
  {
    name: "a community that looks every two years",
    files: { "community.yml": "clocks:\n  service_review: 2 years\n", ...services2("2024-06-01") },
    expect: []
  }
] };

// src/checks/offer/short-form-is-explained.ts?examples
var community = (more, terms = "| FAIR | Findable, accessible | |") => ({
  "community.yml": "name: Open Science Community Lindenau\nstage: active\n",
  "glossary.md": `# Glossary

| Term | Definition | Synonyms |
|---|---|---|
${terms}
`,
  ...more
});
var short_form_is_explained_default = { id: "short-form-is-explained", examples: [
  {
    name: "a short form that the glossary explains, in the plural and as another name too",
    files: community(
      {
        "README.md": "# OSC Lindenau\n\nWe read DMPs with you, and CCCs help.\n",
        "charter.md": "# Charter\n\n## Vision\n\nEvery DMP is read twice by a CCC.\n"
      },
      "| DMP | A plan for data | |\n| Competence centre | People who help | CCC |"
    ),
    expect: []
  },
  {
    name: "a short form that nobody explains",
    files: community({
      "README.md": "# OSC Lindenau\n\nOur CLOCC helps you.\n",
      "charter.md": "# Charter\n\n## Vision\n\nEvery CLOCC is known.\n",
      "roadmap.md": "# Roadmap\n\n## Next steps\n\nThe CLOCCs meet in June.\n"
    }),
    expect: ["glossary.md:1 “CLOCC” is used on 3 pages and explained on none."]
  },
  {
    name: "written out once, as a name, after a link, or in a sentence",
    files: community({
      "README.md": "# OSC Lindenau\n\nWe ask the Data Stewards’ Office (DSO), [RDA](https://rda.example), the Weiden Institute of Technology and the QX team.\n\nA QX stands for a quick exchange.\n",
      "charter.md": "# Charter\n\n## Vision\n\nDSO, RDA, WIT and QX know each other.\n"
    }),
    expect: []
  },
  {
    name: "Roman numbers, licences, files, milestones, stressed words, code and what is shouted",
    files: community({
      "README.md": "# OUR WORK IN LINDENAU\n\nPart XIV is NOT under CC BY, see README.md, MS1, `XYZ` and the PDF.\n\nDo not be afraid.\n",
      "charter.md": "# Charter\n\n## Vision\n\nPart XIV of README.md, MS1, `XYZ`, NOT a PDF under CC BY.\n"
    }),
    expect: []
  },
  {
    name: "a community without a glossary is not asked",
    files: {
      "community.yml": "stage: active\n",
      "README.md": "# OSC\n\nOur CLOCC helps you.\n",
      "charter.md": "# Charter\n\n## Vision\n\nEvery CLOCC is known.\n"
    },
    expect: []
  }
] };

// src/checks/offer/skill-has-two-holders.ts?examples
var active6 = { "community.yml": "stage: active\n" };
var skills = (holders, more = "") => ({
  ...active6,
  "skills.md": `# Skills

| Skill | Held by |${more && " How many |"}
|---|---|${more && "---|"}
| Software licences | ${holders} |${more}
| Teaching | Library, Graduate Centre |${more && " |"}
`
});
var skill_has_two_holders_default = { id: "skill-has-two-holders", examples: [
  { name: "two groups", files: skills("Library, Computing Centre"), expect: [] },
  {
    name: "one group",
    files: skills("Library"),
    expect: ["skills.md:5 Only one person or group holds the skill “Software licences”."]
  },
  { name: "one group in which four people can do it", files: skills("Library", " 4 |"), expect: [] },
  {
    name: "a matrix with ticks and numbers",
    files: {
      ...active6,
      "competence-matrix.md": "# Competence matrix\n\n| Competence | Stars | Rivers | Words |\n|---|---|---|---|\n| Metadata | ✓ | ✓ | |\n| Licences | | ✓ | gap |\n| Workflows | 3 | | |\n"
    },
    expect: ["competence-matrix.md:6 Only one person or group holds the skill “Licences”."]
  },
  {
    name: "a page of one group, which is the only one there is",
    files: { ...active6, "skills.md": "# Skills\n\n| Skill | Held by |\n|---|---|\n| Licences | Library |\n" },
    expect: []
  }
] };

// src/checks/offer/term-has-one-agreed-definition.ts?examples
var glossary3 = (rows) => ({
  "community.yml": "stage: active\n",
  "glossary.md": `# Glossary

| Term | Definition | Whose it is | Domain | Status |
|---|---|---|---|---|
${rows}
`
});
var term_has_one_agreed_definition_default = { id: "term-has-one-agreed-definition", examples: [
  {
    name: "two meanings, one of them agreed",
    files: glossary3(
      "| Dataset | One file | Stars | | agreed |\n| Dataset | A bundle of files | Rivers | | proposed |"
    ),
    expect: []
  },
  {
    name: "two that are agreed for one field",
    files: glossary3(
      "| Dataset | One file | Stars | metadata | agreed |\n| Dataset | A bundle of files | Rivers | Metadata | agreed |"
    ),
    expect: ["glossary.md:6 The term “Dataset” has 2 agreed definitions for the field “metadata”."]
  },
  {
    name: "each cluster has agreed on its own",
    files: glossary3("| Dataset | One file | Stars | | agreed |\n| Dataset | A bundle of files | Rivers | | agreed |"),
    expect: []
  },
  {
    name: "a list of bold words",
    files: {
      "community.yml": "stage: active\n",
      "glossary.md": "# Glossary\n\n**Run**: an hour at the instrument.\nStatus: agreed\n\n**Run**: a job on the cluster.\nStatus: agreed\n"
    },
    expect: ["glossary.md:6 The term “Run” has 2 agreed definitions."]
  }
] };

// src/checks/offer/term-has-source.ts?examples
var glossary4 = (rows, more = "") => ({
  "community.yml": "stage: active\n",
  "glossary.md": `# Glossary

| Term | Definition | Source | Whose it is |
|---|---|---|---|
${rows}
${more}`
});
var term_has_source_default = { id: "term-has-source", examples: [
  {
    name: "a link, a name, and whose it is",
    files: glossary4(
      "| FAIR | Findable | [the paper](https://doi.org/10.5072/1) | |\n| Record | A document | ISO 15489 | |\n| Run | A job | | ours |"
    ),
    expect: []
  },
  {
    name: "one definition without",
    files: glossary4("| FAIR | Findable | https://fair.example | |\n| Run | A job that waits in a queue | | |"),
    expect: ["glossary.md:6 Nothing says where the definition of “Run” was taken from."]
  },
  {
    name: "a whole page without",
    files: glossary4("| FAIR | Found again by machines | | |\n| Run | A job that waits in a queue | | |"),
    expect: ["glossary.md:1 Nothing says where any definition on this page was taken from."]
  },
  {
    name: "one heading for the whole page",
    files: glossary4(
      "| Run | A job that waits in a queue | | |",
      "\n## Sources\n\nThe handbook of the computing centre.\n"
    ),
    expect: []
  },
  {
    name: "a short form that is only written out",
    files: glossary4("| FAIR | Findable | https://fair.example | |\n| DMP | Data management plan | | |"),
    expect: []
  }
] };

// src/checks/offer/training-outcome-can-be-seen.ts?examples
var training = (outcomes, more = "") => ({
  "community.yml": "stage: active\n",
  "training.md": `# Training

| Title | Link | What you can do afterwards |${more && " Status |"}
|---|---|---|${more && "---|"}
| Licences | https://learn.example/1 | ${outcomes} |${more}
`
});
var training_outcome_can_be_seen_default = { id: "training-outcome-can-be-seen", examples: [
  {
    name: "verbs that one can watch",
    files: training("choose a licence; explain what it allows; know how to ask for permission"),
    expect: []
  },
  {
    name: "a verb that nobody can watch",
    files: training("Understand open licences; choose a licence"),
    expect: [
      "training.md:5 After the training “Licences”, nobody can tell whether somebody has learnt this: “Understand open licences”."
    ]
  },
  {
    name: "in German, where the verb stands at the end, and in French after a few words of introduction",
    files: training("Lizenzen auswählen; die Grundsätze freier Lizenzen verstehen; vous saurez choisir une licence"),
    expect: [
      "training.md:5 After the training “Licences”, nobody can tell whether somebody has learnt this: “die Grundsätze freier Lizenzen verstehen”."
    ]
  },
  {
    name: "in Spanish and Italian",
    files: training("comprender las licencias; elegir una licencia; conoscere le licenze"),
    expect: [
      "training.md:5 After the training “Licences”, nobody can tell whether somebody has learnt this: “comprender las licencias”.",
      "training.md:5 After the training “Licences”, nobody can tell whether somebody has learnt this: “conoscere le licenze”."
    ]
  },
  {
    name: "where something to do follows at once",
    files: training("understand and apply three licences"),
    expect: []
  },
  { name: "an archived training", files: training("understand licences", " archived |"), expect: [] }
] };
var outOfSight = [
  new RegExp("^(?:(?:better|fully|deeply|really)\\s+)?(?:understand(?:ing)?|know(?! how\\b)|knowledge|appreciate|grasp|get to know|learn (?:about|more|what|why|that)|familiari[sz]e|(?:be|become|being|get) (?:more )?(?:aware|familiar|conscious)|awareness|(?:gain|have|get|acquire) (?:an? )?(?:\\p{L}+ )?(?:understanding|knowledge|insight|overview|awareness))\\b", "iu"),
  new RegExp("^(?:mieux )?(?:comprendre|connaître|savoir (?:ce|que|pourquoi)|découvrir|appréhender|se familiariser|prendre conscience|être (?:conscient|sensibilisé|familiarisé))(?!\\p{L})", "iu"),
  new RegExp("(?<!\\p{L})(?:verstehen|kennen|kennenlernen|kennen lernen|begreifen)[.!]?$|^(?:verständnis|kenntnis(?:se)?|bewusstsein|wissen über|wissen um)(?!\\p{L})", "iu"),
  new RegExp("^(?:comprender|entender|conocer|familiarizarse|tomar conciencia|ser consciente|saber (?:qué|que|por qué))(?!\\p{L})", "iu"),
  new RegExp("^(?:comprendere|capire|conoscere|familiarizzare|acquisire consapevolezza|essere consapevol\\p{L}+|sapere (?:che|perché))(?!\\p{L})", "iu")
];
var doneAtOnce = new RegExp("^\\p{L}+\\s+(?:and|&|et|und|y|e)\\s+\\p{L}+", "iu");

// src/checks/offer/training-was-checked-in-time.ts?examples
var trainings = (checked, status = "active", more = "") => ({
  "training.md": `# Training

| Title | Link | Last checked | Status | Maintenance has ended |
|---|---|---|---|---|
| Choosing a licence | https://learn.example/licence | ${checked} | ${status} | ${more} |
`
});
var training_was_checked_in_time_default = { id: "training-was-checked-in-time", examples: [
  { name: "checked last autumn", files: trainings("2025-10-01"), expect: [] },
  {
    name: "checked nineteen months ago",
    files: trainings("2024-07-20"),
    expect: ["training.md:5 The training “Choosing a licence” was last checked 19 months ago."]
  },
  {
    name: "an active one that missed two reviews",
    files: { "community.yml": "stage: active\n", ...trainings("2023-02-20") },
    expect: ["training.md:5 The training “Choosing a licence” was last checked 36 months ago."]
  },
  { name: "an archived one stays as it is", files: trainings("2020-01-12", "archiviert"), expect: [] },
  {
    name: "one that says honestly that nobody keeps it",
    files: trainings("2020-01-12", "active", "yes"),
    expect: []
  },
  {
    name: "one file for each training",
    files: {
      "training/licences.md": "---\nurl: https://learn.example/licence\nlast_reviewed: 2024-07-20\n---\n# Choosing a licence\n\nThree ways to say yes.\n"
    },
    expect: ["training/licences.md:3 The training “Choosing a licence” was last checked 19 months ago."]
  }
] };

// src/checks/participation/asks-and-offers-are-filled-in.ts?examples
var page12 = (rows, heading = "Asks", head25 = "Topic | Why") => `# Asks and offers

Write down what you would like to learn.

## ${heading}

| ${head25} |
|---|---|
${rows}`;
var asks_and_offers_are_filled_in_default = { id: "asks-and-offers-are-filled-in", examples: [
  {
    name: "a table with an ask",
    files: { "asks-and-offers.md": page12("| Licences | we never know which |\n") },
    expect: []
  },
  {
    name: "only blank rows",
    files: { "asks-and-offers.md": page12("| | |\n| | |\n", "Your Asks") },
    expect: ["asks-and-offers.md:7 The table under “Your Asks” in asks-and-offers.md has only empty rows."]
  },
  {
    name: "in German",
    files: { "recognition.md": page12("| | |\n", "Angebote", "Thema | Von") },
    expect: ["recognition.md:7 The table under “Angebote” in recognition.md has only empty rows."]
  },
  {
    name: "a table that waits for words",
    files: { "recognition.md": page12("| Example: Licences | we never know which |\n| [Write here: a topic] | |\n") },
    expect: []
  },
  {
    name: "a table about something else",
    files: { "recognition.md": page12("| | |\n", "Calendar") },
    expect: []
  }
] };

// src/checks/participation/how-to-help-has-no-gap.ts?examples
var guide = (text3) => ({ "CONTRIBUTING.md": `# How to help

${text3}
` });
var how_to_help_has_no_gap_default = { id: "how-to-help-has-no-gap", examples: [
  { name: "a page that is finished", files: guide("Write to hello@lindenau.example."), expect: [] },
  {
    name: "an address that is still missing",
    files: guide("Come to a call.\n\nWrite to [Write here: your address] with an idea."),
    expect: ["CONTRIBUTING.md:5 CONTRIBUTING.md still has 1 gap to fill in."]
  },
  {
    name: "a page that waits for all of its words",
    files: guide("[Write here: how anyone can help]"),
    expect: []
  }
] };

// src/checks/participation/invisible-work-is-recognised.ts?examples
var page13 = (types, heading = "What counts as a contribution") => `# Recognition

## ${heading}

${types.map((type) => `- ${type}
`).join("")}`;
var invisible_work_is_recognised_default = { id: "invisible-work-is-recognised", examples: [
  {
    name: "a list with quiet work in it",
    files: { "recognition.md": page13(["Writing a chapter", "Code", "Taking notes on a call"]) },
    expect: []
  },
  {
    name: "only what can be seen",
    files: { "recognition.md": page13(["Code", "Talks", "Papers", "Data sets"]) },
    expect: [
      "recognition.md:3 The list of what counts as a contribution in recognition.md names no work of coordination or care."
    ]
  },
  {
    name: "in Italian",
    files: {
      "recognition.md": page13(["Codice", "Articoli", "Accogliere chi arriva"], "Che cosa conta come contributo")
    },
    expect: []
  },
  {
    name: "in German, without it",
    files: { "recognition.md": page13(["Texte", "Vorträge", "Programme"], "Was als Beitrag zählt") },
    expect: [
      "recognition.md:3 The list of what counts as a contribution in recognition.md names no work of coordination or care."
    ]
  },
  {
    name: "said elsewhere on the page",
    files: {
      "recognition.md": `${page13(["Code", "Talks", "Papers"])}
## How we say thank you

Hosts and those who listen are thanked first.
`
    },
    expect: []
  },
  { name: "a list that has only begun", files: { "recognition.md": page13(["Code"]) }, expect: [] }
] };
var quietWork = new RegExp(
  `\\b(?:${[
    "co ?ordin|organi[sz]|facilit|moderat|mediat|mentor|welcom|onboard|car(?:e|ing)\\b|listen|not(?:e|es) ?tak|tak(?:e|ing) (?:the )?(?:notes|minutes)|minutes\\b|host|chair|support|answer|encourag|introduc|(?:community|project) ?manag|maint|admin|translat|interpret|cater|cook|cake|invisible|behind the scenes",
    "anim(?:er|ation|atrice|ateur)|accueil|accompagn|ecout|soin|soutien|compte rendu|prise de notes|prendre des notes|coulisses|entretien",
    "koordin|betreu|begru(?:ss|ß)|willkommen|zuhor|protokoll|mitschr|fursorge|kummer|pflege|unterstutz|gastgeb|ubersetz|unsichtbar|im hintergrund",
    "acog|bienvenid|cuid|escuch|actas?\\b|tomar notas|acompan|apoy|traduc|anfitri",
    "accogl|benvenut|cura\\b|curare|ascolt|verbal|appunti|accompagn|sosten|tradu|conduzione|invisibil"
  ].join("|")})`
);

// src/checks/participation/level-says-how-people-move-on.ts?examples
var head4 = "# Ways to take part\n\n| Level | What they do | When they move on | Who notices |\n|---|---|---|---|\n";
var level_says_how_people_move_on_default = { id: "level-says-how-people-move-on", examples: [
  {
    name: "when, and who notices; the last level leads nowhere",
    files: {
      "engagement.md": `${head4}| Guests | listen | have come three times | welcome host |
| Hosts | open a call | | |
`
    },
    expect: []
  },
  {
    name: "neither",
    files: { "engagement.md": `${head4}| Guests | listen | | |
| Hosts | open a call | | |
` },
    expect: [
      "engagement.md:5 The level “Guests” does not say when somebody is ready for the next one, and who notices."
    ]
  },
  {
    name: "when, but not who",
    files: {
      "engagement.md": `${head4}| Leadership | open a call | | |
| Participation | listen | have come three times | |
`
    },
    expect: [
      "engagement.md:6 The level “Participation” does not say who notices that somebody is ready for the next one."
    ]
  },
  {
    name: "told once for all levels",
    files: {
      "engagement.md": `${head4}| Guests | listen | | |
| Hosts | open a call | | |

## Moving between levels

After every third visit the welcome host asks what somebody would like to try.
`
    },
    expect: []
  },
  {
    name: "a single level",
    files: { "engagement.md": `${head4}| Guests | listen | | |
` },
    expect: []
  }
] };

// src/checks/participation/levels-are-reached-in-several-ways.ts?examples
var mountain = (ways) => `# Ways to take part

| Level | What they do | How we reach them |
|---|---|---|
${ways.map((way, at) => `| Level ${at + 1} | something | ${way} |
`).join("")}`;
var levels_are_reached_in_several_ways_default = { id: "levels-are-reached-in-several-ways", examples: [
  {
    name: "different ways",
    files: { "engagement.md": mountain(["Posters", "Monthly call", "Monthly call, chat"]) },
    expect: []
  },
  {
    name: "GitHub for everything",
    files: { "engagement.md": mountain(["GitHub", "GitHub issues", "issues and pull requests on GitHub"]) },
    expect: ["engagement.md:5 At every level of engagement.md people are reached in one way only: “GitHub”."]
  },
  {
    name: "one channel, in French",
    files: {
      "engagement.md": "# Façons de participer\n\n| Niveau | Ce qu’ils font | Canaux |\n|---|---|---|\n| Découverte | lisent | La lettre |\n| Participation | écrivent | la lettre |\n| Leadership | choisissent | la lettre |\n"
    },
    expect: ["engagement.md:5 At every level of engagement.md people are reached in one way only: “La lettre”."]
  },
  {
    name: "GitHub, and a word in person",
    files: { "engagement.md": mountain(["GitHub", "GitHub", "GitHub, and a word in person"]) },
    expect: []
  },
  { name: "two levels only", files: { "engagement.md": mountain(["GitHub", "GitHub"]) }, expect: [] }
] };

// src/checks/participation/levels-follow-one-another.ts?examples
var mountain2 = (levels, head25 = "Level | What they do") => `# Ways to take part

| ${head25} |
|---|---|
${levels.map((level) => `| ${level} | something |
`).join("")}`;
var levels_follow_one_another_default = { id: "levels-follow-one-another", examples: [
  {
    name: "all six phases",
    files: {
      "engagement.md": mountain2([
        "Discovery",
        "First contact",
        "Participation",
        "Sustained participation",
        "Networked participation",
        "Leadership"
      ])
    },
    expect: []
  },
  {
    name: "from a first contact straight to leadership",
    files: { "engagement.md": mountain2(["Discovery", "First contact", "Leadership"]) },
    expect: ["engagement.md:6 Between “First contact” and “Leadership” there is no step."]
  },
  {
    name: "in German",
    files: {
      "engagement.md": "# Wege zum Mitmachen\n\n| Stufe | Was sie tun |\n|---|---|\n| Erster Kontakt | zuhören |\n| Leitung | Treffen eröffnen |\n"
    },
    expect: ["engagement.md:5 Between “Erster Kontakt” and “Leitung” there is no step."]
  },
  {
    name: "a level with a name of its own may well lie in between",
    files: { "engagement.md": mountain2(["Discovery", "Friends of the guide", "Leadership"]) },
    expect: []
  },
  {
    name: "one phase left out",
    files: { "engagement.md": mountain2(["Discovery", "Participation", "Networked participation"]) },
    expect: []
  }
] };

// src/checks/participation/newcomers-see-how-to-join.ts?examples
var newcomers_see_how_to_join_default = { id: "newcomers-see-how-to-join", examples: [
  {
    name: "a link to the calls",
    files: {
      "README.md": "# OSC Lindenau\n\nCome to [our next call](meetings.md).\n",
      "meetings.md": "# Meetings\n\n| Call | When |\n|---|---|\n| Community call | every Monday |\n"
    },
    expect: []
  },
  {
    name: "an address",
    files: { "README.md": "# OSC Lindenau\n\nWrite to hello@osc-lindenau.example.\n" },
    expect: []
  },
  {
    name: "only a description",
    files: { "README.md": "# OSC Lindenau\n\nWe work in the open. See [the licence](LICENSE).\n" },
    expect: ["README.md:1 README.md does not show how to join."]
  },
  {
    name: "a link in Spanish",
    files: { "README.md": "# OSC Lindenau\n\n[¡Únete!](https://forms.example/osc)\n" },
    expect: []
  },
  { name: "no first page to look at", files: { "charter.md": "# Charter\n" }, expect: [] }
] };

// src/checks/participation/onboarding-says-how-people-leave.ts?examples
var steps = "## Steps\n\n| What | Who | When |\n|---|---|---|\n| A letter | Welcome host | first week |\n";
var access = "\n## Accounts and keys\n\n- The shared folder\n";
var onboarding_says_how_people_leave_default = { id: "onboarding-says-how-people-leave", examples: [
  {
    name: "both",
    files: {
      "onboarding.md": `# Welcome

${steps}${access}
## When somebody leaves

- We thank them on the next call.
- The folder is closed for them.
`
    },
    expect: []
  },
  {
    name: "only how people arrive",
    files: { "onboarding.md": `# Welcome

${steps}${access}` },
    expect: ["onboarding.md:1 onboarding.md says how people arrive, and not how they leave."]
  },
  {
    name: "leaving has a page of its own",
    files: {
      "onboarding.md": `# Welcome

${steps}`,
      "offboarding.md": "# Farewell\n\n## When you leave\n\n- Give back the key.\n"
    },
    expect: []
  },
  {
    name: "a welcome without steps or keys",
    files: { "welcome.md": "# Welcome\n\nCome as you are; the coffee is free.\n" },
    expect: []
  }
] };

// src/checks/participation/persona-has-a-whole-path.ts?examples
var sustaining = { "community.yml": "stage: sustaining\n" };
var steps2 = [
  "Discovery - Rosa sees a poster.",
  "First contact - She writes to us.",
  "Participation - She comes to a call.",
  "Sustained participation - She takes notes.",
  "Networked participation - She brings a colleague.",
  "Leadership - She opens a call."
];
var rosa = (told) => `# Rosa, a new librarian

Rosa has worked in the library since May.

${told.map((step) => `- ${step}
`).join("")}`;
var persona_has_a_whole_path_default = { id: "persona-has-a-whole-path", examples: [
  { name: "six steps", files: { ...sustaining, "personas/rosa.md": rosa(steps2) }, expect: [] },
  {
    name: "a path that breaks off",
    files: { ...sustaining, "personas/rosa.md": rosa(steps2.slice(0, 4)) },
    expect: [
      "personas/rosa.md:1 The path of “Rosa, a new librarian” says nothing yet about “Networked participation” and “Leadership”."
    ]
  },
  {
    name: "headings in German",
    files: {
      ...sustaining,
      "personas/rosa.md": "# Rosa\n\n## Entdeckung\n\nEin Plakat.\n\n## Erster Kontakt\n\nEine Mail.\n\n## Beteiligung\n\nEin Treffen.\n\n## Regelmäßige Teilnahme\n\nProtokoll.\n\n## Wen sie mitbringt\n\nEine Kollegin.\n"
    },
    expect: ["personas/rosa.md:1 The path of “Rosa” says nothing yet about “Leadership”."]
  },
  {
    name: "a community that is not there yet",
    files: { "community.yml": "stage: active\n", "personas/rosa.md": rosa(steps2.slice(0, 1)) },
    expect: []
  }
] };
var { fields } = persona_default.fields.entries;

// src/checks/participation/stakeholder-contact-is-planned.ts?examples
var head5 = "# Stakeholders\n\n| Contributor | Role | How we stay in touch | How often | Who looks after it | Quadrant |\n|---|---|---|---|---|---|\n";
var stakeholder_contact_is_planned_default = { id: "stakeholder-contact-is-planned", examples: [
  {
    name: "a whole plan",
    files: { "stakeholders.md": `${head5}| Library | host | monthly coffee | every month | Coordination | |
` },
    expect: []
  },
  {
    name: "how, but not how often or who",
    files: { "stakeholders.md": `${head5}| Library | host | monthly coffee | | | |
` },
    expect: ["stakeholders.md:5 For “Library” the plan does not say how often you are in touch, and who does it."]
  },
  {
    name: "placed on the map, without a plan",
    files: { "stakeholders.md": `---
ratings: public
---
${head5}| Library | host | | | | Manage closely |
` },
    expect: [
      "stakeholders.md:8 For “Library” the plan does not say how you stay in touch, how often, and who does it."
    ]
  },
  {
    name: "only who they are, which is enough to begin with",
    files: { "stakeholders.md": `${head5}| Library | host | | | | |
` },
    expect: []
  }
] };

// src/checks/participation/stakeholder-quadrant-fits-ratings.ts?examples
var head6 = "# Stakeholders\n\n| Contributor | Role | Power | Interest | Quadrant |\n|---|---|---|---|---|\n";
var stakeholder_quadrant_fits_ratings_default = { id: "stakeholder-quadrant-fits-ratings", examples: [
  {
    name: "both say the same",
    files: { "stakeholders.md": `${head6}| Deans | host | high | low | Keep satisfied |
` },
    expect: []
  },
  {
    name: "high power and low interest, to be watched only",
    files: { "stakeholders.md": `${head6}| Deans | host | high | low | Monitor |
` },
    expect: ["stakeholders.md:5 For “Deans” the column “Quadrant” does not say the same as the ratings."]
  },
  {
    name: "the same in French",
    files: {
      "stakeholders.md": "# Parties prenantes\n\n| Partie prenante | Rôle | Pouvoir | Intérêt | Quadrant |\n|---|---|---|---|---|\n| Facultés | hôte | élevé | faible | Surveiller |\n"
    },
    expect: ["stakeholders.md:5 For “Facultés” the column “Quadrant” does not say the same as the ratings."]
  },
  {
    name: "ratings without a quadrant, which follows by itself",
    files: { "stakeholders.md": `${head6}| Deans | host | high | low | |
` },
    expect: []
  }
] };

// src/checks/participation/stakeholder-quadrants-are-all-used.ts?examples
var map = (rows) => `---
kind: stakeholders
ratings: public
---
# Stakeholders

| Contributor | Role | Quadrant |
|---|---|---|
${rows.map((row) => `| ${row} |
`).join("")}`;
var stakeholder_quadrants_are_all_used_default = { id: "stakeholder-quadrants-are-all-used", examples: [
  {
    name: "all four corners",
    files: {
      "community.yml": "stage: active\n",
      "stakeholders.md": map([
        "Library | host | Manage closely",
        "Deans | funder | Keep satisfied",
        "Students | user | Inform regularly",
        "Press | other | Monitor",
        "Trainers | member | Manage closely",
        "Publishers | supplier | Monitor"
      ])
    },
    expect: []
  },
  {
    name: "one empty corner",
    files: {
      "community.yml": "stage: active\n",
      "stakeholders.md": map([
        "Library | host | Manage closely",
        "Deans | funder | Keep satisfied",
        "Students | user | Manage closely",
        "Press | other | Monitor",
        "Trainers | member | Manage closely",
        "Publishers | supplier | Monitor"
      ])
    },
    expect: ["stakeholders.md:9 Nobody in stakeholders.md is in the corner “Inform regularly”."]
  },
  {
    name: "a short list",
    files: { "community.yml": "stage: active\n", "stakeholders.md": map(["Library | host | Manage closely"]) },
    expect: []
  }
] };

// src/checks/participation/stakeholder-ratings-differ.ts?examples
var map2 = (rows, ratings = "ratings: public\n") => `---
kind: stakeholders
${ratings}---
# Stakeholders

| Contributor | Role | Power | Interest |
|---|---|---|---|
${rows.map((row) => `| ${row} |
`).join("")}`;
var allHigh = [
  "Library | host | high | high",
  "Deans | funder | high | high",
  "Trainers | member | high | high",
  "Students | user | high | high"
];
var stakeholder_ratings_differ_default = { id: "stakeholder-ratings-differ", examples: [
  {
    name: "groups that differ",
    files: {
      "community.yml": "stage: active\n",
      "stakeholders.md": map2([...allHigh, "Neighbours | user | low | high"])
    },
    expect: []
  },
  {
    name: "all alike",
    files: { "community.yml": "stage: active\n", "stakeholders.md": map2(allHigh) },
    expect: ["stakeholders.md:9 Everyone in stakeholders.md has the same power and interest."]
  },
  {
    name: "ratings that are not public are not spoken of",
    files: { "community.yml": "stage: active\n", "stakeholders.md": map2(allHigh, "") },
    expect: []
  },
  {
    name: "three groups only",
    files: { "community.yml": "stage: active\n", "stakeholders.md": map2(allHigh.slice(1)) },
    expect: []
  }
] };

// src/checks/participation/stumbling-block-has-an-answer.ts?examples
var persona = (blocks) => `# Rosa, a new librarian

Rosa has worked in the library since May.

## Stumbling blocks

${blocks}`;
var stumbling_block_has_an_answer_default = { id: "stumbling-block-has-an-answer", examples: [
  {
    name: "an obstacle with its answer",
    files: { "personas/rosa.md": persona("- Calls are in the evening → every second one is at noon\n") },
    expect: []
  },
  {
    name: "one without",
    files: {
      "personas/rosa.md": persona(
        "| Stumbling block | What we do about it |\n|---|---|\n| Calls are in the evening | every second one is at noon |\n| Everyone speaks English | |\n"
      )
    },
    expect: [
      "personas/rosa.md:10 What stands in the way of “Rosa, a new librarian” has no answer yet: “Everyone speaks English”."
    ]
  },
  {
    name: "in French, in a table of personas",
    files: {
      "personas.md": "# Profils imaginaires\n\n| Nom | Histoire | Obstacles |\n|---|---|---|\n| Rosa | bibliothécaire | horaires : appels à midi; langue |\n"
    },
    expect: ["personas.md:5 What stands in the way of “Rosa” has no answer yet: “langue”."]
  },
  {
    name: "told in sentences, which tell both",
    files: { "personas/rosa.md": persona("Calls are in the evening, so every second one is at noon.\n") },
    expect: []
  }
] };

// src/checks/participation/value-exchange-goes-both-ways.ts?examples
var head7 = "# Recognition\n\n| Who | What they give | What they receive |\n|---|---|---|\n";
var value_exchange_goes_both_ways_default = { id: "value-exchange-goes-both-ways", examples: [
  {
    name: "giving and receiving",
    files: { "recognition.md": `${head7}| Speakers | an hour, their experience | questions, new readers |
` },
    expect: []
  },
  {
    name: "only giving",
    files: { "recognition.md": `${head7}| Note-takers | two hours a month | |
` },
    expect: ["recognition.md:5 The group “Note-takers” gives something, and nothing says what it receives."]
  },
  {
    name: "an honest “nothing”, in Spanish",
    files: {
      "recognition.md": "# Reconocimiento\n\n| Grupo | Qué dan | Qué reciben |\n|---|---|---|\n| Quienes toman notas | dos horas al mes | nada |\n"
    },
    expect: ["recognition.md:5 The group “Quienes toman notas” gives something, and nothing says what it receives."]
  },
  {
    name: "a group of which only the name stands there yet",
    files: { "recognition.md": `${head7}| Readers | | |
` },
    expect: []
  }
] };

// src/checks/participation/way-to-help-needs-no-code.ts?examples
var guide2 = (text3) => ({ "CONTRIBUTING.md": `# Contributing

${text3}
` });
var way_to_help_needs_no_code_default = { id: "way-to-help-needs-no-code", examples: [
  {
    name: "code and more",
    files: guide2("Open a pull request with a test. You can also translate the guide, or answer questions."),
    expect: []
  },
  {
    name: "code only",
    files: guide2("Fork the repository, write a test, and open a pull request. Our code of conduct holds."),
    expect: ["CONTRIBUTING.md:1 CONTRIBUTING.md names no way to help for those who do not write code."]
  },
  {
    name: "code only, in German",
    files: { "CONTRIBUTING.md": "# Mitmachen\n\nEröffne einen Pull Request; die Unit-Tests müssen laufen.\n" },
    expect: ["CONTRIBUTING.md:1 CONTRIBUTING.md names no way to help for those who do not write code."]
  },
  {
    name: "a page that is not about code at all",
    files: guide2("Come to a call, and bring somebody along."),
    expect: []
  },
  {
    name: "a heading of its own",
    files: guide2("Open a pull request.\n\n## Contributing beyond code\n\nWe need bakers."),
    expect: []
  },
  {
    name: "a page that only leads to another",
    files: guide2("See [how to send a pull request](https://lindenau.example/contributing)."),
    expect: []
  }
] };
var otherWays = new RegExp(
  `(?<!\\p{L})(?:${[
    "document|docs\\b|translat|proof-?read|typos?\\b|tutorials?\\b|teach|train(?:ing|er)|blog|talks?\\b|spread the word|design(?:er|s)?\\b|artwork|illustrat|mentor|organi[sz]e (?:a|an|the|our)|meet-?ups?\\b|(?:community|monthly|weekly) (?:call|meeting)s?|come to (?:a|our|the) (?:call|meeting)|tak(?:e|ing) notes|answer(?:ing)? (?:other |people[’']s |users[’'] )?questions|help(?:ing)? (?:other )?(?:users|people|newcomers)|user research|accessibility|non-code|beyond code|without code|by e-?mail|bring (?:a|some)|tell (?:us|others|a)",
    "tradui|traduction|relire|relecture|tutoriel|enseign|parlez?-en|sans code|compte rendu|par courriel",
    "dokument|übersetz|korrekturles|schreibfehler|vortr[aä]g|lehr(?:en|material)|weitersag|ohne code|per e-?mail",
    "traduc|traducir|revisar textos|charlas?\\b|enseñ|difund|sin código|por correo",
    "traduz|tradur|rilegg|insegn|raccontare|senza codice|per e-?mail"
  ].join("|")})`,
  "iu"
);

// src/checks/people/access-ends-with-the-role.ts?examples
var people = (status) => `# People

| Name | May we list you? | Status | Left on |
|---|---|---|---|
| Amira | yes, 2025-01-12 | ${status} |
| Jonas | yes, 2025-01-12 | active | |
`;
var channels2 = (status = "active") => `# Channels

| Channel | What for | Who looks after it | Status |
|---|---|---|---|
| Mailing list | News | Amira, Jonas | ${status} |
`;
var roles5 = (until) => `# Roles

| Role | Who | Until |
|---|---|---|
| Keeper of the list | Amira | ${until} |
| Chair | Jonas | 2027-12-31 |
`;
var access_ends_with_the_role_default = { id: "access-ends-with-the-role", examples: [
  { name: "both are here", files: { "people.md": people("active | "), "channels.md": channels2() }, expect: [] },
  {
    name: "one has left",
    files: { "people.md": people("emeritus | 2025-12"), "channels.md": channels2() },
    expect: ["channels.md:5 “Mailing list” is looked after by somebody who has left."]
  },
  {
    name: "one left a week ago",
    files: { "people.md": people("emeritus | 2026-02-22"), "channels.md": channels2() },
    expect: []
  },
  {
    name: "the only role has ended",
    files: { "people.md": people("active | "), "roles.md": roles5("2025-12-31"), "channels.md": channels2() },
    expect: ["channels.md:5 “Mailing list” is looked after by somebody who held a role here that has ended."]
  },
  {
    name: "a role that goes on, and a channel that is closed",
    files: {
      "people.md": people("emeritus | 2025-12"),
      "roles.md": roles5("2026-12-31"),
      "channels.md": channels2("closed")
    },
    expect: []
  }
] };

// src/checks/people/consent-covers-what-is-shown.ts?examples
var people2 = (consent) => `# People

| Name | Works at | May we list you? | Knows about |
|---|---|---|---|
| Amira | Library | ${consent} | copyright |
`;
var consent_covers_what_is_shown_default = { id: "consent-covers-what-is-shown", examples: [
  { name: "a yes without conditions", files: { "people.md": people2("yes, 2026-01-12") }, expect: [] },
  {
    name: "a yes to the name only",
    files: { "people.md": people2("yes, 2026-01-12, name only") },
    expect: [
      "people.md:5 Line 5 shows where somebody works, and the yes beside it does not cover that.",
      "people.md:5 Line 5 shows what somebody knows about, and the yes beside it does not cover that."
    ]
  },
  {
    name: "a yes to all of it, in French",
    files: { "people.md": people2("oui, 2026-01-12 (nom, institution, compétences)") },
    expect: []
  },
  { name: "a yes that came by e-mail", files: { "people.md": people2("yes, by e-mail, 2026-01-12") }, expect: [] }
] };

// src/checks/people/decision-has-the-votes-it-needs.ts?examples
var active7 = { "community.yml": "stage: active\n" };
var log = (...rows) => `# Decisions

| Date | Subject | Status | How we decided | Votes | Pages that change |
|---|---|---|---|---|---|
${rows.map((row) => `| 2026-01-21 | ${row} |
`).join("")}`;
var governance = (...sentences) => `# Governance

${sentences.join(" ")}

## Who decides what

| What | How we decide | Who |
|---|---|---|
| Words on a page | Nobody objects | Any member |
| The charter, this page | Two thirds agree | Members on the call |
`;
var charter7 = "# Charter\n\n## Vision\n\nEvery result can be read.\n";
var decision_has_the_votes_it_needs_default = { id: "decision-has-the-votes-it-needs", examples: [
  {
    name: "six of nine are two thirds",
    files: { ...active7, "decisions.md": log("A logo | approved | two thirds | 6 for, 3 against | ") },
    expect: []
  },
  {
    name: "three of seven are not three quarters",
    files: { ...active7, "decisions.md": log("A logo | approved | three quarters | 3 for, 4 against | ") },
    expect: [
      "decisions.md:5 “A logo” is marked as approved with 3 of 7 votes in favour; its rule, “three quarters”, asks for 6."
    ]
  },
  {
    name: "half of the votes are no majority, and abstentions are not counted",
    files: {
      ...active7,
      "decisions.md": log(
        "A logo | approved | simple majority | 5 for, 5 against | ",
        "A name | approved | simple majority | 5 for, 4 against, 8 abstained | "
      )
    },
    expect: [
      "decisions.md:5 “A logo” is marked as approved with 5 of 10 votes in favour; its rule, “simple majority”, asks for 6."
    ]
  },
  {
    name: "abstentions count where the governance says so",
    files: {
      ...active7,
      "GOVERNANCE.md": governance("Abstentions count as votes against."),
      "decisions.md": log("A name | approved | simple majority | 5 for, 4 against, 8 abstained | ")
    },
    expect: [
      "decisions.md:5 “A name” is marked as approved with 5 of 17 votes in favour; its rule, “simple majority”, asks for 9."
    ]
  },
  {
    name: "consensus with one vote against",
    files: {
      ...active7,
      "decisions.md": log(
        "A logo | approved | consensus | 8 for, 1 against | ",
        "A name | approved | consensus, else majority | 8 for, 1 against | "
      )
    },
    expect: [
      "decisions.md:5 “A logo” is marked as approved with 8 of 9 votes in favour; its rule, “consensus”, asks for 9."
    ]
  },
  {
    name: "the rule stands in the governance, for the page that changes",
    files: {
      ...active7,
      "charter.md": charter7,
      "GOVERNANCE.md": governance(),
      "decisions.md": log("A new vision | approved | | 5 for, 4 against | [charter](charter.md)")
    },
    expect: [
      "decisions.md:5 “A new vision” is marked as approved with 5 of 9 votes in favour; its rule, “Two thirds agree”, asks for 6."
    ]
  },
  {
    name: "a vote in German, one vote short of two thirds",
    files: {
      ...active7,
      "decisions/logo.md": "# Ein Logo\n\n- Status: beschlossen\n- Regel: Zweidrittelmehrheit\n\n## Abstimmung\n\n5 dafür, 3 dagegen, 2 Enthaltungen\n"
    },
    expect: [
      "decisions/logo.md:6 “Ein Logo” is marked as approved with 5 of 8 votes in favour; its rule, “Zweidrittelmehrheit”, asks for 6."
    ]
  },
  {
    name: "who voted how, two of whom have to agree",
    files: {
      "decisions/logo.md": "# A logo\n\n- Status: approved\n- Rule: two coordinators agree\n\n## Votes\n\n| Role | Vote |\n|---|---|\n| Coordinator | approve |\n| Deputy | approve |\n| Treasurer | abstain |\n"
    },
    expect: []
  },
  {
    name: "without a rule that we can count nothing is said",
    files: {
      ...active7,
      "decisions.md": log(
        "A logo | approved | the chair decides | 1 for, 5 against | ",
        "A name | approved | | 1 for, 5 against | "
      )
    },
    expect: []
  }
] };

// src/checks/people/decision-is-followed-up.ts?examples
var active8 = { "community.yml": "stage: active\n" };
var charter8 = (setting) => `---
${setting}
---
# Charter

## Vision

Every result can be read.
`;
var log2 = (row) => `# Decisions

| Date | Subject | Status | Pages that change |
|---|---|---|---|
| ${row} |
`;
var decision_is_followed_up_default = { id: "decision-is-followed-up", examples: [
  {
    name: "the page was read after the decision",
    files: {
      ...active8,
      "charter.md": charter8("last_reviewed: 2026-01-20"),
      "decisions.md": log2("2026-01-15 | A new vision | approved | [charter](charter.md)")
    },
    expect: []
  },
  {
    name: "the page is older",
    files: {
      ...active8,
      "charter.md": charter8("adopted: 2024-11-20\nlast_reviewed: 2025-11-20"),
      "decisions.md": log2("2026-01-15 | A new vision | approved | [charter](charter.md)")
    },
    expect: [
      "decisions.md:5 “A new vision” of 15 January 2026 changes charter.md, and that page was last looked at on 20 November 2025."
    ]
  },
  {
    name: "a decision of last week, one that was declined, and a page without a date",
    files: {
      ...active8,
      "charter.md": charter8("last_reviewed: 2025-11-20"),
      "roadmap.md": "# Roadmap\n\n## Next steps\n\nWe open the doors.\n",
      "decisions.md": log2(
        "2026-02-20 | A new vision | approved | charter |\n| 2026-01-15 | No vision | declined | charter |\n| 2026-01-15 | A door | approved | roadmap.md"
      )
    },
    expect: []
  },
  {
    name: "the name of the page is enough, and the settings of a file count",
    files: {
      ...active8,
      "charter.md": charter8("last_reviewed: 2025-11-20"),
      "decisions/vision.md": "---\nstatus: approved\ndate: 2026-01-15\naffects: [the charter]\n---\n# A new vision\n\n## Decision\n\nWe wish for more.\n"
    },
    expect: [
      "decisions/vision.md:4 “A new vision” of 15 January 2026 changes charter.md, and that page was last looked at on 20 November 2025."
    ]
  }
] };

// src/checks/people/decision-is-looked-at-again.ts?examples
var active9 = { "community.yml": "stage: active\n" };
var log3 = (row) => `# Decisions

| Date | Subject | Status | Look at it again |
|---|---|---|---|
| 2025-01-15 | ${row} |
`;
var decision_is_looked_at_again_default = { id: "decision-is-looked-at-again", examples: [
  {
    name: "it has time",
    files: { ...active9, "decisions.md": log3("Calls in the evening | approved | 2026-06") },
    expect: []
  },
  {
    name: "the day has passed",
    files: { ...active9, "decisions.md": log3("Calls in the evening | approved | 2026-01") },
    expect: ["decisions.md:5 “Calls in the evening” was to be looked at again by 31 January 2026."]
  },
  {
    name: "another decision took its place",
    files: { ...active9, "decisions.md": log3("Calls in the evening | superseded by 2025-04 | 2026-01") },
    expect: []
  }
] };

// src/checks/people/decision-number-is-unique.ts?examples
var active10 = { "community.yml": "stage: active\n" };
var log4 = (...rows) => `# Decisions

| Number | Date | Subject |
|---|---|---|
${rows.map((row) => `| ${row} |
`).join("")}`;
var decision_number_is_unique_default = { id: "decision-number-is-unique", examples: [
  {
    name: "two numbers",
    files: {
      ...active10,
      "decisions.md": log4("2026-01 | 2026-01-21 | Meet in the library", "2026-02 | 2026-02-18 | A logo")
    },
    expect: []
  },
  {
    name: "one number twice",
    files: {
      ...active10,
      "decisions.md": log4("2026-01 | 2026-01-21 | Meet in the library", "2026-01 | 2026-02-18 | A logo")
    },
    expect: ["decisions.md:6 The number “2026-01” of “A logo” belongs to “Meet in the library” as well."]
  },
  {
    name: "in the names of files",
    files: {
      ...active10,
      "decisions/0007-logo.md": "# A logo\n\n## Decision\n\nBlue.\n",
      "decisions/0007-name.md": "# A name\n\n## Decision\n\nOSC Lindenau.\n"
    },
    expect: ["decisions/0007-name.md:1 The number “0007” of “A name” belongs to “A logo” as well."]
  },
  {
    name: "files that are named by their month or day",
    files: {
      "decisions/2026-01-logo.md": "# A logo\n\n- Date: 2026-01-12\n",
      "decisions/2026-01-name.md": "# A name\n\n- Date: 2026-01-30\n",
      "decisions/2026-02-03.md": "# Rooms\n\nWe meet in the library.\n",
      "decisions/2026-02-03-tea.md": "# Tea\n\nThere is tea.\n"
    },
    expect: []
  }
] };

// src/checks/people/decision-status-fits-folder.ts?examples
var active11 = { "community.yml": "stage: active\n" };
var page14 = (status) => `# Join the network

${status}

## What we decided

We join in June.
`;
var decision_status_fits_folder_default = { id: "decision-status-fits-folder", examples: [
  {
    name: "both say the same",
    files: { ...active11, "decisions/approved/2026-14.md": page14("Status: approved on 12 May 2026") },
    expect: []
  },
  {
    name: "they differ",
    files: { ...active11, "decisions/approved/2026-14.md": page14("Status: proposed") },
    expect: [
      "decisions/approved/2026-14.md:3 The text of decisions/approved/2026-14.md says “proposed”, and its folder says “approved”."
    ]
  },
  {
    name: "in Spanish",
    files: { ...active11, "decisions/declined/2026-15.md": "# Entrar en la red\n\nEstado: rechazada\n" },
    expect: []
  },
  {
    name: "only the folder says it",
    files: { ...active11, "decisions/approved/2026-14.md": page14("We talked about it in spring.") },
    expect: []
  },
  {
    name: "the list says something else than the folder",
    files: {
      "decisions.md": "# Decisions\n\n| Date | Subject | Status |\n|---|---|---|\n| 2026-05-12 | [Join the network](decisions/proposed/network.md) | approved |\n",
      "decisions/proposed/network.md": page14("We talked about it in spring.")
    },
    expect: ["decisions.md:5 The text of decisions.md says “approved”, and its folder says “proposed”."]
  }
] };

// src/checks/people/governance-seats-are-shared.ts?examples
var files = (cap, ...works) => ({
  "GOVERNANCE.md": `# Governance

## Who decides what

| What | Who |
|---|---|
| The budget | Steering committee |

## Seats of one organisation

${cap}
`,
  "roles.md": `# Roles

| Role | Who |
|---|---|
| Steering committee | ${works.map((_, at) => `Member ${"ABCDEFG"[at]}`).join(", ")} |
`,
  "people.md": `# People

| Name | Works at | May we list you? |
|---|---|---|
${works.map((work, at) => `| Member ${"ABCDEFG"[at]} | ${work} | yes |
`).join("")}`
});
var governance_seats_are_shared_default = { id: "governance-seats-are-shared", examples: [
  {
    name: "within the share",
    files: files("At most a half of the seats.", "Library", "Physics", "Law", "Library"),
    expect: []
  },
  {
    name: "above the share",
    files: files(
      "No organisation may hold more than a quarter of the seats.",
      "Library",
      "Physics",
      "Law",
      "Library"
    ),
    expect: ["GOVERNANCE.md:9 2 of 4 seats belong to one organisation, more than GOVERNANCE.md allows."]
  },
  {
    name: "above a number",
    files: files("At most 2 seats.", "Library", "Library", "Law", "Library"),
    expect: ["GOVERNANCE.md:9 3 of 4 seats belong to one organisation, more than GOVERNANCE.md allows."]
  },
  {
    name: "a community inside one institution",
    files: {
      "community.yml": "host: University of Lindenau\n",
      ...files("A quarter", "University of Lindenau", "University of Lindenau", "University of Lindenau")
    },
    expect: []
  },
  {
    name: "the seats of a group",
    files: {
      ...files("At most a half of the seats."),
      "roles.md": "# Roles\n\n| Role | Who |\n|---|---|\n| Host | Member A |\n",
      "groups.md": "# Groups\n\n| Group | Members |\n|---|---|\n| Steering committee | Ana, Ben, Cleo |\n",
      "people.md": "# People\n\n| Name | Works at | May we list you? |\n|---|---|---|\n| Ana | Library | yes |\n| Ben | Library | yes |\n| Cleo | Law | yes |\n"
    },
    expect: ["GOVERNANCE.md:9 2 of 3 seats belong to one organisation, more than GOVERNANCE.md allows."]
  },
  { name: "no rule", files: files("", "Library", "Library", "Library"), expect: [] }
] };

// src/checks/people/group-has-two-leads.ts?examples
var head8 = "# Groups\n\n| Group | Kind of group | Who leads it | Status |\n|---|---|---|---|\n";
var active12 = { "community.yml": "stage: active\n" };
var group_has_two_leads_default = { id: "group-has-two-leads", examples: [
  {
    name: "two people",
    files: { ...active12, "groups.md": `${head8}| Outreach | working group | Ffion and Kaito | active |
` },
    expect: []
  },
  {
    name: "one person",
    files: { ...active12, "groups.md": `${head8}| Outreach | working group | Ffion | active |
` },
    expect: ["groups.md:5 The group “Outreach” is led by one person."]
  },
  {
    name: "a role that two people hold",
    files: {
      ...active12,
      "roles.md": "# Roles\n\n| Role | Who |\n|---|---|\n| Outreach lead | Ffion, Kaito |\n",
      "groups.md": `${head8}| Outreach | working group | Outreach lead | active |
`
    },
    expect: []
  },
  {
    name: "a role that nobody holds yet has a note of its own",
    files: {
      ...active12,
      "roles.md": "# Roles\n\n| Role | What it is for |\n|---|---|\n| Outreach lead | Opens the calls |\n",
      "groups.md": `${head8}| Outreach | working group | Outreach lead | active |
`
    },
    expect: []
  },
  {
    name: "a task force, which is soon over, and a group that rests",
    files: {
      ...active12,
      "groups.md": `${head8}| Open day | task force | Ffion | active |
| Outreach | working group | Kaito | paused |
`
    },
    expect: []
  }
] };

// src/checks/people/group-is-not-past-its-end.ts?examples
var head9 = "# Groups\n\n| Group | Kind of group | Until | Status |\n|---|---|---|---|\n";
var group_is_not_past_its_end_default = { id: "group-is-not-past-its-end", examples: [
  {
    name: "it has time",
    files: { "groups.md": `${head9}| Open day | task force | 2026-06-30 | active |
` },
    expect: []
  },
  {
    name: "it is over",
    files: { "groups.md": `${head9}| Open day | task force | June 2025 | active |
` },
    expect: ["groups.md:5 The group “Open day” was to be done by 30 June 2025, and the page still shows it as open."]
  },
  {
    name: "it is closed",
    files: { "groups.md": `${head9}| Open day | task force | 2025-06 | closed |
` },
    expect: []
  },
  { name: "a group that goes on", files: { "groups.md": `${head9}| Outreach | group | standing | |
` }, expect: [] },
  {
    name: "the last day, in French",
    on: "2026-03-31",
    files: {
      "groups.md": "# Groupes de travail\n\n| Groupe | Type | Jusqu’à |\n|---|---|---|\n| Journée | groupe ad hoc | mars 2026 |\n"
    },
    expect: []
  }
] };

// src/checks/people/group-is-still-heard-of.ts?examples
var groups = (status = "") => `# Groups

| Group | Meets | Status |
|---|---|---|
| Guide circle | Guide evening | ${status} |
`;
var meetings = "# Meetings\n\n| Call | When | Time | Time zone |\n|---|---|---|---|\n| Guide evening | every two months | 18:00 | Berlin |\n";
var notes = (...days) => `# Notes

| Date | Call | Takeaways |
|---|---|---|
${days.map((day3) => `| ${day3} | Guide evening | Two chapters |
`).join("")}`;
var group_is_still_heard_of_default = { id: "group-is-still-heard-of", examples: [
  {
    name: "notes of last month",
    files: { "groups.md": groups(), "meetings.md": meetings, "notes.md": notes("2025-06-10", "2026-02-10") },
    expect: []
  },
  {
    name: "nothing for seven months",
    files: { "groups.md": groups(), "meetings.md": meetings, "notes.md": notes("2025-06-10", "2025-08-01") },
    expect: ["groups.md:5 We found nothing about the group “Guide circle” since 1 August 2025. Is it still at work?"]
  },
  {
    name: "six months to the day",
    files: { "groups.md": groups(), "meetings.md": meetings, "notes.md": notes("2025-09-01") },
    expect: []
  },
  {
    name: "a group that rests",
    files: { "groups.md": groups("paused"), "meetings.md": meetings, "notes.md": notes("2025-06-10") },
    expect: []
  },
  { name: "nothing was ever written: nobody can tell", files: { "groups.md": groups() }, expect: [] },
  {
    name: "a decision that it took",
    files: {
      "groups.md": groups(),
      "decisions.md": "# Decisions\n\n| Date | Subject | Who decided |\n|---|---|---|\n| 2025-08-01 | Chapters | Guide circle |\n"
    },
    expect: ["groups.md:5 We found nothing about the group “Guide circle” since 1 August 2025. Is it still at work?"]
  },
  {
    name: "an event that it holds",
    files: {
      "groups.md": groups(),
      "events.md": "# Events\n\n| Event | When | Organisers |\n|---|---|---|\n| Chapter sprint | 2025-08-01, 10:00 to 12:00 | Guide circle |\n"
    },
    expect: ["groups.md:5 We found nothing about the group “Guide circle” since 1 August 2025. Is it still at work?"]
  },
  {
    name: "notes that name the group in their title",
    files: {
      "groups.md": groups(),
      "notes/2025-05-10.md": "# Guide circle: a plan\n\n## Takeaways\n\nTwo chapters.\n",
      "notes/2026-01-10.md": "# Guide circle: a look back\n\n## Takeaways\n\nFour chapters.\n"
    },
    expect: []
  }
] };

// src/checks/people/group-lead-is-member.ts?examples
var head10 = "# Groups\n\n| Group | Who leads it | Members | Status |\n|---|---|---|---|\n";
var active13 = { "community.yml": "stage: active\n" };
var roles6 = "# Roles\n\n| Role | Who |\n|---|---|\n| Outreach lead | Ffion, Kaito |\n";
var group_lead_is_member_default = { id: "group-lead-is-member", examples: [
  {
    name: "a lead who is a member",
    files: { ...active13, "groups.md": `${head10}| Outreach | Ffion | Kaito, Ffion and Mateo | active |
` },
    expect: []
  },
  {
    name: "a lead who is not",
    files: { ...active13, "groups.md": `${head10}| Outreach | Ffion | Kaito, Mateo | active |
` },
    expect: ["groups.md:5 Somebody who leads the group “Outreach” is not in its list of members."]
  },
  {
    name: "a role leads it, and those who hold the role are members",
    files: { "roles.md": roles6, "groups.md": `${head10}| Outreach | Outreach lead | Kaito, Ffion, Mateo | active |
` },
    expect: []
  },
  {
    name: "a group that does not list its members",
    files: { "groups.md": `${head10}| Outreach | Ffion | | active |
` },
    expect: []
  },
  {
    name: "a group that is closed",
    files: { "groups.md": `${head10}| Outreach | Ffion | Kaito | closed |
` },
    expect: []
  },
  {
    name: "in German, with a list of members of its own",
    files: {
      "groups.md": "# Arbeitsgruppen\n\n## Öffentlichkeit\n\n- Leitung: Ffion Pryderi\n\n### Mitglieder\n\n| Wer | Seit |\n|---|---|\n| Kaito Moribe | 2026-01 |\n| Ffion Pryderi | 2026-01 |\n"
    },
    expect: []
  }
] };

// src/checks/people/group-meets-often-enough.ts?examples
var groups2 = (meets) => `# Groups

| Group | Meets |
|---|---|
| Training committee | ${meets} |
`;
var active14 = { "community.yml": "stage: active\n" };
var group_meets_often_enough_default = { id: "group-meets-often-enough", examples: [
  { name: "twice a year", files: { ...active14, "groups.md": groups2("twice a year") }, expect: [] },
  {
    name: "once a year",
    files: { ...active14, "groups.md": groups2("once a year") },
    expect: ["groups.md:5 The group “Training committee” meets every 12 months."]
  },
  {
    name: "once a year, where the community chose that",
    files: {
      "community.yml": "stage: active\nclocks:\n  group_meets: 12 months\n",
      "groups.md": groups2("once a year")
    },
    expect: []
  },
  {
    name: "the rhythm stands on the page of meetings",
    files: {
      ...active14,
      "groups.md": groups2("Training call"),
      "meetings.md": "# Meetings\n\n| Call | When | Time | Time zone |\n|---|---|---|---|\n| Training call | third Wednesday of every month | 14:00 | Brussels |\n"
    },
    expect: []
  },
  {
    name: "in words of its own",
    files: { ...active14, "groups.md": groups2("when there is something to decide") },
    expect: []
  },
  {
    name: "in German",
    files: {
      ...active14,
      "groups.md": "# Arbeitsgruppen\n\n| Gruppe | Trifft sich |\n|---|---|\n| Lehre | jährlich |\n"
    },
    expect: ["groups.md:5 The group “Lehre” meets every 12 months."]
  }
] };

// src/checks/people/group-says-whom-it-reports-to.ts?examples
var head11 = "# Groups\n\n| Group | Kind of group | Part of | Reports to | Status |\n|---|---|---|---|---|\n";
var active15 = { "community.yml": "stage: active\n" };
var group_says_whom_it_reports_to_default = { id: "group-says-whom-it-reports-to", examples: [
  {
    name: "one reports to the other, and the board to nobody",
    files: {
      ...active15,
      "groups.md": `${head11}| Coordination | board | | | active |
| Outreach | working group | Coordination | | active |
`
    },
    expect: []
  },
  {
    name: "two groups, and one says nothing",
    files: {
      ...active15,
      "groups.md": `${head11}| Training | working group | | members, twice a year | active |
| Outreach | working group | | | active |
`
    },
    expect: ["groups.md:6 Nothing says whom the group “Outreach” reports to."]
  },
  {
    name: "the only group that there is",
    files: { ...active15, "groups.md": `${head11}| Outreach | working group | | | active |
` },
    expect: []
  },
  {
    name: "the other one is closed",
    files: {
      ...active15,
      "groups.md": `${head11}| Training | working group | | | closed |
| Outreach | working group | | | active |
`
    },
    expect: []
  }
] };

// src/checks/people/group-term-begins-before-it-ends.ts?examples
var groups3 = (members) => ({
  "groups.md": `# Groups

| Group | Members |
|---|---|
| Outreach | ${members} |
`
});
var group_term_begins_before_it_ends_default = { id: "group-term-begins-before-it-ends", examples: [
  { name: "a time of two years", files: groups3("Ffion (since 2026-01, until 2027-12), Kaito"), expect: [] },
  {
    name: "two years that were mixed up",
    files: groups3("Kaito, Ffion (since 2027-01, until 2026-12)"),
    expect: [
      "groups.md:5 Somebody’s time in the group “Outreach” begins on 1 January 2027 and ends on 31 December 2026: the end comes first."
    ]
  },
  {
    name: "in a table on a page of its own",
    files: {
      "groups/outreach.md": "# Outreach\n\nWe write letters.\n\n## Members\n\n| Who | Since | Until |\n|---|---|---|\n| Ffion | 2026-05-20 | 2025-05-20 |\n"
    },
    expect: [
      "groups/outreach.md:9 Somebody’s time in the group “Outreach” begins on 20 May 2026 and ends on 20 May 2025: the end comes first."
    ]
  }
] };

// src/checks/people/one-person-does-not-hold-everything.ts?examples
var roles7 = (...rows) => `# Roles

| Role | Who |
|---|---|
${rows.map((row) => `| ${row} |
`).join("")}`;
var active16 = "stage: active\n";
var one_person_does_not_hold_everything_default = { id: "one-person-does-not-hold-everything", examples: [
  {
    name: "two people, three roles",
    files: { "community.yml": active16, "roles.md": roles7("Coordinator | Amira", "Deputy | Jonas", "Care | Amira") },
    expect: []
  },
  {
    name: "one person for all three",
    files: { "community.yml": active16, "roles.md": roles7("Coordinator | Amira", "Deputy | Amira", "Care | Amira") },
    expect: ["roles.md:5 The same person holds 3 roles: “Coordinator”, “Deputy” and “Care”."]
  },
  {
    name: "five of six roles",
    files: {
      "community.yml": active16,
      "roles.md": roles7(
        "Coordinator | Amira",
        "Deputy | Amira",
        "Care | Amira",
        "Notes | Jonas",
        "Web | Amira",
        "Events | Amira"
      )
    },
    expect: ["roles.md:5 The same person holds 5 roles: “Coordinator”, “Deputy”, “Care”, “Web” and “Events”."]
  },
  {
    name: "one role that is shared",
    files: {
      "community.yml": active16,
      "roles.md": roles7("Coordinator | Amira", "Deputy | Amira", "Care | Amira, Jonas")
    },
    expect: []
  }
] };

// src/checks/people/orcid-is-valid.ts?examples
var people3 = (orcid) => `# People

| Name | May we list you? | ORCID |
|---|---|---|
| Amira | yes, 2026-01-12 | ${orcid} |
`;
var orcid_is_valid_default = { id: "orcid-is-valid", examples: [
  { name: "one that can exist", files: { "people.md": people3("0000-0002-1825-0097") }, expect: [] },
  {
    name: "as a link, ending in X",
    files: { "people.md": people3("<https://orcid.org/0000-0002-1694-233X>") },
    expect: []
  },
  {
    name: "two digits that changed places",
    files: { "people.md": people3("0000-0002-1852-0097") },
    expect: ["people.md:5 The ORCID iD in line 5 has a wrong or missing character."]
  },
  {
    name: "one digit too few",
    files: { "people.md": people3("0000-0002-1825-097") },
    expect: ["people.md:5 The ORCID iD in line 5 has a wrong or missing character."]
  },
  {
    name: "another number among the links",
    files: {
      "people.md": "# People\n\n| Name | May we list you? | Links |\n|---|---|---|\n| Amira | yes, 2026-01-12 | https://git.example/0000-0000 |\n"
    },
    expect: []
  }
] };

// src/checks/people/person-agreed-to-be-listed.ts?examples
var people4 = (rows) => `# People

| Name | Works at | May we list you? |
|---|---|---|
${rows}
`;
var person_agreed_to_be_listed_default = { id: "person-agreed-to-be-listed", examples: [
  {
    name: "somebody who said yes",
    files: { "people.md": people4("| Amira Haddou | University Library | yes, 2026-01-12 |") },
    expect: []
  },
  {
    name: "somebody who was not asked",
    files: {
      "people.md": people4(
        "| Amira Haddou | University Library | yes, 2026-01-12 |\n| Jonas Weber | Institute of Physics | |"
      )
    },
    expect: ["people.md:6 Somebody is listed in line 6 without a yes in “May we list you?”."]
  },
  {
    name: "somebody who said no",
    files: { "people.md": people4("| Jonas Weber | Institute of Physics | no |") },
    expect: ["people.md:5 Somebody is listed in line 5 without a yes in “May we list you?”."]
  },
  {
    name: "oui, ja, sí and sì are yes",
    files: {
      "people.md": people4("| Amira | | oui |\n| Jonas | | ja, 2026-01-12 |\n| Inés | | sí |\n| Luca | | sì |")
    },
    expect: []
  },
  {
    name: "a yes with a date, under a heading of one’s own",
    files: {
      "people.md": "# People\n\n| Name | Works at | Asked and agreed |\n|---|---|---|\n| Amira | Library | yes, 2026-01-12 |\n"
    },
    expect: []
  },
  {
    name: "an example row is nobody",
    files: { "people.md": people4("| Example: Amira Haddou | University Library | |") },
    expect: []
  }
] };

// src/checks/people/person-has-a-role.ts?examples
var people5 = (rows) => `# People

| Name | May we list you? | Knows about |
|---|---|---|
${rows}
`;
var roles8 = "# Roles\n\n| Role | Who |\n|---|---|\n| Coordinator | Amira |\n";
var active17 = "stage: active\n";
var person_has_a_role_default = { id: "person-has-a-role", examples: [
  {
    name: "everyone does something",
    files: { "community.yml": active17, "people.md": people5("| Amira | yes | |"), "roles.md": roles8 },
    expect: []
  },
  {
    name: "one of them is only a name",
    files: {
      "community.yml": active17,
      "people.md": people5("| Amira | yes | |\n| Jonas | yes | |"),
      "roles.md": roles8
    },
    expect: ["people.md:6 people.md lists 1 person, and no page says what they do here."]
  },
  {
    name: "somebody to ask about something",
    files: {
      "community.yml": active17,
      "people.md": people5("| Amira | yes | |\n| Jonas | yes | statistics |"),
      "roles.md": roles8
    },
    expect: []
  },
  {
    name: "no list of roles yet",
    files: { "community.yml": active17, "people.md": people5("| Amira | yes | |") },
    expect: []
  }
] };

// src/checks/people/person-is-in-the-list-once.ts?examples
var people6 = (rows) => `# People

| Name | Works at | May we list you? | ORCID |
|---|---|---|---|
${rows}
`;
var person_is_in_the_list_once_default = { id: "person-is-in-the-list-once", examples: [
  {
    name: "two people",
    files: {
      "people.md": people6(
        "| Amira Haddou | Library | yes, 2026-01-12 | |\n| Jonas Weber | Physics | yes, 2026-01-12 | |"
      )
    },
    expect: []
  },
  {
    name: "one name twice",
    files: {
      "people.md": people6(
        "| Inés Ortega | Library | yes, 2026-01-12 | |\n| Ines Ortega | University Library | yes, 2026-01-12 | |"
      )
    },
    expect: ["people.md:6 Line 6 and line 5 list the same person."]
  },
  {
    name: "one ORCID iD twice",
    files: {
      "people.md": people6(
        "| Amira Haddou | | yes | 0000-0002-1825-0097 |\n| A. Haddou | | yes | https://orcid.org/0000-0002-1825-0097 |"
      )
    },
    expect: ["people.md:6 Line 6 and line 5 list the same person."]
  },
  {
    name: "two people with one name",
    files: {
      "people.md": "# People\n\n| Id | Name | May we list you? |\n|---|---|---|\n| anna-m | Anna Müller | yes |\n| anna-p | Anna Müller | yes |\n"
    },
    expect: []
  }
] };

// src/checks/people/role-holder-has-not-left.ts?examples
var people7 = (status) => `# People

| Name | May we list you? | Status |
|---|---|---|
| Amira | yes, 2026-01-12 | ${status} |
| Jonas | yes, 2026-01-12 | active |
`;
var roles9 = (who, backup = "") => `# Roles

| Role | Who | Backup |
|---|---|---|
| Treasurer | ${who} | ${backup} |
`;
var role_holder_has_not_left_default = { id: "role-holder-has-not-left", examples: [
  { name: "somebody who is here", files: { "people.md": people7("active"), "roles.md": roles9("Amira") }, expect: [] },
  {
    name: "somebody who has left",
    files: { "people.md": people7("emeritus"), "roles.md": roles9("Amira") },
    expect: ["roles.md:5 The role “Treasurer” is held by somebody who has left."]
  },
  {
    name: "on leave, and nobody stands in",
    files: { "people.md": people7("on leave"), "roles.md": roles9("Amira") },
    expect: ["roles.md:5 The role “Treasurer” is held by somebody who is on leave, with nobody to stand in."]
  },
  {
    name: "on leave, and somebody stands in",
    files: { "people.md": people7("on leave"), "roles.md": roles9("Amira", "Jonas") },
    expect: []
  }
] };

// src/checks/people/role-term-begins-before-it-ends.ts?examples
var roles10 = (since, until) => ({
  "roles.md": `# Roles

| Role | Who | Since | Until |
|---|---|---|---|
| Chair | Samir Adeyemi | ${since} | ${until} |
`
});
var role_term_begins_before_it_ends_default = { id: "role-term-begins-before-it-ends", examples: [
  { name: "a term of two years", files: roles10("2026-01-01", "2027-12-31"), expect: [] },
  {
    name: "two years that were mixed up",
    files: roles10("2027-01-01", "2026-12-31"),
    expect: [
      "roles.md:5 The term of the role “Chair” begins on 1 January 2027 and ends on 31 December 2026: the end comes first."
    ]
  },
  { name: "a term of one day", files: roles10("2026-01-01", "2026-01-01"), expect: [] },
  { name: "a role that goes with a post", files: roles10("2027-01-01", "goes with the post"), expect: [] }
] };

// src/checks/people/role-term-has-not-ended.ts?examples
var roles11 = (until, status = "") => `# Roles

| Role | Who | Until | Status |
|---|---|---|---|
| Treasurer | Amira | ${until} | ${status} |
`;
var role_term_has_not_ended_default = { id: "role-term-has-not-ended", examples: [
  { name: "a term that goes on", files: { "roles.md": roles11("2027-12-31") }, expect: [] },
  {
    name: "a term that is over",
    files: { "roles.md": roles11("2025-12-31") },
    expect: ["roles.md:5 The term of the role “Treasurer” ended on 31 December 2025."]
  },
  { name: "a role that goes with somebody’s post", files: { "roles.md": roles11("goes with the post") }, expect: [] },
  { name: "the last day of a term", on: "2025-12-31", files: { "roles.md": roles11("2025-12") }, expect: [] },
  {
    name: "a term of two years that began in 2023",
    files: {
      "roles.md": "# Roles\n\n| Role | Who | Since | Term |\n|---|---|---|---|\n| Treasurer | Amira | 2023-02-01 | 2 years |\n| Chair | Jonas | 2025-02-01 | 2 years |\n"
    },
    expect: ["roles.md:5 The term of the role “Treasurer” ended on 1 February 2025."]
  },
  { name: "a role that is retired", files: { "roles.md": roles11("2025-12-31", "retired") }, expect: [] }
] };

// src/checks/people/role-with-keys-has-two-holders.ts?examples
var roles12 = (who, rest, head25 = "Backup | Access") => `# Roles

| Role | Who | ${head25} |
|---|---|---|---|
| Web keeper | ${who} | ${rest} |
`;
var role_with_keys_has_two_holders_default = { id: "role-with-keys-has-two-holders", examples: [
  { name: "somebody stands in", files: { "roles.md": roles12("Amira", "Jonas | the domain") }, expect: [] },
  {
    name: "one person holds the domain",
    files: { "roles.md": roles12("Amira", " | the domain") },
    expect: ["roles.md:5 Only 1 person can do what the role “Web keeper” does, and accounts or keys depend on it."]
  },
  { name: "a role without keys", files: { "roles.md": roles12("Amira", " | ") }, expect: [] },
  {
    name: "a role that needs three",
    files: { "roles.md": roles12("Amira, Jonas", "3 | ", "Minimum | Access") },
    expect: ["roles.md:5 Only 2 people can do what the role “Web keeper” does, and the page itself asks for more."]
  }
] };

// src/checks/people/roles-say-how-they-are-filled.ts?examples
var active18 = { "community.yml": "stage: active\n" };
var roles13 = (how) => `# Roles

| Role | Who | How chosen |
|---|---|---|
| Coordinator | Amira | chosen by members |
| Treasurer | Jonas | ${how} |
`;
var roles_say_how_they_are_filled_default = { id: "roles-say-how-they-are-filled", examples: [
  { name: "every role says it", files: { ...active18, "roles.md": roles13("asked by the coordinators") }, expect: [] },
  {
    name: "one does not",
    files: { ...active18, "roles.md": roles13("") },
    expect: ["roles.md:6 Nothing says how somebody comes into 1 role, for example “Treasurer”."]
  },
  {
    name: "the rules say it for all",
    files: {
      ...active18,
      "roles.md": roles13(""),
      "GOVERNANCE.md": "# Governance\n\n## How roles are filled\n\nEvery role is announced on the list.\n"
    },
    expect: []
  }
] };

// src/checks/plan/figures-keep-to-their-smallest-group.ts?examples
var page15 = (figures, smallest = "5") => ({
  "indicators.md": `# Indicators

| Indicator | Question | Smallest group |
|---|---|---|
| Members who need captions | What should we pay for? | ${smallest} |

## Figures

| Date | Members who need captions |
|---|---|
${figures}
`
});
var figures_keep_to_their_smallest_group_default = { id: "figures-keep-to-their-smallest-group", examples: [
  { name: "large enough", files: page15("| 2025-12 | 12 |"), expect: [] },
  {
    name: "a small group",
    files: page15("| 2024-12 | 9 |\n| 2025-12 | 3 |"),
    expect: ["indicators.md:12 “Members who need captions” shows a number smaller than the page itself allows."]
  },
  {
    name: "none at all, and one that is not told",
    files: page15("| 2024-12 | 0 |\n| 2025-12 | fewer than 5 |"),
    expect: []
  },
  { name: "it does not count people", files: page15("| 2025-12 | 3 |", ""), expect: [] }
] };

// src/checks/plan/indicator-was-counted-when-due.ts?examples
var page16 = (often, figures, status = "") => ({
  "indicators.md": `# Indicators

| Indicator | Question | How often | Status |
|---|---|---|---|
| New faces | Do we grow? | ${often} | ${status} |

## Figures

${figures}
`
});
var table4 = (day3) => `| Date | New faces |
|---|---|
| 2024-12 | 14 |
| ${day3} | 17 |`;
var indicator_was_counted_when_due_default = { id: "indicator-was-counted-when-due", examples: [
  { name: "counted twice a year", files: page16("every 6 months", table4("2025-12")), expect: [] },
  {
    name: "a half-year without a value",
    files: page16("every 6 months", table4("2025-03")),
    expect: [
      "indicators.md:12 The indicator “New faces” was last counted for 31 March 2025, and the next number is due."
    ]
  },
  { name: "once a year, when nothing is said", files: page16("", table4("2025-03")), expect: [] },
  { name: "one that is retired", files: page16("every month", table4("2025-03"), "retired"), expect: [] },
  {
    name: "a value in each row",
    files: {
      "indicators.md": "# Kennzahlen\n\n| Kennzahl | Wie oft | Werte |\n|---|---|---|\n| Neue Gesichter | alle 3 Monate | 2025-03: 12; 2025-06: 15 |\n"
    },
    expect: [
      "indicators.md:5 The indicator “Neue Gesichter” was last counted for 30 June 2025, and the next number is due."
    ]
  }
] };

// src/checks/plan/milestone-is-not-overdue.ts?examples
var head12 = "| Milestone | What will be true | Who looks after it | By when | Status |\n|---|---|---|---|---|\n";
var milestone_is_not_overdue_default = { id: "milestone-is-not-overdue", examples: [
  {
    name: "a date that lies ahead",
    files: { "roadmap.md": `# Roadmap

${head12}| Launch | 40 members | | 2026-06 | planned |
` },
    expect: []
  },
  {
    name: "a month that has ended",
    on: "2026-07-01",
    files: { "roadmap.md": `# Roadmap

${head12}| Launch | 40 members | | 2026-06 | planned |
` },
    expect: ["roadmap.md:5 Milestone “Launch” was due on 30 June 2026 and is not marked as done."]
  },
  {
    name: "one that is done",
    on: "2026-07-01",
    files: { "roadmap.md": `# Roadmap

${head12}| Launch | 40 members | | 2026-06 | done |
` },
    expect: []
  }
] };

// src/checks/plan/roadmap-is-not-a-task-list.ts?examples
var milestones = "# Roadmap\n\n| Milestone | What will be true | Who looks after it | By when |\n|---|---|---|---|\n| Launch | 40 members | Coordination | 2026-06 |\n";
var tasks = Array.from({ length: 12 }, (_, index) => `- [ ] task number ${index + 1}`).join("\n");
var roadmap_is_not_a_task_list_default = { id: "roadmap-is-not-a-task-list", examples: [
  { name: "a table of milestones", files: { "roadmap.md": milestones }, expect: [] },
  {
    name: "twelve boxes",
    files: { "roadmap.md": `${milestones}
## Now

${tasks}
` },
    expect: ["roadmap.md:9 roadmap.md has 12 boxes to tick: it reads like a task list."]
  },
  {
    name: "a few boxes under a milestone",
    files: { "roadmap.md": `${milestones}
- [x] ask the deans
- [ ] find a room
` },
    expect: []
  },
  {
    name: "boxes on another page",
    files: { "roadmap.md": milestones, "todo.md": `# Todo

${tasks}
` },
    expect: []
  }
] };

// src/checks/plan/roadmap-tells-what-has-moved.ts?examples
var active19 = { "community.yml": "stage: active\n" };
var roadmap7 = (reviewed, more = "", status = "planned") => ({
  ...active19,
  "roadmap.md": `---
last_reviewed: ${reviewed}
---
# Roadmap

| Milestone | What will be true | Who looks after it | By when | Status |
|---|---|---|---|---|
| Launch | 40 members | Coordination | 2026-12 | ${status} |
${more}`
});
var roadmap_tells_what_has_moved_default = { id: "roadmap-tells-what-has-moved", examples: [
  { name: "read again this quarter", files: roadmap7("2026-01-12"), expect: [] },
  {
    name: "four months of silence",
    files: roadmap7("2025-10-20"),
    expect: ["roadmap.md:2 Nothing is written on roadmap.md about what has moved since 20 October 2025."]
  },
  {
    name: "a progress note",
    files: roadmap7("2025-10-20", "\n## Progress\n\n- 2026-02-03: the room is booked; nothing else yet.\n"),
    expect: []
  },
  {
    name: "a progress note in French, with the month in words",
    files: {
      ...active19,
      "roadmap.md": roadmap7("2025-10-20", "\n## Avancement\n\n- 3 novembre 2025 : la salle est réservée.\n")["roadmap.md"].replace("# Roadmap", "# Feuille de route")
    },
    expect: ["roadmap.md:10 Nothing is written on roadmap.md about what has moved since 3 November 2025."]
  },
  { name: "everything is done", files: roadmap7("2025-10-20", "", "done"), expect: [] }
] };
var someDate = new RegExp("\\d{4}-\\d{2}(?:-\\d{2})?|(?:\\d{1,2}\\.?\\s)?\\p{L}{3,12}\\s\\d{4}", "gu");

// src/checks/privacy/attendee-list-stays-out.ts?examples
var notes2 = (present) => ({
  "notes/2026-02-18.md": `# Monthly call

${present}

## Takeaways

Posters help.
`
});
var attendee_list_stays_out_default = { id: "attendee-list-stays-out", examples: [
  { name: "a number", files: notes2("Present: 23, from four faculties"), expect: [] },
  {
    name: "names after a word",
    files: notes2("Present: Jana Nováková, Ben Okafor, Chi Oyelaran (Medicine) and Dana Vermeulen"),
    expect: [
      "notes/2026-02-18.md:3 notes/2026-02-18.md lists by name people who came, and does not say that they agreed."
    ]
  },
  {
    name: "names in a list, in German",
    files: notes2("## Teilnehmende\n\n- Jana Nováková\n- Ben Okafor, Bibliothek\n- Dana van der Meer"),
    expect: [
      "notes/2026-02-18.md:3 notes/2026-02-18.md lists by name people who came, and does not say that they agreed."
    ]
  },
  {
    name: "everybody wrote their own name",
    files: notes2("## Roll call\n\nAdd your name if you like.\n\n- Jana Nováková\n- Ben Okafor\n- Dana Vermeulen"),
    expect: []
  },
  {
    name: "people who agreed to be listed",
    files: {
      ...notes2("Present: Jana Nováková, Ben Okafor, Dana Vermeulen"),
      "people.md": "# People\n\n| Name | May we list you? |\n|---|---|\n| Jana Nováková | yes, 2026-01-12 |\n| Ben Okafor | yes, 2026-01-12 |\n| Dana Vermeulen | yes, 2026-01-12 |\n"
    },
    expect: []
  },
  {
    name: "organisations that took part",
    files: notes2("## Participants\n\n- Lindenau University\n- City Archive\n- Soil Data Network\n- Museum Weiden"),
    expect: []
  },
  {
    name: "a table from a form, and a file of registrations",
    files: {
      "README.md": "# Lindenau\n",
      "meetings.md": "# Meetings\n\n## Holiday workshop\n\n| Name | Parent or guardian |\n|---|---|\n| Mia | Jana Nováková |\n",
      "events/2026/registrations.xlsx": "x"
    },
    expect: [
      "meetings.md:5 meetings.md lists young people together with their parents.",
      "events/2026/registrations.xlsx:1 events/2026/registrations.xlsx looks like a list of people who came or wanted to come."
    ]
  }
] };
var listOfPeople = new RegExp("(?:^|\\/)(?:attendees?|attendance|(?:attendee|participant)s?[-_]list|registrations?|registrants?|sign[-_]?(?:in|up)s?|teilnehm\\p{L}{0,12}|anmeldungen|(?:feuille|liste)[-_](?:de[-_])?presence|inscriptions|asistentes|inscripciones|presenze|iscrizioni)\\.(?:csv|tsv|xlsx?|ods)$", "iu");

// src/checks/privacy/ballots-stay-out.ts?examples
var ballots_stay_out_default = { id: "ballots-stay-out", examples: [
  {
    name: "totals",
    files: {
      "README.md": "# Lindenau\n",
      "elections/2026/results.md": "# Results\n\n| Candidate | Votes |\n|---|---|\n| Dana Vermeulen | 24 |\n"
    },
    expect: []
  },
  {
    name: "a file of ballots",
    files: { "README.md": "# Lindenau\n", "elections/2026/ballots.csv": "x" },
    expect: [
      "elections/2026/ballots.csv:1 elections/2026/ballots.csv looks like a list of voters or of single votes, and anyone can read it."
    ]
  },
  {
    name: "a table of who voted for what",
    files: {
      "elections/2026/votes.md": "# Votes\n\n| Voter | Vote |\n|---|---|\n| Dana Vermeulen | Amira Haddad |\n"
    },
    expect: [
      "elections/2026/votes.md:5 elections/2026/votes.md looks like a list of voters or of single votes, and anyone can read it."
    ]
  },
  {
    name: "how voters are chosen",
    files: { "elections/voters.md": "# Voters\n\nEvery member can vote.\n" },
    expect: []
  }
] };

// src/checks/privacy/bank-details-stay-out.ts?examples
var page17 = (line) => ({ "sustainability.md": `# Sustainability

## Costs

${line}
` });
var bank_details_stay_out_default = { id: "bank-details-stay-out", examples: [
  {
    name: "the account of whoever paid in advance",
    files: page17("Please pay the train tickets back to DE89 3704 0044 0532 0130 00."),
    expect: [
      "sustainability.md:5 sustainability.md shows what looks like the number of a bank account, and anyone can read it."
    ]
  },
  {
    name: "written together, in a table",
    files: page17("| Who | Account |\n|---|---|\n| Room | GB82WEST12345698765432 |"),
    expect: [
      "sustainability.md:7 sustainability.md shows what looks like the number of a bank account, and anyone can read it."
    ]
  },
  {
    name: "an account that is there for donations",
    files: page17("Donations are welcome: DE89 3704 0044 0532 0130 00."),
    expect: []
  },
  {
    name: "other long numbers: grants, identifiers, versions, a number that is no account",
    files: page17("Grant GA101129751, ORCID 0000-0002-1825-0097, commit AB12 34cd, part DE00 3704 0044 0532 0130 00."),
    expect: []
  }
] };

// src/checks/privacy/conduct-case-stays-out.ts?examples
var report = (reporter, reported) => `# Incident 2026-02

Reporter: ${reporter}

Reported person: ${reported}

What happened: see below.
`;
var conduct_case_stays_out_default = { id: "conduct-case-stays-out", examples: [
  {
    name: "a report with names",
    files: { "notes/incident.md": report("Jana Nováková", "Ben Okafor") },
    expect: [
      "notes/incident.md:3 notes/incident.md looks like a report about somebody’s behaviour, and anyone can read it."
    ]
  },
  { name: "an empty form", files: { "notes/form.md": report("", "[name]") }, expect: [] },
  {
    name: "a form that explains itself",
    files: { "notes/form.md": report("your name, if you wish", "who did it?") },
    expect: []
  },
  {
    name: "a procedure",
    files: {
      "conduct.md": "# How we handle reports\n\n## Reporter\n\nThe reporter hears back within two days.\n\n## Reported person\n\nThey are asked, too.\n"
    },
    expect: []
  },
  {
    name: "a broken server",
    files: {
      "notes/outage.md": "# Incident: the mailing list was down\n\nReported by: Dana Vermeulen\n\nFixed by: Amira Haddad\n"
    },
    expect: []
  }
] };
var quickLook = new RegExp(`\\n[ \\t>*_-]{0,8}(?:${reporters})[*_ \\t]{0,4}:`, "i");

// src/checks/privacy/file-name-tells-nothing-of-people.ts?examples
var file_name_tells_nothing_of_people_default = { id: "file-name-tells-nothing-of-people", examples: [
  {
    name: "a date, a group and a role",
    files: { "notes/2026-02-18.md": "# Call\n\nPosters help.\n", "c++/coordinators@lindenau.md": "# Hello\n" },
    expect: []
  },
  {
    name: "a private mailbox among the notes",
    files: { "notes/jana.novakova@gmail.com.md": "# Call\n\nPosters help.\n" },
    expect: ["notes/….md:1 A file has a name with what looks like a telephone number or a private e-mail address."]
  },
  {
    name: "a telephone number in a folder that is not ours",
    files: { "README.md": "# Lindenau\n", "archive/old/Dana +49 341 2345 6789.txt": "x" },
    expect: [
      "archive/old/….txt:1 A file has a name with what looks like a telephone number or a private e-mail address."
    ]
  }
] };
var ownFolders = /* @__PURE__ */ new Set([
  ...["", "docs", ".github"],
  ...everyKind.flatMap(
    ({ fields: fields2 }) => Object.values(fields2).flatMap((part2) => isCollection(part2) ? part2.folder ?? [] : [])
  )
]);

// src/checks/privacy/home-address-stays-out.ts?examples
var page18 = (line) => ({ "roadmap.md": `# Roadmap

## Next steps

${line}
` });
var home_address_stays_out_default = { id: "home-address-stays-out", examples: [
  {
    name: "a home address",
    files: page18("Home address: Lindenweg 12, 04177 Lindenau"),
    expect: ["roadmap.md:5 roadmap.md shows somebody’s home address, and anyone can read it."]
  },
  {
    name: "a column of home addresses",
    files: { "people.md": "# People\n\n| Name | Privatadresse |\n|---|---|\n| Dana Vermeulen | Lindenweg 12 |\n" },
    expect: ["people.md:5 people.md shows somebody’s home address, and anyone can read it."]
  },
  {
    name: "the address of a house where a community meets",
    files: page18("Address: University library, Lindenweg 12. Nobody needs to tell their home address: 1 is enough."),
    expect: []
  },
  {
    name: "a rule about home addresses",
    files: page18("We never ask for a home address: a city is enough."),
    expect: []
  }
] };
var quickLook2 = new RegExp(homeAddressWords.replaceAll(" ", "\\s"), "i");
var labelled = new RegExp(`^[ \\t]*(?:${homeAddressWords})\\s?:[ \\t]*\\S[^\\n]{0,80}\\d`, "gimu");
var column = new RegExp(`^(?:${homeAddressWords})$`, "iu");

// src/checks/privacy/join-link-has-no-passcode.ts?examples
var meetings2 = (openTo) => ({
  "meetings.md": `# Meetings

| Call | When | Where | Open to |
|---|---|---|---|
| Monthly call | third Wednesday of every month | [join](https://zoom.example/j/123?pwd=abc) | ${openTo} |
`
});
var join_link_has_no_passcode_default = { id: "join-link-has-no-passcode", examples: [
  {
    name: "a link without one",
    files: { "meetings.md": meetings2("members")["meetings.md"].replace("?pwd=abc", "") },
    expect: []
  },
  {
    name: "a call for members",
    files: meetings2("members"),
    expect: ["meetings.md:5 meetings.md shows the passcode of a call."]
  },
  {
    name: "a call for anyone, as an idea only",
    files: meetings2("anyone"),
    expect: ["meetings.md:5 meetings.md shows the passcode of a call."]
  },
  {
    name: "written without the first part of the address, as people type it",
    files: {
      "meetings.md": "# Meetings\n\nWe meet at zoom.us/j/1?pwd=abc on Wednesdays.\n\nOn Fridays: teams.microsoft.com/meet/3412?p=xyz\n\n[Library](lindenau.webex.com/j.php?MTID=m1&pw=abc)\n"
    },
    expect: [
      "meetings.md:3 meetings.md shows the passcode of a call.",
      "meetings.md:5 meetings.md shows the passcode of a call.",
      "meetings.md:7 meetings.md shows the passcode of a call."
    ]
  },
  {
    name: "an invitation that somebody pasted",
    files: {
      "notes/2026-02-18.md": "# Monthly call\n\nJoin Zoom meeting\nMeeting ID: 812 3456 7890\nPasscode: 483920\n\n## Takeaways\n\nPosters help.\n"
    },
    expect: ["notes/2026-02-18.md:5 notes/2026-02-18.md shows the passcode of a call."]
  },
  {
    name: "how to ask for a passcode",
    files: { "meetings.md": "# Meetings\n\nOnline, on Zoom. Passcode: ask the coordinators (2 people).\n" },
    expect: []
  },
  {
    name: "a page of a list, which has a number and no passcode",
    files: {
      "meetings.md": "# Meetings\n\n[Archive](https://lists.lindenau.example/?p=12), zoom.us/j/1?from=home\n"
    },
    expect: []
  },
  {
    name: "another link that holds the letters",
    files: { "meetings.md": "# Meetings\n\n[Shell](https://lindenau.example/docs?topic=pwd)\n" },
    expect: []
  }
] };
var openToAll = new RegExp("^(?:any(?:one|body)|every(?:one|body)|all|public|open|tou(?:s|tes)|tout le monde|alle|jede[rn]?|tod[oa]s|tutt[ie])(?!\\p{L})", "iu");

// src/checks/privacy/listed-people-can-read-what-is-kept.ts?examples
var people8 = (more = "") => `# People

| Name | May we list you? |
|---|---|
| Dana Vermeulen | yes, 2026-01-12 |
${more}`;
var active20 = { "community.yml": "stage: active\n" };
var listed_people_can_read_what_is_kept_default = { id: "listed-people-can-read-what-is-kept", examples: [
  {
    name: "a page of its own",
    files: {
      ...active20,
      "people.md": people8(),
      "policies/privacy.md": "# What we know about you\n\nVery little, and you can take it back.\n"
    },
    expect: []
  },
  {
    name: "a sentence on the page about people",
    files: { ...active20, "people.md": people8("\nTo be taken off this page, write to hello@lindenau.example.\n") },
    expect: []
  },
  {
    name: "a heading in a French charter, and a link to the notice of an institution",
    files: {
      ...active20,
      "people.md": people8(),
      "charter.md": "# Charte\n\n## Protection des données\n\nNous gardons votre nom tant que vous le voulez.\n",
      "README.md": "# Lindenau\n\n[Privacy policy of the university](https://lindenau.example/dp)\n"
    },
    expect: []
  },
  {
    name: "nothing, and a code of conduct that speaks of the privacy of reports",
    files: {
      ...active20,
      "people.md": people8(),
      "CODE_OF_CONDUCT.md": "# Code of conduct\n\n## Privacy\n\nOnly two people read reports.\n"
    },
    expect: [
      "people.md:1 people.md lists people, and nothing tells them what is kept about them, or how to be taken off."
    ]
  },
  {
    name: "nobody is listed",
    files: { ...active20, "people.md": "# People\n\nAsk us who is here.\n" },
    expect: []
  }
] };

// src/checks/privacy/nobody-is-placed-on-a-level.ts?examples
var people9 = "# People\n\n| Name | Works at | May we list you? |\n|---|---|---|\n| Dana Vermeulen | Library | yes, 2026-01-12 |\n| Will | Physics | yes, 2026-01-12 |\n";
var mountain3 = (who) => `# Ways to take part

| Level | Who is here | What they do |
|---|---|---|
| Participation | ${who} | take notes |
`;
var nobody_is_placed_on_a_level_default = { id: "nobody-is-placed-on-a-level", examples: [
  {
    name: "a group, and a word that is also somebody’s name",
    files: { "engagement.md": mountain3("Librarians who will come again"), "people.md": people9 },
    expect: []
  },
  {
    name: "somebody who is listed among the people",
    files: { "engagement.md": mountain3("librarians, Dana Vermeulen"), "people.md": people9 },
    expect: ["engagement.md:5 engagement.md places a named person on a level of engagement, and anyone can read it."]
  },
  {
    name: "somebody with a title",
    files: { "engagement.md": mountain3("Prof. Amira Haddad") },
    expect: ["engagement.md:5 engagement.md places a named person on a level of engagement, and anyone can read it."]
  },
  {
    name: "a level beside each person, in German",
    files: {
      "people.md": "# Menschen\n\n| Name | Stufe der Beteiligung | Dürfen wir dich nennen? |\n|---|---|---|\n| Dana Vermeulen | Mitmachen | ja, 2026-01-12 |\n"
    },
    expect: ["people.md:3 people.md places a named person on a level of engagement, and anyone can read it."]
  },
  {
    name: "the role that notices is no level",
    files: {
      "engagement.md": "# Ways to take part\n\n| Level | What they do | Who notices |\n|---|---|---|\n| Participation | take notes | Dana Vermeulen |\n",
      "people.md": people9
    },
    expect: []
  }
] };

// src/checks/privacy/persona-is-nobody-here.ts?examples
var people10 = "# People\n\n| Name | Works at | May we list you? |\n|---|---|---|\n| Amira Haddad | Library | yes, 2026-01-12 |\n";
var persona2 = (title, settings = "") => `${settings}# ${title}

Works in a library, and is new here.
`;
var persona_is_nobody_here_default = { id: "persona-is-nobody-here", examples: [
  {
    name: "a name that nobody here has",
    files: { "personas/rosa.md": persona2("Rosa, a new librarian"), "people.md": people10 },
    expect: []
  },
  {
    name: "the name of somebody who is listed",
    files: { "personas/amira.md": persona2("Amira Haddad, a new librarian"), "people.md": people10 },
    expect: [
      "personas/amira.md:1 A persona in personas/amira.md has the name of somebody who is listed here, and anyone can read it."
    ]
  },
  {
    name: "the first name only",
    files: { "personas/amira.md": persona2("1. Amira (new librarian)"), "people.md": people10 },
    expect: [
      "personas/amira.md:1 A persona in personas/amira.md has the first name of somebody who is listed here, and anyone can read it."
    ]
  },
  {
    name: "a page that says that it is about a real person",
    files: { "personas/rosa.md": persona2("Rosa", "---\nimaginary: no\n---\n") },
    expect: [
      "personas/rosa.md:1 A persona in personas/rosa.md is a real person, as the page itself says, and anyone can read it."
    ]
  }
] };

// src/checks/privacy/personal-traits-stay-out.ts?examples
var people11 = (column2, value) => `# People

| Name | ${column2} |
|---|---|
| Dana Vermeulen | ${value} |
`;
var personal_traits_stay_out_default = { id: "personal-traits-stay-out", examples: [
  {
    name: "work and languages, and pronouns that somebody chose",
    files: { "people.md": people11("Pronouns", "she/her") },
    expect: []
  },
  {
    name: "ages",
    files: { "people.md": people11("Age", "34") },
    expect: [
      "people.md:3 people.md says something very personal about people by name, such as age, health or belief, under “Age”."
    ]
  },
  {
    name: "in German",
    files: {
      "people.md": "# Menschen\n\n| Vorname | Nachname | Religion |\n|---|---|---|\n| Dana | Vermeulen | keine |\n"
    },
    expect: [
      "people.md:3 people.md says something very personal about people by name, such as age, health or belief, under “Religion”."
    ]
  },
  { name: "a column that nobody filled in", files: { "people.md": people11("Age", "") }, expect: [] },
  {
    name: "counts without names",
    files: { "report.md": "# Report\n\n| Gender | Members |\n|---|---|\n| Women | 24 |\n| Men | 21 |\n" },
    expect: []
  }
] };

// src/checks/privacy/phone-number-stays-out.ts?examples
var page19 = (line) => ({ "roadmap.md": `# Roadmap

## Next steps

${line}
` });
var phone_number_stays_out_default = { id: "phone-number-stays-out", examples: [
  {
    name: "with the code of a country",
    files: page19("Call Dana: +49 341 2345 6789."),
    expect: ["roadmap.md:5 roadmap.md shows what looks like a telephone number, and anyone can read it."]
  },
  {
    name: "after a word that says so",
    files: page19("**Phone:** 0341 234 567 89"),
    expect: ["roadmap.md:5 roadmap.md shows what looks like a telephone number, and anyone can read it."]
  },
  {
    name: "in a column of its own",
    files: { "people.md": "# People\n\n| Name | Mobile |\n|---|---|\n| Dana Vermeulen | 0176 5432 1098 |\n" },
    expect: ["people.md:5 people.md shows what looks like a telephone number, and anyone can read it."]
  },
  {
    name: "dates, books, articles, identifiers, grants, accounts, versions and time zones",
    files: page19(
      "2026-03-18, 18.03.2026, 978-3-16-148410-0, 10.5281/zenodo.1234567, 0000-0002-1825-0097, grant 101129751, DE89 3704 0044 0532 0130 00, v1.24.3, UTC+2 14:00, +12.5 %, Telephone conference: 2026-03-18"
    ),
    expect: []
  },
  {
    name: "numbers to dial into a call and help lines",
    files: page19("Dial in: +1 669 900 6833, meeting ID 812 3456 7890. Emergency: +32 2 123 45 67"),
    expect: []
  }
] };

// src/checks/privacy/place-of-a-person-is-not-exact.ts?examples
var place_of_a_person_is_not_exact_default = { id: "place-of-a-person-is-not-exact", examples: [
  {
    name: "a city",
    files: { "people.md": "# People\n\n| Name | City |\n|---|---|\n| Dana Vermeulen | Lindenau |\n" },
    expect: []
  },
  {
    name: "coordinates of a person",
    files: {
      "people.md": "# People\n\n| Name | Latitude | Longitude |\n|---|---|---|\n| Dana Vermeulen | 51.3397 | 12.3731 |\n"
    },
    expect: ["people.md:5 people.md shows the exact place of a person, and anyone can read it."]
  },
  {
    name: "coordinates in the settings of the page about people",
    files: {
      "people.md": "---\nentries:\n  - name: Dana Vermeulen\n    latitude: 51.3397\n    longitude: 12.3731\n---\n# People\n"
    },
    expect: ["people.md:4 people.md shows the exact place of a person, and anyone can read it."]
  },
  {
    name: "coordinates of buildings",
    files: {
      "buildings.md": "# Where we meet\n\n| Name | Latitude | Longitude |\n|---|---|---|\n| Library | 51.3397 | 12.3731 |\n"
    },
    expect: []
  }
] };

// src/checks/privacy/private-address-has-consent.ts?examples
var people12 = (consent) => `# People

| Name | May we list you? | Public e-mail |
|---|---|---|
| Dana Vermeulen | ${consent} | dana.vermeulen@gmail.com |
`;
var roadmap8 = (line) => `# Roadmap

## Next steps

${line}
`;
var private_address_has_consent_default = { id: "private-address-has-consent", examples: [
  { name: "somebody who said yes", files: { "people.md": people12("yes, 2026-01-12") }, expect: [] },
  {
    name: "somebody who did not",
    files: { "people.md": people12("") },
    expect: ["people.md:5 people.md shows what looks like a private e-mail address, and no consent is on record."]
  },
  {
    name: "in a sentence",
    files: { "roadmap.md": roadmap8("Questions? Write to jana.novakova@gmail.com.") },
    expect: ["roadmap.md:5 roadmap.md shows what looks like a private e-mail address, and no consent is on record."]
  },
  {
    name: "shared addresses, addresses at work, examples, code and the contact of the community",
    files: {
      "community.yml": "name: Open Science Lindenau\ncontact: lindenau.talks@gmail.com\n",
      "roadmap.md": roadmap8(
        "info@gmx.net, osc.riverside@gmail.com, j.novak@uni-lindenau.example, your.name@gmail.com, `jana.novakova@gmail.com`, lindenau.talks@gmail.com"
      )
    },
    expect: []
  },
  {
    name: "a list of authors",
    files: { "AUTHORS.md": "# Authors\n\nJana Nováková <jana.novakova@gmail.com>\n" },
    expect: []
  }
] };

// src/checks/privacy/private-field-stays-out.ts?examples
var people13 = (column2) => `# People

| Name | Works at | May we list you? | ${column2} |
|---|---|---|---|
| Dana Vermeulen | Library | yes, 2026-01-12 | often late |
| Amira Haddad | Physics | yes, 2026-01-12 | often early |
`;
var private_field_stays_out_default = { id: "private-field-stays-out", examples: [
  {
    name: "what people agreed to show",
    files: { "people.md": people13("Languages").replaceAll(/often \w+/g, "en") },
    expect: []
  },
  {
    name: "notes on people, said once for the column",
    files: { "people.md": people13("Private notes") },
    expect: ["people.md:5 people.md holds “Private notes”, which is private, and anyone can read it."]
  },
  {
    name: "a column without anything in it",
    files: { "people.md": people13("Private notes").replaceAll(/often \w+/g, "") },
    expect: []
  }
] };

// src/checks/privacy/private-page-stays-out.ts?examples
var page20 = (visibility) => `---
visibility: ${visibility}
---
# Roadmap

## Next steps

We talk with the new dean.
`;
var private_page_stays_out_default = { id: "private-page-stays-out", examples: [
  { name: "a public page", files: { "roadmap.md": page20("public") }, expect: [] },
  {
    name: "a private page",
    files: { "roadmap.md": page20("private") },
    expect: ["roadmap.md:2 roadmap.md is marked as private, and anyone can read it."]
  },
  {
    name: "a page that speaks of private things",
    files: { "roadmap.md": "# Roadmap\n\n## Next steps\n\nVisibility: private talks stay private.\n" },
    expect: []
  }
] };

// src/checks/privacy/rating-is-not-of-a-person.ts?examples
var map3 = (name, settings = "ratings: public") => `---
${settings}
---
# Stakeholders

| Contributor | Role | Power | Interest |
|---|---|---|---|
| ${name} | Gives rooms | high | low |
`;
var people14 = "# People\n\n| Name | Works at | May we list you? |\n|---|---|---|\n| Dana Vermeulen | Library | yes, 2026-01-12 |\n";
var rating_is_not_of_a_person_default = { id: "rating-is-not-of-a-person", examples: [
  { name: "an organisation", files: { "stakeholders.md": map3("University library") }, expect: [] },
  {
    name: "somebody who is listed among the people",
    files: { "stakeholders.md": map3("Dana Vermeulen"), "people.md": people14 },
    expect: ["stakeholders.md:8 stakeholders.md rates a named person, and anyone can read it."]
  },
  {
    name: "somebody with a title",
    files: { "stakeholders.md": map3("Prof. Amira Haddad") },
    expect: ["stakeholders.md:8 stakeholders.md rates a named person, and anyone can read it."]
  },
  {
    name: "a person without a rating",
    files: {
      "stakeholders.md": "# Stakeholders\n\n| Contributor | Role |\n|---|---|\n| Prof. Amira Haddad | Gives rooms |\n"
    },
    expect: []
  }
] };

// src/checks/privacy/ratings-are-published-on-purpose.ts?examples
var map4 = (settings) => `---
${settings}
---
# Stakeholders

| Contributor | Role | Power | Interest |
|---|---|---|---|
| University library | Gives rooms | high | low |
| Faculty board | Pays | high | high |
`;
var ratings_are_published_on_purpose_default = { id: "ratings-are-published-on-purpose", examples: [
  { name: "the page says that they are public", files: { "stakeholders.md": map4("ratings: public") }, expect: [] },
  {
    name: "the page says nothing",
    files: { "stakeholders.md": map4("last_reviewed: 2026-01-12") },
    expect: [
      "stakeholders.md:8 stakeholders.md shows ratings of groups under “Power”, and does not say that anyone may read them.",
      "stakeholders.md:8 stakeholders.md shows ratings of groups under “Interest”, and does not say that anyone may read them."
    ]
  },
  {
    name: "rated elsewhere",
    files: {
      "stakeholders.md": "# Stakeholders\n\nRated elsewhere: on 2026-01-12, reviewed by the coordinator\n\n| Contributor | Role |\n|---|---|\n| University library | Gives rooms |\n"
    },
    expect: []
  }
] };

// src/checks/privacy/small-numbers-stay-out.ts?examples
var page21 = (rows, head25 = "Gender | Members") => ({
  "community.yml": "documents:\n  roadmap: report.md\n",
  "report.md": `# Report

| ${head25} |
|---|---|
${rows}
`
});
var small_numbers_stay_out_default = { id: "small-numbers-stay-out", examples: [
  { name: "large groups", files: page21("| Women | 24 |\n| Men | 21 |"), expect: [] },
  {
    name: "a small group",
    files: page21("| Women | 24 |\n| Another | 2 |"),
    expect: ["report.md:6 A table about people on report.md has a count under five, and anyone can read it."]
  },
  { name: "small groups put together", files: page21("| Women | 24 |\n| Another | fewer than 5 |"), expect: [] },
  {
    name: "a table about something else",
    files: page21("| Outreach | 2 |\n| Training | 3 |", "Group | Members"),
    expect: []
  },
  { name: "shares are no counts", files: page21("| Women | 54 % |\n| Another | 4 % |", "Gender | Share"), expect: [] }
] };

// src/checks/rhythm/action-has-name-and-date.ts?examples
var notes3 = (actions) => `# Community call

## Actions

${actions}
`;
var action_has_name_and_date_default = { id: "action-has-name-and-date", examples: [
  {
    name: "a name and a date",
    files: { "notes/2026-02-18.md": notes3("- [ ] Dana: write to the library, by 2026-03-10") },
    expect: []
  },
  {
    name: "neither",
    files: { "notes/2026-02-18.md": notes3("- [ ] write to the library\n- [x] book a room") },
    expect: [
      "notes/2026-02-18.md:5 In the notes “Community call”, a name or a day is missing for “write to the library”."
    ]
  },
  {
    name: "a table in Italian, one row without a name",
    files: {
      "notes/2026-02-18.md": "# Incontro di febbraio\n\n## Azioni\n\n| Che cosa | Chi | Entro quando |\n|---|---|---|\n| scrivere alla biblioteca | | 10 marzo 2026 |\n| prenotare la sala | Dana | 2026-03-12 |\n"
    },
    expect: [
      "notes/2026-02-18.md:7 In the notes “Incontro di febbraio”, a name or a day is missing for “scrivere alla biblioteca”."
    ]
  },
  {
    name: "older notes are left in peace",
    files: {
      "notes/2025-11-19.md": notes3("- write to the library"),
      "notes/2026-01-21.md": notes3("- Dana: thank the speaker, by 2026-03-30"),
      "notes/2026-02-18.md": notes3("- none yet")
    },
    expect: []
  }
] };

// src/checks/rhythm/action-is-not-overdue.ts?examples
var notes4 = (actions) => `# Community call

## Actions

${actions}
`;
var action_is_not_overdue_default = { id: "action-is-not-overdue", examples: [
  {
    name: "a day ahead",
    files: { "notes/2026-02-18.md": notes4("- [ ] Dana: write to the library, by 2026-03-10") },
    expect: []
  },
  {
    name: "a day that has passed",
    on: "2026-03-20",
    files: {
      "notes/2026-02-18.md": notes4(
        "- [ ] Dana: write to the library, by 2026-03-10\n- [x] Amira: book a room, by 2026-03-01"
      )
    },
    expect: [
      "notes/2026-02-18.md:5 In the notes “Community call”, the day has passed for “write to the library, by 2026-03-10”."
    ]
  },
  {
    name: "a German sentence whose day has passed",
    on: "2026-03-20",
    files: {
      "notes/2026-02-18.md": "# Treffen\n\n## Aufgaben\n\n- Dana: der Bibliothek schreiben, bis zum 10. März 2026\n"
    },
    expect: [
      "notes/2026-02-18.md:5 In the notes “Treffen”, the day has passed for “der Bibliothek schreiben, bis zum 10. März 2026”."
    ]
  },
  {
    name: "older notes are left in peace",
    files: {
      "notes/2025-11-19.md": notes4("- Dana: write to the library, by 2025-12-01"),
      "notes/2026-01-21.md": notes4("- [x] Dana: thank the speaker, by 2026-01-30"),
      "notes/2026-02-18.md": notes4("- Amira: book a room, by 2026-03-15")
    },
    expect: []
  }
] };

// src/checks/rhythm/call-counts-from-a-date.ts?examples
var head13 = "# Meetings\n\n| Call | When | First date | Time | Time zone |\n|---|---|---|---|---|\n";
var call_counts_from_a_date_default = { id: "call-counts-from-a-date", examples: [
  {
    name: "every two weeks, from a date",
    files: { "meetings.md": `${head13}| Co-working | every two weeks on Monday | 2026-03-02 | 14:00 | Brussels |
` },
    expect: []
  },
  {
    name: "every two weeks, from when?",
    files: { "meetings.md": `${head13}| Co-working | every two weeks on Monday | | 14:00 | Brussels |
` },
    expect: ["meetings.md:5 The call “Co-working” is held “every two weeks on Monday”: counted from which date?"]
  },
  {
    name: "a day that the calendar knows",
    files: { "meetings.md": `${head13}| Community call | last Friday of the month | | 14:00 | Brussels |
` },
    expect: []
  },
  {
    name: "the date stands in the sentence",
    files: {
      "meetings.md": `${head13}| Co-working | every two weeks on Monday, starting 2 March 2026 | | 14:00 | Brussels |
`
    },
    expect: []
  }
] };

// src/checks/rhythm/call-has-a-date-ahead.ts?examples
var head14 = "# Meetings\n\n| Call | When | Time | Time zone | Until |\n|---|---|---|---|---|\n";
var call_has_a_date_ahead_default = { id: "call-has-a-date-ahead", examples: [
  {
    name: "a series without an end",
    files: { "meetings.md": `${head14}| Community call | every Monday | 14:00 | Brussels | |
` },
    expect: []
  },
  {
    name: "a series that has ended",
    files: { "meetings.md": `${head14}| Spring sessions | every Monday | 14:00 | Brussels | 2026-02-20 |
` },
    expect: ["meetings.md:5 The call “Spring sessions” has no date ahead: the last one has passed."]
  },
  {
    name: "a series whose end stands in the sentence",
    files: {
      "meetings.md": `${head14}| Spring sessions | every Monday until 20 February 2026 | 14:00 | Brussels | |
`
    },
    expect: ["meetings.md:5 The call “Spring sessions” has no date ahead: the last one has passed."]
  },
  {
    name: "the last date is today",
    on: "2026-03-02",
    files: { "meetings.md": `${head14}| Spring sessions | every Monday | 14:00 | Brussels | 2026-03-02 |
` },
    expect: []
  }
] };

// src/checks/rhythm/call-has-time-zone.ts?examples
var head15 = "# Meetings\n\n| Call | When | Time | Time zone |\n|---|---|---|---|\n";
var call_has_time_zone_default = { id: "call-has-time-zone", examples: [
  {
    name: "a city in its column",
    files: { "meetings.md": `${head15}| Community call | third Wednesday of every month | 14:00 | Brussels |
` },
    expect: []
  },
  {
    name: "a city in the sentence",
    files: {
      "meetings.md": `${head15}| Community call | third Wednesday of every month, 14:00, Brussels time | | |
`
    },
    expect: []
  },
  {
    name: "no city",
    files: { "meetings.md": `${head15}| Community call | third Wednesday of every month | 14:00 | |
` },
    expect: ["meetings.md:5 The call “Community call” begins at “14:00”, but on whose clock?"]
  },
  {
    name: "no city, in German",
    files: {
      "meetings.md": "# Treffen\n\n## Offene Runde\n\nWann: jeden zweiten Dienstag im Monat um 14 Uhr\n\nWer eröffnet: Koordination\n"
    },
    expect: ["meetings.md:3 The call “Offene Runde” begins at “14:00”, but on whose clock?"]
  },
  {
    name: "no hour yet, which is asked first",
    files: { "meetings.md": `${head15}| Community call | third Wednesday of every month | | |
` },
    expect: []
  }
] };

// src/checks/rhythm/call-is-looked-at-again.ts?examples
var meetings3 = (day3) => ({
  "meetings.md": `# Meetings

| Call | When | Time | Time zone | Look at it again by |
|---|---|---|---|---|
| Writing hour | every Thursday | 9:30 | Berlin | ${day3} |
`
});
var call_is_looked_at_again_default = { id: "call-is-looked-at-again", examples: [
  { name: "a day ahead", files: meetings3("2026-06-30"), expect: [] },
  {
    name: "a day that has passed",
    files: meetings3("2026-01-31"),
    expect: ["meetings.md:5 You wanted to look at the call “Writing hour” again by 31 January 2026."]
  },
  { name: "no such day", files: meetings3(""), expect: [] }
] };

// src/checks/rhythm/call-is-still-held.ts?examples
var meetings4 = "# Meetings\n\n| Call | When | Time | Time zone |\n|---|---|---|---|\n| Community call | third Wednesday of every month | 14:00 | Brussels |\n";
var notes5 = (...days) => `# Notes

| Date | Call | Takeaways |
|---|---|---|
${days.map((day3) => `| ${day3} | Community call | Posters help |
`).join("")}`;
var call_is_still_held_default = { id: "call-is-still-held", examples: [
  {
    name: "notes of last month",
    files: { "meetings.md": meetings4, "notes.md": notes5("2025-01-15", "2026-02-18") },
    expect: []
  },
  {
    name: "six calls without notes",
    files: { "meetings.md": meetings4, "notes.md": notes5("2025-06-18", "2025-07-16") },
    expect: ["meetings.md:5 The last notes of the call “Community call” are of 16 July 2025. Is it still held?"]
  },
  {
    name: "five calls without notes, which are asked for one by one",
    files: { "meetings.md": meetings4, "notes.md": notes5("2025-08-20", "2025-09-17") },
    expect: []
  },
  { name: "no notes at all", files: { "meetings.md": meetings4 }, expect: [] }
] };

// src/checks/rhythm/call-rhythm-can-be-read.ts?examples
var head16 = "# Meetings\n\n| Call | When | Time | Time zone |\n|---|---|---|---|\n";
var call_rhythm_can_be_read_default = { id: "call-rhythm-can-be-read", examples: [
  {
    name: "plain words",
    files: { "meetings.md": `${head16}| Community call | third Wednesday of every month | 14:00 | Brussels |
` },
    expect: []
  },
  {
    name: "plain words in Spanish",
    files: {
      "meetings.md": "# Reuniones\n\n| Reunión | Cuándo | Hora | Zona horaria |\n|---|---|---|---|\n| Abierta | el tercer miércoles de cada mes | 14:00 | Madrid |\n"
    },
    expect: []
  },
  {
    name: "words that give no day",
    files: { "meetings.md": `${head16}| Community call | whenever the moon is full | 14:00 | Brussels |
` },
    expect: [
      "meetings.md:5 We cannot work out the next dates of the call “Community call”: “whenever the moon is full” is not clear to us."
    ]
  },
  {
    name: "not decided yet",
    files: { "meetings.md": `${head16}| Community call | TBD | 14:00 | Brussels |
` },
    expect: []
  }
] };

// src/checks/rhythm/call-rhythm-has-one-meaning.ts?examples
var head17 = "# Meetings\n\n| Call | When | Time | Time zone |\n|---|---|---|---|\n";
var call_rhythm_has_one_meaning_default = { id: "call-rhythm-has-one-meaning", examples: [
  {
    name: "every two weeks",
    files: { "meetings.md": `${head17}| Co-working | every two weeks on Monday | 14:00 | Brussels |
` },
    expect: []
  },
  {
    name: "a word with two meanings",
    files: { "meetings.md": `${head17}| Co-working | biweekly on Monday | 14:00 | Brussels |
` },
    expect: [
      "meetings.md:5 For the call “Co-working”, “biweekly on Monday” can mean “every two weeks on Monday” or “twice a week”."
    ]
  },
  {
    name: "two meanings, of which only one fits the first date",
    files: {
      "meetings.md": "# Meetings\n\n| Call | When | First date | Time | Time zone |\n|---|---|---|---|---|\n| Writing hour | every second Thursday | 2026-09-03 | 9:30 | Berlin |\n"
    },
    expect: []
  },
  {
    name: "twice a month, in plain words",
    files: { "meetings.md": `${head17}| Co-working | first and third Monday of the month | 14:00 | Brussels |
` },
    expect: []
  }
] };

// src/checks/rhythm/call-rhythm-names-a-day.ts?examples
var head18 = "# Meetings\n\n| Call | When | Time | Time zone |\n|---|---|---|---|\n";
var call_rhythm_names_a_day_default = { id: "call-rhythm-names-a-day", examples: [
  {
    name: "a day of the month",
    files: { "meetings.md": `${head18}| Community call | third Wednesday of every month | 14:00 | Brussels |
` },
    expect: []
  },
  {
    name: "how often, but not when",
    files: { "meetings.md": `${head18}| Community call | monthly | 14:00 | Brussels |
` },
    expect: [
      "meetings.md:5 The call “Community call” is held “monthly”; on which day, for example “every third Wednesday of the month”?"
    ]
  },
  {
    name: "every two weeks from a Monday on",
    files: {
      "meetings.md": "# Meetings\n\n| Call | When | First date | Time | Time zone |\n|---|---|---|---|---|\n| Co-working | every two weeks | 2026-03-02 | 14:00 | Brussels |\n"
    },
    expect: []
  },
  {
    name: "daily, which needs no day",
    files: { "meetings.md": `${head18}| Morning coffee | every day | 9:00 | Brussels |
` },
    expect: []
  }
] };

// src/checks/rhythm/call-zone-is-a-city.ts?examples
var head19 = "# Meetings\n\n| Call | When | Time | Time zone |\n|---|---|---|---|\n";
var call_zone_is_a_city_default = { id: "call-zone-is-a-city", examples: [
  {
    name: "a city",
    files: {
      "meetings.md": `${head19}| Community call | third Wednesday of every month | 14:00 | Europe/Brussels |
`
    },
    expect: []
  },
  {
    name: "letters that name winter time",
    files: { "meetings.md": `${head19}| Community call | every 3rd Wednesday of the month | 14:00 | CET |
` },
    expect: [
      "meetings.md:5 The call “Community call” is held in “CET”. Do you mean the clock of “Brussels”, all year?"
    ]
  },
  {
    name: "the same in one sentence, as it stands in an invitation",
    files: {
      "meetings.md": "# Meetings\n\n## Community call\n\nMeetings are held online every 3rd Wednesday of the month at 14:00 CET. Open to all.\n\nOpen to: everyone\n"
    },
    expect: [
      "meetings.md:3 The call “Community call” is held in “CET”. Do you mean the clock of “Brussels”, all year?"
    ]
  },
  {
    name: "letters that name several places in summer and in winter",
    files: { "meetings.md": `${head19}| Community call | every Tuesday | 9:00 | PT (Pacific Time) |
` },
    expect: [
      "meetings.md:5 The call “Community call” is held in “PT (Pacific Time)”. Do you mean the clock of “Los Angeles”, all year?"
    ]
  },
  {
    name: "universal time, which never changes",
    files: { "meetings.md": `${head19}| Community call | every Monday | 14:00 | UTC |
` },
    expect: []
  }
] };

// src/checks/rhythm/call-zone-is-known.ts?examples
var head20 = "# Meetings\n\n| Call | When | Time | Time zone |\n|---|---|---|---|\n";
var call_zone_is_known_default = { id: "call-zone-is-known", examples: [
  {
    name: "a city",
    files: { "meetings.md": `${head20}| Community call | every Monday | 14:00 | Warsaw |
` },
    expect: []
  },
  {
    name: "a slip of the pen",
    files: { "meetings.md": `${head20}| Community call | every Monday | 14:00 | Brusels |
` },
    expect: [
      "meetings.md:5 In the call “Community call”, the place “Brusels” has no clock that we know; the closest name is “Europe/Brussels”."
    ],
    fixed: { "meetings.md": `${head20}| Community call | every Monday | 14:00 | Brussels |
` }
  },
  {
    name: "a place that no clock is named after",
    files: { "meetings.md": `${head20}| Community call | every Monday | 14:00 | the library hall |
` },
    expect: ["meetings.md:5 In the call “Community call”, the place “the library hall” has no clock that we know."]
  },
  {
    name: "not decided yet",
    files: { "meetings.md": `${head20}| Community call | every Monday | 14:00 | TBD |
` },
    expect: []
  }
] };

// src/checks/rhythm/channel-has-two-admins.ts?examples
var head21 = "# Channels\n\n| Channel | What for | How to join | Who looks after it | Status |\n|---|---|---|---|---|\n";
var channel_has_two_admins_default = { id: "channel-has-two-admins", examples: [
  {
    name: "two people",
    files: { "channels.md": `${head21}| Mailing list | news | write to us | Dana and Amira | active |
` },
    expect: []
  },
  {
    name: "one person",
    files: { "channels.md": `${head21}| Mailing list | news | write to us | Dana | active |
` },
    expect: ["channels.md:5 Only one person looks after the channel “Mailing list”."]
  },
  {
    name: "a channel that is closed",
    files: { "channels.md": `${head21}| Old chat | news | | Dana | closed |
` },
    expect: []
  },
  {
    name: "a role that two people hold",
    files: {
      "channels.md": `${head21}| Mailing list | news | write to us | Coordination | active |
`,
      "roles.md": "# Roles\n\n| Role | What it is for | Who |\n|---|---|---|\n| Coordination | keeps things going | Dana, Amira |\n"
    },
    expect: []
  },
  {
    name: "a role that one person holds",
    files: {
      "channels.md": `${head21}| Mailing list | news | write to us | Coordination | active |
`,
      "roles.md": "# Roles\n\n| Role | What it is for | Who |\n|---|---|---|\n| Coordination | keeps things going | Dana |\n"
    },
    expect: ["channels.md:5 Only one person looks after the channel “Mailing list”."]
  },
  {
    name: "a group",
    files: {
      "channels.md": `${head21}| Mailing list | news | write to us | Core team | active |
`,
      "groups.md": "# Groups\n\n| Group | What for |\n|---|---|\n| Core team | keeps things going |\n"
    },
    expect: []
  },
  {
    name: "a group of one",
    files: {
      "channels.md": `${head21}| Mailing list | news | write to us | Core team | active |
`,
      "groups.md": "# Groups\n\n| Group | What for | Leads |\n|---|---|---|\n| Core team | keeps things going | Dana |\n"
    },
    expect: ["channels.md:5 Only one person looks after the channel “Mailing list”."]
  }
] };

// src/checks/rhythm/closed-channel-is-not-linked.ts?examples
var channels3 = (status) => `# Channels

| Channel | Link | Status |
|---|---|---|
| Old chat | https://chat.example/osc/ | ${status} |
`;
var closed_channel_is_not_linked_default = { id: "closed-channel-is-not-linked", examples: [
  {
    name: "a channel in use",
    files: { "channels.md": channels3("active"), "README.md": "# OSC\n\n[Chat](https://chat.example/osc)\n" },
    expect: []
  },
  {
    name: "a closed channel on the first page",
    files: {
      "channels.md": channels3("closed"),
      "README.md": "# OSC\n\nCome to [our chat](https://chat.example/osc)!\n"
    },
    expect: ["README.md:3 The channel “Old chat” is closed, but README.md still links to it."]
  },
  {
    name: "a closed channel whose address stands in the words on how to join",
    files: {
      "channels.md": "# Channels\n\n| Channel | How to join | Status |\n|---|---|---|\n| Old chat | [Join](https://chat.example/osc) | closed |\n",
      "README.md": "# OSC\n\n<https://chat.example/osc>\n"
    },
    expect: ["README.md:3 The channel “Old chat” is closed, but README.md still links to it."]
  },
  {
    name: "a closed channel that only old notes link to",
    files: {
      "channels.md": channels3("fermé"),
      "notes/2025-03-18.md": "# Notes\n\nSee [the chat](https://chat.example/osc).\n"
    },
    expect: []
  }
] };

// src/checks/rhythm/coming-event-leaves-nothing-open.ts?examples
var active21 = { "community.yml": "stage: active\n" };
var head22 = "# Events\n\n| Event | When | Where | Speaker |\n|---|---|---|---|\n";
var coming_event_leaves_nothing_open_default = { id: "coming-event-leaves-nothing-open", examples: [
  {
    name: "all is known",
    files: { ...active21, "events.md": `${head22}| Open day | 2026-03-20 | Hall 2 | Ana |
` },
    expect: []
  },
  {
    name: "a room that is still open, two weeks before",
    files: {
      ...active21,
      "events.md": `${head22}| Open day | 2026-03-20 | TBA | Ana |
| Fair | 2026-03-25 | Room TBC | |
`
    },
    expect: [
      "events.md:5 “Open day” begins on 20 March 2026, and the page still says “TBA”.",
      "events.md:6 “Fair” begins on 25 March 2026, and the page still says “Room TBC”."
    ]
  },
  {
    name: "an empty slot in a programme, in a file of its own",
    files: {
      ...active21,
      "events/open-day.md": "# Open day\n\nWhen: 2026-03-20\n\nWhere: noch offen\n\n| Hour | Talk |\n|---|---|\n| 10:00 | Data |\n| 11:00 | [Empty slot] |\n"
    },
    expect: [
      "events/open-day.md:5 “Open day” begins on 20 March 2026, and the page still says “noch offen”.",
      "events/open-day.md:10 “Open day” begins on 20 March 2026, and the page still says “[Empty slot]”."
    ]
  },
  {
    name: "months ahead, in minutes, and a group that is called TBA",
    files: {
      ...active21,
      "events.md": `${head22}| Open day | 2026-09-20 | TBA | |
| Meeting of the TBA group on data | 2026-03-20 | Hall 2 | |
`,
      "notes/2026-02-18.md": "# Call\n\nRoom: TBA\n"
    },
    expect: []
  }
] };

// src/checks/rhythm/coming-event-says-where.ts?examples
var events = (row) => ({
  "community.yml": "stage: active\n",
  "events.md": `# Events

| Event | When | Where | Link |
|---|---|---|---|
${row}
`
});
var coming_event_says_where_default = { id: "coming-event-says-where", examples: [
  { name: "a place", files: events("| Open day | 2026-03-20 | Hall 2 | |"), expect: [] },
  { name: "a link", files: events("| Talk | 2026-03-20 | | https://meet.example/talk |"), expect: [] },
  { name: "a place beside the day", files: events("| Open day | 20 March 2026, in Lindenau | | |"), expect: [] },
  {
    name: "neither",
    files: events("| Open day | 2026-03-20 | | |"),
    expect: ["events.md:5 Nothing says where “Open day” takes place."]
  },
  { name: "an event that is over", files: events("| Open day | 2025-03-20 | | |"), expect: [] }
] };
var placeBesideDay = new RegExp("(?<!\\p{L})(?:in|at|à|en|a|bei|im)\\s+(?:the |der |la )?\\p{Lu}", "u");

// src/checks/rhythm/coming-event-says-who-is-on-duty.ts?examples
var event = (more) => ({
  "events/open-day.md": `# Open day

When: 2026-03-20, 10:00 to 17:00

Where: Hall 2

${more}
`
});
var coming_event_says_who_is_on_duty_default = { id: "coming-event-says-who-is-on-duty", examples: [
  {
    name: "somebody with a green scarf",
    files: {
      "community.yml": "stage: active\n",
      ...event("On duty for the code of conduct: a conduct contact, with a green scarf")
    },
    expect: []
  },
  {
    name: "nobody yet",
    files: { "community.yml": "stage: active\n", ...event("Everybody may come.") },
    expect: ["events/open-day.md:1 Nothing says who is there for people who feel uncomfortable at “Open day”."]
  },
  {
    name: "a talk of an hour online, one that is over, and one that is cancelled",
    files: {
      "community.yml": "stage: active\n",
      "events.md": "# Events\n\n| Event | When | How we meet | Status |\n|---|---|---|---|\n| Talk | 2026-03-20, 14:00 to 15:00 | online | |\n| Open day | 2025-03-20 | in person | held |\n| Fair | 2026-04-20 | in person | cancelled |\n"
    },
    expect: []
  },
  {
    name: "two days online, in a table in German",
    files: {
      "community.yml": "stage: active\n",
      "events.md": "# Veranstaltungen\n\n| Veranstaltung | Wann | Wie wir uns treffen |\n|---|---|---|\n| Jahrestreffen | 18.–20. März 2026 | online |\n"
    },
    expect: ["events.md:5 Nothing says who is there for people who feel uncomfortable at “Jahrestreffen”."]
  }
] };

// src/checks/rhythm/coming-event-tells-of-access.ts?examples
var event2 = (more) => ({
  "community.yml": "stage: active\n",
  "events/open-day.md": `# Open day

When: 2026-03-20, 10:00 to 17:00

Where: Hall 2

${more}
`
});
var coming_event_tells_of_access_default = { id: "coming-event-tells-of-access", examples: [
  {
    name: "a line about steps and captions",
    files: event2("## So that everyone can take part\n\nNo steps; captions on every screen. Write to us for more."),
    expect: []
  },
  {
    name: "nothing yet",
    files: event2("Everybody may come."),
    expect: ["events/open-day.md:1 Nothing says what helps people to take part in “Open day”."]
  },
  {
    name: "a talk of an hour online",
    files: {
      "community.yml": "stage: active\n",
      "events.md": "# Events\n\n| Event | When | How we meet |\n|---|---|---|\n| Talk | 2026-03-20, 14:00 to 15:00 | online |\n"
    },
    expect: []
  }
] };

// src/checks/rhythm/discussion-of-a-call-is-not-recorded.ts?examples
var meetings5 = (recording) => ({
  "meetings.md": `# Meetings

| Call | When | Time | Time zone | Recording |
|---|---|---|---|---|
| Community call | every Monday | 14:00 | Brussels | ${recording} |
`
});
var discussion_of_a_call_is_not_recorded_default = { id: "discussion-of-a-call-is-not-recorded", examples: [
  { name: "talks only", files: meetings5("talks only"), expect: [] },
  {
    name: "everything",
    files: meetings5("everything"),
    expect: ["meetings.md:5 The whole of the call “Community call” is recorded, what people say afterwards too."]
  },
  { name: "other words", files: meetings5("if the speaker agrees"), expect: [] }
] };

// src/checks/rhythm/event-ends-after-it-begins.ts?examples
var event3 = (begin, end) => ({
  "community.yml": "stage: active\n",
  "events/school.md": `---
start: ${begin}
end: ${end}
---
# Summer school

Three days by the river.
`
});
var event_ends_after_it_begins_default = { id: "event-ends-after-it-begins", examples: [
  { name: "three days", files: event3("2026-06-10", "2026-06-12"), expect: [] },
  { name: "one day", files: event3("2026-06-10", "2026-06-10"), expect: [] },
  {
    name: "an end in the month before",
    files: event3("2026-06-10", "2026-05-12"),
    expect: [
      "events/school.md:3 “Summer school” begins on “10 June 2026” and ends on “12 May 2026”: the end comes first."
    ]
  },
  {
    name: "hours of one day the wrong way round",
    files: event3("2026-06-10T14:00", "2026-06-10T12:00"),
    expect: [
      "events/school.md:3 “Summer school” begins on “10 June 2026, 14:00” and ends on “10 June 2026, 12:00”: the end comes first."
    ]
  },
  { name: "an end that only names its hour", files: event3("2026-06-10, 14:00", '"18:00"'), expect: [] }
] };

// src/checks/rhythm/event-zone-is-a-city.ts?examples
var active22 = { "community.yml": "stage: active\n" };
var event_zone_is_a_city_default = { id: "event-zone-is-a-city", examples: [
  {
    name: "a city",
    files: {
      ...active22,
      "events.md": "# Events\n\n| Event | When |\n|---|---|\n| Talk | 2026-12-10, 14:00 Stockholm time |\n"
    },
    expect: []
  },
  {
    name: "summer time above a date in December",
    files: {
      ...active22,
      "events.md": "# Events\n\n| Event | When (CEST) |\n|---|---|\n| Talk | 2026-12-10 14:00 |\n| Fair | 2025-12-10 14:00 |\n"
    },
    expect: ["events.md:5 “Talk” is announced in “CEST”. Do you mean the clock of “Brussels”?"]
  },
  {
    name: "letters behind the hour, in a file of its own",
    files: { ...active22, "events/talk.md": "# Talk\n\nWhen: 2026-12-10, 9:00 PT\n" },
    expect: ["events/talk.md:3 “Talk” is announced in “PT”. Do you mean the clock of “Los Angeles”?"]
  },
  {
    name: "universal time",
    files: { ...active22, "events/talk.md": "# Talk\n\nWhen: 2026-12-10, 9:00 UTC\n" },
    expect: []
  }
] };

// src/checks/rhythm/every-audience-hears-something.ts?examples
var plan2 = (rows) => ({
  "community.yml": "stage: sustaining\n",
  "communications.md": `# Communication plan

Audiences: members, deans, new doctoral researchers

## Messages

| For whom | What they should hear | Who sends it |
|---|---|---|
${rows}`
});
var every_audience_hears_something_default = { id: "every-audience-hears-something", examples: [
  {
    name: "a message for each",
    files: plan2(
      "| Members | what is next | Coordinators |\n| Deans, new doctoral researchers | one story each term | Coordinators |\n"
    ),
    expect: []
  },
  {
    name: "nothing for the deans",
    files: plan2("| Members | what is next | Coordinators |\n| New doctoral researchers | a welcome | Host |\n"),
    expect: ["communications.md:3 By your plan, nobody tells “deans” anything yet."]
  },
  {
    name: "one message for everyone",
    files: plan2("| everyone | what is next | Coordinators |\n"),
    expect: []
  },
  { name: "no message yet, which is asked first", files: plan2(""), expect: [] }
] };
var everyone = new RegExp("^(?:all|everyone|everybody|anyone|tou(?:s|tes)|tout le monde|alle|tod[oa]s|tutt[ie])(?!\\p{L})", "iu");

// src/checks/rhythm/internal-notes-stay-out.ts?examples
var notes6 = (sharing) => ({
  "notes/2026-02-18.md": `# Planning meeting

Sharing: ${sharing}

## Takeaways

We ask the library first.
`
});
var internal_notes_stay_out_default = { id: "internal-notes-stay-out", examples: [
  { name: "public notes", files: notes6("public"), expect: [] },
  {
    name: "notes for the group",
    files: notes6("members only"),
    expect: [
      "notes/2026-02-18.md:3 The notes “Planning meeting” are for the group only, and anyone can read them here."
    ]
  },
  { name: "notes that do not say", files: { "notes/2026-02-18.md": "# Call\n\n## Takeaways\n\nTea.\n" }, expect: [] }
] };

// src/checks/rhythm/moved-notes-say-where.ts?examples
var notes7 = (text3) => ({ "notes/2026-02-18.md": `# Community call

${text3}
` });
var moved_notes_say_where_default = { id: "moved-notes-say-where", examples: [
  { name: "a link to the pad", files: notes7("Moved to [a shared pad](https://pad.example/1)."), expect: [] },
  {
    name: "moved, but where?",
    files: notes7("moved to Google Doc"),
    expect: ["notes/2026-02-18.md:1 The notes “Community call” only say that they are elsewhere, without a link."]
  },
  {
    name: "the same in French",
    files: notes7("Déplacé vers le bloc-notes partagé."),
    expect: ["notes/2026-02-18.md:1 The notes “Community call” only say that they are elsewhere, without a link."]
  },
  {
    name: "notes that speak of a move",
    files: notes7("We moved to a larger room.\n\n## Takeaways\n\nIt is warmer there."),
    expect: []
  },
  { name: "a call that was not held", files: notes7("Cancelled: nobody had time."), expect: [] }
] };
var elsewhere = new RegExp("^(?:(?:these|the|this|our) )?(?:notes? |minutes |document |page )?(?:(?:is|are|was|were|has|have) )?(?:been )?(?:now )?(?:moved|kept|see|in|at)\\s+(?:to|in|on|at|the|our|here|google|hackmd|hedgedoc|etherpad|pad|drive|doc)|^(?:déplacé|voir|verschoben|umgezogen|siehe|movido|trasladado|véase|spostato|vedi)(?!\\p{L})", "iu");

// src/checks/rhythm/newsletter-comes-as-planned.ts?examples
var plan3 = (last) => ({
  "community.yml": "type: network\nstage: sustaining\n",
  "communications.md": `# Communication plan

## Newsletter

- How often it comes: every month
- Who writes it: Coordinators
- Last issue: ${last}
`
});
var newsletter_comes_as_planned_default = { id: "newsletter-comes-as-planned", examples: [
  { name: "last month", files: plan3("2026-02-06"), expect: [] },
  { name: "one that was left out", files: plan3("2026-01-06"), expect: [] },
  {
    name: "two that were left out",
    files: plan3("2025-12-20"),
    expect: [
      "communications.md:7 The last newsletter is of 20 December 2025; by your plan, two more were to come since."
    ]
  },
  {
    name: "in German, four times a year",
    files: {
      "community.yml": "stage: sustaining\n",
      "kommunikation.md": "---\nkind: communications\n---\n# Kommunikationsplan\n\n## Rundbrief\n\nErscheint: alle drei Monate\n\nLetzte Ausgabe: 2025-08-01\n"
    },
    expect: [
      "kommunikation.md:10 The last newsletter is of 1 August 2025; by your plan, two more were to come since."
    ]
  }
] };

// src/checks/rhythm/next-calls-have-a-host.ts?examples
var meetings6 = (rows) => `# Meetings

| Call | When | Time | Time zone |
|---|---|---|---|
| Community call | third Wednesday of every month | 14:00 | Brussels |

## Rota

| Date | Who opens | Who takes notes | Cancelled |
|---|---|---|---|
${rows}`;
var next_calls_have_a_host_default = { id: "next-calls-have-a-host", examples: [
  {
    name: "the next three calls are taken",
    files: {
      "meetings.md": meetings6(
        "| 2026-03-18 | Dana | Amira | |\n| 2026-04-15 | Amira | Ben | |\n| 2026-05-20 | Ben | Dana | |\n"
      )
    },
    expect: []
  },
  {
    name: "one call is open, one has no note-taker, one is not in the rota yet",
    files: { "meetings.md": meetings6("| 2026-03-18 | Dana | | |\n| 2026-04-15 | | Amira | |\n") },
    expect: [
      "meetings.md:11 Nobody takes notes in the call “Community call” on 18 March 2026 yet.",
      "meetings.md:12 Nobody opens the call “Community call” on 15 April 2026 yet.",
      "meetings.md:5 Nobody opens or takes notes in the call “Community call” on 20 May 2026 yet."
    ]
  },
  {
    name: "a call that is not held is passed over",
    files: {
      "meetings.md": meetings6(
        "| 2026-03-18 | Dana | Amira | |\n| 2026-04-15 | | | yes, Easter |\n| 2026-05-20 | Ben | Dana | |\n| 2026-06-17 | Amira | Ben | |\n"
      )
    },
    expect: []
  },
  {
    name: "no rota, because a role opens every call",
    files: {
      "meetings.md": "# Meetings\n\n| Call | When | Who opens it |\n|---|---|---|\n| Community call | third Wednesday of every month | Coordination |\n"
    },
    expect: []
  }
] };

// src/checks/rhythm/notes-are-named-alike.ts?examples
var text2 = "# Community call\n\n## Takeaways\n\nPosters help.\n";
var files2 = (...names) => ({
  "community.yml": "stage: active\n",
  ...Object.fromEntries(names.map((name) => [`notes/${name}.md`, text2]))
});
var notes_are_named_alike_default = { id: "notes-are-named-alike", examples: [
  { name: "one way", files: files2("2026-01-21", "2026-02-18-community-call"), expect: [] },
  {
    name: "three ways in one folder",
    files: files2("04-01-2024", "1-04-2024", "Apr-10", "2024-05-08"),
    expect: [
      "notes/04-01-2024.md The names of the notes write the day in 3 ways: “04-01-2024”, “2024-05-08” and “Apr-10”."
    ]
  },
  {
    name: "two months in one name, beside days",
    files: files2("2023-11,12-council", "2024-01-10-council"),
    expect: [
      "notes/2023-11,12-council.md The names of the notes write the day in 2 ways: “2023-11,12-council” and “2024-01-10-council”."
    ]
  },
  { name: "names without a day", files: files2("first-call", "2026-01-21", "budget-2026"), expect: [] }
] };

// src/checks/rhythm/online-event-has-time-zone.ts?examples
var events2 = (row) => ({
  "community.yml": "stage: active\n",
  "events.md": `# Events

| Event | When | How we meet | Where | Time zone |
|---|---|---|---|---|
${row}
`
});
var online_event_has_time_zone_default = { id: "online-event-has-time-zone", examples: [
  { name: "a city", files: events2("| Talk | 2026-03-20, 14:00 | online | | Brussels |"), expect: [] },
  {
    name: "a city behind the hour",
    files: events2("| Talk | 2026-03-20, 14:00 Brussels time | online | | |"),
    expect: []
  },
  {
    name: "no city",
    files: events2("| Talk | 2026-03-20, 14:00 | online | https://meet.example/talk | |"),
    expect: ["events.md:5 “Talk” begins at “14:00”, but on whose clock?"]
  },
  {
    name: "in a hall, the clock on its wall counts",
    files: events2("| Open day | 2026-03-20, 14:00 | | Hall 2 | |"),
    expect: []
  },
  {
    name: "the letters in the heading of the column are asked about elsewhere",
    files: {
      "community.yml": "stage: active\n",
      "events.md": "# Events\n\n| What | When (CEST) | How we meet |\n|---|---|---|\n| Talk | 2026-03-20 14:00 | online |\n"
    },
    expect: []
  }
] };

// src/checks/rhythm/past-calls-have-notes.ts?examples
var head23 = "# Meetings\n\n| Call | When | First date | Time | Time zone | Except |\n|---|---|---|---|---|---|\n";
var monthly = `${head23}| Community call | third Wednesday of every month | 2025-11-19 | 14:00 | Brussels | |
`;
var notes8 = (...days) => `# Notes

| Date | Call | Notes |
|---|---|---|
${days.map((day3) => `| ${day3} | Community call | [pad](https://pad.example/${day3}) |
`).join("")}`;
var past_calls_have_notes_default = { id: "past-calls-have-notes", examples: [
  {
    name: "notes of every call",
    on: "2026-03-10",
    files: { "meetings.md": monthly, "notes.md": notes8("2025-12-17", "2026-01-21", "2026-02-18") },
    expect: []
  },
  {
    name: "one is missing",
    on: "2026-03-10",
    files: { "meetings.md": monthly, "notes.md": notes8("2025-12-17", "2026-02-18") },
    expect: ["meetings.md:5 The call “Community call” of 21 January 2026 has no notes."]
  },
  {
    name: "a call of last week, moved by a day, and one that was not held",
    on: "2026-03-10",
    files: {
      "meetings.md": monthly.replace("Brussels | |", "Brussels | 2026-01-21 |"),
      "notes/2025-12-18.md": "# Community call\n\n## Takeaways\n\nPosters help.\n",
      "notes/2026-02-18.md": "# Community call\n\n## Takeaways\n\nShort talks help.\n",
      "notes/2025-11-19.md": "# Community call\n\n## Takeaways\n\nThirty came.\n"
    },
    expect: []
  },
  {
    name: "the first call lies ahead",
    on: "2026-03-10",
    files: {
      "meetings.md": `${head23}| Community call | third Wednesday of every month | 2026-03-18 | 14:00 | Brussels | |
`
    },
    expect: []
  },
  {
    name: "nobody knows since when there are calls",
    on: "2026-03-10",
    files: { "meetings.md": `${head23}| Community call | third Wednesday of every month | | 14:00 | Brussels | |
` },
    expect: []
  }
] };

// src/checks/rhythm/past-event-says-what-came-of-it.ts?examples
var head24 = "# Events\n\n| Event | When | Status | What came of it |\n|---|---|---|---|\n";
var active23 = { "community.yml": "stage: active\n" };
var past_event_says_what_came_of_it_default = { id: "past-event-says-what-came-of-it", examples: [
  {
    name: "a line about what came of it",
    files: { ...active23, "events.md": `${head24}| Open day | 2026-01-20 | held | Forty came |
` },
    expect: []
  },
  {
    name: "still to come, a month after",
    files: { ...active23, "events.md": `${head24}| Open day | 2026-01-20 | scheduled | |
` },
    expect: ["events.md:5 “Open day” was on 20 January 2026 and is still marked as to come."]
  },
  {
    name: "over, and nothing is told; older ones are left in peace",
    files: {
      ...active23,
      "events.md": "# Événements\n\n| Événement | Quand |\n|---|---|\n| Atelier | 20 janvier 2026 |\n| Fête | du 3 au 5 octobre 2025 |\n| Rencontre | 2024-10-20 |\n"
    },
    expect: [
      "events.md:5 “Atelier” was on 20 January 2026, and nothing says what came of it.",
      "events.md:6 “Fête” was on 5 October 2025, and nothing says what came of it."
    ]
  },
  {
    name: "last week",
    files: { ...active23, "events.md": `${head24}| Open day | 2026-02-22 | scheduled | |
` },
    expect: []
  },
  {
    name: "cancelled",
    files: { ...active23, "events.md": `${head24}| Open day | 2026-01-20 | cancelled | |
` },
    expect: []
  },
  {
    name: "slides that remain",
    files: {
      ...active23,
      "events.md": "# Past events\n\n| Event | Date | Slides |\n|---|---|---|\n| Talk | 2026-01-20 | [slides](https://slides.example/1) |\n"
    },
    expect: []
  }
] };

// src/checks/rhythm/speaker-agreed-to-be-named.ts?examples
var event4 = (rows) => ({
  "events/talk.md": `# Talk

When: 2026-03-20

## Speakers

| Speaker | Talk | May we name you? |
|---|---|---|
${rows}`
});
var speaker_agreed_to_be_named_default = { id: "speaker-agreed-to-be-named", examples: [
  { name: "a yes with its date", files: event4("| Ana | Data | yes, 2026-02-12 |\n"), expect: [] },
  {
    name: "a column that nobody has filled",
    files: event4("| Ana | Data | |\n| Ben | Code | no |\n"),
    expect: ["events/talk.md:5 At “Talk”, 2 speakers are named without a yes."]
  },
  {
    name: "a page that does not ask",
    files: { "events/talk.md": "# Talk\n\nWhen: 2026-03-20\n\nSpeakers: Ana, Ben\n" },
    expect: []
  }
] };

// src/checks/rhythm/way-into-a-channel-lasts.ts?examples
var channels4 = (join, status = "active") => ({
  "channels.md": `# Channels

| Channel | What for | How to join | Status |
|---|---|---|---|
| Chat | questions | ${join} | ${status} |
`
});
var way_into_a_channel_lasts_default = { id: "way-into-a-channel-lasts", examples: [
  { name: "an address to ask", files: channels4("write to hello@osc-lindenau.example"), expect: [] },
  {
    name: "an invitation link",
    files: channels4("[join us](https://join.slack.com/t/osc/shared_invite/zt-1abc)"),
    expect: [
      "channels.md:5 The way into the channel “Chat” is an invitation link, and such links end by themselves."
    ]
  },
  {
    name: "an invitation to a channel that is closed",
    files: channels4("https://chat.whatsapp.com/AbCdEf", "closed"),
    expect: []
  }
] };

// src/checks/safety/calls-suit-more-than-one-region.ts?examples
var meetings7 = (...calls) => `# Meetings

| Call | When | Time | Time zone |
|---|---|---|---|
${calls.map((call) => `| ${call} |
`).join("")}`;
var inclusion = "# Inclusion\n\n## Time zones\n\nOur calls rotate, so that nobody always sits up at night.\n";
var afternoon = "Community call | third Wednesday of every month | 14:00 | Brussels";
var calls_suit_more_than_one_region_default = { id: "calls-suit-more-than-one-region", examples: [
  {
    name: "two hours in turn",
    files: {
      "inclusion.md": inclusion,
      "community.yml": "stage: active\n",
      "meetings.md": meetings7(afternoon, "Morning call | first Wednesday of every month | 8:00 | Brussels")
    },
    expect: []
  },
  {
    name: "one hour, though others are promised",
    files: {
      "inclusion.md": inclusion,
      "community.yml": "stage: active\n",
      "meetings.md": meetings7(afternoon, "Writing hour | every Thursday | 13:00 | London")
    },
    expect: [
      "meetings.md:5 All calls on meetings.md begin at about the same hour, though you promise hours that change."
    ]
  },
  {
    name: "calls on one page for people in one country",
    files: {
      "community.yml": "stage: active\n",
      "inclusion.md": "# Inclusion\n\n## Time zones\n\nAll of us live in one; hours do not rotate.\n",
      "meetings.md": meetings7(afternoon)
    },
    expect: []
  },
  {
    name: "one of them says no hour that we can read",
    files: {
      "community.yml": "stage: active\n",
      "inclusion.md": inclusion,
      "meetings.md": meetings7(afternoon, "Other call | first Monday of every month | agreed each time | ")
    },
    expect: []
  }
] };
var day2 = 24 * 60;
var aPartOfTheDay = 6 * 60;
var everywhere = new RegExp("\\b(?:world ?wide|global(?:ly)?|international(?:ly)?|the world|several continents|all continents|monde entier|mondial\\p{L}*|weltweit|mundial|todo el mundo|mondiale|tutto il mondo)(?!\\p{L})", "iu");
var not = new RegExp("\\b(?:not|no|never|don['’]t|pas|jamais|nicht|kein\\p{L}{0,2}|nie|non|mai|nunca)\\b", "iu");

// src/checks/safety/code-of-conduct-answers-soon.ts?examples
var code = (promise) => ({
  "CODE_OF_CONDUCT.md": `# Code of conduct

## When you hear back

${promise}
`
});
var code_of_conduct_answers_soon_default = { id: "code-of-conduct-answers-soon", examples: [
  {
    name: "two working days, and a week for the decision",
    files: code("A person answers within two working days. Within three weeks we tell you what we decided."),
    expect: []
  },
  { name: "three working days", files: code("You hear from us within 3 business days."), expect: [] },
  {
    name: "a month",
    files: { "community.yml": "stage: active\n", ...code("We respond to every report within one month.") },
    expect: ["CODE_OF_CONDUCT.md:3 CODE_OF_CONDUCT.md promises somebody who reports an answer within “one month”."]
  },
  {
    name: "in German",
    files: {
      "community.yml": "stage: active\n",
      "CODE_OF_CONDUCT.md": "# Verhaltenskodex\n\n## Wann Sie von uns hören\n\nWir antworten innerhalb von 14 Tagen.\n"
    },
    expect: ["CODE_OF_CONDUCT.md:3 CODE_OF_CONDUCT.md promises somebody who reports an answer within “14 Tagen”."]
  },
  {
    name: "a community that agreed on a week",
    files: {
      "community.yml": "stage: active\nclocks:\n  conduct_answer: 7 days\n",
      ...code("A person answers within one week.")
    },
    expect: []
  },
  {
    name: "as soon as possible, which no clock can read",
    files: { "community.yml": "stage: active\n", ...code("We answer as soon as we can.") },
    expect: []
  }
] };

// src/checks/safety/code-of-conduct-contacts-are-active.ts?examples
var code2 = "# Code of conduct\n\n## Who receives reports\n\n| Who | How to reach them |\n|---|---|\n| Amira | conduct@lindenau.example |\n| Jonas | jonas@lindenau.example |\n";
var people15 = (status, left = "") => `# People

| Name | May we list you? | Status | Left on |
|---|---|---|---|
| Amira | yes, 2026-01-12 | active | |
| Jonas | yes, 2026-01-12 | ${status} | ${left} |
`;
var code_of_conduct_contacts_are_active_default = { id: "code-of-conduct-contacts-are-active", examples: [
  { name: "both are here", files: { "CODE_OF_CONDUCT.md": code2, "people.md": people15("active") }, expect: [] },
  {
    name: "one has left",
    files: { "CODE_OF_CONDUCT.md": code2, "people.md": people15("retired", "2026-01-31") },
    expect: ["CODE_OF_CONDUCT.md:8 Somebody who is named here to receive reports has left."]
  },
  {
    name: "a role whose term is over",
    files: {
      "CODE_OF_CONDUCT.md": "# Code of conduct\n\n## Enforcement\n\nWrite to conduct@lindenau.example, which the chair reads.\n",
      "roles.md": "# Roles\n\n| Role | Who | Until |\n|---|---|---|\n| Chair | Amira | 2025-12-31 |\n"
    },
    expect: [
      "CODE_OF_CONDUCT.md:3 Somebody who is named here to receive reports agreed to it until a day that has passed."
    ]
  },
  {
    name: "a role that goes with somebody’s post",
    files: {
      "CODE_OF_CONDUCT.md": "# Code of conduct\n\n## Enforcement\n\nWrite to conduct@lindenau.example, which the chair reads.\n",
      "roles.md": "# Roles\n\n| Role | Who | Until |\n|---|---|---|\n| Chair | Amira | goes with the post |\n"
    },
    expect: []
  },
  {
    name: "somebody who will leave later",
    files: { "CODE_OF_CONDUCT.md": code2, "people.md": people15("active", "2026-06-30") },
    expect: []
  }
] };

// src/checks/safety/code-of-conduct-contacts-are-independent.ts?examples
var files3 = (works, independent = "") => ({
  "CODE_OF_CONDUCT.md": `# Code of conduct

## Who receives reports

| Who | How to reach them | Independent of |
|---|---|---|
| Amira | conduct@lindenau.example | ${independent} |
| Jonas | jonas@lindenau.example | |
`,
  "people.md": `# People

| Name | Works at | May we list you? |
|---|---|---|
| Amira | University Library | yes, 2026-01-12 |
| Jonas | ${works} | yes, 2026-01-12 |
`
});
var code_of_conduct_contacts_are_independent_default = { id: "code-of-conduct-contacts-are-independent", examples: [
  { name: "two places of work", files: files3("Institute of Physics"), expect: [] },
  {
    name: "one place of work",
    files: files3("University library"),
    expect: [
      "CODE_OF_CONDUCT.md:7 Everyone who receives reports works in the same place, so a report about a colleague there has nowhere to go."
    ]
  },
  {
    name: "the same place, and it is said of whom they are independent",
    files: files3("University Library", "nobody here reports to her"),
    expect: []
  },
  { name: "no place of work known for one of them", files: files3(""), expect: [] }
] };

// src/checks/safety/code-of-conduct-contacts-can-answer.ts?examples
var code3 = (address) => `# Code of conduct

## How to report

Tell Amira or Jonas, in any language.
Their address is ${address}.
`;
var code_of_conduct_contacts_can_answer_default = { id: "code-of-conduct-contacts-can-answer", examples: [
  { name: "an address that works", files: { "CODE_OF_CONDUCT.md": code3("conduct@lindenau.example") }, expect: [] },
  {
    name: "a no-reply address",
    files: { "CODE_OF_CONDUCT.md": code3("no-reply@lindenau.example") },
    expect: [
      "CODE_OF_CONDUCT.md:6 An address for reports in CODE_OF_CONDUCT.md takes no replies, so no report can arrive there."
    ]
  },
  {
    name: "an example that was left in",
    files: { "CODE_OF_CONDUCT.md": code3("conduct@example.org") },
    expect: ["CODE_OF_CONDUCT.md:6 An address for reports in CODE_OF_CONDUCT.md is only an example."]
  },
  {
    name: "somebody whose name begins like “no”",
    files: { "CODE_OF_CONDUCT.md": code3("nora.reply@lindenau.example") },
    expect: []
  }
] };

// src/checks/safety/code-of-conduct-credits-its-source.ts?examples
var covenant = (last) => `# Code of conduct

## Our Pledge

Everybody is welcome.

## Our Standards

Be kind.

## Enforcement Responsibilities

The team looks after it.

## Enforcement

Write to conduct@lindenau.example.
${last}`;
var code_of_conduct_credits_its_source_default = { id: "code-of-conduct-credits-its-source", examples: [
  {
    name: "with a credit",
    files: {
      "CODE_OF_CONDUCT.md": covenant("\n## Attribution\n\nAdapted from the Contributor Covenant, version 2.1.\n")
    },
    expect: []
  },
  {
    name: "its headings, and no credit",
    files: { "CODE_OF_CONDUCT.md": covenant("") },
    expect: ["CODE_OF_CONDUCT.md:1 CODE_OF_CONDUCT.md uses a text that others wrote, and does not say whose it is."]
  },
  {
    name: "its headings over words of one’s own",
    files: { "CODE_OF_CONDUCT.md": `---
based_on: own
---

${covenant("")}` },
    expect: []
  },
  {
    name: "headings of one’s own",
    files: {
      "CODE_OF_CONDUCT.md": "# Code of conduct\n\n## Our pledge\n\nWe listen.\n\n## What we encourage\n\nQuestions.\n"
    },
    expect: []
  }
] };

// src/checks/safety/code-of-conduct-has-shared-address.ts?examples
var code4 = (first, second) => `# Code of conduct

## Who receives reports

| Who | How to reach them |
|---|---|
| Amira | ${first} |
| Jonas | ${second} |
`;
var code_of_conduct_has_shared_address_default = { id: "code-of-conduct-has-shared-address", examples: [
  { name: "a shared address", files: { "CODE_OF_CONDUCT.md": code4("conduct@lindenau.example", "") }, expect: [] },
  {
    name: "two readers and one private mailbox",
    files: { "CODE_OF_CONDUCT.md": code4("amira.haddou@gmail.com", "") },
    expect: ["CODE_OF_CONDUCT.md:7 Reports in CODE_OF_CONDUCT.md go to the private mailbox of one person."]
  },
  {
    name: "an address for each",
    files: { "CODE_OF_CONDUCT.md": code4("amira.haddou@gmail.com", "jonas.weber@gmx.de") },
    expect: []
  },
  {
    name: "a shared mailbox at the same provider",
    files: { "CODE_OF_CONDUCT.md": code4("lindenau.conduct@gmail.com", "") },
    expect: []
  }
] };

// src/checks/safety/code-of-conduct-has-two-contacts.ts?examples
var code5 = (contacts) => `# Code of conduct

## Who receives reports

${contacts}
`;
var table5 = (rows) => code5(`| Who | How to reach them |
|---|---|
${rows}`);
var roles14 = "# Roles\n\n| Role | Who |\n|---|---|\n| Chair | Amira |\n| Deputy | Amira |\n| Care lead | Jonas |\n";
var code_of_conduct_has_two_contacts_default = { id: "code-of-conduct-has-two-contacts", examples: [
  {
    name: "two people",
    files: {
      "CODE_OF_CONDUCT.md": table5("| Amira | conduct@lindenau.example |\n| Jonas | jonas@lindenau.example |")
    },
    expect: []
  },
  {
    name: "one person",
    files: { "CODE_OF_CONDUCT.md": table5("| Amira | conduct@lindenau.example |") },
    expect: [
      "CODE_OF_CONDUCT.md:7 CODE_OF_CONDUCT.md names one person who receives reports; reports need two readers."
    ]
  },
  {
    name: "a shared address without readers",
    files: { "CODE_OF_CONDUCT.md": "# Code of conduct\n\n## Enforcement\n\nWrite to conduct@lindenau.example.\n" },
    expect: [
      "CODE_OF_CONDUCT.md:3 CODE_OF_CONDUCT.md names an address, but nobody who reads it; reports need two readers."
    ]
  },
  {
    name: "two roles that one person holds",
    files: { "CODE_OF_CONDUCT.md": table5("| Chair | conduct@lindenau.example |\n| Deputy | |"), "roles.md": roles14 },
    expect: [
      "CODE_OF_CONDUCT.md:7 CODE_OF_CONDUCT.md names several contacts who are all the same person; reports need two readers."
    ]
  },
  {
    name: "a shared address, and the roles that read it",
    files: {
      "CODE_OF_CONDUCT.md": "# Code of conduct\n\n## Reporting an Issue\n\nWrite to conduct@lindenau.example. The chair and the care lead read it.\n",
      "roles.md": roles14
    },
    expect: []
  },
  {
    name: "an office outside",
    files: { "CODE_OF_CONDUCT.md": table5("| Ombuds office of the university | https://ombuds.lindenau.example |") },
    expect: []
  }
] };

// src/checks/safety/code-of-conduct-is-linked.ts?examples
var code6 = "# Code of conduct\n\n## Scope\n\nEverywhere.\n";
var active24 = "stage: active\n";
var code_of_conduct_is_linked_default = { id: "code-of-conduct-is-linked", examples: [
  {
    name: "a guide that links to it",
    files: { "CODE_OF_CONDUCT.md": code6, "CONTRIBUTING.md": "# Take part\n\nSee our [rules](CODE_OF_CONDUCT.md).\n" },
    expect: []
  },
  {
    name: "a guide that does not",
    files: {
      "community.yml": active24,
      "CODE_OF_CONDUCT.md": code6,
      "CONTRIBUTING.md": "# Take part\n\nWe have a code of conduct.\n"
    },
    expect: ["CONTRIBUTING.md:1 CONTRIBUTING.md has no link to the code of conduct."]
  },
  {
    name: "a link to the copy on a web site",
    files: {
      "CODE_OF_CONDUCT.md": code6,
      "README.md": "# Lindenau\n\nMind our [Verhaltenskodex](https://lindenau.example/regeln/).\n"
    },
    expect: []
  },
  {
    name: "a guide under another name",
    files: {
      "community.yml": `${active24}documents:
  contributing: pages/mitmachen.md
`,
      "CODE_OF_CONDUCT.md": code6,
      "pages/mitmachen.md": "# Mitmachen\n\nSchreib uns.\n"
    },
    expect: ["pages/mitmachen.md:1 pages/mitmachen.md has no link to the code of conduct."]
  },
  {
    name: "a guide that is kept elsewhere",
    files: {
      "community.yml": active24,
      "CODE_OF_CONDUCT.md": code6,
      "CONTRIBUTING.md": "# Contributing\n\nSee [our guide](https://docs.lindenau.example/help).\n"
    },
    expect: []
  },
  { name: "no code of conduct yet", files: { "CONTRIBUTING.md": "# Take part\n\nWrite to us.\n" }, expect: [] }
] };

// src/checks/safety/code-of-conduct-version-is-current.ts?examples
var code7 = (credit) => `# Code of conduct

## Scope

Everywhere.

## Attribution

${credit}
`;
var code_of_conduct_version_is_current_default = { id: "code-of-conduct-version-is-current", examples: [
  {
    name: "version 1.4",
    files: {
      "community.yml": "stage: active\n",
      "CODE_OF_CONDUCT.md": code7(
        "This text is adapted from the [Contributor Covenant](https://www.contributor-covenant.org), version 1.4."
      )
    },
    expect: ["CODE_OF_CONDUCT.md:9 CODE_OF_CONDUCT.md uses version 1.4 of the Contributor Covenant."]
  },
  {
    name: "version 2.1",
    files: {
      "community.yml": "stage: active\n",
      "CODE_OF_CONDUCT.md": code7("Adapted from the Contributor Covenant, version 2.1.")
    },
    expect: []
  },
  {
    name: "a text of one’s own",
    files: { "community.yml": "stage: active\n", "CODE_OF_CONDUCT.md": code7("Written by us.") },
    expect: []
  },
  {
    name: "version 1.4 named as what it is not based on",
    files: {
      "community.yml": "stage: active\n",
      "CODE_OF_CONDUCT.md": `---
based_on: contributor-covenant-3.0
---

${code7("Until 2025 we used the Contributor Covenant, version 1.4.")}`
    },
    expect: []
  }
] };

// src/checks/safety/conduct-summary-is-not-late.ts?examples
var procedure = (every, last) => ({
  "conduct-procedure.md": `# How we handle reports

## What we publish

How many reports there were, if at least five, and what we learnt.

Summary every: ${every}

Last summary: ${last}
`
});
var conduct_summary_is_not_late_default = { id: "conduct-summary-is-not-late", examples: [
  { name: "half a year has not passed", files: procedure("6 months", "2025-12-15"), expect: [] },
  {
    name: "half a year has passed",
    files: procedure("6 months", "2025-06-30"),
    expect: [
      "conduct-procedure.md:9 conduct-procedure.md promises a summary on reports, and the one for 30 December 2025 is not there yet."
    ]
  },
  {
    name: "promised in a sentence of the code of conduct",
    files: {
      "CODE_OF_CONDUCT.md": "# Code of conduct\n\n## How we handle reports\n\nOnce a year members hear a short summary.\n\nLast summary: 2024-11-20\n"
    },
    expect: [
      "CODE_OF_CONDUCT.md:7 CODE_OF_CONDUCT.md promises a summary on reports, and the one for 20 November 2025 is not there yet."
    ]
  },
  { name: "no date of a last one", files: procedure("6 months", ""), expect: [] }
] };

// src/checks/all.ts?examples
var checks = [
  adopted_page_says_when_default,
  canonical_leads_somewhere_default,
  charter_is_found_from_the_front_page_default,
  date_can_be_read_default,
  date_is_iso_default,
  date_is_unambiguous_default,
  generated_part_is_closed_default,
  generated_part_is_in_step_default,
  generated_part_is_known_default,
  id_is_unique_default,
  image_has_description_default,
  kind_is_known_default,
  language_is_known_default,
  length_of_time_can_be_read_default,
  link_can_be_read_default,
  link_case_matches_default,
  link_finds_its_heading_default,
  link_leads_somewhere_default,
  link_text_says_where_default,
  mapped_page_is_there_default,
  no_placeholder_is_left_default,
  number_can_be_read_default,
  original_is_no_translation_default,
  original_is_there_default,
  our_settings_can_be_used_default,
  page_can_be_read_default,
  page_follows_its_original_default,
  page_has_owner_default,
  page_is_reachable_default,
  page_says_when_it_was_reviewed_default,
  page_stands_once_default,
  private_value_can_be_read_default,
  reference_leads_somewhere_default,
  reference_names_the_right_thing_default,
  references_do_not_go_in_circles_default,
  review_is_not_overdue_default,
  row_can_be_read_default,
  setting_is_known_default,
  setting_is_written_once_default,
  settings_are_closed_default,
  settings_can_be_read_default,
  settings_say_something_default,
  stub_says_where_it_is_kept_default,
  time_zone_is_known_default,
  translation_is_up_to_date_default,
  two_places_agree_default,
  value_is_in_list_default,
  what_is_set_aside_exists_default,
  what_is_set_aside_is_looked_at_again_default,
  asset_has_two_key_holders_default,
  asset_is_renewed_in_time_default,
  assignment_belongs_to_a_session_default,
  ending_funding_has_a_plan_default,
  held_session_has_feedback_default,
  member_community_was_heard_from_default,
  next_session_can_be_joined_default,
  policy_is_read_again_in_time_default,
  session_discussion_is_not_recorded_default,
  every_principle_has_a_practice_default,
  one_value_has_an_example_default,
  outcome_has_milestone_default,
  outcome_is_a_change_default,
  signatory_agreed_to_be_named_default,
  success_question_is_answered_default,
  values_are_few_default,
  values_show_on_other_pages_default,
  vision_and_mission_differ_default,
  vision_is_short_default,
  competence_has_contact_default,
  definitions_do_not_go_in_circles_default,
  each_definition_says_whose_it_is_default,
  retired_service_is_not_linked_default,
  service_was_checked_in_time_default,
  short_form_is_explained_default,
  skill_has_two_holders_default,
  term_has_one_agreed_definition_default,
  term_has_source_default,
  training_outcome_can_be_seen_default,
  training_was_checked_in_time_default,
  asks_and_offers_are_filled_in_default,
  how_to_help_has_no_gap_default,
  invisible_work_is_recognised_default,
  level_says_how_people_move_on_default,
  levels_are_reached_in_several_ways_default,
  levels_follow_one_another_default,
  newcomers_see_how_to_join_default,
  onboarding_says_how_people_leave_default,
  persona_has_a_whole_path_default,
  stakeholder_contact_is_planned_default,
  stakeholder_quadrant_fits_ratings_default,
  stakeholder_quadrants_are_all_used_default,
  stakeholder_ratings_differ_default,
  stumbling_block_has_an_answer_default,
  value_exchange_goes_both_ways_default,
  way_to_help_needs_no_code_default,
  access_ends_with_the_role_default,
  consent_covers_what_is_shown_default,
  decision_has_the_votes_it_needs_default,
  decision_is_followed_up_default,
  decision_is_looked_at_again_default,
  decision_number_is_unique_default,
  decision_status_fits_folder_default,
  governance_seats_are_shared_default,
  group_has_two_leads_default,
  group_is_not_past_its_end_default,
  group_is_still_heard_of_default,
  group_lead_is_member_default,
  group_meets_often_enough_default,
  group_says_whom_it_reports_to_default,
  group_term_begins_before_it_ends_default,
  one_person_does_not_hold_everything_default,
  orcid_is_valid_default,
  person_agreed_to_be_listed_default,
  person_has_a_role_default,
  person_is_in_the_list_once_default,
  role_holder_has_not_left_default,
  role_term_begins_before_it_ends_default,
  role_term_has_not_ended_default,
  role_with_keys_has_two_holders_default,
  roles_say_how_they_are_filled_default,
  figures_keep_to_their_smallest_group_default,
  indicator_was_counted_when_due_default,
  milestone_is_not_overdue_default,
  roadmap_is_not_a_task_list_default,
  roadmap_tells_what_has_moved_default,
  attendee_list_stays_out_default,
  ballots_stay_out_default,
  bank_details_stay_out_default,
  conduct_case_stays_out_default,
  file_name_tells_nothing_of_people_default,
  home_address_stays_out_default,
  join_link_has_no_passcode_default,
  listed_people_can_read_what_is_kept_default,
  nobody_is_placed_on_a_level_default,
  persona_is_nobody_here_default,
  personal_traits_stay_out_default,
  phone_number_stays_out_default,
  place_of_a_person_is_not_exact_default,
  private_address_has_consent_default,
  private_field_stays_out_default,
  private_page_stays_out_default,
  rating_is_not_of_a_person_default,
  ratings_are_published_on_purpose_default,
  small_numbers_stay_out_default,
  action_has_name_and_date_default,
  action_is_not_overdue_default,
  call_counts_from_a_date_default,
  call_has_a_date_ahead_default,
  call_has_time_zone_default,
  call_is_looked_at_again_default,
  call_is_still_held_default,
  call_rhythm_can_be_read_default,
  call_rhythm_has_one_meaning_default,
  call_rhythm_names_a_day_default,
  call_zone_is_a_city_default,
  call_zone_is_known_default,
  channel_has_two_admins_default,
  closed_channel_is_not_linked_default,
  coming_event_leaves_nothing_open_default,
  coming_event_says_where_default,
  coming_event_says_who_is_on_duty_default,
  coming_event_tells_of_access_default,
  discussion_of_a_call_is_not_recorded_default,
  event_ends_after_it_begins_default,
  event_zone_is_a_city_default,
  every_audience_hears_something_default,
  internal_notes_stay_out_default,
  moved_notes_say_where_default,
  newsletter_comes_as_planned_default,
  next_calls_have_a_host_default,
  notes_are_named_alike_default,
  online_event_has_time_zone_default,
  past_calls_have_notes_default,
  past_event_says_what_came_of_it_default,
  speaker_agreed_to_be_named_default,
  way_into_a_channel_lasts_default,
  calls_suit_more_than_one_region_default,
  code_of_conduct_answers_soon_default,
  code_of_conduct_contacts_are_active_default,
  code_of_conduct_contacts_are_independent_default,
  code_of_conduct_contacts_can_answer_default,
  code_of_conduct_credits_its_source_default,
  code_of_conduct_has_shared_address_default,
  code_of_conduct_has_two_contacts_default,
  code_of_conduct_is_linked_default,
  code_of_conduct_version_is_current_default,
  conduct_summary_is_not_late_default
];

// src/checks/examples.ts
function examplesOf(id) {
  return checks.find((check) => check.id === id)?.examples ?? [];
}

// src/reports/explain.ts
function explain(name) {
  const checks2 = everyCheck();
  const check = checks2.find((check2) => check2.id === name);
  if (check) return { blocks: explainCheck(check) };
  const kind = kindNamed(name);
  if (kind) return { blocks: explainKind(kind, checks2) };
  const close = closestTo(
    name,
    [...checks2.map((check2) => check2.id), ...everyKind.map((kind2) => kind2.kind)],
    (known) => known
  );
  return {
    sentence: close ? `There is no note or page called “${name}”. Did you mean “${close}”?` : `There is no note or page called “${name}”. Pages: ${everyKind.map((kind2) => kind2.kind).join(", ")}.`
  };
}
var longestExample = 600;
function explainCheck(check) {
  const when = check.from === "always" ? "It is asked of every community." : `It is asked once a community is ${stageNames[check.from]}.`;
  const time = check.minutes === void 0 ? "" : ` It may take ${minutes(check.minutes)}.`;
  const area = typeof check.area === "function" ? "any page" : areaNames[check.area];
  return [
    { type: "heading", level: 2, text: [words(`${check.title}.`)] },
    { type: "paragraph", text: [words(`The note says: ${example(check)}`)] },
    {
      type: "list",
      ordered: false,
      items: [
        { text: [{ type: "strong", text: [words("Why: ")] }, words(check.why)] },
        { text: [{ type: "strong", text: [words("What to do: ")] }, words(`${example(check, check.fix)}${time}`)] },
        ...check.correct ? [{ text: [words("Where only one answer is right, “moothall fix” shows it and writes it for you.")] }] : [],
        { text: [{ type: "strong", text: [words("When: ")] }, words(when)] },
        { text: [{ type: "strong", text: [words("Area: ")] }, words(area)] },
        ...check.source ? [{ text: [{ type: "strong", text: [words("From: ")] }, words(check.source)] }] : []
      ]
    },
    ...shownExample(check),
    ...check.from === "always" ? [] : setAside3(check)
  ];
}
function setAside3(check) {
  return [
    { type: "paragraph", text: [words("If this is not for you, add these lines to community.yml:")] },
    { type: "copy", text: notForUs(check.id) }
  ];
}
function shownExample(check) {
  const speaking = examplesOf(check.id).filter(
    ({ files: files4, expect }) => expect.length > 0 && Object.keys(files4).length === 1
  );
  const short = speaking.find(({ files: files4 }) => Object.values(files4).join("\n").length <= longestExample);
  const [file] = Object.entries(short?.files ?? {});
  if (!short || !file) return [];
  const said = short.expect.map((line) => line.replace(/^\S+ /, "")).join(" ");
  const day3 = short.on === void 0 ? "" : `on ${formatDate(short.on)} and `;
  return [
    { type: "paragraph", text: [words(`For example, ${day3}with this in ${file[0]}:`)] },
    { type: "copy", text: file[1].trim() },
    { type: "paragraph", text: [words(`it says: ${said}`)] }
  ];
}
function example(check, template = check.says) {
  return template.replace(/\{[^}]*\}/g, "…");
}
function explainKind(kind, checks2) {
  const parts = Object.entries(kind.fields);
  const asked = checks2.filter((check) => check.id === pageCheckId(kind));
  return [
    { type: "heading", level: 2, text: [words(kind.title)] },
    { type: "paragraph", text: [words(`${kind.help} It usually stands in ${kind.files[0]}.`)] },
    ...asked.map((check) => ({ type: "paragraph", text: [words(check.why)] })),
    { type: "heading", level: 3, text: [words("What belongs on it")] },
    {
      type: "list",
      ordered: false,
      items: parts.flatMap(([name, part2]) => [partItem(name, part2), ...isCollection(part2) ? columns(part2) : []])
    }
  ];
}
function partItem(name, part2) {
  const label = labelOf(part2.names);
  const key = isCollection(part2) ? [words(" (a table)")] : [words(` (${name})`)];
  return { text: [{ type: "strong", text: [words(label)] }, ...key, words(`: ${part2.help}`)] };
}
function columns(collection) {
  return Object.values(collection.fields).map((field) => ({
    text: [words(`${labelOf(field.names)}: ${field.help}`)]
  }));
}
export {
  explain
};
