// Runs before a page's own scripts and measures it from within. `FIELD` finds a talk's checkbox, `ID` is the
// property with the talk's id, `TAKES_OVER` tells whether an application takes the page over.
window.speed = (async () => {
    const patience = 120_000;
    const now = () => performance.now();
    const sleep = (time) => new Promise((resolve) => setTimeout(resolve, time));
    const median = (values) => values.sort((a, b) => a - b)[values.length >> 1];

    const longTasks = [];
    let largest = null;
    new PerformanceObserver((list) => longTasks.push(...list.getEntries())).observe({ type: "longtask", buffered: true });
    new PerformanceObserver((list) => { largest = list.getEntries().at(-1).startTime; })
        .observe({ type: "largest-contentful-paint", buffered: true });

    const memories = new Set();
    for (const name of ["instantiate", "instantiateStreaming"]) {
        const original = WebAssembly[name];
        WebAssembly[name] = async (...given) => {
            const made = await original.apply(WebAssembly, given);
            for (const value of Object.values((made.instance ?? made).exports))
                if (value instanceof WebAssembly.Memory) memories.add(value);
            return made;
        };
    }

    // An observer is called when the task that sets the attribute, and takes the page over, is done.
    const takenOver = TAKES_OVER && new Promise((resolve) => {
        new MutationObserver((_, observer) => {
            if (!document.body?.dataset.arrived) return;
            observer.disconnect();
            resolve(now());
        }).observe(document, { subtree: true, attributeFilter: ["data-arrived"] });
    });

    const painted = () => performance.getEntriesByName("first-contentful-paint")[0]?.startTime;
    const isKept = (box) => Object.values(localStorage).some((kept) => kept.includes(`"${ID(box)}"`));
    // The first page of a large recap has titles alone.
    const hasNoTalks = () => document.readyState === "complete" && !document.querySelector(FIELD);
    let kept = null;
    while (!kept && !hasNoTalks() && now() < patience) {
        const box = painted() && document.querySelector(FIELD);
        if (box) {
            box.click();
            if (isKept(box)) kept = now();
            else box.checked = false;
        }
        if (!kept) await sleep(10);
    }
    const ready = TAKES_OVER ? await Promise.race([takenOver, sleep(patience)]) ?? null : kept;
    while (document.readyState !== "complete") await sleep(50);
    await sleep(Math.max(500, ready + 1_100 - now()));

    const blocked = longTasks.map(({ startTime, duration }) => {
        const within = Math.min(startTime + duration, ready + 1_000) - Math.max(startTime, painted());
        return Math.max(0, within - 50);
    });
    const files = new Map([["html", performance.getEntriesByType("navigation")[0].encodedBodySize]]);
    const asked = new Map(performance.getEntriesByType("resource").map((entry) => [entry.name, entry.encodedBodySize]));
    for (const [name, size] of asked) {
        const ending = new URL(name).pathname.split(".").at(-1);
        const types = { js: "script", wasm: "wasm", css: "css", postcard: "data", txt: "data", json: "data" };
        const type = types[ending] ?? "other";
        files.set(type, (files.get(type) ?? 0) + size);
    }

    // Scrolling brings in what may be larger.
    const lcp = largest;
    // The worker fetches every page meanwhile; it is to be done, or to have had its time.
    if (TAKES_OVER) await Promise.race([navigator.serviceWorker?.ready, sleep(10_000)]);
    const boxes = [...document.querySelectorAll(FIELD)].slice(1, 6);
    // As somebody ticks who has read: what is in sight.
    const look = async (box) => {
        box.scrollIntoView({ block: "center", behavior: "instant" });
        await sleep(300);
    };
    await sleep(500);
    while (now() < patience && longTasks.some(({ startTime, duration }) => startTime + duration > now() - 500)) await sleep(100);

    const channel = new MessageChannel();
    const afterFrame = () => new Promise((resolve) => {
        channel.port1.onmessage = () => resolve(now());
        channel.port2.postMessage(null);
    });
    const paints = [], works = [];
    for (const box of boxes) {
        await look(box);
        const start = now();
        box.click();
        paints.push(await new Promise((resolve) => requestAnimationFrame(() => resolve(afterFrame()))) - start);
    }
    for (const box of boxes) box.click();
    for (const box of boxes) {
        await look(box);
        // From the beginning of a frame: without the time until there is one.
        works.push(await new Promise((resolve) => requestAnimationFrame(() => {
            const start = now();
            box.click();
            afterFrame().then((end) => resolve(end - start));
        })));
    }

    return {
        ...Object.fromEntries(files),
        requests: 1 + asked.size,
        fcp: painted() ?? null,
        lcp,
        hasTalks: !hasNoTalks(),
        kept,
        ready,
        blocked: blocked.reduce((sum, time) => sum + time, 0),
        paint: median(paints) ?? null,
        work: median(works) ?? null,
        wasmMemory: [...memories].reduce((sum, { buffer }) => sum + buffer.byteLength, 0),
    };
})();
