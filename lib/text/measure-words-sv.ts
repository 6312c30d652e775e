import type { Measure, MeasureWords } from './measure'

/** The gap measures in Swedish. */
export const measuresSv: Record<Measure, MeasureWords> = {
  difference: {
    name: 'Skillnad',
    means: 'Den ena gruppens värde minus den andras. Noll betyder ingen skillnad.',
  },
  ratio: { name: 'Kvot', means: 'Hur många gånger större det ena värdet är. Ett betyder ingen skillnad.' },
  unfavourableRatio: {
    name: 'Kvot mellan de ogynnsamma andelarna',
    means:
      'Hur många gånger vanligare det ogynnsamma är i den ena gruppen. Räknas på den ogynnsamma andelen, ' +
      'eftersom en kvot beror på hur indikatorn är formulerad. Ett betyder ingen skillnad.',
  },
  slopeIndex: {
    name: 'Lutningsindex (SII)',
    means:
      'Skillnaden mellan befolkningens båda ändar, från den mest utsatta till den mest gynnade, när alla grupper ' +
      'räknas med efter sin storlek. Noll betyder ingen skillnad.',
  },
  relativeSlopeIndex: {
    name: 'Relativt lutningsindex (RII)',
    means: 'Samma ändar som i lutningsindex, som kvot. Ett betyder ingen skillnad.',
  },
  variance: {
    name: 'Spridning mellan grupper, utan slump',
    means:
      'Hur långt grupperna i genomsnitt ligger från hela befolkningens värde, i kvadrat, sedan det som slumpen ' +
      'bidrar med har räknats bort. Noll betyder ingen spridning.',
  },
  concentration: {
    name: 'Koncentrationsindex (ACI, RCI)',
    means: 'Hur värdet samlas i den ena änden av ordnade grupper. Noll betyder ingen skillnad.',
  },
  boundedConcentration: {
    name: 'Koncentrationsindex för andelar (Wagstaff, Erreygers)',
    means: 'Koncentrationsindex för ett värde som inte kan bli större än 100 %. Erreygers beror inte på ordvalet.',
  },
  betweenGroupVariance: {
    name: 'Spridning mellan grupper (BGV)',
    means: 'Gruppernas avstånd till medelvärdet i kvadrat, vägt med befolkning. Slumpen ingår.',
  },
  meanDifferenceFromMean: {
    name: 'Medelavstånd till medelvärdet (MDM)',
    means: 'Gruppernas genomsnittliga avstånd till hela befolkningens värde.',
  },
  meanDifferenceFromBest: {
    name: 'Medelavstånd till den bästa gruppen (MDB)',
    means: 'Gruppernas genomsnittliga avstånd till den grupp som har det bäst.',
  },
  meanDifferenceFromReference: {
    name: 'Medelavstånd till jämförelsegruppen (MDR)',
    means: 'Gruppernas genomsnittliga avstånd till jämförelsegruppen.',
  },
  indexOfDisparity: {
    name: 'Olikhetsindex (IDIS)',
    means: 'Medelavståndet till medelvärdet i procent av medelvärdet.',
  },
  entropy: {
    name: 'Theilindex och medellogavvikelse (TI, MLD)',
    means: 'Hur ojämnt värdet är fördelat mellan grupperna, på logaritmisk skala.',
  },
  attributable: {
    name: 'Möjlig förbättring (PAR, PAF)',
    means: 'Hur mycket hela befolkningens värde skulle förbättras om alla hade det som den bästa gruppen.',
  },
}
