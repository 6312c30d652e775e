/**
 * Goals' titles in English, translated for this website: by municipality, framework and number ("" is the overall
 * goal). What was adopted is the Swedish.
 */
export const goalTitlesEn: Record<string, Record<string, Record<string, string>>> = {
  boras: {
    'malbild-2020': {
      '': 'Strengthen the conditions for equal living conditions and good health',
      '1': 'Create a good start in life and good conditions for growing up',
    },
    'malbild-2021-2024': {
      '': 'Create equal living conditions and good health',
      '1': 'A good start in life and good conditions for growing up',
      '1.1':
        'In Borås, children and young people shall have confidence in their own ability and in those around them, so that they can take an active part in society',
      '1.2': 'In Borås, children and young people shall be prepared for post-secondary studies or working life',
      '1.3':
        'In Borås, children and young people shall have equal opportunities to take part in meaningful leisure and cultural activities',
      '1.4':
        'In Borås, the language development of children and young people shall be promoted in all settings where they spend their time',
      '1.5':
        'In Borås, children and young people shall grow up with supportive adults close to them who strengthen their health and living conditions',
      '2': 'Conditions for work',
      '2.1': 'In Borås, all inhabitants of working age shall have an education at upper secondary level',
      '2.2': 'In Borås, everyone, including vulnerable groups, shall be in work',
      '2.3': 'Employers in Borås recruit broadly and have a mix of employees',
      '3': 'Housing and neighbourhood',
      '3.1': 'In Borås, there shall be no vulnerable areas',
      '3.2': 'In Borås, there shall be a mix of buildings with different forms of housing for all situations in life',
      '3.3': 'In Borås, no one shall be homeless',
      '3.4': 'In Borås, neighbourhoods shall be attractive and safe and create meetings between people',
      '3.5':
        'In Borås, inhabitants and the various actors in society shall feel trust in one another, take joint responsibility and be given the opportunity to take part in a positive development of the city',
    },
  },
  borlange: {
    'prioriteringar-2018': {
      '': 'An equal society, for women and men and for all, where people live a good life in good health without unjust differences',
      '1': 'Equal health',
      '2': 'Equal safety',
      '3': 'Equal learning',
    },
  },
}
