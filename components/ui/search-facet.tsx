export type FacetOption = { value: string; label: string; count: number; className?: string }

/** Choices to narrow a list by. Boxes of one name widen each other; a select takes one. */
export type Facet =
  | { kind: 'boxes'; label: string; lang?: string; options: (FacetOption & { name: string })[] }
  | {
      kind: 'select'
      label: string
      lang?: string
      name: string
      all: string
      groups: { label: string | null; options: FacetOption[] }[]
    }

export function SearchFacet({ facet }: { facet: Facet }) {
  return facet.kind === 'boxes' ? <Boxes {...facet} /> : <Select {...facet} />
}

function Boxes({ label, lang, options }: Extract<Facet, { kind: 'boxes' }>) {
  return (
    <fieldset>
      <legend>{label}</legend>
      {options.map(({ name, value, label, count, className }) => (
        <label key={name + value} className={className}>
          <input type="checkbox" name={name} value={value} />
          <span>
            <span lang={lang}>{label}</span>{' '}
            <span className="soft" data-count>
              {count}
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  )
}

function Select({ label, lang, name, all, groups }: Extract<Facet, { kind: 'select' }>) {
  return (
    <label className="search-select">
      <span>{label}</span>
      <select name={name}>
        <option value="">{all}</option>
        {groups.map(group =>
          group.label === null ? (
            group.options.map(option => <Option key={option.value} option={option} lang={lang} />)
          ) : (
            <optgroup key={group.label} label={group.label} lang={lang}>
              {group.options.map(option => (
                <Option key={option.value} option={option} lang={lang} />
              ))}
            </optgroup>
          ),
        )}
      </select>
    </label>
  )
}

function Option({ option: { value, label, count }, lang }: { option: FacetOption; lang?: string }) {
  return (
    <option value={value} lang={lang} data-label={label}>
      {`${label} (${count})`}
    </option>
  )
}
