import type { Page } from '@playwright/test'

/** Waits until all that the selector names listens: what is done before is done to a page that only lies there. */
export const whenAlive = (page: Page, selector: string) =>
  page.waitForFunction(
    named =>
      [...document.querySelectorAll(named)].every(one => Object.keys(one).some(key => key.startsWith('__react'))),
    selector,
  )
