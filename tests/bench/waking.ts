import type { Page } from '@playwright/test'
import { blockingSince } from './page-meter'

export type Waking = {
  /** From the reader's first sign until the page answers, in ms. */
  alive: number
  /** What tasks took beyond 50 ms each from then on, in ms. */
  blocking: number
  /** Bytes of each script by path. */
  scripts: Map<string, number>
}

/** Gives a still page a sign of its reader, and waits until it answers (a selector tells that) and is quiet again. */
export async function wake(page: Page, alive: string, quietMs: number): Promise<Omit<Waking, 'scripts'>> {
  const begun = await page.evaluate(() => performance.now())
  await page.mouse.move(1, 1)
  await page.waitForSelector(alive, { state: 'attached' })
  const ended = await page.evaluate(() => performance.now())
  await page.waitForTimeout(quietMs)
  const { tasks } = await page.evaluate(() => window.metered)
  return { alive: ended - begun, blocking: blockingSince(begun, tasks) }
}
