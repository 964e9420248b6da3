import { z } from 'zod';
import type { Profile } from '../../identity/entities/profile.ts';
import { ENTITY_TYPES } from '../../reading/reading.ts';
import { text, textOrNull, texts } from '../rows.ts';

/** The columns of a profile, of a node `p`. */
export const PROFILE_COLUMNS = `p.id AS id, p.type AS type, p.name AS name, p.form AS form, p.acronyms AS acronyms,
  p.countries AS countries, p.around AS around, p.roles AS roles, p.decade AS decade, p.apart AS apart, p.bearer AS bearer,
  p.calledIn AS calledIn, p.entity AS entity`;

/** A profile as the graph holds it. */
export const profileRow = z.object({
  id: text,
  type: z.enum(ENTITY_TYPES),
  name: text,
  form: text,
  acronyms: texts,
  countries: texts,
  around: texts,
  roles: texts,
  decade: z.int().nullable(),
  apart: textOrNull,
  bearer: text,
  calledIn: text,
  /** The id of the entity that it is of; empty for one that was made just now. */
  entity: text,
});

/** A profile that is somebody else's now, and the entity it was of before. */
export interface MovedProfile {
  readonly profile: string;
  readonly from: string;
}

/** A profile as it is written. */
export function profileColumns(profile: Profile) {
  const { id, type, name, form, acronyms, countries, around, roles, decade, apart } = profile;
  return {
    id,
    type,
    name,
    form,
    acronyms: [...acronyms],
    countries: [...countries],
    around: [...around],
    roles: [...roles],
    decade,
    apart,
  };
}
