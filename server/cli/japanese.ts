/** What the tables of reading know in Japanese, for whoever answers. */
import { japaneseBody } from '../../ingest/find/japaneseBodies.ts'
import { japaneseOffice } from '../../ingest/find/japaneseOffices.ts'
import { japanesePlace } from '../../ingest/find/japanesePlaces.ts'
import type { Japanese } from '../graph/name.ts'

export const JAPANESE: Japanese = { office: japaneseOffice, body: japaneseBody, place: japanesePlace }
