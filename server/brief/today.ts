/** The day of the machine's clock, for whoever makes a brief. */
export const today = (): string => new Date().toLocaleDateString('sv')
