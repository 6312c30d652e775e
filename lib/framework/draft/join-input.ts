import { z } from 'zod'
import { rowId, UNREADABLE } from '@/lib/input/row-id'
import { line, orNone, text } from '@/lib/input/written-text'
import { draftSv as t } from '@/lib/text/draft-sv'
import { TO_BOTH, TO_ONE, type Share } from './joined'

const title = line(500).pipe(z.string().min(1, t.faults.noTitle))
const [titleEn, summary] = [orNone(line(500)), orNone(text(5000))]
const seen = z.string(UNREADABLE).regex(/^[0-9a-f]{64}$/, UNREADABLE)
const goal = { municipalityId: rowId, frameworkId: rowId, goalId: rowId, seen }

/** `seen`: what the two held when the page was drawn, in short; `kept`: the indicators that go on telling of the one. */
export const mergeInput = z.object({ ...goal, otherId: rowId, title, titleEn, summary, kept: z.array(rowId) })

const KINDS: readonly string[] = [...TO_BOTH, ...TO_ONE]
/** "indicators:12:both"; what stays with the first alone is not told of. */
const share = z
  .string(UNREADABLE)
  .regex(/^[a-z]+:\d{1,9}:(first|second|both)$/, UNREADABLE)
  .refine(said => KINDS.includes(said.split(':')[0]!), UNREADABLE)

export const splitInput = z.object({
  ...{ ...goal, title, titleEn, summary, otherTitle: title, otherTitleEn: titleEn, otherSummary: summary },
  shares: z.array(share).transform(many => many.map(asShare).filter(one => one !== null)),
})
function asShare(said: string): Share | null {
  const [of, id, to] = said.split(':') as [Share['of'], string, Share['to'] | 'first']
  return to === 'first' ? null : { of, id: Number(id), to }
}
