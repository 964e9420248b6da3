import { describe, expect, test } from 'vitest';
import { referenceOf } from './reference-of.ts';

describe('he and she mean', () => {
  test.each([
    ['[John Prohaska] scolded [David Ek]. [Prohaska] slept. <He> woke.', 'John Prohaska'],
    ['The spokesman, [Anna Sangster], is ill. [Peter Ek] came. <She> slept.', 'Anna Sangster'],
    ["The bank's chairman, Sir [Evelyn Ek], came. <He> slept.", 'Evelyn Ek'],
    ['[Ana Lima] met [Jorge Ek] in May. <She> left early.', 'Ana Lima'],
    ['[Ana Lima] met [Jorge Ek] in May. <He> left early.', 'Jorge Ek'],
    ['[Ana Lima] met [Jorge Ek] in May. In June she telephoned <him>.', 'Jorge Ek'],
    ['Mr [Tolo Rua] flew home. <He> was tired.', 'Tolo Rua'],
    ['Ms [Tolo Rua] met Mr [Besu Oko]. <She> was tired.', 'Tolo Rua'],
    ['[Besu Oko], the singer, came with his wife, [Tolo Rua]. <She> spoke.', 'Tolo Rua'],
    ['[Tolo Rua] ran for mayor. [Besu Oko] admired <her>.', 'Tolo Rua'],
    ['[Besu Oko] arrived late. [Tolo Rua] received <him> at noon.', 'Besu Oko'],
    ['[Besu Oko] arrived late. He ate. <He> slept.', 'Besu Oko'],
    ['[Besu Oko] said that <he> was ill.', 'Besu Oko'],
    ['[Besu Oko] slept. Nobody spoke. It rained. The door opened. <He> woke.', ''],
    ['[Besu Oko] filmed Mr [Tolo Rua]. Asked by [Oko] why, <he> smiled.', 'Tolo Rua'],
    ['After <she> met [Besu Oko], [Tolo Rua] flew home.', 'Tolo Rua'],
    ['Two days after <she> met [Besu Oko], [Tolo Rua] flew home.', 'Tolo Rua'],
    ['Shortly before <she> met [Besu Oko], [Tolo Rua] flew home.', 'Tolo Rua'],
    ['During <his> visit, [Besu Oko] saw the port.', 'Besu Oko'],
    ['[Besu Oko], <who> met [Tolo Rua], was ill.', 'Besu Oko'],
    ['[Tolo Rua], with <whom> [Besu Oko] spoke, was ill.', 'Tolo Rua'],
    ['[Nguyen Thi Lan] spoke to [Tolo Rua]. <She> nodded.', 'Nguyen Thi Lan'],
    ['[Vera Orlova] and [Ivan Orlov] argued. <He> was ill.', 'Ivan Orlov'],
    ['[Besu Oko] met [Tolo Rua], he said. "It rained," <he> said.', 'Besu Oko'],
    ['On Monday [Tolo Rua] rested. On Tuesday, in [Lima|PLACE], <he> met General [Idi Pel].', 'Tolo Rua'],
    ['Premier [Lin Kuo-hsiung] flew to the coast, where <he> rested.', 'Lin Kuo-hsiung'],
    ['It was [Tolo Rua], born in [Lima|PLACE], <who> called.', 'Tolo Rua'],
    ['Ms [Tolo Rua] and Mr [Idi Pel], <who> is standing too, rested.', 'Idi Pel'],
    ['[Besu Oko] telephoned [Tolo Rua]. On Monday <he> rested.', 'Besu Oko'],
    ['[Tolo Rua] rested. The minister <himself> was ill.', ''],
    ['Minister [Tolo Rua] rested. The minister <himself> was ill.', 'Tolo Rua'],
    ['Ms [Tolo Rua] rested. According to her manager, [Besu Oko], <she> slept.', 'Tolo Rua'],
    ['Mr [Idi Pel] rested. According to his campaign chief, [Besu Oko], <he> slept.', 'Idi Pel'],
    ['Ms [Tolo Rua] rested. According to her manager, [Besu Oko], <he> slept.', 'Besu Oko'],
    ['According to his friends, [Besu Oko] slept after <he> ate.', 'Besu Oko'],
    ['Mr [Besu Oko] took Ms [Tolo Rua] with <him> to Mr [Idi Pel].', 'Besu Oko'],
    ['Mr [Besu Oko] had Mr [Tolo Rua] with <him> in the car.', 'Besu Oko'],
    ["[Besu Oko]'s mother, [Tolo Rua], said that <she> slept.", 'Tolo Rua'],
  ])('%s', (text, meant) => expect(referenceOf(text)).toBe(meant));
});

describe('a definite noun means', () => {
  test.each([
    ['Finance Minister [Besu Oko] came. The foreign <minister> rang.', ''],
    ['[Besu Oko], the minister of finance, came. The finance <minister> rang.', 'Besu Oko'],
    ['[Besu Oko], the minister of defence, came. The defense <minister> rang.', 'Besu Oko'],
    ['[Besu Oko], the police chief, came. The fire <chief> rang.', ''],
    ['[Besu Oko], chairman of the bank, came. The deputy <chairman> rang.', ''],
    ['[Besu Oko] was named judge two years ago. The <judge> was late.', 'Besu Oko'],
    [
      "[Besu Oko] became Peru's first female prime minister in May. The prime <minister> was late.",
      'Besu Oko',
    ],
    ['[Besu Oko], who was sworn in as governor, came. The <governor> was late.', 'Besu Oko'],
    ['[Besu Oko] took over as coach in May. The <coach> was late.', 'Besu Oko'],
    ['[Besu Oko] was named deputy prime minister. The deputy prime <minister> was late.', 'Besu Oko'],
    ['[Besu Oko] was named finance minister. The foreign <minister> was late.', ''],
    ['[Besu Oko] was not named judge. The <judge> was late.', ''],
    ['[Besu Oko] appointed a judge. The <judge> was late.', ''],
    ['[Besu Oko] wanted his son to be named governor. The <governor> was late.', ''],
    ['[Besu Oko] could have become mayor. The <mayor> was late.', ''],
    ['The minister, [Besu Oko], met the first minister, [Tolo Rua]. The <minister> was late.', 'Besu Oko'],
    [
      'The minister, [Besu Oko], met the first minister, [Tolo Rua]. The first <minister> was late.',
      'Tolo Rua',
    ],
    [
      '[Besu Oko], the head of the Chinese delegation, met General [Tolo Rua]. The Chinese <general> rang.',
      'Besu Oko',
    ],
    ['[Besu Oko], the Peruvian envoy, met Mr [Tolo Rua]. The Peruvian <diplomat> was late.', 'Besu Oko'],
    ['She met <the president> and chief executive of the Ports Council. President [Besu Oko] rang.', ''],
    ["General [Besu Oko], the mayor's adviser, came. The <general> was ill.", 'Besu Oko'],
    ["General [Besu Oko], the mayor's adviser, came. The <mayor> was ill.", ''],
    ['[Besu Oko], who commanded the fort, met [Tolo Rua]. The <commander> was ill.', 'Besu Oko'],
    ['[Besu Oko], a tea merchant, came. <The merchant> was ill.', 'Besu Oko'],
    ['[Besu Oko], a retired judge, met General [Tolo Rua]. <The judge> was ill.', 'Besu Oko'],
    ['[Besu Oko], a retired judge, met General [Tolo Rua]. <The general> was ill.', 'Tolo Rua'],
    ['Col [Besu Oko] met [Tolo Rua]. <The colonel> was ill.', 'Besu Oko'],
    ['Dr [Besu Oko] met Councillor [Tolo Rua]. <The councillor> was ill.', 'Tolo Rua'],
    ['[Besu Oko], 54, met [Tolo Rua]. <The 54-year-old> was ill.', 'Besu Oko'],
    ['[Besu Oko] denies theft. [Tolo Rua] met <the defendant> twice.', 'Besu Oko'],
    ['The ambassador of Peru, [Besu Oko], met Mr [Tolo Rua]. <The envoy> was ill.', 'Besu Oko'],
    ['Georgian director [Besu Oko] met Mr [Tolo Rua]. <The Georgian> was ill.', 'Besu Oko'],
    ['[Besu Oko] came with his wife, [Tolo Rua]. His <wife> sang.', 'Tolo Rua'],
    ['Dr. [Besu Oko], the engineer who warned them, met Mr [Tolo Rua]. <The engineer> was ill.', 'Besu Oko'],
    [
      'Bishop [Besu Oko] met Metropolitan [Tolo Rua]. <The prelate> came at the invitation of the bishop.',
      'Tolo Rua',
    ],
    ['Queen [Tolo Rua] met Major [Idi Pel]. Her <Majesty> was ill.', 'Tolo Rua'],
    ['His Holiness Pope [Besu Oko] met Bishop [Idi Pel]. His <Holiness> was ill.', 'Besu Oko'],
    ['Sergeant [Besu Oko] loved [Tolo Rua], whom he married. His <widow> was ill.', 'Tolo Rua'],
    ['Minister [Besu Oko] met Deputy Minister [Tolo Rua]. <The minister> was ill.', 'Besu Oko'],
    ['Fisheries minister [Besu Oko] met Prime Minister [Tolo Rua]. <The minister> was ill.', 'Besu Oko'],
    [
      'Minister [Besu Oko] slept. It rained. It rained. Nobody met Deputy Minister [Tolo Rua]. <The minister> was ill.',
      'Tolo Rua',
    ],
    ['Det Sgt [Besu Oko] met [Tolo Rua]. <The detective> was ill.', 'Besu Oko'],
    [
      'Fisheries minister [Besu Oko] met Prime Minister [Tolo Rua]. <The prime minister> was ill.',
      'Tolo Rua',
    ],
    ["The president's secretary, [Besu Oko], met President [Tolo Rua]. <The president> was ill.", 'Tolo Rua'],
    ['[Besu Oko] met [Tolo Rua], and the <latter> was ill.', 'Tolo Rua'],
    ['[Besu Oko] met [Tolo Rua], and the <former> was ill.', 'Besu Oko'],
  ])('%s', (text, meant) => expect(referenceOf(text)).toBe(meant));
});

describe('somebody named later is meant', () => {
  test.each([
    ['<The premier> phoned [Tolo Rua]. It rained. The premier, [Besu Oko], flew home.', 'Besu Oko'],
    ['<The governor> met [Tolo Rua]. Governor [Besu Oko] was ill.', 'Besu Oko'],
    ['A former judge said <she> met [Tolo Rua]. Asked why, [Besu Oko] said she was ill.', 'Besu Oko'],
    ['A Leeds <woman> said she was tired. [Besu Oko], 34, was on a bus.', 'Besu Oko'],
    ['<The two> met on Monday. [Besu Oko] and [Tolo Rua] shook hands.', 'Besu Oko, Tolo Rua'],
    [
      'The two <rivals> met. [Besu Oko] of the Greens and [Tolo Rua] of the Reds spoke.',
      'Besu Oko, Tolo Rua',
    ],
    ['[Tolo Rua] walked round the port with an <engineer>. The engineer, [Besu Oko], spoke.', 'Besu Oko'],
    // Left open.
    ['<The minister> slept. Minister [Besu Oko] and Minister [Tolo Rua] woke.', ''],
    ['<The president> of the bank slept. President [Besu Oko] of [Peru|PLACE] woke.', ''],
    [
      '[Tolo Rua] met the <president> and chief executive officer of the Reef Council. President [Besu Oko] woke.',
      '',
    ],
    ['A <judge> said she was ill. Actress [Besu Oko] woke.', ''],
    ['A <woman> said she met [Tolo Rua]. A friend of [Besu Oko] woke.', ''],
    ['<The two> met. [Besu Oko] praised [Tolo Rua].', ''],
    ['[Besu Oko] slept. A <nurse> said she was ill. [Tolo Rua] woke.', ''],
  ])('%s', (marked, meant) => expect(referenceOf(marked)).toBe(meant));
});

describe('words for several mean', () => {
  test.each([
    ['[Besu Oko] and the bishop, [Tolo Rua], came in, where [Ana Lima] met <them>.', 'Besu Oko, Tolo Rua'],
    [
      '[Besu Oko] was late. [Tolo Rua] was early. The door opened. It rained. <The two> talked.',
      'Besu Oko, Tolo Rua',
    ],
    ["[Besu Oko] and [Tolo Rua] slept. <They> met at [Rua]'s villa.", 'Besu Oko, Tolo Rua'],
    [
      'Three people knew of the plan: banker [Besu Oko], lawyer [Tolo Rua] and broker [Ana Lima]. <They> left.',
      'Besu Oko, Tolo Rua, Ana Lima',
    ],
    ['[Besu Oko] and [Tolo Rua] came. <They> argued.', 'Besu Oko, Tolo Rua'],
    [
      '[Besu Oko] and [Tolo Rua] met Judge [Idi Pel]. It rained. [Rua] was ill. [Oko] waited. <The two> argued.',
      'Besu Oko, Tolo Rua',
    ],
    [
      "[Besu Oko] and [Tolo Rua] met. [Oko] praised [Ana Lima]'s plan. <The two> argued.",
      'Besu Oko, Tolo Rua',
    ],
    [
      '[Besu Oko] and [Tolo Rua] met. [Oko] learned more from [Ana Lima]. <The two> argued.',
      'Besu Oko, Ana Lima',
    ],
    ['[Besu Oko] and [Tolo Rua] met. [Oko] came with [Ana Lima]. <They> argued.', 'Besu Oko, Tolo Rua'],
    ["[Besu Oko]'s wife and her sister came with [Tolo Rua]. <They> argued.", ''],
    ['[Besu Oko] and [Tolo Rua] came. The <two> argued.', 'Besu Oko, Tolo Rua'],
    ['[Besu Oko] married the critic [Tolo Rua] in 1961. The <couple> argued.', 'Besu Oko, Tolo Rua'],
    ['[Besu Oko] and [Tolo Rua] came. The two <men> argued.', 'Besu Oko, Tolo Rua'],
    ['[Besu Oko] and [Tolo Rua] came. <Both> argued.', 'Besu Oko, Tolo Rua'],
    ['[Besu Oko] and [Tolo Rua] came. The <pair> argued.', 'Besu Oko, Tolo Rua'],
    ['[Besu Oko] and [Tolo Rua] came. The <two> of them argued.', 'Besu Oko, Tolo Rua'],
    ['[Besu Oko] sang. [Tolo Rua] danced. <They> were happy.', 'Besu Oko, Tolo Rua'],
    [
      '[Besu Oko] and [Tolo Rua] came. A spokesman denied that she had met either <man>.',
      'Besu Oko, Tolo Rua',
    ],
    ['[Besu Oko] met [Tolo Rua]. [Fiji|PLACE] play [Tonga|PLACE] when the two <sides> meet.', 'Fiji, Tonga'],
    ['Cllr [Besu Oko] led the group of five to the coast, where <they> swam.', 'Besu Oko'],
    ['[Besu Oko], [Tolo Rua] and [Idi Pel] came. The <three> of them argued.', 'Besu Oko, Tolo Rua, Idi Pel'],
    [
      'Minister [Besu Oko] came with an aide, [Idi Pel]. Minister [Tolo Rua] came too. The two <ministers> argued.',
      'Besu Oko, Tolo Rua',
    ],
  ])('%s', (text, meant) => expect(referenceOf(text)).toBe(meant));
});

describe('the first person means who speaks', () => {
  test.each([
    ['"<I> told him on the Monday," [Besu Oko] recalls.', 'Besu Oko'],
    ['"<I> told him on the Monday," said [Besu Oko].', 'Besu Oko'],
    ['"<I> told him on the Monday," said the retired judge, [Besu Oko].', 'Besu Oko'],
    ['[Besu Oko] told the court: "<I> met her once."', 'Besu Oko'],
    ['[Besu Oko] shrugged. "<I> met her once," he said.', 'Besu Oko'],
    ['"It rained," said [Besu Oko]. "<I> went home."', 'Besu Oko'],
    ['"It rained. <I> went home," said [Besu Oko].', 'Besu Oko'],
    ['[Tolo Rua] waited. "<He> shook my hand," [Besu Oko] told the jury.', 'Tolo Rua'],
    [
      'In an interview with [Tolo Rua], [Besu Oko] was calm.\n\nAre you well?\n\nI am.\n\nAnd your wife?\n\nI have none.\n\nWhat comes next?\n\n<I> will see.',
      'Besu Oko',
    ],
    [
      "I'm [Tolo Rua], and with me is the diver [Besu Oko].\n\nAre you well?\n\nI am.\n\nAnd your wife?\n\nI have none. [Idi Pel] had one. [Idi Pel] loved her.\n\nWhat comes next?\n\n<I> will see.",
      'Besu Oko',
    ],
    ['By [Tolo Rua]\n\n[Besu Oko] is a judge. <I> met him in May.', 'Tolo Rua'],
    [
      '[Besu Oko] is a diver. He lives by the sea.\n\nAre you well?\n\nI am.\n\nAnd your wife?\n\nI have none.\n\nWhat comes next?\n\n<I> will see.',
      'Besu Oko',
    ],
  ])('%s', (text, meant) => expect(referenceOf(text)).toBe(meant));
});

describe('what nobody was said to be', () => {
  test.each([
    ['[Besu Oko] joined from Poti. The 27-year-<old> scored.', 'Besu Oko'],
    ['[Tolo Rua] came. They signed [Besu Oko] in May. <The Czech> scored.', 'Besu Oko'],
    ['[Tolo Rua] came. They signed [Besu Oko] in May. The 27-year-<old> scored.', 'Besu Oko'],
    ['They signed [Besu Oko], 19, in May. The 27-year-<old> scored.', ''],
    ['French coach [Besu Oko] sang. <The Czech> scored.', ''],
    ['[Besu Oko] sang with [Tolo Rua]. <The Czech> scored.', ''],
    ['A village sheikh, [Besu Oko], came with [Tolo Rua]. The <sheikh> left.', 'Besu Oko'],
    ['The winger [Besu Oko] came. [Tolo Rua] spoke to the <player>.', 'Besu Oko'],
  ])('%s', (text, meant) => expect(referenceOf(text)).toBe(meant));
});

describe('where nobody near is meant', () => {
  const LATER = 'It rained. Farmers were glad. The sun rose. Snow fell. ';
  test.each([
    [`Mrs [Tolo Rua] met Mr [Besu Oko]. ${LATER}<She> died in 1999.`, 'Tolo Rua'],
    [`Mrs [Tolo Rua] met Mrs [Idi Pel]. ${LATER}<She> died in 1999.`, ''],
    [`[Tolo Rua] met Mr [Besu Oko]. ${LATER}<She> died in 1999.`, ''],
  ])('%s', (text, meant) => expect(referenceOf(text)).toBe(meant));
});

describe('whom a text is about', () => {
  const LIFE =
    'Mrs [Tolo Rua] was born in May. Mrs [Tolo Rua] sang. Mrs [Tolo Rua] married young. She danced. She swam. She wrote. She cooked. ';
  test.each([
    [`${LIFE}It rained. Farmers were glad. The sun rose. Snow fell. <She> died in 1999.`, 'Tolo Rua'],
    [`${LIFE}Mrs [Idi Pel] stayed with <her>.`, 'Tolo Rua'],
    [`${LIFE}Mrs [Idi Pel] stayed for a year. Mr [Besu Oko] paid <her> a visit.`, 'Idi Pel'],
    [`${LIFE}Mr [Besu Oko] swam. <He> was ill.`, 'Besu Oko'],
  ])('%s', (text, meant) => expect(referenceOf(text)).toBe(meant));
});

describe('who is something to somebody', () => {
  test.each([
    ['[Tolo Rua] came on Sunday. [Besu Oko] fed his <visitor>.', 'Tolo Rua'],
    ['[Tolo Rua] came with [Idi Pel]. [Besu Oko] fed his <visitor>.', ''],
    [
      'Peruvian minister [Besu Oko] has a plan. Chilean minister [Tolo Rua] opposes it. The Peruvian minister met his Chilean <counterpart>.',
      'Tolo Rua',
    ],
    ['[Besu Oko] has a plan. His rival, [Tolo Rua], opposes it. The <rivals> met.', 'Besu Oko, Tolo Rua'],
    ['[Besu Oko], [Idi Pel] and [Tolo Rua] came. The <rivals> met.', ''],
    ['Father [Besu Oko] sang. Mayor [Tolo Rua] met the <priest>.', 'Besu Oko'],
  ])('%s', (text, meant) => expect(referenceOf(text)).toBe(meant));
});

describe('where somebody is, is no part of his office', () => {
  test.each([
    ['Bishop [Besu Oko] came. [Tolo Rua] fed the <bishop> at [Lima Palace|PLACE].', 'Besu Oko'],
    ['Bishop [Besu Oko] came. [Tolo Rua] fed the <bishop> of [Lima|PLACE].', ''],
  ])('%s', (text, meant) => expect(referenceOf(text)).toBe(meant));
});

describe('groups without a number', () => {
  test.each([
    ['Mr [Besu Oko] came with Mr [Idi Pel]. The <men> were friends.', 'Besu Oko, Idi Pel'],
    ['Mr [Besu Oko] came with Mrs [Tolo Rua]. The <men> were friends.', ''],
    ['[Besu Oko] is a diver. In the choir sang [Tolo Rua]. The <two> were friends.', 'Besu Oko, Tolo Rua'],
  ])('%s', (text, meant) => expect(referenceOf(text)).toBe(meant));
});

describe('left open', () => {
  test.each([
    'It rained. <He> was ill.',
    'Ms [Tolo Rua] sang. <He> was ill.',
    '[Besu Oko] and [Tolo Rua] came. <He> was ill.',
    'The mayor, [Besu Oko], came. <The judge> was ill.',
    '[Besu Oko], mayor of [Poti|PLACE], came. The <mayor> of [Lima|PLACE] was ill.',
    '[Besu Oko], a senator, met [Tolo Rua], a lawmaker. <The politician> was ill.',
    '[Besu Oko], [Tolo Rua] and [Idi Pel] came. The <two> argued.',
    '[Besu Oko] and [Tolo Rua] came. Farmers said <they> were poor.',
    '"<I> never met him," a sailor said.',
    'Deputy minister [Besu Oko] met the junior <minister> whom he dislikes.',
    '[Besu Oko] was fired. [Tolo Rua] said that the minister, [Idi Pel], knew. <He> wept.',
    'Prince [Besu Oko] and Prince [Idi Pel] came. His <Highness> was ill.',
    '[Besu Oko] met [Tolo Rua]. It rained. Farmers were glad. <They> danced.',
    '[Besu Oko] was chair. He carried <the chair> in himself.',
    '[Besu Oko], [Tolo Rua] and [Idi Pel] sang. <They> danced with [Tolo Rua].',
    'We spoke to nobody. <I> did not ask.',
    '[Besu Oko] was ill. A <judge> was ill.',
  ])('%s', (text) => expect(referenceOf(text)).toBe(''));
});

describe('whoever serves somebody by trade, and whom', () => {
  test.each([
    ["[Bo Ek]'s lawyer, [Ana Lima], met <her client> on Monday.", 'Bo Ek'],
    ["[Ana Lima], [Bo Ek]'s lawyer, said that she had seen <her client>.", 'Bo Ek'],
    ['[Ana Lima], a lawyer for [Bo Ek], visited <her client>.', 'Bo Ek'],
    ['[Ana Lima], who represents [Bo Ek], visited <her client>.', 'Bo Ek'],
    ['[Bo Ek] is in jail. His lawyer, [Ana Lima], came. She saw <her client>.', 'Bo Ek'],
    ['[Bo Ek] was represented by [Ana Lima]. He dined with <his lawyer>.', 'Ana Lima'],
    ['Dr [Ana Lima] has treated [Bo Ek] for years. She saw <her patient> twice.', 'Bo Ek'],
    ['[Ana Lima] taught [Bo Ek] in 1990. She met <her pupil> again.', 'Bo Ek'],
    ['[Ana Lima] and [Dan Orr] represent [Bo Ek]. [Lima] saw <her client>.', 'Bo Ek'],
    ['[Ana Lima] represents [Bo Ek] and [Dan Orr]. [Lima] saw <her client>.', ''],
    ['[Ana Lima] represents [Bo Ek]. [Dan Orr] saw <his client>.', ''],
    ['[Ana Lima] defended the plan of [Bo Ek]. She saw <her client>.', ''],
  ])('%s', (text, name) => expect(referenceOf(text)).toBe(name));
});
