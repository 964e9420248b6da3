import type { SentenceContext } from '../context.ts';
import { inOrder, type NameSpan } from '../name.ts';
import { repairAcronyms } from './acronyms.ts';
import { repairActors } from './actors.ts';
import { addAddressed, partAtAddress, retypeAddressed } from './addressed.ts';
import { repairAdministrations } from './administrations.ts';
import { repairAffiliations } from './affiliations.ts';
import { addApposed } from './apposed.ts';
import { repairAppositions } from './appositions.ts';
import { partBased } from './based.ts';
import { repairBodies } from './bodies.ts';
import { repairBrackets } from './brackets.ts';
import { repairBrands } from './brands.ts';
import { addCities } from './cities.ts';
import { dropCommonNouns } from './common-nouns.ts';
import { repairContracting } from './contracting.ts';
import { partCoordinated } from './coordinated.ts';
import { repairCountries } from './countries.ts';
import { partAtDashes } from './dashes.ts';
import { partDays } from './days.ts';
import { dropDescriptions } from './descriptions.ts';
import { dropDoubleNames } from './double-names.ts';
import { repairEdges } from './edges.ts';
import { repairEmployers } from './employers.ts';
import { dropFamilies } from './families.ts';
import { dropFields } from './fields.ts';
import { joinFirms } from './firms.ts';
import { repairForeignKinds } from './foreign-kinds.ts';
import { repairFullNames } from './full-names.ts';
import { repairInitialled } from './initialled.ts';
import { repairItsOwn } from './its-own.ts';
import { joinOrganizations } from './joins.ts';
import { repairKinds } from './kinds.ts';
import { repairLandmarks } from './landmarks.ts';
import { dropLawsuits } from './lawsuits.ts';
import { repairLetters } from './letters.ts';
import { repairNamedAfter } from './named-after.ts';
import { dropNamedThings } from './named-things.ts';
import { partNationals } from './nationals.ts';
import { repairOfficers } from './officers.ts';
import { addFamilyHe } from './opening-words.ts';
import { partOwners } from './owners.ts';
import { partAtTitles, partBodies, partPairs } from './pairs.ts';
import { addParties } from './parties.ts';
import { partPartyStates } from './party-states.ts';
import { addFullNames } from './plain-full-names.ts';
import { repairRepeats } from './repeats.ts';
import { repairRunFirms } from './run-firms.ts';
import { partSeats } from './seats.ts';
import { repairSeries } from './series.ts';
import { repairSovereigns } from './sovereigns.ts';
import { repairSpeakerLabels } from './speaker-labels.ts';
import { partSpokespersons } from './spokespersons.ts';
import { repairStrangers } from './strangers.ts';
import { repairSyllables } from './syllables.ts';
import { repairClubs, repairTeams } from './teams.ts';
import { dropThings } from './things.ts';
import { dropTitleAcronyms } from './title-acronyms.ts';
import { repairTowns } from './towns.ts';
import { dropUnintroduced } from './unintroduced.ts';
import { dropUnlikely } from './unlikely.ts';
import { dropVessels } from './vessels.ts';
import { repairWhereabouts } from './whereabouts.ts';

type Repair = (names: readonly NameSpan[], contexts: readonly SentenceContext[]) => readonly NameSpan[];

/** In this order: each reads what the ones before it left; up to the joins names are in order of reading. */
const REPAIRS: readonly Repair[] = [
  repairBrackets,
  partPartyStates,
  partAtDashes,
  partBased,
  partPairs,
  partBodies,
  partCoordinated,
  partAtTitles,
  partOwners,
  partAtAddress,
  partDays,
  partNationals,
  partSpokespersons,
  retypeAddressed,
  repairSyllables,
  repairSovereigns,
  partSeats,
  repairEdges,
  repairCountries,
  repairEmployers,
  joinFirms,
  joinOrganizations,
  repairBodies,
  repairBrands,
  repairOfficers,
  repairSpeakerLabels,
  repairFullNames,
  addFamilyHe,
  repairActors,
  repairKinds,
  repairForeignKinds,
  repairAffiliations,
  repairRunFirms,
  repairContracting,
  repairItsOwn,
  repairNamedAfter,
  addApposed,
  repairAppositions,
  repairAdministrations,
  repairLandmarks,
  repairLetters,
  repairTowns,
  repairSeries,
  repairWhereabouts,
  dropUnlikely,
  dropDescriptions,
  dropLawsuits,
  addAddressed,
  addFullNames,
  partDays,
  addCities,
  dropTitleAcronyms,
  repairAcronyms,
  repairRepeats,
  repairStrangers,
  dropDoubleNames,
  dropVessels,
  dropThings,
  dropNamedThings,
  dropFamilies,
  dropUnintroduced,
  dropUnlikely,
  dropCommonNouns,
  dropFields,
  addParties,
  repairTeams,
  repairClubs,
  repairInitialled,
];

/** Makes the names of one article agree with each other; in order of reading, without overlaps. */
export function repairNames(names: readonly NameSpan[], contexts: readonly SentenceContext[]): NameSpan[] {
  const repaired = REPAIRS.reduce<readonly NameSpan[]>((current, repair) => repair(current, contexts), names);
  const sorted = [...repaired].sort((a, b) => inOrder(a, b) || b.last - a.last);
  return sorted.filter((name, i) => {
    const before = sorted[i - 1];
    return !before || before.sentence !== name.sentence || before.last <= name.first;
  });
}
