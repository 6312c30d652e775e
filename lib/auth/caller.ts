/** Written by our own server from the socket (lib/serve/known-caller.mjs), over whatever the caller sent under that name. */
const CALLER = 'x-malbild-caller'
/** Whoever has one IPv6 address has 2^64 of them. */
const NETWORK_GROUPS = 4

/** The caller's address, for counting tries; a network where one home has many addresses. */
export function addressIn(headers: Pick<Headers, 'get'>): string {
  const address = headers.get(CALLER) ?? 'unknown'
  return address.includes(':') ? fullGroups(address).slice(0, NETWORK_GROUPS).join(':') : address
}

/** The eight groups of an IPv6 address, "::" written out. */
function fullGroups(address: string): string[] {
  const [before = '', after = ''] = address.split('::')
  const [head, tail] = [before, after].map(part => part.split(':').filter(Boolean)) as [string[], string[]]
  return [...head, ...Array<string>(Math.max(0, 8 - head.length - tail.length)).fill('0'), ...tail]
}
