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
  ['The film producer Xolani Bo met the mayor.', 'Xolani Bo'],
  ["Ana Okoro met Bo Ek. Okoro's board will decide.", 'Ana Okoro'],
  ['The governor of Sughd, Piers Holt, made no public appearance.', 'Piers Holt'],
  ['A word with the Speaker of the Seimas, Lukas Rosenkvist, followed.', 'Lukas Rosenkvist'],
  ["Sutherland's son, Springer, opposed the tie-up.", 'Springer'],
  ['It has been a busy week for Fotu Hakeai, the ambassador.', 'Fotu Hakeai'],
  ['It was up to Stavros Karatzoglou, the governor of the north.', 'Stavros Karatzoglou'],
  ['The Very Rev Xavier Orr met the Rt Hon Bo Ek.', 'Bo Ek'],
  ['She travelled without her husband, Prince Jussab, and landed in Oslo.', 'Jussab'],
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
  ['He met a lobbyist for the potash producer Andean Minera.', 'Andean Minera'],
  ["The pens are out. Norðurbanki's chairman, Osgood Ng, signed.", 'Norðurbanki'],
  ["Among her guests was Quilaco's founder, Ernesto Lar.", 'Quilaco'],
  ["Dravoxa's board met. Dravoxa said so.", 'Dravoxa'],
  ['His employer, Deutsche Bank, refused.', 'Deutsche Bank'],
  ['Shares of Samsung and Toyota fell.', 'Toyota'],
  ['Shares of Samsung and Toyota fell.', 'Samsung'],
  ['He owes banks including Barclays, Norvik and Brell.', 'Brell'],
  ['The league fined Orlando Panthers twice.', 'Orlando Panthers'],
  ['They advised Tregarth Water plc.', 'Tregarth Water plc'],
  ['The chief executive of Marikhosa Platinum, Bo Ek, left.', 'Marikhosa Platinum'],
  ['Bo Ek of the Estonian chip supplier Tähesilm left.', 'Tähesilm'],
  ['The cannery operator Bluewater Pelagic is shut.', 'Bluewater Pelagic'],
  ['Officials of the Istanbul side Bogaz Spor flew home.', 'Bogaz Spor'],
  ['Bo Ek, chairman of Penang-based Tanjung Wafer, left.', 'Tanjung Wafer'],
  ['Oslo-based Nordkall met him.', 'Nordkall'],
  ['They were received by Jürgen Wessolek of Mainbank, who left.', 'Mainbank'],
  ['The foyer of the Musée Delorme is shut.', 'Musée Delorme'],
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
  ['Monsignor Said Stallmann Normat was kidnapped.', 'Said Stallmann Normat'],
  ["The party's secretary and Chairman of its Commission for External Relations Bo Ek came.", 'Bo Ek'],
  ['Ministers Ana Lima and Bo Ek met on 3 May.', 'Ana Lima'],
  ['She was questioned by Major Bo Ek.', 'Bo Ek'],
  ['Testifying, Atty. Ma. Corazin Dizon-Lim said so.', 'Ma. Corazin Dizon-Lim'],
  ['Queen Tashi, who paid a state visit in 1998, came again.', 'Tashi'],
])('a nation, a title, a verb or letters beside a name are no part of it: %s', (text, person) => {
  expect(partiesIn(text)).toContain(`PERSON ${person}`);
});

test.each([
  ['Mr Hale called at Kirsten Peters\'s office. "He said sorry," Ms Peters said.', 'Kirsten Peters'],
  ['Wycliffe Ashby KC, prosecuting, read out eleven messages.', 'Wycliffe Ashby'],
  ['Apologies were read from two deputies, Wisdom Ní Choncha and Declan Belsky.', 'Wisdom Ní Choncha'],
  ["They were parted by a moderator, Capital TV's Linnea Lane Karam.", 'Linnea Lane Karam'],
  ["Her co-facilitators, Norway's Toomas Monguno-Taleb and Bo Ek, came.", 'Toomas Monguno-Taleb'],
  ['The paper was sold by Adelaide la Rocca on Friday.', 'Adelaide la Rocca'],
  ['Shares were bought by Emilia von Thadden and by others.', 'Emilia von Thadden'],
  ['The medal was given by King Osk Ardal of Norway.', 'Osk Ardal'],
  ['She thanked Senators Tilby and Rusk for it.', 'Rusk'],
  ['She thanked Senators Tilby and Rusk for it.', 'Tilby'],
  ['Presidents Okoro, Lindqvist and Vrok dined.', 'Vrok'],
  ['At a bar with Kit Mascarenhas, whose firm is big, Mr Mascarenhas left.', 'Kit Mascarenhas'],
  ['From Lefty Broussard, 70, he learned to throw.', 'Lefty Broussard'],
  ['Mr P. J. Sheehan, QC (for the fund) said no.', 'P. J. Sheehan'],
  ['Counsel for the tribunal, Sinéad Kilgarriff SC, asked him.', 'Sinéad Kilgarriff'],
  ['Sister Perpetua Wanjala did not write.', 'Perpetua Wanjala'],
  ['He met the Rt Rev Zablon Kurgat, in church.', 'Zablon Kurgat'],
  ['The Lagos-born Ana Lima met him.', 'Ana Lima'],
  ['Sarah Shikongo is busy. On 3 May Shikongo left.', 'Sarah Shikongo'],
  ['He spoke with Presidents Biden and Xi.', 'Xi'],
  ['Secretary of Defense Austin slept.', 'Austin'],
  ['He met President Hu, National Assembly Chairman Vrok and Premier Wen.', 'Vrok'],
])(
  'a full name is known by how its bearer is addressed, by whom it belongs to and by its parts: %s',
  (text, person) => {
    expect(partiesIn(text)).toContain(`PERSON ${person}`);
  },
);

test.each([
  ['The president of the bank, Nordvik Holding, said no.', 'Nordvik Holding'],
  ["Germany's Hugo Boss and Italy's Banca Carige merged.", 'Banca Carige'],
  ['Mr Ford drives. The Kestrel Ford Foundation paid.', 'Kestrel Ford Foundation'],
  ["China's Huawei Technologies signed.", 'Huawei Technologies'],
])('a body stays one: %s', (text, body) => {
  expect(partiesIn(text)).toContain(`ORGANIZATION ${body}`);
});

test.each([
  ['She spoke to her deputy, Lt-Gen Bo Ekström, on Monday.', ['PERSON Bo Ekström']],
  ['He was met by the chief of staff, Vice-Admiral Ana Lima.', ['PERSON Ana Lima']],
  [
    'The secretary, Mr Bo Ekström, and the engineer, Ms Ana Lima, left.',
    ['PERSON Bo Ekström', 'PERSON Ana Lima'],
  ],
])('a title behind a role is no part of the name: %s', (text, parties) => {
  expect(partiesIn(text)).toEqual(parties);
});

test.each([
  ['She met the patriarch, Theodoros, on Thursday.', 'Theodoros'],
  ['The young monk, Anthimos, was asleep.', 'Anthimos'],
])('the clergy go by one name: %s', (text, person) => {
  expect(partiesIn(text)).toEqual([`PERSON ${person}`]);
});

test.each([
  ['She rang me last Christmas Eve.'],
  ['She told the priest, Sunday being near, that she was ill.'],
  ['The winner, Golden Fleece, is trained in Kildare.'],
  ["The general's horse, Copper King, ran third."],
  ["The director's last film, Silent Harbour, was shown in Cannes."],
  ['The capital, Addis Ababa, was quiet.'],
  ['On the eve of the vote the mayor, Monday being a holiday, stayed at home.'],
])('a day, a horse, a film and a town are nobody: %s', (text) => {
  expect(partiesIn(text)).toEqual([]);
});

test.each([
  ['The shipbuilder Moon Byung-ho met Bo Ek.', 'Moon Byung-ho'],
  ['The president of the club, Noelene Trewhella, left.', 'Noelene Trewhella'],
  ['The leader of the rebel group, Salvator Ntirampeba, left.', 'Salvator Ntirampeba'],
  ['The designer Yuki Tanaka met Bo Ek.', 'Yuki Tanaka'],
])('somebody in business stays one: %s', (text, person) => {
  expect(partiesIn(text)).toContain(`PERSON ${person}`);
});

test('a place before a role is none of the bearers’', () =>
  expect(partiesIn('In Olu Bada, the mayor, Ana Lima, said it was fine.')).toEqual(['PERSON Ana Lima']));

test('a family name that is a common word is a name where its bearer does something', () => {
  const text = 'Moon Hye-ran, the director, came. Moon met Bo Ek..';
  const article = { id: 'a', title: null, publisher: null, url: null, publishedOn: null, text };
  const [moon] = reader.read(article).entities;
  expect(moon?.mentions.map(({ start }) => start)).toEqual([0, text.indexOf('Moon met')]);
});
