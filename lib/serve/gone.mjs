import { barePage, localeOf } from './bare-page.mjs'
import { everywhere } from './everywhere.mjs'

const OF_MUNICIPALITY = /^\/(?:sv|en|api\/[\w-]+)\/([\w-]+)(?:[/?]|$)/
const WORDS = {
  sv: {
    title: 'Kommunens sidor är borttagna',
    text: 'Det som fanns här har tagits bort från den här webbplatsen och kommer inte tillbaka.',
    all: 'Kommuner som finns här',
  },
  en: {
    title: 'The pages of the municipality have been removed',
    text: 'What was here has been taken away from this website and will not come back.',
    all: 'Municipalities on this website',
  },
}

/**
 * What is of a municipality that was taken away is told to be gone (410), so that search engines and those who fetch
 * forget it; whoever stands before it keeps nothing.
 * @param {import('node:http').RequestListener} answerIt @param {(slug: string) => boolean} isGone
 * @returns {import('node:http').RequestListener}
 */
export const withGone = (answerIt, isGone) => (request, answer) => {
  const { url = '' } = request
  const [, slug] = OF_MUNICIPALITY.exec(url) ?? []
  if (!slug || !isGone(slug)) return answerIt(request, answer)
  const path = url.split('?')[0] ?? url
  const locale = localeOf(path)
  const { title, text, all } = WORDS[locale]
  const { type, body } = barePage({
    path,
    status: 410,
    problem: 'Gone',
    title,
    text,
    links: { [all]: `/${locale}` },
    municipality: null,
  })
  answer.writeHead(410, {
    ...everywhere,
    'content-type': type,
    'cache-control': 'no-store',
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
    ...(path.startsWith('/api/') && { 'access-control-allow-origin': '*' }),
  })
  answer.end(request.method === 'HEAD' ? undefined : body)
}
