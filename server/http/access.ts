/**
 * Who may ask, and who may write. On this machine everybody; on a network only who has the token, as the password of Basic
 * authentication, which browsers ask for by themselves. Behind a network address TLS is the part of a proxy before it.
 */
import { createHash, timingSafeEqual } from 'node:crypto'
import type { Request, RequestHandler, Response } from 'express'
import { ApiError } from './errors.ts'

export interface Access {
  /** Names under which the server answers, without port: a page of another site must not reach it through a name of its own. */
  hosts: ReadonlySet<string>
  /** Absent where everybody may. */
  tokens?: { read: string; write: string }
  /** Nobody may write. */
  readOnly: boolean
  /** Addresses and networks of proxies, which tell from where a request comes; without, nobody is believed. */
  proxies?: readonly string[]
  /** Answers at a time for which an address always has a place. */
  share?: number
}

/** Answers at a time for which an address always has a place; a browser asks for six. */
export const USUAL_SHARE = 8

export const LOOPBACK_NAMES = ['localhost', '127.0.0.1', '[::1]'] as const

/** What holds on this machine alone. */
export const LOOPBACK: Access = { hosts: new Set(LOOPBACK_NAMES), readOnly: false }

const READING = new Set(['GET', 'HEAD', 'OPTIONS'])

/** Does a request only ask? */
export const isReading = ({ method }: Pick<Request, 'method'>): boolean => READING.has(method)

/** Equal? The time that it takes tells nothing of the texts, not even their length. */
function isSame(one: string, other: string): boolean {
  const [a, b] = [one, other].map((text) => createHash('sha256').update(text).digest())
  return a !== undefined && b !== undefined && timingSafeEqual(a, b)
}

/** The password of Basic authentication, or the token of Bearer; undefined where there is none. */
function tokenOf({ headers: { authorization = '' } }: Request): string | undefined {
  const [, scheme = '', value = ''] = /^(\S+) +(\S+)$/.exec(authorization) ?? []
  if (scheme.toLowerCase() === 'bearer') return value
  if (scheme.toLowerCase() !== 'basic') return undefined
  const text = Buffer.from(value, 'base64').toString('utf8')
  return text.slice(text.indexOf(':') + 1)
}

/** Refuses requests under a foreign name. */
export function refuseForeignHosts({ hosts }: Pick<Access, 'hosts'>): RequestHandler {
  return (request, _response, next) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '').toLowerCase()
    if (!hosts.has(host))
      throw new ApiError(403, 'foreign_host', `This server answers only as ${[...hosts].join(' or ')}.`)
    next()
  }
}

/** Addresses of the page; every other path is asked by the page, or by a program. */
const isPage = (path: string): boolean => !/^\/(?:api\/.|metrics$)/i.test(path)

/**
 * Refuses what the page of another site asks by the reader's browser, which says so: it could not read the answer, but keep the server
 * busy, or tell by the time that it takes what is there. A link to the page may be followed.
 */
export const refuseForeignSites: RequestHandler = ({ method, path, headers }, _response, next) => {
  const isLink = method === 'GET' && headers['sec-fetch-mode'] === 'navigate' && isPage(path)
  const isFollowed = isLink && headers['sec-fetch-dest'] === 'document'
  if (headers['sec-fetch-site'] === 'cross-site' && !isFollowed)
    throw new ApiError(403, 'foreign_site', 'Only the page of this server may ask; open that.')
  next()
}

/** Whether a request asks what anybody may: whether the server is well. */
export const isOpenToAll = ({ path }: Pick<Request, 'path'>): boolean => path === '/api/health'

const toNoToken = (response: Response): ApiError => {
  response.set('WWW-Authenticate', 'Basic realm="Dragoman", charset="UTF-8"')
  return new ApiError(401, 'no_token', 'A token is needed: as the password, with any user name.')
}

/** Refuses requests that bring no token. They are no guesses: any page of another site can have the reader's browser send some. */
export const expectToken: RequestHandler = (request, response, next) => {
  if (!isOpenToAll(request) && tokenOf(request) === undefined) throw toNoToken(response)
  next()
}

/** Whether a request brings one of the tokens. */
export const hasToken = (request: Request, { read, write }: NonNullable<Access['tokens']>): boolean =>
  [write, read].some((token) => isSame(tokenOf(request) ?? '', token))

/** Refuses requests without the token that they need, and writing where nobody may. */
export function guard({ tokens, readOnly }: Omit<Access, 'hosts'>): RequestHandler {
  return (request, response, next) => {
    const isWriting = !isReading(request)
    if (tokens !== undefined && !isOpenToAll(request)) {
      if (!hasToken(request, tokens)) throw toNoToken(response)
      if (isWriting && !isSame(tokenOf(request) ?? '', tokens.write))
        throw new ApiError(403, 'read_token', 'This token is for reading; writing needs the other one.')
    }
    if (isWriting && readOnly) throw new ApiError(403, 'read_only', 'This server is for reading only.')
    next()
  }
}
