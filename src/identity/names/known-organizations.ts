import { readAliasTable } from '../../reading/gazetteer/alias-table.ts';

/**
 * Organizations with an acronym that means them everywhere in the news. A line is one organization: the key of its
 * name, "=", other keys it goes by, ";", acronyms. Source: the organizations' own names; Union of International
 * Associations, Yearbook.
 */
const TABLE = `
african union = ; au
asia pacific economic cooperation = ; apec
asian development bank = ; adb
asian infrastructure investment bank = ; aiib
association of southeast asian nations = association of south east asian nations; asean
central intelligence agency = ; cia
european central bank = ; ecb
european commission =
european parliament =
european union = ; eu
federal bureau of investigation = ; fbi
food and agriculture organization = food and agriculture organization of the united nations; fao
group of seven = ; g7, g 7
group of twenty = group of 20; g20, g 20
gulf cooperation council = ; gcc
international atomic energy agency = ; iaea
international committee of the red cross = ; icrc
international criminal court = ; icc
international labour organization = international labor organization; ilo
international monetary fund = ; imf
international organization for migration = ; iom
international republican institute = ; iri
national aeronautics and space administration = ; nasa
national democratic institute = ; ndi
north atlantic treaty organization = ; nato
organisation for economic co operation and development = organization for economic cooperation and development; oecd
organization for security and co operation in europe = organization for security and cooperation in europe; osce
organization of american states = ; oas
organization of the petroleum exporting countries = ; opec
shanghai cooperation organization = shanghai cooperation organisation; sco
united nations = united nations organization; un, uno
united nations childrens fund = un childrens fund; unicef
united nations development programme = un development programme; undp
united nations educational scientific and cultural organization = ; unesco
united nations environment programme = un environment programme; unep
united nations general assembly = un general assembly, general assembly of the united nations; unga
united nations high commissioner for refugees = un refugee agency; unhcr
united nations security council = un security council; unsc
us asean business council = ; us abc, usabc
usaid = united states agency for international development, us agency for international development
vietnam news agency = viet nam news agency; vna
world bank = world bank group
world economic forum = ; wef
world food programme = world food program, un world food programme; wfp
world health organization = world health organisation; who
world trade organization = world trade organisation; wto
`;

const { canonical, short } = readAliasTable(TABLE);

/** Every key that means a known organization of another key → that other key. */
export const KNOWN_ORGANIZATIONS: ReadonlyMap<string, string> = canonical;
export const ACRONYMS: ReadonlySet<string> = short;
