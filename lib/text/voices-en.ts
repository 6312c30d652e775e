import { formatNumber } from './numbers'
import type { voicesSv } from './voices-sv'

/** What people have said, beside the figures. */
export const voicesEn = {
  title: 'What people have said',
  lead: 'The municipality has gathered this in words, in Swedish. It shows how some see the matter, not how many do.',
  kinds: {
    dialogue: 'Dialogue',
    walk: 'Walk',
    survey: 'Survey answers in words',
    quotation: 'Quotation',
  },
  took: n => (n === 1 ? '1 person took part' : `${formatNumber('en', n, 0)} people took part`),
  of: district => `about ${district}`,
  consented: 'published with consent',
} satisfies typeof voicesSv
