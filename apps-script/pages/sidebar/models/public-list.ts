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
    /** What is asked about ends an address that the portal reads. */
    ask(what: 'renew' | 'revoke' | null) {
      asking.value = what;
      issuing.reset();
      revoking.reset();
    },
    async issue(): Promise<void> {
      revoking.reset();
      const answer = await issuing.run(() => door({ op: 'issue-feed' }));
      if (!answer) return;
      asking.value = null;
      known.value = answer;
    },
    async revoke(): Promise<void> {
      issuing.reset();
      const answer = await revoking.run(() => door({ op: 'revoke-feed' }));
      if (!answer) return;
      asking.value = null;
      known.value = answer;
    },
  };
}
