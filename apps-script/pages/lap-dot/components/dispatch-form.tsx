import { useRef, useState } from 'preact/hooks';
import { formatNumber } from '../../../../shared/locale/format';
import { Button } from '../../controls/button';
import { Confirm } from '../../controls/confirm';
import { Notice } from '../../controls/notice';
import { TaskLine } from '../../controls/task-line';
import { TextField } from '../../controls/text-field';
import { fileProblemText } from '../../files/file-problem-text';
import { language } from '../../words';
import type { DispatchModel } from '../models/dispatch';
import { longestDispatch } from '../models/dispatch-source';
import { words } from '../words';

type FormProps = { readonly dispatch: DispatchModel };

/** Where the text of a dispatch is pasted, or a Word file dropped. */
export function DispatchForm({ dispatch }: FormProps) {
  const { source, reading } = dispatch;
  const say = words.value;
  const [isOver, setOver] = useState(false);
  const waiting = source.waiting.value;
  const legacy = source.legacy.value;
  return (
    <section
      class={isOver ? 'drop over' : 'drop'}
      aria-label={say.label}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        setOver(false);
        const file = event.dataTransfer?.files[0];
        // Text that is dragged goes into the field by itself.
        if (!file) return;
        event.preventDefault();
        void dispatch.open(file);
      }}
    >
      <TextField
        label={say.label}
        help={say.help}
        lines={18}
        value={source.text.value}
        onType={dispatch.type}
        fault={source.tooLong.value ? say.tooLong(formatNumber(longestDispatch, language.value)) : null}
      />
      {legacy ? (
        <Notice tone="warn">
          <p>{say.legacy(legacy === 'vni' ? 'VNI' : 'TCVN3')}</p>
          <Button onPress={source.convert}>{say.convert}</Button>
        </Notice>
      ) : null}
      <FileChoice dispatch={dispatch} />
      <Confirm
        open={waiting !== null}
        question={say.replaceAsk(waiting?.name ?? '')}
        confirm={say.replace}
        busy={reading.running.value}
        onConfirm={() => void dispatch.replace()}
        onCancel={source.keep}
      >
        <Button
          kind="main"
          off={!source.readable.value || reading.running.value}
          onPress={() => void dispatch.read()}
        >
          {say.read}
        </Button>
      </Confirm>
      <TaskLine state={reading.state.value} kind="read" />
    </section>
  );
}

function FileChoice({ dispatch }: FormProps) {
  const { opening, refusal } = dispatch.source;
  const say = words.value;
  const input = useRef<HTMLInputElement>(null);
  const refused = refusal.value;
  return (
    <>
      <p class="file">
        {say.drop}{' '}
        <Button kind="quiet" onPress={() => input.current?.click()}>
          {say.choose}
        </Button>
        <input
          ref={input}
          type="file"
          hidden
          aria-label={say.choose}
          accept=".docx,application/vnd.openxmlformats-officedocument.wordprocessingml.document"
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            if (file) void dispatch.open(file);
            // The same file may be chosen again after it was put right.
            event.currentTarget.value = '';
          }}
        />
      </p>
      <p role="status">{opening.value === null ? null : say.opening(opening.value)}</p>
      <p role="alert" class="fault">
        {refused ? `${refused.name}: ${fileProblemText(refused.problem, language.value)}` : null}
      </p>
    </>
  );
}
