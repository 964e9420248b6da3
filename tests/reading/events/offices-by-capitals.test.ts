import { describe } from 'vitest';
import { tell } from './tell.ts';

const MET = 'MEETING 2024-05-13: Ana Lima | Bo Ek';

describe('the capitals of an office are whoever holds it', () => {
  tell([
    ['The District Commissioner, Mrs Ana Lima, spoke. The DC met Bo Ek on Monday.', MET],
    ['The district commissioner, Ana Lima, was ill. On Monday the D.C. met Bo Ek.', MET],
    [
      'The Municipal Chief Executive (MCE) for Hohoe, Ms Ana Lima, has appealed for calm. The MCE met Bo Ek on Monday.',
      MET,
    ],
    ['Assistant Commissioner of Police Ana Lima arrived. The ACP met Bo Ek on Monday.', MET],
  ]);
});

describe('capitals of a body or a state are nobody', () => {
  tell([
    [
      'The European Commission slept. The prime minister, Bo Ek, is ill. The EC received Ana Lima on Monday.',
      'MEETING 2024-05-13: European Commission | Ana Lima',
    ],
    ['The under-secretary, Bo Ek, is ill. On Monday the US thanked Ana Lima.'],
  ]);
});

describe('whom the headline speaks of', () => {
  tell([
    [
      'The judge who will not pick up\n\nAna Lima does not care for telephones. Lima is at home, and Lima likes it. On Monday the judge met Bo Ek.',
      MET,
    ],
    [
      "What the commissioner's calendar left out\n\nOn paper, Ana Lima was alone. Lima says so, and Lima is sure. On Monday the commissioner met Bo Ek.",
      MET,
    ],
    // Another bears the office; the first is known by one of her own; the headline names two.
    [
      'The judge who will not pick up\n\nAna Lima slept. Lima woke, and Lima wept. The judge met Bo Ek on Monday. The judge, Carl Aas, is old.',
      'MEETING 2024-05-13: Carl Aas | Bo Ek',
    ],
    [
      'The judge who will not pick up\n\nThe baker, Ana Lima, slept. Lima woke, and Lima wept. On Monday the judge met Bo Ek.',
    ],
    ['The nurse and the judge\n\nAna Lima slept. Lima woke, and Lima wept. On Monday the judge met Bo Ek.'],
  ]);
});

describe('the only one named so far, by what he does', () => {
  tell([
    ['Ana Lima was to be in Rome this week. Instead the goalkeeper met Bo Ek on Monday.', MET],
    ['Ana Lima wrote "The Salt" in 1981. Carl Aas slept. On Monday the playwright met Bo Ek.', MET],
    ['Ana Lima was to be in Rome this week. The mayor met Bo Ek on Monday.'],
    ['Ana Lima saw a goalkeeper. The goalkeeper met Bo Ek on Monday.'],
    ['Ana Lima wrote a letter. Carl Aas slept. On Monday the playwright met Bo Ek.'],
  ]);
});

describe('under another word for the same calling', () => {
  tell([
    ['The barrister, Ana Lima, is ill. The lawyer met Bo Ek on Monday.', MET],
    ['The headmistress, Ana Lima, is ill. The teacher met Bo Ek on Monday.', MET],
    ['The mediator, Ana Lima, is ill. The negotiator met Bo Ek on Monday.'],
  ]);
});

describe('a delegation is the one who leads it', () => {
  tell([
    ['A delegation led by Bo Ek came by train. The delegation was met on Monday by Ana Lima.', MET],
    [
      'A delegation led by Bo Ek came by train. It was met at the station on Monday by the mayor, Ana Lima.',
      MET,
    ],
    [
      'The party is led by the managing director of the line, Bo Ek. It was received on Monday by Ana Lima.',
      MET,
    ],
  ]);
});

describe('what is said between commas of those who are listed', () => {
  tell([
    ['Ana Lima, a Norwegian, and Bo Ek met on Monday.', MET],
    ['Ana Lima, the Greek Cypriot, and Bo Ek, his Turkish counterpart, met on Monday.', MET],
    ['Carl Aas and Dan Orr slept. Ana Lima and Bo Ek, both of them lawyers, met on Monday.', MET],
    [
      'On Monday Ana Lima met the conductor, the Norwegian Tolo Rua.',
      'MEETING 2024-05-13: Ana Lima | Tolo Rua',
    ],
    ['On Monday Ana Lima received at her office Bo Ek, the envoy.', MET],
    ['Ana Lima met three members of the club on Monday, among them Bo Ek.', MET],
    ['Ana Lima met the baker Bo Ek twice on Monday.', MET],
    [
      "Carl Aas and Dan Orr are rivals. On Monday Ana Lima found herself in a lift with Bo Ek, Aas's deputy, and the two talked.",
      MET,
    ],
    [
      'The bishop, Ana Lima, rang Bo Ek on Monday, to the joy of Dan Orr, who tried the bishop nine times and got the machine.',
      'CALL 2024-05-13: Ana Lima | Bo Ek',
    ],
  ]);
});

describe('a surname that two bear', () => {
  tell([
    // "Ms Rados" is not called so by the name alone.
    [
      'Senka Rados slept. "Mine snored," Ms Rados said. Then Milutin Rados woke. Rados met Bo Ek on Monday.',
      'MEETING 2024-05-13: Milutin Rados | Bo Ek',
    ],
    [
      'Senka Rados slept. Rados snored. Then Milutin Rados woke. Rados met Bo Ek on Monday.',
      'MEETING 2024-05-13: Senka Rados | Bo Ek',
    ],
  ]);
});
