import type { Page } from '@playwright/test'
import { blockingSince } from './page-meter'

export type Touched = {
  /** From a tap on a figure until what it says there is shown, in ms. */
  read: number
  /** From a tap on its choices until the chart that they change is shown, in ms. */
  explored: number
  /** What tasks took beyond 50 ms each from the first tap on, in ms. */
  blocking: number
}

/** Reads the first figure of a page that has something to choose, opens its explorer, and waits until all is quiet. */
export async function touch(page: Page, quietMs: number): Promise<Touched> {
  const begun = await page.evaluate(() => performance.now())
  const tapUntil = async (what: string, shown: string) => {
    const wanted = page.locator(what).first()
    await wanted.scrollIntoViewIfNeeded()
    await page.evaluate(() =>
      addEventListener('pointerdown', () => performance.mark('tapped'), { once: true, capture: true }),
    )
    await wanted.tap({ position: { x: 60, y: 10 } })
    await page.waitForSelector(shown, { state: 'attached' })
    return page.evaluate(() => performance.now() - performance.getEntriesByName('tapped').at(-1)!.startTime)
  }
  const read = await tapUntil('.figure-stage', '.explorer-readout')
  const explored = await tapUntil('.explorer-open', '.is-explored')
  await page.waitForTimeout(quietMs)
  const { tasks } = await page.evaluate(() => window.metered)
  return { read, explored, blocking: blockingSince(begun, tasks) }
}
