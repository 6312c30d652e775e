import { aboutEn } from './about-en'
import { actionsEn } from './actions-en'
import { catalogueEn } from './catalogue-en'
import { districtAnswerEn } from './district-answer-en'
import { districtsEn } from './districts-en'
import { exchangeEn } from './exchange-en'
import { explorerEn } from './explorer-en'
import { faultsEn } from './faults-en'
import { followUpEn } from './followup-en'
import { findingEn } from './finding-en'
import { goalsEn } from './goals-en'
import { historyEn } from './history-en'
import { indicatorsEn } from './indicators-en'
import { layoutEn } from './layout-en'
import { openDataEn } from './open-data-en'
import { overviewEn } from './overview-en'
import { provenanceEn } from './provenance-en'
import { rowsEn } from './rows-en'
import { treeEn } from './tree-en'
import { voicesEn } from './voices-en'
import type { Dictionary } from './sv'

/** The interface in English; what the municipality has written stays in Swedish. */
export const en = {
  ...layoutEn,
  ...overviewEn,
  ...goalsEn,
  ...aboutEn,
  ...indicatorsEn,
  actionList: actionsEn,
  catalogue: catalogueEn,
  districtAnswer: districtAnswerEn,
  districts: districtsEn,
  exchange: exchangeEn,
  explorer: explorerEn,
  faults: faultsEn,
  reports: followUpEn,
  finding: findingEn,
  history: historyEn,
  openData: openDataEn,
  provenance: provenanceEn,
  rows: rowsEn,
  tree: treeEn,
  voices: voicesEn,
} satisfies Dictionary
