import type { SidebarModel } from '../models/sidebar';
import { PasteForm } from './paste-form';
import { RoyaltiesForm } from './royalties-form';

/** What is done with logged articles as a whole. */
export function ArticlesPart({ model }: { readonly model: SidebarModel }) {
  return (
    <>
      <PasteForm paste={model.paste} />
      <RoyaltiesForm royalties={model.royalties} />
    </>
  );
}
