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

export const DATES = [1, 2, 3, 7, 10, 14, 19, 21, 25, 28, 30];
export const YEARS = list('1998, 2007, 2015, 2019, 2020, 2021, 2022, 2023');
