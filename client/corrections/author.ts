import { remember, remembered } from '../remembered.ts'

/** Who corrects: a name that this browser keeps. */
const KEY = 'dragoman.by'

/** The name of the last time; empty where none was given, or the browser keeps nothing. */
export const rememberedAuthor = (): string => remembered(KEY)

export const rememberAuthor = (name: string): void => {
  remember(KEY, name)
}

/** What is sent of who and why: a name that is not given is the server's to choose. */
export const toAuthor = (by: string, why: string): { by?: string; why: string } => ({
  ...(by.trim() === '' ? {} : { by: by.trim() }),
  why: why.trim(),
})
