/** A decision in force, as a reason for what is joined or kept apart. */
export interface Reason {
  readonly id: string;
  readonly kind: 'SAME' | 'DIFFERENT';
  readonly by: string;
  readonly note: string | null;
}

/** `Ann decided that these names mean one (decision:…): seen on both photos`, without a full stop. */
export function reasonInWords({ id, kind, by, note }: Reason): string {
  const said = kind === 'SAME' ? 'these names mean one' : 'this is another bearer of the name';
  return `${by} decided that ${said} (${id})${note === null ? '' : `: ${note}`}`;
}
