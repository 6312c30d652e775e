import { isSame } from '@/lib/differing'
import type { ReadImport } from './hold-against'
import type { ImportInput, SeveralInput } from './import-input'
import type { LaidFile } from './laid-file'
import { answersInput, answersWith, rememberedUses, type StoredReading } from './profile'
import type { Answers } from './questions'

/** What a person has said of a file for one indicator, and for the rest how such files were read before. */
export function profiledInput(input: ImportInput, said: StoredReading | null, { layouts }: LaidFile) {
  if (!said) return { ...input, remembered: [] }
  const sheet = input.sheet ?? (said.sheet !== null && layouts[said.sheet] ? said.sheet : null)
  return { ...input, sheet, answers: answersWith(said, input.answers), remembered: said.parts[''] ?? [] }
}

/** The same of a file of several. */
export const profiledSeveral = (input: SeveralInput, said: StoredReading | null) => ({
  ...{ ...input, left: input.left ?? said?.left ?? [] },
  answers: said ? answersWith(said, input.answers) : input.answers,
})

type Part = { key: string; read: Pick<ReadImport, 'columns' | 'uses'> }
type Whole = { sheet: number | null; left: readonly string[]; answers: Answers }

const keptAnswers = answersInput.omit({ odd: true })

/** What is remembered of how a file was read, and whether it is what the program would have proposed by itself. */
export function readingOf(parts: readonly Part[], { sheet, left, ...whole }: Whole) {
  const answers = keptAnswers.parse(whole.answers)
  const said: StoredReading = {
    ...{ sheet, left: [...left], answers },
    parts: Object.fromEntries(parts.map(({ key, read }) => [key, rememberedUses(read.columns, read.uses)])),
  }
  const isAsProposed =
    sheet === null &&
    left.length === 0 &&
    isSame(answers, keptAnswers.parse({})) &&
    parts.every(({ key, read }) => isSame(said.parts[key], rememberedUses(read.columns, read.columns)))
  return { said, isAsProposed }
}
