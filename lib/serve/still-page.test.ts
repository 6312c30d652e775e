import { expect, it } from 'vitest'
import { stillPage } from './still-page.mjs'

const first = '<script src="/_next/static/chunks/a.js" id="_R_" async=""></script>'
const second = '<script src="/_next/static/chunks/b.js" async=""></script>'
const old = '<script src="/_next/static/chunks/old.js" noModule=""></script>'
const data = '<script>(self.__next_f=self.__next_f||[]).push([0])</script><script>self.__next_f.push([1,"…"])</script>'

it('lays the scripts asleep after all that is shown, in their own order', () => {
  const page = `<head><link rel="preload" as="script" href="/_next/static/chunks/a.js"/>${first}${second}${old}<title>Borås</title></head><body><figure></figure>${data}</body>`
  const [shown, rest] = stillPage(page).split('<template id="asleep">') as [string, string]
  expect(shown).toBe(`<head>${old}<title>Borås</title></head><body><figure></figure>`)
  expect(rest.startsWith(`${first}${second}</template><script>(function `)).toBe(true)
  expect(rest.endsWith(`)()</script>${data}</body>`)).toBe(true)
})

it('keeps a page to search in awake, its scripts after all that is shown', () => {
  const page = `<head>${first}</head><body><form role="search"></form>${data}</body>`
  expect(stillPage(page)).toBe(`<head></head><body><form role="search"></form>${first}${data}</body>`)
})

it('touches neither what comes after nor a page without data of that kind', () => {
  const late = `<body>${data}${first}</body>`
  expect(stillPage(late)).toBe(late)
  const plain = `<head>${first}</head><body></body>`
  expect(stillPage(plain)).toBe(plain)
})

it('leaves the words of a page alone', () => {
  const page = `<body><p>$& $1</p>${first}${data}</body>`
  expect(stillPage(page)).toContain('<body><p>$& $1</p><template id="asleep">')
})
