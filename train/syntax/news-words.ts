/** Words of which the news sentences in news-grammar.ts are made. All people and bodies are invented. */

const list = (words: string): readonly string[] => words.split(/\s*,\s*|\n/).map((word) => word.trim());

export const GIVEN = list(
  'Orsolya, Teo, Amina, Joao, Khamphone, Sunniva, Dmitri, Leila, Kwame, Mei, Rafael, Ingrid, Tariq, Noor, Pavel, Chiara, Kenji, Zanele, Luis, Petra, Bounmy, Yusuf, Elif, Marek, Ana, David, Sarah, James, Mary, Peter',
);
export const FAMILY = list(
  'Varga, Lindqvist, Okafor, Sato, Brandt, Ferreira, Vilayphone, Haugen, Sokolov, Rahimi, Mensah, Zhang, Ortega, Novak, Haddad, Rossi, Tanaka, Dlamini, Castro, Kovac, Nguyen, Demir, Kowalski, Silva, Miller, Carter, Evans, Grant, Stone, Baker',
);
export const PLACES = list(
  'Vienna, Lima, Geneva, Accra, Hanoi, Tallinn, Oslo, Nairobi, Doha, Ottawa, Japan, Norway, Ghana, Peru, Jordan, Kenya, Chile, Georgia, Brussels, Ankara',
);
export const BODIES = list(
  'UNESCO, ASEAN, NATO, OPEC, Interpol, Greenpeace, Nordbank, Petralux, Senate, Parliament, Commission, Council, Secretariat, Assembly',
);
export const TITLES = list(
  'President, Chancellor, Governor, Ambassador, Minister, Senator, King, Chairman, Speaker, General, Secretary, Mr., Ms., Dr., Mayor',
);
export const OFFICES = list(
  'president, minister, governor, ambassador, chairman, director, envoy, mayor, secretary, leader, commissioner, head, spokesman, adviser, negotiator',
);
export const QUALITIES = list(
  'foreign, former, deputy, new, special, chief, acting, defence, interior, prime',
);
export const NATIONS = list(
  'Peruvian, Japanese, Norwegian, Turkish, Kenyan, Finnish, French, American, Chinese, Lao',
);
export const TALKS = list('talks, negotiations, discussions, consultations');
export const MEETING = list(
  'meeting, call, conversation, session, conference, exchange, summit, dinner, lunch, briefing',
);
export const TOPICS = list(
  'trade, security, climate, energy, cooperation, migration, investment, reform, tariffs, sanctions, peace',
);
export const THINGS = list(
  'agreement, treaty, memorandum, statement, proposal, plan, deal, programme, ceasefire, contract',
);
export const GROUPS = list(
  'delegation, mission, team, group, company, committee, party, government, ministry, union',
);
export const SIDES = list(
  'sides, leaders, ministers, officials, delegations, countries, parties, presidents, diplomats, governments',
);
export const FEELINGS = list('satisfaction, concern, regret, support, interest, confidence, hope');
export const MATTERS = list(
  'development, progress, results, situation, relations, visit, decision, outcome, friendship',
);
export const DAYS = list('Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday');
export const MONTHS = list(
  'January, February, March, April, June, July, August, September, October, November',
);

/** Base form, past tense, past participle and -ing form. */
export type VerbForms = readonly [base: string, past: string, participle: string, gerund: string];
const verbs = (text: string): readonly VerbForms[] =>
  text.split(/\s*,\s*/).map((entry): VerbForms => {
    const [base = '', past = '', participle = '', gerund = ''] = entry.trim().split(' ');
    return [base, past, participle, gerund];
  });

/** Whom somebody does this to: an object. */
export const DIRECT = verbs(
  'meet met met meeting, call called called calling, telephone telephoned telephoned telephoning, visit visited visited visiting, receive received received receiving, host hosted hosted hosting, welcome welcomed welcomed welcoming, interview interviewed interviewed interviewing, brief briefed briefed briefing, see saw seen seeing, join joined joined joining, greet greeted greeted greeting, invite invited invited inviting, thank thanked thanked thanking',
);
/** With whom somebody does this. */
export const COMPANY = verbs(
  'meet met met meeting, speak spoke spoken speaking, talk talked talked talking, confer conferred conferred conferring, dine dined dined dining, negotiate negotiated negotiated negotiating',
);
export const MOTION = verbs(
  'travel travelled travelled travelling, fly flew flown flying, return returned returned returning, go went gone going',
);
export const COMING: VerbForms = ['come', 'came', 'come', 'coming'];
export const HOLDING = verbs(
  'hold held held holding, have had had having, begin began begun beginning, conclude concluded concluded concluding',
);
export const SIGNING = verbs(
  'sign signed signed signing, discuss discussed discussed discussing, reach reached reached reaching, announce announced announced announcing',
);
export const EXPRESSING = verbs(
  'express expressed expressed expressing, share shared shared sharing, voice voiced voiced voicing, show showed shown showing',
);
export const INTENT = verbs(
  'want wanted wanted wanting, plan planned planned planning, agree agreed agreed agreeing, refuse refused refused refusing, hope hoped hoped hoping, decline declined declined declining',
);
export const SAYING = verbs(
  'say said said saying, announce announced announced announcing, confirm confirmed confirmed confirming, add added added adding, deny denied denied denying',
);

/** Whom somebody does this to, to make him do something. */
export const URGING = verbs(
  'invite invited invited inviting, ask asked asked asking, urge urged urged urging, want wanted wanted wanting',
);
/** What somebody is said to be, to do something. */
export const EXPECTED = list('expected, scheduled, set, invited, asked, reported, said');

/** What is done to things, bodies and people. */
export const DOING = verbs(
  'accuse accused accused accusing, praise praised praised praising, criticise criticised criticised criticising, succeed succeeded succeeded succeeding, replace replaced replaced replacing, defeat defeated defeated defeating, beat beat beaten beating, elect elected elected electing, dismiss dismissed dismissed dismissing, sack sacked sacked sacking, back backed backed backing, support supported supported supporting, marry married married marrying, lead led led leading, oppose opposed opposed opposing, defend defended defended defending, congratulate congratulated congratulated congratulating, advise advised advised advising, follow followed followed following, help helped helped helping, arrest arrested arrested arresting, question questioned questioned questioning, know knew known knowing, teach taught taught teaching, win won won winning, buy bought bought buying, build built built building, lose lost lost losing, appoint appointed appointed appointing, accompany accompanied accompanied accompanying',
);
/** What is done to gatherings. */
export const TAKING_PART = verbs(
  'attend attended attended attending, chair chaired chaired chairing, boycott boycotted boycotted boycotting, leave left left leaving, open opened opened opening, close closed closed closing, address addressed addressed addressing, miss missed missed missing, host hosted hosted hosting, watch watched watched watching, organise organised organised organising, cancel cancelled cancelled cancelling, postpone postponed postponed postponing',
);
/** What nobody else takes part in. */
export const ALONE = verbs(
  'arrive arrived arrived arriving, depart departed departed departing, leave left left leaving, resign resigned resigned resigning, die died died dying, sing sang sung singing, dance danced danced dancing, argue argued argued arguing, weep wept wept weeping, smile smiled smiled smiling, wait waited waited waiting, stay stayed stayed staying, sit sat sat sitting, stand stood stood standing, rest rested rested resting, win won won winning, lose lost lost losing, vote voted voted voting, disagree disagreed disagreed disagreeing, complain complained complained complaining, apologise apologised apologised apologising, fight fought fought fighting, work worked worked working, compete competed competed competing, debate debated debated debating, clash clashed clashed clashing, embrace embraced embraced embracing, come came come coming, retire retired retired retiring, meet met met meeting, speak spoke spoken speaking, grow grew grown growing, fall fell fallen falling, rise rose risen rising',
);
/** Where people come from and leave. */
export const LEAVING = verbs(
  'leave left left leaving, visit visited visited visiting, tour toured toured touring, reach reached reached reaching, enter entered entered entering',
);
/** What somebody gives to somebody. */
export const GIVING = verbs(
  'give gave given giving, hand handed handed handing, show showed shown showing, offer offered offered offering, send sent sent sending, present presented presented presenting',
);
/** What somebody says about what was done: "denied meeting B". */
export const OWNING_UP = verbs(
  'deny denied denied denying, admit admitted admitted admitting, recall recalled recalled recalling, regret regretted regretted regretting, avoid avoided avoided avoiding, enjoy enjoyed enjoyed enjoying',
);
export const GIFTS = list(
  'letter, report, medal, book, interview, gift, list, key, message, painting, cheque',
);
export const EVENTS = list(
  'summit, ceremony, session, conference, funeral, match, wedding, exhibition, forum, hearing, concert, festival, vote, trial, race, assembly',
);
export const PURPOSES = list('lunch, dinner, talks, tea, breakfast, training, drinks, discussions');
export const ADVERBS = list(
  'also, later, never, then, already, recently, reportedly, briefly, privately, twice, likewise, again, once, finally, repeatedly, separately, quietly',
);
export const STATES = list(
  'ill, angry, pleased, ready, present, absent, confident, optimistic, surprised, late, unable, happy, dead, wrong, alone, silent',
);
/** Who stands for several people, with tags. */
export const SOME_OF_THEM: readonly (readonly [form: string, tag: string])[] = [
  ['both', 'PRON/DT'],
  ['both', 'PRON/DT'],
  ['all', 'PRON/DT'],
  ['neither', 'PRON/DT'],
  ['each', 'PRON/DT'],
  ['some', 'PRON/DT'],
  ['many', 'ADJ/JJ'],
  ['several', 'ADJ/JJ'],
  ['others', 'NOUN/NNS'],
];
export const KIN = list(
  'wife, husband, daughter, son, brother, sister, mother, father, friend, lawyer, predecessor, successor, deputy, colleague, coach, boss',
);

export const DATES = [1, 2, 3, 7, 10, 14, 19, 21, 25, 28, 30];
export const YEARS = list('1998, 2007, 2015, 2019, 2020, 2021, 2022, 2023');
