import type {
  CorrectionBody,
  CorrectionList,
  CorrectionMade,
  Effect,
  ReviewAnswer,
  UndoBody,
} from '../../server/api.ts'
import { ask, send } from '../api.ts'

/** What a correction would change; nothing is written. */
export const askEffect = (body: CorrectionBody, signal: AbortSignal): Promise<Effect> =>
  send('/api/corrections/preview', body, signal)

export const makeCorrection = (body: CorrectionBody): Promise<CorrectionMade> =>
  send('/api/corrections', body)

export const undoCorrection = (id: string, body: UndoBody): Promise<CorrectionMade> =>
  send(`/api/corrections/${encodeURIComponent(id)}/undo`, body)

/** The newest corrections. */
export const askCorrections = (signal: AbortSignal): Promise<CorrectionList> =>
  ask('/api/corrections', { limit: '500' }, signal)

/** What is least certain. */
export const askReview = (signal: AbortSignal): Promise<ReviewAnswer> =>
  ask('/api/review', { limit: '100' }, signal)
