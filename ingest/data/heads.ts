/** Words that tell what a capitalised name is: a body, a company, a person's role. Lower case; single words. */

/** After a state's name these make a company, a paper or a cup of it: `China Daily` speaks of no state. */
export const COMPANY_HEADS = ['airlines', 'airways', 'daily', 'times', 'post', 'herald', 'tribune', 'today', 'telegraph', 'cup', 'derby'] as const

/** Words that stand between a state and a person or body: `Jordan Foreign Minister` is no person called Jordan. */
export const ROLE_WORDS = [
  ...['prime', 'foreign', 'deputy', 'first', 'vice', 'acting', 'minister', 'ministry', 'president', 'premier', 'king', 'queen', 'crown', 'prince', 'ambassador', 'envoy', 'consul', 'embassy', 'government', 'parliament', 'army', 'armed', 'air', 'navy', 'defense', 'defence', 'interior', 'finance', 'national', 'central', 'supreme', 'fm', 'pm', 'mfa', 'mp', 'and', 'speaker', 'chief', 'general', 'secretary', 'state', 'police', 'public', 'royal', 'economic', 'energy', 'trade', 'ministers', 'presidents'],
] as const
