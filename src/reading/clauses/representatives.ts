import type { SentenceView } from './sentence-view.ts';

/** The persons of whom a sentence says for whom they act: "Ana Lima | for Peru", "Bo Ek | on the Swedish side". */
export function representativesIn(view: SentenceView): readonly number[] {
  return view.units.flatMap((unit, at) => (unit.kind === 'PERSON' && actsFor(view, at) ? [at] : []));
}

function actsFor(view: SentenceView, person: number): boolean {
  const words = view.units.slice(person + 1, person + 6).map(({ lower }) => lower);
  const opening = /^(?:, )?(?:signed )?(?:for|on behalf of|representing)( the)? /.exec(`${words.join(' ')} `);
  if (!opening) return /^on (?:the )?\S+ side\b/.test(words.join(' '));
  const whom = view.units[person + opening[0].trim().split(' ').length + 1];
  return whom?.kind === 'PLACE' || whom?.kind === 'ORGANIZATION' || opening[1] !== undefined;
}
