import type { CorrectionRequest } from '../../server/api.ts'

/** The same correction where one is chosen of those whom an id in it may mean. */
export const toMeant = (request: CorrectionRequest, asked: string, id: string): CorrectionRequest =>
  JSON.parse(
    JSON.stringify(request, (_key, value: unknown) => (value === asked ? id : value)),
  ) as CorrectionRequest
