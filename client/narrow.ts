/** Is the window a phone's, where the parts of the page stand below each other? As `styles/` has it. */
export const isNarrow = (): boolean => matchMedia('(max-width: 760px)').matches
