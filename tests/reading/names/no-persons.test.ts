import { expect, test } from 'vitest';
import { createReader } from '../../../src/reading/reader.ts';

const reader = createReader();

function personsIn(text: string): string[] {
  const article = { id: 'a', title: null, publisher: null, url: null, publishedOn: null, text };
  return reader
    .read(article)
    .entities.filter(({ type }) => type === 'PERSON')
    .map(({ name }) => name);
}

test.each([
  ['Faculty Director Ana Lim hired the Staff Director.', ['Ana Lim']],
  ['She was a Truman Scholar and a Watch Officer.', []],
  ['Native American voters and a Juris Doctor from Kent filled the hall.', []],
  ['The Rescue Plan and Change Initiatives were praised by Bo Ek.', ['Bo Ek']],
])('what ends in a role, a people or a thing is nobody: %s', (text, persons) => {
  expect(personsIn(text)).toEqual(persons);
});

test.each([
  ['Bo Ek met Asian American and Pacific Islander leaders and Alaska Natives in Juneau.', ['Bo Ek']],
  ['The Native Hawaiian and Pacific Islander Council thanked Ana Lim.', ['Ana Lim']],
  ['Pacific Islanders and Native Americans vote.', []],
])('a people is nobody: %s', (text, persons) => {
  expect(personsIn(text)).toEqual(persons);
});

test.each([
  ['The minister, Pham Van Be, met Mr Grace Oduya.', ['Pham Van Be', 'Grace Oduya']],
  ['Dana Price rang Denzel Washington.', ['Dana Price', 'Denzel Washington']],
])('a name that ends in a common word is a name: %s', (text, persons) => {
  expect(personsIn(text)).toEqual(persons);
});

test.each([
  ['In Roe v. Wade, the court ruled for her.', []],
  ['Overturning Roe was wrong, said Bo Ek after Roe v. Wade fell.', ['Bo Ek']],
  ['Ana Lindqvist sued. In Lindqvist v. Oduya, she won.', ['Ana Lindqvist']],
])('a lawsuit is nobody, unless the article introduces the parties: %s', (text, persons) => {
  expect(personsIn(text)).toEqual(persons);
});

test.each([
  ['The NDCs and MOUs were signed while GHGs fell.', []],
  ['Firms such as Boeing, BuildWithin, Cisco and Cyversity joined, said Bo Ek.', ['Bo Ek']],
  [
    'Emmanuel MACRON met Ana McDowell; then MACRON left and McDowell slept.',
    ['Emmanuel MACRON', 'Ana McDowell'],
  ],
])('letters and words run together are nobody, unless introduced: %s', (text, persons) => {
  expect(personsIn(text)).toEqual(persons);
});

test.each([
  ['In autumn mud buried the counties of Cowlitz, Franklin, Grays Harbor, Jefferson and Mason.', []],
  ['The ferry calls at Riga, Tallinn, Mason and Oslo.', []],
  ['Bo Mason is ill. Letters went to Oslo, Mason and Riga.', ['Bo Mason']],
])('among places stands no person whom the article does not introduce: %s', (text, persons) => {
  expect(personsIn(text)).toEqual(persons);
});

test.each([
  ['The head of Norburbanki sat in the kitchen of the governor.', []],
  [
    'A man won the contract for Skerrivore. The harbour master of Skerrivore, Effie Stonor, spoke.',
    ['Effie Stonor'],
  ],
  ['He will visit the Ribeira mine in March.', []],
  ['Mineradora Vale do Ribeira SA signed. Guests of Ribeira clapped.', []],
])('a stranger is a place, a body or a thing: %s', (text, persons) => {
  expect(personsIn(text)).toEqual(persons);
});

test.each([
  ['The singer Zizinha thanked the brother of Neguinho.', ['Zizinha', 'Neguinho']],
  ['He sued the Lindqvist brothers in Riga.', ['Lindqvist']],
  ['Dr Made Suryawan Lempad woke before Sir Keir Stonor.', ['Made Suryawan Lempad', 'Keir Stonor']],
  ['Secretary of Defense Austin met Senators Durbin and Lim.', ['Austin', 'Durbin', 'Lim']],
  ['Angela Holt and Emil Marchand spoke for the Holt-Marchand plan.', ['Angela Holt', 'Emil Marchand']],
  [
    'Ana Holt-Marchand, Bo Holt and Pia Marchand are cousins; Holt-Marchand is the eldest.',
    ['Ana Holt-Marchand', 'Bo Holt', 'Pia Marchand'],
  ],
  [
    'Rosaura Echeverri Oduya met Luis Villalba. On Monday Echeverri and Villalba signed.',
    ['Rosaura Echeverri Oduya', 'Luis Villalba'],
  ],
])('a person stays one: %s', (text, persons) => {
  expect(personsIn(text)).toEqual(persons);
});
