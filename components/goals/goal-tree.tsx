import { allGoals } from '@/lib/framework/framework'
import { paths } from '@/lib/municipality/paths'
import { island } from '../ui/island'
import { SearchAnswer, SearchForm } from '../ui/search-form'
import { HierarchyPicture } from './hierarchy-picture'
import { treeChoices } from './tree-choices'
import { nodeId, TreeNode } from './tree-node'

type Props = Parameters<typeof TreeNode>[0]

/** The whole hierarchy: at a glance, then as a tree that opens, is searched and narrowed. */
export function GoalTree({ goal, readings, t, ...rest }: Props) {
  const answeredAt = paths.search(rest.site)
  const total = allGoals(goal).length
  return (
    <div id="malen" {...island('tree')} data-early="asked">
      <HierarchyPicture overall={goal} t={t} hrefOf={node => `#${nodeId(node)}`} />
      <SearchForm
        words={t.search}
        answeredAt={answeredAt}
        label={t.tree.search}
        hint={t.tree.hint}
        facets={treeChoices(goal, readings, t)}
        total={total}
        ofTotal={t.tree.ofTotal(total)}
      >
        <button type="button" data-tree="open">
          {t.tree.openAll}
        </button>
        <button type="button" data-tree="close">
          {t.tree.closeAll}
        </button>
        <p className="soft small tree-keys">{t.tree.keys}</p>
      </SearchForm>
      <SearchAnswer words={t.search} answeredAt={answeredAt} empty={t.tree.empty} />
      <TreeNode {...{ goal, readings, t, ...rest }} />
    </div>
  )
}
