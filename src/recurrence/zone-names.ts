// Names that people use for time zones: cities, countries and abbreviations. Data only; add to it freely.

/** Old names that a runtime may still list, and today's. */
export const renamed: Readonly<Record<string, string>> = {
  'Africa/Asmera': 'Africa/Asmara',
  'America/Buenos_Aires': 'America/Argentina/Buenos_Aires',
  'America/Catamarca': 'America/Argentina/Catamarca',
  'America/Coral_Harbour': 'America/Atikokan',
  'America/Cordoba': 'America/Argentina/Cordoba',
  'America/Godthab': 'America/Nuuk',
  'America/Indianapolis': 'America/Indiana/Indianapolis',
  'America/Jujuy': 'America/Argentina/Jujuy',
  'America/Louisville': 'America/Kentucky/Louisville',
  'America/Mendoza': 'America/Argentina/Mendoza',
  'Asia/Calcutta': 'Asia/Kolkata',
  'Asia/Katmandu': 'Asia/Kathmandu',
  'Asia/Rangoon': 'Asia/Yangon',
  'Asia/Saigon': 'Asia/Ho_Chi_Minh',
  'Atlantic/Faeroe': 'Atlantic/Faroe',
  'Europe/Kiev': 'Europe/Kyiv',
  'Pacific/Enderbury': 'Pacific/Kanton',
  'Pacific/Ponape': 'Pacific/Pohnpei',
  'Pacific/Truk': 'Pacific/Chuuk',
}

/** Places by zone, beside the city that the zone is named after. */
export const places: Readonly<Record<string, string>> = {
  'Africa/Cairo': 'Egypt, Le Caire, Kairo, El Cairo, Alexandria',
  'Africa/Casablanca': 'Morocco, Maroc, Rabat, Marrakesh',
  'Africa/Johannesburg': 'South Africa, Cape Town, Pretoria, Durban, Stellenbosch',
  'Africa/Lagos': 'Nigeria, Abuja, Ibadan',
  'Africa/Nairobi': 'Kenya',
  'Africa/Accra': 'Ghana, Kumasi',
  'Africa/Addis_Ababa': 'Ethiopia',
  'Africa/Kampala': 'Uganda',
  'Africa/Tunis': 'Tunisia, Tunisie',
  'America/Argentina/Buenos_Aires': 'Buenos Aires, Argentina, Rosario, La Plata',
  'America/Bogota': 'Colombia, Medellín, Cali',
  'America/Chicago': 'Austin, Dallas, Houston, Minneapolis, Madison, New Orleans, St. Louis, Champaign, Nashville',
  'America/Denver': 'Salt Lake City, Boulder, Albuquerque',
  'America/Edmonton': 'Calgary, Banff',
  'America/Lima': 'Peru, Perú',
  'America/Los_Angeles':
    'San Francisco, Seattle, Berkeley, San Diego, Portland Oregon, Stanford, Oakland, Las Vegas, California',
  'America/Mexico_City': 'Ciudad de México, Mexiko-Stadt, Città del Messico, CDMX, Mexico',
  'America/Montevideo': 'Uruguay',
  'America/New_York':
    'NYC, Boston, Washington, Washington DC, Philadelphia, Atlanta, Miami, Baltimore, Pittsburgh, Princeton, Ann Arbor, New Haven, Raleigh',
  'America/Sao_Paulo': 'Rio de Janeiro, Rio, Brasilia, Brasília, Campinas, Belo Horizonte, Curitiba',
  'America/Toronto': 'Ottawa, Montreal, Montréal, Québec, Quebec',
  'America/Vancouver': 'Victoria BC, British Columbia',
  'America/Halifax': 'Nova Scotia',
  'Asia/Bangkok': 'Thailand',
  'Asia/Colombo': 'Sri Lanka',
  'Asia/Dhaka': 'Bangladesh',
  'Asia/Dubai': 'Abu Dhabi, UAE, United Arab Emirates',
  'Asia/Ho_Chi_Minh': 'Hanoi, Vietnam, Saigon',
  'Asia/Hong_Kong': 'HK',
  'Asia/Jakarta': 'Bandung, Yogyakarta',
  'Asia/Jerusalem': 'Tel Aviv, Haifa, Israel',
  'Asia/Kathmandu': 'Nepal, Katmandu',
  'Asia/Karachi': 'Pakistan, Lahore, Islamabad',
  'Asia/Kolkata':
    'India, Indian, India Standard, Indian Standard, Calcutta, Mumbai, Bombay, Delhi, New Delhi, Bangalore, Bengaluru, Chennai, Hyderabad, Pune, Ahmedabad',
  'Asia/Kuala_Lumpur': 'Malaysia, Penang',
  'Asia/Manila': 'Philippines, Quezon City',
  'Asia/Riyadh': 'Saudi Arabia, Jeddah',
  'Asia/Seoul': 'South Korea, Korea, Daejeon, Busan',
  'Asia/Shanghai': 'China, Beijing, Peking, Pékin, Pekín, Pechino, Shenzhen, Guangzhou, Hangzhou, Nanjing, Wuhan',
  'Asia/Singapore': 'Singapour, Singapur',
  'Asia/Taipei': 'Taiwan',
  'Asia/Tehran': 'Iran, Téhéran',
  'Asia/Tokyo': 'Japan, Kyoto, Osaka, Tsukuba, Nagoya, Sapporo, Fukuoka, Tokio',
  'Asia/Yangon': 'Myanmar, Rangoon',
  'Atlantic/Reykjavik': 'Iceland, Islande, Island',
  'Australia/Melbourne': 'Geelong, Victoria Australia',
  'Australia/Sydney': 'Canberra, Wollongong, Newcastle NSW',
  'Europe/Amsterdam':
    'Netherlands, The Netherlands, Nederland, Holland, Dutch, Pays-Bas, Niederlande, Países Bajos, Paesi Bassi, ' +
    'Leiden, Delft, Utrecht, Rotterdam, Den Haag, The Hague, La Haye, Groningen, Nijmegen, Eindhoven, Maastricht, Tilburg, Wageningen, Enschede',
  'Europe/Athens': 'Greece, Grèce, Griechenland, Athènes, Athen, Atenas, Atene, Thessaloniki, Heraklion, Crete',
  'Europe/Belgrade': 'Serbia, Serbie, Serbien, Belgrad, Novi Sad, Beograd',
  'Europe/Berlin':
    'Germany, Allemagne, Deutschland, Alemania, Germania, German, Deutsche, ' +
    'Munich, München, Münchner, Monaco di Baviera, Hamburg, Cologne, Köln, Kölner, Colonia, Frankfurt, Stuttgart, Heidelberg, ' +
    'Göttingen, Leipzig, Dresden, Jena, Bonn, Karlsruhe, Freiburg, Mannheim, Potsdam, Bremen, Hannover, Hanover, Tübingen, Konstanz, Münster, Mainz, Aachen, Jülich, Berlino, Berlín',
  'Europe/Bratislava': 'Slovakia, Slovaquie',
  'Europe/Brussels':
    'Belgium, Belgique, België, Belgien, Bélgica, Belgio, Belgian, belge, Bruxelles, Brussel, Brüssel, Bruselas, Bruxelas, ' +
    'Leuven, Louvain, Louvain-la-Neuve, Löwen, Ghent, Gent, Gand, Antwerp, Antwerpen, Anvers, Liège, Namur, Bruges, Brugge, Hasselt, Mons',
  'Europe/Bucharest': 'Romania, Roumanie, Rumänien, Bucarest, Bukarest, Bucureşti, Cluj, Timişoara, Iaşi',
  'Europe/Budapest': 'Hungary, Hongrie, Ungarn, Szeged, Debrecen, Pécs',
  'Europe/Copenhagen':
    'Denmark, Danemark, Dänemark, Dinamarca, Danimarca, København, Kopenhagen, Copenhague, Aarhus, Odense, Aalborg, Roskilde, Lyngby',
  'Europe/Dublin': 'Ireland, Irlande, Irland, Irlanda, Cork, Galway, Limerick, Maynooth, Dublino, Dublín',
  'Europe/Helsinki': 'Finland, Finlande, Finnland, Espoo, Tampere, Turku, Oulu, Jyväskylä',
  'Europe/Istanbul': 'Turkey, Türkiye, Turquie, Türkei, Ankara, Izmir',
  'Europe/Kyiv': 'Ukraine, Kiev, Lviv, Kharkiv, Kiew',
  'Europe/Lisbon': 'Lisboa, Lissabon, Lisbonne, Lisbona, Porto, Coimbra, Braga, Aveiro, Minho',
  'Europe/Ljubljana': 'Slovenia, Slovénie, Slowenien, Maribor',
  'Europe/London':
    'UK, United Kingdom, Britain, British, England, Scotland, Wales, Londres, Londra, Edinburgh, Édimbourg, Edinburg, Edimburgo, Oxford, ' +
    'Manchester, Glasgow, Bristol, Leeds, Sheffield, Southampton, Cardiff, Belfast, Liverpool, Nottingham, York, Aberdeen, St Andrews, Exeter',
  'Europe/Luxembourg': 'Luxemburg, Luxemburgo, Lussemburgo, Belval, Esch',
  'Europe/Madrid':
    'Barcelona, Barcelone, Valencia, Sevilla, Seville, Bilbao, Granada, Zaragoza, Salamanca, Málaga, Girona, Tarragona, Murcia, Santiago de Compostela',
  'Europe/Moscow': 'Moscou, Moskau, Moscú, Mosca, St. Petersburg, Saint Petersburg',
  'Europe/Oslo': 'Norway, Norvège, Norwegen, Noruega, Norvegia, Bergen, Trondheim, Tromsø, Stavanger',
  'Europe/Paris':
    'France, Frankreich, Francia, French, française, Parigi, París, Lyon, Marseille, Toulouse, Bordeaux, Lille, Nantes, Strasbourg, Strassburg, Straßburg, ' +
    'Grenoble, Montpellier, Rennes, Nice, Nizza, Nancy, Saclay, Orsay, Dijon, Clermont-Ferrand',
  'Europe/Prague': 'Czechia, Czech Republic, Prag, Praga, Praha, Brno, Olomouc, Ostrava',
  'Europe/Riga': 'Latvia, Lettonie, Lettland',
  'Europe/Rome':
    'Italy, Italie, Italien, Italia, italiana, Italian, Roma, Rom, Milan, Milano, Mailand, Milán, Turin, Torino, Florence, Firenze, Florenz, Bologna, ' +
    'Naples, Napoli, Pisa, Padua, Padova, Trento, Trieste, Venice, Venezia, Venedig, Genoa, Genova, Catania, Palermo, Bari, Pavia, Siena, Perugia, Cagliari, Bolzano',
  'Europe/Sofia': 'Bulgaria, Bulgarie, Bulgarien, Plovdiv',
  'Europe/Stockholm':
    'Sweden, Suède, Schweden, Suecia, Svezia, Uppsala, Lund, Gothenburg, Göteborg, Umeå, Linköping, Malmö, Estocolmo, Stoccolma',
  'Europe/Tallinn': 'Estonia, Estonie, Estland, Tartu',
  'Europe/Vienna':
    'Austria, Autriche, Österreich, Wien, Vienne, Viena, Graz, Innsbruck, Salzburg, Linz, Klagenfurt, Krems, Leoben',
  'Europe/Vilnius': 'Lithuania, Lituanie, Litauen, Kaunas',
  'Europe/Warsaw':
    'Poland, Pologne, Polen, Polonia, Warszawa, Varsovie, Warschau, Varsovia, Varsavia, Kraków, Krakow, Cracow, Gdańsk, Wrocław, Poznań, Łódź, Toruń',
  'Europe/Zagreb': 'Croatia, Croatie, Kroatien, Croacia, Croazia, Rijeka, Split',
  'Europe/Zurich':
    'Switzerland, Suisse, Schweiz, Suiza, Svizzera, Swiss, Zürich, Zürcher, Zurigo, Geneva, Genève, Genf, Ginebra, Ginevra, ' +
    'Basel, Bâle, Bern, Berne, Berner, Lausanne, Lugano, Lucerne, Luzern, St. Gallen, Fribourg, Neuchâtel, CERN',
  'Pacific/Auckland': 'New Zealand, Aotearoa, Wellington, Christchurch, Dunedin, Otago',
}

/** Why an abbreviation does not say where: it holds half the year, covers a region, or stands for several places. */
export type Vagueness = 'winter-time' | 'summer-time' | 'region' | 'several' | 'offset'

export interface VagueName {
  readonly names: string
  readonly means: Vagueness
  readonly proposals: readonly string[]
}

const centralEurope = [
  'Europe/Brussels',
  'Europe/Berlin',
  'Europe/Paris',
  'Europe/Madrid',
  'Europe/Rome',
  'Europe/Warsaw',
]
const easternEurope = ['Europe/Athens', 'Europe/Helsinki', 'Europe/Bucharest', 'Europe/Kyiv']
const westernEurope = ['Europe/Lisbon', 'Atlantic/Canary']
const eastern = ['America/New_York', 'America/Toronto']
const central = ['America/Chicago', 'America/Winnipeg']
const mountain = ['America/Denver', 'America/Edmonton']
const pacific = ['America/Los_Angeles', 'America/Vancouver']
const eastAustralia = ['Australia/Sydney', 'Australia/Melbourne', 'Australia/Brisbane']

/** Abbreviations and regions that are asked back, with the likeliest place first. */
export const vagueNames: readonly VagueName[] = [
  {
    names: 'CET, MEZ, MET, Central European Standard',
    means: 'winter-time',
    proposals: centralEurope,
  },
  {
    names: 'CEST, MESZ, MEST, Central European Summer',
    means: 'summer-time',
    proposals: centralEurope,
  },
  {
    names:
      'Central European, Central Europe, Mitteleuropäische, Europe centrale, Europa central, Europa centrale, Europe, Europa',
    means: 'region',
    proposals: centralEurope,
  },
  { names: 'EET, OEZ', means: 'winter-time', proposals: easternEurope },
  { names: 'EEST, OESZ', means: 'summer-time', proposals: easternEurope },
  {
    names: 'Eastern European, Eastern Europe',
    means: 'region',
    proposals: easternEurope,
  },
  { names: 'WET, WEZ', means: 'winter-time', proposals: westernEurope },
  { names: 'WEST, WESZ', means: 'summer-time', proposals: westernEurope },
  { names: 'Western European', means: 'region', proposals: westernEurope },
  {
    names: 'BST',
    means: 'summer-time',
    proposals: ['Europe/London', 'Asia/Dhaka'],
  },
  {
    names: 'British Summer',
    means: 'summer-time',
    proposals: ['Europe/London'],
  },
  {
    names: 'Irish Standard',
    means: 'summer-time',
    proposals: ['Europe/Dublin'],
  },
  {
    names: 'IST',
    means: 'several',
    proposals: ['Asia/Kolkata', 'Europe/Dublin', 'Asia/Jerusalem'],
  },
  {
    names: 'EST, Eastern Standard, HNE',
    means: 'winter-time',
    proposals: eastern,
  },
  {
    names: 'EDT, Eastern Daylight, HAE',
    means: 'summer-time',
    proposals: eastern,
  },
  {
    names: 'ET, Eastern, US Eastern, EST5EDT',
    means: 'region',
    proposals: eastern,
  },
  {
    names: 'CST',
    means: 'several',
    proposals: ['America/Chicago', 'Asia/Shanghai', 'America/Mexico_City'],
  },
  { names: 'Central Standard', means: 'winter-time', proposals: central },
  { names: 'CDT, Central Daylight', means: 'summer-time', proposals: central },
  {
    names: 'CT, Central, US Central, CST6CDT',
    means: 'region',
    proposals: central,
  },
  {
    names: 'MST, Mountain Standard',
    means: 'winter-time',
    proposals: [...mountain, 'America/Phoenix'],
  },
  {
    names: 'MDT, Mountain Daylight',
    means: 'summer-time',
    proposals: mountain,
  },
  {
    names: 'MT, Mountain, US Mountain, MST7MDT',
    means: 'region',
    proposals: [...mountain, 'America/Phoenix'],
  },
  { names: 'PST, Pacific Standard', means: 'winter-time', proposals: pacific },
  { names: 'PDT, Pacific Daylight', means: 'summer-time', proposals: pacific },
  {
    names: 'PT, Pacific, US Pacific, PST8PDT',
    means: 'region',
    proposals: pacific,
  },
  { names: 'AKST', means: 'winter-time', proposals: ['America/Anchorage'] },
  { names: 'AKDT', means: 'summer-time', proposals: ['America/Anchorage'] },
  { names: 'AKT, Alaska', means: 'region', proposals: ['America/Anchorage'] },
  { names: 'HST, Hawaii', means: 'region', proposals: ['Pacific/Honolulu'] },
  {
    names: 'AST',
    means: 'several',
    proposals: ['America/Halifax', 'America/Puerto_Rico', 'Asia/Riyadh'],
  },
  { names: 'ADT', means: 'summer-time', proposals: ['America/Halifax'] },
  { names: 'NST', means: 'winter-time', proposals: ['America/St_Johns'] },
  { names: 'NDT', means: 'summer-time', proposals: ['America/St_Johns'] },
  { names: 'BRT', means: 'region', proposals: ['America/Sao_Paulo'] },
  {
    names: 'ART',
    means: 'region',
    proposals: ['America/Argentina/Buenos_Aires'],
  },
  { names: 'CLT', means: 'winter-time', proposals: ['America/Santiago'] },
  { names: 'CLST', means: 'summer-time', proposals: ['America/Santiago'] },
  { names: 'COT', means: 'region', proposals: ['America/Bogota'] },
  { names: 'PET', means: 'region', proposals: ['America/Lima'] },
  { names: 'SAST', means: 'region', proposals: ['Africa/Johannesburg'] },
  {
    names: 'EAT',
    means: 'region',
    proposals: ['Africa/Nairobi', 'Africa/Addis_Ababa', 'Africa/Kampala'],
  },
  {
    names: 'CAT',
    means: 'region',
    proposals: ['Africa/Harare', 'Africa/Maputo', 'Africa/Lusaka'],
  },
  {
    names: 'WAT',
    means: 'region',
    proposals: ['Africa/Lagos', 'Africa/Kinshasa'],
  },
  { names: 'MSK', means: 'region', proposals: ['Europe/Moscow'] },
  { names: 'TRT', means: 'region', proposals: ['Europe/Istanbul'] },
  { names: 'GST', means: 'region', proposals: ['Asia/Dubai'] },
  { names: 'IRST', means: 'region', proposals: ['Asia/Tehran'] },
  { names: 'PKT', means: 'region', proposals: ['Asia/Karachi'] },
  { names: 'NPT', means: 'region', proposals: ['Asia/Kathmandu'] },
  {
    names: 'ICT',
    means: 'region',
    proposals: ['Asia/Bangkok', 'Asia/Ho_Chi_Minh'],
  },
  { names: 'WIB', means: 'region', proposals: ['Asia/Jakarta'] },
  { names: 'HKT', means: 'region', proposals: ['Asia/Hong_Kong'] },
  { names: 'SGT', means: 'region', proposals: ['Asia/Singapore'] },
  { names: 'PHT', means: 'region', proposals: ['Asia/Manila'] },
  { names: 'JST', means: 'region', proposals: ['Asia/Tokyo'] },
  { names: 'KST', means: 'region', proposals: ['Asia/Seoul'] },
  { names: 'AWST', means: 'region', proposals: ['Australia/Perth'] },
  {
    names: 'ACST',
    means: 'winter-time',
    proposals: ['Australia/Adelaide', 'Australia/Darwin'],
  },
  { names: 'ACDT', means: 'summer-time', proposals: ['Australia/Adelaide'] },
  { names: 'AEST', means: 'winter-time', proposals: eastAustralia },
  {
    names: 'AEDT',
    means: 'summer-time',
    proposals: ['Australia/Sydney', 'Australia/Melbourne'],
  },
  { names: 'AET', means: 'region', proposals: eastAustralia },
  { names: 'NZST', means: 'winter-time', proposals: ['Pacific/Auckland'] },
  { names: 'NZDT', means: 'summer-time', proposals: ['Pacific/Auckland'] },
  { names: 'NZT', means: 'region', proposals: ['Pacific/Auckland'] },
  {
    names: 'Spain, España, Espagne, Spanien, Spagna, Spanish',
    means: 'several',
    proposals: ['Europe/Madrid', 'Atlantic/Canary'],
  },
  {
    names: 'Portugal, Portogallo, Portuguese',
    means: 'several',
    proposals: ['Europe/Lisbon', 'Atlantic/Azores'],
  },
  {
    names: 'USA, US, United States',
    means: 'several',
    proposals: [...eastern.slice(0, 1), 'America/Chicago', 'America/Denver', 'America/Los_Angeles'],
  },
  {
    names: 'Canada, Kanada',
    means: 'several',
    proposals: ['America/Toronto', 'America/Winnipeg', 'America/Edmonton', 'America/Vancouver'],
  },
  {
    names: 'Australia, Australie, Australien',
    means: 'several',
    proposals: ['Australia/Sydney', 'Australia/Adelaide', 'Australia/Perth'],
  },
  {
    names: 'Brazil, Brasil, Brésil, Brasilien, Brasile',
    means: 'several',
    proposals: ['America/Sao_Paulo', 'America/Manaus'],
  },
  {
    names: 'Chile, Chili, Cile',
    means: 'several',
    proposals: ['America/Santiago', 'America/Punta_Arenas'],
  },
  {
    names: 'Cambridge, Birmingham',
    means: 'several',
    proposals: ['Europe/London', 'America/New_York', 'America/Chicago'],
  },
  {
    names: 'Newcastle',
    means: 'several',
    proposals: ['Europe/London', 'Australia/Sydney'],
  },
  {
    names: 'Waterloo',
    means: 'several',
    proposals: ['Europe/Brussels', 'America/Toronto'],
  },
  {
    names: 'Portland',
    means: 'several',
    proposals: ['America/Los_Angeles', 'America/New_York'],
  },
  {
    names: 'Davis',
    means: 'several',
    proposals: ['America/Los_Angeles', 'Antarctica/Davis'],
  },
  {
    names: 'Cordoba',
    means: 'several',
    proposals: ['Europe/Madrid', 'America/Argentina/Cordoba'],
  },
  {
    names: 'San Juan',
    means: 'several',
    proposals: ['America/Puerto_Rico', 'America/Argentina/San_Juan'],
  },
  {
    names: 'Vincennes',
    means: 'several',
    proposals: ['Europe/Paris', 'America/Indiana/Vincennes'],
  },
  {
    names: 'Indonesia',
    means: 'several',
    proposals: ['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura'],
  },
]

/** Likely places for an offset from UTC, in minutes, when somebody writes UTC+1 and may mean local time. */
export const offsetProposals: Readonly<Record<number, readonly string[]>> = {
  [-480]: pacific,
  [-420]: [...mountain, ...pacific],
  [-360]: [...central, ...mountain],
  [-300]: [...eastern, 'America/Bogota', 'America/Lima'],
  [-240]: [...eastern, 'America/Halifax'],
  [-180]: ['America/Sao_Paulo', 'America/Argentina/Buenos_Aires'],
  60: [...centralEurope, 'Europe/London'],
  120: [...centralEurope.slice(0, 3), ...easternEurope, 'Africa/Johannesburg'],
  180: ['Europe/Istanbul', 'Africa/Nairobi', 'Europe/Athens'],
  330: ['Asia/Kolkata', 'Asia/Colombo'],
  345: ['Asia/Kathmandu'],
  480: ['Asia/Singapore', 'Asia/Shanghai', 'Australia/Perth'],
  540: ['Asia/Tokyo', 'Asia/Seoul'],
  570: ['Australia/Adelaide', 'Australia/Darwin'],
  600: eastAustralia,
  660: eastAustralia.slice(0, 2),
  720: ['Pacific/Auckland'],
}
