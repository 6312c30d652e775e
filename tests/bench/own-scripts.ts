import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const manifest = fileURLToPath(new URL('../../.next/build-manifest.json', import.meta.url))

/** Bytes of scripts that Next sends with every page, and of those that are ours. */
export function byOwner(scripts: ReadonlyMap<string, number>): { next: number; ours: number } {
  const { rootMainFiles } = JSON.parse(readFileSync(manifest, 'utf8')) as { rootMainFiles: string[] }
  const nexts = new Set(rootMainFiles.map(file => `/_next/${file}`))
  const sum = (isNexts: boolean) =>
    [...scripts].reduce((bytes, [path, size]) => bytes + (nexts.has(path) === isNexts ? size : 0), 0)
  return { next: sum(true), ours: sum(false) }
}
