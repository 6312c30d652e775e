import { WHOLE } from '@/lib/forms/form-state'
import { peopleSv } from '@/lib/text/people-sv'
import type { PeopleFault } from './person'

/** Beside which field a fault is told; those that are of no field are told of the form. */
const FIELD: Partial<Record<PeopleFault, string>> = {
  tooShort: 'password',
  tooLong: 'password',
  tooEasy: 'password',
  known: 'email',
  nothingToTakeOver: 'municipalityIds',
}

/** What a form is told of a command that did nothing; `fields` where this form has others. */
export const faultIn = (fault: PeopleFault, fields: Partial<Record<PeopleFault, string>> = {}) => ({
  faults: { [fields[fault] ?? FIELD[fault] ?? WHOLE]: peopleSv.faults[fault] },
})
