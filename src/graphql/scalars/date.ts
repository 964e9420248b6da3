import { GraphQLScalarType, Kind } from 'graphql';
import { isDay } from '../input/days.ts';

/**
 * A day as `YYYY-MM-DD`. What comes in has to be a string here; that it is a day is checked with the rest of what
 * it belongs to (input/days.ts, article-input.ts): so the error names the argument, and an article with an
 * impossible date costs only itself, not the whole request.
 */
export const DateScalar = new GraphQLScalarType<string, string>({
  name: 'Date',
  description: 'A day of the calendar, written YYYY-MM-DD. Example: "2023-06-28".',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc3339#section-5.6',
  serialize: (value) => {
    if (typeof value === 'string' && isDay(value)) return value;
    throw new TypeError(`The graph gave ${JSON.stringify(value)} for a day.`);
  },
  parseValue: writtenDay,
  parseLiteral: (node) => writtenDay(node.kind === Kind.STRING ? node.value : null),
});

function writtenDay(given: unknown): string {
  if (typeof given === 'string') return given;
  throw new TypeError('A day is a string: write YYYY-MM-DD in quotes, as "2023-06-28".');
}
