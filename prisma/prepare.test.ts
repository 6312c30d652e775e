import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { prepare, RELEASE, thisMachine } from './prepare.mjs'

const folder = mkdtempSync(join(tmpdir(), 'malbild-released-'))
const released = (machine: string) => writeFileSync(join(folder, RELEASE), JSON.stringify({ machine }))
afterAll(() => rmSync(folder, { recursive: true }))

describe('a program that was built elsewhere', () => {
  it('starts as it is', async () => {
    released(thisMachine())
    await prepare(folder)
    expect(readdirSync(folder)).toEqual([RELEASE])
  })

  it('says so where it was built for another kind of machine', async () => {
    released('solaris-sparc')
    await expect(prepare(folder)).rejects.toThrow(/solaris-sparc/)
  })
})
