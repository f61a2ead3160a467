// The instructions of this visit, newest last, walked with the arrow keys. Kept in memory only.

const keptMax = 100;

export class InstructionHistory {
  #entries: string[] = [];
  #at = 0; // entries.length: the draft
  #draft = '';

  get entries(): readonly string[] {
    return this.#entries;
  }

  add(instruction: string): void {
    this.#entries = [...this.#entries.filter((entry) => entry !== instruction), instruction].slice(-keptMax);
    this.#at = this.#entries.length;
    this.#draft = '';
  }

  /** The one before; undefined where there is none. `shown` is what the box holds now. */
  older(shown: string): string | undefined {
    if (this.#at === 0) return undefined;
    if (this.#at === this.#entries.length) this.#draft = shown;
    return this.#entries[--this.#at];
  }

  /** The one after, at the end the draft that was left. */
  newer(): string | undefined {
    if (this.#at >= this.#entries.length) return undefined;
    return ++this.#at === this.#entries.length ? this.#draft : this.#entries[this.#at];
  }

  clear(): void {
    this.#entries = [];
    this.#at = 0;
    this.#draft = '';
  }
}
