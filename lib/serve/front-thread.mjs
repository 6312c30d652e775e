// A thread of its own for what readers ask for: it gives the pages that are kept, however much the thread that draws has
// to do, and passes on the rest. lib/serve/start-front.mjs starts it.
import { createServer } from 'node:http'
import { parentPort, workerData } from 'node:worker_threads'
import { closeServer } from './close-server.mjs'
import { doorway } from './doorway.mjs'
import { shareExpiries } from './expiries.mjs'
import { passOn } from './pass-on.mjs'
import { rememberPublic } from './remember-public.mjs'

/** @import { MessagePort } from 'node:worker_threads' */
/** @type {import('./start-front.mjs').Front} */
const { port, host, socketPath, count, room, isMeasured, ...how } = workerData
const main = /** @type {MessagePort} */ (parentPort)

shareExpiries(count)
const { reply, giveKept } = rememberPublic(passOn(socketPath), { room })
const tell = isMeasured ? (/** @type {unknown} */ answered) => main.postMessage({ answered }) : null
const server = createServer(doorway(reply, { ...how, tell, giveKept }))
// What it is called by is lost on an error that is sent to another thread.
server.on('error', fault => main.postMessage({ fault: { ...fault, message: fault.message } }))
server.listen(port, host, () => main.postMessage({ isListening: true }))
main.on('message', async () => {
  await closeServer(server)
  main.postMessage({ isOver: true })
})
