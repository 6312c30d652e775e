import { z } from 'zod'
import { UNREADABLE } from './row-id'

/** Without what the database can't hold: the character with number 0, and halves of those that are written as two. */
export const storable = (typed: string): string => typed.replaceAll('\u0000', '').replace(/\p{Cs}/gu, '')

/** Text that people write, as it is stored: lines end in one way, and nothing stands around it. */
export const text = (longest: number) =>
  z
    .string(UNREADABLE)
    .transform(typed => typed.replaceAll('\r\n', '\n').trim())
    .pipe(
      z
        .string()
        .max(longest, `Skriv högst ${longest} tecken.`)
        .regex(/^(?:[^\p{Cc}]|\n|\t)*$/u, 'Det finns tecken som inte går att visa.'),
    )
export const line = (longest: number) =>
  text(longest).refine(typed => !/[\n\t]/.test(typed), 'Skriv det på en rad, utan tabbar.')
/** '' is what isn't said. */
export const orNone = <T extends z.ZodType<string>>(input: T) => input.transform(typed => (typed === '' ? null : typed))
