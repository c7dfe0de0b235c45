import type { PageView } from '../models/panel';
import { Icon } from './icon';
import { WithKeys } from './keys';
import { useWords } from './words';

type Props = { readonly page: PageView; readonly onSync: () => void };

/** What the panel says where there is no article to show. */
export function PageMessage({ page, onSync }: Props) {
  const words = useWords();
  switch (page.kind) {
    case 'unread':
      return (
        <section class="message">
          <Icon name="page" />
          <h2>
            <WithKeys text={words.page.unread(words.shortcut)} keys={words.shortcut} />
          </h2>
          <p>{words.page.unreadHint}</p>
        </section>
      );
    case 'reading':
      return (
        <section class="message">
          <span class="spinner" aria-hidden="true" />
          <p>{words.page.reading}</p>
        </section>
      );
    case 'not-a-page':
      return <Message title={words.page.badAddressTitle} text={words.page.badAddress(page.scheme)} />;
    case 'unreadable':
      return <Message title={words.page.unreadableTitle} text={words.page.unreadable} />;
    case 'no-campaigns':
      return (
        <section class="message">
          <h2>{page.loaded ? words.page.noCampaignsTitle : words.page.loadingTitle}</h2>
          <p>{page.loaded ? words.page.noCampaigns : words.page.loading}</p>
          <button type="button" class="secondary-button" onClick={onSync}>
            {words.header.refresh}
          </button>
        </section>
      );
    default:
      return null;
  }
}

function Message({ title, text }: { readonly title: string; readonly text: string }) {
  return (
    <section class="message">
      <Icon name="alert" />
      <h2>{title}</h2>
      <p>{text}</p>
    </section>
  );
}
