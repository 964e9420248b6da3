import type { Passage } from '../../src/reading/reading.ts';

/** Words before a name that one annotator takes into it and another leaves out. */
const TITLES: ReadonlySet<string> = new Set(
  `ambassador aunt brig capt captain chairman chairwoman chancellor chief col colonel dame deputy dr foreign former gen
  general gov governor hon imam judge justice king lady lord lt madam maj major mayor minister mr mrs ms pope premier
  president prime prince princess prof professor queen rev secretary sen senator sgt sheikh shri sir the uncle
  vice`.split(/\s+/),
);

/** A name less the titles before it, and less a genitive, spaces and punctuation behind it. */
export function withoutEdges<P extends Passage>(name: P): P {
  const lead = titlesLength(name.text);
  const tail = /(?:['’]s|[\s,.;:'"!?)])+$/.exec(name.text)?.[0].length ?? 0;
  return lead < name.text.length ? { ...name, start: name.start + lead, end: name.end - tail } : name;
}

function titlesLength(text: string): number {
  let length = 0;
  for (const [word, letters = ''] of text.matchAll(/([a-z]+)\.?\s+/giy)) {
    if (!TITLES.has(letters.toLowerCase())) break;
    length += word.length;
  }
  return length;
}
