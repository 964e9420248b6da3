import { isIP } from 'node:net';
import { z } from 'zod';
import { parseTokens } from './access/static-tokens.ts';
import { SettingsError } from './settings-error.ts';

export const LOG_LEVELS = ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'] as const;

/** What is not shown when it is wrong. */
const SECRETS = new Set(['NEO4J_PASSWORD', 'DATELINE_TOKENS']);
const NEO4J_ADDRESS = /^(?:bolt|neo4j)(?:\+s|\+ssc)?:\/\/[^/\s]+\/?$/;

/** What each variable must look like; ALLOWED says the same in words. */
export const environmentInput = z.object({
  PORT: wholeNumber(0, 65_535).optional(),
  HOST: z.string().regex(/^\S+$/).optional(),
  NEO4J_URI: z.string().regex(NEO4J_ADDRESS).optional(),
  NEO4J_USERNAME: z.string().optional(),
  NEO4J_PASSWORD: z.string().optional(),
  NEO4J_DATABASE: z.string().optional(),
  DATELINE_DATA: z.string().optional(),
  DATELINE_THREADS: wholeNumber(1, 999).optional(),
  DATELINE_READ: z.enum(['open', 'token']).optional(),
  DATELINE_TOKENS: z.string().transform(parseTokens).pipe(z.array(z.custom<Token>())).optional(),
  DATELINE_JWKS_URL: z.url({ protocol: /^https?$/ }).optional(),
  DATELINE_JWT_ISSUER: z.string().optional(),
  DATELINE_JWT_AUDIENCE: z.string().optional(),
  DATELINE_JWT_ROLES: z.string().optional(),
  DATELINE_JWT_SKEW: wholeNumber(0, 600).optional(),
  DATELINE_REQUIRE_NOTE: z.enum(['on', 'off']).optional(),
  DATELINE_TRUSTED_PROXIES: listOf(isNetwork).optional(),
  DATELINE_RATE_LIMIT: wholeNumber(0, 1_000_000).optional(),
  DATELINE_QUESTION_SECONDS: wholeNumber(1, 3_600).optional(),
  DATELINE_INGEST_SECONDS: wholeNumber(1, 3_600).optional(),
  DATELINE_CORS_ORIGINS: listOf(isOrigin).optional(),
  DATELINE_SANDBOX: z.enum(['on', 'off']).optional(),
  DATELINE_LOG_LEVEL: z.enum(LOG_LEVELS).optional(),
  OTEL_EXPORTER_OTLP_ENDPOINT: z.url({ protocol: /^https?$/ }).optional(),
  OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: z.url({ protocol: /^https?$/ }).optional(),
  OTEL_SDK_DISABLED: z.string().optional(),
  NODE_ENV: z.enum(['development', 'test', 'production']).optional(),
});

type Token = NonNullable<ReturnType<typeof parseTokens>>[number];
export type Variables = z.output<typeof environmentInput>;
type Variable = keyof Variables;

const ALLOWED: Readonly<Record<Variable, string>> = {
  PORT: 'a whole number from 0 to 65535, where 0 takes any free port',
  HOST: 'a host name or address without spaces, as 127.0.0.1 (this machine only) or 0.0.0.0 (every network)',
  NEO4J_URI: 'an address of a Neo4j server, as bolt://localhost:7687 or neo4j+s://example.databases.neo4j.io',
  NEO4J_USERNAME: 'the name of a Neo4j user',
  NEO4J_PASSWORD: "that user's password",
  NEO4J_DATABASE: 'the name of a database on that server',
  DATELINE_DATA: "the embedded store's folder, which is made where it is missing",
  DATELINE_THREADS: 'a whole number from 1 to 999: how many threads read articles',
  DATELINE_READ: 'open, or token where DATELINE_TOKENS or DATELINE_JWKS_URL is set',
  DATELINE_TOKENS:
    'NAME:ROLE+ROLE:HASH, several with commas or spaces between, as `dateline token NAME` prints them; each name once',
  DATELINE_JWKS_URL:
    "the address of an issuer's keys, with DATELINE_JWT_ISSUER and DATELINE_JWT_AUDIENCE beside it",
  DATELINE_JWT_ISSUER: 'the claim "iss" of tokens, with DATELINE_JWKS_URL',
  DATELINE_JWT_AUDIENCE: 'the claim "aud" of tokens, with DATELINE_JWKS_URL',
  DATELINE_JWT_ROLES: 'the name of the claim with the roles, as roles or realm_access.roles',
  DATELINE_JWT_SKEW: 'a whole number of seconds from 0 to 600',
  DATELINE_REQUIRE_NOTE: 'on or off',
  DATELINE_TRUSTED_PROXIES: 'addresses and networks with commas between, as 10.0.0.0/8,::1',
  DATELINE_RATE_LIMIT: 'a whole number from 0 to 1000000: requests a minute, where 0 sets no limit',
  DATELINE_QUESTION_SECONDS: 'a whole number of seconds from 1 to 3600',
  DATELINE_INGEST_SECONDS: 'a whole number of seconds from 1 to 3600',
  DATELINE_CORS_ORIGINS: 'origins with commas between, as https://app.example.org,http://localhost:5173',
  DATELINE_SANDBOX: 'on or off',
  DATELINE_LOG_LEVEL: LOG_LEVELS.join(', '),
  OTEL_EXPORTER_OTLP_ENDPOINT: 'the address of an OpenTelemetry collector, as http://localhost:4318',
  OTEL_EXPORTER_OTLP_TRACES_ENDPOINT:
    'the address where a collector takes traces, as http://localhost:4318/v1/traces',
  OTEL_SDK_DISABLED: 'true or false',
  NODE_ENV: 'development, test or production',
};

export type Environment = Readonly<Record<string, string | undefined>>;

/** @throws SettingsError naming every variable that is wrong; one that is empty counts as not set */
export function parseEnvironment<T>(input: z.ZodType<T>, environment: Environment): T {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim()));
  const parsed = input.safeParse(given);
  if (parsed.success) return parsed.data;
  throw wrongVariables(new Set(parsed.error.issues.map(({ path }) => String(path[0]))), given);
}

/** What to say of variables that are wrong, by themselves or beside others. */
export function wrongVariables(wrong: ReadonlySet<string>, given: Environment): SettingsError {
  const variables = (Object.keys(ALLOWED) as Variable[]).filter((variable) => wrong.has(variable));
  return new SettingsError(
    variables.map((variable) => ({ variable, given: shown(variable, given), allowed: ALLOWED[variable] })),
  );
}

function shown(variable: Variable, given: Environment): string {
  const value = given[variable];
  if (value === undefined) return 'not set';
  return SECRETS.has(variable) ? '(hidden)' : JSON.stringify(value);
}

function wholeNumber(least: number, most: number) {
  return z
    .string()
    .regex(/^\d{1,7}$/)
    .transform(Number)
    .refine((number) => number >= least && number <= most);
}

function listOf(isOne: (word: string) => boolean) {
  return z
    .string()
    .transform((list) => list.split(',').map((word) => word.trim()))
    .refine((words) => words.every(isOne));
}

/** A scheme, a host and perhaps a port, just as browsers send it. */
function isOrigin(text: string): boolean {
  return URL.canParse(text) && new URL(text).origin === text;
}

/** An address, or a network as `10.0.0.0/8`. */
function isNetwork(text: string): boolean {
  const [address = '', bits, ...rest] = text.split('/');
  const family = isIP(address);
  if (family === 0 || rest.length > 0) return false;
  if (bits === undefined) return true;
  if (!/^\d{1,3}$/.test(bits)) return false;
  return Number(bits) <= (family === 4 ? 32 : 128);
}
