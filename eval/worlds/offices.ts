export type Walk = 'PUBLIC' | 'BUSINESS' | 'SPORT' | 'ARTS';

export interface Office {
  readonly name: string;
  /** Its wordings in the news, without the country. */
  readonly titles: readonly string[];
  readonly weight: number;
  /** Other wordings in some countries. */
  readonly local: Readonly<Record<string, readonly string[]>>;
  /** Whom it is held for: a country, another country that one is sent to, or a company. */
  readonly at: 'HOME' | 'ABROAD' | 'COMPANY';
}

/** How often, ";", wordings, parted by "|"; wordings of one country follow its demonym and "=". */
const TABLE: Readonly<Record<Walk, string>> = {
  PUBLIC: `
    4; President; British = King; Japanese = Emperor; Saudi = King; Indian = President
    5; Prime Minister|PM|Premier; American = Vice President; Mexican = Interior Secretary
    5; Deputy Prime Minister|Deputy PM
    7; Foreign Minister|Minister of Foreign Affairs; American = Secretary of State; British = Foreign Secretary; Indian = External Affairs Minister
    7; Deputy Foreign Minister|Deputy Minister of Foreign Affairs; American = Assistant Secretary of State
    6; Defence Minister|Defense Minister|Minister of Defence; American = Secretary of Defense|Defense Secretary; British = Defence Secretary
    5; Trade Minister|Minister of Trade; American = Trade Representative
    5; Finance Minister|Minister of Finance; American = Treasury Secretary; British = Chancellor
    4; Health Minister|Minister of Health; American = Health Secretary
    4; Agriculture Minister|Minister of Agriculture and Rural Development
    4; Mayor
    4; Governor
    3; Speaker|Parliament Speaker; Vietnamese = National Assembly Chairman
    9; lawmaker|MP; American = Senator|Congressman; British = MP
    3; National Security Adviser|National Security Advisor
    4; spokesperson|Foreign Ministry spokesperson
    4; General|army chief
    3; journalist|reporter
    3; professor|economist
    10; Ambassador
  `,
  BUSINESS: `
    6; CEO|chief executive
    3; Chairman|chairman
    1; Vice President
  `,
  SPORT: `
    5; footballer|striker|midfielder
    2; tennis player
    2; swimmer
    1; boxer
    1; head coach|coach
    1; skier
  `,
  ARTS: `
    4; singer|singer-songwriter
    3; actor
    2; film director|filmmaker
    2; novelist|writer
    1; pianist
    1; comedian
  `,
};

export const OFFICES: Readonly<Record<Walk, readonly Office[]>> = {
  PUBLIC: officesOf('PUBLIC'),
  BUSINESS: officesOf('BUSINESS'),
  SPORT: officesOf('SPORT'),
  ARTS: officesOf('ARTS'),
};

export const COMPANIES: readonly string[] = [
  'Altair Motors',
  'Baltic Grain',
  'Cormorant Airlines',
  'Delphin Energy',
  'Eastgate Bank',
  'Fjordkraft Shipping',
  'Granite Semiconductors',
  'Hoa Sen Textiles',
  'Ibex Mining',
  'Juniper Health',
  'Kestrel Telecom',
  'Lotus Steel',
];

function officesOf(walk: Walk): Office[] {
  return TABLE[walk]
    .trim()
    .split('\n')
    .map((line) => {
      const [weight = '', titles = '', ...locals] = line.trim().split('; ');
      const name = titles.split('|')[0] ?? '';
      const local = Object.fromEntries(
        locals.map((each) => {
          const [demonym = '', wordings = ''] = each.split(' = ');
          return [demonym, wordings.split('|')];
        }),
      );
      const at = walk === 'BUSINESS' ? 'COMPANY' : name === 'Ambassador' ? 'ABROAD' : 'HOME';
      return { name, titles: titles.split('|'), weight: Number(weight), local, at };
    });
}
