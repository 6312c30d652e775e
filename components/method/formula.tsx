import { formulas, type FormulaName } from './formulas'

/** A formula on a line of its own; a wide one is scrolled on a narrow screen. */
export function Formula({ name }: { name: FormulaName }) {
  return <div className="formula" dangerouslySetInnerHTML={{ __html: formulas[name] }} />
}
