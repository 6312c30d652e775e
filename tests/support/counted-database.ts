import { connect, createServer, type Socket } from 'node:net'
import { listen } from '@/prisma/port.mjs'

type CountedDatabase = {
  url: string
  /** The statements that have passed since last asked, in order. */
  statements: () => string[]
  /** How often it has been asked what each municipality has published. */
  looks: () => number
  close: () => void
}

/** A door to a database that passes everything on and keeps every statement that is carried out behind it. */
export async function countedDatabase(url: string): Promise<CountedDatabase> {
  const { hostname, port } = new URL(url)
  const passed: string[] = []
  let looks = 0
  const sockets = new Set<Socket>()
  const door = createServer(caller => {
    const database = connect(Number(port), hostname)
    const listenIn = statementReader(statement => {
      if (isAsked(statement)) passed.push(statement)
      if (statement.includes('"publishedVersion" AS version')) looks++
    })
    caller.on('data', listenIn).pipe(database).pipe(caller)
    for (const socket of [caller, database]) {
      sockets.add(socket)
      socket.on('error', () => socket.destroy()).on('close', () => sockets.delete(socket))
    }
  })
  const counted = new URL(url)
  counted.hostname = '127.0.0.1'
  counted.port = String(await listen(door, 0))
  return {
    url: counted.href,
    statements: () => passed.splice(0),
    looks: () => looks,
    close: () => {
      door.close()
      for (const socket of sockets) socket.destroy()
    },
  }
}

/**
 * Listening for what is published and following it, looking for a new day, publishing at a time, the queue of jobs, letters,
 * files of reports and forgetting what is old go on by themselves, whoever asks for a page.
 */
const isAsked = (statement: string) =>
  !/^LISTEN |::date::text AS day$|"publishedVersion"|"publishAt" <=|"Job"|"Message"|"FollowUpReportFile"|DELETE FROM "WorkSession"/.test(
    statement,
  )

/**
 * Reads what a client says to PostgreSQL (protocol 3.0): a nameless greeting, then messages of a letter, a length and
 * a body. Q carries a statement out; P prepares one under a name, B binds it, E carries out what was bound last.
 */
function statementReader(found: (statement: string) => void): (chunk: Buffer) => void {
  const prepared = new Map<string, string>()
  let rest = Buffer.alloc(0)
  let greeted = false
  let bound = ''
  const read = (kind: string, body: Buffer) => {
    const [first = '', second = ''] = body.toString('utf8').split('\0')
    if (kind === 'Q') found(first)
    if (kind === 'P') prepared.set(first, second)
    if (kind === 'B') bound = second
    if (kind === 'E') found(prepared.get(bound) ?? bound)
  }
  return chunk => {
    rest = Buffer.concat([rest, chunk])
    for (;;) {
      const head = greeted ? 1 : 0
      if (rest.length < head + 4) return
      const end = head + rest.readUInt32BE(head)
      if (rest.length < end) return
      if (greeted) read(String.fromCharCode(rest[0]!), rest.subarray(5, end))
      greeted = true
      rest = rest.subarray(end)
    }
  }
}
