/**
 * Countries and the like as newspapers name them, one a line, folded: the usual name; other names; words for
 * its people and things; its capital (where government is meant by it). Parts are parted by "|", choices by ",".
 * Facts of common knowledge, written for this table.
 */
const ROWS = `
Afghanistan||Afghan,Afghani|Kabul
Albania||Albanian|Tirana
Algeria||Algerian|Algiers
Andorra||Andorran|Andorra la Vella
Angola||Angolan|Luanda
Antigua and Barbuda||Antiguan|St John's
Argentina||Argentine,Argentinian,Argentinean|Buenos Aires
Armenia||Armenian|Yerevan
Australia||Australian,Aussie|Canberra
Austria||Austrian|Vienna
Azerbaijan||Azerbaijani,Azeri|Baku
Bahamas|The Bahamas|Bahamian|Nassau
Bahrain||Bahraini|Manama
Bangladesh||Bangladeshi|Dhaka
Barbados||Barbadian,Bajan|Bridgetown
Belarus||Belarusian,Belarussian|Minsk
Belgium||Belgian|Brussels
Belize||Belizean|Belmopan
Benin||Beninese|Porto-Novo
Bhutan||Bhutanese|Thimphu
Bolivia||Bolivian|La Paz
Bosnia and Herzegovina|Bosnia,Bosnia-Herzegovina|Bosnian|Sarajevo
Botswana||Botswanan,Motswana,Batswana|Gaborone
Brazil||Brazilian|Brasilia
Brunei|Brunei Darussalam|Bruneian|Bandar Seri Begawan
Bulgaria||Bulgarian|Sofia
Burkina Faso||Burkinabe|Ouagadougou
Burundi||Burundian|Bujumbura,Gitega
Cambodia||Cambodian|Phnom Penh
Cameroon||Cameroonian|Yaounde
Canada||Canadian|Ottawa
Cape Verde|Cabo Verde|Cape Verdean|Praia
Central African Republic||Central African|Bangui
Chad||Chadian|N'Djamena
Chile||Chilean|Santiago
China|People's Republic of China,PRC|Chinese|Beijing
Colombia||Colombian|Bogota
Comoros||Comorian|Moroni
Congo|Republic of the Congo,Congo-Brazzaville|Congolese|Brazzaville
Democratic Republic of the Congo|Democratic Republic of Congo,DR Congo,DRC,Congo-Kinshasa||Kinshasa
Costa Rica||Costa Rican|San Jose
Croatia||Croatian,Croat|Zagreb
Cuba||Cuban|Havana
Cyprus||Cypriot|Nicosia
Czech Republic|Czechia|Czech|Prague
Denmark||Danish,Dane|Copenhagen
Djibouti||Djiboutian|
Dominica|||Roseau
Dominican Republic||Dominican|Santo Domingo
Ecuador||Ecuadorian,Ecuadorean|Quito
Egypt||Egyptian|Cairo
El Salvador||Salvadoran,Salvadorean|San Salvador
Equatorial Guinea||Equatoguinean|Malabo
Eritrea||Eritrean|Asmara
Estonia||Estonian|Tallinn
Eswatini|Swaziland|Swazi|Mbabane
Ethiopia||Ethiopian|Addis Ababa
Fiji||Fijian|Suva
Finland||Finnish,Finn|Helsinki
France||French,Frenchman,Frenchwoman|Paris
Gabon||Gabonese|Libreville
Gambia|The Gambia|Gambian|Banjul
Georgia||Georgian|Tbilisi
Germany|Federal Republic of Germany|German|Berlin
Ghana||Ghanaian|Accra
Greece||Greek|Athens
Greenland||Greenlander,Greenlandic|Nuuk
Grenada||Grenadian|St George's
Guatemala||Guatemalan|Guatemala City
Guinea||Guinean|Conakry
Guinea-Bissau|||Bissau
Guyana||Guyanese|Georgetown
Haiti||Haitian|Port-au-Prince
Honduras||Honduran|Tegucigalpa
Hong Kong||Hong Konger|
Hungary||Hungarian|Budapest
Iceland||Icelandic,Icelander|Reykjavik
India|Bharat|Indian|New Delhi,Delhi
Indonesia||Indonesian|Jakarta
Iran|Islamic Republic of Iran|Iranian|Tehran
Iraq||Iraqi|Baghdad
Ireland|Republic of Ireland|Irish,Irishman,Irishwoman|Dublin
Israel||Israeli|Jerusalem,Tel Aviv
Italy||Italian|Rome
Ivory Coast|Cote d'Ivoire|Ivorian|Abidjan,Yamoussoukro
Jamaica||Jamaican|Kingston
Japan||Japanese|Tokyo
Jordan||Jordanian|Amman
Kazakhstan||Kazakh,Kazakhstani|Astana,Nur-Sultan
Kenya||Kenyan|Nairobi
Kiribati||I-Kiribati|Tarawa
Kosovo||Kosovar,Kosovan|Pristina
Kuwait||Kuwaiti|Kuwait City
Kyrgyzstan|Kyrgyz Republic|Kyrgyz|Bishkek
Laos|Lao PDR,Lao People's Democratic Republic|Laotian,Lao|Vientiane
Latvia||Latvian|Riga
Lebanon||Lebanese|Beirut
Lesotho||Basotho|Maseru
Liberia||Liberian|Monrovia
Libya||Libyan|Tripoli
Liechtenstein||Liechtensteiner|Vaduz
Lithuania||Lithuanian|Vilnius
Luxembourg||Luxembourgish,Luxembourger|
Macau|Macao|Macanese|
Madagascar||Malagasy|Antananarivo
Malawi||Malawian|Lilongwe
Malaysia||Malaysian|Kuala Lumpur,Putrajaya
Maldives||Maldivian|Male
Mali||Malian|Bamako
Malta||Maltese|Valletta
Marshall Islands||Marshallese|Majuro
Mauritania||Mauritanian|Nouakchott
Mauritius||Mauritian|Port Louis
Mexico||Mexican|Mexico City
Micronesia|Federated States of Micronesia|Micronesian|Palikir
Moldova||Moldovan|Chisinau
Monaco||Monegasque|
Mongolia||Mongolian|Ulaanbaatar,Ulan Bator
Montenegro||Montenegrin|Podgorica
Morocco||Moroccan|Rabat
Mozambique||Mozambican|Maputo
Myanmar|Burma|Burmese|Naypyidaw,Nay Pyi Taw
Namibia||Namibian|Windhoek
Nauru||Nauruan|Yaren
Nepal||Nepali,Nepalese|Kathmandu
Netherlands|The Netherlands,Holland|Dutch,Dutchman,Dutchwoman|The Hague,Amsterdam
New Zealand|Aotearoa|New Zealander,Kiwi|Wellington
Nicaragua||Nicaraguan|Managua
Niger||Nigerien|Niamey
Nigeria||Nigerian|Abuja
North Korea|Democratic People's Republic of Korea,DPRK|North Korean|Pyongyang
North Macedonia|Macedonia|North Macedonian,Macedonian|Skopje
Norway||Norwegian|Oslo
Oman||Omani|Muscat
Pakistan||Pakistani|Islamabad
Palau||Palauan|Ngerulmud
Palestine|State of Palestine,Palestinian Territories|Palestinian|Ramallah
Panama||Panamanian|Panama City
Papua New Guinea||Papua New Guinean|Port Moresby
Paraguay||Paraguayan|Asuncion
Peru||Peruvian|Lima
Philippines|The Philippines|Philippine,Filipino,Filipina|Manila
Poland||Polish,Pole|Warsaw
Portugal||Portuguese|Lisbon
Puerto Rico||Puerto Rican|San Juan
Qatar||Qatari|Doha
Romania||Romanian|Bucharest
Russia|Russian Federation|Russian|Moscow
Rwanda||Rwandan|Kigali
Saint Kitts and Nevis|St Kitts and Nevis|Kittitian|Basseterre
Saint Lucia|St Lucia|Saint Lucian,St Lucian|Castries
Saint Vincent and the Grenadines|St Vincent and the Grenadines,St Vincent|Vincentian|Kingstown
Samoa||Samoan|Apia
San Marino||Sammarinese|
Sao Tome and Principe|||Sao Tome
Saudi Arabia|Kingdom of Saudi Arabia|Saudi,Saudi Arabian|Riyadh
Senegal||Senegalese|Dakar
Serbia||Serbian,Serb|Belgrade
Seychelles||Seychellois|Victoria
Sierra Leone||Sierra Leonean|Freetown
Singapore||Singaporean|
Slovakia|Slovak Republic|Slovak,Slovakian|Bratislava
Slovenia||Slovenian,Slovene|Ljubljana
Solomon Islands||Solomon Islander|Honiara
Somalia||Somali,Somalian|Mogadishu
South Africa||South African|Pretoria
South Korea|Republic of Korea,ROK|South Korean|Seoul
South Sudan||South Sudanese|Juba
Soviet Union|USSR|Soviet|
Spain||Spanish,Spaniard|Madrid
Sri Lanka||Sri Lankan|Colombo
Sudan||Sudanese|Khartoum
Suriname||Surinamese|Paramaribo
Sweden||Swedish,Swede|Stockholm
Switzerland||Swiss|Bern,Berne
Syria||Syrian|Damascus
Taiwan||Taiwanese|Taipei
Tajikistan||Tajik|Dushanbe
Tanzania||Tanzanian|Dodoma,Dar es Salaam
Thailand||Thai|Bangkok
Timor-Leste|East Timor|Timorese,East Timorese|Dili
Togo||Togolese|Lome
Tonga||Tongan|Nuku'alofa
Trinidad and Tobago|Trinidad|Trinidadian|Port of Spain
Tunisia||Tunisian|Tunis
Turkey|Turkiye|Turkish,Turk|Ankara
Turkmenistan||Turkmen|Ashgabat
Tuvalu||Tuvaluan|Funafuti
Uganda||Ugandan|Kampala
Ukraine||Ukrainian|Kyiv,Kiev
United Arab Emirates|UAE,Emirates|Emirati|Abu Dhabi
United Kingdom|UK,U.K.,Britain,Great Britain|British,Briton|London
United States|US,U.S.,USA,U.S.A.,United States of America,America|American|Washington,Washington DC,Washington D.C.
Uruguay||Uruguayan|Montevideo
Uzbekistan||Uzbek|Tashkent
Vanuatu||Vanuatuan|Port Vila
Vatican|Holy See,Vatican City||
Venezuela||Venezuelan|Caracas
Vietnam|Viet Nam,Socialist Republic of Vietnam|Vietnamese|Hanoi,Ha Noi
Yemen||Yemeni|Sanaa,Sana'a
Zambia||Zambian|Lusaka
Zimbabwe||Zimbabwean|Harare
England||English,Englishman,Englishwoman|
Scotland||Scottish,Scot|Edinburgh
Wales||Welsh|Cardiff
Northern Ireland||Northern Irish|Belfast
`;

export interface Country {
  readonly name: string;
  readonly otherNames: readonly string[];
  readonly demonyms: readonly string[];
  readonly capitals: readonly string[];
}

const choices = (part: string | undefined): string[] => (part ?? '').split(',').filter(Boolean);

export const COUNTRIES: readonly Country[] = ROWS.trim()
  .split('\n')
  .map((row) => {
    const [name = '', other, demonyms, capitals] = row.split('|');
    return { name, otherNames: choices(other), demonyms: choices(demonyms), capitals: choices(capitals) };
  });

const withoutStops = (words: string): string => (words.includes('.') ? words.replaceAll('.', '') : words);

const key = (words: string): string => {
  const lower = withoutStops(words.toLowerCase());
  return lower.startsWith('the ') ? lower.slice(4) : lower;
};

const BY_NAME = new Map(
  COUNTRIES.flatMap((country) =>
    [country.name, ...country.otherNames].map((name) => [key(name), country] as const),
  ),
);
const DEMONYMS = COUNTRIES.flatMap((country) =>
  country.demonyms.map((word) => [key(word), country] as const),
);
/** Also in the plural ("Estonians"), where that is no other's word. */
const BY_DEMONYM = new Map([
  ...DEMONYMS.map(([word, country]) => [`${word}s`, country] as const),
  ...DEMONYMS,
]);
const BY_CAPITAL = new Map(
  COUNTRIES.flatMap((country) => country.capitals.map((name) => [key(name), country] as const)),
);

/**
 * Words with which people, capitals and those with an article begin that have more words than one: "north", "sri",
 * "the".
 */
const BEGINNINGS: ReadonlySet<string> = new Set([
  'the',
  ...[...BY_DEMONYM.keys(), ...BY_CAPITAL.keys()].flatMap((name) =>
    name.includes(' ') ? [name.slice(0, name.indexOf(' '))] : [],
  ),
]);
/** Whether a word, lower case, may have its people or capital in the next word too: few have. */
const isBeginning = (word: string): boolean => BEGINNINGS.has(withoutStops(word));

/**
 * What a state is styled before its name: "the Hashemite Kingdom of | Jordan", but no "Football Union of Kenya". The
 * Republic of China is Taiwan, and the State of Georgia another one.
 */
const STYLE =
  /^(?:(?:arab|bolivarian|co-?operative|democratic|federal|federative|grand|hashemite|independent|islamic|oriental|people's|plurinational|socialist|united) ){0,3}(?:commonwealth|duchy|emirate|kingdom|principality|republic|state|sultanate|union) of (?:the )?(?!china\b|georgia\b)/;

/** The country of a folded name: "the US", "Viet Nam", "the Republic of Peru". */
export const countryNamed = (name: string): Country | null => {
  const known = key(name);
  return (
    BY_NAME.get(known) ?? (known.includes(' of ') ? BY_NAME.get(known.replace(STYLE, '')) : undefined) ?? null
  );
};
/** The country of a folded word for its people: "Vietnamese", also in the plural ("Estonians"). */
export const countryOfDemonym = (word: string): Country | null => BY_DEMONYM.get(key(word)) ?? null;
/** Whether a country is ruled from a city of that folded name. */
export const isCapitalCity = (name: string): boolean => BY_CAPITAL.has(key(name));
/** The country for whose people or whose government folded words can stand: "Vietnamese", "Hanoi". */
export const countryMeant = (words: string): Country | null => {
  const known = key(words);
  return BY_DEMONYM.get(known) ?? BY_CAPITAL.get(known) ?? null;
};
/** The same for two words in lower case, else for the first of them alone: "sri lankan", "hanoi agreed". */
export const countryMeantFrom = (first: string, second: string): Country | null =>
  (isBeginning(first) ? countryMeant(`${first} ${second}`) : null) ?? countryMeant(first);
/**
 * The country of two words for its people in lower case, else of the last of them alone: "north korean", "the korean".
 */
export const countryOfDemonymUpTo = (first: string, last: string): Country | null =>
  (isBeginning(first) ? countryOfDemonym(`${first} ${last}`) : null) ?? countryOfDemonym(last);
/** The country whose government a folded city name can stand for. */
export const countryOfCapital = (name: string): Country | null => BY_CAPITAL.get(key(name)) ?? null;
