// npm run theme: makes app/theme.css with Designsystemet's own generator, and keeps the tokens that our pages read.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readersOf } from './readers.mjs'
import { usedTokens } from './used-tokens.mjs'

const theme = {
  colors: {
    main: { accent: '#1d2733' },
    neutral: '#1d2733',
    support: {
      area1: '#b4530a',
      area2: '#5b3fa6',
      area3: '#1c6b4f',
      area4: '#0b5f8a',
      area5: '#8a1f5c',
      area6: '#6b5a00',
    },
  },
  typography: { fontFamily: 'Source Sans 3' },
  borderRadius: 2,
}
const generator = fileURLToPath(new URL('../bin/designsystemet.js', import.meta.resolve('@digdir/designsystemet')))
const folder = mkdtempSync(join(tmpdir(), 'malbild-theme-'))
/** @param {string[]} args */
const generate = (...args) => execFileSync(process.execPath, [generator, 'tokens', ...args], { cwd: folder })

/** Paper is light: where a browser keeps its dark preference when it prints, too. @param {string} css */
const onScreens = css =>
  css.replaceAll('@media (prefers-color-scheme: dark)', '@media screen and (prefers-color-scheme: dark)')

try {
  writeFileSync(join(folder, 'config.json'), JSON.stringify({ outDir: 'tokens', themes: { malbild: theme } }))
  generate('create', '--config', 'config.json')
  generate('build', '-t', 'tokens', '-o', '.')
  const whole = readFileSync(join(folder, 'malbild.css'), 'utf8')
  const app = fileURLToPath(new URL('../../app/', import.meta.url))
  writeFileSync(join(app, 'theme.css'), onScreens(usedTokens(whole, readersOf(join(app, 'public.css')))))
} finally {
  rmSync(folder, { recursive: true })
}
