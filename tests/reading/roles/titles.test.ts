import { describe, expect, test } from 'vitest';
import { findEntities } from '../../../src/reading/entities/find-entities.ts';
import { findPositions } from '../../../src/reading/positions/find-positions.ts';
import { partTitledNames } from '../../../src/reading/roles/titled-names.ts';
import { markedSentence } from './marked-sentence.ts';

function read(marked: string) {
  const { text, sentences, names } = markedSentence(marked);
  const found = findEntities({ original: text, sentences, names, datelinePlaces: [], isDate: () => false });
  return { text, sentences, found };
}

/** "Ana Lima: US Secretary of State" for each person of the sentence. */
function titlesIn(marked: string): string[] {
  const { found } = read(marked);
  return found.drafts
    .filter(({ type }) => type === 'PERSON')
    .map((draft) => `${draft.main.text}: ${draft.mentions[0]?.title ?? '–'}`);
}

/** "Ana Lima: Secretary of State @ US". */
function positionsIn(marked: string): string[] {
  const { text, sentences, found } = read(marked);
  return findPositions(found, sentences).map(
    ({ person, title, of }) =>
      `${found.drafts[person]?.main.text}: ${text.slice(title.start, title.end)} @ ${of === null ? '–' : found.drafts[of]?.main.text}`,
  );
}

describe('the title beside a name', () => {
  test.each([
    ['He met [US|PLACE] Secretary of State [Ana Lima].', ['Ana Lima: US Secretary of State']],
    [
      'He met Assistant Secretary of State for East Asian and Pacific Affairs [Ana Lima].',
      ['Ana Lima: Assistant Secretary of State for East Asian and Pacific Affairs'],
    ],
    ['He met President-elect [Ana Lima].', ['Ana Lima: President-elect']],
    ['He met the fisheries minister, [Ana Lima], in May.', ['Ana Lima: fisheries minister']],
    ['He told the lawmakers minister [Ana Lima] had left.', ['Ana Lima: minister']],
    ['Under Secretary [Ana Lima] met him.', ['Ana Lima: Under Secretary']],
    [
      'He met Under Secretary of State for Trade [Ana Lima].',
      ['Ana Lima: Under Secretary of State for Trade'],
    ],
    [
      'He met Minister of Economy, Trade and Industry [Ana Lima].',
      ['Ana Lima: Minister of Economy, Trade and Industry'],
    ],
    [
      'He met the Minister of Finance, [Ana Lima], [Bo Ek] and [Cleo Ruiz].',
      ['Ana Lima: Minister of Finance', 'Bo Ek: –', 'Cleo Ruiz: –'],
    ],
    ['He met Counselor to the President [Ana Lima].', ['Ana Lima: Counselor to the President']],
    [
      'He met Chief of Staff to the Peruvian President [Ana Lima].',
      ['Ana Lima: Chief of Staff to the Peruvian President'],
    ],
    ['He spoke of it to the President [Ana Lima].', ['Ana Lima: President']],
    [
      'He met [Republic of Korea|PLACE] ([ROK|PLACE]) Foreign Minister [Ana Lima].',
      ['Ana Lima: Republic of Korea (ROK) Foreign Minister'],
    ],
    [
      'He met [World Health Office|ORG] ([WHO|ORG]) Director-General [Ana Lima].',
      ['Ana Lima: World Health Office (WHO) Director-General'],
    ],
    ['He met [Peru|PLACE] 1st Deputy Minister [Ana Lima].', ['Ana Lima: Peru 1st Deputy Minister']],
    [
      'He met the Secretary for Strategic Affairs Admiral [Ana Lima].',
      ['Ana Lima: Secretary for Strategic Affairs Admiral'],
    ],
    ['He met Dr. [Ana Lima] and Mr [Bo Ek].', ['Ana Lima: Dr.', 'Bo Ek: Mr']],
    [
      'He met Foreign Minister [Ana Lima] and Deputy Minister of Trade and Industry [Bo Ek].',
      ['Ana Lima: Foreign Minister', 'Bo Ek: Deputy Minister of Trade and Industry'],
    ],
    ['Former President [Ana Lima] spoke.', ['Ana Lima: Former President']],
    [
      "[Norway|PLACE]'s deputy energy minister, [Ana Lima], spoke.",
      ["Ana Lima: Norway's deputy energy minister"],
    ],
    [
      'The head of the mission in [Bamako|PLACE], [Ana Lima], spoke.',
      ['Ana Lima: head of the mission in Bamako'],
    ],
    ['[Ana Lima], administrator of [Andes Aid|ORG], spoke.', ['Ana Lima: administrator of Andes Aid']],
    [
      '[Ana Lima], the chief executive of [Andes Bank|ORG], met [Bo Ek], its founder.',
      ['Ana Lima: chief executive of Andes Bank', 'Bo Ek: founder'],
    ],
    ['[Ana Lima] (Green candidate) and [Bo Ek] spoke.', ['Ana Lima: Green candidate', 'Bo Ek: –']],
    ['The steelmaker [Ana Lima] spoke.', ['Ana Lima: steelmaker']],
    [
      'Secretary of the [Party Committee|ORG] and Chairman of its [Commission for Trade|ORG] [Ana Lima] spoke.',
      ['Ana Lima: Secretary of the Party Committee and Chairman of its Commission for Trade'],
    ],
    [
      'Administrator of the [Agency for Aid|ORG] ([AFA|ORG]) [Ana Lima] spoke.',
      ['Ana Lima: Administrator of the Agency for Aid (AFA)'],
    ],
  ])('%s', (sentence, titles) => expect(titlesIn(sentence)).toEqual(titles));
});

describe('words beside a name that are no title of it', () => {
  test.each([
    ['On Tuesday [Ana Lima] spoke.', ['Ana Lima: –']],
    ['She told reporters [Ana Lima] had left.', ['Ana Lima: –']],
    ['She met [Ana Lima], President [Bo Ek] and others.', ['Ana Lima: –', 'Bo Ek: President']],
    ['The adviser to President [Ana Lima] spoke.', ['Ana Lima: President']],
    ['After lunch [Ana Lima] spoke.', ['Ana Lima: –']],
  ])('%s', (sentence, titles) => expect(titlesIn(sentence)).toEqual(titles));
});

describe('a title is a position at an organization or place', () => {
  test.each([
    ['He met [US|PLACE] Secretary of State [Ana Lima].', ['Ana Lima: Secretary of State @ US']],
    ['[Ohio|PLACE] Senator [Ana Lima] spoke.', ['Ana Lima: Senator @ Ohio']],
    ['[Ana Lima], administrator of [Andes Aid|ORG], spoke.', ['Ana Lima: administrator @ Andes Aid']],
    [
      'Vietnamese Ambassador to the [US|PLACE] [Ana Lima] left [Vietnam|PLACE].',
      ['Ana Lima: Ambassador to the US @ Vietnam'],
    ],
    [
      'General Secretary of the [Unity Party|ORG] of [Laos|PLACE] [Ana Lima] spoke.',
      ['Ana Lima: General Secretary @ Unity Party'],
    ],
    ['President of [France|PLACE] [Ana Lima] spoke.', ['Ana Lima: President @ France']],
    ['Mr [Ana Lima] spoke.', []],
  ])('%s', (sentence, positions) => expect(positionsIn(sentence)).toEqual(positions));
});

describe('a long title ends where its institution does', () => {
  test.each([
    ['He met Minister of Defence Ganzorig Munkhbold on Monday.', 'Ganzorig Munkhbold'],
    ['He met [State Ana Lima|PLACE].', null],
    ['He met Secretary of [State Ana Lima|PLACE] there.', 'Ana Lima'],
    ['Speaker of the [Parliament Oyun Sukhee|ORG] spoke.', 'Oyun Sukhee'],
    ['Ambassador to Mongolia Thong Inthirat spoke.', 'Thong Inthirat'],
    ['High Representative for Bosnia and Herzegovina Anna Lindqvist spoke.', 'Anna Lindqvist'],
    ['Ambassador-at-Large for Landlocked States Jargal Bold spoke.', 'Jargal Bold'],
    ['MINISTER OF FOREIGN AFFAIRS OF SOMALIA TO ETHIOPIA', null],
    ['Head of State Street Bank spoke.', null],
  ])('%s', (sentence, person) => {
    const { sentences, names } = markedSentence(sentence);
    const parted = partTitledNames(sentences, names).filter(({ type }) => type === 'PERSON');
    const words = parted.map(({ sentence: at, first, last }) =>
      sentences[at]?.tokens
        .slice(first, last)
        .map(({ text }) => text)
        .join(' '),
    );
    expect(words).toEqual(person === null ? [] : [person]);
  });
});
