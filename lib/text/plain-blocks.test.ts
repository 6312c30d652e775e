import { describe, expect, it } from 'vitest'
import { plainBlocks } from './plain-blocks'

it('a text in Markdown is told in plain paragraphs', () =>
  expect(plainBlocks('# Rubrik\n\nFler behöver **stöd**.\n\n- ett\n- två & tre\n\n[Läs](https://exempel.se)')).toEqual([
    ...['Rubrik', 'Fler behöver stöd.', '– ett', '– två & tre', 'Läs (https://exempel.se)'],
  ]))
describe('a link in plain text', () => {
  const page = 'https://exempel.se/sv/boras/uppfoljning/2025'
  it.each([
    ['[målet](/sv/boras/malbild/1.2)', 'målet (https://exempel.se/sv/boras/malbild/1.2)', 'målet'],
    ['[förra](2023)', 'förra (https://exempel.se/sv/boras/uppfoljning/2023)', 'förra'],
    ['[nedan](#mal-1.2)', 'nedan', 'nedan'],
    ['[nedan](/sv/boras/uppfoljning/2025#mal-1.2)', 'nedan', 'nedan'],
    ['[skriv](mailto:a@b.se)', 'skriv (a@b.se)', 'skriv (a@b.se)'],
    ['<https://scb.se/a?b=1&c=2>', 'https://scb.se/a?b=1&c=2', 'https://scb.se/a?b=1&c=2'],
    ['[tomt]()', 'tomt', 'tomt'],
  ])('%s', (markdown, known, unknown) => {
    expect(plainBlocks(markdown, page)).toEqual([known])
    expect(plainBlocks(markdown)).toEqual([unknown])
  })
})

it('what looks like HTML is text', () => expect(plainBlocks('<b>fet</b> a < b')).toEqual(['<b>fet</b> a < b']))
