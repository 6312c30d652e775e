import type { ReactNode } from 'react'
import { areasOf, type Framework, type Goal } from '@/lib/framework/framework'
import type { Municipality } from '@/lib/municipality/municipality'
import { paths, type Site } from '@/lib/municipality/paths'
import { gapsAnswer, levelsAnswer, withoutSocialGaps } from '@/lib/observations/answers'
import { besideOwn } from '@/lib/observations/own-conclusion'
import { MOST_ASKED, questionsOf } from '@/lib/observations/questions'
import type { Reading } from '@/lib/observations/reading'
import { countsInRollUp, gapsTogether, latestYears, rollUp } from '@/lib/observations/roll-up'
import type { Dictionary } from '@/lib/text/sv'
import { AnswerGrounds } from './answer-grounds'
import { AreaFindings } from './area-findings'
import { EvidenceList } from './evidence-list'
import { Folded } from './folded'
import { FrameworkNotice } from './framework-notice'
import { Freshness } from './freshness'
import { GapLists } from './gap-lists'
import { GoalHeading } from './goal-heading'
import { LevelLists } from './level-lists'
import { MeetingQuestions } from './meeting-questions'
import { OwnConclusion } from './own-conclusion'
import { PartLinks } from './part-links'
import { QuestionAnswer } from './question-answer'

type Props = {
  t: Dictionary
  site: Site
  municipality: Municipality
  framework: Framework
  readings: Reading[]
  today: number
  /** The priority district and the city, where the municipality has one. */
  districts?: ReactNode
  /** Which it is: the way to it stands near the top. */
  priority?: { name: string; slug: string } | undefined
}

/** How many sentences stand beside the first answer, on the first screen of a phone too: the rows say the rest. */
const ALOUD = 2

/** The first page, read in two minutes: the two questions answered, the areas with their findings, what to ask. */
export function Overview({ t, site, municipality, framework, readings, today, districts, priority }: Props) {
  const { locale } = site
  const counted = readings.filter(countsInRollUp)
  const roll = rollUp(counted)
  const years = latestYears(counted)
  const found = gapsAnswer(roll, gapsTogether([...roll.social, ...roll.sexes]), locale)
  const gaps = { ...found, says: [...found.says, ...withoutSocialGaps(areasOf(framework), counted, locale)] }
  const levels = levelsAnswer(roll, locale)
  const own = besideOwn(framework.ownConclusion, roll, locale)
  const setting = { t, site }
  const told = withoutConclusion(framework.overall, own?.text)
  const hasEvidence = told.evidence.length + told.findings.length > 0
  const ownQuestions = municipality.ownQuestions[locale]
  const questions = questionsOf(framework.overall, readings, site, municipality.updatedOn, { priority }).slice(
    0,
    MOST_ASKED - ownQuestions.length,
  )
  const how = <a href={paths.about(site, 'metod')}>{t.howToldLink}</a>
  return (
    <div className="overview">
      <div className="hero">
        <p className="over">
          {municipality.programmeName ? t.overallGoalOf(municipality.programmeName) : t.overallGoal}
        </p>
        <GoalHeading goal={framework.overall} t={t} />
        <FrameworkNotice framework={framework} today={today} t={t} site={site} />{' '}
        {years && <p className="soft small">{t.dataYears(years.most, otherYears(years))}</p>}
        <PartLinks
          label={t.districtAnswer.onPage}
          parts={[
            ['battre', t.isItBetter],
            priority && ['omradesutveckling', priority.name],
            questions.length + ownQuestions.length > 0 && ['fragor', t.frontPage.questions],
          ]}
        />
      </div>
      <QuestionAnswer id="minskar" question={t.isTheGapClosing} answer={gaps} aloud={ALOUD}>
        <GapLists
          roll={roll}
          setting={setting}
          top={2}
          isFolded
          grounds={<AnswerGrounds answer={gaps} aloud={ALOUD} more={how} />}
        />
      </QuestionAnswer>
      <QuestionAnswer id="battre" question={t.isItBetter} answer={levels} aloud={1}>
        <LevelLists
          readings={counted}
          setting={setting}
          top={2}
          grounds={<AnswerGrounds answer={levels} aloud={1} />}
        />
      </QuestionAnswer>
      <div className="areas">
        {areasOf(framework).map(area => (
          <AreaFindings key={area.number} {...{ area, t, site }} readings={counted} />
        ))}
      </div>
      {districts}
      {own && <OwnConclusion own={own} t={t} />}
      <MeetingQuestions questions={questions} own={ownQuestions} t={t} />
      {hasEvidence && (
        <Folded summary={t.evidence}>
          <EvidenceList goal={told} t={t} locale={locale} />
        </Folded>
      )}
      <div className="small soft colophon">
        <Freshness readings={counted} municipality={municipality} t={t} locale={locale} />
        <p>
          {counted.length < readings.length && (
            <span className="counted">{t.countsExplained(counted.length, readings.length)} </span>
          )}
          <a href={paths.framework(site)}>{t.openTree}</a>
        </p>
      </div>
    </div>
  )
}

/** The earliest and the latest year where they aren't the one that is most often the latest. */
const otherYears = ({ most, from, to }: { most: number; from: number; to: number }): number[] =>
  [...new Set([from, to])].filter(year => year !== most)

/** What is told as the municipality's own conclusion is not told once more among the evidence. */
const withoutConclusion = (goal: Goal, text: string | undefined): Goal => ({
  ...goal,
  evidence: goal.evidence.filter(each => each.text !== text),
})
