import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { freePort } from '@/prisma/port.mjs'
import { temporaryFolder } from '../support/scratch-database'

type Rival = { address: string; close: () => Promise<void> }

const root = fileURLToPath(new URL('../..', import.meta.url))
const PATIENCE_MS = 30_000

/** The same build as Next's own command serves it. */
export async function nextStart(databaseUrl: string): Promise<Rival> {
  const port = await freePort()
  const env = { ...process.env, DATABASE_URL: databaseUrl, NODE_ENV: 'production' as const, PORT: String(port) }
  const child = spawn(process.execPath, ['node_modules/next/dist/bin/next', 'start', '-p', String(port)], {
    cwd: root,
    env,
  })
  return answering(child, port)
}

/** nginx with one process and the very bytes of an answer as a file; null where it isn't installed. */
export async function nginx(path: string, encoding: string, bytes: Buffer): Promise<Rival | null> {
  const folder = temporaryFolder()
  const port = await freePort()
  mkdirSync(join(folder, 'files'))
  writeFileSync(join(folder, 'files/page'), bytes)
  chmodSync(folder, 0o755)
  const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    kind => `${kind}_temp_path ${folder}/${kind};`,
  )
  writeFileSync(
    join(folder, 'nginx.conf'),
    `daemon off; worker_processes 1; pid ${folder}/pid; error_log ${folder}/errors;
     events { worker_connections 1024; }
     http { access_log off; sendfile on; keepalive_requests 1000000; ${places.join(' ')}
       server { listen 127.0.0.1:${port};
         location = ${path} { alias ${folder}/files/page; types {} default_type text/html; add_header Content-Encoding ${encoding}; } } }`,
  )
  const child = spawn('nginx', ['-c', join(folder, 'nginx.conf'), '-e', join(folder, 'errors')])
  const missing = once(child, 'error').then(() => true)
  if (await Promise.race([missing, pause(500, false)])) return null
  const rival = await answering(child, port)
  return { ...rival, close: () => rival.close().finally(() => rmSync(folder, { recursive: true, force: true })) }
}

async function answering(child: ChildProcess, port: number): Promise<Rival> {
  const address = `http://127.0.0.1:${port}`
  const ended = once(child, 'exit')
  for (const until = performance.now() + PATIENCE_MS; performance.now() < until; await pause(100)) {
    const answer = await fetch(address, { redirect: 'manual' }).catch(() => null)
    if (!answer) continue
    await answer.body?.cancel()
    return {
      address,
      close: async () => {
        child.kill('SIGTERM')
        await ended
      },
    }
  }
  child.kill('SIGKILL')
  throw new Error(`Nothing answers on ${address}`)
}
