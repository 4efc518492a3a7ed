import type { Page } from 'playwright-core'

/** Waits until all that the page shows is there: it asks nothing, and no part of it waits for an answer. */
export const atRest = (page: Page): Promise<void> =>
  page.locator('.page:not([aria-busy=true], :has([aria-busy=true], .waiting))').waitFor()
