'use client'

import { CheckGroup } from '@/components/ui/check-group'
import { FormOutcome } from '@/components/ui/form-outcome'
import { TextArea } from '@/components/ui/text-area'
import { useForm } from '@/components/ui/use-form'
import type { FormAction } from '@/lib/forms/form-state'
import type { Redaction } from '@/lib/followup/redaction/work-queries'
import { redactionSv as t } from '@/lib/text/redaction-sv'
import { RoundKeyFields, type RoundKey } from './round-key'

type Props = RoundKey & {
  found: Pick<Redaction, 'measures' | 'asked' | 'texts' | 'words'>
  actions: Record<'values' | 'texts', FormAction>
}

/** What is to go: values, an indicator at a time, and texts or words. */
export function RedactionChoices({ found: { measures, asked, texts, words }, actions, ...key }: Props) {
  return (
    <>
      <section className="part" aria-labelledby="varden">
        <h2 id="varden">{t.values.title}</h2>
        <p>{t.values.lead}</p>
        <form className="form" method="get">
          <div className="field">
            <label htmlFor="indikator">{t.values.indicator}</label>
            <select id="indikator" name="indikator" defaultValue={asked?.code}>
              {measures.map(({ code, name, many }) => (
                <option key={code} value={code}>
                  {many > 0 ? `${name} (${t.values.chosen(many)})` : name}
                </option>
              ))}
            </select>
          </div>
          <button className="ds-button" data-variant="secondary" type="submit">
            {t.values.show}
          </button>
        </form>
        {asked && <ValuesForm key={asked.code} {...{ ...key, asked, action: actions.values }} />}
      </section>
      <section className="part" aria-labelledby="texter">
        <h2 id="texter">{t.texts.title}</h2>
        <p>{t.texts.lead}</p>
        <TextsForm {...{ ...key, texts, words, action: actions.texts }} />
      </section>
    </>
  )
}

function ValuesForm({
  asked: { code, name, values },
  action,
  ...key
}: RoundKey & { asked: NonNullable<Redaction['asked']>; action: FormAction }) {
  const [state, send, isSending] = useForm(action)
  return (
    <form className="form many-choices" action={send} noValidate>
      <FormOutcome state={state} />
      <RoundKeyFields {...key} />
      <input type="hidden" name="code" value={code} />
      <CheckGroup
        {...{ state, name: 'values', legend: t.values.which(name) }}
        choices={values.map(({ key: value, label }) => ({ value, label }))}
        chosen={values.filter(({ isChosen }) => isChosen).map(({ key: value }) => value)}
      />
      <button className="ds-button" type="submit" disabled={isSending}>
        {t.values.save}
      </button>
    </form>
  )
}

function TextsForm({
  texts,
  words,
  action,
  ...key
}: RoundKey & Pick<Redaction, 'texts' | 'words'> & { action: FormAction }) {
  const [state, send, isSending] = useForm(action)
  return (
    <form className="form" action={send} noValidate>
      <FormOutcome state={state} />
      <RoundKeyFields {...key} />
      <details open={texts.some(({ isChosen }) => isChosen)}>
        <summary>{t.texts.which(texts.length)}</summary>
        <CheckGroup
          {...{ state, name: 'texts', legend: t.texts.title }}
          choices={texts.map(({ key: value, where, text }) => ({ value, label: where, meaning: text }))}
          chosen={texts.filter(({ isChosen }) => isChosen).map(({ key: value }) => value)}
        />
      </details>
      <TextArea
        {...{ state, name: 'words', label: t.texts.words, hint: t.texts.wordsHint, defaultValue: words.join('\n') }}
      />
      <button className="ds-button" type="submit" disabled={isSending}>
        {t.texts.save}
      </button>
    </form>
  )
}
