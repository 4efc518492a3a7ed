import type { Body } from '../../../client/graph/layout.ts'
import type { Tie } from '../../../client/graph/tangle.ts'

/** Nodes and lines of pictures that are hard to follow. */
export const body = (id: string, x: number, y: number): Body => ({ id, x, y, width: 40, height: 30 })
export const tie = (source: string, target: string): Tie => ({ source, target })
