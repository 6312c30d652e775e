import 'server-only'
import { sendWaiting } from './send'

const EVERY_MS = 60_000

const keep = globalThis as { malbildSending?: NodeJS.Timeout }

/** Sends what waits, each minute for as long as this instance lives. A database that is away is asked again. */
export function keepSending(): void {
  keep.malbildSending ??= setInterval(() => void sendWaiting().catch(tell), EVERY_MS).unref()
}

/** By name alone: the rest may hold addresses and links. */
const tell = (fault: unknown) =>
  console.error(`Brev skickas inte just nu: ${fault instanceof Error ? fault.name : 'fel'}`)
