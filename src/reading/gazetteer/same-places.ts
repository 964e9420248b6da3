/**
 * Places that go by several names. A line is one place: its key, "=", the other keys it goes by, ";", short
 * forms, which say the same place but never name it best. Keys are those of `nameKey`.
 * Source: the world's usual double names as in ISO 3166, the UN's list of names of countries, and style guides.
 */
const TABLE = `
afghanistan = islamic republic of afghanistan
alaska = state of alaska
argentina = argentine republic
athens = athina
australia = commonwealth of australia
bangkok = krung thep
bangladesh = peoples republic of bangladesh
beijing = peking
belarus = byelorussia
bengaluru = bangalore
benin = dahomey
bolivia = plurinational state of bolivia
bosnia and herzegovina = bosnia; bosnia herzegovina, bih
brazil = brasil, federative republic of brazil
brunei = brunei darussalam
brussels = bruxelles, brussel
bucharest = bucuresti
cambodia = kampuchea, kingdom of cambodia
cape verde = cabo verde
central african republic = ; car
chennai = madras
china = peoples republic of china, mainland china; prc
cologne = koln
copenhagen = kobenhavn
czech republic = czechia
da nang = danang
democratic republic of the congo = democratic republic of congo, congo kinshasa, dr congo, zaire; drc
denmark = kingdom of denmark
east timor = timor leste
egypt = arab republic of egypt
eswatini = swaziland
ethiopia = federal democratic republic of ethiopia
florence = firenze
france = french republic
geneva = geneve, genf
germany = federal republic of germany, deutschland; frg
greece = hellenic republic, hellas
guangzhou = canton
hai phong = haiphong
hanoi = ha noi
ho chi minh city = saigon, thanh pho ho chi minh; hcmc, hcm city
hong kong = hongkong, hong kong sar
hue = hue city
india = republic of india, bharat
indonesia = republic of indonesia
iran = islamic republic of iran, persia
iraq = republic of iraq
ireland = republic of ireland, eire
israel = state of israel
istanbul = constantinople
italy = italian republic, italia
ivory coast = cote divoire
japan = nippon, nihon
jerusalem = al quds
jordan = hashemite kingdom of jordan
kazakhstan = republic of kazakhstan
kharkiv = kharkov
kolkata = calcutta
kyiv = kiev, kyyiv
kyrgyzstan = kyrgyz republic
laos = lao pdr, lao peoples democratic republic, lao
lisbon = lisboa
los angeles = ; la city
lviv = lvov
macau = macao
malaysia = federation of malaysia
maldives = republic of maldives
mecca = makkah
mexico = united mexican states
mexico city = ciudad de mexico; cdmx
moldova = republic of moldova
moscow = moskva
mumbai = bombay
munich = munchen
myanmar = burma
naples = napoli
netherlands = holland, kingdom of the netherlands
new york = new york city, city of new york; nyc, ny
new zealand = aotearoa; nz
north korea = democratic peoples republic of korea; dprk
north macedonia = republic of north macedonia, macedonia
odesa = odessa
pakistan = islamic republic of pakistan
palestine = state of palestine, palestinian territories
papua new guinea = ; png
philippines = republic of the philippines
prague = praha
pyongyang = pyeongyang
republic of the congo = congo brazzaville, republic of congo
riyadh = ar riyad
rome = roma
russia = russian federation
saint petersburg = st petersburg, leningrad
samoa = western samoa
saudi arabia = kingdom of saudi arabia; ksa
seoul = soul
serbia = republic of serbia
seville = sevilla
singapore = republic of singapore
south africa = republic of south africa; rsa
south korea = republic of korea, korea republic; rok
spain = espana, kingdom of spain
sri lanka = ceylon
sweden = kingdom of sweden
switzerland = swiss confederation
syria = syrian arab republic
taiwan = republic of china, chinese taipei
tanzania = united republic of tanzania
thailand = kingdom of thailand, siam
the hague = hague, den haag
turin = torino
turkey = turkiye, republic of turkey, republic of turkiye
ukraine = the ukraine
ulaanbaatar = ulan bator
united arab emirates = ; uae, emirates
united kingdom = great britain, united kingdom of great britain and northern ireland; uk, britain
united states = united states of america; us, usa, america
uzbekistan = republic of uzbekistan
vatican = vatican city, holy see
venezuela = bolivarian republic of venezuela
venice = venezia
vienna = wien
vietnam = viet nam, socialist republic of vietnam, socialist republic of viet nam; vn
warsaw = warszawa
washington = washington dc, washington d c, district of columbia; dc
yangon = rangoon
yemen = republic of yemen
zimbabwe = rhodesia
`;

const canonical = new Map<string, string>();
const short = new Set<string>();
for (const line of TABLE.trim().split('\n')) {
  const [key = '', others = ''] = line.split(' =');
  const [full = '', brief = ''] = others.split(';');
  for (const name of full.split(',')) canonical.set(name.trim(), key);
  for (const name of brief.split(',')) {
    canonical.set(name.trim(), key);
    short.add(name.trim());
  }
}
canonical.delete('');
short.delete('');

/** Every key that means a place of another key → that other key. */
export const SAME_PLACES: ReadonlyMap<string, string> = canonical;

/** Keys that abbreviate a place's name and so never name it best. */
export const SHORT_PLACE_NAMES: ReadonlySet<string> = short;
