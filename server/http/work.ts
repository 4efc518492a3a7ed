/** A request is over when its answer has ended and the work for it has: that goes on where whoever asked has hung up. */
import type { RequestHandler, Response } from 'express'
import { isHungUp, toApiError } from './errors.ts'

interface Locals {
  /** All that was begun for the answer; never rejects. */
  work?: Promise<unknown>
  /** Why it failed. Routers hand that on in their own time, so that its answer may come after the work has ended. */
  fault?: { error: unknown }
}
const localsOf = ({ locals }: Response): Locals => locals

/** A handler whose work is waited for by `whenOver`. Nothing is begun for who has hung up. */
export const asWork =
  (handle: RequestHandler): RequestHandler =>
  async (request, response, next) => {
    if (response.destroyed) return
    const work = (async () => {
      try {
        await handle(request, response, next)
      } catch (error) {
        localsOf(response).fault = { error }
        throw error
      }
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

/** The status of the answer, or the one that who has hung up would have had; `cut` where the request was over before there was any. */
export function toOutcome(response: Response): number | 'cut' {
  const { headersSent, writableEnded, statusCode } = response
  if (headersSent || writableEnded) return statusCode
  const { fault } = localsOf(response)
  return fault === undefined || isHungUp(response.req, fault.error) ? 'cut' : toApiError(fault.error).status
}
