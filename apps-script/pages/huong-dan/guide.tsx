import { words } from './words';

/** Steps or remarks that stand in one sentence group, a line each. */
const lines = (text: string) => text.split('\n').map((line) => <li key={line}>{line}</li>);

/** The guide: how a round goes, how an editor is connected, what each tab is, what may be changed by hand. */
export function Guide() {
  const say = words.value.guide;
  return (
    <main class="guide">
      <h1 class="unseen">{say.title}</h1>
      <p class="lead">{say.lead}</p>
      <div class="columns">
        <section>
          <h2>{say.startTitle}</h2>
          <ol>{lines(say.start)}</ol>
        </section>
        <section>
          <h2>{say.connectTitle}</h2>
          <ol>{lines(say.connect)}</ol>
        </section>
      </div>
      <section>
        <h2>{say.tabsTitle}</h2>
        <dl class="tab-list">
          {Object.entries(say.tabs).map(([id, tab]) => (
            <div key={id}>
              <dt>{tab.name}</dt>
              <dd>{tab.what}</dd>
            </div>
          ))}
        </dl>
      </section>
      <div class="columns">
        <section>
          <h2>{say.handTitle}</h2>
          <ul>{lines(say.hand)}</ul>
        </section>
        <section>
          <h2>{say.keysTitle}</h2>
          <ul>{lines(say.keys)}</ul>
        </section>
      </div>
    </main>
  );
}
