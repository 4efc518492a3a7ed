/** What is least certain, for somebody to decide. */
import type { Choice } from './entities.ts'
import type { Name } from './base.ts'

/** An event as a rule found it; `features`: what moved the confidence, by name, as far as the archive keeps it. */
export interface EventDoubt {
  about: 'event'
  confidence: number
  event: string
  features: Record<string, number>
}

/** That a document speaks of a person; `item`: one that names the person there. */
export interface IdentityDoubt {
  about: 'identity'
  confidence: number
  person: string
  name: Name
  /** As the document writes it. */
  said: string
  document: { id: string; file: string }
  item: string
  choice: Choice
}

/** GET /api/review?limit : the least certain events and identities first. What somebody decided is certain. */
export interface ReviewAnswer {
  total: number
  doubts: (EventDoubt | IdentityDoubt)[]
}
