import { isSign, statusesMeant } from '@/lib/exchange/import/signs'
import type { CellFinding } from '@/lib/values/check-typed'
import { NUMBER_FIELDS, writtenNumber, type Typed } from '@/lib/values/typed-cell'
import { formatNumber } from '@/lib/text/numbers'

type Words = { [W in CellFinding['what']]: (found: Extract<CellFinding, { what: W }>, number: Print) => string }
type Print = (value: number) => string

/** What to do about each finding: an error is mended, a question is answered by mending or by a note. */
const WORDS: Words = {
  notANumber: ({ field, text }) =>
    `”${text}” är inget tal. Skriv ${fieldWord(field)} med siffror, eller töm rutan och välj läge.`,
  ambiguousNumber: ({ field, text }) =>
    `”${text}” kan läsas på två sätt. Skriv ${fieldWord(field)} med mellanslag för tusental, eller ta bort de sista nollorna.`,
  noSuchStatus: () => 'Läget finns inte. Välj ett i listan.',
  statusWithNumbers: () =>
    'Läget säger att värdet saknas, men det står tal i raden. Töm dem eller välj ett annat läge.',
  neitherValueNorStatus: () => 'Skriv ett värde, eller välj i Läge varför det saknas.',
  countsAreMissing: () =>
    'Fyll i täljare och nämnare. Utan dem går det inte att avgöra om värdet får visas för små grupper.',
  perIsUnknown: () =>
    'Indikatorn säger inte vad talet är per (100, 1 000 …). Be den som ansvarar för indikatorn att fylla i det först.',
  countsAreNotWhole: ({ field }) => `Skriv ${fieldWord(field)} som ett heltal: det är personer som räknas.`,
  oneCountAlone: () => 'Fyll i både täljare och nämnare, eller ingen av dem.',
  nobodyInTheGroup: () => 'Nämnaren är 0, så det finns inget värde. Töm talen och välj läget Ej aktuellt.',
  ownIsUnderReview: () => 'Värdet ligger redan på granskning. Ta tillbaka det överst på sidan för att ändra det.',
  othersIsUnderReview: ({ name, value }) =>
    `${name} har redan skickat ${value || 'något'} för granskning. Skriv i anteckningen varför ditt ska gälla.`,
  outsideBounds: ({ min, max }) =>
    max === null
      ? `Värdet kan inte vara under ${writtenNumber(min ?? 0)}.`
      : min === null
        ? `Värdet kan inte vara över ${writtenNumber(max)}.`
        : `Värdet måste ligga mellan ${writtenNumber(min)} och ${writtenNumber(max)}.`,
  numeratorAboveDenominator: () => 'Täljaren är större än nämnaren. Har de bytt plats?',
  negativeCount: () => 'Ett antal kan inte vara negativt.',
  countIsNotWhole: () => 'Värdet är ett antal och måste vara ett heltal.',
  outsideOwnLimits: () => 'Värdet ligger utanför sitt eget osäkerhetsintervall.',
  limitsTurned: () => 'Osäkerhetsintervallets gränser har bytt plats.',
  valueIsNotItsCounts: ({ computed }, number) => `Täljaren delad med nämnaren ger ${number(computed)}. Stämmer värdet?`,
  largeStep: ({ from }, number) => `Ett stort steg från ${number(from)}. Stämmer det? Skriv varför i anteckningen.`,
  outsideHistory: ({ least, most }, number) =>
    `Tidigare värden har legat mellan ${number(least)} och ${number(most)}. Stämmer det? Skriv varför i anteckningen.`,
  zeroFarFromOthers: ({ from }, number) =>
    `0 efter ${number(from)}. Saknas värdet, välj läget Saknas. Är det verkligen 0, skriv det i anteckningen.`,
  shareAsPart: ({ timesHundred }, number) => `Andelen ska anges i procent. Menade du ${number(timesHundred)}?`,
  slippedDecimal: ({ meant, from }, number) =>
    `Förra värdet var ${number(from)}. Har decimaltecknet hamnat fel: menade du ${number(meant)}?`,
  sameAsBefore: () => 'Exakt samma värde som förra gången. Stämmer det? Skriv det i anteckningen.',
}

const fieldWord = (field: 'value' | 'numerator' | 'denominator'): string => `${FIELD[field]}`
const FIELD = { value: 'värdet', numerator: 'täljaren', denominator: 'nämnaren' }

export function findingWords(found: CellFinding, decimals: number): string {
  const print: Print = value => formatNumber('sv', value, decimals)
  const words = WORDS[found.what] as (found: CellFinding, print: Print) => string
  return words(found, print)
}

/** What the row's status may be meant to be, where signs for no value stand in its fields and no numbers. */
export function statusesIn(findings: readonly CellFinding[], typed: Typed): string[] {
  const numbers = NUMBER_FIELDS.map(field => typed[field].trim()).filter(Boolean)
  const isOfSigns = findings.some(({ what }) => what === 'notANumber') && numbers.every(isSign)
  return isOfSigns ? [...new Set(numbers.flatMap(statusesMeant))] : []
}

/** What could be put in the value's place, one for each finding that knows it: the number that its words tell. */
export function proposalsIn(findings: readonly CellFinding[], decimals: number): string[] {
  const meant = findings.flatMap(found => {
    if (found.what === 'slippedDecimal') return [found.meant]
    if (found.what === 'shareAsPart') return [found.timesHundred]
    return found.what === 'valueIsNotItsCounts' ? [found.computed] : []
  })
  return [...new Set(meant.map(value => value.toFixed(decimals).replace('.', ',')))]
}
