import { formatNumber } from './numbers'

/** What people have said, beside the figures. */
export const voicesSv = {
  title: 'Vad människor har sagt',
  lead: 'Kommunen har samlat in det här i ord. Det visar hur några ser på saken, inte hur många som gör det.',
  kinds: {
    dialogue: 'Dialog',
    walk: 'Vandring',
    survey: 'Enkätsvar i ord',
    quotation: 'Citat',
  },
  took: (n: number) => `${formatNumber('sv', n, 0)} deltagare`,
  of: (district: string) => `gäller ${district}`,
  consented: 'publicerat med samtycke',
}
