// Takes the service worker away again, with all it keeps: for a host that wants to get rid of it, in the place of sw.js
// (docs/hosting.md). Answers stay where they are.

addEventListener("install", () => skipWaiting());

addEventListener("activate", (event) => event.waitUntil(remove()));

async function remove() {
  const ours = (await caches.keys()).filter((name) => name.startsWith(`jalon ${registration.scope} `));
  await Promise.all(ours.map((name) => caches.delete(name)));
  await registration.unregister();
}
