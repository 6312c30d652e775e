import { HiddenFields } from '@/components/ui/hidden-fields'
export type RoundKey = { municipalityId: number; followUpId: number }

/** Which round a form is about. */
export function RoundKeyFields({ municipalityId, followUpId }: RoundKey) {
  return (
    <>
      <HiddenFields which={{ municipalityId, followUpId }} />
    </>
  )
}
