/** What a figure draws, in the words of its address. */
export type FigureParts = {
  municipality: string
  code: string
  dimension: string
  comparison: string
  span: string
  locale: string
}

/** Where a figure's numbers are to be had: /api/pages/boras/indicators/N15428/kon/sverige/figure/all/sv. */
export const figureAddress = ({ municipality, code, dimension, comparison, span, locale }: FigureParts): string =>
  ['/api/pages', municipality, 'indicators', code, dimension, comparison, 'figure', span, locale].join('/')

/** Where what its reader may choose is told. */
export const choicesAddress = ({
  municipality,
  code,
  locale,
}: Pick<FigureParts, 'municipality' | 'code' | 'locale'>): string =>
  ['/api/pages', municipality, 'indicators', code, 'choices', locale].join('/')

/** What a figure draws whose numbers are to be had at an address. */
export function figurePartsIn(address: string): FigureParts {
  const [, , , municipality = '', , code = '', dimension = '', comparison = '', , span = '', locale = ''] =
    address.split('/')
  return { municipality, code, dimension, comparison, span, locale }
}
