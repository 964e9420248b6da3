import { describe, expect, it } from 'vitest';
import { createNameTagger } from '../../../src/reading/names/tagger.ts';
import { foldText } from '../../../src/reading/text/folded-text.ts';
import { createSentenceReader } from '../../../src/reading/text/sentences.ts';

const readSentences = createSentenceReader();
const tagNames = createNameTagger();

/** Names as "PERSON Joe Biden", in order; paragraphs are lines. */
function namesIn(text: string, tag = tagNames): string[] {
  const folded = foldText(text);
  const sentences = [...folded.text.matchAll(/[^\n]+/g)].flatMap((line, paragraph) =>
    readSentences(folded, { start: line.index, end: line.index + line[0].length }, paragraph),
  );
  return tag(sentences).map(({ type, sentence, first, last }) => {
    const tokens = sentences[sentence]?.tokens ?? [];
    return `${type} ${text.slice(tokens[first]?.start, tokens[last - 1]?.end)}`;
  });
}

type Case = readonly [text: string, names: readonly string[]];

/** What the words around a name say that it is, whatever it looks like. */
const BY_WORDS: readonly Case[] = [
  ['Tidewater Solberg, the Norwegian shipping company, sued.', ['ORGANIZATION Tidewater Solberg']],
  [
    'Kanso Boreal, the Finnish paper and packaging group, and its rival Trysil Papir will merge.',
    ['ORGANIZATION Kanso Boreal', 'ORGANIZATION Trysil Papir'],
  ],
  [
    'Ana Lima, chief executive of Hällefors Skog, met Bo Ek. Hällefors is for sale.',
    ['PERSON Ana Lima', 'ORGANIZATION Hällefors Skog', 'PERSON Bo Ek', 'ORGANIZATION Hällefors'],
  ],
  [
    "Orkla Havbruk's chairman, Bo Ek, left. Orkla Havbruk is for sale.",
    ['ORGANIZATION Orkla Havbruk', 'PERSON Bo Ek', 'ORGANIZATION Orkla Havbruk'],
  ],
  ['The national grid operator Alatoo Energo said so.', ['ORGANIZATION Alatoo Energo']],
  ['The council owed AquaNam N$14 million. It is worth SKr31bn.', ['ORGANIZATION AquaNam']],
  ['Ex-Minister Bo Ek met Ana Lima. Ex-PM meets tycoon.', ['PERSON Bo Ek', 'PERSON Ana Lima']],
  ['She teaches in La Serena and sleeps in Mejillones.', ['PLACE La Serena', 'PLACE Mejillones']],
  [
    'Rosa Delgado, a group therapist, met Doria Vance, a retailer.',
    ['PERSON Rosa Delgado', 'PERSON Doria Vance'],
  ],
  ['Tormod Ulvestad, a Norwegian diplomat whose government paid, left.', ['PERSON Tormod Ulvestad']],
  ['She is fluent in Tigrinya.', []],
  ['Bright Amenuvor, the member for Kpodzi North, left.', ['PERSON Bright Amenuvor', 'PLACE Kpodzi North']],
  [
    'Kestrel Bank and Dravo Energy have signed a deal.',
    ['ORGANIZATION Kestrel Bank', 'ORGANIZATION Dravo Energy'],
  ],
  [
    'President Elias R. Worth, Jr. spoke today with President-elect Ferdinand Lim Jr. of Peru.',
    ['PERSON Elias R. Worth, Jr.', 'PERSON Ferdinand Lim Jr.', 'PLACE Peru'],
  ],
  ['Olu Bada, with whom Ana Lima dined, is ill.', ['PERSON Olu Bada', 'PERSON Ana Lima']],
];

const PERSONS: readonly Case[] = [
  [
    'President Joe Biden met Japanese Prime Minister Fumio Kishida on Monday.',
    ['PERSON Joe Biden', 'PERSON Fumio Kishida'],
  ],
  [
    'Vietnamese Foreign Minister Bùi Thanh Sơn spoke with Ms. Penny Wong by phone.',
    ['PERSON Bùi Thanh Sơn', 'PERSON Penny Wong'],
  ],
  [
    'General Secretary Nguyễn Văn Hậu received Ambassador Marc Knapper in Hà Nội.',
    ['PERSON Nguyễn Văn Hậu', 'PERSON Marc Knapper', 'PLACE Hà Nội'],
  ],
  [
    'Egyptian President Abdel Fattah al-Sisi held talks with Sheikh Tamim bin Hamad Al Thani in Doha.',
    ['PERSON Abdel Fattah al-Sisi', 'PERSON Tamim bin Hamad Al Thani', 'PLACE Doha'],
  ],
  [
    'South Korean President Yoon Suk-yeol met Han Duck-soo in Seoul.',
    ['PERSON Yoon Suk-yeol', 'PERSON Han Duck-soo', 'PLACE Seoul'],
  ],
  [
    'Serbian President Aleksandar Vučić and Volodymyr Zelenskyy signed the agreement in Kyiv.',
    ['PERSON Aleksandar Vučić', 'PERSON Volodymyr Zelenskyy', 'PLACE Kyiv'],
  ],
  [
    'Nana Akufo-Addo and Bola Tinubu arrived in Nairobi to meet William Ruto.',
    ['PERSON Nana Akufo-Addo', 'PERSON Bola Tinubu', 'PLACE Nairobi', 'PERSON William Ruto'],
  ],
  [
    'Ursula von der Leyen thanked Jean-Claude Juncker.',
    ['PERSON Ursula von der Leyen', 'PERSON Jean-Claude Juncker'],
  ],
  ['"We agreed," said Mr O\'Brien, who met Dr. Jane A. Smith.', ["PERSON O'Brien", 'PERSON Jane A. Smith']],
];

const ORGANIZATIONS: readonly Case[] = [
  [
    'The Ministry of Foreign Affairs and the World Bank signed a loan.',
    ['ORGANIZATION Ministry of Foreign Affairs', 'ORGANIZATION World Bank'],
  ],
  [
    'He leads the Communist Party of Vietnam and once taught at the University of Lagos.',
    ['ORGANIZATION Communist Party of Vietnam', 'ORGANIZATION University of Lagos'],
  ],
  [
    'The UN and the EU sent observers; NATO did not.',
    ['ORGANIZATION UN', 'ORGANIZATION EU', 'ORGANIZATION NATO'],
  ],
  [
    'The Baltic Grain Association (BGA) was founded in Riga. Last year BGA had 40 members.',
    ['ORGANIZATION Baltic Grain Association', 'ORGANIZATION BGA', 'PLACE Riga', 'ORGANIZATION BGA'],
  ],
  [
    'Shares of Samsung and Toyota fell, Reuters reported.',
    ['ORGANIZATION Samsung', 'ORGANIZATION Toyota', 'ORGANIZATION Reuters'],
  ],
];

const SHORT_AND_LONG: readonly Case[] = [
  [
    'She works for the Lindqvist Foundation for the Visual Arts.',
    ['ORGANIZATION Lindqvist Foundation for the Visual Arts'],
  ],
  ['The Guardian reported it first.', ['ORGANIZATION Guardian']],
  ['Pro-independence councillor Mateu Ferrer spoke.', ['PERSON Mateu Ferrer']],
];

const PLACES: readonly Case[] = [
  [
    'They flew from Addis Ababa to the United Arab Emirates.',
    ['PLACE Addis Ababa', 'PLACE United Arab Emirates'],
  ],
  ['The US and Viet Nam agreed to cooperate.', ['PLACE US', 'PLACE Viet Nam']],
  ['Floods hit Guinea-Bissau and New South Wales.', ['PLACE Guinea-Bissau', 'PLACE New South Wales']],
];

const DOCUMENTS: readonly Case[] = [
  [
    'Valerie Lyon chairs the board.\nOn Sunday, Lyon said she would resign. Critics say Lyon waited too long.',
    ['PERSON Valerie Lyon', 'PERSON Lyon', 'PERSON Lyon'],
  ],
  [
    'PRESIDENT MEETS OKONJO-IWEALA IN GENEVA\nNgozi Okonjo-Iweala welcomed the visitors in Geneva.',
    ['PERSON OKONJO-IWEALA', 'PLACE GENEVA', 'PERSON Ngozi Okonjo-Iweala', 'PLACE Geneva'],
  ],
];

const TEAMS: readonly Case[] = [
  [
    'Fiji beat Tonga in Suva.\nThe striker scored two goals after a pass from the midfielder, and the referee gave a penalty in the second match.\nTonga have one more match, in Fiji.',
    ['ORGANIZATION Fiji', 'ORGANIZATION Tonga', 'PLACE Suva', 'ORGANIZATION Tonga', 'PLACE Fiji'],
  ],
  [
    'Fiji met Tonga in Suva.\nThe goals of the talks were not published.',
    ['PLACE Fiji', 'PLACE Tonga', 'PLACE Suva'],
  ],
];

const NOTHING: readonly string[] = [
  'The Vietnamese delegation arrived on Monday.',
  'Democrats and Republicans disagree about the budget.',
  'On Christmas the American visitors sang in English.',
  'It costs US$ 20 million, the minister said in March.',
  'Many Muslims and Christians live there in peace.',
  'What a long day it was!',
];

describe('the name tagger finds persons, without their titles', () => {
  it.each(PERSONS)('%s', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});

describe('the name tagger heeds the words around a name', () => {
  it.each(BY_WORDS)('%s', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});

describe('the name tagger finds organizations', () => {
  it.each(ORGANIZATIONS)('%s', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});

describe('the name tagger draws the ends of names', () => {
  it.each(SHORT_AND_LONG)('%s', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});

describe('the name tagger finds places', () => {
  it.each(PLACES)('%s', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});

describe('the name tagger reads an article as a whole', () => {
  it.each(DOCUMENTS)('%s', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});

describe('the name tagger takes a country for its team where a match is reported, and only there', () => {
  it.each(TEAMS)('%s', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});

describe('the name tagger leaves alone', () => {
  it.each(NOTHING)('%s', (text) => {
    expect(namesIn(text)).toEqual([]);
  });
});

describe('the name tagger', () => {
  it('gives the same names whatever it read before', () => {
    const texts = PERSONS.map(([text]) => text);
    const fresh = texts.map((text) => namesIn(text, createNameTagger()));
    for (const text of texts) namesIn(text);
    expect(texts.map((text) => namesIn(text))).toEqual(fresh);
  });

  it('finds nothing in no sentences', () => {
    expect(tagNames([])).toEqual([]);
  });

  it('gives names in order of reading and never over each other', () => {
    const text = [...PERSONS, ...ORGANIZATIONS, ...PLACES].map(([line]) => line).join('\n');
    const folded = foldText(text);
    const sentences = readSentences(folded, { start: 0, end: folded.text.length }, 0);
    let before = { sentence: 0, last: 0 };
    for (const name of tagNames(sentences)) {
      expect(name.last).toBeGreaterThan(name.first);
      if (name.sentence === before.sentence) expect(name.first).toBeGreaterThanOrEqual(before.last);
      else expect(name.sentence).toBeGreaterThan(before.sentence);
      before = name;
    }
  });
});
