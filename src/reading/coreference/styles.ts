import type { SentenceView } from '../clauses/sentence-view.ts';
import type { Discourse } from './discourse.ts';

/** Styles by which bearers of high titles are spoken of, and the titles: "His Holiness" is a pope or patriarch. */
const STYLES: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    beatitude: ['archbishop', 'metropolitan', 'patriarch'],
    eminence: ['cardinal', 'metropolitan'],
    excellency: ['ambassador', 'archbishop', 'bishop', 'governor', 'minister', 'premier', 'president'],
    grace: ['archbishop', 'duchess', 'duke'],
    highness: ['crown', 'duchess', 'duke', 'emir', 'prince', 'princess', 'sheikh', 'sultan'],
    holiness: ['catholicos', 'pope', 'patriarch'],
    majesty: ['emperor', 'empress', 'king', 'queen', 'sultan'],
  }),
);

/** Whether a word is such a style, with "His", "Her" or "Their" before it. */
export function isStyle(view: SentenceView, unit: number): boolean {
  if (!STYLES.has(view.units[unit]?.lower ?? '')) return false;
  return view.units.slice(Math.max(0, unit - 3), unit).some(({ lower }) => /^(?:his|her)$/.test(lower));
}

/** The one person spoken of lately who bears the style, by title and by sex; null where two do. */
export function byStyle(discourse: Discourse, view: SentenceView, unit: number): number | null {
  const titles = STYLES.get(view.units[unit]?.lower ?? '') ?? [];
  const before = view.units.slice(Math.max(0, unit - 3), unit);
  const sex = before.some(({ lower }) => lower === 'her') ? 'FEMALE' : 'MALE';
  const bearers = discourse.recent.filter(({ entity }) => {
    const traits = discourse.traitsOf(entity);
    return (
      discourse.isPerson(entity) &&
      (traits?.gender ?? sex) === sex &&
      titles.some((title) => traits?.roles.has(title))
    );
  });
  return bearers.length === 1 ? (bearers[0]?.entity ?? null) : null;
}
