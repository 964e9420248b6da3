import type { SentenceView } from './sentence-view.ts';
import { isVerb } from './verbs.ts';

/** How long the time and place of a member may be. */
const LONGEST_SETTING = 8;

/**
 * "Met Ana Lima in Oslo on Monday | and Bo Ek in Rome on Tuesday |": the names behind a member of a list, parted from
 * it by its time and place, each with a time of its own and, where the one before has a place, a place.
 */
export function datedBehind(view: SentenceView, member: number): readonly number[] {
  const found: number[] = [];
  let setting = settingBehind(view, member);
  while (setting) {
    let next = setting.end;
    while (/^(?:,|and)$/.test(view.units[next]?.lower ?? '')) next++;
    const own = next > setting.end && view.entities[next] != null ? settingBehind(view, next) : null;
    if (!own || (setting.hasPlace && !own.hasPlace)) break;
    found.push(next);
    setting = own;
  }
  return found;
}

interface Setting {
  readonly hasPlace: boolean;
  /** The unit behind it. */
  readonly end: number;
}

/** The time, with a place or without, that follows a name up to a comma, "and" or the sentence's end. */
function settingBehind(view: SentenceView, name: number): Setting | null {
  let hasPlace = false;
  let hasTime = false;
  for (let unit = name + 1; unit <= name + LONGEST_SETTING; unit++) {
    const word = view.units[unit]?.lower ?? '.';
    if (/^(?:,|;|and|\.)$/.test(word)) return hasTime ? { hasPlace, end: unit } : null;
    const isSetting =
      view.dates[unit] != null ||
      view.entities[unit] != null ||
      /^(?:IN|DT)/.test(view.tree.tags[unit] ?? '');
    if (!isSetting || isVerb(view, unit)) return null;
    if (view.dates[unit] != null) hasTime = true;
    else if (view.entities[unit] != null) {
      if (!/^(?:in|at)$/.test(view.units[unit - 1]?.lower ?? '')) return null;
      hasPlace = true;
    }
  }
  return null;
}
