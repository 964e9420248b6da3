import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readContext } from '../../../src/reading/names/context.ts';
import type { NameSpan } from '../../../src/reading/names/name.ts';
import { changed, kept, replaced } from '../../../src/reading/names/repair/each-name.ts';
import { MODEL_FILE } from '../../../src/reading/names/tagger.ts';
import { readModel } from '../../../src/reading/names/weights.ts';
import { createWordReader } from '../../../src/reading/names/words.ts';
import { markedSentence } from '../roles/marked-sentence.ts';

const { lexicon, lists } = readModel(readFileSync(MODEL_FILE));
const { sentences, names } = markedSentence('[Ana] and [Bo] met [Cleo].');
const contexts = readContext(sentences, createWordReader(lexicon), lists);
const [ana, bo, cleo] = names;
const firsts = (all: readonly NameSpan[]): readonly number[] => all.map(({ first }) => first);

describe('names replaced by others', () => {
  it('are the very list where nothing is replaced', () => {
    expect(replaced(names, contexts, () => null)).toBe(names);
  });

  it('stand in the place of those they are for', () => {
    const others = (of: NameSpan | undefined, instead: readonly NameSpan[]) => (name: NameSpan) =>
      name === of ? instead : null;
    expect(firsts(replaced(names, contexts, others(bo, [])))).toEqual([0, 4]);
    expect(replaced(names, contexts, others(ana, [...names]))).toEqual([...names, bo, cleo]);
    expect(replaced(names, contexts, others(cleo, names.slice(2)))).toEqual(names);
  });
});

describe('names looked at one by one', () => {
  it('are asked about with their sentence and what is known of the article', () => {
    const spelt = (name: NameSpan, { words }: (typeof contexts)[number], known: string): boolean =>
      words[name.first]?.text === known;
    expect(kept(names, contexts, spelt, 'Bo')).toEqual([bo]);
  });

  it('stay in order, changed or not', () => {
    const toPlace = (name: NameSpan): NameSpan => (name === bo ? { ...name, type: 'PLACE' } : name);
    expect(changed(names, contexts, toPlace).map(({ type }) => type)).toEqual(['PERSON', 'PLACE', 'PERSON']);
  });
});
