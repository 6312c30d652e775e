import { lookup, type LookupAddress, type LookupAllOptions } from 'node:dns'
import type { IncomingMessage } from 'node:http'
import { request } from 'node:https'
import { BlockList, isIP, type LookupFunction } from 'node:net'
import { addAbortSignal, Readable } from 'node:stream'

/** Nets that are no part of the open internet: this computer, the neighbours on its net, and what leads to either. */
const CLOSED = new BlockList()
for (const [net, bits] of [
  ...[['0.0.0.0', 8] as const, ['10.0.0.0', 8] as const, ['100.64.0.0', 10] as const, ['127.0.0.0', 8] as const],
  ...[['169.254.0.0', 16] as const, ['172.16.0.0', 12] as const, ['192.0.0.0', 24] as const],
  ...[['192.0.2.0', 24] as const, ['192.88.99.0', 24] as const, ['192.168.0.0', 16] as const],
  ...[['198.18.0.0', 15] as const, ['198.51.100.0', 24] as const, ['203.0.113.0', 24] as const],
  ...[['224.0.0.0', 4] as const, ['240.0.0.0', 4] as const],
])
  CLOSED.addSubnet(net, bits, 'ipv4')
const OPEN_6 = new BlockList()
OPEN_6.addSubnet('2000::', 3, 'ipv6')
/** Within it: tunnels that carry an address of the old kind, and what is for examples. */
for (const [net, bits] of [['2001::', 23] as const, ['2001:db8::', 32] as const, ['2002::', 16] as const])
  CLOSED.addSubnet(net, bits, 'ipv6')

/** Whether a number is an address of the open internet. */
export function isOpenNumber(address: string): boolean {
  if (isIP(address) === 4) return !CLOSED.check(address, 'ipv4')
  return isIP(address) === 6 && OPEN_6.check(address, 'ipv6') && !CLOSED.check(address, 'ipv6')
}

/** Of a service that somebody names in a form: https, by a name of the open internet, and nothing after the path. */
export function isOpenAddress(address: string): boolean {
  const url = URL.parse(address)
  if (!url || url.protocol !== 'https:' || url.username || url.password || url.search || url.hash) return false
  const name = url.hostname
  const isName = /^([a-z0-9-]+\.)+[a-z][a-z0-9-]*$/i.test(name)
  return isName && isIP(name) === 0 && !/\.(local|localhost|internal|intern|lan|home|arpa|test|invalid)$/i.test(name)
}

/**
 * Looks a name up, and connects to what was looked up: where any of its numbers is closed it is as if there were none, so
 * that a name can't lead in, not even one that changes its mind between two questions.
 */
export const onlyOpen =
  (find: Find): LookupFunction =>
  (name, options, done) =>
    find(name, { ...options, all: true }, (error, found) => {
      const isClosed = !error && found.some(({ address }) => !isOpenNumber(address))
      const fault = error ?? (isClosed ? new Error('closed address') : null)
      const [first] = fault ? [] : found
      if (!first) done(fault ?? new Error('no address'), [])
      else if (options.all) done(null, found)
      else done(null, first.address, first.family)
    })

type Find = (
  name: string,
  options: LookupAllOptions,
  done: (error: NodeJS.ErrnoException | null, found: LookupAddress[]) => void,
) => void

export type Reach = (address: URL, asked: Asked) => Promise<Response>
/** With a body it is posted. */
type Asked = {
  headers: Record<string, string>
  signal: AbortSignal
  redirect: 'error'
  method?: 'POST'
  body?: string
}

/** Asks an address of the open internet, and follows it nowhere else. */
export const publicFetch: Reach = (address, { headers, signal, method, body }) =>
  new Promise((answer, fail) => {
    if (!isOpenAddress(address.origin + address.pathname)) return fail(new Error('closed address'))
    request(address, { headers, signal, method, lookup: onlyOpen(lookup) }, response => {
      try {
        answer(answerOf(response, signal))
      } catch (error) {
        response.destroy()
        fail(error)
      }
    })
      .on('error', fail)
      .end(body)
  })

/** Throws where it leads elsewhere, or is none: of a status without a body, or one that nobody has. */
export function answerOf(response: IncomingMessage, signal: AbortSignal): Response {
  const { statusCode: status = 0 } = response
  if (status >= 300 && status < 400) throw new Error('redirected')
  const headers = new Headers()
  for (const name of ['retry-after', 'content-type']) {
    const value = response.headers[name]
    if (typeof value === 'string') headers.set(name, value)
  }
  const body = Readable.toWeb(addAbortSignal(signal, response)) as ReadableStream
  return new Response(body, { status, headers })
}
