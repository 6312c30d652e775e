import { once } from 'node:events'
import { createServer } from 'node:net'
import { Advice, codeOf } from './progress.mjs'

/** @type {Record<string, (port: number, host?: string) => string>} */
const REASONS = {
  EADDRINUSE: port =>
    `Port ${port} används redan. Stoppa det andra programmet, eller välj en annan port: PORT=${port + 1} npm start`,
  EACCES: port => `Port ${port} får bara systemet använda. Välj en högre port: PORT=3000 npm start`,
  EADDRNOTAVAIL: (_, host) =>
    `Datorn har inte adressen ${host}. Rätta HOST, eller ta bort den för att lyssna på alla adresser.`,
  ENOTFOUND: (_, host) => `Adressen ${host} finns inte. Rätta HOST, eller ta bort den för att lyssna på alla adresser.`,
}

/**
 * Listens and returns the port. Throws an Advice when the port or the address can't be had.
 * @param {import('node:net').Server} server @param {number} port 0 for any free one @param {string} [host]
 */
export async function listen(server, port, host) {
  server.listen(port, host)
  try {
    await once(server, 'listening')
  } catch (error) {
    throw portFault(error, port, host)
  }
  return /** @type {import('node:net').AddressInfo} */ (server.address()).port
}

/** What to say when it can't be had. @param {unknown} error @param {number} port @param {string} [host] */
export function portFault(error, port, host) {
  const reason = REASONS[codeOf(error)]
  return reason ? new Advice(reason(port, host)) : error
}

/** A port that nobody listens on right now; given one, makes sure of it as `listen` does. */
export async function freePort(port = 0, host = port ? undefined : '127.0.0.1') {
  const probe = createServer()
  const found = await listen(probe, port, host)
  probe.close()
  await once(probe, 'close')
  return found
}
