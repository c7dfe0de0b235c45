import { refuse } from '../exception';

/** `%s`, `%d`, `%5.2f`, `%05d`, `%-10s`, `%x`, `%%`: the part of Java's formatter that Google documents. */
export function formatText(template: string, values: readonly unknown[]): string {
  let next = 0;
  return template.replace(
    /%(-)?(0)?(\d+)?(?:\.(\d+))?([sdfxX%])/g,
    (_all, left?: string, zero?: string, width?: string, digits?: string, kind?: string) => {
      if (kind === '%') return '%';
      const value = values[next];
      next += 1;
      const text = one(value, kind as string, digits);
      const size = Number(width ?? 0);
      if (left) return text.padEnd(size);
      if (!zero) return text.padStart(size);
      return text.startsWith('-') ? `-${text.slice(1).padStart(size - 1, '0')}` : text.padStart(size, '0');
    },
  );
}

function one(value: unknown, kind: string, digits: string | undefined): string {
  if (kind === 's') return digits === undefined ? String(value) : String(value).slice(0, Number(digits));
  const number = Number(value);
  if (Number.isNaN(number)) return refuse(`Invalid argument: ${String(value)}`);
  if (kind === 'd') return String(Math.trunc(number));
  if (kind === 'x') return Math.trunc(number).toString(16);
  if (kind === 'X') return Math.trunc(number).toString(16).toUpperCase();
  return number.toFixed(digits === undefined ? 6 : Number(digits));
}
