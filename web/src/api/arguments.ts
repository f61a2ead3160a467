// What scripts pass, checked at the edge: the right kind of value, finite numbers. C++ checks the rest.
import { AtelierError } from '../errors';

export function need(condition: boolean, what: string): asserts condition {
  if (!condition) throw new AtelierError('bad_request', undefined, what);
}

export function needObject<Value extends object>(value: Value, what: string): Value {
  need(typeof value === 'object' && value !== null, `${what}: an object`);
  return value;
}

export function needText(value: unknown, what: string): string {
  need(typeof value === 'string', `${what}: a text`);
  return value;
}

/** The named fields of `source` that are numbers; a field that is there and is none is refused. */
export function numbers<Source extends object, Key extends keyof Source>(source: Source, keys: readonly Key[]) {
  const result: Partial<Record<Key, number>> = {};
  for (const key of keys) {
    const value: unknown = source[key];
    if (value === undefined || value === null) continue;
    need(typeof value === 'number' && Number.isFinite(value), `${String(key)}: a finite number`);
    result[key] = value;
  }
  return result;
}

/** The named fields of `source` that are texts. */
export function texts<Source extends object, Key extends keyof Source>(source: Source, keys: readonly Key[]) {
  const result: Partial<Record<Key, string>> = {};
  for (const key of keys) {
    const value: unknown = source[key];
    if (value !== undefined && value !== null) result[key] = needText(value, String(key));
  }
  return result;
}
