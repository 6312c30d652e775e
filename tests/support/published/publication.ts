import { renderToStaticMarkup } from 'react-dom/server'
import type { ReactElement } from 'react'
import { clientProps } from './client-props'
import { find } from './router'

/** Everything that a municipality publishes, by address: markup with metadata and payload, or a file's bytes. */
export type Publication = ReadonlyMap<string, string | Uint8Array>

type Asked = { params: Promise<unknown>; searchParams: Promise<unknown> }
type Page = {
  default: (props: Asked) => Promise<ReactElement>
  generateMetadata?: (props: Asked) => Promise<unknown>
}
type Route = { GET: (request: Request, context: { params: Promise<unknown> }) => Promise<Response> }

/**
 * Follows every address that is told anywhere, from the overview on, as a visitor with all the time in the world.
 * Pages about the service itself have no numbers; a figure's PNG is drawn from its SVG. `wrong` are asked for too.
 */
export async function publicationOf(place: string, wrong: readonly string[] = []): Promise<Publication> {
  const [locale, slug] = place.split('/')
  const address = new RegExp(`/(${locale}|api/v1|api/pages)/${slug}(/[\\w./-]+)?`, 'g')
  const isElsewhere = /\/(arbete|om)(\/|$)|figure(\.en)?\.png$/
  const found = new Map<string, string | Uint8Array>()
  const queue = [`/${place}`, ...wrong]
  for (const path of queue) {
    if (found.has(path)) continue
    const body = await answerAt(path)
    found.set(path, body)
    if (typeof body !== 'string') continue
    queue.push(...(body.match(address) ?? []).filter(told => !isElsewhere.test(told)))
  }
  return found
}

/** The answers at some addresses, and nothing that they lead to. */
export async function answersAt(paths: readonly string[]): Promise<Publication> {
  const found = new Map<string, string | Uint8Array>()
  for (const path of paths) found.set(path, await answerAt(path))
  return found
}

/** The addresses at which two publications differ, byte for byte. */
export function differing(one: Publication, other: Publication): string[] {
  const bytes = (body: string | Uint8Array | undefined) => Buffer.from(body ?? 'no answer')
  return [...new Set([...one.keys(), ...other.keys()])].filter(at => !bytes(one.get(at)).equals(bytes(other.get(at))))
}

async function answerAt(path: string): Promise<string | Uint8Array> {
  const found = find(path.replace(/\?.*/, ''))
  if (!found) throw new Error(`Nothing leads to ${path}`)
  const params = () => Promise.resolve(found.params)
  const module = (await import(found.file)) as Page | Route
  if ('GET' in module) {
    const answer = await module.GET(new Request(`http://localhost${path}`), { params: params() })
    const head = JSON.stringify([answer.status, ...answer.headers])
    return /text|json/.test(answer.headers.get('content-type') ?? '')
      ? head + '\n' + (await answer.text())
      : new Uint8Array(await answer.arrayBuffer())
  }
  const asked = { params: params(), searchParams: Promise.resolve({}) }
  const page = await module.default(asked).catch(elsewhere)
  if (typeof page === 'string') return page
  const metadata = await module.generateMetadata?.(asked)
  return [renderToStaticMarkup(page), JSON.stringify(metadata), JSON.stringify(clientProps(page))].join('\n')
}

/** Not found, or a redirection: Next's own way to say so is to throw. */
function elsewhere(error: unknown): string {
  const { digest } = error as { digest?: string }
  if (!digest) throw error
  return digest
}
