/** What this browser keeps under a name; empty where it keeps nothing. */
export function remembered(key: string): string {
  try {
    return localStorage.getItem(key) ?? ''
  } catch {
    return ''
  }
}

/** Keeps it, where the browser keeps anything: one that does not asks again. */
export function remember(key: string, value: string): void {
  try {
    localStorage.setItem(key, value)
  } catch {
    // nothing is lost but the convenience
  }
}
