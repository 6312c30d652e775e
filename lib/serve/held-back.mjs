/**
 * Holds back everything that is written to an answer until it is complete; then the answer is as if nothing had been
 * written, its status and headers set, and the caller sends it.
 * @param {import('node:http').ServerResponse} answer @param {(body: Buffer) => void} whenComplete
 */
export function holdBack(answer, whenComplete) {
  /** @type {Buffer[]} */
  const parts = []
  /** @param {unknown} part @param {unknown} [encoding] */
  const keep = (part, encoding) => {
    if (typeof part === 'string')
      parts.push(Buffer.from(part, typeof encoding === 'string' ? /** @type {BufferEncoding} */ (encoding) : 'utf8'))
    else if (part instanceof Uint8Array) parts.push(Buffer.from(part))
  }
  /** @param {unknown[]} rest @returns {(() => void) | undefined} */
  const told = (...rest) => /** @type {any} */ (rest.find(argument => typeof argument === 'function'))
  const own = {
    /** @param {number} status @param {any[]} rest */
    writeHead(status, ...rest) {
      answer.statusCode = status
      const headers = rest.at(-1)
      if (typeof headers === 'object') for (const name in headers) answer.setHeader(name, headers[name])
      return answer
    },
    flushHeaders() {},
    /** @param {unknown} part @param {unknown} [encoding] @param {unknown} [done] */
    write(part, encoding, done) {
      keep(part, encoding)
      const callback = told(encoding, done)
      if (callback) process.nextTick(callback)
      return true
    },
    /** @param {unknown} [part] @param {unknown} [encoding] @param {unknown} [done] */
    end(part, encoding, done) {
      keep(part, encoding)
      const callback = told(part, encoding, done)
      if (callback) answer.once('finish', callback)
      for (const [name, earlier] of before) {
        Reflect.deleteProperty(answer, name)
        // Without our own, those of whoever holds it back as well come forth again, or the class's.
        if (earlier) Object.defineProperty(answer, name, earlier)
      }
      whenComplete(Buffer.concat(parts))
      return answer
    },
  }
  const before = Object.keys(own).map(
    name => /** @type {const} */ ([name, Object.getOwnPropertyDescriptor(answer, name)]),
  )
  Object.assign(answer, own)
}
