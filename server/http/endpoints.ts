/** All questions that can be asked, in the order in which they are told of. */
import type { Endpoint } from './endpoint.ts'
import { actors } from '../routes/actors.ts'
import { brief, briefInWords } from '../routes/brief.ts'
import { changes } from '../routes/changes.ts'
import { document, documents, item, texts } from '../routes/documents.ts'
import { entity } from '../routes/entity.ts'
import { evidence } from '../routes/evidence.ts'
import { ids } from '../routes/ids.ts'
import { meetings } from '../routes/meetings.ts'
import { network } from '../routes/network.ts'
import { paths } from '../routes/paths.ts'
import { relation } from '../routes/relation.ts'
import { search } from '../routes/search.ts'
import { timeline } from '../routes/timeline.ts'

export const ENDPOINTS: readonly Endpoint[] = [
  search,
  entity,
  meetings,
  relation,
  paths,
  actors,
  changes,
  brief,
  briefInWords,
  network,
  timeline,
  evidence,
  ids,
  documents,
  document,
  texts,
  item,
]
