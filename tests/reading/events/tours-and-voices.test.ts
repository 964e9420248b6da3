import { describe } from 'vitest';
import { tell } from './tell.ts';

describe('talks of which nobody is the subject', () => {
  tell([
    ['Ana Lima toured the port. Talks with Bo Ek went on for three hours.', 'MEETING: Ana Lima | Bo Ek'],
    [
      'Ana Lima arrived in Oslo on Monday. The prices of bread rose. A meeting with Bo Ek began at noon.',
      'VISIT 2024-05-13 @ Oslo: Ana Lima',
      'MEETING 2024-05-13 @ Oslo: Ana Lima | Bo Ek',
    ],
    [
      'The chairmen of the boards, Ana Lima and Bo Ek, announced the plan at the end of two days of talks.',
      'MEETING: Ana Lima | Bo Ek',
    ],
    ['Ana Lima and Dan Orr fell ill. Talks with Bo Ek went on for hours.'],
    ['Ana Lima toured the port. Interest in talks with Bo Ek began to fade.'],
    ['Ana Lima toured the port. The talks with Bo Ek broke down.'],
  ]);
});

describe('who is home from a journey', () => {
  tell([
    [
      'Ana Lima came home on Saturday from a six-day swing through Chile, Peru and Fiji. Lima met Bo Ek.',
      'VISIT 2024-05-06/2024-05-11 @ Chile: Ana Lima',
      'VISIT 2024-05-06/2024-05-11 @ Peru: Ana Lima',
      'VISIT 2024-05-06/2024-05-11 @ Fiji: Ana Lima',
      'MEETING 2024-05-06/2024-05-11: Ana Lima | Bo Ek',
    ],
    [
      'Ana Lima returned on Saturday from a 3-day trip to Chile. Lima met Bo Ek.',
      'VISIT 2024-05-09/2024-05-11 @ Chile: Ana Lima',
      'MEETING 2024-05-09/2024-05-11 @ Chile: Ana Lima | Bo Ek',
    ],
    ['Ana Lima visited Paris, France, on Monday.', 'VISIT 2024-05-13 @ Paris: Ana Lima'],
  ]);
});

describe('who is alone with somebody, or called to him', () => {
  tell([
    [
      'Ana Lima was shut up until noon in the house with Bo Ek on Monday.',
      'MEETING 2024-05-13: Ana Lima | Bo Ek',
    ],
    ['Ana Lima was shut up in a cell with Bo Ek.'],
    ['On Monday Ana Lima slipped away to see Bo Ek in Oslo.', 'VISIT 2024-05-13 @ Oslo: Ana Lima | Bo Ek'],
    [
      'Ana Lima sent for Bo Ek at tea on Monday, and in her chambers he apologised.',
      'MEETING 2024-05-13: Ana Lima | Bo Ek',
    ],
    ['Ana Lima took Bo Ek out for noodles on Monday.', 'MEETING 2024-05-13: Ana Lima | Bo Ek'],
    [
      'On Monday Ana Lima and Bo Ek went through the books line by line.',
      'MEETING 2024-05-13: Ana Lima | Bo Ek',
    ],
    ['On Monday Ana Lima, the goalkeeper, took Bo Ek out for the season.'],
    [
      'Ana Lima and the minister, Bo Ek, debated the fishing levy for most of two hours on Monday.',
      'DEBATE 2024-05-13: Ana Lima | Bo Ek',
    ],
  ]);
});

describe('who says "I" in a text of several voices', () => {
  tell([
    [
      'The yard was held for months.\n\nAna Lima, welder: I met Bo Ek on Monday.\n\nBo Ek, clerk: On Tuesday I saw the director, Carl Aas, in Oslo.\n\nLima: I rang Aas on Sunday.',
      'MEETING 2024-05-13: Ana Lima | Bo Ek',
      'MEETING 2024-05-14 @ Oslo: Bo Ek | Carl Aas',
      'CALL 2024-05-12: Ana Lima | Carl Aas',
    ],
    ['Notes.\n\nAna Lima: a welder.\n\nBo Ek said: I met Carl Aas.'],
  ]);
});

describe('who is meant by a title of another language', () => {
  tell(
    ['Maulana', 'Begum', 'Datu', 'Datuk', 'Padre'].map(
      (title) =>
        [
          `${title} Omar Said slept. On Monday the ${title} called on Bo Ek in Lund.`,
          'MEETING 2024-05-13 @ Lund: Omar Said | Bo Ek',
        ] as const,
    ),
  );
});

describe('names with an initial that is glued to them', () => {
  tell([
    [
      'On Monday the Minister of Mining Ts.Erdene received head of the Resources Authority G.Munkh and Speaker of the State Great Khural R.Tumur.',
      'MEETING 2024-05-13: Ts.Erdene | G.Munkh, R.Tumur',
    ],
    ['On Monday K.Nair met Governor Kh.Badam and left.', 'MEETING 2024-05-13: K.Nair | Kh.Badam'],
    ['On Monday Ana Lima met Bo Ek of Group B.The two left.', 'MEETING 2024-05-13: Ana Lima | Bo Ek'],
    ['On Monday Ana Lima met Bo Ek.She left.', 'MEETING 2024-05-13: Ana Lima | Bo Ek'],
  ]);
});
