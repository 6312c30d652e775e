import { expect, it } from 'vitest'
import { publishersOf } from './publisher'

it.each([
  ['Kolada', ['Kolada']],
  ['Kolada (SCB)', ['SCB']],
  ['Kolada (SCB, BAS)', ['SCB']],
  ['Kolada (Folkhälsomyndigheten, HLV)', ['Folkhälsomyndigheten']],
  ['Kolada (SCB, valdeltagandeundersökningen, och Valmyndigheten)', ['SCB', 'Valmyndigheten']],
  ['SCB TAB6586 och Boverket, Segregationsbarometern', ['SCB', 'Boverket']],
  ['Borås Stad, hemlöshetskartläggning', ['Borås Stad']],
])('%s is published by %j', (source, publishers) => expect(publishersOf(source)).toEqual(publishers))
