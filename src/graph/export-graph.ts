import { z } from 'zod';
import { compareCodeUnits } from '../identity/code-units.ts';
import type { GraphStore, Row, Value } from '../store/graph-store.ts';
import { canonicalJson } from './canonical-json.ts';
import { EXPORT_SECTIONS, type ExportSection } from './export-sections.ts';
import { readRows, text } from './rows.ts';

/** How many of one kind are read at a time. */
const PORTION = 200;

const idRow = z.object({ id: text });

/**
 * The whole graph as sorted JSON Lines: documents with what they mention, reports, positions, entities with their
 * names, events, acquaintances and who holds what. The same content gives the same bytes, whichever store holds it
 * and however it came in.
 */
export async function* exportGraph(store: GraphStore): AsyncIterable<string> {
  for (const section of EXPORT_SECTIONS) yield* exportSection(store, section);
}

async function* exportSection(store: GraphStore, { type, ids, rows }: ExportSection): AsyncIterable<string> {
  const found = readRows(idRow, await store.read(ids)).map(({ id }) => id);
  const all = [...new Set(found)].sort(compareCodeUnits);
  for (let start = 0; start < all.length; start += PORTION) {
    const portion = await store.read(rows, { ids: all.slice(start, start + PORTION) });
    const lines = portion.map((row) => ({
      id: String(row.id),
      line: canonicalJson({ type, ...sorted(row) }),
    }));
    lines.sort((a, b) => compareCodeUnits(a.id, b.id) || compareCodeUnits(a.line, b.line));
    for (const { line } of lines) yield line;
  }
}

/** Lists of maps come in no order from a database; lists of plain values have one. */
function sorted(row: Row): Row {
  return Object.fromEntries(
    Object.entries(row).map(([key, value]) => [key, isListOfMaps(value) ? inOrder(value) : value]),
  );
}

function isListOfMaps(value: Value): value is readonly Value[] {
  return Array.isArray(value) && value.some((item: Value) => typeof item === 'object' && item !== null);
}

function inOrder(items: readonly Value[]): Value[] {
  return [...items].sort((a, b) => compareCodeUnits(canonicalJson(a), canonicalJson(b)));
}
