export const CALLER = 'x-malbild-caller'
/** What a proxy tells of what it was asked, which Next believes whoever says it. */
const TOLD_BY_PROXIES = ['x-forwarded-host', 'x-forwarded-proto', 'x-forwarded-port', 'forwarded']

/** @type {WeakMap<import('node:http').IncomingMessage, string>} */
const callers = new WeakMap()

/** Where a request comes from. @param {import('node:http').IncomingMessage} request */
export const callerOf = request => callers.get(request) ?? 'unknown'

/** @param {import('node:http').IncomingMessage} request @param {string} caller */
export const setCaller = (request, caller) => void callers.set(request, caller)

/**
 * Tells Next where a request comes from: the other end of the socket, or what the nearest of `trusted` proxies saw.
 * What the caller itself sends is written over, so that nobody chooses an address to be counted under, nor what the site
 * is called.
 * @param {import('node:http').RequestListener} draw @param {number} trusted Proxies of the municipality's own in front.
 * @returns {import('node:http').RequestListener}
 */
export function knownCaller(draw, trusted = 0) {
  return (request, answer) => {
    const { headers, socket } = request
    const told = String(headers['x-forwarded-for'] ?? '').split(',')
    const chain = [...told.map(address => address.trim()).filter(Boolean), socket.remoteAddress ?? 'unknown']
    const address = chain[Math.max(0, chain.length - 1 - trusted)] ?? 'unknown'
    if (trusted === 0) for (const name of TOLD_BY_PROXIES) Reflect.deleteProperty(headers, name)
    const known = address.replace(/^::ffff:(?=[\d.]+$)/i, '')
    callers.set(request, known)
    headers[CALLER] = known
    return draw(request, answer)
  }
}
