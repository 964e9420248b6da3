import { describe, expect, test } from 'vitest';
import { plainNames } from '../../../src/reading/roles/plain-names.ts';
import { markedSentence } from './marked-sentence.ts';

/** "ORGANIZATION Agency for Aid" for each name that is left. */
function namesIn(marked: string): string[] {
  const { text, sentences, names } = markedSentence(marked);
  return plainNames(sentences, names).map(({ type, sentence, first, last }) => {
    const tokens = sentences[sentence]?.tokens.slice(first, last) ?? [];
    return `${type} ${text.slice(tokens[0]?.start, tokens.at(-1)?.end)}`;
  });
}

describe('what a tagger takes for a name', () => {
  test.each([
    ['The [Administrator of the Agency for Aid|ORG] left.', ['ORGANIZATION Agency for Aid']],
    ['Kerry, the [US Special Presidential Envoy for Climate|ORG], left.', []],
    ['The [Office of the President|ORG] closed.', ['ORGANIZATION Office of the President']],
    ['The [Ministry of Foreign Affairs|ORG] closed.', ['ORGANIZATION Ministry of Foreign Affairs']],
    ['The [Council on Foreign Relations|ORG] met.', ['ORGANIZATION Council on Foreign Relations']],
    ['The [Commission for External Relations|ORG] met.', ['ORGANIZATION Commission for External Relations']],
    ['[Pacific Affairs|ORG] and [Foreign Relations|ORG] were quiet.', []],
    ['The [Agreement on Trade Relations|ORG] and the [Guard Agreement|ORG] hold.', []],
    ['A [Comprehensive Partnership|ORG] was named.', []],
    ['He met [Senators Lim and Ek|ORG].', ['PERSON Lim', 'PERSON Ek']],
    ['He met the [Teachers Union and Guild|ORG].', ['ORGANIZATION Teachers Union and Guild']],
    ['The [East Asian|PLACE] summit closed.', []],
    ['[Vietnamese|PLACE] students left.', []],
    ['[Vietnam-US|ORG] ties grew.', ['PLACE Vietnam', 'PLACE US']],
    ['[Peru-Chile|PLACE] ties grew.', ['PLACE Peru', 'PLACE Chile']],
    ['[Guinea-Bissau|PLACE] sent a note.', ['PLACE Guinea-Bissau']],
    ['[US-ASEAN|ORG] ties grew.', ['ORGANIZATION US-ASEAN']],
    ['[Togbe Ana Lima], [Mama Lima] and [Mama] left.', ['PERSON Ana Lima', 'PERSON Lima', 'PERSON Mama']],
    ['[Engr Bo Ek] met [Dean Bo Ek].', ['PERSON Bo Ek', 'PERSON Dean Bo Ek']],
    ['The [Spokesperson] left.', []],
    ['Her [Majesty] left.', []],
    ['His Royal [Highness] left with [Honours|ORG].', []],
    ['H.E. the [Undersecretary|ORG] left.', []],
    ['The [Town Clerk|ORG] left.', []],
    ['The [Prime Minister|ORG] left.', []],
    [
      'The [Queens Park Club|ORG] met in [Grace Hall|PLACE].',
      ['ORGANIZATION Queens Park Club', 'PLACE Grace Hall'],
    ],
    ['The [Economist|ORG] and Ms [Grace Oduya] left.', ['ORGANIZATION Economist', 'PERSON Grace Oduya']],
    ['Dear Mr. [Chairman], Mr. [Secretary] and Mr. [Prime Minister].', []],
    ['The [Special Envoy], the [Permanent Representative] and the [First Lady] left.', []],
    [
      'She is [Associate Dean] and Chairman [Emeritus], he Ambassador [Extraordinary] and Plenipotentiary.',
      [],
    ],
    [
      '[Labor Secretary Walshe] met [Assemblywoman Selena Torresan].',
      ['PERSON Walshe', 'PERSON Selena Torresan'],
    ],
    [
      '[Administrator A. Bradley Mims] met [Vice-President-elect Alfredo Vega].',
      ['PERSON A. Bradley Mims', 'PERSON Alfredo Vega'],
    ],
    [
      'The Director of National [Intelligence Hainsey] and Sergeant First [Class Heath Robins] left.',
      ['PERSON Hainsey', 'PERSON Heath Robins'],
    ],
    [
      '[FEMA Administrator Crisp|ORG] met the [Council of Ministers|ORG].',
      ['ORGANIZATION FEMA', 'PERSON Crisp', 'ORGANIZATION Council of Ministers'],
    ],
    ['Mr [Speaker] and Madam [President] rose.', []],
    [
      'Minister of Energy and [Water|ORG] [Castor Mbuya] left [Water|ORG].',
      ['PERSON Castor Mbuya', 'ORGANIZATION Water'],
    ],
    ['The [Chaco Pact] was signed.', []],
    ['[Kate Leader] and Dr [Church Ama Okoro] left.', ['PERSON Kate Leader', 'PERSON Church Ama Okoro']],
    ['Mr [Baker] left.', ['PERSON Baker']],
    ['[Ana Baker] left. [Baker] slept.', ['PERSON Ana Baker', 'PERSON Baker']],
    ['[Dean Baker] left.', ['PERSON Dean Baker']],
    ['[Dean Baker] left. [Dean] slept.', ['PERSON Dean Baker', 'PERSON Dean']],
    ['She thanked the [Amir].', []],
    ['[Senators Durbin] left.', ['PERSON Durbin']],
    ['The Secretary of [Defense Austin] left.', ['PERSON Austin']],
    [
      '[Ana Holt] and [Bo Lund] backed the [Holt-Lund|ORG] plan.',
      ['PERSON Ana Holt', 'PERSON Bo Lund', 'PERSON Holt', 'PERSON Lund'],
    ],
    ['The [Deputy Chairwoman] left.', []],
    ['The [Undersecretary|ORG] left.', []],
    ['Her [Majesty] left.', []],
    ['The talks on [Pacific Affairs|ORG] closed.', []],
    ['The Minister of [Affairs of Somalia|ORG] left.', []],
    ['[Women for Peace|ORG] marched.', ['ORGANIZATION Women for Peace']],
    ['The [Department of Consumer Affairs|ORG] closed.', ['ORGANIZATION Department of Consumer Affairs']],
    ['The [Protocol on Fisheries|ORG] was signed.', []],
  ])('%s', (sentence, names) => expect(namesIn(sentence)).toEqual(names));
});
