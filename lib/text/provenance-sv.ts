/** Where the numbers come from. */
export const provenanceSv = {
  title: 'Varifrån siffrorna kommer',
  areas: {
    district: (n: number) => (n === 1 ? '1 område' : `${n} områden`),
    electoralDistrict: (n: number) => `${n} valdistrikt`,
    school: (n: number) => (n === 1 ? '1 skola' : `${n} skolor`),
  },
  fetched: (date: string) => `hämtat ${date}`,
  imported: (date: string) => `hämtningsdatum okänt, inläst hit ${date}`,
  entered: 'inmatat av kommunen',
  published: (date: string) => `publicerat ${date}`,
  counts: {
    published: 'Antalen bakom värdena är källans egna.',
    computed: 'Antalen bakom värdena har vi summerat ur källans antal.',
    recovered:
      'Källan anger inte antalen bakom värdena. Vi har härlett dem ur källans oavrundade värden för att räkna osäkerhet. De visas inte.',
  },
  limits: {
    published: 'Osäkerhetsintervallen är källans egna.',
    computed: 'Osäkerhetsintervallen har vi räknat ur antalen (Wilson, 95 procent).',
    recovered: 'Osäkerhetsintervallen har vi härlett ur källans värden.',
  },
  how: 'Så härleds antal',
}
