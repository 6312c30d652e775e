import { reviewSv as t } from '@/lib/text/review-sv'
import type { ReviewFilter } from '@/lib/values/review-filter'

type Props = { filter: ReviewFilter; indicators: readonly string[]; people: readonly string[] }

/** Which of what waits to show; the choice stands in the address. */
export function ReviewFilters({ filter, indicators, people }: Props) {
  const { indicator, person, questions, answers, show } = t.filters
  const yesOrNo = ({ yes, no }: { yes: string; no: string }) => ({ ja: yes, nej: no })
  const itself = (names: readonly string[]) => Object.fromEntries(names.map(name => [name, name]))
  const asked = [
    { name: 'indikator', label: indicator, options: itself(indicators) },
    { name: 'person', label: person, options: itself(people) },
    { name: 'fragor', label: questions.label, options: yesOrNo(questions) },
    { name: 'svar', label: answers.label, options: yesOrNo(answers) },
  ] as const
  return (
    <form className="form filters">
      {asked.map(({ name, label, options }) => (
        <div className="field" key={name}>
          <label htmlFor={`falt-${name}`}>{label}</label>
          <select id={`falt-${name}`} name={name} defaultValue={filter[name]}>
            <option value="">{t.filters.any}</option>
            {Object.entries(options).map(([value, words]) => (
              <option key={value} value={value}>
                {words}
              </option>
            ))}
          </select>
        </div>
      ))}
      <button className="ds-button" data-variant="secondary" type="submit">
        {show}
      </button>
    </form>
  )
}
