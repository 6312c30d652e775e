import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { context } from 'esbuild'

/** Where browsers fetch them; the names of all are in made.json, which pages read. */
const MADE = 'public/islands'
const FROM = 'components/islands'
const HASHED = /^(?<name>.+)-[^-]+\.js$/

/**
 * Makes a script of each island (components/islands/*.ts), named by its content so that browsers may keep it for ever.
 * @param {string} root @param {{ watch?: boolean }} [options] `watch`: anew at every change, until what is returned is called
 */
export async function makeIslands(root, { watch = false } = {}) {
  const folder = join(root, MADE)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const making = await context({
    absWorkingDir: root,
    entryPoints: readdirSync(join(root, FROM)).map(file => `${FROM}/${file}`),
    entryNames: '[name]-[hash]',
    outdir: MADE,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    metafile: true,
    logLevel: 'error',
    plugins: [{ name: 'made', setup: one => one.onEnd(({ metafile }) => metafile && tell(folder, metafile)) }],
  })
  if (watch) await making.watch()
  else await making.rebuild().finally(() => making.dispose())
  return () => making.dispose()
}

/** @param {string} folder @param {import('esbuild').Metafile} metafile */
function tell(folder, { outputs }) {
  const files = Object.keys(outputs).map(path => basename(path))
  const made = files.map(file => [HASHED.exec(file)?.groups?.name, `/islands/${file}`])
  writeFileSync(join(folder, 'made.json'), JSON.stringify(Object.fromEntries(made)))
}
