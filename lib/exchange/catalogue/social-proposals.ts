import type { SourceKey } from '@/lib/exchange/sources/source-key'

/** By what a measure divides people, or of which social group it is. */
export type SocialGround = 'birthCountry' | 'education' | 'income' | 'parents' | 'area'

/**
 * A measure that somebody has read the description of and finds that it tells of gaps between social groups. `goal`: its
 * number in the målbild of Borås 2021–2024; Ö is the overall goal.
 */
export type SocialProposal = {
  source: SourceKey
  code: string
  ground: SocialGround
  goal: string
  direction: 'higher' | 'lower' | { towards: number } | 'neither'
  why: string
}

const kolada = (
  code: string,
  ground: SocialGround,
  goal: string,
  direction: SocialProposal['direction'],
  why: string,
): SocialProposal => ({ source: 'kolada', code, ground, goal, direction, why })

/** Read on 29 November 2026, against Kolada's catalogue of April 2026. */
export const SOCIAL_PROPOSALS: readonly SocialProposal[] = [
  kolada(
    'N02282',
    'birthCountry',
    '2.2',
    'lower',
    'Visar om arbetslösheten är högre bland utrikes än bland inrikes födda, och om avståndet krymper.',
  ),
  kolada(
    'N02284',
    'birthCountry',
    '2.2',
    'higher',
    'Visar vilka som står utanför arbetskraften. En minskad arbetslöshet kan bero på att fler har gett upp.',
  ),
  kolada(
    'N02269',
    'birthCountry',
    '2.2',
    'higher',
    'Sysselsättningen bland inrikes födda, så att den för utrikes födda har något att jämföras med.',
  ),
  kolada(
    'U65861',
    'birthCountry',
    '3.5',
    'higher',
    'Valdeltagande efter födelseland, utbildning, inkomst och ålder: det mått där skillnaden vuxit mest i Borås.',
  ),
  kolada(
    'N00700',
    'birthCountry',
    '2.2',
    'higher',
    'Arbete bland flyktingar och deras anhöriga, den grupp som har längst väg in.',
  ),
  kolada(
    'N00973',
    'birthCountry',
    '2.2',
    'higher',
    'Hur många som går från etableringsuppdraget till arbete eller studier.',
  ),
  kolada(
    'N05832',
    'birthCountry',
    '3.5',
    { towards: 1 },
    'Om utrikes födda är lika vanliga i kommunfullmäktige som i befolkningen.',
  ),
  kolada(
    'N15217',
    'birthCountry',
    '2.3',
    { towards: 1 },
    'Om personalen i grundskolan speglar befolkningen efter födelseland.',
  ),
  kolada(
    'N15563',
    'birthCountry',
    '1.2',
    'higher',
    'Behörighet till gymnasiet utan nyinvandrade. Bredvid den för alla syns hur mycket tiden i Sverige betyder.',
  ),
  kolada(
    'N02901',
    'parents',
    '1.4',
    'lower',
    'Hur många barn som har föräldrar med högst grundskola, den bakgrund som betyder mest för skolresultaten.',
  ),
  kolada(
    'N15820',
    'parents',
    '1.2',
    'neither',
    'Föräldrarnas utbildning i kommunala grundskolor. Bredvid den för fristående syns skolsegregationen.',
  ),
  kolada(
    'N15824',
    'parents',
    '1.2',
    'neither',
    'Föräldrarnas utbildning i fristående grundskolor, att läsa bredvid den för kommunala.',
  ),
  kolada(
    'N66080',
    'income',
    'Ö',
    'lower',
    'Låg ekonomisk standard efter ålder, med barn, vuxna och äldre i samma figur.',
  ),
  kolada('N01454', 'income', 'Ö', 'lower', 'Låg ekonomisk standard som varar: skiljer ett dåligt år från fattigdom.'),
  kolada('N00997', 'income', 'Ö', 'lower', 'Hur ojämnt hushållens inkomster är fördelade.'),
  kolada('N33821', 'area', '3.1', 'lower', 'Hur många barn som växer upp i områden med socioekonomiska utmaningar.'),
  {
    source: 'pxweb',
    code: 'TAB6260',
    ground: 'birthCountry',
    goal: '2.2',
    direction: 'higher',
    why: 'Sysselsättning och arbetslöshet varje månad efter födelseregion: syns ett år tidigare än i Kolada.',
  },
  {
    source: 'pxweb',
    code: 'TAB6534',
    ground: 'education',
    goal: '2.1',
    direction: 'higher',
    why: 'Utbildningsnivå efter födelseregion och kön i kommunen.',
  },
]
