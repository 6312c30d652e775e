import { Agent, request as ask } from 'node:http'
import { numberOf, setNumber } from './fault-number.mjs'
import { CALLER, callerOf, setCaller } from './known-caller.mjs'
import { publicAddress } from './public-address.mjs'

/** Of one connection, not of what is sent on it (RFC 9110 §7.6.1); `expect` has been answered. */
const OF_CONNECTION = new Set(
  'connection keep-alive proxy-connection te trailer transfer-encoding upgrade expect date'.split(' '),
)
/** Between the threads, bytes: what we add to a caller's headers has room too. */
export const MOST_HEADERS = 32_768
const NUMBER = 'x-malbild-number'

/**
 * Lets the thread that draws answer, and passes on what it answers as it comes.
 * @param {string} socketPath where it listens
 * @returns {import('node:http').RequestListener}
 */
export function passOn(socketPath) {
  const agent = new Agent({ keepAlive: true })
  return (request, answer) => {
    const { method, url: path } = request
    const isChunked = 'transfer-encoding' in request.headers
    const asked = ask({
      ...{ agent, socketPath, method, path, maxHeaderSize: MOST_HEADERS },
      headers: {
        ...Object.fromEntries(Object.entries(request.headers).filter(([name]) => !OF_CONNECTION.has(name))),
        ...(isChunked && { 'transfer-encoding': 'chunked' }),
        [CALLER]: callerOf(request),
        [NUMBER]: numberOf(request),
      },
    })
    let isTold = false
    asked.on('response', told => {
      isTold = true
      answer.statusCode = told.statusCode ?? 500
      for (const [name, values = []] of Object.entries(told.headersDistinct))
        if (!OF_CONNECTION.has(name)) answer.setHeader(name, values.length > 1 ? values : values.join())
      // It didn't read all that was sent, and the rest is nobody's to read.
      if (told.headers.connection === 'close') answer.setHeader('connection', 'close')
      /** What is packed is held until there is more of it: it goes when no more has come. @type {NodeJS.Immediate | undefined} */
      let flushing
      const flush = () => {
        flushing = undefined
        Reflect.get(answer, 'flush')?.call(answer)
      }
      told.on('data', part => {
        if (!answer.write(part)) told.pause()
        flushing ??= setImmediate(flush)
      })
      answer.on('drain', () => told.resume())
      told
        .on('error', () => answer.destroy())
        .on('end', () => {
          clearImmediate(flushing)
          answer.end()
        })
    })
    asked.on('error', () => isTold || answer.destroy())
    answer.once('close', () => {
      if (answer.writableFinished && request.complete) return
      // Answered before all was sent, or nobody is left to answer: the rest goes no further.
      request.unpipe(asked).resume()
      asked.destroy()
    })
    if (isChunked || 'content-length' in request.headers) request.pipe(asked)
    else asked.end()
  }
}

/**
 * The other end: who asks, and under which number, is known as if the request had come here at once.
 * @param {import('node:http').RequestListener} answerIt @returns {import('node:http').RequestListener}
 */
export const passedOn = answerIt => (request, answer) => {
  const { [CALLER]: caller, [NUMBER]: number } = request.headers
  setCaller(request, String(caller))
  setNumber(request, String(number))
  // Whoever asks for what all are given, nothing but the address is known.
  if (publicAddress(request) !== null) request.headers = { host: 'localhost' }
  return answerIt(request, answer)
}
