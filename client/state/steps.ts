/** The way back and forth through the steps of exploring; absent where there is no further step. */
export interface Steps {
  undo: (() => void) | undefined
  redo: (() => void) | undefined
}

/** Where the reader stands among the steps of this visit. */
export interface Place {
  at: number
  last: number
}

/** The number of a step, as it is kept in an entry of the browser's history. */
export function stepOf(entry: unknown): number {
  const step = typeof entry === 'object' && entry !== null && 'step' in entry ? entry.step : undefined
  return typeof step === 'number' ? step : 0
}

/** Steps are entries of the browser's history, so that Back and Undo are one thing; but Undo never leaves the page. */
export function toSteps({ at, last }: Place, history: Pick<History, 'back' | 'forward'>): Steps {
  return {
    undo:
      at > 0
        ? () => {
            history.back()
          }
        : undefined,
    redo:
      at < last
        ? () => {
            history.forward()
          }
        : undefined,
  }
}

/** What Ctrl-Z, Ctrl-Shift-Z and Ctrl-Y (or with the command key) ask for. */
export function maybeStepKey({
  key,
  ctrlKey,
  metaKey,
  shiftKey,
}: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey'>): keyof Steps | undefined {
  if (!ctrlKey && !metaKey) return undefined
  const letter = key.toLowerCase()
  if (letter === 'z') return shiftKey ? 'redo' : 'undo'
  return letter === 'y' ? 'redo' : undefined
}
