import 'server-only'
import type { Framework } from '@/lib/framework/framework'
import { getFrameworkIn, listFrameworks } from '@/lib/framework/queries'
import type { Locale } from '@/lib/text/numbers'
import { listedIn, type Listed } from './listed'

/** The actions of every published framework: of the one that a visitor sees first, then of the others. */
export async function listedFrameworks(
  locale: Locale,
  municipality: string,
): Promise<{ framework: Framework; listed: Listed[] }[]> {
  const [current, all] = [await getFrameworkIn(locale, municipality), await listFrameworks(municipality)]
  const others = all.filter(({ slug }) => slug !== current?.slug)
  const earlier = await Promise.all(others.map(({ slug }) => getFrameworkIn(locale, municipality, slug)))
  return [current, ...earlier].flatMap(framework => (framework ? [{ framework, listed: listedIn(framework) }] : []))
}
