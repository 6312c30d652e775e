import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { readersOf } from './readers.mjs'
import { usedTokens } from './used-tokens.mjs'

const generated = `@layer light {
:root {
  --a: #fff;
  --b: var(--a);
  --c: red;
  color-scheme: light;
}
}
@layer unread {
:root {
  --d:
    var(--c)
    var(--e, 1);
}
}
[data-color="area1"], [data-x][data-color="area1"] {
  --b: blue;
}
`

it('keeps what is read, through other tokens too, and nothing else', () =>
  expect(usedTokens(generated, 'a { color: var(--b) }')).toBe(`@layer light {
:root {
  --a: #fff;
  --b: var(--a);
  color-scheme: light;
}
}
`))

it('the theme has the tokens that the stylesheet reads, and no other: otherwise npm run theme', () => {
  const theme = readFileSync('app/theme.css', 'utf8')
  const readers = readersOf('app/public.css')
  expect(usedTokens(theme, readers)).toBe(theme)
  const set = new Set(`${theme}${readers}`.match(/--[\w-]+(?=\s*:)/g))
  const read = [...readers.matchAll(/var\(\s*(--ds-color-[\w-]+)/g)].map(([, name]) => name)
  expect(read.filter(name => !set.has(name!))).toEqual([])
})
