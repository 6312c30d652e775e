import { expect, it } from 'vitest'
import { lateScripts } from './late-scripts.mjs'

const first = '<script src="/_next/static/chunks/a.js" async=""></script>'
const second = '<script src="/_next/static/chunks/b.js" async=""></script>'
const data = '<script>(self.__next_f=self.__next_f||[]).push([0])</script><script>self.__next_f.push([1,"…"])</script>'

it('asks for the scripts after all that is shown, in their own order', () => {
  const page = `<head><link rel="preload" as="script" href="/_next/static/chunks/a.js"/>${first}${second}<title>Borås</title></head><body><figure></figure>${data}</body>`
  expect(lateScripts(page)).toBe(
    `<head><title>Borås</title></head><body><figure></figure>${first}${second}${data}</body>`,
  )
})

it('touches neither what comes after nor a page without data of that kind', () => {
  const late = `<body>${data}${first}</body>`
  expect(lateScripts(late)).toBe(late)
  const plain = `<head>${first}</head><body></body>`
  expect(lateScripts(plain)).toBe(plain)
})

it('leaves the words of a page alone', () => {
  const page = `<body><p>$& $1</p>${data}</body>`
  expect(lateScripts(page)).toBe(page)
})
