// Keeps the app for offline use. A new version waits until the person says so.
declare const __PRECACHE__: { version: string; files: string[] };
const scope = self as unknown as ServiceWorkerGlobalScope;

const appCache = `atelier-app-${__PRECACHE__.version}`;
// Kept across versions: its folder is named after ONNX Runtime's own version.
const runtimeCache = 'atelier-runtime';
const addressOf = (path: string) => new URL(path, scope.registration.scope).href;
const page = addressOf('index.html');
const precached = new Set(__PRECACHE__.files.map(addressOf));

scope.addEventListener('install', (event) => event.waitUntil(precache()));
scope.addEventListener('activate', (event) => event.waitUntil(activate()));
scope.addEventListener('message', (event) => {
  if (event.data === 'update') void scope.skipWaiting();
  if (event.data === 'take_shared') event.source?.postMessage({ shared: sharedFiles.splice(0) });
});

async function precache(): Promise<void> {
  const cache = await caches.open(appCache);
  const old = await caches.open(await newestAppCache());
  // What an earlier version has under the same hashed name is not fetched again.
  await Promise.all([...precached].map(async (address) => {
    const kept = address.includes('/assets/') ? await old.match(address) : undefined;
    const response = kept ?? (await fetch(address, { cache: 'no-cache' }));
    if (!response.ok) throw new Error(`${address}: ${response.status}`);
    await cache.put(address, response);
  }));
}

const isAppCache = (name: string) => name.startsWith('atelier-app-');

async function newestAppCache(): Promise<string> {
  const names = (await caches.keys()).filter((name) => isAppCache(name) && name !== appCache);
  return names.at(-1) ?? appCache;
}

async function activate(): Promise<void> {
  const names = (await caches.keys()).filter((name) => isAppCache(name) && name !== appCache);
  await Promise.all(names.map((name) => caches.delete(name)));
  await dropOldRuntimes();
  await scope.clients.claim();
}

async function dropOldRuntimes(): Promise<void> {
  const cache = await caches.open(runtimeCache);
  const current = runtimeFolder();
  const old = (await cache.keys()).filter((request) => !request.url.startsWith(current));
  await Promise.all(old.map((request) => cache.delete(request)));
}

declare const __ASSETS__: { runtime: string };
function runtimeFolder(): string {
  return addressOf(__ASSETS__.runtime);
}

scope.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (url.origin !== scope.location.origin) return;
  if (request.method === 'POST' && url.href === addressOf('share')) return event.respondWith(receiveShared(request));
  if (request.method !== 'GET' || request.headers.has('range')) return;
  if (request.mode === 'navigate') return event.respondWith(navigate(request, url));
  url.search = '';
  url.hash = '';
  if (precached.has(url.href)) event.respondWith(fromApp(url.href, request));
  else if (url.href.startsWith(runtimeFolder())) event.respondWith(fromRuntime(request));
});

// The page itself is one file; other documents of the origin (policies, help) come from the network, else the page.
async function navigate(request: Request, url: URL): Promise<Response> {
  const isPage = url.pathname === new URL(scope.registration.scope).pathname || url.pathname.endsWith('/index.html');
  if (isPage) return fromApp(page, request);
  return fetch(request).catch(() => fromApp(page, request));
}

async function fromApp(address: string, request: Request): Promise<Response> {
  const cache = await caches.open(appCache);
  return (await cache.match(address)) ?? fetch(request);
}

async function fromRuntime(request: Request): Promise<Response> {
  const cache = await caches.open(runtimeCache);
  const kept = await cache.match(request.url);
  if (kept) return kept;
  const response = await fetch(request);
  // A full disk must not keep the runtime from working now.
  if (response.status === 200) await cache.put(request.url, response.clone()).catch(() => undefined);
  return response;
}

// Shared pictures wait in memory, seconds, for the page that opens; nothing of them is stored.
const sharedFiles: File[] = [];

async function receiveShared(request: Request): Promise<Response> {
  const form = await request.formData();
  for (const value of form.getAll('picture')) if (value instanceof File) sharedFiles.push(value);
  return Response.redirect(addressOf('./?shared'), 303);
}
