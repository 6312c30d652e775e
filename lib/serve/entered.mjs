import { AsyncLocalStorage } from 'node:async_hooks'

/** Of the request that is being answered; shared by our server and what Next has bundled. */
const here = (globalThis.malbildEntered ??= new AsyncLocalStorage())

/** @template T @param {{ entered: boolean }} request @param {() => T} answer */
export const within = (request, answer) => here.run(request, answer)

/** A server function of ours has begun: what it was sent could be read, and what goes wrong from here on is our fault. */
export function markEntered() {
  const request = here.getStore()
  if (request) request.entered = true
}
