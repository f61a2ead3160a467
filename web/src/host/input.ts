// Pointer, wheel, key and focus events of the canvas, handed to C++ as they are.
import type { AtelierModule } from './module';

const pointerKinds = { move: 0, down: 1, up: 2, cancel: 3, leave: 4 } as const;
const pointerTypes = ['mouse', 'touch', 'pen'];
const lineHeightPx = 16;

type Modifiers = Pick<MouseEvent, 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey'>;
const modifierBits = (event: Modifiers): number =>
  (event.shiftKey ? 1 : 0) | (event.ctrlKey ? 2 : 0) | (event.altKey ? 4 : 0) | (event.metaKey ? 8 : 0);

/** `guard` runs each call into the module and catches what it throws; it gives back undefined once the module died. */
export type Guard = <T>(call: (module: AtelierModule) => T) => T | undefined;

export function connectInput(canvas: HTMLCanvasElement, guard: Guard): void {
  connectPointer(canvas, guard);
  connectWheel(canvas, guard);
  connectKeys(guard);
  canvas.addEventListener('focus', () => guard((module) => module._atelier_focus(1)));
  // A key held while the window loses focus never comes up: C++ lets go of all of them.
  for (const [target, event] of [[canvas, 'blur'], [window, 'blur']] as const) {
    target.addEventListener(event, () => guard((module) => module._atelier_focus(0)));
  }
}

function connectPointer(canvas: HTMLCanvasElement, guard: Guard): void {
  const send = (kind: number, event: PointerEvent) => {
    const box = canvas.getBoundingClientRect();
    guard((module) =>
      module._atelier_pointer(
        kind, event.pointerId, event.clientX - box.left, event.clientY - box.top, event.button, event.buttons,
        event.pressure, Math.max(0, pointerTypes.indexOf(event.pointerType)), modifierBits(event),
      ));
  };
  canvas.addEventListener('pointerdown', (event) => {
    canvas.focus({ preventScroll: true });
    canvas.setPointerCapture(event.pointerId);
    send(pointerKinds.down, event);
  });
  canvas.addEventListener('pointermove', (event) => send(pointerKinds.move, event));
  canvas.addEventListener('pointerup', (event) => send(pointerKinds.up, event));
  canvas.addEventListener('pointercancel', (event) => send(pointerKinds.cancel, event));
  canvas.addEventListener('pointerleave', (event) => send(pointerKinds.leave, event));
  canvas.addEventListener('contextmenu', (event) => event.preventDefault());
}

function connectWheel(canvas: HTMLCanvasElement, guard: Guard): void {
  canvas.addEventListener('wheel', (event) => {
    event.preventDefault(); // the page itself never scrolls or zooms under the picture
    const box = canvas.getBoundingClientRect();
    const scale = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? lineHeightPx
      : event.deltaMode === WheelEvent.DOM_DELTA_PAGE ? box.height : 1;
    guard((module) =>
      module._atelier_wheel(
        event.clientX - box.left, event.clientY - box.top, event.deltaX * scale, event.deltaY * scale,
        modifierBits(event),
      ));
  }, { passive: false });
}

function connectKeys(guard: Guard): void {
  const send = (event: KeyboardEvent, isDown: number) => {
    if (belongsToPage(event)) return;
    const isHandled = guard((module) => {
      const code = module.stringToNewUTF8(event.code);
      const key = module.stringToNewUTF8(event.key);
      const handled = module._atelier_key(code, key, isDown, modifierBits(event), event.repeat ? 1 : 0);
      module._atelier_free(code);
      module._atelier_free(key);
      return handled;
    });
    if (isHandled) event.preventDefault();
  };
  window.addEventListener('keydown', (event) => send(event, 1));
  window.addEventListener('keyup', (event) => send(event, 0));
}

/** Keys typed into a field, pressed on a button or inside a dialog are the page's own. */
export function belongsToPage(event: Pick<KeyboardEvent, 'key' | 'isComposing' | 'ctrlKey' | 'metaKey'>
  & { target: EventTarget | null; defaultPrevented: boolean }): boolean {
  if (event.defaultPrevented || event.isComposing) return true;
  if (!(event.target instanceof Element)) return false;
  if (event.target.closest('dialog, [popover]')) return true;
  // Words that are selected on the page are what Ctrl+C copies.
  const isCopy = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'c';
  if (isCopy && globalThis.getSelection?.()?.toString()) return true;
  // Opening and exporting work from the instruction box too; what else is typed there stays there.
  const isForTheFile = (event.ctrlKey || event.metaKey) && /^[os]$/i.test(event.key);
  if (event.target.closest('input, textarea, select, [contenteditable]')) return !isForTheFile;
  const isActivation = event.key === 'Enter' || event.key === ' ' || event.key === 'Tab';
  return isActivation && event.target.closest('button, a, summary') !== null;
}
