import { sForm } from '../../text/s-form.ts';

/**
 * Every form of a verb, lower case. A row of one word is a regular verb ("visit"), whose forms follow from it; a row
 * of several lists them all ("meet meets met meeting").
 */
export function formsOf(row: string): readonly string[] {
  const [verb = '', ...others] = row.split(' ');
  return others.length > 0 ? [verb, ...others] : [verb, sForm(verb), past(verb), participle(verb)];
}

const past = (verb: string): string =>
  /e$/.test(verb) ? `${verb}d` : /[^aeiou]y$/.test(verb) ? verb.replace(/y$/, 'ied') : `${verb}ed`;
const participle = (verb: string): string => `${verb.replace(/e$/, '')}ing`;
