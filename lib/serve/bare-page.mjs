const LOOKS = `body{margin:0;font:1.125rem/1.6 system-ui,sans-serif;color:#1e2b3c;background:#fff}
header,main{max-width:36rem;margin:0 auto;padding:1rem 1.25rem}main{padding-top:3rem}header a{margin-right:1.25rem}h1{font-size:1.75rem;line-height:1.25}a{color:inherit}
@media(prefers-color-scheme:dark){body{color:#eef1f5;background:#14181f}}`

const MUNICIPALITY = /^\/(?:sv|en)\/[\w-]+/
const OVERVIEW = { sv: 'Kommunens översikt', en: 'The municipality’s overview' }

/** The language of an address that may be of no page. @param {string} path @returns {'sv' | 'en'} */
export const localeOf = path => (/^\/en(\/|$)/.test(path) ? 'en' : 'sv')

/**
 * What is answered in place of a page or file that can't be drawn; for programs a problem (RFC 9457). It asks for nothing
 * else of the server.
 * @param {{ path: string, status: number, problem: string, title: string, text: string, links: Record<string, string>,
 *   municipality?: string | null }} said
 *   `problem`: the status in English; `links`: words and where they lead; `municipality`: its overview, null for none
 * @returns {{ type: string, body: string }}
 */
export function barePage({ path, status, problem, title, text, links, municipality = overviewOf(path) }) {
  if (path.startsWith('/api/'))
    return {
      type: 'application/problem+json',
      body: JSON.stringify({ type: 'about:blank', title: problem, status, detail: text }),
    }
  const locale = localeOf(path)
  const ahead = { Målbild: `/${locale}`, ...(municipality && { [OVERVIEW[locale]]: municipality }) }
  const head = Object.entries(ahead).map(([words, to]) => `<a href="${to}">${words}</a>`)
  const ways = Object.entries(links).map(([words, to]) => `<p><a href="${to}">${words}</a></p>`)
  return {
    type: 'text/html; charset=utf-8',
    body: `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${title}</title><meta name="robots" content="noindex"><style>${LOOKS}</style></head>
<body><header>${head.join('')}</header><main><h1>${title}</h1><p>${text}</p>${ways.join('')}</main></body></html>`,
  }
}

/** @param {string} path */
const overviewOf = path => MUNICIPALITY.exec(path)?.[0] ?? null
