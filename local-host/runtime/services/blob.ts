import { refuse } from '../exception';
import { conformClass } from '../google';
import { bytesOf, signed, textOf, utf8 } from './bytes';

type Parts = { bytes: number[]; type: string | null; name: string | null };

export class Blob {
  #parts: Parts;
  constructor(parts: Parts) {
    this.#parts = parts;
  }
  getBytes() {
    return [...this.#parts.bytes];
  }
  setBytes(bytes: number[]) {
    this.#parts.bytes = signed(bytes);
    return this;
  }
  getDataAsString(charset = utf8) {
    return textOf(this.#parts.bytes, charset);
  }
  setDataFromString(text: string, charset = utf8) {
    this.#parts.bytes = bytesOf(text, charset);
    return this;
  }
  getContentType() {
    return this.#parts.type;
  }
  setContentType(type: string | null) {
    this.#parts.type = type;
    return this;
  }
  getName() {
    return this.#parts.name;
  }
  setName(name: string) {
    this.#parts.name = name;
    return this;
  }
  copyBlob() {
    return new Blob({ ...this.#parts, bytes: [...this.#parts.bytes] });
  }
  isGoogleType() {
    return false;
  }
}

export function newBlob(
  data: string | number[],
  type: string | null = null,
  name: string | null = null,
): Blob {
  const bytes = typeof data === 'string' ? bytesOf(data, utf8) : Array.isArray(data) ? signed(data) : null;
  if (!bytes) return refuse('Invalid argument: data');
  return new Blob({ bytes, type: type ?? (typeof data === 'string' ? 'text/plain' : null), name });
}

export function installBlob(): void {
  conformClass('Base.Blob', Blob);
}
