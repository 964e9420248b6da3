import type { EntityType } from '../../reading.ts';
import type { SentenceContext } from '../context.ts';
import { type NameSpan, retyped } from '../name.ts';
import { changed } from './each-name.ts';

/** What bodies are called in other languages, where the word stands first; nobody's given name. */
const BODIES =
  /^(?:Asociaci[oó]n|Associazione|Association|Banco|Banka|Banque|Cl[uú]be?|Colegio|Coll[eè]ge|Confederaci[oó]n|[EÉ]ditions|Editora|Editorial|Edizioni|Federaci[oó]n|Fondation|Fondazione|Fundaci[oó]n|Funda[cç][aã]o|Groupe|Grupo|Gruppo|Institut|Instituto|Istituto|Kelab|Mus[eé]e|Museo|Museu|Partai|Partido|Partito|Parti|Persatuan|Raadio|R[aá]di[oó]|Radijo|Radju|Radyo|Sekolah|Sindicato|Syndicat|Teatr|Teatro|Th[eé][aâ]tre|T[eé]l[eé]|Universidad|Universidade|Universit[aàäé]t?|Verlag|Yayasan|Ysgol)$/;

/** What places are called so. */
const PLACES =
  /^(?:Avenida|Barangay|Barrio|Calle|Carrer|Ch[aâ]teau|Jalan|Kampong|Kampung|Kfar|Kota|Oblast|Palazzo|Piazza|Pra[cç]a|Pulau|Quai|Rua|Rue|Sungai|Ulitsa|Wadi|Wilaya)$/;

/** "| Radyo Dagyang | asked", "the chief of | Barangay Bakhaw |": no persons. */
export function repairForeignKinds(
  names: readonly NameSpan[],
  contexts: readonly SentenceContext[],
): NameSpan[] {
  return changed(names, contexts, (name, { words }) => {
    if (name.type !== 'PERSON' || name.last - name.first < 2) return name;
    const type = typeSaid(words[name.first]?.text ?? '');
    return type === null ? name : retyped(name, type);
  });
}

function typeSaid(word: string): EntityType | null {
  if (BODIES.test(word)) return 'ORGANIZATION';
  return PLACES.test(word) ? 'PLACE' : null;
}
