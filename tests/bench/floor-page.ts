import type { StillFile } from './still-server'

/** Where the floor page stands on its own server. */
export const FLOOR = '/floor'

/**
 * The floor of a page: the same figures with their tables and the same style sheets, and nothing else. No page that
 * draws these figures can be there sooner.
 * @returns The files that it is made of, by path. Throws when the page has no figures.
 */
export async function floorOf(page: string): Promise<Map<string, StillFile>> {
  const html = await (await fetch(page)).text()
  const figures = html.match(/<figure class="figure"[\s\S]*?<\/figure>/g)
  if (!figures) throw new Error(`There are no figures on ${page}`)
  const [marks = ''] = html.match(/<svg class="mark-symbols"[\s\S]*?<\/svg>/) ?? []
  const sheets = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, href]) => href!)
  const files = new Map<string, StillFile>()
  for (const sheet of sheets) await addSheet(files, new URL(sheet, page))
  const [root = '<html lang="sv">'] = html.match(/<html[^>]*>/) ?? []
  const links = sheets.map(href => `<link rel="stylesheet" href="${href}">`).join('')
  const body = `<!doctype html>${root}<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Figurer</title>${links}<body>${marks}<main class="wrap"><div class="figures">${figures.join('')}</div></main></html>`
  return files.set(FLOOR, { type: 'text/html; charset=utf-8', body: Buffer.from(body) })
}

async function addSheet(files: Map<string, StillFile>, sheet: URL) {
  const css = await (await fetch(sheet)).text()
  files.set(sheet.pathname, { type: 'text/css; charset=utf-8', body: Buffer.from(css) })
  for (const [, font] of css.matchAll(/url\(["']?([^"')]+\.woff2)["']?\)/g)) {
    const address = new URL(font!, sheet)
    files.set(address.pathname, {
      type: 'font/woff2',
      body: Buffer.from(await (await fetch(address)).arrayBuffer()),
    })
  }
}
