import { TOGETHER_LINE } from './lines';

type Part = { readonly id: string; readonly json: string };

/**
 * The lines of the journal. What belongs together is one line: a process that dies leaves all of it or nothing.
 * `append` gets each line without its number.
 */
export function linesTogether(append: (id: string, json: string) => void) {
  let gathered: Part[] | undefined;
  return {
    write(id: string, json: string): void {
      if (gathered) gathered.push({ id, json });
      else append(id, json);
    },
    /** Everything that the body writes becomes one line, also when it throws: the line says what was done. */
    together(body: () => void): void {
      const outer = gathered;
      const own: Part[] = outer ?? [];
      gathered = own;
      try {
        body();
      } finally {
        gathered = outer;
        if (!outer) writeOut(own);
      }
    },
  };

  function writeOut(parts: readonly Part[]): void {
    const [first, ...rest] = parts;
    if (first && rest.length === 0) append(first.id, first.json);
    else if (first) append(TOGETHER_LINE, `[${parts.map(partText).join(',')}]`);
  }
}

const partText = ({ id, json }: Part): string => `{"id":${JSON.stringify(id)},"params":${json}}`;
