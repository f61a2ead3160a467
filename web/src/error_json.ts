// An error as it crosses to and from C++ and the workers.
import type { AtelierErrorCode } from '../atelier';

export interface ErrorJson {
  code: AtelierErrorCode;
  message?: string;
  where?: string;
  detail?: unknown;
}
