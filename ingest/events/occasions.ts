/** What people come together for, as one word of the text. */
export const OCCASIONS = [
  'meeting',
  'summit',
  'session',
  'talks',
  'gathering',
  'negotiations',
  'lunch',
  'dinner',
  'breakfast',
  'reception',
] as const
