{
    const { serviceWorker, connection } = navigator, line = document.getElementById("new_version");
    const arrive = async () => {
        const registration = await serviceWorker.register("BASEsw.js", { updateViaCache: "none" });
        const offer = () => {
            if (line.firstChild) return;
            const button = document.createElement("button");
            button.textContent = "Reload";
            button.onclick = () => {
                // The newest of all that came since the page was loaded, or what another tab has let take over.
                const { waiting } = registration;
                serviceWorker.oncontrollerchange = () => location.reload();
                waiting ? waiting.postMessage("take over") : location.reload();
            };
            line.append("A new version of this recap is here. ", button);
            // Where the line now lies, nothing that has the focus stays.
            document.querySelector(":focus-visible")?.scrollIntoView({ block: "nearest" });
        };
        // A browser may keep a worker of the page's own build, too.
        const compare = () => {
            const { waiting } = registration, { port1, port2 } = new MessageChannel();
            if (!waiting || !serviceWorker.controller) return;
            port1.onmessage = ({ data }) => data == line.dataset.build ? line.replaceChildren() : offer();
            waiting.postMessage("which build", [port2]);
        };
        const follow = () => registration.installing?.addEventListener("statechange", compare);
        registration.onupdatefound = follow;
        // A page that the host sent past the worker may be newer than what waits: then that is not all there is.
        if (registration.waiting) await registration.update().catch(() => {});
        registration.installing ? follow() : compare();
    };
    if (serviceWorker && !connection?.saveData) addEventListener("load", () => arrive().catch(() => {}));
}
