// Sets a document in a thread of its own: it takes seconds, and the web server goes on answering.
import { setPriority } from 'node:os'
import { parentPort, workerData } from 'node:worker_threads'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'

// Linux takes this of the thread alone, and of those that it begins; elsewhere it would be the whole program.
if (process.platform === 'linux') setPriority(19)

const { workspace, fontPaths, document, options } = workerData
const bytes = NodeCompiler.create({ workspace, fontArgs: [{ fontPaths }] }).pdf(document, options)
parentPort?.postMessage(bytes)
