import { origins, publicationStates } from '../../shared/publication/genre';
import { tabColours } from './layout/palette';
import { designTab } from './layout/tab-design';

export const publicationsTab = designTab({
  table: 'publications',
  colour: tabColours.work,
  looks: (language) => [
    { column: 'state', when: { equals: publicationStates.go[language] }, tone: 'grey' },
    { column: 'state', when: { equals: publicationStates.sua[language] }, tone: 'blue' },
    { column: 'origin', when: { equals: origins.dang_lai[language] }, tone: 'grey' },
  ],
});
