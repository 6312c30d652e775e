import { atFirstWord } from './first-word.mjs'
import { holdBack } from './held-back.mjs'
import { lostPage } from './lost-page.mjs'
import { isWorkArea, pathOf } from './public-address.mjs'

const SCRIPTS = /<script\b[^>]*>[\s\S]*?<\/script>/g

/** Pages about one thing by its number, which is looked up by whoever may see it. */
const ABOUT_ONE = /^\/sv\/[^/]+\/arbete\/granskning\/\d{1,18}$/
/** What such a page says where there is none (components/work/work-heading.tsx). What people write can't say it. */
const THERE_IS_NONE = '<div class="work-heading" data-missing="true">'

/**
 * A page of the work area that isn't there is told with the drawn page and no scripts: Next draws it beforehand, so
 * that its scripts lack the nonce that the work area asks for. A page about what there is none of is told as not found
 * too: Next has begun its answer by then, so it is held back until it is whole.
 * @param {import('node:http').RequestListener} draw
 * @returns {import('node:http').RequestListener}
 */
export function lostWork(draw) {
  const lost = lostPage(draw)
  return (request, answer) => {
    const { url = '' } = request
    if (request.method !== 'GET' || !isWorkArea(url)) return draw(request, answer)
    const isAboutOne = ABOUT_ONE.test(pathOf(url)) && !('rsc' in request.headers)
    atFirstWord(answer, status => {
      if (status === 200 && isAboutOne)
        holdBack(answer, written => {
          if (written.includes(THERE_IS_NONE)) answer.statusCode = 404
          answer.end(written)
        })
      if (status !== 404) return
      holdBack(answer, async written => {
        if (!String(answer.getHeader('content-type')).startsWith('text/html')) return answer.end(written)
        const page = await lost(pathOf(url)).catch(() => null)
        if (!page) return answer.end(written)
        answer.removeHeader('content-encoding')
        const body = Buffer.from(page.replace(SCRIPTS, ''))
        answer.setHeader('cache-control', 'no-store')
        answer.setHeader('content-length', body.length)
        answer.end(body)
      })
    })
    return draw(request, answer)
  }
}
