import { AsyncLocalStorage } from 'node:async_hooks'

/** @typedef {{ entered: boolean }} Request */
const kept = /** @type {typeof globalThis & { malbildEntered?: AsyncLocalStorage<Request> }} */ (globalThis)
/** Of the request that is being answered; kept globally, since Next loads copies of us. */
const here = (kept.malbildEntered ??= new AsyncLocalStorage())

/** @template T @param {Request} request @param {() => T} answer */
export const within = (request, answer) => here.run(request, answer)

/** A server function of ours has begun: what it was sent could be read, and what goes wrong from here on is our fault. */
export function markEntered() {
  const request = here.getStore()
  if (request) request.entered = true
}
