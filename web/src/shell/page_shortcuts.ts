// Keys that the page reads itself: all of them without a canvas, and the palette's from everywhere.
import { belongsToPage } from '../host/input';
import { type ActionRow, isShortcut } from './action_table';

/** Calls `run` with the action of each shortcut while `isActive`: C++ reads the keys itself where it draws a canvas. */
export function connectPageShortcuts(actions: () => ActionRow[], isActive: () => boolean, run: (action: string) => void): void {
  window.addEventListener('keydown', (event) => {
    if (!isActive() || belongsToPage(event)) return;
    const action = actions().find(({ shortcut }) => isShortcut(shortcut, event));
    if (!action) return;
    event.preventDefault();
    run(action.name);
  });
}

/** The palette opens from the instruction box and from any button too. Seen before C++ and before the browser's own search. */
export function connectPaletteKey(open: () => void): void {
  window.addEventListener('keydown', (event) => {
    if (event.isComposing || !isShortcut('Ctrl+K F1', event)) return;
    if (event.target instanceof Element && event.target.closest('dialog')) return;
    event.preventDefault();
    open();
  }, { capture: true });
}
