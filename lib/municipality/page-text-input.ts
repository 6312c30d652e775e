import { z } from 'zod'
import { rowId, UNREADABLE } from '@/lib/input/row-id'
import { text } from '@/lib/input/written-text'
import { locales } from '@/lib/text/numbers'
import { LONGEST_QUESTION, MOST_QUESTIONS, ownQuestions, pageTextKeys } from './page-text'

/** Some six pages in print. Markdown of brackets alone takes long to read, which this keeps to a moment. */
export const LONGEST_PAGE_TEXT = 20_000

const seen = z.coerce
  .number(UNREADABLE)
  .int()
  .min(0)
  .max(2 ** 31 - 1)
const name = { municipalityId: rowId, key: z.enum(pageTextKeys, UNREADABLE), locale: z.enum(locales, UNREADABLE) }

export const pageTextInput = z
  .object({ ...name, seen, body: text(LONGEST_PAGE_TEXT) })
  .superRefine(({ key, body }, context) => {
    if (key !== 'questions') return
    const asked = ownQuestions(body)
    const say = (message: string) => context.addIssue({ code: 'custom', path: ['body'], message })
    if (asked.length > MOST_QUESTIONS) say(`Skriv högst ${MOST_QUESTIONS} frågor, en på varje rad.`)
    else if (new Set(asked).size < asked.length) say('Samma fråga står två gånger.')
    else if (asked.some(({ length }) => length > LONGEST_QUESTION))
      say(`En fråga får ha högst ${LONGEST_QUESTION} tecken, så att översikten ryms på ett A4.`)
  })
/** 0 is the text that comes with the program. */
export const pageTextRestoreInput = z.object({ ...name, seen, versionId: seen })
