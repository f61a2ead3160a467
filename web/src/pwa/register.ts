// The service worker from the page's side: registration, the offer of a new version, shared files.

export interface PwaEvents {
  /** A new version waits; `apply` loads it. Never called on the first visit. */
  onUpdate(apply: () => void): void;
  onShared(files: File[]): void;
}

export async function registerServiceWorker(events: PwaEvents): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  const container = navigator.serviceWorker;
  container.addEventListener('message', (event: MessageEvent<{ shared?: File[] }>) => {
    if (event.data?.shared && event.data.shared.length > 0) events.onShared(event.data.shared);
  });
  try {
    const registration = await container.register('sw.js', { updateViaCache: 'none' });
    offerUpdates(container, registration, events);
  } catch (thrown) {
    // Private windows of some browsers refuse; the app works without.
    console.info('no service worker:', thrown);
  }
  takeShared(container);
}

function offerUpdates(container: ServiceWorkerContainer, registration: ServiceWorkerRegistration, events: PwaEvents) {
  const offer = () => {
    const { waiting } = registration;
    if (!waiting || !container.controller) return;
    events.onUpdate(() => {
      container.addEventListener('controllerchange', () => location.reload(), { once: true });
      waiting.postMessage('update');
    });
  };
  offer();
  registration.addEventListener('updatefound', () => {
    const { installing } = registration;
    installing?.addEventListener('statechange', () => {
      if (installing.state === 'installed') offer();
    });
  });
}

function takeShared(container: ServiceWorkerContainer): void {
  const url = new URL(location.href);
  if (!url.searchParams.has('shared')) return;
  container.controller?.postMessage('take_shared');
  url.searchParams.delete('shared');
  history.replaceState(null, '', url);
}
