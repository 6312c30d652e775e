import { z } from 'zod'
import { rowId as id, UNREADABLE } from '@/lib/input/row-id'
import { seenJson } from '@/lib/input/seen-json'
import { line, orNone, text } from '@/lib/input/written-text'

const address = 'Skriv en hel adress, till exempel https://www.kolada.se, eller lämna tomt.'

/** Each by its column, as a form sends it. */
export const wordFields = {
  title: line(300).pipe(z.string().min(1, 'Skriv indikatorns namn.')),
  shortName: orNone(line(100)),
  shortNameEn: orNone(line(100)),
  subject: orNone(line(300)),
  subjectEn: orNone(line(300)),
  description: orNone(text(5000)),
  methodNote: orNone(text(5000)),
  caution: orNone(text(5000)),
  source: line(300).pipe(z.string().min(1, 'Skriv varifrån värdena kommer.')),
  sourceUrl: line(500).pipe(
    z.union([
      z.literal('').transform(() => null),
      z.url({ protocol: /^https?$/, hostname: z.regexes.domain, error: address }),
    ]),
  ),
  /** A day, in ISO: the public pages compare it with today. */
  nextExpected: line(10).pipe(
    z.union([z.literal('').transform(() => null), z.iso.date('Välj en dag, eller lämna tomt.')]),
  ),
}

export const wordsInput = z.object({
  ...{ municipalityId: id, indicatorId: id },
  seen: seenJson(60_000).pipe(z.record(z.string(), z.string().nullable(), UNREADABLE)),
  ...wordFields,
})

/** Who answers for an indicator, by name; '' for nobody. `seen`: who did when the form was drawn. */
export const responsibleInput = z.object({
  ...{ municipalityId: id, indicatorId: id },
  ...{ seen: orNone(line(200)), responsible: orNone(line(200)) },
})

/** What is said of an indicator, none of which changes an answer: saved at once. */
export type Words = Omit<z.output<typeof wordsInput>, 'municipalityId' | 'indicatorId' | 'seen'>
export const WORDS = Object.keys(wordFields) as (keyof Words)[]
