import { HiddenFields } from '@/components/ui/hidden-fields'
export type ActionKey = { municipalityId: number; actionId: number }

/** Of what action a form is. */
export function ActionKeyFields({ municipalityId, actionId }: ActionKey) {
  return (
    <>
      <HiddenFields which={{ municipalityId, actionId }} />
    </>
  )
}
