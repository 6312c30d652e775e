import { afterEach, expect, it, vi } from 'vitest'
import { sendTheLast } from './sending'

const KEY = 'malbild:utkast:7:1:1'
const CELL = '1_1_1_1_2025-01-01_2025-12-31'
const said = (source: string) => JSON.stringify({ value: '84', source })

/** A device where a tab left a copy that it knew so much about. */
function deviceWith(...kept: string[]) {
  const copies: Record<string, string> = { [KEY]: JSON.stringify({ [CELL]: kept }) }
  const own = {
    getItem: (key: string) => copies[key] ?? null,
    setItem: (key: string, text: string) => void (copies[key] = text),
    removeItem: (key: string) => void Reflect.deleteProperty(copies, key),
  }
  vi.stubGlobal(
    'localStorage',
    new Proxy(own, {
      ownKeys: () => Object.keys(copies),
      getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
    }),
  )
  return copies
}
afterEach(() => vi.unstubAllGlobals())

const answering = (otherSource: string | null) => {
  const sent: { knownSources?: readonly string[] }[] = []
  const save = async (one: unknown) => {
    sent.push(one as (typeof sent)[0])
    return { ok: true, elsewhere: [], otherSource } as const
  }
  return { sent, save }
}

it('at sign-out a copy says which sources it knew of, so that none saved since is written over', async () => {
  const copies = deviceWith(said('Enkät'), said('Enkä'))
  const { sent, save } = answering(null)
  expect(await sendTheLast(7, save)).toBe('nothing')
  expect(sent.map(({ knownSources }) => knownSources)).toEqual([['Enkät', 'Enkä']])
  expect(copies).toEqual({})
})

it('a source that another has been saved since is asked about; where the copy says none there is nothing to ask', async () => {
  const copies = deviceWith(said('Enkät'))
  expect(await sendTheLast(7, answering('Register').save)).toBe('unsent')
  expect(Object.keys(copies)).toEqual([KEY])
  deviceWith(said(''))
  expect(await sendTheLast(7, answering('Register').save)).toBe('nothing')
})
