import type { Page } from 'playwright-core'

/** What of a page is a fault: what its console says of these types, but not what `except` knows to be meant. */
export interface Watched {
  types?: readonly string[]
  except?: (text: string) => boolean
}

/** Tells each fault of a page: what it throws, and what its console says, with the address of what could not be loaded. */
export function watchFaults(
  page: Page,
  tell: (fault: string) => void,
  { types = ['error'], except = () => false }: Watched = {},
): void {
  page.on('console', (message) => {
    const text = message.text()
    if (types.includes(message.type()) && !except(text)) tell(`${text} ${message.location().url}`.trim())
  })
  page.on('pageerror', (error) => {
    tell(error.message)
  })
}
