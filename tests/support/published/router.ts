import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const app = fileURLToPath(new URL('../../../app/', import.meta.url))

/** Where Next would find the page or route of an address, read from the folders: one added tomorrow is found too. */
export type Found = { file: string; params: Record<string, string | string[]> }

type Route = { file: string; pattern: RegExp; params: { name: string; isRest: boolean }[]; rank: string }

const routes = ['(public)', '(asked)', 'api'].flatMap(folder =>
  readdirSync(app + folder, { recursive: true, encoding: 'utf8' })
    .filter(file => /(^|\/)(page\.tsx|route\.ts)$/.test(file))
    .map(file => routeOf(`${folder}/${file}`)),
)

function routeOf(file: string): Route {
  const params: Route['params'] = []
  const segments = file.split('/').slice(0, -1)
  const written = segments.flatMap(segment => {
    if (segment.startsWith('(')) return []
    const [, name] = /([\w]+)\]/.exec(segment) ?? []
    if (name === undefined) return [`/${segment}`]
    const isRest = segment.includes('...')
    params.push({ name, isRest })
    if (segment.startsWith('[[')) return ['((?:/[^/]+)*)']
    return [isRest ? '((?:/[^/]+)+)' : '/([^/]+)']
  })
  // A plain segment goes before a parameter, and one parameter before many.
  const rank = segments.map(segment => (segment.includes('...') ? '3' : segment.startsWith('[') ? '2' : '1')).join('')
  return { file: app + file, pattern: new RegExp(`^${written.join('')}$`), params, rank }
}

/** The page or route of an address; null where there is none. */
export function find(path: string): Found | null {
  const [route] = routes.filter(({ pattern }) => pattern.test(path)).sort((a, b) => (a.rank < b.rank ? -1 : 1))
  if (!route) return null
  const values = route.pattern.exec(path)?.slice(1) ?? []
  const params = route.params.map(({ name, isRest }, i) => {
    const value = decodeURIComponent(values[i] ?? '')
    return [name, isRest ? value.split('/').filter(Boolean) : value] as const
  })
  return { file: route.file, params: Object.fromEntries(params) }
}
