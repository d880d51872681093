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

/** Looks in the caches; where the browser gives none, nothing is there. */
const match = async (request, options) => { try { return await caches.match(request, options); } catch {} };

const isPage = (path) => /(^|\/|\.html)$/.test(path);

const keep = async () => {
    const cache = await caches.open(NAME);
    await Promise.all(Object.entries(FILES).map(async ([path, digest]) => {
        const kept = await caches.match(key(path));
        if (kept) return cache.put(key(path), kept);
        const answer = await fetch(scope + path, { cache: "no-cache", integrity: `sha256-${digest}` });
        // A missing page comes with an error of its own; what it is was checked.
        if (!answer.ok && path != "404.html") throw new Error(`${path}: status ${answer.status}`);
        const headers = new Headers(answer.headers);
        // Else WebKit may show a page again without asking anybody.
        if (isPage(path)) headers.set("cache-control", "no-cache");
        // Where the host led somewhere else, browsers refuse the answer for a page.
        await cache.put(key(path), new Response(answer.body, { headers }));
    }));
};

/** Forgets builds, of which a function says which. */
const forget = async (which) => {
    const names = await caches.keys();
    const own = names.filter((name) => name.startsWith(PREFIX));
    await Promise.all(which(own).map((name) => caches.delete(name)));
};
/** All but this one and the one before: tabs that show that still ask for its files. */
const former = (names) => names.filter((name) => name != NAME).slice(0, -1);

// A site that was replaced by another would be shown from here for ever. So with every document its
// worker's script is asked for. A first answer that is not that script only has the network asked before
// what is kept, from the next document on: nothing is taken from the page at hand, nor from one whose host
// is about to be itself again. What a second one of the kind means:
//
// - "Not found": the site is gone, and what was kept goes.
// - A page: a host that has one for every address says this of a site that is gone; but so does whatever
//   one has to log in to, which is got past sooner or later. It goes if that is so a day later.
// - Led elsewhere: the same, but hosts do that with pages and not with this. Nothing goes, and the network
//   is asked first only a day later.
//
// A script of somebody else's has everything go at once: by the next document it has taken over. Anything
// else, a failing server or no network, says nothing.

const DAY = 86_400_000;
/** Under this stands since when there is doubt, in milliseconds. */
const DOUBT = `${scope}?doubted`;

/** Since when the site is doubted; never, where it is not. */
const doubt = async () => Number(await (await match(DOUBT, { cacheName: NAME }))?.text() ?? Infinity);
let doubtedSince = doubt();

/** What pages ask. */
const QUESTION = "which build";

/** Tells whether a worker that waits knows what they ask. */
const answers = () => new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => done(true);
    registration.waiting?.postMessage(QUESTION, [port2]);
    setTimeout(done, registration.waiting ? 300 : 0, false);
});

/** Names what stands in place of this script, or nothing where that cannot be told. */
const look = async () => {
    const answer = await fetch(`${scope}sw.js`, { cache: "no-cache", redirect: "manual" });
    const type = answer.headers.get("content-type") ?? "";
    if (answer.type == "opaqueredirect") return "elsewhere";
    if ([404, 410].includes(answer.status)) return "gone";
    if (!answer.ok) return;
    if (type.includes("html")) return "page";
    if (!type.includes("javascript")) return;
    return /recap|take over/.test(await answer.text()) || await answers() ? "itself" : "another";
};

/** What the page at hand may still ask for, when nothing is kept any more. */
const last = new Map();

const retire = async (address) => {
    for (const path in FILES) last.set(path, await match(key(path)));
    await registration.unregister();
    await forget((all) => all);
    // The browser's own cache may have the page at hand, too.
    await fetch(address, { cache: "reload" });
};

const check = async (address) => {
    const [since, now, found] = [await doubtedSince, Date.now(), await look()];
    if (!found || found == "itself" && since == Infinity) return;
    const cache = await caches.open(NAME);
    if (found == "itself") {
        await cache.delete(DOUBT);
    } else if (found == "another" || found == "gone" && since <= now || found == "page" && since + DAY <= now) {
        await retire(address);
    } else {
        await cache.put(DOUBT, new Response(Math.min(since, found == "elsewhere" ? now + DAY : now)));
    }
};

/** Finds what an address stands for, in any of its spellings. */
const find = (path) => {
    const folder = path.replace(/(^|\/)index\.html$/, "$1");
    return [folder, `${folder}/`].find((spelling) => Object.hasOwn(FILES, spelling));
};

/** What is said of a file that is not kept. */
const needsNetwork = () => new Response(
    `<!DOCTYPE html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
    <title>This needs the network</title><meta name="color-scheme" content="light dark">
    <body style="font: 1.1rem/1.5 system-ui, sans-serif; margin: 10vh auto; max-width: 30rem; padding: 0 1rem">
    <h1>This needs the network</h1><p>The recap is kept in this browser, but not this file.
    <p><a href="">Try again</a>, or <a href="${base}">go to the recap</a>.`,
    { status: 503, headers: { "content-type": "text/html" } },
);

const answer = async (request, path) => {
    const isDocument = request.mode == "navigate";
    const file = find(path);
    const kept = file === undefined
        ? !isDocument && await match(request, { ignoreSearch: true })
        : !isDocument && last.get(file)?.clone() || await match(key(file));
    const isDoubted = await doubtedSince <= Date.now();
    if (kept && !isDoubted) return kept;
    try {
        // Not what the browser's own cache has of the site that was there.
        const answer = await fetch(request, isDoubted ? { cache: "no-cache" } : {});
        // SEEN
        return kept && answer.status >= 500 ? kept : answer;
    } catch (error) {
        if (kept) return kept;
        if (!isDocument) throw error;
        // Pages' names have no ending.
        if (path == "KEEPSAKE_FILE" || /\.(?!html$)[^/]*$/.test(path)) return needsNetwork();
        const page = await match(key("404.html"));
        if (page) return new Response(page.body, { headers: page.headers, status: 404 });
        throw error;
    }
};

addEventListener("install", (event) => event.waitUntil(keep()));
addEventListener("activate", (event) => event.waitUntil(forget(former)));
addEventListener("message", ({ data, ports }) => data == "take over" ? skipWaiting() : ports[0]?.postMessage("BUILD"));
addEventListener("fetch", (event) => {
    const { method, mode, url } = event.request;
    if (method != "GET" || !url.startsWith(scope)) return;
    if (mode == "navigate") {
        doubtedSince = doubt();
        event.waitUntil(check(url).catch(() => {}));
    }
    event.respondWith(answer(event.request, new URL(url).pathname.slice(base.length)));
});
