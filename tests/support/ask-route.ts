import { find } from './published/router'

type Route = { GET: (request: Request, context: { params: Promise<unknown> }) => Promise<Response> }

/** What a route answers, of its own code: an address with its query. Null where there is no route. */
export async function askRoute(address: string, headers: Record<string, string> = {}): Promise<Response | null> {
  const { pathname, href } = new URL(address, 'http://localhost:3000')
  const found = find(pathname)
  if (!found?.file.endsWith('route.ts')) return null
  const { GET } = (await import(found.file)) as Route
  return GET(new Request(href, { headers }), { params: Promise.resolve(found.params) })
}
