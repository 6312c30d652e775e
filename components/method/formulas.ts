import { frac, hat, math, row, sqrt, sub, sum, sup, word } from './mathml'

const squared = (...parts: string[]) => sup(row('(', ...parts, ')'), '2')
const cubed = (...parts: string[]) => sup(row('(', ...parts, ')'), '3')
const root = sqrt(frac(row('p', '(', '1', '−', 'p', ')'), 'n'), '+', frac(sup('z', '2'), row('4', sup('n', '2'))))
const [yi, yj, ti, tj, pj, sj] = [
  sub('y', 'i'),
  sub('y', 'j'),
  sub('t', 'i'),
  sub('t', 'j'),
  sub('p', 'j'),
  sub('s', 'j'),
]
const [la, ua, lb, ub] = [sub('l', 'a'), sub('u', 'a'), sub('l', 'b'), sub('u', 'b')]
const pairs = row('i', '<', 'j')
const fitted = (rank: string) => row(hat('y'), '(', rank, ')')

/** The formulas of the method page, the same in both languages. Their letters are explained in the text beside each. */
export const formulas = {
  ratio: math('R', '=', frac(row('100', '−', sub('y', 'f')), row('100', '−', sub('y', 'r')))),
  wilson: math(
    frac(row('p', '+', frac(sup('z', '2'), row('2', 'n')), '±', 'z', root), row('1', '+', frac(sup('z', '2'), 'n'))),
  ),
  byarLower: math(
    'l',
    '=',
    'O',
    cubed('1', '−', '1', '/', '(', '9', 'O', ')', '−', 'z', '/', '(', '3', sqrt('O'), ')'),
  ),
  byarUpper: math(
    'u',
    '=',
    'N',
    cubed('1', '−', '1', '/', '(', '9', 'N', ')', '+', 'z', '/', '(', '3', sqrt('N'), ')'),
  ),
  differenceLower: math('l', '=', 'a', '−', 'b', '−', sqrt(squared('a', '−', la), '+', squared(ub, '−', 'b'))),
  differenceUpper: math('u', '=', 'a', '−', 'b', '+', sqrt(squared(ua, '−', 'a'), '+', squared('b', '−', lb))),
  mannKendall: math('S', '=', sum(pairs), word('sign'), '(', yj, '−', yi, ')'),
  theilSen: math('b', '=', sub(word('median'), pairs), frac(row(yj, '−', yi), row(tj, '−', ti))),
  slopeIndex: math('SII', '=', fitted('1'), '−', fitted('0')),
  slopeRatio: math('RII', '=', frac(fitted('1'), fitted('0'))),
  noiseCorrected: math(
    ...[sum('j'), pj, squared(yj, '−', 'μ'), '−', sum('j'), pj, '(', '1', '−', pj, ')', sup(sj, '2')],
  ),
}

export type FormulaName = keyof typeof formulas
