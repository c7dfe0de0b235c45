import type { EnumValue } from '../enums';
import { refuse } from '../exception';
import { conformService } from '../google';
import { ask } from '../host';
import { newBlob } from './blob';
import { ascii, base64Of, bytesOf, bytesOfBase64, utf8 } from './bytes';
import { formatJavaDate, parseJavaDate } from './java-date';
import { formatText } from './java-format';

type Data = string | number[];
const charsetName = (charset: EnumValue | undefined) => (charset?.name() === 'UTF_8' ? utf8 : ascii);
/** Without a charset Google takes text as US-ASCII here, and `đ` becomes `?`. */
const dataBytes = (data: Data, charset?: EnumValue) =>
  typeof data === 'string' ? bytesOf(data, charsetName(charset)) : data;

const hmac = (algorithm: string, value: Data, key: Data, charset?: EnumValue) =>
  ask<number[]>('hmac', algorithm, dataBytes(value, charset), dataBytes(key, charset));

const service = {
  sleep: (milliseconds: number) => {
    if (milliseconds > 300_000) refuse('Invalid argument: milliseconds');
    ask('sleep', milliseconds);
  },
  getUuid: () => ask<string>('uuid'),
  computeDigest: (algorithm: EnumValue, value: Data, charset?: EnumValue) =>
    ask<number[]>('digest', algorithm.name(), dataBytes(value, charset)),
  computeHmacSignature: (algorithm: EnumValue, value: Data, key: Data, charset?: EnumValue) =>
    hmac(algorithm.name(), value, key, charset),
  computeHmacSha256Signature: (value: Data, key: Data, charset?: EnumValue) =>
    hmac('HMAC_SHA_256', value, key, charset),
  base64Encode: (data: Data, charset?: EnumValue) => base64Of(dataBytes(data, charset), false),
  base64EncodeWebSafe: (data: Data, charset?: EnumValue) => base64Of(dataBytes(data, charset), true),
  base64Decode: (text: string) => bytesOfBase64(text, false),
  base64DecodeWebSafe: (text: string) => bytesOfBase64(text, true),
  newBlob,
  formatDate: (date: Date, zone: string, pattern: string) => formatJavaDate(date, zone, pattern),
  parseDate: (text: string, zone: string, pattern: string) => parseJavaDate(text, zone, pattern),
  formatString: (template: string, ...values: unknown[]) => formatText(template, values),
};

export function installUtilities(): void {
  conformService('Utilities', service);
}
