/** A request is over when its answer has ended and the work for it has: that goes on where whoever asked has hung up. */
import type { RequestHandler, Response } from 'express'

interface Locals {
  /** All that was begun for the answer; never rejects. */
  work?: Promise<unknown>
}
const localsOf = ({ locals }: Response): Locals => locals

/** A handler whose work is waited for by `whenOver`. Nothing is begun for who has hung up. */
export const asWork =
  (handle: RequestHandler): RequestHandler =>
  async (request, response, next) => {
    if (response.destroyed) return
    const work = (async () => {
      await handle(request, response, next)
    })()
    const locals = localsOf(response)
    locals.work = Promise.allSettled([locals.work, work])
    await work
  }

/** Tells when a request is over. */
export function whenOver(response: Response, tell: () => void): void {
  response.once('close', () => {
    const { work } = localsOf(response)
    if (work === undefined) tell()
    else void work.then(tell)
  })
}

/** The status of the answer; `cut` where the request was over before there was any. */
export const toOutcome = ({ headersSent, writableEnded, statusCode }: Response): number | 'cut' =>
  headersSent || writableEnded ? statusCode : 'cut'
