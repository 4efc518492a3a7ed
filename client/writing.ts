/** Is the reader writing there, so that keys mean letters? */
export function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.matches(
      'input:not([type=checkbox], [type=radio], [type=range]), textarea, select, [contenteditable]',
    )
  )
}
