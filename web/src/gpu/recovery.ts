// A lost device is replaced at once; one that keeps getting lost is not chased for ever.
import { acquireGpu, type Gpu } from './device';

const failuresMax = 3;
const windowMs = 60_000;

export interface RecoveryEvents {
  onLost(reason: string): void;
  onRestored(gpu: Gpu): void;
  /** Too many losses in a minute, or no new device: it is the person's turn. */
  onGivenUp(): void;
}

export class GpuRecovery {
  readonly #events: RecoveryEvents;
  readonly #acquire: () => Promise<Gpu | undefined>;
  readonly #now: () => number;
  #lossTimes: number[] = [];

  constructor(events: RecoveryEvents, acquire = acquireGpu, now = () => performance.now()) {
    this.#events = events;
    this.#acquire = acquire;
    this.#now = now;
  }

  watch(gpu: Gpu): void {
    void gpu.device.lost.then((info) => this.#lost(info.message || info.reason));
  }

  /** The person asks for another try. */
  async retry(): Promise<void> {
    this.#lossTimes = [];
    await this.#replace();
  }

  async #lost(reason: string): Promise<void> {
    this.#events.onLost(reason);
    const now = this.#now();
    this.#lossTimes = [...this.#lossTimes.filter((time) => now - time < windowMs), now];
    if (this.#lossTimes.length >= failuresMax) this.#events.onGivenUp();
    else await this.#replace();
  }

  async #replace(): Promise<void> {
    const gpu = await this.#acquire();
    if (!gpu) return this.#events.onGivenUp();
    this.watch(gpu);
    this.#events.onRestored(gpu);
  }
}
