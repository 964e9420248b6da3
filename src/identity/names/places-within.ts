/**
 * What lies where: country key → keys of cities, states and provinces in it. Only places of one well-known
 * bearer, so that no town of the same name is put into the wrong country. Source: Natural Earth, populated places.
 */
const INSIDE: Readonly<Record<string, string>> = {
  afghanistan: 'kabul, kandahar',
  argentina: 'buenos aires',
  australia: 'canberra, sydney, melbourne, brisbane, perth, adelaide',
  austria: 'vienna, salzburg',
  bangladesh: 'dhaka',
  belarus: 'minsk',
  belgium: 'brussels, antwerp',
  brazil: 'brasilia, rio de janeiro, sao paulo',
  bulgaria: 'sofia',
  cambodia: 'phnom penh, siem reap',
  canada: 'ottawa, toronto, montreal, vancouver, quebec, ontario, alberta, british columbia',
  chile: 'santiago',
  china:
    'beijing, shanghai, shenzhen, guangzhou, chongqing, tianjin, wuhan, guangdong, yunnan, guangxi, xinjiang, tibet',
  colombia: 'bogota',
  croatia: 'zagreb',
  cuba: 'havana',
  'czech republic': 'prague',
  denmark: 'copenhagen',
  egypt: 'cairo, sharm el sheikh',
  ethiopia: 'addis ababa',
  finland: 'helsinki',
  france: 'paris, strasbourg, marseille, lyon, biarritz',
  germany: 'berlin, munich, hamburg, frankfurt, bonn, cologne, bavaria',
  greece: 'athens, thessaloniki',
  hungary: 'budapest',
  india: 'new delhi, delhi, mumbai, kolkata, chennai, bengaluru, hyderabad, goa',
  indonesia: 'jakarta, bali, surabaya',
  iran: 'tehran, isfahan',
  iraq: 'baghdad, mosul, basra, erbil',
  ireland: 'dublin',
  israel: 'tel aviv',
  italy: 'rome, milan, naples, venice, florence, turin, sicily',
  japan: 'tokyo, osaka, kyoto, hiroshima, nagasaki, okinawa, hokkaido',
  jordan: 'amman',
  kazakhstan: 'astana, almaty',
  kenya: 'nairobi',
  laos: 'vientiane, luang prabang',
  lebanon: 'beirut',
  lithuania: 'vilnius',
  malaysia: 'kuala lumpur, putrajaya, penang, johor',
  mexico: 'mexico city, cancun, tijuana',
  morocco: 'rabat, casablanca, marrakesh',
  myanmar: 'naypyidaw, yangon, mandalay',
  nepal: 'kathmandu',
  netherlands: 'amsterdam, rotterdam, the hague',
  'new zealand': 'wellington, auckland',
  nigeria: 'abuja, lagos',
  'north korea': 'pyongyang',
  norway: 'oslo',
  pakistan: 'islamabad, karachi, lahore',
  philippines: 'manila, cebu, davao, mindanao',
  poland: 'warsaw, krakow, gdansk',
  portugal: 'lisbon, porto',
  qatar: 'doha',
  romania: 'bucharest',
  russia: 'moscow, saint petersburg, vladivostok, sochi, kazan',
  'saudi arabia': 'riyadh, jeddah, mecca, medina',
  serbia: 'belgrade',
  'south africa': 'pretoria, johannesburg, cape town, durban',
  'south korea': 'seoul, busan, incheon, jeju',
  spain: 'madrid, barcelona, seville, valencia, catalonia',
  'sri lanka': 'colombo',
  sweden: 'stockholm, gothenburg',
  switzerland: 'bern, geneva, zurich, davos, basel, lausanne',
  syria: 'damascus, aleppo, idlib',
  taiwan: 'taipei, kaohsiung',
  thailand: 'bangkok, phuket, chiang mai, pattaya',
  turkey: 'ankara, istanbul, antalya, izmir',
  ukraine: 'kyiv, kharkiv, odesa, lviv, mariupol, donetsk, luhansk, crimea',
  'united arab emirates': 'abu dhabi, dubai, sharjah',
  'united kingdom':
    'london, england, scotland, wales, northern ireland, edinburgh, glasgow, belfast, cornwall',
  'united states':
    'washington, new york, san francisco, los angeles, chicago, boston, houston, seattle, philadelphia, atlanta, ' +
    'miami, dallas, detroit, new orleans, camp david, alabama, alaska, arizona, arkansas, california, colorado, ' +
    'connecticut, delaware, florida, hawaii, idaho, illinois, indiana, iowa, kansas, kentucky, louisiana, maine, ' +
    'maryland, massachusetts, michigan, minnesota, mississippi, missouri, montana, nebraska, nevada, ' +
    'new hampshire, new jersey, new mexico, north carolina, north dakota, ohio, oklahoma, oregon, pennsylvania, ' +
    'rhode island, south carolina, south dakota, tennessee, texas, utah, vermont, virginia, west virginia, ' +
    'wisconsin, wyoming',
  uzbekistan: 'tashkent, samarkand',
  venezuela: 'caracas',
  vietnam:
    'hanoi, ho chi minh city, da nang, hai phong, hue, can tho, nha trang, quang ninh, bien hoa, ha long, vung tau',
};

const country = new Map<string, string>();
for (const [key, inside] of Object.entries(INSIDE)) {
  for (const place of inside.split(', ')) country.set(place, key);
}

/** Place key → the key of the country that it lies in. */
export const COUNTRY_OF: ReadonlyMap<string, string> = country;
