import { registerEnumType } from 'type-graphql';

/**
 * A GraphQL enum from its values and what each means. Inside Dateline the values are plain strings, so the
 * compiler asks for a description as soon as one is added.
 *
 * @returns what type thunks name the enum by
 */
export function describedEnum<V extends string>(
  name: string,
  description: string,
  values: Readonly<Record<V, string>>,
): Readonly<Record<string, string>> {
  const enumObject = Object.fromEntries(Object.keys(values).map((value) => [value, value]));
  const valuesConfig = Object.fromEntries(
    Object.entries<string>(values).map(([value, meaning]) => [value, { description: meaning }]),
  );
  registerEnumType(enumObject, { name, description, valuesConfig });
  return enumObject;
}
