/**
 * The wire between server and page: types only, made of the schemas in `api/`, which are what the API promises
 * (`server/http/openapi.ts`). All dates are ISO strings; windows are half-open [from, to). Every name is given as `Name`, both
 * scripts where known.
 */
export type * from './api/analysis.ts'
export type * from './api/base.ts'
export type * from './api/brief.ts'
export type * from './api/corrections.ts'
export type * from './api/documents.ts'
export type * from './api/entities.ts'
export type * from './api/health.ts'
export type * from './api/imports.ts'
export type * from './api/network.ts'
export type * from './api/review.ts'
export type * from './api/upkeep.ts'
