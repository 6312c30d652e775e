import { z } from 'zod'
import { rowId as id } from '@/lib/input/row-id'
import { personOrNone } from '@/lib/people/absence-input'

/** `seen`: who stood there when the form was drawn. */
export const controllerInput = z.object({
  ...{ municipalityId: id, indicatorId: id, personId: personOrNone, standInId: personOrNone },
  ...{ seenPersonId: personOrNone, seenStandInId: personOrNone },
})
