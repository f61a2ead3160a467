// Small pictures of documents, drawn by the editor's own engine: made one after the other, when they are to be seen.

/** What a thumbnail shows, as the command "preview" takes it. */
export type PreviewWish = Record<string, unknown>;
export type RenderPreview = (wish: PreviewWish) => Promise<ImageData>;

const keptMax = 80; // at 96 px that is 3 MB

export class Thumbnails {
  readonly #render: RenderPreview;
  readonly #kept = new Map<string, ImageData>(); // least recently used first
  #queue: Promise<unknown> = Promise.resolve();

  constructor(render: RenderPreview) {
    this.#render = render;
  }

  /**
   * Draws `wish` on `canvas`. `key`: equal keys show equal pictures, and are kept. Nothing is made for a canvas that
   * has left the page by the time it is its turn. False where there is no picture.
   */
  async draw(canvas: HTMLCanvasElement, wish: PreviewWish, key?: string): Promise<boolean> {
    const kept = key === undefined ? undefined : this.#kept.get(key);
    const pixels = kept ?? (await this.#inTurn(canvas, wish));
    if (!pixels) return false;
    if (key !== undefined) this.#keep(key, pixels);
    canvas.width = pixels.width;
    canvas.height = pixels.height;
    canvas.getContext('2d')?.putImageData(pixels, 0, 0);
    return true;
  }

  clear(): void {
    this.#kept.clear();
  }

  #inTurn(canvas: HTMLCanvasElement, wish: PreviewWish): Promise<ImageData | undefined> {
    const turn = this.#queue.then(() => (canvas.isConnected ? this.#render(wish).catch(() => undefined) : undefined));
    this.#queue = turn;
    return turn;
  }

  #keep(key: string, pixels: ImageData): void {
    this.#kept.delete(key);
    this.#kept.set(key, pixels);
    const oldest = this.#kept.keys().next().value;
    if (this.#kept.size > keptMax && oldest !== undefined) this.#kept.delete(oldest);
  }
}
