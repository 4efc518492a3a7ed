/** The id of a tie: what it is, and the ids of its ends, which may have spaces. Only the code of a state has no sort before it. */
const TIE = /^(\S+) (.+?) ((?:person|organization|place|event|office):.+|[A-Z]{2})$/s

/** The ids of the ends of a tie, by its own; none where it is no tie's. */
export function endsOf(tie: string): string[] {
  const [, , ...ends] = TIE.exec(tie) ?? []
  return ends
}

/** The id of a tie between other ends; of those who met, the lower one comes first. */
export function withEnds(tie: string, change: (end: string) => string): string {
  const [, kind, ...ends] = TIE.exec(tie) ?? []
  if (kind === undefined) return tie
  const others = ends.map(change)
  return [kind, ...(kind === 'contact' ? others.sort() : others)].join(' ')
}
