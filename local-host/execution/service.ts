/** Who sits at the sheet. A viewer can look, and has neither menu nor triggers, as at Google. */
export type Identity = { readonly role: 'owner' | 'officer' | 'viewer'; readonly email: string };

/** Where an execution was started from decides what it may do: `getUi()` is refused outside of `menu` and `page`. */
export type Entry =
  | {
      readonly from: 'menu' | 'page';
      readonly function: string;
      readonly args: readonly unknown[];
      readonly who: Identity;
    }
  | { readonly from: 'open'; readonly who: Identity }
  | { readonly from: 'trigger'; readonly function: string; readonly event: unknown }
  | { readonly from: 'web-app'; readonly method: 'GET' | 'POST'; readonly event: unknown };

/** Counted as CONTRACTS.md defines a service call; `calls` names each in order for `--trace`. */
export type Trace = {
  readonly function: string;
  readonly serviceCalls: number;
  readonly cellsRead: number;
  readonly milliseconds: number;
  readonly calls: readonly string[];
  /** All that was asked of a service while a lock was held, counted or not: `Range.getValues`, `property`, `sleep`. */
  readonly underLock: readonly string[];
};

export type ExecutionResult =
  | { readonly kind: 'value'; readonly json: string; readonly trace: Trace }
  | { readonly kind: 'text'; readonly body: string; readonly mimeType: string; readonly trace: Trace }
  | { readonly kind: 'html'; readonly title: string; readonly body: string; readonly trace: Trace }
  | {
      readonly kind: 'error';
      readonly name: string;
      readonly message: string;
      readonly stack: string;
      readonly trace: Trace;
    };

export type MenuItem =
  | { readonly kind: 'item'; readonly label: string; readonly function: string }
  | { readonly kind: 'separator' }
  | { readonly kind: 'menu'; readonly label: string; readonly items: readonly MenuItem[] };

/** What a script shows; sent to the pages of the identity that started it. */
export type UiEvent =
  | { readonly kind: 'menu'; readonly caption: string; readonly items: readonly MenuItem[] }
  | { readonly kind: 'sidebar'; readonly title: string; readonly html: string }
  | {
      readonly kind: 'dialog';
      readonly title: string;
      readonly html: string;
      readonly width: number;
      readonly height: number;
      readonly modal: boolean;
    }
  | { readonly kind: 'toast'; readonly title: string; readonly message: string; readonly seconds: number }
  | {
      readonly kind: 'activate';
      readonly sheet: string;
      readonly row: number;
      readonly column: number;
      readonly rows: number;
      readonly columns: number;
    }
  /** `alert` and `prompt` block the script until the person answers with `answer(id, …)`. */
  | {
      readonly kind: 'alert';
      readonly id: string;
      readonly title: string;
      readonly message: string;
      readonly buttons: 'OK' | 'OK_CANCEL' | 'YES_NO' | 'YES_NO_CANCEL';
    }
  | {
      readonly kind: 'prompt';
      readonly id: string;
      readonly title: string;
      readonly message: string;
      readonly buttons: 'OK' | 'OK_CANCEL' | 'YES_NO' | 'YES_NO_CANCEL';
    };

export type ExecutionService = {
  run(entry: Entry): Promise<ExecutionResult>;
  onUi(listener: (event: UiEvent, who: Identity) => void): () => void;
  answer(id: string, button: 'OK' | 'CANCEL' | 'YES' | 'NO' | 'CLOSE', text: string): void;
  onTrace(listener: (trace: Trace) => void): () => void;
  /** The selection of a person's page, for getActiveRange and getActiveSheet. */
  select(
    who: Identity,
    area: { sheet: string; row: number; column: number; rows: number; columns: number },
  ): void;
  close(): Promise<void>;
};
