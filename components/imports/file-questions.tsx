import type { ImportInput } from '@/lib/exchange/import/import-input'
import { SIGN_ANSWERS, type SignAnswer } from '@/lib/exchange/import/plan'
import type { ReadImport } from '@/lib/exchange/import/work-queries'
import { filesSv as t } from '@/lib/text/files-sv'

type Props = { read: ReadImport; answers: ImportInput['answers']; say: (change: Partial<ImportInput>) => void }

/** What the program won't guess: signs, and shares that may be parts of one. What has been answered stands and can be changed. */
export function FileQuestions({ read, answers, say }: Props) {
  const { questions, remarks } = read.plan
  const asked = questions.filter(question => question.what === 'sign')
  const answered = Object.entries(answers.signs)
  const tell = (change: Partial<ImportInput['answers']>) =>
    say({ sheet: read.sheet, uses: read.uses, period: read.period, answers: { ...answers, ...change } })
  const sharesAsked = questions.some(({ what }) => what === 'shares')
  if (questions.length + remarks.length + answered.length === 0 && answers.areShares === null) return null
  return (
    <section>
      {questions.length > 0 && <h2>{t.questions}</h2>}
      {[...asked.map(({ sign }) => sign), ...answered.map(([sign]) => sign)].map(sign => {
        const question = asked.find(one => one.sign === sign)
        return (
          <p key={sign} className="field">
            <label htmlFor={`tecken-${sign}`}>
              {question ? t.question.sign(question, read.file.signs[sign]) : `”${sign}”`}
            </label>
            <select
              id={`tecken-${sign}`}
              value={answers.signs[sign] ?? ''}
              onChange={event => tell({ signs: { ...answers.signs, [sign]: event.target.value as SignAnswer } })}
            >
              <option value="" disabled>
                {t.chooseAnswer}
              </option>
              {SIGN_ANSWERS.map(answer => (
                <option key={answer} value={answer}>
                  {question?.proposed === answer ? t.proposed(t.signs[answer]) : t.signs[answer]}
                </option>
              ))}
            </select>
          </p>
        )
      })}
      {(sharesAsked || answers.areShares !== null) && (
        <fieldset>
          <legend>{t.question.shares}</legend>
          {([true, false] as const).map(is => (
            <label key={String(is)}>
              <input
                type="radio"
                name="delar"
                checked={answers.areShares === is}
                onChange={() => tell({ areShares: is })}
              />{' '}
              {is ? t.sharesYes : t.sharesNo}
            </label>
          ))}
        </fieldset>
      )}
      {remarks.map(remark => (
        <p key={remark.what} className="notice">
          {remark.what === 'constant'
            ? t.remark.constant(remark)
            : remark.what === 'future'
              ? t.remark.future(remark)
              : t.remark.rounded(remark)}
        </p>
      ))}
    </section>
  )
}
