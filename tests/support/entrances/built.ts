import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const readBuilt = (file: string): unknown =>
  JSON.parse(readFileSync(fileURLToPath(new URL(`../../../.next/server/${file}`, import.meta.url)), 'utf8'))

type Reference = { exportedName?: string; filename?: string; workers: Record<string, unknown> }
export type BuiltFunction = { id: string; page: string }

/** The highest bit of an id says that it is a cached question and no server function. */
const isCached = (id: string) => parseInt(id.slice(0, 2), 16) >= 0x80
const bare = (path: string) => path.replace(/\/\(\w+\)/g, '').replace(/\/(page|route)$/, '')

/** Everything that the build lets be called by its id: "personer/actions.ts invite" for a server function. */
export function builtFunctions(): { functions: Map<string, BuiltFunction>; cached: string[] } {
  const { node } = readBuilt('server-reference-manifest.json') as { node: Record<string, Reference> }
  const ids = Object.entries(node)
  const nameOf = ({ filename = '', exportedName }: Reference) =>
    `${filename.replace(/^.*\/arbete\//, '')} ${exportedName}`
  return {
    functions: new Map(
      ids
        .filter(([id]) => !isCached(id))
        .map(([id, reference]) => [nameOf(reference), { id, page: pageOf(reference) }]),
    ),
    cached: ids.map(([id]) => id).filter(isCached),
  }
}

/** A page that it stands on, as Next carries it out on no other: "/[locale]/[municipality]/arbete/personer". */
const pageOf = ({ workers }: Reference) => bare(Object.keys(workers)[0]!.replace(/^app/, ''))

/** Every address pattern that the build answers: pages of the work area, and routes. */
export function builtAddresses(): { workPages: string[]; routes: string[] } {
  const paths = Object.keys(readBuilt('app-paths-manifest.json') as Record<string, string>)
  return {
    workPages: paths.filter(path => path.startsWith('/(work)/') && path.endsWith('/page')).map(bare),
    routes: paths.filter(path => path.endsWith('/route')).map(bare),
  }
}
