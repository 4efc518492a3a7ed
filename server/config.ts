/** Environment and flags -> checked settings. */
import { resolve } from 'node:path'
import { z } from 'zod'
import type { Access } from './http/access.ts'
import {
  ACCESS_REMEDIES,
  ACCESS_SECRETS,
  ACCESS_VARIABLES,
  maybeUnfit,
  toAccess,
} from './http/accessSettings.ts'
import type { ImportLimits } from './jobs/limits.ts'
import { IMPORT_REMEDIES, IMPORT_VARIABLES, toImportLimits } from './jobs/limits.ts'
import type { StoreSettings } from './store/settings.ts'
import { STORE_REMEDIES, STORE_VARIABLES, toStoreSettings } from './store/settings.ts'

export interface Config {
  /** Address on which the server listens. */
  host: string
  /** TCP port; 0 takes a free one. */
  port: number
  access: Access
  store: StoreSettings
  /** Folder of the archive and of the embedded store. */
  data: string
  /** The least that the log tells. */
  log: LogLevel
  imports: ImportLimits
}

const LOG_LEVELS = ['silent', 'error', 'warn', 'info'] as const
export type LogLevel = (typeof LOG_LEVELS)[number]

/** A setting that cannot be used. The message names it and says what to do. */
export class ConfigError extends Error {}

/** What the command line may say; it goes before the environment. */
export interface Flags {
  port?: string
  data?: string
}

export const DEFAULTS = { port: '4747', data: './data' } as const

const SETTINGS = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/)
    .transform(Number)
    .refine((port) => port <= 65535),
  DRAGOMAN_LOG: z.enum(LOG_LEVELS).default('warn'),
  ...ACCESS_VARIABLES,
  ...IMPORT_VARIABLES,
  ...STORE_VARIABLES,
})

/** What each setting should be like, for the reader of the message. */
const REMEDIES: Record<string, string> = {
  PORT: 'give a whole number from 0 to 65535, for example PORT=4747 or --port 4747',
  DRAGOMAN_LOG: `give ${LOG_LEVELS.join(', ')}`,
  ...ACCESS_REMEDIES,
  ...IMPORT_REMEDIES,
  ...STORE_REMEDIES,
}

/** Settings that are read elsewhere: by flags, and by the server of the page while it is made. */
const ELSEWHERE = ['DRAGOMAN_DATA', 'DRAGOMAN_API']

/** Variables that look like settings and are none: whoever misspelt one would think it in force. */
export function misspelt(env: Record<string, string | undefined>): string[] {
  const known = new Set([...Object.keys(SETTINGS.shape), ...ELSEWHERE])
  return Object.keys(env).filter((name) => name.startsWith('DRAGOMAN_') && !known.has(name))
}

/** A certificate is checked where the address asks for that. */
const isChecked = ({ NEO4J_URI: uri, NEO4J_CA_FILE: file }: z.infer<typeof SETTINGS>): boolean =>
  file === undefined || uri === undefined || /^\w+\+s:/.test(uri)

/**
 * Checks the settings; an empty variable counts as unset.
 * @throws ConfigError with the first setting that is wrong
 */
export function readConfig(env: Record<string, string | undefined>, flags: Flags = {}): Config {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''))
  const checked = SETTINGS.refine(isChecked, { path: ['NEO4J_CA_FILE'] }).safeParse({
    ...set,
    PORT: flags.port ?? set['PORT'] ?? DEFAULTS.port,
  })
  const unfit = checked.success ? maybeUnfit(checked.data) : String(checked.error.issues[0]?.path[0])
  if (!checked.success || unfit !== undefined)
    throw toError(unfit ?? '', { ...set, PORT: flags.port ?? set['PORT'] })
  const data = resolve(flags.data ?? set['DRAGOMAN_DATA'] ?? DEFAULTS.data)
  const { DRAGOMAN_HOST: host, PORT: port, DRAGOMAN_LOG: log } = checked.data
  const [access, imports] = [toAccess(checked.data), toImportLimits(checked.data)]
  return { host, port, access, imports, store: toStoreSettings(checked.data, data), data, log }
}

/** An address may have a password in it, and a token is one. */
const SECRETS = new Set(['NEO4J_URI', ...ACCESS_SECRETS])

function toError(name: string, set: Record<string, string | undefined>): ConfigError {
  const value = set[name] === undefined ? 'left out' : SECRETS.has(name) ? 'what it is set to' : set[name]
  return new ConfigError(`${name} cannot be ${value}: ${REMEDIES[name] ?? ''}.`)
}
