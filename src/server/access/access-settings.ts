import type { JwtSettings } from './json-web-tokens.ts';
import type { StaticToken } from './static-tokens.ts';

/** Who may do what, as the environment says it. */
export interface AccessSettings {
  /** Whether questions are answered without a credential, too. */
  readonly openToRead: boolean;
  readonly tokens: readonly StaticToken[];
  readonly jwt: JwtSettings | null;
}

/** Whether there is any credential that could be shown. Where there is none, changes come from this machine only. */
export function takesCredentials({ tokens, jwt }: AccessSettings): boolean {
  return tokens.length > 0 || jwt !== null;
}
