// The recap without a network. What a build consists of is kept whole, each file checked against its
// digest, or not at all; until all of it is there, the build before answers.

/** The digest of every file that is kept, SHA-256 in base64, by its path; a page's is its folder. */
const FILES = FILE_LIST;
const { scope } = registration;
const { pathname: base } = new URL(scope);
/** Caches belong to the host, on which other sites may stand. */
const PREFIX = `recap:${base}:`;
const NAME = `${PREFIX}BUILD`;

/** What a file is kept under. Another build that has the same file finds it there. */
const key = (path) => `${scope}${path}?${FILES[path]}`;

const keep = async () => {
    const cache = await caches.open(NAME);
    await Promise.all(Object.entries(FILES).map(async ([path, digest]) => {
        const kept = await caches.match(key(path));
        if (kept) return cache.put(key(path), kept);
        const answer = await fetch(scope + path, { cache: "no-cache", integrity: `sha256-${digest}` });
        // A missing page comes with an error of its own; what it is was checked.
        if (!answer.ok && path != "404.html") throw new Error(`${path}: status ${answer.status}`);
        // Where the host led somewhere else, browsers refuse the answer for a page.
        const { body, headers } = answer;
        await cache.put(key(path), new Response(body, { headers }));
    }));
};

/** Forgets all builds but this one and the one before: tabs that show that still ask for its files. */
const forget = async () => {
    const names = await caches.keys();
    const former = names.filter((name) => name.startsWith(PREFIX) && name != NAME);
    await Promise.all(former.slice(0, -1).map((name) => caches.delete(name)));
};

/** Finds what an address stands for, in any of its spellings. */
const find = (path) => {
    const folder = path.replace(/(^|\/)index\.html$/, "$1");
    return [folder, `${folder}/`].find((spelling) => Object.hasOwn(FILES, spelling));
};

const answer = async (request, path) => {
    const file = find(path);
    const kept = file === undefined
        ? request.mode != "navigate" && await caches.match(request, { ignoreSearch: true })
        : await caches.match(key(file));
    if (kept) return kept;
    try {
        return await fetch(request);
    } catch (error) {
        const page = request.mode == "navigate" && await caches.match(key("404.html"));
        if (page) return new Response(page.body, { headers: page.headers, status: 404 });
        throw error;
    }
};

addEventListener("install", (event) => event.waitUntil(keep()));
addEventListener("activate", (event) => event.waitUntil(forget()));
addEventListener("message", ({ data, ports }) => data == "take over" ? skipWaiting() : ports[0]?.postMessage("BUILD"));
addEventListener("fetch", (event) => {
    const { method, url } = event.request;
    if (method == "GET" && url.startsWith(scope)) {
        event.respondWith(answer(event.request, new URL(url).pathname.slice(base.length)));
    }
});
