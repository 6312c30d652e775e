const MULTIPART = /^multipart\/form-data/i
/** No address has them, though Node lets a tab by. */
const NO_ADDRESS = /[^\x21-\xff]/
const BOUNDARY = /;\s*boundary="?[^\s";]/i

/**
 * What comes before everything else: a request that Next would answer with an error of its own, or for a place that
 * isn't ours, is the caller's fault and is told so.
 * @param {import('node:http').RequestListener} answerIt @param {{ hosts: string[] }} us names and ports that we go by
 * @returns {import('node:http').RequestListener}
 */
export function front(answerIt, { hosts }) {
  return (request, answer) => {
    const path = pathAt(request.url ?? '', hosts)
    if (path === null) return refuse(answer, 'Adressen finns inte på den här servern.')
    const type = request.headers['content-type'] ?? ''
    if (MULTIPART.test(type) && !BOUNDARY.test(type)) return refuse(answer, 'Innehållet går inte att läsa.')
    request.url = path
    return answerIt(request, answer)
  }
}

/**
 * The path of a request target (RFC 9112 §3.2); null for one that is another server's or none that can be read.
 * @param {string} target @param {string[]} hosts
 */
function pathAt(target, hosts) {
  if (NO_ADDRESS.test(target)) return null
  if (target.startsWith('/')) return target
  if (!URL.canParse(target)) return null
  const { host, pathname, search } = new URL(target)
  return hosts.includes(host) ? pathname + search : null
}

/** @param {import('node:http').ServerResponse} answer @param {string} words */
function refuse(answer, words) {
  answer.writeHead(400, {
    'content-type': 'text/plain; charset=utf-8',
    'cache-control': 'no-store',
    connection: 'close',
  })
  answer.end(words)
}
