import axe from 'axe-core'
import type { Page } from 'playwright-core'

/** What axe holds against a part of the page, each with the elements concerned. */
export async function violations(page: Page, part: string): Promise<string[]> {
  await page.evaluate(axe.source)
  const found = await page.evaluate(async (within) => {
    const { axe: tool } = globalThis as unknown as { axe: { run(part: string): Promise<axe.AxeResults> } }
    return (await tool.run(within)).violations
  }, part)
  return found.map((one) => `${one.id}: ${one.nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`)
}
