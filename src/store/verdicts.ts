import type { Instant, Moment } from '../domain/time/instant';
import type { Verdict, VerdictDraft } from '../domain/plan/verdict';
import type { Database } from './database';
import type { Editor, StoreDeps, Undo } from './editor';

/** What was decided in the weekly reviews. */
export interface Verdicts {
  /** Decides on a thing. What was decided on it from `since` on is changed: there is one verdict a week. */
  give(draft: VerdictDraft, since: Instant): Promise<Undo>;
  /** Notes that the person looked at what happened since. */
  see(ids: readonly Verdict['id'][], seen: Moment): Promise<Undo>;
  remove(id: Verdict['id']): Promise<Undo>;
  /** Without deleted ones. */
  all(): Promise<Verdict[]>;
}

export function verdictRepository(
  database: Database,
  editor: Editor,
  { newId }: StoreDeps,
): Verdicts {
  const { verdicts, local } = database;
  return {
    // One transaction, so that two windows that decide at once make one verdict.
    give: (draft, since) =>
      database.transaction('rw', verdicts, local, async () => {
        const given = await verdicts.where('at').aboveOrEqual(since).toArray();
        const same = given.find(
          ({ goal, doing, deleted }) => !deleted && goal === draft.goal && doing === draft.doing,
        );
        const id = same?.id ?? newId();
        return editor.put<Verdict>(verdicts, (stamp) => [{ ...draft, id, stamp }]);
      }),
    see: (ids, { at, offset }) =>
      editor.change<Verdict>(verdicts, ids, (row) => ({ ...row, reviewed: { at, offset } })),
    remove: (id) => editor.remove(verdicts, [id]),
    all: () => verdicts.filter(({ deleted }) => !deleted).toArray(),
  };
}
