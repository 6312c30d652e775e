import type { Browser, CDPSession } from '@playwright/test'
import { blockingSince, meterScript, type Metered } from './page-meter'
import { touch, type Touched } from './touching'

type Pace = { cpu: number; downKbit: number; upKbit: number; roundTripMs: number }

/** A cheap phone on a slow mobile network. */
export const SLOW: Pace = { cpu: 4, downKbit: 1600, upKbit: 750, roundTripMs: 150 }

/** One load: times in ms, bytes as they came over the wire with their headers. */
export type Load = {
  firstPaint: number
  figures: number
  /** What tasks took beyond 50 ms each, from first paint on. */
  blocking: number
  shift: number
  bytes: number
  /**
   * Bytes that came after the page was loaded: prefetched, or asked for by a script. Typefaces are the page's own
   * whenever they come: they hold nothing up, so whether they come before or after is chance.
   */
  lateBytes: number
  requests: number
  /** Bytes of scripts that came before anything was touched, and of all. */
  scripts: number
  touchedScripts: number
  touched?: Touched
}

export const VIEWPORT = { width: 412, height: 915 }
const QUIET_MS = 3000
const PATIENCE_MS = 90_000

/**
 * Loads a page in a browser that has never seen it, until `figures` figures are drawn and all has been quiet a while.
 * Then taps a figure, where it is to be touched.
 */
export async function coldLoad(browser: Browser, url: string, figures: number, isTouched = false): Promise<Load> {
  const context = await browser.newContext({ viewport: VIEWPORT, hasTouch: true, serviceWorkers: 'block' })
  try {
    const page = await context.newPage()
    const wire = await listen(await context.newCDPSession(page), SLOW)
    await page.addInitScript(meterScript(figures))
    await page.goto(url, { waitUntil: 'load', timeout: PATIENCE_MS })
    const loaded = wire.bytes() - wire.fontBytes()
    await page.waitForFunction(() => window.metered.figures !== null, null, { timeout: PATIENCE_MS })
    await page.waitForTimeout(QUIET_MS)
    const seen = await page.evaluate(() => window.metered)
    const bytes = wire.bytes()
    const lateBytes = bytes - wire.fontBytes() - loaded
    const scripts = wire.scriptBytes()
    const load = { ...told(seen), bytes, lateBytes, requests: wire.requests(), scripts }
    const touched = isTouched ? await touch(page, QUIET_MS) : undefined
    return { ...load, touched, touchedScripts: wire.scriptBytes() }
  } finally {
    await context.close()
  }
}

/** How many figures a page draws at this width once it is left alone. */
export async function countFigures(browser: Browser, url: string): Promise<number> {
  const context = await browser.newContext({ viewport: VIEWPORT })
  const page = await context.newPage()
  await page.addInitScript(meterScript(0))
  await page.goto(url, { waitUntil: 'load' })
  await page.waitForTimeout(QUIET_MS)
  const { drawn } = await page.evaluate(() => window.metered)
  await context.close()
  return drawn
}

function told({ firstPaint, figures, shift, tasks }: Metered) {
  const blocking = blockingSince(firstPaint ?? Infinity, tasks)
  return { firstPaint: firstPaint ?? NaN, figures: figures ?? NaN, blocking, shift }
}

/** Slows a page down to a pace, and counts what comes over its wire. */
export async function listen(wire: CDPSession, { cpu, downKbit, upKbit, roundTripMs }: Pace) {
  const scripts = new Set<string>()
  const fonts = new Set<string>()
  let scriptBytes = 0
  let fontBytes = 0
  let bytes = 0
  let requests = 0
  wire.on('Network.responseReceived', ({ requestId, response, type }) => {
    requests++
    if (type === 'Font') fonts.add(requestId)
    if (response.mimeType.includes('javascript')) scripts.add(requestId)
  })
  wire.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    bytes += encodedDataLength
    if (scripts.has(requestId)) scriptBytes += encodedDataLength
    if (fonts.has(requestId)) fontBytes += encodedDataLength
  })
  await wire.send('Network.enable')
  await wire.send('Emulation.setCPUThrottlingRate', { rate: cpu })
  await wire.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: roundTripMs,
    downloadThroughput: (downKbit * 1000) / 8,
    uploadThroughput: (upKbit * 1000) / 8,
  })
  return { bytes: () => bytes, requests: () => requests, scriptBytes: () => scriptBytes, fontBytes: () => fontBytes }
}
