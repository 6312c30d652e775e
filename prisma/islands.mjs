import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join, parse } from 'node:path'
import { context } from 'esbuild'

/** Where browsers fetch them. Pages read made.json: where each is (`islands`), and the text of what fetches them (`loader`). */
const MADE = 'public/islands'
const FROM = 'components/islands'
const LOADER = 'loader'
/** For the explorer, which is fetched on slow phones: a third less than with React, which the work area has. */
const IN_PLACE_OF_REACT = {
  react: 'preact/compat',
  'react-dom': 'preact/compat',
  'react-dom/client': 'preact/compat/client',
  'react/jsx-runtime': 'preact/jsx-runtime',
}

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
    jsx: 'automatic',
    alias: IN_PLACE_OF_REACT,
    define: { 'process.env.NODE_ENV': '"production"' },
    legalComments: 'none',
    logLevel: 'error',
    plugins: [{ name: 'made', setup: one => one.onEnd(({ metafile }) => metafile && tell(root, metafile)) }],
  })
  if (watch) await making.watch()
  else await making.rebuild().finally(() => making.dispose())
  return () => making.dispose()
}

/** @param {string} root @param {import('esbuild').Metafile} metafile */
function tell(root, { outputs }) {
  const made = new Map(Object.entries(outputs).map(([path, { entryPoint = '' }]) => [parse(entryPoint).name, path]))
  const loader = readFileSync(join(root, made.get(LOADER) ?? ''), 'utf8').trim()
  made.delete(LOADER)
  const islands = Object.fromEntries([...made].map(([name, path]) => [name, `/islands/${basename(path)}`]))
  writeFileSync(join(root, MADE, 'made.json'), JSON.stringify({ loader, islands }))
}
