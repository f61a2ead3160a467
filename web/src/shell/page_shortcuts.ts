// The keys without a canvas: C++ reads them itself where it draws one.
import { belongsToPage } from '../host/input';

const actions: Record<string, string> = {
  'ctrl+o': 'open', 'ctrl+s': 'export', 'ctrl+z': 'undo', 'ctrl+shift+z': 'redo', '/': 'focus_instruction', '?': 'shortcuts', escape: 'cancel',
};

/** Calls `run` with the action of each shortcut while `isActive`. */
export function connectPageShortcuts(isActive: () => boolean, run: (action: string) => void): void {
  window.addEventListener('keydown', (event) => {
    if (!isActive() || event.altKey || belongsToPage(event)) return;
    const key = event.key.toLowerCase();
    const isControl = event.ctrlKey || event.metaKey;
    const action = actions[isControl ? `ctrl+${event.shiftKey ? 'shift+' : ''}${key}` : key];
    if (!action) return;
    event.preventDefault();
    run(action);
  });
}
