// The picture without WebGPU: the result's pixels on a plain canvas, fitted.
import type { AtelierApi } from '../../atelier';
import { h } from './dom';

export class SimpleViewer {
  readonly #canvas = h('canvas', { role: 'img', label: 'shell.picture', testid: 'simple-canvas' });
  readonly element = h('div', { class: 'simple-viewer', hidden: true, testid: 'simple-viewer' }, this.#canvas);
  readonly #api: AtelierApi;
  #isFetching = false;
  #isStale = false;

  constructor(api: AtelierApi) {
    this.#api = api;
  }

  /** Shows the present result; calls while one is on its way become one more. */
  async refresh(hasDocument: boolean): Promise<void> {
    this.element.hidden = !hasDocument;
    this.#isStale = hasDocument;
    if (this.#isFetching) return;
    this.#isFetching = true;
    while (this.#isStale) {
      this.#isStale = false;
      const pixels = await this.#api.pixels().catch(() => undefined);
      if (pixels) this.#draw(pixels);
    }
    this.#isFetching = false;
  }

  #draw(pixels: ImageData): void {
    this.#canvas.width = pixels.width;
    this.#canvas.height = pixels.height;
    this.#canvas.getContext('2d')?.putImageData(pixels, 0, 0);
  }
}
