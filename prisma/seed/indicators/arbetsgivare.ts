import { sex } from '../dimensions'
import { kolada, share, type SeedIndicator } from '../indicator'

const adults = { ...share, lifePhase: 'workingAge', category: 'livingConditions', isCompleteCount: true } as const

/** Who is employed, by the municipality and by all employers in it. */
export const arbetsgivare: SeedIndicator[] = [
  kolada({
    code: 'N00217',
    title: 'Utrikes födda bland kommunens anställda jämfört med befolkningen, balanstal',
    name: {
      sv: 'Utrikes födda anställda jämfört med befolkningen',
      en: 'Foreign-born staff compared with the population',
    },
    subject: 'Balanstalet för utrikes födda bland kommunens anställda (1 är som i befolkningen)',
    subjectEn:
      'The representation ratio for foreign-born people among the municipality’s employees (1 is as in the population)',
    unit: 'kvot',
    source: 'SKR och SCB',
    decimals: 2,
    direction: { towards: 1 },
    isCompleteCount: true,
    lifePhase: 'workingAge',
    category: 'livingConditions',
    serves: { boras: ['2.3'] },
    methodNote: 'Värdet 1 betyder att de anställda speglar befolkningen; närmare 1 är bättre.',
  }),
  kolada({
    ...adults,
    code: 'N00220',
    title: 'Utrikes födda 18–64 år bland kommunens anställda, andel (%)',
    name: { sv: 'Utrikes födda bland kommunens anställda', en: 'Foreign-born people among municipal staff' },
    subject: 'Andelen utrikes födda bland kommunens anställda',
    subjectEn: 'The share of foreign-born people among the municipality’s employees',
    source: 'SKR och SCB',
    // Better is nearer to the population's share, which moves; N00217 is that comparison and carries the direction.
    direction: 'neither',
    serves: { boras: ['2.3'] },
    caution:
      'Vad som är bra beror på befolkningens sammansättning: läs tillsammans med jämförelsen med befolkningen (N00217).',
  }),
  kolada({
    code: 'N60987',
    title: 'Kvinnors lönesumma i förhållande till mäns, dagbefolkning (%)',
    name: { sv: 'Kvinnors lönesumma jämfört med mäns', en: 'Women’s total pay compared with men’s' },
    subject: 'Kvinnornas lönesumma i procent av männens',
    subjectEn: 'Women’s total pay as a percentage of men’s',
    // A ratio of two sums, not a part of a whole.
    unit: 'procent',
    source: 'SCB',
    direction: { towards: 100 },
    isCompleteCount: true,
    countsPeople: false,
    lifePhase: 'workingAge',
    category: 'livingConditions',
    serves: { boras: ['2.3'] },
    methodNote: 'Närmare 100 % är bättre. Alla arbetsställen i kommunen ingår, även för dem som bor någon annanstans.',
  }),
  kolada({
    ...adults,
    code: 'N00206',
    title: 'Heltidsanställda månadsavlönade i kommunen, andel (%)',
    name: { sv: 'Heltidsanställda i kommunen', en: 'Full-time staff in the municipality' },
    subject: 'Andelen heltidsanställda bland kommunens månadsavlönade',
    subjectEn: 'The share of full-time staff among the municipality’s monthly-paid employees',
    source: 'SKR',
    direction: 'higher',
    serves: { boras: ['2.3'] },
    dimensions: [sex('women')],
    caution:
      'Avser kommunens egna anställda; kommunala bolag ingår inte. Nivåskiftet i Borås mellan 2013 och 2014 förklaras inte i källan.',
  }),
]
