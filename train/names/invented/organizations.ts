import type { Dice } from './dice.ts';
import type { NameWords } from './persons.ts';

const list = (words: string): readonly string[] =>
  words
    .split(/[,\n]/)
    .map((word) => word.trim())
    .filter(Boolean);

const COMPANIES = list(
  `Airlines, Airways, Analytics, Bank, Books, Brewery, Capital, Castings, Cement, Chemicals, Co-operative, Communications, Cooperative, Dairies, Foundries, Foundry,
  Energy, Energi, Electric, Farms, Films, Fisheries, Foods, Gas, Gaas, Gold, Group, Holdings, Hotels, Industries, Insurance, Invest, Labs,
  Lithium, Logistics, Markets, Media, Metals, Milk, Milk Co-operative, Mining, Minerals, Motors, News, Oil, Partners, Pharma, Ports, Power, Press,
  Rail, Records, Resources, Retail, Semiconductors, Shipping, Software, Solar, Steel, Studios, Systems, Technologies, Telecom,
  Textiles, Timber, Trust, Ventures, Water, Works`,
);
const FORMS = list(
  'AG, AS, ASA, Co., Corp., GmbH, Inc., Ltd, NV, Oy, PLC, SA, SpA, & Co, & Sons, LLC, Pty Ltd',
);
const ADJECTIVES = list(
  `African, Agrarian, Atlantic, Baltic, Central, Civic, Christian, Democratic, European, Federal, General, Green, Independent, Inter-American,
  International, Islamic, Labour, Liberal, Maritime, Mongolian, National, New, Pacific, Pan-African, Patriotic, People's, Popular, Progressive, Regional,
  Republican, Revolutionary, Royal, Social, Socialist, Southern, Supreme, United, Western, Women's, Workers', World, Young`,
);
const NOUNS = list(
  `Agrarian, Aid, Border, Climate, Coast, Communications, Consumer, Democracy, Drug, Election, Energy, Farmers', Federation, Fisheries,
  Freedom, Grain, Health, Heritage, Housing, Human Rights, Investment, Justice, Labour, Law, Media, Mine Workers', Monetary, Nurses', Peace, Police, Press, Rail,
  Refugee, Rescue, Salvation, Science, Security, Stability, Teachers', Trade, Transport, Unity, Veterans', Water, Youth`,
);
const BODIES = list(
  `Academy, Agency, Alliance, Army, Assembly, Association, Authority, Board, Bureau, Centre, Center, Chamber, Club, Coalition, Command,
  Commission, Committee, Confederation, Congress, Consortium, Corps, Council, Court, Department, Federation, Force, Forum, Foundation,
  Front, Fund, Guard, Guild, Initiative, Institute, League, Ministry, Mission, Movement, Network, Observatory, Office, Organisation, Organization, Party, Service,
  Society, Trust, Union`,
);
const FIELDS = list(
  `Aid, Agriculture, Border Crime, Climate, Commerce, Communications, Consumer Affairs, Culture, Customs, Defence, Democracy, Development, Digital Affairs, Education, Energy, External Affairs,
  Finance, Fisheries, Foreign Affairs, Health, Heritage, Home Affairs, Human Rights, Industry, Interior, International Studies, Investment, Justice, Labour, Lands, Mines, Peace,
  Planning, Public Health, Public Works, Rural Development, Security, Security Policy, Social Welfare, Strategic Studies, Tourism, Trade, Transport, Water, Youth`,
);
const LOCAL = list(
  `Chamber of Commerce, City Council, Crown Court, Football Club, General Hospital, High Court, Medical Academy, Museum, Police,
  Polytechnic, Port Authority, Stock Exchange, Symphony, Tractor Plant, United, University, Academy of Sciences, Airport Authority, Daily, Gazette, Herald, Post, Times, Tribune`,
);
const FOREIGN = list(
  `Alianza, Alliance, Association, Banca, Banco, Banque, Bloque, Bundes, Centro, Club, Coalition, Comite, Companhia, Consejo, Federacion, Forza, Frente, Fundacao,
  Fundacion, Gerakan, Grupo, Institut, Instituto, Jamiat, Junta, Mouvement, Movimento, Movimiento, Partai, Parti, Partido, Partij, Partito, Radio, Rassemblement, Sindicato, Societe, Stichting, Union, Universidad, Universite, Verband`,
);
const FOREIGN_LINKS = list('de la, del, de, do, da, pour la, di, dei, per la, e');

/** Invents organizations: one of several words, one of a single word, or an acronym. */
export interface OrganizationMaker {
  long(): string;
  short(): string;
  acronym(): string;
}

export function createOrganizationMaker({ chance, pick }: Dice, words: NameWords): OrganizationMaker {
  const word = () => words.family();
  const modifiers = () =>
    chance(0.5) ? `${pick(ADJECTIVES)} ${pick(NOUNS)}` : pick(chance(0.5) ? ADJECTIVES : NOUNS);
  const fields = () => (chance(0.3) ? `${pick(FIELDS)} and ${pick(FIELDS)}` : pick(FIELDS));
  const body = () => `${modifiers()} ${pick(BODIES)}`;
  const makers: readonly (() => string)[] = [
    () => `${word()} ${pick(COMPANIES)}`,
    () => `${word()} ${pick(COMPANIES)}`,
    () => `${word()} ${pick(COMPANIES)} ${pick(FORMS)}`,
    () => `${word()} ${word()} ${pick(COMPANIES)}`,
    () => `${word()} ${pick(FORMS)}`,
    () => `${word()} & ${word()}`,
    () => `${word()} and ${word()}`,
    () => `${word()} & ${word()} ${pick(COMPANIES)}`,
    () => `${word()} ${word()}`,
    () => `${word()} ${pick(LOCAL)}`,
    () => `${word()} ${pick(LOCAL)}`,
    () => `${word()} ${body()}`,
    body,
    body,
    body,
    () => `${body()} of ${word()}`,
    () => `${pick(BODIES)} of ${fields()}`,
    () => `${pick(BODIES)} for ${fields()}`,
    () => `${pick(ADJECTIVES)} ${pick(BODIES)} for ${fields()}`,
    () => `${pick(ADJECTIVES)} ${pick(BODIES)} on ${fields()}`,
    () => `Ministry of ${fields()}`,
    () => `Department of ${fields()}`,
    () => `University of ${word()}`,
    () => `${pick(FOREIGN)} ${word()}`,
    () => `${pick(FOREIGN)} ${pick(FOREIGN_LINKS)} ${word()}`,
    () => `${pick(FOREIGN)} ${word()} ${word()}`,
  ];
  return {
    long: () => pick(makers)(),
    short: word,
    acronym: () =>
      Array.from({ length: pick([2, 3, 3, 3, 4, 4, 5]) }, () => pick([...'ABCDEFGHIJKLMNOPRSTUVWZ'])).join(
        '',
      ),
  };
}
