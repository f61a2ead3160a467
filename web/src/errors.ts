// Errors as scripts and dialogs see them: a code, a sentence in the user's language, facts.
import type { AtelierErrorCode } from '../atelier';
import type { ErrorJson } from './error_json';

// Workers know no words; the page says how a code reads (see main.ts).
let textOf = (code: AtelierErrorCode): string => code;
export function setErrorTexts(texts: (code: AtelierErrorCode) => string): void {
  textOf = texts;
}

export class AtelierError extends Error {
  override readonly name = 'AtelierError';
  readonly code: AtelierErrorCode;
  readonly detail?: unknown;

  constructor(code: AtelierErrorCode, message?: string, detail?: unknown) {
    super(message ?? textOf(code));
    this.code = code;
    if (detail !== undefined && detail !== null) this.detail = detail;
  }
}

export function errorFromJson(json: Partial<ErrorJson> | undefined): AtelierError {
  return new AtelierError(json?.code ?? 'internal', json?.message || undefined, json?.detail);
}

// What browsers throw, by DOMException name, in our words.
const codes: Record<string, AtelierErrorCode> = {
  AbortError: 'cancelled',
  QuotaExceededError: 'storage_full',
  RangeError: 'out_of_memory', // an ArrayBuffer that does not fit
  EncodingError: 'bad_image',
  InvalidStateError: 'bad_image',
  NotSupportedError: 'unsupported',
};

/** Any thrown thing as an AtelierError; what a browser throws keeps its text as detail. */
export function toAtelierError(thrown: unknown, fallback: AtelierErrorCode = 'internal'): AtelierError {
  if (thrown instanceof AtelierError) return thrown;
  const name = thrown instanceof Error ? thrown.name : '';
  return new AtelierError(codes[name] ?? fallback, undefined, thrown instanceof Error ? thrown.message : String(thrown));
}

export const toErrorJson = (error: AtelierError): ErrorJson => ({
  code: error.code,
  // The bare code is no sentence: whoever shows the error finds the words.
  ...(error.message === error.code ? {} : { message: error.message }),
  where: 'page',
  // C++ reads a sentence; facts stay on this side.
  detail: typeof error.detail === 'string' ? error.detail : '',
});
