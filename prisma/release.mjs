// npm run release [-- folder]: the built program with all that it needs, in a file that starts without a package registry:
// unpack it and run `node prisma/start.mjs`. With a folder it is left there, unpacked.
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { command, fromHere, programVersion, root } from './backup/at-hand.mjs'
import { prepare, RELEASE, thisMachine } from './prepare.mjs'
import { Advice, run, step } from './progress.mjs'

const PARTS = [
  ...['LICENSE', 'README.md', '.env.example', 'package.json', 'package-lock.json', 'tsconfig.json', 'next.config.js'],
  ...['prisma.config.ts', 'app', 'components', 'docs', 'lib', 'prisma', 'public', '.next'],
]
/** What the build leaves for the next build or was made with, and what tests are made of. */
const LEFT_OUT =
  /^\.next\/(cache|dev|trace|diagnostics|types)(\/|$)|^node_modules\/(@next\/swc-|@?playwright)|\.test\.tsx?$/
const name = `malbild-${programVersion()}-${thisMachine()}`

await command(async () => {
  const [asked] = process.argv.slice(2)
  if (asked && existsSync(fromHere(asked))) throw new Advice(`${fromHere(asked)} finns redan.`)
  await prepare(root)
  const work = mkdtempSync(join(tmpdir(), 'malbild-release-'))
  const folder = asked ? fromHere(asked) : join(work, name)
  try {
    await step('Samlar programmet', async () => gather(folder))
    await step('Förtecknar paketen', () => list(folder))
    if (asked) return console.log(`Programmet finns i ${folder}. Starta det där med node prisma/start.mjs`)
    const file = resolve(root, `${name}.tar.gz`)
    await step('Packar', () => run('tar', ['-czf', file, '-C', work, name]))
    console.log(`Programmet finns i ${file}. Packa upp det och starta med node prisma/start.mjs`)
  } finally {
    rmSync(work, { recursive: true })
  }
})

/** @param {string} folder */
function gather(folder) {
  const filter = (/** @type {string} */ source) => !LEFT_OUT.test(source.slice(root.length + 1))
  for (const part of [...PARTS.filter(part => existsSync(join(root, part))), ...packages()])
    cpSync(join(root, part), join(folder, part), { recursive: true, filter, verbatimSymlinks: true })
  writeFileSync(
    join(folder, RELEASE),
    `${JSON.stringify({ version: programVersion(), machine: thisMachine() }, null, 2)}\n`,
  )
}

/**
 * A bill of materials (CycloneDX) of the packages that the program runs with.
 * @param {string} folder
 */
async function list(folder) {
  const asked = ['sbom', '--sbom-format', 'cyclonedx', '--omit', 'dev', '--package-lock-only']
  writeFileSync(
    join(folder, 'sbom.cdx.json'),
    await run('npm', asked, { cwd: root, stdio: ['ignore', 'pipe', 'ignore'] }),
  )
}

/** The folders of the packages that the program runs with: those of the lock file that development alone doesn't ask for. */
function packages() {
  /** @type {Record<string, { dev?: boolean, devOptional?: boolean }>} */
  const locked = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages
  const wanted = Object.keys(locked).filter(path => path && !locked[path]?.dev && existsSync(join(root, path)))
  // What lies inside another's folder comes with it.
  return wanted.filter(path => !wanted.some(other => path.startsWith(`${other}/`)))
}
