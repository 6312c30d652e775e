import { notFound } from 'next/navigation'
import { getMunicipality } from '@/lib/municipality/queries'
import { paths } from '@/lib/municipality/paths'

type Props = { params: Promise<{ locale: string; municipality: string }> }

/** The door to the signed-in work. It says plainly that there is nothing behind it yet. */
export default async function WorkPage({ params }: Props) {
  const { locale, municipality: slug } = await params
  const municipality = locale === 'sv' && slug !== '_' ? await getMunicipality(slug) : null
  if (locale !== 'sv' || !municipality) notFound()
  return (
    <main id="innehall" className="wrap">
      <div className="hero">
        <p className="over">{municipality.name}</p>
        <h1>Arbetsyta</h1>
        <p className="lead">
          Här ska kommunens medarbetare föra in värden, granska och följa upp. I den här versionen går det inte att
          logga in. Allt som är publicerat finns på de öppna sidorna.
        </p>
        <p className="lead">
          <a href={paths.overview({ locale, municipality: slug })}>Till översikten</a>
        </p>
      </div>
    </main>
  )
}
