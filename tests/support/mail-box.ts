import { SMTPServer } from 'smtp-server'

type Received = { to: string[]; id: string; subject: string; text: string }

/** A mail server of the test's own, that refuses whoever is called "nej". */
export async function mailBox(): Promise<{ url: string; received: Received[]; close: () => Promise<void> }> {
  const received: Received[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: ({ address }, _, answer) =>
      answer(address.startsWith('nej') ? Object.assign(new Error('No such user'), { responseCode: 550 }) : null),
    onData: (stream, { envelope }, done) => {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => {
        received.push({ to: envelope.rcptTo.map(({ address }) => address), ...read(Buffer.concat(parts).toString()) })
        done()
      })
    },
  })
  // Whoever sends may be ended in the midst.
  server.on('error', () => {})
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.server.address() as { port: number }
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    close: () => new Promise<void>(resolve => server.close(() => resolve())),
  }
}

/** What it is known by, the subject and the text of a letter in one part. */
function read(raw: string): Omit<Received, 'to'> {
  const [head = '', ...body] = raw.split('\r\n\r\n')
  const coded = body.join('\r\n\r\n')
  const subject = /^Subject: ((?:.|\r\n[ \t])*)/m.exec(head)?.[1] ?? ''
  const isBase64 = /Content-Transfer-Encoding: base64/i.test(head)
  return {
    id: /^Message-ID: <(.*)>/im.exec(head)?.[1] ?? '',
    subject: subject
      .replace(/\?=\s+=\?/g, '?==?')
      .replace(/=\?UTF-8\?([QB])\?(.*?)\?=/gi, (_, kind: string, text: string) =>
        kind.toUpperCase() === 'B' ? Buffer.from(text, 'base64').toString() : unquoted(text.replaceAll('_', ' ')),
      ),
    text: isBase64 ? Buffer.from(coded, 'base64').toString() : unquoted(coded.replace(/=\r\n/g, '')),
  }
}

const unquoted = (text: string) =>
  Buffer.from(
    text.replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
    'latin1',
  ).toString()
