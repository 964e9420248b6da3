/** The parts of an answered event that tests compare. */
export interface AskedEvent {
  readonly when: Range;
  readonly participants: readonly {
    readonly side: number;
    readonly party: { readonly id: string; readonly name: string };
  }[];
}

interface Range {
  readonly from: string | null;
  readonly to: string | null;
}

export function range({ from, to }: Range): string {
  return `${from}/${to}`;
}

export function partiesOf({ participants }: AskedEvent) {
  return participants.map(({ party }) => party);
}

/** A name without marks and capitals, as the gold is compared. */
export function named({ name }: { readonly name: string }): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D')
    .toLowerCase();
}
