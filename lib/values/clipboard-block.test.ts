import { expect, it } from 'vitest'
import { readBlock, writeBlock } from './clipboard-block'

it.each([
  ['85,3', [['85,3']]],
  [
    '1\t2\r\n3\t4\r\n',
    [
      ['1', '2'],
      ['3', '4'],
    ],
  ],
  ['1\n\n3\n', [['1'], [''], ['3']]],
  ['1\r2', [['1'], ['2']]],
  ['"två\nrader"\t"säger ""nej"""', [['två\nrader', 'säger "nej"']]],
  ['"ensamt citat\t2', [['"ensamt citat', '2']]],
  ['', [['']]],
])('%j is read as the cells a spreadsheet copied', (text, rows) => expect(readBlock(text)).toEqual(rows))

it('what is copied is read again as it was', () => {
  const rows = [
    ['1 234,5', 'a\tb'],
    ['"', 'x\ny'],
  ]
  expect(readBlock(writeBlock(rows))).toEqual(rows)
})
