import { describe } from 'vitest';
import { tell } from './tell.ts';

describe('who says "I" in a transcript', () => {
  tell([
    [
      'Secretary Ana Lima at a Press Availability\n\nSECRETARY LIMA: Good afternoon. I met yesterday with Minister Bo Ek.\n\nOn Friday I spoke to Carl Aas.\n\nQUESTION: Did you meet Dan Orr?\n\nSECRETARY LIMA: I saw Dan Orr in Lund this morning.',
      'MEETING 2024-05-14: Ana Lima | Bo Ek',
      'CALL 2024-05-10: Ana Lima | Carl Aas',
      'MEETING 2024-05-15 @ Lund: Ana Lima | Dan Orr',
    ],
    [
      'MS. LIMA: Good morning. I met Bo Ek on Monday.\n\nQ I met Dan Orr on Sunday. And you?\n\nMS. LIMA: I rang him.',
      'MEETING 2024-05-13: LIMA | Bo Ek',
      'CALL: LIMA | Dan Orr',
    ],
    [
      'Briefing by Press Secretary Ana Lima and Ambassador Bo Ek\n\nAMBASSADOR EK: On Monday I met Carl Aas in Accra.\n\nMS. LIMA: And I called Dan Orr this morning.',
      'MEETING 2024-05-13 @ Accra: Bo Ek | Carl Aas',
      'CALL 2024-05-15: Ana Lima | Dan Orr',
    ],
    [
      'Remarks by President Ana Lima in Oslo\n\nTHE PRESIDENT: On Monday I met Bo Ek.\n\nMR. EK: I thank you.\n\nTHE PRESIDENT: We met Dan Orr too.',
      'MEETING 2024-05-13: Ana Lima | Bo Ek',
    ],
    [
      'ANA LIMA, HOST: Good morning.\n\nEK: Good morning.\n\nHOST: I saw Dan Orr in Lund on Monday. Bo Ek, did you?\n\nEK (ON TAPE): Dan Orr I met for an hour on Sunday.\n\nHOST: Thank you.',
      'MEETING 2024-05-13 @ Lund: ANA LIMA | Dan Orr',
      'MEETING 2024-05-12: Bo Ek | Dan Orr',
    ],
    ['MANILA: Ana Lima slept.\n\nOSLO: I met Bo Ek on Monday.'],
    ['MODERATOR: I met Bo Ek on Monday.\n\nQ I met him too.\n\nMODERATOR: Thank you.'],
  ]);
});

describe('who says "I" in remarks and statements', () => {
  tell([
    [
      'Opening remarks by Ambassador Ana Lima at the Signing Ceremony\n\nGood morning. On Monday I met with Bo Ek in Lund.',
      'MEETING 2024-05-13 @ Lund: Ana Lima | Bo Ek',
    ],
    ["Ana Lima's speech in Oslo\n\nI met Bo Ek on Monday.", 'MEETING 2024-05-13: Ana Lima | Bo Ek'],
    ['Statement by Ana Lima and Dan Orr\n\nI met Bo Ek on Monday.'],
    ['Remarks by Ana Lima\n\nOn Monday we met the Chinese.'],
    ['A speech on the late Ana Lima\n\nI met Bo Ek on Monday.'],
  ]);
});

describe('the names in the labels of a transcript', () => {
  tell([
    [
      'MR. EK: Mrs Lima I met for half an hour on Sunday.\n\nQ Carl, did you?\n\nMR. EK: I rang Dan Orr on Monday.',
      'MEETING 2024-05-12: EK | Lima',
      'CALL 2024-05-13: EK | Dan Orr',
    ],
    ['King Leopold I met Bo Ek on Monday.', 'MEETING 2024-05-13: Leopold I | Bo Ek'],
  ]);
});

describe('who did what he is thanked or blamed for', () => {
  tell([
    ['On Monday Ana Lima thanked Bo Ek for hosting Carl Aas.', 'MEETING 2024-05-13: Bo Ek | Carl Aas'],
    ['On Monday Ana Lima thanked Bo Ek for receiving her.', 'MEETING 2024-05-13: Bo Ek | Ana Lima'],
    ['On Monday Ana Lima thanked Bo Ek for visiting Lund.', 'VISIT 2024-05-13: Bo Ek | Lund'],
    ['On Monday Ana Lima thanked Bo Ek for having received her.', 'MEETING: Bo Ek | Ana Lima'],
    ['On Monday Ana Lima rebuked Bo Ek for meeting Carl Aas.', 'MEETING: Bo Ek | Carl Aas'],
    ['On Monday Ana Lima was criticised for meeting Carl Aas.', 'MEETING 2024-05-13: Ana Lima | Carl Aas'],
    [
      'On Monday Ana Lima thanked Bo Ek for refusing to meet Carl Aas.',
      'MEETING DENIED 2024-05-13: Bo Ek | Carl Aas',
    ],
  ]);
});

describe('a journey with days for each place', () => {
  tell([
    [
      "Minister Ana Lima paid a visit to the Republic of Yemen on 8 and 9 May and to Djibouti on 10 and 11 May. In Sana'a the minister met Bo Ek. While in Djibouti, the minister received a call from Carl Aas.",
      'VISIT 2024-05-08/2024-05-09 @ Republic of Yemen: Ana Lima',
      'VISIT 2024-05-10/2024-05-11 @ Djibouti: Ana Lima',
      "MEETING 2024-05-08/2024-05-09 @ Sana'a: Ana Lima | Bo Ek",
      'CALL 2024-05-10/2024-05-11: Ana Lima | Carl Aas',
    ],
    [
      'Ana Lima travelled to Lund on Monday and to Oslo on Tuesday. In Lund she met Bo Ek.',
      'VISIT 2024-05-13 @ Lund: Ana Lima',
      'VISIT 2024-05-14 @ Oslo: Ana Lima',
      'MEETING 2024-05-13 @ Lund: Ana Lima | Bo Ek',
    ],
  ]);
});

describe('whose role stands before a comma and a country', () => {
  tell([
    [
      "On Monday Ana Lima met the chair of the round, Samoa's Bo Ek, in Oslo.",
      'MEETING 2024-05-13 @ Oslo: Ana Lima | Bo Ek',
    ],
    [
      "On Monday Ana Lima cornered New Zealand's trade minister, Bo Ek, in the garden.",
      'MEETING 2024-05-13: Ana Lima | Bo Ek',
    ],
    [
      'On Monday Ana Lima went straight from there to the chair of the round, Bo Ek, and reported.',
      'MEETING 2024-05-13: Ana Lima | Bo Ek',
    ],
    ['Ana Lima went to Oslo on Monday and told Bo Ek.'],
    ['Ana Lima and Bo Ek signed the mining licence on Monday.', 'AGREEMENT 2024-05-13: Ana Lima | Bo Ek'],
  ]);
});
