/** Tells when a button or finger goes down anywhere on the page, and when it is lifted. Gives the way to stop. */
export function watchPointer(told: (on: boolean) => void): () => void {
  const control = new AbortController()
  const listen = (type: string, on: boolean): void => {
    addEventListener(
      type,
      () => {
        told(on)
      },
      { capture: true, signal: control.signal },
    )
  }
  listen('pointerdown', true)
  for (const type of ['pointerup', 'pointercancel']) listen(type, false)
  return () => {
    control.abort()
  }
}
