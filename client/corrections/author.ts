/** Who corrects: a name that this browser keeps. */
const KEY = 'dragoman.by'

/** The name of the last time; empty where none was given, or the browser keeps nothing. */
export function rememberedAuthor(): string {
  try {
    return localStorage.getItem(KEY) ?? ''
  } catch {
    return ''
  }
}

export function rememberAuthor(name: string): void {
  try {
    localStorage.setItem(KEY, name)
  } catch {
    // a browser that keeps nothing asks again
  }
}

/** What is sent of who and why: a name that is not given is the server's to choose. */
export const toAuthor = (by: string, why: string): { by?: string; why: string } => ({
  ...(by.trim() === '' ? {} : { by: by.trim() }),
  why: why.trim(),
})
