import { IncomingMessage, ServerResponse } from 'node:http'
import { Socket } from 'node:net'
import { holdBack } from './held-back.mjs'

/**
 * What would be answered to whoever asks for an address, for ourselves.
 * @param {import('node:http').RequestListener} draw @param {string} url
 * @returns {Promise<{ status: number, headers: import('node:http').OutgoingHttpHeaders, body: Buffer }>}
 */
export async function drawn(draw, url) {
  const request = Object.assign(new IncomingMessage(new Socket()), {
    method: 'GET',
    url,
    headers: { host: 'localhost' },
  })
  request.push(null)
  const answer = new ServerResponse(request)
  const complete = /** @type {Promise<Buffer>} */ (new Promise(resolve => holdBack(answer, resolve)))
  await draw(request, answer)
  const body = await complete
  // Whoever draws waits to hear that all was sent.
  answer.emit('finish')
  answer.emit('close')
  return { status: answer.statusCode, headers: answer.getHeaders(), body }
}
