// One frame at a time, and none when nothing asked for one.

/** The canvas's size in CSS pixels. Its backing store is made of whole device pixels: round(css * ratio). */
export interface FrameSize {
  cssWidth: number;
  cssHeight: number;
  devicePixelRatio: number;
}

export class FrameLoop {
  readonly #draw: (timeMs: number) => boolean;
  #animationFrame = 0;
  #timeout: ReturnType<typeof setTimeout> | undefined;
  #isStopped = false;

  /** `draw` gives back whether it wants another frame. */
  constructor(draw: (timeMs: number) => boolean) {
    this.#draw = draw;
    document.addEventListener('visibilitychange', () => this.#reschedule());
  }

  request(): void {
    if (this.#isStopped || this.#animationFrame !== 0 || this.#timeout !== undefined) return;
    // A hidden tab has no animation frames, but jobs (autosave, scripts) still have to finish.
    if (document.hidden) this.#timeout = setTimeout(() => this.#run(performance.now()), 16);
    else this.#animationFrame = requestAnimationFrame((time) => this.#run(time));
  }

  stop(): void {
    this.#isStopped = true;
    this.#clear();
  }

  #run(time: number): void {
    this.#clear();
    if (!this.#isStopped && this.#draw(time)) this.request();
  }

  #clear(): boolean {
    const wasPending = this.#animationFrame !== 0 || this.#timeout !== undefined;
    cancelAnimationFrame(this.#animationFrame);
    clearTimeout(this.#timeout);
    this.#animationFrame = 0;
    this.#timeout = undefined;
    return wasPending;
  }

  #reschedule(): void {
    if (this.#clear()) this.request();
  }
}
