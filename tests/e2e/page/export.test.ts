import { expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { positions } from '../browser.ts'
import { describePage, open, page } from '../opener.ts'

describePage('files of what is seen', () => {
  test('what is seen is saved in each format, and nothing else', async () => {
    await open(`?lang=en&hide=person:elise-dupont`)
    await positions(page)
    const saved: Record<string, Buffer> = {}
    for (const format of ['PNG', 'SVG', 'CSV', 'JSON', 'GRAPHML', 'GEXF']) {
      await page.getByRole('button', { name: 'Save' }).press('Enter')
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('menuitem', { name: new RegExp(`^${format}`, 'i') }).press('Enter'),
      ])
      expect(download.suggestedFilename()).toBe(`dragoman-people.${format.toLowerCase()}`)
      saved[format] = readFileSync(await download.path())
    }
    const texts = ['SVG', 'CSV', 'JSON', 'GRAPHML', 'GEXF'].map(
      (format) => saved[format]?.toString('utf8') ?? '',
    )
    for (const text of texts) expect(text).toContain('Kenji Mori')
    for (const format of ['SVG', 'CSV', 'GRAPHML', 'GEXF'])
      expect(saved[format]?.toString('utf8')).not.toContain('Dupont')
    expect(saved['PNG']?.subarray(1, 4).toString()).toBe('PNG')
    const found = await page.evaluate(
      (files) =>
        files.map(
          (file) =>
            new (
              globalThis as unknown as {
                DOMParser: new () => {
                  parseFromString(
                    text: string,
                    type: string,
                  ): { getElementsByTagName(name: string): ArrayLike<unknown> }
                }
              }
            ).DOMParser()
              .parseFromString(file, 'application/xml')
              .getElementsByTagName('parsererror').length,
        ),
      [texts[0] ?? '', texts[3] ?? '', texts[4] ?? ''],
    )
    expect(found).toEqual([0, 0, 0])
  })
})
