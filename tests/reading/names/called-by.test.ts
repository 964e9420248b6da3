import { expect, test } from 'vitest';
import { createReader } from '../../../src/reading/reader.ts';

const reader = createReader();

/** "PERSON Ana Lim" for each person and organization of a text. */
function partiesIn(text: string): string[] {
  const article = { id: 'a', title: null, publisher: null, url: null, publishedOn: null, text };
  return reader
    .read(article)
    .entities.flatMap(({ type, name }) => (type === 'PLACE' ? [] : [`${type} ${name}`]));
}

test.each([
  ["Botswana's vice-president, Bright Molefe, flew to Windhoek.", 'Bright Molefe'],
  ['On Friday he met the Scottish transport minister, Morven Finch.', 'Morven Finch'],
  ["Over lunch he agreed terms with the 22-year-old's agent, Wisdom Okai.", 'Wisdom Okai'],
  ['Its president, Made Suarta, flew to Rio in October.', 'Made Suarta'],
  ['She spoke to the broadcaster Annika Carr on Monday.', 'Annika Carr'],
  ['The film maker Ana Lima met the mayor.', 'Ana Lima'],
  ['The publisher, Ana Lima, met the mayor.', 'Ana Lima'],
])('whoever is called by a role is a person, whatever the words mean: %s', (text, person) => {
  expect(partiesIn(text)).toContain(`PERSON ${person}`);
});

test.each([
  ['The pulp maker Celulose Quilaco announced a merger.', 'Celulose Quilaco'],
  ['The operator, Caledon Marine, wants to drop the winter sailings.', 'Caledon Marine'],
  ['His club, Atlético Tejo, are holding out for more.', 'Atlético Tejo'],
  ['The pension fund Tabung Perdana objected.', 'Tabung Perdana'],
  ['She pitched in person to Linnea Lindqvist of Nordic Frost, who listened.', 'Nordic Frost'],
  ['The book was published by Halcyon & Rooke in May.', 'Halcyon & Rooke'],
  ['Its parent, Nordvik Holding, said so.', 'Nordvik Holding'],
  ['His employer, Deutsche Bank, refused.', 'Deutsche Bank'],
])('what is called by a trade is a body: %s', (text, body) => {
  expect(partiesIn(text)).toContain(`ORGANIZATION ${body}`);
});

test.each([
  ['They met the head of the federation, Bo Ganzorig, who left.', 'Bo Ganzorig'],
  ['He met Ana Lima of the Bo Foundation.', 'Ana Lima'],
  ['He spent a day with their coach, the New Zealander Tane Te Rangi-Hughes.', 'Tane Te Rangi-Hughes'],
  ['She met the Dane Søren Bæk on Monday.', 'Søren Bæk'],
  ["Belgium's King Evrard dropped in for coffee.", 'Evrard'],
  ['She travelled without her husband, Prince Haldor, and was given lunch.', 'Haldor'],
  ['"She talked for two hours," laughed Boateng-Silva in a video.', 'Boateng-Silva'],
  ['Opening the case, Sorcha Delaney SC said little.', 'Sorcha Delaney'],
])('a nation, a title, a verb or letters beside a name are no part of it: %s', (text, person) => {
  expect(partiesIn(text)).toContain(`PERSON ${person}`);
});

test.each([
  ['She rang me last Christmas Eve.'],
  ['The winner, Golden Fleece, is trained in Kildare.'],
  ["The general's horse, Copper King, ran third."],
  ["The director's last film, Silent Harbour, was shown in Cannes."],
  ['The capital, Addis Ababa, was quiet.'],
  ['On the eve of the vote the mayor, Monday being a holiday, stayed at home.'],
])('a day, a horse, a film and a town are nobody: %s', (text) => {
  expect(partiesIn(text)).toEqual([]);
});
