/** Something that the person at the terminal can put right: one line that names the thing and the remedy. */
export class CommandError extends Error {}
