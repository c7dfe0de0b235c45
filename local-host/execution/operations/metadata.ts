import { randomInt } from 'node:crypto';
import type { Metadata } from '../../workbook/engine';
import type { Execution } from '../execution';

/** The workbook keeps no visibility: which ones are the project's own stands beside. */
const projectKey = 'metadata-of-project';
type Kept = Metadata & { readonly project: boolean };

async function reading(execution: Execution) {
  await execution.buffer.publish();
  const { engine } = execution.options;
  const project = (engine.state(projectKey) ?? []) as readonly number[];
  return { engine, project };
}

function keepVisibility(execution: Execution, project: readonly number[], id: number, isOfProject: boolean) {
  if (project.includes(id) === isOfProject) return;
  const value = isOfProject ? [...project, id] : project.filter((other) => other !== id);
  execution.buffer.add([{ op: 'state', key: projectKey, value }]);
}

export const metadataOperations = {
  async metadata(execution: Execution): Promise<Kept[]> {
    const { engine, project } = await reading(execution);
    return engine.metadata().map((m) => ({ ...m, project: project.includes(m.id) }));
  },
  async 'metadata-add'(execution: Execution, { project: isOfProject, ...rest }: Omit<Kept, 'id'>) {
    const { project } = await reading(execution);
    const id = randomInt(1, 2 ** 31);
    execution.buffer.add([{ op: 'metadata-add', metadata: { ...rest, id } }]);
    keepVisibility(execution, project, id, isOfProject);
  },
  async 'metadata-change'(execution: Execution, { project: isOfProject, ...metadata }: Kept) {
    const { project } = await reading(execution);
    execution.buffer.add([
      { op: 'metadata-remove', id: metadata.id },
      { op: 'metadata-add', metadata },
    ]);
    keepVisibility(execution, project, metadata.id, isOfProject);
  },
  async 'metadata-remove'(execution: Execution, id: number) {
    const { project } = await reading(execution);
    execution.buffer.add([{ op: 'metadata-remove', id }]);
    keepVisibility(execution, project, id, false);
  },
};
