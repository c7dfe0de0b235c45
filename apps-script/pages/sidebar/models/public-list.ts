import { signal } from '@preact/signals';
import type { PageData } from '../../../../shared/protocol';
import type { Door } from '../../door';
import { createTask } from '../../task';

export type PublicListModel = ReturnType<typeof createPublicListModel>;

/** The public address of the pinned list: given out, given anew, ended. */
export function createPublicListModel(door: Door) {
  const known = signal<PageData<'read-feed'> | undefined>();
  const asking = signal<'renew' | 'revoke' | null>(null);
  const reading = createTask<PageData<'read-feed'>>();
  const issuing = createTask<PageData<'issue-feed'>>();
  const revoking = createTask<PageData<'revoke-feed'>>();
  /** What is asked about ends an address that the portal reads. */
  function ask(what: 'renew' | 'revoke' | null): void {
    asking.value = what;
    issuing.reset();
    revoking.reset();
  }
  async function change(task: typeof issuing, op: 'issue-feed' | 'revoke-feed'): Promise<void> {
    (task === issuing ? revoking : issuing).reset();
    const answer = await task.run(() => door({ op }));
    if (!answer) return;
    asking.value = null;
    known.value = answer;
  }
  return {
    known,
    asking,
    reading,
    issuing,
    revoking,
    async read(): Promise<void> {
      const answer = await reading.run(() => door({ op: 'read-feed' }));
      if (answer) known.value = answer;
    },
    ask,
    issue: () => change(issuing, 'issue-feed'),
    revoke: () => change(revoking, 'revoke-feed'),
  };
}
