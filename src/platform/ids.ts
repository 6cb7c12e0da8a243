import { UUID_BYTES, uuidFrom } from '../domain/row/uuid';

export function newId(): string {
  return uuidFrom(crypto.getRandomValues(new Uint8Array(UUID_BYTES)), Date.now());
}
