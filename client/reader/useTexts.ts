import { useState } from 'react'
import type { DocumentAnswer, ItemAnswer } from '../../server/api.ts'
import { askTexts } from '../documents/questions.ts'
import type { Resource } from '../resource.ts'
import { useResource } from '../resource.ts'

/** Stories whose texts come in one answer. */
const AT_ONCE = 50

/** Where the parts of a bulletin begin, in the order in which they are asked for: first the one with the story that somebody is led to. Pure. */
export function partsOf(items: readonly { id: string }[], led: string | undefined): number[] {
  const first = items.findIndex(({ id }) => id === led)
  const parts = Array.from({ length: Math.ceil(items.length / AT_ONCE) }, (_, at) => at * AT_ONCE)
  const isFirst = (part: number): boolean => part <= first && first < part + AT_ONCE
  return [...parts.filter(isFirst), ...parts.filter((part) => !isFirst(part))]
}

interface Texts {
  /** Those that are there so far, by item. */
  texts: ReadonlyMap<string, ItemAnswer>
  /** How it stands with all of them. */
  asked: Resource<unknown>
}

/** The texts of a bulletin, part by part. */
export function useTexts({ document, items }: DocumentAnswer, led: string | undefined): Texts {
  const [texts, setTexts] = useState<Texts['texts']>(new Map())
  const asked = useResource(document.id, async (signal) => {
    for (const offset of partsOf(items, led)) {
      const answer = await askTexts(document.id, { offset, limit: AT_ONCE }, signal)
      setTexts((before) => new Map([...before, ...answer.texts.map((one) => [one.item.item, one] as const)]))
    }
  })
  return { texts, asked }
}
