/**
 * What people decided about who is who, as marks on appearances: the decision about a family is a function of its appearances, and so
 * of its marks. A mark is text, as the graph keeps it.
 */
import { z } from 'zod'

/** `at`: when it was decided, comparable; the later one wins. `id`: of the correction. */
const by = [z.string(), z.string()] as const

const markForm = z.union([
  /** Whoever has one of these is one person, who goes by the name of the one to keep. */
  z.tuple([z.literal('same'), ...by, z.enum(['keep', 'other'])]),
  /** Whoever has one of these is not whoever has the other. */
  z.tuple([z.literal('apart'), ...by, z.enum(['one', 'other'])]),
  /** Those who have it are a person of their own. */
  z.tuple([z.literal('split'), ...by]),
  /** The person goes by this name, and this Japanese one; null: as the documents say. */
  z.tuple([z.literal('called'), ...by, z.string().nullable(), z.string().nullable()]),
])
export type Mark = z.infer<typeof markForm>

export const toMark = (mark: Mark): string => JSON.stringify(mark)

/** There are few, and they are looked at often; beyond so many all are forgotten. */
const MOST_READ = 10_000
const read = new Map<string, Mark>()

export function readMark(text: string): Mark {
  const known = read.get(text)
  if (known !== undefined) return known
  const mark = markForm.parse(JSON.parse(text))
  if (read.size >= MOST_READ) read.clear()
  read.set(text, mark)
  return mark
}

interface Marked {
  marks: readonly string[]
}

/** The mark that sets an appearance apart from all others; of several the last. */
export function splitOf({ marks }: Marked): string | undefined {
  const splits = marks.map(readMark).filter(([kind]) => kind === 'split')
  return splits.sort(byTime).at(-1)?.[2]
}

/** Earlier decisions first. */
export const byTime = (a: Mark, b: Mark): number => (`${a[1]} ${a[2]}` < `${b[1]} ${b[2]}` ? -1 : 1)

/** The marks that whoever has those of an appearance must not have. */
export function opposites({ marks }: Marked): string[] {
  return marks.map(readMark).flatMap((mark) => {
    if (mark[0] !== 'apart') return []
    const [kind, at, id, part] = mark
    return [toMark([kind, at, id, part === 'one' ? 'other' : 'one'])]
  })
}

/** Both marks of every decision that some are one. */
export function joints({ marks }: Marked): string[] {
  if (marks.length === 0) return []
  return marks
    .map(readMark)
    .flatMap(([kind, at, id]) =>
      kind === 'same' ? [toMark(['same', at, id, 'keep']), toMark(['same', at, id, 'other'])] : [],
    )
}

/** Whether somebody said who the appearance is of, or is not. */
export const isByHand = ({ marks }: Marked): boolean =>
  marks.some((mark) => ['same', 'split'].includes(readMark(mark)[0]))
