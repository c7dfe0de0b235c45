import type { TestHost } from '../../local-host/host';
import type { Chance } from '../random';
import type { VirtualTime } from './virtual-time';

/** What may become of one request on its way to Google and back. */
const fates = [
  'unreachable',
  'answer lost after the write',
  'never arrives',
  'written, never answered',
  'written minutes later',
  'page: quota',
  'page: login',
  'page: crash after the write',
  'status 500',
  'status 500 after the write',
  'answer cut off',
  'busy',
  'too many attempts',
  'a service of the sheet fails',
] as const;
export type Fate = (typeof fates)[number];

const page = (title: string, status = 200) =>
  new Response(
    `<!DOCTYPE html><html><head><title>${title}</title></head><body><p>${title}</p></body></html>`,
    {
      status,
      headers: { 'content-type': 'text/html; charset=utf-8' },
    },
  );
const never = () => new Promise<never>(() => undefined);
const envelope = (problem: object) => new Response(JSON.stringify({ v: 1, ok: false, problem }));

export type Sky = {
  /** Share of requests that meet a fault; 0 is clear weather. */
  storminess: number;
  /** Throws at that service call of the sheet from now on, as Google's services do. */
  serviceFailsIn: number;
  readonly met: Map<Fate, number>;
  requests: number;
};

/** Google's services fail now and then, in the middle of whatever the script was doing. */
export const failNow = (sky: Sky): void => {
  sky.serviceFailsIn -= 1;
  if (sky.serviceFailsIn !== 0) return;
  sky.serviceFailsIn = Number.POSITIVE_INFINITY;
  throw new Error('Service Spreadsheets failed while accessing document with id 1x');
};

type Options = {
  readonly host: () => TestHost;
  readonly sky: Sky;
  readonly time: VirtualTime;
  readonly chance: Chance;
  readonly isOnline: () => boolean;
};

/** `fetch` of a worker: the way to the real add-on and back, through the weather. */
export function fetchThrough({ host, sky, time, chance, isOnline }: Options): typeof globalThis.fetch {
  const post = async (body: string): Promise<Response> => {
    try {
      return new Response(JSON.stringify(await time.outside(host().post(body))));
    } catch (_thrown) {
      return page('Đã xảy ra lỗi');
    }
  };
  const later = (milliseconds: number, body: string) => {
    time.after(milliseconds, () => void post(body));
  };

  const travel = async (body: string): Promise<Response> => {
    sky.requests += 1;
    await time.wait(100 + chance.below(2_000));
    if (!isOnline()) throw new TypeError('Failed to fetch');
    if (!chance.happens(sky.storminess)) {
      const answer = await post(body);
      await time.wait(100 + chance.below(3_000));
      if (!isOnline()) throw new TypeError('Failed to fetch');
      return answer;
    }
    const fate = chance.oneOf(fates);
    sky.met.set(fate, (sky.met.get(fate) ?? 0) + 1);
    switch (fate) {
      case 'unreachable':
        throw new TypeError('Failed to fetch');
      case 'answer lost after the write':
        await post(body);
        throw new TypeError('Failed to fetch');
      case 'never arrives':
        return never();
      case 'written, never answered':
        await post(body);
        return never();
      case 'written minutes later':
        later(35_000 + chance.below(5 * 60_000), body);
        return never();
      case 'page: quota':
        return page('Dịch vụ đã được gọi quá nhiều lần trong một ngày');
      case 'page: login':
        return page('Đăng nhập - Tài khoản Google');
      case 'page: crash after the write':
        await post(body);
        return page('Máy chủ gặp lỗi');
      case 'status 500':
        return page('Internal Server Error', 500);
      case 'status 500 after the write':
        await post(body);
        return page('Internal Server Error', 500);
      case 'answer cut off': {
        const text = await (await post(body)).text();
        return new Response(text.slice(0, chance.below(text.length)));
      }
      case 'busy':
        return envelope({ kind: 'busy' });
      case 'too many attempts':
        return envelope({ kind: 'too-many-attempts', retryAfterSeconds: 1 + chance.below(600) });
      case 'a service of the sheet fails':
        sky.serviceFailsIn = 1 + chance.below(9);
        return post(body).finally(() => {
          sky.serviceFailsIn = Number.POSITIVE_INFINITY;
        });
    }
  };

  return (_address, init) => {
    const body = String(init?.body ?? '');
    const aborted = new Promise<never>((_resolve, reject) => {
      init?.signal?.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')));
    });
    return Promise.race([travel(body), aborted]);
  };
}
