import { bitOf } from '../categories.ts';
import type { SentenceContext } from '../context.ts';
import { type NameSpan, retyped } from '../name.ts';
import { listsOf, listsOfWord } from './claims.ts';
import { changed } from './each-name.ts';

/** Nouns that firms end in, beyond those of the word list. */
const TRADES = new Set(
  (
    'aerospace airlines airways analytics attorneys automobiles bakeries bearings boats breweries brewery cables carpets castings cement ceramics chemical chemicals coatings cobalt collieries concrete copper ' +
    'confectionery creameries cycles dairies devices distilleries distillers drilling dyeworks electronics energi energie fabrik farms fashions ferries fisheries fittings forgings foundries foundry ' +
    'furniture gaas garments gears glassworks haulage invest ironworks kraft lines lithium logistics marine maschinenbau metal metals milling mills minerals mining nickel offshore optics packaging paper ' +
    'papermakers petroleum pharma pipelines plastics ports printworks pumps quarries rail rederi reederei refineries resources semiconductors shipbuilders shipping shipyard shipyards solicitors ' +
    'smelters solar steelworks tankers tanneries telecoms textiles timber tools toys turbines tyres valves varvet verlag werft werke zinc'
  ).split(' '),
);
/** Nouns of bodies that are never places. */
const BODIES = new Set(
  (
    'agency alliance association bureau club coalition commission committee confederation congress consortium consulate council embassy federation forum foundation front ' +
    'league ministry movement navy organisation organization party patriarchate secretariat senate society union'
  ).split(' '),
);
/** What names of bodies begin with in other languages: "Naviera Teide", "Bundnis Ana Lima". */
const OPENING = new Set(
  (
    'aktiebolaget alianza alianca banca banco banque bundnis cementos ciments companhia compania compagnie confederacion conseil consejo cooperativa ' +
    'deportivo empresa federacion federacao fondation fondazione fundacao fundacion groupe gazeta gazzetta grupo gruppo institut instituto istituto ministerio ' +
    'mouvement movimento movimiento musee museo museu naviera partei partido partit partito rassemblement sindacato sindicato sociedad sociedade societe syndicat ' +
    'uniao unidad universidad universidade universita universite verein'
  ).split(' '),
);
/** And those they end in: "Friedrich Ebert Stiftung", "Yomiuri Shimbun". */
const CLOSING = new Set(
  (
    'bankasi bewegung forbundet gesellschaft parishad partei partiet partisi sabha sangh shimbun stiftung tidende universitat universitesi ' +
    'verband zeitung'
  ).split(' '),
);
const PLACES =
  bitOf('countries') | bitOf('geography') | bitOf('regions') | bitOf('subdivisions') | bitOf('places');
const PERSONAL = bitOf('first-names') | bitOf('last-names') | bitOf('famous-people');

/**
 * What is called after a body is one: "Kestrel Foundries Group" is no person and no place, nor then is "Kestrel",
 * unless the article names somebody so.
 */
export function repairBodies(names: readonly NameSpan[], contexts: readonly SentenceContext[]): NameSpan[] {
  const typed = changed(names, contexts, asBody);
  const heads = new Set<number>();
  const persons = new Set<number>();
  for (const { type, sentence, first, last } of typed) {
    const words = contexts[sentence]?.words ?? [];
    if (last - first < 2) continue;
    if (type === 'ORGANIZATION') heads.add(words[first]?.lower ?? 0);
    if (type === 'PERSON') for (const word of words.slice(first, last)) persons.add(word.lower);
  }
  return typed.map((name): NameSpan => {
    const word = contexts[name.sentence]?.words[name.first];
    const isShort = name.type === 'PERSON' && name.last - name.first === 1 && word !== undefined;
    return isShort && heads.has(word.lower) && !persons.has(word.lower)
      ? retyped(name, 'ORGANIZATION')
      : name;
  });
}

function asBody(name: NameSpan, context: SentenceContext): NameSpan {
  const isForeign = name.type !== 'ORGANIZATION' && isCalledAbroad(name, context);
  const isBody =
    isForeign ||
    (name.type === 'PERSON'
      ? endsInBody(name, context)
      : name.type === 'PLACE' && isCalledBody(name, context));
  return isBody ? retyped(name, 'ORGANIZATION') : name;
}

function isCalledAbroad(name: NameSpan, { tokens }: SentenceContext): boolean {
  const [opening, closing] = [tokens[name.first]?.lower ?? '', tokens[name.last - 1]?.lower ?? ''];
  return name.last - name.first > 1 && (OPENING.has(opening) || CLOSING.has(closing));
}

/** "Diocese of Tarvo". */
const SEES = /^(?:archdiocese|diocese|eparchy)$/;

/** "Great Lakes Forum", unless a list knows it for a place ("Soviet Union"). */
function isCalledBody(name: NameSpan, context: SentenceContext): boolean {
  const [head, of] = context.tokens.slice(name.first, name.first + 2);
  if (SEES.test(head?.lower ?? '') && of?.lower === 'of' && name.last - name.first > 2) return true;
  const word = context.words[name.last - 1];
  const isBody = name.last - name.first > 1 && word?.capital === true && BODIES.has(word.text.toLowerCase());
  return isBody && (listsOf(name, context) & PLACES) === 0;
}

/** Whether the last word heads organizations and is nobody's surname ("Power", "House"). */
function endsInBody({ first, last }: NameSpan, context: SentenceContext): boolean {
  const { words } = context;
  const word = words[last - 1];
  if (word?.capital !== true) return false;
  if (last - first > 1 && TRADES.has(word.text.toLowerCase())) return true;
  const bits = last - first > 1 ? listsOfWord(last - 1, context) : 0;
  return (bits & bitOf('org-nouns')) !== 0 && (bits & PERSONAL) === 0;
}
