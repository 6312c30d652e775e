const WORDS = {
  sv: {
    title: 'Siffrorna går inte att hämta just nu',
    text: 'Databasen svarar inte. Den brukar vara tillbaka om en liten stund.',
    again: 'Försök igen',
  },
  en: {
    title: 'The figures cannot be fetched right now',
    text: 'The database does not answer. It is usually back in a short while.',
    again: 'Try again',
  },
}

const LOOKS = `body{margin:0;font:1.125rem/1.6 system-ui,sans-serif;color:#1e2b3c;background:#fff}
main{max-width:36rem;margin:0 auto;padding:4rem 1.25rem}h1{font-size:1.75rem;line-height:1.25}a{color:inherit}
@media(prefers-color-scheme:dark){body{color:#eef1f5;background:#14181f}}`

/**
 * What is answered in place of a page or file while the database is away; for programs a problem (RFC 9457). It asks
 * for nothing else of the server.
 * @param {string} path @returns {{ type: string, body: string }}
 */
export function outOfOrderPage(path) {
  const locale = /^\/en(\/|$)/.test(path) ? 'en' : 'sv'
  const { title, text, again } = WORDS[locale]
  if (path.startsWith('/api/'))
    return {
      type: 'application/problem+json',
      body: JSON.stringify({ type: 'about:blank', title: 'Service Unavailable', status: 503, detail: text }),
    }
  return {
    type: 'text/html; charset=utf-8',
    body: `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${title}</title><meta name="robots" content="noindex"><style>${LOOKS}</style></head>
<body><main><h1>${title}</h1><p>${text}</p><p><a href="">${again}</a></p></main></body></html>`,
  }
}
