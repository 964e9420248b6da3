import { z } from 'zod';
import type { StoreSettings } from '../store/open-store.ts';
import { SettingsError } from './settings-error.ts';

/** Everything that the environment decides. No other file reads it. */
export interface Settings {
  /** 0: any free port. */
  readonly port: number;
  readonly host: string;
  readonly store: StoreSettings;
  /** Internals are masked, and nothing is shown to browsers that was not asked for. */
  readonly production: boolean;
  /** Whether /graphql shows Apollo Sandbox to browsers and answers introspection. */
  readonly sandbox: boolean;
  /** Origins of web pages that may ask, beside those that development allows. */
  readonly corsOrigins: readonly string[];
  readonly logLevel: (typeof LOG_LEVELS)[number];
}

const LOG_LEVELS = ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'] as const;
const SECRETS = new Set(['NEO4J_PASSWORD']);
const NEO4J_ADDRESS = /^(?:bolt|neo4j)(?:\+s|\+ssc)?:\/\/[^/\s]+\/?$/;

/** What each variable must look like; ALLOWED says the same in words. */
const environmentInput = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/)
    .transform(Number)
    .refine((port) => port <= 65_535)
    .optional(),
  HOST: z.string().regex(/^\S+$/).optional(),
  NEO4J_URI: z.string().regex(NEO4J_ADDRESS).optional(),
  NEO4J_USERNAME: z.string().optional(),
  NEO4J_PASSWORD: z.string().optional(),
  NEO4J_DATABASE: z.string().optional(),
  DATELINE_DATA: z.string().optional(),
  DATELINE_THREADS: z
    .string()
    .regex(/^\d{1,3}$/)
    .transform(Number)
    .refine((threads) => threads >= 1)
    .optional(),
  DATELINE_CORS_ORIGINS: z
    .string()
    .transform((list) => list.split(',').map((origin) => origin.trim()))
    .refine((origins) => origins.every(isOrigin))
    .optional(),
  DATELINE_SANDBOX: z.enum(['on', 'off']).optional(),
  DATELINE_LOG_LEVEL: z.enum(LOG_LEVELS).optional(),
  NODE_ENV: z.enum(['development', 'test', 'production']).optional(),
});

type Variable = keyof z.input<typeof environmentInput>;

const ALLOWED: Readonly<Record<Variable, string>> = {
  PORT: 'a whole number from 0 to 65535, where 0 takes any free port',
  HOST: 'a host name or address without spaces, as 127.0.0.1 (this machine only) or 0.0.0.0 (every network)',
  NEO4J_URI: 'an address of a Neo4j server, as bolt://localhost:7687 or neo4j+s://example.databases.neo4j.io',
  NEO4J_USERNAME: 'the name of a Neo4j user',
  NEO4J_PASSWORD: "that user's password",
  NEO4J_DATABASE: 'the name of a database on that server',
  DATELINE_DATA: "the embedded store's folder, which is made where it is missing",
  DATELINE_THREADS: 'a whole number from 1 to 999: how many threads read articles',
  DATELINE_CORS_ORIGINS: 'origins with commas between, as https://app.example.org,http://localhost:5173',
  DATELINE_SANDBOX: 'on or off',
  DATELINE_LOG_LEVEL: LOG_LEVELS.join(', '),
  NODE_ENV: 'development, test or production',
};

/**
 * The settings that an environment holds; a variable that is empty counts as not set.
 *
 * @throws SettingsError naming every variable that is wrong, what was given, and what is allowed
 */
export function readSettings(
  environment: Readonly<Record<string, string | undefined>> = process.env,
): Settings {
  const { NODE_ENV, DATELINE_SANDBOX, DATELINE_LOG_LEVEL, ...variables } = parse(
    environmentInput,
    environment,
  );
  const production = NODE_ENV === 'production';
  return {
    port: variables.PORT ?? 4000,
    host: variables.HOST ?? '127.0.0.1',
    store: storeSettings(variables),
    production,
    sandbox: DATELINE_SANDBOX === undefined ? !production : DATELINE_SANDBOX === 'on',
    corsOrigins: variables.DATELINE_CORS_ORIGINS ?? [],
    logLevel: DATELINE_LOG_LEVEL ?? (production ? 'info' : 'warn'),
  };
}

/**
 * How many threads may read articles at most; null where the environment leaves it to the cores.
 *
 * @throws SettingsError; other variables are not looked at, since reading needs none
 */
export function readThreads(environment: Readonly<Record<string, string | undefined>>): number | null {
  return parse(environmentInput.pick({ DATELINE_THREADS: true }), environment).DATELINE_THREADS ?? null;
}

function parse<T>(input: z.ZodType<T>, environment: Readonly<Record<string, string | undefined>>): T {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim()));
  const parsed = input.safeParse(given);
  if (!parsed.success) throw new SettingsError(wrongVariables(parsed.error, given));
  return parsed.data;
}

function storeSettings(variables: Omit<z.output<typeof environmentInput>, 'NODE_ENV'>): StoreSettings {
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

function wrongVariables(error: z.ZodError, given: Readonly<Record<string, string | undefined>>) {
  const wrong = new Set(error.issues.map(({ path }) => String(path[0])));
  return (Object.keys(ALLOWED) as Variable[])
    .filter((variable) => wrong.has(variable))
    .map((variable) => ({
      variable,
      given: SECRETS.has(variable) ? '(hidden)' : JSON.stringify(given[variable]),
      allowed: ALLOWED[variable],
    }));
}

/** A scheme, a host and perhaps a port, just as browsers send it. */
function isOrigin(text: string): boolean {
  return URL.canParse(text) && new URL(text).origin === text;
}
