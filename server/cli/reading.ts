/** What the tables of reading know of names in Japanese and of publishers, for whoever answers. */
import { japaneseBody } from '../../ingest/find/japaneseBodies.ts'
import { japaneseOffice } from '../../ingest/find/japaneseOffices.ts'
import { japanesePlace } from '../../ingest/find/japanesePlaces.ts'
import { japaneseState } from '../../ingest/find/japaneseStates.ts'
import { stateOfPublisher } from '../../ingest/find/publishers.ts'
import type { Graph } from '../graph/reads.ts'
import type { Japanese } from '../graph/name.ts'

const JAPANESE: Japanese = {
  ...{ office: japaneseOffice, state: japaneseState, body: japaneseBody, place: japanesePlace },
}

export const READING: Pick<Graph, 'japanese' | 'stateOfPublisher'> = { japanese: JAPANESE, stateOfPublisher }
