/** Numbers as texts write them out, from one. */
export const NUMBER_WORDS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ')
