import { describe, expect, test } from 'vitest';
import { toldOfTwo } from './events-of.ts';

/** The forms of a verb that brings two together, with the preposition behind it. */
interface Forms {
  readonly past: string;
  readonly base: string;
  readonly ing: string;
  readonly part: string;
  readonly third: string;
}

const formsOf = (past: string, base: string, ing: string, third: string, tail = ''): Forms => ({
  past: past + tail,
  base: base + tail,
  ing: ing + tail,
  part: past + tail,
  third: third + tail,
});

/** Verbs that take the other side as an object, so that it can be the subject of their passive. */
const WITH_PASSIVE: readonly Forms[] = [
  formsOf('received', 'receive', 'receiving', 'receives'),
  formsOf('visited', 'visit', 'visiting', 'visits'),
  formsOf('telephoned', 'telephone', 'telephoning', 'telephones'),
  formsOf('interviewed', 'interview', 'interviewing', 'interviews'),
];
const VERBS: readonly Forms[] = [
  ...WITH_PASSIVE,
  formsOf('met', 'meet', 'meeting', 'meets'),
  formsOf('held', 'hold', 'holding', 'holds', ' talks with'),
  formsOf('had', 'have', 'having', 'has', ' lunch with'),
  formsOf('dined', 'dine', 'dining', 'dines', ' with'),
];

const filled = (template: string, forms: Forms): string =>
  template
    .replace(/\{(past|base|ing|part|third)\}/, (_, form: keyof Forms) => forms[form])
    .replace(/^./, (first) => first.toUpperCase());

describe('what a sentence claims, and when it was, is the same whatever the verb', () => {
  test.each([
    ['Ana Lima {past} Bo Ek on Monday.', 'OCCURRED', '2024-05-13'],
    ['On Monday, Ana Lima {past} Bo Ek.', 'OCCURRED', '2024-05-13'],
    ['Ana Lima on Monday {past} Bo Ek.', 'OCCURRED', '2024-05-13'],
    ['Ana Lima {past} Bo Ek Monday.', 'OCCURRED', '2024-05-13'],
    ['Ana Lima {past}, on Monday, Bo Ek.', 'OCCURRED', '2024-05-13'],
    ['Ana Lima, who {past} Bo Ek on Monday, left.', 'OCCURRED', '2024-05-13'],
    ['It was on Monday that Ana Lima {past} Bo Ek.', 'OCCURRED', '2024-05-13'],
    ['Having {part} Bo Ek on Monday, Ana Lima left.', 'OCCURRED', '2024-05-13'],
    ['After {ing} Bo Ek on Monday, Ana Lima left for Oslo.', 'OCCURRED', '2024-05-13'],
    ['Ana Lima left for Oslo after {ing} Bo Ek on Monday.', 'OCCURRED', '2024-05-13'],
    ['Ana Lima said she had {part} Bo Ek on Monday.', 'OCCURRED', '2024-05-13'],
    ['Ana Lima said on Tuesday that she had {part} Bo Ek on Monday.', 'OCCURRED', '2024-05-13'],
    ['Ana Lima said on Tuesday that she {past} Bo Ek on Monday.', 'OCCURRED', '2024-05-13'],
    ['"I {past} Bo Ek on Monday," Ana Lima said.', 'OCCURRED', '2024-05-13'],
    ['According to her spokesman, Ana Lima {past} Bo Ek on Monday.', 'OCCURRED', '2024-05-13'],
    ['Ana Lima confirmed {ing} Bo Ek on Monday.', 'OCCURRED', '2024-05-13'],
    ['Ana Lima confirmed that she {past} Bo Ek on Monday.', 'OCCURRED', '2024-05-13'],
    ['Ana Lima admitted having {part} Bo Ek on Monday.', 'OCCURRED', '2024-05-13'],
    ['Ana Lima managed to {base} Bo Ek on Monday.', 'OCCURRED', '2024-05-13'],
    ['Ana Lima was able to {base} Bo Ek on Monday.', 'OCCURRED', '2024-05-13'],
    ['Ana Lima ended up {ing} Bo Ek on Monday.', 'OCCURRED', '2024-05-13'],
    ['Ana Lima flew to Oslo on Monday, where she {past} Bo Ek.', 'OCCURRED', '2024-05-13'],
    ['Ana Lima flew to Oslo on Monday to {base} Bo Ek.', 'OCCURRED', '2024-05-13'],
    ['Ana Lima flew to Oslo on Monday and {past} Bo Ek.', 'OCCURRED', '2024-05-13'],
    ['On Monday Ana Lima toured the port and {past} Bo Ek.', 'OCCURRED', '2024-05-13'],
    ['Ana Lima toured the port before {ing} Bo Ek on Monday.', 'OCCURRED', '2024-05-13'],
    ['Before she {past} Bo Ek on Monday, Ana Lima toured the port.', 'OCCURRED', '2024-05-13'],
    ['When Ana Lima {past} Bo Ek on Monday, it rained.', 'OCCURRED', '2024-05-13'],
    ['Ana Lima was tired when she {past} Bo Ek on Monday.', 'OCCURRED', '2024-05-13'],
    ['While in Oslo on Monday, Ana Lima {past} Bo Ek.', 'OCCURRED', '2024-05-13'],
    ['Ana Lima, together with her wife, {past} Bo Ek on Monday.', 'OCCURRED', '2024-05-13'],
    ['Ana Lima {past} Bo Ek, the mayor of Oslo, on Monday.', 'OCCURRED', '2024-05-13'],
    ['Ana Lima {past} the mayor of Oslo, Bo Ek, on Monday.', 'OCCURRED', '2024-05-13'],
    ['The mayor of Oslo, Ana Lima, {past} Bo Ek on Monday.', 'OCCURRED', '2024-05-13'],
    ['Ana Lima - the mayor - {past} Bo Ek on Monday.', 'OCCURRED', '2024-05-13'],
    ['Ana Lima also {past} Bo Ek on Monday.', 'OCCURRED', '2024-05-13'],
    ['Ana Lima secretly {past} Bo Ek on Monday, the Argus reported.', 'OCCURRED', '2024-05-13'],
    ['Ana Lima {past} Bo Ek on the day she resigned, 13 May.', 'OCCURRED', '2024-05-13'],
    ['In Oslo, on the evening of 13 May, Ana Lima {past} Bo Ek.', 'OCCURRED', '2024-05-13'],
    ['Ana Lima has {part} Bo Ek.', 'OCCURRED', null],
    ['Ana Lima and Cleo Ruiz {past} Bo Ek on Monday.', 'OCCURRED', '2024-05-13'],
    ['Ana Lima did not {base} Bo Ek on Monday.', 'DENIED', '2024-05-13'],
    ["Ana Lima didn't {base} Bo Ek on Monday.", 'DENIED', '2024-05-13'],
    ['Ana Lima never {past} Bo Ek.', 'DENIED', null],
    ['Ana Lima has never {part} Bo Ek.', 'DENIED', null],
    ['Ana Lima denied {ing} Bo Ek on Monday.', 'DENIED', '2024-05-13'],
    ['Ana Lima denied that she had {part} Bo Ek on Monday.', 'DENIED', '2024-05-13'],
    ['Ana Lima denied having {part} Bo Ek on Monday.', 'DENIED', '2024-05-13'],
    ['Ana Lima refused to {base} Bo Ek on Monday.', 'DENIED', '2024-05-13'],
    ['Ana Lima declined to {base} Bo Ek.', 'DENIED', null],
    ['Ana Lima will {base} Bo Ek on Friday.', 'PLANNED', '2024-05-17'],
    ['Ana Lima will be {ing} Bo Ek on Friday.', 'PLANNED', '2024-05-17'],
    ['Ana Lima is {ing} Bo Ek on Friday.', 'PLANNED', '2024-05-17'],
    ['Ana Lima is to {base} Bo Ek on Friday.', 'PLANNED', '2024-05-17'],
    ['Ana Lima is due to {base} Bo Ek on Friday.', 'PLANNED', '2024-05-17'],
    ['Ana Lima plans to {base} Bo Ek on Friday.', 'PLANNED', '2024-05-17'],
    ['Ana Lima is planning on {ing} Bo Ek on Friday.', 'PLANNED', '2024-05-17'],
    ['Ana Lima said she would {base} Bo Ek on Friday.', 'PLANNED', '2024-05-17'],
    ['Ana Lima agreed to {base} Bo Ek on Friday.', 'PLANNED', '2024-05-17'],
    ['On Friday Ana Lima will {base} Bo Ek.', 'PLANNED', '2024-05-17'],
    ['Ana Lima, who will {base} Bo Ek on Friday, left.', 'PLANNED', '2024-05-17'],
    ['Ana Lima is expected to {base} Bo Ek on Friday.', 'PLANNED', '2024-05-17'],
    ['Ana Lima intends to {base} Bo Ek.', 'PLANNED', null],
    ['Ana Lima looks forward to {ing} Bo Ek on Friday.', 'PLANNED', '2024-05-17'],
  ] as const)('%s is %s on %s', (template, status, day) => {
    for (const forms of VERBS) {
      const sentence = filled(template, forms);
      expect(toldOfTwo(sentence), sentence).toContain(`${status} ${day ?? 'undated'}`);
    }
  });
});

describe('so it is in the passive', () => {
  test.each([
    ['Bo Ek was {part} by Ana Lima on Monday.', 'OCCURRED', '2024-05-13'],
    ['Bo Ek, who was {part} by Ana Lima on Monday, left.', 'OCCURRED', '2024-05-13'],
    ['Bo Ek, whom Ana Lima {past} on Monday, left.', 'OCCURRED', '2024-05-13'],
    ['On Monday Bo Ek was {part} in Oslo by the mayor, Ana Lima.', 'OCCURRED', '2024-05-13'],
    ['{part} by Ana Lima on Monday, Bo Ek wept.', 'OCCURRED', '2024-05-13'],
    ['After being {part} by Ana Lima on Monday, Bo Ek left.', 'OCCURRED', '2024-05-13'],
    ['Bo Ek said he had been {part} by Ana Lima on Monday.', 'OCCURRED', '2024-05-13'],
    ['Bo Ek has been {part} by Ana Lima.', 'OCCURRED', null],
    ['Bo Ek will be {part} by Ana Lima on Friday.', 'PLANNED', '2024-05-17'],
    ['Bo Ek is to be {part} by Ana Lima on Friday.', 'PLANNED', '2024-05-17'],
    ['Bo Ek is being {part} by Ana Lima on Friday.', 'PLANNED', '2024-05-17'],
    ['Bo Ek is scheduled to be {part} by Ana Lima on Friday.', 'PLANNED', '2024-05-17'],
    ['Bo Ek was not {part} by Ana Lima on Monday.', 'DENIED', '2024-05-13'],
    ['Bo Ek was never {part} by Ana Lima.', 'DENIED', null],
    ['Bo Ek denied having been {part} by Ana Lima on Monday.', 'DENIED', '2024-05-13'],
    ['Bo Ek denied being {part} by Ana Lima on Monday.', 'DENIED', '2024-05-13'],
  ] as const)('%s is %s on %s', (template, status, day) => {
    for (const forms of WITH_PASSIVE) {
      const sentence = filled(template, forms);
      expect(toldOfTwo(sentence), sentence).toContain(`${status} ${day ?? 'undated'}`);
    }
  });
});

describe('what is only imagined is no event, whatever the verb', () => {
  test.each([
    'Ana Lima left without {ing} Bo Ek.',
    'Ana Lima might {base} Bo Ek on Friday.',
    'Ana Lima could have {part} Bo Ek on Monday.',
    'Ana Lima would have {part} Bo Ek if it had not rained.',
    'Ana Lima wanted to {base} Bo Ek.',
    'Ana Lima has asked to {base} Bo Ek.',
    'If Ana Lima {third} Bo Ek, the talks will fail.',
    'Whenever Ana Lima {third} Bo Ek, it rains.',
    'Did Ana Lima {base} Bo Ek on Monday?',
    'Ana Lima should {base} Bo Ek.',
    'Ana Lima tried to {base} Bo Ek on Monday.',
    'Ana Lima had hoped to {base} Bo Ek on Monday.',
    'Ana Lima called on Cleo Ruiz to {base} Bo Ek.',
  ])('%s', (template) => {
    for (const forms of VERBS)
      expect(
        toldOfTwo(filled(template, forms)).filter((told) => !told.startsWith('DENIED')),
        filled(template, forms),
      ).toEqual([]);
  });
  test.each(['Bo Ek might be {part} by Ana Lima on Friday.', 'Bo Ek wants to be {part} by Ana Lima.'])(
    '%s',
    (template) => {
      for (const forms of WITH_PASSIVE)
        expect(toldOfTwo(filled(template, forms)), filled(template, forms)).toEqual([]);
    },
  );
});
