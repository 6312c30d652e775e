import { expect, it } from 'vitest'
import { ale } from '@/tests/support/ale'
import { HOSTILE } from '@/tests/support/hostile-files'
import { filesSv } from '@/lib/text/files-sv'
import { holdAgainst } from './hold-against'
import { importInput } from './import-input'
import { laidOut } from './laid-file'
import { readFile } from './read-file'

const held = async (bytes: Uint8Array) =>
  JSON.stringify(await holdAgainst(await laidOut(await readFile(bytes)), ale({}), importInput.parse({}), '2026-11-29'))

/** What is far larger is tried with its memory by npm run bench:hostile. */
it.each(HOSTILE.filter(({ isLarge }) => !isLarge))('a file with $what is told as $told', async ({ bytes, told }) => {
  const read = await held(bytes()).catch((error: Error) => error)
  if (told === 'reads') return expect(String(read)).not.toMatch(/^\w*Error|root:|\[native code\]/)
  expect(read).toMatchObject({ message: told })
  expect(filesSv.faults[told]).toMatch(/\.$/)
})
