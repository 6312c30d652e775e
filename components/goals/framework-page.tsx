import { type Framework, type FrameworkSummary } from '@/lib/framework/framework'
import { paths, type Site } from '@/lib/municipality/paths'
import type { Reading } from '@/lib/observations/reading'
import { formatDate, onOneLine } from '@/lib/text/numbers'
import type { Dictionary } from '@/lib/text/sv'
import { Swedish } from '../layout/swedish'
import { FrameworkNotice } from './framework-notice'
import { goalCounts } from './goal-counts'
import { GoalTree } from './goal-tree'

type Props = {
  t: Dictionary
  site: Site
  framework: Framework
  frameworks: FrameworkSummary[]
  /** Of every indicator in the framework. */
  readings: Reading[]
  earlier?: string
  /** Of the one that has its address without a name. */
  current: string | undefined
  today: number
}

/** The whole goal document: the tree, what surrounds it, and the ones before it. */
export function FrameworkPage({ t, site, framework, frameworks, readings, earlier, current, today }: Props) {
  const others = frameworks.filter(other => other.slug !== framework.slug)
  const { locale } = site
  return (
    <>
      <div className="hero">
        <p className="over">
          {t.period(framework.validFrom, framework.validTo)}
          {framework.adoptedOn &&
            ` · ${t.adopted(onOneLine(formatDate(locale, framework.adoptedOn)), framework.adoptedBy)}`}
        </p>
        <h1>
          <Swedish locale={locale}>{framework.title}</Swedish>
        </h1>
        <p className="lead">{goalCounts(framework.overall, t)}</p>
        <p>
          <a href={paths.actions(site)}>{t.actionList.all}</a>
        </p>
        <FrameworkNotice framework={framework} earlier={earlier} today={today} t={t} site={site} />
        {framework.overall.otherWording && (
          <p className="soft small">
            {t.otherWording}: <Swedish locale={locale}>{framework.overall.otherWording}</Swedish>
          </p>
        )}
        {framework.note && (
          <Swedish as="p" locale={locale} className="notice">
            {framework.note}
          </Swedish>
        )}
      </div>
      <section className="part tree">
        <h2>{t.goalTree}</h2>
        <GoalTree goal={framework.overall} framework={earlier} {...{ readings, t, site, current }} />
        <p className="small soft">{t.ourReadingNote}</p>
      </section>
      <section className="part cols">
        <TextList title={t.purposes} items={framework.purposes} locale={locale} />
        {framework.perspectives.length > 0 && (
          <div>
            <h2>{t.perspectives}</h2>
            {framework.perspectives.map(({ key, title, summary }) => (
              <p key={key}>
                <Swedish locale={locale}>
                  <strong>{title}.</strong> {summary}
                </Swedish>
              </p>
            ))}
          </div>
        )}
        {framework.followUpEveryYears && (
          <div>
            <h2>{t.followUp}</h2>
            <p>
              {t.followUpEvery(framework.followUpEveryYears)}.{' '}
              <Swedish locale={locale}>{framework.followUpBasis}</Swedish>
            </p>
            <TextList items={framework.followUpPurposes} locale={locale} />
          </div>
        )}
        <TextList title={t.documents} lead={t.documentsLead} items={framework.documents} locale={locale} />
        <TextList title={t.processes} lead={t.processesLead} items={framework.processes} locale={locale} />
        {others.length > 0 && (
          <div>
            <h2>{t.otherFrameworks}</h2>
            <ul>
              {others.map(other => (
                <li key={other.slug}>
                  <a href={other.slug === current ? paths.framework(site) : paths.framework(site, other.slug)}>
                    <Swedish locale={locale}>{other.title}</Swedish>
                  </a>{' '}
                  <span className="soft">({t.period(other.validFrom, other.validTo)})</span>
                </li>
              ))}
            </ul>
          </div>
        )}
      </section>
    </>
  )
}

type ListProps = { title?: string; lead?: string; items: string[]; locale: Site['locale'] }

function TextList({ title, lead, items, locale }: ListProps) {
  if (items.length === 0) return null
  return (
    <div>
      {title && <h2>{title}</h2>}
      {lead && <p className="soft small">{lead}</p>}
      <ul>
        {items.map(item => (
          <li key={item}>
            <Swedish locale={locale}>{item}</Swedish>
          </li>
        ))}
      </ul>
    </div>
  )
}
