import { formatNumber } from '../../../../shared/locale/format';
import { Button } from '../../controls/button';
import { Notice } from '../../controls/notice';
import { TaskLine } from '../../controls/task-line';
import { TextField } from '../../controls/text-field';
import { language } from '../../words';
import { type DispatchModel, longestDispatch } from '../models/dispatch';
import { words } from '../words';

/** Where the text of a dispatch is pasted. */
export function DispatchForm({ dispatch }: { readonly dispatch: DispatchModel }) {
  const say = words.value.dispatch;
  const made = dispatch.made.value;
  return (
    <section>
      <h2>{say.title}</h2>
      {made ? (
        <div role="status">
          <Notice tone="good">
            <p>{say.created(made.units, made.themes)}</p>
            {made.missing.length > 0 ? (
              <p>
                {words.value.lacks}: {made.missing.map((lack) => words.value.lack[lack]).join(', ')}.
              </p>
            ) : null}
          </Notice>
        </div>
      ) : null}
      <TextField
        label={say.label}
        help={say.help}
        lines={dispatch.text.value === '' ? 5 : 10}
        value={dispatch.text.value}
        onType={dispatch.type}
        fault={dispatch.tooLong.value ? say.tooLong(formatNumber(longestDispatch, language.value)) : null}
      />
      <div class="actions">
        <Button
          kind="main"
          off={!dispatch.readable.value || dispatch.reading.running.value}
          onPress={() => void dispatch.read()}
        >
          {say.read}
        </Button>
      </div>
      <TaskLine state={dispatch.reading.state.value} kind="read" />
    </section>
  );
}
