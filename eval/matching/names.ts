import type { ReadEntity } from '../../src/reading/reading.ts';

/** Names as they are compared: without diacritics, case, full stops and the spelling of apostrophes. */
export function folded(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .replace(/[‘’]/g, "'")
    .replaceAll('.', '')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
}

/** Also without a leading article and without whatever is no letter, digit, apostrophe or hyphen of ASCII. */
export function bare(name: string): string {
  return folded(name)
    .replace(/^the /, '')
    .replace(/[^a-z0-9' -]/g, '')
    .trim();
}

/** Every form that an article calls an entity by. */
export function formsOf({ name, aliases, mentions }: ReadEntity): readonly string[] {
  return [...new Set([name, ...aliases, ...mentions.map(({ text }) => text)])];
}

/** Whether an entity answers to a name of the gold; organizations and places also to a part of theirs. */
export function answersTo(entity: ReadEntity, name: string): boolean {
  const wanted = bare(name.replace(/ \(.*\)$/, ''));
  const forms = formsOf(entity).map(bare);
  return forms.includes(wanted) || (entity.type !== 'PERSON' && forms.some((form) => form.includes(wanted)));
}

/** Whether an entity is shown by another common name of the same place. */
export function isSamePlace(entity: ReadEntity, name: string): boolean {
  return SAME_PLACES.get(bare(name))?.includes(bare(entity.name)) ?? false;
}

/** Whether one of an entity's forms bears a surname, as a word or at its end. */
export function bears(entity: ReadEntity, surname: string): boolean {
  const wanted = folded(surname);
  return formsOf(entity)
    .map(folded)
    .some((form) => form.endsWith(wanted) || form.split(/[^\p{L}\p{N}'-]+/u).includes(wanted));
}

const SAME_PLACES: ReadonlyMap<string, readonly string[]> = new Map([
  ['new york', ['new york', 'new york city']],
  ['united states', ['united states', 'united states of america', 'us', 'usa']],
  ['vietnam', ['vietnam', 'viet nam']],
  ['washington', ['washington', 'washington dc']],
]);
