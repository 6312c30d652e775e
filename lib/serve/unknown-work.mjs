import { holdBack } from './held-back.mjs'
import { pathOf } from './public-address.mjs'

/** Pages of the work area about one thing by its number, which is looked up by whoever may see it. */
const ABOUT_ONE = /^\/sv\/[^/]+\/arbete\/granskning\/\d{1,18}$/
/** What such a page says where there is none (components/work/work-heading.tsx). What people write can't say it. */
const THERE_IS_NONE = '<div class="work-heading" data-missing="true">'

/**
 * A page of the work area about what there is none of is told as not found: Next has begun its answer by then, so it
 * is held back until it is whole.
 * @param {import('node:http').RequestListener} draw
 * @returns {import('node:http').RequestListener}
 */
export const unknownWork = draw => (request, answer) => {
  if (request.method !== 'GET' || 'rsc' in request.headers || !ABOUT_ONE.test(pathOf(request.url ?? '')))
    return draw(request, answer)
  holdBack(answer, written => {
    if (answer.statusCode === 200 && written.includes(THERE_IS_NONE)) answer.statusCode = 404
    answer.end(written)
  })
  return draw(request, answer)
}
