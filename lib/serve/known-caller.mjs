const CALLER = 'x-malbild-caller'

/**
 * Tells Next where a request comes from: the other end of the socket, or what the nearest of `trusted` proxies saw.
 * What the caller itself sends is written over, so that nobody chooses an address to be counted under.
 * @param {import('node:http').RequestListener} draw @param {number} trusted Proxies of the municipality's own in front.
 * @returns {import('node:http').RequestListener}
 */
export function knownCaller(draw, trusted = 0) {
  return (request, answer) => {
    const { headers, socket } = request
    const told = String(headers['x-forwarded-for'] ?? '').split(',')
    const chain = [...told.map(address => address.trim()).filter(Boolean), socket.remoteAddress ?? 'unknown']
    const address = chain[Math.max(0, chain.length - 1 - trusted)] ?? 'unknown'
    headers[CALLER] = address.replace(/^::ffff:(?=[\d.]+$)/i, '')
    return draw(request, answer)
  }
}
