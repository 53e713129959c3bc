import {
  addDays,
  addMonths,
  daysInMonth,
  digits,
  english,
  exists,
  formatDate,
  isWorkingWeek,
  isoDate,
  languages,
  lexicon,
  monthName,
  plain,
  readDate,
  readMonth,
  require_mod,
  slice,
  tokens,
  touch,
  weekdayOf,
  weekdays,
  workingWeek
} from "./chunk-UGYMYNFT.js";
import {
  __toESM
} from "./chunk-4225Q4N4.js";

// src/documents/written.ts
var prompt = /\[\s*(?:write here|écrivez ici|hier schreiben|escriba aquí|scrivete qui)\s*:[^\]]{0,2000}\]/giu;
var example = /^\s*(?:example|exemple|beispiel|ejemplo|esempio)\s*:/iu;
function isExample(text) {
  return example.test(text);
}
function plainText(nodes) {
  return nodes.map(textOf).join("");
}
function textOf(node) {
  switch (node.type) {
    case "text":
    case "inlineCode":
    case "code":
      return node.type === "code" ? `${node.value}

` : node.value;
    case "html":
      return /^<br\s*\/?>$/i.test(node.value.trim()) ? "\n" : "";
    case "break":
      return "\n";
    case "image":
    case "imageReference":
      return node.alt ?? "";
    case "paragraph":
      return `${plainText(node.children)}

`;
    case "tableCell":
      return `${plainText(node.children)}	`;
    case "listItem":
    case "tableRow":
      return `${plainText(node.children).trim()}
`;
    case "list":
    case "blockquote":
    case "table":
      return `${plainText(node.children).trim()}

`;
    case "heading":
      return `${plainText(node.children)}
`;
    default:
      return "children" in node ? plainText(node.children) : "";
  }
}
function ownWords(nodes) {
  return nodes.map((node) => {
    if (node.type === "heading") return "";
    if (node.type === "list")
      return node.children.map((item) => dropExample(`${plainText([item]).trim()}
`)).join("");
    if (node.type === "table")
      return node.children.slice(1).map((row) => dropExample(`${plainText([row]).trim()}
`)).join("");
    return dropExample(textOf(node));
  }).join("").replace(prompt, "").replace(/\n{3,}/g, "\n\n").trim();
}
function dropExample(text) {
  return isExample(text) ? "" : text;
}
var nothing = /^(?:[-–—?.…_\s]*|n\/?a|none yet|tbd|tba|tbc|to be (?:decided|defined|confirmed|announced)|vacan(?:t|cy)|nobody(?: yet)?|personne|à pourvoir|unbesetzt|vakant|niemand|vacante|nadie|nessuno)$/iu;
function withoutExamples(nodes) {
  return nodes.flatMap((node) => {
    if (node.type === "list") return node.children.filter((item) => !isExample(plainText([item])));
    if (node.type === "table") return node.children.filter((row) => !isExample(plainText([row])));
    return isExample(plainText([node])) ? [] : [node];
  });
}
function isNoAnswer(text) {
  return nothing.test(text.replace(prompt, "").trim());
}
function withoutPrompts(text) {
  return text.replace(prompt, "").trim();
}

// src/documents/sections.ts
function sectionsOf(nodes) {
  return nodes.flatMap((node, index) => {
    if (node.type !== "heading") return [];
    const start = node.position?.start ?? { line: 1, column: 1 };
    const title = plainText([node]).trim();
    return [{ title, depth: node.depth, line: start.line, column: start.column, nodes: nodesUnder(nodes, index) }];
  });
}
function nodesUnder(nodes, index) {
  const heading = nodes[index];
  if (heading?.type !== "heading") return [];
  let end2 = index + 1;
  for (let node = nodes[end2]; node && !(node.type === "heading" && node.depth <= heading.depth); node = nodes[end2])
    end2 += 1;
  return nodes.slice(index + 1, end2);
}
function titleOf(tree) {
  const heading = tree.children.find((node) => node.type === "heading");
  return heading && plainText([heading]).trim();
}
function withoutSections(nodes, leave) {
  const kept = [];
  let leavingFrom;
  for (const node of nodes) {
    if (node.type === "heading") {
      if (leavingFrom !== void 0 && node.depth <= leavingFrom) leavingFrom = void 0;
      if (leavingFrom === void 0 && leave(plainText([node]).trim(), node.depth)) leavingFrom = node.depth;
    }
    if (leavingFrom === void 0) kept.push(node);
  }
  return kept;
}
var numbering = new RegExp("^\\s*\\d+(?:\\.\\d+)*(?:[.)]\\s*|(?<=\\.\\d+)\\s+)(?=\\p{L})", "u");
var longest = 300;
var marks = new RegExp("\\p{M}", "gu");
var simple = /^[A-Za-z]+(?:[ _-][A-Za-z]+)*$/;
var between = /[^\p{L}\p{N}']+/gu;
var ascii = /^[\0-\x7f]*$/;
var betweenAscii = /[^a-z\d']+/g;
function plainName(text) {
  if (text.length <= longest && simple.test(text)) return text.toLowerCase().replace(/[_-]/g, " ");
  const short2 = text.slice(0, longest).replace(numbering, "");
  if (ascii.test(short2)) return short2.toLowerCase().replaceAll("`", "'").replace(betweenAscii, " ").trim();
  return short2.normalize("NFKD").replace(marks, "").toLowerCase().replace(/[’‘`´]/g, "'").replace(between, " ").trim();
}
var joins = /\s+(?:and|et|und|y|e|or|ou|oder|o)\s+|\s*[&/,+]\s*(?:(?:and|et|und|y|e|or|ou|oder|o)\s+)?/iu;
function namesIn(title) {
  const short2 = title.slice(0, 300);
  return [...new Set([short2, ...short2.split(joins)].map(plainName))].filter((name) => name !== "");
}
var telling = /^(.{2,60}?)(?::\s|\s[–—-]\s|\?\s)/u;
var owner = /^(?:l'|(?:our|your|my|the|a|notre|nos|votre|vos|le|la|les|unsere[rsnm]?|ihre?|die|der|das|eine?|nuestr[oa]s?|su|el|los|las|(?:il|la|i|le|gli) (?:nostr[oaie]|vostr[oaie])|il|lo|gli) )/u;
function shortNamesIn(title) {
  const short2 = title.slice(0, longest);
  const head = telling.exec(short2.replace(numbering, ""))?.[1];
  const plain2 = [short2, ...head === void 0 ? [] : [head]].map(plainName);
  const names2 = [...plain2.slice(1), ...plain2.map((name) => name.replace(owner, ""))];
  return [...new Set(names2)].filter((name) => name !== "" && name !== plain2[0]);
}

// src/recurrence/zone.ts
var import_fastest_levenshtein = __toESM(require_mod(), 1);

// src/recurrence/zone-names.ts
var renamed = {
  "Africa/Asmera": "Africa/Asmara",
  "America/Buenos_Aires": "America/Argentina/Buenos_Aires",
  "America/Catamarca": "America/Argentina/Catamarca",
  "America/Coral_Harbour": "America/Atikokan",
  "America/Cordoba": "America/Argentina/Cordoba",
  "America/Godthab": "America/Nuuk",
  "America/Indianapolis": "America/Indiana/Indianapolis",
  "America/Jujuy": "America/Argentina/Jujuy",
  "America/Louisville": "America/Kentucky/Louisville",
  "America/Mendoza": "America/Argentina/Mendoza",
  "Asia/Calcutta": "Asia/Kolkata",
  "Asia/Katmandu": "Asia/Kathmandu",
  "Asia/Rangoon": "Asia/Yangon",
  "Asia/Saigon": "Asia/Ho_Chi_Minh",
  "Atlantic/Faeroe": "Atlantic/Faroe",
  "Europe/Kiev": "Europe/Kyiv",
  "Pacific/Enderbury": "Pacific/Kanton",
  "Pacific/Ponape": "Pacific/Pohnpei",
  "Pacific/Truk": "Pacific/Chuuk"
};
var places = {
  "Africa/Cairo": "Egypt, Le Caire, Kairo, El Cairo, Alexandria",
  "Africa/Casablanca": "Morocco, Maroc, Rabat, Marrakesh",
  "Africa/Johannesburg": "South Africa, Cape Town, Pretoria, Durban, Stellenbosch",
  "Africa/Lagos": "Nigeria, Abuja, Ibadan",
  "Africa/Nairobi": "Kenya",
  "Africa/Accra": "Ghana, Kumasi",
  "Africa/Addis_Ababa": "Ethiopia",
  "Africa/Kampala": "Uganda",
  "Africa/Tunis": "Tunisia, Tunisie",
  "America/Argentina/Buenos_Aires": "Buenos Aires, Argentina, Rosario, La Plata",
  "America/Bogota": "Colombia, Medellín, Cali",
  "America/Chicago": "Austin, Dallas, Houston, Minneapolis, Madison, New Orleans, St. Louis, Champaign, Nashville",
  "America/Denver": "Salt Lake City, Boulder, Albuquerque",
  "America/Edmonton": "Calgary, Banff",
  "America/Lima": "Peru, Perú",
  "America/Los_Angeles": "San Francisco, Seattle, Berkeley, San Diego, Portland Oregon, Stanford, Oakland, Las Vegas, California",
  "America/Mexico_City": "Ciudad de México, Mexiko-Stadt, Città del Messico, CDMX, Mexico",
  "America/Montevideo": "Uruguay",
  "America/New_York": "NYC, Boston, Washington, Washington DC, Philadelphia, Atlanta, Miami, Baltimore, Pittsburgh, Princeton, Ann Arbor, New Haven, Raleigh",
  "America/Sao_Paulo": "Rio de Janeiro, Rio, Brasilia, Brasília, Campinas, Belo Horizonte, Curitiba",
  "America/Toronto": "Ottawa, Montreal, Montréal, Québec, Quebec",
  "America/Vancouver": "Victoria BC, British Columbia",
  "America/Halifax": "Nova Scotia",
  "Asia/Bangkok": "Thailand",
  "Asia/Colombo": "Sri Lanka",
  "Asia/Dhaka": "Bangladesh",
  "Asia/Dubai": "Abu Dhabi, UAE, United Arab Emirates",
  "Asia/Ho_Chi_Minh": "Hanoi, Vietnam, Saigon",
  "Asia/Hong_Kong": "HK",
  "Asia/Jakarta": "Bandung, Yogyakarta",
  "Asia/Jerusalem": "Tel Aviv, Haifa, Israel",
  "Asia/Kathmandu": "Nepal, Katmandu",
  "Asia/Karachi": "Pakistan, Lahore, Islamabad",
  "Asia/Kolkata": "India, Indian, India Standard, Indian Standard, Calcutta, Mumbai, Bombay, Delhi, New Delhi, Bangalore, Bengaluru, Chennai, Hyderabad, Pune, Ahmedabad",
  "Asia/Kuala_Lumpur": "Malaysia, Penang",
  "Asia/Manila": "Philippines, Quezon City",
  "Asia/Riyadh": "Saudi Arabia, Jeddah",
  "Asia/Seoul": "South Korea, Korea, Daejeon, Busan",
  "Asia/Shanghai": "China, Beijing, Peking, Pékin, Pekín, Pechino, Shenzhen, Guangzhou, Hangzhou, Nanjing, Wuhan",
  "Asia/Singapore": "Singapour, Singapur",
  "Asia/Taipei": "Taiwan",
  "Asia/Tehran": "Iran, Téhéran",
  "Asia/Tokyo": "Japan, Kyoto, Osaka, Tsukuba, Nagoya, Sapporo, Fukuoka, Tokio",
  "Asia/Yangon": "Myanmar, Rangoon",
  "Atlantic/Reykjavik": "Iceland, Islande, Island",
  "Australia/Melbourne": "Geelong, Victoria Australia",
  "Australia/Sydney": "Canberra, Wollongong, Newcastle NSW",
  "Europe/Amsterdam": "Netherlands, The Netherlands, Nederland, Holland, Dutch, Pays-Bas, Niederlande, Países Bajos, Paesi Bassi, Leiden, Delft, Utrecht, Rotterdam, Den Haag, The Hague, La Haye, Groningen, Nijmegen, Eindhoven, Maastricht, Tilburg, Wageningen, Enschede",
  "Europe/Athens": "Greece, Grèce, Griechenland, Athènes, Athen, Atenas, Atene, Thessaloniki, Heraklion, Crete",
  "Europe/Belgrade": "Serbia, Serbie, Serbien, Belgrad, Novi Sad, Beograd",
  "Europe/Berlin": "Germany, Allemagne, Deutschland, Alemania, Germania, German, Deutsche, Munich, München, Münchner, Monaco di Baviera, Hamburg, Cologne, Köln, Kölner, Colonia, Frankfurt, Stuttgart, Heidelberg, Göttingen, Leipzig, Dresden, Jena, Bonn, Karlsruhe, Freiburg, Mannheim, Potsdam, Bremen, Hannover, Hanover, Tübingen, Konstanz, Münster, Mainz, Aachen, Jülich, Berlino, Berlín",
  "Europe/Bratislava": "Slovakia, Slovaquie",
  "Europe/Brussels": "Belgium, Belgique, België, Belgien, Bélgica, Belgio, Belgian, belge, Bruxelles, Brussel, Brüssel, Bruselas, Bruxelas, Leuven, Louvain, Louvain-la-Neuve, Löwen, Ghent, Gent, Gand, Antwerp, Antwerpen, Anvers, Liège, Namur, Bruges, Brugge, Hasselt, Mons",
  "Europe/Bucharest": "Romania, Roumanie, Rumänien, Bucarest, Bukarest, Bucureşti, Cluj, Timişoara, Iaşi",
  "Europe/Budapest": "Hungary, Hongrie, Ungarn, Szeged, Debrecen, Pécs",
  "Europe/Copenhagen": "Denmark, Danemark, Dänemark, Dinamarca, Danimarca, København, Kopenhagen, Copenhague, Aarhus, Odense, Aalborg, Roskilde, Lyngby",
  "Europe/Dublin": "Ireland, Irlande, Irland, Irlanda, Cork, Galway, Limerick, Maynooth, Dublino, Dublín",
  "Europe/Helsinki": "Finland, Finlande, Finnland, Espoo, Tampere, Turku, Oulu, Jyväskylä",
  "Europe/Istanbul": "Turkey, Türkiye, Turquie, Türkei, Ankara, Izmir",
  "Europe/Kyiv": "Ukraine, Kiev, Lviv, Kharkiv, Kiew",
  "Europe/Lisbon": "Lisboa, Lissabon, Lisbonne, Lisbona, Porto, Coimbra, Braga, Aveiro, Minho",
  "Europe/Ljubljana": "Slovenia, Slovénie, Slowenien, Maribor",
  "Europe/London": "UK, United Kingdom, Britain, British, England, Scotland, Wales, Londres, Londra, Edinburgh, Édimbourg, Edinburg, Edimburgo, Oxford, Manchester, Glasgow, Bristol, Leeds, Sheffield, Southampton, Cardiff, Belfast, Liverpool, Nottingham, York, Aberdeen, St Andrews, Exeter",
  "Europe/Luxembourg": "Luxemburg, Luxemburgo, Lussemburgo, Belval, Esch",
  "Europe/Madrid": "Barcelona, Barcelone, Valencia, Sevilla, Seville, Bilbao, Granada, Zaragoza, Salamanca, Málaga, Girona, Tarragona, Murcia, Santiago de Compostela",
  "Europe/Moscow": "Moscou, Moskau, Moscú, Mosca, St. Petersburg, Saint Petersburg",
  "Europe/Oslo": "Norway, Norvège, Norwegen, Noruega, Norvegia, Bergen, Trondheim, Tromsø, Stavanger",
  "Europe/Paris": "France, Frankreich, Francia, French, française, Parigi, París, Lyon, Marseille, Toulouse, Bordeaux, Lille, Nantes, Strasbourg, Strassburg, Straßburg, Grenoble, Montpellier, Rennes, Nice, Nizza, Nancy, Saclay, Orsay, Dijon, Clermont-Ferrand",
  "Europe/Prague": "Czechia, Czech Republic, Prag, Praga, Praha, Brno, Olomouc, Ostrava",
  "Europe/Riga": "Latvia, Lettonie, Lettland",
  "Europe/Rome": "Italy, Italie, Italien, Italia, italiana, Italian, Roma, Rom, Milan, Milano, Mailand, Milán, Turin, Torino, Florence, Firenze, Florenz, Bologna, Naples, Napoli, Pisa, Padua, Padova, Trento, Trieste, Venice, Venezia, Venedig, Genoa, Genova, Catania, Palermo, Bari, Pavia, Siena, Perugia, Cagliari, Bolzano",
  "Europe/Sofia": "Bulgaria, Bulgarie, Bulgarien, Plovdiv",
  "Europe/Stockholm": "Sweden, Suède, Schweden, Suecia, Svezia, Uppsala, Lund, Gothenburg, Göteborg, Umeå, Linköping, Malmö, Estocolmo, Stoccolma",
  "Europe/Tallinn": "Estonia, Estonie, Estland, Tartu",
  "Europe/Vienna": "Austria, Autriche, Österreich, Wien, Vienne, Viena, Graz, Innsbruck, Salzburg, Linz, Klagenfurt, Krems, Leoben",
  "Europe/Vilnius": "Lithuania, Lituanie, Litauen, Kaunas",
  "Europe/Warsaw": "Poland, Pologne, Polen, Polonia, Warszawa, Varsovie, Warschau, Varsovia, Varsavia, Kraków, Krakow, Cracow, Gdańsk, Wrocław, Poznań, Łódź, Toruń",
  "Europe/Zagreb": "Croatia, Croatie, Kroatien, Croacia, Croazia, Rijeka, Split",
  "Europe/Zurich": "Switzerland, Suisse, Schweiz, Suiza, Svizzera, Swiss, Zürich, Zürcher, Zurigo, Geneva, Genève, Genf, Ginebra, Ginevra, Basel, Bâle, Bern, Berne, Berner, Lausanne, Lugano, Lucerne, Luzern, St. Gallen, Fribourg, Neuchâtel, CERN",
  "Pacific/Auckland": "New Zealand, Aotearoa, Wellington, Christchurch, Dunedin, Otago"
};
var centralEurope = [
  "Europe/Brussels",
  "Europe/Berlin",
  "Europe/Paris",
  "Europe/Madrid",
  "Europe/Rome",
  "Europe/Warsaw"
];
var easternEurope = ["Europe/Athens", "Europe/Helsinki", "Europe/Bucharest", "Europe/Kyiv"];
var westernEurope = ["Europe/Lisbon", "Atlantic/Canary"];
var eastern = ["America/New_York", "America/Toronto"];
var central = ["America/Chicago", "America/Winnipeg"];
var mountain = ["America/Denver", "America/Edmonton"];
var pacific = ["America/Los_Angeles", "America/Vancouver"];
var eastAustralia = ["Australia/Sydney", "Australia/Melbourne", "Australia/Brisbane"];
var vagueNames = [
  {
    names: "CET, MEZ, MET, Central European Standard",
    means: "winter-time",
    proposals: centralEurope
  },
  {
    names: "CEST, MESZ, MEST, Central European Summer",
    means: "summer-time",
    proposals: centralEurope
  },
  {
    names: "Central European, Central Europe, Mitteleuropäische, Europe centrale, Europa central, Europa centrale, Europe, Europa",
    means: "region",
    proposals: centralEurope
  },
  { names: "EET, OEZ", means: "winter-time", proposals: easternEurope },
  { names: "EEST, OESZ", means: "summer-time", proposals: easternEurope },
  {
    names: "Eastern European, Eastern Europe",
    means: "region",
    proposals: easternEurope
  },
  { names: "WET, WEZ", means: "winter-time", proposals: westernEurope },
  { names: "WEST, WESZ", means: "summer-time", proposals: westernEurope },
  { names: "Western European", means: "region", proposals: westernEurope },
  {
    names: "BST",
    means: "summer-time",
    proposals: ["Europe/London", "Asia/Dhaka"]
  },
  {
    names: "British Summer",
    means: "summer-time",
    proposals: ["Europe/London"]
  },
  {
    names: "Irish Standard",
    means: "summer-time",
    proposals: ["Europe/Dublin"]
  },
  {
    names: "IST",
    means: "several",
    proposals: ["Asia/Kolkata", "Europe/Dublin", "Asia/Jerusalem"]
  },
  {
    names: "EST, Eastern Standard, HNE",
    means: "winter-time",
    proposals: eastern
  },
  {
    names: "EDT, Eastern Daylight, HAE",
    means: "summer-time",
    proposals: eastern
  },
  {
    names: "ET, Eastern, US Eastern, EST5EDT",
    means: "region",
    proposals: eastern
  },
  {
    names: "CST",
    means: "several",
    proposals: ["America/Chicago", "Asia/Shanghai", "America/Mexico_City"]
  },
  { names: "Central Standard", means: "winter-time", proposals: central },
  { names: "CDT, Central Daylight", means: "summer-time", proposals: central },
  {
    names: "CT, Central, US Central, CST6CDT",
    means: "region",
    proposals: central
  },
  {
    names: "MST, Mountain Standard",
    means: "winter-time",
    proposals: [...mountain, "America/Phoenix"]
  },
  {
    names: "MDT, Mountain Daylight",
    means: "summer-time",
    proposals: mountain
  },
  {
    names: "MT, Mountain, US Mountain, MST7MDT",
    means: "region",
    proposals: [...mountain, "America/Phoenix"]
  },
  { names: "PST, Pacific Standard", means: "winter-time", proposals: pacific },
  { names: "PDT, Pacific Daylight", means: "summer-time", proposals: pacific },
  {
    names: "PT, Pacific, US Pacific, PST8PDT",
    means: "region",
    proposals: pacific
  },
  { names: "AKST", means: "winter-time", proposals: ["America/Anchorage"] },
  { names: "AKDT", means: "summer-time", proposals: ["America/Anchorage"] },
  { names: "AKT, Alaska", means: "region", proposals: ["America/Anchorage"] },
  { names: "HST, Hawaii", means: "region", proposals: ["Pacific/Honolulu"] },
  {
    names: "AST",
    means: "several",
    proposals: ["America/Halifax", "America/Puerto_Rico", "Asia/Riyadh"]
  },
  { names: "ADT", means: "summer-time", proposals: ["America/Halifax"] },
  { names: "NST", means: "winter-time", proposals: ["America/St_Johns"] },
  { names: "NDT", means: "summer-time", proposals: ["America/St_Johns"] },
  { names: "BRT", means: "region", proposals: ["America/Sao_Paulo"] },
  {
    names: "ART",
    means: "region",
    proposals: ["America/Argentina/Buenos_Aires"]
  },
  { names: "CLT", means: "winter-time", proposals: ["America/Santiago"] },
  { names: "CLST", means: "summer-time", proposals: ["America/Santiago"] },
  { names: "COT", means: "region", proposals: ["America/Bogota"] },
  { names: "PET", means: "region", proposals: ["America/Lima"] },
  { names: "SAST", means: "region", proposals: ["Africa/Johannesburg"] },
  {
    names: "EAT",
    means: "region",
    proposals: ["Africa/Nairobi", "Africa/Addis_Ababa", "Africa/Kampala"]
  },
  {
    names: "CAT",
    means: "region",
    proposals: ["Africa/Harare", "Africa/Maputo", "Africa/Lusaka"]
  },
  {
    names: "WAT",
    means: "region",
    proposals: ["Africa/Lagos", "Africa/Kinshasa"]
  },
  { names: "MSK", means: "region", proposals: ["Europe/Moscow"] },
  { names: "TRT", means: "region", proposals: ["Europe/Istanbul"] },
  { names: "GST", means: "region", proposals: ["Asia/Dubai"] },
  { names: "IRST", means: "region", proposals: ["Asia/Tehran"] },
  { names: "PKT", means: "region", proposals: ["Asia/Karachi"] },
  { names: "NPT", means: "region", proposals: ["Asia/Kathmandu"] },
  {
    names: "ICT",
    means: "region",
    proposals: ["Asia/Bangkok", "Asia/Ho_Chi_Minh"]
  },
  { names: "WIB", means: "region", proposals: ["Asia/Jakarta"] },
  { names: "HKT", means: "region", proposals: ["Asia/Hong_Kong"] },
  { names: "SGT", means: "region", proposals: ["Asia/Singapore"] },
  { names: "PHT", means: "region", proposals: ["Asia/Manila"] },
  { names: "JST", means: "region", proposals: ["Asia/Tokyo"] },
  { names: "KST", means: "region", proposals: ["Asia/Seoul"] },
  { names: "AWST", means: "region", proposals: ["Australia/Perth"] },
  {
    names: "ACST",
    means: "winter-time",
    proposals: ["Australia/Adelaide", "Australia/Darwin"]
  },
  { names: "ACDT", means: "summer-time", proposals: ["Australia/Adelaide"] },
  { names: "AEST", means: "winter-time", proposals: eastAustralia },
  {
    names: "AEDT",
    means: "summer-time",
    proposals: ["Australia/Sydney", "Australia/Melbourne"]
  },
  { names: "AET", means: "region", proposals: eastAustralia },
  { names: "NZST", means: "winter-time", proposals: ["Pacific/Auckland"] },
  { names: "NZDT", means: "summer-time", proposals: ["Pacific/Auckland"] },
  { names: "NZT", means: "region", proposals: ["Pacific/Auckland"] },
  {
    names: "Spain, España, Espagne, Spanien, Spagna, Spanish",
    means: "several",
    proposals: ["Europe/Madrid", "Atlantic/Canary"]
  },
  {
    names: "Portugal, Portogallo, Portuguese",
    means: "several",
    proposals: ["Europe/Lisbon", "Atlantic/Azores"]
  },
  {
    names: "USA, US, United States",
    means: "several",
    proposals: [...eastern.slice(0, 1), "America/Chicago", "America/Denver", "America/Los_Angeles"]
  },
  {
    names: "Canada, Kanada",
    means: "several",
    proposals: ["America/Toronto", "America/Winnipeg", "America/Edmonton", "America/Vancouver"]
  },
  {
    names: "Australia, Australie, Australien",
    means: "several",
    proposals: ["Australia/Sydney", "Australia/Adelaide", "Australia/Perth"]
  },
  {
    names: "Brazil, Brasil, Brésil, Brasilien, Brasile",
    means: "several",
    proposals: ["America/Sao_Paulo", "America/Manaus"]
  },
  {
    names: "Chile, Chili, Cile",
    means: "several",
    proposals: ["America/Santiago", "America/Punta_Arenas"]
  },
  {
    names: "Cambridge, Birmingham",
    means: "several",
    proposals: ["Europe/London", "America/New_York", "America/Chicago"]
  },
  {
    names: "Newcastle",
    means: "several",
    proposals: ["Europe/London", "Australia/Sydney"]
  },
  {
    names: "Waterloo",
    means: "several",
    proposals: ["Europe/Brussels", "America/Toronto"]
  },
  {
    names: "Portland",
    means: "several",
    proposals: ["America/Los_Angeles", "America/New_York"]
  },
  {
    names: "Davis",
    means: "several",
    proposals: ["America/Los_Angeles", "Antarctica/Davis"]
  },
  {
    names: "Cordoba",
    means: "several",
    proposals: ["Europe/Madrid", "America/Argentina/Cordoba"]
  },
  {
    names: "San Juan",
    means: "several",
    proposals: ["America/Puerto_Rico", "America/Argentina/San_Juan"]
  },
  {
    names: "Vincennes",
    means: "several",
    proposals: ["Europe/Paris", "America/Indiana/Vincennes"]
  },
  {
    names: "Indonesia",
    means: "several",
    proposals: ["Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura"]
  }
];
var offsetProposals = {
  [-480]: pacific,
  [-420]: [...mountain, ...pacific],
  [-360]: [...central, ...mountain],
  [-300]: [...eastern, "America/Bogota", "America/Lima"],
  [-240]: [...eastern, "America/Halifax"],
  [-180]: ["America/Sao_Paulo", "America/Argentina/Buenos_Aires"],
  60: [...centralEurope, "Europe/London"],
  120: [...centralEurope.slice(0, 3), ...easternEurope, "Africa/Johannesburg"],
  180: ["Europe/Istanbul", "Africa/Nairobi", "Europe/Athens"],
  330: ["Asia/Kolkata", "Asia/Colombo"],
  345: ["Asia/Kathmandu"],
  480: ["Asia/Singapore", "Asia/Shanghai", "Australia/Perth"],
  540: ["Asia/Tokyo", "Asia/Seoul"],
  570: ["Australia/Adelaide", "Australia/Darwin"],
  600: eastAustralia,
  660: eastAustralia.slice(0, 2),
  720: ["Pacific/Auckland"]
};

// src/recurrence/zone.ts
var areas = /^(?:africa|america|antarctica|arctic|asia|atlantic|australia|europe|indian|pacific|etc|us)\//i;
var universal = ["utc", "gmt", "z", "zulu", "universal", "coordinated universal", "greenwich", "greenwich mean"];
function readZone(words) {
  const text = words.normalize("NFC").trim();
  if (text === "" || text.length > 100) return { problem: "unknown" };
  return zoneNamed(text) ?? unknown(text, knownNames());
}
function zoneNamed(text) {
  if (text.length > 100) return void 0;
  const names2 = knownNames();
  const exact = names2.zones.get(spelled(text)) ?? (areas.test(text) ? resolved(text) : void 0);
  if (exact && text.includes("/")) return { zone: exact };
  return fromOffset(text) ?? fromChunks(text, names2);
}
function fromOffset(text) {
  const parts = /^(?:utc|gmt)?\s*([+-])\s*(\d{1,2})(?::?([0-5]\d))?$/.exec(plain(text));
  if (!parts) return void 0;
  const minutes = (Number(parts[2]) * 60 + Number(parts[3] ?? 0)) * (parts[1] === "-" ? -1 : 1);
  if (minutes === 0) return { zone: "UTC" };
  return {
    problem: "abbreviation",
    abbreviation: text,
    means: "offset",
    proposals: offsetProposals[minutes] ?? []
  };
}
function fromChunks(text, names2) {
  const chunks = text.replace(areas, "").split(/[,;()[\]/]/).filter((chunk) => chunk.trim() !== "");
  const zones = [
    ...new Set(chunks.map((chunk) => lookUp(chunk, names2.zones, names2)).filter((zone2) => zone2 !== void 0))
  ];
  const vague = [
    ...new Set(chunks.map((chunk) => lookUp(chunk, names2.vague, names2)).filter((name2) => name2 !== void 0))
  ];
  const [zone] = zones;
  if (zone && zones.length === 1 && (zone !== "UTC" || vague.length === 0)) return { zone };
  const [name] = vague;
  if (zones.length > 1)
    return {
      problem: "abbreviation",
      abbreviation: text,
      means: "several",
      proposals: zones
    };
  if (!name) return void 0;
  const means = vague.length > 1 || zone ? "region" : name.means;
  return {
    problem: "abbreviation",
    abbreviation: text,
    means,
    proposals: name.proposals
  };
}
function lookUp(chunk, found, names2) {
  const words = tokens(chunk).map((token) => token.text);
  if (words.length > 12) return void 0;
  const idle2 = (word) => names2.strip.has(word) || names2.vague.has(word);
  for (let length = words.length; length > 0; length -= 1) {
    for (let from = 0; from + length <= words.length; from += 1) {
      const [before, inside, after] = [
        words.slice(0, from),
        words.slice(from, from + length),
        words.slice(from + length)
      ];
      if (![...before, ...after].every(idle2)) continue;
      const name = inside.join(" ");
      const hit = found.get(name) ?? (words.includes("zeit") ? found.get(name.replace(/er$/, "")) : void 0);
      if (hit !== void 0) return hit;
    }
  }
  return void 0;
}
function unknown(text, names2) {
  const words = tokens(text).map((token) => token.text);
  const wanted = /* @__PURE__ */ new Set([spelled(text), words.filter((word) => !names2.strip.has(word)).join(" ")]);
  let best;
  for (const [name, zone] of names2.zones) {
    const most = Math.min(Math.max(1, Math.floor(name.length / 4)), best?.steps ?? 3);
    for (const said of wanted) {
      if (name.length < 4 || Math.abs(name.length - said.length) > most) continue;
      const steps = (0, import_fastest_levenshtein.distance)(name, said);
      if (steps > most) continue;
      if (!best || steps < best.steps) best = { zone, steps, isOnly: true };
      else if (zone !== best.zone) best.isOnly = false;
    }
  }
  return best ? { problem: "unknown", closest: best.zone, isOnly: best.isOnly } : { problem: "unknown" };
}
function resolved(name) {
  try {
    const zone = new Intl.DateTimeFormat("en", {
      timeZone: name
    }).resolvedOptions().timeZone;
    return zone.includes("/") && !zone.startsWith("Etc/") ? renamed[zone] ?? zone : void 0;
  } catch {
    return void 0;
  }
}
var known;
function knownNames() {
  known ??= gatherNames();
  return known;
}
function gatherNames() {
  const zones = /* @__PURE__ */ new Map();
  for (const listed2 of Intl.supportedValuesOf("timeZone")) {
    const zone = renamed[listed2] ?? listed2;
    const name = zone.toLowerCase().replaceAll("_", " ");
    const city = name.lastIndexOf("/") + 1;
    if (city === 0 || name.startsWith("etc/")) continue;
    zones.set(name, zone);
    zones.set(name.slice(city).replaceAll("-", " - "), zone);
    if (zone !== listed2) zones.set(spelled(listed2), zone);
  }
  for (const [zone, list2] of Object.entries(places)) for (const place of spoken(list2)) zones.set(place, zone);
  for (const name of universal) zones.set(name, "UTC");
  const vague = /* @__PURE__ */ new Map();
  for (const name of vagueNames) {
    for (const spelling of spoken(name.names)) {
      vague.set(spelling, name);
      zones.delete(spelling);
    }
  }
  const idle2 = languages.flatMap((language) => plain(`${language.filler},${language.zoneWord}`).split(/[^a-z]+/));
  return { zones, vague, strip: /* @__PURE__ */ new Set([...idle2, "summer", "winter", "standard", "city", "based", ".", "-", "'"]) };
}
function spelled(name) {
  return plain(name).replace(/\s*\/\s*/g, "/").replace(/[\s_]+/g, " ");
}
function spoken(list2) {
  return plain(list2).replace(/[-.']|\d+/g, " $& ").split(",").map((name) => name.trim().replace(/ {2,}/g, " "));
}

// src/recurrence/rrule.ts
var units = { DAILY: "day", WEEKLY: "week", MONTHLY: "month", YEARLY: "year" };
var names = { day: "DAILY", week: "WEEKLY", month: "MONTHLY", year: "YEARLY" };
var known2 = /* @__PURE__ */ new Set(["FREQ", "INTERVAL", "BYDAY", "BYMONTHDAY", "BYMONTH", "BYSETPOS", "COUNT", "UNTIL", "WKST"]);
function looksLikeRRule(text) {
  return /^\s*(?:RRULE\s*:|DTSTART[;:]|FREQ\s*=)/i.test(text);
}
function readRRule(text) {
  const lines = text.trim().toUpperCase().split(/\s*\n\s*/);
  const start = lines.find((line) => line.startsWith("DTSTART"));
  const rules = lines.filter((line) => line !== start);
  const [only = ""] = rules;
  if (rules.length !== 1 || only.length > 300) return unreadable(rules[1] ?? text.trim().slice(0, 60));
  const fields = /* @__PURE__ */ new Map();
  for (const part of only.replace(/^RRULE\s*:/, "").split(";").map((piece) => piece.trim())) {
    const [name = "", value = "", more] = part.split("=").map((piece) => piece.trim());
    if (part === "") continue;
    if (!known2.has(name) || value === "" || more !== void 0 || fields.has(name)) return unreadable(part);
    fields.set(name, value);
  }
  const rule = fromFields(fields);
  if ("problem" in rule) return rule;
  const first2 = start === void 0 ? {} : readStart(start, text);
  return first2 ? { rule, ...first2 } : unreadable(start ?? "");
}
function toRRule(rule, { untilInstant } = {}) {
  const until = untilInstant ? untilInstant.replace(/[-:]|\.\d+/g, "") : rule.until?.replaceAll("-", "");
  const parts = [
    ["FREQ", names[rule.every]],
    ["INTERVAL", rule.interval > 1 ? String(rule.interval) : void 0],
    ["BYMONTH", rule.months?.join()],
    ["BYMONTHDAY", rule.monthDays?.join()],
    ["BYDAY", rule.days?.map(({ weekday, nth }) => `${nth ?? ""}${weekday}`).join()],
    ["BYSETPOS", rule.position?.join()],
    ["WKST", rule.weekStart],
    ["COUNT", rule.count === void 0 ? void 0 : String(rule.count)],
    ["UNTIL", rule.until === void 0 ? void 0 : until]
  ];
  return parts.filter(([, value]) => value !== void 0).map(([name, value]) => `${name}=${value}`).join(";");
}
function unreadable(part) {
  return { problem: "unreadable", part };
}
function fromFields(fields) {
  const wrong = (name) => unreadable(`${name}=${fields.get(name) ?? ""}`);
  const every = units[fields.get("FREQ") ?? ""];
  if (!every) return wrong("FREQ");
  const interval = whole(fields.get("INTERVAL") ?? "1", 1, 60);
  if (interval === void 0) return wrong("INTERVAL");
  const days = list(fields, "BYDAY", (value) => dayOf(value, every));
  if (days === "wrong") return wrong("BYDAY");
  const monthDays = list(fields, "BYMONTHDAY", (value) => whole(value, -31, 31));
  if (monthDays === "wrong") return wrong("BYMONTHDAY");
  const months = list(fields, "BYMONTH", (value) => whole(value, 1, 12));
  if (months === "wrong") return wrong("BYMONTH");
  const position = list(fields, "BYSETPOS", (value) => whole(value, -31, 31));
  if (position === "wrong") return wrong("BYSETPOS");
  const count = fields.has("COUNT") ? whole(fields.get("COUNT") ?? "", 1, 1e3) : void 0;
  if (fields.has("COUNT") && (count === void 0 || fields.has("UNTIL"))) return wrong("COUNT");
  const until = fields.has("UNTIL") ? untilOf(fields.get("UNTIL") ?? "") : void 0;
  if (fields.has("UNTIL") && !until) return wrong("UNTIL");
  const weekStart = weekdays.find((weekday) => weekday === fields.get("WKST"));
  if (fields.has("WKST") && !weekStart) return wrong("WKST");
  const rule = usual({
    every,
    interval,
    ...days && { days },
    ...monthDays && { monthDays },
    ...months && { months: [...months].sort((a, b) => a - b) },
    ...position && { position },
    ...count !== void 0 && { count },
    ...until && { until },
    ...weekStart && weekStart !== "MO" && { weekStart }
  });
  return rule ?? unreadable([...fields].map(([name, value]) => `${name}=${value}`).join(";"));
}
function list(fields, name, read) {
  const values = fields.get(name)?.split(",").map((value) => read(value.trim()));
  if (values?.some((value) => value === void 0)) return "wrong";
  return values;
}
function whole(value, least, most) {
  const number = /^[+-]?\d{1,4}$/.test(value) ? Number(value) : 0;
  return number !== 0 && number >= least && number <= most ? number : void 0;
}
function dayOf(value, every) {
  const parts = /^([+-]?\d{1,2})?([A-Z]{2})$/.exec(value);
  const weekday = weekdays.find((name) => name === parts?.[2]);
  if (!weekday) return void 0;
  if (parts?.[1] === void 0) return { weekday };
  const nth = whole(parts[1], every === "year" ? -53 : -5, every === "year" ? 53 : 5);
  return nth === void 0 || every === "day" || every === "week" ? void 0 : { weekday, nth };
}
function untilOf(value) {
  const parts = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})\d{2}(Z)?)?$/.exec(value);
  const day = { year: Number(parts?.[1]), month: Number(parts?.[2]), day: Number(parts?.[3]) };
  if (!exists(day)) return void 0;
  const endOfDay = parts?.[6] !== void 0 && parts[5] === "59" && Number(parts[4]) < 12;
  return endOfDay ? addDays(isoDate(day), -1) : isoDate(day);
}
function usual(rule) {
  const { every, interval, days, monthDays, position, months } = rule;
  if (monthDays && !monthDays.some((day) => (months ?? [1]).some((month) => Math.abs(day) <= daysInMonth(2024, month))))
    return void 0;
  if (position) return positioned(rule);
  const numbered = days?.some((day) => day.nth !== void 0) ?? false;
  if (numbered && days?.some((day) => day.nth === void 0)) return void 0;
  if (monthDays) {
    if (every === "week" || numbered || every === "day" && interval > 1) return void 0;
    if (every === "year" && months && !days) return rule;
    if (every === "month") return rule;
    return interval === 1 ? { ...rule, every: "month" } : void 0;
  }
  if (every === "year" && months && numbered)
    return days?.every((day) => Math.abs(day.nth ?? 0) <= 5) ? rule : void 0;
  if (!days || numbered || every === "week") return rule;
  return interval === 1 ? { ...rule, every: "week" } : void 0;
}
function positioned(rule) {
  const { position = [], days = [], ...rest } = rule;
  const [day] = days;
  const inMonth = rule.every === "month" || rule.every === "year" && rule.months?.length === 1;
  if (rule.monthDays || !inMonth || !day || days.some((other) => other.nth !== void 0)) return void 0;
  if (days.length > 1) return rule;
  if (position.some((nth) => Math.abs(nth) > 5)) return void 0;
  return { ...rest, days: position.map((nth) => ({ weekday: day.weekday, nth })) };
}
function readStart(line, text) {
  const parts = /^DTSTART(?:;VALUE=DATE)?(?:;TZID=([^:;]+))?(?:;VALUE=DATE-TIME)?:(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})\d{2}(Z)?)?$/.exec(
    line
  );
  if (!parts) return void 0;
  const day = { year: Number(parts[2]), month: Number(parts[3]), day: Number(parts[4]) };
  if (!exists(day) || Number(parts[5] ?? 0) > 23 || Number(parts[6] ?? 0) > 59) return void 0;
  const zone = parts[7] ? "UTC" : /TZID=([^:;]+)/i.exec(text)?.[1];
  return { start: isoDate(day), ...parts[5] && { time: `${parts[5]}:${parts[6]}` }, ...zone && { zoneWords: zone } };
}

// src/recurrence/describe.ts
var numberNames = english.number;
function describeRule(rule) {
  return [`${core(rule)}${oneOfThem(rule)}`, monthLimit(rule), end(rule)].filter((part) => part !== "").join(", ");
}
function core(rule) {
  const { days = [], monthDays = [] } = rule;
  if (monthDays.length > 0) return onMonthDays(rule, monthDays);
  if (days.length === 0) return `every ${units2(rule)}`;
  if (rule.every === "week") return onWeekdays(rule, days);
  const ordinals = rule.position ? `${listed(rule.position.map(ordinal))} ${isWorkingWeek(days) ? "weekday" : dayList(days)}` : nthDays(days);
  if (rule.every === "year")
    return `every ${units2(rule)} on the ${ordinals} of ${rule.months ? monthList(rule.months) : "the year"}`;
  return rule.interval === 1 ? `every ${ordinals} of the month` : `every ${units2(rule)} on the ${ordinals}`;
}
function onWeekdays(rule, days) {
  const named = isWorkingWeek(days) ? "weekday" : dayList(days);
  if (rule.interval === 1) return `every ${named}`;
  return `every ${units2(rule)} on ${isWorkingWeek(days) ? "weekdays" : named}`;
}
function onMonthDays(rule, monthDays) {
  const dates = rule.every === "year" && rule.months;
  if (dates && monthDays.every((day) => day > 0)) {
    return `every ${units2(rule)} on ${listed(dates.flatMap((month) => monthDays.map((day) => `${day} ${monthName(month)}`)))}`;
  }
  const days = listed(monthDays.map((day) => day > 0 ? numeral(day) : `${ordinal(day)} day`));
  const of = dates ? ` of ${monthList(dates)}` : "";
  const only = rule.days ? `, when it is a ${dayList(rule.days, "or")}` : "";
  return `every ${units2(rule)} on the ${days}${of}${only}`;
}
function nthDays(days) {
  const groups = /* @__PURE__ */ new Map();
  for (const weekday of weekdays) {
    const same = days.filter((day) => day.weekday === weekday);
    const numbers = same.map((day) => day.nth).join();
    if (same.length > 0) groups.set(numbers, [...groups.get(numbers) ?? [], ...same]);
  }
  return listed(
    [...groups.values()].map((group) => {
      const numbers = [...new Set(group.map((day) => day.nth ?? 1))];
      return `${listed(numbers.map(ordinal))} ${dayList(group)}`;
    })
  );
}
function oneOfThem({ every, days = [], monthDays = [], months = [] }) {
  const inFebruary = months.length === 1 && months[0] === 2;
  if (inFebruary && monthDays.includes(29)) return ", in leap years";
  const fifth = days.length > 0 && days.every((day) => Math.abs(day.nth ?? 0) === 5);
  const lateDay = every === "month" && monthDays.length > 0 && monthDays.every((day) => Math.abs(day) > 28);
  const rare = fifth || lateDay;
  return rare ? ", in months that have one" : "";
}
function monthLimit({ every, days = [], monthDays = [], months }) {
  if (!months || every === "year" && days.length + monthDays.length > 0) return "";
  const without2 = Array.from({ length: 12 }, (_, index) => index + 1).filter((month) => !months.includes(month));
  return without2.length < 6 ? `except in ${monthList(without2)}` : `in ${monthList(months)}`;
}
function end({ count, until }) {
  return [count === void 0 ? "" : `${count} times`, until ? `until ${formatDate(until)}` : ""].filter((part) => part !== "").join(", ");
}
function units2({ every, interval }) {
  if (interval === 1) return every;
  return `${first(numberNames[interval] ?? String(interval))} ${every}s`;
}
function dayList(days, joint2 = "and") {
  const present = weekdays.filter((weekday) => days.some((day) => day.weekday === weekday));
  return listed(present.map(weekdayName), joint2);
}
function weekdayName(weekday) {
  return first(english.weekday[weekday]);
}
function monthList(months) {
  return listed(months.map((month) => monthName(month) ?? ""));
}
function ordinal(number) {
  const name = english.ordinal[number];
  if (name !== void 0) return first(name);
  return number > 0 ? numeral(number) : `${numeral(-number)} last`;
}
function numeral(number) {
  const teen = number % 100 >= 11 && number % 100 <= 13;
  const suffix = teen ? "th" : { 1: "st", 2: "nd", 3: "rd" }[number % 10] ?? "th";
  return `${number}${suffix}`;
}
function listed(parts, joint2 = "and") {
  return parts.length < 2 ? parts[0] ?? "" : `${parts.slice(0, -1).join(", ")} ${joint2} ${parts.at(-1)}`;
}
function first(list2) {
  return list2.split(",")[0];
}

// src/recurrence/pace.ts
function paceOf({ claims, alternate, days }) {
  const firm = distinct(claims.filter((claim2) => claim2.firm));
  const scopes = distinct(claims.filter((claim2) => !claim2.firm));
  if (firm.length > 1 || firm.length === 0 && scopes.length > 1) return void 0;
  const [claim] = firm.length > 0 ? firm : scopes;
  if (alternate) return alternatePace(claim, days.length > 0);
  if (!claim) return { interval: 1, calendarQuarter: false };
  if (firm.length > 0 && !scopes.every((scope) => agrees(scope, claim))) return void 0;
  return paceOfClaim(claim, days.length > 0);
}
function distinct(claims) {
  return claims.filter(
    ({ unit, size }, index) => claims.findIndex((other) => other.unit === unit && other.size === size) === index
  );
}
function agrees(scope, claim) {
  return scope.unit === claim.unit && (scope.size === 1 || scope.size === claim.size) || scope.unit === "month" && claim.unit === "year";
}
function alternatePace(claim, hasDays) {
  if (claim?.firm) return void 0;
  if (claim)
    return hasDays && claim.unit !== "week" ? void 0 : paceOfClaim({ ...claim, size: claim.size * 2 }, hasDays);
  return hasDays ? { every: "week", interval: 2, calendarQuarter: false } : void 0;
}
function paceOfClaim({ unit, size, calendarQuarter }, hasDays) {
  const inWeeks = unit === "day" && hasDays && size > 1 && size % 7 === 0;
  if (inWeeks) return { every: "week", interval: size / 7, calendarQuarter: false };
  if (unit !== "day" && unit !== "week" && unit !== "month" && unit !== "year") return void 0;
  return { every: unit, interval: size, calendarQuarter: calendarQuarter ?? false };
}

// src/recurrence/amounts.ts
var perUnit = {
  minute: { minutes: 1 },
  hour: { minutes: 60 },
  day: { days: 1 },
  "working-day": { workingDays: 1 },
  week: { days: 7 },
  month: { months: 1 },
  year: { months: 12 }
};
var none = { minutes: 0, days: 0, workingDays: 0, months: 0 };
function amountsAt(words, at, lexis) {
  const first2 = amountAt(words, at, lexis);
  if (!first2) return void 0;
  const joint2 = lexis.find("and", words, first2.next)?.next ?? first2.next;
  const rest = amountsAt(words, joint2, lexis);
  return rest ? { amounts: sum(first2.amounts, rest.amounts), next: rest.next } : first2;
}
function amountOf(key, times = 1) {
  const [size, unit] = key.split(" ");
  const factor = Number(size) * times;
  const parts = perUnit[unit ?? ""] ?? {};
  return {
    minutes: (parts.minutes ?? 0) * factor,
    days: (parts.days ?? 0) * factor,
    workingDays: (parts.workingDays ?? 0) * factor,
    months: (parts.months ?? 0) * factor
  };
}
function amountAt(words, at, lexis) {
  const named = lexis.find("amount", words, at);
  if (named) return { amounts: amountOf(named.value), next: named.next };
  const number = numberAt(words, at, lexis);
  if (!number) return void 0;
  const hyphen = words[number.next]?.text === "-" && touch(words[at], words[number.next]);
  const unit = lexis.find("unit", words, hyphen ? number.next + 1 : number.next);
  if (!unit) return void 0;
  const amounts = amountOf(unit.value, number.value);
  const minutes = unit.value === "1 hour" ? bareMinutes(words, unit.next, lexis) : void 0;
  if (minutes === void 0) return { amounts, next: unit.next };
  return { amounts: sum(amounts, { ...none, minutes }), next: unit.next + 1 };
}
function bareMinutes(words, at, lexis) {
  const value = digits(words[at]);
  if (value === void 0 || value > 59 || words[at]?.text.length !== 2) return void 0;
  return lexis.find("unit", words, at + 1) ? void 0 : value;
}
function numberAt(words, at, lexis) {
  const whole2 = digits(words[at]);
  if (whole2 === void 0) {
    const word = lexis.find("number", words, at);
    return word && { value: Number(word.value), next: word.next };
  }
  const [sign, part] = [words[at + 1], words[at + 2]];
  const joined = touch(words[at], sign) && touch(sign, part) && [".", ",", ":", "-"].includes(sign?.text ?? "");
  const fraction = joined ? digits(part) : void 0;
  if (fraction === void 0) return { value: whole2, next: at + 1 };
  if (sign?.text === "-" || sign?.text === ":" && fraction > 59) return void 0;
  return {
    value: sign?.text === ":" ? whole2 + fraction / 60 : Number(`${whole2}.${part?.text}`),
    next: at + 3
  };
}
function sum(a, b) {
  return {
    minutes: a.minutes + b.minutes,
    days: a.days + b.days,
    workingDays: a.workingDays + b.workingDays,
    months: a.months + b.months
  };
}

// src/recurrence/time.ts
var unclearMeanings = {
  week: ["every two weeks", "twice a week"],
  month: ["every two months", "twice a month"],
  year: ["every two years", "every six months"]
};
function readDuration(text) {
  const amounts = readIso(text) ?? readAmounts(text);
  const minutes = amounts && !amounts.months && !amounts.workingDays ? amounts.minutes + amounts.days * 1440 : 0;
  return minutes > 0 ? { minutes: Math.round(minutes) } : { problem: "unreadable" };
}
function readPeriod(text) {
  const iso = readIso(text);
  if (iso) return periodOf(iso);
  const words = short(text);
  for (const language of languages) {
    const lexis = lexicon(language);
    const unclear = lexis.find("unclear", words, 0);
    if (unclear?.next === words.length)
      return {
        problem: "ambiguous",
        proposals: unclearMeanings[unclear.value] ?? []
      };
    const amounts = rhythmOf(words, lexis);
    if (amounts) return periodOf(amounts);
  }
  return { problem: "unreadable" };
}
function addPeriod(date, period) {
  const moved = addDays(addMonths(date, period.months ?? 0), (period.days ?? 0) + Math.ceil((period.hours ?? 0) / 24));
  return addWorkingDays(moved, period.workingDays ?? 0);
}
function addWorkingDays(date, days) {
  const step2 = Math.sign(days);
  let day = date;
  for (let left = Math.min(Math.abs(days), 1e4); left > 0; ) {
    day = addDays(day, step2);
    if (!["SA", "SU"].includes(weekdayOf(day))) left -= 1;
  }
  return day;
}
function readIso(text) {
  const parts = /^P(?!$)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?=\d)(?:(\d+)H)?(?:(\d+)M)?)?$/i.exec(
    text.trim()
  );
  if (!parts || text.length > 40) return void 0;
  const [years = 0, months = 0, weeks = 0, days = 0, hours = 0, minutes = 0] = parts.slice(1).map((part) => Number(part ?? 0));
  return {
    months: years * 12 + months,
    days: weeks * 7 + days,
    minutes: hours * 60 + minutes,
    workingDays: 0
  };
}
function readAmounts(text) {
  const words = short(text);
  for (const language of languages) {
    const lexis = lexicon(language);
    const begin = skip(words, 0, lexis, ["lasting", "within"]);
    const found = amountsAt(words, begin, lexis);
    if (found && skip(words, found.next, lexis, ["lasting"]) === words.length) return found.amounts;
  }
  return void 0;
}
function rhythmOf(words, lexis) {
  const at = skip(words, 0, lexis, ["within"]);
  const times = lexis.find("times", words, at);
  const begin = times ? skip(words, times.next, lexis, ["filler", "every"]) : at;
  const found = amountsFrom(words, begin, lexis);
  if (!found || found.next !== words.length) return void 0;
  const share = Number(times?.value ?? 1);
  const { amounts } = found;
  if (share === 1) return amounts;
  return amounts.months > 0 && amounts.months % share === 0 && !amounts.days ? { ...amounts, months: amounts.months / share } : void 0;
}
function amountsFrom(words, at, lexis) {
  const rhythm = lexis.find("rhythm", words, at);
  if (rhythm) return { amounts: amountOf(rhythm.value), next: rhythm.next };
  const other = lexis.find("alternate", words, at);
  const every = lexis.find("every", words, at);
  const begin = other?.next ?? every?.next ?? at;
  const ordinal2 = every && !other ? lexis.find("ordinal", words, begin) : void 0;
  const unit = lexis.find("unit", words, ordinal2?.next ?? begin);
  const amounts = amountsAt(words, begin, lexis);
  if (amounts && !ordinal2) return amounts;
  if (!unit) return void 0;
  const times = other ? 2 : Number(ordinal2?.value ?? 1);
  return times > 0 ? { amounts: amountOf(unit.value, times), next: unit.next } : void 0;
}
function skip(words, from, lexis, senses2) {
  let at = from;
  for (; ; ) {
    const next = senses2.map((sense) => lexis.find(sense, words, at)?.next).find((found) => found !== void 0);
    if (next === void 0 && ![".", ",", ":", "(", ")"].includes(words[at]?.text ?? "")) return at;
    at = next ?? at + 1;
  }
}
function periodOf({ months, days, minutes, workingDays }) {
  if (minutes % 60 !== 0 || ![months, days, minutes, workingDays].every(Number.isInteger))
    return { problem: "unreadable" };
  const hours = minutes / 60;
  const period = {
    ...months && { months },
    ...days && { days },
    ...hours && { hours },
    ...workingDays && { workingDays }
  };
  return Object.keys(period).length > 0 ? period : { problem: "unreadable" };
}
function short(text) {
  return text.length > 120 ? [] : tokens(text);
}

// src/recurrence/resolve.ts
var unreadable2 = { problem: "unreadable" };
function resolve(parts) {
  if (parts.broken) return unreadable2;
  if (parts.unclear) return askUnclear(parts, parts.unclear);
  const pace = paceOf(parts);
  if (!pace) return unreadable2;
  if (parts.everySecond && pace.every === void 0 && parts.months.length === 0) return askSecond(parts);
  const { monthDays, open } = numbersOf(parts, pace);
  if (open.length > 1) return unreadable2;
  const resolved2 = ruleFrom({ ...parts, monthDays }, pace);
  if (!("rule" in resolved2)) return resolved2;
  const { rule } = resolved2;
  if (rule.interval < 1 || rule.interval > 60) return unreadable2;
  const [openNumber] = open;
  return {
    rule: parts.count === void 0 ? rule : { ...rule, count: Math.min(parts.count, 1e3) },
    ...openNumber !== void 0 && { openNumber }
  };
}
function numbersOf({ numbers, monthDays, days, months }, { every }) {
  const isDay = days.length === 0 && (every === "month" || every === "year" || months.length > 0);
  return isDay ? { monthDays: [...monthDays, ...numbers], open: [] } : { monthDays, open: numbers };
}
function ruleFrom(parts, pace) {
  const days = sorted(parts.days);
  const numbered = days.filter((day) => day.nth !== void 0);
  if (parts.monthDays.length > 0) return days.length > 0 ? unreadable2 : onMonthDays2(parts, pace);
  if (parts.position.length > 0) return isWorkingWeek(days) ? onNumbered(parts, pace, days, parts.position) : unreadable2;
  if (numbered.length > 0) return numbered.length < days.length ? unreadable2 : onNumbered(parts, pace, days);
  return days.length > 0 ? onWeekdays2(parts, pace, days) : withoutDay(parts, pace);
}
function sorted(days) {
  const rank3 = ({ nth = 0 }) => nth < 0 ? 100 + nth : nth;
  const order = [...days].sort((a, b) => weekdays.indexOf(a.weekday) - weekdays.indexOf(b.weekday) || rank3(a) - rank3(b));
  return order.filter((day, index) => day.weekday !== order[index - 1]?.weekday || day.nth !== order[index - 1]?.nth);
}
function monthsOf({ months, monthsWithout }) {
  if (months.length + monthsWithout.length === 0) return void 0;
  const wanted = Array.from({ length: 12 }, (_, index) => index + 1).filter(
    (month) => (months.length === 0 || months.includes(month)) && !monthsWithout.includes(month)
  );
  return wanted;
}
function onNumbered(parts, pace, days, position) {
  const numbers = position ?? days.map((day) => day.nth ?? 0);
  const months = monthsOf(parts);
  const { every = parts.months.length > 0 ? "year" : "month" } = pace;
  if (every === "day" || every === "week" || months?.length === 0) return unreadable2;
  if (numbers.some((nth) => Math.abs(nth) > (position ? 23 : every === "year" && !months ? 53 : 5))) return unreadable2;
  if (position && every === "year" && months?.length !== 1) return unreadable2;
  const shape = { days, ...position && { position: [...new Set(position)] } };
  if (pace.calendarQuarter) return inQuarter(shape, numbers, months);
  return { rule: { every, ...stride(pace, months), ...shape } };
}
function inQuarter(shape, numbers, months) {
  const fromStart = numbers.every((nth) => nth > 0 && (shape.monthDays || nth < 5));
  const fromEnd = numbers.every((nth) => nth < 0 && nth > -5);
  if (months || !(fromStart || fromEnd)) return unreadable2;
  return { rule: { every: "month", interval: 1, ...shape, months: fromStart ? [1, 4, 7, 10] : [3, 6, 9, 12] } };
}
function stride({ every, interval }, months) {
  if (!months) return { interval };
  const even = months.every((month, index) => index === 0 || month - (months[index - 1] ?? 0) === interval);
  return { interval: every === "month" && even && months.length * interval === 12 ? 1 : interval, months };
}
function onMonthDays2(parts, pace) {
  const months = monthsOf(parts);
  const monthDays = [...new Set(parts.monthDays)].sort((a, b) => a - b);
  const { every = parts.months.length > 0 ? "year" : "month" } = pace;
  const possible = monthDays.every(
    (day) => (months ?? [1]).some((month) => day !== 0 && Math.abs(day) <= daysInMonth(2024, month))
  );
  if (!possible || every !== "month" && every !== "year") return unreadable2;
  if (monthDays.length > 1 && parts.months.length > 1 && every === "year") return unreadable2;
  if (every === "year" && !months) return incomplete({ every, interval: pace.interval });
  if (pace.calendarQuarter) return inQuarter({ monthDays }, monthDays, months);
  return { rule: { every, ...stride(pace, months), monthDays } };
}
function onWeekdays2(parts, pace, days) {
  const months = monthsOf(parts);
  const { every = "week" } = pace;
  const daily = every === "day" && pace.interval === 1;
  if (every === "month" || every === "year") return whichOne(pace, every, days);
  if (months?.length === 0 || every === "day" && !daily) return unreadable2;
  if (parts.times !== void 0 && parts.times !== days.length) return unreadable2;
  return { rule: { every: "week", interval: pace.interval, days, ...months && { months } } };
}
function whichOne({ interval }, every, days) {
  const numbered = [1, 2, 3, -1].map((nth) => days.map((day) => ({ weekday: day.weekday, nth })));
  const proposals = numbered.map(
    (some) => describeRule({ every: "month", interval: every === "month" ? interval : 12, days: some })
  );
  return { problem: "incomplete", rhythm: { every, interval }, proposals };
}
function withoutDay(parts, { every, interval }) {
  const months = monthsOf(parts);
  if (every === void 0)
    return parts.months.length > 0 ? incomplete({ every: "year", interval: 1, ...months && { months } }) : unreadable2;
  const rhythm = { every, interval, ...months && { months } };
  if (parts.times !== void 0 && parts.times > 1) return askTimes(parts.times, rhythm);
  return every === "day" ? { rule: rhythm } : incomplete(rhythm);
}
function incomplete(rhythm) {
  const examples = {
    day: [],
    week: [{ ...rhythm, days: [{ weekday: "TU" }] }],
    month: [{ ...rhythm, days: [{ weekday: "WE", nth: 3 }] }, { ...rhythm, monthDays: [15] }],
    year: [
      { ...rhythm, months: rhythm.months ?? [3], monthDays: [15] },
      { ...rhythm, months: rhythm.months ?? [3], days: [{ weekday: "WE", nth: 3 }] }
    ]
  }[rhythm.every];
  return { problem: "incomplete", rhythm, proposals: examples.map(describeRule) };
}
function askTimes(times, rhythm) {
  const numbers = times === 2 ? [1, 3] : [1, 2, 3, 4].slice(0, times);
  const days = { week: ["MO", "TH", "WE", "TU"].slice(0, times).map((weekday) => ({ weekday })) };
  const inMonth = numbers.map((nth) => ({ weekday: "MO", nth }));
  if (rhythm.every === "week")
    return { problem: "incomplete", rhythm, proposals: [describeRule({ ...rhythm, days: days.week })] };
  if (rhythm.every === "month")
    return { problem: "incomplete", rhythm, proposals: [describeRule({ ...rhythm, days: inMonth })] };
  const inYear = { every: "month", interval: Math.round(12 / times), days: [{ weekday: "MO", nth: 1 }] };
  return { problem: "incomplete", rhythm, proposals: 12 % times === 0 ? [describeRule(inYear)] : [] };
}
function askSecond({ days, monthsWithout }) {
  const months = monthsWithout.length > 0 ? { months: monthsOf({ ...noParts, monthsWithout }) ?? [] } : {};
  const plain2 = days.map(({ weekday }) => ({ weekday }));
  return {
    problem: "ambiguous",
    proposals: [
      describeRule({ every: "week", interval: 2, days: plain2, ...months }),
      describeRule({ every: "month", interval: 1, days, ...months })
    ]
  };
}
function askUnclear({ days }, unit) {
  const [everySecond = "", twice = ""] = unclearMeanings[unit] ?? [];
  const every = unit === "week" || unit === "month" || unit === "year" ? unit : "week";
  const fits = unit === "week" ? days.every((day) => day.nth === void 0) : days.every((day) => day.nth !== void 0);
  if (days.length === 0 || !fits || unit === "year") return { problem: "ambiguous", proposals: [everySecond, twice] };
  const second = describeRule({ every, interval: 2, days: sorted(days) });
  const each = days.length > 1 ? describeRule({ every, interval: 1, days: sorted(days) }) : twice;
  return { problem: "ambiguous", proposals: [second, each] };
}
var noParts = { months: [], monthsWithout: [] };

// src/recurrence/cursor.ts
var idle = ["filler", "to"];
var joints = ["filler", "to", "and", "gap"];
function peek(cursor, skipped = idle) {
  return cursor.items.slice(cursor.at).find((item) => !skipped.includes(item.is));
}
function pass(cursor, skipped = idle) {
  while (skipped.includes(cursor.items[cursor.at]?.is)) cursor.at += 1;
  cursor.at += 1;
}
function weekdaysFrom(cursor, first2) {
  const found = [first2];
  for (; ; ) {
    const range = peek(cursor, ["filler"])?.is === "to";
    const next = peek(cursor, joints);
    if (next?.is !== "weekday") return [...new Set(found)];
    pass(cursor, joints);
    const last = weekdays.indexOf(found.at(-1));
    const day = weekdays.indexOf(next.value);
    const between2 = ((day - last) % 7 + 7) % 7;
    for (let step2 = 1; range && step2 < between2; step2 += 1) found.push(weekdays[(last + step2) % 7]);
    found.push(next.value);
  }
}
function monthsFrom(cursor, first2) {
  const found = [first2];
  for (; ; ) {
    const range = peek(cursor, ["filler"])?.is === "to";
    const next = peek(cursor, joints);
    if (next?.is !== "month") return found;
    pass(cursor, joints);
    const last = found.at(-1);
    const between2 = (next.value - last + 12) % 12;
    for (let step2 = 1; range && step2 < between2; step2 += 1) found.push((last + step2 - 1) % 12 + 1);
    found.push(next.value);
  }
}

// src/recurrence/rule-parts.ts
function partsOf(sentence) {
  const cursor = { items: sentence, at: 0 };
  const parts = {
    claims: [],
    days: [],
    monthDays: [],
    months: [],
    monthsWithout: [],
    position: [],
    alternate: false,
    everySecond: false,
    numbers: [],
    broken: false
  };
  while (cursor.at < cursor.items.length) gather(cursor, parts);
  return parts;
}
function gather(cursor, parts) {
  const item = cursor.items[cursor.at];
  cursor.at += 1;
  if (item.is === "every") gatherEvery(cursor, parts);
  else if (item.is === "ordinal") gatherOrdinals(cursor, parts, item.value, false);
  else if (item.is === "weekday") gatherDays(cursor, parts, item.value);
  else if (item.is === "group") gatherGroup(parts, item.value);
  else if (item.is === "number") gatherNumber(cursor, parts, item.value);
  else if (item.is === "month") parts.months.push(...monthsFrom(cursor, item.value));
  else if (item.is === "except") gatherExcept(cursor, parts);
  else if (item.is === "unit") gatherScope(cursor, parts, item.value);
  else if (item.is === "rhythm") parts.claims.push({ ...claimOf(item.value, 1, true), calendarQuarter: false });
  else if (item.is === "unclear") parts.unclear = item.value;
  else if (item.is === "alternate") gatherAlternate(cursor, parts);
  else if (item.is === "times") gatherTimes(cursor, parts, item.value);
}
function claimOf(key, times, firm) {
  const [size, unit = ""] = key.split(" ");
  return { unit, size: Number(size) * times, firm, ...key === "3 month" && times === 1 && { calendarQuarter: true } };
}
function gatherEvery(cursor, parts) {
  const next = peek(cursor);
  const after = cursor.items[cursor.items.indexOf(next, cursor.at) + 1];
  if (next?.is === "unit") {
    pass(cursor);
    parts.claims.push(claimOf(next.value, 1, true));
  } else if (next?.is === "number" && after?.is === "unit") {
    pass(cursor);
    pass(cursor);
    parts.claims.push(claimOf(after.value, next.value, true));
  } else if (next?.is === "number" && after?.is === "weekday" && next.value > 1) {
    pass(cursor);
    parts.claims.push(claimOf("1 week", next.value, true));
  } else if (next?.is === "ordinal") {
    pass(cursor);
    gatherOrdinals(cursor, parts, next.value, true);
  }
}
function gatherOrdinals(cursor, parts, first2, every) {
  const numbers = [first2];
  for (let next2 = peek(cursor, joints); next2?.is === "ordinal"; next2 = peek(cursor, joints)) {
    pass(cursor, joints);
    numbers.push(next2.value);
  }
  const next = peek(cursor);
  if (next?.is === "weekday") {
    pass(cursor);
    const days = weekdaysFrom(cursor, next.value);
    parts.days.push(...days.flatMap((weekday) => numbers.map((nth) => ({ weekday, nth }))));
    parts.everySecond ||= every && numbers.length === 1 && first2 === 2;
  } else if (next?.is === "group" && next.value === "weekday") {
    pass(cursor);
    parts.days.push(...workingWeek.map((weekday) => ({ weekday })));
    parts.position.push(...numbers);
  } else if (next?.is === "unit") {
    const apart = cursor.items[cursor.at] !== next;
    pass(cursor);
    gatherOrdinalUnit(cursor, parts, numbers, next.value, every && !apart);
  } else {
    parts.monthDays.push(...numbers);
  }
}
function gatherOrdinalUnit(cursor, parts, numbers, unit, every) {
  const scope = peek(cursor, ["filler", "to", "every"]);
  const ofMonth = unit === "1 day" && (scope?.is === "unit" || parts.claims.some((claim) => claim.unit === "month"));
  if (ofMonth) parts.monthDays.push(...numbers);
  else if (unit !== "1 day" && !every) {
    parts.monthDays.push(...numbers);
    parts.claims.push(claimOf(unit, 1, false));
  } else if (numbers.length === 1 && numbers[0] > 0)
    parts.claims.push(claimOf(unit, numbers[0], true));
  else parts.broken = true;
}
function gatherDays(cursor, parts, first2) {
  parts.days.push(...weekdaysFrom(cursor, first2).map((weekday) => ({ weekday })));
}
function gatherGroup(parts, value) {
  const group = value === "weekend" ? ["SA", "SU"] : workingWeek;
  parts.days.push(...group.map((weekday) => ({ weekday })));
}
function gatherNumber(cursor, parts, value) {
  const next = cursor.items[cursor.at];
  if (next?.is === "weekday" && value === 1) return;
  if (next?.is === "unit") {
    cursor.at += 1;
    if (value === 1) parts.claims.push(claimOf(next.value, 1, false));
    else parts.broken = true;
    return;
  }
  parts.numbers.push(value);
}
function gatherExcept(cursor, parts) {
  const next = peek(cursor);
  if (next?.is !== "month") {
    parts.broken = true;
    return;
  }
  pass(cursor);
  parts.monthsWithout.push(...monthsFrom(cursor, next.value));
}
function gatherScope(cursor, parts, unit) {
  if (unit === "1 day" && ["number", "ordinal"].includes(peek(cursor)?.is ?? "")) return;
  parts.claims.push(claimOf(unit, 1, false));
}
function gatherAlternate(cursor, parts) {
  const next = peek(cursor);
  if (next?.is === "unit") {
    pass(cursor);
    parts.claims.push(claimOf(next.value, 2, true));
  } else parts.alternate = true;
}
function gatherTimes(cursor, parts, value) {
  const next = peek(cursor);
  if (next?.is === "unit" || next?.is === "every" || value === 1) parts.times = value;
  else parts.count = value;
}

// src/recurrence/clock.ts
function timeAt(words, at, lexis) {
  const between2 = lexis.find("between", words, at);
  const from = lexis.find("from", words, at);
  const led = between2 ?? from ?? lexis.find("at", words, at);
  const first2 = clockAt(words, led?.next ?? at, lexis, led !== void 0);
  if (!first2) return void 0;
  return rangeFrom(words, first2, lexis, between2 !== void 0, led !== void 0) ?? single(words, first2, lexis, led !== void 0);
}
function single(words, clock, lexis, led) {
  if (!clock.sure && counts(words, clock.next, lexis)) return void 0;
  if (clock.sure || led && clock.hour >= 13) return { time: written(clock), next: clock.next };
  return led ? { next: clock.next } : void 0;
}
function counts(words, at, lexis) {
  const suffix = touch(words[at - 1], words[at]) && lexis.find("ordinalSuffix", words, at);
  return Boolean(suffix) || ["month", "unit", "weekday"].some((sense) => lexis.find(sense, words, at));
}
function rangeFrom(words, first2, lexis, between2, led) {
  const to = words[first2.next]?.text === "-" ? first2.next + 1 : lexis.find("to", words, first2.next)?.next;
  const joint2 = to ?? (between2 ? lexis.find("and", words, first2.next)?.next : void 0);
  if (joint2 === void 0) return void 0;
  const lead = lexis.find("at", words, joint2);
  const second = clockAt(words, lead?.next ?? joint2, lexis, true);
  if (!second) return void 0;
  const late = led && first2.hour >= 13 && second.hour >= 13;
  if (!first2.sure && !second.sure && !late) return led ? { next: second.next } : void 0;
  const start = first2.sure || !second.half ? first2 : inHalf(first2, second);
  const minutes = ((second.hour - start.hour) * 60 + second.minute - start.minute + 1439) % 1440 + 1;
  return minutes > 12 * 60 ? void 0 : { time: written(start), minutes, next: second.next };
}
function inHalf(first2, second) {
  const later = { ...first2, hour: first2.hour % 12 + (second.half === "pm" ? 12 : 0) };
  return later.hour * 60 + later.minute < second.hour * 60 + second.minute ? later : { ...first2, hour: first2.hour % 12 };
}
function clockAt(words, at, lexis, led) {
  const noon = lexis.find("noon", words, at);
  if (noon) return { hour: 12, minute: 0, sure: true, next: noon.next };
  const face = faceAt(words, at, lexis, led);
  if (!face || face.hour > 23 || face.minute > 59) return void 0;
  const half = halfAt(words, face.next, lexis);
  if (!half) return face;
  if (face.hour > 12 || face.hour === 0) return { ...face, sure: true, next: half.next };
  const hour = face.hour % 12 + (half.half === "pm" ? 12 : 0);
  return { ...face, hour, half: half.half, sure: true, next: half.next };
}
function halfAt(words, at, lexis) {
  const am = lexis.find("am", words, at);
  const pm = lexis.find("pm", words, at);
  if (!am && !pm) return void 0;
  const next = (pm ?? am)?.next ?? at;
  const dotted = words[next]?.text === "." && words[next - 2]?.text === ".";
  return { half: pm ? "pm" : "am", next: dotted ? next + 1 : next };
}
function faceAt(words, at, lexis, led) {
  const hour = digits(words[at]);
  if (hour === void 0) return void 0;
  const oclock = lexis.find("oclock", words, at + 1);
  const length = words[at]?.text.length ?? 0;
  if (length === 4) {
    const end2 = oclock ?? (lexis.find("unit", words, at + 1)?.value === "1 hour" ? { next: at + 2 } : void 0);
    return end2 && { hour: Math.floor(hour / 100), minute: hour % 100, sure: true, next: end2.next };
  }
  if (length > 2) return void 0;
  const minute = minutesAt(words, at + 1, lexis, led);
  const isAmount = lexis.find("unit", words, at + 1)?.value === "1 hour" && hour < 8 && !led;
  if (isAmount) return void 0;
  if (minute) return { hour, minute: minute.value, sure: true, next: minute.next };
  if (!oclock) return { hour, minute: 0, sure: false, next: at + 1 };
  return { hour, minute: 0, sure: true, next: oclock.next };
}
function minutesAt(words, at, lexis, led) {
  const sign = words[at];
  const value = words[at + 1]?.text.length === 2 ? digits(words[at + 1]) : void 0;
  if (value === void 0 || !sign) return void 0;
  const after = afterHours(words, at + 2, lexis);
  if (sign.text === ":" && touch(words[at - 1], sign) && touch(sign, words[at + 1])) return { value, next: after };
  if (sign.text === "." && touch(words[at - 1], sign) && touch(sign, words[at + 1])) {
    return led || after > at + 2 || halfAt(words, at + 2, lexis) ? { value, next: after } : void 0;
  }
  return lexis.find("oclock", words, at) && !lexis.find("unit", words, at + 2) ? { value, next: at + 2 } : void 0;
}
function afterHours(words, at, lexis) {
  const hours = lexis.find("unit", words, at);
  return lexis.find("oclock", words, at)?.next ?? (hours?.value === "1 hour" ? hours.next : at);
}
function written({ hour, minute }) {
  return `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
}

// src/recurrence/beside.ts
function besideAt(reading, at) {
  return limitAt(reading, at) ?? lengthOrTimeAt(reading, at);
}
function limitAt(reading, at) {
  const { words, lexis, beside } = reading;
  for (const sense of ["start", "until"]) {
    const lead = lexis.find(sense, words, at);
    if (!lead || beside[sense] !== void 0) continue;
    const found = dateFrom(reading, lead.next, dateOf) ?? (sense === "until" ? dateFrom(reading, lead.next, endOfMonth) : void 0);
    if (!found) continue;
    beside[sense] = found.date;
    return found;
  }
  return void 0;
}
function dateFrom({ text, words }, from, read) {
  for (let next = from + 1; next <= Math.min(words.length, from + 7); next += 1) {
    if (digits(words[next - 1]) === void 0) continue;
    const date = read(slice(text, words[from], words[next - 1]));
    if (date !== void 0) return { date, next };
  }
  return void 0;
}
function hasOneYear(text) {
  return text.match(/\d{4}/g)?.length === 1;
}
function dateOf(text) {
  const date = hasOneYear(text) && /(?<!\d)\d{1,2}(?!\d)/.test(text) ? readDate(text) : void 0;
  return date && "date" in date ? date.date : void 0;
}
function endOfMonth(text) {
  const month = hasOneYear(text) ? readMonth(text) : void 0;
  return month && "end" in month ? month.end : void 0;
}
function lengthOrTimeAt(reading, at) {
  const { text, words, lexis, beside } = reading;
  const lasting = lexis.find("lasting", words, at);
  const length = lengthAt(words, lasting ? skipSigns(words, lasting.next) : at, lexis);
  if (length && (lasting || beside.time !== void 0 && beside.minutes === void 0))
    return takeLength(reading, at, length);
  const found = timeAt(words, at, lexis);
  if (!found) return length && takeLength(reading, at, length);
  const said = slice(text, words[at], words[found.next - 1]);
  if (beside.time !== void 0 || beside.timeWords !== void 0) beside.clash ??= said;
  else if (found.time === void 0) beside.timeWords = said;
  else beside.time = found.time;
  if (found.minutes !== void 0) beside.minutes = found.minutes;
  beside.afterTime = found.next;
  return found;
}
function takeLength({ text, words, beside }, at, length) {
  if (beside.minutes !== void 0 && beside.minutes !== length.minutes) {
    beside.clash ??= slice(text, words[at], words[length.next - 1]);
  }
  beside.minutes = length.minutes;
  return { next: length.next };
}
function lengthAt(words, at, lexis) {
  const found = amountsAt(words, at, lexis);
  if (!found) return void 0;
  const { minutes, days, months, workingDays } = found.amounts;
  if (minutes <= 0 || days + months + workingDays > 0) return void 0;
  return { minutes: Math.round(minutes), next: found.next };
}
function skipSigns(words, from) {
  let at = from;
  while (at < words.length && !/[\p{L}\d]/u.test(words[at]?.text ?? "")) at += 1;
  return at;
}

// src/recurrence/sentence.ts
var senses = [
  "unclear",
  "rhythm",
  "except",
  "alternate",
  "group",
  "times",
  "every",
  "ordinal",
  "weekday",
  "month",
  "unit",
  "and",
  "to",
  "filler",
  "number"
];
var idleItems = /* @__PURE__ */ new Set(["and", "to", "filler", "gap"]);
function takeApart(text, lexis) {
  const scan = { text, words: tokens(text), lexis, items: [], beside: {}, roles: [] };
  for (let at = 0; at < scan.words.length; ) at = step(scan, at);
  const clash = scan.beside.clash;
  const unread = clash ?? takeZone(scan);
  return { items: scan.items, beside: scan.beside, ...unread !== void 0 && { unread } };
}
function step(scan, at) {
  const offset = offsetEnd(scan.words, at);
  if (offset !== void 0) return mark(scan, at, offset, "strange");
  const beside = besideAt(scan, at);
  if (beside) {
    scan.items.push({ is: "gap" });
    return mark(scan, at, beside.next, "used");
  }
  const found = itemAt(scan, at);
  if (!found) return mark(scan, at, at + 1, "strange");
  scan.items.push(found.item);
  return mark(scan, at, found.next, idleItems.has(found.item.is) ? "idle" : "used");
}
function mark(scan, from, to, role) {
  for (let at = from; at < to; at += 1) scan.roles[at] = role;
  return to;
}
function offsetEnd(words, at) {
  const [first2, sign, hours, colon, minutes] = words.slice(at, at + 5);
  if (!["utc", "gmt"].includes(first2?.text ?? "") || !["+", "-"].includes(sign?.text ?? "")) return void 0;
  if (digits(hours) === void 0) return void 0;
  return colon?.text === ":" && digits(minutes) !== void 0 ? at + 5 : at + 3;
}
function itemAt({ words, lexis }, at) {
  let best;
  for (const sense of senses) {
    const found = lexis.find(sense, words, at);
    const ofDay = found && /hour|minute/.test(found.value);
    if (found && !ofDay && found.next > (best?.next ?? at)) best = { sense, ...found };
  }
  const counted = countAt(words, at, lexis);
  if (counted && counted.next >= (best?.next ?? at)) return counted;
  if (best) return { item: itemOf(best.sense, best.value), next: best.next };
  const sign = words[at]?.text ?? "";
  if (/[\p{L}\d]/u.test(sign)) return void 0;
  return { item: { is: sign === "&" ? "and" : sign === "-" ? "to" : "gap" }, next: at + 1 };
}
function countAt(words, at, lexis) {
  const value = digits(words[at]);
  const word = value === void 0 ? lexis.find("number", words, at) : { value: String(value), next: at + 1 };
  if (!word) return void 0;
  const noun = lexis.find("timesNoun", words, word.next);
  if (noun) return { item: { is: "times", value: Number(word.value) }, next: noun.next };
  if (value === void 0) return void 0;
  const suffix = touch(words[at], words[word.next]) ? lexis.find("ordinalSuffix", words, word.next) : void 0;
  const isStop = words[word.next]?.text === "." && word.next + 1 >= words.length;
  if (suffix && !isStop) return { item: { is: "ordinal", value, digits: true }, next: suffix.next };
  return { item: { is: "number", value }, next: word.next };
}
function itemOf(is, value) {
  if (is === "ordinal" || is === "number" || is === "month" || is === "times") return { is, value: Number(value) };
  if (is === "weekday" || is === "group" || is === "rhythm" || is === "unclear" || is === "unit") return { is, value };
  return { is };
}
function takeZone(scan) {
  let unread;
  for (const [from, to] of strangeRuns(scan).map((run) => withoutHow(scan, run))) {
    const said = wholeBrackets(scan, from, to);
    if (scan.beside.zoneWords === void 0 && namesZone(scan, from, to, said)) scan.beside.zoneWords = said;
    else unread ??= said;
  }
  return unread;
}
var isOnline = /^(?:online|virtual(?:ly)?|virtuell|en ligne|en línea|(?:on|via|auf|sur|por|su) zoom|zoom)$/iu;
function withoutHow({ text, words }, [from, to]) {
  const close = words.findIndex((word, at) => at > from && at < to - 1 && word.text === ")");
  const opened = words.slice(from, Math.max(close, from)).some((word) => word.text === "(");
  if (close === -1 || opened || !isOnline.test(slice(text, words[close + 1], words[to - 1]))) return [from, to];
  return [from, close];
}
function wholeBrackets({ text, words }, from, to) {
  const said = slice(text, words[from], words[to - 1]);
  return said.includes("(") && words[to]?.text === ")" ? slice(text, words[from], words[to]) : said;
}
function namesZone({ words, lexis, beside }, from, to, said) {
  if (zoneNamed(said)) return true;
  const { afterTime = words.length } = beside;
  const follows = from >= afterTime && words.slice(afterTime, from).every((word) => !/[\p{L}\d]/u.test(word.text));
  const calledZone = words.slice(from, to).some((_, index) => lexis.find("zoneWord", words, from + index));
  if (follows && calledZone) return true;
  return (follows || calledZone) && "closest" in readZone(said);
}
function strangeRuns({ text, words, roles }) {
  const runs = [];
  let open = false;
  for (let at = 0; at < words.length; at += 1) {
    if (roles[at] === "used") open = false;
    if (roles[at] !== "strange") continue;
    const last = runs.at(-1);
    if (open && last) last[1] = at + 1;
    else runs.push([startOfName(text, words, roles, at), at + 1]);
    open = true;
  }
  return runs;
}
function startOfName(text, words, roles, at) {
  const before = slice(text, words[at - 1], words[at - 1]);
  return roles[at - 1] === "idle" && new RegExp("^\\p{Lu}", "u").test(before) && new RegExp("^\\p{Lu}", "u").test(slice(text, words[at], words[at])) ? at - 1 : at;
}

// src/recurrence/words.ts
function readRecurrence(words) {
  if (looksLikeRRule(words)) return readRRule(words);
  const text = words.normalize("NFC").trim();
  if (text === "" || text.length > 200) return { problem: "unreadable" };
  let best;
  for (const language of languages) {
    const next = readIn(text, language);
    if (!best || rank(next) < rank(best)) best = next;
    if (rank(best) <= certain) break;
  }
  return best?.reading ?? { problem: "unreadable" };
}
var certain = 3;
function readIn(text, language) {
  const { items, beside, unread } = takeApart(text, lexicon(language));
  if (unread !== void 0) {
    return { reading: { problem: "unreadable", ...unread !== text && { part: unread } }, unread: unread.length };
  }
  const resolved2 = resolve(partsOf(items));
  const told = particulars(beside, resolved2);
  if ("problem" in resolved2) return { reading: { ...told, ...resolved2 }, unread: 0 };
  if (resolved2.openNumber !== void 0 && !told.timeWords) {
    const part = String(resolved2.openNumber);
    return { reading: { problem: "unreadable", part }, unread: part.length };
  }
  const { rule } = resolved2;
  const withEnd = beside.until && rule.count === void 0 ? { ...rule, until: beside.until } : rule;
  return { reading: { ...told, rule: withEnd }, unread: 0 };
}
function particulars({ time, minutes, zoneWords, start, timeWords }, resolved2) {
  const hour = "openNumber" in resolved2 && time === void 0 && (resolved2.openNumber ?? 24) < 24 ? String(resolved2.openNumber) : void 0;
  const open = timeWords ?? hour;
  return {
    ...time !== void 0 && { time },
    ...minutes !== void 0 && { minutes },
    ...zoneWords !== void 0 && { zoneWords },
    ...start !== void 0 && { start },
    ...open !== void 0 && { timeWords: open }
  };
}
function rank({ reading, unread }) {
  if ("rule" in reading) return 0;
  if (reading.problem === "ambiguous") return 1;
  if (reading.problem === "incomplete") return 2;
  return certain + unread;
}

// src/documents/tables.ts
var maxColumns = 100;
function readTable(table) {
  const [head, ...body] = table.children;
  const rows = body.map((row) => {
    const cells = row.children.slice(0, maxColumns).map(cellOf);
    return { cells, ...startOf(row), example: isExample(cells.find((cell) => cell.text !== "")?.text ?? "") };
  });
  return { header: (head?.children ?? []).slice(0, maxColumns).map(cellOf), rows };
}
function cellOf(node) {
  return { text: plainText(node.children).trim(), nodes: node.children, ...startOf(node.children[0] ?? node) };
}
function startOf(node) {
  return { line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
}

// src/recurrence/moment.ts
var longest2 = 300;
var halfADay = 720;
function readMoment(words) {
  const text = words.normalize("NFC").trim().slice(0, longest2);
  const days = daysIn(text);
  if ("problem" in days) return days;
  const clock = clockIn(without(days, text));
  const [first2] = days;
  if (!first2) return { ...monthOf(text), ...clock };
  const last = days.at(-1) ?? first2;
  return { date: first2.date, ...last.date > first2.date && { until: last.date }, ...clock };
}
function monthOf(text) {
  for (const part of [text, ...text.split(/[;,(]/)]) {
    const month = readMonth(part);
    if ("month" in month) return { month: month.month };
  }
  return {};
}
function daysIn(text) {
  const iso = [...text.matchAll(/(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/g)];
  if (iso.length > 0) return readAll(iso, text);
  const numbers = [...text.matchAll(/(?<![\d.])\d{1,2}([./-])\d{1,2}\1\d{4}(?!\d)/g)];
  if (numbers.length > 0) return readAll(numbers, text);
  return inWords(text);
}
function readAll(matches, text) {
  const days = [];
  for (const { 0: written2, index } of matches) {
    const read = readDate(written2);
    if (!("date" in read)) return read.problem === "not-a-date" ? [] : read;
    const day = { date: read.date, from: index, to: index + written2.length };
    const before = beginBefore(text.slice(days.at(-1)?.to ?? 0, index), day.date);
    if (before !== void 0) days.push({ date: before, from: index, to: index });
    days.push(day);
    const last = lastAfter(text.slice(day.to), day.date);
    if (last) days.push({ date: last.date, from: day.to, to: day.to + last.length });
  }
  return days;
}
function lastAfter(after, date) {
  const [written2, day] = /^[/–-](\d{2})(?![\d:.h])/.exec(after) ?? [];
  if (written2 === void 0 || day === void 0 || Number(day) <= Number(date.slice(8))) return void 0;
  return exists2(date, Number(day)) ? { date: date.slice(0, 8) + day, length: written2.length } : void 0;
}
function inWords(text) {
  const days = [];
  let doubt;
  for (const year of text.matchAll(/(?<!\d)(?:19|20)\d{2}(?!\d)/g)) {
    const from = days.at(-1)?.to ?? 0;
    const to = year.index + 4;
    const ending = endingWithDay(text.slice(from, to));
    if ("problem" in ending) {
      if (ending.problem !== "none") doubt ??= ending;
      continue;
    }
    const day = { date: ending.date, from: from + ending.from, to };
    const before = beginBefore(text.slice(from, day.from), day.date);
    if (before !== void 0) days.push({ date: before, from, to: day.from });
    days.push(day);
  }
  return days.length === 0 && doubt ? doubt : days;
}
function endingWithDay(text) {
  let doubt;
  for (const { from, text: word } of wordsAtEnd(text, 8)) {
    if (joining.test(word)) continue;
    const read = readDate(text.slice(from));
    if ("date" in read) return { date: read.date, from };
    if (read.problem !== "not-a-date") doubt = read;
  }
  return doubt ?? { problem: "none" };
}
function wordsAtEnd(text, count) {
  return tokens(text).filter((token) => /[\p{L}\d]/u.test(token.text)).slice(-count);
}
var joining = /^(?:to|until|till|and|bis|und|au|et|hasta|al|a|y|e)$/;
var joint = new RegExp("\\s*(?:[-–—/&+]|(?<!\\p{L})(?:to|until|till|and|bis|und|jusqu['’]au|au|et|hasta|al|a|y|fino al|e)(?!\\p{L}))\\s*(?:(?:zum|den|dem|le|el|il|the)\\s+)?$", "iu");
function beginBefore(text, end2) {
  const found = joint.exec(text);
  if (!found) return void 0;
  const left = text.slice(0, found.index);
  const words = wordsAtEnd(left, 4);
  for (const { from } of words) {
    const written2 = left.slice(from).replace(/[.,]$/, "");
    for (const year of [Number(end2.slice(0, 4)), Number(end2.slice(0, 4)) - 1]) {
      const read = readDate(`${written2}${/\d\.\d/.test(written2) ? "." : " "}${year}`);
      if ("date" in read && read.date < end2) return read.date;
    }
  }
  const day = /(?<![\d:.])(\d{1,2})(?:\.|st|nd|rd|th|er|º)?$/iu.exec(left.trimEnd())?.[1];
  if (day === void 0 || Number(day) < 1 || Number(day) >= Number(end2.slice(8))) return void 0;
  return exists2(end2, Number(day)) ? end2.slice(0, 8) + day.padStart(2, "0") : void 0;
}
function exists2(date, day) {
  return day <= daysInMonth(Number(date.slice(0, 4)), Number(date.slice(5, 7)));
}
function without(days, text) {
  let rest = "";
  let at = 0;
  for (const { from, to } of days) {
    rest += `${text.slice(at, Math.max(at, from))} , `;
    at = Math.max(at, to);
  }
  return (rest + text.slice(at)).replace(/(?<=^|[\s,])T(\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?/g, " $1 ").replace(/(?<=\d\s*)Z(?![\p{L}\d])/gu, " UTC ");
}
function clockIn(text) {
  if (!/\d/.test(text)) return {};
  let best;
  for (const language of languages) {
    const sentence = takeApart(text, lexicon(language));
    if (sentence.beside.time === void 0 || best && rank2(best) <= rank2(sentence)) continue;
    best = sentence;
    if (rank2(best) === 0) break;
  }
  if (!best) return {};
  const { time, minutes, zoneWords } = best.beside;
  return {
    ...time !== void 0 && { time },
    ...minutes !== void 0 && { minutes },
    ...zoneWords !== void 0 && { zoneWords }
  };
}
function rank2({ beside: { minutes = 0 }, unread = "" }) {
  return (minutes > 0 && minutes <= halfADay ? 0 : longest2) + unread.length;
}

export {
  isExample,
  plainText,
  ownWords,
  withoutExamples,
  isNoAnswer,
  withoutPrompts,
  sectionsOf,
  nodesUnder,
  titleOf,
  withoutSections,
  plainName,
  namesIn,
  shortNamesIn,
  readDuration,
  readPeriod,
  addPeriod,
  readTable,
  readZone,
  readMoment,
  describeRule,
  toRRule,
  readRecurrence
};
