import type { Speech } from '../language.tsx'
import { TEXT_KEYS } from '../text.ts'

/** The words for something that was weighed; its own name, where an older archive has what is weighed no more. */
export function featureName(name: string, t: Speech['t']): string {
  const key = TEXT_KEYS.find((one) => one === `feature.${name}`)
  return key === undefined ? name : t(key)
}
