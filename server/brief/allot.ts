/** How high a section's heading and each of its lines are; `spare`: told only where all others are told. */
export interface Heights {
  heading: number
  lines: readonly number[]
  spare?: boolean
}

/**
 * How many of its lines each section shows, so that all fit on the page: one of each, then another one of each, in their order, until
 * there is room for none. What is too high for the page ends its section.
 * @param room for all of them, in the same unit
 */
export function allot(sections: readonly Heights[], room: number): number[] {
  const shown = sections.map(() => 0)
  let left = room
  /** @returns whether there was something to show, and room for it */
  const take = (at: number): boolean => {
    const [section, told] = [sections[at], shown[at] ?? 0]
    const line = section?.lines[told]
    if (section === undefined || line === undefined) return false
    const height = line + (told === 0 ? section.heading : 0)
    if (height > left) return false
    shown[at] = told + 1
    left -= height
    return true
  }
  for (const spare of [false, true]) {
    let open = [...sections.keys()].filter((at) => (sections[at]?.spare ?? false) === spare)
    while (open.length > 0) open = open.filter(take)
  }
  return shown
}
