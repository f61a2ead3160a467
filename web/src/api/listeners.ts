// Who listens for what.
import type { EventMap } from '../../atelier';
import { need } from './arguments';

type Listener<Name extends keyof EventMap> = (value: EventMap[Name]) => void;

export class Listeners {
  readonly #sets: { [Name in keyof EventMap]: Set<Listener<Name>> } = {
    progress: new Set(),
    state: new Set(),
    error: new Set(),
  };

  add<Name extends keyof EventMap>(event: Name, listener: Listener<Name>): () => void {
    need(Object.hasOwn(this.#sets, event), `no event ${String(event)}`);
    need(typeof listener === 'function', 'listener: a function');
    const wrapped: Listener<Name> = (value) => listener(value); // the same function may listen twice
    this.#sets[event].add(wrapped);
    return () => {
      this.#sets[event].delete(wrapped);
    };
  }

  /** A listener that throws is reported and stops no other. */
  emit<Name extends keyof EventMap>(event: Name, value: EventMap[Name]): void {
    for (const listener of [...this.#sets[event]]) {
      try {
        listener(value);
      } catch (thrown) {
        reportError(thrown);
      }
    }
  }
}
