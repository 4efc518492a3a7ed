/** Is the reader in something that has its own keys: a field, a menu, a list of options or a dialog? */
export function isElsewhere(target: EventTarget | null): boolean {
  return (
    isWriting(target) ||
    (target instanceof Element && target.closest('[role=menu], [role=listbox], [role=dialog]') !== null)
  )
}

/** Is the reader writing there, so that keys mean letters? */
export function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.matches(
      'input:not([type=checkbox], [type=radio], [type=range]), textarea, select, [contenteditable]',
    )
  )
}
