import { notFound } from 'next/navigation'
import { NOWHERE, readPlace, type PlaceParams } from '../place'

type Props = { params: Promise<PlaceParams & { rest: string[] }> }

export const generateStaticParams = () => [{ locale: 'sv', municipality: NOWHERE, rest: [NOWHERE] }]

/** An address that no page has: it isn't found within its municipality, so that the way on is near. */
export default async function UnknownPage({ params }: Props) {
  await readPlace(params)
  notFound()
}
