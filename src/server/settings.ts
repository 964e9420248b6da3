import type { StoreSettings } from '../store/open-store.ts';
import type { AccessSettings } from './access/access-settings.ts';
import {
  type Environment,
  environmentInput,
  type LOG_LEVELS,
  parseEnvironment,
  type Variables,
  wrongVariables,
} from './environment.ts';
import type { TimeLimits } from './limits/time-limits.ts';

/** Everything that the environment decides. No other file reads it. */
export interface Settings extends TimeLimits {
  /** 0: any free port. */
  readonly port: number;
  readonly host: string;
  readonly store: StoreSettings;
  /** Internals are masked, and nothing is shown to browsers that was not asked for. */
  readonly production: boolean;
  /** Whether /graphql shows Apollo Sandbox to browsers and answers introspection. */
  readonly sandbox: boolean;
  readonly access: AccessSettings;
  /** Whether a decision on who is who without a note is refused. */
  readonly noteRequired: boolean;
  /** Addresses and networks of proxies whose word is taken on where a request comes from. */
  readonly trustedProxies: readonly string[];
  /** Requests that a token, or an address without one, may send a minute; 0 for any number. */
  readonly requestsPerMinute: number;
  /** Origins of web pages that may ask, beside those that development allows. */
  readonly corsOrigins: readonly string[];
  readonly logLevel: (typeof LOG_LEVELS)[number];
  /** Where traces are sent; null where none are. */
  readonly tracesUrl: string | null;
}

/**
 * The settings that an environment holds; a variable that is empty counts as not set.
 *
 * @throws SettingsError naming every variable that is wrong, what was given, and what is allowed
 */
export function readSettings(environment: Environment = process.env): Settings {
  const variables = parseEnvironment(environmentInput, environment);
  const production = variables.NODE_ENV === 'production';
  return {
    port: variables.PORT ?? 4000,
    host: variables.HOST ?? '127.0.0.1',
    store: storeSettings(variables),
    production,
    sandbox: variables.DATELINE_SANDBOX === undefined ? !production : variables.DATELINE_SANDBOX === 'on',
    access: accessSettings(variables, environment),
    noteRequired: variables.DATELINE_REQUIRE_NOTE === 'on',
    trustedProxies: variables.DATELINE_TRUSTED_PROXIES ?? [],
    requestsPerMinute: variables.DATELINE_RATE_LIMIT ?? 1_200,
    questionSeconds: variables.DATELINE_QUESTION_SECONDS ?? 15,
    ingestSeconds: variables.DATELINE_INGEST_SECONDS ?? 300,
    corsOrigins: variables.DATELINE_CORS_ORIGINS ?? [],
    logLevel: variables.DATELINE_LOG_LEVEL ?? (production ? 'info' : 'warn'),
    tracesUrl: tracesUrl(variables),
  };
}

/**
 * How many threads may read articles at most; null where the environment leaves it to the cores.
 *
 * @throws SettingsError; other variables are not looked at, since reading needs none
 */
export function readThreads(environment: Environment): number | null {
  const input = environmentInput.pick({ DATELINE_THREADS: true });
  return parseEnvironment(input, environment).DATELINE_THREADS ?? null;
}

function storeSettings(variables: Variables): StoreSettings {
  if (variables.NEO4J_URI === undefined) return { folder: variables.DATELINE_DATA ?? '.dateline' };
  return {
    neo4j: {
      uri: variables.NEO4J_URI,
      username: variables.NEO4J_USERNAME,
      password: variables.NEO4J_PASSWORD,
      database: variables.NEO4J_DATABASE,
    },
  };
}

/** As OpenTelemetry has it: the address for traces, else the one for all, with a path for traces. */
function tracesUrl(variables: Variables): string | null {
  if (variables.OTEL_SDK_DISABLED?.toLowerCase() === 'true') return null;
  const { OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: traces, OTEL_EXPORTER_OTLP_ENDPOINT: all } = variables;
  return traces ?? (all ? `${all.replace(/\/$/, '')}/v1/traces` : null);
}

/** @throws SettingsError where one of the three that belong together is missing, or nobody could read */
function accessSettings(variables: Variables, environment: Environment): AccessSettings {
  const { DATELINE_JWKS_URL: jwks, DATELINE_JWT_ISSUER: issuer, DATELINE_JWT_AUDIENCE: audience } = variables;
  const tokens = variables.DATELINE_TOKENS ?? [];
  const wrong = new Set<string>();
  if ([jwks, issuer, audience].some((one) => one !== undefined)) {
    if (jwks === undefined) wrong.add('DATELINE_JWKS_URL');
    if (issuer === undefined) wrong.add('DATELINE_JWT_ISSUER');
    if (audience === undefined) wrong.add('DATELINE_JWT_AUDIENCE');
  }
  const openToRead = variables.DATELINE_READ !== 'token';
  if (!openToRead && tokens.length === 0 && jwks === undefined) wrong.add('DATELINE_READ');
  if (wrong.size > 0) throw wrongVariables(wrong, environment);
  const rolesClaim = variables.DATELINE_JWT_ROLES ?? 'roles';
  const clockSkew = variables.DATELINE_JWT_SKEW ?? 30;
  return {
    openToRead,
    tokens,
    jwt: jwks && issuer && audience ? { jwks, issuer, audience, rolesClaim, clockSkew } : null,
  };
}
