// Takes the place of a service worker that the site had: forgets what that kept, and goes.
addEventListener("install", () => skipWaiting());
addEventListener("activate", (event) => event.waitUntil((async () => {
    const prefix = `recap:${new URL(registration.scope).pathname}:`;
    const names = await caches.keys();
    await Promise.all(names.filter((name) => name.startsWith(prefix)).map((name) => caches.delete(name)));
    await registration.unregister();
})()));
