import { useEffect, useRef, useState } from 'react'
import { dropText, keepText, onSignOut, readText } from '@/components/entry/device-copy'
import { UNTOUCHED, type FormState } from '@/lib/forms/form-state'

type Fields = FormState['typed']
type Kept = {
  /** What tells this form's texts from another's, and one person's from another's. */
  place: string
  state: FormState
  /** By field, what is saved. */
  saved: Fields
}

/**
 * What is written in a form and not saved yet stays on the device, and is back when the form is opened again. `shown`:
 * how the form stands; `isKept`: with what was left last time, until it is sent or let go.
 */
export function useKept({ place, state, saved }: Kept) {
  const [kept, setKept] = useState(UNTOUCHED)
  const hasLeft = useRef(false)
  // A field that isn't shown says the same as an empty one.
  const said = (fields: Fields, name: string) => JSON.stringify((fields[name] ?? []).filter(Boolean))
  const isSame = (typed: Fields) => Object.keys(saved).every(name => said(typed, name) === said(saved, name))

  useEffect(() => {
    const typed = readText(place)
    if (!typed) return
    const restoring = setTimeout(() => setKept({ ...UNTOUCHED, typed }))
    return () => clearTimeout(restoring)
  }, [place])
  useEffect(() => {
    if (state.done) dropText(place)
  }, [place, state])
  useEffect(() => onSignOut(() => void (hasLeft.current = true)), [])

  const isKept = state === UNTOUCHED && kept !== UNTOUCHED && !isSame(kept.typed)
  return {
    shown: isKept ? kept : state,
    isKept,
    keep(form: HTMLFormElement) {
      const typed: Record<string, string[]> = {}
      for (const [name, value] of new FormData(form)) if (typeof value === 'string') (typed[name] ??= []).push(value)
      if (isSame(typed)) dropText(place)
      else if (!hasLeft.current) keepText(place, typed)
    },
    letGo() {
      dropText(place)
      setKept(UNTOUCHED)
    },
  }
}
