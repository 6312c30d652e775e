import { once } from 'node:events'
import { get, type IncomingMessage } from 'node:http'

type Packed = { bytes: Buffer; headers: IncomingMessage['headers'] }

/** An answer as it comes over the wire, packed as the server chose. Throws unless it is 200. */
export async function packedBytes(url: string, headers: Record<string, string>): Promise<Packed> {
  const [answer] = (await once(get(url, { headers }), 'response')) as [IncomingMessage]
  const parts: Buffer[] = []
  for await (const part of answer) parts.push(part as Buffer)
  if (answer.statusCode !== 200) throw new Error(`${url} answers ${answer.statusCode}`)
  return { bytes: Buffer.concat(parts), headers: answer.headers }
}
