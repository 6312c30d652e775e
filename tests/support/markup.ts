import type { Page } from '@playwright/test'

/**
 * Asks a question of markup as the browser reads it, without drawing or running it. The question is sent to the
 * browser as text, so it may use nothing from around it but `given`.
 */
export function inMarkup<Answer, Given = undefined>(
  page: Page,
  html: string,
  question: (found: Document, given: Given) => Answer,
  given?: Given,
): Promise<Answer> {
  const ask = `(html, given) => (${question})(new DOMParser().parseFromString(html, 'text/html'), given)`
  return page.evaluate(`(${ask})(${JSON.stringify(html)}, ${JSON.stringify(given ?? null)})`)
}
