import { aboutSv } from './about-sv'
import { actionsSv } from './actions-sv'
import { catalogueSv } from './catalogue-sv'
import { districtAnswerSv } from './district-answer-sv'
import { districtsSv } from './districts-sv'
import { exchangeSv } from './exchange-sv'
import { explorerSv } from './explorer-sv'
import { faultsSv } from './faults-sv'
import { followUpSv } from './followup-sv'
import { findingSv } from './finding-sv'
import { goalsSv } from './goals-sv'
import { historySv } from './history-sv'
import { indicatorsSv } from './indicators-sv'
import { layoutSv } from './layout-sv'
import { openDataSv } from './open-data-sv'
import { overviewSv } from './overview-sv'
import { provenanceSv } from './provenance-sv'
import { rowsSv } from './rows-sv'
import { treeSv } from './tree-sv'
import { voicesSv } from './voices-sv'

/**
 * The interface in Swedish, composed of its areas. English answers every key of every area (`satisfies`),
 * so a missing word is a type error. An area that is spread has words that several pages share.
 */
export const sv = {
  ...layoutSv,
  ...overviewSv,
  ...goalsSv,
  ...aboutSv,
  ...indicatorsSv,
  actionList: actionsSv,
  catalogue: catalogueSv,
  districtAnswer: districtAnswerSv,
  districts: districtsSv,
  exchange: exchangeSv,
  explorer: explorerSv,
  faults: faultsSv,
  reports: followUpSv,
  finding: findingSv,
  history: historySv,
  openData: openDataSv,
  provenance: provenanceSv,
  rows: rowsSv,
  tree: treeSv,
  voices: voicesSv,
}

export type Dictionary = typeof sv
