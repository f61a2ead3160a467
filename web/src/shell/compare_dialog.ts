// The compare grid: up to four pictures side by side: the original, the present result, and the result without one of
// its edits, each drawn by the engine. Choosing one keeps it.
import type { StateChange } from '../../atelier';
import { tr } from '../i18n';
import { Dialog } from './dialog';
import { h } from './dom';
import { editTitle } from './plan_text';
import type { PreviewWish, Thumbnails } from './thumbnails';

type Edit = NonNullable<StateChange['document']>['edits'][number];

export interface CompareActions {
  edits(): Edit[];
  disable(editId: string): void;
}

interface Cell {
  caption: string;
  wish: PreviewWish;
  /** What choosing it does; none for what is there already. */
  choose?: { text: string; run(): void };
}

const cellsMax = 4;
const cellSide = 720; // pixels

export class CompareDialog {
  readonly #grid = h('div', { class: 'compare-grid', testid: 'compare-cells' });
  readonly #dialog = new Dialog({ testid: 'compare-dialog', title: 'action.compare_grid', body: [this.#grid] });
  readonly #thumbnails: Thumbnails;
  readonly #actions: CompareActions;

  constructor(thumbnails: Thumbnails, actions: CompareActions) {
    this.#thumbnails = thumbnails;
    this.#actions = actions;
    this.#dialog.element.classList.add('dialog-wide');
    this.#dialog.onClose(() => this.#grid.replaceChildren());
  }

  open(): void {
    const cells = this.#cells();
    this.#grid.dataset.count = String(cells.length);
    this.#grid.replaceChildren(...cells.map((cell) => this.#figure(cell)));
    this.#dialog.open();
  }

  // The newest edits are the ones in question.
  #cells(): Cell[] {
    const enabled = this.#actions.edits().filter((edit) => edit.enabled);
    const without = enabled.length < 2 ? [] : enabled.slice(-(cellsMax - 2)).map((edit): Cell => ({
      caption: tr('shell.compare_without', { name: editTitle(edit) }),
      wish: { without: edit.id },
      choose: { text: tr('shell.compare_keep'), run: () => this.#actions.disable(edit.id) },
    }));
    return [
      { caption: tr('shell.compare_original'), wish: { original: true } },
      { caption: tr('shell.compare_now'), wish: {} },
      ...without,
    ];
  }

  #figure({ caption, wish, choose }: Cell): HTMLElement {
    const canvas = h('canvas', { width: 4, height: 3, role: 'img', 'aria-label': caption });
    const words = h('figcaption', {}, h('span', {}, caption));
    if (choose) {
      const pick = h('button', { type: 'button', class: 'button button-small', testid: 'compare-keep' }, choose.text);
      pick.addEventListener('click', () => {
        this.#dialog.close();
        choose.run();
      });
      words.append(pick);
    }
    setTimeout(() => void this.#thumbnails.draw(canvas, { ...wish, side: cellSide }), 0);
    return h('figure', { testid: 'compare-cell' }, canvas, words);
  }
}
