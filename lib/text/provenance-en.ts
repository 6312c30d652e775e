import type { provenanceSv } from './provenance-sv'

export const provenanceEn = {
  title: 'Where the figures come from',
  areas: {
    district: n => (n === 1 ? '1 area' : `${n} areas`),
    electoralDistrict: n => (n === 1 ? '1 electoral district' : `${n} electoral districts`),
    school: n => (n === 1 ? '1 school' : `${n} schools`),
  },
  fetched: date => `fetched ${date}`,
  imported: date => `date of fetching unknown, loaded here ${date}`,
  entered: 'entered by the municipality',
  published: date => `published ${date}`,
  counts: {
    published: 'The counts behind the values are the source’s own.',
    computed: 'The counts behind the values are sums of the source’s counts, made by us.',
    recovered:
      'The source does not give the counts behind the values. We have derived them from its unrounded values, to work out the uncertainty. They are not shown.',
  },
  limits: {
    published: 'The uncertainty intervals are the source’s own.',
    computed: 'The uncertainty intervals are worked out by us from the counts (Wilson, 95 per cent).',
    recovered: 'The uncertainty intervals are derived by us from the source’s values.',
  },
  how: 'How counts are derived',
} satisfies typeof provenanceSv
