import 'server-only'
import { currentFramework, type Framework } from '@/lib/framework/framework'
import { listWholeFrameworksIn } from '@/lib/framework/queries'
import { thisYear } from '@/lib/municipality/queries'
import type { Locale } from '@/lib/text/numbers'
import { listedIn, type Listed } from './listed'

/** The actions of every published framework: of the one that a visitor sees first, then of the others. */
export async function listedFrameworks(
  locale: Locale,
  municipality: string,
): Promise<{ framework: Framework; listed: Listed[] }[]> {
  const all = await listWholeFrameworksIn(locale, municipality)
  const current = currentFramework(all, await thisYear())
  const inOrder = current ? [current, ...all.filter(({ slug }) => slug !== current.slug)] : all
  return inOrder.map(framework => ({ framework, listed: listedIn(framework) }))
}
