import { useId, type ReactNode } from 'react'
import type { ReadImport } from '@/lib/exchange/import/hold-against'
import type { ImportInput } from '@/lib/exchange/import/import-input'
import { ODD_ANSWERS, ODDITIES, SIGN_ANSWERS, type Question, type SignAnswer } from '@/lib/exchange/import/questions'
import { filesSv as t } from '@/lib/text/files-sv'

type Props = { read: ReadImport; answers: ImportInput['answers']; say: (change: Partial<ImportInput>) => void }
type Of<W extends Question['what']> = Extract<Question, { what: W }>

/** What the program won't guess. What has been answered stands and can be changed. */
export function FileQuestions({ read, answers, say }: Props) {
  const { questions, remarks } = read.plan
  const asked = <W extends Question['what']>(what: W) =>
    questions.filter((question): question is Of<W> => question.what === what)
  const { sheet, uses, period } = read
  const tell = (change: Partial<ImportInput['answers']>) =>
    say({ sheet, uses, period, answers: { ...answers, ...change } })
  const reuse = (change: (at: number) => Partial<ReadImport['uses'][number]>) =>
    say({ sheet, period, uses: uses.map(one => ({ ...one, ...change(one.at) })), answers })
  const isAnswered =
    answers.areShares !== null || answers.isOwnPlace || Object.keys({ ...answers.odd, ...answers.signs }).length > 0
  if (questions.length + remarks.length === 0 && !isAnswered) return null
  return (
    <section>
      {questions.length > 0 && <h2>{t.questions}</h2>}
      {asked('column').map(({ measures }) => (
        <Choice
          key="column"
          legend={t.question.column}
          options={measures.map(({ name, at }) => ({
            label: name || t.noName,
            isChosen: false,
            choose: () => reuse(one => (at.includes(one) ? { role: 'value' } : {})),
          }))}
        />
      ))}
      {asked('rows').map(({ at, name, labels, sums }) => (
        <Choice
          key="rows"
          legend={t.question.rows(name || t.noHead(at + 1))}
          options={labels.map(label => ({
            label: t.rowsNamed(label, sums.includes(label)),
            isChosen: false,
            choose: () => reuse(one => (one === at ? { role: 'other', keep: label } : {})),
          }))}
        />
      ))}
      {(asked('place').length > 0 || answers.isOwnPlace) && (
        <Choice
          legend={t.question.place}
          options={[{ label: t.placeYes, isChosen: answers.isOwnPlace, choose: () => tell({ isOwnPlace: true }) }]}
        />
      )}
      <Signs read={read} answers={answers} tell={tell} />
      {(asked('shares').length > 0 || answers.areShares !== null) && (
        <Choice
          legend={t.question.shares}
          options={([true, false] as const).map(is => ({
            label: is ? t.sharesYes : t.sharesNo,
            isChosen: answers.areShares === is,
            choose: () => tell({ areShares: is }),
          }))}
        />
      )}
      {ODDITIES.map(oddity => {
        const question = asked('odd').find(one => one.oddity === oddity)
        if (!question && !answers.odd[oddity]) return null
        return (
          <Choice
            key={oddity}
            legend={question ? t.question[oddity](question) : t.odd[oddity]}
            options={ODD_ANSWERS.map(answer => ({
              label: t.oddAnswers[answer],
              isChosen: answers.odd[oddity] === answer,
              choose: () => tell({ odd: { ...answers.odd, [oddity]: answer } }),
            }))}
          />
        )
      })}
      {remarks.map(remark => (
        <p key={remark.what} className="notice">
          {t.remark[remark.what](remark)}
        </p>
      ))}
    </section>
  )
}

type ChoiceProps = { legend: ReactNode; options: { label: string; isChosen: boolean; choose: () => void }[] }

function Choice({ legend, options }: ChoiceProps) {
  const name = useId()
  return (
    <fieldset>
      <legend>{legend}</legend>
      {options.map(({ label, isChosen, choose }) => (
        <label key={label}>
          <input type="radio" name={name} checked={isChosen} onChange={choose} /> {label}
        </label>
      ))}
    </fieldset>
  )
}

type SignsProps = Omit<Props, 'say'> & { tell: (change: Partial<ImportInput['answers']>) => void }

function Signs({ read, answers, tell }: SignsProps) {
  const id = useId()
  const asked = read.plan.questions.filter(question => question.what === 'sign')
  const signs = new Set([...asked.map(({ sign }) => sign), ...Object.keys(answers.signs)])
  return [...signs].map(sign => {
    const question = asked.find(one => one.sign === sign)
    return (
      <p key={sign} className="field">
        <label htmlFor={`${id}-${sign}`}>
          {question ? t.question.sign(question, read.file.signs[sign]) : `”${sign}”`}
        </label>
        <select
          id={`${id}-${sign}`}
          data-sign={sign}
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
  })
}
