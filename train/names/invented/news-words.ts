/** Words of which the sentences in news-sentences.ts are made. */

const list = (words: string): readonly string[] =>
  words
    .split(/[,\n]/)
    .map((word) => word.trim())
    .filter(Boolean);

export const TITLES = list(
  `Abune, Acting Governor, Adi, Admiral, Air Chief Marshal, Alhaji, Ambassador, Archbishop, Archdeacon, Archimandrite, Assistant Secretary, Ayatollah, Baroness, Bishop, Brigadier, Brother, Canon, Captain, Cardinal,
  Chairman, Chairwoman, Chancellor, Chief, Chief Executive, Chief Inspector, Chief Justice, Chief Minister, Col, Colonel, Commander, Commissioner, Commodore, Comrade, Congresswoman, Constable, Consul General, Cllr,
  Councillor, Crown Prince, Crown Princess, Dame, Datu, Datuk, Deacon, Defence Minister, Deputy Chairwoman, Deputy Governor, Deputy Mayor, Deputy Minister, Deputy Prime Minister, Deputy Speaker, Det Con, Det Insp, Det Supt,
  Director, Director-General, Dr, Dr., Duchess, Emir, Envoy, Father, First Lady, First Minister, Foreign Minister, Foreign Secretary, Fr, General, General Secretary, Gen., Governor, Gov., Hajat, Hajia, Hajji, H.E., H.E. Ambassador, H.E. Dr, H.E. Mr., H.E. Ms,
  Inspector, Interior Minister, Imam, Judge, Justice, King, Lady, Lieutenant, Lieutenant Colonel, Lieutenant General, Lord, Lord Mayor, Lt Col, Lt. Gen., Madam, Malam, Mar, Master, Maulana, Maj. Gen., Major General, Mayor, Metropolitan, Minister,
  Miss, Mme, Mor, Mother, Mr, Mr., Mrs, Mrs., Ms, Ms., Mullah, Pastor, Patriarch, Premier, President, Prime Minister, Prince, Princess, Prof., Professor, Provost, Queen, Queen Mother, Rabbi, Ratu, Rear Admiral, Rep., Rev, Rev., Senator, Sen., Sgt, Sharif, Sharifa,
  Sheikh, Sheikha, Sir, Sister, Speaker, Special Envoy, State Counsellor, Sultan, Superintendent, The Most Rev., Under-Secretary, Ustaz, Ven., Venerable, Vice Admiral, Vice-Chancellor, Vice-Minister, Vice President, Vice-President`,
);
export const OFFICES = list(
  `Assistant Minister, Commissioner, Deputy Minister, Director, First Deputy Minister, Minister, Minister of State, Permanent Secretary, Secretary of State, Shadow Minister, Under-Secretary, Vice-Minister`,
);
export const FIELDS = list(
  `Agriculture, Culture and Sport, Defence, Economy, Education, Energy, Finance, Fisheries, Foreign Affairs, Foreign Trade, Health, Home Affairs, Housing, Industry and Trade, Information, Internal Affairs,
  Justice, Labour, Lands, Mines and Energy, Public Security, Public Works, Rural Development, Science and Technology, Social Welfare, State Property, Tourism, Transport, Water, Youth`,
);
export const ROLES = list(
  `activist, actor, adviser, agent, analyst, archivist, artist, banker, barrister, bishop, broadcaster, broker, businessman, captain, carpenter, chairwoman, cleric, coach, colleague, composer, consul, counterpart, critic, curator,
  customs officer, defendant, deputy, detective, director, doctor, driver, economist, editor, engineer, envoy, farmer, father, film-maker, fisherman, footballer, former minister, founder, general, goalkeeper, grandson,
  guide, harbourmaster, historian, imam, interpreter, jurist, lawyer, leader, librarian, lobbyist, mayor, mediator, midwife, miner, monk, mother, neighbour, novelist, nurse, painter, pastor, photographer, pilot, playwright,
  poet, policeman, predecessor, priest, prosecutor, rector, retired general, rival, sculptor, shipbuilder, singer, sister, skipper, spokeswoman, steelmaker, striker, student, successor, surgeon, swimmer, teacher, trader,
  treasurer, veteran, violinist, widow, wife, witness, writer`,
);
export const CHIEFS = list(
  `ambassador, archbishop, attorney general, chief justice, chief of police, defence minister, deputy prime minister, energy minister, finance minister, foreign minister, head of state, health minister, high commissioner,
  interior minister, junior minister, mayor, opposition leader, police chief, president, prime minister, special envoy, trade minister, vice-president`,
);
export const FIRMS = list(
  `airline, bank, brewer, carmaker, charity, chipmaker, drugmaker, energy group, food group, fund, gas producer, grid owner, insurer, law firm, lender, magazine, newspaper, oil company, refiner, retailer, shipping line, smelter, start-up, steel group, telecoms group, think-tank, trade union, utility, bookseller chain, football club, hospital group, news agency, opposition party, research institute, state broadcaster, television channel, union`,
);
export const COUNTRIES = list(
  `Albania, Angola, Argentina, Armenia, Australia, Bangladesh, Belgium, Botswana, Brazil, Bulgaria, Cambodia, Canada, Chad, Chile, China, Colombia, Croatia, Cuba, Cyprus, Denmark, Ecuador, Egypt, Estonia, Ethiopia, Fiji, Finland, France, Georgia, Germany,
  Ghana, Greece, Guinea-Bissau, Guyana, Hungary, Iceland, India, Indonesia, Iran, Iraq, Ireland, Israel, Italy, Jamaica, Japan, Jordan, Kazakhstan, Kenya, Kuwait, Laos, Latvia, Lebanon, Lithuania, Malawi, Malaysia, Mali, Malta, Mauritania, Mexico, Moldova, Mongolia, Morocco,
  Mozambique, Namibia, Nepal, New Zealand, Niger, Nigeria, Norway, Oman, Pakistan, Papua New Guinea, Paraguay, Peru, Poland, Portugal, Qatar, Romania, Russia, Rwanda, Samoa, Saudi Arabia, Senegal, Serbia, Sierra Leone, Singapore, Slovenia, Somalia, South Africa, South Korea, Spain, Sri Lanka, Sudan, Sweden, Switzerland, Syria, Tanzania, Thailand, the Netherlands, the Philippines, the United Kingdom, the United States, Togo, Tonga, Trinidad and Tobago, Tunisia, Turkey, Uganda, Ukraine, Uruguay, Uzbekistan, Vanuatu, Venezuela, Viet Nam, Yemen, Zambia, Zimbabwe`,
);
export const PEOPLES = list(
  `Afghan, African, Albanian, American, Argentine, Armenian, Asian, Australian, Austrian, Azerbaijani, Bangladeshi, Belarusian, Belgian, Bolivian, Brazilian, British, Bulgarian, Cambodian, Canadian, Chilean, Chinese, Colombian, Cuban, Cypriot, Danish, Dutch,
  Egyptian, Estonian, Ethiopian, European, Faroese, Fijian, Finnish, French, Georgian, German, Ghanaian, Greek, Hungarian, Icelandic, Indian, Indonesian, Iranian, Iraqi, Irish, Israeli, Italian, Jamaican, Japanese, Kazakh, Kenyan, Korean, Lao, Latvian, Lithuanian, Malaysian,
  Mexican, Mongolian, Moroccan, Nepali, Nigerian, Norwegian, Pakistani, Peruvian, Polish, Portuguese, Russian, Samoan, Scottish, Senegalese, Serbian, Somali, South African, Spanish, Sudanese, Swedish, Swiss, Syrian, Thai, Tongan, Turkish, Ugandan, Ukrainian, Uzbek, Vietnamese, Welsh, Yemeni, Zambian`,
);
export const DAYS = list('Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday');
export const MONTHS = list(
  'January, February, March, April, May, June, July, August, September, October, November, December',
);
export const POSTNOMINALS = list('KC, QC, MP, MSP, OBE, MBE, CBE, PhD, MD, KCMG, SC, FRS, MEP');
/** Common nouns that open a sentence or stand with a capital for no name of their own. */
export const THINGS = list(
  `Agriculture, Analysts, Banks, Barley, Beef, Bread, Bricks, Cement, Children, Coal, Coffee, Cotton, Critics, Customs, Diesel, Drivers, Education, Farmers, Fertiliser, Fish, Flour, Freight, Fuel, Grain, Insurance, Lawyers, Livestock, Maize, Management, Milk, Nurses, Officials, Onions, Police, Prices, Prosecutors, Petrol, Pilots, Rain, Rent, Rice, Salt, Schools,
  Sheep, Shipping, Snow, Shares, Steel, Students, Sugar, Taxes, Teachers, Tea, Timber, Tomatoes, Traffic, Wages, Water, Wheat, Witnesses, Women, Wool, Workers`,
);
export const LANGUAGES = list(
  `Afrikaans, Amharic, Arabic, Bengali, Catalan, Dari, English, Fijian, French, Gaelic, Hausa, Hebrew, Hindi, Latin, Maori, Pashto, Persian, Quechua, Sanskrit, Swahili, Tamil, Tigrinya, Urdu, Welsh, Yoruba, Zulu`,
);
