import { useId, type ReactNode } from 'react'
import type { ImportInput } from '@/lib/exchange/import/import-input'
import {
  MARK_ANSWERS,
  ODD_ANSWERS,
  ODDITIES,
  SIGN_ANSWERS,
  type Question,
  type SignAnswer,
} from '@/lib/exchange/import/questions'
import { PERIOD_KINDS, YEAR_ANSWERS } from '@/lib/exchange/import/own-period'
import type { Remark } from '@/lib/exchange/import/remarks'
import type { ShownImport, ShownTable } from '@/lib/exchange/import/shown-import'
import { filesSv as t } from '@/lib/text/files-sv'

type Answers = ImportInput['answers']
type Of<W extends Question['what']> = Extract<Question, { what: W }>
type OfFile = {
  questions: readonly Question[]
  remarks: readonly Remark[]
  /** What signs mean, where the file says so itself. */
  signs: Record<string, string>
  answers: Answers
  tell: (change: Partial<Answers>) => void
  /** What an indicator is called, where the file has several. */
  nameOf?: (code: string) => string | null
}

const only = <W extends Question['what']>(questions: readonly Question[], what: W): Of<W>[] =>
  questions.filter((question): question is Of<W> => question.what === what)

/** What the program won't guess about a file of one indicator. */
export function FileQuestions({ read, answers, say }: { read: ShownImport; answers: Answers; say: Say }) {
  const { sheet, uses, period, plan, file } = read
  const tell = (change: Partial<Answers>) => say({ sheet, uses, period, answers: { ...answers, ...change } })
  if (plan.questions.length + plan.remarks.length === 0 && !isAnswered(answers)) return null
  const [table] = only(plan.questions, 'table')
  return (
    <section>
      {plan.questions.length > 0 && <h2>{t.questions}</h2>}
      {/* What else is asked depends on it. */}
      {table ? (
        <Choice
          legend={t.question.table}
          options={table.tables.map(({ sheet: at, name }) => ({
            label: t.sheetNamed(name, at + 1),
            isChosen: false,
            choose: () => say({ sheet: at, uses: null, period: null, answers }),
          }))}
        />
      ) : (
        <>
          <TableQuestions read={read} say={uses => say({ sheet, period, uses, answers })} />
          <WholeQuestions {...{ answers, tell, ...plan }} signs={file.signs} />
        </>
      )}
    </section>
  )
}
type Say = (change: Partial<ImportInput>) => void

export const isAnswered = ({ isOwnPlace, marks, odd, shares, signs, years }: Answers): boolean =>
  marks !== null || isOwnPlace || Object.keys({ ...odd, ...shares, ...signs, ...years }).length > 0

/** What a table leaves open: which column its values are in, and which of rows that say the same. */
export function TableQuestions({ read, say }: { read: ShownTable; say: (uses: ShownImport['uses']) => void }) {
  const { uses, plan } = read
  const reuse = (change: (at: number) => Partial<ShownImport['uses'][number]>) =>
    say(uses.map(one => ({ ...one, ...change(one.at) })))
  return (
    <>
      {only(plan.questions, 'column').map(({ measures }) => (
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
      {only(plan.questions, 'rows').map(({ at, name, labels, sums }) => (
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
    </>
  )
}

/** What holds for a whole file. What has been answered stands and can be changed. */
export function WholeQuestions({ questions, remarks, signs, answers, tell, nameOf = () => null }: OfFile) {
  return (
    <>
      {(only(questions, 'place').length > 0 || answers.isOwnPlace) && (
        <Choice
          legend={t.question.place}
          options={[{ label: t.placeYes, isChosen: answers.isOwnPlace, choose: () => tell({ isOwnPlace: true }) }]}
        />
      )}
      {(only(questions, 'marks').length > 0 || answers.marks !== null) && (
        <Choice
          legend={only(questions, 'marks').map(t.question.marks)[0] ?? t.marksAnswered}
          options={MARK_ANSWERS.map(answer => ({
            label: t.marks[answer],
            isChosen: answers.marks === answer,
            choose: () => tell({ marks: answer }),
          }))}
        />
      )}
      <Signs {...{ questions, signs, answers, tell }} />
      {[...new Set([...only(questions, 'shares').map(({ code }) => code), ...Object.keys(answers.shares)])].map(
        code => (
          <Choice
            key={code}
            legend={t.question.shares(nameOf(code))}
            options={([true, false] as const).map(is => ({
              label: is ? t.sharesYes : t.sharesNo,
              isChosen: answers.shares[code] === is,
              choose: () => tell({ shares: { ...answers.shares, [code]: is } }),
            }))}
          />
        ),
      )}
      {PERIOD_KINDS.map(kind => {
        const question = only(questions, 'years').find(one => one.kind === kind)
        if (!question && !answers.years[kind]) return null
        return (
          <Choice
            key={kind}
            legend={`${t.years.ask[kind]} ${question ? t.years.example(question) : ''}`}
            options={YEAR_ANSWERS.flatMap(answer => {
              const label = answer === 'skip' ? t.years.skip : t.years[answer][kind]
              const choose = () => tell({ years: { ...answers.years, [kind]: answer } })
              return label ? [{ label, isChosen: answers.years[kind] === answer, choose }] : []
            })}
          />
        )
      })}
      {ODDITIES.map(oddity => {
        const question = only(questions, 'odd').find(one => one.oddity === oddity)
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
    </>
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

function Signs({ questions, signs: meanings, answers, tell }: Omit<OfFile, 'remarks'>) {
  const id = useId()
  const asked = only(questions, 'sign')
  const signs = new Set([...asked.map(({ sign }) => sign), ...Object.keys(answers.signs)])
  const proposed = asked.flatMap(({ sign, proposed }) => (proposed ? [[sign, proposed] as const] : []))
  const fields = [...signs].map(sign => {
    const question = asked.find(one => one.sign === sign)
    return (
      <p key={sign} className="field">
        <label htmlFor={`${id}-${sign}`}>{question ? t.question.sign(question, meanings[sign]) : `”${sign}”`}</label>
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
  return (
    <>
      {fields}
      {proposed.length > 0 && (
        <p>
          <button
            className="ds-button"
            data-variant="secondary"
            type="button"
            onClick={() => tell({ signs: { ...answers.signs, ...Object.fromEntries(proposed) } })}
          >
            {t.takeProposed(proposed.map(([sign, answer]) => `”${sign}” ${t.signs[answer]}`))}
          </button>
        </p>
      )}
    </>
  )
}
