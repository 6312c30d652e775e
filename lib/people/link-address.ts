import 'server-only'
import { env } from '@/lib/env'
import { workPaths } from '@/lib/municipality/work-paths'
import { getSlugOf } from './queries'

/** The whole address of a link, to be sent or copied. */
export async function linkTo(municipalityId: number, secret: string): Promise<string> {
  return new URL(workPaths.link(await getSlugOf(municipalityId), secret), env().SITE_URL).href
}
