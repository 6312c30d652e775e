import { expect, it } from 'vitest'
import { plainBlocks } from './plain-blocks'

it('a text in Markdown is told in plain paragraphs', () =>
  expect(plainBlocks('# Rubrik\n\nFler behöver **stöd**.\n\n- ett\n- två & tre\n\n[Läs](https://exempel.se)')).toEqual([
    ...['Rubrik', 'Fler behöver stöd.', '– ett', '– två & tre', 'Läs (https://exempel.se)'],
  ]))
it('what looks like HTML is text', () => expect(plainBlocks('<b>fet</b> a < b')).toEqual(['<b>fet</b> a < b']))
