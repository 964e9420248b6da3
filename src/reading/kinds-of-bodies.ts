/** What firms are called in running text, and nobody is: "a Norwegian shipping | group |". */
export const FIRMS: readonly string[] = (
  'airline bank brewery carmaker chain chipmaker company conglomerate consortium consultancy cooperative dairy distillery ' +
  'drugmaker firm foundry fund group refinery shipyard smelter start-up startup steelmaker studio subsidiary ' +
  'supermarket utility winery'
).split(' ');

/** Trades of firms that somebody has as well: "the | brewer | Ana Lima", "the | brewer | Nordkall". */
export const TRADES: readonly string[] = (
  'brewer broadcaster builder carrier developer distributor exporter importer insurer lender maker manufacturer ' +
  'miner operator producer publisher refiner retailer shipbuilder supplier wholesaler'
).split(' ');

/** What papers, stations and their pages are called. */
export const MEDIA: readonly string[] =
  'channel daily magazine network newspaper station tabloid website weekly'.split(' ');

/** What other bodies are called that people work in or belong to. */
export const INSTITUTIONS: readonly string[] = (
  'academy agency association charity church club college commission council federation foundation hospital institution league ' +
  'ministry museum ngo orchestra organisation organization party school society think-tank thinktank union university'
).split(' ');
