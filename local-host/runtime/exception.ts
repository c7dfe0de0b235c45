/** What Google throws: `e.name` is `Exception`, and it is an `Error` of the script's own realm. */
export class Exception extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'Exception';
  }
}

export function refuse(message: string): never {
  throw new Exception(message);
}
