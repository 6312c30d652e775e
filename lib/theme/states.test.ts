import { expect, it } from 'vitest'
import { readersOf } from './readers.mjs'

it('what is chosen or current is marked by a line, which contrast themes keep, and not by shadow or colour alone', () => {
  const sheet = readersOf('app/public.css').replace(/\/\*[\s\S]*?\*\//g, '')
  const states = [...sheet.matchAll(/([^{}]*\[aria-(?:current|pressed|selected)[^{}]*)\{([^{}]*)\}/g)]
    .map(([, selector = '', rules = '']) => ({ selector: selector.trim(), rules }))
    .filter(({ selector }) => !selector.includes('.ds-'))
  expect(states.length).toBeGreaterThan(2)
  for (const { selector, rules } of states)
    expect(rules, selector).toMatch(/text-decoration:\s*underline|border|outline/)
})
