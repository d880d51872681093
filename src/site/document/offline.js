{
    let registration, asked = Date.now();
    const line = document.getElementById("new_version");
    const update = async () => { try { await registration.update(); } catch {} };
    // The newest of all that came since the page was loaded, or what another tab has let take over. WebKit says that
    // what waited is replaced before it has the other in its place: asked again, it has.
    const newest = async () => {
        await update();
        for (let next; next = registration.installing || registration.waiting;) {
            const { installing } = registration;
            next.postMessage("take over");
            await new Promise((done) => next.onstatechange = done);
            installing || await update();
        }
    };
    const offer = () => {
        if (line.firstChild) return;
        const button = document.createElement("button");
        button.textContent = "Reload";
        button.onclick = async () => {
            button.disabled = true;
            // Whatever hangs or fails, the page is loaded, once: from what waits, where that lets itself be asked.
            setTimeout(() => registration.waiting?.postMessage("take over"), 9e3);
            await Promise.race([newest(), new Promise((done) => setTimeout(done, 1e4))]);
            location.reload();
            button.disabled = false;
        };
        line.append("A new version of this recap is here. ", button);
        // Where the line now lies, nothing that has the focus stays.
        document.querySelector(":focus-visible")?.scrollIntoView({ block: "nearest" });
    };
    // A browser may keep a worker of the page's own build, too.
    const compare = (worker) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = ({ data }) => data == line.dataset.build ? line.replaceChildren() : offer();
        worker.postMessage("which build", [port2]);
    };
    const follow = () => {
        const { installing } = registration;
        installing?.addEventListener("statechange", () => installing.state == "redundant" || compare(installing));
    };
    // Throws where the browser has no workers, or keeps them from this page.
    addEventListener("load", async () => {
        try {
            const { serviceWorker } = navigator;
            registration = await serviceWorker.getRegistration();
            // A worker that has just retired would be called back; so would one that is about to, where it is
            // registered once more.
            if (navigator.connection?.saveData || serviceWorker.controller && !registration) return;
            if (!registration?.active?.scriptURL.endsWith("BASEsw.js")) {
                registration = await serviceWorker.register("BASEsw.js", { updateViaCache: "none" });
            }
            registration.onupdatefound = follow;
            // A page that the host sent past the worker may be newer than what waits: then that is not all there is.
            // Nobody may answer that.
            if (registration.waiting) await Promise.race([update(), new Promise((done) => setTimeout(done, 1e4))]);
            registration.installing ? follow() : compare(registration.waiting);
        } catch {}
    });
    // A tab that lives for days hears of a new build when the visitor does something with it. The clock may have
    // been set since.
    for (const name of ["pageshow", "visibilitychange", "recap:shown"]) addEventListener(name, () => {
        if (document.hidden || navigator.connection?.saveData || Math.abs(Date.now() - asked) < 6e5) return;
        asked = Date.now();
        update();
    });
}
