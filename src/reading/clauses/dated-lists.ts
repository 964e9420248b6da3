import type { SentenceView } from './sentence-view.ts';
import { isVerb } from './verbs.ts';

/** How long the time and place of a member may be. */
const LONGEST_SETTING = 8;

/**
 * "Met Ana Lima in Oslo on Monday | and Bo Ek in Rome on Tuesday |": the names behind a member of a list, parted from
 * it by its time and place, each with one of its own.
 */
export function datedBehind(view: SentenceView, member: number): readonly number[] {
  const found: number[] = [];
  let end = settingEnd(view, member);
  while (end !== null) {
    let next = end;
    while (/^(?:,|and|later|the|then)$/.test(view.units[next]?.lower ?? '')) next++;
    const isNamed = next > end && view.entities[next] != null;
    // "At noon, | then | Bo Ek": with the word goes a time of its own.
    const isNext = isNamed && /^(?:later|then)$/.test(view.units[next - 1]?.lower ?? '');
    end = isNamed ? settingEnd(view, next) : null;
    if (end !== null || (isNext && /^(?:IN|CC|TO|[,.:])$/.test(view.tree.tags[next + 1] ?? '.')))
      found.push(next);
  }
  return found;
}

/** The unit behind the time or place that follows a name up to a comma, "and" or the sentence's end. */
function settingEnd(view: SentenceView, name: number): number | null {
  let hasTime = false;
  for (let unit = name + 1; unit <= name + LONGEST_SETTING; unit++) {
    const word = view.units[unit]?.lower ?? '.';
    if (/^(?:,|;|and|\.)$/.test(word)) return hasTime ? unit : null;
    const isSetting =
      view.dates[unit] != null ||
      view.entities[unit] != null ||
      /^(?:CD|IN|DT|JJ$|NNS?$|PRP\$)/.test(view.tree.tags[unit] ?? '');
    if (!isSetting || isVerb(view, unit)) return null;
    // "For | twenty | minutes".
    const isLength = view.tree.tags[unit] === 'CD' && view.units[unit - 1]?.lower === 'for';
    // "At | nine |", "at | noon |".
    const isHour =
      view.units[unit - 1]?.lower === 'at' &&
      (view.tree.tags[unit] === 'CD' ||
        /^(?:breakfast|dawn|dinner|dusk|lunch|lunchtime|midday|midnight|noon|teatime)$/.test(word));
    // "In | Oslo |", "in the | morning |".
    const isPlace =
      view.units[unit]?.kind === 'PLACE' && /^(?:at|in)$/.test(view.units[unit - 1]?.lower ?? '');
    const isPartOfDay = /^(?:afternoon|evening|morning)$/.test(word);
    if (view.dates[unit] != null || isLength || isHour || isPlace || isPartOfDay) hasTime = true;
    else if (view.entities[unit] != null && !/^(?:in|at)$/.test(view.units[unit - 1]?.lower ?? ''))
      return null;
  }
  return null;
}
