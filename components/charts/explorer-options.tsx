type Option = { value: string; label: string; lang?: string }

/** Some of what a list offers, under a head; nothing where there is none. */
export function ExplorerOptions({ head, options }: { head: string; options: readonly Option[] }) {
  if (options.length === 0) return null
  return (
    <optgroup label={head}>
      {options.map(({ value, label, lang }) => (
        <option key={value} value={value} lang={lang}>
          {label}
        </option>
      ))}
    </optgroup>
  )
}
