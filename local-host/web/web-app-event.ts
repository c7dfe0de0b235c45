/** The event of doGet and doPost: https://developers.google.com/apps-script/guides/web#request_parameters */
export type WebAppEvent = {
  readonly parameter: Readonly<Record<string, string>>;
  readonly parameters: Readonly<Record<string, readonly string[]>>;
  readonly queryString: string;
  readonly contextPath: string;
  /** -1 for GET. */
  readonly contentLength: number;
  readonly pathInfo?: string;
  readonly postData?: {
    readonly contents: string;
    readonly length: number;
    /** The MIME type without its parameters. */
    readonly type: string;
    readonly name: 'postData';
  };
};

type WebAppRequest = {
  readonly queryString: string;
  readonly pathInfo: string;
  readonly post: { readonly body: Uint8Array; readonly contentType: string } | null;
};

export function webAppEvent(request: WebAppRequest): WebAppEvent {
  const pairs = [...new URLSearchParams(request.queryString)];
  const type = request.post?.contentType.split(';', 1)[0]?.trim().toLowerCase() ?? '';
  const contents = request.post ? new TextDecoder().decode(request.post.body) : '';
  // Google adds the fields of a posted form to the parameters of the address.
  if (type === 'application/x-www-form-urlencoded') pairs.push(...new URLSearchParams(contents));
  const parameters = new Map<string, string[]>();
  for (const [name, value] of pairs) parameters.set(name, [...(parameters.get(name) ?? []), value]);
  return {
    parameter: Object.fromEntries([...parameters].map(([name, values]) => [name, values[0] ?? ''])),
    parameters: Object.fromEntries(parameters),
    queryString: request.queryString,
    contextPath: '',
    contentLength: request.post ? request.post.body.byteLength : -1,
    ...(request.pathInfo === '' ? {} : { pathInfo: request.pathInfo }),
    ...(request.post
      ? { postData: { contents, length: request.post.body.byteLength, type, name: 'postData' as const } }
      : {}),
  };
}
