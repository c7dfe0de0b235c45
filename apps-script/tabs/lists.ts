import { listKinds } from '../../shared/tables/lists';
import { tabColours } from './layout/palette';
import { designTab } from './layout/tab-design';

export const listsTab = designTab({
  table: 'lists',
  colour: tabColours.register,
  looks: (language) => [
    { column: 'kind', when: { equals: listKinds.theme[language] }, tone: 'blue' },
    { column: 'kind', when: { equals: listKinds.holiday[language] }, tone: 'green' },
  ],
});
