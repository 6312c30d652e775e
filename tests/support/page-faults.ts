import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/**
 * Reads a page of ours, which has no frames: so it needs no second page to sum up in, which takes half the time, and
 * what is right is not listed.
 */
export const axe = (page: Page) => new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode()

/** What axe finds wrong, as rule and element. */
export async function faultsOf(page: Page): Promise<string[]> {
  const { violations } = await axe(page).withTags(RULES).analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
}

/** Headings that skip a level on the way down, and whatever there is not exactly one of. */
export const outlineFaults = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const shown = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].filter(heading => heading.checkVisibility())
    const skips = shown.filter((heading, i) => Number(heading.tagName[1]) > Number(shown[i - 1]?.tagName[1] ?? 0) + 1)
    const single = ['main', 'h1'].filter(tag => document.querySelectorAll(tag).length !== 1)
    return [...skips.map(({ tagName, textContent }) => `${tagName} ${textContent}`), ...single]
  })

/** What is folded away is read too. */
export const openAll = (page: Page) =>
  page.evaluate(() => document.querySelectorAll('details').forEach(details => (details.open = true)))
