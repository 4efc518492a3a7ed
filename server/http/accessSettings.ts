/** Environment -> where the server listens, under which names it answers, and who may ask and write. */
import { z } from 'zod'
import type { Access } from './access.ts'
import { LOOPBACK_NAMES, USUAL_SHARE } from './access.ts'

/** Long enough not to be guessed. */
const LEAST_LETTERS = 16

const token = z
  .string()
  .regex(/^[\x21-\x7e]+$/)
  .min(LEAST_LETTERS)
  .optional()

/** The variables that are read, and what each may be. */
export const ACCESS_VARIABLES = {
  DRAGOMAN_HOST: z.union([z.ipv4(), z.ipv6()]).default('127.0.0.1'),
  DRAGOMAN_HOSTS: z
    .string()
    .regex(/^[\w.-]+(,[\w.-]+)*$/)
    .optional(),
  DRAGOMAN_READ_TOKEN: token,
  DRAGOMAN_WRITE_TOKEN: token,
  DRAGOMAN_READ_ONLY: z.enum(['true', 'false']).default('false'),
  DRAGOMAN_PROXIES: z
    .string()
    .transform((value) => value.split(','))
    .pipe(z.array(z.union([z.ipv4(), z.ipv6(), z.cidrv4(), z.cidrv6()])))
    .default(['127.0.0.0/8', '::1/128']),
  DRAGOMAN_SHARE: z
    .string()
    .regex(/^[1-9]\d?$/)
    .transform(Number)
    .default(USUAL_SHARE),
}

type Variables = z.infer<z.ZodObject<typeof ACCESS_VARIABLES>>

const TOKEN = `on any DRAGOMAN_HOST but 127.0.0.1 a token is needed, of ${String(LEAST_LETTERS)} or more letters, digits and signs, and another one for writing than for reading`

/** What each should be like, for the reader of a message. */
export const ACCESS_REMEDIES: Record<keyof typeof ACCESS_VARIABLES, string> = {
  DRAGOMAN_HOST: 'give an address of this machine: 127.0.0.1 for itself alone, 0.0.0.0 for every network',
  DRAGOMAN_HOSTS:
    'give the names under which browsers reach it, such as archive.example.org; on any DRAGOMAN_HOST but 127.0.0.1 it is needed',
  DRAGOMAN_READ_TOKEN: TOKEN,
  DRAGOMAN_WRITE_TOKEN: TOKEN,
  DRAGOMAN_READ_ONLY: 'give true or false',
  DRAGOMAN_PROXIES:
    'give the addresses of the proxies before it, or their networks such as 172.16.0.0/12, separated by commas',
  DRAGOMAN_SHARE:
    'give for how many answers at a time an address always has a place, a whole number from 1 to 99',
}

/** Those that no message may tell. */
export const ACCESS_SECRETS: readonly string[] = ['DRAGOMAN_READ_TOKEN', 'DRAGOMAN_WRITE_TOKEN']

const isLoopback = (host: string): boolean => host === '::1' || host.startsWith('127.')

/** The first variable that does not go with the others; undefined where all do. */
export function maybeUnfit(given: Variables): keyof Variables | undefined {
  const { DRAGOMAN_HOST, DRAGOMAN_HOSTS, DRAGOMAN_READ_TOKEN: read, DRAGOMAN_WRITE_TOKEN: write } = given
  const isOpen = !isLoopback(DRAGOMAN_HOST)
  if (isOpen && DRAGOMAN_HOSTS === undefined) return 'DRAGOMAN_HOSTS'
  if (read === undefined && (isOpen || write !== undefined)) return 'DRAGOMAN_READ_TOKEN'
  if (write === undefined ? isOpen || read !== undefined : write === read) return 'DRAGOMAN_WRITE_TOKEN'
  return undefined
}

/** Who may ask and who may write. */
export function toAccess(given: Variables): Access {
  const { DRAGOMAN_HOSTS: names = '', DRAGOMAN_READ_TOKEN: read, DRAGOMAN_WRITE_TOKEN: write } = given
  const named = names
    .toLowerCase()
    .split(',')
    .filter((name) => name !== '')
  return {
    hosts: new Set([...LOOPBACK_NAMES, ...named]),
    readOnly: given.DRAGOMAN_READ_ONLY === 'true',
    proxies: given.DRAGOMAN_PROXIES,
    share: given.DRAGOMAN_SHARE,
    ...(read === undefined || write === undefined ? {} : { tokens: { read, write } }),
  }
}
