import { DatelineError } from '../errors.ts';

export interface SettingIssue {
  readonly variable: string;
  /** What was given, already fit to be shown: secrets are hidden. */
  readonly given: string;
  /** What would do, going on from "allowed:". */
  readonly allowed: string;
}

/** Environment variables have values that Dateline cannot use. */
export class SettingsError extends DatelineError {
  readonly code = 'BAD_SETTING';
  readonly issues: readonly SettingIssue[];

  constructor(issues: readonly SettingIssue[]) {
    super(
      issues
        .map(({ variable, given, allowed }) => `${variable} is ${given}; allowed: ${allowed}.`)
        .join('\n'),
    );
    this.issues = issues;
  }
}
