import type { Door, WebAppDoor } from '../start/door';
import { StartProblem } from '../start/problem';
import { momentOf, type Step, type Story } from './story';

type Parts = {
  /** The doors of those who sit at the sheet. */
  readonly owner: Door;
  readonly officer: Door;
  readonly webApp: WebAppDoor;
  readonly setClock: (moment: Date) => void;
};
type Answer = {
  readonly outcomes?: readonly { readonly kind: string; readonly problem?: unknown }[];
  readonly campaigns?: readonly { readonly id: string; readonly active: boolean }[];
} | null;

/** A step with the campaign in the places where the protocol wants it. */
export function askedIn({ ask }: Step, campaign: string): Step['ask'] {
  if (ask.op !== 'log') return { ...ask, campaign };
  return { ...ask, items: (ask.items as object[]).map((item) => ({ ...item, campaign })) };
}

/** Does again what people did, each at its moment, through the product's own doors. Throws StartProblem. */
export async function play(story: Story, { owner, officer, webApp, setClock }: Parts): Promise<void> {
  const status = (await owner({ op: 'status' })) as Answer;
  const campaign = status?.campaigns?.find(({ active }) => active)?.id ?? '';
  const doors = new Map<string, Door>([
    ['owner', owner],
    ['officer', officer],
  ]);
  const openFor = async (editor: string): Promise<Door> => {
    const token = await connect(editor, owner, webApp);
    const door: Door = (request) => webApp(token, request);
    doors.set(editor, door);
    return door;
  };
  for (const step of story.steps) {
    setClock(momentOf(step.at));
    const door = doors.get(step.by) ?? (await openFor(step.by));
    const answer = (await door(askedIn(step, campaign))) as Answer;
    const refused = answer?.outcomes?.find(({ kind }) => kind === 'refused');
    if (refused) throw new StartProblem((p) => p.firstStart(step.ask.op, JSON.stringify(refused.problem)));
  }
  setClock(momentOf(story.ends));
}

/** As the extension does it: the code that the owner gives out is exchanged for a token. */
async function connect(person: string, owner: Door, webApp: WebAppDoor): Promise<string> {
  const { code } = (await owner({ op: 'issue-connection', person })) as { readonly code: string };
  // `GHIM-`, base64url of JSON, four check digits.
  const held = JSON.parse(Buffer.from(code.slice(5, -4), 'base64url').toString()) as { readonly c: string };
  const answer = await webApp('', { op: 'hello', code: held.c, device: 'Máy tính mẫu' });
  return (answer as { readonly token: string }).token;
}
