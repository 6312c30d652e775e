type Classes = [width: number, letters: string][]

/** Widths in thousandths of the size, rounded up; `semibold` and `spare` are factors. */
export type LetterWidths = { widths: ReadonlyMap<string, number>; unknown: number; semibold: number; spare: number }

const byLetter = (classes: Classes) =>
  new Map(classes.flatMap(([width, letters]) => [...letters].map(letter => [letter, width] as const)))

/** Source Sans 3 with tabular figures, measured in Chromium. To spare: until it has loaded another one stands in. */
export const ours: LetterWidths = {
  widths: byLetter([
    [100, '\u202f'],
    [200, ' \u00a0'],
    [250, "',.:;ij’"],
    [275, 'Il'],
    [300, '!f'],
    [325, '()-'],
    [350, '/rt°'],
    [425, '*?sz²'],
    [450, '"x”'],
    [475, 'cvy'],
    [500, '+0123456789<=>FJLY_ek§éè–−'],
    [525, 'VXagäå'],
    [550, 'AESTZhnouÄÅÉöøü'],
    [575, 'CPRbdpq'],
    [600, 'BK'],
    [625, '&DG'],
    [650, 'NUÜ'],
    [675, 'HOQÖØ'],
    [725, 'w'],
    [750, 'M'],
    [850, 'Wæ—%½Æm'],
    [1000, '…→'],
  ]),
  unknown: 850,
  semibold: 1.05,
  spare: 1.05,
}

/**
 * DejaVu Sans, measured in Chromium: the widest that a viewer without our typeface puts in its place. Semibold becomes
 * its bold.
 */
export const widest: LetterWidths = {
  widths: byLetter([
    [200, '\u202f'],
    [275, "'"],
    [300, 'IJijlíìîï'],
    [325, ' \u00a0,.·’‘'],
    [350, '/:;|'],
    [375, '-f'],
    [400, '()[]t'],
    [425, '!r²'],
    [475, '"'],
    [500, '*_§°–'],
    [525, 'sz“”„š'],
    [550, '?cç'],
    [575, 'FLŁ'],
    [600, 'kvxyý'],
    [625, 'PTYaeo«»áàâãåäéèêëóòôõöø'],
    [650, '0123456789$ESbdghnpquÉÈÊËñúùûüß€'],
    [700, 'ABCKRVXZÁÀÂÅÄÇ'],
    [750, 'NUÚÜ'],
    [775, 'DGHÐ'],
    [800, '&OQÓÔÖØ'],
    [825, 'w'],
    [850, '+<=>−→←×≤≥'],
    [875, 'M'],
    [950, '%'],
    [1000, 'mW@—…½Ææ'],
  ]),
  unknown: 1100,
  semibold: 1.2,
  spare: 1.01,
}
