import {
  DOCS_NORMAL_EDITOR_UNIT_ID_KEY,
  type DocumentDataModel,
  ICommandService,
  type Injector,
  IUniverInstanceService,
} from '@univerjs/core';
import { IEditorService } from '@univerjs/docs-ui';
import { DeviceInputEventType } from '@univerjs/engine-render';
import { IEditorBridgeService, SetCellEditVisibleOperation } from '@univerjs/sheets-ui';
import { KeyCode } from '@univerjs/ui';
import type { Cell } from '../sync/follow-cell';

const looks = 4;
/** In milliseconds. */
const lookAgainAfter = 80;

/** The cell editor: what a person is typing and has not entered yet. */
export function typing(
  injector: Injector,
  unit: () => string,
  select: (cell: Cell) => void,
  contentOf: (cell: Cell) => string,
) {
  const commands = injector.get(ICommandService);
  const bridge = () => injector.get(IEditorBridgeService);
  const isOpen = () => unit() !== '' && bridge().isVisible().visible;
  let composing = false;
  const composed = new Set<() => void>();
  addEventListener('compositionstart', () => {
    composing = true;
  });
  addEventListener('compositionend', () => {
    composing = false;
    // After the grid has taken what was composed.
    setTimeout(() => {
      for (const listener of composed) listener();
    });
  });

  function text(): string {
    const document = injector
      .get(IUniverInstanceService)
      .getUnit<DocumentDataModel>(DOCS_NORMAL_EDITOR_UNIT_ID_KEY);
    return document?.getBody()?.dataStream.replace(/\r\n$/, '') ?? '';
  }

  const setVisible = (visible: boolean) =>
    commands.syncExecuteCommand(SetCellEditVisibleOperation.id, {
      visible,
      eventType: visible ? DeviceInputEventType.Dblclick : DeviceInputEventType.Keyboard,
      ...(visible ? {} : { keycode: KeyCode.ESC }),
      unitId: unit(),
    });

  return {
    /** The cell whose editor is open. */
    cell(): Cell | undefined {
      const state = isOpen() ? bridge().getEditLocation() : undefined;
      return state ? { sheet: state.sheetId, row: state.row, column: state.column } : undefined;
    },
    /** An input method has begun a word and not ended it. */
    isComposing: (): boolean => composing && isOpen(),
    composed: (): Promise<void> =>
      composing && isOpen()
        ? new Promise((resolve) => {
            const once = () => {
              composed.delete(once);
              resolve();
            };
            composed.add(once);
          })
        : Promise.resolve(),
    onComposed: (listener: () => void): void => void composed.add(listener),
    /** Closes the cell editor without writing, and hands back what was in it. */
    abandon(): string {
      if (!isOpen()) return '';
      const typed = text();
      setVisible(false);
      return typed;
    },
    /** What the body changes leaves the text in the open editor alone: Univer would show the cell's new content. */
    keep(body: () => void): void {
      if (!isOpen()) {
        body();
        return;
      }
      const editor = bridge();
      const refresh = editor.refreshEditCellState;
      editor.refreshEditCellState = () => undefined;
      try {
        body();
      } finally {
        editor.refreshEditCellState = refresh;
      }
    },
    /** The open editor goes on in the cell where its own cell has gone. */
    moveTo(cell: Cell): void {
      bridge().updateEditLocation(cell.row, cell.column);
    },
    /**
     * Opens the editor of a cell with a text in it, the caret at its end. A workbook that was just opened shows the
     * cell's own content in its editor a moment later, so this looks again; what the person has typed meanwhile stays
     * behind the text. Resolves once the text stays there: true, or false where the editor was closed meanwhile.
     */
    resume(cell: Cell, typed: string): Promise<boolean> {
      const own = contentOf(cell);
      let seen = 0;
      select(cell);
      return new Promise((resolve) => {
        const look = () => {
          if (seen > 0 && !isOpen()) {
            resolve(false);
            return;
          }
          if (!isOpen()) setVisible(true);
          const now = text();
          if (now.startsWith(typed)) {
            seen += 1;
          } else {
            const added = now === own ? '' : now;
            injector
              .get(IEditorService)
              .getEditor(DOCS_NORMAL_EDITOR_UNIT_ID_KEY)
              ?.replaceText(typed + added);
            bridge().changeEditorDirty(true);
            seen = 0;
          }
          if (seen < looks) setTimeout(look, lookAgainAfter);
          else resolve(true);
        };
        // Univer still closes the editor that was open before, and would take this one for closed as well.
        setTimeout(look);
      });
    },
  };
}
