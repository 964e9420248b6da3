import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readContext } from '../../../src/reading/names/context.ts';
import { repairNames } from '../../../src/reading/names/repair/repair.ts';
import { MODEL_FILE } from '../../../src/reading/names/tagger.ts';
import { readModel } from '../../../src/reading/names/weights.ts';
import { createWordReader } from '../../../src/reading/names/words.ts';
import { markedSentence } from '../roles/marked-sentence.ts';

const { lexicon, lists } = readModel(readFileSync(MODEL_FILE));
const reader = createWordReader(lexicon);

/** The names that repairs leave of those that are marked, as "PERSON Ana Lim". */
function repaired(marked: string): string[] {
  const { text, sentences, names } = markedSentence(marked);
  return repairNames(names, readContext(sentences, reader, lists)).map(({ type, sentence, first, last }) => {
    const tokens = sentences[sentence]?.tokens.slice(first, last) ?? [];
    return `${type} ${text.slice(tokens[0]?.start, tokens.at(-1)?.end)}`;
  });
}

describe('repairs set right what was marked wrongly', () => {
  test.each([
    [
      'At the [Hotel Carrasco Ms Quiroga|PLACE] met [Bo Ek].',
      ['PLACE Hotel Carrasco', 'PERSON Quiroga', 'PERSON Bo Ek'],
    ],
    ['In [March Ana Lim|PLACE] met [May Lim].', ['PERSON Ana Lim', 'PERSON May Lim']],
    ['On Christmas [Eve Ana Lim] met [Ana Maria Lim Monday].', ['PERSON Ana Lim', 'PERSON Ana Maria Lim']],
    ['It shows [Marxist Tom Cruzman|ORG], they say.', ['PERSON Tom Cruzman']],
    ['What the [Okoro-Lim Administration|ORG] does is wrong.', ['PERSON Okoro']],
    ['Talks with the [Asantehene], [Nana Boateng], failed.', ['PERSON Nana Boateng']],
    ['On [Sunday Okafor] met [Sunday Okoro].', ['PERSON Okafor', 'PERSON Sunday Okoro']],
    ['Dr. Amefil ([Amy) Agbayan] spoke.', ['PERSON Amefil (Amy) Agbayan']],
    ['Mayor [Richard L. "Ike]" Stagely: it is good.', ['PERSON Richard L. "Ike" Stagely']],
    ['Ana ([Amy Lim]) met [Bo "the Ox" Ek].', ['PERSON Amy Lim', 'PERSON Bo "the Ox" Ek']],
    [
      "[FTU's Alice Makson|ORG] met [Italy's la Voce|ORG].",
      ['ORGANIZATION FTU', 'PERSON Alice Makson', 'PLACE Italy', 'ORGANIZATION la Voce'],
    ],
    [
      "[St Mary's Hospital|ORG], the [Women's Institute|ORG] and [People's Unity|ORG] objected.",
      ["ORGANIZATION St Mary's Hospital", "ORGANIZATION Women's Institute", "ORGANIZATION People's Unity"],
    ],
    [
      '[Lydia Buchtman for Food Standards Authority|ORG] says that it is safe.',
      ['PERSON Lydia Buchtman', 'ORGANIZATION Food Standards Authority'],
    ],
    [
      'The [Lydia Fund for Clean Water Now|ORG] says that it is safe.',
      ['ORGANIZATION Lydia Fund for Clean Water Now'],
    ],
    [
      '[Korea|PLACE] substituted [Park Joo-Ho|PLACE] for [Yau Wai|PLACE]-ching.',
      ['PLACE Korea', 'PERSON Park Joo-Ho', 'PERSON Yau Wai-ching'],
    ],
    [
      '[Clermont-Ferrand|PLACE] beat [Stoke-on-Trent|PLACE].',
      ['PLACE Clermont-Ferrand', 'PLACE Stoke-on-Trent'],
    ],
    ["[Youngspiration's Baggio Leung|ORG] lost.", ['ORGANIZATION Youngspiration', 'PERSON Baggio Leung']],
    [
      'Two of the contractor [Vannteknika] and the contractor [Lindqvist] left.',
      ['ORGANIZATION Vannteknika', 'PERSON Lindqvist'],
    ],
    [
      '[Elias Worthin] III met [Elias Worthin, Jr.] on Monday.',
      ['PERSON Elias Worthin III', 'PERSON Elias Worthin, Jr.'],
    ],
    [
      "The singer [Keala Ka'ahu|ORG] beat the champions [Ashcomb Tigers|ORG].",
      ["PERSON Keala Ka'ahu", 'ORGANIZATION Ashcomb Tigers'],
    ],
    ['Deputy Minister of Energy and [Water|ORG] left.', []],
    ['The carmaker Dravoxa will build vans; the carmaker said so.', ['ORGANIZATION Dravoxa']],
    [
      '[Hallor] & [Pikeman] lost; Ana [Lim] & [Bo Ek] won.',
      ['ORGANIZATION Hallor & Pikeman', 'PERSON Lim', 'PERSON Bo Ek'],
    ],
    [
      '[Mineradora Vale] do [Ribeira SA|ORG] signed with [Hansen-Brock] GmbH.',
      ['ORGANIZATION Mineradora Vale do Ribeira SA', 'ORGANIZATION Hansen-Brock GmbH'],
    ],
    [
      '[Petter Hvalsen|ORG], an energy analyst at [Fjordbank|ORG], and [Halcy & Rooker] agreed.',
      ['PERSON Petter Hvalsen', 'ORGANIZATION Fjordbank', 'ORGANIZATION Halcy & Rooker'],
    ],
    [
      '[Marea Clara|ORG], a publisher of maps, sold [Qwim Alvo|ORG], a shop.',
      ['ORGANIZATION Marea Clara', 'ORGANIZATION Qwim Alvo'],
    ],
    ['It shows [Buddhist Tom Cruzman|ORG], they say.', ['PERSON Tom Cruzman']],
  ])('%s', (marked, names) => {
    expect(repaired(marked)).toEqual(names);
  });
});

describe('an article agrees with itself on who is a person', () => {
  test.each([
    ['[Thomas Brannigart|ORG] spoke. [Brannigart] left.', ['PERSON Thomas Brannigart', 'PERSON Brannigart']],
    ['[Thomas Brannigart|ORG] fell. It left.', ['ORGANIZATION Thomas Brannigart']],
    ['King Baudrik came to the hall.', ['PERSON Baudrik']],
    ['King Street was shut.', []],
  ])('%s', (marked, names) => expect(repaired(marked)).toEqual(names));
});

describe('what stands before its state is a town', () => {
  test.each([
    [
      'Mayors of [Lincoln, NE]; [Tacoma], [WA|ORG]; and [Fort Collins|PLACE], [CO|ORG], met.',
      ['PLACE Lincoln', 'PLACE Tacoma', 'PLACE WA', 'PLACE Fort Collins', 'PLACE CO'],
    ],
    ['She moved to St. [Paul], [Minnesota|PLACE].', ['PLACE St. Paul', 'PLACE Minnesota']],
    ['[Jane Doe], MD, treated [Ana Lim], MS.', ['PERSON Jane Doe', 'PERSON Ana Lim']],
    [
      "[Peter Lincoln] won. [Lincoln], [Nebraska|PLACE]'s best, wept.",
      ['PERSON Peter Lincoln', 'PERSON Lincoln', 'PLACE Nebraska'],
    ],
  ])('%s', (marked, names) => {
    expect(repaired(marked)).toEqual(names);
  });
});

describe('a word that is in no list of names and does nothing that persons do is nobody', () => {
  test.each([
    ['They loaded up [Gigaloder] and heard [Ikhbarya] television on Monday.', []],
    ['Near the square, [Qwimbo] was sold; the [Skerivor] ferry was late.', []],
    ['[Qwimbo], 34, wept. They saw [Qwimbo] on Monday.', ['PERSON Qwimbo', 'PERSON Qwimbo']],
    ['The boy, [Qwimbo], and the mother of [Skerivor] left.', ['PERSON Qwimbo', 'PERSON Skerivor']],
    ["They met [Qwimbo]; [Skerivor]'s office said no.", ['PERSON Qwimbo', 'PERSON Skerivor']],
    ['[Ana Qwimbo] is ill. Flowers came for [Qwimbo].', ['PERSON Ana Qwimbo', 'PERSON Qwimbo']],
    [
      'She knew [Qwimbo] and [Ana Lim]; [Skerivor] and I did not.',
      ['PERSON Qwimbo', 'PERSON Ana Lim', 'PERSON Skerivor'],
    ],
  ])('%s', (marked, names) => {
    expect(repaired(marked)).toEqual(names);
  });
});

describe('nobody is called so, unless the article introduces somebody', () => {
  test.each([
    ['The [Holt-Marchand] plan and the [Holt-Marchand] Administration failed.', []],
    [
      'President [Holt-Marchand] praised the [Holt-Marchand] plan.',
      ['PERSON Holt-Marchand', 'PERSON Holt-Marchand'],
    ],
    ['[Black] and Latino families met [Tribal] leaders; it was 1.5 degrees [Celsius].', []],
    ['[Jane Black] won. [Black] thanked her mother.', ['PERSON Jane Black', 'PERSON Black']],
    ['[Jordan Achebe] is dead. "[Jordan|PLACE] was kind."', ['PERSON Jordan Achebe', 'PERSON Jordan']],
    ['[Jordan Achebe] flew to [Jordan|PLACE].', ['PERSON Jordan Achebe', 'PLACE Jordan']],
  ])('%s', (marked, names) => {
    expect(repaired(marked)).toEqual(names);
  });
});
