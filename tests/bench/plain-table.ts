import type { StillFile } from './still-server'

/** Where the plain table stands on its own server. */
export const PLAIN = '/plain'

const WIDE = 6

/** Takes a paste and undoes it, as little as a page can do: no checks, no drafts, no framework. */
const SCRIPT = `
const fields = [...document.querySelectorAll('input')]
let before = []
document.addEventListener('paste', event => {
  event.preventDefault()
  const from = fields.indexOf(event.target)
  const lines = event.clipboardData.getData('text/plain').split('\\r\\n')
  before = fields.map(({ value }) => value)
  lines.forEach((line, r) => line.split('\\t').forEach((text, c) => {
    const field = fields[from + r * ${WIDE} + c]
    if (field) field.value = text
  }))
})
document.addEventListener('keydown', ({ key, ctrlKey }) => {
  if (key === 'z' && ctrlKey) fields.forEach((field, i) => { field.value = before[i] })
})`

/** A table of so many fields, a row for each six of them. */
export function plainTable(many: number): Map<string, StillFile> {
  const row = (i: number) =>
    `<tr><th scope="row">Rad ${i + 1}</th>${'<td><input type="text"></td>'.repeat(Math.min(WIDE, many - i * WIDE))}</tr>`
  const rows = Array.from({ length: Math.ceil(many / WIDE) }, (_, i) => row(i)).join('')
  const body = `<!doctype html><html lang="sv"><meta charset="utf-8"><title>Tabell</title><table>${rows}</table><script>${SCRIPT}</script></html>`
  return new Map([[PLAIN, { type: 'text/html; charset=utf-8', body: Buffer.from(body) }]])
}
