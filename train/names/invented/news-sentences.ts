import type { MarkedText, Mention } from '../corpus.ts';
import type { Dice } from './dice.ts';
import type { InventedNames } from './names.ts';
import {
  CHIEFS,
  COUNTRIES,
  DAYS,
  FIELDS,
  FIRMS,
  LANGUAGES,
  MONTHS,
  OFFICES,
  PEOPLES,
  POSTNOMINALS,
  ROLES,
  THINGS,
  TITLES,
} from './news-words.ts';

/**
 * Sentences such as news is made of and the corpora have few of. {P} is a person in full, {S} somebody named before
 * by the short form, {O} an organization, {A} an acronym or short form of one named before, {T} a town, {C} a country.
 */
const TEMPLATES = `
{title} {P} met {title} {P} in {T} on {day}.
{title} {P} and {P} held talks in {T}.
{people} {title} {P} received {P} at the palace on {day}.
{people} {chief} {P} told reporters that {S} had agreed.
{C}'s {chief}, {P}, spoke by telephone with {P}, the {people} {chief}.
The {people} {chief}, {P}, called on {title} {P} in {T} last week.
{P}, the {role}, met the {role} {P} at a hotel in {T}.
{P}, a {role} at {O}, said the talks had failed.
{P}, {age}, a {role} from {T}, denies it.
{P}, of {T}, was interviewed by {P} of {O}.
The {role} {P} sat down with {title} {S}.
A {role}, {P}, opened the gate and {S} walked in.
The two men, {P} and {P}, have not met since {month}.
{office} of {field} {P} signed the accord with {office} of {field} {P}.
{office} for {field} {P} flew to {T}.
{title} of the {O} {P} received {P}, {role} of the {O}.
{title} {S} said {S} would not resign.
{title} {S}'s office did not reply.
{S} said on {day} that {title} {S} was wrong.
{S} denies it.
{S}, who lives in {T}, met {S} twice.
"We shook hands," {S} said of {S}.
"It rained," said {P}, who drives a bus in {T}.
Mr {S} and Ms {S} left together.
Ms {S} told {S} to wait in {T}.
Neither {S} nor {S} would say what was agreed.
The talks between {S} and {S} lasted an hour.
Among the guests were {P}, {P} and {P}.
From left: {P} of {C}, {P} of {C} and {P}.
Officials including {P} and {title} {P} attended the opening.
The delegation was led by {P}, with {P}, {P} and {title} {P}.
{P} of {C} met {P} of {C}.
{P} and the {chief} of {T}, {P}, cut the ribbon.
Counsel for {O}, {P} {post}, cross-examined {P} {post}.
{P}, {post}, was in the chair.
The bill was put by {P} {post} and opposed by {P} {post}.
{title} {P} (rtd) testified before {title} {P}.
His wife, {P}, and his son, {P}, were there.
Her predecessor, {P}, has joined {O}.
His {people} counterpart, {P}, rang {S} from {T}.
The {role}, {P}, once wrote to {P}.
In {T} {S} was met by {P}.
On {day} {P} flew to {T}.
After lunch {S} drove to {T} with {P}.
Last {month}, {P} and {P} toured {T}.
When {P} came to {T}, {title} {P} stayed at home.
Asked whether {S} had met {P}, a spokesman for {O} said no.
Accompanying the {chief} were {P} and {title} {P}.
{title} {P} thanked {title} {S} and wished {S} well.
Photo: {P}
By {P}
By {P}, {T}
Reporting by {P}; editing by {P}
(Photo: {P}/{O})
{T}, {month} 7 ({O}) - {title} {P} arrived in {T} on {day}.
{T}: The {O} opened its congress on {day}.
The {O} and the {O} signed a plan for cooperation.
The {O} said {P} would lead it.
A spokeswoman for the {O}, {P}, would not comment.
{P} of the {O} told {O} that prices would rise.
{people} {firm} {O} signed a contract with {O} on {day}.
{C}'s {O} and the {people} {firm} {O} agreed on a price.
Shares in {O} fell; those of {O} rose.
{O} shares are not listed, and {O} would not comment.
The {firm} {O} will buy cables from {O}.
The {people} {firm} {O} bid for {O}, whose chairman, {P}, said no.
Analysts at {O} and {O} were surprised, {P} said.
{P}, chief executive of {O}, met {P}, the chairman of {O}.
{O} chief executive {P} and {O} chairman {P} shook hands.
{O} chair {P} told {O} it would pay more.
The chairwoman of {O}, Dame {P}, will see {P} of {O}.
The {firm} {O} was founded by {P} in {T}.
An analyst at {O}, {P}, said shares in {O} would fall.
{P}, an analyst at {O}, wrote a note on {O}.
The {O} drove her to {T}, and the {O} paid.
{P} joined {O} from {O} in {month}.
{O}, the {firm}, said {O} had not called.
Its owner, {O}, sold {O} to {O}.
The {O} reports that {O} is for sale.
{A} will ship the first cargo in {month}.
{A}'s president, {P}, left in {month}.
A spokeswoman for {A} said {A} had no plans.
{A} and {A} are talking again, {S} said.
The {A} has asked the {A} for a ruling.
{A} leader {P} and {A} chairman {P} met in {T}.
{P} of {A} wrote to the {A}.
The leader of the {O}, {P}, resigned on {day}.
The agrarian {O} and the {O} will vote together.
{P}, whose {O} won nine seats, spoke with the {O}.
An MP of the {O} party, {P}, walked out.
She chairs the {O} and sits on the {O}.
He studied at {O} and teaches at the {O}.
The {role} of {O}, {P}, lent a lorry to the {firm} {O}.
They drove from {T} to {T} by way of {T}.
The mayor of {T}, {P}, gave {P} a medal.
Soldiers from the {T} barracks left for {T}.
He was born in {T} and died near {T}.
The road from {T} to {T} is closed north of {T}.
The port of {T} and the bridge at {T} were shut.
The boat sank off {T}, and another near {T}.
{T} and {T} are islands that {C} calls its own.
He slept at the {T} Hotel and ate in {T}.
The charity sent blankets from {T} to {T}.
She left {T} for {T} in {month}.
From {T} the road goes on to {T}.
It was cold in {T}, and colder in {T}.
{T}, a town of {age} streets, has no bridge.
A patrol from {T} was seen off {T}.
The {T} garrison and the {T} market were shelled.
The call came from {T}; the answer came from {T}.
{P} sailed from {T} to {T} in {C}.
The governor of {T} met elders from {T} and {T}.
{C} and {C} reopened their border at {T}.
{people} troops left {T}, {C} said.
The {people} community of {T} speaks {people}.
The text is in the {people} and {people} languages.
{thing} is dear this year, and {thing} is dearer.
{thing} and {thing} were on the table.
{thing} prices rose on {day}; {thing} did not.
The Minister of {thing} met {P}.
The {things} came by train from {T}.
The Ministers will meet again in {month}.
The Commission did not agree, and the Council rose at noon.
Should the Federation object, the Ministers themselves will decide.
The Heads of State and Government were seated by age.
The Agreement on {field} and the Protocol on {field} were signed.
The Prime Minister met the Leader of the Opposition.
The Minister and the Ambassador drank tea.
The Bishop, the Imam and the Rabbi came to {T}.
Mr Speaker, the Chairman has resigned.
Madam Chair, the Minister is late.
The Queen Mother and the Crown Prince came by train.
{thing} meets {thing}, as they say.
{thing} and {things} cost more than {things}.
"{thing} is what occupies him," {S} said.
Speakers of {people} and {language} sat apart.
The {language} and {language} texts differ.
The text is in the {people}, {language} and {language} languages.
{language} and {people} are taught there.
He speaks {language} and reads {people}.
The old {language} word for {things} is short.
The Battle of the Marshes and the Year of the Horse were remembered.
The firm sold a Volvo, a Boeing and a box of Lego.
Critics disagree. Others shrugged.
Its {chief}, {P}, is said to have asked for a chair.
Its {role}, {P}, would not say whether {S} knew.
Their {role}, {P}, and her {role}, {P}, stayed at home.
{C} sent a note; its {chief}, {P}, sent flowers.
{P} and I met in {T}.
{S} and I first talked about it in {T}.
The broadcaster {P} interviewed the writer {P}.
The publisher {P} and the builder {P} fell out.
{S} passed to {S}, who scored for {O}.
In remarks to {O} television, {P} denied it.
According to {O} news agency, {P} has resigned.
{title} {S} of the {O} will see {title} {S} in {T}.
Mr {S}'s lawyer, {P}, said {S} was ill.
It was {S} who called, {S} says.
As {P} recalls, {S} never came.
"{S} told me to wait," {P}, {age}, recalls.
Dear Sir, I have read your letter.
Read more | Share | Print | Subscribe
What next? Nobody knows.
Police said a Ford and a Toyota had collided.
MINISTERS MEET IN {T!}
JOINT STATEMENT ON THE VISIT OF THE PRIME MINISTER OF {C!} TO {C!}
STATEMENT BY THE MINISTER OF FOREIGN AFFAIRS OF {C!}
JOINT COMMUNIQUE ON THE OFFICIAL VISIT OF THE PRESIDENT OF {C!} TO {C!}
PRESS RELEASE ON THE WORKING VISIT OF THE MINISTER OF TRADE TO {T!}
DIPLOMATIC DIARY
NEWS IN BRIEF
NOTICE
TRANSCRIPT
Obituary: {P}
HOST: Good evening, {P}.
{S!}: No, not yet.
{S}: I never met {S}.
His Majesty and Her Royal Highness were seated by the Chamberlain.
The Palace and the Port Office were closed; the Town Clerk was away.
Honours and Awards were read out by the Undersecretary.
Typhoon and Flood kept the Command at home.
THE WEEK AHEAD
{title} {P!} VISITS {C!}
THE {O!} AND {C!} AGREE ON {thing!}
{S!} MEETS {S!} IN {T!}
{S} meets {S} as talks resume
{O} seeks partner in {C}
{P} to lead {O}
`
  .trim()
  .split('\n');

const SLOT = /\{(?<kind>\w+)(?<loud>!?)\}/g;

/** Articles of some sentences each about few people, whose names are all invented. */
export function newsArticles(count: number, names: InventedNames, { chance, pick }: Dice): MarkedText[] {
  return Array.from({ length: count }, (_, number) => {
    const persons = Array.from({ length: 3 }, () => names.person());
    const bodies = Array.from({ length: 2 }, () => names.organization.long());
    const introduced: string[] = [];
    const words: Readonly<Record<string, () => string>> = {
      title: () => pick(TITLES),
      office: () => pick(OFFICES),
      field: () => pick(FIELDS),
      role: () => pick(ROLES),
      chief: () => pick(CHIEFS),
      firm: () => pick(FIRMS),
      people: () => pick(PEOPLES),
      language: () => pick(LANGUAGES),
      day: () => pick(DAYS),
      month: () => pick(MONTHS),
      post: () => pick(POSTNOMINALS),
      thing: () => pick(THINGS),
      things: () => pick(THINGS).toLowerCase(),
      age: () => String(20 + pick([1, 4, 9, 15, 22, 31, 40, 47, 54, 60])),
    };
    const person = (): string => {
      const known = chance(0.5) ? pick(persons) : names.person();
      introduced.push(known.short);
      return known.full;
    };
    const slots: Readonly<Record<string, readonly [Mention['type'], () => string]>> = {
      P: ['PERSON', person],
      S: ['PERSON', () => (introduced.length > 0 ? pick(introduced) : pick(persons).short)],
      O: [
        'ORGANIZATION',
        () =>
          chance(0.5) ? pick(bodies) : chance(0.7) ? names.organization.long() : names.organization.short(),
      ],
      A: [
        'ORGANIZATION',
        () => (chance(0.5) ? names.organization.acronym() : (pick(bodies).split(' ')[0] ?? '')),
      ],
      T: ['PLACE', () => names.town()],
      C: ['PLACE', () => pick(COUNTRIES)],
    };
    let text = '';
    const mentions: Mention[] = [];
    const used = Array.from({ length: pick([3, 5, 7]) }, () => pick(TEMPLATES));
    for (const template of used) {
      let at = 0;
      for (const match of template.matchAll(SLOT)) {
        text += template.slice(at, match.index);
        at = match.index + match[0].length;
        const { kind = '', loud } = match.groups ?? {};
        const slot = slots[kind];
        const own = slot ? slot[1]() : (words[kind]?.() ?? '');
        const word = loud ? own.toUpperCase() : own;
        if (slot) {
          const article = /^the /i.test(word) ? 4 : 0;
          mentions.push({ type: slot[0], start: text.length + article, end: text.length + word.length });
        }
        text += word;
      }
      text += `${template.slice(at)}\n`;
    }
    return { id: `invented news ${number}`, text, mentions };
  });
}
