import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'

/** All that a stylesheet imports, as one text, but for the theme itself. @param {string} file */
export function readersOf(file) {
  const require = createRequire(resolve(file))
  const imports = [...readFileSync(file, 'utf8').matchAll(/@import '([^']+)'/g)].map(([, path = '']) => path)
  return imports
    .filter(path => !path.endsWith('/theme.css'))
    .map(path => readFileSync(path.startsWith('.') ? join(dirname(file), path) : require.resolve(path), 'utf8'))
    .join('\n')
}
