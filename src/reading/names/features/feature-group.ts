/** So many numbers settle a group of features. */
export const KEY = 4;

/**
 * Features of a token that a few numbers settle, however much else differs around it: what they weigh together can
 * be remembered by these numbers.
 */
export interface FeatureGroup<View> {
  /** Writes all `KEY` numbers into `key`. */
  settle(view: View, key: Int32Array): void;
  /** Writes the features' hashes into `out` from `start` on and gives where they end. */
  write(view: View, out: Int32Array, start: number): number;
}
