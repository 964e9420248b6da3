/**
 * Nouns that say what office, trade or rank somebody has. Lower case, singular; the head of a role phrase
 * ("Assistant Secretary of State", "the steelmaker") is one of them.
 */
const WORDS = `
academic accountant activist actor actress adjutant administrator admiral adviser advisor agent aide ambassador amir
analyst anchor anthropologist apothecary archaeologist archbishop archdeacon archimandrite architect archivist artist assemblyman assemblymember assemblywoman assistant astronaut
astronomer athlete attaché attache attorney author ayatollah baker banker baron baroness barrister batsman billionaire
biologist bishop boss bowler boxer brigadier broadcaster broker builder businessman businesswoman campaigner candidate captain cardinal
carpenter carmaker catholicos ceo cfo chair chairman chairperson chairwoman chancellor chaplain chargé charge chef chemist chief
choreographer cleric clerk co-chair co-chairman co-director co-founder coach collector colonel columnist comedian commandant
commander commissar commissioner commodore composer comptroller conductor congressman congresswoman constable consul
consultant contractor convenor coo cook coordinator corporal correspondent councillor councilman councilmember councilwoman councilor
counsel counsellor counselor count countess cricketer critic crown curator customs cto cyclist dancer dean defender delegate deputy designer detective
developer dictator diplomat director director-general dissident doctor driver duchess duke economist editor
editor-in-chief educator elder emir emperor empress engineer entrepreneur envoy epidemiologist examiner exarch executive
explorer farmer father filmmaker film-maker financier firefighter fisherman foreman footballer founder friar gardener general
geologist goalkeeper golfer governor governor-general grandmaster guard guerrilla guide gymnast harbourmaster head headmaster headmistress headteacher
historian host hostess hotelier imam industrialist inspector instructor inventor investigator investor journalist judge jurist justice
king landowner laureate lawmaker lawyer leader lecturer legate legislator liaison librarian lieutenant linguist lobbyist lord magistrate magnate
major manager marshal mathematician mayor mayoress mediator member merchant metropolitan midfielder midshipman midwife miner minister model monk monsignor moderator
mp mufti musician navigator negotiator neurologist neurosurgeon nominee novelist nun nurse nuncio official officer ombudsman operator
organiser organizer orator owner paediatrician painter parliamentarian pastor patriarch pathologist patron peer penitentiary
pharmacist philanthropist philosopher photographer physician physicist pianist pilot pitcher planner player playwright plenipotentiary poet policeman policewoman
politician pope postmaster prefect prelate premier president president-elect presenter priest primate prime prince princess
principal proctor producer professor programmer promoter prosecutor protester provost psychiatrist psychologist publisher quarterback queen rabbi
ranger rapporteur rector reeve referee registrar reporter representative researcher restaurateur retailer reverend ringleader
sailor scholar schoolteacher scientist screenwriter sculptor secretary secretary-general sculptress senator sergeant sheikh sheriff shopkeeper singer
skier skipper sociologist soldier solicitor songwriter sovereign speaker specialist spokesman spokesperson spokeswoman sportsman sprinter statesman
steelmaker steward strategist striker student sultan superintendent superior supervisor surgeon surveyor swimmer taoiseach teacher
technician technologist theologian trader treasurer trustee tycoon undersecretary under-secretary
under-secretary-general usher veteran vet veterinarian vicar vice-chair vice-chairman vice-chairwoman vice-chancellor
vice-president vicepresident violinist virologist volunteer warden warlord weaver whip whistleblower winger witness wrestler writer youtuber zoologist
bailiff bhikkhu bosun burgomaster bursar catcher cellist chieftain co-pilot coroner curate deaconess dentist docker drummer ecologist freeholder fullback granthi headman heiress
hydrologist jockey linebacker mahant matron mountaineer notary purser rancher selectman shortstop soprano tenor trainer trucker umpire wicketkeeper
alaafin alafin alderman archduchess archduke asantehene awujale begum datu datuk earl etsu kabaka lamido litunga maharaja marchioness marquess maulana mullah maharani mwami nawab nizam oba omanhene omukama ooni padre shehu sheikha sultana viscount viscountess
accordionist all-rounder animator barista barmaid barman bartender beekeeper blacksmith boatbuilder boatman bookkeeper botanist bricklayer
cabinetmaker canoeist cardiologist caricaturist cartographer cartoonist caseworker ceramicist cheesemaker cinematographer climatologist climber
clockmaker commando copywriter coxswain criminologist crofter deckhand demographer diarist dietitian diver dockworker dressmaker electrician engraver
entomologist essayist ethnographer ethnologist farmworker fencer ferryman fisherwoman fishmonger flanker flautist flutist foreperson gamekeeper
gendarme geneticist geographer ghostwriter glaciologist goalscorer goatherd goldsmith greengrocer grocer guitarist gynaecologist gynecologist
hairdresser harpist helmsman herder housebuilder housekeeper hurdler illustrator innkeeper ironmonger juror lexicographer librettist lobsterman
locksmith longshoreman lumberjack lyricist machinist magician marathoner mechanic memoirist metalworker meteorologist microbiologist motorcyclist
musicologist neuroscientist oarsman obstetrician oceanographer oncologist optician organist ornithologist oysterman paratrooper pediatrician
percussionist philologist playmaker plumber postman postmistress printmaker quartermaster radiologist railwayman rifleman rower satirist saxophonist
scriptwriter seamstress seismologist sergeant-major shareholder shipbuilder shipowner shipwright shoemaker signalman silversmith skater smallholder
sniper snowboarder soloist sommelier speechwriter stationmaster statistician steelworker stenographer stevedore surfer trumpeter vocalist
volcanologist waitress watchmaker weightlifter wheelwright winegrower winemaker yachtsman yachtswoman zookeeper
`;

const ROLE_NOUNS: ReadonlySet<string> = new Set(WORDS.split(/\s+/).filter(Boolean));

/** Words of family and company that point from one person to another: "his wife", "her counterpart". */
export const RELATIONAL_NOUNS: ReadonlySet<string> = new Set([
  'opposite number',
  ...'ally aunt boyfriend brother brother-in-law captor child classmate cohort colleague companion counterpart cousin daughter daughter-in-law father-in-law fiance fiancee friend girlfriend goddaughter godfather godmother godson granddaughter grandfather grandmother grandson guest half-brother half-sister host husband mentor mother mother-in-law neighbor neighbour nephew niece opponent partner predecessor rival schoolmate sister sister-in-law son son-in-law spouse stepbrother stepdaughter stepfather stepmother stepsister stepson successor uncle widow widower wife'.split(
    ' ',
  ),
]);

/** Forms of address before a name; no office, but part of no name. Lower case, without stop. */
export const HONORIFICS: ReadonlySet<string> = new Set(
  'abba abbe abune acp adm adml adsp adv advocate afioga ajahn alcalde ald alderperson alderwoman alhaja alhaji allama amb anba arc arq ashin asp ato atty auntie aunty avv avvocato bapak baron baroness barrister begum bgen bhante bishop brig brother bundeskanzler burgermeister cacique canon capt captain cardinal caudillo ccp cde cdr cik cllr clr cmdr cmdre cmmdr col commendatore comrade const contessa coun count countess cpl cr csp daasebre dame dasho datin dato datu datuk dci dcp dejazmach det dgp doktor dom don dona dott dottor dottoressa dr dra drs dsi dsp dysp earl encik eng engr father fr fra frau fray garaad garda gen geshe gov govs gp graf grafin haja hajat haji hajia hajiya hajj hajja hajjah hajji he hegumen herr hieromonk hojatoleslam hojjatoleslam hon honorable honourable hrh ibu igp imam induna infanta ing inkosi insp jonkheer judge justice kabaka kapten katikkiro khun king kyai kyr lady lamido landammann ldr lehendakari lic lord lt ltcol lyonpo madam madame mademoiselle maitre maj makhdoom malam mallam mallama mama mar marchesa marchioness marquess master maulana maulvi mawlawi meneer mep messrs mevrouw mgr mian ministerprasident miss mla mlle mme mnr molvi mons monsenhor monsenor monsieur monsignor mor mr mrs ms msgr msp mullah mwalimu mx mzee ngai naa nyonya oba oberburgermeister oknha olori omda onorevole odeneho oom opanyin osagyefo otumfuo otunba overste padre pandit pastor pengiran pfc phra prebendary prefeito pres prof profs pte puan pvt rabbi radm ratu rav rebbe rebbetzin rebetzin rep reps rev revd reverend samdech sarpanch sayadaw sayyid sayyida sec sen senhor senhora senor senora sens sgt shaikh sharif sharifa shaykh sheik sheikh sheikha shri signor signora signorina sir sister smt spc sqn sra sri srta ssp statthalter sultan supt sushri susuga swami seyyed syed tan tanaiste tannie tehsildar tengku thiru tmt tofa togbe togbega tovarishch tuanku tun ugas uncle ustadh ustaz vadm ven vicomte vicomtesse viscount viscountess weizero weyzero woizero wpc'.split(
    ' ',
  ),
);

/** What an honorific or a role says of the bearer's sex, as far as pronouns go. */
export const FEMALE_WORDS: ReadonlySet<string> = new Set(
  'actress alhaja archduchess aunt auntie aunty baroness begum businesswoman chairwoman congresswoman contessa councilwoman countess dame datin daughter daughter-in-law daw deaconess dona dottoressa dra duchess empress frau girlfriend goddaughter godmother grafin granddaughter grandmother haja hajia hajiya hajja hajjah half-sister headmistress heiress infanta lady madam madame mademoiselle marchesa marchioness matron mayoress mevrouw miss mlle mme mother mother-in-law mrs ms niece nun nyonya policewoman princess puan queen rebbetzin rebetzin sayyida sculptress senhora senora sharifa sheikha signora signorina sister sister-in-law smt spokeswoman sra srta stepdaughter stepmother stepsister sushri tannie tmt viscountess weizero weyzero widow wife woizero woman'.split(
    ' ',
  ),
);
export const MALE_WORDS: ReadonlySet<string> = new Set(
  'alhaji allama amir archbishop archduke ayatollah bapak baron boyfriend brother brother-in-law businessman cardinal chairman congressman councilman count dato datuk don duke earl emir emperor encik father father-in-law fisherman fray friar godfather godson grandfather grandson haji hajji half-brother headmaster herr husband imam king lord margrave marquess marquis maulana maulvi monk monsieur monsignor mr mufti mullah mzee nephew oom otunba padre patriarch policeman pope prince rav rebbe senhor senor shaikh shaykh sheik sheikh shri signor sir son son-in-law spokesman statesman stepbrother stepfather stepson sultan tsar uncle ustadh ustaz viscount widower'.split(
    ' ',
  ),
);

const ALL_ROLE_NOUNS: ReadonlySet<string> = new Set([...ROLE_NOUNS, ...RELATIONAL_NOUNS]);

export const isRoleNoun = (word: string): boolean => ALL_ROLE_NOUNS.has(word);

/** Whether a word stands before names as a title does, in any case: "Mr", "Sgt.", "Vice-Admiral". */
export const isTitle = (word: string): boolean =>
  word
    .toLowerCase()
    .replaceAll('.', '')
    .split('-')
    .some((part) => HONORIFICS.has(part) || isRoleNoun(part));

/** How plurals end, and the singulars of these; of two singulars that are role nouns the first stands. */
const PLURAL_ENDINGS: readonly (readonly [string, string])[] = [
  ['s', ''],
  ['ies', 'y'],
  ['men', 'man'],
  ['ves', 'f'],
  ['es', ''],
];

const SINGULARS: ReadonlyMap<string, string> = PLURAL_ENDINGS.reduce((singulars, [plural, singular]) => {
  for (const noun of ALL_ROLE_NOUNS) {
    if (!noun.endsWith(singular)) continue;
    const several = noun.slice(0, noun.length - singular.length) + plural;
    if (!singulars.has(several)) singulars.set(several, noun);
  }
  return singulars;
}, new Map<string, string>());

/** Role nouns in the singular and plural. */
export const ROLE_WORDS: ReadonlySet<string> = new Set([...ALL_ROLE_NOUNS, ...SINGULARS.keys()]);

/** The singular of a role noun that stands in the plural; null for other words. */
export const singularRole = (word: string): string | null => SINGULARS.get(word) ?? null;
